//! Context models: what the words around a place make likely there.
//!
//! ```text
//! units ──→ slots ──→ linear models, language model ──→ changes ──→ calibrated probabilities ──→ matches
//! ```
//!
//! A slot is a place where the writer chose one of a few options: an article, a preposition, a comma, a form, one of
//! some words that are taken for one another. A linear model of the slot's kind weighs the options by what stands around, never by
//! what was written; where it prefers another one, the language model compares the two sentences; and a logistic
//! model turns both into the probability that a writer would agree.

mod calibration;
mod capitals;
mod changes;
mod choices;
mod confirmation;
mod features;
mod forms;
mod gap;
mod kept;
mod linear;
mod looks;
mod mended;
mod ngrams;
mod place;
pub mod rules;
mod sets;
mod slots;
mod table;

pub use calibration::Calibration;
pub use capitals::{Capitals, capitals};
pub use changes::{Change, Class, Evidence, rewritten};
pub use features::{Features, features};
pub use forms::{FORM_TAGS, Family, Forms, forms};
pub use gap::Gap;
pub use linear::{Linear, OPTIONS_MAX, WEIGHT_STEP};
pub use mended::{Mended, mended};
pub use ngrams::{BACKOFF_STEP, LOG_STEP, NgramModel, ORDER, UNKNOWN_COST, extend, sequence_hash};
pub use sets::{Adverbs, SETS, Sets, adverbs, sets};
pub use slots::{ARTICLES, BE, Kind, PREPOSITIONS, Slot, slots, slots_of};
pub use table::{Table, TableError};

use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::report::Match;
use crate::rules::{Category, Level, Rule, Severity};
use crate::syntax::Word;
use changes::gain;
use choices::{Choice, Scales, choices};
use confirmation::Confirmation;
use looks::Looks;
use place::Place;
use std::collections::{BTreeMap, HashSet};

/// The language model, then the linear models in the order of [`Kind::ALL`].
const NGRAMS: &[u8] = include_bytes!("../../dictionaries/en/models/ngrams.bin");
const LINEAR: [&[u8]; Kind::ALL.len()] = [
    include_bytes!("../../dictionaries/en/models/article.bin"),
    include_bytes!("../../dictionaries/en/models/preposition.bin"),
    include_bytes!("../../dictionaries/en/models/comma.bin"),
    include_bytes!("../../dictionaries/en/models/form.bin"),
    include_bytes!("../../dictionaries/en/models/be.bin"),
    include_bytes!("../../dictionaries/en/models/confusion.bin"),
    include_bytes!("../../dictionaries/en/models/adverb.bin"),
    include_bytes!("../../dictionaries/en/models/boundary.bin"),
    include_bytes!("../../dictionaries/en/models/stop.bin"),
    include_bytes!("../../dictionaries/en/models/capital.bin"),
];

/// Changes that stand in each other's way are at most so many units apart.
const CONFLICT_UNITS_MAX: usize = 8;
/// A change that is at least so likely right is reported as an error, others as warnings.
const ERROR_PROBABILITY_MIN: f32 = 0.8;

/// Finds the language model in the binary.
///
/// # Errors
/// When the embedded file is malformed, which a test rules out.
pub fn language_model() -> Result<NgramModel, TableError> {
    NgramModel::read(NGRAMS)
}

/// All models, read where they lie in the binary.
#[derive(Clone, Debug)]
pub struct Models {
    /// The language model.
    pub language: NgramModel,
    linear: [Linear; Kind::ALL.len()],
    calibration: Calibration,
    confirmation: Confirmation,
    looks: Looks,
}

impl Models {
    /// Finds the models in the binary, and makes the tables of slots. Costs some 50 ms.
    ///
    /// # Errors
    /// When an embedded file is malformed, which a test rules out.
    pub fn load() -> Result<Models, TableError> {
        let mut linear = Vec::with_capacity(LINEAR.len());
        for bytes in LINEAR {
            linear.push(Linear::split(bytes)?.0);
        }
        forms();
        sets();
        adverbs();
        capitals();
        Ok(Models {
            language: language_model()?,
            linear: linear.try_into().expect("there is a model for each kind"),
            calibration: Calibration::load(),
            confirmation: Confirmation::load(),
            looks: Looks::load(),
        })
    }

