//! The ways in which a request carries its members: JSON, forms, or the text itself with the rest in the query.

use super::error::Problem;
use super::request::{Markup, Member};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, LengthLimitError};
use mime::Mime;
use serde_json::{Map, Value};
use std::error::Error;
use tower_http::timeout::TimeoutError;

/// What the body may be, for the `Accept-Post` header and for people.
const CONTENT_TYPES: &str = "application/json, application/x-www-form-urlencoded, multipart/form-data, text/plain, text/markdown, text/html";

/// The members of a request: first those of the query, then those of the body.
///
/// `file_name` is the last part of the path of an upload; its extension tells the markup where the content type does not.
pub async fn members(
    request: Request,
    file_name: Option<&str>,
    body_bytes_max: usize,
) -> Result<Vec<Member>, Problem> {
    let (parts, body) = request.into_parts();
    let content_type = content_type(&parts.headers)?;
    let bytes = read(body, body_bytes_max).await?;
    let mut members = form_members(parts.uri.query().unwrap_or_default().as_bytes())?;
    match content_type.as_ref().map_or("", |mime| mime.essence_str()) {
        "application/json" => members.extend(json_members(&bytes)?),
        "application/x-www-form-urlencoded" => {
            let body = form_members(&bytes)?;
            if !body.iter().chain(&members).any(|(name, _)| name == "text") {
                return Err(form_without_text());
            }
            members.extend(body);
        }
        "multipart/form-data" => members.extend(multipart_members(parts, bytes).await?),
        essence => {
            let markup = Markup::of_content_type(essence);
            let by_name = file_name.and_then(Markup::of_file_name);
            let markup = match (markup, by_name) {
                (Some(Markup::Plain) | None, Some(by_name)) => Some(by_name),
                (markup, _) => markup,
            };
            // A format in the query may say more than a plain content type does.
            let markup = markup.filter(|&markup| markup != Markup::Plain);
            members.extend(markup.map(Markup::member));
            members.push((
                "text".to_owned(),
                Value::String(utf8(bytes.into(), "The text")?),
            ));
        }
    }
    Ok(members)
}

/// The content type, if the service reads it.
fn content_type(headers: &HeaderMap) -> Result<Option<Mime>, Problem> {
    let unsupported = |detail: &str| {
        Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("{detail} The body may be {CONTENT_TYPES}."),
        )
        .with_header(HeaderName::from_static("accept-post"), CONTENT_TYPES)
    };
    let identity = headers
        .get(CONTENT_ENCODING)
        .is_none_or(|value| value.as_bytes().eq_ignore_ascii_case(b"identity"));
    if !identity {
        return Err(
            unsupported("Compressed bodies are not read.").with_header(ACCEPT_ENCODING, "identity")
        );
    }
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return Ok(None);
    };
    let mime: Option<Mime> = value.to_str().ok().and_then(|value| value.parse().ok());
    let mime = mime.ok_or_else(|| unsupported("The content type cannot be read."))?;
    let charset = mime.get_param(mime::CHARSET);
    if charset.is_some_and(|charset| charset != mime::UTF_8 && charset != "us-ascii") {
        return Err(unsupported("Texts are read as UTF-8 only."));
    }
    let known = CONTENT_TYPES
        .split(", ")
        .any(|known| known == mime.essence_str());
    match mime.essence_str() {
        "application/octet-stream" => Ok(None),
        _ if known => Ok(Some(mime)),
        essence => Err(unsupported(&format!(
            "The content type {essence} is not read."
        ))),
    }
}

/// The whole body, which the layers limit in length and time.
async fn read(body: Body, body_bytes_max: usize) -> Result<Bytes, Problem> {
    match body.collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) => {
            let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
            while let Some(error) = cause {
                if error.is::<LengthLimitError>() {
                    return Err(super::body_too_long(body_bytes_max));
                }
                if error.is::<TimeoutError>() {
                    return Err(Problem::new(
                        StatusCode::REQUEST_TIMEOUT,
                        "The body did not arrive in time.",
                    ));
                }
                cause = error.source();
            }
            Err(Problem::new(
                StatusCode::BAD_REQUEST,
                "The body did not arrive whole.",
            ))
        }
    }
}

fn json_members(bytes: &[u8]) -> Result<Vec<Member>, Problem> {
    let json = std::str::from_utf8(bytes).map_err(|error| not_utf8("The body", &error))?;
    let object: Map<String, Value> =
        serde_json::from_str(json).map_err(|error| json_problem(json, &error))?;
    let mut members = Vec::with_capacity(object.len());
    for (name, value) in object {
        match value {
            Value::Object(inner) if name == "note" => {
                members.extend(
                    inner
                        .into_iter()
                        .map(|(inner, value)| (format!("note.{inner}"), value)),
                );
            }
            value => members.push((name, value)),
        }
    }
    members.retain(|(_, value)| !value.is_null());
    Ok(members)
}

