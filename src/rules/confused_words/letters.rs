//! Words that differ by a letter or two, from “than” to “dessert”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 12] = [
    rule(&THEN),
    rule(&THAN),
    rule(&TO),
    rule(&TOO),
    rule(&QUIET),
    rule(&QUITE),
    rule(&FORM),
    rule(&FROM),
    rule(&THOUGH),
    rule(&WERE),
    rule(&WOMAN),
    rule(&DESERT),
];

static THEN: Set = Set {
    id: "THEN_FOR_THAN",
    title: "“then” for “than”",
    explanation: "After a comparison stands “than”; “then” says when, or what follows.",
    contexts: &[
        context(
            &[
                "more", "less", "better", "worse", "rather", "bigger", "smaller", "larger",
                "higher", "lower", "faster", "slower", "easier", "harder", "cheaper", "older",
                "younger", "longer", "shorter", "greater", "stronger", "later", "earlier",
                "happier", "taller", "fewer",
            ],
            "then",
            "than",
            &[
                "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that",
                "these", "those", "i", "you", "he", "she", "we", "they", "it", "one", "two",
                "three", "four", "five", "ten", "any", "anything", "anyone", "ever", "just", "in",
                "before", "to", "what", "when", "him", "me", "us", "them", "usual", "expected",
                "most", "other", "others",
            ],
        ),
        context(
            &["other", "different"],
            "then",
            "than",
            &["the", "that", "this", "my", "your", "me", "what"],
        ),
    ],
    examples: &[
        Example::wrong("It is better ⟨then⟩ the old one.", &["than"]),
        Example::wrong("He has more ⟨then⟩ I have.", &["than"]),
        Example::Right("It got better, then the rain came."),
        Example::Right("First this, then that."),
        Example::Right("I knew no better then."),
    ],
};

static THAN: Set = Set {
    id: "THAN_FOR_THEN",
    title: "“than” for “then”",
    explanation: "“Then” says when, or what follows; “than” compares.",
    contexts: &[
        context(
            &["since", "until", "till", "by", "and"],
            "than",
            "then",
            &[".", "i", "we", "he", "she", "they"],
        ),
        context(
            &["^"],
            "than",
            "then",
            &["i", "you", "he", "she", "we", "they", "it", "the", "my"],
        ),
    ],
    examples: &[
        Example::wrong("I have lived here since ⟨than⟩.", &["then"]),
        Example::wrong("⟨Than⟩ we went home.", &["Then"]),
        Example::Right("He is taller than I am."),
        Example::Right("Then we went home."),
    ],
};

static TO: Set = Set {
    id: "TO_FOR_TOO",
    title: "“to” for “too”",
    explanation: "“Too” says that something is more than enough, or that it comes in addition.",
    contexts: &[
        context(
            &[
                "is", "are", "was", "were", "be", "been", "am", "it's", "i'm", "that's", "way",
                "far", "much", "not",
            ],
            "to",
            "too",
            &[
                "much",
                "many",
                "late",
                "early",
                "expensive",
                "small",
                "big",
                "long",
                "short",
                "difficult",
                "hot",
                "cold",
                "tired",
                "busy",
                "dangerous",
                "heavy",
            ],
        ),
        context(
            &[
                "spend", "spent", "take", "takes", "took", "cost", "costs", "eat", "ate", "have",
                "has", "had", "ask", "asked", "get", "got",
            ],
            "to",
            "too",
            &["much", "many"],
        ),
    ],
    examples: &[
        Example::wrong("It is ⟨to⟩ late now.", &["too"]),
        Example::wrong("I have ⟨to⟩ many books.", &["too"]),
        Example::Right("It is too late now."),
        Example::Right("He came to many meetings."),
        Example::Right("What is good to many is bad to me."),
    ],
};

