//! A grave accent or a quotation mark that stands for an apostrophe.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{joined_after, text_after, text_before};
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
        Example::Right("Ada's and Ada’s are both right, and `s` is code, as \"A\"s are."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        if is_stand_in(document.token_text(index))
            && document.is_joined(index)
            && joined_after(document, index)
            && document.tokens[index - 1].kind == TokenKind::Word
            && matches!(
                text_after(document, index).to_lowercase().as_str(),
                "s" | "t" | "m" | "re" | "ve" | "ll" | "d"
            )
            && !(joined_after(document, index + 1) && is_stand_in(text_after(document, index + 1)))
            && !(document.is_joined(index - 1) && is_stand_in(text_before(document, index - 1)))
        {
            let span = document.tokens[index - 1]
                .span
                .cover(document.tokens[index + 1].span);
            let fixed = document.slice(span).replace(['`', '"'], "'");
            sink.push(span, format!("“{fixed}” has an apostrophe."), [fixed]);
        }
    }
}

fn is_stand_in(text: &str) -> bool {
    matches!(text, "`" | "\"")
}
