//! Model of tokio 0.2 to 1.x, led by 1.x.
#![register_tool(asyncfix)]

extern crate bytes;
extern crate futures_core;

pub use crate::task::spawn;

/// Names that most modules below use.
mod p {
    pub use core::fmt;
    pub use core::future::{Future, IntoFuture};
    pub use core::marker::PhantomData;
    pub use core::ops::{Deref, DerefMut};
    pub use core::pin::Pin;
    pub use core::task::{Context, Poll, Waker};
    pub use core::time::Duration;
    pub use futures_core::stream::Stream;
    pub use std::error::Error;
    pub use std::path::{Path, PathBuf};
    pub use std::sync::Arc;
}

/// tokio 0.2.
pub mod prelude {
    pub use crate::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    pub use crate::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
}
pub mod sync {
    use crate::p::*;
    use core::cell::UnsafeCell;

    pub mod futures {
        pub use super::{Notified, OwnedNotified};
    }

    // Mutex.
    #[derive(Debug, Default)]
    #[asyncfix::lock(async)]
    pub struct Mutex<T: ?Sized> {
        c: UnsafeCell<T>,
    }
    impl<T> From<T> for Mutex<T> {
        fn from(s: T) -> Self;
    }
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub const fn const_new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> Mutex<T> {
        #[asyncfix::effect(lock)]
        pub async fn lock(&self) -> MutexGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        #[asyncfix::effect(lock)]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    #[derive(Debug)]
    pub struct TryLockError(());
    impl fmt::Display for TryLockError {}
    impl Error for TryLockError {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct MutexGuard<'a, T: ?Sized> {
        lock: &'a Mutex<T>,
    }
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &'a Mutex<T>;
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct OwnedMutexGuard<T: ?Sized> {
        lock: Arc<Mutex<T>>,
    }
    impl<T: ?Sized> OwnedMutexGuard<T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
    }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for OwnedMutexGuard<T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + fmt::Display> fmt::Display for OwnedMutexGuard<T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct MappedMutexGuard<'a, T: ?Sized> {
        data: &'a mut T,
    }
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + fmt::Display> fmt::Display for MappedMutexGuard<'_, T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> {
        data: *mut U,
        lock: Arc<Mutex<T>>,
    }
    impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
        pub fn map<S: ?Sized, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>
        where
            F: FnOnce(&mut U) -> &mut S;
        pub fn try_map<S: ?Sized, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut S>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {
        fn deref_mut(&mut self) -> &mut U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedMappedMutexGuard<T, U> {
        fn drop(&mut self);
    }
    impl<T: ?Sized, U: ?Sized + fmt::Display> fmt::Display for OwnedMappedMutexGuard<T, U> {}

    // RwLock.
    #[derive(Debug, Default)]
    #[asyncfix::lock(async)]
    pub struct RwLock<T: ?Sized> {
        c: UnsafeCell<T>,
    }
    impl<T> From<T> for RwLock<T> {
        fn from(s: T) -> Self;
    }
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>;
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        pub const fn const_new(value: T) -> RwLock<T>;
        pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> RwLock<T> {
        #[asyncfix::effect(lock)]
        pub async fn read(&self) -> RwLockReadGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
        #[asyncfix::effect(lock)]
        pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
        #[asyncfix::effect(lock)]
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
    }

    #[derive(Debug)]
    #[asyncfix::guard(async, shared)]
    pub struct RwLockReadGuard<'a, T: ?Sized> {
        data: &'a T,
    }
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct RwLockWriteGuard<'a, T: ?Sized> {
        data: &'a mut T,
    }
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
        pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {}

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {
        data: &'a mut T,
    }
    impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for RwLockMappedWriteGuard<'_, T> {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    #[asyncfix::guard(async, shared)]
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {
        data: *const U,
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>
        where
            F: FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
        where
            F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockReadGuard<T, U> {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    #[asyncfix::guard(async, exclusive)]
    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {
        data: *mut U,
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {
        fn deref_mut(&mut self) -> &mut U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockMappedWriteGuard<T, U> {
        fn drop(&mut self);
    }

    // Semaphore: a permit is a taken lock, shared with other permits.
    #[derive(Debug)]
    #[asyncfix::lock(async)]
    pub struct Semaphore {
        permits: usize,
    }
    impl Semaphore {
        pub const MAX_PERMITS: usize = usize::MAX >> 3;
        pub fn new(permits: usize) -> Self;
        pub const fn const_new(permits: usize) -> Self;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        #[asyncfix::effect(lock)]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[asyncfix::effect(lock)]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[asyncfix::effect(lock)]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[asyncfix::effect(lock)]
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[asyncfix::effect(lock)]
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[asyncfix::effect(lock)]
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[asyncfix::effect(lock)]
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[asyncfix::effect(lock)]
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    #[derive(Debug)]
    pub struct SemaphorePermit<'a> {
        sem: &'a Semaphore,
    }
    impl<'a> SemaphorePermit<'a> {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Semaphore;
        pub fn num_permits(&self) -> usize;
    }
    impl Drop for SemaphorePermit<'_> {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    pub struct OwnedSemaphorePermit {
        sem: Arc<Semaphore>,
    }
    impl OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Arc<Semaphore>;
        pub fn num_permits(&self) -> usize;
    }
    impl Drop for OwnedSemaphorePermit {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    pub struct AcquireError(());
    impl fmt::Display for AcquireError {}
    impl Error for AcquireError {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }
    impl fmt::Display for TryAcquireError {}
    impl Error for TryAcquireError {}

    // Notify.
    #[derive(Debug, Default)]
    pub struct Notify {
        state: usize,
    }
    impl Notify {
        pub fn new() -> Notify;
        pub const fn const_new() -> Notify;
        #[asyncfix::effect(channel)]
        pub fn notified(&self) -> Notified<'_>;
        #[asyncfix::effect(channel)]
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
        pub fn notify(&self);
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct Notified<'a> {
        notify: &'a Notify,
    }
    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for Notified<'_> {
        type Output = ();
    }
    #[derive(Debug)]
    #[asyncfix::effect(channel)]
    pub struct OwnedNotified {
        notify: Arc<Notify>,
    }
    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for OwnedNotified {
        type Output = ();
    }

    // Barrier.
    #[derive(Debug)]
    pub struct Barrier {
        n: usize,
    }
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        #[asyncfix::effect(join)]
        pub async fn wait(&self) -> BarrierWaitResult;
    }
    #[derive(Debug, Clone)]
    pub struct BarrierWaitResult(bool);
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }

    // Cells.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct OnceCell<T> {
        value: Option<T>,
    }
    impl<T> From<T> for OnceCell<T> {
        fn from(value: T) -> Self;
    }
    impl<T> OnceCell<T> {
        pub fn new() -> Self;
        pub const fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub const fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        #[asyncfix::effect(inherit)]
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = T>;
        #[asyncfix::effect(inherit)]
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = Result<T, E>>;
        pub fn into_inner(self) -> Option<T>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Option<T>;
    }
    #[derive(Debug, PartialEq, Eq)]
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }
    impl<T> fmt::Display for SetError<T> {}
    impl<T: fmt::Debug> Error for SetError<T> {}

    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct SetOnce<T> {
        value: Option<T>,
    }
    impl<T> From<T> for SetOnce<T> {
        fn from(value: T) -> Self;
    }
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub const fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub const fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        #[asyncfix::effect(channel)]
        pub async fn wait(&self) -> &T;
    }
    #[derive(Debug, PartialEq, Eq)]
    pub struct SetOnceError<T>(pub T);
    impl<T> fmt::Display for SetOnceError<T> {}
    impl<T: fmt::Debug> Error for SetOnceError<T> {}

    pub mod mpsc {
        use crate::p::*;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

        #[derive(Debug)]
        #[asyncfix::effect(channel)]
        pub struct Receiver<T> {
            chan: PhantomData<T>,
        }
        impl<T> Receiver<T> {
            #[asyncfix::effect(channel)]
            pub async fn recv(&mut self) -> Option<T>;
            #[asyncfix::effect(channel)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            #[asyncfix::effect(channel)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            #[asyncfix::effect(channel)]
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        impl<T> Stream for Receiver<T> {
            type Item = T;
        }

        #[derive(Debug)]
        #[asyncfix::effect(channel)]
        pub struct UnboundedReceiver<T> {
            chan: PhantomData<T>,
        }
        impl<T> UnboundedReceiver<T> {
            #[asyncfix::effect(channel)]
            pub async fn recv(&mut self) -> Option<T>;
            #[asyncfix::effect(channel)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            #[asyncfix::effect(channel)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            #[asyncfix::effect(channel)]
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        impl<T> Stream for UnboundedReceiver<T> {
            type Item = T;
        }

        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct Sender<T> {
            chan: PhantomData<T>,
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> Sender<T> {
            #[asyncfix::effect(channel)]
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>>;
            #[asyncfix::effect(channel)]
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), error::SendTimeoutError<T>>;
            #[asyncfix::effect(channel)]
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>>;
            #[asyncfix::effect(channel)]
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>>;
            pub fn is_closed(&self) -> bool;
            #[asyncfix::effect(channel)]
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>>;
            #[asyncfix::effect(channel)]
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, error::SendError<()>>;
            #[asyncfix::effect(channel)]
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, error::SendError<()>>;
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, error::TrySendError<()>>;
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, error::TrySendError<()>>;
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, error::TrySendError<Self>>;
            #[asyncfix::effect(channel)]
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), error::ClosedError>>;
            pub fn disarm(&mut self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct WeakSender<T> {
            chan: PhantomData<T>,
        }
        impl<T> Clone for WeakSender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct UnboundedSender<T> {
            chan: PhantomData<T>,
        }
        impl<T> Clone for UnboundedSender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>>;
            #[asyncfix::effect(channel)]
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct WeakUnboundedSender<T> {
            chan: PhantomData<T>,
        }
        impl<T> Clone for WeakUnboundedSender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }

        #[derive(Debug)]
        pub struct Permit<'a, T> {
            chan: &'a Sender<T>,
        }
        impl<T> Permit<'_, T> {
            pub fn send(self, value: T);
        }
        impl<T> Drop for Permit<'_, T> {
            fn drop(&mut self);
        }
        #[derive(Debug)]
        pub struct PermitIterator<'a, T> {
            chan: &'a Sender<T>,
        }
        impl<'a, T> Iterator for PermitIterator<'a, T> {
            type Item = Permit<'a, T>;
            fn next(&mut self) -> Option<Self::Item>;
        }
        impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
        #[derive(Debug)]
        pub struct OwnedPermit<T> {
            chan: Sender<T>,
        }
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T>;
            pub fn release(self) -> Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
        }

        pub mod error {
            use crate::p::*;
            #[derive(PartialEq, Eq, Clone, Copy)]
            pub struct SendError<T>(pub T);
            impl<T> fmt::Debug for SendError<T> {}
            impl<T> fmt::Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(PartialEq, Eq, Clone, Copy)]
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> fmt::Debug for TrySendError<T> {}
            impl<T> fmt::Display for TrySendError<T> {}
            impl<T> Error for TrySendError<T> {}
            impl<T> From<SendError<T>> for TrySendError<T> {
                fn from(src: SendError<T>) -> TrySendError<T>;
            }
            #[derive(PartialEq, Eq, Clone, Copy)]
            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> fmt::Debug for SendTimeoutError<T> {}
            impl<T> fmt::Display for SendTimeoutError<T> {}
            impl<T> Error for SendTimeoutError<T> {}
            #[derive(PartialEq, Eq, Clone, Copy, Debug)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
                Closed,
            }
            impl fmt::Display for TryRecvError {}
            impl Error for TryRecvError {}
            #[derive(Debug, Clone)]
            pub struct RecvError(());
            impl fmt::Display for RecvError {}
            impl Error for RecvError {}
            /// tokio 0.2.
            #[derive(Debug)]
            pub struct ClosedError(());
            impl fmt::Display for ClosedError {}
            impl Error for ClosedError {}
        }
    }

    pub mod oneshot {
        use crate::p::*;

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);

        #[derive(Debug)]
        pub struct Sender<T> {
            inner: PhantomData<T>,
        }
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            #[asyncfix::effect(channel)]
            pub async fn closed(&mut self);
            pub fn is_closed(&self) -> bool;
            #[asyncfix::effect(channel)]
            pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        }
        #[derive(Debug)]
        #[asyncfix::effect(channel)]
        pub struct Receiver<T> {
            inner: PhantomData<T>,
        }
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv(self) -> Result<T, error::RecvError>;
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
        }

        pub mod error {
            use crate::p::*;
            #[derive(Debug, Eq, PartialEq, Clone)]
            pub struct RecvError(());
            impl fmt::Display for RecvError {}
            impl Error for RecvError {}
            #[derive(Debug, Eq, PartialEq, Clone)]
            pub enum TryRecvError {
                Empty,
                Closed,
            }
            impl fmt::Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
    }

    pub mod broadcast {
        use crate::p::*;

        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct Sender<T> {
            shared: PhantomData<T>,
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>>;
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            #[asyncfix::effect(channel)]
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[asyncfix::cheap_clone]
        pub struct WeakSender<T> {
            shared: PhantomData<T>,
        }
        impl<T> Clone for WeakSender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        #[derive(Debug)]
        #[asyncfix::effect(channel)]
        pub struct Receiver<T> {
            shared: PhantomData<T>,
        }
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn resubscribe(&self) -> Self;
            #[asyncfix::effect(channel)]
            pub async fn recv(&mut self) -> Result<T, error::RecvError>;
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[asyncfix::effect(channel)]
            pub fn blocking_recv(&mut self) -> Result<T, error::RecvError>;
            pub fn into_stream(self) -> Self;
        }
        /// tokio 0.2.
        impl<T> Stream for Receiver<T> {
            type Item = Result<T, error::RecvError>;
        }

        pub mod error {
            use crate::p::*;
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            impl<T> fmt::Display for SendError<T> {}
            impl<T: fmt::Debug> Error for SendError<T> {}
            #[derive(Debug, PartialEq, Eq, Clone)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl fmt::Display for RecvError {}
            impl Error for RecvError {}
            #[derive(Debug, PartialEq, Eq, Clone)]
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
            impl fmt::Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
        // tokio 0.2.
        pub use error::{RecvError, SendError, TryRecvError};
    }

    pub mod watch {
        use crate::p::*;

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

        #[derive(Debug, Default)]
        #[asyncfix::cheap_clone]
        pub struct Sender<T> {
            shared: PhantomData<T>,
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self;
        }
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>>;
            pub fn broadcast(&self, value: T) -> Result<(), error::SendError<T>>;
            pub fn send_modify<F>(&self, modify: F)
            where
                F: FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool
            where
                F: FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn is_closed(&self) -> bool;
            #[asyncfix::effect(channel)]
            pub async fn closed(&self);
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        #[derive(Debug)]
        #[asyncfix::effect(channel)]
        pub struct Receiver<T> {
            shared: PhantomData<T>,
        }
        impl<T> Clone for Receiver<T> {
            fn clone(&self) -> Self;
        }
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
            pub fn has_changed(&self) -> Result<bool, error::RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            #[asyncfix::effect(channel)]
            pub async fn changed(&mut self) -> Result<(), error::RecvError>;
            #[asyncfix::effect(channel)]
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
            /// tokio 0.2.
            #[asyncfix::effect(channel)]
            pub async fn recv(&mut self) -> Option<T>;
        }
        /// tokio 0.2.
        impl<T: Clone> Stream for Receiver<T> {
            type Item = T;
        }

        /// Holds the read lock of the value.
        #[derive(Debug)]
        #[asyncfix::guard(sync, shared)]
        pub struct Ref<'a, T> {
            inner: &'a T,
        }
        impl<T> Ref<'_, T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> Deref for Ref<'_, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<T> Drop for Ref<'_, T> {
            fn drop(&mut self);
        }

        pub mod error {
            use crate::p::*;
            #[derive(PartialEq, Eq, Clone, Copy)]
            pub struct SendError<T>(pub T);
            impl<T> fmt::Debug for SendError<T> {}
            impl<T> fmt::Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(Debug, Clone)]
            pub struct RecvError(());
            impl fmt::Display for RecvError {}
            impl Error for RecvError {}
        }
    }
}
pub mod task {
    use crate::p::*;
    use crate::runtime::{Handle, Runtime};
    use std::any::Any;
    use std::io;

