//! lettre 0.10 and 0.11.
#![register_tool(asyncfix)]
pub use address::{Address, Envelope};
pub use executor::{AsyncStd1Executor, Executor, Tokio1Executor};
pub use message::Message;
use std::path::Path;
pub use transport::file::{AsyncFileTransport, FileTransport};
pub use transport::sendmail::{AsyncSendmailTransport, SendmailTransport};
pub use transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub use transport_traits::{AsyncTransport, Transport};

mod executor {
    pub trait Executor: Send + Sync + 'static {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Tokio1Executor;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct AsyncStd1Executor;
    impl Executor for Tokio1Executor {}
    impl Executor for AsyncStd1Executor {}
}
mod transport_traits {
    use super::*;
    pub trait AsyncTransport {
        type Ok;
        type Error;
        #[asyncfix::effect(network)]
        async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
        #[asyncfix::effect(network)]
        async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[asyncfix::effect(network)]
        async fn shutdown(&self);
    }
    pub trait Transport {
        type Ok;
        type Error;
        #[asyncfix::effect(network)]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        #[asyncfix::effect(network)]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[asyncfix::effect(network)]
        fn shutdown(&self);
    }
}
pub mod address {
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Address {
        s: String,
    }
    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
        pub fn user(&self) -> &str;
        pub fn domain(&self) -> &str;
    }
    impl core::fmt::Display for Address {}
    impl core::str::FromStr for Address {
        type Err = AddressError;
        fn from_str(s: &str) -> Result<Self, AddressError>;
    }
    impl TryFrom<String> for Address {
        type Error = AddressError;
        fn try_from(v: String) -> Result<Self, AddressError>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AddressError {
        MissingParts,
        Unbalanced,
        InvalidUser,
        InvalidDomain,
        InvalidInput,
    }
    impl core::fmt::Display for AddressError {}
    impl std::error::Error for AddressError {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Envelope {
        f: (),
    }
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, super::error::Error>;
        pub fn to(&self) -> &[Address];
        pub fn from(&self) -> Option<&Address>;
    }
}
pub mod error {
    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(std::io::Error),
        NonAsciiChars,
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod message {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Message {
        h: (),
    }
    #[derive(Clone, Debug)]
    pub struct MessageBuilder {
        h: (),
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Mailbox {
        pub name: Option<String>,
        pub email: Address,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Mailboxes(Vec<Mailbox>);
    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Self;
    }
    impl core::fmt::Display for Mailbox {}
    impl core::str::FromStr for Mailbox {
        type Err = address::AddressError;
        fn from_str(s: &str) -> Result<Self, address::AddressError>;
    }
    impl From<Address> for Mailbox {
        fn from(v: Address) -> Self;
    }
    impl Mailboxes {
        pub fn new() -> Self;
        pub fn with(self, mbox: Mailbox) -> Self;
        pub fn push(&mut self, mbox: Mailbox);
    }
    impl Message {
        pub fn builder() -> MessageBuilder;
        pub fn headers(&self) -> &header::Headers;
        pub fn envelope(&self) -> &Envelope;
        pub fn formatted(&self) -> Vec<u8>;
        pub fn headers_mut(&mut self) -> &mut header::Headers;
    }
    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn from(self, v: Mailbox) -> Self;
        pub fn sender(self, v: Mailbox) -> Self;
        pub fn date(self, v: std::time::SystemTime) -> Self;
        pub fn date_now(self) -> Self;
        pub fn reply_to(self, v: Mailbox) -> Self;
        pub fn to(self, v: Mailbox) -> Self;
        pub fn cc(self, v: Mailbox) -> Self;
        pub fn bcc(self, v: Mailbox) -> Self;
        pub fn in_reply_to(self, v: String) -> Self;
        pub fn references(self, v: String) -> Self;
        pub fn message_id(self, v: Option<String>) -> Self;
        pub fn user_agent(self, v: String) -> Self;
        pub fn envelope(self, v: Envelope) -> Self;
        pub fn keep_bcc(self) -> Self;
        pub fn subject<S: Into<String>>(self, subject: S) -> Self;
        pub fn header<H>(self, header: H) -> Self;
        pub fn mailbox<H>(self, header: H) -> Self;
        pub fn body<T>(self, body: T) -> Result<Message, error::Error>;
        pub fn multipart(self, part: MultiPart) -> Result<Message, error::Error>;
        pub fn singlepart(self, part: SinglePart) -> Result<Message, error::Error>;
    }
    #[derive(Clone, Debug)]
    pub struct MultiPart {
        h: (),
    }
    #[derive(Clone, Debug)]
    pub struct SinglePart {
        h: (),
    }
    impl MultiPart {
        pub fn builder() -> MultiPart;
        pub fn mixed() -> MultiPart;
        pub fn alternative() -> MultiPart;
        pub fn related() -> MultiPart;
        pub fn alternative_plain_html<T, V>(plain: T, html: V) -> Self;
        pub fn singlepart(self, part: SinglePart) -> Self;
        pub fn multipart(self, part: MultiPart) -> Self;
    }
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder;
        pub fn plain<T>(body: T) -> Self;
        pub fn html<T>(body: T) -> Self;
    }
    #[derive(Clone, Debug)]
    pub struct SinglePartBuilder {
        h: (),
    }
    impl SinglePartBuilder {
        pub fn header<H>(self, header: H) -> Self;
        pub fn content_type(self, c: header::ContentType) -> Self;
        pub fn body<T>(self, body: T) -> SinglePart;
    }
    #[derive(Clone, Debug)]
    pub struct Attachment {
        d: (),
    }
    impl Attachment {
        pub fn new(filename: String) -> Self;
        pub fn new_inline(content_id: String) -> Self;
        pub fn body<T>(self, content: T, content_type: header::ContentType) -> SinglePart;
    }
    #[derive(Clone, Debug)]
    pub struct Body {
        b: Vec<u8>,
    }
    impl Body {
        pub fn new<B>(buf: B) -> Self;
    }
    pub mod header {
        #[derive(Clone, Debug, Default)]
        pub struct Headers {
            h: (),
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct ContentType(());
        impl ContentType {
            pub const TEXT_PLAIN: ContentType;
            pub const TEXT_HTML: ContentType;
            pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr>;
        }
        #[derive(Debug)]
        pub struct ContentTypeErr(());
        impl core::fmt::Display for ContentTypeErr {}
        impl std::error::Error for ContentTypeErr {}
        #[derive(Clone, Debug)]
        pub struct ContentDisposition(());
        impl ContentDisposition {
            pub fn inline() -> Self;
            pub fn attachment(file_name: &str) -> Self;
        }
        #[derive(Clone, Copy, Debug)]
        pub enum ContentTransferEncoding {
            SevenBit,
            QuotedPrintable,
            Base64,
            EightBit,
            Binary,
        }
        #[derive(Clone, Debug)]
        pub struct HeaderName(());
        #[derive(Clone, Debug)]
        pub struct HeaderValue(());
    }
}
pub mod transport {
    pub mod smtp {
        use crate::*;
        use core::time::Duration;
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransport<E> {
            inner: std::sync::Arc<()>,
            e: core::marker::PhantomData<E>,
        }
        impl<E: Executor> AsyncSmtpTransport<E> {
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
            pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
            pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            #[asyncfix::effect(network)]
            pub async fn test_connection(&self) -> Result<bool, Error>;
        }
        impl<E: Executor> AsyncTransport for AsyncSmtpTransport<E> {
            type Ok = response::Response;
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransportBuilder {
            i: (),
        }
        impl AsyncSmtpTransportBuilder {
            pub fn hello_name(self, v: extension::ClientId) -> Self;
            pub fn credentials(self, v: authentication::Credentials) -> Self;
            pub fn authentication(self, v: Vec<authentication::Mechanism>) -> Self;
            pub fn port(self, v: u16) -> Self;
            pub fn timeout(self, v: Option<Duration>) -> Self;
            pub fn tls(self, v: client::Tls) -> Self;
            pub fn pool_config(self, v: PoolConfig) -> Self;
            pub fn build<E: Executor>(self) -> AsyncSmtpTransport<E>;
        }
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct SmtpTransport {
            inner: std::sync::Arc<()>,
        }
        impl SmtpTransport {
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
            pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
            pub fn unencrypted_localhost() -> SmtpTransport;
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
            pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error>;
            #[asyncfix::effect(network)]
            pub fn test_connection(&self) -> Result<bool, Error>;
        }
        impl Transport for SmtpTransport {
            type Ok = response::Response;
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct SmtpTransportBuilder {
            i: (),
        }
        impl SmtpTransportBuilder {
            pub fn hello_name(self, v: extension::ClientId) -> Self;
            pub fn credentials(self, v: authentication::Credentials) -> Self;
            pub fn authentication(self, v: Vec<authentication::Mechanism>) -> Self;
            pub fn port(self, v: u16) -> Self;
            pub fn timeout(self, v: Option<Duration>) -> Self;
            pub fn tls(self, v: client::Tls) -> Self;
            pub fn pool_config(self, v: PoolConfig) -> Self;
            pub fn build(self) -> SmtpTransport;
        }
        #[derive(Debug)]
        pub struct Error {
            i: Box<()>,
        }
        impl core::fmt::Display for Error {}
        impl std::error::Error for Error {}
        impl Error {
            pub fn is_response(&self) -> bool;
            pub fn is_client(&self) -> bool;
            pub fn is_transient(&self) -> bool;
            pub fn is_permanent(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_tls(&self) -> bool;
        }
        #[derive(Clone, Debug, Default)]
        pub struct PoolConfig {
            m: (),
        }
        impl PoolConfig {
            pub fn new() -> Self;
            pub fn max_size(self, v: u32) -> Self;
            pub fn min_idle(self, v: u32) -> Self;
            pub fn idle_timeout(self, v: Duration) -> Self;
        }
        pub mod authentication {
            #[derive(Clone, Debug, PartialEq)]
            pub struct Credentials {
                u: String,
            }
            impl Credentials {
                pub fn new(username: String, password: String) -> Credentials;
            }
            impl<S: Into<String>, T: Into<String>> From<(S, T)> for Credentials {
                fn from(v: (S, T)) -> Self;
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Mechanism {
                Plain,
                Login,
                Xoauth2,
            }
        }
        pub mod client {
            #[derive(Clone, Debug)]
            pub enum Tls {
                None,
                Opportunistic(TlsParameters),
                Required(TlsParameters),
                Wrapper(TlsParameters),
            }
            #[derive(Clone, Debug)]
            pub struct TlsParameters {
                d: String,
            }
            impl TlsParameters {
                pub fn new(domain: String) -> Result<Self, super::Error>;
                pub fn builder(domain: String) -> TlsParametersBuilder;
            }
            #[derive(Clone, Debug)]
            pub struct TlsParametersBuilder {
                d: String,
            }
            impl TlsParametersBuilder {
                pub fn new(domain: String) -> Self;
                pub fn dangerous_accept_invalid_certs(self, v: bool) -> Self;
                pub fn dangerous_accept_invalid_hostnames(self, v: bool) -> Self;
                pub fn build(self) -> Result<TlsParameters, super::Error>;
            }
        }
        pub mod extension {
            #[derive(Clone, Debug, PartialEq)]
            pub enum ClientId {
                Domain(String),
                Ipv4(std::net::Ipv4Addr),
                Ipv6(std::net::Ipv6Addr),
            }
        }
        pub mod response {
            #[derive(Clone, Debug, PartialEq)]
            pub struct Response {
                m: Vec<String>,
            }
            impl Response {
                pub fn is_positive(&self) -> bool;
                pub fn code(&self) -> Code;
                pub fn message(&self) -> impl Iterator<Item = &str>;
                pub fn first_line(&self) -> Option<&str>;
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct Code {
                s: u8,
            }
            impl core::fmt::Display for Code {}
        }
    }
    pub mod file {
        use crate::*;
        #[derive(Debug)]
        pub struct FileTransport {
            p: (),
        }
        impl FileTransport {
            pub fn new<P: AsRef<Path>>(path: P) -> FileTransport;
        }
        #[asyncfix::effect(disk)]
        impl Transport for FileTransport {
            type Ok = String;
            type Error = std::io::Error;
            fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncFileTransport<E>(E);
        impl<E: Executor> AsyncFileTransport<E> {
            pub fn new<P: AsRef<Path>>(path: P) -> Self;
        }
        #[asyncfix::effect(disk)]
        impl<E: Executor> AsyncTransport for AsyncFileTransport<E> {
            type Ok = String;
            type Error = std::io::Error;
            async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        }
    }
    pub mod sendmail {
        use crate::*;
        #[derive(Clone, Debug)]
        pub struct SendmailTransport {
            c: (),
        }
        impl SendmailTransport {
            pub fn new() -> SendmailTransport;
            pub fn new_with_command<S>(command: S) -> SendmailTransport;
        }
        #[asyncfix::effect(process)]
        impl Transport for SendmailTransport {
            type Ok = ();
            type Error = std::io::Error;
            fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncSendmailTransport<E>(E);
        impl<E: Executor> AsyncSendmailTransport<E> {
            pub fn new() -> Self;
        }
        #[asyncfix::effect(process)]
        impl<E: Executor> AsyncTransport for AsyncSendmailTransport<E> {
            type Ok = ();
            type Error = std::io::Error;
            async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        }
    }
    pub mod stub {
        use crate::*;
        #[derive(Clone, Debug)]
        pub struct StubTransport {
            m: (),
        }
        impl StubTransport {
            pub fn new_ok() -> Self;
            pub fn messages(&self) -> Vec<(Envelope, String)>;
        }
        #[asyncfix::effect(none)]
        impl Transport for StubTransport {
            type Ok = ();
            type Error = std::io::Error;
            fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
            fn shutdown(&self);
        }
        #[derive(Clone, Debug)]
        pub struct AsyncStubTransport {
            m: (),
        }
        impl AsyncStubTransport {
            pub fn new_ok() -> Self;
            #[asyncfix::effect(none)]
            pub async fn messages(&self) -> Vec<(Envelope, String)>;
        }
        #[asyncfix::effect(none)]
        impl AsyncTransport for AsyncStubTransport {
            type Ok = ();
            type Error = std::io::Error;
            async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
            async fn shutdown(&self);
        }
    }
}
