//! redis 0.21 to 1.x (sync, async, cluster, pipelines, scripts).
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate tokio;

use core::time::Duration;
use std::collections::HashMap;

pub use aio::AsyncIter;
pub use client::{AsyncConnectionConfig, Client};
pub use cmd::{Cmd, Iter, cmd, pack_command, pipe};
pub use commands::{
    AsyncCommands, Commands, ControlFlow, Direction, JsonAsyncCommands, JsonCommands, LposOptions, PubSubCommands, ScanOptions, SetOptions,
};
pub use connection::{
    Connection, ConnectionAddr, ConnectionInfo, ConnectionLike, IntoConnectionInfo, Msg, ProtocolVersion, PubSub, RedisConnectionInfo,
    TlsMode, parse_redis_url, transaction,
};
pub use pipeline::Pipeline;
pub use script::{Script, ScriptInvocation};
pub use types::*;

mod types {
    use super::*;
    pub type RedisResult<T> = Result<T, RedisError>;
    pub type RedisFuture<'a, T> = futures_core::future::BoxFuture<'a, RedisResult<T>>;
    #[derive(Debug)]
    pub struct RedisError {
        repr: (),
    }
    impl core::fmt::Display for RedisError {}
    impl std::error::Error for RedisError {}
    impl PartialEq for RedisError {
        fn eq(&self, o: &RedisError) -> bool;
    }
    impl From<std::io::Error> for RedisError {
        fn from(v: std::io::Error) -> Self;
    }
    impl From<core::str::Utf8Error> for RedisError {
        fn from(v: core::str::Utf8Error) -> Self;
    }
    impl From<(ErrorKind, &'static str)> for RedisError {
        fn from(v: (ErrorKind, &'static str)) -> Self;
    }
    impl From<(ErrorKind, &'static str, String)> for RedisError {
        fn from(v: (ErrorKind, &'static str, String)) -> Self;
    }
    impl RedisError {
        pub fn kind(&self) -> ErrorKind;
        pub fn detail(&self) -> Option<&str>;
        pub fn code(&self) -> Option<&str>;
        pub fn category(&self) -> &str;
        pub fn is_io_error(&self) -> bool;
        pub fn is_cluster_error(&self) -> bool;
        pub fn is_connection_refusal(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_connection_dropped(&self) -> bool;
        pub fn is_unrecoverable_error(&self) -> bool;
        pub fn redirect_node(&self) -> Option<(&str, u16)>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ErrorKind {
        ResponseError,
        ParseError,
        AuthenticationFailed,
        TypeError,
        ExecAbortError,
        BusyLoadingError,
        NoScriptError,
        InvalidClientConfig,
        Moved,
        Ask,
        TryAgain,
        ClusterDown,
        CrossSlot,
        MasterDown,
        IoError,
        ClientError,
        ExtensionError,
        ReadOnly,
        MasterNameNotFoundBySentinel,
        NoValidReplicasFoundBySentinel,
        EmptySentinelList,
        NotBusy,
        ClusterConnectionNotFound,
        RESP3NotSupported,
        Server,
        Io,
        Client,
        Extension,
        UnexpectedReturnType,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Nil,
        Int(i64),
        Data(Vec<u8>),
        Bulk(Vec<Value>),
        Status(String),
        BulkString(Vec<u8>),
        Array(Vec<Value>),
        SimpleString(String),
        Okay,
        Map(Vec<(Value, Value)>),
        Attribute { data: Box<Value>, attributes: Vec<(Value, Value)> },
        Set(Vec<Value>),
        Double(f64),
        Boolean(bool),
        VerbatimString { format: VerbatimFormat, text: String },
        BigNumber(String),
        Push { kind: PushKind, data: Vec<Value> },
        ServerError(String),
    }
    impl Value {
        pub fn looks_like_cursor(&self) -> bool;
        pub fn as_sequence(&self) -> Option<&[Value]>;
        pub fn into_sequence(self) -> Result<Vec<Value>, Value>;
        pub fn extract_error(self) -> RedisResult<Self>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum VerbatimFormat {
        Unknown(String),
        Markdown,
        Text,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum PushKind {
        Disconnection,
        Other(String),
        Invalidate,
        Message,
        PMessage,
        SMessage,
        Unsubscribe,
        PUnsubscribe,
        SUnsubscribe,
        Subscribe,
        PSubscribe,
        SSubscribe,
    }
    impl core::fmt::Display for PushKind {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct PushInfo {
        pub kind: PushKind,
        pub data: Vec<Value>,
    }
    #[derive(Clone, Debug)]
    pub enum Expiry {
        EX(u64),
        PX(u64),
        EXAT(u64),
        PXAT(u64),
        PERSIST,
    }
    #[derive(Clone, Copy, Debug)]
    pub enum SetExpiry {
        EX(u64),
        PX(u64),
        EXAT(u64),
        PXAT(u64),
        KEEPTTL,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ExistenceCheck {
        NX,
        XX,
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ExpireOption {
        NONE,
        NX,
        XX,
        GT,
        LT,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum NumericBehavior {
        NonNumeric,
        NumberIsInteger,
        NumberIsFloat,
    }
    #[derive(Clone, Debug)]
    pub struct InfoDict {
        map: HashMap<String, Value>,
    }
    impl InfoDict {
        pub fn new(kvpairs: &str) -> InfoDict;
        pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
        pub fn find(&self, key: &&str) -> Option<&Value>;
        pub fn contains_key(&self, key: &&str) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl core::ops::Deref for InfoDict {
        type Target = HashMap<String, Value>;
        fn deref(&self) -> &HashMap<String, Value>;
    }
    pub trait RedisWrite {
        fn write_arg(&mut self, arg: &[u8]);
        fn write_arg_fmt(&mut self, arg: impl core::fmt::Display);
    }
    pub trait ToRedisArgs: Sized {
        fn to_redis_args(&self) -> Vec<Vec<u8>>;
        fn write_redis_args<W: ?Sized + RedisWrite>(&self, out: &mut W);
    }
    pub trait FromRedisValue: Sized {
        fn from_redis_value(v: &Value) -> RedisResult<Self>;
        fn from_owned_redis_value(v: Value) -> RedisResult<Self>;
        fn from_redis_values(items: &[Value]) -> RedisResult<Vec<Self>>;
    }
    impl FromRedisValue for String {}
    impl FromRedisValue for i64 {}
    impl FromRedisValue for u64 {}
    impl FromRedisValue for () {}
    impl FromRedisValue for bool {}
    impl FromRedisValue for Value {}
    impl<T> FromRedisValue for Option<T> {}
    impl<T> FromRedisValue for Vec<T> {}
    impl ToRedisArgs for String {}
    impl ToRedisArgs for &str {}
    impl ToRedisArgs for i64 {}
    impl<T> ToRedisArgs for &T {}
    pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;
    pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T>;
}

mod client {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        connection_info: ConnectionInfo,
    }
    impl Client {
        pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client>;
        pub fn get_connection_info(&self) -> &ConnectionInfo;
        #[asyncfix::effect(network)]
        pub fn get_connection(&self) -> RedisResult<Connection>;
        #[asyncfix::effect(network)]
        pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
        pub fn build_with_tls<C: IntoConnectionInfo>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Client>;
        #[asyncfix::effect(network)]
        pub async fn get_async_connection(&self) -> RedisResult<aio::Connection>;
        #[asyncfix::effect(network)]
        pub async fn get_tokio_connection(&self) -> RedisResult<aio::Connection>;
        #[asyncfix::effect(network)]
        pub async fn get_async_std_connection(&self) -> RedisResult<aio::Connection>;
        #[asyncfix::effect(network)]
        pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
        #[asyncfix::effect(network)]
        pub async fn get_multiplexed_async_connection_with_timeouts(
            &self,
            response_timeout: Duration,
            connection_timeout: Duration,
        ) -> RedisResult<aio::MultiplexedConnection>;
        #[asyncfix::effect(network)]
        pub async fn get_multiplexed_async_connection_with_config(
            &self,
            config: &AsyncConnectionConfig,
        ) -> RedisResult<aio::MultiplexedConnection>;
        #[asyncfix::effect(network)]
        pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
        #[asyncfix::effect(network)]
        pub async fn get_multiplexed_async_std_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
        #[asyncfix::effect(network)]
        pub async fn create_multiplexed_tokio_connection(
            &self,
        ) -> RedisResult<(aio::MultiplexedConnection, futures_core::future::BoxFuture<'static, ()>)>;
        #[asyncfix::effect(network)]
        pub async fn get_tokio_connection_manager(&self) -> RedisResult<aio::ConnectionManager>;
        #[asyncfix::effect(network)]
        pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager>;
        #[asyncfix::effect(network)]
        pub async fn get_connection_manager_with_config(&self, config: aio::ConnectionManagerConfig)
        -> RedisResult<aio::ConnectionManager>;
        #[asyncfix::effect(network)]
        pub async fn get_tokio_connection_manager_with_backoff(
            &self,
            exponent_base: u64,
            factor: u64,
            number_of_retries: usize,
        ) -> RedisResult<aio::ConnectionManager>;
        #[asyncfix::effect(network)]
        pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub>;
        #[asyncfix::effect(network)]
        pub async fn get_async_monitor(&self) -> RedisResult<aio::Monitor>;
    }
    impl ConnectionLike for Client {}
    #[derive(Clone, Default)]
    pub struct AsyncConnectionConfig {
        t: Option<Duration>,
    }
    impl AsyncConnectionConfig {
        pub fn new() -> Self;
        pub fn set_connection_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn set_response_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn set_push_sender(self, sender: impl aio::AsyncPushSender) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct TlsCertificates {
        pub root_cert: Option<Vec<u8>>,
    }
}
pub use client::TlsCertificates;

mod connection {
    use super::*;
    #[derive(Clone, Debug, PartialEq)]
    pub enum ConnectionAddr {
        Tcp(String, u16),
        TcpTls { host: String, port: u16, insecure: bool },
        Unix(std::path::PathBuf),
    }
    impl core::fmt::Display for ConnectionAddr {}
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum TlsMode {
        Secure,
        Insecure,
    }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum ProtocolVersion {
        #[default]
        RESP2,
        RESP3,
    }
    #[derive(Clone, Debug)]
    pub struct ConnectionInfo {
        pub addr: ConnectionAddr,
        pub redis: RedisConnectionInfo,
    }
    #[derive(Clone, Debug, Default)]
    pub struct RedisConnectionInfo {
        pub db: i64,
        pub username: Option<String>,
        pub password: Option<String>,
        pub protocol: ProtocolVersion,
    }
    impl ConnectionInfo {
        pub fn addr(&self) -> &ConnectionAddr;
        pub fn redis_settings(&self) -> &RedisConnectionInfo;
    }
    impl core::str::FromStr for ConnectionInfo {
        type Err = RedisError;
        fn from_str(s: &str) -> Result<Self, RedisError>;
    }
    pub trait IntoConnectionInfo {
        fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
    }
    impl IntoConnectionInfo for ConnectionInfo {}
    impl IntoConnectionInfo for &str {}
    impl IntoConnectionInfo for String {}
    impl<T: Into<String>> IntoConnectionInfo for (T, u16) {}
    pub fn parse_redis_url(input: &str) -> Option<()>;
    #[asyncfix::effect(network)]
    pub trait ConnectionLike {
        fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
        fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        #[asyncfix::effect(none)]
        fn get_db(&self) -> i64;
        fn check_connection(&mut self) -> bool;
        #[asyncfix::effect(none)]
        fn is_open(&self) -> bool;
    }
    #[asyncfix::io_handle(network)]
    pub struct Connection {
        con: (),
    }
    impl ConnectionLike for Connection {}
    impl Connection {
        #[asyncfix::effect(network)]
        pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub fn recv_response(&mut self) -> RedisResult<Value>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn as_pubsub(&mut self) -> PubSub<'_>;
    }
    #[asyncfix::io_handle(network)]
    pub struct PubSub<'a> {
        con: &'a mut Connection,
    }
    impl PubSub<'_> {
        #[asyncfix::effect(network)]
        pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub fn get_message(&mut self) -> RedisResult<Msg>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    }
    #[derive(Clone, Debug)]
    pub struct Msg {
        payload: Value,
    }
    impl Msg {
        pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
        pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
        pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
        pub fn get_channel_name(&self) -> &str;
        pub fn get_payload_bytes(&self) -> &[u8];
        pub fn from_pattern(&self) -> bool;
    }
    #[asyncfix::effect(network)]
    pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(
        con: &mut C,
        keys: &[K],
        func: F,
    ) -> RedisResult<T>;
}

pub mod aio {
    use super::*;
    pub trait ConnectionLike {
        #[asyncfix::effect(network)]
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        #[asyncfix::effect(network)]
        fn req_packed_commands<'a>(&'a mut self, cmd: &'a Pipeline, offset: usize, count: usize) -> RedisFuture<'a, Vec<Value>>;
        fn get_db(&self) -> i64;
    }
    #[asyncfix::io_handle(network)]
    pub struct Connection<C = ()> {
        con: C,
    }
    impl<C> ConnectionLike for Connection<C> {}
    impl<C> Connection<C> {
        #[asyncfix::effect(network)]
        pub async fn new(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self>;
        pub fn into_pubsub(self) -> PubSub;
        pub fn into_monitor(self) -> Monitor;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct MultiplexedConnection {
        pipeline: tokio::sync::mpsc::Sender<()>,
    }
    impl ConnectionLike for MultiplexedConnection {}
    impl MultiplexedConnection {
        pub fn set_response_timeout(&mut self, timeout: Duration);
        #[asyncfix::effect(network)]
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        #[asyncfix::effect(network)]
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        #[asyncfix::effect(network)]
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct ConnectionManager {
        client: Client,
    }
    impl ConnectionLike for ConnectionManager {}
    impl ConnectionManager {
        #[asyncfix::effect(network)]
        pub async fn new(client: Client) -> RedisResult<Self>;
        #[asyncfix::effect(network)]
        pub async fn new_with_backoff(client: Client, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<Self>;
        #[asyncfix::effect(network)]
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        #[asyncfix::effect(network)]
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        #[asyncfix::effect(network)]
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        #[asyncfix::effect(network)]
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionManagerConfig {
        n: usize,
    }
    impl ConnectionManagerConfig {
        pub fn new() -> Self;
        pub fn set_factor(self, v: u64) -> Self;
        pub fn set_max_delay(self, v: u64) -> Self;
        pub fn set_min_delay(self, v: Duration) -> Self;
        pub fn set_exponent_base(self, v: u64) -> Self;
        pub fn set_number_of_retries(self, v: usize) -> Self;
        pub fn set_response_timeout(self, v: Duration) -> Self;
        pub fn set_connection_timeout(self, v: Duration) -> Self;
        pub fn set_automatic_resubscription(self) -> Self;
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
    }
    #[asyncfix::io_handle(network)]
    pub struct PubSub<C = ()> {
        con: C,
    }
    impl<C> PubSub<C> {
        #[asyncfix::effect(network)]
        pub async fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
        pub fn on_message(&mut self) -> MessageStream<'_>;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
        #[asyncfix::effect(network)]
        pub async fn into_connection(self) -> Connection<C>;
    }
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct PubSubStream {
        con: (),
    }
    impl futures_core::Stream for PubSubStream {
        type Item = Msg;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Msg>>;
    }
    #[asyncfix::effect(network)]
    pub struct MessageStream<'a> {
        con: &'a mut PubSub,
    }
    impl futures_core::Stream for MessageStream<'_> {
        type Item = Msg;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Msg>>;
    }
    #[derive(Clone)]
    pub struct PubSubSink {
        s: (),
    }
    impl PubSubSink {
        #[asyncfix::effect(network)]
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    #[asyncfix::io_handle(network)]
    pub struct Monitor<C = ()> {
        con: C,
    }
    impl<C> Monitor<C> {
        #[asyncfix::effect(network)]
        pub async fn monitor(&mut self) -> RedisResult<()>;
        pub fn on_message<T: FromRedisValue>(&mut self) -> MonitorStream<T>;
        pub fn into_on_message<T: FromRedisValue>(self) -> MonitorStream<T>;
    }
    #[asyncfix::effect(network)]
    pub struct MonitorStream<T>(T);
    impl<T> futures_core::Stream for MonitorStream<T> {
        type Item = T;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<T>>;
    }
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct AsyncIter<'a, T> {
        con: &'a mut (),
        t: T,
    }
    impl<'a, T> AsyncIter<'a, T> {
        #[asyncfix::effect(network)]
        pub async fn next_item(&mut self) -> Option<T>;
    }
    impl<T> futures_core::Stream for AsyncIter<'_, T> {
        type Item = T;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<T>>;
    }
    pub trait AsyncPushSender: Send + Sync + 'static {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    #[derive(Debug)]
    pub struct SendError;
    #[asyncfix::effect(network)]
    pub async fn transaction_async<C, K, T, F, Fut>(con: C, keys: &[K], func: F) -> RedisResult<T>
    where
        C: ConnectionLike + Clone,
        F: FnMut(C, Pipeline) -> Fut,
        Fut: Future<Output = RedisResult<Option<T>>>;
}

mod cmd {
    use super::streams::*;
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Cmd {
        data: Vec<u8>,
    }
    impl Default for Cmd {
        fn default() -> Self;
    }
    impl Cmd {
        pub fn new() -> Cmd;
        pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd;
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
        pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd;
        pub fn get_packed_command(&self) -> Vec<u8>;
        pub fn in_scan_mode(&self) -> bool;
        pub fn is_no_response(&self) -> bool;
        pub fn take(&mut self) -> Self;
        pub fn to_owned(&self) -> Cmd;
        #[asyncfix::effect(network)]
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
        #[asyncfix::effect(network)]
        pub async fn iter_async<'a, T: FromRedisValue + 'a>(
            self,
            con: &'a mut (dyn aio::ConnectionLike + Send),
        ) -> RedisResult<aio::AsyncIter<'a, T>>;
        #[asyncfix::effect(network)]
        pub fn execute(&self, con: &mut dyn ConnectionLike);
        #[asyncfix::effect(network)]
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
        pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd;
        pub fn get<K>(key: K) -> Self;
        pub fn mget<K>(key: K) -> Self;
        pub fn keys<K>(key: K) -> Self;
        pub fn set<K, V>(key: K, value: V) -> Self;
        pub fn mset<'a, K, V>(items: &'a [(K, V)]) -> Self;
        pub fn set_ex<K, V>(key: K, value: V, seconds: u64) -> Self;
        pub fn del<K>(key: K) -> Self;
        pub fn exists<K>(key: K) -> Self;
        pub fn expire<K>(key: K, seconds: i64) -> Self;
        pub fn incr<K, V>(key: K, delta: V) -> Self;
        pub fn hget<K, F>(key: K, field: F) -> Self;
        pub fn hset<K, F, V>(key: K, field: F, value: V) -> Self;
        pub fn hgetall<K>(key: K) -> Self;
        pub fn lpush<K, V>(key: K, value: V) -> Self;
        pub fn rpush<K, V>(key: K, value: V) -> Self;
        pub fn sadd<K, M>(key: K, member: M) -> Self;
        pub fn zadd<K, S, M>(key: K, member: M, score: S) -> Self;
        pub fn publish<K, E>(channel: K, message: E) -> Self;
        pub fn xadd<'a, K, ID, F, V>(key: K, id: ID, items: &'a [(F, V)]) -> Self;
        pub fn xread<'a, K, ID>(keys: &'a [K], ids: &'a [ID]) -> Self;
    }
    pub struct Iter<'a, T> {
        con: &'a mut dyn ConnectionLike,
        t: T,
    }
    impl<T> Iterator for Iter<'_, T> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    pub fn cmd(name: &str) -> Cmd;
    pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8>;
    pub fn pipe() -> Pipeline;
}

mod pipeline {
    use super::streams::*;
    use super::*;
    #[derive(Clone, Debug, Default)]
    pub struct Pipeline {
        commands: Vec<Cmd>,
    }
    impl Pipeline {
        pub fn new() -> Pipeline;
        pub fn with_capacity(capacity: usize) -> Pipeline;
        pub fn atomic(&mut self) -> &mut Pipeline;
        pub fn cmd(&mut self, name: &str) -> &mut Pipeline;
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
        pub fn ignore(&mut self) -> &mut Self;
        pub fn clear(&mut self);
        pub fn get_packed_pipeline(&self) -> Vec<u8>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
        #[asyncfix::effect(network)]
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub fn execute(&self, con: &mut dyn ConnectionLike);
        #[asyncfix::effect(network)]
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
        #[asyncfix::effect(network)]
        pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
        pub fn get<K>(&mut self, key: K) -> &mut Self;
        pub fn mget<K>(&mut self, key: K) -> &mut Self;
        pub fn keys<K>(&mut self, key: K) -> &mut Self;
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn set_options<K, V>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self;
        pub fn set_multiple<'a, K, V>(&mut self, items: &'a [(K, V)]) -> &mut Self;
        pub fn mset<'a, K, V>(&mut self, items: &'a [(K, V)]) -> &mut Self;
        pub fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
        pub fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
        pub fn set_nx<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn mset_nx<'a, K, V>(&mut self, items: &'a [(K, V)]) -> &mut Self;
        pub fn getset<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
        pub fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
        pub fn del<K>(&mut self, key: K) -> &mut Self;
        pub fn exists<K>(&mut self, key: K) -> &mut Self;
        pub fn key_type<K>(&mut self, key: K) -> &mut Self;
        pub fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Self;
        pub fn expire_at<K>(&mut self, key: K, ts: i64) -> &mut Self;
        pub fn pexpire<K>(&mut self, key: K, ms: i64) -> &mut Self;
        pub fn pexpire_at<K>(&mut self, key: K, ts: i64) -> &mut Self;
        pub fn expire_time<K>(&mut self, key: K) -> &mut Self;
        pub fn pexpire_time<K>(&mut self, key: K) -> &mut Self;
        pub fn persist<K>(&mut self, key: K) -> &mut Self;
        pub fn ttl<K>(&mut self, key: K) -> &mut Self;
        pub fn pttl<K>(&mut self, key: K) -> &mut Self;
        pub fn get_ex<K>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
        pub fn get_del<K>(&mut self, key: K) -> &mut Self;
        pub fn rename<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
        pub fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
        pub fn unlink<K>(&mut self, key: K) -> &mut Self;
        pub fn append<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn incr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
        pub fn decr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
        pub fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
        pub fn getbit<K>(&mut self, key: K, offset: usize) -> &mut Self;
        pub fn bitcount<K>(&mut self, key: K) -> &mut Self;
        pub fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
        pub fn strlen<K>(&mut self, key: K) -> &mut Self;
        pub fn hget<K, F>(&mut self, key: K, field: F) -> &mut Self;
        pub fn hdel<K, F>(&mut self, key: K, field: F) -> &mut Self;
        pub fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
        pub fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
        pub fn hset_multiple<'a, K, F, V>(&mut self, key: K, items: &'a [(F, V)]) -> &mut Self;
        pub fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> &mut Self;
        pub fn hexists<K, F>(&mut self, key: K, field: F) -> &mut Self;
        pub fn hexpire<K, F>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self;
        pub fn hkeys<K>(&mut self, key: K) -> &mut Self;
        pub fn hvals<K>(&mut self, key: K) -> &mut Self;
        pub fn hgetall<K>(&mut self, key: K) -> &mut Self;
        pub fn hlen<K>(&mut self, key: K) -> &mut Self;
        pub fn blmove<S, D>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self;
        pub fn blmpop<K>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
        pub fn blpop<K>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn brpop<K>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn brpoplpush<S, D>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self;
        pub fn lindex<K>(&mut self, key: K, index: isize) -> &mut Self;
        pub fn linsert_before<K, P, V>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
        pub fn linsert_after<K, P, V>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
        pub fn llen<K>(&mut self, key: K) -> &mut Self;
        pub fn lmove<S, D>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self;
        pub fn lmpop<K>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
        pub fn lpop<K>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> &mut Self;
        pub fn lpos<K, V>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self;
        pub fn lpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn lpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> &mut Self;
        pub fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> &mut Self;
        pub fn rpop<K>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> &mut Self;
        pub fn rpoplpush<K, D>(&mut self, key: K, dstkey: D) -> &mut Self;
        pub fn rpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn rpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
        pub fn sadd<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn scard<K>(&mut self, key: K) -> &mut Self;
        pub fn sdiff<K>(&mut self, keys: K) -> &mut Self;
        pub fn sdiffstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn sinter<K>(&mut self, keys: K) -> &mut Self;
        pub fn sinterstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn sismember<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn smismember<K, M>(&mut self, key: K, members: M) -> &mut Self;
        pub fn smembers<K>(&mut self, key: K) -> &mut Self;
        pub fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self;
        pub fn spop<K>(&mut self, key: K) -> &mut Self;
        pub fn srandmember<K>(&mut self, key: K) -> &mut Self;
        pub fn srandmember_multiple<K>(&mut self, key: K, count: usize) -> &mut Self;
        pub fn srem<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn sunion<K>(&mut self, keys: K) -> &mut Self;
        pub fn sunionstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zadd<K, S, M>(&mut self, key: K, member: M, score: S) -> &mut Self;
        pub fn zadd_multiple<'a, K, S, M>(&mut self, key: K, items: &'a [(S, M)]) -> &mut Self;
        pub fn zcard<K>(&mut self, key: K) -> &mut Self;
        pub fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> &mut Self;
        pub fn zinterstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn zpopmax<K>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn zpopmin<K>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn bzmpop_max<K>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
        pub fn zmpop_max<K>(&mut self, keys: K, count: isize) -> &mut Self;
        pub fn bzmpop_min<K>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
        pub fn zmpop_min<K>(&mut self, keys: K, count: isize) -> &mut Self;
        pub fn zrandmember<K>(&mut self, key: K, count: Option<isize>) -> &mut Self;
        pub fn zrandmember_withscores<K>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrangebylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrevrangebylex<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrangebyscore_limit<K, M, MM>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
        pub fn zrangebyscore_limit_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
        pub fn zrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zrem<K, M>(&mut self, key: K, members: M) -> &mut Self;
        pub fn zrembylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrevrangebyscore<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrevrangebyscore_withscores<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrevrangebyscore_limit<K, MM, M>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
        pub fn zrevrangebyscore_limit_withscores<K, MM, M>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
        pub fn zrevrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zscore<K, M>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zunionstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn pfadd<K, E>(&mut self, key: K, element: E) -> &mut Self;
        pub fn pfcount<K>(&mut self, key: K) -> &mut Self;
        pub fn pfmerge<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn publish<K, E>(&mut self, channel: K, message: E) -> &mut Self;
        pub fn object_encoding<K>(&mut self, key: K) -> &mut Self;
        pub fn geo_add<K, M>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_dist<K, M1, M2>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> &mut Self;
        pub fn geo_hash<K, M>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_pos<K, M>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_radius<K>(
            &mut self,
            key: K,
            longitude: f64,
            latitude: f64,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> &mut Self;
        pub fn geo_radius_by_member<K, M>(
            &mut self,
            key: K,
            member: M,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> &mut Self;
        pub fn xack<'a, K, G, I>(&mut self, key: K, group: G, ids: &'a [I]) -> &mut Self;
        pub fn xadd<'a, K, ID, F, V>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> &mut Self;
        pub fn xadd_map<K, ID, BTM>(&mut self, key: K, id: ID, map: BTM) -> &mut Self;
        pub fn xadd_options<'a, K, ID, I>(&mut self, key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> &mut Self;
        pub fn xadd_maxlen<'a, K, ID, F, V>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &'a [(F, V)]) -> &mut Self;
        pub fn xadd_maxlen_map<K, ID, BTM>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> &mut Self;
        pub fn xautoclaim_options<K, G, C, MIT, S>(
            &mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            start: S,
            options: streams::StreamAutoClaimOptions,
        ) -> &mut Self;
        pub fn xclaim<'a, K, G, C, MIT, ID>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> &mut Self;
        pub fn xclaim_options<'a, K, G, C, MIT, ID>(
            &mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            ids: &'a [ID],
            options: streams::StreamClaimOptions,
        ) -> &mut Self;
        pub fn xdel<'a, K, ID>(&mut self, key: K, ids: &'a [ID]) -> &mut Self;
        pub fn xgroup_create<K, G, ID>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_createconsumer<K, G, C>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
        pub fn xgroup_create_mkstream<K, G, ID>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_setid<K, G, ID>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_destroy<K, G>(&mut self, key: K, group: G) -> &mut Self;
        pub fn xgroup_delconsumer<K, G, C>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
        pub fn xlen<K>(&mut self, key: K) -> &mut Self;
        pub fn xpending<K, G>(&mut self, key: K, group: G) -> &mut Self;
        pub fn xpending_count<K, G, S, E, C>(&mut self, key: K, group: G, start: S, end: E, count: C) -> &mut Self;
        pub fn xpending_consumer_count<K, G, S, E, C, CN>(
            &mut self,
            key: K,
            group: G,
            start: S,
            end: E,
            count: C,
            consumer: CN,
        ) -> &mut Self;
        pub fn xrange<K, S, E>(&mut self, key: K, start: S, end: E) -> &mut Self;
        pub fn xrange_all<K>(&mut self, key: K) -> &mut Self;
        pub fn xrange_count<K, S, E, C>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self;
        pub fn xread<'a, K, ID>(&mut self, keys: &'a [K], ids: &'a [ID]) -> &mut Self;
        pub fn xread_options<'a, K, ID>(&mut self, keys: &'a [K], ids: &'a [ID], options: &'a streams::StreamReadOptions) -> &mut Self;
        pub fn xrevrange<K, E, S>(&mut self, key: K, end: E, start: S) -> &mut Self;
        pub fn xrevrange_all<K>(&mut self, key: K) -> &mut Self;
        pub fn xrevrange_count<K, E, S, C>(&mut self, key: K, end: E, start: S, count: C) -> &mut Self;
        pub fn xtrim<K>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> &mut Self;
        pub fn xtrim_options<'a, K>(&mut self, key: K, options: &'a streams::StreamTrimOptions) -> &mut Self;
        pub fn invoke_script<'a>(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> &mut Self;
    }
}

mod script {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Script {
        code: String,
        hash: String,
    }
    impl Script {
        pub fn new(code: &str) -> Script;
        pub fn get_hash(&self) -> &str;
        pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
        pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
        pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
        #[asyncfix::effect(network)]
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    }
    pub struct ScriptInvocation<'a> {
        script: &'a Script,
    }
    impl<'a> ScriptInvocation<'a> {
        pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a>;
        pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a>;
        #[asyncfix::effect(network)]
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
        #[asyncfix::effect(network)]
        pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
        #[asyncfix::effect(network)]
        pub async fn load_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<String>;
    }
}

pub mod streams {
    use super::*;
    #[derive(Clone, Debug, Default)]
    pub struct StreamReadOptions {
        block: Option<usize>,
    }
    impl StreamReadOptions {
        pub fn block(self, v: usize) -> Self;
        pub fn count(self, v: usize) -> Self;
        pub fn noack(self) -> Self;
        pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamClaimOptions {
        idle: Option<usize>,
    }
    impl StreamClaimOptions {
        pub fn idle(self, v: usize) -> Self;
        pub fn time(self, v: usize) -> Self;
        pub fn retry(self, v: usize) -> Self;
        pub fn with_force(self) -> Self;
        pub fn with_justid(self) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamAutoClaimOptions {
        count: Option<usize>,
    }
    impl StreamAutoClaimOptions {
        pub fn count(self, v: usize) -> Self;
        pub fn with_justid(self) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamAddOptions {
        nomkstream: bool,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamTrimOptions {
        n: usize,
    }
    #[derive(Clone, Debug)]
    pub enum StreamMaxlen {
        Equals(usize),
        Approx(usize),
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamReadReply {
        pub keys: Vec<StreamKey>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamRangeReply {
        pub ids: Vec<StreamId>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamClaimReply {
        pub ids: Vec<StreamId>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamAutoClaimReply {
        pub next_stream_id: String,
        pub claimed: Vec<StreamId>,
        pub deleted_ids: Vec<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamKey {
        pub key: String,
        pub ids: Vec<StreamId>,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StreamId {
        pub id: String,
        pub map: HashMap<String, Value>,
    }
    impl StreamId {
        pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
        pub fn contains_key(&self, key: &str) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamPendingCountReply {
        pub ids: Vec<StreamPendingId>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamPendingId {
        pub id: String,
        pub consumer: String,
        pub last_delivered_ms: usize,
        pub times_delivered: usize,
    }
    #[derive(Clone, Debug)]
    pub enum StreamPendingReply {
        Empty,
        Data(StreamPendingData),
    }
    impl StreamPendingReply {
        pub fn count(&self) -> usize;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StreamPendingData {
        pub count: usize,
        pub start_id: String,
        pub end_id: String,
    }
}
pub mod geo {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Unit {
        Meters,
        Kilometers,
        Miles,
        Feet,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Coord<T> {
        pub longitude: T,
        pub latitude: T,
    }
    impl<T> Coord<T> {
        pub fn lon_lat(longitude: T, latitude: T) -> Coord<T>;
    }
    #[derive(Default)]
    pub struct RadiusOptions {
        with_coord: bool,
    }
}

pub mod cluster {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct ClusterClient {
        nodes: Vec<String>,
    }
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient>;
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        #[asyncfix::effect(network)]
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        #[asyncfix::effect(network)]
        pub async fn get_async_connection(&self) -> RedisResult<cluster_async::ClusterConnection>;
    }
    pub struct ClusterClientBuilder {
        n: (),
    }
    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        pub fn build(self) -> RedisResult<ClusterClient>;
        pub fn password(self, v: String) -> Self;
        pub fn username(self, v: String) -> Self;
        pub fn retries(self, v: u32) -> Self;
        pub fn tls(self, v: TlsMode) -> Self;
        pub fn read_from_replicas(self) -> Self;
        pub fn connection_timeout(self, v: Duration) -> Self;
        pub fn response_timeout(self, v: Duration) -> Self;
        pub fn use_protocol(self, v: ProtocolVersion) -> Self;
    }
    #[asyncfix::io_handle(network)]
    pub struct ClusterConnection {
        c: (),
    }
    impl ConnectionLike for ClusterConnection {}
}
pub mod cluster_async {
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct ClusterConnection<C = super::aio::MultiplexedConnection>(C);
    impl<C> super::aio::ConnectionLike for ClusterConnection<C> {}
}
pub mod sentinel {
    use super::*;
    pub struct Sentinel {
        c: (),
    }
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel>;
        #[asyncfix::effect(network)]
        pub async fn async_master_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
        #[asyncfix::effect(network)]
        pub async fn async_replica_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
    }
    #[derive(Clone, Default)]
    pub struct SentinelNodeConnectionInfo {
        pub tls_mode: Option<TlsMode>,
        pub redis_connection_info: Option<RedisConnectionInfo>,
    }
    pub struct SentinelClient {
        c: (),
    }
    impl SentinelClient {
        #[asyncfix::effect(network)]
        pub async fn get_async_connection(&mut self) -> RedisResult<aio::MultiplexedConnection>;
    }
}

mod commands {
    use super::geo;
    use super::streams::{self, *};
    use super::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Direction {
        Left,
        Right,
    }
    #[derive(Clone, Debug, Default)]
    pub struct LposOptions {
        count: Option<usize>,
    }
    impl LposOptions {
        pub fn count(self, v: usize) -> Self;
        pub fn maxlen(self, v: usize) -> Self;
        pub fn rank(self, v: isize) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct SetOptions {
        get: bool,
    }
    impl SetOptions {
        pub fn conditional_set(self, v: ExistenceCheck) -> Self;
        pub fn get(self, v: bool) -> Self;
        pub fn with_expiration(self, v: SetExpiry) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ScanOptions {
        count: usize,
    }
    impl ScanOptions {
        pub fn with_count(self, v: usize) -> Self;
        pub fn with_pattern(self, v: impl Into<String>) -> Self;
        pub fn with_type(self, v: impl Into<String>) -> Self;
    }
    #[derive(Clone, Debug)]
    pub enum ControlFlow<U> {
        Continue,
        Break(U),
    }
    pub trait PubSubCommands: Sized {
        #[asyncfix::effect(network)]
        fn subscribe<C, F, U>(&mut self, channels: C, func: F) -> RedisResult<U>
        where
            F: FnMut(Msg) -> ControlFlow<U>;
        #[asyncfix::effect(network)]
        fn psubscribe<P, F, U>(&mut self, patterns: P, func: F) -> RedisResult<U>
        where
            F: FnMut(Msg) -> ControlFlow<U>;
    }
    impl PubSubCommands for Connection {}

    #[asyncfix::effect(network)]
    pub trait AsyncCommands: aio::ConnectionLike + Send + Sized {
        fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
            &mut self,
            key: K,
            pattern: P,
        ) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
            &mut self,
            key: K,
            pattern: P,
        ) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
            &mut self,
            key: K,
            pattern: P,
        ) -> RedisFuture<'_, aio::AsyncIter<'_, RV>>;
        fn ping<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
        fn flushdb<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
        fn flushall<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
        fn get<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn mget<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn keys<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn set<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn set_options<'a, K, V, RV>(&'a mut self, key: K, value: V, options: SetOptions) -> RedisFuture<'a, RV>;
        fn set_multiple<'a, K, V, RV>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
        fn mset<'a, K, V, RV>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
        fn set_ex<'a, K, V, RV>(&'a mut self, key: K, value: V, seconds: u64) -> RedisFuture<'a, RV>;
        fn pset_ex<'a, K, V, RV>(&'a mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<'a, RV>;
        fn set_nx<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn mset_nx<'a, K, V, RV>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
        fn getset<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn getrange<'a, K, RV>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV>;
        fn setrange<'a, K, V, RV>(&'a mut self, key: K, offset: isize, value: V) -> RedisFuture<'a, RV>;
        fn del<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn exists<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn key_type<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn expire<'a, K, RV>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>;
        fn expire_at<'a, K, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
        fn pexpire<'a, K, RV>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>;
        fn pexpire_at<'a, K, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
        fn expire_time<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn pexpire_time<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn persist<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn ttl<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn pttl<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn get_ex<'a, K, RV>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV>;
        fn get_del<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn rename<'a, K, N, RV>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
        fn rename_nx<'a, K, N, RV>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
        fn unlink<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn append<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn incr<'a, K, V, RV>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
        fn decr<'a, K, V, RV>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
        fn setbit<'a, K, RV>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, RV>;
        fn getbit<'a, K, RV>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>;
        fn bitcount<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn bitcount_range<'a, K, RV>(&'a mut self, key: K, start: usize, end: usize) -> RedisFuture<'a, RV>;
        fn strlen<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn hget<'a, K, F, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        fn hdel<'a, K, F, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        fn hset<'a, K, F, V, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
        fn hset_nx<'a, K, F, V, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
        fn hset_multiple<'a, K, F, V, RV>(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        fn hincr<'a, K, F, D, RV>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, RV>;
        fn hexists<'a, K, F, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        fn hexpire<'a, K, F, RV>(&'a mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV>;
        fn hkeys<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn hvals<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn hgetall<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn hlen<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn blmove<'a, S, D, RV>(
            &'a mut self,
            srckey: S,
            dstkey: D,
            src_dir: Direction,
            dst_dir: Direction,
            timeout: f64,
        ) -> RedisFuture<'a, RV>;
        fn blmpop<'a, K, RV>(&'a mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<'a, RV>;
        fn blpop<'a, K, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        fn brpop<'a, K, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        fn brpoplpush<'a, S, D, RV>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<'a, RV>;
        fn lindex<'a, K, RV>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>;
        fn linsert_before<'a, K, P, V, RV>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
        fn linsert_after<'a, K, P, V, RV>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
        fn llen<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn lmove<'a, S, D, RV>(&'a mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisFuture<'a, RV>;
        fn lmpop<'a, K, RV>(&'a mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<'a, RV>;
        fn lpop<'a, K, RV>(&'a mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisFuture<'a, RV>;
        fn lpos<'a, K, V, RV>(&'a mut self, key: K, value: V, options: LposOptions) -> RedisFuture<'a, RV>;
        fn lpush<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn lpush_exists<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn lrange<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn lrem<'a, K, V, RV>(&'a mut self, key: K, count: isize, value: V) -> RedisFuture<'a, RV>;
        fn ltrim<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn lset<'a, K, V, RV>(&'a mut self, key: K, index: isize, value: V) -> RedisFuture<'a, RV>;
        fn rpop<'a, K, RV>(&'a mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisFuture<'a, RV>;
        fn rpoplpush<'a, K, D, RV>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, RV>;
        fn rpush<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn rpush_exists<'a, K, V, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        fn sadd<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn scard<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn sdiff<'a, K, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
        fn sdiffstore<'a, D, K, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
        fn sinter<'a, K, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
        fn sinterstore<'a, D, K, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
        fn sismember<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn smismember<'a, K, M, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        fn smembers<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn smove<'a, S, D, M, RV>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, RV>;
        fn spop<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn srandmember<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn srandmember_multiple<'a, K, RV>(&'a mut self, key: K, count: usize) -> RedisFuture<'a, RV>;
        fn srem<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn sunion<'a, K, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
        fn sunionstore<'a, D, K, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
        fn zadd<'a, K, S, M, RV>(&'a mut self, key: K, member: M, score: S) -> RedisFuture<'a, RV>;
        fn zadd_multiple<'a, K, S, M, RV>(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, RV>;
        fn zcard<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn zcount<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zincr<'a, K, M, D, RV>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, RV>;
        fn zinterstore<'a, D, K, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
        fn zlexcount<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn bzpopmax<'a, K, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        fn zpopmax<'a, K, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
        fn bzpopmin<'a, K, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        fn zpopmin<'a, K, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
        fn bzmpop_max<'a, K, RV>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
        fn zmpop_max<'a, K, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
        fn bzmpop_min<'a, K, RV>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
        fn zmpop_min<'a, K, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
        fn zrandmember<'a, K, RV>(&'a mut self, key: K, count: Option<isize>) -> RedisFuture<'a, RV>;
        fn zrandmember_withscores<'a, K, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
        fn zrange<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn zrange_withscores<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn zrangebylex<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zrevrangebylex<'a, K, MM, M, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
        fn zrangebyscore<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zrangebyscore_withscores<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zrangebyscore_limit<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM, offset: isize, count: isize)
        -> RedisFuture<'a, RV>;
        fn zrangebyscore_limit_withscores<'a, K, M, MM, RV>(
            &'a mut self,
            key: K,
            min: M,
            max: MM,
            offset: isize,
            count: isize,
        ) -> RedisFuture<'a, RV>;
        fn zrank<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn zrem<'a, K, M, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        fn zrembylex<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zremrangebyrank<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn zrembyscore<'a, K, M, MM, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        fn zrevrange<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn zrevrange_withscores<'a, K, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        fn zrevrangebyscore<'a, K, MM, M, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
        fn zrevrangebyscore_withscores<'a, K, MM, M, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
        fn zrevrangebyscore_limit<'a, K, MM, M, RV>(
            &'a mut self,
            key: K,
            max: MM,
            min: M,
            offset: isize,
            count: isize,
        ) -> RedisFuture<'a, RV>;
        fn zrevrangebyscore_limit_withscores<'a, K, MM, M, RV>(
            &'a mut self,
            key: K,
            max: MM,
            min: M,
            offset: isize,
            count: isize,
        ) -> RedisFuture<'a, RV>;
        fn zrevrank<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn zscore<'a, K, M, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        fn zunionstore<'a, D, K, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
        fn pfadd<'a, K, E, RV>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
        fn pfcount<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn pfmerge<'a, D, S, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
        fn publish<'a, K, E, RV>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV>;
        fn object_encoding<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn geo_add<'a, K, M, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        fn geo_dist<'a, K, M1, M2, RV>(&'a mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisFuture<'a, RV>;
        fn geo_hash<'a, K, M, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        fn geo_pos<'a, K, M, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        fn geo_radius<'a, K, RV>(
            &'a mut self,
            key: K,
            longitude: f64,
            latitude: f64,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> RedisFuture<'a, RV>;
        fn geo_radius_by_member<'a, K, M, RV>(
            &'a mut self,
            key: K,
            member: M,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> RedisFuture<'a, RV>;
        fn xack<'a, K, G, I, RV>(&'a mut self, key: K, group: G, ids: &'a [I]) -> RedisFuture<'a, RV>;
        fn xadd<'a, K, ID, F, V, RV>(&'a mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        fn xadd_map<'a, K, ID, BTM, RV>(&'a mut self, key: K, id: ID, map: BTM) -> RedisFuture<'a, RV>;
        fn xadd_options<'a, K, ID, I, RV>(
            &'a mut self,
            key: K,
            id: ID,
            items: I,
            options: &'a streams::StreamAddOptions,
        ) -> RedisFuture<'a, RV>;
        fn xadd_maxlen<'a, K, ID, F, V, RV>(
            &'a mut self,
            key: K,
            maxlen: streams::StreamMaxlen,
            id: ID,
            items: &'a [(F, V)],
        ) -> RedisFuture<'a, RV>;
        fn xadd_maxlen_map<'a, K, ID, BTM, RV>(
            &'a mut self,
            key: K,
            maxlen: streams::StreamMaxlen,
            id: ID,
            map: BTM,
        ) -> RedisFuture<'a, RV>;
        fn xautoclaim_options<'a, K, G, C, MIT, S, RV>(
            &'a mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            start: S,
            options: streams::StreamAutoClaimOptions,
        ) -> RedisFuture<'a, RV>;
        fn xclaim<'a, K, G, C, MIT, ID, RV>(
            &'a mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            ids: &'a [ID],
        ) -> RedisFuture<'a, RV>;
        fn xclaim_options<'a, K, G, C, MIT, ID, RV>(
            &'a mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            ids: &'a [ID],
            options: streams::StreamClaimOptions,
        ) -> RedisFuture<'a, RV>;
        fn xdel<'a, K, ID, RV>(&'a mut self, key: K, ids: &'a [ID]) -> RedisFuture<'a, RV>;
        fn xgroup_create<'a, K, G, ID, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
        fn xgroup_createconsumer<'a, K, G, C, RV>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>;
        fn xgroup_create_mkstream<'a, K, G, ID, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
        fn xgroup_setid<'a, K, G, ID, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
        fn xgroup_destroy<'a, K, G, RV>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV>;
        fn xgroup_delconsumer<'a, K, G, C, RV>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>;
        fn xlen<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn xpending<'a, K, G, RV>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV>;
        fn xpending_count<'a, K, G, S, E, C, RV>(&'a mut self, key: K, group: G, start: S, end: E, count: C) -> RedisFuture<'a, RV>;
        fn xpending_consumer_count<'a, K, G, S, E, C, CN, RV>(
            &'a mut self,
            key: K,
            group: G,
            start: S,
            end: E,
            count: C,
            consumer: CN,
        ) -> RedisFuture<'a, RV>;
        fn xrange<'a, K, S, E, RV>(&'a mut self, key: K, start: S, end: E) -> RedisFuture<'a, RV>;
        fn xrange_all<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn xrange_count<'a, K, S, E, C, RV>(&'a mut self, key: K, start: S, end: E, count: C) -> RedisFuture<'a, RV>;
        fn xread<'a, K, ID, RV>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> RedisFuture<'a, RV>;
        fn xread_options<'a, K, ID, RV>(
            &'a mut self,
            keys: &'a [K],
            ids: &'a [ID],
            options: &'a streams::StreamReadOptions,
        ) -> RedisFuture<'a, RV>;
        fn xrevrange<'a, K, E, S, RV>(&'a mut self, key: K, end: E, start: S) -> RedisFuture<'a, RV>;
        fn xrevrange_all<'a, K, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        fn xrevrange_count<'a, K, E, S, C, RV>(&'a mut self, key: K, end: E, start: S, count: C) -> RedisFuture<'a, RV>;
        fn xtrim<'a, K, RV>(&'a mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisFuture<'a, RV>;
        fn xtrim_options<'a, K, RV>(&'a mut self, key: K, options: &'a streams::StreamTrimOptions) -> RedisFuture<'a, RV>;
        fn invoke_script<'a, RV>(&'a mut self, invocation: &'a crate::ScriptInvocation<'a>) -> RedisFuture<'a, RV>;
    }
    impl<T: aio::ConnectionLike + Send + Sized> AsyncCommands for T {}

    #[asyncfix::effect(network)]
    pub trait Commands: ConnectionLike + Sized {
        fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>>;
        fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisResult<Iter<'_, RV>>;
        fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>>;
        fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
        fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>>;
        fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
        fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
        fn get<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn set_options<K, V, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV>;
        fn set_multiple<'a, K, V, RV>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
        fn mset<'a, K, V, RV>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
        fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
        fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV>;
        fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn mset_nx<'a, K, V, RV>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
        fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
        fn setrange<K, V, RV>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV>;
        fn del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn key_type<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
        fn expire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
        fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
        fn pexpire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
        fn expire_time<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn pexpire_time<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn pttl<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn get_ex<K, RV>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
        fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn rename<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
        fn rename_nx<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
        fn unlink<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
        fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
        fn setbit<K, RV>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
        fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
        fn bitcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn bitcount_range<K, RV>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
        fn strlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
        fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
        fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
        fn hset_nx<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
        fn hset_multiple<'a, K, F, V, RV>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<RV>;
        fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV>;
        fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
        fn hexpire<K, F, RV>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV>;
        fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn blmove<S, D, RV>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisResult<RV>;
        fn blmpop<K, RV>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
        fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        fn brpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        fn brpoplpush<S, D, RV>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV>;
        fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisResult<RV>;
        fn linsert_before<K, P, V, RV>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
        fn linsert_after<K, P, V, RV>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
        fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn lmove<S, D, RV>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV>;
        fn lmpop<K, RV>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
        fn lpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV>;
        fn lpos<K, V, RV>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV>;
        fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn lpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
        fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn lset<K, V, RV>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
        fn rpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV>;
        fn rpoplpush<K, D, RV>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
        fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn rpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
        fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn sdiff<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
        fn sdiffstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
        fn sinter<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
        fn sinterstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
        fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn smismember<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
        fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn smove<S, D, M, RV>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV>;
        fn spop<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn srandmember<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn srandmember_multiple<K, RV>(&mut self, key: K, count: usize) -> RedisResult<RV>;
        fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn sunion<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
        fn sunionstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
        fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisResult<RV>;
        fn zadd_multiple<'a, K, S, M, RV>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<RV>;
        fn zcard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn zcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zincr<K, M, D, RV>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV>;
        fn zinterstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
        fn zlexcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn bzpopmax<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        fn zpopmax<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
        fn bzpopmin<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        fn zpopmin<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
        fn bzmpop_max<K, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
        fn zmpop_max<K, RV>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
        fn bzmpop_min<K, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
        fn zmpop_min<K, RV>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
        fn zrandmember<K, RV>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV>;
        fn zrandmember_withscores<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
        fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn zrangebylex<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zrevrangebylex<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
        fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zrangebyscore_withscores<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zrangebyscore_limit<K, M, MM, RV>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
        fn zrangebyscore_limit_withscores<K, M, MM, RV>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize)
        -> RedisResult<RV>;
        fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
        fn zrembylex<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zremrangebyrank<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn zrevrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        fn zrevrangebyscore<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
        fn zrevrangebyscore_withscores<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
        fn zrevrangebyscore_limit<K, MM, M, RV>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
        fn zrevrangebyscore_limit_withscores<K, MM, M, RV>(
            &mut self,
            key: K,
            max: MM,
            min: M,
            offset: isize,
            count: isize,
        ) -> RedisResult<RV>;
        fn zrevrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
        fn zunionstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
        fn pfadd<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
        fn pfcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn pfmerge<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
        fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV>;
        fn object_encoding<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn geo_add<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
        fn geo_dist<K, M1, M2, RV>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisResult<RV>;
        fn geo_hash<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
        fn geo_pos<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
        fn geo_radius<K, RV>(
            &mut self,
            key: K,
            longitude: f64,
            latitude: f64,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> RedisResult<RV>;
        fn geo_radius_by_member<K, M, RV>(
            &mut self,
            key: K,
            member: M,
            radius: f64,
            unit: geo::Unit,
            options: geo::RadiusOptions,
        ) -> RedisResult<RV>;
        fn xack<'a, K, G, I, RV>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<RV>;
        fn xadd<'a, K, ID, F, V, RV>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<RV>;
        fn xadd_map<K, ID, BTM, RV>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV>;
        fn xadd_options<'a, K, ID, I, RV>(&mut self, key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> RedisResult<RV>;
        fn xadd_maxlen<'a, K, ID, F, V, RV>(
            &mut self,
            key: K,
            maxlen: streams::StreamMaxlen,
            id: ID,
            items: &'a [(F, V)],
        ) -> RedisResult<RV>;
        fn xadd_maxlen_map<K, ID, BTM, RV>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV>;
        fn xautoclaim_options<K, G, C, MIT, S, RV>(
            &mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            start: S,
            options: streams::StreamAutoClaimOptions,
        ) -> RedisResult<RV>;
        fn xclaim<'a, K, G, C, MIT, ID, RV>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID])
        -> RedisResult<RV>;
        fn xclaim_options<'a, K, G, C, MIT, ID, RV>(
            &mut self,
            key: K,
            group: G,
            consumer: C,
            min_idle_time: MIT,
            ids: &'a [ID],
            options: streams::StreamClaimOptions,
        ) -> RedisResult<RV>;
        fn xdel<'a, K, ID, RV>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV>;
        fn xgroup_create<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
        fn xgroup_createconsumer<K, G, C, RV>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
        fn xgroup_create_mkstream<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
        fn xgroup_setid<K, G, ID, RV>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
        fn xgroup_destroy<K, G, RV>(&mut self, key: K, group: G) -> RedisResult<RV>;
        fn xgroup_delconsumer<K, G, C, RV>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
        fn xlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn xpending<K, G, RV>(&mut self, key: K, group: G) -> RedisResult<RV>;
        fn xpending_count<K, G, S, E, C, RV>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisResult<RV>;
        fn xpending_consumer_count<K, G, S, E, C, CN, RV>(
            &mut self,
            key: K,
            group: G,
            start: S,
            end: E,
            count: C,
            consumer: CN,
        ) -> RedisResult<RV>;
        fn xrange<K, S, E, RV>(&mut self, key: K, start: S, end: E) -> RedisResult<RV>;
        fn xrange_all<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn xrange_count<K, S, E, C, RV>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV>;
        fn xread<'a, K, ID, RV>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<RV>;
        fn xread_options<'a, K, ID, RV>(
            &mut self,
            keys: &'a [K],
            ids: &'a [ID],
            options: &'a streams::StreamReadOptions,
        ) -> RedisResult<RV>;
        fn xrevrange<K, E, S, RV>(&mut self, key: K, end: E, start: S) -> RedisResult<RV>;
        fn xrevrange_all<K, RV>(&mut self, key: K) -> RedisResult<RV>;
        fn xrevrange_count<K, E, S, C, RV>(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV>;
        fn xtrim<K, RV>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<RV>;
        fn xtrim_options<'a, K, RV>(&mut self, key: K, options: &'a streams::StreamTrimOptions) -> RedisResult<RV>;
        fn invoke_script<'a, RV>(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> RedisResult<RV>;
    }
    impl<T: ConnectionLike> Commands for T {}

    #[asyncfix::effect(network)]
    pub trait JsonAsyncCommands: aio::ConnectionLike + Send + Sized {
        fn json_get<'a, K, P, RV>(&'a mut self, key: K, path: P) -> RedisFuture<'a, RV>;
        fn json_set<'a, K, P, V, RV>(&'a mut self, key: K, path: P, value: &'a V) -> RedisFuture<'a, RV>;
        fn json_del<'a, K, P, RV>(&'a mut self, key: K, path: P) -> RedisFuture<'a, RV>;
        fn json_arr_append<'a, K, P, V, RV>(&'a mut self, key: K, path: P, value: &'a V) -> RedisFuture<'a, RV>;
        fn json_num_incr_by<'a, K, P, RV>(&'a mut self, key: K, path: P, value: i64) -> RedisFuture<'a, RV>;
    }
    impl<T: aio::ConnectionLike + Send + Sized> JsonAsyncCommands for T {}
    #[asyncfix::effect(network)]
    pub trait JsonCommands: ConnectionLike + Sized {
        fn json_get<K, P, RV>(&mut self, key: K, path: P) -> RedisResult<RV>;
        fn json_set<K, P, V, RV>(&mut self, key: K, path: P, value: &V) -> RedisResult<RV>;
        fn json_del<K, P, RV>(&mut self, key: K, path: P) -> RedisResult<RV>;
    }
    impl<T: ConnectionLike> JsonCommands for T {}
}
