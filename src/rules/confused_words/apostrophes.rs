//! Words that differ by an apostrophe, and what is heard as one.

use super::{Set, context, rule};
use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Check, Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 10] = [
    rule(&YOUR),
    rule(&YOU_ARE),
    rule(&ITS),
    rule(&IT_IS),
    rule(&WHOSE),
    rule(&WHO_IS),
    rule(&THEIR),
    rule(&THERE),
    rule(&COULD_OF),
    Rule {
        check: Check::Patterns(NOT_PATTERNS),
        ..rule(&NOT)
    },
];

static NOT: Set = Set {
    id: "APOSTROPHE_OF_NOT",
    title: "“wont” and “cant” for “won’t” and “can’t”",
    explanation: "“Won’t” and “can’t” are short for “will not” and “cannot”; a wont is a habit, and cant is empty talk.",
    contexts: &[],
    examples: &[
        Example::wrong("He ⟨wont⟩ take it.", &["won't"]),
        Example::wrong("My phone ⟨wont⟩ even start.", &["won't"]),
        Example::wrong("They ⟨cant⟩ come on Friday.", &["can't"]),
        Example::Right("He won't take it, and they can't come."),
        Example::Right("She arrived late, as is her wont. He is wont to talk cant."),
    ],
};

const NOT_PATTERNS: &[Pattern] = &[
    pattern(
        "PRP&!her|NN*|WDT|WP|that|there|this|^ [wont] !to&!MARK&!of",
        &["won't"],
        "“Will not” is “won't” with an apostrophe.",
    ),
    pattern(
        "PRP&!her|NN*|WDT|WP|that|^ [cant] RB? VB*|be|have|do|get|find|see|come",
        &["can't"],
        "“Cannot” is “can't” with an apostrophe.",
    ),
];

static YOUR: Set = Set {
    id: "YOUR_FOR_YOU_ARE",
    title: "“your” for “you’re”",
    explanation: "“Your” says whose something is; “you’re” is short for “you are”.",
    contexts: &[
        context(
            &[
                "hope", "think", "know", "glad", "if", "when", "that", "believe", "sure",
            ],
            "your",
            "you're",
            &[
                "well .",
                "well and",
                "happy",
                "ready .",
                "interested in",
                "sure",
                "available",
                "able to",
                "aware",
                "coming",
                "free .",
                "okay",
                "late .",
                "wrong .",
                "right .",
                "tired",
                "busy .",
            ],
        ),
        context(
            &[],
            "your",
            "you're",
            &[
                "welcome .",
                "going to",
                "not",
                "a",
                "an",
                "the",
                "gonna",
                "kidding",
                "probably",
                "supposed to",
                "so",
                "always welcome",
                "doing well",
                "doing great",
                "doing fine",
                "doing good",
                "getting",
                "absolutely right",
                "looking for",
                "able to",
                "about to",
            ],
        ),
    ],
    examples: &[
        Example::wrong("I hope ⟨your⟩ well.", &["you're"]),
        Example::wrong("If ⟨your⟩ not sure, ask me.", &["you're"]),
        Example::wrong("⟨Your⟩ going to like it.", &["You're"]),
        Example::Right("Your welcome speech was good."),
        Example::Right("I read your letter."),
        Example::Right("You're not late."),
    ],
};

/// What belongs to someone, and what nobody is.
const BELONGINGS: &[&str] = &[
    "address",
    "advice",
    "application",
    "attention",
    "business",
    "company",
    "consideration",
    "email",
    "employees",
    "experience",
    "feedback",
    "father",
    "house",
    "letter",
    "mother",
    "name",
    "opinion",
    "opinions",
    "own",
    "parents",
    "phone",
    "products",
    "question",
    "questions",
    "reply",
    "services",
    "team",
    "website",
];

static YOU_ARE: Set = Set {
    id: "YOU_ARE_FOR_YOUR",
    title: "“you’re” for “your”",
    explanation: "“You’re” is short for “you are”; “your” says whose something is.",
    contexts: &[context(&[], "you're", "your", BELONGINGS)],
    examples: &[
        Example::wrong("Thank you for ⟨you're⟩ reply.", &["your"]),
        Example::wrong("Bring ⟨you’re⟩ own lunch.", &["your"]),
        Example::Right("I hope you're well."),
        Example::Right("Thank you for your reply."),
    ],
};

static ITS: Set = Set {
    id: "ITS_FOR_IT_IS",
    title: "“its” for “it’s”",
    explanation: "“Its” says whose something is; “it’s” is short for “it is” or “it has”.",
    contexts: &[context(
        &[],
        "its",
        "it's",
        &[
            "a",
            "an",
            "the",
            "been",
            "not",
            "my",
            "your",
            "because",
            "going to",
            "so",
            "too late",
            "too early",
            "worth a",
            "worth it",
            "worth mentioning",
            "worth noting",
            "worth the",
            "worth trying",
            "difficult to",
            "easy to",
            "hard to",
            "important to",
            "important that",
            "impossible to",
            "possible to",
            "better to",
            "necessary to",
            "like a",
            "very important",
            "really important",
        ],
    )],
    examples: &[
        Example::wrong("I think ⟨its⟩ a good plan.", &["it's"]),
        Example::wrong("⟨Its⟩ been a pleasure.", &["It's"]),
        Example::Right("The company lost its best customer."),
        Example::Right("Its name is long. It has proven its worth again."),
        Example::Right("It's a good plan."),
    ],
};

