#![register_tool(asyncfix)]
//! core (Rust 1.70 to 1.95, stable surface): the language items, primitives, traits and macros every other model rests on.
//! Trait impls whose methods add nothing to a type (`Debug`, `Hash`, `PartialEq`, operators) are written without them.
//! A few const functions have a body, and integer constants their value: array lengths are evaluated from them, and the
//! engine does not bear a length that it cannot evaluate.
#![feature(lang_items, no_core, auto_traits, decl_macro, negative_impls, rustc_attrs, unboxed_closures)]
#![rustc_coherence_is_core]
#![no_core]

// ---------------------------------------------------------------------------------------------------------------------
// macros
// ---------------------------------------------------------------------------------------------------------------------

/// Stamps iterator structs: `Name<'a, T> where (bounds) { field types } -> Item;`
macro_rules! iterators_mut {
    ($( $name:ident $(< $($g:tt),* >)? $(where ($($w:tt)*))? { $($f:ty),* } -> $item:ty; )*) => {$(
        #[derive(Debug)]
        pub struct $name $(<$($g),*>)? ($($f),*) $(where $($w)*)?;
        impl $(<$($g),*>)? Iterator for $name $(<$($g),*>)? $(where $($w)*)? { type Item = $item; fn next(&mut self) -> Option<$item>; }
        impl $(<$($g),*>)? DoubleEndedIterator for $name $(<$($g),*>)? $(where $($w)*)? { fn next_back(&mut self) -> Option<$item>; }
        impl $(<$($g),*>)? ExactSizeIterator for $name $(<$($g),*>)? $(where $($w)*)? {}
        impl $(<$($g),*>)? crate::iter::FusedIterator for $name $(<$($g),*>)? $(where $($w)*)? {}
    )*};
}
/// The same for iterators which can be cloned.
macro_rules! iterators {
    ($( $name:ident $(< $($g:tt),* >)? $(where ($($w:tt)*))? { $($f:ty),* } -> $item:ty; )*) => {
        iterators_mut! { $( $name $(< $($g),* >)? $(where ($($w)*))? { $($f),* } -> $item; )* }
        $( impl $(<$($g),*>)? Clone for $name $(<$($g),*>)? $(where $($w)*)? { fn clone(&self) -> Self; } )*
    };
}