    /// The changes that the models prefer and their probabilities, in order, overlapping as they may be. `least` says how likely
    /// a change of a class must be; a change of a class for which it says nothing is not looked for. Of mended sentences, which are
    /// in order, that text is read. Time is linear in the text.
    pub fn changes(
        &self,
        document: &Document<'_>,
        mended: &[(&Mended, Document<'_>)],
        language: LanguageChoice,
        least: impl Fn(Class) -> Option<f32>,
    ) -> Vec<(f32, Change)> {
        let mut mended = mended.iter().peekable();
        let mut found = Vec::new();
        let mut scales = Scales::new();
        let units = document.syntax.units.len();
        let (mut words, mut all) = (Vec::with_capacity(units), Vec::with_capacity(2 * units));
        // The one class of capitals is a matter of taste: mostly nobody asks.
        let is_asked = |slot: &Slot| slot.kind != Kind::Capital || least(Class::Capital).is_some();
        for sentence in 0..document.sentences.len() {
            let mut read = |document: &Document<'_>, sentence: usize| {
                let place = Place::new(document, sentence, language);
                place.words(&mut words);
                all.clear();
                slots(place.units, |slot| {
                    if is_asked(&slot) {
                        all.extend(place.as_written(&slot));
                    }
                });
                let mut changes = Vec::new();
                choices(
                    &self.linear,
                    &self.looks,
                    place.units,
                    &all,
                    &mut scales,
                    |choice| {
                        changes.extend(self.change(&place, &choice, &words, &least));
                    },
                );
                changes
            };
            match mended.next_if(|(mended, _)| mended.sentence == sentence) {
                Some((mended, text)) => {
                    let changes = (0..text.sentences.len()).flat_map(|at| read(text, at));
                    found.extend(changes.filter_map(|(probability, change)| {
                        Some((probability, mended.to_document(document, text, change)?))
                    }));
                }
                None => found.append(&mut read(document, sentence)),
            }
        }
        found
    }

    /// The same models, which look at all features of every slot.
    pub fn without_looks(self) -> Models {
        Models {
            looks: Looks::default(),
            ..self
        }
    }

    /// Calls `seen` with every slot of a document, the weights of each of its features, in steps of [`WEIGHT_STEP`], and the
    /// probability of the change that the models prefer there, or 0.
    pub fn each_slot(
        &self,
        document: &Document<'_>,
        language: LanguageChoice,
        mut seen: impl FnMut(&Slot, &[[i32; OPTIONS_MAX]], f32),
    ) {
        let mut buffer = Features::default();
        let mut scales = Scales::new();
        let mut words = Vec::new();
        for sentence in 0..document.sentences.len() {
            let place = Place::new(document, sentence, language);
            place.words(&mut words);
            slots(place.units, |slot| {
                let Some(slot) = place.as_written(&slot) else {
                    return;
                };
                let mut probability = 0.0;
                choices(
                    &self.linear,
                    &self.looks,
                    place.units,
                    &[slot],
                    &mut scales,
                    |choice| {
                        let change = self.change(&place, &choice, &words, |_| Some(0.0));
                        probability = change.map_or(0.0, |(probability, _)| probability);
                    },
                );
                features(place.units, &slot, &mut buffer);
                let weigh = |&feature| {
                    let mut sums = [0; OPTIONS_MAX];
                    self.linear[slot.kind as usize].add(&[feature], &mut sums);
                    sums
                };
                let weights: Vec<_> = buffer.hashes.iter().map(weigh).collect();
                seen(&slot, &weights, probability);
            });
        }
    }

    /// Reports the changes that are likely enough, and overlap no match that a rule has reported already.
    pub fn check(
        &self,
        document: &Document<'_>,
        mended: &[(&Mended, Document<'_>)],
        language: LanguageChoice,
        level: Level,
        allows: impl Fn(&Rule) -> bool,
        matches: &mut Vec<Match>,
    ) {
        let taken = Taken::new(matches);
        let least = |class| allows(rules::rule(class)).then(|| threshold(class, level));
        let mut likely = self.changes(document, mended, language, least);
        likely.retain(|(_, change)| {
            let is_wanted = level == Level::Picky || !change.is_taste(&document.syntax);
            is_wanted && !taken.is_in_the_way(change)
        });
        // A comma where a sentence seems to end would only make a splice.
        let stops = likely
            .iter()
            .filter(|(_, change)| change.class == Class::StopMissing);
        let stops: HashSet<usize> = stops.map(|(_, change)| change.unit).collect();
        likely.retain(|(_, change)| {
            change.class != Class::CommaMissing || !stops.contains(&change.unit)
        });
        // Of changes that stand in each other's way the likelier one stays.
        likely.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let mut kept: BTreeMap<(usize, Class), (f32, Change)> = BTreeMap::new();
        for (probability, change) in likely {
            let near =
                change.unit.saturating_sub(CONFLICT_UNITS_MAX)..=change.unit + CONFLICT_UNITS_MAX;
            let near =
                (*near.start(), Class::ALL[0])..=(*near.end(), Class::ALL[Class::ALL.len() - 1]);
            if !kept
                .range(near)
                .any(|(_, (_, other))| conflicts(&change, other))
            {
                kept.insert((change.unit, change.class), (probability, change));
            }
        }
        for (probability, change) in kept.into_values() {
            let before = change
                .unit
                .checked_sub(1)
                .map(|unit| document.syntax.units[unit].span);
            let before = before.map_or("", |span| document.slice(span));
            matches.push(Match {
                rule: rules::rule(change.class),
                span: change.span,
                message: rules::message(&change, before),
                replacements: vec![change.replacement],
                severity: if probability >= ERROR_PROBABILITY_MIN {
                    Severity::Error
                } else {
                    Severity::Warning
                },
                confident: false,
            });
        }
    }

    /// The change to another option, and its probability.
    fn change(
        &self,
        place: &Place<'_>,
        choice: &Choice,
        words: &[Word],
        least: impl Fn(Class) -> Option<f32>,
    ) -> Option<(f32, Change)> {
        let Choice {
            ref slot,
            option,
            margin,
        } = *choice;
        let least = least(place.class(slot, option))?;
        let text = place.option_text(slot, option)?;
        let written = place.option_words(slot, option, &text);
        let evidence = Evidence {
            margin,
            gain: gain(&self.language, words, slot.start..slot.end, &written),
            beside_name: place.is_beside_name(slot),
        };
        // Texts are made only for what may be shown.
        if self.calibration.bound(place.class(slot, option), &evidence) < least {
            return None;
        }
        let change = place.change(slot, option, &text, evidence)?;
        let probability = self.calibration.probability(&change);
        (probability >= least).then_some((probability, change))
    }
}

/// The least probability of a match, by default and when matters of taste are asked for. Writers differ most on commas, and
/// an article that was put where none is needed, or another one, is oftener right than the two folds of the calibration promised.
fn threshold(class: Class, level: Level) -> f32 {
    match (level, class) {
        (Level::Default, Class::ArticleNeedless) => 0.65,
        (
            Level::Default,
            Class::CommaMissing | Class::CommaNeedless | Class::CommaSplice | Class::ArticleWrong,
        ) => 0.6,
        (Level::Default, _) => 0.5,
        (Level::Picky, _) => 0.3,
    }
}

/// The places of which rules have spoken.
#[derive(Debug)]
pub struct Taken {
    /// Disjoint, in order.
    spans: Vec<Span>,
}

impl Taken {
    /// The places of some matches, and the words beside those that a rule of grammar is not sure of: what the models have read
    /// there is not mended.
    pub fn new(matches: &[Match]) -> Taken {
        let span = |found: &Match| {
            let reads = matches!(
                found.rule.category,
                Category::Grammar | Category::ConfusedWords
            );
            let margin = u32::from(reads && !found.confident);
            Span {
                start: found.span.start.saturating_sub(margin),
                end: found.span.end + margin,
            }
        };
        let mut all: Vec<Span> = matches.iter().map(span).collect();
        all.sort_unstable();
        let mut spans: Vec<Span> = Vec::with_capacity(all.len());
        for span in all {
            match spans.last_mut() {
                Some(last) if span.start <= last.end => *last = last.cover(span),
                _ => spans.push(span),
            }
        }
        Taken { spans }
    }

    /// Whether a change stands in such a place.
    pub fn is_in_the_way(&self, change: &Change) -> bool {
        let next = self
            .spans
            .partition_point(|span| span.end <= change.span.start);
        self.spans
            .get(next)
            .is_some_and(|span| span.overlaps(change.span))
    }
}

/// Whether two changes overlap, or mend one fault of a noun phrase in two ways: “different idea” wants “a”, or a plural.
fn conflicts(a: &Change, b: &Change) -> bool {
    let is_article = |change: &Change| change.head.is_some();
    a.span.overlaps(b.span)
        || a.unit == b.unit && a.class != b.class
        || is_article(a) && b.class == Class::NounNumber && a.head == Some(b.unit)
        || is_article(b) && a.class == Class::NounNumber && b.head == Some(a.unit)
}

/// A match of a rule on the first place where something is written, for tests.
#[cfg(test)]
fn match_of(text: &str, rule: &str, written: &str, replacement: &str) -> Match {
    let rule = crate::rules::find(rule).expect("the test names a rule");
    let start = text.find(written).expect("it is written in the text");
    Match {
        rule,
        span: Span::new(start, start + written.len()),
        message: String::new(),
        replacements: vec![replacement.to_owned()],
        severity: rule.severity,
        confident: rule.confident,
    }
}
