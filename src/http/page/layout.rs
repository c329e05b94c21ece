//! What all pages have in common.

use super::super::negotiation::AnswerFormat;
use super::assets;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

/// A page that is read.
pub fn reading(title: &str, content: &Markup) -> Response {
    shell(title, &html! { main.reading { (content) } }, None)
}

/// The page that is written in.
pub fn writing(title: &str, content: &Markup) -> Response {
    let script = assets::url("app.js");
    shell(title, &html! { main.writing { (content) } }, Some(&script))
}

/// A whole page around its main part.
fn shell(title: &str, main: &Markup, script: Option<&str>) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – faircopy" }
                link rel="icon" href=(assets::url("icon.svg"));
                link rel="stylesheet" href=(assets::url("style.css"));
                @if let Some(script) = script {
                    script type="module" src=(script) {}
                }
            }
            body {
                header.top {
                    a.brand href="/" { "faircopy" }
                    nav aria-label="Pages" {
                        a href="/" { "Write" }
                        a href="/rules" { "What is checked" }
                    }
                }
                (main)
                footer.bottom { "Checked on this server, and kept nowhere." }
            }
        }
    };
    (
        [(CONTENT_TYPE, AnswerFormat::Html.content_type())],
        page.into_string(),
    )
        .into_response()
}
