//! How a letter greets.

use super::{GREETING_LINES_MAX, Line, NAME_WORDS_MAX, Part, is_name, split};
use crate::note::names::is_title;

/// A line that greets and nothing else has at most so many words.
const GREETING_WORDS_MAX: usize = 9;

/// Marks the greeting, and what stands above it.
pub fn mark(text: &str, lines: &mut Vec<Line>) {
    for index in 0..lines.len().min(GREETING_LINES_MAX) {
        let line = lines[index];
        if line.part != Part::Body {
            continue;
        }
        let line_text = &text[line.span.range()];
        if let Some(length) = greeting_length(line_text) {
            split(text, lines, index, length, Part::Greeting);
            for above in &mut lines[..index] {
                if above.part == Part::Body {
                    above.part = Part::Heading;
                }
            }
            return;
        }
        if line_text.split_whitespace().count() > GREETING_WORDS_MAX {
            return;
        }
    }
}

/// How many bytes of a line greet, the mark at the end with them.
fn greeting_length(line: &str) -> Option<usize> {
    const SALUTES: [&str; 20] = [
        "dear",
        "hi",
        "hello",
        "hey",
        "heya",
        "hiya",
        "howdy",
        "yo",
        "greetings",
        "good morning",
        "good afternoon",
        "good evening",
        "good day",
        "to whom",
        "to the hiring",
        "respected",
        "dearest",
        "esteemed",
        "salutations",
        "g'day",
    ];
    let lower = line.to_lowercase().replace('’', "'");
    let starts = |salute: &&str| {
        lower
            .strip_prefix(*salute)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let salutes = SALUTES.iter().any(starts);
    let (head, mark_length) = head_of(line);
    let words = head.split_whitespace().count();
    let length = head.len() + mark_length;
    if salutes && words <= GREETING_WORDS_MAX {
        // "Hello from sunny Leeds, …" greets as well; "Dear me, what a day" does not happen in a note.
        return Some(length);
    }
    // "Ngozi," and "Ms. Okafor:" alone in their line greet too.
    let is_name = words <= NAME_WORDS_MAX && is_name(head.trim_end_matches('.'));
    (is_name
        && mark_length > 0
        && length == line.len()
        && line.ends_with([',', ':', '—', '–', '-']))
    .then_some(length)
}

/// What stands before the first mark that may end a greeting, and the bytes of that mark; all of a short line without one.
fn head_of(line: &str) -> (&str, usize) {
    for (at, character) in line.char_indices() {
        let before = &line[..at];
        let ends = match character {
            ',' | ':' | '!' | ';' | '—' => true,
            '–' | '-' => before.ends_with(' '),
            '.' => {
                let word = before.rsplit(' ').next().unwrap_or(before);
                !is_title(word) && word.chars().count() > 1
            }
            _ => false,
        };
        // "Dear Ngozi, Tom, and Ada,": a comma between names does not end the greeting.
        if ends && !(character == ',' && names_go_on(&line[at + 1..])) {
            return (before, character.len_utf8());
        }
    }
    (line, 0)
}

/// Whether a list of names goes on behind a comma, up to a last comma or colon.
fn names_go_on(rest: &str) -> bool {
    let Some(end) = rest.rfind([',', ':', '!']) else {
        return false;
    };
    let names = &rest[..end];
    names.split_whitespace().count() <= NAME_WORDS_MAX
        && rest[end + 1..].trim().is_empty()
        && names
            .split([',', ' '])
            .filter(|word| !word.is_empty())
            .all(|word| matches!(word, "and" | "&") || word.starts_with(char::is_uppercase))
}
