//! Counts sequences of words and makes the language model of them.

use faircopy::document::Document;
use faircopy::models::{BACKOFF_STEP, LOG_STEP, NgramModel, ORDER, Table, sequence_hash};
use faircopy::syntax::{Word, units};
use std::collections::HashMap;
use std::io::BufRead;
use std::path::Path;

/// A rarer word is unknown.
const WORD_COUNT_MIN: u32 = 5;
/// What absolute discounting takes from each count.
const DISCOUNT: f64 = 0.8;
/// The least count of a sequence, by its length.
const COUNT_MIN: [u32; ORDER] = [1, 2, 3, 4];
/// A sequence stays when its count times the nats that it says more than the shorter one is at least this, by its length.
const GAIN_MIN: [f64; ORDER] = [0.0, 12.0, 22.0, 32.0];
/// The bits of a word's number.
const WORD_BITS: u32 = 20;
/// One line in so many is held out to measure the model.
const HELD_OUT_ONE_IN: usize = 200;

const UNKNOWN: u32 = 0;
const EDGE: u32 = 1;

/// All texts as numbers of words, with edges between sentences.
struct Corpus {
    words: Vec<Word>,
    sequence: Vec<u32>,
    held_out: Vec<Vec<Word>>,
}

pub fn make(out: &Path) -> anyhow::Result<()> {
    let corpus = read(std::io::stdin().lock())?;
    eprintln!(
        "{} words, {} known",
        corpus.sequence.len(),
        corpus.words.len()
    );
    let counts: Vec<Vec<(u128, u32)>> = (1..=ORDER).map(|n| count(&corpus.sequence, n)).collect();
    let model = estimate(&corpus.words, &counts);
    let (mut total, mut number) = (0.0, 0);
    for sentence in &corpus.held_out {
        total += f64::from(model.score(sentence, 1, sentence.len()));
        number += sentence.len() - 1;
    }
    eprintln!(
        "held out: {number} words, perplexity {:.1}",
        (-total / number as f64).exp()
    );
    let bytes = model.to_bytes();
    eprintln!("{} bytes", bytes.len());
    std::fs::write(out.join("ngrams.bin"), bytes)?;
    Ok(())
}

fn read(input: impl BufRead) -> anyhow::Result<Corpus> {
    let mut numbers: HashMap<Word, u32> =
        HashMap::from([(Word::of("<unknown>"), 0), (Word::EDGE, 1)]);
    let mut sequence: Vec<u32> = vec![EDGE];
    let mut held_out = Vec::new();
    for (number, line) in input.lines().enumerate() {
        let line = line?;
        let document = Document::new(&line);
        let syntax = units(&document, &[]);
        for sentence in 0..document.sentences.len() {
            let words = syntax.units[syntax.sentence(sentence)]
                .iter()
                .map(|unit| unit.word);
            if number % HELD_OUT_ONE_IN == 0 {
                held_out.push(
                    [Word::EDGE]
                        .into_iter()
                        .chain(words)
                        .chain([Word::EDGE])
                        .collect(),
                );
                continue;
            }
            for word in words {
                let next = numbers.len() as u32;
                sequence.push(*numbers.entry(word).or_insert(next));
            }
            sequence.push(EDGE);
        }
    }
    let mut counts = vec![0_u32; numbers.len()];
    for &word in &sequence {
        counts[word as usize] += 1;
    }
    let mut order: Vec<(u32, Word)> = numbers
        .into_iter()
        .map(|(word, number)| (number, word))
        .collect();
    order.sort_unstable_by_key(|&(number, word)| {
        (
            number > EDGE,
            std::cmp::Reverse(counts[number as usize]),
            word,
        )
    });
    let mut words = Vec::new();
    let mut renumbered = vec![UNKNOWN; counts.len()];
    for (number, word) in order {
        if (number <= EDGE || counts[number as usize] >= WORD_COUNT_MIN)
            && words.len() < 1 << WORD_BITS
        {
            renumbered[number as usize] = if number <= EDGE {
                number
            } else {
                words.len() as u32
            };
            words.push(word);
        }
    }
    if counts[0] == 0 {
        words[0] = Word::of("<unknown>");
        words[1] = Word::EDGE;
    }
    for word in &mut sequence {
        *word = renumbered[*word as usize];
    }
    Ok(Corpus {
        words,
        sequence,
        held_out,
    })
}

/// The sequences of a length that lie in one sentence, in order, with their counts.
fn count(sequence: &[u32], length: usize) -> Vec<(u128, u32)> {
    let inner = |window: &&[u32]| {
        !window[1..].contains(&UNKNOWN)
            && !window[..window.len() - 1]
                .iter()
                .skip(1)
                .any(|&w| w == EDGE)
    };
    let mut keys: Vec<u128> = sequence
        .windows(length)
        .filter(inner)
        .filter(|window| length == 1 || !window[..].contains(&UNKNOWN))
        .map(|window| {
            window
                .iter()
                .fold(0, |key, &word| key << WORD_BITS | u128::from(word))
        })
        .collect();
    keys.sort_unstable();
    let mut counts: Vec<(u128, u32)> = Vec::new();
    for key in keys {
        match counts.last_mut() {
            Some((last, count)) if *last == key => *count += 1,
            _ => counts.push((key, 1)),
        }
    }
    counts.shrink_to_fit();
    counts
}

