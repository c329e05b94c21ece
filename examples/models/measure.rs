//! Measures on edited text how many made errors the context models find, a kind of change at a time.

use crate::errors::{Dice, mistake};
use faircopy::checker::{Checker, Options};
use faircopy::document::{Document, Source};
use faircopy::language::LanguageChoice;
use faircopy::models::{Class, Kind, Slot, rewritten, rules, slots};
use faircopy::rules::Level;
use faircopy::syntax::analyze;
use std::collections::BTreeMap;
use std::io::BufRead;

/// The made errors of a class that are tried in each sentence.
const ERRORS_A_SENTENCE: usize = 1;

/// What became of the made errors of a class.
#[derive(Default)]
struct Tally {
    made: usize,
    /// Something was found there, and the first replacement was right, by default and with matters of taste.
    found: [usize; 2],
    right: [usize; 2],
}

/// Reads paragraphs, a line each, from standard input, and prints a line for each class.
pub fn print() -> anyhow::Result<()> {
    let checker = Checker::load()?;
    let mut dice = Dice(7);
    let mut tallies: BTreeMap<Class, Tally> = BTreeMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut document = Document::new(&line);
        checker.dictionary().judge(&mut document);
        analyze(&mut document, &[]);
        for sentence in 0..document.sentences.len() {
            for (class, text, right) in made(&document, sentence, &mut dice) {
                let tally = tallies.entry(class).or_default();
                tally.made += 1;
                for (at, level) in [Level::Default, Level::Picky].into_iter().enumerate() {
                    let [found, mended] = result(&checker, class, &text, &right, level);
                    tally.found[at] += usize::from(found);
                    tally.right[at] += usize::from(mended);
                }
            }
        }
    }
    for (class, tally) in tallies {
        println!(
            "{}\t{}\t{}\t{}\t{}\t{}",
            class.name(),
            tally.made,
            tally.found[0],
            tally.right[0],
            tally.found[1],
            tally.right[1],
        );
    }
    Ok(())
}

/// Sentences with an error each: the class of the change that mends it, the text, and the text before.
fn made(document: &Document<'_>, sentence: usize, dice: &mut Dice) -> Vec<(Class, String, String)> {
    let units = &document.syntax.units[document.syntax.sentence(sentence)];
    let mut places: BTreeMap<Class, Vec<(Slot, usize)>> = BTreeMap::new();
    slots(units, |slot| {
        let option = mistake(&slot, dice);
        if option != slot.written
            && !matches!(slot.kind, Kind::Boundary | Kind::Stop)
            && let Some((class, _)) = rewritten(document, sentence, &slot, option)
        {
            places.entry(class).or_default().push((slot, option));
        }
    });
    let right = document.slice(document.sentences[sentence].span);
    let mut all = Vec::new();
    for (class, places) in places {
        for _ in 0..ERRORS_A_SENTENCE {
            let (slot, option) = places[(dice.roll() * places.len() as f32) as usize];
            if let Some((_, text)) = rewritten(document, sentence, &slot, option) {
                all.push((class, text, right.to_owned()));
            }
        }
    }
    if let Some(next) = document.sentences.get(sentence + 1)
        && let Some(front) = right.strip_suffix('.')
    {
        let next = document.slice(next.span);
        let first = next.split(' ').next().unwrap_or("");
        let starts = [
            "The", "It", "He", "She", "They", "We", "This", "There", "You", "I",
        ];
        if starts.contains(&first) {
            let low = if first == "I" {
                next.to_owned()
            } else {
                next[..1].to_lowercase() + &next[1..]
            };
            let right = format!("{right} {next}");
            all.push((Class::CommaSplice, format!("{front}, {low}"), right.clone()));
            all.push((Class::StopMissing, format!("{front} {low}"), right));
        }
    }
    all
}

/// Whether the rule of a class, or any other, speaks of a made error, and whether its replacement gives the text before.
fn result(checker: &Checker, class: Class, text: &str, right: &str, level: Level) -> [bool; 2] {
    let options = Options {
        language: LanguageChoice::English,
        level,
        ..Options::default()
    };
    let matches = checker.check(&Source::plain(text), &options).matches;
    let mended = matches.iter().any(|found| {
        let range = found.span.range();
        found.replacements.first().is_some_and(|replacement| {
            [&text[..range.start], replacement, &text[range.end..]].concat() == right
        })
    });
    let spoken = matches
        .iter()
        .any(|found| std::ptr::eq(found.rule, rules::rule(class)));
    [mended || spoken, mended]
}
