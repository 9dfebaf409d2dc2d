//! isahc 0.9 and 1.
#![register_tool(asyncfix)]
extern crate futures_io;
extern crate http as http_crate;
extern crate serde;
use core::time::Duration;
pub use http_crate as http;
use http_crate::Uri;
pub use http_crate::{Request, Response};
#[derive(Clone, Debug)]
pub struct Error(());
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn is_timeout(&self) -> bool;
}
impl From<Error> for std::io::Error {
    fn from(e: Error) -> Self;
}
pub type Result<T> = core::result::Result<T, Error>;
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Body(());
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct AsyncBody(());
impl std::io::Read for Body {
    #[asyncfix::effect(network)]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl futures_io::AsyncRead for AsyncBody {}
impl From<()> for Body {
    fn from(v: ()) -> Self;
}
impl From<String> for Body {
    fn from(v: String) -> Self;
}
impl From<Vec<u8>> for Body {
    fn from(v: Vec<u8>) -> Self;
}
impl From<&'static str> for Body {
    fn from(v: &'static str) -> Self;
}
impl From<&'static [u8]> for Body {
    fn from(v: &'static [u8]) -> Self;
}
impl From<()> for AsyncBody {
    fn from(v: ()) -> Self;
}
impl From<String> for AsyncBody {
    fn from(v: String) -> Self;
}
impl From<Vec<u8>> for AsyncBody {
    fn from(v: Vec<u8>) -> Self;
}
impl From<&'static str> for AsyncBody {
    fn from(v: &'static str) -> Self;
}
impl From<&'static [u8]> for AsyncBody {
    fn from(v: &'static [u8]) -> Self;
}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct HttpClient(());
#[derive(Debug)]
pub struct HttpClientBuilder(());
#[asyncfix::effect(network)]
pub struct ResponseFuture<'c>(&'c ());
impl core::future::Future for ResponseFuture<'_> {
    type Output = Result<Response<AsyncBody>>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<Response<AsyncBody>>>;
}
impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn timeout(self, v: Duration) -> Self;
    pub fn connect_timeout(self, v: Duration) -> Self;
    pub fn max_connections(self, v: usize) -> Self;
    pub fn cookies(self) -> Self;
    pub fn redirect_policy(self, v: config::RedirectPolicy) -> Self;
    pub fn proxy(self, v: Option<Uri>) -> Self;
    pub fn default_header<K, V>(self, k: K, v: V) -> Self;
    pub fn build(self) -> Result<HttpClient>;
}
impl HttpClient {
    pub fn new() -> Result<Self>;
    pub fn builder() -> HttpClientBuilder;
    #[asyncfix::effect(network)]
    pub fn get<U: TryInto<Uri>>(&self, uri: U) -> Result<Response<Body>>;
    #[asyncfix::effect(network)]
    pub fn get_async<U: TryInto<Uri>>(&self, uri: U) -> ResponseFuture<'_>;
    #[asyncfix::effect(network)]
    pub fn post<U: TryInto<Uri>, B: Into<Body>>(&self, uri: U, body: B) -> Result<Response<Body>>;
    #[asyncfix::effect(network)]
    pub fn post_async<U: TryInto<Uri>, B: Into<AsyncBody>>(&self, uri: U, body: B) -> ResponseFuture<'_>;
    #[asyncfix::effect(network)]
    pub fn send<B: Into<Body>>(&self, request: Request<B>) -> Result<Response<Body>>;
    #[asyncfix::effect(network)]
    pub fn send_async<B: Into<AsyncBody>>(&self, request: Request<B>) -> ResponseFuture<'_>;
}
#[asyncfix::effect(network)]
pub fn get<U: TryInto<Uri>>(uri: U) -> Result<Response<Body>>;
#[asyncfix::effect(network)]
pub fn get_async<U: TryInto<Uri>>(uri: U) -> ResponseFuture<'static>;
#[asyncfix::effect(network)]
pub fn post<U: TryInto<Uri>, B: Into<Body>>(uri: U, body: B) -> Result<Response<Body>>;
#[asyncfix::effect(network)]
pub fn post_async<U: TryInto<Uri>, B: Into<AsyncBody>>(uri: U, body: B) -> ResponseFuture<'static>;
#[asyncfix::effect(network)]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>>;
#[asyncfix::effect(network)]
pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture<'static>;
pub trait ReadResponseExt<R> {
    #[asyncfix::effect(network)]
    fn text(&mut self) -> std::io::Result<String>;
    #[asyncfix::effect(network)]
    fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    #[asyncfix::effect(network)]
    fn json<D: serde::de::DeserializeOwned>(&mut self) -> core::result::Result<D, std::io::Error>;
    #[asyncfix::effect(network)]
    fn consume(&mut self) -> std::io::Result<()>;
}
impl ReadResponseExt<Body> for Response<Body> {}
#[asyncfix::effect(network)]
pub trait AsyncReadResponseExt<R> {
    async fn text(&mut self) -> std::io::Result<String>;
    async fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    async fn json<D: serde::de::DeserializeOwned>(&mut self) -> core::result::Result<D, std::io::Error>;
    async fn consume(&mut self) -> std::io::Result<()>;
}
impl AsyncReadResponseExt<AsyncBody> for Response<AsyncBody> {}
#[asyncfix::effect(network)]
pub trait RequestExt<T> {
    fn send(self) -> Result<Response<Body>>
    where
        T: Into<Body>;
    fn send_async(self) -> ResponseFuture<'static>
    where
        T: Into<AsyncBody>;
}
impl<T> RequestExt<T> for Request<T> {}
pub mod config {
    pub trait Configurable: Sized {
        fn timeout(self, timeout: core::time::Duration) -> Self;
        fn connect_timeout(self, timeout: core::time::Duration) -> Self;
        fn redirect_policy(self, policy: RedirectPolicy) -> Self;
    }
    impl Configurable for http_crate::request::Builder {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum RedirectPolicy {
        None,
        Follow,
        Limit(u32),
    }
}
pub mod prelude {
    pub use super::{AsyncReadResponseExt, HttpClient, ReadResponseExt, Request, RequestExt, Response, config::Configurable};
}
