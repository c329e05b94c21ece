//! The pipeline: from a source to a report.

use crate::document::{Document, Source};
use crate::language::{Dialect, LanguageChoice};
use crate::note::{self, NoteContext};
use crate::report::{LanguageReport, Match, Report, Statistics};
use crate::rules::{Category, Check, Level, RULES, Rule, Severity, Sink};
use crate::spelling::{self, Dictionary, LoadError, Replacer, UserWords};
use crate::{detection, merge, syntax};
use std::borrow::Cow;
use std::collections::HashSet;

/// The most matches in a report; a text with more is reported as truncated.
pub const MATCHES_MAX: usize = 5_000;

/// What a caller asks for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of the text.
    pub language: LanguageChoice,
    /// The dialect that a text is held to when the language is [`LanguageChoice::Auto`] and the text is English.
    pub preferred_dialect: Option<Dialect>,
    /// Whether matters of taste are reported.
    pub level: Level,
    /// Which rules are switched on and off.
    pub selection: Selection,
    /// Words to accept.
    pub words: UserWords,
    /// Whether to correct the text too.
    pub fix: bool,
    /// What is known about a follow-up note, when the text is to be read as one.
    pub note: Option<NoteContext>,
}

/// The rules that a caller switches on and off.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Rules that run even if they are picky or their category is off.
    pub enabled_rules: HashSet<String>,
    /// Rules that do not run, unless they are enabled too.
    pub disabled_rules: HashSet<String>,
    /// Categories whose default rules run even with `enabled_only`.
    pub enabled_categories: HashSet<Category>,
    /// Categories that do not run, unless they are enabled too.
    pub disabled_categories: HashSet<Category>,
    /// Whether only what is enabled runs.
    pub enabled_only: bool,
}

impl Selection {
    /// Whether a rule runs.
    pub fn allows(&self, rule: &Rule, level: Level) -> bool {
        if self.enabled_rules.contains(rule.id) {
            return true;
        }
        if self.disabled_rules.contains(rule.id) || rule.level > level {
            return false;
        }
        if self.enabled_categories.contains(&rule.category) {
            return true;
        }
        !self.enabled_only && !self.disabled_categories.contains(&rule.category)
    }
}

/// Everything that checking needs, loaded once and shared by all threads.
#[derive(Debug)]
pub struct Checker {
    dictionary: Dictionary,
    replacer: Replacer,
}

impl Checker {
    /// Loads the embedded dictionaries. Costs some 0.3 s.
    ///
    /// # Errors
    /// When an embedded file is malformed, which a test rules out.
    pub fn load() -> Result<Checker, LoadError> {
        let dictionary = Dictionary::load()?;
        let replacer = Replacer::new(&dictionary);
        // Read now, so that the first request does not wait for it.
        syntax::lexicon();
        Ok(Checker {
            dictionary,
            replacer,
        })
    }

    /// The dictionaries.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// Checks a text. Time and memory are linear in its length.
    pub fn check(&self, source: &Source<'_>, options: &Options) -> Report {
        let mut document = Document::new(source.text());
        self.dictionary.judge(&mut document);
        let (choice, language) = resolve_language(&document, options);
        let mut matches = Vec::new();
        let mut truncated = false;
        let mut note = None;
        let mut foreign = Vec::new();
        if language.checked {
            foreign = detection::foreign_paragraphs(&document);
            truncated |= self.run_rules(&mut document, options, choice, &language, &mut matches);
            matches.retain(|found| !detection::is_foreign(&foreign, found.span));
            matches = merge::resolve(matches);
            note = options.note.as_ref().map(|context| {
                let allows = |rule: &Rule| options.selection.allows(rule, options.level);
                note::check(&document, &self.dictionary, context, &matches, allows)
            });
        }
        truncated |= matches.len() > MATCHES_MAX;
        matches.truncate(MATCHES_MAX);
        let corrected = options.fix.then(|| merge::apply(source, &matches));
        to_source(&mut matches, source);
        for paragraph in &mut foreign {
            paragraph.span = source.source_span(paragraph.span);
        }
        if let Some(note) = &mut note {
            note.move_spans(|span| source.source_span(span));
        }
        Report {
            language,
            matches,
            truncated,
            note,
            corrected,
            foreign,
            sentences: document
                .sentences
                .iter()
                .map(|s| source.source_span(s.span))
                .collect(),
            plain_sentences: document.sentences.iter().map(|s| s.span).collect(),
            statistics: Statistics {
                words: document
                    .tokens
                    .iter()
                    .filter(|token| token.kind.is_wordlike())
                    .count(),
                sentences: document.sentences.len(),
                paragraphs: document.paragraphs.len(),
            },
        }
    }

