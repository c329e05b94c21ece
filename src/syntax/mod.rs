//! Syntax: the units of a sentence, and what each of them does in it.

mod features;
mod inflection;
mod lexicon;
mod tag;
pub mod tagger;
mod units;

pub use inflection::{be, inflect};
pub use lexicon::{Lexicon, Reading, lexicon};
pub use tag::{Tag, TagSet};
pub use units::{Unit, Word, units};

use crate::document::Document;
use std::ops::Range;

/// The units of a document, in order, and which of them each sentence has.
#[derive(Clone, Debug, Default)]
pub struct Syntax {
    /// The units.
    pub units: Vec<Unit>,
    /// For each sentence of the document, where its units end.
    pub(crate) sentence_ends: Vec<u32>,
    /// The units that stand for another text than the document's, in order, with that text.
    pub(crate) intended: Vec<(u32, String)>,
}

impl Syntax {
    /// The indices of the units of the sentence at an index.
    pub fn sentence(&self, index: usize) -> Range<usize> {
        let end = |index: usize| self.sentence_ends[index] as usize;
        index.checked_sub(1).map_or(0, end)..end(index)
    }

    /// The text of a unit: what was likely meant where it is misspelled.
    pub fn text<'a>(&'a self, document: &Document<'a>, index: usize) -> &'a str {
        let meant = self
            .intended
            .binary_search_by_key(&index, |(unit, _)| *unit as usize);
        match meant {
            Ok(at) => &self.intended[at].1,
            Err(_) => document.slice(self.units[index].span),
        }
    }

    /// The index of the first unit of the token at an index, or of the next token that has one.
    pub fn first_unit(&self, token: usize) -> usize {
        self.units
            .partition_point(|unit| (unit.token as usize) < token)
    }
}

/// Finds out what each word of a document does in its sentence. Time is linear in the text.
///
/// `intended` has the tokens that are misspelled, in order, with the text that was likely meant: the rules read that one.
/// A text of several words counts for nothing.
pub fn analyze(document: &mut Document<'_>, intended: &[(usize, &str)]) {
    let mut syntax = units(document, intended);
    tagger::tag(document, &mut syntax);
    document.syntax = syntax;
}
