//! The dictionary front gives Hunspell's verdicts: spellbook, with the same files, is the oracle.

use faircopy::checker::{Checker, Options};
use faircopy::document::Source;
use faircopy::language::{Dialect, Dialects, LanguageChoice};
use faircopy::spelling::{Dictionary, capitalize};
use std::sync::LazyLock;

static DICTIONARY: LazyLock<Dictionary> =
    LazyLock::new(|| Dictionary::load().expect("the embedded dictionaries are well-formed"));

const AFFIXES: &str = include_str!("../../dictionaries/en/en.aff");
const ENTRIES: [&str; 4] = [
    include_str!("../../dictionaries/en/en_US.dic"),
    include_str!("../../dictionaries/en/en_GB.dic"),
    include_str!("../../dictionaries/en/en_CA.dic"),
    include_str!("../../dictionaries/en/en_AU.dic"),
];
const FREQUENCIES: &str = include_str!("../../dictionaries/en/frequencies.tsv");

/// The most verdicts that may differ, of ten thousand.
const DIFFERENT_OF_10_000_MAX: f64 = 1.0;

/// A sequence of numbers that is the same in each run: xorshift64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// A word with a letter swapped, dropped, added or replaced.
fn with_slip(word: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = numbers.below(letters.len());
    let letter = char::from(b'a' + numbers.below(26) as u8);
    match numbers.below(4) {
        0 if at > 0 => letters.swap(at - 1, at),
        1 => {
            letters.remove(at);
        }
        2 => letters.insert(at, letter),
        _ => letters[at] = letter,
    }
    letters.into_iter().collect()
}

/// Frequent words in three casings and with a possessive, entries of the dictionary, and slips in all of these.
fn words(entries: &'static str) -> Vec<String> {
    let mut frequent: Vec<(&str, u8)> = FREQUENCIES
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(word, tenths)| Some((word, tenths.parse().ok()?)))
        .filter(|(word, _)| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\''))
        .collect();
    frequent.sort_by_key(|&(word, tenths)| (std::cmp::Reverse(tenths), word));
    let mut words = Vec::new();
    for (word, _) in frequent.iter().take(20_000) {
        words.push((*word).to_owned());
    }
    for (word, _) in frequent.iter().take(8_000) {
        words.extend([capitalize(word), word.to_uppercase(), format!("{word}'s")]);
    }
    let stems = entries
        .lines()
        .skip(1)
        .filter_map(|entry| entry.split('/').next());
    words.extend(stems.step_by(7).map(str::to_owned));
    let mut numbers = Numbers(0x5EED);
    let slips: Vec<String> = words
        .iter()
        .step_by(5)
        .filter(|word| !word.is_empty())
        .map(|word| with_slip(word, &mut numbers))
        .collect();
    words.extend(slips);
    words
}

/// Whether the front differs from Hunspell on purpose: names, numbers with endings, `U.S.A`, and the words of the
/// supplements, which every dialect has.
fn differs_on_purpose(word: &str, oracle: &spellbook::Dictionary, dictionary: &Dictionary) -> bool {
    let accepted_more = !oracle.check(word) && dictionary.dialects(word) == Dialects::ALL;
    accepted_more && (dictionary.is_name(word) || is_of_supplement(word))
        || word.contains(|c: char| c.is_ascii_digit() || c == '.')
}

fn is_of_supplement(word: &str) -> bool {
    static SUPPLEMENT: LazyLock<spellbook::Dictionary> = LazyLock::new(|| {
        let entries = [
            include_str!("../../dictionaries/en/supplement.dic"),
            include_str!("../../dictionaries/en/terms.dic"),
        ];
        let entries: Vec<&str> = entries
            .iter()
            .flat_map(|list| list.lines())
            .filter(|line| !line.starts_with('#'))
            .collect();
        let entries = format!("{}\n{}\n", entries.len(), entries.join("\n"));
        spellbook::Dictionary::new(AFFIXES, &entries).expect("the supplements are well-formed")
    });
    SUPPLEMENT.check(word)
}

#[test]
fn verdicts_are_hunspells() {
    for (dialect, entries) in Dialect::ALL.into_iter().zip(ENTRIES) {
        let oracle = spellbook::Dictionary::new(AFFIXES, entries)
            .expect("the dictionary's files are well-formed");
        let words = words(entries);
        assert!(words.len() > 50_000, "{} words are too few", words.len());
        let different: Vec<&String> = words
            .iter()
            .filter(|word| oracle.check(word) != DICTIONARY.dialects(word).contains(dialect))
            .filter(|word| !differs_on_purpose(word, &oracle, &DICTIONARY))
            .collect();
        let share = different.len() as f64 * 10_000.0 / words.len() as f64;
        assert!(
            share <= DIFFERENT_OF_10_000_MAX,
            "{}: {} of {} words: {:?}",
            dialect.code(),
            different.len(),
            words.len(),
            &different[..different.len().min(50)]
        );
    }
}

