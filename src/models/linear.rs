//! Linear models: the options of a slot, weighed by hashed features.

use super::table::{Table, TableError};

/// A step of a stored weight.
pub const WEIGHT_STEP: f32 = 0.05;
/// The most options of a slot.
pub const OPTIONS_MAX: usize = 24;

/// A model of the slots of one kind.
#[derive(Clone, Debug)]
pub struct Linear {
    table: Table,
}

impl Linear {
    /// Reads a model in place, and returns what follows it.
    ///
    /// # Errors
    /// When the bytes are no such file.
    pub fn split(bytes: &'static [u8]) -> Result<(Linear, &'static [u8]), TableError> {
        let (table, rest) = Table::split(bytes)?;
        Ok((Linear { table }, rest))
    }

    /// A model of a table with a byte for each option but the first, whose weight is 0.
    pub fn new(table: Table) -> Linear {
        Linear { table }
    }

    /// The bytes that [`Linear::split`] reads.
    pub fn as_bytes(&self) -> &[u8] {
        self.table.as_bytes()
    }

    /// The weights of the options, not normalized. Costs two reads of memory a feature.
    pub fn weigh(&self, features: &[u64]) -> [f32; OPTIONS_MAX] {
        let mut sums = [0_i32; OPTIONS_MAX];
        for &feature in features {
            if let Some(row) = self.table.get(feature) {
                for (sum, &weight) in sums[1..].iter_mut().zip(row) {
                    *sum += i32::from(weight as i8);
                }
            }
        }
        sums.map(|sum| sum as f32 * WEIGHT_STEP)
    }
}