    pub use coop::{Unconstrained, consume_budget, unconstrained};

    pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn block_in_place<F, R>(f: F) -> R
    where
        F: FnOnce() -> R;
    #[asyncfix::effect(none)]
    pub async fn yield_now();

    #[derive(Debug)]
    #[asyncfix::effect(join)]
    pub struct JoinHandle<T> {
        raw: PhantomData<T>,
    }
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> Id;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }

    #[derive(Debug, Clone)]
    #[asyncfix::cheap_clone]
    pub struct AbortHandle {
        raw: (),
    }
    impl AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> Id;
    }

    #[derive(Debug)]
    pub struct JoinError {
        id: Id,
    }
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
        pub fn id(&self) -> Id;
    }
    impl fmt::Display for JoinError {}
    impl Error for JoinError {}
    impl From<JoinError> for io::Error {
        fn from(src: JoinError) -> io::Error;
    }

    #[derive(Clone, Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
    pub struct Id(u64);
    impl fmt::Display for Id {}
    pub fn id() -> Id;
    pub fn try_id() -> Option<Id>;

    #[derive(Debug, Default)]
    #[asyncfix::effect(join)]
    pub struct JoinSet<T> {
        inner: PhantomData<T>,
    }
    impl<T> JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn build_task(&mut self) -> join_set::Builder<'_, T>;
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + 'static;
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
        where
            F: Future<Output = T> + 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        #[asyncfix::effect(join)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        #[asyncfix::effect(join)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        #[asyncfix::effect(join)]
        pub async fn join_one(&mut self) -> Option<Result<T, JoinError>>;
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
        #[asyncfix::effect(join)]
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
    }
    impl<T, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self;
    }
    impl<T, F: Future<Output = T> + Send + 'static> Extend<F> for JoinSet<T> {
        fn extend<I: IntoIterator<Item = F>>(&mut self, iter: I);
    }
    pub mod join_set {
        pub use super::JoinSet;
        use super::{AbortHandle, LocalSet};
        use crate::p::*;
        use crate::runtime::Handle;
        use std::io;
        #[derive(Debug)]
        pub struct Builder<'a, T> {
            set: &'a mut JoinSet<T>,
        }
        impl<'a, T> Builder<'a, T> {
            pub fn name(self, name: &'a str) -> Self;
            pub fn spawn<F>(self, future: F) -> io::Result<AbortHandle>
            where
                F: Future<Output = T> + Send + 'static;
            pub fn spawn_on<F>(self, future: F, handle: &Handle) -> io::Result<AbortHandle>
            where
                F: Future<Output = T> + Send + 'static;
            pub fn spawn_blocking<F>(self, f: F) -> io::Result<AbortHandle>
            where
                F: FnOnce() -> T + Send + 'static;
            pub fn spawn_blocking_on<F>(self, f: F, handle: &Handle) -> io::Result<AbortHandle>
            where
                F: FnOnce() -> T + Send + 'static;
            pub fn spawn_local<F>(self, future: F) -> io::Result<AbortHandle>
            where
                F: Future<Output = T> + 'static;
            pub fn spawn_local_on<F>(self, future: F, local_set: &LocalSet) -> io::Result<AbortHandle>
            where
                F: Future<Output = T> + 'static;
        }
    }

    #[derive(Default, Debug)]
    pub struct Builder<'a> {
        name: Option<&'a str>,
    }
    impl<'a> Builder<'a> {
        pub fn new() -> Self;
        pub fn name(&self, name: &'a str) -> Self;
        pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_on<Fut>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        pub fn spawn_blocking<F, R>(self, function: F) -> io::Result<JoinHandle<R>>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn spawn_blocking_on<F, R>(self, function: F, handle: &Handle) -> io::Result<JoinHandle<R>>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
    }

    #[derive(Debug, Default)]
    #[asyncfix::effect(join)]
    pub struct LocalSet {
        context: (),
    }
    impl LocalSet {
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output
        where
            F: Future;
        #[asyncfix::effect(inherit)]
        pub async fn run_until<F>(&self, future: F) -> F::Output
        where
            F: Future;
        pub fn id(&self) -> crate::runtime::Id;
    }
    impl Future for LocalSet {
        type Output = ();
    }
    #[derive(Debug)]
    pub struct LocalEnterGuard {
        ctx: (),
    }
    impl Drop for LocalEnterGuard {
        fn drop(&mut self);
    }

    pub mod coop {
        use crate::p::*;
        #[asyncfix::effect(none)]
        pub async fn consume_budget();
        pub fn has_budget_remaining() -> bool;
        pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
        #[derive(Debug)]
        pub struct RestoreOnPending(());
        impl RestoreOnPending {
            pub fn made_progress(&self);
        }
        #[asyncfix::effect(inherit)]
        pub struct Coop<F: Future>(F);
        impl<F: Future> Future for Coop<F> {
            type Output = F::Output;
        }
        #[asyncfix::effect(inherit)]
        pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
        #[asyncfix::effect(inherit)]
        pub struct Unconstrained<F>(F);
        impl<F: Future> Future for Unconstrained<F> {
            type Output = F::Output;
        }
        #[asyncfix::effect(inherit)]
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
    }

    #[derive(Debug)]
    pub struct LocalKey<T: 'static> {
        inner: PhantomData<T>,
    }
    impl<T: 'static> LocalKey<T> {
        #[asyncfix::effect(inherit)]
        pub fn scope<F>(&'static self, value: T, f: F) -> futures::TaskLocalFuture<T, F>
        where
            F: Future;
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
        where
            F: FnOnce() -> R;
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
        pub fn get(&'static self) -> T
        where
            T: Clone;
        pub fn try_get(&'static self) -> Result<T, AccessError>
        where
            T: Clone;
        /// The initial value of `task_local!`'s statics.
        #[doc(hidden)]
        pub const fn __asyncfix_new() -> LocalKey<T>;
    }
    #[derive(Clone, Copy, Eq, PartialEq, Debug)]
    pub struct AccessError {
        _private: (),
    }
    impl fmt::Display for AccessError {}
    impl Error for AccessError {}
    pub mod futures {
        use crate::p::*;
        #[asyncfix::effect(inherit)]
        pub struct TaskLocalFuture<T: 'static, F> {
            value: Option<T>,
            future: Option<F>,
        }
        impl<T: 'static, F> TaskLocalFuture<T, F> {
            #[asyncfix::moves]
            pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
        }
        impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
            type Output = F::Output;
        }
    }
}

