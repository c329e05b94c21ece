//! Verb groups: a verb with its auxiliaries, and what they say of time and voice.

use super::{NounChunk, Subject, Tag, Unit, Word};
use std::ops::Range;

/// The most adverbs between the verbs of a group.
const ADVERBS_MAX: usize = 4;

/// The most verbs of a group: "might have been being asked".
const VERBS_MAX: usize = 6;

/// The tense of a verb that has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// "goes", "has gone".
    Present,
    /// "went", "had gone".
    Past,
}

/// A verb with its auxiliaries. Fields are indices of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerbGroup {
    /// The first unit.
    pub first: u32,
    /// The last unit. In a question the subject stands between: "Have you seen".
    pub last: u32,
    /// The verb that the auxiliaries help; the last auxiliary where no verb follows.
    pub main: u32,
    /// The verb or modal that has a tense, which agrees with the subject.
    pub finite: Option<u32>,
    /// The tense of the finite verb; none for a modal.
    pub tense: Option<Tense>,
    /// The modal.
    pub modal: Option<u32>,
    /// "have seen".
    pub perfect: bool,
    /// "is seeing".
    pub progressive: bool,
    /// "is seen".
    pub passive: bool,
    /// Whether "not", "n't" or "never" is in it.
    pub negated: bool,
    /// Whether it starts with "to".
    pub infinitival: bool,
    /// Whether the subject stands behind the first verb.
    pub inverted: bool,
    /// The subject of a finite verb, when it was found.
    pub subject: Option<Subject>,
}

pub(super) const BE: Word = Word::of("be");
const HAVE: Word = Word::of("have");
const DO: Word = Word::of("do");

/// The chunk that starts at a unit.
pub(super) fn chunk_from(chunks: &[NounChunk], unit: usize) -> Option<usize> {
    chunks
        .binary_search_by_key(&unit, |chunk| chunk.first as usize)
        .ok()
}

/// The chunk that a unit is in.
pub(super) fn chunk_with(chunks: &[NounChunk], unit: usize) -> Option<usize> {
    let after = chunks.partition_point(|chunk| chunk.first as usize <= unit);
    let at = after.checked_sub(1)?;
    (chunks[at].last as usize >= unit).then_some(at)
}

/// Finds the verb groups of a sentence, whose chunks are known.
pub(super) fn find(
    units: &[Unit],
    sentence: Range<usize>,
    chunks: &[NounChunk],
    groups: &mut Vec<VerbGroup>,
) {
    let mut at = sentence.start;
    let mut taken = sentence.start; // up to where verbs belong to groups
    while at < sentence.end {
        if at >= taken
            && chunk_with(chunks, at).is_none()
            && let Some(group) = group_at(units, &sentence, at, chunks)
        {
            taken = group.last as usize + 1;
            groups.push(group);
        }
        at += 1;
    }
}

fn group_at(
    units: &[Unit],
    sentence: &Range<usize>,
    start: usize,
    chunks: &[NounChunk],
) -> Option<VerbGroup> {
    let first = &units[start];
    let narrow = |index: usize| u32::try_from(index).expect("a unit has a byte");
    let at = narrow(start);
    let mut group = VerbGroup {
        first: at,
        last: at,
        main: at,
        finite: first.tag.is_finite().then_some(at),
        tense: match first.tag {
            Tag::VBD => Some(Tense::Past),
            Tag::VBZ | Tag::VBP => Some(Tense::Present),
            _ => None,
        },
        modal: (first.tag == Tag::MD).then_some(at),
        perfect: false,
        progressive: false,
        passive: false,
        negated: false,
        infinitival: first.tag == Tag::TO,
        inverted: false,
        subject: None,
    };
    if !first.tag.is_verb() && !matches!(first.tag, Tag::MD | Tag::TO) {
        return None;
    }
    let mut verb = start;
    for _ in 0..VERBS_MAX {
        let mut next = skip_adverbs(units, sentence.end, verb + 1, &mut group.negated);
        if verb == start
            && let Some(chunk) = chunk_from(chunks, next).filter(|_| next < sentence.end)
        {
            let behind = chunks[chunk].last as usize + 1;
            let behind = skip_adverbs(units, sentence.end, behind, &mut group.negated);
            let goes_on = units[..sentence.end]
                .get(behind)
                .is_some_and(|unit| step(first, unit).is_some());
            let personal = units[next].tag == Tag::PRP;
            if may_invert(units, sentence, start, chunks, goes_on, personal) {
                group.inverted = true;
                group.subject = Some(Subject::of(chunks, chunk));
                next = behind;
            }
        }
        let free = next < sentence.end && chunk_with(chunks, next).is_none();
        let Some(step) = free.then(|| step(&units[verb], &units[next])).flatten() else {
            break;
        };
        match step {
            Step::Perfect => group.perfect = true,
            Step::Progressive => group.progressive = true,
            Step::Passive => group.passive = true,
            Step::Base => {}
        }
        verb = next;
    }
    if group.infinitival && verb == start {
        return None;
    }
    // "is not": the negation belongs to the group though no verb follows.
    let mut last = verb;
    while last + 1 < sentence.end && is_negation(units[last + 1].word) {
        last += 1;
        group.negated = true;
    }
    (group.main, group.last) = (narrow(verb), narrow(last));
    Some(group)
}

/// How a verb goes on from an auxiliary.
enum Step {
    Base,
    Perfect,
    Progressive,
    Passive,
}

