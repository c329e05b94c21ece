//! Passages: stretches of whole sentences, each of which is checked as if it were all of the text.
//!
//! A long text is checked passage by passage, so that others get their turn in between, and what was found in a passage
//! can be remembered while its writer goes on elsewhere. After an edit, the passages are the same again from the next long
//! sentence on.

use super::{Document, Paragraph, Sentence, Span};
use crate::syntax::Syntax;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// A passage ends with its sentence when it has so many bytes: short sentences are checked together.
const PASSAGE_BYTES_MIN: usize = 60;
/// A part of a document, as a document of its own.
#[derive(Clone, Debug)]
pub struct Passage<'text> {
    /// The part. Its text starts with the white space before its first token, and its spans count from there.
    pub document: Document<'text>,
    /// The byte of the whole text at which the passage's text starts.
    pub start: u32,
}

impl<'text> Document<'text> {
    /// Where the passages are: ranges of sentences, which together are all sentences. Costs time linear in the sentences.
    pub fn passages(&self) -> Vec<Range<usize>> {
        let mut passages = Vec::new();
        let (mut first, mut bytes) = (0, 0);
        for (index, sentence) in self.sentences.iter().enumerate() {
            bytes += sentence.span.len();
            if bytes >= PASSAGE_BYTES_MIN {
                passages.push(first..index + 1);
                (first, bytes) = (index + 1, 0);
            }
        }
        if first < self.sentences.len() {
            passages.push(first..self.sentences.len());
        }
        passages
    }

    /// The tokens of some sentences.
    pub fn passage_tokens(&self, sentences: &Range<usize>) -> Range<usize> {
        match self.sentences.get(sentences.clone()) {
            Some([first, .., last]) => first.tokens().start..last.tokens().end,
            Some([only]) => only.tokens(),
            _ => 0..0,
        }
    }

    /// The text of some sentences, from the end of the token before them.
    pub fn passage_span(&self, sentences: &Range<usize>) -> Span {
        let tokens = self.passage_tokens(sentences);
        let span_end = |index: usize| self.tokens[index].span.end;
        let start = tokens.start.checked_sub(1).map_or(0, span_end);
        let end = tokens.end.checked_sub(1).map_or(0, span_end).max(start);
        Span { start, end }
    }

    /// Hashes a passage, without making it: its text, and how it is cut into sentences and paragraphs.
    pub fn hash_passage(&self, sentences: &Range<usize>, hasher: &mut impl Hasher) {
        let passage = self.passage_span(sentences);
        self.slice(passage).hash(hasher);
        hasher.write_usize(sentences.len());
        for sentence in &self.sentences[sentences.clone()] {
            hasher.write_u32(sentence.span.start - passage.start);
            hasher.write_u32(sentence.span.end - passage.start);
        }
        for paragraph in self.cut_paragraphs(sentences) {
            hasher.write_usize(paragraph.end - sentences.start);
        }
    }

    /// Some sentences as a document of its own. Costs time linear in the passage.
    pub fn passage(&self, sentences: Range<usize>) -> Passage<'text> {
        let tokens = self.passage_tokens(&sentences);
        let Span { start, end } = self.passage_span(&sentences);
        let shifted = |span: Span| Span {
            start: span.start - start,
            end: span.end - start,
        };
        let first_token = narrow(tokens.start);
        Passage {
            document: Document {
                text: &self.text[start as usize..end as usize],
                tokens: self.tokens[tokens]
                    .iter()
                    .map(|token| super::Token {
                        span: shifted(token.span),
                        ..*token
                    })
                    .collect(),
                sentences: self.sentences[sentences.clone()]
                    .iter()
                    .map(|sentence| Sentence {
                        span: shifted(sentence.span),
                        first_token: sentence.first_token - first_token,
                        token_end: sentence.token_end - first_token,
                    })
                    .collect(),
                paragraphs: self.passage_paragraphs(&sentences, shifted),
                syntax: Syntax::default(),
            },
            start,
        }
    }

    /// The paragraphs that have some of the sentences, cut to these.
    fn passage_paragraphs(
        &self,
        sentences: &Range<usize>,
        shifted: impl Fn(Span) -> Span,
    ) -> Vec<Paragraph> {
        let paragraph = |cut: Range<usize>| {
            let last = &self.sentences[cut.end - 1];
            Paragraph {
                span: shifted(self.sentences[cut.start].span.cover(last.span)),
                first_sentence: narrow(cut.start - sentences.start),
                sentence_end: narrow(cut.end - sentences.start),
            }
        };
        self.cut_paragraphs(sentences).map(paragraph).collect()
    }

    /// The sentences of each paragraph that are among some sentences.
    fn cut_paragraphs(&self, sentences: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let Range { start, end } = *sentences;
        let first = self
            .paragraphs
            .partition_point(|paragraph| paragraph.sentences().end <= start);
        self.paragraphs[first..]
            .iter()
            .map(Paragraph::sentences)
            .take_while(move |paragraph| paragraph.start < end)
            .map(move |paragraph| paragraph.start.max(start)..paragraph.end.min(end))
    }
}

