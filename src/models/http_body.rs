//! http-body 0.4 and 1.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate http;

use bytes::{Buf, Bytes};
use core::pin::Pin;
use core::task::{Context, Poll};
use http::HeaderMap;

pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Data, Self::Error>>>;
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<HeaderMap>, Self::Error>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
    // http-body 0.4
    #[asyncfix::effect(inherit)]
    fn data(&mut self) -> next::Data<'_, Self>
    where
        Self: Unpin + Sized;
    #[asyncfix::effect(inherit)]
    fn trailers(&mut self) -> next::Trailers<'_, Self>
    where
        Self: Unpin + Sized;
}

impl<T: Body + Unpin + ?Sized> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
}
impl<P: Unpin + core::ops::DerefMut> Body for Pin<P>
where
    P::Target: Body,
{
    type Data = <<P as core::ops::Deref>::Target as Body>::Data;
    type Error = <<P as core::ops::Deref>::Target as Body>::Error;
}
impl<T: Body + Unpin + ?Sized> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
}
impl<B: Body> Body for http::Request<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B: Body> Body for http::Response<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl Body for String {
    type Data = Bytes;
    type Error = core::convert::Infallible;
}

mod next {
    #[asyncfix::effect(inherit)]
    pub struct Data<'a, T: ?Sized>(&'a mut T);
    #[asyncfix::effect(inherit)]
    pub struct Trailers<'a, T: ?Sized>(&'a mut T);
    impl<T: crate::Body + Unpin + ?Sized> core::future::Future for Data<'_, T> {
        type Output = Option<Result<T::Data, T::Error>>;
        fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<T::Data, T::Error>>>;
    }
    impl<T: crate::Body + Unpin + ?Sized> core::future::Future for Trailers<'_, T> {
        type Output = Result<Option<http::HeaderMap>, T::Error>;
        fn poll(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
        ) -> core::task::Poll<Result<Option<http::HeaderMap>, T::Error>>;
    }
}

#[derive(Debug)]
pub struct Frame<T> {
    kind: T,
}
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self;
    pub fn trailers(map: HeaderMap) -> Self;
    pub fn map_data<F: FnOnce(T) -> D, D>(self, f: F) -> Frame<D>;
    pub fn is_data(&self) -> bool;
    pub fn is_trailers(&self) -> bool;
    pub fn data_ref(&self) -> Option<&T>;
    pub fn trailers_ref(&self) -> Option<&HeaderMap>;
    pub fn into_data(self) -> Result<T, Self>;
    pub fn data_mut(&mut self) -> Option<&mut T>;
    pub fn into_trailers(self) -> Result<HeaderMap, Self>;
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
}

#[derive(Clone, Debug, Default)]
pub struct SizeHint {
    lower: u64,
}
impl SizeHint {
    pub fn new() -> SizeHint;
    pub fn with_exact(value: u64) -> SizeHint;
    pub fn lower(&self) -> u64;
    pub fn upper(&self) -> Option<u64>;
    pub fn exact(&self) -> Option<u64>;
    pub fn set_lower(&mut self, value: u64);
    pub fn set_upper(&mut self, value: u64);
    pub fn set_exact(&mut self, value: u64);
}

// http-body 0.4
pub mod combinators {
    use super::*;
    pub struct BoxBody<D, E> {
        inner: Pin<Box<dyn Body<Data = D, Error = E> + Send + Sync>>,
    }
    pub struct UnsyncBoxBody<D, E> {
        inner: Pin<Box<dyn Body<Data = D, Error = E> + Send>>,
    }
    impl<D, E> BoxBody<D, E> {
        pub fn new<B: Body<Data = D, Error = E> + Send + Sync + 'static>(body: B) -> Self;
    }
    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B: Body<Data = D, Error = E> + Send + 'static>(body: B) -> Self;
    }
    impl<D: Buf, E> Body for BoxBody<D, E> {
        type Data = D;
        type Error = E;
    }
    impl<D: Buf, E> Body for UnsyncBoxBody<D, E> {
        type Data = D;
        type Error = E;
    }
    impl<D, E> Default for BoxBody<D, E> {
        fn default() -> Self;
    }
    impl<D, E> Default for UnsyncBoxBody<D, E> {
        fn default() -> Self;
    }
    impl<D, E> core::fmt::Debug for BoxBody<D, E> {}
    impl<D, E> core::fmt::Debug for UnsyncBoxBody<D, E> {}
}
pub struct Full<D> {
    data: Option<D>,
}
impl<D: Buf> Full<D> {
    pub fn new(data: D) -> Self;
}
impl<D: Buf> Body for Full<D> {
    type Data = D;
    type Error = core::convert::Infallible;
}
pub struct Empty<D> {
    _m: core::marker::PhantomData<fn() -> D>,
}
impl<D: Buf> Empty<D> {
    pub fn new() -> Self;
}
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = core::convert::Infallible;
}
