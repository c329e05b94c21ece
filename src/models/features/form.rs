//! What speaks for a form of a verb or noun.

use super::{Around, EDGE, Features};
use crate::syntax::{Tag, Unit, Word};

/// Where the subject of a verb likely stands: nouns and pronouns on the left, without those behind a preposition.
fn subject<'a>(around: &Around<'a>) -> &'a Unit {
    let mut best: Option<(usize, &Unit)> = None;
    for (at, unit) in around.before() {
        if unit.tag.is_finite() && best.is_some() || matches!(unit.tag, Tag::Colon) {
            break;
        }
        if !(unit.tag.is_noun()
            || matches!(unit.tag, Tag::PRP | Tag::EX | Tag::DT | Tag::WP | Tag::WDT))
        {
            if unit.tag == Tag::IN && best.is_some_and(|(noun, _)| noun > at) {
                best = None;
            }
            continue;
        }
        if unit.tag == Tag::DT
            && around
                .units
                .get(at + 1)
                .is_some_and(|next| next.tag.is_noun() || next.tag.is_adjective())
        {
            continue;
        }
        if best.is_none() {
            best = Some((at, unit));
        }
    }
    best.map_or(&EDGE, |(_, unit)| unit)
}

/// What speaks for a form of a verb or noun: its determiner, its auxiliary, its subject, and the tenses and times around.
pub(super) fn form(around: &Around<'_>, lemma: Word, features: &mut Features) {
    let [l1, l2, r1, r2] = [
        around.left(1),
        around.left(2),
        around.right(1),
        around.right(2),
    ];
    let lemma = lemma.0;
    let t = |unit: &Unit| unit.tag as u64;
    features.add(100, [lemma]);
    features.add(101, [lemma, l1.word.0]);
    features.add(102, [lemma, r1.word.0]);
    features.add(103, [lemma, t(l1)]);
    features.add(104, [lemma, t(r1)]);
    features.add(105, [lemma, t(l1), t(r1)]);
    features.add(106, [lemma, l1.word.0, r1.word.0]);
    features.add(107, [lemma, l2.word.0, l1.word.0]);
    features.add(108, [lemma, t(l2), t(l1)]);
    features.add(109, [lemma, t(r1), t(r2)]);
    // The determiner of the phrase that the word may end.
    let mut determiner = &EDGE;
    for (_, unit) in around.before().take(5) {
        match unit.tag {
            Tag::DT | Tag::PRPS | Tag::CD | Tag::PDT | Tag::POS | Tag::WDT => {
                determiner = unit;
                break;
            }
            tag if tag.is_adjective()
                || tag.is_noun()
                || matches!(tag, Tag::RB | Tag::HYPH | Tag::VBN) => {}
            _ => break,
        }
    }
    let number = match determiner.tag {
        Tag::CD | Tag::DT | Tag::PDT => determiner.word.0,
        tag => tag as u64,
    };
    features.add(110, [number, t(l1)]);
    features.add(111, [number, lemma]);
    features.add(112, [number, t(r1), t(l1)]);
    // The nearest verb on the left, over adverbs and a subject between.
    let auxiliary = around
        .before()
        .take(5)
        .find(|(_, unit)| unit.tag == Tag::MD || unit.tag == Tag::TO || unit.tag.is_verb());
    let auxiliary_distance = auxiliary.map_or(0, |(at, _)| (around.start - at) as u64);
    let auxiliary = auxiliary.map_or(&EDGE, |(_, unit)| unit);
    features.add(113, [auxiliary.word.0, auxiliary_distance, t(l1)]);
    features.add(114, [auxiliary.word.0, lemma]);
    features.add(115, [auxiliary.word.0, auxiliary_distance, t(r1)]);
    features.add(116, [auxiliary.lemma.0, t(auxiliary), t(l1), t(r1)]);
    let subject = subject(around);
    features.add(117, [t(subject), t(l1)]);
    features.add(118, [subject.word.0, t(l1)]);
    features.add(119, [subject.word.0, t(l1), t(r1)]);
    features.add(120, [subject.word.0, lemma]);
    features.add(121, [t(subject), auxiliary.word.0, t(l1)]);
    // The tense of the verbs around.
    let previous = around
        .left_units()
        .iter()
        .rev()
        .find(|unit| unit.tag.is_finite());
    let next = around
        .right_units()
        .iter()
        .find(|unit| unit.tag.is_finite());
    let (previous, next) = (previous.unwrap_or(&EDGE), next.unwrap_or(&EDGE));
    features.add(122, [t(previous), t(next)]);
    features.add(123, [t(previous), t(next), t(subject)]);
    features.add(124, [t(previous), t(subject), t(l1)]);
    features.add(125, [previous.word.0, t(l1)]);
    features.add(126, [next.word.0, t(l1)]);
    features.add(127, [t(next), t(subject), t(l1), t(r1)]);
    // First looks end here.
    if !features.is_done() {
        times(around, lemma, (auxiliary, subject), features);
    }
}

