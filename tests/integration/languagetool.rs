//! LanguageTool's interface, without a socket.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use clap::{Args, Command, FromArgMatches};
use faircopy::checker::Checker;
use faircopy::config::Config;
use faircopy::http::{Service, app};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use tower::ServiceExt;

static CHECKER: LazyLock<Arc<Checker>> = LazyLock::new(|| Arc::new(Checker::load().unwrap()));

/// A file for words that is removed with its journal.
struct Database(PathBuf);

impl Database {
    fn new(name: &str) -> Database {
        let file = format!("faircopy-{}-{name}.db", std::process::id());
        let database = Database(std::env::temp_dir().join(file));
        database.remove();
        database
    }

    fn remove(&self) {
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{suffix}", self.0.display()));
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.remove();
    }
}

fn server_with(flags: &[&str]) -> Router {
    let flags = std::iter::once(&"faircopy").chain(flags);
    let matches = Config::augment_args(Command::new("faircopy")).get_matches_from(flags);
    let config = Config::from_arg_matches(&matches).unwrap();
    app(Service::new(Arc::clone(&CHECKER), config))
}

fn server() -> Router {
    server_with(&[])
}

fn form(fields: &[(&str, &str)]) -> String {
    let encode =
        |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

async fn send(server: &Router, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
    let (head, body) = server.clone().oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    (
        head.status,
        head.headers,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

async fn post(
    server: &Router,
    path: &str,
    fields: &[(&str, &str)],
) -> (StatusCode, HeaderMap, String) {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form(fields)));
    send(server, request.unwrap()).await
}

async fn get(server: &Router, path: &str) -> (StatusCode, HeaderMap, String) {
    send(server, Request::get(path).body(Body::empty()).unwrap()).await
}

/// The answer of a check that succeeds.
async fn check(fields: &[(&str, &str)]) -> Value {
    let (status, headers, body) = post(&server(), "/v2/check", fields).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(headers[header::CONTENT_TYPE], "application/json");
    serde_json::from_str(&body).unwrap()
}

/// The rule, offset and length of each match.
fn places(answer: &Value) -> Vec<(String, u64, u64)> {
    let matches = answer["matches"].as_array().unwrap();
    let place = |found: &Value| {
        let rule = found["rule"]["id"].as_str().unwrap().to_owned();
        (
            rule,
            found["offset"].as_u64().unwrap(),
            found["length"].as_u64().unwrap(),
        )
    };
    matches.iter().map(place).collect()
}

const TEXT: (&str, &str) = ("text", "I saw teh cat cat.");
const AMERICAN: (&str, &str) = ("language", "en-US");
const SPELLING: &str = "MORFOLOGIK_RULE_EN_US";
const REPEATED: &str = "ENGLISH_WORD_REPEAT_RULE";
const ARTICLE: &str = "EN_A_VS_AN";

fn place(rule: &str, offset: u64, length: u64) -> (String, u64, u64) {
    (rule.to_owned(), offset, length)
}

#[tokio::test]
async fn every_member_is_there_with_its_type() {
    let answer = check(&[("text", "I saw teh cat."), AMERICAN]).await;
    for (pointer, expected) in [
        ("/software/apiVersion", json!(1)),
        ("/software/premium", json!(false)),
        ("/software/status", json!("")),
        ("/warnings", json!({"incompleteResults": false})),
        ("/language/code", json!("en-US")),
        ("/language/name", json!("English (US)")),
        ("/language/detectedLanguage/code", json!("en-US")),
        ("/matches/0/offset", json!(6)),
        ("/matches/0/length", json!(3)),
        (
            "/matches/0/context",
            json!({"text": "I saw teh cat.", "offset": 6, "length": 3}),
        ),
        ("/matches/0/sentence", json!("I saw teh cat.")),
        ("/matches/0/type", json!({"typeName": "UnknownWord"})),
        ("/matches/0/replacements/0/value", json!("the")),
        ("/matches/0/rule/id", json!(SPELLING)),
        ("/matches/0/rule/issueType", json!("misspelling")),
        ("/matches/0/rule/category/id", json!("TYPOS")),
        ("/matches/0/ignoreForIncompleteSentence", json!(false)),
        ("/matches/0/contextForSureMatch", json!(0)),
        ("/sentenceRanges", json!([[0, 14]])),
        (
            "/extendedSentenceRanges/0/detectedLanguages/0/language",
            json!("en"),
        ),
    ] {
        assert_eq!(answer.pointer(pointer), Some(&expected), "{pointer}");
    }
    for pointer in [
        "/software/name",
        "/software/version",
        "/software/buildDate",
        "/language/detectedLanguage/source",
        "/matches/0/message",
        "/matches/0/shortMessage",
        "/matches/0/rule/description",
        "/matches/0/rule/category/name",
    ] {
        assert!(
            answer.pointer(pointer).is_some_and(Value::is_string),
            "{pointer}"
        );
    }
    assert!(answer["language"]["detectedLanguage"]["confidence"].is_f64());
}

#[tokio::test]
async fn a_check_may_come_by_get_and_the_query_overrides_the_body() {
    let (_, _, body) = get(&server(), "/v2/check?language=en-US&text=I+saw+teh+cat").await;
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(places(&answer), [place(SPELLING, 6, 3)]);
    let path = "/v2/check?text=teh&language=en-US";
    let (_, _, body) = post(&server(), path, &[TEXT, ("language", "xx")]).await;
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(places(&answer), [place(SPELLING, 0, 3)]);
}

#[tokio::test]
async fn a_body_that_was_never_encoded_is_understood() {
    let raw = "text=I saw teh cat & dog + 50%.&language=en-US";
    let request = Request::post("/v2/check").body(Body::from(raw)).unwrap();
    let (status, _, body) = send(&server(), request).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        answer["matches"][0]["context"]["text"],
        "I saw teh cat & dog + 50%."
    );
}

