//! Model of `async_net` 1 and 2.
#![register_tool(asyncfix)]
extern crate async_io;
extern crate futures_core;
extern crate futures_io;

use alloc::sync::Arc;
use std::io;
pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

#[asyncfix::effect(network)]
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<SocketAddr>>;

pub trait AsyncToSocketAddrs {}
impl AsyncToSocketAddrs for SocketAddr {}
impl AsyncToSocketAddrs for SocketAddrV4 {}
impl AsyncToSocketAddrs for SocketAddrV6 {}
impl AsyncToSocketAddrs for (IpAddr, u16) {}
impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for &[SocketAddr] {}
impl AsyncToSocketAddrs for String {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}

#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct TcpListener {
    inner: std::net::TcpListener,
}
impl TcpListener {
    #[asyncfix::effect(network)]
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    #[asyncfix::effect(network)]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
#[asyncfix::effect(network)]
#[derive(Debug)]
pub struct Incoming<'a> {
    listener: &'a TcpListener,
}
impl<'a> futures_core::Stream for Incoming<'a> {
    type Item = io::Result<TcpStream>;
}

#[asyncfix::io_handle(network)]
#[asyncfix::cheap_clone]
#[derive(Debug, Clone)]
pub struct TcpStream {
    inner: Arc<std::net::TcpStream>,
}
impl TcpStream {
    #[asyncfix::effect(network)]
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    #[asyncfix::effect(network)]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl futures_io::AsyncRead for TcpStream {}

impl futures_io::AsyncRead for &TcpStream {}

impl futures_io::AsyncWrite for TcpStream {}

impl futures_io::AsyncWrite for &TcpStream {}

impl core::convert::TryFrom<std::net::TcpStream> for TcpStream {
    type Error = io::Error;
}

impl core::convert::From<async_io::Async<std::net::TcpStream>> for TcpStream {}

impl core::convert::TryFrom<std::net::TcpListener> for TcpListener {
    type Error = io::Error;
}

impl core::convert::From<async_io::Async<std::net::TcpListener>> for TcpListener {}

impl core::convert::TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = io::Error;
}

impl core::convert::From<async_io::Async<std::net::UdpSocket>> for UdpSocket {}

#[asyncfix::io_handle(network)]
#[derive(Debug, Clone)]
pub struct UdpSocket {
    inner: Arc<std::net::UdpSocket>,
}
impl UdpSocket {
    #[asyncfix::effect(network)]
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    #[asyncfix::effect(network)]
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    #[asyncfix::effect(network)]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[asyncfix::effect(network)]
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[asyncfix::effect(network)]
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
}

pub mod unix {
    use alloc::sync::Arc;
    use std::io;
    use std::path::Path;

    pub use std::os::unix::net::SocketAddr;
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct UnixListener {
        inner: std::os::unix::net::UnixListener,
    }
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        #[asyncfix::effect(network)]
        pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    #[asyncfix::effect(network)]
    #[derive(Debug)]
    pub struct Incoming<'a> {
        listener: &'a UnixListener,
    }
    impl<'a> futures_core::Stream for Incoming<'a> {
        type Item = io::Result<UnixStream>;
    }

    #[asyncfix::io_handle(network)]
    #[asyncfix::cheap_clone]
    #[derive(Debug, Clone)]
    pub struct UnixStream {
        inner: Arc<std::os::unix::net::UnixStream>,
    }
    impl UnixStream {
        #[asyncfix::effect(network)]
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    }
    impl futures_io::AsyncRead for UnixStream {}

    impl futures_io::AsyncRead for &UnixStream {}

    impl futures_io::AsyncWrite for UnixStream {}

    impl futures_io::AsyncWrite for &UnixStream {}

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct UnixDatagram {
        inner: Arc<std::os::unix::net::UnixDatagram>,
    }
    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        #[asyncfix::effect(network)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    }
    impl core::convert::TryFrom<std::os::unix::net::UnixStream> for UnixStream {
        type Error = io::Error;
    }

    impl core::convert::From<async_io::Async<std::os::unix::net::UnixStream>> for UnixStream {}

    impl core::convert::TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
    }

    impl core::convert::From<async_io::Async<std::os::unix::net::UnixListener>> for UnixListener {}

    impl core::convert::TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
        type Error = io::Error;
    }

    impl core::convert::From<async_io::Async<std::os::unix::net::UnixDatagram>> for UnixDatagram {}
}
