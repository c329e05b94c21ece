//! Learns what rewrites of letters weigh: `dictionaries/en/rewrites.bin`.
//!
//! ```text
//! cargo run --release --example spelling_rewrites -- MISSPELLINGS dictionaries/en/rewrites.bin
//! ```
//!
//! The misspellings are a file of `wrong->right` lines. Each is taken alone; the weights are those of a log-linear model in which the
//! right word is likeliest among its candidates, with the weights of `weights.tsv` as they stand. They are learned by AdaGrad, and what is
//! met seldom is held back to 0, so that it costs what its kind of slip does; the mean of the passes is written.

use anyhow::Context;
use faircopy::checker::Checker;
use faircopy::document::Document;
use faircopy::language::{Dialect, Dialects};
use faircopy::spelling::{Aligner, Memo, Model, REWRITE_UNITS, REWRITES, Replacer, Weights};

/// The feature that is learned.
const LEARNED: &str = "rewrites";
/// The candidates of a misspelling that are compared.
const COMPARED_MAX: usize = 12;
/// Passes over the misspellings.
const PASSES: usize = 6;
/// How far one misspelling moves a weight at first.
const STEP: f32 = 0.2;
/// How much a weight is held back at each step: it must gain more to differ from 0.
const THRIFT: f32 = 0.002;
/// A misspelling whose right word has this share of the odds teaches nothing.
const SHARE_ENOUGH: f32 = 0.999;
/// One misspelling in so many is kept apart at first, to report the share of right first replacements; the weights that are
/// written are learned from all.
const HELD_OUT_ONE_IN: usize = 20;
/// Prime numbers: in strides of so many, each pass takes the misspellings in another order.
const STRIDES: [usize; PASSES] = [7_919, 10_007, 12_553, 15_013, 17_389, 20_011];

/// A misspelling with the candidates for it.
struct Choice {
    candidates: Vec<Rival>,
    right: usize,
}

/// A candidate: what it costs without its rewrites, and the numbers of the weights of these.
struct Rival {
    cost: f32,
    rewrites: Vec<usize>,
}

#[expect(clippy::print_stderr, reason = "it is a command")]
fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(out)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: spelling_rewrites MISSPELLINGS OUT");
    };
    let misspellings = std::fs::read_to_string(&path).context(path)?;
    let choices = choices(&misspellings)?;
    let (mut most, mut held_out) = (Vec::new(), Vec::new());
    for (at, choice) in choices.iter().enumerate() {
        let is_held_out = at.is_multiple_of(HELD_OUT_ONE_IN);
        if is_held_out {
            &mut held_out
        } else {
            &mut most
        }
        .push(choice);
    }
    for weights in [Learned::nothing(), Learned::from(&most)] {
        let right = held_out.iter().filter(|choice| weights.is_right(choice));
        let share = right.count() as f32 / held_out.len().max(1) as f32;
        eprintln!("first right of those kept apart: {share:.4}");
    }
    let all: Vec<&Choice> = choices.iter().collect();
    std::fs::write(&out, Learned::from(&all).bytes()).context(out)
}

