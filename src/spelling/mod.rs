//! Spelling: which words are wrong, and what their writer meant.

mod candidates;
mod context;
mod derived;
mod dictionary;
mod distance;
mod edits;
mod forms;
mod joins;
mod left_alone;
mod lexicon;
mod model;
mod phonetic;
mod phrases;
mod replacements;
mod rewrites;
mod scan;
mod score;
mod sounds;
mod variants;

pub(crate) use dictionary::NAMES;
pub use dictionary::{Dictionary, LoadError, WORD_LETTERS_MAX, capitalize, normalize};
pub use edits::Aligner;
pub use left_alone::{recurring_names, recurs};
pub use model::Model;
pub use replacements::{Candidate, MISSPELLINGS_MAX, Memo, Offer, REPLACEMENTS_MAX, Replacer};
pub use rewrites::{REWRITE_UNITS, REWRITES};
pub use score::{FEATURES, Features, Weights};

use crate::document::{CaseShape, Document, TokenKind};
use crate::language::{Dialect, Dialects, LanguageChoice};
use crate::report::Match;
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use joins::Join;
use left_alone::{Runs, Standing, Surroundings};
use lexicon::fold;
use replacements::cased;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;
use variants::counterparts;

/// A word that no accepted dictionary has, in a text that is mostly American.
pub static MISSPELLED_AMERICAN: Rule = misspelled(
    "MORFOLOGIK_RULE_EN_US",
    &[
        Example::wrong("I ⟨recieved⟩ it.", &["received"]),
        Example::wrong("It is on ⟨teh⟩ table.", &["the"]),
        Example::wrong("We went there ⟨to gether⟩ today.", &["together"]),
        Example::wrong("She parked ⟨th ecar⟩ outside.", &["the car"]),
        Example::wrong("He likes ⟨aples,pears⟩ and plums.", &["apples, pears"]),
        Example::Right("I received the color chart."),
        Example::Right("Ngozi’s café isn’t far from McDonald’s."),
        Example::Right(
            "Our SLAs and the RSPB’s ATMs are pre-pandemic; FastAPI is, inter alia, in use.",
        ),
    ],
);

/// A word that no accepted dictionary has, in a text that is mostly British.
pub static MISSPELLED_BRITISH: Rule = misspelled(
    "MORFOLOGIK_RULE_EN_GB",
    &[
        Example::wrong("I ⟨recieved⟩ it.", &["received"]),
        Example::wrong("My ⟨faverite⟩ colour is blue.", &["favourite"]),
        Example::Right("I received the colour chart."),
        Example::Right("The theatre is in the centre."),
    ],
);

/// A word that no accepted dictionary has, in a text that is mostly Canadian.
pub static MISSPELLED_CANADIAN: Rule = misspelled(
    "MORFOLOGIK_RULE_EN_CA",
    &[
        Example::wrong("I ⟨recieved⟩ it.", &["received"]),
        Example::wrong("It is on ⟨teh⟩ table.", &["the"]),
        Example::Right("I received the colour chart."),
        Example::Right("They organize the theatre."),
    ],
);

/// A word that no accepted dictionary has, in a text that is mostly Australian.
pub static MISSPELLED_AUSTRALIAN: Rule = misspelled(
    "MORFOLOGIK_RULE_EN_AU",
    &[
        Example::wrong("I ⟨recieved⟩ it.", &["received"]),
        Example::wrong("It is on ⟨teh⟩ table.", &["the"]),
        Example::Right("I received the colour chart."),
        Example::Right("The theatre is in the centre."),
    ],
);

/// A word of another dialect than the one that the caller named.
pub static OTHER_DIALECT: Rule = Rule {
    id: "OTHER_DIALECT_SPELLING",
    category: Category::Spelling,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A spelling of another English",
    explanation: "The word is right in another English than the one that was asked for. With the language “en” or “auto” every English is accepted.",
    confident: false,
    check: Check::Spelling,
    examples: &[
        Example::wrong("My favorite ⟨colour⟩ is blue.", &["color"]),
        Example::wrong("The ⟨theatre⟩ is closed.", &["theater"]),
        Example::Right("My favorite color is blue."),
        Example::Right("The theater is closed."),
    ],
};

