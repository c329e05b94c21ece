//! `faircopy check`: checks files and prints what is found like a compiler.

use super::note::NoteArguments;
use super::progress::Progress;
use super::{CommandError, Outcome, after_writing, github};
use crate::checker::{Checker, Options, Selection};
use crate::document::OffsetUnit;
use crate::http::{Answer, Markup};
use crate::language::{Dialect, LanguageChoice};
use crate::report::Report;
use crate::rules::{self, Category, Level};
use crate::spelling::UserWords;
use crate::terminal::{self, Styles};
use anstream::AutoStream;
use clap::{Args, ColorChoice, ValueEnum};
use serde::Serialize;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// A longer file is refused: a note or a book is far shorter, and a check takes some ten times the text in memory.
const FILE_BYTES_MAX: usize = 64 << 20;

/// Settings of `faircopy check`.
#[derive(Args, Clone, Debug)]
pub struct CheckCommand {
    /// Files to check; `-`, or none, is standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How matches are printed
    #[arg(long, value_enum, default_value_t)]
    format: OutputFormat,
    /// What the files hold; by their names if not given: .md is Markdown, .html is HTML
    #[arg(long, value_enum)]
    input_format: Option<InputFormat>,
    /// Language of the text: auto, en (any spelling), en-US, en-GB, en-CA or en-AU
    #[arg(long, value_name = "CODE", default_value = "auto", value_parser = language)]
    language: LanguageChoice,
    /// Whether matters of taste are reported too
    #[arg(long, value_enum, default_value_t)]
    level: LevelChoice,
    /// Rules, even picky ones, and categories that run
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = selector)]
    enable: Vec<Selector>,
    /// Rules and categories that do not run
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = selector)]
    disable: Vec<Selector>,
    /// Words to accept
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    words: Vec<String>,
    /// Correct what is sure, in the file itself (standard input: to standard output), and report the rest
    #[arg(long)]
    fix: bool,
    /// When the output has colors
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    color: ColorChoice,
    #[command(flatten)]
    note: NoteArguments,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum OutputFormat {
    /// Lines for people
    #[default]
    Text,
    /// The server's answer, a line for each file
    Json,
    /// Workflow commands that GitHub shows as annotations
    Github,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum InputFormat {
    Plain,
    Markdown,
    Html,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum LevelChoice {
    #[default]
    Default,
    Picky,
}

/// A rule or a category that is switched on or off.
#[derive(Clone, Debug)]
enum Selector {
    Rule(&'static str),
    Category(Category),
}

/// Why one file was not checked.
#[derive(Debug, thiserror::Error)]
enum FileError {
    #[error("cannot read it: {0}")]
    Read(#[source] io::Error),
    #[error("cannot write it: {0}")]
    Write(#[source] io::Error),
    #[error("it is longer than {FILE_BYTES_MAX} bytes")]
    TooLong,
    #[error("it is not UTF-8 text: the byte at offset {0} does not belong there")]
    NotUtf8(usize),
}

fn language(code: &str) -> Result<LanguageChoice, String> {
    LanguageChoice::from_code(code).ok_or_else(|| {
        let dialects = Dialect::ALL.map(Dialect::code).join(", ");
        format!("the languages are auto, en, {dialects}")
    })
}

fn selector(id: &str) -> Result<Selector, String> {
    if let Some(category) = Category::from_id(&id.to_ascii_lowercase()) {
        return Ok(Selector::Category(category));
    }
    let rule = rules::find(&id.to_ascii_uppercase());
    rule.map(|rule| Selector::Rule(rule.id)).ok_or_else(|| {
        let categories = Category::ALL.map(Category::id).join(", ");
        format!("`faircopy rules` lists the rules; the categories are {categories}")
    })
}

impl CheckCommand {
    /// Checks every file and prints what is found. A file that cannot be checked is reported, and the others are still checked.
    ///
    /// # Errors
    /// When the flags contradict each other, nothing can be checked, or the output cannot be written.
    pub fn run(&self) -> Result<Outcome, CommandError> {
        let options = self.options()?;
        let checker = Checker::load()?;
        let standard_input = [PathBuf::from("-")];
        let files = match self.files.as_slice() {
            [] => &standard_input,
            files => files,
        };
        let progress = Progress::start();
        let mut outcome = Outcome::Clean;
        for (index, path) in files.iter().enumerate() {
            let name = display_name(path);
            let checked = read(path).and_then(|text| {
                progress.show(format!(
                    "checking {name} ({} of {})",
                    index + 1,
                    files.len()
                ));
                self.check_text(&checker, &options, path, text)
            });
            progress.hide();
            outcome = outcome.max(match checked {
                Ok(checked) => match self.print(&name, &checked) {
                    Ok(printed) => printed,
                    Err(error) => return after_writing(Err(error), Outcome::Found),
                },
                Err(error) => {
                    // Nobody is left to tell when standard error is closed.
                    let _ = writeln!(anstream::stderr(), "faircopy: {name}: {error}");
                    Outcome::Failed
                }
            });
        }
        Ok(outcome)
    }

    fn options(&self) -> Result<Options, CommandError> {
        let mut selection = Selection::default();
        for selector in &self.enable {
            match selector {
                Selector::Rule(id) => selection.enabled_rules.insert((*id).to_owned()),
                Selector::Category(category) => selection.enabled_categories.insert(*category),
            };
        }
        for selector in &self.disable {
            match selector {
                Selector::Rule(id) => selection.disabled_rules.insert((*id).to_owned()),
                Selector::Category(category) => selection.disabled_categories.insert(*category),
            };
        }
        Ok(Options {
            language: self.language,
            preferred_dialect: None,
            level: match self.level {
                LevelChoice::Default => Level::Default,
                LevelChoice::Picky => Level::Picky,
            },
            selection,
            words: UserWords::new(&self.words),
            fix: self.fix,
            note: self.note.context()?,
        })
    }

    /// Checks and, with `--fix`, corrects one text.
    fn check_text(
        &self,
        checker: &Checker,
        options: &Options,
        path: &Path,
        text: String,
    ) -> Result<Checked, FileError> {
        let markup = self.markup(path);
        let report = checker.check(&markup.source(&text), options);
        let Some(corrected) = report.corrected else {
            return Ok(Checked {
                text,
                report,
                is_filtered: false,
            });
        };
        let is_filtered = path == Path::new("-");
        if !is_filtered && corrected != text {
            std::fs::write(path, &corrected).map_err(FileError::Write)?;
        }
        let options = Options {
            fix: false,
            ..options.clone()
        };
        Ok(Checked {
            report: checker.check(&markup.source(&corrected), &options),
            text: corrected,
            is_filtered,
        })
    }

    /// Prints a report; it gives way to a filtered text on standard output.
    fn print(&self, name: &str, checked: &Checked) -> io::Result<Outcome> {
        let Checked { text, report, .. } = checked;
        let styles = match self.color {
            ColorChoice::Never => Styles::PLAIN,
            _ => Styles::COLORED,
        };
        let rendered = match self.format {
            OutputFormat::Text => terminal::render(name, text, report, &styles),
            OutputFormat::Json => json(name, text, report),
            OutputFormat::Github => github::render(name, text, report),
        };
        if checked.is_filtered {
            io::stdout().write_all(text.as_bytes())?;
            self.stream(io::stderr()).write_all(rendered.as_bytes())?;
        } else {
            self.stream(io::stdout()).write_all(rendered.as_bytes())?;
        }
        if self.format == OutputFormat::Text && io::stderr().is_terminal() {
            writeln!(io::stderr(), "{name}: {}", terminal::summary(report))?;
        }
        let unsound = report
            .note
            .as_ref()
            .is_some_and(|note| !note.findings.is_empty());
        Ok(if report.matches.is_empty() && !unsound {
            Outcome::Clean
        } else {
            Outcome::Found
        })
    }

    /// The markup that was named, or that the file's name tells.
    fn markup(&self, path: &Path) -> Markup {
        match self.input_format {
            Some(InputFormat::Plain) => Markup::Plain,
            Some(InputFormat::Markdown) => Markup::Markdown,
            Some(InputFormat::Html) => Markup::Html,
            None => Markup::of_file_name(&path.to_string_lossy()).unwrap_or_default(),
        }
    }

    /// A stream that keeps or drops colors as the user, the environment and the terminal say.
    fn stream<S: anstream::stream::RawStream>(&self, raw: S) -> AutoStream<S> {
        let choice = match self.color {
            ColorChoice::Auto => AutoStream::choice(&raw),
            ColorChoice::Always => anstream::ColorChoice::Always,
            ColorChoice::Never => anstream::ColorChoice::Never,
        };
        AutoStream::new(raw, choice)
    }
}

/// A text as it was checked, after corrections.
struct Checked {
    text: String,
    report: Report,
    /// Whether the text was corrected on its way from standard input to standard output.
    is_filtered: bool,
}

/// The server's answer about a file.
#[derive(Serialize)]
struct FileAnswer<'report> {
    file: &'report str,
    #[serde(flatten)]
    answer: Answer<'report>,
}

fn json(name: &str, text: &str, report: &Report) -> String {
    let answer = FileAnswer {
        file: name,
        answer: Answer::new(report, text, OffsetUnit::default()),
    };
    let mut line =
        serde_json::to_string(&answer).expect("an answer has string keys and finite numbers");
    line.push('\n');
    line
}

fn display_name(path: &Path) -> String {
    if path == Path::new("-") {
        "<stdin>".to_owned()
    } else {
        path.display().to_string()
    }
}

fn read(path: &Path) -> Result<String, FileError> {
    let limit = FILE_BYTES_MAX as u64 + 1;
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        if io::stdin().is_terminal() {
            let _ = writeln!(io::stderr(), "Write the text, and end it with Ctrl-D.");
        }
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    if read.map_err(FileError::Read)? > FILE_BYTES_MAX {
        return Err(FileError::TooLong);
    }
    String::from_utf8(bytes).map_err(|error| FileError::NotUtf8(error.utf8_error().valid_up_to()))
}
