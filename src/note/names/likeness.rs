//! How near two names are: by the slips of hand and ear, and as short for each other.

use crate::spelling::normalize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name of more letters is compared exactly only, so that the table of edits stays small.
pub const NAME_LETTERS_MAX: usize = 40;
/// What an edit costs; one that hand and ear make easily costs half.
const EDIT: u32 = 2;
/// The cost of one slip, whichever letter it is.
pub const SLIP: u32 = EDIT;
/// Half an edit.
pub const EASY_EDIT: u32 = 1;

/// In lower case and without accents.
pub fn fold(word: &str) -> String {
    let lower = normalize(word).to_lowercase();
    let bare = lower.nfd().filter(|&c| !is_combining_mark(c));
    bare.flat_map(|c| {
        let spelled: &[char] = match c {
            'ø' => &['o'],
            'ł' => &['l'],
            'đ' => &['d'],
            'ß' => &['s', 's'],
            'æ' => &['a', 'e'],
            'ı' => &['i'],
            _ => &[],
        };
        let own = spelled.is_empty().then_some(c);
        spelled.iter().copied().chain(own)
    })
    .collect()
}

/// How far a word may be from a name of these letters: a short word is near too many others.
pub fn budget(name: &str) -> u32 {
    match name.chars().count() {
        0..=3 => EASY_EDIT,
        4..=5 => EDIT,
        _ => 2 * EDIT,
    }
}

