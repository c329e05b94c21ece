//! The scan for the words that are near another: a tree of letter sets, then a distance computed in one machine word a letter.
//!
//! An edit takes at most one letter out of the set of a word's letters and puts at most one in. So a branch of the tree is left
//! as soon as its words have too many letters, or lack too many, that the written word lacks or has.

use super::distance::{LANES, Pattern};
use super::lexicon::{LETTERS_MAX, Near, WordIndex};

/// The most words of a leaf, which are compared at once.
const LEAF_WORDS_MAX: usize = 16;
/// So many bits of a letter set, those that divide the words best, choose the branches.
const BRANCH_BITS: usize = 26;

/// The letter sets of all words.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// In preorder; one tree for each length.
    nodes: Vec<Node>,
    /// The first node of each length, up to the longest and one more.
    length_starts: Vec<usize>,
    /// The letter sets of the words, in the order of the leaves.
    sets: Vec<u64>,
    /// The lower halves of these, and some more for the last leaf to be full.
    lower_halves: Vec<u32>,
    /// The words, in the same order.
    words: Vec<WordIndex>,
    /// Their letters, in the same order and without gaps: all words of a tree have the same number.
    letters: Vec<u8>,
}

/// Some words of one length with nearly the same letters.
#[derive(Clone, Copy, Debug)]
struct Node {
    /// The letters that at least one word has.
    some: u64,
    /// The letters that each word has.
    all: u64,
    /// The node behind the branches of this one.
    next: u32,
    /// The first word.
    start: u32,
    /// Where its letters start.
    letters: u32,
    /// How many words a leaf has; 0 where the tree branches.
    words: u32,
}

