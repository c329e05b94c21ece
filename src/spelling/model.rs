//! How often words stand in texts, alone and in pairs: what makes one replacement likelier than another.
//!
//! The counts are data files that the example `spelling_data` makes; `dictionaries/README.md` names their sources.

use super::normalize;
use crate::document::{Document, TokenKind};
use foldhash::{HashMap, HashMapExt};

static FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");
static PAIRS: &[u8] = include_bytes!("../../dictionaries/en/pairs.bin");

/// What a line of the frequencies takes, for the first size of their table.
const FREQUENCY_BYTES_USUAL: usize = 11;
/// The tenths of the Zipf scale that a word without a count gets: about one in a hundred million words.
const ZIPF_TENTHS_UNSEEN: u8 = 8;
/// What is added to both counts of a pair, so that a rare pair says little.
const PAIR_SMOOTHING: f32 = 1.0;
/// A level in the file of pairs is this many times the binary logarithm of the count.
const LEVELS_A_DOUBLING: f32 = 4.0;
/// The bytes of one entry of the file of pairs: the second word's number and the level.
const ENTRY_BYTES: usize = 3;

/// A word's number in the file of pairs.
pub type WordNumber = u16;

/// Counts of words and of pairs of words.
#[derive(Debug)]
pub struct Model {
    zipf_tenths: HashMap<&'static str, u8>,
    numbers: HashMap<&'static str, WordNumber>,
    /// The natural logarithm of each numbered word's share of all words.
    shares: Vec<f32>,
    /// For each first word the index of its first entry, and at the end the number of entries.
    starts: Vec<u32>,
    entries: &'static [u8],
    /// The number of counted pairs.
    pairs_total: f32,
}

impl Model {
    /// Reads the embedded counts. The file of pairs is used as it lies there.
    ///
    /// # Panics
    /// When the embedded files are not what the example writes, which a test rules out.
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
        let number_at = |at: usize| {
            let bytes = PAIRS[at..at + 4].try_into().expect("four bytes were taken");
            u32::from_le_bytes(bytes)
        };
        let (words_length, pairs_total) = (number_at(0) as usize, number_at(4));
        let words = std::str::from_utf8(&PAIRS[8..8 + words_length]).expect("the words are UTF-8");
        let words: Vec<&str> = words.lines().collect();
        let starts_at = 8 + words_length;
        let starts: Vec<u32> = (0..=words.len())
            .map(|index| number_at(starts_at + 4 * index))
            .collect();
        let shares = words
            .iter()
            .map(|word| {
                let tenths = zipf_tenths.get(word).copied().unwrap_or(ZIPF_TENTHS_UNSEEN);
                (f32::from(tenths) / 10.0 - 9.0) * std::f32::consts::LN_10
            })
            .collect();
        let numbers = (0..).zip(&words).map(|(number, word)| (*word, number));
        Model {
            zipf_tenths,
            numbers: numbers.collect(),
            shares,
            starts,
            entries: &PAIRS[starts_at + 4 * (words.len() + 1)..],
            pairs_total: pairs_total as f32,
        }
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

    /// The number of a word in lower case, or of a mark, if pairs with it were counted.
    pub fn number(&self, word: &str) -> Option<WordNumber> {
        self.numbers.get(word).copied()
    }

    /// How much likelier two words stand in this order than chance has it: a natural logarithm, 0 for what is not known.
    pub fn affinity(&self, first: WordNumber, second: WordNumber) -> f32 {
        let (a, b) = (usize::from(first), usize::from(second));
        let expected = (self.shares[a] + self.shares[b]).exp() * self.pairs_total;
        let count = self.pair_count(a, second);
        ((count + PAIR_SMOOTHING) / (expected + PAIR_SMOOTHING)).ln()
    }

    fn pair_count(&self, first: usize, second: WordNumber) -> f32 {
        let (mut low, mut high) = (self.starts[first] as usize, self.starts[first + 1] as usize);
        while low < high {
            let middle = low.midpoint(high);
            let entry = &self.entries[middle * ENTRY_BYTES..][..ENTRY_BYTES];
            match WordNumber::from_le_bytes([entry[0], entry[1]]).cmp(&second) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    return (f32::from(entry[2]) / LEVELS_A_DOUBLING).exp2();
                }
            }
        }
        0.0
    }

    /// The bytes of a file of pairs: the words, and for each first word the number and the level of each second.
    pub fn encode_pairs(words: &[&str], counts: &[Vec<(WordNumber, u32)>], total: u32) -> Vec<u8> {
        let words: String = words.iter().flat_map(|word| [*word, "\n"]).collect();
        let narrow = |length: usize| u32::try_from(length).expect("the file is under 4 GiB");
        let mut bytes = Vec::new();
        bytes.extend(narrow(words.len()).to_le_bytes());
        bytes.extend(total.to_le_bytes());
        bytes.extend(words.as_bytes());
        let mut start = 0;
        bytes.extend(narrow(start).to_le_bytes());
        for seconds in counts {
            start += seconds.len();
            bytes.extend(narrow(start).to_le_bytes());
        }
        for (second, count) in counts.iter().flatten() {
            bytes.extend(second.to_le_bytes());
            bytes.push(((*count as f32).log2() * LEVELS_A_DOUBLING).round() as u8);
        }
        bytes
    }
}

/// What stands for a token in the counts of pairs: a word in lower case, `#` for a number, `.` for the end of a
/// sentence, `,` for anything else.
pub fn pair_word(document: &Document<'_>, index: usize) -> String {
    let token = &document.tokens[index];
    let text = document.slice(token.span);
    match token.kind {
        TokenKind::Word => normalize(text).to_lowercase(),
        TokenKind::Number => "#".to_owned(),
        TokenKind::Punctuation if text.starts_with(['.', '!', '?']) => ".".to_owned(),
        _ => ",".to_owned(),
    }
}
