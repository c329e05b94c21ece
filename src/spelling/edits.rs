//! The error model: which slips turn the word that was meant into the word that was written.

use super::lexicon::LETTERS_MAX;
use super::sounds::{LAST_LETTERS, sound_pairs};
use std::ops::Range;

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

/// A slip of that way: which letters were written, and which were meant.
#[derive(Clone, Debug)]
pub struct Rewrite {
    /// The letters of the word that was written.
    pub written: Range<usize>,
    /// The letters of the word that was meant.
    pub meant: Range<usize>,
}

/// How far apart two aligned letters may stand in words of which it is not known how many slips are between them.
pub const WIDE_BAND: usize = 5;

const SIDE: usize = LETTERS_MAX + 2 + STEP_MAX;
/// The most letters of one word that a step takes.
pub(super) const STEP_MAX: usize = 3;
/// The letters of the alphabet, and one for everything else.
pub(super) const LETTERS: usize = 27;

/// What slips cost, laid out for the alignment.
#[derive(Debug)]
pub struct SlipCosts {
    costs: [f32; SLIPS],
    /// What each letter is in the place of each other one, and what that costs.
    substitutions: [[(Slip, f32); LETTERS]; LETTERS],
}

impl SlipCosts {
    /// Lays costs out. The last two are those of slips at the edges, which the alignment does not ask for.
    pub fn new(costs: [f32; SLIPS]) -> SlipCosts {
        let letter = |number: usize| b'a' + number as u8;
        let judged = |written, meant| {
            let slip = judge_substitution(letter(written), letter(meant));
            (slip, costs[slip as usize])
        };
        SlipCosts {
            costs,
            substitutions: std::array::from_fn(|written| {
                std::array::from_fn(|meant| judged(written, meant))
            }),
        }
    }

    fn substitution(&self, written: u8, meant: u8) -> (Slip, f32) {
        self.substitutions[usize::from(number(written))][usize::from(number(meant))]
    }

    fn of(&self, slip: Slip) -> f32 {
        self.costs[slip as usize]
    }
}

/// A letter of the word that was meant, and what it takes to align it.
#[derive(Clone, Copy, Default)]
struct Letter {
    letter: u8,
    before: u8,
    number: u8,
    missing: f32,
}

/// Aligns words at the least cost.
pub struct Aligner {
    /// What the letters of one word up to a place cost when they are aligned with those of the other.
    costs: [[f32; SIDE]; SIDE],
    meant: [Letter; SIDE],
    /// The slips between the words that were aligned last.
    pub rewrites: Vec<Rewrite>,
}

