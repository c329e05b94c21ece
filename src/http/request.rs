//! What a request asks for: its members, whatever carried them, made into a text and the checker's options.

use super::error::Problem;
use crate::checker::{Options, Selection};
use crate::document::{OffsetUnit, Source};
use crate::language::{Dialect, LanguageChoice};
use crate::note::NoteContext;
use crate::rules::{self, Category, Level, RULES};
use crate::spelling::UserWords;
use axum::http::StatusCode;
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;
use std::time::SystemTime;

/// A member's name and value. Forms and queries give strings only.
pub type Member = (String, Value);

/// The members that a request may have.
pub const MEMBERS: [&str; 24] = [
    "text",
    "format",
    "language",
    "profile",
    "level",
    "enabled_rules",
    "disabled_rules",
    "enabled_categories",
    "disabled_categories",
    "words",
    "offset_unit",
    "fix",
    "note.kind",
    "note.subject",
    "note.recipient",
    "note.company",
    "note.role",
    "note.field",
    "note.medium",
    "note.follow_up_number",
    "note.interview_date",
    "note.last_contact_date",
    "note.send_date",
    "note.time_zone",
];

/// Words that a request may bring along.
pub(super) const WORDS_MAX: usize = 10_000;

/// How a text is marked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Markup {
    /// Not at all.
    #[default]
    Plain,
    /// As Markdown.
    Markdown,
    /// As HTML.
    Html,
}

impl Markup {
    const ALL: [Markup; 3] = [Markup::Plain, Markup::Markdown, Markup::Html];

    /// The name in the member `format`.
    pub const fn id(self) -> &'static str {
        match self {
            Markup::Plain => "plain",
            Markup::Markdown => "markdown",
            Markup::Html => "html",
        }
    }

    /// The markup of a content type without parameters.
    pub fn of_content_type(essence: &str) -> Option<Markup> {
        match essence {
            "text/plain" => Some(Markup::Plain),
            "text/markdown" => Some(Markup::Markdown),
            "text/html" => Some(Markup::Html),
            _ => None,
        }
    }

    /// The markup that a file's extension tells.
    pub fn of_file_name(name: &str) -> Option<Markup> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Markup::Markdown),
            "html" | "htm" => Some(Markup::Html),
            _ => None,
        }
    }

    /// The markup as a member.
    pub fn member(self) -> Member {
        ("format".to_owned(), Value::String(self.id().to_owned()))
    }

    /// A text with this markup.
    pub fn source(self, text: &str) -> Source<'_> {
        match self {
            Markup::Plain => Source::plain(text),
            Markup::Markdown => Source::markdown(text),
            Markup::Html => Source::html(text),
        }
    }
}

/// A text and how to check it.
#[derive(Debug)]
pub struct CheckRequest {
    /// The text with its markup.
    pub text: String,
    /// How it is marked up.
    pub markup: Markup,
    /// What the checker is asked.
    pub options: Options,
    /// How places are counted in the answer.
    pub offset_unit: OffsetUnit,
    /// The members but the text as they were given, lists with one entry a line, for the page to show again.
    pub given: BTreeMap<String, String>,
}

