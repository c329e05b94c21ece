//! What the writer of an unknown word meant.

use super::Dictionary;
use crate::document::Document;
use crate::language::Dialects;
use std::collections::HashMap;

/// An index over the dictionaries' words.
#[derive(Debug)]
pub struct Replacer {
    words: HashMap<Box<str>, Dialects>,
}

impl Replacer {
    /// Indexes the words of a dictionary.
    pub fn new(dictionary: &Dictionary) -> Replacer {
        let words = dictionary.words();
        Replacer {
            words: words
                .into_iter()
                .map(|(word, dialects)| (word.into(), dialects))
                .collect(),
        }
    }

    /// The words of the accepted dialects that the token at an index may stand for, the best first.
    pub fn replacements(
        &self,
        document: &Document<'_>,
        index: usize,
        accepted: Dialects,
    ) -> Vec<String> {
        let word = document.token_text(index);
        let mut swapped = word.as_bytes().to_vec();
        let mut found = Vec::new();
        for at in 1..swapped.len() {
            swapped.swap(at - 1, at);
            if let Ok(candidate) = std::str::from_utf8(&swapped)
                && self
                    .words
                    .get(candidate)
                    .is_some_and(|d| !d.intersection(accepted).is_empty())
            {
                found.push(candidate.to_owned());
            }
            swapped.swap(at - 1, at);
        }
        found
    }
}
