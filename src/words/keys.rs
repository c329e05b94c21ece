//! Keys: who may use the server, and whose words are whose.
//!
//! A key is 128 random bits, so one round of SHA-256 keeps it as safe as a slow hash would.

use super::USER_KEYS_MAX;
use super::database::StoreError;
use super::store::{Store, validate_name};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use subtle::ConstantTimeEq;

const KEY_PREFIX: &str = "fc_";
const KEY_BYTES: usize = 16;
/// The letters of a digest by which people name a key.
const ID_LETTERS: usize = 12;

/// A key that is known, without the key itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownKey {
    /// Whose it is.
    pub username: String,
    /// The start of its digest, by which it is removed.
    pub id: String,
}

impl Store {
    /// Makes a key for a user. It can be shown only now: the store keeps its digest.
    ///
    /// # Errors
    /// When the name is refused, the user has too many keys, or the database or the system's randomness fails.
    pub async fn add_key(&self, username: &str) -> Result<String, StoreError> {
        validate_name(username)?;
        let mut bytes = [0; KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(StoreError::Randomness)?;
        let key = format!("{KEY_PREFIX}{}", hexadecimal(&bytes));
        let done = sqlx::query(
            "INSERT INTO keys (digest, username) SELECT $1, $2 WHERE (SELECT COUNT(*) FROM keys WHERE username = $2) < $3",
        )
        .bind(digest(&key))
        .bind(username)
        .bind(USER_KEYS_MAX as i64)
        .execute(self.pool().await?)
        .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Full("100 keys of this user"));
        }
        Ok(key)
    }

    /// All keys, sorted by user.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keys(&self) -> Result<Vec<KnownKey>, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT username, digest FROM keys ORDER BY username, digest")
                .fetch_all(self.pool().await?)
                .await?;
        let known = |(username, digest): (String, String)| KnownKey {
            username,
            id: digest[..ID_LETTERS.min(digest.len())].to_owned(),
        };
        Ok(rows.into_iter().map(known).collect())
    }

    /// Removes the key with an id; returns whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_key(&self, id: &str) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM keys WHERE substr(digest, 1, $2) = $1")
            .bind(id)
            .bind(ID_LETTERS as i32)
            .execute(self.pool().await?)
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Whether any key was made. Without one, user names are not proved.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_keys(&self) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT digest FROM keys LIMIT 1")
            .fetch_optional(self.pool().await?)
            .await?;
        Ok(row.is_some())
    }

    /// The user whose key this is; `username`, if given, must be the same user.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn user_of_key(
        &self,
        username: Option<&str>,
        key: &str,
    ) -> Result<Option<String>, StoreError> {
        let given = digest(key);
        // What a search by digest tells by its time is no help to find a key with that digest.
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT username, digest FROM keys WHERE digest = $1")
                .bind(&given)
                .fetch_all(self.pool().await?)
                .await?;
        let found = rows.into_iter().find(|(user, digest)| {
            bool::from(digest.as_bytes().ct_eq(given.as_bytes()))
                && username.is_none_or(|name| name == user)
        });
        Ok(found.map(|(user, _)| user))
    }
}

fn digest(key: &str) -> String {
    hexadecimal(&Sha256::digest(key.as_bytes()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_sha_256_in_hexadecimal() {
        // The vector of FIPS 180-4.
        assert_eq!(
            digest("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
