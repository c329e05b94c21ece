//! GET /languages, /healthz and /readyz: what the service can do, and whether it can now.

use super::Service;
use super::error::Problem;
use crate::checker::Options;
use crate::document::Source;
use crate::language::Dialect;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub(super) struct LanguageList {
    languages: Vec<LanguageAnswer>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = KnownLanguage)]
struct LanguageAnswer {
    code: &'static str,
    name: &'static str,
}

/// GET /languages: what the member `language` may be.
#[utoipa::path(
    get,
    path = "/languages",
    responses((status = 200, description = "The languages", body = LanguageList, content_type = "application/json"))
)]
pub async fn languages() -> Json<LanguageList> {
    let choices = [
        ("auto", "Find out from the text"),
        ("en", "English, any spelling"),
    ];
    let dialects = Dialect::ALL.map(|dialect| (dialect.code(), dialect.name()));
    Json(LanguageList {
        languages: choices
            .into_iter()
            .chain(dialects)
            .map(|(code, name)| LanguageAnswer { code, name })
            .collect(),
    })
}

/// GET /healthz: the process is alive and answers.
#[utoipa::path(
    get,
    path = "/healthz",
    responses((status = 200, description = "It is", body = String, content_type = "text/plain"))
)]
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// GET /readyz: a text with a mistake is checked, and the mistake found.
#[utoipa::path(
    get,
    path = "/readyz",
    responses(
        (status = 200, description = "It is ready", body = String, content_type = "text/plain"),
        (status = 503, description = "It is not ready yet", content(
            (super::error::Details = "application/problem+json"),
            (String = "text/plain"),
            (String = "text/html"),
        )),
    )
)]
pub async fn readyz(State(service): State<Service>) -> Result<&'static str, Problem> {
    let not_ready = || {
        Problem::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "The service is not ready to check texts yet.",
        )
        .with_header(RETRY_AFTER, "1")
    };
    if !service.is_loaded() {
        return Err(not_ready());
    }
    let found = service
        .run(|checker, _| {
            let report = checker.check(&Source::plain("This is teh one."), &Options::default());
            report.matches.len()
        })
        .await?;
    if found == 0 {
        Err(not_ready())
    } else {
        Ok("ready\n")
    }
}
