//! Words that no dictionary has, and that are known ones behind a prefix: `renegotiators`, `subelements`.

use super::candidates::{FAR_COST_MIN, Search};
use super::lexicon::{COMMON_ZIPF_TENTHS_MIN, Entry, LETTERS_MAX, Near, Rarity, fold, sound_of};
use super::replacements::{Offer, Replacer};
use super::score::Feature;
use crate::language::Dialects;

/// Prefixes that are freely put before words.
const PREFIXES: [&str; 26] = [
    "anti", "auto", "co", "counter", "de", "dis", "hyper", "inter", "macro", "meta", "micro",
    "mis", "multi", "non", "out", "over", "para", "post", "pre", "re", "semi", "sub", "super",
    "trans", "un", "under",
];
/// Those of them that deny.
const DENYING: [&str; 4] = ["de", "dis", "mis", "un"];
/// The endings of words that have their own denial, as adjectives do: `inseparable`.
const DENIED_ENDINGS: [&str; 10] = [
    "able", "al", "ant", "ent", "ful", "ible", "ic", "ive", "ous", "y",
];
/// The letters that must be left when a prefix is taken away.
const BASE_LETTERS_MIN: usize = 6;
/// The most slips behind a prefix.
const BASE_SLIPS_MAX: usize = 2;
/// How much rarer a word is with a prefix, in tenths of the Zipf scale.
const RARER_ZIPF_TENTHS: u8 = 25;

impl Replacer {
    /// Whether an unknown word is a known one behind a prefix, and is so as it was meant: nothing that is likely was offered for it.
    pub(super) fn is_prefixed(&self, word: &str, offer: &Offer, accepted: Dialects) -> bool {
        let is_base = |prefix: &str, letters: &[u8]| {
            self.lexicon.same_letters(letters).any(|index| {
                let base = self.lexicon.entry(index);
                base.zipf_tenths >= COMMON_ZIPF_TENTHS_MIN
                    && !base.dialects.intersection(accepted).is_empty()
                    && may_follow(prefix, base.text)
            })
        };
        (offer.replacements.is_empty() || offer.cost > FAR_COST_MIN)
            && bases(&fold(word)).any(|(prefix, letters)| is_base(prefix, letters))
    }
}

impl Search<'_> {
    /// Known words behind a prefix that was written.
    pub(super) fn prefixed(&mut self) {
        let lexicon = &self.replacer.lexicon;
        for (prefix, base) in bases(self.folded) {
            let mut near = Vec::new();
            lexicon.near(base, BASE_SLIPS_MAX, Rarity::Common, &mut near);
            for Near { index, distance } in near {
                let base = lexicon.entry(index);
                let is_accepted = !base.dialects.intersection(self.accepted).is_empty();
                if is_accepted && may_follow(prefix, base.text) {
                    self.weigh_prefixed(prefix, base, usize::from(distance) + 1);
                }
            }
        }
    }

    fn weigh_prefixed(&mut self, prefix: &str, base: Entry<'_>, band: usize) {
        let text = format!("{prefix}{}", base.text);
        if text.len() > LETTERS_MAX {
            return;
        }
        let entry = Entry {
            text: &text,
            folded: text.as_bytes(),
            zipf_tenths: base.zipf_tenths.saturating_sub(RARER_ZIPF_TENTHS),
            sound: sound_of(text.as_bytes()),
            ..base
        };
        let mut features = self.features(entry, band);
        features.set(Feature::Derived, 1.0);
        self.push(text, features);
    }
}

/// The prefixes that a word starts with, and what stands behind them.
fn bases(folded: &[u8]) -> impl Iterator<Item = (&'static str, &[u8])> {
    PREFIXES.into_iter().filter_map(|prefix| {
        let base = folded.strip_prefix(prefix.as_bytes())?;
        (base.len() >= BASE_LETTERS_MIN).then_some((prefix, base))
    })
}

/// Whether a known word may stand behind a prefix.
fn may_follow(prefix: &str, base: &str) -> bool {
    let is_plain = base.bytes().all(|letter| letter.is_ascii_lowercase());
    let has_own_denial = || DENIED_ENDINGS.iter().any(|ending| base.ends_with(ending));
    is_plain && !base.starts_with(prefix) && !(DENYING.contains(&prefix) && has_own_denial())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_stand_before_words_of_some_length() {
        let of = |word: &'static str| -> Vec<(&str, &[u8])> { bases(word.as_bytes()).collect() };
        assert_eq!(of("renegotiators"), [("re", b"negotiators".as_slice())]);
        assert_eq!(of("reader"), []);
    }

    #[test]
    fn adjectives_have_their_own_denials() {
        assert!(may_follow("un", "rotated"));
        assert!(!may_follow("un", "separately"));
        assert!(may_follow("sub", "separately"));
        assert!(!may_follow("re", "restarted"));
    }
}
