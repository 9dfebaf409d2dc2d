//! russh 0.3x to 0.5x (client and channels; outline of the server).
#![register_tool(asyncfix)]
extern crate bytes;
extern crate tokio;
pub use channels::{Channel, ChannelMsg, ChannelStream};
use std::sync::Arc;
#[derive(Debug)]
pub enum Error {
    Disconnect,
    HUP,
    ConnectionTimeout,
    NotAuthenticated,
    WrongChannel,
    ChannelOpenFailure(()),
    SendError,
    IO(std::io::Error),
    Keys(()),
    Inconsistent,
    NoAuthMethod,
    KeepaliveTimeout,
}
impl ::core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {
    fn from(v: std::io::Error) -> Self;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChannelId(u32);
impl ::core::fmt::Display for ChannelId {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disconnect {
    ByApplication,
    ConnectionLost,
    HostKeyNotVerifiable,
    AuthCancelledByUser,
}
#[derive(Clone, Debug)]
pub enum Sig {
    INT,
    TERM,
    KILL,
    HUP,
    QUIT,
    Custom(String),
}
#[derive(Clone, Debug, Default)]
pub struct CryptoVec(());
impl ::core::ops::Deref for CryptoVec {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl From<&str> for CryptoVec {
    fn from(v: &str) -> Self;
}
impl From<Vec<u8>> for CryptoVec {
    fn from(v: Vec<u8>) -> Self;
}
#[derive(Clone, Copy, Debug)]
pub enum Pty {
    TTY_OP_ISPEED,
    TTY_OP_OSPEED,
    ECHO,
}
pub mod keys {
    pub mod agent {
        pub mod client {
            #[asyncfix::io_handle(network)]
            pub struct AgentClient<S>(S);
            impl AgentClient<tokio::net::UnixStream> {
                #[asyncfix::effect(network)]
                pub async fn connect_env() -> Result<Self, super::super::Error>;
            }
            impl<S> AgentClient<S> {
                #[asyncfix::effect(network)]
                pub async fn request_identities(&mut self) -> Result<Vec<super::super::PublicKey>, super::super::Error>;
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PrivateKey(());
    #[derive(Clone, Debug)]
    pub struct PublicKey(());
    #[derive(Debug)]
    pub struct Error(());
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[asyncfix::effect(disk)]
    pub fn load_secret_key<P: AsRef<std::path::Path>>(path: P, password: Option<&str>) -> Result<PrivateKey, Error>;
    pub fn decode_secret_key(secret: &str, password: Option<&str>) -> Result<PrivateKey, Error>;
    #[asyncfix::effect(disk)]
    pub fn check_known_hosts(host: &str, port: u16, pubkey: &PublicKey) -> Result<bool, Error>;
    #[derive(Clone, Debug)]
    pub struct PrivateKeyWithHashAlg(());
    impl PrivateKeyWithHashAlg {
        pub fn new(key: std::sync::Arc<PrivateKey>, hash_alg: Option<()>) -> Self;
    }
}
mod channels {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct Channel<S> {
        s: S,
    }
    impl<S> Channel<S> {
        pub fn id(&self) -> ChannelId;
        #[asyncfix::effect(network)]
        pub async fn request_pty(
            &self,
            want_reply: bool,
            term: &str,
            col_width: u32,
            row_height: u32,
            pix_width: u32,
            pix_height: u32,
            terminal_modes: &[(Pty, u32)],
        ) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn request_shell(&self, want_reply: bool) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn exec<A: Into<Vec<u8>>>(&self, want_reply: bool, command: A) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn signal(&self, signal: Sig) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn request_subsystem<A: Into<String>>(&self, want_reply: bool, name: A) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn set_env<A: Into<String>, B: Into<String>>(&self, want_reply: bool, name: A, value: B) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn window_change(&self, col_width: u32, row_height: u32, pix_width: u32, pix_height: u32) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn data<R>(&self, data: R) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn extended_data<R>(&self, ext: u32, data: R) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn eof(&self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn close(&self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn wait(&mut self) -> Option<ChannelMsg>;
        pub fn into_stream(self) -> ChannelStream<S>;
        pub fn make_writer(&self) -> ChannelWriter;
    }
    #[derive(Debug)]
    pub enum ChannelMsg {
        Open { id: ChannelId },
        Data { data: CryptoVec },
        ExtendedData { data: CryptoVec, ext: u32 },
        Eof,
        Close,
        ExitStatus { exit_status: u32 },
        Success,
        Failure,
        WindowAdjusted { new_size: u32 },
    }
    #[asyncfix::io_handle(network)]
    pub struct ChannelStream<S>(S);
    impl<S> tokio::io::AsyncRead for ChannelStream<S> {
        fn poll_read(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &mut tokio::io::ReadBuf<'_>,
        ) -> ::core::task::Poll<std::io::Result<()>>;
    }
    impl<S> tokio::io::AsyncWrite for ChannelStream<S> {
        fn poll_write(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &[u8],
        ) -> ::core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
    }
    #[asyncfix::io_handle(network)]
    pub struct ChannelWriter(());
    impl tokio::io::AsyncWrite for ChannelWriter {
        fn poll_write(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
            buf: &[u8],
        ) -> ::core::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<std::io::Result<()>>;
    }
}
pub mod client {
    use super::*;
    pub struct Msg(());
    #[asyncfix::io_handle(network)]
    pub struct Handle<H: Handler> {
        h: core::marker::PhantomData<H>,
    }
    pub struct Session(());
    #[derive(Debug, Default)]
    pub struct Config {
        pub inactivity_timeout: Option<core::time::Duration>,
        pub keepalive_interval: Option<core::time::Duration>,
        pub keepalive_max: usize,
    }
    pub enum AuthResult {
        Success,
        Failure {},
    }
    impl AuthResult {
        pub fn success(&self) -> bool;
    }
    pub trait Handler: Sized + Send {
        type Error;
        #[asyncfix::effect(none)]
        async fn check_server_key(&mut self, server_public_key: &keys::PublicKey) -> Result<bool, Self::Error>;
        #[asyncfix::effect(none)]
        async fn data(&mut self, channel: ChannelId, data: &[u8], session: &mut Session) -> Result<(), Self::Error>;
    }
    #[asyncfix::effect(network)]
    pub async fn connect<H: Handler + Send + 'static, A>(config: Arc<Config>, addrs: A, handler: H) -> Result<Handle<H>, H::Error>;
    #[asyncfix::effect(network)]
    pub async fn connect_stream<H: Handler + Send + 'static, R>(config: Arc<Config>, stream: R, handler: H) -> Result<Handle<H>, H::Error>;
    impl<H: Handler> Handle<H> {
        pub fn is_closed(&self) -> bool;
        #[asyncfix::effect(network)]
        pub async fn authenticate_none<U: Into<String>>(&mut self, user: U) -> Result<AuthResult, Error>;
        #[asyncfix::effect(network)]
        pub async fn authenticate_password<U: Into<String>, P: Into<String>>(&mut self, user: U, password: P) -> Result<AuthResult, Error>;
        #[asyncfix::effect(network)]
        pub async fn authenticate_publickey<U: Into<String>, K>(&mut self, user: U, key: K) -> Result<AuthResult, Error>;
        #[asyncfix::effect(network)]
        pub async fn authenticate_openssh_cert<U: Into<String>, C>(
            &mut self,
            user: U,
            key: Arc<keys::PrivateKey>,
            cert: C,
        ) -> Result<AuthResult, Error>;
        #[asyncfix::effect(network)]
        pub async fn authenticate_publickey_with<U: Into<String>, K, S>(
            &mut self,
            user: U,
            key: keys::PublicKey,
            hash_alg: K,
            signer: &mut S,
        ) -> Result<AuthResult, Error>;
        #[asyncfix::effect(network)]
        pub async fn authenticate_keyboard_interactive_start<U: Into<String>, S>(&mut self, user: U, submethods: S) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn channel_open_session(&self) -> Result<Channel<Msg>, Error>;
        #[asyncfix::effect(network)]
        pub async fn channel_open_direct_tcpip<A: Into<String>, B: Into<String>>(
            &self,
            host_to_connect: A,
            port_to_connect: u32,
            originator_address: B,
            originator_port: u32,
        ) -> Result<Channel<Msg>, Error>;
        #[asyncfix::effect(network)]
        pub async fn channel_open_direct_streamlocal<S: Into<String>>(&self, socket_path: S) -> Result<Channel<Msg>, Error>;
        #[asyncfix::effect(network)]
        pub async fn tcpip_forward<A: Into<String>>(&mut self, address: A, port: u32) -> Result<u32, Error>;
        #[asyncfix::effect(network)]
        pub async fn cancel_tcpip_forward<A: Into<String>>(&self, address: A, port: u32) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn disconnect(&self, reason: Disconnect, description: &str, language_tag: &str) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn best_supported_rsa_hash(&self) -> Result<Option<Option<()>>, Error>;
    }
}
pub mod server {
    use super::*;
    pub trait Server {
        type Handler;
        fn new_client(&mut self, peer_addr: Option<std::net::SocketAddr>) -> Self::Handler;
        #[asyncfix::effect(network)]
        async fn run_on_address<A>(&mut self, config: Arc<Config>, addrs: A) -> Result<(), std::io::Error>;
        #[asyncfix::effect(network)]
        async fn run_on_socket(&mut self, config: Arc<Config>, socket: &tokio::net::TcpListener) -> Result<(), std::io::Error>;
    }
    pub trait Handler: Sized {
        type Error;
        #[asyncfix::effect(none)]
        async fn data(&mut self, channel: ChannelId, data: &[u8], session: &mut Session) -> Result<(), Self::Error>;
    }
    pub struct Msg(());
    #[asyncfix::cheap_clone]
    #[derive(Clone)]
    pub struct Handle(());
    pub struct Session(());
    #[derive(Default)]
    pub struct Config(());
    impl Handle {
        #[asyncfix::effect(network)]
        pub async fn channel_open_session(&self) -> Result<Channel<Msg>, Error>;
        #[asyncfix::effect(network)]
        pub async fn channel_open_forwarded_tcpip<A: Into<String>, B: Into<String>>(
            &self,
            a: A,
            ap: u32,
            b: B,
            bp: u32,
        ) -> Result<Channel<Msg>, Error>;
        #[asyncfix::effect(network)]
        pub async fn data(&self, id: ChannelId, data: CryptoVec) -> Result<(), CryptoVec>;
        #[asyncfix::effect(network)]
        pub async fn extended_data(&self, id: ChannelId, ext: u32, data: CryptoVec) -> Result<(), CryptoVec>;
        #[asyncfix::effect(network)]
        pub async fn eof(&self, id: ChannelId) -> Result<(), ()>;
        #[asyncfix::effect(network)]
        pub async fn close(&self, id: ChannelId) -> Result<(), ()>;
        #[asyncfix::effect(network)]
        pub async fn exit_status_request(&self, id: ChannelId, exit_status: u32) -> Result<(), ()>;
    }
    impl Session {
        pub fn handle(&self) -> Handle;
        pub fn data(&mut self, channel: ChannelId, data: CryptoVec) -> Result<(), Error>;
        pub fn close(&mut self, channel: ChannelId) -> Result<(), Error>;
        pub fn channel_success(&mut self, channel: ChannelId) -> Result<(), Error>;
        pub fn eof(&mut self, channel: ChannelId) -> Result<(), Error>;
    }
    pub enum Auth {
        Accept,
        Reject {},
        Partial {},
    }
}
