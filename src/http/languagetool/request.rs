//! What `/v2/check` is asked: every parameter with its meaning.

use super::annotation::Text;
use super::categories;
use super::errors::ApiError;
use super::languages::{self, Language};
use super::parameters::Parameters;
use crate::checker::{Options, Selection};
use crate::language::{Dialect, LanguageChoice};
use crate::note::NoteContext;
use crate::rules::{Level, RULES, Rule, Scope};

/// Replacements of one match in an answer of the compact mode.
pub(super) const COMPACT_REPLACEMENTS_MAX: usize = 5;

/// The form fields of a check that change its answer. Others are ignored.
#[derive(utoipa::ToSchema)]
#[schema(as = languagetool::CheckForm, rename_all = "camelCase")]
#[expect(dead_code, reason = "forms are read leniently by hand")]
pub(super) struct CheckForm {
    /// The text to check.
    text: String,
    /// `auto`, or a code that /v2/languages lists.
    #[schema(pattern = "^(auto|en|en-US|en-GB|en-CA|en-AU|en-NZ|en-ZA)$")]
    language: String,
    /// Rules that run too, with commas between their ids.
    enabled_rules: Option<String>,
    /// Rules that do not run.
    disabled_rules: Option<String>,
    /// Categories that run too.
    enabled_categories: Option<String>,
    /// Categories that do not run.
    disabled_categories: Option<String>,
    /// `default` or `picky`.
    #[schema(pattern = "^(default|picky)$")]
    level: Option<String>,
    /// Which half of the rules runs.
    #[schema(pattern = "^(all|batch|textLevelOnly|allButTextLevelOnly)$")]
    mode: Option<String>,
    /// Whether the part that was checked is welcome when the check takes too long.
    allow_incomplete_results: Option<String>,
}

/// A request for a check.
#[derive(Clone, Debug)]
pub(super) struct CheckRequest {
    /// The text.
    pub(super) text: Text,
    /// What the client says about the language; `None` is `auto`.
    pub(super) language: Option<&'static Language>,
    /// How to check.
    pub(super) options: Options,
    /// Whether English is not to be checked when it is detected.
    pub(super) skips_english: bool,
    /// Whether the client takes the part that was checked, when the check takes too long.
    pub(super) allows_incomplete: bool,
    /// Whether the answer leaves out what the client knows.
    pub(super) compact: bool,
}

impl CheckRequest {
    /// Reads the parameters.
    ///
    /// # Errors
    /// When they contradict each other, one is missing or the text is too long.
    pub(super) fn new(
        parameters: &Parameters,
        text_bytes_max: usize,
    ) -> Result<CheckRequest, ApiError> {
        refuse_old_names(parameters)?;
        let text = text(parameters)?;
        refuse_long(&text, text_bytes_max)?;
        let language = language(parameters)?;
        let preferred = preferred_dialect(parameters, language.is_none())?;
        let level = level(parameters)?;
        Ok(CheckRequest {
            text,
            language,
            options: Options {
                language: language.map_or(LanguageChoice::Auto, |language| language.choice),
                preferred_dialect: preferred,
                level,
                selection: selection(parameters, level)?,
                note: note(parameters),
                ..Options::default()
            },
            skips_english: skips_english(parameters, language.is_none())?,
            allows_incomplete: parameters.is_true("allowIncompleteResults"),
            compact: parameters.get("c") == Some("1"),
        })
    }
}

fn refuse_old_names(parameters: &Parameters) -> Result<(), ApiError> {
    for (old, new) in [
        ("enabled", "enabledRules"),
        ("disabled", "disabledRules"),
        ("preferredvariants", "preferredVariants"),
        ("autodetect", "language=auto"),
    ] {
        if parameters.get(old).is_some() {
            return Err(ApiError::bad(format!(
                "You specified '{old}' but the parameter is now called '{new}' in v2 of the API"
            )));
        }
    }
    Ok(())
}

fn text(parameters: &Parameters) -> Result<Text, ApiError> {
    match (parameters.get("text"), parameters.get("data")) {
        (Some(_), Some(_)) => Err(ApiError::bad(
            "Set only 'text' or 'data' parameter, not both",
        )),
        (Some(text), None) => Ok(Text::Plain(text.to_owned())),
        (None, Some(data)) => Text::from_data(data),
        (None, None) if parameters.is_json => Err(ApiError::bad(
            "Missing 'text' or 'data' parameter: the body is JSON, but form fields are expected \
             (Content-Type: application/x-www-form-urlencoded), as in text=...&language=en-US",
        )),
        (None, None) => Err(ApiError::bad("Missing 'text' or 'data' parameter")),
    }
}

