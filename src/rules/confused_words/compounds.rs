//! Words that are one as a noun and two as a verb, and “maybe” and “may be”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [rule(&VERB), rule(&NOUN), rule(&MAYBE), rule(&EVERYDAY_LIFE)];

/// What stands before a verb in its base form.
const BEFORE_VERB: &[&str] = &[
    "to", "will", "would", "can", "could", "should", "must", "not", "n't", "please", "i", "we",
    "you", "they",
];

/// What starts the object of a verb.
const OBJECT: &[&str] = &[
    "a", "an", "the", "my", "your", "his", "her", "our", "their", "its", "this", "that", "these",
    "those", "it", "them", "all", "some", "any", "new",
];

static VERB: Set = Set {
    id: "NOUN_FOR_PHRASAL_VERB",
    title: "“setup” for the verb “set up”",
    explanation: "As a verb it is two words, “set up a meeting”, “log in to the site”; as a noun it is one, “the setup”, “a login”.",
    contexts: &[
        context(BEFORE_VERB, "setup", "set up", OBJECT),
        context(BEFORE_VERB, "backup", "back up", OBJECT),
        context(BEFORE_VERB, "cleanup", "clean up", OBJECT),
        context(BEFORE_VERB, "checkout", "check out", OBJECT),
        context(BEFORE_VERB, "pickup", "pick up", OBJECT),
        context(BEFORE_VERB, "shutdown", "shut down", OBJECT),
        context(BEFORE_VERB, "lookup", "look up", OBJECT),
        context(BEFORE_VERB, "workout", "work out", OBJECT),
        context(BEFORE_VERB, "takeout", "take out", OBJECT),
        context(BEFORE_VERB, "rollout", "roll out", OBJECT),
        context(BEFORE_VERB, "breakdown", "break down", OBJECT),
        context(BEFORE_VERB, "handout", "hand out", OBJECT),
        context(
            BEFORE_VERB,
            "signup",
            "sign up",
            &["for", "to", "on", "with", "here", "."],
        ),
        context(
            BEFORE_VERB,
            "login",
            "log in",
            &["to", "with", "on", "here", "and", "."],
        ),
        context(BEFORE_VERB, "logon", "log on", &["to", "with", "here", "."]),
        context(BEFORE_VERB, "logout", "log out", &["of", "and", "."]),
        context(
            BEFORE_VERB,
            "checkin",
            "check in",
            &["at", "to", "with", "."],
        ),
        context(
            &[
                "to", "will", "would", "can", "could", "should", "must", "please",
            ],
            "followup",
            "follow up",
            &["with", "on", "by", "."],
        ),
    ],
    examples: &[
        Example::wrong("We need to ⟨setup⟩ a meeting.", &["set up"]),
        Example::wrong("You can ⟨login⟩ with your name.", &["log in"]),
        Example::wrong("Please ⟨backup⟩ the files.", &["back up"]),
        Example::Right("We need to set up a meeting, and the setup is easy."),
        Example::Right("Go to login pages, and log in with your name."),
    ],
};

static NOUN: Set = Set {
    id: "PHRASAL_VERB_FOR_NOUN",
    title: "“a set up” for the noun “a setup”",
    explanation: "As a noun it is one word, “the setup is easy”; as a verb it is two, “we set up a meeting”.",
    contexts: &[
        context(
            &["a", "this", "my", "your", "our"],
            "set up",
            "setup",
            &["is", "was", "."],
        ),
        context(&["a", "the", "your", "my"], "back up", "backup", &["of"]),
        context(
            &["a", "the", "this"],
            "break through",
            "breakthrough",
            &["in", "."],
        ),
        context(&["a", "the"], "break down", "breakdown", &["of"]),
        context(&["a", "the", "this"], "work shop", "workshop", &[]),
        context(&["a", "the"], "draw back", "drawback", &["of", "is", "."]),
        context(
            &["the", "main", "only", "big", "biggest"],
            "draw backs",
            "drawbacks",
            &[],
        ),
        context(
            &["some", "any", "your", "positive", "good", "the", "more"],
            "feed back",
            "feedback",
            &[],
        ),
        context(&["the", "an", "this"], "out come", "outcome", &[]),
        context(&["the", "a", "this"], "back ground", "background", &[]),
        context(
            &["the", "my", "your", "our", "a"],
            "pass word",
            "password",
            &[],
        ),
    ],
    examples: &[
        Example::wrong("It is a ⟨back up⟩ of the files.", &["backup"]),
        Example::wrong("Thank you for the ⟨feed back⟩ today.", &["feedback"]),
        Example::Right("It is a backup of the files; back up the rest."),
        Example::Right("Feed back what you hear, and set up a call."),
    ],
};

static MAYBE: Set = Set {
    id: "MAYBE_MAY_BE",
    title: "“maybe” and “may be”",
    explanation: "“Maybe” means perhaps; “may be” is a verb: “maybe it is true”, “it may be true”.",
    contexts: &[
        context(
            &["it", "this", "that", "he", "she", "there", "which", "who"],
            "maybe",
            "may be",
            &[
                "a",
                "an",
                "the",
                "not",
                "too",
                "very",
                "more",
                "able",
                "possible",
                "difficult",
                "necessary",
                "true",
                "useful",
                "better",
            ],
        ),
        context(
            &["we", "you", "they"],
            "maybe",
            "may be",
            &[
                "able",
                "interested",
                "right",
                "wrong",
                "surprised",
                "asked",
                "wondering",
                "late",
            ],
        ),
        context(
            &[",", "and", "but", "so", "or", "because"],
            "may be",
            "maybe",
            &["i", "we", "you", "he", "she", "they", "it", "there"],
        ),
    ],
    examples: &[
        Example::wrong("It ⟨maybe⟩ difficult.", &["may be"]),
        Example::wrong("I am tired, and ⟨may be⟩ I am ill.", &["maybe"]),
        Example::Right("It may be difficult, or maybe it is not."),
        Example::Right("It is what he and I may be; she maybe knows."),
    ],
};

static EVERYDAY_LIFE: Set = Set {
    id: "EVERY_DAY_FOR_EVERYDAY",
    title: "“every day life” for “everyday life”",
    explanation: "Before a noun, “everyday” is one word and means ordinary: “everyday life”.",
    contexts: &[context(
        &["in", "our", "my", "your", "their", "the", "of", "an", "for"],
        "every day",
        "everyday",
        &[
            "life",
            "lives",
            "use",
            "clothes",
            "language",
            "english",
            "problems",
            "tasks",
            "activities",
            "objects",
            "items",
            "situations",
            "routine",
        ],
    )],
    examples: &[
        Example::wrong("It is part of our ⟨every day⟩ life.", &["everyday"]),
        Example::wrong("These are shoes for ⟨every day⟩ use.", &["everyday"]),
        Example::Right("It is part of our everyday life, every day."),
        Example::Right("Every day lives are saved."),
    ],
};
