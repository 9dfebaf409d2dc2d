#![register_tool(asyncfix)]
//! alloc (Rust 1.70 to 1.95, stable surface): boxes, reference counts, vectors, strings and the ordered collections.
//! Allocator parameters are left out; trait impls whose methods add nothing to a type are written without them.
#![feature(lang_items, auto_traits, decl_macro, negative_impls, rustc_attrs, unboxed_closures)]
#![no_std]

/// Stamps iterator structs: `Name<'a, T> where (bounds) { field types } -> Item;`
macro_rules! iterators_mut {
    ($( $name:ident $(< $($g:tt),* >)? $(where ($($w:tt)*))? { $($f:ty),* } -> $item:ty; )*) => {$(
        #[derive(Debug)]
        pub struct $name $(<$($g),*>)? ($($f),*) $(where $($w)*)?;
        impl $(<$($g),*>)? Iterator for $name $(<$($g),*>)? $(where $($w)*)? { type Item = $item; fn next(&mut self) -> Option<$item>; }
        impl $(<$($g),*>)? DoubleEndedIterator for $name $(<$($g),*>)? $(where $($w)*)? { fn next_back(&mut self) -> Option<$item>; }
        impl $(<$($g),*>)? ExactSizeIterator for $name $(<$($g),*>)? $(where $($w)*)? {}
        impl $(<$($g),*>)? core::iter::FusedIterator for $name $(<$($g),*>)? $(where $($w)*)? {}
    )*};
}
/// The same for iterators which can be cloned.
macro_rules! iterators {
    ($( $name:ident $(< $($g:tt),* >)? $(where ($($w:tt)*))? { $($f:ty),* } -> $item:ty; )*) => {
        iterators_mut! { $( $name $(< $($g),* >)? $(where ($($w)*))? { $($f),* } -> $item; )* }
        $( impl $(<$($g),*>)? Clone for $name $(<$($g),*>)? $(where $($w)*)? { fn clone(&self) -> Self; } )*
    };
}

// ---------------------------------------------------------------------------------------------------------------------
// macros
// ---------------------------------------------------------------------------------------------------------------------

#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) };
    ($($x:expr),+ $(,)?) => { $crate::vec::from_array([$($x),+]) };
}
#[macro_export]
macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format($crate::__export::format_args!($($arg)*)) }; }
#[doc(hidden)]
pub mod __export {
    pub use core::format_args;
}

// ---------------------------------------------------------------------------------------------------------------------
// alloc, task, fmt
// ---------------------------------------------------------------------------------------------------------------------

pub mod alloc {
    pub use core::alloc::*;
    pub unsafe fn alloc(layout: Layout) -> *mut u8;
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
    pub fn handle_alloc_error(layout: Layout) -> !;
    #[derive(Copy, Clone, Default, Debug)]
    pub struct Global;
}

pub mod task {
    use crate::sync::Arc;
    use core::task::{RawWaker, Waker};
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
        fn from(waker: Arc<W>) -> Waker;
    }
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
        fn from(waker: Arc<W>) -> RawWaker;
    }
}

pub mod fmt {
    pub use core::fmt::*;
    pub fn format(args: Arguments<'_>) -> crate::string::String;
}

// ---------------------------------------------------------------------------------------------------------------------
// borrow
// ---------------------------------------------------------------------------------------------------------------------

pub mod borrow {
    use crate::string::String;
    use crate::vec::Vec;
    pub use core::borrow::{Borrow, BorrowMut};
    use core::ops::{Add, AddAssign, Deref};

    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned);
    }
    impl<T: Clone> ToOwned for T {
        type Owned = T;
        fn to_owned(&self) -> T;
    }
    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;
        fn to_owned(&self) -> Vec<T>;
    }
    impl ToOwned for str {
        type Owned = String;
        fn to_owned(&self) -> String;
    }

    pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
        Borrowed(&'a B),
        Owned(<B as ToOwned>::Owned),
    }
    impl<B: ?Sized + ToOwned> Cow<'_, B> {
        pub const fn is_borrowed(&self) -> bool;
        pub const fn is_owned(&self) -> bool;
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
        pub fn into_owned(self) -> <B as ToOwned>::Owned;
    }
    impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
        type Target = B;
        fn deref(&self) -> &B;
    }
    impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
        fn clone(&self) -> Self;
    }
    impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {
        fn borrow(&self) -> &B;
    }
    impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {
        fn as_ref(&self) -> &T;
    }
    impl<B: ?Sized + ToOwned<Owned: Default>> Default for Cow<'_, B> {
        fn default() -> Self;
    }
    impl<B: ?Sized + Eq + ToOwned> Eq for Cow<'_, B> {}
    impl<B: ?Sized + Ord + ToOwned> Ord for Cow<'_, B> {}
    impl<'a, 'b, B: ?Sized + PartialEq<C> + ToOwned, C: ?Sized + ToOwned> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
    impl<'a, B: ?Sized + PartialOrd + ToOwned> PartialOrd for Cow<'a, B> {}
    impl<B: ?Sized + core::fmt::Debug + ToOwned> core::fmt::Debug for Cow<'_, B> {}
    impl<B: ?Sized + core::fmt::Display + ToOwned> core::fmt::Display for Cow<'_, B> {}
    impl<B: ?Sized + core::hash::Hash + ToOwned> core::hash::Hash for Cow<'_, B> {}
    impl<'a> Add<&'a str> for Cow<'a, str> {
        type Output = Cow<'a, str>;
        fn add(self, rhs: &'a str) -> Cow<'a, str>;
    }
    impl<'a> Add<Cow<'a, str>> for Cow<'a, str> {
        type Output = Cow<'a, str>;
        fn add(self, rhs: Cow<'a, str>) -> Cow<'a, str>;
    }
    impl<'a> AddAssign<&'a str> for Cow<'a, str> {
        fn add_assign(&mut self, rhs: &'a str);
    }
    impl<'a> AddAssign<Cow<'a, str>> for Cow<'a, str> {
        fn add_assign(&mut self, rhs: Cow<'a, str>);
    }
    impl<'a> From<&'a str> for Cow<'a, str> {
        fn from(s: &'a str) -> Cow<'a, str>;
    }
    impl<'a> From<String> for Cow<'a, str> {
        fn from(s: String) -> Cow<'a, str>;
    }
    impl<'a> From<&'a String> for Cow<'a, str> {
        fn from(s: &'a String) -> Cow<'a, str>;
    }
    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
        fn from(s: &'a [T]) -> Cow<'a, [T]>;
    }
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
        fn from(s: &'a [T; N]) -> Cow<'a, [T]>;
    }
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
        fn from(v: Vec<T>) -> Cow<'a, [T]>;
    }
    impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
        fn from(v: &'a Vec<T>) -> Cow<'a, [T]>;
    }
    impl<'a> FromIterator<char> for Cow<'a, str> {
        fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str>;
    }
    impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
        fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str>;
    }
    impl<'a> FromIterator<String> for Cow<'a, str> {
        fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str>;
    }
    impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
        fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]>;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// boxed
// ---------------------------------------------------------------------------------------------------------------------

pub mod boxed {
    use crate::borrow::Cow;
    use crate::string::String;
    use crate::vec::Vec;
    use core::any::Any;
    use core::borrow::{Borrow, BorrowMut};
    use core::error::Error;
    use core::fmt;
    use core::future::Future;
    use core::hash::{Hash, Hasher};
    use core::iter::FusedIterator;
    use core::marker::{PhantomData, Tuple, Unsize};
    use core::mem::MaybeUninit;
    use core::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
    use core::pin::Pin;
    use core::ptr::NonNull;
    use core::task::{Context, Poll};

