//! Prints what the models would change in texts, for the calibration of their probabilities.

use faircopy::checker::Checker;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// Reads a JSON object with `id` and `text` a line from standard input, and prints `id` and `changes` a line; offsets are code points.
pub fn print() -> anyhow::Result<()> {
    let checker = Checker::load()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let document: Value = serde_json::from_str(&line?)?;
        let text = document["text"].as_str().unwrap_or("");
        let changes: Vec<Value> = checker
            .changes(text)
            .into_iter()
            .map(|(change, probability)| {
                let range = change.span.range();
                json!({
                    "offset": text[..range.start].chars().count(),
                    "length": text[range].chars().count(),
                    "replacements": [change.replacement],
                    "rule": change.class.name(),
                    "detail": change.detail,
                    "margin": change.margin,
                    "gain": change.gain,
                    "beside_name": change.beside_name,
                    "probability": probability,
                })
            })
            .collect();
        writeln!(out, "{}", json!({"id": document["id"], "matches": changes}))?;
    }
    Ok(())
}
