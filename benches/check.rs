//! How fast texts are read and checked: `cargo bench`. The items are words, so that the throughput is in words a second.
//!
//! Every text is another one, as in life: a text that is checked twice would measure the processor's caches.

mod texts;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use faircopy::checker::{Checker, Options};
use faircopy::document::{Document, Source};
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

/// Expanding the embedded dictionaries: what a start costs.
#[divan::bench(sample_count = 10)]
fn load() -> Checker {
    Checker::load().expect("the embedded dictionaries load")
}
