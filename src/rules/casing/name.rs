//! Names in lower case: days, months, languages, countries, places, religions, holidays, first names.

use crate::document::{CaseShape, Document, Sentence, Token, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};
use foldhash::HashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// A name in lower case.
pub static RULE: Rule = Rule {
    id: "LOWERCASE_NAME",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A name in lower case",
    explanation: "Names of days, months, languages, peoples, countries, places, religions, holidays and persons start with a capital, also as part of a compound such as “English-speaking”.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I speak ⟨english⟩ well.", &["English"]),
        Example::wrong("We meet on ⟨monday⟩.", &["Monday"]),
        Example::wrong("It is an ⟨english-speaking⟩ land.", &["English-speaking"]),
        Example::wrong("This is ⟨germany's⟩ flag.", &["Germany's"]),
        Example::wrong("She studied ⟨french⟩ there.", &["French"]),
        Example::Right("I polish the china and eat turkey in an august jersey."),
        Example::Right("We had french fries and brazil nuts at the french windows."),
        Example::Right("I speak English well; see english.txt."),
    ],
};

/// Two or more words that are one name, and their capitals are missing.
pub static PHRASE_RULE: Rule = Rule {
    id: "EN_SPECIFIC_CASE",
    category: Category::Casing,
    severity: Severity::Error,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A name of several words in lower case",
    explanation: "Every word of a name such as “New York” or “South Africa” starts with a capital.",
    confident: true,
    check: Check::Document(check_phrases),
    examples: &[
        Example::wrong("I live in ⟨new york⟩ now.", &["New York"]),
        Example::wrong("I went to ⟨South africa⟩.", &["South Africa"]),
        Example::wrong("It is in the ⟨united states⟩.", &["United States"]),
        Example::Right("I live in New York and go to South Africa."),
        Example::Right("A new yoke and a south wind are united."),
    ],
};

/// The names, one a line: the name, a tab, and what it names.
const NAMES: &str = include_str!("names.tsv");

/// Names of more than one word.
const PHRASES: [&str; 53] = [
    "Abu Dhabi",
    "Black Friday",
    "Boxing Day",
    "Buenos Aires",
    "Cape Town",
    "Christmas Day",
    "Christmas Eve",
    "Costa Rica",
    "Czech Republic",
    "Dominican Republic",
    "East Africa",
    "East Asia",
    "Eastern Europe",
    "El Salvador",
    "Good Friday",
    "Great Britain",
    "Hong Kong",
    "Kuala Lumpur",
    "Las Vegas",
    "Latin America",
    "Los Angeles",
    "Mexico City",
    "Middle East",
    "New Delhi",
    "New Jersey",
    "New Mexico",
    "New Orleans",
    "New York",
    "New Zealand",
    "North Africa",
    "North America",
    "North Korea",
    "Northern Ireland",
    "Papua New Guinea",
    "Puerto Rico",
    "Rio de Janeiro",
    "San Diego",
    "San Francisco",
    "Saudi Arabia",
    "Sierra Leone",
    "South Africa",
    "South African",
    "South America",
    "South American",
    "South Korea",
    "South Korean",
    "Southeast Asia",
    "Sri Lanka",
    "Tel Aviv",
    "United Kingdom",
    "United Nations",
    "United States",
    "Western Europe",
];

/// First words of regions that are names to some writers only.
const DIRECTIONS: [&str; 5] = ["East", "Eastern", "North", "Southeast", "Western"];

/// Words that are names although dictionaries may have them in lower case too, and the words before which they are not.
const ALSO_WORDS: [(&str, &[&str]); 6] = [
    ("brazil", &["nut", "nuts"]),
    ("christian", &["name", "names"]),
    (
        "dutch",
        &["courage", "door", "doors", "oven", "ovens", "treat"],
    ),
    ("english", &[]),
    (
        "french",
        &[
            "bean", "beans", "bread", "bulldog", "bulldogs", "chalk", "curve", "door", "doors",
            "dressing", "fried", "fries", "fry", "horn", "horns", "kiss", "kissed", "kissing",
            "leave", "polish", "press", "toast", "window", "windows",
        ],
    ),
    ("india", &["ink", "rubber"]),
];

/// The names by their lower-case form.
static BY_LOWER_CASE: LazyLock<HashMap<String, (&str, &str)>> = LazyLock::new(|| {
    let rows = NAMES.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t'))
        .map(|(name, kind)| (name.to_lowercase(), (name, kind)))
        .collect()
});

/// The names of several words by their first word in lower case.
static PHRASES_BY_FIRST_WORD: LazyLock<HashMap<String, Vec<&str>>> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<&str>> = HashMap::default();
    for phrase in PHRASES {
        let first = phrase.split(' ').next().unwrap_or(phrase);
        phrases
            .entry(first.to_lowercase())
            .or_default()
            .push(phrase);
    }
    phrases
});

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for sentence in &document.sentences {
        for (index, token) in document.sentence_tokens(sentence) {
            if token.kind != TokenKind::Word || token.case != CaseShape::Lower {
                continue;
            }
            let word = document.slice(token.span);
            let Some((replacement, kind)) = capital_form(word) else {
                continue;
            };
            let is_name = is_name_here(document, sentence, index);
            if is_name && !phrase_covers(document, index) {
                let message = format!("{} start with a capital: “{replacement}”.", plural_of(kind));
                sink.push(token.span, message, [replacement]);
            }
        }
    }
}

