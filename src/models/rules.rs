//! The rules of the context models: one for each class of changes, so that each can be switched off.

use super::changes::{Change, Class};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity};

/// The rule of a class.
pub fn rule(class: Class) -> &'static Rule {
    RULES[class as usize]
}

/// The rules, in the order of [`Class::ALL`].
pub static RULES: [&Rule; Class::ALL.len()] = [
    &MISSING_ARTICLE,
    &NEEDLESS_ARTICLE,
    &WRONG_ARTICLE,
    &MISSING_PREPOSITION,
    &NEEDLESS_PREPOSITION,
    &UNUSUAL_PREPOSITION,
    &MISSING_COMMA,
    &NEEDLESS_COMMA,
    &COMMA_SPLICE,
    &RUN_ON_SENTENCE,
    &NOUN_NUMBER,
    &VERB_AGREEMENT,
    &VERB_TENSE,
    &VERB_FORM,
    &CONFUSED_IN_CONTEXT,
    &ADVERB_FORM,
    &CAPITAL_IN_CONTEXT,
];

const fn rule_of(
    id: &'static str,
    category: Category,
    title: &'static str,
    explanation: &'static str,
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category,
        severity: Severity::Warning,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: false,
        check: Check::Model,
        examples,
    }
}

/// A noun without its article.
pub static MISSING_ARTICLE: Rule = rule_of(
    "MISSING_ARTICLE",
    Category::Grammar,
    "An article that is missing",
    "A noun that can be counted seldom stands alone in the singular: one of many is “a”, one that is known is “the”. The words around it say how likely an article is here.",
    &[
        Example::wrong("I am looking for ⟨job⟩ in your company.", &["a job"]),
        Example::wrong("He works as ⟨engineer⟩ in Berlin.", &["an engineer"]),
        Example::Right("I am looking for a job in your company."),
        Example::Right("He works with engineers in Berlin."),
        Example::Right("We went home by train and had lunch."),
        Example::Right("It was great meeting you, and wonderful hearing from you."),
        Example::Right("He performed in the United Kingdom and United States."),
    ],
);
/// An article that does not belong.
pub static NEEDLESS_ARTICLE: Rule = rule_of(
    "NEEDLESS_ARTICLE",
    Category::Grammar,
    "An article that is not needed",
    "What is meant in general, or cannot be counted, stands without an article. The words around it say how likely none is here.",
    &[
        Example::wrong(
            "⟨The happiness⟩ is important for many people.",
            &["Happiness"],
        ),
        Example::wrong("⟨The most⟩ people like music.", &["Most"]),
        Example::Right("Life is hard for many people."),
        Example::Right("The life of a soldier is hard."),
        Example::Right("The SLA’s text is long, and the DHB’s view is clear."),
    ],
);
/// One article for another.
pub static WRONG_ARTICLE: Rule = rule_of(
    "WRONG_ARTICLE",
    Category::Grammar,
    "“a” for “the”, or “the” for “a”",
    "“The” is for what the reader knows already, or what there is only one of; “a” for one of many.",
    &[
        Example::wrong("I have ⟨a⟩ same problem as you.", &["the"]),
        Example::wrong("It is ⟨a⟩ best way to learn a language.", &["the"]),
        Example::Right("I have the same problem as you."),
        Example::Right("It is a good way to learn a language."),
    ],
);
/// A verb or adjective without its preposition.
pub static MISSING_PREPOSITION: Rule = rule_of(
    "MISSING_PREPOSITION",
    Category::Grammar,
    "A preposition that is missing",
    "Many verbs and adjectives reach their object through a preposition: “listen to music”, “wait for the bus”.",
    &[
        Example::wrong("We are waiting ⟨you⟩ at the station.", &["for you"]),
        Example::wrong("He looked ⟨me⟩ and smiled.", &["at me"]),
        Example::Right("We are waiting for you at the station."),
        Example::Right("He told me and smiled."),
    ],
);
/// A preposition that does not belong.
pub static NEEDLESS_PREPOSITION: Rule = rule_of(
    "NEEDLESS_PREPOSITION",
    Category::Grammar,
    "A preposition that is not needed",
    "Many verbs reach their object directly: “discuss the plan”, “enter the room”.",
    &[
        Example::wrong("I visited ⟨to my⟩ uncle last year.", &["my"]),
        Example::wrong("I love ⟨to you⟩ so much.", &["you"]),
        Example::Right("I visited my uncle last year."),
        Example::Right("Let me talk to you about my town."),
    ],
);
/// One preposition for another.
pub static UNUSUAL_PREPOSITION: Rule = rule_of(
    "UNUSUAL_PREPOSITION",
    Category::Grammar,
    "A preposition that does not go with the words around",
    "Most words go with one preposition: “interested in”, “depend on”, “at the moment”. The words on both sides say which.",
    &[
        Example::wrong("He lives ⟨at⟩ Paris.", &["in"]),
        Example::wrong("I have an interest ⟨on⟩ science.", &["in"]),
        Example::Right("He lives in Paris."),
        Example::Right("I have an interest in science."),
    ],
);
/// A comma that is missing.
pub static MISSING_COMMA: Rule = rule_of(
    "MISSING_COMMA",
    Category::Punctuation,
    "A comma that is missing",
    "A comma parts what opens a sentence from its main clause; with `level=picky`, one also stands between two main clauses, before “but” or “so”.",
    &[
        Example::wrong(
            "If you have any ⟨questions⟩ please let me know.",
            &["questions,"],
        ),
        Example::wrong("When I have ⟨time⟩ please call me.", &["time,"]),
        Example::Right("If you have any questions, please let me know."),
        Example::Right("Good morning Kate, if you have any questions, please let me know."),
        Example::Right("Please let me know if you have any questions."),
    ],
);
/// A comma that does not belong.
pub static NEEDLESS_COMMA: Rule = rule_of(
    "NEEDLESS_COMMA",
    Category::Punctuation,
    "A comma that is not needed",
    "No comma parts a verb from its subject or object, and none stands before “that” or before most clauses with “because”.",
    &[
        Example::wrong("It is ⟨important,⟩ that you come on time.", &["important"]),
        Example::wrong("It is a ⟨pity,⟩ that you are ill.", &["pity"]),
        Example::Right("It is important that you come on time."),
        Example::Right("I hope, of course, that you are well."),
    ],
);
/// Two sentences with a comma between them.
pub static COMMA_SPLICE: Rule = rule_of(
    "COMMA_SPLICE",
    Category::Punctuation,
    "Two sentences with a comma between them",
    "A comma alone does not join two main clauses: end the first with a full stop, or join them with a word such as “and”.",
    &[
        Example::wrong("I like my job⟨, I⟩ work with nice people.", &[". I"]),
        Example::wrong("The film was good⟨, I⟩ liked the music.", &[". I"]),
        Example::Right("I like my job, and I work with nice people."),
        Example::Right("If the film is good, I like the music."),
    ],
);
/// Two sentences with nothing between them.
pub static RUN_ON_SENTENCE: Rule = rule_of(
    "RUN_ON_SENTENCE",
    Category::Punctuation,
    "Two sentences with nothing between them",
    "A sentence that is complete ends with a full stop before the next one starts.",
    &[
        Example::wrong("I like my new ⟨job it⟩ is very interesting.", &["job. It"]),
        Example::wrong("My name is ⟨Anna I⟩ live in a small town.", &["Anna. I"]),
        Example::Right("I like my new job. It is very interesting."),
        Example::Right("I know the job you want. I think it is very interesting."),
    ],
);
/// A singular for a plural, or a plural for a singular.
pub static NOUN_NUMBER: Rule = rule_of(
    "NOUN_NUMBER",
    Category::Grammar,
    "A singular for a plural, or a plural for a singular",
    "Words such as “many”, “these” and “two” want a plural; “a”, “each” and “this” a singular.",
    &[
        Example::wrong("I spent three ⟨week⟩ in London.", &["weeks"]),
        Example::wrong("There are many ⟨kind⟩ of food in the market.", &["kinds"]),
        Example::Right("I spent three weeks in London."),
        Example::Right("There is one kind of food in the market."),
    ],
);
/// A verb that does not agree with its subject.
pub static VERB_AGREEMENT: Rule = rule_of(
    "VERB_AGREEMENT",
    Category::Grammar,
    "A verb that does not agree with its subject",
    "With “he”, “she”, “it” and what they stand for, a verb in the present ends in “-s”; with others it does not.",
    &[
        Example::wrong(
            "The number of people who ⟨uses⟩ the bus is rising.",
            &["use"],
        ),
        Example::wrong("All I want ⟨are⟩ a rest.", &["is"]),
        Example::Right("The number of people who use the bus is rising."),
        Example::Right("What they say is true."),
    ],
);
/// A tense that the words around contradict.
pub static VERB_TENSE: Rule = rule_of(
    "VERB_TENSE",
    Category::Grammar,
    "A tense that the words around contradict",
    "What is told in the past stays in the past, and what is always true stands in the present.",
    &[
        Example::wrong("Then she stood up and ⟨leave⟩ the room.", &["left"]),
        Example::wrong("Suddenly he stopped and ⟨turn⟩ around.", &["turned"]),
        Example::Right("Then she stood up and left the room."),
        Example::Right("Then she stands up and leaves the room."),
        Example::Right("“I loved the colors,” he says. “I came back each year.”"),
    ],
);
/// A form of a verb that does not fit.
pub static VERB_FORM: Rule = rule_of(
    "VERB_FORM",
    Category::Grammar,
    "A form of a verb that does not fit",
    "The words before a verb choose its form: “to go”, “enjoy going”, “have gone”, “interested” and “interesting”.",
    &[
        Example::wrong("I am thinking about ⟨buy⟩ a car.", &["buying"]),
        Example::wrong("She is interested in ⟨learn⟩ more about it.", &["learning"]),
        Example::Right("I am thinking about buying a car."),
        Example::Right("She is interested in learning more about it."),
    ],
);
/// A word for another that looks or sounds alike, or means nearly the same.
pub static CONFUSED_IN_CONTEXT: Rule = rule_of(
    "CONFUSED_IN_CONTEXT",
    Category::ConfusedWords,
    "A word that is taken for another one",
    "Some words look or sound alike, or mean nearly the same. The words around say which of them is likely meant.",
    &[
        Example::wrong("I didn't know ⟨weather⟩ to laugh or cry.", &["whether"]),
        Example::wrong("The team lost ⟨there⟩ last game.", &["their"]),
        Example::Right("I didn't know whether to laugh or cry."),
        Example::Right("The team lost its last game there."),
    ],
);
/// An adjective where an adverb belongs, or the other way round.
pub static ADVERB_FORM: Rule = rule_of(
    "ADVERB_FORM",
    Category::Grammar,
    "An adjective for an adverb, or an adverb for an adjective",
    "An adverb says how something is done, an adjective what something is like: “she sings well”, “a good singer”.",
    &[
        Example::wrong("It was ⟨real⟩ interesting.", &["really"]),
        Example::wrong("The exam was ⟨extreme⟩ difficult.", &["extremely"]),
        Example::Right("It was a real surprise."),
        Example::Right("The exam was an extreme case."),
    ],
);