#[macro_use]
pub(crate) mod macros {
    #[macro_export]
    macro_rules! panic {
        () => { $crate::panicking::panic("explicit panic") };
        ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); }};
    }
    #[macro_export]
    macro_rules! unreachable {
        () => { $crate::panicking::panic("unreachable") };
        ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); }};
    }
    #[macro_export]
    macro_rules! unimplemented {
        () => { $crate::panicking::panic("not implemented") };
        ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); }};
    }
    #[macro_export]
    macro_rules! todo {
        () => { $crate::panicking::panic("not yet implemented") };
        ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); }};
    }
    #[macro_export]
    macro_rules! assert {
        ($cond:expr $(,)?) => {{ if !$cond { $crate::panicking::panic("assertion failed"); } }};
        ($cond:expr, $($arg:tt)+) => {{ if !$cond { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); } }};
    }
    #[macro_export]
    macro_rules! assert_eq {
        ($left:expr, $right:expr $(,)?) => {
            match (&$left, &$right) { (left_val, right_val) => {
                if !(*left_val == *right_val) { $crate::panicking::assert_failed(&*left_val, &*right_val, $crate::option::Option::None); }
            } }
        };
        ($left:expr, $right:expr, $($arg:tt)+) => {
            match (&$left, &$right) { (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    $crate::panicking::assert_failed(&*left_val, &*right_val, $crate::option::Option::Some($crate::format_args!($($arg)+)));
                }
            } }
        };
    }
    #[macro_export]
    macro_rules! assert_ne {
        ($left:expr, $right:expr $(,)?) => {
            match (&$left, &$right) { (left_val, right_val) => {
                if *left_val == *right_val { $crate::panicking::assert_failed(&*left_val, &*right_val, $crate::option::Option::None); }
            } }
        };
        ($left:expr, $right:expr, $($arg:tt)+) => {
            match (&$left, &$right) { (left_val, right_val) => {
                if *left_val == *right_val {
                    $crate::panicking::assert_failed(&*left_val, &*right_val, $crate::option::Option::Some($crate::format_args!($($arg)+)));
                }
            } }
        };
    }
    #[macro_export]
    macro_rules! assert_matches {
        ($left:expr, $(|)? $( $pattern:pat_param )|+ $( if $guard:expr )? $(,)?) => {
            match $left { $( $pattern )|+ $( if $guard )? => {} ref left_val => { $crate::panicking::panic("assertion failed"); } }
        };
        ($left:expr, $(|)? $( $pattern:pat_param )|+ $( if $guard:expr )?, $($arg:tt)+) => {
            match $left { $( $pattern )|+ $( if $guard )? => {} ref left_val => { $crate::panic!($($arg)+); } }
        };
    }
    #[macro_export]
    macro_rules! debug_assert { ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert!($($arg)*); } }; }
    #[macro_export]
    macro_rules! debug_assert_eq { ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert_eq!($($arg)*); } }; }
    #[macro_export]
    macro_rules! debug_assert_ne { ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert_ne!($($arg)*); } }; }
    #[macro_export]
    macro_rules! matches {
        ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => { match $expression { $pattern $(if $guard)? => true, _ => false } };
    }
    #[macro_export]
    macro_rules! r#try {
        ($expr:expr $(,)?) => {
            match $expr {
                $crate::result::Result::Ok(val) => val,
                $crate::result::Result::Err(err) => {
                    return $crate::result::Result::Err($crate::convert::From::from(err));
                }
            }
        };
    }
    #[macro_export]
    macro_rules! write { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) }; }
    #[macro_export]
    macro_rules! writeln {
        ($dst:expr $(,)?) => { $crate::write!($dst, "\n") };
        ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args_nl!($($arg)*)) };
    }

    // built into the engine
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! compile_error {
        ($msg:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! format_args {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! const_format_args {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! format_args_nl {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! env {
        ($name:expr $(,)?) => {};
        ($name:expr, $error_msg:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! option_env {
        ($name:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! concat {
        ($($e:expr),* $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! concat_bytes {
        ($($e:literal),+ $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! line {
        () => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! column {
        () => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! file {
        () => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! stringify {
        ($($t:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! include_str {
        ($file:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! include_bytes {
        ($file:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! include {
        ($file:expr $(,)?) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! module_path {
        () => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! cfg {
        ($($cfg:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! cfg_select {
        ($($tt:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! log_syntax {
        ($($arg:tt)*) => {};
    }
    #[macro_export]
    #[rustc_builtin_macro]
    macro_rules! trace_macros {
        (true) => {};
        (false) => {};
    }

    pub(crate) mod builtin {
        #[rustc_builtin_macro]
        pub macro derive($item:item) {}
        #[rustc_builtin_macro]
        pub macro derive_const($item:item) {}
        #[rustc_builtin_macro]
        pub macro test($item:item) {}
        #[rustc_builtin_macro]
        pub macro bench($item:item) {}
        #[rustc_builtin_macro]
        pub macro test_case($item:item) {}
        #[rustc_builtin_macro]
        pub macro global_allocator($item:item) {}
        #[rustc_builtin_macro]
        pub macro cfg_accessible($item:item) {}
        #[rustc_builtin_macro]
        pub macro cfg_eval($item:item) {}
        #[rustc_builtin_macro]
        pub macro define_opaque($item:item) {}
    }
}

pub mod prelude {
    pub mod v1 {
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::fmt::derive::Debug;
        pub use crate::future::{j, k};
        pub use crate::hash::derive::Hash;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::macros::builtin::{bench, cfg_accessible, cfg_eval, derive, global_allocator, test, test_case};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::{
            assert, assert_eq, assert_ne, cfg, column, compile_error, concat, concat_bytes, const_format_args, debug_assert,
            debug_assert_eq, debug_assert_ne, env, file, format_args, format_args_nl, include, include_bytes, include_str, line,
            log_syntax, matches, module_path, option_env, panic, stringify, todo, trace_macros, r#try, unimplemented, unreachable, write,
            writeln,
        };
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::FromIterator;
    }
}

#[prelude_import]
#[allow(unused)]
use prelude::rust_2024::*;

// ---------------------------------------------------------------------------------------------------------------------
// marker, clone, default, cmp, hash, convert, borrow, any
// ---------------------------------------------------------------------------------------------------------------------

pub mod marker {
    #[lang = "pointee_sized"]
    #[fundamental]
    #[rustc_specialization_trait]
    #[rustc_coinductive]
    pub trait PointeeSized {}
    #[lang = "meta_sized"]
    #[fundamental]
    #[rustc_specialization_trait]
    #[rustc_coinductive]
    pub trait MetaSized: PointeeSized {}
    #[lang = "sized"]
    #[fundamental]
    #[rustc_specialization_trait]
    #[rustc_coinductive]
    pub trait Sized: MetaSized {}
    #[lang = "unsize"]
    pub trait Unsize<T: ?Sized> {}
    #[lang = "structural_peq"]
    pub trait StructuralPartialEq {}
    #[lang = "copy"]
    pub trait Copy: Clone {}
    #[rustc_builtin_macro]
    pub macro Copy($item:item) {}
    #[rustc_builtin_macro(CoercePointee, attributes(pointee))]
    pub macro CoercePointee($item:item) {}
    pub unsafe auto trait Send {}
    // Code under analysis compiles, so that what must be `Send` is; to prove it anew costs time, and fails for
    // `dyn Trait` where a macro that is not expanded makes the trait's `async fn`s dyn-compatible.
    unsafe impl<T: ?Sized> Send for T {}
    #[lang = "sync"]
    pub unsafe auto trait Sync {}
    unsafe impl<T: ?Sized> Sync for T {}
    #[lang = "unpin"]
    pub auto trait Unpin {}
    #[lang = "freeze"]
    pub unsafe auto trait Freeze {}
    #[lang = "destruct"]
    pub trait Destruct {}
    #[lang = "tuple_trait"]
    pub trait Tuple {}
    #[lang = "const_param_ty"]
    pub trait ConstParamTy_ {}
    #[lang = "discriminant_kind"]
    pub trait DiscriminantKind {
        #[lang = "discriminant_type"]
        type Discriminant;
    }
    #[lang = "fn_ptr_trait"]
    pub trait FnPtr: Copy + Clone {
        #[lang = "fn_ptr_addr"]
        fn addr(self) -> *const ();
    }

    #[lang = "phantom_data"]
    pub struct PhantomData<T: ?Sized>;
    impl<T: ?Sized> PhantomData<T> {
        pub const fn new() -> Self;
    }
    impl<T: ?Sized> Clone for PhantomData<T> {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Copy for PhantomData<T> {}
    impl<T: ?Sized> Default for PhantomData<T> {
        fn default() -> Self;
    }
    impl<T: ?Sized> PartialEq for PhantomData<T> {}
    impl<T: ?Sized> Eq for PhantomData<T> {}
    impl<T: ?Sized> PartialOrd for PhantomData<T> {}
    impl<T: ?Sized> Ord for PhantomData<T> {}
    impl<T: ?Sized> crate::hash::Hash for PhantomData<T> {}
    impl<T: ?Sized> crate::fmt::Debug for PhantomData<T> {}

    #[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct PhantomPinned;
    impl !Unpin for PhantomPinned {}

    impl<T: ?Sized> Unpin for &T {}
    impl<T: ?Sized> Unpin for &mut T {}
    impl<T: ?Sized> Unpin for *const T {}
    impl<T: ?Sized> Unpin for *mut T {}

    macro_rules! copy { ($($t:ty)*) => {$( impl Copy for $t {} impl Clone for $t { fn clone(&self) -> Self; } )*}; }
    copy! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 bool char }
    impl Copy for ! {}
    impl Clone for ! {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Copy for *const T {}
    impl<T: ?Sized> Copy for *mut T {}
    impl<T: ?Sized> Copy for &T {}
    impl<T: Copy, const N: usize> Copy for [T; N] {}
}

pub mod clone {
    #[lang = "clone"]
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }
    #[rustc_builtin_macro]
    pub macro Clone($item:item) {}
    #[lang = "use_cloned"]
    pub trait UseCloned: Clone {}
    impl<T: ?Sized> Clone for *const T {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Clone for *mut T {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Clone for &T {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> !Clone for &mut T {}
    impl<T: Clone, const N: usize> Clone for [T; N] {
        fn clone(&self) -> Self;
    }
    pub unsafe trait CloneToUninit {
        unsafe fn clone_to_uninit(&self, dest: *mut u8);
    }
    unsafe impl<T: Clone> CloneToUninit for T {}
    unsafe impl<T: Clone> CloneToUninit for [T] {}
    unsafe impl CloneToUninit for str {}
    unsafe impl CloneToUninit for crate::ffi::CStr {}
}

pub mod default {
    pub trait Default: Sized {
        fn default() -> Self;
    }
    #[rustc_builtin_macro(Default, attributes(default))]
    pub macro Default($item:item) {}
    macro_rules! default { ($($t:ty)*) => {$( impl Default for $t { fn default() -> Self; } )*}; }
    default! { () usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 bool char &str &mut str }
    impl<T> Default for &[T] {
        fn default() -> Self;
    }
    impl<T> Default for &mut [T] {
        fn default() -> Self;
    }
    impl<T: Default, const N: usize> Default for [T; N] {
        fn default() -> Self;
    }
}

pub mod cmp {
    #[lang = "eq"]
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool;
    }
    #[rustc_builtin_macro]
    pub macro PartialEq($item:item) {}
    pub trait Eq: PartialEq<Self> {}
    #[rustc_builtin_macro]
    pub macro Eq($item:item) {}
    #[lang = "partial_ord"]
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }
    #[rustc_builtin_macro]
    pub macro PartialOrd($item:item) {}
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self
        where
            Self: Sized;
        fn min(self, other: Self) -> Self
        where
            Self: Sized;
        fn clamp(self, min: Self, max: Self) -> Self
        where
            Self: Sized;
    }
    #[rustc_builtin_macro]
    pub macro Ord($item:item) {}

    #[lang = "Ordering"]
    #[derive(Clone, Copy, Eq, PartialOrd, Ord, PartialEq, Debug, Hash)]
    pub enum Ordering {
        Less = -1,
        Equal = 0,
        Greater = 1,
    }
    impl Ordering {
        pub const fn is_eq(self) -> bool;
        pub const fn is_ne(self) -> bool;
        pub const fn is_lt(self) -> bool;
        pub const fn is_gt(self) -> bool;
        pub const fn is_le(self) -> bool;
        pub const fn is_ge(self) -> bool;
        pub const fn reverse(self) -> Ordering;
        pub const fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }

    #[derive(PartialEq, Eq, Debug, Copy, Clone, Default, Hash, PartialOrd, Ord)]
    pub struct Reverse<T>(pub T);

    pub fn min<T: Ord>(v1: T, v2: T) -> T;
    pub fn max<T: Ord>(v1: T, v2: T) -> T;
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub fn minmax<T: Ord>(v1: T, v2: T) -> [T; 2];

    macro_rules! total { ($($t:ty)*) => {$( impl PartialEq for $t {} impl Eq for $t {} impl PartialOrd for $t {} impl Ord for $t {} )*}; }
    total! { () usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 bool char str }
    impl PartialEq for ! {}
    impl Eq for ! {}
    impl PartialOrd for ! {}
    impl Ord for ! {}
    macro_rules! partial { ($($t:ty)*) => {$( impl PartialEq for $t {} impl PartialOrd for $t {} )*}; }
    partial! { f16 f32 f64 f128 }
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {}
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {}
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A {}
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A {}
    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {}
    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {}
    impl<A: ?Sized + Eq> Eq for &A {}
    impl<A: ?Sized + Eq> Eq for &mut A {}
    impl<A: ?Sized + Ord> Ord for &A {}
    impl<A: ?Sized + Ord> Ord for &mut A {}
    impl<T: ?Sized> PartialEq for *const T {}
    impl<T: ?Sized> Eq for *const T {}
    impl<T: ?Sized> PartialOrd for *const T {}
    impl<T: ?Sized> Ord for *const T {}
    impl<T: ?Sized> PartialEq for *mut T {}
    impl<T: ?Sized> Eq for *mut T {}
    impl<T: ?Sized> PartialOrd for *mut T {}
    impl<T: ?Sized> Ord for *mut T {}
    impl<F: crate::marker::FnPtr> PartialEq for F {}
    impl<F: crate::marker::FnPtr> Eq for F {}
    impl<F: crate::marker::FnPtr> PartialOrd for F {}
    impl<F: crate::marker::FnPtr> Ord for F {}
    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
    impl<T: Eq> Eq for [T] {}
    impl<T: PartialOrd> PartialOrd for [T] {}
    impl<T: Ord> Ord for [T] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] {}
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] {}
    impl<T: Eq, const N: usize> Eq for [T; N] {}
    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
    impl<T: Ord, const N: usize> Ord for [T; N] {}
}

pub mod tuple {
    macro_rules! tuples {
        ($(($($T:ident)+))*) => {$(
            impl<$($T: PartialEq),+> PartialEq for ($($T,)+) {}
            impl<$($T: Eq),+> Eq for ($($T,)+) {}
            impl<$($T: PartialOrd),+> PartialOrd for ($($T,)+) {}
            impl<$($T: Ord),+> Ord for ($($T,)+) {}
            impl<$($T: Default),+> Default for ($($T,)+) { fn default() -> Self; }
            impl<$($T: crate::fmt::Debug),+> crate::fmt::Debug for ($($T,)+) {}
            impl<$($T: crate::hash::Hash),+> crate::hash::Hash for ($($T,)+) {}
        )*};
    }
    tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L) }
    macro_rules! same { ($($n:literal ($($T:ident)+))*) => {$(
        impl<T> From<[T; $n]> for ($($T,)+) { fn from(array: [T; $n]) -> Self; }
        impl<T> From<($($T,)+)> for [T; $n] { fn from(tuple: ($($T,)+)) -> Self; }
    )*}; }
    same! { 1 (T) 2 (T T) 3 (T T T) 4 (T T T T) 5 (T T T T T) 6 (T T T T T T) 7 (T T T T T T T) 8 (T T T T T T T T) }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
        where
            Self: Sized;
    }
    pub(crate) mod derive {
        #[rustc_builtin_macro]
        pub macro Hash($item:item) {}
    }
    pub use derive::Hash;
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
        fn write_length_prefix(&mut self, len: usize);
        fn write_str(&mut self, s: &str);
    }
    impl<H: Hasher + ?Sized> Hasher for &mut H {}
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64
        where
            Self: Sized,
            Self::Hasher: Hasher;
    }
    pub struct BuildHasherDefault<H>(crate::marker::PhantomData<H>);
    impl<H> BuildHasherDefault<H> {
        pub const fn new() -> Self;
    }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
        type Hasher = H;
        fn build_hasher(&self) -> H;
    }
    impl<H> Clone for BuildHasherDefault<H> {
        fn clone(&self) -> Self;
    }
    impl<H> Default for BuildHasherDefault<H> {
        fn default() -> Self;
    }
    impl<H> crate::fmt::Debug for BuildHasherDefault<H> {}
    #[derive(Debug, Clone, Default)]
    pub struct SipHasher(u64);
    impl SipHasher {
        pub fn new() -> SipHasher;
        pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
    }
    impl Hasher for SipHasher {}

    macro_rules! hash { ($($t:ty)*) => {$( impl Hash for $t {} )*}; }
    hash! { () usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 bool char str }
    impl Hash for ! {}
    impl<T: Hash> Hash for [T] {}
    impl<T: Hash, const N: usize> Hash for [T; N] {}
    impl<T: ?Sized + Hash> Hash for &T {}
    impl<T: ?Sized + Hash> Hash for &mut T {}
    impl<T: ?Sized> Hash for *const T {}
    impl<T: ?Sized> Hash for *mut T {}
    impl<F: crate::marker::FnPtr> Hash for F {}
}

pub mod convert {
    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }
    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }
    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }
    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
        fn as_ref(&self) -> &U;
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {
        fn as_ref(&self) -> &U;
    }
    impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {
        fn as_mut(&mut self) -> &mut U;
    }
    impl<T> AsRef<[T]> for [T] {
        fn as_ref(&self) -> &[T];
    }
    impl<T> AsMut<[T]> for [T] {
        fn as_mut(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> AsRef<[T]> for [T; N] {
        fn as_ref(&self) -> &[T];
    }
    impl<T, const N: usize> AsMut<[T]> for [T; N] {
        fn as_mut(&mut self) -> &mut [T];
    }
    impl AsRef<str> for str {
        fn as_ref(&self) -> &str;
    }
    impl AsMut<str> for str {
        fn as_mut(&mut self) -> &mut str;
    }
    impl AsRef<[u8]> for str {
        fn as_ref(&self) -> &[u8];
    }

    impl<T, U: From<T>> Into<U> for T {
        fn into(self) -> U;
    }
    impl<T> From<T> for T {
        fn from(t: T) -> T;
    }
    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;
        fn try_into(self) -> Result<U, U::Error>;
    }
    impl<T, U: Into<T>> TryFrom<U> for T {
        type Error = Infallible;
        fn try_from(value: U) -> Result<Self, Infallible>;
    }

    pub const fn identity<T>(x: T) -> T;
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Infallible {}
    impl crate::fmt::Display for Infallible {}
    impl crate::error::Error for Infallible {}

    macro_rules! lossless { ($($from:ident => $($to:ident)*;)*) => {$($( impl From<$from> for $to { fn from(small: $from) -> Self; } )*)*}; }
    lossless! {
        bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64;
        u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64 char;
        u16 => u32 u64 u128 usize i32 i64 i128 f32 f64;
        u32 => u64 u128 i64 i128 f64;
        u64 => u128 i128;
        i8 => i16 i32 i64 i128 isize f32 f64;
        i16 => i32 i64 i128 isize f32 f64;
        i32 => i64 i128 f64;
        i64 => i128;
        f32 => f64;
        char => u32 u64 u128;
    }
    macro_rules! checked { ($($from:ident => $($to:ident)*;)*) => {$($(
        impl TryFrom<$from> for $to { type Error = crate::num::TryFromIntError; fn try_from(u: $from) -> Result<Self, crate::num::TryFromIntError>; }
    )*)*}; }
    checked! {
        u8 => i8;
        u16 => u8 i8 i16 isize;
        u32 => u8 u16 i8 i16 i32 usize isize;
        u64 => u8 u16 u32 i8 i16 i32 i64 usize isize;
        u128 => u8 u16 u32 u64 i8 i16 i32 i64 i128 usize isize;
        usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
        i8 => u8 u16 u32 u64 u128 usize;
        i16 => u8 u16 u32 u64 u128 i8 usize;
        i32 => u8 u16 u32 u64 u128 i8 i16 usize isize;
        i64 => u8 u16 u32 u64 u128 i8 i16 i32 usize isize;
        i128 => u8 u16 u32 u64 u128 i8 i16 i32 i64 usize isize;
        isize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 usize;
    }
    impl TryFrom<u32> for char {
        type Error = crate::char::CharTryFromError;
        fn try_from(i: u32) -> Result<char, crate::char::CharTryFromError>;
    }
    impl TryFrom<char> for u8 {
        type Error = crate::char::TryFromCharError;
        fn try_from(c: char) -> Result<u8, crate::char::TryFromCharError>;
    }
    impl TryFrom<char> for u16 {
        type Error = crate::char::TryFromCharError;
        fn try_from(c: char) -> Result<u16, crate::char::TryFromCharError>;
    }
}

pub mod borrow {
    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    impl<T: ?Sized> Borrow<T> for T {
        fn borrow(&self) -> &T;
    }
    impl<T: ?Sized> BorrowMut<T> for T {
        fn borrow_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Borrow<T> for &T {
        fn borrow(&self) -> &T;
    }
    impl<T: ?Sized> Borrow<T> for &mut T {
        fn borrow(&self) -> &T;
    }
    impl<T: ?Sized> BorrowMut<T> for &mut T {
        fn borrow_mut(&mut self) -> &mut T;
    }
    impl<T, const N: usize> Borrow<[T]> for [T; N] {
        fn borrow(&self) -> &[T];
    }
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
        fn borrow_mut(&mut self) -> &mut [T];
    }
}

pub mod any {
    pub trait Any: 'static {
        fn type_id(&self) -> TypeId;
    }
    impl<T: 'static + ?Sized> Any for T {
        fn type_id(&self) -> TypeId;
    }
    macro_rules! dyn_any { ($($t:ty)*) => {$(
        impl $t {
            pub fn is<T: Any>(&self) -> bool;
            pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
            pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
        }
        impl crate::fmt::Debug for $t {}
    )*}; }
    dyn_any! { (dyn Any) (dyn Any + Send) (dyn Any + Send + Sync) }
    #[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct TypeId(u128);
    impl TypeId {
        pub const fn of<T: ?Sized + 'static>() -> TypeId;
    }
    #[rustc_intrinsic]
    pub const fn type_name<T: ?Sized>() -> &'static str;
    pub const fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str;
}

// ---------------------------------------------------------------------------------------------------------------------
// ops
// ---------------------------------------------------------------------------------------------------------------------

pub mod ops {
    mod unsize {
        use crate::marker::Unsize;
        #[lang = "coerce_unsized"]
        pub trait CoerceUnsized<T> {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a mut U> for &'a mut T {}
        impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b mut T {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for &'a mut T {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a mut T {}
        impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a T {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for *mut T {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *mut T {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *const T {}
        #[lang = "dispatch_from_dyn"]
        pub trait DispatchFromDyn<T> {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<&'a U> for &'a T {}
        impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<&'a mut U> for &'a mut T {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<*const U> for *const T {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<*mut U> for *mut T {}
    }
    pub use self::unsize::{CoerceUnsized, DispatchFromDyn};

    mod deref {
        #[lang = "deref"]
        pub trait Deref {
            #[lang = "deref_target"]
            type Target: ?Sized;
            fn deref(&self) -> &Self::Target;
        }
        #[lang = "deref_mut"]
        pub trait DerefMut: Deref {
            fn deref_mut(&mut self) -> &mut Self::Target;
        }
        #[lang = "deref_pure"]
        pub unsafe trait DerefPure {}
        #[lang = "receiver"]
        pub trait Receiver {
            #[lang = "receiver_target"]
            type Target: ?Sized;
        }
        impl<T: ?Sized> Deref for &T {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<T: ?Sized> Deref for &mut T {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<T: ?Sized> DerefMut for &mut T {
            fn deref_mut(&mut self) -> &mut T;
        }
        unsafe impl<T: ?Sized> DerefPure for &T {}
        unsafe impl<T: ?Sized> DerefPure for &mut T {}
        impl<P: ?Sized + Deref<Target = T>, T: ?Sized> Receiver for P {
            type Target = T;
        }
    }
    pub use self::deref::{Deref, DerefMut, DerefPure, Receiver};

    #[lang = "drop"]
    pub trait Drop {
        fn drop(&mut self);
    }

    mod index {
        #[lang = "index"]
        pub trait Index<Idx: ?Sized> {
            type Output: ?Sized;
            fn index(&self, index: Idx) -> &Self::Output;
        }
        #[lang = "index_mut"]
        pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
            fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
        }
    }
    pub use self::index::{Index, IndexMut};

    mod function {
        use crate::marker::Tuple;
        #[lang = "fn"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait Fn<Args: Tuple>: FnMut<Args> {
            extern "rust-call" fn call(&self, args: Args) -> Self::Output;
        }
        #[lang = "fn_mut"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait FnMut<Args: Tuple>: FnOnce<Args> {
            extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output;
        }
        #[lang = "fn_once"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait FnOnce<Args: Tuple> {
            #[lang = "fn_once_output"]
            type Output;
            extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
        }
        impl<A: Tuple, F: ?Sized + Fn<A>> Fn<A> for &F {
            extern "rust-call" fn call(&self, args: A) -> F::Output;
        }
        impl<A: Tuple, F: ?Sized + Fn<A>> FnMut<A> for &F {
            extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output;
        }
        impl<A: Tuple, F: ?Sized + Fn<A>> FnOnce<A> for &F {
            type Output = F::Output;
            extern "rust-call" fn call_once(self, args: A) -> F::Output;
        }
        impl<A: Tuple, F: ?Sized + FnMut<A>> FnMut<A> for &mut F {
            extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output;
        }
        impl<A: Tuple, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F {
            type Output = F::Output;
            extern "rust-call" fn call_once(self, args: A) -> F::Output;
        }
    }
    pub use self::function::{Fn, FnMut, FnOnce};

    mod async_function {
        use crate::future::Future;
        use crate::marker::Tuple;
        #[lang = "async_fn"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait AsyncFn<Args: Tuple>: AsyncFnMut<Args> {
            extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
        }
        #[lang = "async_fn_mut"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait AsyncFnMut<Args: Tuple>: AsyncFnOnce<Args> {
            #[lang = "call_ref_future"]
            type CallRefFuture<'a>: Future<Output = Self::Output>
            where
                Self: 'a;
            extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
        }
        #[lang = "async_fn_once"]
        #[fundamental]
        #[rustc_paren_sugar]
        pub trait AsyncFnOnce<Args: Tuple> {
            #[lang = "async_fn_once_output"]
            type Output;
            #[lang = "call_once_future"]
            type CallOnceFuture: Future<Output = Self::Output>;
            extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
        }
        impl<A: Tuple, F: ?Sized + AsyncFn<A>> AsyncFn<A> for &F {
            extern "rust-call" fn async_call(&self, args: A) -> Self::CallRefFuture<'_>;
        }
        impl<A: Tuple, F: ?Sized + AsyncFn<A>> AsyncFnMut<A> for &F {
            type CallRefFuture<'a>
                = F::CallRefFuture<'a>
            where
                Self: 'a;
            extern "rust-call" fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
        }
        impl<'a, A: Tuple, F: ?Sized + AsyncFn<A>> AsyncFnOnce<A> for &'a F {
            type Output = F::Output;
            type CallOnceFuture = F::CallRefFuture<'a>;
            extern "rust-call" fn async_call_once(self, args: A) -> Self::CallOnceFuture;
        }
        impl<A: Tuple, F: ?Sized + AsyncFnMut<A>> AsyncFnMut<A> for &mut F {
            type CallRefFuture<'a>
                = F::CallRefFuture<'a>
            where
                Self: 'a;
            extern "rust-call" fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
        }
        impl<'a, A: Tuple, F: ?Sized + AsyncFnMut<A>> AsyncFnOnce<A> for &'a mut F {
            type Output = F::Output;
            type CallOnceFuture = F::CallRefFuture<'a>;
            extern "rust-call" fn async_call_once(self, args: A) -> Self::CallOnceFuture;
        }
        #[lang = "async_fn_kind_helper"]
        trait AsyncFnKindHelper<GoalKind> {
            #[lang = "async_fn_kind_upvars"]
            type Upvars<'closure_env, Inputs, Upvars, BorrowedUpvarsAsFnPtr>;
        }
    }
    pub use self::async_function::{AsyncFn, AsyncFnMut, AsyncFnOnce};

    mod coroutine {
        use crate::pin::Pin;
        #[lang = "coroutine"]
        pub trait Coroutine<R = ()> {
            #[lang = "coroutine_yield"]
            type Yield;
            #[lang = "coroutine_return"]
            type Return;
            fn resume(self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return>;
        }
        #[lang = "coroutine_state"]
        pub enum CoroutineState<Y, R> {
            Yielded(Y),
            Complete(R),
        }
    }
    pub use self::coroutine::{Coroutine, CoroutineState};

    mod control_flow {
        use super::{FromResidual, Residual, Try};
        use crate::convert::Infallible;
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ControlFlow<B, C = ()> {
            #[lang = "Continue"]
            Continue(C),
            #[lang = "Break"]
            Break(B),
        }
        impl<B, C> ControlFlow<B, C> {
            pub const fn is_break(&self) -> bool;
            pub const fn is_continue(&self) -> bool;
            pub fn break_value(self) -> Option<B>;
            pub fn break_ok(self) -> Result<B, C>;
            pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C>;
            pub fn continue_value(self) -> Option<C>;
            pub fn continue_ok(self) -> Result<C, B>;
            pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T>;
        }
        impl<B, C> Try for ControlFlow<B, C> {
            type Output = C;
            type Residual = ControlFlow<B, Infallible>;
            fn from_output(output: C) -> Self;
            fn branch(self) -> ControlFlow<ControlFlow<B, Infallible>, C>;
        }
        impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
            fn from_residual(residual: ControlFlow<B, Infallible>) -> Self;
        }
        impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
            type TryType = ControlFlow<B, C>;
        }
    }
    pub use self::control_flow::ControlFlow;

    mod try_trait {
        use super::ControlFlow;
        use crate::convert::Infallible;
        use crate::task::Poll;
        #[lang = "Try"]
        pub trait Try: FromResidual<Self::Residual> {
            type Output;
            type Residual;
            #[lang = "from_output"]
            fn from_output(output: Self::Output) -> Self;
            #[lang = "branch"]
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
        }
        pub trait FromResidual<R = <Self as Try>::Residual> {
            #[lang = "from_residual"]
            fn from_residual(residual: R) -> Self;
        }
        pub trait Residual<O>: Sized {
            type TryType: Try<Output = O, Residual = Self>;
        }
        #[lang = "into_try_type"]
        pub const fn residual_into_try_type<R: Residual<O>, O>(r: R) -> <R as Residual<O>>::TryType;

        impl<T> Try for Option<T> {
            type Output = T;
            type Residual = Option<Infallible>;
            fn from_output(output: T) -> Self;
            fn branch(self) -> ControlFlow<Option<Infallible>, T>;
        }
        impl<T> FromResidual<Option<Infallible>> for Option<T> {
            fn from_residual(residual: Option<Infallible>) -> Self;
        }
        impl<T> Residual<T> for Option<Infallible> {
            type TryType = Option<T>;
        }
        impl<T, E> Try for Result<T, E> {
            type Output = T;
            type Residual = Result<Infallible, E>;
            fn from_output(output: T) -> Self;
            fn branch(self) -> ControlFlow<Result<Infallible, E>, T>;
        }
        impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
            fn from_residual(residual: Result<Infallible, E>) -> Self;
        }
        impl<T, E> Residual<T> for Result<Infallible, E> {
            type TryType = Result<T, E>;
        }
        impl<T, E> Try for Poll<Result<T, E>> {
            type Output = Poll<T>;
            type Residual = Result<Infallible, E>;
            fn from_output(c: Poll<T>) -> Self;
            fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>>;
        }
        impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
            fn from_residual(x: Result<Infallible, E>) -> Self;
        }
        impl<T, E> Try for Poll<Option<Result<T, E>>> {
            type Output = Poll<Option<T>>;
            type Residual = Result<Infallible, E>;
            fn from_output(c: Poll<Option<T>>) -> Self;
            fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>>;
        }
        impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
            fn from_residual(x: Result<Infallible, E>) -> Self;
        }
    }
    pub use self::try_trait::{FromResidual, Residual, Try, residual_into_try_type};

    mod arith {
        #[lang = "add"]
        pub trait Add<Rhs = Self> {
            type Output;
            fn add(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "sub"]
        pub trait Sub<Rhs = Self> {
            type Output;
            fn sub(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "mul"]
        pub trait Mul<Rhs = Self> {
            type Output;
            fn mul(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "div"]
        pub trait Div<Rhs = Self> {
            type Output;
            fn div(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "rem"]
        pub trait Rem<Rhs = Self> {
            type Output;
            fn rem(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "bitand"]
        pub trait BitAnd<Rhs = Self> {
            type Output;
            fn bitand(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "bitor"]
        pub trait BitOr<Rhs = Self> {
            type Output;
            fn bitor(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "bitxor"]
        pub trait BitXor<Rhs = Self> {
            type Output;
            fn bitxor(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "shl"]
        pub trait Shl<Rhs = Self> {
            type Output;
            fn shl(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "shr"]
        pub trait Shr<Rhs = Self> {
            type Output;
            fn shr(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = "neg"]
        pub trait Neg {
            type Output;
            fn neg(self) -> Self::Output;
        }
        #[lang = "not"]
        pub trait Not {
            type Output;
            fn not(self) -> Self::Output;
        }
        #[lang = "add_assign"]
        pub trait AddAssign<Rhs = Self> {
            fn add_assign(&mut self, rhs: Rhs);
        }
        #[lang = "sub_assign"]
        pub trait SubAssign<Rhs = Self> {
            fn sub_assign(&mut self, rhs: Rhs);
        }
        #[lang = "mul_assign"]
        pub trait MulAssign<Rhs = Self> {
            fn mul_assign(&mut self, rhs: Rhs);
        }
        #[lang = "div_assign"]
        pub trait DivAssign<Rhs = Self> {
            fn div_assign(&mut self, rhs: Rhs);
        }
        #[lang = "rem_assign"]
        pub trait RemAssign<Rhs = Self> {
            fn rem_assign(&mut self, rhs: Rhs);
        }
        #[lang = "bitand_assign"]
        pub trait BitAndAssign<Rhs = Self> {
            fn bitand_assign(&mut self, rhs: Rhs);
        }
        #[lang = "bitor_assign"]
        pub trait BitOrAssign<Rhs = Self> {
            fn bitor_assign(&mut self, rhs: Rhs);
        }
        #[lang = "bitxor_assign"]
        pub trait BitXorAssign<Rhs = Self> {
            fn bitxor_assign(&mut self, rhs: Rhs);
        }
        #[lang = "shl_assign"]
        pub trait ShlAssign<Rhs = Self> {
            fn shl_assign(&mut self, rhs: Rhs);
        }
        #[lang = "shr_assign"]
        pub trait ShrAssign<Rhs = Self> {
            fn shr_assign(&mut self, rhs: Rhs);
        }

        macro_rules! op { ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
            impl $Trait for $t { type Output = $t; fn $method(self, other: $t) -> $t; }
            impl<'a> $Trait<$t> for &'a $t { type Output = $t; fn $method(self, other: $t) -> $t; }
            impl<'a> $Trait<&'a $t> for $t { type Output = $t; fn $method(self, other: &'a $t) -> $t; }
            impl<'a, 'b> $Trait<&'a $t> for &'b $t { type Output = $t; fn $method(self, other: &'a $t) -> $t; }
            impl $Assign for $t { fn $assign(&mut self, other: $t); }
            impl<'a> $Assign<&'a $t> for $t { fn $assign(&mut self, other: &'a $t); }
        )*}; }
        op! { Add add AddAssign add_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
        op! { Sub sub SubAssign sub_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
        op! { Mul mul MulAssign mul_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
        op! { Div div DivAssign div_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
        op! { Rem rem RemAssign rem_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
        op! { BitAnd bitand BitAndAssign bitand_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
        op! { BitOr bitor BitOrAssign bitor_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
        op! { BitXor bitxor BitXorAssign bitxor_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

        macro_rules! shift { ($t:ty: $($f:ty)*) => {$(
            impl Shl<$f> for $t { type Output = $t; fn shl(self, other: $f) -> $t; }
            impl<'a> Shl<&'a $f> for $t { type Output = $t; fn shl(self, other: &'a $f) -> $t; }
            impl<'a> Shl<$f> for &'a $t { type Output = $t; fn shl(self, other: $f) -> $t; }
            impl Shr<$f> for $t { type Output = $t; fn shr(self, other: $f) -> $t; }
            impl<'a> Shr<&'a $f> for $t { type Output = $t; fn shr(self, other: &'a $f) -> $t; }
            impl<'a> Shr<$f> for &'a $t { type Output = $t; fn shr(self, other: $f) -> $t; }
            impl ShlAssign<$f> for $t { fn shl_assign(&mut self, other: $f); }
            impl ShrAssign<$f> for $t { fn shr_assign(&mut self, other: $f); }
        )*}; }
        macro_rules! shifts { ($($t:ty)*) => {$( shift! { $t: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 } )*}; }
        shifts! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

        macro_rules! not { ($($t:ty)*) => {$(
            impl Not for $t { type Output = $t; fn not(self) -> $t; }
            impl<'a> Not for &'a $t { type Output = $t; fn not(self) -> $t; }
        )*}; }
        not! { bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
        impl Not for ! {
            type Output = !;
            fn not(self) -> !;
        }
        macro_rules! neg { ($($t:ty)*) => {$(
            impl Neg for $t { type Output = $t; fn neg(self) -> $t; }
            impl<'a> Neg for &'a $t { type Output = $t; fn neg(self) -> $t; }
        )*}; }
        neg! { isize i8 i16 i32 i64 i128 f16 f32 f64 f128 }
    }
    pub use self::arith::{
        Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem,
        RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
    };

    mod range {
        #[lang = "RangeFull"]
        #[derive(Copy, Clone, Default, PartialEq, Eq, Hash, Debug)]
        pub struct RangeFull;
        #[lang = "Range"]
        #[derive(Clone, Default, PartialEq, Eq, Hash, Debug)]
        pub struct Range<Idx> {
            pub start: Idx,
            pub end: Idx,
        }
        #[lang = "RangeFrom"]
        #[derive(Clone, PartialEq, Eq, Hash, Debug)]
        pub struct RangeFrom<Idx> {
            pub start: Idx,
        }
        #[lang = "RangeTo"]
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub struct RangeTo<Idx> {
            pub end: Idx,
        }
        #[lang = "RangeInclusive"]
        #[derive(Clone, PartialEq, Eq, Hash, Debug)]
        pub struct RangeInclusive<Idx> {
            start: Idx,
            end: Idx,
            exhausted: bool,
        }
        #[lang = "RangeToInclusive"]
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub struct RangeToInclusive<Idx> {
            pub end: Idx,
        }
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub enum Bound<T> {
            Included(T),
            Excluded(T),
            Unbounded,
        }

        impl<Idx: PartialOrd<Idx>> Range<Idx> {
            pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
            where
                Idx: PartialOrd<U>;
            pub fn is_empty(&self) -> bool;
        }
        impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
            pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
            where
                Idx: PartialOrd<U>;
        }
        impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
            pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
            where
                Idx: PartialOrd<U>;
        }
        impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
            pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
            where
                Idx: PartialOrd<U>;
        }
        impl<Idx> RangeInclusive<Idx> {
            #[lang = "range_inclusive_new"]
            pub const fn new(start: Idx, end: Idx) -> Self;
            pub const fn start(&self) -> &Idx;
            pub const fn end(&self) -> &Idx;
            pub const fn into_inner(self) -> (Idx, Idx);
        }
        impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
            pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
            where
                Idx: PartialOrd<U>;
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Bound<T> {
            pub const fn as_ref(&self) -> Bound<&T>;
            pub const fn as_mut(&mut self) -> Bound<&mut T>;
            pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
        }
        impl<T: Clone> Bound<&T> {
            pub fn cloned(self) -> Bound<T>;
            pub fn copied(self) -> Bound<T>
            where
                T: Copy;
        }
        pub trait RangeBounds<T: ?Sized> {
            fn start_bound(&self) -> Bound<&T>;
            fn end_bound(&self) -> Bound<&T>;
            fn contains<U: ?Sized + PartialOrd<T>>(&self, item: &U) -> bool
            where
                T: PartialOrd<U>;
            fn is_empty(&self) -> bool
            where
                T: PartialOrd;
        }
        pub trait OneSidedRange<T: ?Sized>: RangeBounds<T> {}
        impl<T: ?Sized> RangeBounds<T> for RangeFull {}
        impl<T> RangeBounds<T> for Range<T> {}
        impl<T> RangeBounds<T> for RangeFrom<T> {}
        impl<T> RangeBounds<T> for RangeTo<T> {}
        impl<T> RangeBounds<T> for RangeInclusive<T> {}
        impl<T> RangeBounds<T> for RangeToInclusive<T> {}
        impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
        impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
        impl<T> RangeBounds<T> for Range<&T> {}
        impl<T> RangeBounds<T> for RangeFrom<&T> {}
        impl<T> RangeBounds<T> for RangeTo<&T> {}
        impl<T> RangeBounds<T> for RangeInclusive<&T> {}
        impl<T> RangeBounds<T> for RangeToInclusive<&T> {}

        use crate::iter::{FusedIterator, Step};
        impl<A: Step> Iterator for Range<A> {
            type Item = A;
            fn next(&mut self) -> Option<A>;
        }
        impl<A: Step> DoubleEndedIterator for Range<A> {
            fn next_back(&mut self) -> Option<A>;
        }
        impl<A: Step> ExactSizeIterator for Range<A> {}
        impl<A: Step> FusedIterator for Range<A> {}
        impl<A: Step> Iterator for RangeFrom<A> {
            type Item = A;
            fn next(&mut self) -> Option<A>;
        }
        impl<A: Step> FusedIterator for RangeFrom<A> {}
        impl<A: Step> Iterator for RangeInclusive<A> {
            type Item = A;
            fn next(&mut self) -> Option<A>;
        }
        impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
            fn next_back(&mut self) -> Option<A>;
        }
        impl<A: Step> ExactSizeIterator for RangeInclusive<A> {}
        impl<A: Step> FusedIterator for RangeInclusive<A> {}
    }
    pub use self::range::{Bound, OneSidedRange, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
}

pub mod range {
    pub use crate::ops::{Bound, OneSidedRange, RangeBounds, RangeFull, RangeTo};
    #[lang = "RangeCopy"]
    #[derive(Copy, Clone, Default, PartialEq, Eq, Hash, Debug)]
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }
    #[lang = "RangeFromCopy"]
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }
    #[lang = "RangeInclusiveCopy"]
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeInclusive<Idx> {
        pub start: Idx,
        pub last: Idx,
    }
    #[lang = "RangeToInclusiveCopy"]
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeToInclusive<Idx> {
        pub last: Idx,
    }
    impl<A: crate::iter::Step> IntoIterator for Range<A> {
        type Item = A;
        type IntoIter = crate::ops::Range<A>;
        fn into_iter(self) -> crate::ops::Range<A>;
    }
    impl<A: crate::iter::Step> IntoIterator for RangeInclusive<A> {
        type Item = A;
        type IntoIter = crate::ops::RangeInclusive<A>;
        fn into_iter(self) -> crate::ops::RangeInclusive<A>;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// option, result
// ---------------------------------------------------------------------------------------------------------------------

pub mod option {
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;

    #[lang = "Option"]
    #[derive(Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
    pub enum Option<T> {
        #[lang = "None"]
        None,
        #[lang = "Some"]
        Some(T),
    }

    impl<T> Option<T> {
        pub const fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub const fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub const fn as_ref(&self) -> Option<&T>;
        pub const fn as_mut(&mut self) -> Option<&mut T>;
        pub const fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>>;
        pub const fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub const fn expect(self, msg: &str) -> T;
        pub const fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T
        where
            T: Default;
        pub const unsafe fn unwrap_unchecked(self) -> T;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Option<&T::Target>
        where
            T: Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
        where
            T: DerefMut;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self;
        pub fn or(self, optb: Option<T>) -> Option<T>;
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        pub fn xor(self, optb: Option<T>) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T
        where
            T: Default;
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        #[asyncfix::moves]
        pub const fn take(&mut self) -> Option<T>;
        #[asyncfix::moves]
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
        #[asyncfix::moves]
        pub const fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
        pub fn reduce<U, R, F: FnOnce(T, U) -> R>(self, other: Option<U>, f: F) -> Option<R>
        where
            T: Into<R>,
            U: Into<R>;
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&T> {
        pub const fn copied(self) -> Option<T>
        where
            T: Copy;
        pub fn cloned(self) -> Option<T>
        where
            T: Clone;
    }
    impl<T> Option<&mut T> {
        pub const fn copied(self) -> Option<T>
        where
            T: Copy;
        pub fn cloned(self) -> Option<T>
        where
            T: Clone;
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E>;
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T>;
    }

    impl<T: Clone> Clone for Option<T> {
        fn clone(&self) -> Self;
    }
    impl<T> Default for Option<T> {
        fn default() -> Option<T>;
    }
    impl<T> From<T> for Option<T> {
        fn from(val: T) -> Option<T>;
    }
    impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
        fn from(o: &'a Option<T>) -> Option<&'a T>;
    }
    impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
        fn from(o: &'a mut Option<T>) -> Option<&'a mut T>;
    }
    impl<T> IntoIterator for Option<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a Option<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut Option<T> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V>;
    }
    iterators! {
        Iter<'a, A> { &'a Option<A> } -> &'a A;
        IntoIter<A> { Option<A> } -> A;
    }
    iterators_mut! {
        IterMut<'a, A> { &'a mut Option<A> } -> &'a mut A;
    }
}

pub mod result {
    use crate::fmt::Debug;
    use crate::ops::{Deref, DerefMut};

    #[derive(Copy, PartialEq, PartialOrd, Eq, Ord, Debug, Hash)]
    pub enum Result<T, E> {
        #[lang = "Ok"]
        Ok(T),
        #[lang = "Err"]
        Err(E),
    }

    impl<T, E> Result<T, E> {
        pub const fn is_ok(&self) -> bool;
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub const fn is_err(&self) -> bool;
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub const fn as_ref(&self) -> Result<&T, &E>;
        pub const fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U;
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self;
        pub fn as_deref(&self) -> Result<&T::Target, &E>
        where
            T: Deref;
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
        where
            T: DerefMut;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn expect(self, msg: &str) -> T
        where
            E: Debug;
        pub fn unwrap(self) -> T
        where
            E: Debug;
        pub fn unwrap_or_default(self) -> T
        where
            T: Default;
        pub fn expect_err(self, msg: &str) -> E
        where
            T: Debug;
        pub fn unwrap_err(self) -> E
        where
            T: Debug;
        pub fn into_ok(self) -> T
        where
            E: Into<!>;
        pub fn into_err(self) -> E
        where
            T: Into<!>;
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub unsafe fn unwrap_err_unchecked(self) -> E;
    }
    impl<T, E> Result<&T, E> {
        pub const fn copied(self) -> Result<T, E>
        where
            T: Copy;
        pub fn cloned(self) -> Result<T, E>
        where
            T: Clone;
    }
    impl<T, E> Result<&mut T, E> {
        pub const fn copied(self) -> Result<T, E>
        where
            T: Copy;
        pub fn cloned(self) -> Result<T, E>
        where
            T: Clone;
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>>;
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E>;
    }

    impl<T: Clone, E: Clone> Clone for Result<T, E> {
        fn clone(&self) -> Self;
    }
    impl<T, E> IntoIterator for Result<T, E> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T>;
    }
    impl<'a, T, E> IntoIterator for &'a Result<T, E> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E>;
    }
    iterators! {
        Iter<'a, T> { Option<&'a T> } -> &'a T;
        IntoIter<T> { Option<T> } -> T;
    }
    iterators_mut! {
        IterMut<'a, T> { Option<&'a mut T> } -> &'a mut T;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// pin, future, task, async_iter
// ---------------------------------------------------------------------------------------------------------------------

pub mod pin {
    use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};

    #[lang = "pin"]
    #[fundamental]
    #[derive(Copy, Clone)]
    pub struct Pin<Ptr> {
        #[doc(hidden)]
        pub __pointer: Ptr,
    }

    impl<Ptr: Deref> Pin<Ptr> {
        pub const fn new(pointer: Ptr) -> Pin<Ptr>
        where
            Ptr::Target: Unpin;
        #[lang = "new_unchecked"]
        pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub const fn into_inner(pin: Pin<Ptr>) -> Ptr
        where
            Ptr::Target: Unpin;
        pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
        pub fn as_ref(&self) -> Pin<&Ptr::Target>;
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>;
        pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target>;
        pub fn set(&mut self, value: Ptr::Target)
        where
            Ptr::Target: Sized;
    }
    impl<'a, T: ?Sized> Pin<&'a T> {
        pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U>;
        pub const fn get_ref(self) -> &'a T;
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub const fn into_ref(self) -> Pin<&'a T>;
        pub const fn get_mut(self) -> &'a mut T
        where
            T: Unpin;
        pub const unsafe fn get_unchecked_mut(self) -> &'a mut T;
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U>;
    }
    impl<T: ?Sized> Pin<&'static T> {
        pub const fn static_ref(r: &'static T) -> Pin<&'static T>;
    }
    impl<T: ?Sized> Pin<&'static mut T> {
        pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
    }

    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = Ptr::Target;
        fn deref(&self) -> &Ptr::Target;
    }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr>
    where
        Ptr::Target: Unpin,
    {
        fn deref_mut(&mut self) -> &mut Ptr::Target;
    }
    impl<Ptr: CoerceUnsized<U>, U> CoerceUnsized<Pin<U>> for Pin<Ptr> {}
    impl<Ptr: DispatchFromDyn<U>, U> DispatchFromDyn<Pin<U>> for Pin<Ptr> {}
    impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}
    impl<Ptr: Deref> Eq for Pin<Ptr> where Ptr::Target: Eq {}
    impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {}
    impl<Ptr: Deref> Ord for Pin<Ptr> where Ptr::Target: Ord {}
    impl<Ptr: Deref> crate::hash::Hash for Pin<Ptr> where Ptr::Target: crate::hash::Hash {}
    impl<Ptr: crate::fmt::Debug> crate::fmt::Debug for Pin<Ptr> {}
    impl<Ptr: crate::fmt::Display> crate::fmt::Display for Pin<Ptr> {}
    impl<Ptr: crate::fmt::Pointer> crate::fmt::Pointer for Pin<Ptr> {}

    pub macro pin($value:expr $(,)?) {
        $crate::pin::Pin::<&mut _> {
            __pointer: &mut { $value },
        }
    }
}

pub mod future {
    use crate::ops::{Deref, DerefMut, FromResidual};
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    #[lang = "future_trait"]
    pub trait Future {
        #[lang = "future_output"]
        type Output;
        #[lang = "poll"]
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    /// What a call of an `async fn` of the workspace makes, as the functions are shown to the engine.
    // With braces, it takes no name away from variables.
    pub struct j<T> {
        poll: fn() -> T,
    }
    /// The same of one that returns nothing.
    pub struct k {}
    impl Future for k {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
    }
    impl<T> Future for j<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
    }
    /// So that `?` in such a function has an implementation.
    impl<T, R> FromResidual<R> for j<T> {
        fn from_residual(residual: R) -> Self;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        #[lang = "into_future"]
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
        fn into_future(self) -> F;
    }
    impl<F: ?Sized + Future + Unpin> Future for &mut F {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>;
    }
    impl<P: DerefMut> Future for Pin<P>
    where
        P::Target: Future,
    {
        type Output = <<P as Deref>::Target as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<<<P as Deref>::Target as Future>::Output>;
    }

    #[asyncfix::effect(none)]
    #[derive(Debug, Clone)]
    pub struct Ready<T>(Option<T>);
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Unpin for Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
    }
    #[asyncfix::effect(none)]
    pub fn ready<T>(t: T) -> Ready<T>;
    #[asyncfix::effect(none)]
    #[derive(Debug, Clone)]
    pub struct Pending<T>(crate::marker::PhantomData<fn() -> T>);
    impl<T> Future for Pending<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
    }
    #[asyncfix::effect(none)]
    pub fn pending<T>() -> Pending<T>;
    pub struct PollFn<F>(F);
    impl<F: Unpin> Unpin for PollFn<F> {}
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<F> crate::fmt::Debug for PollFn<F> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;

    #[lang = "ResumeTy"]
    #[derive(Copy, Clone)]
    pub struct ResumeTy(crate::ptr::NonNull<Context<'static>>);
    #[lang = "get_context"]
    pub unsafe fn get_context<'a, 'b>(cx: ResumeTy) -> &'a mut Context<'b>;
}

pub mod task {
    #[lang = "Poll"]
    #[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum Poll<T> {
        #[lang = "Ready"]
        Ready(T),
        #[lang = "Pending"]
        Pending,
    }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
        pub const fn is_ready(&self) -> bool;
        pub const fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
    }
    impl<T> From<T> for Poll<T> {
        fn from(t: T) -> Poll<T>;
    }

    #[lang = "Context"]
    #[derive(Debug)]
    pub struct Context<'a> {
        waker: &'a Waker,
    }
    impl<'a> Context<'a> {
        pub const fn from_waker(waker: &'a Waker) -> Self;
        pub const fn waker(&self) -> &'a Waker;
    }

    #[asyncfix::cheap_clone]
    #[derive(Debug)]
    pub struct Waker {
        waker: RawWaker,
    }
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self;
        pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
        pub const fn noop() -> &'static Waker;
        pub const fn data(&self) -> *const ();
        pub const fn vtable(&self) -> &'static RawWakerVTable;
    }
    impl Clone for Waker {
        fn clone(&self) -> Self;
    }
    impl Drop for Waker {
        fn drop(&mut self);
    }
    impl Unpin for Waker {}
    #[derive(PartialEq, Debug)]
    pub struct RawWaker {
        data: *const (),
        vtable: &'static RawWakerVTable,
    }
    impl RawWaker {
        pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
    }
    #[derive(PartialEq, Copy, Clone, Debug)]
    pub struct RawWakerVTable {
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    }
    impl RawWakerVTable {
        pub const fn new(
            clone: unsafe fn(*const ()) -> RawWaker,
            wake: unsafe fn(*const ()),
            wake_by_ref: unsafe fn(*const ()),
            drop: unsafe fn(*const ()),
        ) -> Self;
    }

    pub macro ready($e:expr $(,)?) {
        match $e {
            $crate::task::Poll::Ready(t) => t,
            $crate::task::Poll::Pending => {
                return $crate::task::Poll::Pending;
            }
        }
    }
}

pub mod async_iter {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};
    #[lang = "async_iterator"]
    pub trait AsyncIterator {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<S: ?Sized + AsyncIterator + Unpin> AsyncIterator for &mut S {
        type Item = S::Item;
    }
    impl<P: crate::ops::DerefMut> AsyncIterator for Pin<P>
    where
        P::Target: AsyncIterator,
    {
        type Item = <P::Target as AsyncIterator>::Item;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// cell, sync
// ---------------------------------------------------------------------------------------------------------------------

pub mod cell {
    use crate::cmp::Ordering;
    use crate::fmt;
    use crate::marker::Unsize;
    use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};

    #[lang = "unsafe_cell"]
    pub struct UnsafeCell<T: ?Sized> {
        value: T,
    }
    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T>;
        pub const fn into_inner(self) -> T;
    }
    impl<T: ?Sized> UnsafeCell<T> {
        pub const fn get(&self) -> *mut T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn raw_get(this: *const Self) -> *mut T;
    }
    impl<T: Default> Default for UnsafeCell<T> {
        fn default() -> Self;
    }
    impl<T> From<T> for UnsafeCell<T> {
        fn from(t: T) -> Self;
    }
    impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafeCell<U>> for UnsafeCell<T> {}
    impl<T: ?Sized> fmt::Debug for UnsafeCell<T> {}

    pub struct Cell<T: ?Sized> {
        value: UnsafeCell<T>,
    }
    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T);
        pub fn swap(&self, other: &Self);
        #[asyncfix::moves]
        pub const fn replace(&self, val: T) -> T;
        pub const fn into_inner(self) -> T;
        pub fn get(&self) -> T
        where
            T: Copy;
        pub fn update(&self, f: impl FnOnce(T) -> T)
        where
            T: Copy;
        #[asyncfix::moves]
        pub fn take(&self) -> T
        where
            T: Default;
    }
    impl<T: ?Sized> Cell<T> {
        pub const fn as_ptr(&self) -> *mut T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn from_mut(t: &mut T) -> &Cell<T>;
    }
    impl<T> Cell<[T]> {
        pub const fn as_slice_of_cells(&self) -> &[Cell<T>];
    }
    impl<T, const N: usize> Cell<[T; N]> {
        pub const fn as_array_of_cells(&self) -> &[Cell<T>; N];
    }
    impl<T: Copy> Clone for Cell<T> {
        fn clone(&self) -> Cell<T>;
    }
    impl<T: Default> Default for Cell<T> {
        fn default() -> Cell<T>;
    }
    impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
    impl<T: Eq + Copy> Eq for Cell<T> {}
    impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
    impl<T: Ord + Copy> Ord for Cell<T> {}
    impl<T: Copy + fmt::Debug> fmt::Debug for Cell<T> {}
    impl<T> From<T> for Cell<T> {
        fn from(t: T) -> Cell<T>;
    }
    impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}

    #[asyncfix::lock(borrow)]
    pub struct RefCell<T: ?Sized> {
        borrow: Cell<isize>,
        value: UnsafeCell<T>,
    }
    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T>;
        pub const fn into_inner(self) -> T;
        #[asyncfix::moves]
        pub fn replace(&self, t: T) -> T;
        #[asyncfix::moves]
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        pub fn swap(&self, other: &Self);
        #[asyncfix::moves]
        pub fn take(&self) -> T
        where
            T: Default;
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T>;
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
        pub fn borrow_mut(&self) -> RefMut<'_, T>;
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
    }
    impl<T: Clone> Clone for RefCell<T> {
        fn clone(&self) -> RefCell<T>;
    }
    impl<T: Default> Default for RefCell<T> {
        fn default() -> RefCell<T>;
    }
    impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {}
    impl<T: ?Sized + Eq> Eq for RefCell<T> {}
    impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {}
    impl<T: ?Sized + Ord> Ord for RefCell<T> {}
    impl<T: ?Sized + fmt::Debug> fmt::Debug for RefCell<T> {}
    impl<T> From<T> for RefCell<T> {
        fn from(t: T) -> RefCell<T>;
    }
    impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}

    struct BorrowRef<'b> {
        borrow: &'b Cell<isize>,
    }
    #[asyncfix::guard(borrow, shared)]
    pub struct Ref<'b, T: ?Sized> {
        value: &'b T,
        borrow: BorrowRef<'b>,
    }
    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self>;
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>);
    }
    impl<T: ?Sized> Deref for Ref<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> Drop for Ref<'_, T> {
        fn drop(&mut self);
    }
    impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
    impl<T: ?Sized + fmt::Display> fmt::Display for Ref<'_, T> {}
    impl<T: ?Sized + fmt::Debug> fmt::Debug for Ref<'_, T> {}
    #[asyncfix::guard(borrow, exclusive)]
    pub struct RefMut<'b, T: ?Sized> {
        value: &'b mut T,
        borrow: BorrowRef<'b>,
    }
    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self>;
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(
            orig: RefMut<'b, T>,
            f: F,
        ) -> (RefMut<'b, U>, RefMut<'b, V>);
    }
    impl<T: ?Sized> Deref for RefMut<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for RefMut<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for RefMut<'_, T> {
        fn drop(&mut self);
    }
    impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
    impl<T: ?Sized + fmt::Display> fmt::Display for RefMut<'_, T> {}
    impl<T: ?Sized + fmt::Debug> fmt::Debug for RefMut<'_, T> {}
    #[derive(Debug)]
    pub struct BorrowError {}
    #[derive(Debug)]
    pub struct BorrowMutError {}
    impl fmt::Display for BorrowError {}
    impl fmt::Display for BorrowMutError {}
    impl crate::error::Error for BorrowError {}
    impl crate::error::Error for BorrowMutError {}

    pub struct OnceCell<T> {
        inner: UnsafeCell<Option<T>>,
    }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {
        fn default() -> Self;
    }
    impl<T: Clone> Clone for OnceCell<T> {
        fn clone(&self) -> Self;
    }
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {
        fn from(value: T) -> Self;
    }
    pub struct LazyCell<T, F = fn() -> T> {
        state: UnsafeCell<Option<T>>,
        init: F,
    }
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F>;
        pub fn force(this: &LazyCell<T, F>) -> &T;
        pub fn into_inner(this: Self) -> Result<T, F>;
        pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: Default> Default for LazyCell<T> {
        fn default() -> LazyCell<T>;
    }
    impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> {}
}

pub mod sync {
    pub mod atomic {
        use crate::cell::UnsafeCell;
        #[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum Ordering {
            Relaxed,
            Release,
            Acquire,
            AcqRel,
            SeqCst,
        }

        macro_rules! atomics { ($($Atomic:ident $t:ty;)*) => {$(
            pub struct $Atomic { v: UnsafeCell<$t> }
            impl $Atomic {
                pub const fn new(v: $t) -> Self;
                pub const unsafe fn from_ptr<'a>(ptr: *mut $t) -> &'a $Atomic;
                pub fn get_mut(&mut self) -> &mut $t;
                pub const fn into_inner(self) -> $t;
                pub fn load(&self, order: Ordering) -> $t;
                pub fn store(&self, val: $t, order: Ordering);
                pub fn swap(&self, val: $t, order: Ordering) -> $t;
                pub fn compare_and_swap(&self, current: $t, new: $t, order: Ordering) -> $t;
                pub fn compare_exchange(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t>;
                pub fn compare_exchange_weak(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t>;
                pub fn fetch_and(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_nand(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_or(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_xor(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_update<F: FnMut($t) -> Option<$t>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<$t, $t>;
                pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($t) -> Option<$t>) -> Result<$t, $t>;
                pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($t) -> $t) -> $t;
                pub const fn as_ptr(&self) -> *mut $t;
            }
            impl crate::panic::RefUnwindSafe for $Atomic {}
            impl Default for $Atomic { fn default() -> Self; }
            impl From<$t> for $Atomic { fn from(v: $t) -> Self; }
            impl crate::fmt::Debug for $Atomic {}
        )*}; }
        atomics! {
            AtomicBool bool; AtomicI8 i8; AtomicU8 u8; AtomicI16 i16; AtomicU16 u16; AtomicI32 i32; AtomicU32 u32; AtomicI64 i64; AtomicU64 u64;
            AtomicI128 i128; AtomicU128 u128; AtomicIsize isize; AtomicUsize usize;
        }
        macro_rules! atomic_ints { ($($Atomic:ident $t:ty;)*) => {$(
            impl $Atomic {
                pub fn fetch_add(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_sub(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_max(&self, val: $t, order: Ordering) -> $t;
                pub fn fetch_min(&self, val: $t, order: Ordering) -> $t;
            }
        )*}; }
        atomic_ints! {
            AtomicI8 i8; AtomicU8 u8; AtomicI16 i16; AtomicU16 u16; AtomicI32 i32; AtomicU32 u32; AtomicI64 i64; AtomicU64 u64;
            AtomicI128 i128; AtomicU128 u128; AtomicIsize isize; AtomicUsize usize;
        }
        impl AtomicBool {
            pub fn fetch_not(&self, order: Ordering) -> bool;
        }

        pub struct AtomicPtr<T> {
            p: UnsafeCell<*mut T>,
        }
        impl<T> AtomicPtr<T> {
            pub const fn new(p: *mut T) -> AtomicPtr<T>;
            pub fn get_mut(&mut self) -> &mut *mut T;
            pub const fn into_inner(self) -> *mut T;
            pub fn load(&self, order: Ordering) -> *mut T;
            pub fn store(&self, ptr: *mut T, order: Ordering);
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn compare_exchange_weak(
                &self,
                current: *mut T,
                new: *mut T,
                success: Ordering,
                failure: Ordering,
            ) -> Result<*mut T, *mut T>;
            pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<*mut T, *mut T>;
            pub const fn as_ptr(&self) -> *mut *mut T;
        }
        impl<T> Default for AtomicPtr<T> {
            fn default() -> AtomicPtr<T>;
        }
        impl<T> From<*mut T> for AtomicPtr<T> {
            fn from(p: *mut T) -> Self;
        }
        impl<T> crate::fmt::Debug for AtomicPtr<T> {}
        pub const ATOMIC_BOOL_INIT: AtomicBool;
        pub const ATOMIC_USIZE_INIT: AtomicUsize;
        pub const ATOMIC_ISIZE_INIT: AtomicIsize;
        pub fn fence(order: Ordering);
        pub fn compiler_fence(order: Ordering);
        pub fn spin_loop_hint();
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// mem, ptr, alloc, ffi, panic, error, hint
// ---------------------------------------------------------------------------------------------------------------------

pub mod mem {
    use crate::marker::DiscriminantKind;
    use crate::ops::{Deref, DerefMut};

    pub fn drop<T>(x: T);
    #[rustc_intrinsic]
    pub const fn forget<T>(t: T);
    #[asyncfix::moves]
    pub const fn replace<T>(dest: &mut T, src: T) -> T;
    #[asyncfix::moves]
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub const fn swap<T>(x: &mut T, y: &mut T);
    #[rustc_intrinsic]
    pub const fn size_of<T>() -> usize;
    #[rustc_intrinsic]
    pub const fn size_of_val<T: ?Sized>(val: &T) -> usize;
    #[rustc_intrinsic]
    pub const fn align_of<T>() -> usize;
    #[rustc_intrinsic]
    pub const fn align_of_val<T: ?Sized>(val: &T) -> usize;
    pub const fn min_align_of<T>() -> usize;
    pub const fn min_align_of_val<T: ?Sized>(val: &T) -> usize;
    #[rustc_intrinsic]
    pub const fn needs_drop<T: ?Sized>() -> bool;
    pub const unsafe fn zeroed<T>() -> T;
    pub unsafe fn uninitialized<T>() -> T;
    #[rustc_intrinsic]
    pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
    pub const fn discriminant<T>(v: &T) -> Discriminant<T>;
    pub const fn variant_count<T>() -> usize;
    pub struct Discriminant<T>(<T as DiscriminantKind>::Discriminant, crate::marker::PhantomData<T>);
    impl<T> Copy for Discriminant<T> {}
    impl<T> Clone for Discriminant<T> {
        fn clone(&self) -> Self;
    }
    impl<T> PartialEq for Discriminant<T> {}
    impl<T> Eq for Discriminant<T> {}
    impl<T> crate::hash::Hash for Discriminant<T> {}
    impl<T> crate::fmt::Debug for Discriminant<T> {}

    #[lang = "manually_drop"]
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ManuallyDrop<T: ?Sized> {
        value: T,
    }
    impl<T> ManuallyDrop<T> {
        pub const fn new(value: T) -> ManuallyDrop<T>;
        pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
        #[asyncfix::moves]
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
    }
    impl<T: ?Sized> ManuallyDrop<T> {
        pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
    }
    impl<T: ?Sized> Deref for ManuallyDrop<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
        fn deref_mut(&mut self) -> &mut T;
    }

    #[lang = "maybe_uninit"]
    #[derive(Copy)]
    pub union MaybeUninit<T> {
        uninit: (),
        value: ManuallyDrop<T>,
    }
    impl<T> MaybeUninit<T> {
        pub const fn new(val: T) -> MaybeUninit<T>;
        pub const fn uninit() -> MaybeUninit<T>;
        pub const fn zeroed() -> MaybeUninit<T>;
        pub const fn uninit_array<const N: usize>() -> [MaybeUninit<T>; N];
        pub const fn write(&mut self, val: T) -> &mut T;
        pub const fn as_ptr(&self) -> *const T;
        pub const fn as_mut_ptr(&mut self) -> *mut T;
        pub const unsafe fn assume_init(self) -> T;
        pub const unsafe fn assume_init_read(&self) -> T;
        pub unsafe fn assume_init_drop(&mut self);
        pub const unsafe fn assume_init_ref(&self) -> &T;
        pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
    impl<T: Copy> Clone for MaybeUninit<T> {
        fn clone(&self) -> Self;
    }
    impl<T> crate::fmt::Debug for MaybeUninit<T> {}

    pub macro offset_of($Container:ty, $($fields:expr)+ $(,)?) { {builtin # offset_of($Container, $($fields)+)} }
}

pub mod ptr {
    use crate::marker::Unsize;
    use crate::ops::{CoerceUnsized, DispatchFromDyn};

    #[lang = "drop_in_place"]
    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
    pub const fn null<T>() -> *const T;
    pub const fn null_mut<T>() -> *mut T;
    pub const fn dangling<T>() -> *const T;
    pub const fn dangling_mut<T>() -> *mut T;
    pub const fn from_ref<T: ?Sized>(r: &T) -> *const T;
    pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;
    pub const fn without_provenance<T>(addr: usize) -> *const T;
    pub const fn with_exposed_provenance<T>(addr: usize) -> *const T;
    pub const fn without_provenance_mut<T>(addr: usize) -> *mut T;
    pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
    pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub const unsafe fn read<T>(src: *const T) -> T;
    pub const unsafe fn read_unaligned<T>(src: *const T) -> T;
    pub unsafe fn read_volatile<T>(src: *const T) -> T;
    pub const unsafe fn write<T>(dst: *mut T, src: T);
    pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T);
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
    pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
    pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    pub const unsafe fn swap<T>(a: *mut T, b: *mut T);
    pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
    pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;
    pub fn fn_addr_eq<T: crate::marker::FnPtr, U: crate::marker::FnPtr>(f: T, g: U) -> bool;
    pub fn hash<T: ?Sized, S: crate::hash::Hasher>(hashee: *const T, into: &mut S);

    #[lang = "pointee_trait"]
    pub trait Pointee {
        #[lang = "metadata_type"]
        type Metadata: crate::fmt::Debug + Copy + Send + Sync + Ord + crate::hash::Hash + Unpin;
    }
    #[lang = "dyn_metadata"]
    pub struct DynMetadata<Dyn: ?Sized>(crate::marker::PhantomData<Dyn>);

    pub macro addr_of($place:expr) {
        &raw const $place
    }
    pub macro addr_of_mut($place:expr) {
        &raw mut $place
    }

    impl<T: ?Sized> *const T {
        pub const fn is_null(self) -> bool;
        pub const fn cast<U>(self) -> *const U;
        pub const fn cast_mut(self) -> *mut T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
        pub const unsafe fn offset(self, count: isize) -> *const T
        where
            T: Sized;
        pub const fn wrapping_offset(self, count: isize) -> *const T
        where
            T: Sized;
        pub const unsafe fn offset_from(self, origin: *const T) -> isize
        where
            T: Sized;
        pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
        where
            T: Sized;
        pub const unsafe fn add(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn sub(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn byte_add(self, count: usize) -> Self;
        pub const unsafe fn byte_sub(self, count: usize) -> Self;
        pub const fn wrapping_add(self, count: usize) -> Self
        where
            T: Sized;
        pub const fn wrapping_sub(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn read(self) -> T
        where
            T: Sized;
        pub unsafe fn read_volatile(self) -> T
        where
            T: Sized;
        pub const unsafe fn read_unaligned(self) -> T
        where
            T: Sized;
        pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
        where
            T: Sized;
        pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
        where
            T: Sized;
        pub fn align_offset(self, align: usize) -> usize
        where
            T: Sized;
        pub fn is_aligned(self) -> bool
        where
            T: Sized;
    }
    impl<T: ?Sized> *mut T {
        pub const fn is_null(self) -> bool;
        pub const fn cast<U>(self) -> *mut U;
        pub const fn cast_const(self) -> *const T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
        pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
        pub const unsafe fn offset(self, count: isize) -> *mut T
        where
            T: Sized;
        pub const fn wrapping_offset(self, count: isize) -> *mut T
        where
            T: Sized;
        pub const unsafe fn offset_from(self, origin: *const T) -> isize
        where
            T: Sized;
        pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
        where
            T: Sized;
        pub const unsafe fn add(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn sub(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn byte_add(self, count: usize) -> Self;
        pub const unsafe fn byte_sub(self, count: usize) -> Self;
        pub const fn wrapping_add(self, count: usize) -> Self
        where
            T: Sized;
        pub const fn wrapping_sub(self, count: usize) -> Self
        where
            T: Sized;
        pub const unsafe fn read(self) -> T
        where
            T: Sized;
        pub unsafe fn read_volatile(self) -> T
        where
            T: Sized;
        pub const unsafe fn read_unaligned(self) -> T
        where
            T: Sized;
        pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
        where
            T: Sized;
        pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
        where
            T: Sized;
        pub const unsafe fn copy_from(self, src: *const T, count: usize)
        where
            T: Sized;
        pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
        where
            T: Sized;
        pub unsafe fn drop_in_place(self);
        pub const unsafe fn write(self, val: T)
        where
            T: Sized;
        pub const unsafe fn write_bytes(self, val: u8, count: usize)
        where
            T: Sized;
        pub unsafe fn write_volatile(self, val: T)
        where
            T: Sized;
        pub const unsafe fn write_unaligned(self, val: T)
        where
            T: Sized;
        pub unsafe fn replace(self, src: T) -> T
        where
            T: Sized;
        pub const unsafe fn swap(self, with: *mut T)
        where
            T: Sized;
        pub fn align_offset(self, align: usize) -> usize
        where
            T: Sized;
        pub fn is_aligned(self) -> bool
        where
            T: Sized;
    }
    impl<T> *const [T] {
        pub const fn len(self) -> usize;
        pub const fn is_empty(self) -> bool;
    }
    impl<T> *mut [T] {
        pub const fn len(self) -> usize;
        pub const fn is_empty(self) -> bool;
    }

    pub struct NonNull<T: ?Sized> {
        pointer: *const T,
    }
    impl<T> NonNull<T> {
        pub const fn dangling() -> Self;
        pub const unsafe fn add(self, count: usize) -> Self;
        pub const unsafe fn sub(self, count: usize) -> Self;
        pub const unsafe fn offset(self, count: isize) -> Self;
        pub const unsafe fn read(self) -> T;
        pub const unsafe fn write(self, val: T);
    }
    impl<T: ?Sized> NonNull<T> {
        pub const unsafe fn new_unchecked(ptr: *mut T) -> Self;
        pub const fn new(ptr: *mut T) -> Option<Self>;
        pub const fn from_ref(r: &T) -> Self;
        pub const fn from_mut(r: &mut T) -> Self;
        pub const fn as_ptr(self) -> *mut T;
        pub const unsafe fn as_ref<'a>(&self) -> &'a T;
        pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
        pub const fn cast<U>(self) -> NonNull<U>;
        pub fn addr(self) -> crate::num::NonZero<usize>;
        pub unsafe fn drop_in_place(self);
    }
    impl<T> NonNull<[T]> {
        pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self;
        pub const fn len(self) -> usize;
    }
    impl<T: ?Sized> Clone for NonNull<T> {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Copy for NonNull<T> {}
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T> {}
    impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<NonNull<U>> for NonNull<T> {}
    impl<T: ?Sized> PartialEq for NonNull<T> {}
    impl<T: ?Sized> Eq for NonNull<T> {}
    impl<T: ?Sized> PartialOrd for NonNull<T> {}
    impl<T: ?Sized> Ord for NonNull<T> {}
    impl<T: ?Sized> crate::hash::Hash for NonNull<T> {}
    impl<T: ?Sized> crate::fmt::Debug for NonNull<T> {}
    impl<T: ?Sized> crate::fmt::Pointer for NonNull<T> {}
    impl<T: ?Sized> From<&mut T> for NonNull<T> {
        fn from(r: &mut T) -> Self;
    }
    impl<T: ?Sized> From<&T> for NonNull<T> {
        fn from(r: &T) -> Self;
    }
}

pub mod alloc {
    #[lang = "alloc_layout"]
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Layout {
        size: usize,
        align: usize,
    }
    impl Layout {
        pub const fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError>;
        pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self;
        pub const fn size(&self) -> usize;
        pub const fn align(&self) -> usize;
        pub const fn new<T>() -> Self;
        pub fn for_value<T: ?Sized>(t: &T) -> Self;
        pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError>;
        pub const fn pad_to_align(&self) -> Layout;
        pub const fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError>;
        pub const fn array<T>(n: usize) -> Result<Self, LayoutError>;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct LayoutError;
    impl crate::fmt::Display for LayoutError {}
    impl crate::error::Error for LayoutError {}
    pub type LayoutErr = LayoutError;
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub struct AllocError;
    impl crate::fmt::Display for AllocError {}
    impl crate::error::Error for AllocError {}
    pub unsafe trait Allocator {
        fn allocate(&self, layout: Layout) -> Result<crate::ptr::NonNull<[u8]>, AllocError>;
        unsafe fn deallocate(&self, ptr: crate::ptr::NonNull<u8>, layout: Layout);
        fn by_ref(&self) -> &Self
        where
            Self: Sized;
    }
    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    }
}

pub mod ffi {
    #[lang = "c_void"]
    pub enum c_void {}
    pub type c_char = i8;
    pub type c_schar = i8;
    pub type c_uchar = u8;
    pub type c_short = i16;
    pub type c_ushort = u16;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub type c_longlong = i64;
    pub type c_ulonglong = u64;
    pub type c_float = f32;
    pub type c_double = f64;
    #[lang = "va_list"]
    pub struct VaList<'a>(&'a mut c_void);

    pub mod c_str {
        pub use super::{CStr, FromBytesUntilNulError, FromBytesWithNulError};
    }
    #[lang = "CStr"]
    #[rustc_has_incoherent_inherent_impls]
    #[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct CStr {
        inner: [c_char],
    }
    impl CStr {
        pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
        pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
        pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
        pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
        pub const fn as_ptr(&self) -> *const c_char;
        pub const fn count_bytes(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub const fn to_bytes(&self) -> &[u8];
        pub const fn to_bytes_with_nul(&self) -> &[u8];
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error>;
    }
    impl crate::fmt::Debug for CStr {}
    impl Default for &CStr {
        fn default() -> Self;
    }
    impl crate::ops::Index<crate::ops::RangeFrom<usize>> for CStr {
        type Output = CStr;
        fn index(&self, index: crate::ops::RangeFrom<usize>) -> &CStr;
    }
    impl AsRef<CStr> for CStr {
        fn as_ref(&self) -> &CStr;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct FromBytesWithNulError(());
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct FromBytesUntilNulError(());
    impl crate::fmt::Display for FromBytesWithNulError {}
    impl crate::fmt::Display for FromBytesUntilNulError {}
    impl crate::error::Error for FromBytesWithNulError {}
    impl crate::error::Error for FromBytesUntilNulError {}
}

pub mod panic {
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    #[lang = "panic_location"]
    #[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Location<'a> {
        file: &'a str,
        line: u32,
        col: u32,
    }
    impl<'a> Location<'a> {
        pub const fn caller() -> &'static Location<'static>;
        pub const fn file(&self) -> &'a str;
        pub const fn line(&self) -> u32;
        pub const fn column(&self) -> u32;
    }
    impl crate::fmt::Display for Location<'_> {}
    #[lang = "panic_info"]
    #[derive(Debug)]
    pub struct PanicInfo<'a> {
        message: &'a crate::fmt::Arguments<'a>,
        location: &'a Location<'a>,
    }
    impl<'a> PanicInfo<'a> {
        pub fn message(&self) -> PanicMessage<'_>;
        pub fn location(&self) -> Option<&Location<'_>>;
        pub fn payload(&self) -> &(dyn crate::any::Any + Send);
    }
    impl crate::fmt::Display for PanicInfo<'_> {}
    pub struct PanicMessage<'a> {
        message: &'a crate::fmt::Arguments<'a>,
    }
    impl<'a> PanicMessage<'a> {
        pub const fn as_str(&self) -> Option<&'static str>;
    }
    impl crate::fmt::Display for PanicMessage<'_> {}
    impl crate::fmt::Debug for PanicMessage<'_> {}

    pub auto trait UnwindSafe {}
    pub auto trait RefUnwindSafe {}
    impl<T: ?Sized> !UnwindSafe for &mut T {}
    impl<T: RefUnwindSafe + ?Sized> UnwindSafe for &T {}
    impl<T: ?Sized> !RefUnwindSafe for crate::cell::UnsafeCell<T> {}
    #[asyncfix::effect(inherit)]
    #[derive(Debug, Default)]
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T> UnwindSafe for AssertUnwindSafe<T> {}
    impl<T> RefUnwindSafe for AssertUnwindSafe<T> {}
    impl<T> Deref for AssertUnwindSafe<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for AssertUnwindSafe<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
        type Output = R;
        extern "rust-call" fn call_once(self, args: ()) -> R;
    }
    impl<F: crate::future::Future> crate::future::Future for AssertUnwindSafe<F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>;
    }

    pub macro panic_2015 {
        () => { $crate::panicking::panic("explicit panic") },
        ($($t:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($t)+)); }},
    }
    pub macro panic_2021 {
        () => { $crate::panicking::panic("explicit panic") },
        ($($t:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($t)+)); }},
    }
    pub macro unreachable_2015 {
        () => { $crate::panicking::panic("unreachable") },
        ($($t:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($t)+)); }},
    }
    pub macro unreachable_2021 {
        () => { $crate::panicking::panic("unreachable") },
        ($($t:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($t)+)); }},
    }
}

pub mod panicking {
    use crate::fmt;
    #[lang = "panic"]
    pub const fn panic(expr: &'static str) -> !;
    #[lang = "panic_fmt"]
    pub const fn panic_fmt(fmt: fmt::Arguments<'_>) -> !;
    #[lang = "const_panic_fmt"]
    pub const fn const_panic_fmt(fmt: fmt::Arguments<'_>) -> !;
    #[lang = "panic_display"]
    pub const fn panic_display<T: fmt::Display>(x: &T) -> !;
    pub const fn panic_explicit() -> !;
    pub fn unreachable_display<T: fmt::Display>(x: &T) -> !;
    pub fn assert_failed<T: fmt::Debug + ?Sized, U: fmt::Debug + ?Sized>(left: &T, right: &U, args: Option<fmt::Arguments<'_>>) -> !;
}

pub mod error {
    use crate::fmt::{Debug, Display};
    #[rustc_has_incoherent_inherent_impls]
    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error + 'static)>;
        fn description(&self) -> &str;
        fn cause(&self) -> Option<&dyn Error>;
    }
    macro_rules! dyn_error { ($($t:ty)*) => {$(
        impl $t {
            pub fn is<T: Error + 'static>(&self) -> bool;
            pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
            pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        }
    )*}; }
    dyn_error! { (dyn Error) (dyn Error + Send) (dyn Error + Send + Sync) }
    impl<'a, T: Error + ?Sized> Error for &'a T {}
    impl Error for ! {}
    impl Error for crate::fmt::Error {}
    impl Error for crate::str::Utf8Error {}
    impl Error for crate::str::ParseBoolError {}
    impl Error for crate::num::ParseIntError {}
    impl Error for crate::num::ParseFloatError {}
    impl Error for crate::num::TryFromIntError {}
    impl Error for crate::array::TryFromSliceError {}
    impl Error for crate::char::ParseCharError {}
    impl Error for crate::char::CharTryFromError {}
    impl Error for crate::char::TryFromCharError {}
    impl Error for crate::char::DecodeUtf16Error {}
    impl Error for crate::time::TryFromFloatSecsError {}
    impl Error for crate::net::AddrParseError {}
    impl Error for crate::slice::GetDisjointMutError {}
}

pub mod hint {
    pub fn spin_loop();
    pub fn black_box<T>(dummy: T) -> T;
    pub const unsafe fn unreachable_unchecked() -> !;
    pub const unsafe fn assert_unchecked(cond: bool);
    pub fn select_unpredictable<T>(b: bool, true_val: T, false_val: T) -> T;
    pub const fn must_use<T>(value: T) -> T;
    pub const fn cold_path();
}

pub mod arch {
    #[rustc_builtin_macro]
    pub macro asm("assembly template", $(operands,)* $(options($(option),*))?) {}
    #[rustc_builtin_macro]
    pub macro global_asm("assembly template", $(operands,)* $(options($(option),*))?) {}
    #[rustc_builtin_macro]
    pub macro naked_asm("assembly template", $(operands,)* $(options($(option),*))?) {}
}

// ---------------------------------------------------------------------------------------------------------------------
// iter
// ---------------------------------------------------------------------------------------------------------------------

pub mod iter {
    use crate::cmp::Ordering;
    use crate::marker::PhantomData;
    use crate::num::NonZero;
    use crate::ops::{Residual, Try};

    #[lang = "iterator"]
    pub trait Iterator {
        type Item;
        #[lang = "next"]
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize
        where
            Self: Sized;
        fn last(self) -> Option<Self::Item>
        where
            Self: Sized;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn step_by(self, step: usize) -> StepBy<Self>
        where
            Self: Sized;
        fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter>
        where
            Self: Sized,
            U: IntoIterator<Item = Self::Item>;
        fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter>
        where
            Self: Sized,
            U: IntoIterator;
        fn map<B, F>(self, f: F) -> Map<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> B;
        fn for_each<F>(self, f: F)
        where
            Self: Sized,
            F: FnMut(Self::Item);
        fn filter<P>(self, predicate: P) -> Filter<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<B>;
        fn enumerate(self) -> Enumerate<Self>
        where
            Self: Sized;
        fn peekable(self) -> Peekable<Self>
        where
            Self: Sized;
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(Self::Item) -> Option<B>;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
        where
            Self: Sized,
            F: FnMut(&mut St, Self::Item) -> Option<B>;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            Self: Sized,
            U: IntoIterator,
            F: FnMut(Self::Item) -> U;
        fn flatten(self) -> Flatten<Self>
        where
            Self: Sized,
            Self::Item: IntoIterator;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            Self: Sized,
            F: FnMut(&Self::Item);
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized;
        fn collect<B: FromIterator<Self::Item>>(self) -> B
        where
            Self: Sized;
        fn partition<B, F>(self, f: F) -> (B, B)
        where
            Self: Sized,
            B: Default + Extend<Self::Item>,
            F: FnMut(&Self::Item) -> bool;
        fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> R,
            R: Try<Output = B>;
        fn try_for_each<F, R>(&mut self, f: F) -> R
        where
            Self: Sized,
            F: FnMut(Self::Item) -> R,
            R: Try<Output = ()>;
        fn fold<B, F>(self, init: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B;
        fn reduce<F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(Self::Item, Self::Item) -> Self::Item;
        fn all<F>(&mut self, f: F) -> bool
        where
            Self: Sized,
            F: FnMut(Self::Item) -> bool;
        fn any<F>(&mut self, f: F) -> bool
        where
            Self: Sized,
            F: FnMut(Self::Item) -> bool;
        fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn find_map<B, F>(&mut self, f: F) -> Option<B>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<B>;
        fn position<P>(&mut self, predicate: P) -> Option<usize>
        where
            Self: Sized,
            P: FnMut(Self::Item) -> bool;
        fn rposition<P>(&mut self, predicate: P) -> Option<usize>
        where
            P: FnMut(Self::Item) -> bool,
            Self: Sized + ExactSizeIterator + DoubleEndedIterator;
        fn max(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord;
        fn min(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord;
        fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item) -> B;
        fn max_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item) -> B;
        fn min_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        fn rev(self) -> Rev<Self>
        where
            Self: Sized + DoubleEndedIterator;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Sized + Iterator<Item = (A, B)>;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            T: Copy + 'a,
            Self: Sized + Iterator<Item = &'a T>;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            T: Clone + 'a,
            Self: Sized + Iterator<Item = &'a T>;
        fn cycle(self) -> Cycle<Self>
        where
            Self: Sized + Clone;
        fn sum<S>(self) -> S
        where
            Self: Sized,
            S: Sum<Self::Item>;
        fn product<P>(self) -> P
        where
            Self: Sized,
            P: Product<Self::Item>;
        fn cmp<I>(self, other: I) -> Ordering
        where
            I: IntoIterator<Item = Self::Item>,
            Self::Item: Ord,
            Self: Sized;
        fn partial_cmp<I>(self, other: I) -> Option<Ordering>
        where
            I: IntoIterator,
            Self::Item: PartialOrd<I::Item>,
            Self: Sized;
        fn eq<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialEq<I::Item>,
            Self: Sized;
        fn ne<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialEq<I::Item>,
            Self: Sized;
        fn lt<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialOrd<I::Item>,
            Self: Sized;
        fn le<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialOrd<I::Item>,
            Self: Sized;
        fn gt<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialOrd<I::Item>,
            Self: Sized;
        fn ge<I>(self, other: I) -> bool
        where
            I: IntoIterator,
            Self::Item: PartialOrd<I::Item>,
            Self: Sized;
        fn is_sorted(self) -> bool
        where
            Self: Sized,
            Self::Item: PartialOrd;
        fn is_sorted_by<F>(self, compare: F) -> bool
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> bool;
        fn is_sorted_by_key<F, K>(self, f: F) -> bool
        where
            Self: Sized,
            F: FnMut(Self::Item) -> K,
            K: PartialOrd;
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> R,
            R: Try<Output = B>;
        fn rfold<B, F>(self, init: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B;
        fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {
        fn next_back(&mut self) -> Option<I::Item>;
    }
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize;
    }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
    #[lang = "fused_iterator"]
    pub trait FusedIterator: Iterator {}
    impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
    pub unsafe trait TrustedLen: Iterator {}

    pub trait FromIterator<A>: Sized {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }
    #[rustc_skip_array_during_method_dispatch]
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        #[lang = "into_iter"]
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
        fn into_iter(self) -> I;
    }
    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }
    impl Extend<()> for () {
        fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T);
    }
    impl FromIterator<()> for () {
        fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> ();
    }
    impl<A, B, EA: Extend<A>, EB: Extend<B>> Extend<(A, B)> for (EA, EB) {
        fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T);
    }
    impl<A, B, EA: Default + Extend<A>, EB: Default + Extend<B>> FromIterator<(A, B)> for (EA, EB) {
        fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (EA, EB);
    }

    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    macro_rules! sums { ($($t:ty)*) => {$(
        impl Sum for $t { fn sum<I: Iterator<Item = $t>>(iter: I) -> $t; }
        impl<'a> Sum<&'a $t> for $t { fn sum<I: Iterator<Item = &'a $t>>(iter: I) -> $t; }
        impl Product for $t { fn product<I: Iterator<Item = $t>>(iter: I) -> $t; }
        impl<'a> Product<&'a $t> for $t { fn product<I: Iterator<Item = &'a $t>>(iter: I) -> $t; }
    )*}; }
    sums! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 }
    impl<T, U, E> Sum<Result<U, E>> for Result<T, E>
    where
        T: Sum<U>,
    {
        fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E>;
    }
    impl<T, U, E> Product<Result<U, E>> for Result<T, E>
    where
        T: Product<U>,
    {
        fn product<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E>;
    }
    impl<T, U> Sum<Option<U>> for Option<T>
    where
        T: Sum<U>,
    {
        fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T>;
    }
    impl<T, U> Product<Option<U>> for Option<T>
    where
        T: Product<U>,
    {
        fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T>;
    }

    pub trait Step: Clone + PartialOrd + Sized {
        fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
        fn forward_checked(start: Self, count: usize) -> Option<Self>;
        fn backward_checked(start: Self, count: usize) -> Option<Self>;
    }
    macro_rules! steps { ($($t:ty)*) => {$( impl Step for $t {} )*}; }
    steps! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 char crate::net::Ipv4Addr crate::net::Ipv6Addr }

    // sources
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>;
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>;
    pub const fn empty<T>() -> Empty<T>;
    pub fn once<T>(value: T) -> Once<T>;
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F>;
    iterators! {
        Empty<T> { PhantomData<T> } -> T;
        Once<T> { Option<T> } -> T;
        Repeat<A> where (A: Clone) { A } -> A;
        RepeatN<A> where (A: Clone) { A } -> A;
    }
    impl<T> Default for Empty<T> {
        fn default() -> Empty<T>;
    }
    #[derive(Clone)]
    pub struct OnceWith<F>(Option<F>);
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {
        fn next_back(&mut self) -> Option<A>;
    }
    impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
    #[derive(Clone)]
    pub struct RepeatWith<F>(F);
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[derive(Clone)]
    pub struct FromFn<F>(F);
    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    #[derive(Clone)]
    pub struct Successors<T, F>(Option<T>, F);
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    impl<T, F: FnMut(&T) -> Option<T>> FusedIterator for Successors<T, F> {}

    // adaptors
    #[derive(Clone, Debug)]
    pub struct Chain<A, B>(Option<A>, Option<B>);
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item>;
    }
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
        fn next_back(&mut self) -> Option<A::Item>;
    }
    impl<A: FusedIterator, B: FusedIterator<Item = A::Item>> FusedIterator for Chain<A, B> {}
    #[derive(Clone, Debug)]
    pub struct Zip<A, B>(A, B);
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
        type Item = (A::Item, B::Item);
        fn next(&mut self) -> Option<(A::Item, B::Item)>;
    }
    impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {
        fn next_back(&mut self) -> Option<(A::Item, B::Item)>;
    }
    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
    impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}

    #[derive(Clone)]
    pub struct Map<I, F>(I, F);
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
        type Item = B;
        fn next(&mut self) -> Option<B>;
    }
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
        fn next_back(&mut self) -> Option<B>;
    }
    impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
    impl<B, I: FusedIterator, F: FnMut(I::Item) -> B> FusedIterator for Map<I, F> {}
    #[derive(Clone)]
    pub struct Filter<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
        fn next_back(&mut self) -> Option<I::Item>;
    }
    impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for Filter<I, P> {}
    #[derive(Clone)]
    pub struct FilterMap<I, F>(I, F);
    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
        type Item = B;
        fn next(&mut self) -> Option<B>;
    }
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
        fn next_back(&mut self) -> Option<B>;
    }
    impl<B, I: FusedIterator, F: FnMut(I::Item) -> Option<B>> FusedIterator for FilterMap<I, F> {}
    #[derive(Clone)]
    pub struct SkipWhile<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for SkipWhile<I, P> {}
    #[derive(Clone)]
    pub struct TakeWhile<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for TakeWhile<I, P> {}
    #[derive(Clone)]
    pub struct MapWhile<I, P>(I, P);
    impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
        type Item = B;
        fn next(&mut self) -> Option<B>;
    }
    #[derive(Clone)]
    pub struct Inspect<I, F>(I, F);
    impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
        fn next_back(&mut self) -> Option<I::Item>;
    }
    impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
    impl<I: FusedIterator, F: FnMut(&I::Item)> FusedIterator for Inspect<I, F> {}
    #[derive(Clone)]
    pub struct Scan<I, St, F>(I, St, F);
    impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
        type Item = B;
        fn next(&mut self) -> Option<B>;
    }
    #[derive(Clone)]
    pub struct FlatMap<I, U, F>(I, F, PhantomData<U>);
    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
        type Item = U::Item;
        fn next(&mut self) -> Option<U::Item>;
    }
    impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F>
    where
        U::IntoIter: DoubleEndedIterator,
    {
        fn next_back(&mut self) -> Option<U::Item>;
    }
    impl<I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> FusedIterator for FlatMap<I, U, F> {}
    #[derive(Clone, Debug)]
    pub struct Flatten<I>(I);
    impl<I: Iterator<Item: IntoIterator>> Iterator for Flatten<I> {
        type Item = <I::Item as IntoIterator>::Item;
        fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item>;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I>
    where
        I::Item: IntoIterator,
        <I::Item as IntoIterator>::IntoIter: DoubleEndedIterator,
    {
        fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item>;
    }
    impl<I: FusedIterator> FusedIterator for Flatten<I> where I::Item: IntoIterator {}

    macro_rules! same_item { ($($Name:ident)*) => {$(
        impl<I: Iterator> Iterator for $Name<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item>; }
        impl<I: DoubleEndedIterator> DoubleEndedIterator for $Name<I> { fn next_back(&mut self) -> Option<I::Item>; }
        impl<I: ExactSizeIterator> ExactSizeIterator for $Name<I> {}
        impl<I: FusedIterator> FusedIterator for $Name<I> {}
    )*}; }
    #[derive(Clone, Debug)]
    pub struct StepBy<I>(I);
    #[derive(Clone, Debug)]
    pub struct Skip<I>(I);
    #[derive(Clone, Debug)]
    pub struct Take<I>(I);
    #[derive(Clone, Debug)]
    pub struct Fuse<I>(I);
    same_item! { StepBy Skip Take Fuse Peekable }
    #[derive(Clone, Debug)]
    pub struct Peekable<I: Iterator>(I, Option<Option<I::Item>>);
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item>;
        pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
        where
            I::Item: PartialEq<T>;
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
    }
    #[derive(Clone, Debug)]
    pub struct Enumerate<I>(I);
    impl<I: Iterator> Iterator for Enumerate<I> {
        type Item = (usize, I::Item);
        fn next(&mut self) -> Option<(usize, I::Item)>;
    }
    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
        fn next_back(&mut self) -> Option<(usize, I::Item)>;
    }
    impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
    impl<I: FusedIterator> FusedIterator for Enumerate<I> {}
    #[derive(Clone, Debug)]
    pub struct Rev<T>(T);
    impl<I: DoubleEndedIterator> Iterator for Rev<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
        fn next_back(&mut self) -> Option<I::Item>;
    }
    impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
    impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
    #[derive(Clone, Debug)]
    pub struct Copied<I>(I);
    impl<'a, I: Iterator<Item = &'a T>, T: Copy + 'a> Iterator for Copied<I> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy + 'a> DoubleEndedIterator for Copied<I> {
        fn next_back(&mut self) -> Option<T>;
    }
    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy + 'a> ExactSizeIterator for Copied<I> {}
    impl<'a, I: FusedIterator<Item = &'a T>, T: Copy + 'a> FusedIterator for Copied<I> {}
    #[derive(Clone, Debug)]
    pub struct Cloned<I>(I);
    impl<'a, I: Iterator<Item = &'a T>, T: Clone + 'a> Iterator for Cloned<I> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone + 'a> DoubleEndedIterator for Cloned<I> {
        fn next_back(&mut self) -> Option<T>;
    }
    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone + 'a> ExactSizeIterator for Cloned<I> {}
    impl<'a, I: FusedIterator<Item = &'a T>, T: Clone + 'a> FusedIterator for Cloned<I> {}
    #[derive(Clone, Debug)]
    pub struct Cycle<I>(I, I);
    impl<I: Clone + Iterator> Iterator for Cycle<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item>;
    }
    impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}
}

// ---------------------------------------------------------------------------------------------------------------------
// array, slice
// ---------------------------------------------------------------------------------------------------------------------

pub mod array {
    use crate::ops::{Index, IndexMut};
    use crate::slice::{Iter, IterMut, SliceIndex};

    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
    pub const fn from_ref<T>(s: &T) -> &[T; 1];
    pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1];
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub const fn each_ref(&self) -> [&T; N];
        pub const fn each_mut(&mut self) -> [&mut T; N];
    }
    #[derive(Clone, Debug)]
    pub struct IntoIter<T, const N: usize>([T; N]);
    impl<T, const N: usize> IntoIter<T, N> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> Iterator for IntoIter<T, N> {
        type Item = T;
        fn next(&mut self) -> Option<T>;
    }
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
        fn next_back(&mut self) -> Option<T>;
    }
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    impl<T, const N: usize> crate::iter::FusedIterator for IntoIter<T, N> {}
    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = IntoIter<T, N>;
        fn into_iter(self) -> IntoIter<T, N>;
    }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output;
    }
    impl<T, I: SliceIndex<[T]>, const N: usize> IndexMut<I> for [T; N] {
        fn index_mut(&mut self, index: I) -> &mut I::Output;
    }
    #[derive(Debug, Copy, Clone)]
    pub struct TryFromSliceError(());
    impl crate::fmt::Display for TryFromSliceError {}
    impl From<crate::convert::Infallible> for TryFromSliceError {
        fn from(x: crate::convert::Infallible) -> TryFromSliceError;
    }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError>;
    }
    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError>;
    }
    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError>;
    }
    impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError>;
    }
}

