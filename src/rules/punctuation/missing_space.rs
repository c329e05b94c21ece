//! No space after a colon, a semicolon, a question mark or an exclamation mark.

use super::spacing::mark_between;
use super::{is_known_word, joined_after, starts_clause, text_after, text_before};
use crate::document::{CaseShape, Document};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// No space after a colon, a semicolon, a question mark or an exclamation mark.
pub static RULE: Rule = Rule {
    id: "MISSING_SPACE_AFTER_MARK",
    category: Category::Punctuation,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "No space after a colon, a semicolon, a question mark or an exclamation mark",
    explanation: "A space follows a mark between two words. Times, ratios, addresses and pieces of code are left alone.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I liked the team⟨;⟩they were kind.", &["; "]),
        Example::wrong("Thank you⟨!⟩I look forward to it.", &["! "]),
        Example::wrong(
            "I have two questions⟨:⟩When do you decide, and how?",
            &[": "],
        ),
        Example::wrong("She asked⟨:⟩\"Do you agree?\"", &[": "]),
        Example::Right("Set the pair key:value at 10:30, see std::fmt or a:b."),
        Example::Right("What?! Yes! It works; it does: always."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 1..document.tokens.len() {
        let mark = document.token_text(index);
        if !matches!(mark, ";" | ":" | "!" | "?") {
            continue;
        }
        let Some(span) = mark_between(document, index) else {
            if mark == ":" && is_before_quotation(document, index) {
                sink.push(
                    document.tokens[index].span,
                    "A space is missing between the colon and the quotation.",
                    [": "],
                );
            }
            continue;
        };
        let before = &document.tokens[index - 1];
        let opens = document.tokens[index + 1].case == CaseShape::Title
            || starts_clause(text_after(document, index));
        let is_missing = match mark {
            // "&nbsp;" is an entity.
            ";" => index < 2 || document.token_text(index - 2) != "&",
            ":" => before.case == CaseShape::Lower && opens && !is_namespace(document, index),
            _ => opens,
        };
        if is_missing {
            let next = text_after(document, index);
            sink.push(
                span,
                format!("A space is missing between “{mark}” and “{next}”."),
                [format!("{mark} ")],
            );
        }
    }
}

/// Whether a colon joins a prefix and a name, as in "user:Ada" or "key:a" at the end of a piece.
fn is_namespace(document: &Document<'_>, index: usize) -> bool {
    let goes_on = index + 2 < document.tokens.len() && !document.is_joined(index + 2);
    !goes_on
        || index >= 2 && document.is_joined(index - 1)
        || text_before(document, index).len() < 3
}

/// Whether a colon stands between a word and a quotation that starts like a sentence.
fn is_before_quotation(document: &Document<'_>, index: usize) -> bool {
    let quoted = index + 2;
    document.is_joined(index)
        && joined_after(document, index)
        && matches!(text_after(document, index), "\"" | "“" | "'" | "‘")
        && is_known_word(document, index - 1)
        && document.tokens[index - 1].case == CaseShape::Lower
        && !document.is_joined(index - 1)
        && is_known_word(document, quoted)
        && document.tokens[quoted].case == CaseShape::Title
        && is_known_word(document, quoted + 1)
        && document.tokens[quoted + 1].case == CaseShape::Lower
        && !document.is_joined(quoted + 1)
}
