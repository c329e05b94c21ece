//! Tenses that contradict the words about time, and conditions.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [SINCE, PAST, CONDITION, IN_LAST_WEEK];

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
            "i|we|they [live|work|study|know|play] WORD{4} since 0000&CD|january|february|march|april|june|july|august|september|october|november|december|then|childhood",
            &["have {2:VBN}"],
            "What began then and goes on takes “have {2:VBN}”.",
        ),
        pattern(
            "he|she [lives|works|studies|plays] WORD{4} since 0000&CD|then|childhood",
            &["has {2:VBN}"],
            "What began then and goes on takes “has {2:VBN}”.",
        ),
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
    ],
    &[
        Example::wrong("Yesterday I ⟨go⟩ home.", &["went"]),
        Example::wrong("Last week, we ⟨meet⟩ her.", &["met"]),
        Example::wrong("I ⟨have arrived⟩ yesterday.", &["arrived"]),
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
    ],
    &[
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
            "!CC&!RP&!<come>&!<drop>&!<move>&!<check>&!<log>&!<break>&!<call> [in|on|at|during last|next] week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|weekend !POS&!NN*&!HYPH",
            &["{3}"],
            "“{3} {4}” takes no preposition.",
        ),
        pattern(
            "[in|on|at yesterday|tomorrow] !POS&!NN*&!HYPH&!,",
            &["{2}"],
            "“{2}” takes no preposition.",
        ),
    ],
    &[
        Example::wrong("We met ⟨in last⟩ week.", &["last"]),
        Example::wrong("I will call you ⟨on tomorrow⟩.", &["tomorrow"]),
        Example::Right("We met last week, in next year's plans."),
        Example::Right("I will call you tomorrow, on the last day."),
    ],
);
