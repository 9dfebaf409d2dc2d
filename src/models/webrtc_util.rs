//! webrtc-util 0.5 to 0.10.
#![register_tool(asyncfix)]
pub use conn::Conn;
pub use error::{Error, Result};
use std::net::SocketAddr;
use std::sync::Arc;
pub mod error {
    #[derive(Debug)]
    pub enum Error {
        ErrBufferFull,
        ErrBufferClosed,
        ErrBufferShort,
        ErrPacketTooBig,
        ErrTimeout,
        ErrClosed,
        Io(std::io::Error),
        Other(String),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
    impl From<std::io::Error> for Error {
        fn from(v: std::io::Error) -> Self;
    }
}
pub mod conn {
    use super::*;
    use core::pin::Pin;
    type Fut<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;
    pub trait Conn {
        #[asyncfix::effect(network)]
        fn connect<'a>(&'a self, addr: SocketAddr) -> Fut<'a, ()>;
        #[asyncfix::effect(network)]
        fn recv<'a>(&'a self, buf: &'a mut [u8]) -> Fut<'a, usize>;
        #[asyncfix::effect(network)]
        fn recv_from<'a>(&'a self, buf: &'a mut [u8]) -> Fut<'a, (usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        fn send<'a>(&'a self, buf: &'a [u8]) -> Fut<'a, usize>;
        #[asyncfix::effect(network)]
        fn send_to<'a>(&'a self, buf: &'a [u8], target: SocketAddr) -> Fut<'a, usize>;
        fn local_addr(&self) -> Result<SocketAddr>;
        fn remote_addr(&self) -> Option<SocketAddr>;
        #[asyncfix::effect(network)]
        fn close<'a>(&'a self) -> Fut<'a, ()>;
    }
    pub trait Listener {
        #[asyncfix::effect(network)]
        fn accept<'a>(&'a self) -> Fut<'a, (Arc<dyn Conn + Send + Sync>, SocketAddr)>;
        #[asyncfix::effect(network)]
        fn close<'a>(&'a self) -> Fut<'a, ()>;
        #[asyncfix::effect(none)]
        fn addr<'a>(&'a self) -> Fut<'a, SocketAddr>;
    }
}
pub mod sync {
    #[asyncfix::lock(sync)]
    #[derive(Default, Debug)]
    pub struct Mutex<T>(std::sync::Mutex<T>);
    #[asyncfix::guard(sync, exclusive)]
    pub struct MutexGuard<'a, T>(&'a mut T);
    impl<T> Mutex<T> {
        pub fn new(value: T) -> Self;
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> MutexGuard<'_, T>;
    }
    impl<'a, T> core::ops::Deref for MutexGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T> core::ops::DerefMut for MutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<'a, T> Drop for MutexGuard<'a, T> {
        fn drop(&mut self);
    }
    #[asyncfix::lock(sync)]
    #[derive(Default, Debug)]
    pub struct RwLock<T>(std::sync::RwLock<T>);
    #[asyncfix::guard(sync, shared)]
    pub struct RwLockReadGuard<'a, T>(&'a T);
    #[asyncfix::guard(sync, exclusive)]
    pub struct RwLockWriteGuard<'a, T>(&'a mut T);
    impl<T> RwLock<T> {
        pub fn new(value: T) -> Self;
        #[asyncfix::effect(lock)]
        pub fn read(&self) -> RwLockReadGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    }
    impl<'a, T> core::ops::Deref for RwLockReadGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T> core::ops::Deref for RwLockWriteGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T> core::ops::DerefMut for RwLockWriteGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<'a, T> Drop for RwLockReadGuard<'a, T> {
        fn drop(&mut self);
    }
    impl<'a, T> Drop for RwLockWriteGuard<'a, T> {
        fn drop(&mut self);
    }
}
