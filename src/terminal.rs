//! A report as text, the way a compiler prints one: for the terminal, and for clients that ask for `text/plain`.
//!
//! What a text contains is never printed raw: control characters, which could move a terminal's cursor, and the marks
//! that reorder a line are replaced by visible signs.

use crate::document::{Offsets, Span};
use crate::note::NoteReport;
use crate::report::{Match, Report};
use crate::rules::{Rule, Severity};
use anstyle::{AnsiColor, Style};
use std::fmt::{self, Write};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The widest excerpt of a line, in terminal columns; a longer line is cut around the span.
const EXCERPT_COLUMNS_MAX: usize = 96;
/// How far from the span a line's ends are looked for. A text may be one line of a megabyte with thousands of matches.
const EXCERPT_BYTES_MAX: usize = 1024;
/// The replacements that are printed for one match.
const REPLACEMENTS_SHOWN_MAX: usize = 5;
const TAB: &str = "    ";

/// How the parts of a report look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Styles {
    place: Style,
    error: Style,
    warning: Style,
    hint: Style,
    replacement: Style,
    faint: Style,
}

impl Styles {
    /// Text alone, for files and network clients.
    pub const PLAIN: Styles = Styles {
        place: Style::new(),
        error: Style::new(),
        warning: Style::new(),
        hint: Style::new(),
        replacement: Style::new(),
        faint: Style::new(),
    };

    /// The colors that compilers use.
    pub const COLORED: Styles = Styles {
        place: Style::new().bold(),
        error: AnsiColor::Red.on_default().bold(),
        warning: AnsiColor::Yellow.on_default().bold(),
        hint: AnsiColor::Cyan.on_default().bold(),
        replacement: AnsiColor::Green.on_default(),
        faint: Style::new().dimmed(),
    };

    fn severity(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Hint => self.hint,
        }
    }
}

/// A report as lines of text, each match with its place, its line and what to write instead; empty when nothing was found.
///
/// `name` is what the reader calls the text, a file's name for example; `text` is what was checked, as it was sent.
pub fn render(name: &str, text: &str, report: &Report, styles: &Styles) -> String {
    let mut output = String::new();
    let page = Page {
        name: printable(name),
        text,
        offsets: Offsets::new(text),
        styles,
    };
    page.report(&mut output, report)
        .expect("a string takes everything");
    output
}

/// One line that says how much was found in how much text.
pub fn summary(report: &Report) -> String {
    let language = &report.language.name;
    let words = count(report.statistics.words, "word", "words");
    if !report.language.checked {
        return format!("{words}, not checked: the text seems to be in {language}.");
    }
    let findings = report.note.as_ref().map_or(0, |note| note.findings.len());
    let found = match report.matches.len() + findings {
        0 => format!("Nothing found in {words} of {language}."),
        found => format!(
            "{} in {words} of {language}.",
            count(found, "match", "matches")
        ),
    };
    match report.checked_until {
        Some(byte) => {
            format!("{found} The check took too long: from byte {byte} on nothing was checked.")
        }
        None => found,
    }
}

/// Whether a note is ready, how long it is, and when its time is.
fn verdict(note: &NoteReport) -> String {
    let ready = if note.ready {
        "ready to send"
    } else {
        "not ready to send yet"
    };
    let words = count(note.words, "word", "words");
    let seconds = count(note.reading_seconds, "second", "seconds");
    let mut verdict = format!("The note is {ready}. It has {words}, {seconds} to read.");
    if note.kind_guessed {
        verdict.push_str(&format!(" It was read as a {}.", note.kind.name()));
    }
    if let Some(day) = note.send_from {
        verdict.push_str(&format!(" The first good day for it is {day}."));
    }
    verdict
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A text with its name, on which matches are shown.
struct Page<'run> {
    name: String,
    text: &'run str,
    offsets: Offsets<'run>,
    styles: &'run Styles,
}

/// A match, or a finding about the whole note.
struct Entry<'run> {
    rule: &'static Rule,
    severity: Severity,
    message: &'run str,
    span: Option<Span>,
    replacements: &'run [String],
}

impl<'run> From<&'run Match> for Entry<'run> {
    fn from(found: &'run Match) -> Entry<'run> {
        Entry {
            rule: found.rule,
            severity: found.severity,
            message: &found.message,
            span: Some(found.span),
            replacements: &found.replacements,
        }
    }
}

