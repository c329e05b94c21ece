//! Log lines are written to standard error by a thread of their own: whoever stops reading them does not stop the server.

use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};
use tracing_subscriber::fmt::MakeWriter;

/// Lines that may wait to be written. Further ones are dropped and counted.
const LINES_WAITING_MAX: usize = 4_096;
/// How long lines are gathered after others: a busy server does not wake the thread for each of its lines.
const LINES_GATHERED: Duration = Duration::from_millis(10);
/// How long the end of the program waits for the last lines to be written.
const LAST_LINES_TIME_MAX: Duration = Duration::from_secs(1);

/// Standard error belongs to the process, and so does the count of what did not get there.
static DROPPED: AtomicU64 = AtomicU64::new(0);

/// Lines that were dropped because nobody read those before.
pub fn dropped() -> u64 {
    DROPPED.load(Ordering::Relaxed)
}

/// Takes lines without waiting.
#[derive(Clone, Debug)]
pub(super) struct Lines(SyncSender<Vec<u8>>);

/// Waits until the lines are written, or for a moment, when it is dropped.
#[derive(Debug)]
pub(super) struct LastLines {
    lines: SyncSender<Vec<u8>>,
    /// Closed when the last line is written.
    written: Receiver<()>,
}

/// Starts the thread.
///
/// # Errors
/// When the system has no thread left.
pub(super) fn start() -> std::io::Result<(Lines, LastLines)> {
    let (lines, waiting) = sync_channel::<Vec<u8>>(LINES_WAITING_MAX);
    let (open, written) = channel();
    let write = move || {
        let _open = open;
        let mut is_last = false;
        while !is_last && let Ok(mut lines) = waiting.recv() {
            // An empty line is the last.
            is_last = lines.is_empty();
            for line in waiting.try_iter().take(LINES_WAITING_MAX) {
                is_last |= line.is_empty();
                lines.extend(line);
            }
            // Nobody is left to tell when standard error is closed.
            let _ = std::io::stderr().write_all(&lines);
            if !is_last {
                thread::sleep(LINES_GATHERED);
            }
        }
    };
    thread::Builder::new().name("log".to_owned()).spawn(write)?;
    let last = LastLines {
        lines: lines.clone(),
        written,
    };
    Ok((Lines(lines), last))
}

impl Drop for LastLines {
    fn drop(&mut self) {
        let deadline = Instant::now() + LAST_LINES_TIME_MAX;
        while let Err(TrySendError::Full(_)) = self.lines.try_send(Vec::new()) {
            if Instant::now() >= deadline {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let _ = self.written.recv_timeout(left);
    }
}

impl Write for Lines {
    /// Takes a whole line, as the formatter writes it.
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        if !line.is_empty() && self.0.try_send(line.to_vec()).is_err() {
            DROPPED.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Lines;

    fn make_writer(&self) -> Lines {
        self.clone()
    }
}
