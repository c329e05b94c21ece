//! Features: what around a slot speaks for one option or another.
//!
//! A feature is a hash of a template's number and the words, lemmas and tags that it looks at. The units of the slot
//! itself are never looked at, nor is anything that the writer's own choice decided.

mod form;

use super::forms::forms;
use super::slots::{Kind, Slot, head};
use crate::syntax::{Tag, Unit, Word, lexicon};
use form::form;

/// The most units that are looked at on one side for a subject, a governor or a verb.
const LOOK_UNITS_MAX: usize = 14;
/// The most units on either side that are searched for marks, verbs and words of time.
const SIDE_UNITS_MAX: usize = 60;

static EDGE: Unit = Unit::EDGE;

/// The features of one slot or of several, in the order of their places.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// The hashes of those that are wanted.
    pub hashes: Vec<u64>,
    /// The places of the features to make, a bit each; all from [`PLACES_MAX`] on share the last bit.
    wanted: u64,
    /// The place of the next feature.
    place: usize,
}

/// The places that can be wanted one by one.
const PLACES_MAX: usize = u64::BITS as usize - 1;

impl Features {
    /// No features, with room for so many.
    pub(super) fn with_capacity(features: usize) -> Features {
        Features {
            hashes: Vec::with_capacity(features),
            ..Features::default()
        }
    }

    #[inline(always)]
    fn add<const N: usize>(&mut self, template: u64, parts: [u64; N]) {
        if self.wanted >> self.place.min(PLACES_MAX) & 1 == 1 {
            self.hashes
                .push(close(parts.into_iter().fold(open(template), mix)));
        }
        self.place += 1;
    }

    /// Whether nothing is wanted from here on.
    fn is_done(&self) -> bool {
        self.wanted >> self.place.min(PLACES_MAX) == 0
    }
}

/// The start of a feature's hash: the number of its template.
#[inline]
fn open(template: u64) -> u64 {
    template.wrapping_mul(0xA24B_AED4_963E_E407)
}

/// Adds what a feature looks at.
#[inline]
fn mix(hash: u64, part: u64) -> u64 {
    let hash = (hash.rotate_left(23) ^ part).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    hash ^ hash >> 31
}

/// Spreads a feature's hash over all bits.
#[inline]
fn close(hash: u64) -> u64 {
    hash.wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

/// What stands around a slot.
struct Around<'a> {
    units: &'a [Unit],
    start: usize,
    end: usize,
}

impl<'a> Around<'a> {
    fn new(units: &'a [Unit], slot: &Slot) -> Around<'a> {
        Around {
            units,
            start: slot.start,
            end: slot.end,
        }
    }

    /// The unit so many places before the slot, from 1 on.
    #[inline]
    fn left(&self, places: usize) -> &'a Unit {
        self.start
            .checked_sub(places)
            .map_or(&EDGE, |at| &self.units[at])
    }

    /// The unit so many places behind the slot, from 1 on.
    #[inline]
    fn right(&self, places: usize) -> &'a Unit {
        self.units.get(self.end + places - 1).unwrap_or(&EDGE)
    }

    /// The units before the slot, as far as anything looks.
    fn left_units(&self) -> &'a [Unit] {
        &self.units[self.start.saturating_sub(SIDE_UNITS_MAX)..self.start]
    }

    /// The units behind the slot, as far as anything looks.
    fn right_units(&self) -> &'a [Unit] {
        &self.units[self.end..self.units.len().min(self.end + SIDE_UNITS_MAX)]
    }

    /// The units before the slot, the nearest first.
    fn before(&self) -> impl Iterator<Item = (usize, &'a Unit)> {
        let from = self.start.saturating_sub(LOOK_UNITS_MAX);
        let units = self.units;
        (from..self.start).rev().map(move |at| (at, &units[at]))
    }

    /// The units behind the slot.
    fn behind(&self) -> impl Iterator<Item = (usize, &'a Unit)> {
        self.units
            .iter()
            .enumerate()
            .skip(self.end)
            .take(LOOK_UNITS_MAX)
    }
}