static TOO: Set = Set {
    id: "TOO_FOR_TO",
    title: "“too” for “to”",
    explanation: "“To” stands before a verb or a place; “too” says that something is more than enough, or that it comes in addition.",
    contexts: &[
        context(
            &[
                "want", "wants", "wanted", "need", "needs", "needed", "going", "like", "likes",
                "hope", "hoping", "try", "tried", "trying", "decided", "used", "able", "have",
                "has", "had", "forward",
            ],
            "too",
            "to",
            &[
                "be", "do", "go", "see", "get", "make", "have", "meet", "take", "find", "know",
                "say", "buy", "come", "work", "learn", "visit", "help", "hear", "hearing",
                "meeting",
            ],
        ),
        context(
            &[
                "go",
                "going",
                "went",
                "come",
                "came",
                "return",
                "returned",
                "listen",
                "listened",
                "thanks",
                "according",
                "due",
                "next",
                "belongs",
            ],
            "too",
            "to",
            &[
                "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that",
                "these", "those",
            ],
        ),
    ],
    examples: &[
        Example::wrong("I want ⟨too⟩ see you.", &["to"]),
        Example::wrong("I look forward ⟨too⟩ meeting you.", &["to"]),
        Example::wrong("We went ⟨too⟩ the beach.", &["to"]),
        Example::Right("I want to see you too."),
        Example::Right("It is too late."),
    ],
};

static QUIET: Set = Set {
    id: "QUIET_FOR_QUITE",
    title: "“quiet” for “quite”",
    explanation: "“Quite” means rather or fully; “quiet” means with little noise.",
    contexts: &[
        context(
            &[
                "is", "are", "was", "were", "be", "been", "am", "it's", "i'm", "that's",
            ],
            "quiet",
            "quite",
            &[
                "often",
                "different",
                "well",
                "interesting",
                "difficult",
                "easy",
                "sure",
                "similar",
                "expensive",
                "nice",
                "important",
                "hard",
                "common",
                "popular",
                "happy",
                "clear",
                "simple",
                "good",
                "big",
                "far",
                "useful",
                "small",
                "surprised",
                "impressed",
                "busy",
                "tired",
                "excited",
                "pleased",
                "satisfied",
                "strange",
                "certain",
                "complicated",
                "confident",
                "experienced",
            ],
        ),
        context(
            &[],
            "quiet",
            "quite",
            &["a lot", "a few", "a bit", "a while", "some time"],
        ),
    ],
    examples: &[
        Example::wrong("It was ⟨quiet⟩ difficult.", &["quite"]),
        Example::wrong("I have ⟨quiet⟩ a lot to do.", &["quite"]),
        Example::Right("It was quiet here."),
        Example::Right("It was a quiet, nice place."),
        Example::Right("A quiet few enjoyed it."),
    ],
};

static QUITE: Set = Set {
    id: "QUITE_FOR_QUIET",
    title: "“quite” for “quiet”",
    explanation: "“Quiet” means with little noise; “quite” means rather or fully.",
    contexts: &[
        context(
            &["a", "very", "so"],
            "quite",
            "quiet",
            &[
                "place",
                "town",
                "village",
                "street",
                "area",
                "life",
                "night",
                "room",
                "neighborhood",
                "neighbourhood",
                "and",
            ],
        ),
        context(&["keep", "stay", "be"], "quite", "quiet", &["."]),
    ],
    examples: &[
        Example::wrong("It is a ⟨quite⟩ place.", &["quiet"]),
        Example::wrong("Please be ⟨quite⟩.", &["quiet"]),
        Example::Right("It is quite a place."),
        Example::Right("It is quite late."),
    ],
};

static FORM: Set = Set {
    id: "FORM_FOR_FROM",
    title: "“form” for “from”",
    explanation: "“From” says whence; a form is a shape or a paper to fill in.",
    contexts: &[context(
        &[
            "come",
            "comes",
            "came",
            "coming",
            "far",
            "away",
            "received",
            "different",
            "suffer",
            "suffering",
            "apart",
            "hear",
            "heard",
            "hearing",
            "graduated",
            "benefit",
            "learn",
            "learned",
            "learnt",
            "prevent",
            "originated",
            "arrived",
            "returned",
        ],
        "form",
        "from",
        &[
            "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that", "these",
            "those", "you", "him", "them", "me", "us", "it", "other", "there", "where", "home",
            "all",
        ],
    )],
    examples: &[
        Example::wrong("I look forward to hearing ⟨form⟩ you.", &["from"]),
        Example::wrong("I received a letter and it came ⟨form⟩ my bank.", &["from"]),
        Example::Right("Fill in the form."),
        Example::Right("They form a line."),
    ],
};

static FROM: Set = Set {
    id: "FROM_FOR_FORM",
    title: "“from” for “form”",
    explanation: "A form is a shape or a paper to fill in; “from” says whence.",
    contexts: &[context(
        &[
            "the",
            "a",
            "application",
            "this",
            "registration",
            "the order",
            "an order",
            "your order",
        ],
        "from",
        "form",
        &[".", "below", "is", "and", "attached"],
    )],
    examples: &[
        Example::wrong("Please fill in the ⟨from⟩ below.", &["form"]),
        Example::wrong("I sent the application ⟨from⟩.", &["form"]),
        Example::Right("I heard from the office."),
        Example::Right("Fill in the form."),
    ],
};

