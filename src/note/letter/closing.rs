//! How a letter takes leave: the closing and the signature.

use super::{Line, Part, is_item, is_name, split};
use crate::document::Document;
use crate::note::names::likeness;

/// A signature has at most so many lines.
const SIGNATURE_LINES_MAX: usize = 12;
/// A line that takes leave and ends as a sentence does has at most so many words.
const SENTENCE_CLOSING_WORDS_MAX: usize = 4;
/// A line that takes leave has at most so many words.
const CLOSING_WORDS_MAX: usize = 9;
/// Words of closings that are read with a slip in them too: "Sincerly", "Kind regads".
const MISSPELLED_OFTEN: [&str; 6] = [
    "appreciatively",
    "cordially",
    "faithfully",
    "regards",
    "respectfully",
    "sincerely",
];

/// Marks the closing and the signature: from the end, the first line that takes leave, and what stands under it.
pub fn mark(document: &Document<'_>, lines: &mut Vec<Line>) {
    let text = document.text;
    let Some(last) = lines.iter().rposition(|line| line.part == Part::Body) else {
        return;
    };
    let first = (last + 1).saturating_sub(SIGNATURE_LINES_MAX);
    for index in (first..=last)
        .rev()
        .filter(|&index| lines[index].part == Part::Body)
    {
        let line = &text[lines[index].span.range()];
        let Some((start, length)) = closing_in(line, index < last) else {
            continue;
        };
        let mut index = index;
        if start > 0 {
            split(text, lines, index, start, Part::Body);
            index += 1;
        }
        split(text, lines, index, length, Part::Closing);
        for line in &mut lines[index + 1..] {
            if line.part == Part::Body {
                line.part = Part::Signature;
            }
        }
        return;
    }
    // No closing: a name alone in the last line is a signature all the same.
    let line = text[lines[last].span.range()].trim_start_matches(['-', '–', '—', '~', ' ']);
    let above_is_speech = last > 0 && lines[last - 1].part != Part::Heading;
    if above_is_speech && is_name(line) && !line.ends_with(['.', '!', '?', ',', ':', ';']) {
        lines[last].part = Part::Signature;
    }
}

/// Where in a line the closing starts, and how long it is: a line of its own, or the last words of a body line with a
/// name behind: "… soon. Best, Ada".
fn closing_in(line: &str, has_lines_under: bool) -> Option<(usize, usize)> {
    if is_item(line) {
        return None;
    }
    if starts_closing(line) {
        let (head, mark_length) = head_of_closing(line);
        let rest = line[head.len() + mark_length..].trim();
        let is_last_word = head.split_whitespace().count() <= SENTENCE_CLOSING_WORDS_MAX;
        if is_short(head, &line[head.len()..])
            && (rest.is_empty() && (has_lines_under || is_last_word) || is_name(rest))
        {
            return Some((0, head.len() + mark_length));
        }
    }
    let end = line
        .rfind(['.', '!', '?'])
        .filter(|&end| end + 1 < line.len());
    let end = match end {
        // "Best, Ada B." and "Thanks, Dr. Obi": step back over the full stop of an initial or title.
        Some(end) if line[..end].rfind(' ').is_some_and(|at| end - at <= 3) => {
            line[..end].rfind(['.', '!', '?'])
        }
        other => other,
    }?;
    let start = end + 1 + (line[end + 1..].len() - line[end + 1..].trim_start().len());
    let tail = &line[start..];
    let (head, mark_length) = head_of_closing(tail);
    let rest = tail[head.len() + mark_length..].trim();
    (starts_closing(tail)
        && mark_length > 0
        && is_name(rest)
        && is_short(head, &tail[head.len()..]))
    .then_some((start, head.len() + mark_length))
}

/// A closing up to its comma, its dash or its full stop, and the bytes of that mark.
fn head_of_closing(line: &str) -> (&str, usize) {
    let is_mark = |(at, character): &(usize, char)| {
        matches!(character, ',' | '.' | '!' | '–' | '—')
            || *character == '-' && line[..*at].ends_with(' ')
    };
    match line.char_indices().find(is_mark) {
        Some((at, mark)) => (&line[..at], mark.len_utf8()),
        None => (line, 0),
    }
}

/// Whether a closing is short enough: "Thank you for your time." is a sentence, and with a comma behind it a closing.
fn is_short(head: &str, behind: &str) -> bool {
    let words = head.split_whitespace().count();
    let most = if behind.starts_with(['.', '!']) {
        SENTENCE_CLOSING_WORDS_MAX
    } else {
        CLOSING_WORDS_MAX
    };
    words <= most
}

/// Whether a text starts as a closing does.
fn starts_closing(line: &str) -> bool {
    const CLOSINGS: [&str; 47] = [
        "best",
        "regards",
        "sincerely",
        "yours",
        "respectfully",
        "warmly",
        "cordially",
        "cheers",
        "thanks",
        "thank you",
        "many thanks",
        "thanking you",
        "gratefully",
        "faithfully",
        "take care",
        "with gratitude",
        "with thanks",
        "with many thanks",
        "with appreciation",
        "with best",
        "with kind",
        "with warm",
        "with regards",
        "with sincere",
        "with respect",
        "with much",
        "with the best",
        "with great",
        "all the best",
        "all best",
        "all my best",
        "my best",
        "kind regards",
        "kindest regards",
        "warm regards",
        "warmest",
        "warm wishes",
        "looking forward",
        "appreciatively",
        "in gratitude",
        "in appreciation",
        "have a great",
        "have a good",
        "have a lovely",
        "very truly",
        "very best",
        "much appreciated",
    ];
    let lower = without_slips(&line.to_lowercase());
    CLOSINGS.iter().any(|closing| {
        lower
            .strip_prefix(closing)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// A text in lower case, in whose first words [`MISSPELLED_OFTEN`] are spelled right.
fn without_slips(lower: &str) -> String {
    let words = lower.split_inclusive(' ').enumerate().map(|(at, word)| {
        let end = word
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(word.len());
        let (letters, rest) = word.split_at(end);
        let is_meant = |right: &&&str| {
            at < SENTENCE_CLOSING_WORDS_MAX
                && likeness::cost(letters, right, likeness::SLIP).is_some()
        };
        match MISSPELLED_OFTEN.iter().find(is_meant) {
            Some(right) => [right, rest].concat(),
            None => word.to_owned(),
        }
    });
    words.collect()
}
