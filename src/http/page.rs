//! The pages for browsers. They need no JavaScript and no other host.

use super::negotiation::AnswerFormat;
use super::request::CheckRequest;
use super::response::rule_url;
use crate::language::Dialect;
use crate::note::NoteReport;
use crate::report::{Match, Report};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use std::collections::BTreeMap;

/// The replacements that the page shows for one match.
const REPLACEMENTS_SHOWN_MAX: usize = 5;

/// GET /: the empty form.
pub async fn form() -> Response {
    shell("Check a text", &form_markup("", &BTreeMap::new()))
}

/// GET /style.css.
pub async fn style() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/css; charset=utf-8"),
        (CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, include_str!("style.css")).into_response()
}

/// The page for an error.
pub fn problem(status: StatusCode, title: &str, detail: &str, known: &[&str]) -> Response {
    let content = html! {
        h1 { (title) }
        p { (detail) }
        @if !known.is_empty() {
            p { "Known: " (known.join(", ")) }
        }
        p.faint { "Status " (status.as_u16()) ". The browser’s back button returns to your text, or " a href="/" { "start anew" } "." }
    };
    shell(title, &content)
}

/// The page that answers a check: the marked text, the matches, and the form with the text kept.
pub fn result(report: &Report, request: &CheckRequest) -> Response {
    let text = request.text.as_str();
    let content = html! {
        h1 { (summary(report)) }
        @if !text.is_empty() {
            div.text { (marked(text, &report.matches)) }
        }
        @if let Some(note) = &report.note {
            (note_markup(note))
            @if !report.matches.is_empty() { h2 { "Matches" } }
        }
        ol {
            @for (index, found) in report.matches.iter().enumerate() {
                (match_markup(index, found, text))
            }
        }
        @if let Some(corrected) = &report.corrected {
            h2 { "With the sure corrections applied" }
            div.text { (corrected) }
        }
        h2 { "Your text" }
        (form_markup(text, &request.given))
    };
    shell("What was found", &content)
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
    format!("{found} in {} words{more}", report.statistics.words)
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
        li id={ "match-" (index + 1) } {
            span class={ "severity " (found.severity.id()) } { (found.severity.id()) }
            " " span.faint { (&text[found.span.range()]) }
            p.message { (found.message) }
            (replacements_markup(&found.replacements))
            a.faint href=(rule_url(found.rule.id)) { (found.rule.title) }
        }
    }
}

fn replacements_markup(replacements: &[String]) -> Markup {
    html! {
        @if !replacements.is_empty() {
            p.message {
                "Write "
                @for (index, replacement) in replacements.iter().take(REPLACEMENTS_SHOWN_MAX).enumerate() {
                    @if index > 0 { " or " }
                    ins { (shown(replacement)) }
                }
            }
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

fn note_markup(note: &NoteReport) -> Markup {
    html! {
        h2 { @if note.ready { "The note is ready to send" } @else { "The note is not ready to send yet" } }
        p.faint {
            "Words: " (note.words) " · paragraphs: " (note.paragraphs) " · seconds to read: " (note.reading_seconds)
            @if let Some(date) = note.send_from { " · send it from " (date) " on" }
        }
        ol {
            @for finding in &note.findings {
                li {
                    span class={ "severity " (finding.severity.id()) } { (finding.severity.id()) }
                    p.message { (finding.message) }
                    (replacements_markup(&finding.replacements))
                    a.faint href=(rule_url(finding.rule.id)) { (finding.rule.title) }
                }
            }
        }
    }
}

fn form_markup(text: &str, given: &BTreeMap<String, String>) -> Markup {
    let value = |name: &str| given.get(name).map_or("", String::as_str);
    let dialects = Dialect::ALL.map(|dialect| (dialect.code(), dialect.name()));
    let languages: Vec<(&str, &str)> = [("auto", "Find out"), ("en", "English, any")]
        .into_iter()
        .chain(dialects)
        .collect();
    html! {
        form method="post" action="/check" accept-charset="utf-8" {
            label {
                "Text"
                // HTML drops a line break right behind the tag.
                textarea name="text" required rows="12" spellcheck="false" { "\n" (text) }
            }
            div.row {
                (choice("Language", "language", &languages, value("language")))
                (choice("Level", "level", &[("default", "Mistakes"), ("picky", "Matters of taste too")], value("level")))
                (choice("Kind of text", "profile", &[("general", "Any"), ("follow-up", "Note after an interview")], value("profile")))
            }
            details open[value("profile") == "follow-up"] {
                summary { "About the note after an interview" }
                div.row {
                    (choice("Kind", "note.kind", &[("", "Not said"), ("thank-you", "Thanks"), ("follow-up", "Follow-up"), ("rejection-reply", "Reply to a rejection")], value("note.kind")))
                    (choice("Sent as", "note.medium", &[("", "Not said"), ("email", "E-mail"), ("letter", "Letter"), ("phone", "Phone call")], value("note.medium")))
                    (choice("Field", "note.field", &[("", "Not said"), ("sales", "Sales"), ("other", "Other")], value("note.field")))
                    (input("Subject", "note.subject", "text", value("note.subject")))
                    (input("Interviewer’s name", "note.recipient", "text", value("note.recipient")))
                    (input("Company", "note.company", "text", value("note.company")))
                    (input("Role", "note.role", "text", value("note.role")))
                    (input("Which follow-up this is", "note.follow_up_number", "number", value("note.follow_up_number")))
                    (input("Day of the interview", "note.interview_date", "date", value("note.interview_date")))
                    (input("Last word from them", "note.last_contact_date", "date", value("note.last_contact_date")))
                    (input("Time zone, such as Europe/Berlin", "note.time_zone", "text", value("note.time_zone")))
                    (input("Day of sending", "note.send_date", "date", value("note.send_date")))
                }
            }
            button { "Check" }
        }
    }
}

fn choice(label: &str, name: &str, options: &[(&str, &str)], chosen: &str) -> Markup {
    html! {
        label {
            (label)
            select name=(name) {
                @for (value, text) in options {
                    option value=(value) selected[*value == chosen] { (text) }
                }
            }
        }
    }
}

fn input(label: &str, name: &str, kind: &str, value: &str) -> Markup {
    let least = (kind == "number").then_some("1");
    html! {
        label { (label) input type=(kind) name=(name) value=(value) min=[least]; }
    }
}

/// A whole page around its content.
pub fn shell(title: &str, content: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – faircopy" }
                link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 9l3 3 7-8' fill='none' stroke='%232b5f8a' stroke-width='2.5'/%3E%3C/svg%3E";
                link rel="stylesheet" href="/style.css";
            }
            body {
                header {
                    a href="/" { "faircopy" }
                    p { "Spelling, punctuation and grammar, checked on this server and kept nowhere." }
                }
                main { (content) }
                footer { a href="/rules" { "What is checked" } }
            }
        }
    };
    (
        [(CONTENT_TYPE, AnswerFormat::Html.content_type())],
        page.into_string(),
    )
        .into_response()
}
