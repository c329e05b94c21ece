//! Checks texts: reads a JSON object with `id` and `text` a line, writes one with `id` and `matches` a line.
//! Offsets are code points. For measuring the checker without a server.

use faircopy::checker::{Checker, Options};
use faircopy::document::Source;
use faircopy::language::LanguageChoice;
use serde_json::{Value, json};
use std::io::BufRead;

#[expect(clippy::print_stderr, reason = "it is a command")]
fn main() -> anyhow::Result<()> {
    let language = std::env::args().nth(1).unwrap_or_else(|| "auto".to_owned());
    let language = LanguageChoice::from_code(&language).unwrap_or_default();
    let start = std::time::Instant::now();
    let checker = Checker::load()?;
    eprintln!("load {:?}", start.elapsed());
    let start = std::time::Instant::now();
    let options = Options {
        language,
        ..Options::default()
    };
    for line in std::io::stdin().lock().lines() {
        let value: Value = serde_json::from_str(&line?)?;
        let text = value["text"].as_str().unwrap_or_default();
        let report = checker.check(&Source::plain(text), &options);
        let matches: Vec<Value> = report
            .matches
            .iter()
            .map(|found| {
                let range = found.span.range();
                json!({"offset": text[..range.start].chars().count(), "length": text[range].chars().count(),
                    "replacements": found.replacements, "rule": found.rule.id, "category": found.rule.category.id(),
                    "confident": found.confident, "severity": found.severity.id()})
            })
            .collect();
        println!("{}", json!({"id": value["id"], "matches": matches}));
    }
    eprintln!("check {:?}", start.elapsed());
    Ok(())
}
