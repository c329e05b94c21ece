//! Learns the weights of the score of a replacement: `dictionaries/en/weights.tsv`.
//!
//! ```text
//! xzcat texts/*.txt.xz | awk 'NR % 10 == 0' | shuf | cargo run --release --example spelling_weights -- MISSPELLINGS NGRAMS > weights.tsv
//! ```
//!
//! The first argument is a file of `wrong->right` lines, the second a language model that has not counted the texts that
//! stand on standard input: what it says of them would be trusted too much otherwise. Wherever a text has a right word, a wrong one is put in its place, at
//! most some times a word, and some are taken alone as well; the weights are those of a log-linear model in which the
//! right word is likeliest among its candidates. Every tenth misspelling is kept apart to report the share of right first
//! replacements, in sentences and alone.

use faircopy::checker::Checker;
use faircopy::document::Document;
use faircopy::language::{Dialect, Dialects};
use faircopy::models::NgramModel;
use faircopy::spelling::{Candidate, Features, Memo, Model, Replacer, Weights};
use std::collections::HashMap;
use std::io::BufRead;

/// The most places that a right word is taken from: frequent words are misspelled more often than rare ones, and the weight
/// of the frequency is learned from that.
const PLACES_A_WORD_MAX: usize = 100;
/// One misspelling in so many is taken without a sentence too.
const ALONE_ONE_IN: usize = 3;
/// The most places in all.
const PLACES_MAX: usize = 60_000;
/// Passes over the places.
const PASSES: usize = 12;
/// How far one place moves the weights at first.
const STEP: f32 = 0.02;
/// How strongly the weights are held back, a place.
const DECAY: f32 = 1e-6;
/// Features whose weights are set by hand: lists of misspelled words do not show how often spaces slip, and nearly all of
/// their words are American.
const BY_HAND: [&str; 5] = [
    "derived",
    "joined",
    "other_dialect",
    "rewrites",
    "space_moved",
];
/// A prime number.
const STRIDE: usize = 7_919;
/// One misspelling in so many is kept apart.
const HELD_OUT_ONE_IN: usize = 10;

struct Place {
    features: Vec<Features>,
    right: usize,
}

/// The places that weights are learned from, or that they are judged by.
#[derive(Default)]
struct Places {
    in_sentences: Vec<Place>,
    alone: Vec<Place>,
}

#[expect(clippy::print_stderr, reason = "it is a command")]
fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(ngrams)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: spelling_weights MISSPELLINGS NGRAMS < TEXTS");
    };
    let misspellings = std::fs::read_to_string(path)?;
    let mut wrongs: HashMap<&str, Vec<&str>> = HashMap::new();
    for (wrong, right) in misspellings
        .lines()
        .filter_map(|line| line.split_once("->"))
    {
        wrongs.entry(right).or_default().push(wrong);
    }
    let checker = Checker::load()?;
    let language = NgramModel::read(std::fs::read(ngrams)?.leak())?;
    let replacer = Replacer::with_language(checker.dictionary(), Model::load(), language);
    let (mut places, mut held_out) = (Places::default(), Places::default());
    let (mut used, mut missed) = (HashMap::<String, usize>::new(), 0);
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let document = Document::new(&line);
        for index in 0..document.tokens.len() {
            let right = document.token_text(index);
            let Some(wrongs) = wrongs.get(right) else {
                continue;
            };
            let used = used.entry(right.to_owned()).or_default();
            if *used >= PLACES_A_WORD_MAX {
                continue;
            }
            let wrong = wrongs[(*used * 7919 + line.len()) % wrongs.len()];
            *used += 1;
            if checker.dictionary().dialects(wrong) != Dialects::NONE {
                continue;
            }
            let is_held_out = hash(wrong).is_multiple_of(HELD_OUT_ONE_IN);
            let side = if is_held_out {
                &mut held_out
            } else {
                &mut places
            };
            match place(&replacer, &document, index, wrong) {
                Some(place) => side.in_sentences.push(place),
                None => missed += 1,
            }
        }
        if places.in_sentences.len() >= PLACES_MAX {
            break;
        }
    }
    let pairs = misspellings
        .lines()
        .filter_map(|line| line.split_once("->"));
    for (wrong, right) in pairs.filter(|(wrong, _)| hash(wrong).is_multiple_of(ALONE_ONE_IN)) {
        let is_held_out = hash(wrong).is_multiple_of(HELD_OUT_ONE_IN);
        let side = if is_held_out {
            &mut held_out
        } else {
            &mut places
        };
        if checker.dictionary().dialects(wrong) == Dialects::NONE {
            side.alone
                .extend(place(&replacer, &Document::new(right), 0, wrong));
        }
    }
    let mut weights = Weights::load();
    eprintln!(
        "{} places in sentences, {} alone, {missed} without the right candidate",
        places.in_sentences.len(),
        places.alone.len()
    );
    let places: Vec<&Place> = places.in_sentences.iter().chain(&places.alone).collect();
    let report = |label: &str, weights: &Weights| {
        let shares = [&held_out.in_sentences, &held_out.alone].map(|p| first_right(p, weights));
        eprintln!("{label}: {:.4}, alone {:.4}", shares[0], shares[1]);
    };
    report("first right before", &weights);
    for pass in 0..PASSES {
        let step = STEP / (1.0 + pass as f32);
        // In strides, so that neither kind is seen last.
        for at in 0..places.len() {
            learn(places[at * STRIDE % places.len()], &mut weights, step);
        }
        report(&format!("pass {pass}"), &weights);
    }
    let mut lines: Vec<String> = Weights::names()
        .zip(weights.0)
        .map(|(name, weight)| format!("{name}\t{weight:.3}"))
        .collect();
    lines.sort();
    println!("{}", lines.join("\n"));
    Ok(())
}

