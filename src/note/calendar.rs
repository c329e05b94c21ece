//! Days: the calendar of a job search, and the only file that knows jiff.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{self, Weekday};
use jiff::tz::TimeZone;
use std::fmt;
use std::time::SystemTime;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Reads a date as ISO 8601 writes it: `2026-11-24`.
    pub fn parse(text: &str) -> Option<Date> {
        if text.len() != "2026-11-24".len() {
            return None;
        }
        text.parse().ok().map(Date)
    }

    /// The day that a moment falls on in a time zone, named as IANA names it (`Europe/Berlin`). Nothing if there is no such zone.
    pub fn of(moment: SystemTime, time_zone: &str) -> Option<Date> {
        let zone = TimeZone::get(time_zone).ok()?;
        let moment = Timestamp::try_from(moment).ok()?;
        Some(Date(moment.to_zoned(zone).date()))
    }

    /// The day after so many days, weekends counted. The calendar's last day if that is beyond it.
    #[must_use]
    pub fn plus_days(self, days: u8) -> Date {
        Date(self.0.saturating_add(i32::from(days).days()))
    }

    /// The first day on which [`Date::business_days_to`] has counted so many. The calendar's last day if that is beyond it.
    #[must_use]
    pub fn plus_business_days(self, days: u8) -> Date {
        let mut day = self.0;
        let mut left = days;
        while left > 0 && day < civil::Date::MAX {
            day = day.saturating_add(1.day());
            left -= u8::from(!is_weekend(day));
        }
        Date(day)
    }

    /// The days up to a later day, weekends counted; negative for an earlier one.
    pub fn days_to(self, later: Date) -> i32 {
        later.days_since_monday_one() - self.days_since_monday_one()
    }

    /// The days from Monday to Friday after this one, up to and with a later day; none for an earlier one.
    pub fn business_days_to(self, later: Date) -> i32 {
        let business_days_before = |date: Date| {
            let days = date.days_since_monday_one() + 1;
            days.div_euclid(7) * 5 + days.rem_euclid(7).min(5)
        };
        (business_days_before(later) - business_days_before(self)).max(0)
    }

    /// The days since 1 January of the year 1, which was a Monday.
    fn days_since_monday_one(self) -> i32 {
        let first = civil::date(1, 1, 1);
        first.until(self.0).map_or(0, |span| span.get_days())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

fn is_weekend(date: civil::Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_iso_dates_are_read() {
        assert_eq!(date("2026-11-24").to_string(), "2026-11-24");
        for wrong in [
            "",
            "24.11.2026",
            "2026-13-01",
            "2026-02-29",
            "2026-11-24T10:00",
            "20261124",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn weekends_are_no_business_days() {
        // 2026-11-20 is a Friday.
        for (from, to, days) in [
            ("2026-11-20", "2026-11-22", 0),
            ("2026-11-20", "2026-11-23", 1),
            ("2026-11-20", "2026-11-27", 5),
            ("2026-11-21", "2026-11-27", 5),
            ("2026-11-16", "2026-11-23", 5),
            ("2026-11-23", "2026-11-20", 0),
            ("2026-11-20", "2027-11-20", 260),
        ] {
            assert_eq!(date(from).business_days_to(date(to)), days, "{from} {to}");
        }
        for (from, to) in [
            ("2026-11-20", "2026-11-27"),
            ("2026-11-21", "2026-11-27"),
            ("2026-11-16", "2026-11-23"),
        ] {
            assert_eq!(date(from).plus_business_days(5), date(to));
        }
        assert_eq!(date("2026-11-20").plus_days(2), date("2026-11-22"));
        assert_eq!(date("2026-11-20").days_to(date("2027-11-20")), 365);
    }

    #[test]
    fn today_depends_on_the_time_zone() {
        let late_evening_utc = SystemTime::UNIX_EPOCH + Duration::from_secs(23 * 3600);
        assert_eq!(Date::of(late_evening_utc, "UTC"), Some(date("1970-01-01")));
        assert_eq!(
            Date::of(late_evening_utc, "Asia/Tokyo"),
            Some(date("1970-01-02"))
        );
        assert_eq!(Date::of(late_evening_utc, "Mars/Olympus"), None);
    }

    #[test]
    fn the_calendar_ends_quietly() {
        let last = date("9999-12-31");
        assert_eq!(last.plus_days(2), last);
        assert_eq!(last.plus_business_days(5), last);
    }
}
