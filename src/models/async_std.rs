//! Model of `async_std` 1.
#![register_tool(asyncfix)]
extern crate async_channel;
extern crate async_io;
extern crate async_lock;
extern crate async_process;
extern crate futures_core;
extern crate futures_io;

pub mod sync {
    pub use alloc::sync::{Arc, Weak};
    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard,
    };
    use core::time::Duration;
    #[derive(Debug, PartialEq, Eq, Copy, Clone)]
    pub struct WaitTimeoutResult(bool);
    impl WaitTimeoutResult {
        pub fn timed_out(self) -> bool;
    }
    #[derive(Debug, Default)]
    pub struct Condvar {
        wakers: (),
    }
    impl Condvar {
        pub fn new() -> Self;
        #[asyncfix::effect(lock)]
        pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T>;
        #[asyncfix::effect(lock)]
        pub async fn wait_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> MutexGuard<'a, T>
        where
            F: FnMut(&mut T) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> (MutexGuard<'a, T>, WaitTimeoutResult);
        #[asyncfix::effect(lock)]
        pub async fn wait_timeout_until<'a, T, F>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult)
        where
            F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
}
pub mod channel {
    pub use async_channel::{Receiver, RecvError, SendError, Sender, TryRecvError, TrySendError, bounded, unbounded};
}
pub mod process {
    pub use async_process::*;
}
pub mod task {
    use core::future::Future;
    pub use core::task::{Context, Poll, Waker};
    use core::time::Duration;
    use std::io;
    #[asyncfix::effect(join)]
    #[derive(Debug)]
    pub struct JoinHandle<T> {
        handle: core::marker::PhantomData<T>,
    }
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        #[asyncfix::effect(join)]
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> core::future::Future for JoinHandle<T> {
        type Output = T;
    }

    impl<T> Unpin for JoinHandle<T> {}
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Task {
        id: TaskId,
    }
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }
    #[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
    pub struct TaskId(u64);
    impl core::fmt::Display for TaskId {}

    pub fn spawn<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;
    pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + 'static,
        T: 'static;
    pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    #[asyncfix::effect(inherit)]
    pub fn block_on<F, T>(future: F) -> T
    where
        F: Future<Output = T>;
    #[asyncfix::effect(timer)]
    pub async fn sleep(dur: Duration);
    #[asyncfix::effect(none)]
    pub async fn yield_now();
    pub fn current() -> Task;
    pub fn try_current() -> Option<Task>;
    #[derive(Debug, Default)]
    pub struct Builder {
        name: Option<String>,
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + 'static,
            T: 'static;
        #[asyncfix::effect(inherit)]
        pub fn blocking<F, T>(self, future: F) -> T
        where
            F: Future<Output = T>;
    }
    #[derive(Debug)]
    pub struct LocalKey<T: 'static> {
        init: fn() -> T,
    }
    impl<T: 'static> LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct AccessError {
        private: (),
    }
    impl core::fmt::Debug for AccessError {}
    impl core::fmt::Display for AccessError {}
    impl std::error::Error for AccessError {}

    #[doc(hidden)]
    pub const fn __local_key<T>(init: fn() -> T) -> LocalKey<T>;
    pub use crate::ready;
}
pub mod future {
    pub use crate::prelude::FutureExt;
    pub use core::future::{Future, IntoFuture, pending, poll_fn, ready};
    use core::time::Duration;
    #[asyncfix::effect(inherit)]
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
    where
        F: Future<Output = T>;
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct TimeoutError {
        private: (),
    }
    impl core::fmt::Debug for TimeoutError {}
    impl core::fmt::Display for TimeoutError {}
    impl std::error::Error for TimeoutError {}
}
pub mod stream {
    pub use crate::future::TimeoutError;
    use core::time::Duration;
    pub use futures_core::{FusedStream, Stream};
    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
    #[derive(Clone, Debug)]
    pub struct FromIter<I> {
        iter: I,
    }
    impl<I: Iterator> futures_core::Stream for FromIter<I> {
        type Item = I::Item;
    }

    impl<I> Unpin for FromIter<I> {}
    pub fn from_fn<T, F>(f: F) -> FromFn<F>
    where
        F: FnMut() -> Option<T>;
    #[derive(Clone, Debug)]
    pub struct FromFn<F> {
        f: F,
    }
    impl<T, F: FnMut() -> Option<T>> futures_core::Stream for FromFn<F> {
        type Item = T;
    }

    pub fn successors<F, T>(first: Option<T>, succ: F) -> Successors<F, T>
    where
        F: FnMut(&T) -> Option<T>;
    #[derive(Debug)]
    pub struct Successors<F, T> {
        succ: F,
        slot: Option<T>,
    }
    impl<F, T> futures_core::Stream for Successors<F, T> {
        type Item = T;
    }

