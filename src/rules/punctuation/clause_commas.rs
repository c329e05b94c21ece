//! Commas between clauses: behind a clause that opens a sentence, and before a “but” between two main clauses.
//!
//! In edited prose 89 % of the places that [`INTRODUCTION`] looks at have the comma, and 91 % of those of [`JOINED`].

use crate::document::Document;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::syntax::{NounChunk, Tag, Unit, VerbGroup, Word};

/// A clause that opens a sentence without a comma behind it.
pub static INTRODUCTION: Rule = rule(
    "MISSING_COMMA_AFTER_CLAUSE",
    "A clause that opens a sentence, without its comma",
    "A comma parts a clause with “if”, “when”, “although” or the like from the main clause that follows it. None is needed where the main clause stands first.",
    |document, sink| {
        check(document, sink, |sentence| {
            sentence.main_after_introduction().into_iter().collect()
        });
    },
    &[
        Example::wrong(
            "If the train is late ⟨again⟩ we will take a taxi.",
            &["again,"],
        ),
        Example::wrong("When she opened the ⟨door⟩ the room was empty.", &["door,"]),
        Example::Right("If the train is late again, we will take a taxi."),
        Example::Right("We will take a taxi if the train is late again."),
        Example::Right("When the man she knew came in, he smiled."),
    ],
);

/// Two main clauses without a comma before the “but” that joins them.
pub static JOINED: Rule = rule(
    "COMMA_COMPOUND_SENTENCE",
    "Two main clauses without a comma before “but”",
    "A comma stands before “but” when it joins two main clauses that have subjects of their own.",
    |document, sink| check(document, sink, |sentence| sentence.joints()),
    &[
        Example::wrong(
            "I wrote to them twice last ⟨month⟩ but they did not answer.",
            &["month,"],
        ),
        Example::wrong(
            "The shop in our street was ⟨closed⟩ but we found another one.",
            &["closed,"],
        ),
        Example::Right("I wrote to them twice last month, but they did not answer."),
        Example::Right("I wrote to them but did not go there so that they had time."),
    ],
);

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
        category: Category::Punctuation,
        severity: Severity::Warning,
        level: Level::Picky,
        scope: Scope::Sentence,
        title,
        explanation,
        confident: false,
        check: Check::Document(check),
        examples,
    }
}

/// Words that open a clause before the main clause.
const OPENERS: [Word; 13] = [
    Word::of("after"),
    Word::of("although"),
    Word::of("because"),
    Word::of("before"),
    Word::of("if"),
    Word::of("once"),
    Word::of("since"),
    Word::of("though"),
    Word::of("unless"),
    Word::of("until"),
    Word::of("when"),
    Word::of("whenever"),
    Word::of("while"),
];

/// Pronouns that a clause can start with.
const PRONOUNS: [Word; 7] = [
    Word::of("he"),
    Word::of("i"),
    Word::of("it"),
    Word::of("she"),
    Word::of("they"),
    Word::of("we"),
    Word::of("you"),
];

/// Adverbs that a clause may end with; others may start the next one.
const ENDING_ADVERBS: [Word; 14] = [
    Word::of("again"),
    Word::of("alone"),
    Word::of("anymore"),
    Word::of("around"),
    Word::of("away"),
    Word::of("back"),
    Word::of("early"),
    Word::of("enough"),
    Word::of("here"),
    Word::of("home"),
    Word::of("late"),
    Word::of("there"),
    Word::of("together"),
    Word::of("well"),
];

/// Adjectives that a clause without “that” follows: “sure he is”.
const SURE: [Word; 6] = [
    Word::of("afraid"),
    Word::of("certain"),
    Word::of("glad"),
    Word::of("happy"),
    Word::of("sorry"),
    Word::of("sure"),
];

/// Reports a missing comma before each unit that a sentence names.
fn check(document: &Document<'_>, sink: &mut Sink<'_>, find: fn(&Sentence<'_>) -> Vec<usize>) {
    for index in 0..document.sentences.len() {
        let sentence = Sentence::of(document, index);
        for unit in find(&sentence) {
            let last = document.tokens[sentence.units[unit - 1].token as usize].span;
            let next = document.slice(sentence.units[unit].span);
            sink.push(
                last,
                format!("A comma parts the two clauses, before “{next}”."),
                [format!("{},", document.slice(last))],
            );
        }
    }
}

/// A sentence and its verbs. Chunks and verb groups count units from the start of the text.
struct Sentence<'a> {
    start: usize,
    units: &'a [Unit],
    chunks: &'a [NounChunk],
    /// The verb groups that have a tense.
    finite: Vec<&'a VerbGroup>,
}

