//! What the tagger looks at: features of a unit and of what stands around it, as places in its table of weights.

use super::{Syntax, Tag, TagSet, Unit, Word, lexicon, units::lower};
use crate::document::{CaseShape, Document, TokenKind};

/// The binary logarithm of the number of weights.
pub const WEIGHT_BITS: u32 = 21;

/// Features of a unit.
pub const FEATURES: usize = 40;

/// Where the weights of each feature of a unit start in the table: one weight for each tag from there on.
pub type Slots = [u32; FEATURES];

/// Units that the network looks at: the one in question, and as many on either side.
pub const WINDOW: usize = 9;

/// The kinds of vectors of the network, of which a unit has one each.
const KINDS: usize = 9;

/// The vectors of the network whose sum stands for a unit.
pub type Rows = [u32; KINDS];

/// The binary logarithms of the numbers of vectors for words, for beginnings with endings, endings, classes, habits, shapes,
/// words with their case, longer endings, and classes with shapes.
const ROW_BITS: [u32; KINDS] = [15, 12, 12, 10, 10, 9, 14, 12, 11];

/// All vectors of the network.
pub const ROWS: usize = {
    let (mut rows, mut kind) = (0, 0);
    while kind < KINDS {
        rows += 1 << ROW_BITS[kind];
        kind += 1;
    }
    rows
};

/// What can be seen of a unit before any tag is known.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    word: u64,
    /// The tags that it can have.
    pub candidates: TagSet,
    /// What kind of word it is: the lexicon's tags, or what marks unknown words.
    class: u64,
    /// What it mostly is.
    habit: u64,
    /// The last one, two, three and four letters.
    endings: [u64; 4],
    beginning: u64,
    /// Its letters' case, digits, and whether it is a part of a hyphenated word.
    shape: u64,
}

const EDGE: Seen = Seen {
    word: Word::EDGE.0,
    candidates: TagSet::NONE,
    class: 1 << 63,
    habit: 1 << 63,
    endings: [0; 4],
    beginning: 0,
    shape: 0,
};

/// The bits of a shape that tell the case.
const CASE: u64 = 7;

impl Seen {
    /// The vectors of the network that stand for the unit.
    fn rows(&self) -> Rows {
        let case = self.shape & CASE;
        let lower = case == CaseShape::Lower as u64;
        let seen = [
            self.word,
            self.beginning ^ self.endings[1] << 16,
            self.endings[2],
            self.class,
            self.habit,
            self.shape,
            if lower { 1 } else { self.word ^ case << 50 },
            self.endings[3],
            self.class ^ self.shape << 40,
        ];
        let mut first = 0;
        std::array::from_fn(|kind| {
            let mixed = seen[kind].wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
            let row = first + (mixed >> (64 - ROW_BITS[kind])) as u32;
            first += 1 << ROW_BITS[kind];
            row
        })
    }
}

/// The vectors of the network for the window around the unit at an index of a sentence.
pub fn window(seen: &[Seen], index: usize) -> [Rows; WINDOW] {
    std::array::from_fn(|place| {
        let at = (index + place).checked_sub(WINDOW / 2);
        at.and_then(|at| seen.get(at)).unwrap_or(&EDGE).rows()
    })
}

/// What a word can be whose tags the lexicon does not have all: a name, a verb made of a noun, a slip.
const OPEN: TagSet = TagSet::of(&[
    Tag::NN,
    Tag::NNS,
    Tag::NNP,
    Tag::NNPS,
    Tag::JJ,
    Tag::JJR,
    Tag::JJS,
    Tag::RB,
    Tag::VB,
    Tag::VBP,
    Tag::VBZ,
    Tag::VBD,
    Tag::VBN,
    Tag::VBG,
    Tag::UH,
    Tag::CD,
    Tag::X,
]);

/// What a number can be.
const NUMERIC: TagSet = TagSet::of(&[
    Tag::CD,
    Tag::JJ,
    Tag::NN,
    Tag::NNS,
    Tag::NNP,
    Tag::RB,
    Tag::X,
]);

/// A word with one of these tags can have no others than the lexicon's, but that of a name.
const CLOSED: TagSet = TagSet::of(&[
    Tag::CC,
    Tag::DT,
    Tag::EX,
    Tag::IN,
    Tag::MD,
    Tag::PDT,
    Tag::POS,
    Tag::PRP,
    Tag::PRPS,
    Tag::RP,
    Tag::TO,
    Tag::WDT,
    Tag::WP,
    Tag::WPS,
    Tag::WRB,
]);

/// Frequent words of other tags of which the same holds.
const GRAMMATICAL: [Word; 15] = [
    Word::of("am"),
    Word::of("are"),
    Word::of("be"),
    Word::of("been"),
    Word::of("did"),
    Word::of("do"),
    Word::of("does"),
    Word::of("had"),
    Word::of("has"),
    Word::of("have"),
    Word::of("is"),
    Word::of("n't"),
    Word::of("not"),
    Word::of("was"),
    Word::of("were"),
];