static THOUGH: Set = Set {
    id: "THOUGH_AND_THROUGH",
    title: "“though”, “through” and “thought” for one another",
    explanation: "“Though” means although, “through” means from end to end, and “thought” is what someone had in mind.",
    contexts: &[
        context(
            &["even"],
            "through",
            "though",
            &[
                "i", "we", "you", "he", "she", "they", "there", "it's", "it was", "it is",
            ],
        ),
        context(
            &["even"],
            "thought",
            "though",
            &[
                "i", "we", "you", "he", "she", "they", "it is", "it's", "it was", "there", "the",
            ],
        ),
        context(
            &[
                "go", "going", "went", "gone", "walk", "walked", "walking", "passed", "run", "ran",
                "drove",
            ],
            "though",
            "through",
            &["the", "a", "my", "this", "all", "these", "our", "their"],
        ),
    ],
    examples: &[
        Example::wrong("Even ⟨through⟩ it was late, we stayed.", &["though"]),
        Example::wrong("We walked ⟨though⟩ the park.", &["through"]),
        Example::Right("Even though it was late, we stayed."),
        Example::Right("He went, though the others did not."),
    ],
};

static WERE: Set = Set {
    id: "WERE_AND_WHERE",
    title: "“were” and “where” for one another",
    explanation: "“Where” asks or says at which place; “were” is the past of “are”.",
    contexts: &[
        context(
            &[
                "place",
                "city",
                "town",
                "country",
                "area",
                "room",
                "school",
                "hotel",
                "restaurant",
                "village",
            ],
            "were",
            "where",
            &["i", "you", "we", "they", "he", "she", "people can"],
        ),
        context(
            &["we", "they", "there", "people"],
            "where",
            "were",
            &[
                "going", "very", "many", "some", "really", "too", "also", "only", "just", "lots",
                "playing", "talking", "happy",
            ],
        ),
    ],
    examples: &[
        Example::wrong("This is the place ⟨were⟩ I live.", &["where"]),
        Example::wrong("They ⟨where⟩ very kind.", &["were"]),
        Example::Right("They were very kind."),
        Example::Right("I asked them where many of them live."),
    ],
};

static WOMAN: Set = Set {
    id: "WOMAN_AND_WOMEN",
    title: "“woman” and “women”, “man” and “men” for one another",
    explanation: "One woman, two women; one man, two men.",
    contexts: &[
        context(
            &[
                "many", "these", "those", "few", "several", "two", "three", "four", "five", "both",
                "most",
            ],
            "woman",
            "women",
            &[
                ".", "and", "in", "work", "live", "think", "who", "are", "were", "have", "do",
                "can", "with", "at", "from", "to", "of",
            ],
        ),
        context(
            &["a", "another", "every", "each"],
            "women",
            "woman",
            &[".", "who", "in", "with", "is", "was", "and", "from", "has"],
        ),
        context(
            &["many", "these", "those", "few", "several"],
            "man",
            "men",
            &[".", "and", "in", "who", "are", "were", "have", "do", "can"],
        ),
        context(
            &["a", "another", "every", "each"],
            "men",
            "man",
            &[".", "who", "in", "with", "is", "was", "from", "has"],
        ),
    ],
    examples: &[
        Example::wrong("Many ⟨woman⟩ work here.", &["women"]),
        Example::wrong("I met a ⟨women⟩ who sings.", &["woman"]),
        Example::Right("Many women work here."),
        Example::Right("Every women's club closed."),
    ],
};

static DESERT: Set = Set {
    id: "DESERT_FOR_DESSERT",
    title: "“desert” for “dessert”",
    explanation: "A dessert is eaten last; a desert is dry land.",
    contexts: &[context(
        &["for", "chocolate", "delicious"],
        "desert",
        "dessert",
        &[".", "we", "i", "and", "there"],
    )],
    examples: &[
        Example::wrong("We had ice cream for ⟨desert⟩.", &["dessert"]),
        Example::wrong("It was a delicious ⟨desert⟩.", &["dessert"]),
        Example::Right("They crossed the desert."),
        Example::Right("We had ice cream for dessert."),
    ],
};