    pub fn interval(dur: Duration) -> Interval;
    #[asyncfix::effect(timer)]
    #[derive(Debug)]
    pub struct Interval {
        interval: Duration,
    }
    impl futures_core::Stream for Interval {
        type Item = ();
    }

    pub trait FromStream<T> {}
    impl<T, C: FromIterator<T>> FromStream<T> for C {}
    pub trait IntoStream {
        type Item;
        type IntoStream: Stream<Item = Self::Item>;
        fn into_stream(self) -> Self::IntoStream;
    }
    impl<I: Stream> IntoStream for I {
        type Item = I::Item;
        type IntoStream = I;
    }
    pub trait Extend<A> {}
    pub trait DoubleEndedStream: Stream {}
    pub trait ExactSizeStream: Stream {}

    #[derive(Clone, Debug)]
    pub struct Empty<T> {
        marker: core::marker::PhantomData<T>,
    }
    pub fn empty<T>() -> Empty<T>;
    impl<T> futures_core::Stream for Empty<T> {
        type Item = T;
    }

    #[derive(Clone, Debug)]
    pub struct Once<T> {
        value: Option<T>,
    }
    pub fn once<T>(t: T) -> Once<T>;
    impl<T> futures_core::Stream for Once<T> {
        type Item = T;
    }

    #[derive(Clone, Debug)]
    pub struct Pending<T> {
        marker: core::marker::PhantomData<T>,
    }
    pub fn pending<T>() -> Pending<T>;
    impl<T> futures_core::Stream for Pending<T> {
        type Item = T;
    }

    #[derive(Clone, Debug)]
    pub struct Repeat<T> {
        item: T,
    }
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    impl<T: Clone> futures_core::Stream for Repeat<T> {
        type Item = T;
    }

    #[derive(Clone, Debug)]
    pub struct RepeatWith<F> {
        f: F,
    }
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F>;
    impl<T, F: FnMut() -> T> futures_core::Stream for RepeatWith<F> {
        type Item = T;
    }

    impl<T> Unpin for Empty<T> {}
    impl<T> Unpin for Once<T> {}
    impl<T> Unpin for Pending<T> {}
    impl<T> Unpin for Repeat<T> {}
    impl<F> Unpin for RepeatWith<F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Map<S, F> {
        s: S,
        f: F,
    }
    impl<S: Stream, F: FnMut(S::Item) -> B, B> futures_core::Stream for Map<S, F> {
        type Item = B;
    }

    impl<S, F> Unpin for Map<S, F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct FlatMap<S, U, F> {
        s: S,
        f: F,
        inner: Option<U>,
    }
    impl<S: Stream, U: Stream, F> futures_core::Stream for FlatMap<S, U, F> {
        type Item = U::Item;
    }

    impl<S, U, F> Unpin for FlatMap<S, U, F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Flatten<S> {
        s: S,
    }
    impl<S: Stream<Item = U>, U: Stream> futures_core::Stream for Flatten<S> {
        type Item = U::Item;
    }

    impl<S> Unpin for Flatten<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Filter<S, P> {
        s: S,
        p: P,
    }
    impl<S: Stream, P> futures_core::Stream for Filter<S, P> {
        type Item = S::Item;
    }

    impl<S, P> Unpin for Filter<S, P> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct FilterMap<S, F> {
        s: S,
        f: F,
    }
    impl<S: Stream, F: FnMut(S::Item) -> Option<T>, T> futures_core::Stream for FilterMap<S, F> {
        type Item = T;
    }

    impl<S, F> Unpin for FilterMap<S, F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Take<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Take<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Take<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct TakeWhile<S, P> {
        s: S,
        p: P,
    }
    impl<S: Stream, P> futures_core::Stream for TakeWhile<S, P> {
        type Item = S::Item;
    }

    impl<S, P> Unpin for TakeWhile<S, P> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Skip<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Skip<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Skip<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct SkipWhile<S, P> {
        s: S,
        p: P,
    }
    impl<S: Stream, P> futures_core::Stream for SkipWhile<S, P> {
        type Item = S::Item;
    }

    impl<S, P> Unpin for SkipWhile<S, P> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct StepBy<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for StepBy<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for StepBy<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Chain<S, U> {
        s: S,
        u: U,
    }
    impl<S: Stream, U> futures_core::Stream for Chain<S, U> {
        type Item = S::Item;
    }

