//! Cuts a text into tokens.

use super::Span;
use super::plain::{PlainPiece, is_ascii_blank};
use super::source::OBJECT;
use super::structured::{is_emoticon, structured_kind};
use super::token::{CaseShape, Token, TokenKind};
use crate::language::Dialects;
use unicode_properties::{GeneralCategoryGroup, UnicodeEmoji, UnicodeGeneralCategory};
use unicode_segmentation::UnicodeSegmentation;

/// Addresses, paths and code are looked for in pieces of at most this many bytes, to stay linear.
const STRUCTURED_BYTES_MAX: usize = 2048;

/// Cuts a text into tokens, in one pass.
pub(super) fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut start = blank_end(text, 0);
    while start < text.len() {
        let end = match PlainPiece::read(&text.as_bytes()[start..]) {
            Some(plain) => plain.tokenize(text, start, &mut tokens),
            None => {
                let end = piece_end(text, start);
                Piece { text, start, end }.tokenize(&mut tokens);
                end
            }
        };
        start = blank_end(text, end);
    }
    tokens
}

/// White space, control characters and the byte order mark part tokens and belong to none.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || character == '\u{FEFF}'
}

/// Where the white space ends that starts at a byte.
fn blank_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes()[start..].iter();
    let end = start + bytes.take_while(|byte| is_ascii_blank(**byte)).count();
    match text.as_bytes().get(end) {
        Some(byte) if !byte.is_ascii() => {
            text.len() - text[end..].trim_start_matches(is_blank).len()
        }
        _ => end,
    }
}

/// A token that no dictionary was asked about.
pub(super) fn token(start: usize, end: usize, kind: TokenKind, case: CaseShape) -> Token {
    Token {
        span: Span::new(start, end),
        kind,
        case,
        accepted: Dialects::ALL,
    }
}

/// Where the piece ends that starts at a byte.
fn piece_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    start + rest.find(is_blank).unwrap_or(rest.len())
}

/// Text between white space.
#[derive(Clone, Copy)]
struct Piece<'text> {
    text: &'text str,
    start: usize,
    end: usize,
}

impl Piece<'_> {
    fn tokenize(self, tokens: &mut Vec<Token>) {
        if self.end - self.start > STRUCTURED_BYTES_MAX || !self.structured(tokens) {
            self.characters(self.start, self.end, tokens);
        }
    }

    fn push(self, tokens: &mut Vec<Token>, start: usize, end: usize, kind: TokenKind) {
        let case = match kind {
            TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Emoji => CaseShape::Uncased,
            _ => CaseShape::of(&self.text[start..end]),
        };
        tokens.push(token(start, end, kind, case));
    }

    /// Tries to read the piece as one address, path, tag, emoticon or piece of code inside punctuation.
    fn structured(self, tokens: &mut Vec<Token>) -> bool {
        let piece = &self.text[self.start..self.end];
        if is_emoticon(piece) {
            self.push(tokens, self.start, self.end, TokenKind::Emoticon);
            return true;
        }
        let opening = piece.len() - piece.trim_start_matches(is_opening).len();
        let core = piece[opening..].trim_end_matches(is_trailing);
        let core = balanced_end(&piece[opening..], core);
        let Some(kind) = structured_kind(core) else {
            return false;
        };
        let start = self.start + opening;
        let end = start + core.len();
        self.characters(self.start, start, tokens);
        self.push(tokens, start, end, kind);
        self.characters(end, self.end, tokens);
        true
    }

    /// Reads words, numbers, punctuation and symbols character by character.
    fn characters(self, start: usize, end: usize, tokens: &mut Vec<Token>) {
        let mut at = start;
        while at < end {
            let rest = &self.text[at..end];
            let Some(first) = rest.chars().next() else {
                break;
            };
            let (length, kind) =
                if is_word_character(first) || is_leading_apostrophe(rest, at == self.start) {
                    (word_length(rest), TokenKind::Word)
                } else if first.is_numeric() {
                    let length = number_length(rest);
                    (length, number_kind(&rest[..length]))
                } else if first == OBJECT {
                    (first.len_utf8(), TokenKind::Object)
                } else if is_emoji(first) {
                    let cluster = rest.graphemes(true).next().unwrap_or(rest);
                    (cluster.len(), TokenKind::Emoji)
                } else if is_punctuation(first) {
                    let run = rest.len() - rest.trim_start_matches(first).len();
                    (run, TokenKind::Punctuation)
                } else {
                    let run = rest[first.len_utf8()..]
                        .find(|c: char| !is_mark(c))
                        .unwrap_or(rest.len() - first.len_utf8());
                    (first.len_utf8() + run, TokenKind::Symbol)
                };
            self.push(tokens, at, at + length, kind);
            at += length;
        }
    }
}

