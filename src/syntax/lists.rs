//! Lists of words that decide where clauses start.

use super::{Tag, Unit, Word};

/// Whether a word joins a clause; those that are prepositions too need a finite verb behind the next chunk.
pub(super) fn is_subordinator(word: Word, finite_next: bool) -> bool {
    const ALWAYS: [Word; 11] = [
        Word::of("that"),
        Word::of("if"),
        Word::of("because"),
        Word::of("although"),
        Word::of("though"),
        Word::of("whereas"),
        Word::of("whether"),
        Word::of("unless"),
        Word::of("while"),
        Word::of("whilst"),
        Word::of("lest"),
    ];
    const WITH_VERB: [Word; 9] = [
        Word::of("as"),
        Word::of("since"),
        Word::of("after"),
        Word::of("before"),
        Word::of("until"),
        Word::of("till"),
        Word::of("than"),
        Word::of("once"),
        Word::of("like"),
    ];
    ALWAYS.contains(&word) || finite_next && WITH_VERB.contains(&word)
}

/// Pronouns that can only be subjects.
pub(super) fn is_nominative(unit: &Unit) -> bool {
    const WORDS: [Word; 5] = [
        Word::of("i"),
        Word::of("he"),
        Word::of("she"),
        Word::of("we"),
        Word::of("they"),
    ];
    unit.tag == Tag::PRP && WORDS.contains(&unit.word)
}

/// Verbs that a clause without "that" follows.
pub(crate) fn is_saying(verb: &Unit) -> bool {
    const LEMMAS: [Word; 26] = [
        Word::of("say"),
        Word::of("think"),
        Word::of("know"),
        Word::of("believe"),
        Word::of("hope"),
        Word::of("feel"),
        Word::of("guess"),
        Word::of("suppose"),
        Word::of("mean"),
        Word::of("wish"),
        Word::of("realize"),
        Word::of("understand"),
        Word::of("hear"),
        Word::of("assume"),
        Word::of("ensure"),
        Word::of("suggest"),
        Word::of("claim"),
        Word::of("doubt"),
        Word::of("bet"),
        Word::of("imagine"),
        Word::of("add"),
        Word::of("ask"),
        Word::of("reply"),
        Word::of("explain"),
        Word::of("comment"),
        Word::of("tell"),
    ];
    LEMMAS.contains(&verb.lemma)
}
