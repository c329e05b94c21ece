//! The score of a replacement: one weighted sum, the less the better.

use super::edits::{SLIP_NAMES, SLIPS, SlipCounts};

const WEIGHTS: &str = include_str!("../../dictionaries/en/weights.tsv");

/// What speaks for and against a replacement beside its slips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Feature {
    /// The word's frequency on the Zipf scale; of two words, the frequency of the pair.
    Frequency = SLIPS as u8,
    /// It has a capital where none was written, and other letters too.
    Capital,
    /// It ends with a possessive that was not written.
    Possessive,
    /// It sounds like what was written.
    SameSound,
    /// It is two words.
    Split,
    /// It is one word that was written as two.
    Joined,
    /// It is two words between which the space stood elsewhere.
    SpaceMoved,
    /// It is an irregular form of which the regular one was written: `went` for `goed`.
    Irregular,
    /// It is a spelling of another dialect than the text's.
    OtherDialect,
    /// The slips beyond the first.
    MoreSlips,
    /// The slips of a word of at most four letters.
    ShortSlips,
    /// It has a capital, as what was written within a sentence has.
    Name,
    /// It ends in the same three letters as what was written, and had slips before them.
    SameEnding,
    /// It has another ending of those that change a word's form.
    OtherInflection,
    /// How much less frequent than once in a million words it is, on the Zipf scale.
    Rare,
    /// It is another form of a likely word, not what the letters are nearest to: `disappeared` for `dissapear`.
    OtherForm,
    /// The frequency again, of a word that stands alone.
    FrequencyAlone,
    /// How much likelier than chance it and the words behind are, behind the words before: a power of ten.
    Sequence,
    /// What the letters that were written for others cost beside their kinds of slips.
    Rewrites,
    /// It is no word of the dictionaries, but one of theirs with a prefix.
    Derived,
}

/// The number of features, the slips among them.
pub const FEATURES: usize = SLIPS + 20;

const FEATURE_NAMES: [&str; FEATURES - SLIPS] = [
    "frequency",
    "capital",
    "possessive",
    "same_sound",
    "split",
    "joined",
    "space_moved",
    "irregular",
    "other_dialect",
    "more_slips",
    "short_slips",
    "name",
    "same_ending",
    "other_inflection",
    "rare",
    "other_form",
    "frequency_alone",
    "sequence",
    "rewrites",
    "derived",
];

/// The values of a replacement's features.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features(pub [f32; FEATURES]);

impl Features {
    /// Features with slips alone.
    pub fn from_slips(slips: &SlipCounts) -> Features {
        let mut values = [0.0; FEATURES];
        for (value, &count) in values.iter_mut().zip(slips) {
            *value = f32::from(count);
        }
        Features(values)
    }

    /// The value of a feature.
    pub fn get(&self, feature: Feature) -> f32 {
        self.0[feature as usize]
    }

    /// Sets the value of a feature.
    pub fn set(&mut self, feature: Feature, value: f32) {
        self.0[feature as usize] = value;
    }
}

/// What each feature weighs, in the order of [`Features`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights(pub [f32; FEATURES]);

impl Weights {
    /// Reads the embedded weights.
    pub fn load() -> Weights {
        let mut weights = [0.0; FEATURES];
        for line in WEIGHTS.lines().filter(|line| !line.starts_with('#')) {
            let (name, weight) = line.split_once('\t').unwrap_or((line, ""));
            let at = Weights::names().position(|other| other == name);
            let at = at.expect("each name in the file of weights is a feature's");
            weights[at] = weight.parse().expect("each weight is a number");
        }
        Weights(weights)
    }

    /// The names of the features in the file of weights.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SLIP_NAMES.into_iter().chain(FEATURE_NAMES)
    }

    /// What each slip costs where two words are aligned: its own weight, and that of one slip more.
    pub fn slips(&self) -> [f32; SLIPS] {
        let more = self.0[Feature::MoreSlips as usize];
        std::array::from_fn(|slip| self.0[slip] + more)
    }

    /// The cost of a replacement.
    pub fn cost(&self, features: &Features) -> f32 {
        self.0
            .iter()
            .zip(&features.0)
            .map(|(weight, value)| weight * value)
            .sum()
    }

    /// The cost of a replacement as if it did not stand alone.
    pub fn cost_in_sentence(&self, features: &Features) -> f32 {
        let alone = self.0[Feature::FrequencyAlone as usize];
        self.cost(features) - alone * features.get(Feature::FrequencyAlone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_has_a_weight() {
        let weights = Weights::load();
        let weightless: Vec<&str> = Weights::names()
            .zip(weights.0)
            .filter(|(_, weight)| !weight.is_finite())
            .map(|(name, _)| name)
            .collect();
        assert!(weightless.is_empty(), "{weightless:?}");
        assert_eq!(
            WEIGHTS
                .lines()
                .filter(|line| !line.starts_with('#'))
                .count(),
            FEATURES
        );
    }
}
