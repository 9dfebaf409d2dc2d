//! Model of `chrono` 0.4.
#![register_tool(asyncfix)]

use core::fmt::Display;
use core::time::Duration as StdDuration;

pub use format::{ParseError, ParseResult, SecondsFormat};
pub use naive::{Days, NaiveDate, NaiveDateTime, NaiveTime};
pub use offset::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc};
pub type Duration = TimeDelta;
pub mod prelude {
    pub use super::{
        DateTime, Datelike, Days, FixedOffset, Local, LocalResult, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat,
        SubsecRound, TimeZone, Timelike, Utc, Weekday,
    };
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct TimeDelta {
    secs: i64,
    nanos: i32,
}
impl TimeDelta {
    pub const MIN: TimeDelta;
    pub const MAX: TimeDelta;
    pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub const fn weeks(weeks: i64) -> TimeDelta;
    pub const fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub const fn days(days: i64) -> TimeDelta;
    pub const fn try_days(days: i64) -> Option<TimeDelta>;
    pub const fn hours(hours: i64) -> TimeDelta;
    pub const fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub const fn minutes(minutes: i64) -> TimeDelta;
    pub const fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub const fn seconds(seconds: i64) -> TimeDelta;
    pub const fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub const fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub const fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub const fn microseconds(microseconds: i64) -> TimeDelta;
    pub const fn nanoseconds(nanos: i64) -> TimeDelta;
    pub const fn num_weeks(&self) -> i64;
    pub const fn num_days(&self) -> i64;
    pub const fn num_hours(&self) -> i64;
    pub const fn num_minutes(&self) -> i64;
    pub const fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub const fn num_milliseconds(&self) -> i64;
    pub const fn num_microseconds(&self) -> Option<i64>;
    pub const fn num_nanoseconds(&self) -> Option<i64>;
    pub const fn subsec_nanos(&self) -> i32;
    pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn abs(&self) -> TimeDelta;
    pub const fn min_value() -> TimeDelta;
    pub const fn max_value() -> TimeDelta;
    pub const fn zero() -> TimeDelta;
    pub const fn is_zero(&self) -> bool;
    pub const fn from_std(duration: StdDuration) -> Result<TimeDelta, OutOfRangeError>;
    pub const fn to_std(&self) -> Result<StdDuration, OutOfRangeError>;
}
impl core::fmt::Display for TimeDelta {}

impl core::ops::Add<TimeDelta> for TimeDelta {
    type Output = TimeDelta;
}

impl core::ops::Sub<TimeDelta> for TimeDelta {
    type Output = TimeDelta;
}

impl core::ops::Mul<i32> for TimeDelta {
    type Output = TimeDelta;
}

impl core::ops::Div<i32> for TimeDelta {
    type Output = TimeDelta;
}

impl core::ops::AddAssign<TimeDelta> for TimeDelta {}

impl core::ops::SubAssign<TimeDelta> for TimeDelta {}

impl core::ops::Neg for TimeDelta {
    type Output = TimeDelta;
}
impl core::iter::Sum for TimeDelta {}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRangeError(());
impl Display for OutOfRangeError {}
impl std::error::Error for OutOfRangeError {}

#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Months(u32);
impl Months {
    pub const fn new(num: u32) -> Self;
    pub const fn as_u32(&self) -> u32;
}
#[derive(PartialEq, Eq, PartialOrd, Ord, Copy, Clone, Debug, Hash)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl Weekday {
    pub const fn succ(&self) -> Weekday;
    pub const fn pred(&self) -> Weekday;
    pub const fn number_from_monday(&self) -> u32;
    pub const fn number_from_sunday(&self) -> u32;
    pub const fn num_days_from_monday(&self) -> u32;
    pub const fn num_days_from_sunday(&self) -> u32;
}
impl core::fmt::Display for Weekday {}

#[derive(PartialEq, Eq, Copy, Clone, Debug, Hash, PartialOrd, Ord)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Month {
    pub const fn succ(&self) -> Month;
    pub const fn pred(&self) -> Month;
    pub const fn number_from_month(&self) -> u32;
    pub const fn name(&self) -> &'static str;
}

pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
}
#[derive(PartialEq, Eq, PartialOrd, Ord, Copy, Clone, Hash, Debug)]
pub struct IsoWeek {
    ywf: i32,
}
impl IsoWeek {
    pub const fn year(&self) -> i32;
    pub const fn week(&self) -> u32;
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}
pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
impl<T> SubsecRound for T {}
pub trait DurationRound: Sized {
    fn duration_round(self, duration: TimeDelta) -> Result<Self, RoundingError>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, RoundingError>;
}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> {}
impl DurationRound for NaiveDateTime {}
#[derive(Debug, Clone, PartialEq, Eq, Copy)]
pub enum RoundingError {
    DurationExceedsTimestamp,
    DurationExceedsLimit,
    TimestampExceedsLimit,
}

pub struct DateTime<Tz: TimeZone> {
    datetime: NaiveDateTime,
    offset: Tz::Offset,
}
impl<Tz: TimeZone> Clone for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz> {}
impl<Tz: TimeZone> core::fmt::Debug for DateTime<Tz> {}
impl<Tz: TimeZone> Display for DateTime<Tz> {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Eq for DateTime<Tz> {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Ord for DateTime<Tz> {}
impl<Tz: TimeZone> core::hash::Hash for DateTime<Tz> {}
impl Default for DateTime<Utc> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl core::borrow::Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
}
impl DateTime<Utc> {
    pub const UNIX_EPOCH: Self;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub const fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub const fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Self;
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> core::ops::Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Add<StdDuration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Sub<StdDuration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: TimeZone> core::ops::Sub<DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: TimeZone> core::ops::Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: TimeZone> core::ops::AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> core::ops::SubAssign<TimeDelta> for DateTime<Tz> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<std::time::SystemTime> for DateTime<Utc> {}
impl From<std::time::SystemTime> for DateTime<Local> {}
impl<Tz: TimeZone> From<DateTime<Tz>> for std::time::SystemTime {}
impl core::str::FromStr for DateTime<Utc> {
    type Err = ParseError;
}
impl core::str::FromStr for DateTime<Local> {
    type Err = ParseError;
}
impl core::str::FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
}

pub mod offset {
    use super::*;
    #[derive(Clone, PartialEq, Debug, Copy, Eq, Hash)]
    pub enum LocalResult<T> {
        None,
        Single(T),
        Ambiguous(T, T),
    }
    pub type MappedLocalTime<T> = LocalResult<T>;
    impl<T> LocalResult<T> {
        pub fn single(self) -> Option<T>;
        pub fn earliest(self) -> Option<T>;
        pub fn latest(self) -> Option<T>;
        pub fn unwrap(self) -> T;
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> LocalResult<U>;
    }
    pub trait Offset: Sized + Clone + Display + core::fmt::Debug {
        fn fix(&self) -> FixedOffset;
    }
    pub trait TimeZone: Sized + Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Self>>;
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> LocalResult<DateTime<Self>>;
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
        fn timestamp_millis_opt(&self, millis: i64) -> LocalResult<DateTime<Self>>;
        fn timestamp_micros(&self, micros: i64) -> LocalResult<DateTime<Self>>;
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
        fn from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<DateTime<Self>>;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Utc;
    impl Utc {
        pub fn now() -> DateTime<Utc>;
    }
    impl core::fmt::Display for Utc {}

    impl TimeZone for Utc {
        type Offset = Utc;
    }
    impl Offset for Utc {}
    #[derive(Copy, Clone, Debug)]
    pub struct Local;
    impl Local {
        pub fn now() -> DateTime<Local>;
    }
    impl TimeZone for Local {
        type Offset = FixedOffset;
    }
    #[derive(PartialEq, Eq, Hash, Copy, Clone, Debug)]
    pub struct FixedOffset {
        local_minus_utc: i32,
    }
    impl FixedOffset {
        pub const fn east_opt(secs: i32) -> Option<FixedOffset>;
        pub const fn west_opt(secs: i32) -> Option<FixedOffset>;
        pub fn east(secs: i32) -> FixedOffset;
        pub fn west(secs: i32) -> FixedOffset;
        pub const fn local_minus_utc(&self) -> i32;
        pub const fn utc_minus_local(&self) -> i32;
    }
    impl core::fmt::Display for FixedOffset {}

