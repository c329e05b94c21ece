//! Slots: the places of a sentence where its writer chose one of a few options, and may have meant another.

mod clauses;

use super::capitals::{among_names, capitals};
use super::forms::forms;
use super::sets::{adverbs, sets};
use crate::syntax::{Tag, Unit, Word};
use clauses::{boundary, stop};

/// What kind of choice a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// No article, `a` or `the`.
    Article,
    /// No preposition, or one of the most frequent.
    Preposition,
    /// A comma, or none.
    Comma,
    /// A form of a verb or noun.
    Form,
    /// A form of `be`.
    Be,
    /// One of a set of words that are taken for one another.
    Confusion,
    /// An adjective or its adverb.
    Adverb,
    /// A comma between two clauses, or the end of a sentence.
    Boundary,
    /// Nothing between two clauses, or the end of a sentence.
    Stop,
    /// A word without a capital or with one.
    Capital,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 10] = [
        Kind::Article,
        Kind::Preposition,
        Kind::Comma,
        Kind::Form,
        Kind::Be,
        Kind::Confusion,
        Kind::Adverb,
        Kind::Boundary,
        Kind::Stop,
        Kind::Capital,
    ];

    /// The name in files and commands.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Article => "article",
            Kind::Preposition => "preposition",
            Kind::Comma => "comma",
            Kind::Form => "form",
            Kind::Be => "be",
            Kind::Confusion => "confusion",
            Kind::Adverb => "adverb",
            Kind::Boundary => "boundary",
            Kind::Stop => "stop",
            Kind::Capital => "capital",
        }
    }

    /// The number of options that a model of the kind tells apart.
    pub const fn options(self) -> usize {
        match self {
            Kind::Article => 3,
            Kind::Preposition => PREPOSITIONS.len(),
            Kind::Comma | Kind::Adverb | Kind::Boundary | Kind::Stop | Kind::Capital => 2,
            Kind::Form => 5,
            Kind::Be => BE.len(),
            Kind::Confusion => 4,
        }
    }
}

/// A place where the writer chose one of a few options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What kind of choice it is.
    pub kind: Kind,
    /// The first unit, within its sentence, that stands for the option that was written.
    pub start: usize,
    /// The unit behind the last one; `start` when nothing was written.
    pub end: usize,
    /// The option that was written.
    pub written: usize,
    /// The options, a bit each.
    pub options: u32,
    /// Of forms, confusions, adverbs and capitals: which family of words.
    pub family: usize,
}

impl Slot {
    /// Whether an option can stand in the slot.
    pub fn allows(&self, option: usize) -> bool {
        self.options >> option & 1 == 1
    }
}

/// The options of [`Kind::Article`].
pub const ARTICLES: [&str; 3] = ["", "a", "the"];
/// The options of [`Kind::Preposition`].
pub const PREPOSITIONS: [&str; 17] = [
    "", "of", "in", "to", "for", "on", "with", "at", "by", "from", "about", "into", "as", "during",
    "since", "over", "through",
];
/// The options of [`Kind::Be`].
pub const BE: [&str; 8] = ["am", "is", "are", "was", "were", "be", "been", "being"];

const fn words<const N: usize>(texts: [&str; N]) -> [Word; N] {
    let mut words = [Word(0); N];
    let mut at = 0;
    while at < N {
        words[at] = Word::of(texts[at]);
        at += 1;
    }
    words
}

const PREPOSITION_WORDS: [Word; PREPOSITIONS.len()] = words(PREPOSITIONS);
const BE_WORDS: [Word; BE.len()] = words(BE);
const A: Word = Word::of("a");
const AN: Word = Word::of("an");
const THE: Word = Word::of("the");
const COMMA: Word = Word::of(",");
const NO: Word = Word::of("no");

/// The most units of a noun phrase behind its first.
pub(super) const PHRASE_UNITS_MAX: usize = 7;

const BOTH: u32 = 0b11;

/// Calls `found` with every slot of a sentence, in order. Time is linear in the units.
pub fn slots(units: &[Unit], mut found: impl FnMut(Slot)) {
    for at in 0..units.len() {
        slots_at(units, at, &mut found);
    }
}

