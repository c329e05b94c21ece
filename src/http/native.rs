//! POST /check: a text is checked, and the answer has the format that the client wants.

use super::error::Problem;
use super::negotiation::{AnswerFormat, negotiate, usual_format};
use super::request::CheckRequest;
use super::response::Answer;
use super::{Service, access, carrier, page};
use crate::checker::{Checker, Run};
use crate::report::Report;
use crate::telemetry::CheckFacts;
use crate::terminal::{self, Styles};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};

/// Checks a text.
#[utoipa::path(
    method(post, put),
    path = "/check",
    request_body(content(
        (super::openapi::CheckMembers = "application/json"),
        // Whatever the body says is a text: there is none that the schema of a string would refuse.
        (serde_json::Value = "text/plain"),
        (serde_json::Value = "text/markdown"),
        (serde_json::Value = "text/html"),
    )),
    responses(
        (status = 200, description = "What was found", content(
            (Answer<'static> = "application/json"),
            (String = "text/plain"),
            (String = "text/html"),
        )),
        (status = "4XX", description = "What is wrong with the request", content(
            (super::error::Details = "application/problem+json"),
            (String = "text/plain"),
            (String = "text/html"),
        )),
        (status = 503, description = "Too many texts are waiting", content(
            (super::error::Details = "application/problem+json"),
            (String = "text/plain"),
            (String = "text/html"),
        )),
    )
)]
pub async fn check(State(service): State<Service>, request: Request) -> Result<Response, Problem> {
    answer(service, request, None).await
}

/// Checks a text that is sent as a file: `curl -T note.md HOST/check/`.
// The contract takes the bodies and answers from `check`.
#[utoipa::path(
    method(post, put),
    path = "/check/{name}",
    params(("name" = String, Path, description = "The file's name, which tells its markup")),
)]
pub async fn check_file(
    State(service): State<Service>,
    Path(name): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    answer(service, request, Some(name)).await
}

async fn answer(
    service: Service,
    request: Request,
    file_name: Option<String>,
) -> Result<Response, Problem> {
    let usual = usual_format(request.headers(), true);
    let format =
        negotiate(request.headers(), &AnswerFormat::ALL, usual).ok_or_else(not_acceptable)?;
    let config = &service.config;
    let owner = access::owner(request.extensions());
    let members = carrier::members(request, file_name.as_deref(), config.body_bytes_max).await?;
    let mut request = CheckRequest::new(members, config.text_bytes_max)?;
    service.add_settings(&mut request.options);
    let memory = service.memory.clone();
    let answer = service
        .run(move |checker, turn| {
            let run = Run {
                pause: &|| turn.pause(),
                memory: memory.as_deref(),
                owner: &owner,
            };
            render(checker, &run, &request, file_name.as_deref(), format)
        })
        .await?;
    Ok(answer)
}

fn render(
    checker: &Checker,
    run: &Run<'_>,
    request: &CheckRequest,
    file_name: Option<&str>,
    format: AnswerFormat,
) -> Response {
    let source = request.markup.source(&request.text);
    let report = checker.check_during(&source, &request.options, run);
    let facts = CheckFacts::new(request.text.len(), &report);
    let answer = match format {
        AnswerFormat::Json => {
            let answer = Answer::new(&report, &request.text, request.offset_unit);
            let mut json = serde_json::to_string(&answer)
                .expect("an answer has string keys and finite numbers");
            json.push('\n');
            json.into_response()
        }
        AnswerFormat::Text => text(&report, &request.text, file_name).into_response(),
        AnswerFormat::Html => page::result(&report, request),
    };
    let headers = [(CONTENT_TYPE, format.content_type()), (VARY, "accept")];
    let mut response = (headers, answer).into_response();
    response.extensions_mut().insert(facts);
    response
}

/// The report as the command line prints it, with the line that says how much was found.
fn text(report: &Report, text: &str, file_name: Option<&str>) -> String {
    let name = file_name.unwrap_or("text");
    let mut lines = terminal::render(name, text, report, &Styles::PLAIN);
    lines.push_str(&terminal::summary(report));
    lines.push('\n');
    lines
}

/// No format of the answer is one that the client accepts (406).
pub fn not_acceptable() -> Problem {
    Problem::new(
        StatusCode::NOT_ACCEPTABLE,
        "The answer can be application/json, text/plain or text/html.",
    )
}
