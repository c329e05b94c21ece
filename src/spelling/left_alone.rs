//! Unknown words that are no mistakes: names, acronyms, brands, foreign words.

use super::dictionary::is_combining_form;
use super::{Dictionary, capitalize, normalize, phrases};
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// An unknown word in capitals of at most so many letters is an acronym.
const ACRONYM_LETTERS_MAX: usize = 5;
/// Whether a word is an acronym, so many tokens on either side say.
const NEAR_TOKENS: usize = 6;
/// A line of at most so many words that are all capitalized is a signature or a title.
const SIGNATURE_WORDS_MAX: usize = 4;
/// So many unknown words in a row are a quotation in another language.
const FOREIGN_RUN_MIN: usize = 3;
/// So many words of a run are asked whether they are slips.
const RUN_WORDS_ASKED: usize = 8;
/// So many runs of a text are asked; the others are left alone, and the answer says that it was cut.
const RUNS_ASKED_MAX: usize = 500;

/// Words after which a capitalized word is a name.
const BEFORE_NAMES: [&str; 30] = [
    "auntie",
    "capt",
    "captain",
    "dear",
    "dr",
    "hello",
    "hi",
    "judge",
    "king",
    "lady",
    "lord",
    "madam",
    "miss",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "named",
    "prince",
    "princess",
    "prof",
    "professor",
    "queen",
    "saint",
    "sir",
    "st",
    "st.",
    "uncle",
];

/// Small words of names: `de la Cruz`, `von Braun`.
const PARTICLES: [&str; 22] = [
    "al", "bin", "da", "de", "del", "della", "der", "des", "di", "dos", "du", "el", "ibn", "la",
    "las", "le", "les", "los", "van", "von", "y", "zu",
];

/// What is known about an unknown word before anything is offered for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is no mistake.
    Accepted,
    /// It may be a name: a mistake only if a known name is very near.
    Name,
    /// It stands in a run of unknown words: in another language, unless one of them is surely a slip.
    Foreign,
    /// It is most likely a mistake.
    Doubtful,
}

/// The unknown words of a document, with what their surroundings say about them.
#[derive(Debug)]
pub struct Surroundings<'run> {
    document: &'run Document<'run>,
    dictionary: &'run Dictionary,
    /// The unknown capitalized words that occur more than once in the text that the document is a part of.
    recurring: &'run HashSet<String>,
}

/// The unknown capitalized words, without possessive endings, that a judged document has more than once.
pub fn recurring_names(document: &Document<'_>) -> HashSet<String> {
    let mut seen: HashMap<&str, bool> = HashMap::new();
    for token in &document.tokens {
        if token.accepted.is_empty() && token.case == CaseShape::Title {
            seen.entry(stem(document.slice(token.span)))
                .and_modify(|recurs| *recurs = true)
                .or_default();
        }
    }
    seen.retain(|_, recurs| *recurs);
    seen.into_keys().map(str::to_owned).collect()
}

/// Whether the token at an index is one of these names.
pub fn recurs(document: &Document<'_>, index: usize, recurring: &HashSet<String>) -> bool {
    recurring.contains(stem(document.token_text(index)))
}