/// Puts the features of a slot into a cleared buffer.
pub fn features(units: &[Unit], slot: &Slot, features: &mut Features) {
    features.hashes.clear();
    wanted_features(units, slot, u64::MAX, features);
}

/// Adds those features of a slot whose places are wanted, a bit each.
pub(super) fn wanted_features(units: &[Unit], slot: &Slot, wanted: u64, features: &mut Features) {
    (features.wanted, features.place) = (wanted, 0);
    let around = Around::new(units, slot);
    near(&around, family(slot), features);
    if features.is_done() {
        return;
    }
    match slot.kind {
        Kind::Article => article(&around, features),
        Kind::Preposition => preposition(&around, features),
        Kind::Comma | Kind::Boundary | Kind::Stop => comma(&around, features),
        Kind::Form => {
            form(&around, forms().family(slot.family).lemma, features);
            if forms().family(slot.family).noun {
                features.add(98, []);
            }
        }
        Kind::Be => form(&around, Word::of("be"), features),
        Kind::Confusion => confusion(&around, family(slot), features),
        Kind::Adverb => adverb(&around, slot.family as u64, features),
        Kind::Capital => capital(&around, slot.family as u64, features),
    }
}

/// What the features of a set of confused words are told apart by.
fn family(slot: &Slot) -> u64 {
    match slot.kind {
        Kind::Confusion => slot.family as u64 + 1,
        _ => 0,
    }
}

/// The features that need the nearest words alone, for every kind.
fn near(around: &Around<'_>, family: u64, features: &mut Features) {
    let word = |unit: &Unit| unit.word.0;
    let tag = |unit: &Unit| unit.tag as u64;
    let left = [around.left(1), around.left(2), around.left(3)];
    let right = [around.right(1), around.right(2), around.right(3)];
    let ([l1, l2, l3], [r1, r2, r3]) = (left.map(word), right.map(word));
    let ([tl1, tl2, tl3], [tr1, tr2, tr3]) = (left.map(tag), right.map(tag));
    features.add(1, [family]);
    features.add(2, [family, l1]);
    features.add(3, [family, l2]);
    features.add(4, [family, l3]);
    features.add(5, [family, r1]);
    features.add(6, [family, r2]);
    features.add(7, [family, r3]);
    features.add(8, [family, l1, r1]);
    features.add(9, [family, l2, l1]);
    features.add(10, [family, r1, r2]);
    features.add(11, [family, tl1]);
    features.add(12, [family, tr1]);
    features.add(13, [family, tl1, tr1]);
    features.add(14, [family, tl2, tl1]);
    features.add(15, [family, tr1, tr2]);
    features.add(16, [family, tl2, tl1, tr1]);
    features.add(17, [family, tl1, tr1, tr2]);
    features.add(18, [family, tl2, tl1, tr1, tr2]);
    features.add(19, [family, tl3, tl2, tl1]);
    features.add(20, [family, tr1, tr2, tr3]);
    features.add(21, [family, l1, tr1]);
    features.add(22, [family, tl1, r1]);
    features.add(23, [family, l1, tr1, tr2]);
    features.add(24, [family, tl2, tl1, r1]);
    features.add(25, [family, l1, r1, tr2]);
    features.add(26, [family, tl2, l1, r1]);
}

fn adverb(around: &Around<'_>, family: u64, features: &mut Features) {
    let [l1, r1] = [around.left(1), around.right(1)];
    features.add(30, [family]);
    features.add(31, [family, l1.word.0]);
    features.add(32, [family, r1.word.0]);
    features.add(33, [family, l1.tag as u64]);
    features.add(34, [family, r1.tag as u64]);
    features.add(35, [family, l1.tag as u64, r1.tag as u64]);
    features.add(36, [l1.lemma.0]);
    features.add(37, [l1.lemma.0, r1.tag as u64]);
    let verb = around.before().find(|(_, unit)| unit.tag.is_verb());
    let verb = verb.map_or(0, |(_, unit)| unit.lemma.0);
    features.add(38, [verb]);
    features.add(39, [verb, r1.tag as u64]);
    let head = head(around.units, around.end).map_or(0, |head| around.units[head].lemma.0);
    features.add(40, [head, family]);
}

