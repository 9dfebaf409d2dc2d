//! Model of `futures_locks` 0.6 and 0.7. The locks are handles: `clone()` shares them.
#![register_tool(asyncfix)]

use alloc::sync::Arc;
use core::cell::UnsafeCell;
use core::future::Future;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryLockError;
impl core::fmt::Display for TryLockError {}
impl std::error::Error for TryLockError {}

#[asyncfix::lock(async)]
#[asyncfix::cheap_clone]
pub struct Mutex<T: ?Sized> {
    inner: Arc<UnsafeCell<T>>,
}

impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
    pub fn try_unwrap(self) -> Result<T, Mutex<T>>;
}
impl<T: ?Sized> Mutex<T> {
    pub fn downgrade(this: &Mutex<T>) -> MutexWeak<T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[asyncfix::effect(lock)]
    pub fn lock(&self) -> MutexFut<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError>;
    pub fn ptr_eq(this: &Mutex<T>, other: &Mutex<T>) -> bool;
    #[asyncfix::effect(lock)]
    pub fn with<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(MutexGuard<T>) -> B + Send + 'static,
        B: Future<Output = R> + Send + 'static;
    #[asyncfix::effect(lock)]
    pub fn with_local<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(MutexGuard<T>) -> B + 'static,
        B: Future<Output = R> + 'static;
}
impl<T: ?Sized> core::clone::Clone for Mutex<T> {}

impl<T: Default> core::default::Default for Mutex<T> {}

impl<T: ?Sized> core::fmt::Debug for Mutex<T> {}

#[asyncfix::cheap_clone]
pub struct MutexWeak<T: ?Sized> {
    inner: alloc::sync::Weak<UnsafeCell<T>>,
}
impl<T: ?Sized> MutexWeak<T> {
    pub fn upgrade(&self) -> Option<Mutex<T>>;
}
impl<T: ?Sized> core::clone::Clone for MutexWeak<T> {}

#[asyncfix::guard(async, exclusive)]
pub struct MutexGuard<T: ?Sized> {
    mutex: Mutex<T>,
}
impl<T: ?Sized> core::ops::Deref for MutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::DerefMut for MutexGuard<T> {}
impl<T: ?Sized> core::ops::Drop for MutexGuard<T> {}
impl<T: ?Sized> core::fmt::Debug for MutexGuard<T> {}
impl<T: ?Sized> core::fmt::Display for MutexGuard<T> {}

#[asyncfix::effect(lock)]
pub struct MutexFut<T: ?Sized> {
    mutex: Mutex<T>,
}
impl<T: ?Sized> core::future::Future for MutexFut<T> {
    type Output = MutexGuard<T>;
}

#[asyncfix::lock(async)]
#[asyncfix::cheap_clone]
pub struct RwLock<T: ?Sized> {
    inner: Arc<UnsafeCell<T>>,
}

impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn try_unwrap(self) -> Result<T, RwLock<T>>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[asyncfix::effect(lock)]
    pub fn read(&self) -> RwLockReadFut<T>;
    #[asyncfix::effect(lock)]
    pub fn write(&self) -> RwLockWriteFut<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError>;
    #[asyncfix::effect(lock)]
    pub fn with_read<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(RwLockReadGuard<T>) -> B + Send + 'static,
        B: Future<Output = R> + Send + 'static;
    #[asyncfix::effect(lock)]
    pub fn with_read_local<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(RwLockReadGuard<T>) -> B + 'static,
        B: Future<Output = R> + 'static;
    #[asyncfix::effect(lock)]
    pub fn with_write<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(RwLockWriteGuard<T>) -> B + Send + 'static,
        B: Future<Output = R> + Send + 'static;
    #[asyncfix::effect(lock)]
    pub fn with_write_local<B, F, R>(&self, f: F) -> impl Future<Output = R>
    where
        F: FnOnce(RwLockWriteGuard<T>) -> B + 'static,
        B: Future<Output = R> + 'static;
}
impl<T: ?Sized> core::clone::Clone for RwLock<T> {}

impl<T: Default> core::default::Default for RwLock<T> {}

impl<T: ?Sized> core::fmt::Debug for RwLock<T> {}

#[asyncfix::guard(async, shared)]
pub struct RwLockReadGuard<T: ?Sized> {
    rwlock: RwLock<T>,
}
impl<T: ?Sized> core::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::Drop for RwLockReadGuard<T> {}
impl<T: ?Sized> core::fmt::Debug for RwLockReadGuard<T> {}
impl<T: ?Sized> core::fmt::Display for RwLockReadGuard<T> {}

#[asyncfix::guard(async, exclusive)]
pub struct RwLockWriteGuard<T: ?Sized> {
    rwlock: RwLock<T>,
}
impl<T: ?Sized> core::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::DerefMut for RwLockWriteGuard<T> {}
impl<T: ?Sized> core::ops::Drop for RwLockWriteGuard<T> {}
impl<T: ?Sized> core::fmt::Debug for RwLockWriteGuard<T> {}
impl<T: ?Sized> core::fmt::Display for RwLockWriteGuard<T> {}

#[asyncfix::effect(lock)]
pub struct RwLockReadFut<T: ?Sized> {
    rwlock: RwLock<T>,
}
impl<T: ?Sized> core::future::Future for RwLockReadFut<T> {
    type Output = RwLockReadGuard<T>;
}

#[asyncfix::effect(lock)]
pub struct RwLockWriteFut<T: ?Sized> {
    rwlock: RwLock<T>,
}
impl<T: ?Sized> core::future::Future for RwLockWriteFut<T> {
    type Output = RwLockWriteGuard<T>;
}
