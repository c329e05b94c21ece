//! Words that do not go together: “interesting” and “interested”, adjectives and adverbs.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [INTERESTING, ADVERB, DEGREE, SO_SUCH];

const INTERESTING: Rule = rule(
    "INTERESTING_FOR_INTERESTED",
    "“interesting” for “interested”, or the other way round",
    "Who feels something is interested, bored or excited; what makes people feel so is interesting, boring or exciting.",
    &[
        pattern(
            "i|he|she|we|they|you|people am|'m|is|are|'re|was|were|be <not>? RB{2} [interesting] in",
            &["interested"],
            "Who feels interest is “interested”.",
        ),
        pattern(
            "i|we|they am|'m|are|'re|was|were RB{2} [exciting] about|to",
            &["excited"],
            "Who feels so is “excited”.",
        ),
        pattern(
            "i|we|they am|'m|are|'re|was|were RB{2} [boring] of|with",
            &["bored"],
            "Who feels so is “bored”.",
        ),
        pattern(
            "it|film|movie|book|lesson|game|interview|meeting|presentation|course|class|project|trip|lecture|talk|article|story|conversation is|was|'s RB{2} [interested] MARK|because",
            &["interesting"],
            "What makes people interested is “interesting”.",
        ),
        pattern(
            "it|film|movie|book|lesson|game|interview|meeting|presentation|course|class|project|trip|lecture|talk|article|story|conversation is|was|'s RB{2} [bored] MARK|because",
            &["boring"],
            "What makes people bored is “boring”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [surprising|disappointing|confusing|shocking|annoying|frustrating|amazing|tiring|satisfying|embarrassing|worrying|frightening] about|that|because|when|with|by|at",
            &["{4:VBN}"],
            "Who feels so is “{=}”.",
        ),
        pattern(
            "i am|'m|was RB{2} [boring] in",
            &["bored"],
            "Who feels so is “bored”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were RB|more{2} [exciting] to|about|for|that",
            &["excited"],
            "Who feels so is “excited”.",
        ),
        pattern(
            "result|results|test|exam|hotel|food|service|outcome|news|weather is|was|are|were very|really|so|quite [disappointed] MARK|because|and",
            &["disappointing"],
            "What makes people disappointed is “disappointing”.",
        ),
        pattern(
            "i am|'m|was RB{2} [exciting] to|about|for|that|because",
            &["excited"],
            "Who feels so is “excited”.",
        ),
    ],
    &[
        Example::wrong("I was ⟨disappointing⟩ with it.", &["disappointed"]),
        Example::wrong("I am very ⟨interesting⟩ in it.", &["interested"]),
        Example::wrong("The film was very ⟨bored⟩.", &["boring"]),
        Example::wrong("I was ⟨frustrating⟩ by the delay.", &["frustrated"]),
        Example::Right("I am very interested in it."),
        Example::Right("The film was interesting in parts, and they are boring."),
    ],
);

