//! Model of `parking_lot` 0.11 and 0.12 (features `arc_lock`, `send_guard` off).
#![register_tool(asyncfix)]
pub extern crate lock_api;

use core::time::Duration;
use std::time::Instant;

pub use lock_api::{ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard};

pub struct RawMutex {
    state: u8,
}
pub struct RawFairMutex {
    raw: RawMutex,
}
pub struct RawRwLock {
    state: usize,
}
pub struct RawThreadId;

unsafe impl lock_api::RawMutex for RawMutex {
    const INIT: RawMutex;
    type GuardMarker = lock_api::GuardNoSend;
    #[asyncfix::effect(lock)]
    fn lock(&self);
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    fn is_locked(&self) -> bool;
}
unsafe impl lock_api::RawMutexFair for RawMutex {
    unsafe fn unlock_fair(&self);
    unsafe fn bump(&self);
}
unsafe impl lock_api::RawMutexTimed for RawMutex {
    type Duration = Duration;
    type Instant = Instant;
    fn try_lock_for(&self, timeout: Duration) -> bool;
    fn try_lock_until(&self, timeout: Instant) -> bool;
}
unsafe impl lock_api::RawMutex for RawFairMutex {
    const INIT: RawFairMutex;
    type GuardMarker = lock_api::GuardNoSend;
    #[asyncfix::effect(lock)]
    fn lock(&self);
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    fn is_locked(&self) -> bool;
}
unsafe impl lock_api::RawMutexFair for RawFairMutex {
    unsafe fn unlock_fair(&self);
    unsafe fn bump(&self);
}
unsafe impl lock_api::RawMutexTimed for RawFairMutex {
    type Duration = Duration;
    type Instant = Instant;
    fn try_lock_for(&self, timeout: Duration) -> bool;
    fn try_lock_until(&self, timeout: Instant) -> bool;
}
unsafe impl lock_api::RawRwLock for RawRwLock {
    const INIT: RawRwLock;
    type GuardMarker = lock_api::GuardNoSend;
    #[asyncfix::effect(lock)]
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    unsafe fn unlock_shared(&self);
    #[asyncfix::effect(lock)]
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    unsafe fn unlock_exclusive(&self);
    fn is_locked(&self) -> bool;
    fn is_locked_exclusive(&self) -> bool;
}
unsafe impl lock_api::RawRwLockFair for RawRwLock {
    unsafe fn unlock_shared_fair(&self);
    unsafe fn unlock_exclusive_fair(&self);
    unsafe fn bump_shared(&self);
    unsafe fn bump_exclusive(&self);
}
unsafe impl lock_api::RawRwLockDowngrade for RawRwLock {
    unsafe fn downgrade(&self);
}
unsafe impl lock_api::RawRwLockTimed for RawRwLock {
    type Duration = Duration;
    type Instant = Instant;
    fn try_lock_shared_for(&self, timeout: Duration) -> bool;
    fn try_lock_shared_until(&self, timeout: Instant) -> bool;
    fn try_lock_exclusive_for(&self, timeout: Duration) -> bool;
    fn try_lock_exclusive_until(&self, timeout: Instant) -> bool;
}
unsafe impl lock_api::RawRwLockRecursive for RawRwLock {
    #[asyncfix::effect(lock)]
    fn lock_shared_recursive(&self);
    fn try_lock_shared_recursive(&self) -> bool;
}
unsafe impl lock_api::RawRwLockRecursiveTimed for RawRwLock {
    fn try_lock_shared_recursive_for(&self, timeout: Duration) -> bool;
    fn try_lock_shared_recursive_until(&self, timeout: Instant) -> bool;
}
unsafe impl lock_api::RawRwLockUpgrade for RawRwLock {
    #[asyncfix::effect(lock)]
    fn lock_upgradable(&self);
    fn try_lock_upgradable(&self) -> bool;
    unsafe fn unlock_upgradable(&self);
    unsafe fn upgrade(&self);
    unsafe fn try_upgrade(&self) -> bool;
}
unsafe impl lock_api::RawRwLockUpgradeFair for RawRwLock {
    unsafe fn unlock_upgradable_fair(&self);
    unsafe fn bump_upgradable(&self);
}
unsafe impl lock_api::RawRwLockUpgradeDowngrade for RawRwLock {
    unsafe fn downgrade_upgradable(&self);
    unsafe fn downgrade_to_upgradable(&self);
}
unsafe impl lock_api::RawRwLockUpgradeTimed for RawRwLock {
    fn try_lock_upgradable_for(&self, timeout: Duration) -> bool;
    fn try_lock_upgradable_until(&self, timeout: Instant) -> bool;
    unsafe fn try_upgrade_for(&self, timeout: Duration) -> bool;
    unsafe fn try_upgrade_until(&self, timeout: Instant) -> bool;
}
unsafe impl lock_api::GetThreadId for RawThreadId {
    const INIT: RawThreadId;
    fn nonzero_thread_id(&self) -> core::num::NonZeroUsize;
}

pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;
pub const fn const_mutex<T>(val: T) -> Mutex<T>;

pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T>;

pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;

pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub const fn const_rwlock<T>(val: T) -> RwLock<T>;

#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

#[derive(Debug, Default)]
pub struct Condvar {
    state: usize,
}
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[asyncfix::effect(lock)]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[asyncfix::effect(lock)]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[asyncfix::effect(lock)]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[asyncfix::effect(lock)]
    pub fn wait_while<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        F: FnMut(&mut T) -> bool;
    #[asyncfix::effect(lock)]
    pub fn wait_while_until<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Instant) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
    #[asyncfix::effect(lock)]
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
}

#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
#[derive(Debug, Default)]
pub struct Once(u8);
impl Once {
    pub const fn new() -> Once;
    pub fn state(&self) -> OnceState;
    #[asyncfix::effect(inherit)]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    #[asyncfix::effect(inherit)]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(OnceState);
}

pub mod deadlock {
    pub struct DeadlockedThread {
        thread_id: usize,
    }
    impl DeadlockedThread {
        pub fn thread_id(&self) -> usize;
    }
    pub fn check_deadlock() -> Vec<Vec<DeadlockedThread>>;
}
