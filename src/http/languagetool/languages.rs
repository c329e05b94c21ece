//! Language codes, and what each means for the check.

use super::errors::ApiError;
use crate::language::{Dialect, LanguageChoice};
use serde::Serialize;
use utoipa::ToSchema;

/// A language that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Language {
    /// The language tag.
    pub(super) code: &'static str,
    /// The English name.
    pub(super) name: &'static str,
    /// How it is checked.
    pub(super) choice: LanguageChoice,
}

const fn dialect(dialect: Dialect) -> Language {
    Language {
        code: dialect.code(),
        name: dialect.name(),
        choice: LanguageChoice::Dialect(dialect),
    }
}

/// Every language, sorted by name. Englishes without a dictionary of their own accept every spelling.
const LANGUAGES: [Language; 7] = [
    Language {
        code: "en",
        name: "English",
        choice: LanguageChoice::English,
    },
    dialect(Dialect::Australian),
    dialect(Dialect::Canadian),
    dialect(Dialect::British),
    Language {
        code: "en-NZ",
        name: "English (New Zealand)",
        choice: LanguageChoice::English,
    },
    Language {
        code: "en-ZA",
        name: "English (South African)",
        choice: LanguageChoice::English,
    },
    dialect(Dialect::American),
];

/// Finds a language by its code, in letters of either case.
///
/// # Errors
/// When it is not one that is checked.
pub(super) fn find(code: &str) -> Result<&'static Language, ApiError> {
    let known = |language: &&Language| language.code.eq_ignore_ascii_case(code);
    LANGUAGES.iter().find(known).ok_or_else(|| {
        let codes: Vec<_> = LANGUAGES.iter().map(|language| language.code).collect();
        ApiError::bad(format!(
            "'{code}' is not a language code known to LanguageTool. Supported language codes are: {}. \
             The list of languages is read from /v2/languages.",
            codes.join(", ")
        ))
    })
}

/// An entry of `/v2/languages`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::LanguageEntry)]
pub(super) struct Entry {
    name: &'static str,
    code: &'static str,
    long_code: &'static str,
}

/// The answer of `/v2/languages`.
pub(super) fn list() -> Vec<Entry> {
    let entry = |language: &Language| Entry {
        name: language.name,
        code: "en",
        long_code: language.code,
    };
    LANGUAGES.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted_by_name_and_found_in_any_case() {
        assert!(LANGUAGES.is_sorted_by_key(|language| language.name));
        let british = find("EN-gb").unwrap();
        assert_eq!(british.choice, LanguageChoice::Dialect(Dialect::British));
        assert!(find("xx-YY").is_err());
    }
}
