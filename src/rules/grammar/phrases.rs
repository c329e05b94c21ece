//! Wrong phrases that are found word by word, each with its right form.

use crate::document::{CaseShape, Document, Sentence, Span, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink, may_start};
use crate::spelling::{capitalize, normalize};

/// “look forward to” before a verb's base form.
pub static LOOK_FORWARD_TO: Rule = rule(
    "LOOK_FORWARD_TO",
    "“look forward to” with a base form",
    "In “look forward to”, “to” is a preposition: the verb behind it takes “-ing”.",
    |document, sink| check(document, sink, &LOOK_FORWARD),
    &[
        Example::wrong(
            "I ⟨look forward to hear⟩ from you.",
            &["look forward to hearing"],
        ),
        Example::wrong(
            "We are ⟨looking forward to meet⟩ you.",
            &["looking forward to meeting"],
        ),
        Example::Right("I look forward to hearing from you."),
        Example::Right("She stepped forward to meet us."),
    ],
);

/// A past form after “did not”.
pub static DID_PAST: Rule = rule(
    "DID_PAST",
    "A past form after “did not”",
    "“did” carries the past already: the verb behind “didn't” stands in its base form.",
    |document, sink| check(document, sink, &AFTER_DID_NOT),
    &[
        Example::wrong("I ⟨didn't went⟩ there.", &["didn't go"]),
        Example::wrong("She ⟨didn’t knew⟩ it.", &["didn’t know"]),
        Example::Right("I didn't go there."),
        Example::Right("The word that he had not written did not help."),
    ],
);

/// “more” before a comparative.
pub static DOUBLE_COMPARATIVE: Rule = rule(
    "DOUBLE_COMPARATIVE",
    "“more” before a comparative",
    "A comparative such as “better” says “more” already.",
    |document, sink| check(document, sink, &COMPARATIVES),
    &[
        Example::wrong("It is ⟨more better⟩ than before.", &["better"]),
        Example::wrong("This way is ⟨more easier⟩.", &["easier"]),
        Example::Right("It is better, and there are many more better ways."),
        Example::Right("It is much easier."),
    ],
);

/// A plural of a word that has none.
pub static UNCOUNTABLE_PLURAL: Rule = rule(
    "UNCOUNTABLE_PLURAL",
    "A plural of a word that has none",
    "Words such as “information” and “advice” have no plural: write “some information”, “two pieces of advice”.",
    |document, sink| check(document, sink, &UNCOUNTABLE),
    &[
        Example::wrong("Thank you for the ⟨informations⟩.", &["information"]),
        Example::wrong("We bought new ⟨furnitures⟩.", &["furniture"]),
        Example::Right("Thank you for the information."),
        Example::Right("We bought new furniture and machines."),
    ],
);

/// A preposition that does not go with its verb.
pub static WRONG_PREPOSITION: Rule = rule(
    "WRONG_PREPOSITION",
    "A preposition that does not go with the word before",
    "Many words want one preposition, or none: “depend on”, “interested in”, “discuss something”.",
    |document, sink| check(document, sink, &PREPOSITIONS),
    &[
        Example::wrong("It ⟨depends of⟩ the weather.", &["depends on"]),
        Example::wrong("I am ⟨interested on⟩ the job.", &["interested in"]),
        Example::wrong("We ⟨discussed about⟩ it.", &["discussed"]),
        Example::Right("It depends on the weather."),
        Example::Right("I am interested in the job that we discussed."),
    ],
);

/// “I am agree” for “I agree”.
pub static I_AM_AGREE: Rule = rule(
    "I_AM_AGREE",
    "“I am agree”",
    "“agree” is a verb: “I agree”, or “I am in agreement”.",
    |document, sink| check(document, sink, &AGREE),
    &[
        Example::wrong("⟨I am agree⟩ with you.", &["I agree"]),
        Example::wrong("So ⟨I'm agree⟩.", &["I agree"]),
        Example::Right("I agree with you."),
        Example::Right("I am in agreement with you."),
    ],
);

const fn rule(
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    check: fn(&Document<'_>, &mut Sink<'_>),
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category: Category::Grammar,
        severity: Severity::Error,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: true,
        check: Check::Document(check),
        examples,
    }
}

/// A wrong phrase and its right form, both in lower case and with straight apostrophes.
type Pair = (&'static str, &'static str);

