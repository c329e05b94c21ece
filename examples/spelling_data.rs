//! Makes the counts that rank replacements: `dictionaries/en/frequencies.tsv` and `dictionaries/en/pairs.bin`.
//!
//! ```text
//! xzcat texts/*.txt.xz | cargo run --release --example spelling_data -- frequency_dictionary_en_82_765.txt OUT
//! ```
//!
//! Standard input holds a paragraph a line. The argument is symspellpy's list of words with their counts. Words that
//! no dictionary has are written to `OUT/unknown.tsv`, as they were written within sentences: whence supplements come.

use faircopy::document::Document;
use faircopy::language::Dialects;
use faircopy::spelling::{Dictionary, Model, pair_word};
use std::collections::HashMap;
use std::io::{BufRead, Write};

/// The words that pairs are counted of.
const WORDS_MAX: usize = 45_000;
/// The pairs that are kept: the most frequent.
const PAIRS_MAX: usize = 1_200_000;
/// A pair that is rarer says nothing.
const PAIR_COUNT_MIN: u32 = 3;
/// Words that are no more frequent than this, in tenths of the Zipf scale, are taken as unseen.
const TENTHS_MAX_UNSEEN: i64 = 8;
/// An unknown word that is rarer is not written.
const UNKNOWN_COUNT_MIN: u64 = 2;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(list), Some(out)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: spelling_data WORD_COUNTS OUT < TEXTS");
    };
    let dictionary = Dictionary::load()?;
    let counts = Counts::read(std::io::stdin().lock())?;
    let total: u64 = counts.words.iter().sum();
    let known: Vec<bool> = counts
        .names
        .iter()
        .map(|word| is_known(&dictionary, word))
        .collect();

    // The share of a word is the mean of its shares in the two sources.
    let mut shares: HashMap<String, f64> = HashMap::new();
    for ((word, &count), &known) in counts.names.iter().zip(&counts.words).zip(&known) {
        if known && count > 1 && !word.contains(['-', '.']) {
            *shares.entry(word.clone()).or_default() += 0.5 * count as f64 / total as f64;
        }
    }
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
            *shares.entry(word.to_owned()).or_default() += 0.5 * count as f64 / listed_total as f64;
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
    write_pairs(&counts, &known, &format!("{out}/pairs.bin"))?;
    write_unknown(&counts, &format!("{out}/unknown.tsv"))?;
    Ok(())
}

/// Counts of the words in lower case, of their pairs, and of unknown words as they are written.
#[derive(Default)]
struct Counts {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
    words: Vec<u64>,
    pairs: HashMap<(u32, u32), u32>,
    written: HashMap<String, u64>,
}

impl Counts {
    fn read(lines: impl BufRead) -> anyhow::Result<Counts> {
        let mut counts = Counts::default();
        let end = counts.number(".".to_owned());
        for line in lines.lines() {
            let line = line?;
            let document = Document::new(&line);
            for sentence in &document.sentences {
                let mut previous = end;
                for index in sentence.tokens() {
                    if index > sentence.tokens().start {
                        let text = document.token_text(index);
                        if let Some(count) = counts.written.get_mut(text) {
                            *count += 1;
                        } else {
                            counts.written.insert(text.to_owned(), 1);
                        }
                    }
                    let number = counts.number(pair_word(&document, index));
                    counts.words[number as usize] += 1;
                    *counts.pairs.entry((previous, number)).or_default() += 1;
                    previous = number;
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
    word.starts_with(['.', ',', '#'])
        || dictionary.dialects(word) != Dialects::NONE
        || dictionary.dialects(&word.to_uppercase()) != Dialects::NONE
}

fn write_pairs(counts: &Counts, known: &[bool], path: &str) -> anyhow::Result<()> {
    let mut chosen: Vec<usize> = (0..counts.names.len()).filter(|&n| known[n]).collect();
    chosen.sort_by_key(|&n| std::cmp::Reverse(counts.words[n]));
    chosen.truncate(WORDS_MAX);
    chosen.sort_by_key(|&n| &counts.names[n]);
    let mut number_of = vec![None; counts.names.len()];
    for (number, &n) in chosen.iter().enumerate() {
        number_of[n] = Some(u16::try_from(number)?);
    }
    let mut pairs: Vec<((u16, u16), u32)> = counts
        .pairs
        .iter()
        .filter(|(_, count)| **count >= PAIR_COUNT_MIN)
        .filter_map(|(&(a, b), &count)| {
            Some(((number_of[a as usize]?, number_of[b as usize]?), count))
        })
        .collect();
    pairs.sort_by_key(|&(pair, count)| (std::cmp::Reverse(count), pair));
    pairs.truncate(PAIRS_MAX);
    pairs.sort_unstable();
    let mut seconds = vec![Vec::new(); chosen.len()];
    for ((a, b), count) in pairs {
        seconds[usize::from(a)].push((b, count));
    }
    let words: Vec<&str> = chosen.iter().map(|&n| counts.names[n].as_str()).collect();
    let total = counts
        .pairs
        .values()
        .map(|&count| u64::from(count))
        .sum::<u64>();
    std::fs::write(
        path,
        Model::encode_pairs(&words, &seconds, u32::try_from(total)?),
    )?;
    Ok(())
}

fn write_unknown(counts: &Counts, path: &str) -> anyhow::Result<()> {
    let dictionary = Dictionary::load()?;
    let mut unknown: Vec<(&str, u64)> = counts
        .written
        .iter()
        .filter(|(word, count)| {
            **count >= UNKNOWN_COUNT_MIN && dictionary.dialects(word) == Dialects::NONE
        })
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