    pub(crate) struct Unique<T: ?Sized>(*const T, PhantomData<T>);
    #[lang = "owned_box"]
    #[fundamental]
    pub struct Box<T: ?Sized>(Unique<T>);
    impl<T> Box<T> {
        pub fn new(x: T) -> Self;
        pub fn new_uninit() -> Box<MaybeUninit<T>>;
        pub fn new_zeroed() -> Box<MaybeUninit<T>>;
        pub fn pin(x: T) -> Pin<Box<T>>;
        pub fn into_boxed_slice(boxed: Self) -> Box<[T]>;
        pub fn into_inner(boxed: Self) -> T;
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl<T> Box<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Box<T>;
        pub fn write(boxed: Self, value: T) -> Box<T>;
    }
    impl<T> Box<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Box<[T]>;
    }
    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(raw: *mut T) -> Self;
        pub unsafe fn from_non_null(ptr: NonNull<T>) -> Self;
        pub fn into_raw(b: Self) -> *mut T;
        pub fn into_non_null(b: Self) -> NonNull<T>;
        pub fn as_ptr(b: &Self) -> *const T;
        pub fn as_mut_ptr(b: &mut Self) -> *mut T;
        pub fn leak<'a>(b: Self) -> &'a mut T
        where
            T: 'a;
        pub fn into_pin(boxed: Self) -> Pin<Self>;
    }
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl Box<dyn Any + Send + Sync> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl dyn Error {
        #[rustc_allow_incoherent_impl]
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
    }
    impl dyn Error + Send {
        #[rustc_allow_incoherent_impl]
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>;
    }
    impl dyn Error + Send + Sync {
        #[rustc_allow_incoherent_impl]
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>>;
    }

    impl<T: ?Sized> Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for Box<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    unsafe impl<T: ?Sized> core::ops::DerefPure for Box<T> {}
    impl<T: ?Sized> Drop for Box<T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized> Unpin for Box<T> {}
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
    impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T> {}
    impl<S: ?Sized + core::async_iter::AsyncIterator + Unpin> core::async_iter::AsyncIterator for Box<S> {
        type Item = S::Item;
    }
    impl<F: ?Sized + Future + Unpin> Future for Box<F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>;
    }
    impl<Args: Tuple, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> {
        type Output = <F as FnOnce<Args>>::Output;
        extern "rust-call" fn call_once(self, args: Args) -> <F as FnOnce<Args>>::Output;
    }
    impl<Args: Tuple, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {
        extern "rust-call" fn call_mut(&mut self, args: Args) -> <F as FnOnce<Args>>::Output;
    }
    impl<Args: Tuple, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {
        extern "rust-call" fn call(&self, args: Args) -> <F as FnOnce<Args>>::Output;
    }
    impl<Args: Tuple, F: AsyncFnOnce<Args> + ?Sized> AsyncFnOnce<Args> for Box<F> {
        type Output = F::Output;
        type CallOnceFuture = F::CallOnceFuture;
        extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
    }
    impl<Args: Tuple, F: AsyncFnMut<Args> + ?Sized> AsyncFnMut<Args> for Box<F> {
        type CallRefFuture<'a>
            = F::CallRefFuture<'a>
        where
            Self: 'a;
        extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
    }
    impl<Args: Tuple, F: AsyncFn<Args> + ?Sized> AsyncFn<Args> for Box<F> {
        extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
    }

    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
        fn next_back(&mut self) -> Option<I::Item>;
    }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
    impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
    impl<T> IntoIterator for Box<[T]> {
        type Item = T;
        type IntoIter = crate::vec::IntoIter<T>;
        fn into_iter(self) -> crate::vec::IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a Box<[T]> {
        type Item = &'a T;
        type IntoIter = core::slice::Iter<'a, T>;
        fn into_iter(self) -> core::slice::Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut Box<[T]> {
        type Item = &'a mut T;
        type IntoIter = core::slice::IterMut<'a, T>;
        fn into_iter(self) -> core::slice::IterMut<'a, T>;
    }
    impl<I> FromIterator<I> for Box<[I]> {
        fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self;
    }
    impl FromIterator<char> for Box<str> {
        fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self;
    }
    impl<'a> FromIterator<&'a str> for Box<str> {
        fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Self;
    }
    impl FromIterator<String> for Box<str> {
        fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self;
    }

    impl<T: Clone> Clone for Box<T> {
        fn clone(&self) -> Self;
    }
    impl<T: Clone> Clone for Box<[T]> {
        fn clone(&self) -> Self;
    }
    impl Clone for Box<str> {
        fn clone(&self) -> Self;
    }
    impl Clone for Box<core::ffi::CStr> {
        fn clone(&self) -> Self;
    }
    impl<T: Default> Default for Box<T> {
        fn default() -> Self;
    }
    impl<T> Default for Box<[T]> {
        fn default() -> Self;
    }
    impl Default for Box<str> {
        fn default() -> Self;
    }
    impl<T: ?Sized + PartialEq> PartialEq for Box<T> {}
    impl<T: ?Sized + Eq> Eq for Box<T> {}
    impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {}
    impl<T: ?Sized + Ord> Ord for Box<T> {}
    impl<T: ?Sized + Hash> Hash for Box<T> {}
    impl<T: ?Sized + Hasher> Hasher for Box<T> {}
    impl<T: ?Sized + fmt::Debug> fmt::Debug for Box<T> {}
    impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {}
    impl<T: ?Sized> fmt::Pointer for Box<T> {}
    impl<W: fmt::Write + ?Sized> fmt::Write for Box<W> {}
    impl<T: ?Sized> Borrow<T> for Box<T> {
        fn borrow(&self) -> &T;
    }
    impl<T: ?Sized> BorrowMut<T> for Box<T> {
        fn borrow_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> AsRef<T> for Box<T> {
        fn as_ref(&self) -> &T;
    }
    impl<T: ?Sized> AsMut<T> for Box<T> {
        fn as_mut(&mut self) -> &mut T;
    }

    impl<T> From<T> for Box<T> {
        fn from(t: T) -> Self;
    }
    impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
        fn from(boxed: Box<T>) -> Self;
    }
    impl<T: Clone> From<&[T]> for Box<[T]> {
        fn from(slice: &[T]) -> Box<[T]>;
    }
    impl<T: Clone> From<&mut [T]> for Box<[T]> {
        fn from(slice: &mut [T]) -> Box<[T]>;
    }
    impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
        fn from(cow: Cow<'_, [T]>) -> Box<[T]>;
    }
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {
        fn from(array: [T; N]) -> Box<[T]>;
    }
    impl<T> From<Vec<T>> for Box<[T]> {
        fn from(v: Vec<T>) -> Self;
    }
    impl From<&str> for Box<str> {
        fn from(s: &str) -> Box<str>;
    }
    impl From<Cow<'_, str>> for Box<str> {
        fn from(cow: Cow<'_, str>) -> Box<str>;
    }
    impl From<String> for Box<str> {
        fn from(s: String) -> Box<str>;
    }
    impl From<Box<str>> for Box<[u8]> {
        fn from(s: Box<str>) -> Self;
    }
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
        type Error = Box<[T]>;
        fn try_from(boxed: Box<[T]>) -> Result<Self, Box<[T]>>;
    }
    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
        type Error = Vec<T>;
        fn try_from(vec: Vec<T>) -> Result<Self, Vec<T>>;
    }

    impl<T: Error> Error for Box<T> {}
    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
        fn from(err: E) -> Box<dyn Error + 'a>;
    }
    impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
        fn from(err: E) -> Box<dyn Error + Send + Sync + 'a>;
    }
    impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
        fn from(err: String) -> Box<dyn Error + Send + Sync + 'a>;
    }
    impl<'a> From<String> for Box<dyn Error + 'a> {
        fn from(str_err: String) -> Box<dyn Error + 'a>;
    }
    impl<'a, 'b> From<&'b str> for Box<dyn Error + Send + Sync + 'a> {
        fn from(err: &'b str) -> Box<dyn Error + Send + Sync + 'a>;
    }
    impl<'a, 'b> From<&'b str> for Box<dyn Error + 'a> {
        fn from(err: &'b str) -> Box<dyn Error + 'a>;
    }
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {
        fn from(err: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a>;
    }
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
        fn from(err: Cow<'b, str>) -> Box<dyn Error + 'a>;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// rc, sync
// ---------------------------------------------------------------------------------------------------------------------

macro_rules! reference_count {
    ($Ptr:ident) => {
        use crate::borrow::{Cow, ToOwned};
        use crate::boxed::Box;
        use crate::string::String;
        use crate::vec::Vec;
        use core::any::Any;
        use core::borrow::Borrow;
        use core::fmt;
        use core::hash::Hash;
        use core::marker::{PhantomData, Unsize};
        use core::mem::MaybeUninit;
        use core::ops::{CoerceUnsized, Deref, DispatchFromDyn};
        use core::pin::Pin;

        #[asyncfix::cheap_clone]
        pub struct $Ptr<T: ?Sized>(*const T, PhantomData<T>);
        #[asyncfix::cheap_clone]
        pub struct Weak<T: ?Sized>(*const T);

        impl<T> $Ptr<T> {
            pub fn new(value: T) -> $Ptr<T>;
            pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> $Ptr<T>;
            pub fn new_uninit() -> $Ptr<MaybeUninit<T>>;
            pub fn new_zeroed() -> $Ptr<MaybeUninit<T>>;
            pub fn pin(value: T) -> Pin<$Ptr<T>>;
            pub fn try_unwrap(this: Self) -> Result<T, Self>;
            pub fn into_inner(this: Self) -> Option<T>;
        }
        impl<T> $Ptr<[T]> {
            pub fn new_uninit_slice(len: usize) -> $Ptr<[MaybeUninit<T>]>;
        }
        impl<T> $Ptr<MaybeUninit<T>> {
            pub unsafe fn assume_init(self) -> $Ptr<T>;
        }
        impl<T> $Ptr<[MaybeUninit<T>]> {
            pub unsafe fn assume_init(self) -> $Ptr<[T]>;
        }
        impl<T: ?Sized> $Ptr<T> {
            pub unsafe fn from_raw(ptr: *const T) -> Self;
            pub fn into_raw(this: Self) -> *const T;
            pub fn as_ptr(this: &Self) -> *const T;
            pub unsafe fn increment_strong_count(ptr: *const T);
            pub unsafe fn decrement_strong_count(ptr: *const T);
            pub fn downgrade(this: &Self) -> Weak<T>;
            pub fn weak_count(this: &Self) -> usize;
            pub fn strong_count(this: &Self) -> usize;
            pub fn ptr_eq(this: &Self, other: &Self) -> bool;
            pub fn get_mut(this: &mut Self) -> Option<&mut T>;
            pub unsafe fn get_mut_unchecked(this: &mut Self) -> &mut T;
            pub fn is_unique(this: &Self) -> bool;
        }
        impl<T: Clone> $Ptr<T> {
            pub fn unwrap_or_clone(this: Self) -> T;
        }
        impl<T: ?Sized + core::clone::CloneToUninit> $Ptr<T> {
            pub fn make_mut(this: &mut Self) -> &mut T;
        }

        impl<T: ?Sized> Clone for $Ptr<T> {
            fn clone(&self) -> $Ptr<T>;
        }
        impl<T: ?Sized> Deref for $Ptr<T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        unsafe impl<T: ?Sized> core::ops::DerefPure for $Ptr<T> {}
        impl<T: ?Sized> Drop for $Ptr<T> {
            fn drop(&mut self);
        }
        impl<T: ?Sized> Unpin for $Ptr<T> {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<$Ptr<U>> for $Ptr<T> {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<$Ptr<U>> for $Ptr<T> {}
        impl<T: Default> Default for $Ptr<T> {
            fn default() -> $Ptr<T>;
        }
        impl Default for $Ptr<str> {
            fn default() -> Self;
        }
        impl<T> Default for $Ptr<[T]> {
            fn default() -> Self;
        }
        impl<T: ?Sized + PartialEq> PartialEq for $Ptr<T> {}
        impl<T: ?Sized + Eq> Eq for $Ptr<T> {}
        impl<T: ?Sized + PartialOrd> PartialOrd for $Ptr<T> {}
        impl<T: ?Sized + Ord> Ord for $Ptr<T> {}
        impl<T: ?Sized + Hash> Hash for $Ptr<T> {}
        impl<T: ?Sized + fmt::Debug> fmt::Debug for $Ptr<T> {}
        impl<T: ?Sized + fmt::Display> fmt::Display for $Ptr<T> {}
        impl<T: ?Sized> fmt::Pointer for $Ptr<T> {}
        impl<T: ?Sized> Borrow<T> for $Ptr<T> {
            fn borrow(&self) -> &T;
        }
        impl<T: ?Sized> AsRef<T> for $Ptr<T> {
            fn as_ref(&self) -> &T;
        }

        impl<T> From<T> for $Ptr<T> {
            fn from(t: T) -> Self;
        }
        impl<T: ?Sized> From<Box<T>> for $Ptr<T> {
            fn from(v: Box<T>) -> $Ptr<T>;
        }
        impl<T, const N: usize> From<[T; N]> for $Ptr<[T]> {
            fn from(v: [T; N]) -> $Ptr<[T]>;
        }
        impl<T: Clone> From<&[T]> for $Ptr<[T]> {
            fn from(v: &[T]) -> $Ptr<[T]>;
        }
        impl<T> From<Vec<T>> for $Ptr<[T]> {
            fn from(v: Vec<T>) -> $Ptr<[T]>;
        }
        impl<T: Clone> From<&mut [T]> for $Ptr<[T]> {
            fn from(v: &mut [T]) -> $Ptr<[T]>;
        }
        impl From<&mut str> for $Ptr<str> {
            fn from(v: &mut str) -> $Ptr<str>;
        }
        impl From<&str> for $Ptr<str> {
            fn from(v: &str) -> $Ptr<str>;
        }
        impl From<String> for $Ptr<str> {
            fn from(v: String) -> $Ptr<str>;
        }
        impl From<$Ptr<str>> for $Ptr<[u8]> {
            fn from(rc: $Ptr<str>) -> Self;
        }
        impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for $Ptr<B>
        where
            $Ptr<B>: From<&'a B> + From<B::Owned>,
        {
            fn from(cow: Cow<'a, B>) -> $Ptr<B>;
        }
        impl<T, const N: usize> TryFrom<$Ptr<[T]>> for $Ptr<[T; N]> {
            type Error = $Ptr<[T]>;
            fn try_from(boxed: $Ptr<[T]>) -> Result<Self, $Ptr<[T]>>;
        }
        impl<T> FromIterator<T> for $Ptr<[T]> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
        }

        impl<T> Weak<T> {
            pub const fn new() -> Weak<T>;
        }
        impl<T: ?Sized> Weak<T> {
            pub fn upgrade(&self) -> Option<$Ptr<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
            pub fn ptr_eq(&self, other: &Self) -> bool;
            pub fn as_ptr(&self) -> *const T;
            pub fn into_raw(self) -> *const T;
            pub unsafe fn from_raw(ptr: *const T) -> Self;
        }
        impl<T: ?Sized> Clone for Weak<T> {
            fn clone(&self) -> Weak<T>;
        }
        impl<T: ?Sized> Drop for Weak<T> {
            fn drop(&mut self);
        }
        impl<T: ?Sized> Unpin for Weak<T> {}
        impl<T> Default for Weak<T> {
            fn default() -> Weak<T>;
        }
        impl<T: ?Sized> fmt::Debug for Weak<T> {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}
    };
}

pub mod rc {
    reference_count! { Rc }
    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self>;
    }
}

pub mod sync {
    reference_count! { Arc }
    impl<T: core::error::Error + ?Sized> core::error::Error for Arc<T> {}
    impl Arc<dyn Any + Send + Sync> {
        pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Self>;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// slice, vec
// ---------------------------------------------------------------------------------------------------------------------

pub mod slice {
    use crate::boxed::Box;
    use crate::string::String;
    use crate::vec::Vec;
    use core::borrow::Borrow;
    use core::cmp::Ordering;
    pub use core::slice::*;

    impl<T> [T] {
        #[rustc_allow_incoherent_impl]
        pub fn sort(&mut self)
        where
            T: Ord;
        #[rustc_allow_incoherent_impl]
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        #[rustc_allow_incoherent_impl]
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        #[rustc_allow_incoherent_impl]
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        #[rustc_allow_incoherent_impl]
        pub fn to_vec(&self) -> Vec<T>
        where
            T: Clone;
        #[rustc_allow_incoherent_impl]
        pub fn into_vec(self: Box<Self>) -> Vec<T>;
        #[rustc_allow_incoherent_impl]
        pub fn repeat(&self, n: usize) -> Vec<T>
        where
            T: Copy;
        #[rustc_allow_incoherent_impl]
        pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
        where
            Self: Concat<Item>;
        #[rustc_allow_incoherent_impl]
        pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
        where
            Self: Join<Separator>;
        #[rustc_allow_incoherent_impl]
        pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
        where
            Self: Join<Separator>;
    }
    impl [u8] {
        #[rustc_allow_incoherent_impl]
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        #[rustc_allow_incoherent_impl]
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
    pub trait Concat<Item: ?Sized> {
        type Output;
        fn concat(slice: &Self) -> Self::Output;
    }
    pub trait Join<Separator> {
        type Output;
        fn join(slice: &Self, sep: Separator) -> Self::Output;
    }
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
        type Output = Vec<T>;
        fn concat(slice: &Self) -> Vec<T>;
    }
    impl<S: Borrow<str>> Concat<str> for [S] {
        type Output = String;
        fn concat(slice: &Self) -> String;
    }
    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
        type Output = Vec<T>;
        fn join(slice: &Self, sep: &T) -> Vec<T>;
    }
    impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
        type Output = Vec<T>;
        fn join(slice: &Self, sep: &[T]) -> Vec<T>;
    }
    impl<S: Borrow<str>> Join<&str> for [S] {
        type Output = String;
        fn join(slice: &Self, sep: &str) -> String;
    }
}

pub mod vec {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
    use crate::string::String;
    use core::borrow::{Borrow, BorrowMut};
    use core::fmt;
    use core::marker::PhantomData;
    use core::mem::MaybeUninit;
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice::{self, SliceIndex};

    pub struct Vec<T>(crate::boxed::Unique<T>, usize, usize);
    #[doc(hidden)]
    pub fn from_array<T, const N: usize>(elems: [T; N]) -> Vec<T>;
    #[doc(hidden)]
    pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T>;
    impl<T> Vec<T> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn try_with_capacity(capacity: usize) -> Result<Self, TryReserveError>;
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self;
        pub fn into_raw_parts(self) -> (*mut T, usize, usize);
        pub const fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub const fn as_ptr(&self) -> *const T;
        pub const fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn set_len(&mut self, new_len: usize);
        #[asyncfix::moves]
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
        #[asyncfix::moves]
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
        pub fn push(&mut self, value: T);
        pub fn push_mut(&mut self, value: T) -> &mut T;
        #[asyncfix::moves]
        pub fn pop(&mut self) -> Option<T>;
        #[asyncfix::moves]
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Self);
        #[asyncfix::moves]
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
        pub fn clear(&mut self);
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        #[asyncfix::moves]
        pub fn split_off(&mut self, at: usize) -> Self;
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
        pub fn leak<'a>(self) -> &'a mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
        pub fn resize(&mut self, new_len: usize, value: T)
        where
            T: Clone;
        pub fn extend_from_slice(&mut self, other: &[T])
        where
            T: Clone;
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R)
        where
            T: Clone;
        pub fn dedup(&mut self)
        where
            T: PartialEq;
        #[asyncfix::moves]
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter>;
        #[asyncfix::moves]
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F>;
    }
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T>;
    }
    impl<T> Deref for Vec<T> {
        type Target = [T];
        fn deref(&self) -> &[T];
    }
    impl<T> DerefMut for Vec<T> {
        fn deref_mut(&mut self) -> &mut [T];
    }
    impl<T> Drop for Vec<T> {
        fn drop(&mut self);
    }
    impl<T> Unpin for Vec<T> {}
    impl<T: Clone> Clone for Vec<T> {
        fn clone(&self) -> Self;
    }
    impl<T> Default for Vec<T> {
        fn default() -> Vec<T>;
    }
    impl<T: core::hash::Hash> core::hash::Hash for Vec<T> {}
    impl<T: fmt::Debug> fmt::Debug for Vec<T> {}
    impl<T: Eq> Eq for Vec<T> {}
    impl<T: PartialOrd> PartialOrd for Vec<T> {}
    impl<T: Ord> Ord for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] {}
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {}
    impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {}
    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output;
    }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
        fn index_mut(&mut self, index: I) -> &mut I::Output;
    }
    impl<T> Borrow<[T]> for Vec<T> {
        fn borrow(&self) -> &[T];
    }
    impl<T> BorrowMut<[T]> for Vec<T> {
        fn borrow_mut(&mut self) -> &mut [T];
    }
    impl<T> AsRef<Vec<T>> for Vec<T> {
        fn as_ref(&self) -> &Vec<T>;
    }
    impl<T> AsMut<Vec<T>> for Vec<T> {
        fn as_mut(&mut self) -> &mut Vec<T>;
    }
    impl<T> AsRef<[T]> for Vec<T> {
        fn as_ref(&self) -> &[T];
    }
    impl<T> AsMut<[T]> for Vec<T> {
        fn as_mut(&mut self) -> &mut [T];
    }
    impl<T> FromIterator<T> for Vec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>;
    }
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = &'a T;
        type IntoIter = slice::Iter<'a, T>;
        fn into_iter(self) -> slice::Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut Vec<T> {
        type Item = &'a mut T;
        type IntoIter = slice::IterMut<'a, T>;
        fn into_iter(self) -> slice::IterMut<'a, T>;
    }
    impl<T> Extend<T> for Vec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
    }
    impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
    }
    impl<T: Clone> From<&[T]> for Vec<T> {
        fn from(s: &[T]) -> Vec<T>;
    }
    impl<T: Clone> From<&mut [T]> for Vec<T> {
        fn from(s: &mut [T]) -> Vec<T>;
    }
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
        fn from(s: &[T; N]) -> Vec<T>;
    }
    impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
        fn from(s: &mut [T; N]) -> Vec<T>;
    }
    impl<T, const N: usize> From<[T; N]> for Vec<T> {
        fn from(s: [T; N]) -> Vec<T>;
    }
    impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> {
        fn from(s: Cow<'a, [T]>) -> Vec<T>;
    }
    impl<T> From<Box<[T]>> for Vec<T> {
        fn from(s: Box<[T]>) -> Self;
    }
    impl<T> From<BinaryHeap<T>> for Vec<T> {
        fn from(heap: BinaryHeap<T>) -> Vec<T>;
    }
    impl<T> From<VecDeque<T>> for Vec<T> {
        fn from(other: VecDeque<T>) -> Self;
    }
    impl From<&str> for Vec<u8> {
        fn from(s: &str) -> Vec<u8>;
    }
    impl From<String> for Vec<u8> {
        fn from(string: String) -> Vec<u8>;
    }
    impl From<crate::ffi::CString> for Vec<u8> {
        fn from(s: crate::ffi::CString) -> Vec<u8>;
    }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
        fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>>;
    }
    iterators! { IntoIter<T> { PhantomData<T> } -> T; }
    iterators_mut! {
        Drain<'a, T> { &'a mut Vec<T> } -> T;
        Splice<'a, I> where (I: Iterator) { &'a mut Vec<I::Item>, I } -> I::Item;
        ExtractIf<'a, T, F> where (F: FnMut(&mut T) -> bool) { &'a mut Vec<T>, F } -> T;
    }
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T> AsRef<[T]> for IntoIter<T> {
        fn as_ref(&self) -> &[T];
    }
    impl<T> Default for IntoIter<T> {
        fn default() -> Self;
    }
    impl<'a, T> Drain<'a, T> {
        pub fn as_slice(&self) -> &[T];
        pub fn keep_rest(self);
    }
    impl<T> AsRef<[T]> for Drain<'_, T> {
        fn as_ref(&self) -> &[T];
    }
    impl<T> Drop for Drain<'_, T> {
        fn drop(&mut self);
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// str, string, ffi
// ---------------------------------------------------------------------------------------------------------------------

