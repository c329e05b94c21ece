//! Prepositions that phrases of everyday letters want: “in the picture”, “apply for”, “agree with”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// A wrong preposition, or none, in a phrase.
pub static PREPOSITION_IN_PHRASE: Rule = rule(
    "PREPOSITION_IN_PHRASE",
    "A wrong preposition, or none, in a phrase",
    "One sees things in a picture and on television, agrees with an opinion, applies for a job, and attends a meeting.",
    &[
        pattern(
            "^ [on] the picture|photo|photograph PRP can|see",
            &["in"],
            "One sees things “in” a picture.",
        ),
        pattern(
            "<read>|<see>&VB*|<find>&VB*|<write> it|that|this|about? [on|at] the newspaper|newspapers|magazine",
            &["in"],
            "One reads it “in” a newspaper.",
        ),
        pattern(
            "<see>&VB*|<watch>|<hear> it|that|him|her|them? [in|at] the? tv|television|radio MARK",
            &["on"],
            "Things are “on” television and radio.",
        ),
        pattern(
            "agree [to] PRP$ opinion|opinions|view|views|point",
            &["with"],
            "One agrees “with” an opinion.",
        ),
        pattern(
            "!for&!by the|main|only|real reason [of] this|my|his|her|our|their|your",
            &["for"],
            "It is the reason “for” something.",
        ),
        pattern(
            "increase|decrease|rise|drop|decline [of] the number|price|prices|cost",
            &["in"],
            "It is “{1} in”.",
        ),
        pattern(
            "[by] my|his|her|our|their own MARK",
            &["on"],
            "It is “on {2} own”.",
        ),
        pattern(
            "<laugh>&VB* [of|on] me|him|her|them|us",
            &["at"],
            "One laughs “at” somebody.",
        ),
        pattern(
            "worried|worry [of] PRP$|DT|PRP",
            &["about"],
            "Behind “{1}”, write “about”.",
        ),
        pattern(
            "<arrive>&VB* [the|my hotel|airport|station|office|school|house]",
            &["at {2-3}"],
            "One arrives “at” a place.",
        ),
        pattern(
            "graduated [in|at|of|on] NNP|the|a|my university|college|school",
            &["from"],
            "One graduates “from” a school.",
        ),
        pattern(
            "<deal>&VB* [about|of] DT|PRP$|NN*",
            &["with"],
            "One deals “with” something.",
        ),
        pattern(
            "fluent [at|on|with] NNP",
            &["in"],
            "Behind “{1}”, write “in”.",
        ),
        pattern(
            "ready|prepared [to] the|a|my|this|any NN*",
            &["for"],
            "Behind “{1}”, write “for”.",
        ),
        pattern(
            "satisfied|disappointed|pleased [of|from] PRP$|the|this",
            &["with"],
            "Behind “{1}”, write “with”.",
        ),
        pattern(
            "popular [between] NNS",
            &["among"],
            "Behind “{1}”, write “among”.",
        ),
        pattern(
            "aware [about] DT|PRP$|NN*",
            &["of"],
            "Behind “{1}”, write “of”.",
        ),
        pattern(
            "jealous|ashamed|scared|fond|proud [from|with] him|her|me|PRP$",
            &["of"],
            "Behind “{1}”, write “of”.",
        ),
        pattern(
            "enthusiastic|passionate [with|of|on|to] DT|PRP$|this|VBG",
            &["about"],
            "Behind “{1}”, write “about”.",
        ),
        pattern(
            "addition [of] your|our team|company|staff|department MARK",
            &["to"],
            "It is an addition “to” something.",
        ),
        pattern(
            "[<resemble>&VB* to|with]",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern(
            "[<attend>&VB* to|in] a|your|my|this|the meeting|interview|conference|course|class|classes|party|event|university|training",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern(
            "[<answer>&VB* to] my|your|the|this|these question|questions|email|letter|call",
            &["{1}"],
            "“{1}” takes no preposition.",
        ),
        pattern(
            "<thank>&VB* you|him|her|them [about|of] PRP$|VBG|the",
            &["for"],
            "One thanks somebody “for” something.",
        ),
        pattern(
            "<search>&VB* [a|my|new job|position|solution]",
            &["for {2-3}"],
            "One searches “for” what one wants to find.",
        ),
        pattern(
            "<look>&VB* [a|my job|apartment|flat|solution] MARK|in",
            &["for {2-3}"],
            "One looks “for” what one wants to find.",
        ),
        pattern(
            "<wait>&VB* [the|a|my bus|train|answer|reply|result|results|response|call]",
            &["for {2-3}"],
            "One waits “for” something.",
        ),
        pattern(
            "<ask>&VB* [help|advice|information] MARK|from|about|to",
            &["for {2}"],
            "One asks “for” what one wants.",
        ),
        pattern(
            "<apply>&VB* [the|this|your|a job|position|role|post|vacancy]",
            &["for {2-3}"],
            "One applies “for” a job.",
        ),
        pattern(
            "[by] the other hand|side ,",
            &["on"],
            "The phrase is “on the other hand”.",
        ),
        pattern(
            "<go>|<travel>|<come> to work|school|university [with the|my car|bus|train|bike|bicycle] MARK",
            &["by {6}"],
            "One goes “by {6}”.",
        ),
        pattern(
            "[in|at|to abroad]",
            &["abroad"],
            "“abroad” takes no preposition.",
        ),
        pattern(
            "<inform>&VB* me|us|you|him|her|them [your|the|my|our|his decision|date|result|results|outcome|status]",
            &["of {3-4}"],
            "One informs somebody “of” something.",
        ),
    ],
    &[
        Example::wrong("Inform us ⟨your decision⟩.", &["of your decision"]),
        Example::wrong("I agree ⟨to⟩ your opinion.", &["with"]),
        Example::wrong("She applied ⟨the job⟩ in May.", &["for the job"]),
        Example::wrong("We ⟨attended to⟩ the meeting.", &["attended"]),
        Example::wrong("They asked ⟨help⟩ from us.", &["for help"]),
        Example::Right("I agree with your opinion, and to the terms."),
        Example::Right("She applied for the job. They attend to the sick."),
    ],
);
