//! Model of `flume` 0.10 and 0.11.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate futures_sink;

use alloc::sync::Arc;
use core::time::Duration;
use std::time::Instant;

pub use select::Selector;

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

struct Shared<T> {
    queue: core::marker::PhantomData<T>,
}

#[asyncfix::cheap_clone]
pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send_async(&self, item: T) -> r#async::SendFut<'_, T>;
    #[asyncfix::effect(channel)]
    pub fn into_send_async<'a>(self, item: T) -> r#async::SendFut<'a, T>;
    pub fn sink(&self) -> r#async::SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> r#async::SendSink<'a, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> core::clone::Clone for Sender<T> {}

impl<T> core::fmt::Debug for Sender<T> {}

impl<T> core::ops::Drop for Sender<T> {}

#[asyncfix::cheap_clone]
pub struct WeakSender<T> {
    shared: alloc::sync::Weak<Shared<T>>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> core::clone::Clone for WeakSender<T> {}

impl<T> core::fmt::Debug for WeakSender<T> {}

#[asyncfix::cheap_clone]
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[asyncfix::effect(channel)]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    #[asyncfix::effect(channel)]
    pub fn recv_async(&self) -> r#async::RecvFut<'_, T>;
    #[asyncfix::effect(channel)]
    pub fn into_recv_async<'a>(self) -> r#async::RecvFut<'a, T>;
    pub fn stream(&self) -> r#async::RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> r#async::RecvStream<'a, T>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> core::clone::Clone for Receiver<T> {}

impl<T> core::fmt::Debug for Receiver<T> {}

impl<T> core::ops::Drop for Receiver<T> {}

impl<'a, T> core::iter::IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}

impl<T> core::iter::IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

#[asyncfix::effect(channel)]
pub struct Iter<'a, T> {
    receiver: &'a Receiver<T>,
}

impl<'a, T> core::iter::Iterator for Iter<'a, T> {
    type Item = T;
}

pub struct TryIter<'a, T> {
    receiver: &'a Receiver<T>,
}

impl<'a, T> core::iter::Iterator for TryIter<'a, T> {
    type Item = T;
}

pub struct Drain<'a, T> {
    receiver: &'a Receiver<T>,
}

impl<'a, T> core::iter::Iterator for Drain<'a, T> {
    type Item = T;
}

impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
#[asyncfix::effect(channel)]
pub struct IntoIter<T> {
    receiver: Receiver<T>,
}

impl<T> core::iter::Iterator for IntoIter<T> {
    type Item = T;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> core::fmt::Debug for SendError<T> {}
impl<T> core::fmt::Display for SendError<T> {}
impl<T> std::error::Error for SendError<T> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> core::fmt::Debug for TrySendError<T> {}
impl<T> core::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}

impl<T> core::convert::From<SendError<T>> for TrySendError<T> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> core::fmt::Debug for SendTimeoutError<T> {}
impl<T> core::fmt::Display for SendTimeoutError<T> {}
impl<T> std::error::Error for SendTimeoutError<T> {}

impl<T> core::convert::From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum RecvError {
    Disconnected,
}
impl core::fmt::Debug for RecvError {}
impl core::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl core::fmt::Debug for TryRecvError {}
impl core::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}

impl core::convert::From<RecvError> for TryRecvError {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl core::fmt::Debug for RecvTimeoutError {}
impl core::fmt::Display for RecvTimeoutError {}
impl std::error::Error for RecvTimeoutError {}

impl core::convert::From<RecvError> for RecvTimeoutError {}

pub mod r#async {
    use super::*;
    #[asyncfix::effect(channel)]
    pub struct SendFut<'a, T> {
        sender: &'a Sender<T>,
    }
    impl<'a, T> core::future::Future for SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }

    impl<T> Unpin for SendFut<'_, T> {}
    impl<'a, T> futures_core::future::FusedFuture for SendFut<'a, T> {}
    impl<'a, T> SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    #[asyncfix::effect(channel)]
    pub struct RecvFut<'a, T> {
        receiver: &'a Receiver<T>,
    }
    impl<'a, T> core::future::Future for RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }

    impl<T> Unpin for RecvFut<'_, T> {}
    impl<'a, T> futures_core::future::FusedFuture for RecvFut<'a, T> {}
    impl<'a, T> RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    #[asyncfix::effect(channel)]
    #[asyncfix::cheap_clone]
    pub struct SendSink<'a, T>(SendFut<'a, T>);
    impl<'a, T> SendSink<'a, T> {
        pub fn sender(&self) -> &Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<'a, T> Unpin for SendSink<'a, T> {}
    impl<'a, T> futures_sink::Sink<T> for SendSink<'a, T> {
        type Error = SendError<T>;
    }
    impl<'a, T> core::clone::Clone for SendSink<'a, T> {}

    #[asyncfix::effect(channel)]
    #[asyncfix::cheap_clone]
    pub struct RecvStream<'a, T>(RecvFut<'a, T>);
    impl<'a, T> RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<'a, T> Unpin for RecvStream<'a, T> {}
    impl<'a, T> futures_core::Stream for RecvStream<'a, T> {
        type Item = T;
    }

    impl<'a, T> futures_core::stream::FusedStream for RecvStream<'a, T> {}
    impl<'a, T> core::clone::Clone for RecvStream<'a, T> {}
}
pub mod select {
    use super::*;
    #[derive(Copy, Clone, Debug, Eq, PartialEq)]
    pub enum SelectError {
        Timeout,
    }
    impl core::fmt::Display for SelectError {}
    impl std::error::Error for SelectError {}
    pub struct Selector<'a, T: 'a> {
        marker: core::marker::PhantomData<&'a T>,
    }
    impl<'a, T> Selector<'a, T> {
        pub fn new() -> Self;
        pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(self, sender: &'a Sender<U>, msg: U, mapper: F) -> Self;
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
        #[asyncfix::effect(channel)]
        pub fn wait(self) -> T;
        #[asyncfix::effect(channel)]
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
        #[asyncfix::effect(channel)]
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
    }
}
