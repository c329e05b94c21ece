//! Markup: what the caller sent, the plain text in it, and the way back.

mod html;
mod markdown;

use super::Span;
use std::borrow::Cow;

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

/// A part of the plain text. Aligned segments have equal lengths on both sides and map byte by byte; others stand for a
/// piece of markup as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    plain: Span,
    source: Span,
    aligned: bool,
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

    /// A Markdown text (CommonMark with tables, strikethrough, task lists, footnotes, front matter and formulas).
    ///
    /// Code, addresses, raw HTML and front matter are not checked; headings, items and cells are paragraphs.
    pub fn markdown(text: &'text str) -> Source<'text> {
        markdown::read(text)
    }

    /// An HTML text.
    ///
    /// The contents of scripts, styles, code, formulas and drawings are not checked; block elements and cells are paragraphs.
    pub fn html(text: &'text str) -> Source<'text> {
        html::read(text)
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
            if segment.aligned {
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
            if segment.aligned {
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

    /// A single byte for a single byte, such as a space for a line break, maps like text that stands there verbatim.
    fn push(&mut self, text: &str, start: usize, end: usize, verbatim: bool) {
        let aligned = verbatim || text.len() == 1 && end - start == 1;
        let from = self.plain.len();
        self.plain.push_str(text);
        let plain = Span::new(from, self.plain.len());
        let source = Span::new(start, end);
        if aligned
            && let Some(last) = self.segments.last_mut()
            && last.aligned
            && last.source.end == source.start
        {
            last.plain.end = plain.end;
            last.source.end = source.end;
            return;
        }
        self.segments.push(Segment {
            plain,
            source,
            aligned,
        });
    }
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
