//! Noun chunks: a noun with what stands before it, or a pronoun.

use super::{Lexicon, Tag, Unit, Word, lexicon};
use std::ops::Range;

/// The most units of a chunk.
const CHUNK_UNITS_MAX: usize = 24;

/// Whether one thing is meant or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Number {
    /// One.
    Singular,
    /// Several.
    Plural,
    /// The words do not say, or usage is divided.
    #[default]
    Unknown,
}

/// A noun with its determiner and modifiers, or a pronoun. Fields are indices of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NounChunk {
    /// The first unit.
    pub first: u32,
    /// The last unit.
    pub last: u32,
    /// The noun or pronoun that the rest belongs to.
    pub head: u32,
    /// The article, possessive or other determiner; the `'s` of a possessor.
    pub determiner: Option<u32>,
    /// Whether one thing is meant or several.
    pub number: Number,
    /// 1 to 3.
    pub person: u8,
}

/// Finds the noun chunks of a sentence.
pub(super) fn find(units: &[Unit], sentence: Range<usize>, chunks: &mut Vec<NounChunk>) {
    let mut at = sentence.start;
    while at < sentence.end {
        let end = sentence.end.min(at + CHUNK_UNITS_MAX);
        match chunk_at(units, sentence.start, at, end) {
            Some(chunk) => {
                at = chunk.last as usize + 1;
                chunks.push(chunk);
            }
            None => at += 1,
        }
    }
}

fn chunk_at(units: &[Unit], sentence: usize, start: usize, end: usize) -> Option<NounChunk> {
    let tag = |index: usize| units[..end].get(index).map_or(Tag::X, |unit| unit.tag);
    match tag(start) {
        Tag::PRP | Tag::EX | Tag::WP => Some(pronoun(units, start)),
        Tag::WDT => {
            let before = start.checked_sub(1).filter(|&before| before >= sentence);
            let relative = before.is_some_and(|b| units[b].tag.is_noun() || tag(b) == Tag::Comma);
            let determines = tag(start + 1).is_noun() || tag(start + 1).is_adjective();
            if determines && !relative {
                phrase(units, start, end)
            } else {
                Some(pronoun(units, start))
            }
        }
        Tag::DT
        | Tag::PDT
        | Tag::PRPS
        | Tag::WPS
        | Tag::CD
        | Tag::RB
        | Tag::RBR
        | Tag::RBS
        | Tag::SYM => phrase(units, start, end),
        tag if tag.is_noun() || tag.is_adjective() => phrase(units, start, end),
        _ => None,
    }
}

fn pronoun(units: &[Unit], at: usize) -> NounChunk {
    let (number, person) = match units[at].tag {
        Tag::PRP => personal(units[at].word),
        _ => (Number::Unknown, 3),
    };
    chunk(at, at, at, None, number, person)
}

fn chunk(
    first: usize,
    last: usize,
    head: usize,
    determiner: Option<usize>,
    number: Number,
    person: u8,
) -> NounChunk {
    let narrow = |index: usize| u32::try_from(index).expect("a unit has a byte");
    NounChunk {
        first: narrow(first),
        last: narrow(last),
        head: narrow(head),
        determiner: determiner.map(narrow),
        number,
        person,
    }
}

/// The number and person of a personal pronoun.
fn personal(word: Word) -> (Number, u8) {
    const SINGULAR: [Word; 8] = [
        Word::of("he"),
        Word::of("she"),
        Word::of("it"),
        Word::of("him"),
        Word::of("himself"),
        Word::of("herself"),
        Word::of("itself"),
        Word::of("one"),
    ];
    const FIRST: [Word; 3] = [Word::of("i"), Word::of("me"), Word::of("myself")];
    const WE: [Word; 4] = [
        Word::of("we"),
        Word::of("us"),
        Word::of("ourselves"),
        Word::of("'s"),
    ];
    const THEY: [Word; 4] = [
        Word::of("they"),
        Word::of("them"),
        Word::of("themselves"),
        Word::of("'em"),
    ];
    if SINGULAR.contains(&word) {
        (Number::Singular, 3)
    } else if FIRST.contains(&word) {
        (Number::Singular, 1)
    } else if WE.contains(&word) {
        (Number::Plural, 1)
    } else if THEY.contains(&word) {
        (Number::Plural, 3)
    } else if word == Word::of("you") {
        (Number::Plural, 2)
    } else {
        (Number::Unknown, 3)
    }
}