pub mod slice {
    use crate::cmp::Ordering;
    use crate::iter::FusedIterator;
    use crate::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

    pub const fn from_ref<T>(s: &T) -> &[T];
    pub const fn from_mut<T>(s: &mut T) -> &mut [T];
    pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
    pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

    pub unsafe trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
        fn get(self, slice: &T) -> Option<&Self::Output>;
        fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    }
    unsafe impl<T> SliceIndex<[T]> for usize {
        type Output = T;
    }
    macro_rules! slice_index { ($($t:ty,)*) => {$(
        unsafe impl<T> SliceIndex<[T]> for $t { type Output = [T]; }
        unsafe impl SliceIndex<str> for $t { type Output = str; }
    )*}; }
    slice_index! {
        RangeFull, Range<usize>, RangeFrom<usize>, RangeTo<usize>, RangeInclusive<usize>, RangeToInclusive<usize>, (Bound<usize>, Bound<usize>),
        crate::range::Range<usize>, crate::range::RangeFrom<usize>, crate::range::RangeInclusive<usize>, crate::range::RangeToInclusive<usize>,
    }
    impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output;
    }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
        fn index_mut(&mut self, index: I) -> &mut I::Output;
    }
    impl<'a, T> IntoIterator for &'a [T] {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut [T] {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
        fn into_iter(self) -> IterMut<'a, T>;
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum GetDisjointMutError {
        IndexOutOfBounds,
        OverlappingIndices,
    }
    impl crate::fmt::Display for GetDisjointMutError {}

    impl<T> [T] {
        #[lang = "slice_len_fn"]
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool {
            self.len() == 0
        }
        pub const fn first(&self) -> Option<&T>;
        pub const fn first_mut(&mut self) -> Option<&mut T>;
        pub const fn split_first(&self) -> Option<(&T, &[T])>;
        pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub const fn split_last(&self) -> Option<(&T, &[T])>;
        pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub const fn last(&self) -> Option<&T>;
        pub const fn last_mut(&mut self) -> Option<&mut T>;
        pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
        pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
        pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
        pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
        pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output>;
        pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output;
        pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output;
        pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError>
        where
            I: SliceIndex<[T]>;
        pub const fn as_ptr(&self) -> *const T;
        pub const fn as_mut_ptr(&mut self) -> *mut T;
        pub const fn as_ptr_range(&self) -> Range<*const T>;
        pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
        pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub const fn swap(&mut self, a: usize, b: usize);
        pub const fn reverse(&mut self);
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn windows(&self, size: usize) -> Windows<'_, T>;
        pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F>;
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F>;
        pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
        pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
        pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
        pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F>;
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F>;
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F>;
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>;
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F>;
        pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F>;
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F>;
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>;
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>;
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>;
        pub fn contains(&self, x: &T) -> bool
        where
            T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool
        where
            T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool
        where
            T: PartialEq;
        pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]>
        where
            T: PartialEq;
        pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]>
        where
            T: PartialEq;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
        pub fn sort_unstable(&mut self)
        where
            T: Ord;
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
        where
            T: Ord;
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool;
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool;
        pub fn rotate_left(&mut self, mid: usize);
        pub fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T)
        where
            T: Clone;
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
        pub fn clone_from_slice(&mut self, src: &[T])
        where
            T: Clone;
        pub fn copy_from_slice(&mut self, src: &[T])
        where
            T: Copy;
        pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize)
        where
            T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    }
    impl<T, const N: usize> [[T; N]] {
        pub const fn as_flattened(&self) -> &[T];
        pub const fn as_flattened_mut(&mut self) -> &mut [T];
    }
    impl [u8] {
        pub const fn is_ascii(&self) -> bool;
        pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub fn escape_ascii(&self) -> EscapeAscii<'_>;
        pub const fn trim_ascii_start(&self) -> &[u8];
        pub const fn trim_ascii_end(&self) -> &[u8];
        pub const fn trim_ascii(&self) -> &[u8];
        pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_>;
    }
    impl<T> [crate::mem::MaybeUninit<T>] {
        pub const unsafe fn assume_init_ref(&self) -> &[T];
        pub const unsafe fn assume_init_mut(&mut self) -> &mut [T];
        pub unsafe fn assume_init_drop(&mut self);
        pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T]
        where
            T: Copy;
    }
    pub trait SlicePattern {
        type Item;
        fn as_slice(&self) -> &[Self::Item];
    }
    impl<T> SlicePattern for [T] {
        type Item = T;
        fn as_slice(&self) -> &[T];
    }
    impl<T, const N: usize> SlicePattern for [T; N] {
        type Item = T;
        fn as_slice(&self) -> &[T];
    }

    iterators! {
        Iter<'a, T> { &'a [T] } -> &'a T;
        Windows<'a, T> { &'a [T] } -> &'a [T];
        Chunks<'a, T> { &'a [T] } -> &'a [T];
        ChunksExact<'a, T> { &'a [T] } -> &'a [T];
        RChunks<'a, T> { &'a [T] } -> &'a [T];
        RChunksExact<'a, T> { &'a [T] } -> &'a [T];
        ChunkBy<'a, T, P> where (P: FnMut(&T, &T) -> bool) { &'a [T], P } -> &'a [T];
        Split<'a, T, P> where (P: FnMut(&T) -> bool) { &'a [T], P } -> &'a [T];
        SplitInclusive<'a, T, P> where (P: FnMut(&T) -> bool) { &'a [T], P } -> &'a [T];
        RSplit<'a, T, P> where (P: FnMut(&T) -> bool) { &'a [T], P } -> &'a [T];
        SplitN<'a, T, P> where (P: FnMut(&T) -> bool) { &'a [T], P } -> &'a [T];
        RSplitN<'a, T, P> where (P: FnMut(&T) -> bool) { &'a [T], P } -> &'a [T];
        EscapeAscii<'a> { &'a [u8] } -> u8;
    }
    iterators_mut! {
        IterMut<'a, T> { &'a mut [T] } -> &'a mut T;
        ChunksMut<'a, T> { &'a mut [T] } -> &'a mut [T];
        ChunksExactMut<'a, T> { &'a mut [T] } -> &'a mut [T];
        RChunksMut<'a, T> { &'a mut [T] } -> &'a mut [T];
        RChunksExactMut<'a, T> { &'a mut [T] } -> &'a mut [T];
        ChunkByMut<'a, T, P> where (P: FnMut(&T, &T) -> bool) { &'a mut [T], P } -> &'a mut [T];
        SplitMut<'a, T, P> where (P: FnMut(&T) -> bool) { &'a mut [T], P } -> &'a mut [T];
        SplitInclusiveMut<'a, T, P> where (P: FnMut(&T) -> bool) { &'a mut [T], P } -> &'a mut [T];
        RSplitMut<'a, T, P> where (P: FnMut(&T) -> bool) { &'a mut [T], P } -> &'a mut [T];
        SplitNMut<'a, T, P> where (P: FnMut(&T) -> bool) { &'a mut [T], P } -> &'a mut [T];
        RSplitNMut<'a, T, P> where (P: FnMut(&T) -> bool) { &'a mut [T], P } -> &'a mut [T];
    }
    impl crate::fmt::Display for EscapeAscii<'_> {}
    impl<'a, T> Iter<'a, T> {
        pub const fn as_slice(&self) -> &'a [T];
    }
    impl<T> AsRef<[T]> for Iter<'_, T> {
        fn as_ref(&self) -> &[T];
    }
    impl<T> Default for Iter<'_, T> {
        fn default() -> Self;
    }
    impl<T> Default for IterMut<'_, T> {
        fn default() -> Self;
    }
    impl<'a, T> IterMut<'a, T> {
        pub fn into_slice(self) -> &'a mut [T];
        pub fn as_slice(&self) -> &[T];
    }
    impl<'a, T> ChunksExact<'a, T> {
        pub const fn remainder(&self) -> &'a [T];
    }
    impl<'a, T> ChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T];
    }
    impl<'a, T> RChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T];
    }
    impl<'a, T> RChunksExact<'a, T> {
        pub const fn remainder(&self) -> &'a [T];
    }
    #[derive(Clone, Debug)]
    pub struct ArrayWindows<'a, T, const N: usize>(&'a [T]);
    impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
        type Item = &'a [T; N];
        fn next(&mut self) -> Option<&'a [T; N]>;
    }
    impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
        fn next_back(&mut self) -> Option<&'a [T; N]>;
    }
    impl<'a, T, const N: usize> ExactSizeIterator for ArrayWindows<'a, T, N> {}
}

