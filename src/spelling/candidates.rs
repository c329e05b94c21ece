//! The words that may be meant by one that no dictionary has, whatever stands around it.

use super::context::affinity;
use super::dictionary::is_combining_form;
use super::edits::{Aligner, SLIPS, Slip};
use super::lexicon::{Entry, Inflection, LETTERS_MAX, Near, Rarity, fold, inflection, sound_of};
use super::replacements::{Candidate, Replacer};
use super::rewrites::rewrites_cost;
use super::score::{Feature, Features};
use super::variants::counterparts;
use crate::language::{Dialect, Dialects};

/// The most words that are aligned letter by letter, which costs about 1 µs each: those that are nearest and most frequent.
const ALIGNED_MAX: usize = 64;
/// The most words of three slips that are aligned.
const ALIGNED_FAR_MAX: usize = 60;
/// What an edit weighs in that choice: as much as so many tenths of the Zipf scale.
const EDIT_ZIPF_TENTHS: i32 = 8;
/// The most candidates that the words on either side choose from.
const CANDIDATES_MAX: usize = 32;
/// When every candidate costs more, rare words with two slips are looked for.
const RARE_COST_MIN: f32 = -1.0;
/// When every candidate costs more, words that are farther are looked for.
pub(super) const FAR_COST_MIN: f32 = 0.0;
/// A word from this length on may have three slips.
const LONG_LETTERS: usize = 7;
/// A word of at most so many letters is short: each slip hides more of it.
const SHORT_LETTERS: usize = 4;
/// A word of this frequency or more is not rare, on the Zipf scale.
const RARE_ZIPF: f32 = 3.0;
/// So many of the best candidates are offered in the other spellings that dialects have.
const RESPELLED: usize = 3;
impl Replacer {
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
            sound: sound_of(&folded),
            inflection: inflection(&folded),
            folded: &folded,
            accepted,
            dialect,
            aligner,
            found: Vec::new(),
        };
        search.near();
        search.splits();
        if search.least_cost() > RARE_COST_MIN {
            search.rare();
        }
        if search.least_cost() > FAR_COST_MIN {
            search.far();
            search.prefixed();
        }
        let mut found = search.found;
        found.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        found.truncate(CANDIDATES_MAX);
        self.respell(&mut found, accepted);
        self.other_forms((written, &folded), &mut found, accepted, aligner);
        self.parts(written, accepted, dialect, aligner, &mut found);
        found
    }

    /// Adds the counterparts of the best candidates in the other accepted dialects: the text's own may not be known. They
    /// cost more than what is nearer to the written letters, which say what the writer's dialect is.
    fn respell(&self, found: &mut Vec<Candidate>, accepted: Dialects) {
        let mut added = Vec::new();
        for candidate in found.iter().take(RESPELLED) {
            let own = self.dialects_of(&candidate.text);
            if own == Dialects::NONE || accepted.intersection(own) == accepted {
                continue;
            }
            let is_counterpart = |word: &str| {
                let dialects = self.dialects_of(word).intersection(accepted);
                !dialects.is_empty() && dialects.intersection(own).is_empty()
            };
            for text in counterparts(&candidate.text.to_lowercase(), is_counterpart) {
                let mut features = candidate.features;
                let other = features.get(Feature::OtherDialect) + 1.0;
                features.set(Feature::OtherDialect, other);
                added.push(Candidate {
                    cost: self.weights.cost(&features),
                    text,
                    features,
                });
            }
        }
        for candidate in added {
            let same = found.iter_mut().find(|other| other.text == candidate.text);
            match same {
                Some(other) if other.cost <= candidate.cost => {}
                Some(other) => *other = candidate,
                None => found.push(candidate),
            }
        }
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
                    candidate.text = text;
                    found.push(candidate);
                }
            }
            return;
        }
        if !written.contains('-') {
            return;
        }
        let parts: Vec<&str> = written.split('-').collect();
        let is_wrong = |part: &&str| {
            !part.is_empty()
                && !is_combining_form(part)
                && self.lexicon.same_letters(&fold(part)).next().is_none()
        };
        let mut wrong = (0..parts.len()).filter(|&at| is_wrong(&parts[at]));
        let at = match (wrong.next(), wrong.next()) {
            (Some(at), None) => at,
            (Some(_), Some(_)) => return,
            (None, _) => return found.extend(self.recased(&parts)),
        };
        for mut candidate in self.candidates(parts[at], accepted, dialect, aligner) {
            let mut parts = parts.clone();
            parts[at] = &candidate.text;
            candidate.text = parts.join("-");
            found.push(candidate);
        }
    }

    /// For a hyphenated word whose parts are all known, some of them with other capitals: the word with those.
    fn recased(&self, parts: &[&str]) -> Option<Candidate> {
        let text = |part: &&str| {
            let index = self.lexicon.same_letters(&fold(part)).next()?;
            Some(self.lexicon.entry(index).text)
        };
        let texts: Option<Vec<&str>> = parts.iter().map(text).collect();
        Some(self.without_slips(Feature::Capital, 0.0, texts?.join("-")))
    }
}

