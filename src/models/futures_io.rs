//! Model of futures-io 0.3.
#![register_tool(asyncfix)]

use core::pin::Pin;
use core::task::{Context, Poll};
use std::ops::DerefMut;

pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub trait AsyncRead {
    #[asyncfix::effect(io)]
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>;
    #[asyncfix::effect(io)]
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<Result<usize>>;
}
pub trait AsyncWrite {
    #[asyncfix::effect(io)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    #[asyncfix::effect(io)]
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    #[asyncfix::effect(io)]
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    #[asyncfix::effect(io)]
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
}
pub trait AsyncSeek {
    #[asyncfix::effect(io)]
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>;
}
pub trait AsyncBufRead: AsyncRead {
    #[asyncfix::effect(io)]
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P: DerefMut + Unpin> AsyncRead for Pin<P> where P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}

impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P: DerefMut + Unpin> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}

impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P: DerefMut + Unpin> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}

impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P: DerefMut + Unpin> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
