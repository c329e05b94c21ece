//! A currency sign behind its amount, or with a space.

use crate::document::{Document, TokenKind};
use crate::rules::punctuation::{is_spaced, joined_after, text_after, text_before};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity, Sink};

/// A currency sign behind its amount, or with a space.
pub static RULE: Rule = Rule {
    id: "CURRENCY",
    category: Category::Typography,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A currency sign behind its amount, or with a space",
    explanation: "In English a currency sign stands before its amount without a space: $5. A space parts a currency's letters from the amount: USD 5.",
    confident: true,
    check: Check::Document(check),
    examples: &[
        Example::wrong("The ticket costs ⟨5$⟩.", &["$5"]),
        Example::wrong("The ticket costs ⟨1,000 £⟩ today.", &["£1,000"]),
        Example::wrong("The ticket costs ⟨$ 5⟩.", &["$5"]),
        Example::wrong("The ticket costs ⟨USD5⟩.", &["USD 5"]),
        Example::Right("The ticket costs $5, €1,000, US$20 or USD 5."),
        Example::Right("The ticket costs 1,000 €, as the French write it."),
        Example::Right("Give me 5 $10 bills and the regular expression ^a{5}$."),
    ],
};

/// A euro sign behind its amount, as most of Europe writes it.
pub static EURO: Rule = Rule {
    id: "EURO_BEHIND_AMOUNT",
    category: Category::Style,
    severity: Severity::Hint,
    level: Level::Picky,
    scope: Scope::Sentence,
    title: "A euro sign behind its amount",
    explanation: "In English texts the euro sign mostly stands before its amount, as “$” and “£” do: €5. Most other languages of Europe write 5 €.",
    confident: false,
    check: Check::Document(check_euro),
    examples: &[
        Example::wrong("The ticket costs ⟨1,000 €⟩ today.", &["€1,000"]),
        Example::wrong("The house costs ⟨50.000€⟩.", &["€50,000"]),
        Example::Right("The ticket costs €1,000, and the house €50,000."),
        Example::Right("The ticket costs 1,000 euros."),
    ],
};

fn check_euro(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        if token.kind == TokenKind::Symbol
            && document.token_text(index) == "€"
            && is_behind(document, index)
        {
            let amount = with_english_thousands(text_before(document, index));
            sink.push(
                document.tokens[index - 1].span.cover(token.span),
                "In English texts “€” mostly stands before the amount.",
                [format!("€{amount}")],
            );
        }
    }
}

fn check(document: &Document<'_>, sink: &mut Sink<'_>) {
    for (index, token) in document.tokens.iter().enumerate() {
        let text = document.token_text(index);
        if token.kind == TokenKind::Word
            && let Some(amount) = amount_behind_code(text)
            && !goes_on(document, index)
        {
            let (code, _) = text.split_at(3);
            sink.push(
                token.span,
                format!("A space stands between “{code}” and the amount."),
                [format!("{code} {amount}")],
            );
        }
        if token.kind != TokenKind::Symbol || !matches!(text, "$" | "€" | "£") {
            continue;
        }
        if text != "€" && is_behind(document, index) {
            let amount = with_english_thousands(text_before(document, index));
            sink.push(
                document.tokens[index - 1].span.cover(token.span),
                format!("“{text}” stands before the amount."),
                [format!("{text}{amount}")],
            );
        } else if is_before_with_space(document, index) {
            let amount = text_after(document, index);
            sink.push(
                token.span.cover(document.tokens[index + 1].span),
                format!("No space stands behind “{text}”."),
                [format!("{text}{amount}")],
            );
        }
    }
}

/// Whether a mark and more digits are joined to an amount: "EUR3.3".
fn goes_on(document: &Document<'_>, index: usize) -> bool {
    joined_after(document, index) && joined_after(document, index + 1)
}

/// Whether a sign follows its amount: "5$", "5 €", but not "$5$" and "5 $10 bills".
fn is_behind(document: &Document<'_>, index: usize) -> bool {
    let goes_with_next = document.tokens.get(index + 1).is_some_and(|next| {
        next.kind == TokenKind::Number
            || document.is_joined(index + 1) && next.kind != TokenKind::Punctuation
    });
    index > 0
        && is_amount(document, index - 1)
        && (document.is_joined(index) || is_spaced(document, index))
        && !goes_with_next
        && (index < 2 || !document.is_joined(index - 1) || document.token_text(index - 2) == "(")
}

/// Whether a space stands between a sign and the amount behind it: "costs $ 5".
fn is_before_with_space(document: &Document<'_>, index: usize) -> bool {
    index > 0
        && index + 1 < document.tokens.len()
        && is_spaced(document, index)
        && is_spaced(document, index + 1)
        && document.tokens[index - 1].kind == TokenKind::Word
        && is_amount(document, index + 1)
}

/// Whether a token is a number of digits and marks alone.
fn is_amount(document: &Document<'_>, index: usize) -> bool {
    document.tokens[index].kind == TokenKind::Number
        && document
            .token_text(index)
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

/// "50.000" before a sign that stands behind its amount is fifty thousand.
fn with_english_thousands(amount: &str) -> String {
    let mut groups = amount.split('.').skip(1).peekable();
    if groups.peek().is_some() && groups.all(|group| group.len() == 3) {
        amount.replace('.', ",")
    } else {
        amount.to_owned()
    }
}

/// The digits of "USD50".
fn amount_behind_code(text: &str) -> Option<&str> {
    const CODES: [&str; 8] = ["AUD", "CAD", "CHF", "EUR", "GBP", "INR", "JPY", "USD"];
    let (code, amount) = (text.get(..3)?, text.get(3..)?);
    let is_amount = !amount.is_empty() && amount.bytes().all(|byte| byte.is_ascii_digit());
    (is_amount && CODES.contains(&code)).then_some(amount)
}
