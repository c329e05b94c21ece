//! Forms of verbs behind “be”, and verbs with “-ing” that lack it.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [BE_PAST, BE_BASE, PASSIVE_BASE, ING_WITHOUT_BE];

const BE_PAST: Rule = rule(
    "BE_BEFORE_PAST",
    "A past form behind “be”",
    "The passive is made of “be” and the past participle (“was written”); verbs such as “happen” have none.",
    &[
        pattern(
            "<be>&!being <not>? RB{2} [wrote|took|gave|chose|stole|drove|ate|threw|drew|wore|forgot|shook|forgave|mistook]",
            &["{4:VBN}"],
            "Behind “{1}”, the verb stands in its past participle.",
        ),
        pattern(
            "[was|were went|came|began|ran|fell|knew|became|grew]",
            &["{2}"],
            "“{2}” stands without “{1}”.",
        ),
        pattern(
            "[was|were happened|occurred|existed|disappeared|appeared|died|arrived|consisted]",
            &["{2}"],
            "“{2}” stands without “{1}”.",
        ),
        pattern(
            "[is|are happened|occurred|existed|appeared]",
            &["{2}", "has {2}"],
            "“{2}” stands without “{1}”.",
        ),
    ],
    &[
        Example::wrong("The letter was ⟨wrote⟩ by her.", &["written"]),
        Example::wrong("The accident ⟨was happened⟩ at night.", &["happened"]),
        Example::Right("The letter was written by her."),
        Example::Right("The accident happened at night."),
    ],
);

const BE_BASE: Rule = rule(
    "I_AM_AGREE",
    "A base form behind “be”",
    "“I am agree” has one verb too many: “I agree”. With “-ing” it is the progressive: “I am going”.",
    &[
        pattern(
            "[i|we|you|they am|'m|are|'re VB&!~NN&!~JJ&!~VBN&!~RB&!let&!like|agree|VBP&!like&!~NN&!~JJ&!~VBN&!~RB&!let]",
            &["{1} {3}", "{1-2} {3:VBG}"],
            "“{2} {3}” has one verb too many.",
        ),
        pattern(
            "[i am|'m VBZ&!~NNS&!'s]",
            &["{1} {3:VBP}"],
            "“{2} {3}” has one verb too many.",
        ),
        pattern(
            "[he|she|it is|'s VB&!~NN&!~JJ&!~VBN&!~RB|agree]",
            &["{1} {3:VBZ}", "{1-2} {3:VBG}"],
            "“{2} {3}” has one verb too many.",
        ),
        pattern(
            "[i am|'m not VB&!~NN&!~JJ&!~VBN&!~RB&!like|agree]",
            &["{1} do not {4}", "{1-3} {4:VBG}"],
            "“{2-4}” has one verb too many.",
        ),
        pattern(
            "[he|she|it is|'s VBZ&!~NNS&!'s]",
            &["{1} {3}"],
            "“{2} {3}” has one verb too many.",
        ),
        pattern(
            "[is|are|was|were belong|depend|consist|exist] on|to|of|in|MARK",
            &["{2:VBZ}", "{2:VBD}"],
            "“{2}” stands without “{1}”.",
        ),
        pattern(
            "i|he|she|it|we|they was|were [VB&!~NN&!~JJ&!~VBD&!~VBN&!~RB&!be]",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing”.",
        ),
        pattern(
            "[i|we|they|you am|'m|are|'re really|also|so|just|always VB&!~NN&!~JJ&!~VBN&!~RB&!like|appreciate|agree|hope|need|want]",
            &["{1} {3} {4}"],
            "“{2} {4}” has one verb too many.",
        ),
        pattern(
            "[i|we am|'m|are|'re very appreciate|hope|like|want]",
            &["{1} really {4}"],
            "“{2} {4}” has one verb too many.",
        ),
        pattern(
            "[is|are|was|were|am|'re|'m belonging] to",
            &["{belong:1}"],
            "“belong” takes no “{1}”.",
        ),
        pattern(
            "[is|are|was|were consisting] of",
            &["{consist:1}"],
            "“consist” takes no “{1}”.",
        ),
        pattern(
            "i|we [am|'m|are|'re|was|were|have|'ve graduated] from",
            &["graduated"],
            "Write “{=}”.",
        ),
    ],
    &[
        Example::wrong("The field ⟨is belonging⟩ to my uncle.", &["belongs"]),
        Example::wrong("⟨I am really appreciate⟩ it.", &["I really appreciate"]),
        Example::wrong("⟨I am agree⟩ with you.", &["I agree"]),
        Example::wrong("So ⟨I'm agree⟩.", &["I agree"]),
        Example::Right("I agree with you."),
        Example::Right("I am in agreement with you."),
    ],
);