/// Calls `found` with the slots of one kind of a sentence, in order: what a model of the kind is trained on.
pub fn slots_of(kind: Kind, units: &[Unit], mut found: impl FnMut(Slot)) {
    for at in 0..units.len() {
        match kind {
            Kind::Article => article(units, at, &mut found),
            Kind::Preposition => preposition(units, at, &mut found),
            Kind::Comma => comma(units, at, &mut found),
            Kind::Boundary => boundary(units, at, &mut found),
            Kind::Stop => stop(units, at, &mut found),
            Kind::Form => form(units, at, &mut found),
            Kind::Be => be(units, at, &mut found),
            Kind::Adverb => adverb(units, at, &mut found),
            Kind::Confusion => sets().slots(units, at, &mut found),
            Kind::Capital => capital(units, at, &mut found),
        }
    }
}

/// Calls `found` with the slots that start at an index of a sentence.
pub(super) fn slots_at(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    article(units, at, found);
    preposition(units, at, found);
    comma(units, at, found);
    boundary(units, at, found);
    stop(units, at, found);
    form(units, at, found);
    be(units, at, found);
    adverb(units, at, found);
    sets().slots(units, at, found);
    capital(units, at, found);
}

/// The head of the noun phrase that goes on at an index, behind its determiner: its last noun.
pub(super) fn head(units: &[Unit], from: usize) -> Option<usize> {
    let mut head = None;
    for (at, unit) in units.iter().enumerate().skip(from).take(PHRASE_UNITS_MAX) {
        match unit.tag {
            tag if tag.is_noun() => head = Some(at),
            Tag::JJ | Tag::JJR | Tag::JJS | Tag::CD | Tag::HYPH => {}
            Tag::POS if head.is_some() => {}
            Tag::VBN | Tag::VBG | Tag::RB | Tag::RBR | Tag::RBS | Tag::Comma | Tag::CC
                if head.is_none() && at > from => {}
            Tag::VBN | Tag::VBG | Tag::RB | Tag::RBR | Tag::RBS if head.is_none() => {}
            _ => break,
        }
    }
    head
}

/// Whether a noun phrase without determiner may start at an index.
fn starts_bare_phrase(units: &[Unit], at: usize) -> bool {
    let fits = |tag: Tag| tag.is_noun() || tag.is_adjective();
    let degree = |at: usize| {
        units[at].tag.is_adverb()
            && units
                .get(at + 1)
                .is_some_and(|next| next.tag.is_adjective())
    };
    if !fits(units[at].tag) && !degree(at) {
        return false;
    }
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let before_tag = units[before].tag;
    let goes_on = before_tag.is_noun()
        || before_tag.is_adjective()
        || degree(before)
        || matches!(
            before_tag,
            Tag::DT | Tag::PDT | Tag::PRPS | Tag::POS | Tag::CD | Tag::HYPH | Tag::WPS | Tag::WDT
        )
        || units[before].word == NO
        || !units[at].spaced;
    !goes_on
}

fn article(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    let unit = &units[at];
    let written = match unit.word {
        A | AN => 1,
        THE => 2,
        _ => 0,
    };
    let slot = Slot {
        kind: Kind::Article,
        start: at,
        end: at + usize::from(written > 0),
        written,
        options: 0b111,
        family: 0,
    };
    if written > 0 {
        let next = units.get(at + 1).map_or(Tag::Stop, |next| next.tag);
        if unit.tag == Tag::DT
            && (head(units, at + 1).is_some() || next.is_adjective() || next == Tag::CD)
        {
            found(slot);
        }
    } else if starts_bare_phrase(units, at) && head(units, at).is_some() {
        found(slot);
    }
}

/// Whether the object of a preposition may start with a tag.
fn starts_object(tag: Tag) -> bool {
    tag.is_noun()
        || tag.is_adjective()
        || matches!(
            tag,
            Tag::DT
                | Tag::PDT
                | Tag::PRP
                | Tag::PRPS
                | Tag::CD
                | Tag::VBG
                | Tag::WDT
                | Tag::WP
                | Tag::X
        )
}

fn preposition(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    let unit = &units[at];
    let slot = |end, written| Slot {
        kind: Kind::Preposition,
        start: at,
        end,
        written,
        options: (1 << PREPOSITIONS.len()) - 1,
        family: 0,
    };
    if matches!(unit.tag, Tag::IN | Tag::TO | Tag::RP)
        && let Some(written) = PREPOSITION_WORDS.iter().position(|&word| word == unit.word)
    {
        let next = units.get(at + 1).map_or(Tag::Stop, |next| next.tag);
        if starts_object(next) && at > 0 {
            found(slot(at + 1, written));
        }
        return;
    }
    let Some(before) = at.checked_sub(1).map(|before| &units[before]) else {
        return;
    };
    let governs = before.tag.is_verb() || before.tag == Tag::JJ;
    if governs
        && unit.spaced
        && starts_object(unit.tag)
        && unit.tag != Tag::VBG
        && unit.tag != Tag::X
        && !(before.tag == Tag::JJ && (unit.tag.is_noun() || unit.tag.is_adjective()))
    {
        found(slot(at, 0));
    }
}

