//! The scan for the words that are near another: letter sets are compared first, of groups of words and then of words, and
//! distances are computed of what is left.
//!
//! An edit takes at most one letter out of the set of a word's letters and puts at most one in. So a group is left aside
//! when its words have too many letters, or lack too many, that the written word lacks or has.

use super::distance::{LANES, Pattern};
use super::lexicon::{LETTERS_MAX, Near, WordIndex};
use std::ops::Range;

/// The words of a group, and the groups, that are compared at once.
const GROUP: usize = 16;
/// So many bits of a letter set, those that divide the words best, choose the order of the words.
const ORDER_BITS: usize = 26;

/// The letter sets of all words, by length; words of one length with nearly the same letters stand side by side.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// What each length starts with, up to the longest and one more.
    lengths: Vec<Start>,
    /// For each group, the letters that at least one word has, and those that each has.
    some: Sets,
    all: Sets,
    /// The letters of each word.
    sets: Sets,
    words: Vec<WordIndex>,
    /// The letters of the words, without gaps: all words of a length have the same number.
    letters: Vec<u8>,
}

/// Where the words of a length start.
#[derive(Clone, Copy, Debug)]
struct Start {
    group: usize,
    word: usize,
    letters: usize,
}

/// Letter sets, and their lower halves alone, of which there are some more at the end.
#[derive(Debug, Default)]
struct Sets {
    whole: Vec<u64>,
    lower: Vec<u32>,
}

impl Sets {
    fn new(whole: Vec<u64>) -> Sets {
        let mut lower: Vec<u32> = whole.iter().map(|&set| set as u32).collect();
        lower.resize(whole.len() + GROUP, 0);
        Sets { whole, lower }
    }
}

impl Scan {
    /// Puts some words in order.
    pub fn new<'words>(words: impl Iterator<Item = (WordIndex, &'words [u8])>) -> Scan {
        let words: Vec<(WordIndex, &[u8], u64)> = words
            .map(|(index, word)| (index, word, letter_set(word)))
            .collect();
        let order = order_bits(&words);
        let key = |set: u64| {
            order
                .iter()
                .fold(0, |key, bit| key << 1 | (set >> bit & 1) as u32)
        };
        let mut keyed: Vec<(usize, u32, usize)> = (0..)
            .zip(&words)
            .map(|(at, &(_, word, set))| (word.len(), key(set), at))
            .collect();
        keyed.sort_unstable();
        let mut scan = Scan::default();
        let (mut some, mut all, mut sets) = (Vec::new(), Vec::new(), Vec::new());
        let mut rest = keyed.as_slice();
        for length in 0..=LETTERS_MAX + 3 {
            scan.lengths.push(Start {
                group: some.len(),
                word: sets.len(),
                letters: scan.letters.len(),
            });
            let (of_length, longer) = rest.split_at(rest.partition_point(|word| word.0 <= length));
            for group in of_length.chunks(GROUP) {
                let of_group = group.iter().map(|&(.., at)| words[at]);
                some.push(of_group.clone().fold(0, |some, (.., set)| some | set));
                all.push(of_group.clone().fold(u64::MAX, |all, (.., set)| all & set));
                for (index, word, set) in of_group {
                    scan.words.push(index);
                    scan.letters.extend(word);
                    sets.push(set);
                }
            }
            rest = longer;
        }
        scan.some = Sets::new(some);
        scan.all = Sets::new(all);
        scan.sets = Sets::new(sets);
        scan
    }

    /// Adds the words within a distance of a word.
    pub fn near<const DISTANCE: usize>(&self, folded: &[u8], found: &mut Vec<Near>) {
        let Some(pattern) = Pattern::new(folded) else {
            return;
        };
        let set = letter_set(folded);
        let shortest = folded.len().saturating_sub(DISTANCE).max(1);
        let longest = (folded.len() + DISTANCE).min(LETTERS_MAX + 2);
        for length in shortest..=longest {
            // A letter more or less is an edit that takes none out or puts none in.
            let difference = (1 << length.abs_diff(folded.len())) - 1;
            let set = if length >= folded.len() {
                set | difference << NO_WORDS_BITS
            } else {
                set & !(difference << ALL_WORDS_BITS)
            };
            self.near_of_length::<DISTANCE>((&pattern, set), length, found);
        }
    }

    /// Adds the words of a length within a distance of a word, whose letter set says how many letters may be lacking.
    fn near_of_length<const DISTANCE: usize>(
        &self,
        (pattern, set): (&Pattern, u64),
        length: usize,
        found: &mut Vec<Near>,
    ) {
        let (first, next) = (self.lengths[length], self.lengths[length + 1]);
        let mut chosen = Chosen::default();
        visit_near::<DISTANCE>(
            set,
            (&self.some, &self.all),
            first.group..next.group,
            |group| {
                let start = first.word + (group - first.group) * GROUP;
                let words = start..next.word.min(start + GROUP);
                visit_near::<DISTANCE>(set, (&self.sets, &self.sets), words, |word| {
                    let letters = first.letters + (word - first.word) * length;
                    chosen.words[chosen.count] = (word, letters);
                    chosen.count += 1;
                    if chosen.count == LANES {
                        self.measure::<DISTANCE>(pattern, &mut chosen, length, found);
                    }
                });
            },
        );
        self.measure::<DISTANCE>(pattern, &mut chosen, length, found);
    }

    /// Adds those of the chosen words that are within a distance.
    fn measure<const DISTANCE: usize>(
        &self,
        pattern: &Pattern,
        chosen: &mut Chosen,
        length: usize,
        found: &mut Vec<Near>,
    ) {
        if chosen.count == 0 {
            return;
        }
        let letters = chosen.words.map(|(_, letters)| &self.letters[letters..]);
        let distances = pattern.distances(letters, length);
        for (&(word, _), distance) in chosen.words[..chosen.count].iter().zip(distances) {
            if distance as usize <= DISTANCE {
                let (index, distance) = (self.words[word], distance as u8);
                found.push(Near { index, distance });
            }
        }
        chosen.count = 0;
    }
}