/// What stands beside a word that may be a name, and whether other names are near.
fn capital(around: &Around<'_>, word: u64, features: &mut Features) {
    let [l1, l2, r1, r2] = [
        around.left(1),
        around.left(2),
        around.right(1),
        around.right(2),
    ];
    let (tl, tr) = (l1.tag as u64, r1.tag as u64);
    features.add(60, [word]);
    features.add(61, [word, l1.word.0]);
    features.add(62, [word, r1.word.0]);
    features.add(63, [word, tl]);
    features.add(64, [word, tr]);
    features.add(65, [word, tl, tr]);
    features.add(66, [word, l1.word.0, tr]);
    features.add(67, [word, tl, r1.word.0]);
    features.add(68, [word, l2.word.0, l1.word.0]);
    features.add(69, [word, r1.word.0, r2.word.0]);
    features.add(70, [word, l2.tag as u64, tl]);
    features.add(71, [word, tr, r2.tag as u64]);
    let verb = around.before().find(|(_, unit)| unit.tag.is_verb());
    features.add(72, [word, verb.map_or(0, |(_, unit)| unit.lemma.0)]);
    let name = |(_, unit): &(usize, &Unit)| matches!(unit.tag, Tag::NNP | Tag::NNPS);
    let names = [
        around.before().filter(name).count().min(3) as u64,
        around.behind().filter(name).count().min(3) as u64,
    ];
    features.add(73, names);
    features.add(74, [word, names[0], names[1]]);
    features.add(75, [word, around.start.min(3) as u64]);
}

/// The nearest noun or pronoun on the left that no preposition governs, and the nearest finite verb on either side.
fn confusion(around: &Around<'_>, family: u64, features: &mut Features) {
    let head = head(around.units, around.end);
    let head = head.map_or(&EDGE, |head| &around.units[head]);
    features.add(41, [family, head.lemma.0]);
    features.add(42, [family, head.tag as u64, around.left(1).tag as u64]);
    features.add(43, [family, head.word.0, around.left(1).word.0]);
    let verb = around.before().find(|(_, unit)| unit.tag.is_verb());
    let verb = verb.map_or(&EDGE, |(_, unit)| unit);
    features.add(44, [family, verb.lemma.0]);
    features.add(45, [family, verb.tag as u64, around.right(1).tag as u64]);
    let next = around.behind().find(|(_, unit)| unit.tag.is_finite());
    let next = next.map_or(&EDGE, |(_, unit)| unit);
    features.add(46, [family, next.tag as u64]);
    features.add(47, [family, next.word.0]);
    features.add(48, [family, around.left(1).lemma.0]);
    features.add(49, [family, around.right(1).lemma.0]);
    let noun = around
        .before()
        .find(|(_, unit)| unit.tag.is_noun() || unit.tag == Tag::PRP);
    let noun = noun.map_or(&EDGE, |(_, unit)| unit);
    features.add(50, [family, noun.lemma.0]);
    features.add(51, [family, noun.tag as u64]);
}

