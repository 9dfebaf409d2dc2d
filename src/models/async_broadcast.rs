//! Model of `async_broadcast` 0.4 to 0.7.
#![register_tool(asyncfix)]
extern crate futures_core;

use alloc::sync::Arc;
use core::pin::Pin;

pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>);

#[asyncfix::cheap_clone]
pub struct Sender<T> {
    inner: Arc<T>,
}
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn new_receiver(&self) -> Receiver<T>;
    #[asyncfix::effect(channel)]
    pub fn broadcast(&self, msg: T) -> Pin<Box<Send<'_, T>>>;
    #[asyncfix::effect(channel)]
    pub fn broadcast_direct(&self, msg: T) -> Send<'_, T>;
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>>;
    #[asyncfix::effect(channel)]
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>>;
}
impl<T> core::ops::Drop for Sender<T> {}

impl<T> core::clone::Clone for Sender<T> {}

impl<T> core::fmt::Debug for Sender<T> {}

#[asyncfix::cheap_clone]
#[asyncfix::effect(channel)]
pub struct Receiver<T> {
    inner: Arc<T>,
    pos: u64,
}
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn deactivate(self) -> InactiveReceiver<T>;
    pub fn new_sender(&self) -> Sender<T>;
    pub fn new_receiver(&self) -> Self;
    #[asyncfix::effect(channel)]
    pub fn recv(&mut self) -> Pin<Box<Recv<'_, T>>>;
    #[asyncfix::effect(channel)]
    pub fn recv_direct(&mut self) -> Recv<'_, T>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv_blocking(&mut self) -> Result<T, RecvError>;
    pub fn poll_recv(self: Pin<&mut Self>, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<T, RecvError>>>;
}
impl<T> core::ops::Drop for Receiver<T> {}

impl<T> core::clone::Clone for Receiver<T> {}

impl<T> core::fmt::Debug for Receiver<T> {}

impl<T> Unpin for Receiver<T> {}
impl<T> futures_core::Stream for Receiver<T> {
    type Item = T;
}

impl<T> futures_core::stream::FusedStream for Receiver<T> {
    fn is_terminated(&self) -> bool;
}

#[asyncfix::cheap_clone]
pub struct InactiveReceiver<T> {
    inner: Arc<T>,
}
impl<T> InactiveReceiver<T> {
    pub fn activate(self) -> Receiver<T>;
    pub fn activate_cloned(&self) -> Receiver<T>;
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
}
impl<T> core::clone::Clone for InactiveReceiver<T> {}

impl<T> core::fmt::Debug for InactiveReceiver<T> {}

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
    Inactive(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> core::fmt::Debug for TrySendError<T> {}
impl<T> core::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum RecvError {
    Overflowed(u64),
    Closed,
}
impl core::fmt::Debug for RecvError {}
impl core::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TryRecvError {
    Overflowed(u64),
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_overflowed(&self) -> bool;
}
impl core::fmt::Debug for TryRecvError {}
impl core::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}

#[asyncfix::effect(channel)]
pub struct Send<'a, T> {
    sender: &'a Sender<T>,
}
impl<'a, T> core::future::Future for Send<'a, T> {
    type Output = Result<Option<T>, SendError<T>>;
}

impl<T> Unpin for Send<'_, T> {}
#[asyncfix::effect(channel)]
pub struct Recv<'a, T> {
    receiver: &'a mut Receiver<T>,
}
impl<'a, T> core::future::Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}

impl<T> Unpin for Recv<'_, T> {}
