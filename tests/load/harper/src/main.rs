//! Checks notes, which standard input has with form feeds between them: one half to be warm, and the other to be measured.
//!
//! Prints the lints of the second half, the processor time in seconds that they took, and the resident memory in kilobytes.

use harper_core::linting::{LintGroup, Linter};
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};
use std::io::Read;

fn main() {
    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .expect("standard input is UTF-8");
    let notes: Vec<&str> = input.split('\u{c}').collect();
    let (warm, measured) = notes.split_at(notes.len() / 2);
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    check(&mut linter, warm);
    let before = processor_nanoseconds();
    let found = check(&mut linter, measured);
    let seconds = (processor_nanoseconds() - before) as f64 / 1e9;
    println!("{found} {seconds} {}", resident_kilobytes());
}

/// The number of lints of some notes.
fn check(linter: &mut LintGroup, notes: &[&str]) -> usize {
    let documents = notes
        .iter()
        .map(|note| Document::new_plain_english_curated(note));
    documents
        .map(|document| linter.lint(&document).len())
        .sum()
}

/// The time that this thread, the only one, has been on a processor.
fn processor_nanoseconds() -> u64 {
    let times = std::fs::read_to_string("/proc/self/schedstat").expect("Linux says");
    let on_processor = times.split_whitespace().next();
    on_processor
        .and_then(|nanoseconds| nanoseconds.parse().ok())
        .expect("a number")
}

fn resident_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux says");
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    resident
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .expect("a number")
}
