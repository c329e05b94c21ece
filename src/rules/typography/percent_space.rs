//! A space before the percent sign.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{is_spaced, joined_after, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A space before the percent sign.
pub static RULE: Rule = Rule {
    id: "SPACE_BEFORE_PERCENT",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A space before the percent sign",
    explanation: "In English prose the percent sign follows its number without a space.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("It grew by ⟨5 %⟩ a year.", &["5%"]),
        Example::wrong("It grew by ⟨12.5 %⟩.", &["12.5%"]),
        Example::Right("It grew by 5% a year."),
        Example::Right("The rest of 7 % 3 is 1, and 5 %d is a format."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let number = &document.tokens[index - 1];
        let next = document.tokens.get(index + 1);
        let is_operator = next.is_some_and(|next| next.kind == TokenKind::Number)
            || joined_after(document, index)
                && next.is_some_and(|next| next.kind != TokenKind::Punctuation);
        if document.token_text(index) == "%"
            && number.kind == TokenKind::Number
            && is_spaced(document, index)
            && !is_operator
        {
            let digits = text_before(document, index);
            sink.push(
                number.span.cover(document.tokens[index].span),
                "No space stands before the percent sign.",
                [format!("{digits}%")],
            );
        }
    }
}
