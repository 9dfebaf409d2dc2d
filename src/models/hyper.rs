//! hyper 0.14 and 1.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate http as http_crate;
extern crate http_body;
extern crate tokio;
extern crate tower_service;

pub use body::Body;
pub use client::Client;
pub use error::{Error, Result};
pub use http_crate as http;
pub use http_crate::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};
pub use server::Server;

mod error {
    #[derive(Debug)]
    pub struct Error {
        inner: (),
    }
    pub type Result<T> = core::result::Result<T, Error>;
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl Error {
        pub fn is_parse(&self) -> bool;
        pub fn is_parse_too_large(&self) -> bool;
        pub fn is_parse_status(&self) -> bool;
        pub fn is_user(&self) -> bool;
        pub fn is_canceled(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn is_connect(&self) -> bool;
        pub fn is_incomplete_message(&self) -> bool;
        pub fn is_body_write_aborted(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_shutdown(&self) -> bool;
        pub fn into_cause(self) -> Option<Box<dyn std::error::Error + Send + Sync>>;
        pub fn message(&self) -> impl core::fmt::Display;
    }
}

pub mod body {
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body as HttpBody, Frame, SizeHint};
    use http_crate::HeaderMap;

    // hyper 0.14: a struct. hyper 1: a trait; both may be named `hyper::body::Body`, in bounds the name `HttpBody` is the trait.
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Body {
        kind: (),
    }
    impl Body {
        pub fn empty() -> Body;
        pub fn channel() -> (Sender, Body);
        pub fn wrap_stream<S, O, E>(stream: S) -> Body
        where
            S: futures_core::Stream<Item = Result<O, E>> + Send + 'static,
            O: Into<Bytes> + 'static,
            E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static;
    }
    impl Default for Body {
        fn default() -> Self;
    }
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = crate::Error;
    }
    impl futures_core::Stream for Body {
        type Item = Result<Bytes, crate::Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<Bytes, crate::Error>>>;
    }
    impl From<Bytes> for Body {
        fn from(v: Bytes) -> Self;
    }
    impl From<Vec<u8>> for Body {
        fn from(v: Vec<u8>) -> Self;
    }
    impl From<&'static [u8]> for Body {
        fn from(v: &'static [u8]) -> Self;
    }
    impl From<String> for Body {
        fn from(v: String) -> Self;
    }
    impl From<&'static str> for Body {
        fn from(v: &'static str) -> Self;
    }
    impl From<std::borrow::Cow<'static, str>> for Body {
        fn from(v: std::borrow::Cow<'static, str>) -> Self;
    }
    impl From<std::borrow::Cow<'static, [u8]>> for Body {
        fn from(v: std::borrow::Cow<'static, [u8]>) -> Self;
    }
    #[derive(Debug)]
    pub struct Sender {
        tx: (),
    }
    impl Sender {
        #[asyncfix::effect(network)]
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> crate::Result<()>;
        pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes>;
        pub fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<crate::Result<()>>;
        pub fn abort(self);
    }
    // hyper 1
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Incoming {
        kind: (),
    }
    impl http_body::Body for Incoming {
        type Data = Bytes;
        type Error = crate::Error;
    }

    #[asyncfix::effect(inherit)]
    pub async fn to_bytes<T: HttpBody>(body: T) -> Result<Bytes, T::Error>;
    #[asyncfix::effect(inherit)]
    pub async fn aggregate<T: HttpBody>(body: T) -> Result<impl Buf, T::Error>;
}

pub mod client {
    use super::*;
    pub use connect::HttpConnector;
    use core::time::Duration;

