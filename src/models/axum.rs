//! Model of `axum` 0.6 to 0.8.
#![register_tool(asyncfix)]
extern crate axum_core;
extern crate bytes;
extern crate futures_core;
extern crate futures_sink;
pub extern crate http;
extern crate http_body;
extern crate serde_json;
extern crate tower_service;

pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use routing::Router;

macro_rules! rejections {
    ($($name:ident)*) => { $(
        pub struct $name(());
        impl $name { pub fn body_text(&self) -> String; pub fn status(&self) -> http::StatusCode; }
        impl core::fmt::Debug for $name {}
        impl core::fmt::Display for $name {}
        impl std::error::Error for $name {}
        impl axum_core::response::IntoResponse for $name {}
    )* };
}
macro_rules! extractors {
    ($($(#[$attr:meta])* $name:ident $via:ident $rejection:ident;)*) => { $(
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, Default)]
        pub struct $name<T>(pub T);
        impl<T> core::ops::Deref for $name<T> { type Target = T; }
        impl<T> core::ops::DerefMut for $name<T> {}
        impl<T> From<T> for $name<T> {}
        impl<T, S> axum_core::extract::$via<S> for $name<T> { type Rejection = $crate::extract::rejection::$rejection; }
        impl<T> axum_core::response::IntoResponse for $name<T> {}
    )* };
}
extractors! {
    Json FromRequest JsonRejection;
    Extension FromRequestParts ExtensionRejection;
    Form FromRequest FormRejection;
}
impl<T> Json<T> {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, extract::rejection::JsonRejection>;
}

pub mod body {
    pub use axum_core::body::{Body, BodyDataStream, BoxBody, boxed, to_bytes};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;
}
pub mod error_handling {
    pub struct HandleErrorLayer<F, T> {
        f: F,
        extractor: core::marker::PhantomData<T>,
    }
    impl<F, T> HandleErrorLayer<F, T> {
        pub fn new(f: F) -> Self;
    }
    pub struct HandleError<S, F, T> {
        inner: S,
        f: F,
        extractor: core::marker::PhantomData<T>,
    }
    impl<S, F, T> HandleError<S, F, T> {
        pub fn new(inner: S, f: F) -> Self;
    }
}
pub mod handler {
    use axum_core::extract::Request;
    use axum_core::response::Response;
    pub trait Handler<T, S>: Clone + Sized {
        type Future;
        async fn call(self, req: Request, state: S) -> Response;
        fn with_state(self, state: S) -> HandlerService<Self, T, S>;
        fn layer<L>(self, layer: L) -> Self;
    }
    pub struct HandlerService<H, T, S> {
        handler: H,
        state: S,
        marker: core::marker::PhantomData<T>,
    }
    pub trait HandlerWithoutStateExt<T>: Sized {
        fn into_service(self) -> HandlerService<Self, T, ()>;
        fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<Self, T, ()>>;
    }
    impl<H, T> HandlerWithoutStateExt<T> for H {}
}

pub mod routing {
    use core::convert::Infallible;
    use core::future::Future;
    use http::Method;
    #[asyncfix::cheap_clone]
    #[derive(Debug)]
    pub struct Router<S = ()> {
        inner: alloc::sync::Arc<S>,
    }
    impl<S> Clone for Router<S> {}
    impl<S> Default for Router<S> {}
    impl<S> Router<S> {
        pub fn new() -> Self;
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        pub fn route_service<T>(self, path: &str, service: T) -> Self;
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        pub fn nest_service<T>(self, path: &str, service: T) -> Self;
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        pub fn layer<L>(self, layer: L) -> Router<S>;
        pub fn route_layer<L>(self, layer: L) -> Self;
        pub fn has_routes(&self) -> bool;
        pub fn fallback<H>(self, handler: H) -> Self;
        pub fn fallback_service<T>(self, service: T) -> Self;
        pub fn method_not_allowed_fallback<H>(self, handler: H) -> Self;
        pub fn reset_fallback(self) -> Self;
        pub fn without_v07_checks(self) -> Self;
        pub fn with_state<S2>(self, state: S) -> Router<S2>;
        pub fn into_service<B>(self) -> Router<S>;
    }
    impl Router {
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        pub fn into_make_service_with_connect_info<C>(self) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C>;
    }
    impl<B> tower_service::Service<http::Request<B>> for Router<()> {
        type Response = axum_core::response::Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }
    #[asyncfix::effect(network)]
    pub struct RouteFuture<E> {
        error: core::marker::PhantomData<E>,
    }
    impl<E> core::future::Future for RouteFuture<E> {
        type Output = Result<axum_core::response::Response, E>;
    }

