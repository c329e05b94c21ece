//! The order of words in questions within sentences, and determiners that stand in each other's way.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [
    INDIRECT_QUESTION,
    TWO_DETERMINERS,
    STATEMENT_AS_QUESTION,
    ADVERB_PLACE,
];

const INDIRECT_QUESTION: Rule = rule(
    "INDIRECT_QUESTION_ORDER",
    "A question within a sentence with the order of a direct one",
    "Within a sentence, the subject of a question stands before the verb: “I know what it is”, “tell me where you live”.",
    &[
        pattern(
            "@asking|sure|idea what|where|who|how|why [is|are|was|were it|he|she|they|this|that] MARK",
            &["{4} {3}"],
            "Within a sentence, “{4}” stands before “{3}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them what|where|who|how|why [is|are|was|were it|he|she|they|this|that] MARK",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea what|where|how|why|when [do i|we|they|you] VB|VBP|live|work|go|think|want|need",
            &["{4}"],
            "Within a sentence, the question takes no “do”.",
        ),
        pattern(
            "@asking|sure|idea PRP? where|how|when|why [is|are|was|were CHUNK] MARK",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them|you? where|how|when|why|what [is|are|was|were i|you|he|she|it|we|they] !,",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them|you? where|how|when|why|what|which|who [did PRP VB*]",
            &["{5} {6:VBD}"],
            "Within a sentence, the question takes no “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? where|how|when|why|what|which|who [do i|you|we|they VB]",
            &["{5} {6}"],
            "Within a sentence, the question takes no “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? where|how|when|why|what|which|who [does he|she|it VB]",
            &["{5} {6:VBZ}"],
            "Within a sentence, the question takes no “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? where|how|when|why|what [can|could|should i|he|she|we|they|you VB*]",
            &["{5} {4} {6}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her? what [does it|this|that|he|she mean|do|want|need]",
            &["{5} {6:VBZ}"],
            "Within a sentence, the question takes no “does”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her? what [is|was|are his|her|your|their|my NN*] MARK",
            &["{5-6} {4}"],
            "Within a sentence, the subject stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her? how old|much|long|far|big|tall [is|was|are|were PRP] MARK",
            &["{6} {5}"],
            "Within a sentence, “{6}” stands before “{5}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? where|how|when|why|what|who [will|would i|he|she|we|they|you|it VB]",
            &["{5} {4} {6}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|us? what|who [is|are|was|were the|your|my|his|her|our|their JJ? NN*&!matter&!use&!point&!best&!most&!way&!chance&!chances&!odds&!sense&!good] MARK&!HYPH",
            &["{5-7} {4}"],
            "Within a sentence, the subject stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her|them? when|where|how|why [will|can|should|would|could CHUNK&!PRP] VB",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her|them? when|where|how|why|what time? [does CHUNK&!PRP VB|VBP|start|end]",
            &["{6} {7:VBZ}"],
            "Within a sentence, the question takes no “does”.",
        ),
        pattern(
            "@asking|sure|idea me|us|him|her|them? when|where|how|why|what time? [do CHUNK&!PRP VB|VBP]",
            &["{6} {7}"],
            "Within a sentence, the question takes no “do”.",
        ),
        pattern(
            "<ask> me|him|her|us|them where|how|when|why|what|which|who [do PRP VB*]",
            &["{5} {6}"],
            "Within a sentence, the question takes no “do”.",
        ),
        pattern(
            "@asking|sure|idea me|us? what [is|are|was|were the reason|cause|purpose|price|cost|status|deadline|salary|procedure|name|address|date|result IN CHUNK] MARK&!HYPH",
            &["{5-8} {4}"],
            "Within a sentence, the subject stands before “{4}”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? how much|many|long|often|far|old|big|fast|well|expensive NN*? [does CHUNK&:one VB|VBP|cost|take]",
            &["{7} {8:VBZ}"],
            "Within a sentence, the question takes no “does”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? how much|many|long|often|far|old|big|fast|well|expensive NN*? [do CHUNK VB|VBP|cost|take]",
            &["{7} {8}"],
            "Within a sentence, the question takes no “do”.",
        ),
        pattern(
            "@asking|sure|idea me|him|her|us|them? how|what|when|where|why [does CHUNK&:one&!PRP VB|VBP]",
            &["{5} {6:VBZ}"],
            "Within a sentence, the question takes no “does”.",
        ),
        pattern(
            "@asking|sure|idea me|us? what [is|are|was|were the|your|my|this problem|reason|cause|price|cost|meaning|purpose|name|address|status|result|plan|solution|procedure|deadline] MARK|IN",
            &["{5-6} {4}"],
            "Within a sentence, the subject stands before “{4}”.",
        ),
        pattern(
            "<ask>&VB*|<wonder>|know|sure|see me|him|her|us|them? if|whether [can|could|should|will|would|is|are|was|were PRP] VB*|JJ|IN|DT|VBG",
            &["{5} {4}"],
            "Within a sentence, “{5}” stands before “{4}”.",
        ),
    ],
    &[
        Example::wrong("Tell me how much ⟨does it cost⟩.", &["it costs"]),
        Example::wrong("I am not sure what ⟨is the problem⟩.", &["the problem is"]),
        Example::wrong("He asked me if ⟨could I⟩ come.", &["I could"]),
        Example::wrong("Tell me when ⟨will the bus⟩ come.", &["the bus will"]),
        Example::wrong("They asked me what ⟨did I want⟩.", &["I wanted"]),
        Example::wrong("I wonder what ⟨is the reason⟩.", &["the reason is"]),
        Example::wrong("I wonder when ⟨will she start⟩.", &["she will start"]),
        Example::wrong("I know what ⟨is it⟩.", &["it is"]),
        Example::wrong("I wonder where ⟨do they⟩ live.", &["they"]),
        Example::wrong(
            "Can you tell me where ⟨is the station⟩?",
            &["the station is"],
        ),
        Example::wrong("Tell me how ⟨can I help⟩ you.", &["I can help"]),
        Example::Right("I know what it is, and I wonder where they live."),
        Example::Right("You know, why do they live there?"),
        Example::Right("I wonder what is the matter, and who is here."),
    ],
);

const TWO_DETERMINERS: Rule = rule(
    "TWO_DETERMINERS",
    "Two determiners before one noun",
    "“the”, “a” and “my” exclude each other: “my friend”, “a friend of mine”.",
    &[
        pattern(
            "[the&!CAPITAL my&!CAPITAL|your&!CAPITAL|our&!CAPITAL|their&!CAPITAL] NN*|JJ",
            &["{2}"],
            "“{2}” takes no “{1}”.",
        ),
        pattern(
            "[a&!CAPITAL|an my&!CAPITAL|your&!CAPITAL|our&!CAPITAL|his&!CAPITAL|their&!CAPITAL] NN*|JJ",
            &["{2}"],
            "“{2}” takes no “{1}”.",
        ),
        pattern(
            "[a&!CAPITAL|an the&!CAPITAL] NN*|JJ*",
            &["the"],
            "“the” takes no “{1}”.",
        ),
        pattern(
            "[a&!CAPITAL|an another]",
            &["another"],
            "“another” takes no “{1}”.",
        ),
        pattern("[my both] NNS", &["both my"], "“both” stands before “my”."),
        pattern(
            "[our both] NNS",
            &["both our"],
            "“both” stands before “our”.",
        ),
    ],
    &[
        Example::wrong("We need ⟨an another⟩ cook.", &["another"]),
        Example::wrong("⟨My both⟩ sisters are nurses.", &["Both my"]),
        Example::wrong("I met ⟨the my⟩ friend.", &["my"]),
        Example::wrong("It is ⟨a the⟩ best day.", &["the"]),
        Example::Right("I met my friend."),
        Example::Right("It is the best day of the year."),
    ],
);

const STATEMENT_AS_QUESTION: Rule = rule(
    "STATEMENT_AS_QUESTION",
    "A question in the order of a statement",
    "Behind a question word, the auxiliary stands before the subject: “How does it work?”, “Why are you here?”.",
    &[
        pattern(
            "^ how|why|when|where|what [PRP did] it|that|this ?",
            &["did {3} do"],
            "In a question, “did” stands before “{3}”.",
        ),
        pattern(
            "^ [how it is|'s called] ?",
            &["what is it called"],
            "What something is called is asked with “what”.",
        ),
        pattern(
            "^ why|how|where|when|what [i|you|we|they VBP&!<be>&!have&!do] WORD{4} WORD{4} ?",
            &["do {3} {4:VB}"],
            "Behind “{2}”, a question takes “do”.",
        ),
        pattern(
            "^ why|how|where|when|what [he|she|it VBZ&!is&!has&!'s&!does] WORD{4} WORD{4} ?",
            &["does {3} {4:VB}"],
            "Behind “{2}”, a question takes “does”.",
        ),
        pattern(
            "^ why|how|where|when|what [PRP VBD&!was&!were&!had&!'d&!did] WORD{4} WORD{4} ?",
            &["did {3} {4:VB}"],
            "Behind “{2}”, a question takes “did”.",
        ),
        pattern(
            "^ why|how|where|when|what [PRP is|are|am|was|were|can|will|could|should|would|have|has] !<not> WORD{4} WORD{4} ?",
            &["{4} {3}"],
            "In a question, “{4}” stands before “{3}”.",
        ),
        pattern(
            "^ how|where|why|when [CHUNK&!PRP&:one VBZ&!is&!has&!'s] WORD{4} ?",
            &["does {3} {4:VB}"],
            "Behind “{2}”, a question takes “does”.",
        ),
        pattern(
            "^ [how is|are called CHUNK] ?",
            &["what {3} {5} called"],
            "What something is called is asked with “what”.",
        ),
        pattern(
            "^ what time|day [it is] ?",
            &["is it"],
            "In a question, “is” stands before “it”.",
        ),
        pattern(
            "^ why|how|where|when|what [PRP do|does|did|is|are|was|were|can|could|will|have|has <not>] WORD{4} WORD{4} ?",
            &["{4-5} {3}"],
            "In a question, “{4-5}” stands before “{3}”.",
        ),
        pattern(
            "^ what [means CHUNK] ?",
            &["does {4} mean"],
            "What something means is asked with “does”.",
        ),
        pattern(
            "^ how long|much|many|old|far|often [i|you|he|she|it|we|they have|has|are|is|was|were|can|will|do|did] WORD{4} WORD{4} ?",
            &["{5} {4}"],
            "In a question, “{5}” stands before “{4}”.",
        ),
        pattern(
            "^ not only [i|we|they|you VBP&!are&!am&!have]",
            &["do {4} {5:VB}"],
            "Behind “not only”, the verb stands before its subject.",
        ),
        pattern(
            "^ not only [he|she|it VBZ&!is&!has&!'s]",
            &["does {4} {5:VB}"],
            "Behind “not only”, the verb stands before its subject.",
        ),
        pattern(
            "^ never [i|we|they|he|she have|has|had] VBN",
            &["{4} {3}"],
            "Behind “never”, the verb stands before its subject.",
        ),
        pattern(
            "^ how|where|when|why [VBZ&!<be>&!<have>&!<do>&!'s&!<go>&!<lie>&!<stand> CHUNK] MARK&!,",
            &["does {4} {3:VB}"],
            "A question takes “does”.",
        ),
    ],
    &[
        Example::wrong("How ⟨looks the new shop⟩?", &["does the new shop look"]),
        Example::wrong("Not only ⟨I work⟩ here, but I live here.", &["do I work"]),
        Example::wrong("How ⟨it works⟩?", &["does it work"]),
        Example::wrong("Why ⟨you are⟩ here?", &["are you"]),
        Example::wrong("What ⟨you want⟩ to do?", &["do you want"]),
        Example::Right("How does it work? Why are you here?"),
        Example::Right("Do you know how it works? What you want, I know."),
        Example::Right("Not only do I work here. Not only my friends came."),
    ],
);

const ADVERB_PLACE: Rule = rule(
    "ADVERB_BEFORE_OBJECT",
    "“very much”, “enough” or “yesterday” in the wrong place",
    "Nothing stands between a verb and its object: “I like it very much”, “she speaks English well”. “enough” stands behind an adjective: “old enough”.",
    &[
        pattern(
            "i|we|they|you like|love|enjoy [very much JJ? NN*] MARK|IN|because|and|but",
            &["{5-6} {3-4}"],
            "“very much” stands behind “{6}”.",
        ),
        pattern(
            "i|we|they|you really? like|love|enjoy [very much CHUNK] MARK|IN|because|and|but",
            &["{6} {4-5}"],
            "“very much” stands behind “{6}”.",
        ),
        pattern(
            "i|you|we|they|he|she [very like|love|enjoy|appreciate|want|need|hope|recommend|miss|regret|admire|respect|liked|loved|enjoyed|appreciated|wanted|needed|hoped|recommended|missed|admired|likes|loves|enjoys|appreciates|wants|needs|hopes]",
            &["really {3}"],
            "“{3}” takes “really”, or “very much” behind its object.",
        ),
        pattern(
            "<like>&VB*|<love>&VB*|<enjoy> [very much CHUNK] MARK|IN|because|and|but",
            &["{4} {2-3}"],
            "“{2-3}” stands behind “{4}”.",
        ),
        pattern(
            "<speak>|<play>&VB* [very well CHUNK] MARK|IN|because|and|but",
            &["{4} {2-3}"],
            "“{2-3}” stands behind “{4}”.",
        ),
        pattern(
            "i [always|often|never|usually|sometimes am] JJ|VBG|in|at|a|the",
            &["{3} {2}"],
            "“{2}” stands behind “am”.",
        ),
        pattern(
            "have|has|had|'ve [been never|always]",
            &["{3} been"],
            "“{3}” stands before “been”.",
        ),
        pattern(
            "i|we|they|he|she [go|goes|come|comes|eat|eats|drink|drinks|play|plays|take|takes|watch|watches|visit|read|study|work|works|live|get|gets always|usually|never] TO|DT|PRP$|IN|NN*",
            &["{3} {2}"],
            "“{3}” stands before “{2}”.",
        ),
        pattern(
            "PRP <be> <not>? RB? [enough JJ&!~NN] to|for|MARK&!HYPH",
            &["{6} {5}"],
            "“enough” stands behind “{6}”.",
        ),
        pattern(
            "^ i|he|she|we|they [yesterday VBD CHUNK] MARK&!,",
            &["{4-5} {3}"],
            "“yesterday” stands behind “{5}”.",
        ),
        pattern(
            "i|we|they|you [have always] a lot|many|much",
            &["always have"],
            "“always” stands before “have”.",
        ),
        pattern(
            "<speak>&VB* [fluently|perfectly NNP|JJ and NNP|JJ]",
            &["{3-5} {2}"],
            "“{2}” stands behind the languages.",
        ),
        pattern(
            "i|we|they|you|he|she [have|has|had always|often|usually|sometimes] a|an NN",
            &["{3} {2}"],
            "“{3}” stands before “{2}”.",
        ),
    ],
    &[
        Example::wrong(
            "They speak ⟨fluently Greek and Turkish⟩.",
            &["Greek and Turkish fluently"],
        ),
        Example::wrong("He is not ⟨enough old⟩ to vote.", &["old enough"]),
        Example::wrong(
            "I ⟨yesterday saw your friend⟩.",
            &["saw your friend yesterday"],
        ),
        Example::wrong("I ⟨go always⟩ by bus.", &["always go"]),
        Example::wrong("I like ⟨very much music⟩.", &["music very much"]),
        Example::wrong("She plays ⟨very well chess⟩.", &["chess very well"]),
        Example::Right("I like music very much, and she plays chess very well."),
        Example::Right("They like very much to walk."),
        Example::Right("There is enough warm water, and he is old enough."),
    ],
);
