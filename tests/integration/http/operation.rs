//! Whom the server answers, what it counts, and its settings while it runs.

use super::{Call, Reply, send_to, service};
use axum::body::Body;
use axum::http::Request;
use faircopy::config::Config;
use faircopy::http::{Peer, Service, app};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tower::ServiceExt;

/// The status of a request from an address, and when it may be sent again.
async fn ask(service: &Service, peer: &str, line: &str, headers: &[(&str, &str)]) -> (u16, String) {
    let (method, path) = line.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request
        .body(Body::from("text=It+is+well.&language=en-US"))
        .unwrap();
    request.extensions_mut().insert(Peer(peer.parse().unwrap()));
    let response = app(service.clone()).oneshot(request).await.unwrap();
    let retry = response.headers().get("retry-after");
    let retry = retry.map_or(String::new(), |value| value.to_str().unwrap().to_owned());
    (response.status().as_u16(), retry)
}

#[tokio::test]
async fn an_address_may_ask_so_often() {
    let service = service(Config {
        address_requests_per_minute_max: 2,
        trusted_proxy: vec!["10.0.0.0/8".parse().unwrap()],
        ..Config::default()
    });
    let client = [("x-forwarded-for", "203.0.113.9")];
    for (peer, line, headers, expected) in [
        ("192.0.2.1", "GET /rules", &[][..], 200),
        ("192.0.2.1", "POST /v2/check", &[], 200),
        ("192.0.2.1", "GET /rules", &[], 429),
        ("192.0.2.1", "POST /v2/check", &[], 429),
        ("192.0.2.1", "GET /healthz", &[], 200),
        // Whom an untrusted client names does not matter, and a proxy's clients are told apart.
        ("192.0.2.1", "GET /rules", &client, 429),
        ("10.0.0.1", "GET /rules", &client, 200),
        ("10.0.0.1", "GET /rules", &client, 200),
        ("10.0.0.2", "GET /rules", &client, 429),
        (
            "10.0.0.2",
            "GET /rules",
            &[("x-forwarded-for", "203.0.113.8")],
            200,
        ),
    ] {
        let (status, retry) = ask(&service, peer, line, headers).await;
        assert_eq!(status, expected, "{peer} {line} {headers:?}");
        assert_eq!(retry.is_empty(), status != 429);
        assert!(retry.is_empty() || (1..=61).contains(&retry.parse::<u32>().unwrap()));
    }
}

#[tokio::test]
async fn a_local_server_answers_to_local_names_only() {
    let local = service(Config::default());
    let open = service(Config {
        host: "0.0.0.0".parse().unwrap(),
        ..Config::default()
    });
    for (host, is_local) in [
        ("localhost:8081", true),
        ("127.0.0.1", true),
        ("rebound.example", false),
    ] {
        let headers = [("host", host)];
        for line in ["GET /", "POST /v2/check", "GET /metrics"] {
            let (status, _) = ask(&local, "127.0.0.1", line, &headers).await;
            assert_eq!(status, if is_local { 200 } else { 421 }, "{line} at {host}");
            assert_eq!(ask(&open, "127.0.0.1", line, &headers).await.0, 200);
        }
    }
}

#[tokio::test]
async fn strange_pages_change_no_words() {
    let service = service(Config::default());
    let line = "POST /v2/words/add";
    let from = async |origin| {
        ask(
            &service,
            "127.0.0.1",
            line,
            &[("host", "localhost:8081"), ("origin", origin)],
        )
        .await
        .0
    };
    assert_eq!(from("https://evil.example").await, 403);
    // These get as far as the question who it is.
    assert_eq!(from("http://localhost:8081").await, 400);
    assert_eq!(from("chrome-extension://abc").await, 400);
}

async fn check(service: &Service, query: &str, text: &str) -> Reply {
    let line = format!("POST /check{query}");
    let call = Call {
        line: &line,
        headers: &[
            ("content-type", "text/plain"),
            ("accept", "application/json"),
        ],
        body: text.as_bytes(),
    };
    send_to(service.clone(), call).await
}

