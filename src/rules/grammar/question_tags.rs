//! Question tags: “isn't it?” behind a statement repeats its verb and its subject.

use crate::document::Document;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::syntax::{Number, Syntax, Tag, Unit, VerbGroup, Word};
use std::ops::Range;

/// The rule of this file.
pub static QUESTION_TAG: Rule = Rule {
    id: "QUESTION_TAG",
    category: Category::Grammar,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A question tag that does not fit its statement",
    explanation: "A question tag repeats the auxiliary of its statement, or “do”, and its subject: “you are coming, aren't you?”, “she works, doesn't she?”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("You are coming tomorrow, ⟨isn't it⟩?", &["aren't you"]),
        Example::wrong("She works here, ⟨isn't she⟩?", &["doesn't she"]),
        Example::wrong("He can drive, ⟨isn't he⟩?", &["can't he"]),
        Example::wrong("You met him, ⟨isn’t it⟩?", &["didn’t you"]),
        Example::Right("You are coming tomorrow, aren't you? She works here, doesn't she?"),
        Example::Right(
            "It is late, isn't it? I am right, aren't I? You think he is here, isn't he?",
        ),
        Example::Right("He has a car, hasn't he? Nice weather, isn't it?"),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let syntax = &document.syntax;
    for sentence in 0..document.sentences.len() {
        let units = syntax.sentence(sentence);
        let Some(tag) = tag(syntax, units.clone()) else {
            continue;
        };
        let Some(statement) = statement(syntax, units.start..tag.start - 1) else {
            continue;
        };
        let Some(right) = right_tag(document, statement, tag.clone()) else {
            continue;
        };
        let span = syntax.units[tag.start]
            .span
            .cover(syntax.units[tag.end - 1].span);
        sink.push(
            span,
            format!("To this statement belongs “{right}”."),
            [right],
        );
    }
}

/// The units of the tag at the end of a sentence: behind a comma an auxiliary, “n't”, and a pronoun before the “?”.
fn tag(syntax: &Syntax, units: Range<usize>) -> Option<Range<usize>> {
    let [.., comma, auxiliary, not, pronoun, mark] = &syntax.units[units.clone()] else {
        return None;
    };
    let is_tag = comma.tag == Tag::Comma
        && (auxiliary.tag == Tag::MD || auxiliary.tag.is_finite())
        && not.word == Word::of("n't")
        && pronoun.tag == Tag::PRP
        && mark.tag == Tag::Stop;
    is_tag.then(|| units.end - 4..units.end - 1)
}

/// The one verb with a tense of a statement without quotes and dashes.
fn statement(syntax: &Syntax, units: Range<usize>) -> Option<&VerbGroup> {
    let broken = syntax.units[units.clone()]
        .iter()
        .any(|unit| matches!(unit.tag, Tag::Quote | Tag::Colon));
    let inside = |group: &&VerbGroup| units.contains(&(group.first as usize));
    let mut finite = syntax
        .groups
        .iter()
        .filter(inside)
        .filter(|group| group.finite.is_some());
    let statement = finite.next()?;
    (!broken && finite.next().is_none() && !statement.inverted && !statement.negated)
        .then_some(statement)
}

/// The tag that belongs to a statement, if the one that is written does not.
fn right_tag(document: &Document<'_>, statement: &VerbGroup, tag: Range<usize>) -> Option<String> {
    let syntax = &document.syntax;
    let (written, pronoun) = (&syntax.units[tag.start], &syntax.units[tag.end - 1]);
    let finite = &syntax.units[statement.finite? as usize];
    let subject = syntax.subject(statement)?;
    let head = &syntax.units[subject.head as usize];
    let right_pronoun = match head.tag {
        Tag::PRP if head.word == Word::of("i") => return None,
        Tag::PRP => document.slice(head.span).to_lowercase(),
        _ => of_noun(document, pronoun, subject.number)?,
    };
    let auxiliary = auxiliary(document, statement, finite)?;
    let fits = match statement.modal {
        Some(_) => written.lemma == finite.lemma,
        None => written.lemma == Word::of(lemma(auxiliary)),
    };
    if fits && right_pronoun == document.slice(pronoun.span).to_lowercase() {
        return None;
    }
    let not = match document.slice(syntax.units[tag.start + 1].span) {
        "n’t" => "n’t",
        _ => "n't",
    };
    let stem = match auxiliary {
        "will" => "wo",
        "can" => "ca",
        _ => auxiliary,
    };
    Some(format!("{stem}{not} {right_pronoun}"))
}

/// The pronoun for a noun: the written one where it may stand for it.
fn of_noun(document: &Document<'_>, written: &Unit, number: Number) -> Option<String> {
    let pronoun = document.slice(written.span).to_lowercase();
    match (number, pronoun.as_str()) {
        (Number::Singular, "he" | "she" | "it") | (Number::Plural, "they") => Some(pronoun),
        (Number::Plural, "it") => Some("they".to_owned()),
        _ => None,
    }
}

/// The auxiliary of a statement, or the form of “do” that stands for its verb; none where it is not clear.
fn auxiliary(
    document: &Document<'_>,
    statement: &VerbGroup,
    finite: &Unit,
) -> Option<&'static str> {
    const KNOWN: [&str; 17] = [
        "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "can",
        "could", "would", "should", "must", "need",
    ];
    let text = document.slice(finite.span).to_lowercase();
    let helps = statement.modal.is_some()
        || finite.lemma == Word::of("be")
        || statement.finite != Some(statement.main);
    if helps {
        return KNOWN.into_iter().find(|known| *known == text);
    }
    match finite.tag {
        _ if finite.lemma == Word::of("have") => None,
        Tag::VBZ => Some("does"),
        Tag::VBP => Some("do"),
        Tag::VBD => Some("did"),
        _ => None,
    }
}

fn lemma(auxiliary: &'static str) -> &'static str {
    match auxiliary {
        "is" | "are" | "was" | "were" => "be",
        "has" | "have" | "had" => "have",
        _ => "do",
    }
}
