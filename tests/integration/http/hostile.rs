//! Bodies that no client sends: the server answers each, and none is its fault.

use super::{Call, send_to, service};
use faircopy::config::Config;
use proptest::prelude::*;
use std::sync::LazyLock;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// Pieces of forms, JSON, annotations and multipart forms, which chance puts together.
const PIECES: [&str; 34] = [
    "text=",
    "data=",
    "language=",
    "en-US",
    "auto",
    "&",
    "=",
    "%",
    "%2",
    "%00",
    "%FF",
    "+",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\u",
    "\\ud83d",
    ":",
    ",",
    "null",
    "1e999",
    "\"text\"",
    "\"annotation\"",
    "\"markup\"",
    "\"interpretAs\"",
    "--x",
    "\r\n",
    "content-disposition: form-data; name=text",
    "words=",
    "😀",
    "teh",
    "\0",
];

fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Annotations with a right form and strange parts.
fn annotations() -> impl Strategy<Value = serde_json::Value> {
    let text = prop_oneof!["\\PC{0,12}", Just("A hour 😀 teh\n".to_owned())];
    let part = (text.clone(), text, 0..4).prop_map(|(text, other, kind)| match kind {
        0 | 1 => serde_json::json!({"text": text}),
        2 => serde_json::json!({"markup": text}),
        _ => serde_json::json!({"markup": text, "interpretAs": other}),
    });
    prop::collection::vec(part, 0..12).prop_map(|parts| serde_json::json!({"annotation": parts}))
}

fn send(line: &str, content_type: &str, body: &[u8]) -> (u16, String) {
    let headers = [
        ("content-type", content_type),
        ("accept", "application/json"),
    ];
    let call = Call {
        line,
        headers: &headers,
        body,
    };
    let reply = RUNTIME.block_on(send_to(service(Config::default()), call));
    (reply.status.as_u16(), reply.body)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn strange_bodies_are_answered(body in bodies()) {
        for (line, content_type) in [
            ("POST /v2/check", "application/x-www-form-urlencoded"),
            ("POST /check", "application/x-www-form-urlencoded"),
            ("POST /check", "application/json"),
            ("POST /check", "text/html"),
            ("POST /check", "text/markdown"),
            ("POST /check", "multipart/form-data; boundary=x"),
        ] {
            let (status, _) = send(line, content_type, &body);
            prop_assert!(status < 500, "{line} {content_type}: {status}");
        }
    }

    #[test]
    fn annotations_are_answered_with_places_in_them(data in annotations()) {
        let parts = data["annotation"].as_array().unwrap();
        let part = |part: &serde_json::Value| {
            let text = part["text"].as_str().or(part["markup"].as_str());
            text.unwrap().encode_utf16().count() as u64
        };
        let length: u64 = parts.iter().map(part).sum();
        let encoded: String = data.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
        let form = format!("language=en-US&data={encoded}");
        let (status, body) = send("POST /v2/check", "application/x-www-form-urlencoded", form.as_bytes());
        prop_assert_eq!(status, 200, "{}", body);
        let answer: serde_json::Value = serde_json::from_str(&body).unwrap();
        for found in answer["matches"].as_array().unwrap() {
            let place = |member: &str| found[member].as_u64().unwrap();
            prop_assert!(place("length") > 0 && place("offset") + place("length") <= length);
        }
    }
}
