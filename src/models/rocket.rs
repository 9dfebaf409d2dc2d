//! Model of `rocket` 0.5 (routes are typed as the functions that they are; the attribute macros are left out).
#![register_tool(asyncfix)]
extern crate bytes;
extern crate either as either_crate;
pub extern crate futures;
extern crate futures_core;
extern crate serde as serde_crate;
extern crate serde_json;
pub extern crate tokio;

pub use config::Config;
use core::future::Future;
pub use data::Data;
pub use either_crate::Either;
pub use request::Request;
pub use response::Response;
pub use route::Route;
pub use shutdown::Shutdown;
pub use state::State;

pub trait Phase {}
#[derive(Debug)]
pub enum Build {}
#[derive(Debug)]
pub enum Ignite {}
#[derive(Debug)]
pub enum Orbit {}
impl Phase for Build {}
impl Phase for Ignite {}
impl Phase for Orbit {}
pub struct Rocket<P: Phase> {
    phase: core::marker::PhantomData<P>,
}
pub fn build() -> Rocket<Build>;
pub fn custom<T>(provider: T) -> Rocket<Build>;
#[asyncfix::effect(inherit)]
pub fn execute<R, F>(future: F) -> R
where
    F: Future<Output = R>;
impl Rocket<Build> {
    pub fn build() -> Self;
    pub fn custom<T>(provider: T) -> Self;
    pub fn configure<T>(self, provider: T) -> Self;
    pub fn mount<B, R>(self, base: B, routes: R) -> Self;
    pub fn register<B, C>(self, base: B, catchers: C) -> Self;
    pub fn manage<T>(self, state: T) -> Self;
    pub fn attach<F>(self, fairing: F) -> Self;
    #[asyncfix::effect(network)]
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error>;
    #[asyncfix::effect(network)]
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}
impl Rocket<Ignite> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
    #[asyncfix::effect(network)]
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}
impl Rocket<Orbit> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}
impl<P: Phase> Rocket<P> {
    pub fn routes(&self) -> impl Iterator<Item = &Route>;
    pub fn state<T>(&self) -> Option<&T>;
}
pub struct Error {
    kind: (),
}
impl core::fmt::Debug for Error {}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}

