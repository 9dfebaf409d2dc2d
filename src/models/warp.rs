//! Model of `warp` 0.3 and 0.4 (filters are opaque: what a filter extracts is not followed into the handlers).
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate futures_sink;
pub extern crate http;
pub extern crate hyper;

pub use bytes::Buf;
pub use core::future::Future;
pub use filters::any::any;
pub use filters::cors::cors;
pub use filters::header::header;
pub use filters::method::{delete, get, head, options, patch, post, put};
pub use filters::path::path;
pub use filters::query::query;
pub use filters::reply as with;
pub use filters::ws::ws;
pub use filters::{BoxedFilter, Filter, any, body, cookie, fs, header, log, method, path, query, sse, ws};
pub use futures_core::Stream;
pub use futures_sink::Sink;
pub use reject::{Rejection, reject};
pub use reply::{Reply, reply};
pub use server::{Server, serve};

pub struct Error {
    inner: Box<dyn std::error::Error + Send + Sync>,
}
impl core::fmt::Debug for Error {}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}

pub mod filters {
    use core::future::Future;
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct BoxedFilter<T = ()> {
        extract: core::marker::PhantomData<T>,
    }
    pub trait Filter: Sized {
        fn and<F>(self, other: F) -> BoxedFilter;
        fn or<F>(self, other: F) -> BoxedFilter;
        fn map<F>(self, fun: F) -> BoxedFilter;
        fn then<F>(self, fun: F) -> BoxedFilter;
        fn and_then<F>(self, fun: F) -> BoxedFilter;
        fn or_else<F>(self, fun: F) -> BoxedFilter;
        fn recover<F>(self, fun: F) -> BoxedFilter;
        fn unify(self) -> BoxedFilter;
        fn untuple_one(self) -> BoxedFilter;
        fn with<W>(self, wrapper: W) -> BoxedFilter;
        fn boxed<T>(self) -> BoxedFilter<T>;
    }
    impl<T> Filter for BoxedFilter<T> {}
    pub mod any {
        pub fn any() -> super::BoxedFilter;
    }
    pub mod method {
        use super::BoxedFilter;
        pub fn get() -> BoxedFilter;
        pub fn post() -> BoxedFilter;
        pub fn put() -> BoxedFilter;
        pub fn delete() -> BoxedFilter;
        pub fn head() -> BoxedFilter;
        pub fn options() -> BoxedFilter;
        pub fn patch() -> BoxedFilter;
        pub fn method() -> BoxedFilter<(http::Method,)>;
    }
    pub mod path {
        use super::BoxedFilter;
        pub fn path<P>(p: P) -> BoxedFilter;
        pub fn end() -> BoxedFilter;
        pub fn param<T>() -> BoxedFilter<(T,)>;
        pub fn tail() -> BoxedFilter<(Tail,)>;
        pub fn full() -> BoxedFilter<(FullPath,)>;
        pub struct Tail(());
        impl Tail {
            pub fn as_str(&self) -> &str;
        }
        pub struct FullPath(());
        impl FullPath {
            pub fn as_str(&self) -> &str;
        }
    }
    pub mod query {
        use super::BoxedFilter;
        pub fn query<T>() -> BoxedFilter<(T,)>;
        pub fn raw() -> BoxedFilter<(String,)>;
    }
    pub mod header {
        use super::BoxedFilter;
        pub fn header<T>(name: &'static str) -> BoxedFilter<(T,)>;
        pub fn optional<T>(name: &'static str) -> BoxedFilter<(Option<T>,)>;
        pub fn exact(name: &'static str, value: &'static str) -> BoxedFilter;
        pub fn headers_cloned() -> BoxedFilter<(http::HeaderMap,)>;
    }
    pub mod cookie {
        use super::BoxedFilter;
        pub fn cookie<T>(name: &'static str) -> BoxedFilter<(T,)>;
        pub fn optional<T>(name: &'static str) -> BoxedFilter<(Option<T>,)>;
    }
    pub mod body {
        use super::BoxedFilter;
        pub fn content_length_limit(limit: u64) -> BoxedFilter;
        pub fn bytes() -> BoxedFilter<(bytes::Bytes,)>;
        pub fn json<T>() -> BoxedFilter<(T,)>;
        pub fn form<T>() -> BoxedFilter<(T,)>;
        pub fn stream() -> BoxedFilter;
        pub fn aggregate() -> BoxedFilter;
    }
    pub mod fs {
        use super::BoxedFilter;
        pub fn dir(path: impl Into<std::path::PathBuf>) -> BoxedFilter<(File,)>;
        pub fn file(path: impl Into<std::path::PathBuf>) -> BoxedFilter<(File,)>;
        pub struct File(());
        impl File {
            pub fn path(&self) -> &std::path::Path;
        }
    }
    pub mod log {
        pub struct Log<F> {
            func: F,
        }
        pub fn log(name: &'static str) -> Log<()>;
        pub fn custom<F>(func: F) -> Log<F>;
    }
    pub mod cors {
        pub struct Builder(());
        pub fn cors() -> Builder;
        impl Builder {
            pub fn allow_any_origin(self) -> Self;
            pub fn allow_origin<O>(self, origin: O) -> Self;
            pub fn allow_methods<I>(self, methods: I) -> Self;
            pub fn allow_method<M>(self, method: M) -> Self;
            pub fn allow_headers<I>(self, headers: I) -> Self;
            pub fn allow_header<H>(self, header: H) -> Self;
            pub fn allow_credentials(self, allow: bool) -> Self;
            pub fn build(self) -> Cors;
        }
        #[derive(Clone)]
        pub struct Cors(());
    }
    pub mod reply {
        pub fn header<K, V>(name: K, value: V) -> WithHeader;
        pub fn default_header<K, V>(name: K, value: V) -> WithHeader;
        pub struct WithHeader(());
    }
    pub mod sse {
        #[derive(Default, Debug, Clone)]
        pub struct Event(());
        impl Event {
            pub fn data<T>(self, data: T) -> Event;
            pub fn json_data<T>(self, data: T) -> Result<Event, crate::Error>;
            pub fn event<T>(self, event: T) -> Event;
            pub fn id<T>(self, id: T) -> Event;
            pub fn comment<T>(self, comment: T) -> Event;
            pub fn retry(self, time: core::time::Duration) -> Event;
        }
        pub fn reply<S>(stream: S) -> crate::reply::AnyReply;
        pub fn keep_alive() -> KeepAlive;
        pub struct KeepAlive(());
        impl KeepAlive {
            pub fn interval(self, time: core::time::Duration) -> Self;
            pub fn text(self, text: impl Into<String>) -> Self;
            pub fn stream<S>(self, event_stream: S) -> S;
        }
    }
    pub mod ws {
        use super::*;
        pub fn ws() -> BoxedFilter<(Ws,)>;
        pub struct Ws(());
        impl Ws {
            pub fn on_upgrade<F, U>(self, func: F) -> crate::reply::AnyReply
            where
                F: FnOnce(WebSocket) -> U + Send + 'static,
                U: Future<Output = ()> + Send + 'static;
            pub fn max_send_queue(self, max: usize) -> Self;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        #[derive(Debug)]
        pub struct WebSocket(());
        impl WebSocket {
            #[asyncfix::effect(network)]
            pub async fn close(self) -> Result<(), crate::Error>;
        }
        impl Unpin for WebSocket {}
        impl futures_core::Stream for WebSocket {
            type Item = Result<Message, crate::Error>;
        }

        impl futures_sink::Sink<Message> for WebSocket {
            type Error = crate::Error;
        }
        #[derive(Eq, PartialEq, Clone, Debug)]
        pub struct Message(());
        impl Message {
            pub fn text<S: Into<String>>(s: S) -> Message;
            pub fn binary<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn ping<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn pong<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn close() -> Message;
            pub fn close_with(code: impl Into<u16>, reason: impl Into<std::borrow::Cow<'static, str>>) -> Message;
            pub fn is_text(&self) -> bool;
            pub fn is_binary(&self) -> bool;
            pub fn is_close(&self) -> bool;
            pub fn is_ping(&self) -> bool;
            pub fn is_pong(&self) -> bool;
            pub fn close_frame(&self) -> Option<(u16, &str)>;
            pub fn to_str(&self) -> Result<&str, ()>;
            pub fn as_bytes(&self) -> &[u8];
            pub fn into_bytes(self) -> Vec<u8>;
        }
    }
}
pub mod reply {
    use http::StatusCode;
    pub type Response = http::Response<hyper::Body>;
    pub trait Reply: Sized {
        fn into_response(self) -> Response;
    }
    impl<T> Reply for T {}
    #[doc(hidden)]
    pub struct AnyReply(());
    pub fn reply() -> AnyReply;
    pub fn json<T: ?Sized>(val: &T) -> Json;
    #[derive(Debug)]
    pub struct Json(());
    pub fn html<T>(body: T) -> Html<T>;
    #[derive(Debug)]
    pub struct Html<T> {
        body: T,
    }
    pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T>;
    #[derive(Debug)]
    pub struct WithStatus<T> {
        reply: T,
    }
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T>;
    #[derive(Debug)]
    pub struct WithHeader<T> {
        reply: T,
    }
}
pub mod reject {
    pub trait Reject: core::fmt::Debug + Send + Sync + 'static {}
    #[derive(Debug)]
    pub struct Rejection(());
    impl Rejection {
        pub fn find<T: 'static>(&self) -> Option<&T>;
        pub fn is_not_found(&self) -> bool;
    }
    pub fn reject() -> Rejection;
    pub fn not_found() -> Rejection;
    pub fn custom<T: Reject>(err: T) -> Rejection;
    impl<T: Reject> From<T> for Rejection {}
    #[derive(Debug)]
    pub struct MethodNotAllowed(());
    #[derive(Debug)]
    pub struct InvalidQuery(());
    #[derive(Debug)]
    pub struct PayloadTooLarge(());
}
pub mod server {
    use core::future::Future;
    use std::net::SocketAddr;
    pub fn serve<F>(filter: F) -> Server<F>;
    pub struct Server<F> {
        filter: F,
    }
    #[asyncfix::effect(network)]
    impl<F> Server<F> {
        pub async fn run(self, addr: impl Into<SocketAddr>);
        pub async fn run_incoming<I>(self, incoming: I);
        pub fn bind(self, addr: impl Into<SocketAddr> + 'static) -> impl Future<Output = ()> + 'static;
        pub async fn try_bind(self, addr: impl Into<SocketAddr>);
        pub fn bind_ephemeral(self, addr: impl Into<SocketAddr>) -> (SocketAddr, impl Future<Output = ()> + 'static);
        pub fn bind_with_graceful_shutdown(
            self,
            addr: impl Into<SocketAddr> + 'static,
            signal: impl Future<Output = ()> + Send + 'static,
        ) -> (SocketAddr, impl Future<Output = ()> + 'static);
        pub fn incoming<I>(self, incoming: I) -> Server<F>;
        pub fn graceful<S>(self, signal: S) -> Server<F>;
        pub fn serve_incoming<I>(self, incoming: I) -> impl Future<Output = ()>;
    }
}
#[macro_export]
macro_rules! path {
    ($($t:tt)*) => {
        $crate::filters::path::path("")
    };
}
