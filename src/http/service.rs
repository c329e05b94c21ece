//! What every handler shares: the settings and the checker, behind a bounded queue.

use super::metrics::Metrics;
use super::rates::Rates;
use super::turn::{Caller, Turn, Turns};
use crate::checker::{Checker, Options};
use crate::config::Config;
use crate::memory::Memory;
use crate::spelling::UserWords;
use crate::words::Store;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, watch};

/// What every handler shares. A clone costs a count.
#[derive(Clone)]
pub struct Service(Arc<Parts>);

/// What a [`Service`] is made of.
#[derive(Clone)]
pub struct Parts {
    /// The settings.
    pub config: Arc<Config>,
    /// The personal words and the keys; opened when first asked for.
    pub words: Arc<Store>,
    /// The checker, once it is loaded.
    checker: watch::Receiver<Option<Arc<Checker>>>,
    /// One permit for each text that may wait or be checked at a time.
    waiting: Arc<Semaphore>,
    turns: Turns,
    /// What was found in passages, unless the settings forbid it.
    pub(super) memory: Option<Arc<Memory>>,
    pub(super) rates: Arc<Rates>,
    pub(super) metrics: Arc<Metrics>,
    /// Words that every text may have.
    accepted: Arc<UserWords>,
}

/// No answer for now: too many texts are waiting, none came to its turn in time, or the checker could not be loaded.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("too many texts are waiting to be checked")]
pub struct Overloaded;

impl Deref for Service {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

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
        let words = Arc::new(Store::new(config.words.database.clone()));
        let service = Service::with(config, checker, words, Arc::new(Metrics::new()));
        (service, sender)
    }

    /// The same service with other settings. What is remembered was found with the old ones, and is forgotten.
    #[must_use]
    pub fn reloaded(&self, config: Config) -> Service {
        let words = if config.words.database == self.config.words.database {
            Arc::clone(&self.words)
        } else {
            Arc::new(Store::new(config.words.database.clone()))
        };
        Service::with(
            config,
            self.checker.clone(),
            words,
            Arc::clone(&self.metrics),
        )
    }

    /// The same service with these words accepted in every text.
    #[must_use]
    pub fn accepting(mut self, words: UserWords) -> Service {
        Arc::make_mut(&mut self.0).accepted = Arc::new(words);
        self
    }

    fn with(
        config: Config,
        checker: watch::Receiver<Option<Arc<Checker>>>,
        words: Arc<Store>,
        metrics: Arc<Metrics>,
    ) -> Service {
        let running = config.checks_running();
        Service(Arc::new(Parts {
            checker,
            waiting: Arc::new(Semaphore::new(
                running
                    .saturating_add(config.checks_waiting_max)
                    .min(Semaphore::MAX_PERMITS),
            )),
            turns: Turns::new(running),
            memory: (config.memory_bytes_max > 0)
                .then(|| Arc::new(Memory::new(config.memory_bytes_max))),
            rates: Arc::new(Rates::new(
                config.address_requests_per_minute_max,
                config.user_requests_per_minute_max,
            )),
            metrics,
            accepted: Arc::default(),
            words,
            config: Arc::new(config),
        }))
    }

    /// Adds the server's rules and words to what a request asks for, which goes first.
    pub(super) fn add_settings(&self, options: &mut Options) {
        let selection = &mut options.selection;
        for id in &self.config.disabled_rules {
            if !selection.enabled_rules.contains(id) {
                selection.disabled_rules.insert(id.clone());
            }
        }
        for id in &self.config.enabled_rules {
            if !selection.disabled_rules.contains(id) && !selection.enabled_only {
                selection.enabled_rules.insert(id.clone());
            }
        }
        for category in &self.config.disabled_categories {
            if !selection.enabled_categories.contains(category) {
                selection.disabled_categories.insert(*category);
            }
        }
        options.words.also(&self.accepted);
    }

    /// Whether the next text would be refused.
    pub(super) fn is_full(&self) -> bool {
        self.waiting.available_permits() == 0
    }

    /// How many texts wait for their turn.
    pub(super) fn checks_waiting(&self) -> usize {
        self.turns.waiting()
    }

    /// Whether the checker is loaded.
    pub fn is_loaded(&self) -> bool {
        self.checker.borrow().is_some()
    }

    /// The checker, as soon as it is loaded; `None` when it could not be.
    async fn loaded(&self) -> Option<Arc<Checker>> {
        let mut checker = self.checker.clone();
        let loaded = checker.wait_for(Option::is_some).await.ok()?;
        loaded.clone()
    }

    /// Runs work that needs the processor off the async threads, in turn. Work that is not wanted any more when its turn
    /// comes is not begun.
    ///
    /// # Errors
    /// [`Overloaded`] at once when too many texts are waiting, and when no turn came before the deadline.
    ///
    /// # Panics
    /// When the work panics, with what it panicked with.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Checker, &Turn) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let deadline = Instant::now() + Duration::from_millis(self.config.check_milliseconds_max);
        let place = Arc::clone(&self.waiting)
            .try_acquire_owned()
            .map_err(|_| Overloaded)?;
        let checker = self.loaded().await.ok_or(Overloaded)?;
        let caller = Caller::default();
        let turn = self.turns.next(&caller, deadline).await.ok_or(Overloaded)?;
        let span = tracing::Span::current();
        let task = tokio::task::spawn_blocking(move || {
            let _place = place;
            (!turn.is_gone()).then(|| span.in_scope(|| work(&checker, &turn)))
        });
        match task.await {
            Ok(done) => done.ok_or(Overloaded),
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
}