#[tokio::test]
async fn offsets_count_utf_16_units() {
    let answer = check(&[("text", "😀 cafe\u{301} 👩‍👩‍👧‍👦 teh cat."), AMERICAN]).await;
    let units: Vec<u16> = "😀 cafe\u{301} 👩‍👩‍👧‍👦 teh cat.".encode_utf16().collect();
    let found = places(&answer)
        .into_iter()
        .find(|(rule, ..)| rule == SPELLING)
        .unwrap();
    let range = found.1 as usize..(found.1 + found.2) as usize;
    assert_eq!(String::from_utf16_lossy(&units[range]), "teh");
    assert_eq!(answer["sentenceRanges"][0][0], 0);
}

/// The places of one rule in an annotated text.
async fn annotated(parts: Value, rule: &str) -> Vec<(u64, u64)> {
    let data = json!({ "annotation": parts }).to_string();
    let answer = check(&[("data", &data), AMERICAN]).await;
    let found = places(&answer).into_iter().filter(|(id, ..)| id == rule);
    found.map(|(_, offset, length)| (offset, length)).collect()
}

#[tokio::test]
async fn the_golden_vectors_of_annotated_texts_hold() {
    let inline = json!([
        {"text": "This is "}, {"markup": "<xyz>"}, {"text": "an test"}, {"markup": "</xyz>"},
        {"text": ". Yet another error error."}
    ]);
    assert_eq!(annotated(inline.clone(), REPEATED).await, [(40, 11)]);
    assert_eq!(annotated(inline.clone(), SPELLING).await, []);
    assert_eq!(annotated(inline, ARTICLE).await[0].0, 13);
    let paragraph = json!([
        {"text": "A test."}, {"markup": "<p attrib>", "interpretAs": "\n\n"},
        {"text": "Here comes text text."}
    ]);
    assert_eq!(annotated(paragraph.clone(), REPEATED).await, [(28, 9)]);
    assert_eq!(annotated(paragraph, "SENTENCE_WHITESPACE").await, []);
    let two = json!([
        {"text": "A test."}, {"markup": "<p>", "interpretAs": "\n\n"},
        {"text": "Here comes text text."}, {"markup": "</p><p>", "interpretAs": "\n\n"},
        {"text": "A hour ago."}
    ]);
    assert_eq!(annotated(two.clone(), REPEATED).await, [(21, 9)]);
    assert_eq!(annotated(two, ARTICLE).await[0].0, 38);
}