    impl<S, U> Unpin for Chain<S, U> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Cloned<S> {
        s: S,
    }
    impl<'a, S: Stream<Item = &'a T>, T: 'a> futures_core::Stream for Cloned<S> {
        type Item = T;
    }

    impl<S> Unpin for Cloned<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Copied<S> {
        s: S,
    }
    impl<'a, S: Stream<Item = &'a T>, T: 'a> futures_core::Stream for Copied<S> {
        type Item = T;
    }

    impl<S> Unpin for Copied<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Scan<S, St, F> {
        s: S,
        st: St,
        f: F,
    }
    impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> futures_core::Stream for Scan<S, St, F> {
        type Item = B;
    }

    impl<S, St, F> Unpin for Scan<S, St, F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Fuse<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Fuse<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Fuse<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Cycle<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Cycle<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Cycle<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Enumerate<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Enumerate<S> {
        type Item = (usize, S::Item);
    }

    impl<S> Unpin for Enumerate<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Inspect<S, F> {
        s: S,
        f: F,
    }
    impl<S: Stream, F> futures_core::Stream for Inspect<S, F> {
        type Item = S::Item;
    }

    impl<S, F> Unpin for Inspect<S, F> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Zip<S, U> {
        s: S,
        u: U,
    }
    impl<S: Stream, U: Stream> futures_core::Stream for Zip<S, U> {
        type Item = (S::Item, U::Item);
    }

    impl<S, U> Unpin for Zip<S, U> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Merge<S, U> {
        s: S,
        u: U,
    }
    impl<S: Stream, U> futures_core::Stream for Merge<S, U> {
        type Item = S::Item;
    }

    impl<S, U> Unpin for Merge<S, U> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Throttle<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Throttle<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Throttle<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Timeout<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Timeout<S> {
        type Item = Result<S::Item, TimeoutError>;
    }

    impl<S> Unpin for Timeout<S> {}
    #[asyncfix::effect(inherit)]
    #[derive(Clone, Debug)]
    pub struct Delay<S> {
        s: S,
    }
    impl<S: Stream> futures_core::Stream for Delay<S> {
        type Item = S::Item;
    }

    impl<S> Unpin for Delay<S> {}
    #[asyncfix::effect(inherit)]
    pub struct NextFuture<'a, S: ?Sized> {
        stream: &'a mut S,
    }
    impl<'a, S: ?Sized + Stream> core::future::Future for NextFuture<'a, S> {
        type Output = Option<S::Item>;
    }

    impl<S: ?Sized> Unpin for NextFuture<'_, S> {}
    #[doc(hidden)]
    #[asyncfix::effect(inherit)]
    pub struct StreamFuture<S, O> {
        stream: S,
        output: core::marker::PhantomData<O>,
    }
    impl<S, O> core::future::Future for StreamFuture<S, O> {
        type Output = O;
    }

    #[asyncfix::effect(inherit)]
    pub trait StreamExt: Stream {
        fn next(&mut self) -> NextFuture<'_, Self>
        where
            Self: Unpin;
        fn map<B, F>(self, f: F) -> Map<Self, F>
        where
            F: FnMut(Self::Item) -> B,
            Self: Sized;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            U: Stream,
            F: FnMut(Self::Item) -> U,
            Self: Sized;
        fn flatten(self) -> Flatten<Self>
        where
            Self::Item: Stream,
            Self: Sized;
        fn filter<P>(self, predicate: P) -> Filter<Self, P>
        where
            P: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
        where
            F: FnMut(Self::Item) -> Option<T>,
            Self: Sized;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
        where
            P: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
        where
            P: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn step_by(self, step: usize) -> StepBy<Self>
        where
            Self: Sized;
        fn chain<U>(self, other: U) -> Chain<Self, U>
        where
            U: Stream<Item = Self::Item>,
            Self: Sized;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            T: Clone + 'a,
            Self: Stream<Item = &'a T>,
            Self: Sized;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            T: Copy + 'a,
            Self: Stream<Item = &'a T>,
            Self: Sized;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
        where
            F: FnMut(&mut St, Self::Item) -> Option<B>,
            Self: Sized;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn cycle(self) -> Cycle<Self>
        where
            Self: Sized;
        fn enumerate(self) -> Enumerate<Self>
        where
            Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            F: FnMut(&Self::Item),
            Self: Sized;
        fn zip<U>(self, other: U) -> Zip<Self, U>
        where
            U: Stream,
            Self: Sized;
        fn merge<U>(self, other: U) -> Merge<Self, U>
        where
            U: Stream<Item = Self::Item>,
            Self: Sized;
        fn throttle(self, d: core::time::Duration) -> Throttle<Self>
        where
            Self: Sized;
        fn timeout(self, dur: core::time::Duration) -> Timeout<Self>
        where
            Self: Sized;
        fn delay(self, dur: core::time::Duration) -> Delay<Self>
        where
            Self: Sized;
        fn count(self) -> StreamFuture<Self, usize>
        where
            Self: Sized;
        fn last(self) -> StreamFuture<Self, Option<Self::Item>>
        where
            Self: Sized;
        fn fold<T, F>(self, init: T, f: F) -> StreamFuture<Self, T>
        where
            F: FnMut(T, Self::Item) -> T,
            Self: Sized;
        fn for_each<F>(self, f: F) -> StreamFuture<Self, ()>
        where
            F: FnMut(Self::Item),
            Self: Sized;
        fn partition<B, P>(self, predicate: P) -> StreamFuture<Self, (B, B)>
        where
            B: Default + Extend<Self::Item>,
            P: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn collect<B>(self) -> StreamFuture<Self, B>
        where
            B: FromStream<<Self as Stream>::Item>,
            Self: Sized;
        fn try_fold<T, F, E>(self, init: T, f: F) -> StreamFuture<Self, Result<T, E>>
        where
            F: FnMut(T, Self::Item) -> Result<T, E>,
            Self: Sized;
        fn unzip<A, B, CA, CB>(self) -> StreamFuture<Self, (CA, CB)>
        where
            Self: Stream<Item = (A, B)>,
            CA: Default + Extend<A>,
            CB: Default + Extend<B>,
            Self: Sized;
        fn sum<T>(self) -> StreamFuture<Self, T>
        where
            T: core::iter::Sum<Self::Item>,
            Self: Sized;
        fn product<T>(self) -> StreamFuture<Self, T>
        where
            T: core::iter::Product<Self::Item>,
            Self: Sized;
        fn min(self) -> StreamFuture<Self, Option<Self::Item>>
        where
            Self: Sized;
        fn max(self) -> StreamFuture<Self, Option<Self::Item>>
        where
            Self: Sized;
        fn min_by<F>(self, compare: F) -> StreamFuture<Self, Option<Self::Item>>
        where
            F: FnMut(&Self::Item, &Self::Item) -> core::cmp::Ordering,
            Self: Sized;
        fn max_by<F>(self, compare: F) -> StreamFuture<Self, Option<Self::Item>>
        where
            F: FnMut(&Self::Item, &Self::Item) -> core::cmp::Ordering,
            Self: Sized;
        fn min_by_key<F, B>(self, key_by: F) -> StreamFuture<Self, Option<Self::Item>>
        where
            F: FnMut(&Self::Item) -> B,
            Self: Sized;
        fn max_by_key<F, B>(self, key_by: F) -> StreamFuture<Self, Option<Self::Item>>
        where
            F: FnMut(&Self::Item) -> B,
            Self: Sized;
        fn nth<'a>(&'a mut self, n: usize) -> StreamFuture<&'a mut Self, Option<Self::Item>>
        where
            Self: Unpin;
        fn all<'a, P>(&'a mut self, predicate: P) -> StreamFuture<&'a mut Self, bool>
        where
            P: FnMut(Self::Item) -> bool,
            Self: Unpin;
        fn any<'a, P>(&'a mut self, predicate: P) -> StreamFuture<&'a mut Self, bool>
        where
            P: FnMut(Self::Item) -> bool,
            Self: Unpin;
        fn find<'a, P>(&'a mut self, predicate: P) -> StreamFuture<&'a mut Self, Option<Self::Item>>
        where
            P: FnMut(&Self::Item) -> bool,
            Self: Unpin;
        fn find_map<'a, F, B>(&'a mut self, f: F) -> StreamFuture<&'a mut Self, Option<B>>
        where
            F: FnMut(Self::Item) -> Option<B>,
            Self: Unpin;
        fn position<'a, P>(&'a mut self, predicate: P) -> StreamFuture<&'a mut Self, Option<usize>>
        where
            P: FnMut(Self::Item) -> bool,
            Self: Unpin;
        fn try_for_each<'a, F, E>(&'a mut self, f: F) -> StreamFuture<&'a mut Self, Result<(), E>>
        where
            F: FnMut(Self::Item) -> Result<(), E>,
            Self: Unpin;
        fn by_ref(&mut self) -> &mut Self;
    }
    impl<T: Stream + ?Sized> StreamExt for T {}
}
pub mod io {
    use core::future::Future;
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use prelude::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    #[asyncfix::effect(inherit)]
    pub async fn timeout<F, T>(dur: core::time::Duration, f: F) -> Result<T>
    where
        F: Future<Output = Result<T>>;
    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stdin(());
    pub fn stdin() -> Stdin;
    impl Stdin {
        #[asyncfix::effect(disk)]
        pub async fn read_line(&self, buf: &mut String) -> Result<usize>;
    }
    impl futures_io::AsyncRead for Stdin {}

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stdout(());
    pub fn stdout() -> Stdout;
    impl futures_io::AsyncWrite for Stdout {}

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stderr(());
    pub fn stderr() -> Stderr;
    impl futures_io::AsyncWrite for Stderr {}