    #[asyncfix::cheap_clone]
    pub struct Client<C, B = Body> {
        connector: C,
        body: core::marker::PhantomData<fn(B)>,
    }
    impl<C: Clone, B> Clone for Client<C, B> {
        fn clone(&self) -> Client<C, B>;
    }
    impl<C, B> core::fmt::Debug for Client<C, B> {}
    impl Client<HttpConnector, Body> {
        pub fn new() -> Client<HttpConnector, Body>;
    }
    impl Default for Client<HttpConnector, Body> {
        fn default() -> Self;
    }
    impl Client<(), Body> {
        pub fn builder() -> Builder;
    }
    impl<C, B> Client<C, B> {
        #[asyncfix::effect(network)]
        pub fn get(&self, uri: Uri) -> ResponseFuture;
        #[asyncfix::effect(network)]
        pub fn request(&self, req: Request<B>) -> ResponseFuture;
    }
    impl<C, B> tower_service::Service<Request<B>> for Client<C, B> {
        type Response = Response<Body>;
        type Error = crate::Error;
        type Future = ResponseFuture;
        #[asyncfix::effect(network)]
        fn call(&mut self, req: Request<B>) -> ResponseFuture;
    }
    #[asyncfix::effect(network)]
    pub struct ResponseFuture {
        inner: (),
    }
    impl ::core::future::Future for ResponseFuture {
        type Output = Result<Response<Body>>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<Response<Body>>>;
    }
    #[derive(Clone, Debug)]
    pub struct Builder {
        config: (),
    }
    impl Builder {
        pub fn pool_idle_timeout<D: Into<Option<Duration>>>(&mut self, val: D) -> &mut Self;
        pub fn pool_max_idle_per_host(&mut self, v: usize) -> &mut Self;
        pub fn http1_read_buf_exact_size(&mut self, v: usize) -> &mut Self;
        pub fn http1_max_buf_size(&mut self, v: usize) -> &mut Self;
        pub fn http1_title_case_headers(&mut self, v: bool) -> &mut Self;
        pub fn http1_preserve_header_case(&mut self, v: bool) -> &mut Self;
        pub fn http2_only(&mut self, v: bool) -> &mut Self;
        pub fn http2_adaptive_window(&mut self, v: bool) -> &mut Self;
        pub fn http2_keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn http2_keep_alive_while_idle(&mut self, v: bool) -> &mut Self;
        pub fn retry_canceled_requests(&mut self, v: bool) -> &mut Self;
        pub fn set_host(&mut self, v: bool) -> &mut Self;
        pub fn http2_initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
        pub fn executor<E>(&mut self, exec: E) -> &mut Self;
        pub fn build_http<B>(&self) -> Client<HttpConnector, B>;
        pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
    }
    impl Default for Builder {
        fn default() -> Self;
    }

