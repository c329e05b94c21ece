//! What was written, as a feature: how likely it stands where something else was meant.
//!
//! Only a model that was trained on errors made for it reads it: see the example `models`. A model that had seen edited text
//! alone would take whatever is written for right.

use super::{Around, EDGE, Features};
use crate::models::slots::{Kind, Slot, head};
use crate::syntax::{Unit, lexicon};

/// Adds the features that look at what was written. None for the kinds whose models are trained on edited text alone.
pub fn written_features(units: &[Unit], slot: &Slot, features: &mut Features) {
    if slot.kind == Kind::Article {
        article(&Around::new(units, slot), slot.written as u64, features);
    }
}

fn article(around: &Around<'_>, written: u64, features: &mut Features) {
    let units = around.units;
    let at = head(units, around.end);
    let head = at.map_or(&EDGE, |at| &units[at]);
    let behind = at.map_or(&EDGE, |at| units.get(at + 1).unwrap_or(&EDGE));
    let uncounted = u64::from(lexicon().is_uncountable(head.lemma));
    let (l1, r1) = (around.left(1), around.right(1));
    features.add(200, [written]);
    features.add(201, [written, l1.tag as u64, head.tag as u64]);
    features.add(202, [written, l1.word.0]);
    features.add(203, [written, r1.word.0]);
    features.add(204, [written, head.lemma.0, head.tag as u64]);
    features.add(
        205,
        [written, head.tag as u64, uncounted, behind.tag as u64],
    );
    features.add(206, [written, l1.word.0, head.tag as u64]);
    features.add(207, [written, behind.word.0, head.tag as u64]);
}
