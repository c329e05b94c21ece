//! Glances: what a pattern asks of the unit under its anchor and of the two beside it, as masks of bits.
//!
//! Most of the patterns that are filed under a unit fail at the unit before or behind. A glance tells so by a few
//! comparisons of bits, and never says that a pattern fails that does not.

use super::notation::{Atom, Element, Elements};
use crate::syntax::{Tag, Unit, Word};

/// The bit of the edge of a sentence, behind those of the tags.
const EDGE: u64 = 1 << 63;

/// What a unit is: the bit of its tag, of its word and of its lemma. Words share 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    tags: u64,
    words: u64,
    lemmas: u64,
}

/// What a pattern asks of the unit before its anchor, under it and behind it. As long as a cache line.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct Glance {
    before: Look,
    tags: u64,
    behind: Look,
}

impl Look {
    /// What stands beyond the ends of a sentence.
    pub(super) const BEYOND: Look = Look {
        tags: EDGE,
        words: u64::MAX,
        lemmas: u64::MAX,
    };
    const ANY: Look = Look {
        tags: u64::MAX,
        words: u64::MAX,
        lemmas: u64::MAX,
    };
    const NOTHING: Look = Look {
        tags: 0,
        words: 0,
        lemmas: 0,
    };

    pub(super) fn of(unit: &Unit) -> Look {
        Look {
            tags: 1 << unit.tag as u64,
            words: bit(unit.word),
            lemmas: bit(unit.lemma),
        }
    }

    /// What the units that an element takes can be.
    fn of_element(element: &Element) -> Look {
        let alternatives = element.alternatives.iter();
        alternatives.fold(Look::NOTHING, |look, atoms| look.or(Look::of_atoms(atoms)))
    }

    fn of_atoms(atoms: &[(bool, Atom)]) -> Look {
        let mut look = Look::ANY;
        for (wanted, atom) in atoms {
            let tags = match atom {
                Atom::Tagged(tags) => bits(|tag| tags.contains(tag)),
                Atom::Mark => EDGE | bits(Tag::is_mark),
                Atom::Edge => EDGE,
                Atom::Unit => !EDGE,
                // Neither the edge nor what is wanted can be told from others by a tag.
                _ if *wanted => !EDGE,
                _ => continue,
            };
            look.tags &= if *wanted { tags } else { !tags };
            match atom {
                Atom::Word(word) if *wanted => look.words &= bit(*word),
                Atom::Words(words) if *wanted => {
                    look.words &= words.iter().fold(0, |bits, &word| bits | bit(word));
                }
                Atom::Lemma(lemma) if *wanted => look.lemmas &= bit(*lemma),
                _ => {}
            }
        }
        look
    }

    /// What the first unit can be that elements take, one after the other.
    fn of_first<'all>(elements: impl Iterator<Item = &'all Element>) -> Look {
        let mut look = Look::NOTHING;
        for element in elements {
            if element.whole {
                return Look::ANY;
            }
            look = look.or(Look::of_element(element));
            if element.least > 0 {
                return look;
            }
        }
        Look::ANY
    }

    fn or(self, other: Look) -> Look {
        Look {
            tags: self.tags | other.tags,
            words: self.words | other.words,
            lemmas: self.lemmas | other.lemmas,
        }
    }

    #[inline]
    fn meets(self, other: Look) -> bool {
        self.tags & other.tags != 0
            && self.words & other.words != 0
            && self.lemmas & other.lemmas != 0
    }
}

impl Glance {
    /// What the elements of a pattern ask around its anchor, which takes one unit.
    pub(super) fn new(elements: &Elements, anchor: usize) -> Glance {
        let (before, rest) = elements.all.split_at(anchor);
        Glance {
            before: Look::of_first(before.iter().rev()),
            tags: rest.first().map_or(0, |this| Look::of_element(this).tags),
            behind: Look::of_first(rest.iter().skip(1)),
        }
    }

    /// Whether a pattern may match where its anchor stands between two neighbors.
    #[inline]
    pub(super) fn allows(&self, before: Look, this: Look, behind: Look) -> bool {
        self.tags & this.tags != 0 && self.behind.meets(behind) && self.before.meets(before)
    }
}

fn bit(word: Word) -> u64 {
    1 << (word.0 >> 58)
}

/// The bits of the tags for which something is true.
fn bits(is_in: impl Fn(Tag) -> bool) -> u64 {
    let tags = Tag::ALL.into_iter().filter(|&tag| is_in(tag));
    tags.fold(0, |bits, tag| bits | 1 << tag as u64)
}

const _: () = assert!(Tag::ALL.len() < 63, "a tag has a bit of its own");
