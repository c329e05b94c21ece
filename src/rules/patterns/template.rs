//! Templates: replacements and messages, made of fixed text and of what a pattern matched.

use super::notation::ELEMENTS_MAX;
use crate::document::Span;
use crate::rules::grammar::a_an::starts_with_vowel;
use crate::spelling::capitalize;
use crate::syntax::{Tag, Unit, Word, inflect, lexicon};
use std::borrow::Cow;
use std::ops::Range;

/// A piece of a template.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    /// A text.
    Text(&'static str),
    /// What elements matched, with what stands between them.
    Copy(usize, usize),
    /// Another form of an element's lemma.
    Inflected(usize, Tag),
    /// One form of an element's lemma where the text is told in the present, another where it is told in the past.
    Told(usize, [Tag; 2]),
    /// The form of another lemma that an element has of its own.
    Alike(&'static str, usize),
    /// The adverb of an adjective.
    Adverb(usize),
    /// “a” or “an”, as what follows sounds.
    Article,
    /// The first replacement.
    Replacement,
}

/// A template.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Template(Vec<Part>);

/// What a pattern matched: the text and the units of a sentence, and which of these each element took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Captured<'a> {
    pub(super) text: &'a str,
    pub(super) units: &'a [Unit],
    /// What stands before the sentence.
    pub(super) earlier: &'a [Unit],
    pub(super) elements: &'a [(u32, u32); ELEMENTS_MAX],
}

impl<'a> Captured<'a> {
    /// The units that an element took.
    pub(super) fn units(&self, element: usize) -> Range<usize> {
        let (start, end) = self.elements[element];
        start as usize..end as usize
    }

    fn first_unit(&self, element: usize) -> Option<&'a Unit> {
        self.units[self.units(element)].first()
    }

    /// Whether the finite verbs around an element are past: those of its sentence, or of what stands before where these do not say.
    fn is_told_in_past(&self, element: usize) -> bool {
        const EARLIER_UNITS_MAX: usize = 40;
        let own = self.units(element);
        let (before, behind) = (&self.units[..own.start], &self.units[own.end..]);
        let earlier = &self.earlier[self.earlier.len().saturating_sub(EARLIER_UNITS_MAX)..];
        is_past(before.iter().chain(behind))
            .or_else(|| is_past(earlier.iter()))
            .unwrap_or(false)
    }

    /// Where the units of some elements stand.
    pub(super) fn span(&self, elements: Range<usize>) -> Option<Span> {
        let mut spans = elements
            .flat_map(|element| self.units(element))
            .map(|index| self.units[index].span);
        let first = spans.next()?;
        Some(spans.fold(first, Span::cover))
    }

    /// The text of some elements, with what was meant in the place of misspelled words.
    fn meant(&self, elements: Range<usize>) -> String {
        let mut text = String::new();
        let mut end = None;
        for index in elements.flat_map(|element| self.units(element)) {
            let span = self.units[index].span;
            if let Some(end) = end {
                text.push_str(&self.text[end..span.start as usize]);
            }
            text.push_str(self.meant_by(index).unwrap_or(&self.text[span.range()]));
            end = Some(span.end as usize);
        }
        text
    }

    /// What was meant by a unit that is read as another word than it is written.
    pub(super) fn meant_by(&self, index: usize) -> Option<&'a str> {
        let read = self.units[index].word;
        self.is_read_otherwise(index)
            .then(|| lexicon().text(read))?
    }

    /// Whether a unit is read as another word than it is written.
    pub(super) fn is_read_otherwise(&self, index: usize) -> bool {
        let unit = &self.units[index];
        Word::written(&self.text[unit.span.range()]) != unit.word
    }
}

impl Template {
    /// Reads a template for a pattern of so many elements.
    ///
    /// # Errors
    /// Which part is wrong.
    pub(super) fn read(template: &'static str, elements: usize) -> Result<Template, String> {
        let mut parts = Vec::new();
        let mut rest = template;
        while let Some((text, after)) = rest.split_once('{') {
            let (inside, after) = after
                .split_once('}')
                .ok_or_else(|| format!("“{template}” lacks a bracket"))?;
            if !text.is_empty() {
                parts.push(Part::Text(text));
            }
            parts.push(part(inside, elements).ok_or_else(|| format!("“{{{inside}}}” is no part"))?);
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest));
        }
        Ok(Template(parts))
    }

    /// A text without copies.
    pub(super) fn fixed(text: &'static str) -> Template {
        Template(vec![Part::Text(text)])
    }

    /// A message with what some elements matched and with the first replacement.
    pub(super) fn naming(
        elements: Range<usize>,
        [before, between, after]: [&'static str; 3],
    ) -> Template {
        Template(vec![
            Part::Text(before),
            Part::Copy(elements.start, elements.end - 1),
            Part::Text(between),
            Part::Replacement,
            Part::Text(after),
        ])
    }

    /// The replacement, if every form that it needs is a word. It has no misspelled word of which is known what was meant.
    pub(super) fn replacement(&self, captured: &Captured<'_>) -> Option<String> {
        self.render(captured, "", |elements| captured.meant(elements))
    }

    /// The message about a replacement, which names what is written.
    pub(super) fn message(&self, captured: &Captured<'_>, replacement: &str) -> Option<String> {
        self.render(captured, replacement, |elements| {
            let span = captured.span(elements);
            span.map_or("", |span| &captured.text[span.range()])
        })
    }

    /// The text, if every form that it needs is a word. White space that an element left behind is taken away.
    fn render<T: AsRef<str>>(
        &self,
        captured: &Captured<'_>,
        replacement: &str,
        copy: impl Fn(Range<usize>) -> T,
    ) -> Option<String> {
        let mut text = String::new();
        let mut article = None;
        for part in &self.0 {
            match *part {
                Part::Text(fixed) => push(&mut text, fixed),
                Part::Copy(first, last) => push(&mut text, copy(first..last + 1).as_ref()),
                Part::Inflected(element, tag) => {
                    push(&mut text, &form_of(captured.first_unit(element)?, tag)?);
                }
                Part::Told(element, [present, past]) => {
                    let tag = match captured.is_told_in_past(element) {
                        true => past,
                        false => present,
                    };
                    push(&mut text, &form_of(captured.first_unit(element)?, tag)?);
                }
                Part::Alike(lemma, element) => {
                    let tag = captured.first_unit(element)?.tag;
                    push(&mut text, &inflect(lemma, tag)?);
                }
                Part::Adverb(element) => {
                    push(&mut text, &adverb_of(captured.first_unit(element)?)?);
                }
                Part::Article => {
                    article = Some(text.len());
                    push(&mut text, "a");
                }
                Part::Replacement => push(&mut text, replacement),
            }
        }
        if let Some(start) = article
            && starts_with_vowel(&text[start + 1..])
        {
            text.insert(start + 1, 'n');
        }
        text.truncate(text.trim_end().len());
        Some(text)
    }
}

