//! The index of all patterns, and the one scan of a document that finds what they describe.

use super::context;
use super::notation::{Atom, ELEMENTS_MAX, Elements, read};
use super::template::{Captured, Template, like_written};
use crate::document::{Document, Span};
use crate::language::LanguageChoice;
use crate::report::Match;
use crate::rules::{Check, RULES, Sink};
use crate::syntax::{Tag, Unit, Word, lexicon};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words so frequent that a pattern is filed under them only if it has no other.
const FREQUENT: &str = "a all an and any are as at be been but by can could did do does for from had has have he her his \
     i if in is it its may me more most much must my no not of on one or our she should so some than that the their them \
     there they this to very was we were what when which who will with would you your n't 's 're 've 'd 'll 'm";

/// A pattern, ready to be held against a sentence.
#[derive(Debug)]
pub(super) struct Compiled {
    /// The index of its rule.
    rule: u16,
    elements: Elements,
    /// The element under which it is filed.
    anchor: usize,
    replace: Vec<Template>,
    message: Template,
}

/// All patterns, and where each is filed.
#[derive(Debug, Default)]
struct Index {
    patterns: Vec<Compiled>,
    by_word: HashMap<Word, Vec<u32>>,
    by_lemma: HashMap<Word, Vec<u32>>,
    /// By the tag of a unit and the tag of the next.
    by_tags: HashMap<(Tag, Tag), Vec<u32>>,
    by_tag: HashMap<Tag, Vec<u32>>,
}

/// The index of the patterns of all rules, built at the first call.
static INDEX: LazyLock<Index> =
    LazyLock::new(|| {
        let mut patterns = Vec::new();
        for (number, rule) in RULES.iter().enumerate() {
            let number = u16::try_from(number).expect("there are fewer rules");
            match rule.check {
                Check::Patterns(all) => patterns.extend(all.iter().map(|pattern| {
                    compile(number, pattern).expect("a test compiles every pattern")
                })),
                Check::Contexts(all) => {
                    for one in all {
                        context::compile(one, number, &mut patterns);
                    }
                }
                _ => {}
            }
        }
        Index::new(patterns)
    });

/// Reports what the patterns of the allowed rules, a flag for each of [`RULES`], describe, and returns whether a rule found more than it may report.
/// Linear in the text.
pub fn check(
    document: &Document<'_>,
    language: LanguageChoice,
    allowed: &[bool],
    matches: &mut Vec<Match>,
) -> bool {
    let index = &*INDEX;
    let mut found = Vec::new();
    for sentence in 0..document.sentences.len() {
        let units = &document.syntax.units[document.syntax.sentence(sentence)];
        index.scan(document.text, units, allowed, &mut found);
    }
    // What several patterns of a rule find at one place is one fault: the first of them says it.
    found.sort_by_key(|found| (found.rule, found.span.start, found.pattern));
    let mut truncated = false;
    for of_rule in found.chunk_by(|a, b| a.rule == b.rule) {
        let mut sink = Sink::new(RULES[usize::from(of_rule[0].rule)], language, matches);
        let mut end = 0;
        for found in of_rule
            .iter()
            .filter(|found| !found.replacements.is_empty())
        {
            if found.span.start >= end {
                end = found.span.end;
                sink.push(found.span, &found.message, &found.replacements);
            }
        }
        truncated |= sink.truncated;
    }
    truncated
}

/// Where a pattern matched.
#[derive(Debug)]
struct Found {
    rule: u16,
    pattern: u32,
    span: Span,
    message: String,
    replacements: Vec<String>,
}

/// Reads a rule's pattern.
///
/// # Errors
/// What is wrong with it.
fn compile(rule: u16, pattern: &super::Pattern) -> Result<Compiled, String> {
    let elements = read(pattern.find)?;
    let count = elements.all.len();
    let replace: Result<Vec<_>, String> = pattern
        .replace
        .iter()
        .map(|template| Template::read(template, count))
        .collect();
    let message = Template::read(pattern.message, count)?;
    if anchor(&elements).is_none() {
        return Err(format!("“{}” has nothing to be filed under", pattern.find));
    }
    Ok(Compiled::new(rule, elements, replace?, message, None))
}

impl Compiled {
    pub(super) fn new(
        rule: u16,
        elements: Elements,
        replace: Vec<Template>,
        message: Template,
        filed: Option<usize>,
    ) -> Compiled {
        Compiled {
            rule,
            anchor: filed.or_else(|| anchor(&elements)).unwrap_or(0),
            elements,
            replace,
            message,
        }
    }

