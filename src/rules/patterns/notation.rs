//! The notation of patterns, read into elements that a unit is held against.

use crate::syntax::{Tag, TagSet, Unit, Word, lexicon};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// The most elements of a pattern.
pub(super) const ELEMENTS_MAX: usize = 16;
/// The most units that one element may take.
const REPEATS_MAX: u8 = 4;

/// A named list is a line: the name, a colon, the words in order.
const LISTS: &str = include_str!("lists.txt");

/// A condition on one unit.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Atom {
    /// It is this word.
    Word(Word),
    /// It is a form of this lemma.
    Lemma(Word),
    /// It is tagged so.
    Tagged(TagSet),
    /// It often has one of these tags, as the lexicon tells.
    May(TagSet),
    /// Its word or its lemma is in a list.
    Listed(&'static [Word]),
    /// It is written with a capital.
    Capital,
    /// It is a whole number from 2 to 999, in digits; greater ones are mostly years.
    Number,
    /// It is no word; the edges of a sentence are none, too.
    Mark,
    /// It is any unit.
    Unit,
    /// There is none: the sentence starts or ends here.
    Edge,
}

/// Conditions of which one must hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element {
    /// Each is a list of atoms that must all hold; an atom with `false` must not.
    pub(super) alternatives: Vec<Vec<(bool, Atom)>>,
    /// The fewest units that it takes: one or none.
    pub(super) least: u8,
    /// The most units that it takes.
    pub(super) most: u8,
}

/// A pattern's elements, and which of them are flagged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Elements {
    pub(super) all: Vec<Element>,
    pub(super) flagged: Range<usize>,
}

impl Atom {
    fn holds(&self, unit: Option<&Unit>, text: &str) -> bool {
        let Some(unit) = unit else {
            return matches!(self, Atom::Edge | Atom::Mark);
        };
        match self {
            Atom::Word(word) => unit.word == *word,
            Atom::Lemma(lemma) => unit.lemma == *lemma,
            Atom::Tagged(tags) => tags.contains(unit.tag),
            Atom::May(tags) => lexicon().usual_tags(unit.word).meets(*tags),
            Atom::Listed(words) => {
                words.binary_search(&unit.word).is_ok() || words.binary_search(&unit.lemma).is_ok()
            }
            Atom::Capital => text[unit.span.range()]
                .chars()
                .next()
                .is_some_and(char::is_uppercase),
            Atom::Number => text[unit.span.range()]
                .parse()
                .is_ok_and(|number: u32| (2..1000).contains(&number)),
            Atom::Mark => unit.tag.is_mark(),
            Atom::Unit => true,
            Atom::Edge => false,
        }
    }
}

impl Element {
    /// An element of words alone.
    pub(super) fn of_words(words: impl IntoIterator<Item = Word>) -> Element {
        let alternatives = words.into_iter().map(|word| vec![(true, Atom::Word(word))]);
        Element {
            alternatives: alternatives.collect(),
            least: 1,
            most: 1,
        }
    }

    /// Whether a unit of the text, or the edge of a sentence, fulfills it.
    pub(super) fn holds(&self, unit: Option<&Unit>, text: &str) -> bool {
        self.alternatives.iter().any(|atoms| {
            let mut atoms = atoms.iter();
            atoms.all(|(wanted, atom)| atom.holds(unit, text) == *wanted)
        })
    }
}

/// Reads a pattern.
///
/// # Errors
/// Which element is wrong, and why.
pub(super) fn read(find: &str) -> Result<Elements, String> {
    let mut all = Vec::new();
    let (mut start, mut end) = (None, None);
    for part in find.split_whitespace() {
        let mut part = part;
        if let Some(rest) = part.strip_prefix('[') {
            if start.replace(all.len()).is_some() {
                return Err(format!("“{find}” is flagged twice"));
            }
            part = rest;
        }
        let closed = part.strip_suffix(']');
        all.push(element(closed.unwrap_or(part))?);
        if closed.is_some() && end.replace(all.len()).is_some() {
            return Err(format!("“{find}” is flagged twice"));
        }
    }
    if all.is_empty() || all.len() > ELEMENTS_MAX {
        return Err(format!("“{find}” has {} elements", all.len()));
    }
    let flagged = match (start, end) {
        (None, None) => 0..all.len(),
        (Some(start), Some(end)) if start < end => start..end,
        _ => return Err(format!("“{find}” lacks a bracket")),
    };
    Ok(Elements { all, flagged })
}

