//! Writes the units of texts and treebanks in CoNLL-U, for a teacher outside to learn from and to tag.

use crate::treebank::{self, Shares};
use anyhow::{Context, Result};
use faircopy::syntax::Tag;
use faircopy::syntax::tagger::window;
use std::fmt::Write;

/// Writes each sentence: the units, each with the treebank's tag, if there is one, and with the tags that it can have.
pub fn write(out: &str, files: &[String]) -> Result<()> {
    let mut lines = String::new();
    for file in files {
        let samples = if file.ends_with(".conllu") {
            treebank::read(file, false)?
        } else {
            treebank::read_text(file)?
        };
        for sample in samples {
            writeln!(lines, "# text = {}", sample.text)?;
            for (index, unit) in sample.units.iter().enumerate() {
                let at = |place: u32| place as usize - sample.start;
                let form = &sample.text[at(unit.span.start)..at(unit.span.end)];
                let tag = sample.gold(index).map_or("_", Tag::name);
                let candidates = sample.seen[index].candidates;
                let names: Vec<&str> = candidates.iter().map(Tag::name).collect();
                let (number, candidates) = (index + 1, names.join("|"));
                writeln!(
                    lines,
                    "{number}\t{form}\t_\t_\t{tag}\t{candidates}\t_\t_\t_\t_"
                )?;
            }
            lines.push('\n');
        }
    }
    std::fs::write(out, lines).with_context(|| out.to_owned())
}

/// Writes what the network sees of each unit that can have several tags: the rows of its window, the candidates as a set of
/// bits, and its likeliest tags with their shares: four bytes a row, eight for the candidates, twice two for each tag.
pub fn write_windows(out: &str, files: &[String]) -> Result<()> {
    let mut bytes = Vec::new();
    for file in files {
        for sample in treebank::read(file, true)? {
            for (index, shares) in sample.shares.iter().enumerate() {
                let candidates = sample.seen[index].candidates;
                let can_be = |shares: &Shares| {
                    candidates.contains(shares[0].0) && candidates.only().is_none()
                };
                let Some(shares) = shares.filter(can_be) else {
                    continue;
                };
                for row in window(&sample.seen, index).as_flattened() {
                    bytes.extend(row.to_le_bytes());
                }
                bytes.extend(candidates.0.to_le_bytes());
                for (tag, share) in shares {
                    let share = if candidates.contains(tag) { share } else { 0 };
                    bytes.extend([tag as u8, 0]);
                    bytes.extend(share.to_le_bytes());
                }
            }
        }
    }
    std::fs::write(out, bytes).with_context(|| out.to_owned())
}
