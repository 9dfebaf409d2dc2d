//! opendal 0.4x and 0.5x.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate chrono;
extern crate futures_core;
extern crate futures_io;
extern crate http;
use bytes::Bytes;
use core::ops::{Range, RangeBounds};
use core::time::Duration;
#[derive(Debug)]
pub struct Error {
    k: ErrorKind,
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self;
    pub fn kind(&self) -> ErrorKind;
    pub fn is_temporary(&self) -> bool;
}
impl From<Error> for std::io::Error {
    fn from(e: Error) -> Self;
}
pub type Result<T, E = Error> = core::result::Result<T, E>;
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    Unexpected,
    Unsupported,
    ConfigInvalid,
    NotFound,
    PermissionDenied,
    IsADirectory,
    NotADirectory,
    AlreadyExists,
    RateLimited,
    IsSameFile,
    ConditionNotMatch,
    RangeNotSatisfied,
}
#[derive(Clone, Default, Debug)]
pub struct Buffer(());
impl Buffer {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn to_vec(&self) -> Vec<u8>;
    pub fn to_bytes(&self) -> Bytes;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
}
impl From<Vec<u8>> for Buffer {
    fn from(v: Vec<u8>) -> Self;
}
impl From<String> for Buffer {
    fn from(v: String) -> Self;
}
impl From<&'static [u8]> for Buffer {
    fn from(v: &'static [u8]) -> Self;
}
impl From<&'static str> for Buffer {
    fn from(v: &'static str) -> Self;
}
impl From<Bytes> for Buffer {
    fn from(v: Bytes) -> Self;
}
impl bytes::Buf for Buffer {}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Operator {
    a: std::sync::Arc<()>,
}
pub struct OperatorBuilder<A>(A);
impl<A> OperatorBuilder<A> {
    pub fn layer<L>(self, layer: L) -> OperatorBuilder<A>;
    pub fn finish(self) -> Operator;
}
impl Operator {
    pub fn new<B>(b: B) -> Result<OperatorBuilder<B>>;
    pub fn from_config<C>(c: C) -> Result<OperatorBuilder<C>>;
    pub fn via_iter<S>(scheme: S, iter: impl IntoIterator<Item = (String, String)>) -> Result<Operator>;
    pub fn via_map(scheme: Scheme, map: std::collections::HashMap<String, String>) -> Result<Operator>;
    pub fn layer<L>(self, layer: L) -> Self;
    pub fn info(&self) -> OperatorInfo;
    pub fn blocking(&self) -> BlockingOperator;
    #[asyncfix::effect(network)]
    pub async fn check(&self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn stat(&self, path: &str) -> Result<Metadata>;
    #[asyncfix::effect(network)]
    pub async fn exists(&self, path: &str) -> Result<bool>;
    #[asyncfix::effect(network)]
    pub async fn is_exist(&self, path: &str) -> Result<bool>;
    #[asyncfix::effect(network)]
    pub async fn create_dir(&self, path: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn read(&self, path: &str) -> Result<Buffer>;
    #[asyncfix::effect(network)]
    pub async fn reader(&self, path: &str) -> Result<Reader>;
    #[asyncfix::effect(network)]
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata>;
    #[asyncfix::effect(network)]
    pub async fn writer(&self, path: &str) -> Result<Writer>;
    #[asyncfix::effect(network)]
    pub async fn copy(&self, from: &str, to: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn rename(&self, from: &str, to: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn delete(&self, path: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn delete_iter<I, D>(&self, iter: I) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn deleter(&self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn remove(&self, paths: Vec<String>) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn remove_all(&self, path: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn list(&self, path: &str) -> Result<Vec<Entry>>;
    #[asyncfix::effect(network)]
    pub async fn lister(&self, path: &str) -> Result<Lister>;
    pub fn stat_with(&self, path: &str) -> OperatorFuture<Metadata>;
    pub fn read_with(&self, path: &str) -> OperatorFuture<Buffer>;
    pub fn reader_with(&self, path: &str) -> OperatorFuture<Reader>;
    pub fn write_with(&self, path: &str, bs: impl Into<Buffer>) -> OperatorFuture<Metadata>;
    pub fn writer_with(&self, path: &str) -> OperatorFuture<Writer>;
    pub fn delete_with(&self, path: &str) -> OperatorFuture<()>;
    pub fn list_with(&self, path: &str) -> OperatorFuture<Vec<Entry>>;
    pub fn lister_with(&self, path: &str) -> OperatorFuture<Lister>;
    #[asyncfix::effect(network)]
    pub async fn presign_read(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    #[asyncfix::effect(network)]
    pub async fn presign_write(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    #[asyncfix::effect(network)]
    pub async fn presign_stat(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
}
#[asyncfix::effect(network)]
pub struct OperatorFuture<T>(T);
impl<T> OperatorFuture<T> {
    pub fn range(self, v: impl RangeBounds<u64>) -> Self;
    pub fn concurrent(self, v: usize) -> Self;
    pub fn chunk(self, v: usize) -> Self;
    pub fn gap(self, v: usize) -> Self;
    pub fn recursive(self, v: bool) -> Self;
    pub fn limit(self, v: usize) -> Self;
    pub fn start_after(self, v: &str) -> Self;
    pub fn content_type(self, v: &str) -> Self;
    pub fn content_disposition(self, v: &str) -> Self;
    pub fn cache_control(self, v: &str) -> Self;
    pub fn if_match(self, v: &str) -> Self;
    pub fn if_none_match(self, v: &str) -> Self;
    pub fn if_not_exists(self, v: bool) -> Self;
    pub fn append(self, v: bool) -> Self;
    pub fn version(self, v: &str) -> Self;
    pub fn buffer(self, v: usize) -> Self;
}
impl<T> core::future::IntoFuture for OperatorFuture<T> {
    type Output = Result<T>;
    type IntoFuture = futures_core::future::BoxFuture<'static, Result<T>>;
    #[asyncfix::effect(network)]
    fn into_future(self) -> Self::IntoFuture;
}
#[asyncfix::io_handle(network)]
pub struct Writer(());
impl Writer {
    #[asyncfix::effect(network)]
    pub async fn write(&mut self, bs: impl Into<Buffer>) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn write_from(&mut self, bs: impl bytes::Buf) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn abort(&mut self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn close(&mut self) -> Result<Metadata>;
    pub fn into_futures_async_write(self) -> FuturesAsyncWriter;
}
#[asyncfix::io_handle(network)]
#[derive(Clone)]
pub struct Reader(());
impl Reader {
    #[asyncfix::effect(network)]
    pub async fn read(&self, range: impl RangeBounds<u64>) -> Result<Buffer>;
    #[asyncfix::effect(network)]
    pub async fn read_into(&self, buf: &mut impl bytes::BufMut, range: impl RangeBounds<u64>) -> Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn fetch(&self, ranges: Vec<Range<u64>>) -> Result<Vec<Buffer>>;
    #[asyncfix::effect(network)]
    pub async fn into_futures_async_read(self, range: impl RangeBounds<u64>) -> Result<FuturesAsyncReader>;
    #[asyncfix::effect(network)]
    pub async fn into_bytes_stream(self, range: impl RangeBounds<u64>) -> Result<FuturesBytesStream>;
}
#[asyncfix::io_handle(network)]
pub struct FuturesAsyncReader(());
impl futures_io::AsyncRead for FuturesAsyncReader {}
impl futures_io::AsyncSeek for FuturesAsyncReader {}
#[asyncfix::io_handle(network)]
pub struct FuturesAsyncWriter(());
impl futures_io::AsyncWrite for FuturesAsyncWriter {}
#[asyncfix::effect(network)]
pub struct FuturesBytesStream(());
impl futures_core::Stream for FuturesBytesStream {
    type Item = std::io::Result<Bytes>;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<std::io::Result<Bytes>>>;
}
#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
pub struct Lister(());
impl futures_core::Stream for Lister {
    type Item = Result<Entry>;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<Entry>>>;
}
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    p: String,
}
impl Entry {
    pub fn path(&self) -> &str;
    pub fn name(&self) -> &str;
    pub fn metadata(&self) -> &Metadata;
    pub fn into_parts(self) -> (String, Metadata);
}
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    m: EntryMode,
}
impl Metadata {
    pub fn mode(&self) -> EntryMode;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn content_length(&self) -> u64;
    pub fn content_type(&self) -> Option<&str>;
    pub fn content_md5(&self) -> Option<&str>;
    pub fn etag(&self) -> Option<&str>;
    pub fn last_modified(&self) -> Option<chrono::DateTime<chrono::Utc>>;
    pub fn version(&self) -> Option<&str>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryMode {
    FILE,
    DIR,
    Unknown,
}
impl EntryMode {
    pub fn is_file(self) -> bool;
    pub fn is_dir(self) -> bool;
}
#[derive(Clone, Debug)]
pub struct PresignedRequest(());
impl PresignedRequest {
    pub fn method(&self) -> &http::Method;
    pub fn uri(&self) -> &http::Uri;
    pub fn header(&self) -> &http::HeaderMap;
}
#[derive(Clone, Debug)]
pub struct OperatorInfo(());
impl OperatorInfo {
    pub fn scheme(&self) -> Scheme;
    pub fn root(&self) -> String;
    pub fn name(&self) -> String;
    pub fn full_capability(&self) -> Capability;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Capability {
    pub read: bool,
    pub write: bool,
    pub list: bool,
    pub delete: bool,
    pub presign: bool,
}
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    S3,
    Fs,
    Memory,
    Gcs,
    Azblob,
    Http,
    Webdav,
    Custom(&'static str),
}
impl core::fmt::Display for Scheme {}
impl core::str::FromStr for Scheme {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Error>;
}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct BlockingOperator(());
impl BlockingOperator {
    #[asyncfix::effect(network)]
    pub fn stat(&self, path: &str) -> Result<Metadata>;
    #[asyncfix::effect(network)]
    pub fn read(&self, path: &str) -> Result<Buffer>;
    #[asyncfix::effect(network)]
    pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<()>;
    #[asyncfix::effect(network)]
    pub fn delete(&self, path: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub fn exists(&self, path: &str) -> Result<bool>;
    #[asyncfix::effect(network)]
    pub fn list(&self, path: &str) -> Result<Vec<Entry>>;
    #[asyncfix::effect(network)]
    pub fn create_dir(&self, path: &str) -> Result<()>;
}
pub mod services {
    #[derive(Clone, Debug, Default)]
    pub struct S3(());
    impl S3 {
        pub fn root(self, v: &str) -> Self;
        pub fn bucket(self, v: &str) -> Self;
        pub fn endpoint(self, v: &str) -> Self;
        pub fn region(self, v: &str) -> Self;
        pub fn access_key_id(self, v: &str) -> Self;
        pub fn secret_access_key(self, v: &str) -> Self;
        pub fn session_token(self, v: &str) -> Self;
        pub fn enable_virtual_host_style(self) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Fs(());
    impl Fs {
        pub fn root(self, v: &str) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Memory(());
    #[derive(Clone, Debug, Default)]
    pub struct Gcs(());
    impl Gcs {
        pub fn root(self, v: &str) -> Self;
        pub fn bucket(self, v: &str) -> Self;
        pub fn credential(self, v: &str) -> Self;
        pub fn endpoint(self, v: &str) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Azblob(());
    impl Azblob {
        pub fn root(self, v: &str) -> Self;
        pub fn container(self, v: &str) -> Self;
        pub fn endpoint(self, v: &str) -> Self;
        pub fn account_name(self, v: &str) -> Self;
        pub fn account_key(self, v: &str) -> Self;
    }
}
pub mod layers {
    #[derive(Clone, Debug, Default)]
    pub struct RetryLayer(());
    impl RetryLayer {
        pub fn new() -> Self;
        pub fn with_max_times(self, v: usize) -> Self;
        pub fn with_jitter(self) -> Self;
        pub fn with_factor(self, v: f32) -> Self;
        pub fn with_min_delay(self, v: core::time::Duration) -> Self;
        pub fn with_max_delay(self, v: core::time::Duration) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct LoggingLayer(());
    #[derive(Clone, Debug, Default)]
    pub struct TracingLayer;
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutLayer(());
    impl TimeoutLayer {
        pub fn new() -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ConcurrentLimitLayer(());
    impl ConcurrentLimitLayer {
        pub fn new(permits: usize) -> Self;
    }
}
