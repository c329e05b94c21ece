//! A sentence that starts in lower case.

use crate::document::{CaseShape, Document, Paragraph, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use crate::spelling::capitalize;

/// A sentence that starts in lower case.
pub static RULE: Rule = Rule {
    id: "UPPERCASE_SENTENCE_START",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Text,
    title: "A sentence that starts in lower case",
    explanation: "A sentence starts with a capital, and so does the line after a greeting. Items of lists, headings and lines that go on are left alone.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("⟨this⟩ is a letter.", &["This"]),
        Example::wrong("It was good. ⟨we⟩ liked it.", &["We"]),
        Example::wrong("Dear Ms. Okafor,\n\n⟨thank⟩ you for the talk.", &["Thank"]),
        Example::wrong("Hi Ada,\n⟨thanks⟩ for the talk! Bye.", &["Thanks"]),
        Example::wrong("Is it good? ⟨don't⟩ ask.", &["Don't"]),
        Example::Right("It was good… we liked it."),
        Example::Right("We need:\n\n- flour.\n- water.\n\nsee also:"),
        Example::Right("My iPhone broke. eBay has another. npm is a program."),
        Example::Right("The dept. of trade wrote to Acme Corp. and others, approx. ten in all."),
        Example::Right("Who did it? and why? she asked herself."),
        Example::Right("Roses are red,\nviolets are blue."),
    ],
};

/// A sentence of fewer tokens at the start of a paragraph may be an item of a list.
const SENTENCE_TOKENS_MIN: usize = 4;

/// Abbreviations of which the sentence splitter may take the full stop for an end.
const ABBREVIATIONS: [&str; 74] = [
    "abbr", "acad", "admin", "adv", "anon", "apt", "assoc", "asst", "attn", "av", "ave", "avg",
    "bldg", "blvd", "bros", "ca", "cf", "ch", "co", "col", "cont", "corp", "cu", "deg", "dept",
    "diff", "dist", "div", "ed", "eds", "eq", "esp", "est", "etc", "ex", "excl", "ext", "fig",
    "figs", "fl", "ft", "gal", "gov", "govt", "hr", "hrs", "illus", "in", "inc", "incl", "int",
    "intl", "lb", "lbs", "misc", "no", "nos", "op", "orig", "oz", "pl", "pop", "prev", "ref",
    "resp", "rev", "sc", "sq", "std", "temp", "univ", "var", "vol", "wt",
];

/// Interjections whose exclamation mark does not end the sentence in older prose: “Ah! well.”
const INTERJECTIONS: [&str; 12] = [
    "ah", "aha", "alas", "ay", "aye", "eh", "ha", "hum", "o", "oh", "ugh", "why",
];

/// Particles of names, which keep their case: “de Gaulle”.
const NAME_PARTICLES: [&str; 14] = [
    "al", "bin", "da", "de", "del", "della", "der", "di", "du", "el", "la", "le", "van", "von",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let mut before: Option<&Sentence> = None;
    for paragraph in &document.paragraphs {
        let sentences = document.paragraph_sentences(paragraph);
        for (position, sentence) in sentences.iter().enumerate() {
            let previous = before.replace(sentence);
            if !starts_in_lower_case(document, sentence) {
                continue;
            }
            let follows = match previous {
                Some(previous) if position > 0 => {
                    ends_sentence(document, previous) || is_greeting(document, previous)
                }
                Some(previous) => {
                    is_greeting(document, previous)
                        || ends_sentence(document, previous) && is_prose(document, paragraph)
                }
                None => is_prose(document, paragraph),
            };
            if follows && !previous.is_some_and(|before| goes_on(document, before, sentence)) {
                let token = &document.tokens[sentence.tokens().start];
                let word = document.slice(token.span);
                sink.push(
                    token.span,
                    format!("A sentence starts with a capital: “{}”.", capitalize(word)),
                    [capitalize(word)],
                );
            }
        }
    }
}

