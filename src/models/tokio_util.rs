//! Model of tokio-util 0.3 to 0.7.
#![register_tool(asyncfix)]

extern crate bytes;
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate tokio;

pub use bytes;

pub mod sync {
    use core::fmt;
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::error::Error;
    use std::sync::Arc;
    use tokio::sync::mpsc::Sender;
    use tokio::sync::{OwnedSemaphorePermit, Semaphore};

    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    #[asyncfix::cheap_clone]
    pub struct CancellationToken {
        inner: (),
    }
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        #[asyncfix::effect(channel)]
        pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
        #[asyncfix::effect(channel)]
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> DropGuard;
        pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
        #[asyncfix::effect(inherit)]
        pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output>;
        #[asyncfix::effect(inherit)]
        pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct WaitForCancellationFuture<'a> {
        token: &'a CancellationToken,
    }
    impl Future for WaitForCancellationFuture<'_> {
        type Output = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct WaitForCancellationFutureOwned {
        token: CancellationToken,
    }
    impl Future for WaitForCancellationFutureOwned {
        type Output = ();
    }
    #[derive(Debug)]
    pub struct DropGuard {
        inner: Option<CancellationToken>,
    }
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> CancellationToken;
    }
    impl Drop for DropGuard {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    pub struct DropGuardRef<'a> {
        inner: Option<&'a CancellationToken>,
    }
    impl<'a> DropGuardRef<'a> {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> &'a CancellationToken;
    }
    impl Drop for DropGuardRef<'_> {
        fn drop(&mut self);
    }

    #[derive(Debug, Clone)]
    #[asyncfix::effect(channel)]
    pub struct PollSender<T> {
        sender: Option<Sender<T>>,
    }
    impl<T> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self;
        #[asyncfix::effect(channel)]
        pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> Option<&Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    impl<T> Sink<T> for PollSender<T> {
        type Error = PollSendError<T>;
    }
    #[derive(Debug)]
    pub struct PollSendError<T>(Option<T>);
    impl<T> PollSendError<T> {
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> fmt::Display for PollSendError<T> {}
    impl<T: fmt::Debug> Error for PollSendError<T> {}

    #[derive(Debug, Clone)]
    #[asyncfix::effect(lock)]
    pub struct PollSemaphore {
        semaphore: Arc<Semaphore>,
    }
    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> Arc<Semaphore>;
        pub fn into_inner(self) -> Arc<Semaphore>;
        #[asyncfix::effect(lock)]
        pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>>;
        #[asyncfix::effect(lock)]
        pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl Stream for PollSemaphore {
        type Item = OwnedSemaphorePermit;
    }

    pub struct ReusableBoxFuture<'a, T> {
        boxed: Pin<Box<dyn Future<Output = T> + Send + 'a>>,
    }
    impl<'a, T> ReusableBoxFuture<'a, T> {
        pub fn new<F: Future<Output = T> + Send + 'a>(future: F) -> Self;
        pub fn set<F: Future<Output = T> + Send + 'a>(&mut self, future: F);
        pub fn try_set<F: Future<Output = T> + Send + 'a>(&mut self, future: F) -> Result<(), F>;
        pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
        pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<T> Future for ReusableBoxFuture<'_, T> {
        type Output = T;
    }
}

pub mod future {
    use crate::sync::CancellationToken;
    use core::future::Future;

    #[asyncfix::effect(inherit)]
    pub trait FutureExt: Future {
        fn timeout(self, timeout: core::time::Duration) -> tokio::time::Timeout<Self>
        where
            Self: Sized;
        fn timeout_at(self, deadline: tokio::time::Instant) -> tokio::time::Timeout<Self>
        where
            Self: Sized;
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self>
        where
            Self: Sized;
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self>
        where
            Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    #[asyncfix::effect(inherit)]
    pub struct WithCancellationTokenFuture<'a, F> {
        token: &'a CancellationToken,
        future: F,
    }
    impl<F: Future> Future for WithCancellationTokenFuture<'_, F> {
        type Output = Option<F::Output>;
    }
    #[asyncfix::effect(inherit)]
    pub struct WithCancellationTokenFutureOwned<F> {
        token: CancellationToken,
        future: F,
    }
    impl<F: Future> Future for WithCancellationTokenFutureOwned<F> {
        type Output = Option<F::Output>;
    }
}