fn json_problem(json: &str, error: &serde_json::Error) -> Problem {
    if error.is_data() {
        return Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "The body must be a JSON object with the text in its member “text”.",
        );
    }
    let line_start: usize = json
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let position = (line_start + error.column()).saturating_sub(1);
    let reason = error.to_string();
    if reason.contains("hex escape") {
        let read = &json[..json.floor_char_boundary(position + 1)];
        let escape = read.rfind("\\u").unwrap_or(position);
        return Problem::new(
            StatusCode::BAD_REQUEST,
            format!("The escape at byte {escape} is a lone surrogate, half a character."),
        )
        .at(escape);
    }
    Problem::new(
        StatusCode::BAD_REQUEST,
        format!("The body is not valid JSON: {reason}."),
    )
    .at(position)
}

/// The members of a form or a query. A `%` that starts no escape stands for itself; members left empty are not given.
fn form_members(form: &[u8]) -> Result<Vec<Member>, Problem> {
    let mut members = Vec::new();
    for pair in form
        .split(|&byte| byte == b'&')
        .filter(|pair| !pair.is_empty())
    {
        let equals = pair.iter().position(|&byte| byte == b'=');
        let (name, value) = match equals {
            Some(equals) => (&pair[..equals], &pair[equals + 1..]),
            None => (pair, &pair[..0]),
        };
        let name = utf8(form_decode(name), "A member's name")?;
        let value = utf8(form_decode(value), &format!("The member “{name}”"))?;
        push_form_member(&mut members, name, value);
    }
    Ok(members)
}

fn push_form_member(members: &mut Vec<Member>, name: String, value: String) {
    if !value.is_empty() || name == "text" {
        members.push((name, Value::String(value)));
    }
}

fn form_decode(encoded: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = encoded
        .iter()
        .map(|&byte| if byte == b'+' { b' ' } else { byte })
        .collect();
    percent_encoding::percent_decode(&spaced).collect()
}

fn form_without_text() -> Problem {
    Problem::member(
        "text",
        "The form has no member “text”. To send a file as a form: curl --data-urlencode text@note.txt …/check; \
         to send the text itself: curl -T note.txt …/check, or any request with the header Content-Type: text/plain.",
    )
}

/// The fields of a multipart form. A file is the text, and its name or content type tells its markup.
async fn multipart_members(parts: Parts, bytes: Bytes) -> Result<Vec<Member>, Problem> {
    let broken = |detail: String| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            format!("The multipart form cannot be read: {detail}."),
        )
    };
    let request = Request::from_parts(parts, Body::from(bytes));
    let mut multipart = Multipart::from_request(request, &())
        .await
        .map_err(|error| broken(error.body_text()))?;
    let mut members = Vec::new();
    while let Some(field) = multipart
        .next_field()
        .await
        .map_err(|error| broken(error.body_text()))?
    {
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(str::to_owned);
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field
            .bytes()
            .await
            .map_err(|error| broken(error.body_text()))?;
        let value = utf8(bytes.into(), &format!("The field “{name}”"))?;
        match file_name {
            // A browser sends an input without a chosen file so.
            Some(file_name) if file_name.is_empty() && value.is_empty() => {}
            Some(file_name) => {
                let essence = content_type.and_then(|value| value.parse::<Mime>().ok());
                let markup = essence
                    .and_then(|mime| Markup::of_content_type(mime.essence_str()))
                    .filter(|&markup| markup != Markup::Plain)
                    .or_else(|| Markup::of_file_name(&file_name));
                members.extend(markup.map(Markup::member));
                members.push(("text".to_owned(), Value::String(value)));
            }
            None => push_form_member(&mut members, name, value),
        }
    }
    // A form with a text area and a file input sends an empty text along with a file.
    if members.iter().filter(|(name, _)| name == "text").count() > 1 {
        members.retain(|(name, value)| name != "text" || value != "");
    }
    Ok(members)
}

fn utf8(bytes: Vec<u8>, what: &str) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| not_utf8(what, &error.utf8_error()))
}

fn not_utf8(what: &str, error: &std::str::Utf8Error) -> Problem {
    let position = error.valid_up_to();
    Problem::new(
        StatusCode::BAD_REQUEST,
        format!("{what} is not valid UTF-8 from byte {position} on."),
    )
    .at(position)
}
