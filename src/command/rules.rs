//! `faircopy rules`: the list of rules, or one with its examples.

use super::{CommandError, Outcome, after_writing};
use crate::rules::{self, Example, Level, RULES, Rule};
use clap::Args;
use std::fmt::{self, Write as _};
use std::io::Write as _;

/// Settings of `faircopy rules`.
#[derive(Args, Clone, Debug)]
pub struct RulesCommand {
    /// The rule to explain; all are listed if none is given
    id: Option<String>,
}

impl RulesCommand {
    /// Prints the rules.
    ///
    /// # Errors
    /// When there is no rule of that id, or the output cannot be written.
    pub fn run(&self) -> Result<Outcome, CommandError> {
        let mut output = String::new();
        match &self.id {
            None => list(&mut output),
            Some(id) => {
                let rule = rules::find(&id.to_ascii_uppercase())
                    .ok_or_else(|| CommandError::UnknownRule(id.clone()))?;
                explain(&mut output, rule)
            }
        }
        .expect("a string takes everything");
        let written = anstream::stdout().write_all(output.as_bytes());
        after_writing(written, Outcome::Clean)
    }
}

fn list(output: &mut String) -> fmt::Result {
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut category = None;
    for rule in RULES {
        if category.replace(rule.category) != Some(rule.category) {
            let gap = if output.is_empty() { "" } else { "\n" };
            writeln!(output, "{gap}{}", rule.category.id())?;
        }
        writeln!(
            output,
            "  {:width$}  {}{}",
            rule.id,
            rule.title,
            picky(rule)
        )?;
    }
    Ok(())
}

fn explain(output: &mut String, rule: &Rule) -> fmt::Result {
    writeln!(output, "{}\n{}{}.", rule.id, rule.title, picky(rule))?;
    writeln!(output, "{}, {}", rule.category.id(), rule.severity.id())?;
    writeln!(output, "\n{}\n", rule.explanation)?;
    for example in rule.examples {
        match example {
            Example::Wrong { text, replacements } => {
                write!(output, "  wrong: {text}")?;
                if let Some(replacement) = replacements.first() {
                    write!(output, "  → “{replacement}”")?;
                }
                writeln!(output)?;
            }
            Example::Right(text) => writeln!(output, "  right: {text}")?,
        }
    }
    Ok(())
}

fn picky(rule: &Rule) -> &'static str {
    match rule.level {
        Level::Default => "",
        Level::Picky => " (picky)",
    }
}
