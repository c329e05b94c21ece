//! GET /metrics: what the server does, in the text format of Prometheus. Numbers only; nothing of a text.

use super::Service;
use crate::telemetry::{self, CheckFacts};
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::sync::atomic::Ordering;
use std::time::Instant;

/// The upper ends of the latency histogram, in seconds: from a short note to a long text that waits.
const SECONDS: [f64; 14] = [
    0.000_5, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 20.0,
];

/// The counters of a server.
#[derive(Debug)]
pub(super) struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    seconds: Family<PathLabels, Histogram, fn() -> Histogram>,
    refusals: Family<RefusalLabels, Counter>,
    words: Counter,
    incomplete: Counter,
    matches: Family<RuleLabels, Counter>,
    log_lines_dropped: Counter,
    waiting: Gauge,
    memory_bytes: Gauge,
    resident_bytes: Gauge,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: &'static str,
    path: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct PathLabels {
    path: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RefusalLabels {
    reason: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RuleLabels {
    rule: &'static str,
}

impl Metrics {
    pub(super) fn new() -> Metrics {
        let mut registry = Registry::with_prefix("faircopy");
        let mut metrics = Metrics {
            registry: Registry::default(),
            requests: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            refusals: Family::default(),
            words: Counter::default(),
            incomplete: Counter::default(),
            matches: Family::default(),
            log_lines_dropped: Counter::default(),
            waiting: Gauge::default(),
            memory_bytes: Gauge::default(),
            resident_bytes: Gauge::default(),
        };
        registry.register(
            "requests",
            "Requests that were answered",
            metrics.requests.clone(),
        );
        let help = "Time from a request's headers to its answer";
        registry.register_with_unit("request", help, Unit::Seconds, metrics.seconds.clone());
        registry.register(
            "refusals",
            "Requests that were refused",
            metrics.refusals.clone(),
        );
        registry.register("words", "Words that were checked", metrics.words.clone());
        let help = "Checks that ended before the text did";
        registry.register("incomplete_checks", help, metrics.incomplete.clone());
        registry.register(
            "matches",
            "Matches that were reported",
            metrics.matches.clone(),
        );
        let help = "Log lines that were dropped because nobody read those before";
        let dropped = metrics.log_lines_dropped.clone();
        registry.register("log_lines_dropped", help, dropped);
        let help = "Texts that wait for their turn to be checked";
        registry.register("waiting_checks", help, metrics.waiting.clone());
        let help = "What is remembered of passages";
        registry.register_with_unit("memory", help, Unit::Bytes, metrics.memory_bytes.clone());
        let help = "Resident memory of the process";
        registry.register_with_unit(
            "resident",
            help,
            Unit::Bytes,
            metrics.resident_bytes.clone(),
        );
        metrics.registry = registry;
        metrics
    }

    /// Counts an answer.
    fn count(&self, method: &Method, path: String, response: &Response, started: Instant) {
        let status = response.status();
        let method = match method.as_str() {
            "GET" => "GET",
            "POST" => "POST",
            "PUT" => "PUT",
            "HEAD" => "HEAD",
            "OPTIONS" => "OPTIONS",
            _ => "other",
        };
        let seconds = started.elapsed().as_secs_f64();
        let of_path = PathLabels { path: path.clone() };
        self.seconds.get_or_create(&of_path).observe(seconds);
        let labels = RequestLabels {
            method,
            path,
            status: status.as_u16(),
        };
        self.requests.get_or_create(&labels).inc();
        if let Some(reason) = refusal(status) {
            self.refusals.get_or_create(&RefusalLabels { reason }).inc();
        }
        if let Some(facts) = response.extensions().get::<CheckFacts>() {
            self.words.inc_by(facts.words as u64);
            self.incomplete.inc_by(u64::from(!facts.complete));
            for &(rule, count) in &facts.rules {
                self.matches
                    .get_or_create(&RuleLabels { rule })
                    .inc_by(count);
            }
        }
    }
}

/// Why a request with this status was refused, if it was.
fn refusal(status: StatusCode) -> Option<&'static str> {
    Some(match status {
        StatusCode::SERVICE_UNAVAILABLE => "queue",
        StatusCode::TOO_MANY_REQUESTS => "rate",
        StatusCode::PAYLOAD_TOO_LARGE => "length",
        StatusCode::REQUEST_TIMEOUT => "time",
        StatusCode::MISDIRECTED_REQUEST => "host",
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => "key",
        _ => return None,
    })
}

/// Counts every request with its answer.
pub(super) async fn observe(
    State(service): State<Service>,
    request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    // What strangers put in a path would make the metrics grow.
    let path = request.extensions().get::<MatchedPath>();
    let path = path.map_or("other", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    service.metrics.count(&method, path, &response, started);
    response
}

/// GET /metrics.
pub(super) async fn show(State(service): State<Service>) -> Response {
    let metrics = &service.metrics;
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    metrics.waiting.set(number(service.checks_waiting() as u64));
    let memory_bytes = service.memory.as_ref().map_or(0, |memory| memory.bytes());
    metrics.memory_bytes.set(number(memory_bytes));
    metrics.resident_bytes.set(number(resident_bytes()));
    let dropped = metrics.log_lines_dropped.inner();
    dropped.store(telemetry::lines_dropped(), Ordering::Relaxed);
    let mut text = String::new();
    if encode(&mut text, &metrics.registry).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let content_type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, content_type)], text).into_response()
}

/// The memory that the process holds, as Linux says; 0 elsewhere.
fn resident_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    kilobytes
        .and_then(|number| number.trim().parse::<u64>().ok())
        .map_or(0, |kilobytes| kilobytes * 1024)
}
