//! Model of async-stream 0.3.
#![register_tool(asyncfix)]

extern crate futures_core;

/// What the macros below need.
#[doc(hidden)]
pub mod __asyncfix {
    use core::marker::PhantomData;
    use futures_core::stream::{FusedStream, Stream};

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AsyncStream<T, U>(U, PhantomData<T>);
    impl<T, U> Stream for AsyncStream<T, U> {
        type Item = T;
    }
    impl<T, U> FusedStream for AsyncStream<T, U> {}

    #[asyncfix::effect(inherit)]
    pub fn stream<U: Iterator>(body: U) -> AsyncStream<U::Item, U>;
    #[asyncfix::effect(inherit)]
    pub fn try_stream<E, U: Iterator>(body: U) -> AsyncStream<Result<U::Item, E>, U>;
}

#[macro_export]
macro_rules! stream {
    ($($body:tt)*) => { $crate::__asyncfix::stream(gen move { $($body)* }) };
}
#[macro_export]
macro_rules! try_stream {
    ($($body:tt)*) => { $crate::__asyncfix::try_stream(gen move { $($body)* }) };
}
