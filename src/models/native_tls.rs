//! native-tls 0.2.
#![register_tool(asyncfix)]
#[derive(Debug)]
pub struct Error(());
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = core::result::Result<T, Error>;
#[derive(Clone)]
pub struct Identity(());
impl Identity {
    pub fn from_pkcs12(der: &[u8], password: &str) -> Result<Identity>;
    pub fn from_pkcs8(pem: &[u8], key: &[u8]) -> Result<Identity>;
}
#[derive(Clone)]
pub struct Certificate(());
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate>;
    pub fn from_pem(pem: &[u8]) -> Result<Certificate>;
    pub fn to_der(&self) -> Result<Vec<u8>>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Sslv3,
    Tlsv10,
    Tlsv11,
    Tlsv12,
    Tlsv13,
}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct TlsConnector(());
pub struct TlsConnectorBuilder {
    v: (),
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct TlsAcceptor(());
pub struct TlsAcceptorBuilder {
    v: (),
}
impl TlsConnector {
    pub fn new() -> Result<TlsConnector>;
    pub fn builder() -> TlsConnectorBuilder;
    #[asyncfix::effect(network)]
    pub fn connect<S: std::io::Read + std::io::Write>(
        &self,
        domain: &str,
        stream: S,
    ) -> core::result::Result<TlsStream<S>, HandshakeError<S>>;
}
impl TlsConnectorBuilder {
    pub fn identity(&mut self, v: Identity) -> &mut Self;
    pub fn min_protocol_version(&mut self, v: Option<Protocol>) -> &mut Self;
    pub fn max_protocol_version(&mut self, v: Option<Protocol>) -> &mut Self;
    pub fn add_root_certificate(&mut self, v: Certificate) -> &mut Self;
    pub fn disable_built_in_roots(&mut self, v: bool) -> &mut Self;
    pub fn request_alpns(&mut self, v: &[&str]) -> &mut Self;
    pub fn danger_accept_invalid_certs(&mut self, v: bool) -> &mut Self;
    pub fn use_sni(&mut self, v: bool) -> &mut Self;
    pub fn danger_accept_invalid_hostnames(&mut self, v: bool) -> &mut Self;
    pub fn build(&self) -> Result<TlsConnector>;
}
impl TlsAcceptor {
    pub fn new(identity: Identity) -> Result<TlsAcceptor>;
    pub fn builder(identity: Identity) -> TlsAcceptorBuilder;
    #[asyncfix::effect(network)]
    pub fn accept<S: std::io::Read + std::io::Write>(&self, stream: S) -> core::result::Result<TlsStream<S>, HandshakeError<S>>;
}
impl TlsAcceptorBuilder {
    pub fn min_protocol_version(&mut self, v: Option<Protocol>) -> &mut Self;
    pub fn max_protocol_version(&mut self, v: Option<Protocol>) -> &mut Self;
    pub fn build(&self) -> Result<TlsAcceptor>;
}
#[derive(Debug)]
pub enum HandshakeError<S> {
    Failure(Error),
    WouldBlock(MidHandshakeTlsStream<S>),
}
impl<S> core::fmt::Display for HandshakeError<S> {}
impl<S> std::error::Error for HandshakeError<S> {}
#[derive(Debug)]
pub struct MidHandshakeTlsStream<S>(S);
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct TlsStream<S>(S);
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    #[asyncfix::effect(network)]
    pub fn shutdown(&mut self) -> std::io::Result<()>;
}
impl<S> std::io::Read for TlsStream<S> {
    #[asyncfix::effect(network)]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl<S> std::io::Write for TlsStream<S> {
    #[asyncfix::effect(network)]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[asyncfix::effect(network)]
    fn flush(&mut self) -> std::io::Result<()>;
}