/// One search for candidates.
pub(super) struct Search<'run> {
    pub(super) replacer: &'run Replacer,
    pub(super) folded: &'run [u8],
    sound: u32,
    inflection: Inflection,
    /// Whether the word was written without a capital.
    lower: bool,
    pub(super) accepted: Dialects,
    dialect: Dialect,
    aligner: &'run mut Aligner,
    found: Vec<Candidate>,
}

impl<'run> Search<'run> {
    /// Words with few slips, and words that sound the same.
    fn near(&mut self) {
        let lexicon = &self.replacer.lexicon;
        let mut near = Vec::new();
        lexicon.near(self.folded, self.near_slips(), Rarity::Common, &mut near);
        lexicon.near(self.folded, 1, Rarity::Rare, &mut near);
        lexicon.same_sound(self.sound, self.folded.len(), &mut near);
        self.weigh_all(near, ALIGNED_MAX);
    }

    /// Rare words with few slips more.
    fn rare(&mut self) {
        let lexicon = &self.replacer.lexicon;
        let mut near = Vec::new();
        lexicon.near(self.folded, self.near_slips(), Rarity::Rare, &mut near);
        near.retain(|near| near.distance > 1 && lexicon.entry(near.index).sound != self.sound);
        self.weigh_all(near, ALIGNED_MAX);
    }

    /// Words that are farther: three slips. What starts with a capital and is like no word is mostly a name, for which
    /// rare words would be looked for in vain.
    fn far(&mut self) {
        let lexicon = &self.replacer.lexicon;
        let mut near = Vec::new();
        if self.folded.len() >= LONG_LETTERS {
            lexicon.near(self.folded, 3, Rarity::Common, &mut near);
            if self.lower {
                lexicon.near(self.folded, 3, Rarity::Rare, &mut near);
            }
            near.retain(|near| near.distance > 2);
        }
        self.weigh_all(near, ALIGNED_FAR_MAX);
    }

    /// The most slips of a word that is looked for first.
    fn near_slips(&self) -> usize {
        if self.folded.len() < 3 { 1 } else { 2 }
    }

    /// Weighs the most promising of the words that the accepted dialects have.
    fn weigh_all(&mut self, mut near: Vec<Near>, aligned_max: usize) {
        let lexicon = &self.replacer.lexicon;
        near.sort_unstable();
        near.dedup_by_key(|near| near.index);
        near.retain(|near| {
            let dialects = lexicon.entry(near.index).dialects;
            !dialects.intersection(self.accepted).is_empty()
        });
        if near.len() > aligned_max {
            near.select_nth_unstable_by_key(aligned_max, |near| {
                let zipf_tenths = i32::from(lexicon.entry(near.index).zipf_tenths);
                (
                    i32::from(near.distance) * EDIT_ZIPF_TENTHS - zipf_tenths,
                    near.index,
                )
            });
            near.truncate(aligned_max);
        }
        for near in near {
            let band = usize::from(near.distance) + 1;
            let entry = lexicon.entry(near.index);
            let features = self.features(entry, band);
            self.push(entry.text.to_owned(), features);
        }
    }