#[test]
fn lists_beside_the_dictionaries_are_sorted_and_free_of_duplicates() {
    let lists = [
        ("frequencies.tsv", FREQUENCIES),
        (
            "irregular.tsv",
            include_str!("../../dictionaries/en/irregular.tsv"),
        ),
        (
            "shorthand.tsv",
            include_str!("../../dictionaries/en/shorthand.tsv"),
        ),
        (
            "weights.tsv",
            include_str!("../../dictionaries/en/weights.tsv"),
        ),
        ("names.txt", include_str!("../../dictionaries/en/names.txt")),
        ("terms.dic", include_str!("../../dictionaries/en/terms.dic")),
        (
            "supplement.dic",
            include_str!("../../dictionaries/en/supplement.dic"),
        ),
    ];
    for (name, list) in lists {
        let keys: Vec<&str> = list
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').next().unwrap_or(line))
            .collect();
        let unsorted = keys.windows(2).find(|pair| pair[0] >= pair[1]);
        assert_eq!(unsorted, None, "{name}");
    }
}

#[test]
fn slips_are_flagged_and_foreign_phrases_and_words_with_prefixes_are_not() {
    let checker = Checker::load().unwrap();
    let flagged = |text: &str| -> Vec<String> {
        let options = Options {
            language: LanguageChoice::English,
            ..Options::default()
        };
        let matches = checker.check(&Source::plain(text), &options).matches;
        let words = matches
            .iter()
            .map(|found| text[found.span.range()].to_owned());
        words.collect()
    };
    assert_eq!(
        flagged("It happned becuase somthing broke."),
        ["happned", "becuase", "somthing"]
    );
    let none: [&str; 0] = [];
    assert_eq!(
        flagged("The sign said “Bitte keine Fahrräder abstellen” in red."),
        none
    );
    // A known word behind a prefix, one that a likely word is near, and one that has another denial.
    assert_eq!(flagged("We saw the renegotiators there today."), none);
    assert_eq!(flagged("She has preparred everything."), ["preparred"]);
    assert_eq!(flagged("They came unseparately."), ["unseparately"]);
}

#[test]
fn a_writers_mistake_is_understood() {
    let checker = Checker::load().unwrap();
    for (text, first) in [
        ("They caught two theifs today.", "thieves"),
        ("Every one came to gether at noon.", "together"),
        ("I saw some thingelse on the table.", "something else"),
        ("They initialised the initialisors of it.", "initialisers"),
        ("She applys for the job.", "applies"),
        ("The renegoitators met again.", "renegotiators"),
        ("We priorize the tasks.", "prioritize"),
        ("They kickt it before noon.", "kicked"),
        ("The sky was grey,becuase it rained.", "grey, because"),
        ("He lives in the Southen part.", "Southern"),
        ("I think im right about it.", "I'm"),
        ("Thx for the long letter.", "Thanks"),
        ("It is an old anglo-saxon name.", "Anglo-Saxon"),
    ] {
        let options = Options {
            language: LanguageChoice::English,
            ..Options::default()
        };
        let matches = checker.check(&Source::plain(text), &options).matches;
        let firsts: Vec<&str> = matches
            .iter()
            .filter_map(|found| found.replacements.first().map(String::as_str))
            .collect();
        assert_eq!(firsts, [first], "{text}");
    }
}

#[test]
fn a_replacement_is_sure_unless_it_has_a_twin() {
    let checker = Checker::load().unwrap();
    for (text, first, is_sure) in [
        ("We recieved your letter.", "received", true),
        // Another dialect's spelling, and another capital.
        ("It was my favoorate book.", "favorite", false),
        ("I follow them on twiter every day.", "twitter", false),
    ] {
        let options = Options {
            language: LanguageChoice::English,
            ..Options::default()
        };
        let matches = checker.check(&Source::plain(text), &options).matches;
        let found = matches.iter().find(|found| !found.replacements.is_empty());
        let found = found.map(|found| (found.replacements[0].as_str(), found.confident));
        assert_eq!(found, Some((first, is_sure)), "{text}");
    }
}
