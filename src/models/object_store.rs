//! object_store 0.5 to 0.12.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate chrono;
extern crate futures_core;
extern crate tokio;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use core::ops::Range;
use futures_core::future::BoxFuture;
use path::Path;
use std::sync::Arc;

pub type Result<T, E = Error> = core::result::Result<T, E>;
pub type DynObjectStore = dyn ObjectStore;
pub type MultipartId = String;
type Source = Box<dyn std::error::Error + Send + Sync + 'static>;
#[derive(Debug)]
pub enum Error {
    Generic { store: &'static str, source: Source },
    NotFound { path: String, source: Source },
    InvalidPath { source: path::Error },
    NotSupported { source: Source },
    AlreadyExists { path: String, source: Source },
    Precondition { path: String, source: Source },
    NotModified { path: String, source: Source },
    NotImplemented,
    PermissionDenied { path: String, source: Source },
    Unauthenticated { path: String, source: Source },
    UnknownConfigurationKey { store: &'static str, key: String },
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<path::Error> for Error {
    fn from(v: path::Error) -> Self;
}
impl From<Error> for std::io::Error {
    fn from(e: Error) -> Self;
}

pub trait ObjectStore: core::fmt::Display + Send + Sync + core::fmt::Debug + 'static {
    #[asyncfix::effect(network)]
    fn put<'a>(&'a self, location: &Path, payload: PutPayload) -> BoxFuture<'a, Result<PutResult>>;
    #[asyncfix::effect(network)]
    fn put_opts<'a>(&'a self, location: &Path, payload: PutPayload, opts: PutOptions) -> BoxFuture<'a, Result<PutResult>>;
    #[asyncfix::effect(network)]
    fn put_multipart<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
    #[asyncfix::effect(network)]
    fn put_multipart_opts<'a>(&'a self, location: &Path, opts: PutMultipartOpts) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
    #[asyncfix::effect(network)]
    fn get<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<GetResult>>;
    #[asyncfix::effect(network)]
    fn get_opts<'a>(&'a self, location: &Path, options: GetOptions) -> BoxFuture<'a, Result<GetResult>>;
    #[asyncfix::effect(network)]
    fn get_range<'a>(&'a self, location: &Path, range: Range<u64>) -> BoxFuture<'a, Result<Bytes>>;
    #[asyncfix::effect(network)]
    fn get_ranges<'a>(&'a self, location: &Path, ranges: &[Range<u64>]) -> BoxFuture<'a, Result<Vec<Bytes>>>;
    #[asyncfix::effect(network)]
    fn head<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<ObjectMeta>>;
    #[asyncfix::effect(network)]
    fn delete<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<()>>;
    #[asyncfix::effect(network)]
    fn list_with_delimiter<'a>(&'a self, prefix: Option<&Path>) -> BoxFuture<'a, Result<ListResult>>;
    #[asyncfix::effect(network)]
    fn copy<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    #[asyncfix::effect(network)]
    fn rename<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    #[asyncfix::effect(network)]
    fn copy_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    #[asyncfix::effect(network)]
    fn rename_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    fn delete_stream<'a>(&'a self, locations: futures_core::stream::BoxStream<'a, Result<Path>>) -> ObjectStream<'a, Path>;
    fn list(&self, prefix: Option<&Path>) -> ObjectStream<'_, ObjectMeta>;
    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> ObjectStream<'_, ObjectMeta>;
}
impl ObjectStore for Arc<dyn ObjectStore> {}
impl ObjectStore for Box<dyn ObjectStore> {}
#[asyncfix::effect(network)]
pub struct ObjectStream<'a, T>(futures_core::stream::BoxStream<'a, Result<T>>);
impl<T> futures_core::Stream for ObjectStream<'_, T> {
    type Item = Result<T>;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<T>>>;
}
#[asyncfix::effect(network)]
pub trait MultipartUpload: Send + core::fmt::Debug {
    fn put_part(&mut self, data: PutPayload) -> UploadPart;
    fn complete(&mut self) -> BoxFuture<'_, Result<PutResult>>;
    fn abort(&mut self) -> BoxFuture<'_, Result<()>>;
}
pub type UploadPart = BoxFuture<'static, Result<()>>;
#[asyncfix::io_handle(network)]
pub struct WriteMultipart {
    upload: Box<dyn MultipartUpload>,
}
impl WriteMultipart {
    pub fn new(upload: Box<dyn MultipartUpload>) -> Self;
    pub fn new_with_chunk_size(upload: Box<dyn MultipartUpload>, chunk_size: usize) -> Self;
    pub fn write(&mut self, buf: &[u8]);
    pub fn put(&mut self, bytes: Bytes);
    #[asyncfix::effect(network)]
    pub async fn wait_for_capacity(&mut self, max_concurrency: usize) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn finish(self) -> Result<PutResult>;
    #[asyncfix::effect(network)]
    pub async fn abort(self) -> Result<()>;
}
#[derive(Clone, Debug)]
pub struct ListResult {
    pub common_prefixes: Vec<Path>,
    pub objects: Vec<ObjectMeta>,
}
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectMeta {
    pub location: Path,
    pub last_modified: DateTime<Utc>,
    pub size: u64,
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
#[derive(Clone, Debug, Default)]
pub struct GetOptions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<DateTime<Utc>>,
    pub if_unmodified_since: Option<DateTime<Utc>>,
    pub range: Option<GetRange>,
    pub version: Option<String>,
    pub head: bool,
}
#[derive(Clone, Debug, PartialEq)]
pub enum GetRange {
    Bounded(Range<u64>),
    Offset(u64),
    Suffix(u64),
}
impl From<Range<u64>> for GetRange {
    fn from(v: Range<u64>) -> Self;
}
#[derive(Debug)]
pub struct GetResult {
    pub payload: GetResultPayload,
    pub meta: ObjectMeta,
    pub range: Range<u64>,
    pub attributes: Attributes,
}
pub enum GetResultPayload {
    File(std::fs::File, std::path::PathBuf),
    Stream(ObjectStream<'static, Bytes>),
}
impl core::fmt::Debug for GetResultPayload {}
impl GetResult {
    #[asyncfix::effect(network)]
    pub async fn bytes(self) -> Result<Bytes>;
    pub fn into_stream(self) -> ObjectStream<'static, Bytes>;
}
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PutMode {
    #[default]
    Overwrite,
    Create,
    Update(UpdateVersion),
}
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateVersion {
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
#[derive(Clone, Debug, Default)]
pub struct PutOptions {
    pub mode: PutMode,
    pub tags: TagSet,
    pub attributes: Attributes,
}
impl From<PutMode> for PutOptions {
    fn from(v: PutMode) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct PutMultipartOpts {
    pub tags: TagSet,
    pub attributes: Attributes,
}
pub type PutMultipartOptions = PutMultipartOpts;
#[derive(Clone, Debug, PartialEq)]
pub struct PutResult {
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
#[derive(Clone, Debug, Default)]
pub struct PutPayload(Arc<[Bytes]>);
impl PutPayload {
    pub fn new() -> Self;
    pub fn from_static(s: &'static [u8]) -> Self;
    pub fn from_bytes(s: Bytes) -> Self;
    pub fn content_length(&self) -> usize;
    pub fn iter(&self) -> core::slice::Iter<'_, Bytes>;
}
impl From<Bytes> for PutPayload {
    fn from(v: Bytes) -> Self;
}
impl From<Vec<u8>> for PutPayload {
    fn from(v: Vec<u8>) -> Self;
}
impl From<String> for PutPayload {
    fn from(v: String) -> Self;
}
impl From<&'static [u8]> for PutPayload {
    fn from(v: &'static [u8]) -> Self;
}
impl From<&'static str> for PutPayload {
    fn from(v: &'static str) -> Self;
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes(());
impl Attributes {
    pub fn new() -> Self;
    pub fn get(&self, key: &Attribute) -> Option<&String>;
    pub fn insert(&mut self, key: Attribute, value: impl Into<String>) -> Option<String>;
}
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Attribute {
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    CacheControl,
    StorageClass,
    Metadata(String),
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSet(String);
#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    u: (),
}
impl ClientOptions {
    pub fn new() -> Self;
    pub fn with_allow_http(self, v: bool) -> Self;
    pub fn with_timeout(self, v: core::time::Duration) -> Self;
    pub fn with_connect_timeout(self, v: core::time::Duration) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct BackoffConfig {
    pub init_backoff: core::time::Duration,
    pub max_backoff: core::time::Duration,
    pub base: f64,
}
#[derive(Clone, Debug, Default)]
pub struct RetryConfig {
    pub backoff: BackoffConfig,
    pub max_retries: usize,
    pub retry_timeout: core::time::Duration,
}
pub fn parse_url(url: &impl AsRef<str>) -> Result<(Box<dyn ObjectStore>, Path)>;
pub mod path {
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path {
        raw: String,
    }
    #[derive(Debug)]
    pub enum Error {
        EmptySegment { path: String },
        InvalidPath { path: std::path::PathBuf },
        PrefixMismatch { path: String, prefix: String },
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl core::fmt::Display for Path {}
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Self, Error>;
        pub fn from_filesystem_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error>;
        pub fn from_absolute_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error>;
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Self, Error>;
        pub fn parts(&self) -> impl Iterator<Item = PathPart<'_>>;
        pub fn filename(&self) -> Option<&str>;
        pub fn extension(&self) -> Option<&str>;
        pub fn prefix_matches(&self, prefix: &Self) -> bool;
        pub fn child<'a>(&self, child: impl Into<PathPart<'a>>) -> Self;
    }
    impl From<&str> for Path {
        fn from(v: &str) -> Self;
    }
    impl From<String> for Path {
        fn from(v: String) -> Self;
    }
    impl From<Path> for String {
        fn from(p: Path) -> String;
    }
    impl AsRef<str> for Path {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Debug)]
    pub struct PathPart<'a> {
        raw: std::borrow::Cow<'a, str>,
    }
    impl AsRef<str> for PathPart<'_> {
        fn as_ref(&self) -> &str;
    }
    impl<'a> From<&'a str> for PathPart<'a> {
        fn from(s: &'a str) -> Self;
    }
    impl<'a> From<String> for PathPart<'a> {
        fn from(s: String) -> Self;
    }
    impl<'a, I: Into<PathPart<'a>>> FromIterator<I> for Path {
        fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self;
    }
}
pub mod local {
    use super::*;
    #[derive(Debug)]
    pub struct LocalFileSystem {
        c: (),
    }
    impl core::fmt::Display for LocalFileSystem {}
    impl LocalFileSystem {
        pub fn new() -> Self;
        pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> super::Result<Self>;
        pub fn path_to_filesystem(&self, location: &super::Path) -> super::Result<std::path::PathBuf>;
        pub fn with_automatic_cleanup(self, c: bool) -> Self;
    }
    #[asyncfix::effect(disk)]
    impl ObjectStore for LocalFileSystem {
        fn put<'a>(&'a self, location: &Path, payload: PutPayload) -> BoxFuture<'a, Result<PutResult>>;
        fn put_opts<'a>(&'a self, location: &Path, payload: PutPayload, opts: PutOptions) -> BoxFuture<'a, Result<PutResult>>;
        fn put_multipart<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
        fn put_multipart_opts<'a>(&'a self, location: &Path, opts: PutMultipartOpts) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
        fn get<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<GetResult>>;
        fn get_opts<'a>(&'a self, location: &Path, options: GetOptions) -> BoxFuture<'a, Result<GetResult>>;
        fn get_range<'a>(&'a self, location: &Path, range: Range<u64>) -> BoxFuture<'a, Result<Bytes>>;
        fn get_ranges<'a>(&'a self, location: &Path, ranges: &[Range<u64>]) -> BoxFuture<'a, Result<Vec<Bytes>>>;
        fn head<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<ObjectMeta>>;
        fn delete<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<()>>;
        fn list_with_delimiter<'a>(&'a self, prefix: Option<&Path>) -> BoxFuture<'a, Result<ListResult>>;
        fn copy<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn rename<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn copy_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn rename_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    }
    impl Default for LocalFileSystem {
        fn default() -> Self;
    }
}
pub mod memory {
    use super::*;
    #[derive(Debug, Default)]
    pub struct InMemory {
        s: (),
    }
    impl core::fmt::Display for InMemory {}
    impl InMemory {
        pub fn new() -> Self;
        pub fn fork(&self) -> Self;
    }
    #[asyncfix::effect(none)]
    impl ObjectStore for InMemory {
        fn put<'a>(&'a self, location: &Path, payload: PutPayload) -> BoxFuture<'a, Result<PutResult>>;
        fn put_opts<'a>(&'a self, location: &Path, payload: PutPayload, opts: PutOptions) -> BoxFuture<'a, Result<PutResult>>;
        fn put_multipart<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
        fn put_multipart_opts<'a>(&'a self, location: &Path, opts: PutMultipartOpts) -> BoxFuture<'a, Result<Box<dyn MultipartUpload>>>;
        fn get<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<GetResult>>;
        fn get_opts<'a>(&'a self, location: &Path, options: GetOptions) -> BoxFuture<'a, Result<GetResult>>;
        fn get_range<'a>(&'a self, location: &Path, range: Range<u64>) -> BoxFuture<'a, Result<Bytes>>;
        fn get_ranges<'a>(&'a self, location: &Path, ranges: &[Range<u64>]) -> BoxFuture<'a, Result<Vec<Bytes>>>;
        fn head<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<ObjectMeta>>;
        fn delete<'a>(&'a self, location: &Path) -> BoxFuture<'a, Result<()>>;
        fn list_with_delimiter<'a>(&'a self, prefix: Option<&Path>) -> BoxFuture<'a, Result<ListResult>>;
        fn copy<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn rename<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn copy_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
        fn rename_if_not_exists<'a>(&'a self, from: &Path, to: &Path) -> BoxFuture<'a, Result<()>>;
    }
}
pub mod prefix {
    #[derive(Clone, Debug)]
    pub struct PrefixStore<T> {
        p: super::Path,
        i: T,
    }
    impl<T> PrefixStore<T> {
        pub fn new(store: T, prefix: impl Into<super::Path>) -> Self;
    }
    impl<T> core::fmt::Display for PrefixStore<T> {}
    impl<T: super::ObjectStore> super::ObjectStore for PrefixStore<T> {}
}
pub mod aws {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct AmazonS3 {
        c: std::sync::Arc<()>,
    }
    impl core::fmt::Display for AmazonS3 {}
    impl super::ObjectStore for AmazonS3 {}
    #[derive(Clone, Debug, Default)]
    pub struct AmazonS3Builder {
        v: (),
    }
    impl AmazonS3Builder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_region(self, v: impl Into<String>) -> Self;
        pub fn with_bucket_name(self, v: impl Into<String>) -> Self;
        pub fn with_access_key_id(self, v: impl Into<String>) -> Self;
        pub fn with_secret_access_key(self, v: impl Into<String>) -> Self;
        pub fn with_token(self, v: impl Into<String>) -> Self;
        pub fn with_endpoint(self, v: impl Into<String>) -> Self;
        pub fn with_url(self, v: impl Into<String>) -> Self;
        pub fn with_allow_http(self, v: bool) -> Self;
        pub fn with_retry(self, v: super::RetryConfig) -> Self;
        pub fn with_client_options(self, v: super::ClientOptions) -> Self;
        pub fn with_virtual_hosted_style_request(self, v: bool) -> Self;
        pub fn with_skip_signature(self, v: bool) -> Self;
        pub fn build(self) -> super::Result<AmazonS3>;
    }
}
pub mod gcp {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct GoogleCloudStorage {
        c: std::sync::Arc<()>,
    }
    impl core::fmt::Display for GoogleCloudStorage {}
    impl super::ObjectStore for GoogleCloudStorage {}
    #[derive(Clone, Debug, Default)]
    pub struct GoogleCloudStorageBuilder {
        v: (),
    }
    impl GoogleCloudStorageBuilder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_bucket_name(self, v: impl Into<String>) -> Self;
        pub fn with_url(self, v: impl Into<String>) -> Self;
        pub fn with_service_account_path(self, v: impl Into<String>) -> Self;
        pub fn with_service_account_key(self, v: impl Into<String>) -> Self;
        pub fn with_allow_http(self, v: bool) -> Self;
        pub fn with_retry(self, v: super::RetryConfig) -> Self;
        pub fn with_client_options(self, v: super::ClientOptions) -> Self;
        pub fn with_virtual_hosted_style_request(self, v: bool) -> Self;
        pub fn with_skip_signature(self, v: bool) -> Self;
        pub fn build(self) -> super::Result<GoogleCloudStorage>;
    }
}
pub mod azure {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct MicrosoftAzure {
        c: std::sync::Arc<()>,
    }
    impl core::fmt::Display for MicrosoftAzure {}
    impl super::ObjectStore for MicrosoftAzure {}
    #[derive(Clone, Debug, Default)]
    pub struct MicrosoftAzureBuilder {
        v: (),
    }
    impl MicrosoftAzureBuilder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_account(self, v: impl Into<String>) -> Self;
        pub fn with_container_name(self, v: impl Into<String>) -> Self;
        pub fn with_access_key(self, v: impl Into<String>) -> Self;
        pub fn with_url(self, v: impl Into<String>) -> Self;
        pub fn with_allow_http(self, v: bool) -> Self;
        pub fn with_retry(self, v: super::RetryConfig) -> Self;
        pub fn with_client_options(self, v: super::ClientOptions) -> Self;
        pub fn with_virtual_hosted_style_request(self, v: bool) -> Self;
        pub fn with_skip_signature(self, v: bool) -> Self;
        pub fn build(self) -> super::Result<MicrosoftAzure>;
    }
}
pub mod http {
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct HttpStore {
        c: std::sync::Arc<()>,
    }
    impl core::fmt::Display for HttpStore {}
    impl super::ObjectStore for HttpStore {}
    #[derive(Clone, Debug, Default)]
    pub struct HttpBuilder {
        v: (),
    }
    impl HttpBuilder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_url(self, v: impl Into<String>) -> Self;
        pub fn with_allow_http(self, v: bool) -> Self;
        pub fn with_retry(self, v: super::RetryConfig) -> Self;
        pub fn with_client_options(self, v: super::ClientOptions) -> Self;
        pub fn with_virtual_hosted_style_request(self, v: bool) -> Self;
        pub fn with_skip_signature(self, v: bool) -> Self;
        pub fn build(self) -> super::Result<HttpStore>;
    }
}

pub mod buffered {
    use super::*;
    #[asyncfix::io_handle(network)]
    pub struct BufReader {
        s: Arc<dyn ObjectStore>,
    }
    impl BufReader {
        pub fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> Self;
    }
    impl tokio::io::AsyncRead for BufReader {
        fn poll_read(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> core::task::Poll<std::io::Result<()>>;
    }
    #[asyncfix::io_handle(network)]
    pub struct BufWriter {
        s: Arc<dyn ObjectStore>,
    }
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self;
        pub fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> Self;
        #[asyncfix::effect(network)]
        pub async fn abort(&mut self) -> Result<()>;
    }
    impl tokio::io::AsyncWrite for BufWriter {
        fn poll_write(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &[u8],
        ) -> core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    }
}
