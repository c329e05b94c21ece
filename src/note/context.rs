//! What the caller says about a follow-up note.

use super::Date;
use std::time::SystemTime;

/// A member of a note's context is at most this long.
pub const MEMBER_BYTES_MAX: usize = 500;

/// What the caller says about a follow-up note. Everything may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteContext {
    /// What the note is for; guessed from the text when it is not said.
    pub kind: Option<Kind>,
    /// The subject of the e-mail; empty if it was sent along without one.
    pub subject: Option<String>,
    /// Whom the note goes to: `Ms. Ngozi Okafor`. Several are parted by commas or "and".
    pub recipient: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// The position.
    pub role: Option<String>,
    /// The line of work, which sets the rhythm of follow-ups.
    pub field: Field,
    /// How the note is sent.
    pub medium: Medium,
    /// Which follow-up this is, from 1.
    pub follow_up_number: Option<u32>,
    /// The day of the interview.
    pub interview_date: Option<Date>,
    /// The day of the last word, whoever had it.
    pub last_contact_date: Option<Date>,
    /// The day on which the note is sent. Without it, what depends on time is not judged.
    pub send_date: Option<Date>,
}

/// What a note is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It thanks for an interview.
    ThankYou,
    /// It asks how things stand.
    FollowUp,
    /// It answers a rejection.
    RejectionReply,
}

/// A line of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field {
    /// Any but sales.
    #[default]
    Other,
    /// Sales, where a follow-up every couple of days is welcome.
    Sales,
}

/// How a note is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Medium {
    #[default]
    Email,
    Letter,
    Phone,
}

impl Kind {
    /// All kinds, in the order of the docs.
    pub const ALL: [Kind; 3] = [Kind::ThankYou, Kind::FollowUp, Kind::RejectionReply];

    /// What people call it, after "a".
    pub const fn name(self) -> &'static str {
        match self {
            Kind::ThankYou => "thank-you note",
            Kind::FollowUp => "follow-up note",
            Kind::RejectionReply => "reply to a rejection",
        }
    }

    /// The id in requests and answers.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::ThankYou => "thank-you",
            Kind::FollowUp => "follow-up",
            Kind::RejectionReply => "rejection-reply",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl Field {
    /// All lines of work, in the order of the docs.
    pub const ALL: [Field; 2] = [Field::Sales, Field::Other];

    /// The id in requests.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Sales => "sales",
            Field::Other => "other",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.id() == id)
    }
}

impl Medium {
    /// All media, in the order of the docs.
    pub const ALL: [Medium; 3] = [Medium::Email, Medium::Letter, Medium::Phone];

