//! A bare axum handler that sends the body back: what the machine can do at best, for the load test to compare with.

use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let address = std::env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:8082")).await?;
    let app = Router::new().route("/check", post(|body: String| async { body }));
    axum::serve(listener, app).await?;
    Ok(())
}
