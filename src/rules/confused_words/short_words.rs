//! Short words that lack a letter or have another: “quit” for “quite”, “by” for “buy”, “lets” for “let’s”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [rule(&QUIT), rule(&BY), rule(&LETS)];

static QUIT: Set = Set {
    id: "QUIT_FOR_QUITE",
    title: "“quit” for “quite”",
    explanation: "“Quit” means to stop; “quite” means rather or completely: “quite good”.",
    contexts: &[context(
        &[
            "is", "was", "are", "were", "am", "been", "be", "not", "it", "seems", "looks",
        ],
        "quit",
        "quite",
        &[
            "good",
            "nice",
            "tall",
            "big",
            "small",
            "old",
            "interesting",
            "difficult",
            "easy",
            "expensive",
            "happy",
            "different",
            "common",
            "hard",
            "a",
            "sure",
            "well",
            "often",
            "important",
            "similar",
            "cheap",
            "tired",
            "bad",
        ],
    )],
    examples: &[
        Example::wrong("He is ⟨quit⟩ tall.", &["quite"]),
        Example::wrong("It was ⟨quit⟩ a surprise.", &["quite"]),
        Example::Right("He is quite tall, and he quit a good job."),
        Example::Right("It was quite a surprise that they quit."),
    ],
};

static BY: Set = Set {
    id: "BY_FOR_BUY",
    title: "“by” for “buy”",
    explanation: "One buys things in a shop; “by” means near, or names who did something.",
    contexts: &[context(
        &[
            "want to",
            "wants to",
            "wanted to",
            "like to",
            "going to",
            "have to",
            "had to",
            "need to",
            "needed to",
            "how to",
            "money to",
            "able to",
            "decided to",
            "went to",
            "order to",
            "can",
            "will",
            "should",
            "could",
            "must",
            "would",
        ],
        "by",
        "buy",
        &[
            "a",
            "an",
            "some",
            "it",
            "them",
            "the",
            "new",
            "your",
            "my",
            "more",
            "something",
        ],
    )],
    examples: &[
        Example::wrong("I want to ⟨by⟩ a car.", &["buy"]),
        Example::wrong("You can ⟨by⟩ it online.", &["buy"]),
        Example::Right("I want to buy a car that was made by a friend."),
        Example::Right("We come by the house on the way."),
    ],
};

static LETS: Set = Set {
    id: "LETS_AND_LET_US",
    title: "“lets” and “let’s” for one another",
    explanation: "“Let’s” is short for “let us”; “lets” is what he or she does.",
    contexts: &[
        context(
            &["^"],
            "lets",
            "let's",
            &[
                "go", "see", "meet", "do", "have", "start", "talk", "take", "get", "try", "make",
                "look", "keep", "hope", "say", "not", "be", "find", "use", "discuss", "assume",
            ],
        ),
        context(
            &["he", "she", "it", "which", "that", "who", "this"],
            "let's",
            "lets",
            &[
                "me", "you", "us", "him", "her", "them", "people", "users", "the",
            ],
        ),
    ],
    examples: &[
        Example::wrong("⟨Lets⟩ go home.", &["Let's"]),
        Example::wrong("It ⟨let's⟩ you work.", &["lets"]),
        Example::Right("Let's go home. It lets you work."),
        Example::Right("Lets are short. I say that let's go is short."),
    ],
};
