//! surf 2.
#![register_tool(asyncfix)]
extern crate futures_io;
extern crate serde;
extern crate url;
pub use http_::*;
use std::path::Path;
pub use url::Url;
mod http_ {
    #[derive(Debug)]
    pub struct Error(());
    impl ::core::fmt::Display for Error {}
    impl Error {
        pub fn status(&self) -> StatusCode;
        pub fn into_inner(self) -> Box<dyn std::error::Error + Send + Sync>;
    }
    impl From<Error> for Box<dyn std::error::Error + Send + Sync> {
        fn from(e: Error) -> Self;
    }
    pub type Result<T = Response> = core::result::Result<T, Error>;
    use super::Response;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum StatusCode {
        Ok,
        Created,
        NoContent,
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        TooManyRequests,
        InternalServerError,
    }
    impl StatusCode {
        pub fn is_success(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
    }
    impl ::core::fmt::Display for StatusCode {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Method {
        Get,
        Post,
        Put,
        Patch,
        Delete,
        Head,
        Options,
    }
    impl ::core::fmt::Display for Method {}
}
pub mod http {
    pub use super::Url;
    pub use super::http_::*;
    #[derive(Clone, Debug)]
    pub struct Mime(());
    pub mod mime {
        pub const JSON: super::Mime;
        pub const PLAIN: super::Mime;
    }
    pub mod headers {
        #[derive(Clone, Debug, PartialEq)]
        pub struct HeaderValues(Vec<()>);
        impl HeaderValues {
            pub fn as_str(&self) -> &str;
            pub fn last(&self) -> &HeaderValue;
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct HeaderValue(String);
        impl HeaderValue {
            pub fn as_str(&self) -> &str;
        }
    }
}
#[derive(Debug)]
pub struct Body(());
impl Body {
    pub fn from_json(json: &impl serde::Serialize) -> Result<Self>;
    pub fn from_string(s: String) -> Self;
    pub fn from_bytes(bytes: Vec<u8>) -> Self;
    #[asyncfix::effect(disk)]
    pub async fn from_file(path: impl AsRef<Path>) -> std::io::Result<Self>;
    #[asyncfix::effect(network)]
    pub async fn into_string(self) -> Result<String>;
    #[asyncfix::effect(network)]
    pub async fn into_bytes(self) -> Result<Vec<u8>>;
    #[asyncfix::effect(network)]
    pub async fn into_json<T: serde::de::DeserializeOwned>(self) -> Result<T>;
}
impl From<String> for Body {
    fn from(v: String) -> Self;
}
impl From<&str> for Body {
    fn from(v: &str) -> Self;
}
impl From<Vec<u8>> for Body {
    fn from(v: Vec<u8>) -> Self;
}
impl From<&[u8]> for Body {
    fn from(v: &[u8]) -> Self;
}
#[asyncfix::cheap_clone]
#[derive(Debug)]
pub struct Client(());
impl Clone for Client {
    fn clone(&self) -> Self;
}
impl Default for Client {
    fn default() -> Self;
}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug, Default)]
pub struct Config(());
impl Config {
    pub fn new() -> Self;
    pub fn set_base_url(self, base: Url) -> Self;
    pub fn set_timeout(self, t: Option<core::time::Duration>) -> Self;
    pub fn add_header<N, V>(self, name: N, values: V) -> Result<Self>;
}
impl TryFrom<Config> for Client {
    type Error = std::io::Error;
    fn try_from(v: Config) -> Result<Self, std::io::Error>;
}
impl Client {
    pub fn new() -> Self;
    pub fn with<M>(self, middleware: M) -> Self;
    #[asyncfix::effect(network)]
    pub async fn send(&self, req: impl Into<Request>) -> Result<Response>;
    #[asyncfix::effect(network)]
    pub async fn recv_bytes(&self, req: impl Into<Request>) -> Result<Vec<u8>>;
    #[asyncfix::effect(network)]
    pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String>;
    #[asyncfix::effect(network)]
    pub async fn recv_json<T: serde::de::DeserializeOwned>(&self, req: impl Into<Request>) -> Result<T>;
    pub fn get(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn post(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn put(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn patch(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn delete(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn head(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn request(&self, verb: Method, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn set_base_url(&mut self, base: Url);
}
#[derive(Clone)]
pub struct Next<'a>(&'a ());
impl Next<'_> {
    #[asyncfix::effect(network)]
    pub async fn run(self, req: Request, client: Client) -> Result<Response>;
}
pub mod middleware {
    pub use super::Next;
    pub trait Middleware: 'static + Send + Sync {
        #[asyncfix::effect(network)]
        async fn handle(&self, req: super::Request, client: super::Client, next: Next<'_>) -> super::Result<super::Response>;
    }
}
pub fn client() -> Client;
pub fn get(uri: impl AsRef<str>) -> RequestBuilder;
pub fn post(uri: impl AsRef<str>) -> RequestBuilder;
pub fn put(uri: impl AsRef<str>) -> RequestBuilder;
pub fn patch(uri: impl AsRef<str>) -> RequestBuilder;
pub fn delete(uri: impl AsRef<str>) -> RequestBuilder;
pub fn head(uri: impl AsRef<str>) -> RequestBuilder;
#[derive(Clone, Debug)]
pub struct Request(());
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn builder(method: Method, url: Url) -> RequestBuilder;
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> Method;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn insert_header<N, V>(&mut self, name: N, values: V) -> Option<http::headers::HeaderValues>;
    pub fn set_header<N, V>(&mut self, name: N, values: V);
}
impl From<RequestBuilder> for Request {
    fn from(b: RequestBuilder) -> Request;
}
#[must_use]
#[asyncfix::effect(network)]
pub struct RequestBuilder(());
impl RequestBuilder {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn content_type<C>(self, c: C) -> Self;
    pub fn body(self, body: impl Into<Body>) -> Self;
    pub fn body_json(self, json: &impl serde::Serialize) -> Result<Self>;
    pub fn body_string(self, string: String) -> Self;
    pub fn body_bytes(self, bytes: impl AsRef<[u8]>) -> Self;
    #[asyncfix::effect(disk)]
    pub async fn body_file(self, path: impl AsRef<Path>) -> std::io::Result<Self>;
    pub fn query(self, query: &impl serde::Serialize) -> core::result::Result<Self, Error>;
    #[asyncfix::effect(network)]
    pub async fn recv_bytes(self) -> Result<Vec<u8>>;
    #[asyncfix::effect(network)]
    pub async fn recv_string(self) -> Result<String>;
    #[asyncfix::effect(network)]
    pub async fn recv_json<T: serde::de::DeserializeOwned>(self) -> Result<T>;
    pub fn middleware<M>(self, m: M) -> Self;
    pub fn build(self) -> Request;
    #[asyncfix::effect(network)]
    pub async fn send(self) -> Result<Response>;
}
impl ::core::future::Future for RequestBuilder {
    type Output = Result<Response>;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<Response>>;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Response(());
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn len(&self) -> Option<usize>;
    pub fn is_empty(&self) -> Option<bool>;
    pub fn header<N>(&self, name: N) -> Option<&http::headers::HeaderValues>;
    pub fn content_type(&self) -> Option<http::Mime>;
    #[asyncfix::effect(network)]
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>>;
    #[asyncfix::effect(network)]
    pub async fn body_string(&mut self) -> Result<String>;
    #[asyncfix::effect(network)]
    pub async fn body_json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T>;
    #[asyncfix::effect(network)]
    pub async fn body_form<T: serde::de::DeserializeOwned>(&mut self) -> Result<T>;
    pub fn take_body(&mut self) -> Body;
}
impl futures_io::AsyncRead for Response {}
