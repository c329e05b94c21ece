//! A space before or after the apostrophe of a contraction.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{is_spaced, joined_after, text_after, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A space before or after the apostrophe of a contraction.
pub static RULE: Rule = Rule {
    id: "SPACE_BESIDE_APOSTROPHE",
    category: Category::Typography,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A space beside the apostrophe of a contraction",
    explanation: "Contractions and possessives are one word: “don't”, “it's”, “Ada's”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I ⟨don 't⟩ know.", &["don't"]),
        Example::wrong("⟨Ada 's⟩ talk was good.", &["Ada's"]),
        Example::wrong("I think ⟨it' s⟩ fine.", &["it's"]),
        Example::wrong("I ⟨do n't⟩ know.", &["don't"]),
        Example::Right("The teams' size is 's', and the '90s were fun."),
        Example::Right("I don't know; it's rock 'n' roll."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let text = document.token_text(index);
        let first = match text {
            "'" | "’" => match split_at_apostrophe(document, index) {
                Some(()) => index - 1,
                None => continue,
            },
            "n't" | "n’t"
                if is_spaced(document, index) && takes_not(text_before(document, index)) =>
            {
                index - 1
            }
            _ => continue,
        };
        let last = if text.len() > 3 || text == "n't" {
            index
        } else {
            index + 1
        };
        let whole: String = (first..=last).map(|at| document.token_text(at)).collect();
        sink.push(
            document.tokens[first]
                .span
                .cover(document.tokens[last].span),
            format!("“{whole}” is one word."),
            [whole],
        );
    }
}

/// Whether an apostrophe with a space on one side joins the word before it to the ending behind it.
fn split_at_apostrophe(document: &Document<'_>, index: usize) -> Option<()> {
    if document.tokens[index - 1].kind != TokenKind::Word
        || index + 1 >= document.tokens.len()
        || joined_after(document, index + 1) && is_apostrophe(text_after(document, index + 1))
    {
        return None;
    }
    let word = text_before(document, index).to_lowercase();
    let ending = text_after(document, index);
    let is_split = if is_spaced(document, index) && joined_after(document, index) {
        match ending {
            "t" => NEGATIVES.contains(&word.as_str()),
            "m" => word == "i",
            "s" => word.len() > 1,
            "re" | "ve" | "ll" | "d" => PRONOUNS.contains(&word.as_str()),
            _ => false,
        }
    } else if document.is_joined(index) && is_spaced(document, index + 1) {
        match ending {
            "t" => NEGATIVES.contains(&word.as_str()),
            "m" => word == "i",
            "s" | "re" | "ve" | "ll" | "d" => PRONOUNS.contains(&word.as_str()),
            _ => false,
        }
    } else {
        false
    };
    is_split.then_some(())
}

fn is_apostrophe(text: &str) -> bool {
    matches!(text, "'" | "’")
}

/// Whether "n't" belongs behind a word.
fn takes_not(word: &str) -> bool {
    NEGATIVES.contains(&format!("{}n", word.to_lowercase()).as_str())
}

/// What stands before "'t".
const NEGATIVES: [&str; 18] = [
    "aren", "can", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "isn", "mustn",
    "needn", "shan", "shouldn", "wasn", "weren", "won", "wouldn",
];

/// What stands before "'s", "'re", "'ve", "'ll" and "'d".
const PRONOUNS: [&str; 13] = [
    "he", "here", "how", "i", "it", "she", "that", "there", "they", "we", "what", "who", "you",
];
