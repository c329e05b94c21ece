//! Conjunctions and prepositions: “because it rained”, “because of the rain”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// A preposition before a clause, or a conjunction before a noun.
pub static BECAUSE_OF_CLAUSE: Rule = rule(
    "BECAUSE_OF_CLAUSE",
    "“because of” before a clause",
    "“because of” and “despite” stand before a noun, “because” and “although” before a clause.",
    &[
        pattern(
            "[because of] i|he|she|we|they VB*|MD",
            &["because"],
            "Before a clause, write “because”.",
        ),
        pattern(
            "[due to] i|he|she|we|they VB*|MD",
            &["because"],
            "Before a clause, write “because”.",
        ),
        pattern(
            "[despite] i|he|she|we|they VBD|VBP|VBZ|MD",
            &["although"],
            "Before a clause, write “although”.",
        ),
        pattern(
            "[in spite of] i|he|she|we|they VBD|VBP|VBZ|MD",
            &["although"],
            "Before a clause, write “although”.",
        ),
        pattern(
            "[because that] i|we|he|she|they",
            &["because"],
            "Before a clause, write “because”.",
        ),
    ],
    &[
        Example::wrong("⟨Despite⟩ I was ill, I went.", &["Although"]),
        Example::wrong("I left ⟨because of⟩ I was tired.", &["because"]),
        Example::Right("I left because I was tired."),
        Example::Right("He stayed despite the rain, and because of it."),
    ],
);
