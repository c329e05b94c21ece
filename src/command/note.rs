//! What the command line says about a follow-up note.

use super::CommandError;
use crate::note::NoteContext;
use clap::{Args, ValueEnum};
use std::time::SystemTime;

/// As what a text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Profile {
    #[default]
    General,
    FollowUp,
}

/// The flags about a note.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "A follow-up note")]
pub(super) struct NoteArguments {
    /// Whether the text is also judged as a note to an interviewer
    #[arg(long, value_enum, default_value_t)]
    profile: Profile,
    /// What it is for: thank-you, follow-up or rejection-reply; guessed if not given
    #[arg(long)]
    kind: Option<String>,
    /// Its subject line
    #[arg(long)]
    subject: Option<String>,
    /// Whom it goes to, such as "Ms. Ngozi Okafor"
    #[arg(long)]
    recipient: Option<String>,
    /// The company
    #[arg(long)]
    company: Option<String>,
    /// The position
    #[arg(long)]
    role: Option<String>,
    /// The line of work, sales or other
    #[arg(long)]
    field: Option<String>,
    /// How it is sent: email, letter or phone
    #[arg(long)]
    medium: Option<String>,
    /// Which follow-up it is, from 1
    #[arg(long, value_name = "NUMBER")]
    follow_up_number: Option<String>,
    /// The day of the interview, such as 2026-11-24
    #[arg(long, value_name = "DATE")]
    interview_date: Option<String>,
    /// The day of the last word, whoever had it
    #[arg(long, value_name = "DATE")]
    last_contact_date: Option<String>,
    /// The day on which it is sent; today if not given
    #[arg(long, value_name = "DATE")]
    send_date: Option<String>,
    /// The time zone in which it is today, such as Europe/Berlin
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
}

impl NoteArguments {
    /// What is known about the note, if the text is to be read as one.
    pub(super) fn context(&self) -> Result<Option<NoteContext>, CommandError> {
        let members = [
            ("kind", &self.kind),
            ("subject", &self.subject),
            ("recipient", &self.recipient),
            ("company", &self.company),
            ("role", &self.role),
            ("field", &self.field),
            ("medium", &self.medium),
            ("follow_up_number", &self.follow_up_number),
            ("interview_date", &self.interview_date),
            ("last_contact_date", &self.last_contact_date),
            ("send_date", &self.send_date),
            ("time_zone", &self.time_zone),
        ];
        let mut given = members
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
            .peekable();
        match self.profile {
            Profile::FollowUp => Ok(Some(NoteContext::parse(given, SystemTime::now())?)),
            Profile::General => match given.peek() {
                Some((name, _)) => Err(CommandError::NoteFlag(name.replace('_', "-"))),
                None => Ok(None),
            },
        }
    }
}
