//! Who asks: a user with a key, or anybody.

use super::errors::ApiError;
use super::parameters::Parameters;
use crate::http::Service;
use crate::http::access::presented_key;
use axum::http::HeaderMap;

/// What a request says about its sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Credentials {
    username: Option<String>,
    key: Option<String>,
}

impl Credentials {
    /// Reads `username` with `apiKey` (or `password`, or `tokenV2`), or the key in the `Authorization` header.
    ///
    /// # Errors
    /// When one comes without the other.
    pub(super) fn new(
        parameters: &Parameters,
        headers: &HeaderMap,
    ) -> Result<Credentials, ApiError> {
        let given = |name| parameters.get(name).filter(|value| !value.is_empty());
        let username = given("username");
        if given("apiKey").is_some() && given("password").is_some() {
            return Err(ApiError::bad(
                "Set only 'apiKey' or 'password' parameter, not both",
            ));
        }
        let key = given("apiKey").or(given("password")).or(given("tokenV2"));
        let presented = presented_key(headers);
        match (username, key, presented) {
            (Some(username), Some(key), _) => Ok(Credentials {
                username: Some(username.to_owned()),
                key: Some(key.to_owned()),
            }),
            (Some(_), None, None) => Err(ApiError::bad(
                "With 'username', the 'apiKey' parameter must be set too",
            )),
            (None, Some(_), None) => Err(ApiError::bad(
                "With 'apiKey', the 'username' parameter must be set too",
            )),
            (username, _, Some(presented)) => Ok(Credentials {
                username: username.map(str::to_owned).or(presented.username),
                key: Some(presented.key),
            }),
            (None, None, None) => Ok(Credentials::default()),
        }
    }

    /// The user that the request is from: `None` for anybody.
    ///
    /// Without any key in the store a server that only this computer reaches believes every user name. Other servers
    /// keep no words then.
    ///
    /// # Errors
    /// When the key is wrong, or there is none and the server asks for one.
    pub(super) async fn user(self, service: &Service) -> Result<Option<String>, ApiError> {
        let settings = &service.config.words;
        let Some(key) = self.key else {
            return if settings.require_key {
                Err(ApiError::Forbidden(
                    "this server needs a username and its apiKey",
                ))
            } else {
                Ok(None)
            };
        };
        let store = &service.words;
        if settings.require_key || store.has_keys().await? {
            let user = store.user_of_key(self.username.as_deref(), &key).await?;
            let wrong = ApiError::Forbidden("the username or the apiKey is wrong");
            return user.map(Some).ok_or(wrong);
        }
        Ok(self.username.filter(|_| service.config.host.is_loopback()))
    }
}
