//! Model of futures-util 0.3.
#![register_tool(asyncfix)]

extern crate futures_channel;
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate futures_task;

pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use futures_core::ready;

pub mod future {
    use crate::abortable_inner as ab;
    use crate::never::Never;
    use crate::stream;
    use core::any::Any;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    use std::sync::Arc;

    pub use ab::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use core::future::Future;
    pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};

    #[asyncfix::effect(inherit)]
    pub trait FutureExt: Future {
        fn map<U, F>(self, f: F) -> Map<Self, F>
        where
            F: FnOnce(Self::Output) -> U,
            Self: Sized;
        fn map_into<U>(self) -> MapInto<Self, U>
        where
            Self::Output: Into<U>,
            Self: Sized;
        fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
        where
            F: FnOnce(Self::Output) -> Fut,
            Fut: Future,
            Self: Sized;
        fn left_future<B>(self) -> Either<Self, B>
        where
            B: Future<Output = Self::Output>,
            Self: Sized;
        fn right_future<A>(self) -> Either<A, Self>
        where
            A: Future<Output = Self::Output>,
            Self: Sized;
        fn into_stream(self) -> IntoStream<Self>
        where
            Self: Sized;
        fn flatten(self) -> Flatten<Self>
        where
            Self::Output: Future,
            Self: Sized;
        fn flatten_stream(self) -> FlattenStream<Self>
        where
            Self::Output: Stream,
            Self: Sized;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            F: FnOnce(&Self::Output),
            Self: Sized;
        fn catch_unwind(self) -> CatchUnwind<Self>
        where
            Self: Sized;
        fn shared(self) -> Shared<Self>
        where
            Self: Sized,
            Self::Output: Clone;
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
        where
            Self: Sized;
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
        where
            Self: Sized + Send + 'a;
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
        where
            Self: Sized + 'a;
        fn unit_error(self) -> UnitError<Self>
        where
            Self: Sized;
        fn never_error(self) -> NeverError<Self>
        where
            Self: Sized;
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
        where
            Self: Unpin;
        #[asyncfix::effect(none)]
        fn now_or_never(self) -> Option<Self::Output>
        where
            Self: Sized;
    }
    impl<T: ?Sized + Future> FutureExt for T {}

    #[asyncfix::effect(inherit)]
    pub trait TryFutureExt: TryFuture {
        fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
        where
            Self::Ok: Sink<Item, Error = Self::Error>,
            Self: Sized;
        fn map_ok<T, F>(self, f: F) -> MapOk<Self, F>
        where
            F: FnOnce(Self::Ok) -> T,
            Self: Sized;
        fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
        where
            F: FnOnce(Self::Ok) -> T,
            E: FnOnce(Self::Error) -> T,
            Self: Sized;
        fn map_err<E, F>(self, f: F) -> MapErr<Self, F>
        where
            F: FnOnce(Self::Error) -> E,
            Self: Sized;
        fn err_into<E>(self) -> ErrInto<Self, E>
        where
            Self: Sized,
            Self::Error: Into<E>;
        fn ok_into<U>(self) -> OkInto<Self, U>
        where
            Self: Sized,
            Self::Ok: Into<U>;
        fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
        where
            F: FnOnce(Self::Ok) -> Fut,
            Fut: TryFuture<Error = Self::Error>,
            Self: Sized;
        fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
        where
            F: FnOnce(Self::Error) -> Fut,
            Fut: TryFuture<Ok = Self::Ok>,
            Self: Sized;
        fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F>
        where
            F: FnOnce(&Self::Ok),
            Self: Sized;
        fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
        where
            F: FnOnce(&Self::Error),
            Self: Sized;
        fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
        where
            Self::Ok: TryFuture<Error = Self::Error>,
            Self: Sized;
        fn try_flatten_stream(self) -> TryFlattenStream<Self>
        where
            Self::Ok: TryStream<Error = Self::Error>,
            Self: Sized;
        fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Error) -> Self::Ok;
        fn into_future(self) -> IntoFuture<Self>
        where
            Self: Sized;
        fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
        where
            Self: Unpin;
    }
    impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

    // Adapters of FutureExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Map<Fut, F>(Fut, F);
    impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> Future for Map<Fut, F> {
        type Output = T;
    }
    impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> FusedFuture for Map<Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapInto<Fut, T>(Fut, PhantomData<T>);
    impl<Fut: Future, T> Future for MapInto<Fut, T>
    where
        Fut::Output: Into<T>,
    {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Then<Fut1, Fut2, F>(Fut1, Option<Fut2>, F);
    impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> Future for Then<Fut1, Fut2, F> {
        type Output = Fut2::Output;
    }
    impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> FusedFuture for Then<Fut1, Fut2, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct IntoStream<Fut>(Fut);
    impl<Fut: Future> Stream for IntoStream<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for IntoStream<Fut> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Flatten<Fut>(Fut);
    impl<Fut: Future> Future for Flatten<Fut>
    where
        Fut::Output: Future,
    {
        type Output = <Fut::Output as Future>::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlattenStream<Fut>(Fut);
    impl<Fut: Future> Stream for FlattenStream<Fut>
    where
        Fut::Output: Stream,
    {
        type Item = <Fut::Output as Stream>::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fuse<Fut>(Fut);
    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Inspect<Fut, F>(Fut, F);
    impl<Fut: Future, F: FnOnce(&Fut::Output)> Future for Inspect<Fut, F> {
        type Output = Fut::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CatchUnwind<Fut>(Fut);
    impl<Fut: Future> Future for CatchUnwind<Fut> {
        type Output = Result<Fut::Output, Box<dyn Any + Send>>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct UnitError<Fut>(Fut);
    impl<Fut: Future> Future for UnitError<Fut> {
        type Output = Result<Fut::Output, ()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct NeverError<Fut>(Fut);
    impl<Fut: Future> Future for NeverError<Fut> {
        type Output = Result<Fut::Output, Never>;
    }
    #[asyncfix::cheap_clone]
    #[asyncfix::effect(inherit)]
    pub struct Shared<Fut: Future>(Arc<Fut>);
    impl<Fut: Future> Shared<Fut> {
        pub fn peek(&self) -> Option<&Fut::Output>;
        pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
        pub fn strong_count(&self) -> Option<usize>;
        pub fn weak_count(&self) -> Option<usize>;
        pub fn ptr_hash<H: std::hash::Hasher>(&self, state: &mut H);
        pub fn ptr_eq(&self, rhs: &Self) -> bool;
    }
    impl<Fut: Future> Future for Shared<Fut>
    where
        Fut::Output: Clone,
    {
        type Output = Fut::Output;
    }
    impl<Fut: Future> FusedFuture for Shared<Fut> where Fut::Output: Clone {}
    impl<Fut: Future> Clone for Shared<Fut> {
        fn clone(&self) -> Self;
    }
    #[asyncfix::cheap_clone]
    pub struct WeakShared<Fut: Future>(std::sync::Weak<Fut>);
    impl<Fut: Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>>;
    }
    impl<Fut: Future> Clone for WeakShared<Fut> {
        fn clone(&self) -> Self;
    }
    #[asyncfix::effect(inherit)]
    pub struct Remote<Fut: Future>(Fut);
    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(join)]
    pub struct RemoteHandle<T>(PhantomData<T>);
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T: 'static> Future for RemoteHandle<T> {
        type Output = T;
    }

    // Adapters of TryFutureExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct IntoFuture<Fut>(Fut);
    impl<Fut: TryFuture> Future for IntoFuture<Fut> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapOk<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> Future for MapOk<Fut, F> {
        type Output = Result<T, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapOkOrElse<Fut, F, G>(Fut, F, G);
    impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> Future for MapOkOrElse<Fut, F, G> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapErr<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> E, E> Future for MapErr<Fut, F> {
        type Output = Result<Fut::Ok, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ErrInto<Fut, E>(Fut, PhantomData<E>);
    impl<Fut: TryFuture, E> Future for ErrInto<Fut, E>
    where
        Fut::Error: Into<E>,
    {
        type Output = Result<Fut::Ok, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct OkInto<Fut, T>(Fut, PhantomData<T>);
    impl<Fut: TryFuture, T> Future for OkInto<Fut, T>
    where
        Fut::Ok: Into<T>,
    {
        type Output = Result<T, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AndThen<Fut1, Fut2, F>(Fut1, Option<Fut2>, F);
    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> Future for AndThen<Fut1, Fut2, F> {
        type Output = Result<Fut2::Ok, Fut2::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct OrElse<Fut1, Fut2, F>(Fut1, Option<Fut2>, F);
    impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> Future for OrElse<Fut1, Fut2, F> {
        type Output = Result<Fut2::Ok, Fut2::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct InspectOk<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> Future for InspectOk<Fut, F> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct InspectErr<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> Future for InspectErr<Fut, F> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFlatten<Fut1, Fut2>(Fut1, Option<Fut2>);
    impl<Fut1: TryFuture> Future for TryFlatten<Fut1, Fut1::Ok>
    where
        Fut1::Ok: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<<Fut1::Ok as TryFuture>::Ok, Fut1::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFlattenStream<Fut>(Fut);
    impl<Fut: TryFuture> Stream for TryFlattenStream<Fut>
    where
        Fut::Ok: TryStream<Error = Fut::Error>,
    {
        type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlattenSink<Fut, Si>(Fut, Option<Si>);
    impl<Fut: TryFuture<Ok = Si>, Si: Sink<Item, Error = Fut::Error>, Item> Sink<Item> for FlattenSink<Fut, Si> {
        type Error = Fut::Error;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct UnwrapOrElse<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> Future for UnwrapOrElse<Fut, F> {
        type Output = Fut::Ok;
    }

    // Sources.
    #[derive(Debug, Clone)]
    #[asyncfix::effect(none)]
    pub struct Ready<T>(Option<T>);
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    impl<T> FusedFuture for Ready<T> {}
    #[asyncfix::effect(none)]
    pub fn ready<T>(t: T) -> Ready<T>;
    #[asyncfix::effect(none)]
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    #[asyncfix::effect(none)]
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

    #[derive(Debug, Clone)]
    #[asyncfix::effect(none)]
    pub struct AlwaysReady<T, F: Fn() -> T>(F);
    impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> {
        type Output = T;
    }
    #[asyncfix::effect(none)]
    pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;

    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Lazy<F>(Option<F>);
    impl<F: FnOnce(&mut Context<'_>) -> R, R> Future for Lazy<F> {
        type Output = R;
    }
    #[asyncfix::effect(none)]
    pub fn lazy<F, R>(f: F) -> Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R;

    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Pending<T>(PhantomData<T>);
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> FusedFuture for Pending<T> {}
    #[asyncfix::effect(none)]
    pub fn pending<T>() -> Pending<T>;

    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;

    #[derive(Debug, Clone)]
    #[asyncfix::effect(none)]
    pub struct PollImmediate<T>(Option<T>);
    impl<F: Future> Future for PollImmediate<F> {
        type Output = Option<F::Output>;
    }
    impl<F: Future> Stream for PollImmediate<F> {
        type Item = Poll<F::Output>;
    }
    #[asyncfix::effect(none)]
    pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
    }
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }
    impl<Fut: Future> FusedFuture for MaybeDone<Fut> {}
    #[asyncfix::effect(inherit)]
    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub enum TryMaybeDone<Fut: TryFuture> {
        Future(Fut),
        Done(Fut::Ok),
        Gone,
    }
    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
    }
    impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;

    #[derive(Debug, Clone)]
    #[asyncfix::effect(inherit)]
    pub struct OptionFuture<F>(Option<F>);
    impl<F> Default for OptionFuture<F> {
        fn default() -> Self;
    }
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<F: FusedFuture> FusedFuture for OptionFuture<F> {}
    impl<T> From<Option<T>> for OptionFuture<T> {
        fn from(option: Option<T>) -> Self;
    }

    // Several futures.
    #[derive(Debug, Clone)]
    #[asyncfix::effect(inherit)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
    }
    impl<A: FusedFuture, B: FusedFuture<Output = A::Output>> FusedFuture for Either<A, B> {}
    impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
        type Item = A::Item;
    }
    impl<A: FusedStream, B: FusedStream<Item = A::Item>> FusedStream for Either<A, B> {}
    impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> {
        type Error = A::Error;
    }
    impl<A: futures_io::AsyncRead, B: futures_io::AsyncRead> futures_io::AsyncRead for Either<A, B> {}
    impl<A: futures_io::AsyncWrite, B: futures_io::AsyncWrite> futures_io::AsyncWrite for Either<A, B> {}
    impl<A: futures_io::AsyncSeek, B: futures_io::AsyncSeek> futures_io::AsyncSeek for Either<A, B> {}
    impl<A: futures_io::AsyncBufRead, B: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Either<A, B> {}

    #[asyncfix::effect(inherit)]
    pub struct Join<Fut1: Future, Fut2: Future>(Fut1, Fut2);
    impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
        type Output = (Fut1::Output, Fut2::Output);
    }
    #[asyncfix::effect(inherit)]
    pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future>(Fut1, Fut2, Fut3);
    impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
    }
    #[asyncfix::effect(inherit)]
    pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(Fut1, Fut2, Fut3, Fut4);
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
    }
    #[asyncfix::effect(inherit)]
    pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(Fut1, Fut2, Fut3, Fut4, Fut5);
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
    }
    #[asyncfix::effect(inherit)]
    pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>;
    #[asyncfix::effect(inherit)]
    pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>;
    #[asyncfix::effect(inherit)]
    pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> Join4<Fut1, Fut2, Fut3, Fut4>;
    #[asyncfix::effect(inherit)]
    pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>;

    #[asyncfix::effect(inherit)]
    pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture>(Fut1, Fut2);
    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> Future for TryJoin<Fut1, Fut2> {
        type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>(Fut1, Fut2, Fut3);
    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> Future for TryJoin3<Fut1, Fut2, Fut3> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>(Fut1, Fut2, Fut3, Fut4);
    impl<Fut1, Fut2, Fut3, Fut4> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture>(Fut1, Fut2, Fut3, Fut4, Fut5);
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
        Fut5: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>;
    #[asyncfix::effect(inherit)]
    pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>;
    #[asyncfix::effect(inherit)]
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>;
    #[asyncfix::effect(inherit)]
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
        Fut5: TryFuture<Error = Fut1::Error>;

    #[asyncfix::effect(inherit)]
    pub struct JoinAll<F: Future>(Vec<F>);
    impl<F: Future> Future for JoinAll<F> {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {
        fn from_iter<T: IntoIterator<Item = F>>(iter: T) -> Self;
    }
    #[asyncfix::effect(inherit)]
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future;

    #[asyncfix::effect(inherit)]
    pub struct TryJoinAll<F: TryFuture>(Vec<F>);
    impl<F: TryFuture> Future for TryJoinAll<F> {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {
        fn from_iter<T: IntoIterator<Item = F>>(iter: T) -> Self;
    }
    #[asyncfix::effect(inherit)]
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Select<A, B>(Option<(A, B)>);
    impl<A: Future, B: Future> Future for Select<A, B> {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }
    impl<A: Future, B: Future> FusedFuture for Select<A, B> {}
    #[asyncfix::effect(inherit)]
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TrySelect<A, B>(Option<(A, B)>);
    impl<A: TryFuture, B: TryFuture> Future for TrySelect<A, B> {
        type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
    }
    #[asyncfix::effect(inherit)]
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
    where
        A: TryFuture + Unpin,
        B: TryFuture + Unpin;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SelectAll<Fut>(Vec<Fut>);
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut: Future> Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: Future> FromIterator<Fut> for SelectAll<Fut> {
        fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> Self;
    }
    #[asyncfix::effect(inherit)]
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future + Unpin;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SelectOk<Fut>(Vec<Fut>);
    impl<Fut: TryFuture> Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture> FromIterator<Fut> for SelectOk<Fut> {
        fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> Self;
    }
    #[asyncfix::effect(inherit)]
    pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture + Unpin;

    #[asyncfix::effect(inherit)]
    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
}

mod abortable_inner {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::Stream;

    #[derive(Debug, Clone)]
    #[asyncfix::effect(inherit)]
    pub struct Abortable<T>(T);
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self;
        pub fn is_aborted(&self) -> bool;
    }
    impl<Fut: Future> Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St: Stream> Stream for Abortable<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    pub struct AbortRegistration {
        _priv: (),
    }
    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle;
    }
    #[derive(Debug, Clone)]
    #[asyncfix::cheap_clone]
    pub struct AbortHandle {
        _priv: (),
    }
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    #[derive(Copy, Clone, Debug, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct Aborted;
    impl fmt::Display for Aborted {}
    impl std::error::Error for Aborted {}
}

pub mod stream {
    use crate::abortable_inner as ab;
    use crate::future::Either;
    use core::fmt;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::future::{FusedFuture, Future, TryFuture};
    use futures_sink::Sink;
    use std::error::Error;
    use std::sync::Arc;

    pub use ab::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};

    #[asyncfix::effect(inherit)]
    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<'_, Self>
        where
            Self: Unpin;
        fn select_next_some(&mut self) -> SelectNextSome<'_, Self>
        where
            Self: Unpin + FusedStream;
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
        where
            Self: Unpin;
        fn into_future(self) -> StreamFuture<Self>
        where
            Self: Sized + Unpin;
        fn by_ref(&mut self) -> &mut Self;
        // Item by item.
        fn map<T, F>(self, f: F) -> Map<Self, F>
        where
            F: FnMut(Self::Item) -> T,
            Self: Sized;
        fn enumerate(self) -> Enumerate<Self>
        where
            Self: Sized;
        fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>,
            Self: Sized;
        fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = Option<T>>,
            Self: Sized;
        fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future,
            Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            F: FnMut(&Self::Item),
            Self: Sized;
        fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
        where
            F: FnMut(&mut S, Self::Item) -> Fut,
            Fut: Future<Output = Option<B>>,
            Self: Sized;
        fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>,
            Self: Sized;
        fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>,
            Self: Sized;
        fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut>
        where
            Fut: Future,
            Self: Sized;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn cycle(self) -> Cycle<Self>
        where
            Self: Sized + Clone;
        fn catch_unwind(self) -> CatchUnwind<Self>
        where
            Self: Sized;
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
        where
            Self: Sized + Send + 'a;
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
        where
            Self: Sized + 'a;
        fn peekable(self) -> Peekable<Self>
        where
            Self: Sized;
        fn chunks(self, capacity: usize) -> Chunks<Self>
        where
            Self: Sized;
        fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>
        where
            Self: Sized;
        // Streams of futures or streams.
        fn buffered(self, n: usize) -> Buffered<Self>
        where
            Self::Item: Future,
            Self: Sized;
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
        where
            Self::Item: Future,
            Self: Sized;
        fn flatten(self) -> Flatten<Self>
        where
            Self::Item: Stream,
            Self: Sized;
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
        where
            Self::Item: Stream + Unpin,
            Self: Sized;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            F: FnMut(Self::Item) -> U,
            U: Stream,
            Self: Sized;
        fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F>
        where
            U: Stream,
            F: FnMut(Self::Item) -> U,
            Self: Sized;
        fn zip<St>(self, other: St) -> Zip<Self, St>
        where
            St: Stream,
            Self: Sized;
        fn chain<St>(self, other: St) -> Chain<Self, St>
        where
            St: Stream<Item = Self::Item>,
            Self: Sized;
        fn left_stream<B>(self) -> Either<Self, B>
        where
            B: Stream<Item = Self::Item>,
            Self: Sized;
        fn right_stream<B>(self) -> Either<B, Self>
        where
            B: Stream<Item = Self::Item>,
            Self: Sized;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
        where
            Self: Sink<Item> + Sized;
        // To the end.
        fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>
        where
            Self: Sized;
        fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Sized + Stream<Item = (A, B)>;
        fn concat(self) -> Concat<Self>
        where
            Self: Sized,
            Self::Item: Extend<<<Self as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default;
        fn count(self) -> Count<Self>
        where
            Self: Sized;
        fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
        where
            F: FnMut(T, Self::Item) -> Fut,
            Fut: Future<Output = T>,
            Self: Sized;
        fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = bool>,
            Self: Sized;
        fn all<Fut, F>(self, f: F) -> All<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = bool>,
            Self: Sized;
        fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = ()>,
            Self: Sized;
        fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = ()>,
            Self: Sized;
        fn forward<S>(self, sink: S) -> Forward<Self, S>
        where
            S: Sink<Self::Ok, Error = Self::Error>,
            Self: TryStream + Sized;
    }
    impl<T: ?Sized + Stream> StreamExt for T {}

    #[asyncfix::effect(inherit)]
    pub trait TryStreamExt: TryStream {
        fn try_next(&mut self) -> TryNext<'_, Self>
        where
            Self: Unpin;
        fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
        where
            Self: Unpin;
        fn err_into<E>(self) -> ErrInto<Self, E>
        where
            Self: Sized,
            Self::Error: Into<E>;
        fn map_ok<T, F>(self, f: F) -> MapOk<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Ok) -> T;
        fn map_err<E, F>(self, f: F) -> MapErr<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Error) -> E;
        fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: TryFuture<Error = Self::Error>,
            Self: Sized;
        fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
        where
            F: FnMut(Self::Error) -> Fut,
            Fut: TryFuture<Ok = Self::Ok>,
            Self: Sized;
        fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F>
        where
            F: FnMut(&Self::Ok),
            Self: Sized;
        fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
        where
            F: FnMut(&Self::Error),
            Self: Sized;
        fn into_stream(self) -> IntoStream<Self>
        where
            Self: Sized;
        fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F>
        where
            F: FnMut(&Self::Ok) -> Fut,
            Fut: TryFuture<Ok = bool, Error = Self::Error>,
            Self: Sized;
        fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F>
        where
            F: FnMut(&Self::Ok) -> Fut,
            Fut: TryFuture<Ok = bool, Error = Self::Error>,
            Self: Sized;
        fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F>
        where
            Fut: Future<Output = bool>,
            F: FnMut(&Self::Ok) -> Fut,
            Self: Sized;
        fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
        where
            Fut: TryFuture<Ok = Option<T>, Error = Self::Error>,
            F: FnMut(Self::Ok) -> Fut,
            Self: Sized;
        fn try_chunks(self, capacity: usize) -> TryChunks<Self>
        where
            Self: Sized;
        fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self>
        where
            Self: Sized;
        fn try_flatten(self) -> TryFlatten<Self>
        where
            Self::Ok: TryStream,
            <Self::Ok as TryStream>::Error: From<Self::Error>,
            Self: Sized;
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self>
        where
            Self::Ok: TryStream + Unpin,
            <Self::Ok as TryStream>::Error: From<Self::Error>,
            Self: Sized;
        fn try_buffered(self, n: usize) -> TryBuffered<Self>
        where
            Self::Ok: TryFuture<Error = Self::Error>,
            Self: Sized;
        fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
        where
            Self::Ok: TryFuture<Error = Self::Error>,
            Self: Sized;
        fn into_async_read(self) -> IntoAsyncRead<Self>
        where
            Self: Sized + TryStreamExt<Error = std::io::Error>,
            Self::Ok: AsRef<[u8]>;
        fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: TryFuture<Ok = (), Error = Self::Error>,
            Self: Sized;
        fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = Result<(), Self::Error>>,
            Self: Sized;
        fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>
        where
            Self: Sized;
        fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
        where
            F: FnMut(T, Self::Ok) -> Fut,
            Fut: TryFuture<Ok = T, Error = Self::Error>,
            Self: Sized;
        fn try_concat(self) -> TryConcat<Self>
        where
            Self: Sized,
            Self::Ok: Extend<<<Self as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default;
        fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F>
        where
            Self: Sized,
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = bool>;
        fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F>
        where
            Self: Sized,
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = bool>;
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}

    // Adapters of StreamExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Map<St, F>(St, F);
    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
        type Item = T;
    }
    impl<St: Stream, F: FnMut(St::Item) -> T, T> FusedStream for Map<St, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Enumerate<St>(St);
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Filter<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for Filter<St, Fut, F> {
        type Item = St::Item;
    }
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> FusedStream for Filter<St, Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FilterMap<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = Option<T>>, F: FnMut(St::Item) -> Fut, T> Stream for FilterMap<St, Fut, F> {
        type Item = T;
    }
    impl<St: Stream, Fut: Future<Output = Option<T>>, F: FnMut(St::Item) -> Fut, T> FusedStream for FilterMap<St, Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Then<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
    }
    impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> FusedStream for Then<St, Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Cycle<St>(St);
    impl<St: Clone + Stream> Stream for Cycle<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Flatten<St>(St);
    impl<St: Stream> Stream for Flatten<St>
    where
        St::Item: Stream,
    {
        type Item = <St::Item as Stream>::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlattenUnordered<St>(St);
    impl<St: Stream> Stream for FlattenUnordered<St>
    where
        St::Item: Stream,
    {
        type Item = <St::Item as Stream>::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlatMap<St, U, F>(St, Option<U>, F);
    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMap<St, U, F> {
        type Item = U::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FlatMapUnordered<St, U, F>(St, Option<U>, F);
    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMapUnordered<St, U, F> {
        type Item = U::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Scan<St, S, Fut, F>(St, Option<(S, F)>, Option<Fut>);
    impl<St: Stream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut, B> Stream for Scan<St, S, Fut, F> {
        type Item = B;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SkipWhile<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for SkipWhile<St, Fut, F> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TakeWhile<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for TakeWhile<St, Fut, F> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TakeUntil<St, Fut>(St, Option<Fut>);
    impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> {
        type Item = St::Item;
    }
    impl<St: Stream, Fut: Future> TakeUntil<St, Fut> {
        pub fn take_future(&mut self) -> Option<Fut>;
        pub fn take_result(&mut self) -> Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<St>(St);
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Skip<St>(St);
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fuse<St>(St);
    impl<St: Stream> Stream for Fuse<St> {
        type Item = St::Item;
    }
    impl<St: Stream> FusedStream for Fuse<St> {}
    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> {
        type Error = S::Error;
    }
    impl<S: Stream + Sink<Item>, F, Item> Sink<Item> for Map<S, F> {
        type Error = S::Error;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CatchUnwind<St>(St);
    impl<St: Stream> Stream for CatchUnwind<St> {
        type Item = Result<St::Item, Box<dyn core::any::Any + Send>>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Buffered<St>(St);
    impl<St: Stream> Stream for Buffered<St>
    where
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<St: Stream> FusedStream for Buffered<St> where St::Item: Future {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufferUnordered<St>(St);
    impl<St: Stream> Stream for BufferUnordered<St>
    where
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<St: Stream> FusedStream for BufferUnordered<St> where St::Item: Future {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Zip<St1, St2>(St1, St2);
    impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> {
        type Item = (St1::Item, St2::Item);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<St1, St2>(Option<St1>, St2);
    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> {
        type Item = St1::Item;
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>> FusedStream for Chain<St1, St2> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chunks<St>(St);
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<St: Stream> FusedStream for Chunks<St> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadyChunks<St>(St);
    impl<St: Stream> Stream for ReadyChunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<St: Stream> FusedStream for ReadyChunks<St> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Inspect<St, F>(St, F);
    impl<St: Stream, F: FnMut(&St::Item)> Stream for Inspect<St, F> {
        type Item = St::Item;
    }
    #[asyncfix::effect(inherit)]
    pub struct Peekable<St: Stream>(St, Option<St::Item>);
    impl<St: Stream> Stream for Peekable<St> {
        type Item = St::Item;
    }
    impl<St: Stream> FusedStream for Peekable<St> {}
    impl<St: Stream> Peekable<St> {
        #[asyncfix::effect(inherit)]
        pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
        pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
        #[asyncfix::effect(inherit)]
        pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
        pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
        #[asyncfix::effect(inherit)]
        pub fn next_if<F>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F>
        where
            F: FnOnce(&St::Item) -> bool;
        #[asyncfix::effect(inherit)]
        pub fn next_if_eq<'a, T: ?Sized>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T>
        where
            St::Item: PartialEq<T>;
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn into_inner(self) -> St;
    }
    // Futures of StreamExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Next<'a, St: ?Sized>(&'a mut St);
    impl<'a, St: ?Sized + Stream> Future for Next<'a, St> {
        type Output = Option<St::Item>;
    }
    impl<'a, St: ?Sized + Stream> FusedFuture for Next<'a, St> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SelectNextSome<'a, St: ?Sized>(&'a mut St);
    impl<'a, St: ?Sized + Stream> Future for SelectNextSome<'a, St> {
        type Output = St::Item;
    }
    impl<'a, St: ?Sized + Stream> FusedFuture for SelectNextSome<'a, St> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct StreamFuture<St>(Option<St>);
    impl<St: Stream> Future for StreamFuture<St> {
        type Output = (Option<St::Item>, St);
    }
    impl<St: Stream> FusedFuture for StreamFuture<St> {}
    impl<St: Stream + Unpin> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St>;
        pub fn get_mut(&mut self) -> Option<&mut St>;
        pub fn into_inner(self) -> Option<St>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Collect<St, C>(St, C);
    impl<St: Stream, C: Default + Extend<St::Item>> Future for Collect<St, C> {
        type Output = C;
    }
    impl<St: Stream, C: Default + Extend<St::Item>> FusedFuture for Collect<St, C> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Unzip<St, FromA, FromB>(St, FromA, FromB);
    impl<St: Stream<Item = (A, B)>, A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> Future for Unzip<St, FromA, FromB> {
        type Output = (FromA, FromB);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Concat<St>(St);
    impl<St: Stream> Future for Concat<St> {
        type Output = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Count<St>(St);
    impl<St: Stream> Future for Count<St> {
        type Output = usize;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fold<St, Fut, T, F>(St, Option<Fut>, Option<T>, F);
    impl<St: Stream, Fut: Future<Output = T>, T, F: FnMut(T, St::Item) -> Fut> Future for Fold<St, Fut, T, F> {
        type Output = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Any<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for Any<St, Fut, F> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct All<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for All<St, Fut, F> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ForEach<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEach<St, Fut, F> {
        type Output = ();
    }
    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> FusedFuture for ForEach<St, Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ForEachConcurrent<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEachConcurrent<St, Fut, F> {
        type Output = ();
    }
    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> FusedFuture for ForEachConcurrent<St, Fut, F> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Forward<St, Si>(St, Option<Si>);
    impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> Future for Forward<St, Si> {
        type Output = Result<(), St::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub struct Peek<'a, St: Stream>(Option<Pin<&'a mut Peekable<St>>>);
    impl<'a, St: Stream> Future for Peek<'a, St> {
        type Output = Option<&'a St::Item>;
    }
    #[asyncfix::effect(inherit)]
    pub struct PeekMut<'a, St: Stream>(Option<Pin<&'a mut Peekable<St>>>);
    impl<'a, St: Stream> Future for PeekMut<'a, St> {
        type Output = Option<&'a mut St::Item>;
    }
    #[asyncfix::effect(inherit)]
    pub struct NextIf<'a, St: Stream, F>(Option<(Pin<&'a mut Peekable<St>>, F)>);
    impl<'a, St: Stream, F: FnOnce(&St::Item) -> bool> Future for NextIf<'a, St, F> {
        type Output = Option<St::Item>;
    }
    #[asyncfix::effect(inherit)]
    pub struct NextIfEq<'a, St: Stream, T: ?Sized>(Option<(Pin<&'a mut Peekable<St>>, &'a T)>);
    impl<'a, St: Stream, T: ?Sized> Future for NextIfEq<'a, St, T> {
        type Output = Option<St::Item>;
    }
    // Adapters of TryStreamExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct IntoStream<St>(St);
    impl<St: TryStream> Stream for IntoStream<St> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ErrInto<St, E>(St, PhantomData<E>);
    impl<St: TryStream, E> Stream for ErrInto<St, E>
    where
        St::Error: Into<E>,
    {
        type Item = Result<St::Ok, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapOk<St, F>(St, F);
    impl<St: TryStream, F: FnMut(St::Ok) -> T, T> Stream for MapOk<St, F> {
        type Item = Result<T, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapErr<St, F>(St, F);
    impl<St: TryStream, F: FnMut(St::Error) -> E, E> Stream for MapErr<St, F> {
        type Item = Result<St::Ok, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AndThen<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> Stream for AndThen<St, Fut, F> {
        type Item = Result<Fut::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct OrElse<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> Stream for OrElse<St, Fut, F> {
        type Item = Result<St::Ok, Fut::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct InspectOk<St, F>(St, F);
    impl<St: TryStream, F: FnMut(&St::Ok)> Stream for InspectOk<St, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct InspectErr<St, F>(St, F);
    impl<St: TryStream, F: FnMut(&St::Error)> Stream for InspectErr<St, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TrySkipWhile<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TrySkipWhile<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryTakeWhile<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TryTakeWhile<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFilter<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut> Stream for TryFilter<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFilterMap<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut, T> Stream for TryFilterMap<St, Fut, F> {
        type Item = Result<T, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFlatten<St>(St);
    impl<St: TryStream> Stream for TryFlatten<St>
    where
        St::Ok: TryStream,
    {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFlattenUnordered<St>(St);
    impl<St: TryStream> Stream for TryFlattenUnordered<St>
    where
        St::Ok: TryStream,
    {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryBuffered<St>(St);
    impl<St: TryStream> Stream for TryBuffered<St>
    where
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryBufferUnordered<St>(St);
    impl<St: TryStream> Stream for TryBufferUnordered<St>
    where
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryChunks<St>(St);
    impl<St: TryStream> Stream for TryChunks<St> {
        type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryReadyChunks<St>(St);
    impl<St: TryStream> Stream for TryReadyChunks<St> {
        type Item = Result<Vec<St::Ok>, TryReadyChunksError<St::Ok, St::Error>>;
    }
    #[derive(PartialEq, Eq)]
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    #[derive(PartialEq, Eq)]
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: fmt::Debug> fmt::Debug for TryChunksError<T, E> {}
    impl<T, E: fmt::Display> fmt::Display for TryChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> Error for TryChunksError<T, E> {}
    impl<T, E: fmt::Debug> fmt::Debug for TryReadyChunksError<T, E> {}
    impl<T, E: fmt::Display> fmt::Display for TryReadyChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> Error for TryReadyChunksError<T, E> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct IntoAsyncRead<St>(St);
    impl<St: TryStream> futures_io::AsyncRead for IntoAsyncRead<St> {}
    impl<St: TryStream> futures_io::AsyncBufRead for IntoAsyncRead<St> {}
    // Futures of TryStreamExt.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryNext<'a, St: ?Sized>(&'a mut St);
    impl<'a, St: ?Sized + TryStream> Future for TryNext<'a, St> {
        type Output = Result<Option<St::Ok>, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryForEach<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = (), Error = St::Error>, F: FnMut(St::Ok) -> Fut> Future for TryForEach<St, Fut, F> {
        type Output = Result<(), St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryForEachConcurrent<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: Future<Output = Result<(), St::Error>>, F: FnMut(St::Ok) -> Fut> Future for TryForEachConcurrent<St, Fut, F> {
        type Output = Result<(), St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryCollect<St, C>(St, C);
    impl<St: TryStream, C: Default + Extend<St::Ok>> Future for TryCollect<St, C> {
        type Output = Result<C, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryFold<St, Fut, T, F>(St, Option<Fut>, Option<T>, F);
    impl<St: TryStream, Fut: TryFuture<Ok = T, Error = St::Error>, T, F: FnMut(T, St::Ok) -> Fut> Future for TryFold<St, Fut, T, F> {
        type Output = Result<T, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryConcat<St>(St);
    impl<St: TryStream> Future for TryConcat<St> {
        type Output = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryAll<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAll<St, Fut, F> {
        type Output = Result<bool, St::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryAny<St, Fut, F>(St, Option<Fut>, F);
    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAny<St, Fut, F> {
        type Output = Result<bool, St::Error>;
    }
    // Sources.
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Iter<I>(I);
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Once<Fut>(Option<Fut>);
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for Once<Fut> {}
    #[asyncfix::effect(inherit)]
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Empty<T>(PhantomData<T>);
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    impl<T> FusedStream for Empty<T> {}
    pub fn empty<T>() -> Empty<T>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Pending<T>(PhantomData<T>);
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    impl<T> FusedStream for Pending<T> {}
    pub fn pending<T>() -> Pending<T>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Repeat<T>(T);
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }
    impl<T: Clone> FusedStream for Repeat<T> {}
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct RepeatWith<F>(F);
    impl<F: FnMut() -> A, A> Stream for RepeatWith<F> {
        type Item = A;
    }
    impl<F: FnMut() -> A, A> FusedStream for RepeatWith<F> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
        type Item = T;
    }
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct PollImmediate<S>(Option<S>);
    impl<S: Stream> Stream for PollImmediate<S> {
        type Item = Poll<S::Item>;
    }
    pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Unfold<T, F, Fut>(Option<T>, F, Option<Fut>);
    impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
        type Item = Item;
    }
    impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> FusedStream for Unfold<T, F, Fut> {}
    #[asyncfix::effect(inherit)]
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryUnfold<T, F, Fut>(Option<T>, F, Option<Fut>);
    impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
        type Item = Result<Item, Fut::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>;
    // Several streams.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Select<St1, St2>(St1, St2);
    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Select<St1, St2> {
        type Item = St1::Item;
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>> FusedStream for Select<St1, St2> {}
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn into_inner(self) -> (St1, St2);
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SelectWithStrategy<St1, St2, Clos, State>(St1, St2, (Clos, State));
    impl<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State> Stream
        for SelectWithStrategy<St1, St2, Clos, State>
    {
        type Item = St1::Item;
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State> FusedStream
        for SelectWithStrategy<St1, St2, Clos, State>
    {
    }
    impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn into_inner(self) -> (St1, St2);
    }
    #[asyncfix::effect(inherit)]
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
    pub enum PollNext {
        #[default]
        Left,
        Right,
    }
    impl PollNext {
        pub fn toggle(&mut self) -> Self;
        pub fn other(&self) -> PollNext;
    }
    #[asyncfix::effect(inherit)]
    pub fn select_with_strategy<St1, St2, Clos, State>(
        stream1: St1,
        stream2: St2,
        which: Clos,
    ) -> SelectWithStrategy<St1, St2, Clos, State>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
        Clos: FnMut(&mut State) -> PollNext,
        State: Default;

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SelectAll<St>(Vec<St>);
    impl<St: Stream> SelectAll<St> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
        pub fn iter(&self) -> select_all::Iter<'_, St>;
        pub fn iter_mut(&mut self) -> select_all::IterMut<'_, St>;
        pub fn clear(&mut self);
    }
    impl<St: Stream + Unpin> Default for SelectAll<St> {
        fn default() -> Self;
    }
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
    }
    impl<St: Stream + Unpin> FusedStream for SelectAll<St> {}
    impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {
        fn from_iter<T: IntoIterator<Item = St>>(iter: T) -> Self;
    }
    impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {
        fn extend<T: IntoIterator<Item = St>>(&mut self, iter: T);
    }
    impl<St: Stream + Unpin> IntoIterator for SelectAll<St> {
        type Item = St;
        type IntoIter = std::vec::IntoIter<St>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[asyncfix::effect(inherit)]
    pub fn select_all<I>(streams: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Stream + Unpin;
    pub mod select_all {
        pub use super::SelectAll;
        pub use super::futures_unordered::{IntoIter, Iter, IterMut};
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FuturesUnordered<Fut>(Vec<Fut>);
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&self, future: Fut);
        pub fn iter(&self) -> futures_unordered::Iter<'_, Fut>
        where
            Fut: Unpin;
        pub fn iter_mut(&mut self) -> futures_unordered::IterMut<'_, Fut>
        where
            Fut: Unpin;
        pub fn iter_pin_ref(self: Pin<&Self>) -> futures_unordered::IterPinRef<'_, Fut>;
        pub fn iter_pin_mut(self: Pin<&mut Self>) -> futures_unordered::IterPinMut<'_, Fut>;
        pub fn clear(&mut self);
    }
    impl<Fut> Default for FuturesUnordered<Fut> {
        fn default() -> Self;
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {
        fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self;
    }
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {
        fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I);
    }
    impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
        type Item = Fut;
        type IntoIter = futures_unordered::IntoIter<Fut>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
        type Item = &'a Fut;
        type IntoIter = futures_unordered::Iter<'a, Fut>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> {
        type Item = &'a mut Fut;
        type IntoIter = futures_unordered::IterMut<'a, Fut>;
        fn into_iter(self) -> Self::IntoIter;
    }
    pub mod futures_unordered {
        pub use super::FuturesUnordered;
        use core::pin::Pin;
        pub struct Iter<'a, Fut>(&'a Fut);
        pub struct IterMut<'a, Fut>(&'a mut Fut);
        pub struct IterPinRef<'a, Fut>(&'a Fut);
        pub struct IterPinMut<'a, Fut>(&'a mut Fut);
        pub struct IntoIter<Fut>(Vec<Fut>);
        impl<'a, Fut> Iterator for Iter<'a, Fut> {
            type Item = &'a Fut;
            fn next(&mut self) -> Option<Self::Item>;
        }
        impl<'a, Fut> Iterator for IterMut<'a, Fut> {
            type Item = &'a mut Fut;
            fn next(&mut self) -> Option<Self::Item>;
        }
        impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
            type Item = Pin<&'a Fut>;
            fn next(&mut self) -> Option<Self::Item>;
        }
        impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
            type Item = Pin<&'a mut Fut>;
            fn next(&mut self) -> Option<Self::Item>;
        }
        impl<Fut> Iterator for IntoIter<Fut> {
            type Item = Fut;
            fn next(&mut self) -> Option<Self::Item>;
        }
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FuturesOrdered<T: Future>(Vec<T>);
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {
        fn default() -> Self;
    }
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for FuturesOrdered<Fut> {}
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {
        fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> Self;
    }
    impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {
        fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I);
    }

    // Halves.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SplitStream<S>(Arc<S>);
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>
        where
            S: Sink<Item>;
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }
    impl<S: Stream> FusedStream for SplitStream<S> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SplitSink<S, Item>(Arc<S>, Option<Item>);
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }
    #[derive(Debug)]
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
    impl<T, Item> fmt::Display for ReuniteError<T, Item> {}
    impl<T: core::any::Any, Item: core::any::Any> Error for ReuniteError<T, Item> {}

    #[asyncfix::effect(inherit)]
    pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle);
}

pub mod sink {
    use crate::future::Either;
    use crate::never::Never;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::future::Future;
    use futures_core::stream::{Stream, TryStream};

    pub use futures_sink::Sink;

    #[asyncfix::effect(inherit)]
    pub trait SinkExt<Item>: Sink<Item> {
        fn send(&mut self, item: Item) -> Send<'_, Self, Item>
        where
            Self: Unpin;
        fn feed(&mut self, item: Item) -> Feed<'_, Self, Item>
        where
            Self: Unpin;
        fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St>
        where
            St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized,
            Self: Unpin;
        fn flush(&mut self) -> Flush<'_, Self, Item>
        where
            Self: Unpin;
        fn close(&mut self) -> Close<'_, Self, Item>
        where
            Self: Unpin;
        fn with<U, Fut, F, E>(self, f: F) -> With<Self, Item, U, Fut, F>
        where
            F: FnMut(U) -> Fut,
            Fut: Future<Output = Result<Item, E>>,
            E: From<Self::Error>,
            Self: Sized;
        fn with_flat_map<U, St, F>(self, f: F) -> WithFlatMap<Self, Item, U, St, F>
        where
            F: FnMut(U) -> St,
            St: Stream<Item = Result<Item, Self::Error>>,
            Self: Sized;
        fn sink_map_err<E, F>(self, f: F) -> SinkMapErr<Self, F>
        where
            F: FnOnce(Self::Error) -> E,
            Self: Sized;
        fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E>
        where
            Self: Sized,
            Self::Error: Into<E>;
        fn buffer(self, capacity: usize) -> Buffer<Self, Item>
        where
            Self: Sized;
        fn fanout<Si>(self, other: Si) -> Fanout<Self, Si>
        where
            Self: Sized,
            Item: Clone,
            Si: Sink<Item, Error = Self::Error>;
        fn left_sink<Si2>(self) -> Either<Self, Si2>
        where
            Si2: Sink<Item, Error = Self::Error>,
            Self: Sized;
        fn right_sink<Si1>(self) -> Either<Si1, Self>
        where
            Si1: Sink<Item, Error = Self::Error>,
            Self: Sized;
        fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
        where
            Self: Unpin;
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>
        where
            Self: Unpin;
        fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
        where
            Self: Unpin;
        fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
        where
            Self: Unpin;
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Send<'a, Si: ?Sized, Item>(&'a mut Si, Option<Item>);
    impl<Si: Sink<Item> + ?Sized, Item> Future for Send<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Feed<'a, Si: ?Sized, Item>(&'a mut Si, Option<Item>);
    impl<Si: Sink<Item> + ?Sized, Item> Future for Feed<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Flush<'a, Si: ?Sized, Item>(&'a mut Si, PhantomData<Item>);
    impl<Si: Sink<Item> + ?Sized, Item> Future for Flush<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Close<'a, Si: ?Sized, Item>(&'a mut Si, PhantomData<Item>);
    impl<Si: Sink<Item> + ?Sized, Item> Future for Close<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }
    #[asyncfix::effect(inherit)]
    pub struct SendAll<'a, Si: ?Sized, St: ?Sized + TryStream>(&'a mut Si, &'a mut St);
    impl<Si: Sink<St::Ok, Error = St::Error> + ?Sized, St: TryStream + ?Sized> Future for SendAll<'_, Si, St> {
        type Output = Result<(), St::Error>;
    }

    #[asyncfix::effect(inherit)]
    pub struct With<Si, Item, U, Fut, F>(Si, F, Option<Fut>, PhantomData<(Item, U)>);
    impl<Si: Sink<Item>, Item, U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Si::Error>> Sink<U>
        for With<Si, Item, U, Fut, F>
    {
        type Error = E;
    }
    impl<S: Stream, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F> {
        type Item = S::Item;
    }
    #[asyncfix::effect(inherit)]
    pub struct WithFlatMap<Si, Item, U, St, F>(Si, F, Option<St>, PhantomData<(Item, U)>);
    impl<Si: Sink<Item>, Item, U, St: Stream<Item = Result<Item, Si::Error>>, F: FnMut(U) -> St> Sink<U> for WithFlatMap<Si, Item, U, St, F> {
        type Error = Si::Error;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SinkMapErr<Si, F>(Si, Option<F>);
    impl<Si: Sink<Item>, F: FnOnce(Si::Error) -> E, E, Item> Sink<Item> for SinkMapErr<Si, F> {
        type Error = E;
    }
    impl<S: Stream, F> Stream for SinkMapErr<S, F> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SinkErrInto<Si, Item, E>(Si, PhantomData<(Item, E)>);
    impl<Si: Sink<Item>, Item, E> Sink<Item> for SinkErrInto<Si, Item, E>
    where
        Si::Error: Into<E>,
    {
        type Error = E;
    }
    impl<S: Stream, Item, E> Stream for SinkErrInto<S, Item, E> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Buffer<Si, Item>(Si, PhantomData<Item>);
    impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> {
        type Error = Si::Error;
    }
    impl<S: Stream, Item> Stream for Buffer<S, Item> {
        type Item = S::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fanout<Si1, Si2>(Si1, Si2);
    impl<Si1, Si2> Fanout<Si1, Si2> {
        pub fn get_ref(&self) -> (&Si1, &Si2);
        pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
        pub fn into_inner(self) -> (Si1, Si2);
    }
    impl<Si1: Sink<Item>, Si2: Sink<Item, Error = Si1::Error>, Item: Clone> Sink<Item> for Fanout<Si1, Si2> {
        type Error = Si1::Error;
    }

    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Drain<T>(PhantomData<T>);
    impl<T> Sink<T> for Drain<T> {
        type Error = Never;
    }
    pub fn drain<T>() -> Drain<T>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Unfold<T, F, R>(Option<T>, F, Option<R>);
    impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> {
        type Error = E;
    }
    #[asyncfix::effect(inherit)]
    pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> Unfold<T, F, R>
    where
        F: FnMut(T, Item) -> R,
        R: Future<Output = Result<T, E>>;
}

pub mod io {
    use crate::future::{AbortHandle, Aborted};
    use core::fmt;
    use core::future::Future;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use futures_core::stream::Stream;
    use std::sync::Arc;

    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

    pub trait AsyncReadExt: AsyncRead {
        #[asyncfix::effect(io)]
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self>
        where
            Self: Unpin;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>)
        where
            Self: AsyncWrite + Sized;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        #[asyncfix::effect(io)]
        fn flush(&mut self) -> Flush<'_, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn close(&mut self) -> Close<'_, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn write_all_vectored<'a>(&'a mut self, bufs: &'a mut [IoSlice<'a>]) -> WriteAllVectored<'a, Self>
        where
            Self: Unpin;
        fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item>
        where
            Self: Sized;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub trait AsyncSeekExt: AsyncSeek {
        #[asyncfix::effect(io)]
        fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn stream_position(&mut self) -> Seek<'_, Self>
        where
            Self: Unpin;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        #[asyncfix::effect(io)]
        fn fill_buf(&mut self) -> FillBuf<'_, Self>
        where
            Self: Unpin;
        fn consume_unpin(&mut self, amt: usize)
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
        where
            Self: Unpin;
        #[asyncfix::effect(io)]
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    // Futures.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Read<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for Read<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadVectored<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadVectored<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadExact<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadExact<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadToEnd<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadToEnd<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadToString<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadToString<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadUntil<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadUntil<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadLine<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for ReadLine<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FillBuf<'a, R: ?Sized>(&'a mut R);
    impl<'a, R: ?Sized> Future for FillBuf<'a, R> {
        type Output = Result<&'a [u8]>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Write<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for Write<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteVectored<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteVectored<'_, R> {
        type Output = Result<usize>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteAll<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteAll<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteAllVectored<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for WriteAllVectored<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Flush<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for Flush<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Close<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for Close<'_, R> {
        type Output = Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Seek<'a, R: ?Sized>(&'a mut R);
    impl<R: ?Sized> Future for Seek<'_, R> {
        type Output = Result<u64>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Copy<'a, R, W: ?Sized>(R, &'a mut W);
    impl<R, W: ?Sized> Future for Copy<'_, R, W> {
        type Output = Result<u64>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CopyBuf<'a, R, W: ?Sized>(R, &'a mut W);
    impl<R, W: ?Sized> Future for CopyBuf<'_, R, W> {
        type Output = Result<u64>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CopyBufAbortable<'a, R, W: ?Sized>(R, &'a mut W);
    impl<R, W: ?Sized> Future for CopyBufAbortable<'_, R, W> {
        type Output = Result<core::result::Result<u64, Aborted>>;
    }
    #[asyncfix::effect(inherit)]
    pub fn copy<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> Copy<'_, R, W>;
    #[asyncfix::effect(inherit)]
    pub fn copy_buf<R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W>;
    #[asyncfix::effect(inherit)]
    pub fn copy_buf_abortable<R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized>(
        reader: R,
        writer: &mut W,
    ) -> (CopyBufAbortable<'_, R, W>, AbortHandle);

    // Readers and writers around others.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufReader<R>(R);
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufWriter<W>(W);
    impl<W> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct LineWriter<W>(W);
    impl<W> LineWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite> LineWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(capacity: usize, inner: W) -> Self;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<R>(R);
    impl<R> Take<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AllowStdIo<T>(T);
    impl<T> AllowStdIo<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> Self;
    }
    impl<T: std::io::Read> AsyncRead for AllowStdIo<T> {}
    impl<T: std::io::Write> AsyncWrite for AllowStdIo<T> {}
    impl<T: std::io::Seek> AsyncSeek for AllowStdIo<T> {}
    impl<T: std::io::BufRead> AsyncBufRead for AllowStdIo<T> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Lines<R>(R);
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = Result<String>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct IntoSink<W, Item>(W, PhantomData<Item>);
    impl<W: AsyncWrite, Item: AsRef<[u8]>> futures_sink::Sink<Item> for IntoSink<W, Item> {
        type Error = Error;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadHalf<T>(Arc<T>);
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteHalf<T>(Arc<T>);
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn reunite(self, other: WriteHalf<T>) -> core::result::Result<T, ReuniteError<T>>;
    }
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
        pub fn reunite(self, other: ReadHalf<T>) -> core::result::Result<T, ReuniteError<T>>;
    }
    impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}
    impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}
    #[derive(Debug)]
    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
    impl<T> fmt::Display for ReuniteError<T> {}
    impl<T: core::any::Any> std::error::Error for ReuniteError<T> {}

    // In memory.
    #[derive(Clone, Debug, Default)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Cursor<T> {
        inner: T,
    }
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
    impl<T> AsyncWrite for Cursor<T> {}
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Empty {
        _priv: (),
    }
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub fn empty() -> Empty;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Repeat {
        byte: u8,
    }
    impl AsyncRead for Repeat {}
    pub fn repeat(byte: u8) -> Repeat;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Sink {
        _priv: (),
    }
    impl AsyncWrite for Sink {}
    pub fn sink() -> Sink;
    #[derive(Debug)]
    pub struct Window<T> {
        inner: T,
    }
    impl<T: AsRef<[u8]>> Window<T> {
        pub fn new(t: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn start(&self) -> usize;
        pub fn end(&self) -> usize;
        pub fn set<R: core::ops::RangeBounds<usize>>(&mut self, range: R);
    }
    impl<T: AsRef<[u8]>> AsRef<[u8]> for Window<T> {
        fn as_ref(&self) -> &[u8];
    }
    impl<T: AsMut<[u8]>> AsMut<[u8]> for Window<T> {
        fn as_mut(&mut self) -> &mut [u8];
    }
}

pub mod lock {
    use core::cell::UnsafeCell;
    use core::fmt;
    use core::future::Future;
    use core::marker::PhantomData;
    use core::ops::{Deref, DerefMut};
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::future::FusedFuture;
    use std::sync::Arc;

    #[derive(Debug, Default)]
    #[asyncfix::lock(async)]
    pub struct Mutex<T: ?Sized> {
        value: UnsafeCell<T>,
    }
    impl<T> From<T> for Mutex<T> {
        fn from(t: T) -> Self;
    }
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> Mutex<T> {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> MutexLockFuture<'_, T>;
        #[asyncfix::effect(lock)]
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
        pub fn get_mut(&mut self) -> &mut T;
    }

    #[asyncfix::effect(lock)]
    pub struct MutexLockFuture<'a, T: ?Sized> {
        mutex: &'a Mutex<T>,
        output: PhantomData<MutexGuard<'a, T>>,
    }
    impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> {
        type Output = MutexGuard<'a, T>;
    }
    impl<T: ?Sized> FusedFuture for MutexLockFuture<'_, T> {}
    #[asyncfix::effect(lock)]
    pub struct OwnedMutexLockFuture<T: ?Sized> {
        mutex: Arc<Mutex<T>>,
        output: PhantomData<OwnedMutexGuard<T>>,
    }
    impl<T: ?Sized> Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }
    impl<T: ?Sized> FusedFuture for OwnedMutexLockFuture<T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct MutexGuard<'a, T: ?Sized> {
        mutex: &'a Mutex<T>,
    }
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct OwnedMutexGuard<T: ?Sized> {
        mutex: Arc<Mutex<T>>,
    }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for OwnedMutexGuard<T> {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {
        mutex: &'a Mutex<T>,
        value: *mut U,
    }
    impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
        pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
    }
    impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> {
        type Target = U;
        fn deref(&self) -> &U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {
        fn deref_mut(&mut self) -> &mut U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for MappedMutexGuard<'_, T, U> {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    #[asyncfix::lock(async)]
    pub struct BiLock<T> {
        value: Arc<UnsafeCell<T>>,
    }
    impl<T> BiLock<T> {
        pub fn new(t: T) -> (Self, Self);
        #[asyncfix::effect(lock)]
        pub fn poll_lock(&self, cx: &mut Context<'_>) -> Poll<BiLockGuard<'_, T>>;
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> BiLockAcquire<'_, T>;
        pub fn is_pair_of(&self, other: &Self) -> bool;
        pub fn reunite(self, other: Self) -> Result<T, ReuniteError<T>>;
    }
    #[asyncfix::effect(lock)]
    pub struct BiLockAcquire<'a, T> {
        lock: &'a BiLock<T>,
        output: PhantomData<BiLockGuard<'a, T>>,
    }
    impl<'a, T> Future for BiLockAcquire<'a, T> {
        type Output = BiLockGuard<'a, T>;
    }
    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct BiLockGuard<'a, T> {
        lock: &'a BiLock<T>,
    }
    impl<T> BiLockGuard<'_, T> {
        pub fn as_pin_mut(&mut self) -> Pin<&mut T>;
    }
    impl<T> Deref for BiLockGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for BiLockGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T> Drop for BiLockGuard<'_, T> {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    pub struct ReuniteError<T>(pub BiLock<T>, pub BiLock<T>);
    impl<T> fmt::Display for ReuniteError<T> {}
    impl<T: core::any::Any> std::error::Error for ReuniteError<T> {}
}

pub mod task {
    use crate::future::RemoteHandle;
    use core::future::Future;

    pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    pub use futures_core::ready;
    pub use futures_core::task::__internal::AtomicWaker;
    pub use futures_task::{
        ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj, Wake, WakerRef, noop_waker, noop_waker_ref,
        waker, waker_ref,
    };

    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + Send + 'static;
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send;
    }
    impl<Sp: ?Sized + Spawn> SpawnExt for Sp {}
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + 'static;
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + 'static;
    }
    impl<Sp: ?Sized + LocalSpawn> LocalSpawnExt for Sp {}
}

