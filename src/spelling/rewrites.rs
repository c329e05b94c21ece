//! How likely it is that some letters are written for others, where they stand: what the kinds of slips leave open.
//!
//! After Brill and Moore, “An improved error model for noisy channel spelling correction” (2000): each slip is a rewrite of
//! the letters that were meant, and weighs by these, by those that were written, and by up to two letters on either side.
//! The weights are learned from misspellings by the example `spelling_rewrites`; most rewrites have none, and cost what their kind does.

use super::edits::Rewrite;
use super::lexicon::{hash, hash_on};

/// A weight for each number, as a signed byte.
static WEIGHTS: &[u8; REWRITES] = include_bytes!("../../dictionaries/en/rewrites.bin");

/// The number of weights. Rewrites share them by chance.
pub const REWRITES: usize = 1 << REWRITE_BITS;
const REWRITE_BITS: u32 = 17;
/// So many units of a weight are a natural logarithm of odds.
pub const REWRITE_UNITS: f32 = 32.0;
/// The letters on one side that weigh, and those on both.
const BESIDE_MAX: usize = 2;
const AROUND_MAX: usize = 3;
/// A rewrite weighs with each choice of so many letters around it.
const SURROUNDINGS: usize = 8;
/// What stands before a word's first letter, and behind its last.
const BEFORE: u8 = b'^';
const BEHIND: u8 = b'$';

/// What some rewrites cost in addition to their slips.
pub fn rewrites_cost(written: &[u8], meant: &[u8], rewrites: &[Rewrite]) -> f32 {
    let numbers = rewrites
        .iter()
        .flat_map(|rewrite| rewrite_numbers(written, meant, rewrite));
    let units: i32 = numbers
        .map(|number| i32::from(WEIGHTS[number].cast_signed()))
        .sum();
    units as f32 / REWRITE_UNITS
}

/// The numbers of a rewrite's weights: with no letter around it, with one, and so on.
pub fn rewrite_numbers(written: &[u8], meant: &[u8], rewrite: &Rewrite) -> [usize; SURROUNDINGS] {
    let letters = hash(&written[rewrite.written.clone()]);
    let letters = hash_on(letters, b">");
    let letters = hash_on(letters, &meant[rewrite.meant.clone()]);
    let before = |back: usize| {
        let at = rewrite.meant.start.checked_sub(back);
        at.map_or(BEFORE, |at| meant[at])
    };
    let behind = |on: usize| *meant.get(rewrite.meant.end + on).unwrap_or(&BEHIND);
    let around = [before(2), before(1), behind(0), behind(1)];
    let mut numbers = [0; SURROUNDINGS];
    let sides = (0..=BESIDE_MAX).flat_map(|left| (0..=BESIDE_MAX).map(move |right| (left, right)));
    let sides = sides.filter(|(left, right)| left + right <= AROUND_MAX);
    for (number, (left, right)) in numbers.iter_mut().zip(sides) {
        let letters = hash_on(letters, &[left as u8, right as u8]);
        let letters = hash_on(letters, &around[BESIDE_MAX - left..BESIDE_MAX + right]);
        // The upper bits of a product depend on all bits of the hash.
        *number = (letters.wrapping_mul(0x9E37_79B9) >> (u32::BITS - REWRITE_BITS)) as usize;
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_rewrite_weighs_by_its_letters_and_those_beside() {
        let numbers = |written: &str, meant: &str, at: usize| {
            let rewrite = Rewrite {
                written: at..at + 1,
                meant: at..at + 1,
            };
            rewrite_numbers(written.as_bytes(), meant.as_bytes(), &rewrite)
        };
        let one = numbers("seperate", "separate", 3);
        assert_eq!(HashSet::from(one).len(), SURROUNDINGS);
        // The same letters between others have the first number alone in common.
        let other = numbers("appearence", "appearance", 6);
        assert_eq!(one[0], other[0]);
        assert!(one[1..].iter().zip(&other[1..]).all(|(a, b)| a != b));
        assert_eq!(one, numbers("seperates", "separates", 3));
    }

    #[test]
    fn what_is_often_written_so_costs_less() {
        let cost = |written: &str, meant: &str, at: usize| {
            let rewrite = Rewrite {
                written: at..at + 1,
                meant: at..at + 1,
            };
            rewrites_cost(written.as_bytes(), meant.as_bytes(), &[rewrite])
        };
        assert!(cost("appearence", "appearance", 6) < cost("appearunce", "appearance", 6));
    }
}