    pub mod connect {
        use super::*;
        use std::net::{IpAddr, SocketAddr};
        #[derive(Clone, Debug)]
        pub struct HttpConnector<R = dns::GaiResolver> {
            resolver: R,
        }
        impl HttpConnector {
            pub fn new() -> HttpConnector;
        }
        impl<R> HttpConnector<R> {
            pub fn new_with_resolver(resolver: R) -> HttpConnector<R>;
            pub fn enforce_http(&mut self, is_enforced: bool);
            pub fn set_keepalive(&mut self, dur: Option<Duration>);
            pub fn set_nodelay(&mut self, nodelay: bool);
            pub fn set_local_address(&mut self, addr: Option<IpAddr>);
            pub fn set_connect_timeout(&mut self, dur: Option<Duration>);
            pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>);
            pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self;
        }
        impl<R> tower_service::Service<Uri> for HttpConnector<R> {
            type Response = tokio::net::TcpStream;
            type Error = std::io::Error;
            type Future = core::pin::Pin<Box<dyn Future<Output = core::result::Result<tokio::net::TcpStream, std::io::Error>> + Send>>;
        }
        #[derive(Clone, Debug)]
        pub struct HttpInfo {
            remote_addr: SocketAddr,
        }
        impl HttpInfo {
            pub fn remote_addr(&self) -> SocketAddr;
            pub fn local_addr(&self) -> SocketAddr;
        }
        #[derive(Debug)]
        pub struct Connected {
            is_proxied: bool,
        }
        impl Connected {
            pub fn new() -> Connected;
            pub fn proxy(self, is_proxied: bool) -> Connected;
            pub fn is_proxied(&self) -> bool;
            pub fn extra<T: Clone + Send + Sync + 'static>(self, extra: T) -> Connected;
            pub fn negotiated_h2(self) -> Connected;
            pub fn is_negotiated_h2(&self) -> bool;
        }
        pub trait Connection {
            fn connected(&self) -> Connected;
        }
        pub trait Connect {}
        pub mod dns {
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Name {
                host: Box<str>,
            }
            impl Name {
                pub fn as_str(&self) -> &str;
            }
            impl ::core::fmt::Display for Name {}
            #[derive(Clone, Debug)]
            pub struct GaiResolver {
                _p: (),
            }
            impl GaiResolver {
                pub fn new() -> Self;
            }
        }
    }

    pub mod conn {
        use super::*;
        use bytes::Bytes;
        // hyper 0.14
        #[asyncfix::effect(inherit)]
        pub async fn handshake<T>(io: T) -> Result<(SendRequest<Body>, Connection<T, Body>)>;
        #[asyncfix::io_handle(network)]
        pub struct SendRequest<B> {
            b: B,
        }
        impl<B> SendRequest<B> {
            #[asyncfix::effect(network)]
            pub async fn ready(&mut self) -> Result<()>;
            pub fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<()>>;
            #[asyncfix::effect(network)]
            pub fn send_request(&mut self, req: Request<B>) -> ResponseFuture;
        }
        impl<B> tower_service::Service<Request<B>> for SendRequest<B> {
            type Response = Response<Body>;
            type Error = crate::Error;
            type Future = ResponseFuture;
        }
        #[asyncfix::effect(network)]
        pub struct Connection<T, B> {
            io: T,
            b: B,
        }
        impl<T, B> ::core::future::Future for Connection<T, B> {
            type Output = Result<()>;
            fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
        }
        impl<T, B> Connection<T, B> {
            pub fn into_parts(self) -> Parts<T>;
            #[asyncfix::effect(network)]
            pub async fn without_shutdown(self) -> Result<Parts<T>>;
        }
        #[derive(Debug)]
        pub struct Parts<T> {
            pub io: T,
            pub read_buf: Bytes,
            _inner: (),
        }
        #[asyncfix::effect(network)]
        pub struct ResponseFuture {
            inner: (),
        }
        impl ::core::future::Future for ResponseFuture {
            type Output = Result<Response<Body>>;
            fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<Response<Body>>>;
        }
        #[derive(Clone, Debug)]
        pub struct Builder {
            v: (),
        }
        impl Builder {
            pub fn new() -> Builder;
            pub fn executor<E>(&mut self, exec: E) -> &mut Builder;
            pub fn http09_responses(&mut self, v: bool) -> &mut Self;
            pub fn http1_writev(&mut self, v: bool) -> &mut Self;
            pub fn http1_title_case_headers(&mut self, v: bool) -> &mut Self;
            pub fn http1_preserve_header_case(&mut self, v: bool) -> &mut Self;
            pub fn http1_read_buf_exact_size(&mut self, v: Option<usize>) -> &mut Self;
            pub fn http1_max_buf_size(&mut self, v: usize) -> &mut Self;
            pub fn http2_only(&mut self, v: bool) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, v: bool) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
            pub fn http2_keep_alive_while_idle(&mut self, v: bool) -> &mut Self;
            pub fn http2_initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
            #[asyncfix::effect(network)]
            pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>)>;
        }
        // both
        pub mod http1 {
            pub use super::Parts;
            use super::*;
            #[asyncfix::io_handle(network)]
            pub struct SendRequest<B> {
                b: B,
            }
            impl<B> SendRequest<B> {
                #[asyncfix::effect(network)]
                pub async fn ready(&mut self) -> Result<()>;
                pub fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<()>>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
                #[asyncfix::effect(network)]
                pub async fn send_request(&mut self, req: Request<B>) -> Result<Response<body::Incoming>>;
                #[asyncfix::effect(network)]
                pub async fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> core::result::Result<Response<body::Incoming>, TrySendError<Request<B>>>;
            }
            #[asyncfix::effect(network)]
            pub struct Connection<T, B> {
                io: T,
                b: B,
            }
            impl<T, B> ::core::future::Future for Connection<T, B> {
                type Output = Result<()>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
            }
            impl<T, B> Connection<T, B> {
                pub fn into_parts(self) -> Parts<T>;
                #[asyncfix::effect(network)]
                pub async fn without_shutdown(self) -> Result<Parts<T>>;
                pub fn with_upgrades(self) -> upgrades::UpgradeableConnection<T, B>;
            }
            pub mod upgrades {
                use super::*;
                #[asyncfix::effect(network)]
                pub struct UpgradeableConnection<T, B> {
                    inner: Connection<T, B>,
                }
                impl<T, B> ::core::future::Future for UpgradeableConnection<T, B> {
                    type Output = Result<()>;
                    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
                }
            }
            #[asyncfix::effect(network)]
            pub async fn handshake<T, B>(io: T) -> Result<(SendRequest<B>, Connection<T, B>)>;
            #[derive(Clone, Debug)]
            pub struct Builder {
                v: (),
            }
            impl Builder {
                pub fn new() -> Builder;
                pub fn http09_responses(&mut self, v: bool) -> &mut Self;
                pub fn allow_spaces_after_header_name_in_responses(&mut self, v: bool) -> &mut Self;
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, v: bool) -> &mut Self;
                pub fn ignore_invalid_headers_in_responses(&mut self, v: bool) -> &mut Self;
                pub fn writev(&mut self, v: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, v: bool) -> &mut Self;
                pub fn preserve_header_case(&mut self, v: bool) -> &mut Self;
                pub fn max_headers(&mut self, v: usize) -> &mut Self;
                pub fn read_buf_exact_size(&mut self, v: Option<usize>) -> &mut Self;
                pub fn max_buf_size(&mut self, v: usize) -> &mut Self;
                #[asyncfix::effect(network)]
                pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>)>;
            }
        }
        pub mod http2 {
            use super::*;
            #[asyncfix::cheap_clone]
            pub struct SendRequest<B> {
                b: B,
            }
            impl<B> Clone for SendRequest<B> {
                fn clone(&self) -> Self;
            }
            impl<B> SendRequest<B> {
                #[asyncfix::effect(network)]
                pub async fn ready(&mut self) -> Result<()>;
                pub fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<()>>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
                #[asyncfix::effect(network)]
                pub async fn send_request(&mut self, req: Request<B>) -> Result<Response<body::Incoming>>;
                #[asyncfix::effect(network)]
                pub async fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> core::result::Result<Response<body::Incoming>, TrySendError<Request<B>>>;
            }
            #[asyncfix::effect(network)]
            pub struct Connection<T, B, E = ()> {
                io: T,
                b: B,
                e: E,
            }
            impl<T, B, E> ::core::future::Future for Connection<T, B, E> {
                type Output = Result<()>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
            }
            impl<T, B, E> Connection<T, B, E> {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool;
            }
            #[asyncfix::effect(network)]
            pub async fn handshake<E, T, B>(exec: E, io: T) -> Result<(SendRequest<B>, Connection<T, B, E>)>;
            #[derive(Clone, Debug)]
            pub struct Builder<E = ()> {
                e: E,
            }
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Builder<E>;
                pub fn executor<E2>(&mut self, exec: E2) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self;
                pub fn initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
                pub fn adaptive_window(&mut self, v: bool) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
                pub fn keep_alive_while_idle(&mut self, v: bool) -> &mut Self;
                pub fn max_concurrent_reset_streams(&mut self, v: usize) -> &mut Self;
                pub fn max_send_buf_size(&mut self, v: usize) -> &mut Self;
                pub fn max_header_list_size(&mut self, v: u32) -> &mut Self;
                #[asyncfix::effect(network)]
                pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B, E>)>;
            }
        }
        #[derive(Debug)]
        pub struct TrySendError<T> {
            error: crate::Error,
            message: Option<T>,
        }
        impl<T> TrySendError<T> {
            pub fn take_message(&mut self) -> Option<T>;
            pub fn message(&self) -> Option<&T>;
            pub fn into_message(self) -> Option<T>;
            pub fn error(&self) -> &crate::Error;
            pub fn into_error(self) -> crate::Error;
        }
    }
    pub mod service {
        use super::*;
        #[derive(Debug)]
        pub struct Connect<C, B, T> {
            inner: C,
            b: B,
            t: T,
        }
        impl<C, B, T> Connect<C, B, T> {
            pub fn new(inner: C, builder: conn::Builder) -> Self;
        }
    }
}

