//! The native HTTP interface: what goes in, what comes out, and what is refused.
#![expect(
    clippy::unwrap_used,
    reason = "what is not there fails the test, in helpers too"
)]

mod answers;
mod hostile;
mod limits;
mod logs;
mod operation;
mod pages;
mod refusals;
mod sockets;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use faircopy::checker::Checker;
use faircopy::config::Config;
use faircopy::http::{Service, app};
use serde_json::Value;
use std::sync::{Arc, LazyLock};
use tower::ServiceExt;

static CHECKER: LazyLock<Arc<Checker>> = LazyLock::new(|| Arc::new(Checker::load().unwrap()));

/// A request as data: method and path, headers one a line, body.
#[derive(Clone, Copy, Default)]
struct Call<'a> {
    line: &'a str,
    headers: &'a [(&'a str, &'a str)],
    body: &'a [u8],
}

struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The flagged texts with their first replacements.
    fn matches(&self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        self.json()["matches"]
            .as_array()
            .unwrap()
            .iter()
            .map(|found| (text(&found["text"]), text(&found["replacements"][0])))
            .collect()
    }
}

fn service(config: Config) -> Service {
    Service::new(Arc::clone(&CHECKER), config)
}

async fn send_to(service: Service, call: Call<'_>) -> Reply {
    let (method, path) = call.line.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in call.headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(call.body.to_vec())).unwrap();
    let response = app(service).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    Reply {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.into()).unwrap(),
    }
}

async fn send(call: Call<'_>) -> Reply {
    send_to(service(Config::default()), call).await
}

async fn post_json(body: Value) -> Reply {
    let body = body.to_string();
    let call = Call {
        line: "POST /check",
        headers: &[("content-type", "application/json")],
        body: body.as_bytes(),
    };
    send(call).await
}