fn comma(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if at == 0 {
        return;
    }
    let slot = |end, written| Slot {
        kind: Kind::Comma,
        start: at,
        end,
        written,
        options: BOTH,
        family: 0,
    };
    let is_word = |at: usize| units.get(at).is_some_and(|unit| !unit.tag.is_mark());
    if units[at].word == COMMA {
        if is_word(at - 1) && is_word(at + 1) && units[at + 1].spaced {
            found(slot(at + 1, 1));
        }
    } else if units[at].spaced && is_word(at - 1) && is_word(at) {
        found(slot(at, 0));
    }
}

fn form(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if let Some((family, written)) = forms().find(&units[at]) {
        found(Slot {
            kind: Kind::Form,
            start: at,
            end: at + 1,
            written,
            options: forms().options(family),
            family,
        });
    }
}

fn be(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if let Some(written) = BE_WORDS.iter().position(|&word| word == units[at].word) {
        found(Slot {
            kind: Kind::Be,
            start: at,
            end: at + 1,
            written,
            options: (1 << BE.len()) - 1,
            family: 0,
        });
    }
}

fn adverb(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if let Some((family, written)) = adverbs().find(&units[at]) {
        found(Slot {
            kind: Kind::Adverb,
            start: at,
            end: at + 1,
            written,
            options: BOTH,
            family,
        });
    }
}

/// A word that has a meaning with a capital and another without, where nothing else asks for a capital.
fn capital(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if at == 0 || !units[at].spaced || units[at - 1].tag.is_mark() && units[at - 1].word != COMMA {
        return;
    }
    if let Some((family, written)) = capitals().find(&units[at])
        && !among_names(units, at)
    {
        found(Slot {
            kind: Kind::Capital,
            start: at,
            end: at + 1,
            written,
            options: BOTH,
            family,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::models::{Features, features};
    use crate::syntax::analyze;

    fn analyzed(text: &str) -> Document<'_> {
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        document
    }

    /// The slots of a kind as the text with `[` and `]` around what stands in each.
    fn marked(kind: Kind, text: &str) -> String {
        let document = analyzed(text);
        let units = &document.syntax.units;
        let mut marked = String::new();
        let mut end = 0;
        slots(units, |slot| {
            if slot.kind == kind {
                let start = units[slot.start].span.start as usize;
                let last = units[..slot.end]
                    .last()
                    .map_or(0, |unit| unit.span.end as usize);
                marked.push_str(&text[end..start]);
                marked.push('[');
                end = last.max(start);
                marked.push_str(&text[start..end]);
                marked.push(']');
            }
        });
        marked.push_str(&text[end..]);
        marked
    }

    #[test]
    fn slots_stand_where_something_was_chosen() {
        assert_eq!(
            marked(Kind::Article, "The dog saw very old houses in a town."),
            "[The] dog saw []very old houses in [a] town."
        );
        assert_eq!(
            marked(
                Kind::Preposition,
                "She listened the music at home to relax."
            ),
            "She listened []the music [at] home to relax."
        );
        assert_eq!(marked(Kind::Comma, "If so, we go."), "If []so[,] we []go.");
        assert_eq!(
            marked(Kind::Form, "He has gone to schools."),
            "He [has] [gone] to [schools]."
        );
        assert_eq!(marked(Kind::Be, "They are here."), "They [are] here.");
        assert_eq!(
            marked(Kind::Confusion, "Today you're early."),
            "Today [you're] early."
        );
    }

    #[test]
    fn features_never_look_at_what_was_written() {
        let text = "Yesterday she goes to the old school, but there friends were not happy at all.";
        let document = analyzed(text);
        let units = &document.syntax.units;
        let (mut before, mut after) = (Features::default(), Features::default());
        let mut seen = 0;
        slots(units, |slot| {
            features(units, &slot, &mut before);
            let mut changed = units.clone();
            for unit in &mut changed[slot.start..slot.end] {
                (unit.word, unit.lemma, unit.tag) = (Word::THING, Word::THING, Tag::UH);
            }
            features(&changed, &slot, &mut after);
            assert_eq!(before.hashes, after.hashes, "{slot:?}");
            seen += 1;
        });
        assert!(seen > 20, "{seen}");
    }
}