    /// What speaks for and against a word.
    pub(super) fn features(&mut self, entry: Entry<'_>, band: usize) -> Features {
        let slips = self
            .aligner
            .slips(self.folded, entry.folded, band, &self.replacer.slip_costs);
        let rewrites = rewrites_cost(self.folded, entry.folded, &self.aligner.rewrites);
        let mut features = Features::from_slips(&slips);
        let total: u8 = slips[..Slip::FirstLetter as usize].iter().sum();
        let changed = total > 0;
        let zipf = f32::from(entry.zipf_tenths) / 10.0;
        let capital = entry.text.starts_with(char::is_uppercase);
        let possessive = is_possessive(entry.folded) && !is_possessive(self.folded);
        let ending = self.folded.last_chunk::<3>();
        let same_ending = changed && ending.is_some() && entry.folded.last_chunk() == ending;
        let short = if self.folded.len() <= SHORT_LETTERS {
            total
        } else {
            0
        };
        let flag = |condition: bool| f32::from(u8::from(condition));
        set_frequency(&mut features, zipf);
        for (feature, value) in [
            (Feature::Capital, flag(capital && self.lower && changed)),
            (Feature::Possessive, flag(possessive)),
            (Feature::SameSound, flag(entry.sound == self.sound)),
            (Feature::MoreSlips, f32::from(total.saturating_sub(1))),
            (Feature::ShortSlips, f32::from(short)),
            (Feature::SameEnding, flag(same_ending)),
            (
                Feature::OtherInflection,
                flag(entry.inflection != self.inflection),
            ),
            (
                Feature::OtherDialect,
                flag(!entry.dialects.contains(self.dialect)),
            ),
            (Feature::Irregular, flag(entry.irregular)),
            (Feature::Rewrites, rewrites),
        ] {
            features.set(feature, value);
        }
        features
    }

    /// Two words run together.
    fn splits(&mut self) {
        for at in 1..self.folded.len() {
            let (left, right) = self.folded.split_at(at);
            let (Some(left), Some(right)) =
                (self.replacer.frequent(left), self.replacer.frequent(right))
            else {
                continue;
            };
            let (left, right) = (
                self.replacer.lexicon.entry(left),
                self.replacer.lexicon.entry(right),
            );
            let affinity = affinity(&self.replacer.language, left.text, right.text);
            let mut features = Features::from_slips(&[0; SLIPS]);
            features.set(Feature::Frequency, pair_frequency(&left, &right, affinity));
            features.set(Feature::Split, 1.0);
            self.push(format!("{} {}", left.text, right.text), features);
        }
    }

    fn least_cost(&self) -> f32 {
        let costs = self.found.iter().map(|candidate| candidate.cost);
        costs.fold(f32::INFINITY, f32::min)
    }

    pub(super) fn push(&mut self, text: String, features: Features) {
        let cost = self.replacer.weights.cost(&features);
        self.found.push(Candidate {
            text,
            features,
            cost,
        });
    }
}

/// Sets what a word's frequency, on the Zipf scale, says.
pub(super) fn set_frequency(features: &mut Features, zipf: f32) {
    features.set(Feature::Frequency, zipf);
    features.set(Feature::Rare, (RARE_ZIPF - zipf).max(0.0));
}

/// How frequent two words are side by side, on the Zipf scale.
pub(super) fn pair_frequency(left: &Entry<'_>, right: &Entry<'_>, affinity: f32) -> f32 {
    let tenths = f32::from(left.zipf_tenths) + f32::from(right.zipf_tenths);
    (tenths / 10.0 - 9.0 + affinity / std::f32::consts::LN_10).max(0.0)
}

fn is_possessive(folded: &[u8]) -> bool {
    folded.last_chunk() == Some(b"'s")
}
