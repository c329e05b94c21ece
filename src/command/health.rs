//! `faircopy health`: asks a running server whether it is well, for containers that have no curl.

use super::{CommandError, Outcome};
use axum::http::Uri;
use clap::Args;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

/// How long the server may take for each step.
const TIMEOUT: Duration = Duration::from_secs(2);
/// An answer's first line is far shorter.
const ANSWER_BYTES_MAX: u64 = 1024;

/// Settings of `faircopy health`.
#[derive(Args, Clone, Debug)]
pub struct HealthCommand {
    /// Address to ask; that of a server on this machine if none is given
    #[arg(value_name = "URL")]
    url: Option<Uri>,
    /// Port of the server on this machine
    #[arg(long, env = "FAIRCOPY_PORT", default_value_t = 8081)]
    port: u16,
}

impl HealthCommand {
    /// Asks once.
    ///
    /// # Errors
    /// When no server answers in time, or it answers with another status than 200.
    pub fn run(&self) -> Result<Outcome, CommandError> {
        let url = match &self.url {
            Some(url) => url.to_string(),
            None => format!("http://127.0.0.1:{}/healthz", self.port),
        };
        let unhealthy = |reason: String| CommandError::Unhealthy {
            url: url.clone(),
            reason,
        };
        let line = ask(&url).map_err(|error| unhealthy(error.to_string()))?;
        match line.split(' ').nth(1) {
            Some("200") => Ok(Outcome::Clean),
            _ => Err(unhealthy(format!("the answer is “{line}”"))),
        }
    }
}

/// The first line of the answer to a GET request.
fn ask(url: &str) -> io::Result<String> {
    let invalid = |reason| io::Error::new(io::ErrorKind::InvalidInput, reason);
    let url: Uri = url.parse().map_err(|_| invalid("not an address"))?;
    if url.scheme_str() != Some("http") {
        return Err(invalid("the address must begin with http://"));
    }
    let host = url.host().ok_or_else(|| invalid("no host"))?;
    let port = url.port_u16().unwrap_or(80);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let address = (host.trim_matches(['[', ']']), port)
        .to_socket_addrs()?
        .next()
        .ok_or_else(|| invalid("the host has no address"))?;
    let mut stream = TcpStream::connect_timeout(&address, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.take(ANSWER_BYTES_MAX).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    Ok(answer.lines().next().unwrap_or_default().to_owned())
}
