//! Which language a text is in: English by its words, any other by a detection library.
//!
//! The dictionaries know English better than any library that looks at letters does, and on texts of a few words already.
//! The library says which other language it is, once the words say that it is not English.

use crate::document::{Document, Span, TokenKind};
use crate::language::{Dialect, LanguageChoice};
use crate::report::{ForeignSpan, LanguageGuess, LanguageReport};
use crate::spelling::main_dialect;
use std::ops::Range;
use whatlang::{Detector, Lang};

/// A text of fewer words in Latin letters is taken as English: too little to tell.
const WORDS_MIN: usize = 3;
/// A text with at least this share of English words is English, whatever its letters resemble.
const KNOWN_SHARE_MIN: f64 = 0.6;
/// A text with at least this share of small words that only English has is English, however bad its spelling.
const COMMON_SHARE_MIN: f64 = 0.2;
/// In a text of which the dictionaries know less than this share, the library's word is taken when it is
/// [`CONFIDENCE_MIN`] sure; in others only when it calls itself reliable.
const FOREIGN_SHARE_MAX: f64 = 0.45;
/// See [`FOREIGN_SHARE_MAX`].
const CONFIDENCE_MIN: f64 = 0.35;
/// A text of fewer words without a letter that English lacks may be made of typos: only reliability counts.
const SCANT_WORDS_MAX: usize = 7;
/// A paragraph of fewer words is of the language of its text.
const PARAGRAPH_WORDS_MIN: usize = 5;
/// The library reads at most this many bytes: enough to be sure, and its cost is bounded.
const SAMPLE_BYTES_MAX: usize = 4096;

/// The languages that the library chooses from. With rarer ones it takes a short German text for Afrikaans.
const CANDIDATES: [Lang; 28] = [
    Lang::Eng,
    Lang::Deu,
    Lang::Fra,
    Lang::Spa,
    Lang::Ita,
    Lang::Por,
    Lang::Nld,
    Lang::Rus,
    Lang::Ukr,
    Lang::Pol,
    Lang::Cmn,
    Lang::Jpn,
    Lang::Kor,
    Lang::Ara,
    Lang::Heb,
    Lang::Tur,
    Lang::Swe,
    Lang::Dan,
    Lang::Fin,
    Lang::Nob,
    Lang::Ces,
    Lang::Ell,
    Lang::Hun,
    Lang::Ron,
    Lang::Hin,
    Lang::Vie,
    Lang::Ind,
    Lang::Cat,
];

/// Small words of English that are no words of the languages it is confused with; sorted.
const COMMON_WORDS: [&str; 62] = [
    "about", "and", "any", "are", "because", "been", "before", "but", "can", "could", "did", "do",
    "does", "from", "get", "good", "has", "have", "he", "his", "how", "i'm", "if", "it", "it's",
    "just", "know", "like", "more", "much", "not", "of", "only", "other", "our", "people", "she",
    "should", "some", "than", "thank", "that", "the", "their", "them", "then", "there", "they",
    "this", "very", "want", "were", "what", "when", "which", "who", "will", "with", "would", "you",
    "your", "yours",
];

/// [`COMMON_WORDS`] as numbers, in the same order.
const COMMON_NUMBERS: [u64; COMMON_WORDS.len()] = {
    let mut numbers = [0; COMMON_WORDS.len()];
    let mut at = 0;
    while at < numbers.len() {
        numbers[at] = number(COMMON_WORDS[at].as_bytes());
        at += 1;
    }
    numbers
};

/// The first bytes of a word in lower case as one number. Numbers are ordered as words are.
const fn number(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let mut at = 0;
    while at < word.len() && at < bytes.len() {
        bytes[at] = word[at].to_ascii_lowercase();
        at += 1;
    }
    u64::from_be_bytes(bytes)
}

/// What the words of a text or a paragraph say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Evidence {
    words: usize,
    known: usize,
    latin: usize,
}

impl Evidence {
    fn new(document: &Document<'_>, tokens: Range<usize>) -> Evidence {
        let mut evidence = Evidence::default();
        for token in &document.tokens[tokens] {
            if token.kind != TokenKind::Word {
                continue;
            }
            let word = document.slice(token.span);
            let is_latin = word.chars().next().is_some_and(|c| c < '\u{250}');
            evidence.words += 1;
            evidence.latin += usize::from(is_latin);
            evidence.known += usize::from(!token.accepted.is_empty());
        }
        evidence
    }

    fn plus(self, other: Evidence) -> Evidence {
        Evidence {
            words: self.words + other.words,
            known: self.known + other.known,
            latin: self.latin + other.latin,
        }
    }

    fn share(self, part: usize) -> f64 {
        part as f64 / self.words.max(1) as f64
    }

    /// Whether most words are in letters that English does not use.
    fn is_other_script(self) -> bool {
        self.latin * 2 < self.words
    }

    /// Whether the words of these tokens are English.
    fn is_english(self, document: &Document<'_>, tokens: Range<usize>) -> bool {
        if self.is_other_script() {
            return false;
        }
        self.words < WORDS_MIN
            || self.share(self.known) >= KNOWN_SHARE_MIN
            || self.share(common_words(document, tokens)) >= COMMON_SHARE_MIN
    }
}

