//! What every handler shares: the settings and the checker, behind a bounded queue.

use crate::checker::Checker;
use crate::config::Config;
use crate::words::Store;
use std::fmt;
use std::sync::Arc;
use tokio::sync::{Semaphore, watch};

/// What every handler shares.
#[derive(Clone)]
pub struct Service {
    /// The settings.
    pub config: Arc<Config>,
    /// The personal words and the keys; opened when first asked for.
    pub words: Arc<Store>,
    /// The checker, once it is loaded.
    checker: watch::Receiver<Option<Arc<Checker>>>,
    /// One permit for each text that may wait or be checked at a time.
    waiting: Arc<Semaphore>,
    /// One permit for each text that may be checked at a time.
    running: Arc<Semaphore>,
}

/// No answer for now: too many texts are waiting, or the checker could not be loaded.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("too many texts are waiting to be checked")]
pub struct Overloaded;

impl fmt::Debug for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Service")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl Service {
    /// A service over a loaded checker.
    pub fn new(checker: Arc<Checker>, config: Config) -> Service {
        let (service, loaded) = Service::loading(config);
        loaded.send_replace(Some(checker));
        service
    }

    /// A service whose checker is sent later. Requests wait for it.
    pub fn loading(config: Config) -> (Service, watch::Sender<Option<Arc<Checker>>>) {
        let (sender, checker) = watch::channel(None);
        let running = config.checks_running();
        let service = Service {
            checker,
            waiting: Arc::new(Semaphore::new(
                running
                    .saturating_add(config.checks_waiting_max)
                    .min(Semaphore::MAX_PERMITS),
            )),
            running: Arc::new(Semaphore::new(running.min(Semaphore::MAX_PERMITS))),
            words: Arc::new(Store::new(config.words.database.clone())),
            config: Arc::new(config),
        };
        (service, sender)
    }

    /// Whether the checker is loaded.
    pub fn is_loaded(&self) -> bool {
        self.checker.borrow().is_some()
    }

    /// Runs work that needs the processor off the async threads, in turn.
    ///
    /// # Errors
    /// [`Overloaded`] at once when too many texts are waiting.
    ///
    /// # Panics
    /// When the work panics, with what it panicked with.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Checker) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let place = Arc::clone(&self.waiting)
            .try_acquire_owned()
            .map_err(|_| Overloaded)?;
        let loaded = self
            .checker
            .clone()
            .wait_for(Option::is_some)
            .await
            .map(|checker| checker.clone());
        let Ok(Some(checker)) = loaded else {
            return Err(Overloaded);
        };
        let turn = Arc::clone(&self.running)
            .acquire_owned()
            .await
            .map_err(|_| Overloaded)?;
        let span = tracing::Span::current();
        let task = tokio::task::spawn_blocking(move || {
            // The work cannot be stopped: a client that has gone away keeps its turn until it is done.
            let _permits = (place, turn);
            span.in_scope(|| work(&checker))
        });
        match task.await {
            Ok(done) => Ok(done),
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
}
