//! hyper-util 0.1.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate http;
extern crate http_body;
extern crate hyper;
extern crate tokio;
extern crate tower_service;

pub mod client {
    pub mod legacy {
        use core::time::Duration;
        use http::{Request, Response, Uri};
        use hyper::body::Incoming;
        #[asyncfix::cheap_clone]
        pub struct Client<C, B> {
            connector: C,
            b: core::marker::PhantomData<fn(B)>,
        }
        impl<C: Clone, B> Clone for Client<C, B> {
            fn clone(&self) -> Client<C, B>;
        }
        impl<C, B> core::fmt::Debug for Client<C, B> {}
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder;
        }
        impl<C, B> Client<C, B> {
            #[asyncfix::effect(network)]
            pub fn get(&self, uri: Uri) -> ResponseFuture;
            #[asyncfix::effect(network)]
            pub fn request(&self, req: Request<B>) -> ResponseFuture;
        }
        impl<C, B> tower_service::Service<Request<B>> for Client<C, B> {
            type Response = Response<Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
            #[asyncfix::effect(network)]
            fn call(&mut self, req: Request<B>) -> ResponseFuture;
        }
        #[asyncfix::effect(network)]
        pub struct ResponseFuture {
            inner: (),
        }
        impl ::core::future::Future for ResponseFuture {
            type Output = Result<Response<Incoming>, Error>;
            fn poll(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Result<Response<Incoming>, Error>>;
        }
        #[derive(Debug)]
        pub struct Error {
            kind: (),
        }
        impl ::core::fmt::Display for Error {}
        impl std::error::Error for Error {}
        impl Error {
            pub fn is_connect(&self) -> bool;
            pub fn connect_info(&self) -> Option<&connect::Connected>;
        }
        #[derive(Clone, Debug)]
        pub struct Builder {
            v: (),
        }
        impl Builder {
            pub fn new<E>(executor: E) -> Self;
            pub fn timer<M>(&mut self, timer: M) -> &mut Self;
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self;
            pub fn pool_idle_timeout(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
            pub fn pool_max_idle_per_host(&mut self, v: usize) -> &mut Self;
            pub fn http1_read_buf_exact_size(&mut self, v: usize) -> &mut Self;
            pub fn http1_max_buf_size(&mut self, v: usize) -> &mut Self;
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, v: bool) -> &mut Self;
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, v: bool) -> &mut Self;
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, v: bool) -> &mut Self;
            pub fn http1_writev(&mut self, v: bool) -> &mut Self;
            pub fn http1_title_case_headers(&mut self, v: bool) -> &mut Self;
            pub fn http1_preserve_header_case(&mut self, v: bool) -> &mut Self;
            pub fn http1_max_headers(&mut self, v: usize) -> &mut Self;
            pub fn http09_responses(&mut self, v: bool) -> &mut Self;
            pub fn http2_only(&mut self, v: bool) -> &mut Self;
            pub fn http2_initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, v: bool) -> &mut Self;
            pub fn http2_max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_max_header_list_size(&mut self, v: u32) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
            pub fn http2_keep_alive_while_idle(&mut self, v: bool) -> &mut Self;
            pub fn http2_max_send_buf_size(&mut self, v: usize) -> &mut Self;
            pub fn http2_max_concurrent_reset_streams(&mut self, v: usize) -> &mut Self;
            pub fn retry_canceled_requests(&mut self, v: bool) -> &mut Self;
            pub fn set_host(&mut self, v: bool) -> &mut Self;
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B>;
            pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
        }
        pub mod connect {
            pub use hyper::client::connect::{Connect, Connected, Connection, HttpConnector, HttpInfo, dns};
            pub mod proxy {
                #[derive(Clone, Debug)]
                pub struct Tunnel<C> {
                    inner: C,
                }
                impl<C> Tunnel<C> {
                    pub fn new(proxy_dst: http::Uri, connector: C) -> Self;
                    pub fn with_auth(self, auth: http::HeaderValue) -> Self;
                    pub fn with_headers(self, headers: http::HeaderMap) -> Self;
                }
            }
        }
    }
}
pub mod rt {
    pub mod tokio {
        pub use super::{TokioExecutor, TokioIo, TokioTimer, WithHyperIo, WithTokioIo};
    }
    #[derive(Clone, Debug, Default)]
    pub struct TokioExecutor {}
    impl TokioExecutor {
        pub fn new() -> Self;
    }
    impl<Fut: Future + Send + 'static> hyper::rt::Executor<Fut> for TokioExecutor {
        fn execute(&self, fut: Fut);
    }
    #[derive(Clone, Debug, Default)]
    pub struct TokioTimer;
    impl TokioTimer {
        pub fn new() -> Self;
    }
    impl hyper::rt::Timer for TokioTimer {}
    #[derive(Debug)]
    pub struct TokioIo<T> {
        inner: T,
    }
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> Self;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: ::tokio::io::AsyncRead> hyper::rt::Read for TokioIo<T> {}
    impl<T: ::tokio::io::AsyncWrite> hyper::rt::Write for TokioIo<T> {}
    impl<T: hyper::rt::Read> ::tokio::io::AsyncRead for TokioIo<T> {}
    impl<T: hyper::rt::Write> ::tokio::io::AsyncWrite for TokioIo<T> {}
    #[derive(Debug)]
    pub struct WithHyperIo<T> {
        inner: T,
    }
    #[derive(Debug)]
    pub struct WithTokioIo<T> {
        inner: T,
    }
    impl<T> WithHyperIo<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T> WithTokioIo<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            use core::time::Duration;
            use hyper::service::HttpService;
            pub type Error = Box<dyn std::error::Error + Send + Sync>;
            #[derive(Clone, Debug)]
            pub struct Builder<E> {
                exec: E,
            }
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self;
                pub fn is_http1_available(&self) -> bool;
                pub fn is_http2_available(&self) -> bool;
                pub fn http2_only(self) -> Self;
                pub fn http1_only(self) -> Self;
                pub fn title_case_headers(self, v: bool) -> Self;
                pub fn http1(&mut self) -> Http1Builder<'_, E>;
                pub fn http2(&mut self) -> Http2Builder<'_, E>;
                #[asyncfix::effect(network)]
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<'_, I, S, E>
                where
                    S: HttpService<hyper::body::Incoming>;
                #[asyncfix::effect(network)]
                pub fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E>
                where
                    S: HttpService<hyper::body::Incoming>;
            }
            pub struct Http1Builder<'a, E> {
                inner: &'a mut Builder<E>,
            }
            pub struct Http2Builder<'a, E> {
                inner: &'a mut Builder<E>,
            }
            impl<E> Http1Builder<'_, E> {
                pub fn http2(&mut self) -> Http2Builder<'_, E>;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self;
                pub fn half_close(&mut self, v: bool) -> &mut Self;
                pub fn keep_alive(&mut self, v: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, v: bool) -> &mut Self;
                pub fn preserve_header_case(&mut self, v: bool) -> &mut Self;
                pub fn max_headers(&mut self, v: impl Into<Option<usize>>) -> &mut Self;
                pub fn header_read_timeout(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, v: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, v: usize) -> &mut Self;
                pub fn pipeline_flush(&mut self, v: bool) -> &mut Self;
                pub fn auto_date_header(&mut self, v: bool) -> &mut Self;
                #[asyncfix::effect(network)]
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<(), Error>
                where
                    S: HttpService<hyper::body::Incoming>;
                #[asyncfix::effect(network)]
                pub async fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> Result<(), Error>
                where
                    S: HttpService<hyper::body::Incoming>;
            }
            impl<E> Http2Builder<'_, E> {
                pub fn http1(&mut self) -> Http1Builder<'_, E>;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self;
                pub fn enable_connect_protocol(&mut self) -> &mut Self;
                pub fn initial_stream_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn adaptive_window(&mut self, v: bool) -> &mut Self;
                pub fn max_frame_size(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, v: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, v: impl Into<Option<Duration>>) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, v: Duration) -> &mut Self;
                pub fn max_send_buf_size(&mut self, v: usize) -> &mut Self;
                pub fn max_header_list_size(&mut self, v: u32) -> &mut Self;
                #[asyncfix::effect(network)]
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<(), Error>
                where
                    S: HttpService<hyper::body::Incoming>;
            }
            #[asyncfix::effect(network)]
            pub struct Connection<'a, I, S, E> {
                b: &'a Builder<E>,
                i: I,
                s: S,
            }
            #[asyncfix::effect(network)]
            pub struct UpgradeableConnection<'a, I, S, E> {
                b: &'a Builder<E>,
                i: I,
                s: S,
            }
            impl<I, S, E> ::core::future::Future for Connection<'_, I, S, E> {
                type Output = Result<(), Error>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<(), Error>>;
            }
            impl<I, S, E> ::core::future::Future for UpgradeableConnection<'_, I, S, E> {
                type Output = Result<(), Error>;
                fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<(), Error>>;
            }
            impl<I, S, E> Connection<'_, I, S, E> {
                pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
                pub fn into_owned(self) -> Connection<'static, I, S, E>;
            }
            impl<I, S, E> UpgradeableConnection<'_, I, S, E> {
                pub fn graceful_shutdown(self: core::pin::Pin<&mut Self>);
                pub fn into_owned(self) -> UpgradeableConnection<'static, I, S, E>;
            }
        }
    }
    pub mod graceful {
        #[derive(Debug, Default)]
        pub struct GracefulShutdown {
            tx: (),
        }
        impl GracefulShutdown {
            pub fn new() -> Self;
            #[asyncfix::effect(inherit)]
            pub fn watch<C: Future>(&self, conn: C) -> impl Future<Output = C::Output>;
            pub fn watcher(&self) -> Watcher;
            #[asyncfix::effect(join)]
            pub async fn shutdown(self);
            pub fn count(&self) -> usize;
        }
        #[derive(Debug)]
        pub struct Watcher {
            rx: (),
        }
        impl Watcher {
            #[asyncfix::effect(inherit)]
            pub fn watch<C: Future>(self, conn: C) -> impl Future<Output = C::Output>;
        }
    }
}
pub mod service {
    #[derive(Clone, Copy, Debug)]
    pub struct TowerToHyperService<S> {
        service: S,
    }
    impl<S> TowerToHyperService<S> {
        pub fn new(tower_service: S) -> Self;
    }
    impl<S: tower_service::Service<R>, R> hyper::service::Service<R> for TowerToHyperService<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
