//! Changes: what a model would write instead, with what speaks for it.

use super::ngrams::NgramModel;
use super::place::Place;
use super::slots::Slot;
use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::syntax::{Syntax, Tag, Word};
use std::ops::Range;

/// What a model would write in a place instead.
#[derive(Clone, Debug)]
pub struct Change {
    /// What kind of change it is.
    pub class: Class,
    /// What is changed into what, more closely: changes of one detail share a prior.
    pub detail: String,
    /// Where it stands: never empty.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
    /// The unit of the document that it hangs on.
    pub unit: usize,
    /// Of an article: the noun that it belongs to, as a unit of the document.
    pub head: Option<usize>,
    /// What was written and what is meant, as words to speak of.
    pub words: [String; 2],
    /// What speaks for it.
    pub evidence: Evidence,
}

/// What speaks for a change.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// By how many nats the linear model prefers it.
    pub margin: f32,
    /// By how many nats the language model prefers it.
    pub gain: f32,
    /// Whether a name or something unknown stands beside it.
    pub beside_name: bool,
}

/// The kinds of changes: each has a rule and a calibration of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Class {
    ArticleMissing,
    ArticleNeedless,
    ArticleWrong,
    PrepositionMissing,
    PrepositionNeedless,
    PrepositionWrong,
    CommaMissing,
    CommaNeedless,
    CommaSplice,
    StopMissing,
    NounNumber,
    Agreement,
    Tense,
    VerbForm,
    Confused,
    Adverb,
    Capital,
}

impl Class {
    /// All classes, in the order of the docs.
    pub const ALL: [Class; 17] = [
        Class::ArticleMissing,
        Class::ArticleNeedless,
        Class::ArticleWrong,
        Class::PrepositionMissing,
        Class::PrepositionNeedless,
        Class::PrepositionWrong,
        Class::CommaMissing,
        Class::CommaNeedless,
        Class::CommaSplice,
        Class::StopMissing,
        Class::NounNumber,
        Class::Agreement,
        Class::Tense,
        Class::VerbForm,
        Class::Confused,
        Class::Adverb,
        Class::Capital,
    ];

    /// The name in the file of calibrations.
    pub const fn name(self) -> &'static str {
        match self {
            Class::ArticleMissing => "article-missing",
            Class::ArticleNeedless => "article-needless",
            Class::ArticleWrong => "article-wrong",
            Class::PrepositionMissing => "preposition-missing",
            Class::PrepositionNeedless => "preposition-needless",
            Class::PrepositionWrong => "preposition-wrong",
            Class::CommaMissing => "comma-missing",
            Class::CommaNeedless => "comma-needless",
            Class::CommaSplice => "comma-splice",
            Class::StopMissing => "stop-missing",
            Class::NounNumber => "noun-number",
            Class::Agreement => "agreement",
            Class::Tense => "tense",
            Class::VerbForm => "verb-form",
            Class::Confused => "confused",
            Class::Adverb => "adverb",
            Class::Capital => "capital",
        }
    }
}

impl Change {
    /// Whether it is a comma that good writers often leave out: before a conjunction that joins two main clauses, as often
    /// as not where these are short; behind a short phrase that opens a sentence, before a pronoun.
    pub(super) fn is_taste(&self, syntax: &Syntax) -> bool {
        let is_before_pronoun = || matches!(syntax.units[self.unit].tag, Tag::PRP | Tag::EX);
        self.class == Class::CommaMissing
            && match self.detail.as_str() {
                "before but" | "before so" => true,
                "first phrase" => is_before_pronoun(),
                _ => false,
            }
    }
}

/// A sentence of a document with another option in a slot, and the class of the change that would undo it.
pub fn rewritten(
    document: &Document<'_>,
    sentence: usize,
    slot: &Slot,
    option: usize,
) -> Option<(Class, String)> {
    let place = Place::new(document, sentence, LanguageChoice::English);
    let (span, replacement) = place.edit(slot, &place.option_text(slot, option)?)?;
    let Span { start, end } = document.sentences[sentence].span;
    let (before, behind) = (
        Span {
            start,
            end: span.start,
        },
        Span {
            start: span.end,
            end,
        },
    );
    let undone = Slot {
        written: option,
        ..*slot
    };
    Some((
        place.class(&undone, slot.written),
        [document.slice(before), &replacement, document.slice(behind)].concat(),
    ))
}

/// By how many nats the language model prefers a sentence with other words in the place of some units.
pub(super) fn gain(
    model: &NgramModel,
    sentence: &[Word],
    units: Range<usize>,
    words: &[Word],
) -> f32 {
    const REACH: usize = 3;
    // The sentence starts with an edge.
    let (start, end) = (units.start + 1, units.end + 1);
    let before = start.saturating_sub(REACH);
    let behind = (end + REACH).min(sentence.len());
    let lead = start - before;
    let written = &sentence[before..behind];
    let mut changed: Vec<Word> = sentence[before..start].to_vec();
    changed.extend_from_slice(words);
    changed.extend_from_slice(&sentence[end..behind]);
    model.score(&changed, lead, changed.len()) - model.score(written, lead, written.len())
}
