//! The dictionaries: which words are right.
//!
//! `build.rs` has zspell expand them, which looks a word up exactly, or in lower case; what Hunspell does beyond that for
//! English stands here: kinds of apostrophes, the casing of capitals and stored mixed case, hyphenated words, numbers with
//! endings.

use crate::language::Dialects;
use crate::syntax::Hashing;
use foldhash::quality::FixedState;
use foldhash::{HashMap, HashMapExt, HashSet};
use std::hash::BuildHasher;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Every word of the dictionaries in a line, behind a character that says which dialects have it: see `build.rs`.
static WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));
/// The first of these characters; the others are so many bits higher: one for each dialect, and those for words that may be
/// suggested, and for words whose possessive form has no line of its own.
const NO_BITS: u8 = b'0';
const SUGGESTED: u8 = 16;
const POSSESSIVE: u8 = 32;
/// Names of people, places and companies, one a line.
pub(crate) static NAMES: &str = include_str!("../../dictionaries/en/names.txt");

/// What a line of the words takes, for the size of their table.
const WORD_BYTES_USUAL: usize = 10;

/// A word of more letters is accepted unseen: no dictionary has it, and looking it up costs.
pub const WORD_LETTERS_MAX: usize = 64;

/// A name in capitals is looked up from so many letters on.
const CAPITAL_NAME_LETTERS_MIN: usize = 4;

/// What stands before a hyphen alone and is no word by itself: `pre-pandemic`, `socio-economic`.
const COMBINING_FORMS: [&str; 56] = [
    "aero", "afro", "agri", "agro", "anglo", "astro", "centi", "chrono", "cryo", "de", "deca",
    "deci", "demi", "electro", "ethno", "exo", "franco", "gastro", "geo", "hemi", "hepta", "hexa",
    "immuno", "indo", "intra", "iso", "mal", "meso", "milli", "mis", "neo", "neuro", "octo",
    "omni", "onco", "opto", "osteo", "palaeo", "penta", "peri", "petro", "pharma", "phono",
    "phyto", "pico", "pre", "proto", "pyro", "sino", "socio", "spatio", "spectro", "tele",
    "thermo", "tri", "un",
];

/// Degrees that are also written with full stops, some of them behind more than one letter.
const DEGREES: [&str; 29] = [
    "BEd", "BEng", "BMus", "BSc", "DLitt", "DMus", "DPhil", "DSc", "EdD", "EdM", "EdS", "LLB",
    "LLD", "LLM", "LittD", "MArch", "MEd", "MEng", "MLitt", "MMus", "MPhil", "MRes", "MSc", "PhD",
    "PharmD", "PsyD", "ScD", "ThD", "ThM",
];

/// A line of the embedded words that is none.
#[derive(Debug, thiserror::Error)]
#[error("line {line} of the embedded words has no dialects")]
pub struct LoadError {
    line: usize,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// The dialects that have it.
    dialects: Dialects,
    /// Whether it may be suggested.
    is_suggested: bool,
    /// Whether its possessive form is right as well, in the same dialects.
    has_possessive: bool,
}

/// The English dictionaries of all dialects.
#[derive(Debug)]
pub struct Dictionary {
    /// The words, by their hashes. A word that is in no dictionary has one of these 64 bits once in 10^14 times.
    known: std::collections::HashMap<u64, Known, Hashing>,
    /// Stored words that have capitals after the first letter, by their upper-case form: `IPHONE` → `iPhone`.
    mixed_case: HashMap<String, &'static str>,
    /// Names that the dictionaries lack: accepted with their capital, and offered for nothing.
    names: HashSet<&'static str>,
}

impl Dictionary {
    /// Indexes the embedded words. Costs some 20 ms and 5 MB.
    ///
    /// # Errors
    /// When an embedded file is malformed, which a test rules out.
    pub fn load() -> Result<Dictionary, LoadError> {
        let count = WORDS.len() / WORD_BYTES_USUAL;
        let mut dictionary = Dictionary {
            known: std::collections::HashMap::with_capacity_and_hasher(count, Hashing::default()),
            mixed_case: HashMap::new(),
            names: NAMES.lines().collect(),
        };
        for (line, entry) in (1..).zip(WORDS.lines()) {
            let (word, known) = entry_of(entry).ok_or(LoadError { line })?;
            dictionary.known.insert(hash(word), known);
            if word.chars().skip(1).any(char::is_uppercase) {
                dictionary.mixed_case.insert(word.to_uppercase(), word);
            }
        }
        Ok(dictionary)
    }