/// The misspellings whose right word is among the candidates, and its spelling of another dialect is not: lists of misspellings are
/// American, and would teach that whoever writes an `s` means a `z`.
fn choices(misspellings: &str) -> anyhow::Result<Vec<Choice>> {
    let checker = Checker::load()?;
    let replacer = Replacer::new(checker.dictionary(), Model::load());
    let mut weights = Weights::load();
    let learned = Weights::names().position(|name| name == LEARNED);
    weights.0[learned.context("the feature has a name")?] = 0.0;
    let mut aligner = Aligner::default();
    let mut choice = |wrong: &str, right: &str| {
        if checker.dictionary().dialects(wrong) != Dialects::NONE {
            return None;
        }
        let document = Document::new(wrong);
        if document.tokens.first()?.span.len() != wrong.len() {
            return None;
        }
        let mut candidates = replacer.ranked(
            &document,
            0,
            Dialects::ALL,
            Dialect::American,
            &mut Memo::default(),
        );
        for candidate in &mut candidates {
            candidate.cost = weights.cost(&candidate.features);
        }
        candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        candidates.truncate(COMPARED_MAX);
        let mut others = candidates.iter().filter(|other| other.text != right);
        if others.any(|other| in_one_spelling(&other.text) == in_one_spelling(right)) {
            return None;
        }
        let right = candidates.iter().position(|other| other.text == right)?;
        let options = candidates.into_iter().map(|candidate| Rival {
            cost: candidate.cost,
            rewrites: if candidate.text.contains(' ') {
                Vec::new()
            } else {
                replacer.rewrite_numbers(wrong, &candidate.text, &mut aligner)
            },
        });
        Some(Choice {
            candidates: options.collect(),
            right,
        })
    };
    let lines = misspellings.lines();
    let pairs = lines.filter_map(|line| line.split_once("->"));
    Ok(pairs
        .filter_map(|(wrong, right)| choice(wrong, right))
        .collect())
}

/// A word's letters without what dialects spell differently.
fn in_one_spelling(word: &str) -> String {
    word.replace("our", "or").replace('z', "s")
}

/// The weights that are learned, and the sums of the squares of their steps.
struct Learned {
    weights: Vec<f32>,
    squares: Vec<f32>,
}

impl Learned {
    fn nothing() -> Learned {
        Learned {
            weights: vec![0.0; REWRITES],
            squares: vec![1.0; REWRITES],
        }
    }

    /// The mean of the weights after each pass over some misspellings.
    fn from(choices: &[&Choice]) -> Learned {
        let (mut learned, mut mean) = (Learned::nothing(), Learned::nothing());
        for pass in 0..PASSES {
            for at in 0..choices.len() {
                learned.learn(choices[(at + pass) * STRIDES[pass] % choices.len()]);
            }
            for (mean, weight) in mean.weights.iter_mut().zip(&learned.weights) {
                *mean += weight / PASSES as f32;
            }
        }
        mean
    }

    fn cost(&self, option: &Rival) -> f32 {
        let rewrites = option.rewrites.iter();
        option.cost + rewrites.map(|&number| self.weights[number]).sum::<f32>()
    }

    fn is_right(&self, choice: &Choice) -> bool {
        let right = self.cost(&choice.candidates[choice.right]);
        let mut others = choice.candidates.iter().enumerate();
        others.all(|(at, other)| at == choice.right || self.cost(other) > right)
    }

    /// One step of gradient descent on the logarithm of the right candidate's share.
    fn learn(&mut self, choice: &Choice) {
        let costs: Vec<f32> = choice
            .candidates
            .iter()
            .map(|other| self.cost(other))
            .collect();
        let least = costs.iter().copied().fold(f32::INFINITY, f32::min);
        let odds: Vec<f32> = costs.iter().map(|cost| (least - cost).exp()).collect();
        let total: f32 = odds.iter().sum();
        if odds[choice.right] / total > SHARE_ENOUGH {
            return;
        }
        for (at, (candidate, odds)) in choice.candidates.iter().zip(&odds).enumerate() {
            let right = f32::from(u8::from(at == choice.right));
            let gradient = right - odds / total;
            for &number in &candidate.rewrites {
                self.squares[number] += gradient * gradient;
                self.weights[number] -= STEP * gradient / self.squares[number].sqrt();
            }
        }
        for &number in choice.candidates.iter().flat_map(|other| &other.rewrites) {
            let weight = &mut self.weights[number];
            let held_back = THRIFT * STEP / self.squares[number].sqrt();
            *weight = weight.signum() * (weight.abs() - held_back).max(0.0);
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let units = self.weights.iter().map(|weight| weight * REWRITE_UNITS);
        units
            .map(|units| (units.round() as i8).cast_unsigned())
            .collect()
    }
}