    /// What each element takes when the anchor stands at a unit.
    fn captures(
        &self,
        text: &str,
        units: &[Unit],
        at: usize,
    ) -> Option<[(u32, u32); ELEMENTS_MAX]> {
        let mut captures = [(0, 0); ELEMENTS_MAX];
        let fits = self.extend(text, units, self.anchor, at as isize, 1, &mut captures)
            && (self.anchor == 0
                || self.extend(
                    text,
                    units,
                    self.anchor - 1,
                    at as isize - 1,
                    -1,
                    &mut captures,
                ));
        fits.then_some(captures)
    }

    /// Holds the elements from one on, in a direction, against the units from one on. Repeated elements take as many
    /// units as the rest allows; the limits on elements and repeats bound the steps.
    fn extend(
        &self,
        text: &str,
        units: &[Unit],
        element: usize,
        at: isize,
        step: isize,
        captures: &mut [(u32, u32); ELEMENTS_MAX],
    ) -> bool {
        let unit = |at: isize| usize::try_from(at).ok().and_then(|at| units.get(at));
        let this = &self.elements.all[element];
        let most = isize::from(this.most);
        let fitting = (0..most)
            .take_while(|count| this.holds(unit(at + step * count), text))
            .count() as isize;
        let next = element.checked_add_signed(step);
        let next = next.filter(|next| *next < self.elements.all.len());
        for count in (isize::from(this.least)..=fitting).rev() {
            let end = at + step * count;
            let (start, end_of) = if step > 0 {
                (at, end)
            } else {
                (end + 1, at + 1)
            };
            let inside = |index: isize| index.clamp(0, units.len() as isize) as u32;
            captures[element] = (inside(start), inside(end_of));
            if next.is_none_or(|next| self.extend(text, units, next, end, step, captures)) {
                return true;
            }
        }
        false
    }

    /// Whether what is flagged starts or ends inside a hyphenated word.
    fn is_in_compound(&self, captured: &Captured<'_>) -> bool {
        let hyphen = |index: Option<usize>| {
            let unit = index.and_then(|index| captured.units.get(index));
            unit.is_some_and(|unit| unit.tag == Tag::HYPH && !unit.spaced)
        };
        let flagged = self.elements.flagged.clone();
        let mut units = flagged.flat_map(|element| captured.units(element));
        let first = units.next();
        let last = units.next_back().or(first);
        hyphen(first.and_then(|first| first.checked_sub(1))) || hyphen(last.map(|last| last + 1))
    }

    /// Whether a unit is read as another word than it is written, and may be a name or a plural that no dictionary has.
    fn has_doubtful_word(&self, captured: &Captured<'_>) -> bool {
        let mut units = (0..self.elements.all.len()).flat_map(|element| captured.units(element));
        units.any(|index| {
            let unit = &captured.units[index];
            let written = &captured.text[unit.span.range()];
            let read = lexicon().text(unit.word).unwrap_or_default();
            Word::written(written) != unit.word
                && (written.starts_with(char::is_uppercase)
                    || written.ends_with('s') != read.ends_with('s'))
        })
    }

    fn found(&self, number: u32, text: &str, units: &[Unit], at: usize) -> Option<Found> {
        let elements = self.captures(text, units, at)?;
        let captured = Captured {
            text,
            units,
            elements: &elements,
        };
        let span = captured.span(self.elements.flagged.clone())?;
        if self.is_in_compound(&captured) || self.has_doubtful_word(&captured) {
            return None;
        }
        let written = &text[span.range()];
        let starts_sentence = span.start == units[0].span.start;
        let mut replacements = Vec::with_capacity(self.replace.len());
        for template in &self.replace {
            let replacement = template.render(&captured, "")?;
            let replacement = like_written(replacement, written, starts_sentence);
            if replacement != written {
                replacements.push(replacement);
            }
        }
        let first = replacements.first()?;
        Some(Found {
            rule: self.rule,
            pattern: number,
            span,
            message: self.message.render(&captured, first)?,
            replacements,
        })
    }
}

/// How a pattern is filed under an element: by words, by lemmas or by tags; none if it cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Tag,
    Tags,
    FrequentWords,
    Words,
}

/// The best element to file a pattern under.
fn anchor(elements: &Elements) -> Option<usize> {
    let keys = (0..elements.all.len()).filter_map(|index| Some((key(elements, index)?, index)));
    keys.max_by_key(|(key, index)| (*key, usize::MAX - index))
        .map(|(_, index)| index)
}

