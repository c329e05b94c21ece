//! Articles that are missing in set phrases and before words that want one.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [MISSING_THE, MISSING_A, NEEDLESS_THE];

/// What the patterns of a missing “the” say.
const SAYS: &str = "Write “{=}”.";

const MISSING_THE: Rule = rule(
    "MISSING_THE",
    "A phrase without its “the”",
    "Many phrases have a fixed “the”: “in the middle of”, “at the same time”, “on the Internet”, “go to the beach”.",
    &[
        pattern("in middle of", &["in the middle of"], SAYS),
        pattern("[at end] of DT|PRP$", &["at the end"], SAYS),
        pattern("at|from|since [beginning] of", &["the beginning"], SAYS),
        pattern("on other hand", &["on the other hand"], SAYS),
        pattern("at same time", &["at the same time"], SAYS),
        pattern(
            "[in|for|of|with|on|from same] NN&!sex&!size|NNS|JJ",
            &["{1} the same"],
            SAYS,
        ),
        pattern(
            "[in morning|afternoon|evening] MARK|PRP|IN",
            &["in the {2}"],
            SAYS,
        ),
        pattern(
            "[on|in|from internet] MARK|PRP|IN|CC|VB*",
            &["{1} the {2}"],
            SAYS,
        ),
        pattern(
            "to|at [cinema|beach|supermarket|airport|gym|seaside|countryside|zoo|doctor|dentist] MARK|IN|CC|RB|PRP|TO|WRB|today|yesterday|tomorrow",
            &["the {2}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "[in|to|from|of usa|uk|netherlands|philippines|countryside] MARK|IN|CC|PRP|VB*",
            &["{1} the {2}"],
            SAYS,
        ),
        pattern(
            "is|was|'s&!POS [most important|famous|popular|beautiful|interesting|expensive|difficult|common|dangerous|exciting|delicious] NN",
            &["the {2-3}"],
            "A superlative takes “the”.",
        ),
        pattern(
            "is|was|'s&!POS|are|were [best|worst|biggest|largest|greatest|oldest] way|thing|place|time|city|town|country|player|team|book|movie|film|solution|choice|option|part|problem",
            &["the {2}"],
            "A superlative takes “the”.",
        ),
        pattern(
            "is|was|'s&!POS [most JJ NN&!NNS] MARK&!HYPH|IN|that|who|i|we",
            &["the {2-3}"],
            "A superlative takes “the”.",
        ),
        pattern(
            "for [first time] MARK|IN|in|CC|when",
            &["the first time"],
            SAYS,
        ),
        pattern(
            "is|was|'s&!POS [first time] MARK|that|PRP|IN",
            &["the first time"],
            SAYS,
        ),
        pattern(
            "in|on|at|from|to [second|third|fourth floor|line|row|page|year] MARK|IN",
            &["the {2-3}"],
            "An ordinal number takes “the”.",
        ),
        pattern(
            "<go>|<walk>|<come>&VB* to [toilet|bathroom|bank|station|pharmacy|post] MARK|IN|CC|and|office",
            &["the {3}"],
            "Write “{2} {=}”.",
        ),
        pattern(
            "<be> [only way|reason|thing|person|place|option|solution|problem|chance] TO|that|PRP|where|who",
            &["the only {3}"],
            "Write “{=}”.",
        ),
        pattern(
            "have|has|had|'ve|got|do|does|did [same NN] MARK|as",
            &["the same {3}"],
            SAYS,
        ),
        pattern(
            "[in|to|from united states|kingdom] MARK|IN|and|for|when|where|who|VBD|VBZ|MD|because|but",
            &["{1} the {2-3}"],
            SAYS,
        ),
        pattern(
            "[in|to|from czech|dominican republic]",
            &["{1} the {2-3}"],
            SAYS,
        ),
        pattern("at [age] of CD|@numeral", &["the age"], SAYS),
        pattern("at [moment] MARK&!HYPH", &["the moment"], SAYS),
        pattern("at [weekend] MARK&!HYPH", &["the weekend"], SAYS),
        pattern("most of [time] MARK&!HYPH", &["the time"], SAYS),
        pattern(
            "rest of [day|week|year|world|team|time|family] MARK|IN",
            &["the {3}"],
            SAYS,
        ),
        pattern(
            "in|at [center|centre|north|south|east|west|heart] of the|my|our|NNP",
            &["the {2}"],
            SAYS,
        ),
        pattern("<enter>|<reach> [end|top|beginning] of", &["the {2}"], SAYS),
        pattern(
            "<take>&VB* [train|bus|metro|subway|plane] MARK&!HYPH|home",
            &["the {2}"],
            SAYS,
        ),
    ],
    &[
        Example::wrong("It is hot most of ⟨time⟩.", &["the time"]),
        Example::wrong("I am ⟨only person⟩ who knows.", &["the only person"]),
        Example::wrong("It stands ⟨in middle of⟩ the room.", &["in the middle of"]),
        Example::wrong("We went to ⟨beach⟩ today.", &["the beach"]),
        Example::Right("It stands in the middle of the room."),
        Example::Right("We drove to beach towns at the same time."),
        Example::Right("He is only one of us. United States law is old."),
    ],
);

const MISSING_A: Rule = rule(
    "MISSING_A",
    "A phrase without its “a”",
    "What can be counted takes “a”: “I am a student”, “for a long time”, “in a few days”.",
    &[
        pattern(
            "for|since|after [long time] MARK|IN|PRP|CC",
            &["a long time"],
            "Write “{1} {=}”.",
        ),
        pattern("^ [long time ago]", &["a long time ago"], "Write “{=}”."),
        pattern(
            "in|after|for [few] minutes|hours|days|weeks|months|years|words",
            &["a few"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "i|he|she am|'m|is|'s|was <not>? [student|teacher|doctor|nurse|lawyer|girl|boy|man|woman|child|person|programmer] MARK|IN|CC|who|WRB",
            &["a {4}"],
            "Write “{=}”.",
        ),
        pattern(
            "<have> [great|nice|wonderful|amazing|fantastic|lovely|good time|weekend|trip] MARK|IN|RB|VBG",
            &["a {2-3}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "with|is|was|have|has|had [lot of]",
            &["a lot of"],
            "Write “{=}”.",
        ),
        pattern("in [hurry] MARK|IN|to", &["a hurry"], "Write “in {=}”."),
        pattern(
            "<have>&VB*|<take>&VB* [look] at",
            &["a look"],
            "Write “{1} {=}”.",
        ),
        pattern("as [result] of|,", &["a result"], "Write “as {=}”."),
        pattern(
            "<make>&VB* [mistake] MARK&!HYPH|IN",
            &["a mistake"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "<have>&VB* [headache|cold|fever] MARK&!HYPH|and|because|today",
            &["a {2}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "[once|twice day|week|month|year] !NN*&!HYPH",
            &["{1} a {2}"],
            "Write “{=}”.",
        ),
        pattern(
            "two|three|four|five|six|several|many times [day|week|month|year] MARK&!HYPH|IN",
            &["a {3}"],
            "Write “times {=}”.",
        ),
        pattern(
            "it <be> [good|great|nice|bad idea] to|MARK",
            &["a {3-4}"],
            "Write “{=}”.",
        ),
        pattern(
            "in [such situation|way|place|country] MARK",
            &["such a {3}"],
            "Write “in {=}”.",
        ),
        pattern(
            "^ what [beautiful|nice|lovely|wonderful|great|amazing|terrible|awful|fantastic|funny day|view|surprise|party|dress|song|building|idea|story|place|city|girl|house|garden|picture|gift|evening|journey] MARK",
            &["a {3-4}"],
            "Write “What {=}”.",
        ),
        pattern(
            "it|this|that|he|she is|was|'s RB&!so&!very&!really&!quite&!too&!as&!how? [very|really? good|great|nice|big|small|long|beautiful|wonderful|amazing|interesting|difficult|important|new|perfect|special|unique|bad|terrible|short|easy|hard|fantastic|excellent|huge|strange|lovely|famous|popular|friendly|modern|old|young|kind|strong|serious|different|happy|sad|funny|exciting|boring|expensive|cheap|quiet|clean|safe|dangerous|useful|rich|poor|pleasant|memorable|successful|incredible opportunity|chance|idea|experience|pleasure|honor|honour|job|company|city|country|person|man|woman|thing|trip|book|film|movie|question|story|game|problem|surprise|decision|student|teacher|friend|car|house|room|hotel|restaurant|town|village|language|event|mistake|meeting|project|product|challenge|candidate|worker|employee|leader|engineer|developer|step|lesson|sign|goal|dream|task|journey|moment|feeling|way|place|day] MARK&!HYPH&!/|IN&!after|TO|that|who|which|and|but|because|where",
            &["{a} {4-6}"],
            "Write “{=}”.",
        ),
        pattern(
            "<have>|<find>&VB*|<get>&VB*|<buy>&VB*|<receive>&VB*|<write>&VB*|<send>&VB* [new|good|nice|great|big|small|long|beautiful|interesting|bad|old|wonderful|amazing|short|difficult|different|better|perfect|special|important|serious opportunity|idea|job|company|trip|book|film|movie|question|story|problem|surprise|decision|teacher|car|room|hotel|restaurant|town|village|mistake|meeting|position|project|product|challenge|candidate|employee|manager|journey|moment|feeling|email|letter|answer|ticket|dog|cat|apartment|flat|computer|phone|dress|boyfriend|girlfriend|conversation|interview|plan|friend|house] MARK&!HYPH&!/|IN&!versus|TO|that|who|which|because|where|and|but",
            &["{a} {2-3}"],
            "Write “{=}”.",
        ),
        pattern(
            "<have>&VB*|<need>&VB*|<want>&VB*|<buy>&VB* [car|dog|cat|apartment|computer|laptop|girlfriend|boyfriend|brother|sister|job|question|idea|interview|meeting|ticket] MARK&!HYPH&!/|because|in|for|with|at|on|to|that|about",
            &["{a} {2}"],
            "Write “{=}”.",
        ),
        pattern(
            "in|at|with|for [big|small|large|new|nice company|team|firm|city|town|village|hotel|restaurant|apartment|factory|job] MARK&!HYPH&!/|IN|TO|that|who|which|and|because|where",
            &["{a} {2-3}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "<send>&VB* you|me|him|her|us|them [email|message|letter|invitation|offer|copy|list|proposal|contract] MARK&!HYPH|about|with|yesterday|last|to|and|on",
            &["{a} {3}"],
            "Write “{=}”.",
        ),
        pattern(
            "such [beautiful|nice|good|great|big|wonderful|interesting|amazing|small|bad|terrible|difficult @countable&NN&!~NNS&!company&!game] MARK&!HYPH",
            &["{a} {2-3}"],
            "Write “such {=}”.",
        ),
        pattern(
            "it <be> [pleasure|honor|honour|privilege] VBG|TO",
            &["{a} {3}"],
            "Write “{=}”.",
        ),
        pattern(
            "than|about|over|around|nearly|almost [hundred|thousand|million] NNS",
            &["a {2}"],
            "Write “{=}”.",
        ),
        pattern(
            "job|position|experience as [@profession&NN] MARK&!HYPH|IN&!of&!to|and|or|but|since|because",
            &["{a} {3}"],
            "Write “as {=}”.",
        ),
        pattern(
            "PRP$|the NN is|was|'s&!POS <not>? [@profession&NN&!cleaner] MARK&!HYPH|IN&!of&!to|and|or|but|since|because",
            &["{a} {5}"],
            "Write “{=}”.",
        ),
        pattern(
            "he|she|i|you am|'m|is|was|'s|are <not>? [good|great|bad|excellent|talented|nice|qualified|kind|wonderful|experienced @profession&NN|player|singer|dancer|person|man|woman|boy|girl|friend|mother|father|worker|listener|swimmer|writer|boss] MARK&!HYPH|IN|and|or|but|because|who",
            &["{a} {4-5}"],
            "Write “{=}”.",
        ),
        pattern(
            "<become>&VB* [@profession&NN] MARK&!HYPH|because|and|when",
            &["{a} {2}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "i|he|she am|'m|is|'s&!POS|was <not>? [@profession&NN] MARK&!HYPH|IN&!of&!to|CC|who|WRB",
            &["{a} {4}"],
            "Write “{=}”.",
        ),
    ],
    &[
        Example::wrong("My aunt is ⟨nurse⟩ in Lagos.", &["a nurse"]),
        Example::wrong("He found a job as ⟨engineer⟩.", &["an engineer"]),
        Example::Right("My house is cleaner than yours. She was elected as manager."),
        Example::wrong("It cost more than ⟨hundred⟩ dollars.", &["a hundred"]),
        Example::wrong("I sent you ⟨email⟩ about it.", &["an email"]),
        Example::wrong("It is ⟨interesting idea⟩.", &["an interesting idea"]),
        Example::wrong("I have ⟨question⟩ about it.", &["a question"]),
        Example::wrong("I am ⟨student⟩ in Lagos.", &["a student"]),
        Example::wrong("We waited for ⟨long time⟩.", &["a long time"]),
        Example::Right("I am a student, and we waited for a long time."),
        Example::Right("I have good time management, and few days are so long."),
        Example::Right("It is good news and hard work. They have car insurance."),
        Example::Right("It cost hundreds of dollars."),
    ],
);

const NEEDLESS_THE: Rule = rule(
    "THE_IN_SET_PHRASE",
    "“the” in a set phrase that has none",
    "Some set phrases have no article: “go to bed”, “by bus”, “at home”, “at work”, “in nature”.",
    &[
        pattern(
            "<go>|<travel>|<come>|<get>|<arrive> by [a|the bus|car|train|plane|bike|bicycle|taxi|metro|subway] MARK&!HYPH|IN|CC|to|and",
            &["{4}"],
            "One goes “by {4}”.",
        ),
        pattern(
            "<go>|<get> to [the bed] MARK&!HYPH|at|and|early|late",
            &["bed"],
            "One goes “to bed”.",
        ),
        pattern(
            "<be>|<stay>|<arrive>|<work> at [the home|work] MARK&!HYPH|and|with|because",
            &["{4}"],
            "It is “at {4}”.",
        ),
        pattern("at [the night] MARK&!HYPH", &["night"], "It is “at night”."),
        pattern(
            "<be>|<live>|time in [the nature] MARK&!HYPH|and|because",
            &["nature"],
            "It is “in nature”.",
        ),
        pattern(
            "<have>|<eat>|<make> [the breakfast|lunch|dinner] MARK&!HYPH|at|with|and|in",
            &["{3}"],
            "Meals take no “the”.",
        ),
        pattern(
            "<go>|<travel>|<come> to CHUNK by [the|a bus|train|plane|car|bike|taxi]",
            &["{6}"],
            "One goes “by {6}”.",
        ),
        pattern(
            "<go>|<come>|<drive>|<walk> to [the work] MARK&!HYPH|by|every|and|at",
            &["work"],
            "One goes “to work”.",
        ),
        pattern(
            "^|because|that|but [the life] is|was RB? hard|short|beautiful|good|difficult|easy|full|better|unfair|wonderful|unpredictable",
            &["life"],
            "Life in general takes no “the”.",
        ),
        pattern(
            "^|because|that|but [the nature] is|was RB? beautiful|amazing|wonderful|important|powerful",
            &["nature"],
            "Nature in general takes no “the”.",
        ),
        pattern(
            "interested|interest in [the politics|art|science|music|technology|psychology|fashion|sport|sports|literature|economics|medicine|mathematics|physics|biology|chemistry] MARK|and",
            &["{4}"],
            "“{4}” in general takes no “the”.",
        ),
        pattern("[the mankind|humankind]", &["{2}"], "“{2}” takes no “the”."),
        pattern("at [the midnight|noon]", &["{3}"], "It is “at {3}”."),
        pattern(
            "^|but|and|that|because [the most people] VBP|MD|VBD|in|who",
            &["most people"],
            "It is “most people”.",
        ),
        pattern(
            "[in|at nowadays]",
            &["nowadays"],
            "“nowadays” takes no preposition.",
        ),
        pattern(
            "<take>&VB* [a part] in",
            &["part"],
            "One takes “part” in something.",
        ),
        pattern(
            "<have> [a lunch|dinner|breakfast] MARK|with|at|together",
            &["{3}"],
            "Meals take no “a”.",
        ),
        pattern(
            "<speak>|<learn>|<study>|<teach>|<understand> [the english|french|german|spanish|italian|chinese|russian|japanese|portuguese|polish|turkish|arabic|greek|swedish] MARK&!HYPH|and|very|well|in|at|with|fluently|because",
            &["{3}"],
            "A language takes no “the”.",
        ),
        pattern(
            "^ in [the conclusion] ,",
            &["conclusion"],
            "The phrase is “in conclusion”.",
        ),
        pattern(
            "<go>|<come>|<return> [to the home] MARK|after|from|and",
            &["home"],
            "“home” takes no “to the”.",
        ),
    ],
    &[
        Example::wrong("I speak ⟨the French⟩ well.", &["French"]),
        Example::wrong("⟨The life⟩ is hard.", &["Life"]),
        Example::wrong("It helps ⟨the mankind⟩.", &["mankind"]),
        Example::wrong("We went by ⟨the bus⟩.", &["bus"]),
        Example::wrong("I go to ⟨the bed⟩ at ten.", &["bed"]),
        Example::wrong("He stays at ⟨the home⟩.", &["home"]),
        Example::Right("We went by bus, and I go to bed at ten."),
        Example::Right("We passed by the bus, and the cat goes to the bed in the hall."),
        Example::Right("The life of a bee is short, and the nature of it is known."),
        Example::Right("I speak the French of my village."),
    ],
);
