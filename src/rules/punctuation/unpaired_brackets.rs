//! A bracket whose partner is missing.

use super::text_before;
use crate::document::{Document, Paragraph, Span, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A bracket whose partner is missing.
pub static RULE: Rule = Rule {
    id: "EN_UNPAIRED_BRACKETS",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Text,
    title: "A bracket whose partner is missing",
    explanation: "Round and square brackets come in pairs. The numbers of a list, such as “a)”, emoticons, and intervals such as “[0, 1)” are left alone.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I liked the demo ⟨(⟩the new one a lot.", &[]),
        Example::wrong("I liked the demo [the new one⟨)⟩] a lot.", &[]),
        Example::wrong("I liked the demo the new one⟨)⟩ a lot.", &[]),
        Example::Right("There are a) charts, b) tables (see [1]), and iii) maps :-) Great))"),
        Example::Right("It is in [0, 1). (It starts here.\n\nIt ends here.)"),
    ],
};

/// Brackets nest up to this deep; a deeper paragraph is no prose.
const DEPTH_MAX: usize = 8;

/// A paragraph with more unpaired brackets than this is code or a table.
const UNPAIRED_MAX: usize = 2;

/// An interval is not longer than this.
const INTERVAL_BYTES_MAX: usize = 24;

/// A bracket in the text.
#[derive(Clone, Copy)]
struct Bracket {
    mark: char,
    span: Span,
}

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let mut unpaired: Vec<Bracket> = Vec::new();
    for paragraph in &document.paragraphs {
        for bracket in unpaired_in(document, paragraph) {
            // A bracket may open in one paragraph and close in a later one.
            match unpaired.last() {
                Some(open) if closing_of(open.mark) == Some(bracket.mark) => {
                    unpaired.pop();
                }
                _ => unpaired.push(bracket),
            }
        }
    }
    for bracket in unpaired {
        let message = match closing_of(bracket.mark) {
            Some(closing) => format!("The “{closing}” that closes this bracket is missing."),
            None => "The bracket that opens before this one is missing.".to_owned(),
        };
        sink.push(bracket.span, message, [] as [&str; 0]);
    }
}

/// The brackets of a paragraph that have no partner in it; none for a paragraph that does not look like prose.
fn unpaired_in(document: &Document<'_>, paragraph: &Paragraph) -> Vec<Bracket> {
    let mut open: Vec<Bracket> = Vec::new();
    let mut unpaired: Vec<Bracket> = Vec::new();
    for index in document.paragraph_tokens(paragraph) {
        let token = &document.tokens[index];
        if token.kind != TokenKind::Punctuation {
            continue;
        }
        let text = document.token_text(index);
        let Some(mark) = text.chars().next().filter(|mark| "()[]".contains(*mark)) else {
            continue;
        };
        for offset in 0..text.len() {
            let start = token.span.start as usize + offset;
            let bracket = Bracket {
                mark,
                span: Span::new(start, start + 1),
            };
            if matches!(mark, '(' | '[') {
                if open.len() == DEPTH_MAX {
                    return Vec::new();
                }
                open.push(bracket);
            } else if open
                .last()
                .is_some_and(|last| closing_of(last.mark) == Some(mark))
            {
                open.pop();
            } else if open.len() == 1 && is_interval(document, open[0].span, token.span) {
                open.clear();
            } else if text.len() == 1 && !stands_alone(document, index) {
                unpaired.push(bracket);
            }
        }
    }
    unpaired.extend(open);
    unpaired.sort_by_key(|bracket| bracket.span);
    if unpaired.len() > UNPAIRED_MAX {
        unpaired.clear();
    }
    unpaired
}

fn closing_of(mark: char) -> Option<char> {
    match mark {
        '(' => Some(')'),
        '[' => Some(']'),
        _ => None,
    }
}

/// Whether a closing bracket needs no partner: the number of a list's item, or the mouth of an emoticon.
fn stands_alone(document: &Document<'_>, index: usize) -> bool {
    if index == 0 {
        return true;
    }
    let before = &document.tokens[index - 1];
    let text = text_before(document, index);
    let starts_piece = index < 2 || !document.is_joined(index - 1);
    if !document.is_joined(index) {
        return matches!(text, ":" | ";" | ":-" | "-");
    }
    let is_roman = text.len() <= 4 && text.bytes().all(|b| b"ivxIVX".contains(&b));
    match before.kind {
        TokenKind::Number => starts_piece && text.len() <= 3,
        TokenKind::Word => starts_piece && (text.len() == 1 || is_roman),
        TokenKind::Punctuation => matches!(text, ":" | ";" | "-" | ")" | "'"),
        TokenKind::Symbol => true,
        _ => false,
    }
}

/// Whether two different brackets enclose a pair of numbers: "[0, 1)".
fn is_interval(document: &Document<'_>, open: Span, close: Span) -> bool {
    let content = &document.text[open.end as usize..close.start as usize];
    content.len() <= INTERVAL_BYTES_MAX && content.contains([',', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::LanguageChoice;

    #[track_caller]
    fn check_text(text: &str, expected: &[&str]) {
        let mut matches = Vec::new();
        let mut sink = Sink::new(&RULE, LanguageChoice::English, &mut matches);
        check(&Document::new(text), &mut sink);
        let found: Vec<&str> = matches
            .iter()
            .map(|found| &text[found.span.range()])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn deeper_nesting_than_the_limit_is_no_prose() {
        check_text("A (a (a (a (a (a (a (a (b)))))))", &["("]);
        check_text("A (a (a (a (a (a (a (a (a (b))))))))", &[]);
    }

    #[test]
    fn a_paragraph_with_many_unpaired_brackets_is_no_prose() {
        check_text("We met (here and (there.", &["(", "("]);
        check_text("We met (here and (there and (then.", &[]);
    }
}
