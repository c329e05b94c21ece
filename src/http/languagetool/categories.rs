//! LanguageTool's names for categories and kinds of fault.

use crate::rules::{Category, Rule};

/// What LanguageTool says about a rule: category id, category name, issue type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// The category's id.
    pub(super) category_id: &'static str,
    /// The category's name.
    pub(super) category_name: &'static str,
    /// The issue type of the Internationalization Tag Set.
    pub(super) issue_type: &'static str,
}

/// Rules that LanguageTool has in another category, or with another issue type, than our category suggests; sorted.
///
/// Read from its `configinfo`, version 6.6.
const EXCEPTIONS: [(&str, &str, &str); 18] = [
    ("COMMA_PARENTHESIS_WHITESPACE", "TYPOGRAPHY", "whitespace"),
    ("COULD_OF", "CONFUSED_WORDS", "misspelling"),
    ("CURRENCY", "TYPOGRAPHY", "locale-violation"),
    ("DOUBLE_PUNCTUATION", "PUNCTUATION", "typographical"),
    (
        "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
        "REPETITIONS_STYLE",
        "style",
    ),
    ("ENGLISH_WORD_REPEAT_RULE", "MISC", "duplication"),
    ("EN_A_VS_AN", "MISC", "misspelling"),
    ("EN_SPECIFIC_CASE", "CASING", "misspelling"),
    ("EN_UNPAIRED_BRACKETS", "PUNCTUATION", "typographical"),
    ("EVERYDAY_EVERY_DAY", "CONFUSED_WORDS", "misspelling"),
    ("I_LOWERCASE", "TYPOS", "misspelling"),
    ("PHRASE_REPETITION", "GRAMMAR", "grammar"),
    ("PUNCTUATION_PARAGRAPH_END", "PUNCTUATION", "grammar"),
    ("QUESTION_MARK", "PUNCTUATION", "uncategorized"),
    ("SENTENCE_WHITESPACE", "TYPOGRAPHY", "whitespace"),
    ("UNIT_SPACE", "PUNCTUATION", "typographical"),
    ("UPPERCASE_SENTENCE_START", "CASING", "typographical"),
    ("WHITESPACE_RULE", "TYPOGRAPHY", "whitespace"),
];

/// How LanguageTool's clients know a rule.
pub(super) fn kind(rule: &Rule) -> Kind {
    let (category_id, issue_type) = EXCEPTIONS
        .binary_search_by_key(&rule.id, |(id, ..)| id)
        .map(|index| (EXCEPTIONS[index].1, EXCEPTIONS[index].2))
        .unwrap_or(usual(rule.category));
    Kind {
        category_id,
        category_name: category_name(category_id),
        issue_type,
    }
}

/// The category's id and the issue type of most rules of a category.
const fn usual(category: Category) -> (&'static str, &'static str) {
    match category {
        Category::Spelling => ("TYPOS", "misspelling"),
        Category::Grammar => ("GRAMMAR", "grammar"),
        Category::Punctuation => ("PUNCTUATION", "typographical"),
        Category::Typography => ("TYPOGRAPHY", "typographical"),
        Category::Casing => ("CASING", "typographical"),
        Category::ConfusedWords => ("CONFUSED_WORDS", "non-conformance"),
        Category::Repetition => ("REPETITIONS", "duplication"),
        Category::Style => ("STYLE", "style"),
        Category::FollowUp => ("FOLLOW_UP", "style"),
    }
}

fn category_name(id: &str) -> &'static str {
    match id {
        "TYPOS" => "Possible Typo",
        "GRAMMAR" => "Grammar",
        "PUNCTUATION" => "Punctuation",
        "TYPOGRAPHY" => "Typography",
        "CASING" => "Capitalization",
        "CONFUSED_WORDS" => "Commonly Confused Words",
        "REPETITIONS" => "Repetitions",
        "REPETITIONS_STYLE" => "Repetitions (Style)",
        "STYLE" => "Style",
        "FOLLOW_UP" => "Follow-up notes",
        _ => "Miscellaneous",
    }
}

/// Whether an id is that of the category of follow-up notes, which a client must ask for.
pub(super) fn is_follow_up(category_id: &str) -> bool {
    [usual(Category::FollowUp).0, Category::FollowUp.id()].contains(&category_id)
}

/// Whether a rule is in the category of an id: LanguageTool's or ours.
pub(super) fn is_in(rule: &Rule, category_id: &str) -> bool {
    kind(rule).category_id == category_id || rule.category.id() == category_id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn exceptions_are_sorted() {
        assert!(EXCEPTIONS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn a_rule_is_in_its_category_by_either_name() {
        let rule = rules::find("ENGLISH_WORD_REPEAT_RULE").unwrap();
        assert_eq!(kind(rule).category_name, "Miscellaneous");
        assert!(is_in(rule, "MISC") && is_in(rule, "repetition"));
        assert!(!is_in(rule, "REPETITIONS"));
    }
}
