//! The table of all rules, in the order of the docs.

use super::{Rule, casing, confused_words, grammar, punctuation, repetition, typography};
use crate::models::rules as context;
use crate::note::rules::{content, names, placeholder, shape, subject, timing, tone};
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
    &grammar::verb_forms::RULES[0],
    &grammar::verb_forms::RULES[1],
    &grammar::verb_forms::RULES[2],
    &grammar::verb_forms::RULES[3],
    &grammar::verb_forms::RULES[4],
    &grammar::verb_forms::RULES[5],
    &grammar::verb_forms::RULES[6],
    &grammar::be::RULES[0],
    &grammar::be::RULES[1],
    &grammar::be::RULES[2],
    &grammar::be::RULES[3],
    &grammar::verb_complements::RULES[0],
    &grammar::verb_complements::RULES[1],
    &grammar::verb_complements::RULES[2],
    &grammar::verb_complements::RULES[3],
    &grammar::person_complements::RULES[0],
    &grammar::person_complements::RULES[1],
    &grammar::valency::RULES[0],
    &grammar::valency::RULES[1],
    &grammar::valency::RULES[2],
    &grammar::valency::RULES[3],
    &grammar::agreement::RULES[0],
    &grammar::agreement::RULES[1],
    &grammar::agreement::RULES[2],
    &grammar::agreement::RULES[3],
    &grammar::noun_agreement::RULES[0],
    &grammar::noun_agreement::RULES[1],
    &grammar::noun_agreement::RULES[2],
    &grammar::number::RULES[0],
    &grammar::number::RULES[1],
    &grammar::number::RULES[2],
    &grammar::nouns::RULES[0],
    &grammar::nouns::RULES[1],
    &grammar::nouns::RULES[2],
    &grammar::nouns::RULES[3],
    &grammar::nouns::RULES[4],
    &grammar::nouns::RULES[5],
    &grammar::nouns::RULES[6],
    &grammar::nouns::RULES[7],
    &grammar::nouns::RULES[8],
    &grammar::possessives::POSSESSIVE_APOSTROPHE,
    &grammar::articles::RULES[0],
    &grammar::articles::RULES[1],
    &grammar::articles::RULES[2],
    &grammar::comparison::RULES[0],
    &grammar::comparison::RULES[1],
    &grammar::comparison::RULES[2],
    &grammar::comparison::RULES[3],
    &grammar::comparison::RULES[4],
    &grammar::time::RULES[0],
    &grammar::time::RULES[1],
    &grammar::time::RULES[2],
    &grammar::time::RULES[3],
    &grammar::time::RULES[4],
    &grammar::time::RULES[5],
    &grammar::time::RULES[6],
    &grammar::time::RULES[7],
    &grammar::since::PRESENT_WITH_SINCE,
    &grammar::question_tags::QUESTION_TAG,
    &grammar::prepositions::RULES[0],
    &grammar::prepositions::RULES[1],
    &grammar::prepositions::RULES[2],
    &grammar::preposition_phrases::PREPOSITION_IN_PHRASE,
    &grammar::verb_objects::WRONG_VERB,
    &grammar::word_choice::RULES[0],
    &grammar::word_choice::RULES[1],
    &grammar::conjunctions::BECAUSE_OF_CLAUSE,
    &grammar::word_choice::RULES[2],
    &grammar::word_choice::RULES[3],
    &grammar::word_order::RULES[0],
    &grammar::word_order::RULES[1],
    &grammar::word_order::RULES[2],
    &grammar::word_order::RULES[3],
    &grammar::pronouns::PRONOUN_CASE,
    &grammar::pronouns::THERE_BEFORE_NOUN,
    &grammar::negation::DOUBLE_NEGATIVE,
    &grammar::idioms::MISHEARD_PHRASE,
    &grammar::phrases::UNIDIOMATIC_PHRASE,
    // Punctuation.
    &punctuation::spacing::RULE,
    &punctuation::missing_space::RULE,
    &punctuation::sentence_space::RULE,
    &punctuation::bracket_space::RULE,
    &punctuation::double::RULE,
    &punctuation::double::TWO_STOPS,
    &punctuation::repeated_mark::RULE,
    &punctuation::unpaired_brackets::RULE,
    &punctuation::unpaired_quotes::RULE,
    &punctuation::question_mark::RULE,
    &punctuation::paragraph_end::RULE,
    &punctuation::greeting_comma::RULE,
    &punctuation::introduction_comma::RULE,
    &punctuation::introduction_comma::OFTEN_LEFT_OUT,
    &punctuation::clause_commas::INTRODUCTION,
    &punctuation::clause_commas::JOINED,
    &punctuation::commas::RULES[0],
    &punctuation::commas::RULES[1],
    &punctuation::commas::RULES[2],
    &punctuation::commas::RULES[3],
    &punctuation::commas::RULES[4],
    &punctuation::commas::RULES[5],
    &punctuation::commas::RULES[6],
    &punctuation::compound_hyphen::RULE,
    &punctuation::closing_comma::RULE,
    &punctuation::closing_stop::RULE,
    // Typography.
    &typography::double_space::RULE,
    &typography::sentence_double_space::RULE,
    &typography::apostrophe_space::RULE,
    &typography::apostrophe_stand_in::RULE,
    &typography::apostrophe_stand_in::GRAVE,
    &typography::acute_apostrophe::RULE,
    &typography::ellipsis::RULE,
    &typography::dash::RULE,
    &typography::mixed_quotes::RULE,
    &typography::number_marks::RULE,
    &typography::number_range::RULE,
    &typography::percent_space::RULE,
    &typography::unit_space::RULE,
    &typography::currency::RULE,
    &typography::currency::EURO,
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
    &context::CAPITAL_IN_CONTEXT,
    // Confused words.
    &confused_words::apostrophes::RULES[0],
    &confused_words::apostrophes::RULES[1],
    &confused_words::apostrophes::RULES[2],
    &confused_words::apostrophes::RULES[3],
    &confused_words::apostrophes::RULES[4],
    &confused_words::apostrophes::RULES[5],
    &confused_words::apostrophes::RULES[6],
    &confused_words::apostrophes::RULES[7],
    &confused_words::apostrophes::RULES[8],
    &confused_words::predicates::RULES[0],
    &confused_words::predicates::RULES[1],
    &confused_words::predicates::RULES[2],
    &confused_words::predicates::RULES[3],
    &confused_words::predicates::RULES[4],
    &confused_words::homophones::RULES[0],
    &confused_words::homophones::RULES[1],
    &confused_words::homophones::RULES[2],
    &confused_words::homophones::RULES[3],
    &confused_words::homophones::RULES[4],
    &confused_words::homophones::RULES[5],
    &confused_words::homophones::RULES[6],
    &confused_words::homophones::RULES[7],
    &confused_words::homophones::RULES[8],
    &confused_words::homophones::RULES[9],
    &confused_words::homophones::RULES[10],
    &confused_words::verbs_and_nouns::RULES[0],
    &confused_words::verbs_and_nouns::RULES[1],
    &confused_words::verbs_and_nouns::RULES[2],
    &confused_words::verbs_and_nouns::RULES[3],
    &confused_words::verbs_and_nouns::RULES[4],
    &confused_words::verbs_and_nouns::RULES[5],
    &confused_words::verbs_and_nouns::RULES[6],
    &confused_words::verbs_and_nouns::RULES[7],
    &confused_words::verbs_and_nouns::RULES[8],
    &confused_words::verbs_and_nouns::RULES[9],
    &confused_words::letters::RULES[0],
    &confused_words::letters::RULES[1],
    &confused_words::letters::RULES[2],
    &confused_words::letters::RULES[3],
    &confused_words::letters::RULES[4],
    &confused_words::letters::RULES[5],
    &confused_words::letters::RULES[6],
    &confused_words::letters::RULES[7],
    &confused_words::letters::RULES[8],
    &confused_words::letters::RULES[9],
    &confused_words::letters::RULES[10],
    &confused_words::letters::RULES[11],
    &confused_words::joined::RULES[0],
    &confused_words::joined::RULES[1],
    &confused_words::joined::RULES[2],
    &confused_words::joined::RULES[3],
    &confused_words::compounds::RULES[0],
    &confused_words::compounds::RULES[1],
    &confused_words::compounds::RULES[2],
    &confused_words::compounds::RULES[3],
    &confused_words::short_words::RULES[0],
    &confused_words::short_words::RULES[1],
    &confused_words::short_words::RULES[2],
    &confused_words::verb_sounds::RULES[0],
    &confused_words::verb_sounds::RULES[1],
    &confused_words::noun_sounds::RULES[0],
    &confused_words::noun_sounds::RULES[1],
    &confused_words::verb_nouns::RULES[0],
    &confused_words::verb_nouns::RULES[1],
    &confused_words::noun_adjectives::RULES[0],
    &confused_words::function_words::RULES[0],
    &confused_words::function_words::RULES[1],
    &confused_words::function_words::RULES[2],
    &confused_words::slips::RULES[0],
    // By context.
    &context::MISSING_ARTICLE,
    &context::NEEDLESS_ARTICLE,
    &context::WRONG_ARTICLE,
    &context::MISSING_PREPOSITION,
    &context::NEEDLESS_PREPOSITION,
    &context::UNUSUAL_PREPOSITION,
    &context::MISSING_COMMA,
    &context::NEEDLESS_COMMA,
    &context::COMMA_SPLICE,
    &context::RUN_ON_SENTENCE,
    &context::NOUN_NUMBER,
    &context::VERB_AGREEMENT,
    &context::VERB_TENSE,
    &context::VERB_FORM,
    &context::CONFUSED_IN_CONTEXT,
    &context::ADVERB_FORM,
    // Repetition.
    &repetition::word::RULE,
    &repetition::phrase::RULE,
    &repetition::beginning::RULE,
    // Style.
    &grammar::redundancy::RULES[0],
    &grammar::redundancy::RULES[1],
    // Follow-up notes.
    &shape::TOO_LONG,
    &shape::TOO_SHORT,
    &shape::ESSAY,
    &content::NO_THANKS,
    &content::NO_LOOKING_FORWARD,
    &shape::NO_GREETING,
    &shape::NO_SIGN_OFF,
    &placeholder::RULE,
    &names::NAME_MISSPELLED,
    &content::NO_SPECIFIC_DETAIL,
    &tone::ARGUING,
    &tone::DESPERATE,
    &tone::PUSHY,
    &tone::PASSIVE_AGGRESSIVE,
    &tone::APOLOGETIC,
    &tone::PHONE,
    &timing::TOO_MANY_FOLLOW_UPS,
    &timing::TOO_SOON,
    &timing::TOO_LATE,
    &subject::MISSING,
    &subject::VAGUE,
    &tone::EXCLAMATION,
    &content::LINKEDIN,
];

