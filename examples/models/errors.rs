//! Made errors: what a learner might have written in a slot where an edited text is right.

use faircopy::models::{Kind, PREPOSITIONS, Slot, forms};

/// How often a preposition is written for another one: as learners know the first ones best.
const PREPOSITION_WEIGHTS: [f32; PREPOSITIONS.len()] = [
    0.0, 14.0, 22.0, 18.0, 15.0, 13.0, 8.0, 10.0, 4.0, 6.0, 5.0, 3.0, 2.0, 1.0, 1.0, 1.0, 1.0,
];
/// A cheap sequence of numbers from 0 to 1 that is the same in every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> f32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1 << 24) as f32
    }

    /// An index, as often as its weight says.
    fn choose(&mut self, weights: &[f32]) -> usize {
        let mut left = self.roll() * weights.iter().sum::<f32>();
        for (at, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return at;
            }
        }
        weights
            .iter()
            .rposition(|&weight| weight > 0.0)
            .unwrap_or(0)
    }
}

/// Another option of a slot than what stands there, of any kind, to measure with; what stands there where there is no other.
pub fn mistake(slot: &Slot, dice: &mut Dice) -> usize {
    let mut weights = [0.0; 32];
    for (option, weight) in weights.iter_mut().enumerate().take(slot.kind.options()) {
        let is_other = option != slot.written && slot.options >> option & 1 == 1;
        *weight = match slot.kind {
            Kind::Preposition if option > 0 => PREPOSITION_WEIGHTS[option],
            Kind::Form => {
                let texts = &forms().family(slot.family).texts;
                f32::from(u8::from(texts[option] != texts[slot.written]))
            }
            _ => 1.0,
        } * f32::from(u8::from(is_other));
    }
    if weights.iter().sum::<f32>() > 0.0 {
        dice.choose(&weights)
    } else {
        slot.written
    }
}
