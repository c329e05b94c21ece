//! Slots where one clause ends and another starts.

use super::{BOTH, COMMA, Kind, Slot, head};
use crate::syntax::{Tag, Unit};

/// The most units on either side of a comma in which a clause's verb is looked for.
const CLAUSE_UNITS_MAX: usize = 24;

/// A comma that has a finite verb on either side, before the next stop.
pub fn boundary(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    if units[at].word != COMMA || at == 0 || units[at - 1].tag.is_mark() {
        return;
    }
    let Some(next) = units.get(at + 1).filter(|next| next.spaced) else {
        return;
    };
    if next.tag.is_mark() || matches!(next.tag, Tag::CC | Tag::WDT | Tag::WP | Tag::WPS) {
        return;
    }
    if has_verb_before(units, at) && finite(units[at + 1..].iter()) {
        found(Slot {
            kind: Kind::Boundary,
            start: at,
            end: at + 1,
            written: 0,
            options: BOTH,
            family: 0,
        });
    }
}

/// Whether a clause has a finite verb, as far as it is looked for.
fn finite<'a>(clause: impl Iterator<Item = &'a Unit>) -> bool {
    let is_end =
        |unit: &&Unit| matches!(unit.tag, Tag::Stop | Tag::Colon | Tag::Bracket | Tag::Quote);
    clause
        .take(CLAUSE_UNITS_MAX)
        .take_while(|unit| !is_end(unit))
        .any(|unit| unit.tag.is_finite())
}

fn has_verb_before(units: &[Unit], at: usize) -> bool {
    finite(units[..at].iter().rev())
}

/// A place behind a finite verb where a subject and its own finite verb follow without any mark or link.
pub fn stop(units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
    let unit = &units[at];
    let subject = match unit.tag {
        Tag::PRP | Tag::EX => Some(at),
        Tag::DT | Tag::PRPS => head(units, at + 1),
        tag if tag.is_noun() => head(units, at),
        _ => None,
    };
    let (Some(subject), Some(before)) = (subject, at.checked_sub(1)) else {
        return;
    };
    let before = units[before].tag;
    let ends = before.is_noun()
        || before.is_verb()
        || before.is_adverb()
        || before.is_adjective()
        || matches!(before, Tag::PRP | Tag::RP | Tag::CD | Tag::X);
    if !ends || !unit.spaced || before.is_noun() && unit.tag.is_noun() {
        return;
    }
    let verb = units[subject + 1..]
        .iter()
        .find(|next| !next.tag.is_adverb());
    if verb.is_some_and(|verb| verb.tag.is_finite()) && has_verb_before(units, at) {
        found(Slot {
            kind: Kind::Stop,
            start: at,
            end: at,
            written: 0,
            options: BOTH,
            family: 0,
        });
    }
}
