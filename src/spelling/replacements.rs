//! What the writer of an unknown word meant: candidates, ranked by [`Weights::cost`].
//!
//! Candidates are the words within two or three edits, those that sound the same, two words run together, and the
//! irregular form of a word that was formed regularly. The words on either side weigh in last, so that a word that
//! recurs in a text is looked for once.

use super::edits::Aligner;
use super::lexicon::{LETTERS_MAX, Lexicon, fold};
use super::model::{Model, WordNumber, pair_word};
use super::phonetic::phonetic_key;
use super::score::{Feature, Features, Weights};
use super::{Dictionary, capitalize, normalize};
use crate::document::{CaseShape, Document};
use crate::language::{Dialect, Dialects};
use std::collections::HashMap;

/// The most replacements of a match.
pub const REPLACEMENTS_MAX: usize = 8;
/// The most different misspellings of a text that replacements are looked for; the others are reported without.
pub const MISSPELLINGS_MAX: usize = 2_000;
/// The most words that are aligned letter by letter, which costs about 1 µs each: those that are nearest and most frequent.
const ALIGNED_MAX: usize = 160;
/// What an edit weighs in that choice: as much as so many tenths of the Zipf scale.
const EDIT_ZIPF_TENTHS: i32 = 25;
/// The most candidates that the words on either side choose from.
const CANDIDATES_MAX: usize = 32;
/// The first replacement is nearly sure when it has this share of the odds, and costs no more than the next limit.
const SURE_SHARE_MIN: f32 = 0.985;
/// A shorter word is never sure.
const SURE_LETTERS_MIN: usize = 5;
/// See [`SURE_SHARE_MIN`]: what costs more may be something else entirely.
const SURE_COST_MAX: f32 = 0.0;
/// A replacement whose cost exceeds the best one's by more is not offered.
const COST_RANGE: f32 = 10.0;
/// A word from this length on may have three slips.
const LONG_LETTERS: usize = 8;
/// A word of at most so many letters is short: each slip hides more of it.
const SHORT_LETTERS: usize = 4;
/// The frequency, in tenths of the Zipf scale, that each of two words run together must have.
const SPLIT_ZIPF_TENTHS_MIN: u8 = 38;
/// An irregular form a line: what was written, a tab, what is right.
const IRREGULAR: &str = include_str!("../../dictionaries/en/irregular.tsv");

/// Finds replacements.
#[derive(Debug)]
pub struct Replacer {
    lexicon: Lexicon,
    model: Model,
    weights: Weights,
    irregular: HashMap<&'static str, &'static str>,
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
    first: Option<WordNumber>,
    last: Option<WordNumber>,
}