impl<'run> Surroundings<'run> {
    /// The surroundings in a judged document, which may be a part of a text.
    pub fn new(
        document: &'run Document<'run>,
        dictionary: &'run Dictionary,
        recurring: &'run HashSet<String>,
    ) -> Surroundings<'run> {
        Surroundings {
            document,
            dictionary,
            recurring,
        }
    }

    /// What the surroundings say about the unknown word at an index.
    pub fn standing(&self, index: usize) -> Standing {
        let document = self.document;
        let token = &document.tokens[index];
        let text = document.slice(token.span);
        let has_foreign_letter = |c: char| c.is_alphabetic() && !is_latin(c);
        if text.chars().any(|c| c.is_ascii_digit() || is_phonetic(c))
            || text.starts_with('º')
            || text
                .chars()
                .all(|c| !c.is_alphabetic() || has_foreign_letter(c))
        {
            return Standing::Accepted;
        }
        let sentence = &document.sentences[document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= index)];
        let is_double_name = is_prefixed_name(text) || self.is_hyphenated_name(text);
        let case = match token.case {
            CaseShape::Mixed if is_double_name => CaseShape::Title,
            case => case,
        };
        let is_accepted = match case {
            CaseShape::Upper => self.is_acronym(index, sentence) || self.recurs_as_name(text),
            CaseShape::Mixed => {
                self.is_brand(text)
                    || self.is_inflected_acronym(text)
                    || self.is_made_of_acronyms(text)
            }
            CaseShape::Lower | CaseShape::Uncased => {
                self.is_particle(index) || self.is_before_hyphen(index)
            }
            CaseShape::Title => {
                self.is_surely_name(index, sentence) || self.is_before_hyphen(index)
            }
        } || phrases::is_in_phrase(document, index);
        let may_be_foreign = !matches!(case, CaseShape::Upper | CaseShape::Mixed);
        if is_accepted || self.is_quoted_alone(index) {
            Standing::Accepted
        } else if may_be_foreign && self.is_in_run(index) {
            Standing::Foreign
        } else if case == CaseShape::Title
            && (index > sentence.tokens().start
                || recurs(document, index, self.recurring)
                || is_double_name
                || !normalize(text).is_ascii()
                || self.is_line_of_names(sentence))
        {
            Standing::Name
        } else {
            Standing::Doubtful
        }
    }

    /// Whether a word in capitals recurs in the text with only the first: `RIVERTON`, the place of a news story.
    fn recurs_as_name(&self, text: &str) -> bool {
        self.recurring
            .contains(capitalize(&stem(text).to_lowercase()).as_str())
    }

    /// Few letters in capitals, among words that are not in capitals.
    fn is_acronym(&self, index: usize, sentence: &Sentence) -> bool {
        let document = self.document;
        if stem(document.token_text(index)).chars().count() > ACRONYM_LETTERS_MAX {
            return false;
        }
        let near = index
            .saturating_sub(NEAR_TOKENS)
            .max(sentence.tokens().start)
            ..(index + NEAR_TOKENS + 1).min(sentence.tokens().end);
        let (mut words, mut shouted) = (0, 0);
        for other in near
            .filter(|&at| at != index)
            .map(|at| &document.tokens[at])
        {
            let is_shouted = || {
                other.case == CaseShape::Upper
                    && !other.accepted.is_empty()
                    && !self.is_proper(document.slice(other.span))
            };
            if other.kind == TokenKind::Word {
                words += 1;
                shouted += usize::from(is_shouted());
            }
        }
        shouted == 0 || shouted * 2 < words
    }

    /// An acronym of at least two capitals with the ending of a plural, a possessive or a participle: `ATMs`, `VW's`, `CC'd`.
    /// `ITs` is a slip.
    fn is_inflected_acronym(&self, text: &str) -> bool {
        let (stem, is_plural) = match text.split_once(['\'', '’']) {
            Some((stem, "s" | "d")) => (stem, false),
            _ => (text.strip_suffix('s').unwrap_or_default(), true),
        };
        let letters = stem.len();
        letters >= 2
            && (letters <= ACRONYM_LETTERS_MAX || !self.dictionary.dialects(stem).is_empty())
            && stem.bytes().all(|byte| byte.is_ascii_uppercase())
            && (letters > 2 || !is_plural || !self.is_known_in_lower_case(text))
    }

    /// `iPhone`, `EstiNet`, `FastAPI`: a capital behind a small letter. `SQLObject`: capitals before a word. None of them is a
    /// word but for its capitals, as `hELLO` and `THank` are.
    fn is_brand(&self, text: &str) -> bool {
        let pairs = || text.chars().zip(text.chars().skip(1));
        let has_hump = pairs().any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        let shouts = pairs().any(|(a, b)| a.is_uppercase() && b.is_uppercase());
        if has_hump && !shouts {
            return text.chars().count() > 3;
        }
        // The last capital belongs to the word, and is not the same as the one before: `TThe` is a slip.
        let capitals = text.find(char::is_lowercase).map_or("", |end| &text[..end]);
        let mut last = capitals.char_indices().rev();
        let mut is_capitals_and_word = || match (last.next(), last.next()) {
            (Some((start, first)), Some((_, before))) if first != before => {
                text.len() - start > 3 && !self.dictionary.dialects(&text[start..]).is_empty()
            }
            _ => false,
        };
        (has_hump || is_capitals_and_word()) && !self.is_known_in_lower_case(text)
    }

    fn is_known_in_lower_case(&self, text: &str) -> bool {
        !self.dictionary.dialects(&text.to_lowercase()).is_empty()
    }

    /// `OKR-based`, `non-FAANG`: what is unknown of it are acronyms.
    fn is_made_of_acronyms(&self, text: &str) -> bool {
        self.has_only_unknown_parts(text, |part| {
            CaseShape::of(part) == CaseShape::Upper && part.len() <= ACRONYM_LETTERS_MAX
                || self.is_inflected_acronym(part)
        })
    }

    /// `Saint-Gaudens`, `al-Jadaan`: what is unknown of it is capitalized.
    fn is_hyphenated_name(&self, text: &str) -> bool {
        self.has_only_unknown_parts(text, |part| {
            CaseShape::of(part) == CaseShape::Title || PARTICLES.contains(&part)
        })
    }

    /// Whether a hyphenated word has parts that are unknown, and all of these are of some kind.
    fn has_only_unknown_parts(&self, text: &str, is: impl Fn(&str) -> bool) -> bool {
        let is_unknown =
            |part: &&str| !is_combining_form(part) && self.dictionary.dialects(part).is_empty();
        let mut unknown = text.split('-').filter(is_unknown).peekable();
        text.contains('-') && unknown.peek().is_some() && unknown.all(is)
    }

    /// `pre-` in “pre- and post-war”.
    fn is_before_hyphen(&self, index: usize) -> bool {
        let document = self.document;
        let span = document.tokens[index].span;
        let next = document.tokens.get(index + 1);
        next.is_some_and(|next| next.span.start == span.end && document.slice(next.span) == "-")
            && is_combining_form(document.slice(span))
    }

    /// Behind a title, beside a known name, or more than once in the text.
    fn is_surely_name(&self, index: usize, sentence: &Sentence) -> bool {
        let document = self.document;
        let recurs = recurs(document, index, self.recurring);
        let before = index
            .checked_sub(1)
            .filter(|&at| sentence.tokens().contains(&at));
        if before.is_some_and(|at| {
            let at = if document.token_text(at) == "." {
                at.saturating_sub(1)
            } else {
                at
            };
            let text = document.token_text(at);
            // A title, or an initial: `O. Labro`.
            BEFORE_NAMES.contains(&text.to_lowercase().as_str())
                || text.len() == 1
                    && document.tokens[at].case == CaseShape::Title
                    && !matches!(text, "A" | "I")
        }) {
            return true;
        }
        let is_within = index > sentence.tokens().start;
        let beside = [
            before,
            Some(index + 1).filter(|&at| sentence.tokens().contains(&at)),
        ];
        let beside_name = beside.into_iter().flatten().any(|at| {
            let other = &document.tokens[at];
            let text = document.slice(other.span);
            let capital = other.kind == TokenKind::Word
                && matches!(other.case, CaseShape::Title | CaseShape::Mixed);
            capital
                && (other.accepted.is_empty() || self.is_proper(text))
                && at > sentence.tokens().start
        });
        recurs && is_within || beside_name
    }

    /// Whether a capitalized word is one that is always capitalized.
    fn is_proper(&self, text: &str) -> bool {
        text.chars().count() > 1 && !self.is_known_in_lower_case(text)
    }

    /// Part of a run of unknown words.
    fn is_in_run(&self, index: usize) -> bool {
        let behind = (index + 1..self.document.tokens.len())
            .take(FOREIGN_RUN_MIN)
            .take_while(|&at| self.is_unknown(at))
            .count();
        let before = (0..index)
            .rev()
            .take(FOREIGN_RUN_MIN)
            .take_while(|&at| self.is_unknown(at))
            .count();
        before + 1 + behind >= FOREIGN_RUN_MIN
    }

    /// The rest of the run of unknown words from an index on. Costs its length.
    pub fn run_from(&self, index: usize) -> Range<usize> {
        let length = (index..self.document.tokens.len())
            .take_while(|&at| self.is_unknown(at))
            .count();
        index..index + length
    }

    fn is_unknown(&self, index: usize) -> bool {
        let token = &self.document.tokens[index];
        token.kind == TokenKind::Word && token.accepted.is_empty()
    }

    /// A small word of a name.
    fn is_particle(&self, index: usize) -> bool {
        let document = self.document;
        let lower = |at: usize| normalize(document.token_text(at)).to_lowercase();
        let text = lower(index);
        let next = (index + 1 < document.tokens.len()).then_some(index + 1);
        PARTICLES.contains(&text.as_str())
            && next.is_some_and(|next| {
                document.tokens[next].case == CaseShape::Title
                    || PARTICLES.contains(&lower(next).as_str())
            })
    }

    /// A single word in quotation marks is mentioned, not used.
    fn is_quoted_alone(&self, index: usize) -> bool {
        let is_quote = |at: usize| {
            self.document.tokens.get(at).is_some_and(|_| {
                matches!(
                    self.document.token_text(at),
                    "\"" | "“" | "”" | "'" | "‘" | "’" | "«" | "»"
                )
            })
        };
        index > 0 && is_quote(index - 1) && is_quote(index + 1)
    }

    /// A short line of capitalized words: a signature, a title.
    fn is_line_of_names(&self, sentence: &Sentence) -> bool {
        let words = self.document.tokens[sentence.tokens()]
            .iter()
            .filter(|token| token.kind == TokenKind::Word);
        let (mut count, mut capitals) = (0, 0);
        for word in words.take(SIGNATURE_WORDS_MAX + 1) {
            count += 1;
            capitals += usize::from(word.case == CaseShape::Title);
        }
        count <= SIGNATURE_WORDS_MAX && capitals == count
    }
}

