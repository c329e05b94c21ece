//! Texts to measure with: English sentences out of a grammar of a few lines, none like another, one word in fifty misspelled.

/// One word in so many is misspelled.
const WORDS_PER_MISTAKE: usize = 50;

const SUBJECTS: [&str; 12] = [
    "the committee",
    "my sister",
    "every engineer",
    "the old library",
    "our neighbor",
    "the second report",
    "a good teacher",
    "the museum",
    "her publisher",
    "the weather",
    "this company",
    "the captain",
];
const VERBS: [&str; 12] = [
    "described",
    "improved",
    "remembered",
    "followed",
    "finished",
    "questioned",
    "repaired",
    "published",
    "answered",
    "explained",
    "delivered",
    "measured",
];
const ADJECTIVES: [&str; 12] = [
    "careful",
    "different",
    "enormous",
    "familiar",
    "generous",
    "important",
    "necessary",
    "ordinary",
    "patient",
    "separate",
    "surprising",
    "valuable",
];
const OBJECTS: [&str; 16] = [
    "agreement",
    "business",
    "calendar",
    "decision",
    "environment",
    "experience",
    "government",
    "interview",
    "knowledge",
    "language",
    "neighborhood",
    "opportunity",
    "performance",
    "restaurant",
    "schedule",
    "temperature",
];
const ENDINGS: [&str; 8] = [
    "before the end of the week",
    "without any help",
    "in the middle of the night",
    "as soon as it was possible",
    "although nobody had asked for it",
    "because the time was short",
    "on the way to the station",
    "with the usual delay",
];

/// A source of texts, the same in every run.
pub struct Texts {
    words: usize,
    state: u64,
}

impl Texts {
    /// Texts of about so many words.
    pub fn new(words: usize) -> Texts {
        Texts { words, state: 42 }
    }

    /// The next text: paragraphs of a few sentences.
    pub fn next_text(&mut self) -> String {
        let mut text = String::new();
        let mut words = 0;
        while words < self.words {
            let sentence = self.sentence();
            for word in sentence.split(' ') {
                if self.below(WORDS_PER_MISTAKE) == 0 {
                    text.push_str(&self.misspell(word));
                } else {
                    text.push_str(word);
                }
                text.push(' ');
                words += 1;
            }
            if self.below(5) == 0 {
                text.truncate(text.trim_end().len());
                text.push_str("\n\n");
            }
        }
        text.truncate(text.trim_end().len());
        text
    }

    fn sentence(&mut self) -> String {
        let [subject, verb, ending] =
            [self.pick(&SUBJECTS), self.pick(&VERBS), self.pick(&ENDINGS)];
        let [first, second] = [self.pick(&OBJECTS), self.pick(&OBJECTS)];
        let [one, other] = [self.pick(&ADJECTIVES), self.pick(&ADJECTIVES)];
        let number = self.below(9_000) + 10;
        match self.below(3) {
            0 => format!("In {number} cases, {subject} {verb} the {one} {first} {ending}."),
            1 => format!("When {subject} {verb} the {first}, the {one} {second} was {other}."),
            _ => format!(
                "Nobody knows whether {subject} {verb} the {one} {first} and the {second} {ending}."
            ),
        }
    }

    /// The word with two neighbors swapped, or one letter less or more; short words stay.
    fn misspell(&mut self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() < 4 || !letters.iter().all(|letter| letter.is_ascii_lowercase()) {
            return word.to_owned();
        }
        let index = 1 + self.below(letters.len() - 2);
        match self.below(3) {
            0 => letters.swap(index, index + 1),
            1 => drop(letters.remove(index)),
            _ => letters.insert(index, letters[index]),
        }
        letters.into_iter().collect()
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }

    /// A number below the limit, by SplitMix64 (Steele, Lea and Flood 2014).
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed % limit as u64) as usize
    }
}
