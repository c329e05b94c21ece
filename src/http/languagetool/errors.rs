//! Errors as LanguageTool's clients expect them: plain text, never JSON, which some would take for a result.

use crate::words::StoreError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// What is wrong with a request, or with the server. `Display` is the text after `Error: `.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(in crate::http) enum ApiError {
    /// The request cannot be understood.
    #[error("{0}")]
    Bad(String),
    /// There is no such path.
    #[error(
        "Unsupported action: '{0}'. Please see https://languagetool.org/http-api/swagger-ui/#/default"
    )]
    UnknownAction(String),
    /// The text is too long. Both numbers count UTF-16 units.
    #[error(
        "Your text exceeds the limit of {limit} characters (it's {length} characters). Please submit a shorter text."
    )]
    TextTooLong {
        /// The most that is checked.
        limit: usize,
        /// How long the text is.
        length: usize,
    },
    /// The body is longer than any text that is checked can be.
    #[error(
        "Your text's length exceeds this server's hard limit of {limit} characters. Please submit a shorter text."
    )]
    BodyTooLong {
        /// The most characters of text that are checked.
        limit: usize,
    },
    /// Who asks may not.
    #[error("org.languagetool.server.AuthException: {0}")]
    Forbidden(&'static str),
    /// The words cannot be read or changed. The cause is in the log.
    #[error("Internal Error: the personal words cannot be read or changed")]
    Store,
    /// The check takes longer than it may.
    #[error(
        "Checking took longer than {} seconds, which is this server's limit. Please make sure you have selected the proper language or consider submitting a shorter text.",
        seconds(*milliseconds)
    )]
    Slow {
        /// How long it may take.
        milliseconds: u64,
    },
    /// The body did not arrive.
    #[error("The request's body did not arrive in time, or not whole.")]
    Cut,
    /// A defect of the server. The cause is in the log.
    #[error("Internal Error: the check failed")]
    Internal,
    /// Too many texts are waiting.
    #[error("There are currently too many parallel requests. Please try again later.")]
    Overloaded,
}

/// Milliseconds as seconds, written as LanguageTool does.
pub(super) fn seconds(milliseconds: u64) -> String {
    format!("{:.2}", milliseconds as f64 / 1000.0)
}

impl ApiError {
    /// A request that cannot be understood.
    pub(super) fn bad(message: impl Into<String>) -> ApiError {
        ApiError::Bad(message.into())
    }

    fn status(&self) -> StatusCode {
        match self {
            ApiError::Bad(_) => StatusCode::BAD_REQUEST,
            ApiError::UnknownAction(_) => StatusCode::NOT_FOUND,
            ApiError::TextTooLong { .. } | ApiError::BodyTooLong { .. } => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            ApiError::Forbidden(_) => StatusCode::FORBIDDEN,
            ApiError::Cut => StatusCode::REQUEST_TIMEOUT,
            ApiError::Store | ApiError::Slow { .. } | ApiError::Internal => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            ApiError::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> ApiError {
        match error {
            StoreError::Word(_) | StoreError::Full(_) => ApiError::bad(error.to_string()),
            _ => {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                tracing::error!(%error, cause, "the personal words failed");
                ApiError::Store
            }
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        let headers = [(header::CONTENT_TYPE, plain)];
        let mut response = (self.status(), headers, format!("Error: {self}")).into_response();
        if self == ApiError::Overloaded {
            let seconds = HeaderValue::from_static("1");
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        response
    }
}
