//! What a note should say: thanks, what comes next, something of the talk, and an offer to connect.

use super::{phrasings, rule};
use crate::document::{CaseShape, TokenKind};
use crate::note::letter::Part;
use crate::note::{Findings, Kind, Reading};
use crate::rules::{Example, Rule, Severity};

/// A note without thanks.
pub static NO_THANKS: Rule = rule(
    "NOTE_NO_THANKS",
    Severity::Error,
    "No thanks",
    "A note after an interview thanks first of all: surveys of hiring managers and career services agree that one \
     without thanks does harm. Thank the reader for the time, the talk or the answer.",
    check_thanks,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nI enjoyed our talk about the grid. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nI would appreciate a reply by e-mail. Our talk was useful.\n\nRegards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nI can’t thank you enough for our talk about the grid. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nI appreciate the time you took. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_thanks(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if !phrasings::THANKS.stand_in(&reading.words) {
        let what = match reading.kind {
            Kind::ThankYou => "their time and the talk",
            Kind::FollowUp => "the interview",
            Kind::RejectionReply => "letting you know",
        };
        findings.push_whole(format!(
            "Thank the reader for {what}, best in the first sentence."
        ));
    }
}

/// A note that does not look ahead.
pub static NO_LOOKING_FORWARD: Rule = rule(
    "NOTE_NO_LOOKING_FORWARD",
    Severity::Warning,
    "Nothing looks ahead",
    "A note that only looks back leaves the reader nothing to do. Say that you look forward to hearing from them, or \
     what you are glad to do next.",
    check_looking_forward,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for your time on Monday. The tour of the plant was very good.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for our talk. I was looking forward to it for days.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for our talk on Monday. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for letting me know. I hope that our paths will cross again.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_looking_forward(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if !phrasings::LOOKING_FORWARD.stand_in(&reading.words) {
        findings.push_whole("Say what comes next, such as “I look forward to hearing from you.”");
    }
}

/// A thank-you note that could go to anybody.
pub static NO_SPECIFIC_DETAIL: Rule = rule(
    "NOTE_NO_SPECIFIC_DETAIL",
    Severity::Warning,
    "No detail of the talk",
    "Thanks that could go to anybody are soon forgotten. Name the role, or something that you talked about.",
    check_specific_detail,
    &[
        Example::wrong(
            "note.kind: thank-you\nDear Ms. Okafor,\n\nThank you for your time on Monday. It was nice to meet you. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.kind: thank-you\nHi Ngozi,\n\nThanks a lot for everything. It was great. I hope to hear from you soon.\n\nBest,\nAda",
            &[],
        ),
        Example::Right(
            "note.kind: thank-you\nDear Ms. Okafor,\n\nThank you for your time on Monday. I liked what you said about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.kind: follow-up\nDear Ms. Okafor,\n\nThank you for your time on Monday. It was nice to meet you. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_specific_detail(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if reading.kind == Kind::ThankYou
        && !phrasings::SPECIFIC_DETAIL.stand_in(&reading.words)
        && !names_something(reading)
    {
        findings.push_whole(
            "Mention something of the talk, such as the role or a topic that you discussed.",
        );
    }
}

/// Whether the body has a number, or a capital that is not of its sentence, a day, a month or the site to connect on.
fn names_something(reading: &Reading<'_>) -> bool {
    const NAMELESS: [&str; 26] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "linkedin",
        "i",
        "mr",
        "ms",
        "mrs",
        "dr",
        "english",
    ];
    let greeted = reading.folded_words(Part::Greeting);
    reading.document.sentences.iter().any(|sentence| {
        let mut tokens = reading
            .document
            .sentence_tokens(sentence)
            .map(|(_, token)| token)
            .filter(|token| {
                token.kind == TokenKind::Word && reading.letter.part_at(token.span).is_body()
            });
        tokens.next();
        tokens.any(|token| {
            let word = reading.document.slice(token.span);
            let stem = word
                .split(['\'', '’'])
                .next()
                .unwrap_or(word)
                .to_lowercase();
            !matches!(token.case, CaseShape::Lower | CaseShape::Uncased)
                && !NAMELESS.contains(&stem.as_str())
                && !greeted.contains(&stem)
        })
    })
}

/// A thank-you note without an offer to connect.
pub static LINKEDIN: Rule = rule(
    "NOTE_LINKEDIN",
    Severity::Hint,
    "No offer to connect",
    "A thank-you note is the natural place to offer to connect on LinkedIn, whatever comes of the interview.",
    check_linkedin,
    &[
        Example::wrong(
            "note.kind: thank-you\nDear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.kind: thank-you\nHi Ngozi,\n\nThanks for the tour of the plant. Talk soon.\n\nBest,\nAda",
            &[],
        ),
        Example::Right(
            "note.kind: thank-you\nDear Ms. Okafor,\n\nThank you for the talk about storage. May I add you on LinkedIn? I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.kind: follow-up\nDear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_linkedin(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let names_profile = reading.document.tokens.iter().any(|token| {
        token.kind == TokenKind::Url
            && reading
                .document
                .slice(token.span)
                .to_lowercase()
                .contains("linkedin")
    });
    if reading.kind == Kind::ThankYou
        && !names_profile
        && !phrasings::CONNECTING.stand_in(&reading.words)
    {
        findings.push_whole("You could offer to connect on LinkedIn.");
    }
}
