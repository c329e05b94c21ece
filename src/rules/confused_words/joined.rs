//! One word that is written as two, and two that are written as one.

use super::{Set, context, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [rule(&SPLIT), rule(&SELF), rule(&EVERYDAY), rule(&APART)];

static SPLIT: Set = Set {
    id: "WORD_IN_TWO",
    title: "One word that is written as two",
    explanation: "The two words are written as one.",
    contexts: &[
        context(&[], "an other", "another", &[]),
        context(
            &[],
            "with out",
            "without",
            &[
                "a", "an", "the", "any", "my", "your", "his", "her", "their", "our", "it", "you",
                "them", "having", "being",
            ],
        ),
        context(&[], "some thing", "something", &[]),
        context(&[], "any thing", "anything", &[]),
        context(&[], "every thing", "everything", &[]),
        context(
            &[],
            "some times",
            "sometimes",
            &["i", "we", "you", "he", "she", "it", "they", "the", "."],
        ),
        context(&[], "every where", "everywhere", &["."]),
        context(&[], "some where", "somewhere", &[]),
        context(&["^"], "how ever", "however", &["."]),
        context(&["^"], "more over", "moreover", &["."]),
        context(&[], "never the less", "nevertheless", &[]),
        context(&[], "there fore", "therefore", &[]),
        context(
            &["good", "this", "the", "every"],
            "after noon",
            "afternoon",
            &[],
        ),
        context(
            &["the", "this", "last", "next", "every", "a", "each"],
            "week end",
            "weekend",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "the", "a"],
            "grand mother",
            "grandmother",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "the", "a"],
            "grand father",
            "grandfather",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their"],
            "grand parents",
            "grandparents",
            &[],
        ),
        context(&["the", "a", "this", "my"], "news paper", "newspaper", &[]),
        context(
            &[],
            "any body",
            "anybody",
            &[".", "else", "who", "here", "there", "can", "in"],
        ),
        context(
            &[],
            "some body",
            "somebody",
            &[".", "else", "who", "to", "is", "has", "told"],
        ),
        context(
            &["^"],
            "no body",
            "nobody",
            &[
                "knows", "is", "was", "can", "has", "wants", "likes", "cares", "else", "would",
                "will",
            ],
        ),
        context(
            &["^"],
            "every body",
            "everybody",
            &[
                "knows", "is", "was", "can", "has", "wants", "likes", "else", "should", "will",
            ],
        ),
        context(
            &["^"],
            "every one",
            "everyone",
            &[
                "is", "was", "knows", "wants", "likes", "can", "should", "else", "who",
            ],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "a"],
            "room mate",
            "roommate",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "a"],
            "room mates",
            "roommates",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "a"],
            "class mate",
            "classmate",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their"],
            "class mates",
            "classmates",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "their", "a"],
            "team mates",
            "teammates",
            &[],
        ),
        context(
            &["my", "your", "his", "her", "our", "the", "much", "do"],
            "home work",
            "homework",
            &[".", "and", "for", "is", "every", "at"],
        ),
        context(
            &["my", "your", "his", "her", "our", "the", "a"],
            "bed room",
            "bedroom",
            &[".", "is", "and", "with", "was"],
        ),
        context(
            &["the", "a", "my"],
            "bath room",
            "bathroom",
            &[".", "is", "and", "with", "was"],
        ),
        context(&["the"], "air port", "airport", &[]),
        context(
            &[],
            "mean while",
            "meanwhile",
            &[",", "i", "we", "the", "he", "she", "they"],
        ),
        context(
            &[],
            "other wise",
            "otherwise",
            &[",", "i", "we", "you", "he", "she", "it", "they", "the"],
        ),
        context(
            &[],
            "where as",
            "whereas",
            &[
                "i", "we", "you", "he", "she", "it", "they", "the", "in", "other",
            ],
        ),
        context(&[], "a long with", "along with", &[]),
        context(&[], "in stead of", "instead of", &[]),
        context(
            &[],
            "be cause",
            "because",
            &["i", "we", "you", "he", "she", "it", "they", "the", "of"],
        ),
        context(
            &[],
            "what ever",
            "whatever",
            &["you", "i", "we", "they", "he", "she", "it"],
        ),
        context(
            &[],
            "when ever",
            "whenever",
            &["you", "i", "we", "they", "he", "she", "it"],
        ),
        context(
            &[],
            "who ever",
            "whoever",
            &["wants", "is", "needs", "comes"],
        ),
        context(&[], "birth day", "birthday", &[]),
        context(&["the", "our", "my", "a"], "class room", "classroom", &[]),
        context(
            &["play", "playing", "played", "the"],
            "foot ball",
            "football",
            &[],
        ),
        context(
            &["play", "playing", "played", "the"],
            "basket ball",
            "basketball",
            &[],
        ),
        context(
            &["play", "playing", "played", "the"],
            "volley ball",
            "volleyball",
            &[],
        ),
    ],
    examples: &[
        Example::wrong("Give me ⟨an other⟩ one.", &["another"]),
        Example::wrong("I left ⟨with out⟩ my coat.", &["without"]),
        Example::wrong("Is there ⟨any thing⟩ else?", &["anything"]),
        Example::Right("Give me another one."),
        Example::Right("I met him at some times and places."),
        Example::Right("They came with, out of kindness, a gift."),
    ],
};