impl Scan {
    /// Plants the trees of some words.
    pub fn new<'words>(words: impl Iterator<Item = (WordIndex, &'words [u8])>) -> Scan {
        let (indices, words): (Vec<WordIndex>, Vec<&[u8]>) = words.unzip();
        let sets: Vec<u64> = words.iter().map(|word| letter_set(word)).collect();
        let order = branch_bits(&sets);
        // The bits that choose branches as one number, so that the words of a branch stand side by side.
        let key = |set: u64| {
            order
                .iter()
                .fold(0, |key, bit| key << 1 | (set >> bit & 1) as u32)
        };
        let mut keyed: Vec<(u8, u32, u32)> = (0..)
            .zip(words.iter().zip(&sets))
            .map(|(at, (word, &set))| {
                let length = u8::try_from(word.len()).expect("words are short");
                (length, key(set), at)
            })
            .collect();
        keyed.sort_unstable();
        let in_order = || keyed.iter().map(|&(.., at)| at as usize);
        let mut scan = Scan {
            sets: in_order().map(|at| sets[at]).collect(),
            words: in_order().map(|at| indices[at]).collect(),
            letters: in_order().flat_map(|index| words[index]).copied().collect(),
            ..Scan::default()
        };
        let keys: Vec<u32> = keyed.iter().map(|&(_, key, _)| key).collect();
        let (mut start, mut letters) = (0, 0);
        for length in 0..=LETTERS_MAX + 2 {
            scan.length_starts.push(scan.nodes.len());
            let end = start + keyed[start..].partition_point(|word| usize::from(word.0) <= length);
            if start < end {
                let tree = Tree {
                    keys: &keys,
                    length,
                    start,
                    letters,
                };
                scan.grow(&tree, start, end, BRANCH_BITS);
            }
            letters += (end - start) * length;
            start = end;
        }
        scan.length_starts.push(scan.nodes.len());
        scan.lower_halves = scan.sets.iter().map(|&set| set as u32).collect();
        let length = scan.sets.len() + LEAF_WORDS_MAX;
        scan.lower_halves.resize(length, 0);
        scan
    }

    /// Grows the tree of some words whose keys are the same above some bits.
    fn grow(&mut self, tree: &Tree<'_>, start: usize, end: usize, bits: usize) {
        let sets = &self.sets[start..end];
        let node = Node {
            some: sets.iter().fold(0, |some, set| some | set),
            all: sets.iter().fold(u64::MAX, |all, set| all & set),
            next: narrow(self.nodes.len() + 1),
            start: narrow(start),
            letters: narrow(tree.letters + (start - tree.start) * tree.length),
            words: narrow(end - start),
        };
        // Words with the same letters in another order may be more than a leaf has: then they are several leaves.
        if end - start <= LEAF_WORDS_MAX {
            self.nodes.push(node);
            return;
        }
        let middle = match bits.checked_sub(1) {
            Some(bit) => start + tree.keys[start..end].partition_point(|key| key >> bit & 1 == 0),
            None => start.midpoint(end),
        };
        let bits = bits.saturating_sub(1);
        if middle == start || middle == end {
            return self.grow(tree, start, end, bits);
        }
        let at = self.nodes.len();
        self.nodes.push(Node { words: 0, ..node });
        self.grow(tree, start, middle, bits);
        self.grow(tree, middle, end, bits);
        self.nodes[at].next = narrow(self.nodes.len());
    }

    /// Adds the words within a distance of a word.
    pub fn near<const DISTANCE: usize>(&self, folded: &[u8], found: &mut Vec<Near>) {
        let Some(pattern) = Pattern::new(folded) else {
            return;
        };
        let set = letter_set(folded);
        let shortest = folded.len().saturating_sub(DISTANCE).max(1);
        for length in shortest..=folded.len() + DISTANCE {
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
        let excess =
            |some: u64, all: u64| beyond::<DISTANCE>(set & !some) | beyond::<DISTANCE>(all & !set);
        let mut chosen = Chosen::default();
        let (mut at, end) = (self.length_start(length), self.length_start(length + 1));
        while at < end {
            let node = &self.nodes[at];
            if excess(node.some, node.all) != 0 {
                at = node.next as usize;
                continue;
            }
            at += 1;
            let (start, words) = (node.start as usize, node.words as usize);
            if words == 0 {
                continue;
            }
            // Half of the set of each word and always as many words, so that the compiler compares several at once.
            let halves = &self.lower_halves[start..start + LEAF_WORDS_MAX];
            let mut far = [0; LEAF_WORDS_MAX];
            for (far, &other) in far.iter_mut().zip(halves) {
                let half = set as u32;
                *far =
                    beyond_half::<DISTANCE>(half & !other) | beyond_half::<DISTANCE>(other & !half);
            }
            for (offset, &far) in far[..words].iter().enumerate() {
                let other = self.sets[start + offset];
                if far == 0 && excess(other, other) == 0 {
                    let letters = node.letters as usize + offset * length;
                    chosen.words[chosen.count] = (start + offset, letters);
                    chosen.count += 1;
                    if chosen.count == LANES {
                        self.measure::<DISTANCE>(pattern, &mut chosen, length, found);
                    }
                }
            }
        }
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

    fn length_start(&self, length: usize) -> usize {
        let start = self.length_starts.get(length);
        start.copied().unwrap_or(self.nodes.len())
    }
}

/// Words whose letters may be near enough, with where these start.
#[derive(Default)]
struct Chosen {
    words: [(usize, usize); LANES],
    count: usize,
}

/// The words of one length.
struct Tree<'keys> {
    keys: &'keys [u32],
    length: usize,
    /// The first word.
    start: usize,
    /// Where its letters start.
    letters: usize,
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).expect("the words are some megabytes")
}

/// The bits of the letter sets that divide the words best, the best first.
fn branch_bits(sets: &[u64]) -> [u32; BRANCH_BITS] {
    let mut counts = [0_usize; 64];
    for &set in sets {
        let mut rest = set;
        while rest != 0 {
            counts[rest.trailing_zeros() as usize] += 1;
            rest &= rest - 1;
        }
    }
    let mut bits: [u32; 64] = std::array::from_fn(|bit| bit as u32);
    bits.sort_by_key(|&bit| counts[bit as usize].abs_diff(sets.len() / 2));
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
    fn the_tree_finds_what_a_look_at_every_word_finds() {
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
