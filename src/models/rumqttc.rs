//! rumqttc 0.1x to 0.25.
#![register_tool(asyncfix)]
extern crate bytes;
use bytes::Bytes;
use core::time::Duration;
pub use mqttbytes_::*;
mod mqttbytes_ {
    use super::*;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd)]
    pub enum QoS {
        #[default]
        AtMostOnce,
        AtLeastOnce,
        ExactlyOnce,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Publish {
        pub dup: bool,
        pub qos: QoS,
        pub retain: bool,
        pub topic: String,
        pub pkid: u16,
        pub payload: Bytes,
    }
    impl Publish {
        pub fn new<S: Into<String>, P: Into<Vec<u8>>>(topic: S, qos: QoS, payload: P) -> Publish;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnAck {
        pub session_present: bool,
        pub code: ConnectReturnCode,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ConnectReturnCode {
        Success,
        RefusedProtocolVersion,
        BadClientId,
        ServiceUnavailable,
        BadUserNamePassword,
        NotAuthorized,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubAck {
        pub pkid: u16,
        pub return_codes: Vec<SubscribeReasonCode>,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SubscribeReasonCode {
        Success(QoS),
        Failure,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PubAck {
        pub pkid: u16,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubscribeFilter {
        pub path: String,
        pub qos: QoS,
    }
    impl SubscribeFilter {
        pub fn new(path: String, qos: QoS) -> SubscribeFilter;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct LastWill {
        pub topic: String,
        pub message: Bytes,
        pub qos: QoS,
        pub retain: bool,
    }
    impl LastWill {
        pub fn new(topic: impl Into<String>, payload: impl Into<Vec<u8>>, qos: QoS, retain: bool) -> LastWill;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Packet {
        Connect(()),
        ConnAck(ConnAck),
        Publish(Publish),
        PubAck(PubAck),
        PubRec(()),
        PubRel(()),
        PubComp(()),
        Subscribe(()),
        SubAck(SubAck),
        Unsubscribe(()),
        UnsubAck(()),
        PingReq,
        PingResp,
        Disconnect,
    }
    pub fn matches(topic: &str, filter: &str) -> bool;
    pub fn valid_topic(topic: &str) -> bool;
    pub fn valid_filter(filter: &str) -> bool;
}
pub type Incoming = Packet;
#[derive(Clone, Debug, PartialEq)]
pub enum Outgoing {
    Publish(u16),
    Subscribe(u16),
    Unsubscribe(u16),
    PubAck(u16),
    PubRec(u16),
    PubRel(u16),
    PubComp(u16),
    PingReq,
    PingResp,
    Disconnect,
    AwaitAck(u16),
}
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Incoming(Incoming),
    Outgoing(Outgoing),
}
#[derive(Debug)]
pub enum ClientError {
    Request(()),
    TryRequest(()),
}
impl ::core::fmt::Display for ClientError {}
impl std::error::Error for ClientError {}
#[derive(Debug)]
pub enum ConnectionError {
    MqttState(StateError),
    NetworkTimeout,
    FlushTimeout,
    Tls(()),
    Io(std::io::Error),
    ConnectionRefused(ConnectReturnCode),
    NotConnAck(Packet),
    RequestsDone,
}
#[derive(Debug)]
pub enum StateError {
    Io(std::io::Error),
    InvalidState,
    Unsolicited(u16),
    AwaitPingResp,
    WrongPacket,
    CollisionTimeout,
    EmptySubscription,
    Deserialization(()),
    ConnectionAborted,
}
impl ::core::fmt::Display for ConnectionError {}
impl std::error::Error for ConnectionError {}
impl ::core::fmt::Display for StateError {}
impl std::error::Error for StateError {}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct AsyncClient {
    tx: (),
}
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    #[asyncfix::effect(channel)]
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V)
    -> Result<(), ClientError>;
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn publish_bytes<S: Into<String>>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn publish_with_properties<S: Into<String>, P: Into<Bytes>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: P,
        properties: v5::mqttbytes::v5::PublishProperties,
    ) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub async fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
}
#[asyncfix::io_handle(network)]
pub struct EventLoop {
    pub mqtt_options: MqttOptions,
    pub network_options: NetworkOptions,
}
impl EventLoop {
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop;
    #[asyncfix::effect(network)]
    pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
    pub fn clean(&mut self);
    pub fn network_options(&self) -> NetworkOptions;
    pub fn set_network_options(&mut self, o: NetworkOptions) -> &mut Self;
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct Client {
    c: AsyncClient,
}
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    #[asyncfix::effect(channel)]
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    #[asyncfix::effect(channel)]
    pub fn disconnect(&self) -> Result<(), ClientError>;
}
#[asyncfix::io_handle(network)]
pub struct Connection {
    pub eventloop: EventLoop,
}
impl Connection {
    pub fn iter(&mut self) -> Iter<'_>;
    #[asyncfix::effect(network)]
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, ()>;
}
#[asyncfix::effect(network)]
pub struct Iter<'a>(&'a mut Connection);
impl Iterator for Iter<'_> {
    type Item = Result<Event, ConnectionError>;
    fn next(&mut self) -> Option<Result<Event, ConnectionError>>;
}
#[derive(Clone, Debug)]
pub struct MqttOptions {
    b: String,
}
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    pub fn parse_url<S: Into<String>>(url: S) -> Result<MqttOptions, OptionError>;
    pub fn set_keep_alive(&mut self, v: Duration) -> &mut Self;
    pub fn set_clean_session(&mut self, v: bool) -> &mut Self;
    pub fn set_last_will(&mut self, v: LastWill) -> &mut Self;
    pub fn set_transport(&mut self, v: Transport) -> &mut Self;
    pub fn set_inflight(&mut self, v: u16) -> &mut Self;
    pub fn set_request_channel_capacity(&mut self, v: usize) -> &mut Self;
    pub fn set_pending_throttle(&mut self, v: Duration) -> &mut Self;
    pub fn set_manual_acks(&mut self, v: bool) -> &mut Self;
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self;
    pub fn broker_address(&self) -> (String, u16);
    pub fn client_id(&self) -> String;
}
#[derive(Debug)]
pub struct OptionError(());
impl ::core::fmt::Display for OptionError {}
impl std::error::Error for OptionError {}
#[derive(Clone, Debug, Default)]
pub struct NetworkOptions(());
impl NetworkOptions {
    pub fn new() -> Self;
    pub fn set_connection_timeout(&mut self, timeout: u64) -> &mut Self;
}
#[derive(Clone)]
pub enum Transport {
    Tcp,
    Tls(TlsConfiguration),
    Unix,
    Ws,
    Wss(TlsConfiguration),
}
impl Transport {
    pub fn tcp() -> Self;
    pub fn tls_with_default_config() -> Self;
    pub fn tls_with_config(c: TlsConfiguration) -> Self;
    pub fn tls(ca: Vec<u8>, client_auth: Option<(Vec<u8>, Vec<u8>)>, alpn: Option<Vec<Vec<u8>>>) -> Self;
}
#[derive(Clone, Debug)]
pub enum TlsConfiguration {
    Simple { ca: Vec<u8>, alpn: Option<Vec<Vec<u8>>>, client_auth: Option<(Vec<u8>, Vec<u8>)> },
    Rustls(std::sync::Arc<()>),
    Native,
}
pub mod v5 {
    pub use super::{AsyncClient, Client, ClientError, Connection, ConnectionError, Event, EventLoop, Incoming, MqttOptions, StateError};
    pub mod mqttbytes {
        pub use crate::{QoS, matches, valid_filter, valid_topic};
        pub mod v5 {
            pub use crate::SubscribeFilter as Filter;
            pub use crate::{ConnAck, ConnectReturnCode, LastWill, Packet, PubAck, Publish, SubAck};
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PublishProperties {
                pub topic_alias: Option<u16>,
                pub response_topic: Option<String>,
                pub correlation_data: Option<bytes::Bytes>,
                pub user_properties: Vec<(String, String)>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct SubscribeProperties {
                pub id: Option<usize>,
            }
        }
    }
}
