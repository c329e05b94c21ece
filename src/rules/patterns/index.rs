//! The index of all patterns, and the one scan of a document that finds what they describe.

use super::compiled::{Compiled, Found, compile};
use super::context;
use super::glance::{Glance, Look};
use super::notation::{Atom, Elements, Sentence};
use super::roles::roles;
use crate::document::Document;
use crate::language::LanguageChoice;
use crate::report::Match;
use crate::rules::{Check, RULES, Sink};
use crate::syntax::{Hashing, Tag, Word};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words so frequent that a pattern is filed under them only if it has no other.
const FREQUENT: &str = "a all an and any are as at be been but by can could did do does for from had has have he her his \
     i if in is it its may me more most much must my no not of on one or our she should so some than that the their them \
     there they this to very was we were what when which who will with would you your n't 's 're 've 'd 'll 'm";

/// All patterns, and where each is filed.
#[derive(Debug, Default)]
pub(super) struct Index {
    patterns: Vec<Compiled>,
    /// What each pattern asks around its anchor.
    glances: Vec<Glance>,
    by_word: HashMap<Word, Vec<u32>, Hashing>,
    by_lemma: HashMap<Word, Vec<u32>, Hashing>,
    /// By the tag of a unit and the tag of the next: see [`pair`].
    by_tags: Vec<Vec<u32>>,
    /// By the tag of a unit.
    by_tag: Vec<Vec<u32>>,
}

/// The place of two tags in [`Index::by_tags`].
fn pair(tag: Tag, next: Tag) -> usize {
    tag as usize * Tag::ALL.len() + next as usize
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
    index.scan_document(document, allowed, &mut found);
    // What several patterns of a rule find at one place is one fault: the first of them says it.
    found.sort_by_key(|found| (found.rule, found.span.start, found.pattern));
    let mut truncated = false;
    for of_rule in found.chunk_by(|a, b| a.rule == b.rule) {
        let mut sink = Sink::new(of_rule[0].rule(), language, matches);
        let mut end = 0;
        for found in of_rule
            .iter()
            .filter(|found| !found.replacements.is_empty())
        {
            if found.span.start >= end {
                end = found.span.end;
                sink.push_match(found.to_match());
            }
        }
        truncated |= sink.truncated;
    }
    truncated
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
pub(super) fn anchor(elements: &Elements) -> Option<usize> {
    let keys = (0..elements.all.len()).filter_map(|index| Some((key(elements, index)?, index)));
    keys.max_by_key(|(key, index)| (*key, usize::MAX - index))
        .map(|(_, index)| index)
}

fn key(elements: &Elements, index: usize) -> Option<Key> {
    static FREQUENT_WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| {
        let mut words: Vec<Word> = FREQUENT.split_whitespace().map(Word::of).collect();
        words.sort_unstable();
        words
    });
    if let Some((words, lemmas)) = words_of(elements, index) {
        let mut all = words.iter().chain(&lemmas);
        let is_frequent = all.any(|word| FREQUENT_WORDS.binary_search(word).is_ok());
        return Some(match is_frequent {
            true => Key::FrequentWords,
            false => Key::Words,
        });
    }
    tags_of(elements, index)?;
    let has_next = index + 1 < elements.all.len() && tags_of(elements, index + 1).is_some();
    Some(if has_next { Key::Tags } else { Key::Tag })
}

