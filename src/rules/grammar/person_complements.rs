//! Verbs that take a person: “let me go”, “explain it to me”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 2] = [BARE, EXPLAIN_ME];

const BARE: Rule = rule(
    "TO_AFTER_LET",
    "“to” behind “let” or “make”",
    "“let” and “make” take a person and the bare base form: “let me go”, “it made her laugh”.",
    &[
        pattern(
            "<suggest> you|him|her|us|them|people [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "<let> me|him|her|us|them|you [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "<make>&!made me|him|us|them [to VB]",
            &["{4}"],
            "Behind “{1} {2}”, the verb stands without “to”.",
        ),
        pattern(
            "it|that|which|this|he|she|they|you|we made me|him|us|them [to VB]",
            &["{5}"],
            "Behind “made {3}”, the verb stands without “to”.",
        ),
        pattern(
            "<let> me|him|us|them|you [VBG&!~NN&!~JJ]",
            &["{3:VB}"],
            "Behind “{1} {2}”, the verb stands in its base form.",
        ),
        pattern(
            "let 's [to VB]",
            &["{4}"],
            "Behind “let's”, the verb stands without “to”.",
        ),
        pattern(
            "let 's [VBG&!~NN]",
            &["{3:VB}"],
            "Behind “let's”, the verb stands in its base form.",
        ),
        pattern(
            "had|'d better [to VB]",
            &["{4}"],
            "Behind “had better”, the verb stands without “to”.",
        ),
        pattern(
            "i|we|he|she|they would|'d rather [to VB]",
            &["{5}"],
            "Behind “would rather”, the verb stands without “to”.",
        ),
        pattern(
            "!<be> made me|him|us [to VB]",
            &["{5}"],
            "Behind “made {3}”, the verb stands without “to”.",
        ),
        pattern(
            "made me|him|us|them [cried|laughed|felt|thought|smiled|wanted|went|did|realized|realised]",
            &["{3:VB}"],
            "Behind “{1} {2}”, the verb stands in its base form.",
        ),
        pattern(
            "<suggest>&VB* [me to VB]",
            &["that I {4}"],
            "One suggests that somebody does something.",
        ),
    ],
    &[
        Example::wrong("She suggested ⟨me to wait⟩.", &["that I wait"]),
        Example::wrong("Let me ⟨to explain⟩ it.", &["explain"]),
        Example::wrong("It made us ⟨to laugh⟩.", &["laugh"]),
        Example::Right("Let me explain what made us laugh."),
        Example::Right("They let me know that it is made to order."),
    ],
);

const EXPLAIN_ME: Rule = rule(
    "EXPLAIN_ME",
    "“explain me” without “to”",
    "One explains, suggests or says something to somebody: “explain it to me”.",
    &[
        pattern(
            "<explain>|<suggest>&!suggested [me|him|us|them] DT|PRP$|WP|WRB|WDT|NN*|JJ",
            &["to {2}"],
            "“{1}” takes “to” before a person.",
        ),
        pattern(
            "<explain>|<suggest>&!suggested [me|us] to",
            &["to {2}"],
            "“{1}” takes “to” before a person.",
        ),
        pattern(
            "[said] me|him|us|them that|about|the|a|how|what|if|why",
            &["told"],
            "With a person behind it, the verb is “{=}”.",
        ),
        pattern(
            "[say] me|him|us|them that|about|the|a|how|what|if|why",
            &["tell"],
            "With a person behind it, the verb is “{=}”.",
        ),
        pattern(
            "[says] me|him|us|them that|about|the|a|how|what|if|why",
            &["tells"],
            "With a person behind it, the verb is “{=}”.",
        ),
        pattern(
            "PRP|NNP [told] that i|he|she|it|there|they|we",
            &["said"],
            "Without a person, write “said”.",
        ),
        pattern(
            "<describe>|<propose>|<introduce>&VB*|<mention>|<demonstrate>|<announce>|<prove> [me|him|us|them] the|a|an|my|his|your|their|some|how|what",
            &["to {2}"],
            "“{1}” takes “to” before a person.",
        ),
        pattern(
            "<ask>&VB* [to PRP&!it&!her] if|for|about|to|whether|what|why|how|MARK",
            &["{3}"],
            "“ask” takes no “to” before a person.",
        ),
        pattern(
            "<ask>&VB* [to my|our NN] if|for|about|to|whether",
            &["{3-4}"],
            "“ask” takes no “to” before a person.",
        ),
    ],
    &[
        Example::wrong("He described ⟨me⟩ the house.", &["to me"]),
        Example::wrong("I asked ⟨to him⟩ about it.", &["him"]),
        Example::wrong("He ⟨told⟩ that he was ill.", &["said"]),
        Example::wrong("Can you explain ⟨me⟩ the rules?", &["to me"]),
        Example::wrong("She ⟨said⟩ us that it was late.", &["told"]),
        Example::Right("Can you explain the rules to me?"),
        Example::Right("She told us that it was late."),
        Example::Right("He told her that he was ill."),
    ],
);
