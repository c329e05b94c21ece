//! Matches as GitHub's workflow commands, which it shows as annotations beside the lines.
//!
//! <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>

use crate::document::{Offsets, Span};
use crate::report::Report;
use crate::rules::{Rule, Severity};
use std::fmt::Write;

/// A report as one line for each match and finding.
pub fn render(name: &str, text: &str, report: &Report) -> String {
    let offsets = Offsets::new(text);
    let mut output = String::new();
    let findings = report.note.iter().flat_map(|note| &note.findings);
    for finding in findings {
        let place = finding
            .span
            .map_or_else(String::new, |span| place(&offsets, span));
        let (rule, severity) = (finding.rule, finding.severity);
        let replacement = finding.replacements.first();
        command(
            &mut output,
            name,
            &place,
            rule,
            severity,
            &finding.message,
            replacement,
        );
    }
    for found in &report.matches {
        let place = place(&offsets, found.span);
        let (rule, severity) = (found.rule, found.severity);
        let replacement = found.replacements.first();
        command(
            &mut output,
            name,
            &place,
            rule,
            severity,
            &found.message,
            replacement,
        );
    }
    output
}

/// The place of a span. GitHub takes columns for spans within a line only.
fn place(offsets: &Offsets<'_>, span: Span) -> String {
    let start = offsets.position(span.start as usize);
    let end = offsets.position(span.end as usize);
    let mut place = format!(",line={},endLine={}", start.line, end.line);
    if start.line == end.line {
        let _ = write!(place, ",col={},endColumn={}", start.column, end.column);
    }
    place
}

fn command(
    output: &mut String,
    name: &str,
    place: &str,
    rule: &Rule,
    severity: Severity,
    message: &str,
    replacement: Option<&String>,
) {
    let kind = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let name = escape_property(name);
    let _ = write!(
        output,
        "::{kind} file={name}{place},title={}::{}",
        rule.id,
        escape(message)
    );
    if let Some(replacement) = replacement.filter(|replacement| !replacement.is_empty()) {
        let _ = write!(output, " Replace with “{}”.", escape(replacement));
    }
    output.push('\n');
}

fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}
