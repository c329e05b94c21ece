//! Properties that hold for every text.

use faircopy::checker::{Checker, Options, Run};
use faircopy::document::{Annotation, Document, OffsetUnit, Offsets, Source, Span};
use faircopy::language::LanguageChoice;
use faircopy::memory::Memory;
use faircopy::merge;
use faircopy::report::Report;
use faircopy::rules::Level;
use proptest::prelude::*;
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> =
    LazyLock::new(|| Checker::load().expect("the embedded dictionaries load"));

/// Small, so that passages are forgotten too.
static MEMORY: LazyLock<Memory> = LazyLock::new(|| Memory::new(1 << 18));

/// Pieces that rules, markup and offsets stumble over.
const PIECES: &[&str] = &[
    "a",
    "an",
    "hour",
    "the the",
    "teh",
    "i",
    "monday",
    "colour",
    "color",
    "recieve",
    "Ms.",
    "U.S.",
    "e.g.",
    "3.50",
    "11th",
    "5 %",
    "1,000",
    "10:30",
    "don’t",
    "dont",
    "well-known",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "“",
    "”",
    "'",
    "‘",
    ".",
    "..",
    "...",
    "…",
    ",",
    ",,",
    " ,",
    "!",
    "?",
    "?!",
    "-",
    " - ",
    "—",
    " ",
    "  ",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    "\0",
    "😀",
    "👩‍👩‍👧",
    "e\u{301}",
    "\u{200d}",
    "\u{ad}",
    "\u{feff}",
    "שלום",
    "你好",
    "<b>",
    "</b>",
    "<p>",
    "&amp;",
    "&eacute;",
    "<!-- x -->",
    "<code>x</code>",
    "*",
    "**",
    "`x`",
    "\\*",
    "# ",
    "- ",
    "> ",
    "[x](http://y.z)",
    "http://a.b",
    "me@x.org",
    "notes.txt",
    "#tag",
    "@name",
    ":-)",
    "$5",
    "5$",
    "Dear Ada,\n",
    "Thank you",
    "How are you.",
    "iPhone",
    "NASA",
    "wOrd",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec((prop::sample::select(PIECES), prop::bool::ANY), 0..40)
        .prop_map(|pieces| {
            pieces
                .into_iter()
                .map(|(piece, space)| {
                    if space {
                        format!("{piece} ")
                    } else {
                        piece.to_owned()
                    }
                })
                .collect()
        });
    prop_oneof![3 => pieces, 1 => any::<String>()]
}

fn picky() -> Options {
    Options {
        language: LanguageChoice::English,
        level: Level::Picky,
        fix: true,
        ..Options::default()
    }
}

