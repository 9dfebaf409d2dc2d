//! Model of a library of one type, which is everything that other models wait for or read from.
#![register_tool(asyncfix)]

extern crate bytes;
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate lettre;
extern crate tokio;
extern crate tonic;

#[asyncfix::effect(network)]
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct Net;

pub fn fetch() -> Net;

impl core::future::Future for Net {
    type Output = Result<Net, Net>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Self::Output>;
}
impl futures_core::stream::Stream for Net {
    type Item = Result<Net, Net>;
    fn poll_next(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Self::Item>>;
}
impl<T> futures_sink::Sink<T> for Net {
    type Error = Net;
}
impl futures_io::AsyncRead for Net {}
impl futures_io::AsyncBufRead for Net {}
impl futures_io::AsyncWrite for Net {}
impl futures_io::AsyncSeek for Net {}
impl tokio::io::AsyncRead for Net {}
impl tokio::io::AsyncBufRead for Net {}
impl tokio::io::AsyncWrite for Net {}
impl tokio::io::AsyncSeek for Net {}
impl std::io::Read for Net {}
impl std::io::BufRead for Net {}
impl std::io::Write for Net {}
impl std::io::Seek for Net {}
impl bytes::Buf for Net {}
unsafe impl bytes::BufMut for Net {}
impl tonic::codec::Codec for Net {
    type Encode = Net;
    type Decode = Net;
}
impl std::net::ToSocketAddrs for Net {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl lettre::Executor for Net {}
