//! Forms of verbs behind auxiliaries and “to”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 11] = [
    MODAL,
    DO,
    QUESTION,
    HAVE,
    BE_PAST,
    BE_BASE,
    PARTICIPLE,
    TO,
    NOT_WITHOUT_DO,
    PASSIVE_BASE,
    ING_WITHOUT_BE,
];

const MODAL: Rule = rule(
    "MODAL_WITHOUT_BASE",
    "Another form than the base behind a modal",
    "Behind “can”, “will”, “should” and the like, a verb stands in its base form, without “to”.",
    &[
        pattern(
            "!DT&!JJ&!PRP$&!that MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [VBD&!~VB&!~JJ&!bore&!found|VBN&!~VB&!~JJ&!~VBD&!been]",
            &["{4:VB}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "!DT&!JJ&!PRP$ MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [been]",
            &["have been"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "!DT&!JJ&!PRP$&!CC MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [VBZ&!~VB&!~NNS&!~POS]",
            &["{4:VB}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "PRP MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [~VBZ&!~VB&!'s] PRP|DT|PRP$|IN|TO|RB|MARK",
            &["{4:VB}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "PRP MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [VBG&!~VB&!~NN&!~JJ|VBG&!~VB]",
            &["{4:VB}", "be {4}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "!DT&!JJ&!PRP$&!CC should|must|will|would|'ll <not>? [to VB]",
            &["{5}"],
            "Behind “{2}”, the verb stands without “to”.",
        ),
        pattern(
            "^ PRP can|may|might|could <not>? [to VB]",
            &["{6}"],
            "Behind “{3}”, the verb stands without “to”.",
        ),
        pattern(
            "!DT&!JJ&!PRP$ will|'ll|would|may|might|should <not>? [can]",
            &["be able to"],
            "“can” has no base form: write “be able to”.",
        ),
        pattern(
            "!DT&!JJ&!PRP$&!that MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? RB&!<not> [VBD&!~VB&!~JJ|VBN&!~VB&!~JJ&!~VBD&!been]",
            &["{5:VB}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "PRP|NN*|there|who|which|that MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [VBG&!~VB&!~IN]",
            &["{4:VB}", "be {4}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
        pattern(
            "^ can|could|may|must|will|would|should PRP [to VB]",
            &["{5}"],
            "Behind “{2} {3}”, the verb stands without “to”.",
        ),
        pattern(
            "if|when|because|hope|so|and|but|,|since|although|think|know|believe|sure|say|said PRP can|may|might [to VB]",
            &["{5}"],
            "Behind “{3}”, the verb stands without “to”.",
        ),
    ],
    &[
        Example::wrong("She can ⟨went⟩ home.", &["go"]),
        Example::wrong("He will ⟨goes⟩ with us.", &["go"]),
        Example::wrong("You must ⟨to go⟩ now.", &["go"]),
        Example::wrong("She knows, and she can ⟨to explain⟩ it.", &["explain"]),
        Example::wrong("We will ⟨can⟩ do it.", &["be able to"]),
        Example::Right(
            "She can go home, and the will goes with her. May has called, and Will is here.",
        ),
        Example::Right("I did what I could to help."),
    ],
);

const DO: Rule = rule(
    "DID_PAST",
    "Another form than the base behind “do not”",
    "“do” carries the tense already: the verb behind “didn't” or “doesn't” stands in its base form.",
    &[
        pattern(
            "<do>&!VBN&!VBG <not> ~VBD&!~VB&!~JJ&!bore&!found|~VBN&!~VB&!~JJ&!~VBD",
            &["{1-2} {3:VB}"],
            "Behind “{1-2}”, the verb stands in its base form.",
        ),
        pattern(
            "[do|does|did <not> VBZ&!~VB|VBG&!~NN]",
            &["{1-2} {3:VB}"],
            "Behind “{1-2}”, the verb stands in its base form.",
        ),
        pattern(
            "did <not> [used] to VB",
            &["use"],
            "Behind “{1-2}”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("I ⟨didn't went⟩ there.", &["didn't go"]),
        Example::wrong("She ⟨didn’t knew⟩ it.", &["didn’t know"]),
        Example::wrong("He ⟨doesn't goes⟩ there.", &["doesn't go"]),
        Example::Right("I didn't go there."),
        Example::Right("The word that he had not written did not help."),
    ],
);

const QUESTION: Rule = rule(
    "QUESTION_WITHOUT_BASE",
    "Another form than the base in a question with “do” or a modal",
    "In a question, “do”, “can” and the like carry the tense: the verb behind the subject stands in its base form.",
    &[
        pattern(
            "^|MARK|WRB|WP|WDT do|does|did|can|could|will|would|should <not>? i|you|he|she|we|they [VBD&!~VB&!~JJ|VBN&!~VB&!~JJ|VBZ&!~VB]",
            &["{5:VB}"],
            "Behind “{2} {4}”, the verb stands in its base form.",
        ),
        pattern(
            "^ [do you|we|they VBG]",
            &["are {3-4}", "do {3} {4:VB}"],
            "Behind “do {3}”, the verb stands in its base form.",
        ),
        pattern(
            "^ [do|does you|he|she|they|i|we can] VB",
            &["can {3}"],
            "“can” asks without “do”.",
        ),
        pattern(
            "^ who|what|where|when|how|why did [VBD&!~VB&!~JJ]",
            &["{4:VB}"],
            "Behind “did”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("Did you ⟨went⟩ home?", &["go"]),
        Example::wrong("Where does she ⟨lives⟩?", &["live"]),
        Example::Right("Did you go home?"),
        Example::Right("What he did she knew."),
    ],
);

const HAVE: Rule = rule(
    "HAVE_WITHOUT_PARTICIPLE",
    "Another form than the participle behind “have”",
    "The perfect is made of “have” and the past participle: “has gone”, “had written”.",
    &[
        pattern(
            "have|has|'ve <not>? RB{2} [~VBD&!~VBN&!~VB&!~NN&!~JJ&!~RB&!<be>&!thrived&!hanged&!lied&!alighted&!equaled&!showed]",
            &["{4:VBN}"],
            "Behind “{1}”, the verb stands in its past participle.",
        ),
        pattern(
            "PRP had <not>? RB{2} [~VBD&!~VBN&!~VB&!~NN&!~JJ&!~RB&!<be>&!thrived&!hanged&!hid&!lied&!alighted&!equaled&!showed] !VB*",
            &["{5:VBN}"],
            "Behind “had”, the verb stands in its past participle.",
        ),
        pattern(
            "PRP have|has|'ve <not>? RB{2} [saw|spoke|ran] !NN*",
            &["{5:VBN}"],
            "Behind “{2}”, the verb stands in its past participle.",
        ),
        pattern(
            "he|she|it|NN has <not>? RB{2} [VB&!~NN&!~JJ&!~VBN&!~RB&!be&!have&!do&!write]",
            &["{5:VBN}"],
            "Behind “has”, the verb stands in its past participle.",
        ),
        pattern(
            "i|we|they|you have|'ve <not>? RB{2} [VB&!~NN&!~JJ&!~VBN&!~RB&!be&!have&!do]",
            &["{5:VBN}"],
            "Behind “have”, the verb stands in its past participle.",
        ),
        pattern(
            "!<to> have|has|had|'ve <not>? RB{2} [be|see&VB*|eat|write|know|forget|speak|choose|begin|go&VB|give&VB] !access&!permission&!permissions&!privileges",
            &["{5:VBN}"],
            "Behind “{2}”, the verb stands in its past participle.",
        ),
        pattern(
            "^|MARK|CC|because|that i|we|they|you have|'ve [VBG&!~NN&!~JJ&!having] DT|PRP|PRP$|to|in|at",
            &["been {4}", "{4:VBN}"],
            "Behind “have”, the verb stands in its past participle.",
        ),
        pattern(
            "have|has|had|'ve RB{2} [@irregular-past&!NNS]",
            &["{3:VBN}"],
            "Behind “{1}”, the verb stands in its past participle.",
        ),
    ],
    &[
        Example::wrong("We have ⟨wrote⟩ to them.", &["written"]),
        Example::wrong("She has ⟨went⟩ home.", &["gone"]),
        Example::wrong("I have never ⟨saw⟩ it.", &["seen"]),
        Example::Right("She has gone home."),
        Example::Right("I have a saw, and she had gone to them."),
    ],
);

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
    ],
    &[
        Example::wrong("⟨I am really appreciate⟩ it.", &["I really appreciate"]),
        Example::wrong("⟨I am agree⟩ with you.", &["I agree"]),
        Example::wrong("So ⟨I'm agree⟩.", &["I agree"]),
        Example::Right("I agree with you."),
        Example::Right("I am in agreement with you."),
    ],
);

const PARTICIPLE: Rule = rule(
    "PARTICIPLE_WITHOUT_HAVE",
    "A participle without “have”",
    "A past participle such as “seen” needs “have” or “be”; alone, it is the past: “I saw”.",
    &[
        pattern(
            "^|MARK|CC|WRB|IN|WP i|we|they|he|she RB? [@irregular-participle] !MARK",
            &["{4:VBD}", "have {4}"],
            "“{4}” needs “have” here, or is meant to be the past.",
        ),
        pattern(
            "^|MARK|CC|WRB|IN|WP [i|we|they been]",
            &["{2} have been"],
            "“been” needs “have” here.",
        ),
    ],
    &[
        Example::wrong("I ⟨seen⟩ it yesterday.", &["saw"]),
        Example::wrong("And he ⟨taken⟩ the bus.", &["took"]),
        Example::Right("Have they seen it? I saw it."),
        Example::Right("What have we done with it, and has he taken it?"),
    ],
);

const TO: Rule = rule(
    "TO_WITHOUT_BASE",
    "Another form than the base behind “to”",
    "Behind the “to” of the infinitive, a verb stands in its base form: “to go”, “to know”.",
    &[
        pattern(
            "!IN&!<have>&!RB to [~VBD&!~VBN&!~VB&!~JJ&!~NN&!~RB&!was&!were]",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "<want>|<need>|<decide>|<hope>|<try>|<refuse>|<manage>|<learn>|<like>|<able>|<have>&!VBG to [VBD&!~VB&!~JJ|VBN&!~VB&!~JJ] DT|PRP|PRP$|IN|RB|MARK",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "<want>&VB*|<need>&VB*|<decide>|<hope>&VB*|<try>&VB*|<refuse>|<manage>|<learn>|able|<start>|<begin>|<continue> to [VBG&!being]",
            &["{3:VB}"],
            "Behind “{1} to”, the verb stands in its base form.",
        ),
        pattern(
            "<want>|<need>|<have>|<like>|<try>|<able>|<decide>|<hope>|how|order to [is|has|does|goes|makes|gets|takes|gives|knows|becomes]",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "am|'m|is|'s|are|'re|was|were going to [VBG&!~NN&!~JJ|buying|meeting|working] DT|PRP|PRP$",
            &["{4:VB}"],
            "Behind “going to”, the verb stands in its base form.",
        ),
        pattern(
            "i|we|he|she|they used to [VBG&!~JJ&!being]",
            &["{4:VB}"],
            "Behind “used to”, the verb stands in its base form.",
        ),
        pattern("[for to VB]", &["to {3}"], "A purpose takes “to” alone."),
        pattern(
            "great|nice|good|pleasure|happy|glad|pleased|honor|honour|chance|opportunity|wonderful to [VBD&!~VB&!~JJ|VBN&!~VB&!~JJ] PRP|DT|PRP$|NNP|IN|with",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("I want to ⟨went⟩ home.", &["go"]),
        Example::wrong("She decided to ⟨bought⟩ a car.", &["buy"]),
        Example::wrong("They want to ⟨learning⟩ it.", &["learn"]),
        Example::Right("I want to go home, and she decided to buy a car."),
        Example::Right("It is due to increased costs."),
    ],
);

const NOT_WITHOUT_DO: Rule = rule(
    "NOT_WITHOUT_DO",
    "“not” before a verb without “do”",
    "A full verb is negated with “do”: “I do not know”, not “I not know”.",
    &[
        pattern(
            "^|MARK|CC|because i|you|we|they [not VB&!~NN&!~JJ&!~RB|VBP&!~NN&!~JJ&!~RB&!~VBN|know|think|like|want|need|see]",
            &["do not {4}"],
            "“{4}” is negated with “do not”.",
        ),
        pattern(
            "^|MARK|CC|because he|she|it [not VB&!~NN&!~JJ&!~RB|VBZ&!~NNS]",
            &["does not {4:VB}"],
            "“{4}” is negated with “does not”.",
        ),
        pattern(
            "^|MARK|CC|because i|we|they|you [no have|want|like|need|know|understand]",
            &["do not {4}"],
            "“{4}” is negated with “do not”.",
        ),
    ],
    &[
        Example::wrong("I ⟨not know⟩ it.", &["do not know"]),
        Example::wrong("But she ⟨not likes⟩ it.", &["does not like"]),
        Example::Right("I do not know it."),
        Example::Right("I, not she, know it."),
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
            "he|she|it is|'s [cook|clean|drive|wash|watch|wait|sleep|cry] DT|PRP$|NN*|MARK",
            &["{3:VBG}"],
            "Behind “{2}”, the verb takes “-ing” here.",
        ),
    ],
    &[
        Example::wrong("It can be easily ⟨forget⟩.", &["forgotten"]),
        Example::wrong("It has been ⟨build⟩ here.", &["built"]),
        Example::Right("It can be easily forgotten."),
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
    ],
    &[
        Example::wrong("I ⟨going⟩ home now.", &["am going"]),
        Example::wrong("I stay because they ⟨coming⟩ soon.", &["are coming"]),
        Example::Right("I am going home because they are coming."),
        Example::Right("He being late, we left; I, walking, saw it."),
    ],
);
