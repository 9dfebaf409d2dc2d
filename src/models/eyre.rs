//! Model of `eyre` 0.6 and `color_eyre`-style reports.
#![register_tool(asyncfix)]

use core::fmt::{self, Debug, Display};
use std::error::Error as StdError;

pub type Result<T, E = Report> = core::result::Result<T, E>;
#[allow(non_snake_case)]
pub fn Ok<T>(value: T) -> Result<T>;

pub struct Report {
    inner: Box<dyn StdError + Send + Sync + 'static>,
}
impl Report {
    pub fn new<E>(error: E) -> Self
    where
        E: StdError + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn from_boxed(boxed_error: Box<dyn StdError + Send + Sync + 'static>) -> Self;
    pub fn wrap_err<C>(self, context: C) -> Self;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn StdError + 'static);
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E>(self) -> core::result::Result<E, Self>;
    pub fn downcast_ref<E>(&self) -> Option<&E>;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
    pub fn handler(&self) -> &dyn EyreHandler;
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler;
}
impl<E> From<E> for Report where E: StdError + Send + Sync + 'static {}
impl From<Report> for Box<dyn StdError + Send + Sync + 'static> {}
impl From<Report> for Box<dyn StdError + Send + 'static> {}
impl From<Report> for Box<dyn StdError + 'static> {}
impl AsRef<dyn StdError + Send + Sync> for Report {}
impl AsRef<dyn StdError> for Report {}
impl core::ops::Deref for Report {
    type Target = dyn StdError + Send + Sync + 'static;
}
impl core::ops::DerefMut for Report {}

impl core::fmt::Debug for Report {}

impl core::fmt::Display for Report {}

#[derive(Clone)]
pub struct Chain<'a> {
    state: &'a (dyn StdError + 'static),
}
impl<'a> core::iter::Iterator for Chain<'a> {
    type Item = &'a (dyn StdError + 'static);
}

impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}

pub use Report as Error;
pub trait EyreHandler: core::any::Any + Send + Sync {}
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}
impl<T, E> WrapErr<T, E> for core::result::Result<T, E> {}
pub use WrapErr as Context;
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>
    where
        M: Debug + Display + Send + Sync + 'static;
}
impl<T> OptionExt<T> for Option<T> {}
pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}
impl<T> ContextCompat<T> for Option<T> {}
#[derive(Debug)]
pub struct InstallError;
impl Display for InstallError {}
impl StdError for InstallError {}
pub type ErrorHook = Box<dyn Fn(&(dyn StdError + 'static)) -> Box<dyn EyreHandler> + Sync + Send + 'static>;
pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError>;

#[doc(hidden)]
pub mod __private {
    pub use core::result::Result::Err;
    pub fn error<E>(error: E) -> super::Report;
    pub fn message(message: core::fmt::Arguments<'_>) -> super::Report;
}
#[macro_export]
macro_rules! eyre {
    ($msg:literal $(,)?) => { $crate::__private::message(::std::format_args!($msg)) };
    ($err:expr $(,)?) => { $crate::__private::error($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::__private::message(::std::format_args!($fmt, $($arg)*)) };
}
#[macro_export]
macro_rules! bail {
    ($($arg:tt)*) => { return $crate::__private::Err($crate::eyre!($($arg)*)) };
}
#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return $crate::__private::Err($crate::eyre!("condition failed")); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { return $crate::__private::Err($crate::eyre!($($arg)*)); } };
}
