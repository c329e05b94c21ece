//! Whom the greeting addresses.

use super::likeness::{fold, is_nickname};
use super::{NamePart, NameRole, is_title, stem, title};
use crate::document::{CaseShape, Span, TokenKind};
use crate::note::{Findings, Reading};
use crate::spelling::capitalize;

/// Words that a greeting may have beside or in place of a name.
pub const GREETING_WORDS: [&str; 66] = [
    "dear",
    "hi",
    "hello",
    "hey",
    "heya",
    "hiya",
    "howdy",
    "yo",
    "greetings",
    "good",
    "morning",
    "afternoon",
    "evening",
    "day",
    "to",
    "whom",
    "it",
    "may",
    "concern",
    "the",
    "hiring",
    "manager",
    "managers",
    "team",
    "recruiting",
    "recruitment",
    "recruiter",
    "recruiters",
    "talent",
    "acquisition",
    "hr",
    "human",
    "resources",
    "department",
    "committee",
    "search",
    "selection",
    "interview",
    "panel",
    "members",
    "sir",
    "madam",
    "or",
    "and",
    "all",
    "everyone",
    "everybody",
    "colleagues",
    "friends",
    "folks",
    "there",
    "again",
    "of",
    "from",
    "at",
    "in",
    "my",
    "both",
    "director",
    "board",
    "staff",
    "people",
    "esteemed",
    "respected",
    "ladies",
    "gentlemen",
];

/// Reports a greeting in which none of the names is the recipient's, or whose title is of the other sex.
pub fn check(
    reading: &Reading<'_>,
    greeting: Span,
    parts: &[NamePart],
    findings: &mut Findings<'_>,
) {
    let Some(recipient) = &reading.context.recipient else {
        return;
    };
    let names: Vec<Span> = reading
        .document
        .tokens
        .iter()
        .filter(|token| greeting.contains(token.span) && token.kind == TokenKind::Word)
        .map(|token| token.span)
        .filter(|&span| {
            let word = reading.document.slice(span);
            let lower = word.to_lowercase();
            !is_title(word) && !GREETING_WORDS.contains(&lower.as_str()) && word.chars().count() > 1
        })
        .collect();
    let is_of_recipient = |span: &Span| {
        let folded = fold(stem(reading.document.slice(*span)));
        parts.iter().any(|part| {
            let target = part.folded.as_str();
            part.role != NameRole::Position
                && (target == folded
                    || is_nickname(&folded, target)
                    || target.split('-').any(|half| half == folded))
        })
    };
    let addressed = addressee(recipient);
    let (Some(first), Some(last)) = (names.first(), names.last()) else {
        return;
    };
    if parts.iter().any(|part| part.role == NameRole::Recipient)
        && !names.iter().any(is_of_recipient)
    {
        let span = first.cover(*last);
        let wrong = reading.document.slice(span);
        findings.push(
            span,
            format!("The note goes to {recipient}, so greet {addressed} and not “{wrong}”."),
            greeting_name(reading, recipient, *first),
        );
        return;
    }
    check_title(reading, greeting, recipient, findings);
}

/// The name that takes the place of a wrong one: the family name behind a title, else the first name.
fn greeting_name(reading: &Reading<'_>, recipient: &str, wrong: Span) -> Option<String> {
    let before = reading.document.text[..wrong.start as usize].trim_end();
    let has_title = before
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(is_title);
    let mut words = recipient
        .split([',', ';'])
        .next()?
        .split_whitespace()
        .filter(|word| !is_title(word));
    let name = if has_title {
        words.next_back()
    } else {
        words.next()
    };
    name.map(capitalize_if_lower)
}

fn capitalize_if_lower(word: &str) -> String {
    if CaseShape::of(word) == CaseShape::Lower {
        capitalize(word)
    } else {
        word.to_owned()
    }
}

/// What to call the recipient in a message.
fn addressee(recipient: &str) -> String {
    let first = recipient
        .split([',', ';'])
        .next()
        .unwrap_or(recipient)
        .trim();
    format!("“{first}”")
}

/// Reports "Mr." for somebody whom the request calls "Ms.", and the other way round.
fn check_title(
    reading: &Reading<'_>,
    greeting: Span,
    recipient: &str,
    findings: &mut Findings<'_>,
) {
    let sex_of = |word: &str| title(word).and_then(|(_, sex)| sex);
    let mut given = recipient
        .split_whitespace()
        .filter(|word| sex_of(word).is_some());
    let (Some(right), None) = (given.next(), given.next()) else {
        return;
    };
    let tokens = reading
        .document
        .tokens
        .iter()
        .filter(|token| greeting.contains(token.span));
    let wrong: Vec<Span> = tokens
        .map(|token| token.span)
        .filter(|&span| sex_of(reading.document.slice(span)).is_some())
        .collect();
    if let [span] = wrong[..] {
        let word = reading.document.slice(span);
        let other_words = ["sir", "madam"].contains(&word.to_lowercase().as_str());
        if sex_of(word) != sex_of(right) && !other_words {
            let right = right.trim_end_matches('.');
            findings.push(
                span,
                format!("The note goes to {recipient}, so write “{right}” and not “{word}”."),
                [right.to_owned()],
            );
        }
    }
}
