//! What was found in passages, remembered while their writers go on.
//!
//! A passage is known by a keyed hash of its text, of everything else that the matches depend on, and of its owner, so that
//! nobody learns from the time of an answer what others have written. The matches, which quote words of the text,
//! are kept in memory only, within a limit.

use crate::report::Match;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use siphasher::sip128::{Hasher128, SipHasher13};
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::Arc;

/// What a passage without matches takes, in bytes: the key, and its place in the table.
const ENTRY_BYTES: usize = 96;
/// What a remembered passage takes on average, in bytes, for the first size of the table.
const ENTRY_BYTES_USUAL: usize = 512;

/// A bounded memory of passages. What was asked for least goes first.
#[derive(Debug)]
pub struct Memory {
    passages: Cache<u128, Arc<[Match]>, MatchBytes>,
    /// Starts with a secret of this process: nobody can find two texts with the same key.
    hasher: SipHasher13,
}

impl Memory {
    /// A memory of about so many bytes.
    pub fn new(bytes_max: usize) -> Memory {
        let entries = bytes_max / ENTRY_BYTES_USUAL;
        Memory {
            passages: Cache::with_weighter(entries, bytes_max as u64, MatchBytes),
            hasher: SipHasher13::new_with_keys(secret(), secret()),
        }
    }

    /// The keyed hash of a value.
    pub fn hash(&self, value: &impl Hash) -> u128 {
        let mut hasher = self.hasher;
        value.hash(&mut hasher);
        hasher.finish128().into()
    }

    /// What was found in a passage. Its spans count from the start of the passage.
    pub fn get(&self, key: u128) -> Option<Arc<[Match]>> {
        self.passages.get(&key)
    }

    /// Remembers what was found in a passage.
    pub fn insert(&self, key: u128, matches: Arc<[Match]>) {
        self.passages.insert(key, matches);
    }

    /// The bytes that the memory takes, as far as it counts them.
    pub fn bytes(&self) -> u64 {
        self.passages.weight()
    }
}

/// A random number.
fn secret() -> u64 {
    RandomState::new().hash_one(0)
}

/// Weighs an entry by its bytes.
#[derive(Clone, Debug)]
struct MatchBytes;

impl Weighter<u128, Arc<[Match]>> for MatchBytes {
    fn weight(&self, _key: &u128, matches: &Arc<[Match]>) -> u64 {
        let strings = |found: &Match| {
            let replacements = found.replacements.iter();
            let replacements: usize = replacements
                .map(|text| size_of::<String>() + text.len())
                .sum();
            found.message.len() + replacements
        };
        let matches: usize = matches
            .iter()
            .map(|found| size_of::<Match>() + strings(found))
            .sum();
        (ENTRY_BYTES + matches) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;
    use crate::rules::{RULES, Severity};

    fn found(message: &str) -> Arc<[Match]> {
        Arc::new([Match {
            rule: RULES[0],
            span: Span::new(0, 1),
            message: message.to_owned(),
            replacements: vec![message.to_owned()],
            severity: Severity::Error,
            confident: false,
        }])
    }

    #[test]
    fn what_is_remembered_stays_within_the_limit() {
        let memory = Memory::new(100_000);
        for number in 0..10_000_u32 {
            memory.insert(memory.hash(&number), found("a message of some length"));
        }
        assert!(
            (50_000..=100_000).contains(&memory.bytes()),
            "{}",
            memory.bytes()
        );
        let last = memory
            .get(memory.hash(&9_999_u32))
            .expect("the last is there");
        assert_eq!(last[0].message, "a message of some length");
    }

    #[test]
    fn a_match_that_alone_is_too_long_is_not_kept() {
        let memory = Memory::new(1_000);
        memory.insert(1, found(&"long ".repeat(1_000)));
        assert!(memory.get(1).is_none() && memory.bytes() <= 1_000);
    }

    #[test]
    fn keys_differ_from_process_to_process() {
        let (one, other) = (Memory::new(1_000), Memory::new(1_000));
        assert_ne!(one.hash(&"text"), other.hash(&"text"));
        assert_eq!(one.hash(&"text"), one.hash(&"text"));
    }
}