pub mod runtime {
    use crate::p::*;
    use crate::task::JoinHandle;
    use std::io;

    #[derive(Debug)]
    pub struct Runtime {
        handle: Handle,
    }
    impl Runtime {
        pub fn new() -> io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        #[asyncfix::effect(join)]
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl Drop for Runtime {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    pub struct LocalRuntime {
        handle: Handle,
    }
    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        #[asyncfix::effect(join)]
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(Debug, Default)]
    pub struct LocalOptions {
        _priv: (),
    }

    #[derive(Debug, Clone)]
    #[asyncfix::cheap_clone]
    pub struct Handle {
        inner: (),
    }
    impl Handle {
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn current() -> Self;
        pub fn try_current() -> Result<Self, TryCurrentError>;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[asyncfix::effect(inherit)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> RuntimeFlavor;
        pub fn id(&self) -> Id;
        pub fn name(&self) -> Option<&str>;
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(Debug)]
    pub struct EnterGuard<'a> {
        handle: PhantomData<&'a Handle>,
    }
    impl Drop for EnterGuard<'_> {
        fn drop(&mut self);
    }
    #[derive(Debug)]
    pub struct TryCurrentError {
        kind: (),
    }
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }
    impl fmt::Display for TryCurrentError {}
    impl Error for TryCurrentError {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
        MultiThreadAlt,
    }
    #[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
    pub struct Id(u64);
    impl fmt::Display for Id {}
    #[derive(Debug, Clone)]
    pub enum UnhandledPanic {
        Ignore,
        ShutdownRuntime,
    }
    #[derive(Debug, Clone)]
    pub struct RngSeed {
        s: u32,
    }
    impl RngSeed {
        pub fn from_bytes(bytes: &[u8]) -> Self;
    }
    #[derive(Debug)]
    pub struct TaskMeta<'a> {
        _p: PhantomData<&'a ()>,
    }
    impl TaskMeta<'_> {
        pub fn id(&self) -> crate::task::Id;
    }

    pub struct Builder {
        kind: (),
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn new_current_thread() -> Builder;
        pub fn new_multi_thread() -> Builder;
        pub fn basic_scheduler(&mut self) -> &mut Self;
        pub fn threaded_scheduler(&mut self) -> &mut Self;
        pub fn num_threads(&mut self, val: usize) -> &mut Self;
        pub fn core_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_threads(&mut self, val: usize) -> &mut Self;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn enable_time(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn thread_name_fn<F: Fn() -> String + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
        pub fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_thread_park<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_thread_unpark<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_task_spawn<F: Fn(&TaskMeta<'_>) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_before_task_poll<F: Fn(&TaskMeta<'_>) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_after_task_poll<F: Fn(&TaskMeta<'_>) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn on_task_terminate<F: Fn(&TaskMeta<'_>) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
        pub fn disable_lifo_slot(&mut self) -> &mut Self;
        pub fn rng_seed(&mut self, seed: RngSeed) -> &mut Self;
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
        pub fn enable_metrics_poll_time_histogram(&mut self) -> &mut Self;
        pub fn enable_metrics_poll_count_histogram(&mut self) -> &mut Self;
        pub fn build(&mut self) -> io::Result<Runtime>;
        pub fn build_local(&mut self, options: LocalOptions) -> io::Result<LocalRuntime>;
    }

    #[derive(Clone, Debug)]
    #[asyncfix::cheap_clone]
    pub struct RuntimeMetrics {
        handle: Handle,
    }
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn active_tasks_count(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
        pub fn injection_queue_depth(&self) -> usize;
        pub fn blocking_queue_depth(&self) -> usize;
        pub fn num_blocking_threads(&self) -> usize;
        pub fn num_idle_blocking_threads(&self) -> usize;
        pub fn spawned_tasks_count(&self) -> u64;
        pub fn remote_schedule_count(&self) -> u64;
        pub fn budget_forced_yield_count(&self) -> u64;
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
        pub fn worker_mean_poll_time(&self, worker: usize) -> Duration;
        pub fn worker_park_count(&self, worker: usize) -> u64;
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
        pub fn worker_noop_count(&self, worker: usize) -> u64;
        pub fn worker_steal_count(&self, worker: usize) -> u64;
        pub fn worker_steal_operations(&self, worker: usize) -> u64;
        pub fn worker_poll_count(&self, worker: usize) -> u64;
        pub fn worker_local_schedule_count(&self, worker: usize) -> u64;
        pub fn worker_local_queue_depth(&self, worker: usize) -> usize;
        pub fn worker_overflow_count(&self, worker: usize) -> u64;
        pub fn worker_thread_id(&self, worker: usize) -> Option<std::thread::ThreadId>;
        pub fn io_driver_fd_registered_count(&self) -> u64;
        pub fn io_driver_fd_deregistered_count(&self) -> u64;
        pub fn io_driver_ready_count(&self) -> u64;
        pub fn poll_time_histogram_num_buckets(&self) -> usize;
        pub fn poll_time_histogram_bucket_range(&self, bucket: usize) -> core::ops::Range<Duration>;
        pub fn poll_time_histogram_bucket_count(&self, worker: usize, bucket: usize) -> u64;
    }
}

pub mod time {
    use crate::p::*;
    use core::ops::{Add, AddAssign, Sub, SubAssign};

    pub use core::time::Duration;
    pub use error::{Elapsed, Error};