    #[doc(hidden)]
    #[asyncfix::effect(inherit)]
    pub struct IoFuture<'a, T: ?Sized, O> {
        handle: &'a mut T,
        output: core::marker::PhantomData<O>,
    }
    impl<'a, T: ?Sized, O> core::future::Future for IoFuture<'a, T, O> {
        type Output = Result<O>;
    }

    impl<T: ?Sized, O> Unpin for IoFuture<'_, T, O> {}
    #[asyncfix::effect(io)]
    pub trait ReadExt: AsyncRead {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> IoFuture<'a, Self, ()>
        where
            Self: Unpin;
        #[asyncfix::effect(none)]
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
        #[asyncfix::effect(none)]
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized;
        #[asyncfix::effect(none)]
        fn bytes(self) -> Bytes<Self>
        where
            Self: Sized;
        #[asyncfix::effect(none)]
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
        #[asyncfix::effect(none)]
        fn boxed_reader<'a>(self) -> core::pin::Pin<Box<dyn AsyncRead + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<T: AsyncRead + ?Sized> ReadExt for T {}
    #[asyncfix::effect(io)]
    pub trait WriteExt: AsyncWrite {
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> IoFuture<'a, Self, ()>
        where
            Self: Unpin;
        fn write_fmt<'a>(&'a mut self, fmt: core::fmt::Arguments<'_>) -> IoFuture<'a, Self, ()>
        where
            Self: Unpin;
        fn flush(&mut self) -> IoFuture<'_, Self, ()>
        where
            Self: Unpin;
        fn close(&mut self) -> IoFuture<'_, Self, ()>
        where
            Self: Unpin;
        #[asyncfix::effect(none)]
        fn boxed_writer<'a>(self) -> core::pin::Pin<Box<dyn AsyncWrite + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<T: AsyncWrite + ?Sized> WriteExt for T {}
    #[asyncfix::effect(io)]
    pub trait BufReadExt: AsyncBufRead {
        fn fill_buf<'a>(&'a mut self) -> IoFuture<'a, Self, &'a [u8]>
        where
            Self: Unpin;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize)
        where
            Self: Unpin;
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> IoFuture<'a, Self, usize>
        where
            Self: Unpin;
        #[asyncfix::effect(none)]
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
        #[asyncfix::effect(none)]
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized;
    }
    impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}
    #[asyncfix::effect(io)]
    pub trait SeekExt: AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> IoFuture<'_, Self, u64>
        where
            Self: Unpin;
    }
    impl<T: AsyncSeek + ?Sized> SeekExt for T {}

    #[asyncfix::effect(inherit)]
    #[derive(Debug)]
    pub struct Lines<R> {
        reader: R,
    }
    impl<R: AsyncBufRead> futures_core::Stream for Lines<R> {
        type Item = Result<String>;
    }

    #[asyncfix::effect(inherit)]
    #[derive(Debug)]
    pub struct Split<R> {
        reader: R,
    }
    impl<R: AsyncBufRead> futures_core::Stream for Split<R> {
        type Item = Result<Vec<u8>>;
    }

    #[asyncfix::effect(inherit)]
    #[derive(Debug)]
    pub struct Bytes<R> {
        reader: R,
    }
    impl<R: AsyncRead> futures_core::Stream for Bytes<R> {
        type Item = Result<u8>;
    }

    #[derive(Debug)]
    pub struct Take<R> {
        inner: R,
        limit: u64,
    }
    impl<R> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
    }
    impl<R: AsyncRead> futures_io::AsyncRead for Take<R> {}

    impl<R: AsyncBufRead> futures_io::AsyncBufRead for Take<R> {}

    #[derive(Debug)]
    pub struct Chain<R1, R2> {
        first: R1,
        second: R2,
    }
    impl<R1: AsyncRead, R2: AsyncRead> futures_io::AsyncRead for Chain<R1, R2> {}

    #[derive(Debug)]
    pub struct BufReader<R> {
        inner: R,
    }
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> futures_io::AsyncRead for BufReader<R> {}

    impl<R: AsyncRead> futures_io::AsyncBufRead for BufReader<R> {}

    impl<R: AsyncSeek> futures_io::AsyncSeek for BufReader<R> {}

    impl<W: AsyncWrite> futures_io::AsyncWrite for BufReader<W> {}

    #[derive(Debug)]
    pub struct BufWriter<W> {
        inner: W,
    }
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        #[asyncfix::effect(io)]
        pub async fn into_inner(self) -> core::result::Result<W, IntoInnerError<BufWriter<W>>>;
    }
    impl<W: AsyncWrite> futures_io::AsyncWrite for BufWriter<W> {}

    impl<W: AsyncSeek> futures_io::AsyncSeek for BufWriter<W> {}

    impl<W: AsyncRead> futures_io::AsyncRead for BufWriter<W> {}

    #[asyncfix::io_handle(memory)]
    #[derive(Clone, Debug, Default)]
    pub struct Cursor<T> {
        inner: T,
        pos: u64,
    }
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> futures_io::AsyncRead for Cursor<T> {}

    impl<T: AsRef<[u8]>> futures_io::AsyncBufRead for Cursor<T> {}

    impl<T> futures_io::AsyncWrite for Cursor<T> {}

    impl<T: AsRef<[u8]>> futures_io::AsyncSeek for Cursor<T> {}

    #[asyncfix::io_handle(memory)]
    #[derive(Debug)]
    pub struct Empty(());
    pub fn empty() -> Empty;
    impl futures_io::AsyncRead for Empty {}

    impl futures_io::AsyncBufRead for Empty {}

    #[asyncfix::io_handle(memory)]
    #[derive(Debug)]
    pub struct Repeat(u8);
    pub fn repeat(byte: u8) -> Repeat;
    impl futures_io::AsyncRead for Repeat {}

    #[asyncfix::io_handle(memory)]
    #[derive(Debug)]
    pub struct Sink(());
    pub fn sink() -> Sink;
    impl futures_io::AsyncWrite for Sink {}

    #[asyncfix::effect(inherit)]
    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Result<u64>;

    #[derive(Debug)]
    pub struct IntoInnerError<W>(W, Error);
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error;
        pub fn into_inner(self) -> W;
    }
    pub mod prelude {
        pub use super::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
    }
}
pub mod fs {
    use super::path::{Path, PathBuf};
    use core::future::Future;
    use std::ffi::OsString;
    pub use std::fs::{FileType, Metadata, Permissions};
    use std::io;

