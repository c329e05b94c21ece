//! From everything that the rules say to what a writer is told.

use crate::document::Source;
use crate::report::Match;
use crate::rules::{Category, Check, Severity};
use crate::spelling::REPLACEMENTS_MAX;
use std::cmp::Reverse;

/// Sorts matches and keeps the best of those that overlap. The result does not depend on the order of the input.
///
/// A graver match wins, then one with a replacement, then the category that says more about the fault, then the shorter
/// span, the earlier place and the rule's id. What replaces an unknown word is offered behind what another rule puts in its place,
/// which rests on a guess of what was meant.
pub fn resolve(mut matches: Vec<Match>) -> Vec<Match> {
    matches.sort_by(|a, b| {
        rank(a)
            .cmp(&rank(b))
            .then_with(|| a.message.cmp(&b.message))
    });
    let mut kept: std::collections::BTreeMap<u32, Match> = std::collections::BTreeMap::new();
    for found in matches {
        // Kept spans are disjoint, so that only the last one that starts before this one's end can overlap it.
        let before = kept.range_mut(..found.span.end).next_back();
        match before.filter(|(_, kept)| kept.span.overlaps(found.span)) {
            Some((_, kept)) => also_offer(kept, found),
            None => {
                kept.insert(found.span.start, found);
            }
        }
    }
    kept.into_values().collect()
}

/// Adds the replacements of an unknown word to those that another rule guesses for it.
fn also_offer(kept: &mut Match, dropped: Match) {
    let is_of_unknown = |found: &Match| matches!(found.rule.check, Check::Spelling);
    let is_guess = kept.span == dropped.span && !kept.confident && !is_of_unknown(kept);
    if !is_guess || !is_of_unknown(&dropped) {
        return;
    }
    for replacement in dropped.replacements {
        if kept.replacements.len() < REPLACEMENTS_MAX && !kept.replacements.contains(&replacement) {
            kept.replacements.push(replacement);
        }
    }
}

fn rank(found: &Match) -> (Reverse<Severity>, bool, u8, usize, u32, &'static str) {
    let category = match found.rule.category {
        Category::ConfusedWords | Category::Grammar => 0,
        Category::Casing | Category::Repetition => 1,
        Category::Spelling => 2,
        Category::Punctuation => 3,
        Category::Typography | Category::Style | Category::FollowUp => 4,
    };
    (
        Reverse(found.severity),
        found.replacements.is_empty(),
        category,
        found.span.len(),
        found.span.start,
        found.rule.id,
    )
}

/// The source with every confident first replacement applied, where the flagged text stands in it letter by letter.
pub fn apply(source: &Source<'_>, matches: &[Match]) -> String {
    let original = source.original.as_ref();
    let mut corrected = String::with_capacity(original.len());
    let mut end = 0;
    for found in matches {
        let range = source.source_span(found.span).range();
        if let Some(replacement) = found.replacements.first()
            && found.confident
            && range.start >= end
            && source.is_verbatim(found.span)
        {
            corrected.push_str(&original[end..range.start]);
            corrected.push_str(replacement);
            end = range.end;
        }
    }
    corrected.push_str(&original[end..]);
    corrected
}
