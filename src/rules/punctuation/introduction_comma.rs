//! A sentence that opens with a phrase such as “in addition” and lacks the comma behind it.
//!
//! How often edited prose has that comma was counted in the texts of `dictionaries/README.md`. Openers that have it in
//! fewer than nine of ten such sentences wait for the picky level: “in my opinion” (67 %), “first of all” (73 %),
//! before a pronoun “in fact” (88 %) and “as a result” (86 %), before “there” “moreover” and its like (87 %). “For
//! example” has it in 97 % everywhere, “however” in 93 %.

use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity};

/// An opening phrase without its comma.
pub static RULE: Rule = Rule {
    id: "MISSING_COMMA_AFTER_INTRODUCTION",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "An opening phrase without its comma",
    explanation: "A comma parts phrases such as “in addition”, “for example” and “moreover” from the sentence that they open. Where edited prose differs (“finally”, “therefore”, “unfortunately”), nothing is said.",
    confident: false,
    check: Check::Patterns(PATTERNS),
    examples: &[
        Example::wrong("⟨In addition⟩ the team met us.", &["In addition,"]),
        Example::wrong("⟨Moreover⟩ it was cheap.", &["Moreover,"]),
        Example::Right("In addition, we met the team."),
        Example::Right("In addition to the team we met the owner. However hard it is, we try."),
    ],
};

/// An opening phrase without a comma that edited prose often leaves out.
pub static OFTEN_LEFT_OUT: Rule = Rule {
    id: "MISSING_COMMA_AFTER_PHRASE",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "An opening phrase without a comma that is often left out",
    explanation: "A comma parts phrases such as “in my opinion” and “first of all” from the sentence that they open. Edited prose leaves it out behind some phrases, and before a pronoun behind others too, so that this is reported only when asked for.",
    confident: false,
    check: Check::Patterns(OFTEN_LEFT_OUT_PATTERNS),
    examples: &[
        Example::wrong("⟨In addition⟩ we met the team.", &["In addition,"]),
        Example::wrong(
            "⟨First of all⟩ I would like to thank you.",
            &["First of all,"],
        ),
        Example::Right("In addition, we met the team."),
        Example::Right("In addition to it we met the owner."),
    ],
};

/// What the patterns of a phrase of three words say; those of one word, of two and of four.
const SAYS: &str = "A comma follows “{2-4}” at the start of a sentence.";
const SAYS_OF_ONE: &str = "A comma follows “{2}” at the start of a sentence.";
const SAYS_OF_TWO: &str = "A comma follows “{2-3}” at the start of a sentence.";
const SAYS_OF_FOUR: &str = "A comma follows “{2-5}” at the start of a sentence.";

const PATTERNS: &[Pattern] = &[
    pattern("^ [@linking] PRP|DT|PRP$|NNS|NNP", &["{2},"], SAYS_OF_ONE),
    pattern(
        "^ [however] i|we|they|it|this|there|the|she|he VB*|NN*|MD&!may&!might|RB|JJ",
        &["{2},"],
        SAYS_OF_ONE,
    ),
    pattern(
        "^ [in contrast|summary|short] PRP|DT|PRP$|EX|NNS|NNP",
        &["{2-3},"],
        SAYS_OF_TWO,
    ),
    pattern(
        "^ [in addition|fact] DT|PRP$|NNS|NNP",
        &["{2-3},"],
        SAYS_OF_TWO,
    ),
    pattern(
        "^ [for example|instance] PRP|DT|PRP$|EX|NNS|NNP|JJ|NN",
        &["{2-3},"],
        SAYS_OF_TWO,
    ),
    pattern("^ [in other words] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
    pattern("^ [as a result|consequence] DT|PRP$|NN*", &["{2-4},"], SAYS),
    pattern(
        "^ [on the other hand] DT|PRP$|NN*|JJ|IN",
        &["{2-5},"],
        SAYS_OF_FOUR,
    ),
];

const OFTEN_LEFT_OUT_PATTERNS: &[Pattern] = &[
    pattern("^ [@linking] EX", &["{2},"], SAYS_OF_ONE),
    pattern("^ [in addition|fact] PRP|EX", &["{2-3},"], SAYS_OF_TWO),
    pattern("^ [as a result|consequence] PRP|EX", &["{2-4},"], SAYS),
    pattern("^ [on the other hand] PRP|EX", &["{2-5},"], SAYS_OF_FOUR),
    pattern(
        "^ [in conclusion] PRP|DT|PRP$|EX|NNS|NNP",
        &["{2-3},"],
        SAYS_OF_TWO,
    ),
    pattern("^ [because of this] PRP|PRP$|EX", &["{2-4},"], SAYS),
    pattern("^ [first of all] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
    pattern(
        "^ [in my opinion|view] PRP|DT|PRP$|EX|NN*|JJ",
        &["{2-4},"],
        SAYS,
    ),
    pattern("^ [to sum up] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
];