#[tokio::test]
async fn the_server_has_rules_and_words_of_its_own() {
    let words = faircopy::spelling::UserWords::new(["Frobnix"]);
    let service = service(Config {
        disabled_rules: vec!["EN_A_VS_AN".to_owned()],
        disabled_categories: vec![faircopy::rules::Category::Repetition],
        ..Config::default()
    })
    .accepting(words);
    let text = "The Frobnix took a hour and and teh day.";
    let flagged = async |query| {
        let matches = check(&service, query, text).await.matches();
        matches
            .into_iter()
            .map(|(text, _)| text)
            .collect::<Vec<_>>()
    };
    assert_eq!(flagged("").await, ["teh"]);
    assert_eq!(flagged("?words=teh").await, Vec::<String>::new());
    assert_eq!(flagged("?enabled_rules=EN_A_VS_AN").await, ["a", "teh"]);
    assert_eq!(
        flagged("?enabled_categories=repetition").await,
        ["and and", "teh"]
    );
}

#[tokio::test]
async fn metrics_count_and_quote_nothing() {
    let service = service(Config::default());
    for text in ["It is teh one.", "A sekret wrod.", "It took a hour."] {
        assert_eq!(check(&service, "", text).await.status, 200);
    }
    let call = |line| Call {
        line,
        ..Call::default()
    };
    send_to(service.clone(), call("GET /sekret")).await;
    send_to(service.clone(), call("GET /rules/sekret")).await;
    let reply = send_to(service, call("GET /metrics")).await;
    assert!(
        reply
            .header("content-type")
            .starts_with("application/openmetrics-text")
    );
    for line in [
        "faircopy_requests_total{method=\"POST\",path=\"/check\",status=\"200\"} 3",
        "faircopy_requests_total{method=\"GET\",path=\"other\",status=\"404\"} 1",
        "faircopy_requests_total{method=\"GET\",path=\"/rules/{id}\",status=\"404\"} 1",
        "faircopy_request_seconds_count{path=\"/check\"} 3",
        "faircopy_words_total 11",
        "faircopy_matches_total{rule=\"EN_A_VS_AN\"} 1",
        "faircopy_matches_total{rule=\"MORFOLOGIK_RULE_EN_US\"} 3",
        "faircopy_waiting_checks 0",
    ] {
        assert!(
            reply.body.lines().any(|found| found == line),
            "{line}\n{}",
            reply.body
        );
    }
    assert!(!reply.body.contains("sekret") && reply.body.ends_with("# EOF\n"));
    let resident = reply
        .body
        .lines()
        .find_map(|line| line.strip_prefix("faircopy_resident_bytes "));
    assert!(resident.unwrap().parse::<u64>().unwrap() > 10_000_000);
}