pub mod never {
    pub type Never = core::convert::Infallible;
}

/// What the macros below need.
#[doc(hidden)]
pub mod __asyncfix {
    use core::future::Future;
    use core::task::Poll;

    /// Which arm of a `select!` runs.
    pub fn which_arm() -> u32;
    /// The output of a future that `select!` with a `default` arm found ready.
    pub fn ready_output<F: Future>(future: F) -> F::Output;

    #[asyncfix::effect(none)]
    pub struct PollOnce<F>(F);
    impl<F: Future> Future for PollOnce<F> {
        type Output = Poll<F::Output>;
    }
    #[asyncfix::effect(none)]
    pub fn poll_once<F: Future>(future: F) -> PollOnce<F>;
    #[asyncfix::effect(none)]
    pub struct PendingOnce(());
    impl Future for PendingOnce {
        type Output = ();
    }
    #[asyncfix::effect(none)]
    pub fn pending_once() -> PendingOnce;
}

// One `let` a future, then all outputs.
#[macro_export]
macro_rules! join {
    (@ $free:tt [$($fut:ident)*]) => { ($(($fut).await,)*) };
    (@ [$head:ident $($free:ident)*] [$($fut:ident)*] $e:expr $(, $rest:expr)*) => {{
        let $head = $e;
        $crate::join!(@ [$($free)*] [$($fut)* $head] $($rest),*)
    }};
    ($($e:expr),* $(,)?) => {
        $crate::join!(@ [
            __f0 __f1 __f2 __f3 __f4 __f5 __f6 __f7 __f8 __f9 __f10 __f11 __f12 __f13 __f14 __f15
            __f16 __f17 __f18 __f19 __f20 __f21 __f22 __f23 __f24 __f25 __f26 __f27 __f28 __f29 __f30 __f31
        ] [] $($e),*)
    };
}

