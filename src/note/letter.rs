//! Reading a note as a letter: which lines greet, which say something, and which take leave.

mod closing;
mod greeting;

use crate::document::{Document, Span, TokenKind};

/// A greeting stands among so many first lines.
const GREETING_LINES_MAX: usize = 12;
/// A name has at most so many words.
const NAME_WORDS_MAX: usize = 5;
/// The line "On … wrote:" is wrapped into at most so many lines.
const ATTRIBUTION_LINES_MAX: usize = 3;

/// A note, cut into the parts of a letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The lines that are not blank, in order; a line that greets or takes leave beside other words is cut in two.
    pub lines: Vec<Line>,
}

/// A line of a letter, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, without surrounding white space.
    pub span: Span,
    /// What it is.
    pub part: Part,
}

/// What a line of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// `Subject: …`, above the letter.
    Subject,
    /// A date or an address above the greeting.
    Heading,
    /// `Dear Ms. Okafor,`
    Greeting,
    /// What the letter says.
    Body,
    /// An item of a list in the body.
    Item,
    /// `Kind regards,`
    Closing,
    /// The name under the closing, and what stands under it.
    Signature,
    /// What is said after the signature.
    Postscript,
    /// Earlier mail.
    Quoted,
}

impl Part {
    /// Whether the line is a part of what the letter says.
    pub fn is_body(self) -> bool {
        matches!(self, Part::Body | Part::Item)
    }

    /// Whether the writer speaks in it.
    pub fn is_speech(self) -> bool {
        self.is_body() || matches!(self, Part::Closing | Part::Postscript)
    }
}

impl Letter {
    /// Reads a document. Costs a pass over its lines.
    pub fn read(document: &Document<'_>) -> Letter {
        let mut lines = lines(document.text);
        mark_quoted(document.text, &mut lines);
        mark_subject(document.text, &mut lines);
        greeting::mark(document.text, &mut lines);
        mark_postscript(document.text, &mut lines);
        closing::mark(document, &mut lines);
        for line in &mut lines {
            if line.part == Part::Body && is_item(&document.text[line.span.range()]) {
                line.part = Part::Item;
            }
        }
        Letter { lines }
    }

    /// The first line of a part.
    pub fn first(&self, part: Part) -> Option<Line> {
        self.lines.iter().copied().find(|line| line.part == part)
    }

    /// The part that a span starts in.
    pub fn part_at(&self, span: Span) -> Part {
        let after = self
            .lines
            .partition_point(|line| line.span.start <= span.start);
        after
            .checked_sub(1)
            .map_or(Part::Heading, |index| self.lines[index].part)
    }

    /// The subject in the text, without `Subject:`, if there is such a line; it may be empty.
    pub fn subject<'text>(&self, document: &Document<'text>) -> Option<&'text str> {
        let line = document.slice(self.first(Part::Subject)?.span);
        line.split_once(':').map(|(_, subject)| subject.trim())
    }
}

/// The lines of a text that are not blank.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let from = start + (line.len() - line.trim_start().len());
            let span = Span::new(from, from + trimmed.len());
            lines.push(Line {
                span,
                part: Part::Body,
            });
        }
        start += line.len();
    }
    lines
}

/// Marks `>` lines, and what stands under "On … wrote:" or a line that parts the earlier mail off.
fn mark_quoted(text: &str, lines: &mut [Line]) {
    let has_marks = lines
        .iter()
        .any(|line| text[line.span.range()].starts_with('>'));
    let mut earlier_mail = false;
    for index in 0..lines.len() {
        let line = &text[lines[index].span.range()];
        if line.starts_with('>') {
            lines[index].part = Part::Quoted;
            continue;
        }
        if let Some(length) = attribution_length(text, &lines[index..]) {
            for line in &mut lines[index..index + length] {
                line.part = Part::Quoted;
            }
            // Where the earlier mail is marked by `>`, an answer may stand under it.
            earlier_mail |= !has_marks;
        }
        earlier_mail |= parts_earlier_mail_off(line);
        if earlier_mail {
            lines[index].part = Part::Quoted;
        }
    }
}

/// The number of lines of an "On Monday, Ngozi Okafor wrote:" that starts here.
fn attribution_length(text: &str, lines: &[Line]) -> Option<usize> {
    if !text[lines[0].span.range()].starts_with("On ") {
        return None;
    }
    let ends = |line: &Line| text[line.span.range()].ends_with("wrote:");
    let length = lines.iter().take(ATTRIBUTION_LINES_MAX).position(ends)?;
    Some(length + 1)
}