// ---------------------------------------------------------------------------------------------------------------------
// str, char, ascii
// ---------------------------------------------------------------------------------------------------------------------

pub mod str {
    use crate::fmt;
    use crate::ops::{Index, IndexMut};
    use crate::slice::SliceIndex;
    use pattern::Pattern;

    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    macro_rules! from_str { ($($Err:ty: $($t:ty)*;)*) => {$($( impl FromStr for $t { type Err = $Err; fn from_str(s: &str) -> Result<Self, $Err>; } )*)*}; }
    from_str! {
        crate::num::ParseIntError: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128;
        crate::num::ParseFloatError: f32 f64;
        ParseBoolError: bool;
        crate::char::ParseCharError: char;
    }
    #[derive(Copy, Eq, PartialEq, Clone, Debug)]
    pub struct Utf8Error {
        valid_up_to: usize,
        error_len: Option<u8>,
    }
    impl Utf8Error {
        pub const fn valid_up_to(&self) -> usize;
        pub const fn error_len(&self) -> Option<usize>;
    }
    impl fmt::Display for Utf8Error {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseBoolError(());
    impl fmt::Display for ParseBoolError {}

    pub mod pattern {
        pub trait Pattern: Sized {
            type Searcher<'a>;
            fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
            fn is_contained_in(self, haystack: &str) -> bool;
        }
        impl Pattern for char {
            type Searcher<'a> = &'a str;
        }
        impl<const N: usize> Pattern for [char; N] {
            type Searcher<'a> = &'a str;
        }
        impl<const N: usize> Pattern for &[char; N] {
            type Searcher<'a> = &'a str;
        }
        impl Pattern for &[char] {
            type Searcher<'a> = &'a str;
        }
        impl Pattern for &str {
            type Searcher<'a> = &'a str;
        }
        impl Pattern for &&str {
            type Searcher<'a> = &'a str;
        }
        impl<F: FnMut(char) -> bool> Pattern for F {
            type Searcher<'a> = &'a str;
        }
    }

