//! Model of `axum_core` 0.3 to 0.5.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub struct Error {
    inner: BoxError,
}
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self;
    pub fn into_inner(self) -> BoxError;
}
impl core::fmt::Debug for Error {}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}

pub mod body {
    use super::{BoxError, Error};
    use bytes::Bytes;
    #[asyncfix::effect(network)]
    #[derive(Debug, Default)]
    pub struct Body(());
    impl Body {
        pub fn new<B>(body: B) -> Self;
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self;
        pub fn into_data_stream(self) -> BodyDataStream;
        pub fn wrap_stream<S>(stream: S) -> Self;
    }
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
    }
    impl futures_core::Stream for Body {
        type Item = Result<Bytes, Error>;
    }

    impl From<&'static [u8]> for Body {}
    impl From<std::borrow::Cow<'static, [u8]>> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&'static str> for Body {}
    impl From<std::borrow::Cow<'static, str>> for Body {}
    impl From<String> for Body {}
    impl From<Bytes> for Body {}
    impl From<()> for Body {}
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct BodyDataStream {
        inner: Body,
    }
    impl futures_core::Stream for BodyDataStream {
        type Item = Result<Bytes, Error>;
    }

    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
    }
    pub type BoxBody = Body;
    pub fn boxed<B>(body: B) -> BoxBody;
    #[asyncfix::effect(network)]
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error>;
}

pub mod extract {
    use super::body::Body;
    use super::response::IntoResponse;
    use bytes::{Bytes, BytesMut};
    use core::convert::Infallible;
    use http::request::Parts;
    pub type Request<T = Body> = http::Request<T>;
    pub mod private {
        #[derive(Debug, Clone, Copy)]
        pub enum ViaParts {}
        #[derive(Debug, Clone, Copy)]
        pub enum ViaRequest {}
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T: Clone> FromRef<T> for T {}
    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        #[asyncfix::effect(network)]
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    pub trait OptionalFromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        #[asyncfix::effect(network)]
        async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    impl<S, T: FromRequestParts<S>> FromRequest<S, private::ViaParts> for T {
        type Rejection = <T as FromRequestParts<S>>::Rejection;
    }
    impl<S, T: OptionalFromRequestParts<S>> FromRequestParts<S> for Option<T> {
        type Rejection = T::Rejection;
    }
    impl<S, T: FromRequestParts<S>> FromRequestParts<S> for Result<T, T::Rejection> {
        type Rejection = Infallible;
    }
    impl<S, T: FromRequest<S>> FromRequest<S> for Result<T, T::Rejection> {
        type Rejection = Infallible;
    }
    impl<S> FromRequest<S> for Request {
        type Rejection = Infallible;
    }
    impl<S> FromRequest<S> for Bytes {
        type Rejection = rejection::BytesRejection;
    }
    impl<S> FromRequest<S> for BytesMut {
        type Rejection = rejection::BytesRejection;
    }
    impl<S> FromRequest<S> for String {
        type Rejection = rejection::StringRejection;
    }
    impl<S> FromRequest<S> for Body {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for () {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for http::Method {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for http::Uri {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for http::Version {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for http::HeaderMap {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for http::Extensions {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for Parts {
        type Rejection = Infallible;
    }
    #[derive(Debug, Clone)]
    pub struct DefaultBodyLimit {
        kind: (),
    }
    impl DefaultBodyLimit {
        pub const fn disable() -> Self;
        pub const fn max(limit: usize) -> Self;
        pub fn apply<B>(self, req: &mut http::Request<B>);
    }
    pub mod rejection {
        use super::IntoResponse;
        macro_rules! rejections {
            ($($name:ident)*) => { $(
                pub struct $name(());
                impl $name { pub fn body_text(&self) -> String; pub fn status(&self) -> http::StatusCode; }
                impl core::fmt::Debug for $name {}
                impl core::fmt::Display for $name {}
                impl std::error::Error for $name {}
                impl IntoResponse for $name {}
            )* };
        }
        rejections! { BytesRejection StringRejection FailedToBufferBody LengthLimitError UnknownBodyError InvalidUtf8 }
    }
    pub use crate::ext_traits::{RequestExt, RequestPartsExt};
}
mod ext_traits {
    use super::body::Body;
    use super::extract::{FromRequest, FromRequestParts, Request};
    use http::request::Parts;
    pub trait RequestPartsExt: Sized {
        async fn extract<E>(&mut self) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<()> + 'static;
        async fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<S> + 'static;
    }
    impl RequestPartsExt for Parts {}
    pub trait RequestExt: Sized {
        #[asyncfix::effect(network)]
        async fn extract<E, M>(self) -> Result<E, E::Rejection>
        where
            E: FromRequest<(), M> + 'static;
        #[asyncfix::effect(network)]
        async fn extract_with_state<E, S, M>(self, state: &S) -> Result<E, E::Rejection>
        where
            E: FromRequest<S, M> + 'static;
        async fn extract_parts<E>(&mut self) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<()> + 'static;
        async fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<S> + 'static;
        fn with_limited_body(self) -> Request;
        fn into_limited_body(self) -> Body;
    }
    impl RequestExt for Request {}
}
pub use ext_traits::{RequestExt, RequestPartsExt};

pub mod response {
    use super::body::Body;
    use bytes::{Bytes, BytesMut};
    use core::convert::Infallible;
    use http::{Extensions, HeaderMap, StatusCode};
    use std::borrow::Cow;
    pub type Response<T = Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = core::result::Result<T, E>;
    #[derive(Debug)]
    pub struct ErrorResponse(Response);
    impl<T: IntoResponse> From<T> for ErrorResponse {}
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    pub trait IntoResponseParts {
        type Error: IntoResponse;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, Self::Error>;
    }
    #[derive(Debug)]
    pub struct ResponseParts {
        res: Response,
    }
    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AppendHeaders<I>(pub I);
    impl<I> IntoResponse for AppendHeaders<I> {}
    impl IntoResponse for StatusCode {}
    impl IntoResponse for () {}
    impl IntoResponse for Infallible {}
    impl IntoResponse for Body {}
    impl IntoResponse for http::response::Parts {}
    impl IntoResponse for &'static str {}
    impl IntoResponse for String {}
    impl IntoResponse for Box<str> {}
    impl IntoResponse for Cow<'static, str> {}
    impl IntoResponse for Bytes {}
    impl IntoResponse for BytesMut {}
    impl IntoResponse for &'static [u8] {}
    impl IntoResponse for Vec<u8> {}
    impl IntoResponse for Box<[u8]> {}
    impl IntoResponse for HeaderMap {}
    impl IntoResponse for Extensions {}
    impl IntoResponse for ErrorResponse {}
    impl<T: IntoResponse, E: IntoResponse> IntoResponse for core::result::Result<T, E> {}
    impl<B> IntoResponse for http::Response<B> {}
    impl<R: IntoResponse> IntoResponse for (R,) {}
    impl<A, R: IntoResponse> IntoResponse for (A, R) {}
    impl<A, B, R: IntoResponse> IntoResponse for (A, B, R) {}
    impl<A, B, C, R: IntoResponse> IntoResponse for (A, B, C, R) {}
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] {}
}
