//! Which form of an answer a client wants.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use mime::Mime;

/// A form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For programs.
    Json,
    /// For terminals.
    Text,
    /// For browsers.
    Html,
}

impl Form {
    /// All forms; of equally welcome ones the first is taken.
    pub const ALL: [Form; 3] = [Form::Json, Form::Text, Form::Html];

    /// The content type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Form::Json => "application/json",
            Form::Text => "text/plain; charset=utf-8",
            Form::Html => "text/html; charset=utf-8",
        }
    }

    /// The content type without parameters.
    fn essence(self) -> &'static str {
        let content_type = self.content_type();
        content_type.split(';').next().unwrap_or(content_type)
    }
}

/// The form that a client who accepts anything gets: text for one that sent text, else JSON.
///
/// `curl -T` sends a file without a content type, which counts as text.
pub fn usual_form(headers: &HeaderMap, has_body: bool) -> Form {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    match content_type {
        Some(value) if value.trim_start().to_ascii_lowercase().starts_with("text/") => Form::Text,
        None if has_body => Form::Text,
        _ => Form::Json,
    }
}

/// The best of the offered forms, by the `Accept` headers; `usual` wins where the client does not mind.
///
/// `None` when no offered form is acceptable. Headers that cannot be read are as good as none.
pub fn negotiate(headers: &HeaderMap, offered: &[Form], usual: Form) -> Option<Form> {
    let ranges: Vec<(Mime, f32)> = headers
        .get_all(ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|range| {
            let range: Mime = range.trim().parse().ok()?;
            let quality = range
                .get_param("q")
                .map_or(Some(1.0), |q| q.as_str().parse().ok())?;
            Some((range, quality))
        })
        .collect();
    if ranges.is_empty() {
        return Some(usual);
    }
    let preferred = std::iter::once(usual).chain(Form::ALL);
    let mut best: Option<(Form, f32)> = None;
    for form in preferred.filter(|form| offered.contains(form)) {
        let quality = quality_of(form, &ranges);
        if quality > best.map_or(0.0, |(_, quality)| quality) {
            best = Some((form, quality));
        }
    }
    best.map(|(form, _)| form)
}

/// The quality that the most specific range gives a form; 0 when none fits.
fn quality_of(form: Form, ranges: &[(Mime, f32)]) -> f32 {
    let fit = |range: &Mime| match (range.essence_str(), form) {
        (essence, form) if essence == form.essence() => 3,
        ("application/problem+json", Form::Json) => 3,
        ("application/*", Form::Json) | ("text/*", Form::Text | Form::Html) => 2,
        ("*/*", _) => 1,
        _ => 0,
    };
    ranges
        .iter()
        .map(|(range, quality)| (fit(range), *quality))
        .filter(|(fit, _)| *fit > 0)
        .max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map_or(0.0, |(_, quality)| quality)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_form_wins() {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (accept, expected) in [
            ("*/*", Some(Form::Text)),
            ("", Some(Form::Text)),
            ("nonsense", Some(Form::Text)),
            (browser, Some(Form::Html)),
            ("application/json", Some(Form::Json)),
            ("application/problem+json", Some(Form::Json)),
            ("application/*;q=0.5, text/html;q=0.4", Some(Form::Json)),
            ("text/*", Some(Form::Text)),
            ("text/*, text/plain;q=0", Some(Form::Html)),
            ("application/json;q=0.2, text/plain;q=0.3", Some(Form::Text)),
            ("*/*;q=0.1, text/plain;q=0", Some(Form::Json)),
            ("image/png", None),
            ("text/html;q=0", None),
        ] {
            let mut headers = HeaderMap::new();
            if !accept.is_empty() {
                headers.insert(ACCEPT, accept.parse().unwrap());
            }
            assert_eq!(
                negotiate(&headers, &Form::ALL, Form::Text),
                expected,
                "{accept}"
            );
        }
    }
}
