//! Mended sentences: what the models read where a rule is sure of a fault, so that one fault does not hide another.
//!
//! A misspelled word is read as what was meant anyway; this is for the faults of grammar, confused words and repetitions, whose
//! replacements may have more words or fewer than what was written. Each sentence is mended once at most.

use super::changes::Change;
use crate::document::{Document, Span};
use crate::report::Match;
use crate::rules::{Category, Severity};

/// A longer sentence is read as it was written.
const SENTENCE_BYTES_MAX: usize = 1_000;

/// A sentence in which the sure replacements stand.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The index of the sentence in its document.
    pub sentence: usize,
    /// The sentence's text with the replacements.
    pub text: String,
    /// The start of the sentence in its document.
    start: u32,
    /// Where each replacement stands in the text, and what it stands for in the document, in order.
    edits: Vec<(Span, Span)>,
}

/// The sentences of a document that some matches mend, in order. Costs time linear in these sentences.
pub fn mended(document: &Document<'_>, matches: &[Match]) -> Vec<Mended> {
    let reads = |found: &&Match| {
        found.confident && !found.replacements.is_empty()
            || found.rule.category == Category::Spelling
                && found.severity != Severity::Hint
                && !found.replacements.is_empty()
    };
    let counts = |found: &Match| {
        matches!(
            found.rule.category,
            Category::Grammar | Category::ConfusedWords | Category::Repetition
        ) || found.replacements[0].contains(' ')
    };
    let mut sure: Vec<&Match> = matches.iter().filter(reads).collect();
    sure.sort_by_key(|found| (found.span, found.rule.id));
    let mut all = Vec::new();
    let mut rest = sure.as_slice();
    while let Some(first) = rest.first() {
        let sentence = document
            .sentences
            .partition_point(|sentence| sentence.span.end <= first.span.start);
        let Some(span) = document.sentences.get(sentence).map(|found| found.span) else {
            break;
        };
        let here = rest.partition_point(|found| found.span.start < span.end);
        let (inside, after) = rest.split_at(here.max(1));
        rest = after;
        if span.len() <= SENTENCE_BYTES_MAX && inside.iter().any(|found| counts(found)) {
            all.push(mend(document, sentence, inside));
        }
    }
    all
}

/// A sentence with the first of the replacements that overlap.
fn mend(document: &Document<'_>, sentence: usize, matches: &[&Match]) -> Mended {
    let Span { start, end } = document.sentences[sentence].span;
    let mut mended = Mended {
        sentence,
        text: String::new(),
        start,
        edits: Vec::new(),
    };
    let mut from = start;
    for found in matches {
        if found.span.start < from || found.span.end > end {
            continue;
        }
        let before = Span {
            start: from,
            end: found.span.start,
        };
        mended.text.push_str(document.slice(before));
        let at = mended.text.len();
        mended.text.push_str(&found.replacements[0]);
        let at = Span::new(at, mended.text.len());
        mended.edits.push((at, found.span));
        from = found.span.end;
    }
    mended
        .text
        .push_str(document.slice(Span { start: from, end }));
    mended
}

impl Mended {
    /// Moves a change of the mended text to the document; none where it touches a replacement.
    pub(super) fn to_document(
        &self,
        document: &Document<'_>,
        mended: &Document<'_>,
        mut change: Change,
    ) -> Option<Change> {
        let touches = |(at, _): &(Span, Span)| at.overlaps(change.span);
        if self.edits.iter().any(touches) {
            return None;
        }
        let unit = |unit: usize| {
            let start = self.place(mended.syntax.units[unit].span.start);
            let units = &document.syntax.units;
            units.partition_point(|unit| unit.span.end <= start)
        };
        change.head = change.head.map(unit);
        change.unit = unit(change.unit);
        change.span = Span {
            start: self.place(change.span.start),
            end: self.place(change.span.end),
        };
        Some(change)
    }

    /// The place in the document of a byte of the mended text; the start of what was replaced for a byte of a replacement.
    fn place(&self, byte: u32) -> u32 {
        let after = self.edits.partition_point(|(at, _)| at.start <= byte);
        match after.checked_sub(1).map(|last| self.edits[last]) {
            None => self.start + byte,
            Some((at, original)) if byte < at.end => original.start,
            Some((at, original)) => original.end + (byte - at.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Class, Evidence, match_of};
    use crate::syntax::analyze;

    fn change(mended: &Document<'_>, word: &str) -> Change {
        let units = &mended.syntax.units;
        let unit = units
            .iter()
            .position(|unit| mended.slice(unit.span) == word);
        let unit = unit.unwrap();
        Change {
            class: Class::Agreement,
            detail: String::new(),
            span: units[unit].span,
            replacement: String::new(),
            unit,
            head: Some(unit),
            words: [String::new(), String::new()],
            evidence: Evidence::default(),
        }
    }

    #[test]
    fn a_change_of_a_mended_sentence_finds_its_place_in_the_document() {
        let text = "All is well. He must goes home alot, and she are here. He go.";
        let mut document = Document::new(text);
        analyze(&mut document, &[]);
        let matches = [
            match_of(text, "MODAL_WITHOUT_BASE", "goes", "go"),
            match_of(text, "MORFOLOGIK_RULE_EN_US", "alot", "a lot"),
        ];
        let mended = mended(&document, &matches);
        let [mended] = mended.as_slice() else {
            panic!("{mended:?}");
        };
        assert_eq!(mended.text, "He must go home a lot, and she are here.");
        let mut read = Document::new(&mended.text);
        analyze(&mut read, &[]);
        for word in ["He", "home", "are", "here"] {
            let moved = mended.to_document(&document, &read, change(&read, word));
            let moved = moved.unwrap();
            assert_eq!(document.slice(moved.span), word);
            let unit = document.syntax.units[moved.unit];
            assert_eq!((unit.span, moved.head), (moved.span, Some(moved.unit)));
            assert!(moved.span.start >= 13);
        }
        for word in ["go", "lot"] {
            let moved = mended.to_document(&document, &read, change(&read, word));
            assert!(moved.is_none(), "{word}");
        }
    }

    #[test]
    fn sentences_without_a_sure_fault_of_grammar_are_read_as_written() {
        let text = "He must goes hom now. We must goes, too.";
        let document = Document::new(text);
        let misspelled = match_of(text, "MORFOLOGIK_RULE_EN_US", "hom", "home");
        assert!(mended(&document, &[misspelled]).is_empty());
        let mut unsure = match_of(text, "MODAL_WITHOUT_BASE", "goes", "go");
        unsure.confident = false;
        assert!(mended(&document, &[unsure]).is_empty());
        let long = format!(
            "{} must goes.",
            "He and she ".repeat(SENTENCE_BYTES_MAX / 10)
        );
        let sure = match_of(&long, "MODAL_WITHOUT_BASE", "goes", "go");
        assert!(mended(&Document::new(&long), &[sure]).is_empty());
    }
}
