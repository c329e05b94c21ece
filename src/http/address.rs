//! Where a request comes from, and which names this server answers to.

use super::access::ClientAddress;
use super::{Problem, Service};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ipnet::IpNet;
use std::net::IpAddr;

/// A network, or one address, of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network(IpNet);

impl std::str::FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Network, String> {
        let address = text.parse::<IpAddr>().map(IpNet::from);
        address.or_else(|_| text.parse()).map(Network).map_err(|_| {
            "expected an address such as 192.0.2.1 or a network such as 10.0.0.0/8".to_owned()
        })
    }
}

impl std::fmt::Display for Network {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The address of the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// Finds the address of the client, and refuses names that this server does not have.
pub(super) async fn identify(
    State(service): State<Service>,
    mut request: Request,
    next: Next,
) -> Response {
    let config = &service.config;
    let named = host_name(request.headers());
    let is_known =
        named.is_none_or(|name| is_own_name(name, config.host.is_loopback(), &config.allow_host));
    if !is_known {
        let detail = "The server does not answer to this host name. Its operator can name it with --allow-host.";
        return Problem::new(StatusCode::MISDIRECTED_REQUEST, detail).into_response();
    }
    if let Some(&Peer(peer)) = request.extensions().get::<Peer>() {
        let address = client_address(peer, request.headers(), &config.trusted_proxy);
        request.extensions_mut().insert(ClientAddress(address));
    }
    next.run(request).await
}

/// The client's address: the nearest one in `X-Forwarded-For` that no trusted proxy has, if the connection is one's.
fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| {
        let address = address.to_canonical();
        trusted
            .iter()
            .any(|Network(network)| network.contains(&address))
    };
    let mut address = peer.to_canonical();
    let values: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for forwarded in values.iter().rev() {
        if !is_trusted(address) {
            break;
        }
        match forwarded.trim().parse::<IpAddr>() {
            Ok(forwarded) => address = forwarded.to_canonical(),
            Err(_) => break,
        }
    }
    address
}

/// The name that the request was sent to, without its port.
fn host_name(headers: &HeaderMap) -> Option<&str> {
    let host = headers.get(header::HOST)?.to_str().unwrap_or("?");
    let end = match host.rfind(']') {
        Some(bracket) => bracket + 1,
        None => host.rfind(':').unwrap_or(host.len()),
    };
    Some(&host[..end])
}

/// Whether a name is this server's. A server that only this computer reaches has the names of this computer and those of
/// the settings: a page whose name was made to point here (DNS rebinding) is refused. Other servers have all names,
/// unless the settings say which.
fn is_own_name(name: &str, is_loopback: bool, allowed: &[String]) -> bool {
    if !is_loopback && allowed.is_empty() {
        return true;
    }
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let is_local = bare.eq_ignore_ascii_case("localhost")
        || bare.to_ascii_lowercase().ends_with(".localhost")
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.to_canonical().is_loopback());
    is_local
        || allowed
            .iter()
            .any(|allowed| allowed.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        client_address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn only_trusted_proxies_say_whom_they_forward() {
        let proxies = ["10.0.0.0/8", "::1"];
        for (peer, forwarded, expected) in [
            ("192.0.2.1", &["203.0.113.9"][..], "192.0.2.1"),
            ("10.1.1.1", &["203.0.113.9"], "203.0.113.9"),
            ("::ffff:10.1.1.1", &["203.0.113.9"], "203.0.113.9"),
            (
                "::1",
                &["198.51.100.7, 203.0.113.9, 10.2.2.2"],
                "203.0.113.9",
            ),
            ("10.1.1.1", &["198.51.100.7", "203.0.113.9"], "203.0.113.9"),
            ("10.1.1.1", &["198.51.100.7, nonsense"], "10.1.1.1"),
            ("10.1.1.1", &[], "10.1.1.1"),
        ] {
            assert_eq!(
                client(peer, forwarded, &proxies),
                expected,
                "{peer} {forwarded:?}"
            );
        }
        assert_eq!(client("127.0.0.1", &["203.0.113.9"], &[]), "127.0.0.1");
    }

    #[test]
    fn a_local_server_has_local_names() {
        let named = |host: &'static str, is_loopback, allowed: &[&str]| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            let allowed: Vec<String> = allowed.iter().map(|&name| name.to_owned()).collect();
            is_own_name(host_name(&headers).unwrap(), is_loopback, &allowed)
        };
        for host in [
            "localhost",
            "LOCALHOST:8081",
            "127.0.0.1:8081",
            "[::1]:8081",
            "[::1]",
            "a.localhost",
        ] {
            assert!(named(host, true, &[]), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example:8081",
            "192.168.0.1",
            "",
            "127.0.0.1.evil.example",
        ] {
            assert!(!named(host, true, &[]), "{host}");
        }
        assert!(named("notes.example:443", true, &["notes.example"]));
        assert!(named("notes.example", false, &[]));
        assert!(!named("other.example", false, &["notes.example"]));
    }
}
