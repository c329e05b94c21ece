//! The tone of a note: what it should not say.

use super::phrasings::{Table, tone};
use super::rule;
use crate::document::{CaseShape, Span, TokenKind};
use crate::note::letter::Part;
use crate::note::{Findings, Medium, Reading};
use crate::rules::{Example, Rule, Severity};

/// So many apologies weaken the whole note.
const APOLOGIES_MANY: usize = 3;
/// More exclamation marks are too many.
const EXCLAMATIONS_MAX: usize = 1;

/// A note that argues with the decision.
pub static ARGUING: Rule = rule(
    "NOTE_ARGUING",
    Severity::Error,
    "Arguing with the decision",
    "A no is seldom taken back, and never because of an argument; a friendly answer is remembered when the next \
     position is filled. Thank the reader, and ask for advice if you would like some.",
    check_arguing,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for your answer. ⟨I disagree with⟩ it. Please let me know more.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for your answer. I think ⟨you made a mistake⟩, and I hope to hear from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for your answer. I don’t mean to argue with the decision. I hope our paths cross again.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. I made a mistake in my last e-mail: the link is example.com. I appreciate that you may disagree with me.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// A note that pleads.
pub static DESPERATE: Rule = rule(
    "NOTE_DESPERATE",
    Severity::Warning,
    "Pleading",
    "Need is no reason to hire anybody. Say what you would bring to the work rather than what the work would do for you.",
    check_desperate,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. ⟨I really need this job⟩. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. I ⟨would do anything to⟩ get the role. I hope to hear from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for your answer, and no hard feelings. Please keep me in mind.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. If you need anything from me, please let me know.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// A note that presses for an answer.
pub static PUSHY: Rule = rule(
    "NOTE_PUSHY",
    Severity::Warning,
    "Pressing for an answer",
    "A deadline for the reader, or a demand, makes the answer a no. Ask how things stand, and leave the time to them.",
    check_pushy,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. Please let me know your decision ⟨ASAP⟩.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. ⟨I expect an answer⟩, and I look forward to it.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. I can start by Monday, and I expect to graduate in May. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. You said that you would decide by Friday. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// A note that reproaches the reader.
pub static PASSIVE_AGGRESSIVE: Rule = rule(
    "NOTE_PASSIVE_AGGRESSIVE",
    Severity::Warning,
    "A reproach",
    "“As I said in my last e-mail” and “I still haven’t heard” tell the reader that they are at fault. Write as if \
     nothing had gone before: they are busy, and your note is one of many.",
    check_passive_aggressive,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. ⟨As I said in my last⟩ e-mail, I can start in May. I hope to hear from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. I ⟨still haven’t heard⟩ from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. I hope to hear from you, and I am still waiting for the certificate you asked for.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. As you said, the winter is the hard part. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// Apologies for writing, and words that make the writer small.
pub static APOLOGETIC: Rule = rule(
    "NOTE_APOLOGETIC",
    Severity::Hint,
    "Apologizing for writing",
    "You do not bother anybody by a short and friendly note. “Just”, “sorry to bother” and “I’m no expert” make you \
     smaller than you are: a hint each, a warning from three.",
    check_apologetic,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\n⟨Sorry to bother⟩ you. Thank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. ⟨I’m no expert⟩, but I liked the plant. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for your answer. I am sorry to hear that it did not work out. I hope our paths cross again.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk, which was just right. It was no bother to come. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// A note that announces a call, or is one.
pub static PHONE: Rule = rule(
    "NOTE_PHONE",
    Severity::Warning,
    "Calling instead of writing",
    "An e-mail waits until the reader has time and a call does not: in Robert Half’s survey 94 % of the human-resources \
     managers preferred e-mail. Leave it to the reader to call.",
    check_phone,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk. ⟨I will call⟩ you on Friday. I look forward to it.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "note.medium: phone\nDear Ms. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. You can call me at 020 7946 0321. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk. I will call you on Friday at ten, as we agreed. I look forward to it.\n\nKind regards,\nAda Obi",
        ),
    ],
);

/// Exclamation marks, emoji and slang.
pub static EXCLAMATION: Rule = rule(
    "NOTE_EXCLAMATION",
    Severity::Warning,
    "Exclamation marks, emoji or slang",
    "One exclamation mark is warm and two are loud. Emoji and the words of chats belong to friends.",
    check_exclamation,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk! I liked the plant⟨!⟩ I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["."],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk ⟨😀⟩. I’m ⟨gonna⟩ read the report. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk! I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk about programming in R. I look forward to hearing from you.\n\nKind regards,\nAda Obi\n\nOn Monday, Ngozi Okafor wrote:\n> Great!!! 😀",
        ),
    ],
);

/// Reports each place of a table's phrases.
fn report(
    reading: &Reading<'_>,
    findings: &mut Findings<'_>,
    table: &Table,
    message: fn(&str) -> String,
) {
    for span in table.find(&reading.words) {
        findings.push(span, message(reading.document.slice(span)), [""; 0]);
    }
}

fn check_arguing(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    report(reading, findings, &tone::ARGUING, |said| {
        format!(
            "Take “{said}” out: accept the decision kindly, and ask for advice if you would like some."
        )
    });
}

fn check_desperate(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    report(reading, findings, &tone::DESPERATE, |said| {
        format!("Instead of “{said}”, say what you would bring to the work.")
    });
}

fn check_pushy(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let mut spans = tone::PUSHY.find(&reading.words);
    spans.extend(tone::DEADLINE.find(&reading.words));
    spans.sort();
    let mut end = 0;
    for span in spans {
        if span.start >= end {
            end = span.end;
            let said = reading.document.slice(span);
            findings.push(
                span,
                format!(
                    "Instead of “{said}”, ask how things stand and leave the time to the reader."
                ),
                [""; 0],
            );
        }
    }
}

fn check_passive_aggressive(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    report(reading, findings, &tone::PASSIVE_AGGRESSIVE, |said| {
        format!("“{said}” reads as a reproach: ask afresh, as if for the first time.")
    });
}

fn check_apologetic(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let spans = tone::APOLOGETIC.find(&reading.words);
    let severity = if spans.len() >= APOLOGIES_MANY {
        Severity::Warning
    } else {
        Severity::Hint
    };
    for span in spans {
        let said = reading.document.slice(span);
        let rule = findings.rule;
        findings.push_finding(crate::note::Finding {
            rule,
            message: format!("You can do without “{said}”: your note is welcome."),
            span: Some(span),
            replacements: Vec::new(),
            severity,
        });
    }
}

fn check_phone(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    if reading.context.medium == Medium::Phone {
        findings.push_whole("Write an e-mail or a note rather than calling: the reader can answer when there is time.");
    }
    report(reading, findings, &tone::CALLING, |said| {
        format!(
            "Instead of “{said}”, leave it to the reader to call, and wait for an answer in writing."
        )
    });
}

fn check_exclamation(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let mut marks = 0;
    for token in &reading.document.tokens {
        let part = reading.letter.part_at(token.span);
        if !(part.is_speech() || part == Part::Greeting) {
            continue;
        }
        let text = reading.document.slice(token.span);
        match token.kind {
            TokenKind::Punctuation if text.starts_with('!') => {
                marks += text.len();
                if marks > EXCLAMATIONS_MAX {
                    findings.push(
                        token.span,
                        "End the sentence with a full stop: one exclamation mark is enough.",
                        ["."],
                    );
                }
            }
            TokenKind::Emoji | TokenKind::Emoticon => {
                findings.push(
                    token.span,
                    format!("Leave “{text}” out of a note to an interviewer."),
                    [""; 0],
                );
            }
            _ => {}
        }
    }
    let slang: Vec<Span> = tone::SLANG.find(&reading.words);
    for span in slang {
        let said = reading.document.slice(span);
        if CaseShape::of(said) == CaseShape::Title && said.len() == 1 {
            // "U" is a letter or a name.
            continue;
        }
        findings.push(
            span,
            format!("Write out “{said}”: it belongs in a chat with friends."),
            [""; 0],
        );
    }
}
