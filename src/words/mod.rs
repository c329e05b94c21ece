//! Personal dictionaries: the words that a user has added, and the keys that tell users apart.
//!
//! They are the only thing that the server keeps. A [`Store`] is one SQLite file or a PostgreSQL database, with the same
//! tables; several servers may share either.

mod command;
mod database;
mod keys;
mod store;

pub use command::{CommandError, WordsCommand};
pub use database::{DatabaseAddress, StoreError};
pub use store::Store;

use clap::Args;

/// The longest word that is kept, in characters.
pub const WORD_CHARS_MAX: usize = 100;
/// The longest name of a user or a dictionary, in characters.
pub const NAME_CHARS_MAX: usize = 200;
/// The most words that one user may keep, all dictionaries together.
pub const USER_WORDS_MAX: usize = 20_000;
/// The most users.
pub const USERS_MAX: usize = 10_000;
/// The most keys that one user may have.
pub const USER_KEYS_MAX: usize = 100;

/// Settings of the personal words.
#[derive(Args, Clone, Debug)]
pub struct WordsConfig {
    /// Where personal words and keys are kept: a file, made when first needed, or postgres://user:password@host/name
    #[arg(
        long,
        env = "FAIRCOPY_DATABASE",
        hide_env_values = true,
        default_value = "~/.local/share/faircopy/words.db"
    )]
    pub database: DatabaseAddress,
    /// Answer only requests with a key (see `faircopy words keys`)
    #[arg(long, env = "FAIRCOPY_REQUIRE_KEY", default_value_t = false)]
    pub require_key: bool,
}
