//! The page for an error.

use super::layout;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

/// The page for an error.
pub fn problem(status: StatusCode, title: &str, detail: &str, known: &[&str]) -> Response {
    let content = html! {
        h1 { (title) }
        p { (detail) }
        @if !known.is_empty() {
            p { "Known: " (known.join(", ")) }
        }
        p.faint {
            "Status " (status.as_u16()) ". The browser’s back button returns to your text, or "
            a href="/" { "start anew" } "."
        }
    };
    layout::reading(title, &content)
}