/// Tells runs of foreign words from runs of slips, from the start of a text to its end.
#[derive(Clone, Debug, Default)]
pub struct Runs {
    run: Range<usize>,
    is_foreign: bool,
    asked: usize,
    /// Whether there were more runs than may be asked.
    pub truncated: bool,
}

impl Runs {
    /// The same count of runs, for the next part of a text.
    pub fn next_part(&mut self) {
        self.run = 0..0;
    }

    /// Whether the run that an unknown word stands in is foreign: whether none of its first words is surely a slip.
    pub fn is_foreign(
        &mut self,
        index: usize,
        surroundings: &Surroundings<'_>,
        is_slip: impl FnMut(usize) -> bool,
    ) -> bool {
        if index >= self.run.end {
            self.run = surroundings.run_from(index);
            self.asked += 1;
            self.truncated = self.asked > RUNS_ASKED_MAX;
            self.is_foreign =
                self.truncated || !self.run.clone().take(RUN_WORDS_ASKED).any(is_slip);
        }
        self.is_foreign
    }
}

/// A word without its possessive ending.
fn stem(word: &str) -> &str {
    word.strip_suffix("'s")
        .or(word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// A sign of the International Phonetic Alphabet that no language's spelling has, or few.
fn is_phonetic(letter: char) -> bool {
    ('\u{0250}'..='\u{02FF}').contains(&letter) && letter != 'ʼ'
}

fn is_latin(letter: char) -> bool {
    letter < '\u{0250}' || ('\u{1E00}'..'\u{1F00}').contains(&letter)
}

/// `O'Dowd`, `D’Souza`: a name behind a letter and an apostrophe. `I'Ve` is a slip.
fn is_prefixed_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first.is_uppercase() && first != 'I')
        && matches!(letters.next(), Some('\'' | '’'))
        && CaseShape::of(letters.as_str()) == CaseShape::Title
}
