//! A closing on a line of its own, above the name, without a comma.

use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A closing on a line of its own, above the name, without a comma.
pub static RULE: Rule = Rule {
    id: "MISSING_COMMA_AFTER_CLOSING",
    category: Category::Punctuation,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Text,
    title: "A closing without a comma above the name",
    explanation: "A comma follows the closing of a letter. British letters may leave it out if they leave out the comma after the greeting too.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "I look forward to it.\n\nBest ⟨regards⟩\nAda Okafor",
            &["regards,"],
        ),
        Example::wrong(
            "I look forward to it.\n\nYours ⟨sincerely⟩\n\nAda",
            &["sincerely,"],
        ),
        Example::Right("I look forward to it.\n\nBest regards,\nAda Okafor"),
        Example::Right("Best wishes\n\nThey are what the chapter is about."),
    ],
};

/// A closing stands in one of the last lines of a letter, above the name, the post and the address.
const LINES_MAX: usize = 6;

/// A longer line is a sentence.
const CLOSING_TOKENS_MAX: usize = 4;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    if let Some(closing) = find(document)
        && !closing.has_stop
    {
        let word = document.token_text(closing.last);
        sink.push(
            document.tokens[closing.last].span,
            format!("A comma follows the closing, after “{word}”."),
            [format!("{word},")],
        );
    }
}

/// A closing without a comma, above a name.
pub(super) struct Closing {
    /// The last token of its line: the last word, or the full stop.
    pub last: usize,
    /// Whether a full stop ends the line.
    pub has_stop: bool,
}

/// Finds the closing of a letter, if it has no comma.
pub(super) fn find(document: &Document<'_>) -> Option<Closing> {
    let first = document.sentences.len().saturating_sub(LINES_MAX).max(1);
    let lines = document.sentences.get(first..)?.windows(2);
    let is_line = |first: usize| document.gap_before(first).contains(['\n', '\r']);
    lines.into_iter().find_map(|pair| {
        let (tokens, next) = (pair[0].tokens(), pair[1].tokens());
        if tokens.len() > CLOSING_TOKENS_MAX || !is_line(tokens.start) || !is_line(next.start) {
            return None;
        }
        let last = tokens.end - 1;
        let has_stop = document.token_text(last) == "." && document.is_joined(last);
        let end = if has_stop { last } else { tokens.end };
        let words: Vec<String> = (tokens.start..end)
            .map(|index| document.token_text(index).to_lowercase())
            .collect();
        (CLOSINGS.contains(&words.join(" ").as_str()) && is_name(document, next))
            .then_some(Closing { last, has_stop })
    })
}

/// Whether a line holds a name: up to four capitalized words.
fn is_name(document: &Document<'_>, tokens: std::ops::Range<usize>) -> bool {
    tokens.len() <= 4
        && tokens
            .clone()
            .any(|index| document.tokens[index].kind == TokenKind::Word)
        && tokens.into_iter().all(|index| {
            document.tokens[index].case == CaseShape::Title || document.token_text(index) == "."
        })
}

const CLOSINGS: [&str; 14] = [
    "best",
    "best regards",
    "best wishes",
    "cheers",
    "kind regards",
    "many thanks",
    "regards",
    "sincerely",
    "sincerely yours",
    "thanks",
    "warm regards",
    "yours faithfully",
    "yours sincerely",
    "yours truly",
];
