//! Names: whether the recipient, the company and the role stand in the note as they are written.

use super::letter::{Letter, Part};
use super::{Finding, Findings, NoteContext, Reading};
use crate::document::{CaseShape, Document, Span, TokenKind};
use crate::rules::Severity;
use crate::spelling::{capitalize, normalize};
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name of more letters is compared exactly only, so that the table of edits stays small.
const NAME_LETTERS_MAX: usize = 40;
/// What an edit costs; one that hand and ear make easily costs half.
const EDIT: u32 = 2;
/// Half an edit.
const EASY_EDIT: u32 = 1;

/// Words that stand in a company's or a role's name and do not name it.
const UNNAMING: [&str; 22] = [
    "the", "and", "of", "for", "in", "at", "on", "to", "a", "an", "with", "inc", "ltd", "llc",
    "gmbh", "corp", "co", "company", "group", "plc", "ag", "sa",
];

/// Titles before a name, with what they say of its bearer's sex.
const TITLES: [(&str, Option<Sex>); 22] = [
    ("mr", Some(Sex::Male)),
    ("mister", Some(Sex::Male)),
    ("sir", Some(Sex::Male)),
    ("herr", Some(Sex::Male)),
    ("ms", Some(Sex::Female)),
    ("mrs", Some(Sex::Female)),
    ("miss", Some(Sex::Female)),
    ("madam", Some(Sex::Female)),
    ("mme", Some(Sex::Female)),
    ("frau", Some(Sex::Female)),
    ("mx", None),
    ("dr", None),
    ("doctor", None),
    ("prof", None),
    ("professor", None),
    ("rev", None),
    ("dean", None),
    ("chef", None),
    ("coach", None),
    ("judge", None),
    ("captain", None),
    ("hon", None),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sex {
    Female,
    Male,
}

/// Whether a word is a title, with or without its full stop.
pub fn is_title(word: &str) -> bool {
    title(word).is_some()
}

fn title(word: &str) -> Option<(&'static str, Option<Sex>)> {
    let lower = word.trim_end_matches('.').to_lowercase();
    TITLES.into_iter().find(|(title, _)| *title == lower)
}

/// A word of a name that the request gives.
#[derive(Clone, Debug)]
struct NamePart {
    /// As it is written.
    written: String,
    /// Which name it is a part of.
    role: NameRole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NameRole {
    Recipient,
    Company,
    Position,
}

impl NameRole {
    fn noun(self) -> &'static str {
        match self {
            NameRole::Recipient => "the recipient’s name",
            NameRole::Company => "the company’s name",
            NameRole::Position => "the role",
        }
    }
}

fn name_parts(context: &NoteContext) -> Vec<NamePart> {
    let names = [
        (NameRole::Recipient, &context.recipient),
        (NameRole::Company, &context.company),
        (NameRole::Position, &context.role),
    ];
    let mut parts = Vec::new();
    for (role, name) in names {
        let Some(name) = name else { continue };
        for word in name
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '/' | ';' | '&'))
        {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let lower = word.to_lowercase();
            if word.chars().count() > 1
                && !(role == NameRole::Recipient && is_title(word))
                && !UNNAMING.contains(&lower.as_str())
            {
                parts.push(NamePart {
                    written: word.to_owned(),
                    role,
                });
            }
        }
    }
    parts
}

/// The words that are names in this note, and therefore no spelling mistakes: those that the request gives, and those
/// of the greeting and the signature.
pub fn words(document: &Document<'_>, letter: &Letter, context: &NoteContext) -> Vec<String> {
    let given = [&context.recipient, &context.company, &context.role];
    let mut words: Vec<String> = given
        .into_iter()
        .flatten()
        .flat_map(|name| {
            name.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')'))
        })
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    for token in &document.tokens {
        let part = letter.part_at(token.span);
        if token.kind == TokenKind::Word
            && token.case != CaseShape::Lower
            && matches!(part, Part::Greeting | Part::Signature | Part::Heading)
        {
            words.push(document.slice(token.span).to_owned());
        }
    }
    words
}

/// Reports near misses of the names, a greeting to another name, and a title of the other sex.
pub fn check(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let parts = name_parts(reading.context);
    if parts.is_empty() {
        return;
    }
    let signed: HashSet<String> = reading.folded_words(Part::Signature);
    let mut missed_in_greeting = false;
    for (index, token) in reading.document.tokens.iter().enumerate() {
        let part = reading.letter.part_at(token.span);
        if token.kind != TokenKind::Word
            || matches!(part, Part::Quoted | Part::Signature | Part::Heading)
        {
            continue;
        }
        let near = near_miss(reading, &parts, index, part)
            .filter(|near| part == Part::Greeting || !signed.contains(&fold(near.word)));
        if let Some(near) = near {
            missed_in_greeting |= part == Part::Greeting;
            findings.push_finding(near.finding(findings));
        }
    }
    if let Some(greeting) = reading
        .letter
        .first(Part::Greeting)
        .filter(|_| !missed_in_greeting)
    {
        check_greeting(reading, greeting.span, &parts, findings);
    }
}

