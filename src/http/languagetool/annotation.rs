//! The `data` parameter: a text, or a text whose markup the client has told apart.

use super::errors::ApiError;
use crate::document::{Annotation, Source};
use serde_json::Value;

/// The text of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// A text without markup.
    Plain(String),
    /// The parts of an annotated text.
    Annotated(Vec<Part>),
}

/// A part of an annotated text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text to check.
    Text(String),
    /// Markup, and what the reader sees in its place.
    Markup(String, String),
}

impl Text {
    /// Reads the value of `data`. What follows the JSON value is ignored, as are members with other names.
    ///
    /// # Errors
    /// When it is not JSON, or not of the documented form.
    pub(super) fn from_data(data: &str) -> Result<Text, ApiError> {
        let value: Option<Result<Value, _>> =
            serde_json::Deserializer::from_str(data).into_iter().next();
        let Some(Ok(value)) = value else {
            return Err(ApiError::bad("Could not parse JSON from 'data' parameter"));
        };
        match (value.get("text"), value.get("annotation")) {
            (Some(_), Some(_)) => Err(ApiError::bad(
                "'data' key in JSON requires either 'text' or 'annotation' key, not both",
            )),
            (Some(text), None) => Ok(Text::Plain(string(text))),
            (None, Some(annotation)) => {
                let nodes = annotation.as_array().map(Vec::as_slice).unwrap_or_default();
                let parts: Result<_, _> = nodes.iter().map(part).collect();
                Ok(Text::Annotated(parts?))
            }
            (None, None) => Err(ApiError::bad(
                "'data' key in JSON requires 'text' or 'annotation' key",
            )),
        }
    }

    /// The text with the way back to what the client sent.
    pub(super) fn source(&self) -> Source<'_> {
        match self {
            Text::Plain(text) => Source::plain(text),
            Text::Annotated(parts) => {
                let annotations: Vec<_> = parts
                    .iter()
                    .map(|part| match part {
                        Part::Text(text) => Annotation::Text(text),
                        Part::Markup(markup, seen) => Annotation::Markup(markup, seen),
                    })
                    .collect();
                Source::annotated(&annotations)
            }
        }
    }

    /// The pieces of the plain text, in order.
    pub(super) fn plain_pieces(&self) -> impl Iterator<Item = &str> {
        let (plain, parts): (Option<&str>, &[Part]) = match self {
            Text::Plain(text) => (Some(text), &[]),
            Text::Annotated(parts) => (None, parts),
        };
        let pieces = parts.iter().map(|part| match part {
            Part::Text(text) | Part::Markup(_, text) => text.as_str(),
        });
        plain.into_iter().chain(pieces)
    }
}

fn part(node: &Value) -> Result<Part, ApiError> {
    match (
        node.get("text"),
        node.get("markup"),
        node.get("interpretAs"),
    ) {
        (Some(_), Some(_), _) => Err(ApiError::bad(format!(
            "Only either 'text' or 'markup' are supported in an object in 'annotation' list, not both: {node}"
        ))),
        (Some(_), None, Some(_)) => Err(ApiError::bad(format!(
            "'text' cannot be used with 'interpretAs' (only 'markup' can): {node}"
        ))),
        (Some(text), None, None) => Ok(Part::Text(string(text))),
        (None, Some(markup), seen) => Ok(Part::Markup(
            string(markup),
            seen.map(string).unwrap_or_default(),
        )),
        (None, None, _) => Err(ApiError::bad(format!(
            "Only 'text' and 'markup' are supported in 'annotation' list: {node}"
        ))),
    }
}

/// A JSON value as text; numbers and the like as they are written.
fn string(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_annotations_are_read_and_other_members_ignored() {
        let plain = Text::from_data(r#"{"text":"a","metaData":{"DocumentTitle":"t"}} junk"#);
        assert_eq!(plain, Ok(Text::Plain("a".into())));
        let annotated = Text::from_data(
            r#"{"annotation":[{"text":"a","offset":{"start":0}},{"markup":"<p>","interpretAs":"\n\n"},{"markup":"<b>"}]}"#,
        );
        let parts = vec![
            Part::Text("a".into()),
            Part::Markup("<p>".into(), "\n\n".into()),
            Part::Markup("<b>".into(), String::new()),
        ];
        assert_eq!(annotated, Ok(Text::Annotated(parts)));
    }

    #[test]
    fn each_mistake_has_its_message() {
        for (data, message) in [
            ("{", "Could not parse JSON"),
            ("", "Could not parse JSON"),
            ("{}", "requires 'text' or 'annotation' key"),
            (r#"{"text":"","annotation":[]}"#, "not both"),
            (
                r#"{"annotation":[{"text":"a","markup":"b"}]}"#,
                "Only either",
            ),
            (
                r#"{"annotation":[{"text":"a","interpretAs":"b"}]}"#,
                "cannot be used with",
            ),
            (r#"{"annotation":[{"x":1}]}"#, r#"list: {"x":1}"#),
        ] {
            let error = Text::from_data(data).unwrap_err().to_string();
            assert!(error.contains(message), "{data}: {error}");
        }
    }
}
