//! How often an address and a user may ask.

use super::access::ClientAddress;
use super::{Problem, Service};
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};

/// After so many requests, those who have not asked for a minute are forgotten.
const REQUESTS_PER_CLEANING: usize = 4_096;
/// A network of so many bits is one customer of IPv6.
const IPV6_NETWORK_BITS: u32 = 64;
/// Paths that cost nothing, for the machines that watch the server and for the page.
const FREE_PATHS: [&str; 5] = [
    "/healthz",
    "/readyz",
    "/metrics",
    "/v2/healthcheck",
    "/assets/",
];

/// The limits of a server.
#[derive(Debug)]
pub(super) struct Rates {
    addresses: Option<Limiter<IpAddr>>,
    users: Option<Limiter<String>>,
}

/// The limit for each of a kind of clients.
#[derive(Debug)]
struct Limiter<K: Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    per_minute_max: u32,
    requests: AtomicUsize,
}

/// A client has asked more than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooOften {
    /// When it may ask again.
    pub(super) retry_seconds: u64,
    /// How often it may ask.
    pub(super) per_minute_max: u32,
}

impl Rates {
    /// Limits of so many requests a minute; 0 means none.
    pub(super) fn new(address_per_minute_max: u32, user_per_minute_max: u32) -> Rates {
        Rates {
            addresses: Limiter::new(address_per_minute_max),
            users: Limiter::new(user_per_minute_max),
        }
    }

    /// Counts a request from an address.
    pub(super) fn count_address(&self, address: IpAddr) -> Result<(), TooOften> {
        let network = match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let bits = address.to_bits() >> (128 - IPV6_NETWORK_BITS);
                IpAddr::V6(Ipv6Addr::from_bits(bits << (128 - IPV6_NETWORK_BITS)))
            }
        };
        let limiter = self.addresses.as_ref();
        limiter.map_or(Ok(()), |limiter| limiter.count(&network))
    }

    /// Counts a request of a user.
    pub(super) fn count_user(&self, name: &str) -> Result<(), TooOften> {
        let limiter = self.users.as_ref();
        limiter.map_or(Ok(()), |limiter| limiter.count(&name.to_owned()))
    }
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    fn new(per_minute_max: u32) -> Option<Limiter<K>> {
        let quota = Quota::per_minute(NonZeroU32::new(per_minute_max)?);
        Some(Limiter {
            limiter: DefaultKeyedRateLimiter::keyed(quota),
            per_minute_max,
            requests: AtomicUsize::new(0),
        })
    }

    fn count(&self, key: &K) -> Result<(), TooOften> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        if number % REQUESTS_PER_CLEANING == REQUESTS_PER_CLEANING - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter.check_key(key).map_err(|until| TooOften {
            retry_seconds: until
                .wait_time_from(DefaultClock::default().now())
                .as_secs()
                + 1,
            per_minute_max: self.per_minute_max,
        })
    }
}

/// Refuses requests of an address that has asked too often, before anything of them is read.
pub(super) async fn limit(
    State(service): State<Service>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let address = request.extensions().get::<ClientAddress>();
    let is_free = FREE_PATHS.iter().any(|free| path.starts_with(free));
    match address {
        Some(&ClientAddress(address)) if !is_free => match service.rates.count_address(address) {
            Ok(()) => next.run(request).await,
            Err(too_often) => too_often.response(path.starts_with("/v2")),
        },
        _ => next.run(request).await,
    }
}

impl TooOften {
    /// The answer (429), as plain text for LanguageTool's clients.
    pub(super) fn response(self, is_languagetool: bool) -> Response {
        let max = self.per_minute_max;
        let mut response = if is_languagetool {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let headers = [("content-type", "text/plain; charset=utf-8")];
            let text = format!(
                "Error: Access denied: Client request limit of {max} requests per 60 seconds exceeded. Please try again in {} seconds.",
                self.retry_seconds
            );
            (status, headers, text).into_response()
        } else {
            let detail = format!(
                "At most {max} requests a minute are answered. Try again in {} seconds.",
                self.retry_seconds
            );
            Problem::new(StatusCode::TOO_MANY_REQUESTS, detail).into_response()
        };
        let seconds = HeaderValue::from(self.retry_seconds);
        response.headers_mut().insert(RETRY_AFTER, seconds);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn each_address_and_each_user_has_a_limit_of_its_own() {
        let rates = Rates::new(2, 1);
        let ask = |text| rates.count_address(address(text));
        assert!(ask("192.0.2.1").is_ok() && ask("::ffff:192.0.2.1").is_ok());
        let refused = ask("192.0.2.1").unwrap_err();
        assert_eq!(refused.per_minute_max, 2);
        assert!((1..=31).contains(&refused.retry_seconds), "{refused:?}");
        assert!(ask("192.0.2.2").is_ok());
        assert!(rates.count_user("ada").is_ok() && rates.count_user("ada").is_err());
        assert!(rates.count_user("bob").is_ok());
    }

    #[test]
    fn a_network_of_ipv6_is_one_client() {
        let rates = Rates::new(1, 0);
        let ask = |text| rates.count_address(address(text));
        assert!(ask("2001:db8::1").is_ok() && ask("2001:db8::ffff").is_err());
        assert!(ask("2001:db8:0:1::1").is_ok());
        assert!(
            (0..100).all(|_| rates.count_user("ada").is_ok()),
            "0 is no limit"
        );
    }

    #[test]
    fn who_has_not_asked_for_long_is_forgotten() {
        let limiter = Limiter::new(60_000).unwrap();
        for number in 0..REQUESTS_PER_CLEANING as u32 {
            limiter.count(&number).unwrap();
            if number == 1_000 {
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
        }
        assert!(
            limiter.limiter.len() < REQUESTS_PER_CLEANING - 900,
            "{}",
            limiter.limiter.len()
        );
    }
}