fn article(around: &Around<'_>, features: &mut Features) {
    let units = around.units;
    let at = head(units, around.end);
    let head = at.map_or(&EDGE, |at| &units[at]);
    let behind = at.map_or(&EDGE, |at| units.get(at + 1).unwrap_or(&EDGE));
    let behind2 = at.map_or(&EDGE, |at| units.get(at + 2).unwrap_or(&EDGE));
    let length = at.map_or(0, |at| at + 1 - around.end) as u64;
    let [l1, l2, r1] = [around.left(1), around.left(2), around.right(1)];
    let (lemma, tag) = (head.lemma.0, head.tag as u64);
    let uncounted = u64::from(lexicon().is_uncountable(head.lemma)) << 1 | u64::from(length > 1);
    let governor = around
        .before()
        .find(|(_, unit)| unit.tag.is_verb() || unit.tag == Tag::IN);
    let governor = governor.map_or(&EDGE, |(_, unit)| unit);
    let verb = around.before().find(|(_, unit)| unit.tag.is_verb());
    let verb = verb.map_or(&EDGE, |(_, unit)| unit);
    // What was spoken of already is known.
    let known = head.lemma != EDGE.lemma
        && around
            .left_units()
            .iter()
            .any(|unit| unit.lemma == head.lemma && unit.tag.is_noun());
    let known = u64::from(known);
    features.add(60, [lemma, tag]);
    features.add(61, [lemma, tag, l1.word.0]);
    features.add(62, [tag, uncounted, l1.tag as u64]);
    features.add(63, [tag, uncounted, l1.word.0]);
    features.add(64, [lemma, tag, behind.word.0]);
    features.add(65, [tag, behind.word.0, uncounted]);
    features.add(66, [tag, behind.word.0, l1.word.0]);
    features.add(67, [lemma, tag, r1.word.0]);
    features.add(68, [lemma, tag, governor.lemma.0]);
    features.add(69, [tag, verb.lemma.0, uncounted]);
    features.add(70, [lemma, tag, length.min(3), l1.tag as u64]);
    features.add(71, [r1.word.0, tag, behind.tag as u64]);
    features.add(72, [r1.word.0, tag, l1.word.0]);
    features.add(73, [lemma, behind.word.0, behind2.word.0]);
    features.add(74, [tag, l2.word.0, l1.word.0]);
    features.add(75, [known, tag, uncounted]);
    features.add(76, [known, lemma]);
    features.add(77, [tag, length.min(4), behind.tag as u64, l1.tag as u64]);
    features.add(78, [lemma, tag, l1.lemma.0, behind.tag as u64]);
    features.add(79, [tag, u64::from(around.start == 0), behind.word.0]);
    let superlative = units[around.end..(around.end + length as usize).min(units.len())]
        .iter()
        .fold(0, |seen, unit| match unit.tag {
            Tag::JJS | Tag::RBS => seen | 1,
            Tag::CD => seen | 2,
            Tag::NNP | Tag::NNPS => seen | 4,
            _ => seen,
        });
    features.add(80, [superlative, tag, length.min(3)]);
    features.add(81, [superlative, l1.word.0, tag]);
}

fn preposition(around: &Around<'_>, features: &mut Features) {
    let units = around.units;
    let r1 = around.right(1);
    let l1 = around.left(1);
    let object = head(
        units,
        around.end + usize::from(matches!(r1.tag, Tag::DT | Tag::PRPS | Tag::PDT)),
    );
    let object = object.map_or(r1, |at| &units[at]);
    let verb = around.before().find(|(_, unit)| unit.tag.is_verb());
    let verb = verb.map_or(&EDGE, |(_, unit)| unit);
    let governor = around
        .before()
        .find(|(_, unit)| unit.tag.is_verb() || unit.tag.is_noun() || unit.tag.is_adjective());
    let governor = governor.map_or(&EDGE, |(_, unit)| unit);
    let determiner = if matches!(r1.tag, Tag::DT | Tag::PRPS | Tag::CD) {
        r1.word.0
    } else {
        r1.tag as u64
    };
    let near = (governor.lemma.0, governor.tag as u64);
    features.add(60, [near.0, near.1]);
    features.add(61, [near.0, object.lemma.0]);
    features.add(62, [near.0, r1.word.0]);
    features.add(63, [near.0, object.tag as u64]);
    features.add(64, [object.lemma.0]);
    features.add(65, [object.lemma.0, determiner]);
    features.add(66, [object.word.0, determiner]);
    features.add(67, [verb.lemma.0, object.lemma.0]);
    features.add(68, [verb.lemma.0, near.0]);
    features.add(69, [verb.lemma.0, verb.tag as u64]);
    features.add(70, [l1.lemma.0, r1.tag as u64]);
    features.add(71, [l1.lemma.0, object.lemma.0]);
    features.add(72, [l1.lemma.0, l1.tag as u64]);
    features.add(73, [object.tag as u64, near.1, determiner]);
    features.add(74, [object.lemma.0, near.1]);
    features.add(75, [around.left(2).lemma.0, l1.lemma.0]);
    features.add(76, [verb.lemma.0, around.left(1).word.0, object.tag as u64]);
    let behind = around.right(2);
    features.add(77, [near.0, r1.tag as u64, behind.tag as u64]);
    features.add(78, [l1.word.0, object.lemma.0, determiner]);
}