impl Page<'_> {
    fn report(&self, output: &mut String, report: &Report) -> fmt::Result {
        if !report.language.checked {
            let message = format!(
                "The text seems to be in {} and was not checked.",
                report.language.name
            );
            self.remark(output, &message)?;
        }
        for paragraph in &report.foreign {
            let line = self.offsets.position(paragraph.span.start as usize).line;
            let code = &paragraph.code;
            let message = format!(
                "The paragraph in line {line} is in another language ({code}) and was not checked."
            );
            self.remark(output, &message)?;
        }
        if let Some(note) = &report.note {
            self.remark(output, &verdict(note))?;
            for finding in &note.findings {
                self.entry(
                    output,
                    &Entry {
                        rule: finding.rule,
                        severity: finding.severity,
                        message: &finding.message,
                        span: finding.span,
                        replacements: &finding.replacements,
                    },
                )?;
            }
        }
        for found in &report.matches {
            self.entry(output, &found.into())?;
        }
        if report.truncated {
            self.remark(output, "There is more than is shown here.")?;
        }
        Ok(())
    }

    /// A line about the whole text.
    fn remark(&self, output: &mut String, message: &str) -> fmt::Result {
        let place = self.styles.place;
        writeln!(output, "{place}{}{place:#}: {message}", self.name)
    }

    fn entry(&self, output: &mut String, entry: &Entry<'_>) -> fmt::Result {
        let Styles { place, faint, .. } = self.styles;
        let severity = self.styles.severity(entry.severity);
        write!(output, "{place}{}", self.name)?;
        if let Some(span) = entry.span {
            let position = self.offsets.position(span.start as usize);
            write!(output, ":{}:{}", position.line, position.column)?;
        }
        writeln!(
            output,
            "{place:#}: {severity}{}{severity:#}: {} {faint}[{}]{faint:#}",
            entry.severity.id(),
            printable(entry.message),
            entry.rule.id,
        )?;
        match entry.span {
            Some(span) => self.excerpt(output, span, severity, entry.replacements),
            None => Ok(()),
        }
    }

    /// The line of a span, with carets and replacements under it.
    fn excerpt(
        &self,
        output: &mut String,
        span: Span,
        color: Style,
        replacements: &[String],
    ) -> fmt::Result {
        let Excerpt {
            before,
            flagged,
            after,
        } = Excerpt::new(self.text, span);
        writeln!(output, "{TAB}{before}{flagged}{after}")?;
        let indent = " ".repeat(before.width());
        let carets = "^".repeat(flagged.width().max(1));
        write!(output, "{TAB}{indent}{color}{carets}{color:#}")?;
        if !replacements.is_empty() {
            let green = self.styles.replacement;
            let shown: Vec<_> = replacements
                .iter()
                .take(REPLACEMENTS_SHOWN_MAX)
                .map(|replacement| match replacement.as_str() {
                    "" => "remove it".to_owned(),
                    replacement => format!("“{}”", printable(replacement)),
                })
                .collect();
            write!(output, " {green}→ {}{green:#}", shown.join(", "))?;
        }
        writeln!(output)
    }
}

/// The part of a line around a span, as it is printed.
struct Excerpt {
    before: String,
    flagged: String,
    after: String,
}

impl Excerpt {
    fn new(text: &str, span: Span) -> Excerpt {
        let range = span.range();
        let line_break = ['\n', '\r'];
        let from = text.floor_char_boundary(range.start.saturating_sub(EXCERPT_BYTES_MAX));
        let to = text.ceil_char_boundary(text.len().min(range.start + EXCERPT_BYTES_MAX));
        let before = &text[from..range.start];
        let (before, cut_before) = match before.rfind(line_break) {
            Some(index) => (&before[index + 1..], false),
            None => (before, from > 0),
        };
        let rest = &text[range.start..to];
        let (rest, cut_after) = match rest.find(line_break) {
            Some(index) => (&rest[..index], false),
            None => (rest, to < text.len()),
        };
        let (flagged, after) = rest.split_at(span.len().min(rest.len()));
        let excerpt = Excerpt {
            before: printable(before),
            flagged: printable(flagged),
            after: printable(after),
        };
        excerpt.fit(cut_before, cut_after)
    }

    /// Cuts the excerpt to the columns that there are, the context first.
    fn fit(self, cut_before: bool, cut_after: bool) -> Excerpt {
        let flagged_cut = keep_start(&self.flagged, EXCERPT_COLUMNS_MAX);
        let columns = EXCERPT_COLUMNS_MAX - flagged_cut.width();
        let columns_after = self.after.width();
        let before_max = (columns / 2).max(columns.saturating_sub(columns_after));
        let before = keep_end(&self.before, before_max);
        let after = keep_start(&self.after, columns - before.width());
        let lead = if cut_before || before.len() < self.before.len() {
            "…"
        } else {
            ""
        };
        let tail = if cut_after
            || after.len() < self.after.len()
            || flagged_cut.len() < self.flagged.len()
        {
            "…"
        } else {
            ""
        };
        Excerpt {
            before: format!("{lead}{before}"),
            flagged: flagged_cut.to_owned(),
            after: format!("{after}{tail}"),
        }
    }
}

/// As much of the start as fits, cut between characters as a reader sees them.
fn keep_start(text: &str, columns_max: usize) -> &str {
    let mut columns = 0;
    for (index, grapheme) in text.grapheme_indices(true) {
        columns += grapheme.width();
        if columns > columns_max {
            return &text[..index];
        }
    }
    text
}

