//! Sockets: connections with limits, and a graceful end.

use super::{Peer, Service, app};
use crate::checker::Checker;
use crate::config::Config;
use crate::spelling::{LoadError, UserWords};
use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, watch};
use tower::ServiceExt;

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
    /// The server's own words cannot be read.
    #[error("cannot read the words in {0}")]
    Words(PathBuf, #[source] std::io::Error),
}

/// Serves until SIGTERM or SIGINT, then finishes what is in flight.
///
/// It listens first and loads the checker meanwhile: early requests wait, and `/readyz` says 503 until then. On SIGHUP the
/// settings are read again, and hold for the requests that come after; those of the socket and of its connections stay.
///
/// # Errors
/// When the address cannot be listened on, the server's own words cannot be read or the dictionaries cannot be loaded.
pub async fn serve<E: Display>(
    config: Config,
    reread: impl Fn() -> Result<Config, E>,
) -> Result<(), ServeError> {
    let mut hang_up = signal(SignalKind::hangup()).map_err(ServeError::Signals)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(ServeError::Signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(ServeError::Signals)?;
    let address = SocketAddr::new(config.host, config.port);
    let listen_error = |reason| ServeError::Listen { address, reason };
    let listener = TcpListener::bind(address).await.map_err(listen_error)?;
    let address = listener.local_addr().map_err(listen_error)?;
    tracing::info!("listening on http://{address}");
    let words = own_words(&config)?;
    let (service, loaded) = Service::loading(config);
    let service = service.accepting(words);
    let (routes, current) = watch::channel(app(service.clone()));
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
    let reload = async {
        while hang_up.recv().await.is_some() {
            match reloaded(&service, &reread) {
                Ok(reloaded) => {
                    drop(routes.send_replace(app(reloaded)));
                    tracing::info!("the settings were read again");
                }
                Err(error) => tracing::error!(%error, "the settings stay as they were"),
            }
        }
        std::future::pending().await
    };
    let config = Arc::clone(&service.config);
    tokio::select! {
        served = serve_routes(listener, &config, current, stop) => Ok(served),
        failed = load => failed,
        never = reload => never,
    }
}

/// The service with the settings that are read now.
fn reloaded<E: Display>(
    service: &Service,
    reread: impl Fn() -> Result<Config, E>,
) -> Result<Service, String> {
    let config = reread().map_err(|error| format!("{error:#}"))?;
    let words = own_words(&config).map_err(|error| error.to_string())?;
    Ok(service.reloaded(config).accepting(words))
}

/// The words that the settings name, one a line.
fn own_words(config: &Config) -> Result<UserWords, ServeError> {
    let Some(path) = &config.words_file else {
        return Ok(UserWords::default());
    };
    let words = std::fs::read_to_string(path);
    let words = words.map_err(|error| ServeError::Words(path.clone(), error))?;
    Ok(UserWords::new(words.lines()))
}

/// Serves on a socket until `stop` is done, then finishes what is in flight, for as long as the settings say.
pub async fn serve_on(listener: TcpListener, service: Service, stop: impl Future<Output = ()>) {
    let config = Arc::clone(&service.config);
    let (_routes, current) = watch::channel(app(service));
    serve_routes(listener, &config, current, stop).await;
}

/// Answers a request by the routes of the moment.
async fn answer(
    routes: watch::Receiver<Router>,
    peer: IpAddr,
    mut request: hyper::Request<hyper::body::Incoming>,
) -> Result<axum::response::Response, Infallible> {
    request.extensions_mut().insert(Peer(peer));
    let routes = routes.borrow().clone();
    routes.oneshot(request).await
}

async fn serve_routes(
    listener: TcpListener,
    config: &Config,
    routes: watch::Receiver<Router>,
    stop: impl Future<Output = ()>,
) {
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
        let (stream, peer) = match accepted {
            Ok((stream, address)) => (stream, address.ip()),
            Err(error) => {
                // Mostly too many open files, which takes a moment to pass.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        // Small answers are not held back to be sent with later ones; a socket that refuses works all the same.
        let _ = stream.set_nodelay(true);
        let routes = routes.clone();
        let handler = service_fn(move |request| answer(routes.clone(), peer, request));
        let connection = http.serve_connection(TokioIo::new(stream), handler);
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