/// "-----Original Message-----", "---------- Forwarded message ---------", "From: Ngozi Okafor <…>".
fn parts_earlier_mail_off(line: &str) -> bool {
    let lower = line.to_lowercase();
    let core = lower.trim_matches(['-', '_', ' ']);
    let is_rule =
        lower.starts_with("--") && matches!(core, "original message" | "forwarded message");
    is_rule
        || core == "begin forwarded message:"
        || lower.starts_with("from: ") && lower.contains(['@', '<'])
}

/// Marks a first line `Subject: …`.
fn mark_subject(text: &str, lines: &mut [Line]) {
    for line in lines.iter_mut().take(GREETING_LINES_MAX) {
        let Some((label, _)) = text[line.span.range()].split_once(':') else {
            continue;
        };
        if ["subject", "subject line", "re"].contains(&label.trim().to_lowercase().as_str()) {
            line.part = Part::Subject;
            return;
        }
    }
}

/// Gives the first bytes of a line a part of their own, and the rest of the line its old part.
fn split(text: &str, lines: &mut Vec<Line>, index: usize, length: usize, part: Part) {
    let whole = lines[index];
    let head = text[whole.span.range()][..length].trim_end();
    let rest = text[whole.span.range()][length..].trim_start();
    let head_end = whole.span.start as usize + head.len();
    lines[index] = Line {
        span: Span::new(whole.span.start as usize, head_end),
        part,
    };
    if !rest.is_empty() {
        let end = whole.span.end as usize;
        lines.insert(
            index + 1,
            Line {
                span: Span::new(end - rest.len(), end),
                part: whole.part,
            },
        );
    }
}

/// Whether a text is a few words that are cased as a name is.
fn is_name(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some()
        && text.split_whitespace().count() <= NAME_WORDS_MAX
        && words.all(|word| {
            let lower_inside = [
                "de", "da", "van", "von", "der", "bin", "al", "el", "la", "di", "du", "dos", "and",
                "ter",
            ];
            lower_inside.contains(&word)
                || word.starts_with(|c: char| {
                    c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase()
                })
        })
}

/// Marks "P.S." and all under it that is not quoted.
fn mark_postscript(text: &str, lines: &mut [Line]) {
    let first = lines.iter().position(|line| {
        let lower = text[line.span.range()].to_lowercase();
        line.part == Part::Body
            && ["ps", "p.s.", "pps", "p.p.s.", "p.s", "ps."]
                .iter()
                .any(|label| {
                    lower
                        .strip_prefix(label)
                        .is_some_and(|rest| rest.starts_with([' ', ':', ',', '.', '-', '–', '—']))
                })
    });
    if let Some(first) = first {
        for line in &mut lines[first..] {
            if line.part == Part::Body {
                line.part = Part::Postscript;
            }
        }
    }
}

/// Whether a line is an item of a list.
fn is_item(line: &str) -> bool {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    line.strip_prefix(['-', '*', '•', '–', '·', '◦'])
        .is_some_and(|rest| rest.starts_with([' ', '\t']))
        || (1..=2).contains(&digits)
            && line[digits..].starts_with([')', '.'])
            && line[digits + 1..].starts_with(' ')
}

/// How long the body of a letter is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Words and numbers.
    pub words: usize,
    /// Sentences, each item of a list as one.
    pub sentences: usize,
    /// Paragraphs; a list belongs to the paragraph before it.
    pub paragraphs: usize,
}

