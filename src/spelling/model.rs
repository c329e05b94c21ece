//! How often words stand in texts: what makes one replacement likelier than another.
//!
//! The counts are a data file that the example `spelling_data` makes; `dictionaries/README.md` names its sources.

use foldhash::{HashMap, HashMapExt};

static FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");

/// What a line of the frequencies takes, for the first size of their table.
const FREQUENCY_BYTES_USUAL: usize = 11;
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
        let mut zipf_tenths: HashMap<&str, u8> =
            HashMap::with_capacity(FREQUENCIES.len() / FREQUENCY_BYTES_USUAL);
        for line in FREQUENCIES.lines().filter(|line| !line.starts_with('#')) {
            if let Some((word, tenths)) = line.split_once('\t')
                && let Ok(tenths) = tenths.parse()
            {
                zipf_tenths.insert(word, tenths);
            }
        }
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
