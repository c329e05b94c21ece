//! Calibration: how likely a change is right, from how much the models prefer it.
//!
//! A logistic model for each class of changes (Platt scaling), with a prior for each detail that the tuning texts had
//! often enough. The example `models` prints the changes of a text, and `examples/models/calibrate.py` fits the constants.

use super::changes::{Change, Class, Evidence};
use std::collections::HashMap;

const CONSTANTS: &str = include_str!("../../dictionaries/en/calibration.tsv");

/// The numbers of a class: what one is added to, a nat of margin, a nat of gain, and a name beside it.
const NUMBERS: usize = 4;

/// The constants of all classes.
#[derive(Clone, Debug, Default)]
pub struct Calibration {
    classes: HashMap<Class, Constants>,
}

/// The constants of a class.
#[derive(Clone, Debug, Default)]
struct Constants {
    numbers: [f32; NUMBERS],
    details: HashMap<String, f32>,
    /// The greatest prior of a detail.
    detail_max: f32,
}

impl Calibration {
    /// Reads the embedded constants.
    pub fn load() -> Calibration {
        let mut calibration = Calibration::default();
        for line in CONSTANTS.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let name = columns.next().unwrap_or(line);
            let class = Class::ALL.into_iter().find(|class| class.name() == name);
            let class = class.expect("each line of the constants starts with a class");
            let detail = columns.next().unwrap_or("");
            let numbers: Vec<f32> = columns
                .map(|number| number.parse().expect("constants are numbers"))
                .collect();
            let constants = calibration.classes.entry(class).or_default();
            if let Ok(numbers) = <[f32; NUMBERS]>::try_from(numbers.as_slice()) {
                constants.numbers = numbers;
            } else {
                constants.detail_max = constants.detail_max.max(numbers[0]);
                constants.details.insert(detail.to_owned(), numbers[0]);
            }
        }
        calibration
    }

    /// The probability that a change is right, from 0 to 1.
    pub fn probability(&self, change: &Change) -> f32 {
        let Some(constants) = self.classes.get(&change.class) else {
            return 0.0;
        };
        let detail = constants.details.get(&change.detail).unwrap_or(&0.0);
        logistic(constants.odds(&change.evidence) + detail)
    }

    /// No change of a class for which something speaks is likelier than this, whatever its detail is.
    pub(super) fn bound(&self, class: Class, evidence: &Evidence) -> f32 {
        self.classes.get(&class).map_or(0.0, |constants| {
            logistic(constants.odds(evidence) + constants.detail_max)
        })
    }
}

impl Constants {
    fn odds(&self, evidence: &Evidence) -> f32 {
        let [prior, margin, gain, name] = self.numbers;
        prior
            + margin * evidence.margin
            + gain * evidence.gain
            + name * f32::from(u8::from(evidence.beside_name))
    }
}

/// The probability of odds that are given as their logarithm.
pub(super) fn logistic(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_constants_and_what_the_models_prefer_more_is_likelier() {
        let calibration = Calibration::load();
        for class in Class::ALL {
            let change = |margin, gain| Change {
                class,
                detail: String::new(),
                span: crate::document::Span::new(0, 1),
                replacement: String::new(),
                unit: 0,
                head: None,
                words: [String::new(), String::new()],
                evidence: Evidence {
                    margin,
                    gain,
                    beside_name: false,
                },
            };
            let [little, much] = [(1.0, 0.0), (6.0, 6.0)].map(|(margin, gain)| {
                let probability = calibration.probability(&change(margin, gain));
                assert!(probability > 0.0 && probability < 1.0, "{class:?}");
                let bound = calibration.bound(class, &change(margin, gain).evidence);
                assert!(probability <= bound, "{class:?}: {probability} {bound}");
                probability
            });
            assert!(little < much, "{class:?}: {little} {much}");
        }
    }
}
