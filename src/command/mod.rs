//! The subcommands beside the server: checking files, explaining rules, asking a server whether it is well.

mod check;
mod github;
mod health;
mod note;
mod progress;
mod rules;

pub use check::CheckCommand;
pub use health::HealthCommand;
pub use rules::RulesCommand;

use crate::note::ContextError;
use crate::spelling::LoadError;
use std::io;
use std::process::ExitCode;

/// How a subcommand ended, the better first. The order is that of the exit statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It ran, and there is nothing to object to: status 0.
    Clean = 0,
    /// It found something: status 1.
    Found = 1,
    /// It could not run, or not for every file: status 2.
    Failed = 2,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(outcome as u8)
    }
}

/// Why a subcommand could not run at all.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The embedded data is broken.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The output could not be written.
    #[error("cannot write the output")]
    Output(#[source] io::Error),
    /// The flags about a note contradict each other or cannot be read.
    #[error(transparent)]
    Note(#[from] ContextError),
    /// A flag about a note for a text that is not read as one.
    #[error("--{0} needs --profile follow-up")]
    NoteFlag(String),
    /// No rule has the id.
    #[error("there is no rule {0}; `faircopy rules` lists them all")]
    UnknownRule(String),
    /// The server did not say that it is well.
    #[error("{url}: {reason}")]
    Unhealthy {
        /// What was asked.
        url: String,
        /// What came back instead.
        reason: String,
    },
}

/// The outcome of a run whose output was written, or whose reader has gone, as `head` does when it has seen enough.
fn after_writing(written: io::Result<()>, outcome: Outcome) -> Result<Outcome, CommandError> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(CommandError::Output(error)),
        _ => Ok(outcome),
    }
}
