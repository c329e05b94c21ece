//! Trains the linear model of one kind of slot, by one pass of AdaGrad over the tagged texts.

use crate::corpus;
use crate::errors::Dice;
use faircopy::models::{
    Features, Kind, Linear, OPTIONS_MAX, Slot, Table, WEIGHT_STEP, features, slots_of,
};
use faircopy::syntax::{Tag, Unit, Word};
use std::io::{BufWriter, Write};
use std::path::Path;

/// How a kind is trained.
struct Settings {
    /// The bits of a row's number.
    row_bits: u32,
    /// How far a step goes.
    rate: f32,
    /// The share of the slots with the first option that is seen.
    first_share: f32,
    /// The share of all slots that is seen.
    share: f32,
    /// The least difference between weights of a row that is kept.
    weight_min: f32,
    /// The least sum of squared gradients of a row that is kept: a row that was seen a few times says little.
    sum_min: f32,
}

const fn settings(kind: Kind) -> Settings {
    let settings = Settings {
        row_bits: 23,
        rate: 0.08,
        first_share: 1.0,
        share: 1.0,
        weight_min: 0.3,
        sum_min: 0.5,
    };
    match kind {
        Kind::Article => Settings {
            first_share: 0.6,
            row_bits: 24,
            weight_min: 0.27,
            ..settings
        },
        Kind::Preposition => Settings {
            rate: 0.2,
            first_share: 0.25,
            row_bits: 22,
            weight_min: 0.47,
            ..settings
        },
        Kind::Comma => Settings {
            first_share: 0.25,
            weight_min: 0.28,
            ..settings
        },
        Kind::Form => Settings {
            share: 0.6,
            row_bits: 24,
            weight_min: 0.28,
            ..settings
        },
        Kind::Be => Settings {
            row_bits: 22,
            weight_min: 0.2,
            sum_min: 0.3,
            ..settings
        },
        Kind::Confusion => Settings {
            share: 0.4,
            row_bits: 24,
            ..settings
        },
        Kind::Boundary | Kind::Stop => Settings {
            row_bits: 22,
            weight_min: 0.25,
            ..settings
        },
        Kind::Adverb => Settings {
            row_bits: 22,
            weight_min: 0.2,
            ..settings
        },
        Kind::Capital => Settings {
            row_bits: 22,
            share: 0.3,
            weight_min: 0.45,
            sum_min: 1.0,
            ..settings
        },
    }
}

/// A longer sentence is not joined with the one before it.
const BOUNDARY_UNITS_MAX: usize = 60;
/// Updates that would move a weight by less are not made.
const GRADIENT_MIN: f32 = 1e-4;
/// What is left of the sums of squared gradients for the second pass.
const REFIT_SUM_SHARE: f32 = 0.2;
/// One sentence in so many is held out.
const HELD_OUT_ONE_IN: usize = 100;

struct Trainer {
    settings: Settings,
    options: usize,
    weights: Vec<f32>,
    sums: Vec<f32>,
}

impl Trainer {
    fn row(&self, feature: u64) -> usize {
        (feature >> (64 - self.settings.row_bits)) as usize
    }

    /// The probabilities of the options of a slot.
    fn probabilities(&self, slot: &Slot, features: &[u64], offset: f32) -> [f32; 24] {
        let mut scores = [0.0_f32; 24];
        for &feature in features {
            let row = self.row(feature) * self.options;
            for (score, weight) in scores
                .iter_mut()
                .zip(&self.weights[row..row + self.options])
            {
                *score += weight;
            }
        }
        scores[0] += offset;
        let allowed = |option: usize| slot.options >> option & 1 == 1;
        let most = (0..self.options)
            .filter(|&o| allowed(o))
            .map(|o| scores[o])
            .fold(f32::MIN, f32::max);
        let mut total = 0.0;
        for (option, score) in scores.iter_mut().enumerate() {
            *score = if option < self.options && allowed(option) {
                (*score - most).exp()
            } else {
                0.0
            };
            total += *score;
        }
        scores.map(|score| score / total)
    }

