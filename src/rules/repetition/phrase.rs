//! Two or three words that are written twice in a row.

use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use std::ops::Range;

/// Two or three words that are written twice in a row.
pub static RULE: Rule = Rule {
    id: "PHRASE_REPETITION",
    category: Category::Repetition,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "Words that are written twice in a row",
    explanation: "Two or three words that stand twice are usually left over from an edit.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("It is the end ⟨of the of the⟩ day.", &["of the"]),
        Example::wrong("⟨I am I am⟩ glad to hear it.", &["I am"]),
        Example::wrong("Thank you ⟨for the talk for the talk⟩.", &["for the talk"]),
        Example::Right("It got better and better and better, step by step by step."),
        Example::Right(
            "He went from place to place to hide, and so on and so on, to call a spade a spade.",
        ),
        Example::Right("She sang “New York New York” to us."),
        Example::Right("He said that he knew that he had been right."),
    ],
};

/// The most words in a phrase that is compared.
const PHRASE_WORDS_MAX: usize = 3;

/// Words that join a repeated word to itself: “again and again and again”, “face to face to face”.
const JOINING: [&str; 10] = [
    "after", "and", "by", "in", "like", "no", "on", "or", "to", "upon",
];

/// Words of which a phrase that is repeated by mistake has at least one.
const FUNCTION_WORDS: [&str; 44] = [
    "a", "am", "an", "are", "as", "at", "be", "been", "can", "could", "did", "do", "does", "for",
    "from", "had", "has", "have", "he", "i", "if", "in", "is", "it", "my", "of", "on", "our",
    "she", "that", "the", "their", "they", "this", "to", "was", "we", "were", "which", "will",
    "with", "would", "you", "your",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        let tokens = sentence.tokens();
        let mut first = tokens.start;
        while first < tokens.end {
            let found = (2..=PHRASE_WORDS_MAX)
                .rev()
                .find(|&words| is_repeated(document, first, words, tokens.end));
            let Some(words) = found else {
                first += 1;
                continue;
            };
            let end = first + 2 * words;
            let span_of = |range: Range<usize>| {
                let last = document.tokens[range.end - 1].span;
                document.tokens[range.start].span.cover(last)
            };
            let phrase = document.slice(span_of(first..first + words));
            let message = format!("“{phrase}” stands here twice.");
            sink.push(span_of(first..end), message, [phrase]);
            first = end;
        }
    }
}

/// Whether the words from `first` on stand there once more, and are a slip.
fn is_repeated(document: &Document<'_>, first: usize, words: usize, end: usize) -> bool {
    let second = first + words;
    if second + words > end {
        return false;
    }
    let same = |index: usize| {
        let (a, b) = (&document.tokens[index], &document.tokens[index + words]);
        a.kind == TokenKind::Word
            && b.kind == TokenKind::Word
            && !document.is_joined(index + words)
            && (index == first || !document.is_joined(index))
            && document
                .slice(a.span)
                .eq_ignore_ascii_case(document.slice(b.span))
    };
    if !(first..second).all(same) {
        return false;
    }
    let lower = |index: usize| document.token_text(index).to_lowercase();
    let phrase: Vec<String> = (first..second).map(lower).collect();
    let has = |list: &[&str]| {
        phrase
            .iter()
            .any(|word| list.binary_search(&word.as_str()).is_ok())
    };
    // “no one no one” and “New York New York” are names, songs or stress.
    let is_name = (second..second + words).all(|index| {
        document.tokens[index].case == CaseShape::Title && phrase[index - second] != "i"
    });
    let goes_on = second + words < end && lower(second + words) == phrase[0];
    let came_before = first > 0 && lower(first - 1) == phrase[words - 1];
    let is_chain = has(&JOINING) && (goes_on || came_before);
    let is_one_word = phrase.iter().all(|word| *word == phrase[0]);
    // “from place to place to hide”, “going to have to have”, “and so on and so on”.
    // “hand in hand in the park”, “as tired as tired can be”, “to call a spade a spade”.
    let is_linked = matches!(phrase[0].as_str(), "and" | "as" | "by" | "or" | "to")
        || matches!(
            phrase[words - 1].as_str(),
            "and" | "by" | "in" | "of" | "or" | "to"
        )
        || words == 2 && matches!(phrase[0].as_str(), "a" | "an" | "the");
    has(&FUNCTION_WORDS) && !is_name && !is_chain && !is_linked && !is_one_word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(JOINING.is_sorted() && FUNCTION_WORDS.is_sorted());
    }
}
