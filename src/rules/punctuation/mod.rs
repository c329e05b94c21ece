//! Marks that are missing, doubled, unpaired, or wrongly spaced.

mod neighbors;

pub mod bracket_space;
pub mod clause_commas;
pub mod closing_comma;
pub mod closing_stop;
pub mod commas;
pub mod compound_hyphen;
pub mod double;
pub mod greeting_comma;
pub mod introduction_comma;
pub mod missing_space;
pub mod paragraph_end;
pub mod question_mark;
pub mod repeated_mark;
pub mod sentence_space;
pub mod spacing;
pub mod unpaired_brackets;
pub mod unpaired_quotes;

pub(super) use neighbors::{
    gap_span, is_known_word, is_spaced, joined_after, starts_clause, text_after, text_before,
};

#[cfg(test)]
mod tests {
    use crate::checker::{Checker, Options};
    use crate::document::Source;
    use crate::language::LanguageChoice;
    use crate::rules::{Category, Level};

    /// What the punctuation and typography rules flag in a text: each rule's id and the flagged part of the source.
    fn flagged(source: &Source<'_>) -> Vec<(&'static str, String)> {
        let options = Options {
            language: LanguageChoice::English,
            level: Level::Picky,
            ..Options::default()
        };
        let report = Checker::load().unwrap().check(source, &options);
        let is_ours = |category| matches!(category, Category::Punctuation | Category::Typography);
        report
            .matches
            .iter()
            .filter(|found| is_ours(found.rule.category))
            .map(|found| {
                (
                    found.rule.id,
                    source.original[found.span.range()].to_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn markdown_and_soft_wrapped_lines_are_no_faults() {
        let text = "# What is it\n\nCall `run()`, `stop()`; or (see ![a figure](a.png)) the\n*next* line, which\\\ngoes on.\n\n\
            | Name | Place |\n|------|-------|\n| Ada  | Rome  |\n\n- [ ] one `a , b`\n- two\n\n```\nlet a = b ;\n```\n";
        assert_eq!(flagged(&Source::markdown(text)), []);
    }

    #[test]
    fn html_layout_is_no_fault_and_a_space_before_a_mark_is() {
        let quiet = "<p>\n  Call <code>run( )</code>, <b>stop</b>;\n  or <img src=a.png>\n  (see\n  <i>below</i>).</p><pre>a , b</pre>";
        assert_eq!(flagged(&Source::html(quiet)), []);
        let wrong = "<p>Thank you , <b>Ada</b>.</p>";
        let expected = ("COMMA_PARENTHESIS_WHITESPACE", " ,".to_owned());
        assert_eq!(flagged(&Source::html(wrong)), [expected]);
    }
}
