//! Model of `async_io` 1 and 2.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_io;

use alloc::sync::Arc;
use core::future::Future;
use core::task::{Context, Poll};
use core::time::Duration;
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{SocketAddr as UnixSocketAddr, UnixDatagram, UnixListener, UnixStream};
use std::path::Path;
use std::time::Instant;

#[asyncfix::effect(inherit)]
pub fn block_on<T>(future: impl Future<Output = T>) -> T;

#[asyncfix::effect(timer)]
#[derive(Debug)]
pub struct Timer {
    when: Option<Instant>,
}
impl Timer {
    pub fn never() -> Timer;
    pub fn after(duration: Duration) -> Timer;
    pub fn at(instant: Instant) -> Timer;
    pub fn interval(period: Duration) -> Timer;
    pub fn interval_at(start: Instant, period: Duration) -> Timer;
    pub fn will_fire(&self) -> bool;
    pub fn set_after(&mut self, duration: Duration);
    pub fn set_at(&mut self, instant: Instant);
    pub fn set_interval(&mut self, period: Duration);
    pub fn set_interval_at(&mut self, start: Instant, period: Duration);
    pub fn clear(&mut self);
}
impl core::ops::Drop for Timer {}

impl core::future::Future for Timer {
    type Output = Instant;
}

impl futures_core::Stream for Timer {
    type Item = Instant;
}

#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Async<T> {
    io: Option<T>,
}
impl<T> Unpin for Async<T> {}
impl<T> Async<T> {
    pub fn new(io: T) -> io::Result<Async<T>>;
    pub fn new_nonblocking(io: T) -> io::Result<Async<T>>;
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> io::Result<T>;
    #[asyncfix::effect(network)]
    pub fn readable(&self) -> Readable<'_, T>;
    #[asyncfix::effect(network)]
    pub fn readable_owned(self: Arc<Self>) -> ReadableOwned<T>;
    #[asyncfix::effect(network)]
    pub fn writable(&self) -> Writable<'_, T>;
    #[asyncfix::effect(network)]
    pub fn writable_owned(self: Arc<Self>) -> WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    #[asyncfix::effect(network)]
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    #[asyncfix::effect(network)]
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
    #[asyncfix::effect(network)]
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    #[asyncfix::effect(network)]
    pub async unsafe fn write_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
}
impl<T> AsRef<T> for Async<T> {
    fn as_ref(&self) -> &T;
}
impl<T> futures_io::AsyncRead for Async<T> {}

impl<T> futures_io::AsyncRead for &Async<T> {}

impl<T> futures_io::AsyncWrite for Async<T> {}

impl<T> futures_io::AsyncWrite for &Async<T> {}

pub unsafe trait IoSafe {}
#[asyncfix::effect(network)]
pub struct Readable<'a, T> {
    handle: &'a Async<T>,
}
impl<'a, T> core::future::Future for Readable<'a, T> {
    type Output = io::Result<()>;
}

#[asyncfix::effect(network)]
pub struct ReadableOwned<T> {
    handle: Arc<Async<T>>,
}
impl<T> core::future::Future for ReadableOwned<T> {
    type Output = io::Result<()>;
}

#[asyncfix::effect(network)]
pub struct Writable<'a, T> {
    handle: &'a Async<T>,
}
impl<'a, T> core::future::Future for Writable<'a, T> {
    type Output = io::Result<()>;
}

#[asyncfix::effect(network)]
pub struct WritableOwned<T> {
    handle: Arc<Async<T>>,
}
impl<T> core::future::Future for WritableOwned<T> {
    type Output = io::Result<()>;
}

impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpListener>>;
    #[asyncfix::effect(network)]
    pub async fn accept(&self) -> io::Result<(Async<TcpStream>, SocketAddr)>;
    #[asyncfix::effect(network)]
    pub fn incoming(&self) -> impl futures_core::Stream<Item = io::Result<Async<TcpStream>>> + Send + '_;
}
impl Async<TcpStream> {
    #[asyncfix::effect(network)]
    pub async fn connect<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpStream>>;
    #[asyncfix::effect(network)]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
}
impl Async<UdpSocket> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<UdpSocket>>;
    #[asyncfix::effect(network)]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[asyncfix::effect(network)]
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[asyncfix::effect(network)]
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
}
impl Async<UnixListener> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixListener>>;
    #[asyncfix::effect(network)]
    pub async fn accept(&self) -> io::Result<(Async<UnixStream>, UnixSocketAddr)>;
    #[asyncfix::effect(network)]
    pub fn incoming(&self) -> impl futures_core::Stream<Item = io::Result<Async<UnixStream>>> + Send + '_;
}
impl Async<UnixStream> {
    #[asyncfix::effect(network)]
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixStream>>;
    pub fn pair() -> io::Result<(Async<UnixStream>, Async<UnixStream>)>;
}
impl Async<UnixDatagram> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixDatagram>>;
    pub fn unbound() -> io::Result<Async<UnixDatagram>>;
    pub fn pair() -> io::Result<(Async<UnixDatagram>, Async<UnixDatagram>)>;
    #[asyncfix::effect(network)]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, UnixSocketAddr)>;
    #[asyncfix::effect(network)]
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[asyncfix::effect(network)]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
}
impl core::convert::TryFrom<TcpListener> for Async<TcpListener> {
    type Error = io::Error;
}

impl core::convert::TryFrom<TcpStream> for Async<TcpStream> {
    type Error = io::Error;
}

impl core::convert::TryFrom<UdpSocket> for Async<UdpSocket> {
    type Error = io::Error;
}

impl core::convert::TryFrom<UnixListener> for Async<UnixListener> {
    type Error = io::Error;
}

impl core::convert::TryFrom<UnixStream> for Async<UnixStream> {
    type Error = io::Error;
}

impl core::convert::TryFrom<UnixDatagram> for Async<UnixDatagram> {
    type Error = io::Error;
}
