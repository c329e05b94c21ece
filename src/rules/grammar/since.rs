//! The present with “since”: what began then and goes on takes the perfect.

use crate::document::{Document, Span};
use crate::rules::patterns::is_listed;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::syntax::{Syntax, Tag, Tense, Unit, VerbGroup, Word, inflect, lexicon};

/// The rule of this file.
pub static PRESENT_WITH_SINCE: Rule = Rule {
    id: "PRESENT_WITH_SINCE",
    category: Category::Grammar,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "The present with “since”",
    explanation: "What began at some time and still goes on stands in the perfect: “I have worked here since 2015”, “since then I have been learning”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Since then I ⟨am⟩ learning Greek.", &["have been"]),
        Example::wrong("He ⟨is⟩ in Lagos since 2010.", &["has been"]),
        Example::wrong("We ⟨live⟩ in Porto since last summer.", &["have lived"]),
        Example::wrong("She ⟨doesn't write⟩ to us since May.", &["hasn't written"]),
        Example::wrong("The shop ⟨is⟩ closed since Monday.", &["has been"]),
        Example::Right("I have worked here since 2015, and since then I have learned Greek."),
        Example::Right(
            "I am glad to say that since then all has gone well. Since then, they continue to grow.",
        ),
        Example::Right("It is two years since then. Prices are up since May."),
        Example::Right("This is the best year since 2010. Since you ask, I work there."),
    ],
};

/// The most units between a verb and the “since” behind it.
const UNITS_MAX: usize = 8;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    const SINCE: Word = Word::of("since");
    let syntax = &document.syntax;
    for sentence in 0..document.sentences.len() {
        let units = syntax.sentence(sentence);
        for since in units.clone() {
            if syntax.units[since].word != SINCE {
                continue;
            }
            let Some(end) = point_in_time(document, since + 1, units.end) else {
                continue;
            };
            // "since Christmas is near" says why.
            if end < units.end && syntax.units[end].tag.is_finite() {
                continue;
            }
            let group = match opens(syntax, since, units.start) {
                true => group_behind(syntax, end, units.end),
                false => group_before(syntax, since, units.start),
            };
            if let Some((span, replacement)) = group.and_then(|group| perfect(document, group)) {
                let message = format!("What goes on since then takes “{replacement}”.");
                sink.push(span, message, [replacement]);
            }
        }
    }
}

/// Where the words end that say when something began; none if something else starts at a unit.
fn point_in_time(document: &Document<'_>, at: usize, end: usize) -> Option<usize> {
    const TIMES: [Word; 5] = [
        Word::of("birth"),
        Word::of("childhood"),
        Word::of("christmas"),
        Word::of("then"),
        Word::of("yesterday"),
    ];
    const LENGTHS: [Word; 5] = [
        Word::of("day"),
        Word::of("week"),
        Word::of("month"),
        Word::of("year"),
        Word::of("summer"),
    ];
    const BEFORE: [Word; 3] = [Word::of("last"), Word::of("my"), Word::of("early")];
    let units = &document.syntax.units[..end];
    let first = units.get(at)?;
    let second = units.get(at + 1);
    let is_year = |at: usize| {
        let text = units.get(at).map_or("", |unit| document.slice(unit.span));
        text.len() == 4 && text.starts_with(['1', '2']) && text.parse::<u16>().is_ok()
    };
    let is_time = |unit: &Unit| {
        let is_in = |name| is_listed(name, unit.word);
        TIMES.contains(&unit.word) || is_in("month") || is_in("weekday")
    };
    if is_year(at) || is_time(first) {
        // "since May 2015"
        return Some(at + 1 + usize::from(is_year(at + 1)));
    }
    let is_length = second.is_some_and(|unit| LENGTHS.contains(&unit.lemma));
    let is_point = second.is_some_and(is_time);
    let counts = first.tag == Tag::CD && is_length;
    (counts || BEFORE.contains(&first.word) && (is_length || is_point)).then_some(at + 2)
}

/// Whether “since” opens its clause: “Since then I …”, “that since 2015 …”.
fn opens(syntax: &Syntax, since: usize, start: usize) -> bool {
    since == start || {
        let before = &syntax.units[since - 1];
        before.tag.is_mark()
            || matches!(before.tag, Tag::CC | Tag::IN | Tag::WDT)
            || before.word == Word::of("that")
    }
}

/// The finite verb of the clause that starts behind the time.
fn group_behind(syntax: &Syntax, from: usize, end: usize) -> Option<&VerbGroup> {
    let next = syntax
        .groups
        .partition_point(|group| (group.first as usize) < from);
    let group = syntax.groups.get(next)?;
    let first = group.first as usize;
    // Its subject alone stands between, with or without a comma.
    let subject = syntax.subject(group)?;
    let starts = subject.first as usize == from
        || subject.first as usize == from + 1 && syntax.units[from].tag == Tag::Comma;
    (first < end && starts && subject.last as usize + 1 == first).then_some(group)
}

