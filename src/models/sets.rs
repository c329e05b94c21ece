//! Sets of words that are taken for one another, and pairs of an adjective and its adverb.

use super::slots::{Kind, Slot};
use crate::syntax::{Tag, Unit, Word, lexicon};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words that writers take for one another, because they sound or look alike or mean nearly the same. A space stands
/// between the units of an alternative: a clitic is a unit of its own.
pub const SETS: &[&[&str]] = &[
    // Of one sound.
    &["their", "there", "they 're"],
    &["its", "it 's"],
    &["your", "you 're"],
    &["whose", "who 's"],
    &["to", "too", "two"],
    &["then", "than"],
    &["here", "hear"],
    &["by", "buy"],
    &["no", "know"],
    &["now", "know"],
    &["new", "knew"],
    &["right", "write"],
    &["week", "weak"],
    &["weather", "whether"],
    &["passed", "past"],
    &["piece", "peace"],
    &["plain", "plane"],
    &["hole", "whole"],
    &["meet", "meat"],
    &["see", "sea"],
    &["one", "won"],
    &["our", "are", "hour"],
    &["were", "where", "we 're"],
    &["of", "off"],
    &["of", "have"],
    &["accept", "except"],
    &["affect", "effect"],
    &["affects", "effects"],
    &["advice", "advise"],
    &["practice", "practise"],
    &["principal", "principle"],
    &["site", "sight"],
    &["role", "roll"],
    &["sale", "sail"],
    &["steal", "steel"],
    &["wait", "weight"],
    &["waist", "waste"],
    &["war", "wore"],
    &["way", "weigh"],
    &["wear", "where"],
    &["board", "bored"],
    &["brake", "break"],
    &["cell", "sell"],
    &["cereal", "serial"],
    &["complement", "compliment"],
    &["council", "counsel"],
    &["desert", "dessert"],
    &["die", "dye"],
    &["fair", "fare"],
    &["flour", "flower"],
    &["for", "four"],
    &["forth", "fourth"],
    &["great", "grate"],
    &["guest", "guessed"],
    &["heal", "heel"],
    &["higher", "hire"],
    &["idle", "ideal"],
    &["led", "lead"],
    &["lessen", "lesson"],
    &["mail", "male"],
    &["mind", "mine"],
    &["pair", "pear"],
    &["peak", "peek"],
    &["personal", "personnel"],
    &["poor", "pour"],
    &["rain", "reign"],
    &["read", "red"],
    &["road", "rode"],
    &["scene", "seen"],
    &["sent", "send"],
    &["some", "sum"],
    &["son", "sun"],
    &["stationary", "stationery"],
    &["tale", "tail"],
    &["threw", "through"],
    &["though", "thought", "through"],
    &["tide", "tied"],
    &["wood", "would"],
    &["allowed", "aloud"],
    // A letter apart.
    &["form", "from"],
    &["quite", "quiet"],
    &["lose", "loose"],
    &["loses", "looses"],
    &["choose", "chose"],
    &["breath", "breathe"],
    &["live", "life"],
    &["lives", "lifes"],
    &["leave", "live"],
    &["belief", "believe"],
    &["proof", "prove"],
    &["save", "safe"],
    &["thing", "think"],
    &["things", "thinks"],
    &["with", "which"],
    &["on", "one"],
    &["or", "our"],
    &["an", "and"],
    &["a", "at"],
    &["he", "the"],
    &["then", "them"],
    &["than", "that"],
    &["they", "the"],
    &["they", "there"],
    &["this", "these"],
    &["that", "those"],
    &["is", "his"],
    &["has", "as"],
    &["as", "us"],
    &["if", "of"],
    &["in", "is"],
    &["it", "is"],
    &["it", "in"],
    &["bad", "bed"],
    &["bath", "bathe"],
    &["felt", "fell"],
    &["feel", "fell"],
    &["been", "being"],
    &["be", "been"],
    &["costumer", "customer"],
    &["costumers", "customers"],
    &["expand", "expend"],
    &["experience", "experiment"],
    &["find", "fine"],
    &["fun", "funny"],
    &["god", "good"],
    &["head", "heat"],
    &["lack", "luck"],
    &["lot", "lots"],
    &["men", "man"],
    &["woman", "women"],
    &["price", "prize"],
    &["rise", "raise"],
    &["sing", "sign"],
    &["strait", "straight"],
    &["use", "used"],
    &["want", "went"],
    &["world", "word"],
    &["worth", "worse", "worst"],
    &["even", "event"],
    &["ever", "every"],
    &["except", "expect"],
    &["adapt", "adopt"],
    &["addition", "edition"],
    &["aside", "beside", "besides"],
    &["assure", "ensure", "insure"],
    &["cloth", "clothes"],
    &["collage", "college"],
    &["conscious", "conscience"],
    &["crowded", "crowed"],
    &["custom", "costume"],
    &["dairy", "diary"],
    &["decent", "descent"],
    &["economic", "economical"],
    &["emigrate", "immigrate"],
    &["historic", "historical"],
    &["human", "humane"],
    &["later", "latter"],
    &["moral", "morale"],
    &["near", "nearby"],
    &["respectful", "respective"],
    &["sometime", "sometimes"],
    &["special", "especially"],
    &["precede", "proceed"],
    &["quiet", "quit"],
    &["wander", "wonder"],
    &["wandering", "wondering"],
    // Of one meaning.
    &["much", "many"],
    &["few", "little"],
    &["fewer", "less"],
    &["other", "others", "another"],
    &["will", "would"],
    &["can", "could"],
    &["may", "might"],
    &["who", "which"],
    &["who", "whom"],
    &["what", "which", "that"],
    &["what", "how"],
    &["some", "any"],
    &["somebody", "anybody"],
    &["someone", "anyone"],
    &["something", "anything"],
    &["somewhere", "anywhere"],
    &["everything", "anything"],
    &["every", "each", "all"],
    &["very", "too", "so"],
    &["such", "so"],
    &["also", "too"],
    &["already", "yet", "still"],
    &["ago", "before"],
    &["during", "while"],
    &["until", "by"],
    &["like", "as"],
    &["between", "among"],
    &["beside", "besides"],
    &["lay", "lie"],
    &["do", "make"],
    &["does", "makes"],
    &["did", "made"],
    &["doing", "making"],
    &["say", "tell"],
    &["says", "tells"],
    &["said", "told"],
    &["saying", "telling"],
    &["borrow", "lend"],
    &["bring", "take"],
    &["learn", "teach"],
    &["learned", "taught"],
    &["remember", "remind"],
    &["travel", "trip"],
    &["job", "work"],
    &["person", "people"],
    &["big", "large", "great"],
    &["high", "tall"],
    &["tall", "long"],
    &["my", "me"],
    &["me", "i"],
    &["him", "he"],
    &["her", "she"],
    &["us", "we"],
    &["them", "they"],
    &["them", "their"],
    &["himself", "hisself"],
    &["its", "their"],
    &["his", "her"],
    &["he", "she"],
    &["it", "they"],
    &["more", "most"],
    &["better", "best"],
    &["worse", "worst"],
    &["and", "but"],
    &["because", "because of"],
    &["although", "despite"],
    &["if", "when"],
    &["if", "whether"],
    &["to", "for"],
    &["most", "almost"],
    &["hard", "hardly"],
    &["late", "lately"],
    &["interesting", "interested"],
    &["boring", "bored"],
    &["exciting", "excited"],
    &["surprising", "surprised"],
    &["tiring", "tired"],
    &["different", "difference"],
    &["important", "importance"],
    &["difficult", "difficulty"],
    &["confident", "confidence"],
    &["convenient", "convenience"],
    &["independent", "independence"],
    &["succeed", "success"],
    &["successful", "success"],
    &["able", "ability"],
    &["healthy", "health"],
    &["safe", "safety"],
    &["beautiful", "beauty"],
    &["wealthy", "wealth"],
    &["strong", "strength"],
    &["long", "length"],
    &["high", "height"],
    &["choose", "choice"],
    &["analyze", "analysis"],
    &["emphasize", "emphasis"],
    &["develop", "development"],
    &["improve", "improvement"],
    &["govern", "government"],
    &["pollute", "pollution"],
    &["educate", "education"],
    &["communicate", "communication"],
    &["inform", "information"],
    &["economic", "economy"],
    &["environment", "environmental"],
    &["nation", "national"],
    &["culture", "cultural"],
    &["tradition", "traditional"],
    &["nature", "natural"],
    &["person", "personal"],
    &["politic", "political"],
    &["profession", "professional"],
    &["education", "educational"],
    &["technology", "technological"],
    &["sociable", "social"],
    &["relax", "relaxing", "relaxed"],
    &["dead", "death", "died"],
    &["marriage", "married"],
    &["fool", "foolish"],
    &["english", "england"],
    &["china", "chinese"],
    &["japan", "japanese"],
    &["spain", "spanish"],
    &["france", "french"],
    &["german", "germany"],
    &["italy", "italian"],
    &["everyday", "every day"],
    &["maybe", "may be"],
    &["anymore", "any more"],
    &["anyone", "any one"],
    &["everyone", "every one"],
    &["sometimes", "some times"],
    &["sometime", "some time"],
    &["awhile", "a while"],
    &["already", "all ready"],
    &["altogether", "all together"],
    &["always", "all ways"],
    &["into", "in to"],
    &["onto", "on to"],
    &["setup", "set up"],
    &["login", "log in"],
    &["backup", "back up"],
    &["workout", "work out"],
    &["checkout", "check out"],
    &["pickup", "pick up"],
    &["breakup", "break up"],
    &["cleanup", "clean up"],
    &["cannot", "can not"],
    &["another", "an other"],
    &["alot", "a lot"],
    &["nowadays", "now a days"],
    &["let 's", "lets"],
    &["that 's", "thats"],
    &["he 's", "his"],
    &["there 's", "theirs"],
    &["we 'll", "well"],
    &["i 'll", "ill"],
];

