//! The distance between words: missing, extra, other and swapped letters count 1 each.

use super::lexicon::LETTERS_MAX;

/// So many words are compared at once.
pub const LANES: usize = 8;

/// One number for each of the words that are compared at once: the compiler makes instructions for all of them of it.
type Lanes = [u32; LANES];

/// A word prepared for many comparisons: Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances” (2003).
pub struct Pattern {
    /// The places of each letter, a bit each.
    places: [u32; 256],
    length: usize,
}

const _: () = assert!(LETTERS_MAX <= u32::BITS as usize);

impl Pattern {
    /// None for an empty word and for one of too many letters.
    pub fn new(word: &[u8]) -> Option<Pattern> {
        if word.is_empty() || word.len() > LETTERS_MAX {
            return None;
        }
        let mut places = [0; 256];
        for (at, &letter) in word.iter().enumerate() {
            places[usize::from(letter)] |= 1 << at;
        }
        Some(Pattern {
            places,
            length: word.len(),
        })
    }

    /// The distances of some words, of which each has at least so many letters and counts for no more.
    pub fn distances(&self, words: [&[u8]; LANES], letters: usize) -> Lanes {
        let words = words.map(|word| &word[..letters]);
        let last = self.length as u32 - 1;
        let (mut up, mut down): (Lanes, Lanes) = ([u32::MAX; LANES], [0; LANES]);
        let (mut diagonal, mut previous): (Lanes, Lanes) = ([0; LANES], [0; LANES]);
        let mut distances: Lanes = [self.length as u32; LANES];
        let places_of = |at: usize| -> Lanes {
            std::array::from_fn(|lane| self.places[usize::from(words[lane][at])])
        };
        for places in (0..letters).map(places_of) {
            for lane in 0..LANES {
                let (place, was_up) = (places[lane], up[lane]);
                let swapped = ((!diagonal[lane] & place) << 1) & previous[lane];
                let equal = (place & was_up).wrapping_add(was_up) ^ was_up;
                diagonal[lane] = equal | place | down[lane] | swapped;
                let across_up = down[lane] | !(diagonal[lane] | was_up);
                let across_down = diagonal[lane] & was_up;
                distances[lane] = distances[lane]
                    .wrapping_add(across_up >> last & 1)
                    .wrapping_sub(across_down >> last & 1);
                let across_up = across_up << 1 | 1;
                up[lane] = across_down << 1 | !(diagonal[lane] | across_up);
                down[lane] = across_up & diagonal[lane];
            }
            previous = places;
        }
        distances
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_edits_and_swaps() {
        for (word, others, expected) in [
            ("the", ["teh", "the", "hte", "tae"], [1, 0, 1, 1]),
            (
                "recieve",
                ["receive", "relieve", "recipes", "deceive"],
                [1, 1, 3, 2],
            ),
            (
                "kitten",
                ["sitting", "kittens", "mittens", "knitted"],
                [3, 1, 2, 2],
            ),
            ("ca", ["abc", "cab", "arc", "ace"], [3, 1, 3, 2]),
        ] {
            let pattern = Pattern::new(word.as_bytes()).unwrap();
            let words = std::array::from_fn(|lane| others[lane % others.len()].as_bytes());
            let found = pattern.distances(words, others[0].len());
            assert_eq!(found[..4], expected, "{word}");
            assert_eq!(found[..4], found[4..]);
        }
    }
}
