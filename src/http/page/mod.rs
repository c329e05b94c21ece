//! The pages for browsers. They need no JavaScript, and no other host with it.
//!
//! The same page holds the form and the answer, so that a text is kept for another round. Where JavaScript runs, the
//! modules in `assets` check as one types, and fill the elements that are rendered here.

pub mod assets;

mod checklist;
mod form;
mod layout;
mod problem;
mod result;
mod rules;

pub use form::empty;
pub use problem::problem;
pub use result::result;
pub use rules::{list, one};
