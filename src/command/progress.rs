//! A line on standard error about a check that takes long, for who waits at a terminal.

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a check runs before anything is said.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is renewed.
const INTERVAL: Duration = Duration::from_millis(500);
/// Back to the line's start, and clears it.
const CLEAR: &str = "\r\x1b[K";

/// The line; it disappears when this is dropped. Does nothing when standard error is no terminal.
#[derive(Debug)]
pub struct Progress {
    shown: Arc<Mutex<Shown>>,
    ticker: Option<(Sender<()>, JoinHandle<()>)>,
}

#[derive(Debug, Default)]
struct Shown {
    /// What is being done, and since when.
    work: Option<(String, Instant)>,
    visible: bool,
}

impl Progress {
    /// Starts the clock.
    pub fn start() -> Progress {
        let shown = Arc::new(Mutex::new(Shown::default()));
        let ticker = std::io::stderr().is_terminal().then(|| {
            let (stop, stopped) = channel();
            let shown = Arc::clone(&shown);
            let thread = std::thread::spawn(move || {
                let mut wait = PATIENCE;
                while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(wait) {
                    wait = INTERVAL;
                    let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
                    if let Some((label, since)) = &shown.work {
                        let seconds = since.elapsed().as_secs();
                        // A line that cannot be written is not missed.
                        let _ = write!(std::io::stderr(), "{CLEAR}{label}, {seconds} s");
                        shown.visible = true;
                    }
                }
            });
            (stop, thread)
        });
        Progress { shown, ticker }
    }

    /// Says what is being done from now on.
    pub fn show(&self, label: String) {
        self.shown().work = Some((label, Instant::now()));
    }

    /// Clears the line, before something else is printed or read.
    pub fn hide(&self) {
        let mut shown = self.shown();
        shown.work = None;
        if std::mem::take(&mut shown.visible) {
            let _ = write!(std::io::stderr(), "{CLEAR}");
        }
    }

    fn shown(&self) -> std::sync::MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.ticker.take() {
            drop(stop);
            // A ticker that panicked has nothing left to clear.
            let _ = thread.join();
        }
        self.hide();
    }
}
