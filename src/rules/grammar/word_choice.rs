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
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [surprising] about|that|because|when|with|by|at",
            &["surprised"],
            "Who feels so is “surprised”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [disappointing] about|that|because|when|with|by|at",
            &["disappointed"],
            "Who feels so is “disappointed”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [confusing] about|that|because|when|with|by|at",
            &["confused"],
            "Who feels so is “confused”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [shocking] about|that|because|when|with|by|at",
            &["shocked"],
            "Who feels so is “shocked”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [annoying] about|that|because|when|with|by|at",
            &["annoyed"],
            "Who feels so is “annoyed”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [frustrating] about|that|because|when|with|by|at",
            &["frustrated"],
            "Who feels so is “frustrated”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [amazing] about|that|because|when|with|by|at",
            &["amazed"],
            "Who feels so is “amazed”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [tiring] about|that|because|when|with|by|at",
            &["tired"],
            "Who feels so is “tired”.",
        ),
        pattern(
            "i|we am|'m|are|'re|was|were|feel|felt RB{2} [satisfying] about|that|because|when|with|by|at",
            &["satisfied"],
            "Who feels so is “satisfied”.",
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
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [careful] MARK&!HYPH|and|but|because|when|IN",
            &["carefully"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [quiet] MARK&!HYPH|and|but|because|when|IN",
            &["quietly"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [clear] MARK&!HYPH|and|but|because|when|IN",
            &["clearly"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [fluent] MARK&!HYPH|and|but|because|when|IN",
            &["fluently"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [easy] MARK&!HYPH|and|but|because|when|IN",
            &["easily"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [serious] MARK&!HYPH|and|but|because|when|IN",
            &["seriously"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [nice] MARK&!HYPH|and|but|because|when|IN",
            &["nicely"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [beautiful] MARK&!HYPH|and|but|because|when|IN",
            &["beautifully"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [perfect] MARK&!HYPH|and|but|because|when|IN",
            &["perfectly"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [polite] MARK&!HYPH|and|but|because|when|IN",
            &["politely"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [rapid] MARK&!HYPH|and|but|because|when|IN",
            &["rapidly"],
            "How something is done is said with “{=}”.",
        ),
        pattern(
            "<drive>&VB*|<work>&VB*|<speak>&VB*|<run>&VB*|<walk>&VB*|<move>&VB*|<learn>&VB*|<play>&VB*|<write>&VB*|<sing>&VB*|<behave>&VB*|<dance>&VB*|<listen>&VB* NNP|PRP|it? very|so|too|really [quick] MARK&!HYPH|and|but|because|when|IN",
            &["quickly"],
            "How something is done is said with “{=}”.",
        ),
    ],
    &[
        Example::wrong("He drives very ⟨careful⟩.", &["carefully"]),
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
    ],
    &[
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
