//! The counterpart of a word in another dialect: `colour` and `color`.

/// Letters that stand for one another in British and American words. Each is tried in both directions, at each place.
const LETTERS: [(&str, &str); 34] = [
    ("our", "or"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("isi", "izi"),
    ("yse", "yze"),
    ("ysi", "yzi"),
    ("re", "er"),
    ("ogue", "og"),
    ("ll", "l"),
    ("l", "ll"),
    ("ae", "e"),
    ("oe", "e"),
    ("ence", "ense"),
    ("ice", "ise"),
    ("isin", "icin"),
    ("grey", "gray"),
    ("mme", "m"),
    ("que", "ck"),
    ("que", "k"),
    ("ough", "ow"),
    ("aeroplane", "airplane"),
    ("kerb", "curb"),
    ("tyre", "tire"),
    ("pyjama", "pajama"),
    ("mould", "mold"),
    ("jewellery", "jewelry"),
    ("cheque", "check"),
    ("aluminium", "aluminum"),
    ("sceptic", "skeptic"),
    ("moustache", "mustache"),
    ("gement", "gment"),
    ("pp", "p"),
    ("mum", "mom"),
    ("eing", "ing"),
];

/// The words that differ from a word by such letters alone and that a test takes. The word is in lower case; time is the
/// product of its length and the list's.
pub fn counterparts(word: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let pairs = LETTERS
        .iter()
        .flat_map(|&(one, other)| [(one, other), (other, one)]);
    for (from, to) in pairs {
        for (at, _) in word.match_indices(from) {
            let changed = format!("{}{to}{}", &word[..at], &word[at + from.len()..]);
            if changed != word && !found.contains(&changed) && fits(&changed) {
                found.push(changed);
            }
        }
    }
    found
}