const fn misspelled(id: &'static str, examples: &'static [Example]) -> Rule {
    Rule {
        id,
        category: Category::Spelling,
        severity: Severity::Error,
        level: Level::Default,
        scope: Scope::Sentence,
        title: "A possible spelling mistake",
        explanation: "The dictionary does not have this word. A word that is right can be sent along with the request to be accepted.",
        confident: false,
        check: Check::Spelling,
        examples,
    }
}

/// The dialect that a spelling rule's examples are checked with, if it needs one.
pub fn dialect_of(rule: &Rule) -> Option<Dialect> {
    if rule.id == OTHER_DIALECT.id {
        return Some(Dialect::American);
    }
    Dialect::ALL
        .into_iter()
        .find(|&dialect| misspelled_rule(dialect).id == rule.id)
}

/// The rule that reports unknown words in a text of a dialect.
pub fn misspelled_rule(dialect: Dialect) -> &'static Rule {
    match dialect {
        Dialect::American => &MISSPELLED_AMERICAN,
        Dialect::British => &MISSPELLED_BRITISH,
        Dialect::Canadian => &MISSPELLED_CANADIAN,
        Dialect::Australian => &MISSPELLED_AUSTRALIAN,
    }
}

/// Words that are judged between two calls of `pause`, which takes about a millisecond.
const WORDS_JUDGED_PER_PAUSE: usize = 4_096;

impl Dictionary {
    /// Looks every word of a document up.
    pub fn judge(&self, document: &mut Document<'_>) {
        let judged = self.judge_until(document, &|| ControlFlow::Continue(()));
        debug_assert!(judged.is_continue());
    }

    /// Looks every word of a document up, unless `pause` ends it: the other words then count as accepted.
    pub fn judge_until(
        &self,
        document: &mut Document<'_>,
        pause: &dyn Fn() -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let text = document.text;
        for (index, token) in document.tokens.iter_mut().enumerate() {
            if index % WORDS_JUDGED_PER_PAUSE == WORDS_JUDGED_PER_PAUSE - 1 {
                pause()?;
            }
            if matches!(token.kind, TokenKind::Word | TokenKind::Number) {
                token.accepted = self.dialects(&text[token.span.range()]);
            }
        }
        ControlFlow::Continue(())
    }
}

/// Words that a request accepts beside the dictionaries, in lower case and as written.
#[derive(Clone, Debug, Default)]
pub struct UserWords(HashSet<String>, Option<Arc<UserWords>>);

impl UserWords {
    /// A set of words. A word in lower case is accepted in every casing, one with capitals as written and in capitals.
    pub fn new<W: AsRef<str>>(words: impl IntoIterator<Item = W>) -> UserWords {
        let words = words
            .into_iter()
            .map(|word| normalize(word.as_ref().trim()).into_owned());
        UserWords(words.filter(|word| !word.is_empty()).collect(), None)
    }

    /// These words and more.
    #[must_use]
    pub fn with<W: AsRef<str>>(&self, words: impl IntoIterator<Item = W>) -> UserWords {
        let UserWords(mut all, _) = UserWords::new(words);
        all.extend(self.0.iter().cloned());
        UserWords(all, self.1.clone())
    }

    /// Accepts other words too, without a copy of them.
    pub fn also(&mut self, others: &Arc<UserWords>) {
        self.1 = Some(Arc::clone(others));
    }

    /// A hash of the words, in whatever order, from hashes of each. Those that were added without a copy do not count.
    pub fn fingerprint(&self, hash: impl Fn(&str) -> u128) -> u128 {
        let hashes = self.0.iter().map(|word| hash(word));
        hashes.fold(0, u128::wrapping_add)
    }

    /// Whether the word is accepted, also with a possessive ending.
    pub fn contains(&self, word: &str) -> bool {
        if self.1.as_ref().is_some_and(|others| others.contains(word)) {
            return true;
        }
        if self.0.is_empty() {
            return false;
        }
        let word = normalize(word);
        let stem = word.strip_suffix("'s").unwrap_or(&word);
        self.0.contains(stem)
            || self.0.contains(&stem.to_lowercase())
            || self.0.contains(word.as_ref())
    }
}