/// What speaks for a tense anywhere in the sentence, and what governs the form.
fn times(
    around: &Around<'_>,
    lemma: u64,
    (auxiliary, subject): (&Unit, &Unit),
    features: &mut Features,
) {
    let [l1, r1] = [around.left(1), around.right(1)];
    let t = |unit: &Unit| unit.tag as u64;
    // Words of time say the tense wherever they stand.
    let others = || around.left_units().iter().chain(around.right_units());
    let pasts = others().fold([0_u64; 2], |mut counts, unit| {
        match unit.tag {
            Tag::VBD => counts[0] += 1,
            Tag::VBZ | Tag::VBP => counts[1] += 1,
            _ => {}
        }
        counts
    });
    features.add(128, [pasts[0].min(2), pasts[1].min(2), t(subject)]);
    features.add(131, [t(l1), t(r1), t(around.right(2)), t(subject)]);
    features.add(132, [lemma, auxiliary.lemma.0, t(r1)]);
    let governor = around
        .before()
        .take(6)
        .find(|(_, unit)| unit.tag.is_verb() || unit.tag == Tag::IN || unit.tag.is_adjective());
    let governor = governor.map_or(&EDGE, |(_, unit)| unit);
    features.add(133, [governor.lemma.0, t(l1)]);
    features.add(134, [governor.lemma.0, t(l1), t(r1)]);
    // Last, since there may be any number of them: what stands before has a fixed place.
    for unit in others() {
        if says_time(unit.word) {
            features.add(129, [unit.word.0, t(subject)]);
            features.add(130, [unit.word.0, t(l1)]);
        }
    }
}

/// Whether a word says a time.
#[inline]
fn says_time(word: Word) -> bool {
    // Nearly all words differ from every one of the list in a few bits of their hash.
    const BITS: u128 = {
        let (mut bits, mut at) = (0, 0);
        while at < TIMES.len() {
            bits |= 1 << (TIMES[at].0 & 127);
            at += 1;
        }
        bits
    };
    BITS >> (word.0 & 127) & 1 == 1 && TIMES.contains(&word)
}

/// Words that say a time.
const TIMES: [Word; 24] = [
    Word::of("yesterday"),
    Word::of("ago"),
    Word::of("last"),
    Word::of("now"),
    Word::of("today"),
    Word::of("tomorrow"),
    Word::of("always"),
    Word::of("usually"),
    Word::of("often"),
    Word::of("every"),
    Word::of("next"),
    Word::of("since"),
    Word::of("when"),
    Word::of("if"),
    Word::of("nowadays"),
    Word::of("before"),
    Word::of("already"),
    Word::of("yet"),
    Word::of("ever"),
    Word::of("never"),
    Word::of("just"),
    Word::of("recently"),
    Word::of("while"),
    Word::of("then"),
];