impl<'a> Sentence<'a> {
    fn of(document: &'a Document<'_>, index: usize) -> Sentence<'a> {
        let syntax = &document.syntax;
        let units = syntax.sentence(index);
        let before = |end: usize| {
            let is_before = |group: &VerbGroup| (group.first as usize) < end;
            syntax.groups.partition_point(is_before)
        };
        let groups = &syntax.groups[before(units.start)..before(units.end)];
        Sentence {
            start: units.start,
            units: &syntax.units[units],
            chunks: &syntax.chunks,
            finite: groups
                .iter()
                .filter(|group| group.finite.is_some())
                .collect(),
        }
    }

    /// A verb's subject, and its first unit.
    fn subject(&self, group: &VerbGroup) -> Option<(usize, &NounChunk)> {
        let chunk = &self.chunks[group.subject?.chunk as usize];
        Some(((chunk.first as usize).checked_sub(self.start)?, chunk))
    }

    /// Where the main clause starts, if the sentence opens with another clause that no mark parts from it.
    fn main_after_introduction(&self) -> Option<usize> {
        let opener = usize::from(matches!(self.units.first()?.tag, Tag::CC | Tag::Quote));
        if !OPENERS.contains(&self.units.get(opener)?.word) {
            return None;
        }
        let [introduced, main, ..] = self.finite[..] else {
            return None;
        };
        let (first, _) = self.subject(introduced)?;
        let verb = introduced.last as usize - self.start;
        let (start, chunk) = self.subject(main)?;
        let in_order = first == opener + 1 && start > verb + 1;
        let plain = !introduced.inverted && !main.inverted;
        (in_order && plain && self.can_start(chunk) && !self.belongs_before(start))
            .then_some(start)
            .filter(|_| self.units[opener..start].iter().all(runs_on) && self.is_last(start))
    }

    /// Whether a chunk looks like a subject at the start of a clause.
    fn can_start(&self, chunk: &NounChunk) -> bool {
        let first = &self.units[chunk.first as usize - self.start];
        match first.tag {
            Tag::PRP => PRONOUNS.contains(&first.word),
            Tag::EX => true,
            Tag::DT | Tag::PRPS => chunk.first != chunk.last,
            _ => false,
        }
    }

    /// Whether what starts at a unit can belong to the word before it.
    fn belongs_before(&self, start: usize) -> bool {
        let before = &self.units[start - 1];
        match before.tag {
            Tag::IN | Tag::TO | Tag::CC | Tag::DT | Tag::PRPS | Tag::MD | Tag::WRB | Tag::Quote => {
                true
            }
            tag if tag.is_adverb() => !ENDING_ADVERBS.contains(&before.word),
            tag => tag.is_verb() || SURE.contains(&before.word),
        }
    }

    /// Whether nothing behind the start of a clause may be the main clause instead: “the man I know, he”.
    fn is_last(&self, start: usize) -> bool {
        let opens = |tag| matches!(tag, Tag::CC | Tag::IN | Tag::WDT | Tag::WP | Tag::WRB);
        let rest = &self.units[start..];
        let comma = rest.iter().position(|unit| unit.tag == Tag::Comma);
        let behind_comma = comma.and_then(|at| rest.get(at + 1));
        let relative = self.units[start - 1].tag.is_noun() && self.units[start].tag == Tag::PRP;
        let other = self.finite.iter().skip(2).any(|group| {
            self.subject(group).is_some_and(|(at, _)| {
                let before = self.units[at.saturating_sub(1)].tag;
                let is_relative = matches!(self.units[at].tag, Tag::WDT | Tag::WP);
                at > start && !is_relative && !opens(before) && before != Tag::Comma
            })
        });
        !(other || relative && comma.is_some()) && behind_comma.is_none_or(|unit| opens(unit.tag))
    }

    /// Each “but” between two main clauses that no comma stands before.
    fn joints(&self) -> Vec<usize> {
        let pairs = self.finite.windows(2);
        pairs
            .filter_map(|pair| self.joint(pair[0], pair[1]))
            .collect()
    }

    fn joint(&self, left: &VerbGroup, right: &VerbGroup) -> Option<usize> {
        let (first, _) = self.subject(left)?;
        let (start, chunk) = self.subject(right)?;
        let joint = start.checked_sub(1)?;
        let is_behind = joint > left.last as usize - self.start;
        (first == 0 && is_behind && self.units[joint].word == Word::of("but"))
            .then_some(joint)
            .filter(|_| self.can_start(chunk) && self.units[..joint].iter().all(runs_on))
    }
}

/// Whether a clause goes on at a unit: no mark but a hyphen or a quote, and no relative pronoun or “that”.
fn runs_on(unit: &Unit) -> bool {
    let is_that = unit.tag == Tag::IN && unit.word == Word::of("that");
    let is_mark = unit.tag.is_mark() && !matches!(unit.tag, Tag::HYPH | Tag::Quote);
    !is_mark && !is_that && !matches!(unit.tag, Tag::WDT | Tag::WP | Tag::WPS)
}
