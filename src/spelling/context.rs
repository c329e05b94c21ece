//! What the words on either side say about a replacement: the one place where they enter its cost.

use super::model::{Model, WordNumber, pair_word};
use super::replacements::Candidate;
use super::score::{Feature, Weights};
use crate::document::{Document, TokenKind};
use crate::models::{NgramModel, ORDER};
use crate::syntax::{Word, text_words, token_words};
use std::f32::consts::LN_10;
use std::ops::Range;

/// The most candidates that the language model compares, which costs some microseconds each: the cheapest without it.
const COMPARED_MAX: usize = 12;
/// The words before a candidate and behind it that the language model reads: as far as its longest sequence reaches.
const REACH: usize = ORDER - 1;

/// What stands on the two sides of the words that a replacement is for.
#[derive(Clone, Debug, Default)]
pub struct Context {
    before: Side,
    after: Side,
    /// The words before and behind that the language model reads; none beside a word alone.
    words: [Vec<Word>; 2],
}

/// A word or a mark beside a replacement.
#[derive(Clone, Copy, Debug, Default)]
struct Side {
    number: Option<WordNumber>,
    /// A mark, or the end of the sentence: it says less than a word.
    is_mark: bool,
}

impl Context {
    /// The surroundings of some tokens of one sentence.
    pub fn new(model: &Model, document: &Document<'_>, tokens: Range<usize>) -> Context {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= tokens.start);
        let sentence = document.sentences[sentence].tokens();
        if sentence == tokens {
            // A word alone is no sentence: its start and its end say nothing.
            return Context::default();
        }
        let side = |at: usize| Side {
            number: model.number(&pair_word(document, at)),
            is_mark: document.tokens[at].kind != TokenKind::Word,
        };
        let end = Side {
            number: model.number("."),
            is_mark: true,
        };
        let before = tokens.start.checked_sub(1);
        Context {
            before: before.filter(|at| sentence.contains(at)).map_or(end, side),
            after: Some(tokens.end)
                .filter(|at| sentence.contains(at))
                .map_or(end, side),
            words: words_beside(document, sentence, tokens),
        }
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
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    let [before, behind] = &context.words;
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
            let value = surplus(language, &words, before.len());
            worst = worst.min(value);
            candidate.features.set(Feature::Sequence, value);
        } else {
            candidate.features.set(Feature::Sequence, worst);
        }
        candidate.cost = weights.cost(&candidate.features);
    }
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
}

/// How much likelier the words from an index on are behind those before than each of them is alone, as a power of ten.
fn surplus(language: &NgramModel, words: &[Word], from: usize) -> f32 {
    let alone = words[from..]
        .iter()
        .map(|&word| language.log_probability(&[], word));
    (language.score(words, from, words.len()) - alone.sum::<f32>()) / LN_10
}

/// Sets what the words next to a candidate say about it, and its cost.
pub fn weigh_context(
    candidate: &mut Candidate,
    context: &Context,
    model: &Model,
    weights: &Weights,
) {
    let affinity = |first: Option<WordNumber>, second: Option<WordNumber>| match (first, second) {
        (Some(first), Some(second)) => model.affinity(first, second),
        _ => 0.0,
    };
    let before = affinity(context.before.number, candidate.first);
    let after = affinity(candidate.last, context.after.number);
    let sides = [
        (context.before, before, Feature::Before, Feature::BeforeMark),
        (context.after, after, Feature::After, Feature::AfterMark),
    ];
    for (side, affinity, word, mark) in sides {
        let features = &mut candidate.features;
        features.set(word, if side.is_mark { 0.0 } else { affinity });
        features.set(mark, if side.is_mark { affinity } else { 0.0 });
    }
    candidate.cost = weights.cost(&candidate.features);
}
