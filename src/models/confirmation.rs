//! Confirmation: whether the models agree with a rule that is wrong too often by itself.
//!
//! A rule asks the models when it has a line in `dictionaries/en/confirmation.tsv`. Its match is shown when it is likely enough to be
//! right, from what the rule was right in by itself, what the language model says of the sentence with the first
//! replacement, and what the linear model says that has a slot there. `examples/models/calibrate.py` fits the constants.

use super::calibration::logistic;
use super::changes::{Evidence, gain};
use super::choices::scores;
use super::features::{Features, features};
use super::place::Place;
use super::slots::slots_at;
use super::{Models, OPTIONS_MAX, Slot};
use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::report::Match;
use crate::rules::{Level, Rule};
use crate::syntax::{Word, units};
use std::collections::HashMap;

const CONSTANTS: &str = include_str!("../../dictionaries/en/confirmation.tsv");
/// The line of the slopes.
const SLOPES: &str = "*";
/// A longer replacement is not asked about.
const REPLACEMENT_BYTES_MAX: usize = 200;
/// What the models say beyond so many nats counts no more.
const NATS_MAX: f32 = 8.0;

/// The constants of the rules that ask.
#[derive(Clone, Debug, Default)]
pub(super) struct Confirmation {
    /// What a nat of margin and a nat of gain add.
    slopes: [f32; 2],
    priors: HashMap<&'static str, f32>,
}

impl Confirmation {
    /// Reads the embedded constants.
    pub fn load() -> Confirmation {
        let mut confirmation = Confirmation::default();
        for line in CONSTANTS.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let name = columns.next().unwrap_or(line);
            let numbers: Vec<f32> = columns
                .map(|number| number.parse().expect("constants are numbers"))
                .collect();
            if name == SLOPES {
                confirmation.slopes = [numbers[0], numbers[1]];
            } else {
                confirmation.priors.insert(name, numbers[0]);
            }
        }
        confirmation
    }

    /// The probability that a match is right, if its rule asks.
    fn probability(&self, rule: &Rule, evidence: impl FnOnce() -> Evidence) -> Option<f32> {
        let prior = self.priors.get(rule.id)?;
        let Evidence { margin, gain, .. } = evidence();
        // What speaks for a match, its rule has seen itself.
        let nats = [margin, gain].map(|nats| nats.clamp(-NATS_MAX, 0.0));
        Some(logistic(
            prior + self.slopes[0] * nats[0] + self.slopes[1] * nats[1],
        ))
    }
}

/// The least probability of a match of a rule that asks.
const fn threshold(level: Level) -> f32 {
    match level {
        Level::Default => 0.5,
        Level::Picky => 0.3,
    }
}

impl Models {
    /// Drops the matches of rules that ask and are not confirmed. `insists` says which rules are not asked about.
    pub fn confirm(
        &self,
        document: &Document<'_>,
        language: LanguageChoice,
        level: Level,
        insists: impl Fn(&Rule) -> bool,
        matches: &mut Vec<Match>,
    ) {
        matches.retain(|found| {
            if insists(found.rule) {
                return true;
            }
            let evidence = || self.evidence(document, language, found);
            let probability = self.confirmation.probability(found.rule, evidence);
            probability.is_none_or(|probability| probability >= threshold(level))
        });
    }

