//! The pipeline: from a source to a report.

mod options;
mod plan;
mod training;

pub use options::{Options, Selection};

use crate::detection::{self, Detection};
use crate::document::{Document, Source, Span};
use crate::language::LanguageChoice;
use crate::memory::Memory;
use crate::models::{self, Mended, Models};
use crate::note;
use crate::report::{LanguageReport, Match, Report, Statistics};
use crate::rules::{Check, Rule, Scope, Severity, Sink, patterns};
use crate::spelling::{self, Dictionary, LoadError, Replacer, Shared};
use crate::{merge, syntax};
use plan::{Plan, Tally};
use std::borrow::Cow;
use std::cell::Cell;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;

/// A passage of so many bytes is read by all rules within a millisecond.
const PASSAGE_BYTES_SHORT: usize = 4_096;
/// The most matches in a report; a text with more is reported as truncated.
pub const MATCHES_MAX: usize = 5_000;

/// Everything that checking needs, loaded once and shared by all threads.
#[derive(Debug)]
pub struct Checker {
    dictionary: Dictionary,
    replacer: Replacer,
    models: Models,
}

impl Checker {
    /// Loads the embedded dictionaries and models. Costs some 0.2 s on two threads.
    ///
    /// # Errors
    /// When an embedded file is malformed, which a test rules out.
    pub fn load() -> Result<Checker, LoadError> {
        std::thread::scope(|scope| {
            // The dictionaries take longest: whatever does not need them is made beside them.
            let counts = scope.spawn(spelling::Model::load);
            let models = scope.spawn(|| {
                syntax::lexicon();
                Models::load()
            });
            let dictionary = Dictionary::load()?;
            let counts = counts.join().expect("reading the counts does not panic");
            let replacer = Replacer::new(&dictionary, counts);
            let models = models.join().expect("reading the models does not panic");
            Ok(Checker {
                dictionary,
                replacer,
                models: models.expect("a test reads the embedded models"),
            })
        })
    }

    /// The dictionaries.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// Checks a text. Time and memory are linear in its length.
    pub fn check(&self, source: &Source<'_>, options: &Options) -> Report {
        self.check_during(source, options, &Run::default())
    }