    #[asyncfix::effect(disk)]
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64>;
    #[asyncfix::effect(disk)]
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    #[asyncfix::effect(disk)]
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    #[asyncfix::effect(disk)]
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    #[asyncfix::effect(disk)]
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

    #[asyncfix::effect(disk)]
    #[derive(Debug)]
    pub struct ReadDir(());
    impl futures_core::Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }

    #[asyncfix::cheap_clone]
    #[derive(Debug, Clone)]
    pub struct DirEntry(());
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        #[asyncfix::effect(disk)]
        pub async fn metadata(&self) -> io::Result<Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    #[derive(Debug, Default)]
    pub struct DirBuilder {
        recursive: bool,
    }
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        #[asyncfix::effect(disk)]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
    }

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct File {
        file: std::fs::File,
    }
    impl File {
        #[asyncfix::effect(disk)]
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[asyncfix::effect(disk)]
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[asyncfix::effect(disk)]
        pub async fn sync_all(&self) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn sync_data(&self) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn metadata(&self) -> io::Result<Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    }
    impl core::convert::From<std::fs::File> for File {}

    impl futures_io::AsyncRead for File {}

    impl futures_io::AsyncWrite for File {}

    impl futures_io::AsyncSeek for File {}

    impl futures_io::AsyncRead for &File {}

    impl futures_io::AsyncWrite for &File {}

    impl futures_io::AsyncSeek for &File {}

    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions(());
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        #[asyncfix::effect(disk)]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
    }
}
pub mod net {
    use alloc::sync::Arc;
    use std::io;
    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        #[asyncfix::effect(network)]
        fn to_socket_addrs(&self) -> ToSocketAddrsFuture<Self::Iter>;
    }
    #[asyncfix::effect(network)]
    pub struct ToSocketAddrsFuture<I> {
        iter: I,
    }
    impl<I> core::future::Future for ToSocketAddrsFuture<I> {
        type Output = io::Result<I>;
    }

    impl ToSocketAddrs for SocketAddr {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (String, u16) {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for str {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for &[SocketAddr] {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for String {
        type Iter = alloc::vec::IntoIter<SocketAddr>;
    }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
        type Iter = T::Iter;
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct TcpListener {
        inner: std::net::TcpListener,
    }
    impl TcpListener {
        #[asyncfix::effect(network)]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        #[asyncfix::effect(network)]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn into_incoming(self) -> IntoIncoming;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Incoming<'a> {
        listener: &'a TcpListener,
    }
    impl<'a> futures_core::Stream for Incoming<'a> {
        type Item = io::Result<TcpStream>;
    }

    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct IntoIncoming {
        listener: TcpListener,
    }
    impl futures_core::Stream for IntoIncoming {
        type Item = io::Result<TcpStream>;
    }

    #[asyncfix::io_handle(network)]
    #[asyncfix::cheap_clone]
    #[derive(Debug, Clone)]
    pub struct TcpStream {
        inner: Arc<std::net::TcpStream>,
    }
    impl TcpStream {
        #[asyncfix::effect(network)]
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }
    impl futures_io::AsyncRead for TcpStream {}

    impl futures_io::AsyncRead for &TcpStream {}

    impl futures_io::AsyncWrite for TcpStream {}

    impl futures_io::AsyncWrite for &TcpStream {}

    impl From<std::net::TcpStream> for TcpStream {
        fn from(stream: std::net::TcpStream) -> TcpStream;
    }
    impl From<std::net::TcpListener> for TcpListener {
        fn from(listener: std::net::TcpListener) -> TcpListener;
    }
    impl From<std::net::UdpSocket> for UdpSocket {
        fn from(socket: std::net::UdpSocket) -> UdpSocket;
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct UdpSocket {
        inner: Arc<std::net::UdpSocket>,
    }
    impl UdpSocket {
        #[asyncfix::effect(network)]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        #[asyncfix::effect(network)]
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    }
}
pub mod os {
    pub mod unix {
        pub mod fs {
            use crate::path::Path;
            #[asyncfix::effect(disk)]
            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> std::io::Result<()>;
            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }
            impl DirBuilderExt for crate::fs::DirBuilder {}
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
            impl OpenOptionsExt for crate::fs::OpenOptions {}
        }
        pub mod net {
            use crate::path::Path;
            use alloc::sync::Arc;
            use std::io;

            pub use std::os::unix::net::SocketAddr;
            #[asyncfix::io_handle(network)]
            #[derive(Debug)]
            pub struct UnixListener {
                inner: std::os::unix::net::UnixListener,
            }
            impl UnixListener {
                #[asyncfix::effect(network)]
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                #[asyncfix::effect(network)]
                pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn incoming(&self) -> Incoming<'_>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
            }
            #[asyncfix::effect(network)]
            #[derive(Debug)]
            pub struct Incoming<'a> {
                listener: &'a UnixListener,
            }
            impl<'a> futures_core::Stream for Incoming<'a> {
                type Item = io::Result<UnixStream>;
            }

            #[asyncfix::io_handle(network)]
            #[asyncfix::cheap_clone]
            #[derive(Debug, Clone)]
            pub struct UnixStream {
                inner: Arc<std::os::unix::net::UnixStream>,
            }
            impl UnixStream {
                #[asyncfix::effect(network)]
                pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
            }
            impl futures_io::AsyncRead for UnixStream {}

            impl futures_io::AsyncRead for &UnixStream {}

            impl futures_io::AsyncWrite for UnixStream {}

            impl futures_io::AsyncWrite for &UnixStream {}

            #[asyncfix::io_handle(network)]
            #[derive(Debug)]
            pub struct UnixDatagram {
                inner: Arc<std::os::unix::net::UnixDatagram>,
            }
            impl UnixDatagram {
                #[asyncfix::effect(network)]
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                #[asyncfix::effect(network)]
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                #[asyncfix::effect(network)]
                pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                #[asyncfix::effect(network)]
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                #[asyncfix::effect(network)]
                pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                #[asyncfix::effect(network)]
                pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
            }
            impl From<std::os::unix::net::UnixStream> for UnixStream {
                fn from(stream: std::os::unix::net::UnixStream) -> UnixStream;
            }
            impl From<std::os::unix::net::UnixListener> for UnixListener {
                fn from(listener: std::os::unix::net::UnixListener) -> UnixListener;
            }
            impl From<std::os::unix::net::UnixDatagram> for UnixDatagram {
                fn from(socket: std::os::unix::net::UnixDatagram) -> UnixDatagram;
            }
        }
    }
}

pub mod path {
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    use std::io;
    pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};
    pub struct Path {
        inner: std::path::Path,
    }
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors<'_>;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> std::path::Components<'_>;
        pub fn iter(&self) -> std::path::Iter<'_>;
        pub fn display(&self) -> Display<'_>;
        #[asyncfix::effect(disk)]
        pub async fn metadata(&self) -> io::Result<super::fs::Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn symlink_metadata(&self) -> io::Result<super::fs::Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn canonicalize(&self) -> io::Result<PathBuf>;
        #[asyncfix::effect(disk)]
        pub async fn read_link(&self) -> io::Result<PathBuf>;
        #[asyncfix::effect(disk)]
        pub async fn read_dir(&self) -> io::Result<super::fs::ReadDir>;
        #[asyncfix::effect(disk)]
        pub async fn exists(&self) -> bool;
        #[asyncfix::effect(disk)]
        pub async fn is_file(&self) -> bool;
        #[asyncfix::effect(disk)]
        pub async fn is_dir(&self) -> bool;
    }
    #[derive(Copy, Clone, Debug)]
    pub struct Ancestors<'a> {
        next: Option<&'a Path>,
    }
    impl<'a> core::iter::Iterator for Ancestors<'a> {
        type Item = &'a Path;
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PathBuf {
        inner: std::path::PathBuf,
    }
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn into_os_string(self) -> OsString;
    }
    impl core::ops::Deref for PathBuf {
        type Target = Path;
    }

    impl core::borrow::Borrow<Path> for PathBuf {}
    impl ToOwned for Path {
        type Owned = PathBuf;
    }
    impl PartialEq for Path {}
    impl core::fmt::Debug for Path {}
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<std::path::PathBuf> for PathBuf {}
    impl From<PathBuf> for std::path::PathBuf {}
    impl<'a> From<&'a std::path::Path> for &'a Path {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl core::str::FromStr for PathBuf {
        type Err = core::convert::Infallible;
    }
    impl AsRef<Path> for Path {}
    impl AsRef<Path> for PathBuf {}
    impl AsRef<Path> for str {}
    impl AsRef<Path> for String {}
    impl AsRef<Path> for OsStr {}
    impl AsRef<Path> for OsString {}
    impl AsRef<Path> for Cow<'_, OsStr> {}
    impl AsRef<Path> for std::path::Path {}
    impl AsRef<Path> for std::path::PathBuf {}
    impl AsRef<OsStr> for Path {}
    impl AsRef<std::path::Path> for Path {}
    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<std::path::Path> for PathBuf {}
}

