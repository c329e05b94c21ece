//! Examples of notes: what the request says of a note, and the note.
//!
//! An example opens with a line for each member of the request that is needed, as a form names it:
//! `note.recipient: Ngozi Okafor`. The note follows.

/// The members of the request and the note.
pub fn split(example: &str) -> (Vec<(&str, &str)>, &str) {
    let mut members = Vec::new();
    let mut note = example;
    while let Some(rest) = note.strip_prefix("note.")
        && let Some((line, rest)) = rest.split_once('\n')
        && let Some((name, value)) = line.split_once(':')
    {
        members.push((name, value.trim()));
        note = rest;
    }
    (members, note)
}