fn narrow(index: usize) -> u32 {
    u32::try_from(index).expect("a token has a byte, and texts are shorter than 4 GiB")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::DefaultHasher;

    const TEXT: &str =
        "  Dear Ada,\n\nIt was one hour. It was two. It was three of them.\r\n\r\nYes. No.\n";

    #[test]
    fn a_passage_is_the_document_of_its_text() {
        let document = Document::new(TEXT);
        assert_eq!(document.sentences.len(), 6);
        for sentences in [0..6, 0..1, 1..4, 2..5, 3..6, 5..6] {
            let passage = document.passage(sentences.clone());
            let part = &passage.document;
            let start = passage.start as usize;
            assert_eq!(part.text, &TEXT[start..start + part.text.len()]);
            for (index, sentence) in sentences.clone().enumerate() {
                let whole = &document.sentences[sentence];
                let cut = &part.sentences[index];
                assert_eq!(part.slice(cut.span), document.slice(whole.span));
                for (in_part, in_whole) in cut.tokens().zip(whole.tokens()) {
                    assert_eq!(part.token_text(in_part), document.token_text(in_whole));
                    assert_eq!(part.gap_before(in_part), document.gap_before(in_whole));
                }
            }
            let covered: Vec<usize> = part
                .paragraphs
                .iter()
                .flat_map(Paragraph::sentences)
                .collect();
            assert_eq!(covered, (0..sentences.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_hash_of_a_passage_is_that_of_its_text_and_its_cuts() {
        let hash = |text: &str, sentences: Range<usize>| {
            let mut hasher = DefaultHasher::new();
            Document::new(text).hash_passage(&sentences, &mut hasher);
            hasher.finish()
        };
        let alike = hash("One. Two. Three.", 1..3);
        assert_eq!(alike, hash("Zero. Two. Three.", 1..3));
        assert_ne!(alike, hash("One. Two. Thee.", 1..3));
        // Lines are paragraphs in a text without blank lines, and sentences of one paragraph in others.
        let lines = hash("One\nTwo\nThree", 1..3);
        assert_eq!(lines, hash("Zero\nTwo\nThree", 1..3));
        assert_ne!(lines, hash("One\nTwo\nThree\n\nFour", 1..3));
    }

    #[test]
    fn passages_are_all_sentences_in_order() {
        for text in ["", "One.", TEXT, &TEXT.repeat(200), &"I am. ".repeat(2_000)] {
            let document = Document::new(text);
            let passages = document.passages();
            let sentences: Vec<usize> = passages.iter().cloned().flatten().collect();
            assert_eq!(sentences, (0..document.sentences.len()).collect::<Vec<_>>());
            let (last, others) = match passages.split_last() {
                Some(split) => split,
                None => continue,
            };
            assert!(!last.is_empty());
            for passage in others {
                let bytes = document.passage(passage.clone()).document.text.len();
                assert!(
                    (PASSAGE_BYTES_MIN..PASSAGE_BYTES_MIN + 80).contains(&bytes),
                    "{bytes}"
                );
            }
        }
    }

    #[test]
    fn an_edit_changes_few_passages() {
        let paragraphs: Vec<String> = (0..100)
            .map(|number| {
                format!(
                    "It was day {number} of the long trip to the lake, and it rained. {}\n\n",
                    "We ate. ".repeat(number % 7)
                )
            })
            .collect();
        let texts = |text: &str| -> std::collections::HashSet<String> {
            let document = Document::new(text);
            let passages = document.passages().into_iter();
            passages
                .map(|passage| document.passage(passage).document.text.trim().to_owned())
                .collect()
        };
        let before = texts(&paragraphs.concat());
        let after = texts(
            &paragraphs
                .concat()
                .replace("It was day 3 of", "It was days 3 of"),
        );
        let changed = after.difference(&before).count();
        assert!(
            (1..=3).contains(&changed) && after.len() > 20,
            "{changed} of {}",
            after.len()
        );
    }
}
