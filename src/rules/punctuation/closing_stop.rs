//! A closing with a full stop above the name.

use super::closing_comma::find;
use crate::document::Document;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A closing with a full stop above the name.
pub static RULE: Rule = Rule {
    id: "FULL_STOP_AFTER_CLOSING",
    category: Category::Punctuation,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Text,
    title: "A closing with a full stop above the name",
    explanation: "A comma, or in British letters nothing, follows the closing of a letter. A full stop would part it from the name.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "I look forward to it.\n\nYours sincerely⟨.⟩\n\nAda Okafor",
            &[","],
        ),
        Example::wrong("I look forward to it.\n\nBest regards⟨.⟩\nAda", &[","]),
        Example::Right("I look forward to it.\n\nBest regards,\nAda Okafor"),
        Example::Right("I look forward to it. Many thanks.\n\nAda Okafor"),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    if let Some(closing) = find(document)
        && closing.has_stop
    {
        sink.push(
            document.tokens[closing.last].span,
            "A comma, and no full stop, follows the closing of a letter.",
            [","],
        );
    }
}
