//! Commas in fixed places: before “however” and “that”, beside a name that is spoken to, in dates and in lists.

use crate::document::Document;
use crate::language::{Dialect, LanguageChoice};
use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::syntax::{Tag, Unit, Word};

/// The rules of this file.
pub static RULES: [Rule; 7] = [HOWEVER, THAT, NAME, DATE, SUBJECT, LIST, ALTHOUGH_BUT];

/// What the rules of this file have in common.
const fn rule(
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    patterns: &'static [Pattern],
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category: Category::Punctuation,
        severity: Severity::Warning,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: false,
        check: Check::Patterns(patterns),
        examples,
    }
}

const HOWEVER: Rule = rule(
    "COMMA_BEFORE_HOWEVER",
    "A comma before “however” that starts a clause",
    "“however”, “therefore” and “moreover” do not join clauses: a full stop or a semicolon stands before them, and a comma behind.",
    &[
        pattern(
            "!MARK&!which&!that&!who [, however] PRP|DT|there VB*|MD|NN*",
            &[". However,", "; however,"],
            "“however” starts a new sentence, or follows a semicolon.",
        ),
        pattern(
            "VBZ|VBD|VBP|MD WORD{4} WORD{4} [, however ,] PRP VB*|MD",
            &[". However,", "; however,"],
            "“however” starts a new sentence, or follows a semicolon.",
        ),
        pattern(
            "!MARK&!which&!that&!who [, therefore] PRP|DT|there VB*|MD|NN*",
            &[". Therefore,", "; therefore,"],
            "“therefore” starts a new sentence, or follows a semicolon.",
        ),
        pattern(
            "!MARK&!which&!that&!who [, moreover] PRP|DT|there VB*|MD|NN*",
            &[". Moreover,", "; moreover,"],
            "“moreover” starts a new sentence, or follows a semicolon.",
        ),
        pattern(
            "!MARK&!which&!that&!who [, furthermore] PRP|DT|there VB*|MD|NN*",
            &[". Furthermore,", "; furthermore,"],
            "“furthermore” starts a new sentence, or follows a semicolon.",
        ),
        pattern(
            "<be> , [however JJ|VBN] .",
            &["however, {4}"],
            "Commas stand on both sides of “however”.",
        ),
    ],
    &[
        Example::wrong("I like the house⟨, however⟩ it is old.", &[". However,"]),
        Example::wrong("It was late⟨, therefore⟩ we went home.", &[". Therefore,"]),
        Example::Right("I like the house. However, it is old; therefore, I sold it."),
        Example::Right("The house, however, is old, which, however, they like."),
    ],
);

const THAT: Rule = rule(
    "COMMA_BEFORE_THAT",
    "A comma before “that”",
    "No comma stands before a clause with “that” that says what is thought, said or known.",
    &[pattern(
        "!you [<say>&VB*|<think>&VB*|<know>&VB*|<believe>&VB*|<hope>&VB*|<understand>&VB*|<realize>&VB*|<realise>&VB*|<show>&VB* ,] that PRP|DT|NN*|PRP$|there|if",
        &["{2}"],
        "No comma stands before this “that”.",
    )],
    &[
        Example::wrong("I ⟨think,⟩ that it is late.", &["think"]),
        Example::wrong("They ⟨know,⟩ that the train has left.", &["know"]),
        Example::Right("I think that it is late."),
        Example::Right("As you know, this is the train that I think, that is, hope, has left."),
    ],
);

const NAME: Rule = rule(
    "NO_COMMA_BESIDE_NAME",
    "No comma beside the name of whom one speaks to, or behind “yes” and “no”",
    "Commas part the name of a person who is spoken to, and “yes” and “no”, from the rest: “Yes, I do” and “Hi Ada, how are you?” have one.",
    &[
        pattern(
            "^ hi|hello|hey [NNP how|i|thank|thanks|it|my|we|you|hope|this]",
            &["{3}, {4}"],
            "A comma stands behind the name of the person you write to.",
        ),
        pattern(
            "^ how are [you NNP] ?",
            &["you, {5}"],
            "A comma stands before the name of the person you write to.",
        ),
        pattern(
            "^ [yes|no i|he|she|it|we|they|you] VB*|MD",
            &["{2}, {3}"],
            "A comma stands behind “{2}”.",
        ),
        pattern(
            "!you <tell>&VB* [PRP ,] that PRP|DT|PRP$|there",
            &["{3}"],
            "No comma stands before this “that”.",
        ),
        pattern(
            "<be> RB? [sure|happy|glad|sorry|afraid|certain ,] that PRP|DT|PRP$|there",
            &["{3}"],
            "No comma stands before this “that”.",
        ),
    ],
    &[
        Example::wrong("Hi ⟨Ada how⟩ are you?", &["Ada, how"]),
        Example::wrong("⟨Yes I⟩ like it.", &["Yes, I"]),
        Example::Right("Hi Ada, how are you? Yes, I like it."),
        Example::Right("Say yes if no one is there. Hi to all."),
    ],
);

