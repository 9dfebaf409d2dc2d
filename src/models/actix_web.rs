//! Model of `actix_web` 3 and 4.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate serde_json;
extern crate tokio;
extern crate url;

pub use app::App;
pub use error::{Error, ResponseError, Result};
pub use extract::FromRequest;
pub use http_message::HttpMessage;
pub use request::HttpRequest;
pub use resource::Resource;
pub use responder::Responder;
pub use response::{CustomizeResponder, HttpResponse, HttpResponseBuilder};
pub use route::Route;
pub use scope::Scope;
pub use server::HttpServer;
#[derive(Debug, PartialEq, Eq)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> FromRequest for Either<L, R> {
    type Error = Error;
    type Future = extract::Extract<Self>;
}
impl<L, R> Responder for Either<L, R> {
    type Body = body::BoxBody;
}

pub mod http {
    pub use self::ext::{Error, Method, StatusCode, Uri, Version};
    pub use self::header::{HeaderMap, HeaderName, HeaderValue};
    mod ext {
        extern crate http;
        pub use http::{Error, Method, StatusCode, Uri, Version};
    }
    pub mod uri {
        pub use super::Uri;
    }
    pub mod header {
        extern crate http;
        pub use http::header::*;
        #[derive(Debug, Clone)]
        pub struct ContentType(pub String);
        impl ContentType {
            pub fn json() -> Self;
            pub fn plaintext() -> Self;
            pub fn html() -> Self;
            pub fn octet_stream() -> Self;
            pub fn form_url_encoded() -> Self;
            pub fn png() -> Self;
            pub fn jpeg() -> Self;
        }
        pub trait TryIntoHeaderPair: Sized {}
        impl<T> TryIntoHeaderPair for T {}
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum KeepAlive {
        Timeout(core::time::Duration),
        Os,
        Disabled,
    }
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum ConnectionType {
        Close,
        KeepAlive,
        Upgrade,
    }
}
pub mod body {
    use bytes::Bytes;
    #[derive(Debug)]
    pub struct BoxBody(());
    impl BoxBody {
        pub fn new<B>(body: B) -> Self;
    }
    pub trait MessageBody {
        type Error;
        fn boxed(self) -> BoxBody
        where
            Self: Sized + 'static;
        fn try_into_bytes(self) -> Result<Bytes, Self>
        where
            Self: Sized;
    }
    impl MessageBody for BoxBody {
        type Error = Box<dyn std::error::Error>;
    }
    impl MessageBody for Bytes {
        type Error = core::convert::Infallible;
    }
    impl MessageBody for String {
        type Error = core::convert::Infallible;
    }
    #[derive(Debug)]
    pub struct EitherBody<L, R = BoxBody> {
        left: L,
        right: R,
    }
    impl<L, R> MessageBody for EitherBody<L, R> {
        type Error = Box<dyn std::error::Error>;
    }
    #[asyncfix::effect(network)]
    pub async fn to_bytes<B: MessageBody>(body: B) -> Result<Bytes, B::Error>;
}
pub mod error {
    use crate::http::StatusCode;
    use crate::{HttpResponse, body::BoxBody};
    use core::fmt::{Debug, Display};
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    pub struct Error {
        cause: Box<dyn ResponseError>,
    }
    impl Error {
        pub fn as_response_error(&self) -> &dyn ResponseError;
        pub fn as_error<T: 'static>(&self) -> Option<&T>;
        pub fn error_response(&self) -> HttpResponse;
    }
    impl core::fmt::Debug for Error {}

    impl core::fmt::Display for Error {}

