//! Words that do not go together: verbs and their objects, “interesting” and “interested”, adjectives and adverbs.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 5] = [WRONG_VERB, INTERESTING, ADVERB, BECAUSE_OF, DEGREE];

const WRONG_VERB: Rule = rule(
    "WRONG_VERB",
    "A verb that does not go with its object",
    "One does homework, makes mistakes, teaches somebody something, lends somebody something, and misses a bus.",
    &[
        pattern(
            "[make] the|my|your|his|her|our|their? homework|housework",
            &["do"],
            "One does “{3}”.",
        ),
        pattern(
            "[making] the|my|your|his|her|our|their? homework|housework",
            &["doing"],
            "One does “{3}”.",
        ),
        pattern(
            "[do] a|many|some? mistake|mistakes",
            &["make"],
            "One makes a mistake.",
        ),
        pattern(
            "[doing] a|many|some? mistake|mistakes",
            &["making"],
            "One makes a mistake.",
        ),
        pattern(
            "[did] a|many|some? mistake|mistakes",
            &["made"],
            "One makes a mistake.",
        ),
        pattern(
            "[learn] me|us|him|them to|how|about",
            &["teach"],
            "Who knows something teaches it.",
        ),
        pattern(
            "[borrow] me|us|him !CC",
            &["lend"],
            "Who gives something lends it.",
        ),
        pattern(
            "[lose] the|my|our bus|train|plane|flight MARK",
            &["miss"],
            "One misses a bus or a train.",
        ),
        pattern(
            "i|he|she [born] in|on|at",
            &["was born"],
            "Write “was born”.",
        ),
        pattern(
            "we|they|you [born] in|on|at",
            &["were born"],
            "Write “were born”.",
        ),
        pattern(
            "i [have] CD years old",
            &["am"],
            "One is so many years old.",
        ),
        pattern(
            "he|she [has] CD years old",
            &["is"],
            "One is so many years old.",
        ),
        pattern(
            "[how] it|he|she|they|this|that <look> like",
            &["what"],
            "What something looks like is asked with “what”.",
        ),
        pattern(
            "[how] do|does|did it|he|she|they|this|that|you look like",
            &["what"],
            "What something looks like is asked with “what”.",
        ),
        pattern(
            "[lost|losed] the|my|our bus|train|plane|flight MARK",
            &["missed"],
            "One misses a bus or a train.",
        ),
        pattern(
            "i [have 00&CD|0&CD years] MARK",
            &["am {3} years old"],
            "One is so many years old.",
        ),
        pattern(
            "he|she [has 00&CD|0&CD years] MARK",
            &["is {3} years old"],
            "One is so many years old.",
        ),
        pattern(
            "[make|practice|practise] sport|sports MARK&!HYPH|IN|every|and|because",
            &["do"],
            "One does “{2}”.",
        ),
        pattern(
            "rather VB WORD{3} [then] VB",
            &["than"],
            "What is not preferred follows “than”.",
        ),
        pattern(
            "i|we|he|she|they [made] a|the party MARK|last|for|yesterday|on",
            &["had"],
            "One has a party.",
        ),
    ],
    &[
        Example::wrong("I ⟨do⟩ a mistake every day.", &["make"]),
        Example::wrong("They ⟨born⟩ in Lagos.", &["were born"]),
        Example::Right("I make a mistake every day."),
        Example::Right("They were born in Lagos. What does it look like?"),
    ],
);

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
            "it|film|movie|book|lesson|game is|was|'s RB{2} [interested] MARK|because",
            &["interesting"],
            "What makes people interested is “interesting”.",
        ),
        pattern(
            "it|film|movie|book|lesson|game is|was|'s RB{2} [bored] MARK|because",
            &["boring"],
            "What makes people bored is “boring”.",
        ),
    ],
    &[
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
    ],
    &[
        Example::wrong("She speaks English very ⟨good⟩.", &["well"]),
        Example::wrong("It was an ⟨economical⟩ crisis.", &["economic"]),
        Example::Right("She speaks English very well."),
        Example::Right("It was an economic crisis, and an economical car."),
    ],
);

const BECAUSE_OF: Rule = rule(
    "BECAUSE_OF_CLAUSE",
    "“because of” before a clause",
    "“because of” and “despite” stand before a noun, “because” and “although” before a clause.",
    &[
        pattern(
            "[because of] i|he|she|we|they VB*|MD",
            &["because"],
            "Before a clause, write “because”.",
        ),
        pattern(
            "[due to] i|he|she|we|they VB*|MD",
            &["because"],
            "Before a clause, write “because”.",
        ),
        pattern(
            "[despite] i|he|she|we|they VBD|VBP|VBZ|MD",
            &["although"],
            "Before a clause, write “although”.",
        ),
        pattern(
            "[in spite of] i|he|she|we|they VBD|VBP|VBZ|MD",
            &["although"],
            "Before a clause, write “although”.",
        ),
    ],
    &[
        Example::wrong("I left ⟨because of⟩ I was tired.", &["because"]),
        Example::wrong("⟨Despite⟩ he was tired, he stayed.", &["Although"]),
        Example::Right("I left because I was tired."),
        Example::Right("He stayed despite the rain, and because of it."),
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
