//! Linear models: the options of a slot, weighed by hashed features.

use super::table::{Table, TableError};
use std::hint::black_box;
use std::ops::BitXor;

/// A step of a stored weight.
pub const WEIGHT_STEP: f32 = 0.05;
/// The most options of a slot.
pub const OPTIONS_MAX: usize = 24;

/// The prints of a block.
const BLOCK_PRINTS: usize = 64;
/// The blocks of a bucket, whose prints have one byte.
const BUCKET_BLOCKS: usize = 256 / BLOCK_PRINTS;

/// A model of the slots of one kind.
#[derive(Clone, Debug)]
pub struct Linear {
    table: Table,
    /// Which rows the table has: most features have none, and end here.
    blocks: Vec<Block>,
    bucket_bits: u32,
}

/// The rows of a bucket of the table whose prints have the same top bits.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// The prints that have a row, a bit each, in halves: a block of twelve bytes has no gaps.
    prints: [u32; 2],
    /// Where the value of the first of them stands in the table.
    values_at: u32,
}

impl Linear {
    /// Reads a model in place, and returns what follows it. Costs time linear in its rows.
    ///
    /// # Errors
    /// When the bytes are no such file.
    pub fn split(bytes: &'static [u8]) -> Result<(Linear, &'static [u8]), TableError> {
        let (table, rest) = Table::split(bytes)?;
        Ok((Linear::new(table), rest))
    }

    /// A model of a table with prints of one byte and values of a byte for each option but the first, whose weight is 0.
    pub fn new(table: Table) -> Linear {
        let mut blocks = vec![Block::default(); BUCKET_BLOCKS << table.bucket_bits()];
        for (bucket, blocks) in blocks.chunks_exact_mut(BUCKET_BLOCKS).enumerate() {
            let (prints, mut values_at) = table.bucket_prints(bucket);
            for &print in prints {
                let (block, print) = (
                    usize::from(print) / BLOCK_PRINTS,
                    usize::from(print) % BLOCK_PRINTS,
                );
                blocks[block].prints[print / 32] |= 1 << (print % 32);
            }
            for block in blocks {
                block.values_at = u32::try_from(values_at).expect("a table has few rows");
                let [low, high] = block.prints.map(u32::count_ones);
                values_at += (low + high) as usize * table.value_bytes();
            }
        }
        Linear {
            bucket_bits: table.bucket_bits(),
            table,
            blocks,
        }
    }

    /// The bytes that [`Linear::split`] reads.
    pub fn as_bytes(&self) -> &[u8] {
        self.table.as_bytes()
    }

    /// Adds the weights of some features to the sums of the options, in steps of [`WEIGHT_STEP`], not normalized.
    pub fn add(&self, features: &[u64], sums: &mut [i32; OPTIONS_MAX]) {
        let mut rows = Vec::new();
        self.find(features, &mut rows);
        self.sum(&rows, sums);
    }

    /// Reads something of the blocks of some features, so that they stand in a cache when the rows are looked for.
    #[inline]
    pub(super) fn touch(&self, features: &[u64]) {
        let read = |&feature| {
            let block = self.block(feature).0;
            block.prints[0] ^ block.values_at
        };
        black_box(features.iter().map(read).fold(0, BitXor::bitxor));
    }

    /// Adds where the values of those features stand that have any.
    pub(super) fn find(&self, features: &[u64], rows: &mut Vec<u32>) {
        let first = rows.len();
        rows.resize(first + features.len(), 0);
        let mut end = first;
        let value_bytes = self.table.value_bytes() as u32;
        for &feature in features {
            let (block, print) = self.block(feature);
            let prints = u64::from(block.prints[1]) << 32 | u64::from(block.prints[0]);
            let before = (prints & ((1 << print) - 1)).count_ones();
            // Whether there is a row is hard to foretell: the place is taken again where there is none.
            rows[end] = block.values_at + before * value_bytes;
            end += (prints >> print & 1) as usize;
        }
        rows.truncate(end);
    }

    /// Reads a byte of some rows, so that they stand in a cache when they are summed up.
    #[inline]
    pub(super) fn touch_rows(&self, rows: &[u32]) {
        let bytes = self.table.as_bytes();
        let read = |&row| bytes[row as usize];
        black_box(rows.iter().map(read).fold(0, BitXor::bitxor));
    }

    /// Adds the weights of some rows to the sums of the options.
    pub(super) fn sum(&self, rows: &[u32], sums: &mut [i32; OPTIONS_MAX]) {
        // The same code for each number of options, which the compiler then knows.
        match self.table.value_bytes() {
            1 => self.sum_options(1, rows, sums),
            2 => self.sum_options(2, rows, sums),
            3 => self.sum_options(3, rows, sums),
            4 => self.sum_options(4, rows, sums),
            16 => self.sum_options(16, rows, sums),
            others => self.sum_options(others, rows, sums),
        }
    }

    #[inline(always)]
    fn sum_options(&self, others: usize, rows: &[u32], sums: &mut [i32; OPTIONS_MAX]) {
        let bytes = self.table.as_bytes();
        for &at in rows {
            let row = &bytes[at as usize..at as usize + others];
            for other in 0..others {
                sums[other + 1] += i32::from(row[other].cast_signed());
            }
        }
    }

    /// The block that has a feature's print if it has a row, and the print's place there.
    #[inline(always)]
    fn block(&self, feature: u64) -> (&Block, u32) {
        let key = feature >> (64 - 8 - self.bucket_bits);
        let block = &self.blocks[key as usize / BLOCK_PRINTS];
        (block, (key as usize % BLOCK_PRINTS) as u32)
    }
}
