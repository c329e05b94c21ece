//! First looks: the few features of a slot that mostly suffice to see that what was written is right.
//!
//! A model of a kind of slots has some sixty features, and nine slots of ten are what their writer meant. The features of the first look are
//! weighed alone; where they prefer what was written by a lead that hardly any change worth showing had, the others are
//! never made. `examples/models/looks.py` chooses the features and the lead, one kind after another, from what `models looks`
//! prints of texts by learners.

use super::slots::{Kind, Slot};

const LOOKS: &str = include_str!("../../dictionaries/en/looks.tsv");

/// What is looked at first.
#[derive(Clone, Debug)]
pub(super) struct Look {
    /// The places of the features among those of the slot, a bit each.
    pub features: u64,
    /// By how many nats what was written must lead to be right without a second look.
    pub lead: f32,
}

impl Default for Look {
    /// A look that never suffices.
    fn default() -> Look {
        Look {
            features: 0,
            lead: f32::INFINITY,
        }
    }
}

/// The first looks of all kinds, for slots where nothing was written and for the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks([[Look; 2]; Kind::ALL.len()]);

impl Looks {
    /// Reads the embedded looks: a line is a kind, whether something was written, the lead, and the places of the features.
    pub fn load() -> Looks {
        let mut looks = Looks::default();
        for line in LOOKS.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [kind, written, lead, features] = columns[..] else {
                panic!("a look has four columns");
            };
            let kind = Kind::ALL.into_iter().find(|other| other.name() == kind);
            let kind = kind.expect("a look starts with a kind");
            let features = features
                .split(' ')
                .map(|feature| feature.parse().expect("features are numbers"));
            looks.0[kind as usize][usize::from(written == "something")] = Look {
                features: features.map(|feature: u32| 1_u64 << feature).sum(),
                lead: lead.parse().expect("a lead is a number"),
            };
        }
        looks
    }

    /// The first look at a slot.
    pub fn of(&self, slot: &Slot) -> &Look {
        &self.0[slot.kind as usize][usize::from(slot.written > 0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_first_look_that_can_suffice() {
        let looks = Looks::load();
        for kind in Kind::ALL {
            let [nothing, something] = &looks.0[kind as usize];
            assert!(
                nothing.lead.is_finite() || something.lead.is_finite(),
                "{} has no look",
                kind.name()
            );
        }
    }
}
