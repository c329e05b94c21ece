//! A quotation mark or a grave accent that stands for an apostrophe.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{joined_after, text_after};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A quotation mark that stands for an apostrophe.
pub static RULE: Rule = Rule {
    id: "MARK_AS_APOSTROPHE",
    category: Category::Typography,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A quotation mark that stands for an apostrophe",
    explanation: "A quotation mark is no apostrophe; use ' or ’.",
    confident: true,
    check: Check::Document(|document, sink| check(document, sink, "\"")),
    examples: &[
        Example::wrong("⟨What\"s⟩ more, the talk was good.", &["What's"]),
        Example::wrong("The ⟨team\"s⟩ talk was good.", &["team's"]),
        Example::Right("I don't know; a `code` word and a caf\u{E9}."),
        Example::Right("Ada's and Ada’s are both right, and `s` is code, as \"two words\"s are."),
    ],
};

/// A grave accent that stands for an apostrophe: who writes one has the key, and mostly means it.
pub static GRAVE: Rule = Rule {
    id: "GRAVE_AS_APOSTROPHE",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A grave accent that stands for an apostrophe",
    explanation: "A grave accent is no apostrophe; use ' or ’.",
    confident: true,
    check: Check::Document(|document, sink| check(document, sink, "`")),
    examples: &[
        Example::wrong("⟨Ada`s⟩ talk was good.", &["Ada's"]),
        Example::wrong("I ⟨don`t⟩ know.", &["don't"]),
        Example::Right("I don't know; a `code` word and a caf\u{E9}."),
        Example::Right("Ada's and Ada’s are both right, and `s` is code."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>, mark: &str) {
    for paragraph in &document.paragraphs {
        // A mark that closes a quotation or a piece of code may stand before an ending: "Hamlet"s.
        let mut is_open = false;
        for index in document.paragraph_tokens(paragraph) {
            if document.token_text(index) != mark {
                continue;
            }
            if !is_open && is_within_word(document, index) {
                let span = document.tokens[index - 1]
                    .span
                    .cover(document.tokens[index + 1].span);
                let fixed = document.slice(span).replace(mark, "'");
                sink.push(span, format!("“{fixed}” has an apostrophe."), [fixed]);
            } else {
                is_open = !is_open;
            }
        }
    }
}

/// Whether a mark joins a word and an ending.
fn is_within_word(document: &Document<'_>, index: usize) -> bool {
    index > 0
        && document.is_joined(index)
        && joined_after(document, index)
        && document.tokens[index - 1].kind == TokenKind::Word
        && matches!(
            text_after(document, index),
            "s" | "t" | "m" | "re" | "ve" | "ll" | "d"
        )
}