    #[derive(Debug, Clone)]
    pub struct IntoMakeService<S> {
        svc: S,
    }
    pub struct Route<E = Infallible> {
        error: core::marker::PhantomData<E>,
    }
    #[derive(Debug, Copy, Clone, PartialEq)]
    pub struct MethodFilter(u16);
    impl MethodFilter {
        pub const GET: Self;
        pub const POST: Self;
        pub const PUT: Self;
        pub const DELETE: Self;
        pub const PATCH: Self;
        pub const HEAD: Self;
        pub const OPTIONS: Self;
        pub const TRACE: Self;
        pub const CONNECT: Self;
        pub const fn or(self, other: Self) -> Self;
    }
    #[derive(Debug)]
    pub struct MethodRouter<S = (), E = Infallible> {
        state: core::marker::PhantomData<(S, E)>,
    }
    impl<S, E> Clone for MethodRouter<S, E> {}
    impl<S, E> Default for MethodRouter<S, E> {}
    impl<S, E> MethodRouter<S, E> {
        pub fn new() -> Self;
        pub fn on<H>(self, filter: MethodFilter, handler: H) -> Self;
        pub fn fallback<H>(self, handler: H) -> Self;
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
        pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self;
        pub fn fallback_service<T>(self, svc: T) -> Self;
        pub fn layer<L>(self, layer: L) -> MethodRouter<S, E>;
        pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E>;
        pub fn merge(self, other: MethodRouter<S, E>) -> Self;
        pub fn handle_error<F>(self, f: F) -> MethodRouter<S, Infallible>;
        pub fn get<H>(self, handler: H) -> Self;
        pub fn get_service<T>(self, svc: T) -> Self;
        pub fn post<H>(self, handler: H) -> Self;
        pub fn post_service<T>(self, svc: T) -> Self;
        pub fn put<H>(self, handler: H) -> Self;
        pub fn put_service<T>(self, svc: T) -> Self;
        pub fn delete<H>(self, handler: H) -> Self;
        pub fn delete_service<T>(self, svc: T) -> Self;
        pub fn patch<H>(self, handler: H) -> Self;
        pub fn patch_service<T>(self, svc: T) -> Self;
        pub fn head<H>(self, handler: H) -> Self;
        pub fn head_service<T>(self, svc: T) -> Self;
        pub fn options<H>(self, handler: H) -> Self;
        pub fn options_service<T>(self, svc: T) -> Self;
        pub fn trace<H>(self, handler: H) -> Self;
        pub fn trace_service<T>(self, svc: T) -> Self;
        pub fn connect<H>(self, handler: H) -> Self;
        pub fn connect_service<T>(self, svc: T) -> Self;
    }
    impl MethodRouter<(), Infallible> {
        pub fn into_make_service(self) -> IntoMakeService<Self>;
    }
    pub fn on<H, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible>;
    pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, Infallible>;
    pub fn get<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn post<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn put<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn put_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn delete<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn patch<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn head<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn head_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn options<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn options_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn trace<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn connect<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
    pub fn any<H, S>(handler: H) -> MethodRouter<S, Infallible>;
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S, Infallible>;
}

pub mod middleware {
    use axum_core::body::Body;
    use axum_core::extract::Request;
    use axum_core::response::Response;
    pub fn from_fn<F>(f: F) -> FromFnLayer<F, ()>;
    pub fn from_fn_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S>;
    #[derive(Clone)]
    pub struct FromFnLayer<F, S> {
        f: F,
        state: S,
    }
    pub fn map_request<F>(f: F) -> FromFnLayer<F, ()>;
    pub fn map_request_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S>;
    pub fn map_response<F>(f: F) -> FromFnLayer<F, ()>;
    pub fn map_response_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S>;
    pub fn from_extractor<E>() -> FromFnLayer<E, ()>;
    pub fn from_extractor_with_state<E, S>(state: S) -> FromFnLayer<E, S>;
    #[derive(Debug, Clone)]
    pub struct Next<B = Body> {
        inner: core::marker::PhantomData<B>,
    }
    impl<B> Next<B> {
        pub async fn run(self, req: http::Request<B>) -> Response;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct AddExtension<S, T> {
        inner: S,
        value: T,
    }
}

pub mod extract {
    pub use crate::{Extension, Form, Json};
    pub use axum_core::extract::{
        DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request,
    };
    pub use connect_info::{ConnectInfo, MockConnectInfo};
    use core::convert::Infallible;
    use http::Uri;
    pub use multipart::Multipart;
    pub use path::{Path, RawPathParams};
    pub use query::Query;
    pub use state::State;
    pub use ws::WebSocketUpgrade;
    #[derive(Debug, Clone)]
    pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery {
        type Rejection = Infallible;
    }
    #[derive(Debug)]
    pub struct RawForm(pub bytes::Bytes);
    impl<S> FromRequest<S> for RawForm {
        type Rejection = Infallible;
    }
    #[derive(Debug, Clone)]
    pub struct OriginalUri(pub Uri);
    impl<S> FromRequestParts<S> for OriginalUri {
        type Rejection = Infallible;
    }
    impl core::ops::Deref for OriginalUri {
        type Target = Uri;
    }
    impl core::ops::DerefMut for OriginalUri {}

