//! A sentence with its slots: what its writer put there, and what a change of it would be.

use super::capitals::{as_written, capitals, may_be_title};
use super::changes::{Change, Class, Evidence};
use super::forms::forms;
use super::sets::{adverbs, sets};
use super::slots::{ARTICLES, BE, Kind, PREPOSITIONS, Slot};
use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::rules::grammar::a_an::indefinite_article;
use crate::spelling::capitalize;
use crate::syntax::{Tag, Unit, Word};
use std::borrow::Cow;

/// The most units before a comma that its clause is looked for in.
const CLAUSE_UNITS_MAX: usize = 60;

/// The most units of a title.
const TITLE_UNITS_MAX: usize = 24;

/// Whether the first units of a sentence greet.
fn greets(units: &[Unit]) -> bool {
    const GREETINGS: [&[Word]; 8] = [
        &[Word::of("hi")],
        &[Word::of("hello")],
        &[Word::of("hey")],
        &[Word::of("dear")],
        &[Word::of("good"), Word::of("morning")],
        &[Word::of("good"), Word::of("afternoon")],
        &[Word::of("good"), Word::of("evening")],
        &[Word::of("good"), Word::of("day")],
    ];
    let is_greeting = |greeting: &&[Word]| units.iter().map(|unit| &unit.word).eq(greeting.iter());
    GREETINGS.iter().any(is_greeting)
}

/// The units of a sentence, and where they stand in the document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub document: &'a Document<'a>,
    pub units: &'a [Unit],
    pub first_unit: usize,
    pub language: LanguageChoice,
}

