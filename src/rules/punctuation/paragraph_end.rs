//! A paragraph of sentences whose last one has no mark at its end.

use super::is_known_word;
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A paragraph of sentences whose last one has no mark at its end.
pub static RULE: Rule = Rule {
    id: "PUNCTUATION_PARAGRAPH_END",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Text,
    title: "No mark at the end of a paragraph",
    explanation: "The last sentence of a paragraph ends with a full stop, a question mark or an exclamation mark as the others do. Headings, items of lists, greetings, closings and signatures have none.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "Thank you for the talk. I learned a lot about the ⟨team⟩",
            &["team."],
        ),
        Example::wrong(
            "The office is light. I would be glad to work ⟨there⟩\n\nAda",
            &["there."],
        ),
        Example::Right("Thank you for the talk. I learned a lot.\n\nBest regards\nAda Okafor"),
        Example::Right("What the team does\n\n- It tests the code\n- It ships the code"),
    ],
};

/// A last sentence of fewer words may be a signature or a label.
const LAST_SENTENCE_WORDS_MIN: usize = 4;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for paragraph in &document.paragraphs {
        let sentences = document.paragraph_sentences(paragraph);
        let [.., previous, last] = sentences else {
            continue;
        };
        let index = last.tokens().end - 1;
        if ends_with_stop(document, previous)
            && is_known_word(document, index)
            && document.tokens[index].case == CaseShape::Lower
            && is_prose(document, last)
        {
            let word = document.token_text(index);
            sink.push(
                document.tokens[index].span,
                "The last sentence of this paragraph has no mark at its end.",
                [format!("{word}.")],
            );
        }
    }
}

fn ends_with_stop(document: &Document<'_>, sentence: &Sentence) -> bool {
    let tokens = sentence.tokens();
    let last = tokens.end - 1;
    let words = tokens.filter(|&index| document.tokens[index].kind == TokenKind::Word);
    matches!(document.token_text(last), "." | "!" | "?") && words.count() >= LAST_SENTENCE_WORDS_MIN
}

/// Whether a sentence is a line of prose: a capital first, no item of a list, and words enough.
fn is_prose(document: &Document<'_>, sentence: &Sentence) -> bool {
    let tokens = sentence.tokens();
    let first = &document.tokens[tokens.start];
    let starts_line = document.gap_before(tokens.start).contains(['\n', '\r']);
    let words = tokens
        .clone()
        .filter(|&index| document.tokens[index].kind == TokenKind::Word)
        .count();
    first.kind == TokenKind::Word
        && first.case == CaseShape::Title
        && !starts_line
        && words >= LAST_SENTENCE_WORDS_MIN
}
