//! Linear models: the options of a slot, weighed by hashed features.

use super::table::{Bucket, Rows, Table, TableError};
use std::hint::black_box;

/// A step of a stored weight.
pub const WEIGHT_STEP: f32 = 0.05;
/// The most options of a slot.
pub const OPTIONS_MAX: usize = 24;

/// The bytes of a print in the table of a model.
const PRINT_BYTES: usize = 1;
/// The features whose rows are fetched before any is searched.
const FEATURES_AT_ONCE: usize = 32;

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

    /// Adds the weights of some features to the sums of the options, in steps of [`WEIGHT_STEP`], not normalized.
    ///
    /// Costs two reads of memory a feature, and memory is what it waits for. So the rows of several features are fetched
    /// beside one another, before anything is decided about the first.
    pub fn add(&self, features: impl Iterator<Item = u64>, sums: &mut [i32; OPTIONS_MAX]) {
        // The same code for each number of options, which the compiler then knows.
        match self.table.value_bytes() {
            1 => add_rows(self.table.rows(PRINT_BYTES, 1), 1, features, sums),
            2 => add_rows(self.table.rows(PRINT_BYTES, 2), 2, features, sums),
            3 => add_rows(self.table.rows(PRINT_BYTES, 3), 3, features, sums),
            4 => add_rows(self.table.rows(PRINT_BYTES, 4), 4, features, sums),
            16 => add_rows(self.table.rows(PRINT_BYTES, 16), 16, features, sums),
            others => add_rows(self.table.rows(PRINT_BYTES, others), others, features, sums),
        }
    }
}

#[inline(always)]
fn add_rows(
    rows: Rows<'_>,
    others: usize,
    mut features: impl Iterator<Item = u64>,
    sums: &mut [i32; OPTIONS_MAX],
) {
    let mut buckets = [Bucket::default(); FEATURES_AT_ONCE];
    loop {
        let mut count = 0;
        let mut fetched = 0;
        while count < FEATURES_AT_ONCE {
            let Some(feature) = features.next() else {
                break;
            };
            buckets[count] = rows.bucket(feature);
            fetched ^= rows.fetch(buckets[count]);
            count += 1;
        }
        if count == 0 {
            return;
        }
        black_box(fetched);
        for bucket in &buckets[..count] {
            if let Some(row) = rows.find(*bucket) {
                for other in 0..others {
                    sums[other + 1] += i32::from(row[other].cast_signed());
                }
            }
        }
    }
}
