//! Keys for the whole server: with `--require-key`, only who brings one is answered.

use super::{Problem, Service};
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::net::IpAddr;

/// Paths that tell nothing about texts, for the machines that watch the server.
const OPEN_PATHS: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// Whose request it is, for what is remembered of it: a user's, or that of an address.
pub(super) fn owner(extensions: &Extensions) -> String {
    let user = extensions.get::<User>();
    let address = extensions.get::<ClientAddress>();
    match (user, address) {
        (Some(User(name)), _) => format!("user {name}"),
        (None, Some(ClientAddress(address))) => address.to_string(),
        (None, None) => String::new(),
    }
}

/// Whose key a request brought.
#[derive(Clone, Debug)]
pub(super) struct User(pub(super) String);

/// Where a request comes from: its connection's address, or what a trusted proxy says.
#[derive(Clone, Copy, Debug)]
pub(super) struct ClientAddress(pub(super) IpAddr);

/// A key as the `Authorization` header brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PresentedKey {
    /// Whose it is said to be: with `Basic` only.
    pub(super) username: Option<String>,
    /// The key.
    pub(super) key: String,
}

/// The key of an `Authorization: Bearer KEY` or `Basic` (user name and key) header.
pub(super) fn presented_key(headers: &HeaderMap) -> Option<PresentedKey> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, value) = value.split_once(' ')?;
    let value = value.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(PresentedKey {
            username: None,
            key: value.to_owned(),
        });
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(value).ok()?).ok()?;
    let (username, key) = pair.split_once(':')?;
    Some(PresentedKey {
        username: Some(username.to_owned()),
        key: key.to_owned(),
    })
}

/// Refuses requests without a right key, if the server asks for one. A browser then asks its user.
pub(super) async fn require_key(
    State(service): State<Service>,
    mut request: Request,
    next: Next,
) -> Response {
    if !service.config.words.require_key || OPEN_PATHS.contains(&request.uri().path()) {
        return next.run(request).await;
    }
    let user = match presented_key(request.headers()) {
        Some(PresentedKey { username, key }) => {
            service.words.user_of_key(username.as_deref(), &key).await
        }
        None => Ok(None),
    };
    match user {
        Ok(Some(name)) => {
            if let Err(too_often) = service.rates.count_user(&name) {
                return too_often.response(false);
            }
            request.extensions_mut().insert(User(name));
            next.run(request).await
        }
        Ok(None) => {
            let detail = "This server needs a key: send it as Authorization: Bearer KEY, or as the password of a user name.";
            let mut response = Problem::new(StatusCode::UNAUTHORIZED, detail).into_response();
            response.headers_mut().insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static("Basic realm=\"faircopy\", charset=\"UTF-8\""),
            );
            response
        }
        Err(error) => {
            tracing::error!(%error, "the keys cannot be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &'static str) -> Option<(Option<String>, String)> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static(value));
        presented_key(&headers).map(|presented| (presented.username, presented.key))
    }

    #[test]
    fn keys_come_as_bearer_and_as_basic() {
        assert_eq!(read("bearer fc_1"), Some((None, "fc_1".into())));
        // The pair of RFC 7617.
        let aladdin = Some((Some("Aladdin".into()), "open sesame".into()));
        assert_eq!(read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), aladdin);
        assert_eq!(read("Basic ?"), None);
        assert_eq!(read("Digest x"), None);
        assert_eq!(read("fc_1"), None);
    }
}
