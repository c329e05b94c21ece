//! The number of a verb in a question, behind nouns that are always plural, and behind “neither of”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [QUESTION, ALWAYS_PLURAL, NEITHER];

const QUESTION: Rule = rule(
    "QUESTION_VERB_NUMBER",
    "A question whose verb differs in number from its subject",
    "In a question the verb stands before its subject, and agrees with it all the same: “Does she know?”, “Where are the keys?”.",
    &[
        pattern(
            "^ [do] he|she VB|<not>|RB|have",
            &["does"],
            "With “{3}”, a question takes “does”.",
        ),
        pattern(
            "^ [does] i|you|we|they VB|<not>|RB|have|know|like|need",
            &["do"],
            "With “{3}”, a question takes “do”.",
        ),
        pattern(
            "^ [was|wasn't] you|we|they",
            &["were"],
            "With “{3}”, a question takes “were”.",
        ),
        pattern(
            "^ [is] you|we|they",
            &["are"],
            "With “{3}”, a question takes “are”.",
        ),
        pattern(
            "^ [are] he|she|it",
            &["is"],
            "With “{3}”, a question takes “is”.",
        ),
        pattern(
            "^ [has] i|you|we|they VBN|<not>|ever|already",
            &["have"],
            "With “{3}”, a question takes “have”.",
        ),
        pattern(
            "^ [have] he|she|it VBN|<not>|ever|already",
            &["has"],
            "With “{3}”, a question takes “has”.",
        ),
        pattern(
            "^ why|where|when|how|what [is] you|we|they !VBN",
            &["are"],
            "With “{4}”, a question takes “are”.",
        ),
        pattern(
            "^ why|where|when|how|what [was] you|we|they !VBN",
            &["were"],
            "With “{4}”, a question takes “were”.",
        ),
        pattern(
            "^ why|where|when|how|what|who [are] he|she|it",
            &["is"],
            "With “{4}”, a question takes “is”.",
        ),
        pattern(
            "^ why|where|when|how|what|who [do] he|she|it VB",
            &["does"],
            "With “{4}”, a question takes “does”.",
        ),
        pattern(
            "^ why|where|when|how|what|who [does] i|you|we|they VB",
            &["do"],
            "With “{4}”, a question takes “do”.",
        ),
        pattern(
            "^ why|where|when|how|what|who [have] he|she|it VBN",
            &["has"],
            "With “{4}”, a question takes “has”.",
        ),
        pattern(
            "^ where|what|how [is] the|my|your|his|her|our|their|these|those NNS&~NNS&!~NN&!pants MARK|that|PRP|IN",
            &["are"],
            "“{5}” are several: write “are”.",
        ),
        pattern(
            "^ where|what|how [was] the|my|your|his|her|our|their|these|those NNS&~NNS&!~NN&!pants MARK|that|PRP|IN",
            &["were"],
            "“{5}” are several: write “were”.",
        ),
        pattern(
            "^ here|there [is] the|my|your|these|those|some JJ? NNS&~NNS&!~NN",
            &["are"],
            "“{6}” are several: write “are”.",
        ),
        pattern(
            "^ what|where|how [are] the|this|your|my|his|her NN&:one&!@collective&!@quantity&~NN&!~NNS of|?|in",
            &["is"],
            "“{5}” is one: write “is”.",
        ),
        pattern(
            "^ [does] the|these|those|your|my|our|his|her NNS&~NNS&!~NN VB|VBP",
            &["do"],
            "“{4}” are several: write “do”.",
        ),
        pattern(
            "^ [do] the|this|that|your|my|our|his|her NN&~NN&!~NNS&!@collective VB|VBP",
            &["does"],
            "“{4}” is one: write “does”.",
        ),
    ],
    &[
        Example::wrong("⟨Does⟩ the teachers know?", &["Do"]),
        Example::wrong("⟨Do⟩ your boss know?", &["Does"]),
        Example::wrong("⟨Do⟩ she work here?", &["Does"]),
        Example::wrong("⟨Was⟩ you at home?", &["Were"]),
        Example::wrong("Where ⟨is⟩ the keys?", &["are"]),
        Example::wrong("What ⟨are⟩ the meaning of it?", &["is"]),
        Example::Right("Does she work here? Were you at home? Where are the keys?"),
        Example::Right("Do it now. Have it your way. What is the sports page?"),
    ],
);

