//! Sentences in capitals.

use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A sentence in capitals.
pub static RULE: Rule = Rule {
    id: "ALL_CAPITALS_SENTENCE",
    category: Category::Casing,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A sentence in capitals",
    explanation: "A sentence in capitals is hard to read, and sounds like shouting.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("⟨PLEASE WRITE BACK TO ME SOON⟩!", &[]),
        Example::wrong("Hello. ⟨I WANT TO KNOW MORE⟩.", &[]),
        Example::Right("NASA AND ESA"),
        Example::Right("Please write back ASAP, OK?"),
    ],
};

/// A sentence of fewer words may be a heading, a label or a row of abbreviations.
const WORDS_MIN: usize = 4;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        if !is_in_capitals(document, sentence) {
            continue;
        }
        let words = document
            .sentence_tokens(sentence)
            .filter(|(_, token)| token.kind == TokenKind::Word)
            .map(|(_, token)| token.span);
        if let Some(span) = words.reduce(|first, last| first.cover(last)) {
            sink.push(span, "The whole sentence is in capitals.", [""; 0]);
        }
    }
}

fn is_in_capitals(document: &Document<'_>, sentence: &Sentence) -> bool {
    let words = document
        .sentence_tokens(sentence)
        .filter(|(_, token)| token.kind == TokenKind::Word);
    let (mut all, mut capitals) = (0, 0);
    for (_, token) in words {
        all += 1;
        let is_single = token.span.len() == 1 && token.case == CaseShape::Title;
        capitals += usize::from(token.case == CaseShape::Upper || is_single);
    }
    all >= WORDS_MIN && capitals == all
}
