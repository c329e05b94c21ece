//! Syntax: the units of a sentence, and what each of them does in it.

mod chunks;
mod clauses;
mod features;
mod inflection;
mod lexicon;
mod lists;
mod network;
mod tag;
pub mod tagger;
mod units;
mod verbs;

pub use chunks::{NounChunk, Number};
pub use clauses::Subject;
pub use inflection::{be, inflect};
pub use lexicon::{Hashing, Lexicon, Reading, lexicon};
pub(crate) use lists::is_saying;
pub use tag::{Tag, TagSet};
pub use units::{Unit, Word, text_words, token_words, units};
pub use verbs::{Tense, VerbGroup};

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
    /// The noun chunks, in order; none overlaps another.
    pub chunks: Vec<NounChunk>,
    /// The verb groups, in order.
    pub groups: Vec<VerbGroup>,
    /// The units that clauses start at, in order: each sentence's first, conjunctions, relative pronouns, subjects.
    pub clauses: Vec<u32>,
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

    /// The noun chunk that a unit is in.
    pub fn chunk_at(&self, unit: usize) -> Option<&NounChunk> {
        verbs::chunk_with(&self.chunks, unit).map(|index| &self.chunks[index])
    }

    /// The verb group whose verbs and adverbs a unit is among; the subject inside a question is no part of it.
    pub fn group_at(&self, unit: usize) -> Option<&VerbGroup> {
        let after = self
            .groups
            .partition_point(|group| group.first as usize <= unit);
        let group = &self.groups[after.checked_sub(1)?];
        (group.last as usize >= unit && self.chunk_at(unit).is_none()).then_some(group)
    }

    /// The chunk of a verb group's subject.
    pub fn subject(&self, group: &VerbGroup) -> Option<&NounChunk> {
        group
            .subject
            .map(|subject| &self.chunks[subject.chunk as usize])
    }

    /// The units of the clause that a unit is in, up to the start of the next one.
    pub fn clause(&self, unit: usize) -> Range<usize> {
        let next = self
            .clauses
            .partition_point(|&start| start as usize <= unit);
        let start = next
            .checked_sub(1)
            .map_or(0, |at| self.clauses[at] as usize);
        let end = self
            .clauses
            .get(next)
            .map_or(self.units.len(), |&end| end as usize);
        start..end
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
    for sentence in 0..document.sentences.len() {
        let units = syntax.sentence(sentence);
        chunks::find(&syntax.units, units.clone(), &mut syntax.chunks);
        let group = syntax.groups.len();
        verbs::find(
            &syntax.units,
            units.clone(),
            &syntax.chunks,
            &mut syntax.groups,
        );
        clauses::link(
            &syntax.units,
            units,
            &syntax.chunks,
            &mut syntax.groups[group..],
            &mut syntax.clauses,
        );
    }
    document.syntax = syntax;
}
