//! Roles: what each unit is in the chunks, the clauses and the subjects of its document, as bits that patterns ask for.

use crate::syntax::{Number, Syntax, VerbGroup};
use std::ops::Range;

/// What a unit is, one bit a role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles(u16);

impl Roles {
    /// The first unit of a noun chunk.
    pub(super) const FIRST: Roles = Roles(1);
    /// The last unit of a noun chunk.
    pub(super) const LAST: Roles = Roles(1 << 1);
    /// The noun or pronoun that the rest of a chunk belongs to.
    pub(super) const HEAD: Roles = Roles(1 << 2);
    /// The head of a chunk that means one.
    pub(super) const ONE: Roles = Roles(1 << 3);
    /// The head of a chunk that means several.
    pub(super) const SEVERAL: Roles = Roles(1 << 4);
    /// The head of the subject of a finite verb.
    pub(super) const SUBJECT: Roles = Roles(1 << 5);
    /// The first unit of a clause.
    pub(super) const CLAUSE: Roles = Roles(1 << 6);
    /// The finite verb of a subject that is one person or thing, neither "I" nor "you".
    pub(super) const OF_ONE: Roles = Roles(1 << 7);
    /// The finite verb of a subject that is several.
    pub(super) const OF_SEVERAL: Roles = Roles(1 << 8);
    /// The finite verb of a subject of several chunks: "bread and butter".
    pub(super) const OF_JOINED: Roles = Roles(1 << 9);

    /// The roles by their names in the notation.
    const NAMED: [(&'static str, Roles); 8] = [
        ("head", Roles::HEAD),
        ("one", Roles::ONE),
        ("several", Roles::SEVERAL),
        ("subject", Roles::SUBJECT),
        ("clause", Roles::CLAUSE),
        ("of-one", Roles::OF_ONE),
        ("of-several", Roles::OF_SEVERAL),
        ("of-joined", Roles::OF_JOINED),
    ];

    /// The role of a name.
    pub(super) fn named(name: &str) -> Option<Roles> {
        let named = Roles::NAMED.into_iter().find(|(known, _)| *known == name);
        named.map(|(_, role)| role)
    }

    /// Whether it has a role.
    pub(super) fn has(self, role: Roles) -> bool {
        self.0 & role.0 == role.0
    }

    fn add(&mut self, role: Roles) {
        self.0 |= role.0;
    }
}

/// The roles of all units of a document, in order. Time is linear in the units.
pub(super) fn roles(syntax: &Syntax) -> Vec<Roles> {
    let mut roles = vec![Roles::default(); syntax.units.len()];
    for chunk in &syntax.chunks {
        roles[chunk.first as usize].add(Roles::FIRST);
        roles[chunk.last as usize].add(Roles::LAST);
        let head = &mut roles[chunk.head as usize];
        head.add(Roles::HEAD);
        match chunk.number {
            Number::Singular => head.add(Roles::ONE),
            Number::Plural => head.add(Roles::SEVERAL),
            Number::Unknown => {}
        }
    }
    for &start in &syntax.clauses {
        if let Some(roles) = roles.get_mut(start as usize) {
            roles.add(Roles::CLAUSE);
        }
    }
    for group in &syntax.groups {
        of_subject(syntax, group, &mut roles);
    }
    roles
}

fn of_subject(syntax: &Syntax, group: &VerbGroup, roles: &mut [Roles]) {
    let (Some(finite), Some(subject)) = (group.finite, group.subject) else {
        return;
    };
    let head = syntax.chunks[subject.chunk as usize].head;
    roles[head as usize].add(Roles::SUBJECT);
    let verb = &mut roles[finite as usize];
    match subject.number {
        Number::Singular if subject.person == 3 => verb.add(Roles::OF_ONE),
        Number::Plural => verb.add(Roles::OF_SEVERAL),
        _ => {}
    }
    if subject.coordinated {
        verb.add(Roles::OF_JOINED);
    }
}

/// The units of the chunk that starts at a unit, or that ends there when `backwards`; none if no chunk does.
pub(super) fn chunk(roles: &[Roles], at: usize, backwards: bool) -> Option<Range<usize>> {
    let (near, far) = match backwards {
        true => (Roles::LAST, Roles::FIRST),
        false => (Roles::FIRST, Roles::LAST),
    };
    if !roles.get(at)?.has(near) {
        return None;
    }
    if backwards {
        let first = roles[..=at].iter().rposition(|roles| roles.has(far))?;
        Some(first..at + 1)
    } else {
        let length = roles[at..].iter().position(|roles| roles.has(far))?;
        Some(at..at + length + 1)
    }
}
