//! The words that may be offered, laid out for a fast scan.
//!
//! A scan passes over every word of nearly the same length. Two filters come first: which letters stand once and twice
//! in both words, and a distance computed in one machine word a letter. What is left, some dozen words, is weighed.
//!
//! The regular forms of irregular words are in it as well, and stand for the irregular ones: `thiefs` for `thieves`.

use super::phonetic::phonetic_key;
use super::variants::counterparts;
use super::{Dictionary, Model};
use crate::language::Dialects;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// A word of more letters gets no replacements.
pub const LETTERS_MAX: usize = 30;
/// The words whose letters are compared at once.
const BLOCK: usize = 32;
/// The most words of one sound that are looked at.
const SAME_SOUND_MAX: usize = 300;

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
}

/// All words that may be offered, sorted by length.
#[derive(Debug)]
pub struct Lexicon {
    texts: String,
    text_starts: Vec<u32>,
    folded: Vec<u8>,
    folded_starts: Vec<u32>,
    letters: Vec<u64>,
    /// The lower half of the letters: which stand at least once.
    letters_once: Vec<u32>,
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
}

impl Lexicon {
    /// Lays a dictionary's words out. A line of the irregular forms is the regular one, a tab and the right ones with
    /// spaces between. Costs some 50 ms.
    pub fn new(dictionary: &Dictionary, model: &Model, irregular: &'static str) -> Lexicon {
        let words = dictionary.words();
        let dialects_of = |word: &str| words.get(word).copied().unwrap_or(Dialects::ALL);
        let forms = irregular
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .flat_map(|(written, forms)| forms.split(' ').map(move |form| (written, form)))
            .map(|(written, form)| (fold(written), form, dialects_of(form), true));
        let mut laid: Vec<(Vec<u8>, &str, Dialects, bool)> = words
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
            letters: Vec::with_capacity(laid.len()),
            letters_once: Vec::with_capacity(laid.len()),
            facts: Vec::with_capacity(laid.len()),
            length_starts: Vec::new(),
            sounds: Vec::with_capacity(laid.len()),
        };
        let narrow = |length: usize| u32::try_from(length).expect("the words are some megabytes");
        for (index, (folded, text, dialects, irregular)) in laid.iter().enumerate() {
            while lexicon.length_starts.len() <= folded.len() {
                lexicon.length_starts.push(index);
            }
            lexicon.texts.push_str(text);
            lexicon.text_starts.push(narrow(lexicon.texts.len()));
            lexicon.folded.extend(folded);
            lexicon.folded_starts.push(narrow(lexicon.folded.len()));
            let letters = letter_set(folded);
            lexicon.letters.push(letters);
            lexicon.letters_once.push(letters as u32);
            let sound = sound_of(folded);
            lexicon.facts.push(Facts {
                dialects: *dialects,
                zipf_tenths: shared_tenths(text, *dialects, &words, model),
                sound,
                irregular: *irregular,
            });
            lexicon.sounds.push((sound, narrow(index)));
        }
        lexicon.length_starts.push(laid.len());
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

    /// The words within a distance of 1 to 3, where a missing, an extra, another or two swapped letters count 1 each.
    pub fn near(&self, folded: &[u8], distance_max: usize, found: &mut Vec<Near>) {
        match distance_max {
            0 | 1 => self.scan::<1>(folded, found),
            2 => self.scan::<2>(folded, found),
            _ => self.scan::<3>(folded, found),
        }
    }

    /// The words of a sound and of nearly this many letters; their distance is given as none.
    pub fn same_sound(&self, sound: u32, letters: usize, found: &mut Vec<Near>) {
        let start = self.sounds.partition_point(|&(other, _)| other < sound);
        let same = self.sounds[start..]
            .iter()
            .take_while(|&&(other, _)| other == sound)
            .take(SAME_SOUND_MAX)
            .filter(|&&(_, index)| self.folded_at(index as usize).len().abs_diff(letters) <= 3);
        found.extend(same.map(|&(_, index)| Near { index, distance: 0 }));
    }

