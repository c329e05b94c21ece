//! A word that is written twice in a row.

use crate::document::{CaseShape, Document, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use std::ops::Range;

/// A word that is written twice in a row.
pub static RULE: Rule = Rule {
    id: "ENGLISH_WORD_REPEAT_RULE",
    category: Category::Repetition,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A word that is written twice in a row",
    explanation: "A word that stands twice is usually left over from an edit. Doublings that English allows, such as “had had” or “very very”, are not flagged.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Thank you for ⟨the the⟩ talk.", &["the"]),
        Example::wrong("I would ⟨be be⟩ glad.", &["be"]),
        Example::wrong("⟨The the⟩ talk was good.", &["The"]),
        Example::wrong("It was ⟨the the the⟩ best talk.", &["the"]),
        Example::wrong("Thank you ⟨for for⟩ the talk.", &["for"]),
        Example::wrong("This ⟨is is⟩ my letter.", &["is"]),
        Example::Right("He had had enough, and I know that that is true."),
        Example::Right("It was very, very good, and very very long."),
        Example::Right("What it is is a talk, and I gave her her coat."),
        Example::Right("He came in in the morning, and there is much going on on Mondays."),
        Example::Right("We went from New York to Walla Walla and sang la la la."),
    ],
};

/// Words that may stand twice: for stress, as sounds, or because two uses of one word can meet.
const DOUBLED: [&str; 69] = [
    "ah",
    "aha",
    "all",
    "away",
    "bang",
    "big",
    "billion",
    "blah",
    "bye",
    "can",
    "chop",
    "come",
    "dear",
    "do",
    "done",
    "email",
    "far",
    "fifty",
    "go",
    "good",
    "ha",
    "had",
    "haha",
    "haw",
    "hear",
    "heavy",
    "hee",
    "her",
    "hey",
    "hip",
    "hm",
    "ho",
    "hot",
    "hum",
    "hundred",
    "hush",
    "knock",
    "la",
    "long",
    "many",
    "million",
    "much",
    "never",
    "night",
    "no",
    "nought",
    "now",
    "oh",
    "ok",
    "okay",
    "old",
    "one",
    "please",
    "quick",
    "really",
    "so",
    "something",
    "sorry",
    "sure",
    "that",
    "there",
    "thousand",
    "trillion",
    "tut",
    "very",
    "way",
    "wow",
    "yeah",
    "yes",
];

/// Particles that end one phrase and begin the next: “came in in the morning”, “waiting for for years”.
const PARTICLES: [&str; 16] = [
    "about", "around", "at", "by", "down", "for", "from", "in", "off", "on", "out", "over",
    "through", "to", "up", "with",
];

/// Words after which a doubled particle can only be a slip, because nothing there takes a particle.
const BEFORE_SLIP: [&str; 33] = [
    "a", "an", "and", "are", "because", "been", "but", "day", "days", "him", "is", "it", "life",
    "lot", "me", "money", "or", "people", "someone", "that", "the", "them", "thing", "things",
    "time", "us", "was", "week", "were", "which", "who", "year", "you",
];

/// Verb forms that meet themselves where one clause is the subject of the next: “what it is is”.
const CLAUSE_VERBS: [&str; 12] = [
    "are", "did", "does", "happened", "happens", "has", "have", "is", "was", "were", "will",
    "would",
];

/// Words before a verb form that ends a clause: “what it is is”, “all there was was”.
const CLAUSE_SUBJECTS: [&str; 11] = [
    "he", "i", "it", "she", "that", "there", "they", "we", "what", "whatever", "you",
];

/// Object pronouns that are subjects too: “near you you shrink”, “without it it fails”.
const PRONOUNS: [&str; 2] = ["it", "you"];

