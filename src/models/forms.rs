//! Families of forms: what the inflection of a verb or a noun lets a writer choose from.

use crate::syntax::{Tag, Unit, Word, inflect, lexicon};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The forms of a family, in this order: base, `-s`, `-ing`, past, participle. A noun has the first two.
pub const FORM_TAGS: [Tag; 5] = [Tag::VB, Tag::VBZ, Tag::VBG, Tag::VBD, Tag::VBN];

/// The families of all lemmas.
#[derive(Debug)]
pub struct Forms {
    by_lemma: HashMap<Word, u32>,
    families: Vec<Family>,
}

/// The forms of a lemma.
#[derive(Clone, Debug)]
pub struct Family {
    /// The lemma.
    pub lemma: Word,
    /// The texts of the forms; empty where there is none.
    pub texts: [Box<str>; FORM_TAGS.len()],
    words: [Word; FORM_TAGS.len()],
    /// Whether the lemma may be a noun.
    pub noun: bool,
}

/// The families, made from the lexicon at the first call.
pub fn forms() -> &'static Forms {
    static FORMS: LazyLock<Forms> = LazyLock::new(Forms::new);
    &FORMS
}

impl Forms {
    fn new() -> Forms {
        let lexicon = lexicon();
        let mut forms = Forms {
            by_lemma: HashMap::new(),
            families: Vec::new(),
        };
        for text in lexicon.texts() {
            let word = Word::of(text);
            let tags = lexicon.tags(word);
            let verb = tags.contains(Tag::VB) && lexicon.lemma(word, Tag::VB) == word;
            let noun = tags.contains(Tag::NN)
                && lexicon.lemma(word, Tag::NN) == word
                && !lexicon.is_uncountable(word);
            if text == "be" || text.len() < 2 || !(verb || noun) || tags.contains(Tag::MD) {
                continue;
            }
            let plural = noun.then(|| inflect(text, Tag::NNS)).flatten();
            let form = |tag: Tag| -> Box<str> {
                if verb {
                    inflect(text, tag).map_or("".into(), |form| form.as_ref().into())
                } else if tag == Tag::VBZ {
                    plural.as_deref().unwrap_or("").into()
                } else if tag == Tag::VB {
                    text.into()
                } else {
                    "".into()
                }
            };
            let texts = FORM_TAGS.map(form);
            if texts[1].is_empty() || texts[1] == texts[0] {
                continue;
            }
            let words = [0, 1, 2, 3, 4].map(|at: usize| Word::of(&texts[at]));
            let family = u32::try_from(forms.families.len()).expect("the lexicon is small");
            forms.by_lemma.insert(word, family);
            let noun = noun && plural.as_deref() == Some(&*texts[1]);
            forms.families.push(Family {
                lemma: word,
                texts,
                words,
                noun,
            });
        }
        forms
    }

    /// The family of a unit, and which of its forms it is.
    pub fn find(&self, unit: &Unit) -> Option<(usize, usize)> {
        let lemma = match unit.tag {
            Tag::JJ => {
                let lexicon = lexicon();
                let lemma = lexicon.lemma(unit.word, Tag::VBN);
                if lemma == unit.word {
                    lexicon.lemma(unit.word, Tag::VBG)
                } else {
                    lemma
                }
            }
            tag if tag.is_verb() || tag.is_common_noun() => unit.lemma,
            _ => return None,
        };
        if unit.tag == Tag::JJ && lemma == unit.word {
            return None;
        }
        let &family = self.by_lemma.get(&lemma)?;
        let words = &self.families[family as usize].words;
        let by_tag = match unit.tag {
            Tag::VBD => 3,
            Tag::VBN | Tag::JJ => 4,
            _ => 0,
        };
        let written = if words[by_tag] == unit.word {
            by_tag
        } else {
            words.iter().position(|&word| word == unit.word)?
        };
        Some((family as usize, written))
    }

    /// The family at an index.
    pub fn family(&self, family: usize) -> &Family {
        &self.families[family]
    }

    /// The options of a family, a bit each.
    pub fn options(&self, family: usize) -> u32 {
        let texts = &self.families[family].texts;
        (0..texts.len())
            .filter(|&at| !texts[at].is_empty())
            .map(|at| 1 << at)
            .sum()
    }
}
