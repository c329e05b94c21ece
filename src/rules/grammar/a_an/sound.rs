//! Whether a word or a number starts with a vowel sound, from its letters and from lists of what its letters hide.
//!
//! The lists hold the words that contradicted the spelling when “a” and “an” before each word were counted in Wikipedia, OpenStax,
//! Standard Ebooks and documents of the United States government, and were read one by one.

use crate::language::{Dialect, LanguageChoice};

/// The first sound of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sound {
    /// As in “hour”.
    Vowel,
    /// As in “unit”.
    Consonant,
    /// It depends on the speaker, or cannot be known.
    Either,
}

/// Capitals that are read as a word although their first letter's name has a vowel sound.
const READ_AS_WORD: [&str; 74] = [
    "FACS", "FAFSA", "FAT", "FEMA", "FERPA", "FIDE", "FIFA", "FIFO", "FIPS", "FISA", "FISMA",
    "FOIA", "FOTA", "FRAND", "HIPAA", "HOWTO", "HUD", "LAMP", "LAN", "LARP", "LASER", "LASIK",
    "LEO", "LIDAR", "LIFO", "LOA", "LOT", "MAC", "MAN", "MASH", "MATH", "MATLAB", "MEO", "MIDI",
    "MIME", "MIR", "MOOC", "MOS", "MOSFET", "MUD", "NACA", "NAFTA", "NAND", "NAS", "NASA",
    "NASCAR", "NASDAQ", "NAT", "NATO", "NIST", "NOAA", "NOP", "NOR", "NULL", "NUTS", "RAID", "RAM",
    "README", "REPL", "REST", "RIFF", "RISC", "ROM", "SAR", "SCSI", "SCUBA", "SEAL", "SECAM",
    "SIM", "SIMD", "STEM", "SWAT", "SWOT", "XUL",
];

/// Capitals and words that some spell and others read.
const READ_OR_SPELLED: [&str; 26] = [
    "AAA", "ADD", "FA", "FAQ", "FAQS", "HCL", "LED", "LEDS", "MI", "MS", "MTV", "NSS", "PSOBJECT",
    "RMS", "SAT", "SEM", "SGC", "SME", "SMES", "SPD", "SQL", "SQLITE", "URL", "URLS", "UTF", "XPI",
];

/// Capitals that could be read as a word and are spelled, and words in lower case that are.
const SPELLED: [&str; 46] = [
    "EU", "FIR", "FTP", "HIV", "HTML", "HTTP", "HTTPS", "LCD", "LLM", "MBA", "MBAS", "MIT", "MP",
    "MRI", "MRNA", "MVP", "NBA", "NDA", "NFL", "NFT", "NGO", "NHS", "NPM", "NTH", "NYC", "NYPD",
    "NYU", "RPG", "RPM", "RSS", "RSVP", "SLA", "SMS", "SOS", "SSD", "SSH", "STD", "SUV", "SUVS",
    "UFO", "UK", "UN", "USB", "USSR", "XML", "XSLT",
];

/// Beginnings of words with a weak first syllable, before which an “h” is heard by some and not by others.
const WEAK_H: [&str; 18] = [
    "habit", "hallucin", "harang", "harmon", "heraldic", "heredit", "heretic", "hero", "hibern",
    "hilari", "hispan", "histor", "homage", "horrend", "horrif", "hotel", "hypo", "hyster",
];

/// The sound of a word. `is_known` says whether a dictionary has it.
pub(super) fn of_word(word: &str, is_known: bool, language: LanguageChoice) -> Sound {
    let part = word
        .split(['-', '‐', '‑', '\'', '’'])
        .next()
        .unwrap_or(word);
    let mut characters = part.chars();
    let (Some(first), second) = (characters.next(), characters.next()) else {
        return Sound::Either;
    };
    if !part.is_ascii() {
        // “Übung”, “étude”: the accent does not change what the sound is, except of “u”.
        return match first {
            'é' | 'É' | 'á' | 'Á' | 'ö' | 'Ö' | 'ó' | 'Ó' | 'å' | 'Å' => Sound::Vowel,
            _ if first.is_ascii()
                && !matches!(first.to_ascii_lowercase(), 'e' | 'h' | 'o' | 'u' | 'y') =>
            {
                of_letters(&part.to_lowercase(), is_known, language)
            }
            _ => Sound::Either,
        };
    }
    let upper = part.to_ascii_uppercase();
    if part.contains('.') || second.is_none() {
        return of_letter_name(first);
    }
    if READ_OR_SPELLED.binary_search(&upper.as_str()).is_ok() {
        return Sound::Either;
    }
    // “fir” is a tree and “un-” a prefix; “html” can only be spelled.
    let is_spelled_in_any_case = part == upper || !upper.contains(['A', 'E', 'I', 'O', 'U']);
    if SPELLED.binary_search(&upper.as_str()).is_ok() && is_spelled_in_any_case {
        return of_letter_name(first);
    }
    let is_spelled = match second {
        Some(second) => {
            second.is_ascii_uppercase() || second.is_ascii_digit() && first.is_ascii_alphabetic()
        }
        None => true,
    };
    if is_spelled {
        of_capitals(part, language)
    } else {
        of_letters(&part.to_ascii_lowercase(), is_known, language)
    }
}

