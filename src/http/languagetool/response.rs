//! The wire types of LanguageTool's answers, with every member that it always sends.

use super::categories;
use super::context;
use super::errors::seconds;
use super::request::{COMPACT_REPLACEMENTS_MAX, CheckRequest};
use crate::document::{Offsets, Source, Span};
use crate::merge;
use crate::note::Finding;
use crate::report::{ForeignSpan, Match, Report};
use crate::rules::{Category, Level, RULES, Rule, Scope};
use serde::Serialize;
use std::borrow::Cow;
use utoipa::ToSchema;

/// When this was built, in LanguageTool's format.
const BUILD_DATE: &str = match option_env!("FAIRCOPY_BUILD_DATE") {
    Some(date) => date,
    None => "1970-01-01 00:00:00 +0000",
};

/// The answer of `/v2/info`.
#[derive(Debug, Serialize)]
pub(super) struct Info {
    software: InfoSoftware,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct InfoSoftware {
    name: &'static str,
    version: &'static str,
    build_date: &'static str,
    commit: &'static str,
    premium: bool,
}

impl Info {
    /// What this server is.
    pub(super) fn new() -> Info {
        Info {
            software: InfoSoftware {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
                build_date: BUILD_DATE,
                commit: "",
                premium: false,
            },
        }
    }
}

/// The answer of `/v2/configinfo`.
#[derive(Debug, Serialize)]
pub(super) struct ConfigInfo {
    software: ConfigSoftware,
    parameter: ConfigParameter,
    rules: Vec<ConfigRule>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ConfigSoftware {
    name: &'static str,
    version: &'static str,
    build_date: &'static str,
    premium: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ConfigParameter {
    max_text_length: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ConfigRule {
    rule_id: &'static str,
    description: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_dictionary_based_spelling_rule: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_default_off: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_text_level_rule: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_to_check_paragraph: Option<&'static str>,
    category_id: &'static str,
    category_name: &'static str,
    loc_quality_issue_type: &'static str,
}

impl ConfigInfo {
    /// Every rule, with what a client needs to show it among its settings.
    pub(super) fn new(max_text_length: usize) -> ConfigInfo {
        let rule = |rule: &&Rule| {
            let kind = categories::kind(rule);
            let is_text_level = rule.scope == Scope::Text;
            ConfigRule {
                rule_id: rule.id,
                description: rule.title,
                is_dictionary_based_spelling_rule: (rule.category == Category::Spelling)
                    .then_some("yes"),
                is_default_off: (rule.level == Level::Picky || rule.category == Category::FollowUp)
                    .then_some("yes"),
                is_text_level_rule: is_text_level.then_some("yes"),
                min_to_check_paragraph: is_text_level.then_some("-1"),
                category_id: kind.category_id,
                category_name: kind.category_name,
                loc_quality_issue_type: kind.issue_type,
            }
        };
        ConfigInfo {
            software: ConfigSoftware {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
                build_date: BUILD_DATE,
                premium: false,
            },
            parameter: ConfigParameter { max_text_length },
            rules: RULES.iter().map(rule).collect(),
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Check)]
pub(super) struct CheckAnswer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    software: Option<Software>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warnings: Option<Warnings>,
    language: LanguageAnswer<'a>,
    matches: Vec<MatchAnswer<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ignore_ranges: Vec<IgnoreRange<'a>>,
    sentence_ranges: Vec<[usize; 2]>,
    extended_sentence_ranges: Vec<SentenceRange<'a>>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Software)]
struct Software {
    name: &'static str,
    version: &'static str,
    build_date: &'static str,
    api_version: u32,
    premium: bool,
    status: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Warnings)]
struct Warnings {
    incomplete_results: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    incomplete_results_reason: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Language)]
struct LanguageAnswer<'a> {
    name: &'a str,
    code: &'a str,
    detected_language: DetectedLanguage<'a>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::DetectedLanguage)]
struct DetectedLanguage<'a> {
    name: &'a str,
    code: &'a str,
    confidence: f64,
    source: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Match)]
struct MatchAnswer<'a> {
    message: &'a str,
    short_message: &'static str,
    replacements: Vec<Replacement<'a>>,
    offset: usize,
    length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<ContextAnswer>,
    sentence: &'a str,
    #[serde(rename = "type")]
    kind: MatchType,
    rule: RuleAnswer,
    ignore_for_incomplete_sentence: bool,
    context_for_sure_match: i32,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Replacement)]
