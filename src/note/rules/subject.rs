//! The subject of an e-mail.

use super::rule;
use crate::document::Span;
use crate::note::letter::Part;
use crate::note::{Findings, Medium, Reading};
use crate::rules::{Example, Rule, Severity};

/// An e-mail with an empty subject.
pub static MISSING: Rule = rule(
    "NOTE_SUBJECT_MISSING",
    Severity::Error,
    "No subject",
    "Boomerang found that only 14 % of the e-mails without a subject are answered. Say what the note is about: \
     “Thank you for the grid analyst interview”.",
    check_missing,
    &[
        Example::wrong(
            "note.subject:\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "⟨Subject:⟩\n\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "note.subject: Thank you for the interview on Monday\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// A subject that says nothing.
pub static VAGUE: Rule = rule(
    "NOTE_SUBJECT_VAGUE",
    Severity::Warning,
    "A vague subject",
    "“Following up” could be about anything. A subject that names the role or the day of the talk is found and answered.",
    check_vague,
    &[
        Example::wrong(
            "note.subject: Following up\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Subject: ⟨Just checking in!⟩\n\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "note.subject: Following up on the grid analyst interview\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Subject: Hello from Monday’s candidate\n\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// The subject, and where it stands if it is in the text: without the label, or with it if nothing else is there.
fn subject<'text>(reading: &Reading<'text>) -> Option<(&'text str, Option<Span>)> {
    if reading.context.medium == Medium::Phone {
        return None;
    }
    if let Some(subject) = &reading.context.subject {
        return Some((subject.trim(), None));
    }
    let line = reading.letter.first(Part::Subject)?;
    let subject = reading.letter.subject(reading.document)?;
    let end = line.span.end as usize;
    let span = if subject.is_empty() {
        line.span
    } else {
        Span::new(end - subject.len(), end)
    };
    Some((subject, Some(span)))
}

fn check_missing(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let message =
        "Give the e-mail a subject that says what it is about, such as the role you talked about.";
    match subject(reading) {
        Some(("", Some(span))) => findings.push(span, message, [""; 0]),
        Some(("", None)) => findings.push_whole(message),
        _ => {}
    }
}

/// Words that name nothing.
const VAGUE_WORDS: [&str; 58] = [
    "following",
    "follow",
    "up",
    "followup",
    "follow-up",
    "checking",
    "check",
    "in",
    "hello",
    "hi",
    "hey",
    "there",
    "greetings",
    "quick",
    "question",
    "touching",
    "base",
    "touch",
    "update",
    "updates",
    "status",
    "any",
    "news",
    "just",
    "re",
    "fwd",
    "fw",
    "me",
    "important",
    "urgent",
    "please",
    "read",
    "note",
    "message",
    "email",
    "e-mail",
    "mail",
    "my",
    "a",
    "the",
    "no",
    "subject",
    "job",
    "about",
    "on",
    "regarding",
    "our",
    "again",
    "circling",
    "back",
    "reaching",
    "out",
    "info",
    "information",
    "inquiry",
    "to",
    "you",
    "reminder",
];

fn check_vague(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let Some((subject, span)) = subject(reading).filter(|(subject, _)| !subject.is_empty()) else {
        return;
    };
    let lower = subject.to_lowercase();
    let mut words = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty());
    if words.all(|word| VAGUE_WORDS.contains(&word)) {
        let message =
            format!("“{subject}” could be about anything: name the role or the day of the talk.");
        match span {
            Some(span) => findings.push(span, message, [""; 0]),
            None => findings.push_whole(message),
        }
    }
}
