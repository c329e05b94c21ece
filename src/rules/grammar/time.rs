//! Tenses that contradict the words about time, and conditions.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 8] = [
    SINCE,
    PAST,
    CONDITION,
    IN_LAST_WEEK,
    FUTURE_AFTER_WHEN,
    WISH,
    PRESENT_AFTER_PAST,
    STATIVE,
];

const SINCE: Rule = rule(
    "SINCE_FOR_FOR",
    "“since” before a length of time",
    "“since” names when something began, “for” how long it lasts: “for two years”, “since 2020”.",
    &[pattern(
        "[since] @numeral|0&CD|00&CD|many|several|a more|few|couple? of? year|years|month|months|week|weeks|day|days|hour|hours|time !ago&!before&!after&!later&!earlier&!of&!HYPH&!in&!NN*",
        &["for"],
        "How long something lasts takes “for”.",
    )],
    &[
        Example::wrong("I have lived here ⟨since⟩ two years.", &["for"]),
        Example::wrong("We have not met ⟨since⟩ many months.", &["for"]),
        Example::Right("I have lived here for two years, since 2020."),
        Example::Right("It has been closed since two days before Christmas."),
    ],
);

const PAST: Rule = rule(
    "PRESENT_WITH_PAST_TIME",
    "The present with a time that is past",
    "What happened yesterday or last week stands in the past: “Yesterday I went”.",
    &[
        pattern(
            "^ yesterday ,? PRP [VBP&!~VBD|VBZ&!~VBD]",
            &["{5:VBD}"],
            "Yesterday is past.",
        ),
        pattern(
            "^ last @period|@weekday ,? PRP [VBP&!~VBD&!am&!are|VBZ&!~VBD&!is]",
            &["{6:VBD}"],
            "“last {3}” is past.",
        ),
        pattern(
            "^ @numeral|00&CD|0&CD|a|some @time ago ,? PRP [VBP&!~VBD&!am&!are|VBZ&!~VBD&!is]",
            &["{7:VBD}"],
            "“ago” is past.",
        ),
        pattern(
            "i|we|they|you [have|'ve VBN] yesterday|last",
            &["{3:VBD}"],
            "“{4}” is past: the verb stands in the simple past.",
        ),
        pattern(
            "he|she|it [has VBN] yesterday|last",
            &["{3:VBD}"],
            "“{4}” is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [VBP&!~VBD&!are&!am|VBZ&!~VBD&!is] CHUNK? IN&!than&!that&!since? CHUNK? yesterday !'s",
            &["{3:VBD}"],
            "Yesterday is past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [go|goes|come|comes|see|sees|buy|buys|meet|meets|eat|eats] WORD{4} yesterday !'s",
            &["{3:VBD}"],
            "Yesterday is past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [VBP&!~VBD&!are&!am|VBZ&!~VBD&!is] CHUNK? IN&!than&!that&!since? CHUNK? last week|month|year|night|summer|weekend !'s&!NN*",
            &["{3:VBD}"],
            "“last {8}” is past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [VBP&!~VBD&!are&!am|VBZ&!~VBD&!is] CHUNK? IN&!than&!that&!since? CHUNK? @numeral|CD|a|few|some? @time ago",
            &["{3:VBD}"],
            "“ago” is past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] CHUNK? IN&!than&!that&!since? CHUNK? yesterday !'s",
            &["{4:VBD}"],
            "Yesterday is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] CHUNK? IN&!than&!that&!since? CHUNK? last week|month|year|night|summer|weekend !'s&!NN*",
            &["{4:VBD}"],
            "“last {9}” is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] CHUNK? IN&!than&!that&!since? CHUNK? @numeral|CD|a|few|some? @time ago",
            &["{4:VBD}"],
            "“ago” is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] the|a|an|my|our|his|her|their|it|them|him NN? @numeral|CD|a|few @time ago",
            &["{4:VBD}"],
            "“ago” is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] there|here|home|abroad|RB last week|month|year|night|summer|weekend !'s&!NN*",
            &["{4:VBD}"],
            "“last {7}” is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] there|here|home|abroad|RB yesterday !'s",
            &["{4:VBD}"],
            "Yesterday is past: the verb stands in the simple past.",
        ),
        pattern(
            "here|there|him|her|them|it|not VB? here|there|him|her|them|it? [from] two|three|four|five|six|seven|eight|nine|ten|many|several years|months|weeks|days MARK",
            &["for"],
            "How long something lasts takes “for”.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] him|her|them|it|me|us|you yesterday",
            &["{4:VBD}"],
            "Yesterday is past: the verb stands in the simple past.",
        ),
        pattern(
            "!<do>&!MD&!<be>&!<have>&!<not> PRP [have|has|'ve VBN] him|her|them|it|me|us|you last week|month|year|night|summer|weekend",
            &["{4:VBD}"],
            "“last {7}” is past: the verb stands in the simple past.",
        ),
        pattern(
            "PRP [have|has|'ve VBN&!~VB] CHUNK? in 0000&CD MARK",
            &["{3:VBD}"],
            "A year that is past takes the simple past.",
        ),
    ],
    &[
        Example::wrong("Yesterday I ⟨go⟩ home.", &["went"]),
        Example::wrong("Last week, we ⟨meet⟩ her.", &["met"]),
        Example::wrong("I ⟨have arrived⟩ yesterday.", &["arrived"]),
        Example::wrong("We ⟨visit⟩ my sister in Lagos last week.", &["visited"]),
        Example::wrong("She ⟨has sold⟩ the car two weeks ago.", &["sold"]),
        Example::Right("Yesterday I went home. I have arrived today."),
        Example::Right("Last week we met her."),
    ],
);

