//! Contexts: a word that is written, the word that is meant, and the neighbors among which it can only be meant.

use super::compiled::Compiled;
use super::notation::{Atom, Element, Elements};
use super::template::Template;
use crate::document::Document;
use crate::syntax::{Word, units};

/// Neighbors among which a written word is another that was meant.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// The word before, or the words before; empty for any. `^` is the start of the sentence.
    pub before: &'static [&'static str],
    /// The word that is written, or several words, in lower case.
    pub written: &'static str,
    /// What is meant.
    pub meant: &'static str,
    /// The word behind, or the words behind; empty for any. `.` is the end of the sentence, or a mark.
    pub after: &'static [&'static str],
}

/// A context with its neighbors.
pub const fn context(
    before: &'static [&'static str],
    written: &'static str,
    meant: &'static str,
    after: &'static [&'static str],
) -> Context {
    Context {
        before,
        written,
        meant,
        after,
    }
}

/// The patterns that a context stands for: neighbors of one unit are one pattern, each longer one is its own.
pub(super) fn compile(context: &Context, rule: u16, compiled: &mut Vec<Compiled>) {
    let written: Vec<Element> = words(context.written)
        .into_iter()
        .map(|word| Element::of_words([word]))
        .collect();
    for before in neighbors(context.before) {
        for after in neighbors(context.after) {
            let flagged = before.len()..before.len() + written.len();
            let elements = Elements {
                all: [before.clone(), written.clone(), after].concat(),
                flagged: flagged.clone(),
            };
            let message = Template::naming(
                flagged.clone(),
                ["“", "” is probably meant to be “", "” here."],
            );
            let replace = vec![Template::fixed(context.meant)];
            compiled.push(Compiled::new(
                rule,
                elements,
                replace,
                message,
                Some(flagged.start),
            ));
        }
    }
}

/// The elements for each length of neighbors; one empty list when any neighbor will do.
fn neighbors(phrases: &[&str]) -> Vec<Vec<Element>> {
    if phrases.is_empty() {
        return vec![vec![]];
    }
    let (mut singles, mut marks, mut all) = (Vec::new(), Vec::new(), Vec::new());
    for phrase in phrases {
        match *phrase {
            "^" => marks.push(vec![(true, Atom::Edge)]),
            "." => marks.push(vec![(true, Atom::Mark)]),
            _ => match words(phrase)[..] {
                [word] => singles.push(word),
                ref several => all.push(
                    several
                        .iter()
                        .map(|&word| Element::of_words([word]))
                        .collect(),
                ),
            },
        }
    }
    if !singles.is_empty() || !marks.is_empty() {
        let mut single = Element::of_words(singles);
        single.alternatives.extend(marks);
        all.push(vec![single]);
    }
    all
}

/// The words of a text, as units are cut.
fn words(text: &str) -> Vec<Word> {
    let syntax = units(&Document::new(text), &[]);
    syntax.units.iter().map(|unit| unit.word).collect()
}
