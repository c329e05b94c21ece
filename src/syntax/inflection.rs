//! Inflection: the form of a lemma under a tag, and a guess at the lemma of a form that the lexicon does not have.

use super::{Tag, Word, lexicon};
use std::borrow::Cow;

/// The form of a lemma in lower case: of a verb (`VB`, `VBZ`, `VBP`, `VBD`, `VBN`, `VBG`), a noun (`NN`, `NNS`), an
/// adjective or an adverb (`JJ`, `JJR`, `JJS`, `RB`, `RBR`, `RBS`).
///
/// None for other tags, for the plural of what is not counted, and for what is compared with "more" and "most". The
/// present of "be" is "are" and its past "was": [`be`] knows the persons.
pub fn inflect(lemma: &str, tag: Tag) -> Option<Cow<'_, str>> {
    let word = Word::of(lemma);
    if let Some(form) = lexicon().irregular(word, tag) {
        return Some(form.into());
    }
    match tag {
        Tag::VB | Tag::VBP | Tag::NN | Tag::JJ | Tag::RB => Some(lemma.into()),
        Tag::VBZ => Some(with_s(lemma).into()),
        Tag::NNS if !lexicon().is_uncountable(word) => Some(with_s(lemma).into()),
        Tag::VBD | Tag::VBN => Some(with_vowel(lemma, "ed").into()),
        Tag::VBG => Some(with_ing(lemma).into()),
        Tag::JJR | Tag::RBR => compared(lemma, "er", tag),
        Tag::JJS | Tag::RBS => compared(lemma, "est", tag),
        _ => None,
    }
}

/// The form of "be" for a person (1 to 3), a number and a tense.
pub fn be(person: u8, plural: bool, past: bool) -> &'static str {
    match (past, plural || person == 2, person) {
        (false, true, _) => "are",
        (false, false, 1) => "am",
        (false, false, _) => "is",
        (true, true, _) => "were",
        (true, false, _) => "was",
    }
}

/// The likely lemma of a form in lower case that the lexicon does not have.
pub(super) fn guessed_lemma(form: &str, tag: Tag) -> Cow<'_, str> {
    let stem = match tag {
        Tag::NNS | Tag::NNPS | Tag::VBZ => {
            if let Some(stem) = form.strip_suffix("ies").filter(|stem| stem.len() > 1) {
                return format!("{stem}y").into();
            }
            let hissing = ["ses", "xes", "zes", "ches", "shes"];
            let cut = if hissing.iter().any(|end| form.ends_with(end)) {
                2
            } else {
                usize::from(form.ends_with('s'))
            };
            return form[..form.len() - cut].into();
        }
        Tag::VBG => form.strip_suffix("ing"),
        Tag::VBD | Tag::VBN => form.strip_suffix("ed"),
        _ => None,
    };
    let Some(stem) = stem.filter(|stem| stem.len() > 2) else {
        return form.into();
    };
    let mut last = stem.bytes().rev();
    match (last.next(), last.next()) {
        (Some(a), Some(b)) if a == b && b"bdgmnprt".contains(&a) => stem[..stem.len() - 1].into(),
        _ => stem.into(),
    }
}

fn is_vowel(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}

/// Whether a word ends in a consonant and `y`.
fn ends_in_consonant_y(word: &[u8]) -> bool {
    matches!(word, [.., before, b'y'] if !is_vowel(*before))
}

/// Whether the last consonant is doubled before a vowel: a word of one syllable that ends in one vowel and one consonant.
fn doubles(word: &[u8]) -> bool {
    let [head @ .., vowel, last] = word else {
        return false;
    };
    let head = match head {
        [] => return false,
        [head @ .., b'q', b'u'] => head,
        [.., before] if is_vowel(*before) => return false,
        _ => head,
    };
    !is_vowel(*last)
        && !b"wxyh".contains(last)
        && is_vowel(*vowel)
        && !head.iter().any(|&b| is_vowel(b) || b == b'y')
}

fn with_s(word: &str) -> String {
    let hisses = ["s", "x", "z", "ch", "sh"];
    if hisses.iter().any(|end| word.ends_with(end)) {
        return format!("{word}es");
    }
    if ends_in_consonant_y(word.as_bytes()) {
        return format!("{}ies", &word[..word.len() - 1]);
    }
    format!("{word}s")
}

/// The word with an ending that starts with `e`.
fn with_vowel(word: &str, ending: &str) -> String {
    let bytes = word.as_bytes();
    if let Some(stem) = word.strip_suffix('e') {
        return format!("{stem}{ending}");
    }
    if ends_in_consonant_y(bytes) {
        return format!("{}i{ending}", &word[..word.len() - 1]);
    }
    if doubles(bytes) {
        return format!("{word}{}{ending}", &word[word.len() - 1..]);
    }
    format!("{word}{ending}")
}