const CONDITION: Rule = rule(
    "IF_WOULD",
    "“would” in the condition",
    "The condition stands in the past, its result takes “would”: “If I had known, I would have come”.",
    &[
        pattern(
            "^ if PRP [would|'d have VBN]",
            &["had {6}"],
            "The condition takes “had {6}”, without “would”.",
        ),
        pattern(
            "^ if i|he|she|they|it [would VB&!~VBD&!like&!be&!have&!want&!prefer&!love]",
            &["{5:VBD}"],
            "The condition takes “{5:VBD}”, without “would”.",
        ),
        pattern(
            "^ if i|he|she|it|they [would be]",
            &["were"],
            "The condition takes “were”, without “would”.",
        ),
        pattern(
            "^ if i|he|she|they|it [would have] a|an|the|PRP$|more|enough|some|to|NN*",
            &["had"],
            "The condition takes “had”, without “would”.",
        ),
        pattern(
            "MARK|but|and|that|because if PRP [would|'d have VBN]",
            &["had {6}"],
            "The condition takes “had {6}”, without “would”.",
        ),
        pattern(
            "^ if i|we|they|you [will VB&!be&!excuse&!pardon&!forgive&!allow&!permit] WORD{4} ,",
            &["{5}"],
            "The condition takes the present: “if {3} {5}”.",
        ),
        pattern(
            "^ if he|she|it [will VB] WORD{4} ,",
            &["{5:VBZ}"],
            "The condition takes the present: “if {3} {5:VBZ}”.",
        ),
        pattern(
            "^ if i|he|she|it were WORD{4} ,? PRP [will|'ll] VB",
            &["would"],
            "Behind a condition with “were”, write “would”.",
        ),
    ],
    &[
        Example::wrong("If I were you, I ⟨will⟩ go.", &["would"]),
        Example::wrong(
            "If I ⟨would have known⟩, I would have come.",
            &["had known"],
        ),
        Example::wrong("If she ⟨would be⟩ here, I would ask her.", &["were"]),
        Example::Right("If I had known, I would have come."),
        Example::Right("I asked if she would be here. If you would like to, come."),
    ],
);

