//! Model of `tracing` 0.1. Field values are evaluated by reference; `#[instrument]` is left out.
#![register_tool(asyncfix)]

use core::fmt;
use core::future::Future;
use core::ops::Deref;

pub use field::Value;
pub use instrument::Instrument;
pub use span::{Id, Span};
pub use subscriber::Subscriber;

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Level(u8);
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
impl core::fmt::Display for Level {}

impl core::str::FromStr for Level {
    type Err = ParseLevelError;
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LevelFilter(Option<Level>);
impl LevelFilter {
    pub const OFF: LevelFilter;
    pub const ERROR: LevelFilter;
    pub const WARN: LevelFilter;
    pub const INFO: LevelFilter;
    pub const DEBUG: LevelFilter;
    pub const TRACE: LevelFilter;
    pub const fn from_level(level: Level) -> Self;
    pub const fn into_level(self) -> Option<Level>;
    pub fn current() -> Self;
}
impl core::fmt::Display for LevelFilter {}

impl core::convert::From<Level> for LevelFilter {}

impl core::str::FromStr for LevelFilter {
    type Err = ParseLevelError;
}

pub mod level_filters {
    pub use super::LevelFilter;
}
#[derive(Clone)]
pub struct ParseLevelError(());
impl core::fmt::Debug for ParseLevelError {}
impl core::fmt::Display for ParseLevelError {}
impl std::error::Error for ParseLevelError {}

pub mod metadata {
    pub use super::{Kind, Level, LevelFilter, Metadata, ParseLevelError};
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Kind(u8);
#[derive(Debug)]
pub struct Metadata<'a> {
    name: &'static str,
    target: &'a str,
}
impl<'a> Metadata<'a> {
    pub fn fields(&self) -> &field::FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}
#[derive(Debug)]
pub struct Event<'a> {
    metadata: &'static Metadata<'static>,
    fields: &'a (),
}
impl<'a> Event<'a> {
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn fields(&self) -> field::Iter;
    pub fn record(&self, visitor: &mut dyn field::Visit);
    pub fn is_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}

pub mod span {
    use super::*;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id(u64);
    impl Id {
        pub fn from_u64(u: u64) -> Self;
        pub fn into_u64(&self) -> u64;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Span {
        id: Option<Id>,
    }
    impl Span {
        pub fn none() -> Span;
        pub fn current() -> Span;
        pub fn enter(&self) -> Entered<'_>;
        pub fn entered(self) -> EnteredSpan;
        pub fn or_current(self) -> Self;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn field<Q: ?Sized>(&self, field: &Q) -> Option<field::Field>;
        pub fn has_field<Q: ?Sized>(&self, field: &Q) -> bool;
        pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
        pub fn id(&self) -> Option<Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
    }
    impl<'a> From<&'a Span> for Option<&'a Id> {}
    impl<'a> From<&'a Span> for Option<Id> {}
    impl From<Span> for Option<Id> {}
    #[derive(Debug)]
    pub struct Entered<'a> {
        span: &'a Span,
    }
    impl Deref for Entered<'_> {
        type Target = Span;
    }
    impl Drop for Entered<'_> {}
    #[derive(Debug)]
    pub struct EnteredSpan {
        span: Span,
        not_send: core::marker::PhantomData<*mut ()>,
    }
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan {
        type Target = Span;
    }
    impl Drop for EnteredSpan {}
    #[derive(Debug)]
    pub struct Attributes<'a> {
        values: &'a (),
    }
    #[derive(Debug)]
    pub struct Record<'a> {
        values: &'a (),
    }
    impl<'a> Record<'a> {
        pub fn record(&self, visitor: &mut dyn field::Visit);
    }
    impl<'a> Attributes<'a> {
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn record(&self, visitor: &mut dyn field::Visit);
        pub fn parent(&self) -> Option<&Id>;
    }
}

pub mod instrument {
    use super::*;
    #[asyncfix::effect(inherit)]
    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }
    impl<T: Sized> Instrument for T {}
    #[asyncfix::effect(inherit)]
    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>
        where
            S: Into<Dispatch>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T: Sized> WithSubscriber for T {}
    #[asyncfix::effect(inherit)]
    #[derive(Debug, Clone)]
    pub struct Instrumented<T> {
        inner: T,
        span: Span,
    }
    impl<T: Future> core::future::Future for Instrumented<T> {
        type Output = T::Output;
    }

    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    #[asyncfix::effect(inherit)]
    #[derive(Debug, Clone)]
    pub struct WithDispatch<T> {
        inner: T,
        dispatcher: Dispatch,
    }
    impl<T: Future> core::future::Future for WithDispatch<T> {
        type Output = T::Output;
    }

    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
}

