//! Whatever LanguageTool's annotations hold, the server answers, and it is not the server's fault.
#![no_main]

use axum::body::Body;
use axum::http::Request;
use faircopy::checker::Checker;
use faircopy::config::Config;
use faircopy::http::{Service, app};
use libfuzzer_sys::fuzz_target;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::{Arc, LazyLock};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let checker = Checker::load().expect("the dictionaries load");
    Service::new(Arc::new(checker), Config::default())
});
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime starts")
});

fuzz_target!(|data: &str| {
    let data = utf8_percent_encode(data, NON_ALPHANUMERIC);
    let request = Request::post("/v2/check").body(Body::from(format!("language=auto&data={data}")));
    let response =
        RUNTIME.block_on(app(SERVICE.clone()).oneshot(request.expect("a valid request")));
    let status = response.expect("layers cannot fail").status();
    assert!(!status.is_server_error(), "{status}");
});