const IN_LAST_WEEK: Rule = rule(
    "PREPOSITION_BEFORE_LAST",
    "A preposition before “last week” or “next year”",
    "“last week”, “next year” and the like take no preposition.",
    &[
        pattern(
            "!CC&!RP&!be&!just&!@with-particle [in|on|at|during last|next] week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|weekend !POS&!NN*&!HYPH",
            &["{3}"],
            "“{3} {4}” takes no preposition.",
        ),
        pattern(
            "!CC&!RP&!be&!just&!@with-particle [in|on|at yesterday|tomorrow] !POS&!NN*&!HYPH&!,",
            &["{3}"],
            "“{3}” takes no preposition.",
        ),
        pattern(
            "[for @numeral|NUMBER|many|several years|months|weeks|days|hours] ago",
            &["{2-3}"],
            "“ago” takes no “for”.",
        ),
        pattern(
            "^ [before @numeral|NUMBER years|months|weeks|days] ,? PRP VBD",
            &["{3-4} ago"],
            "What lies so far back was “{=}”.",
        ),
        pattern(
            "PRP VBD CHUNK? [before @numeral|NUMBER|several years|months|weeks|days] MARK",
            &["{5-6} ago"],
            "What lies so far back was “{=}”.",
        ),
    ],
    &[
        Example::wrong("I met him ⟨before two weeks⟩.", &["two weeks ago"]),
        Example::wrong("I moved ⟨for two years⟩ ago.", &["two years"]),
        Example::wrong("We met ⟨in last⟩ week.", &["last"]),
        Example::wrong("I will call you ⟨on tomorrow⟩.", &["tomorrow"]),
        Example::Right("We met last week, in next year's plans."),
        Example::Right("I will call you tomorrow, on the last day."),
        Example::Right("I will be in tomorrow, and hope to get in next year."),
    ],
);

const FUTURE_AFTER_WHEN: Rule = rule(
    "FUTURE_AFTER_WHEN",
    "“will” behind “as soon as” or “until”",
    "Behind “when”, “until” and “as soon as”, what is to come stands in the present: “as soon as I arrive”.",
    &[
        pattern(
            "after|before|until|till|once i|we|they|you [will|'ll VB&!be]",
            &["{4}"],
            "Behind “{1}”, the verb stands in the present.",
        ),
        pattern(
            "after|before|until|till|once he|she|it [will|'ll VB]",
            &["{4:VBZ}"],
            "Behind “{1}”, the verb stands in the present.",
        ),
        pattern(
            "as soon as i|we|they|you [will|'ll VB&!be]",
            &["{6}"],
            "Behind “as soon as”, the verb stands in the present.",
        ),
        pattern(
            "as soon as he|she|it [will|'ll VB]",
            &["{6:VBZ}"],
            "Behind “as soon as”, the verb stands in the present.",
        ),
        pattern(
            "^ when i|we|they|you [will|'ll VB&!be] WORD{4} ,",
            &["{5}"],
            "Behind “when”, the verb stands in the present.",
        ),
        pattern(
            "^ when he|she|it [will|'ll VB] WORD{4} ,",
            &["{5:VBZ}"],
            "Behind “when”, the verb stands in the present.",
        ),
        pattern(
            "will|'ll call|contact|write|email|send|visit|return|buy|start|leave|help|stop PRP? when i|we|you|they [will|'ll VB]",
            &["{7}"],
            "Behind “when”, the verb stands in the present.",
        ),
        pattern(
            "will|'ll call|contact|write|email|send|visit|return|buy|start|leave|help|stop PRP? when he|she|it [will|'ll VB]",
            &["{7:VBZ}"],
            "Behind “when”, the verb stands in the present.",
        ),
    ],
    &[
        Example::wrong("I will call you when I ⟨will know⟩ more.", &["know"]),
        Example::wrong("I will call as soon as I ⟨will arrive⟩.", &["arrive"]),
        Example::wrong("We wait until she ⟨will come⟩.", &["comes"]),
        Example::wrong("When I ⟨will get⟩ home, I will call.", &["get"]),
        Example::Right("I will call as soon as I arrive."),
        Example::Right("When will she come? I do not know when she will come."),
    ],
);

