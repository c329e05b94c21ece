//! What one does and what one has: “advise” and “advice”, “lose” and “loose”.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 10] = [
    rule(&ADVICE),
    rule(&ADVISE),
    rule(&EFFECT),
    rule(&AFFECT),
    rule(&EXCEPT),
    rule(&ACCEPT),
    rule(&BREATH),
    rule(&BREATHE),
    rule(&LOOSE),
    rule(&LOSE),
];

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

static EFFECT: Set = Set {
    id: "EFFECT_FOR_AFFECT",
    title: "“effect” for “affect”",
    explanation: "To affect something is to change it; the change is an effect.",
    contexts: &[
        context(
            &[
                "it",
                "this",
                "that",
                "which",
                "weather",
                "pollution",
                "technology",
                "stress",
            ],
            "effects",
            "affects",
            &[
                "my", "your", "his", "her", "our", "their", "me", "us", "you", "them", "everyone",
                "people",
            ],
        ),
        context(
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
        ),
    ],
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