    fn learn(&mut self, slot: &Slot, features: &[u64]) {
        let mut gradient = self.probabilities(slot, features, self.settings.first_share.ln());
        gradient[slot.written] -= 1.0;
        let square: f32 = gradient.iter().map(|g| g * g).sum();
        if square < GRADIENT_MIN {
            return;
        }
        for &feature in features {
            let row = self.row(feature);
            self.sums[row] += square;
            let step = self.settings.rate / (self.sums[row] + 1e-6).sqrt();
            let at = row * self.options;
            for (weight, g) in self.weights[at..at + self.options]
                .iter_mut()
                .zip(&gradient)
            {
                *weight -= step * g;
            }
        }
    }

    /// Drops the rows whose weights count little for good, and lets the others move again.
    fn prune(&mut self) {
        let Settings {
            weight_min,
            sum_min,
            ..
        } = self.settings;
        for (weights, sum) in self
            .weights
            .chunks_exact_mut(self.options)
            .zip(&mut self.sums)
        {
            let difference = weights
                .iter()
                .map(|weight| (weight - weights[0]).abs())
                .fold(0.0, f32::max);
            if difference >= weight_min && *sum >= sum_min {
                *sum *= REFIT_SUM_SHARE;
            } else {
                weights.fill(0.0);
                *sum = f32::INFINITY;
            }
        }
    }

    /// The rows whose weights count, as differences to the first option's.
    fn model(&self, weight_min: f32, sum_min: f32) -> Linear {
        let byte = |weight: f32| (weight / WEIGHT_STEP).round().clamp(-127.0, 127.0) as i8 as u8;
        let mut rows: Vec<(u64, Vec<u8>)> = Vec::new();
        for (row, weights) in self.weights.chunks_exact(self.options).enumerate() {
            let difference = weights
                .iter()
                .map(|weight| (weight - weights[0]).abs())
                .fold(0.0, f32::max);
            if difference > weight_min && self.sums[row] >= sum_min && self.sums[row].is_finite() {
                let hash = (row as u64) << (64 - self.settings.row_bits);
                let bytes = weights[1..].iter().map(|&weight| byte(weight - weights[0]));
                rows.push((hash, bytes.collect()));
            }
        }
        Linear::new(Table::build(
            self.settings.row_bits - 8,
            1,
            self.options - 1,
            &rows,
        ))
    }
}

/// Trains a kind, or trains what is left of it after pruning once more, so that the kept rows make up for the others.
pub fn train(out: &Path, kind: &str, refits: bool) -> anyhow::Result<()> {
    let kind = Kind::ALL.into_iter().find(|k| k.name() == kind);
    let kind = kind.ok_or_else(|| anyhow::anyhow!("no such kind"))?;
    let settings = settings(kind);
    let options = kind.options();
    let rows = 1_usize << settings.row_bits;
    let mut trainer = Trainer {
        options,
        weights: vec![0.0; rows * options],
        sums: vec![0.0; rows],
        settings,
    };
    let raw = out.join(format!("{}.raw", kind.name()));
    if refits {
        read_raw(&raw, &mut trainer)?;
        trainer.prune();
    }
    let mut dice = Dice(1 + u64::from(refits));
    let mut buffer = Features::default();
    let mut held_out: Vec<(Slot, Vec<u64>)> = Vec::new();
    let (mut sentence, mut seen) = (0, 0);
    let mut previous: Vec<Unit> = Vec::new();
    corpus::sentences(out, |units: &[Unit]| {
        sentence += 1;
        each_slot(kind, units, &mut previous, |units, slot| {
            if slot.options.count_ones() < 2 {
                return;
            }
            if sentence % HELD_OUT_ONE_IN == 0 {
                if held_out.len() < 60_000 {
                    features(units, &slot, &mut buffer);
                    held_out.push((slot, buffer.hashes.clone()));
                }
                return;
            }
            if dice.roll() >= trainer.settings.share
                || slot.written == 0 && dice.roll() >= trainer.settings.first_share
            {
                return;
            }
            features(units, &slot, &mut buffer);
            trainer.learn(&slot, &buffer.hashes);
            seen += 1;
        });
    })?;
    eprintln!("{}: {seen} slots", kind.name());
    if !refits {
        write_raw(&raw, &trainer)?;
        return sweep(kind, &trainer, &held_out);
    }
    let model = trainer.model(0.0, 0.0);
    eprintln!(
        "{}: {} bytes, {:.2} % right",
        kind.name(),
        model.as_bytes().len(),
        right(&model, kind, &held_out)
    );
    std::fs::write(out.join(format!("{}.bin", kind.name())), model.as_bytes())?;
    Ok(())
}