    impl str {
        pub const fn len(&self) -> usize {
            self.as_bytes().len()
        }
        pub const fn is_empty(&self) -> bool {
            self.len() == 0
        }
        pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
        pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub const fn is_char_boundary(&self, index: usize) -> bool;
        pub const fn floor_char_boundary(&self, index: usize) -> usize;
        pub const fn ceil_char_boundary(&self, index: usize) -> usize;
        pub const fn as_bytes(&self) -> &[u8] {
            unsafe { crate::mem::transmute(self) }
        }
        pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        pub const fn as_ptr(&self) -> *const u8;
        pub const fn as_mut_ptr(&mut self) -> *mut u8;
        pub const fn as_str(&self) -> &str;
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
        pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
        pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
        pub const fn split_at(&self, mid: usize) -> (&str, &str);
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
        pub fn chars(&self) -> Chars<'_>;
        pub fn char_indices(&self) -> CharIndices<'_>;
        pub fn bytes(&self) -> Bytes<'_>;
        pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
        pub fn lines(&self) -> Lines<'_>;
        pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
        pub fn contains<P: Pattern>(&self, pat: P) -> bool;
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
        pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub const fn is_ascii(&self) -> bool;
        pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub const fn trim_ascii_start(&self) -> &str;
        pub const fn trim_ascii_end(&self) -> &str;
        pub const fn trim_ascii(&self) -> &str;
        pub fn escape_debug(&self) -> EscapeDebug<'_>;
        pub fn escape_default(&self) -> EscapeDefault<'_>;
        pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    }
    impl<I: SliceIndex<str>> Index<I> for str {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output;
    }
    impl<I: SliceIndex<str>> IndexMut<I> for str {
        fn index_mut(&mut self, index: I) -> &mut I::Output;
    }