impl CheckRequest {
    /// Makes a request of its members.
    ///
    /// # Errors
    /// A problem with the status 422 for a member that is unknown, of the wrong kind or contradicts another, 413 for a
    /// text that is too long.
    pub fn new(members: Vec<Member>, text_bytes_max: usize) -> Result<CheckRequest, Problem> {
        let mut members = Members::sort(members)?;
        let text = members.text.take().ok_or_else(|| {
            Problem::member(
                "text",
                "The member “text”, which holds the text to check, is missing.",
            )
        })?;
        if text.len() > text_bytes_max {
            let detail = format!(
                "The text has {} bytes, and at most {text_bytes_max} are checked at once. Send it in parts.",
                text.len()
            );
            return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail).about("text"));
        }
        let markup = members.choice("format", &Markup::ALL.map(|markup| (markup.id(), markup)))?;
        let level = members.choice(
            "level",
            &[("default", Level::Default), ("picky", Level::Picky)],
        )?;
        let offset_unit = members.choice(
            "offset_unit",
            &[
                ("utf-16", OffsetUnit::Utf16),
                ("utf-8", OffsetUnit::Utf8),
                ("code-point", OffsetUnit::CodePoint),
            ],
        )?;
        let fix = members.choice(
            "fix",
            &[
                ("false", false),
                ("true", true),
                ("0", false),
                ("1", true),
                ("on", true),
            ],
        )?;
        let is_note = members.choice("profile", &[("general", false), ("follow-up", true)])?;
        // What is wrong with a note is said even if nobody asks about the note.
        let note = members.note()?;
        Ok(CheckRequest {
            text,
            markup,
            offset_unit,
            options: Options {
                language: members.language()?,
                level,
                selection: members.selection()?,
                words: members.words()?,
                fix,
                note: is_note.then_some(note),
                ..Options::default()
            },
            given: members.given(),
        })
    }
}

/// The members of a request by their kinds.
#[derive(Default)]
struct Members {
    text: Option<String>,
    /// Members that have one value.
    single: BTreeMap<String, String>,
    /// Members that are lists.
    lists: BTreeMap<String, Vec<String>>,
}

const LISTS: [&str; 5] = [
    "enabled_rules",
    "disabled_rules",
    "enabled_categories",
    "disabled_categories",
    "words",
];

impl Members {
    fn sort(members: Vec<Member>) -> Result<Members, Problem> {
        let mut sorted = Members::default();
        for (name, value) in members {
            if !MEMBERS.contains(&name.as_str()) {
                return Err(
                    Problem::member(&name, format!("There is no member “{name}”."))
                        .knowing(MEMBERS),
                );
            }
            if LISTS.contains(&name.as_str()) {
                let list = list_of(&name, value)?;
                sorted.lists.entry(name).or_default().extend(list);
                continue;
            }
            let value = match value {
                Value::String(value) => value,
                Value::Bool(value) if name == "fix" => value.to_string(),
                Value::Number(value) if name == "note.follow_up_number" => value.to_string(),
                _ => {
                    return Err(Problem::member(
                        &name,
                        format!("The member “{name}” must be {}.", kind_of(&name)),
                    ));
                }
            };
            let previous = if name == "text" {
                sorted.text.replace(value)
            } else if sorted.single.get(&name) == Some(&value) {
                None
            } else {
                sorted.single.insert(name.clone(), value)
            };
            if previous.is_some() {
                return Err(Problem::member(
                    &name,
                    format!("The member “{name}” is given more than once, with different values."),
                ));
            }
        }
        Ok(sorted)
    }

    /// All members but the text, as strings.
    fn given(self) -> BTreeMap<String, String> {
        let lists = self.lists.into_iter();
        let mut given = self.single;
        given.extend(lists.map(|(name, list)| (name, list.join("\n"))));
        given
    }