struct Replacement<'a> {
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_correct: Option<bool>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::Context)]
struct ContextAnswer {
    text: String,
    offset: usize,
    length: usize,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::MatchType)]
struct MatchType {
    type_name: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::Rule)]
struct RuleAnswer {
    id: &'static str,
    description: &'static str,
    issue_type: &'static str,
    category: CategoryAnswer,
    is_premium: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<[&'static str; 1]>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::Category)]
struct CategoryAnswer {
    id: &'static str,
    name: &'static str,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = languagetool::SentenceRange)]
struct SentenceRange<'a> {
    from: usize,
    to: usize,
    detected_languages: [LanguageRate<'a>; 1],
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::LanguageRate)]
struct LanguageRate<'a> {
    language: &'a str,
    rate: f64,
}

/// A paragraph in another language.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::IgnoreRange)]
struct IgnoreRange<'a> {
    from: usize,
    to: usize,
    language: LanguageCode<'a>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = languagetool::LanguageCode)]
struct LanguageCode<'a> {
    code: &'a str,
}

/// Writes the answer of `/v2/check`. Costs time linear in the text and the matches.
pub(super) fn render<'a>(
    request: &CheckRequest,
    source: &'a Source<'_>,
    report: &'a Report,
    milliseconds_max: u64,
) -> String {
    let offsets = Offsets::new(&source.original);
    let is_checked = report.language.checked && !request.skips_english;
    let found = if is_checked {
        matches(report)
    } else {
        Cow::default()
    };
    let answer = |found| match_answer(request, source, report, &offsets, found);
    let matches = found.iter().map(answer).collect();
    let utf16 =
        |span: Span| [span.start, span.end].map(|byte| offsets.position(byte as usize).utf16);
    let sentence_ranges: Vec<_> = report.sentences.iter().copied().map(utf16).collect();
    let ignore_range = |paragraph: &'a ForeignSpan| {
        let [from, to] = utf16(paragraph.span);
        IgnoreRange {
            from,
            to,
            language: LanguageCode {
                code: &paragraph.code,
            },
        }
    };
    let warnings = warnings(report, is_checked, milliseconds_max);
    let short_code = report.language.code.split('-').next().unwrap_or_default();
    let answer = CheckAnswer {
        software: (!request.compact).then(software),
        language: language(request, report),
        matches,
        ignore_ranges: report.foreign.iter().map(ignore_range).collect(),
        extended_sentence_ranges: sentence_ranges
            .iter()
            .map(|&[from, to]| SentenceRange {
                from,
                to,
                detected_languages: [LanguageRate {
                    language: short_code,
                    rate: 1.0,
                }],
            })
            .collect(),
        sentence_ranges,
        warnings: (!request.compact || warnings.incomplete_results).then_some(warnings),
    };
    serde_json::to_string(&answer).expect("wire types have string keys")
}

/// The matches, and the findings about a note that have a place: the protocol knows no others.
fn matches(report: &Report) -> Cow<'_, [Match]> {
    let Some(note) = &report.note else {
        return Cow::Borrowed(&report.matches);
    };
    let mut matches = report.matches.clone();
    matches.extend(note.findings.iter().filter_map(placed));
    Cow::Owned(merge::resolve(matches))
}

/// A finding as a match, if it has a place.
fn placed(finding: &Finding) -> Option<Match> {
    Some(Match {
        rule: finding.rule,
        span: finding.span.filter(|span| !span.is_empty())?,
        message: finding.message.clone(),
        replacements: finding.replacements.clone(),
        severity: finding.severity,
        confident: false,
    })
}

