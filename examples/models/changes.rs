//! Prints what the models would change in texts, and what they say of the rules' matches, for the calibration of their probabilities.

use faircopy::checker::Checker;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// Prints the changes of each text.
pub fn print() -> anyhow::Result<()> {
    let checker = Checker::load()?;
    each_text(|text| {
        let changes = checker.changes(text).into_iter();
        changes
            .map(|(probability, change)| {
                json!({
                    "offset": code_points(&text[..change.span.range().start]),
                    "length": code_points(&text[change.span.range()]),
                    "replacements": [change.replacement],
                    "rule": change.class.name(),
                    "detail": change.detail,
                    "margin": change.evidence.margin,
                    "gain": change.evidence.gain,
                    "beside_name": change.evidence.beside_name,
                    "probability": probability,
                })
            })
            .collect()
    })
}

/// Prints the matches of the rules in each text that have a replacement.
pub fn print_matches() -> anyhow::Result<()> {
    let checker = Checker::load()?;
    each_text(|text| {
        let matches = checker.evidence(text).into_iter();
        matches
            .filter(|(found, _)| !found.replacements.is_empty())
            .map(|(found, evidence)| {
                json!({
                    "offset": code_points(&text[..found.span.range().start]),
                    "length": code_points(&text[found.span.range()]),
                    "replacements": found.replacements,
                    "rule": found.rule.id,
                    "margin": evidence.margin,
                    "gain": evidence.gain,
                })
            })
            .collect()
    })
}

fn code_points(text: &str) -> usize {
    text.chars().count()
}

/// Reads a JSON object with `id` and `text` a line from standard input, and prints `id` and `matches` a line; offsets are code points.
fn each_text(matches: impl Fn(&str) -> Vec<Value>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let document: Value = serde_json::from_str(&line?)?;
        let text = document["text"].as_str().unwrap_or("");
        let found = matches(text);
        writeln!(out, "{}", json!({"id": document["id"], "matches": found}))?;
    }
    Ok(())
}
