//! Requests that cannot be followed: status, place, member, and what would have been right.

use super::{Call, post_json, send};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn what_cannot_be_followed_is_422_and_names_the_member() {
    let cases = [
        (
            json!({"text": "a", "langauge": "en"}),
            "langauge",
            "language",
        ),
        (
            json!({"text": "a", "note": {"to": "B"}}),
            "note.to",
            "note.recipient",
        ),
        (json!({"text": "a", "language": "tlh"}), "language", "en-CA"),
        (json!({"text": "a", "level": "harsh"}), "level", "picky"),
        (
            json!({"text": "a", "profile": "poem"}),
            "profile",
            "follow-up",
        ),
        (json!({"text": "a", "format": "rtf"}), "format", "markdown"),
        (
            json!({"text": "a", "offset_unit": "words"}),
            "offset_unit",
            "utf-8",
        ),
        (
            json!({"text": "a", "disabled_rules": ["NO_SUCH_RULE"]}),
            "disabled_rules",
            "ENGLISH_WORD_REPEAT_RULE",
        ),
        (
            json!({"text": "a", "enabled_categories": "manners"}),
            "enabled_categories",
            "grammar",
        ),
        (
            json!({"text": "a", "enabled_rules": "OTHER_DIALECT_SPELLING", "disabled_rules": "OTHER_DIALECT_SPELLING"}),
            "enabled_rules",
            "",
        ),
        (
            json!({"text": "a", "enabled_categories": "style", "disabled_categories": "style"}),
            "enabled_categories",
            "",
        ),
        (
            json!({"text": "a", "profile": "follow-up", "note": {"send_date": "soon"}}),
            "note.send_date",
            "",
        ),
        (json!({"text": 1}), "text", ""),
        (json!({"text": "a", "words": [1]}), "words", ""),
        (json!({"text": "a", "fix": "maybe"}), "fix", "true"),
        (json!({"words": ["a"]}), "text", ""),
    ];
    for (request, member, known) in cases {
        let reply = post_json(request.clone()).await;
        assert_eq!(reply.status, 422, "{request}: {}", reply.body);
        assert_eq!(reply.header("content-type"), "application/problem+json");
        let problem = reply.json();
        assert_eq!(problem["status"], 422);
        assert_eq!(problem["member"], member, "{request}");
        let knowns = problem["known"].as_array().cloned().unwrap_or_default();
        assert!(
            known.is_empty() || knowns.contains(&json!(known)),
            "{problem}"
        );
    }
}

/// Method and path, content type, body; status, position and a part of the detail.
type Unreadable<'a> = (&'a str, &'a str, &'a [u8], u16, Option<u64>, &'a str);

#[tokio::test]
async fn what_cannot_be_read_says_where_and_what_to_do() {
    const JSON: &str = "application/json";
    const FORM: &str = "application/x-www-form-urlencoded";
    let cases: [Unreadable; 15] = [
        (
            "POST /check",
            "text/plain",
            b"It is \xFF bad",
            400,
            Some(6),
            "byte 6",
        ),
        (
            "POST /check",
            JSON,
            b"{\"text\": \"\xC3\x28\"}",
            400,
            Some(10),
            "byte 10",
        ),
        (
            "POST /check",
            FORM,
            b"text=ab%C3%28",
            400,
            Some(2),
            "byte 2",
        ),
        (
            "POST /check?words=%FF",
            "text/plain",
            b"a",
            400,
            Some(0),
            "byte 0",
        ),
        (
            "POST /check",
            JSON,
            b"{\"text\":\n \"\\ud800\"}",
            400,
            Some(11),
            "surrogate",
        ),
        (
            "POST /check",
            JSON,
            b"{\"text\": \"a\"",
            400,
            Some(11),
            "JSON",
        ),
        ("POST /check", JSON, b"", 400, Some(0), "JSON"),
        ("POST /check", JSON, b"[\"text\"]", 422, None, "object"),
        (
            "POST /check",
            FORM,
            b"Dear Ms Okafor, thank you.",
            422,
            None,
            "curl -T",
        ),
        (
            "POST /check",
            FORM,
            b"text=a&text=b",
            422,
            None,
            "more than once",
        ),
        (
            "POST /check?format=html",
            "text/markdown",
            b"a",
            422,
            None,
            "more than once",
        ),
        (
            "POST /check",
            "text/plain; charset=iso-8859-1",
            b"a",
            415,
            None,
            "UTF-8",
        ),
        ("POST /check", "image/png", b"a", 415, None, "text/markdown"),
        ("POST /check", "nonsense", b"a", 415, None, "text/markdown"),
        (
            "POST /check",
            "multipart/form-data; boundary=x",
            b"--y",
            400,
            None,
            "multipart",
        ),
    ];
    for (line, content_type, body, status, position, said) in cases {
        let headers = [
            ("accept", "application/problem+json"),
            ("content-type", content_type),
        ];
        let reply = send(Call {
            line,
            headers: &headers,
            body,
        })
        .await;
        let problem = reply.json();
        assert_eq!(reply.status, status, "{content_type}: {problem}");
        assert_eq!(
            problem["position"].as_u64(),
            position,
            "{content_type}: {problem}"
        );
        assert!(
            problem["detail"].as_str().unwrap().contains(said),
            "{problem}"
        );
    }
    let compressed = [("content-type", "text/plain"), ("content-encoding", "gzip")];
    let reply = send(Call {
        line: "POST /check",
        headers: &compressed,
        body: b"a",
    })
    .await;
    assert_eq!(reply.status, 415);
}

#[tokio::test]
async fn errors_have_the_form_that_the_client_accepts() {
    let cases = [
        ("GET /nothing", "", 404, "application/problem+json"),
        (
            "GET /nothing",
            "text/html,*/*;q=0.8",
            404,
            "text/html; charset=utf-8",
        ),
        (
            "GET /nothing",
            "text/plain",
            404,
            "text/plain; charset=utf-8",
        ),
        (
            "GET /rules/NO_SUCH_RULE",
            "",
            404,
            "application/problem+json",
        ),
        (
            "PUT /check?level=harsh",
            "",
            422,
            "text/plain; charset=utf-8",
        ),
        ("GET /rules", "text/plain", 406, "text/plain; charset=utf-8"),
        ("PUT /check", "image/png", 406, "application/problem+json"),
    ];
    for (line, accept, status, content_type) in cases {
        let headers = [("accept", accept)];
        let headers = if accept.is_empty() { &[][..] } else { &headers };
        let reply = send(Call {
            line,
            headers,
            body: b"",
        })
        .await;
        assert_eq!(reply.status, status, "{line} {accept}");
        assert_eq!(
            reply.header("content-type"),
            content_type,
            "{line} {accept}"
        );
    }
    let reply = send(Call {
        line: "DELETE /check",
        ..Call::default()
    })
    .await;
    assert_eq!(
        (reply.status, reply.header("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "POST,PUT")
    );
    assert_eq!(reply.json()["title"], "Method Not Allowed");
}
