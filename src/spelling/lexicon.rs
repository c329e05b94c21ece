//! The words that may be offered, laid out for a fast scan.
//!
//! A scan finds the words with nearly the same letters, some hundred; a distance that is computed of eight words at once
//! leaves some dozen of them.
//!
//! The regular forms of irregular words are in it as well, and stand for the irregular ones: `thiefs` for `thieves`.

use super::phonetic::phonetic_key;
use super::scan::Scan;
use super::variants::counterparts;
use super::{Dictionary, Model};
use crate::language::Dialects;
use foldhash::HashMap;
use unicode_normalization::UnicodeNormalization;

/// A word of more letters gets no replacements.
pub const LETTERS_MAX: usize = 30;
/// The most words of one sound that are looked at.
const SAME_SOUND_MAX: usize = 300;

/// So many slips make as much as a word's sounding the same.
const SOUND_DISTANCE: u8 = 2;

/// A word of this frequency or more, in tenths of the Zipf scale, is common: one in three.
pub const COMMON_ZIPF_TENTHS_MIN: u8 = 25;

/// How much rarer a rare word in `-ise` is than in `-ize`, in tenths of the Zipf scale: texts are mostly American.
const RESPELLED_ZIPF_TENTHS: u8 = 3;

/// Which words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rarity {
    /// Those that occur three times in ten million words or more.
    Common,
    /// The others.
    Rare,
}

/// The index of a word in the lexicon.
pub type WordIndex = u32;

/// A word that is near another. The order is that of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Near {
    /// Which word.
    pub index: WordIndex,
    /// How many edits lie between.
    pub distance: u8,
}

/// A word that may be offered.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'lexicon> {
    /// The word as it is written.
    pub text: &'lexicon str,
    /// Its letters in lower case and without accents.
    pub folded: &'lexicon [u8],
    /// The dialects that have it.
    pub dialects: Dialects,
    /// How frequent it is, in tenths of the Zipf scale.
    pub zipf_tenths: u8,
    /// A hash of how the letters sound: the same for words that sound the same.
    pub sound: u32,
    /// Whether the letters are those of the regular form that the word does not have.
    pub irregular: bool,
    /// The ending that it has, of those that change a word's form.
    pub inflection: Inflection,
}

/// All words that may be offered, sorted by length.
#[derive(Debug)]
pub struct Lexicon {
    texts: String,
    text_starts: Vec<u32>,
    folded: Vec<u8>,
    folded_starts: Vec<u32>,
    /// The letters of the common words, and of the rare ones.
    scans: [Scan; 2],
    facts: Vec<Facts>,
    /// The index of the first word of each length, up to the longest and one more.
    length_starts: Vec<usize>,
    /// The hashes of phonetic keys with the words that have them, sorted.
    sounds: Vec<(u32, WordIndex)>,
}

#[derive(Clone, Copy, Debug)]
struct Facts {
    dialects: Dialects,
    zipf_tenths: u8,
    sound: u32,
    irregular: bool,
    inflection: Inflection,
}

/// The place of an ending among those that change a word's form, from 1 on; 0 for none.
pub type Inflection = u8;

/// Endings that change a word's form: one that was written was most likely meant.
const INFLECTIONS: [&[u8]; 9] = [
    b"'s", b"ings", b"ing", b"ers", b"er", b"est", b"ed", b"ly", b"s",
];

/// The ending that a word has, if it is one that changes a word's form.
pub fn inflection(folded: &[u8]) -> Inflection {
    let place = INFLECTIONS
        .iter()
        .position(|ending| folded.len() > ending.len() + 1 && folded.ends_with(ending));
    place.map_or(0, |place| place as u8 + 1)
}

/// A word that is laid out: its letters, its text, the dialects that have it, and whether the letters are those of a regular
/// form that it does not have.
type Laid<'words> = (Vec<u8>, &'words str, Dialects, bool);

