//! tonic 0.8 to 0.14.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;
extern crate http_body_util;
extern crate hyper;
extern crate tokio;
extern crate tower_layer;
extern crate tower_service;

pub use codec::Streaming;
pub use extensions::GrpcMethod;
pub use http::Extensions;
pub use request::{IntoRequest, IntoStreamingRequest, Request};
pub use response::Response;
pub use service::Interceptor;
pub use status::{Code, ConnectError, Status, TimeoutExpired};
pub type Result<T, E = Status> = core::result::Result<T, E>;
type Error = Box<dyn std::error::Error + Send + Sync>;

#[macro_export]
macro_rules! include_proto {
    ($package: tt) => {};
}
#[macro_export]
macro_rules! include_file_descriptor_set {
    ($package: tt) => {
        &[0u8] as &'static [u8]
    };
}

pub mod body {
    pub type BoxBody = http_body_util::combinators::UnsyncBoxBody<bytes::Bytes, crate::Status>;
    pub fn boxed<B>(body: B) -> BoxBody
    where
        B: http_body::Body<Data = bytes::Bytes> + Send + 'static;
    pub fn empty_body() -> BoxBody;
    #[derive(Debug)]
    pub struct Body {
        kind: (),
    }
    impl Body {
        pub fn new<B: http_body::Body<Data = bytes::Bytes> + Send + 'static>(body: B) -> Self;
        pub fn empty() -> Self;
    }
    impl Default for Body {
        fn default() -> Self;
    }
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = crate::Status;
    }
}

