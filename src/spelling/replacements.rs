//! What the writer of an unknown word meant: candidates, ranked by [`Weights::cost`].
//!
//! Candidates are the words within two or three edits, those that sound the same, two words run together, known words
//! behind a prefix, the irregular form of a word that was formed regularly, and what messages shorten. The words on either
//! side weigh in last, so that a word that recurs in a text is looked for once.

use super::context::{Context, weigh_sequences};
use super::edits::{Aligner, SlipCosts, WIDE_BAND};
use super::lexicon::{LETTERS_MAX, Lexicon, WordIndex, fold};
use super::model::Model;
use super::rewrites::rewrite_numbers;
use super::score::{Feature, Features, Weights};
use super::{Dictionary, capitalize, normalize};
use crate::document::{CaseShape, Document};
use crate::language::{Dialect, Dialects};
use crate::models::{NgramModel, language_model};
use foldhash::HashMapExt;
use std::collections::HashMap;

/// The most replacements of a match.
pub const REPLACEMENTS_MAX: usize = 8;
/// The most different misspellings of a text that replacements are looked for; the others are reported without.
pub const MISSPELLINGS_MAX: usize = 2_000;
/// The first replacement is nearly sure when it has this share of the odds, and costs no more than the next limit.
const SURE_SHARE_MIN: f32 = 0.993;
/// A shorter word is never sure.
const SURE_LETTERS_MIN: usize = 5;
/// See [`SURE_SHARE_MIN`]: where a rare word, dear slips or the words on either side make even the likeliest one dear,
/// what was meant is more often none of the candidates. In the texts that the weights are learned in, 5 in 100 dearer ones are
/// wrong, and 1 in 1,000 of the others.
const SURE_COST_MAX: f32 = -6.0;
/// How much likelier another form is than its cost says, as a natural logarithm, when it is asked whether the first
/// replacement is sure: lists of misspellings, of which costs are learned, have the form that was meant.
const FORM_LIKELIER: f32 = 3.0;
/// The same for the word with another capital, or as another dialect spells it: which one is meant, slips do not tell.
const TWIN_LIKELIER: f32 = 4.0;
/// A replacement whose cost exceeds the best one's by more is not offered.
const COST_RANGE: f32 = 10.0;
/// The frequency, in tenths of the Zipf scale, that each of two words run together must have.
const SPLIT_ZIPF_TENTHS_MIN: u8 = 38;
/// An irregular form a line, or a word that messages are shortened to: what was written, a tab, what is right.
const IRREGULAR: &str = concat!(
    include_str!("../../dictionaries/en/irregular.tsv"),
    include_str!("../../dictionaries/en/shorthand.tsv")
);

/// Finds replacements.
#[derive(Debug)]
pub struct Replacer {
    pub(super) lexicon: Lexicon,
    pub(super) model: Model,
    pub(super) weights: Weights,
    pub(super) slip_costs: SlipCosts,
    pub(super) language: NgramModel,
    /// The frequent words by their letters, of which two may be run together.
    frequent: foldhash::HashMap<Box<[u8]>, WordIndex>,
}

/// A word that may be meant.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The word, or two, as dictionaries write it.
    pub text: String,
    /// What speaks for and against it.
    pub features: Features,
    /// Its cost.
    pub cost: f32,
}

/// What is offered for an unknown word.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// The replacements, the best first.
    pub replacements: Vec<String>,
    /// The cost of the first one.
    pub cost: f32,
    /// The first one's share of the odds, from 0 to 1.
    pub share: f32,
    /// Whether the first one is nearly sure.
    pub sure: bool,
}

/// What is remembered within one text.
#[derive(Default)]
pub struct Memo {
    candidates: HashMap<String, Vec<Candidate>>,
    aligner: Box<Aligner>,
}

impl Replacer {
    /// Indexes the words of a dictionary, with the counts that rank them.
    ///
    /// # Panics
    /// When the embedded language model is malformed, which a test rules out.
    pub fn new(dictionary: &Dictionary, model: Model) -> Replacer {
        let language = language_model().expect("a test reads the embedded models");
        Replacer::with_language(dictionary, model, language)
    }

    /// Indexes the words of a dictionary, and ranks with a language model other than the embedded one.
    pub fn with_language(dictionary: &Dictionary, model: Model, language: NgramModel) -> Replacer {
        let lexicon = Lexicon::new(dictionary, &model, IRREGULAR);
        let mut frequent = foldhash::HashMap::new();
        for (index, entry) in lexicon.entries() {
            let may_stand = match entry.folded {
                [letter] => matches!((letter, entry.text), (b'a', "a") | (b'i', "I")),
                _ => !entry.text.contains(char::is_uppercase),
            };
            if may_stand && !entry.irregular && entry.zipf_tenths >= SPLIT_ZIPF_TENTHS_MIN {
                frequent.insert(entry.folded.into(), index);
            }
        }
        let weights = Weights::load();
        Replacer {
            lexicon,
            model,
            slip_costs: SlipCosts::new(weights.slips()),
            weights,
            language,
            frequent,
        }
    }

