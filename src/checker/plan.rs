//! What all passages of a text are checked with, and how often each rule has reported in them.

use super::{Options, Run};
use crate::document::Document;
use crate::language::{Dialect, LanguageChoice};
use crate::memory::Memory;
use crate::rules::{Check, Level, RULE_MATCHES_MAX, RULES, Rule, Scope};
use crate::spelling::{self, Accepted, UserWords};
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// What all passages of a text are checked with.
pub(super) struct Plan<'run> {
    pub(super) level: Level,
    /// Whether each rule of the table runs.
    pub(super) allowed: Vec<bool>,
    /// Whether each rule of the table was enabled by its id: then the models are not asked about it.
    insisted: Vec<bool>,
    pub(super) accepted: Accepted<'run>,
    /// The keyed hash of everything here, when passages are remembered.
    fingerprint: u128,
}

impl<'run> Plan<'run> {
    pub(super) fn new(
        options: &Options,
        language: LanguageChoice,
        dialect: Dialect,
        words: &'run UserWords,
        run: &Run<'_>,
    ) -> Plan<'run> {
        let allows = |rule: &&Rule| options.selection.allows(rule, options.level);
        let allowed: Vec<bool> = RULES.iter().map(allows).collect();
        let enabled = &options.selection.enabled_rules;
        let insisted = RULES.iter().map(|rule| enabled.contains(rule.id));
        let insisted: Vec<bool> = insisted.collect();
        let fingerprint = run.memory.map_or(0, |memory| {
            let words = words.fingerprint(|word| memory.hash(&word));
            memory.hash(&(
                (run.owner, &allowed, &insisted),
                (options.level, language, dialect, words),
            ))
        });
        Plan {
            level: options.level,
            allowed,
            insisted,
            accepted: Accepted {
                language,
                dialect,
                words,
            },
            fingerprint,
        }
    }

    /// The rules of a scope that run.
    pub(super) fn allowed(&self, scope: Scope) -> impl Iterator<Item = &'static Rule> {
        let rules = RULES.iter().zip(&self.allowed);
        rules.filter_map(move |(&rule, &allowed)| (allowed && rule.scope == scope).then_some(rule))
    }

    pub(super) fn allows(&self, rule: &Rule) -> bool {
        index(rule).is_some_and(|index| self.allowed[index])
    }

    pub(super) fn insists(&self, rule: &Rule) -> bool {
        index(rule).is_some_and(|index| self.insisted[index])
    }

    /// The key of a passage: its text, how it is cut into sentences and paragraphs, and which of its names recur in the text.
    pub(super) fn passage_key(
        &self,
        memory: &Memory,
        document: &Document<'_>,
        sentences: &Range<usize>,
        recurring: &HashSet<String>,
    ) -> u128 {
        memory.hash(&Key {
            fingerprint: self.fingerprint,
            document,
            sentences,
            recurring,
        })
    }
}

/// What the matches in a passage depend on.
struct Key<'run> {
    fingerprint: u128,
    document: &'run Document<'run>,
    sentences: &'run Range<usize>,
    recurring: &'run HashSet<String>,
}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        hasher.write_u128(self.fingerprint);
        self.document.hash_passage(self.sentences, hasher);
        if self.recurring.is_empty() {
            return;
        }
        let tokens = self.document.passage_tokens(self.sentences);
        for index in tokens.clone() {
            if self.document.tokens[index].accepted.is_empty()
                && spelling::recurs(self.document, index, self.recurring)
            {
                hasher.write_usize(index - tokens.start);
            }
        }
    }
}

/// The place of a rule in the table.
fn index(rule: &Rule) -> Option<usize> {
    RULES.iter().position(|other| std::ptr::eq(*other, rule))
}

/// How often each rule has reported, passage after passage.
#[derive(Default)]
pub(super) struct Tally {
    counts: HashMap<&'static str, usize>,
    spelling: usize,
}

impl Tally {
    /// Counts a match; returns whether its rule may still report it.
    pub(super) fn admits(&mut self, rule: &'static Rule) -> bool {
        let count = match rule.check {
            Check::Spelling => &mut self.spelling,
            _ => self.counts.entry(rule.id).or_default(),
        };
        *count += 1;
        *count <= RULE_MATCHES_MAX
    }

    /// How many misspellings may still be reported.
    pub(super) fn spelling_left(&self) -> usize {
        RULE_MATCHES_MAX.saturating_sub(self.spelling)
    }
}
