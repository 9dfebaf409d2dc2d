//! zbus 3 to 5.
#![register_tool(asyncfix)]
extern crate futures_core;
pub use connection::Builder as ConnectionBuilder;
pub use connection::Connection;
use core::time::Duration;
pub use error::{Error, Result};
pub use match_rule::MatchRule;
pub use message::Message;
pub use message_stream::MessageStream;
pub use object_server::{InterfaceRef, ObjectServer, SignalContext};
pub use proxy::{CacheProperties, Proxy};
pub mod error {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Debug)]
    pub enum Error {
        InterfaceNotFound,
        Address(String),
        InputOutput(std::sync::Arc<std::io::Error>),
        InvalidMagic,
        ExcessData,
        Handshake(String),
        InvalidReply,
        Variant(()),
        Names(()),
        MethodError((), Option<String>, super::Message),
        MissingField,
        InvalidGUID,
        FDO(Box<super::fdo::Error>),
        NameTaken,
        InvalidField,
        Failure(String),
        Unsupported,
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl Clone for Error {
        fn clone(&self) -> Self;
    }
    impl PartialEq for Error {
        fn eq(&self, o: &Self) -> bool;
    }
    impl From<std::io::Error> for Error {
        fn from(v: std::io::Error) -> Self;
    }
    impl From<super::fdo::Error> for Error {
        fn from(v: super::fdo::Error) -> Self;
    }
}
pub mod fdo {
    #[derive(Debug, Clone)]
    pub enum Error {
        ZBus(super::Error),
        Failed(String),
        NoMemory(String),
        ServiceUnknown(String),
        NameHasNoOwner(String),
        NoReply(String),
        AccessDenied(String),
        InvalidArgs(String),
        UnknownObject(String),
        UnknownInterface(String),
        UnknownMethod(String),
        UnknownProperty(String),
        PropertyReadOnly(String),
        IOError(String),
        NotSupported(String),
        TimedOut(String),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<super::Error> for Error {
        fn from(v: super::Error) -> Self;
    }
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct DBusProxy<'a>(super::Proxy<'a>);
    impl<'a> DBusProxy<'a> {
        #[asyncfix::effect(network)]
        pub async fn new(conn: &super::Connection) -> super::Result<DBusProxy<'a>>;
        #[asyncfix::effect(network)]
        pub async fn name_has_owner<N>(&self, name: N) -> Result<bool>;
        #[asyncfix::effect(network)]
        pub async fn list_names(&self) -> Result<Vec<String>>;
        #[asyncfix::effect(network)]
        pub async fn get_name_owner<N>(&self, name: N) -> Result<String>;
        #[asyncfix::effect(network)]
        pub async fn receive_name_owner_changed(&self) -> super::Result<super::proxy::SignalStream<'static>>;
    }
    #[derive(Clone, Debug)]
    pub struct PropertiesProxy<'a>(super::Proxy<'a>);
    impl<'a> PropertiesProxy<'a> {
        #[asyncfix::effect(network)]
        pub async fn new<D, P>(conn: &super::Connection, d: D, p: P) -> super::Result<PropertiesProxy<'a>>;
        #[asyncfix::effect(network)]
        pub async fn get_all<I>(&self, i: I) -> Result<std::collections::HashMap<String, super::zvariant::OwnedValue>>;
        #[asyncfix::effect(network)]
        pub async fn get<I>(&self, i: I, n: &str) -> Result<super::zvariant::OwnedValue>;
        #[asyncfix::effect(network)]
        pub async fn set<I, V>(&self, i: I, n: &str, v: V) -> Result<()>;
    }
}
pub mod zvariant {
    #[derive(Debug)]
    pub enum Value<'a> {
        U8(u8),
        Bool(bool),
        I16(i16),
        U16(u16),
        I32(i32),
        U32(u32),
        I64(i64),
        U64(u64),
        F64(f64),
        Str(std::borrow::Cow<'a, str>),
    }
    #[derive(Debug)]
    pub struct OwnedValue(());
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct OwnedObjectPath(String);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ObjectPath<'a>(std::borrow::Cow<'a, str>);
    impl ObjectPath<'_> {
        pub fn as_str(&self) -> &str;
    }
    impl core::fmt::Display for ObjectPath<'_> {}
    impl core::fmt::Display for OwnedObjectPath {}
    impl core::ops::Deref for OwnedObjectPath {
        type Target = ObjectPath<'static>;
        fn deref(&self) -> &ObjectPath<'static>;
    }
    pub trait Type {}
    #[derive(Debug, Clone)]
    pub struct Error(());
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug)]
    pub struct OwnedFd(());
}
pub mod names {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct BusName<'a>(std::borrow::Cow<'a, str>);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct OwnedUniqueName(String);
    impl OwnedUniqueName {
        pub fn as_str(&self) -> &str;
    }
    impl core::fmt::Display for OwnedUniqueName {}
    impl core::fmt::Display for BusName<'_> {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MemberName<'a>(std::borrow::Cow<'a, str>);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct InterfaceName<'a>(std::borrow::Cow<'a, str>);
}
pub mod message {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Message(());
    #[derive(Clone, Debug)]
    pub struct Header<'a>(&'a ());
    #[derive(Clone, Debug)]
    pub struct Body(());
    impl Message {
        pub fn header(&self) -> Header<'_>;
        pub fn body(&self) -> Body;
        pub fn message_type(&self) -> Type;
    }
    impl Body {
        pub fn deserialize<'s, B>(&'s self) -> Result<B>;
    }
    impl Header<'_> {
        pub fn member(&self) -> Option<&names::MemberName<'_>>;
        pub fn interface(&self) -> Option<&names::InterfaceName<'_>>;
        pub fn sender(&self) -> Option<&names::BusName<'_>>;
        pub fn path(&self) -> Option<&zvariant::ObjectPath<'_>>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Type {
        MethodCall,
        MethodReturn,
        Error,
        Signal,
    }
}
pub mod match_rule {
    #[derive(Clone, Debug)]
    pub struct MatchRule<'a>(&'a ());
    pub struct Builder<'a>(&'a ());
    impl<'a> MatchRule<'a> {
        pub fn builder() -> Builder<'a>;
    }
    impl<'a> Builder<'a> {
        pub fn msg_type(self, t: super::message::Type) -> Self;
        pub fn interface<I>(self, i: I) -> super::Result<Self>;
        pub fn member<I>(self, i: I) -> super::Result<Self>;
        pub fn sender<I>(self, i: I) -> super::Result<Self>;
        pub fn path<I>(self, i: I) -> super::Result<Self>;
        pub fn build(self) -> MatchRule<'a>;
    }
}
mod message_stream {
    use super::*;
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    #[derive(Clone, Debug)]
    pub struct MessageStream(());
    impl futures_core::Stream for MessageStream {
        type Item = Result<Message>;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<Message>>>;
    }
    impl MessageStream {
        #[asyncfix::effect(network)]
        pub async fn for_match_rule<R>(rule: R, conn: &Connection, max_queued: Option<usize>) -> Result<Self>;
    }
    impl From<Connection> for MessageStream {
        fn from(v: Connection) -> Self;
    }
    impl From<&Connection> for MessageStream {
        fn from(v: &Connection) -> Self;
    }
}
pub mod connection {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Connection {
        inner: std::sync::Arc<()>,
    }
    impl Connection {
        #[asyncfix::effect(network)]
        pub async fn session() -> Result<Self>;
        #[asyncfix::effect(network)]
        pub async fn system() -> Result<Self>;
        #[asyncfix::effect(network)]
        pub async fn send(&self, msg: &Message) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn call_method<D, P, I, M, B>(
            &self,
            destination: Option<D>,
            path: P,
            interface: Option<I>,
            method_name: M,
            body: &B,
        ) -> Result<Message>;
        #[asyncfix::effect(network)]
        pub async fn emit_signal<D, P, I, M, B>(
            &self,
            destination: Option<D>,
            path: P,
            interface: I,
            signal_name: M,
            body: &B,
        ) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn request_name<W>(&self, well_known_name: W) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn request_name_with_flags<W, F>(&self, well_known_name: W, flags: F) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn release_name<W>(&self, well_known_name: W) -> Result<bool>;
        pub fn is_bus(&self) -> bool;
        pub fn unique_name(&self) -> Option<&names::OwnedUniqueName>;
        pub fn object_server(&self) -> &ObjectServer;
        pub fn max_queued(&self) -> usize;
        pub fn executor(&self) -> &();
        pub fn is_closed(&self) -> bool;
        #[asyncfix::effect(network)]
        pub async fn close(self) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn graceful_shutdown(self);
        #[asyncfix::effect(network)]
        pub async fn closed(&self);
    }
    #[must_use]
    #[derive(Debug)]
    pub struct Builder<'a>(&'a ());
    impl<'a> Builder<'a> {
        pub fn session() -> Result<Self>;
        pub fn system() -> Result<Self>;
        pub fn address<A>(address: A) -> Result<Self>;
        pub fn name<W>(self, well_known_name: W) -> Result<Self>;
        pub fn serve_at<P, I>(self, path: P, iface: I) -> Result<Self>;
        pub fn internal_executor(self, v: bool) -> Self;
        pub fn max_queued(self, v: usize) -> Self;
        pub fn method_timeout(self, v: Duration) -> Self;
        #[asyncfix::effect(network)]
        pub async fn build(self) -> Result<Connection>;
    }
}
pub mod object_server {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct ObjectServer(());
    impl ObjectServer {
        #[asyncfix::effect(none)]
        pub async fn at<P, I>(&self, path: P, iface: I) -> Result<bool>;
        #[asyncfix::effect(none)]
        pub async fn remove<I, P>(&self, path: P) -> Result<bool>;
        #[asyncfix::effect(none)]
        pub async fn interface<P, I>(&self, path: P) -> Result<InterfaceRef<I>>;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct InterfaceRef<I> {
        i: std::sync::Arc<I>,
    }
    impl<I> InterfaceRef<I> {
        #[asyncfix::effect(lock)]
        pub async fn get(&self) -> InterfaceDeref<'_, I>;
        #[asyncfix::effect(lock)]
        pub async fn get_mut(&self) -> InterfaceDerefMut<'_, I>;
        pub fn signal_context(&self) -> &SignalContext<'static>;
        pub fn signal_emitter(&self) -> &SignalContext<'static>;
        pub fn path(&self) -> zvariant::ObjectPath<'_>;
    }
    #[asyncfix::guard(async, shared)]
    pub struct InterfaceDeref<'d, I>(&'d I);
    impl<'d, I> core::ops::Deref for InterfaceDeref<'d, I> {
        type Target = I;
        fn deref(&self) -> &I;
    }
    impl<'d, I> Drop for InterfaceDeref<'d, I> {
        fn drop(&mut self);
    }
    #[asyncfix::guard(async, exclusive)]
    pub struct InterfaceDerefMut<'d, I>(&'d mut I);
    impl<'d, I> core::ops::Deref for InterfaceDerefMut<'d, I> {
        type Target = I;
        fn deref(&self) -> &I;
    }
    impl<'d, I> core::ops::DerefMut for InterfaceDerefMut<'d, I> {
        fn deref_mut(&mut self) -> &mut I;
    }
    impl<'d, I> Drop for InterfaceDerefMut<'d, I> {
        fn drop(&mut self);
    }
    #[derive(Clone, Debug)]
    pub struct SignalContext<'s>(&'s ());
    pub type SignalEmitter<'s> = SignalContext<'s>;
    impl<'s> SignalContext<'s> {
        pub fn new<P>(conn: &Connection, path: P) -> Result<Self>;
        pub fn connection(&self) -> &Connection;
    }
    pub trait Interface {}
}
pub mod proxy {
    use super::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CacheProperties {
        Yes,
        No,
        Lazily,
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Proxy<'a> {
        inner: std::sync::Arc<&'a ()>,
    }
    impl<'a> Proxy<'a> {
        #[asyncfix::effect(network)]
        pub async fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> Result<Proxy<'a>>;
        #[asyncfix::effect(network)]
        pub async fn new_owned<D, P, I>(conn: Connection, destination: D, path: P, interface: I) -> Result<Proxy<'a>>;
        pub fn connection(&self) -> &Connection;
        pub fn destination(&self) -> &names::BusName<'a>;
        pub fn path(&self) -> &zvariant::ObjectPath<'a>;
        pub fn interface(&self) -> &names::InterfaceName<'a>;
        #[asyncfix::effect(network)]
        pub async fn introspect(&self) -> fdo::Result<String>;
        pub fn cached_property<T>(&self, property_name: &str) -> Result<Option<T>>;
        #[asyncfix::effect(network)]
        pub async fn get_property<T>(&self, property_name: &str) -> Result<T>;
        #[asyncfix::effect(network)]
        pub async fn set_property<T>(&self, property_name: &str, value: T) -> fdo::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn call_method<M, B>(&self, method_name: M, body: &B) -> Result<Message>;
        #[asyncfix::effect(network)]
        pub async fn call<M, B, R>(&self, method_name: M, body: &B) -> Result<R>;
        #[asyncfix::effect(network)]
        pub async fn call_noreply<M, B>(&self, method_name: M, body: &B) -> Result<()>;
        #[asyncfix::effect(network)]
        pub async fn receive_signal<M>(&self, signal_name: M) -> Result<SignalStream<'a>>;
        #[asyncfix::effect(network)]
        pub async fn receive_all_signals(&self) -> Result<SignalStream<'static>>;
        #[asyncfix::effect(network)]
        pub async fn receive_property_changed<T>(&self, name: &str) -> PropertyStream<'a, T>;
        #[asyncfix::effect(network)]
        pub async fn receive_owner_changed(&self) -> Result<SignalStream<'a>>;
    }
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct SignalStream<'a>(&'a ());
    impl futures_core::Stream for SignalStream<'_> {
        type Item = Message;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Message>>;
    }
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct PropertyStream<'a, T>(&'a T);
    impl<'a, T> futures_core::Stream for PropertyStream<'a, T> {
        type Item = PropertyChanged<'a, T>;
        fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>)
        -> core::task::Poll<Option<PropertyChanged<'a, T>>>;
    }
    pub struct PropertyChanged<'a, T>(&'a T);
    impl<T> PropertyChanged<'_, T> {
        pub fn name(&self) -> &str;
        #[asyncfix::effect(network)]
        pub async fn get(&self) -> Result<T>;
    }
}
pub mod blocking {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Connection(());
    impl Connection {
        #[asyncfix::effect(network)]
        pub fn session() -> Result<Self>;
        #[asyncfix::effect(network)]
        pub fn system() -> Result<Self>;
        pub fn inner(&self) -> &super::Connection;
        #[asyncfix::effect(network)]
        pub fn call_method<D, P, I, M, B>(
            &self,
            destination: Option<D>,
            path: P,
            interface: Option<I>,
            method_name: M,
            body: &B,
        ) -> Result<Message>;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Proxy<'a>(&'a ());
    impl<'a> Proxy<'a> {
        #[asyncfix::effect(network)]
        pub fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> Result<Proxy<'a>>;
        #[asyncfix::effect(network)]
        pub fn call<M, B, R>(&self, method_name: M, body: &B) -> Result<R>;
        #[asyncfix::effect(network)]
        pub fn get_property<T>(&self, property_name: &str) -> Result<T>;
    }
}
