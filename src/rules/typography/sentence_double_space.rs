//! Two spaces between sentences.

use crate::document::Document;
use crate::document::TokenKind;
use crate::rules::punctuation::{gap_span, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Two spaces between sentences.
pub static RULE: Rule = Rule {
    id: "DOUBLE_SPACE_AFTER_SENTENCE",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Text,
    title: "Two spaces between sentences",
    explanation: "Two spaces after a full stop are a habit from typewriters; today one is usual.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you for the talk.⟨  ⟩I learned a lot.", &[" "]),
        Example::wrong("Did it work?⟨  ⟩It did.", &[" "]),
        Example::Right("Thank you for the talk. I learned a lot."),
        Example::Right("1.  First things first.\n2.  Then the rest."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 2..document.tokens.len() {
        let ends = || {
            matches!(text_before(document, index), "." | "!" | "?")
                && document.tokens[index - 2].kind == TokenKind::Word
        };
        if document.gap_before(index) == "  " && ends() {
            sink.push(gap_span(document, index), "Two spaces stand here.", [" "]);
        }
    }
}
