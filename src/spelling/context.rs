//! What the words on either side say about a replacement: the one place where they enter its cost.

use super::model::{Model, WordNumber, pair_word};
use super::replacements::Candidate;
use super::score::{Feature, Weights};
use crate::document::{Document, TokenKind};
use std::ops::Range;

/// What stands on the two sides of the words that a replacement is for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    before: Side,
    after: Side,
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
        }
    }
}

/// Sets what the surroundings say about a candidate, and its cost.
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
