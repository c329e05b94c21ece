//! Checks a text of one paragraph a line, and prints every match with its rule, its surroundings and its replacement.
//!
//! ```text
//! cargo run --release --example scan -- [--picky] [--only RULE,RULE] [--try FILE] < text
//! ```
//!
//! `--try FILE` looks for patterns that are in no rule instead: a pattern a line, a tab, and what to write instead.
//!
//! At the end it says how often each rule spoke on a thousand words. On edited prose nearly all of that is wrong.

use faircopy::checker::{Checker, Options};
use faircopy::document::{Document, Source};
use faircopy::report::{Match, Report};
use faircopy::rules::Level;
use faircopy::rules::patterns::{Trial, pattern};
use faircopy::syntax::analyze;
use std::collections::BTreeMap;
use std::io::{BufRead, Write};

/// The text that is shown on either side of a match.
const CONTEXT_BYTES: usize = 50;
/// Lines that are checked together.
const CHUNK_LINES: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--picky" => options.level = Level::Picky,
            "--only" => {
                let rules = arguments.next().ok_or("--only wants rules")?;
                options.selection.enabled_rules = rules.split(',').map(str::to_owned).collect();
                options.selection.enabled_only = true;
            }
            "--try" => {
                let file = arguments.next().ok_or("--try wants a file")?;
                return try_patterns(&std::fs::read_to_string(file)?);
            }
            _ => return Err(format!("what is “{argument}”?").into()),
        }
    }
    let checker = Checker::load()?;
    let lines: Vec<String> = std::io::stdin().lock().lines().collect::<Result<_, _>>()?;
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut words = 0;
    for chunk in lines.chunks(CHUNK_LINES) {
        let text = chunk.join("\n\n");
        let source = Source::plain(&text);
        let report: Report = checker.check(&source, &options);
        words += report.statistics.words;
        for found in &report.matches {
            *counts.entry(found.rule.id).or_default() += 1;
            writeln!(output, "{}", shown(source.text(), found))?;
        }
    }
    for (rule, count) in counts {
        let rate = count as f64 * 1000.0 / words.max(1) as f64;
        writeln!(output, "= {rule}\t{count}\t{rate:.4} on 1000 words")?;
    }
    writeln!(output, "= {words} words")?;
    Ok(())
}

/// Prints what the patterns of a file find, and how often each did.
fn try_patterns(file: &str) -> Result<(), Box<dyn std::error::Error>> {
    // They live as long as the program.
    let file: &'static str = Box::leak(file.to_owned().into_boxed_str());
    let lines = file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut patterns = Vec::new();
    for line in lines {
        let (find, replace) = line.split_once('\t').unwrap_or((line, "?"));
        let replace: &'static [&'static str] = Box::leak(Box::new([replace]));
        patterns.push(pattern(find, replace, "{=}"));
    }
    let trial = Trial::new(&patterns)?;
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let mut counts = vec![0; patterns.len()];
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut document = Document::new(&line);
        analyze(&mut document, &[]);
        for tried in trial.scan(&document) {
            counts[tried.pattern] += 1;
            let shown = surrounded(&line, tried.span.range());
            let replacement = tried.replacements.first().map_or("-", String::as_str);
            writeln!(output, "{}\t{shown}\t{replacement}", tried.pattern + 1)?;
        }
    }
    for (number, (pattern, count)) in patterns.iter().zip(counts).enumerate() {
        writeln!(output, "= {}\t{count}\t{}", number + 1, pattern.find)?;
    }
    Ok(())
}

/// A match on one line.
fn shown(text: &str, found: &Match) -> String {
    let replacement = found.replacements.first().map_or("-", String::as_str);
    let shown = surrounded(text, found.span.range());
    format!("{}\t{shown}\t{replacement}", found.rule.id)
}

/// A part of a text between brackets, with what stands around it on its line.
fn surrounded(text: &str, range: std::ops::Range<usize>) -> String {
    let before = text[..range.start]
        .split('\n')
        .next_back()
        .unwrap_or_default();
    let after = text[range.end..].split('\n').next().unwrap_or_default();
    let start = before.ceil_char_boundary(before.len().saturating_sub(CONTEXT_BYTES));
    let end = after.floor_char_boundary(CONTEXT_BYTES);
    format!("{}⟨{}⟩{}", &before[start..], &text[range], &after[..end])
}
