//! Makes the counts that rank replacements: `dictionaries/en/frequencies.tsv`.
//!
//! ```text
//! xzcat texts/*.txt.xz | cargo run --release --example spelling_data -- OUT WORD_COUNTS...
//! ```
//!
//! Standard input holds a paragraph a line. `WORD_COUNTS` are lists of words with their counts, a space between. Words that
//! no dictionary has are written to `OUT/unknown.tsv`, as they were written within sentences: whence supplements come.

use faircopy::document::{Document, TokenKind};
use faircopy::language::Dialects;
use faircopy::spelling::{Dictionary, normalize};
use std::collections::HashMap;
use std::io::{BufRead, Write};

/// Words that are no more frequent than this, in tenths of the Zipf scale, are taken as unseen.
const TENTHS_MAX_UNSEEN: i64 = 8;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let Some(out) = arguments.next() else {
        anyhow::bail!("usage: spelling_data OUT WORD_COUNTS... < TEXTS");
    };
    let lists: Vec<String> = arguments.collect();
    let dictionary = Dictionary::load()?;
    let counts = Counts::read(std::io::stdin().lock())?;
    let total = counts.tokens_total;
    let known: Vec<bool> = counts
        .names
        .iter()
        .map(|word| is_known(&dictionary, word))
        .collect();

    // The share of a word is the mean of its shares in all sources.
    let weight = 1.0 / (1 + lists.len()) as f64;
    let mut shares: HashMap<String, f64> = HashMap::new();
    for ((word, &count), &known) in counts.names.iter().zip(&counts.words).zip(&known) {
        if known && count > 1 && !word.contains(['-', '.']) {
            *shares.entry(word.clone()).or_default() += weight * count as f64 / total as f64;
        }
    }
    for list in lists {
        let list = std::fs::read_to_string(list)?;
        let listed: Vec<(&str, u64)> = list
            .trim_start_matches('\u{FEFF}')
            .lines()
            .filter_map(|line| line.split_once(' '))
            .filter_map(|(word, count)| Some((word, count.trim().parse().ok()?)))
            .collect();
        let listed_total: u64 = listed.iter().map(|(_, count)| count).sum();
        for (word, count) in listed {
            if is_known(&dictionary, word) {
                let share = weight * count as f64 / listed_total as f64;
                *shares.entry(word.to_owned()).or_default() += share;
            }
        }
    }
    let mut lines: Vec<(String, i64)> = shares
        .into_iter()
        .map(|(word, share)| (word, ((share.log10() + 9.0) * 10.0).round() as i64))
        .filter(|(_, tenths)| *tenths > TENTHS_MAX_UNSEEN)
        .collect();
    lines.sort();
    let mut file =
        std::io::BufWriter::new(std::fs::File::create(format!("{out}/frequencies.tsv"))?);
    for (word, tenths) in &lines {
        writeln!(file, "{word}\t{tenths}")?;
    }
    file.flush()?;
    write_unknown(&counts, &format!("{out}/unknown.tsv"))?;
    Ok(())
}

/// Counts of the words in lower case, of all tokens, and of words as they are written.
#[derive(Default)]
struct Counts {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
    words: Vec<u64>,
    tokens_total: u64,
    written: HashMap<String, u64>,
}

impl Counts {
    fn read(lines: impl BufRead) -> anyhow::Result<Counts> {
        let mut counts = Counts::default();
        for line in lines.lines() {
            let line = line?;
            let document = Document::new(&line);
            for sentence in &document.sentences {
                for index in sentence.tokens() {
                    if index > sentence.tokens().start {
                        let text = document.token_text(index);
                        if let Some(count) = counts.written.get_mut(text) {
                            *count += 1;
                        } else {
                            counts.written.insert(text.to_owned(), 1);
                        }
                    }
                    counts.tokens_total += 1;
                    if document.tokens[index].kind == TokenKind::Word {
                        let word = normalize(document.token_text(index)).to_lowercase();
                        let number = counts.number(word);
                        counts.words[number as usize] += 1;
                    }
                }
            }
        }
        Ok(counts)
    }

    fn number(&mut self, word: String) -> u32 {
        if let Some(&number) = self.numbers.get(&word) {
            return number;
        }
        let number = u32::try_from(self.names.len()).expect("texts have fewer words");
        self.names.push(word.clone());
        self.words.push(0);
        self.numbers.insert(word, number);
        number
    }
}

fn is_known(dictionary: &Dictionary, word: &str) -> bool {
    dictionary.dialects(word) != Dialects::NONE
        || dictionary.dialects(&word.to_uppercase()) != Dialects::NONE
}

fn write_unknown(counts: &Counts, path: &str) -> anyhow::Result<()> {
    let dictionary = Dictionary::load()?;
    let mut unknown: Vec<(&str, u64)> = counts
        .written
        .iter()
        .filter(|(word, _)| dictionary.dialects(word) == Dialects::NONE)
        .map(|(word, count)| (word.as_str(), *count))
        .filter(|(word, _)| word.chars().all(|c| c.is_alphabetic() || "'’-".contains(c)))
        .collect();
    unknown.sort();
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for (word, count) in unknown {
        writeln!(file, "{word}\t{count}")?;
    }
    file.flush()?;
    Ok(())
}