    /// What to offer for the token at an index, the best first, in the casing of the written word. The first call for a word costs some tenths of a millisecond.
    pub fn replacements(
        &self,
        document: &Document<'_>,
        index: usize,
        accepted: Dialects,
        dialect: Dialect,
        memo: &mut Memo,
    ) -> Offer {
        let ranked = self.ranked(document, index, accepted, dialect, memo);
        let Some(best) = ranked.first() else {
            return Offer::default();
        };
        let dearest = best.cost + COST_RANGE;
        let mut replacements: Vec<String> = Vec::with_capacity(REPLACEMENTS_MAX);
        let (mut odds, mut odds_if_sure) = (0.0, 0.0);
        for candidate in ranked
            .iter()
            .take_while(|candidate| candidate.cost <= dearest)
        {
            let advantage = best.cost - candidate.cost;
            odds += advantage.exp();
            odds_if_sure += (advantage + underrated(candidate, best)).exp();
            if replacements.len() < REPLACEMENTS_MAX {
                replacements.push(candidate.text.clone());
            }
        }
        let share = 1.0 / odds;
        if let Some(lower) = self.lower_within(document, index, &best.text) {
            replacements.insert(1, lower);
            replacements.truncate(REPLACEMENTS_MAX);
        }
        let long = document.tokens[index].span.len() >= SURE_LETTERS_MIN;
        Offer {
            replacements,
            cost: best.cost,
            share,
            sure: long
                && 1.0 / odds_if_sure >= SURE_SHARE_MIN
                && self.weights.cost_in_sentence(&best.features) <= SURE_COST_MAX
                && !best.text.contains(' '),
        }
    }

    /// All candidates for the token at an index, the best first, in the casing of the written word.
    pub fn ranked(
        &self,
        document: &Document<'_>,
        index: usize,
        accepted: Dialects,
        dialect: Dialect,
        memo: &mut Memo,
    ) -> Vec<Candidate> {
        let written = normalize(document.token_text(index));
        let full = memo.candidates.len() >= MISSPELLINGS_MAX;
        if full && !memo.candidates.contains_key(written.as_ref()) {
            return Vec::new();
        }
        let found = match memo.candidates.get(written.as_ref()) {
            Some(found) => found,
            None => {
                let found = self.candidates(&written, accepted, dialect, &mut memo.aligner);
                memo.candidates
                    .entry(written.clone().into_owned())
                    .or_insert(found)
            }
        };
        let context = Context::new(document, index..index + 1);
        let mut ranked = found.clone();
        let case = CaseShape::of(&written);
        let within = case == CaseShape::Title && self.is_within_sentence(document, index);
        for candidate in &mut ranked {
            let name = within && candidate.text.starts_with(char::is_uppercase);
            candidate
                .features
                .set(Feature::Name, f32::from(u8::from(name)));
            candidate.cost = self.weights.cost(&candidate.features);
            candidate.text = cased(&candidate.text, case, &written);
        }
        weigh_sequences(&mut ranked, &context, &self.language, &self.weights);
        retain_first(&mut ranked, &written);
        ranked
    }

    /// The numbers of the weights of the rewrites between two words, for those who learn them.
    pub fn rewrite_numbers(&self, written: &str, meant: &str, aligner: &mut Aligner) -> Vec<usize> {
        let (written, meant) = (fold(written), fold(meant));
        if written.len() > LETTERS_MAX || meant.len() > LETTERS_MAX {
            return Vec::new();
        }
        aligner.slips(&written, &meant, WIDE_BAND, &self.slip_costs);
        let rewrites = aligner.rewrites.iter();
        rewrites
            .flat_map(|rewrite| rewrite_numbers(&written, &meant, rewrite))
            .collect()
    }

    /// A replacement without its capital, where a word within a sentence was written with one and is no name.
    fn lower_within(&self, document: &Document<'_>, index: usize, text: &str) -> Option<String> {
        let is_title = CaseShape::of(document.token_text(index)) == CaseShape::Title;
        if !is_title || !self.is_within_sentence(document, index) {
            return None;
        }
        let lower = text.to_lowercase();
        let folded = fold(&lower);
        let mut same = self.lexicon.same_letters(&folded);
        same.any(|index| self.lexicon.entry(index).text == lower)
            .then_some(lower)
    }

    fn is_within_sentence(&self, document: &Document<'_>, index: usize) -> bool {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= index);
        document.sentences[sentence].tokens().start < index
    }

    /// The index of a frequent word by its letters.
    pub(super) fn frequent(&self, folded: &[u8]) -> Option<WordIndex> {
        self.frequent.get(folded).copied()
    }
}

/// Keeps the first candidate of each text, and none that is what was written. There are some dozen.
fn retain_first(candidates: &mut Vec<Candidate>, written: &str) {
    let mut kept = 0;
    for at in 0..candidates.len() {
        let (before, rest) = candidates.split_at(at);
        let text = &rest[0].text;
        if text != written && before[..kept].iter().all(|other| other.text != *text) {
            candidates.swap(kept, at);
            kept += 1;
        }
    }
    candidates.truncate(kept);
}

/// How much likelier a candidate is than its cost says, when it is asked whether the best one is sure.
fn underrated(candidate: &Candidate, best: &Candidate) -> f32 {
    let has = |feature| candidate.features.get(feature) > 0.0;
    let is_recased = candidate.text != best.text && candidate.text.eq_ignore_ascii_case(&best.text);
    if has(Feature::OtherForm) {
        FORM_LIKELIER
    } else if is_recased || has(Feature::OtherDialect) {
        TWIN_LIKELIER
    } else {
        0.0
    }
}

/// A replacement in the casing of the word that it replaces.
pub fn cased(replacement: &str, case: CaseShape, written: &str) -> String {
    match case {
        CaseShape::Upper => replacement.to_uppercase(),
        _ if written.starts_with(char::is_uppercase) => capitalize(replacement),
        _ => replacement.to_owned(),
    }
}