pub mod prelude {
    use crate::future::TimeoutError;
    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
    pub use crate::stream::{DoubleEndedStream, ExactSizeStream, StreamExt};
    pub use core::future::Future;
    use core::time::Duration;
    pub use futures_core::Stream;
    #[asyncfix::effect(inherit)]
    pub trait FutureExt: Future {
        fn delay(self, dur: Duration) -> DelayFuture<Self>
        where
            Self: Sized;
        fn flatten(self) -> FlattenFuture<Self>
        where
            Self: Sized,
            Self::Output: core::future::IntoFuture;
        fn race<F>(self, other: F) -> Race<Self, F>
        where
            Self: Sized,
            F: Future<Output = Self::Output>;
        fn try_race<F, T, E>(self, other: F) -> Race<Self, F>
        where
            Self: Sized + Future<Output = Result<T, E>>,
            F: Future<Output = Self::Output>;
        fn join<F>(self, other: F) -> Join<Self, F>
        where
            Self: Sized,
            F: Future;
        fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F>
        where
            Self: Sized + Future<Output = Result<A, E>>,
            F: Future<Output = Result<B, E>>;
        fn timeout(self, dur: Duration) -> TimeoutFuture<Self>
        where
            Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    #[asyncfix::effect(inherit)]
    pub struct DelayFuture<F: Future> {
        future: F,
    }
    impl<F: Future> core::future::Future for DelayFuture<F> {
        type Output = F::Output;
    }

