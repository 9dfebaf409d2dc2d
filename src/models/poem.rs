//! Model of `poem` 1 to 3.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate futures_sink;
extern crate http as http_crate;
extern crate serde_json;
extern crate tokio;

pub use body::Body;
use core::any::Any;
use core::future::Future;
pub use error::{Error, Result};
use http_crate::{Extensions, HeaderMap, Method, StatusCode, Uri, Version};
pub use request::{OnUpgrade, Request, RequestBuilder, RequestParts};
pub use response::{Response, ResponseBuilder, ResponseParts};
pub use route::{Route, RouteMethod, RouteScheme, connect, delete, get, head, options, patch, post, put, trace};
pub use server::Server;
pub use web::{FromRequest, IntoResponse, RequestBody};
pub mod http {
    pub use http_crate::*;
}

pub mod error {
    use super::*;
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    pub struct Error {
        source: Option<Box<dyn std::error::Error>>,
    }
    impl Error {
        pub fn new<T: std::error::Error + 'static>(err: T, status: StatusCode) -> Self;
        pub fn from_response(resp: Response) -> Self;
        pub fn from_status(status: StatusCode) -> Self;
        pub fn from_string(msg: impl Into<String>, status: StatusCode) -> Self;
        pub fn downcast_ref<T>(&self) -> Option<&T>;
        pub fn downcast<T>(self) -> Result<T, Error>;
        pub fn is<T>(&self) -> bool;
        pub fn into_response(self) -> Response;
        pub fn status(&self) -> StatusCode;
        pub fn set_error_message(&mut self, msg: impl Into<String>);
    }
    impl core::fmt::Debug for Error {}

    impl core::fmt::Display for Error {}

