//! Part-of-speech tags: those of the Penn treebank, as the English Universal Dependencies treebanks use them.

/// What a unit is in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are the treebanks' own")]
pub enum Tag {
    /// Anything else: addresses, foreign words, lists' numbers, what was not tagged.
    #[default]
    X,
    CC,
    CD,
    DT,
    EX,
    IN,
    JJ,
    JJR,
    JJS,
    MD,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,
    /// `PRP$`.
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    /// `WP$`.
    WPS,
    WRB,
    /// A hyphen inside a word.
    HYPH,
    /// `.`, `!`, `?`.
    Stop,
    /// `,`.
    Comma,
    /// `:`, `;`, dashes, `...`.
    Colon,
    /// An opening or closing quote.
    Quote,
    /// An opening or closing bracket.
    Bracket,
}

impl Tag {
    /// The number of tags.
    pub const COUNT: usize = Tag::Bracket as usize + 1;

    /// All tags, each at its own number.
    pub const ALL: [Tag; Tag::COUNT] = [
        Tag::X,
        Tag::CC,
        Tag::CD,
        Tag::DT,
        Tag::EX,
        Tag::IN,
        Tag::JJ,
        Tag::JJR,
        Tag::JJS,
        Tag::MD,
        Tag::NN,
        Tag::NNP,
        Tag::NNPS,
        Tag::NNS,
        Tag::PDT,
        Tag::POS,
        Tag::PRP,
        Tag::PRPS,
        Tag::RB,
        Tag::RBR,
        Tag::RBS,
        Tag::RP,
        Tag::SYM,
        Tag::TO,
        Tag::UH,
        Tag::VB,
        Tag::VBD,
        Tag::VBG,
        Tag::VBN,
        Tag::VBP,
        Tag::VBZ,
        Tag::WDT,
        Tag::WP,
        Tag::WPS,
        Tag::WRB,
        Tag::HYPH,
        Tag::Stop,
        Tag::Comma,
        Tag::Colon,
        Tag::Quote,
        Tag::Bracket,
    ];

    /// The name in treebanks.
    pub const fn name(self) -> &'static str {
        match self {
            Tag::X => "X",
            Tag::CC => "CC",
            Tag::CD => "CD",
            Tag::DT => "DT",
            Tag::EX => "EX",
            Tag::IN => "IN",
            Tag::JJ => "JJ",
            Tag::JJR => "JJR",
            Tag::JJS => "JJS",
            Tag::MD => "MD",
            Tag::NN => "NN",
            Tag::NNP => "NNP",
            Tag::NNPS => "NNPS",
            Tag::NNS => "NNS",
            Tag::PDT => "PDT",
            Tag::POS => "POS",
            Tag::PRP => "PRP",
            Tag::PRPS => "PRP$",
            Tag::RB => "RB",
            Tag::RBR => "RBR",
            Tag::RBS => "RBS",
            Tag::RP => "RP",
            Tag::SYM => "SYM",
            Tag::TO => "TO",
            Tag::UH => "UH",
            Tag::VB => "VB",
            Tag::VBD => "VBD",
            Tag::VBG => "VBG",
            Tag::VBN => "VBN",
            Tag::VBP => "VBP",
            Tag::VBZ => "VBZ",
            Tag::WDT => "WDT",
            Tag::WP => "WP",
            Tag::WPS => "WP$",
            Tag::WRB => "WRB",
            Tag::HYPH => "HYPH",
            Tag::Stop => ".",
            Tag::Comma => ",",
            Tag::Colon => ":",
            Tag::Quote => "\"",
            Tag::Bracket => "(",
        }
    }

    /// Reads a treebank's tag; tags that mean no word of English are [`Tag::X`].
    pub fn from_name(name: &str) -> Tag {
        match name {
            "``" | "''" | "\"" => Tag::Quote,
            "-LRB-" | "-RRB-" | "(" | ")" => Tag::Bracket,
            "$" | "#" => Tag::SYM,
            "NFP" => Tag::Colon,
            _ => Tag::ALL
                .into_iter()
                .find(|tag| tag.name() == name)
                .unwrap_or(Tag::X),
        }
    }

    /// A common or proper noun.
    pub const fn is_noun(self) -> bool {
        matches!(self, Tag::NN | Tag::NNS | Tag::NNP | Tag::NNPS)
    }

    /// A common noun.
    pub const fn is_common_noun(self) -> bool {
        matches!(self, Tag::NN | Tag::NNS)
    }

    /// A form of a verb other than a modal.
    pub const fn is_verb(self) -> bool {
        matches!(
            self,
            Tag::VB | Tag::VBD | Tag::VBG | Tag::VBN | Tag::VBP | Tag::VBZ
        )
    }

    /// A verb that has a tense, or a modal.
    pub const fn is_finite(self) -> bool {
        matches!(self, Tag::VBD | Tag::VBP | Tag::VBZ | Tag::MD)
    }

    /// An adjective.
    pub const fn is_adjective(self) -> bool {
        matches!(self, Tag::JJ | Tag::JJR | Tag::JJS)
    }

    /// An adverb.
    pub const fn is_adverb(self) -> bool {
        matches!(self, Tag::RB | Tag::RBR | Tag::RBS)
    }

    /// A mark that is no word.
    pub const fn is_mark(self) -> bool {
        matches!(
            self,
            Tag::Stop | Tag::Comma | Tag::Colon | Tag::Quote | Tag::Bracket | Tag::HYPH | Tag::SYM
        )
    }
}

/// A set of tags, one bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TagSet(pub u64);

impl TagSet {
    /// No tag.
    pub const NONE: TagSet = TagSet(0);

    /// The set of some tags.
    pub const fn of(tags: &[Tag]) -> TagSet {
        let mut bits = 0;
        let mut at = 0;
        while at < tags.len() {
            bits |= 1 << tags[at] as u64;
            at += 1;
        }
        TagSet(bits)
    }

    /// Whether a tag is in the set.
    pub const fn contains(self, tag: Tag) -> bool {
        self.0 & (1 << tag as u64) != 0
    }

    /// Whether a tag is in both sets.
    pub const fn meets(self, other: TagSet) -> bool {
        self.0 & other.0 != 0
    }

    /// The tags of either set.
    #[must_use]
    pub const fn union(self, other: TagSet) -> TagSet {
        TagSet(self.0 | other.0)
    }

    /// Whether no tag is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The tag of a set of one.
    pub const fn only(self) -> Option<Tag> {
        if self.0.is_power_of_two() {
            Some(Tag::ALL[self.0.trailing_zeros() as usize])
        } else {
            None
        }
    }

    /// The tags, in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = Tag> {
        Tag::ALL.into_iter().filter(move |&tag| self.contains(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tag_stands_at_its_number_and_reads_back() {
        for (number, tag) in Tag::ALL.into_iter().enumerate() {
            assert_eq!(tag as usize, number);
            assert_eq!(Tag::from_name(tag.name()), tag);
        }
        assert_eq!(Tag::from_name("-LRB-"), Tag::Bracket);
        assert_eq!(Tag::from_name("FW"), Tag::X);
    }

    #[test]
    fn a_set_has_what_was_put_in() {
        let set = TagSet::of(&[Tag::NN, Tag::VB]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Tag::NN, Tag::VB]);
        assert!(set.contains(Tag::VB) && !set.contains(Tag::X) && set.only().is_none());
        assert_eq!(TagSet::of(&[Tag::Bracket]).only(), Some(Tag::Bracket));
        assert_eq!(TagSet::NONE.only(), None);
    }
}
