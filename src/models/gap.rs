//! A gap in a sentence, and how well words fit into it.
//!
//! What the language model says of the words on either side is looked up once for all that may stand between. A sequence
//! is in the model only if the same without its last word is, so that most of the longer ones need no look-up.

use super::ngrams::{Entry, NgramModel, ORDER, UNKNOWN_COST, extend, finish};
use crate::syntax::Word;

/// What the model says of the sequences that end with one word, from one word on.
type Ends = [Option<Entry>; ORDER];

/// A gap between words.
#[derive(Debug)]
pub struct Gap<'model> {
    model: &'model NgramModel,
    before: History,
    behind: Vec<Behind>,
}

/// The last words before another one.
#[derive(Clone, Copy, Debug, Default)]
struct History {
    /// The hashes of the last words, from one word on.
    hashes: [u64; ORDER - 1],
    /// What the model says of them; nothing of those that reach beyond the first word.
    ends: [Option<Entry>; ORDER - 1],
}

/// A word behind the gap.
#[derive(Debug)]
struct Behind {
    word: Word,
    /// The sequences that start behind the gap.
    ends: Ends,
}

impl<'model> Gap<'model> {
    /// The gap between some words and others.
    pub fn new(model: &'model NgramModel, before: &[Word], behind: &[Word]) -> Gap<'model> {
        let mut left = History::default();
        for &word in &before[before.len().saturating_sub(ORDER - 1)..] {
            left = left.followed(word, left.ends(model, word, &[]));
        }
        let mut right = History::default();
        let behind = behind.iter().map(|&word| {
            let ends = right.ends(model, word, &[]);
            right = right.followed(word, ends);
            Behind { word, ends }
        });
        Gap {
            model,
            before: left,
            behind: behind.collect(),
        }
    }

    /// How much likelier some words and those behind the gap are in this sentence than each is alone, as a natural
    /// logarithm. Costs about four look-ups for a word that nobody writes there.
    pub fn surplus(&self, words: &[Word]) -> f32 {
        let mut history = self.before;
        let (mut together, mut alone) = (0.0, 0.0);
        let mut read = |word: Word, known: &[Option<Entry>]| {
            let ends = history.ends(self.model, word, known);
            together += history.log_probability(&ends);
            alone += History::default().log_probability(&ends);
            history = history.followed(word, ends);
        };
        for &word in words {
            read(word, &[]);
        }
        for (place, behind) in self.behind.iter().enumerate() {
            read(behind.word, &behind.ends[..ORDER.min(place + 1)]);
        }
        together - alone
    }
}

impl History {
    /// What the model says of the sequences that end with a word behind these. The shortest may be known.
    fn ends(&self, model: &NgramModel, word: Word, known: &[Option<Entry>]) -> Ends {
        std::array::from_fn(|before| match known.get(before) {
            Some(&end) => end,
            None if before == 0 => model.entry(1, finish(extend(0, word))),
            None => {
                self.ends[before - 1]?;
                model.entry(before + 1, finish(extend(self.hashes[before - 1], word)))
            }
        })
    }

    /// The logarithm of the probability of a word by the sequences that end with it.
    fn log_probability(&self, ends: &Ends) -> f32 {
        let mut backoff = 0.0;
        for before in (1..ORDER).rev() {
            match (ends[before], self.ends[before - 1]) {
                (Some(end), Some(_)) => return backoff + end.log_probability,
                (None, Some(context)) => backoff += context.log_backoff,
                (_, None) => {}
            }
        }
        backoff + ends[0].map_or(-UNKNOWN_COST, |end| end.log_probability)
    }

    /// These words and another one, with what the model says of the sequences that end with it.
    fn followed(&self, word: Word, ends: Ends) -> History {
        History {
            hashes: std::array::from_fn(|before| match before {
                0 => extend(0, word),
                _ => extend(self.hashes[before - 1], word),
            }),
            ends: std::array::from_fn(|before| ends[before]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Table, sequence_hash};

    /// A model of all sequences of some sentences, each less likely the longer and the later it is.
    fn model(sentences: &[&[Word]]) -> NgramModel {
        let tables = [1, 2, 3, 4].map(|length| {
            let sequences = sentences.iter().flat_map(|words| words.windows(length));
            let rows: Vec<(u64, Vec<u8>)> = (10..)
                .zip(sequences)
                .map(|(steps, words)| (sequence_hash(words), vec![steps + length as u8, 2 * steps]))
                .collect();
            Table::build(6, 2, 2, &rows)
        });
        NgramModel::new(tables)
    }

    #[test]
    fn a_surplus_is_the_score_of_the_sentence_less_that_of_its_words() {
        let [a, b, c, d, e, x] = ["a", "b", "c", "d", "e", "x"].map(Word::of);
        let model = model(&[&[a, b, c, d, e], &[c, a, d, b], &[e, c, b, a]]);
        for before in [&[][..], &[b], &[x, a], &[e, c, a], &[d, e, a, b]] {
            for words in [&[c][..], &[x], &[a, d], &[b, c, d, e]] {
                for behind in [&[][..], &[d], &[d, b], &[d, e, x], &[c, d, e, a]] {
                    let sentence = [before, words, behind].concat();
                    let alone = sentence[before.len()..]
                        .iter()
                        .map(|&word| model.score(&[word], 0, 1));
                    let expected =
                        model.score(&sentence, before.len(), sentence.len()) - alone.sum::<f32>();
                    let found = Gap::new(&model, before, behind).surplus(words);
                    assert!((found - expected).abs() < 1e-4, "{found} {expected}");
                }
            }
        }
    }
}