    /// The dialects in which a word is right as it stands, as Hunspell judges it. At most one character of a hyphenated
    /// word's length in look-ups.
    pub fn dialects(&self, word: &str) -> Dialects {
        // Most words stand in the dictionaries as they stand in the text, and most numbers are digits alone.
        let is_plain = if word.starts_with(|c: char| c.is_ascii_digit()) {
            word.bytes().all(|byte| byte.is_ascii_digit())
        } else {
            self.exact(word) == Dialects::ALL
        };
        if is_plain {
            return Dialects::ALL;
        }
        let word = normalize(word);
        // Nothing but joiners and marks is left of some words: no dictionary could judge them.
        if word.chars().count() > WORD_LETTERS_MAX || !word.chars().any(char::is_alphanumeric) {
            return Dialects::ALL;
        }
        let whole = self.whole_word(&word);
        if whole == Dialects::ALL {
            return whole;
        }
        if is_dotted(&word) || self.is_name(&word) {
            return Dialects::ALL;
        }
        if let Some(stem) = word.strip_suffix('.') {
            return whole.union(self.dialects(stem));
        }
        match word.rsplit_once('-') {
            Some((before, last)) => {
                let parts = before
                    .split('-')
                    .filter(|part| !is_combining_form(part))
                    .chain([last])
                    .filter(|part| !part.is_empty())
                    .map(|part| match self.whole_word(part) {
                        Dialects::NONE if self.is_name(part) => Dialects::ALL,
                        found => found,
                    })
                    .fold(Dialects::ALL, Dialects::intersection);
                whole.union(parts)
            }
            None => whole,
        }
    }

    /// Every word form of the dictionaries that may be suggested, with the dialects that have it. Costs a pass over the 150,000 words.
    pub fn words(&self) -> HashMap<&'static str, Dialects> {
        let suggested = WORDS.lines().filter_map(entry_of);
        let suggested = suggested.filter(|(_, known)| known.is_suggested);
        suggested
            .map(|(word, known)| (word, known.dialects))
            .collect()
    }

    /// A word without hyphens, in the casings that Hunspell allows.
    fn whole_word(&self, word: &str) -> Dialects {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return if is_number(word) {
                Dialects::ALL
            } else {
                Dialects::NONE
            };
        }
        let exact = self.exact(word);
        if exact == Dialects::ALL {
            return exact;
        }
        let mut uppers = word.chars().filter(|c| c.is_uppercase());
        let first_upper = word.chars().next().is_some_and(char::is_uppercase);
        if first_upper && uppers.next().is_some() && uppers.next().is_none() {
            return exact.union(self.exact(&word.to_lowercase()));
        }
        if !word.chars().any(char::is_lowercase) && first_upper {
            let lower = word.to_lowercase();
            let mut found = exact
                .union(self.exact(&lower))
                .union(self.exact(&capitalize(&lower)));
            if let Some(stored) = self.mixed_case.get(word) {
                found = found.union(self.exact(stored));
            }
            return found;
        }
        exact
    }

    /// Whether a word is a name of the list, also with a possessive ending and in capitals.
    pub fn is_name(&self, word: &str) -> bool {
        if !word.starts_with(char::is_uppercase) {
            return false;
        }
        let ending = word.strip_suffix("'s").or(word.strip_suffix("'S"));
        let stem = ending.unwrap_or_else(|| word.trim_end_matches('\''));
        self.names.contains(stem)
            || !stem.chars().any(char::is_lowercase)
                && stem.chars().count() >= CAPITAL_NAME_LETTERS_MIN
                && self
                    .names
                    .contains(capitalize(&stem.to_lowercase()).as_str())
    }

    /// A word exactly as it is stored, or with a possessive ending.
    fn exact(&self, word: &str) -> Dialects {
        let known = |word: &str| self.known.get(&hash(word));
        if let Some(known) = known(word) {
            return known.dialects;
        }
        let stem = word.strip_suffix("'s").and_then(known);
        stem.filter(|stem| stem.has_possessive)
            .map_or(Dialects::NONE, |stem| stem.dialects)
    }
}

/// The same number for the same word; no other word of the dictionaries has it.
fn hash(word: &str) -> u64 {
    FixedState::with_seed(0).hash_one(word)
}

/// A word of a line, and what is known of it.
fn entry_of(line: &'static str) -> Option<(&'static str, Known)> {
    let bits = line.bytes().next()?.checked_sub(NO_BITS)?;
    let known = Known {
        dialects: Dialects::of_bits(bits),
        is_suggested: bits & SUGGESTED != 0,
        has_possessive: bits & POSSESSIVE != 0,
    };
    Some((line.get(1..)?, known))
}