/// As much of the end as fits.
fn keep_end(text: &str, columns_max: usize) -> &str {
    let mut columns = 0;
    for (index, grapheme) in text.grapheme_indices(true).rev() {
        columns += grapheme.width();
        if columns > columns_max {
            return &text[index + grapheme.len()..];
        }
    }
    text
}

/// A text whose every character shows and stays in its place.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown.push_str(TAB),
            '\0'..='\u{1f}' => {
                let picture = char::from_u32('\u{2400}' as u32 + character as u32);
                shown.push(picture.unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            '\u{7f}' => shown.push('\u{2421}'),
            '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                shown.push(char::REPLACEMENT_CHARACTER)
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.push(char::REPLACEMENT_CHARACTER);
            }
            character => shown.push(character),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Dialect;
    use crate::report::{LanguageGuess, LanguageReport, Statistics};
    use crate::rules::repetition;

    fn report(matches: Vec<Match>) -> Report {
        Report {
            language: LanguageReport {
                code: "en-US".to_owned(),
                name: "English (US)".to_owned(),
                dialect: Dialect::American,
                detected: true,
                confidence: 1.0,
                checked: true,
                guess: LanguageGuess::default(),
            },
            matches,
            truncated: false,
            checked_until: None,
            note: None,
            corrected: None,
            foreign: Vec::new(),
            sentences: Vec::new(),
            plain_sentences: Vec::new(),
            statistics: Statistics::default(),
        }
    }

    /// What is printed for the span between `⟨` and `⟩`.
    fn shown(marked: &str, replacements: &[&str]) -> String {
        let start = marked.find('⟨').unwrap();
        let text = marked.replace(['⟨', '⟩'], "");
        let end = marked.find('⟩').unwrap() - '⟨'.len_utf8();
        let found = Match {
            rule: &repetition::word::RULE,
            span: Span::new(start, end),
            message: "Look.".to_owned(),
            replacements: replacements.iter().map(|&r| r.to_owned()).collect(),
            severity: Severity::Error,
            confident: true,
        };
        render("a.txt", &text, &report(vec![found]), &Styles::PLAIN)
    }

    #[test]
    fn carets_stand_under_the_span() {
        assert_eq!(
            shown("Hello.\nI am ⟨the the⟩ one.", &["the", ""]),
            "a.txt:2:6: error: Look. [ENGLISH_WORD_REPEAT_RULE]
    I am the the one.
         ^^^^^^^ → “the”, remove it
"
        );
    }

    #[test]
    fn wide_characters_marks_and_tabs_keep_their_columns() {
        assert_eq!(
            shown("日本\te\u{301} 👩‍👩‍👧‍👦 ⟨漢字⟩ x", &[]),
            "a.txt:1:15: error: Look. [ENGLISH_WORD_REPEAT_RULE]
    日本    e\u{301} 👩‍👩‍👧‍👦 漢字 x
                 ^^^^
"
        );
    }

    #[test]
    fn long_lines_are_cut_on_both_sides() {
        let words = "word ".repeat(1000);
        let output = shown(&format!("{words}⟨the the⟩ {words}"), &[]);
        let lines: Vec<_> = output.lines().collect();
        assert!(lines[1].starts_with("    …") && lines[1].ends_with('…'));
        assert_eq!(lines[1].width(), 4 + EXCERPT_COLUMNS_MAX + 2);
        let caret = lines[2].find('^').unwrap();
        let column = lines[1].find("the the").unwrap();
        assert_eq!(lines[1][..column].width(), caret);
        let output = shown(&format!("⟨{words}⟩"), &[]);
        assert!(output.lines().all(|line| line.width() < 110), "{output}");
    }

    #[test]
    fn a_span_over_two_lines_shows_the_first() {
        let output = shown("It is ⟨the\r\nthe⟩ one.", &["the"]);
        assert!(output.ends_with("    It is the\n          ^^^ → “the”\n"));
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let output = shown("a\u{1b}[31m ⟨b\u{202e}⟩\0", &["\u{9b}"]);
        assert!(output.contains("a␛[31m b\u{fffd}␀"), "{output:?}");
        assert!(
            output.chars().all(|c| c == '\n' || !c.is_control()),
            "{output:?}"
        );
    }

    #[test]
    fn colors_change_nothing_but_colors() {
        let text = "the the";
        let found = Match {
            rule: &repetition::word::RULE,
            span: Span::new(0, 7),
            message: "Look.".to_owned(),
            replacements: vec!["the".to_owned()],
            severity: Severity::Warning,
            confident: true,
        };
        let report = report(vec![found]);
        let colored = render("a", text, &report, &Styles::COLORED);
        assert!(colored.contains("\u{1b}["));
        assert_eq!(
            anstream::adapter::strip_str(&colored).to_string(),
            render("a", text, &report, &Styles::PLAIN)
        );
    }
}