const PASSIVE_BASE: Rule = rule(
    "BASE_AFTER_BE",
    "A base form behind “can be” or “has been”",
    "Behind “can be”, a verb stands in its past participle (“can be shared”) or takes “-ing”.",
    &[
        pattern(
            "MD|to be RB{2} [VB&!~NN&!~JJ&!~VBN&!~RB&!be&!do&!like&!let&!have|share|use|see|make|give|take|find|build]",
            &["{4:VBN}", "{4:VBG}"],
            "Behind “be”, the verb stands in its past participle or takes “-ing”.",
        ),
        pattern(
            "have|has|had been RB{2} [VB&!~NN&!~JJ&!~VBN&!~RB&!like&!let&!have|make|give|take|build]",
            &["{4:VBN}", "{4:VBG}"],
            "Behind “been”, the verb stands in its past participle or takes “-ing”.",
        ),
        pattern(
            "have|has|had been [work|study|live|wait|try|learn|travel] IN|TO|here|there|hard",
            &["{3:VBG}"],
            "Behind “been”, the verb takes “-ing” here.",
        ),
        pattern(
            "i|he|she|we|they am|is|are|'m|'s|'re [work|study|live|wait|travel] in|at|for|as|with|to|on",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing” here.",
        ),
        pattern(
            "MD be [hold|tell|sell|lose|catch|teach|win|send|spend|bring|keep|pay|write|speak|choose|do|show|give] MARK|IN|TO|by|in|on|at",
            &["{3:VBN}"],
            "Behind “be”, the verb stands in its past participle here.",
        ),
        pattern(
            "have|has|had been [hold|tell|sell|lose|catch|teach|win|send|spend|bring|keep|pay|write|speak|choose|do|show] MARK|IN|TO|by|in|on|at",
            &["{3:VBN}"],
            "Behind “been”, the verb stands in its past participle here.",
        ),
        pattern(
            "i|it|which|he|she|they|we am|is|was|are|were|'s [VB&!~NN&!~JJ&!~VBN&!~RB&!be&!do] to|in|by|from|on",
            &["{3:VBN}"],
            "Behind “{2}”, the verb stands in its past participle here.",
        ),
        pattern(
            "he|she is|'s [cook|clean|drive|wash|watch] DT|PRP$",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing” here.",
        ),
        pattern(
            "!there MD be [NN&~VB&!~JJ&!use] by|to|in|on|at|with",
            &["{4:VBN}"],
            "Behind “be”, the verb stands in its past participle.",
        ),
        pattern(
            "<be> RB{2} [VB|VBP|NN&~VB&!~JJ&!design] by DT|PRP$|NN*",
            &["{3:VBN}"],
            "Behind “{1}”, the verb stands in its past participle before “by”.",
        ),
    ],
    &[
        Example::wrong("The parcel will be ⟨delay⟩ by a week.", &["delayed"]),
        Example::wrong("It can be easily ⟨forget⟩.", &["forgotten"]),
        Example::wrong("It has been ⟨build⟩ here.", &["built"]),
        Example::Right("It can be easily forgotten. The room is cheap, and it is clean."),
        Example::Right("What it can be, do that; it has been of use."),
    ],
);

const ING_WITHOUT_BE: Rule = rule(
    "ING_WITHOUT_BE",
    "A verb with “-ing” without “be”",
    "The progressive is made with “be”: “I am working”, not “I working”.",
    &[
        pattern(
            "^|because|but|when|that i [VBG&!~NN&!being&!having]",
            &["am {3}"],
            "“{3}” needs “am” here.",
        ),
        pattern(
            "^|because|but|when he|she [VBG&!~NN&!being&!having]",
            &["is {3}"],
            "“{3}” needs “is” here.",
        ),
        pattern(
            "^|because|but|when we|they [VBG&!~NN&!being&!having]",
            &["are {3}"],
            "“{3}” needs “are” here.",
        ),
        pattern(
            "what|that|where|how|why|which i [VBG&!~NN&!~JJ&!being&!having] MARK|IN|TO|DT|PRP|PRP$|RB",
            &["am {3}"],
            "“{3}” needs “am” here.",
        ),
        pattern(
            "what|that|where|how|why|which he|she [VBG&!~NN&!~JJ&!being&!having] MARK|IN|TO|DT|PRP|PRP$|RB",
            &["is {3}"],
            "“{3}” needs “is” here.",
        ),
        pattern(
            "what|that|where|how|why|which you|we|they [VBG&!~NN&!~JJ&!being&!having] MARK|IN|TO|DT|PRP|PRP$|RB",
            &["are {3}"],
            "“{3}” needs “are” here.",
        ),
        pattern(
            "!<be> i|we|they|you always|usually|often|never|sometimes|also [VBG&!being] DT|PRP$|PRP|with|in|to|at|for|IN",
            &["{4:VBP}"],
            "“{4}” needs “be”, or stands without “-ing”.",
        ),
        pattern(
            "what|where|how you|we|they [VBG&!being&!having] about|for|to|at|in|MARK|tomorrow|now|today|here|there|this",
            &["are {3}"],
            "“{3}” needs “are” here.",
        ),
    ],
    &[
        Example::wrong("Tell me what you ⟨doing⟩ tomorrow.", &["are doing"]),
        Example::wrong("I usually ⟨going⟩ to the market.", &["go"]),
        Example::wrong(
            "This is the cook that they ⟨looking⟩ for.",
            &["are looking"],
        ),
        Example::wrong("I ⟨going⟩ home now.", &["am going"]),
        Example::wrong("I stay because they ⟨coming⟩ soon.", &["are coming"]),
        Example::Right("I am going home because they are coming."),
        Example::Right("He being late, we left; I, walking, saw it."),
    ],
);
