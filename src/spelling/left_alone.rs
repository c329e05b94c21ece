//! Unknown words that are no mistakes: names, acronyms, brands, foreign words.

use super::{Dictionary, normalize};
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// An unknown word in capitals of at most so many letters is an acronym.
const ACRONYM_LETTERS_MAX: usize = 5;
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

/// Foreign words that are right in company: each with the word before or behind.
const PHRASES: [(&str, &str); 24] = [
    ("ad", "infinitum"),
    ("alma", "mater"),
    ("alter", "ego"),
    ("coup", "d'état"),
    ("coup", "d'etat"),
    ("de", "facto"),
    ("de", "jure"),
    ("de", "rigueur"),
    ("et", "al"),
    ("et", "al."),
    ("film", "noir"),
    ("habeas", "corpus"),
    ("in", "situ"),
    ("in", "vitro"),
    ("in", "vivo"),
    ("lingua", "franca"),
    ("par", "excellence"),
    ("per", "annum"),
    ("per", "capita"),
    ("per", "se"),
    ("prima", "facie"),
    ("pro", "bono"),
    ("sine", "qua"),
    ("vice", "versa"),
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
        if text.chars().any(|c| c.is_ascii_digit())
            || text
                .chars()
                .all(|c| !c.is_alphabetic() || has_foreign_letter(c))
        {
            return Standing::Accepted;
        }
        let sentence = &document.sentences[document
            .sentences
            .partition_point(|sentence| sentence.tokens().end <= index)];
        let case = match token.case {
            CaseShape::Mixed if is_prefixed_name(text) => CaseShape::Title,
            case => case,
        };
        let is_accepted = match case {
            CaseShape::Upper => self.is_acronym(index, sentence),
            CaseShape::Mixed => is_brand(text),
            CaseShape::Lower | CaseShape::Uncased => self.is_particle(index),
            CaseShape::Title => self.is_surely_name(index, sentence),
        };
        let may_be_foreign = !matches!(case, CaseShape::Upper | CaseShape::Mixed);
        if is_accepted || self.is_quoted_alone(index) {
            Standing::Accepted
        } else if may_be_foreign && self.is_in_run(index) {
            Standing::Foreign
        } else if case == CaseShape::Title
            && (index > sentence.tokens().start || self.is_line_of_names(sentence))
        {
            Standing::Name
        } else {
            Standing::Doubtful
        }
    }

    /// Few letters in capitals, in a sentence that is not all capitals.
    fn is_acronym(&self, index: usize, sentence: &Sentence) -> bool {
        let document = self.document;
        if stem(document.token_text(index)).chars().count() > ACRONYM_LETTERS_MAX {
            return false;
        }
        let near = index.saturating_sub(4).max(sentence.tokens().start)
            ..(index + 5).min(sentence.tokens().end);
        near.filter(|&at| at != index).all(|at| {
            let other = &document.tokens[at];
            other.case != CaseShape::Upper || other.accepted.is_empty() || other.span.len() < 4
        })
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
        text.chars().count() > 1 && self.dictionary.dialects(&text.to_lowercase()).is_empty()
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

    /// A small word of a name, or of a phrase that is always foreign.
    fn is_particle(&self, index: usize) -> bool {
        let document = self.document;
        let lower = |at: usize| normalize(document.token_text(at)).to_lowercase();
        let text = lower(index);
        let next = (index + 1 < document.tokens.len()).then_some(index + 1);
        if PARTICLES.contains(&text.as_str())
            && next.is_some_and(|next| {
                document.tokens[next].case == CaseShape::Title
                    || PARTICLES.contains(&lower(next).as_str())
            })
        {
            return true;
        }
        let behind =
            next.is_some_and(|next| PHRASES.contains(&(text.as_str(), lower(next).as_str())));
        behind || index > 0 && PHRASES.contains(&(lower(index - 1).as_str(), text.as_str()))
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

fn is_latin(letter: char) -> bool {
    letter < '\u{0250}' || ('\u{1E00}'..'\u{1F00}').contains(&letter)
}

/// `O'Dowd`, `D’Souza`: a name behind a letter and an apostrophe. `I'Ve` is a slip.
pub fn is_prefixed_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first.is_uppercase() && first != 'I')
        && matches!(letters.next(), Some('\'' | '’'))
        && CaseShape::of(letters.as_str()) == CaseShape::Title
}

/// `iPhone`, `EstiNet`: a capital behind a small letter. `HEllo` and `tHE` are slips.
fn is_brand(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let humps = letters
        .windows(2)
        .filter(|pair| pair[0].is_lowercase() && pair[1].is_uppercase())
        .count();
    let shouts = letters
        .windows(2)
        .any(|pair| pair[0].is_uppercase() && pair[1].is_uppercase());
    humps > 0 && !shouts && letters.len() > 3
}
