//! Places of a template that were left unfilled.

use super::rule;
use crate::document::Span;
use crate::note::letter::Part;
use crate::note::{Findings, Reading};
use crate::rules::{Example, Rule, Severity};

/// A bracketed placeholder is at most this long.
const PLACEHOLDER_BYTES_MAX: usize = 60;

/// A place of a template that was left unfilled.
pub static RULE: Rule = rule(
    "NOTE_PLACEHOLDER",
    Severity::Error,
    "An unfilled place of a template",
    "A bracket, a blank or a note to oneself that was to be replaced tells the reader that the same note went to many.",
    check,
    &[
        Example::wrong(
            "Dear ⟨[Name]⟩,\n\nThank you for the interview at Acme. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the interview at ⟨{{company}}⟩ for the ⟨____⟩ position. I look forward to hearing from you.\n\nKind regards,\n⟨<Your Name>⟩",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the interview at ⟨XXX⟩. ⟨TODO⟩ a detail. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the interview. The paper [1] shows that a < b and b > a. I look forward to hearing from you.\n\nKind regards,\nAda Obi\n________________\nAcme",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the interview. My address is <ada@example.com>. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let lines = reading
        .letter
        .lines
        .iter()
        .filter(|line| line.part != Part::Quoted);
    for line in lines {
        let text = reading.document.slice(line.span);
        let start = line.span.start as usize;
        let is_rule = text
            .bytes()
            .all(|byte| matches!(byte, b'_' | b'-' | b'=' | b'*' | b' '));
        let mut at = 0;
        while !is_rule && at < text.len() {
            match placeholder_length(text, at) {
                Some(length) => {
                    let span = Span::new(start + at, start + at + length);
                    let found = &text[at..at + length];
                    findings.push(span, format!("Fill in “{found}”, or take it out."), [""; 0]);
                    at += length;
                }
                None => at += text[at..].chars().next().map_or(1, char::len_utf8),
            }
        }
    }
}

/// The length of the placeholder that starts at a byte, if one does.
fn placeholder_length(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    match rest.as_bytes()[0] {
        b'[' => bracketed(rest, ']')
            .filter(|&length| is_bracket_placeholder(&rest[1..length - 1], &rest[length..])),
        b'<' => bracketed(rest, '>').filter(|&length| is_angle_placeholder(&rest[1..length - 1])),
        b'{' if rest.starts_with("{{") => {
            let end = window(rest).find("}}")?;
            Some(end + 2)
        }
        b'{' => bracketed(rest, '}').filter(|&length| has_letters(&rest[1..length - 1])),
        b'_' => {
            let length = rest.len() - rest.trim_start_matches('_').len();
            (length >= 3 && !text[..at].ends_with(|c: char| c == '_' || c.is_alphanumeric()))
                .then_some(length)
        }
        first
            if first.is_ascii_alphabetic()
                && !text[..at].ends_with(|c: char| c.is_alphanumeric()) =>
        {
            keyword_length(rest)
        }
        _ => None,
    }
}

/// The start of a text in which a placeholder must end.
fn window(text: &str) -> &str {
    &text[..text.floor_char_boundary(PLACEHOLDER_BYTES_MAX)]
}

fn bracketed(text: &str, closing: char) -> Option<usize> {
    window(text)
        .find(closing)
        .map(|end| end + closing.len_utf8())
}

fn has_letters(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// `[Company]`; not `[1]`, `[sic]`, `[...]` or the text of a link.
fn is_bracket_placeholder(inside: &str, behind: &str) -> bool {
    has_letters(inside)
        && !inside.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '"' | '“'))
        && !["sic", "link", "x"].contains(&inside.trim().to_lowercase().as_str())
        && !inside.contains("://")
        && !behind.starts_with(['(', ':'])
}

/// `<Your Name>`; not `<ada@example.com>`, `<https://…>`, `<br>`, or `a < b and c > d`.
fn is_angle_placeholder(inside: &str) -> bool {
    const ELEMENTS: [&str; 14] = [
        "b", "i", "u", "p", "a", "br", "em", "hr", "li", "ol", "ul", "div", "span", "strong",
    ];
    inside.starts_with(char::is_alphabetic)
        && inside.ends_with(char::is_alphanumeric)
        && inside
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-' | '\'' | '’'))
        && !ELEMENTS.contains(&inside.to_lowercase().as_str())
}

/// `XXX`, `TODO` and the like, as words of their own.
fn keyword_length(text: &str) -> Option<usize> {
    const KEYWORDS: [&str; 9] = [
        "TODO",
        "FIXME",
        "TKTK",
        "Lorem ipsum",
        "LOREM IPSUM",
        "INSERT NAME",
        "INSERT COMPANY",
        "YOUR NAME HERE",
        "COMPANY NAME",
    ];
    let crosses = text.len() - text.trim_start_matches(['X', 'x']).len();
    let length = match KEYWORDS.iter().find(|keyword| text.starts_with(**keyword)) {
        Some(keyword) => keyword.len(),
        None if crosses >= 3 => crosses,
        None => return None,
    };
    (!text[length..].starts_with(|c: char| c.is_alphanumeric() || c == '\'')).then_some(length)
}
