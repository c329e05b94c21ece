//! Counts what stands behind verbs, nouns and adjectives in running text.
//!
//! ```text
//! cargo run --release --example valency -- OUT < text
//! ```
//!
//! A line of `OUT` is a lemma, its class (`verb`, `noun`, `adjective`, or `passive` for a participle behind “be”), what stands behind
//! it, and how often. `dictionaries/make_valency.py` makes `en/valency.tsv` of it.

use faircopy::document::Document;
use faircopy::syntax::{Syntax, Tag, Unit, Word, analyze, lexicon};
use std::collections::HashMap;
use std::io::{BufRead, Write};

/// Frames that are rarer are left out.
const COUNT_MIN: u32 = 2;

/// The prepositions that are told apart.
const PREPOSITIONS: [&str; 22] = [
    "about", "against", "around", "as", "at", "between", "by", "during", "for", "from", "in",
    "into", "like", "of", "on", "onto", "over", "through", "to", "towards", "upon", "with",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = std::env::args().nth(1).ok_or("no file for the counts")?;
    let mut counts: HashMap<(Word, &str, String), u32> = HashMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut document = Document::new(&line);
        analyze(&mut document, &[]);
        let syntax = &document.syntax;
        for sentence in 0..document.sentences.len() {
            let range = syntax.sentence(sentence);
            for at in range.clone() {
                let unit = &syntax.units[at];
                let Some(class) = class(syntax, at) else {
                    continue;
                };
                let rest = &syntax.units[at + 1..range.end];
                for frame in frames(&line, rest) {
                    *counts.entry((unit.lemma, class, frame)).or_default() += 1;
                }
            }
        }
    }
    let mut lines: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count >= COUNT_MIN)
        .filter_map(|((lemma, class, frame), count)| {
            let lemma = lexicon().text(lemma)?;
            Some(format!("{lemma}\t{class}\t{frame}\t{count}\n"))
        })
        .collect();
    lines.sort();
    std::fs::File::create(out)?.write_all(lines.concat().as_bytes())?;
    Ok(())
}

/// What a unit is, when its complements are of interest.
fn class(syntax: &Syntax, at: usize) -> Option<&'static str> {
    match syntax.units[at].tag {
        Tag::VBN if syntax.group_at(at).is_some_and(|group| group.passive) => Some("passive"),
        Tag::VB | Tag::VBP | Tag::VBZ | Tag::VBD | Tag::VBG => Some("verb"),
        Tag::VBN if syntax.group_at(at).is_some_and(|group| group.perfect) => Some("verb"),
        Tag::NN | Tag::NNS => Some("noun"),
        Tag::JJ | Tag::JJR => Some("adjective"),
        _ => None,
    }
}

/// What stands behind: all of it, the preposition with what it governs, and the object with the preposition behind it.
fn frames(text: &str, rest: &[Unit]) -> Vec<String> {
    let mut frames = vec!["*".to_owned()];
    let Some(next) = rest.first().filter(|unit| !unit.tag.is_mark()) else {
        frames.push("$".to_owned());
        return frames;
    };
    if let Some(preposition) = preposition(text, next) {
        let after = rest.get(1);
        if preposition == "to" && after.is_some_and(|after| after.tag == Tag::VB) {
            frames.push("to VB".to_owned());
        } else {
            frames.push(preposition.to_owned());
            frames.push(format!("{preposition} {}", kind(after)));
        }
        return frames;
    }
    let kind = kind(Some(next));
    frames.push(format!("- {kind}"));
    if kind == "me" {
        if let Some(preposition) = rest.get(1).and_then(|unit| preposition(text, unit)) {
            let to = preposition == "to" && rest.get(2).is_some_and(|after| after.tag == Tag::VB);
            frames.push(format!("me {}", if to { "to VB" } else { preposition }));
        } else {
            frames.push(format!("me - {}", self::kind(rest.get(1))));
        }
    }
    frames
}

fn preposition<'a>(text: &str, unit: &Unit) -> Option<&'a str> {
    let word = text[unit.span.range()].to_ascii_lowercase();
    let at = PREPOSITIONS.binary_search(&word.as_str()).ok()?;
    matches!(unit.tag, Tag::IN | Tag::TO | Tag::RP).then_some(PREPOSITIONS[at])
}

/// What kind of thing a unit starts.
fn kind(unit: Option<&Unit>) -> &'static str {
    const OBJECTS: [Word; 6] = [
        Word::of("me"),
        Word::of("him"),
        Word::of("us"),
        Word::of("them"),
        Word::of("her"),
        Word::of("you"),
    ];
    let Some(unit) = unit else {
        return "$";
    };
    match unit.tag {
        Tag::PRP if OBJECTS.contains(&unit.word) => "me",
        Tag::PRP => "he",
        Tag::DT | Tag::PDT | Tag::PRPS => "the",
        Tag::CD => "two",
        Tag::VBG => "VBG",
        Tag::VB | Tag::VBP => "VB",
        Tag::WP | Tag::WRB | Tag::WDT | Tag::WPS => "what",
        Tag::JJ | Tag::JJR | Tag::JJS => "JJ",
        tag if tag.is_noun() => "NN",
        Tag::IN if unit.word == Word::of("that") => "that",
        tag if tag.is_mark() => "$",
        _ => "?",
    }
}
