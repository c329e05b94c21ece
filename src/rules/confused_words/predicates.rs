//! “its” and “your” before what is only said of it or of you, “you” before what is yours, “wont” before a verb: told by the
//! tags beside them.

use super::{Set, context, rule};
use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Check, Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 5] = [NOT, ITS, YOUR, YOU, rule(&HE_IS)];

/// A rule whose patterns read tags.
const fn told_by_tags(
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    patterns: &'static [Pattern],
    examples: &'static [Example],
) -> Rule {
    Rule {
        confident: false,
        check: Check::Patterns(patterns),
        ..rule(&Set {
            id,
            title,
            explanation,
            contexts: &[],
            examples,
        })
    }
}

const NOT: Rule = Rule {
    confident: true,
    ..told_by_tags(
        "APOSTROPHE_OF_NOT",
        "“wont” and “cant” for “won’t” and “can’t”",
        "“Won’t” and “can’t” are short for “will not” and “cannot”; a wont is a habit, and cant is empty talk.",
        &[
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
        ],
        &[
            Example::wrong("He ⟨wont⟩ take it.", &["won't"]),
            Example::wrong("My phone ⟨wont⟩ even start.", &["won't"]),
            Example::wrong("They ⟨cant⟩ come on Friday.", &["can't"]),
            Example::Right("He won't take it, and they can't come."),
            Example::Right("She arrived late, as is her wont. He is wont to talk cant."),
        ],
    )
};

const ITS_SAYS: &str = "“It is” is “it's” with an apostrophe.";

const ITS: Rule = told_by_tags(
    "ITS_BEFORE_PREDICATE",
    "“its” for “it’s” before what is said of it",
    "“Its” stands before a noun. Before what is only said of something, as in “it’s nice of you” or “it’s about time”, “it’s” is short for “it is”.",
    &[
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
    ],
    &[
        Example::wrong("⟨Its⟩ natural for babies to cry.", &["It's"]),
        Example::wrong("I like it because ⟨its⟩ really quiet.", &["it's"]),
        Example::wrong("We looked for the key, and ⟨its⟩ in the drawer.", &["it's"]),
        Example::wrong("I am sure ⟨its⟩ definitely open.", &["it's"]),
        Example::Right("The company lost its best customer, and its very small office is closed."),
        Example::Right("We praised its in-depth report and its once great team."),
    ],
);

const YOUR_SAYS: &str = "“You are” is “you're” with an apostrophe.";

const YOUR: Rule = told_by_tags(
    "YOUR_BEFORE_PREDICATE",
    "“your” for “you’re” before what is said of you",
    "“Your” stands before a noun. Before what is only said of somebody, as in “you’re right about it” or “you’re in the team”, “you’re” is short for “you are”.",
    &[
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
    ],
    &[
        Example::wrong("Tell me when ⟨your⟩ in town.", &["you're"]),
        Example::wrong("I know ⟨your⟩ really busy.", &["you're"]),
        Example::wrong("Call me if ⟨your⟩ unhappy with it.", &["you're"]),
        Example::Right("Call me if your unhappy customers call. Your in-house team is good."),
        Example::Right("I need your best, and your first is here."),
    ],
);

const YOU_SAYS: &str = "What somebody has is “your”.";

const YOU: Rule = told_by_tags(
    "YOU_FOR_YOUR",
    "“you” for “your” before a noun",
    "What somebody has is “your”: “in your name”, “about your visit”.",
    &[
        pattern(
            "<appreciate>|<receive>|<review> [you] NN&~NN&!~VB&!~RB&!~JJ&!CAPITAL MARK|IN|VB*|MD|and",
            &["your"],
            YOU_SAYS,
        ),
        pattern(
            "for|in|on|at|about|from|with|into|of [you] JJ&!~NN&!~RB? NN&~NN&!~NNS&!~VB&!~RB&!~JJ&!CAPITAL&!@time&!tomorrow&!today&!tonight&!yesterday&!person&!guy&!sir&!madam MARK|IN|VB*|MD",
            &["your"],
            YOU_SAYS,
        ),
    ],
    &[
        Example::wrong("I will book it in ⟨you⟩ name.", &["your"]),
        Example::wrong("Thanks for ⟨you⟩ message.", &["your"]),
        Example::wrong("There is a letter on ⟨you⟩ desk.", &["your"]),
        Example::wrong("I appreciate ⟨you⟩ time.", &["your"]),
        Example::Right("I will talk to you Friday, or send it to you today."),
        Example::Right("A word from you people matters. I will give it to you in person."),
    ],
);

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
