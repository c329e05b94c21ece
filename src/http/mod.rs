//! The server: routes, limits and layers.
//!
//! A request passes the layers of [`app`] from the outside in: request id, log line, headers of safety, compression, errors
//! given the client's format, host names and origins looked at, requests counted, panics fenced, limits of time and length. Handlers parse on the async threads and check on others.

pub mod languagetool;

mod access;
mod address;
mod carrier;
mod error;
mod metrics;
mod native;
mod negotiation;
mod openapi;
mod origin;
mod page;
mod rates;
mod request;
mod response;
mod rules;
mod server;
mod service;
mod status;
mod turn;

pub use address::{Network, Peer};
pub use error::Problem;
pub use origin::AllowedOrigin;
pub use request::Markup;
pub use response::Answer;
pub use server::{ServeError, serve, serve_on};
pub use service::{Overloaded, Service};
pub use turn::Turn;

use crate::telemetry::CheckFacts;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, EXPECT, HeaderName, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http_body_util::{BodyExt, Limited};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::{RequestBodyDeadlineLayer, TimeoutLayer};
use tower_http::trace::TraceLayer;
use tracing::{Span, field};

/// All routes with their layers; testable without a socket.
pub fn app(service: Service) -> Router {
    let routes = native_routes(&service).merge(languagetool::routes());
    with_layers(routes, service)
}

fn with_layers(routes: Router<Service>, service: Service) -> Router {
    let config = &service.config;
    let body_limit = Duration::from_secs(config.body_seconds_max);
    let request_limit = Duration::from_secs(config.request_seconds_max);
    let log = TraceLayer::new_for_http()
        .make_span_with(request_span)
        .on_request(())
        .on_body_chunk(())
        .on_eos(())
        .on_failure(())
        .on_response(log_response);
    let layers = ServiceBuilder::new()
        .layer(from_fn(drop_strange_request_id))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(log)
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(from_fn(add_safety))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(service.clone(), metrics::observe))
        .layer(from_fn(error::present))
        .layer(from_fn_with_state(service.clone(), address::identify))
        .layer(from_fn_with_state(service.clone(), origin::share))
        .layer(from_fn_with_state(service.clone(), rates::limit))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            request_limit,
        ))
        .layer(RequestBodyDeadlineLayer::new(body_limit));
    routes.layer(layers).with_state(service)
}

/// Everything but LanguageTool's interface, which has limits of its own.
fn native_routes(service: &Service) -> Router<Service> {
    let check = || post(native::check).put(native::check);
    let check_file = || post(native::check_file).put(native::check_file);
    let limits = ServiceBuilder::new()
        .layer(from_fn_with_state(service.clone(), access::require_key))
        .layer(from_fn_with_state(service.clone(), refuse_long_body))
        .layer(RequestBodyLimitLayer::new(service.config.body_bytes_max))
        .layer(DefaultBodyLimit::disable());
    Router::new()
        .route("/", get(page::empty))
        .route("/assets/{fingerprint}/{name}", get(page::assets::asset))
        .route("/check", check())
        .route("/check/", check())
        .route("/check/{name}", check_file())
        .route("/rules", get(rules::list))
        .route("/rules/{id}", get(rules::one))
        .route("/languages", get(status::languages))
        .route("/healthz", get(status::healthz))
        .route("/readyz", get(status::readyz))
        .route("/metrics", get(metrics::show))
        .route("/openapi.json", get(openapi::show))
        .layer(limits)
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const REQUEST_ID_BYTES_MAX: usize = 64;

/// A client's request id is kept only if it looks like one: it goes to the log.
async fn drop_strange_request_id(mut request: Request, next: Next) -> Response {
    let strange = request.headers().get(&REQUEST_ID).is_some_and(|id| {
        let id = id.as_bytes();
        id.is_empty()
            || id.len() > REQUEST_ID_BYTES_MAX
            || !id
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(byte))
    });
    if strange {
        request.headers_mut().remove(&REQUEST_ID);
    }
    next.run(request).await
}

fn request_span<B>(request: &axum::http::Request<B>) -> Span {
    const PATH_BYTES_MAX: usize = 100;
    let path = request.uri().path();
    let path = request.extensions().get::<MatchedPath>().map_or_else(
        || &path[..path.floor_char_boundary(PATH_BYTES_MAX)],
        MatchedPath::as_str,
    );
    let id = request
        .headers()
        .get(&REQUEST_ID)
        .and_then(|id| id.to_str().ok());
    tracing::info_span!("request", method = %request.method(), path, id)
}

fn log_response(response: &axum::http::Response<impl Sized>, latency: Duration, _span: &Span) {
    let status = response.status().as_u16();
    let milliseconds = latency.as_micros() as f64 / 1000.0;
    let facts = response.extensions().get::<CheckFacts>();
    tracing::info!(
        status,
        milliseconds,
        bytes = facts.map(|facts| facts.bytes),
        words = facts.map(|facts| facts.words),
        language = facts.map(|facts| field::display(&facts.language)),
        matches = facts.map(|facts| facts.matches),
        "answered"
    );
}

/// Pages load this server's own files, and nothing within them runs.
const CONTENT_SECURITY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers that keep browsers from storing, guessing about and sending on what is a person's letter.
async fn add_safety(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, CONTENT_SECURITY),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-store"),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Refuses a body that says that it is too long, once it has arrived: a client that still sends often misses the answer.
///
/// A client that asks first (`Expect: 100-continue`) is answered at once, and one that sends without end is cut off.
async fn refuse_long_body(
    State(service): State<Service>,
    request: Request,
    next: Next,
) -> Response {
    const DISCARDED_BYTES_MAX: usize = 64 << 20;
    let length: Option<usize> = request
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_none_or(|length| length <= service.config.body_bytes_max) {
        return next.run(request).await;
    }
    if !request.headers().contains_key(EXPECT) {
        let mut body = Limited::new(request.into_body(), DISCARDED_BYTES_MAX);
        while let Some(Ok(_)) = body.frame().await {}
    }
    body_too_long(service.config.body_bytes_max).into_response()
}

/// The body is longer than the service takes (413).
fn body_too_long(body_bytes_max: usize) -> Problem {
    Problem::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        format!("A request may have {body_bytes_max} bytes. Send the text in parts."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use axum::body::{Body, to_bytes};
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_panic_is_500_and_tells_nothing() {
        let (service, _loaded) = Service::loading(Config::default());
        let routes = Router::new().route("/broken", get(async || -> &str { panic!("a secret") }));
        let request = Request::get("/broken").body(Body::empty()).expect("valid");
        let response = with_layers(routes, service)
            .oneshot(request)
            .await
            .expect("layers cannot fail");
        assert_eq!(response.status(), 500);
        assert!(response.headers().contains_key(REQUEST_ID));
        let body = to_bytes(response.into_body(), 10_000).await.expect("short");
        let problem: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(problem["title"], "Internal Server Error");
        assert!(!problem.to_string().contains("secret"));
    }
}
