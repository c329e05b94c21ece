//! A unit that is joined to its number.

use crate::document::{Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A unit that is joined to its number.
pub static RULE: Rule = Rule {
    id: "UNIT_SPACE",
    category: Category::Typography,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A unit that is joined to its number",
    explanation: "A space stands between a number and its unit; one that does not break keeps them on a line.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("The bag weighs ⟨5kg⟩.", &["5\u{A0}kg"]),
        Example::wrong("The file takes ⟨1.5GB⟩.", &["1.5\u{A0}GB"]),
        Example::Right("The bag weighs 5 kg at 5pm, on the 11th, in the 1990s."),
        Example::Right("A 35mm-film, 4K, 3D and 5G are names."),
    ],
};

/// Units that are never an ending of a number's own, sorted.
const UNITS: [&str; 22] = [
    "GB", "GHz", "Hz", "KB", "MB", "MHz", "TB", "cm", "ft", "kHz", "kW", "kWh", "kb", "kg", "km",
    "lb", "lbs", "mg", "ml", "mm", "mph", "ms",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        if token.kind != TokenKind::Number {
            continue;
        }
        let text = document.token_text(index);
        let unit = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        if UNITS.binary_search(&unit).is_ok() && unit.len() < text.len() {
            let number = &text[..text.len() - unit.len()];
            sink.push(
                token.span,
                format!("A space stands between “{number}” and “{unit}”."),
                [format!("{number}\u{A0}{unit}")],
            );
        }
    }
}
