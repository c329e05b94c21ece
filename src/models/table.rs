//! A compact, read-only map from hashes to a few bytes, laid out so that it is read where it lies.
//!
//! The top bits of a hash choose a bucket, the bits below are the print that tells the bucket's rows apart. A hash whose
//! top bits are another's is taken for it: with prints of two bytes that is one unknown key in some 4,000, and with
//! as many bits as the trainer's rows had it never happens at all.
//!
//! The bytes, all numbers little-endian: the bits of a bucket's number, the bytes of a print, the bytes of a value, a
//! zero; for each bucket and one more the number of rows before it (4 bytes); then for each bucket its prints, in
//! order, and its values.

use std::borrow::Cow;

const HEADER_BYTES: usize = 4;
const OFFSET_BYTES: usize = 4;

/// A read-only map from hashes to values of a fixed number of bytes.
#[derive(Clone, Debug)]
pub struct Table {
    bytes: Cow<'static, [u8]>,
    bucket_bits: u32,
    print_bytes: usize,
    value_bytes: usize,
    rows_at: usize,
}

/// The parts of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows<'table> {
    offsets: &'table [u8],
    rows: &'table [u8],
    bucket_bits: u32,
    print_bytes: usize,
    value_bytes: usize,
}

/// The rows in which a hash may be found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bucket {
    start: u32,
    end: u32,
    print: u16,
}

/// A file of a table that does not have the format above.
#[derive(Debug, thiserror::Error)]
#[error("a table has {found} bytes where {expected} are expected")]
pub struct TableError {
    expected: usize,
    found: usize,
}

impl Table {
    /// Reads a table in place, and returns what follows it.
    ///
    /// # Errors
    /// When the bytes are fewer than the table says.
    pub fn split(bytes: &'static [u8]) -> Result<(Table, &'static [u8]), TableError> {
        let length = Table::length(bytes)?;
        let (table, rest) = bytes.split_at(length);
        Ok((Table::new(Cow::Borrowed(table)), rest))
    }

    /// Makes a table of rows: a hash and a value each. Of two rows with one bucket and print, the first stays.
    ///
    /// # Panics
    /// When a value has not `value_bytes` bytes.
    pub fn build(
        bucket_bits: u32,
        print_bytes: usize,
        value_bytes: usize,
        rows: &[(u64, Vec<u8>)],
    ) -> Table {
        let print_bits = 8 * print_bytes as u32;
        let mut keyed: Vec<(u64, &[u8])> = rows
            .iter()
            .map(|(hash, value)| (hash >> (64 - bucket_bits - print_bits), value.as_slice()))
            .collect();
        keyed.sort_by_key(|(key, _)| *key);
        keyed.dedup_by_key(|(key, _)| *key);
        let mut bytes = vec![bucket_bits as u8, print_bytes as u8, value_bytes as u8, 0];
        let mut end = 0;
        let mut body = Vec::with_capacity(keyed.len() * (print_bytes + value_bytes));
        for bucket in 0..1_u64 << bucket_bits {
            let start = end;
            while end < keyed.len() && keyed[end].0 >> print_bits == bucket {
                end += 1;
            }
            bytes.extend(narrow(start).to_le_bytes());
            for (key, _) in &keyed[start..end] {
                body.extend_from_slice(&key.to_le_bytes()[..print_bytes]);
            }
            for (_, value) in &keyed[start..end] {
                assert_eq!(value.len(), value_bytes);
                body.extend_from_slice(value);
            }
        }
        bytes.extend(narrow(end).to_le_bytes());
        bytes.extend(body);
        Table::new(bytes.into())
    }

    /// The bytes that [`Table::split`] reads.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.offset(1 << self.bucket_bits)
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of a hash. Costs two reads of memory that are seldom in a cache.
    #[inline]
    pub fn get(&self, hash: u64) -> Option<&[u8]> {
        let rows = self.rows(self.print_bytes, self.value_bytes);
        rows.find(rows.bucket(hash))
    }

    /// The same table for many look-ups, by which the compiler knows how long prints and values are where they are
    /// constants.
    #[inline]
    pub(super) fn rows(&self, print_bytes: usize, value_bytes: usize) -> Rows<'_> {
        let (offsets, rows) = self.bytes.split_at(self.rows_at);
        Rows {
            offsets: &offsets[HEADER_BYTES..],
            rows,
            bucket_bits: self.bucket_bits,
            print_bytes,
            value_bytes,
        }
    }

    /// The number of bytes of a value.
    pub(super) fn value_bytes(&self) -> usize {
        self.value_bytes
    }

    /// The bits of a bucket's number.
    pub(super) fn bucket_bits(&self) -> u32 {
        self.bucket_bits
    }

    /// The bytes of the prints of a bucket, in order, and where its values start among all bytes.
    pub(super) fn bucket_prints(&self, bucket: usize) -> (&[u8], usize) {
        let rows = self.offset(bucket)..self.offset(bucket + 1);
        let prints = rows.len() * self.print_bytes;
        let start = self.rows_at + rows.start * (self.print_bytes + self.value_bytes);
        (&self.bytes[start..start + prints], start + prints)
    }

    fn new(bytes: Cow<'static, [u8]>) -> Table {
        let bucket_bits = u32::from(bytes[0]);
        let (print_bytes, value_bytes) = (usize::from(bytes[1]), usize::from(bytes[2]));
        Table {
            bytes,
            bucket_bits,
            print_bytes,
            value_bytes,
            rows_at: HEADER_BYTES + OFFSET_BYTES * ((1 << bucket_bits) + 1),
        }
    }

    /// The number of bytes that a table at the start of some bytes has.
    fn length(bytes: &'static [u8]) -> Result<usize, TableError> {
        let at_least = |expected: usize| match bytes.len() {
            found if found >= expected => Ok(expected),
            found => Err(TableError { expected, found }),
        };
        at_least(HEADER_BYTES)?;
        let table = Table::new(Cow::Borrowed(bytes));
        at_least(table.rows_at)?;
        at_least(table.rows_at + table.len() * (table.print_bytes + table.value_bytes))
    }

    #[inline]
    fn offset(&self, bucket: usize) -> usize {
        let at = HEADER_BYTES + OFFSET_BYTES * bucket;
        match self.bytes[at..].first_chunk::<OFFSET_BYTES>() {
            Some(&offset) => u32::from_le_bytes(offset) as usize,
            None => 0,
        }
    }
}