    iterators! {
        Chars<'a> { &'a str } -> char;
        CharIndices<'a> { &'a str } -> (usize, char);
        Bytes<'a> { &'a str } -> u8;
        SplitWhitespace<'a> { &'a str } -> &'a str;
        SplitAsciiWhitespace<'a> { &'a str } -> &'a str;
        Lines<'a> { &'a str } -> &'a str;
        EncodeUtf16<'a> { &'a str } -> u16;
        EscapeDebug<'a> { &'a str } -> char;
        EscapeDefault<'a> { &'a str } -> char;
        EscapeUnicode<'a> { &'a str } -> char;
        Split<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        SplitInclusive<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        RSplit<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        SplitTerminator<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        RSplitTerminator<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        SplitN<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        RSplitN<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        Matches<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        RMatches<'a, P> where (P: Pattern) { &'a str, P } -> &'a str;
        MatchIndices<'a, P> where (P: Pattern) { &'a str, P } -> (usize, &'a str);
        RMatchIndices<'a, P> where (P: Pattern) { &'a str, P } -> (usize, &'a str);
        Utf8Chunks<'a> { &'a [u8] } -> Utf8Chunk<'a>;
    }
    impl<'a> Chars<'a> {
        pub fn as_str(&self) -> &'a str;
    }
    impl<'a> CharIndices<'a> {
        pub fn as_str(&self) -> &'a str;
        pub fn offset(&self) -> usize;
    }
    impl<'a, P: Pattern> Split<'a, P> {
        pub fn remainder(&self) -> Option<&'a str>;
    }
    impl fmt::Display for EscapeDebug<'_> {}
    impl fmt::Display for EscapeDefault<'_> {}
    impl fmt::Display for EscapeUnicode<'_> {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Utf8Chunk<'a> {
        valid: &'a str,
        invalid: &'a [u8],
    }
    impl<'a> Utf8Chunk<'a> {
        pub fn valid(&self) -> &'a str;
        pub fn invalid(&self) -> &'a [u8];
    }
}

