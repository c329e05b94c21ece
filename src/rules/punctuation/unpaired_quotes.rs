//! A double quotation mark whose partner is missing.

use super::text_after;
use crate::document::{Document, Paragraph, Span, TokenKind};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A double quotation mark whose partner is missing.
pub static RULE: Rule = Rule {
    id: "EN_UNPAIRED_QUOTES",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Text,
    title: "A double quotation mark whose partner is missing",
    explanation: "Double quotation marks come in pairs. A quotation of several paragraphs opens each of them and closes the last. Apostrophes, single quotation marks and inches are left alone.",
    confident: false,
    check: Check::Document(check),
    examples: &[
        Example::wrong("I liked the ⟨\"⟩open source talk a lot.", &[]),
        Example::wrong("I liked the ⟨“⟩open source talk a lot.", &[]),
        Example::wrong("I liked the open source⟨”⟩ talk a lot.", &[]),
        Example::wrong("She said \"yes\" and then ⟨\"⟩no to it.", &[]),
        Example::Right("“It began well.\n\n“It ended well,” she said. He said, \"Yes.\""),
        Example::Right("The 5\" screen isn't the developers' own; 'tis 5'10\" wide."),
    ],
};

/// A paragraph with more unpaired marks than this is code, or follows a custom of its own.
const UNPAIRED_MAX: usize = 1;

/// A double quotation mark in the text.
#[derive(Clone, Copy, Debug)]
struct Quote {
    span: Span,
    side: Side,
}

/// What a quotation mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    /// A straight mark with words, or spaces, on both sides.
    Either,
}

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    let mut pending: Vec<Quote> = Vec::new();
    for paragraph in &document.paragraphs {
        let quotes = quotes_of(document, paragraph);
        let reopens = quotes.first().is_some_and(|first| {
            first.span.start == paragraph.span.start && first.side != Side::Closes
        });
        // The paragraph before may leave its quotation open for this one to go on with.
        if reopens && pending.last().is_some_and(|last| last.side == Side::Opens) {
            pending.pop();
        }
        let unpaired = unpaired_in(&quotes);
        if unpaired.len() > UNPAIRED_MAX {
            continue;
        }
        for quote in unpaired {
            match pending.last() {
                Some(open) if open.side == Side::Opens && quote.side == Side::Closes => {
                    pending.pop();
                }
                _ => pending.push(quote),
            }
        }
    }
    for quote in pending {
        let message = match quote.side {
            Side::Opens => "The quotation mark that closes this quotation is missing.",
            Side::Closes => "The quotation mark that opens this quotation is missing.",
            Side::Either => "The partner of this quotation mark is missing.",
        };
        sink.push(quote.span, message, [] as [&str; 0]);
    }
}

/// The double quotation marks of a paragraph; none if it uses another language's marks, or is a grammar or code.
fn quotes_of(document: &Document<'_>, paragraph: &Paragraph) -> Vec<Quote> {
    let tokens = document.paragraph_tokens(paragraph);
    let mut quotes = Vec::new();
    let mut straight_is_open = false;
    for index in tokens.clone() {
        let token = &document.tokens[index];
        if token.kind == TokenKind::Symbol && matches!(document.token_text(index), "|" | "→") {
            return Vec::new();
        }
        if token.kind != TokenKind::Punctuation {
            continue;
        }
        let joined_before = index > tokens.start && document.is_joined(index);
        let joined_after = index + 1 < tokens.end && document.is_joined(index + 1);
        let side = match document.token_text(index) {
            "“" => Side::Opens,
            "”" => Side::Closes,
            "\"" => {
                let is_other_sign = follows_number(document, index)
                    || joined_after && is_ending(text_after(document, index));
                if joined_before && !straight_is_open && is_other_sign {
                    continue;
                }
                straight_is_open = !straight_is_open;
                let opened = joined_before && opens_around(document, index - 1);
                let closed = joined_after && closes_around(document, index + 1);
                match (joined_before && !opened, joined_after && !closed) {
                    (false, true) => Side::Opens,
                    (true, false) => Side::Closes,
                    _ => Side::Either,
                }
            }
            "\\" | "„" | "«" | "»" | "\"\"" | "““" | "””" | "''" => return Vec::new(),
            ",," if joined_after => return Vec::new(),
            _ => continue,
        };
        quotes.push(Quote {
            span: token.span,
            side,
        });
    }
    quotes
}

/// Whether a mark before a quotation mark lets it open: a bracket or a dash.
fn opens_around(document: &Document<'_>, index: usize) -> bool {
    matches!(
        document.token_text(index),
        "(" | "[" | "—" | "–" | "-" | "--" | "‘" | "'" | "*" | "/" | "=" | "_"
    )
}

/// Whether a mark behind a quotation mark lets it close.
fn closes_around(document: &Document<'_>, index: usize) -> bool {
    document.tokens[index].kind == TokenKind::Punctuation
        && !matches!(document.token_text(index), "(" | "[" | "‘" | "…" | "...")
}

/// Whether a word is the ending of a contraction: the mark before it stands for an apostrophe.
fn is_ending(text: &str) -> bool {
    matches!(text, "s" | "t" | "m" | "re" | "ve" | "ll" | "d")
}

/// Whether a straight mark may be the sign of inches or seconds.
fn follows_number(document: &Document<'_>, index: usize) -> bool {
    index > 0 && document.tokens[index - 1].kind == TokenKind::Number
}

/// The marks that have no partner, from left to right.
fn unpaired_in(quotes: &[Quote]) -> Vec<Quote> {
    let mut open: Option<Quote> = None;
    let mut unpaired = Vec::new();
    for &quote in quotes {
        match (open, quote.side) {
            (None, Side::Opens | Side::Either) => open = Some(quote),
            (None, Side::Closes) => unpaired.push(quote),
            (Some(_), Side::Closes | Side::Either) => open = None,
            (Some(first), Side::Opens) => {
                unpaired.push(first);
                open = Some(quote);
            }
        }
    }
    unpaired.extend(open);
    unpaired
}
