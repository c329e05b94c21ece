//! Follow-up notes: findings about the whole note.

use crate::document::{Document, Span};
use crate::report::Match;
use crate::rules::{Rule, Severity};

/// What the findings say together.
#[derive(Clone, Debug)]
pub struct NoteReport {
    /// Whether the note can be sent as it is.
    pub ready: bool,
    /// The findings, gravest first.
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

/// What the caller says about a follow-up note.
#[derive(Clone, Debug, Default)]
pub struct NoteContext {}

impl NoteReport {
    /// Translates the findings' spans.
    pub fn move_spans(&mut self, translate: impl Fn(Span) -> Span) {
        for finding in &mut self.findings {
            finding.span = finding.span.map(&translate);
        }
    }
}

/// Reads a checked document as a follow-up note.
pub fn check(_document: &Document<'_>, _context: &NoteContext, _matches: &[Match]) -> NoteReport {
    NoteReport {
        ready: true,
        findings: Vec::new(),
    }
}
