//! reqwest 0.11 to 0.13.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;
extern crate hyper;
extern crate serde;
extern crate tokio;
extern crate tower_service;
extern crate url;

use core::time::Duration;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

pub use async_impl::{Body, Client, ClientBuilder, Request, RequestBuilder, Response, Upgraded, multipart};
pub use error::{Error, Result};
pub use http::header;
pub use http::{Method, StatusCode, Version};
pub use into_url::IntoUrl;
pub use proxy::{NoProxy, Proxy};
pub use response::ResponseBuilderExt;
pub use tls::{Certificate, Identity};
pub use url::{ParseError as UrlError, Url};

#[asyncfix::effect(network)]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

mod response {
    pub trait ResponseBuilderExt {
        fn url(self, url: url::Url) -> Self;
    }
    impl ResponseBuilderExt for http::response::Builder {}
}
mod error {
    #[derive(Debug)]
    pub struct Error {
        inner: Box<()>,
    }
    pub type Result<T> = core::result::Result<T, Error>;
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl Error {
        pub fn url(&self) -> Option<&url::Url>;
        pub fn status(&self) -> Option<http::StatusCode>;
        pub fn is_builder(&self) -> bool;
        pub fn is_redirect(&self) -> bool;
        pub fn is_status(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_request(&self) -> bool;
        pub fn is_connect(&self) -> bool;
        pub fn is_body(&self) -> bool;
        pub fn is_decode(&self) -> bool;
        pub fn is_upgrade(&self) -> bool;
        pub fn url_mut(&mut self) -> Option<&mut url::Url>;
        pub fn with_url(self, url: url::Url) -> Self;
        pub fn without_url(self) -> Self;
    }
}
mod into_url {
    use url::Url;
    pub trait IntoUrl {
        fn into_url(self) -> crate::Result<Url>;
        fn as_str(&self) -> &str;
    }
    impl IntoUrl for Url {}
    impl IntoUrl for &str {}
    impl IntoUrl for &String {}
    impl IntoUrl for String {}
}

mod async_impl {
    use super::*;
    use bytes::Bytes;
    use futures_core::Stream;
    use header::{HeaderMap, HeaderName, HeaderValue};

    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        inner: Arc<()>,
    }
    impl Client {
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        #[asyncfix::effect(network)]
        pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response>>;
    }
    impl Default for Client {
        fn default() -> Self;
    }
    impl tower_service::Service<Request> for Client {
        type Response = Response;
        type Error = Error;
        type Future = Pending;
    }
    impl tower_service::Service<Request> for &Client {
        type Response = Response;
        type Error = Error;
        type Future = Pending;
    }
    #[asyncfix::effect(network)]
    pub struct Pending {
        inner: (),
    }
    impl core::future::Future for Pending {
        type Output = Result<Response>;
        fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<Response>>;
    }

