//! Complements by valency: words that stand with another preposition, or with another form of a verb, than they are written with.
//!
//! The table is counted, see `dictionaries/README.md`: a complement is wrong when it hardly ever stands behind the word and
//! another one is usual there.

mod table;

use crate::document::{Document, Span};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::syntax::{Syntax, Tag, Unit, Word, inflect, lexicon};
use table::{Class, Complement, wrong_complements};

/// The rules of this file.
pub static RULES: [Rule; 4] = [OTHER_PREPOSITION, NEEDLESS, MISSING, COMPLEMENT];

/// What the rules of this file have in common.
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
        severity: Severity::Warning,
        level: Level::Default,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: true,
        check: Check::Document(check),
        examples,
    }
}

const OTHER_PREPOSITION: Rule = rule(
    "PREPOSITION_OF_ANOTHER_WORD",
    "A preposition that hardly ever stands behind its word",
    "Many words want one preposition: “rely on”, “aware of”, “access to”. Another one hardly ever stands behind them.",
    |document, sink| check(document, sink, other_preposition),
    &[
        Example::wrong("We rely ⟨of⟩ the data.", &["on"]),
        Example::wrong("She is capable ⟨for⟩ it.", &["of"]),
        Example::wrong("We insist ⟨of⟩ quality.", &["on"]),
        Example::Right("We rely on the data, and she is capable of it."),
        Example::Right("We rely at times on them, for example from noon to five."),
        Example::Right("They were married by a priest, and the car was located by the police."),
        Example::Right("We were notified at 10:00, and they are participating from Buenos Aires."),
    ],
);

const NEEDLESS: Rule = rule(
    "PREPOSITION_BEFORE_OBJECT",
    "A preposition before the object of a verb that takes none",
    "Verbs such as “contact”, “reach” and “lack” take their object without a preposition: “contact us”, “reach the top”.",
    |document, sink| check(document, sink, needless_preposition),
    &[
        Example::wrong("Please ⟨obey to⟩ the rules.", &["obey"]),
        Example::wrong("They ⟨inhabit in⟩ caves.", &["inhabit"]),
        Example::Right("Please obey the rules. They inhabit caves."),
        Example::Right("These are the rules that we obey to this day."),
    ],
);

const MISSING: Rule = rule(
    "OBJECT_WITHOUT_PREPOSITION",
    "An object without the preposition that its verb takes",
    "Verbs such as “listen”, “belong” and “rely” take no object without a preposition: “listen to her”, “rely on it”.",
    |document, sink| check(document, sink, missing_preposition),
    &[
        Example::wrong("He never listens ⟨her⟩.", &["to her"]),
        Example::wrong("We rely ⟨the⟩ data.", &["on the"]),
        Example::Right("He never listens to her, and we rely on the data."),
        Example::Right("Listen a moment. It belongs there all the time."),
    ],
);

const COMPLEMENT: Rule = rule(
    "COMPLEMENT_OF_ANOTHER_WORD",
    "“to” for “-ing”, or “-ing” for “to”, behind a word that takes the other",
    "Some words take “to” and the base form (“refuse to go”, “the ability to learn”), others “-ing” (“deny knowing”), others a preposition and “-ing” (“capable of learning”).",
    |document, sink| check(document, sink, verb_complement),
    &[
        Example::wrong("She refused ⟨helping⟩ us.", &["to help"]),
        Example::wrong(
            "It takes the ability ⟨of identifying⟩ birds.",
            &["to identify"],
        ),
        Example::wrong("He is fond ⟨to sing⟩ loudly.", &["of singing"]),
        Example::Right("She refused to help us. It takes the ability to identify birds."),
        Example::Right("He avoided it to help us; the ability of learning machines is high."),
    ],
);

/// A word with complements that are wrong behind it.
#[derive(Clone, Copy)]
struct Governor<'a> {
    document: &'a Document<'a>,
    /// The index of its unit.
    at: usize,
    /// Where its sentence ends.
    end: usize,
    class: Class,
    wrong: &'static [(Complement, Complement)],
}

/// Where a fault is, what to write, and what is said of it.
struct Fault {
    span: Span,
    replacement: String,
    message: String,
}

