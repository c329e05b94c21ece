//! How often words stand in texts: what makes one replacement likelier than another.
//!
//! The counts are a data file that the example `spelling_data` makes; `dictionaries/README.md` names its sources.

use super::lexicon::hash;
use foldhash::{HashMap, HashMapExt};

static FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");

/// What a line of the frequencies takes, for the first size of their table.
const FREQUENCY_BYTES_USUAL: usize = 11;
/// The tenths of the Zipf scale that a word without a count gets: about one in a hundred million words.
const ZIPF_TENTHS_UNSEEN: u8 = 8;

/// A word of this frequency or more, in tenths of the Zipf scale, is frequent: once in a million words.
pub const FREQUENT_ZIPF_TENTHS_MIN: u8 = 30;
/// The bits of the hashes of frequent words that are remembered: one other word in some sixteen has those of one.
const FREQUENT_HASH_BITS: u32 = 19;

/// Counts of words.
#[derive(Debug)]
pub struct Model {
    zipf_tenths: HashMap<&'static str, u8>,
    /// For each number of some bits, whether a frequent word's hash starts with them.
    frequent: Vec<u64>,
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
        let mut frequent = vec![0; 1 << (FREQUENT_HASH_BITS - u64::BITS.ilog2())];
        for (word, &tenths) in &zipf_tenths {
            if tenths >= FREQUENT_ZIPF_TENTHS_MIN {
                let (at, bit) = frequent_bit(hash(word.as_bytes()));
                frequent[at] |= bit;
            }
        }
        Model {
            zipf_tenths,
            frequent,
        }
    }

    /// Whether a word in lower case may be frequent, by its hash: of those that are not, nearly all are told.
    pub fn may_be_frequent(&self, hash: u32) -> bool {
        let (at, bit) = frequent_bit(hash);
        self.frequent[at] & bit != 0
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

/// Where the bit of a hash stands.
fn frequent_bit(hash: u32) -> (usize, u64) {
    // The upper bits of a product depend on all bits of the hash.
    let number = hash.wrapping_mul(0x9E37_79B9) >> (u32::BITS - FREQUENT_HASH_BITS);
    let (at, bit) = (number / u64::BITS, number % u64::BITS);
    (at as usize, 1 << bit)
}
