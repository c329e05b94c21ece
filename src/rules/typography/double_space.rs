//! Two spaces between words.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::gap_span;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Two spaces between words.
pub static RULE: Rule = Rule {
    id: "WHITESPACE_RULE",
    category: Category::Typography,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "Two spaces between words",
    explanation: "One space stands between words. Columns and indented lines are left alone; two spaces between sentences are a rule of their own.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you⟨  ⟩for the talk on Monday.", &[" "]),
        Example::wrong("It was good,⟨  ⟩and I learned a lot.", &[" "]),
        Example::Right("Thank you for the talk.  I learned a lot."),
        Example::Right("Name      Role      Team      Years of service here"),
    ],
};

/// A wider gap parts columns.
const SPACES_MAX: usize = 3;

/// A shorter line may be a row of a table.
const SENTENCE_TOKENS_MIN: usize = 6;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        let tokens = sentence.tokens();
        if tokens.len() < SENTENCE_TOKENS_MIN {
            continue;
        }
        let columns = tokens
            .clone()
            .skip(1)
            .filter(|&index| document.gap_before(index).len() > SPACES_MAX)
            .count();
        if columns > 0 {
            continue;
        }
        for index in tokens.skip(1) {
            let gap = document.gap_before(index);
            if gap.len() > 1
                && gap.bytes().all(|byte| byte == b' ')
                && is_prose(document, index - 1)
                && is_prose(document, index)
            {
                sink.push(gap_span(document, index), "Two spaces stand here.", [" "]);
            }
        }
    }
}

/// Whether a token is one of a text and no bullet, column mark or end of a sentence.
fn is_prose(document: &Document<'_>, index: usize) -> bool {
    document.tokens[index].kind == TokenKind::Word
        || matches!(document.token_text(index), "," | ";" | "(" | "“")
}