    #[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct Instant {
        std: std::time::Instant,
    }
    impl Instant {
        pub fn now() -> Instant;
        pub fn from_std(std: std::time::Instant) -> Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl From<std::time::Instant> for Instant {
        fn from(time: std::time::Instant) -> Instant;
    }
    impl From<Instant> for std::time::Instant {
        fn from(time: Instant) -> std::time::Instant;
    }
    impl Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, other: Duration) -> Instant;
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, rhs: Duration) -> Instant;
    }
    impl Sub for Instant {
        type Output = Duration;
        fn sub(self, rhs: Instant) -> Duration;
    }
    impl AddAssign<Duration> for Instant {
        fn add_assign(&mut self, rhs: Duration);
    }
    impl SubAssign<Duration> for Instant {
        fn sub_assign(&mut self, rhs: Duration);
    }

    #[asyncfix::effect(timer)]
    pub fn sleep(duration: Duration) -> Sleep;
    #[asyncfix::effect(timer)]
    pub fn sleep_until(deadline: Instant) -> Sleep;
    #[derive(Debug)]
    #[asyncfix::effect(timer)]
    pub struct Sleep {
        deadline: Instant,
    }
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep {
        type Output = ();
    }
    // tokio 0.2.
    pub use self::Sleep as Delay;
    #[asyncfix::effect(timer)]
    pub fn delay_for(duration: Duration) -> Delay;
    #[asyncfix::effect(timer)]
    pub fn delay_until(deadline: Instant) -> Delay;

    pub fn interval(period: Duration) -> Interval;
    pub fn interval_at(start: Instant, period: Duration) -> Interval;
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum MissedTickBehavior {
        #[default]
        Burst,
        Delay,
        Skip,
    }
    #[derive(Debug)]
    #[asyncfix::effect(timer)]
    pub struct Interval {
        period: Duration,
    }
    impl Interval {
        #[asyncfix::effect(timer)]
        pub async fn tick(&mut self) -> Instant;
        #[asyncfix::effect(timer)]
        pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: Duration);
        pub fn reset_at(&mut self, deadline: Instant);
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        pub fn period(&self) -> Duration;
    }
    /// tokio 0.2.
    impl Stream for Interval {
        type Item = Instant;
    }

    #[asyncfix::effect(inherit)]
    pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture>;
    #[asyncfix::effect(inherit)]
    pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Timeout<T> {
        value: T,
        delay: Sleep,
    }
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Future> Future for Timeout<T> {
        type Output = Result<T::Output, Elapsed>;
    }

    pub fn pause();
    pub fn resume();
    #[asyncfix::effect(none)]
    pub async fn advance(duration: Duration);

    /// tokio 0.2.
    #[asyncfix::effect(inherit)]
    pub fn throttle<T: Stream>(duration: Duration, stream: T) -> crate::stream::Throttle<T>;

    pub mod error {
        use crate::p::*;
        #[derive(Debug, PartialEq, Eq)]
        pub struct Elapsed(());
        impl fmt::Display for Elapsed {}
        impl std::error::Error for Elapsed {}
        impl From<Elapsed> for std::io::Error {
            fn from(err: Elapsed) -> std::io::Error;
        }
        #[derive(Debug)]
        pub struct Error(());
        impl Error {
            pub fn shutdown() -> Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
}
pub mod io {
    use crate::p::*;
    use bytes::{Buf, BufMut};
    use std::io;
    use std::io::{IoSlice, IoSliceMut};

    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub use util::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

    pub trait AsyncRead {
        #[asyncfix::effect(io)]
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    }
    pub trait AsyncWrite {
        #[asyncfix::effect(io)]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        #[asyncfix::effect(io)]
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
        #[asyncfix::effect(io)]
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        #[asyncfix::effect(io)]
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn is_write_vectored(&self) -> bool;
    }
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        #[asyncfix::effect(io)]
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
    }
    pub trait AsyncBufRead: AsyncRead {
        #[asyncfix::effect(io)]
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }

    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<P: DerefMut> AsyncRead for Pin<P> where P::Target: AsyncRead {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<P: DerefMut> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<P: DerefMut> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<P: DerefMut> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
    impl AsyncRead for &[u8] {}
    impl AsyncBufRead for &[u8] {}
    impl AsyncWrite for Vec<u8> {}
    impl<T: AsRef<[u8]>> AsyncRead for io::Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for io::Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncSeek for io::Cursor<T> {}
    impl AsyncWrite for io::Cursor<&mut [u8]> {}
    impl AsyncWrite for io::Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Box<[u8]>> {}

    pub struct ReadBuf<'a> {
        buf: &'a mut [u8],
    }
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [core::mem::MaybeUninit<u8>]) -> ReadBuf<'a>;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [core::mem::MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [core::mem::MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    #[derive(Debug)]
    pub struct Interest(usize);
    impl Clone for Interest {
        fn clone(&self) -> Self;
    }
    impl Copy for Interest {}
    impl Interest {
        pub const READABLE: Interest;
        pub const WRITABLE: Interest;
        pub const ERROR: Interest;
        pub const PRIORITY: Interest;
        pub const fn is_readable(self) -> bool;
        pub const fn is_writable(self) -> bool;
        pub const fn is_error(self) -> bool;
        pub const fn is_priority(self) -> bool;
        pub const fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    impl core::ops::BitOr for Interest {
        type Output = Self;
        fn bitor(self, other: Self) -> Self;
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Ready(usize);
    impl Ready {
        pub const EMPTY: Ready;
        pub const READABLE: Ready;
        pub const WRITABLE: Ready;
        pub const READ_CLOSED: Ready;
        pub const WRITE_CLOSED: Ready;
        pub const PRIORITY: Ready;
        pub const ERROR: Ready;
        pub const ALL: Ready;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl core::ops::BitOr for Ready {
        type Output = Ready;
        fn bitor(self, other: Ready) -> Ready;
    }
    impl core::ops::BitAnd for Ready {
        type Output = Ready;
        fn bitand(self, other: Ready) -> Ready;
    }
    impl core::ops::Sub for Ready {
        type Output = Ready;
        fn sub(self, other: Ready) -> Ready;
    }

    mod util {
        use super::*;

        /// The future of an operation on `R`.
        #[derive(Debug)]
        #[asyncfix::effect(inherit)]
        pub struct Io<'a, R: ?Sized, T>(&'a mut R, PhantomData<T>);
        impl<R: ?Sized, T> Future for Io<'_, R, T> {
            type Output = io::Result<T>;
        }

        pub trait AsyncReadExt: AsyncRead {
            fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
            where
                Self: Sized;
            fn take(self, limit: u64) -> Take<Self>
            where
                Self: Sized;
            #[asyncfix::effect(io)]
            fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_buf<'a, B: BufMut + ?Sized>(&'a mut self, buf: &'a mut B) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u8(&mut self) -> Io<'_, Self, u8>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i8(&mut self) -> Io<'_, Self, i8>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u16(&mut self) -> Io<'_, Self, u16>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i16(&mut self) -> Io<'_, Self, i16>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u32(&mut self) -> Io<'_, Self, u32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i32(&mut self) -> Io<'_, Self, i32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u64(&mut self) -> Io<'_, Self, u64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i64(&mut self) -> Io<'_, Self, i64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u128(&mut self) -> Io<'_, Self, u128>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i128(&mut self) -> Io<'_, Self, i128>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_f32(&mut self) -> Io<'_, Self, f32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_f64(&mut self) -> Io<'_, Self, f64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u16_le(&mut self) -> Io<'_, Self, u16>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i16_le(&mut self) -> Io<'_, Self, i16>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u32_le(&mut self) -> Io<'_, Self, u32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i32_le(&mut self) -> Io<'_, Self, i32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u64_le(&mut self) -> Io<'_, Self, u64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i64_le(&mut self) -> Io<'_, Self, i64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_u128_le(&mut self) -> Io<'_, Self, u128>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_i128_le(&mut self) -> Io<'_, Self, i128>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_f32_le(&mut self) -> Io<'_, Self, f32>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_f64_le(&mut self) -> Io<'_, Self, f64>
            where
                Self: Unpin;
        }
        impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

        pub trait AsyncWriteExt: AsyncWrite {
            #[asyncfix::effect(io)]
            fn write<'a>(&'a mut self, src: &'a [u8]) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'_>]) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_buf<'a, B: Buf>(&'a mut self, src: &'a mut B) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_all_buf<'a, B: Buf>(&'a mut self, src: &'a mut B) -> Io<'a, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_all<'a>(&'a mut self, src: &'a [u8]) -> Io<'a, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn flush(&mut self) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn shutdown(&mut self) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u8(&mut self, n: u8) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i8(&mut self, n: i8) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u16(&mut self, n: u16) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i16(&mut self, n: i16) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u32(&mut self, n: u32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i32(&mut self, n: i32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u64(&mut self, n: u64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i64(&mut self, n: i64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u128(&mut self, n: u128) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i128(&mut self, n: i128) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_f32(&mut self, n: f32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_f64(&mut self, n: f64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u16_le(&mut self, n: u16) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i16_le(&mut self, n: i16) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u32_le(&mut self, n: u32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i32_le(&mut self, n: i32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u64_le(&mut self, n: u64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i64_le(&mut self, n: i64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_u128_le(&mut self, n: u128) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_i128_le(&mut self, n: i128) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_f32_le(&mut self, n: f32) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn write_f64_le(&mut self, n: f64) -> Io<'_, Self, ()>
            where
                Self: Unpin;
        }
        impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

        pub trait AsyncSeekExt: AsyncSeek {
            #[asyncfix::effect(io)]
            fn seek(&mut self, pos: SeekFrom) -> Io<'_, Self, u64>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn rewind(&mut self) -> Io<'_, Self, ()>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn stream_position(&mut self) -> Io<'_, Self, u64>
            where
                Self: Unpin;
        }
        impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

        pub trait AsyncBufReadExt: AsyncBufRead {
            #[asyncfix::effect(io)]
            fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn read_line<'a>(&'a mut self, buf: &'a mut String) -> Io<'a, Self, usize>
            where
                Self: Unpin;
            #[asyncfix::effect(io)]
            fn fill_buf(&mut self) -> FillBuf<'_, Self>
            where
                Self: Unpin;
            fn consume(&mut self, amt: usize)
            where
                Self: Unpin;
            fn split(self, byte: u8) -> Split<Self>
            where
                Self: Sized;
            fn lines(self) -> Lines<Self>
            where
                Self: Sized;
        }
        impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
        #[derive(Debug)]
        #[asyncfix::effect(inherit)]
        pub struct FillBuf<'a, R: ?Sized>(&'a mut R);
        impl<'a, R: ?Sized> Future for FillBuf<'a, R> {
            type Output = io::Result<&'a [u8]>;
        }
    }

    // Whole streams. What is done is done on the first argument's handle.
    #[asyncfix::effect(io)]
    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    #[asyncfix::effect(io)]
    pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncBufRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    #[asyncfix::effect(io)]
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    #[asyncfix::effect(io)]
    pub async fn copy_bidirectional_with_sizes<A, B>(
        a: &mut A,
        b: &mut B,
        a_to_b_buf_size: usize,
        b_to_a_buf_size: usize,
    ) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;

    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct ReadHalf<T> {
        inner: Arc<T>,
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct WriteHalf<T> {
        inner: Arc<T>,
    }
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T;
    }
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Join<R, W>(R, W);
    impl<R, W> Join<R, W> {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
    }
    impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
    impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}
    impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}

    // Around other readers and writers.

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufReader<R>(R);
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufWriter<W>(W);
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BufStream<RW>(RW);
    impl<RW> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<R>(R);
    impl<R> Take<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Lines<R>(R);
    impl<R> Lines<R> {
        #[asyncfix::effect(io)]
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
        #[asyncfix::effect(io)]
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    /// tokio 0.2.
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Split<R>(R);
    impl<R> Split<R> {
        #[asyncfix::effect(io)]
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
        #[asyncfix::effect(io)]
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>>;
    }
    /// tokio 0.2.
    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }

    // In memory.
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(channel)]
    pub struct DuplexStream(());
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(channel)]
    pub struct SimplexStream(());
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}
    pub fn empty() -> Empty;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Empty(());
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}
    pub fn repeat(byte: u8) -> Repeat;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Repeat(());
    impl AsyncRead for Repeat {}
    pub fn sink() -> Sink;
    #[derive(Debug)]
    #[asyncfix::io_handle(memory)]
    #[asyncfix::effect(none)]
    pub struct Sink(());
    impl AsyncWrite for Sink {}

    // The terminal: a file as far as effects go.
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn stderr() -> Stderr;
    #[derive(Debug)]
    #[asyncfix::io_handle(disk)]
    #[asyncfix::effect(disk)]
    pub struct Stdin(());
    impl AsyncRead for Stdin {}
    #[derive(Debug)]
    #[asyncfix::io_handle(disk)]
    #[asyncfix::effect(disk)]
    pub struct Stdout(());
    impl AsyncWrite for Stdout {}
    #[derive(Debug)]
    #[asyncfix::io_handle(disk)]
    #[asyncfix::effect(disk)]
    pub struct Stderr(());
    impl AsyncWrite for Stderr {}

    pub mod unix {
        use super::{Interest, Ready};
        use crate::p::*;
        use std::io;
        use std::os::fd::AsRawFd;

        #[derive(Debug)]
        pub struct AsyncFd<T: AsRawFd> {
            inner: T,
        }
        impl<T: AsRawFd> AsyncFd<T> {
            pub fn new(inner: T) -> io::Result<Self>;
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
            pub fn try_new(inner: T) -> Result<Self, AsyncFdTryNewError<T>>;
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdTryNewError<T>>;
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
            #[asyncfix::effect(network)]
            pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
            #[asyncfix::effect(network)]
            pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            #[asyncfix::effect(network)]
            pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            #[asyncfix::effect(network)]
            pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            #[asyncfix::effect(network)]
            pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            #[asyncfix::effect(network)]
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
            #[asyncfix::effect(network)]
            pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R>;
            pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R>;
        }
        #[derive(Debug)]
        pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {
            async_fd: &'a AsyncFd<T>,
        }
        impl<'a, T: AsRawFd> AsyncFdReadyGuard<'a, T> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<T>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &'a AsyncFd<T>;
            pub fn get_inner(&self) -> &'a T;
        }
        #[derive(Debug)]
        pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {
            async_fd: &'a mut AsyncFd<T>,
        }
        impl<'a, T: AsRawFd> AsyncFdReadyMutGuard<'a, T> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<T>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<T>;
            pub fn get_mut(&mut self) -> &mut AsyncFd<T>;
            pub fn get_inner(&self) -> &T;
            pub fn get_inner_mut(&mut self) -> &mut T;
        }
        #[derive(Debug)]
        pub struct TryIoError(());
        impl fmt::Display for TryIoError {}
        impl Error for TryIoError {}
        pub struct AsyncFdTryNewError<T> {
            inner: T,
            cause: io::Error,
        }
        impl<T> AsyncFdTryNewError<T> {
            pub fn into_parts(self) -> (T, io::Error);
        }
        impl<T> From<AsyncFdTryNewError<T>> for io::Error {
            fn from(value: AsyncFdTryNewError<T>) -> Self;
        }
    }
}
pub mod net {
    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
    use crate::p::*;
    use bytes::BufMut;
    use std::io::{self, IoSlice, IoSliceMut};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, RawFd};

    pub trait ToSocketAddrs {}
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for [SocketAddr] {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for String {}
    #[asyncfix::effect(network)]
    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>;

    // TCP.
    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct TcpListener {
        io: (),
    }
    impl TcpListener {
        #[asyncfix::effect(network)]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        #[asyncfix::effect(network)]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener>;
        pub fn into_std(self) -> io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        /// tokio 0.2.
        pub fn incoming(&mut self) -> tcp::Incoming<'_>;
    }
    impl Stream for TcpListener {
        type Item = io::Result<TcpStream>;
    }
    impl TryFrom<std::net::TcpListener> for TcpListener {
        type Error = io::Error;
        fn try_from(stream: std::net::TcpListener) -> io::Result<Self>;
    }
    impl AsRawFd for TcpListener {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for TcpListener {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    #[derive(Debug)]
    pub struct TcpSocket {
        inner: (),
    }
    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket>;
        pub fn new_v6() -> io::Result<TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
        pub fn keepalive(&self) -> io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
        pub fn reuseaddr(&self) -> io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
        pub fn reuseport(&self) -> io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn send_buffer_size(&self) -> io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn recv_buffer_size(&self) -> io::Result<u32>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn tos(&self) -> io::Result<u32>;
        pub fn set_tos(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
    }
    impl AsRawFd for TcpSocket {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for TcpSocket {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    impl FromRawFd for TcpSocket {
        unsafe fn from_raw_fd(fd: RawFd) -> TcpSocket;
    }
    impl IntoRawFd for TcpSocket {
        fn into_raw_fd(self) -> RawFd;
    }

    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct TcpStream {
        io: (),
    }
    impl TcpStream {
        #[asyncfix::effect(network)]
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream>;
        pub fn into_std(self) -> io::Result<std::net::TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[asyncfix::effect(network)]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
        #[asyncfix::effect(network)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[asyncfix::effect(network)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[asyncfix::effect(network)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;

        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn quickack(&self) -> io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
        pub fn set_keepalive(&self, keepalive: Option<Duration>) -> io::Result<()>;
        pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>);
        pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf);
    }
    impl TryFrom<std::net::TcpStream> for TcpStream {
        type Error = io::Error;
        fn try_from(stream: std::net::TcpStream) -> io::Result<Self>;
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl AsRef<TcpStream> for TcpStream {
        fn as_ref(&self) -> &TcpStream;
    }
    impl AsRawFd for TcpStream {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for TcpStream {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    pub mod tcp {
        use super::*;
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct ReadHalf<'a>(&'a TcpStream);
        impl ReadHalf<'_> {
            #[asyncfix::effect(network)]
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}
        impl AsRef<TcpStream> for ReadHalf<'_> {
            fn as_ref(&self) -> &TcpStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct WriteHalf<'a>(&'a TcpStream);
        impl WriteHalf<'_> {
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}
        impl AsRef<TcpStream> for WriteHalf<'_> {
            fn as_ref(&self) -> &TcpStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct OwnedReadHalf {
            inner: Arc<TcpStream>,
        }
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
            #[asyncfix::effect(network)]
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<TcpStream> for OwnedReadHalf {
            fn as_ref(&self) -> &TcpStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct OwnedWriteHalf {
            inner: Arc<TcpStream>,
        }
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
            pub fn forget(self);
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<TcpStream> for OwnedWriteHalf {
            fn as_ref(&self) -> &TcpStream;
        }
        #[derive(Debug)]
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl fmt::Display for ReuniteError {}
        impl Error for ReuniteError {}
        /// tokio 0.2.
        #[derive(Debug)]
        #[asyncfix::effect(network)]
        pub struct Incoming<'a> {
            inner: &'a mut TcpListener,
        }
        impl Stream for Incoming<'_> {
            type Item = io::Result<TcpStream>;
        }
    }

    // UDP.
    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct UdpSocket {
        io: (),
    }
    impl UdpSocket {
        #[asyncfix::effect(network)]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket>;
        pub fn into_std(self) -> io::Result<std::net::UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        #[asyncfix::effect(network)]
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[asyncfix::effect(network)]
        pub async fn readable(&self) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn writable(&self) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>>;
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[asyncfix::effect(network)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;

        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn tos(&self) -> io::Result<u32>;
        pub fn set_tos(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        /// tokio 0.2.
        pub fn split(self) -> (udp::RecvHalf, udp::SendHalf);
    }
    impl TryFrom<std::net::UdpSocket> for UdpSocket {
        type Error = io::Error;
        fn try_from(stream: std::net::UdpSocket) -> io::Result<Self>;
    }
    impl AsRawFd for UdpSocket {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for UdpSocket {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    /// tokio 0.2.
    pub mod udp {
        pub use super::UdpSocket;
        use super::*;
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct RecvHalf(Arc<UdpSocket>);
        impl RecvHalf {
            pub fn reunite(self, other: SendHalf) -> Result<UdpSocket, ReuniteError>;
            #[asyncfix::effect(network)]
            pub async fn recv_from(&mut self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
            #[asyncfix::effect(network)]
            pub async fn recv(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct SendHalf(Arc<UdpSocket>);
        impl SendHalf {
            pub fn reunite(self, other: RecvHalf) -> Result<UdpSocket, ReuniteError>;
            #[asyncfix::effect(network)]
            pub async fn send_to(&mut self, buf: &[u8], target: &SocketAddr) -> io::Result<usize>;
            #[asyncfix::effect(network)]
            pub async fn send(&mut self, buf: &[u8]) -> io::Result<usize>;
        }
        #[derive(Debug)]
        pub struct ReuniteError(pub SendHalf, pub RecvHalf);
    }

    // Unix.
    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct UnixListener {
        io: (),
    }
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        pub fn bind_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[asyncfix::effect(network)]
        pub async fn accept(&self) -> io::Result<(UnixStream, unix::SocketAddr)>;
        #[asyncfix::effect(network)]
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, unix::SocketAddr)>>;
        /// tokio 0.2.
        pub fn incoming(&mut self) -> unix::Incoming<'_>;
    }
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
        fn try_from(stream: std::os::unix::net::UnixListener) -> io::Result<Self>;
    }
    impl AsRawFd for UnixListener {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for UnixListener {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct UnixStream {
        io: (),
    }
    impl UnixStream {
        #[asyncfix::effect(network)]
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        #[asyncfix::effect(network)]
        pub async fn connect_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn peer_cred(&self) -> io::Result<unix::UCred>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[asyncfix::effect(network)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[asyncfix::effect(network)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;

        pub fn split<'a>(&'a mut self) -> (unix::ReadHalf<'a>, unix::WriteHalf<'a>);
        pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf);
    }
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
        type Error = io::Error;
        fn try_from(stream: std::os::unix::net::UnixStream) -> io::Result<Self>;
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    impl AsRef<UnixStream> for UnixStream {
        fn as_ref(&self) -> &UnixStream;
    }
    impl AsRawFd for UnixStream {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for UnixStream {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    #[derive(Debug)]
    #[asyncfix::io_handle(network)]
    #[asyncfix::effect(network)]
    pub struct UnixDatagram {
        io: (),
    }
    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[asyncfix::effect(network)]
        pub async fn readable(&self) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn writable(&self) -> io::Result<()>;
        #[asyncfix::effect(network)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        #[asyncfix::effect(network)]
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[asyncfix::effect(network)]
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<unix::SocketAddr>>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[asyncfix::effect(network)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;

        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    }
    impl AsRawFd for UnixDatagram {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for UnixDatagram {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    #[derive(Debug)]
    pub struct UnixSocket {
        inner: (),
    }
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket>;
        pub fn new_stream() -> io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
        #[asyncfix::effect(network)]
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
        pub fn datagram(self) -> io::Result<UnixDatagram>;
    }

    pub mod unix {
        use super::*;
        #[derive(Clone, Debug)]
        pub struct SocketAddr(std::os::unix::net::SocketAddr);
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn as_abstract_name(&self) -> Option<&[u8]>;
        }
        impl From<std::os::unix::net::SocketAddr> for SocketAddr {
            fn from(value: std::os::unix::net::SocketAddr) -> Self;
        }
        #[allow(non_camel_case_types)]
        pub type uid_t = u32;
        #[allow(non_camel_case_types)]
        pub type gid_t = u32;
        #[allow(non_camel_case_types)]
        pub type pid_t = i32;
        #[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
        pub struct UCred {
            pid: Option<pid_t>,
            uid: uid_t,
            gid: gid_t,
        }
        impl UCred {
            pub fn uid(&self) -> uid_t;
            pub fn gid(&self) -> gid_t;
            pub fn pid(&self) -> Option<pid_t>;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct ReadHalf<'a>(&'a UnixStream);
        impl ReadHalf<'_> {
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}
        impl AsRef<UnixStream> for ReadHalf<'_> {
            fn as_ref(&self) -> &UnixStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct WriteHalf<'a>(&'a UnixStream);
        impl WriteHalf<'_> {
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}
        impl AsRef<UnixStream> for WriteHalf<'_> {
            fn as_ref(&self) -> &UnixStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct OwnedReadHalf {
            inner: Arc<UnixStream>,
        }
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<UnixStream> for OwnedReadHalf {
            fn as_ref(&self) -> &UnixStream;
        }
        #[derive(Debug)]
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct OwnedWriteHalf {
            inner: Arc<UnixStream>,
        }
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
            pub fn forget(self);
            #[asyncfix::effect(network)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[asyncfix::effect(network)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<UnixStream> for OwnedWriteHalf {
            fn as_ref(&self) -> &UnixStream;
        }
        #[derive(Debug)]
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl fmt::Display for ReuniteError {}
        impl Error for ReuniteError {}
        /// tokio 0.2.
        #[derive(Debug)]
        #[asyncfix::effect(network)]
        pub struct Incoming<'a> {
            inner: &'a mut UnixListener,
        }
        impl Stream for Incoming<'_> {
            type Item = io::Result<UnixStream>;
        }

        pub mod pipe {
            use super::super::*;
            use std::fs::File;
            use std::os::fd::OwnedFd;
            pub fn pipe() -> io::Result<(Sender, Receiver)>;
            #[derive(Clone, Debug, Default)]
            pub struct OpenOptions {
                read_write: bool,
            }
            impl OpenOptions {
                pub fn new() -> OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
            }
            #[derive(Debug)]
            #[asyncfix::io_handle(process)]
            #[asyncfix::effect(process)]
            pub struct Sender {
                io: (),
            }
            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub fn from_file_unchecked(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                #[asyncfix::effect(process)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                #[asyncfix::effect(process)]
                pub async fn writable(&self) -> io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            }
            impl AsyncWrite for Sender {}
            #[derive(Debug)]
            #[asyncfix::io_handle(process)]
            #[asyncfix::effect(process)]
            pub struct Receiver {
                io: (),
            }
            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub fn from_file_unchecked(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                #[asyncfix::effect(process)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                #[asyncfix::effect(process)]
                pub async fn readable(&self) -> io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            }
            impl AsyncRead for Receiver {}
        }
    }

    #[cfg(windows)]
    pub mod windows {
        pub mod named_pipe {
            use super::super::*;
            use std::ffi::OsStr;
            #[derive(Debug)]
            #[asyncfix::io_handle(network)]
            #[asyncfix::effect(network)]
            pub struct NamedPipeServer {
                io: (),
            }
            impl NamedPipeServer {
                #[asyncfix::effect(network)]
                pub async fn connect(&self) -> io::Result<()>;
                pub fn disconnect(&self) -> io::Result<()>;
                #[asyncfix::effect(network)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                #[asyncfix::effect(network)]
                pub async fn readable(&self) -> io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                #[asyncfix::effect(network)]
                pub async fn writable(&self) -> io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            }
            impl AsyncRead for NamedPipeServer {}
            impl AsyncWrite for NamedPipeServer {}
            #[derive(Debug)]
            #[asyncfix::io_handle(network)]
            #[asyncfix::effect(network)]
            pub struct NamedPipeClient {
                io: (),
            }
            impl NamedPipeClient {
                #[asyncfix::effect(network)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                #[asyncfix::effect(network)]
                pub async fn readable(&self) -> io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                #[asyncfix::effect(network)]
                pub async fn writable(&self) -> io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            }
            impl AsyncRead for NamedPipeClient {}
            impl AsyncWrite for NamedPipeClient {}
            #[derive(Debug, Clone)]
            pub struct ServerOptions {
                first: bool,
            }
            impl ServerOptions {
                pub fn new() -> ServerOptions;
                pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
                pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
                pub fn max_instances(&mut self, instances: usize) -> &mut Self;
                pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
                pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
                pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
            }
            #[derive(Debug, Clone)]
            pub struct ClientOptions {
                read: bool,
            }
            impl ClientOptions {
                pub fn new() -> Self;
                pub fn read(&mut self, allowed: bool) -> &mut Self;
                pub fn write(&mut self, allowed: bool) -> &mut Self;
                pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
            }
        }
    }
}

pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use crate::p::*;
    use std::ffi::OsString;
    use std::fs::{FileTimes, FileType, Metadata, Permissions};
    use std::io;
    use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

    #[asyncfix::effect(disk)]
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
    #[asyncfix::effect(disk)]
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    #[asyncfix::effect(disk)]
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    #[asyncfix::effect(disk)]
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    #[asyncfix::effect(disk)]
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn symlink_dir(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn symlink_file(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    #[asyncfix::effect(disk)]
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
    #[derive(Debug)]
    #[asyncfix::io_handle(disk)]
    #[asyncfix::effect(disk)]
    pub struct File {
        std: Arc<std::fs::File>,
    }
    impl File {
        #[asyncfix::effect(disk)]
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        #[asyncfix::effect(disk)]
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        #[asyncfix::effect(disk)]
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: std::fs::File) -> File;
        #[asyncfix::effect(disk)]
        pub async fn into_std(self) -> std::fs::File;
        pub fn try_into_std(self) -> Result<std::fs::File, Self>;
        #[asyncfix::effect(disk)]
        pub async fn sync_all(&self) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn sync_data(&self) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn metadata(&self) -> io::Result<Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn try_clone(&self) -> io::Result<File>;
        #[asyncfix::effect(disk)]
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
        #[asyncfix::effect(disk)]
        pub async fn set_modified(&self, time: std::time::SystemTime) -> io::Result<()>;
        /// tokio 0.2.
        #[asyncfix::effect(disk)]
        pub async fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl AsyncSeek for File {}
    impl From<std::fs::File> for File {
        fn from(std: std::fs::File) -> Self;
    }
    impl From<OwnedFd> for File {
        fn from(fd: OwnedFd) -> Self;
    }
    impl AsRawFd for File {
        fn as_raw_fd(&self) -> RawFd;
    }
    impl AsFd for File {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    impl FromRawFd for File {
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }

    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions(());
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        #[asyncfix::effect(disk)]
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
        pub fn access_mode(&mut self, access: u32) -> &mut OpenOptions;
        pub fn share_mode(&mut self, share: u32) -> &mut OpenOptions;
        pub fn attributes(&mut self, attributes: u32) -> &mut OpenOptions;
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut OpenOptions;
    }
    impl From<std::fs::OpenOptions> for OpenOptions {
        fn from(options: std::fs::OpenOptions) -> OpenOptions;
    }
    #[derive(Debug, Default)]
    pub struct DirBuilder(());
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
        #[asyncfix::effect(disk)]
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(disk)]
    pub struct ReadDir(());
    impl ReadDir {
        #[asyncfix::effect(disk)]
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        #[asyncfix::effect(disk)]
        pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>>;
    }
    /// tokio 0.2.
    impl Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }
    #[derive(Debug)]
    pub struct DirEntry(());
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        #[asyncfix::effect(disk)]
        pub async fn metadata(&self) -> io::Result<Metadata>;
        #[asyncfix::effect(disk)]
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn ino(&self) -> u64;
    }
    // tokio 0.2.
    pub mod os {
        pub mod unix {
            pub use super::super::symlink;
            pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
        }
    }
}

pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use crate::p::*;
    use std::ffi::OsStr;
    use std::io;
    use std::process::{ExitStatus, Output, Stdio};

    #[derive(Debug)]
    pub struct Command {
        std: std::process::Command,
    }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn as_std(&self) -> &std::process::Command;
        pub fn as_std_mut(&mut self) -> &mut std::process::Command;
        pub fn into_std(self) -> std::process::Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut Command
        where
            I: IntoIterator<Item = S>,
            S: AsRef<OsStr>;
        pub fn raw_arg<S: AsRef<OsStr>>(&mut self, text: S) -> &mut Command;
        pub fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
        where
            I: IntoIterator<Item = (K, V)>,
            K: AsRef<OsStr>,
            V: AsRef<OsStr>;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
        pub fn get_kill_on_drop(&self) -> bool;
        pub fn creation_flags(&mut self, flags: u32) -> &mut Command;
        pub fn uid(&mut self, id: u32) -> &mut Command;
        pub fn gid(&mut self, id: u32) -> &mut Command;
        pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command
        where
            F: FnMut() -> io::Result<()> + Send + Sync + 'static;
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
        #[asyncfix::effect(process)]
        pub fn spawn(&mut self) -> io::Result<Child>;
        #[asyncfix::effect(process)]
        pub fn spawn_with(&mut self, with: impl FnOnce(&mut std::process::Command) -> io::Result<std::process::Child>)
        -> io::Result<Child>;
        #[asyncfix::effect(process)]
        pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
        #[asyncfix::effect(process)]
        pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
    }
    impl From<std::process::Command> for Command {
        fn from(std: std::process::Command) -> Command;
    }

    #[derive(Debug)]
    #[asyncfix::io_handle(process)]
    #[asyncfix::effect(process)]
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> Option<u32>;
        pub fn start_kill(&mut self) -> io::Result<()>;
        #[asyncfix::effect(process)]
        pub async fn kill(&mut self) -> io::Result<()>;
        #[asyncfix::effect(process)]
        pub async fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        #[asyncfix::effect(process)]
        pub async fn wait_with_output(self) -> io::Result<Output>;
    }
    /// tokio 0.2.
    impl Future for Child {
        type Output = io::Result<ExitStatus>;
    }

    #[derive(Debug)]
    #[asyncfix::io_handle(process)]
    #[asyncfix::effect(process)]
    pub struct ChildStdin {
        inner: (),
    }
    impl ChildStdin {
        pub fn from_std(inner: std::process::ChildStdin) -> io::Result<Self>;
        pub fn into_owned_fd(self) -> io::Result<std::os::fd::OwnedFd>;
    }
    impl AsyncWrite for ChildStdin {}
    impl TryFrom<ChildStdin> for Stdio {
        type Error = io::Error;
        fn try_from(value: ChildStdin) -> io::Result<Stdio>;
    }
    #[derive(Debug)]
    #[asyncfix::io_handle(process)]
    #[asyncfix::effect(process)]
    pub struct ChildStdout {
        inner: (),
    }
    impl ChildStdout {
        pub fn from_std(inner: std::process::ChildStdout) -> io::Result<Self>;
        pub fn into_owned_fd(self) -> io::Result<std::os::fd::OwnedFd>;
    }
    impl AsyncRead for ChildStdout {}
    impl TryFrom<ChildStdout> for Stdio {
        type Error = io::Error;
        fn try_from(value: ChildStdout) -> io::Result<Stdio>;
    }
    #[derive(Debug)]
    #[asyncfix::io_handle(process)]
    #[asyncfix::effect(process)]
    pub struct ChildStderr {
        inner: (),
    }
    impl ChildStderr {
        pub fn from_std(inner: std::process::ChildStderr) -> io::Result<Self>;
        pub fn into_owned_fd(self) -> io::Result<std::os::fd::OwnedFd>;
    }
    impl AsyncRead for ChildStderr {}
    impl TryFrom<ChildStderr> for Stdio {
        type Error = io::Error;
        fn try_from(value: ChildStderr) -> io::Result<Stdio>;
    }
}