/// What must hold of every report.
fn assert_sound(source: &Source<'_>, report: &Report) {
    let mut end = 0;
    for found in &report.matches {
        assert!(!found.span.is_empty(), "{} matches nothing", found.rule.id);
        assert!(
            found.span.start >= end,
            "{} overlaps the match before",
            found.rule.id
        );
        assert!(
            source.original.get(found.span.range()).is_some(),
            "{} cuts a character",
            found.rule.id
        );
        assert!(!found.message.is_empty());
        end = found.span.end;
    }
    for sentence in &report.sentences {
        assert!(source.original.get(sentence.range()).is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tokens_and_sentences_cover_a_text_in_order(text in texts()) {
        let document = Document::new(&text);
        let mut end = 0;
        for token in &document.tokens {
            prop_assert!(token.span.start as usize >= end && !token.span.is_empty());
            let gap = &text[end..token.span.start as usize];
            prop_assert!(gap.chars().all(|c| c.is_whitespace() || c.is_control() || c == '\u{feff}'), "{gap:?} is no gap");
            end = token.span.end as usize;
        }
        let of_sentences: Vec<usize> = document.sentences.iter().flat_map(|sentence| sentence.tokens()).collect();
        prop_assert_eq!(of_sentences, (0..document.tokens.len()).collect::<Vec<_>>());
        let of_paragraphs: Vec<usize> = document.paragraphs.iter().flat_map(|paragraph| paragraph.sentences()).collect();
        prop_assert_eq!(of_paragraphs, (0..document.sentences.len()).collect::<Vec<_>>());
        for sentences in document.passages() {
            let passage = document.passage(sentences);
            let start = passage.start as usize;
            let length = passage.document.text.len();
            prop_assert_eq!(text.get(start..start + length), Some(passage.document.text));
        }
    }

    #[test]
    fn every_token_of_markup_stands_in_the_source(text in texts()) {
        for source in [Source::markdown(&text), Source::html(&text)] {
            for token in Document::new(source.text()).tokens {
                let span = source.source_span(token.span);
                prop_assert!(text.get(span.range()).is_some(), "{span:?}");
            }
        }
    }

    #[test]
    fn what_is_remembered_changes_no_answer(text in texts()) {
        let run = Run { memory: Some(&MEMORY), ..Run::default() };
        for source in [Source::plain(&text), Source::markdown(&text), Source::html(&text)] {
            let fresh = CHECKER.check(&source, &picky());
            for _ in 0..2 {
                let found = CHECKER.check_during(&source, &picky(), &run);
                prop_assert_eq!(format!("{found:?}"), format!("{fresh:?}"));
            }
        }
    }

    #[test]
    fn every_check_is_sound_in_every_format(text in texts()) {
        for source in [Source::plain(&text), Source::markdown(&text), Source::html(&text)] {
            let report = CHECKER.check(&source, &picky());
            assert_sound(&source, &report);
        }
    }

    #[test]
    fn annotated_texts_are_sound(parts in prop::collection::vec((texts(), prop::option::of(texts())), 0..8)) {
        let parts: Vec<Annotation<'_>> = parts
            .iter()
            .map(|(text, markup)| match markup {
                Some(interpretation) => Annotation::Markup(text, interpretation),
                None => Annotation::Text(text),
            })
            .collect();
        let source = Source::annotated(&parts);
        assert_sound(&source, &CHECKER.check(&source, &picky()));
    }

    #[test]
    fn plain_text_in_markup_maps_to_itself(text in "[a-z é😀]{0,40}") {
        for source in [Source::markdown(&text), Source::html(&text)] {
            for (at, word) in source.text().match_indices(|c: char| c.is_alphabetic()) {
                let span = source.source_span(Span::new(at, at + word.len()));
                prop_assert_eq!(&source.original[span.range()], word);
            }
        }
    }

    #[test]
    fn offsets_round_trip_in_all_units(text in texts()) {
        let offsets = Offsets::new(&text);
        for byte in text.char_indices().map(|(byte, _)| byte).chain([text.len()]) {
            let position = offsets.position(byte);
            for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint] {
                prop_assert_eq!(offsets.byte(position.offset(unit), unit), Some(byte));
            }
            prop_assert_eq!(position.utf16, text[..byte].encode_utf16().count());
        }
    }

    #[test]
    fn the_order_of_matches_does_not_matter(text in texts(), seed in any::<u64>()) {
        let source = Source::plain(&text);
        let found = CHECKER.unresolved(&source, &picky());
        let mut shuffled = found.clone();
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(at, (state >> 33) as usize % (at + 1));
        }
        let key = |matches| {
            let resolved = merge::resolve(matches);
            resolved.into_iter().map(|m| (m.span, m.rule.id, m.message, m.replacements)).collect::<Vec<_>>()
        };
        prop_assert_eq!(key(found), key(shuffled));
    }

    #[test]
    fn a_corrected_text_has_exactly_the_confident_replacements(text in texts()) {
        let source = Source::plain(&text);
        let report = CHECKER.check(&source, &picky());
        let mut expected = text.clone();
        for found in report.matches.iter().rev().filter(|found| found.confident) {
            if let Some(replacement) = found.replacements.first() {
                expected.replace_range(found.span.range(), replacement);
            }
        }
        prop_assert_eq!(report.corrected, Some(expected));
    }
}