fn hash(word: &str) -> usize {
    word.bytes()
        .fold(17, |hash, byte| (hash * 31 + usize::from(byte)) % 1_000_003)
}

/// The candidates where a right word is replaced by a wrong one, if the right one is among them.
fn place(replacer: &Replacer, document: &Document<'_>, index: usize, wrong: &str) -> Option<Place> {
    let sentence = document
        .sentences
        .iter()
        .find(|sentence| sentence.tokens().contains(&index))?;
    let range = sentence.span.range();
    let at = document.tokens[index].span.range();
    let (head, tail) = (
        &document.text[range.start..at.start],
        &document.text[at.end..range.end],
    );
    let text = format!("{head}{wrong}{tail}");
    let changed = Document::new(&text);
    let index = changed
        .tokens
        .iter()
        .position(|token| token.span.start as usize == head.len())?;
    if changed.token_text(index) != wrong {
        return None;
    }
    let right = document.token_text(document.tokens.iter().position(|t| t.span.range() == at)?);
    let ranked: Vec<Candidate> = replacer.ranked(
        &changed,
        index,
        Dialects::ALL,
        Dialect::American,
        &mut Memo::default(),
    );
    let right = ranked
        .iter()
        .position(|candidate| candidate.text == right)?;
    Some(Place {
        features: ranked
            .into_iter()
            .map(|candidate| candidate.features)
            .collect(),
        right,
    })
}

/// One step of gradient descent on the logarithm of the right candidate's share.
fn learn(place: &Place, weights: &mut Weights, step: f32) {
    let costs: Vec<f32> = place.features.iter().map(|f| weights.cost(f)).collect();
    let least = costs.iter().copied().fold(f32::INFINITY, f32::min);
    let odds: Vec<f32> = costs.iter().map(|cost| (least - cost).exp()).collect();
    let total: f32 = odds.iter().sum();
    for (feature, name) in Weights::names().enumerate() {
        if BY_HAND.contains(&name) {
            continue;
        }
        if place
            .features
            .iter()
            .all(|features| features.0[feature] == 0.0)
        {
            continue; // What never occurs keeps the weight that it was given.
        }
        let expected: f32 = place
            .features
            .iter()
            .zip(&odds)
            .map(|(features, odds)| features.0[feature] * odds / total)
            .sum();
        let right = place.features[place.right].0[feature];
        weights.0[feature] -= step * (right - expected) + DECAY * weights.0[feature];
    }
}

fn first_right(places: &[Place], weights: &Weights) -> f32 {
    let is_right = |place: &&Place| {
        let right = weights.cost(&place.features[place.right]);
        let others = place.features.iter().enumerate();
        others
            .filter(|(index, _)| *index != place.right)
            .all(|(_, features)| weights.cost(features) > right)
    };
    places.iter().filter(is_right).count() as f32 / places.len().max(1) as f32
}