#[cfg(test)]
mod tests {
    use super::super::{Check, Example, Sink};
    use super::*;
    use crate::checker::{Checker, Options};
    use crate::document::{Document, Source, Span};
    use crate::language::LanguageChoice;
    use crate::note::{self, NoteContext, example};
    use crate::rules::{Level, patterns};
    use crate::syntax;
    use std::collections::HashSet;
    use std::sync::LazyLock;
    use std::time::{Duration, SystemTime};

    static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::load().unwrap());

    /// A text as rules see it.
    fn document(text: &str) -> Document<'_> {
        let mut document = Document::new(text);
        CHECKER.dictionary().judge(&mut document);
        syntax::analyze(&mut document, &[]);
        document
    }

    /// The matches of one rule as the text with marks around each, and the replacements of each.
    fn run(rule: &'static Rule, text: &str) -> (String, Vec<Vec<String>>) {
        let mut matches = Vec::new();
        match rule.check {
            Check::Document(check) => {
                let document = document(text);
                check(
                    &document,
                    &mut Sink::new(rule, LanguageChoice::English, &mut matches),
                );
            }
            Check::Patterns(_) | Check::Contexts(_) => {
                let only: Vec<bool> = RULES.iter().map(|other| other.id == rule.id).collect();
                patterns::check(
                    &document(text),
                    LanguageChoice::English,
                    &only,
                    &mut matches,
                );
            }
            Check::Spelling | Check::Model => {
                let options = Options {
                    language: spelling::dialect_of(rule)
                        .map_or(LanguageChoice::English, LanguageChoice::Dialect),
                    level: match rule.check {
                        Check::Model => Level::Picky,
                        _ => Level::Default,
                    },
                    ..Options::default()
                };
                matches = CHECKER.check(&Source::plain(text), &options).matches;
                matches.retain(|found| found.rule.id == rule.id);
            }
            Check::Note(_) => return run_note(rule, text),
        }
        matches.sort_by_key(|found| found.span);
        let spans: Vec<Span> = matches.iter().map(|found| found.span).collect();
        (
            mark(text, &spans),
            matches
                .into_iter()
                .map(|found| found.replacements)
                .collect(),
        )
    }

    /// The findings of one rule about a note, in the same form.
    fn run_note(rule: &'static Rule, example: &str) -> (String, Vec<Vec<String>>) {
        let (members, note) = example::split(example);
        let context = NoteContext::parse(
            members,
            SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000),
        )
        .unwrap();
        let document = document(note);
        let only = |other: &Rule| other.id == rule.id;
        let mut findings =
            note::check(&document, CHECKER.dictionary(), &context, &[], only).findings;
        findings.sort_by_key(|finding| finding.span);
        let spans: Vec<Span> = findings.iter().filter_map(|finding| finding.span).collect();
        let opening = &example[..example.len() - note.len()];
        (
            format!("{opening}{}", mark(note, &spans)),
            findings
                .into_iter()
                .map(|finding| finding.replacements)
                .collect(),
        )
    }

    /// A text with marks around each span.
    fn mark(text: &str, spans: &[Span]) -> String {
        let mut marked = String::new();
        let mut end = 0;
        for span in spans {
            let range = span.range();
            marked.push_str(&text[end..range.start]);
            marked.push('⟨');
            marked.push_str(&text[range.clone()]);
            marked.push('⟩');
            end = range.end;
        }
        marked.push_str(&text[end..]);
        marked
    }

    /// An example behind a first paragraph; a note keeps what the request says of it in front, and takes an address in astral letters.
    fn behind(rule: &Rule, first: &str, example: &str) -> String {
        if !matches!(rule.check, Check::Note(_)) || first.is_empty() {
            return format!("{first}{example}");
        }
        let note = example::split(example).1;
        let opening = &example[..example.len() - note.len()];
        format!("{opening}𝒜𝒷𝒸 House\r\n\r\n{note}")
    }

    #[test]
    fn every_example_holds_also_behind_astral_characters() {
        let mut failures = Vec::new();
        for rule in RULES {
            for prefix in ["", "😀 A cafe\u{301} 👩‍👩‍👧‍👦.\r\n\r\n"] {
                for example in rule.examples {
                    let (expected, wanted) = match example {
                        Example::Wrong { text, replacements } => {
                            // A finding about the whole note has no mark.
                            let found = text.matches('⟨').count().max(1);
                            let others: &[&str] = &[];
                            let mut wanted = vec![others; found];
                            wanted[0] = *replacements;
                            (*text, wanted)
                        }
                        Example::Right(text) => (*text, vec![]),
                    };
                    let expected = behind(rule, prefix, expected);
                    let text = expected.replace(['⟨', '⟩'], "");
                    let (marked, found) = run(rule, &text);
                    let offered = found.len() == wanted.len()
                        && found.iter().zip(&wanted).all(|(found, wanted)| {
                            found.len() >= wanted.len()
                                && found.iter().zip(*wanted).all(|(a, b)| a == b)
                        });
                    if marked != expected || !offered {
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
    #[test]
    fn no_pattern_stands_twice() {
        let mut patterns = HashSet::new();
        for rule in RULES {
            if let Check::Patterns(of_rule) = rule.check {
                for pattern in of_rule {
                    let is_new = patterns.insert((rule.id, pattern.find));
                    assert!(is_new, "{}: {}", rule.id, pattern.find);
                }
            }
        }
        assert!(patterns.len() > 700);
    }
}