pub mod codec {
    use bytes::{Bytes, BytesMut};
    use core::fmt;
    use core::pin::Pin;
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::error::Error;
    use std::io;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub use length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};

    pub trait Decoder {
        type Item;
        type Error: From<io::Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T: AsyncRead + AsyncWrite + Sized>(self, io: T) -> Framed<T, Self>
        where
            Self: Sized;
    }
    pub trait Encoder<Item> {
        type Error: From<io::Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Framed<T, U> {
        inner: T,
        codec: U,
    }
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U;
        pub fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C>;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> FramedParts<T, U>;
    }
    impl<T: AsyncRead, U: Decoder> Stream for Framed<T, U> {
        type Item = Result<U::Item, U::Error>;
    }
    impl<T: AsyncWrite, I, U: Encoder<I>> Sink<I> for Framed<T, U> {
        type Error = U::Error;
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct FramedParts<T, U> {
        pub io: T,
        pub codec: U,
        pub read_buf: BytesMut,
        pub write_buf: BytesMut,
    }
    impl<T, U> FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> FramedParts<T, U>
        where
            U: Encoder<I>;
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FramedRead<T, D> {
        inner: T,
        decoder: D,
    }
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D;
        pub fn map_decoder<C, F: FnOnce(D) -> C>(self, map: F) -> FramedRead<T, C>;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_parts(self) -> FramedParts<T, D>;
    }
    impl<T: AsyncRead, D: Decoder> Stream for FramedRead<T, D> {
        type Item = Result<D::Item, D::Error>;
    }
    impl<T: Sink<I>, I, D> Sink<I> for FramedRead<T, D> {
        type Error = T::Error;
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FramedWrite<T, E> {
        inner: T,
        encoder: E,
    }
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E;
        pub fn map_encoder<C, F: FnOnce(E) -> C>(self, map: F) -> FramedWrite<T, C>;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_parts(self) -> FramedParts<T, E>;
    }
    impl<T: AsyncWrite, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> {
        type Error = E::Error;
    }
    impl<T: Stream, D> Stream for FramedWrite<T, D> {
        type Item = T::Item;
    }

    // Codecs.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BytesCodec(());
    impl BytesCodec {
        pub fn new() -> BytesCodec;
    }
    impl Decoder for BytesCodec {
        type Item = BytesMut;
        type Error = io::Error;
    }
    impl Encoder<Bytes> for BytesCodec {
        type Error = io::Error;
    }
    impl Encoder<BytesMut> for BytesCodec {
        type Error = io::Error;
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LinesCodec {
        max_length: usize,
    }
    impl LinesCodec {
        pub fn new() -> LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Decoder for LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for LinesCodec {
        type Error = LinesCodecError;
    }
    #[derive(Debug)]
    pub enum LinesCodecError {
        MaxLineLengthExceeded,
        Io(io::Error),
    }
    impl fmt::Display for LinesCodecError {}
    impl Error for LinesCodecError {}
    impl From<io::Error> for LinesCodecError {
        fn from(e: io::Error) -> LinesCodecError;
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AnyDelimiterCodec {
        max_length: usize,
    }
    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
        pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Decoder for AnyDelimiterCodec {
        type Item = Bytes;
        type Error = AnyDelimiterCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for AnyDelimiterCodec {
        type Error = AnyDelimiterCodecError;
    }
    #[derive(Debug)]
    pub enum AnyDelimiterCodecError {
        MaxChunkLengthExceeded,
        Io(io::Error),
    }
    impl fmt::Display for AnyDelimiterCodecError {}
    impl Error for AnyDelimiterCodecError {}
    impl From<io::Error> for AnyDelimiterCodecError {
        fn from(e: io::Error) -> AnyDelimiterCodecError;
    }

    pub mod length_delimited {
        use super::*;
        #[derive(Debug, Clone, Default)]
        pub struct LengthDelimitedCodec {
            builder: Builder,
        }
        impl LengthDelimitedCodec {
            pub fn new() -> Self;
            pub fn builder() -> Builder;
            pub fn max_frame_length(&self) -> usize;
            pub fn set_max_frame_length(&mut self, val: usize);
        }
        impl Decoder for LengthDelimitedCodec {
            type Item = BytesMut;
            type Error = io::Error;
        }
        impl Encoder<Bytes> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        impl Encoder<&[u8]> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        #[derive(Debug)]
        pub struct LengthDelimitedCodecError {
            _priv: (),
        }
        impl fmt::Display for LengthDelimitedCodecError {}
        impl Error for LengthDelimitedCodecError {}
        #[derive(Debug, Clone, Copy, Default)]
        pub struct Builder {
            max_frame_len: usize,
        }
        impl Builder {
            pub fn new() -> Builder;
            pub fn big_endian(&mut self) -> &mut Self;
            pub fn little_endian(&mut self) -> &mut Self;
            pub fn native_endian(&mut self) -> &mut Self;
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_type<T>(&mut self) -> &mut Self;
            pub fn length_field_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
            pub fn num_skip(&mut self, val: usize) -> &mut Self;
            pub fn new_codec(&self) -> LengthDelimitedCodec;
            pub fn new_read<T: AsyncRead>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec>;
            pub fn new_write<T: AsyncWrite>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec>;
            pub fn new_framed<T: AsyncRead + AsyncWrite>(&self, inner: T) -> Framed<T, LengthDelimitedCodec>;
        }
    }
}

pub mod udp {
    use crate::codec::{Decoder, Encoder};
    use bytes::BytesMut;
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;

    #[derive(Debug)]
    #[asyncfix::effect(network)]
    pub struct UdpFramed<C, T = UdpSocket> {
        socket: T,
        codec: C,
    }
    impl<C, T> UdpFramed<C, T> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
    impl<C: Decoder, T> Stream for UdpFramed<C, T> {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C: Encoder<I>, T> Sink<(I, SocketAddr)> for UdpFramed<C, T> {
        type Error = C::Error;
    }
}

pub mod net {
    use crate::either::Either;
    use core::future::Future;
    use core::task::{Context, Poll};
    use std::io::Result;

    pub trait Listener {
        type Io: tokio::io::AsyncRead + tokio::io::AsyncWrite;
        type Addr;
        #[asyncfix::effect(network)]
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<Result<(Self::Io, Self::Addr)>>;
        #[asyncfix::effect(network)]
        fn accept(&mut self) -> ListenerAcceptFut<'_, Self>
        where
            Self: Sized;
        fn local_addr(&self) -> Result<Self::Addr>;
    }
    impl Listener for tokio::net::TcpListener {
        type Io = tokio::net::TcpStream;
        type Addr = std::net::SocketAddr;
    }
    impl Listener for tokio::net::UnixListener {
        type Io = tokio::net::UnixStream;
        type Addr = tokio::net::unix::SocketAddr;
    }
    #[asyncfix::effect(network)]
    pub struct ListenerAcceptFut<'a, L> {
        listener: &'a mut L,
    }
    impl<L: Listener> Future for ListenerAcceptFut<'_, L> {
        type Output = Result<(L::Io, L::Addr)>;
    }
    impl<L: Listener, R: Listener> Either<L, R> {
        #[asyncfix::effect(network)]
        pub async fn accept(&mut self) -> Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>>;
        pub fn local_addr(&self) -> Result<Either<L::Addr, R::Addr>>;
    }
}

pub mod io {
    use bytes::{Buf, BufMut, Bytes};
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::io::{self, IoSlice};
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReaderStream<R> {
        reader: Option<R>,
    }
    impl<R> ReaderStream<R> {
        pub fn new(reader: R) -> Self;
        pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    impl<R: AsyncRead> Stream for ReaderStream<R> {
        type Item = io::Result<Bytes>;
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct StreamReader<S, B> {
        inner: S,
        chunk: Option<B>,
    }
    impl<S, B> StreamReader<S, B> {
        pub fn new<E>(stream: S) -> Self
        where
            S: Stream<Item = Result<B, E>>,
            B: Buf,
            E: Into<io::Error>;
        pub fn into_inner_with_chunk(self) -> (S, Option<B>);
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
        pub fn into_inner(self) -> S;
    }
    impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<io::Error>> AsyncRead for StreamReader<S, B> {}
    impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<io::Error>> AsyncBufRead for StreamReader<S, B> {}
    impl<S: Sink<T>, B, T> Sink<T> for StreamReader<S, B> {
        type Error = S::Error;
    }

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SinkWriter<S> {
        inner: S,
    }
    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<S> AsyncWrite for SinkWriter<S> {}
    impl<S: Stream> Stream for SinkWriter<S> {
        type Item = S::Item;
    }
    impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct CopyToBytes<S> {
        inner: S,
    }
    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<'a, S: Sink<Bytes>> Sink<&'a [u8]> for CopyToBytes<S> {
        type Error = S::Error;
    }
    impl<S: Stream> Stream for CopyToBytes<S> {
        type Item = S::Item;
    }

    /// Blocks the thread on an asynchronous reader or writer.
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SyncIoBridge<T> {
        src: T,
    }
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> Self;
        pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self;
        pub fn is_write_vectored(&self) -> bool;
        #[asyncfix::effect(io)]
        pub fn shutdown(&mut self) -> io::Result<()>;
        pub fn into_inner(self) -> T;
    }
    impl<T> AsRef<T> for SyncIoBridge<T> {
        fn as_ref(&self) -> &T;
    }
    impl<T> AsMut<T> for SyncIoBridge<T> {
        fn as_mut(&mut self) -> &mut T;
    }
    impl<T: AsyncRead> io::Read for SyncIoBridge<T> {
        #[asyncfix::effect(io)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }
    impl<T: AsyncBufRead> io::BufRead for SyncIoBridge<T> {
        #[asyncfix::effect(io)]
        fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume(&mut self, amt: usize);
    }
    impl<T: AsyncWrite> io::Write for SyncIoBridge<T> {
        #[asyncfix::effect(io)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[asyncfix::effect(io)]
        fn flush(&mut self) -> io::Result<()>;
    }
    impl<T: AsyncSeek> io::Seek for SyncIoBridge<T> {
        #[asyncfix::effect(io)]
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
    }

    #[asyncfix::effect(inherit)]
    pub struct InspectReader<R, F> {
        reader: R,
        f: F,
    }
    impl<R, F> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F>
        where
            R: AsyncRead,
            F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
    impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}
    #[asyncfix::effect(inherit)]
    pub struct InspectWriter<W, F> {
        writer: W,
        f: F,
    }
    impl<W, F> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F>
        where
            W: AsyncWrite,
            F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
    impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

    #[asyncfix::effect(io)]
    pub async fn read_buf<R: AsyncRead + Unpin, B: BufMut>(read: &mut R, buf: &mut B) -> io::Result<usize>;
    #[asyncfix::effect(io)]
    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;
    #[asyncfix::effect(io)]
    pub fn write_all_vectored<'a, 'b, W: AsyncWrite + Unpin + ?Sized>(
        writer: &'a mut W,
        bufs: &'a mut [IoSlice<'b>],
    ) -> WriteAllVectored<'a, 'b, W>;
    #[asyncfix::effect(inherit)]
    pub struct WriteAllVectored<'a, 'b, W: ?Sized> {
        writer: &'a mut W,
        bufs: &'a mut [IoSlice<'b>],
    }
    impl<W: ?Sized> Future for WriteAllVectored<'_, '_, W> {
        type Output = io::Result<()>;
    }
    #[asyncfix::effect(io)]
    pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>>;
    #[asyncfix::effect(io)]
    pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>>;

    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};
        pub fn new(capacity: usize) -> (Sender, Receiver);
        #[derive(Debug)]
        #[asyncfix::io_handle(memory)]
        #[asyncfix::effect(channel)]
        pub struct Sender {
            inner: (),
        }
        impl AsyncWrite for Sender {}
        #[derive(Debug)]
        #[asyncfix::io_handle(memory)]
        #[asyncfix::effect(channel)]
        pub struct Receiver {
            inner: (),
        }
        impl AsyncRead for Receiver {}
    }
}