    /// The id in requests.
    pub const fn id(self) -> &'static str {
        match self {
            Medium::Email => "email",
            Medium::Letter => "letter",
            Medium::Phone => "phone",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Medium> {
        Medium::ALL.into_iter().find(|medium| medium.id() == id)
    }
}

/// A context that cannot be. The message says which member is at fault and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContextError {
    /// A member with a name that there is not.
    #[error("“{name}” is no member of the note; there are {}", NoteContext::MEMBERS.join(", "))]
    UnknownMember {
        /// The name.
        name: String,
    },
    /// A member that is too long.
    #[error("{name} is longer than {MEMBER_BYTES_MAX} bytes")]
    TooLong {
        /// The member.
        name: &'static str,
    },
    /// A value that is not one of those there are.
    #[error("{name} is “{value}”, but must be one of {expected}")]
    UnknownValue {
        /// The member.
        name: &'static str,
        /// Its value.
        value: String,
        /// The values there are.
        expected: String,
    },
    /// Something else than a number from 1.
    #[error("{name} is “{value}”, but must be a number from 1")]
    NoNumber {
        /// The member.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// Something else than a date.
    #[error("{name} is “{value}”, but must be a date such as 2026-11-24")]
    NoDate {
        /// The member.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A time zone that IANA does not list.
    #[error("time_zone is “{value}”, but must be an IANA name such as Europe/Berlin")]
    UnknownTimeZone {
        /// Its value.
        value: String,
    },
    /// Two dates in the wrong order.
    #[error("{earlier_name} ({earlier}) must not be after {later_name} ({later})")]
    OutOfOrder {
        /// The member that must come first.
        earlier_name: &'static str,
        /// Its date.
        earlier: Date,
        /// The member that must come after it.
        later_name: &'static str,
        /// Its date.
        later: Date,
    },
}

impl ContextError {
    /// The member at fault, by the name in the request.
    pub fn member(&self) -> &str {
        match self {
            ContextError::UnknownMember { name } => name,
            ContextError::TooLong { name }
            | ContextError::UnknownValue { name, .. }
            | ContextError::NoNumber { name, .. }
            | ContextError::NoDate { name, .. } => name,
            ContextError::UnknownTimeZone { .. } => "time_zone",
            ContextError::OutOfOrder { earlier_name, .. } => earlier_name,
        }
    }
}

impl NoteContext {
    /// The names of the members, in the order of the docs.
    pub const MEMBERS: [&str; 12] = [
        "kind",
        "subject",
        "recipient",
        "company",
        "role",
        "field",
        "medium",
        "follow_up_number",
        "interview_date",
        "last_contact_date",
        "send_date",
        "time_zone",
    ];

    /// Reads the members of a request by their names, as text. `send_date` is the day of `now` in `time_zone` (default
    /// UTC) when it is left out. An empty member counts as left out, except for the subject.
    ///
    /// ```
    /// use faircopy::note::{Kind, NoteContext};
    /// use std::time::SystemTime;
    ///
    /// let context = NoteContext::parse([("kind", "thank-you"), ("recipient", "Ngozi Okafor")], SystemTime::now())?;
    /// assert_eq!(context.kind, Some(Kind::ThankYou));
    /// # Ok::<(), faircopy::note::ContextError>(())
    /// ```
    ///
    /// # Errors
    /// When a member is unknown, cannot be read, or when dates are out of order.
    pub fn parse<'a>(
        members: impl IntoIterator<Item = (&'a str, &'a str)>,
        now: SystemTime,
    ) -> Result<NoteContext, ContextError> {
        let mut context = NoteContext::default();
        let mut time_zone = "UTC";
        for (name, value) in members {
            let Some(name) = NoteContext::MEMBERS
                .into_iter()
                .find(|known| *known == name)
            else {
                return Err(ContextError::UnknownMember {
                    name: name.to_owned(),
                });
            };
            if value.len() > MEMBER_BYTES_MAX {
                return Err(ContextError::TooLong { name });
            }
            let value = value.trim();
            match name {
                "subject" => context.subject = Some(value.to_owned()),
                _ if value.is_empty() => {}
                "kind" => {
                    context.kind = Some(choice(
                        name,
                        value,
                        Kind::from_id,
                        &Kind::ALL.map(Kind::id),
                    )?)
                }
                "recipient" => context.recipient = Some(value.to_owned()),
                "company" => context.company = Some(value.to_owned()),
                "role" => context.role = Some(value.to_owned()),
                "field" => {
                    context.field = choice(name, value, Field::from_id, &Field::ALL.map(Field::id))?
                }
                "medium" => {
                    context.medium =
                        choice(name, value, Medium::from_id, &Medium::ALL.map(Medium::id))?
                }
                "follow_up_number" => context.follow_up_number = Some(number(name, value)?),
                "interview_date" => context.interview_date = Some(date(name, value)?),
                "last_contact_date" => context.last_contact_date = Some(date(name, value)?),
                "send_date" => context.send_date = Some(date(name, value)?),
                _ => time_zone = value,
            }
        }
        let today = Date::of(now, time_zone).ok_or_else(|| ContextError::UnknownTimeZone {
            value: time_zone.to_owned(),
        })?;
        context.send_date.get_or_insert(today);
        context.check_order()?;
        Ok(context)
    }

    /// The interview comes before the last word, and both before the note.
    fn check_order(&self) -> Result<(), ContextError> {
        let dates = [
            ("interview_date", self.interview_date),
            ("last_contact_date", self.last_contact_date),
            ("send_date", self.send_date),
        ];
        let mut given = dates
            .into_iter()
            .filter_map(|(name, date)| Some((name, date?)));
        let Some(mut before) = given.next() else {
            return Ok(());
        };
        for after in given {
            if before.1 > after.1 {
                return Err(ContextError::OutOfOrder {
                    earlier_name: before.0,
                    earlier: before.1,
                    later_name: after.0,
                    later: after.1,
                });
            }
            before = after;
        }
        Ok(())
    }
}

fn choice<T>(
    name: &'static str,
    value: &str,
    from_id: fn(&str) -> Option<T>,
    ids: &[&str],
) -> Result<T, ContextError> {
    from_id(value).ok_or_else(|| ContextError::UnknownValue {
        name,
        value: value.to_owned(),
        expected: ids.join(", "),
    })
}

fn number(name: &'static str, value: &str) -> Result<u32, ContextError> {
    let number = value.parse().ok().filter(|&number| number > 0);
    number.ok_or_else(|| ContextError::NoNumber {
        name,
        value: value.to_owned(),
    })
}

fn date(name: &'static str, value: &str) -> Result<Date, ContextError> {
    Date::parse(value).ok_or_else(|| ContextError::NoDate {
        name,
        value: value.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(members: &[(&str, &str)]) -> Result<NoteContext, ContextError> {
        NoteContext::parse(members.iter().copied(), SystemTime::UNIX_EPOCH)
    }

    #[track_caller]
    fn fails(members: &[(&str, &str)], message: &str) {
        assert_eq!(parse(members).unwrap_err().to_string(), message);
    }

    #[test]
    fn every_member_is_read() {
        let context = parse(&[
            ("kind", "rejection-reply"),
            ("subject", ""),
            ("recipient", " Ngozi Okafor "),
            ("company", "Acme"),
            ("role", "Welder"),
            ("field", "sales"),
            ("medium", "letter"),
            ("follow_up_number", "2"),
            ("interview_date", "2026-11-02"),
            ("last_contact_date", "2026-11-03"),
            ("send_date", "2026-11-20"),
            ("time_zone", "Africa/Lagos"),
        ])
        .unwrap();
        let expected = NoteContext {
            kind: Some(Kind::RejectionReply),
            subject: Some(String::new()),
            recipient: Some("Ngozi Okafor".to_owned()),
            company: Some("Acme".to_owned()),
            role: Some("Welder".to_owned()),
            field: Field::Sales,
            medium: Medium::Letter,
            follow_up_number: Some(2),
            interview_date: Date::parse("2026-11-02"),
            last_contact_date: Date::parse("2026-11-03"),
            send_date: Date::parse("2026-11-20"),
        };
        assert_eq!(context, expected);
    }

    #[test]
    fn empty_members_are_left_out_and_the_note_is_sent_today() {
        let context = parse(&[("kind", ""), ("send_date", ""), ("time_zone", "")]).unwrap();
        let today = Date::parse("1970-01-01");
        assert_eq!(
            context,
            NoteContext {
                send_date: today,
                ..NoteContext::default()
            }
        );
        let before_utc = parse(&[("time_zone", "America/New_York")]).unwrap();
        assert_eq!(before_utc.send_date, Date::parse("1969-12-31"));
    }

    #[test]
    fn errors_say_which_member_and_why() {
        fails(
            &[("kind", "spam")],
            "kind is “spam”, but must be one of thank-you, follow-up, rejection-reply",
        );
        fails(
            &[("follow_up_number", "0")],
            "follow_up_number is “0”, but must be a number from 1",
        );
        fails(
            &[("send_date", "tomorrow")],
            "send_date is “tomorrow”, but must be a date such as 2026-11-24",
        );
        fails(
            &[("time_zone", "Berlin")],
            "time_zone is “Berlin”, but must be an IANA name such as Europe/Berlin",
        );
        fails(
            &[("role", &"x".repeat(501))],
            "role is longer than 500 bytes",
        );
        assert!(parse(&[("role", &"x".repeat(500))]).is_ok());
        assert_eq!(parse(&[("name", "x")]).unwrap_err().member(), "name");
        fails(
            &[
                ("interview_date", "2026-11-10"),
                ("last_contact_date", "2026-11-09"),
                ("send_date", "2026-11-20"),
            ],
            "interview_date (2026-11-10) must not be after last_contact_date (2026-11-09)",
        );
        fails(
            &[
                ("interview_date", "2026-11-10"),
                ("send_date", "2026-11-09"),
            ],
            "interview_date (2026-11-10) must not be after send_date (2026-11-09)",
        );
    }
}
