//! Counts which tags words have in running text.

use anyhow::{Context, Result};
use faircopy::document::Document;
use faircopy::syntax::{Tag, analyze};
use std::collections::HashMap;
use std::fmt::Write;
use std::io::BufRead;

/// Words that are rarer are left out.
const COUNT_MIN: u32 = 20;

/// Tags the texts, and writes a line for each word: the word, and each tag with its count.
pub fn count(out: &str, texts: &[String]) -> Result<()> {
    let mut counts: HashMap<String, [u32; Tag::COUNT]> = HashMap::new();
    let (mut units, start) = (0, std::time::Instant::now());
    for text in texts {
        let file = std::fs::File::open(text).with_context(|| text.clone())?;
        for line in std::io::BufReader::new(file).lines() {
            let line = line?;
            let mut document = Document::new(&line);
            analyze(&mut document, &[]);
            units += document.syntax.units.len();
            for unit in &document.syntax.units {
                let text = document.slice(unit.span);
                if !text.contains(|c: char| c.is_numeric()) && text.contains(char::is_alphabetic) {
                    let word = text.to_lowercase().replace('’', "'");
                    counts.entry(word).or_insert([0; Tag::COUNT])[unit.tag as usize] += 1;
                }
            }
        }
    }
    println!("{units} units in {:.1} s", start.elapsed().as_secs_f64());
    let mut words: Vec<_> = counts.into_iter().collect();
    words.retain(|(_, tags)| tags.iter().sum::<u32>() >= COUNT_MIN);
    words.sort();
    let mut lines = String::new();
    for (word, tags) in words {
        lines.push_str(&word);
        for (tag, count) in Tag::ALL.into_iter().zip(tags) {
            if count > 0 {
                write!(lines, "\t{} {count}", tag.name())?;
            }
        }
        lines.push('\n');
    }
    std::fs::write(out, lines).with_context(|| out.to_owned())
}
