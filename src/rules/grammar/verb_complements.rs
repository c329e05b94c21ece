//! What a verb, a preposition or an adjective wants behind it: “to”, “-ing” or the bare form.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [LOOK_FORWARD_TO, PREPOSITION, GERUND, INFINITIVE];

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
        pattern(
            "<plan>&VB* on [~VB&!~VBG] the|a|my|our|your|you",
            &["{3:VBG}"],
            "Behind “on”, the verb takes “-ing”.",
        ),
        pattern(
            "for [considerate|consideration] my|me|our",
            &["considering"],
            "Behind “for”, the verb takes “-ing”.",
        ),
        pattern(
            "sorry|thanks|thank|apologize|apologise PRP? for [VB|VBP|NN&~VB] me|you|him|us|them",
            &["{4:VBG}"],
            "Behind “for”, the verb takes “-ing”.",
        ),
        pattern(
            "instead of [VB|VBP|use] DT|PRP|PRP$|JJ|NNS",
            &["{3:VBG}"],
            "Behind “instead of”, the verb takes “-ing”.",
        ),
        pattern(
            "he|she is|was|'s <not>? used to [VB]",
            &["{6:VBG}"],
            "In “be used to”, “to” is a preposition: the verb behind it takes “-ing”.",
        ),
        pattern(
            "!never&!kind&!sort without|before|after|by|of [VB&!be&!have&!count&!CAPITAL] DT|PRP$|PRP|NN*",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "!<look>&!^ for [VB&!let&!have] DT|PRP$",
            &["{3:VBG}"],
            "Behind “for”, the verb takes “-ing”; for a purpose, write “to {3}”.",
        ),
    ],
    &[
        Example::wrong("You save time by ⟨ask⟩ the clerk.", &["asking"]),
        Example::wrong("I am sorry for ⟨answer⟩ you so late.", &["answering"]),
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
        pattern(
            "would|'d RB? appreciate [to VB]",
            &["{5:VBG}"],
            "Behind “appreciate”, the verb takes “-ing”.",
        ),
        pattern(
            "for|of|without|by not [to VB]",
            &["{4:VBG}"],
            "Behind “{1} not”, the verb takes “-ing”.",
        ),
        pattern(
            "^|,|and|but|just before [to VB&!be]",
            &["{4:VBG}"],
            "Behind “before”, the verb takes “-ing”.",
        ),
        pattern(
            "how|what about [to VB]",
            &["{4:VBG}"],
            "Behind “about”, the verb takes “-ing”.",
        ),
        pattern(
            "this|it|which|that|system|software|experience|job|course|technology RB? [allows|enables|permits to VB]",
            &["{3} {5:VBG}"],
            "“{3}” takes a verb with “-ing”, or somebody and “to”.",
        ),
        pattern(
            "<be> RB? interested [to work|join|apply|participate|study|attend|develop|become]",
            &["in {5:VBG}"],
            "“interested” takes “in” and a verb with “-ing”.",
        ),
        pattern(
            "^ thanks|thank you? [to give|take|help|answer|accept|invite|let|offer|read|meet|see]",
            &["for {5:VBG}"],
            "One thanks “for” something.",
        ),
    ],
    &[
        Example::wrong("It ⟨allows to save⟩ time.", &["allows saving"]),
        Example::wrong("I would appreciate ⟨to meet⟩ you.", &["meeting"]),
        Example::wrong("I am sorry for not ⟨to call⟩ you.", &["calling"]),
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
            "<allow>|<permit>|<enable>|<encourage>|<force>|<invite>|<ask>|<advise>|<expect> me|him|her|us|them [VBG&!~NN&!~JJ]",
            &["to {3:VB}"],
            "“{1}” takes somebody and “to”.",
        ),
        pattern(
            "!<not> <want> me|him|her|us|them [VBG&!~NN&!~JJ]",
            &["to {4:VB}"],
            "“{2}” takes somebody and “to”.",
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
        pattern(
            "would|'d like [that you VB*]",
            &["you to {5:VB}"],
            "“like” takes somebody and “to”.",
        ),
        pattern(
            "my|our|his|her|their|the|your JJ? job|goal|aim|task|role|dream|plan|responsibility|objective|duty|purpose|hobby is|was [~VB&!~NN&!~JJ&!~JJR&!~VBN&!~VBD&!~RB&!~IN&!be&!let|become] DT|PRP$|PRP|in|to|NN*|JJ",
            &["to {5}"],
            "What one is to do takes “to”.",
        ),
        pattern(
            "<hope>&VB* [you|it|they to VB]",
            &["{2} {4}"],
            "“hope” takes a clause: “{1} {=}”.",
        ),
        pattern(
            "hope|hoping|hoped to [hearing|seeing|meeting|getting|receiving]",
            &["{3:VB}"],
            "Behind “{1} to”, the verb stands in its base form.",
        ),
        pattern(
            "ability|abilities|willing|willingness [of|for VBG] DT|PRP|PRP$|with|to|in",
            &["to {3:VB}"],
            "“{1}” takes “to” and a base form.",
        ),
        pattern(
            "would|'d <like>|love [thank] you|him|her|them|PRP$",
            &["to thank"],
            "“{2}” takes “to” before a verb.",
        ),
        pattern(
            "nice|great|good|lovely|wonderful|honor|honour|privilege|pleasure to [meeting|seeing|talking|speaking|hearing|working] PRP|DT|PRP$|NNP|with|to|from",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "PRP <manage>&VB*|<offer>&VB*|<agree>&VB*|<promise>&VB* [VBG&!~NN&!~JJ&!using|helping] DT|PRP|PRP$",
            &["to {3:VB}"],
            "“{2}” takes “to” and a base form.",
        ),
        pattern(
            "pleasure|honor|honour|privilege|opportunity|ability [VB&!~NN&!~JJ&!~VBN&!~IN&!do&!have] PRP|DT|PRP$",
            &["to {2}"],
            "“{1}” takes “to” and the base form.",
        ),
        pattern(
            "would|'d like [VBG&!~NN&!doing|suggesting|asking|discussing]",
            &["to {3:VB}"],
            "“would like” takes “to” and the base form.",
        ),
        pattern(
            "important|necessary|essential that PRP [to VB]",
            &["{5}"],
            "Behind “that”, the verb stands without “to”.",
        ),
        pattern(
            "want|wants|wanted|hope|try|tried|decided|able|going|trying|hoping|decide|plan [VB&!be] DT|PRP$|PRP",
            &["to {2}"],
            "“{1}” takes “to” and the base form.",
        ),
        pattern(
            "<start>&VB*|<begin>&VB*|<prefer> [VB&!be&!work] DT|PRP$|PRP|with|in|to|at|for|together",
            &["to {2}"],
            "“{1}” takes “to” and the base form.",
        ),
    ],
    &[
        Example::wrong("She wanted ⟨paint⟩ the fence.", &["to paint"]),
        Example::wrong("It was a pleasure ⟨meet⟩ you all.", &["to meet"]),
        Example::wrong("I would like ⟨thank⟩ you.", &["to thank"]),
        Example::wrong("My goal is ⟨become⟩ a teacher.", &["to become"]),
        Example::wrong("It was a pleasure to ⟨speaking⟩ with you.", &["speak"]),
        Example::wrong("I want ⟨learn⟩ English.", &["to learn"]),
        Example::wrong("They decided ⟨going⟩ home.", &["to go"]),
        Example::Right("I want to learn English, and they decided to go home."),
        Example::Right("I want work, and we hope that they decide soon."),
        Example::Right("My goal is clear, and the job is done."),
    ],
);
