//! “a” before a vowel sound, and “an” before a consonant sound.

mod sound;

use crate::document::{CaseShape, Document, Sentence, Span, TokenKind};
use crate::language::LanguageChoice;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use sound::Sound;

/// “a” before a vowel sound, and “an” before a consonant sound.
pub static RULE: Rule = Rule {
    id: "EN_A_VS_AN",
    category: Category::Grammar,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "“a” before a vowel sound, or “an” before a consonant sound",
    explanation: "The sound that follows decides, not the letter: “an hour”, “an MBA”, “an 8-hour day”, but “a European”, “a university”, “a one-off”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("We spoke for ⟨a⟩ hour.", &["an"]),
        Example::wrong("This is ⟨an⟩ test.", &["a"]),
        Example::wrong("She is ⟨an⟩ European with an MBA.", &["a"]),
        Example::wrong("⟨A⟩ MBA is worth it.", &["An"]),
        Example::wrong("It is ⟨a⟩ “odd” case.", &["an"]),
        Example::wrong("He works ⟨a⟩ 8-hour day.", &["an"]),
        Example::wrong("It was ⟨an⟩ one-off.", &["a"]),
        Example::wrong("We need ⟨a⟩ unusually big room.", &["an"]),
        Example::wrong("It asks for ⟨a⟩ $80 fee.", &["an"]),
        Example::Right("An honest European took an X-ray at a university for an hour."),
        Example::Right("He has an MBA, a NASA badge, a UN pass and an FBI file."),
        Example::Right("An 11-year-old paid an $18,000 fee for a $100 ticket on an 8th day."),
        Example::Right("It was a historic day, and an historic place."),
        Example::Right("Hepatitis A infections and grade a eggs are no vitamin A intake."),
        Example::Right("Press a or b, and choose type A every time."),
    ],
};

/// Words before a lower-case “a” that is the letter: “grade a eggs”.
const BEFORE_LETTER: [&str; 22] = [
    "appendix",
    "class",
    "column",
    "exhibit",
    "figure",
    "grade",
    "group",
    "hepatitis",
    "letter",
    "level",
    "option",
    "part",
    "phase",
    "plan",
    "point",
    "section",
    "series",
    "step",
    "table",
    "type",
    "variable",
    "vitamin",
];

/// Words that follow “a” where it is a letter or a slip for another word, and “an” where it is a slip for “and”.
const NEVER_AFTER_ARTICLE: [&str; 52] = [
    "a", "after", "again", "against", "also", "am", "among", "an", "and", "are", "aren't", "as",
    "at", "by", "can", "for", "from", "had", "has", "have", "he", "her", "his", "i", "if", "in",
    "into", "is", "isn't", "it", "its", "me", "my", "of", "on", "or", "she", "that", "the",
    "their", "then", "they", "this", "to", "under", "until", "up", "us", "was", "we", "with",
    "you",
];

/// The indefinite article that a word takes; none when its sound is not known or either is right.
pub fn indefinite_article(word: &str, language: LanguageChoice) -> Option<&'static str> {
    match sound::of_word(word, true, language) {
        Sound::Vowel => Some("an"),
        Sound::Consonant => Some("a"),
        Sound::Either => None,
    }
}

/// Whether a text starts with a word, in a dictionary, before which “an” is said.
pub fn starts_with_vowel(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    sound::of_word(word, true, LanguageChoice::English) == Sound::Vowel
}

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            let article = document.slice(token.span);
            let replacement = match article {
                "a" => "an",
                "A" => "An",
                "an" => "a",
                "An" => "A",
                _ => continue,
            };
            if token.kind != TokenKind::Word || is_letter(document, sentence, index) {
                continue;
            }
            let Some((head, sound)) = head_sound(document, sentence, index, sink) else {
                continue;
            };
            let wanted = match sound {
                Sound::Vowel => "an",
                Sound::Consonant => "a",
                Sound::Either => continue,
            };
            if !article.eq_ignore_ascii_case(wanted) {
                let message = format!("Use “{wanted}” before “{}”.", document.slice(head));
                sink.push(token.span, message, [replacement]);
            }
        }
    }
}

/// Whether an “a” is the letter: “vitamin A intake”, “grade a eggs”, “5 a”, “x/a”.
fn is_letter(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let token = &document.tokens[index];
    let Some(previous) = index
        .checked_sub(1)
        .filter(|previous| sentence.tokens().contains(previous))
    else {
        return false;
    };
    let before = &document.tokens[previous];
    let text = document.slice(before.span);
    if matches!(document.slice(token.span), "A" | "An") && before.kind == TokenKind::Word {
        return true;
    }
    match before.kind {
        TokenKind::Word => {
            let text = text.to_lowercase();
            BEFORE_LETTER.binary_search(&text.as_str()).is_ok()
        }
        TokenKind::Punctuation => {
            document.is_joined(index) && !text.ends_with(['"', '“', '‘', '\'', '(', '[', '—', '*'])
        }
        TokenKind::Symbol => true,
        _ => false,
    }
}

/// The word or number after an article, behind opening quotes and brackets, and how it sounds.
fn head_sound(
    document: &Document<'_>,
    sentence: &Sentence,
    article: usize,
    sink: &Sink<'_>,
) -> Option<(Span, Sound)> {
    let end = sentence.tokens().end;
    let mut head = article + 1;
    if head >= end || document.is_joined(head) {
        return None;
    }
    let mut marks = 0;
    while marks < 2 && head + 1 < end && document.is_joined(head + 1) {
        let text = document.token_text(head);
        let is_single = matches!(text, "'" | "‘");
        if !matches!(text, "\"" | "“" | "(" | "[" | "$" | "£" | "€") && !is_single
            // Without a closing mark it is an apostrophe, as in “an 'ouse”.
            || is_single && !closes_quote(document, head, end)
        {
            break;
        }
        head += 1;
        marks += 1;
    }
    let token = &document.tokens[head];
    let text = document.slice(token.span);
    let following = document
        .tokens
        .get(head + 1)
        .filter(|_| head + 1 < end)
        .map(|next| (document.slice(next.span), document.is_joined(head + 1)));
    let sound = match token.kind {
        TokenKind::Number => sound::of_number(text),
        TokenKind::Word => {
            let lower = text.to_lowercase();
            let is_foreign = token.accepted.is_empty() && neighbor_is_unknown(document, article);
            if NEVER_AFTER_ARTICLE.binary_search(&lower.as_str()).is_ok() || is_foreign {
                return None;
            }
            if text.chars().count() == 1 {
                // “a M. Poirot” and “a x b” are read in other ways.
                let is_plain = !following
                    .is_some_and(|(next, joined)| joined && next.starts_with(['.', '\'']));
                if token.case != CaseShape::Title || !is_plain {
                    return None;
                }
            }
            sound::of_word(text, !token.accepted.is_empty(), sink.language)
        }
        _ => return None,
    };
    Some((token.span, sound))
}

/// Whether a single quote closes within a few words.
fn closes_quote(document: &Document<'_>, open: usize, end: usize) -> bool {
    const QUOTED_TOKENS_MAX: usize = 8;
    (open + 2..end.min(open + QUOTED_TOKENS_MAX))
        .any(|index| matches!(document.token_text(index), "'" | "’"))
}

/// Whether the word before an article is in no dictionary, so that the article may be a word of another language.
fn neighbor_is_unknown(document: &Document<'_>, article: usize) -> bool {
    article
        .checked_sub(1)
        .is_some_and(|previous| document.tokens[previous].accepted.is_empty())
}
