//! Spellings that sound the same and have another number of letters.

use super::edits::{LETTERS, STEP_MAX, number};
use std::sync::LazyLock;

/// Spellings of one sound that differ in length.
const PAIRS: [(&[u8], &[u8]); 35] = [
    (b"f", b"ph"),
    (b"f", b"gh"),
    (b"k", b"ch"),
    (b"k", b"ck"),
    (b"k", b"qu"),
    (b"c", b"ck"),
    (b"kw", b"qu"),
    (b"cu", b"qu"),
    (b"s", b"sc"),
    (b"s", b"ps"),
    (b"sh", b"ti"),
    (b"sh", b"ci"),
    (b"ci", b"ti"),
    (b"si", b"ti"),
    (b"ch", b"tch"),
    (b"j", b"dg"),
    (b"x", b"cc"),
    (b"ks", b"x"),
    (b"x", b"cs"),
    (b"n", b"kn"),
    (b"r", b"wr"),
    (b"w", b"wh"),
    (b"v", b"wh"),
    (b"ou", b"oo"),
    (b"u", b"oo"),
    (b"ee", b"ea"),
    (b"ee", b"ie"),
    (b"ei", b"ai"),
    (b"u", b"ou"),
    (b"er", b"re"),
    (b"le", b"el"),
    (b"sh", b"ch"),
    (b"ght", b"t"),
    (b"t", b"ed"),
    (b"y", b"ie"),
];

/// Spellings that sound the same.
#[derive(Clone, Copy)]
struct SoundPair {
    written: Spelling,
    meant: Spelling,
}

/// A spelling as one number, the last letter lowest.
#[derive(Clone, Copy)]
struct Spelling {
    letters: u32,
    mask: u32,
    count: u8,
}

impl Spelling {
    fn new(letters: &[u8]) -> Spelling {
        Spelling {
            letters: tail(letters),
            mask: (1 << (8 * letters.len())) - 1,
            count: letters.len() as u8,
        }
    }

    fn ends(self, tail: u32) -> bool {
        tail & self.mask == self.letters
    }
}

/// The pairs in both directions, by the numbers of the last letters that were written and meant.
static SOUND_PAIRS: LazyLock<Vec<[Vec<SoundPair>; LETTERS]>> = LazyLock::new(|| {
    let mut pairs = vec![[const { Vec::new() }; LETTERS]; LETTERS];
    let last = |letters: &[u8]| usize::from(number(letters[letters.len() - 1]));
    for (one, other) in PAIRS {
        for (written, meant) in [(one, other), (other, one)] {
            pairs[last(written)][last(meant)].push(SoundPair {
                written: Spelling::new(written),
                meant: Spelling::new(meant),
            });
        }
    }
    pairs
});

/// The last letters of a word in one number, the last one lowest.
fn tail(word: &[u8]) -> u32 {
    let letters = &word[word.len().saturating_sub(STEP_MAX)..];
    letters
        .iter()
        .fold(0, |tail, &letter| tail << 8 | u32::from(letter))
}

/// For the last letter of a spelling in [`PAIRS`]: a bit for each letter that its counterparts end with.
pub const LAST_LETTERS: [u32; LETTERS] = {
    let mut letters = [0; LETTERS];
    let mut at = 0;
    while at < PAIRS.len() {
        let (one, other) = PAIRS[at];
        let a = one[one.len() - 1] - b'a';
        let b = other[other.len() - 1] - b'a';
        letters[a as usize] |= 1 << b;
        letters[b as usize] |= 1 << a;
        at += 1;
    }
    letters
};

/// The letters of two words that end in spellings of one sound: how many of each word, for each such pair.
pub fn sound_pairs(written: &[u8], meant: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let (written, meant) = (tail(written), tail(meant));
    SOUND_PAIRS[usize::from(number(written as u8))][usize::from(number(meant as u8))]
        .iter()
        .filter(move |pair| pair.written.ends(written) && pair.meant.ends(meant))
        .map(|pair| {
            (
                usize::from(pair.written.count),
                usize::from(pair.meant.count),
            )
        })
}
