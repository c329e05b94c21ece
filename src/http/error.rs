//! Errors as RFC 9457 has them: problem details in JSON, or the same as text or as a page.

use super::Overloaded;
use super::negotiation::{AnswerFormat, negotiate, usual_format};
use super::page;
use axum::extract::Request;
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::any::Any;
use utoipa::ToSchema;

/// Why a request was not answered as asked. Says what to do, and never more about the inside than the status does.
#[derive(Clone, Debug)]
pub struct Problem(Box<Details>);

#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct Details {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    #[serde(serialize_with = "serialize_status")]
    #[schema(value_type = u16)]
    status: StatusCode,
    /// What is wrong with this request, in full sentences.
    detail: String,
    /// The request's member that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<String>,
    /// What would have been right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    known: Vec<&'static str>,
    /// The first wrong byte of the body or of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<usize>,
    /// Headers that the status asks for.
    #[serde(skip)]
    headers: Vec<(HeaderName, HeaderValue)>,
}

fn serialize_status<S: serde::Serializer>(
    status: &StatusCode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

impl Problem {
    /// A problem without members.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Problem {
        Problem(Box::new(Details {
            kind: "about:blank",
            title: status.canonical_reason().unwrap_or("Error"),
            status,
            detail: detail.into(),
            member: None,
            known: Vec::new(),
            position: None,
            headers: Vec::new(),
        }))
    }

    /// A member of the request that cannot be followed (422).
    pub fn member(name: &str, detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail).about(name)
    }

    /// The same problem with the member that is wrong.
    #[must_use]
    pub fn about(mut self, member: &str) -> Problem {
        self.0.member = Some(member.to_owned());
        self
    }

    /// The same problem with what would have been right.
    #[must_use]
    pub fn knowing(mut self, known: impl IntoIterator<Item = &'static str>) -> Problem {
        self.0.known = known.into_iter().collect();
        self
    }

    /// The same problem with the first wrong byte.
    #[must_use]
    pub fn at(mut self, position: usize) -> Problem {
        self.0.position = Some(position);
        self
    }

    /// The same problem with a header more.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: &'static str) -> Problem {
        self.0.headers.push((name, HeaderValue::from_static(value)));
        self
    }

    /// What a bare status means here.
    fn from_status(status: StatusCode, method: &Method) -> Problem {
        let detail = match status {
            StatusCode::NOT_FOUND => {
                "There is nothing here. POST /check checks a text; GET / is a page with a form."
                    .to_owned()
            }
            StatusCode::METHOD_NOT_ALLOWED => {
                format!("{method} is not possible here; the Allow header says what is.")
            }
            StatusCode::REQUEST_TIMEOUT => {
                "The request took too long. Send a shorter text, or try again.".to_owned()
            }
            StatusCode::PAYLOAD_TOO_LARGE => {
                "The request is too long. Send the text in parts.".to_owned()
            }
            StatusCode::INTERNAL_SERVER_ERROR => {
                "The service failed to answer. The request id helps its operator to find out why."
                    .to_owned()
            }
            _ => String::new(),
        };
        Problem::new(status, detail)
    }

    /// The problem in plain text, each thing on a line of its own.
    fn text(&self) -> String {
        let mut text = if self.0.detail.is_empty() {
            format!("{}\n", self.0.title)
        } else {
            format!("{}: {}\n", self.0.title, self.0.detail)
        };
        if !self.0.known.is_empty() {
            text.push_str(&format!("Known: {}\n", self.0.known.join(", ")));
        }
        text
    }

    /// The answer in a format.
    fn render(&self, format: AnswerFormat) -> Response {
        let mut response = match format {
            AnswerFormat::Json => {
                let mut body =
                    serde_json::to_string(&self.0).expect("problem details have string keys");
                body.push('\n');
                ([(CONTENT_TYPE, "application/problem+json")], body).into_response()
            }
            AnswerFormat::Text => {
                ([(CONTENT_TYPE, format.content_type())], self.text()).into_response()
            }
            AnswerFormat::Html => {
                page::problem(self.0.status, self.0.title, &self.0.detail, &self.0.known)
            }
        };
        *response.status_mut() = self.0.status;
        for (name, value) in &self.0.headers {
            response.headers_mut().insert(name, value.clone());
        }
        response
    }
}

impl IntoResponse for Problem {
    /// A response that `present` gives the format that the client wants.
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Overloaded> for Problem {
    fn from(overloaded: Overloaded) -> Problem {
        let Overloaded = overloaded;
        Problem::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "Too many texts are waiting to be checked. Try again in a second.",
        )
        .with_header(RETRY_AFTER, "1")
    }
}

/// What a client gets when a handler panics: nothing about the reason.
pub fn panicked(_reason: Box<dyn Any + Send>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// Gives every error that has no body yet the format that the client wants.
///
/// That are the handlers' [`Problem`]s and the bare statuses of the router and of the layers within this one.
/// Clients of the interface under `/v2` expect plain text.
pub async fn present(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let format = error_format(&request);
    let response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => problem.clone(),
        None if response.headers().contains_key(CONTENT_TYPE) => return response,
        None => Problem::from_status(status, &method),
    };
    let mut presented = problem.render(format);
    for (name, value) in response.headers() {
        if name != CONTENT_TYPE && name != CONTENT_LENGTH {
            presented.headers_mut().insert(name, value.clone());
        }
    }
    presented
}

fn error_format(request: &Request) -> AnswerFormat {
    if request.uri().path().starts_with("/v2/") {
        return AnswerFormat::Text;
    }
    let headers: &HeaderMap = request.headers();
    let has_body = matches!(*request.method(), Method::POST | Method::PUT);
    let usual = usual_format(headers, has_body);
    if headers.contains_key(ACCEPT) {
        negotiate(headers, &AnswerFormat::ALL, usual).unwrap_or(AnswerFormat::Json)
    } else {
        usual
    }
}