/// Reports what a function finds behind the words of the table.
fn check(document: &Document<'_>, sink: &mut Sink<'_>, find: fn(Governor<'_>) -> Option<Fault>) {
    let syntax = &document.syntax;
    for sentence in 0..document.sentences.len() {
        let units = syntax.sentence(sentence);
        for at in units.clone() {
            let Some(class) = class(syntax, at) else {
                continue;
            };
            let wrong = wrong_complements(syntax.units[at].lemma, class);
            let governor = Governor {
                document,
                at,
                end: units.end,
                class,
                wrong,
            };
            if !wrong.is_empty()
                && governor.is_plain()
                && let Some(fault) = find(governor)
            {
                sink.push(fault.span, fault.message, [fault.replacement]);
            }
        }
    }
}

/// What a unit is, when its complements are of interest; as `examples/valency` counts.
fn class(syntax: &Syntax, at: usize) -> Option<Class> {
    match syntax.units[at].tag {
        Tag::VBN if syntax.group_at(at).is_some_and(|group| group.passive) => Some(Class::Passive),
        Tag::VBN if syntax.group_at(at).is_some_and(|group| group.perfect) => Some(Class::Verb),
        Tag::VB | Tag::VBP | Tag::VBZ | Tag::VBD | Tag::VBG => Some(Class::Verb),
        Tag::NN | Tag::NNS => Some(Class::Noun),
        Tag::JJ | Tag::JJR => Some(Class::Adjective),
        _ => None,
    }
}

impl<'a> Governor<'a> {
    /// The unit so many places behind it, behind a space; its own at none.
    fn unit(self, places: usize) -> Option<&'a Unit> {
        let units = &self.document.syntax.units[..self.end];
        let unit = units.get(self.at + places)?;
        (places == 0 || unit.spaced).then_some(unit)
    }

    /// The text of the unit so many places behind it, in lower case.
    fn text(self, places: usize) -> String {
        let unit = self.unit(places);
        unit.map_or_else(String::new, |unit| {
            self.document.slice(unit.span).to_lowercase()
        })
    }

    /// Whether it is no part of a hyphenated word, and is written as it is read and not as a name is.
    fn is_plain(self) -> bool {
        let units = &self.document.syntax.units;
        let hyphen = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.tag == Tag::HYPH);
        let before = self.at.checked_sub(1).and_then(|before| units.get(before));
        let written = self.document.slice(units[self.at].span);
        !hyphen(before)
            && !hyphen(units.get(self.at + 1))
            && Word::written(written) == units[self.at].word
            && !written.starts_with(char::is_uppercase)
    }

    /// What is right where a complement is wrong.
    fn right_for(self, wrong: Complement) -> Option<Complement> {
        let found = self.wrong.iter().find(|(known, _)| *known == wrong);
        found.map(|(_, right)| *right)
    }

    /// The wrong preposition behind it, what is right, and the unit that the preposition governs.
    fn preposition(self) -> Option<(&'a Unit, Complement, &'a Unit)> {
        let preposition = self.unit(1)?;
        let after = self.unit(2)?;
        if !matches!(preposition.tag, Tag::IN | Tag::TO) || !governs(after) {
            return None;
        }
        let text = self.text(1);
        if text == "to" && (self.is_range() || after.tag == Tag::CD) {
            return None;
        }
        // Whatever is done may be done by somebody: "married by a priest".
        if text == "by" && self.class == Class::Passive {
            return None;
        }
        // "The kicking of the steers" is a noun.
        if text == "of" && self.document.syntax.units[self.at].tag == Tag::VBG {
            return None;
        }
        let found = self
            .wrong
            .iter()
            .find(|(wrong, _)| matches!(wrong, Complement::Preposition(wrong) if *wrong == text));
        let of_clause = ADVERBIAL.contains(&self.text(2).as_str())
            || self.is_time(self.at + 2)
            || text == "at" && after.tag == Tag::CD
            || PLACING.contains(&text.as_str()) && self.is_name(self.at + 2);
        found
            .filter(|_| !of_clause)
            .map(|(_, right)| (preposition, *right, after))
    }

    /// Whether "from" stands shortly before it: "from noon to five".
    fn is_range(self) -> bool {
        const FROM_UNITS_MAX: usize = 8;
        let units = &self.document.syntax.units;
        let first = self.at.saturating_sub(FROM_UNITS_MAX);
        let mut before = units[first..self.at].iter();
        before.any(|unit| unit.word == Word::of("from"))
    }

    /// The head of the chunk at a unit, or the unit.
    fn head(self, unit: usize) -> &'a Unit {
        let syntax = &self.document.syntax;
        let head = syntax.chunk_at(unit).map(|chunk| chunk.head as usize);
        &syntax.units[head.unwrap_or(unit)]
    }

    /// Whether the chunk at a unit says when, how long or how much.
    fn is_time(self, unit: usize) -> bool {
        TIMES.contains(&self.head(unit).lemma)
    }

    /// Whether the chunk at a unit is somebody's or some place's name.
    fn is_name(self, unit: usize) -> bool {
        matches!(self.head(unit).tag, Tag::NNP | Tag::NNPS)
    }

    /// Whether its object may stand before it: "the rules that we obey", "what he lacks", "nothing to fear".
    fn may_lack_object(self) -> bool {
        let syntax = &self.document.syntax;
        let clause = syntax.clause(self.at);
        let before = &syntax.units[clause.start..self.at.max(clause.start)];
        let asks = before.iter().any(|unit| {
            matches!(unit.tag, Tag::WDT | Tag::WP | Tag::WRB | Tag::WPS)
                || unit.word == Word::of("that")
        });
        // "The rules we obey": a chunk stands right before the subject.
        let behind_chunk = clause.start.checked_sub(1).is_some_and(|last| {
            syntax.units[last].tag.is_noun() && syntax.chunk_at(clause.start).is_some()
        });
        let is_infinitive = before
            .last()
            .is_some_and(|unit| unit.word == Word::of("to"))
            && before.iter().rev().nth(1).is_some_and(|unit| {
                unit.tag.is_noun() || unit.tag.is_adjective() || unit.tag == Tag::PRP
            });
        asks || behind_chunk || is_infinitive
    }

    /// A fault that a text behind the word stands for.
    fn fault(self, from: usize, to: usize, replacement: String) -> Option<Fault> {
        let (first, last) = (self.unit(from)?, self.unit(to)?);
        let word = self
            .document
            .slice(self.document.syntax.units[self.at].span);
        let message = format!("Behind “{word}”, write “{replacement}”.");
        Some(Fault {
            span: first.span.cover(last.span),
            replacement,
            message,
        })
    }
}

