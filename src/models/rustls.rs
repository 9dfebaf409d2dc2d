//! rustls 0.20 to 0.23.
#![register_tool(asyncfix)]
pub use client::{ClientConfig, ClientConnection};
pub use error::Error;
pub use server::{ServerConfig, ServerConnection};
use std::sync::Arc;
mod error {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Error {
        InappropriateMessage,
        InvalidCertificate(CertificateError),
        General(String),
        AlertReceived(u8),
        UnsupportedNameType,
        DecryptError,
        EncryptError,
        PeerIncompatible(()),
        PeerMisbehaved(()),
        NoCertificatesPresented,
        HandshakeNotComplete,
        PeerSentOversizedRecord,
        NoApplicationProtocol,
        BadMaxFragmentSize,
        Other(()),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum CertificateError {
        BadEncoding,
        Expired,
        NotValidYet,
        Revoked,
        UnknownIssuer,
        BadSignature,
        NotValidForName,
        Other(()),
    }
}
pub use error::CertificateError;
pub mod pki_types {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CertificateDer<'a>(std::borrow::Cow<'a, [u8]>);
    impl<'a> CertificateDer<'a> {
        pub fn into_owned(self) -> CertificateDer<'static>;
        pub const fn from_slice(bytes: &'a [u8]) -> Self;
    }
    impl<'a> core::ops::Deref for CertificateDer<'a> {
        type Target = [u8];
        fn deref(&self) -> &[u8];
    }
    impl From<Vec<u8>> for CertificateDer<'static> {
        fn from(v: Vec<u8>) -> Self;
    }
    #[derive(Debug)]
    pub enum PrivateKeyDer<'a> {
        Pkcs1(PrivatePkcs1KeyDer<'a>),
        Sec1(PrivateSec1KeyDer<'a>),
        Pkcs8(PrivatePkcs8KeyDer<'a>),
    }
    impl<'a> PrivateKeyDer<'a> {
        pub fn clone_key(&self) -> PrivateKeyDer<'static>;
        pub fn secret_der(&self) -> &[u8];
    }
    #[derive(Debug)]
    pub struct PrivatePkcs1KeyDer<'a>(std::borrow::Cow<'a, [u8]>);
    #[derive(Debug)]
    pub struct PrivateSec1KeyDer<'a>(std::borrow::Cow<'a, [u8]>);
    #[derive(Debug)]
    pub struct PrivatePkcs8KeyDer<'a>(std::borrow::Cow<'a, [u8]>);
    impl From<PrivatePkcs8KeyDer<'static>> for PrivateKeyDer<'static> {
        fn from(v: PrivatePkcs8KeyDer<'static>) -> Self;
    }
    impl From<PrivatePkcs1KeyDer<'static>> for PrivateKeyDer<'static> {
        fn from(v: PrivatePkcs1KeyDer<'static>) -> Self;
    }
    impl From<PrivateSec1KeyDer<'static>> for PrivateKeyDer<'static> {
        fn from(v: PrivateSec1KeyDer<'static>) -> Self;
    }
    impl From<Vec<u8>> for PrivatePkcs8KeyDer<'static> {
        fn from(v: Vec<u8>) -> Self;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ServerName<'a> {
        DnsName(DnsName<'a>),
        IpAddress(IpAddr),
    }
    impl<'a> ServerName<'a> {
        pub fn to_owned(&self) -> ServerName<'static>;
        pub fn to_str(&self) -> std::borrow::Cow<'_, str>;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DnsName<'a>(std::borrow::Cow<'a, str>);
    impl AsRef<str> for DnsName<'_> {
        fn as_ref(&self) -> &str;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum IpAddr {
        V4(()),
        V6(()),
    }
    #[derive(Debug)]
    pub struct InvalidDnsNameError;
    impl core::fmt::Display for InvalidDnsNameError {}
    impl std::error::Error for InvalidDnsNameError {}
    impl<'a> TryFrom<&'a str> for ServerName<'a> {
        type Error = InvalidDnsNameError;
        fn try_from(s: &'a str) -> Result<Self, InvalidDnsNameError>;
    }
    impl TryFrom<String> for ServerName<'static> {
        type Error = InvalidDnsNameError;
        fn try_from(v: String) -> Result<Self, InvalidDnsNameError>;
    }
    #[derive(Clone, Debug)]
    pub struct TrustAnchor<'a> {
        s: &'a [u8],
    }
    #[derive(Clone, Debug)]
    pub struct UnixTime(u64);
}
#[derive(Clone, Debug)]
pub struct RootCertStore {
    pub roots: Vec<pki_types::TrustAnchor<'static>>,
}
impl RootCertStore {
    pub fn empty() -> Self;
    pub fn add(&mut self, der: pki_types::CertificateDer<'_>) -> Result<(), Error>;
    pub fn add_parsable_certificates<I>(&mut self, der_certs: I) -> (usize, usize);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn extend<I>(&mut self, iter: I);
}
pub struct ConfigBuilder<Side, State> {
    s: Side,
    t: State,
}
pub struct WantsVersions;
pub struct WantsVerifier;
pub struct WantsCert;
pub mod client {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct ClientConfig {
        pub alpn_protocols: Vec<Vec<u8>>,
        pub enable_sni: bool,
        pub enable_early_data: bool,
        pub resumption: (),
        pub key_log: (),
    }
    impl ClientConfig {
        pub fn builder() -> ConfigBuilder<ClientConfig, WantsVerifier>;
        pub fn builder_with_provider(provider: Arc<crypto::CryptoProvider>) -> ConfigBuilder<ClientConfig, WantsVersions>;
        pub fn builder_with_protocol_versions<V>(versions: V) -> ConfigBuilder<ClientConfig, WantsVerifier>;
        pub fn dangerous(&mut self) -> danger::DangerousClientConfig<'_>;
    }
    impl ConfigBuilder<ClientConfig, WantsVersions> {
        pub fn with_safe_default_protocol_versions(self) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error>;
        pub fn with_protocol_versions<V>(self, versions: V) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error>;
    }
    impl ConfigBuilder<ClientConfig, WantsVerifier> {
        pub fn with_safe_defaults(self) -> ConfigBuilder<ClientConfig, WantsVerifier>;
        pub fn with_root_certificates(self, root_store: impl Into<Arc<RootCertStore>>) -> ConfigBuilder<ClientConfig, WantsCert>;
        pub fn with_webpki_verifier<V>(self, v: V) -> ConfigBuilder<ClientConfig, WantsCert>;
        pub fn dangerous(self) -> danger::DangerousClientConfigBuilder;
    }
    impl ConfigBuilder<ClientConfig, WantsCert> {
        pub fn with_no_client_auth(self) -> ClientConfig;
        pub fn with_client_auth_cert(
            self,
            cert_chain: Vec<pki_types::CertificateDer<'static>>,
            key_der: pki_types::PrivateKeyDer<'static>,
        ) -> Result<ClientConfig, Error>;
        pub fn with_client_cert_resolver<R>(self, r: R) -> ClientConfig;
    }
    pub mod danger {
        use super::*;
        pub struct DangerousClientConfig<'a> {
            pub cfg: &'a mut ClientConfig,
        }
        impl DangerousClientConfig<'_> {
            pub fn set_certificate_verifier<V>(&mut self, verifier: V);
        }
        pub struct DangerousClientConfigBuilder {
            c: (),
        }
        impl DangerousClientConfigBuilder {
            pub fn with_custom_certificate_verifier<V>(self, verifier: V) -> ConfigBuilder<ClientConfig, WantsCert>;
        }
        #[derive(Debug)]
        pub struct ServerCertVerified(());
        impl ServerCertVerified {
            pub fn assertion() -> Self;
        }
        #[derive(Debug)]
        pub struct HandshakeSignatureValid(());
        impl HandshakeSignatureValid {
            pub fn assertion() -> Self;
        }
        pub trait ServerCertVerifier: Send + Sync {}
    }
    #[derive(Debug)]
    pub struct ClientConnection {
        c: (),
    }
    impl ClientConnection {
        pub fn new(config: Arc<ClientConfig>, name: pki_types::ServerName<'static>) -> Result<Self, Error>;
        pub fn peer_certificates(&self) -> Option<&[pki_types::CertificateDer<'static>]>;
        pub fn alpn_protocol(&self) -> Option<&[u8]>;
        pub fn is_handshaking(&self) -> bool;
        pub fn protocol_version(&self) -> Option<ProtocolVersion>;
    }
}
pub mod server {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct ServerConfig {
        pub alpn_protocols: Vec<Vec<u8>>,
        pub max_early_data_size: u32,
        pub send_half_rtt_data: bool,
        pub ignore_client_order: bool,
    }
    impl ServerConfig {
        pub fn builder() -> ConfigBuilder<ServerConfig, WantsVerifier>;
        pub fn builder_with_provider(provider: Arc<crypto::CryptoProvider>) -> ConfigBuilder<ServerConfig, WantsVersions>;
        pub fn builder_with_protocol_versions<V>(versions: V) -> ConfigBuilder<ServerConfig, WantsVerifier>;
    }
    impl ConfigBuilder<ServerConfig, WantsVersions> {
        pub fn with_safe_default_protocol_versions(self) -> Result<ConfigBuilder<ServerConfig, WantsVerifier>, Error>;
        pub fn with_protocol_versions<V>(self, versions: V) -> Result<ConfigBuilder<ServerConfig, WantsVerifier>, Error>;
    }
    impl ConfigBuilder<ServerConfig, WantsVerifier> {
        pub fn with_safe_defaults(self) -> ConfigBuilder<ServerConfig, WantsVerifier>;
        pub fn with_no_client_auth(self) -> ConfigBuilder<ServerConfig, WantsCert>;
        pub fn with_client_cert_verifier<V>(self, v: V) -> ConfigBuilder<ServerConfig, WantsCert>;
    }
    impl ConfigBuilder<ServerConfig, WantsCert> {
        pub fn with_single_cert(
            self,
            cert_chain: Vec<pki_types::CertificateDer<'static>>,
            key_der: pki_types::PrivateKeyDer<'static>,
        ) -> Result<ServerConfig, Error>;
        pub fn with_cert_resolver<R>(self, r: R) -> ServerConfig;
    }
    #[derive(Debug)]
    pub struct ServerConnection {
        c: (),
    }
    impl ServerConnection {
        pub fn new(config: Arc<ServerConfig>) -> Result<Self, Error>;
        pub fn peer_certificates(&self) -> Option<&[pki_types::CertificateDer<'static>]>;
        pub fn alpn_protocol(&self) -> Option<&[u8]>;
        pub fn server_name(&self) -> Option<&str>;
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProtocolVersion {
    TLSv1_2,
    TLSv1_3,
    Unknown(u16),
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignatureScheme {
    RSA_PKCS1_SHA256,
    ECDSA_NISTP256_SHA256,
    ED25519,
    Unknown(u16),
}
pub mod crypto {
    #[derive(Clone, Debug)]
    pub struct CryptoProvider {
        s: (),
    }
    impl CryptoProvider {
        pub fn install_default(self) -> Result<(), std::sync::Arc<Self>>;
        pub fn get_default() -> Option<&'static std::sync::Arc<Self>>;
    }
    pub mod ring {
        pub fn default_provider() -> super::CryptoProvider;
    }
    pub mod aws_lc_rs {
        pub fn default_provider() -> super::CryptoProvider;
    }
}
