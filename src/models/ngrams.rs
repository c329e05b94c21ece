//! The language model: how likely a word is behind the three words before it.
//!
//! Interpolated absolute discounting over sequences of up to four words, pruned to those that say more than the shorter
//! sequence does (Seymore and Rosenfeld, “Scalable backoff language models”, 1996), with logarithms in one byte.
//! The example `models` makes the file; `dictionaries/README.md` names the texts that were counted.

use super::table::{Bucket, Table, TableError};
use crate::syntax::Word;
use std::array::from_fn;
use std::hint::black_box;
use std::ops::{BitXor, Range};

/// The longest sequence that is counted.
pub const ORDER: usize = 4;
/// A step of a stored logarithm of a probability, in nats.
pub const LOG_STEP: f32 = 0.075;
/// A step of a stored logarithm of what a context leaves to shorter ones, in nats.
pub const BACKOFF_STEP: f32 = 0.03;
/// What an unknown word costs, in nats: more than any word that is known.
pub const UNKNOWN_COST: f32 = 17.0;

/// The bytes of a print in the tables.
const PRINT_BYTES: usize = 2;

/// A language model. Logarithms are natural.
#[derive(Clone, Debug)]
pub struct NgramModel {
    /// For each length, from one word on.
    tables: [Table; ORDER],
}

/// What a table says of a sequence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub log_probability: f32,
    /// What is left to shorter sequences where this one is the context.
    pub log_backoff: f32,
}

/// A sequence's hash, one word after the other.
#[inline]
pub fn extend(hash: u64, word: Word) -> u64 {
    let mixed = (hash.rotate_left(26) ^ word.0).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ mixed >> 29
}

/// The hash under which a sequence stands in its table.
pub fn sequence_hash(words: &[Word]) -> u64 {
    finish(words.iter().fold(0, |hash, &word| extend(hash, word)))
}

/// The hash under which a sequence stands in its table, from the one that [`extend`] gives.
#[inline]
pub(super) fn finish(hash: u64) -> u64 {
    hash.wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

impl NgramModel {
    /// Reads a model in place.
    ///
    /// # Errors
    /// When the bytes are no such file.
    pub fn read(bytes: &'static [u8]) -> Result<NgramModel, TableError> {
        let (first, rest) = Table::split(bytes)?;
        let (second, rest) = Table::split(rest)?;
        let (third, rest) = Table::split(rest)?;
        let (fourth, _) = Table::split(rest)?;
        Ok(NgramModel::new([first, second, third, fourth]))
    }

    /// A model of tables, as the trainer makes them.
    pub fn new(tables: [Table; ORDER]) -> NgramModel {
        NgramModel { tables }
    }

    /// The bytes that [`NgramModel::read`] reads.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.tables
            .iter()
            .flat_map(|t| t.as_bytes())
            .copied()
            .collect()
    }

    /// The sum of the logarithms of the words from an index up to another, each behind the words before it.
    pub fn score(&self, words: &[Word], from: usize, to: usize) -> f32 {
        let to = to.min(words.len());
        let first = from.saturating_sub(1);
        let entries = self.entries(words, first..to);
        (from..to).map(|at| behind(&entries, at - first)).sum()
    }

    /// What the table of a length says of the sequence of a hash.
    pub(super) fn entry(&self, length: usize, hash: u64) -> Option<Entry> {
        self.tables[length - 1].get(hash).map(Entry::new)
    }

    /// What the tables say of the sequences that end at each word of a range, from one word on.
    ///
    /// Memory is what this waits for. So all buckets are sought, and then fetched, before any is searched.
    fn entries(&self, words: &[Word], range: Range<usize>) -> Vec<[Option<Entry>; ORDER]> {
        let tables = self
            .tables
            .each_ref()
            .map(|table| table.rows(PRINT_BYTES, table.value_bytes()));
        let mut buckets = vec![[Bucket::default(); ORDER]; range.len()];
        for start in range.start.saturating_sub(ORDER - 1)..range.end {
            let mut hash = 0;
            for (length, end) in (start..range.end).enumerate().take(ORDER) {
                hash = extend(hash, words[end]);
                if end >= range.start {
                    buckets[end - range.start][length] = tables[length].bucket(finish(hash));
                }
            }
        }
        let fetched = buckets.as_flattened().iter().zip(tables.iter().cycle());
        let fetched = fetched.map(|(bucket, table)| table.fetch(*bucket));
        black_box(fetched.fold(0, BitXor::bitxor));
        let find = |buckets: [Bucket; ORDER]| {
            from_fn(|length| Some(Entry::new(tables[length].find(buckets[length])?)))
        };
        buckets.into_iter().map(find).collect()
    }
}

/// The logarithm of the probability of a word behind the words before it.
fn behind(entries: &[[Option<Entry>; ORDER]], at: usize) -> f32 {
    let mut backoff = 0.0;
    for length in (0..ORDER).rev() {
        if let Some(entry) = entries[at][length] {
            return backoff + entry.log_probability;
        }
        // The context is the sequence that is shorter by one, and ends before the word.
        if let (Some(before), Some(shorter)) = (at.checked_sub(1), length.checked_sub(1))
            && let Some(context) = entries[before][shorter]
        {
            backoff += context.log_backoff;
        }
    }
    backoff - UNKNOWN_COST
}

impl Entry {
    fn new(value: &[u8]) -> Entry {
        let backoff = value.get(1).map_or(0.0, |&steps| f32::from(steps));
        Entry {
            log_probability: f32::from(value[0]) * -LOG_STEP,
            log_backoff: backoff * -BACKOFF_STEP,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A model of the sequences of one sentence, each probability half of the shorter one's.
    fn model(words: &[Word]) -> NgramModel {
        let tables = [1, 2, 3, 4].map(|length| {
            let rows: Vec<(u64, Vec<u8>)> = words
                .windows(length)
                .map(|sequence| (sequence_hash(sequence), vec![10 - length as u8, 20]))
                .collect();
            Table::build(4, 2, 2, &rows)
        });
        NgramModel::new(tables)
    }

    #[test]
    fn longer_sequences_win_and_what_is_not_there_costs() {
        let words = ["a", "b", "c", "d"].map(Word::of);
        let model = model(&words);
        let close = |words: &[Word], wanted: f32| {
            let found = model.score(words, words.len() - 1, words.len());
            assert!((found - wanted).abs() < 1e-4, "{found} {wanted}");
        };
        close(&words, -6.0 * LOG_STEP);
        close(&words[2..], -8.0 * LOG_STEP);
        // “a c” is not there: “a” leaves something to “c” alone.
        let apart = [words[0], words[2]];
        close(&apart, -20.0 * BACKOFF_STEP - 9.0 * LOG_STEP);
        close(&[Word::of("x")], -UNKNOWN_COST);
    }

    #[test]
    fn order_matters() {
        let words = ["a", "b"].map(Word::of);
        assert_ne!(sequence_hash(&words), sequence_hash(&[words[1], words[0]]));
    }
}
