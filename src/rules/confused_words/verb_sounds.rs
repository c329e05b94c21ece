//! Verbs that sound like another word: “meat” for “meet”, “here” for “hear”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 2] = [rule(&VERB), rule(&TWO)];

/// What stands before a verb in its base form.
const BEFORE_VERB: &[&str] = &[
    "to", "will", "would", "can", "could", "should", "must", "not", "n't", "please", "we'll",
    "i'll",
];

static VERB: Set = Set {
    id: "VERB_SOUND_ALIKE",
    title: "A verb that is written as a word that sounds the same",
    explanation: "“meat” and “meet”, “here” and “hear”, “no” and “know”, “new” and “knew” sound the same: the verb is “meet”, “hear”, “know”, “knew”.",
    contexts: &[
        context(
            &[
                "to", "must", "will", "would", "can", "could", "should", "please", "didn't",
                "don't",
            ],
            "through",
            "throw",
            &["it", "them", "him", "her", "me", "away", "out"],
        ),
        context(
            &[
                "i", "we", "he", "she", "they", "have", "has", "had", "gladly", "happily",
            ],
            "excepted",
            "accepted",
            &[
                "the offer",
                "your offer",
                "the job",
                "the position",
                "the invitation",
                "your invitation",
                "the role",
                "an offer",
                "it",
            ],
        ),
        context(
            &[
                "was", "were", "is", "am", "are", "been", "i'm", "he's", "she's", "just",
            ],
            "laying",
            "lying",
            &[
                "on the sofa",
                "on the floor",
                "on the bed",
                "on the couch",
                "on the ground",
                "on the beach",
                "on the grass",
                "on the table",
                "on my back",
                "on his back",
                "on her back",
                "in bed",
                "in the sun",
                "down .",
                "around .",
                "there .",
                "awake",
            ],
        ),
        context(
            &[
                "to",
                "will",
                "would",
                "can",
                "could",
                "nice",
                "great",
                "happy to",
                "pleasure to",
            ],
            "meat",
            "meet",
            &[
                "you", "him", "her", "them", "your", "with", "us", "new", "me", "my", "the team",
                "again",
            ],
        ),
        context(
            BEFORE_VERB,
            "here",
            "hear",
            &[
                "the", "a", "your", "about", "you", "me", "him", "it from", "anything", "what",
                "any", "music",
            ],
        ),
        context(
            &[
                "don't", "didn't", "doesn't", "do not", "did not", "does not", "to", "i", "you",
                "we", "they",
            ],
            "no",
            "know",
            &[
                "how to",
                "what",
                "the answer",
                "if",
                "that",
                "him",
                "why",
                "who",
                "where",
                "when",
                "how",
                "each other",
            ],
        ),
        context(
            &["i", "he", "she", "we", "they", "nobody", "everyone"],
            "new",
            "knew",
            &[
                "that",
                "what",
                "how",
                "him",
                "her",
                "it",
                "the",
                "about",
                "where",
                "who",
                "nothing",
                "you",
                "everything",
                "them",
            ],
        ),
        context(
            &[
                "to", "will", "can", "please", "could", "would", "i'll", "n't",
            ],
            "sea",
            "see",
            &[
                "you",
                "the attached",
                "him",
                "her",
                "them",
                "it",
                "me",
                "how",
                "what",
                "if",
                "a movie",
                "a film",
                "my",
                "your",
            ],
        ),
        context(
            &["to", "i", "will", "please", "can", "could", "would", "i'll"],
            "right",
            "write",
            &[
                "a letter", "an email", "a report", "letters", "emails", "you", "to you",
                "me back", "to me", "a book", "an essay", "essays",
            ],
        ),
        context(
            &["can't", "cannot", "can", "couldn't", "to"],
            "weight",
            "wait",
            &["for", "to see", "until", "any longer", "till"],
        ),
        context(
            &["i", "you", "he", "she", "we", "they", "it", "that", "this"],
            "wood",
            "would",
            &[
                "like",
                "be",
                "have",
                "love",
                "not",
                "go",
                "help",
                "prefer",
                "appreciate",
            ],
        ),
        context(
            &["to", "can", "must", "should", "will"],
            "where",
            "wear",
            &[
                "jeans",
                "clothes",
                "uniforms",
                "a uniform",
                "a suit",
                "a dress",
                "a tie",
                "formal",
                "shoes",
                "glasses",
                "a jacket",
                "a hat",
                "shorts",
            ],
        ),
        context(
            &["to", "will", "can", "could", "would", "n't"],
            "steel",
            "steal",
            &[
                "the", "money", "from", "my", "it", "your", "things", "his", "her", "anything",
            ],
        ),
        context(
            &["to", "will", "want to", "can", "could", "must"],
            "sale",
            "sell",
            &[
                "the", "my", "your", "it", "them", "our", "his", "products", "a",
            ],
        ),
        context(
            &["have", "has", "had", "i've", "never", "ever"],
            "scene",
            "seen",
            &[
                "the", "a", "it", "him", "her", "them", "this", "that", "such", "so", "you", "many",
            ],
        ),
        context(
            &["i", "he", "she", "they", "who", "we"],
            "through",
            "threw",
            &[
                "it", "him", "them", "me", "away", "a ball", "a party", "a stone",
            ],
        ),
        context(
            &["i", "was", "always", "just", "often"],
            "wander",
            "wonder",
            &["if", "why", "how", "what", "whether"],
        ),
        context(
            &["am", "was", "i'm", "were", "been"],
            "wandering",
            "wondering",
            &["if", "why", "how", "what", "whether"],
        ),
        context(
            &["to"],
            "ware",
            "wear",
            &["a", "the", "it", "my", "your", "clothes", "shoes"],
        ),
        context(&["web", "construction", "building"], "sight", "site", &[]),
    ],
    examples: &[
        Example::wrong("We must ⟨through⟩ it away.", &["throw"]),
        Example::wrong("He was ⟨laying⟩ on the sofa.", &["lying"]),
        Example::wrong("It was nice to ⟨meat⟩ you.", &["meet"]),
        Example::wrong("I did not ⟨here⟩ the phone.", &["hear"]),
        Example::wrong("We ⟨new⟩ that it was late.", &["knew"]),
        Example::wrong("I ⟨wood⟩ like to help.", &["would"]),
        Example::Right("It was nice to meet you and eat meat. We are here."),
        Example::Right("There is no answer, and we, new to it, see the sea."),
    ],
};