/// Capitals, and words such as “mRNA” and “iPhone” that start with the name of a letter.
fn of_capitals(part: &str, language: LanguageChoice) -> Sound {
    let first = part.chars().next().unwrap_or_default();
    let spelled = of_letter_name(first);
    if first.is_ascii_lowercase() || part.bytes().any(|b| b.is_ascii_digit()) {
        return spelled;
    }
    // “MPs”, “RESTful”: the capitals decide.
    let capitals = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
    if READ_AS_WORD.binary_search(&capitals).is_ok() {
        return Sound::Consonant;
    }
    let read = of_letters(&capitals.to_ascii_lowercase(), true, language);
    if spelled == read || !is_pronounceable(capitals) {
        spelled
    } else {
        Sound::Either
    }
}

/// Whether capitals could be read as a word: a vowel follows the first consonants.
fn is_pronounceable(capitals: &str) -> bool {
    let letters = capitals.as_bytes();
    let is_vowel = |at: usize| letters.get(at).is_some_and(|b| b"AEIOUY".contains(b));
    if is_vowel(0) {
        return letters.len() > 3 && (1..letters.len()).any(is_vowel) || matches!(capitals, "ONE");
    }
    let is_onset = matches!(
        letters,
        [b'F' | b'S', b'L', ..]
            | [b'F', b'R', ..]
            | [
                b'S',
                b'C' | b'H' | b'K' | b'M' | b'N' | b'P' | b'T' | b'W',
                ..
            ]
            | [b'R', b'H', ..]
    );
    is_vowel(1) || is_onset && is_vowel(2)
}

/// The sound of a word in lower case that is read as it is written.
fn of_letters(word: &str, is_known: bool, language: LanguageChoice) -> Sound {
    let bytes = word.as_bytes();
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| word.starts_with(prefix));
    let second_is_vowel = bytes.get(1).is_some_and(|b| b"aeiouy".contains(b));
    match bytes.first() {
        Some(b'a' | b'i') => Sound::Vowel,
        Some(b'e') if starts(&["euler"]) => Sound::Vowel,
        Some(b'e') if starts(&["eu", "ewe"]) => known(Sound::Consonant, is_known),
        Some(b'e') => Sound::Vowel,
        Some(b'o')
            if matches!(word, "one" | "ones" | "once" | "oneself" | "onetime")
                || starts(&["oui"]) =>
        {
            Sound::Consonant
        }
        Some(b'o') => Sound::Vowel,
        Some(b'u') => known(of_u(word), is_known),
        Some(b'h') => of_h(word, is_known, language),
        Some(b'x') if !second_is_vowel => Sound::Vowel,
        Some(b'y') if !second_is_vowel => Sound::Either,
        Some(first) if first.is_ascii_alphabetic() => Sound::Consonant,
        _ => Sound::Either,
    }
}

/// An unknown word's letters say less.
fn known(sound: Sound, is_known: bool) -> Sound {
    if is_known { sound } else { Sound::Either }
}

/// “unit” and “user” start like “you”, “uncle” and “umbrella” do not.
fn of_u(word: &str) -> Sound {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| word.starts_with(prefix));
    if starts(&["ubu", "ulu", "umami", "uy", "uz"]) {
        return Sound::Either;
    }
    if starts(&["unanim", "unary", "uni"]) {
        let is_negation = starts(&["unid", "unig", "unill", "unim", "unin", "unirr", "unis"])
            && !starts(&["unidi", "unise", "uniso", "unist"]);
        return if is_negation {
            Sound::Vowel
        } else {
            Sound::Consonant
        };
    }
    let third_is_vowel = word.as_bytes().get(2).is_some_and(|b| b"aeiou".contains(b));
    let like_you = match word.as_bytes().get(1) {
        Some(b's' | b't' | b'r' | b'g') => third_is_vowel,
        Some(b'k' | b'v') => true,
        Some(b'b') => starts(&["ubi"]),
        Some(b'f') => starts(&["ufo"]),
        _ => false,
    };
    if like_you {
        Sound::Consonant
    } else {
        Sound::Vowel
    }
}

