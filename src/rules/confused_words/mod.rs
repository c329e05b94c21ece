//! Right words in the wrong place: `your` for `you're`, `form` for `from`.
//!
//! Each set is a data entry: the word that is written, the word that is meant, and the neighbors among which it can
//! only be meant. What the neighbors do not settle is left alone.

pub mod apostrophes;
pub mod compounds;
pub mod function_words;
pub mod homophones;
pub mod joined;
pub mod letters;
pub mod noun_adjectives;
pub mod noun_sounds;
pub mod predicates;
pub mod short_words;
pub mod slips;
pub mod verb_nouns;
pub mod verb_sounds;
pub mod verbs_and_nouns;

use super::patterns::{Context, context};
use super::{Category, Check, Example, Level, Rule, Scope, Severity};

/// A set of words that are taken for one another.
struct Set {
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    contexts: &'static [Context],
    examples: &'static [Example],
}

/// The rule of a set.
const fn rule(set: &Set) -> Rule {
    Rule {
        id: set.id,
        category: Category::ConfusedWords,
        severity: Severity::Error,
        level: Level::Default,
        scope: Scope::Sentence,
        title: set.title,
        explanation: set.explanation,
        confident: true,
        check: Check::Contexts(set.contexts),
        examples: set.examples,
    }
}
