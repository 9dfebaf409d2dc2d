//! async-nats 0.2x to 0.4x.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate tokio;
use bytes::Bytes;
pub use client::{Client, Request};
use core::time::Duration;
pub use error_::*;
pub use header::{HeaderMap, HeaderValue};
pub use message::Message;
pub use options::ConnectOptions;
pub use subject::{Subject, ToSubject};
pub type Error = Box<dyn std::error::Error + Send + Sync + 'static>;
mod error_ {
    #[derive(Clone, Debug)]
    pub struct ConnectError {
        k: (),
    }
    impl ::core::fmt::Display for ConnectError {}
    impl std::error::Error for ConnectError {}
    #[derive(Clone, Debug)]
    pub struct PublishError {
        k: (),
    }
    impl ::core::fmt::Display for PublishError {}
    impl std::error::Error for PublishError {}
    #[derive(Clone, Debug)]
    pub struct RequestError {
        k: (),
    }
    impl ::core::fmt::Display for RequestError {}
    impl std::error::Error for RequestError {}
    #[derive(Clone, Debug)]
    pub struct SubscribeError {
        k: (),
    }
    impl ::core::fmt::Display for SubscribeError {}
    impl std::error::Error for SubscribeError {}
    #[derive(Clone, Debug)]
    pub struct FlushError {
        k: (),
    }
    impl ::core::fmt::Display for FlushError {}
    impl std::error::Error for FlushError {}
    #[derive(Clone, Debug)]
    pub struct DrainError {
        k: (),
    }
    impl ::core::fmt::Display for DrainError {}
    impl std::error::Error for DrainError {}
    #[derive(Clone, Debug)]
    pub struct ReconnectError {
        k: (),
    }
    impl ::core::fmt::Display for ReconnectError {}
    impl std::error::Error for ReconnectError {}
    #[derive(Clone, Debug)]
    pub struct UnsubscribeError {
        k: (),
    }
    impl ::core::fmt::Display for UnsubscribeError {}
    impl std::error::Error for UnsubscribeError {}
    #[derive(Clone, Debug)]
    pub struct JsError {
        k: (),
    }
    impl ::core::fmt::Display for JsError {}
    impl std::error::Error for JsError {}
}
pub mod subject {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Subject(bytes::Bytes);
    impl Subject {
        pub const fn from_static(s: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl ::core::ops::Deref for Subject {
        type Target = str;
        fn deref(&self) -> &str;
    }
    impl ::core::fmt::Display for Subject {}
    impl From<&str> for Subject {
        fn from(v: &str) -> Self;
    }
    impl From<String> for Subject {
        fn from(v: String) -> Self;
    }
    impl AsRef<str> for Subject {
        fn as_ref(&self) -> &str;
    }
    pub trait ToSubject {
        fn to_subject(&self) -> Subject;
    }
    impl ToSubject for &str {}
    impl ToSubject for String {}
    impl ToSubject for Subject {}
    impl<T: ToSubject> ToSubject for &T {}
}
pub mod header {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HeaderMap(());
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderValue(String);
    impl HeaderMap {
        pub fn new() -> Self;
        pub fn insert<K, V>(&mut self, name: K, value: V);
        pub fn append<K, V>(&mut self, name: K, value: V);
        pub fn get<K>(&self, name: K) -> Option<&HeaderValue>;
        pub fn get_last<K>(&self, name: K) -> Option<&HeaderValue>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn iter(&self) -> impl Iterator<Item = (&String, &Vec<HeaderValue>)>;
    }
    impl HeaderValue {
        pub fn as_str(&self) -> &str;
    }
    impl ::core::fmt::Display for HeaderValue {}
}
pub mod message {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Message {
        pub subject: Subject,
        pub reply: Option<Subject>,
        pub payload: Bytes,
        pub headers: Option<HeaderMap>,
        pub status: Option<()>,
        pub description: Option<String>,
        pub length: usize,
    }
}
#[asyncfix::effect(network)]
pub async fn connect<A: ToServerAddrs>(addrs: A) -> Result<Client, ConnectError>;
#[asyncfix::effect(network)]
pub async fn connect_with_options<A: ToServerAddrs>(addrs: A, options: ConnectOptions) -> Result<Client, ConnectError>;
pub trait ToServerAddrs {}
impl<T: ?Sized> ToServerAddrs for T {}
#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
#[derive(Debug)]
pub struct Subscriber {
    sid: u64,
}
impl futures_core::Stream for Subscriber {
    type Item = Message;
    fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Message>>;
}
impl Subscriber {
    #[asyncfix::effect(network)]
    pub async fn unsubscribe(&mut self) -> Result<(), UnsubscribeError>;
    #[asyncfix::effect(network)]
    pub async fn unsubscribe_after(&mut self, unsub_after: u64) -> Result<(), UnsubscribeError>;
    #[asyncfix::effect(network)]
    pub async fn drain(&mut self) -> Result<(), UnsubscribeError>;
}
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Connected,
    Disconnected,
    LameDuckMode,
    Draining,
    Closed,
    SlowConsumer(u64),
    ServerError(()),
    ClientError(()),
}
impl ::core::fmt::Display for Event {}
#[derive(Clone, Debug, Default)]
pub struct ServerInfo {
    pub server_id: String,
    pub server_name: String,
    pub host: String,
    pub port: u16,
    pub version: String,
    pub max_payload: usize,
    pub jetstream: bool,
}
#[derive(Clone, Debug)]
pub struct ServerAddr(());
impl ::core::str::FromStr for ServerAddr {
    type Err = std::io::Error;
    fn from_str(s: &str) -> Result<Self, std::io::Error>;
}
pub mod connection {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum State {
        Pending,
        Connected,
        Disconnected,
    }
    impl ::core::fmt::Display for State {}
}
pub mod client {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Client {
        s: (),
    }
    impl Default for Request {
        fn default() -> Self;
    }
    #[derive(Debug)]
    pub struct Request {
        p: Option<Bytes>,
    }
    impl Request {
        pub fn new() -> Request;
        pub fn payload(self, v: Bytes) -> Self;
        pub fn headers(self, v: HeaderMap) -> Self;
        pub fn timeout(self, v: Option<Duration>) -> Self;
        pub fn inbox(self, v: String) -> Self;
    }
    impl Client {
        pub fn server_info(&self) -> ServerInfo;
        pub fn new_inbox(&self) -> String;
        pub fn connection_state(&self) -> connection::State;
        pub fn timeout(&self) -> Option<Duration>;
        #[asyncfix::effect(network)]
        pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<(), PublishError>;
        #[asyncfix::effect(network)]
        pub async fn publish_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError>;
        #[asyncfix::effect(network)]
        pub async fn publish_with_reply<S: ToSubject, R: ToSubject>(
            &self,
            subject: S,
            reply: R,
            payload: Bytes,
        ) -> Result<(), PublishError>;
        #[asyncfix::effect(network)]
        pub async fn publish_with_reply_and_headers<S: ToSubject, R: ToSubject>(
            &self,
            subject: S,
            reply: R,
            headers: HeaderMap,
            payload: Bytes,
        ) -> Result<(), PublishError>;
        #[asyncfix::effect(network)]
        pub async fn request<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<Message, RequestError>;
        #[asyncfix::effect(network)]
        pub async fn request_with_headers<S: ToSubject>(
            &self,
            subject: S,
            headers: HeaderMap,
            payload: Bytes,
        ) -> Result<Message, RequestError>;
        #[asyncfix::effect(network)]
        pub async fn send_request<S: ToSubject>(&self, subject: S, request: Request) -> Result<Message, RequestError>;
        #[asyncfix::effect(network)]
        pub async fn subscribe<S: ToSubject>(&self, subject: S) -> Result<Subscriber, SubscribeError>;
        #[asyncfix::effect(network)]
        pub async fn queue_subscribe<S: ToSubject>(&self, subject: S, queue_group: String) -> Result<Subscriber, SubscribeError>;
        #[asyncfix::effect(network)]
        pub async fn flush(&self) -> Result<(), FlushError>;
        #[asyncfix::effect(network)]
        pub async fn drain(&self) -> Result<(), DrainError>;
        #[asyncfix::effect(network)]
        pub async fn force_reconnect(&self) -> Result<(), ReconnectError>;
    }
}
mod options {
    use super::*;
    #[derive(Default)]
    pub struct ConnectOptions {
        n: (),
    }
    impl ConnectOptions {
        pub fn new() -> ConnectOptions;
        pub fn with_token(token: String) -> Self;
        pub fn with_user_and_password(user: String, pass: String) -> Self;
        pub fn with_nkey(seed: String) -> Self;
        #[asyncfix::effect(disk)]
        pub async fn with_credentials_file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self>;
        #[asyncfix::effect(disk)]
        pub async fn credentials_file(self, path: impl AsRef<std::path::Path>) -> std::io::Result<Self>;
        pub fn with_credentials(creds: &str) -> std::io::Result<Self>;
        pub fn credentials(self, creds: &str) -> std::io::Result<Self>;
        pub fn user_and_password(self, user: String, pass: String) -> Self;
        pub fn name<T: ToString>(self, name: T) -> ConnectOptions;
        pub fn token(self, v: String) -> Self;
        pub fn nkey(self, v: String) -> Self;
        pub fn require_tls(self, v: bool) -> Self;
        pub fn ping_interval(self, v: Duration) -> Self;
        pub fn connection_timeout(self, v: Duration) -> Self;
        pub fn request_timeout(self, v: Option<Duration>) -> Self;
        pub fn no_echo(self) -> Self;
        pub fn retry_on_initial_connect(self) -> Self;
        pub fn max_reconnects(self, v: impl Into<Option<usize>>) -> Self;
        pub fn client_capacity(self, v: usize) -> Self;
        pub fn subscription_capacity(self, v: usize) -> Self;
        pub fn ignore_discovered_servers(self) -> Self;
        pub fn custom_inbox_prefix(self, v: impl ToString) -> Self;
        pub fn add_root_certificates(self, v: std::path::PathBuf) -> Self;
        pub fn event_callback<F, Fut>(self, cb: F) -> ConnectOptions
        where
            F: Fn(Event) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = ()> + 'static + Send + Sync;
        pub fn reconnect_delay_callback<F: Fn(usize) -> Duration + Send + Sync + 'static>(self, cb: F) -> Self;
        #[asyncfix::effect(network)]
        pub async fn connect<A: ToServerAddrs>(self, addrs: A) -> Result<Client, ConnectError>;
    }
}
pub mod jetstream {
    use super::*;
    pub use context::Context;
    pub use message::{AckKind, Message};
    pub fn new(client: Client) -> Context;
    pub fn with_domain<T: AsRef<str>>(client: Client, domain: T) -> Context;
    pub mod context {
        use super::*;
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct Context {
            client: Client,
        }
        #[asyncfix::effect(network)]
        pub struct StreamNames(());
        impl futures_core::Stream for StreamNames {
            type Item = Result<String, JsError>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<String, JsError>>>;
        }
        #[asyncfix::effect(network)]
        pub struct Streams(());
        impl futures_core::Stream for Streams {
            type Item = Result<stream::Info, JsError>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<stream::Info, JsError>>>;
        }
        #[asyncfix::effect(network)]
        pub struct PublishAckFuture(());
        impl core::future::IntoFuture for PublishAckFuture {
            type Output = Result<publish::PublishAck, error_::PublishError>;
            type IntoFuture = futures_core::future::BoxFuture<'static, Result<publish::PublishAck, error_::PublishError>>;
            #[asyncfix::effect(network)]
            fn into_future(self) -> Self::IntoFuture;
        }
        pub mod publish {
            #[derive(Clone, Debug)]
            pub struct PublishAck {
                pub stream: String,
                pub sequence: u64,
                pub domain: String,
                pub duplicate: bool,
            }
        }
        impl Context {
            #[asyncfix::effect(network)]
            pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<PublishAckFuture, PublishError>;
            #[asyncfix::effect(network)]
            pub async fn publish_with_headers<S: ToSubject>(
                &self,
                subject: S,
                headers: HeaderMap,
                payload: Bytes,
            ) -> Result<PublishAckFuture, PublishError>;
            #[asyncfix::effect(network)]
            pub async fn create_stream<S>(&self, stream_config: S) -> Result<stream::Stream, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_stream<T: AsRef<str>>(&self, stream: T) -> Result<stream::Stream, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_or_create_stream<S>(&self, stream_config: S) -> Result<stream::Stream, JsError>;
            #[asyncfix::effect(network)]
            pub async fn update_stream<S>(&self, config: S) -> Result<stream::Info, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_stream<T: AsRef<str>>(&self, stream: T) -> Result<stream::DeleteStatus, JsError>;
            pub fn stream_names(&self) -> StreamNames;
            pub fn streams(&self) -> Streams;
            #[asyncfix::effect(network)]
            pub async fn stream_by_subject<T: Into<String>>(&self, subject: T) -> Result<String, JsError>;
            #[asyncfix::effect(network)]
            pub async fn query_account(&self) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_consumer_from_stream<T, C: AsRef<str>, S: AsRef<str>>(
                &self,
                consumer: C,
                stream: S,
            ) -> Result<consumer::Consumer<T>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_consumer_from_stream<C: AsRef<str>, S: AsRef<str>>(
                &self,
                consumer: C,
                stream: S,
            ) -> Result<stream::DeleteStatus, JsError>;
            #[asyncfix::effect(network)]
            pub async fn send_publish<S: ToSubject, P>(&self, subject: S, publish: P) -> Result<PublishAckFuture, PublishError>;
            #[asyncfix::effect(network)]
            pub async fn get_stream_no_info<T: AsRef<str>>(&self, stream: T) -> Result<stream::Stream<()>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_object_store<T: AsRef<str>>(&self, n: T) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<kv::Store, JsError>;
            #[asyncfix::effect(network)]
            pub async fn create_key_value(&self, config: kv::Config) -> Result<kv::Store, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_key_value<T: AsRef<str>>(&self, bucket: T) -> Result<stream::DeleteStatus, JsError>;
            #[asyncfix::effect(network)]
            pub async fn create_object_store(&self, config: object_store::Config) -> Result<object_store::ObjectStore, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_object_store<T: AsRef<str>>(&self, bucket_name: T) -> Result<object_store::ObjectStore, JsError>;
            #[asyncfix::effect(network)]
            pub async fn create_consumer_on_stream<C, S: AsRef<str>>(&self, config: C, stream: S)
            -> Result<consumer::Consumer<C>, JsError>;
        }
    }
    pub mod message {
        use super::*;
        #[derive(Clone, Debug)]
        pub struct Message {
            pub message: crate::Message,
            pub context: Context,
        }
        impl ::core::ops::Deref for Message {
            type Target = crate::Message;
            fn deref(&self) -> &crate::Message;
        }
        #[derive(Clone, Copy, Debug)]
        pub enum AckKind {
            Ack,
            Nak(Option<Duration>),
            Progress,
            Next,
            Term,
        }
        impl Message {
            #[asyncfix::effect(network)]
            pub async fn ack(&self) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn ack_with(&self, kind: AckKind) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn double_ack(&self) -> Result<(), Error>;
            pub fn split(self) -> (crate::Message, Acker);
            pub fn info(&self) -> Result<Info<'_>, Error>;
        }
        #[derive(Clone, Debug)]
        pub struct Acker(());
        impl Acker {
            #[asyncfix::effect(network)]
            pub async fn ack(&self) -> Result<(), Error>;
            #[asyncfix::effect(network)]
            pub async fn ack_with(&self, kind: AckKind) -> Result<(), Error>;
        }
        #[derive(Debug)]
        pub struct Info<'a> {
            pub stream: &'a str,
            pub consumer: &'a str,
            pub stream_sequence: u64,
            pub consumer_sequence: u64,
            pub delivered: i64,
            pub pending: u64,
        }
    }
    pub mod stream {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct Config {
            pub name: String,
            pub subjects: Vec<String>,
            pub max_messages: i64,
            pub max_bytes: i64,
            pub max_age: Duration,
            pub max_messages_per_subject: i64,
            pub num_replicas: usize,
            pub duplicate_window: Duration,
            pub description: Option<String>,
            pub storage: StorageType,
            pub retention: RetentionPolicy,
        }
        #[derive(Clone, Copy, Debug, Default)]
        pub enum StorageType {
            #[default]
            File,
            Memory,
        }
        #[derive(Clone, Copy, Debug, Default)]
        pub enum RetentionPolicy {
            #[default]
            Limits,
            Interest,
            WorkQueue,
        }
        #[derive(Clone, Debug)]
        pub struct Info {
            pub config: Config,
            pub state: State,
        }
        #[derive(Clone, Debug)]
        pub struct State {
            pub messages: u64,
            pub bytes: u64,
            pub first_sequence: u64,
            pub last_sequence: u64,
            pub consumer_count: usize,
        }
        #[derive(Clone, Debug)]
        pub struct DeleteStatus {
            pub success: bool,
        }
        #[derive(Clone, Debug)]
        pub struct Stream<T = Info> {
            i: T,
        }
        impl<T> Stream<T> {
            #[asyncfix::effect(network)]
            pub async fn info(&mut self) -> Result<&Info, JsError>;
            pub fn cached_info(&self) -> &Info;
            #[asyncfix::effect(network)]
            pub async fn create_consumer<C>(&self, config: C) -> Result<consumer::Consumer<C>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_consumer<C>(&self, name: &str) -> Result<consumer::Consumer<C>, Error>;
            #[asyncfix::effect(network)]
            pub async fn get_or_create_consumer<C>(&self, name: &str, config: C) -> Result<consumer::Consumer<C>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_consumer(&self, name: &str) -> Result<DeleteStatus, JsError>;
            pub fn purge(&self) -> Purge<'_>;
            pub fn consumers(&self) -> Consumers;
            pub fn consumer_names(&self) -> StreamNames;
            #[asyncfix::effect(network)]
            pub async fn get_info(&self) -> Result<Info, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_raw_message(&self, sequence: u64) -> Result<crate::Message, JsError>;
            #[asyncfix::effect(network)]
            pub async fn direct_get(&self, sequence: u64) -> Result<crate::Message, JsError>;
            #[asyncfix::effect(network)]
            pub async fn direct_get_last_for_subject<S: AsRef<str>>(&self, subject: S) -> Result<crate::Message, JsError>;
            #[asyncfix::effect(network)]
            pub async fn direct_get_next_for_subject<S: AsRef<str>>(
                &self,
                subject: S,
                sequence: Option<u64>,
            ) -> Result<crate::Message, JsError>;
            #[asyncfix::effect(network)]
            pub async fn create_consumer_strict<C>(&self, config: C) -> Result<consumer::Consumer<C>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn update_consumer<C>(&self, config: C) -> Result<consumer::Consumer<C>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn consumer_info<T: AsRef<str>>(&self, name: T) -> Result<consumer::Info, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_message(&self, sequence: u64) -> Result<bool, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get_last_raw_message_by_subject(&self, s: &str) -> Result<crate::Message, JsError>;
        }
    }
    #[asyncfix::effect(network)]
    #[must_use]
    pub struct Purge<'a>(&'a ());
    impl<'a> Purge<'a> {
        pub fn keep(self, v: u64) -> Self;
        pub fn sequence(self, v: u64) -> Self;
        pub fn filter(self, v: impl Into<String>) -> Self;
    }
    impl<'a> core::future::IntoFuture for Purge<'a> {
        type Output = Result<(), JsError>;
        type IntoFuture = futures_core::future::BoxFuture<'a, Result<(), JsError>>;
        #[asyncfix::effect(network)]
        fn into_future(self) -> Self::IntoFuture;
    }
    #[asyncfix::effect(network)]
    pub struct Consumers(());
    impl futures_core::Stream for Consumers {
        type Item = Result<consumer::Info, JsError>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<consumer::Info, JsError>>>;
    }
    pub use context::{StreamNames, Streams};
    pub mod consumer {
        use super::*;
        #[derive(Clone, Debug)]
        pub struct Consumer<C> {
            c: C,
        }
        #[derive(Clone, Debug)]
        pub struct Info {
            pub name: String,
            pub stream_name: String,
            pub num_pending: u64,
            pub num_ack_pending: usize,
            pub num_waiting: usize,
            pub num_redelivered: usize,
        }
        impl<C> Consumer<C> {
            #[asyncfix::effect(network)]
            pub async fn info(&mut self) -> Result<&Info, JsError>;
            #[asyncfix::effect(network)]
            pub async fn messages(&self) -> Result<pull::Stream, JsError>;
            pub fn cached_info(&self) -> &Info;
            #[asyncfix::effect(network)]
            pub async fn get_info(&self) -> Result<Info, JsError>;
            pub fn sequence(&self, batch: usize) -> Result<pull::Stream, JsError>;
            pub fn fetch(&self) -> pull::FetchBuilder;
            pub fn batch(&self) -> pull::FetchBuilder;
            pub fn stream(&self) -> pull::FetchBuilder;
        }
        pub type PullConsumer = Consumer<pull::Config>;
        pub type PushConsumer = Consumer<push::Config>;
        pub mod pull {
            use super::*;
            #[derive(Clone, Debug, Default)]
            pub struct Config {
                pub durable_name: Option<String>,
                pub name: Option<String>,
                pub description: Option<String>,
                pub deliver_policy: DeliverPolicy,
                pub ack_policy: AckPolicy,
                pub ack_wait: Duration,
                pub max_deliver: i64,
                pub filter_subject: String,
                pub filter_subjects: Vec<String>,
                pub max_ack_pending: i64,
                pub inactive_threshold: Duration,
            }
            #[asyncfix::io_handle(network)]
            #[asyncfix::effect(network)]
            pub struct Stream(());
            impl futures_core::Stream for Stream {
                type Item = Result<message::Message, JsError>;
                fn poll_next(
                    self: ::core::pin::Pin<&mut Self>,
                    cx: &mut ::core::task::Context<'_>,
                ) -> ::core::task::Poll<Option<Result<message::Message, JsError>>>;
            }
            pub struct FetchBuilder(());
            impl FetchBuilder {
                pub fn max_messages(self, v: usize) -> Self;
                pub fn max_messages_per_batch(self, v: usize) -> Self;
                pub fn expires(self, v: Duration) -> Self;
                pub fn heartbeat(self, v: Duration) -> Self;
                pub fn max_bytes(self, v: usize) -> Self;
                #[asyncfix::effect(network)]
                pub async fn messages(self) -> Result<Stream, JsError>;
            }
        }
        pub mod push {
            use super::*;
            #[derive(Clone, Debug, Default)]
            pub struct Config {
                pub deliver_subject: String,
                pub durable_name: Option<String>,
                pub filter_subject: String,
            }
            pub type Messages = pull::Stream;
        }
        #[derive(Clone, Copy, Debug, Default)]
        pub enum DeliverPolicy {
            #[default]
            All,
            Last,
            New,
            ByStartSequence {
                start_sequence: u64,
            },
            LastPerSubject,
        }
        #[derive(Clone, Copy, Debug, Default)]
        pub enum AckPolicy {
            None,
            All,
            #[default]
            Explicit,
        }
    }
    pub mod kv {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct Config {
            pub bucket: String,
            pub description: String,
            pub max_value_size: i32,
            pub history: i64,
            pub max_age: Duration,
            pub max_bytes: i64,
            pub num_replicas: usize,
        }
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct Store {
            pub name: String,
            pub stream_name: String,
            pub prefix: String,
            pub put_prefix: Option<String>,
            pub stream: stream::Stream,
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Operation {
            Put,
            Delete,
            Purge,
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct Entry {
            pub bucket: String,
            pub key: String,
            pub value: Bytes,
            pub revision: u64,
            pub delta: u64,
            pub operation: Operation,
        }
        impl Store {
            #[asyncfix::effect(network)]
            pub async fn put<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, JsError>;
            #[asyncfix::effect(network)]
            pub async fn create<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, JsError>;
            #[asyncfix::effect(network)]
            pub async fn update<T: AsRef<str>>(&self, key: T, value: Bytes, revision: u64) -> Result<u64, JsError>;
            #[asyncfix::effect(network)]
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn entry<T: Into<String>>(&self, key: T) -> Result<Option<Entry>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch<T: AsRef<str>>(&self, key: T) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch_with_history<T: AsRef<str>>(&self, key: T) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch_all(&self) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn entry_for_revision<T: Into<String>>(&self, key: T, revision: u64) -> Result<Option<Entry>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete_expect_revision<T: AsRef<str>>(&self, key: T, revision: Option<u64>) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn purge_expect_revision<T: AsRef<str>>(&self, key: T, revision: Option<u64>) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch_from_revision<T: AsRef<str>>(&self, key: T, revision: u64) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch_all_from_revision(&self, revision: u64) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn history<T: AsRef<str>>(&self, key: T) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn keys(&self) -> Result<Keys, JsError>;
            #[asyncfix::effect(network)]
            pub async fn status(&self) -> Result<(), JsError>;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct Watch(());
        impl futures_core::Stream for Watch {
            type Item = Result<Entry, JsError>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<Entry, JsError>>>;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct Keys(());
        impl futures_core::Stream for Keys {
            type Item = Result<String, JsError>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<String, JsError>>>;
        }
    }
    pub mod object_store {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct Config {
            pub bucket: String,
            pub description: Option<String>,
            pub max_age: Duration,
            pub max_bytes: i64,
            pub num_replicas: usize,
        }
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct ObjectStore {
            n: String,
        }
        #[derive(Clone, Debug)]
        pub struct ObjectInfo {
            pub name: String,
            pub size: usize,
            pub bucket: String,
        }
        #[asyncfix::io_handle(network)]
        pub struct Object<'a> {
            pub info: ObjectInfo,
            s: &'a (),
        }
        impl ObjectStore {
            #[asyncfix::effect(network)]
            pub async fn get<T: AsRef<str>>(&self, object_name: T) -> Result<Object<'_>, JsError>;
            #[asyncfix::effect(network)]
            pub async fn put<T, R>(&self, meta: T, data: &mut R) -> Result<ObjectInfo, JsError>;
            #[asyncfix::effect(network)]
            pub async fn delete<T: AsRef<str>>(&self, object_name: T) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn info<T: AsRef<str>>(&self, object_name: T) -> Result<ObjectInfo, JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch(&self) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn watch_with_history(&self) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn list(&self) -> Result<Watch, JsError>;
            #[asyncfix::effect(network)]
            pub async fn seal(&mut self) -> Result<(), JsError>;
            #[asyncfix::effect(network)]
            pub async fn add_link<N, O>(&self, name: N, object: O) -> Result<ObjectInfo, JsError>;
            #[asyncfix::effect(network)]
            pub async fn update_metadata<A: AsRef<str>, M>(&self, object: A, metadata: M) -> Result<ObjectInfo, JsError>;
        }
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct Watch(());
        impl futures_core::Stream for Watch {
            type Item = Result<ObjectInfo, JsError>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<Result<ObjectInfo, JsError>>>;
        }
        impl tokio::io::AsyncRead for Object<'_> {}
        impl Object<'_> {
            pub fn info(&self) -> &ObjectInfo;
        }
    }
}
