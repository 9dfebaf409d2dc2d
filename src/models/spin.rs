//! Model of `spin` 0.5 to 0.10 (ticket and fair locks share the shape of the spin lock).
#![register_tool(asyncfix)]
extern crate lock_api as lock_api_crate;

pub use barrier::BarrierWaitResult;
pub use mutex::MutexGuard;
pub use relax::{RelaxStrategy, Spin, Yield};
pub use rwlock::RwLockReadGuard;

pub type Barrier = barrier::Barrier;
pub type Lazy<T, F = fn() -> T> = lazy::Lazy<T, F>;
pub type Mutex<T> = mutex::Mutex<T>;
pub type Once<T = ()> = once::Once<T>;
pub type RwLock<T> = rwlock::RwLock<T>;
pub type RwLockUpgradableGuard<'a, T> = rwlock::RwLockUpgradableGuard<'a, T>;
pub type RwLockUpgradeableGuard<'a, T> = rwlock::RwLockUpgradableGuard<'a, T>;
pub type RwLockWriteGuard<'a, T> = rwlock::RwLockWriteGuard<'a, T>;

pub mod relax {
    pub trait RelaxStrategy {
        fn relax();
    }
    pub struct Spin;
    pub struct Yield;
    pub struct Loop;
    impl RelaxStrategy for Spin {}
    impl RelaxStrategy for Yield {}
    impl RelaxStrategy for Loop {}
}
pub mod mutex {
    pub use self::fair::{FairMutex, FairMutexGuard};
    pub use self::spin::{SpinMutex, SpinMutexGuard};
    pub use self::ticket::{TicketMutex, TicketMutexGuard};
    #[asyncfix::lock(sync)]
    pub struct Mutex<T: ?Sized, R = crate::Spin> {
        relax: core::marker::PhantomData<R>,
        data: core::cell::UnsafeCell<T>,
    }
    impl<T, R> Mutex<T, R> {
        pub const fn new(value: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T: ?Sized, R> Mutex<T, R> {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> MutexGuard<'_, T>;
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn is_locked(&self) -> bool;
        pub fn get_mut(&mut self) -> &mut T;
        pub unsafe fn force_unlock(&self);
    }
    impl<T: Default, R> core::default::Default for Mutex<T, R> {}

    impl<T, R> core::convert::From<T> for Mutex<T, R> {}

    impl<T: ?Sized, R> core::fmt::Debug for Mutex<T, R> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct MutexGuard<'a, T: ?Sized> {
        lock: &'a usize,
        data: *mut T,
    }
    impl<'a, T: ?Sized> core::ops::Deref for MutexGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> core::ops::DerefMut for MutexGuard<'a, T> {}
    impl<'a, T: ?Sized> core::ops::Drop for MutexGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Debug for MutexGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Display for MutexGuard<'a, T> {}

    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn leak(this: Self) -> &'a mut T;
    }