fn key(elements: &Elements, index: usize) -> Option<Key> {
    static FREQUENT_WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| {
        let mut words: Vec<Word> = FREQUENT.split_whitespace().map(Word::of).collect();
        words.push(Word::of("not"));
        words.sort_unstable();
        words
    });
    if let Some((words, lemmas)) = words_of(elements, index) {
        let mut all = words.iter().chain(&lemmas);
        let is_frequent = all.any(|word| FREQUENT_WORDS.binary_search(word).is_ok());
        return Some(if is_frequent {
            Key::FrequentWords
        } else {
            Key::Words
        });
    }
    tags_of(elements, index)?;
    let has_next = index + 1 < elements.all.len() && tags_of(elements, index + 1).is_some();
    Some(if has_next { Key::Tags } else { Key::Tag })
}

/// The words and the lemmas of which an element wants one.
fn words_of(elements: &Elements, index: usize) -> Option<(Vec<Word>, Vec<Word>)> {
    let element = &elements.all[index];
    if element.least == 0 {
        return None;
    }
    let (mut words, mut lemmas) = (Vec::new(), Vec::new());
    for atoms in &element.alternatives {
        let named = atoms.iter().find_map(|(wanted, atom)| match atom {
            Atom::Word(word) if *wanted => Some((vec![*word], vec![])),
            Atom::Lemma(lemma) if *wanted => Some((vec![], vec![*lemma])),
            Atom::Listed(list) if *wanted => Some((list.to_vec(), list.to_vec())),
            _ => None,
        });
        let named = named?;
        words.extend(named.0);
        lemmas.extend(named.1);
    }
    Some((words, lemmas))
}

