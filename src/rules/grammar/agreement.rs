//! Agreement of subjects and verbs.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 7] = [
    THIRD_PERSON,
    OTHER_PERSON,
    THERE,
    INDEFINITE,
    NOUN,
    SINGULAR_NOUN,
    RELATIVE,
];

const THIRD_PERSON: Rule = rule(
    "BASE_AFTER_THIRD_PERSON",
    "“he” with “go” for “goes”",
    "Behind “he”, “she” and “it”, a verb in the present takes “-s”: “she goes”, “it has”.",
    &[
        pattern(
            "!VB*&!MD&!as&!<than> [he|she|it do] <not>",
            &["{2} does"],
            "Behind “{2}”, write “does”.",
        ),
        pattern(
            "^|because|but|when|if|although|whereas|where he|she RB{2} [VBP&!~VBD&!dare&!let&!need|VB&!~VBD&!be&!~NN&!let&!dare|have|want|like&VB*|need&VB*] !<not>",
            &["{4:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|but|when|although|whereas it RB{2} [VBP&!~VBD&!need&!let|VB&!~VBD&!be&!~NN&!let|have|mean|make|take|depend|need]",
            &["{4:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "!IN&!VB*&!CC&!NN* [he|she are]",
            &["{2} is"],
            "Behind “{2}”, write “is”.",
        ),
        pattern(
            "!CC&!that&!if&!lest&!though&!MD&!<do>&!<let>&!<make>&!<see>&!<hear>&!<have>&!<help> it|he|she RB? [VBP&:of-one&!~VBD&!'ve&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !<not>",
            &["{4:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "<seem>|<think>|<know>|<believe>|<say>|<mean>|<notice>|<realize>|<understand>|<learn>|<hear> that it|he|she RB? [VBP&:of-one&!~VBD&!'ve&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !<not>",
            &["{4:VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "what|where|when|how|why [do he|she|it] VB",
            &["does {3}"],
            "With “{3}”, a question takes “does”.",
        ),
    ],
    &[
        Example::wrong("⟨He do⟩n't like it.", &["He does"]),
        Example::wrong("She ⟨have⟩ two cats.", &["has"]),
        Example::wrong("He stays because he ⟨like⟩ it.", &["likes"]),
        Example::wrong("I know which car she ⟨prefer⟩ now.", &["prefers"]),
        Example::Right("She has two cats that he likes."),
        Example::Right("Does he go there? I saw him, and he put it back."),
    ],
);

const OTHER_PERSON: Rule = rule(
    "S_AFTER_OTHER_PERSON",
    "“they” with “goes” for “go”",
    "Only “he”, “she” and “it” take a verb with “-s”: “I have”, “they go”, “we were”.",
    &[
        pattern(
            "^|MARK|that|because|when|if|but|where [i|we|they|you RB? has]",
            &["{2} {3} have"],
            "Behind “{2}”, write “have”.",
        ),
        pattern(
            "^|MARK|that|because|when|if|but|where [we|they|you RB? is]",
            &["{2} {3} are"],
            "Behind “{2}”, write “are”.",
        ),
        pattern(
            "^|MARK|that|because|when|if|but|where|though|CC&!and&!or [we|they|you RB? was]",
            &["{2} {3} were"],
            "Behind “{2}”, write “were”.",
        ),
        pattern(
            "^|MARK|that|because|when|if|but|where i|we|they|you RB? [VBZ&!~VBP&!~NNS&!'s&!is&!has|needs|wants|likes|makes|takes|goes|does|thinks]",
            &["{4:VBP}"],
            "Behind “{2}”, the verb stands without “-s”.",
        ),
    ],
    &[
        Example::wrong("⟨They has⟩ two cats.", &["They have"]),
        Example::wrong("I stay because ⟨we was⟩ late.", &["we were"]),
        Example::wrong("They ⟨goes⟩ home.", &["go"]),
        Example::Right("They have two cats, and one of you is late."),
        Example::Right("The man and they were late; part of what we are has gone."),
    ],
);

const THERE: Rule = rule(
    "THERE_IS_PLURAL",
    "“there is” before several, “there are” before one",
    "Behind “there”, the verb agrees with what follows: “there are two ways”, “there is a way”.",
    &[
        pattern(
            "[there is] <not>? many|several|few|two|three|four|five|six|seven|eight|nine|ten|twenty|numerous|various|0&CD|00&CD JJ{2} NNS",
            &["there {2:VBP}"],
            "What follows is several: the verb agrees with it.",
        ),
        pattern(
            "[there was] <not>? many|several|few|two|three|four|five|six|seven|eight|nine|ten|twenty|numerous|various|0&CD|00&CD JJ{2} NNS",
            &["there were"],
            "What follows is several: write “there were”.",
        ),
        pattern(
            "[there is] some|any|also? JJ{2} NNS&!~NN !NN*&!HYPH&!CC",
            &["there are"],
            "What follows is several: write “there are”.",
        ),
        pattern(
            "[there was] <not>? some|no|any|also? JJ{2} NNS&!~NN !NN*&!HYPH&!CC",
            &["there were"],
            "What follows is several: write “there were”.",
        ),
        pattern(
            "[there is] a lot|number of JJ{2} NNS&!~NN",
            &["there are"],
            "What follows is several: write “there are”.",
        ),
        pattern(
            "[there are] a|an|one|another JJ{2} NN&!@quantity&!@collective !NN*&!HYPH&!and&!or&!,&!JJ&!of",
            &["there is"],
            "What follows is one: write “there is”.",
        ),
        pattern(
            "!if&!ever&!as&!though&!unless&!than [there were] a|an|one|another JJ{2} NN&!@quantity&!@collective !NN*&!HYPH&!and&!or&!,&!JJ&!of",
            &["there was"],
            "What follows is one: write “there was”.",
        ),
        pattern(
            "^|MARK [there have] JJ|NN*|DT|CD|many|a",
            &["there are"],
            "Write “there are”, or “there have been”.",
        ),
        pattern(
            "[here is] two|three|four|five|many|several|some? JJ{2} NNS&~NNS&!~NN&:head !NN*&!CC&!,",
            &["here are"],
            "What follows is several: the verb agrees with it.",
        ),
        pattern(
            "[there was] JJ{2} NNS&~NNS&!~NN&:head !NN*&!CC&!,",
            &["there were"],
            "What follows is several: write “there were”.",
        ),
        pattern(
            "^|MARK|CC [the are] many|several|some|a|two|three|no|lots",
            &["there are"],
            "Write “there are”.",
        ),
    ],
    &[
        Example::wrong("⟨There is⟩ many ways.", &["There are"]),
        Example::wrong("And ⟨there are⟩ a reason.", &["there is"]),
        Example::Right("There are many ways, and there is a reason."),
        Example::Right("There are a lot of people, and there is news."),
    ],
);

const INDEFINITE: Rule = rule(
    "EVERYONE_ARE",
    "“everyone” with a plural verb",
    "“everyone”, “nobody” and “each” are one: “everyone is here”. “people” are several: “people are”.",
    &[
        pattern(
            "^ one|each of the|my|our|these|those|their|his JJ|most|JJS{3} NNS [are]",
            &["is"],
            "“{2}” is one: write “is”.",
        ),
        pattern(
            "^ one|each of the|my|our|these|those|their|his JJ|most|JJS{3} NNS [were]",
            &["was"],
            "“{2}” is one: write “was”.",
        ),
        pattern(
            "^ one|each of the|my|our|these|those|their|his JJ|most|JJS{3} NNS [have]",
            &["has"],
            "“{2}” is one: write “has”.",
        ),
        pattern(
            "!<let>&!<make>&!of&!CC [everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|something|nothing are]",
            &["{2} is"],
            "“{2}” is one: write “is”.",
        ),
        pattern(
            "^|MARK|that|because|where|when [everyone|everybody|someone|somebody|nobody|everything have]",
            &["{2} has"],
            "“{2}” is one: write “has”.",
        ),
        pattern(
            "^|MARK|that|because|where|when everyone|everybody|someone|somebody|nobody|everything [want|need|know|like|think|love]",
            &["{3:VBZ}"],
            "“{2}” is one: the verb takes “-s”.",
        ),
        pattern(
            "^|MARK|that|because the|these|those|some|most|many JJ? [people|children|women|men is]",
            &["{4} are"],
            "“{4}” are several: write “are”.",
        ),
        pattern(
            "^|MARK|because [people|children|women|men is]",
            &["{2} are"],
            "“{2}” are several: write “are”.",
        ),
        pattern(
            "^|MARK|that|because the|these|those|some|most|many JJ? [people|children|women|men was]",
            &["{4} were"],
            "“{4}” are several: write “were”.",
        ),
        pattern(
            "^|MARK|because [people|children|women|men was]",
            &["{2} were"],
            "“{2}” are several: write “were”.",
        ),
        pattern(
            "^|MARK|that|because the|these|those|some|most|many JJ? [people|children|women|men has]",
            &["{4} have"],
            "“{4}” are several: write “have”.",
        ),
        pattern(
            "^|MARK|because [people|children|women|men has]",
            &["{2} have"],
            "“{2}” are several: write “have”.",
        ),
        pattern(
            "everyone|everybody|someone|somebody|nobody|anyone|everything|nothing|something RB? [VBP&:of-one&!~VBD&!~NN|have&VBP&:of-one|do&VBP&:of-one]",
            &["{3:VBZ}"],
            "“{1}” is one: the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|that|if|but|so one|each|neither|either of CHUNK&NNS&!~NN [VBP&!~VBD&!'ve|are&VBP|have&VBP|do&VBP]",
            &["{5:VBZ}"],
            "“{2}” is one: the verb agrees with it.",
        ),
        pattern(
            "the number of CHUNK&NNS [are&VBP|have&VBP|VBP&!~VBD&!~NN] !VBG&!who",
            &["{5:VBZ}"],
            "“the number” is one: the verb agrees with it.",
        ),
        pattern(
            "neither|either|each of them|us|you|these|those [are]",
            &["is"],
            "“{1}” is one: write “is”.",
        ),
        pattern(
            "neither|either|each of them|us|you|these|those [have]",
            &["has"],
            "“{1}” is one: write “has”.",
        ),
        pattern(
            "^|,|because|that|if|but|so|and every|each JJ? NN&~NN&!~NNS [VBP&!~VBD&!~NN&!~JJ|are&VBP|have&VBP|do&VBP|need&VBP]",
            &["{5:VBZ}"],
            "“{2}” is one: the verb takes “-s”.",
        ),
        pattern(
            "the [police is]",
            &["police are"],
            "“police” are several: write “are”.",
        ),
        pattern(
            "the [police was]",
            &["police were"],
            "“police” are several: write “were”.",
        ),
        pattern(
            "the [police has]",
            &["police have"],
            "“police” are several: write “have”.",
        ),
    ],
    &[
        Example::wrong("⟨Everyone are⟩ here.", &["Everyone is"]),
        Example::wrong("Many ⟨people is⟩ late.", &["people are"]),
        Example::wrong(
            "I think that each of the old books ⟨contain⟩ maps.",
            &["contains"],
        ),
        Example::wrong("The number of cars ⟨are⟩ small.", &["is"]),
        Example::Right("Everyone is here, and many people are late."),
        Example::Right("A group of people is here. Where are everyone's keys?"),
    ],
);

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
    ],
    &[
        Example::wrong("The books ⟨is⟩ here.", &["are"]),
        Example::wrong("My old car ⟨are⟩ here.", &["is"]),
        Example::wrong("I left because the old trains ⟨was⟩ late.", &["were"]),
        Example::wrong("I think the books of my friend ⟨is⟩ here.", &["are"]),
        Example::wrong("My brother and my sister ⟨is⟩ in Lagos.", &["are"]),
        Example::Right("The books are here, and my old car is there."),
        Example::Right("The police are here. The news is good."),
    ],
);

const SINGULAR_NOUN: Rule = rule(
    "BASE_AFTER_SINGULAR_NOUN",
    "A singular noun with “go” for “goes”",
    "Behind one thing or person, a verb in the present takes “-s”: “the result depends”, “Ada lives”.",
    &[
        pattern(
            "^|because|when|if|but|although the|this|my|our|your|his|her|their|each|every JJ{2} NN&~NN&!~NNS&!@collective [VBP&!~VBD&!~NN&!~JJ|have|do]",
            &["{5:VBZ}"],
            "Behind “{4}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|when|if|but|although the|this|my|our|your|his|her|their NN&~NN&!~NNS&!@collective [need&VBP|work&VBP|help&VBP|love&VBP|show&VBP|look&VBP|change&VBP]",
            &["{4:VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|when NNP&~NNP&CAPITAL [VBP&!~VBD&!~NN&!~JJ&!are|have|do] !PRP",
            &["{3:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|if|when|but|so|where|although|while|think CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!doubt&!none&!everyone&!everybody RB? [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ&!template&!invite|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one|need&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !PRP",
            &["{4:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "!important&!essential&!vital&!crucial&!imperative&!necessary&!<recommend>&!<suggest>&!<require>&!<request>&!<insist>&!<demand>&!<ask>&!<propose>&!<urge>&!<prefer>&!<order>&!mandate&!requirement&!recommendation&!condition&!proposal that CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!doubt&!none&!everyone&!everybody RB? [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ&!template&!invite|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one|need&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !PRP",
            &["{5:VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think CHUNK&NN&~NN&!~NNS&:one&:subject&!@collective&!@quantity&!none&!kind&!sort&!type&!amount&!form&!third&!half IN CHUNK [VBP&:of-one&!~VBD&!~NN&!'ve&!~JJ|are&VBP&:of-one|have&VBP&:of-one|do&VBP&:of-one]",
            &["{5:VBZ}"],
            "The verb agrees with “{2}”.",
        ),
        pattern(
            "^|,|because|that|if|when|but|so|where|although|while|think this [VBP&:of-one&!~VBD&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one]",
            &["{3:VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|but|so|and PRP$ father|mother|dad|mom|brother|sister|son|daughter|friend|boss|teacher|husband|wife|uncle|aunt|cousin [work|live|like|love|study|play|want|need|speak|teach|cook|help|drive] IN|DT|TO|PRP|PRP$|NNP|JJ|very|hard",
            &["{4:VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
    ],
    &[
        Example::wrong("The result ⟨depend⟩ on it.", &["depends"]),
        Example::wrong("I know because my sister ⟨have⟩ one.", &["has"]),
        Example::wrong(
            "I think that the price of the old cars ⟨are⟩ high.",
            &["is"],
        ),
        Example::Right("The result depends on it, and my sister has one."),
        Example::Right("The police have come. Let the result speak."),
    ],
);

const RELATIVE: Rule = rule(
    "WHO_AND_NUMBER",
    "A verb behind “who” or “which” that differs in number",
    "Behind “who”, “which” and “that”, the verb agrees with the noun before: “a person who knows”, “people who know”.",
    &[
        pattern(
            "a|an|the|every|each JJ{2} person|man|woman|boy|girl|student|teacher|friend|company|thing|book|movie|film|game|place|car who|which|that [VBP&!~VBD&!~NN&!~JJ|have|do|are|live|work|love|need|help|want|make]",
            &["{5:VBZ}"],
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
            "!of CHUNK&NNS&~NNS&!~NN&!CAPITAL who|which|that RB? [VBZ&:of-several&!'s&!~NNS|is&VBZ&:of-several|has&VBZ&:of-several|does&VBZ&:of-several]",
            &["{5:VBP}"],
            "“{2}” are several: the verb agrees with them.",
        ),
        pattern(
            "!of&!-&!and CHUNK&NN&~NN&!~NNS&:one&!@collective who|which|that RB? [VBP&:of-one&!~VBD&!'ve&!~NN|are&VBP&:of-one|have&VBP&:of-one]",
            &["{5:VBZ}"],
            "“{2}” is one: the verb agrees with it.",
        ),
    ],
    &[
        Example::wrong("She is a person who ⟨have⟩ ideas.", &["has"]),
        Example::wrong("People who ⟨likes⟩ it stay.", &["like"]),
        Example::wrong("We saw some students that ⟨learns⟩ fast.", &["learn"]),
        Example::wrong(
            "It is a good machine which ⟨keep⟩ the milk cold.",
            &["keeps"],
        ),
        Example::Right("She is a person who has ideas. People who like it stay."),
        Example::Right("One of the people who is here. The things that the people who know have."),
    ],
);
