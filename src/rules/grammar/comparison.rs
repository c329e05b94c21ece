//! Comparatives and superlatives.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [DOUBLE, AS_COMPARATIVE, ONE_OF_MOST];

const DOUBLE: Rule = rule(
    "DOUBLE_COMPARATIVE",
    "“more” before a comparative",
    "A comparative such as “better” says “more” already, and a superlative “most”.",
    &[
        pattern(
            "!@counted [more JJR&!more&!less&!later&!fewer&!lower&!upper|easier|better|worse|faster|cheaper|stronger|bigger|happier|healthier|older|younger|smaller|higher] !HYPH",
            &["{3}"],
            "“{3}” says “more” already.",
        ),
        pattern(
            "!@counted [most JJS&!most&!least] !HYPH",
            &["{3}"],
            "“{3}” says “most” already.",
        ),
    ],
    &[
        Example::wrong("It is ⟨more better⟩ than before.", &["better"]),
        Example::wrong("This way is ⟨more easier⟩.", &["easier"]),
        Example::Right("It is better, and there are many more better ways."),
        Example::Right("It is much easier."),
    ],
);

const AS_COMPARATIVE: Rule = rule(
    "AS_COMPARATIVE",
    "A comparative between “as” and “as”, or a superlative before “than”",
    "“as good as” compares what is equal; “better than” what is not.",
    &[
        pattern(
            "as [JJR&!more&!less&!later] as",
            &["{2:JJ}"],
            "Between “as” and “as”, the adjective is not compared.",
        ),
        pattern(
            "!of [JJS&!most&!least] than",
            &["{2:JJR}"],
            "Before “than” stands a comparative.",
        ),
    ],
    &[
        Example::wrong("It is as ⟨bigger⟩ as a house.", &["big"]),
        Example::wrong("He is ⟨tallest⟩ than me.", &["taller"]),
        Example::Right("It is as big as a house."),
        Example::Right("He is taller than me, and rather the best."),
    ],
);

const ONE_OF_MOST: Rule = rule(
    "ONE_OF_MOST",
    "“one of most” without “the”",
    "A superlative takes “the”: “one of the most”.",
    &[
        pattern(
            "one of [most JJ] NN*|JJ",
            &["the {3-4}"],
            "A superlative takes “the”.",
        ),
        pattern(
            "one of [JJS&!most&!least]",
            &["the {3}"],
            "A superlative takes “the”.",
        ),
    ],
    &[
        Example::wrong("It is one of ⟨most famous⟩ towns.", &["the most famous"]),
        Example::wrong("She is one of ⟨best⟩ players.", &["the best"]),
        Example::Right("It is one of the most famous towns."),
        Example::Right("One of most people's wishes is to travel."),
    ],
);