fn is_word_character(character: char) -> bool {
    character.is_ascii_alphabetic()
        || !character.is_ascii() && (character.is_alphabetic() || is_mark(character))
}

/// Combining marks, joiners, soft hyphens and variation selectors: part of the character before.
fn is_mark(character: char) -> bool {
    !character.is_ascii()
        && (matches!(character, '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
            || character.general_category_group() == GeneralCategoryGroup::Mark)
}

fn is_punctuation(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_punctuation()
            && !matches!(
                character,
                '$' | '+' | '<' | '>' | '=' | '^' | '`' | '|' | '~'
            );
    }
    character.general_category_group() == GeneralCategoryGroup::Punctuation
}

fn is_emoji(character: char) -> bool {
    !character.is_ascii()
        && (character.is_emoji_char() && !matches!(character, '©' | '®' | '™' | '‼' | '⁉' | 'ℹ')
            || matches!(character, '\u{1F1E6}'..='\u{1F1FF}'))
}

/// Apostrophes as they are typed: straight, curly, the letter apostrophe, and the acute accent of some keyboards.
pub fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ' | '´')
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

/// `'tis`, `'em` and their kind, at the start of a piece.
fn is_leading_apostrophe(rest: &str, at_start: bool) -> bool {
    const ELISIONS: [&str; 9] = [
        "tis", "twas", "em", "cause", "til", "n", "bout", "twill", "twere",
    ];
    let mut characters = rest.chars();
    if !at_start || !characters.next().is_some_and(is_apostrophe) {
        return false;
    }
    let word: String = characters
        .take(6)
        .take_while(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    ELISIONS.contains(&word.as_str())
}

/// The length of the word that a text starts with: letters, then inner apostrophes, hyphens and full stops with letters behind.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    let mut last_was_letter = false;
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let joins = if is_word_character(character) {
            last_was_letter = true;
            true
        } else if is_apostrophe(character) {
            // `rock 'n' roll`, `don't`, `O'Neill`; not the closing quote of 'word'.
            let inside = (at == 0 || last_was_letter) && next.is_some_and(is_word_character);
            last_was_letter = false;
            inside
        } else if is_hyphen(character) {
            let inside =
                last_was_letter && next.is_some_and(|c| is_word_character(c) || c.is_ascii_digit());
            last_was_letter = false;
            inside
        } else if character.is_ascii_digit() {
            // `covid-19`, `mp3`, `B2B`.
            last_was_letter = true;
            at > 0
        } else {
            false
        };
        if !joins {
            break;
        }
        end = at + character.len_utf8();
    }
    dotted_length(text).unwrap_or(end).max(end)
}

/// The length of `U.S.`, `e.g.`, `Ph.D.`: letters and full stops in turn, ending with a full stop or the piece.
fn dotted_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut end = 0;
    let mut groups = 0;
    while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
        let letters = if matches!(
            bytes.get(end..end + 2),
            Some(b"Ph" | b"Sc" | b"Ed" | b"Eng")
        ) {
            2
        } else {
            1
        };
        if bytes.get(end + letters) != Some(&b'.') {
            break;
        }
        end += letters + 1;
        groups += 1;
    }
    if groups < 2 {
        return None;
    }
    // `p.m.Then` is a missing space, `a.m.s` is not English: the last group must end the letters.
    (!bytes.get(end).is_some_and(u8::is_ascii_alphabetic)).then_some(end)
}

/// The length of the number that a text starts with: digits with inner marks, then letters (`th`, `pm`, `kg`, `s`) or `%`.
fn number_length(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let joins = character.is_numeric()
            || matches!(character, '.' | ',' | ':' | '/' | '\u{2044}')
                && next.is_some_and(char::is_numeric)
            || is_word_character(character)
            || matches!(character, '_') && next.is_some_and(|c| c.is_alphanumeric())
            || is_hyphen(character) && next.is_some_and(char::is_alphanumeric)
            || is_apostrophe(character) && next == Some('s');
        if !joins {
            break;
        }
        end = at + character.len_utf8();
    }
    end
}

