//! Turns: a check that takes long lets others in between, ends at its deadline, and ends when nobody waits for it.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a check goes on while others wait for their turn.
const TURN: Duration = Duration::from_millis(4);

/// The turns of all checks: as many run at a time as there are permits, and the others wait in line.
#[derive(Clone, Debug)]
pub(super) struct Turns {
    running: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
}

/// The turn of one check, on the thread that it runs on.
#[derive(Debug)]
pub struct Turn {
    turns: Turns,
    permit: RefCell<Option<OwnedSemaphorePermit>>,
    since: Cell<Instant>,
    deadline: Instant,
    is_gone: Arc<AtomicBool>,
    runtime: Handle,
}

/// What the caller of a check holds: when it is dropped, the check ends.
#[derive(Debug, Default)]
pub(super) struct Caller(Arc<AtomicBool>);

impl Drop for Caller {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Turns {
    /// Turns for so many checks at a time.
    pub(super) fn new(running_max: usize) -> Turns {
        Turns {
            running: Arc::new(Semaphore::new(running_max.min(Semaphore::MAX_PERMITS))),
            waiting: Arc::default(),
        }
    }

    /// How many wait for a turn, those included that let others in.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Waits for a turn; `None` when there is none before the deadline.
    pub(super) async fn next(&self, caller: &Caller, deadline: Instant) -> Option<Turn> {
        let permit = tokio::time::timeout_at(deadline.into(), self.permit())
            .await
            .ok()??;
        Some(Turn {
            turns: self.clone(),
            permit: RefCell::new(Some(permit)),
            since: Cell::new(Instant::now()),
            deadline,
            is_gone: Arc::clone(&caller.0),
            runtime: Handle::current(),
        })
    }

    async fn permit(&self) -> Option<OwnedSemaphorePermit> {
        struct Waits<'count>(&'count AtomicUsize);
        impl Drop for Waits<'_> {
            fn drop(&mut self) {
                self.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waits = Waits(&self.waiting);
        Arc::clone(&self.running).acquire_owned().await.ok()
    }
}

impl Turn {
    /// Whether nobody waits for the check any more.
    pub fn is_gone(&self) -> bool {
        self.is_gone.load(Ordering::Relaxed)
    }

    /// Lets those in who wait, if the turn was long enough. Says `Break` when the check is to end.
    pub fn pause(&self) -> ControlFlow<()> {
        let now = Instant::now();
        if self.is_gone() || now >= self.deadline {
            return ControlFlow::Break(());
        }
        if now.duration_since(self.since.get()) >= TURN && self.turns.waiting() > 0 {
            // The line is fair: everybody who waits now comes first.
            self.permit.take();
            let permit = self.runtime.block_on(self.turns.permit());
            self.permit.replace(permit);
            self.since.set(Instant::now());
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_check_ends_at_its_deadline_and_without_its_caller() {
        let turns = Turns::new(2);
        let caller = Caller::default();
        let soon = Instant::now() + Duration::from_millis(20);
        let late = Instant::now() + Duration::from_secs(60);
        let short = turns.next(&caller, soon).await.unwrap();
        let long = turns.next(&caller, late).await.unwrap();
        assert!(short.pause().is_continue() && long.pause().is_continue());
        let started = Instant::now();
        assert!(turns.next(&caller, soon).await.is_none(), "no turn is free");
        assert!(started.elapsed() < Duration::from_secs(10));
        assert!(short.pause().is_break() && long.pause().is_continue());
        drop(caller);
        assert!(long.pause().is_break());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_long_check_lets_others_in() {
        let turns = Turns::new(1);
        let caller = Caller::default();
        let late = Instant::now() + Duration::from_secs(60);
        let long = turns.next(&caller, late).await.unwrap();
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        let worker = tokio::task::spawn_blocking(move || {
            while stopped.try_recv().is_err() && long.pause().is_continue() {
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        for _ in 0..10 {
            let short = turns.next(&caller, late).await;
            assert!(short.is_some());
        }
        assert!(!worker.is_finished(), "the long check still runs");
        stop.send(()).unwrap();
        worker.await.unwrap();
        assert_eq!(turns.waiting(), 0);
    }
}
