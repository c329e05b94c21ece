//! The lexicon: which tags a form of a word can have, what its lemma is under each, and which nouns are not counted.

use super::{Tag, TagSet, Word};
use crate::spelling::NAMES;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// A line is a form and its readings; `dictionaries/make_forms.py` says how they are written.
const FORMS: &str = include_str!("../../dictionaries/en/forms.tsv");

/// The forms of the words of English.
#[derive(Debug)]
pub struct Lexicon {
    entries: HashMap<Word, Entry, Hashing>,
    readings: Vec<Reading>,
    /// The form to write for a lemma and a tag, where the regular rules give another one.
    irregular: HashMap<(Word, Tag), &'static str, Hashing>,
}

/// A form.
#[derive(Clone, Copy, Debug)]
struct Entry {
    text: &'static str,
    tags: TagSet,
    /// The tags that it has in at least a twentieth of its occurrences; all where these were not counted.
    usual: TagSet,
    first_reading: u32,
    readings: u16,
    /// The tag that it mostly has, the next one, and how the two share it; 0 when nothing was counted.
    habit: u16,
    /// A noun that is not counted.
    uncounted: bool,
}

impl Entry {
    fn new(text: &'static str) -> Entry {
        Entry {
            text,
            tags: TagSet::NONE,
            usual: TagSet::NONE,
            first_reading: 0,
            readings: 0,
            habit: 0,
            uncounted: false,
        }
    }
}

/// A lemma, and the tags with which a form belongs to it.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The lemma.
    pub lemma: Word,
    /// The tags.
    pub tags: TagSet,
}

/// The lexicon, read from the embedded table at the first call.
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);
    &LEXICON
}

impl Lexicon {
    fn read() -> Lexicon {
        let forms = FORMS.len() / 20;
        let mut lexicon = Lexicon {
            entries: HashMap::with_capacity_and_hasher(2 * forms, Hashing::default()),
            readings: Vec::with_capacity(forms + forms / 4),
            irregular: HashMap::default(),
        };
        for line in FORMS.lines() {
            lexicon.read_line(line);
        }
        for name in NAMES.lines() {
            let entry = lexicon.entries.entry(Word::written(name));
            let entry = entry.or_insert_with(|| Entry::new(name));
            entry.tags = entry.tags.union(TagSet::of(&[Tag::NNP]));
            if entry.usual.is_empty() {
                entry.usual = TagSet::of(&[Tag::NNP]);
            }
        }
        lexicon
    }

    fn read_line(&mut self, line: &'static str) {
        let mut columns = line.split('\t');
        let text = columns.next().unwrap_or(line);
        let word = Word::of(text);
        let first = self.readings.len();
        let mut entry = Entry::new(text);
        entry.first_reading = u32::try_from(first).expect("the table is shorter than 4 GiB");
        let mut shares = [(0, 0); 2];
        for column in columns {
            let mut parts = column.split(' ');
            let lemma = match parts.next() {
                Some("=") | None => word,
                Some(lemma) => Word::of(lemma),
            };
            let mut tags = TagSet::NONE;
            for part in parts {
                if part == "!" {
                    entry.uncounted = true;
                    continue;
                }
                let name = part.trim_matches(|c: char| c == '+' || c.is_ascii_digit());
                let tag = Tag::from_name(name);
                let share = part.bytes().last().unwrap_or(0).saturating_sub(b'0');
                if share < 10 && share > shares[0].0 {
                    shares = [(share, tag as u16), shares[0]];
                } else if share < 10 && share > shares[1].0 {
                    shares[1] = (share, tag as u16);
                }
                tags = tags.union(TagSet::of(&[tag]));
                if (1..10).contains(&share) {
                    entry.usual = entry.usual.union(TagSet::of(&[tag]));
                }
                if part.starts_with('+') {
                    self.irregular.insert((lemma, tag), text);
                }
            }
            entry.tags = entry.tags.union(tags);
            entry.readings += 1;
            self.readings.push(Reading { lemma, tags });
        }
        let [(first, first_tag), (second, second_tag)] = shares;
        if first > 0 {
            let second_tag = if second > 0 {
                second_tag
            } else {
                Tag::COUNT as u16
            };
            let level = u16::from(first / 3);
            entry.habit = level << 13 | first_tag << 6 | second_tag | 1 << 12;
        }
        if entry.usual.is_empty() {
            entry.usual = entry.tags;
        }
        self.entries.insert(word, entry);
    }

