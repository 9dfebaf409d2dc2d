//! reqwest-middleware 0.2 to 0.4.
#![register_tool(asyncfix)]
extern crate anyhow;
extern crate http;
extern crate reqwest;
extern crate serde;

use core::time::Duration;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Body, Client, IntoUrl, Method, Request, Response, Url, multipart};
use std::sync::Arc;

pub use error::Error;
pub type Result<T> = core::result::Result<T, Error>;
mod error {
    #[derive(Debug)]
    pub enum Error {
        Middleware(anyhow::Error),
        Reqwest(reqwest::Error),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<reqwest::Error> for Error {
        fn from(v: reqwest::Error) -> Self;
    }
    impl From<anyhow::Error> for Error {
        fn from(v: anyhow::Error) -> Self;
    }
    impl Error {
        pub fn middleware<E: std::error::Error + Send + Sync + 'static>(err: E) -> Self;
        pub fn url(&self) -> Option<&reqwest::Url>;
        pub fn status(&self) -> Option<reqwest::StatusCode>;
        pub fn is_middleware(&self) -> bool;
        pub fn is_builder(&self) -> bool;
        pub fn is_redirect(&self) -> bool;
        pub fn is_status(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_request(&self) -> bool;
        pub fn is_connect(&self) -> bool;
        pub fn is_body(&self) -> bool;
        pub fn is_decode(&self) -> bool;
    }
}

pub trait Middleware: 'static + Send + Sync {
    #[asyncfix::effect(network)]
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response>;
}
#[derive(Clone)]
pub struct Next<'a> {
    client: &'a Client,
}
impl<'a> Next<'a> {
    #[asyncfix::effect(network)]
    pub async fn run(self, req: Request, extensions: &'a mut Extensions) -> Result<Response>;
}
pub trait RequestInitialiser: 'static + Send + Sync {
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}
#[derive(Clone)]
pub struct Extension<T>(pub T);

#[asyncfix::cheap_clone]
#[derive(Clone, Default)]
pub struct ClientWithMiddleware {
    inner: Client,
}
impl ClientWithMiddleware {
    pub fn new<T: Into<Box<[Arc<dyn Middleware>]>>>(client: Client, middleware_stack: T) -> Self;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[asyncfix::effect(network)]
    pub async fn execute(&self, req: Request) -> Result<Response>;
    #[asyncfix::effect(network)]
    pub async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response>;
}
impl From<Client> for ClientWithMiddleware {
    fn from(v: Client) -> Self;
}
pub struct ClientBuilder {
    client: Client,
}
impl ClientBuilder {
    pub fn new(client: Client) -> Self;
    pub fn from_client(client_with_middleware: ClientWithMiddleware) -> Self;
    pub fn with<M: Middleware>(self, middleware: M) -> Self;
    pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> Self;
    pub fn with_init<I: RequestInitialiser>(self, initialiser: I) -> Self;
    pub fn build(self) -> ClientWithMiddleware;
}
#[must_use]
pub struct RequestBuilder {
    inner: reqwest::RequestBuilder,
}
impl RequestBuilder {
    pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Self;
    pub fn headers(self, headers: HeaderMap) -> Self;
    pub fn version(self, version: reqwest::Version) -> Self;
    pub fn basic_auth<U: core::fmt::Display, P: core::fmt::Display>(self, username: U, password: Option<P>) -> Self;
    pub fn bearer_auth<T: core::fmt::Display>(self, token: T) -> Self;
    pub fn body<T: Into<Body>>(self, body: T) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn multipart(self, multipart: multipart::Form) -> Self;
    pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> Self;
    pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> Self;
    pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> Self;
    pub fn with_extension<T: Send + Sync + Clone + 'static>(self, extension: T) -> Self;
    pub fn extensions(&mut self) -> &mut Extensions;
    pub fn build(self) -> reqwest::Result<Request>;
    pub fn try_clone(&self) -> Option<Self>;
    #[asyncfix::effect(network)]
    pub async fn send(self) -> Result<Response>;
    #[asyncfix::effect(network)]
    pub async fn send_with_extensions(self, ext: &mut Extensions) -> Result<Response>;
}
