//! tokio-tungstenite 0.15 to 0.28.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_sink;
extern crate native_tls;
extern crate rustls;
extern crate tokio;
extern crate tokio_native_tls;
extern crate tokio_rustls;
extern crate tungstenite;
pub use stream::MaybeTlsStream;
use tokio::net::TcpStream;
pub use tungstenite;
use tungstenite::client::IntoClientRequest;
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::frame::CloseFrame;
use tungstenite::protocol::{Role, WebSocketConfig};
use tungstenite::{Error, Message};

#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
#[derive(Debug)]
pub struct WebSocketStream<S> {
    inner: S,
}
impl<S> WebSocketStream<S> {
    #[asyncfix::effect(none)]
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self;
    #[asyncfix::effect(none)]
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn into_inner(self) -> S;
    #[asyncfix::effect(network)]
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), Error>;
}
impl<S> futures_core::Stream for WebSocketStream<S> {
    type Item = Result<Message, Error>;
    fn poll_next(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Option<Result<Message, Error>>>;
}
impl<S> futures_sink::Sink<Message> for WebSocketStream<S> {
    type Error = Error;
    fn poll_ready(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<(), Error>>;
    #[asyncfix::effect(none)]
    fn start_send(self: core::pin::Pin<&mut Self>, item: Message) -> Result<(), Error>;
    fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<(), Error>>;
    fn poll_close(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Result<(), Error>>;
}
#[asyncfix::effect(network)]
pub async fn client_async<R: IntoClientRequest, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn client_async_with_config<R: IntoClientRequest, S>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
) -> Result<(WebSocketStream<S>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error>;
#[asyncfix::effect(network)]
pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error>;
#[asyncfix::effect(network)]
pub async fn accept_hdr_async<S, C: Callback>(stream: S, callback: C) -> Result<WebSocketStream<S>, Error>;
#[asyncfix::effect(network)]
pub async fn accept_hdr_async_with_config<S, C: Callback>(
    stream: S,
    callback: C,
    config: Option<WebSocketConfig>,
) -> Result<WebSocketStream<S>, Error>;

#[asyncfix::effect(network)]
pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn connect_async_with_config<R: IntoClientRequest>(
    request: R,
    config: Option<WebSocketConfig>,
    disable_nagle: bool,
) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn connect_async_tls_with_config<R: IntoClientRequest>(
    request: R,
    config: Option<WebSocketConfig>,
    disable_nagle: bool,
    connector: Option<Connector>,
) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn client_async_tls<R: IntoClientRequest, S>(
    request: R,
    stream: S,
) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>;
#[asyncfix::effect(network)]
pub async fn client_async_tls_with_config<R: IntoClientRequest, S>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
    connector: Option<Connector>,
) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>;
#[derive(Clone)]
pub enum Connector {
    Plain,
    NativeTls(native_tls::TlsConnector),
    Rustls(std::sync::Arc<rustls::ClientConfig>),
}
mod stream {
    #[non_exhaustive]
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub enum MaybeTlsStream<S> {
        Plain(S),
        NativeTls(tokio_native_tls::TlsStream<S>),
        Rustls(tokio_rustls::client::TlsStream<S>),
    }
    impl<S> MaybeTlsStream<S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
    }
    impl<S> tokio::io::AsyncRead for MaybeTlsStream<S> {
        fn poll_read(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> ::core::task::Poll<std::io::Result<()>>;
    }
    impl<S> tokio::io::AsyncWrite for MaybeTlsStream<S> {
        fn poll_write(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &[u8],
        ) -> ::core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
    }
}
