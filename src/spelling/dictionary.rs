//! The dictionaries, and the only file that knows zspell.
//!
//! zspell looks a word up exactly, or in lower case; what Hunspell does beyond that for English stands here: kinds of
//! apostrophes, the casing of capitals and stored mixed case, hyphenated words, numbers with endings.
//!
//! The four dialects share 97 % of their entries and one affix file. Entries are grouped by the dialects that have them:
//! one zspell dictionary holds what all share, and one a dialect holds the rest, so that all four cost the memory of one.

use crate::language::{Dialect, Dialects};
use foldhash::{HashMap, HashMapExt, HashSet};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

const AFFIXES: &str = include_str!("../../dictionaries/en/en.aff");
/// What all dialects share, and what each has beyond that: `build.rs` makes the five of the dictionaries.
static SHARED: &str = include_str!(concat!(env!("OUT_DIR"), "/shared.dic"));
static OWN: [&str; 4] = [
    include_str!(concat!(env!("OUT_DIR"), "/en_US.dic")),
    include_str!(concat!(env!("OUT_DIR"), "/en_GB.dic")),
    include_str!(concat!(env!("OUT_DIR"), "/en_CA.dic")),
    include_str!(concat!(env!("OUT_DIR"), "/en_AU.dic")),
];
/// Names of people, places and companies, one a line.
pub(crate) static NAMES: &str = include_str!("../../dictionaries/en/names.txt");

/// A word of more letters is accepted unseen: no dictionary has it, and looking it up costs.
pub const WORD_LETTERS_MAX: usize = 64;

/// A name in capitals is looked up from so many letters on.
const CAPITAL_NAME_LETTERS_MIN: usize = 4;

/// A dictionary file that zspell does not take.
#[derive(Debug, thiserror::Error)]
#[error("dictionary {name}: {cause}")]
pub struct LoadError {
    name: &'static str,
    cause: String,
}

/// The English dictionaries of all dialects.
#[derive(Debug)]
pub struct Dictionary {
    /// What all dialects share, then what each has beyond that.
    shared: zspell::Dictionary,
    own: [zspell::Dictionary; 4],
    /// Stored words that have capitals after the first letter, by their upper-case form: `IPHONE` → `iPhone`.
    mixed_case: HashMap<Box<str>, Box<str>>,
    /// Names that the dictionaries lack: accepted with their capital, and offered for nothing.
    names: HashSet<&'static str>,
}

impl Dictionary {
    /// Expands the embedded dictionaries. Costs about 0.2 s and 60 MB.
    ///
    /// # Errors
    /// When an embedded file is malformed, which a test rules out.
    pub fn load() -> Result<Dictionary, LoadError> {
        // Expanding the affixes takes the time: on two threads.
        let (shared, own) = std::thread::scope(|scope| {
            let own = scope.spawn(|| {
                let of_dialect = |at: usize| build(Dialect::ALL[at].code(), OWN[at]);
                Ok([
                    of_dialect(0)?,
                    of_dialect(1)?,
                    of_dialect(2)?,
                    of_dialect(3)?,
                ])
            });
            let shared = build("of all dialects", SHARED);
            (
                shared,
                own.join().expect("expanding a dictionary does not panic"),
            )
        });
        let (shared, own): (zspell::Dictionary, [zspell::Dictionary; 4]) = (shared?, own?);
        let mut mixed_case = HashMap::new();
        for words in std::iter::once(&shared).chain(&own) {
            for word in words.wordlist().inner().keys() {
                if word.chars().skip(1).any(char::is_uppercase) {
                    mixed_case.insert(word.to_uppercase().into(), word.as_ref().into());
                }
            }
        }
        Ok(Dictionary {
            shared,
            own,
            mixed_case,
            names: NAMES.lines().collect(),
        })
    }

    /// The dialects in which a word is right as it stands, as Hunspell judges it. At most one character of a hyphenated
    /// word's length in look-ups.
    pub fn dialects(&self, word: &str) -> Dialects {
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
        if word.contains('-') {
            let parts = word
                .split('-')
                .filter(|part| !part.is_empty())
                .map(|part| match self.whole_word(part) {
                    Dialects::NONE if self.is_name(part) => Dialects::ALL,
                    found => found,
                })
                .fold(Dialects::ALL, Dialects::intersection);
            return whole.union(parts);
        }
        whole
    }

    /// Every word form of the dictionaries that may be suggested, with the dialects that have it. Costs a pass over some 130,000 words.
    pub fn words(&self) -> HashMap<&str, Dialects> {
        let shared = self.shared.wordlist().inner();
        let mut words: HashMap<&str, Dialects> = HashMap::with_capacity(shared.len() * 5 / 4);
        for word in shared.keys() {
            words.insert(word, Dialects::ALL);
        }
        for (dialect, own) in Dialect::ALL.into_iter().zip(&self.own) {
            for word in own.wordlist().inner().keys() {
                let dialects = words.entry(word).or_default();
                *dialects = dialects.union(Dialects::one(dialect));
            }
        }
        words
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

    /// A word exactly as it is stored.
    fn exact(&self, word: &str) -> Dialects {
        let has = |dictionary: &zspell::Dictionary| {
            let words = [dictionary.wordlist(), dictionary.wordlist_nosuggest()];
            words.iter().any(|list| list.inner().contains_key(word))
                && !dictionary.wordlist_forbidden().inner().contains_key(word)
        };
        if has(&self.shared) {
            return Dialects::ALL;
        }
        Dialect::ALL
            .into_iter()
            .zip(&self.own)
            .filter(|(_, own)| has(own))
            .fold(Dialects::NONE, |found, (dialect, _)| {
                found.union(Dialects::one(dialect))
            })
    }
}

fn build(name: &'static str, entries: &str) -> Result<zspell::Dictionary, LoadError> {
    zspell::builder()
        .config_str(AFFIXES)
        .dict_str(entries)
        .build()
        .map_err(|error| LoadError {
            name,
            cause: error.to_string(),
        })
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

/// Letters and full stops in turn: `p.m.`, `U.S.A`.
fn is_dotted(word: &str) -> bool {
    let mut characters = word.chars();
    let mut groups = 0;
    while let Some(letter) = characters.next() {
        let stop = characters.next();
        if !letter.is_alphabetic() || !matches!(stop, None | Some('.')) {
            return false;
        }
        groups += 1;
    }
    groups > 1
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
            "café",
            "cafe\u{301}",
            "co\u{AD}operate",
            "etc.",
            "O'Neill's",
            "11th",
            "5pm",
        ] {
            right(word);
        }
        for word in ["dont", "well-knwon", "1th", "11st", "teh"] {
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
