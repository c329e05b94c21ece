//! The pronoun “I” in lower case.

use super::word_at;
use crate::document::{Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::spelling::capitalize;

/// The pronoun “I” in lower case.
pub static RULE: Rule = Rule {
    id: "I_LOWERCASE",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "The pronoun “I” in lower case",
    explanation: "The pronoun “I” is a capital wherever it stands, and so are “I’m”, “I’ve”, “I’ll” and “I’d”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Yesterday ⟨i⟩ went home.", &["I"]),
        Example::wrong("⟨i⟩ am glad.", &["I"]),
        Example::wrong("You know ⟨i'm⟩ glad.", &["I'm"]),
        Example::wrong("So ⟨i’ve⟩ seen it.", &["I’ve"]),
        Example::Right("Some marks, i.e. dots, are missing: (i) dots and (ii) strokes."),
        Example::Right("The loop counts the index i from 1, for i in a range, while i < 10."),
        Example::Right("I know the letter i."),
    ],
};

/// Words before an “i” that is a letter or a variable.
const BEFORE_LETTER: [&str; 32] = [
    "a",
    "an",
    "case",
    "column",
    "counter",
    "day",
    "each",
    "element",
    "every",
    "for",
    "index",
    "indices",
    "integer",
    "item",
    "iteration",
    "letter",
    "letters",
    "level",
    "line",
    "lowercase",
    "number",
    "of",
    "part",
    "position",
    "row",
    "section",
    "small",
    "step",
    "the",
    "time",
    "variable",
    "vertex",
];

/// Words after an “i” that is a letter or a variable.
const AFTER_LETTER: [&str; 10] = ["de", "equals", "i", "ii", "in", "is", "j", "of", "s", "th"];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            if token.kind != TokenKind::Word {
                continue;
            }
            let word = document.slice(token.span);
            let is_pronoun = match word {
                "i" => !is_letter(document, sentence, index),
                "i'm" | "i’m" | "i've" | "i’ve" | "i'll" | "i’ll" | "i'd" | "i’d" => true,
                _ => false,
            };
            if is_pronoun {
                let replacement = capitalize(word);
                let message = format!("The pronoun “{replacement}” is a capital.");
                sink.push(token.span, message, [replacement]);
            }
        }
    }
}

/// Whether a lower-case “i” is a letter, a number or a variable.
fn is_letter(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let tokens = sentence.tokens();
    let previous = index.checked_sub(1).filter(|index| tokens.contains(index));
    let next = Some(index + 1).filter(|index| tokens.contains(index));
    let Some(next_index) = next else {
        return true;
    };
    let next_token = &document.tokens[next_index];
    let is_joined = document.is_joined(index) && previous.is_some();
    let next_text = document.slice(next_token.span);
    let stands_free = match next_token.kind {
        TokenKind::Word => !document.is_joined(next_index),
        TokenKind::Punctuation => {
            next_text == "," && word_at(document, sentence, previous).is_some()
        }
        _ => false,
    };
    let previous_stands_free = previous.is_none_or(|previous| {
        let token = &document.tokens[previous];
        match token.kind {
            TokenKind::Word => !is_joined,
            TokenKind::Punctuation => {
                !is_joined || matches!(document.slice(token.span), "\"" | "“" | "—")
            }
            TokenKind::Emoji | TokenKind::Emoticon => true,
            _ => false,
        }
    });
    if !stands_free || !previous_stands_free {
        return true;
    }
    let listed = |index: Option<usize>, list: &[&str]| {
        word_at(document, sentence, index).is_some_and(|word| {
            list.binary_search(&word.as_str()).is_ok() || word.chars().count() == 1 && word != "a"
        })
    };
    // “a i ty” is another language.
    let unknown = |index: Option<usize>| {
        index.is_some_and(|index| document.tokens[index].accepted.is_empty())
    };
    listed(previous, &BEFORE_LETTER)
        || listed(next, &AFTER_LETTER)
        || unknown(previous) && unknown(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(BEFORE_LETTER.is_sorted() && AFTER_LETTER.is_sorted());
    }
}
