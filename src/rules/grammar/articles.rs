//! Articles that are missing in set phrases and before words that want one.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 2] = [MISSING_THE, MISSING_A];

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
            "in|to|from|of [usa|uk|netherlands|philippines|countryside] MARK|IN|CC|PRP|VB*",
            &["the {2}"],
            "Write “{1} {=}”.",
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
    ],
    &[
        Example::wrong("It stands ⟨in middle of⟩ the room.", &["in the middle of"]),
        Example::wrong("We went to ⟨beach⟩ today.", &["the beach"]),
        Example::Right("It stands in the middle of the room."),
        Example::Right("We drove to beach towns at the same time."),
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
            "<have> [great|nice|wonderful|amazing|fantastic|lovely|good time|weekend|trip|experience] MARK|IN|RB|VBG",
            &["a {2-3}"],
            "Write “{1} {=}”.",
        ),
        pattern(
            "with|is|was|have|has|had [lot of]",
            &["a lot of"],
            "Write “{=}”.",
        ),
    ],
    &[
        Example::wrong("I am ⟨student⟩ in Lagos.", &["a student"]),
        Example::wrong("We waited for ⟨long time⟩.", &["a long time"]),
        Example::Right("I am a student, and we waited for a long time."),
        Example::Right("I have good time management, and few days are so long."),
    ],
);
