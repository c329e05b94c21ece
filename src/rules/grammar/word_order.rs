//! The order of words in questions within sentences, and determiners that stand in each other's way.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 2] = [INDIRECT_QUESTION, TWO_DETERMINERS];

const INDIRECT_QUESTION: Rule = rule(
    "INDIRECT_QUESTION_ORDER",
    "A question within a sentence with the order of a direct one",
    "Within a sentence, the subject of a question stands before the verb: “I know what it is”, “tell me where you live”.",
    &[
        pattern(
            "<know>|<understand>|<remember>|<wonder>|<explain> what|where|who|how|why [is|are|was|were it|he|she|they|this|that] MARK",
            &["{4} {3}"],
            "Within a sentence, “{4}” stands before “{3}”.",
        ),
        pattern(
            "<tell>|<ask> me|him|her|us|them what|where|who|how|why [is|are|was|were it|he|she|they|this|that] MARK",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "<know>|<understand>|<remember>|<wonder> what|where|how|why|when [do i|we|they|you] VB|VBP|live|work|go|think|want|need",
            &["{4}"],
            "Within a sentence, the question takes no “do”.",
        ),
    ],
    &[
        Example::wrong("I know what ⟨is it⟩.", &["it is"]),
        Example::wrong("I wonder where ⟨do they⟩ live.", &["they"]),
        Example::Right("I know what it is, and I wonder where they live."),
        Example::Right("You know, why do they live there?"),
    ],
);

const TWO_DETERMINERS: Rule = rule(
    "TWO_DETERMINERS",
    "Two determiners before one noun",
    "“the”, “a” and “my” exclude each other: “my friend”, “a friend of mine”.",
    &[
        pattern(
            "[the&!CAPITAL my&!CAPITAL|your&!CAPITAL|our&!CAPITAL|their&!CAPITAL] NN*|JJ",
            &["{2}"],
            "“{2}” takes no “{1}”.",
        ),
        pattern(
            "[a&!CAPITAL|an my&!CAPITAL|your&!CAPITAL|our&!CAPITAL|his&!CAPITAL|their&!CAPITAL] NN*|JJ",
            &["{2}"],
            "“{2}” takes no “{1}”.",
        ),
        pattern(
            "[a&!CAPITAL|an the&!CAPITAL] NN*|JJ*",
            &["the"],
            "“the” takes no “{1}”.",
        ),
    ],
    &[
        Example::wrong("I met ⟨the my⟩ friend.", &["my"]),
        Example::wrong("It is ⟨a the⟩ best day.", &["the"]),
        Example::Right("I met my friend."),
        Example::Right("It is the best day of the year."),
    ],
);