/// Reads determiners and modifiers up to a noun.
fn phrase(units: &[Unit], start: usize, end: usize) -> Option<NounChunk> {
    let tag = |index: usize| units[..end].get(index).map_or(Tag::X, |unit| unit.tag);
    let is_modifier = |tag: Tag| {
        tag.is_adjective() || tag.is_noun() || matches!(tag, Tag::VBN | Tag::VBG | Tag::CD)
    };
    let (mut determiner, mut noun, mut possessor) = (None::<usize>, None, None);
    let (mut modifier, mut number_word) = (None, None);
    let mut at = start;
    while at < end {
        let next = tag(at + 1);
        let bare = noun.is_none();
        match tag(at) {
            _ if at > start && next == Tag::HYPH && at + 2 < end => {
                modifier = Some(at);
                at += 1;
                noun = None;
            }
            Tag::PDT if at == start => {}
            Tag::DT | Tag::PRPS | Tag::WPS | Tag::WDT
                if bare
                    && modifier.is_none()
                    && number_word.is_none()
                    && determiner.is_none_or(|before| is_predeterminer(units[before].word)) =>
            {
                determiner = Some(at);
            }
            Tag::POS if noun.is_some() => {
                possessor = noun.take();
                determiner = Some(at);
            }
            tag if tag.is_noun() && (bare || !TIMES.contains(&units[at].word)) => noun = Some(at),
            Tag::CD => number_word = Some(at),
            Tag::HYPH if at > start && at + 1 < end => {
                // What is joined by a hyphen is one modifier, whatever it would be alone.
                if next.is_noun() {
                    noun = Some(at + 1);
                } else {
                    modifier = Some(at + 1);
                    noun = None;
                }
                at += 1;
            }
            Tag::JJ | Tag::JJR | Tag::JJS if bare => modifier = Some(at),
            Tag::VBN | Tag::VBG
                if bare && (determiner.is_some() || modifier.is_some()) && is_modifier(next) =>
            {
                modifier = Some(at);
            }
            Tag::RB | Tag::RBR | Tag::RBS
                if bare && (is_modifier(next) && !next.is_noun() || next == Tag::RB) => {}
            Tag::Quote if bare && at > start => {}
            Tag::Comma | Tag::CC
                if bare
                    && modifier == at.checked_sub(1)
                    && modifier.is_some()
                    && next.is_adjective() => {}
            Tag::SYM if next == Tag::CD => {}
            // "Dr. Okafor".
            Tag::Stop if noun == at.checked_sub(1) && noun.is_some() && next.is_noun() => {}
            _ => break,
        }
        at += 1;
    }
    let number_word = number_word.filter(|&at| at >= start);
    let (last, head) = match (noun, number_word) {
        (Some(noun), Some(number)) if number == noun + 1 => (number, noun),
        (Some(noun), _) => (noun, noun),
        (None, Some(number)) => (number, number),
        (None, None) => headless(units, determiner, modifier, possessor)?,
    };
    Some(chunk(
        start,
        last,
        head,
        determiner.filter(|&determiner| determiner <= last),
        number(units, determiner, number_word, head),
        3,
    ))
}

/// The last unit and the head of a chunk without a noun: "this", "the poor", "Ada's".
fn headless(
    units: &[Unit],
    determiner: Option<usize>,
    modifier: Option<usize>,
    possessor: Option<usize>,
) -> Option<(usize, usize)> {
    const ARTICLES: [Word; 5] = [
        Word::of("the"),
        Word::of("a"),
        Word::of("an"),
        Word::of("every"),
        Word::of("no"),
    ];
    let determiner = determiner?;
    if let Some(modifier) = modifier.filter(|&modifier| modifier > determiner) {
        return Some((modifier, modifier));
    }
    if let Some(possessor) = possessor {
        return Some((determiner, possessor));
    }
    let alone = units[determiner].tag == Tag::DT && !ARTICLES.contains(&units[determiner].word);
    alone.then_some((determiner, determiner))
}

/// Nouns that say when, and do not belong to a noun before them: "I finished the report today".
const TIMES: [Word; 4] = [
    Word::of("today"),
    Word::of("tomorrow"),
    Word::of("yesterday"),
    Word::of("tonight"),
];

/// Words that another determiner can follow.
fn is_predeterminer(word: Word) -> bool {
    const WORDS: [Word; 5] = [
        Word::of("all"),
        Word::of("both"),
        Word::of("half"),
        Word::of("such"),
        Word::of("quite"),
    ];
    WORDS.contains(&word)
}

