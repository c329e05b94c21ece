//! Words that differ by a letter or two, from “past” to “dessert”.

use super::{Set, check, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 17] = [
    rule(&PASSED, |document, sink| check(&PASSED, document, sink)),
    rule(&PAST, |document, sink| check(&PAST, document, sink)),
    rule(&BREATH, |document, sink| check(&BREATH, document, sink)),
    rule(&BREATHE, |document, sink| check(&BREATHE, document, sink)),
    rule(&PRINCIPAL, |document, sink| {
        check(&PRINCIPAL, document, sink)
    }),
    rule(&PEACE, |document, sink| check(&PEACE, document, sink)),
    rule(&FORM, |document, sink| check(&FORM, document, sink)),
    rule(&FROM, |document, sink| check(&FROM, document, sink)),
    rule(&LEAD, |document, sink| check(&LEAD, document, sink)),
    rule(&THOUGH, |document, sink| check(&THOUGH, document, sink)),
    rule(&HOLE, |document, sink| check(&HOLE, document, sink)),
    rule(&HERE, |document, sink| check(&HERE, document, sink)),
    rule(&KNOW, |document, sink| check(&KNOW, document, sink)),
    rule(&WERE, |document, sink| check(&WERE, document, sink)),
    rule(&WOMAN, |document, sink| check(&WOMAN, document, sink)),
    rule(&BRAKE, |document, sink| check(&BRAKE, document, sink)),
    rule(&DESERT, |document, sink| check(&DESERT, document, sink)),
];

static PASSED: Set = Set {
    id: "PASSED_FOR_PAST",
    title: "“passed” for “past”",
    explanation: "“Past” says where or when; “passed” is what someone did.",
    contexts: &[
        context(
            &[
                "walked", "drove", "went", "ran", "go", "walk", "drive", "run", "half", "quarter",
            ],
            "passed",
            "past",
            &[
                "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that",
                "these", "those", "him", "me", "it", "us", "them", "nine", "ten", "two", "three",
                "four", "five", "six", "seven", "eight",
            ],
        ),
        context(
            &["in the", "over the", "from the"],
            "passed",
            "past",
            &[
                ".", "i", "we", "years", "few", "year", "month", "week", "decade", "and", "the",
            ],
        ),
    ],
    examples: &[
        Example::wrong("We walked ⟨passed⟩ the school.", &["past"]),
        Example::wrong("In the ⟨passed⟩, I lived there.", &["past"]),
        Example::Right("I passed the exam."),
        Example::Right("The time passed quickly."),
    ],
};

static PAST: Set = Set {
    id: "PAST_FOR_PASSED",
    title: "“past” for “passed”",
    explanation: "Who passes an exam has passed it; “past” says where or when.",
    contexts: &[context(
        &["have", "has", "had", "i", "he", "she", "we", "they"],
        "past",
        "passed",
        &[
            "the exam",
            "my exam",
            "the test",
            "my test",
            "away",
            "the interview",
            "the exams",
            "my exams",
            "my driving",
        ],
    )],
    examples: &[
        Example::wrong("I ⟨past⟩ the exam.", &["passed"]),
        Example::wrong("He has ⟨past⟩ away.", &["passed"]),
        Example::Right("I ran past the exam room."),
        Example::Right("I have passed the exam."),
    ],
};

static BREATH: Set = Set {
    id: "BREATH_FOR_BREATHE",
    title: "“breath” for “breathe”",
    explanation: "To breathe is what one does; a breath is what one takes.",
    contexts: &[context(
        &["to", "can't", "cannot", "could", "couldn't", "can"],
        "breath",
        "breathe",
        &[
            ".", "in", "out", "the", "fresh", "easily", "deeply", "again", "clean", "properly",
            "well", "through", "better", "normally",
        ],
    )],
    examples: &[
        Example::wrong("I can't ⟨breath⟩.", &["breathe"]),
        Example::wrong("It was hard to ⟨breath⟩ in there.", &["breathe"]),
        Example::Right("Take a deep breath."),
        Example::Right("I can breathe again."),
    ],
};

static BREATHE: Set = Set {
    id: "BREATHE_FOR_BREATH",
    title: "“breathe” for “breath”",
    explanation: "A breath is what one takes; to breathe is what one does.",
    contexts: &[context(
        &["a", "deep", "my", "his", "of"],
        "breathe",
        "breath",
        &[".", "of", "and", "away", "in"],
    )],
    examples: &[
        Example::wrong("Take a deep ⟨breathe⟩.", &["breath"]),
        Example::wrong("I was out of ⟨breathe⟩ and tired.", &["breath"]),
        Example::Right("Breathe in deeply."),
        Example::Right("I need to breathe."),
    ],
};

static PRINCIPAL: Set = Set {
    id: "PRINCIPAL_FOR_PRINCIPLE",
    title: "“principal” for “principle”",
    explanation: "A principle is a rule; the principal is the head, or the main thing.",
    contexts: &[
        context(
            &["in"],
            "principal",
            "principle",
            &[".", "i", "we", "it", "this"],
        ),
        context(
            &[
                "basic",
                "fundamental",
                "guiding",
                "moral",
                "core",
                "same",
                "general",
            ],
            "principals",
            "principles",
            &[],
        ),
    ],
    examples: &[
        Example::wrong("In ⟨principal⟩, I agree.", &["principle"]),
        Example::wrong("These are the basic ⟨principals⟩.", &["principles"]),
        Example::Right("The principal of the school agreed."),
        Example::Right("In principle, I agree."),
    ],
};