/// Prepositions that say where something happens: "file it at the CPUC", "taking part from Buenos Aires".
const PLACING: [&str; 4] = ["at", "from", "in", "on"];

/// Phrases such as "for example" and "at all" belong to the sentence, whatever stands before them.
const ADVERBIAL: [&str; 23] = [
    "addition",
    "all",
    "average",
    "both",
    "course",
    "example",
    "fact",
    "first",
    "general",
    "hand",
    "home",
    "instance",
    "last",
    "least",
    "once",
    "order",
    "particular",
    "present",
    "purpose",
    "short",
    "turn",
    "which",
    "whom",
];

/// Nouns of time, place and measure, which start phrases that belong to the whole sentence.
const TIMES: [Word; 38] = [
    Word::of("afternoon"),
    Word::of("age"),
    Word::of("amount"),
    Word::of("beginning"),
    Word::of("bit"),
    Word::of("century"),
    Word::of("date"),
    Word::of("day"),
    Word::of("end"),
    Word::of("evening"),
    Word::of("extent"),
    Word::of("friday"),
    Word::of("hour"),
    Word::of("lot"),
    Word::of("minute"),
    Word::of("moment"),
    Word::of("monday"),
    Word::of("month"),
    Word::of("morning"),
    Word::of("night"),
    Word::of("number"),
    Word::of("pace"),
    Word::of("place"),
    Word::of("quantity"),
    Word::of("rate"),
    Word::of("saturday"),
    Word::of("second"),
    Word::of("speed"),
    Word::of("start"),
    Word::of("sunday"),
    Word::of("thursday"),
    Word::of("time"),
    Word::of("tuesday"),
    Word::of("way"),
    Word::of("wednesday"),
    Word::of("week"),
    Word::of("while"),
    Word::of("year"),
];

/// Whether a preposition before a unit governs it.
fn governs(unit: &Unit) -> bool {
    unit.tag.is_noun()
        || matches!(
            unit.tag,
            Tag::DT | Tag::PRP | Tag::PRPS | Tag::JJ | Tag::VBG | Tag::WP | Tag::WRB | Tag::CD
        )
}

