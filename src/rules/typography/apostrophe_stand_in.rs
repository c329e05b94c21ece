//! A grave accent or a quotation mark that stands for an apostrophe.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{joined_after, text_after};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A grave accent or a quotation mark that stands for an apostrophe.
pub static RULE: Rule = Rule {
    id: "MARK_AS_APOSTROPHE",
    category: Category::Typography,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A grave accent or a quotation mark that stands for an apostrophe",
    explanation: "A grave accent or a quotation mark is no apostrophe; use ' or ’.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("⟨Ada`s⟩ talk was good.", &["Ada's"]),
        Example::wrong("The ⟨team\"s⟩ talk was good.", &["team's"]),
        Example::Right("I don't know; a `code` word and a caf\u{E9}."),
        Example::Right("Ada's and Ada’s are both right, and `s` is code, as \"two words\"s are."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for paragraph in &document.paragraphs {
        // A mark that closes a quotation or a piece of code may stand before an ending: "Hamlet"s.
        let (mut quote_is_open, mut code_is_open) = (false, false);
        for index in document.paragraph_tokens(paragraph) {
            let is_open = match document.token_text(index) {
                "\"" => &mut quote_is_open,
                "`" => &mut code_is_open,
                _ => continue,
            };
            if !*is_open && is_within_word(document, index) {
                let span = document.tokens[index - 1]
                    .span
                    .cover(document.tokens[index + 1].span);
                let fixed = document.slice(span).replace(['`', '"'], "'");
                sink.push(span, format!("“{fixed}” has an apostrophe."), [fixed]);
            } else {
                *is_open = !*is_open;
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
