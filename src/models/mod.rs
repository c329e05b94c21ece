//! Context models: what the words around a place make likely there.

mod ngrams;
mod table;

pub use ngrams::{BACKOFF_STEP, LOG_STEP, NgramModel, ORDER, UNKNOWN_COST, extend, sequence_hash};
pub use table::{Table, TableError};