    #[derive(Clone, Debug)]
    pub struct MatchedPath(alloc::sync::Arc<str>);
    impl MatchedPath {
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for MatchedPath {
        type Rejection = rejection::MatchedPathRejection;
    }
    #[derive(Clone, Debug)]
    pub struct NestedPath(alloc::sync::Arc<str>);
    impl NestedPath {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug)]
    pub struct Host(pub String);
    impl<S> FromRequestParts<S> for Host {
        type Rejection = rejection::HostRejection;
    }
    #[derive(Debug)]
    pub struct BodyStream(());
    impl futures_core::Stream for BodyStream {
        type Item = Result<bytes::Bytes, axum_core::Error>;
    }

    pub mod state {
        use axum_core::extract::{FromRef, FromRequestParts};
        #[derive(Debug, Default, Clone, Copy)]
        pub struct State<S>(pub S);
        impl<S> core::ops::Deref for State<S> {
            type Target = S;
        }
        impl<S> core::ops::DerefMut for State<S> {}

        impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState> {
            type Rejection = core::convert::Infallible;
        }
    }
    pub mod path {
        extractors! { Path FromRequestParts PathRejection; }
        #[derive(Debug)]
        pub struct RawPathParams(Vec<(alloc::sync::Arc<str>, String)>);
        impl RawPathParams {
            pub fn iter(&self) -> impl Iterator<Item = (&str, &str)>;
        }
    }
    pub mod query {
        extractors! { Query FromRequestParts QueryRejection; }
        impl<T> Query<T> {
            pub fn try_from_uri(value: &http::Uri) -> Result<Self, super::rejection::QueryRejection>;
        }
    }
    pub mod connect_info {
        extractors! { ConnectInfo FromRequestParts ExtensionRejection; }
        #[derive(Clone, Copy, Debug)]
        pub struct MockConnectInfo<T>(pub T);
        pub struct IntoMakeServiceWithConnectInfo<S, C> {
            svc: S,
            connect_info: core::marker::PhantomData<C>,
        }
        pub trait Connected<T>: Clone {
            fn connect_info(stream: T) -> Self;
        }
        impl<T> Connected<T> for std::net::SocketAddr {}
    }
    pub mod multipart {
        use bytes::Bytes;
        #[asyncfix::io_handle(network)]
        #[derive(Debug)]
        pub struct Multipart {
            inner: (),
        }
        impl Multipart {
            #[asyncfix::effect(network)]
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
        }
        impl<S> axum_core::extract::FromRequest<S> for Multipart {
            type Rejection = super::rejection::MultipartRejection;
        }
        #[asyncfix::effect(network)]
        #[derive(Debug)]
        pub struct Field<'a> {
            multipart: &'a mut Multipart,
        }
        impl<'a> futures_core::Stream for Field<'a> {
            type Item = Result<Bytes, MultipartError>;
        }

