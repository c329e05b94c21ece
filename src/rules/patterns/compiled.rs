//! A pattern that is held against a sentence: what each of its elements takes, and what is made of it.

use super::index::anchor;
use super::notation::{ELEMENTS_MAX, Elements, Sentence, read};
use super::template::{Captured, Template, like_written};
use crate::document::Span;
use crate::report::Match;
use crate::rules::{RULES, Rule};
use crate::syntax::{Tag, lexicon};

/// A pattern, ready to be held against a sentence.
#[derive(Debug)]
pub(super) struct Compiled {
    /// The index of its rule.
    pub(super) rule: u16,
    pub(super) elements: Elements,
    /// The element under which it is filed.
    pub(super) anchor: usize,
    replace: Vec<Template>,
    message: Template,
}

/// Where a pattern matched.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) rule: u16,
    pub(super) pattern: u32,
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) replacements: Vec<String>,
    /// Whether a misspelled word is mended too, by a guess.
    pub(super) mends: bool,
}

impl Found {
    pub(super) fn rule(&self) -> &'static Rule {
        RULES[usize::from(self.rule)]
    }

    /// The match, which is not sure when it rests on a guess.
    pub(super) fn to_match(&self) -> Match {
        let rule = self.rule();
        Match {
            rule,
            span: self.span,
            message: self.message.clone(),
            replacements: self.replacements.clone(),
            severity: rule.severity,
            confident: rule.confident && !self.mends,
        }
    }
}

/// Reads a rule's pattern.
///
/// # Errors
/// What is wrong with it.
pub(super) fn compile(rule: u16, pattern: &super::Pattern) -> Result<Compiled, String> {
    let elements = read(pattern.find)?;
    let count = elements.all.len();
    let replace: Result<Vec<_>, String> = pattern
        .replace
        .iter()
        .map(|template| Template::read(template, count))
        .collect();
    let message = Template::read(pattern.message, count)?;
    if anchor(&elements).is_none() {
        return Err(format!("“{}” has nothing to be filed under", pattern.find));
    }
    Ok(Compiled::new(rule, elements, replace?, message, None))
}

impl Compiled {
    pub(super) fn new(
        rule: u16,
        elements: Elements,
        replace: Vec<Template>,
        message: Template,
        filed: Option<usize>,
    ) -> Compiled {
        Compiled {
            rule,
            anchor: filed.or_else(|| anchor(&elements)).unwrap_or(0),
            elements,
            replace,
            message,
        }
    }

    /// What each element takes when the anchor stands at a unit.
    fn captures(&self, sentence: Sentence<'_>, at: usize) -> Option<[(u32, u32); ELEMENTS_MAX]> {
        let mut captures = [(0, 0); ELEMENTS_MAX];
        let fits = self.extend(sentence, self.anchor, at as isize, 1, &mut captures)
            && (self.anchor == 0
                || self.extend(
                    sentence,
                    self.anchor - 1,
                    at as isize - 1,
                    -1,
                    &mut captures,
                ));
        fits.then_some(captures)
    }

    /// Holds the elements from one on, in a direction, against the units from one on. Repeated elements take as many
    /// units as the rest allows; the limits on elements and repeats bound the steps.
    fn extend(
        &self,
        sentence: Sentence<'_>,
        element: usize,
        at: isize,
        step: isize,
        captures: &mut [(u32, u32); ELEMENTS_MAX],
    ) -> bool {
        let this = &self.elements.all[element];
        let fitting = this.takes(sentence, at, step);
        // A chunk is taken whole.
        let least = match this.whole && this.least == 1 {
            true => fitting.max(1),
            false => isize::from(this.least),
        };
        let next = element.checked_add_signed(step);
        let next = next.filter(|next| *next < self.elements.all.len());
        for count in (least..=fitting).rev() {
            if this.whole && count != 0 && count != fitting {
                continue;
            }
            let end = at + step * count;
            let (start, end_of) = if step > 0 {
                (at, end)
            } else {
                (end + 1, at + 1)
            };
            let inside = |index: isize| index.clamp(0, sentence.units.len() as isize) as u32;
            captures[element] = (inside(start), inside(end_of));
            if next.is_none_or(|next| self.extend(sentence, next, end, step, captures)) {
                return true;
            }
        }
        false
    }

    /// Whether what is flagged starts or ends inside a hyphenated word.
    fn is_in_compound(&self, captured: &Captured<'_>) -> bool {
        let hyphen = |index: Option<usize>| {
            let unit = index.and_then(|index| captured.units.get(index));
            unit.is_some_and(|unit| unit.tag == Tag::HYPH && !unit.spaced)
        };
        let flagged = self.elements.flagged.clone();
        let mut units = flagged.flat_map(|element| captured.units(element));
        let first = units.next();
        let last = units.next_back().or(first);
        hyphen(first.and_then(|first| first.checked_sub(1))) || hyphen(last.map(|last| last + 1))
    }

    /// Whether a unit is read as another word than it is written, and may be a name or a plural that no dictionary has.
    fn has_doubtful_word(&self, captured: &Captured<'_>) -> bool {
        let mut units = (0..self.elements.all.len()).flat_map(|element| captured.units(element));
        units.any(|index| {
            let unit = &captured.units[index];
            let written = &captured.text[unit.span.range()];
            let read = lexicon().text(unit.word).unwrap_or_default();
            captured.is_read_otherwise(index)
                && (written.starts_with(char::is_uppercase)
                    || written.ends_with('s') != read.ends_with('s'))
        })
    }

    /// What it reports when its anchor stands at a unit.
    pub(super) fn found(&self, number: u32, sentence: Sentence<'_>, at: usize) -> Option<Found> {
        let elements = self.captures(sentence, at)?;
        let Sentence {
            text,
            units,
            earlier,
            ..
        } = sentence;
        let captured = Captured {
            text,
            units,
            earlier,
            elements: &elements,
        };
        let span = captured.span(self.elements.flagged.clone())?;
        if self.is_in_compound(&captured) || self.has_doubtful_word(&captured) {
            return None;
        }
        let written = &text[span.range()];
        let starts_sentence = span.start == units[0].span.start;
        let mut replacements = Vec::with_capacity(self.replace.len());
        for template in &self.replace {
            let replacement = template.replacement(&captured)?;
            let replacement = like_written(replacement, written, starts_sentence);
            if replacement != written {
                replacements.push(replacement);
            }
        }
        let first = replacements.first()?;
        let mut flagged = self.elements.flagged.clone();
        let mends = flagged.any(|element| {
            let mut units = captured.units(element);
            units.any(|index| captured.meant_by(index).is_some())
        });
        Some(Found {
            rule: self.rule,
            pattern: number,
            span,
            message: self.message.message(&captured, first)?,
            replacements,
            mends,
        })
    }
}