static IT_IS: Set = Set {
    id: "IT_IS_FOR_ITS",
    title: "“it’s” for “its”",
    explanation: "“It’s” is short for “it is” or “it has”; “its” says whose something is.",
    contexts: &[
        context(
            &[],
            "it's",
            "its",
            &[
                "own",
                "purpose is",
                "predecessor",
                "successor",
                "inception",
                "surroundings",
                "inhabitants",
            ],
        ),
        context(
            &[
                "because of",
                "one of",
                "most of",
                "all of",
                "some of",
                "many of",
                "part of",
                "in spite of",
                "lost",
                "changed",
            ],
            "it's",
            "its",
            &[
                "location",
                "size",
                "name",
                "price",
                "history",
                "customers",
                "employees",
                "kind",
                "value",
                "color",
                "colour",
                "beauty",
                "quality",
                "members",
                "users",
                "features",
                "products",
                "way",
                "position",
                "importance",
                "shape",
                "culture",
                "main",
                "best",
                "own",
            ],
        ),
    ],
    examples: &[
        Example::wrong("It has a life of ⟨it's⟩ own.", &["its"]),
        Example::wrong("We chose it because of ⟨it’s⟩ location.", &["its"]),
        Example::Right("It's the best of its kind."),
        Example::Right("I think it's lost."),
    ],
};

static WHOSE: Set = Set {
    id: "WHOSE_FOR_WHO_IS",
    title: "“whose” for “who’s”",
    explanation: "“Whose” asks or says whose something is; “who’s” is short for “who is” or “who has”.",
    contexts: &[context(
        &[],
        "whose",
        "who's",
        &[
            "going to", "been", "coming", "not", "there", "a", "always", "never",
        ],
    )],
    examples: &[
        Example::wrong("I know someone ⟨whose⟩ been there.", &["who's"]),
        Example::wrong("⟨Whose⟩ coming to the party?", &["Who's"]),
        Example::Right("Whose coat is this?"),
        Example::Right("Who's coming to the party?"),
    ],
};

static WHO_IS: Set = Set {
    id: "WHO_IS_FOR_WHOSE",
    title: "“who’s” for “whose”",
    explanation: "“Who’s” is short for “who is” or “who has”; “whose” says whose something is.",
    contexts: &[context(
        &[],
        "who's",
        "whose",
        &[
            "name", "names", "fault", "idea", "parents", "father", "mother", "children", "job",
            "house", "car", "turn", "opinion", "aim", "main",
        ],
    )],
    examples: &[
        Example::wrong("A man ⟨who's⟩ name I forgot called.", &["whose"]),
        Example::wrong("I wonder ⟨who’s⟩ idea it was.", &["whose"]),
        Example::Right("The man who's calling is my boss."),
        Example::Right("A man whose name I forgot called."),
    ],
};

static THEIR: Set = Set {
    id: "THEIR_FOR_THERE",
    title: "“their” for “there” or “they’re”",
    explanation: "“Their” says whose something is; “there is” says that something exists, and “they’re” is short for “they are”.",
    contexts: &[
        context(
            &[],
            "their",
            "there",
            &[
                "is",
                "are",
                "was",
                "were",
                "isn't",
                "aren't",
                "wasn't",
                "weren't",
                "has been",
                "have been",
                "will be",
                "must be",
                "should be",
                "can be",
                "could be",
                "seems to",
            ],
        ),
        context(
            &[],
            "their",
            "they're",
            &["not", "going to", "trying to", "supposed to"],
        ),
    ],
    examples: &[
        Example::wrong("⟨Their⟩ are two reasons.", &["There"]),
        Example::wrong("I think ⟨their⟩ going to win.", &["they're"]),
        Example::Right("There are two reasons."),
        Example::Right("Their will is strong."),
    ],
};

static THERE: Set = Set {
    id: "THERE_FOR_THEIR",
    title: "“there” or “they’re” for “their”",
    explanation: "“There” says where something is, and “they’re” is short for “they are”; “their” says whose something is.",
    contexts: &[
        context(
            &[],
            "there",
            "their",
            &[
                "own",
                "parents",
                "families",
                "opinions",
                "employees",
                "customers",
            ],
        ),
        context(
            &["in", "with", "of", "about", "for"],
            "there",
            "their",
            &[
                "lives", "life", "homes", "children", "jobs", "friends", "future", "family",
                "work", "country",
            ],
        ),
        context(&[], "they're", "their", BELONGINGS),
    ],
    examples: &[
        Example::wrong("They paid with ⟨there⟩ own money.", &["their"]),
        Example::wrong("They sold ⟨they're⟩ house.", &["their"]),
        Example::Right("They paid with their own money."),
        Example::Right("We went there with friends."),
    ],
};

const PARTICIPLES: &[&str] = &[
    "asked", "become", "been", "bought", "brought", "called", "caused", "chosen", "come", "done",
    "enjoyed", "finished", "found", "given", "gone", "gotten", "got", "had", "happened", "helped",
    "kept", "known", "left", "liked", "looked", "lost", "loved", "made", "never", "not", "paid",
    "said", "saved", "seen", "sent", "spent", "stayed", "taken", "thought", "told", "tried",
    "used", "waited", "wanted", "won", "worked", "written",
];

static COULD_OF: Set = Set {
    id: "COULD_OF",
    title: "“of” for “have” after “could”, “would”, “should”",
    explanation: "“Could’ve” sounds like “could of”, but is short for “could have”.",
    contexts: &[context(
        &[
            "could",
            "would",
            "should",
            "must",
            "might",
            "couldn't",
            "wouldn't",
            "shouldn't",
            "could not",
            "would not",
            "should not",
            "may",
        ],
        "of",
        "have",
        PARTICIPLES,
    )],
    examples: &[
        Example::wrong("I should ⟨of⟩ called you.", &["have"]),
        Example::wrong("It would ⟨of⟩ been better.", &["have"]),
        Example::Right("You must of course come."),
        Example::Right("I should have called you."),
    ],
};