#[tokio::test]
async fn offsets_in_annotated_texts_lie_on_the_words() {
    let parts = json!([
        {"text": "# 😀 "}, {"markup": "**"}, {"text": "teh"}, {"markup": "**", "interpretAs": ""},
        {"text": " cat", "offset": {"start": 9}}
    ]);
    assert_eq!(annotated(parts, SPELLING).await, [(7, 3)]);
}

#[tokio::test]
async fn rules_and_categories_are_switched_on_and_off() {
    for (fields, expected) in [
        (vec![], vec![SPELLING, REPEATED]),
        (vec![("disabledRules", REPEATED)], vec![SPELLING]),
        (
            vec![("disabledRules", "NO_SUCH_RULE")],
            vec![SPELLING, REPEATED],
        ),
        (vec![("disabledCategories", "TYPOS")], vec![REPEATED]),
        (
            vec![("disabledRules", REPEATED), ("enabledRules", REPEATED)],
            vec![SPELLING, REPEATED],
        ),
        (
            vec![("disabledCategories", "TYPOS"), ("enabledRules", SPELLING)],
            vec![SPELLING, REPEATED],
        ),
        (
            vec![("enabledRules", REPEATED), ("enabledOnly", "true")],
            vec![REPEATED],
        ),
        (
            vec![("enabledCategories", "TYPOS"), ("enabledOnly", "yes")],
            vec![SPELLING],
        ),
        (vec![("mode", "all")], vec![SPELLING, REPEATED]),
        (
            vec![("mode", "allButTextLevelOnly")],
            vec![SPELLING, REPEATED],
        ),
        (vec![("mode", "textLevelOnly")], vec![]),
    ] {
        let mut all = vec![TEXT, AMERICAN];
        all.extend(&fields);
        let answer = check(&all).await;
        let found = places(&answer);
        let ids: Vec<_> = found.iter().map(|(rule, ..)| rule.as_str()).collect();
        assert_eq!(ids, expected, "{fields:?}");
    }
}

/// A note that has findings with a place (the plea) and without one (no thanks, nothing that looks ahead).
const PLEA: (&str, &str) = (
    "text",
    "Dear Ms. Okafor,\n\nWe spoke about storage 🙂. I am desperate, and I seen the plant.\n\nKind regards,\nAda Obi",
);

