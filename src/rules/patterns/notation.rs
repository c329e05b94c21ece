//! The notation of patterns, read into elements that a unit is held against.

use super::roles::{Roles, chunk};
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
    /// It is one of these words, which are sorted.
    Words(Vec<Word>),
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
    /// It has this role in its chunk, its clause or its subject.
    Role(Roles),
}

/// A sentence that patterns are held against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) units: &'a [Unit],
    /// The units of the sentences before.
    pub(super) earlier: &'a [Unit],
    /// The roles of the units.
    pub(super) roles: &'a [Roles],
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
    /// Whether it takes a whole noun chunk, of whose head the conditions must hold.
    pub(super) whole: bool,
}

/// A pattern's elements, and which of them are flagged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Elements {
    pub(super) all: Vec<Element>,
    pub(super) flagged: Range<usize>,
}

impl Atom {
    fn holds(&self, sentence: Sentence<'_>, at: Option<usize>) -> bool {
        let Some((at, unit)) = at.and_then(|at| Some((at, sentence.units.get(at)?))) else {
            return matches!(self, Atom::Edge | Atom::Mark);
        };
        let text = sentence.text;
        match self {
            Atom::Word(word) => unit.word == *word,
            Atom::Words(words) => words.binary_search(&unit.word).is_ok(),
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
            Atom::Role(role) => sentence.roles.get(at).is_some_and(|has| has.has(*role)),
        }
    }
}

impl Element {
    /// An element of words alone.
    pub(super) fn of_words(words: impl IntoIterator<Item = Word>) -> Element {
        let mut words: Vec<Word> = words.into_iter().collect();
        words.sort_unstable();
        Element {
            alternatives: vec![vec![(true, Atom::Words(words))]],
            least: 1,
            most: 1,
            whole: false,
        }
    }

    /// How many units it can take at most from one on, in a direction; the edge of a sentence counts for one.
    pub(super) fn takes(&self, sentence: Sentence<'_>, at: isize, step: isize) -> isize {
        if self.whole {
            let chunk = usize::try_from(at)
                .ok()
                .and_then(|at| chunk(sentence.roles, at, step < 0));
            let head = chunk
                .clone()
                .and_then(|mut units| units.find(|&unit| sentence.roles[unit].has(Roles::HEAD)));
            return match chunk {
                Some(chunk) if self.holds(sentence, head) => chunk.len() as isize,
                _ => 0,
            };
        }
        (0..isize::from(self.most))
            .take_while(|count| self.holds(sentence, usize::try_from(at + step * count).ok()))
            .count() as isize
    }

    /// Whether a unit of the sentence, or its edge, fulfills it.
    fn holds(&self, sentence: Sentence<'_>, at: Option<usize>) -> bool {
        self.alternatives.iter().any(|atoms| {
            let mut atoms = atoms.iter();
            atoms.all(|(wanted, atom)| atom.holds(sentence, at) == *wanted)
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
    let whole = part == "CHUNK" || part.starts_with("CHUNK&");
    let part = part.strip_prefix("CHUNK&").unwrap_or(part);
    if whole && (part.contains('|') || most > 1) {
        return Err(format!("“{part}” takes more than a chunk"));
    }
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
        alternatives: with_joined_words(alternatives.collect::<Result<_, String>>()?),
        least,
        most,
        whole,
    })
}

/// Alternatives among which those that are a word and nothing else are one list.
fn with_joined_words(mut alternatives: Vec<Vec<(bool, Atom)>>) -> Vec<Vec<(bool, Atom)>> {
    let mut words = Vec::new();
    alternatives.retain(|atoms| match atoms[..] {
        [(true, Atom::Word(word))] => {
            words.push(word);
            false
        }
        _ => true,
    });
    words.sort_unstable();
    match words[..] {
        [] => {}
        [word] => alternatives.push(vec![(true, Atom::Word(word))]),
        _ => alternatives.push(vec![(true, Atom::Words(words))]),
    }
    alternatives
}

/// The conditions that an atom of the notation stands for.
fn read_atom(text: &str, wanted: bool) -> Result<Vec<(bool, Atom)>, String> {
    let atom = match text {
        "" => return Err("an element is empty".to_owned()),
        "^" | "$" => Atom::Edge,
        "WORD" if wanted => {
            return Ok(vec![(true, Atom::Unit), (false, Atom::Mark)]);
        }
        "CHUNK" if wanted => Atom::Role(Roles::HEAD),
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
                let words = list(&text[1..]);
                Atom::Listed(words.ok_or_else(|| format!("there is no list “{text}”"))?)
            }
            b':' if text.len() > 1 => {
                let role = Roles::named(&text[1..]);
                Atom::Role(role.ok_or_else(|| format!("there is no role “{text}”"))?)
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

/// Whether a word is in a list. There is none of another name.
pub fn is_listed(name: &str, word: Word) -> bool {
    list(name).is_some_and(|words| words.binary_search(&word).is_ok())
}

/// The words of a list, sorted by their numbers.
fn list(name: &str) -> Option<&'static [Word]> {
    LISTED.get(name).map(Vec::as_slice)
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
            (":object", "there is no role “:object”"),
            ("CHUNK&a|b", "“a|b” takes more than a chunk"),
            ("a CHUNK{2}", "“CHUNK” takes more than a chunk"),
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