/// A word that is nearly a part of a name.
struct NearMiss<'text> {
    word: &'text str,
    span: Span,
    part: NamePart,
    only_accents: bool,
}

impl NearMiss<'_> {
    fn finding(&self, findings: &Findings<'_>) -> Finding {
        let written = &self.part.written;
        let word = self.word;
        let severity = if self.only_accents {
            Severity::Hint
        } else {
            Severity::Error
        };
        Finding {
            rule: findings.rule,
            message: format!(
                "Write {} as “{written}”, not “{word}”.",
                self.part.role.noun()
            ),
            span: Some(self.span),
            replacements: vec![written.clone()],
            severity,
        }
    }
}

/// The name that a word misses nearly, if it does.
fn near_miss<'text>(
    reading: &Reading<'text>,
    parts: &[NamePart],
    index: usize,
    part: Part,
) -> Option<NearMiss<'text>> {
    let document = reading.document;
    let token = document.tokens[index];
    let whole = document.slice(token.span);
    let word = stem(whole);
    let folded = fold(word);
    let greets = part == Part::Greeting;
    let is_salute = greets && GREETING_WORDS.contains(&folded.as_str());
    if word.chars().count() > NAME_LETTERS_MAX || is_title(word) || is_salute {
        return None;
    }
    let exact =
        |part: &&NamePart| same_letters(&part.written, word) || same_letters(&part.written, whole);
    if let Some(exact) = parts.iter().find(exact) {
        // "dear ngozi", "okafor": a name without its capital.
        let lost_capital = token.case == CaseShape::Lower
            && exact.written.starts_with(char::is_uppercase)
            && exact.role == NameRole::Recipient
            && (greets || reading.dictionary.dialects(word).is_empty());
        return lost_capital.then(|| near(token.span, word, exact, false));
    }
    if !greets && (is_ordinary(reading, word) || reading.adjacent_and(index)) {
        return None;
    }
    parts
        .iter()
        .filter(|part| !greets || part.role != NameRole::Position)
        .filter_map(|part| {
            let target = fold(&part.written);
            if folded == target {
                return Some((0, part, true));
            }
            if target.starts_with(&folded) && folded.chars().count() + 2 < target.chars().count() {
                // "Alex" for "Alexander".
                return None;
            }
            let is_known_name =
                token.case != CaseShape::Lower && !reading.dictionary.dialects(word).is_empty();
            let beside = greets
                || reading.beside_name(index, parts.iter().map(|part| part.written.as_str()));
            let most = if is_known_name && !beside {
                EASY_EDIT
            } else {
                budget(&target)
            };
            let cost = cost(&folded, &target, most)?;
            (!is_nickname(&folded, &target)).then_some((cost, part, false))
        })
        .min_by_key(|(cost, ..)| *cost)
        .map(|(_, part, only_accents)| near(token.span, word, part, only_accents))
}

fn near<'text>(
    span: Span,
    word: &'text str,
    part: &NamePart,
    only_accents: bool,
) -> NearMiss<'text> {
    let start = span.start as usize;
    let span = Span::new(start, start + word.len());
    NearMiss {
        word,
        span,
        part: part.clone(),
        only_accents,
    }
}

