//! Three sentences in a row that start with the same word.

use crate::document::{Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Three sentences in a row that start with the same word.
pub static RULE: Rule = Rule {
    id: "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
    category: Category::Repetition,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Text,
    title: "Three sentences in a row that start with the same word",
    explanation: "Sentences that all start alike read like a list. Another order of words, or joining two of them, mends it.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I like it. I use it daily. ⟨I⟩ thank you for it.", &[]),
        Example::wrong(
            "The talk was good. The room was full. ⟨The⟩ end came soon.",
            &[],
        ),
        Example::Right("I like it. I use it daily. It helps, and I thank you for it."),
        Example::Right("I like it. I use it daily.\n\nI thank you for it."),
    ],
};

/// A paragraph's sentences that start alike are flagged from this one on.
const ALIKE_MIN: usize = 3;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for paragraph in &document.paragraphs {
        let mut alike = 0;
        let mut previous = None;
        for sentence in document.paragraph_sentences(paragraph) {
            let Some(index) = first_word(document, sentence) else {
                previous = None;
                continue;
            };
            let word = document.token_text(index).to_lowercase();
            alike = if previous.as_ref() == Some(&word) {
                alike + 1
            } else {
                1
            };
            if alike >= ALIKE_MIN {
                let message = format!(
                    "{alike} sentences in a row start with “{}”.",
                    document.token_text(index)
                );
                sink.push(document.tokens[index].span, message, [""; 0]);
            }
            previous = Some(word);
        }
    }
}

/// The word that a sentence starts with, if it starts with a word and goes on.
fn first_word(document: &Document<'_>, sentence: &Sentence) -> Option<usize> {
    let tokens = sentence.tokens();
    let is_sentence = tokens.len() > 2 && document.tokens[tokens.start].kind == TokenKind::Word;
    is_sentence.then_some(tokens.start)
}