/// Straight apostrophes, composed letters, no soft hyphens or zero-width characters.
pub fn normalize(word: &str) -> std::borrow::Cow<'_, str> {
    if word.is_ascii() {
        return word.into();
    }
    let mapped = word.chars().filter_map(|c| match c {
        '’' | 'ʼ' | '´' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => None,
        _ => Some(c),
    });
    let mapped: String = mapped.collect();
    match is_nfc_quick(mapped.chars()) {
        IsNormalized::Yes => mapped.into(),
        _ => mapped.nfc().collect::<String>().into(),
    }
}

/// The word with its first letter in upper case.
pub fn capitalize(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Whether a word only stands before a hyphen.
pub fn is_combining_form(word: &str) -> bool {
    COMBINING_FORMS
        .iter()
        .any(|form| form.eq_ignore_ascii_case(word))
}

/// Letters and full stops in turn, as in `p.m.` and `U.S.A`, or a degree: `Ph.D.`.
fn is_dotted(word: &str) -> bool {
    let letters = || word.split('.').filter(|letters| !letters.is_empty());
    let is_letter = |letters: &str| {
        let mut letters = letters.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    letters().nth(1).is_some()
        && !word.contains("..")
        && (letters().all(is_letter) || DEGREES.contains(&&*letters().collect::<String>()))
}

/// Digits with marks, with the right ordinal ending, or with a unit's letters behind.
fn is_number(word: &str) -> bool {
    let digits_end = word
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ':' | '/')))
        .unwrap_or(word.len());
    let (digits, ending) = word.split_at(digits_end);
    let ordinal = match digits.as_bytes() {
        [.., b'1', _] => "th",
        [.., b'1'] => "st",
        [.., b'2'] => "nd",
        [.., b'3'] => "rd",
        _ => "th",
    };
    match ending.to_ascii_lowercase().as_str() {
        "st" | "nd" | "rd" | "th" => ending.eq_ignore_ascii_case(ordinal),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Dialect;
    use std::sync::LazyLock;

    static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| Dictionary::load().unwrap());

    #[track_caller]
    fn right(word: &str) {
        assert_eq!(DICTIONARY.dialects(word), Dialects::ALL, "{word}");
    }

    #[track_caller]
    fn wrong(word: &str) {
        assert_eq!(DICTIONARY.dialects(word), Dialects::NONE, "{word}");
    }

    #[test]
    fn casing_is_hunspells() {
        for word in [
            "word", "Word", "WORD", "London", "LONDON", "McDonald", "MCDONALD", "I", "iPod", "IPOD",
        ] {
            right(word);
        }
        for word in ["london", "wOrd", "hELLO", "LOndon", "ipod"] {
            wrong(word);
        }
    }

    #[test]
    fn apostrophes_marks_hyphens_and_stops() {
        for word in [
            "don’t",
            "donʼt",
            "well-known",
            "pre-sales",
            "café",
            "cafe\u{301}",
            "co\u{AD}operate",
            "etc.",
            "O'Neill's",
            "pre-pandemic",
            "Socio-economic",
            "vis-à-vis",
            "p.m.",
            "Ph.D.",
            "M.Sc",
            "mousetrap's",
            "MOUSETRAP'S",
            "11th",
            "5pm",
        ] {
            right(word);
        }
        for word in [
            "dont",
            "well-knwon",
            "pre-pandmic",
            "pre",
            "work-pre",
            "Hi.I",
            "Fd.T.",
            "quickly's",
            "1th",
            "11st",
            "teh",
        ] {
            wrong(word);
        }
    }

    #[test]
    fn dialects_are_told_apart() {
        let british = DICTIONARY.dialects("colour");
        assert!(british.contains(Dialect::British) && !british.contains(Dialect::American));
        assert_eq!(
            DICTIONARY.dialects("color"),
            Dialects::one(Dialect::American)
        );
        right("favourite-free".split('-').next_back().unwrap());
    }

    #[test]
    fn every_word_is_found_by_its_hash() {
        let words = DICTIONARY.words();
        assert!(words.len() > 100_000);
        for (word, dialects) in words {
            assert_eq!(DICTIONARY.exact(word), dialects, "{word}");
        }
    }

    #[test]
    fn names_need_their_capital() {
        for word in ["Ngozi", "Ngozi's", "NGOZI", "Siena"] {
            right(word);
        }
        for word in ["ngozi", "siena"] {
            wrong(word);
        }
    }

    #[test]
    fn lists_are_sorted_and_free_of_duplicates() {
        let supplements = [
            include_str!("../../dictionaries/en/supplement.dic"),
            include_str!("../../dictionaries/en/terms.dic"),
        ];
        for list in supplements.into_iter().chain([NAMES]) {
            let words: Vec<&str> = list
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .collect();
            let unsorted = words.windows(2).find(|pair| pair[0] >= pair[1]);
            assert_eq!(unsorted, None);
        }
    }
}