/// A word without a possessive ending.
fn stem(word: &str) -> &str {
    ["'s", "’s", "ʼs"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

/// Whether a word is an English word that is no name: "Will" is, "Okafer" and "Ngosi" are not.
fn is_ordinary(reading: &Reading<'_>, word: &str) -> bool {
    !reading.dictionary.dialects(&word.to_lowercase()).is_empty()
}

fn same_letters(a: &str, b: &str) -> bool {
    normalize(a).to_lowercase() == normalize(b).to_lowercase()
}

/// In lower case and without accents.
pub(super) fn fold(word: &str) -> String {
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
fn budget(name: &str) -> u32 {
    match name.chars().count() {
        0..=3 => EASY_EDIT,
        4..=5 => EDIT,
        _ => 2 * EDIT,
    }
}

/// The cost of the edits between two words in lower case, if it is at most so much. Costs the product of their lengths.
fn cost(word: &str, name: &str, most: u32) -> Option<u32> {
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
fn is_nickname(a: &str, b: &str) -> bool {
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

/// Words that a greeting may have beside or in place of a name.
const GREETING_WORDS: [&str; 66] = [
    "dear",
    "hi",
    "hello",
    "hey",
    "heya",
    "hiya",
    "howdy",
    "yo",
    "greetings",
    "good",
    "morning",
    "afternoon",
    "evening",
    "day",
    "to",
    "whom",
    "it",
    "may",
    "concern",
    "the",
    "hiring",
    "manager",
    "managers",
    "team",
    "recruiting",
    "recruitment",
    "recruiter",
    "recruiters",
    "talent",
    "acquisition",
    "hr",
    "human",
    "resources",
    "department",
    "committee",
    "search",
    "selection",
    "interview",
    "panel",
    "members",
    "sir",
    "madam",
    "or",
    "and",
    "all",
    "everyone",
    "everybody",
    "colleagues",
    "friends",
    "folks",
    "there",
    "again",
    "of",
    "from",
    "at",
    "in",
    "my",
    "both",
    "director",
    "board",
    "staff",
    "people",
    "esteemed",
    "respected",
    "ladies",
    "gentlemen",
];

/// Reports a greeting in which none of the names is the recipient's, or whose title is of the other sex.
fn check_greeting(
    reading: &Reading<'_>,
    greeting: Span,
    parts: &[NamePart],
    findings: &mut Findings<'_>,
) {
    let Some(recipient) = &reading.context.recipient else {
        return;
    };
    let names: Vec<Span> = reading
        .document
        .tokens
        .iter()
        .filter(|token| greeting.contains(token.span) && token.kind == TokenKind::Word)
        .map(|token| token.span)
        .filter(|&span| {
            let word = reading.document.slice(span);
            let lower = word.to_lowercase();
            !is_title(word) && !GREETING_WORDS.contains(&lower.as_str()) && word.chars().count() > 1
        })
        .collect();
    let is_of_recipient = |span: &Span| {
        let folded = fold(stem(reading.document.slice(*span)));
        parts.iter().any(|part| {
            let target = fold(&part.written);
            part.role != NameRole::Position
                && (target == folded
                    || is_nickname(&folded, &target)
                    || target.split('-').any(|half| half == folded))
        })
    };
    let addressed = addressee(recipient);
    let (Some(first), Some(last)) = (names.first(), names.last()) else {
        return;
    };
    if parts.iter().any(|part| part.role == NameRole::Recipient)
        && !names.iter().any(is_of_recipient)
    {
        let span = first.cover(*last);
        let wrong = reading.document.slice(span);
        findings.push(
            span,
            format!("The note goes to {recipient}, so greet {addressed} and not “{wrong}”."),
            greeting_name(reading, recipient, *first),
        );
        return;
    }
    check_title(reading, greeting, recipient, findings);
}

/// The name that takes the place of a wrong one: the family name behind a title, else the first name.
fn greeting_name(reading: &Reading<'_>, recipient: &str, wrong: Span) -> Option<String> {
    let before = reading.document.text[..wrong.start as usize].trim_end();
    let has_title = before
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(is_title);
    let mut words = recipient
        .split([',', ';'])
        .next()?
        .split_whitespace()
        .filter(|word| !is_title(word));
    let name = if has_title {
        words.next_back()
    } else {
        words.next()
    };
    name.map(capitalize_if_lower)
}

fn capitalize_if_lower(word: &str) -> String {
    if CaseShape::of(word) == CaseShape::Lower {
        capitalize(word)
    } else {
        word.to_owned()
    }
}

/// What to call the recipient in a message.
fn addressee(recipient: &str) -> String {
    let first = recipient
        .split([',', ';'])
        .next()
        .unwrap_or(recipient)
        .trim();
    format!("“{first}”")
}

/// Reports "Mr." for somebody whom the request calls "Ms.", and the other way round.
fn check_title(
    reading: &Reading<'_>,
    greeting: Span,
    recipient: &str,
    findings: &mut Findings<'_>,
) {
    let sex_of = |word: &str| title(word).and_then(|(_, sex)| sex);
    let mut given = recipient
        .split_whitespace()
        .filter(|word| sex_of(word).is_some());
    let (Some(right), None) = (given.next(), given.next()) else {
        return;
    };
    let tokens = reading
        .document
        .tokens
        .iter()
        .filter(|token| greeting.contains(token.span));
    let wrong: Vec<Span> = tokens
        .map(|token| token.span)
        .filter(|&span| sex_of(reading.document.slice(span)).is_some())
        .collect();
    if let [span] = wrong[..] {
        let word = reading.document.slice(span);
        let other_words = ["sir", "madam"].contains(&word.to_lowercase().as_str());
        if sex_of(word) != sex_of(right) && !other_words {
            let right = right.trim_end_matches('.');
            findings.push(
                span,
                format!("The note goes to {recipient}, so write “{right}” and not “{word}”."),
                [right.to_owned()],
            );
        }
    }
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
