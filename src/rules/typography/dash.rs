//! A hyphen, or two, in the place of a dash.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{is_spaced, joined_after};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A hyphen, or two, in the place of a dash.
pub static RULE: Rule = Rule {
    id: "HYPHEN_AS_DASH",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A hyphen in the place of a dash",
    explanation: "A dash, which parts a thought from the sentence, is longer than a hyphen, which joins words: “–” with spaces, or “—” without.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I liked the demo ⟨-⟩ the charts were clear.", &["–", "—"]),
        Example::wrong("I liked the demo⟨--⟩the charts were clear.", &["—"]),
        Example::Right("The well-known demo – the charts – was clear—really."),
        Example::Right("- one item\n- pass --all to it, or 5 - 3."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len().saturating_sub(1) {
        let mark = document.token_text(index);
        if !matches!(mark, "-" | "--")
            || !is_word(document, index - 1)
            || !is_word(document, index + 1)
        {
            continue;
        }
        let span = document.tokens[index].span;
        if is_spaced(document, index) && is_spaced(document, index + 1) {
            sink.push(span, "A dash is longer than a hyphen.", ["–", "—"]);
        } else if mark == "--" && document.is_joined(index) && joined_after(document, index) {
            sink.push(span, "A dash is one long stroke.", ["—"]);
        }
    }
}

/// Whether a token is a word, or a mark that ends words.
fn is_word(document: &Document<'_>, index: usize) -> bool {
    document.tokens[index].kind == TokenKind::Word
        || matches!(document.token_text(index), ")" | "”" | "\"" | ",")
}
