//! Cross-origin requests: which pages and browser extensions may read the answers.
//!
//! A server on one's own computer can be reached by every page that the computer's user looks at. By default only browser extensions and
//! pages of this computer may read answers, and no other page may change personal words.

use super::{Problem, Service};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::str::FromStr;

const ALLOW_PRIVATE_NETWORK: HeaderName =
    HeaderName::from_static("access-control-allow-private-network");
const REQUEST_PRIVATE_NETWORK: HeaderName =
    HeaderName::from_static("access-control-request-private-network");

/// The schemes of browser extensions, and of editors that are pages: an attacker's page cannot have them.
const EXTENSION_SCHEMES: [&str; 5] = [
    "chrome-extension",
    "moz-extension",
    "safari-web-extension",
    "app",
    "capacitor",
];

/// Origins that the settings name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowedOrigin {
    /// `*`: every page.
    Any,
    /// `extensions`: browser extensions, and editors that are pages.
    Extensions,
    /// `localhost`: pages of this computer, whatever the port.
    Localhost,
    /// An origin such as `https://notes.example`.
    Exactly(String),
}

impl FromStr for AllowedOrigin {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<AllowedOrigin, Infallible> {
        Ok(match text {
            "*" => AllowedOrigin::Any,
            "extensions" => AllowedOrigin::Extensions,
            "localhost" => AllowedOrigin::Localhost,
            origin => AllowedOrigin::Exactly(origin.trim_end_matches('/').to_owned()),
        })
    }
}

impl AllowedOrigin {
    fn allows(&self, origin: &str) -> bool {
        let (scheme, host) = origin.split_once("://").unwrap_or((origin, ""));
        match self {
            AllowedOrigin::Any => true,
            AllowedOrigin::Extensions => EXTENSION_SCHEMES.contains(&scheme),
            AllowedOrigin::Localhost => {
                let name = match host.rfind(']') {
                    Some(bracket) => &host[..=bracket],
                    None => host.split(':').next().unwrap_or_default(),
                };
                matches!(scheme, "http" | "https")
                    && matches!(name, "localhost" | "127.0.0.1" | "[::1]")
            }
            AllowedOrigin::Exactly(allowed) => allowed == origin,
        }
    }
}

/// Answers preflight requests, and lets the allowed pages read every other answer, errors too.
pub(super) async fn share(
    State(service): State<Service>,
    request: Request,
    next: Next,
) -> Response {
    let allowed = &service.config.allow_origin;
    let origin = request.headers().get(header::ORIGIN).cloned();
    let allows = |origin: &HeaderValue| {
        origin
            .to_str()
            .is_ok_and(|origin| allowed.iter().any(|allowed| allowed.allows(origin)))
    };
    let is_allowed = origin.as_ref().is_some_and(allows);
    let is_preflight = request.method() == Method::OPTIONS
        && (request.uri().path().starts_with("/v2")
            || request
                .headers()
                .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD));
    let changes_words = request.uri().path().starts_with("/v2/words/");
    let is_strange = origin.is_some() && !is_allowed && !is_same_origin(request.headers());
    let mut response = if is_preflight {
        preflight(request.headers(), is_allowed)
    } else if changes_words && is_strange {
        let detail = "Pages of this origin may not change words. The server's operator can allow it with --allow-origin.";
        Problem::new(StatusCode::FORBIDDEN, detail).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    if allowed.contains(&AllowedOrigin::Any) {
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
    } else if let Some(origin) = origin.filter(|_| is_allowed) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    response
}

/// Whether a page of this server sent the request.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::ORIGIN).and_then(|origin| origin.split_once("://"));
    host.is_some_and(|(_, host)| text(header::HOST) == Some(host))
}

fn preflight(asked: &HeaderMap, is_allowed: bool) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    if !is_allowed {
        return response;
    }
    let headers = response.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static("GET, POST, OPTIONS"),
    );
    headers.insert(
        header::ACCESS_CONTROL_MAX_AGE,
        HeaderValue::from_static("86400"),
    );
    if let Some(names) = asked.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    if asked.get(REQUEST_PRIVATE_NETWORK) == Some(&HeaderValue::from_static("true")) {
        headers.insert(ALLOW_PRIVATE_NETWORK, HeaderValue::from_static("true"));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_told_apart() {
        let allows = |setting: &str, origin: &str| {
            setting
                .parse::<AllowedOrigin>()
                .is_ok_and(|allowed| allowed.allows(origin))
        };
        for (setting, origin) in [
            ("*", "https://evil.example"),
            ("extensions", "chrome-extension://abc"),
            ("extensions", "moz-extension://4e7a"),
            ("extensions", "app://obsidian.md"),
            ("localhost", "http://localhost:3000"),
            ("localhost", "https://127.0.0.1"),
            ("localhost", "http://[::1]:80"),
            ("https://notes.example/", "https://notes.example"),
        ] {
            assert!(allows(setting, origin), "{setting} {origin}");
        }
        for (setting, origin) in [
            ("extensions", "https://chrome-extension.example"),
            ("extensions", "null"),
            ("localhost", "null"),
            ("localhost", "http://localhost.evil.example"),
            ("localhost", "ftp://localhost"),
            ("https://notes.example", "http://notes.example"),
            ("https://notes.example", "https://notes.example.evil"),
        ] {
            assert!(!allows(setting, origin), "{setting} {origin}");
        }
    }
}
