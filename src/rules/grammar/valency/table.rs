//! What hardly ever stands behind a word, and what should: `dictionaries/en/valency.tsv`, read once.

use crate::syntax::{Hashing, Word};
use std::collections::HashMap;
use std::sync::LazyLock;

const VALENCY: &str = include_str!("../../../../dictionaries/en/valency.tsv");

/// What a word is where its complements are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Class {
    Verb,
    /// A participle behind “be”.
    Passive,
    Noun,
    Adjective,
}

/// What stands behind a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Complement {
    /// An object without a preposition.
    Object,
    /// A preposition with what it governs.
    Preposition(&'static str),
    /// “to” and a base form.
    ToDo,
    /// A base form.
    Do,
    /// A verb with “-ing”.
    Doing,
    /// A preposition and a verb with “-ing”.
    PrepositionDoing(&'static str),
}

impl Complement {
    fn read(text: &'static str) -> Complement {
        match text {
            "-" => Complement::Object,
            "to-do" => Complement::ToDo,
            "do" => Complement::Do,
            "doing" => Complement::Doing,
            _ => match text.strip_suffix("-doing") {
                Some(preposition) => Complement::PrepositionDoing(preposition),
                None => Complement::Preposition(text),
            },
        }
    }
}

/// The wrong complements of a word, each with the right one.
type Entry = Vec<(Complement, Complement)>;

/// The words of each class.
static TABLE: LazyLock<[HashMap<Word, Entry, Hashing>; 4]> = LazyLock::new(|| {
    let mut table: [HashMap<Word, Entry, Hashing>; 4] = Default::default();
    for line in VALENCY.lines() {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (lemma, class, right, wrong) = (cell(), cell(), cell(), cell());
        let class = match class {
            "verb" => Class::Verb,
            "passive" => Class::Passive,
            "noun" => Class::Noun,
            _ => Class::Adjective,
        };
        let entry = table[class as usize].entry(Word::of(lemma)).or_default();
        let right = Complement::read(right);
        entry.extend(
            wrong
                .split(' ')
                .map(|wrong| (Complement::read(wrong), right)),
        );
    }
    table
});

/// What is written wrongly behind a word, and what should stand there.
pub(super) fn wrong_complements(lemma: Word, class: Class) -> &'static [(Complement, Complement)] {
    TABLE[class as usize].get(&lemma).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_says_nothing_twice() {
        let mut previous = "";
        for line in VALENCY.lines() {
            assert!(previous < line, "{line} stands after {previous}");
            previous = line;
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, class, right, wrong] = cells[..] else {
                panic!("{line} has {} cells", cells.len());
            };
            assert!(
                ["verb", "passive", "noun", "adjective"].contains(&class),
                "{line}"
            );
            let wrong: Vec<&str> = wrong.split(' ').collect();
            assert!(
                wrong.is_sorted_by(|a, b| a < b) && !wrong.contains(&right),
                "{line}"
            );
        }
    }

    #[test]
    fn complements_are_found_by_lemma_and_class() {
        let of_depend = wrong_complements(Word::of("depend"), Class::Verb);
        let on = Complement::Preposition("on");
        assert!(of_depend.contains(&(Complement::Preposition("of"), on)));
        assert!(of_depend.contains(&(Complement::Object, on)));
        let of_enjoy = wrong_complements(Word::of("enjoy"), Class::Verb);
        assert!(of_enjoy.contains(&(Complement::ToDo, Complement::Doing)));
        assert!(wrong_complements(Word::of("enjoy"), Class::Noun).is_empty());
    }
}
