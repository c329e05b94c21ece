//! Logs: one line a request, to standard error. What is being checked never gets there.

mod lines;
mod traces;

pub use lines::dropped as lines_dropped;

use crate::config::LogFormat;
use crate::report::Report;
use lines::LastLines;
use opentelemetry_otlp::ExporterBuildError;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::collections::BTreeMap;
use std::panic::PanicHookInfo;
use tracing::{Level, Metadata, Subscriber};
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

/// What a log line says about the text of a request: how long it is, never what it says.
#[derive(Clone, Debug)]
pub struct CheckFacts {
    /// Bytes of the text.
    pub bytes: usize,
    /// Words of the text.
    pub words: usize,
    /// The tag of the text's language.
    pub language: String,
    /// Matches that were reported.
    pub matches: usize,
    /// Whether the whole text was checked.
    pub complete: bool,
    /// How often each rule reported, by its id.
    pub rules: Vec<(&'static str, u64)>,
}

impl CheckFacts {
    /// What may be said of a report on a text of so many bytes.
    pub fn new(bytes: usize, report: &Report) -> CheckFacts {
        let mut rules: BTreeMap<&'static str, u64> = BTreeMap::new();
        for found in &report.matches {
            *rules.entry(found.rule.id).or_default() += 1;
        }
        CheckFacts {
            bytes,
            words: report.statistics.words,
            language: report.language.code.clone(),
            matches: report.matches.len(),
            complete: report.checked_until.is_none(),
            rules: rules.into_iter().collect(),
        }
    }
}

/// Why logs or traces cannot be sent.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// Logs go somewhere already.
    #[error("logs go somewhere already")]
    Taken(#[from] tracing_subscriber::util::TryInitError),
    /// The system has no thread left to write the logs.
    #[error("cannot start a thread for the logs")]
    Thread(#[from] std::io::Error),
    /// The collector's address is none.
    #[error("the address of the collector cannot be used")]
    Collector(#[from] ExporterBuildError),
}

/// What sends the last traces and writes the last log lines when it is dropped, in this order.
#[derive(Debug)]
pub struct Telemetry {
    _traces: Traces,
    _lines: LastLines,
}

/// What sends the last traces when it is dropped.
#[derive(Debug)]
struct Traces(Option<SdkTracerProvider>);

impl Drop for Traces {
    fn drop(&mut self) {
        if let Some(Err(error)) = self.0.take().map(|provider| provider.shutdown()) {
            tracing::warn!(%error, "the last traces could not be sent");
        }
    }
}

/// Sends logs to standard error and keeps panics from quoting texts. Nothing waits for a log line to be written.
///
/// The levels are those of `RUST_LOG`, or `info`. With a collector's address, spans are sent there too; this needs the
/// runtime of tokio around it.
///
/// # Errors
/// When logs go somewhere already, no thread is left, or the collector's address is none.
pub fn init(format: LogFormat, collector: Option<&str>) -> Result<Telemetry, TelemetryError> {
    let levels = std::env::var("RUST_LOG").unwrap_or_else(|_| "info".to_owned());
    let (lines, last) = lines::start()?;
    let subscriber = subscriber(format, &levels, lines);
    let provider = match collector {
        None => {
            subscriber.try_init()?;
            None
        }
        Some(endpoint) => {
            let (layer, provider) = traces::layer(endpoint)?;
            let own = filter_fn(|metadata| is_own(metadata) && metadata.is_span());
            subscriber.with(layer.with_filter(own)).try_init()?;
            Some(provider)
        }
    };
    std::panic::set_hook(Box::new(log_panic));
    Ok(Telemetry {
        _traces: Traces(provider),
        _lines: last,
    })
}

/// A subscriber that writes to the given place what the levels ask for.
///
/// Dependencies never get below `info`: their finer events quote headers and bodies.
pub fn subscriber<W>(
    format: LogFormat,
    levels: &str,
    writer: W,
) -> impl Subscriber + for<'span> LookupSpan<'span> + Send + Sync
where
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(writer)
        .with_target(false);
    let lines = match format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines
            .json()
            .flatten_event(true)
            .with_span_list(false)
            .boxed(),
    };
    let filter = EnvFilter::builder()
        .with_default_directive(Level::INFO.into())
        .parse_lossy(levels);
    tracing_subscriber::registry()
        .with(lines.with_filter(filter_fn(may_be_logged)))
        .with(filter)
}

fn may_be_logged(metadata: &Metadata<'_>) -> bool {
    is_own(metadata) || *metadata.level() <= Level::INFO
}

fn is_own(metadata: &Metadata<'_>) -> bool {
    metadata.target().split("::").next() == Some(env!("CARGO_PKG_NAME"))
}

/// Logs where a panic happened. Its message is left out: that of a bad slice quotes the text.
fn log_panic(panic: &PanicHookInfo<'_>) {
    let (file, line) = panic
        .location()
        .map_or(("", 0), |location| (location.file(), location.line()));
    tracing::error!(file, line, "panicked");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Buffer(Arc<Mutex<Vec<u8>>>);

    impl Write for Buffer {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: LogFormat, levels: &str, log: impl Fn()) -> String {
        let buffer = Buffer::default();
        let target = buffer.clone();
        tracing::subscriber::with_default(subscriber(format, levels, move || target.clone()), log);
        let bytes = buffer.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn dependencies_are_not_heard_below_info() {
        let log = || {
            tracing::trace!(target: "hyper::proto", "a body");
            tracing::debug!(target: "faircopyist", "another crate");
            tracing::info!(target: "hyper::proto", "a fact");
            tracing::trace!(target: "faircopy::http", "our own");
        };
        let everything = logged(LogFormat::Text, "trace", log);
        assert!(!everything.contains("a body") && !everything.contains("another crate"));
        assert!(everything.contains("a fact") && everything.contains("our own"));
        let little = logged(LogFormat::Text, "warn", log);
        assert_eq!(little, "");
    }

    #[test]
    fn a_line_of_json_is_one_flat_object() {
        let line = logged(LogFormat::Json, "info", || {
            let span = tracing::info_span!("request", method = "GET");
            let _entered = span.enter();
            tracing::info!(target: "faircopy", status = 200, "answered");
        });
        assert_eq!(line.lines().count(), 1, "{line}");
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(line["status"], 200);
        assert_eq!(line["span"]["method"], "GET");
    }
}