/// Words whose letters may be near enough, with where these start.
#[derive(Default)]
struct Chosen {
    words: [(usize, usize); LANES],
    count: usize,
}

/// Visits those of some sets, or pairs of sets, from which a set differs by few letters: it has few that the first set of
/// the pair lacks, and lacks few that the second has.
#[inline(always)]
fn visit_near<const DISTANCE: usize>(
    set: u64,
    (some, all): (&Sets, &Sets),
    range: Range<usize>,
    mut visit: impl FnMut(usize),
) {
    let mut start = range.start;
    while start < range.end {
        let (some_lower, all_lower) = (&some.lower[start..], &all.lower[start..]);
        let mut near = match (some_lower.first_chunk(), all_lower.first_chunk()) {
            (Some(some), Some(all)) => near_halves::<DISTANCE>(set as u32, some, all),
            _ => return,
        };
        // Those behind the range are left aside.
        near &= u32::MAX >> (u32::BITS as usize - GROUP.min(range.end - start));
        while near != 0 {
            let at = start + near.trailing_zeros() as usize;
            near &= near - 1;
            let lacking = beyond::<DISTANCE>(set & !some.whole[at]);
            if lacking | beyond::<DISTANCE>(all.whole[at] & !set) == 0 {
                visit(at);
            }
        }
        start += GROUP;
    }
}

/// A bit for each pair of lower halves that differs by few letters: always of as many, so that the compiler compares
/// several at once.
#[inline(always)]
fn near_halves<const DISTANCE: usize>(set: u32, some: &[u32; GROUP], all: &[u32; GROUP]) -> u32 {
    let mut near = [0; GROUP];
    for at in 0..GROUP {
        let lacking = beyond_half::<DISTANCE>(set & !some[at]);
        let is_near = lacking | beyond_half::<DISTANCE>(all[at] & !set) == 0;
        near[at] = u32::from(is_near) << at;
    }
    near.iter().fold(0, |near, bit| near | bit)
}

