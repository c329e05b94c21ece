//! Which language a text is in: English by its words, any other by a detection library.

use crate::document::{Document, TokenKind};
use crate::language::{Dialect, LanguageChoice};
use crate::report::LanguageReport;
use crate::spelling::main_dialect;

/// A text of fewer words is taken as English: too little to tell.
const WORDS_MIN: usize = 4;
/// A text with at least this share of English words is English, whatever its letters resemble.
const KNOWN_SHARE_MIN: f64 = 0.6;
/// The library reads at most this many bytes: enough to be sure, and its cost is bounded.
const SAMPLE_BYTES_MAX: usize = 4096;

/// The language of a judged document.
pub fn language(document: &Document<'_>, choice: LanguageChoice) -> LanguageReport {
    let dialect = match choice {
        LanguageChoice::Dialect(dialect) => dialect,
        LanguageChoice::Auto | LanguageChoice::English => main_dialect(document),
    };
    let english = |detected, confidence| LanguageReport {
        code: dialect.code().to_owned(),
        name: dialect.name().to_owned(),
        dialect,
        detected,
        confidence,
        checked: true,
    };
    if choice != LanguageChoice::Auto {
        return english(false, 1.0);
    }
    let words = document
        .tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Word);
    let (all, known) = words.fold((0_usize, 0_usize), |(all, known), token| {
        (all + 1, known + usize::from(!token.accepted.is_empty()))
    });
    let share = known as f64 / all.max(1) as f64;
    if all < WORDS_MIN || share >= KNOWN_SHARE_MIN {
        return english(true, share);
    }
    let sample = &document.text[..document.text.floor_char_boundary(SAMPLE_BYTES_MAX)];
    match whatlang::detect(sample) {
        Some(found) if found.lang() != whatlang::Lang::Eng && found.is_reliable() => {
            LanguageReport {
                code: two_letter_code(found.lang()).to_owned(),
                name: found.lang().eng_name().to_owned(),
                dialect: Dialect::American,
                detected: true,
                confidence: found.confidence(),
                checked: false,
            }
        }
        _ => english(true, share),
    }
}

/// The tag of BCP 47, which prefers two letters where ISO 639-1 has them.
fn two_letter_code(language: whatlang::Lang) -> &'static str {
    use whatlang::Lang::*;
    match language {
        Deu => "de",
        Fra => "fr",
        Spa => "es",
        Ita => "it",
        Por => "pt",
        Nld => "nl",
        Rus => "ru",
        Ukr => "uk",
        Pol => "pl",
        Cmn => "zh",
        Jpn => "ja",
        Kor => "ko",
        Ara => "ar",
        Heb => "he",
        Tur => "tr",
        Swe => "sv",
        Dan => "da",
        Fin => "fi",
        Nob => "nb",
        Ces => "cs",
        Ell => "el",
        Hun => "hu",
        Ron => "ro",
        Hin => "hi",
        other => other.code(),
    }
}