mod request {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    use std::net::SocketAddr;
    #[derive(Clone, Debug)]
    pub struct Request<T> {
        metadata: MetadataMap,
        message: T,
    }
    impl<T> Request<T> {
        pub fn new(message: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn metadata(&self) -> &MetadataMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn local_addr(&self) -> Option<SocketAddr>;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn peer_certs(&self) -> Option<std::sync::Arc<Vec<Vec<u8>>>>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn metadata_mut(&mut self) -> &mut MetadataMap;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> (MetadataMap, Extensions, T);
        pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self;
        pub fn from_http(http: http::Request<T>) -> Self;
        pub fn set_timeout(&mut self, deadline: core::time::Duration);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U>;
    }
    pub trait IntoRequest<T> {
        fn into_request(self) -> Request<T>;
    }
    impl<T> IntoRequest<T> for T {}
    impl<T> IntoRequest<T> for Request<T> {}
    pub trait IntoStreamingRequest {
        type Stream: futures_core::Stream<Item = Self::Message>;
        type Message;
        fn into_streaming_request(self) -> Request<Self::Stream>;
    }
    impl<T: futures_core::Stream> IntoStreamingRequest for T {
        type Stream = T;
        type Message = T::Item;
    }
    impl<T: futures_core::Stream> IntoStreamingRequest for Request<T> {
        type Stream = T;
        type Message = T::Item;
    }
}
mod response {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    #[derive(Clone, Debug)]
    pub struct Response<T> {
        metadata: MetadataMap,
        message: T,
    }
    impl<T> Response<T> {
        pub fn new(message: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn metadata(&self) -> &MetadataMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn metadata_mut(&mut self) -> &mut MetadataMap;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> (MetadataMap, Extensions, T);
        pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self;
        pub fn from_http(res: http::Response<T>) -> Self;
        pub fn into_http(self) -> http::Response<T>;
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U>;
        pub fn disable_compression(&mut self);
    }
    impl<T> From<T> for Response<T> {
        fn from(v: T) -> Self;
    }
}
mod extensions {
    #[derive(Clone, Debug)]
    pub struct GrpcMethod<'a> {
        service: &'a str,
        method: &'a str,
    }
    impl<'a> GrpcMethod<'a> {
        pub fn new(service: &'a str, method: &'a str) -> Self;
        pub fn service(&self) -> &str;
        pub fn method(&self) -> &str;
    }
}
mod status {
    use crate::metadata::MetadataMap;
    use bytes::Bytes;
    #[derive(Clone, Debug)]
    pub struct Status {
        code: Code,
        message: String,
    }
    impl core::fmt::Display for Status {}
    impl std::error::Error for Status {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Code {
        Ok,
        Cancelled,
        Unknown,
        InvalidArgument,
        DeadlineExceeded,
        NotFound,
        AlreadyExists,
        PermissionDenied,
        ResourceExhausted,
        FailedPrecondition,
        Aborted,
        OutOfRange,
        Unimplemented,
        Internal,
        Unavailable,
        DataLoss,
        Unauthenticated,
    }
    impl core::fmt::Display for Code {}
    impl From<i32> for Code {
        fn from(v: i32) -> Self;
    }
    impl From<Code> for i32 {
        fn from(c: Code) -> i32;
    }
    impl Code {
        pub fn description(&self) -> &'static str;
        pub const fn from_i32(i: i32) -> Code;
        pub fn from_bytes(bytes: &[u8]) -> Code;
    }
    impl Status {
        pub fn new(code: Code, message: impl Into<String>) -> Status;
        pub fn ok(message: impl Into<String>) -> Status;
        pub fn cancelled(message: impl Into<String>) -> Status;
        pub fn unknown(message: impl Into<String>) -> Status;
        pub fn invalid_argument(message: impl Into<String>) -> Status;
        pub fn deadline_exceeded(message: impl Into<String>) -> Status;
        pub fn not_found(message: impl Into<String>) -> Status;
        pub fn already_exists(message: impl Into<String>) -> Status;
        pub fn permission_denied(message: impl Into<String>) -> Status;
        pub fn resource_exhausted(message: impl Into<String>) -> Status;
        pub fn failed_precondition(message: impl Into<String>) -> Status;
        pub fn aborted(message: impl Into<String>) -> Status;
        pub fn out_of_range(message: impl Into<String>) -> Status;
        pub fn unimplemented(message: impl Into<String>) -> Status;
        pub fn internal(message: impl Into<String>) -> Status;
        pub fn unavailable(message: impl Into<String>) -> Status;
        pub fn data_loss(message: impl Into<String>) -> Status;
        pub fn unauthenticated(message: impl Into<String>) -> Status;
        pub fn from_error(err: Box<dyn std::error::Error + Send + Sync + 'static>) -> Status;
        pub fn try_from_error(
            err: Box<dyn std::error::Error + Send + Sync + 'static>,
        ) -> Result<Status, Box<dyn std::error::Error + Send + Sync + 'static>>;
        pub fn from_header_map(header_map: &http::HeaderMap) -> Option<Status>;
        pub fn code(&self) -> Code;
        pub fn message(&self) -> &str;
        pub fn details(&self) -> &[u8];
        pub fn metadata(&self) -> &MetadataMap;
        pub fn metadata_mut(&mut self) -> &mut MetadataMap;
        pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
        pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
        pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status;
        pub fn set_source(&mut self, source: std::sync::Arc<dyn std::error::Error + Send + Sync + 'static>) -> &mut Status;
        pub fn to_http(self) -> http::Response<crate::body::BoxBody>;
        pub fn into_http<B>(self) -> http::Response<B>;
    }
    impl From<std::io::Error> for Status {
        fn from(v: std::io::Error) -> Self;
    }
    #[derive(Debug)]
    pub struct TimeoutExpired(pub ());
    #[derive(Debug)]
    pub struct ConnectError(pub Box<dyn std::error::Error + Send + Sync>);
    impl core::fmt::Display for TimeoutExpired {}
    impl std::error::Error for TimeoutExpired {}
    impl core::fmt::Display for ConnectError {}
    impl std::error::Error for ConnectError {}
}

pub mod metadata {
    use bytes::Bytes;
    pub trait ValueEncoding: Clone + Eq {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Ascii {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Binary {}
    impl ValueEncoding for Ascii {}
    impl ValueEncoding for Binary {}
    pub type AsciiMetadataKey = MetadataKey<Ascii>;
    pub type BinaryMetadataKey = MetadataKey<Binary>;
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MetadataKey<VE> {
        inner: http::HeaderName,
        ve: VE,
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MetadataValue<VE> {
        inner: http::HeaderValue,
        ve: VE,
    }
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap {
        headers: http::HeaderMap,
    }
    pub mod errors {
        #[derive(Debug)]
        pub struct InvalidMetadataValue;
        #[derive(Debug)]
        pub struct InvalidMetadataValueBytes;
        #[derive(Debug)]
        pub struct InvalidMetadataKey;
        #[derive(Debug)]
        pub struct ToStrError;
        impl core::fmt::Display for InvalidMetadataValue {}
        impl std::error::Error for InvalidMetadataValue {}
        impl core::fmt::Display for InvalidMetadataValueBytes {}
        impl std::error::Error for InvalidMetadataValueBytes {}
        impl core::fmt::Display for InvalidMetadataKey {}
        impl std::error::Error for InvalidMetadataKey {}
        impl core::fmt::Display for ToStrError {}
        impl std::error::Error for ToStrError {}
    }
    use errors::*;
    impl<VE> MetadataKey<VE> {
        pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey>;
        pub fn from_static(src: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl<VE> core::str::FromStr for MetadataKey<VE> {
        type Err = InvalidMetadataKey;
        fn from_str(s: &str) -> Result<Self, InvalidMetadataKey>;
    }
    impl<VE> core::fmt::Display for MetadataKey<VE> {}
    impl<VE> MetadataValue<VE> {
        pub fn from_static(src: &'static str) -> Self;
        pub fn is_empty(&self) -> bool;
        pub fn is_sensitive(&self) -> bool;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes>;
        pub fn set_sensitive(&mut self, val: bool);
    }
    impl MetadataValue<Ascii> {
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        pub fn len(&self) -> usize;
        pub fn as_bytes(&self) -> &[u8];
        pub fn try_from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataValueBytes>;
    }
    impl MetadataValue<Binary> {
        pub fn from_bytes(src: &[u8]) -> Self;
    }
    impl TryFrom<&str> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
        fn try_from(v: &str) -> Result<Self, InvalidMetadataValue>;
    }
    impl TryFrom<String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
        fn try_from(v: String) -> Result<Self, InvalidMetadataValue>;
    }
    impl TryFrom<&String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
        fn try_from(v: &String) -> Result<Self, InvalidMetadataValue>;
    }
    impl<VE> TryFrom<&[u8]> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
        fn try_from(v: &[u8]) -> Result<Self, InvalidMetadataValueBytes>;
    }
    impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
        fn try_from(v: Vec<u8>) -> Result<Self, InvalidMetadataValueBytes>;
    }
    impl<VE> TryFrom<Bytes> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
        fn try_from(v: Bytes) -> Result<Self, InvalidMetadataValueBytes>;
    }
    impl core::str::FromStr for MetadataValue<Ascii> {
        type Err = InvalidMetadataValue;
        fn from_str(s: &str) -> Result<Self, InvalidMetadataValue>;
    }
    impl From<u16> for MetadataValue<Ascii> {
        fn from(v: u16) -> Self;
    }
    impl From<i16> for MetadataValue<Ascii> {
        fn from(v: i16) -> Self;
    }
    impl From<u32> for MetadataValue<Ascii> {
        fn from(v: u32) -> Self;
    }
    impl From<i32> for MetadataValue<Ascii> {
        fn from(v: i32) -> Self;
    }
    impl From<u64> for MetadataValue<Ascii> {
        fn from(v: u64) -> Self;
    }
    impl From<i64> for MetadataValue<Ascii> {
        fn from(v: i64) -> Self;
    }
    impl From<usize> for MetadataValue<Ascii> {
        fn from(v: usize) -> Self;
    }
    impl From<isize> for MetadataValue<Ascii> {
        fn from(v: isize) -> Self;
    }
    impl<VE> PartialEq<str> for MetadataValue<VE> {
        fn eq(&self, o: &str) -> bool;
    }
    impl<VE> PartialEq<&str> for MetadataValue<VE> {
        fn eq(&self, o: &&str) -> bool;
    }
    #[derive(Clone, Debug)]
    pub enum KeyAndValueRef<'a> {
        Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
        Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
    }
    #[derive(Debug)]
    pub enum KeyAndMutValueRef<'a> {
        Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
        Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
    }
    #[derive(Clone, Debug)]
    pub enum KeyRef<'a> {
        Ascii(&'a MetadataKey<Ascii>),
        Binary(&'a MetadataKey<Binary>),
    }
    #[derive(Clone, Debug)]
    pub enum ValueRef<'a> {
        Ascii(&'a MetadataValue<Ascii>),
        Binary(&'a MetadataValue<Binary>),
    }
    pub trait IntoMetadataKey<VE> {}
    pub trait AsMetadataKey<VE> {}
    impl<VE> IntoMetadataKey<VE> for MetadataKey<VE> {}
    impl<VE> IntoMetadataKey<VE> for &'static str {}
    impl<VE> AsMetadataKey<VE> for MetadataKey<VE> {}
    impl<VE> AsMetadataKey<VE> for &str {}
    impl<VE> AsMetadataKey<VE> for String {}
    impl MetadataMap {
        pub fn new() -> Self;
        pub fn from_headers(headers: http::HeaderMap) -> Self;
        pub fn into_headers(self) -> http::HeaderMap;
        pub fn with_capacity(capacity: usize) -> MetadataMap;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn get<K: AsMetadataKey<Ascii>>(&self, key: K) -> Option<&MetadataValue<Ascii>>;
        pub fn get_bin<K: AsMetadataKey<Binary>>(&self, key: K) -> Option<&MetadataValue<Binary>>;
        pub fn get_mut<K: AsMetadataKey<Ascii>>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>>;
        pub fn get_bin_mut<K: AsMetadataKey<Binary>>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>>;
        pub fn get_all<K: AsMetadataKey<Ascii>>(&self, key: K) -> GetAll<'_, Ascii>;
        pub fn get_all_bin<K: AsMetadataKey<Binary>>(&self, key: K) -> GetAll<'_, Binary>;
        pub fn contains_key<K>(&self, key: K) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn insert<K: IntoMetadataKey<Ascii>>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>>;
        pub fn insert_bin<K: IntoMetadataKey<Binary>>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>>;
        pub fn append<K: IntoMetadataKey<Ascii>>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool;
        pub fn append_bin<K: IntoMetadataKey<Binary>>(&mut self, key: K, value: MetadataValue<Binary>) -> bool;
        #[asyncfix::moves]
        pub fn remove<K: AsMetadataKey<Ascii>>(&mut self, key: K) -> Option<MetadataValue<Ascii>>;
        #[asyncfix::moves]
        pub fn remove_bin<K: AsMetadataKey<Binary>>(&mut self, key: K) -> Option<MetadataValue<Binary>>;
        pub fn merge(&mut self, other: MetadataMap);
    }
    pub struct Iter<'a>(&'a MetadataMap);
    pub struct Keys<'a>(&'a MetadataMap);
    pub struct Values<'a>(&'a MetadataMap);
    pub struct GetAll<'a, VE>(&'a MetadataMap, VE);
    pub struct ValueIter<'a, VE>(&'a MetadataMap, VE);
    impl<'a> Iterator for Iter<'a> {
        type Item = KeyAndValueRef<'a>;
        fn next(&mut self) -> Option<KeyAndValueRef<'a>>;
    }
    impl<'a> Iterator for Keys<'a> {
        type Item = KeyRef<'a>;
        fn next(&mut self) -> Option<KeyRef<'a>>;
    }
    impl<'a> Iterator for Values<'a> {
        type Item = ValueRef<'a>;
        fn next(&mut self) -> Option<ValueRef<'a>>;
    }
    impl<'a, VE> Iterator for ValueIter<'a, VE> {
        type Item = &'a MetadataValue<VE>;
        fn next(&mut self) -> Option<&'a MetadataValue<VE>>;
    }
    impl<'a, VE> GetAll<'a, VE> {
        pub fn iter(&self) -> ValueIter<'a, VE>;
    }
    impl<'a, VE> IntoIterator for GetAll<'a, VE> {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
        fn into_iter(self) -> ValueIter<'a, VE>;
    }
}

