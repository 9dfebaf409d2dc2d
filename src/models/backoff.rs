//! Model of `backoff` 0.3 and 0.4.
#![register_tool(asyncfix)]

use core::time::Duration;
use std::time::Instant;

pub use default::*;
pub use retry::{Notify, retry, retry_notify};
pub type ExponentialBackoff = exponential::ExponentialBackoff<SystemClock>;
pub type ExponentialBackoffBuilder = exponential::ExponentialBackoffBuilder<SystemClock>;

pub enum Error<E> {
    Permanent(E),
    Transient { err: E, retry_after: Option<Duration> },
}
impl<E> Error<E> {
    pub fn permanent(err: E) -> Self;
    pub fn transient(err: E) -> Self;
    pub fn retry_after(err: E, duration: Duration) -> Self;
}
impl<E> core::fmt::Debug for Error<E> {}
impl<E> core::fmt::Display for Error<E> {}
impl<E> std::error::Error for Error<E> {}

impl<E> core::convert::From<E> for Error<E> {}

pub trait Clock {
    fn now(&self) -> Instant;
}
#[derive(Debug, Default, Clone)]
pub struct SystemClock {}
impl Clock for SystemClock {}

pub mod backoff {
    use core::time::Duration;
    pub trait Backoff {
        fn reset(&mut self);
        fn next_backoff(&mut self) -> Option<Duration>;
    }
    impl<B: Backoff + ?Sized> Backoff for Box<B> {}
    #[derive(Debug)]
    pub struct Zero {}
    impl Backoff for Zero {}
    #[derive(Debug)]
    pub struct Stop {}
    impl Backoff for Stop {}
    #[derive(Debug)]
    pub struct Constant {
        interval: Duration,
    }
    impl Constant {
        pub fn new(interval: Duration) -> Constant;
    }
    impl Backoff for Constant {}
}
pub mod default {
    pub const INITIAL_INTERVAL_MILLIS: u64;
    pub const INITIAL_INTERVAL: u64;
    pub const MULTIPLIER: f64;
    pub const MAX_INTERVAL_MILLIS: u64;
    pub const MAX_ELAPSED_TIME_MILLIS: u64;
}
pub mod exponential {
    use super::*;
    #[derive(Debug, Clone)]
    pub struct ExponentialBackoff<C> {
        pub current_interval: Duration,
        pub initial_interval: Duration,
        pub randomization_factor: f64,
        pub multiplier: f64,
        pub max_interval: Duration,
        pub start_time: Instant,
        pub max_elapsed_time: Option<Duration>,
        pub clock: C,
    }
    impl<C> Default for ExponentialBackoff<C> {}
    impl<C> ExponentialBackoff<C> {
        pub fn get_elapsed_time(&self) -> Duration;
    }
    impl<C> super::backoff::Backoff for ExponentialBackoff<C> {}
    #[derive(Debug)]
    pub struct ExponentialBackoffBuilder<C> {
        clock: core::marker::PhantomData<C>,
    }
    impl<C> Default for ExponentialBackoffBuilder<C> {}
    impl<C> ExponentialBackoffBuilder<C> {
        pub fn new() -> Self;
        pub fn with_initial_interval(&mut self, initial_interval: Duration) -> &mut Self;
        pub fn with_randomization_factor(&mut self, randomization_factor: f64) -> &mut Self;
        pub fn with_multiplier(&mut self, multiplier: f64) -> &mut Self;
        pub fn with_max_interval(&mut self, max_interval: Duration) -> &mut Self;
        pub fn with_max_elapsed_time(&mut self, max_elapsed_time: Option<Duration>) -> &mut Self;
        pub fn build(&self) -> ExponentialBackoff<C>;
    }
}
pub mod retry {
    use super::*;
    #[asyncfix::effect(inherit)]
    pub fn retry<F, B, T, E>(backoff: B, op: F) -> Result<T, Error<E>>
    where
        F: FnMut() -> Result<T, Error<E>>;
    #[asyncfix::effect(inherit)]
    pub fn retry_notify<F, B, N, T, E>(backoff: B, op: F, notify: N) -> Result<T, Error<E>>
    where
        F: FnMut() -> Result<T, Error<E>>,
        N: Notify<E>;
    pub trait Notify<E> {
        fn notify(&mut self, err: E, duration: Duration);
    }
    impl<E, F> Notify<E> for F where F: FnMut(E, Duration) {}
}
#[derive(Debug, Clone, Copy)]
pub struct NoopNotify;
impl<E> Notify<E> for NoopNotify {}
pub mod future {
    use super::*;
    use core::future::Future;
    #[asyncfix::effect(inherit)]
    pub fn retry<I, E, Fn, Fut, B>(backoff: B, operation: Fn) -> Retry<B, NoopNotify, Fn, Fut>
    where
        Fn: FnMut() -> Fut,
        Fut: Future<Output = Result<I, Error<E>>>;
    #[asyncfix::effect(inherit)]
    pub fn retry_notify<I, E, Fn, Fut, B, N>(backoff: B, operation: Fn, notify: N) -> Retry<B, N, Fn, Fut>
    where
        Fn: FnMut() -> Fut,
        Fut: Future<Output = Result<I, Error<E>>>,
        N: Notify<E>;
    #[asyncfix::effect(inherit)]
    pub struct Retry<B, N, Fn, Fut> {
        backoff: B,
        notify: N,
        operation: Fn,
        fut: Fut,
    }
    impl<B, N, Fn, Fut, I, E> Future for Retry<B, N, Fn, Fut>
    where
        Fn: FnMut() -> Fut,
        Fut: Future<Output = Result<I, Error<E>>>,
    {
        type Output = Result<I, E>;
    }
}
