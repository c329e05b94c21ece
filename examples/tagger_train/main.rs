//! Trains the tagger and measures it: `tagger_train WEIGHTS TRAIN.conllu... -- TEST.conllu...`.
//!
//! `tagger_train --habits OUT TEXT...` tags running text with the embedded weights, and writes how often each word has each
//! tag, which `dictionaries/make_forms.py` reads.
//!
//! `tagger_train --units OUT FILE...` writes the units of treebanks and of running text, a paragraph a line, for
//! `dictionaries/make_tags.py` to learn from and to tag; what that one tags is read as a treebank.
//!
//! `tagger_train --windows OUT FILE.conllu...` writes what the network sees of treebanks, for `dictionaries/make_network.py` to learn from.
//!
//! `tagger_train --subjects TREEBANK.conllu...` measures the subjects that are found for finite verbs.
//!
//! WEIGHTS is written, unless no treebank to train on is named; the tests are always made with the embedded weights when
//! nothing is trained. The treebanks' text is read as any text is, so that what is learned is what is met later.

mod habits;
mod subjects;
mod treebank;
mod units;

use anyhow::{Context, Result};
use faircopy::syntax::tagger::{Slots, WEIGHTS_COUNT, best, decide, tag_sentence};
use faircopy::syntax::{Tag, TagSet};
use treebank::{Sample, likeliest};

/// Passes over the treebanks.
const PASSES: usize = 8;

/// How far the right tag must be ahead of the others, in updates.
const MARGIN: f32 = 100.0;

/// The share of a unit's features that are left out when it is learned from, so that none relies on another.
const LEFT_OUT: f32 = 0.2;

/// The table is the mean of so many, each learned in another order.
const ROUNDS: u64 = 3;

/// The place of a feature that is left out.
const NOWHERE: u32 = u32::MAX;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, out, texts @ ..] = &arguments[..]
        && first == "--habits"
    {
        return habits::count(out, texts);
    }
    if let [first, files @ ..] = &arguments[..]
        && first == "--subjects"
    {
        return subjects::measure(files);
    }
    if let [first, out, files @ ..] = &arguments[..]
        && first == "--units"
    {
        return units::write(out, files);
    }
    if let [first, out, files @ ..] = &arguments[..]
        && first == "--windows"
    {
        return units::write_windows(out, files);
    }
    let (out, files) = arguments.split_first().context("no file for the weights")?;
    let (train, test) = match files.iter().position(|file| file == "--") {
        Some(at) => (&files[..at], &files[at + 1..]),
        None => (files, &[][..]),
    };
    let mut samples = Vec::new();
    for file in train {
        samples.extend(treebank::read(file, true)?);
    }
    let tests: Vec<(&String, Vec<Sample>)> = test
        .iter()
        .map(|file| Ok((file, treebank::read(file, false)?)))
        .collect::<Result<_>>()?;
    if samples.is_empty() {
        let weights = std::fs::read(out).with_context(|| out.clone())?;
        report(&weights, &tests);
        return Ok(());
    }
    let mut means = vec![0.0; WEIGHTS_COUNT];
    for round in 0..ROUNDS {
        let trainer = learn_all(&mut samples, round);
        for (mean, average) in means.iter_mut().zip(trainer.averages()) {
            *mean += average;
        }
    }
    let weights = quantized(&means);
    report(&weights, &tests);
    std::fs::write(out, &weights).with_context(|| out.clone())
}

/// Learns from all sentences, in an order of its own for each round.
fn learn_all(samples: &mut [Sample], round: u64) -> Trainer {
    let mut trainer = Trainer::new();
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let mut random = Random(42 + round);
    for pass in 0..PASSES {
        random.shuffle(&mut order);
        let (mut right, mut all) = (0, 0);
        for &index in &order {
            let (good, words) = trainer.learn(&mut samples[index]);
            right += good;
            all += words;
        }
        println!(
            "round {round}, pass {pass}: {:.2} % of the training part",
            percent(right, all)
        );
    }
    trainer
}

/// The perceptron: weights, and their sum over time, from which the average comes.
struct Trainer {
    weights: Vec<f32>,
    totals: Vec<f64>,
    time: f64,
    random: Random,
}

impl Trainer {
    fn new() -> Trainer {
        Trainer {
            weights: vec![0.0; WEIGHTS_COUNT],
            totals: vec![0.0; WEIGHTS_COUNT],
            time: 1.0,
            random: Random(77),
        }
    }

    /// Tags a sentence and learns from each error; returns how many of its words were right, and of how many.
    fn learn(&mut self, sample: &mut Sample) -> (usize, usize) {
        let Sample {
            units,
            seen,
            shares,
            ..
        } = sample;
        let shares = &*shares;
        let (mut right, mut all) = (0, 0);
        tag_sentence(units, seen, |index, slots, candidates| {
            self.time += 1.0;
            let tag = best(&self.sums(slots), candidates);
            if let Some(expected) = likeliest(shares[index]) {
                all += 1;
                right += usize::from(tag == expected);
                if candidates.contains(expected) {
                    self.learn_unit(*slots, expected, candidates);
                }
            }
            tag
        });
        (right, all)
    }

