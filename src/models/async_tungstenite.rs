//! async-tungstenite 0.15 to 0.30.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate tokio as tokio_crate;
extern crate tungstenite;
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
    #[asyncfix::effect(network)]
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
    pub fn split(self) -> (WebSocketSender<S>, WebSocketReceiver<S>);
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

#[asyncfix::io_handle(network)]
pub struct WebSocketSender<S> {
    s: S,
}
impl<S> WebSocketSender<S> {
    #[asyncfix::effect(network)]
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
    #[asyncfix::effect(network)]
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), Error>;
}
#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
pub struct WebSocketReceiver<S> {
    s: S,
}
impl<S> futures_core::Stream for WebSocketReceiver<S> {
    type Item = Result<Message, Error>;
    fn poll_next(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Option<Result<Message, Error>>>;
}
pub mod tokio {
    use super::*;
    pub type TokioAdapter<T> = super::stream::Adapter<T>;
    pub type ConnectStream = super::stream::Adapter<tokio_crate::net::TcpStream>;
    #[asyncfix::effect(network)]
    pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<ConnectStream>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn connect_async_with_config<R: IntoClientRequest>(
        request: R,
        config: Option<WebSocketConfig>,
    ) -> Result<(WebSocketStream<ConnectStream>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn client_async<R: IntoClientRequest, S>(
        request: R,
        stream: S,
    ) -> Result<(WebSocketStream<TokioAdapter<S>>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn client_async_tls<R: IntoClientRequest, S>(
        request: R,
        stream: S,
    ) -> Result<(WebSocketStream<TokioAdapter<S>>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<TokioAdapter<S>>, Error>;
    #[asyncfix::effect(network)]
    pub async fn accept_hdr_async<S, C: Callback>(stream: S, callback: C) -> Result<WebSocketStream<TokioAdapter<S>>, Error>;
    #[asyncfix::effect(network)]
    pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>)
    -> Result<WebSocketStream<TokioAdapter<S>>, Error>;
    #[asyncfix::effect(network)]
    pub async fn client_async_with_config<R: IntoClientRequest, S>(
        request: R,
        stream: S,
        config: Option<WebSocketConfig>,
    ) -> Result<(WebSocketStream<TokioAdapter<S>>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn client_async_tls_with_connector<R: IntoClientRequest, S, C>(
        request: R,
        stream: S,
        connector: C,
    ) -> Result<(WebSocketStream<TokioAdapter<S>>, Response), Error>;
}
pub mod gio {
    use super::*;
    #[asyncfix::effect(network)]
    pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<super::stream::Adapter<()>>, Response), Error>;
    #[asyncfix::effect(network)]
    pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error>;
}
pub mod async_tls {
    use super::*;
    #[asyncfix::effect(network)]
    pub async fn client_async_tls<R: IntoClientRequest, S>(
        request: R,
        stream: S,
    ) -> Result<(WebSocketStream<super::stream::Adapter<S>>, Response), Error>;
}
pub mod async_std {
    use super::*;
    #[asyncfix::effect(network)]
    pub async fn client_async_tls<R: IntoClientRequest, S>(
        request: R,
        stream: S,
    ) -> Result<(WebSocketStream<super::stream::Adapter<S>>, Response), Error>;
    pub type ConnectStream = super::stream::Adapter<()>;
    #[asyncfix::effect(network)]
    pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<ConnectStream>, Response), Error>;
}
pub mod stream {
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Adapter<T> {
        t: T,
    }
    impl<T> Adapter<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
}
