//! Agreement of verbs with pronouns.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 4] = [THIRD_PERSON, OTHER_PERSON, THERE, INDEFINITE];

const THIRD_PERSON: Rule = rule(
    "BASE_AFTER_THIRD_PERSON",
    "“he” with “go” for “goes”",
    "Behind “he”, “she” and “it”, a verb in the present takes “-s”: “she goes”, “it has”.",
    &[
        pattern(
            "!VB*&!MD&!as&!<than> he|she|it [do] <not>",
            &["{3:VBZ/VBD}", "{3:VBD/VBZ}"],
            "Behind “{2}”, write “{=}”.",
        ),
        pattern(
            "^|because|but|when|if|although|whereas|where he|she RB&!wont&!cant{2} [VBP&!~VBD&!dare&!let&!need|VB&!~VBD&!be&!~NN&!let&!dare|have|want|like&VB*|need&VB*] !<not>",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "^|because|but|when|although|whereas it RB&!wont&!cant{2} [VBP&!~VBD&!need&!let|VB&!~VBD&!be&!~NN&!let|have|mean|make|take|depend|need] !<not>",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "!IN&!VB*&!CC&!NN* [he|she are]",
            &["{2} is"],
            "Behind “{2}”, write “is”.",
        ),
        pattern(
            "!CC&!that&!if&!lest&!though&!MD&!<do>&!<let>&!<make>&!<see>&!<hear>&!<have>&!<help>&!<feel>&!<watch>&!<notice> it|he|she RB&!wont&!cant? [VBP&:of-one&!~VBD&!'ve&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !<not>",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "<seem>|<think>|<know>|<believe>|<say>|<mean>|<notice>|<realize>|<understand>|<learn>|<hear> that it|he|she RB&!wont&!cant? [VBP&:of-one&!~VBD&!'ve&!~NN&!are|have&VBP&:of-one|do&VBP&:of-one|show&VBP&:of-one|help&VBP&:of-one|look&VBP&:of-one|work&VBP&:of-one] !<not>",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
        pattern(
            "what|where|when|how|why [do he|she|it] VB",
            &["does {3}"],
            "With “{3}”, a question takes “does”.",
        ),
        pattern(
            "and|so|but he|she|it never|always|often|sometimes|usually|also|still|rarely [~VB&!~VBD&!~VBN&!~NN&!~JJ|have|need&VB*|like&VB*|love|work&VB*]",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            ", and|so|but it [make|take|mean|depend|help|work|give|seem]",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “it”, the verb takes “-s”.",
        ),
        pattern(
            "!important&!essential&!vital&!crucial&!imperative&!necessary&!<recommend>&!<suggest>&!<require>&!<request>&!<insist>&!<demand>&!<ask>&!<propose>&!<urge>&!<prefer>&!<order>&!<do>&!MD he|she never|always|often|usually|really|still ever? [VBP&:of-one&!~VBD&!'ve|VB&!~VBD&!~JJ&!be]",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{2}”, the verb takes “-s”.",
        ),
        pattern(
            "because|sure|hope|glad|hopes|shows|feel that? he|she|it [VBP&:of-one&!~VBD&!'ve&!are] DT|PRP$|PRP|IN|TO|VBG",
            &["{4:VBZ/VBD}", "{4:VBD/VBZ}"],
            "Behind “{3}”, the verb takes “-s”.",
        ),
    ],
    &[
        Example::wrong("I hope that he ⟨answer⟩ me soon.", &["answers"]),
        Example::wrong("He is kind, and he always ⟨give⟩ us time.", &["gives"]),
        Example::wrong("He ⟨do⟩n't like it.", &["does", "did"]),
        Example::wrong(
            "It was late when she ⟨leave⟩ the house.",
            &["left", "leaves"],
        ),
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
        pattern(
            "^ in CHUNK&NN&!~NNS [have|has] a|an|no NN&!NNS|JJ",
            &["there is"],
            "Write “{=}”, or name who has it.",
        ),
        pattern(
            "^ in CHUNK&NN&!~NNS [have|has] many|some|several|lots|two|three|four|five",
            &["there are"],
            "Write “{=}”, or name who has it.",
        ),
        pattern(
            "[there are] a lot of JJ{2} @uncounted&NN&!~NNS&:head !NN*&!and&!,",
            &["there is"],
            "What follows is not counted: write “{=}”.",
        ),
        pattern(
            "[there are] lots|plenty of JJ{2} @uncounted&NN&:head !NN*&!and&!,",
            &["there is"],
            "What follows is not counted: write “{=}”.",
        ),
    ],
    &[
        Example::wrong("⟨There are⟩ a lot of traffic here.", &["There is"]),
        Example::wrong("In my town ⟨have⟩ two schools.", &["there are"]),
        Example::Right("In my town people have two jobs."),
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
        pattern(
            "^|because|that|but|and everybody|everyone|nobody|somebody|someone in|at|from|on CHUNK [were]",
            &["was"],
            "“{2}” is one: write “was”.",
        ),
        pattern(
            "^|because|that|but|and everybody|everyone|nobody|somebody|someone in|at|from|on CHUNK [are]",
            &["is"],
            "“{2}” is one: write “is”.",
        ),
        pattern(
            "^|because|that|but|and everybody|everyone|nobody|somebody|someone in|at|from|of CHUNK [VBP&!~VBD&!~NN&!are|speak&VB*|know&VB*|have&VBP]",
            &["{5:VBZ}"],
            "“{2}” is one: the verb takes “-s”.",
        ),
    ],
    &[
        Example::wrong("Nobody in the team ⟨speak⟩ it.", &["speaks"]),
        Example::wrong("Everybody in the room ⟨were⟩ tired.", &["was"]),
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
