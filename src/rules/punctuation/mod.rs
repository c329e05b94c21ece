//! Marks that are missing, doubled, unpaired, or wrongly spaced.

mod neighbors;

pub mod bracket_space;
pub mod closing_comma;
pub mod closing_stop;
pub mod double;
pub mod greeting_comma;
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