/// What is offered for an unknown word.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// The replacements, the best first.
    pub replacements: Vec<String>,
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
    /// Indexes the words of a dictionary.
    pub fn new(dictionary: &Dictionary) -> Replacer {
        let model = Model::load();
        Replacer {
            lexicon: Lexicon::new(dictionary, &model),
            model,
            weights: Weights::load(),
            irregular: IRREGULAR
                .lines()
                .filter_map(|line| line.split_once('\t'))
                .collect(),
        }
    }

    /// The counts that rank.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What to offer for the token at an index, the best first, in the casing of the written word. The first call for a word costs about 0.2 ms.
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
        let mut odds = 0.0;
        for candidate in ranked
            .iter()
            .take_while(|candidate| candidate.cost <= dearest)
        {
            if replacements.contains(&candidate.text) {
                continue;
            }
            odds += (best.cost - candidate.cost).exp();
            if replacements.len() < REPLACEMENTS_MAX {
                replacements.push(candidate.text.clone());
            }
        }
        let share = 1.0 / odds;
        let long = document.tokens[index].span.len() >= SURE_LETTERS_MIN;
        Offer {
            replacements,
            share,
            sure: long
                && share >= SURE_SHARE_MIN
                && best.cost <= SURE_COST_MAX
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
        let (before, after) = self.neighbors(document, index);
        let mut ranked = found.clone();
        let case = CaseShape::of(&written);
        let within = case == CaseShape::Title && self.is_within_sentence(document, index);
        for candidate in &mut ranked {
            let name = within && candidate.text.starts_with(char::is_uppercase);
            candidate
                .features
                .set(Feature::Name, f32::from(u8::from(name)));
            self.weigh_context(candidate, before, after);
            candidate.text = cased(&candidate.text, case, &written);
        }
        ranked.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        ranked.retain(|candidate| candidate.text != written);
        ranked
    }

    fn is_within_sentence(&self, document: &Document<'_>, index: usize) -> bool {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= index);
        document.sentences[sentence].tokens().start < index
    }

    /// The numbers of the words, or marks, on either side.
    fn neighbors(
        &self,
        document: &Document<'_>,
        index: usize,
    ) -> (Option<WordNumber>, Option<WordNumber>) {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= index);
        let range = document.sentences[sentence].tokens();
        let number = |at: usize| self.model.number(&pair_word(document, at));
        let end = || self.model.number(".");
        let before = if index > range.start {
            number(index - 1)
        } else {
            end()
        };
        let after = if index + 1 < range.end {
            number(index + 1)
        } else {
            end()
        };
        (before, after)
    }

    fn weigh_context(
        &self,
        candidate: &mut Candidate,
        before: Option<WordNumber>,
        after: Option<WordNumber>,
    ) {
        let affinity = |first: Option<WordNumber>, second: Option<WordNumber>| match (first, second)
        {
            (Some(first), Some(second)) => self.model.affinity(first, second),
            _ => 0.0,
        };
        candidate
            .features
            .set(Feature::Before, affinity(before, candidate.first));
        candidate
            .features
            .set(Feature::After, affinity(candidate.last, after));
        candidate.cost = self.weights.cost(&candidate.features);
    }

    /// The candidates for a normalized word, whatever stands around it, the best first.
    pub fn candidates(
        &self,
        written: &str,
        accepted: Dialects,
        dialect: Dialect,
        aligner: &mut Aligner,
    ) -> Vec<Candidate> {
        let folded = fold(written);
        if folded.is_empty() || folded.len() > LETTERS_MAX {
            return Vec::new();
        }
        let mut search = Search {
            replacer: self,
            lower: !written.starts_with(char::is_uppercase),
            sound: phonetic_key(&folded),
            folded: &folded,
            accepted,
            dialect,
            aligner,
            found: Vec::new(),
        };
        search.near();
        search.splits();
        search.irregular();
        let mut found = search.found;
        found.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        found.truncate(CANDIDATES_MAX);
        self.parts(written, accepted, dialect, aligner, &mut found);
        found
    }

    /// For a word with hyphens or a possessive ending: the candidates for the one part that is wrong.
    fn parts(
        &self,
        written: &str,
        accepted: Dialects,
        dialect: Dialect,
        aligner: &mut Aligner,
        found: &mut Vec<Candidate>,
    ) {
        if let Some(stem) = written.strip_suffix("'s") {
            for mut candidate in self.candidates(stem, accepted, dialect, aligner) {
                let text = candidate.text + "'s";
                if !found.iter().any(|other| other.text == text) {
                    candidate.last = None;
                    candidate.text = text;
                    found.push(candidate);
                }
            }
            return;
        }
        let parts: Vec<&str> = written.split('-').collect();
        let is_wrong = |part: &&str| {
            !part.is_empty() && self.lexicon.same_letters(&fold(part)).next().is_none()
        };
        let mut wrong = (0..parts.len()).filter(|&at| is_wrong(&parts[at]));
        let (Some(at), None) = (wrong.next(), wrong.next()) else {
            return;
        };
        if parts.len() == 1 {
            return;
        }
        for mut candidate in self.candidates(parts[at], accepted, dialect, aligner) {
            let mut parts = parts.clone();
            parts[at] = &candidate.text;
            candidate.text = parts.join("-");
            (candidate.first, candidate.last) = (None, None);
            found.push(candidate);
        }
    }
}

/// One search for candidates.
struct Search<'run> {
    replacer: &'run Replacer,
    folded: &'run [u8],
    sound: Vec<u8>,
    /// Whether the word was written without a capital.
    lower: bool,
    accepted: Dialects,
    dialect: Dialect,
    aligner: &'run mut Aligner,
    found: Vec<Candidate>,
}

