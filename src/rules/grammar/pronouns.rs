//! The case of pronouns.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// A pronoun in the wrong case.
pub static PRONOUN_CASE: Rule = rule(
    "PRONOUN_CASE",
    "A pronoun in the wrong case",
    "Who acts is “I”, “he”, “she”, “we”, “they”; behind a verb or a preposition stand “me”, “him”, “her”, “us”, “them”.",
    &[
        pattern(
            "between you|him|her|them|NNP and [i] MARK|IN|RB|TO",
            &["me"],
            "Behind “between” stands “me”.",
        ),
        pattern(
            "to|for|with|from|of|at|by you|him|her|them|NNP and [i] MARK",
            &["me"],
            "Behind “{1}” stands “me”.",
        ),
        pattern(
            "^ [me and him] VBD|VBP|MD",
            &["he and I"],
            "Who acts is “he and I”.",
        ),
        pattern(
            "^ [me and her] VBD|VBP|MD",
            &["she and I"],
            "Who acts is “she and I”.",
        ),
        pattern(
            "^ [me and my|NNP NN?] VBD|VBP|MD",
            &["{4} {5} and I"],
            "Who acts is “I”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [he] MARK&!/",
            &["him"],
            "Behind “{2}” stands “him”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [she] MARK&!/",
            &["her"],
            "Behind “{2}” stands “her”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [they] MARK&!/",
            &["them"],
            "Behind “{2}” stands “them”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [we] MARK&!/",
            &["us"],
            "Behind “{2}” stands “us”.",
        ),
        pattern(
            "^|MARK [them] are|were|have|go|do",
            &["they"],
            "Who acts is “they”.",
        ),
        pattern(
            "^|MARK [him] is|was|has|goes|does",
            &["he"],
            "Who acts is “he”.",
        ),
        pattern(
            "^ [him and me|i] VBD|VBP|MD",
            &["he and I"],
            "Who acts is “he and I”.",
        ),
        pattern(
            "^ [her and me|i] VBD|VBP|MD",
            &["she and I"],
            "Who acts is “she and I”.",
        ),
        pattern(
            "^ [them and me|i] VBD|VBP|MD",
            &["they and I"],
            "Who acts is “they and I”.",
        ),
        pattern(
            "[theirself|theirselves]",
            &["themselves"],
            "The word is “themselves”.",
        ),
        pattern("[hisself]", &["himself"], "The word is “himself”."),
    ],
    &[
        Example::wrong("It stays between you and ⟨I⟩.", &["me"]),
        Example::wrong("⟨Me and my brother⟩ went home.", &["My brother and I"]),
        Example::wrong("I went with ⟨they⟩.", &["them"]),
        Example::Right("It stays between you and me."),
        Example::Right("My brother and I went home, and for you and I know why."),
    ],
);