pub mod compat {
    #[derive(Debug, Clone, Copy)]
    #[asyncfix::effect(inherit)]
    pub struct Compat<T> {
        inner: T,
    }
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
        fn compat(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
        fn compat(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
    impl<T: futures_io::AsyncRead> tokio::io::AsyncRead for Compat<T> {}
    impl<T: futures_io::AsyncBufRead> tokio::io::AsyncBufRead for Compat<T> {}
    impl<T: futures_io::AsyncWrite> tokio::io::AsyncWrite for Compat<T> {}
    impl<T: futures_io::AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
    impl<T: tokio::io::AsyncRead> futures_io::AsyncRead for Compat<T> {}
    impl<T: tokio::io::AsyncBufRead> futures_io::AsyncBufRead for Compat<T> {}
    impl<T: tokio::io::AsyncWrite> futures_io::AsyncWrite for Compat<T> {}
    impl<T: tokio::io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
}

pub mod context {
    use core::future::Future;
    use tokio::runtime::{Handle, Runtime};
    #[asyncfix::effect(inherit)]
    pub struct TokioContext<F> {
        inner: F,
        handle: Handle,
    }
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }
    pub trait RuntimeExt {
        #[asyncfix::effect(inherit)]
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}

pub mod either {
    use core::future::Future;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    #[derive(Debug, Clone)]
    #[asyncfix::effect(inherit)]
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L: Future<Output = O>, R: Future<Output = O>, O> Future for Either<L, R> {
        type Output = O;
    }
    impl<L: AsyncRead, R: AsyncRead> AsyncRead for Either<L, R> {}
    impl<L: AsyncBufRead, R: AsyncBufRead> AsyncBufRead for Either<L, R> {}
    impl<L: AsyncSeek, R: AsyncSeek> AsyncSeek for Either<L, R> {}
    impl<L: AsyncWrite, R: AsyncWrite> AsyncWrite for Either<L, R> {}
    impl<L: futures_core::Stream, R: futures_core::Stream<Item = L::Item>> futures_core::Stream for Either<L, R> {
        type Item = L::Item;
    }
    impl<L: futures_sink::Sink<Item>, R: futures_sink::Sink<Item, Error = L::Error>, Item> futures_sink::Sink<Item> for Either<L, R> {
        type Error = L::Error;
    }
}

pub mod time {
    pub use crate::future::FutureExt;
    pub use delay_queue::DelayQueue;
    pub mod delay_queue {
        use core::task::{Context, Poll};
        use core::time::Duration;
        use futures_core::stream::Stream;
        use tokio::time::Instant;
        #[derive(Debug, Default)]
        #[asyncfix::effect(timer)]
        pub struct DelayQueue<T> {
            slab: Vec<T>,
        }
        impl<T> DelayQueue<T> {
            pub fn new() -> DelayQueue<T>;
            pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
            pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
            pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
            #[asyncfix::effect(timer)]
            pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>>;
            pub fn deadline(&self, key: &Key) -> Instant;
            #[asyncfix::moves]
            pub fn remove(&mut self, key: &Key) -> Expired<T>;
            #[asyncfix::moves]
            pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
            pub fn reset_at(&mut self, key: &Key, when: Instant);
            pub fn reset(&mut self, key: &Key, timeout: Duration);
            pub fn shrink_to_fit(&mut self);
            pub fn compact(&mut self);
            pub fn peek(&self) -> Option<Key>;
            pub fn clear(&mut self);
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn reserve(&mut self, additional: usize);
        }
        impl<T> Stream for DelayQueue<T> {
            type Item = Expired<T>;
        }
        #[derive(Debug)]
        pub struct Expired<T> {
            data: T,
        }
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> Instant;
            pub fn key(&self) -> Key;
        }
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Key {
            index: usize,
        }
    }
}

pub mod task {
    use core::borrow::Borrow;
    use core::future::Future;
    use core::hash::{BuildHasher, Hash};
    use core::marker::PhantomData;
    use core::task::{Context, Poll};
    use std::collections::hash_map::RandomState;
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

