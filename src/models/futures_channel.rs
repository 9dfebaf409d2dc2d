//! Model of futures-channel 0.3.
#![register_tool(asyncfix)]

extern crate futures_core;
extern crate futures_sink;

pub mod mpsc {
    use core::fmt;
    use core::future::Future;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use futures_core::future::FusedFuture;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    use std::error::Error;

    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

    #[derive(Debug)]
    #[asyncfix::cheap_clone]
    #[asyncfix::effect(channel)]
    pub struct Sender<T>(PhantomData<T>);
    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        #[asyncfix::effect(channel)]
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&mut self);
        pub fn disconnect(&mut self);
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        pub fn hash_receiver<H: std::hash::Hasher>(&self, hasher: &mut H);
    }
    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Self;
    }
    impl<T> Sink<T> for Sender<T> {
        type Error = SendError;
    }

    #[derive(Debug)]
    #[asyncfix::cheap_clone]
    #[asyncfix::effect(none)]
    pub struct UnboundedSender<T>(PhantomData<T>);
    impl<T> UnboundedSender<T> {
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&self);
        pub fn disconnect(&mut self);
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
        pub fn hash_receiver<H: std::hash::Hasher>(&self, hasher: &mut H);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> Clone for UnboundedSender<T> {
        fn clone(&self) -> Self;
    }
    impl<T> Sink<T> for UnboundedSender<T> {
        type Error = SendError;
    }
    impl<T> Sink<T> for &UnboundedSender<T> {
        type Error = SendError;
    }

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct Receiver<T>(PhantomData<T>);
    impl<T> Receiver<T> {
        #[asyncfix::effect(channel)]
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }
    impl<T> Stream for Receiver<T> {
        type Item = T;
    }
    impl<T> FusedStream for Receiver<T> {}

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct UnboundedReceiver<T>(PhantomData<T>);
    impl<T> UnboundedReceiver<T> {
        #[asyncfix::effect(channel)]
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }
    impl<T> Stream for UnboundedReceiver<T> {
        type Item = T;
    }
    impl<T> FusedStream for UnboundedReceiver<T> {}

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct Recv<'a, St: ?Sized>(&'a mut St);
    impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> {
        type Output = Result<St::Item, RecvError>;
    }
    impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Recv<'_, St> {}

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SendError {
        _priv: (),
    }
    impl SendError {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl fmt::Display for SendError {}
    impl Error for SendError {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct TrySendError<T> {
        val: T,
    }
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T;
        pub fn into_send_error(self) -> SendError;
    }
    impl<T> fmt::Debug for TrySendError<T> {}
    impl<T> fmt::Display for TrySendError<T> {}
    impl<T: core::any::Any> Error for TrySendError<T> {}

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }
    impl TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_closed(&self) -> bool;
    }
    impl fmt::Display for TryRecvError {}
    impl Error for TryRecvError {}

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct RecvError;
    impl fmt::Display for RecvError {}
    impl Error for RecvError {}
}

pub mod oneshot {
    use core::fmt;
    use core::future::Future;
    use core::marker::PhantomData;
    use core::task::{Context, Poll};
    use futures_core::future::FusedFuture;
    use std::error::Error;

    pub fn channel<T>() -> (Sender<T>, Receiver<T>);

    #[derive(Debug)]
    pub struct Sender<T>(PhantomData<T>);
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
        #[asyncfix::effect(channel)]
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        #[asyncfix::effect(channel)]
        pub fn cancellation(&mut self) -> Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct Cancellation<'a, T>(&'a mut Sender<T>);
    impl<T> Future for Cancellation<'_, T> {
        type Output = ();
    }

    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct Receiver<T>(PhantomData<T>);
    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }
    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
    }
    impl<T> FusedFuture for Receiver<T> {}

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Canceled;
    impl fmt::Display for Canceled {}
    impl Error for Canceled {}
}
