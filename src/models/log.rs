//! Model of `log` 0.4.
#![register_tool(asyncfix)]

use core::fmt::Arguments;

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
pub enum Level {
    Error = 1,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
}
impl core::fmt::Display for Level {}

impl core::str::FromStr for Level {
    type Err = ParseLevelError;
}

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
}
impl core::fmt::Display for LevelFilter {}

impl core::str::FromStr for LevelFilter {
    type Err = ParseLevelError;
}

#[derive(PartialEq, Eq)]
pub struct ParseLevelError(());
impl core::fmt::Debug for ParseLevelError {}
impl core::fmt::Display for ParseLevelError {}
impl std::error::Error for ParseLevelError {}

pub struct SetLoggerError(());
impl core::fmt::Debug for SetLoggerError {}
impl core::fmt::Display for SetLoggerError {}
impl std::error::Error for SetLoggerError {}

#[derive(Clone, Debug)]
pub struct Record<'a> {
    args: Arguments<'a>,
}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
}
#[derive(Debug)]
pub struct RecordBuilder<'a> {
    record: Record<'a>,
}
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}
#[derive(Clone, Debug)]
pub struct Metadata<'a> {
    target: &'a str,
}
impl<'a> Metadata<'a> {
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}
pub fn set_max_level(level: LevelFilter);
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn logger() -> &'static dyn Log;

#[doc(hidden)]
pub fn __log<T>(args: T);
#[doc(hidden)]
pub fn __enabled<T>(args: T) -> bool;

#[macro_export]
macro_rules! log {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::__log_args!((&($logger)) $($rest)+) };
    ($($rest:tt)+) => { $crate::__log_args!(() $($rest)+) };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __log_args {
    ($acc:tt target: $target:expr, $($rest:tt)+) => { $crate::__log_args!(($acc, &($target)) $($rest)+) };
    ($acc:tt $lvl:expr, $($key:tt $(: $capture:tt)* $(= $value:expr)?),+ ; $($arg:tt)+) => { $crate::__log(($acc, $lvl, $($(&($value),)?)+ ::std::format_args!($($arg)+))) };
    ($acc:tt $lvl:expr, $($arg:tt)+) => { $crate::__log(($acc, $lvl, ::std::format_args!($($arg)+))) };
}
#[macro_export]
macro_rules! error {
    (logger: $logger:expr, target: $target:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, target: $target, $crate::Level::Error, $($arg)+) };
    (logger: $logger:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, $crate::Level::Error, $($arg)+) };
    (target: $target:expr, $($arg:tt)+) => { $crate::log!(target: $target, $crate::Level::Error, $($arg)+) };
    ($($arg:tt)+) => { $crate::log!($crate::Level::Error, $($arg)+) };
}
#[macro_export]
macro_rules! warn {
    (logger: $logger:expr, target: $target:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, target: $target, $crate::Level::Warn, $($arg)+) };
    (logger: $logger:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, $crate::Level::Warn, $($arg)+) };
    (target: $target:expr, $($arg:tt)+) => { $crate::log!(target: $target, $crate::Level::Warn, $($arg)+) };
    ($($arg:tt)+) => { $crate::log!($crate::Level::Warn, $($arg)+) };
}
#[macro_export]
macro_rules! info {
    (logger: $logger:expr, target: $target:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, target: $target, $crate::Level::Info, $($arg)+) };
    (logger: $logger:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, $crate::Level::Info, $($arg)+) };
    (target: $target:expr, $($arg:tt)+) => { $crate::log!(target: $target, $crate::Level::Info, $($arg)+) };
    ($($arg:tt)+) => { $crate::log!($crate::Level::Info, $($arg)+) };
}
#[macro_export]
macro_rules! debug {
    (logger: $logger:expr, target: $target:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, target: $target, $crate::Level::Debug, $($arg)+) };
    (logger: $logger:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, $crate::Level::Debug, $($arg)+) };
    (target: $target:expr, $($arg:tt)+) => { $crate::log!(target: $target, $crate::Level::Debug, $($arg)+) };
    ($($arg:tt)+) => { $crate::log!($crate::Level::Debug, $($arg)+) };
}
#[macro_export]
macro_rules! trace {
    (logger: $logger:expr, target: $target:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, target: $target, $crate::Level::Trace, $($arg)+) };
    (logger: $logger:expr, $($arg:tt)+) => { $crate::log!(logger: $logger, $crate::Level::Trace, $($arg)+) };
    (target: $target:expr, $($arg:tt)+) => { $crate::log!(target: $target, $crate::Level::Trace, $($arg)+) };
    ($($arg:tt)+) => { $crate::log!($crate::Level::Trace, $($arg)+) };
}
#[macro_export]
macro_rules! log_enabled {
    ($(logger: $logger:expr,)? $(target: $target:expr,)? $lvl:expr) => {
        $crate::__enabled($lvl)
    };
}
