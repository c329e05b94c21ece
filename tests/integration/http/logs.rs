//! The log of the real program tells about requests, and never what the texts say.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::{Duration, Instant};

/// The words that are sent; each is flagged or part of an error.
const SECRETS: [&str; 6] = [
    "qwertzish",
    "zimbabwian",
    "grammarz",
    "sekret",
    "recieved",
    "recieve",
];

/// The program with a log format, its log, what of it has been read, and the address that it listens on.
fn start(format: &str) -> (Child, BufReader<ChildStderr>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_faircopy"))
        .args(["serve", "--port", "0", "--log-format", format])
        .env("RUST_LOG", "trace")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(program.stderr.take().unwrap());
    let mut lines = String::new();
    while !lines.contains("listening on http://") {
        assert!(log.read_line(&mut lines).unwrap() > 0, "{lines}");
    }
    let (_, address) = lines.split_once("http://").unwrap();
    let end = address
        .find(|c: char| c != '.' && c != ':' && !c.is_ascii_digit())
        .unwrap();
    let address = address[..end].to_owned();
    (program, log, lines, address)
}

/// Ends the program with SIGTERM.
fn terminate(program: &mut Child) {
    let terminated = Command::new("kill").arg(program.id().to_string()).status();
    assert!(terminated.unwrap().success());
    assert!(program.wait().unwrap().success(), "SIGTERM ends it well");
}

/// What the program logs while it is asked about the secrets in many ways.
fn log_of(format: &str) -> String {
    let (mut program, mut log, mut lines, address) = start(format);
    // The log is read beside the requests, so that a full pipe does not stop the program.
    let reader = std::thread::spawn(move || {
        log.read_to_string(&mut lines).unwrap();
        lines
    });
    let secrets = SECRETS.join(" ");
    let encoded = SECRETS.join("+");
    for (line, content_type, body) in [
        ("POST /check", "text/plain", secrets.clone()),
        (
            "PUT /check/sekret.md",
            "text/markdown",
            format!("# {secrets}"),
        ),
        (
            "POST /check?words=sekret",
            "text/html",
            format!("<p title='{secrets}'>{secrets} &sekret;</p>"),
        ),
        (
            "POST /check",
            "application/json",
            format!("{{\"text\": \"{secrets}\", \"fix\": true}}"),
        ),
        (
            "POST /check",
            "application/json",
            format!("{{\"text\": \"{secrets}\", \"sekret\": true}}"),
        ),
        (
            "POST /check",
            "application/json",
            format!("{{\"text\": \"{secrets}"),
        ),
        (
            "POST /check",
            "application/x-www-form-urlencoded",
            format!("text={encoded}&language=sekret"),
        ),
        (
            "POST /check",
            "application/x-www-form-urlencoded",
            encoded.clone(),
        ),
        (
            "POST /check",
            "multipart/form-data; boundary=x",
            format!(
                "--x\r\ncontent-disposition: form-data; name=\"text\"; filename=\"sekret.txt\"\r\n\r\n{secrets}\r\n--x--\r\n"
            ),
        ),
        (
            "GET /v2/check?language=en-US&text=sekret",
            "text/plain",
            String::new(),
        ),
        (
            "POST /v2/check",
            "application/x-www-form-urlencoded",
            format!("language=en-US&text={encoded}"),
        ),
    ] {
        let mut stream = TcpStream::connect(&address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nreferer: http://sekret/\r\nx-request-id: sekret words\r\n\
             content-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    }
    terminate(&mut program);
    reader.join().unwrap()
}

fn assert_no_secrets(log: &str) {
    for secret in SECRETS
        .into_iter()
        .chain(["received", "Zimbabwean", "receive "])
    {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}

#[test]
fn a_line_of_text_tells_about_each_request_and_nothing_of_its_text() {
    let log = log_of("text");
    assert_no_secrets(&log);
    let checked = log
        .lines()
        .find(|line| line.contains("POST") && line.contains("status=200"))
        .unwrap();
    for fact in [
        "path=\"/check\"",
        "milliseconds=",
        "bytes=53",
        "words=6",
        "language=en-US",
        "matches=",
    ] {
        assert!(checked.contains(fact), "{fact}: {checked}");
    }
    assert!(log.contains("stopping"), "{log}");
}

#[test]
fn a_line_of_json_tells_the_same() {
    let log = log_of("json");
    assert_no_secrets(&log);
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let checked = lines
        .iter()
        .find(|line| line["status"] == 200 && line["bytes"] == 53)
        .unwrap();
    assert_eq!(checked["span"]["method"], "POST");
    assert_eq!(checked["span"]["path"], "/check");
    assert_eq!(checked["words"], 6);
    assert!(checked["milliseconds"].is_number() && checked["matches"].is_number());
    let answered = lines
        .iter()
        .filter(|line| line["message"] == "answered")
        .count();
    assert_eq!(answered, 11, "one line a request");
}

#[test]
fn a_log_that_nobody_reads_does_not_stop_the_server() {
    let (mut program, mut log, _, address) = start("text");
    let ask = |path: &str, times: usize| {
        let mut stream = TcpStream::connect(&address).unwrap();
        let timeout = Some(Duration::from_secs(20));
        stream.set_read_timeout(timeout).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").repeat(times - 1);
        let last = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let mut sending = stream.try_clone().unwrap();
        let sender = std::thread::spawn(move || sending.write_all((request + &last).as_bytes()));
        let mut answers = String::new();
        stream.read_to_string(&mut answers).unwrap();
        sender.join().unwrap().unwrap();
        assert_eq!(answers.matches("HTTP/1.1 200").count(), times);
        answers
    };
    let dropped = || {
        let metrics = ask("/metrics", 1);
        let mut lines = metrics.lines();
        let count = lines.find_map(|line| line.strip_prefix("faircopy_log_lines_dropped_total "));
        count.unwrap().parse::<u64>().unwrap()
    };
    assert_eq!(dropped(), 0, "a few lines wait for their reader");
    // Far more than a pipe holds and may wait: each request is a line.
    ask("/healthz", 8_000);
    let lost = dropped();
    assert!(lost > 0 && lost < 8_000, "{lost}");
    let started = Instant::now();
    terminate(&mut program);
    assert!(started.elapsed() < Duration::from_secs(5));
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("path=\"/healthz\""), "{rest}");
}