/// The sets, by the words that their alternatives start with.
#[derive(Debug)]
pub struct Sets {
    alternatives: Vec<Vec<Vec<Word>>>,
    by_first: HashMap<Word, Vec<(u16, u8)>>,
}

/// The sets of [`SETS`], indexed at the first call.
pub fn sets() -> &'static Sets {
    static INDEX: LazyLock<Sets> = LazyLock::new(Sets::new);
    &INDEX
}

impl Sets {
    fn new() -> Sets {
        let mut by_first: HashMap<Word, Vec<(u16, u8)>> = HashMap::new();
        let mut alternatives = Vec::with_capacity(SETS.len());
        for (set, texts) in SETS.iter().enumerate() {
            let words: Vec<Vec<Word>> = texts
                .iter()
                .map(|text| text.split(' ').map(Word::of).collect())
                .collect();
            for (option, words) in words.iter().enumerate() {
                let place = (
                    u16::try_from(set).expect("there are some hundred sets"),
                    u8::try_from(option).expect("a set has a few alternatives"),
                );
                by_first.entry(words[0]).or_default().push(place);
            }
            alternatives.push(words);
        }
        Sets {
            alternatives,
            by_first,
        }
    }

    /// The words of each alternative of a set.
    pub fn alternatives(&self, set: usize) -> &[Vec<Word>] {
        &self.alternatives[set]
    }

