//! Checks notes, which standard input has with form feeds between them, and says how long it took: twice, the second time warm.

use harper_core::linting::{LintGroup, Linter};
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};
use std::io::Read;
use std::time::Instant;

fn main() {
    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .expect("standard input is UTF-8");
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    let (warm, measured) = input.split_at(input.len() / 2);
    check(&mut linter, warm);
    let started = Instant::now();
    let (words, found) = check(&mut linter, measured);
    let seconds = started.elapsed().as_secs_f64();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = resident
        .and_then(|line| line.split_whitespace().next())
        .unwrap_or("0");
    println!("{words} {found} {seconds} {kilobytes}");
}

/// The words and the lints of some notes.
fn check(linter: &mut LintGroup, notes: &str) -> (usize, usize) {
    notes.split('\u{c}').fold((0, 0), |(words, found), note| {
        let document = Document::new_plain_english_curated(note);
        let lints = linter.lint(&document).len();
        (words + note.split_whitespace().count(), found + lints)
    })
}
