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
    pub(super) elements: &'a [(u32, u32); ELEMENTS_MAX],
}

impl<'a> Captured<'a> {
    /// The units that an element took.
    pub(super) fn units(&self, element: usize) -> Range<usize> {
        let (start, end) = self.elements[element];
        start as usize..end as usize
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
                    let unit = captured.units[captured.units(element)].first()?;
                    push(&mut text, &form_of(unit, tag)?);
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
    match inside {
        "=" => return Some(Part::Replacement),
        "a" => return Some(Part::Article),
        _ => {}
    }
    if let Some((number, tag)) = inside.split_once(':') {
        let tag = Tag::ALL.into_iter().find(|known| known.name() == tag)?;
        return Some(Part::Inflected(element(number)?, tag));
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
