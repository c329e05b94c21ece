//! Names: whether the recipient, the company and the role stand in the note as they are written.

mod greeting;
pub(super) mod likeness;

pub(super) use likeness::fold;

use super::letter::{Letter, Part};
use super::{Finding, Findings, NoteContext, Reading};
use crate::document::{CaseShape, Document, Span, TokenKind};
use crate::rules::Severity;
use crate::spelling::normalize;
use greeting::GREETING_WORDS;
use likeness::{EASY_EDIT, NAME_LETTERS_MAX, budget, cost, is_nickname};
use std::collections::HashSet;

/// The names that the request gives are compared in so many words.
const NAME_PARTS_MAX: usize = 24;

/// Words that stand in a company's or a role's name and do not name it.
const UNNAMING: [&str; 22] = [
    "the", "and", "of", "for", "in", "at", "on", "to", "a", "an", "with", "inc", "ltd", "llc",
    "gmbh", "corp", "co", "company", "group", "plc", "ag", "sa",
];

/// Titles before a name, with what they say of its bearer's sex.
const TITLES: [(&str, Option<Sex>); 22] = [
    ("mr", Some(Sex::Male)),
    ("mister", Some(Sex::Male)),
    ("sir", Some(Sex::Male)),
    ("herr", Some(Sex::Male)),
    ("ms", Some(Sex::Female)),
    ("mrs", Some(Sex::Female)),
    ("miss", Some(Sex::Female)),
    ("madam", Some(Sex::Female)),
    ("mme", Some(Sex::Female)),
    ("frau", Some(Sex::Female)),
    ("mx", None),
    ("dr", None),
    ("doctor", None),
    ("prof", None),
    ("professor", None),
    ("rev", None),
    ("dean", None),
    ("chef", None),
    ("coach", None),
    ("judge", None),
    ("captain", None),
    ("hon", None),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sex {
    Female,
    Male,
}

/// Whether a word is a title, with or without its full stop.
pub fn is_title(word: &str) -> bool {
    title(word).is_some()
}

fn title(word: &str) -> Option<(&'static str, Option<Sex>)> {
    let lower = word.trim_end_matches('.').to_lowercase();
    TITLES.into_iter().find(|(title, _)| *title == lower)
}

/// A word of a name that the request gives.
#[derive(Clone, Debug)]
struct NamePart {
    /// As it is written.
    written: String,
    /// In lower case and without accents.
    folded: String,
    /// Which name it is a part of.
    role: NameRole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NameRole {
    Recipient,
    Company,
    Position,
}

impl NameRole {
    fn noun(self) -> &'static str {
        match self {
            NameRole::Recipient => "the recipient’s name",
            NameRole::Company => "the company’s name",
            NameRole::Position => "the role",
        }
    }
}

fn name_parts(context: &NoteContext) -> Vec<NamePart> {
    let names = [
        (NameRole::Recipient, &context.recipient),
        (NameRole::Company, &context.company),
        (NameRole::Position, &context.role),
    ];
    let mut parts = Vec::new();
    for (role, name) in names {
        let Some(name) = name else { continue };
        for word in name
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '/' | ';' | '&'))
        {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let lower = word.to_lowercase();
            if word.chars().count() > 1
                && !(role == NameRole::Recipient && is_title(word))
                && !UNNAMING.contains(&lower.as_str())
            {
                parts.push(NamePart {
                    written: word.to_owned(),
                    folded: fold(word),
                    role,
                });
            }
        }
    }
    parts.truncate(NAME_PARTS_MAX);
    parts
}

/// The words that are names in this note, and therefore no spelling mistakes: those that the request gives, and those
/// of the greeting and the signature.
pub fn words(document: &Document<'_>, letter: &Letter, context: &NoteContext) -> Vec<String> {
    let given = [&context.recipient, &context.company, &context.role];
    let mut words: Vec<String> = given
        .into_iter()
        .flatten()
        .flat_map(|name| {
            name.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')'))
        })
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    for token in &document.tokens {
        let part = letter.part_at(token.span);
        if token.kind == TokenKind::Word
            && token.case != CaseShape::Lower
            && matches!(part, Part::Greeting | Part::Signature | Part::Heading)
        {
            words.push(document.slice(token.span).to_owned());
        }
    }
    words
}

