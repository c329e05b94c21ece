//! Markup: what the caller sent, the plain text in it, and the way back.

use super::Span;
use html5gum::{DefaultEmitter, Token as HtmlToken, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::convert::Infallible;

/// What stands in the plain text for an image, a piece of code or a formula: one opaque word.
pub const OBJECT: char = '\u{FFFC}';

/// The text as it was sent, with the plain text that is checked.
///
/// Text that the caller sent as plain is borrowed and its spans are their own source; otherwise segments, in order,
/// say which bytes of the source each part of the plain text stands for.
#[derive(Clone, Debug)]
pub struct Source<'text> {
    /// What the caller sent.
    pub original: Cow<'text, str>,
    plain: Option<String>,
    segments: Vec<Segment>,
}

/// A part of an annotated text, as LanguageTool's clients send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Annotation<'text> {
    /// Text to check.
    Text(&'text str),
    /// Markup, and the text that the reader sees in its place.
    Markup(&'text str, &'text str),
}

/// A part of the plain text. Verbatim segments have equal lengths on both sides; others stand for a piece of markup as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    plain: Span,
    source: Span,
    verbatim: bool,
}

impl<'text> Source<'text> {
    /// A text without markup.
    pub fn plain(text: &'text str) -> Source<'text> {
        Source {
            original: Cow::Borrowed(text),
            plain: None,
            segments: Vec::new(),
        }
    }

    /// A Markdown text (CommonMark with tables, strikethrough and task lists).
    ///
    /// Code, addresses, raw HTML and front matter are not checked; headings, items and cells are paragraphs.
    pub fn markdown(text: &'text str) -> Source<'text> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
            | Options::ENABLE_MATH;
        let mut builder = Builder::new(text);
        let mut unchecked_depth = 0_usize;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => {
                    builder.interpret("\n\n", range.start, range.start);
                    unchecked_depth += 1;
                }
                Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_)) => {
                    unchecked_depth = unchecked_depth.saturating_sub(1);
                    builder.interpret("\n\n", range.end, range.end);
                }
                Event::Start(Tag::Image { .. }) => {
                    if unchecked_depth == 0 {
                        builder.interpret(OBJECT.encode_utf8(&mut [0; 4]), range.start, range.end);
                    }
                    unchecked_depth += 1;
                }
                Event::End(TagEnd::Image) => unchecked_depth = unchecked_depth.saturating_sub(1),
                Event::Start(tag) => {
                    if is_block(&tag) {
                        builder.interpret("\n\n", range.start, range.start);
                    }
                }
                Event::End(tag) => {
                    if is_block_end(tag) {
                        builder.interpret("\n\n", range.end, range.end);
                    }
                }
                _ if unchecked_depth > 0 => {}
                Event::Text(rendered) => builder.rendered(&rendered, range.start, range.end),
                Event::Code(_)
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::FootnoteReference(_) => {
                    let object = if matches!(event, Event::FootnoteReference(_)) {
                        ""
                    } else {
                        "\u{FFFC}"
                    };
                    builder.interpret(object, range.start, range.end);
                }
                Event::SoftBreak => builder.interpret(" ", range.start, range.end),
                Event::HardBreak => builder.interpret("\n", range.start, range.end),
                Event::Rule => builder.interpret("\n\n", range.start, range.end),
                Event::Html(_) | Event::InlineHtml(_) | Event::TaskListMarker(_) => {}
            }
        }
        builder.finish()
    }

    /// An HTML text.
    ///
    /// The contents of `script`, `style`, `code`, `pre`, `kbd`, `samp`, `var`, `textarea`, `title` and `template`
    /// are not checked; block elements and cells are paragraphs.
    pub fn html(text: &'text str) -> Source<'text> {
        let mut builder = Builder::new(text);
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let mut unchecked: Option<(Vec<u8>, usize)> = None;
        for token in Tokenizer::new_with_emitter(text, emitter) {
            let token = match token {
                Ok(token) => token,
                Err(never) => match never as Infallible {},
            };
            match token {
                HtmlToken::StartTag(tag) => match &mut unchecked {
                    Some((name, depth)) => {
                        if tag.name.as_slice() == name.as_slice() && !tag.self_closing {
                            *depth += 1;
                        }
                    }
                    None => {
                        let (start, end) = builder.clamp(tag.span.start, tag.span.end);
                        builder.interpret(html_interpretation(&tag.name), start, end);
                        if UNCHECKED_ELEMENTS.contains(&tag.name.as_slice()) && !tag.self_closing {
                            unchecked = Some((tag.name.to_vec(), 1));
                        }
                    }
                },
                HtmlToken::EndTag(tag) => {
                    if let Some((name, depth)) = &mut unchecked {
                        if tag.name.as_slice() == name.as_slice() {
                            *depth -= 1;
                        }
                        if *depth > 0 {
                            continue;
                        }
                        unchecked = None;
                        if INLINE_CODE.contains(&tag.name.as_slice()) {
                            let (start, end) = builder.clamp(tag.span.start, tag.span.end);
                            builder.interpret("\u{FFFC}", start, end);
                            continue;
                        }
                    }
                    let (start, end) = builder.clamp(tag.span.start, tag.span.end);
                    builder.interpret(html_interpretation(&tag.name), start, end);
                }
                HtmlToken::String(string) => {
                    if unchecked.is_none() {
                        let rendered = String::from_utf8_lossy(&string.value);
                        let (start, end) = builder.clamp(string.span.start, string.span.end);
                        builder.html_text(&rendered, start, end);
                    }
                }
                HtmlToken::Comment(_) | HtmlToken::Doctype(_) | HtmlToken::Error(_) => {}
            }
        }
        builder.finish()
    }

    /// A text whose markup the caller has told apart. The source is all its parts in order, without the interpretations.
    pub fn annotated(parts: &[Annotation<'_>]) -> Source<'static> {
        let source: String = parts
            .iter()
            .map(|part| match part {
                Annotation::Text(text) | Annotation::Markup(text, _) => *text,
            })
            .collect();
        let mut builder = Builder::new(&source);
        let mut start = 0;
        for part in parts {
            match part {
                Annotation::Text(text) => {
                    builder.verbatim(start, start + text.len());
                    start += text.len();
                }
                Annotation::Markup(markup, interpretation) => {
                    builder.interpret(interpretation, start, start + markup.len());
                    start += markup.len();
                }
            }
        }
        let Builder {
            plain, segments, ..
        } = builder;
        Source {
            original: Cow::Owned(source),
            plain: Some(plain),
            segments,
        }
    }

    /// The text to check.
    pub fn text(&self) -> &str {
        self.plain.as_deref().unwrap_or(&self.original)
    }

    /// The place in the source of a span of the plain text. Costs a binary search.
    ///
    /// A boundary inside an interpretation moves to the markup's own boundary.
    pub fn source_span(&self, span: Span) -> Span {
        if self.plain.is_none() {
            return span;
        }
        let holder = |index: u32| {
            let after = self
                .segments
                .partition_point(|segment| segment.plain.end <= index);
            self.segments.get(after).or(self.segments.last())
        };
        let start = holder(span.start).map_or(0, |segment| {
            if segment.verbatim {
                segment.source.start
                    + (span.start - segment.plain.start).min(segment.source.len() as u32)
            } else {
                segment.source.start
            }
        });
        if span.is_empty() {
            return Span { start, end: start };
        }
        let end = holder(span.end - 1).map_or(0, |segment| {
            if segment.verbatim {
                segment.source.start
                    + (span.end - segment.plain.start).min(segment.source.len() as u32)
            } else {
                segment.source.end
            }
        });
        Span {
            start,
            end: end.max(start),
        }
    }

    /// Whether the plain text of a span stands in the source letter by letter, so that a replacement can be put there.
    pub fn is_verbatim(&self, span: Span) -> bool {
        self.original.get(self.source_span(span).range()) == self.text().get(span.range())
    }
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

fn html_interpretation(name: &[u8]) -> &'static str {
    if name == b"br" {
        "\n"
    } else if name == b"img" {
        "\u{FFFC}"
    } else if INLINE_ELEMENTS.contains(&name) {
        ""
    } else {
        "\n\n"
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    is_block_end(tag.to_end())
}

fn is_block_end(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

/// Collects the plain text and its segments from left to right.
struct Builder<'text> {
    source: &'text str,
    plain: String,
    segments: Vec<Segment>,
}

impl<'text> Builder<'text> {
    fn new(source: &'text str) -> Builder<'text> {
        Builder {
            source,
            plain: String::new(),
            segments: Vec::new(),
        }
    }

    fn finish(self) -> Source<'text> {
        Source {
            original: Cow::Borrowed(self.source),
            plain: Some(self.plain),
            segments: self.segments,
        }
    }

    /// Bytes of the source as they are.
    fn verbatim(&mut self, start: usize, end: usize) {
        if start < end {
            self.push(&self.source[start..end], start, end, true);
        }
    }

    /// Markup from `start` to `end`, with what the reader sees in its place. Paragraph breaks do not pile up.
    fn interpret(&mut self, text: &str, start: usize, end: usize) {
        let piled = text == "\n\n" && (self.plain.is_empty() || self.plain.ends_with("\n\n"));
        if !text.is_empty() && !piled {
            self.push(text, start, end, false);
        }
    }

    /// Text that a parser rendered: verbatim where it equals the source, else (entities, escapes) as a whole.
    fn rendered(&mut self, text: &str, start: usize, end: usize) {
        if self.source.get(start..end) == Some(text) {
            self.verbatim(start, end);
        } else {
            self.interpret(text, start, end);
        }
    }

    /// HTML text: white space folded, entities told apart from what stands verbatim.
    fn html_text(&mut self, rendered: &str, start: usize, end: usize) {
        let source = self.source;
        let raw = &source[start..end];
        let mut rest = rendered;
        let mut at = 0;
        while at < raw.len() {
            let byte = raw.as_bytes()[at];
            if byte.is_ascii_whitespace() {
                let blank = raw[at..]
                    .bytes()
                    .take_while(u8::is_ascii_whitespace)
                    .count();
                rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace());
                let folded = blank == 1 && byte == b' ';
                if !self.plain.ends_with(['\n', ' ']) || !self.plain.ends_with('\n') && folded {
                    self.push(" ", start + at, start + at + blank, folded);
                }
                at += blank;
                continue;
            }
            if byte == b'&'
                && let Some((length, text)) = entity(&raw[at..])
                && rest.starts_with(text.as_str())
            {
                rest = &rest[text.len()..];
                self.push(&text, start + at, start + at + length, false);
                at += length;
                continue;
            }
            let run = raw.as_bytes()[at + 1..]
                .iter()
                .position(|&b| b == b'&' || b.is_ascii_whitespace())
                .map_or(raw.len() - at, |n| n + 1);
            rest = rest.get(run..).unwrap_or("");
            self.verbatim(start + at, start + at + run);
            at += run;
        }
    }

    fn push(&mut self, text: &str, start: usize, end: usize, verbatim: bool) {
        let from = self.plain.len();
        self.plain.push_str(text);
        let plain = Span::new(from, self.plain.len());
        let source = Span::new(start, end);
        if verbatim
            && let Some(last) = self.segments.last_mut()
            && last.verbatim
            && last.source.end == source.start
        {
            last.plain.end = plain.end;
            last.source.end = source.end;
            return;
        }
        self.segments.push(Segment {
            plain,
            source,
            verbatim,
        });
    }

    /// A tokenizer's span, kept within the source and on character boundaries.
    fn clamp(&self, start: usize, end: usize) -> (usize, usize) {
        let end = self.source.floor_char_boundary(end);
        (self.source.floor_char_boundary(start).min(end), end)
    }
}

/// The character reference that a text starts with: its length in bytes and what it stands for.
fn entity(text: &str) -> Option<(usize, String)> {
    const ENTITY_BYTES_MAX: usize = 40;
    let head = &text.as_bytes()[..text.len().min(ENTITY_BYTES_MAX)];
    let length = head.iter().position(|&b| b == b';')? + 1;
    let mut decoded = String::new();
    for token in Tokenizer::new(&text[..length]) {
        let Ok(HtmlToken::String(string)) = token else {
            continue;
        };
        decoded.push_str(&String::from_utf8_lossy(&string));
    }
    (decoded != text[..length]).then_some((length, decoded))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The source text of each word of the plain text.
    fn words<'a>(source: &'a Source<'_>) -> Vec<(&'a str, &'a str)> {
        let plain = source.text();
        plain
            .split_whitespace()
            .map(|word| {
                let start = word.as_ptr() as usize - plain.as_ptr() as usize;
                let span = source.source_span(Span::new(start, start + word.len()));
                (word, &source.original[span.range()])
            })
            .collect()
    }

    #[test]
    fn html_maps_back_through_tags_entities_and_folded_space() {
        let source = Source::html(
            "<p>I don&rsquo;t  s<b>e</b>e &amp; 😀 <code>x y</code>\n caf&eacute;</p><p>Next</p>",
        );
        assert_eq!(
            source.text().trim_end(),
            "I don’t see & 😀 \u{FFFC} café\n\nNext"
        );
        assert_eq!(
            words(&source),
            [
                ("I", "I"),
                ("don’t", "don&rsquo;t"),
                ("see", "s<b>e</b>e"),
                ("&", "&amp;"),
                ("😀", "😀"),
                ("\u{FFFC}", "</code>"),
                ("café", "caf&eacute;"),
                ("Next", "Next"),
            ]
        );
    }

    #[test]
    fn markdown_maps_back_through_emphasis_links_and_escapes() {
        let source = Source::markdown(
            "# A *title*\n\nSee [the page](http://x.y) with `code` a\\*b\nnow.\n\n- one\n- two\n",
        );
        assert_eq!(
            source.text().trim_end(),
            "A title\n\nSee the page with \u{FFFC} a*b now.\n\none\n\ntwo"
        );
        let found = words(&source);
        assert_eq!(found[1], ("title", "title"));
        assert_eq!(found[4], ("page", "page"));
        assert_eq!(found[6], ("\u{FFFC}", "`code`"));
        assert_eq!(found[8], ("now.", "now."));
    }

    #[test]
    fn annotations_map_as_languagetool_does() {
        let source = Source::annotated(&[
            Annotation::Text("This is "),
            Annotation::Markup("<xyz>", ""),
            Annotation::Text("an test"),
            Annotation::Markup("</xyz>", ""),
            Annotation::Text(". Yet another error error."),
        ]);
        assert_eq!(source.text(), "This is an test. Yet another error error.");
        assert_eq!(source.source_span(Span::new(8, 10)), Span::new(13, 15));
        assert_eq!(source.source_span(Span::new(29, 40)), Span::new(40, 51));
    }

    #[test]
    fn a_boundary_inside_an_interpretation_is_the_markups() {
        let source = Source::annotated(&[
            Annotation::Text("a "),
            Annotation::Markup("<b/>", "long words"),
            Annotation::Text(" z"),
        ]);
        assert_eq!(source.source_span(Span::new(3, 6)), Span::new(2, 6));
        assert_eq!(source.source_span(Span::new(13, 14)), Span::new(7, 8));
    }
}
