//! Forms of verbs behind auxiliaries and “to”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 7] = [MODAL, DO, QUESTION, HAVE, PARTICIPLE, TO, NOT_WITHOUT_DO];

const MODAL: Rule = rule(
    "MODAL_WITHOUT_BASE",
    "Another form than the base behind a modal",
    "Behind “can”, “will”, “should” and the like, a verb stands in its base form, without “to”.",
    &[
        pattern(
            "!DT&!JJ&!PRP$&!that&!who&!what&!which MD&!'d&!may&!will|may&MD&!CAPITAL|will&MD&!CAPITAL <not>? [VBD&!~VB&!~JJ&!bore&!found|VBN&!~VB&!~JJ&!~VBD&!been]",
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
        pattern(
            "PRP|NN* MD&!'d <not>? [VBN&!~VB&!been&!bore&!found|VBD&!~VB&!bore&!found] DT|PRP|PRP$",
            &["{4:VB}"],
            "Behind “{2}”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("The guard will ⟨opened⟩ the gate.", &["open"]),
        Example::wrong("She can ⟨went⟩ home.", &["go"]),
        Example::wrong("He will ⟨goes⟩ with us.", &["go"]),
        Example::wrong("You must ⟨to go⟩ now.", &["go"]),
        Example::wrong("She knows, and she can ⟨to explain⟩ it.", &["explain"]),
        Example::wrong("We will ⟨can⟩ do it.", &["be able to"]),
        Example::Right(
            "She can go home, and the will goes with her. May has called, and Will is here.",
        ),
        Example::Right("I did what I could to help. Anyone who could was there."),
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
        pattern(
            "[do|does <not> can]",
            &["cannot"],
            "“can” is negated without “{1}”.",
        ),
        pattern(
            "[did <not> can]",
            &["could not"],
            "“can” is negated without “{1}”.",
        ),
    ],
    &[
        Example::wrong("He ⟨doesn't can⟩ swim.", &["cannot"]),
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
            "^ who|what|where|when|how|why did [VBD&!~VB&!~JJ|made]",
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
            "have|has|'ve <not>? RB{2} [~VBD&!~VBN&!~VB&!~NN&!~JJ&!~RB&!<be>&!thrived&!hanged&!lied&!alighted&!equaled&!showed&!strived]",
            &["{4:VBN}"],
            "Behind “{1}”, the verb stands in its past participle.",
        ),
        pattern(
            "PRP had <not>? RB{2} [~VBD&!~VBN&!~VB&!~NN&!~JJ&!~RB&!<be>&!thrived&!hanged&!hid&!lied&!alighted&!equaled&!showed&!strived] !VB*",
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
        pattern(
            "i|we|they|you have|'ve <not>? RB? [VB&!~VBN&!be&!go&!input|VBP&!~VBN&!are|NN&~VB&!~VBN] DT|PRP$|PRP",
            &["{5:VBN}"],
            "Behind “{2}”, the verb stands in its past participle.",
        ),
        pattern(
            "he|she|it has <not>? RB? [VB&!~VBN&!be|VBP&!~VBN|NN&~VB&!~VBN] DT|PRP$|PRP",
            &["{5:VBN}"],
            "Behind “has”, the verb stands in its past participle.",
        ),
    ],
    &[
        Example::wrong("We haven't ⟨check⟩ the oil.", &["checked"]),
        Example::wrong("We have ⟨wrote⟩ to them.", &["written"]),
        Example::wrong("She has ⟨went⟩ home.", &["gone"]),
        Example::wrong("I have never ⟨saw⟩ it.", &["seen"]),
        Example::Right("She has gone home."),
        Example::Right("I have a saw, and she had gone to them."),
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
            "!IN&!<have>&!RB&!@with-to to [~VBD&!~VBN&!~VB&!~JJ&!~NN&!~RB&!was&!were]",
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
        pattern(
            "VB*&!@with-to|NN|NNS to [VBN&!~JJ&!~VB|VBD&!~JJ&!~VB&!was&!were&!found&!bore] DT|PRP|PRP$|WP|WRB",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
        pattern(
            "opportunity|chance|ability|permission|plan|decision|desire|able|possibility to [VBG&!being]",
            &["{3:VB}"],
            "Behind “to”, the verb stands in its base form.",
        ),
    ],
    &[
        Example::wrong("We hope to ⟨finished⟩ the roof.", &["finish"]),
        Example::wrong("I want to ⟨went⟩ home.", &["go"]),
        Example::wrong("She decided to ⟨bought⟩ a car.", &["buy"]),
        Example::wrong("They want to ⟨learning⟩ it.", &["learn"]),
        Example::Right("I want to go home, and she decided to buy a car."),
        Example::Right("It is due to increased costs. The man we spoke to said he would call."),
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