impl Default for Aligner {
    fn default() -> Aligner {
        Aligner {
            costs: [[0.0; SIDE]; SIDE],
            meant: [Letter::default(); SIDE],
            rewrites: Vec::new(),
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
        costs: &SlipCosts,
    ) -> SlipCounts {
        let band = band.max(written.len().abs_diff(meant.len()));
        let (before, behind) = same_edges(written, meant);
        let written = &written[before..written.len() - behind];
        let meant = &meant[before..meant.len() - behind];
        self.read_meant(meant, costs);
        for i in 0..=written.len() {
            let (start, end) = (i.saturating_sub(band), (i + band).min(meant.len()));
            // The cells beside the band, which hold an earlier word's costs, are closed as far as a step reaches.
            let row = &mut self.costs[i];
            for beside in 1..STEP_MAX {
                row[end + beside] = f32::INFINITY;
                row[start.saturating_sub(beside)] = f32::INFINITY;
            }
            self.fill(written, meant, (i, start, end), costs);
        }
        let mut counts = self.count(written, meant, costs);
        for rewrite in &mut self.rewrites {
            for letters in [&mut rewrite.written, &mut rewrite.meant] {
                *letters = letters.start + before..letters.end + before;
            }
        }
        if before > 0 {
            counts[Slip::FirstLetter as usize] = 0;
        }
        if behind > 0 {
            counts[Slip::LastLetter as usize] = 0;
        }
        counts
    }

    fn read_meant(&mut self, meant: &[u8], costs: &SlipCosts) {
        let mut before = 0;
        for (at, (&letter, read)) in meant.iter().zip(&mut self.meant).enumerate() {
            *read = Letter {
                letter,
                before,
                number: number(letter),
                missing: costs.of(missing(meant, at)),
            };
            before = letter;
        }
    }

    /// Fills some cells of a row: those of the first letters that were written.
    fn fill(
        &mut self,
        written: &[u8],
        meant: &[u8],
        (i, start, end): (usize, usize, usize),
        costs: &SlipCosts,
    ) {
        let (above, rows) = self.costs.split_at_mut(i);
        let row = &mut rows[0];
        let Some(last) = i.checked_sub(1) else {
            let mut cost = 0.0;
            for (cell, letter) in row[..=end].iter_mut().zip(&self.meant) {
                *cell = cost;
                cost += letter.missing;
            }
            return;
        };
        let (letter, extra) = (written[last], costs.of(extra(written, last)));
        let before = last.checked_sub(1).map_or(0, |at| written[at]);
        let number = usize::from(number(letter));
        let (substitutions, sounds) = (&costs.substitutions[number], LAST_LETTERS[number]);
        let mut left = f32::INFINITY;
        if start == 0 {
            left = above[last][0] + extra;
            row[0] = left;
        }
        let beside = &above[last];
        for j in start.max(1)..(end + 1).min(SIDE) {
            let other = &self.meant[j - 1];
            let substitution = if letter == other.letter {
                0.0
            } else {
                substitutions[usize::from(other.number)].1
            };
            let mut cost = least(beside[j - 1] + substitution, beside[j] + extra);
            cost = least(cost, left + other.missing);
            if is_swap([before, letter], [other.before, other.letter]) {
                cost = least(cost, above[i - 2][j - 2] + costs.of(Slip::Swap));
            }
            if sounds >> other.number & 1 == 1 {
                for (taken, given) in sound_pairs(&written[..i], &meant[..j]) {
                    cost = least(cost, above[i - taken][j - given] + costs.of(Slip::Wide));
                }
            }
            row[j] = cost;
            left = cost;
        }
    }

    /// Counts the slips on the cheapest way back from the last cell, and keeps them.
    fn count(&mut self, written: &[u8], meant: &[u8], costs: &SlipCosts) -> SlipCounts {
        let mut counts = [0; SLIPS];
        self.rewrites.clear();
        let (mut i, mut j) = (written.len(), meant.len());
        while i + j > 0 {
            let same = i > 0 && j > 0 && written[i - 1] == meant[j - 1];
            if same && self.costs[i][j] == self.costs[i - 1][j - 1] {
                (i, j) = (i - 1, j - 1);
                continue;
            }
            let (slip, taken, given) = self.slip_before((written, i), (meant, j), costs);
            counts[slip as usize] += 1;
            counts[Slip::FirstLetter as usize] += u8::from(i == taken && j == given);
            counts[Slip::LastLetter as usize] += u8::from(i == written.len() && j == meant.len());
            self.rewrites.push(Rewrite {
                written: i - taken..i,
                meant: j - given..j,
            });
            (i, j) = (i - taken, j - given);
        }
        counts
    }

    /// The slip by which the cheapest way comes to a cell, and the letters that it takes of both words.
    fn slip_before(
        &self,
        (written, i): (&[u8], usize),
        (meant, j): (&[u8], usize),
        costs: &SlipCosts,
    ) -> (Slip, usize, usize) {
        let mut best = (f32::INFINITY, (Slip::Other, i.min(1), j.min(1)));
        let mut offer = |slip: Slip, taken: usize, given: usize| {
            let cost = self.costs[i - taken][j - given] + costs.of(slip);
            if cost < best.0 {
                best = (cost, (slip, taken, given));
            }
        };
        if i > 0 && j > 0 && written[i - 1] != meant[j - 1] {
            offer(costs.substitution(written[i - 1], meant[j - 1]).0, 1, 1);
        }
        if i > 0 {
            offer(extra(written, i - 1), 1, 0);
        }
        if j > 0 {
            offer(missing(meant, j - 1), 0, 1);
        }
        if let ([.., a, b], [.., c, d]) = (&written[..i], &meant[..j])
            && is_swap([*a, *b], [*c, *d])
        {
            offer(Slip::Swap, 2, 2);
        }
        if i > 0 && j > 0 {
            for (taken, given) in sound_pairs(&written[..i], &meant[..j]) {
                offer(Slip::Wide, taken, given);
            }
        }
        best.1
    }
}

/// A letter's number in the alphabet, and one for everything else.
pub(super) fn number(letter: u8) -> u8 {
    letter.wrapping_sub(b'a').min(LETTERS as u8 - 1)
}

fn least(a: f32, b: f32) -> f32 {
    if b < a { b } else { a }
}

fn is_swap(written: [u8; 2], meant: [u8; 2]) -> bool {
    written[0] == meant[1] && written[1] == meant[0] && written[0] != written[1]
}

/// How many letters at the start of two words and at their end are the same and need no alignment: all but as many as a
/// step beside them may take.
fn same_edges(written: &[u8], meant: &[u8]) -> (usize, usize) {
    let mut before = 0_usize;
    while let (Some(a), Some(b)) = (written.get(before), meant.get(before))
        && a == b
    {
        before += 1;
    }
    let before = before.saturating_sub(STEP_MAX - 1);
    let (mut written, mut meant) = (&written[before..], &meant[before..]);
    let mut behind = 0_usize;
    while let ([rest_written @ .., a], [rest_meant @ .., b]) = (written, meant)
        && a == b
    {
        (written, meant) = (rest_written, rest_meant);
        behind += 1;
    }
    (before, behind.saturating_sub(STEP_MAX - 1))
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn is_mark(letter: u8) -> bool {
    matches!(letter, b'\'' | b'-')
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
        let costs = SlipCosts::new(weights);
        let counts = Aligner::default().slips(written.as_bytes(), meant.as_bytes(), 4, &costs);
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
