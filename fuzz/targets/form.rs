//! Whatever a form, a query or JSON holds, the server answers, and it is not the server's fault.
#![no_main]

use axum::body::Body;
use axum::http::Request;
use faircopy::checker::Checker;
use faircopy::config::Config;
use faircopy::http::{Service, app};
use libfuzzer_sys::fuzz_target;
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

fuzz_target!(|body: &[u8]| {
    for (path, content_type) in [
        ("/v2/check", "application/x-www-form-urlencoded"),
        ("/check", "application/x-www-form-urlencoded"),
        ("/check", "application/json"),
        ("/check", "multipart/form-data; boundary=x"),
    ] {
        let request = Request::post(path).header("content-type", content_type);
        let request = request
            .body(Body::from(body.to_vec()))
            .expect("a valid request");
        let response = RUNTIME.block_on(app(SERVICE.clone()).oneshot(request));
        let status = response.expect("layers cannot fail").status();
        assert!(!status.is_server_error(), "{path} {content_type}: {status}");
    }
});
