//! A whole check: spans in the text, none over another, and the same answer from what is remembered.
#![no_main]

use faircopy::checker::{Checker, Options, Run};
use faircopy::document::Source;
use faircopy::memory::Memory;
use faircopy::rules::Level;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> =
    LazyLock::new(|| Checker::load().expect("the dictionaries load"));
static MEMORY: LazyLock<Memory> = LazyLock::new(|| Memory::new(1 << 20));

fuzz_target!(|text: &str| {
    let options = Options {
        level: Level::Picky,
        fix: true,
        ..Options::default()
    };
    let run = Run {
        memory: Some(&MEMORY),
        ..Run::default()
    };
    for source in [
        Source::plain(text),
        Source::markdown(text),
        Source::html(text),
    ] {
        let report = CHECKER.check(&source, &options);
        let mut end = 0;
        for found in &report.matches {
            assert!(found.span.start >= end && !found.span.is_empty());
            assert!(text.get(found.span.range()).is_some());
            end = found.span.end;
        }
        for _ in 0..2 {
            let remembered = CHECKER.check_during(&source, &options, &run);
            assert_eq!(format!("{remembered:?}"), format!("{report:?}"));
        }
    }
});
