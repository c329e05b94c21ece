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

/// How LanguageTool's clients know a rule.
pub(super) fn kind(rule: &Rule) -> Kind {
    let (category_id, category_name, issue_type) = match rule.category {
        Category::Spelling => ("TYPOS", "Possible Typo", "misspelling"),
        Category::Grammar => ("GRAMMAR", "Grammar", "grammar"),
        Category::Punctuation => ("PUNCTUATION", "Punctuation", "typographical"),
        Category::Typography => ("TYPOGRAPHY", "Typography", "typographical"),
        Category::Casing => ("CASING", "Capitalization", "typographical"),
        Category::ConfusedWords => (
            "CONFUSED_WORDS",
            "Commonly Confused Words",
            "non-conformance",
        ),
        Category::Repetition => ("REPETITIONS", "Repetitions", "duplication"),
        Category::Style => ("STYLE", "Style", "style"),
        Category::FollowUp => ("FOLLOW_UP", "Follow-up notes", "style"),
    };
    let issue_type = match rule.id {
        "WHITESPACE_RULE" | "SENTENCE_WHITESPACE" | "COMMA_PARENTHESIS_WHITESPACE" => "whitespace",
        _ => issue_type,
    };
    Kind {
        category_id,
        category_name,
        issue_type,
    }
}

/// Whether a rule is in the category of an id: LanguageTool's or ours.
pub(super) fn is_in(rule: &Rule, category_id: &str) -> bool {
    kind(rule).category_id == category_id || rule.category.id() == category_id
}
