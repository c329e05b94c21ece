//! The tagger: an averaged perceptron that goes from left to right.
//!
//! Each feature of a unit has a weight for each tag in one hashed table; the tag with the largest sum that the unit can
//! have wins (Collins 2002; hashing as in Weinberger et al. 2009). Where others are near, a small network has a say.
//! `examples/tagger_train` makes the table and measures both: they give 95.5 % of the words of EWT's test part the treebank's
//! tag, 96.9 % of GUM's and 96.1 % of PUD's.

pub use super::features::{FEATURES, Rows, Seen, Slots, WEIGHT_BITS, WINDOW, look, slots, window};

use super::{Syntax, Tag, TagSet, Unit, inflection, lexicon, network, units::lower};
use crate::document::Document;

/// The weights: a byte each, in one run for each tag from the place of a feature on.
static WEIGHTS: &[u8] = include_bytes!("../../dictionaries/en/tagger.bin");

/// Weights in the table: what features are hashed to, and room for the tags of the last place.
pub const WEIGHTS_COUNT: usize = (1 << WEIGHT_BITS) + Tag::COUNT;

/// How far a sum can be behind the largest for its tag to be in question.
const DOUBT: i16 = 400;

/// Gives each unit of a document its tag and its lemma.
pub fn tag(document: &Document<'_>, syntax: &mut Syntax) {
    debug_assert_eq!(WEIGHTS.len(), WEIGHTS_COUNT);
    let mut seen = Vec::new();
    for sentence in 0..syntax.sentence_ends.len() {
        look(document, syntax, sentence, &mut seen);
        let range = syntax.sentence(sentence);
        tag_sentence(&mut syntax.units[range], &seen, |index, slots, _| {
            decide(sums(slots), &seen, index)
        });
    }
    for index in 0..syntax.units.len() {
        let unit = syntax.units[index];
        if unit.tag.is_mark() {
            continue;
        }
        let lemma = lexicon().lemma(unit.word, unit.tag);
        syntax.units[index].lemma = lemma;
        let may_be_unknown = lemma == unit.word && is_inflected(unit.tag);
        if may_be_unknown && lexicon().readings(unit.word).is_empty() {
            let text = lower(syntax.text(document, index)).into_owned();
            let lemma = inflection::guessed_lemma(&text, unit.tag);
            syntax.units[index].lemma = super::Word::of(&lemma);
        }
    }
}

fn is_inflected(tag: Tag) -> bool {
    matches!(tag, Tag::NNS | Tag::VBZ | Tag::VBD | Tag::VBN | Tag::VBG)
}

/// Tags the units of a sentence in order. `choose` gets the index of a unit, its features and the tags it can have.
pub fn tag_sentence(
    units: &mut [Unit],
    seen: &[Seen],
    mut choose: impl FnMut(usize, &Slots, TagSet) -> Tag,
) {
    for index in 0..units.len() {
        let candidates = seen[index].candidates;
        units[index].tag = match candidates.only() {
            Some(tag) => tag,
            None => choose(index, &slots(seen, units, index), candidates),
        };
    }
}

/// A row of weights is read with so many: a number that whole registers of the processor take, and few more than there are tags,
/// so that a row seldom stands in two lines of the cache.
const LANES: usize = Tag::COUNT.next_multiple_of(16);

/// The sum of the weights of some features, for each tag.
fn sums(slots: &Slots) -> [i16; Tag::COUNT] {
    let mut sums = [0_i16; LANES];
    for &slot in slots {
        add_row(&mut sums, slot as usize);
    }
    std::array::from_fn(|tag| sums[tag])
}

#[inline]
fn add_row(sums: &mut [i16; LANES], slot: usize) {
    match WEIGHTS[slot..].first_chunk::<LANES>() {
        // What stands behind the weights of the last tag is added to sums that nobody reads.
        Some(weights) => {
            for lane in 0..LANES {
                sums[lane] += i16::from(weights[lane].cast_signed());
            }
        }
        None => {
            for (sum, weight) in sums.iter_mut().zip(&WEIGHTS[slot..slot + Tag::COUNT]) {
                *sum += i16::from(weight.cast_signed());
            }
        }
    }
}