/// The real program, which is killed at the end.
struct Program {
    child: Child,
    log: BufReader<std::process::ChildStderr>,
    address: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Program {
    fn start(arguments: &[&str]) -> Program {
        let mut child = Command::new(env!("CARGO_BIN_EXE_faircopy"))
            .args(["serve", "--port", "0"])
            .args(arguments)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let line = log_line(&mut log, "listening on http://");
        let (_, address) = line.split_once("http://").unwrap();
        let is_address = |c: char| c == '.' || c == ':' || c.is_ascii_digit();
        let address = address.chars().take_while(|&c| is_address(c)).collect();
        Program {
            child,
            log,
            address,
        }
    }

    fn hang_up(&mut self) {
        let process = self.child.id().to_string();
        let sent = Command::new("kill").args(["-HUP", &process]).status();
        assert!(sent.unwrap().success());
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }
}

/// The next line of a log that says something.
fn log_line(log: &mut impl BufRead, text: &str) -> String {
    let mut line = String::new();
    while log.read_line(&mut line).unwrap() > 0 {
        if line.contains(text) {
            return line;
        }
        line.clear();
    }
    panic!("the log ends without {text}");
}

/// Sends a request in two parts with something between them; returns the answer.
fn post(stream: &mut TcpStream, text: &str, between: impl FnOnce()) -> String {
    let length = text.len();
    write!(stream, "POST /check HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n").unwrap();
    between();
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = vec![0; 4096];
    let length = stream.read(&mut answer).unwrap();
    String::from_utf8_lossy(&answer[..length]).into_owned()
}

#[test]
fn settings_are_read_again_without_dropping_a_request() {
    let folder = std::env::temp_dir().join(format!("faircopy-reload-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let settings = folder.join("settings.toml");
    std::fs::write(&settings, "log-format = \"json\"\n").unwrap();
    let mut program = Program::start(&["--config", settings.to_str().unwrap()]);
    let mut stream = program.connect();
    assert!(post(&mut stream, "It took a hour.", || {}).contains("EN_A_VS_AN"));
    let words = folder.join("words.txt");
    std::fs::write(&words, "hourr\n").unwrap();
    let changed = format!("disabled-rules = [\"EN_A_VS_AN\"]\nwords-file = {words:?}\n");
    std::fs::write(&settings, changed).unwrap();
    // A request that has begun is answered by the old settings, and the next one on its connection by the new ones.
    let answer = post(&mut stream, "It took a hour.", || {
        std::thread::sleep(Duration::from_millis(100));
        program.hang_up();
        log_line(&mut program.log, "the settings were read again");
    });
    assert!(answer.contains("EN_A_VS_AN"), "{answer}");
    let answer = post(&mut stream, "It took a hourr.", || {});
    assert!(answer.contains("Nothing found"), "{answer}");
    std::fs::write(&settings, "disabled-rules = [\"NO_SUCH_RULE\"]\n").unwrap();
    program.hang_up();
    log_line(&mut program.log, "the settings stay as they were");
    assert!(post(&mut stream, "It took a hour.", || {}).contains("Nothing found"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn traces_go_to_the_collector_and_quote_nothing() {
    let collector = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", collector.local_addr().unwrap());
    let program = Program::start(&["--otlp-endpoint", &endpoint]);
    let answer = post(&mut program.connect(), "A sekret wrod.", || {});
    assert!(answer.contains("wrod"), "{answer}");
    let (mut sent, _) = collector.accept().unwrap();
    sent.set_read_timeout(Some(Duration::from_millis(500)))
        .unwrap();
    let (mut bytes, started) = (Vec::new(), Instant::now());
    let mut part = [0; 4096];
    while started.elapsed() < Duration::from_secs(20) {
        match sent.read(&mut part) {
            Ok(length) if length > 0 => bytes.extend_from_slice(&part[..length]),
            _ => break,
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("POST /v1/traces HTTP/1.1"), "{text}");
    assert!(
        text.contains("faircopy") && text.contains("/check"),
        "{text}"
    );
    assert!(!text.contains("sekret") && !text.contains("wrod"));
}

#[tokio::test]
async fn the_queue_is_fair_to_short_texts() {
    let service = service(Config {
        checks_running_max: 1,
        ..Config::default()
    });
    // Each passage is another one: one that stands there already is remembered.
    let passage = |number| {
        format!("It is teh longets day of the yaer {number}, and the wether is godo today.\n\n")
    };
    let long: String = (0..4_000).map(passage).collect();
    let started = Instant::now();
    let slow = tokio::spawn({
        let service = service.clone();
        async move { (check(&service, "", &long).await.status, Instant::now()) }
    });
    tokio::time::sleep(Duration::from_millis(30)).await;
    let mut short_ends = Vec::new();
    for number in 0..5 {
        let reply = check(&service, "", &format!("It is teh one, number {number}.")).await;
        assert_eq!(reply.matches().len(), 1);
        short_ends.push(Instant::now());
    }
    let (status, long_end) = slow.await.unwrap();
    assert_eq!(status, 200);
    assert!(
        short_ends[4] < long_end,
        "{:?} {:?}",
        short_ends[4] - started,
        long_end - started
    );
}