pub mod char {
    use crate::fmt;
    pub const MAX: char = '\u{10FFFF}';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub const UNICODE_VERSION: (u8, u8, u8) = (16, 0, 0);
    pub const fn from_u32(i: u32) -> Option<char>;
    pub const unsafe fn from_u32_unchecked(i: u32) -> char;
    pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
    iterators! {
        ToLowercase { char } -> char;
        ToUppercase { char } -> char;
        EscapeUnicode { char } -> char;
        EscapeDefault { char } -> char;
        EscapeDebug { char } -> char;
    }
    impl fmt::Display for ToLowercase {}
    impl fmt::Display for ToUppercase {}
    impl fmt::Display for EscapeUnicode {}
    impl fmt::Display for EscapeDefault {}
    impl fmt::Display for EscapeDebug {}
    #[derive(Clone, Debug)]
    pub struct DecodeUtf16<I>(I);
    impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
        type Item = Result<char, DecodeUtf16Error>;
        fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>>;
    }
    #[derive(Debug, Clone, Eq, PartialEq)]
    pub struct DecodeUtf16Error(u16);
    impl DecodeUtf16Error {
        pub fn unpaired_surrogate(&self) -> u16;
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseCharError(());
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub struct CharTryFromError(());
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub struct TryFromCharError(());
    impl fmt::Display for DecodeUtf16Error {}
    impl fmt::Display for ParseCharError {}
    impl fmt::Display for CharTryFromError {}
    impl fmt::Display for TryFromCharError {}

    impl char {
        pub const MIN: char = '\0';
        pub const MAX: char = '\u{10FFFF}';
        pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
        pub const MAX_LEN_UTF8: usize = 4;
        pub const MAX_LEN_UTF16: usize = 2;
        pub const UNICODE_VERSION: (u8, u8, u8) = (16, 0, 0);
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
        pub const fn from_u32(i: u32) -> Option<char>;
        pub const unsafe fn from_u32_unchecked(i: u32) -> char;
        pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub const fn is_digit(self, radix: u32) -> bool;
        pub const fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn escape_unicode(self) -> EscapeUnicode;
        pub fn escape_debug(self) -> EscapeDebug;
        pub fn escape_default(self) -> EscapeDefault;
        pub const fn len_utf8(self) -> usize;
        pub const fn len_utf16(self) -> usize;
        pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub const fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> ToLowercase;
        pub fn to_uppercase(self) -> ToUppercase;
    }
    macro_rules! ascii { ($($t:ty)*) => {$( impl $t {
        pub const fn is_ascii(&self) -> bool;
        pub const fn to_ascii_uppercase(&self) -> $t;
        pub const fn to_ascii_lowercase(&self) -> $t;
        pub const fn eq_ignore_ascii_case(&self, other: &$t) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub const fn is_ascii_alphabetic(&self) -> bool;
        pub const fn is_ascii_uppercase(&self) -> bool;
        pub const fn is_ascii_lowercase(&self) -> bool;
        pub const fn is_ascii_alphanumeric(&self) -> bool;
        pub const fn is_ascii_digit(&self) -> bool;
        pub const fn is_ascii_octdigit(&self) -> bool;
        pub const fn is_ascii_hexdigit(&self) -> bool;
        pub const fn is_ascii_punctuation(&self) -> bool;
        pub const fn is_ascii_graphic(&self) -> bool;
        pub const fn is_ascii_whitespace(&self) -> bool;
        pub const fn is_ascii_control(&self) -> bool;
    } )*}; }
    ascii! { char u8 }
    impl u8 {
        pub fn escape_ascii(self) -> crate::ascii::EscapeDefault;
        pub const fn is_utf8_char_boundary(self) -> bool;
    }
}

pub mod ascii {
    pub fn escape_default(c: u8) -> EscapeDefault;
    iterators! { EscapeDefault { u8 } -> u8; }
    impl EscapeDefault {
        pub fn as_str(&self) -> &str;
    }
    impl crate::fmt::Display for EscapeDefault {}
}
impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}

// ---------------------------------------------------------------------------------------------------------------------
// num and the numeric primitives
// ---------------------------------------------------------------------------------------------------------------------

pub mod num {
    use crate::fmt;
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseIntError {
        kind: IntErrorKind,
    }
    impl ParseIntError {
        pub const fn kind(&self) -> &IntErrorKind;
    }
    #[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
    #[non_exhaustive]
    pub enum IntErrorKind {
        Empty,
        InvalidDigit,
        PosOverflow,
        NegOverflow,
        Zero,
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseFloatError(());
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub struct TryFromIntError(());
    impl From<crate::convert::Infallible> for TryFromIntError {
        fn from(x: crate::convert::Infallible) -> TryFromIntError;
    }
    impl fmt::Display for ParseIntError {}
    impl fmt::Display for ParseFloatError {}
    impl fmt::Display for TryFromIntError {}
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum FpCategory {
        Nan,
        Infinite,
        Zero,
        Subnormal,
        Normal,
    }

    macro_rules! wrappers { ($($W:ident)*) => {$(
        #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash, Debug)]
        pub struct $W<T>(pub T);
        impl<T: fmt::Display> fmt::Display for $W<T> {}
        impl<T: fmt::LowerHex> fmt::LowerHex for $W<T> {}
        impl<T: fmt::UpperHex> fmt::UpperHex for $W<T> {}
        impl<T: fmt::Binary> fmt::Binary for $W<T> {}
        wrapper_ops! { $W: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
    )*}; }
    macro_rules! wrapper_ops { ($W:ident: $($t:ty)*) => {$(
        impl $W<$t> { pub const MIN: Self; pub const MAX: Self; pub const fn pow(self, exp: u32) -> Self; pub const fn count_ones(self) -> u32; pub const fn leading_zeros(self) -> u32; }
        wrapper_op! { $W $t: Add add AddAssign add_assign, Sub sub SubAssign sub_assign, Mul mul MulAssign mul_assign, Div div DivAssign div_assign, Rem rem RemAssign rem_assign,
            BitAnd bitand BitAndAssign bitand_assign, BitOr bitor BitOrAssign bitor_assign, BitXor bitxor BitXorAssign bitxor_assign }
        impl crate::ops::Not for $W<$t> { type Output = $W<$t>; fn not(self) -> $W<$t>; }
        impl crate::ops::Neg for $W<$t> { type Output = $W<$t>; fn neg(self) -> $W<$t>; }
        impl crate::ops::Shl<usize> for $W<$t> { type Output = $W<$t>; fn shl(self, other: usize) -> $W<$t>; }
        impl crate::ops::ShlAssign<usize> for $W<$t> { fn shl_assign(&mut self, other: usize); }
        impl crate::ops::ShrAssign<usize> for $W<$t> { fn shr_assign(&mut self, other: usize); }
        impl crate::ops::Shr<usize> for $W<$t> { type Output = $W<$t>; fn shr(self, other: usize) -> $W<$t>; }
    )*}; }
    macro_rules! wrapper_op { ($W:ident $t:ty: $($Trait:ident $method:ident $Assign:ident $assign:ident),*) => {$(
        impl crate::ops::$Trait for $W<$t> { type Output = $W<$t>; fn $method(self, other: $W<$t>) -> $W<$t>; }
        impl crate::ops::$Trait<&$W<$t>> for $W<$t> { type Output = $W<$t>; fn $method(self, other: &$W<$t>) -> $W<$t>; }
        impl crate::ops::$Assign for $W<$t> { fn $assign(&mut self, other: $W<$t>); }
        impl crate::ops::$Assign<$t> for $W<$t> { fn $assign(&mut self, other: $t); }
    )*}; }
    wrappers! { Wrapping Saturating }

    pub unsafe trait ZeroablePrimitive: Sized + Copy {}
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonZero<T>(T);
    impl<T: ZeroablePrimitive> NonZero<T> {
        pub const fn new(n: T) -> Option<Self>;
        pub const unsafe fn new_unchecked(n: T) -> Self;
        pub const fn get(self) -> T;
    }
    impl<T> fmt::Debug for NonZero<T> {}
    impl<T> fmt::Display for NonZero<T> {}
    macro_rules! non_zero { ($($t:ident $Alias:ident $u:ident;)*) => {$(
        unsafe impl ZeroablePrimitive for $t {}
        pub type $Alias = NonZero<$t>;
        impl NonZero<$t> {
            pub const BITS: u32 = $t::BITS;
            pub const MIN: Self;
            pub const MAX: Self;
            pub const fn leading_zeros(self) -> u32;
            pub const fn trailing_zeros(self) -> u32;
            pub const fn count_ones(self) -> NonZero<u32>;
            pub const fn checked_add(self, other: $u) -> Option<Self>;
            pub const fn saturating_add(self, other: $u) -> Self;
            pub const fn checked_mul(self, other: Self) -> Option<Self>;
            pub const fn saturating_mul(self, other: Self) -> Self;
            pub const fn checked_pow(self, other: u32) -> Option<Self>;
            pub const fn saturating_pow(self, other: u32) -> Self;
            pub const fn ilog2(self) -> u32;
            pub const fn ilog10(self) -> u32;
            pub const fn is_power_of_two(self) -> bool;
            pub const fn checked_next_power_of_two(self) -> Option<Self>;
            pub const fn midpoint(self, rhs: Self) -> Self;
            pub const fn isqrt(self) -> Self;
            pub const fn unsigned_abs(self) -> NonZero<$u>;
            pub const fn abs(self) -> Self;
            pub const fn is_positive(self) -> bool;
            pub const fn is_negative(self) -> bool;
        }
        impl From<NonZero<$t>> for $t { fn from(nonzero: NonZero<$t>) -> Self; }
        impl TryFrom<$t> for NonZero<$t> { type Error = TryFromIntError; fn try_from(value: $t) -> Result<Self, TryFromIntError>; }
        impl crate::str::FromStr for NonZero<$t> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
        impl crate::ops::BitOr for NonZero<$t> { type Output = Self; fn bitor(self, rhs: Self) -> Self; }
        impl crate::ops::Div<NonZero<$t>> for $t { type Output = $t; fn div(self, other: NonZero<$t>) -> $t; }
        impl crate::ops::Rem<NonZero<$t>> for $t { type Output = $t; fn rem(self, other: NonZero<$t>) -> $t; }
    )*}; }
    non_zero! {
        u8 NonZeroU8 u8; u16 NonZeroU16 u16; u32 NonZeroU32 u32; u64 NonZeroU64 u64; u128 NonZeroU128 u128; usize NonZeroUsize usize;
        i8 NonZeroI8 u8; i16 NonZeroI16 u16; i32 NonZeroI32 u32; i64 NonZeroI64 u64; i128 NonZeroI128 u128; isize NonZeroIsize usize;
    }
    macro_rules! non_zero_from { ($($from:ident => $($to:ident)*;)*) => {$($(
        impl From<NonZero<$from>> for NonZero<$to> { fn from(small: NonZero<$from>) -> Self; }
    )*)*}; }
    non_zero_from! {
        u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize; u16 => u32 u64 u128 usize i32 i64 i128; u32 => u64 u128 i64 i128; u64 => u128 i128;
        i8 => i16 i32 i64 i128 isize; i16 => i32 i64 i128 isize; i32 => i64 i128; i64 => i128;
    }
    macro_rules! non_zero_try_from { ($($from:ident => $($to:ident)*;)*) => {$($(
        impl TryFrom<NonZero<$from>> for NonZero<$to> { type Error = TryFromIntError; fn try_from(value: NonZero<$from>) -> Result<Self, TryFromIntError>; }
    )*)*}; }
    non_zero_try_from! {
        u16 => u8; u32 => u8 u16 usize i32; u64 => u8 u16 u32 usize i64; usize => u8 u16 u32 u64 u128 isize;
        i32 => u8 u16 u32 u64 usize i16; i64 => u32 u64 usize i32; isize => usize;
    }
}

macro_rules! int_common { ($($t:ident $u:ident $bytes:literal $bits:literal;)*) => {$(
    impl $t {
        pub const BITS: u32 = $bits;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<$t, crate::num::ParseIntError>;
        pub const fn from_ascii(src: &[u8]) -> Result<$t, crate::num::ParseIntError>;
        pub const fn min_value() -> Self { Self::MIN }
        pub const fn max_value() -> Self { Self::MAX }
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn leading_ones(self) -> u32;
        pub const fn trailing_ones(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> Self;
        pub const fn rotate_right(self, n: u32) -> Self;
        pub const fn swap_bytes(self) -> Self;
        pub const fn reverse_bits(self) -> Self;
        pub const fn from_be(x: Self) -> Self;
        pub const fn from_le(x: Self) -> Self;
        pub const fn to_be(self) -> Self;
        pub const fn to_le(self) -> Self;
        pub const fn checked_add(self, rhs: Self) -> Option<Self>;
        pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
        pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
        pub const fn checked_div(self, rhs: Self) -> Option<Self>;
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
        pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
        pub const fn checked_neg(self) -> Option<Self>;
        pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
        pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
        pub const fn checked_pow(self, exp: u32) -> Option<Self>;
        pub const fn checked_ilog(self, base: Self) -> Option<u32>;
        pub const fn checked_ilog2(self) -> Option<u32>;
        pub const fn checked_ilog10(self) -> Option<u32>;
        pub const fn strict_add(self, rhs: Self) -> Self;
        pub const fn strict_sub(self, rhs: Self) -> Self;
        pub const fn strict_mul(self, rhs: Self) -> Self;
        pub const fn strict_div(self, rhs: Self) -> Self;
        pub const fn strict_rem(self, rhs: Self) -> Self;
        pub const fn strict_neg(self) -> Self;
        pub const fn strict_shl(self, rhs: u32) -> Self;
        pub const fn strict_shr(self, rhs: u32) -> Self;
        pub const fn strict_pow(self, exp: u32) -> Self;
        pub const fn saturating_add(self, rhs: Self) -> Self;
        pub const fn saturating_mul(self, rhs: Self) -> Self;
        pub const fn saturating_div(self, rhs: Self) -> Self;
        pub const fn saturating_pow(self, exp: u32) -> Self;
        pub const fn wrapping_add(self, rhs: Self) -> Self;
        pub const fn wrapping_sub(self, rhs: Self) -> Self;
        pub const fn wrapping_mul(self, rhs: Self) -> Self;
        pub const fn wrapping_div(self, rhs: Self) -> Self;
        pub const fn wrapping_div_euclid(self, rhs: Self) -> Self;
        pub const fn wrapping_rem(self, rhs: Self) -> Self;
        pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self;
        pub const fn wrapping_neg(self) -> Self;
        pub const fn wrapping_shl(self, rhs: u32) -> Self;
        pub const fn wrapping_shr(self, rhs: u32) -> Self;
        pub const fn wrapping_pow(self, exp: u32) -> Self;
        pub const fn unbounded_shl(self, rhs: u32) -> Self;
        pub const fn unbounded_shr(self, rhs: u32) -> Self;
        pub const unsafe fn unchecked_add(self, rhs: Self) -> Self;
        pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self;
        pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self;
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
        pub const fn overflowing_neg(self) -> (Self, bool);
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool);
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool);
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool);
        pub const fn pow(self, exp: u32) -> Self {
            let mut result: Self = 1;
            let mut n = 0;
            while n < exp {
                result = result * self;
                n += 1;
            }
            result
        }
        pub const fn isqrt(self) -> Self;
        pub const fn div_euclid(self, rhs: Self) -> Self;
        pub const fn rem_euclid(self, rhs: Self) -> Self;
        pub const fn ilog(self, base: Self) -> u32;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs_diff(self, other: Self) -> $u;
        pub const fn midpoint(self, rhs: Self) -> Self;
        pub const fn to_be_bytes(self) -> [u8; $bytes];
        pub const fn to_le_bytes(self) -> [u8; $bytes];
        pub const fn to_ne_bytes(self) -> [u8; $bytes];
        pub const fn from_be_bytes(bytes: [u8; $bytes]) -> Self;
        pub const fn from_le_bytes(bytes: [u8; $bytes]) -> Self;
        pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> Self;
    }
)*}; }
int_common! {
    u8 u8 1 8; u16 u16 2 16; u32 u32 4 32; u64 u64 8 64; u128 u128 16 128; usize usize 8 64;
    i8 u8 1 8; i16 u16 2 16; i32 u32 4 32; i64 u64 8 64; i128 u128 16 128; isize usize 8 64;
}
macro_rules! int_unsigned { ($($t:ident $s:ident;)*) => {$(
    impl $t {
        pub const MIN: Self = 0;
        pub const MAX: Self = !0;
        pub const fn saturating_sub(self, rhs: Self) -> Self { if self > rhs { self - rhs } else { 0 } }
        pub const fn cast_signed(self) -> $s;
        pub const fn checked_add_signed(self, rhs: $s) -> Option<Self>;
        pub const fn checked_sub_signed(self, rhs: $s) -> Option<Self>;
        pub const fn checked_signed_diff(self, rhs: Self) -> Option<$s>;
        pub const fn saturating_add_signed(self, rhs: $s) -> Self;
        pub const fn saturating_sub_signed(self, rhs: $s) -> Self;
        pub const fn wrapping_add_signed(self, rhs: $s) -> Self;
        pub const fn wrapping_sub_signed(self, rhs: $s) -> Self;
        pub const fn overflowing_add_signed(self, rhs: $s) -> (Self, bool);
        pub const fn overflowing_sub_signed(self, rhs: $s) -> (Self, bool);
        pub const fn div_ceil(self, rhs: Self) -> Self { if self % rhs == 0 { self / rhs } else { self / rhs + 1 } }
        pub const fn next_multiple_of(self, rhs: Self) -> Self { self.div_ceil(rhs) * rhs }
        pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
        pub const fn is_multiple_of(self, rhs: Self) -> bool;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> Self {
            let mut result: Self = 1;
            while result < self {
                result = result * 2;
            }
            result
        }
        pub const fn checked_next_power_of_two(self) -> Option<Self>;
        pub const fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
        pub const fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
        pub const fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
    }
)*}; }
int_unsigned! { u8 i8; u16 i16; u32 i32; u64 i64; u128 i128; usize isize; }
macro_rules! int_signed { ($($t:ident $u:ident;)*) => {$(
    impl $t {
        pub const MIN: Self = !Self::MAX;
        pub const MAX: Self = ($u::MAX >> 1) as Self;
        pub const fn saturating_sub(self, rhs: Self) -> Self;
        pub const fn cast_unsigned(self) -> $u;
        pub const fn abs(self) -> Self;
        pub const fn unsigned_abs(self) -> $u;
        pub const fn signum(self) -> Self;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_abs(self) -> Option<Self>;
        pub const fn checked_isqrt(self) -> Option<Self>;
        pub const fn wrapping_abs(self) -> Self;
        pub const fn overflowing_abs(self) -> (Self, bool);
        pub const fn saturating_abs(self) -> Self;
        pub const fn saturating_neg(self) -> Self;
        pub const fn checked_add_unsigned(self, rhs: $u) -> Option<Self>;
        pub const fn checked_sub_unsigned(self, rhs: $u) -> Option<Self>;
        pub const fn saturating_add_unsigned(self, rhs: $u) -> Self;
        pub const fn saturating_sub_unsigned(self, rhs: $u) -> Self;
        pub const fn wrapping_add_unsigned(self, rhs: $u) -> Self;
        pub const fn wrapping_sub_unsigned(self, rhs: $u) -> Self;
        pub const fn overflowing_add_unsigned(self, rhs: $u) -> (Self, bool);
        pub const fn overflowing_sub_unsigned(self, rhs: $u) -> (Self, bool);
    }
)*}; }
int_signed! { i8 u8; i16 u16; i32 u32; i64 u64; i128 u128; isize usize; }

