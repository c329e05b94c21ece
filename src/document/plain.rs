//! Plain words and numbers, which most pieces between white space are: cut by bytes, in a fraction of the time of others.

use super::structured::is_emoticon;
use super::token::{CaseShape, Token, TokenKind};
use super::tokens::token;

/// A piece that is a word of ASCII letters or a number of digits, with at most a mark behind it. Most pieces are.
#[derive(Clone, Copy)]
pub(super) struct PlainPiece {
    /// The bytes of the word or number.
    length: usize,
    kind: TokenKind,
    case: CaseShape,
    has_mark: bool,
}

impl PlainPiece {
    /// The piece that some bytes start with, if it is plain.
    pub(super) fn read(bytes: &[u8]) -> Option<PlainPiece> {
        let (mut letters, mut capitals) = (0, 0);
        for byte in bytes {
            match byte {
                b'a'..=b'z' => {}
                b'A'..=b'Z' => capitals += 1,
                _ => break,
            }
            letters += 1;
        }
        let (length, kind) = match letters {
            0 => {
                let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
                (digits.count(), TokenKind::Number)
            }
            letters => (letters, TokenKind::Word),
        };
        let has_mark = matches!(
            bytes.get(length),
            Some(b'.' | b',' | b';' | b':' | b'!' | b'?')
        );
        let end = length + usize::from(has_mark);
        let is_whole = bytes.get(end).is_none_or(|&byte| is_ascii_blank(byte));
        let case = match capitals {
            0 if letters == 0 => CaseShape::Uncased,
            0 => CaseShape::Lower,
            1 if bytes[0].is_ascii_uppercase() => CaseShape::Title,
            _ if capitals == letters => CaseShape::Upper,
            _ => CaseShape::Mixed,
        };
        (length > 0 && is_whole).then_some(PlainPiece {
            length,
            kind,
            case,
            has_mark,
        })
    }

    /// Adds the tokens of the piece, which starts at a byte, and returns where it ends.
    pub(super) fn tokenize(self, text: &str, start: usize, tokens: &mut Vec<Token>) -> usize {
        let end = start + self.length;
        let is_face = !self.has_mark && is_emoticon(&text[start..end]);
        let kind = if is_face {
            TokenKind::Emoticon
        } else {
            self.kind
        };
        tokens.push(token(start, end, kind, self.case));
        if !self.has_mark {
            return end;
        }
        let (kind, case) = (TokenKind::Punctuation, CaseShape::Uncased);
        tokens.push(token(end, end + 1, kind, case));
        end + 1
    }
}

/// Whether a byte is white space or a control character of ASCII.
pub(super) fn is_ascii_blank(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_graphic()
}
