//! What stays as it is written, whatever the models prefer: constructions that are rarer than what they look like.

use super::place::Place;
use super::slots::{Kind, PREPOSITIONS, Slot};
use crate::rules::patterns::is_listed;
use crate::syntax::{Tag, Unit, Word, is_saying, lexicon};

const AM: Word = Word::of("am");
const BE: Word = Word::of("be");
const OF: Word = Word::of("of");

impl Place<'_> {
    /// Whether a slot stays as it is.
    pub(super) fn stays(&self, slot: &Slot, option: usize) -> bool {
        match slot.kind {
            Kind::Article => self.keeps_article(slot, option),
            Kind::Form => {
                reports_speech(self.units, slot)
                    || counts_age(self.units, slot)
                    || is_abbreviation(self.text(slot.start))
            }
            Kind::Be => is_of_hours(self.units, slot) || is_of_i(self.units, slot),
            // As a conjunction it may stand before nearly everything.
            Kind::Preposition => PREPOSITIONS[slot.written] == "since",
            // "half off the price", "drop the zeros off": what is taken away is rarer than what belongs.
            Kind::Confusion => self.text(slot.start).eq_ignore_ascii_case("off"),
            Kind::Comma => slot.written == 0 && exclaims(self.units, slot),
            Kind::Boundary => is_hearsay(self.units, slot),
            _ => false,
        }
    }

    /// Whether no article is added or dropped here, whatever the models prefer.
    fn keeps_article(&self, slot: &Slot, option: usize) -> bool {
        let units = self.units;
        match (slot.written, option) {
            (0, _) if self.is_title() || is_gerund(units, slot) || is_dated(units, slot) => true,
            // What is quoted is quoted as it is: a title, or a term.
            (0, _) if before(units, slot).is_some_and(|unit| unit.tag == Tag::Quote) => true,
            (0, 2) if is_role(units, slot) || shares_article(units, slot) => true,
            (0, _) => is_office(units, slot) || qualifies(units, slot),
            // Whether an abbreviation takes "the" its letters do not say: "the FDA", but "NASA".
            (_, 0) => slot.end < units.len() && is_abbreviation(self.text(slot.end)),
            _ => false,
        }
    }
}

/// The unit before a slot.
fn before<'a>(units: &'a [Unit], slot: &Slot) -> Option<&'a Unit> {
    units[..slot.start].last()
}

/// Whether what looks like a noun behind an adjective is a verb with "-ing" and what it governs: "it was great meeting you".
fn is_gerund(units: &[Unit], slot: &Slot) -> bool {
    let judges = before(units, slot).is_some_and(|unit| unit.lemma == BE)
        && units
            .get(slot.end)
            .is_some_and(|unit| unit.tag.is_adjective());
    let Some(head) = super::slots::head(units, slot.end).filter(|_| judges) else {
        return false;
    };
    let behind = units.get(head + 1).map_or(Tag::Stop, |unit| unit.tag);
    matches!(behind, Tag::PRP | Tag::PRPS | Tag::DT | Tag::IN)
        && lexicon().usual_tags(units[head].word).contains(Tag::VBG)
}

/// Whether a week, month or year is named by what it is before or behind: "last week's edition", "the end of next year". "over the
/// next year" is a length.
fn is_dated(units: &[Unit], slot: &Slot) -> bool {
    const WHICH: [Word; 2] = [Word::of("last"), Word::of("next")];
    const PERIODS: [Word; 3] = [Word::of("week"), Word::of("month"), Word::of("year")];
    const LASTING: [Word; 5] = [
        Word::of("during"),
        Word::of("for"),
        Word::of("in"),
        Word::of("over"),
        Word::of("within"),
    ];
    let Some([which, period, behind, ..]) = units.get(slot.end..) else {
        return false;
    };
    let names = PERIODS.contains(&period.word)
        && !behind.tag.is_noun()
        && before(units, slot).is_none_or(|before| !LASTING.contains(&before.word));
    WHICH.contains(&which.word) && (names || behind.tag == Tag::POS)
}

fn is_abbreviation(text: &str) -> bool {
    text.len() > 1 && text.chars().all(char::is_uppercase)
}

/// Whether a noun behind "as" says in which role: "as winner of the race".
fn is_role(units: &[Unit], slot: &Slot) -> bool {
    const AS: Word = Word::of("as");
    let behind = units.get(slot.end + 1);
    before(units, slot).is_some_and(|before| before.word == AS)
        && behind.is_some_and(|behind| behind.word == OF)
}

/// Whether a noun says which office somebody has: "she is professor of law".
fn is_office(units: &[Unit], slot: &Slot) -> bool {
    const BECOMING: [Word; 2] = [BE, Word::of("become")];
    let Some([office, behind, ..]) = units.get(slot.end..) else {
        return false;
    };
    before(units, slot).is_some_and(|before| BECOMING.contains(&before.lemma))
        && behind.word == OF
        && is_listed("office", office.lemma)
}

