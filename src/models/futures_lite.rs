//! Model of futures-lite 1 and 2.
#![register_tool(asyncfix)]

extern crate futures_core;
extern crate futures_io;

pub use crate::future::{Future, FutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::stream::{Stream, StreamExt};

pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{
        AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _,
    };
    pub use crate::stream::{Stream, StreamExt as _};
}

pub mod future {
    use core::any::Any;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub use core::future::{Future, Pending, Ready, pending, ready};

    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T> + 'static>>;

    #[asyncfix::effect(inherit)]
    pub fn block_on<T>(future: impl Future<Output = T>) -> T;
    #[asyncfix::effect(none)]
    pub fn poll_once<T, F: Future<Output = T>>(f: F) -> PollOnce<F>;
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
    #[asyncfix::effect(none)]
    pub fn yield_now() -> YieldNow;
    #[asyncfix::effect(inherit)]
    pub fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> Zip<F1, F2>;
    #[asyncfix::effect(inherit)]
    pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2>
    where
        F1: Future<Output = Result<T1, E>>,
        F2: Future<Output = Result<T2, E>>;
    #[asyncfix::effect(inherit)]
    pub fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> Or<F1, F2>;
    #[asyncfix::effect(inherit)]
    pub fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> Race<F1, F2>;
    #[asyncfix::effect(inherit)]
    pub fn race_with_seed<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2>;
    #[asyncfix::effect(inherit)]
    pub fn fuse<F: Future>(future: F) -> Fuse<F>;

    #[asyncfix::effect(inherit)]
    pub trait FutureExt: Future {
        fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
        where
            Self: Unpin;
        fn or<F>(self, other: F) -> Or<Self, F>
        where
            Self: Sized,
            F: Future<Output = Self::Output>;
        fn race<F>(self, other: F) -> Race<Self, F>
        where
            Self: Sized,
            F: Future<Output = Self::Output>;
        fn catch_unwind(self) -> CatchUnwind<Self>
        where
            Self: Sized;
        fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>
        where
            Self: Sized + Send + 'a;
        fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>
        where
            Self: Sized + 'a;
    }
    impl<F: Future + ?Sized> FutureExt for F {}

    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct YieldNow(bool);
    impl Future for YieldNow {
        type Output = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct PollOnce<F>(F);
    impl<T, F: Future<Output = T>> Future for PollOnce<F> {
        type Output = Option<T>;
    }
    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Zip<F1, F2>(F1, F2);
    impl<F1: Future, F2: Future> Future for Zip<F1, F2> {
        type Output = (F1::Output, F2::Output);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryZip<F1, T1, F2, T2>(F1, Option<T1>, F2, Option<T2>);
    impl<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>> Future for TryZip<F1, T1, F2, T2> {
        type Output = Result<(T1, T2), E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Or<F1, F2>(F1, F2);
    impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Or<F1, F2> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Race<F1, F2>(F1, F2);
    impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Race<F1, F2> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fuse<F>(F);
    impl<F: Future> Future for Fuse<F> {
        type Output = F::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CatchUnwind<F>(F);
    impl<F: Future> Future for CatchUnwind<F> {
        type Output = Result<F::Output, Box<dyn Any + Send>>;
    }
}

pub mod stream {
    use core::future::Future;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub use futures_core::stream::Stream;

    pub type Boxed<T> = Pin<Box<dyn Stream<Item = T> + Send + 'static>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T> + 'static>>;

    #[asyncfix::effect(inherit)]
    pub fn block_on<S: Stream + Unpin>(stream: S) -> BlockOn<S>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BlockOn<S>(S);
    impl<S: Stream> Iterator for BlockOn<S> {
        type Item = S::Item;
        #[asyncfix::effect(inherit)]
        fn next(&mut self) -> Option<S::Item>;
    }

