//! Paragraphs and sentences, from tokens and the line breaks between them.

use super::{CaseShape, Paragraph, Sentence, Span, Token, TokenKind};

/// A line of at least this many bytes that does not end a sentence was wrapped, and goes on in the next line.
const WRAPPED_LINE_BYTES_MIN: usize = 60;

/// Closing quotes and brackets that may stand between the end of a sentence and the next one.
const CLOSING_MARKS_MAX: usize = 4;

/// Groups the tokens of a text.
///
/// A blank line ends a paragraph; in a text without blank lines a line break does, unless the line was wrapped.
pub(super) fn split(text: &str, tokens: &[Token]) -> (Vec<Sentence>, Vec<Paragraph>) {
    let breaks = line_breaks(text, tokens);
    let has_blank_lines = breaks.contains(&Break::Blank);
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let (mut first_token, mut first_sentence) = (0, 0);
    for next in 1..=tokens.len() {
        let line_break = breaks.get(next).copied().unwrap_or(Break::Blank);
        let ends_paragraph =
            line_break == Break::Blank || line_break == Break::Line && !has_blank_lines;
        if !ends_paragraph
            && line_break != Break::Line
            && !ends_sentence(text, tokens, first_token, next)
        {
            continue;
        }
        sentences.push(Sentence {
            span: tokens[first_token].span.cover(tokens[next - 1].span),
            first_token: narrow(first_token),
            token_end: narrow(next),
        });
        first_token = next;
        if ends_paragraph {
            let start = sentences[first_sentence].span.start;
            paragraphs.push(Paragraph {
                span: Span {
                    start,
                    end: tokens[next - 1].span.end,
                },
                first_sentence: narrow(first_sentence),
                sentence_end: narrow(sentences.len()),
            });
            first_sentence = sentences.len();
        }
    }
    (sentences, paragraphs)
}

fn narrow(index: usize) -> u32 {
    u32::try_from(index).expect("a token has a byte, and texts are shorter than 4 GiB")
}

/// What the white space before a token says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    /// Nothing, or a line that was wrapped.
    None,
    /// A line break that the writer meant.
    Line,
    /// A blank line.
    Blank,
}

fn line_breaks(text: &str, tokens: &[Token]) -> Vec<Break> {
    let mut breaks = Vec::with_capacity(tokens.len());
    let (mut end, mut line_start) = (0, 0);
    for token in tokens {
        let start = token.span.start as usize;
        let is_first = end == 0;
        // Nearly all tokens are joined, or have one space between them.
        if matches!(text.as_bytes()[end..start], [] | [b' ']) {
            end = token.span.end as usize;
            breaks.push(Break::None);
            continue;
        }
        let gap = &text[end..start];
        end = token.span.end as usize;
        breaks.push(
            if is_first || !gap.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
                Break::None
            } else if is_blank_line(gap) {
                line_start = start;
                Break::Blank
            } else {
                let line = text[line_start..start].trim_end();
                line_start = start;
                if is_wrapped(line, &text[start..], token) {
                    Break::None
                } else {
                    Break::Line
                }
            },
        );
    }
    breaks
}

fn is_blank_line(gap: &str) -> bool {
    let mut lines = 0;
    let mut previous = ' ';
    for character in gap.chars() {
        match character {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{2028}' => lines += 1,
            '\u{2029}' => lines += 2,
            _ => {}
        }
        previous = character;
    }
    lines > 1
}

/// Whether a line goes on in the next one: the next starts in lower case, or this one is as long as a wrapped line.
fn is_wrapped(line: &str, next_line: &str, next: &Token) -> bool {
    let is_item = next.kind == TokenKind::Punctuation
        && next_line.starts_with(['-', '*', '•', '–', '>'])
        || next.kind == TokenKind::Number && next_line[next.span.len()..].starts_with(['.', ')']);
    if is_item {
        return false;
    }
    let starts_lower = next.kind == TokenKind::Word && next.case == CaseShape::Lower;
    let ends_clause = line.ends_with([',', '.', ':', '!', '?', ';']);
    // "best regards" under a sentence, and a lower-case start under "Dear Ms. Okafor,", are lines of their own.
    starts_lower && !ends_clause || line.len() >= WRAPPED_LINE_BYTES_MIN
}