#[tokio::test]
async fn findings_about_a_note_come_only_with_their_category() {
    let places_with = async |fields: &[(&str, &str)]| {
        let mut all = vec![PLEA, AMERICAN];
        all.extend(fields);
        places(&check(&all).await)
    };
    let is_note = |found: &(String, u64, u64)| found.0.starts_with("NOTE_");
    let general = places_with(&[]).await;
    assert!(!general.iter().any(is_note), "{general:?}");
    for fields in [
        [("enabledCategories", "TYPOS")],
        [("enabledRules", "NOTE_DESPERATE")],
        [("mode", "all")],
    ] {
        assert_eq!(places_with(&fields).await, general, "{fields:?}");
    }
    let plea = place("NOTE_DESPERATE", 50, 9);
    for category in ["FOLLOW_UP", "follow-up", "TYPOS,FOLLOW_UP"] {
        let all = places_with(&[("enabledCategories", category)]).await;
        let (notes, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(is_note);
        assert_eq!(
            notes,
            [place("NOTE_EXCLAMATION", 41, 2), plea.clone()],
            "{category}"
        );
        assert_eq!(rest, general, "{category}");
    }
    let follow_up = ("enabledCategories", "FOLLOW_UP");
    let only = places_with(&[follow_up, ("enabledOnly", "true")]).await;
    assert!(only.iter().all(is_note) && only.contains(&plea), "{only:?}");
    let without = places_with(&[follow_up, ("disabledRules", "NOTE_DESPERATE")]).await;
    assert!(without.iter().any(is_note) && !without.contains(&plea));
    let sentences = places_with(&[follow_up, ("mode", "allButTextLevelOnly")]).await;
    assert!(!sentences.iter().any(is_note), "{sentences:?}");
}

#[tokio::test]
async fn a_finding_has_the_members_of_every_match() {
    let fields = [PLEA, AMERICAN, ("enabledCategories", "FOLLOW_UP")];
    let answer = check(&fields).await;
    let matches = answer["matches"].as_array().unwrap();
    let found = matches
        .iter()
        .find(|found| found["rule"]["id"] == "NOTE_DESPERATE")
        .unwrap();
    let category = json!({"id": "FOLLOW_UP", "name": "Follow-up notes"});
    assert_eq!(found["rule"]["category"], category);
    assert_eq!(found["contextForSureMatch"], -1);
    assert!(
        found["sentence"]
            .as_str()
            .unwrap()
            .starts_with("I am desperate")
    );
    let offsets: Vec<_> = matches.iter().map(|found| &found["offset"]).collect();
    assert!(offsets.is_sorted_by_key(|offset| offset.as_u64()));
}

#[tokio::test]
async fn the_two_halves_of_the_browser_extension_are_disjoint_and_together_all() {
    let text = "I saw teh cat cat (it slept. I saw it. I saw him. I saw her again .";
    let data = json!({"annotation": [{"text": text}]}).to_string();
    let mut halves = Vec::new();
    for mode in ["textLevelOnly", "allButTextLevelOnly", "all"] {
        let answer = check(&[
            ("data", &data),
            ("language", "auto"),
            ("preferredVariants", "en-GB,de-DE"),
            ("noopLanguages", "fr"),
            ("disabledRules", "WHITESPACE_RULE"),
            ("mode", mode),
            ("useragent", "webextension-chrome-ng"),
            ("textSessionId", "1:2"),
            ("enableHiddenRules", "true"),
        ])
        .await;
        assert_eq!(answer["language"]["code"], "en-GB");
        halves.push(places(&answer).into_iter().collect::<BTreeSet<_>>());
    }
    assert!(halves[0].is_disjoint(&halves[1]));
    let together: BTreeSet<_> = halves[0].union(&halves[1]).cloned().collect();
    assert_eq!(together, halves[2]);
}

#[tokio::test]
async fn a_preferred_variant_decides_the_spelling() {
    let text = ("text", "My favorite theatre is closed today.");
    for (variant, flagged) in [("en-US", "theatre"), ("en-GB", "favorite")] {
        let answer = check(&[text, ("language", "auto"), ("preferredVariants", variant)]).await;
        assert_eq!(answer["language"]["code"], variant);
        let matches = answer["matches"].as_array().unwrap();
        let words: Vec<_> = matches
            .iter()
            .map(|m| {
                &text.1[m["offset"].as_u64().unwrap() as usize..]
                    [..m["length"].as_u64().unwrap() as usize]
            })
            .collect();
        assert_eq!(words, [flagged], "{variant}");
    }
}

#[tokio::test]
async fn another_language_is_named_and_not_checked() {
    let text = "Vielen Dank für das Gespräch am Montag, das mir sehr gefallen hat.";
    let answer = check(&[("text", text), ("language", "auto")]).await;
    assert_eq!(answer["matches"], json!([]));
    assert_eq!(answer["language"]["code"], "de");
    assert_eq!(answer["language"]["detectedLanguage"]["code"], "de");
    assert_eq!(answer["warnings"]["incompleteResults"], true);
    let reason = answer["warnings"]["incompleteResultsReason"]
        .as_str()
        .unwrap();
    assert_eq!(
        reason,
        "The text was not checked: it seems to be in German (de)."
    );
    let answer = check(&[
        ("text", "I saw teh black cat."),
        ("language", "auto"),
        ("noopLanguages", "de,en"),
    ])
    .await;
    assert_eq!(answer["matches"], json!([]));
    assert_eq!(answer["language"]["code"], "en-US");
    assert_eq!(answer["warnings"]["incompleteResults"], true);
}

#[tokio::test]
async fn compact_answers_leave_out_what_the_client_knows() {
    let answer = check(&[TEXT, AMERICAN, ("c", "1")]).await;
    assert_eq!(answer.get("software"), None);
    assert_eq!(answer.get("warnings"), None);
    assert_eq!(answer["matches"][0].get("context"), None);
    assert!(
        answer["matches"][0]["replacements"]
            .as_array()
            .unwrap()
            .len()
            <= 5
    );
    assert!(answer["sentenceRanges"].is_array());
}

#[tokio::test]
async fn a_callback_wraps_the_answer() {
    let (_, headers, body) = post(
        &server(),
        "/v2/check",
        &[TEXT, AMERICAN, ("callback", "show")],
    )
    .await;
    assert_eq!(headers[header::CONTENT_TYPE], "application/json");
    assert!(
        body.starts_with("show({") && body.ends_with("});"),
        "{body}"
    );
}

#[tokio::test]
async fn mistakes_are_answered_in_plain_text() {
    let annotation = |part: &str| format!(r#"{{"annotation":[{part}]}}"#);
    let (both, mixed) = (
        annotation(r#"{"text":"a","markup":"b"}"#),
        annotation(r#"{"text":"a","interpretAs":"b"}"#),
    );
    let auto = ("language", "auto");
    for (fields, message) in [
        (
            vec![TEXT, AMERICAN, ("data", "{}")],
            "Error: Set only 'text' or 'data' parameter, not both",
        ),
        (vec![AMERICAN], "Error: Missing 'text' or 'data' parameter"),
        (
            vec![AMERICAN, ("data", "x")],
            "Error: Could not parse JSON from 'data' parameter",
        ),
        (
            vec![AMERICAN, ("data", "{}")],
            "Error: 'data' key in JSON requires 'text' or 'annotation' key",
        ),
        (
            vec![AMERICAN, ("data", &both)],
            "Error: Only either 'text' or 'markup' are supported",
        ),
        (
            vec![AMERICAN, ("data", &mixed)],
            "Error: 'text' cannot be used with 'interpretAs'",
        ),
        (vec![TEXT], "Error: Missing 'language' parameter"),
        (
            vec![TEXT, ("language", "xx-YY")],
            "Error: 'xx-YY' is not a language code known to LanguageTool.",
        ),
        (
            vec![TEXT, AMERICAN, ("preferredVariants", "en-GB")],
            "Error: You specified 'preferredVariants'",
        ),
        (
            vec![TEXT, auto, ("preferredVariants", "en")],
            "Error: Invalid format for 'preferredVariants'",
        ),
        (
            vec![TEXT, AMERICAN, ("noopLanguages", "de")],
            "Error: You can specify 'noopLanguages' only",
        ),
        (
            vec![TEXT, AMERICAN, ("enabledOnly", "true")],
            "Error: You must specify enabled rules",
        ),
        (
            vec![
                TEXT,
                AMERICAN,
                ("enabledOnly", "true"),
                ("enabledRules", "A"),
                ("disabledRules", "B"),
            ],
            "Error: You cannot specify disabled rules",
        ),
        (
            vec![TEXT, AMERICAN, ("level", "high")],
            "Error: If 'level' is set, it must be set to 'default' or 'picky'",
        ),
        (
            vec![TEXT, AMERICAN, ("mode", "x")],
            "Error: Mode must be one of 'textLevelOnly'",
        ),
        (
            vec![TEXT, AMERICAN, ("enabled", "A")],
            "Error: You specified 'enabled'",
        ),
        (
            vec![TEXT, AMERICAN, ("username", "anna")],
            "Error: With 'username'",
        ),
        (
            vec![TEXT, AMERICAN, ("apiKey", "1")],
            "Error: With 'apiKey'",
        ),
        (
            vec![
                TEXT,
                AMERICAN,
                ("username", "a"),
                ("apiKey", "1"),
                ("password", "2"),
            ],
            "Error: Set only 'apiKey' or 'password'",
        ),
    ] {
        let (status, headers, body) = post(&server(), "/v2/check", &fields).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{fields:?}");
        assert!(body.starts_with(message), "{body}, not {message}");
        assert_eq!(headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    }
    let (status, _, body) = get(&server(), "/v2/xyz").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(
        body.starts_with("Error: Unsupported action: 'xyz'."),
        "{body}"
    );
    let json = Request::post("/v2/check")
        .body(Body::from(r#"{"text":"a"}"#))
        .unwrap();
    let (status, _, body) = send(&server(), json).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body.contains("form fields"), "{body}");
}

#[tokio::test]
async fn texts_over_the_limit_are_refused_with_both_numbers() {
    let server = server_with(&["--text-bytes-max", "8"]);
    let (status, ..) = post(&server, "/v2/check", &[("text", "12345678"), AMERICAN]).await;
    assert_eq!(status, StatusCode::OK);
    let (status, _, body) = post(&server, "/v2/check", &[("text", "12345678😀"), AMERICAN]).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(
        body,
        "Error: Your text exceeds the limit of 8 characters (it's 10 characters). Please submit a shorter text."
    );
    let long = "a".repeat(200_000);
    let (status, headers, _) = post(&server, "/v2/check", &[("text", &long), AMERICAN]).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(headers[header::VARY], "Origin");
}

#[tokio::test]
async fn extensions_may_read_every_answer_and_strange_pages_none() {
    for path in [
        "/v2/check",
        "/v2/check?text=a&language=en",
        "/v2/languages",
        "/v2/healthcheck",
        "/v2/maxtextlength",
        "/v2/info",
        "/v2/configinfo",
        "/v2/words",
        "/v2/words/add",
        "/v2/xyz",
        "/v2",
        "/v2/",
    ] {
        for (origin, allow, allowed) in [
            ("moz-extension://4e7a", "", Some("moz-extension://4e7a")),
            ("http://localhost:3000", "", Some("http://localhost:3000")),
            ("https://evil.example", "", None),
            ("null", "", None),
            ("https://evil.example", "*", Some("*")),
            (
                "https://a.example",
                "https://a.example",
                Some("https://a.example"),
            ),
            ("moz-extension://4e7a", "https://a.example", None),
        ] {
            let server = match allow {
                "" => server(),
                allow => server_with(&["--allow-origin", allow]),
            };
            let request = Request::builder().uri(path).header(header::ORIGIN, origin);
            let (_, headers, _) = send(&server, request.body(Body::empty()).unwrap()).await;
            let found = headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN);
            let found = found.map(|value| value.to_str().unwrap());
            assert_eq!(found, allowed, "{path} {origin} {allow}");
        }
        let request = Request::builder()
            .method(Method::OPTIONS)
            .uri(path)
            .header(header::ORIGIN, "chrome-extension://abc")
            .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
            .header(
                header::ACCESS_CONTROL_REQUEST_HEADERS,
                "authorization, content-type",
            )
            .header("access-control-request-private-network", "true");
        let (status, headers, body) = send(&server(), request.body(Body::empty()).unwrap()).await;
        assert_eq!(
            (status, body.as_str()),
            (StatusCode::NO_CONTENT, ""),
            "{path}"
        );
        for (name, value) in [
            ("access-control-allow-origin", "chrome-extension://abc"),
            ("access-control-allow-methods", "GET, POST, OPTIONS"),
            (
                "access-control-allow-headers",
                "authorization, content-type",
            ),
            ("access-control-allow-private-network", "true"),
            ("access-control-max-age", "86400"),
        ] {
            assert_eq!(headers[name], value, "{path}");
        }
    }
}

#[tokio::test]
async fn the_small_endpoints_answer() {
    let server = server_with(&["--text-bytes-max", "5000"]);
    assert_eq!(get(&server, "/v2/healthcheck").await.2, "OK");
    assert_eq!(get(&server, "/v2/maxtextlength").await.2, "5000");
    let read = async |path| serde_json::from_str::<Value>(&get(&server, path).await.2).unwrap();
    let info = read("/v2/info").await;
    assert!(info["software"]["version"].is_string() && info["software"]["commit"].is_string());
    let languages = read("/v2/languages").await;
    let american = json!({"name": "English (US)", "code": "en", "longCode": "en-US"});
    assert!(languages.as_array().unwrap().contains(&american));
    let (status, _, body) = get(&server, "/v2/configinfo").await;
    assert_eq!(
        (status, body.as_str()),
        (
            StatusCode::BAD_REQUEST,
            "Error: 'language' parameter missing"
        )
    );
    let config = read("/v2/configinfo?language=en-US").await;
    assert_eq!(config["parameter"]["maxTextLength"], 5000);
    let rules = config["rules"].as_array().unwrap();
    assert_eq!(rules.len(), faircopy::rules::RULES.len());
    assert_eq!(rules[0]["ruleId"], SPELLING);
    assert_eq!(rules[0]["isDictionaryBasedSpellingRule"], "yes");
    let off = |rule: &&Value| rule["isDefaultOff"] == "yes";
    let follow_up = |rule: &&Value| rule["categoryId"] == "FOLLOW_UP";
    assert!(rules.iter().filter(follow_up).count() > 0);
    assert!(rules.iter().filter(follow_up).all(|rule| off(&rule)));
    assert!(!off(&&rules[0]));
}

const ANNA: [(&str, &str); 2] = [("username", "anna"), ("apiKey", "1")];

/// Sends words fields as anna.
async fn words(server: &Router, path: &str, fields: &[(&str, &str)]) -> String {
    let mut all = ANNA.to_vec();
    all.extend(fields);
    let (status, _, body) = if path == "/v2/words" {
        get(server, &format!("{path}?{}", form(&all))).await
    } else {
        post(server, path, &all).await
    };
    assert_eq!(status, StatusCode::OK, "{body}");
    body
}

#[tokio::test]
async fn words_are_kept_and_accepted() {
    let database = Database::new("words");
    let flags = ["--database", database.0.to_str().unwrap()];
    let server = server_with(&flags);
    assert_eq!(words(&server, "/v2/words", &[]).await, r#"{"words":[]}"#);
    assert_eq!(
        words(&server, "/v2/words/add", &[("word", "teh")]).await,
        r#"{"added":true}"#
    );
    assert_eq!(
        words(&server, "/v2/words/add", &[("word", "teh")]).await,
        r#"{"added":false}"#
    );
    let batch = [("mode", "batch"), ("words", "zwei  eins"), ("dict", "de")];
    assert_eq!(
        words(&server, "/v2/words/add", &batch).await,
        r#"{"added":true}"#
    );
    // Another server finds them again.
    let server = server_with(&flags);
    assert_eq!(
        words(&server, "/v2/words", &[("dicts", "de,")]).await,
        r#"{"words":["eins","zwei"]}"#
    );
    let page = [("dicts", "de"), ("offset", "1"), ("limit", "1")];
    assert_eq!(
        words(&server, "/v2/words", &page).await,
        r#"{"words":["zwei"]}"#
    );
    let (_, _, body) = post(&server, "/v2/check", &[TEXT, AMERICAN, ANNA[0], ANNA[1]]).await;
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(places(&answer), [place(REPEATED, 10, 7)]);
    assert_eq!(
        words(&server, "/v2/words/delete", &[("word", "teh")]).await,
        r#"{"deleted":true}"#
    );
    assert_eq!(
        words(&server, "/v2/words/delete", &[("word", "teh")]).await,
        r#"{"deleted":false}"#
    );
}

#[tokio::test]
async fn mistakes_about_words_are_named() {
    let database = Database::new("mistakes");
    let server = server_with(&["--database", database.0.to_str().unwrap()]);
    let long = "x".repeat(101);
    for (method, path, fields, message) in [
        (
            "POST",
            "/v2/words",
            vec![],
            "/words needs to be called with GET",
        ),
        (
            "GET",
            "/v2/words/add",
            vec![],
            "/words/add needs to be called with POST",
        ),
        (
            "GET",
            "/v2/words/delete",
            vec![],
            "/words/delete needs to be called with POST",
        ),
        (
            "POST",
            "/v2/words/add",
            vec![("word", "a")],
            "This end point needs a user id",
        ),
        (
            "POST",
            "/v2/words/add",
            vec![ANNA[0], ANNA[1]],
            "'word' parameter missing",
        ),
        (
            "POST",
            "/v2/words/add",
            vec![ANNA[0], ANNA[1], ("word", "a b")],
            "A word cannot contain white space",
        ),
        (
            "POST",
            "/v2/words/add",
            vec![ANNA[0], ANNA[1], ("word", "")],
            "A word needs 1 to 100 characters",
        ),
        (
            "POST",
            "/v2/words/add",
            vec![ANNA[0], ANNA[1], ("word", &long)],
            "A word needs 1 to 100 characters",
        ),
        (
            "GET",
            "/v2/words",
            vec![ANNA[0], ANNA[1], ("dict", "x")],
            "This end point has no 'dict' parameter",
        ),
    ] {
        let (status, _, body) = if method == "POST" {
            post(&server, path, &fields).await
        } else {
            get(&server, &format!("{path}?{}", form(&fields))).await
        };
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {fields:?}: {body}");
        assert!(body.starts_with(&format!("Error: {message}")), "{body}");
    }
}

#[tokio::test]
async fn keys_prove_names_and_can_be_required() {
    let database = Database::new("keys");
    let address = database.0.to_str().unwrap();
    let store = faircopy::words::Store::new(address.parse().unwrap());
    let key = store.add_key("anna").await.unwrap();
    let status = async |server: &Router, fields: &[(&str, &str)], bearer: Option<&str>| {
        let mut all = vec![TEXT, AMERICAN];
        all.extend(fields);
        let mut request = Request::post("/v2/check");
        if let Some(key) = bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {key}"));
        }
        send(server, request.body(Body::from(form(&all))).unwrap())
            .await
            .0
    };
    let right = [("username", "anna"), ("apiKey", key.as_str())];
    let wrong = [("username", "anna"), ("apiKey", "fc_0")];
    let other = [("username", "ben"), ("apiKey", key.as_str())];
    let open = server_with(&["--database", address]);
    let closed = server_with(&["--database", address, "--require-key"]);
    for (server, anybody) in [(&open, StatusCode::OK), (&closed, StatusCode::FORBIDDEN)] {
        assert_eq!(status(server, &[], None).await, anybody);
        assert_eq!(status(server, &right, None).await, StatusCode::OK);
        assert_eq!(status(server, &[], Some(&key)).await, StatusCode::OK);
        assert_eq!(status(server, &wrong, None).await, StatusCode::FORBIDDEN);
        assert_eq!(status(server, &other, None).await, StatusCode::FORBIDDEN);
        assert_eq!(
            status(server, &[], Some("fc_0")).await,
            StatusCode::FORBIDDEN
        );
    }
    let id = store.keys().await.unwrap()[0].id.clone();
    assert!(store.remove_key(&id).await.unwrap());
    assert_eq!(status(&closed, &right, None).await, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_server_that_others_reach_keeps_words_only_for_keys() {
    let database = Database::new("public");
    let server = server_with(&[
        "--host",
        "0.0.0.0",
        "--database",
        database.0.to_str().unwrap(),
    ]);
    let (status, _, body) = post(
        &server,
        "/v2/words/add",
        &[ANNA[0], ANNA[1], ("word", "teh")],
    )
    .await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(
        body.starts_with("Error: org.languagetool.server.AuthException: "),
        "{body}"
    );
    let (status, ..) = post(&server, "/v2/check", &[TEXT, AMERICAN, ANNA[0], ANNA[1]]).await;
    assert_eq!(status, StatusCode::OK);
}