fn element(part: &str) -> Result<Element, String> {
    let (part, least, most) = match part.strip_suffix('?') {
        Some(rest) if !rest.is_empty() => (rest, 0, 1),
        _ => match part.strip_suffix('}').and_then(|rest| rest.split_once('{')) {
            Some((rest, most)) => {
                let most = most.parse().ok().filter(|most| *most <= REPEATS_MAX);
                let most = most.ok_or_else(|| format!("“{part}” has no number of units"))?;
                (rest, 0, most)
            }
            None => (part, 1, 1),
        },
    };
    let alternatives = part.split('|').map(|alternative| {
        let atoms = alternative.split('&').map(|atom| {
            let (wanted, atom) = match atom.strip_prefix('!') {
                Some(rest) => (false, rest),
                None => (true, atom),
            };
            read_atom(atom, wanted)
        });
        Ok(atoms.collect::<Result<Vec<_>, String>>()?.concat())
    });
    Ok(Element {
        alternatives: alternatives.collect::<Result<_, String>>()?,
        least,
        most,
    })
}

/// The conditions that an atom of the notation stands for.
fn read_atom(text: &str, wanted: bool) -> Result<Vec<(bool, Atom)>, String> {
    let atom = match text {
        "" => return Err("an element is empty".to_owned()),
        "^" | "$" => Atom::Edge,
        "WORD" if wanted => {
            return Ok(vec![(true, Atom::Unit), (false, Atom::Mark)]);
        }
        "MARK" => Atom::Mark,
        "CAPITAL" => Atom::Capital,
        "NUMBER" => Atom::Number,
        _ => match text.as_bytes()[0] {
            b'<' => {
                let lemma = text
                    .strip_prefix('<')
                    .and_then(|rest| rest.strip_suffix('>'));
                let lemma = lemma.ok_or_else(|| format!("“{text}” lacks a bracket"))?;
                Atom::Lemma(known(lemma)?)
            }
            b'@' => {
                let words = LISTED.get(&text[1..]);
                Atom::Listed(words.ok_or_else(|| format!("there is no list “{text}”"))?)
            }
            b'~' => Atom::May(tags(&text[1..])?),
            first if first.is_ascii_uppercase() => Atom::Tagged(tags(text)?),
            _ => Atom::Word(Word::of(text)),
        },
    };
    Ok(vec![(wanted, atom)])
}

/// A lemma that a unit can have.
fn known(lemma: &str) -> Result<Word, String> {
    let word = Word::of(lemma);
    let readings = lexicon().readings(word);
    match readings.iter().any(|reading| reading.lemma == word) {
        true => Ok(word),
        false => Err(format!("“{lemma}” is no lemma")),
    }
}

/// The tags of a name, or of the start of several.
fn tags(name: &str) -> Result<TagSet, String> {
    let named: Vec<Tag> = match name.strip_suffix('*') {
        Some(start) => {
            let tags = Tag::ALL.into_iter();
            tags.filter(|tag| tag.name().starts_with(start)).collect()
        }
        None => Tag::ALL
            .into_iter()
            .filter(|tag| tag.name() == name)
            .collect(),
    };
    match named.is_empty() {
        true => Err(format!("there is no tag “{name}”")),
        false => Ok(TagSet::of(&named)),
    }
}

/// The lists by their names, each sorted by the numbers of its words.
static LISTED: LazyLock<HashMap<&'static str, Vec<Word>>> = LazyLock::new(|| {
    let lines = LISTS.lines().filter(|line| !line.starts_with('#'));
    let lists = lines.filter_map(|line| {
        let (name, words) = line.split_once(':')?;
        let mut words: Vec<Word> = words.split_whitespace().map(Word::of).collect();
        words.sort_unstable();
        Some((name, words))
    });
    lists.collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_named() {
        for (find, message) in [
            ("", "“” has 0 elements"),
            ("<look forward", "“<look” lacks a bracket"),
            ("<looked> at", "“looked” is no lemma"),
            ("a [b", "“a [b” lacks a bracket"),
            ("[a] [b]", "“[a] [b]” is flagged twice"),
            ("VERB", "there is no tag “VERB”"),
            ("@nothing", "there is no list “@nothing”"),
            ("a{9}", "“a{9}” has no number of units"),
            ("a||b", "an element is empty"),
        ] {
            assert_eq!(read(find).unwrap_err(), message, "{find}");
        }
    }

    #[test]
    fn lists_are_sorted_without_doubles() {
        let mut previous = "";
        for line in LISTS.lines().filter(|line| !line.starts_with('#')) {
            let (name, words) = line.split_once(": ").unwrap();
            assert!(previous < name, "{name} stands after {previous}");
            previous = name;
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{name} is not sorted");
        }
    }
}