    impl<T: ResponseError> From<T> for Error {}
    impl From<StatusCode> for Error {}
    pub trait ResponseError {
        fn status(&self) -> StatusCode;
        fn as_response(&self) -> Response;
    }
    macro_rules! helpers { ($($name:ident)*) => { $( pub fn $name<T>(err: T) -> Error; )* }; }
    helpers! { BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable RequestTimeout Conflict Gone PayloadTooLarge UnsupportedMediaType UnprocessableEntity TooManyRequests InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout }
    macro_rules! errors { ($($name:ident)*) => { $( #[derive(Debug)] pub struct $name(()); impl core::fmt::Display for $name {} impl std::error::Error for $name {} impl ResponseError for $name {} )* }; }
    errors! { NotFoundError MethodNotAllowedError ReadBodyError ParseQueryError ParsePathError ParseJsonError ParseFormError ParseMultipartError GetDataError WebSocketError UpgradeError }
}
pub mod request {
    use super::*;
    #[derive(Debug)]
    pub struct RequestParts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap,
        pub extensions: Extensions,
    }
    #[derive(Debug, Default)]
    pub struct Request {
        body: Body,
    }
    impl Request {
        pub fn from_parts(parts: RequestParts, body: Body) -> Self;
        pub fn builder() -> RequestBuilder;
        pub fn method(&self) -> &Method;
        pub fn set_method(&mut self, method: Method);
        pub fn uri(&self) -> &Uri;
        pub fn uri_mut(&mut self) -> &mut Uri;
        pub fn original_uri(&self) -> &Uri;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
        pub fn raw_path_param(&self, name: &str) -> Option<&str>;
        pub fn path_params<T>(&self) -> Result<T, error::ParsePathError>;
        pub fn params<T>(&self) -> Result<T, error::ParseQueryError>;
        pub fn content_type(&self) -> Option<&str>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn data<T: 'static>(&self) -> Option<&T>;
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
        pub fn remote_addr(&self) -> &web::RemoteAddr;
        pub fn cookie(&self) -> &web::cookie::CookieJar;
        pub fn set_body(&mut self, body: impl Into<Body>);
        #[asyncfix::moves]
        pub fn take_body(&mut self) -> Body;
        pub fn into_body(self) -> Body;
        pub fn split(self) -> (Request, RequestBody);
        pub fn into_parts(self) -> (RequestParts, Body);
        pub fn take_upgrade(&self) -> Result<OnUpgrade, error::UpgradeError>;
    }
    #[asyncfix::effect(network)]
    pub struct OnUpgrade {
        inner: (),
    }
    impl core::future::Future for OnUpgrade {
        type Output = Result<Upgraded, error::UpgradeError>;
    }

    #[asyncfix::io_handle(network)]
    pub struct Upgraded(());
    impl tokio::io::AsyncRead for Upgraded {}
    impl tokio::io::AsyncWrite for Upgraded {}
    pub struct RequestBuilder(());
    impl RequestBuilder {
        pub fn method(self, method: Method) -> Self;
        pub fn uri(self, uri: Uri) -> Self;
        pub fn uri_str(self, uri: impl AsRef<str>) -> Self;
        pub fn header<K, V>(self, key: K, value: V) -> Self;
        pub fn content_type(self, content_type: &str) -> Self;
        pub fn extension<T>(self, extension: T) -> Self;
        pub fn body(self, body: impl Into<Body>) -> Request;
        pub fn finish(self) -> Request;
    }
}
pub mod response {
    use super::*;
    #[derive(Debug)]
    pub struct ResponseParts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap,
        pub extensions: Extensions,
    }
    #[derive(Debug, Default)]
    pub struct Response {
        body: Body,
    }
    impl Response {
        pub fn from_parts(parts: ResponseParts, body: Body) -> Self;
        pub fn builder() -> ResponseBuilder;
        pub fn status(&self) -> StatusCode;
        pub fn is_success(&self) -> bool;
        pub fn set_status(&mut self, status: StatusCode);
        pub fn content_type(&self) -> Option<&str>;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
        pub fn extensions(&self) -> &Extensions;
        pub fn data<T: 'static>(&self) -> Option<&T>;
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
        pub fn set_body(&mut self, body: impl Into<Body>);
        #[asyncfix::moves]
        pub fn take_body(&mut self) -> Body;
        pub fn into_body(self) -> Body;
        pub fn into_parts(self) -> (ResponseParts, Body);
    }
    impl<T: Into<Body>> From<T> for Response {}
    pub struct ResponseBuilder(());
    impl ResponseBuilder {
        pub fn status(self, status: StatusCode) -> Self;
        pub fn header<K, V>(self, key: K, value: V) -> Self;
        pub fn content_type(self, content_type: impl AsRef<str>) -> Self;
        pub fn extension<T>(self, extension: T) -> Self;
        pub fn body(self, body: impl Into<Body>) -> Response;
        pub fn finish(self) -> Response;
    }
}
pub mod body {
    use super::*;
    use bytes::Bytes;
    use error::ReadBodyError;
    #[derive(Debug, Default)]
    pub struct Body(());
    impl Body {
        pub fn from_bytes(data: Bytes) -> Self;
        pub fn from_string(data: String) -> Self;
        pub fn from_vec(data: Vec<u8>) -> Self;
        pub fn from_async_read<R>(reader: R) -> Self;
        pub fn from_bytes_stream<S>(stream: S) -> Self;
        pub fn from_json<T>(body: T) -> serde_json::Result<Self>;
        pub fn empty() -> Self;
        pub fn is_empty(&self) -> bool;
        #[asyncfix::effect(network)]
        pub async fn into_bytes(self) -> Result<Bytes, ReadBodyError>;
        #[asyncfix::effect(network)]
        pub async fn into_vec(self) -> Result<Vec<u8>, ReadBodyError>;
        #[asyncfix::effect(network)]
        pub async fn into_bytes_limit(self, limit: usize) -> Result<Bytes, ReadBodyError>;
        #[asyncfix::effect(network)]
        pub async fn into_string(self) -> Result<String, ReadBodyError>;
        #[asyncfix::effect(network)]
        pub async fn into_json<T>(self) -> Result<T>;
        pub fn into_async_read(self) -> impl tokio::io::AsyncRead + Unpin + Send + 'static;
        pub fn into_bytes_stream(self) -> impl futures_core::Stream<Item = Result<Bytes, std::io::Error>> + Send + 'static;
    }
    impl From<String> for Body {}
    impl From<&'static str> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<Bytes> for Body {}
    impl From<()> for Body {}
}
pub trait Endpoint {
    type Output: IntoResponse;
    async fn call(&self, req: Request) -> Result<Self::Output>;
    async fn get_response(&self, req: Request) -> Response;
}
pub mod endpoint {
    pub use super::{BoxEndpoint, Endpoint, EndpointExt, make, make_sync};
}
pub fn make_sync<F>(f: F) -> BoxEndpoint<'static>;
pub fn make<F>(f: F) -> BoxEndpoint<'static>;
pub struct BoxEndpoint<'a, T = Response> {
    inner: core::marker::PhantomData<&'a T>,
}
impl<'a, T: IntoResponse> Endpoint for BoxEndpoint<'a, T> {
    type Output = T;
}
pub trait IntoEndpoint {
    type Endpoint: Endpoint;
    fn into_endpoint(self) -> Self::Endpoint;
}
pub trait EndpointExt: Sized {
    fn boxed<'a>(self) -> BoxEndpoint<'a>;
    fn with<T>(self, middleware: T) -> Self;
    fn with_if<T>(self, enable: bool, middleware: T) -> Self;
    fn data<T>(self, data: T) -> Self;
    fn data_opt<T>(self, data: Option<T>) -> Self;
    fn before<F>(self, f: F) -> Self;
    fn after<F>(self, f: F) -> Self;
    fn around<F>(self, f: F) -> Self;
    fn catch_all_error<F>(self, f: F) -> Self;
    fn catch_error<F>(self, f: F) -> Self;
    fn map_ok<F>(self, f: F) -> Self;
    fn inspect_err<F>(self, f: F) -> Self;
}
impl<T> EndpointExt for T {}
pub trait Middleware<E> {
    type Output;
    fn transform(&self, ep: E) -> Self::Output;
}
pub mod middleware {
    #[derive(Default)]
    pub struct Tracing;
    #[derive(Default)]
    pub struct NormalizePath(());
    #[derive(Default)]
    pub struct Cors(());
    impl Cors {
        pub fn new() -> Self;
        pub fn allow_origin(self, origin: impl AsRef<str>) -> Self;
        pub fn allow_method<T>(self, method: T) -> Self;
        pub fn allow_header<T>(self, header: T) -> Self;
        pub fn allow_credentials(self, allow: bool) -> Self;
    }
    pub struct AddData<T>(T);
    impl<T> AddData<T> {
        pub fn new(value: T) -> Self;
    }
    #[derive(Default)]
    pub struct CatchPanic(());
    impl CatchPanic {
        pub fn new() -> Self;
    }
}
pub mod route {
    use super::*;
    #[derive(Default)]
    pub struct Route(());
    impl Route {
        pub fn new() -> Route;
        pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self;
        pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self;
        pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self;
    }
    impl Endpoint for Route {
        type Output = Response;
    }
    #[derive(Default)]
    pub struct RouteScheme(());
    #[derive(Default)]
    pub struct RouteMethod(());
    impl RouteMethod {
        pub fn new() -> Self;
        pub fn method<E>(self, method: Method, ep: E) -> Self;
        pub fn get<E>(self, ep: E) -> Self;
        pub fn post<E>(self, ep: E) -> Self;
        pub fn put<E>(self, ep: E) -> Self;
        pub fn delete<E>(self, ep: E) -> Self;
        pub fn head<E>(self, ep: E) -> Self;
        pub fn patch<E>(self, ep: E) -> Self;
        pub fn options<E>(self, ep: E) -> Self;
    }
    impl Endpoint for RouteMethod {
        type Output = Response;
    }
    pub fn get<E>(ep: E) -> RouteMethod;
    pub fn post<E>(ep: E) -> RouteMethod;
    pub fn put<E>(ep: E) -> RouteMethod;
    pub fn delete<E>(ep: E) -> RouteMethod;
    pub fn head<E>(ep: E) -> RouteMethod;
    pub fn options<E>(ep: E) -> RouteMethod;
    pub fn connect<E>(ep: E) -> RouteMethod;
    pub fn patch<E>(ep: E) -> RouteMethod;
    pub fn trace<E>(ep: E) -> RouteMethod;
}
pub mod server {
    use core::future::Future;
    use core::time::Duration;
    use std::io;
    pub struct Server<L> {
        listener: L,
    }
    impl<L> Server<L> {
        pub fn new(listener: L) -> Self;
        pub fn new_with_acceptor(acceptor: L) -> Self;
        pub fn name(self, name: impl Into<String>) -> Self;
        pub fn idle_timeout(self, timeout: Duration) -> Self;
        #[asyncfix::effect(network)]
        pub async fn run<E>(self, ep: E) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn run_with_graceful_shutdown<E>(
            self,
            ep: E,
            signal: impl Future<Output = ()>,
            timeout: Option<Duration>,
        ) -> io::Result<()>;
    }
}
pub mod session {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Default)]
    pub struct Session(());
    impl Session {
        pub fn get<T>(&self, name: &str) -> Option<T>;
        pub fn set<T>(&self, name: &str, value: T);
        pub fn remove(&self, name: &str);
        pub fn purge(&self);
        pub fn clear(&self);
        pub fn renew(&self);
        pub fn is_empty(&self) -> bool;
    }
    impl<'a> super::FromRequest<'a> for &'a Session {}
    pub struct CookieSession(());
    impl CookieSession {
        pub fn new(config: CookieConfig) -> Self;
    }
    #[derive(Default, Clone)]
    pub struct CookieConfig(());
    impl CookieConfig {
        pub fn new() -> Self;
        pub fn private(key: impl Sized) -> Self;
        pub fn signed(key: impl Sized) -> Self;
        pub fn name(self, value: impl Into<String>) -> Self;
        pub fn path(self, value: impl Into<String>) -> Self;
        pub fn secure(self, value: bool) -> Self;
    }
    pub struct ServerSession<S> {
        storage: S,
    }
    impl<S> ServerSession<S> {
        pub fn new(config: CookieConfig, storage: S) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct MemoryStorage(());
    impl MemoryStorage {
        pub fn new() -> Self;
    }
}
pub mod listener {
    pub struct TcpListener<T> {
        addr: T,
    }
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self;
    }
    pub struct UnixListener<T> {
        path: T,
    }
    impl<T> UnixListener<T> {
        pub fn bind(path: T) -> Self;
    }
    pub trait Listener: Sized {
        fn combine<T>(self, other: T) -> Combined<Self, T>;
        fn rustls<S>(self, config_stream: S) -> Combined<Self, S>;
        fn native_tls<S>(self, config_stream: S) -> Combined<Self, S>;
        fn openssl_tls<S>(self, config_stream: S) -> Combined<Self, S>;
        fn acme<C>(self, auto_cert: C) -> Combined<Self, C>;
        fn boxed(self) -> Self;
        #[asyncfix::effect(network)]
        async fn into_acceptor(self) -> std::io::Result<Self>;
    }
    impl<T> Listener for TcpListener<T> {}
    impl<T> Listener for UnixListener<T> {}
    pub struct Combined<A, B> {
        a: A,
        b: B,
    }
    impl<A, B> Listener for Combined<A, B> {}
}
pub mod web {
    use super::*;
    use bytes::Bytes;
    use core::ops::{Deref, DerefMut};
    pub trait FromRequest<'a>: Sized {
        async fn from_request(req: &'a Request, body: &mut RequestBody) -> Result<Self>;
        async fn from_request_without_body(req: &'a Request) -> Result<Self>;
    }
    pub trait IntoResponse: Sized {
        fn into_response(self) -> Response;
        fn with_header<K, V>(self, key: K, value: V) -> Response
        where
            Self: Sized;
        fn with_content_type<V>(self, content_type: V) -> Response
        where
            Self: Sized;
        fn with_status(self, status: StatusCode) -> Response
        where
            Self: Sized;
        fn with_body(self, body: impl Into<Body>) -> Response
        where
            Self: Sized;
    }
    impl<T> IntoResponse for T {}
    #[derive(Default)]
    pub struct RequestBody(Option<Body>);
    impl RequestBody {
        pub fn new(body: Body) -> Self;
        pub fn take(&mut self) -> Result<Body, error::ReadBodyError>;
        pub fn is_some(&self) -> bool;
        pub fn is_none(&self) -> bool;
    }
    macro_rules! extractors { ($($name:ident)*) => { $(
        #[derive(Debug, Clone, Eq, PartialEq, Default)]
        pub struct $name<T>(pub T);
        impl<T> Deref for $name<T> { type Target = T; }
        impl<T> DerefMut for $name<T> {}
        impl<'a, T> FromRequest<'a> for $name<T> {}
    )* }; }
    extractors! { Data Json Path Query Form Xml Yaml TypedHeader }
    #[derive(Debug, Clone, Eq, PartialEq)]
    pub struct Html<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct RemoteAddr(pub Addr);
    #[derive(Debug, Clone)]
    pub struct LocalAddr(pub Addr);
    #[derive(Debug, Clone)]
    pub enum Addr {
        SocketAddr(std::net::SocketAddr),
        Unix(String),
        Custom(&'static str, String),
    }
    impl Addr {
        pub fn as_socket_addr(&self) -> Option<&std::net::SocketAddr>;
    }
    #[derive(Debug, Clone)]
    pub struct Redirect(());
    impl Redirect {
        pub fn permanent(uri: impl core::fmt::Display) -> Self;
        pub fn temporary(uri: impl core::fmt::Display) -> Self;
        pub fn see_other(uri: impl core::fmt::Display) -> Self;
        pub fn moved_permanent(uri: impl core::fmt::Display) -> Self;
    }
    #[asyncfix::io_handle(network)]
    pub struct Multipart(());
    impl Multipart {
        #[asyncfix::effect(network)]
        pub async fn next_field(&mut self) -> Result<Option<Field>, error::ParseMultipartError>;
    }
    impl<'a> FromRequest<'a> for Multipart {}
    pub struct Field(());
    impl Field {
        pub fn name(&self) -> Option<&str>;
        pub fn file_name(&self) -> Option<&str>;
        pub fn content_type(&self) -> Option<&str>;
        #[asyncfix::effect(network)]
        pub async fn bytes(self) -> std::io::Result<Vec<u8>>;
        #[asyncfix::effect(network)]
        pub async fn text(self) -> std::io::Result<String>;
    }
    pub mod cookie {
        #[asyncfix::cheap_clone]
        #[derive(Default, Clone)]
        pub struct CookieJar(());
        impl CookieJar {
            pub fn add(&self, cookie: Cookie);
            pub fn remove(&self, name: impl AsRef<str>);
            pub fn get(&self, name: &str) -> Option<Cookie>;
        }
        #[derive(Debug, Clone)]
        pub struct Cookie(());
        impl Cookie {
            pub fn new<T>(name: impl Into<String>, value: T) -> Self;
            pub fn new_with_str(name: impl Into<String>, value: impl Into<String>) -> Self;
            pub fn name(&self) -> &str;
            pub fn value_str(&self) -> &str;
            pub fn set_path(&mut self, path: impl Into<String>);
            pub fn set_http_only(&mut self, value: bool);
        }
    }
    pub mod sse {
        #[derive(Debug, Clone)]
        pub struct Event(());
        impl Event {
            pub fn message(data: impl Into<String>) -> Self;
            pub fn retry(duration: u64) -> Self;
            pub fn id(self, id: impl Into<String>) -> Self;
            pub fn event_type(self, event_type: impl Into<String>) -> Self;
        }
        pub struct SSE(());
        impl SSE {
            pub fn new<S>(stream: S) -> Self;
            pub fn keep_alive(self, duration: core::time::Duration) -> Self;
        }
    }
    pub mod websocket {
        use super::*;
        #[derive(Debug)]
        pub struct WebSocket(());
        impl WebSocket {
            pub fn protocols<I>(self, protocols: I) -> Self
            where
                I: IntoIterator;
            pub fn on_upgrade<F, Fut>(self, callback: F) -> WebSocketUpgraded<F>
            where
                F: FnOnce(WebSocketStream) -> Fut + Send + Sync + 'static,
                Fut: Future + Send + 'static;
        }
        impl<'a> FromRequest<'a> for WebSocket {}
        pub struct WebSocketUpgraded<F> {
            callback: F,
        }
        pub type BoxWebSocketUpgraded = WebSocketUpgraded<Box<dyn Any>>;
        impl<F> WebSocketUpgraded<F> {
            pub fn boxed(self) -> BoxWebSocketUpgraded;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct WebSocketStream(());
        impl Unpin for WebSocketStream {}
        impl futures_core::Stream for WebSocketStream {
            type Item = std::io::Result<Message>;
        }

        impl futures_sink::Sink<Message> for WebSocketStream {
            type Error = std::io::Error;
        }
        #[derive(Debug, Clone, Eq, PartialEq)]
        pub enum Message {
            Text(String),
            Binary(Vec<u8>),
            Ping(Vec<u8>),
            Pong(Vec<u8>),
            Close(Option<(CloseCode, String)>),
        }
        #[derive(Debug, Clone, Copy, Eq, PartialEq)]
        pub enum CloseCode {
            Normal,
            Away,
            Protocol,
            Unsupported,
            Status,
            Abnormal,
            Invalid,
            Policy,
            Size,
            Extension,
            Error,
            Restart,
            Again,
            Tls,
            Other(u16),
        }
        impl Message {
            pub fn text(text: impl Into<String>) -> Self;
            pub fn binary(data: impl Into<Vec<u8>>) -> Self;
            pub fn ping(data: impl Into<Vec<u8>>) -> Self;
            pub fn pong(data: impl Into<Vec<u8>>) -> Self;
            pub fn close() -> Self;
            pub fn close_with(code: impl Into<CloseCode>, reason: impl Into<String>) -> Self;
            pub fn is_text(&self) -> bool;
            pub fn is_binary(&self) -> bool;
            pub fn is_ping(&self) -> bool;
            pub fn is_pong(&self) -> bool;
            pub fn is_close(&self) -> bool;
            pub fn into_bytes(self) -> Vec<u8>;
            pub fn as_bytes(&self) -> &[u8];
        }
    }
}