    #[derive(Clone, Debug, Default)]
    #[asyncfix::cheap_clone]
    pub struct TaskTracker {
        inner: (),
    }
    impl TaskTracker {
        pub fn new() -> Self;
        #[asyncfix::effect(join)]
        pub fn wait(&self) -> task_tracker::TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        #[asyncfix::effect(inherit)]
        pub fn track_future<F: Future>(&self, future: F) -> task_tracker::TrackedFuture<F>;
        pub fn token(&self) -> task_tracker::TaskTrackerToken;
        pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
    }
    pub mod task_tracker {
        pub use super::TaskTracker;
        use super::*;
        #[derive(Clone, Debug)]
        #[asyncfix::cheap_clone]
        pub struct TaskTrackerToken {
            task_tracker: TaskTracker,
        }
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &TaskTracker;
        }
        #[derive(Debug)]
        #[asyncfix::effect(inherit)]
        pub struct TrackedFuture<F> {
            future: F,
        }
        impl<F: Future> Future for TrackedFuture<F> {
            type Output = F::Output;
        }
        #[derive(Debug)]
        #[asyncfix::effect(join)]
        pub struct TaskTrackerWaitFuture<'a> {
            tracker: &'a TaskTracker,
        }
        impl Future for TaskTrackerWaitFuture<'_> {
            type Output = ();
        }
    }

    #[derive(Debug)]
    #[asyncfix::effect(join)]
    pub struct AbortOnDropHandle<T>(JoinHandle<T>);
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn detach(self) -> JoinHandle<T>;
    }
    impl<T> Future for AbortOnDropHandle<T> {
        type Output = Result<T, JoinError>;
    }
    impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {
        fn as_ref(&self) -> &JoinHandle<T>;
    }
    #[derive(Debug)]
    pub struct AbortOnDrop(AbortHandle);
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> AbortHandle;
    }

    #[derive(Debug)]
    #[asyncfix::effect(join)]
    pub struct JoinMap<K, V, S = RandomState> {
        tasks: PhantomData<(K, V, S)>,
    }
    impl<K, V> Default for JoinMap<K, V> {
        fn default() -> Self;
    }
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<K: Hash + Eq, V: 'static, S: BuildHasher> JoinMap<K, V, S> {
        pub fn spawn<F>(&mut self, key: K, task: F)
        where
            F: Future<Output = V> + Send + 'static,
            V: Send;
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle)
        where
            F: Future<Output = V> + Send + 'static,
            V: Send;
        pub fn spawn_blocking<F>(&mut self, key: K, f: F)
        where
            F: FnOnce() -> V + Send + 'static,
            V: Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle)
        where
            F: FnOnce() -> V + Send + 'static,
            V: Send;
        pub fn spawn_local<F>(&mut self, key: K, task: F)
        where
            F: Future<Output = V> + 'static;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet)
        where
            F: Future<Output = V> + 'static;
        #[asyncfix::effect(join)]
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        #[asyncfix::effect(join)]
        pub async fn shutdown(&mut self);
        pub fn abort<Q: ?Sized + Hash + Eq>(&mut self, key: &Q) -> bool
        where
            K: Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> JoinMapKeys<'_, K, V>;
        pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>;
        pub fn contains_task(&self, task: &Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    #[derive(Debug)]
    pub struct JoinMapKeys<'a, K, V> {
        keys: PhantomData<(&'a K, V)>,
    }
    impl<'a, K, V> Iterator for JoinMapKeys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }

    #[derive(Debug, Default)]
    #[asyncfix::effect(join)]
    pub struct JoinQueue<T> {
        tasks: PhantomData<T>,
    }
    impl<T> JoinQueue<T> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static;
        #[asyncfix::effect(join)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        #[asyncfix::effect(join)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        #[asyncfix::effect(join)]
        pub async fn shutdown(&mut self);
        #[asyncfix::effect(join)]
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        #[asyncfix::effect(join)]
        pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    }

    #[derive(Clone, Debug)]
    #[asyncfix::cheap_clone]
    pub struct LocalPoolHandle {
        pool: (),
    }
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut + Send + 'static,
            Fut: Future + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut + Send + 'static,
            Fut: Future + 'static,
            Fut::Output: Send + 'static;
    }
}
