//! “its” and “your” before what is only said of it or of you, and “you” before what is yours, told by the tags that follow.

use super::{Set, context, rule};
use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Check, Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [
    Rule {
        check: Check::Patterns(ITS_PATTERNS),
        confident: false,
        ..rule(&ITS)
    },
    Rule {
        check: Check::Patterns(YOUR_PATTERNS),
        confident: false,
        ..rule(&YOUR)
    },
    Rule {
        check: Check::Patterns(YOU_PATTERNS),
        confident: false,
        ..rule(&YOU)
    },
    rule(&HE_IS),
];

static ITS: Set = Set {
    id: "ITS_BEFORE_PREDICATE",
    title: "“its” for “it’s” before what is said of it",
    explanation: "“Its” stands before a noun. Before what is only said of something, as in “it’s nice of you” or “it’s about time”, “it’s” is short for “it is”.",
    contexts: &[],
    examples: &[
        Example::wrong("⟨Its⟩ natural for babies to cry.", &["It's"]),
        Example::wrong("I like it because ⟨its⟩ really quiet.", &["it's"]),
        Example::wrong("We looked for the key, and ⟨its⟩ in the drawer.", &["it's"]),
        Example::wrong("I am sure ⟨its⟩ definitely open.", &["it's"]),
        Example::Right("The company lost its best customer, and its very small office is closed."),
        Example::Right("We praised its in-depth report and its once great team."),
    ],
};

const ITS_SAYS: &str = "“It is” is “it's” with an apostrophe.";

const ITS_PATTERNS: &[Pattern] = &[
    pattern(
        "[its] RB{2} ~JJ&JJ&!~NN&!~VBN&!own&!first&!last&!next MARK&!HYPH&!,&!/&!(|for|to|that|because|when|if|but|in|on|at|of|with",
        &["it's"],
        ITS_SAYS,
    ),
    pattern(
        "[its] definitely|just|also|probably|still|always|never|really|simply|already|certainly|basically|actually|not RB? VBN|VBG|JJ|IN|DT|PRP$|TO MARK|DT|IN|PRP|PRP$|TO|JJ",
        &["it's"],
        ITS_SAYS,
    ),
    pattern(
        "[its] in|on|at|about|from|for|with DT|PRP$|PRP|NNP",
        &["it's"],
        ITS_SAYS,
    ),
];

static YOUR: Set = Set {
    id: "YOUR_BEFORE_PREDICATE",
    title: "“your” for “you’re” before what is said of you",
    explanation: "“Your” stands before a noun. Before what is only said of somebody, as in “you’re right about it” or “you’re in the team”, “you’re” is short for “you are”.",
    contexts: &[],
    examples: &[
        Example::wrong("Tell me when ⟨your⟩ in town.", &["you're"]),
        Example::wrong("I know ⟨your⟩ really busy.", &["you're"]),
        Example::wrong("Call me if ⟨your⟩ unhappy with it.", &["you're"]),
        Example::Right("Call me if your unhappy customers call. Your in-house team is good."),
        Example::Right("I need your best, and your first is here."),
    ],
};

const YOUR_SAYS: &str = "“You are” is “you're” with an apostrophe.";

const YOUR_PATTERNS: &[Pattern] = &[
    pattern(
        "[your] RB{2} ~JJ&JJ&!~NN&!~VBN&!own&!very&!first&!last&!next MARK&!HYPH&!,&!/&!(|for|to|that|because|when|if|but|in|on|at|with|about|enough",
        &["you're"],
        YOUR_SAYS,
    ),
    pattern(
        "[your] in|on|at|from|with DT|PRP$|PRP|NNP|NN",
        &["you're"],
        YOUR_SAYS,
    ),
];

static YOU: Set = Set {
    id: "YOU_FOR_YOUR",
    title: "“you” for “your” before a noun",
    explanation: "What somebody has is “your”: “in your name”, “about your visit”.",
    contexts: &[],
    examples: &[
        Example::wrong("I will book it in ⟨you⟩ name.", &["your"]),
        Example::wrong("Thanks for ⟨you⟩ message.", &["your"]),
        Example::wrong("There is a letter on ⟨you⟩ desk.", &["your"]),
        Example::wrong("I appreciate ⟨you⟩ time.", &["your"]),
        Example::Right("I will talk to you Friday, or send it to you today."),
        Example::Right("A word from you people matters. I will give it to you in person."),
    ],
};

const YOU_PATTERNS: &[Pattern] = &[
    pattern(
        "<appreciate>|<receive>|<review> [you] NN&~NN&!~VB&!~RB&!~JJ&!CAPITAL MARK|IN|VB*|MD|and",
        &["your"],
        "What somebody has is “your”.",
    ),
    pattern(
        "for|in|on|at|about|from|with|into|of [you] JJ&!~NN&!~RB? NN&~NN&!~NNS&!~VB&!~RB&!~JJ&!CAPITAL&!@time&!tomorrow&!today&!tonight&!yesterday&!person&!guy&!sir&!madam MARK|IN|VB*|MD",
        &["your"],
        "What somebody has is “your”.",
    ),
];

static HE_IS: Set = Set {
    id: "HE_IS_WITHOUT_APOSTROPHE",
    title: "“hes” and “shes” for “he’s” and “she’s”",
    explanation: "“He’s” is short for “he is” or “he has”, “she’s” for “she is” or “she has”.",
    contexts: &[
        context(&[], "hes", "he's", &[]),
        context(&[], "shes", "she's", &[]),
    ],
    examples: &[
        Example::wrong("I think ⟨hes⟩ late.", &["he's"]),
        Example::wrong("⟨Shes⟩ got the job.", &["She's"]),
        Example::Right("He's late, and she's got the job."),
        Example::Right("He has, and she has not."),
    ],
};
