//! Model of `async_channel` 1 and 2.
#![register_tool(asyncfix)]
extern crate futures_core;

use alloc::sync::Arc;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

struct Channel<T> {
    queue: core::marker::PhantomData<T>,
}

#[asyncfix::cheap_clone]
pub struct Sender<T> {
    channel: Arc<Channel<T>>,
}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send(&self, msg: T) -> Send<'_, T>;
    #[asyncfix::effect(channel)]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    #[asyncfix::effect(channel)]
    pub fn closed(&self) -> Closed<'_, T>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> core::ops::Drop for Sender<T> {}

impl<T> core::fmt::Debug for Sender<T> {}

impl<T> core::clone::Clone for Sender<T> {}

#[asyncfix::cheap_clone]
#[asyncfix::effect(channel)]
pub struct Receiver<T> {
    channel: Arc<Channel<T>>,
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv(&self) -> Recv<'_, T>;
    #[asyncfix::effect(channel)]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> core::ops::Drop for Receiver<T> {}

impl<T> core::fmt::Debug for Receiver<T> {}

impl<T> core::clone::Clone for Receiver<T> {}

impl<T> Unpin for Receiver<T> {}
impl<T> futures_core::Stream for Receiver<T> {
    type Item = T;
}

impl<T> futures_core::stream::FusedStream for Receiver<T> {
    fn is_terminated(&self) -> bool;
}

#[asyncfix::cheap_clone]
pub struct WeakSender<T> {
    channel: Arc<Channel<T>>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> core::clone::Clone for WeakSender<T> {}

impl<T> core::fmt::Debug for WeakSender<T> {}

#[asyncfix::cheap_clone]
pub struct WeakReceiver<T> {
    channel: Arc<Channel<T>>,
}
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> core::clone::Clone for WeakReceiver<T> {}

impl<T> core::fmt::Debug for WeakReceiver<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> core::fmt::Debug for SendError<T> {}
impl<T> core::fmt::Display for SendError<T> {}
impl<T> std::error::Error for SendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> core::fmt::Debug for TrySendError<T> {}
impl<T> core::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct RecvError;
impl core::fmt::Debug for RecvError {}
impl core::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl core::fmt::Debug for TryRecvError {}
impl core::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}

#[asyncfix::effect(channel)]
pub struct Send<'a, T> {
    sender: &'a Sender<T>,
    msg: Option<T>,
}
impl<'a, T> core::future::Future for Send<'a, T> {
    type Output = Result<(), SendError<T>>;
}

impl<T> Send<'_, T> {
    #[asyncfix::effect(channel)]
    pub fn wait(self) -> Result<(), SendError<T>>;
}
#[asyncfix::effect(channel)]
pub struct Recv<'a, T> {
    receiver: &'a Receiver<T>,
}
impl<'a, T> core::future::Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}

impl<T> Recv<'_, T> {
    #[asyncfix::effect(channel)]
    pub fn wait(self) -> Result<T, RecvError>;
}
#[asyncfix::effect(channel)]
pub struct Closed<'a, T> {
    sender: &'a Sender<T>,
}
impl<'a, T> core::future::Future for Closed<'a, T> {
    type Output = ();
}
