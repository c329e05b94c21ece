//! The case of pronouns, and “there” for “their”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// A pronoun in the wrong case.
pub static PRONOUN_CASE: Rule = rule(
    "PRONOUN_CASE",
    "A pronoun in the wrong case",
    "Who acts is “I”, “he”, “she”, “we”, “they”; behind a verb or a preposition stand “me”, “him”, “her”, “us”, “them”. What belongs to me is “mine”, and what I do to me I do to “myself”.",
    &[
        pattern(
            "between you|him|her|them|NNP and [i] MARK|IN|RB|TO",
            &["me"],
            "Behind “between” stands “me”.",
        ),
        pattern(
            "to|for|with|from|of|at|by you|him|her|them|NNP and [i] MARK",
            &["me"],
            "Behind “{1}” stands “me”.",
        ),
        pattern(
            "^ [me and him] VBD|VBP|MD",
            &["he and I"],
            "Who acts is “he and I”.",
        ),
        pattern(
            "^ [me and her] VBD|VBP|MD",
            &["she and I"],
            "Who acts is “she and I”.",
        ),
        pattern(
            "^ [me and my|NNP NN?] VBD|VBP|MD",
            &["{4} {5} and I"],
            "Who acts is “I”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [he] MARK&!/",
            &["him"],
            "Behind “{2}” stands “him”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [she] MARK&!/",
            &["her"],
            "Behind “{2}” stands “her”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [they] MARK&!/",
            &["them"],
            "Behind “{2}” stands “them”.",
        ),
        pattern(
            "!CC&!^ with|for|to|from|about|between [we] MARK&!/",
            &["us"],
            "Behind “{2}” stands “us”.",
        ),
        pattern(
            "^|MARK [them] are|were|have|go|do",
            &["they"],
            "Who acts is “they”.",
        ),
        pattern(
            "^|MARK [him] is|was|has|goes|does",
            &["he"],
            "Who acts is “he”.",
        ),
        pattern(
            "^ [him and me|i] VBD|VBP|MD",
            &["he and I"],
            "Who acts is “he and I”.",
        ),
        pattern(
            "^ [her and me|i] VBD|VBP|MD",
            &["she and I"],
            "Who acts is “she and I”.",
        ),
        pattern(
            "^ [them and me|i] VBD|VBP|MD",
            &["they and I"],
            "Who acts is “they and I”.",
        ),
        pattern(
            "[theirself|theirselves]",
            &["themselves"],
            "The word is “themselves”.",
        ),
        pattern("[hisself]", &["himself"], "The word is “himself”."),
        pattern(
            "<invite>&VB*|<ask>&VB*|<tell>&VB*|<help>&VB*|<give>&VB*|<send>&VB*|<show>&VB*|<teach>&VB*|<see>&VB*|<meet>&VB*|<take>&VB*|<bring>&VB*|<thank>&VB*|<join>&VB*|for|with|to|between PRP$|NNP NN? and [i] MARK&!,|to|IN",
            &["me"],
            "Behind “{1}” stands “me”.",
        ),
        pattern(
            "let me introduce [me] MARK|to",
            &["myself"],
            "Who introduces introduces “myself”.",
        ),
        pattern(
            "i introduce|introduced|prepare|prepared|enjoy|enjoyed|teach|taught|ask|asked|force|forced|hurt|cut [me] !<not>",
            &["myself"],
            "What “I” do to me, I do to “myself”.",
        ),
        pattern(
            "<like>&VB*|<love>&VB*|<meet>&VB*|<help>&VB*|<call>&VB*|<ask>&VB*|<tell>&VB*|<miss>&VB*|<visit>&VB* [he] .|very|so",
            &["him"],
            "Behind “{1}” stands “him”.",
        ),
        pattern(
            "<like>&VB*|<love>&VB*|<meet>&VB*|<help>&VB*|<call>&VB*|<ask>&VB*|<tell>&VB*|<miss>&VB*|<visit>&VB* [she] .|very|so",
            &["her"],
            "Behind “{1}” stands “her”.",
        ),
        pattern(
            "<like>&VB*|<love>&VB*|<meet>&VB*|<help>&VB*|<call>&VB*|<ask>&VB*|<tell>&VB*|<miss>&VB*|<visit>&VB* [they] .|very|so",
            &["them"],
            "Behind “{1}” stands “them”.",
        ),
        pattern(
            "<like>&VB*|<love>&VB*|<meet>&VB*|<help>&VB*|<call>&VB*|<ask>&VB*|<tell>&VB*|<miss>&VB*|<visit>&VB* [we] .|very|so",
            &["us"],
            "Behind “{1}” stands “us”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [me|my] MARK|IN|who|VBD|VBZ|and",
            &["mine"],
            "It is “a {2} of mine”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [him] MARK|IN|who|VBD|VBZ|and",
            &["his"],
            "It is “a {2} of his”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [her] MARK|IN|who|VBD|VBZ|and",
            &["hers"],
            "It is “a {2} of hers”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [us|our] MARK|IN|who|VBD|VBZ|and",
            &["ours"],
            "It is “a {2} of ours”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [them|their] MARK|IN|who|VBD|VBZ|and",
            &["theirs"],
            "It is “a {2} of theirs”.",
        ),
        pattern(
            "!<make> a|an|one|some|the|this|that|good|old|close|best friend|friends|colleague|colleagues|cousin|neighbor|neighbour|classmate|relative|roommate of [you|your] MARK|IN|who|VBD|VBZ|and",
            &["yours"],
            "It is “a {2} of yours”.",
        ),
        pattern(
            "about|with|for|from|in [hers] NN*&!today&!yesterday&!tomorrow&!@time",
            &["her"],
            "Before a noun stands “her”.",
        ),
        pattern(
            "about|with|for|from|in [ours] NN*&!today&!yesterday&!tomorrow&!@time",
            &["our"],
            "Before a noun stands “our”.",
        ),
        pattern(
            "about|with|for|from|in [theirs] NN*&!today&!yesterday&!tomorrow&!@time",
            &["their"],
            "Before a noun stands “their”.",
        ),
        pattern(
            "about|with|for|from|in [yours] NN*&!today&!yesterday&!tomorrow&!@time",
            &["your"],
            "Before a noun stands “your”.",
        ),
        pattern("<be> [my] .", &["mine"], "Without a noun, write “mine”."),
        pattern(
            "<be> [your] .",
            &["yours"],
            "Without a noun, write “yours”.",
        ),
        pattern("<be> [our] .", &["ours"], "Without a noun, write “ours”."),
        pattern(
            "<be> [their] .",
            &["theirs"],
            "Without a noun, write “theirs”.",
        ),
        pattern(
            "everything|anything|something|nothing [what] i|you|he|she|we|they",
            &["that"],
            "Behind “{1}”, write “that”.",
        ),
        pattern("^ PRP$ NN and [me] VBD|VBP|MD", &["I"], "Who acts is “I”."),
        pattern(
            "^|everything|that|and|of|for|in|with|is|was all [what] i|you|we|he|she|they",
            &["that"],
            "Behind “all”, write “that”.",
        ),
        pattern(
            "<have>&VB*|<buy>&VB*|<be>|<see>&VB*|<watch>&VB*|<read>&VB*|<use>&VB* a|an|the|this|my|our JJ? car|film|movie|phone|machine|computer|email|letter|song|website|laptop|bike [who] VBZ|VBD|MD",
            &["which"],
            "Things are “which” or “that”.",
        ),
        pattern(
            "^ [is] important|necessary|possible|difficult|easy|nice|hard|better|impossible|useful|interesting to|that",
            &["it is"],
            "The sentence needs a subject: “it”.",
        ),
        pattern(
            "!what&!which&!that&!who&!NN* i think|believe [is] a|not|very|better|important|good|great|also|so|too|more",
            &["it is"],
            "The clause needs a subject: “it”.",
        ),
        pattern(
            "if|because [is] a|not|very|the|important|necessary|difficult|good|easy|too",
            &["it is"],
            "The clause needs a subject: “it”.",
        ),
        pattern(
            "NN*|PRP [who 's] NN NN*|VBZ|VBD",
            &["whose"],
            "What belongs to somebody follows “whose”.",
        ),
        pattern(
            "^ my|our brother|sister|father|mother|friend|boss|teacher|husband|wife|manager|son|daughter|country|city|company|family|team [he|she|it VBZ|VBD] !MARK",
            &["{5}"],
            "The clause has its subject already: drop “{4}”.",
        ),
        pattern(
            "^ [him and PRP$|the NN] VBD|VBP|MD",
            &["he and {4-5}"],
            "Who acts is “he”.",
        ),
        pattern(
            "^ [her and PRP$|the NN] VBD|VBP|MD",
            &["she and {4-5}"],
            "Who acts is “she”.",
        ),
        pattern(
            "^ [them and PRP$|the NN] VBD|VBP|MD",
            &["they and {4-5}"],
            "Who acts is “they”.",
        ),
        pattern(
            "i MD introduce [me] to|MARK",
            &["myself"],
            "What “I” do to me, I do to “myself”.",
        ),
        pattern(
            "i want|like|wanted to introduce [me] to|MARK",
            &["myself"],
            "What “I” do to me, I do to “myself”.",
        ),
        pattern(
            "please|to|can|could contact|email|inform|reach [myself]",
            &["me"],
            "Write “me”: “myself” goes back to “I”.",
        ),
        pattern(
            "who|whom i|you|we|they|he|she [met|saw|visited|helped|invited|interviewed|hired her|him|them] VBD|VBZ",
            &["{3}"],
            "“{1}” is the object already: drop “{4}”.",
        ),
        pattern("^|MARK let [he] VB", &["him"], "Behind “let”, write “him”."),
        pattern(
            "^|MARK let [she] VB",
            &["her"],
            "Behind “let”, write “her”.",
        ),
        pattern(
            "^|MARK let [they] VB",
            &["them"],
            "Behind “let”, write “them”.",
        ),
        pattern(
            "^ she|he|they and [me] VBP|VBD|MD",
            &["I"],
            "Who acts is “I”.",
        ),
        pattern(
            "the|a JJ? job|thing|things|book|film|movie|company|place|problem|letter|position|course [what] i|you|he|she|we|they",
            &["that"],
            "Behind a noun, write “that”.",
        ),
        pattern(
            "^ the JJ? NN* [what] PRP VB*|MD WORD{3} VBZ|VBD|VBP|MD",
            &["that"],
            "A noun takes “that” or “which”.",
        ),
        pattern(
            "<be>&!being a|an|the|my JJ? NN* [what] PRP VB*|MD",
            &["that"],
            "A noun takes “that” or “which”.",
        ),
        pattern(
            "<lose>&VB*|<find>&VB*|<like>&VB*|<use>&VB*|<read>&VB*|<need>&VB*|<receive>&VB* a|the|an|my|your|this JJ? NN*&!idea [what] PRP VB*|MD",
            &["that"],
            "A noun takes “that” or “which”.",
        ),
        pattern(
            "!<tell>&!<ask>&!<show>&!<teach>&!of the|a|my|our|your man|woman|boy|girl|doctor|teacher|friend|colleague|manager|boss|brother|sister|client|employee|student|nurse|driver|lawyer|guest|neighbor|neighbour|waiter|boyfriend|girlfriend|husband|wife|cousin|uncle|aunt|player|singer|actor|candidate|applicant|worker|director|salesman [which] PRP|VBZ|VBD|VBP|MD",
            &["who"],
            "People are “who”.",
        ),
        pattern(
            "!<tell>&!<ask>&!<show>&!<teach>&!of the|my|our|your|some|many|these|those|all people|men|women|boys|girls|doctors|teachers|friends|colleagues|managers|customers|clients|employees|students|nurses|drivers|guests|neighbors|neighbours|players|actors|candidates|workers|passengers|visitors|tourists|parents|children [which] PRP|VBP|VBD|MD",
            &["who"],
            "People are “who”.",
        ),
        pattern(
            "for me|us|him|them|you [is|was JJ] to",
            &["it {3-4}"],
            "“{3}” needs “it” here.",
        ),
        pattern(
            "^ yesterday|today [was|is VBG]",
            &["it {3-4}"],
            "“{3}” needs “it” here.",
        ),
        pattern(
            "^ in NN|@month|@period [is|was] very|so|too|really",
            &["it {4}"],
            "“{4}” needs “it” here.",
        ),
        pattern(
            "^ [is raining|snowing]",
            &["it is {3}"],
            "“is” needs “it” here.",
        ),
    ],
    &[
        Example::wrong("I lost the key ⟨what⟩ you gave me.", &["that"]),
        Example::wrong("He is the friend ⟨which⟩ helped us.", &["who"]),
        Example::Right("He told the children which was which, and ask your manager which to use."),
        Example::wrong("For us ⟨is difficult⟩ to wait.", &["it is difficult"]),
        Example::Right("I have no idea what you mean, and I asked the man what he saw."),
        Example::wrong("It is a job ⟨what⟩ I like.", &["that"]),
        Example::wrong("Please contact ⟨myself⟩ soon.", &["me"]),
        Example::wrong("Let ⟨he⟩ speak.", &["him"]),
        Example::wrong("My boss and ⟨me⟩ met them.", &["I"]),
        Example::wrong("That is all ⟨what⟩ I know.", &["that"]),
        Example::wrong("⟨Is⟩ important to be there.", &["It is"]),
        Example::wrong("She is a friend of ⟨me⟩.", &["mine"]),
        Example::wrong("I introduced ⟨me⟩ to them.", &["myself"]),
        Example::wrong("They asked my wife and ⟨I⟩ to come.", &["me"]),
        Example::wrong("This book is ⟨my⟩.", &["mine"]),
        Example::wrong("It stays between you and ⟨I⟩.", &["me"]),
        Example::wrong("⟨Me and my brother⟩ went home.", &["My brother and I"]),
        Example::wrong("I went with ⟨they⟩.", &["them"]),
        Example::Right("It stays between you and me."),
        Example::Right("My brother and I went home, and for you and I know why."),
        Example::Right("I made a friend of him. It is a photo of me and of my friend."),
        Example::Right("Is it important to be there? That is all; what I think is good."),
        Example::Right("The man who met her smiled. I did it myself."),
    ],
);

