//! The rules of the context models: one for each class of changes, so that each can be switched off.

use super::changes::{Change, Class};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity};

/// The rule of a class.
pub fn rule(class: Class) -> &'static Rule {
    RULES[class as usize]
}

/// The rules, in the order of [`Class::ALL`].
pub static RULES: [&Rule; Class::ALL.len()] = [
    &MISSING_ARTICLE,
    &NEEDLESS_ARTICLE,
    &WRONG_ARTICLE,
    &MISSING_PREPOSITION,
    &NEEDLESS_PREPOSITION,
    &UNUSUAL_PREPOSITION,
    &MISSING_COMMA,
    &NEEDLESS_COMMA,
    &COMMA_SPLICE,
    &NOUN_NUMBER,
    &VERB_AGREEMENT,
    &VERB_TENSE,
    &VERB_FORM,
    &CONFUSED_IN_CONTEXT,
    &ADVERB_FORM,
];

const fn rule_of(
    id: &'static str,
    category: Category,
    title: &'static str,
    explanation: &'static str,
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category,
        severity: Severity::Warning,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: false,
        check: Check::Model,
        examples,
    }
}

/// A noun without its article.
pub static MISSING_ARTICLE: Rule = rule_of(
    "MISSING_ARTICLE",
    Category::Grammar,
    "An article that is missing",
    "A noun that can be counted seldom stands alone in the singular: one of many is “a”, one that is known is “the”. The words around it say how likely an article is here.",
    &[],
);
/// An article that does not belong.
pub static NEEDLESS_ARTICLE: Rule = rule_of(
    "NEEDLESS_ARTICLE",
    Category::Grammar,
    "An article that is not needed",
    "What is meant in general, or cannot be counted, stands without an article. The words around it say how likely none is here.",
    &[],
);
/// One article for another.
pub static WRONG_ARTICLE: Rule = rule_of(
    "WRONG_ARTICLE",
    Category::Grammar,
    "“a” for “the”, or “the” for “a”",
    "“The” is for what the reader knows already, or what there is only one of; “a” for one of many.",
    &[],
);
/// A verb or adjective without its preposition.
pub static MISSING_PREPOSITION: Rule = rule_of(
    "MISSING_PREPOSITION",
    Category::Grammar,
    "A preposition that is missing",
    "Many verbs and adjectives reach their object through a preposition: “listen to music”, “wait for the bus”.",
    &[],
);
/// A preposition that does not belong.
pub static NEEDLESS_PREPOSITION: Rule = rule_of(
    "NEEDLESS_PREPOSITION",
    Category::Grammar,
    "A preposition that is not needed",
    "Many verbs reach their object directly: “discuss the plan”, “enter the room”.",
    &[],
);
/// One preposition for another.
pub static UNUSUAL_PREPOSITION: Rule = rule_of(
    "UNUSUAL_PREPOSITION",
    Category::Grammar,
    "A preposition that does not go with the words around",
    "Most words go with one preposition: “interested in”, “depend on”, “at the moment”. The words on both sides say which.",
    &[],
);
/// A comma that is missing.
pub static MISSING_COMMA: Rule = rule_of(
    "MISSING_COMMA",
    Category::Punctuation,
    "A comma that is missing",
    "A comma parts what opens a sentence from its main clause, and two main clauses before “but” or “so”.",
    &[],
);
/// A comma that does not belong.
pub static NEEDLESS_COMMA: Rule = rule_of(
    "NEEDLESS_COMMA",
    Category::Punctuation,
    "A comma that is not needed",
    "No comma parts a verb from its subject or object, and none stands before “that” or before most clauses with “because”.",
    &[],
);
/// Two sentences with a comma between them.
pub static COMMA_SPLICE: Rule = rule_of(
    "COMMA_SPLICE",
    Category::Punctuation,
    "Two sentences with a comma between them",
    "A comma alone does not join two main clauses: end the first with a full stop, or join them with a word such as “and”.",
    &[],
);
/// A singular for a plural, or a plural for a singular.
pub static NOUN_NUMBER: Rule = rule_of(
    "NOUN_NUMBER",
    Category::Grammar,
    "A singular for a plural, or a plural for a singular",
    "Words such as “many”, “these” and “two” want a plural; “a”, “each” and “this” a singular.",
    &[],
);
/// A verb that does not agree with its subject.
pub static VERB_AGREEMENT: Rule = rule_of(
    "VERB_AGREEMENT",
    Category::Grammar,
    "A verb that does not agree with its subject",
    "With “he”, “she”, “it” and what they stand for, a verb in the present ends in “-s”; with others it does not.",
    &[],
);
/// A tense that the words around contradict.
pub static VERB_TENSE: Rule = rule_of(
    "VERB_TENSE",
    Category::Grammar,
    "A tense that the words around contradict",
    "What is told in the past stays in the past, and what is always true stands in the present.",
    &[],
);
/// A form of a verb that does not fit.
pub static VERB_FORM: Rule = rule_of(
    "VERB_FORM",
    Category::Grammar,
    "A form of a verb that does not fit",
    "The words before a verb choose its form: “to go”, “enjoy going”, “have gone”, “interested” and “interesting”.",
    &[],
);
/// A word for another that looks or sounds alike, or means nearly the same.
pub static CONFUSED_IN_CONTEXT: Rule = rule_of(
    "CONFUSED_IN_CONTEXT",
    Category::ConfusedWords,
    "A word that is taken for another one",
    "Some words look or sound alike, or mean nearly the same. The words around say which of them is likely meant.",
    &[],
);
/// An adjective where an adverb belongs, or the other way round.
pub static ADVERB_FORM: Rule = rule_of(
    "ADVERB_FORM",
    Category::Grammar,
    "An adjective for an adverb, or an adverb for an adjective",
    "An adverb says how something is done, an adjective what something is like: “she sings well”, “a good singer”.",
    &[],
);

