//! The language model: how likely a word is behind the three words before it.
//!
//! Interpolated absolute discounting over sequences of up to four words, pruned to those that say more than the shorter
//! sequence does (Seymore and Rosenfeld, “Scalable backoff language models”, 1996), with logarithms in one byte.
//! The example `models` makes the file; `dictionaries/README.md` names the texts that were counted.

use super::table::{Table, TableError};
use crate::syntax::Word;

/// The longest sequence that is counted.
pub const ORDER: usize = 4;
/// A step of a stored logarithm of a probability, in nats.
pub const LOG_STEP: f32 = 0.075;
/// A step of a stored logarithm of what a context leaves to shorter ones, in nats.
pub const BACKOFF_STEP: f32 = 0.03;
/// What an unknown word costs, in nats: more than any word that is known.
pub const UNKNOWN_COST: f32 = 17.0;

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

    /// The logarithm of the probability of a word behind others, of which the last three count.
    pub fn log_probability(&self, context: &[Word], word: Word) -> f32 {
        let context = &context[context.len().saturating_sub(ORDER - 1)..];
        let mut backoff = 0.0;
        for start in 0..=context.len() {
            let context = &context[start..];
            let open = context.iter().fold(0, |hash, &word| extend(hash, word));
            if let Some(entry) = self.entry(context.len() + 1, finish(extend(open, word))) {
                return backoff + entry.log_probability;
            }
            if !context.is_empty()
                && let Some(entry) = self.entry(context.len(), finish(open))
            {
                backoff += entry.log_backoff;
            }
        }
        backoff - UNKNOWN_COST
    }

    /// The sum of the logarithms of the words from an index up to another, each behind the words before it.
    pub fn score(&self, words: &[Word], from: usize, to: usize) -> f32 {
        (from..to.min(words.len()))
            .map(|at| self.log_probability(&words[at.saturating_sub(ORDER - 1)..at], words[at]))
            .sum()
    }

    /// What the table of a length says of the sequence of a hash.
    pub(super) fn entry(&self, length: usize, hash: u64) -> Option<Entry> {
        let value = self.tables[length - 1].get(hash)?;
        Some(Entry {
            log_probability: f32::from(*value.first()?) * -LOG_STEP,
            log_backoff: value
                .get(1)
                .map_or(0.0, |&steps| f32::from(steps) * -BACKOFF_STEP),
        })
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
        let close =
            |found: f32, wanted: f32| assert!((found - wanted).abs() < 1e-4, "{found} {wanted}");
        close(
            model.log_probability(&words[..3], words[3]),
            -6.0 * LOG_STEP,
        );
        close(
            model.log_probability(&words[2..3], words[3]),
            -8.0 * LOG_STEP,
        );
        // “a c” is not there: “a” leaves something to “c” alone.
        close(
            model.log_probability(&words[..1], words[2]),
            -20.0 * BACKOFF_STEP - 9.0 * LOG_STEP,
        );
        close(model.log_probability(&[], Word::of("x")), -UNKNOWN_COST);
    }

    #[test]
    fn order_matters() {
        let words = ["a", "b"].map(Word::of);
        assert_ne!(sequence_hash(&words), sequence_hash(&[words[1], words[0]]));
    }
}
