//! Right words in the wrong place: `your` for `you're`, `form` for `from`.
//!
//! Each set is a data entry: the word that is written, the word that is meant, and the neighbors among which it can
//! only be meant. What the neighbors do not settle is left alone.

pub mod apostrophes;
pub mod homophones;
pub mod joined;
pub mod letters;
pub mod verbs_and_nouns;

use super::{Category, Check, Example, Level, Rule, Scope, Severity, Sink, may_start};
use crate::document::{CaseShape, Document, Span, TokenKind};
use crate::spelling::{capitalize, normalize};

/// A set of words that are taken for one another.
struct Set {
    id: &'static str,
    title: &'static str,
    explanation: &'static str,
    contexts: &'static [Context],
    examples: &'static [Example],
}

/// Neighbors among which a written word is another that was meant.
struct Context {
    /// The word before, or the two words before; empty for any. `^` is the start of the sentence.
    before: &'static [&'static str],
    /// The word that is written, or two words, in lower case.
    written: &'static str,
    /// What is meant.
    meant: &'static str,
    /// The word behind, or the two words behind; empty for any. `.` is the end of the sentence, or a mark.
    after: &'static [&'static str],
}

const fn context(
    before: &'static [&'static str],
    written: &'static str,
    meant: &'static str,
    after: &'static [&'static str],
) -> Context {
    Context {
        before,
        written,
        meant,
        after,
    }
}

/// The rule of a set.
const fn rule(set: &Set, check: fn(&Document<'_>, &mut Sink<'_>)) -> Rule {
    Rule {
        id: set.id,
        category: Category::ConfusedWords,
        severity: Severity::Error,
        level: Level::Default,
        scope: Scope::Sentence,
        title: set.title,
        explanation: set.explanation,
        confident: true,
        check: Check::Document(check),
        examples: set.examples,
    }
}

/// Reports where the contexts of a set hold. Linear in the text.
fn check(set: &Set, document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        let range = sentence.tokens();
        for index in range.clone() {
            let token = &document.tokens[index];
            if token.kind != TokenKind::Word {
                continue;
            }
            let text = document.slice(token.span);
            for context in set
                .contexts
                .iter()
                .filter(|context| may_start(context.written, text))
            {
                let Some(end) = phrase_end(document, index, range.end, context.written) else {
                    continue;
                };
                if is_before(document, range.start, index, context.before)
                    && is_after(document, end, range.end, context.after)
                {
                    let span = token.span.cover(document.tokens[end - 1].span);
                    report(document, span, token.case, context, sink);
                    break;
                }
            }
        }
    }
}

fn report(
    document: &Document<'_>,
    span: Span,
    case: CaseShape,
    context: &Context,
    sink: &mut Sink<'_>,
) {
    let meant = match case {
        CaseShape::Title => capitalize(context.meant),
        CaseShape::Upper => context.meant.to_uppercase(),
        _ => context.meant.to_owned(),
    };
    let written = document.slice(span);
    sink.push(
        span,
        format!("“{written}” is probably meant to be “{meant}” here."),
        [meant],
    );
}

/// The token behind a phrase that starts at an index, if the phrase stands there.
fn phrase_end(document: &Document<'_>, index: usize, end: usize, phrase: &str) -> Option<usize> {
    let mut at = index;
    for word in phrase.split(' ') {
        if at >= end || !is_word(document, at, word) || at > index && document.is_joined(at) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

fn is_before(document: &Document<'_>, start: usize, index: usize, phrases: &[&str]) -> bool {
    phrases.is_empty()
        || phrases.iter().any(|phrase| {
            if *phrase == "^" {
                return index == start;
            }
            let length = phrase.split(' ').count();
            index >= start + length
                && phrase_end(document, index - length, index, phrase) == Some(index)
        })
}

fn is_after(document: &Document<'_>, at: usize, end: usize, phrases: &[&str]) -> bool {
    phrases.is_empty()
        || phrases.iter().any(|phrase| {
            if *phrase == "." {
                return at >= end || document.tokens[at].kind == TokenKind::Punctuation;
            }
            phrase_end(document, at, end, phrase).is_some()
        })
}

fn is_word(document: &Document<'_>, index: usize, word: &str) -> bool {
    let text = document.token_text(index);
    if text.is_ascii() {
        return text.eq_ignore_ascii_case(word);
    }
    normalize(text).eq_ignore_ascii_case(word)
}
