//! Model of `kanal` 0.1.
#![register_tool(asyncfix)]
extern crate futures_core;

use alloc::sync::Arc;
use core::time::Duration;

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);

struct Internal<T> {
    queue: core::marker::PhantomData<T>,
}

#[asyncfix::cheap_clone]
pub struct Sender<T> {
    internal: Arc<Internal<T>>,
}
#[asyncfix::cheap_clone]
pub struct AsyncSender<T> {
    internal: Arc<Internal<T>>,
}
#[asyncfix::cheap_clone]
pub struct Receiver<T> {
    internal: Arc<Internal<T>>,
}
#[asyncfix::cheap_clone]
pub struct AsyncReceiver<T> {
    internal: Arc<Internal<T>>,
}
impl<T> core::clone::Clone for Sender<T> {}

impl<T> core::fmt::Debug for Sender<T> {}

impl<T> core::ops::Drop for Sender<T> {}

impl<T> Sender<T> {
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
}
impl<T> core::clone::Clone for AsyncSender<T> {}

impl<T> core::fmt::Debug for AsyncSender<T> {}

impl<T> core::ops::Drop for AsyncSender<T> {}

impl<T> AsyncSender<T> {
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
}
impl<T> core::clone::Clone for Receiver<T> {}

impl<T> core::fmt::Debug for Receiver<T> {}

impl<T> core::ops::Drop for Receiver<T> {}

impl<T> Receiver<T> {
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_terminated(&self) -> bool;
}
impl<T> core::clone::Clone for AsyncReceiver<T> {}

impl<T> core::fmt::Debug for AsyncReceiver<T> {}

impl<T> core::ops::Drop for AsyncReceiver<T> {}

impl<T> AsyncReceiver<T> {
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_terminated(&self) -> bool;
}
impl<T> Sender<T> {
    #[asyncfix::effect(channel)]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[asyncfix::effect(channel)]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[asyncfix::effect(channel)]
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
}
impl<T> AsyncSender<T> {
    #[asyncfix::effect(channel)]
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
}
impl<T> Receiver<T> {
    #[asyncfix::effect(channel)]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[asyncfix::effect(channel)]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
}
impl<T> core::iter::Iterator for Receiver<T> {
    type Item = T;
}

impl<T> AsyncReceiver<T> {
    #[asyncfix::effect(channel)]
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
}
#[asyncfix::effect(channel)]
pub struct SendFuture<'a, T> {
    internal: &'a Internal<T>,
    data: T,
}
impl<'a, T> core::future::Future for SendFuture<'a, T> {
    type Output = Result<(), SendError>;
}

#[asyncfix::effect(channel)]
pub struct ReceiveFuture<'a, T> {
    internal: &'a Internal<T>,
}
impl<'a, T> core::future::Future for ReceiveFuture<'a, T> {
    type Output = Result<T, ReceiveError>;
}

#[asyncfix::effect(channel)]
pub struct ReceiveStream<'a, T> {
    receiver: &'a AsyncReceiver<T>,
}

impl<'a, T> futures_core::Stream for ReceiveStream<'a, T> {
    type Item = T;
}

impl<T> Unpin for ReceiveStream<'_, T> {}
impl<T> futures_core::stream::FusedStream for ReceiveStream<'_, T> {}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CloseError();
impl core::fmt::Display for SendError {}
impl std::error::Error for SendError {}
impl core::fmt::Display for SendErrorTimeout {}
impl std::error::Error for SendErrorTimeout {}
impl core::fmt::Display for ReceiveError {}
impl std::error::Error for ReceiveError {}
impl core::fmt::Display for ReceiveErrorTimeout {}
impl std::error::Error for ReceiveErrorTimeout {}
impl core::fmt::Display for CloseError {}
impl std::error::Error for CloseError {}
