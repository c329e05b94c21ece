//! The command line.

use anyhow::Context;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use faircopy::command::{CheckCommand, HealthCommand, Outcome, RulesCommand};
use faircopy::config::{Config, with_file};
use faircopy::words::WordsCommand;
use faircopy::{http, telemetry};
use std::io::Write;
use std::process::ExitCode;

/// Checks spelling, punctuation and grammar: as a server, or here and now
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    config: Config,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server; this is what happens without a command too
    Serve(Box<Config>),
    /// Check files
    Check(Box<CheckCommand>),
    /// List the rules, or explain one
    Rules(RulesCommand),
    /// Ask a running server whether it is well
    Health(HealthCommand),
    /// Import and export personal words, and make keys
    Words(WordsCommand),
}

fn main() -> ExitCode {
    let CommandLine { command, config } = CommandLine::parse();
    let outcome = match command.unwrap_or(Command::Serve(Box::new(config))) {
        Command::Serve(config) => complete(*config).and_then(serve),
        Command::Check(check) => check.run().map_err(anyhow::Error::from),
        Command::Rules(rules) => rules.run().map_err(anyhow::Error::from),
        Command::Health(health) => health.run().map_err(anyhow::Error::from),
        Command::Words(words) => words
            .run()
            .map(|()| Outcome::Clean)
            .map_err(anyhow::Error::from),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            // Nobody is left to tell when standard error is closed.
            let _ = writeln!(std::io::stderr(), "faircopy: {error:#}");
            Outcome::Failed.into()
        }
    }
}

/// The settings with those of the file that they name.
fn complete(config: Config) -> anyhow::Result<Config> {
    let Some(path) = &config.config else {
        return Ok(config);
    };
    let command = with_file(CommandLine::command(), path)?;
    let matches = command
        .try_get_matches()
        .with_context(|| format!("with the settings in {}", path.display()))?;
    let CommandLine { command, config } = CommandLine::from_arg_matches(&matches)?;
    Ok(match command {
        Some(Command::Serve(config)) => *config,
        _ => config,
    })
}

#[tokio::main]
async fn serve(config: Config) -> anyhow::Result<Outcome> {
    let _telemetry = telemetry::init(config.log_format, config.otlp_endpoint.as_deref())?;
    let given = config.clone();
    http::serve(config, || complete(given.clone())).await?;
    Ok(Outcome::Clean)
}