static SELF: Set = Set {
    id: "SELF_APART",
    title: "“my self” for “myself”",
    explanation: "“Myself”, “himself” and their kind are one word.",
    contexts: &[
        context(&[], "my self", "myself", &[]),
        context(&[], "your self", "yourself", &[]),
        context(&[], "him self", "himself", &[]),
        context(&[], "her self", "herself", &[]),
        context(&[], "it self", "itself", &[]),
        context(&[], "our selves", "ourselves", &[]),
        context(&[], "your selves", "yourselves", &[]),
        context(&[], "them selves", "themselves", &[]),
        context(&[], "their selves", "themselves", &[]),
    ],
    examples: &[
        Example::wrong("Let me introduce ⟨my self⟩.", &["myself"]),
        Example::wrong("They did it ⟨them selves⟩.", &["themselves"]),
        Example::Right("Let me introduce myself."),
        Example::Right("My self-esteem is high."),
    ],
};

static EVERYDAY: Set = Set {
    id: "EVERYDAY_EVERY_DAY",
    title: "“everyday” for “every day”",
    explanation: "“Everyday” stands before a noun and means ordinary; “every day” says how often.",
    contexts: &[
        context(
            &[],
            "everyday",
            "every day",
            &[
                ".", "i", "we", "you", "he", "she", "they", "at", "from", "because", "for", "to",
                "with",
            ],
        ),
        context(
            &["^"],
            "everyday",
            "every day",
            &["the", "my", "people", "there"],
        ),
    ],
    examples: &[
        Example::wrong("I go there ⟨everyday⟩.", &["every day"]),
        Example::wrong("I work ⟨everyday⟩ from nine to five.", &["every day"]),
        Example::Right("I like everyday things."),
        Example::Right("I go there every day."),
    ],
};

static APART: Set = Set {
    id: "A_PART_FROM",
    title: "“a part from”, “allot of”, “apart of”",
    explanation: "“Apart from” is two words, “a lot of” and “a part of” are three.",
    contexts: &[
        context(
            &[],
            "a part from",
            "apart from",
            &["that", "this", "the", "being", "it", "these"],
        ),
        context(&[], "allot of", "a lot of", &[]),
        context(
            &["be", "being", "is", "are", "was", "were", "been", "become"],
            "apart of",
            "a part of",
            &[
                "the",
                "a",
                "this",
                "it",
                "our",
                "your",
                "my",
                "their",
                "something",
            ],
        ),
    ],
    examples: &[
        Example::wrong("⟨A part from⟩ that, it was good.", &["Apart from"]),
        Example::wrong("There is ⟨allot of⟩ work.", &["a lot of"]),
        Example::wrong("I want to be ⟨apart of⟩ the team.", &["a part of"]),
        Example::Right("Apart from that, it was good."),
        Example::Right("He took a part from each machine."),
    ],
};