/// What a writer is told of a change. `before` is the word that stands before it.
pub(super) fn message(change: &Change, before: &str) -> String {
    let [written, meant] = &change.words;
    match change.class {
        Class::ArticleMissing => format!("“{}” seems to need an article.", noun(change)),
        Class::ArticleNeedless => format!("“{written}” seems not to be needed here."),
        Class::PrepositionMissing => format!("“{before}” is usually followed by “{meant}” here."),
        Class::PrepositionNeedless => {
            format!("“{before}” usually stands without “{written}” here.")
        }
        Class::ArticleWrong => format!("“{meant}” is more usual than “{written}” here."),
        Class::PrepositionWrong if before.is_empty() => {
            format!("“{meant}” is more usual than “{written}” here.")
        }
        Class::PrepositionWrong => {
            format!("“{before}” is usually followed by “{meant}” here, not by “{written}”.")
        }
        Class::CommaMissing => format!("A comma is usual after “{before}” here."),
        Class::CommaNeedless => format!("A comma is unusual after “{before}” here."),
        Class::CommaSplice => format!("A new sentence seems to start behind “{before}”."),
        Class::NounNumber if change.detail.starts_with("base") => {
            format!("The plural “{meant}” seems to be meant.")
        }
        Class::NounNumber => format!("The singular “{meant}” seems to be meant."),
        Class::Agreement => format!("“{meant}” seems to agree with the subject, not “{written}”."),
        Class::Tense => format!("The words around seem to want “{meant}”, not “{written}”."),
        Class::VerbForm => format!("“{meant}” is the usual form here, not “{written}”."),
        Class::Confused => format!("“{meant}” is likelier than “{written}” here."),
        Class::Adverb => format!("“{meant}” seems to fit better than “{written}” here."),
    }
}

/// The words behind an inserted article.
fn noun(change: &Change) -> &str {
    change
        .replacement
        .split_once(' ')
        .map_or("", |(_, rest)| rest)
}
