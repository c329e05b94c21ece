//! Phrases: short patterns over the words of a note.
//!
//! A phrase is written as words between spaces. It matches inside one sentence, whatever the casing, the kind of
//! apostrophe and the punctuation between words; contractions are read as what they are short for.
//!
//! ```text
//! thank          the word
//! hope|trust     either word
//! look~          the word with the endings of a verb or noun: look, looks, looked, looking
//! very?          a word that may be missing
//! _              any one word; with ?, one or none
//! ..3            up to three words, whatever they are: as few as will do, at the end as many as there are
//! !yet           the next word is not this one (or the sentence ends)
//! ^              the start of the sentence
//! $              the end of the sentence
//! ```

use super::letter::{Letter, Part};
use crate::document::{Document, Span, TokenKind};
use crate::spelling::normalize;
use std::collections::{HashMap, HashSet};

/// A word of a note, as phrases see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with straight apostrophes; contractions are cut and written out.
    pub text: Box<str>,
    /// Where it stands. The parts of a contraction share a span.
    pub span: Span,
    /// Which sentence it is in.
    sentence: u32,
}

/// Negation takes effect on a phrase that starts at most this many words later.
const NEGATION_WORDS_MAX: usize = 4;

/// Words that turn a phrase into its contrary.
const NEGATIONS: [&str; 9] = [
    "not", "never", "no", "without", "nor", "neither", "hardly", "nothing", "cannot",
];

/// The words in which the writer speaks: the body, the closing and the postscript.
pub fn words(document: &Document<'_>, letter: &Letter) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(document.tokens.len());
    let mut number = 0;
    for sentence in &document.sentences {
        let mut part_before = None;
        number += 1;
        for (_, token) in document.sentence_tokens(sentence) {
            let part = letter.part_at(token.span);
            // A greeting inside a line ends what phrases take as a sentence.
            number += u32::from(part_before.is_some_and(|before: Part| before != part));
            part_before = Some(part);
            if part.is_speech() && matches!(token.kind, TokenKind::Word | TokenKind::Number) {
                let text = normalize(document.slice(token.span)).to_lowercase();
                push_expanded(&mut words, &text, token.span, number);
            }
        }
    }
    words
}

/// Pushes a word, or the words that a contraction is short for.
fn push_expanded(words: &mut Vec<Word>, text: &str, span: Span, sentence: u32) {
    let mut push = |text: &str| {
        words.push(Word {
            text: text.into(),
            span,
            sentence,
        })
    };
    let whole: &[&str] = match text {
        "can't" | "cannot" | "cant" => &["can", "not"],
        "won't" | "wont" => &["will", "not"],
        "shan't" => &["shall", "not"],
        "let's" => &["let", "us"],
        "im" => &["i", "am"],
        "ive" => &["i", "have"],
        "dont" => &["do", "not"],
        "didnt" => &["did", "not"],
        "doesnt" => &["does", "not"],
        "havent" => &["have", "not"],
        "wasnt" => &["was", "not"],
        "isnt" => &["is", "not"],
        "youre" => &["you", "are"],
        _ => &[],
    };
    if !whole.is_empty() {
        whole.iter().for_each(|word| push(word));
        return;
    }
    let endings = [
        ("n't", "not"),
        ("'m", "am"),
        ("'re", "are"),
        ("'ve", "have"),
        ("'ll", "will"),
        ("'d", "would"),
    ];
    for (ending, long) in endings {
        if let Some(stem) = text.strip_suffix(ending).filter(|stem| !stem.is_empty()) {
            push(stem);
            push(long);
            return;
        }
    }
    match text.strip_suffix("'s") {
        Some(
            stem @ ("it" | "that" | "he" | "she" | "there" | "what" | "who" | "here" | "how"
            | "where"),
        ) => {
            push(stem);
            push("is");
        }
        _ => push(text),
    }
}

/// A table of phrases that mean the same.
#[derive(Debug)]
pub struct Phrases {
    patterns: Vec<Pattern>,
    /// The patterns that may start with a word.
    by_first: HashMap<Box<str>, Vec<usize>>,
    /// The patterns that may start with any word.
    anywhere: Vec<usize>,
    unless: Option<Box<Phrases>>,
    negatable: bool,
}

#[derive(Debug)]
struct Pattern {
    elements: Vec<Element>,
    has_negation: bool,
}

#[derive(Debug)]
enum Element {
    Word {
        forms: HashSet<Box<str>>,
        optional: bool,
    },
    Any,
    Gap(usize),
    Not(HashSet<Box<str>>),
    Start,
    End,
}