static TWO: Set = Set {
    id: "SHORT_SOUND_ALIKE",
    title: "“to”, “two” and “too”, “by”, “buy” and “bye”",
    explanation: "“two” is a number, “too” means also or more than enough, “by the way” is a phrase.",
    contexts: &[
        context(
            &[
                "for", "in", "after", "last", "next", "these", "about", "the last", "the next",
            ],
            "to",
            "two",
            &["weeks", "years", "days", "hours", "months", "minutes"],
        ),
        context(
            &[
                "for", "in", "after", "last", "next", "these", "about", "have", "the",
            ],
            "too",
            "two",
            &[
                "weeks", "years", "days", "hours", "months", "minutes", "children", "people", "of",
            ],
        ),
        context(
            &["is", "are", "was", "were", "be", "it's", "far"],
            "to",
            "too",
            &[
                "low",
                "high",
                "bad",
                "fast",
                "weak",
                "strong",
                "old",
                "young",
                "large",
                "soon",
                "often",
                "complicated",
                "loud",
                "boring",
                "crowded",
                "noisy",
                "poor",
            ],
        ),
        context(
            &["want", "going", "need", "have", "like"],
            "two",
            "to",
            &[
                "go", "be", "do", "see", "get", "make", "have", "know", "say", "buy", "work",
                "learn",
            ],
        ),
        context(
            &[],
            "buy the way",
            "by the way",
            &[",", "i", "we", "how", "what", "my", "the"],
        ),
        context(&[], "bye the way", "by the way", &[]),
        context(
            &[
                "made", "written", "done", "caused", "sent", "go", "came", "travel",
            ],
            "buy",
            "by",
            &[
                "the", "a", "my", "bus", "train", "car", "plane", "him", "her", "them",
            ],
        ),
        context(
            &[",", "in", "of"],
            "witch",
            "which",
            &["is", "are", "was", "were", "means", "i", "we", "has", "you"],
        ),
        context(
            &[
                "go", "went", "going", "came", "come", "pass", "passed", "walk", "walked",
            ],
            "threw",
            "through",
            &["the", "a", "this", "all", "my"],
        ),
        context(
            &[
                "go", "going", "went", "gone", "walk", "walked", "look", "looking", "come", "came",
                "all",
            ],
            "trough",
            "through",
            &["the", "a", "this", "my", "your", "all", "it"],
        ),
    ],
    examples: &[
        Example::wrong("I was there for ⟨to⟩ weeks.", &["two"]),
        Example::wrong("The salary is ⟨to⟩ low.", &["too"]),
        Example::wrong("We drove a car, ⟨witch⟩ was old.", &["which"]),
        Example::Right("I went to weeks of training, two years too late."),
        Example::Right("Which is it? By the way, the aim is to far exceed it."),
    ],
};
