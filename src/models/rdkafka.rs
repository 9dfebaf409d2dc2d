//! rdkafka 0.2x and 0.3x.
#![register_tool(asyncfix)]
extern crate futures_core;
pub use config::ClientConfig;
use core::time::Duration;
pub use message::{Message, Timestamp};
pub use topic_partition_list::{Offset, TopicPartitionList};
pub mod error {
    #[derive(Clone, Debug, PartialEq)]
    pub enum KafkaError {
        AdminOp(()),
        Canceled,
        ClientConfig((), String, String, String),
        ClientCreation(String),
        ConsumerCommit(()),
        Flush(()),
        Global(()),
        GroupListFetch(()),
        MessageConsumption(()),
        MessageProduction(()),
        MetadataFetch(()),
        NoMessageReceived,
        Nul(()),
        OffsetFetch(()),
        PartitionEOF(i32),
        PauseResume(String),
        Rebalance(()),
        Seek(String),
        SetPartitionOffset(()),
        StoreOffset(()),
        Subscription(String),
        Transaction(()),
    }
    impl ::core::fmt::Display for KafkaError {}
    impl std::error::Error for KafkaError {}
    pub type KafkaResult<T> = Result<T, KafkaError>;
}
use error::*;
pub mod config {
    use super::*;
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig {
        pub log_level: RDKafkaLogLevel,
    }
    impl ClientConfig {
        pub fn new() -> ClientConfig;
        pub fn get(&self, key: &str) -> Option<&str>;
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig;
        pub fn remove(&mut self, key: &str) -> &mut ClientConfig;
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig;
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T>;
        pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T>
        where
            T: FromClientConfigAndContext<C>;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum RDKafkaLogLevel {
        Emerg,
        Alert,
        Critical,
        Error,
        Warning,
        Notice,
        #[default]
        Info,
        Debug,
    }
    pub trait FromClientConfig: Sized {
        fn from_config(c: &ClientConfig) -> KafkaResult<Self>;
    }
    pub trait FromClientConfigAndContext<C>: Sized {}
}
pub mod client {
    pub trait ClientContext: Send + Sync {}
    #[derive(Clone, Debug, Default)]
    pub struct DefaultClientContext;
    impl ClientContext for DefaultClientContext {}
}
pub use client::ClientContext;
pub mod producer {
    use super::*;
    pub use base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use future_producer::{FutureProducer, FutureRecord};
    pub trait Producer {
        #[asyncfix::effect(network)]
        fn flush(&self, timeout: Duration) -> KafkaResult<()>;
        fn in_flight_count(&self) -> i32;
        #[asyncfix::effect(network)]
        fn init_transactions(&self, timeout: Duration) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        #[asyncfix::effect(network)]
        fn commit_transaction(&self, timeout: Duration) -> KafkaResult<()>;
        #[asyncfix::effect(network)]
        fn abort_transaction(&self, timeout: Duration) -> KafkaResult<()>;
    }
    pub mod base_producer {
        use super::*;
        pub struct BaseProducer(());
        pub struct ThreadedProducer<C = ()>(C);
        pub struct BaseRecord<'a, K: ?Sized = (), P: ?Sized = ()> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
        }
        impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> Self;
            pub fn partition(self, v: i32) -> Self;
            pub fn payload(self, v: &'a P) -> Self;
            pub fn key(self, v: &'a K) -> Self;
            pub fn timestamp(self, v: i64) -> Self;
        }
        impl BaseProducer {
            pub fn send<'a, K: ?Sized, P: ?Sized>(&self, record: BaseRecord<'a, K, P>) -> Result<(), (KafkaError, BaseRecord<'a, K, P>)>;
            #[asyncfix::effect(network)]
            pub fn poll<T>(&self, timeout: T);
        }
        impl Producer for BaseProducer {}
        impl config::FromClientConfig for BaseProducer {}
    }
    pub mod future_producer {
        use super::*;
        #[asyncfix::cheap_clone]
        #[derive(Clone)]
        pub struct FutureProducer<C = client::DefaultClientContext> {
            p: std::sync::Arc<C>,
        }
        impl<C> Producer for FutureProducer<C> {}
        impl config::FromClientConfig for FutureProducer {}
        impl<C> config::FromClientConfigAndContext<C> for FutureProducer<C> {}
        #[derive(Debug)]
        pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
            pub headers: Option<message::OwnedHeaders>,
        }
        impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> Self;
            pub fn partition(self, v: i32) -> Self;
            pub fn payload(self, v: &'a P) -> Self;
            pub fn key(self, v: &'a K) -> Self;
            pub fn timestamp(self, v: i64) -> Self;
            pub fn headers(self, v: message::OwnedHeaders) -> Self;
        }
        pub type OwnedDeliveryResult = Result<(i32, i64), (KafkaError, message::OwnedMessage)>;
        impl<C> FutureProducer<C> {
            #[asyncfix::effect(network)]
            pub async fn send<K: ?Sized, P: ?Sized, T>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> OwnedDeliveryResult;
            pub fn send_result<'a, K: ?Sized, P: ?Sized>(
                &self,
                record: FutureRecord<'a, K, P>,
            ) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)>;
        }
        #[asyncfix::effect(network)]
        pub struct DeliveryFuture(());
        impl ::core::future::Future for DeliveryFuture {
            type Output = Result<OwnedDeliveryResult, ()>;
            fn poll(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Result<OwnedDeliveryResult, ()>>;
        }
    }
}
pub mod consumer {
    use super::*;
    pub use base_consumer::BaseConsumer;
    pub use stream_consumer::{MessageStream, StreamConsumer};
    #[derive(Clone, Debug, Default)]
    pub struct DefaultConsumerContext;
    pub trait ConsumerContext: ClientContext {}
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CommitMode {
        Sync,
        Async,
    }
    pub trait Consumer {
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        #[asyncfix::effect(network)]
        fn seek<T>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        fn commit(&self, tpl: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        fn commit_message(&self, message: &message::BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &message::BorrowedMessage<'_>) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        #[asyncfix::effect(network)]
        fn fetch_metadata<T>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<()>;
        #[asyncfix::effect(network)]
        fn fetch_watermarks<T>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        #[asyncfix::effect(network)]
        fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
    }
    pub mod base_consumer {
        use super::*;
        pub struct BaseConsumer<C = DefaultConsumerContext>(C);
        impl<C> Consumer for BaseConsumer<C> {}
        impl config::FromClientConfig for BaseConsumer {}
        impl<C> config::FromClientConfigAndContext<C> for BaseConsumer<C> {}
        impl<C> BaseConsumer<C> {
            #[asyncfix::effect(network)]
            pub fn poll<T>(&self, timeout: T) -> Option<KafkaResult<message::BorrowedMessage<'_>>>;
        }
    }
    pub mod stream_consumer {
        use super::*;
        pub struct StreamConsumer<C = DefaultConsumerContext>(C);
        impl<C> Consumer for StreamConsumer<C> {}
        impl config::FromClientConfig for StreamConsumer {}
        impl<C> config::FromClientConfigAndContext<C> for StreamConsumer<C> {}
        impl<C> StreamConsumer<C> {
            pub fn stream(&self) -> MessageStream<'_>;
            #[asyncfix::effect(network)]
            pub async fn recv(&self) -> Result<message::BorrowedMessage<'_>, KafkaError>;
        }
        #[asyncfix::effect(network)]
        pub struct MessageStream<'a>(&'a ());
        impl<'a> futures_core::Stream for MessageStream<'a> {
            type Item = KafkaResult<message::BorrowedMessage<'a>>;
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Option<KafkaResult<message::BorrowedMessage<'a>>>>;
        }
    }
}
pub mod message {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Timestamp {
        NotAvailable,
        CreateTime(i64),
        LogAppendTime(i64),
    }
    impl Timestamp {
        pub fn to_millis(self) -> Option<i64>;
        pub fn now() -> Timestamp;
    }
    pub trait Message {
        type Headers;
        pub fn key(&self) -> Option<&[u8]>;
        pub fn payload(&self) -> Option<&[u8]>;
        pub fn topic(&self) -> &str;
        pub fn partition(&self) -> i32;
        pub fn offset(&self) -> i64;
        pub fn timestamp(&self) -> Timestamp;
        pub fn headers(&self) -> Option<&Self::Headers>;
        fn payload_view<P: ?Sized>(&self) -> Option<Result<&P, core::str::Utf8Error>>;
        fn key_view<K: ?Sized>(&self) -> Option<Result<&K, core::str::Utf8Error>>;
    }
    #[derive(Debug)]
    pub struct BorrowedMessage<'a>(&'a ());
    impl BorrowedMessage<'_> {
        pub fn detach(&self) -> OwnedMessage;
    }
    impl Message for BorrowedMessage<'_> {
        type Headers = BorrowedHeaders;
    }
    pub struct BorrowedHeaders(());
    #[derive(Clone, Debug)]
    pub struct OwnedMessage(());
    impl Message for OwnedMessage {
        type Headers = OwnedHeaders;
    }
    #[derive(Clone, Debug, Default)]
    pub struct OwnedHeaders(());
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders;
        pub fn insert<V>(self, header: Header<'_, &V>) -> OwnedHeaders;
    }
    #[derive(Clone, Debug)]
    pub struct Header<'a, V> {
        pub key: &'a str,
        pub value: Option<V>,
    }
    pub struct HeadersIter<'a>(&'a ());
    impl<'a> Iterator for HeadersIter<'a> {
        type Item = Header<'a, &'a [u8]>;
        fn next(&mut self) -> Option<Header<'a, &'a [u8]>>;
    }
    pub trait Headers {
        fn count(&self) -> usize;
        fn iter(&self) -> HeadersIter<'_>;
        fn get(&self, idx: usize) -> Header<'_, &[u8]>;
    }
    impl Headers for OwnedHeaders {}
    impl Headers for BorrowedHeaders {}
}
pub mod topic_partition_list {
    #[derive(Clone, Debug, Default)]
    pub struct TopicPartitionList(());
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Offset {
        Beginning,
        End,
        Stored,
        Invalid,
        Offset(i64),
        OffsetTail(i64),
    }
    impl TopicPartitionList {
        pub fn new() -> Self;
        pub fn with_capacity(c: usize) -> Self;
        pub fn add_partition(&mut self, topic: &str, partition: i32);
        pub fn add_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> crate::error::KafkaResult<()>;
        pub fn count(&self) -> usize;
    }
}
pub mod admin {
    pub struct AdminClient<C>(C);
    impl<C> AdminClient<C> {
        #[asyncfix::effect(network)]
        pub async fn create_topics<T>(
            &self,
            topics: T,
            opts: &AdminOptions,
        ) -> crate::error::KafkaResult<Vec<Result<String, (String, ())>>>;
        #[asyncfix::effect(network)]
        pub async fn delete_topics(
            &self,
            topic_names: &[&str],
            opts: &AdminOptions,
        ) -> crate::error::KafkaResult<Vec<Result<String, (String, ())>>>;
    }
    impl crate::config::FromClientConfig for AdminClient<crate::client::DefaultClientContext> {}
    #[derive(Default)]
    pub struct AdminOptions(());
    impl AdminOptions {
        pub fn new() -> Self;
    }
    pub struct NewTopic<'a> {
        pub name: &'a str,
        pub num_partitions: i32,
    }
    #[derive(Clone, Copy)]
    pub enum TopicReplication<'a> {
        Fixed(i32),
        Variable(&'a [()]),
    }
    impl<'a> NewTopic<'a> {
        pub fn new(name: &'a str, num_partitions: i32, replication: TopicReplication<'a>) -> Self;
    }
}
pub mod util {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Timeout {
        After(core::time::Duration),
        Never,
    }
}
