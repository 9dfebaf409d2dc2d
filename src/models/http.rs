//! http 0.2 and 1.
#![register_tool(asyncfix)]
extern crate bytes;

pub use error::{Error, Result};
pub use extensions::Extensions;
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;

mod error {
    #[derive(Debug)]
    pub struct Error {
        inner: (),
    }
    pub type Result<T> = core::result::Result<T, Error>;
    impl Error {
        pub fn is<T: std::error::Error + 'static>(&self) -> bool;
        pub fn get_ref(&self) -> &(dyn std::error::Error + 'static);
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<crate::status::InvalidStatusCode> for Error {
        fn from(v: crate::status::InvalidStatusCode) -> Self;
    }
    impl From<crate::method::InvalidMethod> for Error {
        fn from(v: crate::method::InvalidMethod) -> Self;
    }
    impl From<crate::uri::InvalidUri> for Error {
        fn from(v: crate::uri::InvalidUri) -> Self;
    }
    impl From<crate::uri::InvalidUriParts> for Error {
        fn from(v: crate::uri::InvalidUriParts) -> Self;
    }
    impl From<crate::header::InvalidHeaderName> for Error {
        fn from(v: crate::header::InvalidHeaderName) -> Self;
    }
    impl From<crate::header::InvalidHeaderValue> for Error {
        fn from(v: crate::header::InvalidHeaderValue) -> Self;
    }
    impl From<crate::header::MaxSizeReached> for Error {
        fn from(v: crate::header::MaxSizeReached) -> Self;
    }
    impl From<core::convert::Infallible> for Error {
        fn from(v: core::convert::Infallible) -> Self;
    }
}

mod extensions {
    #[derive(Clone, Debug, Default)]
    pub struct Extensions {
        map: (),
    }
    impl Extensions {
        pub fn new() -> Extensions;
        pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
        pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
        pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
        pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
        #[asyncfix::moves]
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
        pub fn clear(&mut self);
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn extend(&mut self, other: Self);
    }
}

pub mod method {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Method {
        inner: u8,
    }
    #[derive(Debug)]
    pub struct InvalidMethod {
        _priv: (),
    }
    impl core::fmt::Display for InvalidMethod {}
    impl std::error::Error for InvalidMethod {}
    impl Method {
        pub const GET: Method;
        pub const POST: Method;
        pub const PUT: Method;
        pub const DELETE: Method;
        pub const HEAD: Method;
        pub const OPTIONS: Method;
        pub const CONNECT: Method;
        pub const PATCH: Method;
        pub const TRACE: Method;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }
    impl core::fmt::Display for Method {}
    impl Default for Method {
        fn default() -> Self;
    }
    impl AsRef<str> for Method {
        fn as_ref(&self) -> &str;
    }
    impl PartialEq<str> for Method {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<&str> for Method {
        fn eq(&self, o: &&str) -> bool;
    }
    impl PartialEq<Method> for &Method {
        fn eq(&self, o: &Method) -> bool;
    }
    impl PartialEq<&Method> for Method {
        fn eq(&self, o: &&Method) -> bool;
    }
    impl From<&Method> for Method {
        fn from(v: &Method) -> Self;
    }
    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
        fn try_from(v: &[u8]) -> Result<Self, InvalidMethod>;
    }
    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
        fn try_from(v: &str) -> Result<Self, InvalidMethod>;
    }
    impl core::str::FromStr for Method {
        type Err = InvalidMethod;
        fn from_str(s: &str) -> Result<Self, InvalidMethod>;
    }
}

pub mod status {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode(u16);
    #[derive(Debug)]
    pub struct InvalidStatusCode {
        _priv: (),
    }
    impl core::fmt::Display for InvalidStatusCode {}
    impl std::error::Error for InvalidStatusCode {}
    impl StatusCode {
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        pub const fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        pub fn is_informational(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_redirection(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
        pub const CONTINUE: StatusCode;
        pub const SWITCHING_PROTOCOLS: StatusCode;
        pub const PROCESSING: StatusCode;
        pub const EARLY_HINTS: StatusCode;
        pub const OK: StatusCode;
        pub const CREATED: StatusCode;
        pub const ACCEPTED: StatusCode;
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode;
        pub const NO_CONTENT: StatusCode;
        pub const RESET_CONTENT: StatusCode;
        pub const PARTIAL_CONTENT: StatusCode;
        pub const MULTI_STATUS: StatusCode;
        pub const ALREADY_REPORTED: StatusCode;
        pub const IM_USED: StatusCode;
        pub const MULTIPLE_CHOICES: StatusCode;
        pub const MOVED_PERMANENTLY: StatusCode;
        pub const FOUND: StatusCode;
        pub const SEE_OTHER: StatusCode;
        pub const NOT_MODIFIED: StatusCode;
        pub const USE_PROXY: StatusCode;
        pub const TEMPORARY_REDIRECT: StatusCode;
        pub const PERMANENT_REDIRECT: StatusCode;
        pub const BAD_REQUEST: StatusCode;
        pub const UNAUTHORIZED: StatusCode;
        pub const PAYMENT_REQUIRED: StatusCode;
        pub const FORBIDDEN: StatusCode;
        pub const NOT_FOUND: StatusCode;
        pub const METHOD_NOT_ALLOWED: StatusCode;
        pub const NOT_ACCEPTABLE: StatusCode;
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode;
        pub const REQUEST_TIMEOUT: StatusCode;
        pub const CONFLICT: StatusCode;
        pub const GONE: StatusCode;
        pub const LENGTH_REQUIRED: StatusCode;
        pub const PRECONDITION_FAILED: StatusCode;
        pub const PAYLOAD_TOO_LARGE: StatusCode;
        pub const URI_TOO_LONG: StatusCode;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode;
        pub const RANGE_NOT_SATISFIABLE: StatusCode;
        pub const EXPECTATION_FAILED: StatusCode;
        pub const IM_A_TEAPOT: StatusCode;
        pub const MISDIRECTED_REQUEST: StatusCode;
        pub const UNPROCESSABLE_ENTITY: StatusCode;
        pub const LOCKED: StatusCode;
        pub const FAILED_DEPENDENCY: StatusCode;
        pub const TOO_EARLY: StatusCode;
        pub const UPGRADE_REQUIRED: StatusCode;
        pub const PRECONDITION_REQUIRED: StatusCode;
        pub const TOO_MANY_REQUESTS: StatusCode;
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode;
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode;
        pub const INTERNAL_SERVER_ERROR: StatusCode;
        pub const NOT_IMPLEMENTED: StatusCode;
        pub const BAD_GATEWAY: StatusCode;
        pub const SERVICE_UNAVAILABLE: StatusCode;
        pub const GATEWAY_TIMEOUT: StatusCode;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode;
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode;
        pub const INSUFFICIENT_STORAGE: StatusCode;
        pub const LOOP_DETECTED: StatusCode;
        pub const NOT_EXTENDED: StatusCode;
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode;
    }
    impl core::fmt::Display for StatusCode {}
    impl Default for StatusCode {
        fn default() -> Self;
    }
    impl PartialEq<u16> for StatusCode {
        fn eq(&self, o: &u16) -> bool;
    }
    impl PartialEq<StatusCode> for u16 {
        fn eq(&self, o: &StatusCode) -> bool;
    }
    impl From<StatusCode> for u16 {
        fn from(s: StatusCode) -> u16;
    }
    impl From<&StatusCode> for StatusCode {
        fn from(v: &StatusCode) -> Self;
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(v: u16) -> Result<Self, InvalidStatusCode>;
    }
    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(v: &[u8]) -> Result<Self, InvalidStatusCode>;
    }
    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(v: &str) -> Result<Self, InvalidStatusCode>;
    }
    impl core::str::FromStr for StatusCode {
        type Err = InvalidStatusCode;
        fn from_str(s: &str) -> Result<Self, InvalidStatusCode>;
    }
}

pub mod version {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Version(u8);
    impl Version {
        pub const HTTP_09: Version;
        pub const HTTP_10: Version;
        pub const HTTP_11: Version;
        pub const HTTP_2: Version;
        pub const HTTP_3: Version;
    }
}

pub mod uri {
    use bytes::Bytes;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Uri {
        scheme: Scheme,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Scheme {
        inner: u8,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Authority {
        data: Bytes,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PathAndQuery {
        data: Bytes,
    }
    #[derive(Clone, Debug)]
    pub struct Port<T> {
        port: u16,
        repr: T,
    }
    #[derive(Debug, Default)]
    pub struct Builder {
        parts: (),
    }
    #[derive(Debug, Default)]
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
        _priv: (),
    }
    #[derive(Debug)]
    pub struct InvalidUri(());
    #[derive(Debug)]
    pub struct InvalidUriParts(InvalidUri);
    impl core::fmt::Display for InvalidUri {}
    impl std::error::Error for InvalidUri {}
    impl core::fmt::Display for InvalidUriParts {}
    impl std::error::Error for InvalidUriParts {}
    impl Uri {
        pub fn builder() -> Builder;
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
        pub const fn from_static(src: &'static str) -> Self;
        pub fn into_parts(self) -> Parts;
        pub fn path_and_query(&self) -> Option<&PathAndQuery>;
        pub fn path(&self) -> &str;
        pub fn scheme(&self) -> Option<&Scheme>;
        pub fn scheme_str(&self) -> Option<&str>;
        pub fn authority(&self) -> Option<&Authority>;
        pub fn host(&self) -> Option<&str>;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn query(&self) -> Option<&str>;
    }
    impl core::fmt::Display for Uri {}
    impl core::fmt::Display for Scheme {}
    impl core::fmt::Display for Authority {}
    impl core::fmt::Display for PathAndQuery {}
    impl<T> core::fmt::Display for Port<T> {}
    impl Default for Uri {
        fn default() -> Self;
    }
    impl PartialEq<str> for Uri {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<&str> for Uri {
        fn eq(&self, o: &&str) -> bool;
    }
    impl PartialEq<str> for Scheme {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<str> for Authority {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<str> for PathAndQuery {
        fn eq(&self, o: &str) -> bool;
    }
    impl TryFrom<Bytes> for Uri {
        type Error = InvalidUri;
        fn try_from(v: Bytes) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&[u8]> for Uri {
        type Error = InvalidUri;
        fn try_from(v: &[u8]) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
        fn try_from(v: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&String> for Uri {
        type Error = InvalidUri;
        fn try_from(v: &String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
        fn try_from(v: String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Vec<u8>> for Uri {
        type Error = InvalidUri;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&Uri> for Uri {
        type Error = InvalidUri;
        fn try_from(v: &Uri) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Parts> for Uri {
        type Error = InvalidUriParts;
        fn try_from(v: Parts) -> Result<Self, InvalidUriParts>;
    }
    impl From<Authority> for Uri {
        fn from(v: Authority) -> Self;
    }
    impl From<PathAndQuery> for Uri {
        fn from(v: PathAndQuery) -> Self;
    }
    impl From<Uri> for Parts {
        fn from(v: Uri) -> Self;
    }
    impl core::str::FromStr for Uri {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    impl Scheme {
        pub const HTTP: Scheme;
        pub const HTTPS: Scheme;
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&[u8]> for Scheme {
        type Error = InvalidUri;
        fn try_from(v: &[u8]) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&str> for Scheme {
        type Error = InvalidUri;
        fn try_from(v: &str) -> Result<Self, InvalidUri>;
    }
    impl core::str::FromStr for Scheme {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    impl AsRef<str> for Scheme {
        fn as_ref(&self) -> &str;
    }
    impl Authority {
        pub fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
        pub fn host(&self) -> &str;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<str> for Authority {
        fn as_ref(&self) -> &str;
    }
    impl TryFrom<&[u8]> for Authority {
        type Error = InvalidUri;
        fn try_from(v: &[u8]) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&str> for Authority {
        type Error = InvalidUri;
        fn try_from(v: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Vec<u8>> for Authority {
        type Error = InvalidUri;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for Authority {
        type Error = InvalidUri;
        fn try_from(v: String) -> Result<Self, InvalidUri>;
    }
    impl core::str::FromStr for Authority {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    impl PathAndQuery {
        pub fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&[u8]> for PathAndQuery {
        type Error = InvalidUri;
        fn try_from(v: &[u8]) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&str> for PathAndQuery {
        type Error = InvalidUri;
        fn try_from(v: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Vec<u8>> for PathAndQuery {
        type Error = InvalidUri;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for PathAndQuery {
        type Error = InvalidUri;
        fn try_from(v: String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&String> for PathAndQuery {
        type Error = InvalidUri;
        fn try_from(v: &String) -> Result<Self, InvalidUri>;
    }
    impl core::str::FromStr for PathAndQuery {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    impl<T: AsRef<str>> Port<T> {
        pub fn as_str(&self) -> &str;
    }
    impl<T> Port<T> {
        pub fn as_u16(&self) -> u16;
    }
    impl<T> From<Port<T>> for u16 {
        fn from(p: Port<T>) -> Self;
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn scheme<T: TryInto<Scheme>>(self, scheme: T) -> Self;
        pub fn authority<T: TryInto<Authority>>(self, auth: T) -> Self;
        pub fn path_and_query<T: TryInto<PathAndQuery>>(self, p_and_q: T) -> Self;
        pub fn build(self) -> Result<Uri, crate::Error>;
    }
    impl From<Uri> for Builder {
        fn from(v: Uri) -> Self;
    }
}

pub mod request {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};
    #[derive(Clone, Debug)]
    pub struct Request<T> {
        head: Parts,
        body: T,
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
        _priv: (),
    }
    #[derive(Debug, Default)]
    pub struct Builder {
        inner: (),
    }
    impl Request<()> {
        pub fn builder() -> Builder;
        pub fn get<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn put<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn post<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn delete<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn options<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn head<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn connect<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn patch<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn trace<T: TryInto<Uri>>(uri: T) -> Builder;
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T>;
        pub fn from_parts(parts: Parts, body: T) -> Request<T>;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn uri(&self) -> &Uri;
        pub fn uri_mut(&mut self) -> &mut Uri;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U>;
    }
    impl<T: Default> Default for Request<T> {
        fn default() -> Self;
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn method<T: TryInto<Method>>(self, method: T) -> Builder;
        pub fn method_ref(&self) -> Option<&Method>;
        pub fn uri<T: TryInto<Uri>>(self, uri: T) -> Builder;
        pub fn uri_ref(&self) -> Option<&Uri>;
        pub fn version(self, version: Version) -> Builder;
        pub fn version_ref(&self) -> Option<&Version>;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T: Clone + Send + Sync + 'static>(self, extension: T) -> Builder;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> Result<Request<T>>;
    }
}

pub mod response {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Result, StatusCode, Version};
    #[derive(Clone, Debug)]
    pub struct Response<T> {
        head: Parts,
        body: T,
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
        _priv: (),
    }
    #[derive(Debug, Default)]
    pub struct Builder {
        inner: (),
    }
    impl Response<()> {
        pub fn builder() -> Builder;
    }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T>;
        pub fn from_parts(parts: Parts, body: T) -> Response<T>;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U>;
    }
    impl<T: Default> Default for Response<T> {
        fn default() -> Self;
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn status<T: TryInto<StatusCode>>(self, status: T) -> Builder;
        pub fn version(self, version: Version) -> Builder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T: Clone + Send + Sync + 'static>(self, extension: T) -> Builder;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> Result<Response<T>>;
    }
}

pub mod header {
    use bytes::Bytes;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderName {
        inner: Bytes,
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct HeaderValue {
        inner: Bytes,
        is_sensitive: bool,
    }
    #[derive(Clone, Debug)]
    pub struct HeaderMap<T = HeaderValue> {
        entries: Vec<T>,
    }
    #[derive(Debug)]
    pub struct InvalidHeaderName {
        _priv: (),
    }
    #[derive(Debug)]
    pub struct InvalidHeaderValue {
        _priv: (),
    }
    #[derive(Debug)]
    pub struct ToStrError {
        _priv: (),
    }
    #[derive(Debug)]
    pub struct MaxSizeReached {
        _priv: (),
    }
    impl core::fmt::Display for InvalidHeaderName {}
    impl std::error::Error for InvalidHeaderName {}
    impl core::fmt::Display for InvalidHeaderValue {}
    impl std::error::Error for InvalidHeaderValue {}
    impl core::fmt::Display for ToStrError {}
    impl std::error::Error for ToStrError {}
    impl core::fmt::Display for MaxSizeReached {}
    impl std::error::Error for MaxSizeReached {}

    impl HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        pub const fn from_static(src: &'static str) -> HeaderName;
        pub fn as_str(&self) -> &str;
    }
    impl core::fmt::Display for HeaderName {}
    impl AsRef<str> for HeaderName {
        fn as_ref(&self) -> &str;
    }
    impl AsRef<[u8]> for HeaderName {
        fn as_ref(&self) -> &[u8];
    }
    impl core::borrow::Borrow<str> for HeaderName {
        fn borrow(&self) -> &str;
    }
    impl PartialEq<str> for HeaderName {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<&str> for HeaderName {
        fn eq(&self, o: &&str) -> bool;
    }
    impl PartialEq<&HeaderName> for HeaderName {
        fn eq(&self, o: &&HeaderName) -> bool;
    }
    impl PartialEq<HeaderName> for &HeaderName {
        fn eq(&self, o: &HeaderName) -> bool;
    }
    impl From<&HeaderName> for HeaderName {
        fn from(v: &HeaderName) -> Self;
    }
    impl TryFrom<&str> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(v: &str) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<&String> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(v: &String) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<&[u8]> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(v: &[u8]) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<String> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(v: String) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<Vec<u8>> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidHeaderName>;
    }
    impl core::str::FromStr for HeaderName {
        type Err = InvalidHeaderName;
        fn from_str(s: &str) -> Result<Self, InvalidHeaderName>;
    }

    impl HeaderValue {
        pub const fn from_static(src: &'static str) -> HeaderValue;
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn from_name(name: HeaderName) -> HeaderValue;
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn as_bytes(&self) -> &[u8];
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
    }
    impl AsRef<[u8]> for HeaderValue {
        fn as_ref(&self) -> &[u8];
    }
    impl PartialEq<str> for HeaderValue {
        fn eq(&self, o: &str) -> bool;
    }
    impl PartialEq<&str> for HeaderValue {
        fn eq(&self, o: &&str) -> bool;
    }
    impl PartialEq<String> for HeaderValue {
        fn eq(&self, o: &String) -> bool;
    }
    impl PartialEq<[u8]> for HeaderValue {
        fn eq(&self, o: &[u8]) -> bool;
    }
    impl From<&HeaderValue> for HeaderValue {
        fn from(v: &HeaderValue) -> Self;
    }
    impl From<HeaderName> for HeaderValue {
        fn from(v: HeaderName) -> Self;
    }
    impl From<u16> for HeaderValue {
        fn from(v: u16) -> Self;
    }
    impl From<i16> for HeaderValue {
        fn from(v: i16) -> Self;
    }
    impl From<u32> for HeaderValue {
        fn from(v: u32) -> Self;
    }
    impl From<i32> for HeaderValue {
        fn from(v: i32) -> Self;
    }
    impl From<u64> for HeaderValue {
        fn from(v: u64) -> Self;
    }
    impl From<i64> for HeaderValue {
        fn from(v: i64) -> Self;
    }
    impl From<usize> for HeaderValue {
        fn from(v: usize) -> Self;
    }
    impl From<isize> for HeaderValue {
        fn from(v: isize) -> Self;
    }
    impl TryFrom<&str> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(v: &str) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<&String> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(v: &String) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<&[u8]> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(v: &[u8]) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(v: String) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<Vec<u8>> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidHeaderValue>;
    }
    impl core::str::FromStr for HeaderValue {
        type Err = InvalidHeaderValue;
        fn from_str(s: &str) -> Result<Self, InvalidHeaderValue>;
    }

    pub trait AsHeaderName {}
    pub trait IntoHeaderName {}
    impl AsHeaderName for HeaderName {}
    impl AsHeaderName for &HeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}
    impl IntoHeaderName for HeaderName {}
    impl IntoHeaderName for &HeaderName {}
    impl IntoHeaderName for &'static str {}

    impl HeaderMap {
        pub fn new() -> Self;
    }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
        pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T>;
        pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T>;
        pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<'_, T>;
        pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn keys(&self) -> Keys<'_, T>;
        pub fn values(&self) -> Values<'_, T>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
        pub fn drain(&mut self) -> Drain<'_, T>;
        pub fn entry<K: IntoHeaderName>(&mut self, key: K) -> Entry<'_, T>;
        pub fn try_entry<K: AsHeaderName>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>;
        pub fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T>;
        pub fn try_insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached>;
        pub fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool;
        pub fn try_append<K: IntoHeaderName>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached>;
        #[asyncfix::moves]
        pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T>;
    }
    impl<T> Default for HeaderMap<T> {
        fn default() -> Self;
    }
    impl<T: PartialEq> PartialEq for HeaderMap<T> {
        fn eq(&self, o: &HeaderMap<T>) -> bool;
    }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {
        fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I);
    }
    impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {
        fn extend<I: IntoIterator<Item = (Option<HeaderName>, T)>>(&mut self, iter: I);
    }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {
        fn from_iter<I: IntoIterator<Item = (HeaderName, T)>>(iter: I) -> Self;
    }
    impl<K: AsHeaderName, T> core::ops::Index<K> for HeaderMap<T> {
        type Output = T;
        fn index(&self, index: K) -> &T;
    }
    impl<T> IntoIterator for HeaderMap<T> {
        type Item = (Option<HeaderName>, T);
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a HeaderMap<T> {
        type Item = (&'a HeaderName, &'a T);
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
        type Item = (&'a HeaderName, &'a mut T);
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    impl<K, V, T> TryFrom<&std::collections::HashMap<K, V>> for HeaderMap<T> {
        type Error = crate::Error;
        fn try_from(c: &std::collections::HashMap<K, V>) -> Result<Self, crate::Error>;
    }

    pub struct Iter<'a, T> {
        map: &'a HeaderMap<T>,
    }
    pub struct IterMut<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    pub struct IntoIter<T> {
        map: HeaderMap<T>,
    }
    pub struct Keys<'a, T> {
        map: &'a HeaderMap<T>,
    }
    pub struct Values<'a, T> {
        map: &'a HeaderMap<T>,
    }
    pub struct ValuesMut<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    pub struct Drain<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    pub struct GetAll<'a, T> {
        map: &'a HeaderMap<T>,
    }
    pub struct ValueIter<'a, T> {
        map: &'a HeaderMap<T>,
    }
    pub struct ValueIterMut<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    pub struct ValueDrain<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = (&'a HeaderName, &'a T);
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = (&'a HeaderName, &'a mut T);
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = (Option<HeaderName>, T);
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for Keys<'a, T> {
        type Item = &'a HeaderName;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for Values<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for ValuesMut<'a, T> {
        type Item = &'a mut T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for Drain<'a, T> {
        type Item = (Option<HeaderName>, T);
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for ValueIter<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for ValueIterMut<'a, T> {
        type Item = &'a mut T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T> Iterator for ValueDrain<'a, T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item>;
    }
    impl<'a, T: 'a> GetAll<'a, T> {
        pub fn iter(&self) -> ValueIter<'a, T>;
    }
    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
        fn into_iter(self) -> ValueIter<'a, T>;
    }
    pub enum Entry<'a, T: 'a> {
        Occupied(OccupiedEntry<'a, T>),
        Vacant(VacantEntry<'a, T>),
    }
    pub struct OccupiedEntry<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    pub struct VacantEntry<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T;
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
        pub fn key(&self) -> &HeaderName;
    }
    impl<'a, T> VacantEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn into_key(self) -> HeaderName;
        pub fn insert(self, value: T) -> &'a mut T;
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
    }
    impl<'a, T> OccupiedEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_mut(self) -> &'a mut T;
        pub fn insert(&mut self, value: T) -> T;
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
        pub fn append(&mut self, value: T);
        pub fn remove(self) -> T;
        pub fn remove_entry(self) -> (HeaderName, T);
        pub fn iter(&self) -> ValueIter<'_, T>;
        pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
    }

    pub const ACCEPT: HeaderName;
    pub const ACCEPT_CHARSET: HeaderName;
    pub const ACCEPT_ENCODING: HeaderName;
    pub const ACCEPT_LANGUAGE: HeaderName;
    pub const ACCEPT_RANGES: HeaderName;
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName;
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName;
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName;
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName;
    pub const AGE: HeaderName;
    pub const ALLOW: HeaderName;
    pub const ALT_SVC: HeaderName;
    pub const AUTHORIZATION: HeaderName;
    pub const CACHE_CONTROL: HeaderName;
    pub const CACHE_STATUS: HeaderName;
    pub const CDN_CACHE_CONTROL: HeaderName;
    pub const CONNECTION: HeaderName;
    pub const CONTENT_DISPOSITION: HeaderName;
    pub const CONTENT_ENCODING: HeaderName;
    pub const CONTENT_LANGUAGE: HeaderName;
    pub const CONTENT_LENGTH: HeaderName;
    pub const CONTENT_LOCATION: HeaderName;
    pub const CONTENT_RANGE: HeaderName;
    pub const CONTENT_SECURITY_POLICY: HeaderName;
    pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName;
    pub const CONTENT_TYPE: HeaderName;
    pub const COOKIE: HeaderName;
    pub const DNT: HeaderName;
    pub const DATE: HeaderName;
    pub const ETAG: HeaderName;
    pub const EXPECT: HeaderName;
    pub const EXPIRES: HeaderName;
    pub const FORWARDED: HeaderName;
    pub const FROM: HeaderName;
    pub const HOST: HeaderName;
    pub const IF_MATCH: HeaderName;
    pub const IF_MODIFIED_SINCE: HeaderName;
    pub const IF_NONE_MATCH: HeaderName;
    pub const IF_RANGE: HeaderName;
    pub const IF_UNMODIFIED_SINCE: HeaderName;
    pub const LAST_MODIFIED: HeaderName;
    pub const LINK: HeaderName;
    pub const LOCATION: HeaderName;
    pub const MAX_FORWARDS: HeaderName;
    pub const ORIGIN: HeaderName;
    pub const PRAGMA: HeaderName;
    pub const PROXY_AUTHENTICATE: HeaderName;
    pub const PROXY_AUTHORIZATION: HeaderName;
    pub const PUBLIC_KEY_PINS: HeaderName;
    pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName;
    pub const RANGE: HeaderName;
    pub const REFERER: HeaderName;
    pub const REFERRER_POLICY: HeaderName;
    pub const REFRESH: HeaderName;
    pub const RETRY_AFTER: HeaderName;
    pub const SEC_WEBSOCKET_ACCEPT: HeaderName;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName;
    pub const SEC_WEBSOCKET_KEY: HeaderName;
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName;
    pub const SEC_WEBSOCKET_VERSION: HeaderName;
    pub const SERVER: HeaderName;
    pub const SET_COOKIE: HeaderName;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName;
    pub const TE: HeaderName;
    pub const TRAILER: HeaderName;
    pub const TRANSFER_ENCODING: HeaderName;
    pub const USER_AGENT: HeaderName;
    pub const UPGRADE: HeaderName;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName;
    pub const VARY: HeaderName;
    pub const VIA: HeaderName;
    pub const WARNING: HeaderName;
    pub const WWW_AUTHENTICATE: HeaderName;
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName;
    pub const X_DNS_PREFETCH_CONTROL: HeaderName;
    pub const X_FRAME_OPTIONS: HeaderName;
    pub const X_XSS_PROTECTION: HeaderName;
}