/// The tag of the unit at an index of a sentence, of which the weights have the sums: where others are not far behind
/// the largest sum, the network decides too.
pub fn decide(mut sums: [i16; Tag::COUNT], seen: &[Seen], index: usize) -> Tag {
    let candidates = seen[index].candidates;
    let tag = best(&sums, candidates);
    let near = near(&sums, candidates, sums[tag as usize] - DOUBT);
    if near.only().is_some() {
        return tag;
    }
    network::add_to(&mut sums, near, &window(seen, index));
    best(&sums, near)
}

/// The candidates with sums above a limit.
fn near(sums: &[i16; Tag::COUNT], candidates: TagSet, limit: i16) -> TagSet {
    let mut near = candidates;
    let mut bits = candidates.0;
    while bits != 0 {
        let tag = bits.trailing_zeros();
        near.0 &= !(u64::from(sums[tag as usize] <= limit) << tag);
        bits &= bits - 1;
    }
    near
}

/// The candidate with the largest sum; of equals the first.
pub fn best<N: PartialOrd + Copy>(sums: &[N; Tag::COUNT], candidates: TagSet) -> Tag {
    let mut bits = candidates.0;
    let mut best = bits.trailing_zeros() as usize;
    while bits != 0 {
        let tag = bits.trailing_zeros() as usize;
        if sums[tag] > sums[best] {
            best = tag;
        }
        bits &= bits - 1;
    }
    Tag::ALL[best]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::analyze;

    /// The text of a document with the tag behind each unit.
    fn tagged(text: &str, intended: &[(usize, &str)]) -> String {
        let mut document = Document::new(text);
        analyze(&mut document, intended);
        let units = document.syntax.units.iter();
        units
            .map(|unit| format!("{}/{}", document.slice(unit.span), unit.tag.name()))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_table_has_the_size_that_features_are_hashed_to() {
        assert_eq!(WEIGHTS.len(), WEIGHTS_COUNT);
    }

    #[test]
    fn words_get_the_tags_that_their_sentence_gives_them() {
        for expected in [
            "I/PRP have/VBP n't/RB seen/VBN the/DT report/NN yet/RB ./.",
            "She/PRP will/MD report/VB it/PRP to/IN her/PRP$ boss/NN ./.",
            "The/DT students/NNS '/POS work/NN is/VBZ good/JJ ./.",
            "They/PRP work/VBP in/IN New/NNP York/NNP ,/, and/CC we/PRP worked/VBD there/RB ./.",
            "There/EX are/VBP two/CD well/RB -/HYPH known/VBN reasons/NNS ./.",
        ] {
            let mut text = String::new();
            for unit in expected.split(' ') {
                let word = unit.rsplit_once('/').unwrap().0;
                let joined = [".", ",", "n't", "'", "-"].contains(&word) || text.ends_with('-');
                text.push_str(if joined || text.is_empty() { "" } else { " " });
                text.push_str(word);
            }
            assert_eq!(tagged(&text, &[]), expected);
        }
    }

    #[test]
    fn the_network_settles_what_the_perceptron_doubts() {
        // Without it, "gone" is an adjective and "like" a base form.
        assert_eq!(
            tagged(
                "We should of gone there. We hope you like living here.",
                &[]
            ),
            "We/PRP should/MD of/IN gone/VBN there/RB ./. \
             We/PRP hope/VBP you/PRP like/VBP living/VBG here/RB ./."
        );
    }

    #[test]
    fn a_misspelled_word_is_tagged_as_what_was_meant() {
        assert_eq!(
            tagged("I dont konw him.", &[(1, "don't"), (2, "know")]),
            "I/PRP do/VBP nt/RB konw/VB him/PRP ./."
        );
    }
}