impl Phrases {
    /// Reads phrases. One that starts in the words after a negation does not count, unless it has a negation itself.
    pub fn new(patterns: &[&str]) -> Phrases {
        let patterns: Vec<Pattern> = patterns
            .iter()
            .map(|pattern| Pattern::read(pattern))
            .collect();
        let mut by_first: HashMap<Box<str>, Vec<usize>> = HashMap::new();
        let mut anywhere = Vec::new();
        for (index, pattern) in patterns.iter().enumerate() {
            match pattern
                .elements
                .iter()
                .find(|element| !matches!(element, Element::Start))
            {
                Some(Element::Word {
                    forms,
                    optional: false,
                }) => {
                    for form in forms {
                        by_first.entry(form.clone()).or_default().push(index);
                    }
                }
                _ => anywhere.push(index),
            }
        }
        Phrases {
            patterns,
            by_first,
            anywhere,
            unless: None,
            negatable: true,
        }
    }

    /// Makes the phrases silent where one of these overlaps them.
    #[must_use]
    pub fn unless(self, patterns: &[&str]) -> Phrases {
        Phrases {
            unless: Some(Box::new(Phrases::new(patterns).even_negated())),
            ..self
        }
    }

    /// Makes the phrases count after a negation too.
    #[must_use]
    pub fn even_negated(self) -> Phrases {
        Phrases {
            negatable: false,
            ..self
        }
    }

    /// The places where a phrase stands, none overlapping another, in order. Costs a few steps a word.
    pub fn find(&self, words: &[Word]) -> Vec<Span> {
        let excused = self
            .unless
            .as_ref()
            .map_or(Vec::new(), |unless| unless.find(words));
        let mut found: Vec<Span> = Vec::new();
        for start in 0..words.len() {
            let at = words[start].span;
            if found.last().is_some_and(|last| last.end > at.start) {
                continue;
            }
            let candidates = self
                .by_first
                .get(&words[start].text)
                .into_iter()
                .flatten()
                .chain(&self.anywhere);
            let longest = candidates
                .map(|&index| &self.patterns[index])
                .filter_map(|pattern| {
                    let end = longest_match(&pattern.elements, words, start, start)?;
                    let counts =
                        !self.negatable || pattern.has_negation || !is_negated(words, start, end);
                    (end > start && counts).then_some(end)
                })
                .max();
            if let Some(end) = longest {
                let span = at.cover(words[end - 1].span);
                let next = excused.partition_point(|excuse| excuse.end <= span.start);
                if !excused
                    .get(next)
                    .is_some_and(|excuse| excuse.overlaps(span))
                {
                    found.push(span);
                }
            }
        }
        found
    }

    /// Whether a phrase stands anywhere.
    pub fn stand_in(&self, words: &[Word]) -> bool {
        !self.find(words).is_empty()
    }
}

/// Whether a negation stands among the words of a match or shortly before it.
fn is_negated(words: &[Word], start: usize, end: usize) -> bool {
    let sentence = words[start].sentence;
    words[start.saturating_sub(NEGATION_WORDS_MAX)..end]
        .iter()
        .any(|word| word.sentence == sentence && NEGATIONS.contains(&&*word.text))
}

/// The end of the longest match of some elements from a word on. The gaps of a pattern bound the steps.
fn longest_match(elements: &[Element], words: &[Word], start: usize, at: usize) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else {
        return Some(at);
    };
    let sentence = words[start].sentence;
    let next = words.get(at).filter(|word| word.sentence == sentence);
    match element {
        Element::Word { forms, optional } => {
            let taken = next
                .filter(|word| forms.contains(&word.text))
                .and_then(|_| longest_match(rest, words, start, at + 1));
            if *optional {
                taken.or_else(|| longest_match(rest, words, start, at))
            } else {
                taken
            }
        }
        Element::Any => next.and_then(|_| longest_match(rest, words, start, at + 1)),
        Element::Gap(most) => {
            let inside = words[at..]
                .iter()
                .take(*most)
                .take_while(|word| word.sentence == sentence)
                .count();
            if rest.is_empty() {
                return Some(at + inside);
            }
            (0..=inside).find_map(|skipped| longest_match(rest, words, start, at + skipped))
        }
        Element::Not(forms) => match next {
            Some(word) if forms.contains(&word.text) => None,
            _ => longest_match(rest, words, start, at),
        },
        Element::Start => {
            let is_first = at == 0 || words[at - 1].sentence != sentence;
            is_first
                .then(|| longest_match(rest, words, start, at))
                .flatten()
        }
        Element::End => next
            .is_none()
            .then(|| longest_match(rest, words, start, at))
            .flatten(),
    }
}

impl Pattern {
    fn read(pattern: &str) -> Pattern {
        let elements: Vec<Element> = pattern.split_whitespace().map(Element::read).collect();
        let has_negation = elements.iter().any(|element| match element {
            Element::Word { forms, .. } => {
                NEGATIONS.iter().any(|negation| forms.contains(*negation))
            }
            _ => false,
        });
        Pattern {
            elements,
            has_negation,
        }
    }
}

