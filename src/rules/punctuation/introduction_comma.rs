//! A sentence that opens with a phrase such as “in addition” and lacks the comma behind it.

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
        Example::wrong("⟨In addition⟩ we met the team.", &["In addition,"]),
        Example::wrong("⟨Moreover⟩ it was cheap.", &["Moreover,"]),
        Example::Right("In addition, we met the team."),
        Example::Right("In addition to the team we met the owner. However hard it is, we try."),
    ],
};

/// What the patterns say.
const SAYS: &str = "A comma follows “{2-4}” at the start of a sentence.";

const PATTERNS: &[Pattern] = &[
    pattern(
        "^ [moreover|furthermore|additionally|firstly|secondly|thirdly|lastly|similarly|likewise|consequently|nonetheless|conversely|alternatively|specifically|meanwhile|fortunately|personally] PRP|DT|PRP$|EX|NNS|NNP",
        &["{2},"],
        "A comma follows “{2}” at the start of a sentence.",
    ),
    pattern(
        "^ [however] i|we|they|it|this|there|the|she|he VB*|NN*|MD&!may&!might|RB|JJ",
        &["{2},"],
        "A comma follows “{2}” at the start of a sentence.",
    ),
    pattern(
        "^ [in addition|conclusion|contrast|summary|fact|short] PRP|DT|PRP$|EX|NNS|NNP",
        &["{2-3},"],
        "A comma follows “{2-3}” at the start of a sentence.",
    ),
    pattern(
        "^ [for example|instance] PRP|DT|PRP$|EX|NNS|NNP|JJ|NN",
        &["{2-3},"],
        "A comma follows “{2-3}” at the start of a sentence.",
    ),
    pattern("^ [in other words] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
    pattern("^ [because of this] PRP|PRP$|EX", &["{2-4},"], SAYS),
    pattern("^ [first of all] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
    pattern(
        "^ [in my opinion|view] PRP|DT|PRP$|EX|NN*|JJ",
        &["{2-4},"],
        SAYS,
    ),
    pattern(
        "^ [as a result|consequence] PRP|DT|PRP$|EX|NN*",
        &["{2-4},"],
        SAYS,
    ),
    pattern("^ [to sum up] PRP|DT|PRP$|EX|NN*", &["{2-4},"], SAYS),
    pattern(
        "^ [on the other hand] PRP|DT|PRP$|EX|NN*|JJ|IN",
        &["{2-5},"],
        "A comma follows “{2-5}” at the start of a sentence.",
    ),
];
