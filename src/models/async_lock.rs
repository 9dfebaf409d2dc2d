//! Model of `async_lock` 2 and 3.
#![register_tool(asyncfix)]

use alloc::sync::Arc;
use core::cell::UnsafeCell;
use core::future::Future;

// Mutex

#[asyncfix::lock(async)]
pub struct Mutex<T: ?Sized> {
    state: usize,
    data: UnsafeCell<T>,
}
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    #[asyncfix::effect(lock)]
    pub fn lock(&self) -> futures::Lock<'_, T>;
    #[asyncfix::effect(lock)]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    #[asyncfix::effect(lock)]
    pub fn lock_arc(self: &Arc<Self>) -> futures::LockArc<T>;
    #[asyncfix::effect(lock)]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T: ?Sized> core::fmt::Debug for Mutex<T> {}

impl<T> core::convert::From<T> for Mutex<T> {}

impl<T: Default> core::default::Default for Mutex<T> {}

#[asyncfix::guard(async, exclusive)]
pub struct MutexGuard<'a, T: ?Sized>(&'a Mutex<T>);
impl<'a, T: ?Sized> core::ops::Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> core::ops::DerefMut for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> core::ops::Drop for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Debug for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Display for MutexGuard<'a, T> {}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
#[asyncfix::guard(async, exclusive)]
pub struct MutexGuardArc<T: ?Sized>(Arc<Mutex<T>>);
impl<T: ?Sized> core::ops::Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::DerefMut for MutexGuardArc<T> {}
impl<T: ?Sized> core::ops::Drop for MutexGuardArc<T> {}
impl<T: ?Sized> core::fmt::Debug for MutexGuardArc<T> {}
impl<T: ?Sized> core::fmt::Display for MutexGuardArc<T> {}

impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>;
}

// RwLock

#[asyncfix::lock(async)]
pub struct RwLock<T: ?Sized> {
    raw: usize,
    value: UnsafeCell<T>,
}
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    #[asyncfix::effect(lock)]
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> futures::ReadArc<'a, T>;
    #[asyncfix::effect(lock)]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[asyncfix::effect(lock)]
    pub fn read(&self) -> futures::Read<'_, T>;
    #[asyncfix::effect(lock)]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[asyncfix::effect(lock)]
    pub fn upgradable_read(&self) -> futures::UpgradableRead<'_, T>;
    #[asyncfix::effect(lock)]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    #[asyncfix::effect(lock)]
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> futures::UpgradableReadArc<'a, T>;
    #[asyncfix::effect(lock)]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[asyncfix::effect(lock)]
    pub fn write(&self) -> futures::Write<'_, T>;
    #[asyncfix::effect(lock)]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    #[asyncfix::effect(lock)]
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> futures::WriteArc<'a, T>;
    #[asyncfix::effect(lock)]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> core::fmt::Debug for RwLock<T> {}

impl<T> core::convert::From<T> for RwLock<T> {}

impl<T: Default> core::default::Default for RwLock<T> {}

#[asyncfix::guard(async, shared)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a usize,
    value: *const T,
}
impl<'a, T: ?Sized> core::ops::Deref for RwLockReadGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> core::ops::Drop for RwLockReadGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Debug for RwLockReadGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Display for RwLockReadGuard<'a, T> {}

#[asyncfix::guard(async, shared)]
pub struct RwLockReadGuardArc<T> {
    lock: Arc<RwLock<T>>,
}
impl<T> core::ops::Deref for RwLockReadGuardArc<T> {
    type Target = T;
}
impl<T> core::ops::Drop for RwLockReadGuardArc<T> {}
impl<T> core::fmt::Debug for RwLockReadGuardArc<T> {}
impl<T> core::fmt::Display for RwLockReadGuardArc<T> {}

#[asyncfix::guard(async, shared)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    lock: &'a usize,
    value: *mut T,
}
impl<'a, T: ?Sized> core::ops::Deref for RwLockUpgradableReadGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> core::ops::Drop for RwLockUpgradableReadGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Debug for RwLockUpgradableReadGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Display for RwLockUpgradableReadGuard<'a, T> {}

impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    #[asyncfix::effect(lock)]
    pub fn upgrade(guard: Self) -> futures::Upgrade<'a, T>;
    #[asyncfix::effect(lock)]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
#[asyncfix::guard(async, shared)]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized> core::ops::Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::Drop for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> core::fmt::Debug for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> core::fmt::Display for RwLockUpgradableReadGuardArc<T> {}

impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    #[asyncfix::effect(lock)]
    pub fn upgrade(guard: Self) -> futures::UpgradeArc<T>;
    #[asyncfix::effect(lock)]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
#[asyncfix::guard(async, exclusive)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a usize,
    value: *mut T,
}
impl<'a, T: ?Sized> core::ops::Deref for RwLockWriteGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> core::ops::DerefMut for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> core::ops::Drop for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Debug for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> core::fmt::Display for RwLockWriteGuard<'a, T> {}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
#[asyncfix::guard(async, exclusive)]
pub struct RwLockWriteGuardArc<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized> core::ops::Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> core::ops::DerefMut for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> core::ops::Drop for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> core::fmt::Debug for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> core::fmt::Display for RwLockWriteGuardArc<T> {}

impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}

// Semaphore, Barrier, OnceCell

#[asyncfix::lock(async)]
#[derive(Debug)]
pub struct Semaphore {
    count: usize,
}
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    #[asyncfix::effect(lock)]
    pub fn acquire(&self) -> futures::Acquire<'_>;
    #[asyncfix::effect(lock)]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    #[asyncfix::effect(lock)]
    pub fn acquire_arc(self: &Arc<Self>) -> futures::AcquireArc;
    #[asyncfix::effect(lock)]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
#[derive(Debug)]
pub struct SemaphoreGuard<'a>(&'a Semaphore);
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl<'a> core::ops::Drop for SemaphoreGuard<'a> {}

#[derive(Debug)]
pub struct SemaphoreGuardArc(Option<Arc<Semaphore>>);
impl SemaphoreGuardArc {
    pub fn forget(self);
}
impl core::ops::Drop for SemaphoreGuardArc {}

#[derive(Debug)]
pub struct Barrier {
    n: usize,
}
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    #[asyncfix::effect(join)]
    pub fn wait(&self) -> futures::BarrierWait<'_>;
    #[asyncfix::effect(join)]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
#[derive(Debug, Clone)]
pub struct BarrierWaitResult {
    is_leader: bool,
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

pub struct OnceCell<T> {
    value: UnsafeCell<Option<T>>,
}
impl<T> OnceCell<T> {
    pub const fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[asyncfix::moves]
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    #[asyncfix::effect(lock)]
    pub async fn wait(&self) -> &T;
    #[asyncfix::effect(lock)]
    pub fn wait_blocking(&self) -> &T;
    #[asyncfix::effect(inherit)]
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    #[asyncfix::effect(inherit)]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    #[asyncfix::effect(inherit)]
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    #[asyncfix::effect(inherit)]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T;
    #[asyncfix::effect(lock)]
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    #[asyncfix::effect(lock)]
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> core::convert::From<T> for OnceCell<T> {}

impl<T> core::default::Default for OnceCell<T> {}

impl<T> core::fmt::Debug for OnceCell<T> {}

pub mod futures {
    use super::*;
    #[asyncfix::effect(lock)]
    pub struct Lock<'a, T: ?Sized> {
        mutex: &'a Mutex<T>,
    }
    impl<'a, T: ?Sized> core::future::Future for Lock<'a, T> {
        type Output = MutexGuard<'a, T>;
    }

    #[asyncfix::effect(lock)]
    pub struct LockArc<T: ?Sized> {
        mutex: Arc<Mutex<T>>,
    }
    impl<T: ?Sized> core::future::Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }

    #[asyncfix::effect(lock)]
    pub struct Read<'a, T: ?Sized> {
        lock: &'a RwLock<T>,
    }
    impl<'a, T: ?Sized> core::future::Future for Read<'a, T> {
        type Output = RwLockReadGuard<'a, T>;
    }

    #[asyncfix::effect(lock)]
    pub struct ReadArc<'a, T> {
        lock: &'a Arc<RwLock<T>>,
    }
    impl<'a, T> core::future::Future for ReadArc<'a, T> {
        type Output = RwLockReadGuardArc<T>;
    }

    #[asyncfix::effect(lock)]
    pub struct UpgradableRead<'a, T: ?Sized> {
        lock: &'a RwLock<T>,
    }
    impl<'a, T: ?Sized> core::future::Future for UpgradableRead<'a, T> {
        type Output = RwLockUpgradableReadGuard<'a, T>;
    }

    #[asyncfix::effect(lock)]
    pub struct UpgradableReadArc<'a, T: ?Sized> {
        lock: &'a Arc<RwLock<T>>,
    }
    impl<'a, T: ?Sized> core::future::Future for UpgradableReadArc<'a, T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }

    #[asyncfix::effect(lock)]
    pub struct Write<'a, T: ?Sized> {
        lock: &'a RwLock<T>,
    }
    impl<'a, T: ?Sized> core::future::Future for Write<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    #[asyncfix::effect(lock)]
    pub struct WriteArc<'a, T: ?Sized> {
        lock: &'a Arc<RwLock<T>>,
    }
    impl<'a, T: ?Sized> core::future::Future for WriteArc<'a, T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    #[asyncfix::effect(lock)]
    pub struct Upgrade<'a, T: ?Sized> {
        lock: &'a RwLock<T>,
    }
    impl<'a, T: ?Sized> core::future::Future for Upgrade<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    #[asyncfix::effect(lock)]
    pub struct UpgradeArc<T: ?Sized> {
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized> core::future::Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    #[asyncfix::effect(lock)]
    pub struct Acquire<'a> {
        semaphore: &'a Semaphore,
    }
    impl<'a> core::future::Future for Acquire<'a> {
        type Output = SemaphoreGuard<'a>;
    }

    #[asyncfix::effect(lock)]
    pub struct AcquireArc {
        semaphore: Arc<Semaphore>,
    }
    impl core::future::Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }

    #[asyncfix::effect(join)]
    pub struct BarrierWait<'a> {
        barrier: &'a Barrier,
    }
    impl<'a> core::future::Future for BarrierWait<'a> {
        type Output = BarrierWaitResult;
    }
}