const ADVERB: Rule = rule(
    "ADJECTIVE_FOR_ADVERB",
    "An adjective for an adverb",
    "How something is done is said with an adverb: “speak well”, “move easily”.",
    &[
        pattern(
            "<speak>|<sing>|<cook>|<dance>|<swim>|<understand> NN*|PRP? very|so|really? [good] MARK&!HYPH|and|but",
            &["well"],
            "How something is done is said with “well”.",
        ),
        pattern(
            "<speak>|<write>|<play>|<know> NN*|PRP very [good] MARK&!HYPH|and|but",
            &["well"],
            "How something is done is said with “well”.",
        ),
        pattern(
            "[economical] crisis|crises|growth|situation|problem|problems|development|system|policy",
            &["economic"],
            "What has to do with the economy is “economic”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [careful|quiet|clear|easy|serious|nice|perfect|quick] MARK&!HYPH|and|but|because|when|IN",
            &["{4:-ly}"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB*|<communicate>|<react>|<respond>|<perform>&VB*|<answer>&VB*|<explain>|<treat>&VB*|<increase>&VB*|<decrease>&VB*|<improve>&VB*|<change>&VB*|<develop>&VB* NNP|PRP? very|so|too|really [JJ&!~RB&!~NN&!~VB&!~VBG&!~VBN] MARK&!HYPH|and|but|because|when|IN",
            &["{4:-ly}"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "do|did|done|doing|<explain>|<answer>&VB*|<perform>&VB*|<complete>&VB*|<speak>&VB*|<treat>&VB*|<handle>&VB*|<describe>|<write>&VB*&!VBN|<understand>|<solve>&VB* CHUNK&!something&!anything&!everything&!nothing very|so|really? [JJ&!~RB&!~NN&!~VB&!~VBG&!~VBN&!new&!necessary&!last&!wrong&!dynamic&!CAPITAL|perfect] MARK&!HYPH&!,",
            &["{4:-ly}"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<increase>&VB*|<decrease>&VB*|<improve>&VB*|<change>&VB*|<grow>&VB*|<develop>&VB*|<rise>&VB*|<drop>&VB*|<reduce>&VB*|<decline>&VB* [significant|considerable|dramatic|rapid|slight|gradual|constant|steady|noticeable|substantial|drastic] MARK&!HYPH|IN&!than|and|but|because",
            &["{2:-ly}"],
            "How something changes is said with “{=}”.",
        ),
    ],
    &[
        Example::wrong("He drives very ⟨careful⟩.", &["carefully"]),
        Example::wrong("She answered the customers very ⟨polite⟩.", &["politely"]),
        Example::wrong("Sales improved ⟨significant⟩ in May.", &["significantly"]),
        Example::Right("They did something stupid, and the shop grew so large that it moved."),
        Example::wrong("She speaks English very ⟨good⟩.", &["well"]),
        Example::wrong("It was an ⟨economical⟩ crisis.", &["economic"]),
        Example::Right("She speaks English very well."),
        Example::Right("It was an economic crisis, and an economical car."),
    ],
);

const DEGREE: Rule = rule(
    "VERY_BETTER",
    "A word of degree that does not go with its adjective",
    "It is “much better”, “too expensive” and “good enough”.",
    &[
        pattern(
            "[very better|worse|bigger|smaller|easier|cheaper|faster|higher|older|younger|stronger|healthier]",
            &["much {2}"],
            "Before a comparative, write “much”.",
        ),
        pattern(
            "[too much expensive|difficult|big|small|hot|cold|tired|busy|important|beautiful|dangerous|hard|long] MARK|to|for|and",
            &["too {3}"],
            "Before an adjective, write “too”.",
        ),
        pattern(
            "[enough good|big|old|strong|tall|rich|smart|important|brave|clever] to|MARK|for",
            &["{2} enough"],
            "“enough” stands behind an adjective.",
        ),
        pattern(
            "<be> [very much happy|glad|sad|tired|nice|good|important|interesting|beautiful|difficult|easy|useful|kind|friendly|helpful|angry|proud|busy|big|small|expensive|cheap|sorry|grateful]",
            &["very {4}"],
            "Before an adjective, write “very”.",
        ),
    ],
    &[
        Example::wrong("I am ⟨very much proud⟩ of it.", &["very proud"]),
        Example::wrong("It is ⟨very better⟩ now.", &["much better"]),
        Example::wrong("It is ⟨too much expensive⟩.", &["too expensive"]),
        Example::Right("It is much better now, and too expensive."),
        Example::Right("There is enough good food. It is too much for me."),
    ],
);

const SO_SUCH: Rule = rule(
    "SO_AND_SUCH",
    "“so” before a noun, or “such” without one",
    "“so” stands before an adjective alone, “such” before an adjective with its noun: “so good”, “such a good day”.",
    &[
        pattern(
            "<be>&!being [so nice|good|beautiful|big|great|interesting|long|bad|wonderful|important|difficult|small|kind|special|amazing|hard|happy|strong|friendly @countable&!NNS|day|time|experience|idea|weekend|party|moment|opportunity|feeling|story|journey|meeting|conversation]",
            &["such {a} {3-4}"],
            "Before a noun, write “{=}”.",
        ),
        pattern(
            "[so great|nice|beautiful|bad|interesting|friendly|kind|wonderful|big people|things|friends|places|cars|houses|students|teachers|times]",
            &["such {2-3}"],
            "Before a noun, write “{=}”.",
        ),
        pattern(
            "<be> [such JJ&!a&!~NN] that PRP|DT",
            &["so {3}"],
            "Without a noun, write “{=}”.",
        ),
        pattern("[a such] NN|JJ", &["such a"], "The order is “{=}”."),
        pattern(
            "[a|an so JJ NN] MARK|that",
            &["such {a} {3-4}"],
            "Before a noun, write “{=}”.",
        ),
    ],
    &[
        Example::wrong(
            "It was ⟨so interesting story⟩.",
            &["such an interesting story"],
        ),
        Example::wrong("They are ⟨so kind people⟩.", &["such kind people"]),
        Example::wrong("It is ⟨a such⟩ place.", &["such a"]),
        Example::Right("It was such a nice day, and so interesting."),
        Example::Right("It is so good that people come."),
    ],
);
