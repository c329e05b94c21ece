//! The page that answers a check: the marked text, the matches, and the form with the text kept.

use super::super::request::CheckRequest;
use super::super::response::rule_url;
use super::form::{Answers, form};
use super::{checklist, layout};
use crate::report::{Match, Report};
use axum::response::Response;
use maud::{Markup, html};

/// The replacements that the page shows for one match.
const REPLACEMENTS_SHOWN_MAX: usize = 5;

/// The page that answers a check.
pub fn result(report: &Report, request: &CheckRequest) -> Response {
    let text = request.text.as_str();
    let given = &request.given;
    let answers = Answers {
        heading: html! {
            section.found {
                h1 { (summary(report)) }
                @if !text.is_empty() {
                    div.marked dir="auto" { (marked(text, &report.matches)) }
                }
                @if report.corrected.is_some() {
                    p.faint { "Below, the sure corrections are made." }
                }
            }
        },
        note: report
            .note
            .as_ref()
            .map(|note| checklist::answer(note, report, given)),
        matches: html! {
            @for (index, found) in report.matches.iter().enumerate() {
                (match_markup(index, found, text))
            }
        },
    };
    let text = report.corrected.as_deref().unwrap_or(text);
    layout::writing("What was found", &form(text, given, &answers))
}

fn summary(report: &Report) -> String {
    let found = match report.matches.len() {
        _ if !report.language.checked => {
            return format!(
                "This text seems to be in {}, which is not checked.",
                report.language.name
            );
        }
        0 => "Nothing found".to_owned(),
        1 => "1 match".to_owned(),
        number => format!("{number} matches"),
    };
    let more = if report.truncated {
        "; there are more than are shown"
    } else {
        ""
    };
    let unchecked = match report.foreign.len() {
        0 => String::new(),
        1 => "; a paragraph in another language was not checked".to_owned(),
        number => format!("; {number} paragraphs in other languages were not checked"),
    };
    let incomplete = match report.checked_until {
        Some(byte) => {
            format!("; the check took too long, and nothing from byte {byte} on was checked")
        }
        None => String::new(),
    };
    format!(
        "{found} in {} words{more}{unchecked}{incomplete}",
        report.statistics.words
    )
}

/// The text with its matches marked, each a link to what is said about it.
fn marked(text: &str, matches: &[Match]) -> Markup {
    let mut end = 0;
    let mut pieces = Vec::with_capacity(matches.len());
    for (index, found) in matches.iter().enumerate() {
        let range = found.span.range();
        if range.start >= end {
            pieces.push((
                index,
                &text[end..range.start],
                &text[range.clone()],
                found.severity,
            ));
            end = range.end;
        }
    }
    html! {
        @for (index, before, flagged, severity) in pieces {
            (before)
            mark class=(severity.id()) { a href={ "#match-" (index + 1) } { (flagged) } }
        }
        (text[end..])
    }
}

fn match_markup(index: usize, found: &Match, text: &str) -> Markup {
    html! {
        li id={ "match-" (index + 1) } class=(found.severity.id()) {
            p.flagged { (&text[found.span.range()]) " " span.severity { (found.severity.id()) } }
            p.message { (found.message) }
            @if !found.replacements.is_empty() {
                p.message {
                    "Write "
                    @for (index, replacement) in found.replacements.iter().take(REPLACEMENTS_SHOWN_MAX).enumerate() {
                        @if index > 0 { " or " }
                        ins { (shown(replacement)) }
                    }
                }
            }
            a.faint href=(rule_url(found.rule.id)) { (found.rule.title) }
        }
    }
}

/// A replacement that would be invisible, said in words.
fn shown(replacement: &str) -> &str {
    match replacement {
        "" => "nothing",
        " " => "one space",
        visible => visible,
    }
}