/// A join is sure when it costs so much less than the best replacement of the unknown word alone.
const JOIN_ADVANTAGE_SURE: f32 = 4.0;
/// A word that may be a name is reported when the first replacement has this share of the odds.
const NAME_SHARE_MIN: f32 = 0.93;

/// What the parts of one text share.
#[derive(Default)]
pub struct Shared {
    /// The names that recur in the text.
    pub recurring: HashSet<String>,
    memo: Memo,
    runs: Runs,
}

impl Shared {
    /// What the parts of a judged document share.
    pub fn new(document: &Document<'_>) -> Shared {
        Shared {
            recurring: recurring_names(document),
            ..Shared::default()
        }
    }
}

/// Words that are looked up between two calls of `pause`, which takes some milliseconds.
const WORDS_PER_PAUSE: usize = 16;

/// The words that a text may have: which language, which dialect, and which words beside it.
#[derive(Clone, Copy, Debug)]
pub struct Accepted<'run> {
    /// What the caller says about the language.
    pub language: LanguageChoice,
    /// What most of the text is in.
    pub dialect: Dialect,
    /// The caller's own words.
    pub words: &'run UserWords,
}

/// Reports the words of a judged document that the language does not have, up to so many of them; returns whether there
/// are more. The document may be a part of a text. Ends early when `pause` says so.
pub fn check(
    document: &Document<'_>,
    (dictionary, replacer): (&Dictionary, &Replacer),
    Accepted {
        language,
        dialect,
        words,
    }: Accepted<'_>,
    shared: &mut Shared,
    misspellings_max: usize,
    pause: &dyn Fn() -> ControlFlow<()>,
    matches: &mut Vec<Match>,
) -> bool {
    let accepted = language.accepted();
    let Shared {
        recurring,
        memo,
        runs,
    } = shared;
    runs.next_part();
    let surroundings = Surroundings::new(document, dictionary, recurring);
    let mut misspelled =
        Sink::new(misspelled_rule(dialect), language, matches).at_most(misspellings_max);
    let mut looked_up = 0;
    let mut joined_to = 0;
    for (index, token) in document.tokens.iter().enumerate() {
        let word = document.slice(token.span);
        let is_right = !token.accepted.intersection(accepted).is_empty();
        if is_right || index < joined_to || words.contains(word) {
            continue;
        }
        if misspelled.is_full() {
            misspelled.truncated = true;
            break;
        }
        looked_up += 1;
        if looked_up % WORDS_PER_PAUSE == 0 && pause().is_break() {
            break;
        }
        if !token.accepted.is_empty() {
            let adjective = token.accepted.iter().next().unwrap_or(dialect).adjective();
            let lower = normalize(word).to_lowercase();
            let counterparts = counterparts(&lower, |word| {
                !dictionary.dialects(word).intersection(accepted).is_empty()
            });
            let replacements = if counterparts.is_empty() {
                let offer = replacer.replacements(document, index, accepted, dialect, memo);
                offer.replacements
            } else {
                let counterparts = counterparts.iter();
                counterparts
                    .map(|counterpart| cased(counterpart, token.case, word))
                    .collect()
            };
            misspelled.push_match(Match {
                rule: &OTHER_DIALECT,
                span: token.span,
                message: format!("“{word}” is {adjective} spelling."),
                replacements,
                severity: OTHER_DIALECT.severity,
                confident: false,
            });
            continue;
        }
        let standing = surroundings.standing(index);
        if standing == Standing::Accepted {
            continue;
        }
        if standing == Standing::Foreign {
            let is_slip = |at| {
                let offer = replacer.replacements(document, at, accepted, dialect, memo);
                offer.sure
            };
            if runs.is_foreign(index, &surroundings, is_slip) {
                continue;
            }
        }
        let offer = replacer.replacements(document, index, accepted, dialect, memo);
        if standing == Standing::Name && !is_likelier_than_name(word, &offer)
            || replacer.is_prefixed(word, &offer, accepted)
        {
            continue;
        }
        let is_hint = !offer.sure
            && (standing == Standing::Name
                || !normalize(word).is_ascii()
                || token.case == CaseShape::Title);
        let found = Match {
            rule: misspelled_rule(dialect),
            span: token.span,
            message: format!("“{word}” is not in the dictionary."),
            severity: if is_hint {
                Severity::Hint
            } else {
                Severity::Error
            },
            confident: offer.sure && matches!(standing, Standing::Doubtful | Standing::Foreign),
            replacements: Vec::new(),
        };
        let join = match standing {
            Standing::Name => None,
            _ => replacer.join(document, index, accepted),
        };
        // Two unknown words that are known ones with the space elsewhere need no comparison.
        let is_likelier = |join: &Join| {
            let mut tokens = join.tokens.clone();
            tokens.all(|at| document.tokens[at].accepted.is_empty())
                || join.candidate.cost < offer.cost
        };
        match join.filter(is_likelier) {
            Some(join) => {
                joined_to = join.tokens.end;
                misspelled.push_match(with_join(found, document, index, join, offer));
            }
            None => misspelled.push_match(with_space(found, document, index, dictionary, offer)),
        }
    }
    misspelled.truncated || runs.truncated
}