/// “there” before a noun, where “their” is meant.
pub static THERE_BEFORE_NOUN: Rule = rule(
    "THERE_BEFORE_NOUN",
    "“there” before a noun for “their”",
    "“Their” says whose something is: “their house is big”; “there” says where.",
    &[
        pattern(
            "^|and|but|because [there] JJ? NN*&!CAPITAL&!@time is|was|has|are&VBP|were|will|can",
            &["their"],
            "Before “{4}”, write “their”.",
        ),
        pattern(
            "<show>&VB*|<do>&VB*|<bring>&VB*|<give>&VB*|<use>&VB*|<love>&VB*|<like>&VB*|<lose>&VB*|<spend>&VB*|<change>&VB*|<finish>&VB*|<tell>&VB*|<leave>&VB*|<make>&VB*|<enjoy>&VB*|<improve>&VB*|<share>&VB*|<keep>&VB*|<sell>&VB*|<clean>&VB*|<open>&VB* me|us|him|her|them? [there] NN*&!CAPITAL&!@time&!today&!yesterday&!tomorrow MARK|IN|and|but",
            &["their"],
            "Before “{4}”, write “their”.",
        ),
        pattern(
            "of|with|for|about|by [there] NN*&!CAPITAL&!@time MARK|IN|and|but|VBP|VBD",
            &["their"],
            "Before “{3}”, write “their”.",
        ),
    ],
    &[
        Example::wrong("⟨There⟩ house is big.", &["Their"]),
        Example::wrong("They showed me ⟨there⟩ office.", &["their"]),
        Example::Right("Their house is there, and they showed me theirs."),
        Example::Right("There houses stood. I left there Monday. There is time."),
    ],
);