/// How many of some tokens are small words that only English has.
fn common_words(document: &Document<'_>, tokens: Range<usize>) -> usize {
    let words = document.tokens[tokens].iter();
    let words = words.filter(|token| token.kind == TokenKind::Word);
    words
        .filter(|token| is_common(document.slice(token.span)))
        .count()
}

fn is_common(word: &str) -> bool {
    word.len() < size_of::<u64>()
        && COMMON_NUMBERS
            .binary_search(&number(word.as_bytes()))
            .is_ok()
}

/// What the words of a judged document say about its language and about that of its paragraphs.
#[derive(Debug)]
pub struct Detection<'document> {
    document: &'document Document<'document>,
    paragraphs: Vec<Evidence>,
}

impl<'document> Detection<'document> {
    /// Counts the words that the dictionaries know, in one pass.
    pub fn new(document: &'document Document<'document>) -> Detection<'document> {
        let paragraphs = document.paragraphs.iter();
        Detection {
            document,
            paragraphs: paragraphs
                .map(|paragraph| Evidence::new(document, document.paragraph_tokens(paragraph)))
                .collect(),
        }
    }

    /// The language of the document.
    pub fn language(&self, choice: LanguageChoice) -> LanguageReport {
        let main = main_dialect(self.document);
        let dialect = match choice {
            LanguageChoice::Dialect(dialect) => dialect,
            LanguageChoice::Auto | LanguageChoice::English => main,
        };
        let paragraphs = self.paragraphs.iter().copied();
        let evidence = paragraphs.fold(Evidence::default(), Evidence::plus);
        let text = self.document.text;
        let foreign = self.foreign(text, 0..self.document.tokens.len(), evidence);
        let guess = foreign.clone().unwrap_or_else(|| LanguageGuess {
            code: main.code().to_owned(),
            name: main.name().to_owned(),
            confidence: if evidence.words == 0 {
                0.0
            } else {
                evidence.share(evidence.known)
            },
        });
        let detected = choice == LanguageChoice::Auto;
        match foreign {
            Some(foreign) if detected => LanguageReport {
                code: foreign.code,
                name: foreign.name,
                dialect: Dialect::American,
                detected,
                confidence: foreign.confidence,
                checked: false,
                guess,
            },
            _ => LanguageReport {
                code: dialect.code().to_owned(),
                name: dialect.name().to_owned(),
                dialect,
                detected,
                confidence: if detected { guess.confidence } else { 1.0 },
                checked: true,
                guess,
            },
        }
    }

    /// The paragraphs of an English document that are in another language: they are not bad English.
    pub fn foreign_paragraphs(&self) -> Vec<ForeignSpan> {
        let document = self.document;
        let mut found = Vec::new();
        for (paragraph, &evidence) in document.paragraphs.iter().zip(&self.paragraphs) {
            if evidence.words < PARAGRAPH_WORDS_MIN && !evidence.is_other_script() {
                continue;
            }
            let text = document.slice(paragraph.span);
            let tokens = document.paragraph_tokens(paragraph);
            if let Some(guess) = self.foreign(text, tokens, evidence) {
                found.push(ForeignSpan {
                    span: paragraph.span,
                    code: guess.code,
                });
            }
        }
        found
    }

    /// The other language that a text is in, if its words are not English and the library is sure enough.
    fn foreign(
        &self,
        text: &str,
        tokens: Range<usize>,
        evidence: Evidence,
    ) -> Option<LanguageGuess> {
        if evidence.words == 0 || evidence.is_english(self.document, tokens) {
            return None;
        }
        detect(text, evidence)
    }
}

/// Whether a span lies in one of the foreign paragraphs. Costs a binary search.
pub fn is_foreign(paragraphs: &[ForeignSpan], span: Span) -> bool {
    let after = paragraphs.partition_point(|paragraph| paragraph.span.end <= span.start);
    paragraphs
        .get(after)
        .is_some_and(|paragraph| paragraph.span.overlaps(span))
}

/// What the library takes a text for whose words are not English, if it is sure enough.
fn detect(text: &str, evidence: Evidence) -> Option<LanguageGuess> {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES_MAX)];
    let found = Detector::with_allowlist(CANDIDATES.to_vec()).detect(sample);
    let Some(found) = found else {
        // A script of none of the candidates.
        return evidence.is_other_script().then(|| LanguageGuess {
            code: "und".to_owned(),
            name: "an unknown language".to_owned(),
            confidence: 0.0,
        });
    };
    let is_scant = evidence.words < SCANT_WORDS_MAX && !has_foreign_letter(sample);
    let confidence_min = if evidence.share(evidence.known) < FOREIGN_SHARE_MAX && !is_scant {
        CONFIDENCE_MIN
    } else {
        1.0
    };
    let is_sure =
        found.is_reliable() || found.confidence() >= confidence_min || evidence.is_other_script();
    (found.lang() != Lang::Eng && is_sure).then(|| LanguageGuess {
        code: two_letter_code(found.lang()).to_owned(),
        name: english_name(found.lang()).to_owned(),
        confidence: found.confidence(),
    })
}