    impl TimeZone for FixedOffset {
        type Offset = FixedOffset;
    }
    impl Offset for FixedOffset {}
}
pub mod format {
    #[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
    pub struct ParseError(());
    impl core::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
    pub type ParseResult<T> = Result<T, ParseError>;
    #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
    pub enum SecondsFormat {
        Secs,
        Millis,
        Micros,
        Nanos,
        AutoSi,
    }
    #[derive(Debug)]
    pub struct DelayedFormat<'a> {
        items: &'a str,
    }
    impl core::fmt::Display for DelayedFormat<'_> {}
}
pub mod naive {
    use super::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Days(u64);
    impl Days {
        pub const fn new(num: u64) -> Self;
    }
    #[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone, Debug, Default)]
    pub struct NaiveDate {
        yof: i32,
    }
    impl NaiveDate {
        pub const MIN: NaiveDate;
        pub const MAX: NaiveDate;
        pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
        pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
        pub const fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
        pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
        pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
        pub const fn succ_opt(&self) -> Option<NaiveDate>;
        pub const fn pred_opt(&self) -> Option<NaiveDate>;
        pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
        pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
        pub const fn checked_add_days(self, days: Days) -> Option<Self>;
        pub const fn checked_sub_days(self, days: Days) -> Option<Self>;
        pub const fn signed_duration_since(self, rhs: Self) -> TimeDelta;
        pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
    }
    impl core::fmt::Display for NaiveDate {}

    impl core::str::FromStr for NaiveDate {
        type Err = ParseError;
    }

    impl Datelike for NaiveDate {}
    impl core::ops::Add<TimeDelta> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Add<Days> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Add<Months> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Sub<TimeDelta> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Sub<Days> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Sub<Months> for NaiveDate {
        type Output = NaiveDate;
    }

    impl core::ops::Sub<NaiveDate> for NaiveDate {
        type Output = TimeDelta;
    }

    #[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone, Debug, Default)]
    pub struct NaiveTime {
        secs: u32,
        frac: u32,
    }
    impl NaiveTime {
        pub const MIN: Self;
        pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
        pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
        pub const fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
        pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
        pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
    }
    impl core::fmt::Display for NaiveTime {}

    impl core::str::FromStr for NaiveTime {
        type Err = ParseError;
    }

    impl Timelike for NaiveTime {}
    impl core::ops::Add<TimeDelta> for NaiveTime {
        type Output = NaiveTime;
    }

    impl core::ops::Sub<TimeDelta> for NaiveTime {
        type Output = NaiveTime;
    }

    impl core::ops::Sub<NaiveTime> for NaiveTime {
        type Output = TimeDelta;
    }

    #[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone, Debug, Default)]
    pub struct NaiveDateTime {
        date: NaiveDate,
        time: NaiveTime,
    }
    impl NaiveDateTime {
        pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
        pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
        pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
        pub const fn date(&self) -> NaiveDate;
        pub const fn time(&self) -> NaiveTime;
        pub fn timestamp(&self) -> i64;
        pub fn timestamp_millis(&self) -> i64;
        pub const fn and_utc(&self) -> DateTime<Utc>;
        pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> LocalResult<DateTime<Tz>>;
        pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
        pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
        pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
        pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<'a>;
    }
    impl core::fmt::Display for NaiveDateTime {}

    impl core::str::FromStr for NaiveDateTime {
        type Err = ParseError;
    }

    impl Datelike for NaiveDateTime {}
    impl Timelike for NaiveDateTime {}
    impl core::ops::Add<TimeDelta> for NaiveDateTime {
        type Output = NaiveDateTime;
    }

    impl core::ops::Sub<TimeDelta> for NaiveDateTime {
        type Output = NaiveDateTime;
    }

    impl core::ops::Sub<NaiveDateTime> for NaiveDateTime {
        type Output = TimeDelta;
    }

    impl core::convert::From<NaiveDate> for NaiveDateTime {}
}