pub mod service {
    use super::*;
    pub use http_service::HttpService;
    // hyper 1 (0.14 re-exports tower_service::Service here)
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = core::result::Result<Self::Response, Self::Error>>;
        #[asyncfix::effect(network)]
        fn call(&self, req: Request) -> Self::Future;
        fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<core::result::Result<(), Self::Error>>;
    }
    impl<R, S: Service<R> + ?Sized> Service<R> for &S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<R, S: Service<R> + ?Sized> Service<R> for Box<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<R, S: Service<R> + ?Sized> Service<R> for std::sync::Arc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R>
    where
        F: Fn(Request<R>) -> S,
        S: Future;
    pub struct ServiceFn<F, R> {
        f: F,
        _req: core::marker::PhantomData<fn(R)>,
    }
    impl<F: Clone, R> Clone for ServiceFn<F, R> {
        fn clone(&self) -> Self;
    }
    impl<F, ReqBody, Ret, ResBody, E> Service<Request<ReqBody>> for ServiceFn<F, ReqBody>
    where
        F: Fn(Request<ReqBody>) -> Ret,
        Ret: Future<Output = core::result::Result<Response<ResBody>, E>>,
    {
        type Response = Response<ResBody>;
        type Error = E;
        type Future = Ret;
    }
    // hyper 0.14
    // the target is that of `Server::bind`; another incoming's is annotated in the closure
    pub fn make_service_fn<F, Ret>(f: F) -> MakeServiceFn<F>
    where
        F: FnMut(&super::server::conn::AddrStream) -> Ret,
        Ret: Future;
    #[derive(Clone, Copy)]
    pub struct MakeServiceFn<F> {
        f: F,
    }
    mod http_service {
        use super::*;
        pub trait HttpService<ReqBody> {
            type ResBody;
            type Error;
            type Future;
        }
        impl<T, B1, B2> HttpService<B1> for T
        where
            T: Service<Request<B1>, Response = Response<B2>>,
        {
            type ResBody = B2;
            type Error = T::Error;
            type Future = T::Future;
        }
    }
}

