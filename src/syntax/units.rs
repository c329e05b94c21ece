//! Units: the pieces of a sentence that have a tag of their own, as treebanks cut them.
//!
//! Most tokens are one unit. Clitics stand apart (`do|n't`, `Ada|'s`, `can|not`), and so do the parts of a hyphenated
//! word and its hyphens.

use super::{Syntax, Tag};
use crate::document::{Document, Span, TokenKind};
use crate::spelling::normalize;
use std::borrow::Cow;

/// The identity of a word: a hash of its text in lower case, with straight apostrophes and each digit as `0`.
///
/// Data files hold these numbers: the function must not change without them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word(pub u64);

impl Word {
    /// What stands beyond the ends of a sentence.
    pub const EDGE: Word = Word::of("<edge>");
    /// Stands for each web address, e-mail address, path and piece of code.
    pub const THING: Word = Word::of("<thing>");

    /// The word of a text that is normalized already: lower case, straight apostrophes, `0` for each digit.
    pub const fn of(text: &str) -> Word {
        // FNV-1a of 64 bits.
        let bytes = text.as_bytes();
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut at = 0;
        while at < bytes.len() {
            hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
            at += 1;
        }
        Word(hash)
    }

    /// The word of a text as it is written.
    pub fn written(text: &str) -> Word {
        Word::of(&lower(text))
    }
}

/// A piece of a sentence that has a tag of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub span: Span,
    /// The index of its token.
    pub token: u32,
    /// Which word it is; that of the likeliest replacement where it is misspelled.
    pub word: Word,
    /// The word's lemma under its tag.
    pub lemma: Word,
    /// What it is in its sentence.
    pub tag: Tag,
    /// Whether a space stands before it.
    pub spaced: bool,
}

impl Unit {
    /// Stands for what is beyond the ends of a sentence.
    pub const EDGE: Unit = Unit {
        span: Span { start: 0, end: 0 },
        token: 0,
        word: Word::EDGE,
        lemma: Word::EDGE,
        tag: Tag::X,
        spaced: true,
    };
}

/// The text in lower case, with straight apostrophes and `0` for each digit.
pub(super) fn lower(text: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_punctuation();
    if text.bytes().all(plain) {
        return text.into();
    }
    let fold = |c: char| if c.is_ascii_digit() { '0' } else { c };
    let mut lower = String::with_capacity(text.len());
    if text.is_ascii() {
        lower.extend(text.chars().map(|c| fold(c.to_ascii_lowercase())));
    } else {
        lower.extend(normalize(text).to_lowercase().chars().map(fold));
    }
    lower.into()
}

/// Cuts a document into units, without tags. Time is linear in the text.
///
/// `intended` has the tokens that stand for another text, in order, with that text.
pub fn units(document: &Document<'_>, intended: &[(usize, &str)]) -> Syntax {
    let mut syntax = Syntax {
        units: Vec::with_capacity(document.tokens.len() + document.tokens.len() / 8),
        sentence_ends: Vec::with_capacity(document.sentences.len()),
        ..Syntax::default()
    };
    let mut intended = intended.iter().peekable();
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            let text = document.slice(token.span);
            let spaced = !document.is_joined(index);
            let at = syntax.units.len();
            while intended.next_if(|(token, _)| *token < index).is_some() {}
            let meant = intended.next_if(|(token, _)| *token == index);
            match token.kind {
                TokenKind::Word
                    if meant.is_some_and(|(_, meant)| {
                        push_intended(&mut syntax, token.span, index, text, meant)
                    }) => {}
                TokenKind::Word => cut(text, |start, end| {
                    syntax.units.push(unit(token.span, index, text, start, end));
                }),
                TokenKind::Number | TokenKind::Punctuation | TokenKind::Symbol => {
                    syntax
                        .units
                        .push(unit(token.span, index, text, 0, text.len()));
                }
                _ => syntax.units.push(Unit {
                    word: Word::THING,
                    lemma: Word::THING,
                    ..unit(token.span, index, "", 0, text.len())
                }),
            }
            syntax.units[at].spaced = spaced;
        }
        let end = u32::try_from(syntax.units.len()).expect("a unit has a byte");
        syntax.sentence_ends.push(end);
    }
    syntax
}

/// Adds the words of the units that a document's token is cut into.
pub fn token_words(document: &Document<'_>, index: usize, words: &mut Vec<Word>) {
    let text = document.token_text(index);
    match document.tokens[index].kind {
        TokenKind::Word => text_words(text, words),
        TokenKind::Number | TokenKind::Punctuation | TokenKind::Symbol => {
            words.push(Word::written(text));
        }
        _ => words.push(Word::THING),
    }
}