/// Digits with a short lower-case tail are a number; with other letters among them they are code.
fn number_kind(text: &str) -> TokenKind {
    let letters = text.trim_start_matches(|c: char| !c.is_alphabetic());
    let tail =
        letters.trim_end_matches(|c: char| c.is_alphabetic() || is_apostrophe(c) || is_hyphen(c));
    if tail.is_empty() || text.contains(is_hyphen) {
        TokenKind::Number
    } else {
        TokenKind::Code
    }
}

fn is_opening(character: char) -> bool {
    matches!(
        character,
        '(' | '[' | '{' | '<' | '"' | '\'' | '“' | '‘' | '«' | '*' | '`'
    )
}

fn is_trailing(character: char) -> bool {
    matches!(
        character,
        ')' | ']'
            | '}'
            | '>'
            | '"'
            | '\''
            | '”'
            | '’'
            | '»'
            | '.'
            | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | '*'
            | '`'
    )
}

/// Gives back a closing bracket that belongs to the core: `wiki/Rust_(language)`, `main()`.
fn balanced_end<'piece>(piece: &'piece str, core: &'piece str) -> &'piece str {
    let opened = core.bytes().filter(|&b| b == b'(').count();
    let closed = core.bytes().filter(|&b| b == b')').count();
    if opened > closed && piece[core.len()..].starts_with(')') {
        &piece[..core.len() + 1]
    } else {
        core
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use TokenKind::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, TokenKind)]) {
        let found: Vec<_> = tokenize(text)
            .into_iter()
            .map(|token| (&text[token.span.range()], token.kind))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_hold_apostrophes_hyphens_and_marks() {
        check(
            "Don’t re\u{301}sume\u{301} O'Neill's well-known 'tis covid-19",
            &[
                ("Don’t", Word),
                ("re\u{301}sume\u{301}", Word),
                ("O'Neill's", Word),
                ("well-known", Word),
                ("'tis", Word),
                ("covid-19", Word),
            ],
        );
    }

    #[test]
    fn quotes_and_dashes_are_no_part_of_words() {
        check(
            "'word' (a)—b -",
            &[
                ("'", Punctuation),
                ("word", Word),
                ("'", Punctuation),
                ("(", Punctuation),
                ("a", Word),
                (")", Punctuation),
                ("—", Punctuation),
                ("b", Word),
                ("-", Punctuation),
            ],
        );
    }

    #[test]
    fn abbreviations_with_full_stops_are_words() {
        check(
            "U.S. e.g., 9 a.m. Ph.D. us.By",
            &[
                ("U.S.", Word),
                ("e.g.", Word),
                (",", Punctuation),
                ("9", Number),
                ("a.m.", Word),
                ("Ph.D.", Word),
                ("us", Word),
                (".", Punctuation),
                ("By", Word),
            ],
        );
    }

    #[test]
    fn numbers_hold_marks_and_endings() {
        check(
            "1,000.50, 11th 5pm 1990s 10:30. $5 50% 3-year",
            &[
                ("1,000.50", Number),
                (",", Punctuation),
                ("11th", Number),
                ("5pm", Number),
                ("1990s", Number),
                ("10:30", Number),
                (".", Punctuation),
                ("$", Symbol),
                ("5", Number),
                ("50", Number),
                ("%", Punctuation),
                ("3-year", Number),
            ],
        );
    }

    #[test]
    fn what_is_no_prose_is_told_apart() {
        check(
            "(see https://a.b/c_(d)), me@x.org. notes.txt src/main.rs snake_case v1.2 #topic @name 0x1F example.com",
            &[
                ("(", Punctuation),
                ("see", Word),
                ("https://a.b/c_(d)", Url),
                (")", Punctuation),
                (",", Punctuation),
                ("me@x.org", Email),
                (".", Punctuation),
                ("notes.txt", Path),
                ("src/main.rs", Path),
                ("snake_case", Code),
                ("v1.2", Code),
                ("#topic", Hashtag),
                ("@name", Mention),
                ("0x1F", Code),
                ("example.com", Url),
            ],
        );
    }

    #[test]
    fn emoji_sequences_are_one_token() {
        check(
            "hi👩‍👩‍👧‍👦 👍🏽! 🇩🇪 :-)",
            &[
                ("hi", Word),
                ("👩‍👩‍👧‍👦", Emoji),
                ("👍🏽", Emoji),
                ("!", Punctuation),
                ("🇩🇪", Emoji),
                (":-)", Emoticon),
            ],
        );
    }

    #[test]
    fn runs_of_one_mark_are_one_token() {
        check(
            "wait... ?!",
            &[
                ("wait", Word),
                ("...", Punctuation),
                ("?", Punctuation),
                ("!", Punctuation),
            ],
        );
    }
}
