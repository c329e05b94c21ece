//! A question that ends with a full stop, or with no mark.

use super::text_before;
use crate::document::{CaseShape, Document, Paragraph, Sentence, TokenKind};
use crate::report::Match;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use std::ops::Range;

/// A question that ends with a full stop, or with no mark.
pub static RULE: Rule = Rule {
    id: "QUESTION_MARK",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Text,
    title: "A question without a question mark",
    explanation: "A direct question ends with a question mark. Conditions (“Had I known”), indirect questions (“I wonder if you can”) and commands are left alone; a polite request in the shape of a question is a hint only.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("Do you know when the decision will be made⟨.⟩", &["?"]),
        Example::wrong("What time is it⟨.⟩ I am late.", &["?"]),
        Example::wrong("How does the team work⟨.⟩", &["?"]),
        Example::wrong("It is a good plan, isn't it⟨.⟩", &["?"]),
        Example::wrong("Thank you for the talk. How are you ⟨today⟩", &["today?"]),
        Example::Right("Had I known, I would have come. Should you need more, tell me."),
        Example::Right("I wonder if you can help. What you do is up to you. Do it now."),
        Example::Right("Did they test it, she asked. Has the skills to lead. So have I."),
        Example::Right("Do you know when? Would you please send it."),
    ],
};

/// A longer sentence is not judged: in learners' texts, its full stop mostly ends something else that follows the question.
const SENTENCE_TOKENS_MAX: usize = 16;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for paragraph in &document.paragraphs {
        let sentences = document.paragraph_sentences(paragraph);
        for (position, sentence) in sentences.iter().enumerate() {
            let is_last_of_prose = position > 0
                && position + 1 == sentences.len()
                && is_prose(document, &sentences[position - 1]);
            check_sentence(document, paragraph, sentence, is_last_of_prose, sink);
        }
    }
}

fn check_sentence(
    document: &Document<'_>,
    paragraph: &Paragraph,
    sentence: &Sentence,
    may_lack_mark: bool,
    sink: &mut Sink<'_>,
) {
    let tokens = sentence.tokens();
    if tokens.len() < 3 || tokens.len() > SENTENCE_TOKENS_MAX {
        return;
    }
    let last = tokens.end - 1;
    let has_stop = document.token_text(last) == "." && document.is_joined(last);
    let has_no_mark = may_lack_mark
        && document.tokens[last].kind == TokenKind::Word
        && document.tokens[last].case == CaseShape::Lower
        && sentence.span.end == paragraph.span.end;
    if !has_stop && !has_no_mark {
        return;
    }
    let words = tokens.start..if has_stop { last } else { tokens.end };
    let Some(kind) = question_in(document, words.clone()).or_else(|| tag_in(document, words))
    else {
        return;
    };
    if is_interrupted(document, tokens.start..last) {
        return;
    }
    let span = document.tokens[last].span;
    let replacement = if has_stop {
        "?".to_owned()
    } else {
        format!("{}?", document.token_text(last))
    };
    sink.push_match(Match {
        rule: &RULE,
        span,
        message: match kind {
            Question::Direct => "This question ends without a question mark.".to_owned(),
            Question::Request => "This request has the shape of a question.".to_owned(),
        },
        replacements: vec![replacement],
        severity: match kind {
            Question::Direct => Severity::Warning,
            Question::Request => Severity::Hint,
        },
        confident: false,
    });
}

/// What a sentence asks.
#[derive(Clone, Copy)]
enum Question {
    Direct,
    Request,
}

/// Whether the sentence before ends as a sentence of a text does, so that this one is no heading or question of a list.
fn is_prose(document: &Document<'_>, sentence: &Sentence) -> bool {
    let last = sentence.tokens().end - 1;
    matches!(document.token_text(last), "." | "!" | "?" | ",")
}

/// Whether marks part the sentence so that its start says nothing about its end.
fn is_interrupted(document: &Document<'_>, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|index| {
        document.tokens[index].kind == TokenKind::Punctuation
            && !matches!(document.token_text(index), "," | "-" | "'" | "’" | "/")
    })
}

