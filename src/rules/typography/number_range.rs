//! A hyphen between the two numbers of a range.

use crate::document::{Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A hyphen between the two numbers of a range.
pub static RULE: Rule = Rule {
    id: "HYPHEN_IN_NUMBER_RANGE",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A hyphen between the two numbers of a range",
    explanation: "An en dash stands between the numbers of a range. Telephone numbers, dates in digits and scores keep their hyphens.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I worked there in ⟨2019-2023⟩.", &["2019–2023"]),
        Example::wrong("It takes ⟨10-15⟩ minutes.", &["10–15"]),
        Example::Right("Call 555-0123 before 2026-11-22; we won 3-1."),
        Example::Right("It takes 10–15 minutes, and a 3-year plan."),
    ],
};

/// A longer number is a telephone number or a code.
const DIGITS_MAX: usize = 4;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        if token.kind != TokenKind::Number {
            continue;
        }
        let text = document.token_text(index);
        let Some((from, to)) = text.split_once('-') else {
            continue;
        };
        if let (Some(first), Some(last)) = (number(from), number(to))
            && first < last
            && (from.len() == to.len() || from.len() < 3)
        {
            sink.push(
                token.span,
                "An en dash stands in a range of numbers.",
                [format!("{from}–{to}")],
            );
        }
    }
}

/// The value of a plain number of few digits that does not start with zero.
fn number(text: &str) -> Option<u32> {
    let is_plain = text.len() <= DIGITS_MAX
        && !text.starts_with('0')
        && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}