/// The finite verb of which “since” stands behind, with nothing between that “since” may belong to.
fn group_before(syntax: &Syntax, since: usize, start: usize) -> Option<&VerbGroup> {
    const ALONE: [Word; 9] = [
        Word::of("think"),
        Word::of("believe"),
        Word::of("say"),
        Word::of("feel"),
        Word::of("suppose"),
        Word::of("guess"),
        Word::of("know"),
        Word::of("hope"),
        Word::of("have"),
    ];
    const MOVED: [Word; 6] = [
        Word::of("up"),
        Word::of("down"),
        Word::of("ahead"),
        Word::of("first"),
        Word::of("only"),
        Word::of("ever"),
    ];
    let next = syntax
        .groups
        .partition_point(|group| (group.first as usize) < since);
    let group = syntax.groups[..next]
        .iter()
        .rfind(|group| !group.infinitival)?;
    let (first, last) = (group.first as usize, group.last as usize);
    if first < start || last + UNITS_MAX < since {
        return None;
    }
    let between = syntax.units.get(last + 1..since)?;
    let says = between.is_empty() && ALONE.contains(&syntax.units[last].lemma);
    let apart = between.iter().any(|unit| {
        unit.tag.is_mark()
            || matches!(
                unit.tag,
                Tag::JJS | Tag::RBS | Tag::JJR | Tag::RBR | Tag::VBN | Tag::VBG
            )
            || MOVED.contains(&unit.word)
    });
    // "It is the first year since": what is a thing since then is not that any longer.
    let is_named = group.main == group.finite?
        && between
            .first()
            .is_some_and(|unit| unit.word == Word::of("the"));
    // "The graph shows the prices since 2010": the object alone may be what is since then.
    let object = between.first().is_some_and(|unit| {
        unit.tag.is_noun()
            || unit.tag.is_adjective()
            || matches!(unit.tag, Tag::DT | Tag::PRPS | Tag::CD)
    });
    let lasts = LASTING.contains(&syntax.units[group.main as usize].lemma);
    (!says && !apart && !is_named && (!object || lasts)).then_some(group)
}

/// Verbs of what goes on for some time, with an object.
const LASTING: [Word; 16] = [
    Word::of("be"),
    Word::of("have"),
    Word::of("know"),
    Word::of("learn"),
    Word::of("study"),
    Word::of("teach"),
    Word::of("play"),
    Word::of("run"),
    Word::of("own"),
    Word::of("love"),
    Word::of("like"),
    Word::of("want"),
    Word::of("lead"),
    Word::of("manage"),
    Word::of("speak"),
    Word::of("work"),
];

/// The perfect of a group in the present, and where it belongs.
fn perfect(document: &Document<'_>, group: &VerbGroup) -> Option<(Span, String)> {
    const GOING_ON: [Word; 2] = [Word::of("continue"), Word::of("remain")];
    const IT: [Word; 5] = [
        Word::of("it"),
        Word::of("that"),
        Word::of("this"),
        Word::of("there"),
        Word::of("what"),
    ];
    let syntax = &document.syntax;
    let finite = &syntax.units[group.finite? as usize];
    let main = &syntax.units[group.main as usize];
    let subject = syntax.subject(group)?;
    let is_be = finite.lemma == Word::of("be");
    let written = document.slice(finite.span);
    if group.tense != Some(Tense::Present)
        || group.perfect
        || group.inverted
        || lexicon().usual_tags(finite.word).contains(Tag::VBD)
        || group.passive && matches!(written, "'s" | "’s")
        || GOING_ON.contains(&main.lemma)
        || is_be && IT.contains(&syntax.units[subject.head as usize].word)
    {
        return None;
    }
    let have = match (written, finite.tag) {
        ("'s" | "’s", _) => written,
        ("'m" | "'re", _) => "'ve",
        ("’m" | "’re", _) => "’ve",
        (_, Tag::VBZ) => "has",
        _ => "have",
    };
    if is_be {
        return Some((finite.span, format!("{have} been")));
    }
    let participle = inflect(lexicon().text(main.lemma)?, Tag::VBN)?;
    if group.main == group.finite? {
        return Some((finite.span, format!("{have} {participle}")));
    }
    // "does not live": what stands between stays.
    let between = Span::new(finite.span.end as usize, main.span.start as usize);
    let replacement = format!("{have}{}{participle}", document.slice(between));
    Some((finite.span.cover(main.span), replacement))
}