    /// Checks a text beside others: see [`Run`].
    pub fn check_during(&self, source: &Source<'_>, options: &Options, run: &Run<'_>) -> Report {
        let mut document = Document::new(source.text());
        let judged = self.dictionary.judge_until(&mut document, run.pause);
        let detection = Detection::new(&document);
        let (choice, language) = resolve_language(&detection, options);
        let mut found = Found::default();
        let mut note = None;
        let mut foreign = Vec::new();
        if language.checked {
            foreign = detection.foreign_paragraphs();
            found = match judged {
                ControlFlow::Continue(()) => self.find(&document, options, choice, &language, run),
                ControlFlow::Break(()) => Found::nothing(&document),
            };
            let matches = &mut found.matches;
            matches.retain(|found| !detection::is_foreign(&foreign, found.span));
            *matches = merge::resolve(std::mem::take(matches));
            note = options.note.as_ref().map(|context| {
                let allows = |rule: &Rule| options.selection.allows(rule, options.level);
                let mut note = note::check(&document, &self.dictionary, context, matches, allows);
                note.ready &= found.unchecked_from.is_none();
                note
            });
        }
        let Found {
            mut matches,
            mut truncated,
            unchecked_from,
        } = found;
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
            checked_until: unchecked_from.map(|span| source.source_span(span).start),
            note,
            corrected,
            foreign,
            sentences: document
                .sentences
                .iter()
                .map(|s| source.source_span(s.span))
                .collect(),
            plain_sentences: document.sentences.iter().map(|s| s.span).collect(),
            statistics: statistics(&document),
        }
    }

    /// Everything that the allowed rules say about a text, overlapping as it may be; spans are bytes of the plain text.
    pub fn unresolved(&self, source: &Source<'_>, options: &Options) -> Vec<Match> {
        let mut document = Document::new(source.text());
        self.dictionary.judge(&mut document);
        let (choice, language) = resolve_language(&Detection::new(&document), options);
        let found = self.find(&document, options, choice, &language, &Run::default());
        found.matches
    }

    /// The mended sentences as documents.
    fn analyzed<'mended>(
        &self,
        mended: &'mended [Mended],
    ) -> Vec<(&'mended Mended, Document<'mended>)> {
        mended
            .iter()
            .map(|mended| (mended, self.read(&mended.text)))
            .collect()
    }

    /// A plain text as a document whose words are looked up and whose syntax is known.
    fn read<'text>(&self, text: &'text str) -> Document<'text> {
        let mut document = Document::new(text);
        self.dictionary.judge(&mut document);
        syntax::analyze(&mut document, &[]);
        document
    }

    /// Runs every rule that the options allow: those that compare sentences on the whole, the others passage by passage.
    fn find(
        &self,
        document: &Document<'_>,
        options: &Options,
        choice: LanguageChoice,
        language: &LanguageReport,
        run: &Run<'_>,
    ) -> Found {
        let words = match &options.note {
            Some(context) => Cow::Owned(options.words.with(note::names(document, context))),
            None => Cow::Borrowed(&options.words),
        };
        let plan = Plan::new(options, choice, language.dialect, &words, run);
        let mut found = Found::default();
        let mut tally = Tally::default();
        for rule in plan.allowed(Scope::Text) {
            if let Check::Document(check) = rule.check {
                let mut sink = Sink::new(rule, choice, &mut found.matches);
                check(document, &mut sink);
                found.truncated |= sink.truncated;
            }
            if (run.pause)().is_break() {
                return Found::nothing(document);
            }
        }
        let mut shared = Shared::new(document);
        for sentences in document.passages() {
            let unchecked_from = document.sentences[sentences.start].span;
            let start = document.passage_span(&sentences).start;
            let spelling_left = tally.spelling_left();
            let checked = self.passage(document, sentences, &plan, &mut shared, spelling_left, run);
            let Some((matches, is_cut)) = checked else {
                found
                    .matches
                    .retain(|found| found.span.end <= unchecked_from.start);
                found.unchecked_from = Some(unchecked_from);
                break;
            };
            found.truncated |= is_cut;
            for passage_match in matches.iter() {
                if tally.admits(passage_match.rule) {
                    let mut moved = passage_match.clone();
                    moved.span.start += start;
                    moved.span.end += start;
                    found.matches.push(moved);
                } else {
                    found.truncated = true;
                }
            }
        }
        found
    }

    /// The matches in one passage, and whether there are more than are reported; `None` when the check ends.
    ///
    /// They are found once: what is in the memory is not looked for again.
    fn passage(
        &self,
        document: &Document<'_>,
        sentences: Range<usize>,
        plan: &Plan<'_>,
        shared: &mut Shared,
        misspellings_max: usize,
        run: &Run<'_>,
    ) -> Option<(Arc<[Match]>, bool)> {
        if (run.pause)().is_break() {
            return None;
        }
        let place = run.memory.map(|memory| {
            let key = plan.passage_key(memory, document, &sentences, &shared.recurring);
            (memory, key)
        });
        if let Some(matches) = place.and_then(|(memory, key)| memory.get(key)) {
            return Some((matches, false));
        }
        let mut passage = document.passage(sentences).document;
        let (matches, is_cut) =
            self.check_passage(&mut passage, plan, shared, misspellings_max, run)?;
        let matches: Arc<[Match]> = matches.into();
        if let Some((memory, key)) = place
            && !is_cut
        {
            memory.insert(key, Arc::clone(&matches));
        }
        Some((matches, is_cut))
    }

    /// Looks for the matches in one passage: see [`Self::passage`].
    fn check_passage(
        &self,
        document: &mut Document<'_>,
        plan: &Plan<'_>,
        shared: &mut Shared,
        misspellings_max: usize,
        run: &Run<'_>,
    ) -> Option<(Vec<Match>, bool)> {
        let mut matches = Vec::new();
        let is_stopped = Cell::new(false);
        let pause = || {
            let flow = (run.pause)();
            is_stopped.set(is_stopped.get() || flow.is_break());
            flow
        };
        let mut is_cut = spelling::check(
            document,
            (&self.dictionary, &self.replacer),
            plan.accepted,
            shared,
            misspellings_max,
            &pause,
            &mut matches,
        );
        syntax::analyze(document, &likely_meant(document, &matches));
        matches.retain(|found| plan.allows(found.rule));
        let language = plan.accepted.language;
        is_cut |= patterns::check(document, language, &plan.allowed, &mut matches);
        let is_long = document.text.len() > PASSAGE_BYTES_SHORT;
        for rule in plan.allowed(Scope::Sentence) {
            if let Check::Document(check) = rule.check {
                let mut sink = Sink::new(rule, plan.accepted.language, &mut matches);
                check(document, &mut sink);
                is_cut |= sink.truncated;
            }
            if is_long && pause().is_break() {
                return None;
            }
        }
        if is_stopped.get() || pause().is_break() {
            return None;
        }
        let allows = |rule: &Rule| plan.allows(rule);
        let insists = |rule: &Rule| plan.insists(rule);
        let models = &self.models;
        models.confirm(document, language, plan.level, insists, &mut matches);
        let mended = models::mended(document, &matches);
        let mended = self.analyzed(&mended);
        models.check(
            document,
            &mended,
            language,
            plan.level,
            allows,
            &mut matches,
        );
        if pause().is_break() {
            return None;
        }
        Some((matches, is_cut))
    }
}

/// How a check runs beside others.
#[derive(Clone, Copy)]
pub struct Run<'run> {
    /// Called at least every few milliseconds; others may get their turn in it. On `Break` the check ends with what it has.
    pub pause: &'run dyn Fn() -> ControlFlow<()>,
    /// What was found in passages before.
    pub memory: Option<&'run Memory>,
    /// Whose text it is: only this owner's passages are remembered for it.
    pub owner: &'run str,
}

impl Default for Run<'_> {
    /// A check without pause and without memory.
    fn default() -> Self {
        Run {
            pause: &|| ControlFlow::Continue(()),
            memory: None,
            owner: "",
        }
    }
}

/// What the rules found. Spans are bytes of the plain text.
#[derive(Default)]
struct Found {
    matches: Vec<Match>,
    truncated: bool,
    /// The first sentence that was not checked, when the check ended early.
    unchecked_from: Option<Span>,
}

impl Found {
    /// What is known of a document when a check ends before any of it is checked through.
    fn nothing(document: &Document<'_>) -> Found {
        Found {
            unchecked_from: Some(
                document
                    .sentences
                    .first()
                    .map_or_else(Span::default, |first| first.span),
            ),
            ..Found::default()
        }
    }
}

fn statistics(document: &Document<'_>) -> Statistics {
    let words = document.tokens.iter();
    Statistics {
        words: words.filter(|token| token.kind.is_wordlike()).count(),
        sentences: document.sentences.len(),
        paragraphs: document.paragraphs.len(),
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
        .filter(|found| matches!(found.rule.check, Check::Spelling))
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

/// The language of a document, and which spellings it is held to.
fn resolve_language(
    detection: &Detection<'_>,
    options: &Options,
) -> (LanguageChoice, LanguageReport) {
    let mut language = detection.language(options.language);
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

#[cfg(test)]
mod tests;
