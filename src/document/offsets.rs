//! Byte offsets to the units of the outside world: UTF-16 units, code points, lines and columns.

/// The unit in which a caller counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OffsetUnit {
    /// UTF-16 code units, as JavaScript and Java count.
    #[default]
    Utf16,
    /// Bytes of UTF-8.
    Utf8,
    /// Unicode code points, as Python counts.
    CodePoint,
}

/// One place in a text, in every unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Bytes of UTF-8 before the place.
    pub utf8: usize,
    /// UTF-16 code units before the place.
    pub utf16: usize,
    /// Code points before the place.
    pub code_points: usize,
    /// The line, from 1. `\n`, `\r\n` and a lone `\r` end a line.
    pub line: usize,
    /// The column in code points, from 1.
    pub column: usize,
}

impl Position {
    /// The offset in the given unit.
    pub fn offset(&self, unit: OffsetUnit) -> usize {
        match unit {
            OffsetUnit::Utf8 => self.utf8,
            OffsetUnit::Utf16 => self.utf16,
            OffsetUnit::CodePoint => self.code_points,
        }
    }
}

/// An index over a text that turns bytes into [`Position`]s.
///
/// Made in one pass; a look-up scans at most 1,024 bytes. Memory is a twentieth of the text.
#[derive(Clone, Debug)]
pub struct Offsets<'text> {
    text: &'text str,
    checkpoints: Vec<Position>,
}

const CHECKPOINT_BYTES: usize = 1024;

impl<'text> Offsets<'text> {
    /// Indexes a text.
    pub fn new(text: &'text str) -> Offsets<'text> {
        let mut checkpoints = Vec::with_capacity(text.len() / CHECKPOINT_BYTES + 1);
        let mut position = Position {
            line: 1,
            column: 1,
            ..Position::default()
        };
        checkpoints.push(position);
        while position.utf8 < text.len() {
            let next = text.floor_char_boundary(position.utf8 + CHECKPOINT_BYTES);
            position = advance(text, position, next);
            checkpoints.push(position);
        }
        Offsets { text, checkpoints }
    }

    /// The position of a byte, which must be on a character boundary of the text or at its end.
    pub fn position(&self, utf8: usize) -> Position {
        let after = self
            .checkpoints
            .partition_point(|checkpoint| checkpoint.utf8 <= utf8);
        advance(self.text, self.checkpoints[after - 1], utf8)
    }

    /// The byte at an offset in the given unit, if a character starts there or the text ends there.
    pub fn byte(&self, offset: usize, unit: OffsetUnit) -> Option<usize> {
        let after = self
            .checkpoints
            .partition_point(|checkpoint| checkpoint.offset(unit) <= offset);
        let mut position = self.checkpoints[after - 1];
        let mut rest = self.text[position.utf8..].chars();
        while position.offset(unit) < offset {
            let character = rest.next()?;
            position.utf8 += character.len_utf8();
            position.utf16 += character.len_utf16();
            position.code_points += 1;
        }
        (position.offset(unit) == offset).then_some(position.utf8)
    }
}

/// The position of a byte, from one before it. Bytes are counted, which takes a fraction of what reading characters takes.
fn advance(text: &str, from: Position, to: usize) -> Position {
    let passed = &text.as_bytes()[from.utf8..to];
    let code_points = count(passed, starts_character);
    let mut position = Position {
        utf8: to,
        utf16: from.utf16 + code_points + count(passed, takes_two_units),
        code_points: from.code_points + code_points,
        column: from.column + code_points,
        ..from
    };
    if count(passed, may_end_line) > 0 {
        let ends_line = |at: &usize| match text.as_bytes()[*at] {
            b'\n' => true,
            b'\r' => text.as_bytes().get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let line_ends = (from.utf8..to).filter(ends_line);
        if let Some((line, last)) = (position.line + 1..).zip(line_ends).last() {
            position.line = line;
            position.column = 1 + count(&text.as_bytes()[last + 1..to], starts_character);
        }
    }
    position
}

/// How many bytes are of a kind. Blocks that a byte can count are what a processor adds up in one register.
fn count(bytes: &[u8], is_counted: impl Fn(u8) -> bool) -> usize {
    let block = |block: &[u8]| -> u8 { block.iter().map(|&b| u8::from(is_counted(b))).sum() };
    let blocks = bytes.chunks(usize::from(u8::MAX));
    blocks.map(|bytes| usize::from(block(bytes))).sum()
}

/// Whether a byte of UTF-8 is the first of a character.
fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// Whether a byte of UTF-8 is the first of a character that UTF-16 writes as a pair.
fn takes_two_units(byte: u8) -> bool {
    byte >= 0b1111_0000
}

fn may_end_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_units_agree_behind_emoji_marks_and_every_line_ending() {
        let text = "é\u{301}😀\r\nx\ry\nz";
        let offsets = Offsets::new(text);
        let at = |needle: char| offsets.position(text.find(needle).unwrap());
        let x = at('x');
        assert_eq!(
            (x.utf8, x.utf16, x.code_points, x.line, x.column),
            (10, 6, 5, 2, 1)
        );
        assert_eq!((at('y').line, at('y').column), (3, 1));
        assert_eq!((at('z').line, at('z').column), (4, 1));
    }

    #[test]
    fn offsets_round_trip_across_checkpoints() {
        let text = "añ😀\r\n".repeat(1000);
        let offsets = Offsets::new(&text);
        for (byte, _) in text.char_indices() {
            let position = offsets.position(byte);
            for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint] {
                assert_eq!(offsets.byte(position.offset(unit), unit), Some(byte));
            }
        }
        assert_eq!(offsets.byte(text.len() + 1, OffsetUnit::Utf8), None);
        assert_eq!(
            offsets.byte(3, OffsetUnit::Utf16),
            None,
            "inside a surrogate pair"
        );
    }
}