/// Whether a verb belongs to an auxiliary; wrong forms do too, so that rules can see them: "did went", "have went".
fn step(auxiliary: &Unit, verb: &Unit) -> Option<Step> {
    const BEEN: [Word; 3] = [Word::of("been"), Word::of("got"), Word::of("had")];
    match auxiliary.tag {
        Tag::MD => verb.tag.is_verb().then_some(Step::Base),
        Tag::TO => matches!(verb.tag, Tag::VB | Tag::VBP).then_some(Step::Base),
        _ if auxiliary.lemma == DO => {
            let base = matches!(verb.tag, Tag::VB | Tag::VBP | Tag::VBD | Tag::VBZ);
            (base && auxiliary.tag.is_finite()).then_some(Step::Base)
        }
        _ if auxiliary.lemma == HAVE => {
            matches!(verb.tag, Tag::VBN | Tag::VBD).then_some(Step::Perfect)
        }
        _ if auxiliary.lemma == BE => match verb.tag {
            Tag::VBG => Some(Step::Progressive),
            Tag::VBN if auxiliary.word == Word::of("'s") && BEEN.contains(&verb.word) => {
                Some(Step::Perfect)
            }
            Tag::VBN | Tag::VBD => Some(Step::Passive),
            _ => None,
        },
        _ => None,
    }
}

fn is_negation(word: Word) -> bool {
    const WORDS: [Word; 3] = [Word::of("not"), Word::of("n't"), Word::of("never")];
    WORDS.contains(&word)
}

/// The first unit from one on that is no adverb.
fn skip_adverbs(units: &[Unit], end: usize, from: usize, negated: &mut bool) -> usize {
    let mut at = from;
    while at < end && at < from + ADVERBS_MAX && units[at].tag.is_adverb() {
        *negated |= is_negation(units[at].word);
        at += 1;
    }
    at
}

/// Whether the subject may stand behind an auxiliary: at the start of a sentence, behind a question word, "so" or "never".
///
/// `goes_on` says whether a verb that belongs to the auxiliary stands behind the chunk, `personal` whether that is a pronoun.
fn may_invert(
    units: &[Unit],
    sentence: &Range<usize>,
    auxiliary: usize,
    chunks: &[NounChunk],
    goes_on: bool,
    personal: bool,
) -> bool {
    const TURNING: [Word; 11] = [
        Word::of("so"),
        Word::of("neither"),
        Word::of("nor"),
        Word::of("never"),
        Word::of("hardly"),
        Word::of("rarely"),
        Word::of("seldom"),
        Word::of("only"),
        Word::of("here"),
        Word::of("there"),
        Word::of("how"),
    ];
    let unit = &units[auxiliary];
    let helps = unit.tag == Tag::MD || [BE, HAVE, DO].contains(&unit.lemma);
    if !helps || !unit.tag.is_finite() {
        return false;
    }
    let mut before = auxiliary;
    while before > sentence.start && matches!(units[before - 1].tag, Tag::Quote | Tag::CC | Tag::UH)
    {
        before -= 1;
    }
    let Some(before) = before.checked_sub(1).filter(|&b| b >= sentence.start) else {
        return true;
    };
    let previous = &units[before];
    match previous.tag {
        Tag::WRB => true,
        Tag::WP | Tag::WDT => {
            (goes_on || unit.lemma == BE) && is_question_word(units, sentence, before)
        }
        Tag::Comma | Tag::Colon => personal,
        Tag::JJ => before > sentence.start && units[before - 1].tag == Tag::WRB,
        Tag::RB | Tag::CC | Tag::DT => TURNING.contains(&previous.word),
        // "Which book did you read": the object of a question stands first.
        tag if tag.is_noun() && unit.lemma != BE => chunk_with(chunks, before).is_some_and(|at| {
            let first = &units[chunks[at].first as usize];
            matches!(first.tag, Tag::WDT | Tag::WP | Tag::WPS)
        }),
        _ => false,
    }
}

/// Whether a "who", "what" or "which" asks and does not refer to a noun.
fn is_question_word(units: &[Unit], sentence: &Range<usize>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|&before| before >= sentence.start);
    before.is_none_or(|before| {
        !units[before].tag.is_noun() && !matches!(units[before].tag, Tag::Comma | Tag::IN)
    })
}

#[cfg(test)]
mod tests {
    use super::Tense;
    use crate::document::Document;
    use crate::syntax::analyze;

    /// The first verb group of a text in words.
    fn told(text: &str) -> String {
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        let group = document.syntax.groups[0];
        let main = document.syntax.units[group.main as usize].span;
        let mut told = vec![document.slice(main)];
        let facts = [
            (group.tense == Some(Tense::Present), "present"),
            (group.tense == Some(Tense::Past), "past"),
            (group.modal.is_some(), "modal"),
            (group.perfect, "perfect"),
            (group.progressive, "progressive"),
            (group.passive, "passive"),
            (group.negated, "negated"),
            (group.infinitival, "infinitival"),
            (group.inverted, "inverted"),
        ];
        told.extend(
            facts
                .iter()
                .filter(|(holds, _)| *holds)
                .map(|(_, fact)| fact),
        );
        told.join(" ")
    }

    #[test]
    fn a_group_knows_its_time_and_voice() {
        for (text, expected) in [
            (
                "The report might not have been written.",
                "written modal perfect passive negated",
            ),
            ("She is always working.", "working present progressive"),
            ("They didn't go home.", "go past negated"),
            ("Has he ever seen it?", "seen present perfect inverted"),
            ("To find it was easy.", "find infinitival"),
            (
                "He has been waiting.",
                "waiting present perfect progressive",
            ),
            ("The doors were closed.", "closed past passive"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