    unsafe impl<R> lock_api_crate::RawMutex for Mutex<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
    }
    pub mod spin {
        #[asyncfix::lock(sync)]
        pub struct SpinMutex<T: ?Sized, R = crate::Spin> {
            relax: core::marker::PhantomData<R>,
            data: core::cell::UnsafeCell<T>,
        }
        impl<T, R> SpinMutex<T, R> {
            pub const fn new(value: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R> SpinMutex<T, R> {
            #[asyncfix::effect(lock)]
            pub fn lock(&self) -> SpinMutexGuard<'_, T>;
            pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>>;
            pub fn is_locked(&self) -> bool;
            pub fn get_mut(&mut self) -> &mut T;
            pub unsafe fn force_unlock(&self);
        }
        impl<T: Default, R> core::default::Default for SpinMutex<T, R> {}

        impl<T, R> core::convert::From<T> for SpinMutex<T, R> {}

        impl<T: ?Sized, R> core::fmt::Debug for SpinMutex<T, R> {}

        #[asyncfix::guard(sync, exclusive)]
        pub struct SpinMutexGuard<'a, T: ?Sized> {
            lock: &'a usize,
            data: *mut T,
        }
        impl<'a, T: ?Sized> core::ops::Deref for SpinMutexGuard<'a, T> {
            type Target = T;
        }
        impl<'a, T: ?Sized> core::ops::DerefMut for SpinMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::ops::Drop for SpinMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Debug for SpinMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Display for SpinMutexGuard<'a, T> {}

        impl<'a, T: ?Sized> SpinMutexGuard<'a, T> {
            pub fn leak(this: Self) -> &'a mut T;
        }
    }
    pub mod ticket {
        #[asyncfix::lock(sync)]
        pub struct TicketMutex<T: ?Sized, R = crate::Spin> {
            relax: core::marker::PhantomData<R>,
            data: core::cell::UnsafeCell<T>,
        }
        impl<T, R> TicketMutex<T, R> {
            pub const fn new(value: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R> TicketMutex<T, R> {
            #[asyncfix::effect(lock)]
            pub fn lock(&self) -> TicketMutexGuard<'_, T>;
            pub fn try_lock(&self) -> Option<TicketMutexGuard<'_, T>>;
            pub fn is_locked(&self) -> bool;
            pub fn get_mut(&mut self) -> &mut T;
            pub unsafe fn force_unlock(&self);
        }
        impl<T: Default, R> core::default::Default for TicketMutex<T, R> {}

        impl<T, R> core::convert::From<T> for TicketMutex<T, R> {}

        impl<T: ?Sized, R> core::fmt::Debug for TicketMutex<T, R> {}

        #[asyncfix::guard(sync, exclusive)]
        pub struct TicketMutexGuard<'a, T: ?Sized> {
            lock: &'a usize,
            data: *mut T,
        }
        impl<'a, T: ?Sized> core::ops::Deref for TicketMutexGuard<'a, T> {
            type Target = T;
        }
        impl<'a, T: ?Sized> core::ops::DerefMut for TicketMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::ops::Drop for TicketMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Debug for TicketMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Display for TicketMutexGuard<'a, T> {}

        impl<'a, T: ?Sized> TicketMutexGuard<'a, T> {
            pub fn leak(this: Self) -> &'a mut T;
        }
    }
    pub mod fair {
        #[asyncfix::lock(sync)]
        pub struct FairMutex<T: ?Sized, R = crate::Spin> {
            relax: core::marker::PhantomData<R>,
            data: core::cell::UnsafeCell<T>,
        }
        impl<T, R> FairMutex<T, R> {
            pub const fn new(value: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R> FairMutex<T, R> {
            #[asyncfix::effect(lock)]
            pub fn lock(&self) -> FairMutexGuard<'_, T>;
            pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>>;
            pub fn is_locked(&self) -> bool;
            pub fn get_mut(&mut self) -> &mut T;
            pub unsafe fn force_unlock(&self);
        }
        impl<T: Default, R> core::default::Default for FairMutex<T, R> {}

        impl<T, R> core::convert::From<T> for FairMutex<T, R> {}

        impl<T: ?Sized, R> core::fmt::Debug for FairMutex<T, R> {}

        #[asyncfix::guard(sync, exclusive)]
        pub struct FairMutexGuard<'a, T: ?Sized> {
            lock: &'a usize,
            data: *mut T,
        }
        impl<'a, T: ?Sized> core::ops::Deref for FairMutexGuard<'a, T> {
            type Target = T;
        }
        impl<'a, T: ?Sized> core::ops::DerefMut for FairMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::ops::Drop for FairMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Debug for FairMutexGuard<'a, T> {}
        impl<'a, T: ?Sized> core::fmt::Display for FairMutexGuard<'a, T> {}

        impl<'a, T: ?Sized> FairMutexGuard<'a, T> {
            pub fn leak(this: Self) -> &'a mut T;
        }
    }
}
pub mod rwlock {
    #[asyncfix::lock(sync)]
    pub struct RwLock<T: ?Sized, R = super::Spin> {
        relax: core::marker::PhantomData<R>,
        data: core::cell::UnsafeCell<T>,
    }
    impl<T, R> RwLock<T, R> {
        pub const fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T: ?Sized, R> RwLock<T, R> {
        #[asyncfix::effect(lock)]
        pub fn read(&self) -> RwLockReadGuard<'_, T>;
        #[asyncfix::effect(lock)]
        pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
        #[asyncfix::effect(lock)]
        pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
        pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
        pub fn reader_count(&self) -> usize;
        pub fn writer_count(&self) -> usize;
        pub unsafe fn force_read_decrement(&self);
        pub unsafe fn force_write_unlock(&self);
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default, R> core::default::Default for RwLock<T, R> {}

    impl<T, R> core::convert::From<T> for RwLock<T, R> {}

    impl<T: ?Sized, R> core::fmt::Debug for RwLock<T, R> {}

    #[asyncfix::guard(sync, shared)]
    pub struct RwLockReadGuard<'a, T: ?Sized> {
        lock: &'a usize,
        data: *const T,
    }
    impl<'a, T: ?Sized> core::ops::Deref for RwLockReadGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> core::ops::Drop for RwLockReadGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Debug for RwLockReadGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Display for RwLockReadGuard<'a, T> {}

    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        pub fn leak(this: Self) -> &'a T;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct RwLockWriteGuard<'a, T: ?Sized, R = crate::Spin> {
        inner: &'a RwLock<T, R>,
    }
    impl<'a, T: ?Sized, R> core::ops::Deref for RwLockWriteGuard<'a, T, R> {
        type Target = T;
    }
    impl<'a, T: ?Sized, R> core::ops::DerefMut for RwLockWriteGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> core::ops::Drop for RwLockWriteGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> core::fmt::Debug for RwLockWriteGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> core::fmt::Display for RwLockWriteGuard<'a, T, R> {}

    impl<'a, T: ?Sized, R> RwLockWriteGuard<'a, T, R> {
        pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'a, T, R>;
        pub fn leak(this: Self) -> &'a mut T;
    }
    #[asyncfix::guard(sync, shared)]
    pub struct RwLockUpgradableGuard<'a, T: ?Sized, R = crate::Spin> {
        inner: &'a RwLock<T, R>,
    }
    impl<'a, T: ?Sized, R> core::ops::Deref for RwLockUpgradableGuard<'a, T, R> {
        type Target = T;
    }
    impl<'a, T: ?Sized, R> core::ops::Drop for RwLockUpgradableGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> core::fmt::Debug for RwLockUpgradableGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> core::fmt::Display for RwLockUpgradableGuard<'a, T, R> {}

    impl<'a, T: ?Sized, R> RwLockUpgradableGuard<'a, T, R> {
        #[asyncfix::effect(lock)]
        pub fn upgrade(self) -> RwLockWriteGuard<'a, T, R>;
        pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'a, T, R>, Self>;
        pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
        pub fn leak(this: Self) -> &'a T;
    }
    unsafe impl<R> lock_api_crate::RawRwLock for RwLock<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
    }
    unsafe impl<R> lock_api_crate::RawRwLockUpgrade for RwLock<(), R> {}
    unsafe impl<R> lock_api_crate::RawRwLockDowngrade for RwLock<(), R> {}
    unsafe impl<R> lock_api_crate::RawRwLockUpgradeDowngrade for RwLock<(), R> {}
}
pub mod once {
    pub struct Once<T = (), R = super::Spin> {
        relax: core::marker::PhantomData<R>,
        data: core::cell::UnsafeCell<Option<T>>,
    }
    impl<T, R> Once<T, R> {
        pub const fn new() -> Self;
        pub const fn initialized(data: T) -> Self;
        #[asyncfix::effect(inherit)]
        pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[asyncfix::effect(inherit)]
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        #[asyncfix::effect(lock)]
        pub fn wait(&self) -> &T;
        pub fn poll(&self) -> Option<&T>;
        pub fn r#try(&self) -> Option<&T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn try_into_inner(self) -> Option<T>;
        pub fn is_completed(&self) -> bool;
        pub fn as_mut_ptr(&self) -> *mut T;
        pub unsafe fn get_unchecked(&self) -> &T;
    }
    impl<T, R> core::default::Default for Once<T, R> {}

    impl<T, R> core::convert::From<T> for Once<T, R> {}

    impl<T, R> core::fmt::Debug for Once<T, R> {}
}
pub mod lazy {
    pub struct Lazy<T, F = fn() -> T, R = super::Spin> {
        cell: super::once::Once<T, R>,
        init: core::cell::Cell<Option<F>>,
    }
    impl<T, F, R> Lazy<T, F, R> {
        pub const fn new(f: F) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T, F: FnOnce() -> T, R> Lazy<T, F, R> {
        pub fn force(this: &Self) -> &T;
    }
    impl<T, F, R> core::ops::Deref for Lazy<T, F, R> {
        type Target = T;
    }

    impl<T, F, R> core::fmt::Debug for Lazy<T, F, R> {}
}
pub mod barrier {
    pub struct Barrier<R = super::Spin> {
        relax: core::marker::PhantomData<R>,
    }
    pub struct BarrierWaitResult(bool);
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    impl<R> Barrier<R> {
        pub const fn new(n: usize) -> Self;
        #[asyncfix::effect(join)]
        pub fn wait(&self) -> BarrierWaitResult;
    }
}
pub mod lock_api {
    pub type Mutex<T> = lock_api_crate::Mutex<crate::Mutex<()>, T>;
    pub type MutexGuard<'a, T> = lock_api_crate::MutexGuard<'a, crate::Mutex<()>, T>;
    pub type RwLock<T> = lock_api_crate::RwLock<crate::RwLock<()>, T>;
    pub type RwLockReadGuard<'a, T> = lock_api_crate::RwLockReadGuard<'a, crate::RwLock<()>, T>;
    pub type RwLockWriteGuard<'a, T> = lock_api_crate::RwLockWriteGuard<'a, crate::RwLock<()>, T>;
    pub type RwLockUpgradableReadGuard<'a, T> = lock_api_crate::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;
}
