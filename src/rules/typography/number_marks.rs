//! Decimal and thousands marks of another language, or with spaces.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{is_spaced, joined_after, text_after, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// Decimal and thousands marks of another language, or with spaces.
pub static RULE: Rule = Rule {
    id: "NUMBER_MARKS",
    category: Category::Typography,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "Decimal or thousands marks that English does not use",
    explanation: "English writes a point before decimals and a comma, without a space, between thousands: 1,000.50. A comma and a space part the day from the year.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("It costs ⟨1.000,50⟩ dollars.", &["1,000.50"]),
        Example::wrong("It has ⟨2.500.000⟩ users.", &["2,500,000"]),
        Example::wrong("It has ⟨3,5⟩ million users.", &["3.5"]),
        Example::wrong("It has ⟨10 ,000⟩ users.", &["10,000"]),
        Example::wrong("I started on May ⟨5,2019⟩.", &["5, 2019"]),
        Example::Right("It costs 1,000.50 at 192.168.100.200, version 1.234.567, or 10,00,000."),
        Example::Right("The years 1990, 2000 and 2010; lists 1,2 and 3,5 stay."),
    ],
};

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        if token.kind != TokenKind::Number {
            continue;
        }
        let text = document.token_text(index);
        if is_spaced_thousand(document, index) {
            let whole = format!("{},{text}", document.token_text(index - 2));
            sink.push(
                document.tokens[index - 2].span.cover(token.span),
                "No space stands within a number.",
                [whole],
            );
        } else if let Some(replacement) = continental(text)
            .or_else(|| decimal_comma(text, text_after(document, index)))
            .or_else(|| year_behind_day(text, text_before(document, index)))
        {
            sink.push(
                token.span,
                format!("In English this is written “{replacement}”."),
                [replacement],
            );
        }
    }
}

/// Whether a token is the "000" of "10 ,000" or "10, 000".
fn is_spaced_thousand(document: &Document<'_>, index: usize) -> bool {
    let text = document.token_text(index);
    index >= 2
        && text.len() == 3
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text_before(document, index) == ","
        && is_digits(document.token_text(index - 2), 1..=3)
        && document.tokens[index - 2].kind == TokenKind::Number
        && (document.is_joined(index) && is_spaced(document, index - 1)
            || text == "000" && is_spaced(document, index) && document.is_joined(index - 1))
        && !(joined_after(document, index) && text_after(document, index) == "-")
}

fn is_digits(text: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// "1.000,50" and "2.500.000" with English marks.
fn continental(text: &str) -> Option<String> {
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    if first == "0"
        || !is_digits(first, 1..=3)
        || rest.is_empty()
        || !rest.iter().all(|group| is_digits(group, 3..=3))
    {
        return None;
    }
    let thousands = whole.replace('.', ",");
    match decimals {
        Some(decimals) if is_digits(decimals, 1..=2) => Some(format!("{thousands}.{decimals}")),
        // "1.000" is a number of three decimals, and "1.234.567" may be a version.
        None if rest.len() >= 2 && rest.last() == Some(&"000") => Some(thousands),
        _ => None,
    }
}

/// "3,5" before a word that shows that it is one number.
fn decimal_comma(text: &str, next: &str) -> Option<String> {
    let (whole, decimals) = text.split_once(',')?;
    let is_amount = matches!(
        next,
        "million"
            | "billion"
            | "trillion"
            | "percent"
            | "%"
            | "km"
            | "kg"
            | "cm"
            | "mm"
            | "hours"
            | "years"
            | "meters"
            | "metres"
            | "euros"
            | "dollars"
            | "pounds"
    );
    (is_amount && is_digits(whole, 1..=3) && is_digits(decimals, 1..=2))
        .then(|| format!("{whole}.{decimals}"))
}

/// "5,2019" behind the name of a month.
fn year_behind_day(text: &str, previous: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (day, year) = text.split_once(',')?;
    let is_year = is_digits(year, 4..=4) && year.starts_with(['1', '2']);
    (MONTHS.contains(&previous)
        && is_digits(day.trim_end_matches(char::is_alphabetic), 1..=2)
        && is_year)
        .then(|| format!("{day}, {year}"))
}