/// Whether a word that may be a name is likelier a slip: its first replacement has most of the odds, and as many capitals if the
/// word is an `O'Dowd` or a `Saint-Gaudens`. `Kühn` is no slip for `Kuhn`.
fn is_likelier_than_name(word: &str, offer: &Offer) -> bool {
    let capitals = |word: &str| word.chars().filter(|c| c.is_uppercase()).count();
    let is_like = |best: &String| {
        capitals(best) >= capitals(word) && (word.is_ascii() || fold(best) != fold(word))
    };
    offer.share >= NAME_SHARE_MIN && offer.replacements.first().is_some_and(is_like)
}

/// The match for an unknown word that is joined with the word beside it.
fn with_join(
    found: Match,
    document: &Document<'_>,
    index: usize,
    join: Join,
    offer: Offer,
) -> Match {
    let (first, second) = (join.tokens.start, join.tokens.end - 1);
    let others = offer.replacements.into_iter().map(|replacement| {
        if index == first {
            format!("{replacement} {}", document.token_text(second))
        } else {
            format!("{} {replacement}", document.token_text(first))
        }
    });
    let advantage = offer.cost - join.candidate.cost;
    Match {
        span: document.tokens[first]
            .span
            .cover(document.tokens[second].span),
        confident: advantage >= JOIN_ADVANTAGE_SURE && !join.candidate.text.contains(' '),
        replacements: std::iter::once(join.candidate.text)
            .chain(others)
            .take(REPLACEMENTS_MAX)
            .collect(),
        ..found
    }
}

/// The match for an unknown word, and for the space that is missing behind the mark that follows it.
fn with_space(
    found: Match,
    document: &Document<'_>,
    index: usize,
    dictionary: &Dictionary,
    offer: Offer,
) -> Match {
    let tokens =
        joins::run_together(document, index, dictionary).filter(|_| !offer.replacements.is_empty());
    let Some(tokens) = tokens else {
        return Match {
            replacements: offer.replacements,
            ..found
        };
    };
    let text = |at: usize| document.token_text(at);
    let (first, mark, last) = (tokens.start, tokens.start + 1, tokens.end - 1);
    let with_space = |replacement: String| {
        if index == first {
            format!("{replacement}{} {}", text(mark), text(last))
        } else {
            format!("{}{} {replacement}", text(first), text(mark))
        }
    };
    Match {
        span: document.tokens[first]
            .span
            .cover(document.tokens[last].span),
        message: format!(
            "{} A space is missing behind “{}”.",
            found.message,
            text(mark)
        ),
        replacements: offer.replacements.into_iter().map(with_space).collect(),
        ..found
    }
}

/// The dialect whose spellings a judged document uses most, among words that dialects spell differently; American in a tie.
pub fn main_dialect(document: &Document<'_>) -> Dialect {
    let mut counts = [0_usize; 4];
    for token in &document.tokens {
        if token.accepted != Dialects::ALL {
            for dialect in token.accepted.iter() {
                counts[dialect as usize] += 1;
            }
        }
    }
    let most = Dialect::ALL
        .into_iter()
        .rev()
        .max_by_key(|&dialect| counts[dialect as usize]);
    most.unwrap_or(Dialect::American)
}
