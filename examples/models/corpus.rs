//! Texts as tagged units, in memory and in a file that is made once for all models.

use faircopy::document::Document;
use faircopy::spelling::Dictionary;
use faircopy::syntax::{Tag, Unit, Word, analyze};
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// A sentence is followed by a unit with this number for a tag.
const END: u8 = 255;
const UNIT_BYTES: usize = 18;

/// Reads paragraphs, a line each, from standard input, and writes them tagged.
pub fn make(out: &Path) -> anyhow::Result<()> {
    let dictionary = Dictionary::load()?;
    let mut file = BufWriter::new(std::fs::File::create(out.join("corpus.bin"))?);
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut document = Document::new(&line);
        dictionary.judge(&mut document);
        analyze(&mut document, &[]);
        for sentence in 0..document.sentences.len() {
            for unit in &document.syntax.units[document.syntax.sentence(sentence)] {
                file.write_all(&unit.word.0.to_le_bytes())?;
                file.write_all(&unit.lemma.0.to_le_bytes())?;
                file.write_all(&[unit.tag as u8, u8::from(unit.spaced)])?;
            }
            file.write_all(&[END; UNIT_BYTES])?;
        }
    }
    file.flush()?;
    Ok(())
}

/// Calls `work` with each sentence of the file.
pub fn sentences(out: &Path, mut work: impl FnMut(&[Unit])) -> anyhow::Result<()> {
    let mut file = BufReader::with_capacity(1 << 20, std::fs::File::open(out.join("corpus.bin"))?);
    let mut bytes = [0; UNIT_BYTES];
    let mut units: Vec<Unit> = Vec::new();
    while file.read_exact(&mut bytes).is_ok() {
        if bytes[16] == END {
            work(&units);
            units.clear();
            continue;
        }
        let number =
            |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"));
        units.push(Unit {
            word: Word(number(0)),
            lemma: Word(number(8)),
            tag: Tag::ALL[usize::from(bytes[16])],
            spaced: bytes[17] == 1,
            ..Unit::EDGE
        });
    }
    Ok(())
}
