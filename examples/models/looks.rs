//! Prints what each feature of a slot says, for the choice of the first looks.

use faircopy::checker::Checker;
use faircopy::document::Document;
use faircopy::language::LanguageChoice;
use faircopy::models::{Models, OPTIONS_MAX, Slot};
use faircopy::syntax;
use serde_json::Value;
use std::io::{BufRead, Write};

/// Slots where nothing is to be changed are printed one in so many.
const QUIET_EVERY: usize = 16;
/// The least probability of a change that a first look must not miss.
const CHANGE_PROBABILITY_MIN: f32 = 0.3;

/// Reads a JSON object with `text` a line from standard input, and prints a line for a slot: its kind, the written option, how many
/// options there are, those of the slot as bits, whether it is to be changed, and the weights of all options for each feature.
pub fn print() -> anyhow::Result<()> {
    let checker = Checker::load()?;
    let models = Models::load()?.without_looks();
    let mut out = std::io::stdout().lock();
    let mut quiet = 0;
    for line in std::io::stdin().lock().lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let mut document = Document::new(line["text"].as_str().unwrap_or(""));
        checker.dictionary().judge(&mut document);
        syntax::analyze(&mut document, &[]);
        let mut lines = String::new();
        models.each_slot(
            &document,
            LanguageChoice::English,
            |slot, weights, probability| {
                let changes = probability >= CHANGE_PROBABILITY_MIN;
                quiet += usize::from(!changes);
                if changes || quiet % QUIET_EVERY == 0 {
                    lines.push_str(&row(slot, weights, changes));
                }
            },
        );
        out.write_all(lines.as_bytes())?;
    }
    Ok(())
}

fn row(slot: &Slot, weights: &[[i32; OPTIONS_MAX]], changes: bool) -> String {
    let options = slot.kind.options();
    let allowed = slot.options & ((1 << options) - 1);
    let mut row = format!(
        "{} {} {options} {allowed} {}",
        slot.kind.name(),
        slot.written,
        u8::from(changes)
    );
    for weight in weights.iter().flat_map(|weights| &weights[..options]) {
        row.push_str(&format!(" {weight}"));
    }
    row.push('\n');
    row
}