impl Lexicon {
    /// Lays a dictionary's words out. A line of the irregular forms is the regular one, a tab and the right ones with
    /// spaces between. Costs some 0.1 s of two threads.
    pub fn new(dictionary: &Dictionary, model: &Model, irregular: &'static str) -> Lexicon {
        let words = dictionary.words();
        let dialects_of = |word: &str| words.get(word).copied().unwrap_or(Dialects::ALL);
        let forms = irregular
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .flat_map(|(written, forms)| forms.split(' ').map(move |form| (written, form)))
            .map(|(written, form)| (fold(written), form, dialects_of(form), true));
        let mut laid: Vec<Laid<'_>> = words
            .iter()
            .map(|(&word, &dialects)| (fold(word), word, dialects, false))
            .chain(forms)
            .filter(|(folded, word, ..)| {
                !folded.is_empty()
                    && folded.len() <= LETTERS_MAX + 2
                    && !word.starts_with(|c: char| c.is_ascii_digit())
            })
            .collect();
        laid.sort_unstable_by(|a, b| (a.0.len(), &a.0, a.1).cmp(&(b.0.len(), &b.0, b.1)));
        let mut lexicon = Lexicon {
            texts: String::new(),
            text_starts: vec![0],
            folded: Vec::new(),
            folded_starts: vec![0],
            scans: Default::default(),
            facts: Vec::new(),
            length_starts: Vec::new(),
            sounds: Vec::new(),
        };
        let narrow = |length: usize| u32::try_from(length).expect("the words are some megabytes");
        for (index, (folded, text, ..)) in laid.iter().enumerate() {
            while lexicon.length_starts.len() <= folded.len() {
                lexicon.length_starts.push(index);
            }
            lexicon.texts.push_str(text);
            lexicon.text_starts.push(narrow(lexicon.texts.len()));
            lexicon.folded.extend(folded);
            lexicon.folded_starts.push(narrow(lexicon.folded.len()));
        }
        lexicon.length_starts.push(laid.len());
        lexicon.facts = in_parallel(&laid, |(folded, text, dialects, irregular)| Facts {
            dialects: *dialects,
            zipf_tenths: shared_tenths(text, *dialects, &words, model),
            sound: sound_of(folded),
            irregular: *irregular,
            inflection: inflection(folded),
        });
        lexicon.scans = scans(&laid, &lexicon.facts);
        let sounds = lexicon.facts.iter().enumerate();
        lexicon.sounds = sounds
            .map(|(index, facts)| (facts.sound, narrow(index)))
            .collect();
        lexicon.sounds.sort_unstable();
        lexicon
    }

    /// The word at an index.
    pub fn entry(&self, index: WordIndex) -> Entry<'_> {
        let at = index as usize;
        let facts = self.facts[at];
        Entry {
            text: &self.texts[self.text_starts[at] as usize..self.text_starts[at + 1] as usize],
            folded: self.folded_at(at),
            dialects: facts.dialects,
            zipf_tenths: facts.zipf_tenths,
            sound: facts.sound,
            irregular: facts.irregular,
            inflection: facts.inflection,
        }
    }

    /// All words with their indices.
    pub fn entries(&self) -> impl Iterator<Item = (WordIndex, Entry<'_>)> {
        (0..self.facts.len()).map(|at| (at as WordIndex, self.entry(at as WordIndex)))
    }

    /// Every word form that is written so when case and accents are put aside.
    pub fn same_letters(&self, folded: &[u8]) -> impl Iterator<Item = WordIndex> {
        let range = self.of_length(folded.len(), folded.len());
        let is_before = |offset| self.folded_at(range.start + offset) < folded;
        let start = range.start + partition(range.len(), is_before);
        (start..range.end)
            .take_while(move |&at| self.folded_at(at) == folded)
            .filter(|&at| !self.facts[at].irregular)
            .map(|at| at as WordIndex)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The common or the rare words within a distance of 1 to 3, where a missing, an extra, another or two swapped letters
    /// count 1 each. There are twice as many rare words, and each of them is seldom meant.
    pub fn near(&self, folded: &[u8], distance_max: usize, rarity: Rarity, found: &mut Vec<Near>) {
        let scan = &self.scans[rarity as usize];
        match distance_max {
            0 | 1 => scan.near::<1>(folded, found),
            2 => scan.near::<2>(folded, found),
            _ => scan.near::<3>(folded, found),
        }
    }

    /// The words of a sound and of nearly this many letters; their distance is given as that of two slips.
    pub fn same_sound(&self, sound: u32, letters: usize, found: &mut Vec<Near>) {
        let start = self.sounds.partition_point(|&(other, _)| other < sound);
        let same = self.sounds[start..]
            .iter()
            .take_while(|&&(other, _)| other == sound)
            .take(SAME_SOUND_MAX)
            .filter(|&&(_, index)| self.folded_at(index as usize).len().abs_diff(letters) <= 3);
        found.extend(same.map(|&(_, index)| Near {
            index,
            distance: SOUND_DISTANCE,
        }));
    }

    fn of_length(&self, shortest: usize, longest: usize) -> std::ops::Range<usize> {
        let start_of = |length: usize| match self.length_starts.get(length) {
            Some(&start) => start,
            None => self.facts.len(),
        };
        start_of(shortest)..start_of(longest + 1)
    }

    fn folded_at(&self, at: usize) -> &[u8] {
        &self.folded[self.folded_starts[at] as usize..self.folded_starts[at + 1] as usize]
    }
}

