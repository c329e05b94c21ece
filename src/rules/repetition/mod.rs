//! Words that stand twice.

pub mod word;
