//! Phrases of other languages that English writers use: their words are right in company only.

use super::lexicon::fold;
use crate::document::Document;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The phrases, one a line.
const PHRASES: &str = include_str!("../../dictionaries/en/phrases.txt");

/// The phrases that a word stands in, each with the number of its words before it.
static WITH_WORD: LazyLock<HashMap<&str, Vec<(&str, usize)>>> = LazyLock::new(|| {
    let mut found: HashMap<&str, Vec<(&str, usize)>> = HashMap::new();
    for phrase in phrases() {
        for (before, word) in phrase.split(' ').enumerate() {
            found.entry(word).or_default().push((phrase, before));
        }
    }
    found
});

fn phrases() -> impl Iterator<Item = &'static str> {
    PHRASES.lines().filter(|line| !line.starts_with('#'))
}

/// Whether the word at an index is part of a foreign phrase, with accents or without. Costs a look-up for most words.
pub fn is_in_phrase(document: &Document<'_>, index: usize) -> bool {
    let is = |at: usize, word: &str| {
        document.tokens.get(at).is_some() && fold(document.token_text(at)) == word.as_bytes()
    };
    let folded = fold(document.token_text(index));
    let found = str::from_utf8(&folded)
        .ok()
        .and_then(|word| WITH_WORD.get(word));
    found.into_iter().flatten().any(|&(phrase, before)| {
        let mut words = phrase.split(' ').enumerate();
        index
            .checked_sub(before)
            .is_some_and(|start| words.all(|(at, word)| is(start + at, word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_its_phrase_alone() {
        let document = Document::new(
            "Mutatis mutandis, a coup de grâce was no raison d’être; mutandis alone is none.",
        );
        let known = |index: &usize| is_in_phrase(&document, *index);
        let words: Vec<&str> = (0..document.tokens.len())
            .filter(known)
            .map(|index| document.token_text(index))
            .collect();
        assert_eq!(
            words,
            [
                "Mutatis",
                "mutandis",
                "coup",
                "de",
                "grâce",
                "raison",
                "d’être"
            ]
        );
    }

    #[test]
    fn phrases_are_sorted_and_folded() {
        assert!(phrases().is_sorted());
        for phrase in phrases() {
            assert_eq!(fold(phrase), phrase.as_bytes());
            assert!(phrase.contains(' '), "{phrase}");
        }
    }
}