const WISH: Rule = rule(
    "WISH_PRESENT",
    "The present behind “I wish”",
    "What is wished and is not so stands in the past: “I wish I knew”, “I wish I could”.",
    &[
        pattern(
            "i|we|they wish PRP [will VB]",
            &["would {5}"],
            "A wish takes “would”.",
        ),
        pattern(
            "i|we|they wish PRP [can]",
            &["could"],
            "A wish takes “could”.",
        ),
        pattern("i wish i [am]", &["were"], "A wish takes “were”."),
        pattern(
            "i|we|they wish i|we|they|he|she|it [VBP&!~VBD&!can&!am&!are|VBZ&!~VBD&!is]",
            &["{4:VBD}"],
            "What is wished stands in the past.",
        ),
        pattern(
            "i|we|they wish PRP [would have VBN]",
            &["had {6}"],
            "A wish about the past takes “had {6}”.",
        ),
    ],
    &[
        Example::wrong("I wish I ⟨know⟩ the answer.", &["knew"]),
        Example::wrong("We wish you ⟨can⟩ come.", &["could"]),
        Example::Right("I wish I knew the answer."),
        Example::Right("We wish you all the best."),
    ],
);

const PRESENT_AFTER_PAST: Rule = rule(
    "PRESENT_AFTER_PAST",
    "A present verb that is joined to a past one",
    "Two verbs that “and” joins, of one subject, stand in one tense: “She went home and slept”.",
    &[pattern(
        "!that&!which&!who&!NN* he|she|i|we VBD&!did&!had&!was&!were WORD&!to&!MD&!~VB{4} and [VB&!~NN&!~JJ&!~VBD&!~RB&!be|VBP&!~VBD&!~NN&!~JJ&!am&!are&!have|go&VB*|get&VB*|give&VB*|take&VB*|become&VB*]",
        &["{6:VBD}"],
        "“{3}” is past, and so is what “and” joins to it.",
    )],
    &[
        Example::wrong("She went home and ⟨get⟩ a book.", &["got"]),
        Example::wrong("He opened the door and ⟨forget⟩ the key.", &["forgot"]),
        Example::Right("She went home and got a book."),
        Example::Right("He came to help and learn, and we learned to cook and bake."),
    ],
);

const STATIVE: Rule = rule(
    "STATIVE_PROGRESSIVE",
    "The progressive of a verb that has none",
    "Verbs such as “know”, “believe” and “belong” say how things are, and take no “-ing” with “be”: “I know”, “it belongs”.",
    &[
        pattern(
            "[i|we|they|you am|'m|are|'re knowing|preferring|believing|owning|containing|belonging|understanding] DT|PRP|PRP$|that|how|what|in|to",
            &["{1} {3:VBP}"],
            "“{3}” takes no “{2}”.",
        ),
        pattern(
            "[he|she|it is|'s knowing|preferring|believing|owning|containing|belonging|understanding] DT|PRP|PRP$|that|how|what|in|to",
            &["{1} {3:VBZ}"],
            "“{3}” takes no “{2}”.",
        ),
        pattern(
            "have|has|had|'ve [been knowing|liking|believing|owning|belonging|containing] DT|PRP|PRP$|NN*",
            &["{3:VBN}"],
            "“{3}” is not used with “been”.",
        ),
        pattern(
            "[i|we|they|you am|'m|are|'re <not> knowing|understanding|believing|liking|wanting|needing] PRP|DT|what|how|why|PRP$",
            &["{1} do not {4:VBP}"],
            "“{4}” takes no “{2}”.",
        ),
        pattern(
            "[i|we am|'m|are|'re having] CD|@numeral|NUMBER|many|good|great|much|enough years|experience|knowledge|skills|children|brothers|sisters",
            &["{1} have"],
            "What one has takes no “-ing”.",
        ),
        pattern(
            "[i|we am|'m|are|'re having] a|an JJ|JJ? degree|diploma|certificate|license|licence|master|bachelor|phd|doubt|car|dog",
            &["{1} have"],
            "What one has takes no “-ing”.",
        ),
        pattern(
            "[i|we|you|they am|'m|are|'re needing|deserving|possessing] a|an|the|more|some|any|PRP$|PRP|to",
            &["{1} {3:VBP}"],
            "“{3}” takes no “{2}”.",
        ),
    ],
    &[
        Example::wrong("⟨We are needing⟩ more time.", &["We need"]),
        Example::wrong("I have ⟨been knowing⟩ her for years.", &["known"]),
        Example::wrong("⟨I am knowing⟩ the answer.", &["I know"]),
        Example::wrong("⟨It is belonging⟩ to me.", &["It belongs"]),
        Example::Right("I know the answer. It belongs to me."),
        Example::Right("I am thinking about it, not knowing what to do."),
    ],
);