/// Another form of a unit's lemma, if it is a word. Under a wrong tag the lemma is not known: then that of another reading helps.
fn form_of(unit: &Unit, tag: Tag) -> Option<Cow<'static, str>> {
    let others = lexicon().readings(unit.word).iter();
    let mut lemmas = std::iter::once(unit.lemma).chain(others.map(|reading| reading.lemma));
    lemmas.find_map(|lemma| {
        let form = inflect(lexicon().text(lemma)?, tag)?;
        lexicon().text(Word::of(&form)).map(|_| form)
    })
}

/// The adverb of an adjective, if it is a word.
fn adverb_of(unit: &Unit) -> Option<String> {
    let adjective = lexicon().text(unit.lemma)?;
    let stem = adjective.strip_suffix(['e', 'y']).unwrap_or(adjective);
    let adverb = match adjective.as_bytes() {
        [.., b'l', b'e'] => format!("{stem}y"),
        [.., b'y'] => format!("{stem}ily"),
        [.., b'i', b'c'] => format!("{adjective}ally"),
        _ => format!("{adjective}ly"),
    };
    let tags = lexicon().tags(Word::of(&adverb));
    tags.contains(Tag::RB).then_some(adverb)
}

/// Whether most of the finite verbs among some units are past; none if as many are present, or if there are none.
fn is_past<'a>(units: impl Iterator<Item = &'a Unit>) -> Option<bool> {
    let (mut present, mut past) = (0, 0);
    for unit in units {
        present += usize::from(unit.tag == Tag::VBZ);
        past += usize::from(unit.tag == Tag::VBD);
    }
    (present != past).then_some(past > present)
}

/// Adds a piece to a text; only one space stands between two pieces.
fn push(text: &mut String, piece: &str) {
    let starts = text.is_empty() || text.ends_with(' ');
    text.push_str(if starts { piece.trim_start() } else { piece });
}

fn part(inside: &'static str, elements: usize) -> Option<Part> {
    let element = |number: &str| {
        let number: usize = number.parse().ok()?;
        (1..=elements).contains(&number).then(|| number - 1)
    };
    let tag = |name: &str| Tag::ALL.into_iter().find(|known| known.name() == name);
    match inside {
        "=" => return Some(Part::Replacement),
        "a" => return Some(Part::Article),
        _ => {}
    }
    if let Some((what, how)) = inside.split_once(':') {
        return match (element(what), how) {
            (None, _) => Some(Part::Alike(what, element(how)?)),
            (Some(element), "-ly") => Some(Part::Adverb(element)),
            (Some(element), _) => Some(match how.split_once('/') {
                Some((present, past)) => Part::Told(element, [tag(present)?, tag(past)?]),
                None => Part::Inflected(element, tag(how)?),
            }),
        };
    }
    let (first, last) = inside.split_once('-').unwrap_or((inside, inside));
    let (first, last) = (element(first)?, element(last)?);
    (first <= last).then_some(Part::Copy(first, last))
}

/// A replacement in the case and with the apostrophes of what was written.
pub(super) fn like_written(replacement: String, written: &str, starts_sentence: bool) -> String {
    let replacement = match written.contains('’') {
        true => replacement.replace('\'', "’"),
        false => replacement,
    };
    let letters = written.chars().filter(|c| c.is_alphabetic());
    if letters.clone().count() > 1 && letters.clone().all(char::is_uppercase) {
        return replacement.to_uppercase();
    }
    let is_pronoun = written.split([' ', '\'', '’']).next() == Some("I");
    let is_capital = written.starts_with(char::is_uppercase);
    if is_capital && (starts_sentence || !is_pronoun) {
        capitalize(&replacement)
    } else {
        replacement
    }
}
