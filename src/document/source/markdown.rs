//! Markdown to plain text.

use super::{Builder, OBJECT, Source};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Reads a Markdown text.
pub(super) fn read(text: &str) -> Source<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_MATH;
    let mut builder = Builder::new(text);
    let object = OBJECT.to_string();
    // How many elements whose contents are not checked are open.
    let mut unchecked_depth = 0_usize;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let (start, end) = (range.start, range.end);
        match event {
            Event::Start(Tag::Image { .. }) => {
                if unchecked_depth == 0 {
                    builder.interpret(&object, start, end);
                }
                unchecked_depth += 1;
            }
            Event::Start(tag) => {
                if is_block(tag.to_end()) {
                    builder.interpret("\n\n", start, start);
                }
                unchecked_depth += usize::from(is_unchecked(tag.to_end()));
            }
            Event::End(tag) => {
                unchecked_depth -= usize::from(is_unchecked(tag)).min(unchecked_depth);
                if is_block(tag) {
                    builder.interpret("\n\n", end, end);
                }
            }
            _ if unchecked_depth > 0 => {}
            Event::Text(rendered) => builder.rendered(&rendered, start, end),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                builder.interpret(&object, start, end);
            }
            Event::SoftBreak => builder.interpret(" ", start, end),
            Event::HardBreak => builder.interpret("\n", start, end),
            Event::Rule => builder.interpret("\n\n", start, end),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }
    builder.finish()
}

fn is_unchecked(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) | TagEnd::Image
    )
}

fn is_block(tag: TagEnd) -> bool {
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
