//! The error model: which slips turn the word that was meant into the word that was written.

use super::lexicon::LETTERS_MAX;
use std::sync::LazyLock;

/// A kind of slip. Each has a weight in `weights.tsv`, where it goes by its name in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Slip {
    Other,
    Vowel,
    Sound,
    Key,
    Missing,
    MissingVowel,
    MissingDouble,
    MissingMark,
    Extra,
    ExtraVowel,
    ExtraDouble,
    ExtraMark,
    Swap,
    Wide,
    FirstLetter,
    LastLetter,
}

/// The number of kinds of slips.
pub const SLIPS: usize = 16;

/// The names of the slips in the file of weights, in the order of [`Slip`].
pub const SLIP_NAMES: [&str; SLIPS] = [
    "other",          // a letter for another
    "vowel",          // a vowel for another
    "sound",          // a consonant for one that can sound the same
    "key",            // a letter for its neighbor on the keyboard
    "missing",        // a consonant is missing
    "missing_vowel",  // a vowel is missing
    "missing_double", // a letter stands once and not twice
    "missing_mark",   // an apostrophe or a hyphen is missing
    "extra",          // a consonant too many
    "extra_vowel",    // a vowel too many
    "extra_double",   // a letter stands twice and not once
    "extra_mark",     // an apostrophe or a hyphen too many
    "swap",           // two neighbors are swapped
    "wide",           // letters that sound the same, in other number: f for ph
    "first_letter",   // one of these at the first letter, in addition
    "last_letter",    // one of these at the last letter, in addition
];

/// How often each slip occurs in the cheapest way from one word to another.
pub type SlipCounts = [u8; SLIPS];

const SIDE: usize = LETTERS_MAX + 4;
/// The most letters of one word that a step takes.
const STEP_MAX: usize = 3;

/// What a step of the alignment does: the slip, if it is one, and the letters taken of both words.
#[derive(Clone, Copy, Default)]
struct Step {
    slip: Option<Slip>,
    written: u8,
    meant: u8,
}

/// Aligns words at the least weight.
pub struct Aligner {
    costs: [[f32; SIDE]; SIDE],
    steps: [[Step; SIDE]; SIDE],
}

impl Default for Aligner {
    fn default() -> Aligner {
        Aligner {
            costs: [[0.0; SIDE]; SIDE],
            steps: [[Step::default(); SIDE]; SIDE],
        }
    }
}

impl Aligner {
    /// The slips that lead from the word that was meant to the word that was written. Both are folded and at most
    /// `LETTERS_MAX` + 2 bytes long. Where the two are aligned, their places differ by at most the band, or by the
    /// difference of their lengths if that is more. Time is the product of the length and the band.
    pub fn slips(
        &mut self,
        written: &[u8],
        meant: &[u8],
        band: usize,
        weights: &[f32; SLIPS],
    ) -> SlipCounts {
        let band = band.max(written.len().abs_diff(meant.len()));
        for i in 0..=written.len() {
            let (start, end) = (i.saturating_sub(band), (i + band).min(meant.len()));
            // The cells beside the band, which hold an earlier word's costs, are closed as far as a step reaches.
            for beside in start.saturating_sub(STEP_MAX)..start {
                self.costs[i][beside] = f32::INFINITY;
            }
            for beside in end + 1..=(end + STEP_MAX).min(meant.len()) {
                self.costs[i][beside] = f32::INFINITY;
            }
            for j in start..=end {
                if i + j > 0 {
                    self.fill(written, meant, i, j, weights);
                }
            }
        }
        let mut counts = [0; SLIPS];
        let (mut i, mut j) = (written.len(), meant.len());
        while i + j > 0 {
            let step = self.steps[i][j];
            let (before_i, before_j) = (i - usize::from(step.written), j - usize::from(step.meant));
            if let Some(slip) = step.slip {
                counts[slip as usize] += 1;
                counts[Slip::FirstLetter as usize] += u8::from(before_j == 0 && before_i == 0);
                counts[Slip::LastLetter as usize] +=
                    u8::from(i == written.len() && j == meant.len());
            }
            (i, j) = (before_i, before_j);
        }
        counts
    }