pub mod error {
    pub use super::Error;
}
pub mod state {
    pub struct State<T>(pub T);
    impl<T> State<T> {
        pub fn get<P: super::Phase>(rocket: &super::Rocket<P>) -> Option<&State<T>>;
        pub fn from(value: &T) -> &State<T>;
        pub fn inner(&self) -> &T;
    }
    impl<T> core::ops::Deref for State<T> {
        type Target = T;
    }
}
pub mod config {
    #[derive(Debug, Clone)]
    pub struct Config {
        pub address: std::net::IpAddr,
        pub port: u16,
        pub workers: usize,
        pub max_blocking: usize,
        pub limits: crate::data::Limits,
    }
    impl Config {
        pub fn figment() -> Figment;
        pub fn release_default() -> Config;
        pub fn debug_default() -> Config;
    }
    #[derive(Debug, Clone, Default)]
    pub struct Figment(());
    impl Figment {
        pub fn merge<T>(self, provider: T) -> Self;
        pub fn join<T>(self, provider: T) -> Self;
        pub fn extract<T>(&self) -> Result<T, crate::Error>;
    }
}
pub mod shutdown {
    #[asyncfix::cheap_clone]
    #[asyncfix::effect(channel)]
    #[derive(Clone, Debug)]
    pub struct Shutdown(());
    impl Shutdown {
        pub fn notify(self);
    }
    impl core::future::Future for Shutdown {
        type Output = ();
    }
}
pub mod route {
    #[derive(Clone, Debug)]
    pub struct Route {
        pub rank: isize,
    }
}
pub mod catcher {
    #[derive(Clone, Debug)]
    pub struct Catcher {
        pub code: Option<u16>,
    }
}
pub use catcher::Catcher;
pub mod outcome {
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub enum Outcome<S, E, F> {
        Success(S),
        Error(E),
        Forward(F),
    }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S;
        pub fn expect(self, message: &str) -> S;
        pub fn is_success(&self) -> bool;
        pub fn is_error(&self) -> bool;
        pub fn is_forward(&self) -> bool;
        pub fn succeeded(self) -> Option<S>;
        pub fn failed(self) -> Option<E>;
        pub fn success_or<T>(self, value: T) -> Result<S, T>;
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F>;
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F>;
    }
}
pub mod http {
    use std::borrow::Cow;
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Status {
        pub code: u16,
    }
    #[allow(non_upper_case_globals)]
    impl Status {
        pub const Continue: Status;
        pub const SwitchingProtocols: Status;
        pub const Ok: Status;
        pub const Created: Status;
        pub const Accepted: Status;
        pub const NoContent: Status;
        pub const PartialContent: Status;
        pub const MovedPermanently: Status;
        pub const Found: Status;
        pub const SeeOther: Status;
        pub const NotModified: Status;
        pub const TemporaryRedirect: Status;
        pub const PermanentRedirect: Status;
        pub const BadRequest: Status;
        pub const Unauthorized: Status;
        pub const PaymentRequired: Status;
        pub const Forbidden: Status;
        pub const NotFound: Status;
        pub const MethodNotAllowed: Status;
        pub const NotAcceptable: Status;
        pub const RequestTimeout: Status;
        pub const Conflict: Status;
        pub const Gone: Status;
        pub const PayloadTooLarge: Status;
        pub const UnsupportedMediaType: Status;
        pub const UnprocessableEntity: Status;
        pub const TooManyRequests: Status;
        pub const InternalServerError: Status;
        pub const NotImplemented: Status;
        pub const BadGateway: Status;
        pub const ServiceUnavailable: Status;
        pub const GatewayTimeout: Status;
        pub const fn new(code: u16) -> Status;
        pub const fn from_code(code: u16) -> Option<Status>;
        pub const fn reason(&self) -> Option<&'static str>;
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub enum Method {
        Get,
        Put,
        Post,
        Delete,
        Options,
        Head,
        Trace,
        Connect,
        Patch,
    }
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ContentType(());
    #[allow(non_upper_case_globals)]
    impl ContentType {
        pub const JSON: ContentType;
        pub const HTML: ContentType;
        pub const Plain: ContentType;
        pub const Text: ContentType;
        pub const Binary: ContentType;
        pub const Form: ContentType;
        pub const PNG: ContentType;
        pub const JPEG: ContentType;
        pub fn from_extension(ext: &str) -> Option<ContentType>;
    }
    pub struct CookieJar<'a> {
        jar: &'a (),
    }
    impl<'a> CookieJar<'a> {
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
        pub fn get_private(&self, name: &str) -> Option<Cookie<'static>>;
        pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>>;
        pub fn add<C>(&self, cookie: C);
        pub fn add_private<C>(&self, cookie: C);
        pub fn remove<C>(&self, cookie: C);
        pub fn remove_private<C>(&self, cookie: C);
        pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>>;
    }
    #[derive(Debug, Clone)]
    pub struct Cookie<'c> {
        name: Cow<'c, str>,
    }
    impl<'c> Cookie<'c> {
        pub fn new<N, V>(name: N, value: V) -> Cookie<'c>;
        pub fn build<C>(base: C) -> CookieBuilder<'c>;
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn from<N>(name: N) -> Cookie<'c>;
    }
    #[derive(Debug, Clone)]
    pub struct CookieBuilder<'c> {
        cookie: Cookie<'c>,
    }
    impl<'c> CookieBuilder<'c> {
        pub fn path<P>(self, path: P) -> Self;
        pub fn secure(self, value: bool) -> Self;
        pub fn http_only(self, value: bool) -> Self;
        pub fn same_site(self, value: SameSite) -> Self;
        pub fn finish(self) -> Cookie<'c>;
        pub fn build(self) -> Cookie<'c>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SameSite {
        Strict,
        Lax,
        None,
    }
    #[derive(Clone, Debug)]
    pub struct Header<'h> {
        pub name: Cow<'h, str>,
        pub value: Cow<'h, str>,
    }
    impl<'h> Header<'h> {
        pub fn new<N, V>(name: N, value: V) -> Header<'h>;
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
    }
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap<'h> {
        headers: Vec<Header<'h>>,
    }
    impl<'h> HeaderMap<'h> {
        pub fn get<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str>;
        pub fn get_one<'a>(&'a self, name: &str) -> Option<&'a str>;
        pub fn contains(&self, name: &str) -> bool;
        pub fn iter(&self) -> impl Iterator<Item = Header<'_>>;
    }
    #[derive(Debug, Clone, Default)]
    pub struct Accept(());
}
pub mod request {
    use super::*;
    use http::{ContentType, CookieJar, HeaderMap, Method, Status};
    pub type Outcome<S, E> = super::outcome::Outcome<S, (Status, E), Status>;
    pub struct Request<'r> {
        rocket: &'r Rocket<Orbit>,
    }
    impl<'r> Request<'r> {
        pub fn method(&self) -> Method;
        pub fn remote(&self) -> Option<std::net::SocketAddr>;
        pub fn real_ip(&self) -> Option<std::net::IpAddr>;
        pub fn client_ip(&self) -> Option<std::net::IpAddr>;
        pub fn cookies(&self) -> &CookieJar<'r>;
        pub fn headers(&self) -> &HeaderMap<'r>;
        pub fn content_type(&self) -> Option<&ContentType>;
        pub fn rocket(&self) -> &'r Rocket<Orbit>;
        pub fn route(&self) -> Option<&'r Route>;
        pub async fn guard<T: FromRequest<'r>>(&self) -> Outcome<T, T::Error>;
        pub fn local_cache<T, F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[asyncfix::effect(inherit)]
        pub async fn local_cache_async<'a, T, F>(&'a self, fut: F) -> &'a T
        where
            F: Future<Output = T>;
    }
    pub trait FromRequest<'r>: Sized {
        type Error;
        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error>;
    }
    pub trait FromParam<'a>: Sized {
        type Error;
        fn from_param(param: &'a str) -> Result<Self, Self::Error>;
    }
    impl<'r, T> FromRequest<'r> for &'r State<T> {
        type Error = ();
    }
    impl<'r> FromRequest<'r> for &'r CookieJar<'r> {
        type Error = core::convert::Infallible;
    }
}
pub mod response {
    pub use self::debug::Debug;
    pub use self::redirect::Redirect;
    use super::*;
    use http::Status;
    pub type Result<'r> = core::result::Result<Response<'r>, Status>;
    #[derive(Default)]
    pub struct Response<'r> {
        body: core::marker::PhantomData<&'r ()>,
    }
    impl<'r> Response<'r> {
        pub fn new() -> Response<'r>;
        pub fn build() -> Builder<'r>;
        pub fn status(&self) -> Status;
        pub fn set_status(&mut self, status: Status);
        pub fn set_header<H>(&mut self, header: H) -> bool;
        pub fn set_raw_header<N, V>(&mut self, name: N, value: V) -> bool;
        pub fn adjoin_header<H>(&mut self, header: H);
        pub fn set_sized_body<B, S>(&mut self, size: S, body: B);
    }
    pub struct Builder<'r> {
        response: Response<'r>,
    }
    impl<'r> Builder<'r> {
        pub fn status(&mut self, status: Status) -> &mut Builder<'r>;
        pub fn header<H>(&mut self, header: H) -> &mut Builder<'r>;
        pub fn raw_header<N, V>(&mut self, name: N, value: V) -> &mut Builder<'r>;
        pub fn sized_body<B, S>(&mut self, size: S, body: B) -> &mut Builder<'r>;
        pub fn streamed_body<B>(&mut self, body: B) -> &mut Builder<'r>;
        pub fn finalize(&mut self) -> Response<'r>;
        pub fn ok<E>(&mut self) -> core::result::Result<Response<'r>, E>;
    }
    pub trait Responder<'r, 'o: 'r> {
        fn respond_to(self, request: &'r Request<'_>) -> Result<'o>;
    }
    impl<'r, 'o: 'r, T> Responder<'r, 'o> for T {}
    pub mod redirect {
        #[derive(Debug)]
        pub struct Redirect(());
        impl Redirect {
            pub fn to<U>(uri: U) -> Redirect;
            pub fn temporary<U>(uri: U) -> Redirect;
            pub fn permanent<U>(uri: U) -> Redirect;
            pub fn found<U>(uri: U) -> Redirect;
            pub fn moved<U>(uri: U) -> Redirect;
        }
    }
    pub mod debug {
        #[derive(Debug)]
        pub struct Debug<E>(pub E);
    }
    pub mod content {
        #[derive(Debug, Clone, PartialEq)]
        pub struct RawJson<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct RawHtml<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct RawText<R>(pub R);
    }
    pub mod status {
        use super::Status;
        #[derive(Debug, Clone, PartialEq)]
        pub struct Custom<R>(pub Status, pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct NoContent;
        #[derive(Debug, Clone, PartialEq)]
        pub struct Created<R>(core::marker::PhantomData<R>);
        impl<R> Created<R> {
            pub fn new<L>(location: L) -> Self;
            pub fn body(self, responder: R) -> Self;
        }
        #[derive(Debug, Clone, PartialEq)]
        pub struct Accepted<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct BadRequest<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct Unauthorized<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct Forbidden<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct NotFound<R>(pub R);
        #[derive(Debug, Clone, PartialEq)]
        pub struct Conflict<R>(pub R);
    }
    pub mod stream {
        use core::time::Duration;
        #[derive(Clone, Debug)]
        pub struct Event(());
        impl Event {
            pub fn empty() -> Self;
            pub fn json<T>(data: &T) -> Self;
            pub fn data<T>(data: T) -> Self;
            pub fn comment<T>(data: T) -> Self;
            pub fn retry(period: Duration) -> Self;
            pub fn event<T>(self, event: T) -> Self;
            pub fn id<T>(self, id: T) -> Self;
            pub fn with_data<T>(self, data: T) -> Self;
        }
        pub struct EventStream<S> {
            stream: S,
        }
        impl<S> EventStream<S> {
            pub fn heartbeat<H>(self, heartbeat: H) -> Self;
        }
        impl<S> From<S> for EventStream<S> {}
        pub struct TextStream<S>(pub S);
        pub struct ByteStream<S>(pub S);
    }
}
pub mod data {
    use std::io;
    use std::path::Path;
    use tokio::io::AsyncWrite;
    pub struct Data<'r> {
        stream: core::marker::PhantomData<&'r ()>,
    }
    impl<'r> Data<'r> {
        pub fn open(self, limit: ByteUnit) -> DataStream<'r>;
        #[asyncfix::effect(network)]
        pub async fn peek(&mut self, num: usize) -> &[u8];
        pub fn peek_complete(&self) -> bool;
    }
    #[asyncfix::io_handle(network)]
    pub struct DataStream<'r> {
        stream: core::marker::PhantomData<&'r ()>,
    }
    #[asyncfix::effect(network)]
    impl<'r> DataStream<'r> {
        pub async fn stream_to<W: AsyncWrite + Unpin>(self, writer: W) -> io::Result<N>;
        pub async fn stream_precise_to<W: AsyncWrite + Unpin>(self, writer: W) -> io::Result<u64>;
        pub async fn into_bytes(self) -> io::Result<Capped<Vec<u8>>>;
        pub async fn into_string(self) -> io::Result<Capped<String>>;
        pub async fn into_file<P: AsRef<Path>>(self, path: P) -> io::Result<Capped<tokio::fs::File>>;
    }
    impl tokio::io::AsyncRead for DataStream<'_> {}
    #[derive(Debug, Copy, Clone)]
    pub struct N {
        pub written: u64,
        pub complete: bool,
    }
    #[derive(Debug, Clone)]
    pub struct Capped<T> {
        pub value: T,
        pub n: N,
    }
    impl<T> Capped<T> {
        pub fn is_complete(&self) -> bool;
        pub fn into_inner(self) -> T;
    }
    impl<T> core::ops::Deref for Capped<T> {
        type Target = T;
    }
    impl<T> core::ops::DerefMut for Capped<T> {}

    #[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ByteUnit(u64);
    impl ByteUnit {
        pub fn as_u64(self) -> u64;
    }
    pub trait ToByteUnit: Copy {
        fn bytes(self) -> ByteUnit;
        fn kilobytes(self) -> ByteUnit;
        fn kibibytes(self) -> ByteUnit;
        fn megabytes(self) -> ByteUnit;
        fn mebibytes(self) -> ByteUnit;
        fn gigabytes(self) -> ByteUnit;
        fn gibibytes(self) -> ByteUnit;
    }
    impl ToByteUnit for i32 {}
    impl ToByteUnit for u64 {}
    impl ToByteUnit for usize {}
    #[derive(Debug, Clone, Default)]
    pub struct Limits(());
    impl Limits {
        pub fn new() -> Self;
        pub fn limit<S, L>(self, name: S, limit: L) -> Self;
        pub fn get<S: AsRef<str>>(&self, name: S) -> Option<ByteUnit>;
    }
}
pub mod form {
    #[derive(Debug)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> core::ops::Deref for Form<T> {
        type Target = T;
    }
    impl<T> core::ops::DerefMut for Form<T> {}

    impl<T> core::convert::From<T> for Form<T> {}

    #[derive(Debug, Clone)]
    pub struct Strict<T>(T);
    impl<T> core::ops::Deref for Strict<T> {
        type Target = T;
    }
}
pub mod fs {
    use std::path::{Path, PathBuf};
    #[derive(Debug)]
    pub struct NamedFile(PathBuf, tokio::fs::File);
    impl NamedFile {
        #[asyncfix::effect(disk)]
        pub async fn open<P: AsRef<Path>>(path: P) -> std::io::Result<NamedFile>;
        pub fn file(&self) -> &tokio::fs::File;
        pub fn file_mut(&mut self) -> &mut tokio::fs::File;
        pub fn take_file(self) -> tokio::fs::File;
        pub fn path(&self) -> &Path;
    }
    impl core::ops::Deref for NamedFile {
        type Target = tokio::fs::File;
    }
    impl core::ops::DerefMut for NamedFile {}

