//! Seasons with a capital.

use super::word_at;
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A season with a capital in the middle of a sentence.
pub static RULE: Rule = Rule {
    id: "CAPITAL_SEASON",
    category: Category::Casing,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A season with a capital",
    explanation: "Names of seasons are written in lower case, unless they are part of a name, such as “Summer Olympics”, or of a term’s, such as “Spring 2026”.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("We met last ⟨Summer⟩ in Rome.", &["summer"]),
        Example::wrong("It is cold in the ⟨Winter⟩.", &["winter"]),
        Example::Right("We met last summer in Rome."),
        Example::Right("We saw the Summer Olympics in Spring 2024."),
    ],
};

/// Words before a season that is no name.
const BEFORE: [&str; 12] = [
    "during", "early", "every", "in", "last", "late", "next", "previous", "since", "the", "this",
    "until",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            let word = document.slice(token.span);
            if matches!(word, "Spring" | "Summer" | "Autumn" | "Winter")
                && is_common(document, sentence, index)
            {
                let message = "Names of seasons are written in lower case.";
                sink.push(token.span, message, [word.to_lowercase()]);
            }
        }
    }
}

/// Whether a season stands among words in lower case.
fn is_common(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let follows = word_at(document, sentence, index.checked_sub(1))
        .is_some_and(|word| BEFORE.binary_search(&word.as_str()).is_ok());
    let next = Some(index + 1)
        .filter(|next| sentence.tokens().contains(next))
        .map(|next| &document.tokens[next]);
    let goes_on = next.is_none_or(|next| match next.kind {
        TokenKind::Word => next.case == CaseShape::Lower,
        TokenKind::Punctuation => {
            !document.is_joined(index + 1) || !document.slice(next.span).starts_with(['-', '/'])
        }
        _ => false,
    });
    follows && goes_on
}