impl Element {
    fn read(element: &str) -> Element {
        if let Some(most) = element.strip_prefix("..") {
            return Element::Gap(most.parse().expect("a gap says how many words"));
        }
        if let Some(forms) = element.strip_prefix('!') {
            return Element::Not(forms_of(forms));
        }
        match element {
            "_" => Element::Any,
            "_?" => Element::Gap(1),
            "^" => Element::Start,
            "$" => Element::End,
            _ => {
                let optional = element.ends_with('?');
                Element::Word {
                    forms: forms_of(element.trim_end_matches('?')),
                    optional,
                }
            }
        }
    }
}

/// The alternatives of an element, those with `~` in all their forms.
fn forms_of(alternatives: &str) -> HashSet<Box<str>> {
    let mut forms = HashSet::new();
    for alternative in alternatives.split('|') {
        let Some(lemma) = alternative.strip_suffix('~') else {
            forms.insert(alternative.into());
            continue;
        };
        forms.insert(lemma.into());
        if let Some(stem) = lemma.strip_suffix('e') {
            forms.extend(
                [
                    format!("{lemma}s"),
                    format!("{lemma}d"),
                    format!("{stem}ing"),
                ]
                .map(Into::into),
            );
        } else if let Some(stem) = lemma
            .strip_suffix('y')
            .filter(|stem| !stem.ends_with(['a', 'e', 'o']))
        {
            forms.extend(
                [
                    format!("{stem}ies"),
                    format!("{stem}ied"),
                    format!("{lemma}ing"),
                ]
                .map(Into::into),
            );
        } else {
            let plural = if lemma.ends_with(['s', 'x', 'z'])
                || lemma.ends_with("sh")
                || lemma.ends_with("ch")
            {
                "es"
            } else {
                "s"
            };
            forms.extend([plural, "ed", "ing"].map(|ending| format!("{lemma}{ending}").into()));
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in a text of the phrase.
    fn found(phrases: &Phrases, text: &str) -> Vec<String> {
        let document = Document::new(text);
        let words = words(&document, &Letter::read(&document));
        let spans = phrases.find(&words);
        spans
            .into_iter()
            .map(|span| document.slice(span).to_owned())
            .collect()
    }

    #[track_caller]
    fn finds(pattern: &str, text: &str, expected: &[&str]) {
        assert_eq!(
            found(&Phrases::new(&[pattern]), text),
            expected,
            "{pattern}"
        );
    }

    #[test]
    fn every_element() {
        finds(
            "thank|bless you",
            "Thank you. Well, bless you all.",
            &["Thank you", "bless you"],
        );
        finds(
            "look~ forward",
            "We look, looking forward.",
            &["looking forward"],
        );
        finds(
            "very? kind",
            "Kind and very kind, so kind.",
            &["Kind", "very kind", "kind"],
        );
        finds("a _ c", "So a b c, a c d.", &["a b c"]);
        finds("a _? c", "So a b c, a c d.", &["a b c", "a c"]);
        finds(
            "hope ..2 hear",
            "I hope to soon hear. I hope to one day soon hear.",
            &["hope to soon hear"],
        );
        finds(
            "wrong !number|link",
            "Wrong number. Wrong, all wrong.",
            &["Wrong", "wrong"],
        );
        finds("^ please", "Please do, please.", &["Please"]);
        finds("please $", "Please do, please.", &["please"]);
    }

    #[test]
    fn contractions_and_negation() {
        finds(
            "i am",
            "So I’m here, I'm there, Im gone.",
            &["I’m", "I'm", "Im"],
        );
        finds("argue", "I do not mean to argue. We argue.", &["argue"]);
        finds(
            "have not heard",
            "I still haven’t heard.",
            &["haven’t heard"],
        );
        finds("argue", "No. We argue.", &["argue"]);
    }

    #[test]
    fn excuses_silence_what_they_overlap() {
        let phrases = Phrases::new(&["will call you"]).unless(&["call you ..2 agreed"]);
        assert_eq!(
            found(&phrases, "I will call you. I will call you as agreed."),
            ["will call you"]
        );
    }

    #[test]
    fn endings() {
        let forms = |lemma: &str| {
            let mut forms: Vec<String> = forms_of(lemma).into_iter().map(Into::into).collect();
            forms.sort();
            forms.join(" ")
        };
        assert_eq!(forms("hope~"), "hope hoped hopes hoping");
        assert_eq!(forms("try~"), "tried tries try trying");
        assert_eq!(forms("enjoy~"), "enjoy enjoyed enjoying enjoys");
        assert_eq!(forms("discuss~"), "discuss discussed discusses discussing");
    }
}
