//! Straight and curly quotation marks or apostrophes in one text.

use crate::document::{Document, Span, TokenKind};
use crate::rules::punctuation::joined_after;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Straight and curly quotation marks or apostrophes in one text.
pub static RULE: Rule = Rule {
    id: "MIXED_QUOTES",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Text,
    title: "Straight and curly quotation marks in one text",
    explanation: "A text uses straight quotation marks and apostrophes or curly ones, not both. A mixture shows that a part was pasted. The rarer kind is flagged.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("It’s fine, and you’re right, but I don⟨'⟩t know.", &["’"]),
        Example::wrong("“Yes,” she said. It is 5⟨\"⟩ “wide”.", &["”"]),
        Example::wrong("It's fine, and you're right, but I don⟨’⟩t know.", &["'"]),
        Example::Right("It’s “fine”, and I don’t know."),
        Example::Right("It's \"fine\", and I don't know."),
    ],
};

/// A mark, and the other kind's mark in its place.
struct Mark {
    span: Span,
    is_curly: bool,
    other: &'static str,
}

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let (mut quotes, mut apostrophes) = (Vec::new(), Vec::new());
    for (index, token) in document.tokens.iter().enumerate() {
        let text = document.token_text(index);
        match token.kind {
            TokenKind::Word => {
                for (at, mark) in text.match_indices(['\'', '’']) {
                    let start = token.span.start as usize + at;
                    let is_curly = mark == "’";
                    apostrophes.push(Mark {
                        span: Span::new(start, start + mark.len()),
                        is_curly,
                        other: if is_curly { "'" } else { "’" },
                    });
                }
            }
            TokenKind::Punctuation => {
                let other = match text {
                    "“" | "”" => "\"",
                    "\"" if joined_after(document, index) && !is_closed(document, index) => "“",
                    "\"" => "”",
                    _ => continue,
                };
                quotes.push(Mark {
                    span: token.span,
                    is_curly: text != "\"",
                    other,
                });
            }
            _ => {}
        }
    }
    report_rarer(&quotes, sink);
    report_rarer(&apostrophes, sink);
}

/// Whether a straight mark closes: it is joined to what stands before it.
fn is_closed(document: &Document<'_>, index: usize) -> bool {
    document.is_joined(index) && !matches!(document.token_text(index - 1), "(" | "[" | "—" | "–")
}

/// Flags the kind that fewer marks have; straight ones if both have as many.
fn report_rarer(marks: &[Mark], sink: &mut Sink<'_>) {
    let curly = marks.iter().filter(|mark| mark.is_curly).count();
    let curly_is_rarer = curly * 2 < marks.len();
    for mark in marks {
        if curly > 0 && curly < marks.len() && mark.is_curly == curly_is_rarer {
            let (rare, common) = if curly_is_rarer {
                ("curly", "straight")
            } else {
                ("straight", "curly")
            };
            sink.push(
                mark.span,
                format!("This mark is {rare}, while most of the text's are {common}."),
                [mark.other],
            );
        }
    }
}
