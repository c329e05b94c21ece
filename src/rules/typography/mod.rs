//! Spaces, dashes, quotation marks, and the signs beside numbers.

pub mod abbreviation_stops;
pub mod acute_apostrophe;
pub mod apostrophe_space;
pub mod apostrophe_stand_in;
pub mod currency;
pub mod dash;
pub mod double_space;
pub mod ellipsis;
pub mod mixed_quotes;
pub mod number_marks;
pub mod number_range;
pub mod percent_space;
pub mod sentence_double_space;
pub mod unit_space;
