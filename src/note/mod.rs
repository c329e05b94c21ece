//! Follow-up notes: whether a note to an interviewer is ready to send.
//!
//! A note is read as a letter ([`letter`]), its words are searched for phrases (`phrases`) and names (`names`), and
//! every rule of [`rules`] says what it finds about the whole note.

mod calendar;
mod context;
pub mod example;
pub mod letter;
mod names;
mod phrases;
pub mod rules;

pub use calendar::Date;
pub use context::{ContextError, Field, Kind, MEMBER_BYTES_MAX, Medium, NoteContext};

use crate::document::{Document, Span, TokenKind};
use crate::report::Match;
use crate::rules::{Category, Check, RULES, Rule, Severity};
use crate::spelling::Dictionary;
use letter::{Letter, Part};
use phrases::Word;
use std::cmp::Reverse;
use std::collections::HashSet;

/// People read so many words of prose a minute (Brysbaert, "How many words do we read per minute?", 2019).
const READING_WORDS_PER_MINUTE: usize = 238;
/// The findings of one rule in one note; more of them say nothing new.
const RULE_FINDINGS_MAX: usize = 20;

/// What the findings say together.
#[derive(Clone, Debug)]
pub struct NoteReport {
    /// Whether the note can be sent as it is: no finding is an error, and neither is a match about spelling, punctuation or grammar.
    pub ready: bool,
    /// What the note is for.
    pub kind: Kind,
    /// Whether the kind was guessed from the text, and not named by the caller.
    pub kind_guessed: bool,
    /// Words and numbers of the body: without greeting, closing, signature, postscript and earlier mail.
    pub words: usize,
    /// Sentences of the body.
    pub sentences: usize,
    /// Paragraphs of the body; a list belongs to the paragraph before it.
    pub paragraphs: usize,
    /// How long the body takes to read, rounded up.
    pub reading_seconds: usize,
    /// The first good day for a follow-up, when the last contact is known.
    pub send_from: Option<Date>,
    /// The findings, gravest first, then in the order of the text and of the docs.
    pub findings: Vec<Finding>,
}

/// An objection to the note as a whole, or to a place in it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that objects.
    pub rule: &'static Rule,
    /// What to do, in one sentence.
    pub message: String,
    /// Where, if the fault has a place: bytes of the caller's text.
    pub span: Option<Span>,
    /// What to write instead, the best first.
    pub replacements: Vec<String>,
    /// How grave it is.
    pub severity: Severity,
}

impl NoteReport {
    /// Translates the findings' spans.
    pub fn move_spans(&mut self, translate: impl Fn(Span) -> Span) {
        for finding in &mut self.findings {
            finding.span = finding.span.map(&translate);
        }
    }
}

/// A note as its rules see it.
#[derive(Debug)]
pub struct Reading<'text> {
    /// The text.
    pub document: &'text Document<'text>,
    /// The dictionaries, for telling names from words.
    pub dictionary: &'text Dictionary,
    /// What the caller says.
    pub context: &'text NoteContext,
    /// The parts of the letter.
    pub letter: &'text Letter,
    /// How long the body is.
    pub length: letter::Length,
    /// What the note is for.
    pub kind: Kind,
    words: Vec<Word>,
}

/// Where a rule puts its findings.
#[derive(Debug)]
pub struct Findings<'run> {
    rule: &'static Rule,
    found: &'run mut Vec<Finding>,
    remaining: usize,
}

impl Findings<'_> {
    /// Reports a place, with the rule's own severity.
    fn push<R: Into<String>>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        replacements: impl IntoIterator<Item = R>,
    ) {
        self.push_finding(Finding {
            rule: self.rule,
            message: message.into(),
            span: Some(span),
            replacements: replacements.into_iter().map(Into::into).collect(),
            severity: self.rule.severity,
        });
    }

    /// Reports the note as a whole, with the rule's own severity.
    fn push_whole(&mut self, message: impl Into<String>) {
        self.push_whole_as(self.rule.severity, message);
    }

    /// Reports the note as a whole.
    fn push_whole_as(&mut self, severity: Severity, message: impl Into<String>) {
        self.push_finding(Finding {
            rule: self.rule,
            message: message.into(),
            span: None,
            replacements: Vec::new(),
            severity,
        });
    }

    fn push_finding(&mut self, finding: Finding) {
        if self.remaining > 0 {
            self.remaining -= 1;
            self.found.push(finding);
        }
    }
}