    #[must_use]
    #[derive(Debug)]
    pub struct ClientBuilder {
        config: (),
    }
    impl Default for ClientBuilder {
        fn default() -> Self;
    }
    impl ClientBuilder {
        pub fn new() -> Self;
        pub fn build(self) -> Result<Client>;
        pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> Self;
        pub fn default_headers(self, v: HeaderMap) -> Self;
        pub fn cookie_store(self, v: bool) -> Self;
        pub fn gzip(self, v: bool) -> Self;
        pub fn brotli(self, v: bool) -> Self;
        pub fn zstd(self, v: bool) -> Self;
        pub fn deflate(self, v: bool) -> Self;
        pub fn redirect(self, v: redirect::Policy) -> Self;
        pub fn referer(self, v: bool) -> Self;
        pub fn proxy(self, v: Proxy) -> Self;
        pub fn timeout(self, v: Duration) -> Self;
        pub fn read_timeout(self, v: Duration) -> Self;
        pub fn connect_timeout(self, v: Duration) -> Self;
        pub fn connection_verbose(self, v: bool) -> Self;
        pub fn pool_max_idle_per_host(self, v: usize) -> Self;
        pub fn no_gzip(self) -> Self;
        pub fn no_brotli(self) -> Self;
        pub fn no_zstd(self) -> Self;
        pub fn no_deflate(self) -> Self;
        pub fn no_proxy(self) -> Self;
        pub fn no_trust_dns(self) -> Self;
        pub fn no_hickory_dns(self) -> Self;
        pub fn http1_title_case_headers(self) -> Self;
        pub fn http1_only(self) -> Self;
        pub fn http09_responses(self) -> Self;
        pub fn http2_prior_knowledge(self) -> Self;
        pub fn http3_prior_knowledge(self) -> Self;
        pub fn use_native_tls(self) -> Self;
        pub fn use_rustls_tls(self) -> Self;
        pub fn cookie_provider<C: cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> Self;
        pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> Self;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, v: bool) -> Self;
        pub fn http1_ignore_invalid_headers_in_responses(self, v: bool) -> Self;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, v: bool) -> Self;
        pub fn http2_adaptive_window(self, v: bool) -> Self;
        pub fn http2_max_header_list_size(self, v: u32) -> Self;
        pub fn http2_keep_alive_timeout(self, v: Duration) -> Self;
        pub fn http2_keep_alive_while_idle(self, v: bool) -> Self;
        pub fn http2_initial_stream_window_size(self, v: impl Into<Option<u32>>) -> Self;
        pub fn http2_initial_connection_window_size(self, v: impl Into<Option<u32>>) -> Self;
        pub fn http2_max_frame_size(self, v: impl Into<Option<u32>>) -> Self;
        pub fn http2_keep_alive_interval(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn tcp_nodelay(self, v: bool) -> Self;
        pub fn interface(self, v: &str) -> Self;
        pub fn local_address(self, v: impl Into<Option<IpAddr>>) -> Self;
        pub fn tcp_keepalive(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn tcp_keepalive_interval(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn tcp_keepalive_retries(self, v: impl Into<Option<u32>>) -> Self;
        pub fn tcp_user_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn add_root_certificate(self, v: Certificate) -> Self;
        pub fn add_crl(self, v: tls::CertificateRevocationList) -> Self;
        pub fn tls_built_in_root_certs(self, v: bool) -> Self;
        pub fn tls_built_in_webpki_certs(self, v: bool) -> Self;
        pub fn tls_built_in_native_certs(self, v: bool) -> Self;
        pub fn identity(self, v: Identity) -> Self;
        pub fn danger_accept_invalid_hostnames(self, v: bool) -> Self;
        pub fn danger_accept_invalid_certs(self, v: bool) -> Self;
        pub fn tls_sni(self, v: bool) -> Self;
        pub fn min_tls_version(self, v: tls::Version) -> Self;
        pub fn max_tls_version(self, v: tls::Version) -> Self;
        pub fn tls_info(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn trust_dns(self, v: bool) -> Self;
        pub fn hickory_dns(self, v: bool) -> Self;
        pub fn use_preconfigured_tls(self, tls: impl core::any::Any) -> Self;
        pub fn tls_backend_preconfigured(self, tls: impl core::any::Any) -> Self;
        pub fn tls_backend_rustls(self) -> Self;
        pub fn tls_backend_native(self) -> Self;
        pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> Self;
        pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> Self;
        pub fn tls_danger_accept_invalid_certs(self, v: bool) -> Self;
        pub fn unix_socket(self, path: impl AsRef<std::path::Path>) -> Self;
        pub fn retry(self, policy: retry::Builder) -> Self;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> Self;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> Self;
        pub fn dns_resolver<R>(self, resolver: R) -> Self;
        pub fn connector_layer<L>(self, layer: L) -> Self;
    }

    #[derive(Debug)]
    pub struct Request {
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Option<Body>,
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn url(&self) -> &Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn body(&self) -> Option<&Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn version(&self) -> Version;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn try_clone(&self) -> Option<Request>;
    }
    impl<T: Into<Body>> TryFrom<http::Request<T>> for Request {
        type Error = Error;
        fn try_from(req: http::Request<T>) -> Result<Self>;
    }
    impl TryFrom<Request> for http::Request<Body> {
        type Error = Error;
        fn try_from(req: Request) -> Result<Self>;
    }

    #[must_use]
    #[derive(Debug)]
    pub struct RequestBuilder {
        client: Client,
        request: Result<Request>,
    }
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> RequestBuilder;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U: core::fmt::Display, P: core::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder;
        pub fn bearer_auth<T: core::fmt::Display>(self, token: T) -> RequestBuilder;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
        pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: Version) -> RequestBuilder;
        pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
        pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
        pub fn fetch_mode_no_cors(self) -> RequestBuilder;
        pub fn build(self) -> Result<Request>;
        pub fn build_split(self) -> (Client, Result<Request>);
        #[asyncfix::effect(network)]
        pub fn send(self) -> impl Future<Output = Result<Response>>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Response {
        url: Box<Url>,
    }
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn content_length(&self) -> Option<u64>;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn extensions_mut(&mut self) -> &mut http::Extensions;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
        #[asyncfix::effect(network)]
        pub async fn text(self) -> Result<String>;
        #[asyncfix::effect(network)]
        pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
        #[asyncfix::effect(network)]
        pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T>;
        #[asyncfix::effect(network)]
        pub async fn bytes(self) -> Result<Bytes>;
        #[asyncfix::effect(network)]
        pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
        pub fn bytes_stream(self) -> BytesStream;
        #[asyncfix::effect(network)]
        pub async fn upgrade(self) -> Result<Upgraded>;
        pub fn error_for_status(self) -> Result<Self>;
        pub fn error_for_status_ref(&self) -> Result<&Self>;
    }
    impl<T: Into<Body>> From<http::Response<T>> for Response {
        fn from(r: http::Response<T>) -> Response;
    }
    impl From<Response> for http::Response<Body> {
        fn from(r: Response) -> Self;
    }

    #[asyncfix::effect(network)]
    pub struct BytesStream {
        inner: Body,
    }
    impl futures_core::Stream for BytesStream {
        type Item = Result<Bytes>;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<Bytes>>>;
    }
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Body {
        inner: (),
    }
    impl Body {
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn wrap_stream<S: futures_core::stream::TryStream + Send + 'static>(stream: S) -> Body;
        pub fn wrap<B: http_body::Body + Send + Sync + 'static>(inner: B) -> Body;
    }
    impl Default for Body {
        fn default() -> Self;
    }
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
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
    impl From<tokio::fs::File> for Body {
        fn from(v: tokio::fs::File) -> Self;
    }
    impl From<Response> for Body {
        fn from(v: Response) -> Self;
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Upgraded {
        inner: (),
    }
    impl tokio::io::AsyncRead for Upgraded {
        fn poll_read(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> core::task::Poll<std::io::Result<()>>;
    }
    impl tokio::io::AsyncWrite for Upgraded {
        fn poll_write(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &[u8],
        ) -> core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    }

    pub mod multipart {
        use super::*;
        use std::borrow::Cow;
        #[derive(Debug)]
        pub struct Form {
            inner: (),
        }
        #[derive(Debug)]
        pub struct Part {
            meta: (),
        }
        impl Default for Form {
            fn default() -> Self;
        }
        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form;
            #[asyncfix::effect(disk)]
            pub async fn file<T: Into<Cow<'static, str>>, U: AsRef<std::path::Path>>(self, name: T, path: U) -> std::io::Result<Form>;
            pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form;
            pub fn percent_encode_path_segment(self) -> Self;
            pub fn percent_encode_attr_chars(self) -> Self;
            pub fn percent_encode_noop(self) -> Self;
        }
        impl Part {
            pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part;
            pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part;
            pub fn stream<T: Into<Body>>(value: T) -> Part;
            pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
            #[asyncfix::effect(disk)]
            pub async fn file<T: AsRef<std::path::Path>>(path: T) -> std::io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> Result<Part>;
            pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part;
            pub fn headers(self, headers: HeaderMap) -> Part;
        }
    }
}

pub mod redirect {
    #[derive(Debug)]
    pub struct Policy {
        inner: (),
    }
    #[derive(Debug)]
    pub struct Attempt<'a> {
        next: &'a url::Url,
    }
    #[derive(Debug)]
    pub struct Action {
        inner: (),
    }
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T: Fn(Attempt<'_>) -> Action + Send + Sync + 'static>(policy: T) -> Self;
        pub fn redirect(&self, attempt: Attempt<'_>) -> Action;
    }
    impl Default for Policy {
        fn default() -> Self;
    }
    impl<'a> Attempt<'a> {
        pub fn status(&self) -> http::StatusCode;
        pub fn url(&self) -> &url::Url;
        pub fn previous(&self) -> &[url::Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn std::error::Error + Send + Sync>>>(self, error: E) -> Action;
    }
}
pub mod retry {
    #[derive(Debug)]
    pub struct Builder {
        v: (),
    }
    pub fn for_host<S>(host: S) -> Builder;
    pub fn never() -> Builder;
    impl Builder {
        pub fn no_budget(self) -> Self;
        pub fn max_extra_load(self, v: f32) -> Self;
        pub fn max_retries_per_request(self, v: u32) -> Self;
    }
}
mod proxy {
    #[derive(Clone, Debug)]
    pub struct Proxy {
        intercept: (),
    }
    #[derive(Clone, Debug)]
    pub struct NoProxy {
        inner: String,
    }
    impl Proxy {
        pub fn http<U: crate::IntoUrl>(url: U) -> crate::Result<Proxy>;
        pub fn https<U: crate::IntoUrl>(url: U) -> crate::Result<Proxy>;
        pub fn all<U: crate::IntoUrl>(url: U) -> crate::Result<Proxy>;
        pub fn custom<F>(fun: F) -> Proxy
        where
            F: Fn(&url::Url) -> Option<url::Url> + Send + Sync + 'static;
        pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
        pub fn custom_http_auth(self, header_value: http::HeaderValue) -> Proxy;
        pub fn headers(self, headers: http::HeaderMap) -> Proxy;
        pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
    }
    impl NoProxy {
        pub fn from_env() -> Option<NoProxy>;
        pub fn from_string(no_proxy_list: &str) -> Option<Self>;
    }
}
pub mod tls {
    #[derive(Clone, Debug)]
    pub struct Certificate {
        cert: (),
    }
    #[derive(Clone, Debug)]
    pub struct Identity {
        cert: (),
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Version(u8);
    #[derive(Clone, Debug)]
    pub struct TlsInfo {
        peer_certificate: Option<Vec<u8>>,
    }
    #[derive(Debug)]
    pub struct CertificateRevocationList {
        inner: (),
    }
    impl Certificate {
        pub fn from_der(der: &[u8]) -> crate::Result<Certificate>;
        pub fn from_pem(pem: &[u8]) -> crate::Result<Certificate>;
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<Certificate>>;
    }
    impl Identity {
        pub fn from_pkcs12_der(der: &[u8], password: &str) -> crate::Result<Identity>;
        pub fn from_pkcs8_pem(pem: &[u8], key: &[u8]) -> crate::Result<Identity>;
        pub fn from_pem(buf: &[u8]) -> crate::Result<Identity>;
    }
    impl Version {
        pub const TLS_1_0: Version;
        pub const TLS_1_1: Version;
        pub const TLS_1_2: Version;
        pub const TLS_1_3: Version;
    }
    impl TlsInfo {
        pub fn peer_certificate(&self) -> Option<&[u8]>;
    }
}
pub mod cookie {
    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &http::HeaderValue>, url: &url::Url);
        fn cookies(&self, url: &url::Url) -> Option<http::HeaderValue>;
    }
    #[derive(Debug)]
    pub struct Cookie<'a>(&'a str);
    impl<'a> Cookie<'a> {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<core::time::Duration>;
        pub fn expires(&self) -> Option<std::time::SystemTime>;
    }
    #[derive(Debug, Default)]
    pub struct Jar(std::sync::RwLock<()>);
    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &url::Url);
    }
    impl CookieStore for Jar {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &http::HeaderValue>, url: &url::Url);
        fn cookies(&self, url: &url::Url) -> Option<http::HeaderValue>;
    }
}
pub mod dns {
    pub type Addrs = Box<dyn Iterator<Item = std::net::SocketAddr> + Send>;
    pub type Resolving = core::pin::Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn std::error::Error + Send + Sync>>> + Send>>;
    pub trait Resolve: Send + Sync {
        #[asyncfix::effect(network)]
        fn resolve(&self, name: Name) -> Resolving;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Name(String);
    impl Name {
        pub fn as_str(&self) -> &str;
    }
    impl core::str::FromStr for Name {
        type Err = Box<dyn std::error::Error + Send + Sync>;
        fn from_str(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>>;
    }
}

pub mod blocking {
    use super::*;
    use bytes::Bytes;
    use header::{HeaderMap, HeaderName, HeaderValue};
    #[asyncfix::effect(network)]
    pub fn get<T: IntoUrl>(url: T) -> Result<Response>;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        inner: Arc<()>,
    }
    impl Default for Client {
        fn default() -> Self;
    }
    impl Client {
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        #[asyncfix::effect(network)]
        pub fn execute(&self, request: Request) -> Result<Response>;
    }
    #[derive(Debug)]
    pub struct ClientBuilder {
        inner: (),
    }
    impl Default for ClientBuilder {
        fn default() -> Self;
    }
    impl ClientBuilder {
        pub fn new() -> Self;
        pub fn build(self) -> Result<Client>;
        pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> Self;
        pub fn default_headers(self, v: HeaderMap) -> Self;
        pub fn cookie_store(self, v: bool) -> Self;
        pub fn gzip(self, v: bool) -> Self;
        pub fn brotli(self, v: bool) -> Self;
        pub fn redirect(self, v: redirect::Policy) -> Self;
        pub fn referer(self, v: bool) -> Self;
        pub fn proxy(self, v: Proxy) -> Self;
        pub fn no_proxy(self) -> Self;
        pub fn timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn connect_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn connection_verbose(self, v: bool) -> Self;
        pub fn pool_max_idle_per_host(self, v: usize) -> Self;
        pub fn pool_idle_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn tcp_nodelay(self, v: bool) -> Self;
        pub fn http1_only(self) -> Self;
        pub fn http2_prior_knowledge(self) -> Self;
        pub fn use_native_tls(self) -> Self;
        pub fn use_rustls_tls(self) -> Self;
        pub fn add_root_certificate(self, v: Certificate) -> Self;
        pub fn identity(self, v: Identity) -> Self;
        pub fn danger_accept_invalid_hostnames(self, v: bool) -> Self;
        pub fn danger_accept_invalid_certs(self, v: bool) -> Self;
        pub fn tls_built_in_root_certs(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn cookie_provider<C: cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> Self;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> Self;
    }
    #[derive(Debug)]
    pub struct Request {
        inner: async_impl::Request,
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn url(&self) -> &Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn body(&self) -> Option<&Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn try_clone(&self) -> Option<Request>;
    }
    #[derive(Debug)]
    pub struct RequestBuilder {
        client: Client,
    }
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> RequestBuilder;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U: core::fmt::Display, P: core::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder;
        pub fn bearer_auth<T: core::fmt::Display>(self, token: T) -> RequestBuilder;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
        pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
        pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
        pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
        pub fn version(self, version: Version) -> RequestBuilder;
        pub fn build(self) -> Result<Request>;
        #[asyncfix::effect(network)]
        pub fn send(self) -> Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Response {
        inner: async_impl::Response,
    }
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn content_length(&self) -> Option<u64>;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
        #[asyncfix::effect(network)]
        pub fn text(self) -> Result<String>;
        #[asyncfix::effect(network)]
        pub fn text_with_charset(self, default_encoding: &str) -> Result<String>;
        #[asyncfix::effect(network)]
        pub fn json<T: serde::de::DeserializeOwned>(self) -> Result<T>;
        #[asyncfix::effect(network)]
        pub fn bytes(self) -> Result<Bytes>;
        #[asyncfix::effect(network)]
        pub fn copy_to<W: ?Sized + std::io::Write>(&mut self, w: &mut W) -> Result<u64>;
        pub fn error_for_status(self) -> Result<Self>;
        pub fn error_for_status_ref(&self) -> Result<&Self>;
    }
    impl std::io::Read for Response {
        #[asyncfix::effect(network)]
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    }
    #[derive(Debug)]
    pub struct Body {
        kind: (),
    }
    impl Body {
        pub fn new<R: std::io::Read + Send + 'static>(reader: R) -> Body;
        pub fn sized<R: std::io::Read + Send + 'static>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8]>;
    }
    impl From<Bytes> for Body {
        fn from(v: Bytes) -> Self;
    }
    impl From<Vec<u8>> for Body {
        fn from(v: Vec<u8>) -> Self;
    }
    impl From<String> for Body {
        fn from(v: String) -> Self;
    }
    impl From<&'static [u8]> for Body {
        fn from(v: &'static [u8]) -> Self;
    }
    impl From<&'static str> for Body {
        fn from(v: &'static str) -> Self;
    }
    impl From<std::fs::File> for Body {
        fn from(v: std::fs::File) -> Self;
    }
    pub mod multipart {
        use super::*;
        use std::borrow::Cow;
        #[derive(Debug)]
        pub struct Form {
            inner: (),
        }
        #[derive(Debug)]
        pub struct Part {
            meta: (),
        }
        impl Default for Form {
            fn default() -> Self;
        }
        impl Form {
            pub fn new() -> Form;
            pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form;
            #[asyncfix::effect(disk)]
            pub fn file<T: Into<Cow<'static, str>>, U: AsRef<std::path::Path>>(self, name: T, path: U) -> std::io::Result<Form>;
            pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form;
        }
        impl Part {
            pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part;
            pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part;
            pub fn reader<T: std::io::Read + Send + 'static>(value: T) -> Part;
            #[asyncfix::effect(disk)]
            pub fn file<T: AsRef<std::path::Path>>(path: T) -> std::io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> Result<Part>;
            pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part;
        }
    }
}
