//! tungstenite 0.17 to 0.28 (blocking sockets and the message types).
#![register_tool(asyncfix)]
extern crate bytes;
extern crate http as http_crate;

pub use bytes::Bytes;
pub use client::{ClientRequestBuilder, client, connect};
pub use error::{Error, Result};
pub use handshake::HandshakeError;
pub use http_crate as http;
pub use protocol::frame::Utf8Bytes;
pub use protocol::{Message, WebSocket, WebSocketContext};
pub use server::{accept, accept_hdr};

pub mod error {
    use super::*;
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    #[derive(Debug)]
    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(std::io::Error),
        Tls(TlsError),
        Capacity(CapacityError),
        Protocol(ProtocolError),
        WriteBufferFull(Message),
        SendQueueFull(Message),
        Utf8(String),
        AttackAttempt,
        Url(UrlError),
        Http(http_crate::Response<Option<Vec<u8>>>),
        HttpFormat(http_crate::Error),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl core::fmt::Display for CapacityError {}
    impl std::error::Error for CapacityError {}
    impl core::fmt::Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
    impl core::fmt::Display for UrlError {}
    impl std::error::Error for UrlError {}
    impl core::fmt::Display for TlsError {}
    impl std::error::Error for TlsError {}
    impl From<std::io::Error> for Error {
        fn from(v: std::io::Error) -> Self;
    }
    impl From<core::str::Utf8Error> for Error {
        fn from(v: core::str::Utf8Error) -> Self;
    }
    impl From<http_crate::Error> for Error {
        fn from(v: http_crate::Error) -> Self;
    }
    impl From<http_crate::header::InvalidHeaderValue> for Error {
        fn from(v: http_crate::header::InvalidHeaderValue) -> Self;
    }
    impl From<http_crate::header::InvalidHeaderName> for Error {
        fn from(v: http_crate::header::InvalidHeaderName) -> Self;
    }
    impl From<http_crate::header::ToStrError> for Error {
        fn from(v: http_crate::header::ToStrError) -> Self;
    }
    impl From<http_crate::uri::InvalidUri> for Error {
        fn from(v: http_crate::uri::InvalidUri) -> Self;
    }
    impl From<http_crate::status::InvalidStatusCode> for Error {
        fn from(v: http_crate::status::InvalidStatusCode) -> Self;
    }
    impl From<CapacityError> for Error {
        fn from(v: CapacityError) -> Self;
    }
    impl From<ProtocolError> for Error {
        fn from(v: ProtocolError) -> Self;
    }
    impl From<UrlError> for Error {
        fn from(v: UrlError) -> Self;
    }
    impl From<TlsError> for Error {
        fn from(v: TlsError) -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CapacityError {
        TooManyHeaders,
        MessageTooLong { size: usize, max_size: usize },
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum ProtocolError {
        WrongHttpMethod,
        WrongHttpVersion,
        MissingConnectionUpgradeHeader,
        MissingUpgradeWebSocketHeader,
        MissingSecWebSocketVersionHeader,
        MissingSecWebSocketKey,
        SecWebSocketAcceptKeyMismatch,
        JunkAfterRequest,
        CustomResponseSuccessful,
        InvalidHeader(()),
        HandshakeIncomplete,
        SendAfterClosing,
        ReceivedAfterClosing,
        NonZeroReservedBits,
        UnmaskedFrameFromClient,
        MaskedFrameFromServer,
        FragmentedControlFrame,
        ControlFrameTooBig,
        UnknownControlFrameType(u8),
        UnknownDataFrameType(u8),
        UnexpectedContinueFrame,
        ExpectedFragment(()),
        ResetWithoutClosingHandshake,
        InvalidOpcode(u8),
        InvalidCloseSequence,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum UrlError {
        TlsFeatureNotEnabled,
        NoHostName,
        UnableToConnect(String),
        UnsupportedUrlScheme,
        EmptyHostName,
        NoPathOrQuery,
    }
    #[derive(Debug)]
    pub enum TlsError {
        Native(()),
        Rustls(()),
        InvalidDnsName,
    }
}
pub mod protocol {
    use super::*;
    pub use frame::CloseFrame;

    pub mod message {
        pub use super::super::Message;
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Message {
        Text(Utf8Bytes),
        Binary(Bytes),
        Ping(Bytes),
        Pong(Bytes),
        Close(Option<CloseFrame>),
        Frame(frame::Frame),
    }
    impl Message {
        pub fn text<S: Into<Utf8Bytes>>(string: S) -> Message;
        pub fn binary<B: Into<Bytes>>(bin: B) -> Message;
        pub fn is_text(&self) -> bool;
        pub fn is_binary(&self) -> bool;
        pub fn is_ping(&self) -> bool;
        pub fn is_pong(&self) -> bool;
        pub fn is_close(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn into_data(self) -> Bytes;
        pub fn into_text(self) -> Result<Utf8Bytes>;
        pub fn to_text(&self) -> Result<&str>;
    }
    impl core::fmt::Display for Message {}
    impl From<String> for Message {
        fn from(v: String) -> Self;
    }
    impl From<&str> for Message {
        fn from(v: &str) -> Self;
    }
    impl From<&[u8]> for Message {
        fn from(v: &[u8]) -> Self;
    }
    impl From<Vec<u8>> for Message {
        fn from(v: Vec<u8>) -> Self;
    }
    impl From<Bytes> for Message {
        fn from(v: Bytes) -> Self;
    }
    impl From<Message> for Bytes {
        fn from(m: Message) -> Bytes;
    }
    pub mod frame {
        use super::*;
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Utf8Bytes(Bytes);
        impl Utf8Bytes {
            pub const fn from_static(str: &'static str) -> Self;
            pub fn as_str(&self) -> &str;
        }
        impl core::ops::Deref for Utf8Bytes {
            type Target = str;
            fn deref(&self) -> &str;
        }
        impl core::fmt::Display for Utf8Bytes {}
        impl AsRef<str> for Utf8Bytes {
            fn as_ref(&self) -> &str;
        }
        impl AsRef<[u8]> for Utf8Bytes {
            fn as_ref(&self) -> &[u8];
        }
        impl PartialEq<str> for Utf8Bytes {
            fn eq(&self, o: &str) -> bool;
        }
        impl PartialEq<&str> for Utf8Bytes {
            fn eq(&self, o: &&str) -> bool;
        }
        impl From<String> for Utf8Bytes {
            fn from(v: String) -> Self;
        }
        impl From<&str> for Utf8Bytes {
            fn from(v: &str) -> Self;
        }
        impl From<Utf8Bytes> for Bytes {
            fn from(v: Utf8Bytes) -> Bytes;
        }
        impl From<Utf8Bytes> for String {
            fn from(v: Utf8Bytes) -> String;
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct Frame {
            header: FrameHeader,
            payload: Bytes,
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct FrameHeader {
            pub is_final: bool,
            pub opcode: coding::OpCode,
        }
        impl Frame {
            pub fn header(&self) -> &FrameHeader;
            pub fn payload(&self) -> &[u8];
            pub fn len(&self) -> usize;
            pub fn into_payload(self) -> Bytes;
            pub fn message(data: impl Into<Bytes>, opcode: coding::OpCode, is_final: bool) -> Frame;
        }
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct CloseFrame {
            pub code: coding::CloseCode,
            pub reason: Utf8Bytes,
        }
        impl core::fmt::Display for CloseFrame {}
        pub mod coding {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum OpCode {
                Data(Data),
                Control(Control),
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum Data {
                Continue,
                Text,
                Binary,
                Reserved(u8),
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum Control {
                Close,
                Ping,
                Pong,
                Reserved(u8),
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum CloseCode {
                Normal,
                Away,
                Protocol,
                Unsupported,
                Status,
                Abnormal,
                Invalid,
                Policy,
                Size,
                Extension,
                Error,
                Restart,
                Again,
                Tls,
                Reserved(u16),
                Iana(u16),
                Library(u16),
                Bad(u16),
            }
            impl core::fmt::Display for CloseCode {}
            impl From<u16> for CloseCode {
                fn from(v: u16) -> Self;
            }
            impl From<CloseCode> for u16 {
                fn from(c: CloseCode) -> u16;
            }
        }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Role {
        Server,
        Client,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct WebSocketConfig {
        pub max_send_queue: Option<usize>,
        pub read_buffer_size: usize,
        pub write_buffer_size: usize,
        pub max_write_buffer_size: usize,
        pub max_message_size: Option<usize>,
        pub max_frame_size: Option<usize>,
        pub accept_unmasked_frames: bool,
    }
    impl WebSocketConfig {
        pub fn read_buffer_size(self, v: usize) -> Self;
        pub fn write_buffer_size(self, v: usize) -> Self;
        pub fn max_write_buffer_size(self, v: usize) -> Self;
        pub fn max_message_size(self, v: Option<usize>) -> Self;
        pub fn max_frame_size(self, v: Option<usize>) -> Self;
        pub fn accept_unmasked_frames(self, v: bool) -> Self;
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct WebSocket<Stream> {
        socket: Stream,
    }
    #[derive(Debug)]
    pub struct WebSocketContext {
        role: Role,
    }
    impl<S> WebSocket<S> {
        pub fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn into_inner(self) -> S;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn can_read(&self) -> bool;
        pub fn can_write(&self) -> bool;
        pub fn get_config(&self) -> &WebSocketConfig;
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
        #[asyncfix::effect(network)]
        pub fn read(&mut self) -> Result<Message>;
        #[asyncfix::effect(network)]
        pub fn read_message(&mut self) -> Result<Message>;
        #[asyncfix::effect(network)]
        pub fn send(&mut self, message: Message) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn write(&mut self, message: Message) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn write_message(&mut self, message: Message) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn flush(&mut self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn write_pending(&mut self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()>;
    }
}
pub mod handshake {
    use super::*;
    #[derive(Debug)]
    pub enum HandshakeError<Role> {
        Interrupted(MidHandshake<Role>),
        Failure(Error),
    }
    impl<R> core::fmt::Display for HandshakeError<R> {}
    impl<R> std::error::Error for HandshakeError<R> {}
    #[derive(Debug)]
    pub struct MidHandshake<Role> {
        role: Role,
    }
    pub mod client {
        pub type Request = http_crate::Request<()>;
        pub type Response = http_crate::Response<Option<Vec<u8>>>;
        pub fn generate_key() -> String;
        #[derive(Debug)]
        pub struct ClientHandshake<S>(S);
    }
    pub mod server {
        pub type Request = http_crate::Request<()>;
        pub type Response = http_crate::Response<()>;
        pub type ErrorResponse = http_crate::Response<Option<String>>;
        pub trait Callback: Sized {
            fn on_request(self, request: &Request, response: Response) -> Result<Response, ErrorResponse>;
        }
        impl<F: FnOnce(&Request, Response) -> Result<Response, ErrorResponse>> Callback for F {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct NoCallback;
        #[derive(Debug)]
        pub struct ServerHandshake<S, C>(S, C);
        pub fn create_response(request: &Request) -> crate::Result<Response>;
    }
    pub fn derive_accept_key(request_key: &[u8]) -> String;
}
pub mod client {
    use super::*;
    use handshake::client::{Request, Response};
    #[asyncfix::effect(network)]
    pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<stream::MaybeTlsStream<std::net::TcpStream>>, Response)>;
    #[asyncfix::effect(network)]
    pub fn connect_with_config<Req: IntoClientRequest>(
        request: Req,
        config: Option<protocol::WebSocketConfig>,
        max_redirects: u8,
    ) -> Result<(WebSocket<stream::MaybeTlsStream<std::net::TcpStream>>, Response)>;
    #[asyncfix::effect(network)]
    pub fn client<S, Req: IntoClientRequest>(
        request: Req,
        stream: S,
    ) -> core::result::Result<(WebSocket<S>, Response), HandshakeError<handshake::client::ClientHandshake<S>>>;
    pub trait IntoClientRequest {
        fn into_client_request(self) -> Result<Request>;
    }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for http_crate::Uri {}
    impl IntoClientRequest for &http_crate::Uri {}
    impl IntoClientRequest for Request {}
    #[derive(Clone, Debug)]
    pub struct ClientRequestBuilder {
        uri: http_crate::Uri,
    }
    impl ClientRequestBuilder {
        pub fn new(uri: http_crate::Uri) -> Self;
        pub fn with_header<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self;
        pub fn with_sub_protocol<P: Into<String>>(self, protocol: P) -> Self;
    }
    impl IntoClientRequest for ClientRequestBuilder {}
}
pub mod server {
    use super::*;
    #[asyncfix::effect(network)]
    pub fn accept<S>(
        stream: S,
    ) -> core::result::Result<WebSocket<S>, HandshakeError<handshake::server::ServerHandshake<S, handshake::server::NoCallback>>>;
    #[asyncfix::effect(network)]
    pub fn accept_hdr<S, C: handshake::server::Callback>(
        stream: S,
        callback: C,
    ) -> core::result::Result<WebSocket<S>, HandshakeError<handshake::server::ServerHandshake<S, C>>>;
}
pub mod stream {
    #[non_exhaustive]
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub enum MaybeTlsStream<S> {
        Plain(S),
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Mode {
        Plain,
        Tls,
    }
}
pub mod util {}