/// Whether "kind of" takes from what is said: "it has kind of become the same".
fn qualifies(units: &[Unit], slot: &Slot) -> bool {
    const KINDS: [Word; 2] = [Word::of("kind"), Word::of("sort")];
    let Some([kind, of, behind, ..]) = units.get(slot.end..) else {
        return false;
    };
    KINDS.contains(&kind.word)
        && of.word == OF
        && (behind.tag.is_verb() && behind.tag != Tag::VBG || behind.tag == Tag::RB)
}

/// Whether an exclamation goes on: "oh my goodness".
fn exclaims(units: &[Unit], slot: &Slot) -> bool {
    const OH: Word = Word::of("oh");
    const MY: Word = Word::of("my");
    before(units, slot).is_some_and(|before| before.word == OH)
        && units.get(slot.end).is_some_and(|unit| unit.word == MY)
}

/// Whether a name shares the article of the one that it is joined to: "the United Kingdom and United States".
fn shares_article(units: &[Unit], slot: &Slot) -> bool {
    const THE: Word = Word::of("the");
    let is_name = |unit: &&Unit| matches!(unit.tag, Tag::NNP | Tag::NNPS);
    let joins = |unit: &Unit| unit.tag == Tag::CC;
    if !units.get(slot.end).as_ref().is_some_and(is_name) {
        return false;
    }
    let mut before = units[..slot.start].iter().rev();
    before.next().is_some_and(joins)
        && before
            .find(|unit| !is_name(unit))
            .is_some_and(|unit| unit.word == THE)
}

/// Whether a verb in the present tells who said what is quoted, as in "“I love it,” she says": writers do so in stories of the past.
fn reports_speech(units: &[Unit], slot: &Slot) -> bool {
    const SUBJECT_UNITS_MAX: usize = 3;
    let verb = &units[slot.start];
    verb.tag == Tag::VBZ
        && is_saying(verb)
        && units[..slot.start]
            .iter()
            .rev()
            .take(SUBJECT_UNITS_MAX)
            .any(|unit| unit.tag == Tag::Quote)
}

/// Whether a noun of time tells an age before what is so old: "a six week old kitten", "our two year olds".
fn counts_age(units: &[Unit], slot: &Slot) -> bool {
    const OLD: Word = Word::of("old");
    const OLDS: Word = Word::of("olds");
    let Some([first, rest @ ..]) = units.get(slot.end..) else {
        return false;
    };
    let is_before_noun = rest
        .first()
        .is_some_and(|next| next.tag.is_noun() || next.tag.is_adjective());
    let mut before = units[..slot.start].iter().rev();
    let counted = before.find(|unit| unit.tag != Tag::CD);
    let is_determined = counted.is_some_and(|unit| matches!(unit.tag, Tag::DT | Tag::PRPS));
    first.word == OLDS || first.word == OLD && (is_before_noun || is_determined)
}

/// Whether "am" belongs to the hour before: "at 11:15 AM the lights went out".
fn is_of_hours(units: &[Unit], slot: &Slot) -> bool {
    units[slot.start].word == AM && before(units, slot).is_some_and(|before| before.tag == Tag::CD)
}

/// Whether "am" goes on what "I" began: "I travel a lot and am often late".
fn is_of_i(units: &[Unit], slot: &Slot) -> bool {
    const I: Word = Word::of("i");
    let before = &units[..slot.start];
    units[slot.start].word == AM
        && before.last().is_some_and(|unit| unit.tag == Tag::CC)
        && before.iter().any(|unit| unit.word == I)
}

/// Whether a clause tells whence the one before it is known: "the roof was unsafe, it was feared".
fn is_hearsay(units: &[Unit], slot: &Slot) -> bool {
    const IT: Word = Word::of("it");
    let Some([it, be, verb, ..]) = units.get(slot.end..) else {
        return false;
    };
    it.word == IT
        && be.lemma == BE
        && verb.tag == Tag::VBN
        && (is_saying(verb) || is_listed("reporting", verb.lemma))
}

#[cfg(test)]
mod tests {
    use crate::checker::{Checker, Options};
    use crate::document::Source;

    #[test]
    fn what_is_rare_and_right_stays() {
        let checker = Checker::load().unwrap();
        for text in [
            "She has a six week old kitten, and our 16 and 18 month olds love it.",
            "The server went down on 28 April at 11:15:11 AM and the backup took over.",
            "I have lived in four countries and am often met with an odd look.",
            "The cargo may have been lost in the storm, it was feared yesterday.",
            "He is professor of geopolitics at the new university.",
            "I am not planning to get involved since this is your deal.",
            "The film “Lust for Gold” was shown, and it has kind of grown on us.",
            "Oh my goodness, he hit 13 homers and had 56 RBI that year.",
            "It is sold at half off the regular price.",
        ] {
            let matches = checker
                .check(&Source::plain(text), &Options::default())
                .matches;
            assert!(matches.is_empty(), "{text} {matches:?}");
        }
        for text in ["My sister is six year old.", "They am often late."] {
            let report = checker.check(&Source::plain(text), &Options::default());
            assert_eq!(report.matches.len(), 1, "{text}");
        }
    }
}
