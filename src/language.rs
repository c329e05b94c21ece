//! The languages that can be checked: English in four spellings.

/// A national standard of English spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dialect {
    /// English of the United States.
    American,
    /// English of the United Kingdom.
    British,
    /// English of Canada.
    Canadian,
    /// English of Australia.
    Australian,
}

impl Dialect {
    /// All dialects, in the order of their dictionaries.
    pub const ALL: [Dialect; 4] = [
        Dialect::American,
        Dialect::British,
        Dialect::Canadian,
        Dialect::Australian,
    ];

    /// The language tag of BCP 47, such as `en-US`.
    pub const fn code(self) -> &'static str {
        match self {
            Dialect::American => "en-US",
            Dialect::British => "en-GB",
            Dialect::Canadian => "en-CA",
            Dialect::Australian => "en-AU",
        }
    }

    /// The name that a reader sees, such as `English (US)`.
    pub const fn name(self) -> &'static str {
        match self {
            Dialect::American => "English (US)",
            Dialect::British => "English (GB)",
            Dialect::Canadian => "English (Canada)",
            Dialect::Australian => "English (Australia)",
        }
    }

    /// The adjective for a spelling, such as `American`.
    pub const fn adjective(self) -> &'static str {
        match self {
            Dialect::American => "American",
            Dialect::British => "British",
            Dialect::Canadian => "Canadian",
            Dialect::Australian => "Australian",
        }
    }

    /// Reads a language tag; letters of either case and `_` for `-` are accepted.
    pub fn from_code(code: &str) -> Option<Dialect> {
        Dialect::ALL
            .into_iter()
            .find(|dialect| same_code(dialect.code(), code))
    }
}

/// A set of dialects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dialects(u8);

impl Dialects {
    /// No dialect: a word that no dictionary has.
    pub const NONE: Dialects = Dialects(0);
    /// All dialects.
    pub const ALL: Dialects = Dialects(0b1111);

    /// The set of one dialect.
    pub const fn one(dialect: Dialect) -> Dialects {
        Dialects(1 << dialect as u8)
    }

    /// The set of the dialects whose bits are set, those of [`Dialect::ALL`] from the lowest on; other bits say nothing.
    pub const fn of_bits(bits: u8) -> Dialects {
        Dialects(bits & Dialects::ALL.0)
    }

    /// Whether the dialect is in the set.
    pub const fn contains(self, dialect: Dialect) -> bool {
        self.0 & (1 << dialect as u8) != 0
    }

    /// The dialects that are in either set.
    #[must_use]
    pub const fn union(self, other: Dialects) -> Dialects {
        Dialects(self.0 | other.0)
    }

    /// The dialects that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Dialects) -> Dialects {
        Dialects(self.0 & other.0)
    }

    /// Whether the set has no dialect.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The dialects of the set, in the order of [`Dialect::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Dialect> {
        Dialect::ALL
            .into_iter()
            .filter(move |&dialect| self.contains(dialect))
    }
}

/// What the caller says about the language of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LanguageChoice {
    /// Find out whether the text is English; accept every dialect.
    #[default]
    Auto,
    /// The text is English; accept every dialect.
    English,
    /// The text is English of this dialect, and other spellings are flagged.
    Dialect(Dialect),
}

impl LanguageChoice {
    /// Reads `auto`, `en` or a dialect's tag.
    pub fn from_code(code: &str) -> Option<LanguageChoice> {
        if same_code("auto", code) {
            Some(LanguageChoice::Auto)
        } else if same_code("en", code) {
            Some(LanguageChoice::English)
        } else {
            Dialect::from_code(code).map(LanguageChoice::Dialect)
        }
    }

    /// The dialects whose spellings are accepted.
    pub fn accepted(self) -> Dialects {
        match self {
            LanguageChoice::Dialect(dialect) => Dialects::one(dialect),
            LanguageChoice::Auto | LanguageChoice::English => Dialects::ALL,
        }
    }
}

fn same_code(known: &str, given: &str) -> bool {
    known.len() == given.len()
        && known
            .bytes()
            .zip(given.bytes())
            .all(|(a, b)| a.eq_ignore_ascii_case(&b) || (a == b'-' && b == b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_in_any_case() {
        assert_eq!(Dialect::from_code("EN_gb"), Some(Dialect::British));
        assert_eq!(
            LanguageChoice::from_code("Auto"),
            Some(LanguageChoice::Auto)
        );
        assert_eq!(
            LanguageChoice::from_code("en"),
            Some(LanguageChoice::English)
        );
        assert_eq!(LanguageChoice::from_code("en-XX"), None);
        assert_eq!(LanguageChoice::from_code("de"), None);
    }

    #[test]
    fn sets_hold_what_was_put_in() {
        let set = Dialects::one(Dialect::British).union(Dialects::one(Dialect::Australian));
        assert_eq!(
            set.iter().collect::<Vec<_>>(),
            [Dialect::British, Dialect::Australian]
        );
        assert!(
            set.intersection(Dialects::one(Dialect::American))
                .is_empty()
        );
    }
}
