//! How often words stand in texts: what makes one replacement likelier than another.
//!
//! The counts are a data file that the example `spelling_data` makes; `dictionaries/README.md` names its sources.

use std::collections::HashMap;

const FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");

/// The tenths of the Zipf scale that a word without a count gets: about one in a hundred million words.
const ZIPF_TENTHS_UNSEEN: u8 = 8;

/// Counts of words.
#[derive(Debug)]
pub struct Model {
    zipf_tenths: HashMap<&'static str, u8>,
}

impl Model {
    /// Reads the embedded counts.
    pub fn load() -> Model {
        let zipf_tenths = FREQUENCIES
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let (word, tenths) = line.split_once('\t')?;
                Some((word, tenths.parse().ok()?))
            })
            .collect();
        Model { zipf_tenths }
    }

    /// How frequent a word is, in tenths of the Zipf scale: 30 is once in a million words, 40 ten times that.
    pub fn zipf_tenths(&self, word: &str) -> u8 {
        let found = match self.zipf_tenths.get(word) {
            None if word.chars().any(char::is_uppercase) => {
                self.zipf_tenths.get(word.to_lowercase().as_str())
            }
            found => found,
        };
        found.copied().unwrap_or(ZIPF_TENTHS_UNSEEN)
    }
}