/// Measures the body of a letter.
pub fn measure(document: &Document<'_>, letter: &Letter) -> Length {
    let mut length = Length::default();
    for paragraph in &document.paragraphs {
        let mut first_part = None;
        for sentence in document.paragraph_sentences(paragraph) {
            let mut has_body = false;
            for (_, token) in document.sentence_tokens(sentence) {
                let part = letter.part_at(token.span);
                if part.is_body() && token.kind != TokenKind::Punctuation {
                    first_part.get_or_insert(part);
                    has_body = true;
                    length.words += usize::from(token.kind.is_wordlike());
                }
            }
            length.sentences += usize::from(has_body);
        }
        let is_paragraph = match first_part {
            Some(Part::Item) => length.paragraphs == 0,
            Some(_) => true,
            None => false,
        };
        length.paragraphs += usize::from(is_paragraph);
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the parts of a letter, given as `part: line` in order.
    #[track_caller]
    fn parts(text: &str, expected: &[(Part, &str)]) {
        let document = Document::new(text);
        let letter = Letter::read(&document);
        let found: Vec<(Part, &str)> = letter
            .lines
            .iter()
            .map(|line| (line.part, document.slice(line.span)))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_whole_letter() {
        parts(
            "Subject: Thank you\n\n12 March 2026\n\nDear Ms. Okafor,\r\n\r\nThank you.\n- one\n- two\n\nKind regards,\nAda Obi\n+44 20 7946 0000\n\nP.S. The link is up.\n\nOn Monday, 9 March 2026, Ngozi\nOkafor wrote:\n> Hello",
            &[
                (Part::Subject, "Subject: Thank you"),
                (Part::Heading, "12 March 2026"),
                (Part::Greeting, "Dear Ms. Okafor,"),
                (Part::Body, "Thank you."),
                (Part::Item, "- one"),
                (Part::Item, "- two"),
                (Part::Closing, "Kind regards,"),
                (Part::Signature, "Ada Obi"),
                (Part::Signature, "+44 20 7946 0000"),
                (Part::Postscript, "P.S. The link is up."),
                (Part::Quoted, "On Monday, 9 March 2026, Ngozi"),
                (Part::Quoted, "Okafor wrote:"),
                (Part::Quoted, "> Hello"),
            ],
        );
    }

    #[test]
    fn greeting_and_leave_inside_a_line() {
        parts(
            "Hi Priya, thanks for today. Talk soon! Best, Tom",
            &[
                (Part::Greeting, "Hi Priya,"),
                (Part::Body, "thanks for today. Talk soon!"),
                (Part::Closing, "Best,"),
                (Part::Signature, "Tom"),
            ],
        );
        parts(
            "Dear Ngozi, Tom, and Ada,\nThanks for today.\nThanks again - Jo",
            &[
                (Part::Greeting, "Dear Ngozi, Tom, and Ada,"),
                (Part::Body, "Thanks for today."),
                (Part::Closing, "Thanks again -"),
                (Part::Signature, "Jo"),
            ],
        );
    }

    #[test]
    fn names_alone_greet_and_sign() {
        parts(
            "Mr. Lee:\nThank you for your time.\n— Ada",
            &[
                (Part::Greeting, "Mr. Lee:"),
                (Part::Body, "Thank you for your time."),
                (Part::Signature, "— Ada"),
            ],
        );
    }

    #[test]
    fn a_misspelled_closing_takes_leave() {
        for closing in [
            "Sincerly",
            "Kind regads,",
            "Sincerley yours,",
            "Respectfuly,",
        ] {
            parts(
                &format!("Dear Ms. Lee,\nIt was kind of you.\n{closing}\nAda"),
                &[
                    (Part::Greeting, "Dear Ms. Lee,"),
                    (Part::Body, "It was kind of you."),
                    (Part::Closing, closing),
                    (Part::Signature, "Ada"),
                ],
            );
        }
        parts(
            "Dear Ms. Lee,\nRegarding my letter:\nIt is late.",
            &[
                (Part::Greeting, "Dear Ms. Lee,"),
                (Part::Body, "Regarding my letter:"),
                (Part::Body, "It is late."),
            ],
        );
    }

    #[test]
    fn an_outlook_reply() {
        parts(
            "Hello Tom,\nI understand.\nBest wishes\nAda\n-----Original Message-----\nFrom: Tom\nWe regret",
            &[
                (Part::Greeting, "Hello Tom,"),
                (Part::Body, "I understand."),
                (Part::Closing, "Best wishes"),
                (Part::Signature, "Ada"),
                (Part::Quoted, "-----Original Message-----"),
                (Part::Quoted, "From: Tom"),
                (Part::Quoted, "We regret"),
            ],
        );
    }

    #[test]
    fn the_body_alone_is_measured() {
        let text = "Dear Ada,\n\nThank you for 2 talks. I liked:\n\n- tea\n- cake\n\nSee you.\n\nBest,\nTom Lee\n\nPS: Bye now.";
        let document = Document::new(text);
        let length = measure(&document, &Letter::read(&document));
        assert_eq!(
            length,
            Length {
                words: 11,
                sentences: 5,
                paragraphs: 2
            }
        );
    }
}