static PEACE: Set = Set {
    id: "PEACE_FOR_PIECE",
    title: "“peace” for “piece”",
    explanation: "A piece is a part; peace is the absence of war.",
    contexts: &[
        context(
            &[],
            "peace",
            "piece",
            &[
                "of paper",
                "of cake",
                "of advice",
                "of information",
                "of work",
                "of furniture",
                "of wood",
                "of land",
                "of bread",
                "of music",
                "of news",
                "of meat",
                "of art",
                "of pizza",
                "of equipment",
                "of clothing",
            ],
        ),
        context(&[], "piece", "peace", &["of mind ."]),
    ],
    examples: &[
        Example::wrong("I need a ⟨peace⟩ of paper.", &["piece"]),
        Example::wrong("He gave me a ⟨peace⟩ of advice.", &["piece"]),
        Example::Right("They want peace of course."),
        Example::Right("I need peace of mind."),
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
        &["the", "a", "application", "this", "registration", "order"],
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

static LEAD: Set = Set {
    id: "LEAD_FOR_LED",
    title: "“lead” for “led”",
    explanation: "The past of “lead” is “led”.",
    contexts: &[
        context(
            &["has", "have", "had"],
            "lead",
            "led",
            &["to", "the", "us", "me", "him", "them"],
        ),
        context(
            &["was", "were", "been", "is", "are"],
            "lead",
            "led",
            &["by"],
        ),
    ],
    examples: &[
        Example::wrong("This has ⟨lead⟩ to problems.", &["led"]),
        Example::wrong("The team was ⟨lead⟩ by Ann.", &["led"]),
        Example::Right("This may lead to problems."),
        Example::Right("The team was led by Ann."),
        Example::Right("I took the lead."),
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
        context(&["even"], "thought", "though", &[]),
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

static HOLE: Set = Set {
    id: "HOLE_FOR_WHOLE",
    title: "“hole” for “whole”",
    explanation: "The whole is all of something; a hole is an opening.",
    contexts: &[context(
        &["the", "my", "a", "his", "her", "their", "our"],
        "hole",
        "whole",
        &[
            "day",
            "world",
            "family",
            "time",
            "week",
            "year",
            "night",
            "life",
            "class",
            "country",
            "thing",
            "story",
            "team",
            "process",
            "month",
            "morning",
            "afternoon",
            "weekend",
            "city",
        ],
    )],
    examples: &[
        Example::wrong("I was there the ⟨hole⟩ day.", &["whole"]),
        Example::wrong("My ⟨hole⟩ family came.", &["whole"]),
        Example::Right("There is a hole in my sock."),
        Example::Right("I was there the whole day."),
    ],
};

static HERE: Set = Set {
    id: "HERE_FOR_HEAR",
    title: "“here” for “hear”",
    explanation: "To hear is to take in with the ears; “here” is this place.",
    contexts: &[context(
        &["to"],
        "here",
        "hear",
        &[
            "from you",
            "from him",
            "from her",
            "from them",
            "about your",
            "about the",
            "that you",
            "back from",
            "your voice",
            "the news",
        ],
    )],
    examples: &[
        Example::wrong("I hope to ⟨here⟩ from you.", &["hear"]),
        Example::wrong("I was glad to ⟨here⟩ about your new job.", &["hear"]),
        Example::Right("I came here from work."),
        Example::Right("I hope to hear from you."),
    ],
};

static KNOW: Set = Set {
    id: "KNOW_FOR_NOW",
    title: "“know” and “now” for one another",
    explanation: "“Now” is this time; to know is to have learned.",
    contexts: &[
        context(
            &["right", "until", "till", "by"],
            "know",
            "now",
            &[".", "i", "we", "the"],
        ),
        context(
            &["don't", "didn't", "doesn't", "to"],
            "now",
            "know",
            &[
                "how", "what", "that", "about", "where", "who", "if", "why", "each", "more",
            ],
        ),
    ],
    examples: &[
        Example::wrong("I am busy right ⟨know⟩.", &["now"]),
        Example::wrong("I don't ⟨now⟩ what to say.", &["know"]),
        Example::Right("I am busy right now."),
        Example::Right("I know what to say."),
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

static BRAKE: Set = Set {
    id: "BRAKE_FOR_BREAK",
    title: "“brake” for “break”",
    explanation: "A break is a pause; a brake stops a car.",
    contexts: &[
        context(
            &[
                "lunch",
                "coffee",
                "spring",
                "summer",
                "tea",
                "christmas",
                "tea",
            ],
            "brake",
            "break",
            &[".", "and", "at", "in", "we", "i", "from", "is", "was"],
        ),
        context(
            &["take", "have", "need", "took", "had"],
            "a brake",
            "a break",
            &[".", "from", "and"],
        ),
    ],
    examples: &[
        Example::wrong("We talked at the coffee ⟨brake⟩.", &["break"]),
        Example::wrong("Let us take ⟨a brake⟩.", &["a break"]),
        Example::Right("The brake of my car is new."),
        Example::Right("We had a break."),
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
