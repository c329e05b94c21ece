//! Small words with a capital in the middle of a sentence.

use super::is_lower_word;
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A small word with a capital in the middle of a sentence.
pub static RULE: Rule = Rule {
    id: "CAPITAL_MID_SENTENCE",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A small word with a capital in the middle of a sentence",
    explanation: "Words such as “and”, “of” and “the” are capital only at the start of a sentence and in titles.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I like tea ⟨And⟩ coffee.", &["and"]),
        Example::wrong("She came to ⟨The⟩ house with us.", &["the"]),
        Example::Right("I read The Lord of the Rings, and The Times."),
        Example::Right("He said: And now we go. “But why?” she asked."),
        Example::Right("I read it The end came soon."),
    ],
};

/// Words that hardly ever start a sentence behind a word without a full stop.
const JOINING: [&str; 8] = ["And", "Been", "But", "Is", "Of", "Or", "Than", "Was"];

/// Words that are a slip only behind a word that must go on; “His” and “Your” may honor a god or a reader, “A” may be a letter.
const DETERMINING: [&str; 10] = [
    "An", "Its", "My", "Our", "That", "The", "Their", "These", "This", "Those",
];

/// Words that must go on.
const GOING_ON: [&str; 17] = [
    "a", "about", "at", "because", "between", "by", "during", "for", "from", "in", "into", "of",
    "on", "since", "than", "to", "with",
];

/// So many words on each side must be in lower case, or else the word may be part of a name.
const NEIGHBORS: usize = 2;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            if token.kind != TokenKind::Word || token.case != CaseShape::Title {
                continue;
            }
            let word = document.slice(token.span);
            let is_slip = if JOINING.binary_search(&word).is_ok() {
                true
            } else {
                DETERMINING.binary_search(&word).is_ok()
                    && index > 0
                    && GOING_ON
                        .binary_search(&document.token_text(index - 1))
                        .is_ok()
            };
            if is_slip && stands_among_lower_case(document, sentence, index) {
                let lower = word.to_lowercase();
                let message = format!("“{lower}” needs no capital here.");
                sink.push(token.span, message, [lower]);
            }
        }
    }
}

/// Whether the words around are in lower case and nothing but a space parts the nearest.
fn stands_among_lower_case(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let tokens = sentence.tokens();
    let is_near = index > tokens.start
        && is_lower_word(document, sentence, Some(index - 1))
        && is_lower_word(document, sentence, Some(index + 1))
        && document.gap_before(index) == " "
        && document.gap_before(index + 1) == " ";
    let from = index.saturating_sub(NEIGHBORS).max(tokens.start + 1);
    let to = (index + NEIGHBORS + 1).min(tokens.end);
    is_near
        && (from..to).filter(|&near| near != index).all(|near| {
            matches!(
                document.tokens[near].case,
                CaseShape::Lower | CaseShape::Uncased
            ) || document.token_text(near) == "I"
        })
        // A quotation and a title start with a capital.
        && !(from..to).any(|near| document.token_text(near).contains(['"', '“', '‘', '*', '_']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(JOINING.is_sorted() && DETERMINING.is_sorted() && GOING_ON.is_sorted());
    }
}