/// A word with a capital that its meaning here has not, or without one that it has. It is a matter of taste: writers give
/// capitals to what they think much of.
pub static CAPITAL_IN_CONTEXT: Rule = Rule {
    level: Level::Picky,
    ..rule_of(
        "CAPITAL_IN_CONTEXT",
        Category::Casing,
        "A capital that the words around contradict",
        "Some words are part of a name with a capital and a common word without: “the Royal Family”, “my family”. The words around say which of the two is likely meant.",
        &[
            Example::wrong(
                "The members of my ⟨Family⟩ are my best friends.",
                &["family"],
            ),
            Example::wrong("She was playing a ⟨Game⟩ with her brother.", &["game"]),
            Example::Right("The members of my family are my best friends."),
            Example::Right("She met the Royal Family in London."),
        ],
    )
};

/// What a writer is told of a change. `before` is the word that stands before it.
pub(super) fn message(change: &Change, before: &str) -> String {
    let [written, meant] = &change.words;
    match change.class {
        Class::ArticleMissing => format!("“{}” seems to need an article.", noun(change)),
        Class::ArticleNeedless => format!("“{written}” seems not to be needed here."),
        Class::PrepositionMissing => format!("“{before}” is usually followed by “{meant}” here."),
        Class::PrepositionNeedless => {
            format!("“{before}” usually stands without “{written}” here.")
        }
        Class::ArticleWrong => format!("“{meant}” is more usual than “{written}” here."),
        Class::PrepositionWrong if before.is_empty() => {
            format!("“{meant}” is more usual than “{written}” here.")
        }
        Class::PrepositionWrong => {
            format!("“{before}” is usually followed by “{meant}” here, not by “{written}”.")
        }
        Class::CommaMissing => format!("A comma is usual after “{before}” here."),
        Class::CommaNeedless => format!("A comma is unusual after “{before}” here."),
        Class::CommaSplice => format!("A new sentence seems to start behind “{before}”."),
        Class::StopMissing => format!("A new sentence seems to start behind “{before}”."),
        Class::NounNumber if change.detail.starts_with("base") => {
            format!("The plural “{meant}” seems to be meant.")
        }
        Class::NounNumber => format!("The singular “{meant}” seems to be meant."),
        Class::Agreement => format!("“{meant}” seems to agree with the subject, not “{written}”."),
        Class::Tense => format!("The words around seem to want “{meant}”, not “{written}”."),
        Class::VerbForm => format!("“{meant}” is the usual form here, not “{written}”."),
        Class::Confused => format!("“{meant}” is likelier than “{written}” here."),
        Class::Adverb => format!("“{meant}” seems to fit better than “{written}” here."),
        Class::Capital if change.detail.ends_with("capital") => {
            format!("“{meant}” seems to be a name here, which starts with a capital.")
        }
        Class::Capital => {
            format!("“{meant}” seems to be no name here, so that it needs no capital.")
        }
    }
}

/// The words behind an inserted article.
fn noun(change: &Change) -> &str {
    change
        .replacement
        .split_once(' ')
        .map_or("", |(_, rest)| rest)
}
