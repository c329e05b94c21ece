//! Several exclamation or question marks in a row.

use crate::document::{Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Several exclamation or question marks in a row.
pub static RULE: Rule = Rule {
    id: "REPEATED_MARK",
    category: Category::Punctuation,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "Several exclamation or question marks in a row",
    explanation: "One mark is enough in a text that is not a chat between friends.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you so much⟨!!!⟩", &["!"]),
        Example::wrong("Is that so⟨??⟩", &["?"]),
        Example::Right("Thank you so much! Is that so? Really?!"),
        Example::Right("Use a ?? b and !!x."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let token = &document.tokens[index];
        let mark = document.token_text(index);
        if token.kind == TokenKind::Punctuation
            && token.span.len() > 1
            && mark.starts_with(['!', '?'])
            && document.is_joined(index)
            && document.tokens[index - 1].kind.is_wordlike()
        {
            sink.push(
                token.span,
                format!("One “{0}” is enough.", &mark[..1]),
                [&mark[..1]],
            );
        }
    }
}
