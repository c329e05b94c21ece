//! The table of all rules, in the order of the docs.

use super::{Rule, casing, grammar, punctuation, repetition, typography};
use crate::spelling;

/// Every rule.
pub static RULES: &[&Rule] = &[
    // Spelling.
    &spelling::MISSPELLED_AMERICAN,
    &spelling::MISSPELLED_BRITISH,
    &spelling::MISSPELLED_CANADIAN,
    &spelling::MISSPELLED_AUSTRALIAN,
    &spelling::OTHER_DIALECT,
    // Grammar.
    &grammar::a_an::RULE,
    &grammar::phrases::LOOK_FORWARD_TO,
    &grammar::phrases::DID_PAST,
    &grammar::phrases::DOUBLE_COMPARATIVE,
    &grammar::phrases::UNCOUNTABLE_PLURAL,
    &grammar::phrases::WRONG_PREPOSITION,
    &grammar::phrases::I_AM_AGREE,
    // Punctuation.
    &punctuation::spacing::RULE,
    &punctuation::missing_space::RULE,
    &punctuation::sentence_space::RULE,
    &punctuation::bracket_space::RULE,
    &punctuation::double::RULE,
    &punctuation::repeated_mark::RULE,
    &punctuation::unpaired_brackets::RULE,
    &punctuation::unpaired_quotes::RULE,
    &punctuation::question_mark::RULE,
    &punctuation::paragraph_end::RULE,
    &punctuation::greeting_comma::RULE,
    &punctuation::closing_comma::RULE,
    // Typography.
    &typography::double_space::RULE,
    &typography::sentence_double_space::RULE,
    &typography::apostrophe_space::RULE,
    &typography::apostrophe_stand_in::RULE,
    &typography::ellipsis::RULE,
    &typography::dash::RULE,
    &typography::mixed_quotes::RULE,
    &typography::number_marks::RULE,
    &typography::number_range::RULE,
    &typography::percent_space::RULE,
    &typography::unit_space::RULE,
    &typography::currency::RULE,
    &typography::abbreviation_stops::RULE,
    // Casing.
    &casing::sentence_start::RULE,
    &casing::lowercase_i::RULE,
    &casing::name::RULE,
    &casing::name::PHRASE_RULE,
    &casing::month::RULE,
    &casing::function_word::RULE,
    &casing::accidental::RULE,
    &casing::season::RULE,
    &casing::all_capitals::RULE,
    // Repetition.
    &repetition::word::RULE,
    &repetition::phrase::RULE,
    &repetition::beginning::RULE,
];

#[cfg(test)]
mod tests {
    use super::super::{Check, Example, Sink};
    use super::*;
    use crate::checker::{Checker, Options};
    use crate::document::{Document, Source};
    use crate::language::LanguageChoice;
    use crate::rules::Level;
    use std::collections::HashSet;
    use std::sync::LazyLock;

    static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::load().unwrap());

    /// The matches of one rule as the text with marks around each, and the replacements of each.
    fn run(rule: &'static Rule, text: &str) -> (String, Vec<Vec<String>>) {
        let mut matches = Vec::new();
        match rule.check {
            Check::Document(check) => {
                let mut document = Document::new(text);
                CHECKER.dictionary().judge(&mut document);
                check(
                    &document,
                    &mut Sink::new(rule, LanguageChoice::English, &mut matches),
                );
            }
            Check::Spelling => {
                let options = Options {
                    language: spelling::dialect_of(rule)
                        .map_or(LanguageChoice::English, LanguageChoice::Dialect),
                    level: Level::Default,
                    ..Options::default()
                };
                matches = CHECKER.check(&Source::plain(text), &options).matches;
                matches.retain(|found| found.rule.id == rule.id);
            }
            Check::Note => {}
        }
        matches.sort_by_key(|found| found.span);
        let mut marked = String::new();
        let mut end = 0;
        for found in &matches {
            let range = found.span.range();
            marked.push_str(&text[end..range.start]);
            marked.push('⟨');
            marked.push_str(&text[range.clone()]);
            marked.push('⟩');
            end = range.end;
        }
        marked.push_str(&text[end..]);
        (
            marked,
            matches
                .into_iter()
                .map(|found| found.replacements)
                .collect(),
        )
    }

    #[test]
    fn every_example_holds_also_behind_astral_characters() {
        let mut failures = Vec::new();
        for rule in RULES
            .iter()
            .filter(|rule| !matches!(rule.check, Check::Note))
        {
            for prefix in ["", "😀 A cafe\u{301} 👩‍👩‍👧‍👦.\r\n\r\n"] {
                for example in rule.examples {
                    let (expected, wanted) = match example {
                        Example::Wrong { text, replacements } => (*text, vec![*replacements]),
                        Example::Right(text) => (*text, vec![]),
                    };
                    let text = format!("{prefix}{}", expected.replace(['⟨', '⟩'], ""));
                    let (marked, found) = run(rule, &text);
                    let offered = found.len() == wanted.len()
                        && found.iter().zip(&wanted).all(|(found, wanted)| {
                            found.len() >= wanted.len()
                                && found.iter().zip(*wanted).all(|(a, b)| a == b)
                        });
                    if marked != format!("{prefix}{expected}") || !offered {
                        failures.push(format!(
                            "{}: {marked:?} {found:?}, not {expected:?} {wanted:?}",
                            rule.id
                        ));
                    }
                }
            }
        }
        assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    }

    #[test]
    fn every_rule_is_documented() {
        let mut ids = HashSet::new();
        for rule in RULES {
            assert!(ids.insert(rule.id), "{} stands twice", rule.id);
            assert!(
                rule.id
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'),
                "{}",
                rule.id
            );
            let wrong = rule
                .examples
                .iter()
                .filter(|e| matches!(e, Example::Wrong { .. }))
                .count();
            assert!(wrong >= 2, "{} needs two wrong examples", rule.id);
            assert!(
                rule.examples.len() >= wrong + 2,
                "{} needs two right examples",
                rule.id
            );
            assert!(
                !rule.title.is_empty() && rule.explanation.ends_with('.'),
                "{}",
                rule.id
            );
        }
    }
}
