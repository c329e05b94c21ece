//! The server: routes, limits and layers.

pub mod languagetool;

use crate::checker::Checker;
use crate::config::Config;
use axum::Router;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What every handler shares.
#[derive(Clone, Debug)]
pub struct Service {
    /// The checker, loaded once.
    pub checker: Arc<Checker>,
    /// The settings.
    pub config: Arc<Config>,
    /// One permit for each text that may wait or be checked at a time.
    permits: Arc<Semaphore>,
}

/// No permit was left: too many texts are waiting.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("too many texts are waiting to be checked")]
pub struct Overloaded;

/// Texts that may wait or be checked at a time.
const TEXTS_WAITING_MAX: usize = 256;

impl Service {
    /// A service over a loaded checker.
    pub fn new(checker: Arc<Checker>, config: Config) -> Service {
        Service {
            checker,
            config: Arc::new(config),
            permits: Arc::new(Semaphore::new(TEXTS_WAITING_MAX)),
        }
    }

    /// Runs work that needs the processor off the async threads.
    ///
    /// # Errors
    /// [`Overloaded`] at once when too many texts are waiting.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Checker) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let permit = Arc::clone(&self.permits)
            .try_acquire_owned()
            .map_err(|_| Overloaded)?;
        let checker = Arc::clone(&self.checker);
        let task = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work(&checker)
        });
        match task.await {
            Ok(done) => Ok(done),
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
}

/// All routes with their layers; testable without a socket.
pub fn app(service: Service) -> Router {
    Router::new()
        .merge(languagetool::routes())
        .with_state(service)
}
