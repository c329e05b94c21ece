//! What needs a real connection: slow clients, connections kept open, the end of the server.

use super::service;
use faircopy::config::Config;
use faircopy::http::serve_on;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// A server on a thread of its own.
struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    fn start(config: Config) -> Server {
        let (stop, stopped) = oneshot::channel::<()>();
        let (bound, binding) = std::sync::mpsc::channel();
        let service = service(config);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                bound.send(listener.local_addr().unwrap()).unwrap();
                let stop = async {
                    let _ = stopped.await;
                };
                serve_on(listener, service, stop).await;
            });
        });
        Server {
            address: binding.recv().unwrap(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
    }

    fn signal_stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    fn join(mut self) {
        self.thread.take().unwrap().join().unwrap();
    }
}

fn request(body: &str) -> String {
    let length = body.len();
    format!(
        "POST /check HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// Everything up to the end of the connection.
fn rest(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_client_that_is_slow_to_send_headers_is_dropped() {
    let server = Server::start(Config {
        header_seconds_max: 1,
        ..Config::default()
    });
    let mut slow = server.connect();
    slow.write_all(b"POST /check HTTP/1.1\r\nhost: lo").unwrap();
    let start = Instant::now();
    assert_eq!(rest(slow), "");
    assert!(start.elapsed() > Duration::from_millis(500), "not at once");
}

#[test]
fn a_client_that_is_slow_to_send_a_body_is_told() {
    let server = Server::start(Config {
        body_seconds_max: 1,
        ..Config::default()
    });
    let mut slow = server.connect();
    let request = request("It is teh one.");
    slow.write_all(&request.as_bytes()[..request.len() - 3])
        .unwrap();
    let answer = rest(slow);
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(
        answer.ends_with("The body did not arrive in time.\n"),
        "{answer}"
    );
}

#[test]
fn a_body_over_the_limit_is_answered_while_the_client_still_sends() {
    let server = Server::start(Config::default());
    let mut stream = server.connect();
    stream
        .write_all(request(&"a ".repeat(5_000_000)).as_bytes())
        .unwrap();
    let mut answer = vec![0; 4096];
    let length = stream.read(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]);
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[test]
fn a_connection_serves_one_request_after_another() {
    let server = Server::start(Config::default());
    let mut stream = server.connect();
    for _ in 0..3 {
        stream
            .write_all(request("It is teh one.").as_bytes())
            .unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer[..length]);
        assert!(
            answer.starts_with("HTTP/1.1 200 ") && answer.contains("“teh”"),
            "{answer}"
        );
    }
}

#[test]
fn stopping_finishes_what_is_in_flight_and_takes_nothing_new() {
    let mut server = Server::start(Config::default());
    let idle = server.connect();
    let mut begun = server.connect();
    let request = request("It is teh one.");
    let (first, last) = request.split_at(request.len() - 3);
    begun.write_all(first.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    server.signal_stop();
    std::thread::sleep(Duration::from_millis(200));
    assert!(
        TcpStream::connect(server.address).is_err(),
        "no new connections"
    );
    begun.write_all(last.as_bytes()).unwrap();
    let answer = rest(begun);
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.contains("“teh”"),
        "{answer}"
    );
    assert_eq!(rest(idle), "");
    server.join();
}

#[test]
fn stopping_waits_no_longer_than_the_limit() {
    let mut server = Server::start(Config {
        shutdown_seconds_max: 1,
        ..Config::default()
    });
    let mut begun = server.connect();
    begun
        .write_all(&request("It is teh one.").as_bytes()[..90])
        .unwrap();
    std::thread::sleep(Duration::from_millis(200));
    server.signal_stop();
    let start = Instant::now();
    server.join();
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn connections_over_the_limit_wait_for_their_turn() {
    let server = Server::start(Config {
        connections_max: 1,
        ..Config::default()
    });
    let first = server.connect();
    std::thread::sleep(Duration::from_millis(200));
    let mut second = server.connect();
    second
        .write_all(request("It is teh one.").as_bytes())
        .unwrap();
    second
        .set_read_timeout(Some(Duration::from_millis(300)))
        .unwrap();
    let mut answer = vec![0; 4096];
    assert!(second.read(&mut answer).is_err(), "nothing yet");
    drop(first);
    second
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    assert!(second.read(&mut answer).unwrap() > 0);
}
