//! LanguageTool's HTTP interface, version 2, so that its clients work with this server unchanged.
//!
//! Every path takes every method, as there: a POST brings form fields, and the query overrides them.

mod account;
mod annotation;
mod categories;
mod context;
mod errors;
mod languages;
mod parameters;
mod request;
mod response;
mod words;

use super::{Service, access};
use crate::checker::Run;
use crate::spelling::UserWords;
use crate::telemetry::CheckFacts;
use account::Credentials;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use errors::ApiError;
use parameters::Parameters;
use request::CheckRequest;
use serde::Serialize;
use tower_http::catch_panic::CatchPanicLayer;

/// The routes under `/v2`.
pub fn routes() -> Router<Service> {
    Router::new()
        .route("/v2/check", any(check))
        .route("/v2/languages", any(languages))
        .route("/v2/healthcheck", any(health_check))
        .route("/v2/maxtextlength", any(max_text_length))
        .route("/v2/info", any(async || json(&response::Info::new(), None)))
        .route("/v2/configinfo", any(config_info))
        .route("/v2/words", any(words::list))
        .route("/v2/words/add", any(words::add))
        .route("/v2/words/delete", any(words::delete))
        .route("/v2", any(unsupported))
        .route("/v2/", any(unsupported))
        .route("/v2/{*path}", any(unsupported))
        .layer(CatchPanicLayer::custom(|_| {
            ApiError::Internal.into_response()
        }))
}

/// Checks a text, as LanguageTool does.
#[utoipa::path(
    post,
    path = "/v2/check",
    request_body(content((request::CheckForm = "application/x-www-form-urlencoded"))),
    responses(
        (status = 200, description = "What was found", body = response::CheckAnswer<'static>, content_type = "application/json"),
        (status = "4XX", description = "What is wrong with the request", body = String, content_type = "text/plain"),
        (status = 500, description = "The check took too long", body = String, content_type = "text/plain"),
        (status = 503, description = "Too many texts are waiting", body = String, content_type = "text/plain"),
    )
)]
pub(super) async fn check(
    State(service): State<Service>,
    request: Request,
) -> Result<Response, ApiError> {
    let text_bytes_max = service.config.text_bytes_max;
    let headers = request.headers().clone();
    let extensions = request.extensions().clone();
    let parameters = Parameters::read(request, text_bytes_max).await?;
    let user = Credentials::new(&parameters, &headers)?
        .user(&service)
        .await?;
    let mut request = CheckRequest::new(&parameters, text_bytes_max)?;
    if let Some(username) = &user
        && let Err(too_often) = service.rates.count_user(username)
    {
        return Ok(too_often.response(true));
    }
    let owner = match &user {
        Some(username) => format!("user {username}"),
        None => access::owner(&extensions),
    };
    if let Some(username) = user {
        let words = words::of_user(&service, &username, &parameters).await?;
        request.options.words = UserWords::new(words);
    }
    service.add_settings(&mut request.options);
    let callback = parameters.get("callback").map(str::to_owned);
    let milliseconds = service.config.check_milliseconds_max;
    let memory = service.memory.clone();
    let work = service.run(move |checker, turn| {
        let source = request.text.source();
        let run = Run {
            pause: &|| turn.pause(),
            memory: memory.as_deref(),
            owner: &owner,
        };
        let report = checker.check_during(&source, &request.options, &run);
        if report.checked_until.is_some() && !request.allows_incomplete {
            return Err(ApiError::Slow { milliseconds });
        }
        let facts = CheckFacts::new(source.original.len(), &report);
        Ok((
            response::render(&request, &source, &report, milliseconds),
            facts,
        ))
    });
    let (answer, facts) = work.await.map_err(|_| ApiError::Overloaded)??;
    let mut response = json_text(answer, callback.as_deref());
    response.extensions_mut().insert(facts);
    Ok(response)
}

/// Whether a text would be taken now. It checks none, and nobody needs to read the answer.
async fn health_check(State(service): State<Service>) -> Result<&'static str, ApiError> {
    if service.is_full() {
        Err(ApiError::Overloaded)
    } else {
        Ok("OK")
    }
}

/// The longest text that is checked.
#[utoipa::path(
    get,
    path = "/v2/maxtextlength",
    responses((status = 200, description = "A number", body = String, content_type = "text/plain"))
)]
pub(super) async fn max_text_length(State(service): State<Service>) -> String {
    service.config.text_bytes_max.to_string()
}

/// The languages that can be checked.
#[utoipa::path(
    get,
    path = "/v2/languages",
    responses((status = 200, description = "The languages", body = Vec<languages::Entry>, content_type = "application/json"))
)]
pub(super) async fn languages() -> Response {
    json(&languages::list(), None)
}

async fn config_info(
    State(service): State<Service>,
    request: Request,
) -> Result<Response, ApiError> {
    let parameters = Parameters::read(request, service.config.text_bytes_max).await?;
    let code = parameters
        .get("language")
        .ok_or_else(|| ApiError::bad("'language' parameter missing"))?;
    languages::find(code)?;
    let info = response::ConfigInfo::new(service.config.text_bytes_max);
    Ok(json(&info, parameters.get("callback")))
}

async fn unsupported(request: Request) -> ApiError {
    let path = request.uri().path();
    ApiError::UnknownAction(path.strip_prefix("/v2/").unwrap_or_default().to_owned())
}

fn json<T: Serialize>(answer: &T, callback: Option<&str>) -> Response {
    let text = serde_json::to_string(answer).expect("wire types have string keys");
    json_text(text, callback)
}

/// A JSON text as an answer; with a callback it becomes a call in JavaScript.
fn json_text(text: String, callback: Option<&str>) -> Response {
    let body = match callback {
        Some(callback) => format!("{callback}({text});"),
        None => text,
    };
    let json = HeaderValue::from_static("application/json");
    ([(header::CONTENT_TYPE, json)], body).into_response()
}
