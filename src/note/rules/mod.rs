//! The rules about follow-up notes. Each says one thing about the whole note; the advice and its sources stand in the
//! rules' explanations.

pub mod content;
pub mod names;
pub mod phrasings;
pub mod placeholder;
pub mod shape;
pub mod subject;
pub mod timing;
pub mod tone;

pub(super) use timing::send_from;

use super::phrases::Word;
use super::{Findings, Kind, NoteContext, Reading};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity};

/// A rule about notes: what all of them have in common is said once.
const fn rule(
    id: &'static str,
    severity: Severity,
    title: &'static str,
    explanation: &'static str,
    check: fn(&Reading<'_>, &mut Findings<'_>),
    examples: &'static [Example],
) -> Rule {
    Rule {
        id,
        category: Category::FollowUp,
        severity,
        level: Level::Default,
        scope: Scope::Text,
        title,
        explanation,
        confident: false,
        check: Check::Note(check),
        examples,
    }
}

/// What a note is for, by what it says: an answer to a rejection, else a question about news, else thanks.
pub(super) fn guess_kind(context: &NoteContext, words: &[Word]) -> Kind {
    if phrasings::REJECTED.stand_in(words) {
        Kind::RejectionReply
    } else if context.follow_up_number.is_some() || phrasings::ASKING_FOR_NEWS.stand_in(words) {
        Kind::FollowUp
    } else {
        Kind::ThankYou
    }
}
