//! The shape of a note: how long it is, and whether it greets and takes leave.

use super::rule;
use crate::document::{Span, TokenKind};
use crate::note::letter::Part;
use crate::note::{Findings, Reading};
use crate::rules::{Example, Rule, Severity};

/// From here on a note is longer than what is answered best.
const LONG_WORDS_MIN: usize = 126;
/// A note of more words is too long.
const BODY_WORDS_MAX: usize = 180;
/// A note of fewer words looks careless.
const BODY_WORDS_MIN: usize = 25;
/// So many paragraphs are on the way to an essay.
const MANY_PARAGRAPHS: usize = 4;
/// So many paragraphs are an essay.
const ESSAY_PARAGRAPHS: usize = 5;

/// A note that takes too long to read.
pub static TOO_LONG: Rule = rule(
    "NOTE_TOO_LONG",
    Severity::Warning,
    "Too long",
    "E-mails of 50 to 125 words are answered most, as Boomerang found in forty million of them; from there on the \
     answers grow fewer. Only the body is counted: a hint from 126 words, a warning over 180.",
    check_length,
    &[
        Example::wrong(TWO_HUNDRED_WORDS, &[]),
        Example::wrong(ONE_HUNDRED_AND_THIRTY_WORDS, &[]),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for your answer. I look forward to Monday.\n\nKind regards,\nAda Obi\n\nOn Friday, Ngozi Okafor wrote:\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten\n> one two three",
        ),
    ],
);

const ONE_HUNDRED_AND_THIRTY_WORDS: &str = "Dear Ms. Okafor,\n\nThank you for the talk about storage on Monday. \
    It showed me how much thought goes into a battery that most people never see. I went home and read the two reports that you named, \
    and I found in the second one a chart that I had been missing for my own work on forecasts. The team was friendly, \
    the plant was clean, and the questions were fair, which is more than I can say of most interviews. I believe that I could be of use to you, \
    because I have built such forecasts for six years, in two countries, and with three kinds of plant. If you would like to see one, \
    I will gladly send it along with the notes that explain it. I look forward to hearing from you.\n\nKind regards,\nAda Obi";

const TWO_HUNDRED_WORDS: &str = "Dear Ms. Okafor,\n\nThank you for the talk about storage on Monday. \
    It showed me how much thought goes into a battery that most people never see. I went home and read the two reports that you named, \
    and I found in the second one a chart that I had been missing for my own work on forecasts. The team was friendly, \
    the plant was clean, and the questions were fair, which is more than I can say of most interviews. I believe that I could be of use to you, \
    because I have built such forecasts for six years, in two countries, and with three kinds of plant. If you would like to see one, \
    I will gladly send it along with the notes that explain it.\n\nThere is one more thing that I thought about on the train. \
    You said that the shifts change in winter, when the wind is strong and the days are short, and that people find this hard. \
    At my last plant we let the crews draw up the plan themselves, first on paper and then on a board in the hall, and after a month \
    nobody wanted to go back to the old way. I look forward to hearing from you.\n\nKind regards,\nAda Obi";

fn check_length(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let words = reading.length.words;
    if words >= LONG_WORDS_MIN {
        let severity = if words > BODY_WORDS_MAX {
            Severity::Warning
        } else {
            Severity::Hint
        };
        findings.push_whole_as(
            severity,
            format!("Cut the note from {words} words to 125 or fewer: short notes are answered more often."),
        );
    }
}

