//! lapin 1 to 3.
#![register_tool(asyncfix)]
extern crate futures_core;
pub use acker::Acker;
pub use error_::{Error, ErrorKind, Result};
use options::*;
use types::*;
mod error_ {
    #[derive(Clone, Debug)]
    pub enum Error {
        ChannelsLimitReached,
        InvalidProtocolVersion(()),
        InvalidChannel(u16),
        InvalidChannelState(()),
        InvalidConnectionState(()),
        IOError(std::sync::Arc<std::io::Error>),
        ParsingError(()),
        ProtocolError(()),
        SerialisationError(()),
        MissingHeartbeatError,
        InvalidAck,
        InvalidBodyReceived,
    }
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub enum ErrorKind {
        Other,
    }
    impl Error {
        pub fn wait_channel_recovery(&self);
    }
}
// Not `Clone` in every version.
pub struct Connection {
    c: std::sync::Arc<()>,
}
impl Connection {
    #[asyncfix::effect(network)]
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Connection>;
    #[asyncfix::effect(network)]
    pub async fn connect_with_config<F>(uri: &str, options: ConnectionProperties, config: tcp::OwnedTLSConfig) -> Result<Connection>;
    #[asyncfix::effect(network)]
    pub async fn connect_uri(uri: (), options: ConnectionProperties) -> Result<Connection>;
    #[asyncfix::effect(network)]
    pub async fn create_channel(&self) -> Result<Channel>;
    #[asyncfix::effect(network)]
    pub async fn close(&self, reply_code: u16, reply_text: &str) -> Result<()>;
    pub fn status(&self) -> &ConnectionStatus;
    pub fn on_error<E: FnMut(Error) + Send + 'static>(&self, handler: E);
}
pub struct ConnectionStatus(());
impl ConnectionStatus {
    pub fn connected(&self) -> bool;
    pub fn closing(&self) -> bool;
    pub fn closed(&self) -> bool;
    pub fn errored(&self) -> bool;
    pub fn blocked(&self) -> bool;
}
pub struct ChannelStatus(());
impl ChannelStatus {
    pub fn connected(&self) -> bool;
    pub fn closing(&self) -> bool;
    pub fn closed(&self) -> bool;
    pub fn errored(&self) -> bool;
    pub fn confirm(&self) -> bool;
}
#[derive(Clone, Debug, Default)]
pub struct ConnectionProperties {
    pub locale: String,
}
impl ConnectionProperties {
    pub fn with_connection_name(self, n: LongString) -> Self;
    pub fn with_executor<E>(self, e: E) -> Self;
    pub fn with_reactor<R>(self, r: R) -> Self;
    pub fn with_tokio(self) -> Self;
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct Channel {
    id: u16,
}
impl Channel {
    pub fn id(&self) -> u16;
    pub fn status(&self) -> &ChannelStatus;
    #[asyncfix::effect(network)]
    pub async fn close(&self, reply_code: u16, reply_text: &str) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn basic_qos(&self, prefetch_count: u16, options: BasicQosOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn basic_consume(
        &self,
        queue: &str,
        consumer_tag: &str,
        options: BasicConsumeOptions,
        arguments: FieldTable,
    ) -> Result<Consumer>;
    #[asyncfix::effect(network)]
    pub async fn basic_cancel(&self, consumer_tag: &str, options: BasicCancelOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn basic_publish(
        &self,
        exchange: &str,
        routing_key: &str,
        options: BasicPublishOptions,
        payload: &[u8],
        properties: BasicProperties,
    ) -> Result<publisher_confirm::PublisherConfirm>;
    #[asyncfix::effect(network)]
    pub async fn basic_get(&self, queue: &str, options: BasicGetOptions) -> Result<Option<message::BasicGetMessage>>;
    #[asyncfix::effect(network)]
    pub async fn basic_ack(&self, delivery_tag: u64, options: BasicAckOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn basic_nack(&self, delivery_tag: u64, options: BasicNackOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn basic_reject(&self, delivery_tag: u64, options: BasicRejectOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn confirm_select(&self, options: ConfirmSelectOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn wait_for_confirms(&self) -> Result<Vec<()>>;
    #[asyncfix::effect(network)]
    pub async fn exchange_declare(
        &self,
        exchange: &str,
        kind: ExchangeKind,
        options: ExchangeDeclareOptions,
        arguments: FieldTable,
    ) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn exchange_delete(&self, exchange: &str, options: ExchangeDeleteOptions) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn exchange_bind(
        &self,
        destination: &str,
        source: &str,
        routing_key: &str,
        options: ExchangeBindOptions,
        arguments: FieldTable,
    ) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn queue_declare(&self, queue: &str, options: QueueDeclareOptions, arguments: FieldTable) -> Result<Queue>;
    #[asyncfix::effect(network)]
    pub async fn queue_bind(
        &self,
        queue: &str,
        exchange: &str,
        routing_key: &str,
        options: QueueBindOptions,
        arguments: FieldTable,
    ) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn queue_unbind(&self, queue: &str, exchange: &str, routing_key: &str, arguments: FieldTable) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn queue_purge(&self, queue: &str, options: QueuePurgeOptions) -> Result<u32>;
    #[asyncfix::effect(network)]
    pub async fn queue_delete(&self, queue: &str, options: QueueDeleteOptions) -> Result<u32>;
    #[asyncfix::effect(network)]
    pub async fn tx_select(&self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn tx_commit(&self) -> Result<()>;
    #[asyncfix::effect(network)]
    pub async fn tx_rollback(&self) -> Result<()>;
    pub fn on_error<E: FnMut(Error) + Send + 'static>(&self, handler: E);
}
#[derive(Clone, Debug)]
pub struct Queue {
    n: String,
}
impl Queue {
    pub fn name(&self) -> &String;
    pub fn message_count(&self) -> u32;
    pub fn consumer_count(&self) -> u32;
}
#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
#[derive(Clone)]
pub struct Consumer {
    i: std::sync::Arc<()>,
}
impl Consumer {
    pub fn tag(&self) -> String;
    pub fn queue(&self) -> String;
    pub fn set_delegate<D: ConsumerDelegate + 'static>(&self, delegate: D);
}
pub trait ConsumerDelegate: Send + Sync {}
impl<F: Future<Output = ()>, D: Fn(message::DeliveryResult) -> F + Send + Sync> ConsumerDelegate for D {}
impl futures_core::Stream for Consumer {
    type Item = Result<message::Delivery>;
    fn poll_next(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Option<Result<message::Delivery>>>;
}
mod acker {
    #[derive(Clone, Debug, Default)]
    pub struct Acker(());
    impl Acker {
        #[asyncfix::effect(network)]
        pub async fn ack(&self, options: crate::options::BasicAckOptions) -> crate::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn nack(&self, options: crate::options::BasicNackOptions) -> crate::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn reject(&self, options: crate::options::BasicRejectOptions) -> crate::Result<()>;
    }
}
pub mod message {
    use super::*;
    pub type DeliveryResult = Result<Option<Delivery>>;
    #[derive(Debug)]
    pub struct BasicReturnMessage {
        pub delivery: Delivery,
        pub reply_code: u16,
        pub reply_text: String,
    }
    impl ::core::ops::Deref for BasicReturnMessage {
        type Target = Delivery;
        fn deref(&self) -> &Delivery;
    }
    #[derive(Debug)]
    pub struct Delivery {
        pub delivery_tag: u64,
        pub exchange: String,
        pub routing_key: String,
        pub redelivered: bool,
        pub properties: BasicProperties,
        pub data: Vec<u8>,
        pub acker: Acker,
    }
    impl ::core::ops::Deref for Delivery {
        type Target = Acker;
        fn deref(&self) -> &Acker;
    }
    #[derive(Debug)]
    pub struct BasicGetMessage {
        pub delivery: Delivery,
        pub message_count: u32,
    }
    impl ::core::ops::Deref for BasicGetMessage {
        type Target = Delivery;
        fn deref(&self) -> &Delivery;
    }
}
pub mod publisher_confirm {
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct PublisherConfirm(());
    impl ::core::future::Future for PublisherConfirm {
        type Output = crate::Result<Confirmation>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<crate::Result<Confirmation>>;
    }
    #[derive(Debug)]
    pub enum Confirmation {
        Ack(Option<()>),
        Nack(Option<()>),
        NotRequested,
    }
    impl Confirmation {
        pub fn take_message(self) -> Option<crate::message::BasicReturnMessage>;
        pub fn is_ack(&self) -> bool;
        pub fn is_nack(&self) -> bool;
    }
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BasicProperties(());
impl BasicProperties {
    pub fn with_content_type(self, v: ShortString) -> Self;
    pub fn with_content_encoding(self, v: ShortString) -> Self;
    pub fn with_headers(self, v: FieldTable) -> Self;
    pub fn with_delivery_mode(self, v: u8) -> Self;
    pub fn with_priority(self, v: u8) -> Self;
    pub fn with_correlation_id(self, v: ShortString) -> Self;
    pub fn with_reply_to(self, v: ShortString) -> Self;
    pub fn with_expiration(self, v: ShortString) -> Self;
    pub fn with_message_id(self, v: ShortString) -> Self;
    pub fn with_timestamp(self, v: u64) -> Self;
    pub fn headers(&self) -> &Option<FieldTable>;
    pub fn correlation_id(&self) -> &Option<ShortString>;
    pub fn reply_to(&self) -> &Option<ShortString>;
    pub fn message_id(&self) -> &Option<ShortString>;
    pub fn content_type(&self) -> &Option<ShortString>;
}
#[derive(Clone, Debug, PartialEq)]
pub enum ExchangeKind {
    Custom(String),
    Direct,
    Fanout,
    Headers,
    Topic,
}
pub mod types {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FieldTable(());
    impl FieldTable {
        pub fn insert(&mut self, k: ShortString, v: AMQPValue);
        pub fn inner(&self) -> &std::collections::BTreeMap<ShortString, AMQPValue>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum AMQPValue {
        Boolean(bool),
        ShortInt(i16),
        LongInt(i32),
        LongUInt(u32),
        LongLongInt(i64),
        LongString(LongString),
        ShortString(ShortString),
        Timestamp(u64),
        FieldTable(FieldTable),
        Void,
    }
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ShortString(String);
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LongString(Vec<u8>);
    impl From<&str> for ShortString {
        fn from(v: &str) -> Self;
    }
    impl From<String> for ShortString {
        fn from(v: String) -> Self;
    }
    impl From<&str> for LongString {
        fn from(v: &str) -> Self;
    }
    impl From<String> for LongString {
        fn from(v: String) -> Self;
    }
    impl ShortString {
        pub fn as_str(&self) -> &str;
    }
    impl ::core::fmt::Display for ShortString {}
}
pub mod options {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicQosOptions {
        pub global: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicConsumeOptions {
        pub no_local: bool,
        pub no_ack: bool,
        pub exclusive: bool,
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicCancelOptions {
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicPublishOptions {
        pub mandatory: bool,
        pub immediate: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicGetOptions {
        pub no_ack: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicAckOptions {
        pub multiple: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicNackOptions {
        pub multiple: bool,
        pub requeue: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicRejectOptions {
        pub requeue: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ConfirmSelectOptions {
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ExchangeDeclareOptions {
        pub passive: bool,
        pub durable: bool,
        pub auto_delete: bool,
        pub internal: bool,
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ExchangeDeleteOptions {
        pub if_unused: bool,
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ExchangeBindOptions {
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueueDeclareOptions {
        pub passive: bool,
        pub durable: bool,
        pub exclusive: bool,
        pub auto_delete: bool,
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueueBindOptions {
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueuePurgeOptions {
        pub nowait: bool,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueueDeleteOptions {
        pub if_unused: bool,
        pub if_empty: bool,
        pub nowait: bool,
    }
}
pub mod auth {
    #[derive(Clone, Debug)]
    pub struct Credentials {
        u: String,
    }
}
pub mod tcp {
    #[derive(Clone, Debug)]
    pub struct OwnedTLSConfig {
        i: (),
    }
}