/// Whether the first word is one that a capital befits.
fn starts_in_lower_case(document: &Document<'_>, sentence: &Sentence) -> bool {
    let tokens = sentence.tokens();
    let first = &document.tokens[tokens.start];
    let word = document.slice(first.span);
    let next = document
        .tokens
        .get(tokens.start + 1)
        .filter(|_| tokens.len() > 1);
    let is_name_particle = NAME_PARTICLES.binary_search(&word).is_ok()
        && next.is_some_and(|next| next.case == CaseShape::Title);
    // “i” has a rule of its own; “x is” and “a) first” name things; an unknown word may be a program or a slip.
    first.kind == TokenKind::Word
        && first.case == CaseShape::Lower
        && (word == "a" || word.chars().count() > 1)
        && !word.starts_with("i'")
        && !word.starts_with("i’")
        && !word.contains('.')
        && !word.contains(|c: char| c.is_ascii_digit())
        && !first.accepted.is_empty()
        && !is_name_particle
        && next.is_none_or(|next| {
            !document
                .slice(next.span)
                .starts_with([')', '=', '(', '/', ':', '.'])
        })
}

/// Whether a sentence ends with a mark after which a capital follows.
fn ends_sentence(document: &Document<'_>, sentence: &Sentence) -> bool {
    let tokens = sentence.tokens();
    let is_closing = |index: &usize| matches!(document.token_text(*index), "\"" | "”" | ")" | "]");
    let Some(last) = tokens.clone().rev().find(|index| !is_closing(index)) else {
        return false;
    };
    let before = last
        .checked_sub(1)
        .filter(|before| tokens.contains(before) && document.is_joined(last))
        .map(|before| {
            (
                &document.tokens[before],
                document.token_text(before).to_lowercase(),
            )
        });
    match document.token_text(last) {
        // Names and titles end with these marks too: “Yahoo!”, “What Is a Rule?”.
        mark if mark.starts_with(['!', '?']) => before.is_none_or(|(token, word)| {
            let is_interjection = INTERJECTIONS.binary_search(&word.as_str()).is_ok();
            token.case == CaseShape::Lower && !is_interjection
        }),
        "." => before.is_some_and(|(token, word)| {
            let is_item = token.kind == TokenKind::Number && tokens.len() <= 2;
            let is_ellipsis = word.starts_with(['.', '…']);
            let is_unknown = token.kind == TokenKind::Word && token.accepted.is_empty();
            !is_item && !is_ellipsis && !is_unknown && !is_abbreviation(&word)
        }),
        _ => false,
    }
}

/// Whether a question or exclamation goes on: “Who? and why?”, “Why me? she asked herself.”
fn goes_on(document: &Document<'_>, before: &Sentence, sentence: &Sentence) -> bool {
    let mark = document.token_text(before.tokens().end - 1);
    mark.starts_with(['!', '?'])
        && matches!(
            document.token_text(sentence.tokens().start),
            "and" | "but" | "he" | "or" | "she"
        )
}

/// Whether a word before a full stop may be cut short, also as a part: “24-oz”.
fn is_abbreviation(word: &str) -> bool {
    let part = word.rsplit(['-', '(']).next().unwrap_or(word);
    let part = part.trim_start_matches(|c: char| c.is_numeric());
    let has_vowel = part.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    part.contains(char::is_alphabetic)
        && (!has_vowel || part.chars().count() == 1 || ABBREVIATIONS.binary_search(&part).is_ok())
}

/// Whether a sentence is the line that greets: “Dear Ms. Okafor,”.
fn is_greeting(document: &Document<'_>, sentence: &Sentence) -> bool {
    const GREETING_TOKENS_MAX: usize = 9;
    let tokens = sentence.tokens();
    let greets = matches!(
        document.token_text(tokens.start),
        "Dear" | "dear" | "Hi" | "hi" | "Hello" | "hello" | "Hey" | "hey"
    ) || document.slice(sentence.span).starts_with("Good ");
    greets
        && tokens.len() <= GREETING_TOKENS_MAX
        && matches!(
            document.token_text(tokens.end - 1),
            "," | "!" | "." | "-" | "–" | "—"
        )
}

/// Whether a paragraph is made of sentences, and is no heading or item.
fn is_prose(document: &Document<'_>, paragraph: &Paragraph) -> bool {
    let sentences = document.paragraph_sentences(paragraph);
    sentences.first().is_some_and(|first| {
        first.tokens().len() >= SENTENCE_TOKENS_MIN && ends_sentence(document, first)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(INTERJECTIONS.is_sorted() && NAME_PARTICLES.is_sorted());
        assert!(ABBREVIATIONS.is_sorted());
    }
}