fn other_preposition(governor: Governor<'_>) -> Option<Fault> {
    let (_, right, _) = governor.preposition()?;
    match right {
        Complement::Preposition(right) => governor.fault(1, 1, right.to_owned()),
        _ => None,
    }
}

fn needless_preposition(governor: Governor<'_>) -> Option<Fault> {
    let (_, right, after) = governor.preposition()?;
    let is_object =
        matches!(after.tag, Tag::DT | Tag::PRP | Tag::PRPS | Tag::JJ) || after.tag.is_noun();
    if right != Complement::Object || !is_object || governor.may_lack_object() {
        return None;
    }
    let word = governor.document.slice(governor.unit(0)?.span).to_owned();
    let preposition = governor.text(1);
    let mut fault = governor.fault(0, 1, word.clone())?;
    fault.message = format!("“{word}” takes no “{preposition}” before its object.");
    Some(fault)
}

fn missing_preposition(governor: Governor<'_>) -> Option<Fault> {
    const NO_OBJECTS: [Word; 6] = [
        Word::of("all"),
        Word::of("both"),
        Word::of("no"),
        Word::of("that"),
        Word::of("this"),
        Word::of("each"),
    ];
    const OBJECTS: [Word; 5] = [
        Word::of("me"),
        Word::of("him"),
        Word::of("us"),
        Word::of("them"),
        Word::of("her"),
    ];
    let Complement::Preposition(right) = governor.right_for(Complement::Object)? else {
        return None;
    };
    let next = governor.unit(1)?;
    let starts = match next.tag {
        Tag::DT => !NO_OBJECTS.contains(&next.word),
        Tag::PRP | Tag::PRPS => OBJECTS.contains(&next.word) || next.tag == Tag::PRPS,
        _ => false,
    };
    if !starts || governor.is_time(governor.at + 1) {
        return None;
    }
    let written = governor.document.slice(next.span);
    governor.fault(1, 1, format!("{right} {written}"))
}

fn verb_complement(governor: Governor<'_>) -> Option<Fault> {
    let (next, after) = (governor.unit(1)?, governor.unit(2));
    let form = |unit: &Unit, tag: Tag| {
        let form = inflect(lexicon().text(unit.lemma)?, tag)?.into_owned();
        lexicon().text(Word::of(&form)).map(|_| form)
    };
    // "difficulties to be met" are something else.
    let is_bare = |unit: &Unit| unit.tag == Tag::VB && unit.lemma != Word::of("be");
    if next.word == Word::of("to")
        && let Some(verb) = after.filter(|unit| is_bare(unit))
    {
        let doing = form(verb, Tag::VBG)?;
        return match governor.right_for(Complement::ToDo)? {
            Complement::Doing => governor.fault(1, 2, doing),
            Complement::PrepositionDoing(preposition) => {
                governor.fault(1, 2, format!("{preposition} {doing}"))
            }
            _ => None,
        };
    }
    // "helping" may be a noun, but not before an object.
    let object = |places: usize| {
        let unit = governor.unit(places);
        unit.is_some_and(|unit| matches!(unit.tag, Tag::DT | Tag::PRP | Tag::PRPS))
    };
    let only_verb = |unit: &Unit, tag: Tag, has_object: bool| {
        let usual = lexicon().usual_tags(unit.word);
        let other = [Tag::JJ, Tag::IN, Tag::RB, Tag::VBN];
        unit.tag == tag
            && !other.iter().any(|other| usual.contains(*other))
            && (has_object || !usual.contains(Tag::NN))
    };
    if governor.class == Class::Verb {
        if only_verb(next, Tag::VBG, object(2))
            && governor.right_for(Complement::Doing) == Some(Complement::ToDo)
        {
            return governor.fault(1, 1, format!("to {}", form(next, Tag::VB)?));
        }
        if only_verb(next, Tag::VB, false)
            && governor.right_for(Complement::Do) == Some(Complement::ToDo)
        {
            return governor.fault(1, 1, format!("to {}", governor.text(1)));
        }
        return None;
    }
    let verb = after.filter(|unit| only_verb(unit, Tag::VBG, object(3)))?;
    let text = governor.text(1);
    let wrong = governor.wrong.iter().find(
        |(wrong, _)| matches!(wrong, Complement::PrepositionDoing(wrong) if *wrong == text),
    )?;
    if wrong.1 != Complement::ToDo {
        return None;
    }
    governor.fault(1, 2, format!("to {}", form(verb, Tag::VB)?))
}
