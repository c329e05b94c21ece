//! Words that stand twice.

pub mod beginning;
pub mod phrase;
pub mod word;
