//! Counts which words are names in some places and common words in others, for the slots of capitals.

use crate::corpus;
use faircopy::syntax::{Tag, Unit, Word};
use std::collections::{HashMap, HashSet};
use std::path::Path;

const FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");
/// Names that the rules of casing know.
const NAMES: &str = include_str!("../../src/rules/casing/names.tsv");
/// Names of things that have no lower case in prose.
const LEFT_OUT: [&str; 10] = [
    "api", "dom", "gdp", "git", "html", "linux", "mtv", "raf", "rfc", "ssl",
];
/// A word is counted so often with a capital, and so often without.
const COUNT_MIN: usize = 200;
/// The least share of the words with a capital, and of those without, in per cent.
const SHARE_MIN_PERCENT: usize = 3;
/// At most one in so many is an adjective, whose tag does not tell whether it has a capital.
const ADJECTIVE_ONE_IN: usize = 5;
const LETTERS_MIN: usize = 3;

/// Prints the words, a line each, in order.
pub fn print(out: &Path) -> anyhow::Result<()> {
    // Names, adjectives, and others.
    let mut counts: HashMap<Word, [usize; 3]> = HashMap::new();
    corpus::sentences(out, |units: &[Unit]| {
        for pair in units.windows(2) {
            let [before, unit] = pair else { continue };
            let goes_on = !before.tag.is_mark() || matches!(before.tag, Tag::Stop | Tag::Comma);
            if !goes_on || !unit.spaced {
                continue;
            }
            let place = match unit.tag {
                Tag::NNP | Tag::NNPS => 0,
                tag if tag.is_adjective() => 1,
                _ => 2,
            };
            counts.entry(unit.word).or_default()[place] += 1;
        }
    })?;
    let known: HashSet<String> = NAMES
        .lines()
        .filter_map(|line| Some(line.split('\t').next()?.to_lowercase()))
        .chain(LEFT_OUT.map(str::to_owned))
        .collect();
    let mut words: Vec<&str> = FREQUENCIES
        .lines()
        .filter_map(|line| line.split('\t').next())
        .filter(|word| word.len() >= LETTERS_MIN && word.bytes().all(|b| b.is_ascii_lowercase()))
        .filter(|&word| !known.contains(word))
        .filter(|word| {
            let [names, adjectives, others] =
                counts.get(&Word::of(word)).copied().unwrap_or_default();
            let least = names.min(others);
            let all = names + adjectives + others;
            least >= COUNT_MIN
                && least * 100 >= all * SHARE_MIN_PERCENT
                && adjectives * ADJECTIVE_ONE_IN <= all
        })
        .collect();
    words.sort_unstable();
    for word in words {
        println!("{word}");
    }
    Ok(())
}
