//! `/v2/words`: the personal dictionaries of a user.

use super::account::Credentials;
use super::errors::ApiError;
use super::json;
use super::parameters::Parameters;
use crate::http::Service;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::response::Response;
use serde::Serialize;

/// Words in one answer, unless the request says how many.
const LIMIT_DEFAULT: usize = 10;

#[derive(Debug, Serialize)]
struct Words {
    words: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Added {
    added: bool,
}

#[derive(Debug, Serialize)]
struct Deleted {
    deleted: bool,
}

/// `GET /v2/words`: a page of the words of some dictionaries, sorted.
pub(super) async fn list(
    State(service): State<Service>,
    request: Request,
) -> Result<Response, ApiError> {
    let call = Call::read(&service, request, Method::GET, "/words").await?;
    if call.parameters.get("dict").is_some() {
        return Err(ApiError::bad(
            "This end point has no 'dict' parameter, use 'dicts'",
        ));
    }
    let offset = call.number("offset", 0)?;
    let limit = call.number("limit", LIMIT_DEFAULT)?;
    let words = of_user(&service, &call.username, &call.parameters).await?;
    let words = words.into_iter().skip(offset).take(limit).collect();
    Ok(json(&Words { words }, call.parameters.get("callback")))
}

/// `POST /v2/words/add`: whether a word is new.
pub(super) async fn add(
    State(service): State<Service>,
    request: Request,
) -> Result<Response, ApiError> {
    let call = Call::read(&service, request, Method::POST, "/words/add").await?;
    let words = call.words()?;
    let dictionary = call.parameters.get("dict").unwrap_or_default();
    let count = service
        .words
        .add(&call.username, dictionary, &words)
        .await?;
    let answer = Added { added: count > 0 };
    Ok(json(&answer, call.parameters.get("callback")))
}

/// `POST /v2/words/delete`: whether a word was there.
pub(super) async fn delete(
    State(service): State<Service>,
    request: Request,
) -> Result<Response, ApiError> {
    let call = Call::read(&service, request, Method::POST, "/words/delete").await?;
    let words = call.words()?;
    let dictionary = call.parameters.get("dict").unwrap_or_default();
    let count = service
        .words
        .delete(&call.username, dictionary, &words)
        .await?;
    let answer = Deleted { deleted: count > 0 };
    Ok(json(&answer, call.parameters.get("callback")))
}

/// The words of the dictionaries that `dicts` names; of the default one without it.
pub(super) async fn of_user(
    service: &Service,
    username: &str,
    parameters: &Parameters,
) -> Result<Vec<String>, ApiError> {
    let mut dictionaries: Vec<&str> = parameters.list("dicts").collect();
    if dictionaries.is_empty() {
        dictionaries.push("");
    }
    Ok(service.words.words(username, &dictionaries).await?)
}

/// A request with the right method, from a known user.
struct Call {
    parameters: Parameters,
    username: String,
}

impl Call {
    async fn read(
        service: &Service,
        request: Request,
        method: Method,
        path: &'static str,
    ) -> Result<Call, ApiError> {
        if request.method() != method {
            return Err(ApiError::bad(format!(
                "{path} needs to be called with {method}"
            )));
        }
        let headers = request.headers().clone();
        let parameters = Parameters::read(request, service.config.text_bytes_max).await?;
        let user = Credentials::new(&parameters, &headers)?
            .user(service)
            .await?;
        match user {
            Some(username) => Ok(Call {
                parameters,
                username,
            }),
            None if parameters.get("username").is_some() => Err(ApiError::Forbidden(
                "this server can be reached by others, so it keeps words only for users with a key (faircopy words keys add)",
            )),
            None => Err(ApiError::bad("This end point needs a user id")),
        }
    }

    fn words(&self) -> Result<Vec<&str>, ApiError> {
        let name = if self.parameters.get("mode") == Some("batch") {
            "words"
        } else {
            "word"
        };
        let value = self.parameters.get(name);
        let value = value.ok_or_else(|| ApiError::bad(format!("'{name}' parameter missing")))?;
        Ok(if name == "words" {
            value.split_whitespace().collect()
        } else {
            vec![value.trim()]
        })
    }

    fn number(&self, name: &str, default: usize) -> Result<usize, ApiError> {
        match self.parameters.get(name) {
            None => Ok(default),
            Some(number) => number
                .parse()
                .map_err(|_| ApiError::bad(format!("'{name}' must be a number: '{number}'"))),
        }
    }
}