    fn scan<const DISTANCE: usize>(&self, folded: &[u8], found: &mut Vec<Near>) {
        let Some(pattern) = Pattern::new(folded) else {
            return;
        };
        let letters = letter_set(folded);
        let shortest = folded.len().saturating_sub(DISTANCE).max(1);
        let range = self.of_length(shortest, folded.len() + DISTANCE);
        let once = letters as u32;
        // A block has no branches, so that the compiler tests several words at once.
        for (block, others) in self.letters_once[range.clone()].chunks(BLOCK).enumerate() {
            let mut excess = [u32::MAX; BLOCK];
            for (excess, &other) in excess.iter_mut().zip(others) {
                *excess = beyond::<DISTANCE>(other & !once) | beyond::<DISTANCE>(once & !other);
            }
            for (offset, _) in excess
                .iter()
                .enumerate()
                .filter(|(_, excess)| **excess == 0)
            {
                let at = range.start + block * BLOCK + offset;
                let other = self.letters[at];
                let is_far = (other & !letters).count_ones() as usize > DISTANCE
                    || (letters & !other).count_ones() as usize > DISTANCE;
                if is_far {
                    continue;
                }
                let distance = pattern.distance(self.folded_at(at));
                if distance <= DISTANCE {
                    found.push(Near {
                        index: at as WordIndex,
                        distance: distance as u8,
                    });
                }
            }
        }
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
        return own;
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

/// One bit for each letter that the word has, and another for each that it has twice. An edit changes at most one
/// bit from 0 to 1 and one from 1 to 0.
fn letter_set(folded: &[u8]) -> u64 {
    let (mut once, mut twice) = (0_u64, 0_u64);
    for &byte in folded {
        let bit = match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'\'' => 1 << 26,
            b'-' => 1 << 27,
            _ => 1 << 28,
        };
        twice |= once & bit;
        once |= bit;
    }
    once | twice << 32
}

/// What is left of bits when the lowest ones are taken, as many as the constant says.
fn beyond<const BITS: usize>(mut bits: u32) -> u32 {
    for _ in 0..BITS {
        bits &= bits.wrapping_sub(1);
    }
    bits
}

/// A hash of how letters sound.
pub fn sound_of(folded: &[u8]) -> u32 {
    hash(&phonetic_key(folded))
}

/// FNV-1a.
pub fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A word prepared for many comparisons: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances" (2003).
struct Pattern {
    places: [u64; 256],
    length: usize,
}

impl Pattern {
    /// None for an empty word and for one of more letters than a machine word has bits.
    fn new(word: &[u8]) -> Option<Pattern> {
        if word.is_empty() || word.len() > 64 {
            return None;
        }
        let mut places = [0; 256];
        for (at, &byte) in word.iter().enumerate() {
            places[usize::from(byte)] |= 1 << at;
        }
        Some(Pattern {
            places,
            length: word.len(),
        })
    }

    /// The optimal-string-alignment distance.
    fn distance(&self, other: &[u8]) -> usize {
        let last = 1_u64 << (self.length - 1);
        let (mut up, mut down) = (u64::MAX, 0_u64);
        let (mut diagonal, mut previous) = (0_u64, 0_u64);
        let mut distance = self.length;
        for &byte in other {
            let places = self.places[usize::from(byte)];
            let swapped = ((!diagonal & places) << 1) & previous;
            diagonal = ((places & up).wrapping_add(up) ^ up) | places | down | swapped;
            let across_up = down | !(diagonal | up);
            let across_down = diagonal & up;
            distance += usize::from(across_up & last != 0);
            distance -= usize::from(across_down & last != 0);
            let across_up = across_up << 1 | 1;
            up = across_down << 1 | !(diagonal | across_up);
            down = across_up & diagonal;
            previous = places;
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(a: &str, b: &str) -> usize {
        Pattern::new(a.as_bytes()).unwrap().distance(b.as_bytes())
    }

    #[test]
    fn distances_count_edits_and_swaps() {
        assert_eq!(distance("teh", "the"), 1);
        assert_eq!(distance("recieve", "receive"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("ca", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn folding_puts_case_and_accents_aside() {
        assert_eq!(fold("Café"), b"cafe");
        assert_eq!(fold("cafe\u{301}"), b"cafe");
        assert_eq!(fold("Œuvre’s"), b"oeuvre's");
    }

    #[test]
    fn a_swap_or_an_edit_changes_two_bits_at_most() {
        let (a, b) = (letter_set(b"wird") as u32, letter_set(b"weird") as u32);
        assert_eq!((beyond::<1>(a & !b), beyond::<1>(b & !a)), (0, 0));
        assert_eq!(beyond::<1>(0b11), 0b10);
    }
}
