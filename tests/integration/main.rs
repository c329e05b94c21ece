//! The integration tests, as one binary.

#![allow(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

mod command_line;
mod http;
mod languagetool;
mod note;
mod properties;
mod readme;
mod silence;
mod spelling;