    /// What the models say of a match's first replacement; nothing where it has none. Costs time linear in what it changes.
    pub fn evidence(
        &self,
        document: &Document<'_>,
        language: LanguageChoice,
        found: &Match,
    ) -> Evidence {
        let Some(replacement) = found.replacements.first() else {
            return Evidence::default();
        };
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.span.end <= found.span.start);
        if sentence == document.sentences.len() || replacement.len() > REPLACEMENT_BYTES_MAX {
            return Evidence::default();
        }
        let place = Place::new(document, sentence, language);
        let first = place
            .units
            .partition_point(|unit| unit.span.end <= found.span.start);
        let end = place
            .units
            .partition_point(|unit| unit.span.start < found.span.end);
        if first >= end {
            return Evidence::default();
        }
        let all = place.units[first].span.cover(place.units[end - 1].span);
        let mended = [
            document.slice(Span {
                start: all.start,
                end: found.span.start.max(all.start),
            }),
            replacement,
            document.slice(Span {
                start: found.span.end.min(all.end),
                end: all.end,
            }),
        ]
        .concat();
        let mended: Vec<Word> = units(&Document::new(&mended), &[])
            .units
            .iter()
            .map(|unit| unit.word)
            .collect();
        let mut words = Vec::new();
        place.words(&mut words);
        Evidence {
            margin: self.margin(&place, first..end, (found.span, replacement)),
            gain: gain(&self.language, &words, first..end, &mended),
            beside_name: false,
        }
    }

    /// By how many nats the linear model prefers an edit to what was written; 0 where no slot has it for an option.
    fn margin(
        &self,
        place: &Place<'_>,
        near: std::ops::Range<usize>,
        (span, replacement): (Span, &str),
    ) -> f32 {
        let document = place.document;
        let wanted = trimmed(document, span, replacement);
        let mut buffer = Features::default();
        let mut margin = 0.0;
        let mut weigh = |slot: Slot| {
            let Some(slot) = place.as_written(&slot) else {
                return;
            };
            for option in (0..slot.kind.options()).filter(|&option| option != slot.written) {
                let edit = (slot.options >> option & 1 == 1)
                    .then(|| place.edit(&slot, &place.option_text(&slot, option)?))
                    .flatten();
                if edit.is_some_and(|(span, text)| trimmed(document, span, &text) == wanted) {
                    features(place.units, &slot, &mut buffer);
                    let mut sums = [0; OPTIONS_MAX];
                    let linear = &self.linear[slot.kind as usize];
                    linear.add(&buffer.hashes, &mut sums);
                    let scores = scores(&slot, &sums);
                    margin = scores[option] - scores[slot.written];
                }
            }
        };
        let to = (near.end + 1).min(place.units.len());
        for at in near.start.saturating_sub(1)..to {
            slots_at(place.units, at, &mut weigh);
        }
        margin
    }
}

/// An edit without what it leaves as it is on both sides.
fn trimmed(document: &Document<'_>, span: Span, replacement: &str) -> (Span, String) {
    let written = document.slice(span);
    let equal = |a: &str, b: &str| {
        a.chars()
            .zip(b.chars())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum::<usize>()
    };
    let front = equal(written, replacement);
    let (written, replacement) = (&written[front..], &replacement[front..]);
    let back: usize = written
        .chars()
        .rev()
        .zip(replacement.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let narrow = |bytes: usize| u32::try_from(bytes).expect("texts are shorter than 4 GiB");
    (
        Span {
            start: span.start + narrow(front),
            end: span.end - narrow(back),
        },
        replacement[..replacement.len() - back].to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::match_of;
    use crate::rules;
    use crate::syntax::analyze;

    #[test]
    fn the_models_speak_for_what_mends_and_against_what_breaks() {
        let models = Models::load().unwrap();
        for (text, written, replacement, mends) in [
            (
                "However she has two brothers and a sister.",
                "However",
                "However,",
                true,
            ),
            ("We went to the station by the bus.", "the bus", "bus", true),
            (
                "There are many people in the park.",
                "many people",
                "many person",
                false,
            ),
            (
                "I will call you at the end of the week.",
                "the end",
                "end",
                false,
            ),
        ] {
            let mut document = Document::new(text);
            analyze(&mut document, &[]);
            let found = match_of(text, "MISSING_THE", written, replacement);
            let Evidence { margin, gain, .. } =
                models.evidence(&document, LanguageChoice::English, &found);
            assert_eq!((margin > 0.0, gain > 0.0), (mends, mends), "{text}");
        }
    }

    #[test]
    fn a_rule_that_asks_is_heard_when_it_is_likely_right_or_was_insisted_on() {
        let mut models = Models::load().unwrap();
        let text = "However she has two brothers and a sister.";
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        let rule = "MISSING_COMMA_AFTER_INTRODUCTION";
        let mut stays = |prior: Option<f32>, level, insists: bool| {
            models.confirmation = Confirmation {
                slopes: [0.1, 0.1],
                priors: prior.into_iter().map(|prior| (rule, prior)).collect(),
            };
            let mut matches = vec![match_of(text, rule, "However", "However,")];
            let english = LanguageChoice::English;
            models.confirm(&document, english, level, |_| insists, &mut matches);
            !matches.is_empty()
        };
        assert!(stays(Some(0.1), Level::Default, false));
        assert!(!stays(Some(-0.1), Level::Default, false));
        assert!(stays(Some(-0.1), Level::Picky, false));
        assert!(!stays(Some(-1.0), Level::Picky, false));
        assert!(stays(Some(-1.0), Level::Default, true));
        assert!(stays(None, Level::Default, false));
    }

    #[test]
    fn the_constants_are_of_rules_that_exist() {
        let confirmation = Confirmation::load();
        assert!(!confirmation.priors.is_empty());
        for id in confirmation.priors.keys() {
            assert!(rules::find(id).is_some(), "{id}");
        }
    }
}
