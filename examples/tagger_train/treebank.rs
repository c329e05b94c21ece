//! Reads a treebank in CoNLL-U: its sentences as documents, with the treebank's tag for each unit.

use anyhow::{Context, Result};
use faircopy::document::Document;
use faircopy::syntax::tagger::{Seen, look};
use faircopy::syntax::{Tag, Unit, units};

/// One sentence in so many is learned in lower case too, and one without the mark at its end.
const VARIED_SENTENCES: usize = 8;

/// A sentence as the document has it.
pub struct Sample {
    /// Its text.
    pub text: String,
    /// The byte of the document that it starts at.
    pub start: usize,
    /// Its units.
    pub units: Vec<Unit>,
    /// What the tagger sees of each.
    pub seen: Vec<Seen>,
    /// The treebank's tag of each, with the shares of other tags where a teacher gave it.
    pub shares: Vec<Option<Shares>>,
}

impl Sample {
    /// The treebank's tag of a unit.
    pub fn gold(&self, index: usize) -> Option<Tag> {
        likeliest(self.shares[index])
    }
}

/// The first tag of what is known of a unit.
pub fn likeliest(shares: Option<Shares>) -> Option<Tag> {
    shares.map(|[(tag, _), ..]| tag)
}

/// The tag of a token and the next likely ones, each with its share in thousandths; in a treebank all is the tag's.
pub type Shares = [(Tag, u16); 3];

/// A token of the treebank and the bytes where it stands.
pub struct Gold {
    /// Its number in the sentence.
    pub number: usize,
    /// The byte behind it.
    pub end: usize,
    start: usize,
    shares: Shares,
}

/// Reads running text, a paragraph a line.
pub fn read_text(path: &str) -> Result<Vec<Sample>> {
    let file = std::fs::read_to_string(path).with_context(|| path.to_owned())?;
    let mut samples = Vec::new();
    for line in file.lines().filter(|line| !line.is_empty()) {
        sample(line, &[], &mut samples);
    }
    Ok(samples)
}

/// Reads a file; with `vary` some sentences are there in other dress too.
pub fn read(path: &str, vary: bool) -> Result<Vec<Sample>> {
    let file = std::fs::read_to_string(path).with_context(|| path.to_owned())?;
    let mut samples = Vec::new();
    for (number, block) in file.split("\n\n").enumerate() {
        let mut lines = block.lines();
        let Some(text) = lines.find_map(|line| line.strip_prefix("# text = ")) else {
            continue;
        };
        let gold = align(text, block);
        sample(text, &gold, &mut samples);
        if vary && number % VARIED_SENTENCES == 1 {
            // Only letters of one byte change, so that the places stay.
            sample(&text.to_ascii_lowercase(), &gold, &mut samples);
        }
        let unmarked = text.trim_end_matches(['.', '!', '?']);
        if vary && number % VARIED_SENTENCES == 5 && unmarked.len() < text.len() {
            sample(unmarked, &gold, &mut samples);
        }
    }
    Ok(samples)
}

/// Finds the tokens of a sentence in its text.
pub fn align(text: &str, block: &str) -> Vec<Gold> {
    let mut gold = Vec::new();
    let mut at = 0;
    let mut whole_end = 0; // the last token of the word that is split
    let mut parts: Vec<(usize, String, Shares)> = Vec::new();
    let mut surface = String::new();
    let place = |form: &str, at: usize| {
        let found = text.get(at..)?.find(form)?;
        let blank = text[at..at + found].chars().all(char::is_whitespace);
        blank.then_some(at + found)
    };
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, form, _, _, tag, .., notes] = fields[..] else {
            continue;
        };
        if let Some((_, last)) = id.split_once('-') {
            whole_end = last.parse().unwrap_or(0);
            form.clone_into(&mut surface);
            parts.clear();
            continue;
        }
        let Ok(number) = id.parse::<usize>() else {
            continue;
        };
        let shares = shares(Tag::from_name(tag), notes);
        if number <= whole_end {
            parts.push((number, form.to_owned(), shares));
            if number == whole_end {
                let joined: String = parts.iter().map(|(_, form, _)| form.as_str()).collect();
                if joined != surface {
                    // What the parts are written as is not known: the last one's tag stands for all.
                    parts = vec![(number, surface.clone(), shares)];
                }
                for (number, form, shares) in parts.drain(..) {
                    if let Some(start) = place(&form, at) {
                        at = start + form.len();
                        gold.push(Gold {
                            number,
                            start,
                            end: at,
                            shares,
                        });
                    }
                }
            }
        } else if let Some(start) = place(form, at) {
            at = start + form.len();
            gold.push(Gold {
                number,
                start,
                end: at,
                shares,
            });
        }
    }
    gold
}

/// The tag alone, or what a teacher holds likely: `NN=830|JJ=170` in the last column, where treebanks have other notes.
fn shares(tag: Tag, notes: &str) -> Shares {
    let mut shares = [(tag, 1_000), (tag, 0), (tag, 0)];
    let likely = notes.split('|').filter_map(|note| note.rsplit_once('='));
    if notes.split('=').next() == Some(tag.name()) {
        for (share, (name, thousandths)) in shares.iter_mut().zip(likely) {
            *share = (Tag::from_name(name), thousandths.parse().unwrap_or(0));
        }
    }
    shares
}

/// Adds the sentences of a text, each unit with the tag of the last token in it.
fn sample(text: &str, gold: &[Gold], samples: &mut Vec<Sample>) {
    let document = Document::new(text);
    let syntax = units(&document, &[]);
    for sentence in 0..document.sentences.len() {
        let mut seen = Vec::new();
        look(&document, &syntax, sentence, &mut seen);
        let units = syntax.units[syntax.sentence(sentence)].to_vec();
        let shares = units.iter().map(|unit| {
            let last = unit.span.end as usize - 1;
            let index = gold.partition_point(|token| token.end <= last);
            let token = gold.get(index).filter(|token| token.start <= last)?;
            // The full stop of "Mr." is no token of its own in treebanks, and the hyphen of "e-mail" neither.
            let mark = !document.slice(unit.span).contains(char::is_alphanumeric);
            let part = token.end - token.start > unit.span.len();
            (!(mark && part)).then_some(token.shares)
        });
        let shares = shares.collect();
        let span = document.sentences[sentence].span;
        samples.push(Sample {
            text: document.slice(span).to_owned(),
            start: span.start as usize,
            units,
            seen,
            shares,
        });
    }
}
