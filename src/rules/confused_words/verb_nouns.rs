//! A noun for its verb, and a verb or an adjective for its noun: “to belief”, “the important of”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 2] = [rule(&VERB), rule(&NOUN)];

/// What stands before a verb in its base form.
const BEFORE_VERB: &[&str] = &[
    "to", "will", "would", "can", "could", "should", "must", "n't",
];

static VERB: Set = Set {
    id: "NOUN_FOR_VERB",
    title: "A noun for the verb: “to belief”",
    explanation: "One believes, proves, chooses, succeeds and lives; a belief, a proof, a choice, a success and a life are what comes of it.",
    contexts: &[
        context(
            &["i", "we", "you", "they", "to", "n't", "strongly", "really"],
            "belief",
            "believe",
            &["that", "in", "it", "i", "you", "this", "we"],
        ),
        context(
            BEFORE_VERB,
            "proof",
            "prove",
            &[
                "that", "it", "the", "my", "to", "your", "himself", "myself", "me",
            ],
        ),
        context(
            BEFORE_VERB,
            "choice",
            "choose",
            &[
                "the", "a", "between", "my", "your", "from", "what", "which", "to", "one",
            ],
        ),
        context(
            &["will", "would", "can", "could", "should", "must"],
            "success",
            "succeed",
            &["in", "."],
        ),
        context(
            &["i", "we", "they", "who", "you", "people"],
            "life",
            "live",
            &["in", "with", "here", "there", "near", "alone"],
        ),
        context(
            &[
                "want to",
                "wants to",
                "like to",
                "wanted to",
                "have to",
                "moved to",
            ],
            "life",
            "live",
            &["in", "with", "here", "there", "alone", "without"],
        ),
        context(
            &["i", "we"],
            "thing",
            "think",
            &[
                "that", "it", "it's", "you", "i", "we", "so", "he", "she", "they", "the", "this",
                "about",
            ],
        ),
        context(
            BEFORE_VERB,
            "safe",
            "save",
            &[
                "money",
                "time",
                "energy",
                "my",
                "your",
                "lives",
                "water",
                "our",
                "the planet",
                "the world",
            ],
        ),
        context(
            BEFORE_VERB,
            "loss",
            "lose",
            &[
                "the", "my", "weight", "your", "it", "money", "time", "our", "their", "a",
            ],
        ),
        context(
            &["to", "will", "would", "can", "could", "should"],
            "thought",
            "think",
            &["about", "of", "that"],
        ),
        context(
            &["will", "would", "can", "could", "should", "must"],
            "growth",
            "grow",
            &["up", ".", "in", "my", "our", "the", "faster"],
        ),
        context(
            BEFORE_VERB,
            "solution",
            "solve",
            &["the", "this", "my", "these", "problems", "it"],
        ),
        context(
            BEFORE_VERB,
            "decision",
            "decide",
            &["what", "to", "if", "which", "whether", "."],
        ),
        context(
            BEFORE_VERB,
            "speech",
            "speak",
            &["english", "to", "with", "about"],
        ),
        context(
            BEFORE_VERB,
            "rise",
            "raise",
            &[
                "money",
                "awareness",
                "the question",
                "children",
                "funds",
                "my",
                "our",
                "the money",
                "a child",
                "the level",
            ],
        ),
        context(
            &[
                "prices",
                "temperatures",
                "costs",
                "taxes",
                "sea levels",
                "wages",
            ],
            "raise",
            "rise",
            &[".", "every", "because", "and", "in"],
        ),
        context(
            &["will", "to"],
            "chose",
            "choose",
            &[
                "the", "a", "between", "my", "your", "from", "what", "which", "one", "to",
            ],
        ),
        context(
            &["can", "could", "would", "should", "must"],
            "chose",
            "choose",
            &[],
        ),
        context(
            &["to"],
            "seat",
            "sit",
            &["down", "on", "next", "in the", "with"],
        ),
        context(
            &["can't", "couldn't", "cannot"],
            "fine",
            "find",
            &["a", "the", "my", "it", "any", "anything", "your", "out"],
        ),
    ],
    examples: &[
        Example::wrong("I ⟨belief⟩ that it works.", &["believe"]),
        Example::wrong("We can ⟨safe⟩ time.", &["save"]),
        Example::wrong("I ⟨thing⟩ it is good.", &["think"]),
        Example::wrong("You will ⟨success⟩ in it.", &["succeed"]),
        Example::Right("I believe that it works and saves time; to be safe, wait."),
        Example::Right("You will succeed, and success in life is not all."),
    ],
};

