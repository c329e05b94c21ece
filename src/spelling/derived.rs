//! Words that no dictionary has, and that are known ones behind a prefix: `renegotiators`, `subelements`.

use super::candidates::Search;
use super::lexicon::{Entry, LETTERS_MAX, Near, Rarity, sound_of};
use super::score::Feature;

/// Prefixes that are freely put before words.
const PREFIXES: [&str; 26] = [
    "anti", "auto", "co", "counter", "de", "dis", "hyper", "inter", "macro", "meta", "micro",
    "mis", "multi", "non", "out", "over", "para", "post", "pre", "re", "semi", "sub", "super",
    "trans", "un", "under",
];
/// The letters that must be left when a prefix is taken away.
const BASE_LETTERS_MIN: usize = 6;
/// The most slips behind a prefix.
const BASE_SLIPS_MAX: usize = 2;
/// How much rarer a word is with a prefix, in tenths of the Zipf scale.
const RARER_ZIPF_TENTHS: u8 = 25;

impl Search<'_> {
    /// Known words behind a prefix that was written.
    pub(super) fn prefixed(&mut self) {
        let lexicon = &self.replacer.lexicon;
        for prefix in PREFIXES {
            let base = self.folded.strip_prefix(prefix.as_bytes());
            let Some(base) = base.filter(|base| base.len() >= BASE_LETTERS_MIN) else {
                continue;
            };
            let mut near = Vec::new();
            lexicon.near(base, BASE_SLIPS_MAX, Rarity::Common, &mut near);
            for Near { index, distance } in near {
                let base = lexicon.entry(index);
                if !base.dialects.intersection(self.accepted).is_empty() {
                    self.weigh_prefixed(prefix, base, usize::from(distance) + 1);
                }
            }
        }
    }

    fn weigh_prefixed(&mut self, prefix: &str, base: Entry<'_>, band: usize) {
        let text = format!("{prefix}{}", base.text);
        let is_plain = text.bytes().all(|letter| letter.is_ascii_lowercase());
        if !is_plain || text.len() > LETTERS_MAX {
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