/// Reports near misses of the names, a greeting to another name, and a title of the other sex.
pub fn check(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let parts = name_parts(reading.context);
    if parts.is_empty() {
        return;
    }
    let signed: HashSet<String> = reading.folded_words(Part::Signature);
    let mut missed_in_greeting = false;
    for (index, token) in reading.document.tokens.iter().enumerate() {
        let part = reading.letter.part_at(token.span);
        if token.kind != TokenKind::Word
            || matches!(part, Part::Quoted | Part::Signature | Part::Heading)
        {
            continue;
        }
        let near = near_miss(reading, &parts, index, part)
            .filter(|near| part == Part::Greeting || !signed.contains(&fold(near.word)));
        if let Some(near) = near {
            missed_in_greeting |= part == Part::Greeting;
            findings.push_finding(near.finding(findings));
        }
    }
    if let Some(greeting) = reading
        .letter
        .first(Part::Greeting)
        .filter(|_| !missed_in_greeting)
    {
        greeting::check(reading, greeting.span, &parts, findings);
    }
}

/// A word that is nearly a part of a name.
struct NearMiss<'text> {
    word: &'text str,
    span: Span,
    part: NamePart,
    only_accents: bool,
}

impl NearMiss<'_> {
    fn finding(&self, findings: &Findings<'_>) -> Finding {
        let written = &self.part.written;
        let word = self.word;
        let severity = if self.only_accents {
            Severity::Hint
        } else {
            Severity::Error
        };
        Finding {
            rule: findings.rule,
            message: format!(
                "Write {} as “{written}”, not “{word}”.",
                self.part.role.noun()
            ),
            span: Some(self.span),
            replacements: vec![written.clone()],
            severity,
        }
    }
}

/// The name that a word misses nearly, if it does.
fn near_miss<'text>(
    reading: &Reading<'text>,
    parts: &[NamePart],
    index: usize,
    part: Part,
) -> Option<NearMiss<'text>> {
    let document = reading.document;
    let token = document.tokens[index];
    let whole = document.slice(token.span);
    let word = stem(whole);
    let folded = fold(word);
    let greets = part == Part::Greeting;
    let is_salute = greets && GREETING_WORDS.contains(&folded.as_str());
    if word.chars().count() > NAME_LETTERS_MAX || is_title(word) || is_salute {
        return None;
    }
    let folded_whole = if word == whole {
        folded.clone()
    } else {
        fold(whole)
    };
    let exact = |part: &&NamePart| {
        part.folded == folded && same_letters(&part.written, word)
            || part.folded == folded_whole && same_letters(&part.written, whole)
    };
    if let Some(exact) = parts.iter().find(exact) {
        // "dear ngozi", "okafor": a name without its capital.
        let lost_capital = token.case == CaseShape::Lower
            && exact.written.starts_with(char::is_uppercase)
            && exact.role == NameRole::Recipient
            && (greets || reading.dictionary.dialects(word).is_empty());
        return lost_capital.then(|| near(token.span, word, exact, false));
    }
    if !greets && (is_ordinary(reading, word) || reading.adjacent_and(index)) {
        return None;
    }
    parts
        .iter()
        .filter(|part| !greets || part.role != NameRole::Position)
        .filter_map(|part| {
            let target = part.folded.as_str();
            if folded == target {
                return Some((0, part, true));
            }
            if target.starts_with(&folded) && folded.chars().count() + 2 < target.chars().count() {
                // "Alex" for "Alexander".
                return None;
            }
            let is_known_name =
                token.case != CaseShape::Lower && !reading.dictionary.dialects(word).is_empty();
            let beside = greets
                || reading.beside_name(index, parts.iter().map(|part| part.written.as_str()));
            let most = if is_known_name && !beside {
                EASY_EDIT
            } else {
                budget(target)
            };
            let cost = cost(&folded, target, most)?;
            (!is_nickname(&folded, target)).then_some((cost, part, false))
        })
        .min_by_key(|(cost, ..)| *cost)
        .map(|(_, part, only_accents)| near(token.span, word, part, only_accents))
}

fn near<'text>(
    span: Span,
    word: &'text str,
    part: &NamePart,
    only_accents: bool,
) -> NearMiss<'text> {
    let start = span.start as usize;
    let span = Span::new(start, start + word.len());
    NearMiss {
        word,
        span,
        part: part.clone(),
        only_accents,
    }
}

/// A word without a possessive ending.
fn stem(word: &str) -> &str {
    ["'s", "’s", "ʼs"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

/// Whether a word is an English word that is no name: "Will" is, "Okafer" and "Ngosi" are not.
fn is_ordinary(reading: &Reading<'_>, word: &str) -> bool {
    !reading.dictionary.dialects(&word.to_lowercase()).is_empty()
}

fn same_letters(a: &str, b: &str) -> bool {
    normalize(a).to_lowercase() == normalize(b).to_lowercase()
}