/// Whether a sentence that began at `first` ends before the token `next`.
fn ends_sentence(text: &str, tokens: &[Token], first: usize, next: usize) -> bool {
    if next >= tokens.len() {
        return true;
    }
    let before = &tokens[next - 1];
    let may_end = match before.kind {
        TokenKind::Punctuation => true,
        TokenKind::Word => text.as_bytes()[before.span.end as usize - 1] == b'.',
        _ => false,
    };
    if !may_end {
        return false;
    }
    let word = |index: usize| &text[tokens[index].span.range()];
    // Step back over closing quotes and brackets to the mark that ends the sentence.
    let mut end = next;
    let earliest = next.saturating_sub(CLOSING_MARKS_MAX).max(first + 1);
    while end > earliest && is_closing(word(end - 1)) && joined(tokens, end - 1) {
        end -= 1;
    }
    let last = end - 1;
    let spaced = tokens[next - 1].span.end < tokens[next].span.start;
    let following = (next..tokens.len().min(next + 3)).find(|&index| !is_opening(word(index)));
    let following_token = following.map(|index| &tokens[index]);
    let starts_lower =
        following_token.is_some_and(|t| t.kind == TokenKind::Word && t.case == CaseShape::Lower);
    if tokens[last].kind == TokenKind::Word && word(last).ends_with('.') {
        // "U.S." and "a.m." end a sentence only before a word that is a capital for that reason alone.
        return spaced && following.is_some_and(|index| is_sentence_opener(word(index)));
    }
    if tokens[last].kind != TokenKind::Punctuation {
        return false;
    }
    let mark = word(last);
    match mark.as_bytes()[0] {
        b'!' | b'?' => spaced && !(starts_lower && end < next),
        b'.' if mark.len() == 1 => {
            if !spaced {
                // "us.By": a sentence whose space is missing; not "example.Com" in lower case before.
                return end == next
                    && last > first
                    && joined(tokens, last)
                    && tokens[last - 1].kind == TokenKind::Word
                    && tokens[last - 1].case == CaseShape::Lower
                    && tokens[next].kind == TokenKind::Word
                    && tokens[next].case == CaseShape::Title
                    && following.is_some_and(|index| is_sentence_opener(word(index)));
            }
            !is_abbreviation_before(text, tokens, first, last) && (end == next || !starts_lower)
        }
        // An ellipsis ends a sentence before a capital.
        b'.' => spaced && !starts_lower,
        _ => mark.starts_with('…') && spaced && !starts_lower,
    }
}

fn joined(tokens: &[Token], index: usize) -> bool {
    index > 0 && tokens[index - 1].span.end == tokens[index].span.start
}

fn is_closing(text: &str) -> bool {
    matches!(text, "\"" | "'" | "”" | "’" | "»" | ")" | "]" | "}")
}

fn is_opening(text: &str) -> bool {
    matches!(text, "\"" | "'" | "“" | "‘" | "«" | "(" | "[" | "{")
}

/// Words that are capital only because they start a sentence.
fn is_sentence_opener(word: &str) -> bool {
    const OPENERS: [&str; 60] = [
        "A", "After", "All", "Also", "An", "And", "Are", "As", "At", "Because", "Before", "But",
        "By", "Can", "Could", "Did", "Do", "Does", "For", "From", "He", "Her", "His", "How",
        "However", "I", "I'm", "If", "In", "Is", "It", "It's", "Its", "My", "No", "Not", "On",
        "Or", "Our", "Please", "She", "So", "Some", "Thank", "Thanks", "That", "The", "Their",
        "Then", "There", "These", "They", "This", "To", "We", "What", "When", "Where", "With",
        "You",
    ];
    OPENERS.binary_search(&word).is_ok()
}

/// Whether the full stop at `stop` belongs to an abbreviation or an initial, and not to the sentence.
fn is_abbreviation_before(text: &str, tokens: &[Token], first: usize, stop: usize) -> bool {
    if stop == first || !joined(tokens, stop) {
        return false;
    }
    let token = &tokens[stop - 1];
    let word = &text[token.span.range()];
    let next = tokens
        .get(stop + 1)
        .map(|token| (&text[token.span.range()], token));
    if token.kind == TokenKind::Number {
        // "1. First": the number of an item at the start of a line.
        return stop - 1 == first && word.bytes().all(|b| b.is_ascii_digit()) && word.len() <= 2;
    }
    if token.kind != TokenKind::Word {
        return false;
    }
    let next_is_opener = || next.is_some_and(|(text, _)| is_sentence_opener(text));
    if word.chars().count() == 1 && token.case == CaseShape::Title && word != "I" {
        // "J. Smith", "plan B. Then": an initial unless a sentence clearly starts.
        return !next_is_opener();
    }
    if is_title(word) {
        return true;
    }
    if stands_before_number(word) {
        return next.is_some_and(|(_, token)| token.kind == TokenKind::Number);
    }
    is_mid_sentence(word) && !next_is_opener()
}

/// Whether a word is an abbreviation before a name.
fn is_title(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mrs"
            | "Ms"
            | "Mx"
            | "Dr"
            | "Prof"
            | "St"
            | "Rev"
            | "Fr"
            | "Hon"
            | "Gen"
            | "Col"
            | "Maj"
            | "Capt"
            | "Cpt"
            | "Lt"
            | "Sgt"
            | "Gov"
            | "Sen"
            | "Rep"
            | "Pres"
            | "Sr"
            | "Sra"
            | "Mme"
            | "Mlle"
            | "Messrs"
            | "Mt"
            | "Ft"
            | "Adm"
            | "Cmdr"
    )
}

