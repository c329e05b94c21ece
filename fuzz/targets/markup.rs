//! Every part of the plain text of Markdown and HTML has a place in what was sent.
#![no_main]

use faircopy::document::{Document, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for source in [Source::markdown(text), Source::html(text)] {
        for token in Document::new(source.text()).tokens {
            let span = source.source_span(token.span);
            assert!(text.get(span.range()).is_some());
        }
    }
});
