//! Set phrases that are written as they are misheard.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// What the patterns say.
const SAYS: &str = "The phrase is “{=}”.";

/// A set phrase in the wrong words.
pub static MISHEARD_PHRASE: Rule = rule(
    "MISHEARD_PHRASE",
    "A set phrase that is misheard",
    "Some set phrases are often written as they sound: “for all intents and purposes”, not “for all intensive purposes”.",
    &[
        pattern("[a lots of]", &["a lot of", "lots of"], SAYS),
        pattern("lot 's of", &["lots of"], SAYS),
        pattern("thanks you", &["thank you"], SAYS),
        pattern(
            "[thank for] PRP$|DT|VBG",
            &["thank you for", "thanks for"],
            SAYS,
        ),
        pattern(
            "[by|from|in the? other hand] ,|PRP|DT",
            &["on the other hand"],
            SAYS,
        ),
        pattern(
            "[in] the end of the|this|that|my|a",
            &["at"],
            "The phrase is “at the end of”.",
        ),
        pattern(
            "[in|on] the age of CD",
            &["at"],
            "The phrase is “at the age of”.",
        ),
        pattern(
            "^ [may be] PRP|DT",
            &["maybe"],
            "At the start of a sentence, “maybe” is one word.",
        ),
        pattern(
            "a|an|the [CD years old] boy|girl|man|woman|student|child|daughter|son",
            &["{2}-year-old"],
            "Before a noun, write “{=}”.",
        ),
        pattern(
            "<play> [the football|basketball|tennis|chess|volleyball|soccer|rugby|golf|cricket] MARK|with|in|at|and",
            &["{3}"],
            "One plays “{3}”, without “the”.",
        ),
        pattern(
            "for all intensive purposes",
            &["for all intents and purposes"],
            SAYS,
        ),
        pattern("one in the same", &["one and the same"], SAYS),
        pattern("case and point", &["case in point"], SAYS),
        pattern("deep - seeded", &["deep-seated"], SAYS),
        pattern("deep seeded", &["deep-seated"], SAYS),
        pattern(
            "first come first serve",
            &["first come, first served"],
            SAYS,
        ),
        pattern("<wreck> havoc", &["{1:VB} havoc"], SAYS),
        pattern("mute point", &["moot point"], SAYS),
        pattern(
            "[peaked|peeked] my|your|his|her|our|their|the interest|curiosity",
            &["piqued"],
            "Interest is “piqued”.",
        ),
        pattern("sneak peak", &["sneak peek"], SAYS),
        pattern("baited breath", &["bated breath"], SAYS),
        pattern("hunger pains", &["hunger pangs"], SAYS),
        pattern("statue of limitations", &["statute of limitations"], SAYS),
        pattern("by in large", &["by and large"], SAYS),
        pattern("beckon call", &["beck and call"], SAYS),
        pattern("bare with me|us", &["bear with {3}"], SAYS),
        pattern("shoe - in", &["shoo-in"], SAYS),
        pattern(
            "for [you] help|support|attention|reply|letter|email|answer|understanding|cooperation|time MARK|CC|IN",
            &["your"],
            "Write “for your {3}”.",
        ),
        pattern("per say", &["per se"], SAYS),
        pattern("vice a versa", &["vice versa"], SAYS),
        pattern(
            "<make>&VB* [due] with|without",
            &["do"],
            "The phrase is “make do”.",
        ),
        pattern("low and behold", &["lo and behold"], SAYS),
        pattern("tongue and cheek", &["tongue in cheek"], SAYS),
        pattern("doggy dog world", &["dog-eat-dog world"], SAYS),
        pattern("escape goat", &["scapegoat"], SAYS),
        pattern("old wise tale", &["old wives' tale"], SAYS),
        pattern("free reign", &["free rein"], SAYS),
        pattern(
            "[wet] my|your|his|her|our|their|the appetite",
            &["whet"],
            "An appetite is “whetted”.",
        ),
        pattern("nip it in the butt", &["nip it in the bud"], SAYS),
        pattern("slight of hand", &["sleight of hand"], SAYS),
        pattern("worse comes to worse", &["worse comes to worst"], SAYS),
        pattern("as oppose to", &["as opposed to"], SAYS),
        pattern("as suppose to", &["as opposed to"], SAYS),
        pattern("<be>&!being [suppose to]", &["supposed to"], SAYS),
        pattern(
            "^|MARK i|he|she|you [use to] VB",
            &["used to"],
            "What was the custom takes “used to”.",
        ),
        pattern("<be> [use to] VBG|PRP|DT|PRP$|NN*", &["used to"], SAYS),
        pattern("at least but not last", &["last but not least"], SAYS),
        pattern("last but not the least", &["last but not least"], SAYS),
        pattern(
            "i look forward hearing|seeing|meeting|working",
            &["{1-3} to {4}"],
            "One looks forward “to” something.",
        ),
        pattern(
            "looking forward hearing|seeing|meeting|working",
            &["{1-2} to {3}"],
            "One looks forward “to” something.",
        ),
        pattern("in the same time", &["at the same time"], SAYS),
        pattern("on the same time", &["at the same time"], SAYS),
        pattern("at the first time", &["the first time", "at first"], SAYS),
        pattern("in the first sight", &["at first sight"], SAYS),
        pattern("for the first sight", &["at first sight"], SAYS),
        pattern("so and so on", &["and so on"], SAYS),
        pattern("from the other side ,", &["on the other hand,"], SAYS),
        pattern(
            "the most of people|them|us|children|students",
            &["most {3} {4}"],
            SAYS,
        ),
        pattern(
            "[most of] people|students|children|teenagers|women|men|parents|teachers",
            &["most"],
            "Without “the”, write “most {3}”.",
        ),
        pattern("VB*|CC|^|TO [lot of] NN*|JJ|people", &["a lot of"], SAYS),
        pattern("[alot of]", &["a lot of"], SAYS),
        pattern("every [others]", &["other"], "Write “every other”."),
        pattern("each others", &["each other"], SAYS),
    ],
    &[
        Example::wrong(
            "It is, ⟨for all intensive purposes⟩, done.",
            &["for all intents and purposes"],
        ),
        Example::wrong("You are ⟨suppose to⟩ rest.", &["supposed to"]),
        Example::Right("It is, for all intents and purposes, done."),
        Example::Right("I suppose to rest is best; did you use to sleep a lot of hours?"),
    ],
);
