//! Expands the dictionaries by zspell: every word with all its endings, and the dialects that have it. So the program starts
//! without the quarter of a second and the 60 MB that this takes. The one file that knows zspell.
//!
//! The four dialects share 97 % of their entries and one affix file. What all share is expanded once, and of each dialect what
//! it has beyond that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The dialects, in the order of `Dialect::ALL`, with the bits of their entries.
const DIALECTS: [(&str, u8); 4] = [("en_US", 1), ("en_GB", 2), ("en_CA", 4), ("en_AU", 8)];
/// What every dialect has and the dictionaries lack: by hand, and from lists of terms.
const SUPPLEMENTS: [&str; 2] = ["supplement.dic", "terms.dic"];
const SHARED: u8 = 1 | 2 | 4 | 8;
/// The bit of a word that may be suggested.
const SUGGESTED: u8 = 16;
/// The bit of a word that has a possessive form which has no line of its own.
const POSSESSIVE: u8 = 32;
/// The character of a word without any bit.
const NO_BITS: u8 = b'0';

fn main() -> io::Result<()> {
    let folder = Path::new("dictionaries/en");
    println!("cargo::rerun-if-changed=build.rs");
    let read = |name: &str| {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(path)
    };
    let mut entries: BTreeMap<String, u8> = BTreeMap::new();
    for (name, bit) in DIALECTS {
        let dictionary = read(&format!("{name}.dic"))?;
        for entry in dictionary.lines().skip(1).filter(|line| !line.is_empty()) {
            *entries.entry(entry.to_owned()).or_default() |= bit;
        }
    }
    for name in SUPPLEMENTS {
        let list = read(name)?;
        let is_entry = |line: &&str| !line.is_empty() && !line.starts_with('#');
        for entry in list.lines().filter(is_entry) {
            entries.insert(entry.to_owned(), SHARED);
        }
    }
    let mut words: BTreeMap<Box<str>, u8> = BTreeMap::new();
    let affixes = read("en.aff")?;
    let groups = DIALECTS.iter().map(|&(_, bit)| bit).chain([SHARED]);
    for bits in groups {
        let is_in = |dialects: u8| match bits {
            SHARED => dialects == SHARED,
            _ => dialects != SHARED && dialects & bits != 0,
        };
        let chosen = entries.iter().filter(|(_, dialects)| is_in(**dialects));
        let chosen: Vec<&str> = chosen.map(|(entry, _)| entry.as_str()).collect();
        for (word, is_suggested) in expanded(&affixes, &chosen)? {
            *words.entry(word).or_default() |= bits | if is_suggested { SUGGESTED } else { 0 };
        }
    }
    fold_possessives(&mut words, &read("frequencies.tsv")?);
    let lines = words
        .iter()
        .map(|(word, bits)| format!("{}{word}\n", char::from(NO_BITS + bits)));
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("words.txt"), lines.collect::<String>())
}

/// Puts a bit to a word in the place of its possessive form, unless texts have the form: one that is hardly written need
/// not be offered.
fn fold_possessives(words: &mut BTreeMap<Box<str>, u8>, frequencies: &str) {
    let lines = frequencies.lines().filter_map(|line| line.split_once('\t'));
    let written: BTreeSet<&str> = lines.map(|(word, _)| word).collect();
    let has_inner_capital = |word: &str| word.chars().skip(1).any(char::is_uppercase);
    let folded: Vec<Box<str>> = words
        .iter()
        .filter(|&(word, bits)| {
            let stem = word
                .strip_suffix("'s")
                .filter(|stem| !has_inner_capital(stem));
            stem.is_some_and(|stem| words.get(stem) == Some(bits))
                && !written.contains(word.to_lowercase().as_str())
        })
        .map(|(word, _)| word.clone())
        .collect();
    for word in folded {
        words.remove(&word);
        if let Some(bits) = word.strip_suffix("'s").and_then(|stem| words.get_mut(stem)) {
            *bits |= POSSESSIVE;
        }
    }
}

/// The words that zspell makes of entries and affixes, and whether each may be suggested.
fn expanded(affixes: &str, entries: &[&str]) -> io::Result<Vec<(Box<str>, bool)>> {
    let dictionary = zspell::builder()
        .config_str(affixes)
        .dict_str(&format!("{}\n{}\n", entries.len(), entries.join("\n")))
        .build()
        .map_err(io::Error::other)?;
    let of = |list: &zspell::WordList, is_suggested| {
        let words = list
            .inner()
            .keys()
            .filter(|&word| !dictionary.wordlist_forbidden().inner().contains_key(word));
        words
            .map(|word| (Box::from(&**word), is_suggested))
            .collect::<Vec<_>>()
    };
    Ok([
        of(dictionary.wordlist(), true),
        of(dictionary.wordlist_nosuggest(), false),
    ]
    .concat())
}
