//! An acute accent that stands for an apostrophe.

use crate::document::{Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// An acute accent that stands for an apostrophe.
pub static RULE: Rule = Rule {
    id: "ACUTE_AS_APOSTROPHE",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "An acute accent that stands for an apostrophe",
    explanation: "Some keyboards have the acute accent where the apostrophe is looked for. It looks alike, but searching and reading aloud stumble over it.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I ⟨don´t⟩ know.", &["don't"]),
        Example::wrong("⟨Ada´s⟩ talk was good.", &["Ada's"]),
        Example::Right("I don't know, and Ada’s talk was good."),
        Example::Right("The caf\u{E9} puts the accent ´ on its name."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        let text = document.token_text(index);
        if token.kind == TokenKind::Word && text.contains('´') {
            let fixed = text.replace('´', "'");
            sink.push(
                token.span,
                format!("“{fixed}” has an apostrophe, and no accent."),
                [fixed],
            );
        }
    }
}