fn software() -> Software {
    Software {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        build_date: BUILD_DATE,
        api_version: 1,
        premium: false,
        status: "",
    }
}

/// Says why the answer may lack something, so that no text goes unchecked silently.
fn warnings(report: &Report, is_checked: bool, milliseconds_max: u64) -> Warnings {
    let guess = &report.language.guess;
    let is_english = guess.code.starts_with("en");
    let reason = if !is_checked || (!is_english && !report.foreign.is_empty()) {
        Some(format!(
            "The text was not checked: it seems to be in {} ({}).",
            guess.name, guess.code
        ))
    } else if report.checked_until.is_some() {
        Some(format!(
            "Results are incomplete: text checking took longer than allowed maximum of {} seconds",
            seconds(milliseconds_max)
        ))
    } else if report.truncated {
        Some("Results are incomplete: the text has more matches than are reported".to_owned())
    } else {
        None
    };
    Warnings {
        incomplete_results: reason.is_some(),
        incomplete_results_reason: reason,
    }
}

fn language<'a>(request: &CheckRequest, report: &'a Report) -> LanguageAnswer<'a> {
    let found = &report.language;
    let (name, code) = match request.language {
        Some(named) if named.code != "en" => (named.name, named.code),
        _ => (found.name.as_str(), found.code.as_str()),
    };
    LanguageAnswer {
        name,
        code,
        detected_language: DetectedLanguage {
            name: &found.guess.name,
            code: &found.guess.code,
            confidence: found.guess.confidence,
            source: "dictionary",
        },
    }
}

fn match_answer<'a>(
    request: &CheckRequest,
    source: &'a Source<'_>,
    report: &Report,
    offsets: &Offsets<'_>,
    found: &'a Match,
) -> MatchAnswer<'a> {
    let kind = categories::kind(found.rule);
    let offset = offsets.position(found.span.start as usize).utf16;
    let length = offsets.position(found.span.end as usize).utf16 - offset;
    let needs_text = found.rule.scope == Scope::Text;
    let replacements_max = if request.compact {
        COMPACT_REPLACEMENTS_MAX
    } else {
        usize::MAX
    };
    let mut replacements: Vec<_> = found
        .replacements
        .iter()
        .take(replacements_max)
        .map(|value| Replacement {
            value,
            auto_correct: None,
        })
        .collect();
    if let Some(first) = replacements.first_mut() {
        first.auto_correct = found.confident.then_some(true);
    }
    MatchAnswer {
        message: &found.message,
        short_message: found.rule.title,
        replacements,
        offset,
        length,
        context: (!request.compact).then(|| {
            let context = context::cut(&source.original, offsets, found.span);
            ContextAnswer {
                text: context.text,
                offset: context.offset_utf16,
                length,
            }
        }),
        sentence: sentence(source, report, found),
        kind: MatchType {
            type_name: match found.rule.category {
                Category::Spelling => "UnknownWord",
                Category::Style => "Hint",
                _ => "Other",
            },
        },
        rule: RuleAnswer {
            id: found.rule.id,
            description: found.rule.title,
            issue_type: kind.issue_type,
            category: CategoryAnswer {
                id: kind.category_id,
                name: kind.category_name,
            },
            is_premium: false,
            tags: (found.rule.level == Level::Picky).then_some(["picky"]),
        },
        ignore_for_incomplete_sentence: needs_text,
        context_for_sure_match: if needs_text { -1 } else { 0 },
    }
}

/// The plain text of the sentence that a match starts in; of the one before, if it stands between two.
fn sentence<'a>(source: &'a Source<'_>, report: &Report, found: &Match) -> &'a str {
    let after = report
        .sentences
        .partition_point(|sentence| sentence.start <= found.span.start);
    report
        .plain_sentences
        .get(after.saturating_sub(1))
        .map_or("", |span| &source.text()[span.range()])
}
