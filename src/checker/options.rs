//! What a caller asks of a check.

use crate::language::{Dialect, LanguageChoice};
use crate::note::NoteContext;
use crate::rules::{Category, Level, Rule};
use crate::spelling::UserWords;
use std::collections::HashSet;

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
