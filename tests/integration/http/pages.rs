//! Everything beside checks: rules, languages, pages, health, request ids.

use super::{CHECKER, Call, send, send_to, service};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use faircopy::config::Config;
use faircopy::http::{Service, app};
use std::sync::Arc;
use tower::ServiceExt;

#[tokio::test]
async fn rules_and_languages_are_listed_for_programs_and_people() {
    let json = send(Call {
        line: "GET /rules",
        ..Call::default()
    })
    .await
    .json();
    let rules = json["rules"].as_array().unwrap();
    assert_eq!(rules.len(), faircopy::rules::RULES.len());
    let browser = [("accept", "text/html")];
    let list = send(Call {
        line: "GET /rules",
        headers: &browser,
        ..Call::default()
    })
    .await;
    for rule in faircopy::rules::RULES {
        assert!(list.body.contains(rule.id), "{}", rule.id);
        let line = format!("GET /rules/{}", rule.id);
        let one = send(Call {
            line: &line,
            ..Call::default()
        })
        .await
        .json();
        assert!(rules.contains(&one), "{}", rule.id);
        let page = send(Call {
            line: &line,
            headers: &browser,
            ..Call::default()
        })
        .await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Not flagged"), "{}", rule.id);
    }
    let languages = send(Call {
        line: "GET /languages",
        ..Call::default()
    })
    .await
    .json();
    let codes: Vec<_> = languages["languages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["auto", "en", "en-US", "en-GB", "en-CA", "en-AU"]);
}

#[tokio::test]
async fn pages_are_safe_and_need_no_other_host() {
    let page = send(Call {
        line: "GET /",
        headers: &[("accept", "text/html")],
        ..Call::default()
    })
    .await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(
        page.header("content-security-policy")
            .starts_with("default-src 'none';")
    );
    let scripts = page.body.matches("<script").count();
    assert_eq!(
        page.body
            .matches("<script type=\"module\" src=\"/assets/")
            .count(),
        scripts
    );
    assert!(!page.body.contains("style=\"") && !page.body.contains("<style"));
    assert!(page.body.contains("<label>") && page.body.contains("name=\"note.recipient\""));
    let style = send(Call {
        line: "GET /assets/any/style.css",
        ..Call::default()
    })
    .await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert!(!style.body.contains("http") && style.body.contains("prefers-color-scheme: dark"));
}

#[tokio::test]
async fn request_ids_are_echoed_if_they_look_like_one() {
    let long = "a".repeat(65);
    for (id, kept) in [
        ("a-1.b:2", true),
        ("my secret words", false),
        (long.as_str(), false),
    ] {
        let headers = [("x-request-id", id)];
        let reply = send(Call {
            line: "GET /healthz",
            headers: &headers,
            body: b"",
        })
        .await;
        let echoed = reply.header("x-request-id");
        assert_eq!(echoed == id, kept, "{echoed}");
        assert!(kept || echoed.len() == 36, "a new one: {echoed}");
    }
}

#[tokio::test]
async fn it_is_ready_once_the_checker_is_loaded() {
    let (service, loaded) = Service::loading(Config::default());
    let ready = || {
        send_to(
            service.clone(),
            Call {
                line: "GET /readyz",
                ..Call::default()
            },
        )
    };
    let early = ready().await;
    assert_eq!(
        (early.status, early.header("retry-after")),
        (StatusCode::SERVICE_UNAVAILABLE, "1")
    );
    assert_eq!(
        send_to(
            service.clone(),
            Call {
                line: "GET /healthz",
                ..Call::default()
            }
        )
        .await
        .status,
        200
    );
    loaded.send_replace(Some(Arc::clone(&CHECKER)));
    assert_eq!(ready().await.status, 200);
}

#[tokio::test]
async fn long_answers_are_compressed() {
    let headers = [("accept", "text/html"), ("accept-encoding", "gzip")];
    let (service, line) = (service(Config::default()), "GET /rules");
    let mut request = Request::builder().uri(line.trim_start_matches("GET "));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = app(service)
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    assert_eq!(response.headers()["content-encoding"], "gzip");
}
