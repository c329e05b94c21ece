//! What a follow-up note is looked through for, as a list that fills up as the note becomes ready.

use super::super::response::rule_url;
use crate::note::{Finding, NoteReport};
use crate::report::Report;
use crate::rules::Severity;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// An entry of the checklist: some rules that one thing to do stands for.
struct Item {
    title: &'static str,
    rules: &'static [&'static str],
    /// Members of the request without which the rules cannot judge.
    needs: &'static [&'static str],
}

static ITEMS: [Item; 11] = [
    item("Greeting", &["NOTE_NO_GREETING"], &[]),
    item("Thanks", &["NOTE_NO_THANKS"], &[]),
    item("A detail of the talk", &["NOTE_NO_SPECIFIC_DETAIL"], &[]),
    item(
        "A look ahead",
        &["NOTE_NO_LOOKING_FORWARD", "NOTE_LINKEDIN"],
        &[],
    ),
    item(
        "Tone",
        &[
            "NOTE_ARGUING",
            "NOTE_DESPERATE",
            "NOTE_PUSHY",
            "NOTE_PASSIVE_AGGRESSIVE",
            "NOTE_APOLOGETIC",
            "NOTE_EXCLAMATION",
        ],
        &[],
    ),
    item(
        "Length",
        &["NOTE_TOO_LONG", "NOTE_TOO_SHORT", "NOTE_ESSAY"],
        &[],
    ),
    item("Nothing left to fill in", &["NOTE_PLACEHOLDER"], &[]),
    item(
        "Names",
        &["NOTE_NAME_MISSPELLED"],
        &["note.recipient", "note.company"],
    ),
    item("Closing with your name", &["NOTE_NO_SIGN_OFF"], &[]),
    item(
        "Subject",
        &["NOTE_SUBJECT_MISSING", "NOTE_SUBJECT_VAGUE"],
        &["note.subject"],
    ),
    item(
        "Timing",
        &[
            "NOTE_TOO_MANY_FOLLOW_UPS",
            "NOTE_TOO_SOON",
            "NOTE_TOO_LATE",
            "NOTE_PHONE",
        ],
        &["note.interview_date", "note.last_contact_date"],
    ),
];

const fn item(
    title: &'static str,
    rules: &'static [&'static str],
    needs: &'static [&'static str],
) -> Item {
    Item {
        title,
        rules,
        needs,
    }
}

/// How an entry stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing to object to.
    Done,
    /// Nothing but a hint.
    Tip,
    /// Something to do.
    Open,
    /// Not judged, for want of a member.
    Unknown,
}

impl State {
    const fn id(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Tip => "tip",
            State::Open => "open",
            State::Unknown => "unknown",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            State::Done => "in order",
            State::Tip => "a tip",
            State::Open => "to do",
            State::Unknown => "not judged",
        }
    }
}

/// The answer about a note: whether it is ready, and the checklist.
pub fn answer(note: &NoteReport, report: &Report, given: &BTreeMap<String, String>) -> Markup {
    html! {
        p.verdict.ready[note.ready] { (verdict(note.ready)) }
        p.measures.faint {
            (note.words) " words · " (note.reading_seconds) " seconds to read"
            @if let Some(date) = note.send_from { " · send it from " (date) " on" }
            @if note.kind_guessed { " · read as a " (note.kind.name()) }
        }
        ul.checklist {
            @for item in &ITEMS {
                @let findings: Vec<&Finding> = note.findings.iter()
                    .filter(|finding| item.rules.contains(&finding.rule.id)).collect();
                (entry(item, state(item, &findings, given), &findings))
            }
            (entry(&LANGUAGE, language_state(report), &[]))
        }
    }
}

/// The checklist before anything is known, for JavaScript to fill.
pub fn empty() -> Markup {
    html! {
        p.verdict {}
        p.measures.faint {}
        ul.checklist {
            @for item in ITEMS.iter().chain([&LANGUAGE]) {
                (entry(item, State::Unknown, &[]))
            }
        }
    }
}

/// The entry for the matches, which are listed elsewhere.
static LANGUAGE: Item = item("Spelling and grammar", &[], &[]);

const fn verdict(ready: bool) -> &'static str {
    if ready {
        "The note is ready to send."
    } else {
        "The note is not ready to send yet."
    }
}

fn state(item: &Item, findings: &[&Finding], given: &BTreeMap<String, String>) -> State {
    if let Some(gravest) = findings.iter().map(|finding| finding.severity).max() {
        if gravest > Severity::Hint {
            State::Open
        } else {
            State::Tip
        }
    } else if item.needs.is_empty() || item.needs.iter().any(|&need| given.contains_key(need)) {
        State::Done
    } else {
        State::Unknown
    }
}

fn language_state(report: &Report) -> State {
    let grave = |found: &crate::report::Match| found.severity > Severity::Hint;
    if report.matches.iter().any(grave) {
        State::Open
    } else {
        State::Done
    }
}

fn entry(item: &Item, state: State, findings: &[&Finding]) -> Markup {
    html! {
        li class=(state.id()) data-rules=(item.rules.join(" ")) data-needs=(item.needs.join(" ")) {
            (item.title) " " span.state { (state.name()) }
            ul {
                @for finding in findings {
                    li { (finding.message) " " a href=(rule_url(finding.rule.id)) { "Why?" } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Category, RULES};

    #[test]
    fn every_rule_about_notes_has_an_entry() {
        for rule in RULES
            .iter()
            .filter(|rule| rule.category == Category::FollowUp)
        {
            let entries = ITEMS.iter().filter(|item| item.rules.contains(&rule.id));
            assert_eq!(entries.count(), 1, "{}", rule.id);
        }
    }
}
