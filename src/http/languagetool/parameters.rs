//! Form fields and query parameters, decoded as leniently as real clients need.

use super::errors::ApiError;
use axum::extract::Request;
use axum::http::Method;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::borrow::Cow;
use std::collections::HashMap;

/// The names that start a new field in a body that was never encoded. `c` and `v` are left out: a text may well have `&c=`.
const NAMES: [&str; 35] = [
    "altLanguages",
    "allowIncompleteResults",
    "apiKey",
    "callback",
    "data",
    "dict",
    "dicts",
    "disabledCategories",
    "disabledRules",
    "enableHiddenRules",
    "enableTempOffRules",
    "enabledCategories",
    "enabledOnly",
    "enabledRules",
    "filterDictionaryMatches",
    "inputLogging",
    "instanceId",
    "language",
    "languageChanged",
    "ld",
    "level",
    "mode",
    "motherTongue",
    "multilingual",
    "noopLanguages",
    "password",
    "preferredLanguages",
    "preferredVariants",
    "ruleValues",
    "sourceLanguage",
    "sourceText",
    "text",
    "textSessionId",
    "useragent",
    "username",
];

/// The parameters of a request: the query's over the body's, the last of a name over the earlier ones.
#[derive(Clone, Debug, Default)]
pub(super) struct Parameters {
    values: HashMap<String, String>,
    /// Whether the body looks like JSON, which is a mistake worth naming.
    pub(super) is_json: bool,
}

impl Parameters {
    /// Reads a request's query and, if it is a POST, its body.
    ///
    /// # Errors
    /// When the body is longer than a text at the limit can be, encoded, or the connection broke.
    pub(super) async fn read(
        request: Request,
        text_bytes_max: usize,
    ) -> Result<Parameters, ApiError> {
        let (head, body) = request.into_parts();
        let mut parameters = Parameters::default();
        if head.method == Method::POST {
            // Every byte may be three when encoded; annotations and the other fields need some room too.
            let limit = 3 * text_bytes_max + 100_000;
            let body = match Limited::new(body, limit).collect().await {
                Ok(body) => body.to_bytes(),
                Err(error) if error.is::<LengthLimitError>() => {
                    let limit = text_bytes_max;
                    return Err(ApiError::BodyTooLong { limit });
                }
                Err(_) => return Err(ApiError::Cut),
            };
            parameters.add_body(&body);
        }
        parameters.add_encoded(head.uri.query().unwrap_or_default().as_bytes());
        Ok(parameters)
    }

    /// The value of a parameter.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// The trimmed, non-empty parts of a comma-separated parameter.
    pub(super) fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        let list = self.get(name).unwrap_or_default().split(',');
        list.map(str::trim).filter(|part| !part.is_empty())
    }

    /// Whether a parameter is `true` or `yes`.
    pub(super) fn is_true(&self, name: &str) -> bool {
        matches!(self.get(name), Some("true" | "yes"))
    }

    fn add_body(&mut self, body: &[u8]) {
        self.is_json = body.trim_ascii_start().first() == Some(&b'{');
        // An encoded form is ASCII without spaces. Anything else was never encoded, as in LibreOffice 7.
        if body.iter().all(|byte| (b'!'..=b'~').contains(byte)) {
            self.add_encoded(body);
        } else {
            self.add_raw(&String::from_utf8_lossy(body));
        }
    }

    fn add_encoded(&mut self, form: &[u8]) {
        for pair in form.split(|&byte| byte == b'&') {
            if let Some(equals) = pair.iter().position(|&byte| byte == b'=') {
                let name = decode(&pair[..equals]);
                self.values.insert(name, decode(&pair[equals + 1..]));
            }
        }
    }

    /// Reads a form that was not encoded: `&`, `+` and `%` are text, unless the name of a parameter and `=` follow a `&`.
    fn add_raw(&mut self, form: &str) {
        let mut open: Option<(&str, String)> = None;
        for piece in form.split('&') {
            let named = piece
                .split_once('=')
                .filter(|(name, _)| NAMES.contains(name));
            match (named, &mut open) {
                (Some((name, value)), _) => {
                    if let Some((name, value)) = open.replace((name, value.to_owned())) {
                        self.values.insert(name.to_owned(), value);
                    }
                }
                (None, Some((_, value))) => {
                    value.push('&');
                    value.push_str(piece);
                }
                (None, None) => {}
            }
        }
        if let Some((name, value)) = open {
            self.values.insert(name.to_owned(), value);
        }
    }
}

/// Decodes a value; a `%` that no two hexadecimal digits follow stays, and bytes that are not UTF-8 become U+FFFD.
fn decode(encoded: &[u8]) -> String {
    let spaced: Cow<'_, [u8]> = if encoded.contains(&b'+') {
        let space = |&byte| if byte == b'+' { b' ' } else { byte };
        Cow::Owned(encoded.iter().map(space).collect())
    } else {
        Cow::Borrowed(encoded)
    };
    percent_encoding::percent_decode(&spaced)
        .decode_utf8_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str, query: &str) -> Parameters {
        let mut parameters = Parameters::default();
        parameters.add_body(body.as_bytes());
        parameters.add_encoded(query.as_bytes());
        parameters
    }

    #[test]
    fn forms_are_decoded_and_the_last_value_wins() {
        let form = form(
            "text=a+b%26%F0%9F%98%80&x&language=en&language=de&=&t=1=2",
            "",
        );
        assert_eq!(form.get("text"), Some("a b&😀"));
        assert_eq!(form.get("language"), Some("de"));
        assert_eq!(form.get("x"), None);
        assert_eq!(form.get("t"), Some("1=2"));
    }

    #[test]
    fn the_query_overrides_the_body() {
        let form = form("text=a&language=en", "text=b");
        assert_eq!(
            (form.get("text"), form.get("language")),
            (Some("b"), Some("en"))
        );
    }

    #[test]
    fn a_stray_percent_sign_stays() {
        assert_eq!(
            form("text=100%+sure%2", "").get("text"),
            Some("100% sure%2")
        );
        assert_eq!(form("text=%FF", "").get("text"), Some("\u{FFFD}"));
    }

    #[test]
    fn a_body_that_was_never_encoded_is_text_as_it_stands() {
        let form = form(
            "text=I saw teh cat & dog + 50%. a=b&c=d %41&language=en-US",
            "",
        );
        assert_eq!(
            form.get("text"),
            Some("I saw teh cat & dog + 50%. a=b&c=d %41")
        );
        assert_eq!(form.get("language"), Some("en-US"));
        assert_eq!(form_text("text=Ça va"), "Ça va");
    }

    fn form_text(body: &str) -> String {
        form(body, "").get("text").unwrap_or_default().to_owned()
    }
}
