//! Agreement of verbs with nouns.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 3] = [NOUN, SINGULAR_NOUN, RELATIVE];

const NOUN: Rule = rule(
    "NOUN_VERB_NUMBER",
    "A subject and its verb that differ in number",
    "A plural subject takes “are”, “were” and “have”; a singular one “is”, “was” and “has”.",
    &[
        pattern(
            "^ the|my|our|your|their|his|these|those JJ{2} NNS&~NNS&!~NN [is]",
            &["are"],
            "“{4}” are several: write “are”.",
        ),
        pattern(
            "^ the|my|our|your|their|his|these|those JJ{2} NNS&~NNS&!~NN [was]",
            &["were"],
            "“{4}” were several: write “were”.",
        ),
        pattern(
            "^ the|my|our|your|their|his|these|those JJ{2} NNS&~NNS&!~NN [has]",
            &["have"],
            "“{4}” are several: write “have”.",
        ),
        pattern(
            "^ the|a|an|my|our|your|his|this|that JJ{2} NN&~NN&!~NNS&!@collective&!~JJ [are]",
            &["is"],
            "“{4}” is one: write “is”.",
        ),
        pattern(
            "that|because|when|if|but|and these|those|my|our|your|their|his JJ{2} NNS&~NNS&!~NN [is|was|has]",
            &["{5:VBP}"],
            "“{4}” are several: the verb agrees with them.",
        ),
        pattern(
            "that|because|when|if NNS&~NNS&!~NN&!CAPITAL [is|has|does]",
            &["{3:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "^|MARK|that|because|when|if many|most|some|these|those NNS&~NNS&!~NN [VBZ&~VBZ&!~NNS&!'s]",
            &["{4:VBP}"],
            "“{3}” are several: the verb stands without “-s”.",
        ),
        pattern(
            "^|MARK|that|because|many|most|some people [VBZ&~VBZ&!~NNS&!'s&!is&!has|works|needs|wants|likes|makes]",
            &["{3:VBP}"],
            "“people” are several: the verb stands without “-s”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NNS&~NNS&!~NN&:several&:subject&!people&!CAPITAL RB? [VBZ&:of-several&!:of-joined&!'s&!~NNS|is&VBZ&:of-several&!:of-joined|has&VBZ&:of-several&!:of-joined|does&VBZ&:of-several&!:of-joined]",
            &["{4:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think|and CHUNK&NNS&~NNS&!~NN&:several&:subject&!CAPITAL RB? [was&:of-several&!:of-joined]",
            &["were"],
            "“{2}” are several: write “were”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NNS&~NNS&!~NN&:several&:subject&!CAPITAL IN CHUNK [is&VBZ&:of-several&!:of-joined|has&VBZ&:of-several&!:of-joined|VBZ&:of-several&!:of-joined&!'s&!~NNS]",
            &["{5:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "^ [this are] CHUNK&:several",
            &["these are"],
            "Several are meant: write “these are”.",
        ),
        pattern(
            "^ [that are] CHUNK&:several",
            &["those are"],
            "Several are meant: write “those are”.",
        ),
        pattern(
            "^ [these is] CHUNK&:one",
            &["this is"],
            "One is meant: write “this is”.",
        ),
        pattern("^ this|that [are]", &["is"], "“{2}” is one: write “is”."),
        pattern(
            "^ these|those [is]",
            &["are"],
            "“{2}” are several: write “are”.",
        ),
        pattern(
            "^|because|that|when|if PRP$|the NN and PRP$|the NN [is&VBZ|has&VBZ|VBZ&!~NNS&!'s]",
            &["{7:VBP}"],
            "Two are meant: the verb agrees with both.",
        ),
        pattern(
            "^|because|that|when|if PRP$|the NN and PRP$|the NN [was]",
            &["were"],
            "Two are meant: write “were”.",
        ),
        pattern(
            "^|because|that|when NNP and NNP [is&VBZ|has&VBZ|VBZ&!~NNS&!'s] !NNP",
            &["{5:VBP}"],
            "Two are meant: the verb agrees with both.",
        ),
        pattern(
            "^|because|that|when NNP and NNP [was] !NNP",
            &["were"],
            "Two are meant: write “were”.",
        ),
        pattern(
            "^|because|that|when NNP and i [was]",
            &["were"],
            "Two are meant: write “were”.",
        ),
        pattern(
            "^|because|that|when PRP$ NN and i [was]",
            &["were"],
            "Two are meant: write “were”.",
        ),
        pattern(
            "^|because|that|when NNP and i [is|am]",
            &["are"],
            "Two are meant: write “are”.",
        ),
        pattern(
            "^|because|that|when PRP$ NN and i [is|am]",
            &["are"],
            "Two are meant: write “are”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NNS&~NNS&!~NN&:several&:subject&!CAPITAL RB? [VBZ&:of-several&!:of-joined&!'s] DT|PRP$|PRP|that",
            &["{4:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NNS&~NNS&!~NN&:several&:subject&!CAPITAL IN CHUNK [VBZ&:of-several&!:of-joined&!'s] DT|PRP$|PRP|that",
            &["{5:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|and CHUNK&news [were]",
            &["was"],
            "“news” is one: write “was”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|and CHUNK&news IN CHUNK [were]",
            &["was"],
            "“news” is one: write “was”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|and CHUNK&news [are&VBP|have&VBP]",
            &["{3:VBZ}"],
            "“news” is one: write “{=}”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|and CHUNK&news IN CHUNK [are&VBP|have&VBP]",
            &["{5:VBZ}"],
            "“news” is one: write “{=}”.",
        ),
        pattern(
            "^ the|these|those JJ? NNS&~NNS&!~NN PRP VBD|VBP&!am&!are&!'re [is|has]",
            &["{6:VBP}"],
            "“{4}” are several: write “{=}”.",
        ),
        pattern(
            "^ the|these|those JJ? people|NNS&~NNS&!~NN PRP VBD|VBP|know|met [was]",
            &["were"],
            "“{4}” are several: write “were”.",
        ),
        pattern(
            "^ my|our|his|her|their|your parents|friends|brothers|sisters|children|colleagues|customers|clients|students|managers RB? [works|needs|helps|calls|visits|plays|hopes|loves|likes] in|at|to|for|with|me|us|my|the|very",
            &["{5:VBP}"],
            "“{3}” are several: the verb stands without “-s”.",
        ),
        pattern(
            "^ my|our|his|her|their|your parents|friends|brothers|sisters|children|colleagues [lives] in|at|with|near",
            &["live"],
            "“{3}” are several: the verb stands without “-s”.",
        ),
    ],
    &[
        Example::wrong("My parents ⟨lives⟩ in a village.", &["live"]),
        Example::wrong("The news ⟨are⟩ good.", &["is"]),
        Example::wrong("The people she met ⟨was⟩ kind.", &["were"]),
        Example::wrong("The books ⟨is⟩ here.", &["are"]),
        Example::wrong("My old car ⟨are⟩ here.", &["is"]),
        Example::wrong("I left because the old trains ⟨was⟩ late.", &["were"]),
        Example::wrong("I think the books of my friend ⟨is⟩ here.", &["are"]),
        Example::wrong("My brother and my sister ⟨is⟩ in Lagos.", &["are"]),
        Example::Right("The books are here, and my old car is there."),
        Example::Right("The police are here. The news is good."),
        Example::Right("The news is good. My parents lead happy lives in a village."),
    ],
);

const SINGULAR_NOUN: Rule = rule(
    "BASE_AFTER_SINGULAR_NOUN",
    "A singular noun with “go” for “goes”",
    "Behind one thing or person, a verb in the present takes “-s”: “the result depends”, “Ada lives”.",
    &[
        pattern(
            "^|because|when|if|but|although the|this|my|our|your|his|her|their|each|every JJ{2} NN&~NN&!~NNS&!@collective [VBP&!~VBD&!~NN&!~JJ|VB&!~VBD&!~NN&!~JJ|have|do]",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "Behind “{4}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|when|if|but|although the|this|my|our|your|his|her|their NN&~NN&!~NNS&!@collective [need&VBP|work&VBP|help&VBP|love&VBP|show&VBP|look&VBP|change&VBP]",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|when NNP&~NNP&CAPITAL&!god [VBP&!~VBD&!~NN&!~JJ&!are|have|do] !PRP",
            &["{3:VBZ/VBD}", "{3:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|if|when|but|so|where|although|while|think CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!@unjudged RB? [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ&!template&!invite|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one|need&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !PRP",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "!important&!essential&!vital&!crucial&!imperative&!necessary&!<recommend>&!<suggest>&!<require>&!<request>&!<insist>&!<demand>&!<ask>&!<propose>&!<urge>&!<prefer>&!<order>&!mandate&!requirement&!recommendation&!condition&!proposal that CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!@unjudged RB? [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ&!template&!invite|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one|need&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !PRP",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!none&!kind&!sort&!type&!amount&!form&!third&!half IN CHUNK [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one]",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "The verb agrees with “{2}”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think this [VBP&:of-one&!~VBD&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one]",
            &["{3:VBZ/VBD}", "{3:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|but|so|and PRP$ father|mother|dad|mom|brother|sister|son|daughter|friend|boss|teacher|husband|wife|uncle|aunt|cousin [work|live|like|love|study|play|want|need|speak|teach|cook|help|drive] IN|DT|TO|PRP|PRP$|NNP|JJ|very|hard",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|if|when|but|so|where|although|while|think CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!@unjudged RB? [VBP&:of-one&!~VBD&!'ve&!are&!have&!do&!form&!share&!pick] DT|PRP$|PRP",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "!important&!essential&!vital&!crucial&!imperative&!necessary&!<recommend>&!<suggest>&!<require>&!<request>&!<insist>&!<demand>&!<ask>&!<propose>&!<urge>&!<prefer>&!<order>&!mandate&!requirement&!recommendation&!condition&!proposal that CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!@unjudged RB? [VBP&:of-one&!~VBD&!'ve&!are&!have&!do] DT|PRP$|PRP",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
    ],
    &[
        Example::wrong("The salad ⟨need⟩ a spoon of oil.", &["needs", "needed"]),
        Example::wrong("The result ⟨depend⟩ on it.", &["depends"]),
        Example::wrong("I know because my sister ⟨have⟩ one.", &["has"]),
        Example::wrong(
            "I think that the price of the old cars ⟨are⟩ high.",
            &["is"],
        ),
        Example::Right("The result depends on it, and my sister has one."),
        Example::Right("The police have come. Let the result speak. God bless your house."),
    ],
);

const RELATIVE: Rule = rule(
    "WHO_AND_NUMBER",
    "A verb behind “who” or “which” that differs in number",
    "Behind “who”, “which” and “that”, the verb agrees with the noun before: “a person who knows”, “people who know”.",
    &[
        pattern(
            "a|an|the|every|each JJ{2} person|man|woman|boy|girl|student|teacher|friend|company|thing|book|movie|film|game|place|car who|which|that [VBP&!~VBD&!~NN&!~JJ|have|do|are|live|work|love|need|help|want|make]",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "“{3}” is one: the verb agrees with it.",
        ),
        pattern(
            "!of the|many|most|some|those|these people|men|women|children|students|things who|which [VBZ&!~NNS|has|is|does|likes|wants|needs|works|lives]",
            &["{5:VBP}"],
            "“{3}” are several: the verb agrees with them.",
        ),
        pattern(
            "^|MARK people|students who [VBZ&!~NNS|has|is|does|likes|wants|needs|works|lives]",
            &["{4:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "!of CHUNK&NNS&~NNS&!~NN&!CAPITAL who|which|that RB? [VBZ&:of-several&!'s&!~NNS|is&VBZ&:of-several|has&VBZ&:of-several|does&VBZ&:of-several] !what&!why&!how&!where&!the",
            &["{5:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "!of&!-&!and CHUNK&NN&~NN&!~NNS&:one&!@collective who|which|that RB? [VBP&:of-one&!~VBD&!'ve&!~NN|are&VBP&:of-one|have&VBP&:of-one]",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "“{2}” is one: the verb agrees with it.",
        ),
        pattern(
            "^|!of&!IN&!JJ&!NN*&!, the|these|my|our JJ? NNS&~NNS&!~NN which|who [was] VBN|JJ|very|not",
            &["were"],
            "“{4}” are several: write “were”.",
        ),
        pattern(
            "^|!of&!-&!and&!,&!IN CHUNK&NN&~NN&!~NNS&:one&!@collective who|which|that RB? [VBP&:of-one&!~VBD&!'ve&!are&!have&!do] DT|PRP$|PRP|IN|TO",
            &["{5:VBZ/VBD}", "{5:VBD/VBZ}"],
            "“{2}” is one: the verb agrees with it.",
        ),
    ],
    &[
        Example::wrong("It is a bus that ⟨stop⟩ at the school.", &["stops"]),
        Example::wrong("The letters which ⟨was⟩ sent are lost.", &["were"]),
        Example::wrong("She is a person who ⟨have⟩ ideas.", &["has"]),
        Example::wrong("People who ⟨likes⟩ it stay.", &["like"]),
        Example::wrong("We saw some students that ⟨learns⟩ fast.", &["learn"]),
        Example::wrong(
            "It is a good machine which ⟨keep⟩ the milk cold.",
            &["keeps"],
        ),
        Example::Right("She is a person who has ideas. People who like it stay."),
        Example::Right("They press their sandwiches, which is the way I like it."),
        Example::Right("One of the people who is here. The things that the people who know have."),
    ],
);