impl<'table> Rows<'table> {
    /// Where the row of a hash may stand: the first of the two reads of [`Table::get`].
    #[inline(always)]
    pub fn bucket(&self, hash: u64) -> Bucket {
        let at = OFFSET_BYTES * (hash >> (64 - self.bucket_bits)) as usize;
        let ends = match self.offsets[at..].first_chunk::<{ 2 * OFFSET_BYTES }>() {
            Some(&ends) => u64::from_le_bytes(ends),
            None => 0,
        };
        Bucket {
            start: ends as u32,
            end: (ends >> 32) as u32,
            print: (hash << self.bucket_bits >> (64 - 8 * self.print_bytes as u32)) as u16,
        }
    }

    /// Reads a byte of a bucket's prints and one of its values, and says nothing of them, so that they stand in a cache when they are
    /// searched.
    #[inline(always)]
    pub fn fetch(&self, bucket: Bucket) -> u8 {
        let prints = bucket.start as usize * (self.print_bytes + self.value_bytes);
        let values = prints + (bucket.end - bucket.start) as usize * self.print_bytes;
        let read = |at: usize| self.rows.get(at).copied().unwrap_or(0);
        read(prints) ^ read(values)
    }

    /// The value of the row of a bucket that has its print.
    #[inline(always)]
    pub fn find(&self, bucket: Bucket) -> Option<&'table [u8]> {
        let rows = (bucket.end - bucket.start) as usize;
        let from = bucket.start as usize * (self.print_bytes + self.value_bytes);
        let bytes = self.rows.get(from..)?;
        let at = position(bytes, rows, self.print_bytes, bucket.print)?;
        let value = rows * self.print_bytes + at * self.value_bytes;
        bytes.get(value..value + self.value_bytes)
    }
}

/// The index of a print among the rows that some bytes start with. Compares 16 bytes at a time.
#[inline(always)]
fn position(bytes: &[u8], rows: usize, print_bytes: usize, print: u16) -> Option<usize> {
    const BYTES: u128 = u128::MAX / 0xFF;
    const PAIRS: u128 = u128::MAX / 0xFFFF;
    // Subtracting one from each lane borrows into its top bit first where the lane is zero, that is, equal.
    let (ones, tops, lanes, shift) = match print_bytes {
        1 => (BYTES, BYTES << 7, 16, 3),
        _ => (PAIRS, PAIRS << 15, 8, 4),
    };
    let wanted = u128::from(print) * ones;
    let mut first = 0;
    while first < rows {
        let at = first * print_bytes;
        let differences = match bytes[at..].first_chunk::<16>() {
            Some(&chunk) => u128::from_le_bytes(chunk) ^ wanted,
            None => {
                let mut chunk = [0; 16];
                chunk[..bytes.len() - at].copy_from_slice(&bytes[at..]);
                u128::from_le_bytes(chunk) ^ wanted
            }
        };
        let equal = differences.wrapping_sub(ones) & !differences & tops;
        if equal != 0 {
            let found = first + (equal.trailing_zeros() >> shift) as usize;
            return (found < rows).then_some(found);
        }
        first += lanes;
    }
    None
}

fn narrow(rows: usize) -> u32 {
    u32::try_from(rows).expect("a table has fewer than four billion rows")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hashes that spread over all buckets.
    fn hash(number: u64) -> u64 {
        number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    #[test]
    fn what_is_put_in_is_found_and_nothing_else() {
        for print_bytes in [1, 2] {
            let rows: Vec<(u64, Vec<u8>)> = (0..1_000_u64)
                .map(|number| (hash(number), number.to_le_bytes()[..3].to_vec()))
                .collect();
            let table = Table::build(10, print_bytes, 3, &rows);
            let leaked: &'static [u8] = Vec::leak(table.as_bytes().to_vec());
            let (read, rest) = Table::split(leaked).unwrap();
            assert!(rest.is_empty());
            for (hash, value) in rows.iter().take(table.len()) {
                let found = read.get(*hash).unwrap();
                assert!(print_bytes == 1 || found == value.as_slice());
            }
            let unknown = (1_000..3_000).filter(|&number| read.get(hash(number)).is_some());
            assert!(unknown.count() < if print_bytes == 1 { 40 } else { 2 });
            assert!(Table::split(&leaked[..leaked.len() - 1]).is_err());
        }
    }
}
