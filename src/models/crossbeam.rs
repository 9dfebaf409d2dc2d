//! Model of `crossbeam` 0.8.
#![register_tool(asyncfix)]
extern crate crossbeam_channel;

pub use crossbeam_channel as channel;
pub use crossbeam_channel::{select, select_biased};

pub mod queue {
    #[derive(Debug, Default)]
    pub struct SegQueue<T> {
        data: core::marker::PhantomData<T>,
    }

    impl<T> SegQueue<T> {
        pub const fn new() -> SegQueue<T>;
        pub fn push(&self, value: T);
        pub fn pop(&self) -> Option<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
    }
    #[derive(Debug)]
    pub struct ArrayQueue<T> {
        data: core::marker::PhantomData<T>,
    }

    impl<T> ArrayQueue<T> {
        pub fn new(cap: usize) -> ArrayQueue<T>;
        pub fn push(&self, value: T) -> Result<(), T>;
        pub fn force_push(&self, value: T) -> Option<T>;
        pub fn pop(&self) -> Option<T>;
        pub fn capacity(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
    }
}
pub mod atomic {
    #[derive(Debug, Default)]
    pub struct AtomicCell<T> {
        value: core::cell::UnsafeCell<T>,
    }

    impl<T> AtomicCell<T> {
        pub const fn new(val: T) -> AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn load(&self) -> T;
        pub fn take(&self) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, f: F) -> Result<T, T>;
        pub fn fetch_add(&self, val: T) -> T;
        pub fn fetch_sub(&self, val: T) -> T;
    }
}
pub mod utils {
    #[derive(Clone, Copy, Default, Hash, PartialEq, Eq, Debug)]
    pub struct CachePadded<T> {
        value: T,
    }
    impl<T> CachePadded<T> {
        pub const fn new(t: T) -> CachePadded<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T> core::ops::Deref for CachePadded<T> {
        type Target = T;
    }
    impl<T> core::ops::DerefMut for CachePadded<T> {}

    impl<T> core::convert::From<T> for CachePadded<T> {}

    #[derive(Debug, Default)]
    pub struct Backoff {
        step: u32,
    }
    impl Backoff {
        pub fn new() -> Self;
        pub fn reset(&self);
        pub fn spin(&self);
        pub fn snooze(&self);
        pub fn is_completed(&self) -> bool;
    }
}
pub mod sync {
    use core::time::Duration;
    use std::sync::{LockResult, TryLockResult};
    #[asyncfix::cheap_clone]
    #[derive(Clone, Default, Debug)]
    pub struct WaitGroup(());
    impl WaitGroup {
        pub fn new() -> Self;
        #[asyncfix::effect(join)]
        pub fn wait(self);
    }
    #[derive(Debug, Default)]
    pub struct Parker {
        unparker: Unparker,
    }
    impl Parker {
        pub fn new() -> Parker;
        #[asyncfix::effect(channel)]
        pub fn park(&self);
        #[asyncfix::effect(channel)]
        pub fn park_timeout(&self, timeout: Duration);
        pub fn unparker(&self) -> &Unparker;
    }
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug, Default)]
    pub struct Unparker(());
    impl Unparker {
        pub fn unpark(&self);
    }
    #[asyncfix::lock(sync)]
    #[derive(Debug, Default)]
    pub struct ShardedLock<T: ?Sized> {
        value: core::cell::UnsafeCell<T>,
    }

    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
    }
    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[asyncfix::effect(lock)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[asyncfix::effect(lock)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
    }
    #[asyncfix::guard(sync, shared)]
    pub struct ShardedLockReadGuard<'a, T: ?Sized> {
        lock: &'a ShardedLock<T>,
    }
    impl<'a, T: ?Sized> core::ops::Deref for ShardedLockReadGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> core::ops::Drop for ShardedLockReadGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Debug for ShardedLockReadGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Display for ShardedLockReadGuard<'a, T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct ShardedLockWriteGuard<'a, T: ?Sized> {
        lock: &'a ShardedLock<T>,
    }
    impl<'a, T: ?Sized> core::ops::Deref for ShardedLockWriteGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> core::ops::DerefMut for ShardedLockWriteGuard<'a, T> {}
    impl<'a, T: ?Sized> core::ops::Drop for ShardedLockWriteGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Debug for ShardedLockWriteGuard<'a, T> {}
    impl<'a, T: ?Sized> core::fmt::Display for ShardedLockWriteGuard<'a, T> {}
}
pub mod thread {
    use std::thread::Result;
    pub struct Scope<'env> {
        marker: core::marker::PhantomData<&'env ()>,
    }
    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: 'env;
    }
    pub struct ScopedJoinHandle<'scope, T> {
        marker: core::marker::PhantomData<&'scope T>,
    }
    impl<T> ScopedJoinHandle<'_, T> {
        #[asyncfix::effect(join)]
        pub fn join(self) -> Result<T>;
    }
    #[asyncfix::effect(join)]
    pub fn scope<'env, F, R>(f: F) -> Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R;
}
pub use thread::scope;
