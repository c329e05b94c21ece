//! The words of each user, in named dictionaries.

use super::database::{self, DatabaseAddress, StoreError};
use super::{NAME_CHARS_MAX, USER_WORDS_MAX, USERS_MAX, WORD_CHARS_MAX};
use sqlx::{Any, AnyPool, Transaction};
use tokio::sync::OnceCell;

/// Personal dictionaries and keys. The database is opened when something is first asked of it.
///
/// A word that was acknowledged is on the disk.
#[derive(Debug)]
pub struct Store {
    address: DatabaseAddress,
    pool: OnceCell<AnyPool>,
}

impl Store {
    /// A store that is not opened yet.
    pub fn new(address: DatabaseAddress) -> Store {
        Store {
            address,
            pool: OnceCell::new(),
        }
    }

    pub(super) async fn pool(&self) -> Result<&AnyPool, StoreError> {
        self.pool
            .get_or_try_init(|| database::open(&self.address))
            .await
    }

    /// The words of a user in one of the named dictionaries, sorted. The empty name is that of the default dictionary.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn words(
        &self,
        username: &str,
        dictionaries: &[&str],
    ) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT dictionary, word FROM words WHERE username = $1")
                .bind(username)
                .fetch_all(self.pool().await?)
                .await?;
        let mut words: Vec<_> = rows
            .into_iter()
            .filter(|(dictionary, _)| dictionaries.contains(&dictionary.as_str()))
            .map(|(_, word)| word)
            .collect();
        words.sort();
        words.dedup();
        Ok(words)
    }

    /// Adds words to a dictionary, all or none; returns how many are new.
    ///
    /// # Errors
    /// When a word or a name is refused, a limit would be passed or the database fails.
    pub async fn add(
        &self,
        username: &str,
        dictionary: &str,
        words: &[&str],
    ) -> Result<usize, StoreError> {
        validate_name(username)?;
        if !dictionary.is_empty() {
            validate_name(dictionary)?;
        }
        words.iter().try_for_each(|word| validate_word(word))?;
        let mut transaction = self.pool().await?.begin().await?;
        add_user(&mut transaction, username).await?;
        let mut added = 0;
        for word in words {
            let done = sqlx::query(
                "INSERT INTO words (username, dictionary, word) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            )
            .bind(username)
            .bind(dictionary)
            .bind(*word)
            .execute(&mut *transaction)
            .await?;
            added += done.rows_affected();
        }
        let counted = sqlx::query(
            "UPDATE users SET word_count = word_count + $2 WHERE username = $1 AND word_count + $2 <= $3",
        )
        .bind(username)
        .bind(added as i64)
        .bind(USER_WORDS_MAX as i64)
        .execute(&mut *transaction)
        .await?;
        if counted.rows_affected() == 0 {
            return Err(StoreError::Full("20,000 words"));
        }
        transaction.commit().await?;
        Ok(added as usize)
    }

    /// Removes words from a dictionary; returns how many were there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(
        &self,
        username: &str,
        dictionary: &str,
        words: &[&str],
    ) -> Result<usize, StoreError> {
        let mut transaction = self.pool().await?.begin().await?;
        let mut deleted = 0;
        for word in words {
            let done = sqlx::query(
                "DELETE FROM words WHERE username = $1 AND dictionary = $2 AND word = $3",
            )
            .bind(username)
            .bind(dictionary)
            .bind(*word)
            .execute(&mut *transaction)
            .await?;
            deleted += done.rows_affected();
        }
        sqlx::query("UPDATE users SET word_count = word_count - $2 WHERE username = $1")
            .bind(username)
            .bind(deleted as i64)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(deleted as usize)
    }
}

/// Makes sure that the user is known.
async fn add_user(
    transaction: &mut Transaction<'_, Any>,
    username: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO users (username, word_count) SELECT $1, 0 WHERE (SELECT COUNT(*) FROM users) < $2 ON CONFLICT DO NOTHING",
    )
    .bind(username)
    .bind(USERS_MAX as i64)
    .execute(&mut **transaction)
    .await?;
    let known = sqlx::query("SELECT username FROM users WHERE username = $1")
        .bind(username)
        .fetch_optional(&mut **transaction)
        .await?;
    known.map(drop).ok_or(StoreError::Full("10,000 users"))
}

/// Whether a name can be one of a user or a dictionary.
pub(super) fn validate_name(name: &str) -> Result<(), StoreError> {
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX || name.contains(char::is_control) {
        return Err(StoreError::Word(
            "A name needs 1 to 200 characters, without control characters",
        ));
    }
    Ok(())
}

/// Whether a word can be kept.
pub(super) fn validate_word(word: &str) -> Result<(), StoreError> {
    if word.is_empty() || word.chars().count() > WORD_CHARS_MAX {
        return Err(StoreError::Word("A word needs 1 to 100 characters"));
    }
    if word.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(StoreError::Word("A word cannot contain white space"));
    }
    Ok(())
}