/// A lower-case word, or the first part of a compound, with its capital, and what it names.
fn capital_form(word: &str) -> Option<(String, &'static str)> {
    let end = word.find(['-', '\'', '’']).unwrap_or(word.len());
    let (stem, rest) = word.split_at(end);
    let (name, kind) = match BY_LOWER_CASE.get(stem) {
        Some(&(name, kind)) => (name.to_owned(), kind),
        None if ALSO_WORDS.iter().any(|(also, _)| *also == stem) => {
            (crate::spelling::capitalize(stem), "language")
        }
        None => return None,
    };
    // “anglo-american” and “may-june” need more than the first capital.
    let rest_is_plain = rest.is_empty()
        || matches!(rest, "'s" | "’s")
        || matches!(
            rest,
            "-speaking" | "-born" | "-style" | "-language" | "-based" | "-made"
        );
    rest_is_plain.then(|| (name + rest, kind))
}

/// Whether a word is a name in this place: no dictionary has it in lower case, or it is no part of a common phrase.
fn is_name_here(document: &Document<'_>, sentence: &Sentence, index: usize) -> bool {
    let word = document.token_text(index);
    let stem = word.split(['-', '\'', '’']).next().unwrap_or(word);
    match ALSO_WORDS.iter().find(|(also, _)| *also == stem) {
        Some((_, phrases)) => {
            let next = super::word_at(document, sentence, Some(index + 1)).unwrap_or_default();
            !phrases.contains(&next.as_str())
        }
        None => document.tokens[index].accepted.is_empty(),
    }
}

/// Whether a name of several words stands here, which the other rule reports.
fn phrase_covers(document: &Document<'_>, index: usize) -> bool {
    (index.saturating_sub(2)..=index).any(|first| {
        phrase_at(document, first).is_some_and(|phrase| first + phrase.split(' ').count() > index)
    })
}

fn plural_of(kind: &str) -> &'static str {
    match kind {
        "day" => "Names of days",
        "month" => "Names of months",
        "language" => "Names of languages and peoples",
        "country" => "Names of countries and continents",
        "place" => "Names of places",
        "religion" => "Names of religions",
        "holiday" => "Names of holidays",
        _ => "Names of persons",
    }
}

fn check_phrases(document: &Document<'_>, sink: &mut Sink<'_>) {
    for index in 0..document.tokens.len() {
        let Some(phrase) = phrase_at(document, index) else {
            continue;
        };
        let last = index + phrase.split(' ').count() - 1;
        let span = document.tokens[index]
            .span
            .cover(document.tokens[last].span);
        let is_whole = document
            .tokens
            .get(last + 1)
            .is_none_or(|next| next.kind != TokenKind::Word || !document.is_joined(last + 1));
        // “western Europe” is a region that not everyone takes for a name.
        let is_direction = document.tokens[index].case == CaseShape::Lower
            && document.tokens[last].case == CaseShape::Title
            && phrase
                .split(' ')
                .next()
                .is_some_and(|word| DIRECTIONS.contains(&word));
        if is_whole
            && !is_direction
            && !phrase
                .split(' ')
                .eq(document.slice(span).split_whitespace())
        {
            let message = format!("The name is written “{phrase}”.");
            sink.push(span, message, [phrase]);
        }
    }
}

/// The name of several words that starts at a token, in any casing but capitals throughout.
fn phrase_at(document: &Document<'_>, first: usize) -> Option<&'static str> {
    let token = &document.tokens[first];
    if token.kind != TokenKind::Word || !matches!(token.case, CaseShape::Lower | CaseShape::Title) {
        return None;
    }
    let phrases = PHRASES_BY_FIRST_WORD.get(lower_case(document, token).as_ref())?;
    phrases.iter().copied().find(|phrase| {
        phrase.split(' ').enumerate().skip(1).all(|(offset, word)| {
            let index = first + offset;
            document.tokens.get(index).is_some_and(|token| {
                token.kind == TokenKind::Word
                    && matches!(token.case, CaseShape::Lower | CaseShape::Title)
                    && document.slice(token.span).eq_ignore_ascii_case(word)
                    && document.gap_before(index) == " "
            })
        })
    })
}

fn lower_case<'text>(document: &Document<'text>, token: &Token) -> Cow<'text, str> {
    let text = document.slice(token.span);
    match token.case {
        CaseShape::Lower => text.into(),
        _ => text.to_lowercase().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_of_a_kind() {
        let rows: Vec<(&str, &str)> = NAMES
            .lines()
            .skip(1)
            .map(|line| line.split_once('\t').unwrap())
            .collect();
        let lower: Vec<String> = rows.iter().map(|(name, _)| name.to_lowercase()).collect();
        assert!(lower.is_sorted_by(|a, b| a < b));
        for (name, kind) in rows {
            assert!(
                kind == "person" || plural_of(kind) != "Names of persons",
                "{name}: {kind}"
            );
        }
        assert!(PHRASES.is_sorted());
    }
}
