//! A word that is written twice in a row.

use crate::document::{Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A word that is written twice in a row.
pub static RULE: Rule = Rule {
    id: "ENGLISH_WORD_REPEAT_RULE",
    category: Category::Repetition,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A word that is written twice in a row",
    explanation: "A word that stands twice is usually left over from an edit. Doublings that English allows, such as “had had”, are not flagged.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you for ⟨the the⟩ talk.", &["the"]),
        Example::wrong("I would ⟨be be⟩ glad.", &["be"]),
        Example::Right("He had had enough."),
        Example::Right("I know that that is true."),
        Example::Right("It was very, very good."),
    ],
};

/// Words that may stand twice: "had had", "that that", "very very", "no no", "bye bye".
const DOUBLED: [&str; 16] = [
    "bye", "can", "do", "ha", "had", "haha", "hey", "is", "knock", "ll", "long", "many", "no",
    "so", "that", "very",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for index in sentence.tokens().skip(1) {
            let (first, second) = (&document.tokens[index - 1], &document.tokens[index]);
            if first.kind != TokenKind::Word
                || second.kind != TokenKind::Word
                || document.is_joined(index)
            {
                continue;
            }
            let (a, b) = (document.token_text(index - 1), document.token_text(index));
            if a.eq_ignore_ascii_case(b) && !DOUBLED.contains(&b.to_ascii_lowercase().as_str()) {
                sink.push(
                    first.span.cover(second.span),
                    format!("“{b}” stands here twice."),
                    [a],
                );
            }
        }
    }
}