/// Calls `found` with the slots of a sentence. For boundaries, a comma or nothing is put between it and the previous one, and a stop
/// is right there.
fn each_slot(
    kind: Kind,
    units: &[Unit],
    previous: &mut Vec<Unit>,
    mut found: impl FnMut(&[Unit], Slot),
) {
    slots_of(kind, units, |slot| found(units, slot));
    if !matches!(kind, Kind::Boundary | Kind::Stop) {
        return;
    }
    if let Some(last) = previous.pop_if(|last| last.word == Word::of("."))
        && units.len() < BOUNDARY_UNITS_MAX
    {
        let at = previous.len();
        if kind == Kind::Boundary {
            previous.push(Unit {
                word: Word::of(","),
                lemma: Word::of(","),
                tag: Tag::Comma,
                ..last
            });
        }
        previous.extend_from_slice(units);
        slots_of(kind, previous, |slot| {
            if slot.start == at {
                found(previous, Slot { written: 1, ..slot });
            }
        });
    }
    previous.clear();
    previous.extend_from_slice(units);
}

/// Reports what limits would cost.
fn sweep(kind: Kind, trainer: &Trainer, held_out: &[(Slot, Vec<u64>)]) -> anyhow::Result<()> {
    for (weight_min, sum_min) in [
        (0.1, 0.0),
        (0.2, 0.0),
        (0.2, 0.3),
        (0.3, 0.0),
        (0.3, 0.5),
        (0.3, 1.0),
        (0.4, 0.0),
        (0.4, 1.0),
        (0.5, 2.0),
    ] {
        let model = trainer.model(weight_min, sum_min);
        let bytes = model.as_bytes().len();
        eprintln!(
            "  weights from {weight_min}, sums from {sum_min}: {bytes} bytes, {:.2} % right",
            right(&model, kind, held_out)
        );
    }
    Ok(())
}

/// The share of held-out slots whose written option is the likeliest, in per cent.
fn right(model: &Linear, kind: Kind, held_out: &[(Slot, Vec<u64>)]) -> f64 {
    let is_right = |(slot, features): &&(Slot, Vec<u64>)| {
        let mut scores = [0; OPTIONS_MAX];
        model.add(features, &mut scores);
        let allowed = (0..kind.options()).filter(|&option| slot.options >> option & 1 == 1);
        allowed.max_by_key(|&option| scores[option]) == Some(slot.written)
    };
    100.0 * held_out.iter().filter(is_right).count() as f64 / held_out.len().max(1) as f64
}

/// Keeps the weights as trained, so that other limits cost no other training.
fn write_raw(path: &Path, trainer: &Trainer) -> anyhow::Result<()> {
    let mut file = BufWriter::new(std::fs::File::create(path)?);
    for number in trainer.weights.iter().chain(&trainer.sums) {
        file.write_all(&number.to_le_bytes())?;
    }
    file.flush()?;
    Ok(())
}

fn read_raw(path: &Path, trainer: &mut Trainer) -> anyhow::Result<()> {
    let bytes = std::fs::read(path)?;
    let numbers = trainer.weights.iter_mut().chain(&mut trainer.sums);
    for (number, bytes) in numbers.zip(bytes.chunks_exact(4)) {
        *number = f32::from_le_bytes(bytes.try_into().expect("four bytes"));
    }
    Ok(())
}
