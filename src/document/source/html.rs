//! HTML to plain text.

use super::{Builder, Source};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Span as HtmlSpan, Token, Tokenizer};
use std::borrow::Cow;
use std::convert::Infallible;

/// Reads an HTML text.
pub(super) fn read(text: &str) -> Source<'_> {
    // The tokenizer reports every NUL; a space in its place has the same length.
    let input = if text.contains('\0') {
        Cow::Owned(text.replace('\0', " "))
    } else {
        Cow::Borrowed(text)
    };
    let mut builder = Builder::new(text);
    let reader = Reader {
        builder: &mut builder,
        tag: Vec::new(),
        tag_start: 0,
        unchecked: None,
    };
    let mut emitter = CallbackEmitter::new(reader);
    emitter.naively_switch_states(true);
    // The reader yields no tokens, so that one call reads to the end.
    let token = Tokenizer::new_with_emitter(input.as_ref(), emitter).next();
    debug_assert!(token.is_none());
    builder.finish()
}

/// Elements whose contents are not prose.
const UNCHECKED_ELEMENTS: [&[u8]; 12] = [
    b"script",
    b"style",
    b"code",
    b"pre",
    b"kbd",
    b"samp",
    b"var",
    b"textarea",
    b"title",
    b"template",
    b"math",
    b"svg",
];

/// Unchecked elements that stand in a sentence like a noun.
const INLINE_CODE: [&[u8]; 5] = [b"code", b"kbd", b"samp", b"var", b"math"];

/// Elements within a line; every other one parts paragraphs.
const INLINE_ELEMENTS: [&[u8]; 33] = [
    b"a", b"abbr", b"acronym", b"b", b"bdi", b"bdo", b"big", b"cite", b"code", b"data", b"del",
    b"dfn", b"em", b"font", b"i", b"ins", b"kbd", b"label", b"mark", b"math", b"q", b"s", b"samp",
    b"small", b"span", b"strike", b"strong", b"sub", b"sup", b"time", b"u", b"var", b"wbr",
];

/// Follows the tokenizer through a text.
struct Reader<'run, 'text> {
    builder: &'run mut Builder<'text>,
    /// The start tag that is being read.
    tag: Vec<u8>,
    tag_start: usize,
    /// The element whose contents are skipped, and how many of its name are open.
    unchecked: Option<(Vec<u8>, usize)>,
}

impl Callback<Infallible, usize> for Reader<'_, '_> {
    fn handle_event(
        &mut self,
        event: CallbackEvent<'_>,
        span: HtmlSpan<usize>,
    ) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                name.clone_into(&mut self.tag);
                self.tag_start = span.start;
            }
            CallbackEvent::CloseStartTag { self_closing } => self.start_tag(span.end, self_closing),
            CallbackEvent::EndTag { name } => self.end_tag(name, span),
            CallbackEvent::String { .. } => {
                if self.unchecked.is_none() {
                    self.text(span);
                }
            }
            CallbackEvent::AttributeName { .. }
            | CallbackEvent::AttributeValue { .. }
            | CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    }
}

impl Reader<'_, '_> {
    fn start_tag(&mut self, end: usize, self_closing: bool) {
        if let Some((name, depth)) = &mut self.unchecked {
            *depth += usize::from(*name == self.tag && !self_closing);
            return;
        }
        let (start, end) = self.clamp(self.tag_start, end);
        self.builder
            .interpret(interpretation(&self.tag), start, end);
        if UNCHECKED_ELEMENTS.contains(&self.tag.as_slice()) && !self_closing {
            self.unchecked = Some((self.tag.clone(), 1));
        }
    }

    fn end_tag(&mut self, tag: &[u8], span: HtmlSpan<usize>) {
        let (start, end) = self.clamp(span.start, span.end);
        let mut text = interpretation(tag);
        if let Some((name, depth)) = &mut self.unchecked {
            *depth -= usize::from(name == tag);
            if *depth > 0 {
                return;
            }
            self.unchecked = None;
            if INLINE_CODE.contains(&tag) {
                text = "\u{FFFC}";
            }
        }
        self.builder.interpret(text, start, end);
    }

    /// Text between tags: white space folded, character references told apart from what stands verbatim.
    fn text(&mut self, span: HtmlSpan<usize>) {
        let (start, end) = self.clamp(span.start, span.end);
        let source = self.builder.source;
        let raw = &source[start..end];
        let mut at = 0;
        while at < raw.len() {
            let length = if raw.as_bytes()[at].is_ascii_whitespace() {
                let blank = raw[at..]
                    .bytes()
                    .take_while(u8::is_ascii_whitespace)
                    .count();
                if !self.builder.plain.ends_with(['\n', ' ']) {
                    self.builder.interpret(" ", start + at, start + at + blank);
                }
                blank
            } else if let Some((length, text)) = character_reference(&raw[at..]) {
                self.builder
                    .interpret(&text, start + at, start + at + length);
                length
            } else {
                let run = raw.as_bytes()[at + 1..]
                    .iter()
                    .position(|&b| b == b'&' || b.is_ascii_whitespace())
                    .map_or(raw.len() - at, |n| n + 1);
                self.builder.verbatim(start + at, start + at + run);
                run
            };
            at += length;
        }
    }

    /// A tokenizer's span, kept within the source and on character boundaries.
    fn clamp(&self, start: usize, end: usize) -> (usize, usize) {
        let source = self.builder.source;
        let end = source.floor_char_boundary(end);
        (source.floor_char_boundary(start).min(end), end)
    }
}

/// What a reader sees in the place of a tag.
fn interpretation(tag: &[u8]) -> &'static str {
    if tag == b"br" {
        "\n"
    } else if tag == b"img" {
        "\u{FFFC}"
    } else if INLINE_ELEMENTS.contains(&tag) {
        ""
    } else {
        "\n\n"
    }
}

/// The character reference (`&amp;`) that a text starts with: its length in bytes and what it stands for.
fn character_reference(text: &str) -> Option<(usize, String)> {
    const REFERENCE_BYTES_MAX: usize = 40;
    let head = &text.as_bytes()[..text.len().min(REFERENCE_BYTES_MAX)];
    if head.first() != Some(&b'&') {
        return None;
    }
    let length = head.iter().position(|&b| b == b';')? + 1;
    let mut decoded = String::new();
    for token in Tokenizer::new(&text[..length]) {
        if let Ok(Token::String(string)) = token {
            decoded.push_str(&String::from_utf8_lossy(&string));
        }
    }
    (decoded != text[..length]).then_some((length, decoded))
}