static NOUN: Set = Set {
    id: "VERB_FOR_NOUN",
    title: "A verb or an adjective for the noun: “my believe”",
    explanation: "What one believes is a belief; what differs makes a difference; who is confident has confidence.",
    contexts: &[
        context(
            &[
                "my",
                "their",
                "our",
                "his",
                "her",
                "religious",
                "common",
                "strong",
                "a",
                "the",
            ],
            "believe",
            "belief",
            &["is", "that", "in", ".", "and"],
        ),
        context(
            &["their", "religious", "our", "my", "these", "different"],
            "believes",
            "beliefs",
            &[],
        ),
        context(
            &["a", "the", "any", "no", "enough", "some"],
            "prove",
            "proof",
            &["of", "that", "."],
        ),
        context(
            &["a", "the", "great", "big", "huge", "your", "my"],
            "succeed",
            "success",
            &[".", "of", "in"],
        ),
        context(
            &[
                "a",
                "my",
                "best",
                "good",
                "right",
                "the right",
                "only",
                "wrong",
                "your",
            ],
            "choose",
            "choice",
            &[".", "of", "is", "for", "was"],
        ),
        context(
            &[
                "my", "his", "daily", "everyday", "social", "private", "normal", "a happy",
                "a good", "a better",
            ],
            "live",
            "life",
            &[".", "is", "was", "would", "because", "has", "will"],
        ),
        context(
            &[
                "the",
                "one",
                "same",
                "best",
                "only",
                "important",
                "first",
                "another",
                "any",
            ],
            "think",
            "thing",
            &["is", "that i", "was"],
        ),
        context(
            &[
                "the", "a", "big", "main", "no", "any", "biggest", "only", "huge",
            ],
            "different",
            "difference",
            &["between"],
        ),
        context(&["the"], "important", "importance", &["of"]),
        context(
            &[
                "my",
                "self",
                "lose",
                "lost",
                "your",
                "more self",
                "his",
                "her",
                "their",
            ],
            "confident",
            "confidence",
            &[".", "in", "and", "to"],
        ),
        context(
            &["your", "your earliest", "my", "their"],
            "convenient",
            "convenience",
            &["."],
        ),
        context(
            &["have a", "take a", "have the", "took a"],
            "sit",
            "seat",
            &[".", "and", "in", "on", "next"],
        ),
        context(
            &["my", "your", "the", "a", "our", "his", "her"],
            "advertise",
            "advertisement",
            &[".", "in", "for", "that", "on", "is", "was"],
        ),
        context(
            &["a", "the", "my", "your", "their"],
            "analyze",
            "analysis",
            &["of", "."],
        ),
        context(
            &["my", "the", "your", "our", "a", "their", "his"],
            "decide",
            "decision",
            &[".", "is", "was"],
        ),
        context(
            &["my", "your", "our", "his", "her", "their", "a"],
            "arrive",
            "arrival",
            &[".", "at", "in", "was"],
        ),
        context(
            &["the", "a", "my", "your"],
            "explain",
            "explanation",
            &["of", "."],
        ),
        context(
            &["my", "his", "her", "the", "a", "your"],
            "behave",
            "behavior",
            &[".", "is", "was", "of"],
        ),
        context(
            &[
                "have a",
                "had a",
                "made a",
                "make a",
                "the",
                "an interesting",
            ],
            "discuss",
            "discussion",
            &[".", "with", "about", "was"],
        ),
        context(
            &["the", "my", "your", "a", "first", "best"],
            "perform",
            "performance",
            &[".", "of", "was", "is"],
        ),
        context(
            &["the", "your", "my", "her", "his"],
            "presents of",
            "presence of",
            &[],
        ),
        context(
            &["my", "good", "bad", "poor", "your", "her", "his"],
            "healthy",
            "health",
            &[".", "is", "and", "problems"],
        ),
    ],
    examples: &[
        Example::wrong("It is my ⟨believe⟩ that it works.", &["belief"]),
        Example::wrong("What is the ⟨different⟩ between them?", &["difference"]),
        Example::wrong("It shows the ⟨important⟩ of sleep.", &["importance"]),
        Example::wrong("The only ⟨think⟩ is the price.", &["thing"]),
        Example::Right("It is my belief, and I believe in it. They are different."),
        Example::Right("The importance of sleep is an important thing, I think."),
    ],
};
