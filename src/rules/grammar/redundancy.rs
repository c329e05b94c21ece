//! Words that say twice what once is enough for, and long phrases for short ones: matters of taste.

use super::{pattern, rule};
use crate::rules::{Category, Example, Level, Rule, Severity};

/// The rules of this file.
pub static RULES: [Rule; 2] = [REDUNDANT, WORDY];

/// What the patterns of a redundant word say.
const SAYS: &str = "“{=}” says it already.";

const REDUNDANT: Rule = Rule {
    category: Category::Style,
    severity: Severity::Hint,
    level: Level::Picky,
    confident: false,
    ..rule(
        "REDUNDANT_WORD",
        "A word that says what another says already",
        "“free gift”, “return back” and “past history” say one thing twice: one of the words is enough.",
        &[
            pattern(
                "[<return>&VB*|<revert>|<reply>&VB* back] to|MARK|home|from|with|on",
                &["{1}"],
                SAYS,
            ),
            pattern("<repeat>&VB*|<restart> again", &["{1}"], SAYS),
            pattern("<repeat>&VB* [CHUNK again]", &["{2}"], SAYS),
            pattern(
                "<collaborate>|<cooperate>|<combine>|<merge>|<gather>&VB* together",
                &["{1}"],
                SAYS,
            ),
            pattern("<advance> planning|warning|notice", &["{2}"], SAYS),
            pattern(
                "past history|experience|experiences|memories",
                &["{2}"],
                SAYS,
            ),
            pattern("future plan|plans|prospects", &["{2}"], SAYS),
            pattern("free gift|gifts", &["{2}"], SAYS),
            pattern("added bonus|bonuses", &["{2}"], SAYS),
            pattern(
                "[end|final result|results|outcome|outcomes] !of",
                &["{2}"],
                SAYS,
            ),
            pattern("unexpected surprise|surprises", &["{2}"], SAYS),
            pattern(
                "basic|essential fundamentals|essentials|necessities",
                &["{2}"],
                SAYS,
            ),
            pattern("close proximity", &["{2}"], SAYS),
            pattern(
                "new innovation|innovations|invention|inventions",
                &["{2}"],
                SAYS,
            ),
            pattern("[true|actual fact|facts] !about&!of", &["{2}"], SAYS),
            pattern("personal opinion|opinions", &["{2}"], SAYS),
            pattern("brief|short summary|summaries", &["{2}"], SAYS),
            pattern("exact|identical same", &["same"], SAYS),
            pattern("same exact", &["same"], SAYS),
            pattern("sum total", &["total"], SAYS),
            pattern("each and every", &["each", "every"], SAYS),
            pattern("first and foremost", &["first"], SAYS),
            pattern(
                "atm machine|machines",
                &["{1}"],
                "The M of “ATM” is “machine”.",
            ),
            pattern(
                "pin number|numbers",
                &["{1}"],
                "The N of “PIN” is “number”.",
            ),
            pattern("hiv virus", &["{1}"], "The V of “HIV” is “virus”."),
            pattern(
                "completely|totally|entirely|absolutely eliminated|destroyed|finished|empty|full|unanimous|essential|necessary",
                &["{2}"],
                SAYS,
            ),
            pattern(
                "very|more|most|quite|rather|so unique",
                &["unique"],
                "What is unique is the only one of its kind: it has no degrees.",
            ),
            pattern("still remain|remains|remained", &["{2}"], SAYS),
            pattern(
                "the [reason is|was because]",
                &["reason {3} that"],
                "A reason already is a “because”.",
            ),
            pattern(
                "the [reason why] CHUNK VBP|VBZ|VBD|MD",
                &["reason"],
                "“reason” needs no “why”.",
            ),
            pattern("00 noon|midnight", &["{2}"], SAYS),
            pattern("absolutely|completely [free of charge]", &["free"], SAYS),
            pattern("[in my personal opinion]", &["in my opinion"], SAYS),
            pattern("[please kindly] VB", &["please"], SAYS),
            pattern("[kindly please] VB", &["please"], SAYS),
            pattern("[but however]", &["but", "however"], SAYS),
            pattern("<reiterate> again", &["{1}"], SAYS),
        ],
        &[
            Example::wrong("You get a ⟨free gift⟩.", &["gift"]),
            Example::wrong("She ⟨returned back⟩ to work.", &["returned"]),
            Example::wrong("The ⟨reason is because⟩ it rained.", &["reason is that"]),
            Example::Right("You get a gift, free of charge."),
            Example::Right("She returned to work because it rained; her back hurt."),
        ],
    )
};

const WORDY: Rule = Rule {
    category: Category::Style,
    severity: Severity::Hint,
    level: Level::Picky,
    confident: false,
    ..rule(
        "WORDY_PHRASE",
        "A long phrase for a short one",
        "“due to the fact that” is “because”, “at this point in time” is “now”: the short word is read faster.",
        &[
            pattern("due to the fact that", &["because"], "“{=}” is shorter."),
            pattern("owing to the fact that", &["because"], "“{=}” is shorter."),
            pattern(
                "because of the fact that",
                &["because"],
                "“{=}” is shorter.",
            ),
            pattern(
                "in spite of the fact that",
                &["although"],
                "“{=}” is shorter.",
            ),
            pattern("despite the fact that", &["although"], "“{=}” is shorter."),
            pattern(
                "at this|that point in time",
                &["now", "then"],
                "“{=}” is shorter.",
            ),
            pattern("at the present time|moment", &["now"], "“{=}” is shorter."),
            pattern("in the event that", &["if"], "“{=}” is shorter."),
            pattern("in the near future", &["soon"], "“{=}” is shorter."),
            pattern(
                "for the purpose of VBG",
                &["to {5:VB}"],
                "“to {5:VB}” is shorter.",
            ),
            pattern("with regard|respect to", &["about"], "“{=}” is shorter."),
            pattern("in the process of VBG", &["{5}"], "“{=}” is enough."),
            pattern("on a daily basis", &["every day"], "“{=}” is shorter."),
            pattern("on a weekly basis", &["every week"], "“{=}” is shorter."),
            pattern("on a regular basis", &["regularly"], "“{=}” is shorter."),
            pattern(
                "has|have the ability to VB",
                &["can {5}"],
                "“{=}” is shorter.",
            ),
            pattern(
                "a large|great number of NNS",
                &["many {5}"],
                "“{=}” is shorter.",
            ),
            pattern("the majority of NNS", &["most {4}"], "“{=}” is shorter."),
            pattern("with the exception of", &["except"], "“{=}” is shorter."),
            pattern("until such time as", &["until"], "“{=}” is shorter."),
        ],
        &[
            Example::wrong("We left ⟨due to the fact that⟩ it rained.", &["because"]),
            Example::wrong("It runs ⟨on a daily basis⟩.", &["every day"]),
            Example::Right("We left because it rained."),
            Example::Right("It runs every day, on a basis that is daily renewed."),
        ],
    )
};