fn comma(around: &Around<'_>, features: &mut Features) {
    let units = around.units;
    // From the last mark, or the start, to the slot; and from the slot to the next mark.
    let (before, behind) = (around.left_units(), around.right_units());
    let clause = before.iter().rposition(|unit| unit.tag.is_mark());
    let clause = around.start - before.len() + clause.map_or(0, |at| at + 1);
    let next = behind.iter().position(|unit| unit.tag.is_mark());
    let next = around.end + next.unwrap_or(behind.len());
    let (left, right) = (&units[clause..around.start], &units[around.end..next]);
    let first = left.first().unwrap_or(&EDGE);
    let second = left.get(1).unwrap_or(&EDGE);
    let finite = |units: &[Unit]| {
        units
            .iter()
            .filter(|unit| unit.tag.is_finite())
            .count()
            .min(3) as u64
    };
    let length = |units: &[Unit]| match units.len() {
        length @ 0..=5 => length as u64,
        6..=8 => 6,
        9..=12 => 7,
        13..=20 => 8,
        _ => 9,
    };
    let at_start = u64::from(clause == 0) | u64::from(next == units.len()) << 1;
    let (l1, r1, r2) = (around.left(1), around.right(1), around.right(2));
    // Whether what follows starts like a clause of its own: a subject and its verb.
    let subject = match r1.tag {
        Tag::PRP | Tag::EX => Some(around.end),
        Tag::DT | Tag::PRPS => head(units, around.end + 1),
        tag if tag.is_noun() || tag.is_adjective() => head(units, around.end),
        _ => None,
    };
    let follows = subject.map_or(0, |at| {
        let verb = units[at + 1..].iter().find(|unit| !unit.tag.is_adverb());
        1 + verb.map_or(0, |unit| unit.tag as u64)
    });
    let (fl, fr) = (finite(left), finite(right));
    features.add(60, [at_start, length(left), first.word.0]);
    features.add(61, [at_start, length(left), first.tag as u64, fl]);
    features.add(62, [at_start, fl, fr, follows]);
    features.add(63, [at_start, first.word.0, fl, follows]);
    features.add(64, [at_start, first.word.0, fl, fr, r1.tag as u64]);
    features.add(65, [r1.word.0, fl, fr, at_start]);
    features.add(66, [r1.word.0, r2.tag as u64, fl, fr]);
    features.add(67, [r1.word.0, follows, length(right)]);
    features.add(68, [first.word.0, second.word.0, length(left)]);
    features.add(69, [first.word.0, r1.word.0, at_start]);
    features.add(70, [first.word.0, l1.tag as u64, r1.tag as u64, fl]);
    features.add(71, [first.word.0, l1.word.0, r1.tag as u64]);
    features.add(72, [at_start, length(left), length(right), follows]);
    features.add(
        73,
        [
            at_start,
            first.tag as u64,
            second.tag as u64,
            r1.tag as u64,
            follows,
        ],
    );
    features.add(74, [first.word.0, second.word.0, l1.word.0]);
    features.add(75, [l1.word.0, r1.word.0, follows]);
    features.add(76, [l1.tag as u64, follows, fl, length(left)]);
    features.add(77, [first.word.0, length(left), follows, l1.tag as u64]);
    let lead = units.first().unwrap_or(&EDGE);
    features.add(78, [lead.word.0, follows, fl, u64::from(clause == 0)]);
    features.add(79, [r1.word.0, r2.word.0, length(left).min(4)]);
    let previous = clause.checked_sub(1).map_or(&EDGE, |at| &units[at]);
    features.add(80, [previous.word.0, length(left), r1.word.0]);
    features.add(81, [previous.word.0, r1.tag as u64, l1.tag as u64, fl]);
}
