//! The command line.

use clap::Parser;
use faircopy::checker::Checker;
use faircopy::config::Config;
use faircopy::http::{Service, app};
use std::sync::Arc;

#[derive(Parser)]
struct CommandLine {
    #[command(flatten)]
    config: Config,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let CommandLine { config } = CommandLine::parse();
    let listener = tokio::net::TcpListener::bind((config.host, config.port)).await?;
    let service = Service::new(Arc::new(Checker::load()?), config);
    axum::serve(listener, app(service)).await?;
    Ok(())
}
