//! Model of `crossbeam_channel` 0.5.
#![register_tool(asyncfix)]

use alloc::sync::Arc;
use core::time::Duration;
use std::time::Instant;

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub const fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;

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
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[asyncfix::effect(channel)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> core::clone::Clone for Sender<T> {}

impl<T> core::fmt::Debug for Sender<T> {}

impl<T> core::ops::Drop for Sender<T> {}

#[asyncfix::cheap_clone]
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[asyncfix::effect(channel)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[asyncfix::effect(channel)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
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

#[asyncfix::effect(channel)]
pub struct IntoIter<T> {
    receiver: Receiver<T>,
}

impl<T> core::iter::Iterator for IntoIter<T> {
    type Item = T;
}

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
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> core::fmt::Debug for TrySendError<T> {}
impl<T> core::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}

impl<T> core::convert::From<SendError<T>> for TrySendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> core::fmt::Debug for SendTimeoutError<T> {}
impl<T> core::fmt::Display for SendTimeoutError<T> {}
impl<T> std::error::Error for SendTimeoutError<T> {}

impl<T> core::convert::From<SendError<T>> for SendTimeoutError<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct RecvError;
impl core::fmt::Debug for RecvError {}
impl core::fmt::Display for RecvError {}
impl std::error::Error for RecvError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl core::fmt::Debug for TryRecvError {}
impl core::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}

impl core::convert::From<RecvError> for TryRecvError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl core::fmt::Debug for RecvTimeoutError {}
impl core::fmt::Display for RecvTimeoutError {}
impl std::error::Error for RecvTimeoutError {}

impl core::convert::From<RecvError> for RecvTimeoutError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct TrySelectError;
impl core::fmt::Debug for TrySelectError {}
impl core::fmt::Display for TrySelectError {}
impl std::error::Error for TrySelectError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SelectTimeoutError;
impl core::fmt::Debug for SelectTimeoutError {}
impl core::fmt::Display for SelectTimeoutError {}
impl std::error::Error for SelectTimeoutError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct TryReadyError;
impl core::fmt::Debug for TryReadyError {}
impl core::fmt::Display for TryReadyError {}
impl std::error::Error for TryReadyError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct ReadyTimeoutError;
impl core::fmt::Debug for ReadyTimeoutError {}
impl core::fmt::Display for ReadyTimeoutError {}
impl std::error::Error for ReadyTimeoutError {}

#[derive(Clone, Debug)]
pub struct Select<'a> {
    handles: core::marker::PhantomData<&'a ()>,
}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[asyncfix::effect(channel)]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[asyncfix::effect(channel)]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[asyncfix::effect(channel)]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[asyncfix::effect(channel)]
    pub fn ready(&mut self) -> usize;
    #[asyncfix::effect(channel)]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    #[asyncfix::effect(channel)]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
#[derive(Debug)]
pub struct SelectedOperation<'a> {
    index: usize,
    marker: core::marker::PhantomData<&'a ()>,
}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}

#[doc(hidden)]
pub fn __chosen() -> bool;
#[doc(hidden)]
pub fn __unchosen() -> !;

// The arms become the branches of an if-chain; the operation of an arm is `recv` or `send` itself.
#[macro_export]
macro_rules! select {
    () => { $crate::__unchosen() };
    (recv($r:expr $(,)?) -> $p:pat => $body:expr, $($rest:tt)*) => { if $crate::__chosen() { let $p = ($r).recv(); $body } else { $crate::select!($($rest)*) } };
    (recv($r:expr $(,)?) -> $p:pat => $body:expr) => { if $crate::__chosen() { let $p = ($r).recv(); $body } else { $crate::__unchosen() } };
    (recv($r:expr $(,)?) -> $p:pat => $body:block $($rest:tt)*) => { if $crate::__chosen() { let $p = ($r).recv(); $body } else { $crate::select!($($rest)*) } };
    (recv($r:expr $(,)?) => $body:expr, $($rest:tt)*) => { if $crate::__chosen() { let _ = ($r).recv(); $body } else { $crate::select!($($rest)*) } };
    (recv($r:expr $(,)?) => $body:expr) => { if $crate::__chosen() { let _ = ($r).recv(); $body } else { $crate::__unchosen() } };
    (recv($r:expr $(,)?) => $body:block $($rest:tt)*) => { if $crate::__chosen() { let _ = ($r).recv(); $body } else { $crate::select!($($rest)*) } };
    (send($s:expr, $m:expr $(,)?) -> $p:pat => $body:expr, $($rest:tt)*) => { if $crate::__chosen() { let $p = ($s).send($m); $body } else { $crate::select!($($rest)*) } };
    (send($s:expr, $m:expr $(,)?) -> $p:pat => $body:expr) => { if $crate::__chosen() { let $p = ($s).send($m); $body } else { $crate::__unchosen() } };
    (send($s:expr, $m:expr $(,)?) -> $p:pat => $body:block $($rest:tt)*) => { if $crate::__chosen() { let $p = ($s).send($m); $body } else { $crate::select!($($rest)*) } };
    (default $(($d:expr))? => $body:expr, $($rest:tt)*) => { if $crate::__chosen() { $( let _ = $d; )? $body } else { $crate::select!($($rest)*) } };
    (default $(($d:expr))? => $body:expr) => { { $( let _ = $d; )? $body } };
    (default $(($d:expr))? => $body:block $($rest:tt)*) => { if $crate::__chosen() { $( let _ = $d; )? $body } else { $crate::select!($($rest)*) } };
}
#[macro_export]
macro_rules! select_biased {
    ($($t:tt)*) => { $crate::select!($($t)*) };
}