    #[asyncfix::effect(inherit)]
    pub struct FlattenFuture<F> {
        future: F,
    }
    impl<F: Future<Output = G>, G: core::future::IntoFuture> core::future::Future for FlattenFuture<F> {
        type Output = G::Output;
    }

    #[asyncfix::effect(inherit)]
    pub struct Race<A: Future, B> {
        a: A,
        b: B,
    }
    impl<A: Future, B> core::future::Future for Race<A, B> {
        type Output = A::Output;
    }

    #[asyncfix::effect(inherit)]
    pub struct Join<A: Future, B: Future> {
        a: A,
        b: B,
    }
    impl<A: Future, B: Future> core::future::Future for Join<A, B> {
        type Output = (A::Output, B::Output);
    }

    #[asyncfix::effect(inherit)]
    pub struct TryJoin<A, B> {
        a: A,
        b: B,
    }
    impl<A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>, T, U, E> core::future::Future for TryJoin<A, B> {
        type Output = Result<(T, U), E>;
    }

    #[asyncfix::effect(inherit)]
    pub struct TimeoutFuture<F: Future> {
        future: F,
    }
    impl<F: Future> core::future::Future for TimeoutFuture<F> {
        type Output = Result<F::Output, TimeoutError>;
    }

    pub use crate::task_local;
}
#[macro_export]
macro_rules! task_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $(#[$attr])*
        $vis static $name: $crate::task::LocalKey<$t> = { fn __init() -> $t { $init } $crate::task::__local_key(__init) };
        $($crate::task_local! { $($rest)* })?
    };
}
#[macro_export]
macro_rules! ready {
    ($e:expr $(,)?) => {
        match $e {
            ::core::task::Poll::Ready(t) => t,
            ::core::task::Poll::Pending => return ::core::task::Poll::Pending,
        }
    };
}
#[macro_export]
macro_rules! print { ($($t:tt)*) => { async { let _ = ::std::format_args!($($t)*); } }; }
#[macro_export]
macro_rules! println { ($($t:tt)*) => { async { let _ = ::std::format_args!($($t)*); } }; }
#[macro_export]
macro_rules! eprintln { ($($t:tt)*) => { async { let _ = ::std::format_args!($($t)*); } }; }
#[macro_export]
macro_rules! eprint { ($($t:tt)*) => { async { let _ = ::std::format_args!($($t)*); } }; }