/// Nouns that take verbs in both numbers, by their lemmas.
const EITHER: [Word; 29] = [
    Word::of("data"),
    Word::of("datum"),
    Word::of("media"),
    Word::of("medium"),
    Word::of("series"),
    Word::of("species"),
    Word::of("means"),
    Word::of("mean"),
    Word::of("headquarters"),
    Word::of("headquarter"),
    Word::of("staff"),
    Word::of("police"),
    Word::of("team"),
    Word::of("family"),
    Word::of("crew"),
    Word::of("public"),
    Word::of("pair"),
    Word::of("couple"),
    Word::of("lot"),
    Word::of("number"),
    Word::of("majority"),
    Word::of("minority"),
    Word::of("rest"),
    Word::of("half"),
    Word::of("percent"),
    Word::of("bunch"),
    Word::of("handful"),
    Word::of("variety"),
    Word::of("remainder"),
];

/// Nouns of measure: "ten years is long".
const MEASURES: [Word; 22] = [
    Word::of("year"),
    Word::of("month"),
    Word::of("week"),
    Word::of("day"),
    Word::of("hour"),
    Word::of("minute"),
    Word::of("second"),
    Word::of("dollar"),
    Word::of("cent"),
    Word::of("euro"),
    Word::of("pound"),
    Word::of("mile"),
    Word::of("kilometer"),
    Word::of("meter"),
    Word::of("foot"),
    Word::of("inch"),
    Word::of("degree"),
    Word::of("gallon"),
    Word::of("liter"),
    Word::of("ton"),
    Word::of("gram"),
    Word::of("percent"),
];

fn number(
    units: &[Unit],
    determiner: Option<usize>,
    number_word: Option<usize>,
    head: usize,
) -> Number {
    const ONE: [Word; 8] = [
        Word::of("this"),
        Word::of("that"),
        Word::of("each"),
        Word::of("another"),
        Word::of("everything"),
        Word::of("something"),
        Word::of("one"),
        Word::of("0"),
    ];
    const SEVERAL: [Word; 3] = [Word::of("these"), Word::of("those"), Word::of("both")];
    let unit = &units[head];
    if EITHER.contains(&unit.lemma) || EITHER.contains(&unit.word) {
        return Number::Unknown;
    }
    match unit.tag {
        // "The United States", "politics": the verb may be singular.
        Tag::NNPS => Number::Unknown,
        Tag::NNS if is_singular_in_s(lexicon(), unit) => Number::Unknown,
        Tag::NNS if number_word.is_some() && MEASURES.contains(&unit.lemma) => Number::Unknown,
        Tag::NNS => Number::Plural,
        Tag::NN | Tag::NNP => Number::Singular,
        Tag::DT if SEVERAL.contains(&unit.word) => Number::Plural,
        Tag::DT if ONE.contains(&unit.word) => Number::Singular,
        Tag::CD if unit.word == Word::of("one") && determiner.is_none() => Number::Singular,
        _ => Number::Unknown,
    }
}

/// Whether a plural is also a noun of its own: "politics", "news".
fn is_singular_in_s(lexicon: &Lexicon, unit: &Unit) -> bool {
    let in_s = |text: &str| text.ends_with('s');
    lexicon.text(unit.word).is_some_and(in_s) && lexicon.tags(unit.word).contains(Tag::NN)
}

#[cfg(test)]
mod tests {
    use super::Number;
    use crate::document::Document;
    use crate::syntax::analyze;

    /// The chunks of a text: each head with its number and person, and the determiner.
    fn chunks(text: &str) -> Vec<String> {
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        let syntax = &document.syntax;
        let word = |unit: u32| document.slice(syntax.units[unit as usize].span);
        let chunks = syntax.chunks.iter().map(|chunk| {
            let number = match chunk.number {
                Number::Singular => "one",
                Number::Plural => "several",
                Number::Unknown => "?",
            };
            let determiner = chunk.determiner.map_or("-", word);
            format!("{determiner} {} {number}", word(chunk.head))
        });
        chunks.collect()
    }

    #[test]
    fn a_chunk_has_its_head_its_determiner_and_its_number() {
        assert_eq!(
            chunks("My sister's two very old cars and a well-known painter met us."),
            ["'s cars several", "a painter one", "- us several"]
        );
        assert_eq!(
            chunks("The poor have these, and all the data is in the United States."),
            [
                "The poor ?",
                "these these several",
                "the data ?",
                "the States ?"
            ]
        );
    }
}