    /// Calls `found` for each set of which an alternative stands at an index; of two alternatives of a set the longer.
    pub(super) fn slots(&self, units: &[Unit], at: usize, found: &mut impl FnMut(Slot)) {
        let Some(places) = self.by_first.get(&units[at].word) else {
            return;
        };
        for &(set, option) in places {
            let (set, option) = (usize::from(set), usize::from(option));
            let alternatives = &self.alternatives[set];
            let stands = |words: &[Word]| {
                units.len() >= at + words.len()
                    && units[at..]
                        .iter()
                        .zip(words)
                        .all(|(unit, &word)| unit.word == word)
            };
            let words = &alternatives[option];
            let longer = |other: &Vec<Word>| other.len() > words.len() && stands(other);
            if stands(words) && !alternatives.iter().any(longer) {
                found(Slot {
                    kind: Kind::Confusion,
                    start: at,
                    end: at + words.len(),
                    written: option,
                    options: (1 << alternatives.len()) - 1,
                    family: set,
                });
            }
        }
    }
}

/// Pairs of an adjective and its adverb.
#[derive(Debug)]
pub struct Adverbs {
    by_word: HashMap<Word, (u32, u8)>,
    /// The adjective and the adverb.
    texts: Vec<[&'static str; 2]>,
}

/// The pairs of the lexicon, found at the first call.
pub fn adverbs() -> &'static Adverbs {
    static PAIRS: LazyLock<Adverbs> = LazyLock::new(Adverbs::new);
    &PAIRS
}

impl Adverbs {
    fn new() -> Adverbs {
        let lexicon = lexicon();
        let mut texts = vec![["good", "well"]];
        for adverb in lexicon.texts() {
            let Some(stem) = adverb.strip_suffix("ly") else {
                continue;
            };
            let is_adverb = lexicon.tags(Word::of(adverb)).contains(Tag::RB);
            let adjectives = [
                stem.to_owned(),
                format!("{stem}le"),
                format!("{}y", stem.trim_end_matches('i')),
                stem.trim_end_matches("al").to_owned(),
            ];
            let adjective = adjectives.iter().find_map(|adjective| {
                let word = Word::of(adjective);
                let fits =
                    lexicon.tags(word).contains(Tag::JJ) && adjective.len() + 2 >= stem.len();
                fits.then(|| lexicon.text(word)).flatten()
            });
            if let Some(adjective) = adjective
                && is_adverb
                && !matches!(
                    adjective,
                    "hard"
                        | "late"
                        | "like"
                        | "on"
                        | "most"
                        | "near"
                        | "short"
                        | "high"
                        | "bare"
                        | "dead"
                )
            {
                texts.push([adjective, adverb]);
            }
        }
        let mut by_word = HashMap::new();
        for (family, pair) in texts.iter().enumerate() {
            for (option, text) in (0..).zip(pair) {
                let family = u32::try_from(family).expect("the lexicon is small");
                by_word.insert(Word::of(text), (family, option));
            }
        }
        Adverbs { by_word, texts }
    }

    /// The pair of a unit, and which of the two it is.
    pub(super) fn find(&self, unit: &Unit) -> Option<(usize, usize)> {
        let (family, option) = *self.by_word.get(&unit.word)?;
        Some((family as usize, usize::from(option)))
    }

    /// The adjective and the adverb of a pair.
    pub fn texts(&self, family: usize) -> &[&'static str; 2] {
        &self.texts[family]
    }
}