/// What is made of each of many items, on two threads.
fn in_parallel<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let (first, second) = items.split_at(items.len() / 2);
    std::thread::scope(|scope| {
        let second = scope.spawn(|| second.iter().map(&make).collect::<Vec<R>>());
        let mut made: Vec<R> = first.iter().map(&make).collect();
        made.extend(second.join().expect("making a fact does not panic"));
        made
    })
}

/// The letters of the common words, and of the rare ones.
fn scans(laid: &[Laid<'_>], facts: &[Facts]) -> [Scan; 2] {
    let scan = |rarity: Rarity| {
        let words = (0..).zip(laid.iter().zip(facts));
        let chosen = words.filter(|(_, (_, facts))| {
            (facts.zipf_tenths >= COMMON_ZIPF_TENTHS_MIN) == (rarity == Rarity::Common)
        });
        Scan::new(chosen.map(|(index, ((folded, ..), _))| (index, folded.as_slice())))
    };
    std::thread::scope(|scope| {
        let rare = scope.spawn(|| scan(Rarity::Rare));
        let common = scan(Rarity::Common);
        [
            common,
            rare.join().expect("putting words in order does not panic"),
        ]
    })
}

/// A word's frequency, or that of its spelling in another dialect if that is greater: texts are mostly American, and
/// what their writers do not write otherwise is as frequent elsewhere.
fn shared_tenths(
    word: &str,
    dialects: Dialects,
    words: &HashMap<&str, Dialects>,
    model: &Model,
) -> u8 {
    let own = model.zipf_tenths(word);
    if dialects == Dialects::ALL {
        let twin = in_ize(word).filter(|twin| words.contains_key(twin.as_str()));
        let tenths = twin.map_or(0, |twin| model.zipf_tenths(&twin));
        return own.max(tenths.saturating_sub(RESPELLED_ZIPF_TENTHS));
    }
    let is_counterpart = |other: &str| {
        words
            .get(other)
            .is_some_and(|others| others.intersection(dialects).is_empty())
    };
    let others = counterparts(word, is_counterpart);
    let most = others.iter().map(|other| model.zipf_tenths(other)).max();
    own.max(most.unwrap_or(0))
}

/// The spelling in `-ize` of a word in `-ise`. Rare words have both in every dialect, and texts have the former.
fn in_ize(word: &str) -> Option<String> {
    let endings = ["ise", "isi", "isa"].iter();
    let at = endings.filter_map(|ending| word.rfind(ending)).max()?;
    Some(format!("{}iz{}", &word[..at], &word[at + 2..]))
}

/// The first offset for which the predicate is false.
fn partition(length: usize, mut is_before: impl FnMut(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = low.midpoint(high);
        if is_before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// A word's letters in lower case and without accents; what is no letter of English stays as one byte.
pub fn fold(word: &str) -> Vec<u8> {
    if word.is_ascii() {
        return word.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
    }
    let mut folded = Vec::with_capacity(word.len());
    for character in word.nfd().flat_map(char::to_lowercase) {
        match character {
            '\u{0300}'..='\u{036F}' => {}
            'æ' => folded.extend(b"ae"),
            'œ' => folded.extend(b"oe"),
            'ø' => folded.push(b'o'),
            'ß' => folded.extend(b"ss"),
            'ı' => folded.push(b'i'),
            '’' | 'ʼ' => folded.push(b'\''),
            _ if character.is_ascii() => folded.push(character as u8),
            _ => folded.push(b'?'),
        }
    }
    folded
}

/// A hash of how letters sound.
pub fn sound_of(folded: &[u8]) -> u32 {
    hash(&phonetic_key(folded))
}

/// FNV-1a.
pub fn hash(bytes: &[u8]) -> u32 {
    hash_on(0x811C_9DC5, bytes)
}

/// The hash of some bytes behind others, from the hash of these.
pub fn hash_on(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_puts_case_and_accents_aside() {
        assert_eq!(fold("Café"), b"cafe");
        assert_eq!(fold("cafe\u{301}"), b"cafe");
        assert_eq!(fold("Œuvre’s"), b"oeuvre's");
    }

    #[test]
    fn the_last_ending_is_respelled() {
        assert_eq!(in_ize("disorganisers").as_deref(), Some("disorganizers"));
        assert_eq!(in_ize("disorder"), None);
    }
}
