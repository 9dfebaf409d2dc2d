//! Model of `anyhow` 1.
#![register_tool(asyncfix)]

use core::fmt::{self, Debug, Display};
use std::error::Error as StdError;

pub type Result<T, E = Error> = core::result::Result<T, E>;
#[allow(non_snake_case)]
pub fn Ok<T>(value: T) -> Result<T>;

pub struct Error {
    inner: Box<dyn StdError + Send + Sync + 'static>,
}
impl Error {
    pub fn new<E>(error: E) -> Self
    where
        E: StdError + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn from_boxed(boxed_error: Box<dyn StdError + Send + Sync + 'static>) -> Self;
    pub fn context<C>(self, context: C) -> Self;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn StdError + 'static);
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E>(self) -> core::result::Result<E, Self>;
    pub fn downcast_ref<E>(&self) -> Option<&E>;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
    pub fn backtrace(&self) -> &std::backtrace::Backtrace;
    pub fn into_boxed_dyn_error(self) -> Box<dyn StdError + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn StdError + Send + Sync + 'static>;
}
impl<E> From<E> for Error where E: StdError + Send + Sync + 'static {}
impl From<Error> for Box<dyn StdError + Send + Sync + 'static> {}
impl From<Error> for Box<dyn StdError + Send + 'static> {}
impl From<Error> for Box<dyn StdError + 'static> {}
impl AsRef<dyn StdError + Send + Sync> for Error {}
impl AsRef<dyn StdError> for Error {}
impl core::ops::Deref for Error {
    type Target = dyn StdError + Send + Sync + 'static;
}
impl core::ops::DerefMut for Error {}

impl core::fmt::Debug for Error {}

impl core::fmt::Display for Error {}

#[derive(Clone)]
pub struct Chain<'a> {
    state: &'a (dyn StdError + 'static),
}
impl<'a> core::iter::Iterator for Chain<'a> {
    type Item = &'a (dyn StdError + 'static);
}

impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T>
    where
        C: Display + Send + Sync + 'static;
    #[asyncfix::effect(inherit)]
    fn with_context<C, F>(self, f: F) -> Result<T>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}
impl<T, E> Context<T, E> for core::result::Result<T, E> {}
impl<T> Context<T, core::convert::Infallible> for Option<T> {}

#[doc(hidden)]
pub mod __private {
    pub use core::result::Result::Err;
    pub fn error<E>(error: E) -> super::Error;
    pub fn message(message: core::fmt::Arguments<'_>) -> super::Error;
}
#[macro_export]
macro_rules! anyhow {
    ($msg:literal $(,)?) => { $crate::__private::message(::std::format_args!($msg)) };
    ($err:expr $(,)?) => { $crate::__private::error($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::__private::message(::std::format_args!($fmt, $($arg)*)) };
}
#[macro_export]
macro_rules! bail {
    ($($arg:tt)*) => { return $crate::__private::Err($crate::anyhow!($($arg)*)) };
}
#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return $crate::__private::Err($crate::anyhow!("condition failed")); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { return $crate::__private::Err($crate::anyhow!($($arg)*)); } };
}

#[macro_export]
macro_rules! format_err {
    ($($arg:tt)*) => { $crate::anyhow!($($arg)*) };
}