    #[asyncfix::effect(inherit)]
    pub trait StreamExt: Stream {
        fn next(&mut self) -> NextFuture<'_, Self>
        where
            Self: Unpin;
        fn try_next<T, E>(&mut self) -> TryNextFuture<'_, Self>
        where
            Self: Stream<Item = Result<T, E>> + Unpin;
        fn count(self) -> CountFuture<Self>
        where
            Self: Sized;
        fn map<T, F>(self, f: F) -> Map<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> T;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            Self: Sized,
            U: Stream,
            F: FnMut(Self::Item) -> U;
        fn flatten(self) -> Flatten<Self>
        where
            Self: Sized,
            Self::Item: Stream;
        fn then<F, Fut>(self, f: F) -> Then<Self, F, Fut>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Fut,
            Fut: Future;
        fn filter<P>(self, predicate: P) -> Filter<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<T>;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(Self::Item) -> Option<B>;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn step_by(self, step: usize) -> StepBy<Self>
        where
            Self: Sized;
        fn chain<U>(self, other: U) -> Chain<Self, U>
        where
            Self: Sized,
            U: Stream<Item = Self::Item> + Sized;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            Self: Stream<Item = &'a T> + Sized,
            T: Clone + 'a;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            Self: Stream<Item = &'a T> + Sized,
            T: Copy + 'a;
        fn collect<C>(self) -> CollectFuture<Self, C>
        where
            Self: Sized,
            C: Default + Extend<Self::Item>;
        fn try_collect<T, E, C>(self) -> TryCollectFuture<Self, C>
        where
            Self: Stream<Item = Result<T, E>> + Sized,
            C: Default + Extend<T>;
        fn partition<B, P>(self, predicate: P) -> PartitionFuture<Self, P, B>
        where
            Self: Sized,
            B: Default + Extend<Self::Item>,
            P: FnMut(&Self::Item) -> bool;
        fn fold<T, F>(self, init: T, f: F) -> FoldFuture<Self, F, T>
        where
            Self: Sized,
            F: FnMut(T, Self::Item) -> T;
        fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> TryFoldFuture<'_, Self, F, B>
        where
            Self: Stream<Item = Result<T, E>> + Unpin + Sized,
            F: FnMut(B, T) -> Result<B, E>;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
        where
            Self: Sized,
            F: FnMut(&mut St, Self::Item) -> Option<B>;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn cycle(self) -> Cycle<Self>
        where
            Self: Clone + Sized;
        fn enumerate(self) -> Enumerate<Self>
        where
            Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            Self: Sized,
            F: FnMut(&Self::Item);
        fn nth(&mut self, n: usize) -> NthFuture<'_, Self>
        where
            Self: Unpin;
        fn last(self) -> LastFuture<Self>
        where
            Self: Sized;
        fn find<P>(&mut self, predicate: P) -> FindFuture<'_, Self, P>
        where
            Self: Unpin,
            P: FnMut(&Self::Item) -> bool;
        fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F>
        where
            Self: Unpin,
            F: FnMut(Self::Item) -> Option<B>;
        fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P>
        where
            Self: Unpin,
            P: FnMut(Self::Item) -> bool;
        fn all<P>(&mut self, predicate: P) -> AllFuture<'_, Self, P>
        where
            Self: Unpin,
            P: FnMut(Self::Item) -> bool;
        fn any<P>(&mut self, predicate: P) -> AnyFuture<'_, Self, P>
        where
            Self: Unpin,
            P: FnMut(Self::Item) -> bool;
        fn for_each<F>(self, f: F) -> ForEachFuture<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item);
        fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F>
        where
            Self: Unpin,
            F: FnMut(Self::Item) -> Result<(), E>;
        fn zip<U>(self, other: U) -> Zip<Self, U>
        where
            Self: Sized,
            U: Stream;
        fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB>
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Stream<Item = (A, B)> + Sized;
        fn or<S>(self, other: S) -> Or<Self, S>
        where
            Self: Sized,
            S: Stream<Item = Self::Item>;
        fn race<S>(self, other: S) -> Race<Self, S>
        where
            Self: Sized,
            S: Stream<Item = Self::Item>;
        fn drain(&mut self) -> Drain<'_, Self>;
        fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>>
        where
            Self: Send + Sized + 'a;
        fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>>
        where
            Self: Sized + 'a;
        fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
        where
            Self: Unpin;
    }
    impl<S: Stream + ?Sized> StreamExt for S {}

