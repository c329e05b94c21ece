//! Other forms of a likely word: who writes `dissapear` may mean `disappeared`, which only the words around it tell.
//!
//! Letters alone never reach these: the ending is another one, and slips come on top. A form is made by taking an ending
//! of English away and putting another one there, with the usual changes of the letter before it, and counts if it is frequent.

use super::candidates::set_frequency;
use super::lexicon::fold;
use super::replacements::{Candidate, Replacer};
use super::score::Feature;
use crate::language::Dialects;

/// So many of the best candidates are offered in other forms.
const INFLECTED: usize = 3;
/// A candidate that costs so much more than the best is not.
const INFLECTED_COST_RANGE: f32 = 4.0;
/// The frequency, in tenths of the Zipf scale, that a form must have.
const FORM_ZIPF_TENTHS_MIN: u8 = 30;
/// The letters that must be left when an ending is taken away.
const STEM_LETTERS_MIN: usize = 3;
/// Endings of word forms and of derived words, of which any may stand for any other.
const ENDINGS: [&str; 28] = [
    "", "s", "es", "ed", "d", "ing", "er", "ers", "or", "ly", "al", "ally", "y", "ity", "ic",
    "ical", "ous", "ment", "ments", "ion", "ions", "ive", "ence", "ent", "ance", "ant", "ful",
    "able",
];

impl Replacer {
    /// Adds the other forms of the best candidates that are single words. Costs some hundred look-ups a word.
    pub(super) fn other_forms(&self, found: &mut Vec<Candidate>, accepted: Dialects) {
        let costs = found.iter().map(|candidate| candidate.cost);
        let dearest = costs.fold(f32::INFINITY, f32::min) + INFLECTED_COST_RANGE;
        let best = found
            .iter()
            .filter(|candidate| candidate.cost <= dearest && is_plain(&candidate.text));
        let mut added: Vec<Candidate> = Vec::new();
        for candidate in best.take(INFLECTED) {
            visit_other_forms(&candidate.text, |text| {
                let zipf_tenths = self.model.zipf_tenths(text);
                let is_known = |other: &Candidate| other.text == text;
                if zipf_tenths < FORM_ZIPF_TENTHS_MIN
                    || found.iter().any(is_known)
                    || added.iter().any(is_known)
                    || self.dialects_of(text).intersection(accepted).is_empty()
                {
                    return;
                }
                let mut features = candidate.features;
                set_frequency(&mut features, f32::from(zipf_tenths) / 10.0);
                features.set(Feature::OtherForm, 1.0);
                added.push(Candidate {
                    cost: self.weights.cost(&features),
                    text: text.to_owned(),
                    features,
                });
            });
        }
        found.extend(added);
    }

    /// The dialects that have a word as it is written.
    pub(super) fn dialects_of(&self, word: &str) -> Dialects {
        let folded = fold(word);
        let mut same = self.lexicon.same_letters(&folded);
        let index = same.find(|&index| self.lexicon.entry(index).text == word);
        index.map_or(Dialects::NONE, |index| self.lexicon.entry(index).dialects)
    }
}

fn is_plain(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// Visits what a word may become with another ending, whether or not there is such a word; some of it twice.
fn visit_other_forms(word: &str, mut visit: impl FnMut(&str)) {
    let mut stems: Vec<String> = Vec::new();
    for ending in ENDINGS {
        let Some(stem) = word.strip_suffix(ending) else {
            continue;
        };
        if stem.len() < STEM_LETTERS_MIN {
            continue;
        }
        // `necessari(ly)`, `hop(ed)` for `hope`, `plann(ed)`: the letter before an ending is put back.
        let ends_double = stem
            .as_bytes()
            .last_chunk::<2>()
            .is_some_and(|[a, b]| a == b);
        let restored = [
            Some(stem.to_owned()),
            (!ending.is_empty()).then(|| format!("{stem}e")),
            stem.strip_suffix('i').map(|stem| format!("{stem}y")),
            (ends_double && !ending.is_empty()).then(|| stem[..stem.len() - 1].to_owned()),
        ];
        for stem in restored.into_iter().flatten() {
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }
    }
    let mut form = String::new();
    for stem in &stems {
        for ending in ENDINGS {
            join(stem, ending, &mut form);
            visit(&form);
        }
        if let Some(last) = doubles(stem) {
            for ending in ["ed", "ing", "er", "ers"] {
                form.clear();
                form.extend([stem.as_str(), last, ending]);
                visit(&form);
            }
        }
    }
}

/// Writes a stem with an ending as most are: `hope` and `ing`, `happy` and `ly`.
fn join(stem: &str, ending: &str, form: &mut String) {
    let starts_with_vowel = ending.starts_with(['a', 'e', 'i', 'o', 'y']);
    form.clear();
    form.push_str(stem);
    if stem.ends_with('e') && starts_with_vowel {
        form.pop();
    } else if stem.ends_with('y') && !ending.is_empty() && ending != "s" && !ending.starts_with('i')
    {
        form.pop();
        form.push('i');
    }
    form.push_str(ending);
}

/// The last consonant of a stem that may be written twice before an ending, as that of `expel` is: `expelled`.
fn doubles(stem: &str) -> Option<&str> {
    match stem.as_bytes() {
        [.., before, last] if is_vowel(*before) && !is_vowel(*last) && !b"wxy".contains(last) => {
            stem.get(stem.len() - 1..)
        }
        _ => None,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

#[cfg(test)]
mod tests {
    use super::visit_other_forms;

    fn other_forms(word: &str) -> Vec<String> {
        let mut forms = Vec::new();
        visit_other_forms(word, |form| forms.push(form.to_owned()));
        forms
    }

    #[test]
    fn an_ending_stands_for_another() {
        for (word, form) in [
            ("disappear", "disappeared"),
            ("environment", "environmental"),
            ("psychologically", "psychological"),
            ("independent", "independence"),
            ("necessarily", "necessary"),
            ("carrying", "carry"),
            ("provides", "provide"),
            ("planned", "plan"),
            ("famous", "fame"),
            ("expel", "expelled"),
        ] {
            let forms = other_forms(word);
            assert!(forms.iter().any(|other| other == form), "{word} {forms:?}");
        }
        assert!(!other_forms("red").contains(&"r".to_owned()));
    }
}