impl Search<'_> {
    /// Words with few slips, and words that sound the same.
    fn near(&mut self) {
        let lexicon = &self.replacer.lexicon;
        let distance_max = match self.folded.len() {
            0..=2 => 1,
            3..LONG_LETTERS => 2,
            _ => 3,
        };
        let mut near = Vec::new();
        lexicon.near(self.folded, distance_max, &mut near);
        lexicon.same_sound(self.folded, &mut near);
        near.sort_unstable();
        near.dedup_by_key(|near| near.index);
        near.retain(|near| {
            let dialects = lexicon.entry(near.index).dialects;
            !dialects.intersection(self.accepted).is_empty()
        });
        if near.len() > ALIGNED_MAX {
            near.select_nth_unstable_by_key(ALIGNED_MAX, |near| {
                let zipf_tenths = i32::from(lexicon.entry(near.index).zipf_tenths);
                (
                    i32::from(near.distance) * EDIT_ZIPF_TENTHS - zipf_tenths,
                    near.index,
                )
            });
            near.truncate(ALIGNED_MAX);
        }
        for near in near {
            let entry = lexicon.entry(near.index);
            let weights = &self.replacer.weights;
            let slips = self
                .aligner
                .slips(self.folded, entry.folded, weights.slips());
            let mut features = Features::from_slips(&slips);
            let total: u8 = slips[..super::edits::Slip::FirstLetter as usize]
                .iter()
                .sum();
            let changed = total > 0;
            let flag = |condition: bool| f32::from(u8::from(condition));
            features.set(Feature::Frequency, f32::from(entry.zipf_tenths) / 10.0);
            let capital = entry.text.starts_with(char::is_uppercase);
            features.set(Feature::Capital, flag(capital && self.lower && changed));
            features.set(
                Feature::Possessive,
                flag(entry.folded.ends_with(b"'s") && !self.folded.ends_with(b"'s")),
            );
            features.set(
                Feature::SameSound,
                flag(phonetic_key(entry.folded) == self.sound),
            );
            features.set(Feature::MoreSlips, f32::from(total.saturating_sub(1)));
            if self.folded.len() <= SHORT_LETTERS {
                features.set(Feature::ShortSlips, f32::from(total));
            }
            let ending = self.folded.last_chunk::<3>();
            let same_ending =
                changed && ending.is_some_and(|ending| entry.folded.ends_with(ending));
            features.set(Feature::SameEnding, flag(same_ending));
            features.set(
                Feature::OtherDialect,
                flag(!entry.dialects.contains(self.dialect)),
            );
            self.push(entry.text.to_owned(), features, entry.number, entry.number);
        }
    }

    /// Two words run together.
    fn splits(&mut self) {
        let lexicon = &self.replacer.lexicon;
        let word_of = |folded: &[u8]| {
            lexicon
                .same_letters(folded)
                .map(|index| lexicon.entry(index))
                .filter(|entry| entry.zipf_tenths >= SPLIT_ZIPF_TENTHS_MIN)
                .find(|entry| entry.folded.len() > 1 || matches!(entry.text, "a" | "I"))
        };
        for at in 1..self.folded.len() {
            let (left, right) = self.folded.split_at(at);
            let (Some(left), Some(right)) = (word_of(left), word_of(right)) else {
                continue;
            };
            let (Some(first), Some(second)) = (left.number, right.number) else {
                continue;
            };
            let affinity = self.replacer.model.affinity(first, second) / std::f32::consts::LN_10;
            let tenths = f32::from(left.zipf_tenths) + f32::from(right.zipf_tenths);
            let mut features = Features::from_slips(&[0; super::edits::SLIPS]);
            features.set(
                Feature::Frequency,
                (tenths / 10.0 - 9.0 + affinity).max(0.0),
            );
            features.set(Feature::Split, 1.0);
            self.push(
                format!("{} {}", left.text, right.text),
                features,
                left.number,
                right.number,
            );
        }
    }

    /// The irregular form of a word that was formed regularly.
    fn irregular(&mut self) {
        let written = String::from_utf8_lossy(self.folded);
        let Some(forms) = self.replacer.irregular.get(written.as_ref()) else {
            return;
        };
        for form in forms.split(' ') {
            let mut features = Features::from_slips(&[0; super::edits::SLIPS]);
            features.set(
                Feature::Frequency,
                f32::from(self.replacer.model.zipf_tenths(form)) / 10.0,
            );
            features.set(Feature::Irregular, 1.0);
            let number = self.replacer.model.number(form);
            self.found.retain(|other| other.text != form);
            self.push(form.to_owned(), features, number, number);
        }
    }

    fn push(
        &mut self,
        text: String,
        features: Features,
        first: Option<WordNumber>,
        last: Option<WordNumber>,
    ) {
        let cost = self.replacer.weights.cost(&features);
        self.found.push(Candidate {
            text,
            features,
            cost,
            first,
            last,
        });
    }
}

/// A replacement in the casing of the word that it replaces.
pub(super) fn cased(replacement: &str, case: CaseShape, written: &str) -> String {
    match case {
        CaseShape::Upper => replacement.to_uppercase(),
        _ if written.starts_with(char::is_uppercase) => capitalize(replacement),
        _ => replacement.to_owned(),
    }
}
