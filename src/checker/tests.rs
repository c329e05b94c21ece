use super::*;
use crate::rules::{Level, RULE_MATCHES_MAX};
use crate::spelling::UserWords;
use std::collections::HashSet;
use std::fs;
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::load().unwrap());

/// The prose of the corpus, where every tenth longer word has lost a letter.
fn faulty_texts() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let files = fs::read_dir(folder).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let faulty = |(index, word): (usize, &str)| {
        let letters = word.char_indices();
        let kept =
            letters.filter(|(at, letter)| index % 10 > 0 || *at != 3 || !letter.is_alphabetic());
        kept.map(|(_, letter)| letter).collect::<String>()
    };
    texts
        .map(|text| text.split_inclusive(' ').enumerate().map(faulty).collect())
        .collect()
}

fn described(matches: &[Match], start: u32) -> HashSet<String> {
    let place = |found: &Match| (found.span.start + start, found.span.end + start);
    matches
        .iter()
        .map(|found| {
            format!(
                "{} {:?} {:?}",
                found.rule.id,
                place(found),
                found.replacements
            )
        })
        .collect()
}

#[test]
fn passages_are_checked_like_the_whole() {
    let options = Options {
        level: Level::Picky,
        ..Options::default()
    };
    let (mut found, mut passages) = (0, 0);
    for text in faulty_texts() {
        let mut document = Document::new(&text);
        CHECKER.dictionary.judge(&mut document);
        let (choice, language) = resolve_language(&Detection::new(&document), &options);
        let run = Run::default();
        let plan = Plan::new(&options, choice, language.dialect, &options.words, &run);
        let check = |sentences: std::ops::Range<usize>| {
            let start = document.passage_span(&sentences).start;
            let mut shared = Shared::new(&document);
            let checked = CHECKER.passage(
                &document,
                sentences,
                &plan,
                &mut shared,
                RULE_MATCHES_MAX,
                &run,
            );
            described(&checked.unwrap().0, start)
        };
        let whole = check(0..document.sentences.len());
        let cut: HashSet<String> = document.passages().into_iter().flat_map(check).collect();
        let differing: Vec<_> = whole.symmetric_difference(&cut).collect();
        assert!(differing.is_empty(), "{differing:#?}");
        found += whole.len();
        passages += document.passages().len();
    }
    assert!(
        found > 300 && passages > 100,
        "{found} in {passages} passages"
    );
}

#[test]
fn what_is_remembered_changes_no_answer() {
    let memory = Memory::new(1 << 20);
    let options = Options::default();
    for text in faulty_texts() {
        let source = Source::plain(&text);
        let fresh = CHECKER.check(&source, &options);
        for owner in ["a", "a", "b"] {
            let run = Run {
                memory: Some(&memory),
                owner,
                ..Run::default()
            };
            let found = CHECKER.check_during(&source, &options, &run);
            assert_eq!(format!("{found:?}"), format!("{fresh:?}"));
        }
    }
    let before = memory.bytes();
    assert!(before > 0);
    let other = Options {
        words: UserWords::new(["teh"]),
        ..Options::default()
    };
    let run = Run {
        memory: Some(&memory),
        ..Run::default()
    };
    let flagged = |options: &Options| {
        CHECKER
            .check_during(&Source::plain("It is teh one."), options, &run)
            .matches
            .len()
    };
    assert_eq!(
        (flagged(&options), flagged(&other), flagged(&options)),
        (1, 0, 1)
    );
}

#[test]
fn a_check_that_is_ended_early_says_how_far_it_came() {
    let paragraph = format!("It is teh one. {}\n\n", "It is a long day. ".repeat(20));
    let text = paragraph.repeat(50);
    let source = Source::plain(&text);
    let all = CHECKER.check(&source, &Options::default());
    assert_eq!((all.matches.len(), all.checked_until), (50, None));
    let mut ends = HashSet::new();
    for pauses in [0, 10, 100, 400, 800, usize::MAX] {
        let left = Cell::new(pauses);
        let pause = || match left.get() {
            0 => ControlFlow::Break(()),
            more => {
                left.set(more - 1);
                ControlFlow::Continue(())
            }
        };
        let run = Run {
            pause: &pause,
            ..Run::default()
        };
        let part = CHECKER.check_during(&source, &Options::default(), &run);
        let end = part.checked_until.unwrap_or(u32::MAX);
        let before = all.matches.iter().filter(|found| found.span.end <= end);
        assert_eq!(
            format!("{:?}", part.matches),
            format!("{:?}", before.collect::<Vec<_>>())
        );
        ends.insert(end);
    }
    assert!(
        ends.len() >= 4 && ends.contains(&0) && ends.contains(&u32::MAX),
        "{ends:?}"
    );
}

#[test]
fn a_replacement_mends_the_misspelled_word_that_it_repeats() {
    for (text, flagged, mended) in [
        (
            "She is interessted on music.",
            "interessted on",
            "interested in",
        ),
        ("She didnt knew it.", "didnt knew", "didn't know"),
    ] {
        let report = CHECKER.check(&Source::plain(text), &Options::default());
        let [found] = &report.matches[..] else {
            panic!("{text}: {:?}", report.matches);
        };
        assert_eq!(&text[found.span.range()], flagged);
        assert_eq!(found.replacements, [mended]);
        assert!(!found.confident, "{text}: a guess");
    }
}

#[test]
fn what_may_be_meant_is_offered_behind_what_a_rule_makes_of_it() {
    let report = CHECKER.check(&Source::plain("He can recieving it."), &Options::default());
    let [found] = &report.matches[..] else {
        panic!("{:?}", report.matches);
    };
    assert_eq!(
        found.replacements[..3],
        ["receive", "be receiving", "receiving"]
    );
}
