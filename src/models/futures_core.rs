//! Model of futures-core 0.3.
#![register_tool(asyncfix)]

pub use self::future::{FusedFuture, Future, TryFuture};
pub use self::stream::{FusedStream, Stream, TryStream};

pub mod future {
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use std::ops::DerefMut;

    pub use core::future::Future;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}
    impl<P> FusedFuture for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: FusedFuture,
    {
    }

    pub trait TryFuture: Future {
        type Ok;
        type Error;
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<F, T, E> TryFuture for F
    where
        F: ?Sized + Future<Output = Result<T, E>>,
    {
        type Ok = T;
        type Error = E;
    }
}

pub mod stream {
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use std::ops::DerefMut;

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<S: ?Sized + Stream + Unpin> Stream for &mut S {
        type Item = S::Item;
    }
    impl<S: ?Sized + Stream + Unpin> Stream for Box<S> {
        type Item = S::Item;
    }
    impl<P> Stream for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: Stream,
    {
        type Item = <P::Target as Stream>::Item;
    }
    impl<S: Stream> Stream for std::panic::AssertUnwindSafe<S> {
        type Item = S::Item;
    }

    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }
    impl<S: ?Sized + FusedStream + Unpin> FusedStream for &mut S {}
    impl<S: ?Sized + FusedStream + Unpin> FusedStream for Box<S> {}
    impl<P> FusedStream for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: FusedStream,
    {
    }

    pub trait TryStream: Stream {
        type Ok;
        type Error;
        fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }
    impl<S, T, E> TryStream for S
    where
        S: ?Sized + Stream<Item = Result<T, E>>,
    {
        type Ok = T;
        type Error = E;
    }
}

pub mod task {
    pub use crate::ready;
    pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

    pub mod __internal {
        use core::task::Waker;

        #[derive(Debug, Default)]
        pub struct AtomicWaker {
            waker: Option<Waker>,
        }
        impl AtomicWaker {
            pub const fn new() -> Self;
            pub fn register(&self, waker: &Waker);
            pub fn wake(&self);
            pub fn take(&self) -> Option<Waker>;
        }
    }
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
