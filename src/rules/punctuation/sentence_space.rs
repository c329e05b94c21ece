//! No space between two sentences.

use super::{is_known_word, joined_after, starts_clause, text_after, text_before};
use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// No space between two sentences.
pub static RULE: Rule = Rule {
    id: "SENTENCE_WHITESPACE",
    category: Category::Punctuation,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Text,
    title: "No space between two sentences",
    explanation: "A space stands between a full stop and the next sentence. Names of files, addresses and pieces of code are left alone.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you for the talk⟨.⟩It helped a lot.", &[". "]),
        Example::wrong("We moved to Rome⟨.⟩The office is large.", &[". "]),
        Example::wrong("It began in 2010⟨.⟩Then we grew.", &[". "]),
        Example::wrong("I know the tool⟨.it⟩ is good.", &[". It"]),
        Example::Right("Read config.Value in System.Text, README.md and example.com."),
        Example::Right("I met Ms. Okafor at 9 a.m. in the U.S. It went well."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let is_inside = document.tokens[index].kind == TokenKind::Punctuation
            && document.token_text(index) == "."
            && document.is_joined(index)
            && joined_after(document, index);
        if !is_inside {
            continue;
        }
        if starts_sentence(document, index + 1) && ends_sentence(document, index) {
            let next = text_after(document, index);
            sink.push(
                document.tokens[index].span,
                format!("A space is missing before “{next}”."),
                [". "],
            );
        } else if parts_lower_clauses(document, index) {
            let next = text_after(document, index);
            let (first, rest) = next.split_at(1);
            sink.push(
                document.tokens[index]
                    .span
                    .cover(document.tokens[index + 1].span),
                format!("A space is missing before “{next}”, or this is no full stop."),
                [format!(". {}{rest}", first.to_ascii_uppercase())],
            );
        }
    }
}

/// Whether a full stop without spaces stands between two lower-case words of which the second starts a clause that goes on.
fn parts_lower_clauses(document: &Document<'_>, index: usize) -> bool {
    starts_clause(text_after(document, index))
        && is_known_word(document, index - 1)
        && document.tokens[index - 1].case == CaseShape::Lower
        && document.tokens[index - 1].span.len() > 2
        && !document.is_joined(index - 1)
        && is_known_word(document, index + 2)
        && !document.is_joined(index + 2)
}

/// Whether a token is a capitalized word of a dictionary that more text follows, as the start of a sentence does.
fn starts_sentence(document: &Document<'_>, index: usize) -> bool {
    is_known_word(document, index)
        && document.tokens[index].case == CaseShape::Title
        && index + 1 < document.tokens.len()
        && (!document.is_joined(index + 1) || document.token_text(index + 1) == ",")
}

/// Whether a sentence can end before the full stop, given the word behind it.
fn ends_sentence(document: &Document<'_>, stop: usize) -> bool {
    let before = &document.tokens[stop - 1];
    let opener = is_opener(text_after(document, stop));
    let chained = stop >= 3 && document.is_joined(stop - 1) && document.token_text(stop - 2) == ".";
    match before.kind {
        TokenKind::Word if chained => false,
        TokenKind::Word => {
            opener && before.span.len() > 1
                || before.case == CaseShape::Lower
                    && before.span.len() > 2
                    && is_known_word(document, stop - 1)
                    && (!document.is_joined(stop - 1) || document.token_text(stop - 2) == ",")
                    && goes_on_as_prose(document, stop + 1)
        }
        TokenKind::Number => opener,
        TokenKind::Punctuation => opener && matches!(text_before(document, stop), ")" | "”"),
        _ => false,
    }
}

/// Whether two known lower-case words follow a token: "value.Field is the" but not "value.Field)".
fn goes_on_as_prose(document: &Document<'_>, index: usize) -> bool {
    (index + 1..index + 3).all(|next| {
        is_known_word(document, next)
            && document.tokens[next].case == CaseShape::Lower
            && !document.is_joined(next)
    })
}

/// Words that start sentences and are not names of things.
fn is_opener(word: &str) -> bool {
    const OPENERS: [&str; 64] = [
        "A",
        "After",
        "All",
        "Also",
        "Although",
        "An",
        "And",
        "Another",
        "As",
        "At",
        "Because",
        "Before",
        "Besides",
        "But",
        "By",
        "Despite",
        "During",
        "Even",
        "Every",
        "Finally",
        "First",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "How",
        "However",
        "I",
        "I'm",
        "If",
        "In",
        "It",
        "It's",
        "Its",
        "Many",
        "Maybe",
        "Moreover",
        "Most",
        "My",
        "No",
        "Now",
        "On",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "Therefore",
        "These",
        "They",
        "This",
        "To",
        "We",
        "When",
        "While",
        "With",
        "You",
        "Your",
    ];
    OPENERS.binary_search(&word).is_ok()
}
