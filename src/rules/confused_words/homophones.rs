//! Words that sound the same, from “weather” to “brake”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 11] = [
    rule(&WEATHER),
    rule(&WHETHER),
    rule(&PASSED),
    rule(&PAST),
    rule(&PRINCIPAL),
    rule(&PEACE),
    rule(&LEAD),
    rule(&HOLE),
    rule(&HERE),
    rule(&KNOW),
    rule(&BRAKE),
];

static WEATHER: Set = Set {
    id: "WEATHER_FOR_WHETHER",
    title: "“weather” for “whether”",
    explanation: "“Whether” stands for one of two choices; the weather is sun and rain.",
    contexts: &[
        context(&[], "weather", "whether", &["or not"]),
        context(
            &[
                "know",
                "knows",
                "knew",
                "sure",
                "wonder",
                "wondering",
                "wondered",
                "decide",
                "decided",
                "see",
                "asked",
                "tell",
                "doubt",
                "determine",
            ],
            "weather",
            "whether",
            &["i", "you", "he", "she", "we", "they", "it", "this", "there"],
        ),
    ],
    examples: &[
        Example::wrong("I wonder ⟨weather⟩ it is true.", &["whether"]),
        Example::wrong("Tell me ⟨weather⟩ or not you come.", &["whether"]),
        Example::Right("I wonder whether it is true."),
        Example::Right("The weather is nice."),
    ],
};

static WHETHER: Set = Set {
    id: "WHETHER_FOR_WEATHER",
    title: "“whether” for “weather”",
    explanation: "The weather is sun and rain; “whether” stands for one of two choices.",
    contexts: &[context(
        &[
            "the",
            "good",
            "bad",
            "nice",
            "cold",
            "hot",
            "warm",
            "sunny",
            "rainy",
            "windy",
            "terrible",
            "lovely",
            "beautiful",
        ],
        "whether",
        "weather",
        &["is", "was", "forecast", "and", ".", "conditions", "were"],
    )],
    examples: &[
        Example::wrong("The ⟨whether⟩ was fine.", &["weather"]),
        Example::wrong("We had bad ⟨whether⟩.", &["weather"]),
        Example::Right("I do not know whether he was fine."),
        Example::Right("The weather was fine."),
    ],
};

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