    #[derive(Debug)]
    pub struct TempFile<'v> {
        path: &'v Path,
    }
    impl<'v> TempFile<'v> {
        #[asyncfix::effect(disk)]
        pub async fn persist_to<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn copy_to<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn move_copy_to<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
        pub fn len(&self) -> u64;
        pub fn path(&self) -> Option<&Path>;
        pub fn name(&self) -> Option<&str>;
        pub fn content_type(&self) -> Option<&crate::http::ContentType>;
    }
    #[derive(Debug, Clone)]
    pub struct FileServer(());
    impl FileServer {
        pub fn from<P: AsRef<Path>>(path: P) -> Self;
    }
}
pub mod serde {
    pub use serde_crate::{Deserialize, Serialize, de, ser};
    pub mod json {
        pub use serde_json;
        pub use serde_json::Value;
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> core::ops::Deref for Json<T> {
            type Target = T;
        }
        impl<T> core::ops::DerefMut for Json<T> {}

        impl<T> core::convert::From<T> for Json<T> {}

        pub use serde_json::json;
        pub fn from_str<'a, T>(string: &'a str) -> Result<T, serde_json::Error>;
        pub fn from_slice<'a, T>(slice: &'a [u8]) -> Result<T, serde_json::Error>;
        pub fn to_string<T: ?Sized>(value: &T) -> Result<String, serde_json::Error>;
        pub fn from_value<T>(value: Value) -> Result<T, serde_json::Error>;
        pub fn to_value<T>(item: T) -> Result<Value, serde_json::Error>;
    }
}
pub mod fairing {
    use super::*;
    pub type Result<T = Rocket<Build>, E = Rocket<Build>> = core::result::Result<T, E>;
    pub trait Fairing: Send + Sync + 'static {
        fn info(&self) -> Info;
        async fn on_ignite(&self, rocket: Rocket<Build>) -> Result;
        async fn on_liftoff(&self, rocket: &Rocket<Orbit>);
        async fn on_request(&self, req: &mut Request<'_>, data: &mut Data<'_>);
        async fn on_response<'r>(&self, req: &'r Request<'_>, res: &mut Response<'r>);
        async fn on_shutdown(&self, rocket: &Rocket<Orbit>);
    }
    #[derive(Debug, Copy, Clone)]
    pub struct Info {
        pub name: &'static str,
        pub kind: Kind,
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Kind(usize);
    #[allow(non_upper_case_globals)]
    impl Kind {
        pub const Ignite: Kind;
        pub const Liftoff: Kind;
        pub const Request: Kind;
        pub const Response: Kind;
        pub const Shutdown: Kind;
    }
    impl core::ops::BitOr for Kind {
        type Output = Self;
    }
    pub struct AdHoc(());
    impl AdHoc {
        pub fn on_ignite<F>(name: &'static str, f: F) -> AdHoc;
        pub fn try_on_ignite<F>(name: &'static str, f: F) -> AdHoc;
        pub fn on_liftoff<F>(name: &'static str, f: F) -> AdHoc;
        pub fn on_request<F>(name: &'static str, f: F) -> AdHoc;
        pub fn on_response<F>(name: &'static str, f: F) -> AdHoc;
        pub fn on_shutdown<F>(name: &'static str, f: F) -> AdHoc;
        pub fn config<T>() -> AdHoc;
    }
}
#[macro_export]
macro_rules! routes {
    ($($t:tt)*) => {
        $crate::__routes()
    };
}
#[macro_export]
macro_rules! catchers {
    ($($t:tt)*) => {
        $crate::__catchers()
    };
}
#[doc(hidden)]
pub fn __routes() -> Vec<Route>;
#[doc(hidden)]
pub fn __catchers() -> Vec<Catcher>;