        impl<'a> Field<'a> {
            pub fn name(&self) -> Option<&str>;
            pub fn file_name(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn headers(&self) -> &http::HeaderMap;
            #[asyncfix::effect(network)]
            pub async fn bytes(self) -> Result<Bytes, MultipartError>;
            #[asyncfix::effect(network)]
            pub async fn text(self) -> Result<String, MultipartError>;
            #[asyncfix::effect(network)]
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
        }
        rejections! { MultipartError }
    }
    pub mod rejection {
        pub use axum_core::extract::rejection::*;
        rejections! {
            JsonRejection JsonDataError JsonSyntaxError MissingJsonContentType ExtensionRejection MissingExtension FormRejection RawFormRejection PathRejection
            FailedToDeserializePathParams MissingPathParams QueryRejection FailedToDeserializeQueryString MatchedPathRejection MultipartRejection HostRejection
            TypedHeaderRejection InvalidFormContentType FailedToDeserializeForm
        }
        pub use crate::extract::ws::rejection::WebSocketUpgradeRejection;
    }
    pub mod ws {
        use axum_core::Error;
        use axum_core::response::Response;
        use bytes::Bytes;
        use core::future::Future;
        use http::HeaderValue;
        #[derive(Debug)]
        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {
            on_failed_upgrade: F,
        }
        impl<F> WebSocketUpgrade<F> {
            pub fn read_buffer_size(self, size: usize) -> Self;
            pub fn write_buffer_size(self, size: usize) -> Self;
            pub fn max_write_buffer_size(self, max: usize) -> Self;
            pub fn max_send_queue(self, max: usize) -> Self;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
            pub fn accept_unmasked_frames(self, accept: bool) -> Self;
            pub fn protocols<I>(self, protocols: I) -> Self
            where
                I: IntoIterator;
            pub fn selected_protocol(&self) -> Option<&HeaderValue>;
            pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C>
            where
                C: FnOnce(Error);
            pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: Future<Output = ()> + Send + 'static;
        }
        #[derive(Debug)]
        pub struct DefaultOnFailedUpgrade;
        impl<S> axum_core::extract::FromRequestParts<S> for WebSocketUpgrade {
            type Rejection = rejection::WebSocketUpgradeRejection;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        #[derive(Debug)]
        pub struct WebSocket {
            inner: (),
        }
        impl WebSocket {
            #[asyncfix::effect(network)]
            pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
            #[asyncfix::effect(network)]
            pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn close(self) -> Result<(), Error>;
            pub fn protocol(&self) -> Option<&HeaderValue>;
        }
        impl Unpin for WebSocket {}
        impl futures_core::Stream for WebSocket {
            type Item = Result<Message, Error>;
        }

        impl futures_core::stream::FusedStream for WebSocket {}
        impl futures_sink::Sink<Message> for WebSocket {
            type Error = Error;
        }
        #[derive(Debug, Default, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Utf8Bytes(Bytes);
        impl Utf8Bytes {
            pub const fn from_static(str: &'static str) -> Self;
            pub fn as_str(&self) -> &str;
        }
        impl core::ops::Deref for Utf8Bytes {
            type Target = str;
        }

        impl core::fmt::Display for Utf8Bytes {}

        impl core::convert::From<String> for Utf8Bytes {}

        impl From<&str> for Utf8Bytes {}
        impl core::convert::From<Utf8Bytes> for Bytes {}

        pub type CloseCode = u16;
        #[derive(Debug, Clone, Eq, PartialEq)]
        pub struct CloseFrame {
            pub code: CloseCode,
            pub reason: Utf8Bytes,
        }
        #[derive(Debug, Eq, PartialEq, Clone)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(Bytes),
            Ping(Bytes),
            Pong(Bytes),
            Close(Option<CloseFrame>),
        }
        impl Message {
            pub fn into_data(self) -> Bytes;
            pub fn into_text(self) -> Result<Utf8Bytes, Error>;
            pub fn to_text(&self) -> Result<&str, Error>;
            pub fn text<S>(string: S) -> Message
            where
                S: Into<Utf8Bytes>;
            pub fn binary<B>(bin: B) -> Message
            where
                B: Into<Bytes>;
        }
        impl core::convert::From<String> for Message {}

        impl From<&str> for Message {}
        impl core::convert::From<Vec<u8>> for Message {}

        impl core::convert::From<Bytes> for Message {}

        pub mod rejection {
            rejections! { WebSocketUpgradeRejection }
        }
        pub mod close_code {
            pub const NORMAL: u16;
            pub const AWAY: u16;
            pub const PROTOCOL: u16;
            pub const UNSUPPORTED: u16;
            pub const POLICY: u16;
            pub const SIZE: u16;
            pub const ERROR: u16;
            pub const RESTART: u16;
            pub const AGAIN: u16;
            pub const INVALID: u16;
            pub const ABNORMAL: u16;
        }
    }
}

pub mod response {
    pub use crate::{Extension, Form, Json};
    pub use axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result};
    pub use redirect::Redirect;
    pub use sse::Sse;
    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);
    impl<T> IntoResponse for Html<T> {}
    impl<T> core::convert::From<T> for Html<T> {}

