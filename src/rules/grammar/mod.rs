//! Grammar: words that do not go together.

pub mod a_an;
pub mod agreement;
pub mod articles;
pub mod be;
pub mod comparison;
pub mod conjunctions;
pub mod idioms;
pub mod negation;
pub mod noun_agreement;
pub mod nouns;
pub mod number;
pub mod person_complements;
pub mod phrases;
pub mod possessives;
pub mod preposition_phrases;
pub mod prepositions;
pub mod pronouns;
pub mod question_tags;
pub mod redundancy;
pub mod since;
pub mod time;
pub mod valency;
pub mod verb_complements;
pub mod verb_forms;
pub mod verb_objects;
pub mod word_choice;
pub mod word_order;

use super::patterns::{Pattern, pattern};
use super::{Category, Check, Example, Level, Rule, Scope, Severity};

/// A rule that patterns describe: what all of them have in common is said once.
const fn rule(
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    patterns: &'static [Pattern],
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category: Category::Grammar,
        severity: Severity::Error,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: true,
        check: Check::Patterns(patterns),
        examples,
    }
}
