//! The pages about rules.

use super::super::response::rule_url;
use super::layout;
use crate::note::example;
use crate::rules::{Category, Example, Level, RULES, Rule};
use axum::response::Response;
use maud::{Markup, html};

/// All rules by category.
pub fn list() -> Response {
    let content = html! {
        h1 { "What is checked" }
        @for category in Category::ALL {
            @let rules: Vec<_> = RULES.iter().filter(|rule| rule.category == category).collect();
            @if !rules.is_empty() {
                h2 #(category.id()) { (name(category)) }
                ul.plain {
                    @for rule in rules {
                        li {
                            a href=(rule_url(rule.id)) { (rule.title) }
                            @if rule.level == Level::Picky { " " span.faint { "matter of taste" } }
                        }
                    }
                }
            }
        }
    };
    layout::reading("What is checked", &content)
}

/// One rule with its examples.
pub fn one(rule: &Rule) -> Response {
    let (wrong, right): (Vec<_>, Vec<_>) = rule
        .examples
        .iter()
        .partition(|example| matches!(example, Example::Wrong { .. }));
    let content = html! {
        p.faint { a href="/rules" { "What is checked" } " / " a href={ "/rules#" (rule.category.id()) } { (name(rule.category)) } }
        h1 { (rule.title) }
        p { (rule.explanation) }
        p.faint {
            code { (rule.id) } " · " (rule.severity.id())
            @if rule.level == Level::Picky { " · a matter of taste: only with the level “picky”" }
        }
        h2 { "Flagged" }
        ul.plain.examples { @for example in wrong { li { (example_markup(example)) } } }
        h2 { "Not flagged" }
        ul.plain.examples { @for example in right { li { (example_markup(example)) } } }
    };
    layout::reading(rule.title, &content)
}

const fn name(category: Category) -> &'static str {
    match category {
        Category::Spelling => "Spelling",
        Category::Grammar => "Grammar",
        Category::Punctuation => "Punctuation",
        Category::Typography => "Typography",
        Category::Casing => "Casing",
        Category::ConfusedWords => "Confused words",
        Category::Repetition => "Repetition",
        Category::Style => "Style",
        Category::FollowUp => "Notes after an interview",
    }
}

/// An example, behind what the request says of the note where it is one.
fn example_markup(example: &Example) -> Markup {
    let (Example::Right(text) | Example::Wrong { text, .. }) = *example;
    let (members, text) = example::split(text);
    let (before, rest) = text.split_once('⟨').unwrap_or((text, ""));
    let (flagged, after) = rest.split_once('⟩').unwrap_or(("", rest));
    let replacement = match example {
        Example::Wrong { replacements, .. } => replacements.first(),
        Example::Right(_) => None,
    };
    html! {
        @for (name, value) in members {
            div.faint { (name) ": " (value) }
        }
        div.example {
            (before)
            @if !flagged.is_empty() { mark.error { (flagged) } }
            (after)
            @if let Some(replacement) = replacement { " → " ins { (replacement) } }
        }
    }
}