/// Looks at all units of a sentence.
pub fn look(document: &Document<'_>, syntax: &Syntax, sentence: usize, seen: &mut Vec<Seen>) {
    seen.clear();
    let range = syntax.sentence(sentence);
    let mut intended = syntax
        .intended
        .partition_point(|(unit, _)| (*unit as usize) < range.start);
    seen.reserve(range.len());
    let headline = is_headline(document, sentence);
    for index in range.clone() {
        let unit = &syntax.units[index];
        let mut text = document.slice(unit.span);
        if let Some((_, meant)) = syntax
            .intended
            .get(intended)
            .filter(|(unit, _)| *unit as usize == index)
        {
            text = meant;
            intended += 1;
        }
        let kind = document.tokens[unit.token as usize].kind;
        let next = syntax.units[..range.end].get(index + 1);
        let position = Position {
            first: index == range.start,
            headline,
            after_joined: !unit.spaced && index > range.start,
            before_joined: next.is_some_and(|next| !next.spaced),
            before: index
                .checked_sub(1)
                .filter(|_| index > range.start)
                .and_then(|before| document.slice(syntax.units[before].span).chars().next()),
            after: next.and_then(|next| document.slice(next.span).chars().next()),
        };
        seen.push(look_at(unit, text, kind, position));
    }
}

/// Where a unit stands.
#[derive(Clone, Copy)]
struct Position {
    first: bool,
    headline: bool,
    after_joined: bool,
    before_joined: bool,
    before: Option<char>,
    after: Option<char>,
}

/// Whether most words of a sentence start with a capital, as in a headline.
fn is_headline(document: &Document<'_>, sentence: usize) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for (_, token) in document.sentence_tokens(&document.sentences[sentence]) {
        if token.kind == TokenKind::Word {
            words += 1;
            capitals += usize::from(!matches!(token.case, CaseShape::Lower | CaseShape::Uncased));
        }
    }
    words > 2 && capitals * 5 > words * 3
}

fn look_at(unit: &Unit, text: &str, kind: TokenKind, position: Position) -> Seen {
    if let Some(tag) = fixed(text, kind, position) {
        return Seen {
            word: unit.word.0,
            candidates: tag,
            class: tag.0,
            habit: tag.0 << 20,
            ..EDGE
        };
    }
    let lower = lower(text);
    let bytes = lower.as_bytes();
    let ending = |length: usize| {
        let start = bytes.len().saturating_sub(length);
        bytes[start..]
            .iter()
            .fold(length as u64, |all, &byte| all << 8 | u64::from(byte))
    };
    let digits = bytes.contains(&b'0');
    let case = if text.bytes().all(|b| b.is_ascii_lowercase()) {
        CaseShape::Lower
    } else {
        CaseShape::of(text)
    };
    let (known, habit) = lexicon().habits(unit.word);
    let candidates = candidates(unit.word, known, kind, case);
    let hyphen = |c: Option<char>| matches!(c, Some('-' | '\u{2010}' | '\u{2011}'));
    let shape = case as u64
        | u64::from(digits) << 3
        | u64::from(position.after_joined && hyphen(position.before)) << 4
        | u64::from(position.before_joined && hyphen(position.after)) << 5
        | u64::from(position.first) << 6
        | u64::from(position.headline) << 7
        | u64::from(text.chars().nth(1).is_none()) << 8;
    Seen {
        word: unit.word.0,
        candidates,
        class: known.0 | u64::from(known.is_empty()) << 62 | u64::from(digits) << 61,
        habit: if known.is_empty() {
            1 << 62 | u64::from(digits) << 61
        } else {
            u64::from(habit)
        },
        endings: [ending(1), ending(2), ending(3), ending(4)],
        beginning: bytes.first().map_or(0, |&b| u64::from(b))
            | bytes.get(1).map_or(0, |&b| u64::from(b) << 8),
        shape,
    }
}

/// The tags that a word or number can have.
fn candidates(word: Word, known: TagSet, kind: TokenKind, case: CaseShape) -> TagSet {
    if kind == TokenKind::Number {
        return NUMERIC;
    }
    if !known.meets(CLOSED) && !GRAMMATICAL.contains(&word) {
        return known.union(OPEN);
    }
    // Words of any kind stand in names: "The Who".
    if matches!(case, CaseShape::Lower | CaseShape::Uncased) {
        known
    } else {
        known.union(TagSet::of(&[Tag::NNP, Tag::X]))
    }
}

