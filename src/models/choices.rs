//! Choices: where the linear models prefer another option to what was written.
//!
//! A model is read at places that are far apart, and the processor waits for memory at nearly each. So the slots of a sentence are
//! weighed together, step by step: what a step reads for one slot is on its way while others are made.

use super::features::{Features, wanted_features};
use super::forms::forms;
use super::linear::{Linear, OPTIONS_MAX, WEIGHT_STEP};
use super::looks::Looks;
use super::slots::{Kind, Slot};
use crate::syntax::Unit;
use std::ops::Range;

/// The slots that are weighed together.
const SLOTS_AT_ONCE: usize = 32;
/// How many features are weighed of a slot at a time, mostly, for the room that is made.
const FEATURES_USUAL: usize = 16;
/// The least margin, in nats, of a change that is looked at closely.
const MARGIN_MIN: f32 = 0.5;

/// Another option of a slot, which its model prefers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub slot: Slot,
    pub option: usize,
    /// By how many nats it is preferred to what was written.
    pub margin: f32,
}

/// What slots are weighed with, kept from one sentence to the next.
#[derive(Debug)]
pub(super) struct Scales {
    slots: Vec<Weighed>,
    features: Features,
    rows: Vec<u32>,
}

/// A slot that is being weighed.
#[derive(Clone, Debug)]
struct Weighed {
    slot: Slot,
    /// The places of the features that are weighed next, a bit each.
    wanted: u64,
    features: Range<usize>,
    rows: Range<usize>,
    sums: [i32; OPTIONS_MAX],
}

/// Calls `found` with the choices in some slots of a sentence, in order.
pub(super) fn choices(
    models: &[Linear],
    looks: &Looks,
    units: &[Unit],
    slots: &[Slot],
    scales: &mut Scales,
    mut found: impl FnMut(Choice),
) {
    for slots in slots.chunks(SLOTS_AT_ONCE) {
        scales.slots.clear();
        scales.slots.extend(slots.iter().map(|slot| Weighed {
            slot: *slot,
            wanted: looks.of(slot).features,
            features: 0..0,
            rows: 0..0,
            sums: [0; OPTIONS_MAX],
        }));
        scales.weigh(models, units);
        scales
            .slots
            .retain(|weighed| lead(&weighed.slot, &weighed.sums) < looks.of(&weighed.slot).lead);
        for weighed in &mut scales.slots {
            weighed.wanted = !weighed.wanted;
        }
        scales.weigh(models, units);
        for weighed in &scales.slots {
            if let Some(choice) = choice(&weighed.slot, &weighed.sums) {
                found(choice);
            }
        }
    }
}

impl Scales {
    /// Scales with room for what most sentences need.
    pub fn new() -> Scales {
        let features = SLOTS_AT_ONCE * FEATURES_USUAL;
        Scales {
            slots: Vec::with_capacity(SLOTS_AT_ONCE),
            features: Features::with_capacity(features),
            rows: Vec::with_capacity(features),
        }
    }

    /// Adds the weights of the wanted features to the sums of each slot.
    fn weigh(&mut self, models: &[Linear], units: &[Unit]) {
        let Scales {
            slots,
            features,
            rows,
        } = self;
        let model = |slot: &Slot| &models[slot.kind as usize];
        features.hashes.clear();
        rows.clear();
        for Weighed {
            slot,
            wanted,
            features: range,
            ..
        } in &mut *slots
        {
            let start = features.hashes.len();
            wanted_features(units, slot, *wanted, features);
            *range = start..features.hashes.len();
        }
        for weighed in &*slots {
            model(&weighed.slot).touch(&features.hashes[weighed.features.clone()]);
        }
        for weighed in &mut *slots {
            let start = rows.len();
            model(&weighed.slot).find(&features.hashes[weighed.features.clone()], rows);
            weighed.rows = start..rows.len();
        }
        for weighed in &*slots {
            model(&weighed.slot).touch_rows(&rows[weighed.rows.clone()]);
        }
        for weighed in slots {
            model(&weighed.slot).sum(&rows[weighed.rows.clone()], &mut weighed.sums);
        }
    }
}

/// The best option of a slot, if its weights prefer it to what was written.
fn choice(slot: &Slot, sums: &[i32; OPTIONS_MAX]) -> Option<Choice> {
    let scores = scores(slot, sums);
    let allowed = (0..slot.kind.options()).filter(|&option| slot.allows(option));
    let option = allowed.max_by(|&a, &b| scores[a].total_cmp(&scores[b]))?;
    let margin = scores[option] - scores[slot.written];
    (option != slot.written && margin >= MARGIN_MIN).then_some(Choice {
        slot: *slot,
        option,
        margin,
    })
}

/// The weights of the options in nats.
pub(super) fn scores(slot: &Slot, sums: &[i32; OPTIONS_MAX]) -> [f32; OPTIONS_MAX] {
    let mut scores = sums.map(|sum| sum as f32 * WEIGHT_STEP);
    if slot.kind == Kind::Form {
        merge_equal(slot, &mut scores);
    }
    scores
}

/// By how many nats some weights prefer what was written to the best other option.
fn lead(slot: &Slot, sums: &[i32; OPTIONS_MAX]) -> f32 {
    let others =
        (0..slot.kind.options()).filter(|&option| option != slot.written && slot.allows(option));
    let best = others
        .map(|option| sums[option])
        .max()
        .unwrap_or(i32::MIN / 2);
    (sums[slot.written] - best) as f32 * WEIGHT_STEP
}

/// Forms that are spelled alike, such as a regular past and participle, are one option: their odds add up.
fn merge_equal(slot: &Slot, scores: &mut [f32; OPTIONS_MAX]) {
    let texts = &forms().family(slot.family).texts;
    let mut merged = *scores;
    for (option, text) in texts.iter().enumerate() {
        let equal = (0..texts.len()).filter(|&other| texts[other] == *text);
        let most = equal
            .clone()
            .map(|other| scores[other])
            .fold(f32::MIN, f32::max);
        let sum: f32 = equal.map(|other| (scores[other] - most).exp()).sum();
        merged[option] = most + sum.ln();
    }
    *scores = merged;
}