/// Whether a word is an abbreviation before a number, which otherwise is an ordinary end of a sentence.
fn stands_before_number(word: &str) -> bool {
    matches!(
        word,
        "c" | "C"
            | "No"
            | "no"
            | "Nos"
            | "nos"
            | "Vol"
            | "vol"
            | "Fig"
            | "fig"
            | "Figs"
            | "figs"
            | "Eq"
            | "eq"
            | "Sec"
            | "sec"
            | "Ch"
            | "ch"
            | "p"
            | "pp"
            | "Art"
            | "art"
            | "Jan"
            | "Feb"
            | "Mar"
            | "Apr"
            | "Jun"
            | "Jul"
            | "Aug"
            | "Sep"
            | "Sept"
            | "Oct"
            | "Nov"
            | "Dec"
            | "Pt"
            | "pt"
            | "ext"
            | "Ext"
    )
}

/// Whether a word is an abbreviation that stands inside a sentence, and ends it only before a clear opener.
fn is_mid_sentence(word: &str) -> bool {
    matches!(
        word,
        "vs" | "etc"
            | "Inc"
            | "Ltd"
            | "Co"
            | "Corp"
            | "Jr"
            | "Bros"
            | "Dept"
            | "dept"
            | "approx"
            | "appt"
            | "apt"
            | "Apt"
            | "Ave"
            | "Blvd"
            | "Rd"
            | "al"
            | "cf"
            | "ca"
            | "viz"
            | "esp"
            | "incl"
            | "est"
            | "min"
            | "max"
            | "Univ"
            | "Assn"
            | "Mass"
            | "Calif"
            | "Tel"
            | "tel"
            | "Mon"
            | "Fri"
    )
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[track_caller]
    fn sentences(text: &str, expected: &[&str]) {
        let document = Document::new(text);
        let found: Vec<&str> = document
            .sentences
            .iter()
            .map(|s| document.slice(s.span))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviations_do_not_end_sentences() {
        sentences(
            "Mr. Smith met Dr. J. R. Okafor on Nov. 5 at 9 a.m. in the U.S. Senate. It went well, e.g. the demo.",
            &[
                "Mr. Smith met Dr. J. R. Okafor on Nov. 5 at 9 a.m. in the U.S. Senate.",
                "It went well, e.g. the demo.",
            ],
        );
    }

    #[test]
    fn abbreviations_can_end_sentences_too() {
        sentences(
            "We met at 9 a.m. The talk was long. I live in the U.S. My answer is no. Thanks to Acme Inc. The rest is up to you.",
            &[
                "We met at 9 a.m.",
                "The talk was long.",
                "I live in the U.S.",
                "My answer is no.",
                "Thanks to Acme Inc.",
                "The rest is up to you.",
            ],
        );
    }

    #[test]
    fn quotes_and_brackets_stay_with_their_sentence() {
        sentences(
            "“Come in.” She sat. (He left.) \"Why?\" he asked. Really?! Wait... what? Well… Yes.",
            &[
                "“Come in.”",
                "She sat.",
                "(He left.)",
                "\"Why?\" he asked.",
                "Really?!",
                "Wait... what?",
                "Well…",
                "Yes.",
            ],
        );
    }

    #[test]
    fn decimals_addresses_and_missing_spaces() {
        sentences(
            "It costs 3.50 at example.com. Talk to us.By then it works.",
            &[
                "It costs 3.50 at example.com.",
                "Talk to us.",
                "By then it works.",
            ],
        );
    }

    #[test]
    fn lines_of_a_letter_are_sentences_and_wrapped_lines_are_not() {
        let text = "Dear Ms. Okafor,\n\nThank you for the talk on Monday, which I found very\nuseful. I learned a lot.\n\nBest regards,\nAda\n- one\n- two";
        sentences(
            text,
            &[
                "Dear Ms. Okafor,",
                "Thank you for the talk on Monday, which I found very\nuseful.",
                "I learned a lot.",
                "Best regards,",
                "Ada",
                "- one",
                "- two",
            ],
        );
        let document = Document::new(text);
        assert_eq!(document.paragraphs.len(), 3);
    }

    #[test]
    fn without_blank_lines_every_line_is_a_paragraph() {
        let document = Document::new("Dear Ada,\r\nThanks.\r\nBye");
        assert_eq!(document.paragraphs.len(), 3);
    }

    #[test]
    fn nothing_makes_nothing() {
        for text in ["", " \r\n\t", "\0"] {
            let document = Document::new(text);
            assert!(
                document.tokens.is_empty()
                    && document.sentences.is_empty()
                    && document.paragraphs.is_empty()
            );
        }
    }
}