impl<'a> Place<'a> {
    /// The sentence at an index.
    pub fn new(document: &'a Document<'a>, sentence: usize, language: LanguageChoice) -> Place<'a> {
        let range = document.syntax.sentence(sentence);
        Place {
            document,
            units: &document.syntax.units[range.clone()],
            first_unit: range.start,
            language,
        }
    }

    /// Puts the sentence's words, with its edges, into a buffer.
    pub fn words(&self, words: &mut Vec<Word>) {
        words.clear();
        words.push(Word::EDGE);
        words.extend(self.units.iter().map(|unit| unit.word));
        words.push(Word::EDGE);
    }

    /// A slot with what the document has there: of a capital, its tag said only what is likely. Nobody writes a comma behind
    /// "Good morning" before a name.
    pub fn as_written(&self, slot: &Slot) -> Option<Slot> {
        match slot.kind {
            Kind::Capital => as_written(self.document, self.units, slot),
            Kind::Comma if slot.written == 0 && greets(&self.units[..slot.start]) => None,
            _ => Some(*slot),
        }
    }

    pub(super) fn text(&self, unit: usize) -> &'a str {
        self.document.slice(self.units[unit].span)
    }

    /// The change of a slot to an option, for which a text stands; none where that cannot be written.
    pub fn change(
        &self,
        slot: &Slot,
        option: usize,
        option_text: &str,
        evidence: Evidence,
    ) -> Option<Change> {
        let (span, replacement) = self.edit(slot, option_text)?;
        if self.document.slice(span) == replacement || self.stays(slot, option) {
            return None;
        }
        let class = self.class(slot, option);
        let written = self.text_between(slot.start, slot.end);
        Some(Change {
            class,
            detail: self.detail(slot, option),
            span,
            replacement,
            unit: self.first_unit + slot.start,
            head: match slot.kind {
                Kind::Article => {
                    super::slots::head(self.units, slot.end).map(|head| self.first_unit + head)
                }
                _ => None,
            },
            words: [written.to_lowercase(), option_text.to_owned()],
            evidence,
        })
    }

    /// Whether most words of the sentence start with a capital, as in a title: "Library to Stay Open on Sundays".
    pub(super) fn is_title(&self) -> bool {
        if self.units.len() > TITLE_UNITS_MAX {
            return false;
        }
        let (mut words, mut capitals) = (0, 0);
        for unit in self.units.iter().filter(|unit| !unit.tag.is_mark()) {
            words += 1;
            let text = self.document.slice(unit.span);
            capitals += usize::from(text.starts_with(char::is_uppercase));
        }
        capitals * 5 > words * 3
    }

    /// Whether a name or something unknown stands in a slot or beside it.
    pub fn is_beside_name(&self, slot: &Slot) -> bool {
        let near = slot.start.saturating_sub(1)..(slot.end + 1).min(self.units.len());
        self.units[near]
            .iter()
            .any(|unit| matches!(unit.tag, Tag::NNP | Tag::NNPS | Tag::X))
    }

    /// The text of units, which stand without breaks in the document.
    fn text_between(&self, start: usize, end: usize) -> &'a str {
        match self.units.get(start..end) {
            Some([first, .., last]) => self.document.slice(first.span.cover(last.span)),
            Some([only]) => self.document.slice(only.span),
            _ => "",
        }
    }

    /// What an option is, in lower case but for a capital that is the option; empty for nothing. None where none can be written.
    pub fn option_text(&self, slot: &Slot, option: usize) -> Option<Cow<'static, str>> {
        let text = match slot.kind {
            Kind::Article if option == 1 => {
                let next = self.units.get(slot.end)?;
                let next = self.document.slice(next.span);
                indefinite_article(next, self.language)?
            }
            Kind::Article => ARTICLES[option],
            Kind::Preposition => PREPOSITIONS[option],
            Kind::Comma => ["", ","][option],
            Kind::Boundary => [",", "."][option],
            Kind::Stop => ["", "."][option],
            Kind::Form => &forms().family(slot.family).texts[option],
            Kind::Be => BE[option],
            Kind::Adverb => adverbs().texts(slot.family)[option],
            Kind::Capital if may_be_title(self.document, self.units, slot.start, option == 1) => {
                return None;
            }
            Kind::Capital => &capitals().texts(slot.family)[option],
            Kind::Confusion => {
                let text = super::sets::SETS[slot.family][option];
                return Some(if text.contains(" '") {
                    text.replace(" '", "'").into()
                } else {
                    text.into()
                });
            }
        };
        Some(text.into())
    }

    /// The words that an option puts in the place of a slot.
    pub fn option_words(&self, slot: &Slot, option: usize, text: &str) -> Vec<Word> {
        match slot.kind {
            Kind::Confusion => sets().alternatives(slot.family)[option].clone(),
            // The word behind a stop starts a sentence.
            Kind::Boundary | Kind::Stop => vec![Word::of(text), Word::EDGE],
            // The language model knows no capitals.
            Kind::Capital => vec![self.units[slot.start].word],
            _ if text.is_empty() => Vec::new(),
            _ => vec![Word::of(text)],
        }
    }

    /// The span to flag and the text to write there.
    pub fn edit(&self, slot: &Slot, option: &str) -> Option<(Span, String)> {
        let units = self.units;
        let at_start = slot.start == 0;
        if slot.kind == Kind::Comma {
            let before = slot.start.checked_sub(1)?;
            let text = self.text(before);
            return Some(if slot.written == 0 {
                (units[before].span, format!("{text},"))
            } else {
                (
                    units[before].span.cover(units[slot.start].span),
                    text.to_owned(),
                )
            });
        }
        if slot.kind == Kind::Capital {
            return Some((units[slot.start].span, option.to_owned()));
        }
        if slot.kind == Kind::Boundary {
            let next = units.get(slot.end)?;
            let span = units[slot.start].span.cover(next.span);
            return Some((
                span,
                format!("{option} {}", capitalize(self.text(slot.end))),
            ));
        }
        if slot.kind == Kind::Stop {
            let before = slot.start.checked_sub(1)?;
            let span = units[before].span.cover(units[slot.start].span);
            let next = capitalize(self.text(slot.start));
            return Some((span, format!("{}{option} {next}", self.text(before))));
        }
        let cased = |text: &str, capital: bool| {
            if capital {
                capitalize(text)
            } else {
                text.to_owned()
            }
        };
        let uncased = |at: usize| {
            let text = self.text(at);
            let keeps = matches!(units[at].tag, Tag::NNP | Tag::NNPS | Tag::X)
                || text == "I"
                || !at_start
                || text.chars().filter(|c| c.is_uppercase()).count() > 1;
            if keeps {
                text.to_owned()
            } else {
                text.to_lowercase()
            }
        };
        if slot.start == slot.end {
            let next = units.get(slot.end)?;
            return Some((
                next.span,
                format!("{} {}", cased(option, at_start), uncased(slot.end)),
            ));
        }
        let written = self.text_between(slot.start, slot.end);
        let capital = written.starts_with(char::is_uppercase);
        let span = units[slot.start].span.cover(units[slot.end - 1].span);
        if !option.is_empty() {
            let all_capitals = written.len() > 1 && !written.chars().any(char::is_lowercase);
            let text = if all_capitals {
                option.to_uppercase()
            } else {
                cased(option, capital)
            };
            return Some((span, if option == "i" { "I".to_owned() } else { text }));
        }
        let next = units.get(slot.end).filter(|next| next.spaced)?;
        Some((
            span.cover(next.span),
            cased(self.text(slot.end), capital && at_start),
        ))
    }

    /// The class of the change of a slot to an option.
    pub fn class(&self, slot: &Slot, option: usize) -> Class {
        let insert_delete = |classes: [Class; 3]| match (slot.written, option) {
            (0, _) => classes[0],
            (_, 0) => classes[1],
            _ => classes[2],
        };
        match slot.kind {
            Kind::Article => insert_delete([
                Class::ArticleMissing,
                Class::ArticleNeedless,
                Class::ArticleWrong,
            ]),
            Kind::Preposition => insert_delete([
                Class::PrepositionMissing,
                Class::PrepositionNeedless,
                Class::PrepositionWrong,
            ]),
            Kind::Comma if slot.written == 0 => Class::CommaMissing,
            Kind::Comma => Class::CommaNeedless,
            Kind::Boundary => Class::CommaSplice,
            Kind::Stop => Class::StopMissing,
            Kind::Form => {
                let noun = self.units[slot.start].tag.is_common_noun();
                match plain_forms(slot, option) {
                    [0 | 1, 0 | 1] if noun => Class::NounNumber,
                    [0 | 1, 0 | 1] => Class::Agreement,
                    [0 | 1, 3] | [3, 0 | 1] => Class::Tense,
                    _ => Class::VerbForm,
                }
            }
            Kind::Be => match (slot.written, option) {
                (0..=2, 0..=2) | (3 | 4, 3 | 4) => Class::Agreement,
                (0..=4, 0..=4) => Class::Tense,
                _ => Class::VerbForm,
            },
            Kind::Confusion => Class::Confused,
            Kind::Adverb => Class::Adverb,
            Kind::Capital => Class::Capital,
        }
    }

    fn detail(&self, slot: &Slot, option: usize) -> String {
        let change = |texts: &[&str]| format!("{}>{}", texts[slot.written], texts[option]);
        match slot.kind {
            Kind::Article => {
                let head = super::slots::head(self.units, slot.end);
                let head = head.map_or(Tag::X, |head| self.units[head].tag);
                format!("{} {}", change(&ARTICLES), head.name())
            }
            Kind::Preposition => change(&PREPOSITIONS),
            Kind::Comma => self.comma_detail(slot),
            Kind::Boundary | Kind::Stop => self.units[slot.end].tag.name().to_owned(),
            Kind::Form => {
                let noun = self.units[slot.start].tag.is_common_noun();
                let names = ["base", "s", "ing", "past", "part"];
                let kind = if noun { " noun" } else { "" };
                let [written, meant] = plain_forms(slot, option);
                format!("{}>{}{kind}", names[written], names[meant])
            }
            Kind::Be => change(&BE),
            Kind::Confusion => change(super::sets::SETS[slot.family]),
            Kind::Adverb => change(&["adjective", "adverb"]),
            Kind::Capital => change(&["lower", "capital"]),
        }
    }

    /// What kind of place a comma stands in.
    fn comma_detail(&self, slot: &Slot) -> String {
        const OPENERS: [&str; 14] = [
            "if", "when", "because", "although", "though", "while", "after", "before", "since",
            "as", "once", "unless", "until", "whenever",
        ];
        const LINKS: [&str; 14] = [
            "and", "but", "so", "or", "because", "which", "who", "that", "if", "when", "as",
            "then", "where", "while",
        ];
        let is = |at: usize, words: &[&'static str]| {
            let word = self.units.get(at).map(|unit| unit.word);
            words
                .iter()
                .copied()
                .find(|&text| word == Some(Word::of(text)))
        };
        let window = &self.units[slot.start.saturating_sub(CLAUSE_UNITS_MAX)..slot.start];
        let clause = window
            .iter()
            .rposition(|unit| unit.tag.is_mark())
            .map_or(0, |at| at + 1);
        let length = window.len() - clause;
        let clause = slot.start - length;
        let opening = if clause > 0 { "inner" } else { "first" };
        if let Some(link) = is(slot.end, &LINKS) {
            return format!("before {link}");
        }
        if let Some(opener) = is(clause, &OPENERS) {
            return format!("{opening} after {opener} clause");
        }
        match length {
            1 => format!("{opening} word"),
            2..=4 => format!("{opening} phrase"),
            _ => format!("{opening} long"),
        }
    }
}

/// The written form and another: a regular participle is spelled like the past, and counts as one.
fn plain_forms(slot: &Slot, option: usize) -> [usize; 2] {
    let texts = &forms().family(slot.family).texts;
    [slot.written, option].map(|form| match form {
        4 if texts[4] == texts[3] => 3,
        _ => form,
    })
}