const ALWAYS_PLURAL: Rule = rule(
    "ALWAYS_PLURAL_NOUN",
    "A noun that is always plural or always singular, with the other verb",
    "“scissors”, “trousers” and “clothes” are plural: “my trousers are”. “mathematics” and “physics” are one: “physics is”. So is a sum or a length of time: “two years is a long time”.",
    &[
        pattern(
            "^|,|because|that|if|when|but|so the|my|his|her|our|their|these|those|your scissors|trousers|pants|jeans|shorts|tights|pajamas|pyjamas|glasses|goods|clothes|belongings|surroundings|outskirts|savings|earnings|thanks|congratulations [is]",
            &["are"],
            "“{3}” are several: write “are”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so the|my|his|her|our|their|these|those|your scissors|trousers|pants|jeans|shorts|tights|pajamas|pyjamas|glasses|goods|clothes|belongings|surroundings|outskirts|savings|earnings|thanks|congratulations [was]",
            &["were"],
            "“{3}” are several: write “were”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so the|my|his|her|our|their|these|those|your scissors|trousers|pants|jeans|shorts|tights|pajamas|pyjamas|glasses|goods|clothes|belongings|surroundings|outskirts|savings|earnings|thanks|congratulations [has]",
            &["have"],
            "“{3}” are several: write “have”.",
        ),
        pattern(
            "^|that|because|but mathematics|physics|economics|linguistics|genetics|gymnastics|athletics [are]",
            &["is"],
            "“{2}” is one: write “is”.",
        ),
        pattern(
            "^|that|because|but mathematics|physics|economics|linguistics|genetics|gymnastics|athletics [were]",
            &["was"],
            "“{2}” is one: write “was”.",
        ),
        pattern(
            "@numeral|NUMBER years|months|weeks|days|hours|minutes|dollars|euros|pounds|miles|kilometers|kilometres [are] a|enough|too|not|very long|short|lot|much|enough|great|small?",
            &["is"],
            "A length of time or a sum is one: write “is”.",
        ),
        pattern(
            "^|,|because|that a number of JJ? NNS [has]",
            &["have"],
            "“a number of” means several: write “have”.",
        ),
        pattern(
            "^|because|that CHUNK&NN&@uncounted&!time&:subject [are&:of-one]",
            &["is"],
            "“{2}” is one: write “is”.",
        ),
        pattern(
            "^|,|because|that the|your|my|his|her|our|their|this|that JJ? information|advice|furniture|equipment|homework|housework|software|luggage|baggage|news|weather|traffic|feedback|knowledge|progress|behavior|behaviour|clothing|machinery|research [were]",
            &["was"],
            "“{4}” is one: write “was”.",
        ),
        pattern(
            "^|,|because|that the|your|my|his|her|our|their|this|that JJ? information|advice|furniture|equipment|homework|housework|software|luggage|baggage|news|weather|traffic|feedback|knowledge|progress|behavior|behaviour|clothing|machinery|research [have&VBP]",
            &["has"],
            "“{4}” is one: write “has”.",
        ),
    ],
    &[
        Example::wrong("The scissors ⟨is⟩ on the table.", &["are"]),
        Example::wrong("Physics ⟨are⟩ hard.", &["is"]),
        Example::wrong("Two hours ⟨are⟩ enough for it.", &["is"]),
        Example::wrong("Your feedback ⟨were⟩ useful.", &["was"]),
        Example::Right("The scissors are on the table, and physics is hard."),
        Example::Right("The economics are clear. Feedback and advice are welcome."),
    ],
);

const NEITHER: Rule = rule(
    "NEITHER_AND_NUMBER",
    "“neither of”, “each of” or “everybody” with “were”",
    "“neither”, “each” and “everybody” are one: “neither of them was here”.",
    &[
        pattern(
            "neither|each of CHUNK&NNS [were]",
            &["was"],
            "“{1}” is one: write “was”.",
        ),
        pattern(
            "neither|each of them|us|you [were]",
            &["was"],
            "“{1}” is one: write “was”.",
        ),
        pattern(
            "!if&!though&!as&!wish&!like&!of everyone|everybody|someone|somebody|nobody|everything|something|nothing [were]",
            &["was"],
            "“{2}” is one: write “was”.",
        ),
        pattern(
            "neither CHUNK&:one&!PRP nor CHUNK&:one&!PRP [VBP&!~VBD&!~NN|VB&!~VBD&!~NN|want|like|need|work|are|have|do]",
            &["{5:VBZ}"],
            "The verb agrees with “{4}”.",
        ),
        pattern(
            "^|,|but|and both of them|us|you|these|those [is]",
            &["are"],
            "Both are two: write “are”.",
        ),
        pattern(
            "^|,|but|and both of them|us|you|these|those [was]",
            &["were"],
            "Both are two: write “were”.",
        ),
        pattern(
            "^|,|but|and both of them|us|you|these|those [has]",
            &["have"],
            "Both are two: write “have”.",
        ),
    ],
    &[
        Example::wrong("Both of them ⟨is⟩ here.", &["are"]),
        Example::wrong("Neither of the books ⟨were⟩ good.", &["was"]),
        Example::wrong("Everybody ⟨were⟩ happy.", &["was"]),
        Example::wrong("Neither my boss nor my friend ⟨know⟩ it.", &["knows"]),
        Example::Right("Neither of the books was good, and everybody was happy."),
        Example::Right("If everybody were here, neither you nor I would know it."),
    ],
);
