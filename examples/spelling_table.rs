//! Measures the first replacements beside those of spellbook and, where it is installed, of Hunspell.
//!
//! ```text
//! cargo run --release --example spelling_table -- PAIRS
//! ```
//!
//! The argument is a file of `wrong->right` lines, single words without context. Prints for each engine the share of
//! pairs whose right word comes first, among the first three and among the first five, and the mean and the 99th percentile of the
//! time. Words that an engine accepts count as missed. A second row gives the times of replacements within a sentence, which
//! the other engines do not read.

use faircopy::checker::{Checker, Options};
use faircopy::document::{Document, Source};
use faircopy::language::{Dialect, Dialects, LanguageChoice};
use faircopy::spelling::{Memo, Model, Replacer};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The replacements for one word.
type Suggest<'run> = dyn FnMut(&str) -> Vec<String> + 'run;

fn main() -> anyhow::Result<()> {
    let Some(path) = std::env::args().nth(1) else {
        anyhow::bail!("usage: spelling_table PAIRS");
    };
    let pairs = std::fs::read_to_string(path)?;
    let pairs: Vec<(&str, &str)> = pairs
        .lines()
        .filter_map(|line| line.split_once("->"))
        .collect();
    println!(
        "| {} pairs | first | in first 3 | in first 5 | mean ms | 99th percentile ms |",
        pairs.len()
    );
    println!("|---|---|---|---|---|---|");

    let checker = Checker::load()?;
    let options = Options {
        language: LanguageChoice::English,
        ..Options::default()
    };
    measure("faircopy", &pairs, &mut |word| {
        let report = checker.check(&Source::plain(word), &options);
        let found = report.matches.into_iter().next();
        found.map(|found| found.replacements).unwrap_or_default()
    });
    measure_in_sentences(&Replacer::new(checker.dictionary(), Model::load()), &pairs);

    let spellbook = spellbook::Dictionary::new(
        include_str!("../dictionaries/en/en.aff"),
        include_str!("../dictionaries/en/en_US.dic"),
    );
    let spellbook = spellbook.map_err(|error| anyhow::anyhow!("en_US: {error}"))?;
    measure("spellbook", &pairs, &mut |word| {
        let mut found = Vec::new();
        if !spellbook.check(word) {
            spellbook.suggest(word, &mut found);
        }
        found
    });

    let hunspell = Command::new("hunspell")
        .args(["-a", "-d", "en_US"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut hunspell) = hunspell else {
        println!("| Hunspell | not installed | | | | |");
        return Ok(());
    };
    let (Some(mut input), Some(output)) = (hunspell.stdin.take(), hunspell.stdout.take()) else {
        anyhow::bail!("hunspell's streams were asked for");
    };
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    lines.next();
    measure("Hunspell", &pairs, &mut |word| {
        if writeln!(input, "^{word}")
            .and_then(|()| input.flush())
            .is_err()
        {
            return Vec::new();
        }
        let answer: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
        let found = answer.first().and_then(|line| line.split_once(": "));
        found.map_or_else(Vec::new, |(_, found)| {
            found.split(", ").map(str::to_owned).collect()
        })
    });
    hunspell.kill()?;
    Ok(())
}

/// The words before each misspelling in a sentence, and those behind it.
const SENTENCE: [&str; 2] = [
    "Last week we talked about the",
    " that you had seen before.",
];

/// Measures the replacements alone, as of the misspellings of one text.
fn measure_in_sentences(replacer: &Replacer, pairs: &[(&str, &str)]) {
    let mut memo = Memo::default();
    let mut times: Vec<Duration> = Vec::with_capacity(pairs.len());
    for (wrong, _) in pairs {
        let text = format!("{} {wrong}{}", SENTENCE[0], SENTENCE[1]);
        let document = Document::new(&text);
        let at = SENTENCE[0].len() + 1;
        let mut tokens = document.tokens.iter();
        let Some(index) = tokens.position(|token| token.span.start as usize == at) else {
            continue;
        };
        let start = Instant::now();
        replacer.replacements(
            &document,
            index,
            Dialects::ALL,
            Dialect::American,
            &mut memo,
        );
        times.push(start.elapsed());
    }
    let [mean, slow] = mean_and_slow(times);
    println!("| faircopy, within a sentence | | | | {mean:.3} | {slow:.3} |");
}

/// The mean and the 99th percentile in milliseconds.
fn mean_and_slow(mut times: Vec<Duration>) -> [f64; 2] {
    times.sort();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let mean = milliseconds(times.iter().sum::<Duration>()) / times.len().max(1) as f64;
    let slow = times.get(times.len() * 99 / 100).copied();
    [mean, slow.map_or(0.0, milliseconds)]
}

fn measure(name: &str, pairs: &[(&str, &str)], suggest: &mut Suggest<'_>) {
    let mut times: Vec<Duration> = Vec::with_capacity(pairs.len());
    let mut within = [0_usize; 3];
    for (wrong, right) in pairs {
        let start = Instant::now();
        let found = suggest(wrong);
        times.push(start.elapsed());
        let rank = found.iter().position(|word| word == right);
        for (count, limit) in within.iter_mut().zip([1, 3, 5]) {
            *count += usize::from(rank.is_some_and(|rank| rank < limit));
        }
    }
    let [mean, slow] = mean_and_slow(times);
    let [first, three, five] = within.map(|count| 100.0 * count as f64 / pairs.len().max(1) as f64);
    println!("| {name} | {first:.1} | {three:.1} | {five:.1} | {mean:.2} | {slow:.2} |");
}
