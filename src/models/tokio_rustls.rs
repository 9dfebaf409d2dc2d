//! tokio-rustls 0.22 to 0.26.
#![register_tool(asyncfix)]
extern crate rustls;
extern crate tokio;
pub use rustls;
use rustls::{ClientConfig, ClientConnection, ServerConfig, ServerConnection, pki_types::ServerName};
use std::io;
use std::sync::Arc;
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct TlsConnector {
    inner: Arc<ClientConfig>,
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct TlsAcceptor {
    inner: Arc<ServerConfig>,
}
impl From<Arc<ClientConfig>> for TlsConnector {
    fn from(v: Arc<ClientConfig>) -> Self;
}
impl From<Arc<ServerConfig>> for TlsAcceptor {
    fn from(v: Arc<ServerConfig>) -> Self;
}
impl TlsConnector {
    #[asyncfix::effect(network)]
    pub fn connect<IO>(&self, domain: ServerName<'static>, stream: IO) -> Connect<IO>;
    #[asyncfix::effect(network)]
    pub fn connect_with<IO, F: FnOnce(&mut ClientConnection)>(&self, domain: ServerName<'static>, stream: IO, f: F) -> Connect<IO>;
    pub fn early_data(self, flag: bool) -> TlsConnector;
}
impl TlsAcceptor {
    #[asyncfix::effect(network)]
    pub fn accept<IO>(&self, stream: IO) -> Accept<IO>;
    #[asyncfix::effect(network)]
    pub fn accept_with<IO, F: FnOnce(&mut ServerConnection)>(&self, stream: IO, f: F) -> Accept<IO>;
}
#[asyncfix::effect(network)]
pub struct Connect<IO>(IO);
#[asyncfix::effect(network)]
pub struct Accept<IO>(IO);
impl<IO> core::future::Future for Connect<IO> {
    type Output = io::Result<client::TlsStream<IO>>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<io::Result<client::TlsStream<IO>>>;
}
impl<IO> core::future::Future for Accept<IO> {
    type Output = io::Result<server::TlsStream<IO>>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<io::Result<server::TlsStream<IO>>>;
}
#[asyncfix::effect(network)]
pub struct LazyConfigAcceptor<IO>(IO);
impl<IO> LazyConfigAcceptor<IO> {
    pub fn new<A>(acceptor: A, io: IO) -> Self;
}
impl<IO> core::future::Future for LazyConfigAcceptor<IO> {
    type Output = io::Result<StartHandshake<IO>>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<io::Result<StartHandshake<IO>>>;
}
pub struct StartHandshake<IO>(IO);
impl<IO> StartHandshake<IO> {
    #[asyncfix::effect(network)]
    pub fn into_stream(self, config: Arc<ServerConfig>) -> Accept<IO>;
}
pub mod client {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct TlsStream<IO> {
        io: IO,
    }
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ClientConnection);
        pub fn get_mut(&mut self) -> (&mut IO, &mut ClientConnection);
        pub fn into_inner(self) -> (IO, ClientConnection);
    }
    impl<IO> tokio::io::AsyncRead for TlsStream<IO> {
        fn poll_read(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> core::task::Poll<std::io::Result<()>>;
    }
    impl<IO> tokio::io::AsyncWrite for TlsStream<IO> {
        fn poll_write(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &[u8],
        ) -> core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    }
}
pub mod server {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct TlsStream<IO> {
        io: IO,
    }
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ServerConnection);
        pub fn get_mut(&mut self) -> (&mut IO, &mut ServerConnection);
        pub fn into_inner(self) -> (IO, ServerConnection);
    }
    impl<IO> tokio::io::AsyncRead for TlsStream<IO> {
        fn poll_read(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> core::task::Poll<std::io::Result<()>>;
    }
    impl<IO> tokio::io::AsyncWrite for TlsStream<IO> {
        fn poll_write(
            self: core::pin::Pin<&mut Self>,
            cx: &mut core::task::Context<'_>,
            buf: &[u8],
        ) -> core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    }
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub enum TlsStream<T> {
    Client(client::TlsStream<T>),
    Server(server::TlsStream<T>),
}
impl<T> From<client::TlsStream<T>> for TlsStream<T> {
    fn from(v: client::TlsStream<T>) -> Self;
}
impl<T> From<server::TlsStream<T>> for TlsStream<T> {
    fn from(v: server::TlsStream<T>) -> Self;
}
impl<T> tokio::io::AsyncRead for TlsStream<T> {
    fn poll_read(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> core::task::Poll<std::io::Result<()>>;
}
impl<T> tokio::io::AsyncWrite for TlsStream<T> {
    fn poll_write(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &[u8],
    ) -> core::task::Poll<std::io::Result<usize>>;
    fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
}
