//! An abbreviation with one full stop of its two.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{joined_after, text_after, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// An abbreviation with one full stop of its two.
pub static RULE: Rule = Rule {
    id: "ABBREVIATION_STOPS",
    category: Category::Typography,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "An abbreviation with one full stop of its two",
    explanation: "“a.m.”, “p.m.”, “e.g.” and “i.e.” have a full stop after each letter. Writing them without any is a style too.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("We met at 9 ⟨a.m⟩ on Monday.", &["a.m."]),
        Example::wrong("I like charts, ⟨e.g⟩ maps.", &["e.g."]),
        Example::wrong("I like charts, ⟨i.e⟩, maps.", &["i.e."]),
        Example::Right("We met at 9 a.m. and 10 am. I like charts, e.g. maps."),
        Example::Right("See section e.g.h, or x.a.m in the code."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len().saturating_sub(1) {
        if document.token_text(index) != "."
            || !document.is_joined(index)
            || !joined_after(document, index)
        {
            continue;
        }
        let (first, second) = (text_before(document, index), text_after(document, index));
        let starts_piece =
            index == 1 || !document.is_joined(index - 1) || document.token_text(index - 2) == "(";
        let is_abbreviation = match (first, second) {
            ("a" | "p", "m") => index > 1 && document.tokens[index - 2].kind == TokenKind::Number,
            ("e" | "E", "g") | ("i" | "I", "e") => starts_piece,
            _ => false,
        };
        let ends_piece = !joined_after(document, index + 1)
            || matches!(
                text_after(document, index + 1),
                "," | ";" | ":" | ")" | "?" | "!"
            );
        if is_abbreviation && ends_piece {
            let span = document.tokens[index - 1]
                .span
                .cover(document.tokens[index + 1].span);
            sink.push(
                span,
                format!("“{first}.{second}.” has two full stops."),
                [format!("{first}.{second}.")],
            );
        }
    }
}
