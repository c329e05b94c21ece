//! Phrases that are put together after another language: “according to me”, “all the days”.

use super::{Pattern, pattern, rule};
use crate::rules::{Example, Rule};

/// A phrase that English says otherwise.
pub static UNIDIOMATIC_PHRASE: Rule = rule(
    "UNIDIOMATIC_PHRASE",
    "A phrase that English says otherwise",
    "Each language has phrases of its own: English says “in my opinion”, not “according to me”, and “every day”, not “all the days”.",
    PATTERNS,
    &[
        Example::wrong("⟨According to me⟩, it works.", &["In my opinion"]),
        Example::wrong("I walk ⟨all the days⟩.", &["every day"]),
        Example::wrong("We met ⟨today morning⟩.", &["this morning"]),
        Example::Right("According to me and my friends, it works. I walk every day."),
        Example::Right("All the days of the week are good, and today is one of them."),
    ],
);

/// What the patterns say.
const SAYS: &str = "The phrase is “{=}”.";

const PATTERNS: &[Pattern] = &[
    pattern("[took contact with]", &["got in touch with"], SAYS),
    pattern("[take|taking contact with]", &["get in touch with"], SAYS),
    pattern(
        "^|,|and|but [according to me] ,|PRP|DT|PRP$",
        &["in my opinion"],
        "What I think is “in my opinion”.",
    ),
    pattern(
        "i|we attach|attached|enclose|enclosed|attaching [you my|the|a|our]",
        &["{4}"],
        "“{2}” takes no “you”.",
    ),
    pattern(
        "^ [by|in|for|on other side|hand] ,|PRP|DT",
        &["on the other hand"],
        SAYS,
    ),
    pattern(
        "^ [how] do|does|did you|we|they|people call this|that|it MARK|in",
        &["what"],
        "What something is called is asked with “what”.",
    ),
    pattern("[since long] MARK", &["for a long time"], SAYS),
    pattern(
        "[assist to] a|the|my|this|your|some|any? conference|meeting|course|class|classes|lesson|lessons|event|party|concert|interview|workshop|seminar|congress|training",
        &["attend"],
        "Who is there attends.",
    ),
    pattern(
        "[assisted to] a|the|my|this|your|some|any? conference|meeting|course|class|classes|lesson|lessons|event|party|concert|interview|workshop|seminar|congress|training",
        &["attended"],
        "Who is there attends.",
    ),
    pattern("^ [as i know] ,", &["as far as I know"], SAYS),
    pattern("[very thank you]", &["thank you very much"], SAYS),
    pattern("[thanks god]", &["thank {2}"], SAYS),
    pattern("[each time more] JJ", &["more and more"], SAYS),
    pattern("in function of", &["depending on"], SAYS),
    pattern(
        "in my [meaning] ,|PRP|DT",
        &["opinion"],
        "What one thinks is one's “opinion”.",
    ),
    pattern("[in the near of]", &["near"], SAYS),
    pattern("^ in [resume] ,", &["summary"], SAYS),
    pattern("^ [on|by this way] ,|PRP", &["in this way"], SAYS),
    pattern("in [a] near future", &["the"], SAYS),
    pattern("in the [nearest] future", &["near"], SAYS),
    pattern(
        "<go>|<work>|<study>|<walk>|<run>|<cook>|<eat>|<play>&VB*|<wake>|<train>&VB* WORD{4} [all the days] MARK&!HYPH",
        &["every day"],
        SAYS,
    ),
    pattern("[in another words]", &["in other words"], SAYS),
    pattern("^ [another words] ,", &["in other words"], SAYS),
    pattern("as [usually] MARK", &["usual"], SAYS),
    pattern("[give] me|us a favor|favour", &["do"], "One does a favor."),
    pattern("[today morning|afternoon|evening]", &["this {2}"], SAYS),
    pattern("[today night]", &["tonight"], SAYS),
    pattern("[yesterday night]", &["last night"], SAYS),
    pattern("[as same as]", &["the same as"], SAYS),
    pattern("i|we [stay] at your disposal", &["remain"], SAYS),
    pattern(
        "your [esteem] company|organization|organisation|institution|university|firm",
        &["esteemed"],
        SAYS,
    ),
    pattern("please find in [attach]", &["attachment"], SAYS),
    pattern(
        "^ [myself NNP] MARK|from|and",
        &["I am {3}"],
        "Before a name, write “I am”.",
    ),
    pattern(
        "<feel>&VB* [myself|himself|herself|ourselves|yourself good|well|bad|better|tired|happy|comfortable|sick] MARK|and|in|at|when|because|with|here",
        &["{3}"],
        "Behind “{1}”, no “{2}” is needed.",
    ),
    pattern(
        "^ [how] do you think ?",
        &["what"],
        "What somebody thinks is asked with “what”.",
    ),
    pattern(
        "^ [how] do you think about",
        &["what"],
        "What somebody thinks is asked with “what”.",
    ),
    pattern(
        "it [makes cold|hot|warm|sunny] MARK|today|in|and",
        &["is {3}"],
        "Of the weather, one says “it is {3}”.",
    ),
    pattern("in order [that to]", &["to"], SAYS),
    pattern("[so as that]", &["so that"], SAYS),
    pattern("^ [in the last time] ,", &["recently"], SAYS),
    pattern(
        "we [see us] tomorrow|next|on|soon|in|at",
        &["see each other"],
        SAYS,
    ),
    pattern(
        "[make holidays|holiday|vacation] in|at|with|MARK",
        &["go on {2}"],
        "One goes on holiday.",
    ),
    pattern(
        "!MARK&!HYPH [@numeral&!CAPITAL and half] years|hours|months|days|times|decades",
        &["{2} and a half"],
        SAYS,
    ),
    pattern("please find [in attachment|attach]", &["attached"], SAYS),
    pattern("please find [in the attachment]", &["attached"], SAYS),
    pattern(
        "at your|my|our [disposition] MARK|for|to",
        &["disposal"],
        SAYS,
    ),
];
