//! Capitals that slipped in: “tHE”, “THe”, “hELLO”.

use super::starts_sentence;
use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::spelling::{capitalize, normalize};
use std::collections::HashSet;
use std::sync::LazyLock;

/// A common word with capitals in the wrong places.
pub static RULE: Rule = Rule {
    id: "ACCIDENTAL_CAPITALS",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A word with capitals in the wrong places",
    explanation: "The shift key was held too long, or caps lock was on.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("⟨THe⟩ talk was good.", &["The"]),
        Example::wrong("I liked ⟨tHE⟩ talk.", &["the"]),
        Example::wrong("⟨wE⟩ met on Monday.", &["We"]),
        Example::Right("The IDs of GSA IT’s iPhones and of McDonald’s are known."),
        Example::Right("A PhD of the UofT wrote LaTeX on macOS."),
    ],
};

/// The words, one a line.
const COMMON_WORDS: &str = include_str!("common_words.txt");

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = COMMON_WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.collect()
});

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            if token.kind != TokenKind::Word
                || token.case != CaseShape::Mixed
                || !token.accepted.is_empty()
            {
                continue;
            }
            let word = document.slice(token.span);
            let lower = normalize(word).to_lowercase();
            let is_part = lower.len() < 3 && document.is_joined(index);
            if is_part || is_inflected_capitals(word) || !WORDS.contains(lower.as_str()) {
                continue;
            }
            let replacement = if starts_sentence(document, sentence, index) {
                capitalize(&word.to_lowercase())
            } else {
                word.to_lowercase()
            };
            let message = format!("“{word}” has capitals in the wrong places.");
            sink.push(token.span, message, [replacement]);
        }
    }
}

/// Whether an ending in lower case follows capitals: “IT’s”, “ORs”.
fn is_inflected_capitals(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    let is_capitals = |stem: &str| stem.chars().all(|c| c.is_uppercase());
    stem.len() < word.len() && is_capitals(stem.trim_end_matches(['\'', '’']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_in_lower_case() {
        let words: Vec<&str> = COMMON_WORDS.lines().skip(1).collect();
        assert!(words.is_sorted_by(|a, b| a < b));
        assert!(words.iter().all(|word| *word == word.to_lowercase()));
    }
}