pub mod str {
    use crate::boxed::Box;
    use crate::string::String;
    use core::str::pattern::Pattern;
    pub use core::str::*;
    pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
    impl str {
        #[rustc_allow_incoherent_impl]
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        #[rustc_allow_incoherent_impl]
        pub fn into_string(self: Box<str>) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn to_lowercase(&self) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn to_uppercase(&self) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn repeat(&self, n: usize) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn to_ascii_uppercase(&self) -> String;
        #[rustc_allow_incoherent_impl]
        pub fn to_ascii_lowercase(&self) -> String;
    }
}

pub mod string {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::collections::TryReserveError;
    use crate::vec::Vec;
    use core::borrow::{Borrow, BorrowMut};
    use core::fmt;
    use core::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice::SliceIndex;
    use core::str::pattern::Pattern;
    use core::str::{FromStr, Utf8Error};

    #[lang = "String"]
    #[derive(PartialEq, PartialOrd, Eq, Ord)]
    pub struct String {
        vec: Vec<u8>,
    }
    impl String {
        pub const fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
        pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String;
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn push(&mut self, ch: char);
        pub fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        #[asyncfix::moves]
        pub fn pop(&mut self) -> Option<char>;
        #[asyncfix::moves]
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn remove_matches<P: Pattern>(&mut self, pat: P);
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[asyncfix::moves]
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        #[asyncfix::moves]
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak<'a>(self) -> &'a mut str;
        pub fn into_chars(self) -> crate::vec::IntoIter<char>;
    }
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub struct FromUtf8Error {
        bytes: Vec<u8>,
        error: Utf8Error,
    }
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_utf8_lossy(self) -> String;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    #[derive(Debug)]
    pub struct FromUtf16Error(());
    pub type ParseError = core::convert::Infallible;
    impl fmt::Display for FromUtf8Error {}
    impl fmt::Display for FromUtf16Error {}
    impl core::error::Error for FromUtf8Error {}
    impl core::error::Error for FromUtf16Error {}
    iterators_mut! { Drain<'a> { &'a mut String } -> char; }
    impl<'a> Drain<'a> {
        pub fn as_str(&self) -> &str;
    }
    impl Drop for Drain<'_> {
        fn drop(&mut self);
    }

    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T: fmt::Display + ?Sized> ToString for T {
        fn to_string(&self) -> String;
    }

    impl Clone for String {
        fn clone(&self) -> Self;
    }
    impl Default for String {
        fn default() -> String;
    }
    impl Deref for String {
        type Target = str;
        fn deref(&self) -> &str;
    }
    impl DerefMut for String {
        fn deref_mut(&mut self) -> &mut str;
    }
    impl fmt::Display for String {}
    impl fmt::Debug for String {}
    impl fmt::Write for String {}
    impl core::hash::Hash for String {}
    impl FromStr for String {
        type Err = core::convert::Infallible;
        fn from_str(s: &str) -> Result<String, core::convert::Infallible>;
    }
    impl Borrow<str> for String {
        fn borrow(&self) -> &str;
    }
    impl BorrowMut<str> for String {
        fn borrow_mut(&mut self) -> &mut str;
    }
    impl AsRef<str> for String {
        fn as_ref(&self) -> &str;
    }
    impl AsMut<str> for String {
        fn as_mut(&mut self) -> &mut str;
    }
    impl AsRef<[u8]> for String {
        fn as_ref(&self) -> &[u8];
    }
    impl<'b> Pattern for &'b String {
        type Searcher<'a> = &'a str;
    }
    impl<I: SliceIndex<str>> Index<I> for String {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output;
    }
    impl<I: SliceIndex<str>> IndexMut<I> for String {
        fn index_mut(&mut self, index: I) -> &mut I::Output;
    }
    impl Add<&str> for String {
        type Output = String;
        fn add(self, other: &str) -> String;
    }
    impl AddAssign<&str> for String {
        fn add_assign(&mut self, other: &str);
    }
    macro_rules! equal { ($($l:ty, $r:ty;)*) => {$( impl<'a, 'b> PartialEq<$r> for $l {} impl<'a, 'b> PartialEq<$l> for $r {} )*}; }
    equal! { String, str; String, &'a str; Cow<'a, str>, str; Cow<'a, str>, &'b str; Cow<'a, str>, String; }
    macro_rules! from { ($($t:ty),*) => {$( impl<'a> From<$t> for String { fn from(s: $t) -> String; } )*}; }
    from! { char, &'a str, &'a mut str, &'a String, Box<str>, Cow<'a, str> }
    macro_rules! collect { ($($t:ty),*) => {$(
        impl<'a> FromIterator<$t> for String { fn from_iter<I: IntoIterator<Item = $t>>(iter: I) -> String; }
        impl<'a> Extend<$t> for String { fn extend<I: IntoIterator<Item = $t>>(&mut self, iter: I); }
    )*}; }
    collect! { char, &'a char, &'a str, String, Box<str>, Cow<'a, str> }
}

pub mod ffi {
    pub use self::c_str::{CString, FromVecWithNulError, IntoStringError, NulError};
    pub mod c_str {
        use crate::borrow::{Cow, ToOwned};
        use crate::boxed::Box;
        use crate::rc::Rc;
        use crate::string::String;
        use crate::sync::Arc;
        use crate::vec::Vec;
        use core::borrow::Borrow;
        pub use core::ffi::CStr;
        use core::ffi::c_char;
        pub use core::ffi::{FromBytesUntilNulError, FromBytesWithNulError};
        use core::fmt;
        use core::ops::Deref;

        #[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone)]
        pub struct CString {
            inner: Box<[u8]>,
        }
        impl CString {
            pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
            pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self;
            pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
            pub fn into_raw(self) -> *mut c_char;
            pub fn into_string(self) -> Result<String, IntoStringError>;
            pub fn into_bytes(self) -> Vec<u8>;
            pub fn into_bytes_with_nul(self) -> Vec<u8>;
            pub fn as_bytes(&self) -> &[u8];
            pub fn as_bytes_with_nul(&self) -> &[u8];
            pub fn as_c_str(&self) -> &CStr;
            pub fn into_boxed_c_str(self) -> Box<CStr>;
            pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError>;
        }
        impl CStr {
            #[rustc_allow_incoherent_impl]
            pub fn to_string_lossy(&self) -> Cow<'_, str>;
            #[rustc_allow_incoherent_impl]
            pub fn into_c_string(self: Box<Self>) -> CString;
        }
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct NulError(usize, Vec<u8>);
        impl NulError {
            pub fn nul_position(&self) -> usize;
            pub fn into_vec(self) -> Vec<u8>;
        }
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct FromVecWithNulError {
            bytes: Vec<u8>,
        }
        impl FromVecWithNulError {
            pub fn as_bytes(&self) -> &[u8];
            pub fn into_bytes(self) -> Vec<u8>;
        }
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct IntoStringError {
            inner: CString,
        }
        impl IntoStringError {
            pub fn into_cstring(self) -> CString;
            pub fn utf8_error(&self) -> core::str::Utf8Error;
        }
        impl fmt::Display for NulError {}
        impl fmt::Display for FromVecWithNulError {}
        impl fmt::Display for IntoStringError {}
        impl core::error::Error for NulError {}
        impl core::error::Error for FromVecWithNulError {}
        impl core::error::Error for IntoStringError {}
        impl Deref for CString {
            type Target = CStr;
            fn deref(&self) -> &CStr;
        }
        impl Drop for CString {
            fn drop(&mut self);
        }
        impl Default for CString {
            fn default() -> CString;
        }
        impl fmt::Debug for CString {}
        impl Borrow<CStr> for CString {
            fn borrow(&self) -> &CStr;
        }
        impl AsRef<CStr> for CString {
            fn as_ref(&self) -> &CStr;
        }
        impl ToOwned for CStr {
            type Owned = CString;
            fn to_owned(&self) -> CString;
        }
        impl From<&CStr> for CString {
            fn from(s: &CStr) -> CString;
        }
        impl From<Box<CStr>> for CString {
            fn from(s: Box<CStr>) -> CString;
        }
        impl<'a> From<Cow<'a, CStr>> for CString {
            fn from(s: Cow<'a, CStr>) -> CString;
        }
        impl From<CString> for Box<CStr> {
            fn from(s: CString) -> Box<CStr>;
        }
        impl From<&CStr> for Box<CStr> {
            fn from(s: &CStr) -> Box<CStr>;
        }
        impl From<CString> for Arc<CStr> {
            fn from(s: CString) -> Arc<CStr>;
        }
        impl From<CString> for Rc<CStr> {
            fn from(s: CString) -> Rc<CStr>;
        }
        impl<'a> From<CString> for Cow<'a, CStr> {
            fn from(s: CString) -> Cow<'a, CStr>;
        }
        impl<'a> From<&'a CStr> for Cow<'a, CStr> {
            fn from(s: &'a CStr) -> Cow<'a, CStr>;
        }
        impl<'a> From<&'a CString> for Cow<'a, CStr> {
            fn from(s: &'a CString) -> Cow<'a, CStr>;
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// collections
// ---------------------------------------------------------------------------------------------------------------------

pub mod collections {
    pub use self::binary_heap::BinaryHeap;
    pub use self::btree_map::BTreeMap;
    pub use self::btree_set::BTreeSet;
    pub use self::linked_list::LinkedList;
    pub use self::vec_deque::VecDeque;

    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct TryReserveError(());
    impl core::fmt::Display for TryReserveError {}
    impl core::error::Error for TryReserveError {}

    pub mod btree_map {
        use crate::vec::Vec;
        use core::borrow::Borrow;
        use core::fmt::Debug;
        use core::marker::PhantomData;
        use core::ops::{Index, RangeBounds};

        pub struct BTreeMap<K, V>(PhantomData<(K, V)>);
        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V>;
            pub fn clear(&mut self);
            pub fn get<Q: ?Sized + Ord>(&self, key: &Q) -> Option<&V>
            where
                K: Borrow<Q> + Ord;
            pub fn get_key_value<Q: ?Sized + Ord>(&self, k: &Q) -> Option<(&K, &V)>
            where
                K: Borrow<Q> + Ord;
            pub fn get_mut<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<&mut V>
            where
                K: Borrow<Q> + Ord;
            pub fn first_key_value(&self) -> Option<(&K, &V)>
            where
                K: Ord;
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
            where
                K: Ord;
            #[asyncfix::moves]
            pub fn pop_first(&mut self) -> Option<(K, V)>
            where
                K: Ord;
            pub fn last_key_value(&self) -> Option<(&K, &V)>
            where
                K: Ord;
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
            where
                K: Ord;
            #[asyncfix::moves]
            pub fn pop_last(&mut self) -> Option<(K, V)>
            where
                K: Ord;
            pub fn contains_key<Q: ?Sized + Ord>(&self, key: &Q) -> bool
            where
                K: Borrow<Q> + Ord;
            #[asyncfix::moves]
            pub fn insert(&mut self, key: K, value: V) -> Option<V>
            where
                K: Ord;
            #[asyncfix::moves]
            pub fn remove<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<V>
            where
                K: Borrow<Q> + Ord;
            #[asyncfix::moves]
            pub fn remove_entry<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<(K, V)>
            where
                K: Borrow<Q> + Ord;
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F)
            where
                K: Ord;
            pub fn append(&mut self, other: &mut Self)
            where
                K: Ord;
            pub fn range<T: ?Sized + Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V>
            where
                K: Borrow<T> + Ord;
            pub fn range_mut<T: ?Sized + Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V>
            where
                K: Borrow<T> + Ord;
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
            where
                K: Ord;
            #[asyncfix::moves]
            pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self
            where
                K: Borrow<Q> + Ord;
            #[asyncfix::moves]
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F>
            where
                K: Ord;
            pub fn into_keys(self) -> IntoKeys<K, V>;
            pub fn into_values(self) -> IntoValues<K, V>;
            pub fn iter(&self) -> Iter<'_, K, V>;
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
            pub fn keys(&self) -> Keys<'_, K, V>;
            pub fn values(&self) -> Values<'_, K, V>;
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
            pub const fn len(&self) -> usize;
            pub const fn is_empty(&self) -> bool;
        }
        iterators! {
            Iter<'a, K, V> { &'a BTreeMap<K, V> } -> (&'a K, &'a V);
            Keys<'a, K, V> { &'a BTreeMap<K, V> } -> &'a K;
            Values<'a, K, V> { &'a BTreeMap<K, V> } -> &'a V;
            Range<'a, K, V> { &'a BTreeMap<K, V> } -> (&'a K, &'a V);
        }
        iterators_mut! {
            IterMut<'a, K, V> { &'a mut BTreeMap<K, V> } -> (&'a K, &'a mut V);
            ValuesMut<'a, K, V> { &'a mut BTreeMap<K, V> } -> &'a mut V;
            RangeMut<'a, K, V> { &'a mut BTreeMap<K, V> } -> (&'a K, &'a mut V);
            ExtractIf<'a, K, V, F> where (F: FnMut(&K, &mut V) -> bool) { &'a mut BTreeMap<K, V>, F } -> (K, V);
            IntoIter<K, V> { PhantomData<(K, V)> } -> (K, V);
            IntoKeys<K, V> { PhantomData<(K, V)> } -> K;
            IntoValues<K, V> { PhantomData<(K, V)> } -> V;
        }
        #[derive(Debug)]
        pub enum Entry<'a, K: 'a, V: 'a> {
            Vacant(VacantEntry<'a, K, V>),
            Occupied(OccupiedEntry<'a, K, V>),
        }
        impl<'a, K: Ord, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
            pub fn or_default(self) -> &'a mut V
            where
                V: Default;
        }
        #[derive(Debug)]
        pub struct VacantEntry<'a, K, V>(K, &'a mut BTreeMap<K, V>);
        impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        #[derive(Debug)]
        pub struct OccupiedEntry<'a, K, V>(&'a mut BTreeMap<K, V>);
        impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            #[asyncfix::moves]
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        impl<K, V> Drop for BTreeMap<K, V> {
            fn drop(&mut self);
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
            fn clone(&self) -> Self;
        }
        impl<K, V> Default for BTreeMap<K, V> {
            fn default() -> Self;
        }
        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
        impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
        impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
        impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
        impl<K: core::hash::Hash, V: core::hash::Hash> core::hash::Hash for BTreeMap<K, V> {}
        impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {}
        impl<K: Borrow<Q> + Ord, Q: ?Sized + Ord, V> Index<&Q> for BTreeMap<K, V> {
            type Output = V;
            fn index(&self, key: &Q) -> &V;
        }
        impl<K, V> IntoIterator for BTreeMap<K, V> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V>;
        }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;
            fn into_iter(self) -> Iter<'a, K, V>;
        }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = IterMut<'a, K, V>;
            fn into_iter(self) -> IterMut<'a, K, V>;
        }
        impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
            fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V>;
        }
        impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
            fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
        }
        impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I);
        }
        impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
            fn from(arr: [(K, V); N]) -> Self;
        }
    }

    pub mod btree_set {
        use core::borrow::Borrow;
        use core::fmt::Debug;
        use core::marker::PhantomData;
        use core::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
        pub struct BTreeSet<T>(PhantomData<T>);
        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T>;
            pub fn range<K: ?Sized + Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T>
            where
                T: Borrow<K> + Ord;
            pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T>
            where
                T: Ord;
            pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T>
            where
                T: Ord;
            pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T>
            where
                T: Ord;
            pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T>
            where
                T: Ord;
            pub fn clear(&mut self);
            pub fn contains<Q: ?Sized + Ord>(&self, value: &Q) -> bool
            where
                T: Borrow<Q> + Ord;
            pub fn get<Q: ?Sized + Ord>(&self, value: &Q) -> Option<&T>
            where
                T: Borrow<Q> + Ord;
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool
            where
                T: Ord;
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool
            where
                T: Ord;
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool
            where
                T: Ord;
            pub fn first(&self) -> Option<&T>
            where
                T: Ord;
            pub fn last(&self) -> Option<&T>
            where
                T: Ord;
            #[asyncfix::moves]
            pub fn pop_first(&mut self) -> Option<T>
            where
                T: Ord;
            #[asyncfix::moves]
            pub fn pop_last(&mut self) -> Option<T>
            where
                T: Ord;
            pub fn insert(&mut self, value: T) -> bool
            where
                T: Ord;
            #[asyncfix::moves]
            pub fn replace(&mut self, value: T) -> Option<T>
            where
                T: Ord;
            pub fn remove<Q: ?Sized + Ord>(&mut self, value: &Q) -> bool
            where
                T: Borrow<Q> + Ord;
            #[asyncfix::moves]
            pub fn take<Q: ?Sized + Ord>(&mut self, value: &Q) -> Option<T>
            where
                T: Borrow<Q> + Ord;
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F)
            where
                T: Ord;
            pub fn append(&mut self, other: &mut Self)
            where
                T: Ord;
            #[asyncfix::moves]
            pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self
            where
                T: Borrow<Q> + Ord;
            #[asyncfix::moves]
            pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F>
            where
                T: Ord;
            pub fn iter(&self) -> Iter<'_, T>;
            pub const fn len(&self) -> usize;
            pub const fn is_empty(&self) -> bool;
        }
        iterators! {
            Iter<'a, T> { &'a BTreeSet<T> } -> &'a T;
            Range<'a, T> { &'a BTreeSet<T> } -> &'a T;
            Difference<'a, T> { &'a BTreeSet<T> } -> &'a T;
            SymmetricDifference<'a, T> { &'a BTreeSet<T> } -> &'a T;
            Intersection<'a, T> { &'a BTreeSet<T> } -> &'a T;
            Union<'a, T> { &'a BTreeSet<T> } -> &'a T;
        }
        iterators_mut! {
            IntoIter<T> { PhantomData<T> } -> T;
            ExtractIf<'a, T, F> where (F: FnMut(&T) -> bool) { &'a mut BTreeSet<T>, F } -> T;
        }
        impl<T> Drop for BTreeSet<T> {
            fn drop(&mut self);
        }
        impl<T: Clone> Clone for BTreeSet<T> {
            fn clone(&self) -> Self;
        }
        impl<T> Default for BTreeSet<T> {
            fn default() -> Self;
        }
        impl<T: PartialEq> PartialEq for BTreeSet<T> {}
        impl<T: Eq> Eq for BTreeSet<T> {}
        impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
        impl<T: Ord> Ord for BTreeSet<T> {}
        impl<T: core::hash::Hash> core::hash::Hash for BTreeSet<T> {}
        impl<T: Debug> Debug for BTreeSet<T> {}
        impl<T> IntoIterator for BTreeSet<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T>;
        }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;
            fn into_iter(self) -> Iter<'a, T>;
        }
        impl<T: Ord> FromIterator<T> for BTreeSet<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T>;
        }
        impl<T: Ord> Extend<T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
        }
        impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
        }
        impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
            fn from(arr: [T; N]) -> Self;
        }
        impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;
            fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
        }
        impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;
            fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
        }
        impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;
            fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
        }
        impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;
            fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
        }
    }

    macro_rules! sequence {
        ($Name:ident) => {
            impl<T> Drop for $Name<T> {
                fn drop(&mut self);
            }
            impl<T: Clone> Clone for $Name<T> {
                fn clone(&self) -> Self;
            }
            impl<T: Debug> Debug for $Name<T> {}
            impl<T> IntoIterator for $Name<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
                fn into_iter(self) -> IntoIter<T>;
            }
            impl<'a, T> IntoIterator for &'a $Name<T> {
                type Item = &'a T;
                type IntoIter = Iter<'a, T>;
                fn into_iter(self) -> Iter<'a, T>;
            }
            iterators! {
                Iter<'a, T> { &'a $Name<T> } -> &'a T;
                IntoIter<T> { PhantomData<T> } -> T;
            }
        };
    }
    macro_rules! list {
        ($Name:ident) => {
            sequence! { $Name }
            impl<T> Default for $Name<T> {
                fn default() -> Self;
            }
            impl<T: PartialEq> PartialEq for $Name<T> {}
            impl<T: Eq> Eq for $Name<T> {}
            impl<T: PartialOrd> PartialOrd for $Name<T> {}
            impl<T: Ord> Ord for $Name<T> {}
            impl<T: core::hash::Hash> core::hash::Hash for $Name<T> {}
            impl<'a, T> IntoIterator for &'a mut $Name<T> {
                type Item = &'a mut T;
                type IntoIter = IterMut<'a, T>;
                fn into_iter(self) -> IterMut<'a, T>;
            }
            impl<T> FromIterator<T> for $Name<T> {
                fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
            }
            impl<T> Extend<T> for $Name<T> {
                fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
            }
            impl<'a, T: Copy + 'a> Extend<&'a T> for $Name<T> {
                fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
            }
            impl<T, const N: usize> From<[T; N]> for $Name<T> {
                fn from(arr: [T; N]) -> Self;
            }
        };
    }

    pub mod vec_deque {
        use super::TryReserveError;
        use crate::vec::Vec;
        use core::cmp::Ordering;
        use core::fmt::Debug;
        use core::marker::PhantomData;
        use core::ops::{Index, IndexMut, RangeBounds};
        pub struct VecDeque<T>(PhantomData<T>);
        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T>;
            pub fn with_capacity(capacity: usize) -> VecDeque<T>;
            pub fn get(&self, index: usize) -> Option<&T>;
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
            pub fn swap(&mut self, i: usize, j: usize);
            pub fn capacity(&self) -> usize;
            pub fn reserve_exact(&mut self, additional: usize);
            pub fn reserve(&mut self, additional: usize);
            pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn truncate(&mut self, len: usize);
            pub fn iter(&self) -> Iter<'_, T>;
            pub fn iter_mut(&mut self) -> IterMut<'_, T>;
            pub fn as_slices(&self) -> (&[T], &[T]);
            pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T>;
            pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T>;
            #[asyncfix::moves]
            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
            pub fn clear(&mut self);
            pub fn contains(&self, x: &T) -> bool
            where
                T: PartialEq;
            pub fn front(&self) -> Option<&T>;
            pub fn front_mut(&mut self) -> Option<&mut T>;
            pub fn back(&self) -> Option<&T>;
            pub fn back_mut(&mut self) -> Option<&mut T>;
            #[asyncfix::moves]
            pub fn pop_front(&mut self) -> Option<T>;
            #[asyncfix::moves]
            pub fn pop_back(&mut self) -> Option<T>;
            #[asyncfix::moves]
            pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
            #[asyncfix::moves]
            pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
            pub fn push_front(&mut self, value: T);
            pub fn push_back(&mut self, value: T);
            #[asyncfix::moves]
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
            #[asyncfix::moves]
            pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
            pub fn insert(&mut self, index: usize, value: T);
            #[asyncfix::moves]
            pub fn remove(&mut self, index: usize) -> Option<T>;
            #[asyncfix::moves]
            pub fn split_off(&mut self, at: usize) -> Self;
            pub fn append(&mut self, other: &mut Self);
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
            pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
            pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
            pub fn make_contiguous(&mut self) -> &mut [T];
            pub fn rotate_left(&mut self, n: usize);
            pub fn rotate_right(&mut self, n: usize);
            pub fn binary_search(&self, x: &T) -> Result<usize, usize>
            where
                T: Ord;
            pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize>;
            pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
            pub fn resize(&mut self, new_len: usize, value: T)
            where
                T: Clone;
        }
        list! { VecDeque }
        iterators_mut! {
            IterMut<'a, T> { &'a mut VecDeque<T> } -> &'a mut T;
            Drain<'a, T> { &'a mut VecDeque<T> } -> T;
        }
        impl<T> Index<usize> for VecDeque<T> {
            type Output = T;
            fn index(&self, index: usize) -> &T;
        }
        impl<T> IndexMut<usize> for VecDeque<T> {
            fn index_mut(&mut self, index: usize) -> &mut T;
        }
        impl<T> From<Vec<T>> for VecDeque<T> {
            fn from(other: Vec<T>) -> Self;
        }
        impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> {}
        impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> {}
    }

    pub mod linked_list {
        use core::fmt::Debug;
        use core::marker::PhantomData;
        pub struct LinkedList<T>(PhantomData<T>);
        impl<T> LinkedList<T> {
            pub const fn new() -> Self;
            pub fn append(&mut self, other: &mut Self);
            pub fn iter(&self) -> Iter<'_, T>;
            pub fn iter_mut(&mut self) -> IterMut<'_, T>;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn clear(&mut self);
            pub fn contains(&self, x: &T) -> bool
            where
                T: PartialEq<T>;
            pub fn front(&self) -> Option<&T>;
            pub fn front_mut(&mut self) -> Option<&mut T>;
            pub fn back(&self) -> Option<&T>;
            pub fn back_mut(&mut self) -> Option<&mut T>;
            pub fn push_front(&mut self, elt: T);
            #[asyncfix::moves]
            pub fn pop_front(&mut self) -> Option<T>;
            pub fn push_back(&mut self, elt: T);
            #[asyncfix::moves]
            pub fn pop_back(&mut self) -> Option<T>;
            #[asyncfix::moves]
            pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
            #[asyncfix::moves]
            pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F>;
        }
        list! { LinkedList }
        iterators_mut! {
            IterMut<'a, T> { &'a mut LinkedList<T> } -> &'a mut T;
            ExtractIf<'a, T, F> where (F: FnMut(&mut T) -> bool) { &'a mut LinkedList<T>, F } -> T;
        }
    }

    pub mod binary_heap {
        use super::TryReserveError;
        use crate::vec::Vec;
        use core::fmt::Debug;
        use core::marker::PhantomData;
        use core::ops::{Deref, DerefMut};
        pub struct BinaryHeap<T>(PhantomData<T>);
        impl<T: Ord> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T>;
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
            #[asyncfix::moves]
            pub fn pop(&mut self) -> Option<T>;
            pub fn push(&mut self, item: T);
            pub fn into_sorted_vec(self) -> Vec<T>;
            pub fn append(&mut self, other: &mut Self);
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        }
        impl<T> BinaryHeap<T> {
            pub fn iter(&self) -> Iter<'_, T>;
            pub fn peek(&self) -> Option<&T>;
            pub fn capacity(&self) -> usize;
            pub fn reserve_exact(&mut self, additional: usize);
            pub fn reserve(&mut self, additional: usize);
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn into_vec(self) -> Vec<T>;
            pub fn as_slice(&self) -> &[T];
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            #[asyncfix::moves]
            pub fn drain(&mut self) -> Drain<'_, T>;
            pub fn clear(&mut self);
        }
        sequence! { BinaryHeap }
        iterators_mut! { Drain<'a, T> { &'a mut BinaryHeap<T> } -> T; }
        impl<T: Ord> Default for BinaryHeap<T> {
            fn default() -> BinaryHeap<T>;
        }
        impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T>;
        }
        impl<T: Ord> Extend<T> for BinaryHeap<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
        }
        impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {
            fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
        }
        impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
            fn from(vec: Vec<T>) -> BinaryHeap<T>;
        }
        impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
            fn from(arr: [T; N]) -> Self;
        }
        #[derive(Debug)]
        pub struct PeekMut<'a, T: 'a + Ord>(&'a mut BinaryHeap<T>);
        impl<'a, T: Ord> PeekMut<'a, T> {
            pub fn pop(this: PeekMut<'a, T>) -> T;
            pub fn refresh(&mut self) -> bool;
        }
        impl<T: Ord> Deref for PeekMut<'_, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<T: Ord> DerefMut for PeekMut<'_, T> {
            fn deref_mut(&mut self) -> &mut T;
        }
        impl<T: Ord> Drop for PeekMut<'_, T> {
            fn drop(&mut self);
        }
    }
}
