//! What a check finds: matches, and the report that holds them.

use crate::document::Span;
use crate::language::Dialect;
use crate::note::NoteReport;
use crate::rules::{Rule, Severity};

/// A place in the text that a rule objects to.
#[derive(Clone, Debug)]
pub struct Match {
    /// The rule that objects.
    pub rule: &'static Rule,
    /// Where: bytes of the plain text while rules run, bytes of the caller's text in a [`Report`]. Never empty.
    pub span: Span,
    /// What is wrong, said to the writer.
    pub message: String,
    /// What to write instead, the best first; empty when there is nothing to offer.
    pub replacements: Vec<String>,
    /// How grave it is; the rule's own severity unless the place is a doubtful one.
    pub severity: Severity,
    /// Whether the first replacement may be applied without asking.
    pub confident: bool,
}

/// The answer to one check. Spans are bytes of the text that the caller sent.
#[derive(Clone, Debug)]
pub struct Report {
    /// The language that was found or named, and whether the text was checked.
    pub language: LanguageReport,
    /// The matches, sorted by place, none overlapping another.
    pub matches: Vec<Match>,
    /// Whether more was found than [`crate::checker::MATCHES_MAX`] allows to report.
    pub truncated: bool,
    /// The byte up to which the text was checked, when the check ended early; the matches are those before it.
    pub checked_until: Option<u32>,
    /// The findings about the whole note, when its profile was asked for.
    pub note: Option<NoteReport>,
    /// The text with every confident first replacement applied, when asked for.
    pub corrected: Option<String>,
    /// The paragraphs of an English text that were left alone because they are in another language.
    pub foreign: Vec<ForeignSpan>,
    /// Where the sentences are.
    pub sentences: Vec<Span>,
    /// Where the same sentences are in the plain text, the [source's](crate::document::Source::text).
    pub plain_sentences: Vec<Span>,
    /// How long the text is.
    pub statistics: Statistics,
}

/// The language of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageReport {
    /// The language tag: a dialect's, or that of the language that the text seems to be in.
    pub code: String,
    /// The language's English name.
    pub name: String,
    /// The dialect that was named, or that most of the text's words with a choice use.
    pub dialect: Dialect,
    /// Whether the language was found from the text, and not named by the caller.
    pub detected: bool,
    /// How sure the detection is, from 0 to 1.
    pub confidence: f64,
    /// Whether the text was checked: false for a text that is not English.
    pub checked: bool,
    /// What the text seems to be in, whatever the caller named.
    pub guess: LanguageGuess,
}

/// The language that a text seems to be in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LanguageGuess {
    /// The language tag.
    pub code: String,
    /// The language's English name.
    pub name: String,
    /// How sure the detection is, from 0 to 1.
    pub confidence: f64,
}

/// A part of the text in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignSpan {
    /// Where: bytes of the plain text while rules run, bytes of the caller's text in a [`Report`].
    pub span: Span,
    /// The language tag.
    pub code: String,
}

impl LanguageReport {
    /// Names another dialect of English.
    pub fn set_dialect(&mut self, dialect: Dialect) {
        self.dialect = dialect;
        dialect.code().clone_into(&mut self.code);
        dialect.name().clone_into(&mut self.name);
    }
}

/// Counts of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Words and numbers.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Paragraphs.
    pub paragraphs: usize,
}