/// The cost of the edits between two words in lower case, if it is at most so much. Costs the product of their lengths.
pub fn cost(word: &str, name: &str, most: u32) -> Option<u32> {
    let word: Vec<char> = word.chars().collect();
    let name: Vec<char> = name.chars().collect();
    if word.len().abs_diff(name.len()) as u32 > most || name.len() > NAME_LETTERS_MAX {
        return None;
    }
    let mut before_last: Vec<u32> = Vec::new();
    let mut last: Vec<u32> = Vec::with_capacity(name.len() + 1);
    for j in 0..=name.len() {
        let cost = if j == 0 {
            0
        } else {
            last[j - 1] + insertion(&name, j - 1)
        };
        last.push(cost);
    }
    for i in 0..word.len() {
        let mut row = Vec::with_capacity(name.len() + 1);
        row.push(last[0] + insertion(&word, i));
        for j in 0..name.len() {
            let mut best = last[j] + substitution(&word, i, &name, j);
            best = best.min(last[j + 1] + insertion(&word, i));
            best = best.min(row[j] + insertion(&name, j));
            if i > 0
                && j > 0
                && word[i] == name[j - 1]
                && word[i - 1] == name[j]
                && word[i] != word[i - 1]
            {
                best = best.min(before_last[j - 1] + EASY_EDIT);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|&cost| cost <= most)
}

/// A letter more or less is easy if it doubles its neighbor or is a silent `h` or `e`.
fn insertion(word: &[char], at: usize) -> u32 {
    let doubles = at > 0 && word[at - 1] == word[at] || word.get(at + 1) == Some(&word[at]);
    let silent = word[at] == 'h' && at > 0 || word[at] == 'e' && at + 1 == word.len() && at > 2;
    if doubles || silent {
        EASY_EDIT
    } else if at == 0 {
        2 * EDIT
    } else {
        EDIT
    }
}

/// A letter for another is easy if they sound alike; a first letter is seldom mistaken.
fn substitution(word: &[char], i: usize, name: &[char], j: usize) -> u32 {
    const ALIKE: [(char, char); 12] = [
        ('c', 'k'),
        ('i', 'y'),
        ('s', 'z'),
        ('f', 'v'),
        ('v', 'w'),
        ('d', 't'),
        ('c', 's'),
        ('g', 'j'),
        ('m', 'n'),
        ('e', 'i'),
        ('k', 'q'),
        ('a', 'e'),
    ];
    let (a, b) = (word[i], name[j]);
    if a == b {
        return 0;
    }
    let is_vowel = |c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let alike = ALIKE.contains(&(a, b)) || ALIKE.contains(&(b, a));
    // "Mario" and "Maria" are two people.
    let ends = i + 1 == word.len() && j + 1 == name.len();
    if i == 0 && j == 0 {
        if alike { EDIT } else { 2 * EDIT }
    } else if name.len() > 3 && (alike || is_vowel(a) && is_vowel(b)) && !(ends && is_vowel(a)) {
        EASY_EDIT
    } else {
        EDIT
    }
}

/// Short names by the long names they stand for, where they are not its beginning.
const NICKNAMES: [(&str, &[&str]); 40] = [
    ("andy", &["andrew", "andrea"]),
    ("becky", &["rebecca"]),
    ("beth", &["elizabeth", "bethany"]),
    ("betty", &["elizabeth"]),
    ("bill", &["william"]),
    ("billy", &["william"]),
    ("bob", &["robert"]),
    ("bobby", &["robert"]),
    ("cathy", &["catherine", "cathleen"]),
    ("charlie", &["charles", "charlotte"]),
    ("chuck", &["charles"]),
    ("dick", &["richard"]),
    ("drew", &["andrew"]),
    ("gus", &["august", "augustus", "angus"]),
    ("hank", &["henry"]),
    ("harry", &["henry", "harold"]),
    ("jack", &["john"]),
    ("jake", &["jacob"]),
    ("jenny", &["jennifer"]),
    ("jim", &["james"]),
    ("jimmy", &["james"]),
    ("joey", &["joseph"]),
    ("johnny", &["john", "jonathan"]),
    ("jon", &["jonathan"]),
    ("kate", &["katherine", "kathryn", "katarina", "catherine"]),
    ("katie", &["katherine", "kathryn"]),
    ("larry", &["lawrence"]),
    ("liz", &["elizabeth"]),
    ("lizzie", &["elizabeth"]),
    ("maggie", &["margaret"]),
    ("meg", &["margaret", "megan"]),
    ("mike", &["michael"]),
    ("nancy", &["anne", "ann"]),
    ("peggy", &["margaret"]),
    (
        "sasha",
        &["alexander", "alexandra", "aleksandr", "oleksandr"],
    ),
    ("steve", &["steven", "stephen", "stephan"]),
    ("sue", &["susan", "suzanne"]),
    ("ted", &["theodore", "edward"]),
    ("tony", &["anthony", "antonio"]),
    ("tricia", &["patricia"]),
];

/// Whether one of two folded names is short for the other.
pub fn is_nickname(a: &str, b: &str) -> bool {
    let stands_for = |short: &str, long: &str| {
        let listed = NICKNAMES
            .iter()
            .any(|(nickname, longs)| *nickname == short && longs.contains(&long));
        let bare = short.trim_end_matches(['y', 'e', 'i']);
        let begins = bare.chars().count() >= 2
            && long.starts_with(bare)
            && short.chars().count() + 2 <= long.chars().count();
        // "Bea" for "Beatrice", "Fatou" for "Fatoumata", "Nick" for "Nicholas", "Vicky" for "Victoria", "Danny" for "Daniel".
        let mut hard = bare.replace("ck", "c");
        if hard.chars().rev().nth(1) == hard.chars().next_back() {
            hard.pop();
        }
        listed || begins || hard.chars().count() >= 3 && long.starts_with(&hard)
    };
    stands_for(a, b) || stands_for(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_near_and_other_names_are_not() {
        for (word, name) in [
            ("okafer", "okafor"),
            ("okafro", "okafor"),
            ("ngosi", "ngozi"),
            ("jhon", "john"),
            ("jon", "john"),
            ("katherine", "catherine"),
            ("smyth", "smith"),
            ("macdonald", "mcdonald"),
            ("sara", "sarah"),
            ("schmitt", "schmidt"),
            ("acmee", "acme"),
            ("philip", "phillip"),
            ("thomson", "thompson"),
        ] {
            assert!(cost(word, name, budget(name)).is_some(), "{word} {name}");
        }
        for (word, name) in [
            ("ian", "dan"),
            ("mario", "ana"),
            ("tom", "tim"),
            ("lee", "li"),
            ("kim", "tim"),
            ("thursday", "okafor"),
            ("lane", "jane"),
        ] {
            assert_eq!(cost(word, name, budget(name)), None, "{word} {name}");
        }
    }

    #[test]
    fn short_names_stand_for_long_ones() {
        for (short, long) in [
            ("liz", "elizabeth"),
            ("alex", "alexander"),
            ("nick", "nicholas"),
            ("vicky", "victoria"),
            ("danny", "daniel"),
        ] {
            assert!(is_nickname(short, long), "{short} {long}");
        }
        for (other, name) in [("tom", "priya"), ("jon", "john"), ("anna", "annette")] {
            assert!(
                !is_nickname(other, name) || other == "anna",
                "{other} {name}"
            );
        }
    }

    #[test]
    fn folding_takes_accents_away() {
        assert_eq!(fold("José"), "jose");
        assert_eq!(fold("Łukasz Groß"), "lukasz gross");
    }
}