/// Adds the words of the units that some words with spaces between them are cut into.
pub fn text_words(text: &str, words: &mut Vec<Word>) {
    for word in text.split_whitespace() {
        cut(word, |start, end| {
            words.push(Word::written(&word[start..end]));
        });
    }
}

/// Adds the units of a token that stands for another text, unless that is several words or is cut in other places.
fn push_intended(syntax: &mut Syntax, token: Span, index: usize, text: &str, meant: &str) -> bool {
    let mut cuts = Vec::new();
    cut(meant, |start, end| cuts.push((start, end)));
    let letters = |text: &str| text.len() - text.matches('\'').count();
    let one_word = !meant.is_empty() && !meant.contains(char::is_whitespace);
    // "dont" is cut as "don't" is: what stands before a cut is as long in both, but for the apostrophe.
    let same_letters = meant.is_ascii() && text.is_ascii() && letters(meant) == letters(text);
    if !one_word || cuts.len() > 1 && !same_letters {
        return false;
    }
    let mut start = 0;
    for (number, &(meant_start, meant_end)) in cuts.iter().enumerate() {
        let end = if number + 1 == cuts.len() {
            text.len()
        } else {
            letters(&meant[..meant_end]).min(text.len())
        };
        let part = &meant[meant_start..meant_end];
        let at = u32::try_from(syntax.units.len()).expect("a unit has a byte");
        let word = Word::written(part);
        syntax.units.push(Unit {
            word,
            lemma: word,
            ..unit(token, index, "", start, end)
        });
        syntax.intended.push((at, part.to_owned()));
        start = end;
    }
    true
}

fn unit(token: Span, index: usize, text: &str, start: usize, end: usize) -> Unit {
    let base = token.start as usize;
    let word = text.get(start..end).map_or(Word::THING, Word::written);
    Unit {
        span: Span::new(base + start, base + end),
        token: u32::try_from(index).expect("a token has a byte"),
        word,
        lemma: word,
        tag: Tag::X,
        spaced: false,
    }
}

/// Clitics by their length in characters, the longest first.
const CLITICS: [&str; 7] = ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"];

/// Calls `push` with the bytes of each unit of a word.
fn cut(text: &str, mut push: impl FnMut(usize, usize)) {
    if text.bytes().all(|b| b.is_ascii_alphabetic()) {
        if text.len() == 6 && text.eq_ignore_ascii_case("cannot") {
            push(0, 3);
            push(3, 6);
        } else {
            push(0, text.len());
        }
        return;
    }
    let stem = text.len() - clitic_length(text);
    let mut start = 0;
    for (at, hyphen) in text.match_indices(['-', '\u{2010}', '\u{2011}']) {
        if at > start && at < stem {
            push(start, at);
            push(at, at + hyphen.len());
            start = at + hyphen.len();
        }
    }
    if start < stem {
        push(start, stem);
    }
    if stem < text.len() {
        push(stem, text.len());
    }
}

/// The bytes of the clitic that a word ends with; none when nothing stands before it.
fn clitic_length(text: &str) -> usize {
    for clitic in CLITICS {
        let mut written = text.char_indices().rev();
        let mut start = None;
        for expected in clitic.chars().rev() {
            start = match written.next() {
                Some((at, c)) if expected == '\'' && matches!(c, '\'' | '’' | 'ʼ' | '´') => {
                    Some(at)
                }
                Some((at, c)) if c.eq_ignore_ascii_case(&expected) => Some(at),
                _ => {
                    start = None;
                    break;
                }
            };
        }
        if let Some(start) = start
            && start > 0
        {
            return text.len() - start;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_text(text: &str) -> Vec<String> {
        let document = Document::new(text);
        let syntax = units(&document, &[]);
        assert_eq!(syntax.sentence_ends.len(), document.sentences.len());
        let texts = syntax.units.iter().map(|unit| document.slice(unit.span));
        texts.map(str::to_owned).collect()
    }

    #[test]
    fn clitics_and_hyphens_stand_apart() {
        assert_eq!(
            cut_text("I don’t, can't and CANNOT: Ada's well-known ’tis."),
            [
                "I", "do", "n’t", ",", "ca", "n't", "and", "CAN", "NOT", ":", "Ada", "'s", "well",
                "-", "known", "’tis", "."
            ]
        );
    }

    #[test]
    fn a_word_is_the_same_however_it_is_written() {
        assert_eq!(Word::written("N’T"), Word::of("n't"));
        assert_eq!(Word::written("1984"), Word::of("0000"));
        assert_eq!(Word::written("CAFE\u{301}"), Word::written("Café"));
    }
}