    impl<T: ResponseError + 'static> From<T> for Error {}
    pub trait ResponseError: Debug + Display {
        fn status_code(&self) -> StatusCode;
        fn error_response(&self) -> HttpResponse<BoxBody>;
    }
    impl std::error::Error for Error {}
    impl ResponseError for std::io::Error {}
    impl ResponseError for serde_json::Error {}
    impl ResponseError for Box<dyn std::error::Error + 'static> {}
    pub struct InternalError<T> {
        cause: T,
    }
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: StatusCode) -> Self;
        pub fn from_response(cause: T, response: HttpResponse) -> Self;
    }
    impl<T> Debug for InternalError<T> {}
    impl<T> Display for InternalError<T> {}
    impl<T> ResponseError for InternalError<T> {}
    macro_rules! helpers { ($($name:ident)*) => { $( pub fn $name<T>(err: T) -> Error where T: Debug + Display + 'static; )* }; }
    helpers! {
        ErrorBadRequest ErrorUnauthorized ErrorPaymentRequired ErrorForbidden ErrorNotFound ErrorMethodNotAllowed ErrorNotAcceptable ErrorRequestTimeout ErrorConflict
        ErrorGone ErrorPreconditionFailed ErrorPayloadTooLarge ErrorUnsupportedMediaType ErrorUnprocessableEntity ErrorTooManyRequests ErrorInternalServerError
        ErrorNotImplemented ErrorBadGateway ErrorServiceUnavailable ErrorGatewayTimeout
    }
    macro_rules! errors { ($($name:ident)*) => { $( #[derive(Debug)] pub struct $name(()); impl Display for $name {} impl std::error::Error for $name {} impl ResponseError for $name {} )* }; }
    errors! { BlockingError PayloadError JsonPayloadError QueryPayloadError PathError UrlGenerationError UrlencodedError ReadlinesError ParseError ContentTypeError }
}
pub mod extract {
    use super::*;
    use core::future::Future;
    pub trait FromRequest: Sized {
        type Error: Into<Error>;
        type Future: Future<Output = Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
        fn extract(req: &HttpRequest) -> Self::Future;
    }
    #[doc(hidden)]
    #[asyncfix::effect(network)]
    pub struct Extract<T> {
        value: Option<T>,
    }
    impl<T> core::future::Future for Extract<T> {
        type Output = Result<T, Error>;
    }

    impl FromRequest for HttpRequest {
        type Error = Error;
        type Future = Extract<HttpRequest>;
    }
    impl FromRequest for bytes::Bytes {
        type Error = Error;
        type Future = Extract<bytes::Bytes>;
    }
    impl FromRequest for String {
        type Error = Error;
        type Future = Extract<String>;
    }
    impl FromRequest for () {
        type Error = Error;
        type Future = Extract<()>;
    }
    impl FromRequest for http::Uri {
        type Error = Error;
        type Future = Extract<http::Uri>;
    }
    impl FromRequest for http::Method {
        type Error = Error;
        type Future = Extract<http::Method>;
    }
    impl FromRequest for dev::ConnectionInfo {
        type Error = Error;
        type Future = Extract<dev::ConnectionInfo>;
    }
    impl FromRequest for dev::PeerAddr {
        type Error = Error;
        type Future = Extract<dev::PeerAddr>;
    }
    impl<T: FromRequest> FromRequest for Option<T> {
        type Error = Error;
        type Future = Extract<Option<T>>;
    }
}
pub mod http_message {
    use crate::http::HeaderMap;
    use core::cell::{Ref, RefMut};
    #[derive(Debug, Default)]
    pub struct Extensions(());
    impl Extensions {
        pub fn new() -> Self;
        pub fn insert<T: 'static>(&mut self, val: T) -> Option<T>;
        pub fn contains<T: 'static>(&self) -> bool;
        pub fn get<T: 'static>(&self) -> Option<&T>;
        pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T>;
        pub fn remove<T: 'static>(&mut self) -> Option<T>;
        pub fn clear(&mut self);
    }
    pub trait HttpMessage: Sized {
        fn headers(&self) -> &HeaderMap;
        fn extensions(&self) -> Ref<'_, Extensions>;
        fn extensions_mut(&self) -> RefMut<'_, Extensions>;
        fn content_type(&self) -> &str;
        fn chunked(&self) -> Result<bool, crate::error::ParseError>;
    }
}
pub mod request {
    use super::*;
    use crate::http::{HeaderMap, Method, Uri, Version};
    use core::cell::Ref;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct HttpRequest {
        inner: alloc::rc::Rc<()>,
    }
    impl HttpRequest {
        pub fn uri(&self) -> &Uri;
        pub fn full_url(&self) -> url::Url;
        pub fn method(&self) -> &Method;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn match_info(&self) -> &dev::Path<dev::Url>;
        pub fn match_pattern(&self) -> Option<String>;
        pub fn match_name(&self) -> Option<&str>;
        pub fn conn_data<T: 'static>(&self) -> Option<&T>;
        pub fn url_for<U, I>(&self, name: &str, elements: U) -> core::result::Result<url::Url, error::UrlGenerationError>
        where
            U: IntoIterator<Item = I>,
            I: AsRef<str>;
        pub fn url_for_static(&self, name: &str) -> core::result::Result<url::Url, error::UrlGenerationError>;
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr>;
        pub fn connection_info(&self) -> Ref<'_, dev::ConnectionInfo>;
        pub fn app_data<T: 'static>(&self) -> Option<&T>;
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>>;
    }
    impl HttpMessage for HttpRequest {}
}
pub mod cookie {
    use core::marker::PhantomData;
    #[derive(Debug, Clone)]
    pub struct Cookie<'c> {
        value: PhantomData<&'c str>,
    }
    impl<'c> Cookie<'c> {
        pub fn new<N, V>(name: N, value: V) -> Self;
        pub fn build<N, V>(name: N, value: V) -> CookieBuilder<'c>;
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn into_owned(self) -> Cookie<'static>;
        pub fn make_removal(&mut self);
    }
    #[derive(Debug, Clone)]
    pub struct CookieBuilder<'c> {
        cookie: Cookie<'c>,
    }
    impl<'c> CookieBuilder<'c> {
        pub fn path<P>(self, path: P) -> Self;
        pub fn domain<D>(self, value: D) -> Self;
        pub fn secure(self, value: bool) -> Self;
        pub fn http_only(self, value: bool) -> Self;
        pub fn same_site(self, value: SameSite) -> Self;
        pub fn finish(self) -> Cookie<'c>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SameSite {
        Strict,
        Lax,
        None,
    }
}
pub mod response {
    use super::*;
    use crate::http::{HeaderMap, StatusCode};
    use body::BoxBody;
    #[derive(Debug)]
    pub struct HttpResponse<B = BoxBody> {
        body: B,
    }
    impl HttpResponse<BoxBody> {
        pub fn new(status: StatusCode) -> Self;
        pub fn build(status: StatusCode) -> HttpResponseBuilder;
        pub fn from_error(error: impl Into<Error>) -> Self;
        pub fn Continue() -> HttpResponseBuilder;
        pub fn SwitchingProtocols() -> HttpResponseBuilder;
        pub fn Processing() -> HttpResponseBuilder;
        pub fn Ok() -> HttpResponseBuilder;
        pub fn Created() -> HttpResponseBuilder;
        pub fn Accepted() -> HttpResponseBuilder;
        pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
        pub fn NoContent() -> HttpResponseBuilder;
        pub fn ResetContent() -> HttpResponseBuilder;
        pub fn PartialContent() -> HttpResponseBuilder;
        pub fn MultiStatus() -> HttpResponseBuilder;
        pub fn AlreadyReported() -> HttpResponseBuilder;
        pub fn MultipleChoices() -> HttpResponseBuilder;
        pub fn MovedPermanently() -> HttpResponseBuilder;
        pub fn Found() -> HttpResponseBuilder;
        pub fn SeeOther() -> HttpResponseBuilder;
        pub fn NotModified() -> HttpResponseBuilder;
        pub fn UseProxy() -> HttpResponseBuilder;
        pub fn TemporaryRedirect() -> HttpResponseBuilder;
        pub fn PermanentRedirect() -> HttpResponseBuilder;
        pub fn BadRequest() -> HttpResponseBuilder;
        pub fn Unauthorized() -> HttpResponseBuilder;
        pub fn PaymentRequired() -> HttpResponseBuilder;
        pub fn Forbidden() -> HttpResponseBuilder;
        pub fn NotFound() -> HttpResponseBuilder;
        pub fn MethodNotAllowed() -> HttpResponseBuilder;
        pub fn NotAcceptable() -> HttpResponseBuilder;
        pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
        pub fn RequestTimeout() -> HttpResponseBuilder;
        pub fn Conflict() -> HttpResponseBuilder;
        pub fn Gone() -> HttpResponseBuilder;
        pub fn LengthRequired() -> HttpResponseBuilder;
        pub fn PreconditionFailed() -> HttpResponseBuilder;
        pub fn PayloadTooLarge() -> HttpResponseBuilder;
        pub fn UriTooLong() -> HttpResponseBuilder;
        pub fn UnsupportedMediaType() -> HttpResponseBuilder;
        pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
        pub fn ExpectationFailed() -> HttpResponseBuilder;
        pub fn UnprocessableEntity() -> HttpResponseBuilder;
        pub fn Locked() -> HttpResponseBuilder;
        pub fn FailedDependency() -> HttpResponseBuilder;
        pub fn PreconditionRequired() -> HttpResponseBuilder;
        pub fn TooManyRequests() -> HttpResponseBuilder;
        pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
        pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
        pub fn InternalServerError() -> HttpResponseBuilder;
        pub fn NotImplemented() -> HttpResponseBuilder;
        pub fn BadGateway() -> HttpResponseBuilder;
        pub fn ServiceUnavailable() -> HttpResponseBuilder;
        pub fn GatewayTimeout() -> HttpResponseBuilder;
        pub fn VersionNotSupported() -> HttpResponseBuilder;
    }
    impl<B> HttpResponse<B> {
        pub fn with_body(status: StatusCode, body: B) -> Self;
        pub fn error(&self) -> Option<&Error>;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn add_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> core::result::Result<(), Error>;
        pub fn body(&self) -> &B;
        pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
        pub fn drop_body(self) -> HttpResponse<()>;
        pub fn map_body<F, B2>(self, f: F) -> HttpResponse<B2>;
        pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody>;
        pub fn into_body(self) -> B;
        pub fn into_parts(self) -> (HttpResponse<()>, B);
        pub fn extensions(&self) -> core::cell::Ref<'_, http_message::Extensions>;
        pub fn extensions_mut(&mut self) -> core::cell::RefMut<'_, http_message::Extensions>;
    }
    impl From<Error> for HttpResponse {}
    impl From<HttpResponseBuilder> for HttpResponse {}
    pub struct HttpResponseBuilder {
        res: Option<HttpResponse>,
    }
    impl HttpResponseBuilder {
        pub fn new(status: StatusCode) -> Self;
        pub fn status(&mut self, status: StatusCode) -> &mut Self;
        pub fn insert_header<H>(&mut self, header: H) -> &mut Self;
        pub fn append_header<H>(&mut self, header: H) -> &mut Self;
        pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn reason(&mut self, reason: &'static str) -> &mut Self;
        pub fn keep_alive(&mut self) -> &mut Self;
        pub fn upgrade<V>(&mut self, value: V) -> &mut Self;
        pub fn force_close(&mut self) -> &mut Self;
        pub fn no_chunking(&mut self, len: u64) -> &mut Self;
        pub fn content_type<V>(&mut self, value: V) -> &mut Self;
        pub fn cookie(&mut self, cookie: cookie::Cookie<'_>) -> &mut Self;
        pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody>;
        pub fn message_body<B>(&mut self, body: B) -> core::result::Result<HttpResponse<B>, Error>;
        pub fn streaming<S>(&mut self, stream: S) -> HttpResponse;
        pub fn json(&mut self, value: impl Sized) -> HttpResponse;
        pub fn finish(&mut self) -> HttpResponse;
        pub fn take(&mut self) -> Self;
    }
    pub struct CustomizeResponder<R> {
        inner: R,
    }
    impl<R> CustomizeResponder<R> {
        pub fn with_status(self, status: StatusCode) -> Self;
        pub fn insert_header(self, header: impl Sized) -> Self;
        pub fn append_header(self, header: impl Sized) -> Self;
    }
}
pub mod responder {
    use super::*;
    pub trait Responder {
        type Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
        fn customize(self) -> CustomizeResponder<Self>
        where
            Self: Sized;
    }
    impl Responder for HttpResponseBuilder {
        type Body = body::BoxBody;
    }
    impl Responder for &'static str {
        type Body = body::BoxBody;
    }
    impl Responder for &'static [u8] {
        type Body = body::BoxBody;
    }
    impl Responder for Vec<u8> {
        type Body = body::BoxBody;
    }
    impl Responder for String {
        type Body = body::BoxBody;
    }
    impl Responder for &String {
        type Body = body::BoxBody;
    }
    impl Responder for bytes::Bytes {
        type Body = body::BoxBody;
    }
    impl Responder for bytes::BytesMut {
        type Body = body::BoxBody;
    }
    impl Responder for () {
        type Body = body::BoxBody;
    }
    impl<B> Responder for HttpResponse<B> {
        type Body = B;
    }
    impl<R: Responder> Responder for CustomizeResponder<R> {
        type Body = body::BoxBody;
    }
    impl<T: Responder> Responder for Option<T> {
        type Body = body::BoxBody;
    }
    impl<T: Responder, E> Responder for core::result::Result<T, E> {
        type Body = body::BoxBody;
    }
    impl<R: Responder> Responder for (R, http::StatusCode) {
        type Body = R::Body;
    }
    impl<T> Responder for web::Json<T> {
        type Body = body::BoxBody;
    }
    impl<T> Responder for web::Form<T> {
        type Body = body::BoxBody;
    }
}
pub mod web {
    use super::*;
    pub use crate::config::ServiceConfig;
    use alloc::sync::Arc;
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    use core::future::Future;
    #[asyncfix::cheap_clone]
    #[derive(Debug)]
    pub struct Data<T: ?Sized>(pub Arc<T>);
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }
    impl<T: ?Sized> core::ops::Deref for Data<T> {
        type Target = Arc<T>;
    }

    impl<T: ?Sized> core::clone::Clone for Data<T> {}

    impl<T: ?Sized> core::convert::From<Arc<T>> for Data<T> {}

    impl<T: Default> core::default::Default for Data<T> {}

    impl<T: ?Sized + 'static> FromRequest for Data<T> {
        type Error = Error;
        type Future = extract::Extract<Data<T>>;
    }
    macro_rules! wrappers { ($($name:ident)*) => { $(
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<T>(pub T);
        impl<T> $name<T> { pub fn into_inner(self) -> T; }
        impl<T> core::ops::Deref for $name<T> { type Target = T; }
        impl<T> core::ops::DerefMut for $name<T> {}
        impl<T> From<T> for $name<T> {}
        impl<T> FromRequest for $name<T> { type Error = Error; type Future = extract::Extract<$name<T>>; }
    )* }; }
    wrappers! { Json Path Query Form Header ReqData ThinData }
    impl<T> Query<T> {
        pub fn from_query(query_str: &str) -> core::result::Result<Self, error::QueryPayloadError>;
    }
    #[asyncfix::effect(network)]
    pub struct Payload(dev::Payload);
    impl Payload {
        pub fn into_inner(self) -> dev::Payload;
        #[asyncfix::effect(network)]
        pub async fn to_bytes(self) -> Result<Bytes>;
        #[asyncfix::effect(network)]
        pub async fn to_bytes_limited(self, limit: usize) -> core::result::Result<Result<Bytes>, error::PayloadError>;
    }
    impl Unpin for Payload {}
    impl futures_core::Stream for Payload {
        type Item = core::result::Result<Bytes, error::PayloadError>;
    }

    impl FromRequest for Payload {
        type Error = Error;
        type Future = extract::Extract<Payload>;
    }
    macro_rules! configs { ($($name:ident)*) => { $(
        #[derive(Clone, Default)]
        pub struct $name { limit: usize }
        impl $name {
            pub fn new(limit: usize) -> Self;
            pub fn limit(self, limit: usize) -> Self;
            pub fn error_handler<F>(self, f: F) -> Self;
            pub fn content_type<F>(self, predicate: F) -> Self;
            pub fn content_type_required(self, required: bool) -> Self;
        }
    )* }; }
    configs! { JsonConfig PathConfig QueryConfig FormConfig PayloadConfig }
    pub struct JsonBody<T> {
        marker: core::marker::PhantomData<T>,
    }
    pub struct Redirect {
        to: String,
    }
    impl Redirect {
        pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self;
        pub fn to(to: impl Into<String>) -> Self;
        pub fn permanent(self) -> Self;
        pub fn temporary(self) -> Self;
        pub fn see_other(self) -> Self;
        pub fn using_status_code(self, status: http::StatusCode) -> Self;
    }
    impl Responder for Redirect {
        type Body = body::BoxBody;
    }
    pub fn resource<T>(path: T) -> Resource;
    pub fn scope(path: &str) -> Scope;
    pub fn route() -> Route;
    pub fn method(method: http::Method) -> Route;
    pub fn to<F>(handler: F) -> Route;
    pub fn service<T>(path: T) -> dev::WebService;
    pub fn redirect(from: impl Into<String>, to: impl Into<String>) -> Redirect;
    #[asyncfix::effect(join)]
    pub fn block<F, R>(f: F) -> impl Future<Output = core::result::Result<R, error::BlockingError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn trace() -> Route;
}
pub mod route {
    use super::*;
    pub struct Route {
        guards: (),
    }
    impl Route {
        pub fn new() -> Route;
        pub fn method(self, method: http::Method) -> Self;
        pub fn guard<F>(self, f: F) -> Self;
        pub fn to<F>(self, handler: F) -> Self;
        pub fn service<S>(self, service_factory: S) -> Self;
        pub fn wrap<M>(self, mw: M) -> Self;
    }
}
pub mod resource {
    use super::*;
    pub struct Resource<T = ()> {
        endpoint: T,
    }
    impl<T> Resource<T> {
        pub fn new<P>(path: P) -> Resource<T>;
        pub fn name(self, name: &str) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn route(self, route: Route) -> Self;
        pub fn app_data<U: 'static>(self, data: U) -> Self;
        pub fn to<F>(self, handler: F) -> Self;
        pub fn wrap<M>(self, mw: M) -> Self;
        pub fn wrap_fn<F, R>(self, mw: F) -> Self
        where
            F: Fn(dev::ServiceRequest, &dev::AnyService) -> R + Clone + 'static,
            R: core::future::Future<Output = Result<dev::ServiceResponse>>;
        pub fn default_service<F>(self, f: F) -> Self;
        pub fn get<F>(self, handler: F) -> Self;
        pub fn post<F>(self, handler: F) -> Self;
        pub fn put<F>(self, handler: F) -> Self;
        pub fn patch<F>(self, handler: F) -> Self;
        pub fn delete<F>(self, handler: F) -> Self;
        pub fn head<F>(self, handler: F) -> Self;
        pub fn trace<F>(self, handler: F) -> Self;
    }
}
pub mod scope {
    use super::*;
    pub struct Scope<T = ()> {
        endpoint: T,
    }
    impl Scope {
        pub fn new(path: &str) -> Scope;
    }
    impl<T> Scope<T> {
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn app_data<U: 'static>(self, data: U) -> Self;
        pub fn data<U: 'static>(self, data: U) -> Self;
        pub fn configure<F>(self, cfg_fn: F) -> Self
        where
            F: FnOnce(&mut web::ServiceConfig);
        pub fn service<F>(self, factory: F) -> Self;
        pub fn route(self, path: &str, route: Route) -> Self;
        pub fn default_service<F>(self, f: F) -> Self;
        pub fn wrap<M>(self, mw: M) -> Self;
        pub fn wrap_fn<F, R>(self, mw: F) -> Self
        where
            F: Fn(dev::ServiceRequest, &dev::AnyService) -> R + Clone + 'static,
            R: core::future::Future<Output = Result<dev::ServiceResponse>>;
    }
}
pub mod config {
    use super::*;
    pub struct ServiceConfig {
        services: (),
    }
    impl ServiceConfig {
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
        pub fn data<U: 'static>(&mut self, data: U) -> &mut Self;
        pub fn default_service<F>(&mut self, f: F) -> &mut Self;
        pub fn configure<F>(&mut self, f: F) -> &mut Self
        where
            F: FnOnce(&mut ServiceConfig);
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self;
    }
}
pub mod app {
    use super::*;
    pub struct App<T = ()> {
        endpoint: T,
    }
    impl App<()> {
        pub fn new() -> Self;
    }
    impl<T> App<T> {
        pub fn app_data<U: 'static>(self, data: U) -> Self;
        pub fn data<U: 'static>(self, data: U) -> Self;
        pub fn data_factory<F>(self, data: F) -> Self;
        pub fn configure<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut web::ServiceConfig);
        pub fn route(self, path: &str, route: Route) -> Self;
        pub fn service<F>(self, factory: F) -> Self;
        pub fn default_service<F>(self, svc: F) -> Self;
        pub fn wrap<M>(self, mw: M) -> Self;
        pub fn wrap_fn<F, R>(self, mw: F) -> Self
        where
            F: Fn(dev::ServiceRequest, &dev::AnyService) -> R + Clone + 'static,
            R: core::future::Future<Output = Result<dev::ServiceResponse>>;
    }
}
pub mod server {
    use core::time::Duration;
    use std::io;
    pub struct HttpServer<F> {
        factory: F,
    }
    impl<F, I> HttpServer<F>
    where
        F: Fn() -> I,
    {
        pub fn new(factory: F) -> Self;
        pub fn workers(self, num: usize) -> Self;
        pub fn keep_alive<T>(self, val: T) -> Self;
        pub fn backlog(self, backlog: u32) -> Self;
        pub fn max_connections(self, num: usize) -> Self;
        pub fn max_connection_rate(self, num: usize) -> Self;
        pub fn worker_max_blocking_threads(self, num: usize) -> Self;
        pub fn client_request_timeout(self, dur: Duration) -> Self;
        pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
        pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
        pub fn system_exit(self) -> Self;
        pub fn disable_signals(self) -> Self;
        pub fn shutdown_timeout(self, sec: u64) -> Self;
        pub fn addrs(&self) -> Vec<std::net::SocketAddr>;
        pub fn bind<A: std::net::ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
        pub fn bind_rustls<A, C>(self, addrs: A, config: C) -> io::Result<Self>;
        pub fn bind_rustls_0_23<A, C>(self, addrs: A, config: C) -> io::Result<Self>;
        pub fn bind_openssl<A, C>(self, addrs: A, config: C) -> io::Result<Self>;
        pub fn bind_uds<A>(self, uds_path: A) -> io::Result<Self>;
        pub fn listen(self, lst: std::net::TcpListener) -> io::Result<Self>;
        pub fn run(self) -> crate::dev::Server;
    }
}
pub mod dev {
    use super::*;
    #[asyncfix::effect(network)]
    pub struct Server {
        handle: ServerHandle,
    }
    impl core::future::Future for Server {
        type Output = std::io::Result<()>;
    }