    /// The value of a member that has one of a few; the first of them is the default.
    fn choice<T: Copy>(&self, name: &str, known: &[(&'static str, T)]) -> Result<T, Problem> {
        let Some(given) = self.single.get(name) else {
            return Ok(known[0].1);
        };
        known
            .iter()
            .find(|(id, _)| id == given)
            .map(|&(_, value)| value)
            .ok_or_else(|| {
                Problem::member(
                    name,
                    format!("“{given}” is not possible for the member “{name}”."),
                )
                .knowing(known.iter().map(|&(id, _)| id))
            })
    }

    fn language(&self) -> Result<LanguageChoice, Problem> {
        let Some(given) = self.single.get("language") else {
            return Ok(LanguageChoice::default());
        };
        LanguageChoice::from_code(given).ok_or_else(|| {
            Problem::member("language", format!("The language “{given}” is not known.")).knowing(
                ["auto", "en"]
                    .into_iter()
                    .chain(Dialect::ALL.map(Dialect::code)),
            )
        })
    }

    fn selection(&self) -> Result<Selection, Problem> {
        let rule = |id: &str| rules::find(id).map(|rule| rule.id.to_owned());
        let rule_ids = || RULES.iter().map(|rule| rule.id).collect();
        let category_ids = || Category::ALL.map(Category::id).to_vec();
        let selection = Selection {
            enabled_rules: self.set("enabled_rules", rule, rule_ids)?,
            disabled_rules: self.set("disabled_rules", rule, rule_ids)?,
            enabled_categories: self.set("enabled_categories", Category::from_id, category_ids)?,
            disabled_categories: self.set(
                "disabled_categories",
                Category::from_id,
                category_ids,
            )?,
            enabled_only: false,
        };
        let contradiction = |id: &str, member: &str| {
            Problem::member(member, format!("“{id}” is both enabled and disabled."))
        };
        if let Some(id) = selection
            .enabled_rules
            .intersection(&selection.disabled_rules)
            .min()
        {
            return Err(contradiction(id, "enabled_rules"));
        }
        if let Some(category) = selection
            .enabled_categories
            .intersection(&selection.disabled_categories)
            .min()
        {
            return Err(contradiction(category.id(), "enabled_categories"));
        }
        Ok(selection)
    }

    /// A list of ids, each of which must be known.
    fn set<T: Eq + Hash>(
        &self,
        name: &str,
        find: impl Fn(&str) -> Option<T>,
        known: impl Fn() -> Vec<&'static str>,
    ) -> Result<HashSet<T>, Problem> {
        let ids = self.lists.get(name).into_iter().flatten();
        ids.map(|id| {
            find(id).ok_or_else(|| {
                Problem::member(name, format!("“{id}” in the member “{name}” is not known."))
                    .knowing(known())
            })
        })
        .collect()
    }

    fn note(&self) -> Result<NoteContext, Problem> {
        let members = self.single.iter().filter_map(|(name, value)| {
            let name = name.strip_prefix("note.")?;
            Some((name, value.as_str()))
        });
        NoteContext::parse(members, SystemTime::now()).map_err(|error| {
            let name = format!("note.{}", error.member());
            Problem::member(&name, format!("About the note: {error}."))
        })
    }

    fn words(&self) -> Result<UserWords, Problem> {
        let words = self.lists.get("words").map_or(&[][..], Vec::as_slice);
        if words.len() > WORDS_MAX {
            return Err(Problem::member(
                "words",
                format!(
                    "{} words are given, and at most {WORDS_MAX} are read.",
                    words.len()
                ),
            ));
        }
        Ok(UserWords::new(words))
    }
}

/// A list as JSON has it, or as strings with commas between the entries.
fn list_of(name: &str, value: Value) -> Result<Vec<String>, Problem> {
    let wrong = || {
        Problem::member(
            name,
            format!("The member “{name}” must be {}.", kind_of(name)),
        )
    };
    match value {
        Value::String(entries) => Ok(entries
            .split([',', '\n'])
            .map(str::trim)
            .filter(|entry| !entry.is_empty())
            .map(str::to_owned)
            .collect()),
        Value::Array(entries) => entries
            .into_iter()
            .map(|entry| match entry {
                Value::String(entry) => Ok(entry),
                _ => Err(wrong()),
            })
            .collect(),
        _ => Err(wrong()),
    }
}

fn kind_of(name: &str) -> &'static str {
    match name {
        "fix" => "true or false",
        "note.follow_up_number" => "a whole number",
        _ if LISTS.contains(&name) => "a list of strings",
        _ => "a string",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_members_of_a_note_are_those_that_notes_have() {
        let prefixed = MEMBERS.iter().filter_map(|name| name.strip_prefix("note."));
        assert_eq!(prefixed.collect::<Vec<_>>(), NoteContext::MEMBERS);
    }
}