/// The tags of which an element wants one.
fn tags_of(elements: &Elements, index: usize) -> Option<Vec<Tag>> {
    let element = &elements.all[index];
    if element.least == 0 || element.most > 1 {
        return None;
    }
    let mut all = Vec::new();
    for atoms in &element.alternatives {
        let tags = atoms.iter().find_map(|(wanted, atom)| match atom {
            Atom::Tagged(tags) if *wanted => Some(*tags),
            _ => None,
        });
        let tags = tags?;
        all.extend(Tag::ALL.into_iter().filter(|tag| tags.contains(*tag)));
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

impl Index {
    fn new(patterns: Vec<Compiled>) -> Index {
        let mut index = Index::default();
        for (number, pattern) in patterns.iter().enumerate() {
            index.file(u32::try_from(number).expect("there are fewer"), pattern);
        }
        index.patterns = patterns;
        index
    }

    fn file(&mut self, number: u32, pattern: &Compiled) {
        let (elements, at) = (&pattern.elements, pattern.anchor);
        if let Some((mut words, mut lemmas)) = words_of(elements, at) {
            words.sort_unstable();
            words.dedup();
            lemmas.sort_unstable();
            lemmas.dedup();
            for word in words {
                self.by_word.entry(word).or_default().push(number);
            }
            for lemma in lemmas {
                self.by_lemma.entry(lemma).or_default().push(number);
            }
            return;
        }
        let tags = tags_of(elements, at).unwrap_or_default();
        let next = (at + 1 < elements.all.len())
            .then(|| tags_of(elements, at + 1))
            .flatten();
        for tag in tags {
            match &next {
                Some(next) => {
                    for &next in next {
                        self.by_tags.entry((tag, next)).or_default().push(number);
                    }
                }
                None => self.by_tag.entry(tag).or_default().push(number),
            }
        }
    }

    fn scan(&self, text: &str, units: &[Unit], allowed: &[bool], found: &mut Vec<Found>) {
        for (at, unit) in units.iter().enumerate() {
            let next = units.get(at + 1).map(|next| next.tag);
            let filed = [
                self.by_word.get(&unit.word),
                self.by_lemma.get(&unit.lemma),
                next.and_then(|next| self.by_tags.get(&(unit.tag, next))),
                self.by_tag.get(&unit.tag),
            ];
            // A pattern of a list may be filed under the word and under its lemma.
            let words: &[u32] = filed[0].map_or(&[], Vec::as_slice);
            for (place, &number) in filed
                .into_iter()
                .enumerate()
                .flat_map(|(place, filed)| filed.into_iter().flatten().map(move |n| (place, n)))
            {
                if place > 0 && words.binary_search(&number).is_ok() {
                    continue;
                }
                let pattern = &self.patterns[number as usize];
                if allowed[usize::from(pattern.rule)] {
                    found.extend(pattern.found(number, text, units, at));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::pattern;
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn every_pattern_of_every_rule_compiles() {
        let mut faults = String::new();
        let mut count = 0;
        for rule in RULES {
            if let Check::Patterns(patterns) = rule.check {
                for pattern in patterns {
                    count += 1;
                    if let Err(fault) = compile(0, pattern) {
                        writeln!(faults, "{}: {}: {fault}", rule.id, pattern.find).unwrap();
                    }
                }
            }
        }
        assert!(faults.is_empty(), "\n{faults}");
        assert!(count > 100);
    }

    /// Units made by hand: `text/TAG`, with the lemma that the lexicon gives.
    fn tagged(text: &str) -> (String, Vec<Unit>) {
        let (mut plain, mut units) = (String::new(), Vec::new());
        for part in text.split(' ') {
            let (written, tag) = part.rsplit_once('/').unwrap();
            let is_joined = written.starts_with(['\'', '’', '-']) || written.starts_with("n'");
            if !plain.is_empty() && !is_joined {
                plain.push(' ');
            }
            let start = plain.len();
            plain.push_str(written);
            let tag = Tag::from_name(tag);
            let word = Word::written(written);
            units.push(Unit {
                span: Span::new(start, plain.len()),
                token: 0,
                word,
                lemma: lexicon().lemma(word, tag),
                tag,
                spaced: !is_joined,
            });
        }
        (plain, units)
    }

    /// What a pattern flags in a sentence, and what it offers.
    fn find(find: &'static str, replace: &'static [&'static str], text: &str) -> Vec<String> {
        let pattern = compile(0, &pattern(find, replace, "{=}")).unwrap();
        let (text, units) = tagged(text);
        let mut found = Vec::new();
        Index::new(vec![pattern]).scan(&text, &units, &[true], &mut found);
        let shown = found.iter().map(|found| {
            let offered = found.replacements.join("|");
            format!("{}: {offered}", &text[found.span.range()])
        });
        shown.collect()
    }

    #[test]
    fn every_element() {
        let text = "He/PRP does/VBZ n't/RB always/RB went/VBD to/IN old/JJ Rome/NNP ./.";
        for (pattern, expected) in [
            ("went", "went"),
            ("<go>", "went"),
            ("<not> RB{2} VBD", "n't always went"),
            ("VBZ <not>? [RB]", "always"),
            ("RB VBD&!~VB", "always went"),
            ("RB went&~VB", ""),
            ("IN JJ? NN*", "to old Rome"),
            ("JJ CAPITAL", "old Rome"),
            ("^ he", "He"),
            ("rome . $", "Rome ."),
            ("old rome $", ""),
            ("old WORD [MARK]", "."),
            ("old WORD WORD", ""),
            ("!MARK he", ""),
            ("!VBD&!IN [he]", "He"),
            ("@third <do> n't", "He doesn't"),
            ("never|always <go>|<come>", "always went"),
        ] {
            let found = find(pattern, &["x"], text);
            let found: Vec<_> = found.iter().map(|found| found.split(':').next()).collect();
            let expected: Vec<_> = Some(expected)
                .into_iter()
                .filter(|e| !e.is_empty())
                .collect();
            let found: Vec<_> = found.into_iter().flatten().collect();
            assert_eq!(found, expected, "{pattern}");
        }
    }

    #[test]
    fn replacements_copy_and_inflect_and_keep_the_case() {
        let text = "Carry/VB it/PRP home/RB ,/, I/PRP did/VBD n’t/RB knew/VBD ./.";
        for (pattern, replace, expected) in [
            (
                "<carry> it",
                &["{1:VBZ} {2}"][..],
                &["Carry it: Carries it"][..],
            ),
            ("it RB [,]", &["{2}"], &[",: home"]),
            (
                "<do> <not> VBD",
                &["do n't", "{1-2} {3:VB}"],
                &["did n’t knew: do n’t|did n’t know"],
            ),
            ("i <do>", &["{3} she"], &[]),
            ("it VBG? RB", &["{1} {2} {3}!"], &["it home: it home!"]),
            // "homest" is no word, and what does not change is nothing to report.
            ("[home]", &["{1:JJS}"], &[]),
            ("home", &["{1}"], &[]),
        ] {
            let found = if pattern == "i <do>" {
                let faulty = compile(0, &super::super::pattern(pattern, replace, ""));
                assert_eq!(faulty.unwrap_err(), "“{3}” is no part");
                vec![]
            } else {
                find(pattern, replace, text)
            };
            assert_eq!(found, expected, "{pattern}");
        }
        assert!(find("[old]", &["new"], "old/JJ -/HYPH age/NN").is_empty());
        assert_eq!(
            find("<see> him", &["{1:VBD} him"], "SEE/VB HIM/PRP"),
            ["SEE HIM: SAW HIM"]
        );
    }

    #[test]
    fn a_pattern_needs_something_to_be_filed_under() {
        let fault = compile(0, &pattern("!VB WORD", &["x"], "")).unwrap_err();
        assert_eq!(fault, "“!VB WORD” has nothing to be filed under");
    }
}