fn has_foreign_letter(text: &str) -> bool {
    text.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
}

/// The tag of BCP 47, which prefers two letters where ISO 639-1 has them.
fn two_letter_code(language: Lang) -> &'static str {
    use Lang::*;
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
        Vie => "vi",
        Ind => "id",
        Cat => "ca",
        other => other.code(),
    }
}

/// The name that readers know.
fn english_name(language: Lang) -> &'static str {
    match language {
        Lang::Cmn => "Chinese",
        Lang::Nob => "Norwegian",
        other => other.eng_name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checker::{Checker, Options};
    use crate::document::Source;
    use std::sync::LazyLock;

    static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::load().unwrap());

    fn detected(text: &str) -> String {
        let report = CHECKER.check(&Source::plain(text), &Options::default());
        report.language.code
    }

    #[test]
    fn common_words_are_sorted() {
        assert!(COMMON_WORDS.is_sorted());
        assert!(COMMON_WORDS.iter().all(|word| is_common(word)));
        for (word, expected) in [
            ("The", true),
            ("yours", true),
            ("teh", false),
            ("youngish", false),
        ] {
            assert_eq!(is_common(word), expected, "{word}");
        }
    }

    #[test]
    fn short_texts_in_other_languages_are_recognized() {
        let mut failures = Vec::new();
        for (code, text) in [
            ("de", "Vielen Dank für das Gespräch am Montag."),
            ("de", "Ich habe das Paket gestern noch nicht erhalten."),
            ("fr", "Je vous remercie pour votre temps et votre accueil."),
            ("es", "Muchas gracias por su tiempo y por la entrevista."),
            ("es", "¿Dónde está la biblioteca más cercana?"),
            ("it", "Grazie mille per il tempo che mi ha dedicato ieri."),
            ("pt", "Muito obrigado pela entrevista de ontem à tarde."),
            ("nl", "Hartelijk dank voor het gesprek van gisteren."),
            ("pl", "Dziękuję bardzo za wczorajszą rozmowę."),
            (
                "ru",
                "Большое спасибо за вчерашнюю встречу, мне всё очень понравилось.",
            ),
            ("zh", "非常感谢您昨天抽出时间与我见面。"),
            ("ja", "昨日はお時間をいただきありがとうございました。"),
            ("ko", "어제 시간을 내 주셔서 감사합니다."),
            ("el", "Σας ευχαριστώ πολύ για τον χρόνο σας."),
        ] {
            let found = detected(text);
            if found != code {
                failures.push(format!("{code} {found}: {text}"));
            }
        }
        assert!(failures.is_empty(), "\n{}", failures.join("\n"));
        for text in [
            "Спасибо",
            "谢谢",
            "Ευχαριστώ πολύ",
            "Благодаря ви за срещата.",
        ] {
            assert!(!detected(text).starts_with("en"), "{text}");
        }
        // FIXME: sentences as short as this are still taken for English.
        assert_eq!(
            detected("Bonjour, comment allez-vous aujourd’hui ?"),
            "en-US"
        );
    }

    #[test]
    fn english_is_english_however_short_or_bad() {
        for text in [
            "",
            "12 345",
            "Teh",
            "Helo wrld",
            "I recieved teh pakage yesturday and it was brokn.",
            "Thnak you very much for you're time yesterday.",
            "Naïve café owners served crème brûlée.",
            "Priya Raghunathan met Zbigniew Kowalczyk and Oyelaran Adebayo in Ouagadougou.",
            "We saw Müller, Schröder and Großmann at the Oktoberfest.",
        ] {
            assert!(
                detected(text).starts_with("en-"),
                "{text}: {}",
                detected(text)
            );
        }
    }

    #[test]
    fn a_foreign_paragraph_is_left_alone_and_named() {
        let foreign = "Vielen Dank für das sehr angenehme Gespräch am vergangenen Montag.";
        let text = format!(
            "Please read teh following note, which came from our customers in Germany.\n\n{foreign}\n\nThen anser it before the end of the week, please."
        );
        for choice in [LanguageChoice::Auto, LanguageChoice::English] {
            let options = Options {
                language: choice,
                ..Options::default()
            };
            let report = CHECKER.check(&Source::plain(&text), &options);
            let flagged: Vec<_> = report
                .matches
                .iter()
                .map(|m| &text[m.span.range()])
                .collect();
            assert_eq!(flagged, ["teh", "anser"]);
            let [left_alone] = &report.foreign[..] else {
                panic!("{:?}", report.foreign);
            };
            assert_eq!(left_alone.code, "de");
            assert_eq!(&text[left_alone.span.range()], foreign);
        }
    }

    #[test]
    fn the_guess_is_made_for_a_named_language_too() {
        let options = Options {
            language: LanguageChoice::Dialect(Dialect::British),
            ..Options::default()
        };
        let text = "Ich habe das Paket gestern noch nicht erhalten.";
        let language = CHECKER.check(&Source::plain(text), &options).language;
        assert_eq!(
            (language.code.as_str(), language.guess.code.as_str()),
            ("en-GB", "de")
        );
    }
}
