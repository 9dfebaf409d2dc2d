//! ureq 2 and 3 (blocking).
#![register_tool(asyncfix)]
extern crate http as http_crate;
extern crate serde;
use core::time::Duration;
pub use http_crate as http;
#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    Status(u16, Response),
    Transport(Transport),
    StatusCode(u16),
    Io(std::io::Error),
    Http(http_crate::Error),
    Timeout(()),
    HostNotFound,
    ConnectionFailed,
    BadUri(String),
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)]
pub struct Transport(());
impl core::fmt::Display for Transport {}
impl std::error::Error for Transport {}
impl Error {
    pub fn kind(&self) -> ErrorKind;
    pub fn into_response(self) -> Option<Response>;
}
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    InvalidUrl,
    UnknownScheme,
    Dns,
    ConnectionFailed,
    Io,
    HTTP,
    BadStatus,
    TooManyRedirects,
}
pub type OrAnyStatus = Result<Response, Transport>;
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Agent {
    s: std::sync::Arc<()>,
}
#[derive(Debug)]
pub struct AgentBuilder(());
impl Default for AgentBuilder {
    fn default() -> Self;
}
impl Agent {
    pub fn new() -> Self;
    pub fn new_with_defaults() -> Self;
    pub fn config_builder() -> AgentBuilder;
    pub fn get(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn request(&self, method: &str, path: &str) -> Request;
}
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn timeout(self, v: Duration) -> Self;
    pub fn timeout_connect(self, v: Duration) -> Self;
    pub fn timeout_read(self, v: Duration) -> Self;
    pub fn timeout_write(self, v: Duration) -> Self;
    pub fn timeout_global(self, v: Option<Duration>) -> Self;
    pub fn user_agent(self, v: &str) -> Self;
    pub fn redirects(self, v: u32) -> Self;
    pub fn max_idle_connections(self, v: usize) -> Self;
    pub fn https_only(self, v: bool) -> Self;
    pub fn http_status_as_error(self, v: bool) -> Self;
}
pub fn agent() -> Agent;
pub fn get(path: &str) -> Request;
pub fn post(path: &str) -> Request;
pub fn put(path: &str) -> Request;
pub fn patch(path: &str) -> Request;
pub fn delete(path: &str) -> Request;
pub fn head(path: &str) -> Request;
pub fn request(method: &str, path: &str) -> Request;
pub fn builder() -> AgentBuilder;
#[must_use]
#[derive(Clone, Debug)]
pub struct Request(());
impl Request {
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn query(self, param: impl AsRef<str>, value: impl AsRef<str>) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn config(self) -> Self;
    pub fn build(self) -> Self;
    pub fn timeout_global(self, t: Option<Duration>) -> Self;
    #[asyncfix::effect(network)]
    pub fn call(self) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send_json<T: serde::Serialize>(self, data: T) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send_form<F>(self, data: F) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send<B>(self, body: B) -> Result<Response, Error>;
    #[asyncfix::effect(network)]
    pub fn send_empty(self) -> Result<Response, Error>;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Response(());
impl Response {
    pub fn status(&self) -> http_crate::StatusCode;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers(&self) -> &http_crate::HeaderMap;
    pub fn content_type(&self) -> &str;
    pub fn get_url(&self) -> &str;
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync>;
    #[asyncfix::effect(network)]
    pub fn into_string(self) -> std::io::Result<String>;
    #[asyncfix::effect(network)]
    pub fn into_json<T: serde::de::DeserializeOwned>(self) -> std::io::Result<T>;
    pub fn body_mut(&mut self) -> &mut Body;
    pub fn into_body(self) -> Body;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Body(());
impl Body {
    #[asyncfix::effect(network)]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[asyncfix::effect(network)]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[asyncfix::effect(network)]
    pub fn read_json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Error>;
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync>;
}
