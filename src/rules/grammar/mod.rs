//! Grammar: faults of agreement and form.

pub mod a_an;
pub mod phrases;
