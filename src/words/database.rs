//! Opening the database. The only file that knows how SQLite and PostgreSQL differ.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyPool, Executor, SqlSafeStr};
use std::convert::Infallible;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// The changes of the tables, in order. A change that was released is never edited.
const MIGRATIONS: [(i64, &str, &str); 1] = [(1, "words", include_str!("migrations/1_words.sql"))];

/// Connections that one server holds at a time.
const CONNECTIONS_MAX: u32 = 8;
/// How long a request waits for a connection.
const CONNECTION_WAIT: Duration = Duration::from_secs(5);

/// What a path keeps unencoded in a URL.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_');

/// Where the words are kept: the path of a file, or the URL of a PostgreSQL database.
///
/// `Debug` shows no password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseAddress(String);

impl FromStr for DatabaseAddress {
    type Err = Infallible;

    fn from_str(address: &str) -> Result<DatabaseAddress, Infallible> {
        Ok(DatabaseAddress(address.to_owned()))
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_postgres() {
            "a PostgreSQL database"
        } else {
            &self.0
        })
    }
}

/// Why the words cannot be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The default file is in the home directory, and there is none.
    #[error("HOME is not set: say with --database where the words are to be kept")]
    NoHome,
    /// The directory of the file cannot be made.
    #[error("cannot make the directory {0}")]
    Directory(PathBuf, #[source] std::io::Error),
    /// The tables cannot be made or changed.
    #[error("cannot prepare the tables of {0:?}")]
    Migration(DatabaseAddress, #[source] sqlx::migrate::MigrateError),
    /// The database did not do what it was asked to.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The system has no randomness for a key.
    #[error("there is no randomness for a key: {0}")]
    Randomness(getrandom::Error),
    /// The word cannot be kept.
    #[error("{0}")]
    Word(&'static str),
    /// A limit is reached.
    #[error("there are {0} already, which is the limit")]
    Full(&'static str),
}

impl DatabaseAddress {
    fn is_postgres(&self) -> bool {
        self.0.starts_with("postgres://") || self.0.starts_with("postgresql://")
    }

    /// The URL for the driver. Makes the directory of a file that is not there yet.
    fn url(&self) -> Result<String, StoreError> {
        if self.is_postgres() {
            return Ok(self.0.clone());
        }
        let path = self.0.strip_prefix("sqlite:").unwrap_or(&self.0);
        let path = match path.strip_prefix("~/") {
            Some(rest) => std::env::home_dir().ok_or(StoreError::NoHome)?.join(rest),
            None => PathBuf::from(path),
        };
        let failed = |error| StoreError::Directory(path.clone(), error);
        let path = std::path::absolute(&path).map_err(failed)?;
        if let Some(directory) = path.parent() {
            make_directory(directory)
                .map_err(|error| StoreError::Directory(directory.to_owned(), error))?;
        }
        let path = path.to_string_lossy();
        let path = utf8_percent_encode(&path, PATH);
        Ok(format!("sqlite://{path}?mode=rwc"))
    }
}

/// Makes a directory that only its owner may enter.
fn make_directory(directory: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

/// Connects, and brings the tables up to date. Servers that start at once on one database wait for each other.
///
/// # Errors
/// When there is no such database, or its tables are those of a later version.
pub(super) async fn open(address: &DatabaseAddress) -> Result<AnyPool, StoreError> {
    install_default_drivers();
    let is_file = !address.is_postgres();
    let pool = AnyPoolOptions::new()
        .max_connections(CONNECTIONS_MAX)
        .acquire_timeout(CONNECTION_WAIT)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if is_file {
                    // Readers do not wait for a writer, and what was acknowledged survives a loss of power.
                    connection
                        .execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
                        .await?;
                }
                Ok(())
            })
        })
        .connect(&address.url()?)
        .await?;
    let migrations = MIGRATIONS.map(|(version, name, sql)| {
        Migration::new(
            version,
            name.into(),
            MigrationType::Simple,
            sql.into_sql_str(),
            false,
        )
    });
    Migrator::with_migrations(migrations.into())
        .run(&pool)
        .await
        .map_err(|error| StoreError::Migration(address.clone(), error))?;
    Ok(pool)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        let address: DatabaseAddress = "postgres://anna:secret@db/words".parse().unwrap();
        assert_eq!(format!("{address:?}"), "a PostgreSQL database");
    }

    #[test]
    fn a_path_with_odd_characters_is_one_path() {
        let directory = std::env::temp_dir();
        let address = DatabaseAddress(format!("{}/a?b#c d%.db", directory.display()));
        let url = address.url().unwrap();
        assert!(url.ends_with("/a%3Fb%23c%20d%25.db?mode=rwc"), "{url}");
    }
}