// One `let` a future, then the outputs until the first error.
#[macro_export]
macro_rules! try_join {
    (@ok [$($v:ident)*]) => { ::core::result::Result::Ok(($($v,)*)) };
    (@ok [$($v:ident)*] $fut:ident $($futs:ident)*) => {
        match ($fut).await {
            ::core::result::Result::Ok($fut) => $crate::try_join!(@ok [$($v)* $fut] $($futs)*),
            ::core::result::Result::Err(error) => ::core::result::Result::Err(error),
        }
    };
    (@ $free:tt [$($fut:ident)*]) => { $crate::try_join!(@ok [] $($fut)*) };
    (@ [$head:ident $($free:ident)*] [$($fut:ident)*] $e:expr $(, $rest:expr)*) => {{
        let $head = $e;
        $crate::try_join!(@ [$($free)*] [$($fut)* $head] $($rest),*)
    }};
    ($($e:expr),* $(,)?) => {
        $crate::try_join!(@ [
            __f0 __f1 __f2 __f3 __f4 __f5 __f6 __f7 __f8 __f9 __f10 __f11 __f12 __f13 __f14 __f15
            __f16 __f17 __f18 __f19 __f20 __f21 __f22 __f23 __f24 __f25 __f26 __f27 __f28 __f29 __f30 __f31
        ] [] $($e),*)
    };
}

