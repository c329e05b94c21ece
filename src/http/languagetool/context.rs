//! The context of a match: some text on each side, as clients show it.

use crate::document::{OffsetUnit, Offsets, Span};

/// UTF-16 units of text on each side of the match.
const CONTEXT_UTF16: usize = 40;

/// A cut-out of the text around a match. Offset and length count UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Context {
    /// The cut-out, with `...` where more text lies before or behind it.
    pub(super) text: String,
    /// Where the match starts in it.
    pub(super) offset_utf16: usize,
}

/// Cuts the context of a span out of a text. A cut never parts the two halves of a surrogate pair: it moves outward.
pub(super) fn cut(text: &str, offsets: &Offsets<'_>, span: Span) -> Context {
    let from = offsets.position(span.start as usize).utf16;
    let to = offsets.position(span.end as usize).utf16;
    let has_before = from >= CONTEXT_UTF16;
    let start = boundary(offsets, from.saturating_sub(CONTEXT_UTF16), -1);
    let (end, has_after) = if offsets.position(text.len()).utf16 < to + CONTEXT_UTF16 {
        (text.len(), false)
    } else {
        (boundary(offsets, to + CONTEXT_UTF16, 1), true)
    };
    let prefix = if has_before { "..." } else { "" };
    let suffix = if has_after { "..." } else { "" };
    let body = text[start..end].replace('\n', " ");
    Context {
        text: format!("{prefix}{body}{suffix}"),
        offset_utf16: prefix.len() + from - offsets.position(start).utf16,
    }
}

/// The byte at a UTF-16 offset within the text, or at the next one in the direction if that is inside a pair.
fn boundary(offsets: &Offsets<'_>, utf16: usize, direction: isize) -> usize {
    offsets
        .byte(utf16, OffsetUnit::Utf16)
        .or_else(|| offsets.byte(utf16.saturating_add_signed(direction), OffsetUnit::Utf16))
        .expect("one of two neighboring UTF-16 offsets starts a character")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(text: &str, flagged: &str) -> (String, usize) {
        let start = text.find(flagged).unwrap();
        let span = Span::new(start, start + flagged.len());
        let context = cut(text, &Offsets::new(text), span);
        (context.text, context.offset_utf16)
    }

    #[test]
    fn a_short_text_is_its_own_context() {
        assert_eq!(
            context("I saw\nteh cat.", "teh"),
            ("I saw teh cat.".into(), 6)
        );
        assert_eq!(context("a\r\tteh", "teh"), ("a\r\tteh".into(), 3));
    }

    #[test]
    fn dots_stand_from_forty_units_on() {
        for (before, after) in [(39, 39), (40, 40), (41, 41), (40, 39), (39, 40)] {
            let text = format!("{}teh{}", "b".repeat(before), "a".repeat(after));
            let prefix = if before >= 40 { "..." } else { "" };
            let suffix = if after >= 40 { "..." } else { "" };
            let expected = format!(
                "{prefix}{}teh{}{suffix}",
                "b".repeat(before.min(40)),
                "a".repeat(after.min(40))
            );
            let offset = prefix.len() + before.min(40);
            assert_eq!(context(&text, "teh"), (expected, offset));
        }
    }

    #[test]
    fn a_cut_moves_out_of_a_surrogate_pair() {
        let text = format!(
            "{}{}teh{}{}",
            "😀".repeat(9),
            "b".repeat(39),
            "a".repeat(39),
            "😀".repeat(9)
        );
        let expected = format!("...😀{}teh{}😀...", "b".repeat(39), "a".repeat(39));
        assert_eq!(context(&text, "teh"), (expected, 3 + 2 + 39));
    }
}