/// Words before a pronoun that starts a clause, where the same pronoun cannot follow rightly.
const BEFORE_SUBJECT: [&str; 14] = [
    "and", "because", "but", "how", "if", "or", "so", "that", "then", "when", "where", "whether",
    "which", "why",
];

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        let tokens = sentence.tokens();
        let mut first = tokens.start;
        while first < tokens.end {
            let run = run_of(document, first, tokens.end);
            if run.len() > 1 && is_slip(document, tokens.start, &run) {
                let span = document.tokens[run.start]
                    .span
                    .cover(document.tokens[run.end - 1].span);
                let word = document.token_text(run.start);
                sink.push(span, format!("“{word}” stands here twice."), [word]);
            }
            first = run.end;
        }
    }
}

/// The tokens from `first` on that are the same word, with nothing but white space between them.
fn run_of(document: &Document<'_>, first: usize, end: usize) -> Range<usize> {
    let word = document.token_text(first);
    let repeats = |index: &usize| {
        let token = &document.tokens[*index];
        token.kind == TokenKind::Word
            && !document.is_joined(*index)
            && document.slice(token.span).eq_ignore_ascii_case(word)
    };
    if document.tokens[first].kind != TokenKind::Word {
        return first..first + 1;
    }
    let length = (first + 1..end).take_while(repeats).count();
    first..first + 1 + length
}

/// Whether a run of one word is a mistake.
fn is_slip(document: &Document<'_>, sentence_start: usize, run: &Range<usize>) -> bool {
    let (first, second) = (&document.tokens[run.start], &document.tokens[run.start + 1]);
    let word = document.token_text(run.start).to_lowercase();
    let word = word.as_str();
    let starts_sentence = run.start == sentence_start;
    let is_name = word != "i"
        && match (first.case, second.case) {
            (CaseShape::Lower, CaseShape::Lower) => false,
            (CaseShape::Title, CaseShape::Lower) => !starts_sentence,
            (CaseShape::Upper, CaseShape::Upper) => word.len() > 3,
            _ => true,
        };
    // “a.k.a a” is half an abbreviation.
    let is_joined = !starts_sentence
        && document.is_joined(run.start)
        && document.token_text(run.start - 1).ends_with('.');
    let is_letter = is_joined || word.len() == 1 && !matches!(word, "a" | "i");
    if is_name || is_letter || first.accepted.is_empty() || DOUBLED.binary_search(&word).is_ok() {
        return false;
    }
    if run.len() > 2 {
        // “click click click” is meant; “the the the” is not.
        return matches!(
            word,
            "a" | "an" | "and" | "are" | "be" | "i" | "in" | "is" | "of" | "the" | "to" | "we"
        );
    }
    let previous = (!starts_sentence).then(|| document.token_text(run.start - 1).to_lowercase());
    let previous_is = |words: &[&str]| {
        previous
            .as_deref()
            .is_none_or(|previous| words.binary_search(&previous).is_ok())
    };
    if PARTICLES.binary_search(&word).is_ok() {
        return previous_is(&BEFORE_SLIP);
    }
    if PRONOUNS.binary_search(&word).is_ok() {
        return previous_is(&BEFORE_SUBJECT);
    }
    if CLAUSE_VERBS.binary_search(&word).is_ok() {
        return starts_sentence
            || !previous_is(&CLAUSE_SUBJECTS)
            || follows_only_pronoun(document, sentence_start, run.start);
    }
    true
}

/// Whether only a pronoun stands before the verb, so that no clause can end there: “This is is”, “It is is”.
fn follows_only_pronoun(document: &Document<'_>, sentence_start: usize, verb: usize) -> bool {
    verb == sentence_start + 1
        && !matches!(
            document.token_text(sentence_start),
            "What" | "what" | "Whatever" | "whatever"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        let lists: [&[&str]; 7] = [
            &DOUBLED,
            &PARTICLES,
            &BEFORE_SLIP,
            &CLAUSE_VERBS,
            &CLAUSE_SUBJECTS,
            &PRONOUNS,
            &BEFORE_SUBJECT,
        ];
        assert!(lists.iter().all(|list| list.is_sorted()));
    }
}
