//! The integration tests, as one binary.

mod command_line;
mod http;
mod languagetool;
mod note;
mod properties;
mod readme;
mod silence;
mod spelling;
