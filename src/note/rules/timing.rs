//! When a note is sent, and how often.

use super::rule;
use crate::note::{Date, Field, Findings, Kind, NoteContext, Reading};
use crate::rules::{Example, Rule, Severity};

/// More follow-ups are a nuisance.
const FOLLOW_UPS_MAX: u32 = 2;
/// The business days that a follow-up leaves the reader.
const FOLLOW_UP_BUSINESS_DAYS: u8 = 5;
/// The days, weekends with them, that a follow-up in sales leaves the reader.
const SALES_FOLLOW_UP_DAYS: u8 = 2;
/// The days in which thanks are fresh.
const THANKS_DAYS_MAX: i32 = 2;

/// The third follow-up and all after it.
pub static TOO_MANY_FOLLOW_UPS: Rule = rule(
    "NOTE_TOO_MANY_FOLLOW_UPS",
    Severity::Error,
    "Too many follow-ups",
    "Two follow-ups about two weeks apart are enough. Whoever did not answer either of them will not answer a third.",
    check_number,
    &[
        Example::wrong(
            "note.follow_up_number: 3\nDear Ms. Okafor,\n\nThank you for the talk in May. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.field: sales\nnote.follow_up_number: 5\nDear Ms. Okafor,\n\nThank you for the talk in May. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "note.follow_up_number: 2\nDear Ms. Okafor,\n\nThank you for the talk in May. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the third talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_number(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if let Some(number) = reading.context.follow_up_number
        && number > FOLLOW_UPS_MAX
    {
        findings.push_whole(format!(
            "Let it rest: this would be follow-up number {number}, and after two it is better to put your time into the next application."
        ));
    }
}

/// A follow-up before the reader can have an answer.
pub static TOO_SOON: Rule = rule(
    "NOTE_TOO_SOON",
    Severity::Warning,
    "Too soon",
    "About two weeks after the last word is a good time, and five business days the least; in sales, where \
     persistence is a part of the work, a couple of days. The answer says from which day on the note can be sent.",
    check_too_soon,
    &[
        Example::wrong(
            "note.kind: follow-up\nnote.last_contact_date: 2026-11-19\nnote.send_date: 2026-11-25\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.kind: follow-up\nnote.field: sales\nnote.last_contact_date: 2026-11-19\nnote.send_date: 2026-11-20\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "note.kind: follow-up\nnote.last_contact_date: 2026-11-19\nnote.send_date: 2026-11-26\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.kind: follow-up\nnote.field: sales\nnote.last_contact_date: 2026-11-19\nnote.send_date: 2026-11-21\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.kind: thank-you\nnote.interview_date: 2026-11-19\nnote.send_date: 2026-11-20\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// The first good day for a follow-up, when the last contact is known; an interview is a contact.
pub(in crate::note) fn send_from(context: &NoteContext, kind: Kind) -> Option<Date> {
    let last_contact = context.last_contact_date.max(context.interview_date)?;
    (kind == Kind::FollowUp).then(|| match context.field {
        Field::Other => last_contact.plus_business_days(FOLLOW_UP_BUSINESS_DAYS),
        Field::Sales => last_contact.plus_days(SALES_FOLLOW_UP_DAYS),
    })
}

fn check_too_soon(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if let (Some(send_date), Some(send_from)) = (
        reading.context.send_date,
        send_from(reading.context, reading.kind),
    ) && send_date < send_from
    {
        findings.push_whole(format!(
            "Give the reader time, and send the note on {send_from} or later."
        ));
    }
}

/// Thanks that come late.
pub static TOO_LATE: Rule = rule(
    "NOTE_TOO_LATE",
    Severity::Hint,
    "Late thanks",
    "Thanks are best sent within a day, while the interview is fresh. Late thanks are still better than none.",
    check_too_late,
    &[
        Example::wrong(
            "note.kind: thank-you\nnote.interview_date: 2026-11-16\nnote.send_date: 2026-11-19\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.kind: thank-you\nnote.interview_date: 2026-10-16\nnote.send_date: 2026-11-19\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "note.kind: thank-you\nnote.interview_date: 2026-11-16\nnote.send_date: 2026-11-18\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.kind: follow-up\nnote.interview_date: 2026-10-16\nnote.send_date: 2026-11-19\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_too_late(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if let (Kind::ThankYou, Some(interview), Some(send_date)) = (
        reading.kind,
        reading.context.interview_date,
        reading.context.send_date,
    ) && interview.days_to(send_date) > THANKS_DAYS_MAX
    {
        let days = interview.days_to(send_date);
        findings.push_whole(format!(
            "The interview was {days} days ago: send your thanks today."
        ));
    }
}
