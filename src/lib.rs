//! faircopy: spelling, punctuation and grammar checking.
//!
//! # The way of a note
//!
//! ```text
//! bytes ──→ Source ────→ Document ──────────→ matches ───────→ Report ──→ JSON · text · HTML · LanguageTool JSON
//!           plain text   paragraphs, sentences,  spelling         overlaps resolved,
//!           and the way  tokens (one pass);      rules            spans of the source
//!           back         then, for rules and     context models
//!                        models, units with tags note (profile)
//! ```
//!
//! # Invariants
//!
//! - The core ([`checker::Checker::check`] and all below it) is pure: it takes `&self`, does no I/O and cannot fail.
//! - Spans are bytes. Rules see spans of the plain text; the checker turns them into spans of what the caller sent, once;
//!   UTF-16 units, code points, lines and columns exist only in the wire formats.
//! - A text is checked passage by passage ([`document::Passage`]). Between them others get their turn, and a check may end early:
//!   then the answer says how far it came.
//! - Every step is linear in the text. What could grow faster is bounded by a named limit, and an answer that a limit cut says so.
//! - The text is never logged.
//! - Data is made ready before the program starts: `build.rs` expands the dictionaries, and the examples make the other files.
//!
//! # Absent on purpose
//!
//! There is no plugin system, no rule language beyond the patterns that [`rules::patterns`] documents on a page, no `async` outside the server ([`http`]) and the store of personal words
//! ([`words`]), and no second authority on spelling beside the dictionaries.

pub mod language;

pub mod document;

pub mod spelling;

pub mod syntax;

pub mod models;

pub mod rules;

pub mod note;

pub mod report;

pub mod merge;

pub mod detection;

pub mod memory;

pub mod checker;

pub mod terminal;

pub mod words;

pub mod command;

pub mod config;

pub mod telemetry;

pub mod http;
