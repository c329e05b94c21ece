//! Two marks where one is enough.

use super::{is_known_word, joined_after, text_after, text_before};
use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Two full stops. Many write them for an ellipsis, and mean it so.
pub static TWO_STOPS: Rule = Rule {
    id: "TWO_FULL_STOPS",
    category: Category::Punctuation,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "Two full stops",
    explanation: "A sentence ends with one full stop, and an ellipsis has three dots.",
    confident: false,
    check: Check::Document(check_stops),
    examples: &[
        Example::wrong("Thank you for the talk⟨..⟩", &["."]),
        Example::wrong("I liked the talk⟨..⟩It was clear.", &[". "]),
        Example::wrong("I like charts, tables, etc⟨..⟩", &["."]),
        Example::Right("Wait... charts, tables, etc., and 0..5 are fine."),
        Example::Right("See ../notes and the U.S."),
    ],
};

/// Two marks where one is enough.
pub static RULE: Rule = Rule {
    id: "DOUBLE_PUNCTUATION",
    category: Category::Punctuation,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "Two marks where one is enough",
    explanation: "Two commas, or a comma beside a full stop are usually left over from an edit. Question marks and exclamation marks in a row are a rule of their own.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you⟨,,⟩ Ada.", &[","]),
        Example::wrong("I liked the demo⟨,.⟩ Thank you.", &["."]),
        Example::wrong("He called it ⟨\"\"⟩simple\" today.", &["\""]),
        Example::Right("Wait... charts, tables, etc., and 0..5 are fine?!"),
        Example::Right("The string \"\" is empty; see ../notes and the U.S., too."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        if document.tokens[index].kind != TokenKind::Punctuation {
            continue;
        }
        let mark = document.token_text(index);
        let replacement = match mark {
            ",," | ";;" if follows_word(document, index) => &mark[..1],
            "\"\"" if stands_beside_word(document, index) => "\"",
            _ => {
                if let Some(replacement) = unlike_marks(document, index) {
                    sink.push(
                        document.tokens[index - 1]
                            .span
                            .cover(document.tokens[index].span),
                        format!(
                            "“{}{mark}” are two marks where one is enough.",
                            text_before(document, index)
                        ),
                        [replacement],
                    );
                }
                continue;
            }
        };
        sink.push(
            document.tokens[index].span,
            format!("“{mark}” is one mark too many."),
            [replacement],
        );
    }
}

fn check_stops(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        if document.token_text(index) != ".." || !follows_word(document, index) {
            continue;
        }
        let replacement = if !joined_after(document, index) {
            two_full_stops(document, index)
        } else if is_known_word(document, index - 1)
            && is_known_word(document, index + 1)
            && document.tokens[index + 1].case == CaseShape::Title
        {
            ". "
        } else {
            continue;
        };
        sink.push(
            document.tokens[index].span,
            "“..” is one full stop too many, or a dot too few.",
            [replacement],
        );
    }
}

fn follows_word(document: &Document<'_>, index: usize) -> bool {
    document.is_joined(index)
        && (document.tokens[index - 1].kind.is_wordlike()
            || matches!(text_before(document, index), ")" | "\"" | "”"))
}

/// A full stop too many at the end of a sentence, or a dot too few of an ellipsis within it.
fn two_full_stops(document: &Document<'_>, index: usize) -> &'static str {
    match document.tokens.get(index + 1) {
        Some(next) if next.case == CaseShape::Lower && next.kind == TokenKind::Word => "...",
        _ => ".",
    }
}

/// Two quotation marks that are no empty string: a word is joined to them on one side.
fn stands_beside_word(document: &Document<'_>, index: usize) -> bool {
    let before = document.is_joined(index) && document.tokens[index - 1].kind == TokenKind::Word;
    let after = joined_after(document, index) && document.tokens[index + 1].kind == TokenKind::Word;
    before != after
}

/// The one mark for a mark and a different one before it, if they do not go together.
fn unlike_marks(document: &Document<'_>, index: usize) -> Option<&'static str> {
    if index < 2 || !document.is_joined(index) || !document.is_joined(index - 1) {
        return None;
    }
    let word = &document.tokens[index - 2];
    if word.kind != TokenKind::Word || joined_after(document, index) && !ends_quote(document, index)
    {
        return None;
    }
    // Abbreviations are short, or no words of a dictionary.
    let is_plain =
        is_known_word(document, index - 2) && word.case == CaseShape::Lower && word.span.len() > 5;
    match (text_before(document, index), document.token_text(index)) {
        ("," | ";", ".") => Some("."),
        (",", ";") | (";", ",") => Some(";"),
        (",", ":") => Some(":"),
        (",", "?") => Some("?"),
        (",", "!") => Some("!"),
        (".", ",") if is_plain => Some(","),
        _ => None,
    }
}

fn ends_quote(document: &Document<'_>, index: usize) -> bool {
    matches!(text_after(document, index), "\"" | "”" | "’" | ")")
}
