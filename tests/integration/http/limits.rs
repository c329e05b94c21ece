//! Limits, each from both sides, and texts that strangers send.

use super::{Call, Reply, post_json, send_to, service};
use axum::http::StatusCode;
use faircopy::config::Config;
use serde_json::json;
use std::sync::mpsc;
use std::time::Duration;

const TEXT: [(&str, &str); 1] = [("content-type", "text/plain")];

async fn post_text(config: Config, text: &[u8]) -> Reply {
    let call = Call {
        line: "POST /check",
        headers: &TEXT,
        body: text,
    };
    send_to(service(config), call).await
}

#[tokio::test]
async fn a_text_may_be_as_long_as_the_limit() {
    let config = Config {
        text_bytes_max: 10,
        ..Config::default()
    };
    assert_eq!(post_text(config.clone(), b"It is well").await.status, 200);
    let reply = post_text(config, b"It is well.").await;
    assert_eq!(reply.status, 413);
    assert!(
        reply.body.contains("11 bytes") && reply.body.contains("at most 10"),
        "{}",
        reply.body
    );
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit() {
    let config = Config {
        body_bytes_max: 10,
        ..Config::default()
    };
    assert_eq!(post_text(config.clone(), b"It is well").await.status, 200);
    let without_length = post_text(config.clone(), b"It is well.").await;
    assert_eq!(without_length.status, 413);
    for headers in [
        &[TEXT[0], ("content-length", "11")][..],
        &[
            TEXT[0],
            ("content-length", "11"),
            ("expect", "100-continue"),
        ],
    ] {
        let call = Call {
            line: "POST /check",
            headers,
            body: b"It is well.",
        };
        let reply = send_to(service(config.clone()), call).await;
        assert_eq!(
            (reply.status, &reply.body),
            (StatusCode::PAYLOAD_TOO_LARGE, &without_length.body)
        );
    }
    assert!(
        without_length.body.contains("10 bytes"),
        "{}",
        without_length.body
    );
}

#[tokio::test]
async fn words_are_limited() {
    let words = |number: usize| json!({"text": "eror", "words": vec!["eror"; number]});
    assert_eq!(post_json(words(10_000)).await.status, 200);
    let reply = post_json(words(10_001)).await;
    assert_eq!(
        (reply.status, &reply.json()["member"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("words"))
    );
}

/// Settings with one text at a time and none waiting, on a service that is busy until the sender is dropped.
async fn busy(config: Config) -> (faircopy::http::Service, mpsc::Sender<()>) {
    let service = service(Config {
        checks_running_max: 1,
        ..config
    });
    let (release, released) = mpsc::channel::<()>();
    let (started, starts) = tokio::sync::oneshot::channel();
    let occupied = service.clone();
    tokio::spawn(async move {
        let work = move |_: &_, _: &_| {
            started.send(()).unwrap();
            released.recv().unwrap_err();
        };
        occupied.run(work).await.unwrap();
    });
    starts.await.unwrap();
    (service, release)
}

#[tokio::test]
async fn a_full_queue_is_503_and_says_when_to_come_back() {
    let call = Call {
        line: "POST /check",
        headers: &TEXT,
        body: b"It is well.",
    };
    let (full, release) = busy(Config {
        checks_waiting_max: 0,
        ..Config::default()
    })
    .await;
    let reply = send_to(full.clone(), call).await;
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (StatusCode::SERVICE_UNAVAILABLE, "1")
    );
    let health = Call {
        line: "GET /v2/healthcheck",
        ..Call::default()
    };
    assert_eq!(send_to(full, health).await.status, 503);
    drop(release);
    let (roomy, release) = busy(Config {
        checks_waiting_max: 1,
        ..Config::default()
    })
    .await;
    let (reply, ()) = tokio::join!(send_to(roomy, call), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        drop(release);
    });
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn a_request_that_waits_too_long_is_408() {
    let (service, _release) = busy(Config {
        request_seconds_max: 1,
        ..Config::default()
    })
    .await;
    let call = Call {
        line: "POST /check",
        headers: &TEXT,
        body: b"It is well.",
    };
    let reply = send_to(service, call).await;
    assert_eq!(reply.status, 408);
    assert!(
        reply.body.starts_with("Request Timeout: "),
        "{}",
        reply.body
    );
}

/// A text whose check takes longer than a millisecond.
fn long_text() -> String {
    "It is teh longets day of the yaer, and the wether is godo.\n\n".repeat(500)
}

#[tokio::test]
async fn a_check_that_takes_too_long_answers_what_it_has() {
    let hasty = Config {
        check_milliseconds_max: 1,
        memory_bytes_max: 0,
        ..Config::default()
    };
    let text = long_text();
    let call = |line, body| Call {
        line,
        headers: &[
            ("accept", "application/json"),
            ("content-type", "text/plain"),
        ],
        body,
    };
    let reply = send_to(
        service(hasty.clone()),
        call("POST /check?offset_unit=utf-8", text.as_bytes()),
    )
    .await;
    // A busy machine may not even begin within a millisecond.
    if reply.status == 200 {
        let answer = reply.json();
        assert_eq!(answer["complete"], false);
        let end = answer["checked_until"].as_u64().unwrap();
        assert!(end < text.len() as u64 / 2);
        let matches = answer["matches"].as_array().unwrap();
        assert!(
            matches
                .iter()
                .all(|found| found["offset"].as_u64().unwrap() < end)
        );
    } else {
        assert_eq!(reply.status, 503);
    }
    let reply = send_to(
        service(Config::default()),
        call("POST /check", text.as_bytes()),
    )
    .await;
    let answer = reply.json();
    assert_eq!(
        (&answer["complete"], answer.get("checked_until")),
        (&json!(true), None)
    );
}

#[tokio::test]
async fn languagetool_clients_choose_between_a_part_and_an_error() {
    let hasty = Config {
        check_milliseconds_max: 3,
        memory_bytes_max: 0,
        ..Config::default()
    };
    let form = format!(
        "language=en-US&text={}",
        long_text().replace(' ', "+").replace('\n', "%0A")
    );
    let call = |line| Call {
        line,
        headers: &[],
        body: form.as_bytes(),
    };
    let refused = send_to(service(hasty.clone()), call("POST /v2/check")).await;
    let partial = send_to(
        service(hasty),
        call("POST /v2/check?allowIncompleteResults=true"),
    )
    .await;
    // A busy machine may not even begin within so short a time.
    assert!(
        refused.status == 500
            && refused
                .body
                .starts_with("Error: Checking took longer than 0.00 seconds")
            || refused.status == 503,
        "{}",
        refused.body
    );
    if partial.status == 200 {
        let warnings = &partial.json()["warnings"];
        assert_eq!(warnings["incompleteResults"], true);
        assert_eq!(
            warnings["incompleteResultsReason"],
            "Results are incomplete: text checking took longer than allowed maximum of 0.00 seconds"
        );
    } else {
        assert_eq!(partial.status, 503);
    }
}

#[tokio::test]
async fn what_nobody_waits_for_is_not_begun() {
    let (service, release) = busy(Config::default()).await;
    let (begun, begins) = mpsc::channel::<&str>();
    for (name, is_dropped) in [("first", true), ("second", false)] {
        let (service, begun) = (service.clone(), begun.clone());
        let waits = tokio::spawn(async move {
            let work = move |_: &_, _: &_| begun.send(name).unwrap();
            service.run(work).await
        });
        tokio::time::sleep(Duration::from_millis(50)).await;
        if is_dropped {
            waits.abort();
        }
    }
    drop((begun, release));
    let begun = tokio::task::spawn_blocking(move || begins.iter().collect::<Vec<_>>());
    assert_eq!(begun.await.unwrap(), ["second"]);
}

/// A megabyte of one thing, less of others, and many lines with a few faults in them.
fn strange_texts() -> Vec<(&'static str, String)> {
    const SIZE: usize = 1_000_000;
    let long = ["a", "(", "\"", ".", "-", "😀"].map(|piece| (piece, SIZE));
    let short = [
        "“", "!", "'", "\u{301}", "\0", "&", "<", "\u{202E}", "\t", "1", "\u{FFFC}",
    ];
    let repeated = long
        .into_iter()
        .chain(short.map(|piece| (piece, SIZE / 10)));
    let repeated = repeated.map(|(piece, size)| (piece, piece.repeat(size / piece.len())));
    let lines = [
        ("I\n", 100),
        ("I\r\n", 10),
        ("I\r", 10),
        ("a\0b", 10),
        ("I זה ", 10),
        ("I<b>", 10),
        ("I\n- ", 10),
    ];
    let lines = lines.map(|(line, thousands)| {
        let thousand = format!("{}teh{}", line.repeat(999), &line[1..]);
        (line, thousand.repeat(thousands))
    });
    repeated.chain(lines).collect()
}

#[tokio::test]
async fn strange_texts_get_an_answer_with_spans_inside_the_text() {
    let mut checks = tokio::task::JoinSet::new();
    for (name, text) in strange_texts() {
        for format in ["markdown", "html"] {
            let tenth = text.floor_char_boundary(text.len() / 10);
            checks.spawn(assert_spans_inside(name, text[..tenth].to_owned(), format));
        }
        checks.spawn(assert_spans_inside(name, text, "plain"));
    }
    checks.join_all().await;
}

async fn assert_spans_inside(name: &str, text: String, format: &str) {
    let options = json!({"text": text, "format": format, "offset_unit": "utf-8", "level": "picky"});
    let reply = post_json(options).await;
    assert_eq!(reply.status, 200, "{name:?} as {format}");
    for found in reply.json()["matches"].as_array().unwrap() {
        let at = |member: &str| usize::try_from(found[member].as_u64().unwrap()).unwrap();
        let span = at("offset")..at("offset") + at("length");
        let text = text.get(span);
        assert_eq!(text, found["text"].as_str(), "{name:?} as {format}");
    }
}

#[tokio::test]
async fn ten_megabytes_are_refused() {
    let text = b"a ".repeat(5_000_000);
    assert_eq!(post_text(Config::default(), &text).await.status, 413);
    let config = Config {
        body_bytes_max: 20_000_000,
        ..Config::default()
    };
    assert_eq!(post_text(config, &text).await.status, 413);
}
