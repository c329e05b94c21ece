//! Capitals that are missing, and capitals that should not be.

pub mod accidental;
pub mod all_capitals;
pub mod function_word;
pub mod lowercase_i;
pub mod month;
pub mod name;
pub mod season;
pub mod sentence_start;

use crate::document::{CaseShape, Document, Sentence, TokenKind};

/// Whether a token is the first word of its sentence, behind quotes, brackets and list marks.
fn starts_sentence(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    (sentence.tokens().start..index).all(|before| {
        matches!(
            document.tokens[before].kind,
            TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Emoji | TokenKind::Emoticon
        )
    })
}

/// The text of a word of a sentence, in lower case; `None` beyond the sentence, for other tokens and for a joined one.
fn word_at(document: &Document<'_>, sentence: &Sentence, index: Option<usize>) -> Option<String> {
    let index = index.filter(|index| sentence.tokens().contains(index))?;
    let token = &document.tokens[index];
    (token.kind == TokenKind::Word).then(|| document.slice(token.span).to_lowercase())
}

/// Whether a token is a word in lower case.
fn is_lower_word(document: &Document<'_>, sentence: &Sentence, index: Option<usize>) -> bool {
    index
        .filter(|index| sentence.tokens().contains(index))
        .is_some_and(|index| {
            let token = &document.tokens[index];
            token.kind == TokenKind::Word && token.case == CaseShape::Lower
        })
}
