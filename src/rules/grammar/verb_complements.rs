//! What a verb, a preposition or an adjective wants behind it: “to”, “-ing” or the bare form.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 6] = [
    LOOK_FORWARD_TO,
    PREPOSITION,
    GERUND,
    INFINITIVE,
    BARE,
    EXPLAIN_ME,
];

const LOOK_FORWARD_TO: Rule = rule(
    "LOOK_FORWARD_TO",
    "“look forward to” with a base form",
    "In “look forward to”, “to” is a preposition: the verb behind it takes “-ing”.",
    &[pattern(
        "<look> forward to VB&!better|VBP&!better|hear|meet|see|speak|discuss|receive|know",
        &["{1-3} {4:VBG}"],
        "Behind “{1} forward to”, the verb takes “-ing”.",
    )],
    &[
        Example::wrong(
            "I ⟨look forward to hear⟩ from you.",
            &["look forward to hearing"],
        ),
        Example::wrong(
            "We are ⟨looking forward to meet⟩ you.",
            &["looking forward to meeting"],
        ),
        Example::Right("I look forward to hearing from you."),
        Example::Right("She stepped forward to meet us."),
    ],
);

const PREPOSITION: Rule = rule(
    "BASE_AFTER_PREPOSITION",
    "A base form behind a preposition",
    "Behind a preposition such as “without” or “by”, a verb takes “-ing”.",
    &[
        pattern(
            "!sort&!kind without|by|of|about|from|in [~VB&!~VBN&!~VBD&!~NN&!~NNS&!~NNP&!~JJ&!~JJR&!~RB&!~RBR&!~IN&!~DT&!~PRP&!~CD&!~UH&!be&!CAPITAL] PRP|PRP$|DT|TO",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "for [~VB&!~VBN&!~VBD&!~NN&!~NNS&!~NNP&!~JJ&!~JJR&!~RB&!~RBR&!~IN&!~DT&!~PRP&!~CD&!~UH&!CAPITAL] PRP|PRP$|DT",
            &["{2:VBG}"],
            "Behind “for”, the verb takes “-ing”; for a purpose, write “to {2}”.",
        ),
        pattern(
            "without|by [VB&!~NN&!~JJ&!~JJR&!~RB&!~VBN&!CAPITAL] NNS|NN|JJ|RB",
            &["{2:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "<get> used to [VB]",
            &["{4:VBG}"],
            "In “get used to”, “to” is a preposition: the verb behind it takes “-ing”.",
        ),
        pattern(
            "i|we 'm|am|'re|are|was|were <not>? used to [VB]",
            &["{6:VBG}"],
            "In “be used to”, “to” is a preposition: the verb behind it takes “-ing”.",
        ),
        pattern(
            "before|after [VB&!~NN&!~JJ&!~RB&!~VBN&!be] DT|PRP$|PRP|how",
            &["{2:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "thank you for [take|consider|give|invite|help|show|share|interview|answer|offer|meet|call|let] PRP|DT|PRP$|time",
            &["{4:VBG}"],
            "Behind “for”, the verb takes “-ing”.",
        ),
        pattern(
            "thanks for [take|consider|give|invite|help|show|share|interview|answer|offer|meet|call|let] PRP|DT|PRP$|time",
            &["{3:VBG}"],
            "Behind “for”, the verb takes “-ing”.",
        ),
        pattern(
            "without|by|of|about|for [be] JJ|VBN|DT|able",
            &["being"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "they|people 're|are|was|were <not>? used to [live|work|travel|eat|sleep|speak|wake|drink|walk|wait]",
            &["{6:VBG}"],
            "In “be used to”, “to” is a preposition: the verb behind it takes “-ing”.",
        ),
    ],
    &[
        Example::wrong("Thank you for ⟨meet⟩ me.", &["meeting"]),
        Example::wrong("She left without ⟨say⟩ a word.", &["saying"]),
        Example::wrong("We are used to ⟨live⟩ here.", &["living"]),
        Example::Right("She left without saying a word. We used to live here."),
        Example::Right("It is made of work, and the tool is used to cut wood."),
    ],
);

const GERUND: Rule = rule(
    "INFINITIVE_FOR_GERUND",
    "“to” behind a verb that takes “-ing”",
    "Verbs such as “enjoy”, “avoid” and “finish” take a verb with “-ing”: “I enjoy reading”.",
    &[
        pattern(
            "without|after [to VB]",
            &["{3:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "instead of [to VB]",
            &["{4:VBG}"],
            "Behind “instead of”, the verb takes “-ing”.",
        ),
        pattern(
            "<spend> DT|PRP$|CD|a|more|much? JJ|more|of|lot? time|hours|days|minutes [to VB]",
            &["{6:VBG}"],
            "Who spends time, spends it “{=}”.",
        ),
        pattern(
            "<enjoy>|<avoid>|<dislike>|<finish>&VB* [to VB]",
            &["{3:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "!<be>&!'s&!RB <suggest>|<recommend> [to VB]",
            &["{4:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "<be> <not>? worth [to VB]",
            &["{5:VBG}"],
            "Behind “worth”, the verb takes “-ing”.",
        ),
        pattern(
            "<have> difficulty|difficulties|trouble [to VB]",
            &["{4:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "<succeed>&VB* [to VB]",
            &["in {3:VBG}"],
            "“{1}” takes “in” and a verb with “-ing”.",
        ),
        pattern(
            "<prevent>|<stop>&!VBG PRP [to VB]",
            &["from {4:VBG}"],
            "“{1}” takes “from” and a verb with “-ing”.",
        ),
        pattern(
            "capable [to VB]",
            &["of {3:VBG}"],
            "“capable” takes “of” and a verb with “-ing”.",
        ),
        pattern(
            "<mind>&VB*|<postpone>&VB*|<imagine>&VB*|<deny>&VB*|<quit>&VB*&!quitting|<keep>&VB* [to VB]",
            &["{3:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "<consider>&VB*&!considered [to VB&!be&!have]",
            &["{3:VBG}"],
            "Behind “{1}”, the verb takes “-ing”.",
        ),
        pattern(
            "interested|experienced|good in|at [to VB]",
            &["{4:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "i|we|you|they MD? <not>? <feel> like [to VB]",
            &["{7:VBG}"],
            "Behind “feel like”, the verb takes “-ing”.",
        ),
        pattern(
            "<apologize>|<apologise> [to VB]",
            &["for {3:VBG}"],
            "“{1}” takes “for” and a verb with “-ing”.",
        ),
        pattern(
            "<insist>&VB* [to VB]",
            &["on {3:VBG}"],
            "“{1}” takes “on” and a verb with “-ing”.",
        ),
        pattern(
            "^|MARK instead [to VB]",
            &["of {4:VBG}"],
            "“instead” takes “of” and a verb with “-ing”.",
        ),
        pattern(
            "possibility|chance|way|opportunity|idea|fear|habit|risk|hope|instead|think|thought|thinking|dream|capable|afraid of [to VB]",
            &["{4:VBG}"],
            "Behind “of”, the verb takes “-ing”.",
        ),
        pattern(
            "<be> thinking [to VB]",
            &["of {4:VBG}"],
            "“thinking” takes “of” and a verb with “-ing”.",
        ),
        pattern(
            "i|we|he|she|they dream|dreams|dreamed|dreamt [to VB]",
            &["of {4:VBG}"],
            "“{2}” takes “of” and a verb with “-ing”.",
        ),
        pattern(
            "<spend>&VB* a lot of time [to VB]",
            &["{7:VBG}"],
            "Who spends time, spends it “{=}”.",
        ),
        pattern(
            "it <be> no use|good [to VB]",
            &["{6:VBG}"],
            "Behind “no {4}”, the verb takes “-ing”.",
        ),
        pattern(
            "<can> <not> help [to VB]",
            &["{5:VBG}"],
            "Behind “cannot help”, the verb takes “-ing”.",
        ),
    ],
    &[
        Example::wrong("I am thinking ⟨to move⟩.", &["of moving"]),
        Example::wrong("I enjoy ⟨to read⟩ books.", &["reading"]),
        Example::wrong("It is worth ⟨to see⟩.", &["seeing"]),
        Example::Right("I enjoy reading books; it is worth it to see them."),
        Example::Right("We stopped to rest, and they finished early to help."),
    ],
);

const INFINITIVE: Rule = rule(
    "GERUND_FOR_INFINITIVE",
    "A verb without “to” behind one that takes it",
    "Verbs such as “want”, “decide” and “hope” take “to” and the base form: “I want to go”.",
    &[
        pattern(
            "i|we|they|people need [VB&!~NN&!~JJ&!~VBN&!~RB&!be]",
            &["to {3}"],
            "“need” takes “to” before a verb.",
        ),
        pattern(
            "<try>&VB* [VB&!~NN&!~JJ&!~VBN&!~RB]",
            &["to {2}"],
            "“{1}” takes “to” before a verb.",
        ),
        pattern(
            "<know>|<learn>|<teach>|about|on|of how [VB&!~NN&!~JJ&!~VBN&!~RB]",
            &["to {3}"],
            "“how” takes “to” before a verb.",
        ),
        pattern(
            "it is|'s|was very|so|more? important|nice|good|easy|difficult|hard|necessary|possible|impossible|useful [VB&!~NN&!~JJ&!~VBN&!~RB]",
            &["to {5}"],
            "“{4}” takes “to” before a verb.",
        ),
        pattern(
            "<want>&VB*|<decide>|<hope>&VB*|<refuse>&VB* [VB&!~NN&!~JJ&!~VBN&!~RB&!be|see|meet&VB|know|become|buy&VB|learn|go&VB]",
            &["to {2}"],
            "“{1}” takes “to” before a verb.",
        ),
        pattern(
            "i|we|you|they|he|she would|'d <like>|love [VB&!~NN&!~JJ&!~VBN&!~RB|know|see|thank&VB|ask&VB|tell|go&VB|buy&VB|learn|meet&VB|visit&VB|suggest|recommend]",
            &["to {4}"],
            "“{2} {3}” takes “to” before a verb.",
        ),
        pattern(
            "<be> <not>? able [VB&!~JJ|do&VB|make&VB]",
            &["to {4}"],
            "“able” takes “to” before a verb.",
        ),
        pattern(
            "<be> <not>? able [VBG]",
            &["to {4:VB}"],
            "“able” takes “to” and the base form.",
        ),
        pattern(
            "i|you|we|they|people want [VBG&!~NN&!~JJ&!~IN]",
            &["to {3:VB}"],
            "“want” takes “to” and the base form.",
        ),
        pattern(
            "<decide>|<refuse>&VB* [VBG&!~NN&!~JJ&!~IN]",
            &["to {2:VB}"],
            "“{1}” takes “to” and the base form.",
        ),
        pattern(
            "<hope>&VB*&!hoping [VBG&!~NN&!~JJ&!~IN]",
            &["to {2:VB}"],
            "“{1}” takes “to” and the base form.",
        ),
        pattern(
            "<want>&VB* [that i|you|we|they|he|she|it VBP|VB|VBZ]",
            &["{3} to {4:VB}"],
            "“{1}” takes somebody and “to”.",
        ),
        pattern(
            "can|could|will|please|to help me|him|her|us|them [VBG&!~NN]",
            &["{4:VB}"],
            "“help” takes somebody and the base form.",
        ),
        pattern(
            "<help>&VB*&!help me|him|her|us|them [VBG&!~NN]",
            &["{3:VB}"],
            "“{1}” takes somebody and the base form.",
        ),
        pattern(
            "<allow>|<permit>|<enable>|<encourage>|<force>|<invite>|<ask>|<want>|<advise>|<expect> me|him|her|us|them [VBG&!~NN&!~JJ]",
            &["to {3:VB}"],
            "“{1}” takes somebody and “to”.",
        ),
        pattern(
            "<allow>|<permit>|<enable>|<encourage>|<force>|<invite>|<advise>|<expect>|<persuade>|<want>&VB* me|him|us|them|you|people [VB&!~NN&!~JJ&!~VBN]",
            &["to {3}"],
            "“{1}” takes somebody and “to”.",
        ),
        pattern(
            "<want>&VB*|<try>&VB*|<like>&VB*|<hope>&VB*|<decide>|<plan>&VB*|<able>|happy|glad|pleased|ready|willing|opportunity|chance|pleasure to [VBG&!~NN&!~JJ|speaking|talking|working|meeting] with|PRP|DT|PRP$|to|at|for|in",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "taking|take|took the time to [speaking|meeting|talking|interviewing]",
            &["{5:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "i hope [hear|see|meet|get|work|find|receive|go] !NN*",
            &["to {3}"],
            "“hope” takes “to” before a verb.",
        ),
        pattern(
            "excited [for VB] DT|PRP$|PRP|IN|NN",
            &["to {3}"],
            "“excited” takes “to” before a verb.",
        ),
    ],
    &[
        Example::wrong("It was a pleasure to ⟨speaking⟩ with you.", &["speak"]),
        Example::wrong("I want ⟨learn⟩ English.", &["to learn"]),
        Example::wrong("They decided ⟨going⟩ home.", &["to go"]),
        Example::Right("I want to learn English, and they decided to go home."),
        Example::Right("I want work, and we hope that they decide soon."),
    ],
);

const BARE: Rule = rule(
    "TO_AFTER_LET",
    "“to” behind “let” or “make”",
    "“let” and “make” take a person and the bare base form: “let me go”, “it made her laugh”.",
    &[
        pattern(
            "<suggest> you|him|her|us|them|people [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "<let> me|him|her|us|them|you [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "<make>&!made me|him|us|them [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "it|that|which|this|he|she|they|you|we made me|him|us|them [to VB]",
            &["{5}"],
            "Behind “made {3}”, the verb stands without “to”.",
        ),
        pattern(
            "<let> me|him|us|them|you [VBG&!~NN&!~JJ]",
            &["{3:VB}"],
            "Behind “{1} {2}”, the verb stands in its base form.",
        ),
        pattern(
            "let 's [to VB]",
            &["{4}"],
            "Behind “let's”, the verb stands without “to”.",
        ),
        pattern(
            "let 's [VBG&!~NN]",
            &["{3:VB}"],
            "Behind “let's”, the verb stands in its base form.",
        ),
        pattern(
            "had|'d better [to VB]",
            &["{4}"],
            "Behind “had better”, the verb stands without “to”.",
        ),
        pattern(
            "i|we|he|she|they would|'d rather [to VB]",
            &["{5}"],
            "Behind “would rather”, the verb stands without “to”.",
        ),
        pattern(
            "!<be> made me|him|us [to VB]",
            &["{5}"],
            "Behind “made {3}”, the verb stands without “to”.",
        ),
        pattern(
            "made me|him|us|them [cried|laughed|felt|thought|smiled|wanted|went|did|realized|realised]",
            &["{3:VB}"],
            "Behind “{1} {2}”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("Let me ⟨to explain⟩ it.", &["explain"]),
        Example::wrong("It made us ⟨to laugh⟩.", &["laugh"]),
        Example::Right("Let me explain what made us laugh."),
        Example::Right("They let me know that it is made to order."),
    ],
);

const EXPLAIN_ME: Rule = rule(
    "EXPLAIN_ME",
    "“explain me” without “to”",
    "One explains, suggests or says something to somebody: “explain it to me”.",
    &[
        pattern(
            "<explain>|<suggest>&!suggested [me|him|us|them] DT|PRP$|WP|WRB|WDT|NN*|JJ|to",
            &["to {2}"],
            "“{1}” takes “to” before a person.",
        ),
        pattern(
            "[said] me|him|us|them that|about|the|a|how|what|if|why",
            &["told"],
            "With a person behind it, the verb is “{=}”.",
        ),
        pattern(
            "[say] me|him|us|them that|about|the|a|how|what|if|why",
            &["tell"],
            "With a person behind it, the verb is “{=}”.",
        ),
        pattern(
            "[says] me|him|us|them that|about|the|a|how|what|if|why",
            &["tells"],
            "With a person behind it, the verb is “{=}”.",
        ),
    ],
    &[
        Example::wrong("Can you explain ⟨me⟩ the rules?", &["to me"]),
        Example::wrong("She ⟨said⟩ us that it was late.", &["told"]),
        Example::Right("Can you explain the rules to me?"),
        Example::Right("She told us that it was late."),
    ],
);