    impl Server {
        pub fn handle(&self) -> ServerHandle;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct ServerHandle(());
    impl ServerHandle {
        #[asyncfix::effect(join)]
        pub async fn stop(&self, graceful: bool);
        #[asyncfix::effect(channel)]
        pub async fn pause(&self);
        #[asyncfix::effect(channel)]
        pub async fn resume(&self);
    }
    #[asyncfix::effect(network)]
    pub struct Payload(());
    impl Unpin for Payload {}
    impl futures_core::Stream for Payload {
        type Item = core::result::Result<bytes::Bytes, error::PayloadError>;
    }

    #[derive(Debug, Clone)]
    pub struct Url(http::Uri);
    #[derive(Debug, Clone)]
    pub struct Path<T> {
        path: T,
    }
    impl<T> Path<T> {
        pub fn get(&self, key: &str) -> Option<&str>;
        pub fn query(&self, key: &str) -> &str;
        pub fn as_str(&self) -> &str;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> impl Iterator<Item = (&str, &str)>;
        pub fn load<U>(&self) -> core::result::Result<U, error::PathError>;
    }
    #[derive(Debug, Clone, Default)]
    pub struct ConnectionInfo {
        host: String,
    }
    impl ConnectionInfo {
        pub fn realip_remote_addr(&self) -> Option<&str>;
        pub fn peer_addr(&self) -> Option<&str>;
        pub fn host(&self) -> &str;
        pub fn scheme(&self) -> &str;
        pub fn remote_addr(&self) -> Option<&str>;
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PeerAddr(pub std::net::SocketAddr);
    pub struct WebService(());
    impl WebService {
        pub fn name(self, name: &str) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
    }
    #[derive(Debug)]
    pub struct ServiceRequest {
        req: HttpRequest,
        payload: (),
    }
    impl ServiceRequest {
        pub fn into_parts(self) -> (HttpRequest, Payload);
        pub fn parts(&self) -> (&HttpRequest, &Payload);
        pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut Payload);
        pub fn request(&self) -> &HttpRequest;
        pub fn from_parts(req: HttpRequest, payload: Payload) -> Self;
        #[asyncfix::effect(network)]
        pub fn extract<T: FromRequest>(&mut self) -> T::Future;
        pub fn into_response<B, R>(self, res: R) -> ServiceResponse<B>;
        pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse;
        pub fn uri(&self) -> &http::Uri;
        pub fn method(&self) -> &http::Method;
        pub fn headers(&self) -> &http::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap;
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr>;
        pub fn connection_info(&self) -> core::cell::Ref<'_, ConnectionInfo>;
        pub fn match_info(&self) -> &Path<Url>;
        pub fn match_pattern(&self) -> Option<String>;
        pub fn app_data<T: 'static>(&self) -> Option<&T>;
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>>;
        pub fn set_payload(&mut self, payload: Payload);
        pub fn take_payload(&mut self) -> Payload;
    }
    impl HttpMessage for ServiceRequest {}
    #[derive(Debug)]
    pub struct ServiceResponse<B = body::BoxBody> {
        request: HttpRequest,
        response: HttpResponse<B>,
    }
    impl<B> ServiceResponse<B> {
        pub fn new(request: HttpRequest, response: HttpResponse<B>) -> Self;
        pub fn request(&self) -> &HttpRequest;
        pub fn response(&self) -> &HttpResponse<B>;
        pub fn response_mut(&mut self) -> &mut HttpResponse<B>;
        pub fn status(&self) -> http::StatusCode;
        pub fn headers(&self) -> &http::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap;
        pub fn into_parts(self) -> (HttpRequest, HttpResponse<B>);
        pub fn into_body(self) -> B;
        pub fn map_into_boxed_body(self) -> ServiceResponse;
        pub fn map_into_left_body<R>(self) -> ServiceResponse<body::EitherBody<B, R>>;
        pub fn map_into_right_body<L>(self) -> ServiceResponse<body::EitherBody<L, B>>;
    }
    pub trait Service<Req> {
        type Response;
        type Error;
        type Future: core::future::Future<Output = core::result::Result<Self::Response, Self::Error>>;
        fn poll_ready(&self, ctx: &mut core::task::Context<'_>) -> core::task::Poll<core::result::Result<(), Self::Error>>;
        fn call(&self, req: Req) -> Self::Future;
    }
    impl<S: Service<Req> + ?Sized, Req> Service<Req> for alloc::rc::Rc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<S: Service<Req> + ?Sized, Req> Service<Req> for &S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform;
        type InitError;
        type Future;
        fn new_transform(&self, service: S) -> Self::Future;
    }
    pub trait HttpServiceFactory {}
    // Stands for the opaque service that an application or middleware wraps.
    #[doc(hidden)]
    pub struct AnyService(());
    impl<R> Service<R> for AnyService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = extract::Extract<ServiceResponse>;
    }
    #[macro_export]
    macro_rules! __forward_ready {
        ($field:ident) => {
            fn poll_ready(&self, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<::core::result::Result<(), Self::Error>> {
                self.$field.poll_ready(cx)
            }
        };
    }
    pub use crate::__forward_ready as forward_ready;
}
pub mod middleware {
    use super::*;
    #[derive(Debug, Default)]
    pub struct Logger(());
    impl Logger {
        pub fn new(format: &str) -> Logger;
        pub fn exclude<T>(self, path: T) -> Self;
    }
    #[derive(Debug, Default)]
    pub struct Compress(());
    #[derive(Debug, Default)]
    pub struct DefaultHeaders(());
    impl DefaultHeaders {
        pub fn new() -> DefaultHeaders;
        pub fn add(self, header: impl Sized) -> Self;
    }
    #[derive(Debug, Default)]
    pub struct NormalizePath(());
    impl NormalizePath {
        pub fn trim() -> Self;
        pub fn new(behavior: TrailingSlash) -> Self;
    }
    #[derive(Debug, Clone, Copy)]
    pub enum TrailingSlash {
        Always,
        MergeOnly,
        Trim,
    }
    pub struct Next<B> {
        body: core::marker::PhantomData<B>,
    }
    impl<B> Next<B> {
        pub async fn call(&self, req: dev::ServiceRequest) -> Result<dev::ServiceResponse<B>>;
    }
    pub fn from_fn<F>(mw_fn: F) -> MiddlewareFn<F>;
    pub struct MiddlewareFn<F> {
        f: F,
    }
}
pub mod guard {
    pub fn Get() -> Method;
    pub fn Post() -> Method;
    pub fn Put() -> Method;
    pub fn Delete() -> Method;
    pub fn Patch() -> Method;
    pub struct Method(());
    pub struct HeaderGuard(());
    pub fn Header(name: &'static str, value: &'static str) -> HeaderGuard;
    pub fn Host(host: impl AsRef<str>) -> HeaderGuard;
    pub fn fn_guard<F>(f: F) -> F;
}
pub mod test {
    use super::*;
    #[derive(Debug, Default)]
    pub struct TestRequest(());
    impl TestRequest {
        pub fn default() -> Self;
        pub fn with_uri(uri: &str) -> Self;
        pub fn get() -> Self;
        pub fn post() -> Self;
        pub fn put() -> Self;
        pub fn patch() -> Self;
        pub fn delete() -> Self;
        pub fn uri(self, path: &str) -> Self;
        pub fn method(self, method: http::Method) -> Self;
        pub fn insert_header<H>(self, header: H) -> Self;
        pub fn append_header<H>(self, header: H) -> Self;
        pub fn cookie(self, cookie: cookie::Cookie<'_>) -> Self;
        pub fn param(self, name: &'static str, value: &'static str) -> Self;
        pub fn peer_addr(self, addr: std::net::SocketAddr) -> Self;
        pub fn set_payload(self, data: impl Into<bytes::Bytes>) -> Self;
        pub fn set_form<T>(self, data: T) -> Self;
        pub fn set_json<T>(self, data: T) -> Self;
        pub fn data<T: 'static>(self, data: T) -> Self;
        pub fn app_data<T: 'static>(self, data: T) -> Self;
        pub fn to_request(self) -> Request;
        pub fn to_srv_request(self) -> dev::ServiceRequest;
        pub fn to_srv_response<B>(self, res: HttpResponse<B>) -> dev::ServiceResponse<B>;
        pub fn to_http_request(self) -> HttpRequest;
        pub fn to_http_parts(self) -> (HttpRequest, dev::Payload);
    }
    pub struct Request(());
    #[asyncfix::effect(none)]
    pub async fn init_service<A>(app: A) -> dev::AnyService;
    #[asyncfix::effect(network)]
    pub async fn call_service<S, R>(app: &S, req: R) -> dev::ServiceResponse;
    #[asyncfix::effect(network)]
    pub async fn call_and_read_body<S, R>(app: &S, req: R) -> bytes::Bytes;
    #[asyncfix::effect(network)]
    pub async fn call_and_read_body_json<S, R, T>(app: &S, req: R) -> T;
    #[asyncfix::effect(network)]
    pub async fn read_body<B>(res: dev::ServiceResponse<B>) -> bytes::Bytes;
    #[asyncfix::effect(network)]
    pub async fn read_body_json<T, B>(res: dev::ServiceResponse<B>) -> T;
    #[asyncfix::effect(network)]
    pub async fn try_call_service<S, R>(app: &S, req: R) -> Result<dev::ServiceResponse>;
}
pub mod rt {
    use core::future::Future;
    pub use tokio::signal;
    pub use tokio::{net, pin, task, time};
    pub fn spawn<Fut>(f: Fut) -> tokio::task::JoinHandle<Fut::Output>
    where
        Fut: Future + 'static;
    #[derive(Debug)]
    pub struct System(());
    impl System {
        pub fn new() -> SystemRunner;
        pub fn current() -> System;
        pub fn stop(&self);
        pub fn arbiter(&self) -> &Arbiter;
    }
    #[derive(Debug)]
    pub struct SystemRunner(());
    impl SystemRunner {
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
        #[asyncfix::effect(join)]
        pub fn run(self) -> std::io::Result<()>;
    }
    #[derive(Debug)]
    pub struct Arbiter(());
    impl Arbiter {
        pub fn new() -> Arbiter;
        pub fn current() -> Arbiter;
        pub fn spawn<Fut>(&self, future: Fut) -> bool
        where
            Fut: Future<Output = ()> + 'static;
    }
    #[derive(Debug)]
    pub struct Runtime(());
    impl Runtime {
        pub fn new() -> std::io::Result<Self>;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, f: F) -> F::Output;
        pub fn spawn<F: Future + 'static>(&self, future: F) -> tokio::task::JoinHandle<F::Output>;
    }
}
