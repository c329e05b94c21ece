//! The form: the text, what is said about it, and the settings.

use super::{checklist, layout};
use crate::language::Dialect;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What a page says about the text in the form.
#[derive(Default)]
pub struct Answers {
    /// The heading and the marked text.
    pub heading: Markup,
    /// What is said about the text as a follow-up note.
    pub note: Option<Markup>,
    /// The matches as list entries.
    pub matches: Markup,
}

/// GET /: the empty form.
pub async fn empty() -> Response {
    let answers = Answers {
        heading: html! {
            div.found {
                h1 { "Write it fair" }
                p.faint { "Write or paste a text, and mend what is found." }
            }
        },
        ..Answers::default()
    };
    layout::writing("Write", &form("", &BTreeMap::new(), &answers))
}

/// The form around a text. What JavaScript fills is hidden until it does.
pub fn form(text: &str, given: &BTreeMap<String, String>, answers: &Answers) -> Markup {
    let nothing = answers.matches.0.is_empty();
    html! {
        form #form method="post" action="/check" accept-charset="utf-8" {
            (answers.heading)
            (sheet(text))
            div.answers {
                section #note hidden[answers.note.is_none()] aria-label="Is the note ready?" {
                    h2 { "Ready to send?" }
                    @match &answers.note {
                        Some(note) => (note),
                        None => (checklist::empty()),
                    }
                    p.mail hidden { a #mail href="mailto:" { "Open in the mail program" } }
                }
                section #found hidden[nothing] aria-label="Matches" {
                    h2 { "Matches" }
                    p #nothing.faint hidden { "What is found is listed here." }
                    ol #matches { (answers.matches) }
                    button #more.plain type="button" hidden { "Show more" }
                }
            }
            div.settings {
                (settings(given))
                (about_note(given))
                (kept(given))
            }
        }
    }
}

/// The sheet of paper to write on.
fn sheet(text: &str) -> Markup {
    html! {
        section.sheet aria-label="Text" {
            label.quiet for="text" { "Your text" }
            div #paper {
                div #scroller {
                    div #stack {
                        div #mirror dir="auto" aria-hidden="true" {}
                        // HTML drops a line break right behind the tag.
                        textarea #text name="text" dir="auto" required rows="12" spellcheck="false" aria-describedby="keys" { "\n" (text) }
                    }
                }
            }
            div.bar {
                div #tools hidden {
                    p #count role="status" {}
                    p #facts.faint {}
                    div.buttons {
                        button #previous type="button" title="Previous match (Alt+↑)" aria-label="Previous match" { "↑" }
                        button #next type="button" title="Next match (Alt+↓)" aria-label="Next match" { "↓" }
                        button #all type="button" hidden {}
                        button #copy type="button" { "Copy" }
                    }
                }
                div.buttons #send {
                    button.first { "Check" }
                    button name="fix" value="true" { "Check and correct" }
                }
            }
            p #keys.faint hidden {
                kbd { "Alt" } "+" kbd { "↓" } " next match, "
                kbd { "Alt" } "+" kbd { "Enter" } " mend it, "
                kbd { "Tab" } " into its card, " kbd { "Esc" } " close it"
            }
            p #announcement.unseen role="status" {}
        }
    }
}

fn settings(given: &BTreeMap<String, String>) -> Markup {
    let value = |name: &str| given.get(name).map_or("", String::as_str);
    let dialects = Dialect::ALL.map(|dialect| (dialect.code(), dialect.name()));
    let languages: Vec<(&str, &str)> = [("auto", "Find out"), ("en", "English, any")]
        .into_iter()
        .chain(dialects)
        .collect();
    let profiles = [("general", "Any"), ("follow-up", "Follow-up note")];
    let levels = [("default", "Mistakes"), ("picky", "Matters of taste too")];
    let formats = [
        ("plain", "Plain"),
        ("markdown", "Markdown"),
        ("html", "HTML"),
    ];
    html! {
        div.row {
            (choice("Kind of text", "profile", &profiles, value("profile")))
            (choice("Language", "language", &languages, value("language")))
            (choice("Level", "level", &levels, value("level")))
            (choice("Markup", "format", &formats, value("format")))
        }
    }
}

fn about_note(given: &BTreeMap<String, String>) -> Markup {
    let value = |name: &str| given.get(name).map_or("", String::as_str);
    let kinds = [
        ("", "Find out"),
        ("thank-you", "Thanks"),
        ("follow-up", "Follow-up"),
        ("rejection-reply", "Reply to a rejection"),
    ];
    let media = [
        ("", "Not said"),
        ("email", "E-mail"),
        ("letter", "Letter"),
        ("phone", "Phone call"),
    ];
    let fields = [("", "Not said"), ("sales", "Sales"), ("other", "Other")];
    let text = |label, name| input(label, name, "text", value(name));
    let date = |label, name| input(label, name, "date", value(name));
    html! {
        details #about open[value("profile") == "follow-up"] {
            summary { "About the follow-up note" }
            div.row {
                (choice("Kind", "note.kind", &kinds, value("note.kind")))
                (text("Interviewer’s name", "note.recipient"))
                (text("Company", "note.company"))
                (text("Role", "note.role"))
                (text("Subject", "note.subject"))
                (date("Day of the interview", "note.interview_date"))
                (date("Last word from them", "note.last_contact_date"))
                (date("Day of sending", "note.send_date"))
                (text("Time zone, such as Europe/Berlin", "note.time_zone"))
                (choice("Sent as", "note.medium", &media, value("note.medium")))
                (choice("Field", "note.field", &fields, value("note.field")))
                (input("Which follow-up this is", "note.follow_up_number", "number", value("note.follow_up_number")))
            }
        }
    }
}

/// Words to accept and rules to leave out: fields to fill in, or lists that JavaScript keeps in the browser.
fn kept(given: &BTreeMap<String, String>) -> Markup {
    let value = |name: &str| given.get(name).map_or("", String::as_str);
    let is_open = !value("words").is_empty() || !value("disabled_rules").is_empty();
    html! {
        details open[is_open] {
            summary { "My words and rules" }
            div.row #fields {
                label { "Words to accept, one a line" textarea name="words" rows="3" { "\n" (value("words")) } }
                label { "Rules to leave out, one a line" textarea name="disabled_rules" rows="3" { "\n" (value("disabled_rules")) } }
            }
            div #kept hidden {
                p.faint { "Kept in this browser only." }
                h3 { "My words" }
                ul.chips #kept-words {}
                div.adding {
                    label { "Add a word" input #new-word type="text" autocomplete="off" autocapitalize="none"; }
                    button #add-word type="button" { "Add" }
                }
                h3 { "Rules switched off" }
                ul.chips #kept-rules {}
                h3 { "Ignored" }
                ul.chips #kept-ignored {}
            }
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
        label { (label) input type=(kind) name=(name) value=(value) min=[least] autocomplete="off"; }
    }
}