    // Futures.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct NextFuture<'a, S: ?Sized>(&'a mut S);
    impl<'a, S: ?Sized + Stream> Future for NextFuture<'a, S> {
        type Output = Option<S::Item>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryNextFuture<'a, S: ?Sized>(&'a mut S);
    impl<'a, T, E, S: ?Sized + Stream<Item = Result<T, E>>> Future for TryNextFuture<'a, S> {
        type Output = Result<Option<T>, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CountFuture<S>(S);
    impl<S: Stream> Future for CountFuture<S> {
        type Output = usize;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CollectFuture<S, C>(S, C);
    impl<S: Stream, C: Default + Extend<S::Item>> Future for CollectFuture<S, C> {
        type Output = C;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryCollectFuture<S, C>(S, C);
    impl<T, E, S: Stream<Item = Result<T, E>>, C: Default + Extend<T>> Future for TryCollectFuture<S, C> {
        type Output = Result<C, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct PartitionFuture<S, P, B>(S, P, Option<(B, B)>);
    impl<S: Stream, P: FnMut(&S::Item) -> bool, B: Default + Extend<S::Item>> Future for PartitionFuture<S, P, B> {
        type Output = (B, B);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FoldFuture<S, F, T>(S, F, Option<T>);
    impl<S: Stream, F: FnMut(T, S::Item) -> T, T> Future for FoldFuture<S, F, T> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFoldFuture<'a, S, F, B>(&'a mut S, F, Option<B>);
    impl<'a, T, E, S: Stream<Item = Result<T, E>>, F: FnMut(B, T) -> Result<B, E>, B> Future for TryFoldFuture<'a, S, F, B> {
        type Output = Result<B, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct NthFuture<'a, S: ?Sized>(&'a mut S, usize);
    impl<'a, S: ?Sized + Stream> Future for NthFuture<'a, S> {
        type Output = Option<S::Item>;
    }
    #[asyncfix::effect(inherit)]
    pub struct LastFuture<S: Stream>(S, Option<S::Item>);
    impl<S: Stream> Future for LastFuture<S> {
        type Output = Option<S::Item>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FindFuture<'a, S: ?Sized, P>(&'a mut S, P);
    impl<'a, S: ?Sized + Stream, P: FnMut(&S::Item) -> bool> Future for FindFuture<'a, S, P> {
        type Output = Option<S::Item>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FindMapFuture<'a, S: ?Sized, F>(&'a mut S, F);
    impl<'a, S: ?Sized + Stream, F: FnMut(S::Item) -> Option<B>, B> Future for FindMapFuture<'a, S, F> {
        type Output = Option<B>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct PositionFuture<'a, S: ?Sized, P>(&'a mut S, P);
    impl<'a, S: ?Sized + Stream, P: FnMut(S::Item) -> bool> Future for PositionFuture<'a, S, P> {
        type Output = Option<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AllFuture<'a, S: ?Sized, P>(&'a mut S, P);
    impl<'a, S: ?Sized + Stream, P: FnMut(S::Item) -> bool> Future for AllFuture<'a, S, P> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AnyFuture<'a, S: ?Sized, P>(&'a mut S, P);
    impl<'a, S: ?Sized + Stream, P: FnMut(S::Item) -> bool> Future for AnyFuture<'a, S, P> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ForEachFuture<S, F>(S, F);
    impl<S: Stream, F: FnMut(S::Item)> Future for ForEachFuture<S, F> {
        type Output = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryForEachFuture<'a, S: ?Sized, F>(&'a mut S, F);
    impl<'a, S: ?Sized + Stream, F: FnMut(S::Item) -> Result<(), E>, E> Future for TryForEachFuture<'a, S, F> {
        type Output = Result<(), E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct UnzipFuture<S, FromA, FromB>(S, Option<(FromA, FromB)>);
    impl<A, B, S: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B>> Future for UnzipFuture<S, FromA, FromB> {
        type Output = (FromA, FromB);
    }
    // Adapters.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Map<S, F>(S, F);
    impl<S: Stream, F: FnMut(S::Item) -> T, T> Stream for Map<S, F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlatMap<S, U, F>(S, Option<U>, F);
    impl<S: Stream, U: Stream, F: FnMut(S::Item) -> U> Stream for FlatMap<S, U, F> {
        type Item = U::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Flatten<S>(S);
    impl<S: Stream> Stream for Flatten<S>
    where
        S::Item: Stream,
    {
        type Item = <S::Item as Stream>::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Then<S, F, Fut>(S, F, Option<Fut>);
    impl<S: Stream, F: FnMut(S::Item) -> Fut, Fut: Future> Stream for Then<S, F, Fut> {
        type Item = Fut::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Filter<S, P>(S, P);
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for Filter<S, P> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FilterMap<S, F>(S, F);
    impl<S: Stream, F: FnMut(S::Item) -> Option<T>, T> Stream for FilterMap<S, F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<S>(S);
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Skip<S>(S);
    impl<S: Stream> Stream for Skip<S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct StepBy<S>(S);
    impl<S: Stream> Stream for StepBy<S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fuse<S>(S);
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Cycle<S>(S);
    impl<S: Stream + Clone> Stream for Cycle<S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TakeWhile<S, P>(S, P);
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for TakeWhile<S, P> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SkipWhile<S, P>(S, P);
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for SkipWhile<S, P> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapWhile<S, P>(S, P);
    impl<S: Stream, P: FnMut(S::Item) -> Option<B>, B> Stream for MapWhile<S, P> {
        type Item = B;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<S, U>(S, U);
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Cloned<S>(S);
    impl<'a, S: Stream<Item = &'a T>, T: Clone + 'a> Stream for Cloned<S> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Copied<S>(S);
    impl<'a, S: Stream<Item = &'a T>, T: Copy + 'a> Stream for Copied<S> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Scan<S, St, F>(S, St, F);
    impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> Stream for Scan<S, St, F> {
        type Item = B;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Enumerate<S>(S);
    impl<S: Stream> Stream for Enumerate<S> {
        type Item = (usize, S::Item);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Inspect<S, F>(S, F);
    impl<S: Stream, F: FnMut(&S::Item)> Stream for Inspect<S, F> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Zip<A, B>(A, B);
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Or<S1, S2>(S1, S2);
    impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Or<S1, S2> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Race<S1, S2>(S1, S2);
    impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Race<S1, S2> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Drain<'a, S: ?Sized>(&'a mut S);
    impl<'a, S: ?Sized + Stream> Stream for Drain<'a, S> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct StopAfterFuture<S, Fut>(S, Fut);
    impl<S: Stream, Fut: Future> Stream for StopAfterFuture<S, Fut> {
        type Item = S::Item;
    }
    #[asyncfix::effect(inherit)]
    pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Or<S1, S2>;
    #[asyncfix::effect(inherit)]
    pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Race<S1, S2>;
    #[asyncfix::effect(inherit)]
    pub fn race_with_seed<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2>;
    #[asyncfix::effect(inherit)]
    pub fn stop_after_future<S: Stream, F: Future>(stream: S, future: F) -> StopAfterFuture<S, F>;
    // Sources.
    pub fn empty<T>() -> Empty<T>;
    pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;
    pub fn once<T>(t: T) -> Once<T>;
    #[asyncfix::effect(inherit)]
    pub fn once_future<F: Future>(future: F) -> OnceFuture<F>;
    pub fn pending<T>() -> Pending<T>;
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F>;
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F>;
    #[asyncfix::effect(inherit)]
    pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    #[asyncfix::effect(inherit)]
    pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Result<Option<(Item, T)>, E>>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Empty<T>(PhantomData<T>);
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Iter<I>(I);
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Once<T>(Option<T>);
    impl<T> Stream for Once<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct OnceFuture<F>(Option<F>);
    impl<F: Future> Stream for OnceFuture<F> {
        type Item = F::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Pending<T>(PhantomData<T>);
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Repeat<T>(T);
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct RepeatWith<F>(F);
    impl<T, F: FnMut() -> T> Stream for RepeatWith<F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Unfold<T, F, Fut>(Option<T>, F, Option<Fut>);
    impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
        type Item = Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryUnfold<T, F, Fut>(Option<T>, F, Option<Fut>);
    impl<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item> Stream for TryUnfold<T, F, Fut> {
        type Item = Result<Item, E>;
    }
}

pub mod io {
    use core::future::Future;
    use core::pin::Pin;
    use futures_core::stream::Stream;
    use std::sync::Arc;

    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

    pub type BoxedReader = Pin<Box<dyn AsyncRead + Send + 'static>>;
    pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send + 'static>>;

    #[asyncfix::effect(io)]
    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Result<u64>;
    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadHalf<T>(Arc<T>);
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteHalf<T>(Arc<T>);
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        #[asyncfix::effect(io)]
        fn fill_buf(&mut self) -> FillBuf<'_, Self>
        where
            Self: Unpin;
        fn consume(&mut self, amt: usize)
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self>
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized;
    }
    impl<T: AsyncBufRead + ?Sized> AsyncBufReadExt for T {}
    pub trait AsyncReadExt: AsyncRead {
        #[asyncfix::effect(io)]
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self>
        where
            Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
        fn bytes(self) -> Bytes<Self>
        where
            Self: Sized;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
        fn boxed_reader<'a>(self) -> Pin<Box<dyn AsyncRead + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<T: AsyncRead + ?Sized> AsyncReadExt for T {}
    pub trait AsyncSeekExt: AsyncSeek {
        #[asyncfix::effect(io)]
        fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self>
        where
            Self: Unpin;
    }
    impl<T: AsyncSeek + ?Sized> AsyncSeekExt for T {}
    pub trait AsyncWriteExt: AsyncWrite {
        #[asyncfix::effect(io)]
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn flush(&mut self) -> FlushFuture<'_, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn close(&mut self) -> CloseFuture<'_, Self>
        where
            Self: Unpin;
        fn boxed_writer<'a>(self) -> Pin<Box<dyn AsyncWrite + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<T: AsyncWrite + ?Sized> AsyncWriteExt for T {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadUntilFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadUntilFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadLineFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadLineFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadVectoredFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadVectoredFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadToEndFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadToEndFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadToStringFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadToStringFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadExactFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadExactFuture<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SeekFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for SeekFuture<'_, R> {
        type Output = Result<u64>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteVectoredFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteVectoredFuture<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteAllFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteAllFuture<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlushFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for FlushFuture<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CloseFuture<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for CloseFuture<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FillBuf<'a, R: ?Sized>(&'a mut R);
    impl<'a, R: ?Sized> Future for FillBuf<'a, R> {
        type Output = Result<&'a [u8]>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Lines<R>(R);
    impl<R> Stream for Lines<R> {
        type Item = Result<String>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Split<R>(R);
    impl<R> Stream for Split<R> {
        type Item = Result<Vec<u8>>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Bytes<R>(R);
    impl<R> Stream for Bytes<R> {
        type Item = Result<u8>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufReader<R>(R);
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn buffer(&self) -> &[u8];
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufWriter<W>(W);
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(capacity: usize, inner: W) -> Self;
        pub fn buffer(&self) -> &[u8];
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<R>(R);
    impl<R> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BlockOn<T>(T);
    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: AsyncRead> std::io::Read for BlockOn<T> {
        #[asyncfix::effect(io)]
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }
    impl<T: AsyncBufRead> std::io::BufRead for BlockOn<T> {
        #[asyncfix::effect(io)]
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amt: usize);
    }
    impl<T: AsyncWrite> std::io::Write for BlockOn<T> {
        #[asyncfix::effect(io)]
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn flush(&mut self) -> Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AssertAsync<T>(T);
    impl<T> AssertAsync<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: std::io::Read> AsyncRead for AssertAsync<T> {}
    impl<T: std::io::Write> AsyncWrite for AssertAsync<T> {}
    impl<T: std::io::Seek> AsyncSeek for AssertAsync<T> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<R1, R2>(R1, R2);
    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2);
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
        pub fn into_inner(self) -> (R1, R2);
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}
    #[derive(Clone, Debug, Default)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
    impl<T> AsyncWrite for Cursor<T> {}
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Empty(());
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Repeat(());
    impl AsyncRead for Repeat {}
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Sink(());
    impl AsyncWrite for Sink {}
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
/// The function behind the macro of its name: `Pin::new_unchecked`.
#[doc(hidden)]
#[asyncfix::effect(inherit)]
pub fn pin<P: core::ops::Deref>(pointer: P) -> core::pin::Pin<P>;

#[macro_export]
macro_rules! pin {
    ($($x:ident),* $(,)?) => { $(
        let mut $x = $x;
        let mut $x = $crate::pin(&mut $x);
    )* };
}
