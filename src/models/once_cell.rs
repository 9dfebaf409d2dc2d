//! Model of `once_cell` 1.
#![register_tool(asyncfix)]

pub mod sync {
    pub struct OnceCell<T> {
        value: core::cell::UnsafeCell<Option<T>>,
    }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub const fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        #[asyncfix::effect(lock)]
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[asyncfix::effect(inherit)]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[asyncfix::effect(inherit)]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> core::default::Default for OnceCell<T> {}

    impl<T> core::convert::From<T> for OnceCell<T> {}

    impl<T: Clone> core::clone::Clone for OnceCell<T> {}

    impl<T> core::fmt::Debug for OnceCell<T> {}

    pub struct Lazy<T, F = fn() -> T> {
        cell: OnceCell<T>,
        init: core::cell::Cell<Option<F>>,
    }
    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F> core::ops::Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> core::ops::DerefMut for Lazy<T, F> {}

    impl<T: Default> Default for Lazy<T> {}
    impl<T, F> core::fmt::Debug for Lazy<T, F> {}
}
pub mod unsync {
    pub struct OnceCell<T> {
        value: core::cell::UnsafeCell<Option<T>>,
    }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub const fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[asyncfix::effect(inherit)]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[asyncfix::effect(inherit)]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> core::default::Default for OnceCell<T> {}

    impl<T> core::convert::From<T> for OnceCell<T> {}

    impl<T: Clone> core::clone::Clone for OnceCell<T> {}

    impl<T> core::fmt::Debug for OnceCell<T> {}

    pub struct Lazy<T, F = fn() -> T> {
        cell: OnceCell<T>,
        init: core::cell::Cell<Option<F>>,
    }
    impl<T, F> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F> core::ops::Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> core::ops::DerefMut for Lazy<T, F> {}

    impl<T: Default> Default for Lazy<T> {}
    impl<T, F> core::fmt::Debug for Lazy<T, F> {}
}
pub mod race {
    use core::num::NonZeroUsize;
    #[derive(Default, Debug)]
    pub struct OnceBox<T> {
        inner: core::marker::PhantomData<*mut T>,
    }

    impl<T> OnceBox<T> {
        pub const fn new() -> Self;
        pub fn with_value(value: Box<T>) -> Self;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        #[asyncfix::effect(inherit)]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> Box<T>;
        #[asyncfix::effect(inherit)]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<Box<T>, E>;
    }
    #[derive(Default, Debug)]
    pub struct OnceRef<'a, T> {
        inner: core::marker::PhantomData<&'a T>,
    }

    impl<'a, T> OnceRef<'a, T> {
        pub const fn new() -> Self;
        pub fn get(&self) -> Option<&'a T>;
        pub fn set(&self, value: &'a T) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> &'a T
        where
            F: FnOnce() -> &'a T;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E>
        where
            F: FnOnce() -> Result<&'a T, E>;
    }
    #[derive(Default, Debug)]
    pub struct OnceNonZeroUsize {
        inner: usize,
    }
    impl OnceNonZeroUsize {
        pub const fn new() -> Self;
        pub fn get(&self) -> Option<NonZeroUsize>;
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize
        where
            F: FnOnce() -> NonZeroUsize;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E>
        where
            F: FnOnce() -> Result<NonZeroUsize, E>;
    }
    #[derive(Default, Debug)]
    pub struct OnceBool {
        inner: OnceNonZeroUsize,
    }
    impl OnceBool {
        pub const fn new() -> Self;
        pub fn get(&self) -> Option<bool>;
        pub fn set(&self, value: bool) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> bool
        where
            F: FnOnce() -> bool;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E>
        where
            F: FnOnce() -> Result<bool, E>;
    }
}
