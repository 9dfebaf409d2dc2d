//! Model of tokio-stream 0.1. The traits and adapters are those of tokio 0.2, which the model of tokio has.
#![register_tool(asyncfix)]

extern crate futures_core;
extern crate tokio;

pub use futures_core::Stream;
pub use tokio::stream::{Elapsed, Empty, FromStream, Iter, Once, Pending, StreamExt, StreamMap, Timeout, empty, iter, once, pending};

pub mod adapters {
    pub use tokio::stream::{
        Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout,
        TimeoutRepeating,
    };
}

#[derive(Debug)]
#[asyncfix::effect(inherit)]
pub struct StreamNotifyClose<S> {
    inner: Option<S>,
}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S: Stream> Stream for StreamNotifyClose<S> {
    type Item = Option<S::Item>;
}

pub mod wrappers {
    use core::fmt;
    use core::pin::Pin;
    use futures_core::Stream;
    use std::error::Error;
    use std::io;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::{broadcast, mpsc, watch};
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct ReceiverStream<T> {
        inner: mpsc::Receiver<T>,
    }
    impl<T> ReceiverStream<T> {
        pub fn new(inner: mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::Receiver<T>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut mpsc::Receiver<T>>;
    }
    impl<T> AsRef<mpsc::Receiver<T>> for ReceiverStream<T> {
        fn as_ref(&self) -> &mpsc::Receiver<T>;
    }
    impl<T> AsMut<mpsc::Receiver<T>> for ReceiverStream<T> {
        fn as_mut(&mut self) -> &mut mpsc::Receiver<T>;
    }
    impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {
        fn from(inner: mpsc::Receiver<T>) -> Self;
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct UnboundedReceiverStream<T> {
        inner: mpsc::UnboundedReceiver<T>,
    }
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(inner: mpsc::UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::UnboundedReceiver<T>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut mpsc::UnboundedReceiver<T>>;
    }
    impl<T> AsRef<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {
        fn as_ref(&self) -> &mpsc::UnboundedReceiver<T>;
    }
    impl<T> AsMut<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {
        fn as_mut(&mut self) -> &mut mpsc::UnboundedReceiver<T>;
    }
    impl<T> From<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {
        fn from(inner: mpsc::UnboundedReceiver<T>) -> Self;
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(timer)]
    pub struct IntervalStream {
        inner: Interval,
    }
    impl IntervalStream {
        pub fn new(inner: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Interval>;
    }
    impl AsRef<Interval> for IntervalStream {
        fn as_ref(&self) -> &Interval;
    }
    impl AsMut<Interval> for IntervalStream {
        fn as_mut(&mut self) -> &mut Interval;
    }
    impl From<Interval> for IntervalStream {
        fn from(inner: Interval) -> Self;
    }
    impl Stream for IntervalStream {
        type Item = Instant;
    }
    #[derive(Debug)]
    #[asyncfix::effect(join)]
    pub struct JoinSetStream<T> {
        inner: JoinSet<T>,
    }
    impl<T> JoinSetStream<T> {
        pub fn new(inner: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut JoinSet<T>>;
    }
    impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {
        fn as_ref(&self) -> &JoinSet<T>;
    }
    impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {
        fn as_mut(&mut self) -> &mut JoinSet<T>;
    }
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {
        fn from(inner: JoinSet<T>) -> Self;
    }
    impl<T> Stream for JoinSetStream<T> {
        type Item = Result<T, JoinError>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct LinesStream<R> {
        inner: Lines<R>,
    }
    impl<R> LinesStream<R> {
        pub fn new(inner: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }
    impl<R> AsRef<Lines<R>> for LinesStream<R> {
        fn as_ref(&self) -> &Lines<R>;
    }
    impl<R> AsMut<Lines<R>> for LinesStream<R> {
        fn as_mut(&mut self) -> &mut Lines<R>;
    }
    impl<R> From<Lines<R>> for LinesStream<R> {
        fn from(inner: Lines<R>) -> Self;
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> {
        type Item = io::Result<String>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SplitStream<R> {
        inner: Split<R>,
    }
    impl<R> SplitStream<R> {
        pub fn new(inner: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
    }
    impl<R> AsRef<Split<R>> for SplitStream<R> {
        fn as_ref(&self) -> &Split<R>;
    }
    impl<R> AsMut<Split<R>> for SplitStream<R> {
        fn as_mut(&mut self) -> &mut Split<R>;
    }
    impl<R> From<Split<R>> for SplitStream<R> {
        fn from(inner: Split<R>) -> Self;
    }
    impl<R: AsyncBufRead> Stream for SplitStream<R> {
        type Item = io::Result<Vec<u8>>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(disk)]
    pub struct ReadDirStream {
        inner: ReadDir,
    }
    impl ReadDirStream {
        pub fn new(inner: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut ReadDir>;
    }
    impl AsRef<ReadDir> for ReadDirStream {
        fn as_ref(&self) -> &ReadDir;
    }
    impl AsMut<ReadDir> for ReadDirStream {
        fn as_mut(&mut self) -> &mut ReadDir;
    }
    impl From<ReadDir> for ReadDirStream {
        fn from(inner: ReadDir) -> Self;
    }
    impl Stream for ReadDirStream {
        type Item = io::Result<DirEntry>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(process)]
    pub struct SignalStream {
        inner: Signal,
    }
    impl SignalStream {
        pub fn new(inner: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Signal>;
    }
    impl AsRef<Signal> for SignalStream {
        fn as_ref(&self) -> &Signal;
    }
    impl AsMut<Signal> for SignalStream {
        fn as_mut(&mut self) -> &mut Signal;
    }
    impl From<Signal> for SignalStream {
        fn from(inner: Signal) -> Self;
    }
    impl Stream for SignalStream {
        type Item = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(network)]
    pub struct TcpListenerStream {
        inner: TcpListener,
    }
    impl TcpListenerStream {
        pub fn new(inner: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut TcpListener>;
    }
    impl AsRef<TcpListener> for TcpListenerStream {
        fn as_ref(&self) -> &TcpListener;
    }
    impl AsMut<TcpListener> for TcpListenerStream {
        fn as_mut(&mut self) -> &mut TcpListener;
    }
    impl From<TcpListener> for TcpListenerStream {
        fn from(inner: TcpListener) -> Self;
    }
    impl Stream for TcpListenerStream {
        type Item = io::Result<TcpStream>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(network)]
    pub struct UnixListenerStream {
        inner: UnixListener,
    }
    impl UnixListenerStream {
        pub fn new(inner: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut UnixListener>;
    }
    impl AsRef<UnixListener> for UnixListenerStream {
        fn as_ref(&self) -> &UnixListener;
    }
    impl AsMut<UnixListener> for UnixListenerStream {
        fn as_mut(&mut self) -> &mut UnixListener;
    }
    impl From<UnixListener> for UnixListenerStream {
        fn from(inner: UnixListener) -> Self;
    }
    impl Stream for UnixListenerStream {
        type Item = io::Result<UnixStream>;
    }
    impl<T> ReceiverStream<T> {
        pub fn close(&mut self);
    }
    impl<T> UnboundedReceiverStream<T> {
        pub fn close(&mut self);
    }

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct BroadcastStream<T> {
        inner: broadcast::Receiver<T>,
    }
    impl<T> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self;
    }
    impl<T> From<broadcast::Receiver<T>> for BroadcastStream<T> {
        fn from(recv: broadcast::Receiver<T>) -> Self;
    }
    impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
        type Item = Result<T, errors::BroadcastStreamRecvError>;
    }
    pub use errors::BroadcastStreamRecvError;
    pub mod errors {
        use super::*;
        #[derive(Debug, PartialEq, Eq, Clone)]
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
        impl fmt::Display for BroadcastStreamRecvError {}
        impl Error for BroadcastStreamRecvError {}
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct WatchStream<T> {
        inner: watch::Receiver<T>,
    }
    impl<T> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: watch::Receiver<T>) -> Self;
    }
    impl<T> From<watch::Receiver<T>> for WatchStream<T> {
        fn from(recv: watch::Receiver<T>) -> Self;
    }
    impl<T: Clone> Stream for WatchStream<T> {
        type Item = T;
    }
}