pub mod signal {
    use std::io;
    #[asyncfix::effect(process)]
    pub async fn ctrl_c() -> io::Result<()>;
    pub mod unix {
        use crate::p::*;
        use std::io;
        #[derive(Debug, Clone, Copy, Hash, PartialEq, Eq)]
        pub struct SignalKind(i32);
        impl SignalKind {
            pub const fn from_raw(signum: i32) -> Self;
            pub const fn as_raw_value(&self) -> i32;
            pub const fn alarm() -> Self;
            pub const fn child() -> Self;
            pub const fn hangup() -> Self;
            pub const fn info() -> Self;
            pub const fn interrupt() -> Self;
            pub const fn io() -> Self;
            pub const fn pipe() -> Self;
            pub const fn quit() -> Self;
            pub const fn terminate() -> Self;
            pub const fn user_defined1() -> Self;
            pub const fn user_defined2() -> Self;
            pub const fn window_change() -> Self;
        }
        impl From<i32> for SignalKind {
            fn from(signum: i32) -> Self;
        }
        impl From<SignalKind> for i32 {
            fn from(kind: SignalKind) -> Self;
        }
        pub fn signal(kind: SignalKind) -> io::Result<Signal>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct Signal {
            inner: (),
        }
        impl Signal {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        /// tokio 0.2.
        impl Stream for Signal {
            type Item = ();
        }
    }
    pub mod windows {
        use crate::p::*;
        use std::io;
        pub fn ctrl_c() -> io::Result<CtrlC>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct CtrlC {
            inner: (),
        }
        impl CtrlC {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_break() -> io::Result<CtrlBreak>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct CtrlBreak {
            inner: (),
        }
        impl CtrlBreak {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_close() -> io::Result<CtrlClose>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct CtrlClose {
            inner: (),
        }
        impl CtrlClose {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct CtrlShutdown {
            inner: (),
        }
        impl CtrlShutdown {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;
        #[derive(Debug)]
        #[asyncfix::effect(process)]
        pub struct CtrlLogoff {
            inner: (),
        }
        impl CtrlLogoff {
            #[asyncfix::effect(process)]
            pub async fn recv(&mut self) -> Option<()>;
            #[asyncfix::effect(process)]
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
    }
}

/// `tokio::stream` of tokio 0.2, which became the crate tokio-stream.
pub mod stream {
    use crate::p::*;
    use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

