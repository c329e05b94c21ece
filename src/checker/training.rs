//! What the training of the models asks of a checker.

use super::{Checker, Options, likely_meant};
use crate::document::{Document, Source};
use crate::language::LanguageChoice;
use crate::merge;
use crate::models::{self, Change, Evidence};
use crate::report::Match;
use crate::rules::{Check, Level, RULES, Rule, Scope};
use crate::syntax;

impl Checker {
    /// What the context models would change in a plain text in English where no rule has spoken, however unlikely, and the
    /// probability of each change.
    pub fn changes(&self, text: &str) -> Vec<(f32, Change)> {
        let mut options = Options {
            language: LanguageChoice::English,
            ..Options::default()
        };
        let context_rules = models::rules::RULES.iter().map(|rule| rule.id.to_owned());
        options.selection.disabled_rules.extend(context_rules);
        let matches = self.unresolved(&Source::plain(text), &options);
        let mut document = Document::new(text);
        self.dictionary.judge(&mut document);
        let meant = likely_meant(&document, &matches);
        syntax::analyze(&mut document, &meant);
        let taken = models::Taken::new(&matches);
        let mended = models::mended(&document, &matches);
        let mended = self.analyzed(&mended);
        let english = LanguageChoice::English;
        let models = &self.models;
        let mut changes = models.changes(&document, &mended, english, |_| Some(0.0));
        changes.retain(|(_, change)| !taken.is_in_the_way(change));
        changes
    }

    /// What the rules that need one sentence alone say about a plain text in English, and what the models say of each match.
    pub fn evidence(&self, text: &str) -> Vec<(Match, Evidence)> {
        let mut options = Options {
            language: LanguageChoice::English,
            ..Options::default()
        };
        let asks = |rule: &&&Rule| {
            matches!(
                rule.check,
                Check::Patterns(_) | Check::Contexts(_) | Check::Document(_)
            )
        };
        for rule in RULES
            .iter()
            .filter(asks)
            .filter(|rule| rule.level == Level::Default)
        {
            options.selection.enabled_rules.insert(rule.id.to_owned());
        }
        options.selection.enabled_only = true;
        let mut matches = merge::resolve(self.unresolved(&Source::plain(text), &options));
        matches.retain(|found| found.rule.scope == Scope::Sentence);
        let document = self.read(text);
        let weighed = matches.into_iter().map(|found| {
            let evidence = self
                .models
                .evidence(&document, LanguageChoice::English, &found);
            (found, evidence)
        });
        weighed.collect()
    }
}