// `@ [free numbers and names] [one `let` a future] [arms] [complete arm] [default arm] rest`.
// A future given by name is borrowed, as the real macro does; with a `default` arm nothing is awaited.
#[macro_export]
macro_rules! select {
    (@ $free:tt [$($let:tt)*] [$([$n:tt $fut:ident $p:pat => $h:expr])*] [$($complete:expr)?] []) => {{
        $($let)*
        match $crate::__asyncfix::which_arm() {
            $($n => {
                let $p = ($fut).await;
                $h
            })*
            $(100 => $complete,)?
            _ => ::core::panic!("all futures in select! were completed"),
        }
    }};
    (@ $free:tt [$($let:tt)*] [$([$n:tt $fut:ident $p:pat => $h:expr])*] [$($complete:expr)?] [$default:expr]) => {{
        $($let)*
        match $crate::__asyncfix::which_arm() {
            $($n => {
                let $p = $crate::__asyncfix::ready_output($fut);
                $h
            })*
            $(100 => $complete,)?
            _ => $default,
        }
    }};

    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt complete => $h:block, $($r:tt)*) => { $crate::select!(@ $free $let $arms [$h] $d $($r)*) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt complete => $h:block $($r:tt)*) => { $crate::select!(@ $free $let $arms [$h] $d $($r)*) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt complete => $h:expr) => { $crate::select!(@ $free $let $arms [$h] $d) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt complete => $h:expr, $($r:tt)*) => { $crate::select!(@ $free $let $arms [$h] $d $($r)*) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt default => $h:block, $($r:tt)*) => { $crate::select!(@ $free $let $arms $c [$h] $($r)*) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt default => $h:block $($r:tt)*) => { $crate::select!(@ $free $let $arms $c [$h] $($r)*) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt default => $h:expr) => { $crate::select!(@ $free $let $arms $c [$h]) };
    (@ $free:tt $let:tt $arms:tt $c:tt $d:tt default => $h:expr, $($r:tt)*) => { $crate::select!(@ $free $let $arms $c [$h] $($r)*) };

    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:ident => $h:block, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = &mut $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:ident => $h:block $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = &mut $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:ident => $h:expr) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = &mut $f;] [$($arm)* [$n $id $p => $h]] $c $d)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:ident => $h:expr, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = &mut $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:expr => $h:block, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:expr => $h:block $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:expr => $h:expr) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = $f;] [$($arm)* [$n $id $p => $h]] $c $d)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($let:tt)*] [$($arm:tt)*] $c:tt $d:tt $p:pat = $f:expr => $h:expr, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($let)* let $id = $f;] [$($arm)* [$n $id $p => $h]] $c $d $($r)*)
    };

    ($($t:tt)*) => {
        $crate::select!(@ [
            0 __f0 1 __f1 2 __f2 3 __f3 4 __f4 5 __f5 6 __f6 7 __f7 8 __f8 9 __f9 10 __f10 11 __f11 12 __f12 13 __f13 14 __f14 15 __f15
            16 __f16 17 __f17 18 __f18 19 __f19 20 __f20 21 __f21 22 __f22 23 __f23 24 __f24 25 __f25 26 __f26 27 __f27 28 __f28 29 __f29
        ] [] [] [] [] $($t)*)
    };
}
#[macro_export]
macro_rules! select_biased {
    ($($t:tt)*) => { $crate::select!($($t)*) };
}

#[macro_export]
macro_rules! stream_select {
    ($stream:expr $(,)?) => { $stream };
    ($stream:expr, $($rest:expr),+ $(,)?) => { $crate::stream::select($stream, $crate::stream_select!($($rest),+)) };
}
#[macro_export]
macro_rules! poll {
    ($x:expr $(,)?) => {
        $crate::__asyncfix::poll_once($x).await
    };
}
#[macro_export]
macro_rules! pending {
    () => {
        $crate::__asyncfix::pending_once().await
    };
}
/// The function behind the macro of its name: `Pin::new_unchecked`.
#[doc(hidden)]
#[asyncfix::effect(inherit)]
pub fn pin_mut<P: core::ops::Deref>(pointer: P) -> core::pin::Pin<P>;

#[macro_export]
macro_rules! pin_mut {
    ($($x:ident),* $(,)?) => { $(
        let mut $x = $x;
        let mut $x = $crate::pin_mut(&mut $x);
    )* };
}