pub mod server {
    use super::*;
    pub use conn::{AddrIncoming, AddrStream};
    use core::time::Duration;
    use std::net::SocketAddr;

    // hyper 0.14
    #[asyncfix::effect(network)]
    pub struct Server<I, S, E = ()> {
        incoming: I,
        make_service: S,
        e: E,
    }
    impl<I> Server<I, ()> {
        pub fn builder(incoming: I) -> Builder<I>;
    }
    impl Server<AddrIncoming, ()> {
        pub fn bind(addr: &SocketAddr) -> Builder<AddrIncoming>;
        pub fn try_bind(addr: &SocketAddr) -> Result<Builder<AddrIncoming>>;
        pub fn from_tcp(listener: std::net::TcpListener) -> Result<Builder<AddrIncoming>>;
    }
    impl<S, E> Server<AddrIncoming, S, E> {
        pub fn local_addr(&self) -> SocketAddr;
    }
    impl<I, S, E> Server<I, S, E> {
        pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Graceful<I, S, F, E>;
    }
    impl<I, S, E> ::core::future::Future for Server<I, S, E> {
        type Output = Result<()>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
    }
    #[asyncfix::effect(network)]
    pub struct Graceful<I, S, F, E = ()> {
        i: I,
        s: S,
        f: F,
        e: E,
    }
    impl<I, S, F, E> ::core::future::Future for Graceful<I, S, F, E> {
        type Output = Result<()>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
    }
    #[derive(Debug)]
    pub struct Builder<I, E = ()> {
        incoming: I,
        e: E,
    }
    impl<I, E> Builder<I, E> {
        pub fn http1_keepalive(self, v: bool) -> Self;
        pub fn http1_half_close(self, v: bool) -> Self;
        pub fn http1_max_buf_size(self, v: usize) -> Self;
        pub fn http1_only(self, v: bool) -> Self;
        pub fn http1_header_read_timeout(self, v: Duration) -> Self;
        pub fn http1_title_case_headers(self, v: bool) -> Self;
        pub fn http1_preserve_header_case(self, v: bool) -> Self;
        pub fn http2_only(self, v: bool) -> Self;
        pub fn http2_adaptive_window(self, v: bool) -> Self;
        pub fn http2_keep_alive_timeout(self, v: Duration) -> Self;
        pub fn http2_max_concurrent_streams(self, v: impl Into<Option<u32>>) -> Self;
        pub fn http2_keep_alive_interval(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn tcp_keepalive(self, v: Option<Duration>) -> Self;
        pub fn tcp_nodelay(self, v: bool) -> Self;
        pub fn tcp_sleep_on_accept_errors(self, v: bool) -> Self;
        pub fn executor<E2>(self, executor: E2) -> Builder<I, E2>;
        pub fn serve<S>(self, make_service: S) -> Server<I, S, E>;
    }
    pub mod accept {
        pub trait Accept {
            type Conn;
            type Error;
            fn poll_accept(
                self: core::pin::Pin<&mut Self>,
                cx: &mut core::task::Context<'_>,
            ) -> core::task::Poll<Option<Result<Self::Conn, Self::Error>>>;
        }
        pub fn from_stream<S, IO, E>(stream: S) -> impl Accept<Conn = IO, Error = E>
        where
            S: futures_core::Stream<Item = Result<IO, E>>;
    }
    pub mod conn {
        use super::*;
        #[derive(Debug)]
        pub struct AddrIncoming {
            addr: SocketAddr,
        }
        impl AddrIncoming {
            pub fn bind(addr: &SocketAddr) -> Result<Self>;
            pub fn from_listener(listener: tokio::net::TcpListener) -> Result<Self>;
            pub fn local_addr(&self) -> SocketAddr;
            pub fn set_keepalive(&mut self, t: Option<Duration>) -> &mut Self;
            pub fn set_nodelay(&mut self, enabled: bool) -> &mut Self;
            pub fn set_sleep_on_errors(&mut self, val: bool);
        }
        #[asyncfix::io_handle(network)]
        #[derive(Debug)]
        pub struct AddrStream {
            inner: tokio::net::TcpStream,
        }
        impl AddrStream {
            pub fn remote_addr(&self) -> SocketAddr;
            pub fn local_addr(&self) -> SocketAddr;
            pub fn into_inner(self) -> tokio::net::TcpStream;
        }
        impl tokio::io::AsyncRead for AddrStream {
            fn poll_read(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
                buf: &mut tokio::io::ReadBuf<'_>,
            ) -> ::core::task::Poll<std::io::Result<()>>;
        }
        impl tokio::io::AsyncWrite for AddrStream {
            fn poll_write(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
                buf: &[u8],
            ) -> ::core::task::Poll<std::io::Result<usize>>;
            fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>)
            -> ::core::task::Poll<std::io::Result<()>>;
            fn poll_shutdown(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<std::io::Result<()>>;
        }
        #[derive(Clone, Debug)]
        pub struct Http<E = ()> {
            exec: E,
        }
        impl Http {
            pub fn new() -> Http;
        }
        impl<E> Http<E> {
            pub fn http1_only(&mut self, v: bool) -> &mut Self;
            pub fn http1_half_close(&mut self, v: bool) -> &mut Self;
            pub fn http1_keep_alive(&mut self, v: bool) -> &mut Self;
            pub fn http1_header_read_timeout(&mut self, v: Duration) -> &mut Self;
            pub fn http2_only(&mut self, v: bool) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, v: bool) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
            pub fn max_buf_size(&mut self, v: usize) -> &mut Self;
            pub fn pipeline_flush(&mut self, v: bool) -> &mut Self;
            pub fn http2_max_concurrent_streams(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
            pub fn with_executor<E2>(self, exec: E2) -> Http<E2>;
            #[asyncfix::effect(network)]
            pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S, E>
            where
                S: HttpService<Body>;
        }
        use super::super::service::HttpService;
        #[asyncfix::effect(network)]
        pub struct Connection<T, S, E = ()> {
            t: T,
            s: S,
            e: E,
        }
        impl<T, S, E> ::core::future::Future for Connection<T, S, E> {
            type Output = Result<()>;
            fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
        }
        impl<T, S, E> Connection<T, S, E> {
            pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
            pub fn with_upgrades(self) -> UpgradeableConnection<T, S, E>;
        }
        #[asyncfix::effect(network)]
        pub struct UpgradeableConnection<T, S, E = ()> {
            t: T,
            s: S,
            e: E,
        }
        impl<T, S, E> ::core::future::Future for UpgradeableConnection<T, S, E> {
            type Output = Result<()>;
            fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
        }
        impl<T, S, E> UpgradeableConnection<T, S, E> {
            pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
        }
        pub mod http1 {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct Builder {
                v: (),
            }
            impl Builder {
                pub fn new() -> Self;
                pub fn half_close(&mut self, v: bool) -> &mut Self;
                pub fn keep_alive(&mut self, v: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, v: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, v: bool) -> &mut Self;
                pub fn preserve_header_case(&mut self, v: bool) -> &mut Self;
                pub fn max_headers(&mut self, v: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, v: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, v: usize) -> &mut Self;
                pub fn auto_date_header(&mut self, v: bool) -> &mut Self;
                pub fn pipeline_flush(&mut self, v: bool) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self;
                #[asyncfix::effect(network)]
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S>
                where
                    S: HttpService<body::Incoming>;
            }
            #[asyncfix::effect(network)]
            pub struct Connection<T, S> {
                t: T,
                s: S,
            }
            impl<T, S> ::core::future::Future for Connection<T, S> {
                type Output = Result<()>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
            }
            impl<T, S> Connection<T, S> {
                pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
                pub fn with_upgrades(self) -> UpgradeableConnection<T, S>;
                pub fn into_parts(self) -> Parts<T, S>;
                #[asyncfix::effect(network)]
                pub async fn without_shutdown(self) -> Result<Parts<T, S>>;
            }
            #[asyncfix::effect(network)]
            pub struct UpgradeableConnection<T, S> {
                t: T,
                s: S,
            }
            impl<T, S> ::core::future::Future for UpgradeableConnection<T, S> {
                type Output = Result<()>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
            }
            impl<T, S> UpgradeableConnection<T, S> {
                pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
            }
            #[derive(Debug)]
            pub struct Parts<T, S> {
                pub io: T,
                pub read_buf: bytes::Bytes,
                pub service: S,
            }
        }
        pub mod http2 {
            use super::*;
            #[derive(Clone, Debug)]
            pub struct Builder<E> {
                exec: E,
            }
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self;
                pub fn adaptive_window(&mut self, v: bool) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
                pub fn max_send_buf_size(&mut self, v: usize) -> &mut Self;
                pub fn max_header_list_size(&mut self, v: u32) -> &mut Self;
                pub fn auto_date_header(&mut self, v: bool) -> &mut Self;
                pub fn initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
                pub fn enable_connect_protocol(&mut self) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self;
                #[asyncfix::effect(network)]
                pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S, E>
                where
                    S: HttpService<body::Incoming>;
            }
            #[asyncfix::effect(network)]
            pub struct Connection<T, S, E> {
                t: T,
                s: S,
                e: E,
            }
            impl<T, S, E> ::core::future::Future for Connection<T, S, E> {
                type Output = Result<()>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<()>>;
            }
            impl<T, S, E> Connection<T, S, E> {
                pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
            }
        }
    }
}

