//! Tokens: words, numbers, punctuation, and the things that are not prose (addresses, file names, code).

use super::Span;
use crate::language::Dialects;

/// A piece of text between white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// How its letters are cased.
    pub case: CaseShape,
    /// The dialects whose dictionaries have it; all for what is no word, and as long as no dictionary was asked.
    pub accepted: Dialects,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with apostrophes, hyphens and the full stops of `U.S.` and `e.g.` inside: `don't`, `well-known`.
    Word,
    /// Digits, with marks inside and letters behind: `1,000.50`, `11th`, `5pm`, `1990s`, `10:30`.
    Number,
    /// A run of one punctuation character: `.`, `...`, `(`, `!!`.
    Punctuation,
    /// Any other visible character: `$`, `+`, `→`.
    Symbol,
    /// A web address, with or without its scheme.
    Url,
    /// An e-mail address.
    Email,
    /// A file name or path.
    Path,
    /// A word that is made for machines: `snake_case`, `camelCase()`, `x86_64`, `v1.2`.
    Code,
    /// `#topic`.
    Hashtag,
    /// `@name`.
    Mention,
    /// An emoji sequence.
    Emoji,
    /// `:-)` and its kind.
    Emoticon,
    /// What stands for an image, code or a formula.
    Object,
}

impl TokenKind {
    /// Whether a reader counts the token as a word.
    pub fn is_wordlike(self) -> bool {
        !matches!(
            self,
            TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Emoji | TokenKind::Emoticon
        )
    }
}

/// How the letters of a token are cased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseShape {
    /// It has no letters, or letters without case.
    Uncased,
    /// `word`.
    Lower,
    /// `Word`, and single capitals such as `I`.
    Title,
    /// `WORD`, of two letters or more.
    Upper,
    /// `iPhone`, `McDonald`, `wOrd`.
    Mixed,
}

impl CaseShape {
    /// The shape of a text.
    pub fn of(text: &str) -> CaseShape {
        let (mut uppers, mut lowers, mut first_upper) = (0_usize, 0_usize, false);
        for character in text.chars() {
            if character.is_uppercase() {
                first_upper |= uppers + lowers == 0;
                uppers += 1;
            } else if character.is_lowercase() {
                lowers += 1;
            }
        }
        match (uppers, lowers) {
            (0, 0) => CaseShape::Uncased,
            (0, _) => CaseShape::Lower,
            (1, _) if first_upper => CaseShape::Title,
            (_, 0) if uppers > 1 => CaseShape::Upper,
            _ => CaseShape::Mixed,
        }
    }

    /// Whether the first letter is a capital.
    pub fn starts_upper(self, text: &str) -> bool {
        match self {
            CaseShape::Title | CaseShape::Upper => true,
            CaseShape::Uncased | CaseShape::Lower => false,
            CaseShape::Mixed => text
                .chars()
                .find(|c| c.is_alphabetic())
                .is_some_and(char::is_uppercase),
        }
    }
}