const fn mask(length: usize) -> u128 {
    (1 << (WORD_BITS as usize * length)) - 1
}

/// The probabilities of the sequences of one length that are kept, in the order of their keys.
#[derive(Default)]
struct Level {
    keys: Vec<u128>,
    probabilities: Vec<f64>,
    /// What the sequence leaves to shorter ones, as a context.
    backoffs: Vec<f64>,
}

impl Level {
    fn at(&self, key: u128) -> Option<usize> {
        self.keys.binary_search(&key).ok()
    }
}

/// The probability of a sequence's last word behind the others.
fn probability(levels: &[Level], key: u128, length: usize) -> f64 {
    if length == 0 {
        return 1e-9;
    }
    if let Some(at) = levels[length - 1].at(key) {
        return levels[length - 1].probabilities[at];
    }
    let context = key >> WORD_BITS;
    let left = if length > 1 {
        levels[length - 2]
            .at(context)
            .map_or(1.0, |at| levels[length - 2].backoffs[at])
    } else {
        1.0
    };
    left * probability(levels, key & mask(length - 1), length - 1)
}

fn estimate(words: &[Word], counts: &[Vec<(u128, u32)>]) -> NgramModel {
    let mut levels: Vec<Level> = Vec::new();
    let total: f64 = counts[0].iter().map(|&(_, count)| f64::from(count)).sum();
    levels.push(Level {
        keys: counts[0].iter().map(|&(key, _)| key).collect(),
        probabilities: counts[0]
            .iter()
            .map(|&(_, count)| f64::from(count) / total)
            .collect(),
        backoffs: vec![1.0; counts[0].len()],
    });
    for length in 2..=ORDER {
        let level = next_level(&mut levels, &counts[length - 1], length);
        eprintln!(
            "length {length}: {} of {} kept",
            level.keys.len(),
            counts[length - 1].len()
        );
        levels.push(level);
    }
    let tables: Vec<Table> = levels
        .iter()
        .enumerate()
        .map(|(at, level)| table(words, level, at + 1))
        .collect();
    NgramModel::new(tables.try_into().expect("there is a table for each length"))
}

/// Estimates the sequences of a length, keeps those that say enough, and sets what their contexts leave.
fn next_level(levels: &mut [Level], counts: &[(u128, u32)], length: usize) -> Level {
    let mut level = Level::default();
    let mut start = 0;
    while start < counts.len() {
        let context = counts[start].0 >> WORD_BITS;
        let mut end = start;
        let mut total = 0.0;
        while end < counts.len() && counts[end].0 >> WORD_BITS == context {
            total += f64::from(counts[end].1);
            end += 1;
        }
        let followers = &counts[start..end];
        start = end;
        let Some(at) = levels[length - 2].at(context) else {
            continue;
        };
        let all_left = DISCOUNT * followers.len() as f64 / total;
        let mut left = 1.0;
        for &(key, count) in followers
            .iter()
            .filter(|&&(_, count)| count >= COUNT_MIN[length - 1])
        {
            let shorter = probability(levels, key & mask(length - 1), length - 1);
            let own = (f64::from(count) - DISCOUNT) / total;
            let full = own + all_left * shorter;
            let gain = f64::from(count) * (full / (all_left * shorter)).ln();
            if gain >= GAIN_MIN[length - 1] {
                level.keys.push(key);
                level.probabilities.push(own);
                left -= own;
            }
        }
        levels[length - 2].backoffs[at] = left.clamp(1e-3, 1.0);
    }
    // With what the contexts leave now, each probability is interpolated.
    for at in 0..level.keys.len() {
        let key = level.keys[at];
        let left = levels[length - 2]
            .at(key >> WORD_BITS)
            .map_or(1.0, |at| levels[length - 2].backoffs[at]);
        level.probabilities[at] += left * probability(levels, key & mask(length - 1), length - 1);
    }
    level.backoffs = vec![1.0; level.keys.len()];
    level
}

fn table(words: &[Word], level: &Level, length: usize) -> Table {
    let steps =
        |value: f64, step: f32| (-value.ln() / f64::from(step)).round().clamp(0.0, 255.0) as u8;
    let rows: Vec<(u64, Vec<u8>)> = (0..level.keys.len())
        .map(|at| {
            let mut sequence: Vec<Word> = (0..length)
                .map(|place| {
                    words[(level.keys[at] >> (WORD_BITS as usize * place) & mask(1)) as usize]
                })
                .collect();
            sequence.reverse();
            let mut value = vec![steps(level.probabilities[at], LOG_STEP)];
            if length < ORDER {
                value.push(steps(level.backoffs[at], BACKOFF_STEP));
            }
            (sequence_hash(&sequence), value)
        })
        .collect();
    let bucket_bits = (rows.len() / 12).max(2).ilog2();
    Table::build(bucket_bits, 2, if length < ORDER { 2 } else { 1 }, &rows)
}