fn with_ing(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    let keeps_e = ["ee", "oe", "ye"].iter().any(|end| word.ends_with(end));
    if word.ends_with('e') && !keeps_e {
        return format!("{}ing", &word[..word.len() - 1]);
    }
    if doubles(word.as_bytes()) {
        return format!("{word}{}ing", &word[word.len() - 1..]);
    }
    format!("{word}ing")
}

/// The regular comparison, where the lexicon has it.
fn compared<'a>(lemma: &'a str, ending: &str, tag: Tag) -> Option<Cow<'a, str>> {
    let form = with_vowel(lemma, ending);
    let known = lexicon().is_form(Word::of(&form), Word::of(lemma), tag);
    known.then_some(form.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(lemma: &str, tags: &[Tag]) -> Vec<String> {
        tags.iter()
            .map(|&tag| inflect(lemma, tag).map_or("-".to_owned(), Cow::into_owned))
            .collect()
    }

    #[test]
    fn verbs_are_inflected() {
        use Tag::{VB, VBD, VBG, VBN, VBP, VBZ};
        for expected in [
            ["be", "are", "is", "was", "been", "being"],
            ["have", "have", "has", "had", "had", "having"],
            ["do", "do", "does", "did", "done", "doing"],
            ["go", "go", "goes", "went", "gone", "going"],
            ["stop", "stop", "stops", "stopped", "stopped", "stopping"],
            ["visit", "visit", "visits", "visited", "visited", "visiting"],
            [
                "prefer",
                "prefer",
                "prefers",
                "preferred",
                "preferred",
                "preferring",
            ],
            ["lie", "lie", "lies", "lay", "lain", "lying"],
            ["try", "try", "tries", "tried", "tried", "trying"],
            ["play", "play", "plays", "played", "played", "playing"],
            ["agree", "agree", "agrees", "agreed", "agreed", "agreeing"],
            ["make", "make", "makes", "made", "made", "making"],
            [
                "watch", "watch", "watches", "watched", "watched", "watching",
            ],
            ["quit", "quit", "quits", "quit", "quit", "quitting"],
            ["fix", "fix", "fixes", "fixed", "fixed", "fixing"],
            ["email", "email", "emails", "emailed", "emailed", "emailing"],
        ] {
            assert_eq!(forms(expected[0], &[VB, VBP, VBZ, VBD, VBN, VBG]), expected);
        }
        assert_eq!(
            [be(1, false, false), be(2, false, true), be(3, false, true)],
            ["am", "were", "was"]
        );
    }

    #[test]
    fn nouns_and_adjectives_are_inflected() {
        for (noun, plural) in [
            ("child", "children"),
            ("city", "cities"),
            ("box", "boxes"),
            ("day", "days"),
            ("analysis", "analyses"),
            ("knife", "knives"),
            ("information", "-"),
            ("series", "series"),
            ("hero", "heroes"),
        ] {
            assert_eq!(forms(noun, &[Tag::NNS]), [plural]);
        }
        assert_eq!(forms("good", &[Tag::JJR, Tag::JJS]), ["better", "best"]);
        assert_eq!(forms("big", &[Tag::JJR, Tag::JJS]), ["bigger", "biggest"]);
        assert_eq!(
            forms("happy", &[Tag::JJR, Tag::JJS]),
            ["happier", "happiest"]
        );
        assert_eq!(forms("beautiful", &[Tag::JJR, Tag::JJS]), ["-", "-"]);
        assert_eq!(forms("the", &[Tag::DT]), ["-"]);
    }

    #[test]
    fn unknown_forms_get_a_lemma() {
        assert_eq!(guessed_lemma("florbs", Tag::NNS), "florb");
        assert_eq!(guessed_lemma("florbies", Tag::NNS), "florby");
        assert_eq!(guessed_lemma("florbing", Tag::VBG), "florb");
        assert_eq!(guessed_lemma("flopping", Tag::VBG), "flop");
        assert_eq!(guessed_lemma("florb", Tag::NN), "florb");
    }

    #[test]
    fn what_is_inflected_is_in_the_lexicon() {
        let forms = include_str!("../../dictionaries/en/forms.tsv");
        let (mut all, mut strange) = (0, Vec::new());
        for form in forms.lines().filter_map(|line| line.split('\t').next()) {
            for reading in lexicon().readings(Word::of(form)) {
                let Some(lemma) = lexicon().text(reading.lemma) else {
                    continue;
                };
                for tag in [Tag::VBZ, Tag::VBD, Tag::VBN, Tag::VBG, Tag::NNS] {
                    if reading.tags.contains(tag)
                        && let Some(inflected) = inflect(lemma, tag)
                    {
                        all += 1;
                        if !lexicon().is_form(Word::of(&inflected), reading.lemma, tag) {
                            strange.push(format!("{lemma} {} {inflected}", tag.name()));
                        }
                    }
                }
            }
        }
        assert!(all > 20_000);
        // Treebanks and running text have some forms of lemmas that no list has.
        assert!(
            strange.len() * 100 < all,
            "{} of {all}: {strange:?}",
            strange.len()
        );
    }
}
