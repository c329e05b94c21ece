//! The command line.

use anyhow::Result;
use faircopy::checker::{Checker, Options};
use faircopy::document::Source;
use std::io::Read;

fn main() -> Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let report = Checker::load()?.check(&Source::plain(&text), &Options::default());
    for found in report.matches {
        println!(
            "{}: {:?} {} {:?}",
            found.rule.id, found.span, found.message, found.replacements
        );
    }
    Ok(())
}
