//! Prepositions that do not go with the word before them.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [WRONG, NEEDLESS, ON_MONDAY];

/// What the patterns of a wrong preposition say.
const SAYS: &str = "Behind “{1}”, write “{=}”.";

const WRONG: Rule = rule(
    "WRONG_PREPOSITION",
    "A preposition that does not go with the word before",
    "Many words want one preposition, or none: “depend on”, “interested in”, “discuss something”.",
    &[
        pattern("<depend> of|from", &["{1} on"], SAYS),
        pattern("<discuss> about", &["{1}"], "“{1}” takes no preposition."),
        pattern(
            "<mention>&VB* about",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern("interested on|about|for|at", &["{1} in"], SAYS),
        pattern("<listen> [at|for] music", &["to"], SAYS),
        pattern(
            "<listen>&VB* [music|songs|me|him|us|them] !VB*",
            &["to {2}"],
            "One listens “to” something.",
        ),
        pattern(
            "<wait>&VB* [me|you|him|us|them] MARK",
            &["for {2}"],
            "One waits “for” somebody.",
        ),
        pattern("[despite of]", &["despite"], "“despite” takes no “of”."),
        pattern(
            "[regarding to|of|about]",
            &["regarding"],
            "“regarding” takes no preposition.",
        ),
        pattern(
            "[in spite] the|my|his|her|their|this|all|VBG",
            &["in spite of", "despite"],
            "Write “in spite of”, or “despite”.",
        ),
        pattern("according [me|him|her|them|you]", &["to {2}"], SAYS),
        pattern(
            "to|can|could|please|will [contact with]",
            &["contact"],
            "“contact” takes no “with”.",
        ),
        pattern(
            "[<affect>&VB*&!affected on]",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern(
            "[<emphasize>&VB*|<emphasise>&VB* on]",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern(
            "[<enter>&VB* to] the|my|a|his|our",
            &["{1}"],
            "One enters a place.",
        ),
        pattern(
            "[<join>&VB* to] the|my|a|our|this|us|them",
            &["{1}"],
            "One joins a group.",
        ),
        pattern(
            "[<visit>&VB to] the|my|a|NNP",
            &["{1}"],
            "One visits a place.",
        ),
        pattern(
            "[during] @numeral|NUMBER|many|several years|months|weeks|days|hours|minutes !of",
            &["for"],
            "How long something lasts takes “for”.",
        ),
        pattern(
            "<go>|<travel>|<come>|<move> [with|in|on car|bus|train|plane|bus] MARK",
            &["by {3}"],
            "One goes “by {3}”.",
        ),
        pattern(
            "<arrive> [to] !VB",
            &["at", "in"],
            "One arrives “at” a place, or “in” a town.",
        ),
        pattern("responsible [of|to] VBG|DT|PRP$", &["for"], SAYS),
        pattern("capable [to|for] VBG|DT", &["of"], SAYS),
        pattern("afraid [from|with]", &["of"], SAYS),
        pattern(
            "<be>|very|quite|more|so similar [with|of]",
            &["to"],
            "Behind “similar”, write “to”.",
        ),
        pattern("proud [for|with|on] PRP|PRP$|DT|NNP", &["of"], SAYS),
        pattern("according [with|for|of]", &["to"], SAYS),
        pattern(
            "<participate>|participation [to|on] DT|PRP$|VBG&!~NN",
            &["in"],
            SAYS,
        ),
        pattern(
            "<concentrate>&VB*&!concentrated [in|at|to] DT|PRP|PRP$|VBG|NN*",
            &["on"],
            SAYS,
        ),
        pattern(
            "<consist> [on|from|by] DT|CD|NN*|JJ|two|three|four|five",
            &["of"],
            SAYS,
        ),
        pattern("<suffer> [of] DT|NN*|JJ|PRP$", &["from"], SAYS),
        pattern("<accuse> PRP|NNP [for|about]", &["of"], SAYS),
        pattern("inferior|superior [than]", &["to"], SAYS),
        pattern(
            "in the other hand",
            &["on the other hand"],
            "The phrase is “on the other hand”.",
        ),
        pattern(
            "in the one hand",
            &["on the one hand"],
            "The phrase is “on the one hand”.",
        ),
        pattern(
            "[in] the internet !NN*&!HYPH&!POS",
            &["on"],
            "Things are “on the internet”.",
        ),
        pattern(
            "<be> [in|at] internet",
            &["on the"],
            "Things are “on the internet”.",
        ),
        pattern(
            "<pay> JJ? attention [in|on|for|at|about]",
            &["to"],
            "One pays attention “to” something.",
        ),
        pattern("<insist> [in|to] !VB", &["on"], SAYS),
        pattern("<succeed>&VB* [on|to] VBG", &["in"], SAYS),
        pattern("good|bad [in] VBG&!~NN", &["at"], SAYS),
        pattern("thanks|thank [for|of] you MARK", &["to"], SAYS),
        pattern("married [with] PRP|DT|PRP$|NNP", &["to"], SAYS),
        pattern(
            "<look> forward [for|of] VBG|PRP$",
            &["to"],
            "One looks forward “to” something.",
        ),
        pattern("different [of|that] DT|PRP|PRP$", &["from"], SAYS),
        pattern("full [with] NNS", &["of"], SAYS),
        pattern(
            "<fall> in love [to|of|for]",
            &["with"],
            "One falls in love “with” somebody.",
        ),
        pattern(
            "on|in my point of view",
            &["from my point of view"],
            "The phrase is “from my point of view”.",
        ),
        pattern(
            "on|for|at my opinion",
            &["in my opinion"],
            "The phrase is “in my opinion”.",
        ),
        pattern(
            "<be> very|quite|really|so? good|bad [in] math|maths|mathematics|english|sports|languages|chess|football",
            &["at"],
            "Behind “{3}”, write “at”.",
        ),
        pattern(
            "<congratulate> CHUNK [for]",
            &["on"],
            "One congratulates somebody “on” something.",
        ),
        pattern(
            "looking [the|my|your|his|our|these|those] NN* MARK|IN",
            &["at {2}"],
            "One looks “at” something.",
        ),
        pattern(
            "<look>&VB* [the|my|your|his|our|these|those] photo|photos|picture|pictures|map|screen|video|stars|sky",
            &["at {2}"],
            "One looks “at” something.",
        ),
        pattern(
            "[<enter>&VB* in] the|a|my|his|her|our room|house|building|shop|store|school|university|office|kitchen|car|city",
            &["{1}"],
            "One enters a place.",
        ),
        pattern(
            "<prefer>&VB* CHUNK [than] CHUNK !VB*&!MD",
            &["to"],
            "One prefers one thing “to” another.",
        ),
        pattern(
            "<prefer>&VB* VBG CHUNK? [than] VBG",
            &["to"],
            "One prefers one thing “to” another.",
        ),
        pattern("<consist> [in] CD", &["of"], "Behind “{1}”, write “{=}”."),
        pattern(
            "angry [against|to] PRP|NNP|PRP$",
            &["with"],
            "Behind “{1}”, write “{=}”.",
        ),
        pattern(
            "allergic [of|for|from|with|at]",
            &["to"],
            "Behind “{1}”, write “{=}”.",
        ),
        pattern(
            "bored [from] PRP|PRP$|DT|VBG",
            &["with"],
            "Behind “{1}”, write “{=}”.",
        ),
        pattern(
            "<think>&VB* [in] you|me|him|her|us|them",
            &["about"],
            "Behind “{1}”, write “{=}”.",
        ),
        pattern(
            "<pay>&VB* [the|my|our|his|her] ticket|tickets|food|meal|hotel|drinks|dinner|lunch",
            &["for {2}"],
            "One pays “for” what one buys.",
        ),
        pattern(
            "<look> forward [your|our|my|his|her|their|this]",
            &["to {3}"],
            "One looks forward “to” something.",
        ),
        pattern(
            "good|bad [on|in] cooking|dancing|singing|swimming|drawing|writing|speaking",
            &["at"],
            "Behind “{1}”, write “{=}”.",
        ),
        pattern(
            "reply&!NN* [me|us|him|her|them]",
            &["to {2}"],
            "One replies “to” somebody.",
        ),
        pattern(
            "please|to|will reply [me|us|him|her|them]",
            &["to {3}"],
            "One replies “to” somebody.",
        ),
        pattern(
            "[i|we|he|she|it|they lack|lacks of]",
            &["{1} {2}"],
            "“{2}” takes no “of”.",
        ),
        pattern(
            "[<discuss>&VB* on] the|this|that|our topic|issue|problem|matter|question|plan|subject",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern("[by foot]", &["on foot"], "The phrase is “on foot”."),
        pattern(
            "[in] the first|second|third|fourth|fifth|top|ground|last floor",
            &["on"],
            "It is “on the {3} floor”.",
        ),
        pattern(
            "in charge [for] !VB&!@numeral&!NUMBER&!@time&!about&!a",
            &["of"],
            "Who is in charge is in charge “of” something.",
        ),
        pattern(
            "in touch [you|me|us|him|them] MARK",
            &["with {3}"],
            "One is in touch “with” somebody.",
        ),
        pattern(
            "[until] CHUNK at the latest",
            &["by"],
            "A last date takes “by”.",
        ),
        pattern(
            "<take>&VB* it|this|that|them? [in] consideration|account",
            &["into"],
            "One takes something “into” {4}.",
        ),
        pattern(
            "<cope>&VB* [up with]",
            &["with"],
            "One copes “with” something.",
        ),
        pattern(
            "<study>&VB* [on] the university|college",
            &["at"],
            "One studies “at” a university.",
        ),
        pattern(
            "[in] weekends|weekend MARK&!HYPH|i|we",
            &["at"],
            "It is “at weekends”, or “on weekends”.",
        ),
        pattern(
            "<go>&VB*|<travel>&VB*|<fly>&VB* [in] africa|america|asia|australia|brazil|canada|china|egypt|england|europe|france|germany|greece|india|ireland|italy|japan|london|madrid|mexico|paris|poland|portugal|rome|russia|spain|sweden|switzerland|turkey MARK|IN|and|with|because|last|next|RB",
            &["to"],
            "One goes “to” a place.",
        ),
    ],
    &[
        Example::wrong("I went ⟨in⟩ Italy last year.", &["to"]),
        Example::wrong("Take it ⟨in⟩ account.", &["into"]),
        Example::wrong("It ⟨depends of⟩ the weather.", &["depends on"]),
        Example::wrong("I am ⟨interested on⟩ the job.", &["interested in"]),
        Example::wrong("We ⟨discussed about⟩ it.", &["discussed"]),
        Example::Right("It depends on the weather."),
        Example::Right("I am interested in the job that we discussed."),
    ],
);

const NEEDLESS: Rule = rule(
    "TO_BEFORE_HOME",
    "“to” before “home”, “here” and “there”",
    "“home”, “here”, “there” and “abroad” say where to by themselves: “go home”.",
    &[
        pattern(
            "<go>|<come>|<get>|<return>|<travel>|<walk>|<drive>|<move>|back [to home] !NN*&!HYPH&!POS&!CC&!JJ&!VBG&!/",
            &["home"],
            "“home” takes no “to”.",
        ),
        pattern(
            "<go>|<come>|<get>|<return>|<travel>|<move> [to there|here|abroad|downtown|upstairs|downstairs|anywhere|everywhere|somewhere]",
            &["{3}"],
            "“{3}” takes no “to”.",
        ),
        pattern(
            "<go> [to shopping|swimming|fishing|hiking|camping|dancing|skiing|jogging|sightseeing] !NN*&!POS",
            &["{3}"],
            "One goes “{3}”, without “to”.",
        ),
        pattern("[at here|there] MARK", &["{2}"], "“{2}” takes no “at”."),
        pattern(
            "<ask>|<tell> [to me|him|her|us|them] that|to|if|about|why|how|what",
            &["{3}"],
            "“{1}” takes no “to” before a person.",
        ),
        pattern(
            "<ask>&VB* [to me|him|her|us|them] DT|about",
            &["{3}"],
            "“{1}” takes no “to” before a person.",
        ),
        pattern(
            "<send>&VB*|<give>&VB*|<show>&VB*|<tell>&VB*|<lend>&VB* [to me|us|him|her|them] the|a|an|your|my|some|this",
            &["{3}"],
            "Directly behind “{1}”, the person takes no “to”.",
        ),
        pattern(
            "<arrive> [in|to home]",
            &["home"],
            "“home” takes no preposition here.",
        ),
    ],
    &[
        Example::wrong("We arrived ⟨to home⟩ at ten.", &["home"]),
        Example::wrong("We went ⟨to home⟩ early.", &["home"]),
        Example::wrong("I want to go ⟨to there⟩.", &["there"]),
        Example::Right("We went home early, and to home games."),
        Example::Right("I want to go there."),
    ],
);

const ON_MONDAY: Rule = rule(
    "IN_MONDAY",
    "A wrong preposition before a day, a month or a time of day",
    "It is “on Monday”, “in May”, “in the morning” and “at night”.",
    &[
        pattern(
            "!<come> [in|at] @weekday&NNP !POS&!NN*&!HYPH&!'s",
            &["on"],
            "A day takes “on”.",
        ),
        pattern(
            "[on|at] january|february|april|june|july|august|september|october|november|december !CD&!DT&!HYPH&!POS&!NN*&!'s !CD",
            &["in"],
            "A month takes “in”.",
        ),
        pattern(
            "[at] the morning|afternoon|evening !NN*&!HYPH&!POS",
            &["in"],
            "It is “in {2-3}”.",
        ),
        pattern(
            "[on] the morning|afternoon|evening MARK&!HYPH",
            &["in"],
            "It is “in {2-3}”.",
        ),
        pattern("[in] night MARK", &["at"], "It is “at night”."),
        pattern(
            "[in|on] 0&CD|00&CD|@numeral o'clock",
            &["at"],
            "A time of day takes “at”.",
        ),
        pattern(
            "[in] the weekend|weekends MARK&!HYPH|i|we|they|he|she",
            &["at", "on"],
            "It is “at the weekend”, or “on the weekend”.",
        ),
        pattern(
            "[in|at] 0th|0st|0nd|0rd|00th|00st|00nd|00rd of @month",
            &["on"],
            "A day takes “on”.",
        ),
        pattern(
            "!eye&!eyes&!sights&!<focus>&!<base> [on] 0000&CD MARK&!HYPH&!/",
            &["in"],
            "A year takes “in”.",
        ),
        pattern(
            "[in|at] christmas|easter eve|day|sunday MARK&!HYPH|IN|and",
            &["on"],
            "A day takes “on”.",
        ),
        pattern("[in] 00&CD|0&CD of @month", &["on"], "A day takes “on”."),
        pattern(
            "[at] summer|winter|spring|autumn MARK&!HYPH|IN",
            &["in"],
            "A season takes “in”.",
        ),
        pattern(
            "!<reflect>&!<focus>&!<dwell>&!<look>&!<concentrate>&!<base>&!<bet>&!<depend>&!<build>&!back&!perspective&!perspectives&!view&!views&!eye&!eyes&!effect&!impact [on] the past|future MARK&!HYPH",
            &["in"],
            "It is “in {3-4}”.",
        ),
        pattern(
            "[on] the 00th century|centuries",
            &["in"],
            "A century takes “in”.",
        ),
        pattern(
            "[on] may&CAPITAL|march&CAPITAL .|and|but|because|every",
            &["in"],
            "A month takes “in”.",
        ),
        pattern(
            "[in|at] @weekday&NNP morning|afternoon|evening|night",
            &["on"],
            "A day takes “on”.",
        ),
        pattern(
            "[in] 0&CD|00&CD @month&CAPITAL",
            &["on"],
            "A day takes “on”.",
        ),
        pattern(
            "[in|at] the 0th|1st|2nd|3rd|00th|00st|00nd|00rd of @month",
            &["on"],
            "A day takes “on”.",
        ),
        pattern(
            "[in|at] the same day MARK|PRP",
            &["on"],
            "A day takes “on”.",
        ),
    ],
    &[
        Example::wrong("It opens ⟨in⟩ 5 May.", &["on"]),
        Example::wrong("We meet ⟨in⟩ Monday.", &["on"]),
        Example::wrong("It opens ⟨on⟩ July.", &["in"]),
        Example::Right("We meet on Monday, in July."),
        Example::Right("We meet on July 4, in Monday's rooms."),
    ],
);
