//! Capitals: words that are one thing with a capital and another without, such as “may” and “May”.

use super::slots::Slot;
use crate::document::Document;
use crate::syntax::{Hashing, Tag, Unit, Word};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The words, in lower case, a line each: those that the training texts have as names and as nouns or verbs as well.
const LIST: &str = include_str!("../../dictionaries/en/capitals.txt");
/// The units on either side that say whether a place reads like a title.
const TITLE_UNITS: usize = 6;

/// The words of the list.
#[derive(Debug)]
pub struct Capitals {
    by_word: HashMap<Word, u32, Hashing>,
    /// Without a capital and with one.
    texts: Vec<[String; 2]>,
}

/// The words, indexed at the first call.
pub fn capitals() -> &'static Capitals {
    static WORDS: LazyLock<Capitals> = LazyLock::new(Capitals::new);
    &WORDS
}

impl Capitals {
    fn new() -> Capitals {
        let mut capitals = Capitals {
            by_word: HashMap::default(),
            texts: Vec::new(),
        };
        for (index, text) in (0..).zip(LIST.lines()) {
            capitals.by_word.insert(Word::of(text), index);
            capitals
                .texts
                .push([text.to_owned(), crate::spelling::capitalize(text)]);
        }
        capitals
    }

    /// The number of a unit's word, and whether its tag is that of a name, which is written with a capital.
    ///
    /// An adjective with a capital has the tag of any adjective, so that its tag would say nothing.
    pub(super) fn find(&self, unit: &Unit) -> Option<(usize, usize)> {
        if unit.tag.is_adjective() {
            return None;
        }
        let &word = self.by_word.get(&unit.word)?;
        Some((word as usize, usize::from(is_name(unit))))
    }

    /// A word without a capital and with one.
    pub fn texts(&self, word: usize) -> &[String; 2] {
        &self.texts[word]
    }
}

fn is_name(unit: &Unit) -> bool {
    matches!(unit.tag, Tag::NNP | Tag::NNPS)
}

/// The units near a place of a sentence, without its first one, whose capital says nothing, and without the place itself.
fn near(units: &[Unit], at: usize) -> impl Iterator<Item = &Unit> {
    let from = at.saturating_sub(TITLE_UNITS).max(1);
    let to = units.len().min(at + 1 + TITLE_UNITS);
    let around = units[from.min(at)..at].iter().chain(&units[at + 1..to]);
    around.filter(|unit| !unit.tag.is_mark())
}

/// Whether more than half of the words near a place are names: such a place is a title or a list, where capitals are a matter of style.
pub(super) fn among_names(units: &[Unit], at: usize) -> bool {
    let (mut names, mut words) = (0, 0);
    for unit in near(units, at) {
        words += 1;
        names += usize::from(is_name(unit));
    }
    names * 2 > words
}

/// Whether capitals near a place may be a matter of style. A word loses its capital only where no other word near has one, since a title or
/// a made-up name has several; it gets one where fewer than half have.
pub(super) fn may_be_title(
    document: &Document<'_>,
    units: &[Unit],
    at: usize,
    to_capital: bool,
) -> bool {
    let (mut capitals, mut words) = (0, 0);
    for unit in near(units, at) {
        words += 1;
        let has_capital = document.slice(unit.span).starts_with(char::is_uppercase);
        capitals += usize::from(has_capital && unit.tag != Tag::PRP);
    }
    if to_capital {
        capitals * 2 >= words
    } else {
        capitals > 0 || words == 0
    }
}

/// The slot of a capital with what is really written there; none where the word has another form, such as all capitals.
pub(super) fn as_written(document: &Document<'_>, units: &[Unit], slot: &Slot) -> Option<Slot> {
    let text = document.slice(units[slot.start].span);
    let texts = capitals().texts(slot.family);
    let written = texts.iter().position(|option| option == text)?;
    Some(Slot { written, ..*slot })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Kind, slots};
    use crate::syntax::analyze;

    /// The words that stand in slots of capitals, with what the document has there.
    fn found(text: &str) -> Vec<(String, usize)> {
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        let units = &document.syntax.units;
        let mut all = Vec::new();
        slots(units, |slot| {
            if slot.kind == Kind::Capital
                && let Some(slot) = as_written(&document, units, &slot)
            {
                all.push((
                    document.slice(units[slot.start].span).to_owned(),
                    slot.written,
                ));
            }
        });
        all
    }

    #[test]
    fn the_list_is_sorted_and_free_of_duplicates() {
        let words: Vec<&str> = LIST.lines().collect();
        assert!(words.len() > 100);
        assert!(words.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_written_is_read_from_the_text() {
        assert_eq!(
            found("We saw the River near a town."),
            [("River".to_owned(), 1), ("town".to_owned(), 0)]
        );
        // Neither the first word of a sentence nor one in all capitals is a choice.
        assert_eq!(found("Rivers are wide. River water is cold."), []);
        assert_eq!(found("We saw the RIVER today."), []);
    }

    #[test]
    fn a_title_keeps_its_capitals() {
        let is_title = |text: &str, at, to_capital| {
            let mut document = Document::new(text);
            analyze(&mut document, &[]);
            may_be_title(&document, &document.syntax.units, at, to_capital)
        };
        assert!(is_title("He plays for the River Boys here.", 4, false));
        assert!(!is_title("He swims in the River all day.", 4, false));
        assert!(is_title("Old Men And the river Of Gold", 4, true));
        assert!(!is_title("She sails on the river Thames today.", 4, true));
    }
}
