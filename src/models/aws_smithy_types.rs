//! aws-smithy-types 1.x.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate tokio;

pub use date_time::DateTime;
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Blob {
    inner: Vec<u8>,
}
impl Blob {
    pub fn new<T: Into<Vec<u8>>>(input: T) -> Self;
    pub fn into_inner(self) -> Vec<u8>;
}
impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8];
}
impl From<Vec<u8>> for Blob {
    fn from(v: Vec<u8>) -> Self;
}
impl From<&[u8]> for Blob {
    fn from(v: &[u8]) -> Self;
}
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    Object(std::collections::HashMap<String, Document>),
    Array(Vec<Document>),
    Number(Number),
    String(String),
    Bool(bool),
    Null,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    PosInt(u64),
    NegInt(i64),
    Float(f64),
}
pub mod date_time {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct DateTime {
        seconds: i64,
        nanos: u32,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Format {
        DateTime,
        HttpDate,
        EpochSeconds,
        DateTimeWithOffset,
    }
    #[derive(Debug)]
    pub struct DateTimeParseError {
        k: (),
    }
    #[derive(Debug)]
    pub struct DateTimeFormatError {
        k: (),
    }
    #[derive(Debug)]
    pub struct ConversionError(&'static str);
    impl core::fmt::Display for DateTimeParseError {}
    impl std::error::Error for DateTimeParseError {}
    impl core::fmt::Display for DateTimeFormatError {}
    impl std::error::Error for DateTimeFormatError {}
    impl core::fmt::Display for ConversionError {}
    impl std::error::Error for ConversionError {}
    impl DateTime {
        pub fn from_secs(epoch_seconds: i64) -> Self;
        pub fn from_millis(epoch_millis: i64) -> DateTime;
        pub fn from_secs_f64(s: f64) -> Self;
        pub fn from_str(s: &str, format: Format) -> Result<Self, DateTimeParseError>;
        pub fn fmt(&self, format: Format) -> Result<String, DateTimeFormatError>;
        pub fn secs(&self) -> i64;
        pub fn subsec_nanos(&self) -> u32;
        pub fn as_secs_f64(&self) -> f64;
        pub fn as_nanos(&self) -> i128;
        pub fn to_millis(self) -> Result<i64, ConversionError>;
    }
    impl core::fmt::Display for DateTime {}
    impl From<std::time::SystemTime> for DateTime {
        fn from(v: std::time::SystemTime) -> Self;
    }
    impl TryFrom<DateTime> for std::time::SystemTime {
        type Error = ConversionError;
        fn try_from(v: DateTime) -> Result<Self, ConversionError>;
    }
}
pub mod byte_stream {
    use bytes::Bytes;
    use std::path::Path;
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct ByteStream {
        inner: (),
    }
    #[derive(Debug)]
    pub struct SdkBody {
        inner: (),
    }
    #[derive(Clone, Debug)]
    pub struct AggregatedBytes(Vec<Bytes>);
    impl AggregatedBytes {
        pub fn into_bytes(self) -> Bytes;
        pub fn to_vec(self) -> Vec<u8>;
    }
    impl bytes::Buf for AggregatedBytes {}
    #[derive(Clone, Copy, Debug)]
    pub enum Length {
        Exact(u64),
        UpTo(u64),
    }
    impl ByteStream {
        pub fn new(body: SdkBody) -> Self;
        pub fn from_static(bytes: &'static [u8]) -> Self;
        pub fn into_inner(self) -> SdkBody;
        #[asyncfix::effect(network)]
        pub async fn next(&mut self) -> Option<Result<Bytes, error::Error>>;
        #[asyncfix::effect(network)]
        pub async fn try_next(&mut self) -> Result<Option<Bytes>, error::Error>;
        pub fn bytes(&self) -> Option<&[u8]>;
        pub fn size_hint(&self) -> (u64, Option<u64>);
        #[asyncfix::effect(network)]
        pub async fn collect(self) -> Result<AggregatedBytes, error::Error>;
        pub fn read_from() -> FsBuilder;
        #[asyncfix::effect(disk)]
        pub async fn from_path(path: impl AsRef<Path>) -> Result<Self, error::Error>;
        #[asyncfix::effect(disk)]
        pub async fn from_file(file: tokio::fs::File) -> Result<Self, error::Error>;
        pub fn into_async_read(self) -> AsyncReader;
    }
    impl Default for ByteStream {
        fn default() -> Self;
    }
    impl From<SdkBody> for ByteStream {
        fn from(v: SdkBody) -> Self;
    }
    impl From<Bytes> for ByteStream {
        fn from(v: Bytes) -> Self;
    }
    impl From<Vec<u8>> for ByteStream {
        fn from(v: Vec<u8>) -> Self;
    }
    impl SdkBody {
        pub fn empty() -> Self;
        pub fn retryable(f: impl Fn() -> SdkBody + Send + Sync + 'static) -> Self;
        pub fn bytes(&self) -> Option<&[u8]>;
        pub fn content_length(&self) -> Option<u64>;
        pub fn from_body_0_4<T>(body: T) -> Self;
        pub fn from_body_1_x<T>(body: T) -> Self;
    }
    impl From<&str> for SdkBody {
        fn from(v: &str) -> Self;
    }
    impl From<String> for SdkBody {
        fn from(v: String) -> Self;
    }
    impl From<Bytes> for SdkBody {
        fn from(v: Bytes) -> Self;
    }
    impl From<Vec<u8>> for SdkBody {
        fn from(v: Vec<u8>) -> Self;
    }
    impl From<&[u8]> for SdkBody {
        fn from(v: &[u8]) -> Self;
    }
    #[asyncfix::io_handle(network)]
    pub struct AsyncReader {
        s: ByteStream,
    }
    impl tokio::io::AsyncRead for AsyncReader {
        fn poll_read(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> core::task::Poll<std::io::Result<()>>;
    }
    impl tokio::io::AsyncBufRead for AsyncReader {}
    #[derive(Debug)]
    pub struct FsBuilder {
        p: (),
    }
    impl FsBuilder {
        pub fn path(self, v: impl AsRef<Path>) -> Self;
        pub fn file(self, v: tokio::fs::File) -> Self;
        pub fn buffer_size(self, v: usize) -> Self;
        pub fn offset(self, v: u64) -> Self;
        pub fn length(self, v: Length) -> Self;
        #[asyncfix::effect(disk)]
        pub async fn build(self) -> Result<ByteStream, error::Error>;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct Error {
            k: (),
        }
        impl core::fmt::Display for Error {}
        impl std::error::Error for Error {}
        impl From<Error> for std::io::Error {
            fn from(e: Error) -> Self;
        }
    }
}
pub mod error {
    pub use metadata::ErrorMetadata;
    pub mod metadata {
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct ErrorMetadata {
            c: Option<String>,
        }
        impl ErrorMetadata {
            pub fn builder() -> Builder;
            pub fn code(&self) -> Option<&str>;
            pub fn message(&self) -> Option<&str>;
            pub fn extra(&self, key: &'static str) -> Option<&str>;
        }
        impl core::fmt::Display for ErrorMetadata {}
        impl std::error::Error for ErrorMetadata {}
        #[derive(Debug, Default)]
        pub struct Builder {
            v: (),
        }
        impl Builder {
            pub fn code(self, v: impl Into<String>) -> Self;
            pub fn message(self, v: impl Into<String>) -> Self;
            pub fn build(self) -> ErrorMetadata;
        }
        pub trait ProvideErrorMetadata {
            fn meta(&self) -> &ErrorMetadata;
            fn code(&self) -> Option<&str>;
            fn message(&self) -> Option<&str>;
        }
        impl ProvideErrorMetadata for ErrorMetadata {}
    }
    pub mod display {
        pub struct DisplayErrorContext<E>(pub E);
        impl<E> core::fmt::Display for DisplayErrorContext<E> {}
        impl<E> core::fmt::Debug for DisplayErrorContext<E> {}
    }
    pub mod operation {
        #[derive(Debug)]
        pub struct BuildError {
            k: (),
        }
        impl core::fmt::Display for BuildError {}
        impl std::error::Error for BuildError {}
        impl BuildError {
            pub fn other(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
        }
        #[derive(Debug)]
        pub struct SerializationError {
            k: (),
        }
        impl core::fmt::Display for SerializationError {}
        impl std::error::Error for SerializationError {}
    }
}
pub mod event_stream {
    #[derive(Clone, Debug)]
    pub struct Message {
        h: (),
    }
    #[derive(Clone, Debug)]
    pub struct Header {
        h: (),
    }
    #[derive(Debug)]
    pub struct RawMessage {
        h: (),
    }
}
pub mod retry {
    use core::time::Duration;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RetryConfig {
        m: u32,
    }
    impl RetryConfig {
        pub fn standard() -> Self;
        pub fn adaptive() -> Self;
        pub fn disabled() -> Self;
        pub fn with_max_attempts(self, v: u32) -> Self;
        pub fn with_retry_mode(self, v: RetryMode) -> Self;
        pub fn with_initial_backoff(self, v: Duration) -> Self;
        pub fn with_max_backoff(self, v: Duration) -> Self;
        pub fn max_attempts(&self) -> u32;
        pub fn mode(&self) -> RetryMode;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RetryMode {
        Standard,
        Adaptive,
    }
}
pub mod timeout {
    use core::time::Duration;
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimeoutConfig {
        c: Option<Duration>,
    }
    impl TimeoutConfig {
        pub fn builder() -> TimeoutConfigBuilder;
        pub fn disabled() -> TimeoutConfig;
    }
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfigBuilder {
        v: (),
    }
    impl TimeoutConfigBuilder {
        pub fn new() -> Self;
        pub fn connect_timeout(self, v: Duration) -> Self;
        pub fn read_timeout(self, v: Duration) -> Self;
        pub fn operation_timeout(self, v: Duration) -> Self;
        pub fn operation_attempt_timeout(self, v: Duration) -> Self;
        pub fn build(self) -> TimeoutConfig;
    }
}
