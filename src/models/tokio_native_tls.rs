//! tokio-native-tls 0.3.
#![register_tool(asyncfix)]
extern crate native_tls;
extern crate tokio;
pub use native_tls;
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct TlsConnector(native_tls::TlsConnector);
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct TlsAcceptor(native_tls::TlsAcceptor);
impl From<native_tls::TlsConnector> for TlsConnector {
    fn from(v: native_tls::TlsConnector) -> Self;
}
impl From<native_tls::TlsAcceptor> for TlsAcceptor {
    fn from(v: native_tls::TlsAcceptor) -> Self;
}
impl TlsConnector {
    #[asyncfix::effect(network)]
    pub async fn connect<S>(&self, domain: &str, stream: S) -> Result<TlsStream<S>, native_tls::Error>;
}
impl TlsAcceptor {
    #[asyncfix::effect(network)]
    pub async fn accept<S>(&self, stream: S) -> Result<TlsStream<S>, native_tls::Error>;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct TlsStream<S>(S);
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<S>;
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<S>;
}
impl<S> tokio::io::AsyncRead for TlsStream<S> {
    fn poll_read(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> core::task::Poll<std::io::Result<()>>;
}
impl<S> tokio::io::AsyncWrite for TlsStream<S> {
    fn poll_write(
        self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
        buf: &[u8],
    ) -> core::task::Poll<std::io::Result<usize>>;
    fn poll_flush(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
    fn poll_shutdown(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<std::io::Result<()>>;
}
