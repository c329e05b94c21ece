//! Other forms of a likely word: who writes `dissapear` may mean `disappeared`, which only the words around it tell.
//!
//! Letters alone never reach these: the ending is another one, and slips come on top. A form is made by taking an ending
//! of English away and putting another one there, with the usual changes of the letter before it, and counts if it is frequent.

use super::candidates::set_frequency;
use super::edits::{Aligner, SLIPS, WIDE_BAND};
use super::lexicon::{fold, hash, hash_on};
use super::model::FREQUENT_ZIPF_TENTHS_MIN;
use super::replacements::{Candidate, Replacer};
use super::rewrites::rewrites_cost;
use super::score::{Feature, Features};
use crate::language::Dialects;

/// So many of the best candidates are offered in other forms.
const INFLECTED: usize = 3;
/// A candidate that costs so much more than the best is not.
const INFLECTED_COST_RANGE: f32 = 4.0;
/// The letters that must be left when an ending is taken away.
const STEM_LETTERS_MIN: usize = 3;
/// Endings of word forms and of derived words, of which any may stand for any other.
const ENDINGS: [&str; 28] = [
    "", "s", "es", "ed", "d", "ing", "er", "ers", "or", "ly", "al", "ally", "y", "ity", "ic",
    "ical", "ous", "ment", "ments", "ion", "ions", "ive", "ence", "ent", "ance", "ant", "ful",
    "able",
];

impl Replacer {
    /// Adds the other forms of the written word, which may be no word, and of the best candidates that are single words.
    /// Costs some ten look-ups a word.
    pub(super) fn other_forms(
        &self,
        (written, folded): (&str, &[u8]),
        found: &mut Vec<Candidate>,
        accepted: Dialects,
        aligner: &mut Aligner,
    ) {
        let costs = found.iter().map(|candidate| candidate.cost);
        let dearest = costs.fold(f32::INFINITY, f32::min) + INFLECTED_COST_RANGE;
        let best = found
            .iter()
            .filter(|candidate| candidate.cost <= dearest && is_plain(&candidate.text));
        let best = best.map(|candidate| (candidate.text.as_str(), candidate.features));
        let written = is_plain(written).then(|| (written, Features::from_slips(&[0; SLIPS])));
        let mut added: Vec<Candidate> = Vec::new();
        for (word, features) in best.take(INFLECTED).chain(written) {
            let may_be_frequent = |hash| self.model.may_be_frequent(hash);
            visit_other_forms(word, may_be_frequent, |text| {
                let zipf_tenths = self.model.zipf_tenths(text);
                let is_known = |other: &Candidate| other.text == text;
                if zipf_tenths < FREQUENT_ZIPF_TENTHS_MIN
                    || found.iter().any(is_known)
                    || added.iter().any(is_known)
                    || self.dialects_of(text).intersection(accepted).is_empty()
                {
                    return;
                }
                let mut features = features;
                set_frequency(&mut features, f32::from(zipf_tenths) / 10.0);
                features.set(Feature::OtherForm, 1.0);
                let rewrites = self.rewrites_to(folded, &fold(text), aligner);
                features.set(Feature::Rewrites, rewrites);
                added.push(Candidate {
                    cost: self.weights.cost(&features),
                    text: text.to_owned(),
                    features,
                });
            });
        }
        found.extend(added);
    }

    /// What it costs that the letters of a word were written for those of another form.
    fn rewrites_to(&self, written: &[u8], meant: &[u8], aligner: &mut Aligner) -> f32 {
        aligner.slips(written, meant, WIDE_BAND, &self.slip_costs);
        rewrites_cost(written, meant, &aligner.rewrites)
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

/// Visits what a word may become with another ending and whose hash may be that of a word, whether or not it is one; some
/// of it twice.
fn visit_other_forms(word: &str, may_be_word: impl Fn(u32) -> bool, mut visit: impl FnMut(&str)) {
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
    let mut join = |start: &Start, ending: &str| {
        if may_be_word(hash_on(start.hash, ending.as_bytes())) {
            form.clear();
            form.extend([start.letters.as_str(), ending]);
            visit(&form);
        }
    };
    for stem in stems {
        let doubled = doubles(&stem).map(|last| Start::new(format!("{stem}{last}")));
        let changed = changed(&stem).map(Start::new);
        let stem = Start::new(stem);
        for ending in ENDINGS {
            match &changed {
                Some(changed) if changes(&stem.letters, ending) => join(changed, ending),
                _ => join(&stem, ending),
            }
        }
        if let Some(doubled) = doubled {
            for ending in ["ed", "ing", "er", "ers"] {
                join(&doubled, ending);
            }
        }
    }
}

/// What endings stand behind.
struct Start {
    letters: String,
    hash: u32,
}

impl Start {
    fn new(letters: String) -> Start {
        Start {
            hash: hash(letters.as_bytes()),
            letters,
        }
    }
}

/// What a stem that ends in `e` or `y` is before most endings: `hop` for `hope`, `happi` for `happy`.
fn changed(stem: &str) -> Option<String> {
    match stem.strip_suffix('y') {
        Some(start) => Some(format!("{start}i")),
        None => stem.strip_suffix('e').map(str::to_owned),
    }
}

/// Whether an ending changes a stem that ends in `e` or `y`: `hope` and `ing`, `happy` and `ly`.
fn changes(stem: &str, ending: &str) -> bool {
    let first = ending.bytes().next();
    if stem.ends_with('e') {
        first.is_some_and(|letter| is_vowel(letter) || letter == b'y')
    } else {
        first.is_some_and(|letter| letter != b'i') && ending != "s"
    }
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
        visit_other_forms(word, |_| true, |form| forms.push(form.to_owned()));
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
