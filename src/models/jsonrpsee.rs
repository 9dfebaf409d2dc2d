//! jsonrpsee 0.16 to 0.24 (clients, server, module; outline).
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate serde;
extern crate serde_json;

pub use error_::*;
mod error_ {
    #[derive(Debug)]
    pub enum ClientError {
        Call(ErrorObject<'static>),
        Transport(Box<dyn std::error::Error + Send + Sync>),
        RestartNeeded(std::sync::Arc<ClientError>),
        ParseError(serde_json::Error),
        InvalidSubscriptionId,
        InvalidRequestId(()),
        RequestTimeout,
        Custom(String),
        HttpNotImplemented,
    }
    impl ::core::fmt::Display for ClientError {}
    impl std::error::Error for ClientError {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct ErrorObject<'a> {
        m: std::borrow::Cow<'a, str>,
    }
    impl ::core::fmt::Display for ErrorObject<'_> {}
    impl std::error::Error for ErrorObject<'_> {}
    impl<'a> ErrorObject<'a> {
        pub fn owned<S>(code: i32, message: impl Into<String>, data: Option<S>) -> ErrorObject<'static>;
        pub fn code(&self) -> i32;
        pub fn message(&self) -> &str;
    }
    pub type ErrorObjectOwned = ErrorObject<'static>;
    #[derive(Debug)]
    pub struct RegisterMethodError(());
    impl ::core::fmt::Display for RegisterMethodError {}
    impl std::error::Error for RegisterMethodError {}
}
pub type RpcResult<T> = Result<T, ErrorObjectOwned>;

pub use server::RpcModule;
pub use types::Params;
pub mod core {
    pub use super::RpcResult;
    pub use super::error_::ClientError as Error;
    pub use super::error_::*;
    pub mod client {
        pub use crate::client::*;
        pub use crate::error_::ClientError as Error;
    }
    pub mod params {
        pub use crate::params::*;
    }
    pub mod server {
        pub use crate::server::*;
    }
}
pub mod params {
    #[derive(Clone, Debug, Default)]
    pub struct ArrayParams(());
    impl ArrayParams {
        pub fn new() -> Self;
        pub fn insert<P>(&mut self, value: P) -> Result<(), serde_json::Error>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ObjectParams(());
    impl ObjectParams {
        pub fn new() -> Self;
        pub fn insert<P>(&mut self, name: &str, value: P) -> Result<(), serde_json::Error>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct BatchRequestBuilder<'a>(std::marker::PhantomData<&'a ()>);
    impl<'a> BatchRequestBuilder<'a> {
        pub fn new() -> Self;
        pub fn insert<P>(&mut self, method: impl Into<std::borrow::Cow<'a, str>>, value: P) -> Result<(), serde_json::Error>;
    }
}
pub mod types {
    pub use super::error_::{ErrorObject, ErrorObjectOwned};
    #[derive(Clone, Debug)]
    pub struct Params<'a>(Option<std::borrow::Cow<'a, str>>);
    impl Params<'_> {
        pub fn parse<T>(&self) -> Result<T, ErrorObjectOwned>;
        pub fn one<T>(&self) -> Result<T, ErrorObjectOwned>;
        pub fn sequence(&self) -> ParamsSequence<'_>;
    }
    pub struct ParamsSequence<'a>(&'a str);
    impl ParamsSequence<'_> {
        pub fn next<T>(&mut self) -> Result<T, ErrorObjectOwned>;
        pub fn optional_next<T>(&mut self) -> Result<Option<T>, ErrorObjectOwned>;
    }
    pub mod error {
        pub use super::ErrorObject;
        pub use super::ErrorObjectOwned;
    }
}
pub mod client {
    pub use super::error_::ClientError as Error;
    use super::*;
    #[asyncfix::effect(network)]
    pub trait ClientT {
        async fn notification<Params>(&self, method: &str, params: Params) -> Result<(), Error>;
        async fn request<R, Params>(&self, method: &str, params: Params) -> Result<R, Error>;
        async fn batch_request<'a, R>(&self, batch: params::BatchRequestBuilder<'a>) -> Result<Vec<Result<R, ErrorObjectOwned>>, Error>;
    }
    #[asyncfix::effect(network)]
    pub trait SubscriptionClientT: ClientT {
        async fn subscribe<'a, Notif, Params>(
            &self,
            subscribe_method: &'a str,
            params: Params,
            unsubscribe_method: &'a str,
        ) -> Result<Subscription<Notif>, Error>;
        async fn subscribe_to_method<'a, Notif>(&self, method: &'a str) -> Result<Subscription<Notif>, Error>;
    }
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Subscription<Notif> {
        n: ::core::marker::PhantomData<Notif>,
    }
    impl<Notif> Subscription<Notif> {
        #[asyncfix::effect(network)]
        pub async fn next(&mut self) -> Option<Result<Notif, serde_json::Error>>;
        #[asyncfix::effect(network)]
        pub async fn unsubscribe(self) -> Result<(), Error>;
    }
    impl<Notif> futures_core::Stream for Subscription<Notif> {
        type Item = Result<Notif, serde_json::Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<Notif, serde_json::Error>>>;
    }
}
pub mod http_client {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct HttpClient<T = ()> {
        t: std::sync::Arc<T>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct HttpClientBuilder {
        v: (),
    }
    impl HttpClient {
        pub fn builder() -> HttpClientBuilder;
    }
    impl<T> HttpClient<T> {
        pub fn is_connected(&self) -> bool;
        #[asyncfix::effect(network)]
        pub async fn on_disconnect(&self) -> crate::error_::ClientError;
    }
    impl HttpClientBuilder {
        pub fn new() -> Self;
        pub fn max_request_size(self, v: u32) -> Self;
        pub fn max_response_size(self, v: u32) -> Self;
        pub fn request_timeout(self, v: std::time::Duration) -> Self;
        pub fn connection_timeout(self, v: std::time::Duration) -> Self;
        pub fn max_concurrent_requests(self, v: usize) -> Self;
        pub fn max_buffer_capacity_per_subscription(self, v: usize) -> Self;
        pub fn set_headers(self, v: impl std::any::Any) -> Self;
        pub fn build(self, url: impl AsRef<str>) -> Result<HttpClient, crate::error_::ClientError>;
    }
    impl<T> crate::client::ClientT for HttpClient<T> {}
    impl<T> crate::client::SubscriptionClientT for HttpClient<T> {}
    pub use crate::client::*;
}
pub mod ws_client {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct WsClient<T = ()> {
        t: std::sync::Arc<T>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct WsClientBuilder {
        v: (),
    }
    impl WsClient {
        pub fn builder() -> WsClientBuilder;
    }
    impl<T> WsClient<T> {
        pub fn is_connected(&self) -> bool;
        #[asyncfix::effect(network)]
        pub async fn on_disconnect(&self) -> crate::error_::ClientError;
    }
    impl WsClientBuilder {
        pub fn new() -> Self;
        pub fn max_request_size(self, v: u32) -> Self;
        pub fn max_response_size(self, v: u32) -> Self;
        pub fn request_timeout(self, v: std::time::Duration) -> Self;
        pub fn connection_timeout(self, v: std::time::Duration) -> Self;
        pub fn max_concurrent_requests(self, v: usize) -> Self;
        pub fn max_buffer_capacity_per_subscription(self, v: usize) -> Self;
        pub fn set_headers(self, v: impl std::any::Any) -> Self;
        #[asyncfix::effect(network)]
        pub async fn build(self, url: impl AsRef<str>) -> Result<WsClient, crate::error_::ClientError>;
    }
    impl<T> crate::client::ClientT for WsClient<T> {}
    impl<T> crate::client::SubscriptionClientT for WsClient<T> {}
    pub use crate::client::*;
}
pub mod server {
    use super::*;
    use types::Params;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct RpcModule<Context> {
        c: std::sync::Arc<Context>,
    }
    impl<Context> RpcModule<Context> {
        pub fn new(ctx: Context) -> Self;
        pub fn register_method<R>(
            &mut self,
            method_name: &'static str,
            callback: impl Fn(Params<'_>, &Context, &Extensions) -> R + Send + Sync + 'static,
        ) -> Result<&mut (), RegisterMethodError>;
        pub fn register_async_method<R, Fut: Future<Output = R>>(
            &mut self,
            method_name: &'static str,
            callback: impl Fn(Params<'static>, std::sync::Arc<Context>, Extensions) -> Fut + Clone + Send + Sync + 'static,
        ) -> Result<&mut (), RegisterMethodError>;
        pub fn register_blocking_method<R>(
            &mut self,
            method_name: &'static str,
            callback: impl Fn(Params<'_>, std::sync::Arc<Context>, Extensions) -> R + Clone + Send + Sync + 'static,
        ) -> Result<&mut (), RegisterMethodError>;
        pub fn merge<M>(&mut self, other: M) -> Result<(), RegisterMethodError>;
        #[asyncfix::effect(network)]
        pub async fn call<P, T>(&self, method: &str, params: P) -> Result<T, ()>;
    }
    #[derive(Clone, Debug)]
    pub struct Extensions(());
    #[derive(Debug)]
    pub struct Server(());
    #[derive(Clone, Debug, Default)]
    pub struct ServerBuilder(());
    impl Server {
        pub fn builder() -> ServerBuilder;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn start<M>(self, methods: M) -> ServerHandle;
    }
    impl ServerBuilder {
        pub fn new() -> Self;
        pub fn max_request_body_size(self, v: u32) -> Self;
        pub fn max_response_body_size(self, v: u32) -> Self;
        pub fn max_connections(self, v: u32) -> Self;
        pub fn http_only(self) -> Self;
        pub fn ws_only(self) -> Self;
        #[asyncfix::effect(network)]
        pub async fn build(self, addrs: impl std::net::ToSocketAddrs) -> std::io::Result<Server>;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct ServerHandle(());
    impl ServerHandle {
        pub fn stop(&self) -> Result<(), ()>;
        #[asyncfix::effect(join)]
        pub async fn stopped(self);
        pub fn is_stopped(&self) -> bool;
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct PendingSubscriptionSink(());
    impl PendingSubscriptionSink {
        #[asyncfix::effect(network)]
        pub async fn accept(self) -> Result<SubscriptionSink, ()>;
        #[asyncfix::effect(network)]
        pub async fn reject(self, err: impl Into<ErrorObjectOwned>);
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct SubscriptionSink(());
    impl SubscriptionSink {
        #[asyncfix::effect(network)]
        pub async fn send(&self, msg: SubscriptionMessage) -> Result<(), ()>;
        #[asyncfix::effect(network)]
        pub async fn send_timeout(&self, msg: SubscriptionMessage, timeout: std::time::Duration) -> Result<(), ()>;
        pub fn try_send(&mut self, msg: SubscriptionMessage) -> Result<(), ()>;
        pub fn is_closed(&self) -> bool;
        #[asyncfix::effect(join)]
        pub async fn closed(&self);
    }
    #[derive(Clone, Debug)]
    pub struct SubscriptionMessage(());
    impl SubscriptionMessage {
        pub fn from_json(t: &impl serde::Serialize) -> Result<Self, serde_json::Error>;
    }
}
pub mod proc_macros {}
#[macro_export]
macro_rules! rpc_params { ($($param:expr),* $(,)?) => {{ $( let _ = &$param; )* $crate::params::ArrayParams::new() }}; }