pub mod rt {
    pub use bounds::*;
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use core::time::Duration;
    use std::time::Instant;
    mod bounds {}
    pub trait Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<(), std::io::Error>>;
    }
    pub trait Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, std::io::Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), std::io::Error>>;
    }
    pub struct ReadBuf<'a> {
        raw: &'a mut [u8],
    }
    pub struct ReadBufCursor<'a> {
        buf: &'a mut ReadBuf<'a>,
    }
    impl ReadBufCursor<'_> {
        pub fn put_slice(&mut self, src: &[u8]);
        pub fn remaining(&self) -> usize;
    }
    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant;
    }
    pub trait Sleep: Send + Sync + Future<Output = ()> {}
}

pub mod upgrade {
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Upgraded {
        io: (),
    }
    impl tokio::io::AsyncRead for Upgraded {
        fn poll_read(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> ::core::task::Poll<std::io::Result<()>>;
    }
    impl tokio::io::AsyncWrite for Upgraded {
        fn poll_write(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &[u8],
        ) -> ::core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
    }
    impl crate::rt::Read for Upgraded {}
    impl crate::rt::Write for Upgraded {}
    impl Upgraded {
        pub fn downcast<T: 'static>(self) -> Result<Parts<T>, Self>;
    }
    #[asyncfix::effect(network)]
    #[derive(Clone)]
    pub struct OnUpgrade {
        rx: (),
    }
    impl ::core::future::Future for OnUpgrade {
        type Output = Result<Upgraded, crate::Error>;
        fn poll(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Result<Upgraded, crate::Error>>;
    }
    #[derive(Debug)]
    pub struct Parts<T> {
        pub io: T,
        pub read_buf: bytes::Bytes,
        _inner: (),
    }
    pub fn on<T>(msg: T) -> OnUpgrade;
}
pub mod ext {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Protocol {
        value: bytes::Bytes,
    }
    impl Protocol {
        pub const fn from_static(value: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReasonPhrase(bytes::Bytes);
    impl ReasonPhrase {
        pub fn as_bytes(&self) -> &[u8];
        pub const fn from_static(reason: &'static [u8]) -> Self;
    }
}