/// “hour”, “honest”, “honor” and “heir” do not sound their “h”; “herb” does outside America.
fn of_h(word: &str, is_known: bool, language: LanguageChoice) -> Sound {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| word.starts_with(prefix));
    if starts(&["heir", "honest", "honor", "honour", "hour"]) && !starts(&["houri"]) {
        return Sound::Vowel;
    }
    if matches!(
        word,
        "herb" | "herbs" | "herbal" | "herbed" | "herbalist" | "herbaceous"
    ) {
        return match language {
            LanguageChoice::Dialect(Dialect::American) if word.len() <= 5 => Sound::Vowel,
            LanguageChoice::Dialect(Dialect::British | Dialect::Australian) => Sound::Consonant,
            _ => Sound::Either,
        };
    }
    if starts(&WEAK_H) || word == "hors" {
        return Sound::Either;
    }
    known(Sound::Consonant, is_known)
}

/// The sound of a letter's name.
fn of_letter_name(letter: char) -> Sound {
    match letter.to_ascii_lowercase() {
        'a' | 'e' | 'f' | 'h' | 'i' | 'l' | 'm' | 'n' | 'o' | 'r' | 's' | 'x' => Sound::Vowel,
        'a'..='z' => Sound::Consonant,
        _ => Sound::Either,
    }
}

/// The sound of a number: eight, eleven, eighteen, eighty, eight hundred, eleven thousand.
pub(super) fn of_number(number: &str) -> Sound {
    let end = number
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(number.len());
    let (digits, rest) = number.split_at(end);
    if digits.is_empty() || digits.starts_with('0') || rest.starts_with('/') {
        return Sound::Either;
    }
    let is_teen = digits.starts_with("11") || digits.starts_with("18");
    if digits.starts_with('8') || is_teen && digits.len() == 2 {
        return Sound::Vowel;
    }
    // “1100” and “1850” are “eleven hundred” and “eighteen fifty”, or “one thousand …”.
    if is_teen && digits.len() == 4 {
        return Sound::Either;
    }
    Sound::Consonant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sound: Sound, words: &str) {
        for word in words.split(' ') {
            let found = if word.starts_with(|c: char| c.is_ascii_digit()) {
                of_number(word)
            } else {
                of_word(word, true, LanguageChoice::English)
            };
            assert_eq!(found, sound, "{word}");
        }
    }

    #[test]
    fn words_sound_as_they_are_read() {
        check(
            Sound::Vowel,
            "hour honest honorary heir apple uninteresting unimportant unidentified umbrella X-ray x-axis Xbox urgent ugly utter owl Euler",
        );
        check(
            Sound::Consonant,
            "European unit university unicorn unique user useful usual utility Ukrainian one-off once unanimous unidirectional yes xenon Mr house houri ewe urine fir",
        );
        check(Sound::Either, "historic homage herb hotel URL SQL FAQ");
    }

    #[test]
    fn capitals_are_spelled_or_read() {
        check(
            Sound::Vowel,
            "MBA FBI HTML X-ray FDA NGO SUV iPhone eBook mRNA MPs MP3 EU L2 html Nth A F S-curve M.D. AI IT",
        );
        check(
            Sound::Consonant,
            "UN UK US U-turn NASA NATO T-shirt BBC CEO uPVC U.S. UFO RAM RESTful DVD B",
        );
        check(Sound::Either, "HUGE ONE ONE-TIME FREE NEW UNESCO LOL");
    }

    #[test]
    fn numbers_are_read_aloud() {
        check(
            Sound::Vowel,
            "8 80 8.5 8th 8-bit 11 18 11th 11,000 18-year-old 800 85%",
        );
        check(Sound::Consonant, "1 7 10 110 180 1,800 100 9th 118 19 5");
        check(Sound::Either, "1100 1850 1800s 0.5");
    }

    #[test]
    fn herbs_differ_by_dialect() {
        let sound = |dialect| {
            let language = LanguageChoice::Dialect(dialect);
            of_word("herb", true, language)
        };
        assert_eq!(sound(Dialect::American), Sound::Vowel);
        assert_eq!(sound(Dialect::British), Sound::Consonant);
        assert_eq!(sound(Dialect::Canadian), Sound::Either);
    }

    #[test]
    fn lists_are_sorted() {
        assert!(READ_AS_WORD.is_sorted() && READ_OR_SPELLED.is_sorted());
        assert!(SPELLED.is_sorted() && WEAK_H.is_sorted());
    }
}