// what needs the C library (`sqrt`, `floor`, ..) is in std
macro_rules! float { ($($t:ident $bits:ident $bytes:literal $mantissa:literal $digits:literal $min:literal $max:literal $min10:literal $max10:literal;)*) => {$(
    impl $t {
        pub const RADIX: u32 = 2;
        pub const MANTISSA_DIGITS: u32 = $mantissa;
        pub const DIGITS: u32 = $digits;
        pub const EPSILON: $t;
        pub const MIN: $t;
        pub const MIN_POSITIVE: $t;
        pub const MAX: $t;
        pub const MIN_EXP: i32 = $min;
        pub const MAX_EXP: i32 = $max;
        pub const MIN_10_EXP: i32 = $min10;
        pub const MAX_10_EXP: i32 = $max10;
        pub const NAN: $t;
        pub const INFINITY: $t;
        pub const NEG_INFINITY: $t;
        pub const fn is_nan(self) -> bool;
        pub const fn is_infinite(self) -> bool;
        pub const fn is_finite(self) -> bool;
        pub const fn is_subnormal(self) -> bool;
        pub const fn is_normal(self) -> bool;
        pub const fn classify(self) -> crate::num::FpCategory;
        pub const fn is_sign_positive(self) -> bool;
        pub const fn is_sign_negative(self) -> bool;
        pub const fn next_up(self) -> Self;
        pub const fn next_down(self) -> Self;
        pub const fn recip(self) -> Self;
        pub const fn to_degrees(self) -> Self;
        pub const fn to_radians(self) -> Self;
        pub const fn max(self, other: Self) -> Self;
        pub const fn min(self, other: Self) -> Self;
        pub const fn midpoint(self, other: Self) -> Self;
        pub const fn clamp(self, min: Self, max: Self) -> Self;
        pub const fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering;
        pub const fn to_bits(self) -> $bits;
        pub const fn from_bits(v: $bits) -> Self;
        pub const fn to_be_bytes(self) -> [u8; $bytes];
        pub const fn to_le_bytes(self) -> [u8; $bytes];
        pub const fn to_ne_bytes(self) -> [u8; $bytes];
        pub const fn from_be_bytes(bytes: [u8; $bytes]) -> Self;
        pub const fn from_le_bytes(bytes: [u8; $bytes]) -> Self;
        pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> Self;
        pub unsafe fn to_int_unchecked<Int>(self) -> Int;
        pub const fn abs(self) -> Self;
        pub const fn signum(self) -> Self;
        pub const fn copysign(self, sign: Self) -> Self;
    }
    pub mod $t {
        pub const RADIX: u32 = 2;
        pub const MANTISSA_DIGITS: u32 = $mantissa;
        pub const DIGITS: u32 = $digits;
        pub const EPSILON: $t;
        pub const MIN: $t;
        pub const MIN_POSITIVE: $t;
        pub const MAX: $t;
        pub const MIN_EXP: i32 = $min;
        pub const MAX_EXP: i32 = $max;
        pub const MIN_10_EXP: i32 = $min10;
        pub const MAX_10_EXP: i32 = $max10;
        pub const NAN: $t;
        pub const INFINITY: $t;
        pub const NEG_INFINITY: $t;
        pub mod consts {
            pub const PI: $t;
            pub const TAU: $t;
            pub const E: $t;
            pub const FRAC_PI_2: $t;
            pub const FRAC_PI_3: $t;
            pub const FRAC_PI_4: $t;
            pub const FRAC_PI_6: $t;
            pub const FRAC_PI_8: $t;
            pub const FRAC_1_PI: $t;
            pub const FRAC_2_PI: $t;
            pub const FRAC_2_SQRT_PI: $t;
            pub const FRAC_1_SQRT_2: $t;
            pub const SQRT_2: $t;
            pub const LOG2_E: $t;
            pub const LOG2_10: $t;
            pub const LOG10_E: $t;
            pub const LOG10_2: $t;
            pub const LN_2: $t;
            pub const LN_10: $t;
        }
    }
)*}; }
float! { f32 u32 4 24 6 -125 128 -37 38; f64 u64 8 53 15 -1021 1024 -307 308; }
macro_rules! int_modules { ($($t:ident)*) => {$( pub mod $t { pub const MIN: $t = $t::MIN; pub const MAX: $t = $t::MAX; } )*}; }
int_modules! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

// ---------------------------------------------------------------------------------------------------------------------
// fmt
// ---------------------------------------------------------------------------------------------------------------------

pub mod fmt {
    use crate::cell::UnsafeCell;
    use crate::marker::PhantomData;

    pub type Result = crate::result::Result<(), Error>;
    #[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Error;
    impl Display for Error {}
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub enum Alignment {
        Left,
        Right,
        Center,
    }

    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result;
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
    }
    impl<W: Write + ?Sized> Write for &mut W {}
    macro_rules! fmt_traits { ($($Trait:ident)*) => {$(
        pub trait $Trait { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
        impl<T: ?Sized + $Trait> $Trait for &T {}
        impl<T: ?Sized + $Trait> $Trait for &mut T {}
    )*}; }
    fmt_traits! { Display Octal LowerHex UpperHex Binary LowerExp UpperExp }
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: ?Sized + Debug> Debug for &T {}
    impl<T: ?Sized + Debug> Debug for &mut T {}
    pub(crate) mod derive {
        #[rustc_builtin_macro]
        pub macro Debug($item:item) {}
    }
    pub use derive::Debug;
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    #[lang = "format_arguments"]
    #[derive(Copy, Clone)]
    pub struct Arguments<'a> {
        template: &'a [u8],
        args: &'a [rt::Argument<'a>],
    }
    impl<'a> Arguments<'a> {
        #[doc(hidden)]
        pub unsafe fn new<const N: usize, const M: usize>(template: &'a [u8; N], args: &'a [rt::Argument<'a>; M]) -> Arguments<'a>;
        #[doc(hidden)]
        pub const fn from_str(s: &'static str) -> Arguments<'a>;
        pub const fn as_str(&self) -> Option<&'static str>;
    }
    impl Debug for Arguments<'_> {}
    impl Display for Arguments<'_> {}
    #[doc(hidden)]
    pub mod rt {
        use super::*;
        #[lang = "format_argument"]
        #[derive(Copy, Clone)]
        pub struct Argument<'a> {
            value: &'a (),
        }
        impl Argument<'_> {
            pub const fn new_display<T: ?Sized + Display>(x: &T) -> Argument<'_>;
            pub const fn new_debug<T: ?Sized + Debug>(x: &T) -> Argument<'_>;
            pub const fn new_debug_noop<T: ?Sized + Debug>(x: &T) -> Argument<'_>;
            pub const fn new_octal<T: ?Sized + Octal>(x: &T) -> Argument<'_>;
            pub const fn new_lower_hex<T: ?Sized + LowerHex>(x: &T) -> Argument<'_>;
            pub const fn new_upper_hex<T: ?Sized + UpperHex>(x: &T) -> Argument<'_>;
            pub const fn new_pointer<T: ?Sized + Pointer>(x: &T) -> Argument<'_>;
            pub const fn new_binary<T: ?Sized + Binary>(x: &T) -> Argument<'_>;
            pub const fn new_lower_exp<T: ?Sized + LowerExp>(x: &T) -> Argument<'_>;
            pub const fn new_upper_exp<T: ?Sized + UpperExp>(x: &T) -> Argument<'_>;
            pub const fn from_usize(x: &usize) -> Argument<'_>;
        }
        #[lang = "format_alignment"]
        pub enum Alignment {
            Left,
            Right,
            Center,
            Unknown,
        }
        #[lang = "format_count"]
        pub enum Count {
            Is(u16),
            Param(usize),
            Implied,
        }
        #[lang = "format_placeholder"]
        pub struct Placeholder {
            pub position: usize,
            pub flags: u32,
            pub precision: Count,
            pub width: Count,
        }
        #[lang = "format_unsafe_arg"]
        pub struct UnsafeArg(());
    }

    pub struct Formatter<'a> {
        buf: &'a mut (dyn Write + 'a),
    }
    impl<'a> Formatter<'a> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
        pub fn pad(&mut self, s: &str) -> Result;
        pub fn write_str(&mut self, data: &str) -> Result;
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
        pub fn flags(&self) -> u32;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn sign_plus(&self) -> bool;
        pub fn sign_minus(&self) -> bool;
        pub fn alternate(&self) -> bool;
        pub fn sign_aware_zero_pad(&self) -> bool;
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
    }
    impl Write for Formatter<'_> {}
    pub struct DebugStruct<'a, 'b> {
        fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
        pub fn field_with<F: FnOnce(&mut Formatter<'_>) -> Result>(&mut self, name: &str, value_fmt: F) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugTuple<'a, 'b> {
        fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugSet<'a, 'b> {
        fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugList<'a, 'b> {
        fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugMap<'a, 'b> {
        fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
        pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
        pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct FromFn<F>(F);
    pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F>;
    impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {}
    impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {}
    pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;

    macro_rules! impls { ($($Trait:ident: $($t:ty)*;)*) => {$($( impl $Trait for $t {} )*)*}; }
    impls! {
        Debug: () usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 bool char str;
        Display: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f16 f32 f64 f128 bool char str;
        Octal: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128;
        Binary: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128;
        LowerHex: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128;
        UpperHex: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128;
        LowerExp: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64;
        UpperExp: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64;
    }
    impl Debug for ! {}
    impl Display for ! {}
    impl<T: Debug> Debug for [T] {}
    impl<T: Debug, const N: usize> Debug for [T; N] {}
    impl<T: ?Sized> Debug for *const T {}
    impl<T: ?Sized> Debug for *mut T {}
    impl<F: crate::marker::FnPtr> Debug for F {}
    impl<T: ?Sized> Pointer for *const T {}
    impl<T: ?Sized> Pointer for *mut T {}
    impl<T: ?Sized> Pointer for &T {}
    impl<T: ?Sized> Pointer for &mut T {}
    impl<F: crate::marker::FnPtr> Pointer for F {}
}

// ---------------------------------------------------------------------------------------------------------------------
// time, net
// ---------------------------------------------------------------------------------------------------------------------

pub mod time {
    use crate::iter::Sum;
    use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
    pub struct Duration {
        secs: u64,
        nanos: u32,
    }
    impl Duration {
        pub const SECOND: Duration;
        pub const MILLISECOND: Duration;
        pub const MICROSECOND: Duration;
        pub const NANOSECOND: Duration;
        pub const ZERO: Duration;
        pub const MAX: Duration;
        pub const fn new(secs: u64, nanos: u32) -> Duration;
        pub const fn from_secs(secs: u64) -> Duration;
        pub const fn from_millis(millis: u64) -> Duration;
        pub const fn from_micros(micros: u64) -> Duration;
        pub const fn from_nanos(nanos: u64) -> Duration;
        pub const fn from_nanos_u128(nanos: u128) -> Duration;
        pub const fn from_mins(mins: u64) -> Duration;
        pub const fn from_hours(hours: u64) -> Duration;
        pub const fn from_days(days: u64) -> Duration;
        pub const fn from_weeks(weeks: u64) -> Duration;
        pub const fn is_zero(&self) -> bool;
        pub const fn as_secs(&self) -> u64;
        pub const fn subsec_millis(&self) -> u32;
        pub const fn subsec_micros(&self) -> u32;
        pub const fn subsec_nanos(&self) -> u32;
        pub const fn as_millis(&self) -> u128;
        pub const fn as_micros(&self) -> u128;
        pub const fn as_nanos(&self) -> u128;
        pub const fn abs_diff(self, other: Duration) -> Duration;
        pub const fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub const fn saturating_add(self, rhs: Duration) -> Duration;
        pub const fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub const fn saturating_sub(self, rhs: Duration) -> Duration;
        pub const fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub const fn saturating_mul(self, rhs: u32) -> Duration;
        pub const fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub const fn as_secs_f64(&self) -> f64;
        pub const fn as_secs_f32(&self) -> f32;
        pub const fn as_millis_f64(&self) -> f64;
        pub const fn as_millis_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn mul_f32(self, rhs: f32) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
        pub fn div_f32(self, rhs: f32) -> Duration;
        pub const fn div_duration_f64(self, rhs: Duration) -> f64;
        pub const fn div_duration_f32(self, rhs: Duration) -> f32;
    }
    impl Add for Duration {
        type Output = Duration;
        fn add(self, rhs: Duration) -> Duration;
    }
    impl Sub for Duration {
        type Output = Duration;
        fn sub(self, rhs: Duration) -> Duration;
    }
    impl Mul<u32> for Duration {
        type Output = Duration;
        fn mul(self, rhs: u32) -> Duration;
    }
    impl Mul<Duration> for u32 {
        type Output = Duration;
        fn mul(self, rhs: Duration) -> Duration;
    }
    impl Div<u32> for Duration {
        type Output = Duration;
        fn div(self, rhs: u32) -> Duration;
    }
    impl AddAssign for Duration {
        fn add_assign(&mut self, rhs: Duration);
    }
    impl SubAssign for Duration {
        fn sub_assign(&mut self, rhs: Duration);
    }
    impl MulAssign<u32> for Duration {
        fn mul_assign(&mut self, rhs: u32);
    }
    impl DivAssign<u32> for Duration {
        fn div_assign(&mut self, rhs: u32);
    }
    impl Sum for Duration {
        fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration;
    }
    impl<'a> Sum<&'a Duration> for Duration {
        fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration;
    }
    impl crate::fmt::Debug for Duration {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TryFromFloatSecsError(());
    impl crate::fmt::Display for TryFromFloatSecsError {}
}

pub mod net {
    use crate::fmt;
    use crate::str::FromStr;
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AddrParseError(());
    impl fmt::Display for AddrParseError {}

    #[derive(Copy, Clone, Eq, PartialEq, Ord, Hash, PartialOrd)]
    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Ipv4Addr {
        octets: [u8; 4],
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Ipv6Addr {
        octets: [u8; 16],
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum SocketAddr {
        V4(SocketAddrV4),
        V6(SocketAddrV6),
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct SocketAddrV4 {
        ip: Ipv4Addr,
        port: u16,
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct SocketAddrV6 {
        ip: Ipv6Addr,
        port: u16,
        flowinfo: u32,
        scope_id: u32,
    }

    impl IpAddr {
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn is_ipv4(&self) -> bool;
        pub const fn is_ipv6(&self) -> bool;
        pub const fn to_canonical(&self) -> IpAddr;
        pub const fn as_octets(&self) -> &[u8];
    }
    impl Ipv4Addr {
        pub const BITS: u32 = 32;
        pub const LOCALHOST: Self;
        pub const UNSPECIFIED: Self;
        pub const BROADCAST: Self;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        pub const fn to_bits(self) -> u32;
        pub const fn from_bits(bits: u32) -> Ipv4Addr;
        pub const fn octets(&self) -> [u8; 4];
        pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
        pub const fn as_octets(&self) -> &[u8; 4];
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_private(&self) -> bool;
        pub const fn is_link_local(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn is_broadcast(&self) -> bool;
        pub const fn is_documentation(&self) -> bool;
        pub const fn to_ipv6_compatible(&self) -> Ipv6Addr;
        pub const fn to_ipv6_mapped(&self) -> Ipv6Addr;
    }
    impl Ipv6Addr {
        pub const BITS: u32 = 128;
        pub const LOCALHOST: Self;
        pub const UNSPECIFIED: Self;
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        pub const fn to_bits(self) -> u128;
        pub const fn from_bits(bits: u128) -> Ipv6Addr;
        pub const fn segments(&self) -> [u16; 8];
        pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
        pub const fn octets(&self) -> [u8; 16];
        pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_unique_local(&self) -> bool;
        pub const fn is_unicast_link_local(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
        pub const fn to_ipv4(&self) -> Option<Ipv4Addr>;
        pub const fn to_canonical(&self) -> IpAddr;
    }
    impl SocketAddr {
        pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
        pub const fn ip(&self) -> IpAddr;
        pub const fn set_ip(&mut self, new_ip: IpAddr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
        pub const fn is_ipv4(&self) -> bool;
        pub const fn is_ipv6(&self) -> bool;
    }
    impl SocketAddrV4 {
        pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
        pub const fn ip(&self) -> &Ipv4Addr;
        pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
    }
    impl SocketAddrV6 {
        pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
        pub const fn ip(&self) -> &Ipv6Addr;
        pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
        pub const fn flowinfo(&self) -> u32;
        pub const fn scope_id(&self) -> u32;
    }
    macro_rules! address { ($($t:ident)*) => {$(
        impl fmt::Display for $t {}
        impl fmt::Debug for $t {}
        impl FromStr for $t { type Err = AddrParseError; fn from_str(s: &str) -> Result<$t, AddrParseError>; }
        impl $t { pub fn parse_ascii(b: &[u8]) -> Result<Self, AddrParseError>; }
    )*}; }
    address! { IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6 }
    macro_rules! from { ($($from:ty => $to:ty;)*) => {$( impl From<$from> for $to { fn from(value: $from) -> $to; } )*}; }
    from! {
        Ipv4Addr => IpAddr; Ipv6Addr => IpAddr; [u8; 4] => IpAddr; [u8; 16] => IpAddr; [u16; 8] => IpAddr;
        u32 => Ipv4Addr; [u8; 4] => Ipv4Addr; Ipv4Addr => u32;
        u128 => Ipv6Addr; [u8; 16] => Ipv6Addr; [u16; 8] => Ipv6Addr; Ipv6Addr => u128;
        SocketAddrV4 => SocketAddr; SocketAddrV6 => SocketAddr;
    }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
        fn from(pieces: (I, u16)) -> SocketAddr;
    }
    impl PartialEq<Ipv4Addr> for IpAddr {}
    impl PartialEq<IpAddr> for Ipv4Addr {}
    impl PartialEq<Ipv6Addr> for IpAddr {}
    impl PartialEq<IpAddr> for Ipv6Addr {}
}

pub mod primitive {
    mod names {
        macro_rules! names { ($($Name:ident $t:ident)*) => {$( pub type $Name = $t; )*}; }
        names! { Bool bool Char char Str str U8 u8 U16 u16 U32 u32 U64 u64 U128 u128 Usize usize I8 i8 I16 i16 I32 i32 I64 i64 I128 i128 Isize isize F32 f32 F64 f64 }
    }
    pub use names::{Bool as bool, Char as char, F32 as f32, F64 as f64, Str as str};
    pub use names::{I8 as i8, I16 as i16, I32 as i32, I64 as i64, I128 as i128, Isize as isize};
    pub use names::{U8 as u8, U16 as u16, U32 as u32, U64 as u64, U128 as u128, Usize as usize};
}