    #[derive(Debug, Clone, Copy)]
    pub struct NoContent;
    impl IntoResponse for NoContent {}
    pub mod redirect {
        #[derive(Debug, Clone)]
        pub struct Redirect {
            location: String,
        }
        impl Redirect {
            pub fn to(uri: &str) -> Self;
            pub fn temporary(uri: &str) -> Self;
            pub fn permanent(uri: &str) -> Self;
            pub fn status_code(&self) -> http::StatusCode;
            pub fn location(&self) -> &str;
        }
        impl super::IntoResponse for Redirect {}
    }
    pub mod sse {
        use core::time::Duration;
        #[derive(Clone)]
        pub struct Sse<S> {
            stream: S,
        }
        impl<S> Sse<S> {
            pub fn new(stream: S) -> Self;
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<S>;
        }
        impl<S> super::IntoResponse for Sse<S> {}
        #[derive(Debug, Default, Clone)]
        pub struct Event {
            buffer: (),
        }
        impl Event {
            pub fn data<T: AsRef<str>>(self, data: T) -> Event;
            pub fn json_data<T>(self, data: T) -> Result<Event, axum_core::Error>;
            pub fn comment<T: AsRef<str>>(self, comment: T) -> Event;
            pub fn event<T: AsRef<str>>(self, event: T) -> Event;
            pub fn retry(self, duration: Duration) -> Event;
            pub fn id<T: AsRef<str>>(self, id: T) -> Event;
        }
        #[derive(Debug, Clone, Default)]
        pub struct KeepAlive {
            event: Event,
        }
        impl KeepAlive {
            pub fn new() -> Self;
            pub fn interval(self, time: Duration) -> Self;
            pub fn text<I: AsRef<str>>(self, text: I) -> Self;
            pub fn event(self, event: Event) -> Self;
        }
    }
}

pub mod serve {
    use core::future::{Future, IntoFuture};
    use std::io;
    pub struct Serve<L, M, S> {
        listener: L,
        make_service: M,
        service: core::marker::PhantomData<S>,
    }
    impl<L, M, S> Serve<L, M, S> {
        pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>;
        pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    }
    impl<L, M, S> IntoFuture for Serve<L, M, S> {
        type Output = io::Result<()>;
        type IntoFuture = ServeFuture;
    }
    pub struct WithGracefulShutdown<L, M, S, F> {
        serve: Serve<L, M, S>,
        signal: F,
    }
    impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F> {
        type Output = io::Result<()>;
        type IntoFuture = ServeFuture;
    }
    #[asyncfix::effect(network)]
    pub struct ServeFuture {
        inner: (),
    }
    impl core::future::Future for ServeFuture {
        type Output = io::Result<()>;
    }

    pub trait Listener {}
    // Stands for the `Service` bound, which is what tells the state of a router that is served.
    #[doc(hidden)]
    pub trait MakeService {
        type Service;
    }
    impl MakeService for crate::Router<()> {
        type Service = crate::Router<()>;
    }
    impl MakeService for crate::routing::MethodRouter<()> {
        type Service = crate::routing::MethodRouter<()>;
    }
    impl<S> MakeService for crate::routing::IntoMakeService<S> {
        type Service = S;
    }
    impl<S, C> MakeService for crate::extract::connect_info::IntoMakeServiceWithConnectInfo<S, C> {
        type Service = S;
    }
}
#[asyncfix::effect(network)]
pub fn serve<L, M, S>(listener: L, make_service: M) -> serve::Serve<L, M, S>
where
    M: serve::MakeService<Service = S>;

// The server of hyper 0.14, which axum exported up to 0.6.
pub struct Server(());
impl Server {
    pub fn bind(addr: &std::net::SocketAddr) -> ServerBuilder;
    pub fn try_bind(addr: &std::net::SocketAddr) -> Result<ServerBuilder, Error>;
    pub fn from_tcp(listener: std::net::TcpListener) -> Result<ServerBuilder, Error>;
}
#[doc(hidden)]
pub struct ServerBuilder(());
impl ServerBuilder {
    pub fn serve<M>(self, make_service: M) -> Serving;
    pub fn http1_keepalive(self, val: bool) -> Self;
    pub fn http2_only(self, val: bool) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
}
#[doc(hidden)]
#[asyncfix::effect(network)]
pub struct Serving {
    inner: (),
}
impl core::future::Future for Serving {
    type Output = Result<(), Error>;
}

impl Serving {
    #[asyncfix::effect(network)]
    pub async fn with_graceful_shutdown<F: core::future::Future<Output = ()>>(self, signal: F) -> Result<(), Error>;
    pub fn local_addr(&self) -> std::net::SocketAddr;
}
#[derive(Debug, Clone)]
pub struct TypedHeader<T>(pub T);
impl<T> core::ops::Deref for TypedHeader<T> {
    type Target = T;
}
impl<T> core::ops::DerefMut for TypedHeader<T> {}