/// The words that are names in this note, and therefore no spelling mistakes.
pub fn names(document: &Document<'_>, context: &NoteContext) -> Vec<String> {
    names::words(document, &Letter::read(document), context)
}

/// Reads a checked document as a follow-up note, with the rules that are allowed.
pub fn check(
    document: &Document<'_>,
    dictionary: &Dictionary,
    context: &NoteContext,
    matches: &[Match],
    allows: impl Fn(&Rule) -> bool,
) -> NoteReport {
    let letter = Letter::read(document);
    let words = phrases::words(document, &letter);
    let kind = context
        .kind
        .unwrap_or_else(|| rules::guess_kind(context, &words));
    let reading = Reading {
        document,
        dictionary,
        context,
        letter: &letter,
        length: letter::measure(document, &letter),
        kind,
        words,
    };
    let mut found = Vec::new();
    for rule in RULES.iter().copied() {
        if let Check::Note(check) = rule.check
            && allows(rule)
        {
            check(
                &reading,
                &mut Findings {
                    rule,
                    found: &mut found,
                    remaining: RULE_FINDINGS_MAX,
                },
            );
        }
    }
    found.sort_by_key(|finding| (Reverse(finding.severity), finding.span));
    let blocks = |found: &&Match| {
        found.severity == Severity::Error
            && !matches!(
                found.rule.category,
                Category::Style | Category::Typography | Category::FollowUp
            )
            && letter.part_at(found.span) != Part::Quoted
    };
    NoteReport {
        ready: !matches.iter().any(|found| blocks(&found))
            && found
                .iter()
                .all(|finding| finding.severity < Severity::Error),
        kind,
        kind_guessed: context.kind.is_none(),
        words: reading.length.words,
        sentences: reading.length.sentences,
        paragraphs: reading.length.paragraphs,
        reading_seconds: (reading.length.words * 60).div_ceil(READING_WORDS_PER_MINUTE),
        send_from: rules::send_from(context, kind),
        findings: found,
    }
}

impl Reading<'_> {
    /// The words of a part in lower case and without accents.
    fn folded_words(&self, part: Part) -> HashSet<String> {
        let tokens = self.document.tokens.iter();
        tokens
            .filter(|token| {
                token.kind == TokenKind::Word && self.letter.part_at(token.span) == part
            })
            .map(|token| names::fold(self.document.slice(token.span)))
            .collect()
    }

    /// Whether the token stands beside "and" or "&".
    fn adjacent_and(&self, index: usize) -> bool {
        let neighbors = [index.checked_sub(1), Some(index + 1)];
        neighbors
            .into_iter()
            .flatten()
            .filter(|&index| index < self.document.tokens.len())
            .any(|index| matches!(self.document.token_text(index), "and" | "&"))
    }

    /// Whether a title or a part of a name stands right before the token, or a part of a name right after it.
    fn beside_name<'name>(
        &self,
        index: usize,
        mut parts: impl Iterator<Item = &'name str>,
    ) -> bool {
        let text = |index: usize| {
            (index < self.document.tokens.len()).then(|| self.document.token_text(index))
        };
        let before = index.checked_sub(1).and_then(text);
        let before_stop = index
            .checked_sub(2)
            .filter(|_| before == Some("."))
            .and_then(text);
        let after = text(index + 1);
        [before, before_stop]
            .into_iter()
            .flatten()
            .any(names::is_title)
            || parts.any(|part| before == Some(part) || after == Some(part))
    }
}
