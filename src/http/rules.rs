//! GET /rules and /rules/{id}: what is checked, with the examples.

use super::error::Problem;
use super::native::not_acceptable;
use super::negotiation::{AnswerFormat, negotiate};
use super::page;
use super::response::rule_url;
use crate::note::example;
use crate::rules::{self, Example, Level, RULES, Rule};
use axum::Json;
use axum::extract::Path;
use axum::http::header::VARY;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct RuleList {
    rules: Vec<RuleAnswer>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Rule)]
struct RuleAnswer {
    id: &'static str,
    category: &'static str,
    severity: &'static str,
    level: &'static str,
    title: &'static str,
    explanation: &'static str,
    examples: Vec<ExampleAnswer>,
    url: String,
}

/// A text with the fault, cut in three at the flagged span, or a right one in which nothing is flagged.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = Example)]
enum ExampleAnswer {
    Wrong {
        /// What the request says of the note.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        note: BTreeMap<&'static str, &'static str>,
        before: &'static str,
        /// Empty where the text as a whole is wrong.
        flagged: &'static str,
        after: &'static str,
        replacements: &'static [&'static str],
    },
    Right {
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        note: BTreeMap<&'static str, &'static str>,
        right: &'static str,
    },
}

impl ExampleAnswer {
    fn new(example: &Example) -> ExampleAnswer {
        match *example {
            Example::Right(text) => {
                let (note, right) = example::split(text);
                let note = note.into_iter().collect();
                ExampleAnswer::Right { note, right }
            }
            Example::Wrong { text, replacements } => {
                let (note, text) = example::split(text);
                let (before, rest) = text.split_once('⟨').unwrap_or((text, ""));
                let (flagged, after) = rest.split_once('⟩').unwrap_or(("", rest));
                ExampleAnswer::Wrong {
                    note: note.into_iter().collect(),
                    before,
                    flagged,
                    after,
                    replacements,
                }
            }
        }
    }
}

impl RuleAnswer {
    fn new(rule: &Rule) -> RuleAnswer {
        RuleAnswer {
            id: rule.id,
            category: rule.category.id(),
            severity: rule.severity.id(),
            level: match rule.level {
                Level::Default => "default",
                Level::Picky => "picky",
            },
            title: rule.title,
            explanation: rule.explanation,
            examples: rule.examples.iter().map(ExampleAnswer::new).collect(),
            url: rule_url(rule.id),
        }
    }
}

/// GET /rules.
#[utoipa::path(
    get,
    path = "/rules",
    responses((status = 200, description = "Every rule", content((RuleList = "application/json"), (String = "text/html"))))
)]
pub async fn list(headers: HeaderMap) -> Result<Response, Problem> {
    Ok(match format(&headers)? {
        AnswerFormat::Html => vary(page::list()),
        _ => vary(Json(RuleList {
            rules: RULES.iter().map(|rule| RuleAnswer::new(rule)).collect(),
        })),
    })
}

/// GET /rules/{id}.
#[utoipa::path(
    get,
    path = "/rules/{id}",
    params(("id" = String, Path, description = "The id of the rule")),
    responses(
        (status = 200, description = "The rule", content((RuleAnswer = "application/json"), (String = "text/html"))),
        (status = 404, description = "There is no such rule", content(
            (super::error::Details = "application/problem+json"),
            (String = "text/plain"),
            (String = "text/html"),
        )),
    )
)]
pub async fn one(Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let rule = rules::find(&id).ok_or_else(|| {
        Problem::new(
            StatusCode::NOT_FOUND,
            "There is no rule with this id. GET /rules lists them.",
        )
        .knowing(RULES.iter().map(|rule| rule.id))
    })?;
    Ok(match format(&headers)? {
        AnswerFormat::Html => vary(page::one(rule)),
        _ => vary(Json(RuleAnswer::new(rule))),
    })
}

fn format(headers: &HeaderMap) -> Result<AnswerFormat, Problem> {
    negotiate(
        headers,
        &[AnswerFormat::Json, AnswerFormat::Html],
        AnswerFormat::Json,
    )
    .ok_or_else(not_acceptable)
}

fn vary(response: impl IntoResponse) -> Response {
    ([(VARY, "accept")], response).into_response()
}
