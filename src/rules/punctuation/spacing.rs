//! Spaces before marks and inside brackets, and none after a comma.

use super::{
    gap_span, is_known_word, is_spaced, joined_after, starts_clause, text_after, text_before,
};
use crate::document::{CaseShape, Document, Span, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A space before a mark or inside a bracket, or no space after a comma.
pub static RULE: Rule = Rule {
    id: "COMMA_PARENTHESIS_WHITESPACE",
    category: Category::Punctuation,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A space before a mark or inside a bracket, or none after a comma",
    explanation: "In English, commas, full stops, colons, semicolons, question marks and exclamation marks follow the word without a space, and a space follows them. Brackets enclose their words without spaces.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you for your time⟨ ,⟩ and for lunch.", &[","]),
        Example::wrong("It was great to meet you⟨ !⟩", &["!"]),
        Example::wrong("I liked the demo⟨ ,⟩especially the charts.", &[", "]),
        Example::wrong("I met Ada⟨,⟩who leads the team.", &[", "]),
        Example::wrong("The plan (see below⟨ )⟩ is fine.", &[")"]),
        Example::wrong("The plan ⟨( ⟩see below) is fine.", &["("]),
        Example::Right("It costs 1,000.50, or less; see .NET 4.5: “yes”, (no)!"),
        Example::Right("The points (x,y), the ratio 3 : 1 and the blank [ name ] stay."),
        Example::Right("A list = item | ( list , item )"),
        Example::Right("Nice to meet you :) See you at 10:30 ..."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        let is_formula = sentence.tokens().any(|index| {
            document.tokens[index].kind == TokenKind::Symbol
                && matches!(document.token_text(index), "|" | "→" | "=")
        });
        for index in sentence.tokens() {
            if document.tokens[index].kind != TokenKind::Punctuation {
                continue;
            }
            match document.token_text(index) {
                "," if lacks_space_after(document, index) => {
                    let next = text_after(document, index);
                    sink.push(
                        document.tokens[index].span,
                        format!("A space is missing between the comma and “{next}”."),
                        [", "],
                    );
                }
                mark if !is_formula => space_too_many(document, index, mark, sink),
                _ => {}
            }
        }
    }
}

/// Reports a space before a mark or inside brackets.
fn space_too_many(document: &Document<'_>, index: usize, mark: &str, sink: &mut Sink<'_>) {
    match mark {
        "," | "." | ";" | ":" | "!" | "?" if is_spaced(document, index) => {
            space_before(document, index, mark, sink);
        }
        ")" if is_spaced(document, index) && ends_content(document, index) => {
            sink.push(
                gap_span(document, index).cover(document.tokens[index].span),
                "No space stands before “)”.",
                [")"],
            );
        }
        "(" if starts_content(document, index) => {
            sink.push(
                document.tokens[index]
                    .span
                    .cover(gap_span(document, index + 1)),
                "No space stands after “(”.",
                ["("],
            );
        }
        _ => {}
    }
}

/// Reports the space before a mark, unless the mark belongs to what follows or the space to a formula.
fn space_before(document: &Document<'_>, index: usize, mark: &str, sink: &mut Sink<'_>) {
    let previous = &document.tokens[index - 1];
    let previous_text = text_before(document, index);
    let follows_prose = match previous.kind {
        TokenKind::Word => {
            previous_text.chars().nth(1).is_some()
                || matches!(mark, "," | ".") && matches!(previous_text, "I" | "a")
        }
        TokenKind::Number | TokenKind::Url | TokenKind::Email | TokenKind::Object => true,
        _ => matches!(previous_text, ")" | "]" | "”" | "%"),
    };
    if !follows_prose {
        return;
    }
    let span = gap_span(document, index).cover(document.tokens[index].span);
    let message = format!("No space stands before “{mark}”.");
    if !joined_after(document, index) {
        let between_numbers = previous.kind == TokenKind::Number
            && document
                .tokens
                .get(index + 1)
                .is_some_and(|next| next.kind == TokenKind::Number);
        if !between_numbers || mark == "," {
            sink.push(span, message, [mark]);
        }
        return;
    }
    let next = &document.tokens[index + 1];
    match next.kind {
        // "menus ,prices" and "menus .Then", but not ".NET", ":tag" and "!important".
        TokenKind::Word if mark == "," && is_prose_pair(document, index) => {
            sink.push(span, message, [", "]);
        }
        TokenKind::Word
            if mark == "."
                && (next.case == CaseShape::Title
                    || starts_clause(text_after(document, index))
                        && previous.case == CaseShape::Lower)
                && is_prose_pair(document, index) =>
        {
            sink.push(span, message, [". "]);
        }
        TokenKind::Punctuation if matches!(text_after(document, index), ")" | "”" | "’") => {
            sink.push(span, message, [mark]);
        }
        _ => {}
    }
}

/// Whether the words beside a mark are words of a text and not of a formula or a list of codes.
fn is_prose_pair(document: &Document<'_>, index: usize) -> bool {
    let (before, after) = (&document.tokens[index - 1], &document.tokens[index + 1]);
    let is_letter = |text: &str| text.chars().nth(1).is_none() && !matches!(text, "I" | "a");
    (is_known_word(document, index - 1) || is_known_word(document, index + 1))
        && !is_letter(text_before(document, index))
        && !is_letter(text_after(document, index))
        && !(before.case == CaseShape::Upper && after.case == CaseShape::Upper)
        && text_before(document, index) != text_after(document, index)
}

/// Whether a comma stands between two words without a space.
fn lacks_space_after(document: &Document<'_>, index: usize) -> bool {
    if !document.is_joined(index) || !joined_after(document, index) {
        return false;
    }
    let (before, after) = (&document.tokens[index - 1], &document.tokens[index + 1]);
    match (before.kind, after.kind) {
        (TokenKind::Word, TokenKind::Word) => is_prose_pair(document, index),
        (TokenKind::Number, TokenKind::Word) => {
            is_known_word(document, index + 1) && after.span.len() > 1
        }
        (TokenKind::Punctuation, TokenKind::Word) => {
            text_before(document, index) == ")" && is_known_word(document, index + 1)
        }
        (TokenKind::Word, TokenKind::Punctuation) => text_after(document, index) == "“",
        _ => false,
    }
}

/// Whether what stands before a closing bracket is what the bracket holds.
fn ends_content(document: &Document<'_>, index: usize) -> bool {
    document.tokens[index - 1].kind.is_wordlike()
        || matches!(text_before(document, index), "." | "!" | "?" | "”" | "%")
}

/// Whether spaces and then words follow an opening bracket.
fn starts_content(document: &Document<'_>, index: usize) -> bool {
    index + 1 < document.tokens.len()
        && is_spaced(document, index + 1)
        && document.tokens[index + 1].kind.is_wordlike()
        && document.tokens[index].span.len() == 1
}

/// The span of a mark between two joined words; for the rules that put a space there.
pub(super) fn mark_between(document: &Document<'_>, index: usize) -> Option<Span> {
    let is_between = index > 0
        && document.is_joined(index)
        && joined_after(document, index)
        && is_known_word(document, index - 1)
        && is_known_word(document, index + 1)
        && is_prose_pair(document, index);
    is_between.then(|| document.tokens[index].span)
}