/// The words and the lemmas of which an element wants one.
fn words_of(elements: &Elements, index: usize) -> Option<(Vec<Word>, Vec<Word>)> {
    let element = &elements.all[index];
    if element.least == 0 || element.whole {
        return None;
    }
    let (mut words, mut lemmas) = (Vec::new(), Vec::new());
    for atoms in &element.alternatives {
        let named = atoms.iter().find_map(|(wanted, atom)| match atom {
            Atom::Word(word) if *wanted => Some((vec![*word], vec![])),
            Atom::Words(words) if *wanted => Some((words.clone(), vec![])),
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
    if element.least == 0 || element.most > 1 || element.whole {
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
    pub(super) fn new(patterns: Vec<Compiled>) -> Index {
        let tags = Tag::ALL.len();
        let mut index = Index {
            by_tags: vec![vec![]; tags * tags],
            by_tag: vec![vec![]; tags],
            ..Index::default()
        };
        for (number, pattern) in patterns.iter().enumerate() {
            index.file(u32::try_from(number).expect("there are fewer"), pattern);
        }
        let glances = patterns.iter();
        index.glances = glances
            .map(|pattern| Glance::new(&pattern.elements, pattern.anchor))
            .collect();
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
                        self.by_tags[pair(tag, next)].push(number);
                    }
                }
                None => self.by_tag[tag as usize].push(number),
            }
        }
    }

    /// What all patterns of the allowed rules find in a document.
    pub(super) fn scan_document(
        &self,
        document: &Document<'_>,
        allowed: &[bool],
        found: &mut Vec<Found>,
    ) {
        let roles = roles(&document.syntax);
        for sentence in 0..document.sentences.len() {
            let range = document.syntax.sentence(sentence);
            let sentence = Sentence {
                text: document.text,
                units: &document.syntax.units[range.clone()],
                earlier: &document.syntax.units[..range.start],
                roles: &roles[range],
            };
            self.scan(sentence, allowed, found);
        }
    }

    fn scan(&self, sentence: Sentence<'_>, allowed: &[bool], found: &mut Vec<Found>) {
        let units = sentence.units;
        let look = |at: usize| units.get(at).map_or(Look::BEYOND, Look::of);
        let (mut before, mut this) = (Look::BEYOND, look(0));
        for (at, unit) in units.iter().enumerate() {
            let behind = look(at + 1);
            let by_tags: &[u32] = match units.get(at + 1) {
                Some(next) => &self.by_tags[pair(unit.tag, next.tag)],
                None => &[],
            };
            let by_word = self.by_word.get(&unit.word).map_or(&[][..], Vec::as_slice);
            let by_lemma = self
                .by_lemma
                .get(&unit.lemma)
                .map_or(&[][..], Vec::as_slice);
            let by_tag = &self.by_tag[unit.tag as usize];
            let mut hold = |filed: &[u32], others: &[u32]| {
                for &number in filed {
                    if self.glances[number as usize].allows(before, this, behind)
                        && !others.contains(&number)
                    {
                        let pattern = &self.patterns[number as usize];
                        if allowed[usize::from(pattern.rule)] {
                            found.extend(pattern.found(number, sentence, at));
                        }
                    }
                }
            };
            hold(by_word, &[]);
            // A pattern of a list may be filed under the word and under its lemma.
            hold(by_lemma, by_word);
            hold(by_tags, &[]);
            hold(by_tag, &[]);
            (before, this) = (this, behind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Trial, pattern};
    use super::*;
    use crate::document::Span;
    use crate::rules::Example;
    use crate::syntax::{Unit, analyze, lexicon};
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
        let sentence = Sentence {
            text: &text,
            units: &units,
            earlier: &[],
            roles: &[],
        };
        Index::new(vec![pattern]).scan(sentence, &[true], &mut found);
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
    fn chunks_and_roles() {
        let text =
            "The two old dogs of my neighbor are asleep, and she knows that dinner was late.";
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        for (find, expected) in [
            ("CHUNK of", &["The two old dogs of"][..]),
            ("of CHUNK", &["of my neighbor"]),
            ("of CHUNK&:several", &[]),
            ("CHUNK&NNS of [CHUNK&!NNS]", &["my neighbor"]),
            ("of the CHUNK?", &[]),
            ("of CHUNK? are", &["of my neighbor are"]),
            ("[:several] of", &["dogs"]),
            ("VBP&:of-several", &["are"]),
            ("VB*&:of-one", &["knows", "was"]),
            ("NN&:subject", &["dinner"]),
            ("PRP&:one&:head", &["she"]),
            ("and&:clause", &["and"]),
            ("VBP&:of-joined", &[]),
        ] {
            let trial = Trial::new(&[pattern(find, &["x"], "")]).unwrap();
            let found = trial.scan(&document);
            let found: Vec<_> = found
                .iter()
                .map(|found| document.slice(found.span))
                .collect();
            assert_eq!(found, expected, "{find}");
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
    fn the_scan_finds_what_every_pattern_finds_at_every_unit() {
        let index = &*INDEX;
        let allowed = vec![true; RULES.len()];
        let mut count = 0;
        let examples = RULES.iter().filter_map(|rule| match rule.check {
            Check::Patterns(_) | Check::Contexts(_) => rule.examples.first(),
            _ => None,
        });
        for example in examples {
            let Example::Wrong { text, .. } = example else {
                continue;
            };
            let text = text.replace(['⟨', '⟩'], "");
            let mut document = Document::new(&text);
            analyze(&mut document, &[]);
            let roles = roles(&document.syntax);
            for sentence in 0..document.sentences.len() {
                let range = document.syntax.sentence(sentence);
                let sentence = Sentence {
                    text: document.text,
                    units: &document.syntax.units[range.clone()],
                    earlier: &document.syntax.units[..range.start],
                    roles: &roles[range],
                };
                let mut scanned = Vec::new();
                index.scan(sentence, &allowed, &mut scanned);
                let mut scanned: Vec<_> = scanned.iter().map(|f| (f.pattern, f.span)).collect();
                scanned.sort_unstable();
                let all = index.patterns.iter().enumerate();
                let held = all.flat_map(|(number, pattern)| {
                    let units = 0..sentence.units.len();
                    units.filter_map(move |at| pattern.found(number as u32, sentence, at))
                });
                let held: Vec<_> = held.map(|f| (f.pattern, f.span)).collect();
                count += held.len();
                for found in &held {
                    assert!(scanned.binary_search(found).is_ok(), "{text}: {found:?}");
                }
                assert_eq!(scanned.len(), held.len(), "{text}");
            }
        }
        assert!(count > 50, "{count}");
    }

    #[test]
    fn a_pattern_needs_something_to_be_filed_under() {
        let fault = compile(0, &pattern("!VB WORD", &["x"], "")).unwrap_err();
        assert_eq!(fault, "“!VB WORD” has nothing to be filed under");
    }
}
