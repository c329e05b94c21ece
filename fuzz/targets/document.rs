//! Every token, sentence and paragraph lies in the text, in order, and every passage is a part of it.
#![no_main]

use faircopy::document::Document;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let document = Document::new(text);
    let mut end = 0;
    for token in &document.tokens {
        assert!(token.span.start >= end && !token.span.is_empty());
        assert!(text.get(token.span.range()).is_some());
        end = token.span.end;
    }
    for passage in document.passages() {
        let passage = document.passage(passage);
        let start = passage.start as usize;
        assert_eq!(
            passage.document.text,
            &text[start..start + passage.document.text.len()]
        );
    }
});
