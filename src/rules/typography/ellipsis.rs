//! An ellipsis that is typed as spaced dots, or as a sign with a dot.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::is_spaced;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// An ellipsis that is typed as spaced dots, or as a sign with a dot.
pub static RULE: Rule = Rule {
    id: "SPACED_ELLIPSIS",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "An ellipsis of spaced dots, or with a dot too many",
    explanation: "An ellipsis is three dots without spaces, or the sign “…”. Some books space the dots; in a note they break over lines.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I thought ⟨. . .⟩ well, yes.", &["..."]),
        Example::wrong("I thought⟨….⟩", &["…"]),
        Example::Right("I thought... well, yes… or no."),
        Example::Right("It ends. It begins."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let mut index = 1;
    while index < document.tokens.len() {
        if document.token_text(index) == "." {
            if document.token_text(index - 1) == "…" && document.is_joined(index) {
                let span = document.tokens[index - 1]
                    .span
                    .cover(document.tokens[index].span);
                sink.push(
                    span,
                    "An ellipsis ends a sentence without a full stop.",
                    ["…"],
                );
            } else {
                let last = last_spaced_dot(document, index);
                if last - index >= 2 {
                    let span = document.tokens[index]
                        .span
                        .cover(document.tokens[last].span);
                    sink.push(span, "The dots of an ellipsis stand together.", ["..."]);
                }
                index = last;
            }
        }
        index += 1;
    }
}

/// The last of the single dots with single spaces between them that start at a token.
fn last_spaced_dot(document: &Document<'_>, first: usize) -> usize {
    let mut last = first;
    while document
        .tokens
        .get(last + 1)
        .is_some_and(|token| token.kind == TokenKind::Punctuation)
        && document.token_text(last + 1) == "."
        && is_spaced(document, last + 1)
    {
        last += 1;
    }
    last
}
