//! Logs: one line a request, to standard error. What is being checked never gets there.

use crate::config::LogFormat;
use std::panic::PanicHookInfo;
use tracing::{Level, Metadata, Subscriber};
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
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
}

/// Sends logs to standard error and keeps panics from quoting texts.
///
/// The levels are those of `RUST_LOG`, or `info`.
///
/// # Errors
/// When logs go somewhere already.
pub fn init(format: LogFormat) -> Result<(), tracing_subscriber::util::TryInitError> {
    let levels = std::env::var("RUST_LOG").unwrap_or_else(|_| "info".to_owned());
    subscriber(format, &levels, std::io::stderr).try_init()?;
    std::panic::set_hook(Box::new(log_panic));
    Ok(())
}

/// A subscriber that writes to the given place what the levels ask for.
///
/// Dependencies never get below `info`: their finer events quote headers and bodies.
pub fn subscriber<W>(format: LogFormat, levels: &str, writer: W) -> impl Subscriber + Send + Sync
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
    let own = metadata.target().split("::").next() == Some(env!("CARGO_PKG_NAME"));
    own || *metadata.level() <= Level::INFO
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
