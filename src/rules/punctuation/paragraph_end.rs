//! A paragraph of sentences whose last one has no mark at its end.

use super::is_known_word;
use crate::document::{CaseShape, Document, Sentence, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A paragraph of sentences whose last one has no mark at its end.
pub static RULE: Rule = Rule {
    id: "PUNCTUATION_PARAGRAPH_END",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Text,
    title: "No mark at the end of a paragraph",
    explanation: "The last sentence of a paragraph ends with a full stop, a question mark or an exclamation mark as the others do. Headings, items of lists, greetings, closings and signatures have none.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong(
            "Thank you for the talk. I learned a lot about the ⟨team⟩",
            &["team."],
        ),
        Example::wrong(
            "The office is light. I would be glad to work ⟨there⟩\n\nAda",
            &["there."],
        ),
        Example::Right("Thank you for the talk. I learned a lot.\n\nBest regards\nAda Okafor"),
        Example::wrong(
            "I want to work with you because I like the team.\n\nI hope that we can meet again in the next weeks.\n\nI think that we can build a good product ⟨together⟩\n\nAda",
            &["together."],
        ),
        Example::Right(
            "How the team tests the code that it writes\n\nThe team tests the code in a room of its own.\n\nIt tests the code again before it ships the product.",
        ),
        Example::Right("What the team does\n\n- It tests the code\n- It ships the code"),
    ],
};

/// A last sentence of fewer words may be a signature or a label.
const LAST_SENTENCE_WORDS_MIN: usize = 4;

/// A paragraph of one sentence needs more words not to be a heading.
const ONLY_SENTENCE_WORDS_MIN: usize = 8;

/// So many other paragraphs must end with a mark before the only one that does not is wrong. It must be the last one of
/// its length, since a heading has text below it.
const MARKED_PARAGRAPHS_MIN: usize = 2;

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let mut lone: Option<usize> = None;
    let (mut marked, mut unmarked) = (0_usize, 0_usize);
    for paragraph in &document.paragraphs {
        let sentences = document.paragraph_sentences(paragraph);
        let Some(last) = sentences.last() else {
            continue;
        };
        let end = last.tokens().end - 1;
        let previous = sentences
            .len()
            .checked_sub(2)
            .map(|index| &sentences[index]);
        if previous.is_some_and(|previous| ends_with_stop(document, previous))
            && ends_with_plain_word(document, last)
            && is_prose(document, last)
        {
            report(document, end, sink);
        } else if word_count(document, last) >= ONLY_SENTENCE_WORDS_MIN {
            if document.tokens[end].kind == TokenKind::Punctuation {
                marked += 1;
                lone = None;
            } else {
                unmarked += 1;
                lone = (ends_with_plain_word(document, last) && starts_upper(document, last))
                    .then_some(end);
            }
        }
    }
    if let Some(end) = lone
        && unmarked == 1
        && marked >= MARKED_PARAGRAPHS_MIN
    {
        report(document, end, sink);
    }
}

fn report(document: &Document<'_>, end: usize, sink: &mut Sink<'_>) {
    let word = document.token_text(end);
    sink.push(
        document.tokens[end].span,
        "The last sentence of this paragraph has no mark at its end.",
        [format!("{word}.")],
    );
}

fn word_count(document: &Document<'_>, sentence: &Sentence) -> usize {
    document
        .sentence_tokens(sentence)
        .filter(|(_, token)| token.kind == TokenKind::Word)
        .count()
}

fn ends_with_plain_word(document: &Document<'_>, sentence: &Sentence) -> bool {
    let last = sentence.tokens().end - 1;
    // "As specified in", above an address or a picture, goes on there.
    const LEADING_ON: [&str; 22] = [
        "a", "an", "and", "are", "as", "at", "be", "by", "from", "have", "if", "in", "is", "like",
        "of", "or", "than", "that", "the", "then", "whether", "with",
    ];
    let word = document.token_text(last);
    is_known_word(document, last)
        && document.tokens[last].case == CaseShape::Lower
        && !word.ends_with('.')
        && LEADING_ON.binary_search(&word).is_err()
}

fn ends_with_stop(document: &Document<'_>, sentence: &Sentence) -> bool {
    let last = sentence.tokens().end - 1;
    matches!(document.token_text(last), "." | "!" | "?")
        && word_count(document, sentence) >= LAST_SENTENCE_WORDS_MIN
}

fn starts_upper(document: &Document<'_>, sentence: &Sentence) -> bool {
    let first = sentence.tokens().start;
    document.tokens[first].kind == TokenKind::Word
        && document.tokens[first].case == CaseShape::Title
}

/// Whether a sentence is prose behind other sentences: no line of its own that is short, and words enough.
fn is_prose(document: &Document<'_>, sentence: &Sentence) -> bool {
    let first = sentence.tokens().start;
    let starts_line = document.gap_before(first).contains(['\n', '\r']);
    document.tokens[first].kind == TokenKind::Word
        && (!starts_line || starts_upper(document, sentence))
        && word_count(document, sentence)
            >= if starts_line {
                ONLY_SENTENCE_WORDS_MIN
            } else {
                LAST_SENTENCE_WORDS_MIN
            }
}
