//! Syntax: the units of a sentence, and what each of them does in it.

mod tag;
mod units;

pub use tag::Tag;
pub use units::{Unit, Word, units};

use std::ops::Range;

/// The units of a document, in order, and which of them each sentence has.
#[derive(Clone, Debug, Default)]
pub struct Syntax {
    /// The units.
    pub units: Vec<Unit>,
    /// For each sentence of the document, where its units end.
    pub(crate) sentence_ends: Vec<u32>,
}

impl Syntax {
    /// The indices of the units of the sentence at an index.
    pub fn sentence(&self, index: usize) -> Range<usize> {
        let end = |index: usize| self.sentence_ends[index] as usize;
        index.checked_sub(1).map_or(0, end)..end(index)
    }

    /// The index of the first unit of the token at an index, or of the next token that has one.
    pub fn first_unit(&self, token: usize) -> usize {
        self.units
            .partition_point(|unit| (unit.token as usize) < token)
    }
}