const DATE: Rule = rule(
    "NO_COMMA_IN_DATE",
    "No comma between the day and the year",
    "A comma parts the day from the year when the month stands first: “May 5, 2025”.",
    &[pattern(
        "@month&CAPITAL [0&CD|00&CD 0000&CD]",
        &["{2}, {3}"],
        "A comma parts the day from the year.",
    )],
    &[
        Example::wrong("We met on May ⟨5 2025⟩.", &["5, 2025"]),
        Example::wrong("It opened on July ⟨14 1998⟩.", &["14, 1998"]),
        Example::Right("We met on May 5, 2025, and on 14 July 1998."),
        Example::Right("In March 2025 we had 5 meetings."),
    ],
);

const SUBJECT: Rule = rule(
    "COMMA_AFTER_SUBJECT",
    "A comma between the subject and its verb",
    "No single comma parts a subject from its verb: “My brother is here”.",
    &[pattern(
        "^ the|my|your|his|her|our|their [NN*&:head ,] is|was|are|were|has|have a|an|the|very|JJ|VBN|PRP$|not WORD{4} WORD{4} .",
        &["{3}"],
        "No comma stands between “{3}” and its verb.",
    )],
    &[
        Example::wrong("My ⟨brother,⟩ is a doctor.", &["brother"]),
        Example::wrong("The ⟨house,⟩ was very old.", &["house"]),
        Example::Right("My brother is a doctor."),
        Example::Right("My brother, who is a doctor, is here, and the house, is it old?"),
    ],
);

const LIST: Rule = Rule {
    level: Level::Picky,
    severity: Severity::Hint,
    category: Category::Style,
    check: Check::Document(check_lists),
    ..rule(
        "NO_COMMA_BEFORE_LAST",
        "A list without a comma before “and”",
        "Many American styles put a comma before the “and” of a list of three or more: “red, white, and blue”. British and Australian ones mostly do not, and are left alone.",
        &[],
        &[
            Example::wrong("We sell apples, ⟨pears and⟩ plums.", &["pears, and"]),
            Example::wrong("It is red, ⟨white or⟩ blue.", &["white, or"]),
            Example::Right("We sell apples, pears, and plums."),
            Example::Right("We sell apples and pears, and he buys them."),
        ],
    )
};

/// A comma is missed where lists have one: in a text that is not held to a dialect without it.
fn check_lists(document: &Document<'_>, sink: &mut Sink<'_>) {
    if let LanguageChoice::Dialect(Dialect::British | Dialect::Australian) = sink.language {
        return;
    }
    let is_item = |unit: &Unit| unit.tag.is_noun() || unit.tag == Tag::JJ;
    for sentence in 0..document.sentences.len() {
        let units = &document.syntax.units[document.syntax.sentence(sentence)];
        for window in units.windows(6) {
            let [first, comma, item, joint, last, end] = window else {
                continue;
            };
            let is_joint = [Word::of("and"), Word::of("or")].contains(&joint.word);
            let items = [first, item, last].into_iter().all(is_item);
            if items && is_joint && document.slice(comma.span) == "," && end.tag.is_mark() {
                let (item_text, joint_text) =
                    (document.slice(item.span), document.slice(joint.span));
                sink.push(
                    item.span.cover(joint.span),
                    "Some styles put a comma before the last of several.",
                    [format!("{item_text}, {joint_text}")],
                );
            }
        }
    }
}

const ALTHOUGH_BUT: Rule = Rule {
    category: Category::Grammar,
    severity: Severity::Error,
    ..rule(
        "ALTHOUGH_BUT",
        "“although” with “but”, or “because” with “so”",
        "One word is enough to join two clauses: “Although it rained, we went” or “It rained, but we went”.",
        &[
            pattern(
                "^ although|though WORD&!however{4} WORD{4} WORD{4} [, but] PRP|DT|PRP$|there",
                &[","],
                "“{2}” joins the clauses already: drop “but”.",
            ),
            pattern(
                "^ even though WORD{4} WORD{4} WORD{4} [, but] PRP|DT|PRP$|there",
                &[","],
                "“even though” joins the clauses already: drop “but”.",
            ),
            pattern(
                "^ because PRP|PRP$ WORD{4} WORD{4} WORD{4} [, so] PRP",
                &[","],
                "“because” joins the clauses already: drop “so”.",
            ),
            pattern(
                "^ if PRP WORD{4} WORD{4} WORD{4} [, so] PRP VB*|MD",
                &[","],
                "“if” joins the clauses already: drop “so”.",
            ),
        ],
        &[
            Example::wrong("Although it rained⟨, but⟩ we went out.", &[","]),
            Example::wrong("Because I was late⟨, so⟩ I took a taxi.", &[","]),
            Example::Right("Although it rained, we went out, but they did not."),
            Example::Right("Because it rained, we stayed. It rained, so we stayed."),
        ],
    )
};

#[cfg(test)]
mod tests {
    use crate::checker::{Checker, Options};
    use crate::document::Source;
    use crate::language::{Dialect, LanguageChoice};
    use crate::rules::Level;

    #[test]
    fn british_lists_need_no_last_comma() {
        let checker = Checker::load().unwrap();
        let found = |dialect| {
            let options = Options {
                language: LanguageChoice::Dialect(dialect),
                level: Level::Picky,
                ..Options::default()
            };
            let source = Source::plain("We sell apples, pears and plums.");
            let matches = checker.check(&source, &options).matches;
            matches
                .iter()
                .any(|found| found.rule.id == "NO_COMMA_BEFORE_LAST")
        };
        assert!(found(Dialect::American));
        assert!(!found(Dialect::British));
    }
}