const LOOK_FORWARD: [Pair; 14] = [
    ("look forward to discuss", "look forward to discussing"),
    ("look forward to hear", "look forward to hearing"),
    ("look forward to know", "look forward to knowing"),
    ("look forward to meet", "look forward to meeting"),
    ("look forward to receive", "look forward to receiving"),
    ("look forward to see", "look forward to seeing"),
    ("look forward to speak", "look forward to speaking"),
    (
        "looking forward to discuss",
        "looking forward to discussing",
    ),
    ("looking forward to hear", "looking forward to hearing"),
    ("looking forward to know", "looking forward to knowing"),
    ("looking forward to meet", "looking forward to meeting"),
    ("looking forward to receive", "looking forward to receiving"),
    ("looking forward to see", "looking forward to seeing"),
    ("looking forward to speak", "looking forward to speaking"),
];

const AFTER_DID_NOT: [Pair; 16] = [
    ("didn't ate", "didn't eat"),
    ("didn't bought", "didn't buy"),
    ("didn't came", "didn't come"),
    ("didn't gave", "didn't give"),
    ("didn't got", "didn't get"),
    ("didn't had", "didn't have"),
    ("didn't knew", "didn't know"),
    ("didn't liked", "didn't like"),
    ("didn't made", "didn't make"),
    ("didn't said", "didn't say"),
    ("didn't saw", "didn't see"),
    ("didn't told", "didn't tell"),
    ("didn't took", "didn't take"),
    ("didn't wanted", "didn't want"),
    ("didn't went", "didn't go"),
    ("didn't wrote", "didn't write"),
];

const COMPARATIVES: [Pair; 9] = [
    ("more better", "better"),
    ("more bigger", "bigger"),
    ("more cheaper", "cheaper"),
    ("more easier", "easier"),
    ("more faster", "faster"),
    ("more happier", "happier"),
    ("more healthier", "healthier"),
    ("more stronger", "stronger"),
    ("more worse", "worse"),
];

const UNCOUNTABLE: [Pair; 6] = [
    ("advices", "advice"),
    ("equipments", "equipment"),
    ("furnitures", "furniture"),
    ("homeworks", "homework"),
    ("informations", "information"),
    ("luggages", "luggage"),
];

const PREPOSITIONS: [Pair; 8] = [
    ("depend of", "depend on"),
    ("depended of", "depended on"),
    ("depending of", "depending on"),
    ("depends of", "depends on"),
    ("discuss about", "discuss"),
    ("discussed about", "discussed"),
    ("discussing about", "discussing"),
    ("interested on", "interested in"),
];

const AGREE: [Pair; 2] = [("i am agree", "i agree"), ("i'm agree", "i agree")];

/// Words before which “more” counts, so that a comparative may follow: “many more better ways”.
const BEFORE_COUNT: [&str; 8] = ["any", "few", "many", "much", "no", "once", "some", "two"];

fn check(document: &Document<'_>, sink: &mut Sink<'_>, pairs: &[Pair]) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            if token.kind != TokenKind::Word {
                continue;
            }
            let text = document.slice(token.span);
            let mut may_stand = pairs.iter().filter(|(wrong, _)| may_start(wrong, text));
            let found = may_stand.find_map(|(wrong, right)| {
                Some((phrase_at(document, sentence, index, wrong)?, right))
            });
            let Some((span, right)) = found else {
                continue;
            };
            let counts = index > sentence.tokens().start
                && BEFORE_COUNT
                    .binary_search(&document.token_text(index - 1).to_lowercase().as_str())
                    .is_ok();
            if counts {
                continue;
            }
            let mut replacement = (*right).to_owned();
            if document.slice(span).contains('’') {
                replacement = replacement.replace('\'', "’");
            }
            if token.case == CaseShape::Title {
                replacement = capitalize(&replacement);
            }
            let message = format!("Write “{replacement}”.");
            sink.push(span, message, [replacement]);
        }
    }
}

/// Where a phrase stands, if it starts at a token.
fn phrase_at(
    document: &Document<'_>,
    sentence: &Sentence,
    first: usize,
    phrase: &str,
) -> Option<Span> {
    let mut last = first;
    for (offset, word) in phrase.split(' ').enumerate() {
        last = first + offset;
        let is_same = sentence.tokens().contains(&last)
            && normalize(document.token_text(last)).eq_ignore_ascii_case(word);
        if !is_same {
            return None;
        }
    }
    Some(
        document.tokens[first]
            .span
            .cover(document.tokens[last].span),
    )
}
