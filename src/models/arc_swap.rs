//! Model of `arc_swap` 1. Its `Guard` is no lock guard: nobody waits for it.
#![register_tool(asyncfix)]

pub use alloc::sync::{Arc, Weak};
pub use cache::Cache;

pub mod strategy {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct HybridStrategy(());
    pub type DefaultStrategy = HybridStrategy;
    pub type IndependentStrategy = HybridStrategy;
}
pub use strategy::{DefaultStrategy, IndependentStrategy};

pub unsafe trait RefCnt: Clone {
    type Base;
}
unsafe impl<T> RefCnt for Arc<T> {
    type Base = T;
}
unsafe impl<T> RefCnt for Weak<T> {
    type Base = T;
}
unsafe impl<T> RefCnt for alloc::rc::Rc<T> {
    type Base = T;
}
unsafe impl<T: RefCnt> RefCnt for Option<T> {
    type Base = T::Base;
}
pub trait AsRaw<T> {}
impl<'a, T: RefCnt> AsRaw<T::Base> for &'a T {}
impl<'a, T: RefCnt> AsRaw<T::Base> for &'a Guard<T> {}
impl<T: RefCnt> AsRaw<T::Base> for Guard<T> {}
impl<T> AsRaw<T> for *const T {}
impl<T> AsRaw<T> for *mut T {}

pub struct Guard<T, S = DefaultStrategy> {
    inner: T,
    strategy: core::marker::PhantomData<S>,
}
impl<T, S> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T, S> core::ops::Deref for Guard<T, S> {
    type Target = T;
}

impl<T, S> core::ops::Drop for Guard<T, S> {}

impl<T, S> core::convert::From<T> for Guard<T, S> {}

impl<T: Default, S> core::default::Default for Guard<T, S> {}

impl<T, S> core::fmt::Debug for Guard<T, S> {}

impl<T, S> core::fmt::Display for Guard<T, S> {}

pub struct ArcSwapAny<T, S = DefaultStrategy> {
    ptr: core::cell::UnsafeCell<T>,
    strategy: S,
}

impl<T, S> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self;
    pub const fn with_strategy(val: T, strategy: S) -> Self;
    pub fn into_inner(self) -> T;
    pub fn load_full(&self) -> T;
    pub fn load(&self) -> Guard<T, S>;
    pub fn store(&self, val: T);
    pub fn swap(&self, new: T) -> T;
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S>;
    pub fn rcu<R, F>(&self, f: F) -> T
    where
        F: FnMut(&T) -> R,
        R: Into<T>;
    pub fn map<I, R, F>(&self, f: F) -> access::Map<&Self, I, F>
    where
        F: Fn(&I) -> &R + Clone;
}
impl<T, S> core::convert::From<T> for ArcSwapAny<T, S> {}

impl<T: Default, S> core::default::Default for ArcSwapAny<T, S> {}

impl<T, S> core::ops::Drop for ArcSwapAny<T, S> {}

impl<T, S> core::fmt::Debug for ArcSwapAny<T, S> {}

impl<T, S> core::fmt::Display for ArcSwapAny<T, S> {}

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub type ArcSwapWeak<T> = ArcSwapAny<Weak<T>>;
pub type IndependentArcSwap<T> = ArcSwapAny<Arc<T>, IndependentStrategy>;
impl<T, S> ArcSwapAny<Arc<T>, S> {
    pub fn from_pointee(val: T) -> Self;
}
impl<T, S> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self;
    pub fn empty() -> Self;
}
impl<T> ArcSwapOption<T> {
    pub const fn const_empty() -> Self;
}

pub mod access {
    use super::*;
    use core::ops::Deref;
    pub trait Access<T> {
        type Guard: Deref<Target = T>;
        fn load(&self) -> Self::Guard;
    }
    pub trait DynAccess<T> {
        fn load(&self) -> DynGuard<T>;
    }
    pub struct DynGuard<T: ?Sized>(Box<dyn Deref<Target = T>>);
    impl<T: ?Sized> core::ops::Deref for DynGuard<T> {
        type Target = T;
    }

    pub struct DirectDeref<T, S>(Guard<T, S>);
    impl<T, S> core::ops::Deref for DirectDeref<Arc<T>, S> {
        type Target = T;
    }

    impl<T, S> Access<T> for ArcSwapAny<Arc<T>, S> {
        type Guard = DirectDeref<Arc<T>, S>;
    }
    pub struct Map<A, T, F> {
        access: A,
        projection: F,
        t: core::marker::PhantomData<fn() -> T>,
    }
    impl<A, T, F> Map<A, T, F> {
        pub fn new<R>(access: A, projection: F) -> Self
        where
            F: Fn(&T) -> &R + Clone;
    }
    pub struct MapGuard<G, F, T, R> {
        guard: G,
        projection: F,
        t: core::marker::PhantomData<fn(&T) -> R>,
    }
    impl<G, F, T, R> core::ops::Deref for MapGuard<G, F, T, R> {
        type Target = R;
    }

    impl<A, F, T, R> Access<R> for Map<A, T, F>
    where
        A: Access<T>,
        F: Fn(&T) -> &R + Clone,
    {
        type Guard = MapGuard<A::Guard, F, T, R>;
    }
    pub struct Constant<T>(pub T);
}
pub mod cache {
    use super::*;
    use core::ops::Deref;
    #[derive(Clone, Debug)]
    pub struct Cache<A, T> {
        arc_swap: A,
        cached: T,
    }
    impl<A, T, S> Cache<A, T>
    where
        A: Deref<Target = ArcSwapAny<T, S>>,
    {
        pub fn new(arc_swap: A) -> Self;
        pub fn arc_swap(&self) -> &A::Target;
        pub fn load(&mut self) -> &T;
    }
}