/// The tags of what needs no context: marks, symbols and addresses.
fn fixed(text: &str, kind: TokenKind, position: Position) -> Option<TagSet> {
    let first = text.chars().next().unwrap_or(' ');
    let tag = match kind {
        TokenKind::Word if matches!(first, '-' | '\u{2010}' | '\u{2011}') => Tag::HYPH,
        TokenKind::Word | TokenKind::Number | TokenKind::Path => return None,
        TokenKind::Url | TokenKind::Email => Tag::X,
        TokenKind::Code | TokenKind::Hashtag | TokenKind::Mention | TokenKind::Object => Tag::NNP,
        TokenKind::Emoji | TokenKind::Emoticon => Tag::Colon,
        TokenKind::Punctuation | TokenKind::Symbol => match first {
            '.' if text.len() == 1 => Tag::Stop,
            '!' | '?' => Tag::Stop,
            ',' => Tag::Comma,
            '-' | '\u{2010}' | '\u{2011}'
                if text.chars().nth(1).is_none()
                    && position.after_joined
                    && position.before_joined =>
            {
                Tag::HYPH
            }
            '\'' | '’' | 'ʼ' | '´'
                if position.after_joined && position.before.is_some_and(char::is_alphanumeric) =>
            {
                return Some(TagSet::of(&[Tag::POS, Tag::Quote]));
            }
            '"' | '“' | '”' | '„' | '«' | '»' | '\'' | '’' | '‘' | '‹' | '›' => {
                Tag::Quote
            }
            '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' => Tag::Bracket,
            '&' => Tag::CC,
            '@' => Tag::IN,
            '%' => Tag::NN,
            '.' | '…' | ':' | ';' | '-' | '–' | '—' | '*' | '_' | '|' | '•' | '~' => {
                Tag::Colon
            }
            _ => Tag::SYM,
        },
    };
    Some(TagSet::of(&[tag]))
}

/// The weights' places for the unit at an index of a sentence; the units before it have their tags.
pub fn slots(seen: &[Seen], units: &[Unit], index: usize) -> Slots {
    let at = |distance: isize| {
        let index = index.checked_add_signed(distance);
        index.and_then(|index| seen.get(index)).unwrap_or(&EDGE)
    };
    let tag = |distance: usize| match index.checked_sub(distance) {
        Some(index) => units[index].tag as u64,
        None => Tag::COUNT as u64,
    };
    let [before2, before, this, next, next2] = [at(-2), at(-1), at(0), at(1), at(2)];
    let (tag1, tag2) = (tag(1), tag(2));
    let tags = tag1 | tag2 << 8;
    let verb = verb_before(units, index);
    let pairs: [(u64, u64); FEATURES] = [
        (this.word, 0),
        (this.class, 0),
        (this.word, tag1),
        (this.word, next.word),
        (this.word, before.word),
        (this.word, next.class),
        (this.word, tags),
        (this.class, tag1),
        (this.class, tags),
        (this.class, next.class),
        (this.class, next.word),
        (this.class, before.word),
        (this.class, tag1 ^ next.class.rotate_left(17)),
        (this.class, next.class ^ next2.class.rotate_left(17)),
        (this.class, before2.word),
        (this.class, next2.word),
        (this.class, before.word ^ next.word.rotate_left(17)),
        (this.class, verb),
        (this.class, this.shape ^ tag1 << 32),
        (this.shape, this.endings[2]),
        (this.shape, next.shape ^ before.shape << 20),
        (this.endings[0], this.shape),
        (this.endings[1], this.class),
        (this.endings[2], tag1),
        (this.endings[3], this.class),
        (this.endings[2], next.class),
        (this.beginning, this.endings[1]),
        (this.beginning, this.shape),
        (before.word, next.class ^ this.class.rotate_left(23)),
        (tag1 ^ before.word, this.class ^ this.endings[1] << 13),
        (next.endings[2], this.class),
        (next.endings[1], this.class ^ tag1 << 40),
        (this.habit, tag1),
        (this.habit, next.habit),
        (this.habit, tags),
        (this.habit ^ tag1 << 40, next.habit),
        (this.habit ^ next2.habit << 24, next.habit),
        (this.habit, this.shape),
        (this.habit, this.endings[1]),
        (this.habit ^ before.habit << 24, next.habit),
    ];
    let mut slots = [0; FEATURES];
    for (number, (slot, pair)) in slots.iter_mut().zip(pairs).enumerate() {
        *slot = place(number as u64, pair);
    }
    slots
}

/// Units that a verb before a unit is looked for in.
const VERB_UNITS_MAX: usize = 7;

/// The last verb, modal or "to" not far before a unit, with the words that cannot stand between it and its participle.
fn verb_before(units: &[Unit], index: usize) -> u64 {
    let start = index.saturating_sub(VERB_UNITS_MAX);
    for (distance, unit) in units[start..index].iter().rev().enumerate() {
        if unit.tag.is_verb() || matches!(unit.tag, Tag::MD | Tag::TO) {
            return unit.word.0 ^ (distance.min(2) as u64) << 60;
        }
        if matches!(unit.tag, Tag::Stop | Tag::Colon | Tag::WDT | Tag::WP) {
            return unit.tag as u64;
        }
    }
    u64::MAX
}

/// Spreads features over the table.
fn place(template: u64, (a, b): (u64, u64)) -> u32 {
    let mixed = (a ^ template.wrapping_mul(0xd6e8_feb8_6659_fd93))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(29)
        ^ b;
    let mixed = mixed.wrapping_mul(0xff51_afd7_ed55_8ccd);
    let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (mixed >> (64 - WEIGHT_BITS)) as u32
}
