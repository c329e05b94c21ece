//! A space at the wrong place in or beside an unknown word: `to gether` for `together`, `th ecar` for `the car`.

use super::candidates::pair_frequency;
use super::context::{Context, affinity, weigh_sequences};
use super::edits::SLIPS;
use super::lexicon::{Entry, LETTERS_MAX, fold};
use super::replacements::{Candidate, Replacer, cased};
use super::score::{Feature, Features};
use super::{Dictionary, normalize};
use crate::document::{CaseShape, Document, TokenKind};
use crate::language::Dialects;
use std::ops::Range;

/// The frequency, in tenths of the Zipf scale, that a word must have of which two parts are joined.
const JOINED_ZIPF_TENTHS_MIN: u8 = 25;
/// How much likelier than chance, as a natural logarithm, two words must at least stand side by side for the space between them to be moved.
const MOVED_AFFINITY_MIN: f32 = 0.0;

/// Two tokens for which other letters stand when the space between them is taken away or moved.
#[derive(Debug)]
pub struct Join {
    /// The tokens: an unknown one, and the one before or behind it.
    pub tokens: Range<usize>,
    /// What stands for them.
    pub candidate: Candidate,
}

impl Replacer {
    /// The likeliest join of an unknown word with a word beside it. Costs some microseconds.
    pub fn join(&self, document: &Document<'_>, index: usize, accepted: Dialects) -> Option<Join> {
        let firsts = [index.checked_sub(1), Some(index)];
        let joins = firsts.into_iter().flatten().filter_map(|first| {
            let tokens = first..first + 2;
            let candidate = self.joined(document, tokens.clone(), accepted)?;
            Some(Join { tokens, candidate })
        });
        joins.min_by(|a, b| a.candidate.cost.total_cmp(&b.candidate.cost))
    }

    /// What two neighbors give without the space or with the space elsewhere.
    fn joined(
        &self,
        document: &Document<'_>,
        tokens: Range<usize>,
        accepted: Dialects,
    ) -> Option<Candidate> {
        let (first, second) = (tokens.start, tokens.start + 1);
        let are_words = second < document.tokens.len()
            && [first, second]
                .iter()
                .all(|&at| document.tokens[at].kind == TokenKind::Word);
        // A capital within the whole is no slip of the space bar: `th US`.
        let is_lower = are_words
            && matches!(
                (document.tokens[first].case, document.tokens[second].case),
                (_, CaseShape::Lower) | (CaseShape::Upper, CaseShape::Upper)
            );
        if !is_lower || document.gap_before(second) != " " {
            return None;
        }
        let written = normalize(document.token_text(first));
        let left = fold(&written);
        let letters = [
            left.as_slice(),
            &fold(&normalize(document.token_text(second))),
        ]
        .concat();
        if letters.len() > LETTERS_MAX {
            return None;
        }
        let context = Context::new(document, tokens);
        let case = document.tokens[first].case;
        let whole = self.lexicon.same_letters(&letters).filter_map(|index| {
            let entry = self.lexicon.entry(index);
            let fits = entry.zipf_tenths >= JOINED_ZIPF_TENTHS_MIN
                && !entry.dialects.intersection(accepted).is_empty()
                && !entry.text.contains(char::is_uppercase);
            let frequency = f32::from(entry.zipf_tenths) / 10.0;
            fits.then(|| (Feature::Joined, frequency, entry.text.to_owned()))
        });
        let moved = (1..letters.len())
            .filter(|&at| at != left.len())
            .filter_map(|at| {
                let (left, right) = letters.split_at(at);
                let entry = |letters| Some(self.lexicon.entry(self.frequent(letters)?));
                let (left, right): (Entry<'_>, Entry<'_>) = (entry(left)?, entry(right)?);
                let affinity = affinity(&self.language, left.text, right.text);
                let text = format!("{} {}", left.text, right.text);
                let frequency = pair_frequency(&left, &right, affinity);
                (affinity >= MOVED_AFFINITY_MIN).then_some((Feature::SpaceMoved, frequency, text))
            });
        let mut candidates: Vec<Candidate> = whole
            .chain(moved)
            .map(|(feature, frequency, text)| {
                let mut candidate = self.without_slips(feature, frequency, text);
                candidate.text = cased(&candidate.text, case, &written);
                candidate
            })
            .collect();
        weigh_sequences(&mut candidates, &context, &self.language, &self.weights);
        candidates.into_iter().next()
    }

    /// A candidate that has the letters that were written.
    pub(super) fn without_slips(
        &self,
        feature: Feature,
        frequency: f32,
        text: String,
    ) -> Candidate {
        let mut features = Features::from_slips(&[0; SLIPS]);
        features.set(Feature::Frequency, frequency);
        features.set(feature, 1.0);
        Candidate {
            cost: self.weights.cost(&features),
            text,
            features,
        }
    }
}

/// The tokens from the word before an unknown word or the one behind it, when a mark with no space behind stands between
/// the two: `word,next`. The mark is the token within.
pub fn run_together(
    document: &Document<'_>,
    index: usize,
    dictionary: &Dictionary,
) -> Option<Range<usize>> {
    let is_run_together = |first: usize| {
        let (mark, next) = (first + 1, first + 2);
        let other = if first == index { next } else { first };
        let is_word = |at: usize| document.tokens[at].kind == TokenKind::Word;
        next < document.tokens.len()
            && matches!(document.token_text(mark), "," | ";" | "!" | "?")
            && document.is_joined(mark)
            && document.is_joined(next)
            && is_word(first)
            && is_word(next)
            && !dictionary.dialects(document.token_text(other)).is_empty()
    };
    let mut firsts = [Some(index), index.checked_sub(2)].into_iter().flatten();
    let first = firsts.find(|&first| is_run_together(first))?;
    Some(first..first + 3)
}