    fn fill(&mut self, written: &[u8], meant: &[u8], i: usize, j: usize, weights: &[f32; SLIPS]) {
        let mut best = (f32::INFINITY, Step::default());
        let mut offer = |slip: Option<Slip>, taken: usize, given: usize| {
            let weight = slip.map_or(0.0, |slip| weights[slip as usize]);
            let cost = self.costs[i - taken][j - given] + weight;
            if cost < best.0 {
                let step = Step {
                    slip,
                    written: taken as u8,
                    meant: given as u8,
                };
                best = (cost, step);
            }
        };
        if i > 0 && j > 0 {
            let (a, b) = (written[i - 1], meant[j - 1]);
            offer((a != b).then(|| substitution(a, b)), 1, 1);
        }
        if i > 0 {
            offer(Some(extra(written, i - 1)), 1, 0);
        }
        if j > 0 {
            offer(Some(missing(meant, j - 1)), 0, 1);
        }
        if i > 1 && j > 1 {
            let (a, b) = (&written[i - 2..i], &meant[j - 2..j]);
            if a[0] == b[1] && a[1] == b[0] && a[0] != a[1] {
                offer(Some(Slip::Swap), 2, 2);
            }
        }
        if i > 0 && j > 0 {
            let pairs = sound_pairs(written[i - 1], meant[j - 1]);
            if !pairs.is_empty() {
                let (before, behind) = (tail(written, i), tail(meant, j));
                for pair in pairs {
                    if pair.written.ends(before) && pair.meant.ends(behind) {
                        let (taken, given) = (pair.written.count, pair.meant.count);
                        offer(Some(Slip::Wide), usize::from(taken), usize::from(given));
                    }
                }
            }
        }
        self.costs[i][j] = best.0;
        self.steps[i][j] = best.1;
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn is_mark(letter: u8) -> bool {
    matches!(letter, b'\'' | b'-')
}

/// The slip of each letter for each other one, by their numbers in the alphabet.
static SUBSTITUTIONS: LazyLock<[[Slip; 26]; 26]> = LazyLock::new(|| {
    std::array::from_fn(|written| {
        std::array::from_fn(|meant| judge_substitution(b'a' + written as u8, b'a' + meant as u8))
    })
});

fn substitution(written: u8, meant: u8) -> Slip {
    let (a, b) = (written.wrapping_sub(b'a'), meant.wrapping_sub(b'a'));
    if a < 26 && b < 26 {
        SUBSTITUTIONS[usize::from(a)][usize::from(b)]
    } else {
        Slip::Other
    }
}

fn judge_substitution(written: u8, meant: u8) -> Slip {
    if is_vowel(written) && is_vowel(meant) {
        Slip::Vowel
    } else if sound_alike(written, meant) {
        Slip::Sound
    } else if are_key_neighbors(written, meant) {
        Slip::Key
    } else {
        Slip::Other
    }
}

fn missing(meant: &[u8], at: usize) -> Slip {
    let letter = meant[at];
    if is_mark(letter) {
        Slip::MissingMark
    } else if at > 0 && meant[at - 1] == letter || meant.get(at + 1) == Some(&letter) {
        Slip::MissingDouble
    } else if is_vowel(letter) {
        Slip::MissingVowel
    } else {
        Slip::Missing
    }
}

fn extra(written: &[u8], at: usize) -> Slip {
    let letter = written[at];
    if is_mark(letter) {
        Slip::ExtraMark
    } else if at > 0 && written[at - 1] == letter || written.get(at + 1) == Some(&letter) {
        Slip::ExtraDouble
    } else if is_vowel(letter) {
        Slip::ExtraVowel
    } else {
        Slip::Extra
    }
}

/// Consonants that are written for one another since they can sound the same.
fn sound_alike(a: u8, b: u8) -> bool {
    const GROUPS: [&[u8]; 9] = [
        b"ckq", b"csz", b"gj", b"dt", b"fv", b"vw", b"bp", b"mn", b"xsz",
    ];
    GROUPS
        .iter()
        .any(|group| group.contains(&a) && group.contains(&b))
}

/// Spellings of one sound that differ in length.
const PAIRS: [(&[u8], &[u8]); 33] = [
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
];

/// Spellings that sound the same, by the letters that they end with. Each is its letters in one number, the last one lowest.
#[derive(Clone, Copy)]
struct SoundPair {
    written: Spelling,
    meant: Spelling,
}

#[derive(Clone, Copy)]
struct Spelling {
    letters: u32,
    mask: u32,
    count: u8,
}

impl Spelling {
    fn new(letters: &[u8]) -> Spelling {
        Spelling {
            letters: tail(letters, letters.len()),
            mask: (1 << (8 * letters.len())) - 1,
            count: letters.len() as u8,
        }
    }

    fn ends(self, tail: u32) -> bool {
        tail & self.mask == self.letters
    }
}

/// The pairs in both directions, by the last letter that was written.
static SOUND_PAIRS: LazyLock<[Vec<SoundPair>; 26]> = LazyLock::new(|| {
    let mut pairs = [const { Vec::new() }; 26];
    for (one, other) in PAIRS {
        for (written, meant) in [(one, other), (other, one)] {
            pairs[usize::from(written[written.len() - 1] - b'a')].push(SoundPair {
                written: Spelling::new(written),
                meant: Spelling::new(meant),
            });
        }
    }
    pairs
});

/// The last letters before a place in one number, the last one lowest.
fn tail(word: &[u8], end: usize) -> u32 {
    let letters = &word[end.saturating_sub(STEP_MAX)..end];
    letters
        .iter()
        .fold(0, |tail, &letter| tail << 8 | u32::from(letter))
}

/// For the last letter of a spelling in [`PAIRS`]: a bit for each letter that its counterparts end with.
const LAST_LETTERS: [u32; 26] = {
    let mut letters = [0; 26];
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

/// The pairs that letters may end: those by the written one, if any has the other.
fn sound_pairs(written: u8, meant: u8) -> &'static [SoundPair] {
    let (a, b) = (written.wrapping_sub(b'a'), meant.wrapping_sub(b'a'));
    if a < 26 && b < 26 && LAST_LETTERS[usize::from(a)] >> b & 1 == 1 {
        &SOUND_PAIRS[usize::from(a)]
    } else {
        &[]
    }
}

/// Neighbors on a QWERTY keyboard.
fn are_key_neighbors(a: u8, b: u8) -> bool {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place = |letter: u8| {
        ROWS.iter().enumerate().find_map(|(row, letters)| {
            let column = letters.iter().position(|&other| other == letter)?;
            Some((row, column))
        })
    };
    let (Some((row_a, column_a)), Some((row_b, column_b))) = (place(a), place(b)) else {
        return false;
    };
    match row_a.cmp(&row_b) {
        std::cmp::Ordering::Equal => column_a.abs_diff(column_b) == 1,
        std::cmp::Ordering::Less => {
            row_b - row_a == 1 && (column_a == column_b || column_a == column_b + 1)
        }
        std::cmp::Ordering::Greater => {
            row_a - row_b == 1 && (column_a == column_b || column_b == column_a + 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slips by name, each as often as it occurs.
    fn slips(written: &str, meant: &str) -> Vec<&'static str> {
        let mut weights = [1.0; SLIPS];
        weights[Slip::FirstLetter as usize] = 0.0;
        weights[Slip::LastLetter as usize] = 0.0;
        let counts = Aligner::default().slips(written.as_bytes(), meant.as_bytes(), 4, &weights);
        let names = SLIP_NAMES.iter().zip(counts);
        names
            .flat_map(|(name, count)| std::iter::repeat_n(*name, usize::from(count)))
            .collect()
    }

    #[test]
    fn slips_have_their_kinds() {
        for (written, meant, expected) in [
            ("teh", "the", vec!["swap", "last_letter"]),
            ("recieved", "received", vec!["swap"]),
            ("writting", "writing", vec!["extra_double"]),
            (
                "acomodate",
                "accommodate",
                vec!["missing_double", "missing_double"],
            ),
            ("fone", "phone", vec!["wide", "first_letter"]),
            ("dont", "don't", vec!["missing_mark"]),
            ("definately", "definitely", vec!["vowel"]),
            ("exersise", "exercise", vec!["sound"]),
            ("wprd", "word", vec!["key"]),
            ("word", "word", vec![]),
        ] {
            assert_eq!(slips(written, meant), expected, "{written} {meant}");
        }
    }
}
