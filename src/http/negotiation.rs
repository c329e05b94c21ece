//! Which format of an answer a client wants.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use mime::Mime;

/// A format of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerFormat {
    /// For programs.
    Json,
    /// For terminals.
    Text,
    /// For browsers.
    Html,
}

impl AnswerFormat {
    /// All formats; of equally welcome ones the first is taken.
    pub const ALL: [AnswerFormat; 3] = [AnswerFormat::Json, AnswerFormat::Text, AnswerFormat::Html];

    /// The content type.
    pub const fn content_type(self) -> &'static str {
        match self {
            AnswerFormat::Json => "application/json",
            AnswerFormat::Text => "text/plain; charset=utf-8",
            AnswerFormat::Html => "text/html; charset=utf-8",
        }
    }

    /// The content type without parameters.
    fn essence(self) -> &'static str {
        let content_type = self.content_type();
        content_type.split(';').next().unwrap_or(content_type)
    }
}

/// The format that a client who accepts anything gets: text for one that sent text, else JSON.
///
/// `curl -T` sends a file without a content type, which counts as text.
pub fn usual_format(headers: &HeaderMap, has_body: bool) -> AnswerFormat {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    match content_type {
        Some(value) if value.trim_start().to_ascii_lowercase().starts_with("text/") => {
            AnswerFormat::Text
        }
        None if has_body => AnswerFormat::Text,
        _ => AnswerFormat::Json,
    }
}

/// The best of the offered formats, by the `Accept` headers; `usual` wins where the client does not mind.
///
/// `None` when no offered format is acceptable. Headers that cannot be read are as good as none.
pub fn negotiate(
    headers: &HeaderMap,
    offered: &[AnswerFormat],
    usual: AnswerFormat,
) -> Option<AnswerFormat> {
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
    let preferred = std::iter::once(usual).chain(AnswerFormat::ALL);
    let mut best: Option<(AnswerFormat, f32)> = None;
    for format in preferred.filter(|format| offered.contains(format)) {
        let quality = quality_of(format, &ranges);
        if quality > best.map_or(0.0, |(_, quality)| quality) {
            best = Some((format, quality));
        }
    }
    best.map(|(format, _)| format)
}

/// The quality that the most specific range gives a format; 0 when none fits.
fn quality_of(format: AnswerFormat, ranges: &[(Mime, f32)]) -> f32 {
    let fit = |range: &Mime| match (range.essence_str(), format) {
        (essence, format) if essence == format.essence() => 3,
        ("application/problem+json", AnswerFormat::Json) => 3,
        ("application/*", AnswerFormat::Json)
        | ("text/*", AnswerFormat::Text | AnswerFormat::Html) => 2,
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
            ("*/*", Some(AnswerFormat::Text)),
            ("", Some(AnswerFormat::Text)),
            ("nonsense", Some(AnswerFormat::Text)),
            (browser, Some(AnswerFormat::Html)),
            ("application/json", Some(AnswerFormat::Json)),
            ("application/problem+json", Some(AnswerFormat::Json)),
            (
                "application/*;q=0.5, text/html;q=0.4",
                Some(AnswerFormat::Json),
            ),
            ("text/*", Some(AnswerFormat::Text)),
            ("text/*, text/plain;q=0", Some(AnswerFormat::Html)),
            (
                "application/json;q=0.2, text/plain;q=0.3",
                Some(AnswerFormat::Text),
            ),
            ("*/*;q=0.1, text/plain;q=0", Some(AnswerFormat::Json)),
            ("image/png", None),
            ("text/html;q=0", None),
        ] {
            let mut headers = HeaderMap::new();
            if !accept.is_empty() {
                headers.insert(ACCEPT, accept.parse().unwrap());
            }
            assert_eq!(
                negotiate(&headers, &AnswerFormat::ALL, AnswerFormat::Text),
                expected,
                "{accept}"
            );
        }
    }
}