    /// Everything that the allowed rules say about a text, overlapping as it may be; spans are bytes of the plain text.
    pub fn unresolved(&self, source: &Source<'_>, options: &Options) -> Vec<Match> {
        let mut document = Document::new(source.text());
        self.dictionary.judge(&mut document);
        let (choice, language) = resolve_language(&document, options);
        let mut matches = Vec::new();
        self.run_rules(&mut document, options, choice, &language, &mut matches);
        matches
    }

    /// Runs every rule that the options allow; returns whether one found more than it may report.
    fn run_rules(
        &self,
        document: &mut Document<'_>,
        options: &Options,
        choice: LanguageChoice,
        language: &LanguageReport,
        matches: &mut Vec<Match>,
    ) -> bool {
        let words = match &options.note {
            Some(context) => Cow::Owned(options.words.with(note::names(document, context))),
            None => Cow::Borrowed(&options.words),
        };
        let mut truncated = spelling::check(
            document,
            choice,
            language.dialect,
            &words,
            &self.dictionary,
            &self.replacer,
            matches,
        );
        syntax::analyze(document, &likely_meant(document, matches));
        matches.retain(|found| options.selection.allows(found.rule, options.level));
        for rule in RULES {
            if let Check::Document(check) = rule.check
                && options.selection.allows(rule, options.level)
            {
                let mut sink = Sink::new(rule, choice, matches);
                check(&*document, &mut sink);
                truncated |= sink.truncated;
            }
        }
        truncated
    }
}

/// The misspelled tokens, in order, with their likeliest replacements: what the other rules read in their place.
///
/// A hint is about what may be a name, which stays.
fn likely_meant<'matches>(
    document: &Document<'_>,
    matches: &'matches [Match],
) -> Vec<(usize, &'matches str)> {
    let mut meant: Vec<(usize, &str)> = matches
        .iter()
        .filter(|found| found.severity != Severity::Hint)
        .filter_map(|found| {
            let replacement = found.replacements.first()?;
            let tokens = &document.tokens;
            let token = tokens.binary_search_by_key(&found.span, |token| token.span);
            Some((token.ok()?, replacement.as_str()))
        })
        .collect();
    meant.sort_unstable();
    meant
}

/// Finds the language of a judged document, and which spellings it is held to.
fn resolve_language(
    document: &Document<'_>,
    options: &Options,
) -> (LanguageChoice, LanguageReport) {
    let mut language = detection::language(document, options.language);
    match options.preferred_dialect {
        Some(dialect) if language.checked && options.language == LanguageChoice::Auto => {
            language.set_dialect(dialect);
            (LanguageChoice::Dialect(dialect), language)
        }
        _ => (options.language, language),
    }
}

/// Moves matches to the source. One that stands for no byte there, or for markup that another match has, is dropped.
fn to_source(matches: &mut Vec<Match>, source: &Source<'_>) {
    let mut end = 0;
    matches.retain_mut(|found| {
        found.span = source.source_span(found.span);
        let keeps = !found.span.is_empty() && found.span.start >= end;
        if keeps {
            end = found.span.end;
        }
        keeps
    });
}
