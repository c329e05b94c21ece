//! The answer to a check, as JSON has it.

use crate::document::{OffsetUnit, Offsets, Position, Span};
use crate::note::{Finding, NoteReport};
use crate::report::{Match, Report};
use serde::Serialize;
use utoipa::ToSchema;

/// The answer to POST /check.
#[derive(Serialize, ToSchema)]
#[schema(as = CheckAnswer)]
pub struct Answer<'report> {
    language: Language<'report>,
    offset_unit: &'static str,
    matches: Vec<MatchAnswer<'report>>,
    /// Whether more was found than is reported.
    truncated: bool,
    /// Whether the whole text was checked: false when the check took too long.
    complete: bool,
    /// Where the text that was not checked begins, when the check was not complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_until: Option<usize>,
    /// The paragraphs in other languages, which were not checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unchecked: Vec<UncheckedAnswer<'report>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<NoteAnswer<'report>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<&'report str>,
    statistics: Statistics,
}

#[derive(Serialize, ToSchema)]
struct Language<'report> {
    code: &'report str,
    name: &'report str,
    detected: bool,
    confidence: f64,
    /// Whether the text was checked: false for another language than English.
    checked: bool,
}

#[derive(Serialize, ToSchema)]
struct Statistics {
    words: usize,
    sentences: usize,
    paragraphs: usize,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Match)]
struct MatchAnswer<'report> {
    rule: &'static str,
    category: &'static str,
    severity: &'static str,
    message: &'report str,
    offset: usize,
    length: usize,
    line: usize,
    column: usize,
    text: &'report str,
    replacements: &'report [String],
    /// Whether the first replacement may be applied without asking.
    confident: bool,
    url: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Unchecked)]
struct UncheckedAnswer<'report> {
    language: &'report str,
    offset: usize,
    length: usize,
}

#[derive(Serialize, ToSchema)]
struct NoteAnswer<'report> {
    ready: bool,
    kind: &'static str,
    /// Whether the kind was guessed from the text.
    kind_guessed: bool,
    words: usize,
    sentences: usize,
    paragraphs: usize,
    reading_seconds: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    send_from: Option<String>,
    findings: Vec<FindingAnswer<'report>>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Finding)]
struct FindingAnswer<'report> {
    rule: &'static str,
    severity: &'static str,
    message: &'report str,
    offset: Option<usize>,
    length: Option<usize>,
    replacements: &'report [String],
    url: String,
}

/// Where the documentation of a rule is.
pub fn rule_url(id: &str) -> String {
    format!("/rules/{id}")
}

/// The name of a unit in requests and answers.
fn unit_id(unit: OffsetUnit) -> &'static str {
    match unit {
        OffsetUnit::Utf16 => "utf-16",
        OffsetUnit::Utf8 => "utf-8",
        OffsetUnit::CodePoint => "code-point",
    }
}

impl<'report> Answer<'report> {
    /// The answer that tells a report on a text, with places counted in a unit.
    pub fn new(report: &'report Report, text: &'report str, unit: OffsetUnit) -> Answer<'report> {
        let offsets = Offsets::new(text);
        let place = |span: Span| {
            let start = offsets.position(span.start as usize);
            let end = offsets.position(span.end as usize);
            (start, end.offset(unit) - start.offset(unit))
        };
        let language = &report.language;
        Answer {
            language: Language {
                code: &language.code,
                name: &language.name,
                detected: language.detected,
                confidence: (language.confidence * 100.0).round() / 100.0,
                checked: language.checked,
            },
            offset_unit: unit_id(unit),
            matches: report
                .matches
                .iter()
                .map(|found| match_answer(found, text, place(found.span), unit))
                .collect(),
            truncated: report.truncated,
            complete: report.checked_until.is_none(),
            checked_until: report
                .checked_until
                .map(|byte| offsets.position(byte as usize).offset(unit)),
            unchecked: report
                .foreign
                .iter()
                .map(|paragraph| {
                    let (start, length) = place(paragraph.span);
                    UncheckedAnswer {
                        language: &paragraph.code,
                        offset: start.offset(unit),
                        length,
                    }
                })
                .collect(),
            note: report
                .note
                .as_ref()
                .map(|note| note_answer(note, place, unit)),
            corrected: report.corrected.as_deref(),
            statistics: Statistics {
                words: report.statistics.words,
                sentences: report.statistics.sentences,
                paragraphs: report.statistics.paragraphs,
            },
        }
    }
}

fn match_answer<'report>(
    found: &'report Match,
    text: &'report str,
    (start, length): (Position, usize),
    unit: OffsetUnit,
) -> MatchAnswer<'report> {
    MatchAnswer {
        rule: found.rule.id,
        category: found.rule.category.id(),
        severity: found.severity.id(),
        message: &found.message,
        offset: start.offset(unit),
        length,
        line: start.line,
        column: start.column,
        text: &text[found.span.range()],
        replacements: &found.replacements,
        confident: found.confident,
        url: rule_url(found.rule.id),
    }
}

fn note_answer<'report>(
    note: &'report NoteReport,
    place: impl Fn(Span) -> (Position, usize),
    unit: OffsetUnit,
) -> NoteAnswer<'report> {
    let finding = |finding: &'report Finding| {
        let Finding {
            rule,
            message,
            span,
            replacements,
            severity,
        } = finding;
        let place = span.map(&place);
        FindingAnswer {
            rule: rule.id,
            severity: severity.id(),
            message,
            offset: place.map(|(start, _)| start.offset(unit)),
            length: place.map(|(_, length)| length),
            replacements,
            url: rule_url(rule.id),
        }
    };
    NoteAnswer {
        ready: note.ready,
        kind: note.kind.id(),
        kind_guessed: note.kind_guessed,
        words: note.words,
        sentences: note.sentences,
        paragraphs: note.paragraphs,
        reading_seconds: note.reading_seconds,
        send_from: note.send_from.map(|date| date.to_string()),
        findings: note.findings.iter().map(finding).collect(),
    }
}
