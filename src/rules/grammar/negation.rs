//! Negation that is said twice.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// Two negations that mean one.
pub static DOUBLE_NEGATIVE: Rule = rule(
    "DOUBLE_NEGATIVE",
    "Two negations that mean one",
    "One negation is enough: “I don't know anything”, not “I don't know nothing”.",
    &[
        pattern(
            "<do>|<can>|could|will <not> VB PRP? [nothing]",
            &["anything"],
            "“{2}” negates already.",
        ),
        pattern(
            "<do>|<can>|could|will <not> VB PRP? [nobody]",
            &["anybody"],
            "“{2}” negates already.",
        ),
        pattern(
            "<do>|<can>|could|will <not> VB PRP? [nowhere]",
            &["anywhere"],
            "“{2}” negates already.",
        ),
        pattern(
            "<do>|<can>|could|will <not> VB [no] !matter&!more&!longer&!one&!doubt",
            &["any"],
            "“{2}” negates already.",
        ),
        pattern(
            "<do>|<can>|could|will <not> [never] VB",
            &["ever"],
            "“{2}” negates already.",
        ),
        pattern(
            "never VB|VBD|VBN|VBP|VBZ PRP? [nothing]",
            &["anything"],
            "“never” negates already.",
        ),
        pattern(
            "[<can> <not> hardly|barely|scarcely] VB",
            &["can {3}"],
            "“{3}” negates already.",
        ),
        pattern(
            "[could <not> hardly|barely|scarcely] VB",
            &["could {3}"],
            "“{3}” negates already.",
        ),
        pattern(
            "there <be> <not> [nothing]",
            &["anything"],
            "“{3}” negates already.",
        ),
        pattern(
            "there <be> <not> [nobody]",
            &["anybody"],
            "“{3}” negates already.",
        ),
        pattern(
            "<do>|<can>|could|will <not> VB? [neither] MARK",
            &["either"],
            "“{2}” negates already: write “either”.",
        ),
        pattern(
            "<do> <not> VB RB? [no more] MARK",
            &["any more"],
            "“{2}” negates already.",
        ),
        pattern(
            "^|because|but|and nobody [did <not> VB]",
            &["{5:VBD}"],
            "“nobody” negates already.",
        ),
        pattern(
            "i|we|they|you|he|she|it have|has|had [no any]",
            &["no"],
            "“no” negates already.",
        ),
        pattern("there <be> [no any]", &["no"], "“no” negates already."),
    ],
    &[
        Example::wrong("We have ⟨no any⟩ questions.", &["no"]),
        Example::wrong("She does not work ⟨no more⟩.", &["any more"]),
        Example::wrong("We ⟨can't hardly⟩ wait.", &["can hardly"]),
        Example::wrong("I don't know ⟨nothing⟩.", &["anything"]),
        Example::wrong("She can't see ⟨nobody⟩.", &["anybody"]),
        Example::Right("I don't know anything, and nobody can see her."),
        Example::Right("It is not nothing. I do not know; no one does."),
    ],
);
