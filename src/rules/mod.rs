//! Rules: what each objects to, with the examples that are its tests and its documentation at once.

use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::note::{Findings, Reading};
use crate::report::Match;

mod table;

pub mod casing;
pub mod confused_words;
pub mod grammar;
pub mod patterns;
pub mod punctuation;
pub mod repetition;
pub mod typography;

pub use table::RULES;

use patterns::{Context, Pattern};

/// A kind of fault, and how it is found.
#[derive(Debug)]
pub struct Rule {
    /// The name of the fault. Never changes; LanguageTool's where it has the same rule.
    pub id: &'static str,
    /// What kind of fault it is.
    pub category: Category,
    /// How grave it is.
    pub severity: Severity,
    /// Whether it runs by default.
    pub level: Level,
    /// How much of the text it must see to decide.
    pub scope: Scope,
    /// The fault in one line, as a list of rules shows it.
    pub title: &'static str,
    /// Why it is a fault and what to do, in a few sentences of plain text.
    pub explanation: &'static str,
    /// Whether the first replacement may be applied without asking, unless a match says otherwise.
    pub confident: bool,
    /// Finds the fault.
    pub check: Check,
    /// At least two wrong and two right texts.
    pub examples: &'static [Example],
}

/// How a rule is checked.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// By a pure function over the document.
    Document(fn(&Document<'_>, &mut Sink<'_>)),
    /// By patterns, which are all found in one scan: see [`patterns`].
    Patterns(&'static [Pattern]),
    /// By words among neighbors, found in the same scan.
    Contexts(&'static [Context]),
    /// By the spelling front, which needs the dictionaries: see [`crate::spelling`].
    Spelling,
    /// By the context models: see [`crate::models`].
    Model,
    /// As a finding about a whole follow-up note: see [`crate::note`].
    Note(fn(&Reading<'_>, &mut Findings<'_>)),
}

/// What kind of fault a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Category {
    Spelling,
    Grammar,
    Punctuation,
    Typography,
    Casing,
    ConfusedWords,
    Repetition,
    Style,
    FollowUp,
}

impl Category {
    /// All categories, in the order of the docs.
    pub const ALL: [Category; 9] = [
        Category::Spelling,
        Category::Grammar,
        Category::Punctuation,
        Category::Typography,
        Category::Casing,
        Category::ConfusedWords,
        Category::Repetition,
        Category::Style,
        Category::FollowUp,
    ];

    /// The id in requests and answers.
    pub const fn id(self) -> &'static str {
        match self {
            Category::Spelling => "spelling",
            Category::Grammar => "grammar",
            Category::Punctuation => "punctuation",
            Category::Typography => "typography",
            Category::Casing => "casing",
            Category::ConfusedWords => "confused-words",
            Category::Repetition => "repetition",
            Category::Style => "style",
            Category::FollowUp => "follow-up",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.id() == id)
    }
}

/// How grave a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Perhaps worth a look.
    Hint,
    /// Probably wrong.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// The id in answers.
    pub const fn id(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// When a rule runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Always.
    #[default]
    Default,
    /// When the caller asks for matters of taste too.
    Picky,
}

/// How much of a text a rule must see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A sentence is enough.
    Sentence,
    /// It compares sentences or paragraphs.
    Text,
}

/// A text that shows what a rule does. `⟨` and `⟩` stand around what is flagged.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// A text with one fault.
    Wrong {
        /// The text with the flagged span marked.
        text: &'static str,
        /// The first replacements, in order; the rule may offer more.
        replacements: &'static [&'static str],
    },
    /// A text in which the rule finds nothing.
    Right(&'static str),
}

impl Example {
    /// A text with one fault, marked by `⟨` and `⟩`, and the first replacements that are offered.
    pub const fn wrong(text: &'static str, replacements: &'static [&'static str]) -> Example {
        Example::Wrong { text, replacements }
    }
}

/// The matches that one rule may report in one text; a text with more is reported as truncated.
pub const RULE_MATCHES_MAX: usize = 2_000;

/// Where a rule puts its matches.
#[derive(Debug)]
pub struct Sink<'run> {
    rule: &'static Rule,
    matches: &'run mut Vec<Match>,
    remaining: usize,
    /// What the caller says about the language.
    pub language: LanguageChoice,
    /// Whether a match was dropped because the rule had reported enough.
    pub truncated: bool,
}

impl<'run> Sink<'run> {
    /// A sink that reports for one rule.
    pub fn new(
        rule: &'static Rule,
        language: LanguageChoice,
        matches: &'run mut Vec<Match>,
    ) -> Sink<'run> {
        Sink {
            rule,
            matches,
            remaining: RULE_MATCHES_MAX,
            language,
            truncated: false,
        }
    }

    /// The same sink for so many matches at most.
    #[must_use]
    pub fn at_most(mut self, matches_max: usize) -> Sink<'run> {
        self.remaining = self.remaining.min(matches_max);
        self
    }

    /// Whether the rule has reported as much as it may, so that looking further is of no use.
    pub fn is_full(&self) -> bool {
        self.remaining == 0
    }

    /// Reports a match with the rule's own severity and confidence.
    pub fn push<R: Into<String>>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        replacements: impl IntoIterator<Item = R>,
    ) {
        self.push_match(Match {
            rule: self.rule,
            span,
            message: message.into(),
            replacements: replacements.into_iter().map(Into::into).collect(),
            severity: self.rule.severity,
            confident: self.rule.confident,
        });
    }

    /// Reports a match as it is.
    pub fn push_match(&mut self, found: Match) {
        debug_assert!(!found.span.is_empty(), "{} matches nothing", found.rule.id);
        if self.remaining == 0 {
            self.truncated = true;
            return;
        }
        self.remaining -= 1;
        self.matches.push(found);
    }
}

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