    /// The text of every form, in the order of the table.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        FORMS
            .lines()
            .map(|line| line.split('\t').next().unwrap_or(line))
    }

    /// The tags that a word can have; none for a word that the table does not have.
    pub fn tags(&self, word: Word) -> TagSet {
        self.entries
            .get(&word)
            .map_or(TagSet::NONE, |entry| entry.tags)
    }

    /// The tags that a word often has.
    pub fn usual_tags(&self, word: Word) -> TagSet {
        self.entries
            .get(&word)
            .map_or(TagSet::NONE, |entry| entry.usual)
    }

    /// The tags that a word can have, and a number that stands for what it mostly is.
    pub(super) fn habits(&self, word: Word) -> (TagSet, u16) {
        self.entries
            .get(&word)
            .map_or((TagSet::NONE, 0), |entry| (entry.tags, entry.habit))
    }

    /// The text of a word that the table has: in lower case, or a name as it is written.
    pub fn text(&self, word: Word) -> Option<&'static str> {
        self.entries.get(&word).map(|entry| entry.text)
    }

    /// The lemmas of a word, the most frequent first.
    pub fn readings(&self, word: Word) -> &[Reading] {
        self.entries.get(&word).map_or(&[], |entry| {
            let first = entry.first_reading as usize;
            &self.readings[first..first + usize::from(entry.readings)]
        })
    }

    /// The lemma of a word under a tag; the word itself when the table does not say.
    pub fn lemma(&self, word: Word, tag: Tag) -> Word {
        let readings = self.readings(word).iter();
        let mut fitting = readings.filter(|reading| reading.tags.contains(tag));
        fitting.next().map_or(word, |reading| reading.lemma)
    }

    /// Whether a word is a form of a lemma under a tag.
    pub fn is_form(&self, word: Word, lemma: Word, tag: Tag) -> bool {
        let mut readings = self.readings(word).iter();
        readings.any(|reading| reading.lemma == lemma && reading.tags.contains(tag))
    }

    /// Whether a noun has no plural and takes no `a`: "information".
    pub fn is_uncountable(&self, lemma: Word) -> bool {
        self.entries
            .get(&lemma)
            .is_some_and(|entry| entry.uncounted)
    }

    /// The form of a lemma under a tag that the regular rules do not give.
    pub(super) fn irregular(&self, lemma: Word, tag: Tag) -> Option<&'static str> {
        self.irregular.get(&(lemma, tag)).copied()
    }
}

/// Hashes the words of embedded tables.
pub type Hashing = BuildHasherDefault<WordHasher>;

/// Words are hashes already, of a table that no stranger adds to: mixing them once is enough.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordHasher(u64);

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn write_isize(&mut self, number: isize) {
        self.write_u64(number as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma(text: &str, tag: Tag) -> &'static str {
        let lemma = lexicon().lemma(Word::of(text), tag);
        lexicon().text(lemma).unwrap()
    }

    #[test]
    fn the_table_is_sorted_and_each_lemma_stands_in_it() {
        let mut previous = "";
        for line in FORMS.lines() {
            let form = line.split('\t').next().unwrap();
            assert!(previous < form, "{form} stands after {previous}");
            previous = form;
        }
        let lexicon = lexicon();
        assert_eq!(lexicon.text(Word::of("went")), Some("went"));
        assert!(lexicon.tags(Word::of("zzyzzx")).is_empty());
    }

    #[test]
    fn the_lemma_depends_on_the_tag() {
        assert_eq!(lemma("lay", Tag::VB), "lay");
        assert_eq!(lemma("lay", Tag::VBD), "lie");
        assert_eq!(lemma("saw", Tag::NN), "saw");
        assert_eq!(lemma("saw", Tag::VBD), "see");
        assert_eq!(lemma("houses", Tag::NNS), "house");
        assert_eq!(lemma("n't", Tag::RB), "not");
        assert_eq!(lemma("is", Tag::VBZ), "be");
        assert_eq!(lemma("better", Tag::JJR), "good");
        assert_eq!(lemma("better", Tag::RBR), "well");
    }

    #[test]
    fn what_is_not_counted_is_known() {
        for word in [
            "information",
            "advice",
            "equipment",
            "furniture",
            "homework",
        ] {
            assert!(lexicon().is_uncountable(Word::of(word)), "{word}");
        }
        for word in ["house", "idea", "business", "sheep", "time", "job"] {
            assert!(!lexicon().is_uncountable(Word::of(word)), "{word}");
        }
    }
}
