//! Trials: patterns that are in no rule, found in texts to see what they would report.

use super::compiled::compile;
use super::index::Index;
use crate::document::{Document, Span};

/// Patterns that are in no rule, to be tried on texts.
#[derive(Debug)]
pub struct Trial(Index);

/// Where a pattern of a trial matched.
#[derive(Debug)]
pub struct Tried {
    /// The number of the pattern.
    pub pattern: usize,
    /// What it flags.
    pub span: Span,
    /// What it offers.
    pub replacements: Vec<String>,
}

impl Trial {
    /// Reads patterns.
    ///
    /// # Errors
    /// What is wrong with the first faulty one.
    pub fn new(patterns: &[super::Pattern]) -> Result<Trial, String> {
        let compiled: Result<_, String> = patterns.iter().map(|one| compile(0, one)).collect();
        Ok(Trial(Index::new(compiled?)))
    }

    /// What they find, pattern by pattern.
    pub fn scan(&self, document: &Document<'_>) -> Vec<Tried> {
        let mut found = Vec::new();
        self.0.scan_document(document, &[true], &mut found);
        found.sort_by_key(|found| (found.pattern, found.span.start));
        let tried = found.into_iter().map(|found| Tried {
            pattern: found.pattern as usize,
            span: found.span,
            replacements: found.replacements,
        });
        tried.collect()
    }
}