/// The bits of the letter sets that divide the words best, the best first.
fn order_bits(words: &[(WordIndex, &[u8], u64)]) -> [u32; ORDER_BITS] {
    let mut counts = [0_usize; 64];
    for &(.., set) in words {
        let mut rest = set;
        while rest != 0 {
            counts[rest.trailing_zeros() as usize] += 1;
            rest &= rest - 1;
        }
    }
    let mut bits: [u32; 64] = std::array::from_fn(|bit| bit as u32);
    bits.sort_by_key(|&bit| counts[bit as usize].abs_diff(words.len() / 2));
    std::array::from_fn(|at| bits[at])
}

/// The first of three bits that no word's letter set has, and of three that each has: they are set and cleared in the one
/// that others are compared with, so that fewer letters may be lacking or too many.
const NO_WORDS_BITS: u32 = 27;
const ALL_WORDS_BITS: u32 = 30;
/// The bits of the letters that a word has twice stand so many places above those of the letters that it has.
const TWICE_BITS: u32 = 33;

/// One bit for each letter that the word has, and another for each that it has twice. An edit changes at most one
/// bit from 0 to 1 and one from 1 to 0.
fn letter_set(folded: &[u8]) -> u64 {
    let (mut once, mut twice) = (0_u64, 0_u64);
    for &letter in folded {
        let bit = 1 << letter.wrapping_sub(b'a').min(NO_WORDS_BITS as u8 - 1);
        twice |= once & bit;
        once |= bit;
    }
    once | twice << TWICE_BITS | 0b111 << ALL_WORDS_BITS
}

/// What is left of bits when the lowest ones are taken, as many as the constant says.
#[inline]
fn beyond<const BITS: usize>(mut bits: u64) -> u64 {
    for _ in 0..BITS {
        bits &= bits.wrapping_sub(1);
    }
    bits
}

/// The same of half as many bits.
#[inline]
fn beyond_half<const BITS: usize>(mut bits: u32) -> u32 {
    for _ in 0..BITS {
        bits &= bits.wrapping_sub(1);
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_or_an_edit_changes_two_bits_at_most() {
        let (a, b) = (letter_set(b"wird"), letter_set(b"weird"));
        assert_eq!((beyond::<1>(a & !b), beyond::<1>(b & !a)), (0, 0));
        assert_eq!(beyond::<1>(0b11), 0b10);
    }

    #[test]
    fn the_scan_finds_what_a_look_at_every_word_finds() {
        // All words of up to five letters of an alphabet of five.
        let mut words: Vec<Vec<u8>> = vec![Vec::new()];
        let mut from = 0;
        for _ in 0..5 {
            let end = words.len();
            for at in from..end {
                for letter in *b"aeirt" {
                    let mut word = words[at].clone();
                    word.push(letter);
                    words.push(word);
                }
            }
            from = end;
        }
        words.remove(0);
        let scan = Scan::new((0..).zip(words.iter().map(Vec::as_slice)));
        for written in ["tear", "aa", "irate", "x", "taxi"] {
            let mut found = [const { Vec::new() }; 3];
            scan.near::<1>(written.as_bytes(), &mut found[0]);
            scan.near::<2>(written.as_bytes(), &mut found[1]);
            scan.near::<3>(written.as_bytes(), &mut found[2]);
            let pattern = Pattern::new(written.as_bytes()).unwrap();
            for (found, most) in found.iter_mut().zip(1..) {
                found.sort_unstable();
                let distances = (0..).zip(&words).map(|(index, word)| Near {
                    index,
                    distance: pattern.distances([word; LANES], word.len())[0] as u8,
                });
                let expected: Vec<Near> = distances.filter(|near| near.distance <= most).collect();
                assert_eq!(*found, expected, "{written} {most}");
            }
        }
    }
}
