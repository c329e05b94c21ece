//! Sockets: connections with limits, and a graceful end.

use super::{Service, app};
use crate::checker::Checker;
use crate::config::Config;
use crate::spelling::LoadError;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Semaphore;

/// Why the server could not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, not this machine's, or not allowed.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address from the settings.
        address: SocketAddr,
        /// What the system says.
        #[source]
        reason: std::io::Error,
    },
    /// The system does not tell about signals.
    #[error("cannot wait for signals")]
    Signals(#[source] std::io::Error),
    /// The dictionaries are malformed.
    #[error(transparent)]
    Load(#[from] LoadError),
}

/// Serves until SIGTERM or SIGINT, then finishes what is in flight.
///
/// It listens first and loads the checker meanwhile: early requests wait, and `/readyz` says 503 until then.
///
/// # Errors
/// When the address cannot be listened on, or the dictionaries cannot be loaded.
pub async fn serve(config: Config) -> Result<(), ServeError> {
    let mut terminate = signal(SignalKind::terminate()).map_err(ServeError::Signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(ServeError::Signals)?;
    let address = SocketAddr::new(config.host, config.port);
    let listen_error = |reason| ServeError::Listen { address, reason };
    let listener = TcpListener::bind(address).await.map_err(listen_error)?;
    let address = listener.local_addr().map_err(listen_error)?;
    tracing::info!("listening on http://{address}");
    let (service, loaded) = Service::loading(config);
    let loading = tokio::task::spawn_blocking(Checker::load);
    let load = async {
        match loading.await {
            Ok(checker) => {
                loaded.send_replace(Some(Arc::new(checker?)));
                tracing::info!("ready");
                std::future::pending().await
            }
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    };
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
    };
    tokio::select! {
        served = serve_on(listener, service, stop) => Ok(served),
        failed = load => failed,
    }
}

/// Serves on a socket until `stop` is done, then finishes what is in flight, for as long as the settings say.
pub async fn serve_on(listener: TcpListener, service: Service, stop: impl Future<Output = ()>) {
    let config = Arc::clone(&service.config);
    let handler = TowerToHyperService::new(app(service));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(config.header_seconds_max));
    let connections = Arc::new(Semaphore::new(
        config.connections_max.clamp(1, Semaphore::MAX_PERMITS),
    ));
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = async {
            let place = Arc::clone(&connections).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Mostly too many open files, which takes a moment to pass.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        // Small answers are not held back to be sent with later ones; a socket that refuses works all the same.
        let _ = stream.set_nodelay(true);
        let connection = http.serve_connection(TokioIo::new(stream), handler.clone());
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke");
            }
        });
    }
    drop(listener);
    let limit = Duration::from_secs(config.shutdown_seconds_max);
    if tokio::time::timeout(limit, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("stopped before every request was answered");
    }
}
