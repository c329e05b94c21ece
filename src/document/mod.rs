//! The text as the rules see it: paragraphs, sentences and tokens with byte spans.
//!
//! Markup is taken out before a [`Document`] is made ([`Source`]): an entity, an escaped character or a word that a tag
//! cuts in two has a text that stands nowhere in the source. Rules see plain text and its spans alone; the
//! checker translates each reported span once, by [`Source::source_span`].

mod offsets;
mod passages;
mod plain;
mod sentences;
mod source;
mod structured;
mod token;
mod tokens;

pub use offsets::{OffsetUnit, Offsets, Position};
pub use passages::Passage;
pub use source::{Annotation, Source};
pub use token::{CaseShape, Token, TokenKind};

use crate::syntax::Syntax;
use std::ops::Range;

/// A range of bytes, at most 4 GiB into a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from byte indices, which a text's limit keeps under 4 GiB.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end);
        let narrow = |index: usize| u32::try_from(index).expect("texts are shorter than 4 GiB");
        Span {
            start: narrow(start),
            end: narrow(end),
        }
    }

    /// The span as a range that slices a `str`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The number of bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Whether a byte is in both.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether every byte of the other is in this one.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// A sentence: its span, without surrounding white space, and its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first token's start to the last token's end.
    pub span: Span,
    first_token: u32,
    token_end: u32,
}

impl Sentence {
    /// The indices of the sentence's tokens; never empty.
    pub fn tokens(&self) -> Range<usize> {
        self.first_token as usize..self.token_end as usize
    }
}

/// A paragraph: text between blank lines, block tags, or single line breaks that end a line of a list or a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// From the first token's start to the last token's end.
    pub span: Span,
    first_sentence: u32,
    sentence_end: u32,
}

impl Paragraph {
    /// The indices of the paragraph's sentences; never empty.
    pub fn sentences(&self) -> Range<usize> {
        self.first_sentence as usize..self.sentence_end as usize
    }
}

/// A plain text, cut into paragraphs, sentences and tokens in one linear pass.
#[derive(Clone, Debug)]
pub struct Document<'text> {
    /// The plain text that all spans refer to.
    pub text: &'text str,
    /// The tokens, in order; white space is what lies between them.
    pub tokens: Vec<Token>,
    /// The sentences, in order; every token is in exactly one.
    pub sentences: Vec<Sentence>,
    /// The paragraphs, in order; every sentence is in exactly one.
    pub paragraphs: Vec<Paragraph>,
    /// The units of the sentences with their tags; empty until [`crate::syntax`] has seen the document.
    pub syntax: Syntax,
}

impl<'text> Document<'text> {
    /// Cuts a text. Time and memory are linear in its length.
    pub fn new(text: &'text str) -> Document<'text> {
        let tokens = tokens::tokenize(text);
        let (sentences, paragraphs) = sentences::split(text, &tokens);
        Document {
            text,
            tokens,
            sentences,
            paragraphs,
            syntax: Syntax::default(),
        }
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'text str {
        &self.text[span.range()]
    }

    /// The text of a token.
    pub fn token_text(&self, index: usize) -> &'text str {
        self.slice(self.tokens[index].span)
    }

    /// The white space before a token, back to the previous token or the start of the text.
    pub fn gap_before(&self, index: usize) -> &'text str {
        let start = match index.checked_sub(1) {
            Some(previous) => self.tokens[previous].span.end as usize,
            None => 0,
        };
        &self.text[start..self.tokens[index].span.start as usize]
    }

    /// Whether no white space stands between a token and the one before it.
    pub fn is_joined(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }

    /// The tokens of a sentence with their indices.
    pub fn sentence_tokens(
        &self,
        sentence: &Sentence,
    ) -> impl DoubleEndedIterator<Item = (usize, &Token)> {
        let range = sentence.tokens();
        range.clone().zip(&self.tokens[range])
    }

    /// The sentences of a paragraph.
    pub fn paragraph_sentences(&self, paragraph: &Paragraph) -> &[Sentence] {
        &self.sentences[paragraph.sentences()]
    }

    /// The indices of a paragraph's tokens.
    pub fn paragraph_tokens(&self, paragraph: &Paragraph) -> Range<usize> {
        let sentences = self.paragraph_sentences(paragraph);
        match (sentences.first(), sentences.last()) {
            (Some(first), Some(last)) => first.tokens().start..last.tokens().end,
            _ => 0..0,
        }
    }
}