pub mod field {
    use core::fmt;
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Field {
        i: usize,
    }
    impl Field {
        pub fn name(&self) -> &'static str;
        pub fn index(&self) -> usize;
    }
    #[derive(Debug)]
    pub struct FieldSet {
        names: &'static [&'static str],
    }
    impl FieldSet {
        pub fn field<Q: ?Sized>(&self, name: &Q) -> Option<Field>;
        pub fn iter(&self) -> Iter;
        pub fn len(&self) -> usize;
    }
    #[derive(Debug)]
    pub struct Iter {
        idxs: usize,
    }
    impl core::iter::Iterator for Iter {
        type Item = Field;
    }

    #[derive(Debug, Eq, PartialEq, Clone, Copy)]
    pub struct Empty;
    #[derive(Clone)]
    pub struct DisplayValue<T: fmt::Display>(T);
    #[derive(Clone)]
    pub struct DebugValue<T: fmt::Debug>(T);
    pub fn display<T>(t: T) -> DisplayValue<T>
    where
        T: fmt::Display;
    pub fn debug<T>(t: T) -> DebugValue<T>
    where
        T: fmt::Debug;
    pub trait Value {
        fn record(&self, key: &Field, visitor: &mut dyn Visit);
    }
    impl<T: ?Sized> Value for T {}
    pub trait Visit {
        fn record_f64(&mut self, field: &Field, value: f64);
        fn record_i64(&mut self, field: &Field, value: i64);
        fn record_u64(&mut self, field: &Field, value: u64);
        fn record_bool(&mut self, field: &Field, value: bool);
        fn record_str(&mut self, field: &Field, value: &str);
        fn record_error(&mut self, field: &Field, value: &(dyn std::error::Error + 'static));
        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug);
    }
}

#[asyncfix::cheap_clone]
#[derive(Clone, Debug, Default)]
pub struct Dispatch {
    subscriber: (),
}
impl Dispatch {
    pub fn new<S>(subscriber: S) -> Self
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn none() -> Self;
}
impl<S: Subscriber + Send + Sync + 'static> From<S> for Dispatch {}
pub mod dispatcher {
    pub use super::Dispatch;
    pub use super::subscriber::{DefaultGuard, SetGlobalDefaultError as SetGlobalDefaultErr};
    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
    pub fn get_default<T, F>(f: F) -> T
    where
        F: FnMut(&Dispatch) -> T;
    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultErr>;
}
pub mod subscriber {
    use super::*;
    pub trait Subscriber: 'static {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        fn new_span(&self, span: &span::Attributes<'_>) -> Id;
        fn record(&self, span: &Id, values: &span::Record<'_>);
        fn record_follows_from(&self, span: &Id, follows: &Id);
        fn event(&self, event: &Event<'_>);
        fn enter(&self, span: &Id);
        fn exit(&self, span: &Id);
        fn max_level_hint(&self) -> Option<LevelFilter>;
    }
    #[derive(Debug)]
    pub struct DefaultGuard(Option<Dispatch>);
    impl Drop for DefaultGuard {}
    pub struct SetGlobalDefaultError {
        no_construct: (),
    }
    impl core::fmt::Debug for SetGlobalDefaultError {}
    impl core::fmt::Display for SetGlobalDefaultError {}
    impl std::error::Error for SetGlobalDefaultError {}

    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard
    where
        S: Subscriber + Send + Sync + 'static;
}

#[doc(hidden)]
pub fn __event<T>(fields: T);
#[doc(hidden)]
pub fn __span<T>(fields: T) -> Span;
#[doc(hidden)]
pub fn __enabled<T>(fields: T) -> bool;

// `__fields!(MODE [values so far] fields ...)` collects a reference to the value of each field, in order.
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    (event [$($acc:tt)*]) => { $crate::__event(($($acc)*)) };
    (span [$($acc:tt)*]) => { $crate::__span(($($acc)*)) };
    (enabled [$($acc:tt)*]) => { $crate::__enabled(($($acc)*)) };
    ($m:tt [$($acc:tt)*] , $($rest:tt)*) => { $crate::__fields!($m [$($acc)*] $($rest)*) };
    ($m:tt [$($acc:tt)*] name: $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] name: $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] target: $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] target: $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] parent: $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] parent: $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] { $($f:tt)* } $($rest:tt)*) => { $crate::__fields!($m [$($acc)*] $($f)* , $($rest)*) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = % $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = % $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = ? $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = ? $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $($k:ident).+ = $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] $k:literal = % $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $k:literal = % $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] $k:literal = ? $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $k:literal = ? $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] $k:literal = $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $k:literal = $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] % $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] % $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    ($m:tt [$($acc:tt)*] ? $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] ? $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    (event [$($acc:tt)*] $fmt:literal $($arg:tt)*) => { $crate::__fields!(event [$($acc)* ::std::format_args!($fmt $($arg)*),]) };
    ($m:tt [$($acc:tt)*] $e:expr, $($rest:tt)*) => { $crate::__fields!($m [$($acc)* &($e),] $($rest)*) };
    ($m:tt [$($acc:tt)*] $e:expr) => { $crate::__fields!($m [$($acc)* &($e),]) };
    (event [$($acc:tt)*] $($arg:tt)+) => { $crate::__fields!(event [$($acc)* ::std::format_args!($($arg)+),]) };
}
#[macro_export]
macro_rules! event {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! trace {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! trace_span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! debug {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! debug_span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! info {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! info_span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! warn {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! warn_span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! error {
    ($($t:tt)*) => { $crate::__fields!(event [] $($t)*) };
}
#[macro_export]
macro_rules! error_span {
    ($($t:tt)*) => { $crate::__fields!(span [] $($t)*) };
}
#[macro_export]
macro_rules! enabled {
    ($($t:tt)*) => { $crate::__fields!(enabled [] $($t)*) };
}
#[macro_export]
macro_rules! event_enabled {
    ($($t:tt)*) => { $crate::__fields!(enabled [] $($t)*) };
}
#[macro_export]
macro_rules! span_enabled {
    ($($t:tt)*) => { $crate::__fields!(enabled [] $($t)*) };
}
#[macro_export]
macro_rules! record_all {
    ($span:expr, $($t:tt)*) => { { let _ = &$span; $crate::__fields!(event [] $($t)*) } };
}
