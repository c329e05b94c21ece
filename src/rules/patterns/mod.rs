//! Patterns: wrong constructions, written down in a small notation and found all at once.
//!
//! A pattern is a line of elements between spaces; each stands for one unit of a sentence ([`crate::syntax::Unit`]), so
//! that `don't` is two: `do n't`.
//!
//! ```text
//! look           the word, whatever its case
//! <look>         any form of the lemma; <not> is "not" and "n't"
//! VBD            a unit that is tagged so; NN* stands for all tags that start with NN
//! ~VB            a word that is often so, whatever it is tagged here
//! @modal         a word, or a lemma, of a list in lists.txt
//! WORD, MARK     any word, any mark (the edges of a sentence are marks)
//! CAPITAL        a word that is written with a capital
//! NUMBER         a number from 2 to 999, in digits
//! ^, $           the start and the end of the sentence
//! :one, :several the head of a noun chunk that means one or several; :head of any, :subject of a finite verb's subject
//! :of-one        the finite verb whose subject is one person or thing; :of-several, whose subject is several;
//!                :of-joined, whose subject is several chunks with "and" or "or" between them
//! :clause        the first unit of a clause
//! CHUNK          a noun with all that belongs to it before, as one element; what is joined by & holds of its head
//! a|b            either; a&b both, which binds closer
//! !a             anything else, also the edge of a sentence; VBD&!~VB the first and not the second
//! a?             once or not at all; a{3} up to three times: as often as it can
//! [a b]          what is flagged, when it is not everything; the rest is context
//! ```
//!
//! A replacement, and a message, is a text with copies of the elements, which are counted from 1: `{2}` is what the
//! second element matched, `{2-4}` the text from the second to the fourth, and `{2:VBD}` another form of the second's
//! lemma; `{2:VBZ/VBD}` is the one form or the other, as the verbs around are present or past. `{take:2}` is “take” in
//! the form of the second, `{2:-ly}` the adverb of an adjective, and `{a}` “a” or “an”, as what follows sounds. A
//! message may also say `{=}`, the first replacement. What a template cannot make (a form that the lexicon does not
//! know) is not reported at all; nor is what starts or ends inside a hyphenated word.
//!
//! All patterns of all rules are one index. Each is filed under its rarest element that names words, or under the tags
//! of an element and the next one; a sentence is read once, and at each unit only what is filed there is tried. The
//! cost of a text is therefore linear in its units, and hardly grows with the number of patterns.

mod compiled;
mod context;
mod glance;
mod index;
mod notation;
mod roles;
mod template;
mod trial;

pub use context::{Context, context};
pub use index::check;
pub use notation::is_listed;
pub use trial::{Trial, Tried};

/// A wrong construction.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// What it looks like.
    pub find: &'static str,
    /// What to write instead of what is flagged, the best first.
    pub replace: &'static [&'static str],
    /// What is wrong.
    pub message: &'static str,
}

/// A pattern with its replacements and its message.
pub const fn pattern(
    find: &'static str,
    replace: &'static [&'static str],
    message: &'static str,
) -> Pattern {
    Pattern {
        find,
        replace,
        message,
    }
}
