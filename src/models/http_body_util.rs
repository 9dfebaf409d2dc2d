//! http-body-util 0.1.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;

use bytes::{Buf, Bytes};
use core::convert::Infallible;
use core::pin::Pin;
use http::HeaderMap;
use http_body::{Body, Frame};

pub trait BodyExt: Body {
    #[asyncfix::effect(inherit)]
    fn frame(&mut self) -> combinators::Frame<'_, Self>
    where
        Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> combinators::MapFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(Frame<Self::Data>) -> Frame<B>,
        B: Buf;
    fn inspect_frame<F>(self, f: F) -> combinators::InspectFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(&Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> combinators::MapErr<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> combinators::InspectErr<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Error);
    fn boxed(self) -> combinators::BoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> combinators::UnsyncBoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + 'static;
    #[asyncfix::effect(inherit)]
    fn collect(self) -> combinators::Collect<Self>
    where
        Self: Sized;
    fn with_trailers<F>(self, trailers: F) -> combinators::WithTrailers<Self, F>
    where
        Self: Sized,
        F: core::future::Future<Output = Option<Result<HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self>
    where
        Self: Sized;
    fn into_data_stream(self) -> BodyDataStream<Self>
    where
        Self: Sized;
    fn fuse(self) -> combinators::Fuse<Self>
    where
        Self: Sized;
}
impl<T: Body + ?Sized> BodyExt for T {}

pub mod combinators {
    use super::*;
    pub use http_body::combinators::{BoxBody, UnsyncBoxBody};
    #[asyncfix::effect(inherit)]
    pub struct Frame<'a, T: ?Sized>(&'a mut T);
    impl<T: Body + Unpin + ?Sized> core::future::Future for Frame<'_, T> {
        type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>;
        fn poll(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
        ) -> core::task::Poll<Option<Result<http_body::Frame<T::Data>, T::Error>>>;
    }
    #[asyncfix::effect(inherit)]
    pub struct Collect<T: ?Sized> {
        body: T,
    }
    impl<T: Body + ?Sized> core::future::Future for Collect<T> {
        type Output = Result<Collected<T::Data>, T::Error>;
        fn poll(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
        ) -> core::task::Poll<Result<Collected<T::Data>, T::Error>>;
    }
    #[asyncfix::effect(inherit)]
    pub struct MapFrame<B, F> {
        inner: B,
        f: F,
    }
    #[asyncfix::effect(inherit)]
    pub struct InspectFrame<B, F> {
        inner: B,
        f: F,
    }
    #[asyncfix::effect(inherit)]
    pub struct MapErr<B, F> {
        inner: B,
        f: F,
    }
    #[asyncfix::effect(inherit)]
    pub struct InspectErr<B, F> {
        inner: B,
        f: F,
    }
    #[asyncfix::effect(inherit)]
    pub struct WithTrailers<B, F> {
        inner: B,
        f: F,
    }
    #[asyncfix::effect(inherit)]
    pub struct Fuse<B> {
        inner: B,
    }
    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }
    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }
    impl<B: Body, F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>, B2: Buf> http_body::Body for MapFrame<B, F> {
        type Data = B2;
        type Error = B::Error;
    }
    impl<B: Body, F> http_body::Body for InspectFrame<B, F> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B: Body, F> http_body::Body for InspectErr<B, F> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B: Body, F: FnMut(B::Error) -> E, E> Body for MapErr<B, F> {
        type Data = B::Data;
        type Error = E;
    }
    impl<B: Body, F> http_body::Body for WithTrailers<B, F> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B: Body> http_body::Body for Fuse<B> {
        type Data = B::Data;
        type Error = B::Error;
    }
}

#[derive(Debug)]
pub struct Collected<B> {
    bufs: B,
    trailers: Option<HeaderMap>,
}
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}
impl<B> Default for Collected<B> {
    fn default() -> Self;
}
impl<B: Buf> http_body::Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
}