    /// Mends the weights if the expected tag is not far enough ahead without the features that chance leaves out.
    fn learn_unit(&mut self, mut slots: Slots, expected: Tag, candidates: TagSet) {
        for slot in &mut slots {
            if self.random.share() < LEFT_OUT {
                *slot = NOWHERE;
            }
        }
        let sums = self.sums(&slots);
        let others = TagSet(candidates.0 & !TagSet::of(&[expected]).0);
        let rival = best(&sums, others);
        if sums[expected as usize] < sums[rival as usize] + MARGIN {
            self.update(&slots, expected, 1.0);
            self.update(&slots, rival, -1.0);
        }
    }

    fn sums(&self, slots: &Slots) -> [f32; Tag::COUNT] {
        let mut sums = [0_f32; Tag::COUNT];
        for &slot in slots.iter().filter(|&&slot| slot != NOWHERE) {
            let row = &self.weights[slot as usize..slot as usize + Tag::COUNT];
            sums.iter_mut()
                .zip(row)
                .for_each(|(sum, weight)| *sum += weight);
        }
        sums
    }

    fn update(&mut self, slots: &Slots, tag: Tag, by: f32) {
        for &slot in slots.iter().filter(|&&slot| slot != NOWHERE) {
            let at = slot as usize + tag as usize;
            self.weights[at] += by;
            self.totals[at] += f64::from(by) * self.time;
        }
    }

    /// The mean of each weight over time.
    fn averages(&self) -> impl Iterator<Item = f64> {
        let pairs = self.weights.iter().zip(&self.totals);
        pairs.map(|(weight, total)| f64::from(*weight) - total / self.time)
    }
}

/// Weights as bytes, scaled so that one in some thousands is cut off.
fn quantized(averages: &[f64]) -> Vec<u8> {
    let sizes = averages.iter().map(|a| a.abs());
    let mut sizes: Vec<f64> = sizes.filter(|a| *a > 0.0).collect();
    sizes.sort_by(f64::total_cmp);
    println!("{} weights of {} are used", sizes.len(), averages.len());
    let largest = sizes
        .get(sizes.len() - 1 - sizes.len() / 5_000)
        .copied()
        .unwrap_or(1.0);
    let byte = |average: &f64| {
        #[expect(clippy::cast_possible_truncation, reason = "the value is clamped")]
        let weight = (average / largest * 127.0).round().clamp(-127.0, 127.0) as i8;
        weight.cast_unsigned()
    };
    averages.iter().map(byte).collect()
}

/// Prints how many units of each test get the treebank's tag.
fn report(weights: &[u8], tests: &[(&String, Vec<Sample>)]) {
    for (file, samples) in tests {
        let mut counts = Counts::default();
        let mut confusions = std::collections::HashMap::new();
        for sample in samples {
            let mut units = sample.units.clone();
            tag_sentence(&mut units, &sample.seen, |index, slots, _| {
                let mut sums = [0_i16; Tag::COUNT];
                for &slot in slots {
                    let row = &weights[slot as usize..slot as usize + Tag::COUNT];
                    for (sum, weight) in sums.iter_mut().zip(row) {
                        *sum += i16::from(weight.cast_signed());
                    }
                }
                decide(sums, &sample.seen, index)
            });
            for (index, (unit, seen)) in units.iter().zip(&sample.seen).enumerate() {
                let Some(gold) = sample.gold(index) else {
                    continue;
                };
                // Which mark a dash or dots stand for is told by their form here, by their role in treebanks.
                let good = unit.tag == gold || unit.tag.is_mark() && gold.is_mark();
                counts.units += 1;
                counts.right += usize::from(good);
                if !gold.is_mark() {
                    counts.words += 1;
                    counts.right_words += usize::from(good);
                    counts.right_kinds += usize::from(common(unit.tag) == common(gold));
                    counts.possible += usize::from(seen.candidates.contains(gold));
                }
                if !good && !gold.is_mark() {
                    *confusions.entry((gold, unit.tag)).or_insert(0) += 1;
                }
            }
        }
        println!(
            "{file}: {:.2} % of {} units, {:.2} % of {} words ({:.2} % if names count as nouns); \
             {:.2} % of words can get the right tag",
            percent(counts.right, counts.units),
            counts.units,
            percent(counts.right_words, counts.words),
            counts.words,
            percent(counts.right_kinds, counts.words),
            percent(counts.possible, counts.words),
        );
        let mut confusions: Vec<_> = confusions.into_iter().collect();
        confusions.sort_by_key(|&(pair, count)| (std::cmp::Reverse(count), pair));
        let list = confusions.iter().take(16);
        let list: Vec<String> = list
            .map(|((gold, tag), count)| format!("{}→{} {count}", gold.name(), tag.name()))
            .collect();
        println!("    {}", list.join(", "));
    }
}

/// The tag, with names taken for common nouns.
fn common(tag: Tag) -> Tag {
    match tag {
        Tag::NNP => Tag::NN,
        Tag::NNPS => Tag::NNS,
        _ => tag,
    }
}

#[derive(Default)]
struct Counts {
    units: usize,
    right: usize,
    words: usize,
    right_words: usize,
    right_kinds: usize,
    possible: usize,
}

fn percent(part: usize, whole: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "treebanks are small")]
    let percent = 100.0 * part as f64 / whole.max(1) as f64;
    percent
}

/// A source of numbers that is the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from 0 up to 1.
    fn share(&mut self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "24 bits fit")]
        let share = (self.next() >> 40) as f32 / (1 << 24) as f32;
        share
    }

    fn shuffle(&mut self, items: &mut [usize]) {
        for index in (1..items.len()).rev() {
            let other = usize::try_from(self.next() % (index as u64 + 1)).unwrap_or(0);
            items.swap(index, other);
        }
    }
}
