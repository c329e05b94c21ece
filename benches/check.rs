//! How fast texts are read and checked: `cargo bench`. The items are words, so that the throughput is in words a second.
//!
//! Every text is another one, as in life: a text that is checked twice would measure the processor's caches.

mod texts;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use faircopy::checker::{Checker, Options, Run};
use faircopy::document::{Document, Source};
use faircopy::memory::Memory;
use faircopy::syntax;
use std::sync::LazyLock;

/// Words of a text: a short note, a long letter.
const WORDS: [usize; 2] = [150, 2_000];

static CHECKER: LazyLock<Checker> =
    LazyLock::new(|| Checker::load().expect("the embedded dictionaries load"));

fn main() {
    LazyLock::force(&CHECKER);
    divan::main();
}

/// Runs work on texts that are all different.
fn on_texts<T>(bencher: Bencher<'_, '_>, words: usize, work: impl Fn(&str) -> T + Sync) {
    let mut texts = texts::Texts::new(words);
    bencher
        .with_inputs(move || texts.next_text())
        .input_counter(|text: &String| ItemsCount::new(text.split_whitespace().count()))
        .bench_local_refs(|text| work(black_box(text)));
}

/// The document pass: tokens, sentences, paragraphs.
#[divan::bench(args = WORDS)]
fn document(bencher: Bencher<'_, '_>, words: usize) {
    on_texts(bencher, words, |text| Document::new(text).tokens.len());
}

/// The document pass, and every word looked up.
#[divan::bench(args = WORDS)]
fn judge(bencher: Bencher<'_, '_>, words: usize) {
    on_texts(bencher, words, |text| {
        let mut document = Document::new(text);
        CHECKER.dictionary().judge(&mut document);
        document.tokens.len()
    });
}

/// The document pass and the syntax: units, tags, lemmas, chunks.
#[divan::bench(args = WORDS)]
fn analyze(bencher: Bencher<'_, '_>, words: usize) {
    on_texts(bencher, words, |text| {
        let mut document = Document::new(text);
        syntax::analyze(&mut document, &[]);
        document.syntax.units.len()
    });
}

/// The whole check with all default rules; one word in fifty is misspelled and gets replacements.
#[divan::bench(args = WORDS)]
fn check(bencher: Bencher<'_, '_>, words: usize) {
    on_texts(bencher, words, |text| {
        CHECKER.check(&Source::plain(text), &Options::default())
    });
}

/// The same on Markdown, whose markup is taken out first.
#[divan::bench(args = WORDS)]
fn check_markdown(bencher: Bencher<'_, '_>, words: usize) {
    on_texts(bencher, words, |text| {
        CHECKER.check(&Source::markdown(text), &Options::default())
    });
}

/// A text is checked while it is typed: once whole, then after each letter of a new word in its middle.
#[divan::bench(args = [false, true])]
fn retype(bencher: Bencher<'_, '_>, remembers: bool) {
    const TYPED: &str = " a separate schedule of the restaurants";
    let memory = Memory::new(16 << 20);
    let mut texts = texts::Texts::new(2_000);
    let mut typed = 0;
    let mut text = texts.next_text();
    let run = Run {
        memory: remembers.then_some(&memory),
        ..Run::default()
    };
    let check = move || {
        if typed == TYPED.len() {
            (typed, text) = (0, texts.next_text());
            CHECKER.check_during(&Source::plain(&text), &Options::default(), &run);
        }
        let middle = text.len() / 2 + text[text.len() / 2..].find(' ').unwrap_or(0);
        typed += 1;
        [&text[..middle], &TYPED[..typed], &text[middle..]].concat()
    };
    bencher
        .with_inputs(check)
        .input_counter(|text: &String| ItemsCount::new(text.split_whitespace().count()))
        .bench_local_refs(|text| {
            CHECKER.check_during(&Source::plain(text), &Options::default(), &run)
        });
}

/// Expanding the embedded dictionaries: what a start costs.
#[divan::bench(sample_count = 10)]
fn load() -> Checker {
    Checker::load().expect("the embedded dictionaries load")
}