#[asyncfix::effect(none)]
#[derive(Clone, Copy, Debug)]
pub struct Full<D> {
    data: Option<D>,
}
#[asyncfix::effect(none)]
#[derive(Clone, Copy, Debug)]
pub struct Empty<D> {
    data: core::marker::PhantomData<fn() -> D>,
}
impl<D: Buf> Full<D> {
    pub fn new(data: D) -> Self;
    pub fn into_inner(self) -> Option<D>;
}
impl<D> Empty<D> {
    pub const fn new() -> Self;
}
impl<D> Default for Full<D> {
    fn default() -> Self;
}
impl<D> Default for Empty<D> {
    fn default() -> Self;
}
impl<D: Buf> http_body::Body for Full<D> {
    type Data = D;
    type Error = Infallible;
}
impl<D: Buf> http_body::Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
}
impl<D: Buf + From<Bytes>> From<Bytes> for Full<D> {
    fn from(v: Bytes) -> Self;
}
impl<D: Buf + From<Vec<u8>>> From<Vec<u8>> for Full<D> {
    fn from(v: Vec<u8>) -> Self;
}
impl<D: Buf + From<&'static [u8]>> From<&'static [u8]> for Full<D> {
    fn from(v: &'static [u8]) -> Self;
}
impl<D: Buf + From<String>> From<String> for Full<D> {
    fn from(v: String) -> Self;
}
impl<D: Buf + From<&'static str>> From<&'static str> for Full<D> {
    fn from(v: &'static str) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}
impl<L: Body<Data = D>, R: Body<Data = D>, D: Buf> http_body::Body for Either<L, R> {
    type Data = D;
    type Error = Box<dyn std::error::Error + Send + Sync>;
}

#[derive(Clone, Copy, Debug)]
pub struct Limited<B> {
    remaining: usize,
    inner: B,
}
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}
impl<B: Body> http_body::Body for Limited<B> {
    type Data = B::Data;
    type Error = Box<dyn std::error::Error + Send + Sync>;
}
#[derive(Debug)]
pub struct LengthLimitError;
impl core::fmt::Display for LengthLimitError {}
impl std::error::Error for LengthLimitError {}

#[derive(Clone, Copy, Debug)]
pub struct StreamBody<S> {
    stream: S,
}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}
impl<S: futures_core::Stream<Item = Result<Frame<D>, E>>, D: Buf, E> http_body::Body for StreamBody<S> {
    type Data = D;
    type Error = E;
}
impl<S: futures_core::Stream> futures_core::Stream for StreamBody<S> {
    type Item = S::Item;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<S::Item>>;
}
#[asyncfix::effect(inherit)]
#[derive(Clone, Copy, Debug)]
pub struct BodyStream<B> {
    body: B,
}
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B: Body> http_body::Body for BodyStream<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B: Body> futures_core::Stream for BodyStream<B> {
    type Item = Result<Frame<B::Data>, B::Error>;
    fn poll_next(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
    ) -> core::task::Poll<Option<Result<Frame<B::Data>, B::Error>>>;
}
#[asyncfix::effect(inherit)]
#[derive(Clone, Copy, Debug)]
pub struct BodyDataStream<B> {
    body: B,
}
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B: Body> futures_core::Stream for BodyDataStream<B> {
    type Item = Result<B::Data, B::Error>;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<B::Data, B::Error>>>;
}

pub mod channel {
    use super::*;
    #[asyncfix::effect(channel)]
    pub struct Channel<D, E = Infallible> {
        d: D,
        e: E,
    }
    pub struct Sender<D, E = Infallible> {
        d: D,
        e: E,
    }
    #[derive(Debug)]
    pub struct SendError;
    impl core::fmt::Display for SendError {}
    impl std::error::Error for SendError {}
    impl<D, E> Channel<D, E> {
        pub fn new(buffer: usize) -> (Sender<D, E>, Self);
    }
    impl<D: Buf, E> http_body::Body for Channel<D, E> {
        type Data = D;
        type Error = E;
    }
    impl<D, E> Sender<D, E> {
        #[asyncfix::effect(channel)]
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError>;
        #[asyncfix::effect(channel)]
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError>;
        #[asyncfix::effect(channel)]
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError>;
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>>;
        pub fn abort(self, error: E);
    }
}
pub use channel::Channel;
