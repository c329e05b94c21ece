//! No space between a word and an opening bracket, or a closing bracket and a word.

use super::{is_known_word, joined_after, text_after, text_before};
use crate::document::{CaseShape, Document, Span};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// No space between a word and an opening bracket, or a closing bracket and a word.
pub static RULE: Rule = Rule {
    id: "MISSING_SPACE_BESIDE_BRACKET",
    category: Category::Punctuation,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "No space between a word and the bracket beside it",
    explanation: "A space parts a bracket from the words around it. Endings in brackets, such as “person(s)”, and calls, such as “f(x)”, are left alone.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "I liked the ⟨project(the⟩ new one) a lot.",
            &["project (the"],
        ),
        Example::wrong(
            "I liked the project (the new ⟨one)and⟩ the team.",
            &["one) and"],
        ),
        Example::Right("Bring the person(s) you know, or call open(path, mode)."),
        Example::Right("I liked the project (the new one) and (un)known things."),
    ],
};

/// The words of a bracket are looked at up to this many.
const CONTENT_TOKENS_MAX: usize = 4;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let mark = document.token_text(index);
        if !document.is_joined(index) || !joined_after(document, index) {
            continue;
        }
        let (before, after) = (text_before(document, index), text_after(document, index));
        let cover = |document: &Document<'_>| -> Span {
            document.tokens[index - 1]
                .span
                .cover(document.tokens[index + 1].span)
        };
        let is_missing = match mark {
            "(" => is_prose_word(document, index - 1) && holds_prose(document, index + 1),
            ")" => {
                is_prose_word(document, index + 1)
                    && is_known_word(document, index - 1)
                    && holds_prose_before(document, index)
            }
            _ => false,
        };
        if is_missing {
            let replacement = match mark {
                "(" => format!("{before} ({after}"),
                _ => format!("{before}) {after}"),
            };
            sink.push(
                cover(document),
                format!("A space is missing beside “{mark}”."),
                [replacement],
            );
        }
    }
}

/// Whether a token is a lower-case word of a dictionary that is long enough not to be an ending or a variable.
fn is_prose_word(document: &Document<'_>, index: usize) -> bool {
    is_known_word(document, index)
        && document.tokens[index].case == CaseShape::Lower
        && document.tokens[index].span.len() > 2
}

/// Whether the first tokens of a bracket are known words with spaces between them.
fn holds_prose(document: &Document<'_>, first: usize) -> bool {
    is_known_word(document, first)
        && (first + 1..first + 3)
            .all(|index| is_known_word(document, index) && !document.is_joined(index))
}

/// Whether the last tokens of a bracket are known words with spaces between them.
fn holds_prose_before(document: &Document<'_>, closing: usize) -> bool {
    closing >= CONTENT_TOKENS_MAX
        && is_known_word(document, closing - 1)
        && !document.is_joined(closing - 1)
        && is_known_word(document, closing - 2)
}
