//! Names in a note.

use super::rule;
use crate::note::names;
use crate::rules::{Example, Rule, Severity};

/// A name that is nearly the one that the request gives, or a greeting to somebody else.
pub static NAME_MISSPELLED: Rule = rule(
    "NOTE_NAME_MISSPELLED",
    Severity::Error,
    "A misspelled name",
    "Nothing is noticed sooner than a wrong name, and a job has been lost by one. The names of the recipient, the \
     company and the role are compared with the note; a word that is one or two letters off is reported, and so is a \
     greeting to somebody else.",
    names::check,
    &[
        Example::wrong(
            "note.recipient: Ms. Ngozi Okafor\nDear Ms. ⟨Okafer⟩,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["Okafor"],
        ),
        Example::wrong(
            "note.recipient: Ngozi Okafor\nDear ⟨Mary⟩,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["Ngozi"],
        ),
        Example::wrong(
            "note.recipient: Ms. Okafor\nnote.company: Brightwater Energy\nDear Ms. Okafor,\n\nThank you for the talk about ⟨Brightwatter⟩’s plant. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["Brightwater"],
        ),
        Example::wrong(
            "note.recipient: Ms. Okafor\nDear ⟨Mr⟩. Okafor,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["Ms"],
        ),
        Example::Right(
            "note.recipient: Ms. Ngozi Okafor\nDear Ngozi,\n\nThank you for the talk. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "note.recipient: Will Tanner\nDear Will,\n\nThank you for the talk, which went well. I look forward to hearing from you.\n\nKind regards,\nMaria Tunner",
        ),
    ],
);
