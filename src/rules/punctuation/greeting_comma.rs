//! A greeting on a line of its own without a comma or colon.

use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A greeting on a line of its own without a comma or colon.
pub static RULE: Rule = Rule {
    id: "MISSING_COMMA_AFTER_GREETING",
    category: Category::Punctuation,
    severity: Severity::Hint,
    level: Level::Default,
    scope: Scope::Text,
    title: "A greeting without a comma or colon",
    explanation: "A comma or, in formal American letters, a colon follows the greeting of a letter. A full stop does not. A letter with open punctuation, which leaves out the comma behind the closing or the stop of “Ms.” too, is left alone.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "Dear Ms. ⟨Okafor⟩\n\nThank you for the talk.\n\nSincerely,\nKim",
            &["Okafor,"],
        ),
        Example::wrong("Dear Ms. Okafor⟨.⟩\n\nThank you for the talk.", &[","]),
        Example::wrong(
            "Hi ⟨Ada⟩\nThank you for the talk.\nBest regards,\nKim",
            &["Ada,"],
        ),
        Example::Right("Dear Ms. Okafor,\n\nThank you for the talk."),
        Example::Right("Dear Ms Okafor\n\nThank you for the talk.\n\nYours sincerely,\nAda"),
        Example::Right("Dear Ms. Okafor\n\nThank you for the talk.\n\nYours sincerely\nAda"),
        Example::Right("Dear hiring team:\n\nMy dear Ada is here."),
        Example::Right("Hello World\n\nThe first program of many books."),
    ],
};

/// A greeting stands in one of the first lines of a letter, behind addresses and a date.
const LINES_MAX: usize = 12;

/// The closing is one of the last lines.
const LAST_LINES_MAX: usize = 6;

/// "With kind regards," is the longest closing.
const CLOSING_TOKENS_MAX: usize = 4;

/// A longer line is a sentence.
const GREETING_TOKENS_MAX: usize = 8;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (position, sentence) in document.sentences.iter().take(LINES_MAX).enumerate() {
        let tokens = sentence.tokens();
        let ends_line = document.sentences.get(position + 1).is_some_and(|next| {
            document
                .gap_before(next.tokens().start)
                .contains(['\n', '\r'])
        });
        let starts_line = position == 0 || document.gap_before(tokens.start).contains(['\n', '\r']);
        if !starts_line || !ends_line || tokens.len() > GREETING_TOKENS_MAX {
            continue;
        }
        let last = tokens.end - 1;
        let has_stop =
            tokens.len() > 2 && document.token_text(last) == "." && document.is_joined(last);
        let name_end = if has_stop { last } else { tokens.end };
        if !is_greeting(document, sentence, name_end)
            || !has_stop && !uses_closed_punctuation(document, sentence)
        {
            continue;
        }
        let name = document.token_text(name_end - 1);
        let replacement = if has_stop {
            ",".to_owned()
        } else {
            format!("{name},")
        };
        sink.push(
            document.tokens[last].span,
            format!("A comma follows the greeting, after “{name}”."),
            [replacement],
        );
        return;
    }
}

/// Whether the letter has marks where open punctuation leaves them out: behind the closing, and behind a title.
fn uses_closed_punctuation(document: &Document<'_>, greeting: &Sentence) -> bool {
    let has_bare_title = document.sentence_tokens(greeting).any(|(index, _)| {
        matches!(
            document.token_text(index),
            "Ms" | "Mrs" | "Mr" | "Dr" | "Prof"
        ) && (index + 1 == greeting.tokens().end || document.token_text(index + 1) != ".")
    });
    let last_lines = document.sentences.iter().rev().take(LAST_LINES_MAX);
    let is_closing = |sentence: &Sentence| {
        sentence.span.start > greeting.span.start
            && sentence.tokens().len() <= CLOSING_TOKENS_MAX
            && document.token_text(sentence.tokens().end - 1) == ","
    };
    !has_bare_title && last_lines.into_iter().any(is_closing)
}

/// Whether a line is a word of greeting and a name.
fn is_greeting(document: &Document<'_>, sentence: &Sentence, end: usize) -> bool {
    let start = sentence.tokens().start;
    let greets = match document.token_text(start) {
        "Dear" => true,
        "Hi" | "Hello" => document.token_text(end - 1) != "World",
        _ => false,
    };
    let is_name = |index: usize| {
        let token = &document.tokens[index];
        token.kind == TokenKind::Word
            && (token.case == CaseShape::Title
                || matches!(
                    document.token_text(index),
                    "or" | "and"
                        | "all"
                        | "everyone"
                        | "team"
                        | "hiring"
                        | "manager"
                        | "recruiting"
                        | "friend"
                        | "sir"
                        | "madam"
                        | "de"
                        | "van"
                        | "von"
                ))
            || document.token_text(index) == "." && index + 1 < end && document.is_joined(index)
    };
    greets
        && end - start >= 2
        && (start + 1..end).all(is_name)
        && document.tokens[end - 1].kind == TokenKind::Word
}
