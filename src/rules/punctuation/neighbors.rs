//! What stands beside a token.

use crate::document::{Document, Span, TokenKind};

/// The text of the token before one; empty at the start.
pub fn text_before<'text>(document: &Document<'text>, index: usize) -> &'text str {
    match index.checked_sub(1) {
        Some(previous) => document.token_text(previous),
        None => "",
    }
}

/// The text of the token after one; empty at the end.
pub fn text_after<'text>(document: &Document<'text>, index: usize) -> &'text str {
    if index + 1 < document.tokens.len() {
        document.token_text(index + 1)
    } else {
        ""
    }
}

/// Whether the next token follows without white space.
pub fn joined_after(document: &Document<'_>, index: usize) -> bool {
    index + 1 < document.tokens.len() && document.is_joined(index + 1)
}

/// Whether spaces, and nothing else, stand between a token and the one before it: no tab, no line break.
pub fn is_spaced(document: &Document<'_>, index: usize) -> bool {
    let gap = document.gap_before(index);
    index > 0
        && !gap.is_empty()
        && gap
            .chars()
            .all(|character| matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}'))
}

/// The white space before a token.
pub fn gap_span(document: &Document<'_>, index: usize) -> Span {
    let start = document.tokens[index].span.start as usize;
    Span::new(start - document.gap_before(index).len(), start)
}

/// Whether a token is a word that a dictionary has.
pub fn is_known_word(document: &Document<'_>, index: usize) -> bool {
    document
        .tokens
        .get(index)
        .is_some_and(|token| token.kind == TokenKind::Word && !token.accepted.is_empty())
}

/// Whether a lower-case word often starts a clause, and is rarely a name or a value.
pub fn starts_clause(word: &str) -> bool {
    const STARTERS: [&str; 32] = [
        "a", "also", "and", "as", "because", "but", "do", "for", "he", "how", "i", "if", "in",
        "is", "it", "it's", "my", "on", "she", "so", "some", "that", "the", "then", "there",
        "they", "this", "to", "we", "what", "when", "you",
    ];
    STARTERS.binary_search(&word).is_ok()
}
