//! What the words on either side say about a replacement: the one place where they enter its cost.

use super::replacements::Candidate;
use super::score::{Feature, Weights};
use crate::document::Document;
use crate::models::{NgramModel, ORDER};
use crate::syntax::{Word, text_words, token_words};
use std::f32::consts::LN_10;
use std::ops::Range;

/// The most candidates that the language model compares, which costs some microseconds each: the cheapest without it.
const COMPARED_MAX: usize = 16;
/// The words before a candidate and behind it that the language model reads: as far as its longest sequence reaches.
const REACH: usize = ORDER - 1;

/// The words before a replacement and behind it that the language model reads; none beside a word alone.
#[derive(Clone, Debug, Default)]
pub struct Context([Vec<Word>; 2]);

impl Context {
    /// The surroundings of some tokens of one sentence.
    pub fn new(document: &Document<'_>, tokens: Range<usize>) -> Context {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= tokens.start);
        let sentence = document.sentences[sentence].tokens();
        if sentence == tokens {
            // A word alone is no sentence: its start and its end say nothing.
            return Context::default();
        }
        Context(words_beside(document, sentence, tokens))
    }
}

/// The words before some tokens of a sentence and behind them, with the edges of the sentence.
fn words_beside(
    document: &Document<'_>,
    sentence: Range<usize>,
    tokens: Range<usize>,
) -> [Vec<Word>; 2] {
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    let first = tokens.start.saturating_sub(REACH).max(sentence.start);
    if first == sentence.start {
        before.push(Word::EDGE);
    }
    for token in first..tokens.start {
        token_words(document, token, &mut before);
    }
    before.drain(..before.len().saturating_sub(REACH));
    let last = (tokens.end + REACH).min(sentence.end);
    for token in tokens.end..last {
        token_words(document, token, &mut behind);
    }
    if last == sentence.end {
        behind.push(Word::EDGE);
    }
    behind.truncate(REACH);
    [before, behind]
}

/// Sorts candidates by their cost, and lets the language model say how well the best of them fit in. The others fit as
/// badly as the worst of these.
pub fn weigh_sequences(
    candidates: &mut [Candidate],
    context: &Context,
    language: &NgramModel,
    weights: &Weights,
) {
    let Context([before, behind]) = context;
    if before.is_empty() {
        for candidate in candidates.iter_mut() {
            let frequency = candidate.features.get(Feature::Frequency);
            candidate.features.set(Feature::FrequencyAlone, frequency);
            candidate.cost = weights.cost(&candidate.features);
        }
    }
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    if before.is_empty() {
        return;
    }
    let mut words = before.clone();
    let mut worst = f32::INFINITY;
    for (rank, candidate) in candidates.iter_mut().enumerate() {
        if rank < COMPARED_MAX {
            words.truncate(before.len());
            text_words(&candidate.text, &mut words);
            words.extend(behind);
            let value = language.surplus(&words, before.len()) / LN_10;
            worst = worst.min(value);
            candidate.features.set(Feature::Sequence, value);
        } else {
            candidate.features.set(Feature::Sequence, worst);
        }
        candidate.cost = weights.cost(&candidate.features);
    }
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
}

/// How much likelier a word stands behind another than it does anywhere: a natural logarithm.
pub fn affinity(language: &NgramModel, first: &str, second: &str) -> f32 {
    let mut words = Vec::new();
    text_words(first, &mut words);
    let from = words.len();
    text_words(second, &mut words);
    language.surplus(&words, from)
}
