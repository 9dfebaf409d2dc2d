//! Model of `event_listener` 2 to 5.
#![register_tool(asyncfix)]

use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::time::Instant;

#[derive(Default)]
pub struct Event<T = ()> {
    inner: core::marker::PhantomData<T>,
}
impl<T> Event<T> {
    pub const fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Event<()> {
    pub const fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
impl<T> core::fmt::Debug for Event<T> {}

pub trait Listener<T = ()>: Future<Output = T> {
    #[asyncfix::effect(channel)]
    fn wait(self) -> T;
    #[asyncfix::effect(channel)]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[asyncfix::effect(channel)]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}
#[asyncfix::effect(channel)]
pub struct EventListener<T = ()> {
    inner: core::marker::PhantomData<T>,
}
impl<T> core::future::Future for EventListener<T> {
    type Output = T;
}

impl<T> core::fmt::Debug for EventListener<T> {}

impl<T> EventListener<T> {
    pub fn new() -> Self;
    pub fn listen(self: Pin<&mut Self>, event: &Event<T>);
    pub fn is_listening(&self) -> bool;
}
impl<T> Listener<T> for EventListener<T> {
    #[asyncfix::effect(channel)]
    fn wait(self) -> T;
    #[asyncfix::effect(channel)]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[asyncfix::effect(channel)]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}
#[asyncfix::effect(channel)]
pub struct StackListener<'ev, 'stack, T> {
    listener: &'stack core::marker::PhantomData<&'ev T>,
}
impl<'ev, 'stack, T> core::future::Future for StackListener<'ev, 'stack, T> {
    type Output = T;
}

impl<'ev, 'stack, T> Listener<T> for StackListener<'ev, 'stack, T> {
    #[asyncfix::effect(channel)]
    fn wait(self) -> T;
    #[asyncfix::effect(channel)]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[asyncfix::effect(channel)]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

pub trait Notification {
    type Tag;
}
pub trait IntoNotification: Sized {
    type Tag;
    type Notify: Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> notify::Additional<Self::Notify>;
    fn relaxed(self) -> notify::Relaxed<Self::Notify>;
    fn tag<T: Clone>(self, tag: T) -> notify::Tag<Self::Notify, T>;
    fn tag_with<T, F: FnMut() -> T>(self, tag: F) -> notify::TagWith<Self::Notify, F>;
}
pub mod notify {
    pub use super::{IntoNotification, Notification};
    pub struct Notify(usize);
    pub struct Additional<N: ?Sized>(N);
    pub struct Relaxed<N: ?Sized>(N);
    pub struct Tag<N: ?Sized, T> {
        tag: T,
        inner: N,
    }
    pub struct TagWith<N: ?Sized, F> {
        tag: F,
        inner: N,
    }
    impl Notification for Notify {
        type Tag = ();
    }
    impl<N: Notification> Notification for Additional<N> {
        type Tag = N::Tag;
    }
    impl<N: Notification> Notification for Relaxed<N> {
        type Tag = N::Tag;
    }
    impl<N: Notification, T: Clone> Notification for Tag<N, T> {
        type Tag = T;
    }
    impl<N: Notification, T, F: FnMut() -> T> Notification for TagWith<N, F> {
        type Tag = T;
    }
}
macro_rules! into_notification {
    ($($t:ty)*) => { $(
        impl IntoNotification for $t {
            type Tag = ();
            type Notify = notify::Notify;
            fn into_notification(self) -> notify::Notify;
            fn additional(self) -> notify::Additional<Self::Notify>;
            fn relaxed(self) -> notify::Relaxed<Self::Notify>;
            fn tag<T: Clone>(self, tag: T) -> notify::Tag<Self::Notify, T>;
            fn tag_with<T, F: FnMut() -> T>(self, tag: F) -> notify::TagWith<Self::Notify, F>;
        }
    )* };
}
into_notification! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
impl<N: Notification> IntoNotification for notify::Relaxed<N> {
    type Tag = N::Tag;
    type Notify = Self;
    fn into_notification(self) -> Self;
}
impl<N: Notification> IntoNotification for notify::Additional<N> {
    type Tag = N::Tag;
    type Notify = Self;
    fn into_notification(self) -> Self;
}
impl<N: Notification, T: Clone> IntoNotification for notify::Tag<N, T> {
    type Tag = T;
    type Notify = Self;
    fn into_notification(self) -> Self;
}

pub trait IntoEvent {
    fn into_event(self) -> Event;
}

#[macro_export]
macro_rules! listener {
    ($event:expr => $listener:ident) => {
        let mut $listener = $crate::__stack_listener(&$event);
    };
}
#[doc(hidden)]
pub fn __stack_listener<'ev, 'stack, T>(event: &'ev Event<T>) -> StackListener<'ev, 'stack, T>;