/// A note that says too little.
pub static TOO_SHORT: Rule = rule(
    "NOTE_TOO_SHORT",
    Severity::Hint,
    "Very short",
    "A note of fewer than 25 words can look as if it was written in passing. A sentence about the talk makes it a note.",
    check_shortness,
    &[
        Example::wrong(
            "Hi Ngozi,\n\nThanks for your time. Talk soon.\n\nBest,\nAda",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you. I look forward to hearing from you.\n\nKind regards,\nAda Obi\nEngineer, forecasts and storage, ten years, two countries, three plants and more, at your service",
            &[],
        ),
        Example::Right(
            "Hi Ngozi,\n\nThanks for your time and for the tour of the plant, which I enjoyed a lot, above all the room with the batteries. Hope to talk again soon.\n\nBest,\nAda",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage on Monday. I have read the report that you named and found it useful. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_shortness(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let words = reading.length.words;
    if words < BODY_WORDS_MIN {
        let noun = if words == 1 { "word" } else { "words" };
        findings.push_whole(format!(
            "The note has {words} {noun}: add a sentence about the talk."
        ));
    }
}

/// A note of many paragraphs.
pub static ESSAY: Rule = rule(
    "NOTE_ESSAY",
    Severity::Error,
    "An essay",
    "A follow-up is a short note and never a five-paragraph essay. Two or three paragraphs are enough: an error from \
     five, a warning at four. A list belongs to the paragraph before it.",
    check_paragraphs,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for Monday.\n\nI liked the plant.\n\nI liked the team.\n\nI can start in May.\n\nI look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for Monday.\n\nI liked the plant.\n\nI can start in May.\n\nI look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for Monday.\n\nI liked the plant.\n\nI look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for Monday. I liked\n\n- the plant,\n- the team,\n- the tea.\n\nI can start in May.\n\nI look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_paragraphs(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let paragraphs = reading.length.paragraphs;
    if paragraphs >= MANY_PARAGRAPHS {
        let severity = if paragraphs >= ESSAY_PARAGRAPHS {
            Severity::Error
        } else {
            Severity::Warning
        };
        findings.push_whole_as(
            severity,
            format!("Cut the note from {paragraphs} paragraphs to two or three: a short note is read to the end."),
        );
    }
}

/// A note that does not greet, or greets too casually.
pub static NO_GREETING: Rule = rule(
    "NOTE_NO_GREETING",
    Severity::Warning,
    "No proper greeting",
    "A note opens with a greeting and the reader’s name: “Dear Ms. Okafor,”. “Hey” and “Hi there” are for friends.",
    check_greeting,
    &[
        Example::wrong(
            "Thank you for the talk about storage on Monday. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::wrong(
            "⟨Hey⟩ Ngozi,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &["Hi"],
        ),
        Example::wrong(
            "⟨Hi there⟩,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
            &[],
        ),
        Example::Right(
            "Hi Ngozi,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Ms. Okafor:\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
    ],
);

fn check_greeting(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let Some(greeting) = reading.letter.first(Part::Greeting) else {
        let greeting = match &reading.context.recipient {
            Some(recipient) => format!("“Dear {recipient},”"),
            None => "“Dear” and the reader’s name".to_owned(),
        };
        findings.push_whole(format!("Open with a greeting: {greeting}."));
        return;
    };
    let words: Vec<Span> = reading
        .document
        .tokens
        .iter()
        .filter(|token| greeting.span.contains(token.span) && token.kind == TokenKind::Word)
        .map(|token| token.span)
        .collect();
    let lower = |index: usize| {
        words
            .get(index)
            .map(|&span| reading.document.slice(span).to_lowercase())
    };
    let (Some(first), second) = (lower(0), lower(1)) else {
        return;
    };
    if second.as_deref() == Some("there") {
        let span = words[0].cover(words[1]);
        let replacements = reading
            .context
            .recipient
            .iter()
            .map(|recipient| format!("Dear {recipient}"));
        findings.push(span, "Greet the reader by name.", replacements);
    } else if ["hey", "heya", "hiya", "yo", "howdy"].contains(&first.as_str()) {
        findings.push(
            words[0],
            "“Hi” or “Dear” suits a note to an interviewer better.",
            ["Hi", "Dear"],
        );
    }
}

/// A note that ends without a closing and a name.
pub static NO_SIGN_OFF: Rule = rule(
    "NOTE_NO_SIGN_OFF",
    Severity::Warning,
    "No closing with a name",
    "A note ends with a closing such as “Kind regards,” and the writer’s name under it.",
    check_sign_off,
    &[
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\n⟨Ada Obi⟩",
            &[],
        ),
        Example::wrong(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\n⟨Kind regards,⟩",
            &[],
        ),
        Example::Right(
            "Dear Ms. Okafor,\n\nThank you for the talk about storage. I look forward to hearing from you.\n\nKind regards,\nAda Obi",
        ),
        Example::Right(
            "Hi Ngozi, thank you for the talk. I look forward to hearing from you. Best, Ada",
        ),
    ],
);

fn check_sign_off(reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let closing = reading.letter.first(Part::Closing);
    let signature = reading.letter.first(Part::Signature);
    match (closing, signature) {
        (Some(_), Some(_)) => {}
        (Some(closing), None) => {
            findings.push(closing.span, "Put your name under the closing.", [""; 0])
        }
        (None, Some(signature)) => {
            findings.push(
                signature.span,
                "Put a closing such as “Kind regards,” above your name.",
                [""; 0],
            );
        }
        (None, None) => findings.push_whole("Close with “Kind regards,” and your name under it."),
    }
}