pub mod codec {
    use crate::{Status, metadata::MetadataMap};
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct Streaming<T> {
        decoder: Box<dyn core::any::Any + Send>,
        t: core::marker::PhantomData<T>,
    }
    impl<T> core::fmt::Debug for Streaming<T> {}
    impl<T> Streaming<T> {
        #[asyncfix::effect(network)]
        pub async fn message(&mut self) -> Result<Option<T>, Status>;
        #[asyncfix::effect(network)]
        pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status>;
        pub fn new_empty<B, D>(decoder: D, body: B) -> Self
        where
            D: Decoder<Item = T, Error = Status>;
    }
    impl<T> futures_core::Stream for Streaming<T> {
        type Item = Result<T, Status>;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<T, Status>>>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CompressionEncoding {
        Gzip,
        Deflate,
        Zstd,
    }
    impl core::fmt::Display for CompressionEncoding {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct EnabledCompressionEncodings {
        gzip: bool,
    }
    impl EnabledCompressionEncodings {
        pub fn enable(&mut self, encoding: CompressionEncoding);
        pub fn is_empty(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BufferSettings {
        n: usize,
    }
    #[derive(Debug)]
    pub struct DecodeBuf<'a> {
        buf: &'a mut bytes::BytesMut,
    }
    #[derive(Debug)]
    pub struct EncodeBuf<'a> {
        buf: &'a mut bytes::BytesMut,
    }
    impl bytes::Buf for DecodeBuf<'_> {}
    impl EncodeBuf<'_> {
        pub fn reserve(&mut self, additional: usize);
    }
    pub trait Codec {
        type Encode;
        type Decode;
        type Encoder: Encoder<Item = Self::Encode, Error = Status>;
        type Decoder: Decoder<Item = Self::Decode, Error = Status>;
        fn encoder(&mut self) -> Self::Encoder;
        fn decoder(&mut self) -> Self::Decoder;
    }
    pub trait Encoder {
        type Item;
        type Error;
        fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>;
    }
    pub trait Decoder {
        type Item;
        type Error;
        fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>;
    }
    #[derive(Clone, Debug)]
    pub struct ProstCodec<T, U> {
        p: core::marker::PhantomData<(T, U)>,
    }
    impl<T, U> Default for ProstCodec<T, U> {
        fn default() -> Self;
    }
    impl<T, U> ProstCodec<T, U> {
        pub fn new() -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct ProstEncoder<T>(core::marker::PhantomData<T>);
    #[derive(Clone, Debug)]
    pub struct ProstDecoder<U>(core::marker::PhantomData<U>);
    impl<T, U> Codec for ProstCodec<T, U> {
        type Encode = T;
        type Decode = U;
        type Encoder = ProstEncoder<T>;
        type Decoder = ProstDecoder<U>;
        fn encoder(&mut self) -> ProstEncoder<T>;
        fn decoder(&mut self) -> ProstDecoder<U>;
    }
    impl<T> Encoder for ProstEncoder<T> {
        type Item = T;
        type Error = Status;
    }
    impl<U> Decoder for ProstDecoder<U> {
        type Item = U;
        type Error = Status;
    }
}

pub mod client {
    use crate::codec::{Codec, CompressionEncoding, Streaming};
    use crate::{Request, Response, Status, body::BoxBody};
    use http::uri::PathAndQuery;
    #[derive(Clone, Debug)]
    pub struct Grpc<T> {
        inner: T,
    }
    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Self;
        pub fn with_origin(inner: T, origin: http::Uri) -> Self;
        pub fn send_compressed(self, v: CompressionEncoding) -> Self;
        pub fn accept_compressed(self, v: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, v: usize) -> Self;
        pub fn max_encoding_message_size(self, v: usize) -> Self;
        #[asyncfix::effect(network)]
        pub async fn ready(&mut self) -> Result<(), crate::transport::Error>;
        #[asyncfix::effect(network)]
        pub async fn unary<M1, M2, C: Codec<Encode = M1, Decode = M2>>(
            &mut self,
            request: Request<M1>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>;
        #[asyncfix::effect(network)]
        pub async fn client_streaming<S: futures_core::Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(
            &mut self,
            request: Request<S>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>;
        #[asyncfix::effect(network)]
        pub async fn server_streaming<M1, M2, C: Codec<Encode = M1, Decode = M2>>(
            &mut self,
            request: Request<M1>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>;
        #[asyncfix::effect(network)]
        pub async fn streaming<S: futures_core::Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(
            &mut self,
            request: Request<S>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>;
    }
    pub trait GrpcService<ReqBody> {
        type ResponseBody: http_body::Body;
        type Error;
        type Future: Future<Output = Result<http::Response<Self::ResponseBody>, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<(), Self::Error>>;
        #[asyncfix::effect(network)]
        fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future;
    }
    impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T
    where
        T: tower_service::Service<http::Request<ReqBody>, Response = http::Response<ResBody>>,
        ResBody: http_body::Body,
    {
        type ResponseBody = ResBody;
        type Error = T::Error;
        type Future = T::Future;
    }
}

pub mod server {
    use crate::codec::{Codec, CompressionEncoding, Streaming};
    use crate::{Request, Response, Status, body::BoxBody};
    pub trait NamedService {
        const NAME: &'static str;
    }
    pub struct Grpc<T> {
        codec: T,
    }
    impl<T: Codec> Grpc<T> {
        pub fn new(codec: T) -> Self;
        pub fn send_compressed(self, v: CompressionEncoding) -> Self;
        pub fn accept_compressed(self, v: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, v: usize) -> Self;
        pub fn max_encoding_message_size(self, v: usize) -> Self;
        pub fn apply_compression_config(
            self,
            accept_encodings: crate::codec::EnabledCompressionEncodings,
            send_encodings: crate::codec::EnabledCompressionEncodings,
        ) -> Self;
        pub fn apply_max_message_size_config(
            self,
            max_decoding_message_size: Option<usize>,
            max_encoding_message_size: Option<usize>,
        ) -> Self;
        #[asyncfix::effect(inherit)]
        pub async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>;
        #[asyncfix::effect(inherit)]
        pub async fn server_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>;
        #[asyncfix::effect(inherit)]
        pub async fn client_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>;
        #[asyncfix::effect(inherit)]
        pub async fn streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>;
    }
    pub trait UnaryService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    pub trait ServerStreamingService<R> {
        type Response;
        type ResponseStream: futures_core::Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    pub trait ClientStreamingService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
    pub trait StreamingService<R> {
        type Response;
        type ResponseStream: futures_core::Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
}

pub mod service {
    pub use crate::transport::server::Routes;
    use crate::{Request, Status};
    pub use interceptor::{Interceptor, InterceptorLayer};
    pub fn interceptor<F: Interceptor>(f: F) -> interceptor::InterceptorLayer<F>;
    pub mod interceptor {
        use super::*;
        pub trait Interceptor {
            fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
        }
        impl<F: FnMut(Request<()>) -> Result<Request<()>, Status>> Interceptor for F {}
        #[derive(Clone, Debug)]
        pub struct InterceptedService<S, I> {
            inner: S,
            interceptor: I,
        }
        impl<S, I> InterceptedService<S, I> {
            pub fn new(service: S, interceptor: I) -> Self;
        }
        impl<S: tower_service::Service<http::Request<B>, Response = http::Response<R>>, I, B, R> tower_service::Service<http::Request<B>>
            for InterceptedService<S, I>
        {
            type Response = http::Response<R>;
            type Error = S::Error;
            type Future = S::Future;
        }
        #[derive(Clone, Copy, Debug)]
        pub struct InterceptorLayer<I> {
            interceptor: I,
        }
        impl<I> InterceptorLayer<I> {
            pub fn new(interceptor: I) -> Self;
        }
        impl<S, I: Clone> tower_layer::Layer<S> for InterceptorLayer<I> {
            type Service = InterceptedService<S, I>;
            fn layer(&self, service: S) -> Self::Service;
        }
    }
}

pub mod transport {
    pub use crate::status::TimeoutExpired;
    use bytes::Bytes;
    pub use channel::{Channel, ClientTlsConfig, Endpoint};
    use core::time::Duration;
    pub use http::Uri;
    pub use hyper::Body;
    pub use server::{Server, ServerTlsConfig};
    #[derive(Debug)]
    pub struct Error {
        inner: (),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Certificate {
        pem: Vec<u8>,
    }
    #[derive(Clone, Debug)]
    pub struct Identity {
        cert: Certificate,
    }
    impl Certificate {
        pub fn from_pem(pem: impl AsRef<[u8]>) -> Self;
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl Identity {
        pub fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self;
    }
    pub mod channel {
        use super::*;
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct Channel {
            svc: (),
        }
        impl Channel {
            pub fn builder(uri: Uri) -> Endpoint;
            pub fn from_static(s: &'static str) -> Endpoint;
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, http::uri::InvalidUri>;
            pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
            pub fn balance_channel<K>(capacity: usize) -> (Self, tokio::sync::mpsc::Sender<Change<K, Endpoint>>);
        }
        #[derive(Clone, Debug)]
        pub enum Change<K, V> {
            Insert(K, V),
            Remove(K),
        }
        impl tower_service::Service<http::Request<crate::body::BoxBody>> for Channel {
            type Response = http::Response<crate::body::BoxBody>;
            type Error = Error;
            type Future = ResponseFuture;
        }
        #[asyncfix::effect(network)]
        pub struct ResponseFuture {
            inner: (),
        }
        impl core::future::Future for ResponseFuture {
            type Output = Result<http::Response<crate::body::BoxBody>, Error>;
            fn poll(
                self: core::pin::Pin<&mut Self>,
                cx: &mut core::task::Context<'_>,
            ) -> core::task::Poll<Result<http::Response<crate::body::BoxBody>, Error>>;
        }
        #[derive(Clone, Debug)]
        pub struct Endpoint {
            uri: Uri,
        }
        impl Endpoint {
            pub fn new<D: TryInto<Self>>(dst: D) -> Result<Self, Error>;
            pub fn from_static(s: &'static str) -> Self;
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
            pub fn user_agent<T: TryInto<http::HeaderValue>>(self, user_agent: T) -> Result<Self, Error>;
            pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error>;
            pub fn origin(self, v: Uri) -> Self;
            pub fn timeout(self, v: Duration) -> Self;
            pub fn connect_timeout(self, v: Duration) -> Self;
            pub fn tcp_keepalive(self, v: Option<Duration>) -> Self;
            pub fn tcp_keepalive_interval(self, v: Option<Duration>) -> Self;
            pub fn tcp_keepalive_retries(self, v: Option<u32>) -> Self;
            pub fn concurrency_limit(self, v: usize) -> Self;
            pub fn initial_stream_window_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn initial_connection_window_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn buffer_size(self, v: impl Into<Option<usize>>) -> Self;
            pub fn tcp_nodelay(self, v: bool) -> Self;
            pub fn http2_keep_alive_interval(self, v: Duration) -> Self;
            pub fn keep_alive_timeout(self, v: Duration) -> Self;
            pub fn keep_alive_while_idle(self, v: bool) -> Self;
            pub fn http2_adaptive_window(self, v: bool) -> Self;
            pub fn http2_max_header_list_size(self, v: u32) -> Self;
            pub fn local_address(self, v: Option<std::net::IpAddr>) -> Self;
            pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
            pub fn executor<E>(self, executor: E) -> Self;
            #[asyncfix::effect(network)]
            pub async fn connect(&self) -> Result<Channel, Error>;
            pub fn connect_lazy(&self) -> Channel;
            #[asyncfix::effect(network)]
            pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error>;
            pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel;
            pub fn uri(&self) -> &Uri;
        }
        impl From<Uri> for Endpoint {
            fn from(v: Uri) -> Self;
        }
        impl TryFrom<Bytes> for Endpoint {
            type Error = Error;
            fn try_from(v: Bytes) -> Result<Self, Error>;
        }
        impl TryFrom<String> for Endpoint {
            type Error = Error;
            fn try_from(v: String) -> Result<Self, Error>;
        }
        impl TryFrom<&'static str> for Endpoint {
            type Error = Error;
            fn try_from(v: &'static str) -> Result<Self, Error>;
        }
        impl core::str::FromStr for Endpoint {
            type Err = Error;
            fn from_str(s: &str) -> Result<Self, Error>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ClientTlsConfig {
            domain: Option<String>,
        }
        impl ClientTlsConfig {
            pub fn new() -> Self;
            pub fn domain_name(self, v: impl Into<String>) -> Self;
            pub fn ca_certificate(self, v: Certificate) -> Self;
            pub fn ca_certificates(self, v: impl IntoIterator<Item = Certificate>) -> Self;
            pub fn identity(self, v: Identity) -> Self;
            pub fn assume_http2(self, v: bool) -> Self;
            pub fn with_native_roots(self) -> Self;
            pub fn with_webpki_roots(self) -> Self;
            pub fn with_enabled_roots(self) -> Self;
            pub fn trust_anchors<T>(self, t: T) -> Self;
        }
    }
    pub mod server {
        use super::*;
        use std::net::SocketAddr;
        #[derive(Clone, Debug)]
        pub struct Server<L = tower_layer::Identity> {
            layer: L,
        }
        impl Server {
            pub fn builder() -> Self;
        }
        impl Default for Server {
            fn default() -> Self;
        }
        impl<L> Server<L> {
            pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error>;
            pub fn concurrency_limit_per_connection(self, v: usize) -> Self;
            pub fn timeout(self, v: Duration) -> Self;
            pub fn initial_stream_window_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn initial_connection_window_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn max_concurrent_streams(self, v: impl Into<Option<u32>>) -> Self;
            pub fn max_connection_age(self, v: Duration) -> Self;
            pub fn max_connection_age_grace(self, v: Duration) -> Self;
            pub fn http2_keepalive_interval(self, v: Option<Duration>) -> Self;
            pub fn http2_keepalive_timeout(self, v: Option<Duration>) -> Self;
            pub fn http2_adaptive_window(self, v: Option<bool>) -> Self;
            pub fn http2_max_pending_accept_reset_streams(self, v: Option<usize>) -> Self;
            pub fn tcp_keepalive(self, v: Option<Duration>) -> Self;
            pub fn tcp_nodelay(self, v: bool) -> Self;
            pub fn http2_max_header_list_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn max_frame_size(self, v: impl Into<Option<u32>>) -> Self;
            pub fn accept_http1(self, v: bool) -> Self;
            pub fn load_shed(self, v: bool) -> Self;
            pub fn trace_fn<F>(self, f: F) -> Self;
            pub fn add_service<S>(&mut self, svc: S) -> Router<L>;
            pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L>;
            pub fn add_routes(&mut self, routes: Routes) -> Router<L>;
            pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<tower_layer::Stack<NewLayer, L>>;
            #[asyncfix::effect(network)]
            pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), Error>;
        }
        #[derive(Debug)]
        pub struct Router<L = tower_layer::Identity> {
            server: Server<L>,
            routes: Routes,
        }
        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Self;
            pub fn add_optional_service<S>(self, svc: Option<S>) -> Self;
            pub fn into_router(self) -> Routes;
            #[asyncfix::effect(network)]
            pub async fn serve(self, addr: SocketAddr) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn serve_with_shutdown<F: Future<Output = ()>>(self, addr: SocketAddr, signal: F) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn serve_with_incoming<I, IO, IE>(self, incoming: I) -> Result<(), Error>
            where
                I: futures_core::Stream<Item = Result<IO, IE>>;
            #[asyncfix::effect(network)]
            pub async fn serve_with_incoming_shutdown<I, IO, IE, F: Future<Output = ()>>(self, incoming: I, signal: F) -> Result<(), Error>
            where
                I: futures_core::Stream<Item = Result<IO, IE>>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct Routes {
            router: (),
        }
        impl Routes {
            pub fn new<S>(svc: S) -> Self;
            pub fn builder() -> RoutesBuilder;
            pub fn add_service<S>(self, svc: S) -> Self;
            pub fn prepare(self) -> Self;
        }
        #[derive(Clone, Debug, Default)]
        pub struct RoutesBuilder {
            routes: (),
        }
        impl RoutesBuilder {
            pub fn add_service<S>(&mut self, svc: S) -> &mut Self;
            pub fn routes(self) -> Routes;
        }
        #[derive(Clone, Debug, Default)]
        pub struct ServerTlsConfig {
            identity: (),
        }
        impl ServerTlsConfig {
            pub fn new() -> Self;
            pub fn identity(self, v: Identity) -> Self;
            pub fn client_ca_root(self, v: Certificate) -> Self;
            pub fn client_auth_optional(self, v: bool) -> Self;
        }
        pub trait Connected {
            type ConnectInfo: Clone + Send + Sync + 'static;
            fn connect_info(&self) -> Self::ConnectInfo;
        }
        #[derive(Clone, Debug)]
        pub struct TcpConnectInfo {
            pub local_addr: Option<SocketAddr>,
            pub remote_addr: Option<SocketAddr>,
        }
        impl TcpConnectInfo {
            pub fn local_addr(&self) -> Option<SocketAddr>;
            pub fn remote_addr(&self) -> Option<SocketAddr>;
        }
        #[derive(Clone, Debug)]
        pub struct TlsConnectInfo<T> {
            inner: T,
        }
        impl<T> TlsConnectInfo<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl Connected for tokio::net::TcpStream {
            type ConnectInfo = TcpConnectInfo;
        }
        #[asyncfix::effect(network)]
        #[derive(Debug)]
        pub struct TcpIncoming {
            inner: (),
        }
        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> std::io::Result<Self>;
            pub fn with_nodelay(self, nodelay: Option<bool>) -> Self;
            pub fn with_keepalive(self, keepalive: Option<Duration>) -> Self;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl From<tokio::net::TcpListener> for TcpIncoming {
            fn from(v: tokio::net::TcpListener) -> Self;
        }
        impl futures_core::Stream for TcpIncoming {
            type Item = Result<tokio::net::TcpStream, std::io::Error>;
            fn poll_next(
                self: core::pin::Pin<&mut Self>,
                cx: &mut core::task::Context<'_>,
            ) -> core::task::Poll<Option<Result<tokio::net::TcpStream, std::io::Error>>>;
        }
    }
}

pub mod codegen {
    pub use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
    pub use crate::extensions::GrpcMethod;
    pub use crate::service::interceptor::InterceptedService;
    pub use bytes::Bytes;
    pub use core::future::Future;
    pub use core::pin::Pin;
    pub use core::task::{Context, Poll};
    pub use http;
    pub use http_body::Body;
    pub use std::sync::Arc;
    pub use tower_service::Service;
    pub type StdError = Box<dyn std::error::Error + Send + Sync + 'static>;
    pub type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'static>>;
    pub type BoxStream<T> = Pin<Box<dyn futures_core::Stream<Item = Result<T, crate::Status>> + Send + 'static>>;
    pub use crate::body::empty_body;
    pub mod tokio_stream {
        pub use futures_core::Stream;
    }
}
