//! quinn 0.9 to 0.11.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_io;
extern crate tokio;
use bytes::Bytes;
use core::time::Duration;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Endpoint {
    inner: Arc<()>,
}
impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Self>;
    pub fn server(config: ServerConfig, addr: SocketAddr) -> io::Result<Self>;
    pub fn new<R>(config: EndpointConfig, server_config: Option<ServerConfig>, socket: std::net::UdpSocket, runtime: R)
    -> io::Result<Self>;
    pub fn new_with_abstract_socket<S, R>(
        config: EndpointConfig,
        server_config: Option<ServerConfig>,
        socket: S,
        runtime: R,
    ) -> io::Result<Self>;
    #[asyncfix::effect(network)]
    pub fn accept(&self) -> Accept<'_>;
    pub fn set_default_client_config(&mut self, config: ClientConfig);
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn rebind(&self, socket: std::net::UdpSocket) -> io::Result<()>;
    pub fn set_server_config(&self, server_config: Option<ServerConfig>);
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn open_connections(&self) -> usize;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    #[asyncfix::effect(network)]
    pub async fn wait_idle(&self);
    pub fn stats(&self) -> EndpointStats;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct EndpointStats {
    pub accepted_handshakes: u64,
    pub outgoing_handshakes: u64,
    pub refused_handshakes: u64,
    pub ignored_handshakes: u64,
}
#[asyncfix::effect(network)]
pub struct Accept<'a> {
    endpoint: &'a Endpoint,
}
impl ::core::future::Future for Accept<'_> {
    type Output = Option<Incoming>;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Incoming>>;
}
#[asyncfix::effect(network)]
#[derive(Debug)]
pub struct Incoming(());
impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError>;
    pub fn accept_with(self, server_config: Arc<ServerConfig>) -> Result<Connecting, ConnectionError>;
    pub fn refuse(self);
    pub fn retry(self) -> Result<(), RetryError>;
    pub fn ignore(self);
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn remote_address_validated(&self) -> bool;
    pub fn may_retry(&self) -> bool;
}
impl core::future::IntoFuture for Incoming {
    type Output = Result<Connection, ConnectionError>;
    type IntoFuture = IncomingFuture;
    #[asyncfix::effect(network)]
    fn into_future(self) -> IncomingFuture;
}
#[asyncfix::effect(network)]
pub struct IncomingFuture(());
impl ::core::future::Future for IncomingFuture {
    type Output = Result<Connection, ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<Connection, ConnectionError>>;
}
#[derive(Debug)]
pub struct RetryError(Incoming);
impl ::core::fmt::Display for RetryError {}
impl std::error::Error for RetryError {}
#[asyncfix::effect(network)]
#[derive(Debug)]
pub struct Connecting {
    conn: (),
}
impl ::core::future::Future for Connecting {
    type Output = Result<Connection, ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<Connection, ConnectionError>>;
}
impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Self>;
    #[asyncfix::effect(network)]
    pub async fn handshake_data(&mut self) -> Result<Box<dyn core::any::Any>, ConnectionError>;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
}
#[asyncfix::effect(network)]
pub struct ZeroRttAccepted(());
impl ::core::future::Future for ZeroRttAccepted {
    type Output = bool;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<bool>;
}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Connection(Arc<()>);
impl Connection {
    #[asyncfix::effect(network)]
    pub fn open_uni(&self) -> OpenUni<'_>;
    #[asyncfix::effect(network)]
    pub fn open_bi(&self) -> OpenBi<'_>;
    #[asyncfix::effect(network)]
    pub fn accept_uni(&self) -> AcceptUni<'_>;
    #[asyncfix::effect(network)]
    pub fn accept_bi(&self) -> AcceptBi<'_>;
    #[asyncfix::effect(network)]
    pub fn read_datagram(&self) -> ReadDatagram<'_>;
    #[asyncfix::effect(network)]
    pub async fn closed(&self) -> ConnectionError;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError>;
    #[asyncfix::effect(network)]
    pub fn send_datagram_wait(&self, data: Bytes) -> SendDatagram<'_>;
    pub fn close_reason(&self) -> Option<ConnectionError>;
    pub fn max_datagram_size(&self) -> Option<usize>;
    pub fn datagram_send_buffer_space(&self) -> usize;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn rtt(&self) -> Duration;
    pub fn stats(&self) -> ConnectionStats;
    pub fn handshake_data(&self) -> Option<Box<dyn ::core::any::Any>>;
    pub fn peer_identity(&self) -> Option<Box<dyn ::core::any::Any>>;
    pub fn stable_id(&self) -> usize;
    pub fn force_key_update(&self);
    pub fn export_keying_material(&self, output: &mut [u8], label: &[u8], context: &[u8]) -> Result<(), ()>;
    pub fn set_max_concurrent_uni_streams(&self, count: VarInt);
    pub fn set_max_concurrent_bi_streams(&self, count: VarInt);
    pub fn set_receive_window(&self, receive_window: VarInt);
    pub fn weak_handle(&self) -> WeakConnectionHandle;
}
#[derive(Clone, Debug)]
pub struct WeakConnectionHandle(());
impl WeakConnectionHandle {
    pub fn upgrade(&self) -> Option<Connection>;
    pub fn is_alive(&self) -> bool;
}
#[asyncfix::effect(network)]
pub struct OpenUni<'a>(&'a Connection);
impl ::core::future::Future for OpenUni<'_> {
    type Output = Result<SendStream, ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<SendStream, ConnectionError>>;
}
#[asyncfix::effect(network)]
pub struct OpenBi<'a>(&'a Connection);
impl ::core::future::Future for OpenBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<(SendStream, RecvStream), ConnectionError>>;
}
#[asyncfix::effect(network)]
pub struct AcceptUni<'a>(&'a Connection);
impl ::core::future::Future for AcceptUni<'_> {
    type Output = Result<RecvStream, ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<RecvStream, ConnectionError>>;
}
#[asyncfix::effect(network)]
pub struct AcceptBi<'a>(&'a Connection);
impl ::core::future::Future for AcceptBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
    fn poll(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Result<(SendStream, RecvStream), ConnectionError>>;
}
#[asyncfix::effect(network)]
pub struct ReadDatagram<'a>(&'a Connection);
impl ::core::future::Future for ReadDatagram<'_> {
    type Output = Result<Bytes, ConnectionError>;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<Bytes, ConnectionError>>;
}
#[asyncfix::effect(network)]
pub struct SendDatagram<'a>(&'a Connection);
impl ::core::future::Future for SendDatagram<'_> {
    type Output = Result<(), SendDatagramError>;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<(), SendDatagramError>>;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct SendStream {
    conn: Connection,
}
impl SendStream {
    #[asyncfix::effect(network)]
    pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError>;
    #[asyncfix::effect(network)]
    pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError>;
    #[asyncfix::effect(network)]
    pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError>;
    #[asyncfix::effect(network)]
    pub async fn write_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Written, WriteError>;
    #[asyncfix::effect(network)]
    pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError>;
    pub fn finish(&mut self) -> Finish;
    pub fn reset(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn set_priority(&self, priority: i32) -> Result<(), ClosedStream>;
    pub fn priority(&self) -> Result<i32, ClosedStream>;
    #[asyncfix::effect(network)]
    pub async fn stopped(&self) -> Result<Option<VarInt>, StoppedError>;
    pub fn id(&self) -> StreamId;
}
pub type Finish = Result<(), ClosedStream>;
impl tokio::io::AsyncRead for RecvStream {
    fn poll_read(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> ::core::task::Poll<std::io::Result<()>>;
}
impl tokio::io::AsyncWrite for SendStream {
    fn poll_write(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
        buf: &[u8],
    ) -> ::core::task::Poll<std::io::Result<usize>>;
    fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
    fn poll_shutdown(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
}
impl futures_io::AsyncRead for RecvStream {}
impl futures_io::AsyncWrite for SendStream {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Written {
    pub bytes: usize,
    pub chunks: usize,
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct RecvStream {
    conn: Connection,
}
impl RecvStream {
    #[asyncfix::effect(network)]
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError>;
    #[asyncfix::effect(network)]
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError>;
    #[asyncfix::effect(network)]
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError>;
    #[asyncfix::effect(network)]
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError>;
    #[asyncfix::effect(network)]
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError>;
    #[asyncfix::effect(network)]
    pub async fn received_reset(&mut self) -> Result<Option<VarInt>, ResetError>;
    pub fn stop(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn is_0rtt(&self) -> bool;
    pub fn id(&self) -> StreamId;
}
#[derive(Clone, Debug)]
pub struct Chunk {
    pub offset: u64,
    pub bytes: Bytes,
}
#[derive(Clone, Debug, PartialEq)]
pub enum ConnectionError {
    VersionMismatch,
    TransportError(()),
    ConnectionClosed(()),
    ApplicationClosed(ApplicationClose),
    Reset,
    TimedOut,
    LocallyClosed,
    CidsExhausted,
}
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicationClose {
    pub error_code: VarInt,
    pub reason: Bytes,
}
#[derive(Clone, Debug, PartialEq)]
pub enum ConnectError {
    EndpointStopping,
    CidsExhausted,
    InvalidServerName(String),
    InvalidRemoteAddress(SocketAddr),
    NoDefaultClientConfig,
    UnsupportedVersion,
}
#[derive(Clone, Debug, PartialEq)]
pub enum WriteError {
    Stopped(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    ZeroRttRejected,
}
#[derive(Clone, Debug, PartialEq)]
pub enum ReadError {
    Reset(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    IllegalOrderedRead,
    ZeroRttRejected,
}
#[derive(Clone, Debug, PartialEq)]
pub enum ReadExactError {
    FinishedEarly(usize),
    ReadError(ReadError),
}
#[derive(Clone, Debug, PartialEq)]
pub enum ReadToEndError {
    Read(ReadError),
    TooLong,
}
#[derive(Clone, Debug, PartialEq)]
pub enum StoppedError {
    ConnectionLost(ConnectionError),
    ZeroRttRejected,
}
#[derive(Clone, Debug, PartialEq)]
pub enum ResetError {
    ConnectionLost(ConnectionError),
    ZeroRttRejected,
}
#[derive(Clone, Debug, PartialEq)]
pub enum SendDatagramError {
    UnsupportedByPeer,
    Disabled,
    TooLarge,
    ConnectionLost(ConnectionError),
}
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedStream {
    p: (),
}
impl ::core::fmt::Display for ConnectionError {}
impl std::error::Error for ConnectionError {}
impl ::core::fmt::Display for ConnectError {}
impl std::error::Error for ConnectError {}
impl ::core::fmt::Display for WriteError {}
impl std::error::Error for WriteError {}
impl ::core::fmt::Display for ReadError {}
impl std::error::Error for ReadError {}
impl ::core::fmt::Display for ReadExactError {}
impl std::error::Error for ReadExactError {}
impl ::core::fmt::Display for ReadToEndError {}
impl std::error::Error for ReadToEndError {}
impl ::core::fmt::Display for StoppedError {}
impl std::error::Error for StoppedError {}
impl ::core::fmt::Display for ResetError {}
impl std::error::Error for ResetError {}
impl ::core::fmt::Display for SendDatagramError {}
impl std::error::Error for SendDatagramError {}
impl ::core::fmt::Display for ClosedStream {}
impl std::error::Error for ClosedStream {}
impl ::core::fmt::Display for ApplicationClose {}
impl std::error::Error for ApplicationClose {}
impl From<ConnectionError> for io::Error {
    fn from(e: ConnectionError) -> io::Error;
}
impl From<WriteError> for io::Error {
    fn from(e: WriteError) -> io::Error;
}
impl From<ReadError> for io::Error {
    fn from(e: ReadError) -> io::Error;
}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarInt(u64);
impl VarInt {
    pub const MAX: VarInt;
    pub const fn from_u32(x: u32) -> Self;
    pub fn from_u64(x: u64) -> Result<Self, VarIntBoundsExceeded>;
    pub const fn into_inner(self) -> u64;
}
impl From<u8> for VarInt {
    fn from(v: u8) -> Self;
}
impl From<u16> for VarInt {
    fn from(v: u16) -> Self;
}
impl From<u32> for VarInt {
    fn from(v: u32) -> Self;
}
#[derive(Debug)]
pub struct VarIntBoundsExceeded;
impl ::core::fmt::Display for VarIntBoundsExceeded {}
impl std::error::Error for VarIntBoundsExceeded {}
impl From<VarInt> for u64 {
    fn from(v: VarInt) -> u64;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(u64);
impl StreamId {
    pub fn index(self) -> u64;
}
impl ::core::fmt::Display for StreamId {}
impl ::core::fmt::Display for VarInt {}
#[derive(Clone, Copy, Debug, Default)]
pub struct ConnectionStats {
    pub path: PathStats,
}
#[derive(Clone, Copy, Debug, Default)]
pub struct PathStats {
    pub rtt: Duration,
    pub cwnd: u64,
    pub lost_packets: u64,
    pub sent_packets: u64,
}
#[derive(Clone, Debug)]
pub struct ClientConfig {
    t: (),
}
impl ClientConfig {
    pub fn new<C>(crypto: C) -> Self;
    pub fn with_native_roots() -> Self;
    pub fn with_platform_verifier() -> Self;
    pub fn try_with_platform_verifier() -> Result<Self, ()>;
    pub fn with_root_certificates<R>(roots: R) -> Result<Self, ()>;
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut Self;
    pub fn version(&mut self, version: u32) -> &mut Self;
}
#[derive(Clone, Debug)]
pub struct ServerConfig {
    pub transport: Arc<TransportConfig>,
}
impl ServerConfig {
    pub fn new<C, K>(crypto: C, token_key: K) -> Self;
    pub fn with_crypto<C>(crypto: C) -> Self;
    pub fn with_single_cert<C, K>(cert_chain: C, key: K) -> Result<Self, ()>;
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut Self;
    pub fn use_retry(&mut self, value: bool) -> &mut Self;
    pub fn migration(&mut self, value: bool) -> &mut Self;
    pub fn concurrent_connections(&mut self, value: u32) -> &mut Self;
}
#[derive(Clone, Debug, Default)]
pub struct EndpointConfig {
    r: (),
}
#[derive(Debug, Default)]
pub struct TransportConfig {
    m: (),
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IdleTimeout(VarInt);
impl TryFrom<Duration> for IdleTimeout {
    type Error = VarIntBoundsExceeded;
    fn try_from(v: Duration) -> Result<Self, VarIntBoundsExceeded>;
}
impl TransportConfig {
    pub fn max_concurrent_bidi_streams(&mut self, v: VarInt) -> &mut Self;
    pub fn max_concurrent_uni_streams(&mut self, v: VarInt) -> &mut Self;
    pub fn max_idle_timeout(&mut self, v: Option<IdleTimeout>) -> &mut Self;
    pub fn keep_alive_interval(&mut self, v: Option<Duration>) -> &mut Self;
    pub fn stream_receive_window(&mut self, v: VarInt) -> &mut Self;
    pub fn receive_window(&mut self, v: VarInt) -> &mut Self;
    pub fn send_window(&mut self, v: u64) -> &mut Self;
    pub fn datagram_receive_buffer_size(&mut self, v: Option<usize>) -> &mut Self;
    pub fn datagram_send_buffer_size(&mut self, v: usize) -> &mut Self;
    pub fn initial_rtt(&mut self, v: Duration) -> &mut Self;
    pub fn initial_mtu(&mut self, v: u16) -> &mut Self;
    pub fn congestion_controller_factory<F>(&mut self, factory: F) -> &mut Self;
}
#[derive(Debug)]
pub struct TokioRuntime;
pub fn default_runtime() -> Option<Arc<TokioRuntime>>;
pub mod crypto {
    pub mod rustls {
        pub struct QuicClientConfig(());
        pub struct QuicServerConfig(());
        impl QuicClientConfig {
            pub fn try_from<T>(inner: T) -> Result<Self, ()>;
        }
        impl QuicServerConfig {
            pub fn try_from<T>(inner: T) -> Result<Self, ()>;
        }
    }
}
pub mod congestion {
    #[derive(Clone, Debug, Default)]
    pub struct BbrConfig(());
    #[derive(Clone, Debug, Default)]
    pub struct CubicConfig(());
}