/// Reads the start of a sentence: question word, auxiliary, pronoun.
fn question_in(document: &Document<'_>, words: Range<usize>) -> Option<Question> {
    let mut start = words.start;
    let lower = |index: usize| -> String {
        if words.contains(&index) {
            document.token_text(index).to_lowercase().replace('’', "'")
        } else {
            String::new()
        }
    };
    if !may_open_question(document.token_text(start)) {
        return None;
    }
    // "And", "Hi," and "So," before the question; "so have I" is none.
    while is_interjection(&lower(start)) {
        if lower(start + 1) == "," {
            start += 1;
        } else if lower(start) == "so" {
            return None;
        }
        start += 1;
    }
    let mut auxiliary = start;
    let mut after_question_word = false;
    if is_question_word(&lower(start)) {
        after_question_word = true;
        auxiliary += 1;
        if NOUNS_ASKED_FOR.contains(&lower(auxiliary).as_str()) {
            auxiliary += 1;
        }
    }
    let (verb, subject, next) = (lower(auxiliary), lower(auxiliary + 1), lower(auxiliary + 2));
    if next.is_empty() && !after_question_word {
        return None;
    }
    let is_subject = SUBJECTS.contains(&subject.as_str());
    // "How does the team work", but not "What is the best is unclear".
    let asks_how =
        after_question_word && matches!(lower(start).as_str(), "how" | "why" | "where" | "when");
    // "Is the author" and "Has the skills" are pieces of a list about a person.
    let takes_noun = match base_of(&verb) {
        "is" | "was" | "has" => asks_how,
        "are" | "does" | "did" | "will" | "would" | "could" | "can" => {
            asks_how || !after_question_word
        }
        _ => false,
    };
    let is_noun_phrase = takes_noun && DETERMINERS.contains(&subject.as_str());
    let base = base_of(&verb);
    let is_question = match base {
        "ca" | "can" | "could" | "wo" | "will" | "would" | "does" | "did" | "are" | "is"
        | "was" | "am" | "shall" => is_subject,
        // "Do it", "Have it" and "Don't you dare" are commands.
        "do" | "have" => {
            matches!(subject.as_str(), "i" | "you" | "we" | "they")
                && (verb != "don't" || subject != "you" || after_question_word)
        }
        "has" => is_subject,
        _ => false,
    } || is_noun_phrase;
    // "Do you know, it works" and "Would you believe it" tell; "Would you please" asks politely.
    let is_telling = next == "know" && lower(auxiliary + 3) == "," || next == "believe";
    if !is_question
        || is_telling
        || is_reported(document, words.clone())
        || matches!(next.as_str(), "," | "please")
    {
        return None;
    }
    // "Had I", "Were he" and "Should you" are conditions, and not in the list above.
    let is_request = !after_question_word
        && subject == "you"
        && matches!(base, "can" | "could" | "will" | "would");
    Some(if is_request {
        Question::Request
    } else {
        Question::Direct
    })
}

/// Whether a question may start with a word.
fn may_open_question(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    is_interjection(&lower) || is_question_word(&lower) || is_auxiliary(base_of(&lower))
}

/// Whether a teller follows the question: ", she asked".
fn is_reported(document: &Document<'_>, words: Range<usize>) -> bool {
    let last = words.end - 1;
    matches!(
        document.token_text(last),
        "asked" | "asks" | "said" | "says" | "thought" | "wondered" | "question"
    ) && (last.saturating_sub(3).max(words.start)..last)
        .any(|index| document.token_text(index) == ",")
}

/// An auxiliary without "n't".
fn base_of(verb: &str) -> &str {
    let stem = verb.strip_suffix("n't").or(verb.strip_suffix("n’t"));
    stem.unwrap_or(verb)
}

/// Reads the end of a sentence: ", isn't it", ", don't you".
fn tag_in(document: &Document<'_>, words: Range<usize>) -> Option<Question> {
    if words.len() < 5 {
        return None;
    }
    let subject = document.token_text(words.end - 1);
    let verb = document.token_text(words.end - 2);
    let is_tag = (verb.ends_with("n't") || verb.ends_with("n’t"))
        && verb.is_ascii() == verb.ends_with("n't")
        && matches!(subject, "I" | "you" | "he" | "she" | "it" | "we" | "they")
        && text_before(document, words.end - 2) == ",";
    is_tag.then_some(Question::Direct)
}

fn is_interjection(word: &str) -> bool {
    matches!(
        word,
        "also" | "and" | "but" | "hello" | "hey" | "hi" | "oh" | "so" | "well"
    )
}

fn is_question_word(word: &str) -> bool {
    matches!(
        word,
        "how" | "what" | "when" | "where" | "which" | "who" | "whom" | "why"
    )
}

/// Whether a word, less "n't", opens questions.
fn is_auxiliary(base: &str) -> bool {
    matches!(
        base,
        "am" | "are"
            | "ca"
            | "can"
            | "could"
            | "did"
            | "do"
            | "does"
            | "has"
            | "have"
            | "is"
            | "shall"
            | "was"
            | "will"
            | "wo"
            | "would"
    )
}

/// What may stand between a question word and the auxiliary: "what time is it", "how much does it".
const NOUNS_ASKED_FOR: [&str; 14] = [
    "color", "colour", "day", "else", "far", "kind", "language", "long", "many", "much", "often",
    "old", "time", "year",
];

/// What starts a subject that is no pronoun.
const DETERMINERS: [&str; 7] = ["her", "his", "my", "our", "the", "their", "your"];

const SUBJECTS: [&str; 14] = [
    "anybody", "anyone", "he", "i", "it", "she", "that", "there", "these", "they", "this", "those",
    "we", "you",
];
