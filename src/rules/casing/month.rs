//! “may”, “march” and “august” as months.

use super::word_at;
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::spelling::capitalize;

/// “may”, “march” and “august” as months, in lower case.
pub static RULE: Rule = Rule {
    id: "LOWERCASE_MONTH",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A month in lower case",
    explanation: "Names of months start with a capital. “may”, “march” and “august” are also other words, so that only a clear date is flagged.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("We met on ⟨may⟩ 5th.", &["May"]),
        Example::wrong("She came on 12 ⟨march⟩ 2024.", &["March"]),
        Example::wrong("The school closes in ⟨august⟩.", &["August"]),
        Example::wrong("I have lived here since ⟨march⟩ 2020.", &["March"]),
        Example::Right("You may come, and 5 may stay."),
        Example::Right(
            "They march 10 miles in march formation to an august place, as what they depend on may.",
        ),
    ],
};

/// Words before a month.
const BEFORE: [&str; 17] = [
    "by", "during", "early", "from", "in", "last", "late", "mid", "next", "of", "on", "since",
    "th", "this", "through", "till", "until",
];

/// Words after a month that ends its phrase.
const AFTER: [&str; 12] = [
    "and", "because", "but", "i", "it", "or", "so", "the", "there", "to", "we", "when",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            let word = document.slice(token.span);
            if token.case == CaseShape::Lower
                && matches!(word, "may" | "march" | "august")
                && is_date(document, sentence, index)
            {
                let message = "Names of months start with a capital.";
                sink.push(token.span, message, [capitalize(word)]);
            }
        }
    }
}

fn is_date(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let tokens = sentence.tokens();
    let number = |index: Option<usize>| {
        index
            .filter(|index| tokens.contains(index))
            .filter(|&index| document.tokens[index].kind == TokenKind::Number)
            .map(|index| document.token_text(index))
    };
    let previous = index.checked_sub(1);
    let previous_word = word_at(document, sentence, previous);
    let follows_preposition = previous_word
        .as_deref()
        .is_some_and(|word| BEFORE.binary_search(&word).is_ok());
    // “what it depends on may.” ends with a verb.
    let follows_period = previous_word.as_deref().is_some_and(|word| {
        matches!(
            word,
            "early" | "in" | "last" | "late" | "next" | "since" | "till" | "until"
        )
    });
    let next_is_year = number(Some(index + 1)).is_some_and(is_year);
    let next_is_ordinal = number(Some(index + 1)).is_some_and(is_ordinal_day);
    let next_is_day = number(Some(index + 1)).is_some_and(is_day);
    let ends_phrase = !tokens.contains(&(index + 1))
        || document.tokens[index + 1].kind == TokenKind::Punctuation
            && !document
                .is_joined(index + 1)
                .then(|| document.token_text(index + 1))
                .is_some_and(|mark| mark.starts_with(['-', '/', '\'']));
    let next_word = word_at(document, sentence, Some(index + 1));
    let ends_before_word = next_word
        .as_deref()
        .is_some_and(|word| AFTER.binary_search(&word).is_ok());
    next_is_year
        || next_is_ordinal
        || number(previous).is_some_and(is_day) && ends_phrase
        || follows_preposition && (next_is_day || ends_phrase && follows_period)
        || previous_word.as_deref() == Some("in") && ends_before_word
}

fn is_year(number: &str) -> bool {
    number.len() == 4
        && (number.starts_with("19") || number.starts_with("20"))
        && number.bytes().all(|b| b.is_ascii_digit())
}

/// A day of a month, with or without its ending: `5`, `5th`.
fn is_day(number: &str) -> bool {
    number
        .parse::<u8>()
        .is_ok_and(|day| (1..=31).contains(&day))
        || is_ordinal_day(number)
}

fn is_ordinal_day(number: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| {
        number
            .strip_suffix(ending)
            .and_then(|day| day.parse::<u8>().ok())
            .is_some_and(|day| (1..=31).contains(&day))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(BEFORE.is_sorted() && AFTER.is_sorted());
    }
}