fn refuse_long(text: &Text, limit: usize) -> Result<(), ApiError> {
    let bytes: usize = text.plain_pieces().map(str::len).sum();
    if bytes <= limit {
        return Ok(());
    }
    let length = text
        .plain_pieces()
        .flat_map(str::chars)
        .map(char::len_utf16)
        .sum();
    Err(ApiError::TextTooLong { limit, length })
}

fn language(parameters: &Parameters) -> Result<Option<&'static Language>, ApiError> {
    match parameters.get("language") {
        None => Err(ApiError::bad(
            "Missing 'language' parameter, e.g. 'language=en-US' for American English or 'language=fr' for French",
        )),
        Some(code) if code.eq_ignore_ascii_case("auto") => Ok(None),
        Some(code) => languages::find(code).map(Some),
    }
}

fn preferred_dialect(parameters: &Parameters, is_auto: bool) -> Result<Option<Dialect>, ApiError> {
    let mut preferred = None;
    for code in parameters.list("preferredVariants") {
        if !is_auto && !parameters.is_true("multilingual") {
            return Err(ApiError::bad(
                "You specified 'preferredVariants' but you didn't specify 'language=auto'",
            ));
        }
        if !code.contains('-') {
            return Err(ApiError::bad(format!(
                "Invalid format for 'preferredVariants', expected a dash as in 'en-GB': '{code}'"
            )));
        }
        preferred = preferred.or(Dialect::from_code(code));
    }
    Ok(preferred)
}

fn skips_english(parameters: &Parameters, is_auto: bool) -> Result<bool, ApiError> {
    let mut noop = parameters.list("noopLanguages").peekable();
    if noop.peek().is_some() && !is_auto {
        return Err(ApiError::bad(
            "You can specify 'noopLanguages' only when also using 'language=auto'",
        ));
    }
    Ok(noop.any(|code| code == "en" || code.starts_with("en-")))
}

fn level(parameters: &Parameters) -> Result<Level, ApiError> {
    match parameters.get("level") {
        None | Some("default") => Ok(Level::Default),
        Some("picky") => Ok(Level::Picky),
        Some(_) => Err(ApiError::bad(
            "If 'level' is set, it must be set to 'default' or 'picky'",
        )),
    }
}

/// The scope that a half of the rules has; `None` for all rules.
fn scope(parameters: &Parameters) -> Result<Option<Scope>, ApiError> {
    match parameters.get("mode") {
        None | Some("all" | "batch") => Ok(None),
        Some("textLevelOnly") => Ok(Some(Scope::Text)),
        Some("allButTextLevelOnly") => Ok(Some(Scope::Sentence)),
        Some(other) => Err(ApiError::bad(format!(
            "Mode must be one of 'textLevelOnly', 'allButTextLevelOnly', or 'all' but was: '{other}'"
        ))),
    }
}

/// The text is read as a follow-up note when the client enables their category by its name; a rule's name alone does not.
///
/// The protocol has no member for what else a note's context says.
fn note(parameters: &Parameters) -> Option<NoteContext> {
    parameters
        .list("enabledCategories")
        .any(categories::is_follow_up)
        .then(NoteContext::default)
}

/// Which rules run, told by their ids alone: LanguageTool's categories are not quite ours.
fn selection(parameters: &Parameters, level: Level) -> Result<Selection, ApiError> {
    let enabled: Vec<_> = parameters.list("enabledRules").collect();
    let disabled: Vec<_> = parameters.list("disabledRules").collect();
    let enabled_categories: Vec<_> = parameters.list("enabledCategories").collect();
    let disabled_categories: Vec<_> = parameters.list("disabledCategories").collect();
    let enabled_only = parameters.is_true("enabledOnly");
    if enabled_only && !(disabled.is_empty() && disabled_categories.is_empty()) {
        return Err(ApiError::bad(
            "You cannot specify disabled rules or categories using enabledOnly=true",
        ));
    }
    if enabled_only && enabled.is_empty() && enabled_categories.is_empty() {
        return Err(ApiError::bad(
            "You must specify enabled rules or categories when using enabledOnly=true",
        ));
    }
    let scope = scope(parameters)?;
    let in_one_of = |rule: &Rule, categories: &[&str]| {
        let mut categories = categories.iter();
        categories.any(|category| categories::is_in(rule, category))
    };
    let mut selection = Selection {
        enabled_only,
        ..Selection::default()
    };
    for rule in RULES {
        let is_other_half = scope.is_some_and(|scope| scope != rule.scope);
        let by_category = in_one_of(rule, &enabled_categories)
            && rule.level <= level
            && !disabled.contains(&rule.id);
        if is_other_half {
            selection.disabled_rules.insert(rule.id.to_owned());
        } else if enabled.contains(&rule.id) || by_category {
            selection.enabled_rules.insert(rule.id.to_owned());
        } else if disabled.contains(&rule.id) || in_one_of(rule, &disabled_categories) {
            selection.disabled_rules.insert(rule.id.to_owned());
        }
    }
    Ok(selection)
}