    pub use futures_core::stream::Stream;

    #[asyncfix::effect(inherit)]
    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<'_, Self>
        where
            Self: Unpin;
        fn try_next<T, E>(&mut self) -> TryNext<'_, Self>
        where
            Self: Stream<Item = Result<T, E>> + Unpin;
        fn map<T, F>(self, f: F) -> Map<Self, F>
        where
            F: FnMut(Self::Item) -> T,
            Self: Sized;
        fn map_while<T, F>(self, f: F) -> MapWhile<Self, F>
        where
            F: FnMut(Self::Item) -> Option<T>,
            Self: Sized;
        fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future,
            Self: Sized;
        fn merge<U>(self, other: U) -> Merge<Self, U>
        where
            U: Stream<Item = Self::Item>,
            Self: Sized;
        fn filter<F>(self, f: F) -> Filter<Self, F>
        where
            F: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
        where
            F: FnMut(Self::Item) -> Option<T>,
            Self: Sized;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn take_while<F>(self, f: F) -> TakeWhile<Self, F>
        where
            F: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn skip_while<F>(self, f: F) -> SkipWhile<Self, F>
        where
            F: FnMut(&Self::Item) -> bool,
            Self: Sized;
        fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F>
        where
            Self: Unpin,
            F: FnMut(Self::Item) -> bool;
        fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F>
        where
            Self: Unpin,
            F: FnMut(Self::Item) -> bool;
        fn chain<U>(self, other: U) -> Chain<Self, U>
        where
            U: Stream<Item = Self::Item>,
            Self: Sized;
        fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F>
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B;
        fn collect<T>(self) -> Collect<Self, T>
        where
            T: FromStream<Self::Item>,
            Self: Sized;
        fn timeout(self, duration: Duration) -> Timeout<Self>
        where
            Self: Sized;
        fn timeout_repeating(self, interval: crate::time::Interval) -> TimeoutRepeating<Self>
        where
            Self: Sized;
        fn throttle(self, duration: Duration) -> Throttle<Self>
        where
            Self: Sized;
        fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>
        where
            Self: Sized;
        fn peekable(self) -> Peekable<Self>
        where
            Self: Sized;
    }
    impl<St: ?Sized + Stream> StreamExt for St {}

    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Next<'a, St: ?Sized>(&'a mut St);
    impl<St: ?Sized + Stream> Future for Next<'_, St> {
        type Output = Option<St::Item>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TryNext<'a, St: ?Sized>(&'a mut St);
    impl<T, E, St: ?Sized + Stream<Item = Result<T, E>>> Future for TryNext<'_, St> {
        type Output = Result<Option<T>, E>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AllFuture<'a, St: ?Sized, F>(&'a mut St, F);
    impl<'a, St: ?Sized + Stream, F: FnMut(St::Item) -> bool> Future for AllFuture<'a, St, F> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct AnyFuture<'a, St: ?Sized, F>(&'a mut St, F);
    impl<'a, St: ?Sized + Stream, F: FnMut(St::Item) -> bool> Future for AnyFuture<'a, St, F> {
        type Output = bool;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FoldFuture<St, B, F>(St, Option<B>, F);
    impl<St: Stream, B, F: FnMut(B, St::Item) -> B> Future for FoldFuture<St, B, F> {
        type Output = B;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Collect<St, U>(St, Option<U>);
    impl<St: Stream, U: FromStream<St::Item>> Future for Collect<St, U> {
        type Output = U;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Map<St, F>(St, F);
    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct MapWhile<St, F>(St, F);
    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for MapWhile<St, F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Then<St, Fut, F>(St, Option<Fut>, F);
    impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Merge<T, U>(T, U);
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Merge<T, U> {
        type Item = T::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Filter<St, F>(St, F);
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for Filter<St, F> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct FilterMap<St, F>(St, F);
    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for FilterMap<St, F> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Fuse<T>(Option<T>);
    impl<T: Stream> Stream for Fuse<T> {
        type Item = T::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Take<St>(St);
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TakeWhile<St, F>(St, F);
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for TakeWhile<St, F> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Skip<St>(St);
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct SkipWhile<St, F>(St, F);
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for SkipWhile<St, F> {
        type Item = St::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Chain<T, U>(T, U);
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Chain<T, U> {
        type Item = T::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Timeout<S>(S);
    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, Elapsed>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct TimeoutRepeating<S>(S);
    impl<S: Stream> Stream for TimeoutRepeating<S> {
        type Item = Result<S::Item, Elapsed>;
    }
    #[asyncfix::effect(inherit)]
    pub struct ChunksTimeout<S: Stream>(S, Vec<S::Item>);
    impl<S: Stream> Stream for ChunksTimeout<S> {
        type Item = Vec<S::Item>;
    }
    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Throttle<T>(T);
    impl<T: Stream> Stream for Throttle<T> {
        type Item = T::Item;
    }
    impl<T> Throttle<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    #[asyncfix::effect(inherit)]
    pub struct Peekable<T: Stream>(Option<T::Item>, T);
    impl<T: Stream> Stream for Peekable<T> {
        type Item = T::Item;
    }
    impl<T: Stream> Peekable<T> {
        #[asyncfix::effect(inherit)]
        pub async fn peek(&mut self) -> Option<&T::Item>
        where
            T: Unpin;
    }
    #[derive(Debug, PartialEq, Eq)]
    pub struct Elapsed(());
    impl fmt::Display for Elapsed {}
    impl Error for Elapsed {}
    impl From<Elapsed> for std::io::Error {
        fn from(err: Elapsed) -> std::io::Error;
    }

    pub trait FromStream<T> {}
    impl FromStream<()> for () {}
    impl<T: AsRef<str>> FromStream<T> for String {}
    impl<T> FromStream<T> for Vec<T> {}
    impl<T> FromStream<T> for Box<[T]> {}
    impl<T> FromStream<T> for VecDeque<T> {}
    impl<T> FromStream<T> for LinkedList<T> {}
    impl<T: Ord> FromStream<T> for BTreeSet<T> {}
    impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
    impl<T: Eq + core::hash::Hash> FromStream<T> for HashSet<T> {}
    impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
    impl<K: Eq + core::hash::Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
    impl<T, U: FromStream<T>, E> FromStream<Result<T, E>> for Result<U, E> {}

    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
    pub fn once<T>(value: T) -> Once<T>;
    pub const fn empty<T>() -> Empty<T>;
    pub const fn pending<T>() -> Pending<T>;
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Iter<I>(I);
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Once<T>(Option<T>);
    impl<T> Stream for Once<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(none)]
    pub struct Empty<T>(PhantomData<T>);
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct Pending<T>(PhantomData<T>);
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct StreamMap<K, V> {
        entries: Vec<(K, V)>,
    }
    impl<K, V> Default for StreamMap<K, V> {
        fn default() -> Self;
    }
    impl<K, V> StreamMap<K, V> {
        pub fn new() -> StreamMap<K, V>;
        pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
        pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
        pub fn keys(&self) -> impl Iterator<Item = &K>;
        pub fn values(&self) -> impl Iterator<Item = &V>;
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn insert(&mut self, k: K, stream: V) -> Option<V>
        where
            K: core::hash::Hash + Eq;
        #[asyncfix::moves]
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
        where
            K: core::borrow::Borrow<Q>,
            Q: core::hash::Hash + Eq + ?Sized;
        pub fn contains_key<Q>(&self, k: &Q) -> bool
        where
            K: core::borrow::Borrow<Q>,
            Q: core::hash::Hash + Eq + ?Sized;
        #[asyncfix::effect(inherit)]
        pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize
        where
            V: Stream;
        #[asyncfix::effect(inherit)]
        pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>
        where
            V: Stream;
    }
    impl<K: Clone, V: Stream> Stream for StreamMap<K, V> {
        type Item = (K, V::Item);
    }
    impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
    }
    impl<K, V> Extend<(K, V)> for StreamMap<K, V> {
        fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
    }
}
/// What the macros below need.
#[doc(hidden)]
pub mod __asyncfix {
    /// Which arm of a `select!` runs.
    pub fn which_arm() -> u32;
}

// All preconditions, then one `let` a future, then one arm: wait for its future, bind, run the handler.
// `@ [free numbers and names] [preconditions and futures] [arms] rest`.
#[macro_export]
macro_rules! select {
    (@ $free:tt [$($cond:tt)*] [$($let:tt)*] [$($arm:tt)*] $else:tt) => {{
        $($cond)*
        $($let)*
        match $crate::__asyncfix::which_arm() {
            $($arm)*
            _ => $else,
        }
    }};
    (@ $free:tt $cond:tt $let:tt $arm:tt) => {
        $crate::select!(@ $free $cond $let $arm { ::core::panic!("all branches are disabled and there is no else branch") })
    };
    (@ $free:tt $cond:tt $let:tt $arm:tt else => $h:expr $(,)?) => { $crate::select!(@ $free $cond $let $arm { $h }) };

    (@ [$n:tt $id:ident $($free:tt)*] [$($cond:tt)*] [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:block, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($cond)* let _: bool = $c;] [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] $cond:tt [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr => $h:block, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] $cond [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($cond:tt)*] [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:block $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($cond)* let _: bool = $c;] [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] $cond:tt [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr => $h:block $($r:tt)*) => {
        $crate::select!(@ [$($free)*] $cond [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($cond:tt)*] [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:expr) => {
        $crate::select!(@ [$($free)*] [$($cond)* let _: bool = $c;] [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }])
    };
    (@ [$n:tt $id:ident $($free:tt)*] $cond:tt [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr => $h:expr) => {
        $crate::select!(@ [$($free)*] $cond [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }])
    };
    (@ [$n:tt $id:ident $($free:tt)*] [$($cond:tt)*] [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:expr, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] [$($cond)* let _: bool = $c;] [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };
    (@ [$n:tt $id:ident $($free:tt)*] $cond:tt [$($let:tt)*] [$($arm:tt)*] $p:pat = $f:expr => $h:expr, $($r:tt)*) => {
        $crate::select!(@ [$($free)*] $cond [$($let)* let $id = $f;] [$($arm)* $n => { let $p = ($id).await; $h }] $($r)*)
    };

    (biased; $($t:tt)*) => { $crate::select!($($t)*) };
    ($($t:tt)*) => {
        $crate::select!(@ [0 __f0 1 __f1 2 __f2 3 __f3 4 __f4 5 __f5 6 __f6 7 __f7 8 __f8 9 __f9 10 __f10 11 __f11 12 __f12 13 __f13 14 __f14 15 __f15 16 __f16 17 __f17 18 __f18 19 __f19 20 __f20 21 __f21 22 __f22 23 __f23 24 __f24 25 __f25 26 __f26 27 __f27 28 __f28 29 __f29 30 __f30 31 __f31 32 __f32 33 __f33 34 __f34 35 __f35 36 __f36 37 __f37 38 __f38 39 __f39 40 __f40 41 __f41 42 __f42 43 __f43 44 __f44 45 __f45 46 __f46 47 __f47 48 __f48 49 __f49 50 __f50 51 __f51 52 __f52 53 __f53 54 __f54 55 __f55 56 __f56 57 __f57 58 __f58 59 __f59 60 __f60 61 __f61 62 __f62 63 __f63 ] [] [] [] $($t)*)
    };
}

// One `let` a future, then all outputs.
#[macro_export]
macro_rules! join {
    (@ $free:tt [$($fut:ident)*]) => { ($(($fut).await,)*) };
    (@ [$head:ident $($free:ident)*] [$($fut:ident)*] $e:expr $(, $rest:expr)*) => {{
        let $head = $e;
        $crate::join!(@ [$($free)*] [$($fut)* $head] $($rest),*)
    }};
    (biased; $($t:tt)*) => { $crate::join!($($t)*) };
    ($($e:expr),* $(,)?) => {
        $crate::join!(@ [__f0 __f1 __f2 __f3 __f4 __f5 __f6 __f7 __f8 __f9 __f10 __f11 __f12 __f13 __f14 __f15 __f16 __f17 __f18 __f19 __f20 __f21 __f22 __f23 __f24 __f25 __f26 __f27 __f28 __f29 __f30 __f31 __f32 __f33 __f34 __f35 __f36 __f37 __f38 __f39 __f40 __f41 __f42 __f43 __f44 __f45 __f46 __f47 __f48 __f49 __f50 __f51 __f52 __f53 __f54 __f55 __f56 __f57 __f58 __f59 __f60 __f61 __f62 __f63 ] [] $($e),*)
    };
}

// One `let` a future, then the outputs until the first error.
#[macro_export]
macro_rules! try_join {
    (@ok [$($v:ident)*]) => { ::core::result::Result::Ok(($($v,)*)) };
    (@ok [$($v:ident)*] $fut:ident $($futs:ident)*) => {
        match ($fut).await {
            ::core::result::Result::Ok($fut) => $crate::try_join!(@ok [$($v)* $fut] $($futs)*),
            ::core::result::Result::Err(error) => ::core::result::Result::Err(error),
        }
    };
    (@ $free:tt [$($fut:ident)*]) => { $crate::try_join!(@ok [] $($fut)*) };
    (@ [$head:ident $($free:ident)*] [$($fut:ident)*] $e:expr $(, $rest:expr)*) => {{
        let $head = $e;
        $crate::try_join!(@ [$($free)*] [$($fut)* $head] $($rest),*)
    }};
    (biased; $($t:tt)*) => { $crate::try_join!($($t)*) };
    ($($e:expr),* $(,)?) => {
        $crate::try_join!(@ [__f0 __f1 __f2 __f3 __f4 __f5 __f6 __f7 __f8 __f9 __f10 __f11 __f12 __f13 __f14 __f15 __f16 __f17 __f18 __f19 __f20 __f21 __f22 __f23 __f24 __f25 __f26 __f27 __f28 __f29 __f30 __f31 __f32 __f33 __f34 __f35 __f36 __f37 __f38 __f39 __f40 __f41 __f42 __f43 __f44 __f45 __f46 __f47 __f48 __f49 __f50 __f51 __f52 __f53 __f54 __f55 __f56 __f57 __f58 __f59 __f60 __f61 __f62 __f63 ] [] $($e),*)
    };
}

/// The function behind the macro of its name: `Pin::new_unchecked`.
#[doc(hidden)]
#[asyncfix::effect(inherit)]
pub fn pin<P: core::ops::Deref>(pointer: P) -> core::pin::Pin<P>;

#[macro_export]
macro_rules! pin {
    ($($x:ident),* $(,)?) => { $(
        let mut $x = $x;
        let mut $x = $crate::pin(&mut $x);
    )* };
    ($(let $x:ident = $init:expr;)*) => { $(
        let mut $x = $init;
        let mut $x = $crate::pin(&mut $x);
    )* };
}

#[macro_export]
macro_rules! task_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty $(; $($rest:tt)*)?) => {
        $(#[$attr])*
        $vis static $name: $crate::task::LocalKey<$t> = $crate::task::LocalKey::__asyncfix_new();
        $($crate::task_local!($($rest)*);)?
    };
}
