//! Words that sound nearly alike, from “than” to “except”.

use super::{Set, check, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 16] = [
    rule(&THEN, |document, sink| check(&THEN, document, sink)),
    rule(&THAN, |document, sink| check(&THAN, document, sink)),
    rule(&TO, |document, sink| check(&TO, document, sink)),
    rule(&TOO, |document, sink| check(&TOO, document, sink)),
    rule(&LOOSE, |document, sink| check(&LOOSE, document, sink)),
    rule(&LOSE, |document, sink| check(&LOSE, document, sink)),
    rule(&ADVICE, |document, sink| check(&ADVICE, document, sink)),
    rule(&ADVISE, |document, sink| check(&ADVISE, document, sink)),
    rule(&QUIET, |document, sink| check(&QUIET, document, sink)),
    rule(&QUITE, |document, sink| check(&QUITE, document, sink)),
    rule(&WEATHER, |document, sink| check(&WEATHER, document, sink)),
    rule(&WHETHER, |document, sink| check(&WHETHER, document, sink)),
    rule(&EFFECT, |document, sink| check(&EFFECT, document, sink)),
    rule(&AFFECT, |document, sink| check(&AFFECT, document, sink)),
    rule(&EXCEPT, |document, sink| check(&EXCEPT, document, sink)),
    rule(&ACCEPT, |document, sink| check(&ACCEPT, document, sink)),
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

static LOOSE: Set = Set {
    id: "LOOSE_FOR_LOSE",
    title: "“loose” for “lose”",
    explanation: "Who loses something has it no more; what is loose is not tight.",
    contexts: &[context(
        &[
            "to", "will", "would", "not", "don't", "didn't", "won't", "can't", "cannot", "could",
            "might", "may", "can", "i", "you", "we", "they", "never", "should", "must", "doesn't",
        ],
        "loose",
        "lose",
        &[
            "the",
            "a",
            "an",
            "my",
            "your",
            "his",
            "her",
            "our",
            "their",
            "this",
            "that",
            "these",
            "those",
            "it",
            "weight",
            "money",
            "time",
            "touch",
            "sight",
            "faith",
            "hope",
            "interest",
            "patience",
            "everything",
            "him",
            "them",
            "me",
            "track",
            "confidence",
            "contact",
            "focus",
            "heart",
            "control",
        ],
    )],
    examples: &[
        Example::wrong("I do not want to ⟨loose⟩ my job.", &["lose"]),
        Example::wrong("You will ⟨loose⟩ weight.", &["lose"]),
        Example::Right("The screw is loose."),
        Example::Right("He let the dogs loose."),
    ],
};

static LOSE: Set = Set {
    id: "LOSE_FOR_LOOSE",
    title: "“lose” for “loose”",
    explanation: "What is not tight is loose; who loses something has it no more.",
    contexts: &[context(
        &["too", "very", "a", "so", "is", "are"],
        "lose",
        "loose",
        &[
            "clothes", "clothing", "fit", "ends", "end", "cannon", "tooth", ".",
        ],
    )],
    examples: &[
        Example::wrong("These trousers are too ⟨lose⟩.", &["loose"]),
        Example::wrong("She wore very ⟨lose⟩ clothes.", &["loose"]),
        Example::Right("We must not lose."),
        Example::Right("You lose the game."),
    ],
};

static ADVICE: Set = Set {
    id: "ADVICE_FOR_ADVISE",
    title: "“advice” for “advise”",
    explanation: "“Advise” is what one does; “advice” is what one gives.",
    contexts: &[context(
        &[
            "to", "would", "will", "could", "should", "i", "we", "must", "can", "please",
        ],
        "advice",
        "advise",
        &[
            "you", "him", "her", "them", "me", "us", "people", "everyone",
        ],
    )],
    examples: &[
        Example::wrong("I would ⟨advice⟩ you to wait.", &["advise"]),
        Example::wrong("Please ⟨advice⟩ me on this.", &["advise"]),
        Example::Right("Thank you for your advice."),
        Example::Right("I would advise you to wait."),
    ],
};

static ADVISE: Set = Set {
    id: "ADVISE_FOR_ADVICE",
    title: "“advise” for “advice”",
    explanation: "“Advice” is what one gives; “advise” is what one does.",
    contexts: &[context(
        &[
            "your",
            "my",
            "some",
            "any",
            "good",
            "for",
            "of",
            "the",
            "his",
            "her",
            "their",
            "our",
            "more",
            "useful",
            "best",
            "legal",
            "great",
            "following",
            "helpful",
        ],
        "advise",
        "advice",
        &[
            ".", "and", "on", "about", "is", "was", "for", "to", "i", "from", "that",
        ],
    )],
    examples: &[
        Example::wrong("Thank you for your ⟨advise⟩.", &["advice"]),
        Example::wrong("She gave me some ⟨advise⟩ about it.", &["advice"]),
        Example::Right("We advise you to wait."),
        Example::Right("I was told to advise him."),
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

static EFFECT: Set = Set {
    id: "EFFECT_FOR_AFFECT",
    title: "“effect” for “affect”",
    explanation: "To affect something is to change it; the change is an effect.",
    contexts: &[context(
        &[
            "will",
            "can",
            "may",
            "could",
            "would",
            "might",
            "not",
            "doesn't",
            "don't",
            "didn't",
            "does",
            "greatly",
            "negatively",
            "directly",
        ],
        "effect",
        "affect",
        &[
            "the",
            "a",
            "an",
            "my",
            "your",
            "his",
            "her",
            "our",
            "their",
            "this",
            "that",
            "these",
            "those",
            "people",
            "us",
            "me",
            "you",
            "them",
            "him",
            "how",
            "all",
            "everyone",
            "everything",
        ],
    )],
    examples: &[
        Example::wrong("This will ⟨effect⟩ our plans.", &["affect"]),
        Example::wrong("It does not ⟨effect⟩ me.", &["affect"]),
        Example::Right("It has no effect on me."),
        Example::Right("They want to effect a change."),
    ],
};

static AFFECT: Set = Set {
    id: "AFFECT_FOR_EFFECT",
    title: "“affect” for “effect”",
    explanation: "An effect is a change; to affect something is to change it.",
    contexts: &[context(
        &[
            "an",
            "the",
            "negative",
            "positive",
            "bad",
            "big",
            "great",
            "good",
            "side",
            "adverse",
            "harmful",
            "no",
            "little",
            "any",
            "same",
            "greenhouse",
            "take",
            "took",
            "strong",
            "huge",
        ],
        "affect",
        "effect",
        &["on", ".", "of", "is", "was", "and"],
    )],
    examples: &[
        Example::wrong("It has an ⟨affect⟩ on health.", &["effect"]),
        Example::wrong("I felt no side ⟨affect⟩.", &["effect"]),
        Example::Right("It may affect health."),
        Example::Right("The rules affect of course all."),
    ],
};

static EXCEPT: Set = Set {
    id: "EXCEPT_FOR_ACCEPT",
    title: "“except” for “accept”",
    explanation: "To accept is to take or agree; “except” means but not.",
    contexts: &[context(
        &[
            "to", "will", "please", "cannot", "can't", "gladly", "happily", "would",
        ],
        "except",
        "accept",
        &[
            "the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that", "these",
            "those", "it",
        ],
    )],
    examples: &[
        Example::wrong("Please ⟨except⟩ my apologies.", &["accept"]),
        Example::wrong("I am happy to ⟨except⟩ the offer.", &["accept"]),
        Example::Right("All came except my brother."),
        Example::Right("I accept the offer."),
    ],
};

static ACCEPT: Set = Set {
    id: "ACCEPT_FOR_EXCEPT",
    title: "“accept” for “except”",
    explanation: "“Except” means but not; to accept is to take or agree.",
    contexts: &[context(
        &[
            "everyone",
            "everybody",
            "everything",
            "all",
            "nothing",
            "nobody",
            "anything",
        ],
        "accept",
        "except",
        &["for", "me", "him", "her", "us"],
    )],
    examples: &[
        Example::wrong("Everyone ⟨accept⟩ me came.", &["except"]),
        Example::wrong("I like everything ⟨accept⟩ for the price.", &["except"]),
        Example::Right("They all accept the price."),
        Example::Right("Everyone except me came."),
    ],
};
