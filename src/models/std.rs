#![register_tool(asyncfix)]
//! Model of `std`, Rust 1.60 to 1.95 (unix first). What stands in `core` and `alloc` is re-exported from their models.
#![feature(lang_items)]

#[macro_use]
extern crate alloc as alloc_crate;

// ---- modules that std takes over as they are

pub use core::any;
pub use core::array;
pub use core::async_iter;
pub use core::cell;
pub use core::char;
pub use core::clone;
pub use core::cmp;
pub use core::convert;
pub use core::default;
pub use core::f32;
pub use core::f64;
pub use core::future;
pub use core::hint;
pub use core::i8;
pub use core::i16;
pub use core::i32;
pub use core::i64;
pub use core::i128;
pub use core::isize;
pub use core::iter;
pub use core::marker;
pub use core::mem;
pub use core::ops;
pub use core::option;
pub use core::pin;
pub use core::ptr;
pub use core::range;
pub use core::result;
pub use core::u8;
pub use core::u16;
pub use core::u32;
pub use core::u64;
pub use core::u128;
pub use core::usize;

pub use alloc_crate::borrow;
pub use alloc_crate::boxed;
pub use alloc_crate::rc;
pub use alloc_crate::string;
pub use alloc_crate::vec;

pub mod fmt {
    pub use alloc_crate::fmt::*;
    pub use core::fmt::*;
}
pub mod str {
    pub use alloc_crate::str::*;
    pub use core::str::*;
}
pub mod slice {
    pub use alloc_crate::slice::*;
    pub use core::slice::*;
}
pub mod task {
    pub use alloc_crate::task::*;
    pub use core::task::*;
}
pub mod num {
    pub use core::num::*;
}
pub mod arch {
    pub use core::arch::*;
}

// ---- macros

pub use alloc_crate::format;
pub use core::{
    assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, debug_assert, debug_assert_eq, debug_assert_ne, env,
    file, format_args, include, include_bytes, include_str, line, matches, module_path, option_env, stringify, todo, r#try, unimplemented,
    unreachable, write, writeln,
};

#[macro_export]
macro_rules! panic {
    ($($arg:tt)*) => {
        $crate::__panic!([$($arg)*] $($arg)*)
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __panic {
    ([]) => {
        $crate::rt::panic_fmt($crate::format_args!("explicit panic"))
    };
    ([$($all:tt)*] $msg:literal $($rest:tt)*) => {
        $crate::rt::panic_fmt($crate::format_args!($($all)*))
    };
    ([$($all:tt)*] $msg:expr $(,)?) => {
        $crate::panic::panic_any($msg)
    };
    ([$($all:tt)*] $($rest:tt)*) => {
        $crate::rt::panic_fmt($crate::format_args!($($all)*))
    };
}
#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args!($($arg)*));
    }};
}
#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args!($($arg)*));
    }};
}
#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args!($($arg)*));
    }};
}
#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args!($($arg)*));
    }};
}
#[macro_export]
macro_rules! dbg {
    () => {
        $crate::eprintln!("")
    };
    ($val:expr $(,)?) => {
        match $val {
            tmp => {
                $crate::eprintln!("{:#?}", &tmp);
                tmp
            }
        }
    };
    ($($val:expr),+ $(,)?) => {
        ($($crate::dbg!($val)),+,)
    };
}
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block; $($rest:tt)*) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new(|| -> $t { $init });
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new(|| -> $t { $init });
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr; $($rest:tt)*) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new(|| -> $t { $init });
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new(|| -> $t { $init });
    };
}
#[macro_export]
macro_rules! is_x86_feature_detected {
    ($($arg:tt)*) => {
        false
    };
}
#[macro_export]
macro_rules! is_aarch64_feature_detected {
    ($($arg:tt)*) => {
        false
    };
}

#[doc(hidden)]
pub mod rt {
    pub fn panic_fmt(args: core::fmt::Arguments<'_>) -> !;
    pub fn begin_panic<M: core::any::Any + Send>(msg: M) -> !;
}

// ---- preludes

pub mod prelude {
    pub mod v1 {
        pub use core::prelude::v1::*;

        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;

        pub use crate::{
            assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, debug_assert, debug_assert_eq, debug_assert_ne,
            file, format_args, include, include_bytes, include_str, is_x86_feature_detected, line, matches, module_path, option_env,
            stringify, todo, r#try, unimplemented, unreachable, write, writeln,
        };
        pub use crate::{dbg, eprint, eprintln, format, print, println, thread_local};

        // Macros whose name is that of a module too: the macro alone belongs in the prelude.
        mod macros_only {
            mod env {}
            mod panic {}
            mod vec {}
            pub use crate::*;
        }
        pub use self::macros_only::{env, panic, vec};
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

pub mod ascii {
    pub use core::ascii::*;
    pub trait AsciiExt {
        type Owned;
        fn is_ascii(&self) -> bool;
        fn to_ascii_uppercase(&self) -> Self::Owned;
        fn to_ascii_lowercase(&self) -> Self::Owned;
        fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
        fn make_ascii_uppercase(&mut self);
        fn make_ascii_lowercase(&mut self);
    }
}

pub mod alloc {
    pub use alloc_crate::alloc::*;
    pub use core::alloc::*;

    #[derive(Debug, Default, Copy, Clone)]
    pub struct System;
    unsafe impl GlobalAlloc for System {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    }
}

pub mod hash {
    pub use core::hash::*;
    pub mod random {
        pub use super::{DefaultHasher, RandomState};
    }

    pub use core::hash::{BuildHasher, Hasher};

    #[derive(Clone, Debug)]
    pub struct RandomState {
        k0: u64,
    }
    impl RandomState {
        pub fn new() -> RandomState;
    }
    impl Default for RandomState {
        fn default() -> RandomState;
    }
    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;
        fn build_hasher(&self) -> DefaultHasher;
    }

    #[derive(Clone, Debug)]
    pub struct DefaultHasher(u64);
    impl DefaultHasher {
        pub const fn new() -> DefaultHasher;
    }
    impl Default for DefaultHasher {
        fn default() -> DefaultHasher;
    }
    impl Hasher for DefaultHasher {
        fn write(&mut self, msg: &[u8]);
        fn finish(&self) -> u64;
    }
}
// ---- numbers: what core leaves to std

mod float {
    macro_rules! float {
        ($($t:ident)*) => {$(
            impl $t {
                #[rustc_allow_incoherent_impl] pub fn floor(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn ceil(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn round(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn round_ties_even(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn trunc(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn fract(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn mul_add(self, a: $t, b: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn div_euclid(self, rhs: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn rem_euclid(self, rhs: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn powi(self, n: i32) -> $t;
                #[rustc_allow_incoherent_impl] pub fn powf(self, n: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn sqrt(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn cbrt(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn exp(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn exp2(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn exp_m1(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn ln(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn ln_1p(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn log(self, base: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn log2(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn log10(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn hypot(self, other: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn sin(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn cos(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn tan(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn asin(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn acos(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn atan(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn atan2(self, other: $t) -> $t;
                #[rustc_allow_incoherent_impl] pub fn sin_cos(self) -> ($t, $t);
                #[rustc_allow_incoherent_impl] pub fn sinh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn cosh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn tanh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn asinh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn acosh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn atanh(self) -> $t;
                #[rustc_allow_incoherent_impl] pub fn abs_sub(self, other: $t) -> $t;
            }
        )*};
    }
    float!(f32 f64);
}
pub mod collections {
    pub use self::hash_map::HashMap;
    pub use self::hash_set::HashSet;
    pub use alloc_crate::collections::*;
    pub use core::ops::Bound;

    pub mod hash_map {
        pub use crate::hash::{DefaultHasher, RandomState};
        use alloc_crate::collections::TryReserveError;
        use alloc_crate::vec::Vec;
        use core::borrow::Borrow;
        use core::fmt::{self, Debug};
        use core::hash::{BuildHasher, Hash};
        use core::iter::FusedIterator;
        use core::marker::PhantomData;
        use core::ops::Index;

        pub struct HashMap<K, V, S = RandomState> {
            hash_builder: S,
            table: Vec<(K, V)>,
        }

        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> HashMap<K, V, RandomState>;
            pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
            pub fn hasher(&self) -> &S;
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn clear(&mut self);
            pub fn keys(&self) -> Keys<'_, K, V>;
            pub fn into_keys(self) -> IntoKeys<K, V>;
            pub fn values(&self) -> Values<'_, K, V>;
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
            pub fn into_values(self) -> IntoValues<K, V>;
            pub fn iter(&self) -> Iter<'_, K, V>;
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
            #[asyncfix::moves]
            pub fn drain(&mut self) -> Drain<'_, K, V>;
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F>;
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        }
        impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
            pub fn reserve(&mut self, additional: usize);
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
            pub fn get<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<&V>
            where
                K: Borrow<Q>;
            pub fn get_key_value<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)>
            where
                K: Borrow<Q>;
            pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<&mut V>
            where
                K: Borrow<Q>;
            pub fn get_disjoint_mut<Q: ?Sized + Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N]
            where
                K: Borrow<Q>;
            pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> bool
            where
                K: Borrow<Q>;
            pub fn insert(&mut self, k: K, v: V) -> Option<V>;
            pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V>>;
            pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<V>
            where
                K: Borrow<Q>;
            pub fn remove_entry<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)>
            where
                K: Borrow<Q>;
        }

        impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
            fn clone(&self) -> Self;
        }
        impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
        impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
        impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> {}
        impl<K, V, S: Default> Default for HashMap<K, V, S> {
            fn default() -> HashMap<K, V, S>;
        }
        impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
            type Output = V;
            fn index(&self, key: &Q) -> &V;
        }
        impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
            fn from(arr: [(K, V); N]) -> Self;
        }
        impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
            fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S>;
        }
        impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
            fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
        }
        impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
            fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T);
        }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V>;
        }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;
            fn into_iter(self) -> Iter<'a, K, V>;
        }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = IterMut<'a, K, V>;
            fn into_iter(self) -> IterMut<'a, K, V>;
        }

        // iterators

        #[derive(Debug)]
        pub struct Iter<'a, K: 'a, V: 'a> {
            base: PhantomData<&'a (K, V)>,
        }
        impl<K, V> Clone for Iter<'_, K, V> {
            fn clone(&self) -> Self;
        }
        impl<K, V> Default for Iter<'_, K, V> {
            fn default() -> Self;
        }
        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
            fn next(&mut self) -> Option<(&'a K, &'a V)>;
        }
        impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
        impl<K, V> FusedIterator for Iter<'_, K, V> {}

        #[derive(Debug)]
        pub struct IterMut<'a, K: 'a, V: 'a> {
            base: PhantomData<&'a mut (K, V)>,
        }
        impl<K, V> Default for IterMut<'_, K, V> {
            fn default() -> Self;
        }
        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
            fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
        }
        impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
        impl<K, V> FusedIterator for IterMut<'_, K, V> {}

        #[derive(Debug)]
        pub struct IntoIter<K, V> {
            base: Vec<(K, V)>,
        }
        impl<K, V> Default for IntoIter<K, V> {
            fn default() -> Self;
        }
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)>;
        }
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> FusedIterator for IntoIter<K, V> {}

        #[derive(Debug)]
        pub struct Keys<'a, K: 'a, V: 'a> {
            inner: Iter<'a, K, V>,
        }
        impl<K, V> Clone for Keys<'_, K, V> {
            fn clone(&self) -> Self;
        }
        impl<K, V> Default for Keys<'_, K, V> {
            fn default() -> Self;
        }
        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;
            fn next(&mut self) -> Option<&'a K>;
        }
        impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
        impl<K, V> FusedIterator for Keys<'_, K, V> {}

        #[derive(Debug)]
        pub struct Values<'a, K: 'a, V: 'a> {
            inner: Iter<'a, K, V>,
        }
        impl<K, V> Clone for Values<'_, K, V> {
            fn clone(&self) -> Self;
        }
        impl<K, V> Default for Values<'_, K, V> {
            fn default() -> Self;
        }
        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;
            fn next(&mut self) -> Option<&'a V>;
        }
        impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
        impl<K, V> FusedIterator for Values<'_, K, V> {}

        #[derive(Debug)]
        pub struct ValuesMut<'a, K: 'a, V: 'a> {
            inner: IterMut<'a, K, V>,
        }
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;
            fn next(&mut self) -> Option<&'a mut V>;
        }
        impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
        impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}

        #[derive(Debug)]
        pub struct IntoKeys<K, V> {
            inner: IntoIter<K, V>,
        }
        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
            fn next(&mut self) -> Option<K>;
        }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> FusedIterator for IntoKeys<K, V> {}

        #[derive(Debug)]
        pub struct IntoValues<K, V> {
            inner: IntoIter<K, V>,
        }
        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
            fn next(&mut self) -> Option<V>;
        }
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> FusedIterator for IntoValues<K, V> {}

        #[derive(Debug)]
        pub struct Drain<'a, K: 'a, V: 'a> {
            base: &'a mut Vec<(K, V)>,
        }
        impl<'a, K, V> Iterator for Drain<'a, K, V> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)>;
        }
        impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
        impl<K, V> FusedIterator for Drain<'_, K, V> {}

        #[derive(Debug)]
        pub struct ExtractIf<'a, K, V, F> {
            base: &'a mut Vec<(K, V)>,
            pred: F,
        }
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)>;
        }
        impl<K, V, F: FnMut(&K, &mut V) -> bool> FusedIterator for ExtractIf<'_, K, V, F> {}

        // entries

        #[derive(Debug)]
        pub enum Entry<'a, K: 'a, V: 'a> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        impl<'a, K, V: Default> Entry<'a, K, V> {
            pub fn or_default(self) -> &'a mut V;
        }

        #[derive(Debug)]
        pub struct OccupiedEntry<'a, K: 'a, V: 'a> {
            base: &'a mut Vec<(K, V)>,
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            #[asyncfix::moves]
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
            pub fn remove_entry(self) -> (K, V);
        }

        #[derive(Debug)]
        pub struct VacantEntry<'a, K: 'a, V: 'a> {
            key: K,
            base: &'a mut Vec<(K, V)>,
        }
        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }

        #[derive(Debug)]
        pub struct OccupiedError<'a, K: 'a, V: 'a> {
            pub entry: OccupiedEntry<'a, K, V>,
            pub value: V,
        }
        impl<'a, K: Debug, V: Debug> fmt::Display for OccupiedError<'a, K, V> {}
        impl<'a, K: Debug, V: Debug> core::error::Error for OccupiedError<'a, K, V> {}
    }

    pub mod hash_set {
        use super::hash_map::{HashMap, RandomState};
        use alloc_crate::collections::TryReserveError;
        use alloc_crate::vec::Vec;
        use core::borrow::Borrow;
        use core::fmt::{self, Debug};
        use core::hash::{BuildHasher, Hash};
        use core::iter::FusedIterator;
        use core::marker::PhantomData;
        use core::ops::{BitAnd, BitOr, BitXor, Sub};

        pub struct HashSet<T, S = RandomState> {
            map: HashMap<T, (), S>,
        }
        impl<T> HashSet<T, RandomState> {
            pub fn new() -> HashSet<T, RandomState>;
            pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
        }
        impl<T, S> HashSet<T, S> {
            pub const fn with_hasher(hasher: S) -> HashSet<T, S>;
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
            pub fn hasher(&self) -> &S;
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn clear(&mut self);
            pub fn iter(&self) -> Iter<'_, T>;
            #[asyncfix::moves]
            pub fn drain(&mut self) -> Drain<'_, T>;
            pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F>;
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        }
        impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
            pub fn reserve(&mut self, additional: usize);
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
            pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
            pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
            pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
            pub fn contains<Q: ?Sized + Hash + Eq>(&self, value: &Q) -> bool
            where
                T: Borrow<Q>;
            pub fn get<Q: ?Sized + Hash + Eq>(&self, value: &Q) -> Option<&T>
            where
                T: Borrow<Q>;
            pub fn get_or_insert_with<Q: ?Sized + Hash + Eq, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T
            where
                T: Borrow<Q>;
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
            pub fn insert(&mut self, value: T) -> bool;
            #[asyncfix::moves]
            pub fn replace(&mut self, value: T) -> Option<T>;
            pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, value: &Q) -> bool
            where
                T: Borrow<Q>;
            #[asyncfix::moves]
            pub fn take<Q: ?Sized + Hash + Eq>(&mut self, value: &Q) -> Option<T>
            where
                T: Borrow<Q>;
        }

        impl<T: Clone, S: Clone> Clone for HashSet<T, S> {
            fn clone(&self) -> Self;
        }
        impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
        impl<T: Debug, S> Debug for HashSet<T, S> {}
        impl<T, S: Default> Default for HashSet<T, S> {
            fn default() -> HashSet<T, S>;
        }
        impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {
            fn from(arr: [T; N]) -> Self;
        }
        impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S>;
        }
        impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
        }
        impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {
            fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
        }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
            type Output = HashSet<T, S>;
            fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
        }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
            type Output = HashSet<T, S>;
            fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
        }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
            type Output = HashSet<T, S>;
            fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
        }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
            type Output = HashSet<T, S>;
            fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
        }
        impl<T, S> IntoIterator for HashSet<T, S> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T>;
        }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;
            fn into_iter(self) -> Iter<'a, T>;
        }

        #[derive(Debug)]
        pub struct Iter<'a, K: 'a> {
            base: PhantomData<&'a K>,
        }
        impl<K> Clone for Iter<'_, K> {
            fn clone(&self) -> Self;
        }
        impl<K> Default for Iter<'_, K> {
            fn default() -> Self;
        }
        impl<'a, K> Iterator for Iter<'a, K> {
            type Item = &'a K;
            fn next(&mut self) -> Option<&'a K>;
        }
        impl<K> ExactSizeIterator for Iter<'_, K> {}
        impl<K> FusedIterator for Iter<'_, K> {}

        #[derive(Debug)]
        pub struct IntoIter<K> {
            base: Vec<K>,
        }
        impl<K> Default for IntoIter<K> {
            fn default() -> Self;
        }
        impl<K> Iterator for IntoIter<K> {
            type Item = K;
            fn next(&mut self) -> Option<K>;
        }
        impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> FusedIterator for IntoIter<K> {}

        #[derive(Debug)]
        pub struct Drain<'a, K: 'a> {
            base: &'a mut Vec<K>,
        }
        impl<'a, K> Iterator for Drain<'a, K> {
            type Item = K;
            fn next(&mut self) -> Option<K>;
        }
        impl<K> ExactSizeIterator for Drain<'_, K> {}
        impl<K> FusedIterator for Drain<'_, K> {}

        #[derive(Debug)]
        pub struct ExtractIf<'a, K, F> {
            base: &'a mut Vec<K>,
            pred: F,
        }
        impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
            type Item = K;
            fn next(&mut self) -> Option<K>;
        }
        impl<K, F: FnMut(&K) -> bool> FusedIterator for ExtractIf<'_, K, F> {}

        pub struct Intersection<'a, T: 'a, S: 'a> {
            iter: Iter<'a, T>,
            other: &'a HashSet<T, S>,
        }
        pub struct Difference<'a, T: 'a, S: 'a> {
            iter: Iter<'a, T>,
            other: &'a HashSet<T, S>,
        }
        pub struct SymmetricDifference<'a, T: 'a, S: 'a> {
            iter: Difference<'a, T, S>,
        }
        pub struct Union<'a, T: 'a, S: 'a> {
            iter: Difference<'a, T, S>,
        }
        impl<T, S> Clone for Intersection<'_, T, S> {
            fn clone(&self) -> Self;
        }
        impl<T, S> Clone for Difference<'_, T, S> {
            fn clone(&self) -> Self;
        }
        impl<T, S> Clone for SymmetricDifference<'_, T, S> {
            fn clone(&self) -> Self;
        }
        impl<T, S> Clone for Union<'_, T, S> {
            fn clone(&self) -> Self;
        }
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
            type Item = &'a T;
            fn next(&mut self) -> Option<&'a T>;
        }
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
            type Item = &'a T;
            fn next(&mut self) -> Option<&'a T>;
        }
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
            type Item = &'a T;
            fn next(&mut self) -> Option<&'a T>;
        }
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
            type Item = &'a T;
            fn next(&mut self) -> Option<&'a T>;
        }
        impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Intersection<'_, T, S> {}
        impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Difference<'_, T, S> {}
        impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for SymmetricDifference<'_, T, S> {}
        impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Union<'_, T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Intersection<'_, T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Difference<'_, T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> FusedIterator for SymmetricDifference<'_, T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Union<'_, T, S> {}
    }
}
pub mod sync {
    pub use alloc_crate::sync::*;
    pub use core::sync::atomic;
    pub mod poison {
        pub use super::{
            Condvar, LockResult, MappedMutexGuard, MappedRwLockReadGuard, MappedRwLockWriteGuard, Mutex, MutexGuard, PoisonError, RwLock,
            RwLockReadGuard, RwLockWriteGuard, TryLockError, TryLockResult,
        };
    }

    use core::cell::UnsafeCell;
    use core::error::Error;
    use core::fmt::{self, Debug, Display};
    use core::marker::PhantomData;
    use core::ops::{Deref, DerefMut};
    use core::panic::{RefUnwindSafe, UnwindSafe};
    use core::ptr::NonNull;
    use core::time::Duration;

    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

    pub struct PoisonError<T> {
        data: T,
    }
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Debug for PoisonError<T> {}
    impl<T> Display for PoisonError<T> {}
    impl<T> Error for PoisonError<T> {}

    pub enum TryLockError<T> {
        Poisoned(PoisonError<T>),
        WouldBlock,
    }
    impl<T> From<PoisonError<T>> for TryLockError<T> {
        fn from(err: PoisonError<T>) -> TryLockError<T>;
    }
    impl<T> Debug for TryLockError<T> {}
    impl<T> Display for TryLockError<T> {}
    impl<T> Error for TryLockError<T> {}

    // Mutex

    #[asyncfix::lock(sync)]
    pub struct Mutex<T: ?Sized> {
        data: UnsafeCell<T>,
    }
    impl<T: ?Sized> UnwindSafe for Mutex<T> {}
    impl<T: ?Sized> RefUnwindSafe for Mutex<T> {}
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T>;
        #[asyncfix::effect(lock)]
        pub fn get_cloned(&self) -> Result<T, PoisonError<()>>
        where
            T: Clone;
        #[asyncfix::effect(lock)]
        pub fn set(&self, value: T) -> Result<(), PoisonError<T>>;
        #[asyncfix::effect(lock)]
        pub fn replace(&self, value: T) -> LockResult<T>;
    }
    impl<T: ?Sized> Mutex<T> {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>
        where
            T: Sized;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for Mutex<T> {
        fn from(t: T) -> Self;
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T>;
    }
    impl<T: ?Sized + Debug> Debug for Mutex<T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct MutexGuard<'a, T: ?Sized + 'a> {
        lock: &'a Mutex<T>,
    }
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
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
    impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct MappedMutexGuard<'a, T: ?Sized + 'a> {
        data: NonNull<T>,
        variance: PhantomData<&'a mut T>,
    }
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
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
    impl<T: ?Sized + Debug> Debug for MappedMutexGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for MappedMutexGuard<'_, T> {}

    // RwLock

    #[asyncfix::lock(sync)]
    pub struct RwLock<T: ?Sized> {
        data: UnsafeCell<T>,
    }
    impl<T: ?Sized> UnwindSafe for RwLock<T> {}
    impl<T: ?Sized> RefUnwindSafe for RwLock<T> {}
    impl<T> RwLock<T> {
        pub const fn new(t: T) -> RwLock<T>;
        #[asyncfix::effect(lock)]
        pub fn get_cloned(&self) -> Result<T, PoisonError<()>>
        where
            T: Clone;
        #[asyncfix::effect(lock)]
        pub fn set(&self, value: T) -> Result<(), PoisonError<T>>;
        #[asyncfix::effect(lock)]
        pub fn replace(&self, value: T) -> LockResult<T>;
    }
    impl<T: ?Sized> RwLock<T> {
        #[asyncfix::effect(lock)]
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
        #[asyncfix::effect(lock)]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>
        where
            T: Sized;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for RwLock<T> {
        fn from(t: T) -> Self;
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> RwLock<T>;
    }
    impl<T: ?Sized + Debug> Debug for RwLock<T> {}

    #[asyncfix::guard(sync, shared)]
    pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
        data: NonNull<T>,
        variance: PhantomData<&'rwlock T>,
    }
    impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
        lock: &'rwlock RwLock<T>,
    }
    impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
            orig: Self,
            f: F,
        ) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
            orig: Self,
            f: F,
        ) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
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
    impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}

    #[asyncfix::guard(sync, shared)]
    pub struct MappedRwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
        data: NonNull<T>,
        variance: PhantomData<&'rwlock T>,
    }
    impl<'rwlock, T: ?Sized> MappedRwLockReadGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> Drop for MappedRwLockReadGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + Debug> Debug for MappedRwLockReadGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for MappedRwLockReadGuard<'_, T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct MappedRwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
        data: NonNull<T>,
        variance: PhantomData<&'rwlock mut T>,
    }
    impl<'rwlock, T: ?Sized> MappedRwLockWriteGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
            orig: Self,
            f: F,
        ) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
        pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
            orig: Self,
            f: F,
        ) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized> Drop for MappedRwLockWriteGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: ?Sized + Debug> Debug for MappedRwLockWriteGuard<'_, T> {}
    impl<T: ?Sized + Display> Display for MappedRwLockWriteGuard<'_, T> {}

    // Condvar

    #[derive(Debug, Default)]
    pub struct Condvar {
        inner: core::sync::atomic::AtomicU32,
    }
    impl UnwindSafe for Condvar {}
    impl RefUnwindSafe for Condvar {}
    impl Condvar {
        pub const fn new() -> Condvar;
        #[asyncfix::effect(channel)]
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
        #[asyncfix::effect(channel)]
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>;
        #[asyncfix::effect(channel)]
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
        #[asyncfix::effect(channel)]
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
        #[asyncfix::effect(channel)]
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }

    #[derive(Debug, PartialEq, Eq, Copy, Clone)]
    pub struct WaitTimeoutResult(bool);
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool;
    }

    // others

    #[asyncfix::lock(sync)]
    pub struct ReentrantLock<T: ?Sized> {
        data: T,
    }
    impl<T> ReentrantLock<T> {
        pub const fn new(t: T) -> ReentrantLock<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> ReentrantLock<T> {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> ReentrantLockGuard<'_, T>;
        pub fn try_lock(&self) -> Option<ReentrantLockGuard<'_, T>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default> Default for ReentrantLock<T> {
        fn default() -> Self;
    }
    impl<T> From<T> for ReentrantLock<T> {
        fn from(t: T) -> Self;
    }
    impl<T: Debug + ?Sized> Debug for ReentrantLock<T> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct ReentrantLockGuard<'a, T: ?Sized + 'a> {
        lock: &'a ReentrantLock<T>,
    }
    impl<T: ?Sized> Deref for ReentrantLockGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> Drop for ReentrantLockGuard<'_, T> {
        fn drop(&mut self);
    }
    impl<T: Debug + ?Sized> Debug for ReentrantLockGuard<'_, T> {}
    impl<T: Display + ?Sized> Display for ReentrantLockGuard<'_, T> {}

    #[derive(Debug)]
    pub struct Once {
        inner: core::sync::atomic::AtomicU32,
    }
    impl UnwindSafe for Once {}
    impl RefUnwindSafe for Once {}
    #[derive(Debug)]
    pub struct OnceState {
        poisoned: core::cell::Cell<bool>,
    }
    pub const ONCE_INIT: Once;
    impl Once {
        pub const fn new() -> Once;
        #[asyncfix::effect(inherit)]
        pub fn call_once<F: FnOnce()>(&self, f: F);
        #[asyncfix::effect(inherit)]
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
        pub fn is_completed(&self) -> bool;
        #[asyncfix::effect(lock)]
        pub fn wait(&self);
        #[asyncfix::effect(lock)]
        pub fn wait_force(&self);
    }
    impl OnceState {
        pub fn is_poisoned(&self) -> bool;
    }

    pub struct OnceLock<T> {
        value: UnsafeCell<Option<T>>,
    }
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[asyncfix::effect(lock)]
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[asyncfix::effect(inherit)]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[asyncfix::effect(inherit)]
        pub fn get_mut_or_init<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        #[asyncfix::effect(inherit)]
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        #[asyncfix::effect(inherit)]
        pub fn get_mut_or_try_init<F: FnOnce() -> Result<T, E>, E>(&mut self, f: F) -> Result<&mut T, E>;
        pub fn into_inner(self) -> Option<T>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceLock<T> {
        fn default() -> OnceLock<T>;
    }
    impl<T: Debug> Debug for OnceLock<T> {}
    impl<T: Clone> Clone for OnceLock<T> {
        fn clone(&self) -> OnceLock<T>;
    }
    impl<T> From<T> for OnceLock<T> {
        fn from(value: T) -> Self;
    }
    impl<T: PartialEq> PartialEq for OnceLock<T> {}
    impl<T: Eq> Eq for OnceLock<T> {}

    pub struct LazyLock<T, F = fn() -> T> {
        data: UnsafeCell<Option<T>>,
        init: UnsafeCell<Option<F>>,
    }
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F>;
        pub fn into_inner(this: Self) -> Result<T, F>;
        pub fn force(this: &LazyLock<T, F>) -> &T;
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T: Default> Default for LazyLock<T> {
        fn default() -> LazyLock<T>;
    }
    impl<T: Debug, F> Debug for LazyLock<T, F> {}

    #[derive(Debug)]
    pub struct Barrier {
        num_threads: usize,
    }
    impl core::panic::RefUnwindSafe for Barrier {}
    impl Barrier {
        pub const fn new(n: usize) -> Barrier;
        #[asyncfix::effect(join)]
        pub fn wait(&self) -> BarrierWaitResult;
    }
    #[derive(Debug)]
    pub struct BarrierWaitResult(bool);
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }

    pub mod mpsc {
        use alloc_crate::sync::Arc;
        use core::cell::UnsafeCell;
        use core::error::Error;
        use core::fmt::{self, Debug, Display};
        use core::time::Duration;

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);

        #[asyncfix::cheap_clone]
        pub struct Sender<T> {
            inner: Arc<UnsafeCell<T>>,
        }
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T>;
        }
        impl<T> Debug for Sender<T> {}

        #[asyncfix::cheap_clone]
        pub struct SyncSender<T> {
            inner: Arc<UnsafeCell<T>>,
        }
        impl<T> SyncSender<T> {
            #[asyncfix::effect(channel)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            #[asyncfix::effect(channel)]
            pub fn send_timeout(&self, t: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Clone for SyncSender<T> {
            fn clone(&self) -> SyncSender<T>;
        }
        impl<T> Debug for SyncSender<T> {}

        pub struct Receiver<T> {
            inner: Arc<UnsafeCell<T>>,
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError>;
            #[asyncfix::effect(channel)]
            pub fn recv(&self) -> Result<T, RecvError>;
            #[asyncfix::effect(channel)]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
            pub fn iter(&self) -> Iter<'_, T>;
            pub fn try_iter(&self) -> TryIter<'_, T>;
        }
        impl<T> Debug for Receiver<T> {}
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T>;
        }
        impl<'a, T> IntoIterator for &'a Receiver<T> {
            type Item = T;
            type IntoIter = Iter<'a, T>;
            fn into_iter(self) -> Iter<'a, T>;
        }

        #[derive(Debug)]
        pub struct Iter<'a, T: 'a> {
            rx: &'a Receiver<T>,
        }
        #[asyncfix::effect(channel)]
        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = T;
            fn next(&mut self) -> Option<T>;
        }
        #[derive(Debug)]
        pub struct TryIter<'a, T: 'a> {
            rx: &'a Receiver<T>,
        }
        impl<'a, T> Iterator for TryIter<'a, T> {
            type Item = T;
            fn next(&mut self) -> Option<T>;
        }
        #[derive(Debug)]
        pub struct IntoIter<T> {
            rx: Receiver<T>,
        }
        #[asyncfix::effect(channel)]
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T>;
        }

        #[derive(PartialEq, Eq, Clone, Copy)]
        pub struct SendError<T>(pub T);
        impl<T> Debug for SendError<T> {}
        impl<T> Display for SendError<T> {}
        impl<T> Error for SendError<T> {}

        #[derive(PartialEq, Eq, Clone, Copy)]
        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }
        impl<T> From<SendError<T>> for TrySendError<T> {
            fn from(err: SendError<T>) -> TrySendError<T>;
        }
        impl<T> Debug for TrySendError<T> {}
        impl<T> Display for TrySendError<T> {}
        impl<T> Error for TrySendError<T> {}

        #[derive(PartialEq, Eq, Clone, Copy)]
        pub enum SendTimeoutError<T> {
            Timeout(T),
            Disconnected(T),
        }
        impl<T> Debug for SendTimeoutError<T> {}
        impl<T> Display for SendTimeoutError<T> {}
        impl<T> Error for SendTimeoutError<T> {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub struct RecvError;
        impl Display for RecvError {}
        impl Error for RecvError {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum TryRecvError {
            Empty,
            Disconnected,
        }
        impl From<RecvError> for TryRecvError {
            fn from(err: RecvError) -> TryRecvError;
        }
        impl Display for TryRecvError {}
        impl Error for TryRecvError {}

        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }
        impl From<RecvError> for RecvTimeoutError {
            fn from(err: RecvError) -> RecvTimeoutError;
        }
        impl Display for RecvTimeoutError {}
        impl Error for RecvTimeoutError {}
    }
}
pub mod io {

    use crate::sync::{MutexGuard, ReentrantLockGuard};
    use alloc_crate::boxed::Box;
    use alloc_crate::collections::VecDeque;
    use alloc_crate::string::String;
    use alloc_crate::vec::Vec;
    use core::error;
    use core::fmt::{self, Debug, Display};
    use core::ops::{Deref, DerefMut};
    use core::result;

    pub mod prelude {
        pub use super::{BufRead, Read, Seek, Write};
    }

    // ---- traits

    pub trait Read {
        #[asyncfix::effect(io)]
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized;
        fn bytes(self) -> Bytes<Self>
        where
            Self: Sized;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
    }
    pub trait Write {
        #[asyncfix::effect(io)]
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn flush(&mut self) -> Result<()>;
        #[asyncfix::effect(io)]
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        #[asyncfix::effect(io)]
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized;
    }
    pub trait Seek {
        #[asyncfix::effect(io)]
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        #[asyncfix::effect(io)]
        fn rewind(&mut self) -> Result<()>;
        #[asyncfix::effect(io)]
        fn stream_len(&mut self) -> Result<u64>;
        #[asyncfix::effect(io)]
        fn stream_position(&mut self) -> Result<u64>;
        #[asyncfix::effect(io)]
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    pub trait BufRead: Read {
        #[asyncfix::effect(io)]
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        #[asyncfix::effect(io)]
        fn has_data_left(&mut self) -> Result<bool>;
        #[asyncfix::effect(io)]
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        #[asyncfix::effect(io)]
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
    }

    #[derive(PartialEq, Eq, Clone, Copy, Debug)]
    pub enum SeekFrom {
        Start(u64),
        End(i64),
        Current(i64),
    }

    // ---- functions

    #[asyncfix::effect(inherit)]
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    #[asyncfix::effect(inherit)]
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64>;

    // ---- vectors

    #[derive(Debug)]
    pub struct IoSliceMut<'a>(&'a mut [u8]);
    impl<'a> IoSliceMut<'a> {
        pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
    }
    impl<'a> Deref for IoSliceMut<'a> {
        type Target = [u8];
        fn deref(&self) -> &[u8];
    }
    impl<'a> DerefMut for IoSliceMut<'a> {
        fn deref_mut(&mut self) -> &mut [u8];
    }
    #[derive(Copy, Clone, Debug)]
    pub struct IoSlice<'a>(&'a [u8]);
    impl<'a> IoSlice<'a> {
        pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
        pub fn as_slice(self) -> &'a [u8];
    }
    impl<'a> Deref for IoSlice<'a> {
        type Target = [u8];
        fn deref(&self) -> &[u8];
    }

    // ---- adapters

    #[derive(Debug)]
    pub struct Chain<T, U> {
        first: T,
        second: U,
    }
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    #[asyncfix::effect(io)]
    impl<T: Read, U: Read> Read for Chain<T, U> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }
    #[asyncfix::effect(io)]
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize);
    }

    #[derive(Debug)]
    pub struct Take<T> {
        inner: T,
    }
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn position(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    #[asyncfix::effect(io)]
    impl<T: Read> Read for Take<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }
    #[asyncfix::effect(io)]
    impl<T: BufRead> BufRead for Take<T> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize);
    }
    #[asyncfix::effect(io)]
    impl<T: Seek> Seek for Take<T> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }

    #[derive(Debug)]
    pub struct Bytes<R> {
        inner: R,
    }
    #[asyncfix::effect(io)]
    impl<R: Read> Iterator for Bytes<R> {
        type Item = Result<u8>;
        fn next(&mut self) -> Option<Result<u8>>;
    }
    #[derive(Debug)]
    pub struct Split<B> {
        buf: B,
    }
    #[asyncfix::effect(io)]
    impl<B: BufRead> Iterator for Split<B> {
        type Item = Result<Vec<u8>>;
        fn next(&mut self) -> Option<Result<Vec<u8>>>;
    }
    #[derive(Debug)]
    pub struct Lines<B> {
        buf: B,
    }
    #[asyncfix::effect(io)]
    impl<B: BufRead> Iterator for Lines<B> {
        type Item = Result<String>;
        fn next(&mut self) -> Option<Result<String>>;
    }

    // ---- forwarding and memory

    #[asyncfix::effect(io)]
    impl<R: Read + ?Sized> Read for &mut R {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }
    #[asyncfix::effect(io)]
    impl<W: Write + ?Sized> Write for &mut W {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl<S: Seek + ?Sized> Seek for &mut S {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }
    #[asyncfix::effect(io)]
    impl<B: BufRead + ?Sized> BufRead for &mut B {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize);
    }
    #[asyncfix::effect(io)]
    impl<R: Read + ?Sized> Read for Box<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }
    #[asyncfix::effect(io)]
    impl<W: Write + ?Sized> Write for Box<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl<S: Seek + ?Sized> Seek for Box<S> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }
    #[asyncfix::effect(io)]
    impl<B: BufRead + ?Sized> BufRead for Box<B> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize);
    }

    #[asyncfix::effect(none)]
    impl Read for &[u8] {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl BufRead for &[u8] {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl Write for &mut [u8] {
        fn write(&mut self, data: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, data: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Write for Vec<u8> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Read for VecDeque<u8> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl BufRead for VecDeque<u8> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amt: usize);
    }
    #[asyncfix::effect(none)]
    impl Write for VecDeque<u8> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }

    #[asyncfix::io_handle(memory)]
    #[derive(Debug, Default, Clone, Eq, PartialEq)]
    pub struct Cursor<T> {
        inner: T,
        pos: u64,
    }
    impl<T> Cursor<T> {
        pub const fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub const fn get_ref(&self) -> &T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn position(&self) -> u64;
        pub const fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> Cursor<T> {
        pub fn split(&self) -> (&[u8], &[u8]);
        pub fn remaining_slice(&self) -> &[u8];
        pub fn is_empty(&self) -> bool;
    }
    #[asyncfix::effect(none)]
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {
        fn seek(&mut self, style: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()>;
        fn stream_len(&mut self) -> Result<u64>;
        fn stream_position(&mut self) -> Result<u64>;
    }
    #[asyncfix::effect(none)]
    impl<T: AsRef<[u8]>> Read for Cursor<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl Write for Cursor<&mut [u8]> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Write for Cursor<&mut Vec<u8>> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Write for Cursor<Vec<u8>> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Write for Cursor<Box<[u8]>> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl<const N: usize> Write for Cursor<[u8; N]> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }

    #[derive(Debug)]
    pub struct BufReader<R: ?Sized> {
        buf: Vec<u8>,
        inner: R,
    }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R: ?Sized> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn into_inner(self) -> R
        where
            R: Sized;
    }
    impl<R: ?Sized + Read> BufReader<R> {
        #[asyncfix::effect(io)]
        pub fn peek(&mut self, n: usize) -> Result<&[u8]>;
    }
    impl<R: ?Sized + Seek> BufReader<R> {
        #[asyncfix::effect(io)]
        pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl<R: ?Sized + Read> Read for BufReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(io)]
    impl<R: ?Sized + Read> BufRead for BufReader<R> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, amt: usize);
    }
    #[asyncfix::effect(io)]
    impl<R: ?Sized + Seek> Seek for BufReader<R> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }

    #[derive(Debug)]
    pub struct BufWriter<W: ?Sized + Write> {
        buf: Vec<u8>,
        inner: W,
    }
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        #[asyncfix::effect(io)]
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
    }
    impl<W: ?Sized + Write> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    #[asyncfix::effect(io)]
    impl<W: ?Sized + Write> Write for BufWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }
    impl<W: ?Sized + Write> Drop for BufWriter<W> {
        fn drop(&mut self);
    }

    #[derive(Debug)]
    pub struct LineWriter<W: ?Sized + Write> {
        inner: BufWriter<W>,
    }
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        #[asyncfix::effect(io)]
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_ref(&self) -> &W;
    }
    #[asyncfix::effect(io)]
    impl<W: ?Sized + Write> Write for LineWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }

    #[derive(Debug)]
    pub struct IntoInnerError<W>(W, Error);
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error;
        pub fn into_inner(self) -> W;
        pub fn into_error(self) -> Error;
        pub fn into_parts(self) -> (Error, W);
    }
    impl<W> From<IntoInnerError<W>> for Error {
        fn from(iie: IntoInnerError<W>) -> Error;
    }
    impl<W: Send + Debug> core::error::Error for IntoInnerError<W> {}
    impl<W> Display for IntoInnerError<W> {}
    #[derive(Debug)]
    pub struct WriterPanicked {
        buf: Vec<u8>,
    }
    impl WriterPanicked {
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl core::error::Error for WriterPanicked {}
    impl Display for WriterPanicked {}

    pub const fn empty() -> Empty;
    pub const fn repeat(byte: u8) -> Repeat;
    pub const fn sink() -> Sink;

    #[asyncfix::io_handle(memory)]
    #[derive(Copy, Clone, Debug, Default)]
    pub struct Empty;
    #[asyncfix::effect(none)]
    impl Read for Empty {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    }
    #[asyncfix::effect(none)]
    impl BufRead for Empty {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, n: usize);
    }
    #[asyncfix::effect(none)]
    impl Seek for Empty {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    }
    #[asyncfix::effect(none)]
    impl Write for Empty {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }

    #[asyncfix::io_handle(memory)]
    #[derive(Clone, Debug)]
    pub struct Repeat {
        byte: u8,
    }
    #[asyncfix::effect(none)]
    impl Read for Repeat {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    }

    #[asyncfix::io_handle(memory)]
    #[derive(Copy, Clone, Debug, Default)]
    pub struct Sink;
    #[asyncfix::effect(none)]
    impl Write for Sink {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
        fn flush(&mut self) -> Result<()>;
    }
    #[asyncfix::effect(none)]
    impl Write for &Sink {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }

    pub fn pipe() -> Result<(PipeReader, PipeWriter)>;

    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct PipeReader(crate::os::fd::OwnedFd);
    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct PipeWriter(crate::os::fd::OwnedFd);
    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self>;
    }
    #[asyncfix::effect(process)]
    impl Read for PipeReader {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Read for &PipeReader {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Write for PipeWriter {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Write for &PipeWriter {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> Result<()>;
    }

    #[doc(hidden)]
    pub fn _print(args: fmt::Arguments<'_>);
    #[doc(hidden)]
    pub fn _eprint(args: fmt::Arguments<'_>);

    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn stderr() -> Stderr;

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stdin {
        inner: (),
    }
    impl Stdin {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> StdinLock<'static>;
        #[asyncfix::effect(io)]
        pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        pub fn lines(self) -> Lines<StdinLock<'static>>;
    }
    #[asyncfix::effect(io)]
    impl Read for Stdin {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl Read for &Stdin {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    }

    #[asyncfix::guard(sync, exclusive)]
    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct StdinLock<'a> {
        inner: MutexGuard<'a, ()>,
    }
    #[asyncfix::effect(io)]
    impl Read for StdinLock<'_> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl BufRead for StdinLock<'_> {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[asyncfix::effect(none)]
        fn consume(&mut self, n: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    }

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stdout {
        inner: (),
    }
    impl core::panic::UnwindSafe for Stdout {}
    impl core::panic::RefUnwindSafe for Stdout {}
    impl Stdout {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> StdoutLock<'static>;
    }
    #[asyncfix::effect(io)]
    impl Write for Stdout {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl Write for &Stdout {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }

    #[asyncfix::guard(sync, exclusive)]
    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct StdoutLock<'a> {
        inner: ReentrantLockGuard<'a, ()>,
    }
    impl core::panic::UnwindSafe for StdoutLock<'_> {}
    impl core::panic::RefUnwindSafe for StdoutLock<'_> {}
    #[asyncfix::effect(io)]
    impl Write for StdoutLock<'_> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    }

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct Stderr {
        inner: (),
    }
    impl core::panic::UnwindSafe for Stderr {}
    impl core::panic::RefUnwindSafe for Stderr {}
    impl Stderr {
        #[asyncfix::effect(lock)]
        pub fn lock(&self) -> StderrLock<'static>;
    }
    #[asyncfix::effect(io)]
    impl Write for Stderr {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
    }
    #[asyncfix::effect(io)]
    impl Write for &Stderr {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
    }

    #[asyncfix::guard(sync, exclusive)]
    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct StderrLock<'a> {
        inner: ReentrantLockGuard<'a, ()>,
    }
    impl core::panic::UnwindSafe for StderrLock<'_> {}
    impl core::panic::RefUnwindSafe for StderrLock<'_> {}
    #[asyncfix::effect(io)]
    impl Write for StderrLock<'_> {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    }

    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }
    macro_rules! terminal {
        ($($t:ty)*) => {$(
            impl IsTerminal for $t {
                fn is_terminal(&self) -> bool;
            }
        )*};
    }
    terminal!(crate::fs::File Stdin StdinLock<'_> Stdout StdoutLock<'_> Stderr StderrLock<'_>);
    terminal!(crate::os::fd::OwnedFd crate::os::fd::BorrowedFd<'_>);

    pub type Result<T> = result::Result<T, Error>;
    pub type RawOsError = i32;

    pub struct Error {
        repr: Box<dyn error::Error + Send + Sync>,
    }
    impl Error {
        pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
        pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: RawOsError) -> Error;
        pub fn raw_os_error(&self) -> Option<RawOsError>;
        pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
        pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
        pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self>;
        pub fn kind(&self) -> ErrorKind;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {
        fn source(&self) -> Option<&(dyn error::Error + 'static)>;
    }
    impl From<ErrorKind> for Error {
        fn from(kind: ErrorKind) -> Error;
    }
    impl From<crate::ffi::NulError> for Error {
        fn from(e: crate::ffi::NulError) -> Error;
    }
    impl From<alloc_crate::collections::TryReserveError> for Error {
        fn from(e: alloc_crate::collections::TryReserveError) -> Error;
    }

    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum ErrorKind {
        NotFound,
        PermissionDenied,
        ConnectionRefused,
        ConnectionReset,
        HostUnreachable,
        NetworkUnreachable,
        ConnectionAborted,
        NotConnected,
        AddrInUse,
        AddrNotAvailable,
        NetworkDown,
        BrokenPipe,
        AlreadyExists,
        WouldBlock,
        NotADirectory,
        IsADirectory,
        DirectoryNotEmpty,
        ReadOnlyFilesystem,
        FilesystemLoop,
        StaleNetworkFileHandle,
        InvalidInput,
        InvalidData,
        TimedOut,
        WriteZero,
        StorageFull,
        NotSeekable,
        QuotaExceeded,
        FileTooLarge,
        ResourceBusy,
        ExecutableFileBusy,
        Deadlock,
        CrossesDevices,
        TooManyLinks,
        InvalidFilename,
        ArgumentListTooLong,
        Interrupted,
        Unsupported,
        UnexpectedEof,
        OutOfMemory,
        InProgress,
        Other,
        Uncategorized,
    }
    impl fmt::Display for ErrorKind {}
}
pub mod ffi {
    pub use alloc_crate::ffi::*;
    pub use core::ffi::*;

    pub mod os_str {
        pub use super::{OsStr, OsString};
        use core::fmt;

        pub struct Display<'a> {
            os_str: &'a OsStr,
        }
        impl fmt::Debug for Display<'_> {}
        impl fmt::Display for Display<'_> {}
    }
    pub mod c_str {
        pub use alloc_crate::ffi::c_str::*;
        pub use core::ffi::c_str::*;
    }

    use alloc_crate::borrow::{Cow, ToOwned};
    use alloc_crate::boxed::Box;
    use alloc_crate::collections::TryReserveError;
    use alloc_crate::rc::Rc;
    use alloc_crate::string::String;
    use alloc_crate::sync::Arc;
    use alloc_crate::vec::Vec;
    use core::borrow::Borrow;
    use core::cmp::Ordering;
    use core::fmt;
    use core::hash::{Hash, Hasher};
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeFull};
    use core::str::FromStr;

    pub struct OsString {
        inner: Vec<u8>,
    }
    pub struct OsStr {
        inner: [u8],
    }

    impl OsString {
        pub const fn new() -> OsString;
        pub fn with_capacity(capacity: usize) -> OsString;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak<'a>(self) -> &'a mut OsStr;
    }
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn make_ascii_lowercase(&mut self);
        pub fn make_ascii_uppercase(&mut self);
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
        pub fn display(&self) -> os_str::Display<'_>;
    }
    impl Deref for OsString {
        type Target = OsStr;
        fn deref(&self) -> &OsStr;
    }
    impl DerefMut for OsString {
        fn deref_mut(&mut self) -> &mut OsStr;
    }
    impl Index<RangeFull> for OsString {
        type Output = OsStr;
        fn index(&self, index: RangeFull) -> &OsStr;
    }
    impl IndexMut<RangeFull> for OsString {
        fn index_mut(&mut self, index: RangeFull) -> &mut OsStr;
    }
    impl Clone for OsString {
        fn clone(&self) -> Self;
    }
    impl Clone for Box<OsStr> {
        fn clone(&self) -> Self;
    }
    impl Default for OsString {
        fn default() -> OsString;
    }
    impl Default for Box<OsStr> {
        fn default() -> Box<OsStr>;
    }
    impl Default for &OsStr {
        fn default() -> Self;
    }
    impl fmt::Debug for OsString {}
    impl fmt::Debug for OsStr {}
    impl fmt::Write for OsString {
        fn write_str(&mut self, s: &str) -> fmt::Result;
    }
    impl Borrow<OsStr> for OsString {
        fn borrow(&self) -> &OsStr;
    }
    impl ToOwned for OsStr {
        type Owned = OsString;
        fn to_owned(&self) -> OsString;
    }
    impl FromStr for OsString {
        type Err = core::convert::Infallible;
        fn from_str(s: &str) -> Result<Self, core::convert::Infallible>;
    }
    impl Hash for OsString {}
    impl Hash for OsStr {}

    impl AsRef<OsStr> for OsStr {
        fn as_ref(&self) -> &OsStr;
    }
    impl AsRef<OsStr> for OsString {
        fn as_ref(&self) -> &OsStr;
    }
    impl AsRef<OsStr> for str {
        fn as_ref(&self) -> &OsStr;
    }
    impl AsRef<OsStr> for String {
        fn as_ref(&self) -> &OsStr;
    }

    impl From<String> for OsString {
        fn from(s: String) -> OsString;
    }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
        fn from(s: &T) -> OsString;
    }
    impl From<Box<OsStr>> for OsString {
        fn from(boxed: Box<OsStr>) -> OsString;
    }
    impl<'a> From<Cow<'a, OsStr>> for OsString {
        fn from(s: Cow<'a, OsStr>) -> Self;
    }
    impl From<&OsStr> for Box<OsStr> {
        fn from(s: &OsStr) -> Box<OsStr>;
    }
    impl From<Cow<'_, OsStr>> for Box<OsStr> {
        fn from(cow: Cow<'_, OsStr>) -> Box<OsStr>;
    }
    impl From<OsString> for Box<OsStr> {
        fn from(s: OsString) -> Box<OsStr>;
    }
    impl From<OsString> for Arc<OsStr> {
        fn from(s: OsString) -> Arc<OsStr>;
    }
    impl From<&OsStr> for Arc<OsStr> {
        fn from(s: &OsStr) -> Arc<OsStr>;
    }
    impl From<OsString> for Rc<OsStr> {
        fn from(s: OsString) -> Rc<OsStr>;
    }
    impl From<&OsStr> for Rc<OsStr> {
        fn from(s: &OsStr) -> Rc<OsStr>;
    }
    impl<'a> From<OsString> for Cow<'a, OsStr> {
        fn from(s: OsString) -> Cow<'a, OsStr>;
    }
    impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {
        fn from(s: &'a OsStr) -> Cow<'a, OsStr>;
    }
    impl<'a> From<&'a OsString> for Cow<'a, OsStr> {
        fn from(s: &'a OsString) -> Cow<'a, OsStr>;
    }
    impl<'a> TryFrom<&'a OsStr> for &'a str {
        type Error = core::str::Utf8Error;
        fn try_from(value: &'a OsStr) -> Result<Self, core::str::Utf8Error>;
    }

    impl Extend<OsString> for OsString {
        fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T);
    }
    impl<'a> Extend<&'a OsStr> for OsString {
        fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T);
    }
    impl FromIterator<OsString> for OsString {
        fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self;
    }
    impl<'a> FromIterator<&'a OsStr> for OsString {
        fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self;
    }

    impl Eq for OsString {}
    impl Eq for OsStr {}
    impl Ord for OsString {}
    impl Ord for OsStr {}
    macro_rules! compare_self {
        ($($t:ty)*) => {$(
            impl PartialEq for $t {}
            impl PartialOrd for $t {}
        )*};
    }
    macro_rules! compare {
        ($($l:ty, $r:ty;)*) => {$(
            impl PartialEq<$r> for $l {}
            impl PartialEq<$l> for $r {}
            impl PartialOrd<$r> for $l {}
            impl PartialOrd<$l> for $r {}
        )*};
    }
    compare_self!(OsString OsStr);
    compare! {
        OsString, str;
        OsString, &str;
        OsStr, str;
        OsString, OsStr;
        OsString, &OsStr;
        Cow<'_, OsStr>, OsStr;
        Cow<'_, OsStr>, &OsStr;
        Cow<'_, OsStr>, OsString;
    }
}

pub mod path {
    use crate::ffi::{OsStr, OsString};
    use crate::{fs, io};
    use alloc_crate::borrow::{Cow, ToOwned};
    use alloc_crate::boxed::Box;
    use alloc_crate::collections::TryReserveError;
    use alloc_crate::rc::Rc;
    use alloc_crate::string::String;
    use alloc_crate::sync::Arc;
    use core::borrow::Borrow;
    use core::cmp::Ordering;
    use core::error::Error;
    use core::fmt;
    use core::hash::{Hash, Hasher};
    use core::iter::FusedIterator;
    use core::ops::{Deref, DerefMut};
    use core::str::FromStr;

    pub const MAIN_SEPARATOR: char = '/';
    pub const MAIN_SEPARATOR_STR: &str = "/";
    pub fn is_separator(c: char) -> bool;
    #[asyncfix::effect(disk)]
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

    pub struct PathBuf {
        inner: OsString,
    }
    pub struct Path {
        inner: OsStr,
    }

    impl PathBuf {
        pub const fn new() -> PathBuf;
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn leak<'a>(self) -> &'a mut Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn as_mut_os_string(&mut self) -> &mut OsString;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn as_mut_os_str(&mut self) -> &mut OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors<'_>;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn file_prefix(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components<'_>;
        pub fn iter(&self) -> Iter<'_>;
        pub fn display(&self) -> Display<'_>;
        #[asyncfix::effect(disk)]
        pub fn metadata(&self) -> io::Result<fs::Metadata>;
        #[asyncfix::effect(disk)]
        pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;
        #[asyncfix::effect(disk)]
        pub fn canonicalize(&self) -> io::Result<PathBuf>;
        #[asyncfix::effect(disk)]
        pub fn read_link(&self) -> io::Result<PathBuf>;
        #[asyncfix::effect(disk)]
        pub fn read_dir(&self) -> io::Result<fs::ReadDir>;
        #[asyncfix::effect(disk)]
        pub fn exists(&self) -> bool;
        #[asyncfix::effect(disk)]
        pub fn try_exists(&self) -> io::Result<bool>;
        #[asyncfix::effect(disk)]
        pub fn is_file(&self) -> bool;
        #[asyncfix::effect(disk)]
        pub fn is_dir(&self) -> bool;
        #[asyncfix::effect(disk)]
        pub fn is_symlink(&self) -> bool;
    }

    #[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)]
    pub enum Prefix<'a> {
        Verbatim(&'a OsStr),
        VerbatimUNC(&'a OsStr, &'a OsStr),
        VerbatimDisk(u8),
        DeviceNS(&'a OsStr),
        UNC(&'a OsStr, &'a OsStr),
        Disk(u8),
    }
    impl<'a> Prefix<'a> {
        pub fn is_verbatim(&self) -> bool;
    }
    #[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)]
    pub struct PrefixComponent<'a> {
        raw: &'a OsStr,
    }
    impl<'a> PrefixComponent<'a> {
        pub fn kind(&self) -> Prefix<'a>;
        pub fn as_os_str(&self) -> &'a OsStr;
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Component<'a> {
        Prefix(PrefixComponent<'a>),
        RootDir,
        CurDir,
        ParentDir,
        Normal(&'a OsStr),
    }
    impl<'a> Component<'a> {
        pub fn as_os_str(self) -> &'a OsStr;
    }

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Components<'a> {
        path: &'a [u8],
    }
    impl<'a> Components<'a> {
        pub fn as_path(&self) -> &'a Path;
    }
    impl<'a> Iterator for Components<'a> {
        type Item = Component<'a>;
        fn next(&mut self) -> Option<Component<'a>>;
    }
    impl<'a> DoubleEndedIterator for Components<'a> {
        fn next_back(&mut self) -> Option<Component<'a>>;
    }
    impl FusedIterator for Components<'_> {}
    #[derive(Clone, Debug)]
    pub struct Iter<'a> {
        inner: Components<'a>,
    }
    impl<'a> Iter<'a> {
        pub fn as_path(&self) -> &'a Path;
    }
    impl<'a> Iterator for Iter<'a> {
        type Item = &'a OsStr;
        fn next(&mut self) -> Option<&'a OsStr>;
    }
    impl<'a> DoubleEndedIterator for Iter<'a> {
        fn next_back(&mut self) -> Option<&'a OsStr>;
    }
    impl FusedIterator for Iter<'_> {}
    #[derive(Copy, Clone, Debug)]
    pub struct Ancestors<'a> {
        next: Option<&'a Path>,
    }
    impl<'a> Iterator for Ancestors<'a> {
        type Item = &'a Path;
        fn next(&mut self) -> Option<&'a Path>;
    }
    impl FusedIterator for Ancestors<'_> {}

    pub struct Display<'a> {
        inner: crate::ffi::os_str::Display<'a>,
    }
    impl fmt::Debug for Display<'_> {}
    impl fmt::Display for Display<'_> {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StripPrefixError(());
    impl fmt::Display for StripPrefixError {}
    impl Error for StripPrefixError {}

    impl Deref for PathBuf {
        type Target = Path;
        fn deref(&self) -> &Path;
    }
    impl DerefMut for PathBuf {
        fn deref_mut(&mut self) -> &mut Path;
    }
    impl Clone for PathBuf {
        fn clone(&self) -> Self;
    }
    impl Clone for Box<Path> {
        fn clone(&self) -> Self;
    }
    impl Default for PathBuf {
        fn default() -> Self;
    }
    impl fmt::Debug for PathBuf {}
    impl fmt::Debug for Path {}
    impl Borrow<Path> for PathBuf {
        fn borrow(&self) -> &Path;
    }
    impl ToOwned for Path {
        type Owned = PathBuf;
        fn to_owned(&self) -> PathBuf;
    }
    impl FromStr for PathBuf {
        type Err = core::convert::Infallible;
        fn from_str(s: &str) -> Result<Self, core::convert::Infallible>;
    }
    impl Hash for PathBuf {}
    impl Hash for Path {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
        fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf;
    }
    impl<P: AsRef<Path>> Extend<P> for PathBuf {
        fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I);
    }
    impl<'a> IntoIterator for &'a PathBuf {
        type Item = &'a OsStr;
        type IntoIter = Iter<'a>;
        fn into_iter(self) -> Iter<'a>;
    }
    impl<'a> IntoIterator for &'a Path {
        type Item = &'a OsStr;
        type IntoIter = Iter<'a>;
        fn into_iter(self) -> Iter<'a>;
    }

    macro_rules! as_ref {
        ($($of:ty: $($t:ty)*;)*) => {$($(
            impl AsRef<$of> for $t {
                fn as_ref(&self) -> &$of;
            }
        )*)*};
    }
    as_ref! {
        Path: Path PathBuf OsStr OsString str String Cow<'_, OsStr> Component<'_> Components<'_> Iter<'_>;
        OsStr: Path PathBuf Component<'_> Components<'_> Iter<'_>;
    }

    impl From<&Path> for Box<Path> {
        fn from(path: &Path) -> Box<Path>;
    }
    impl From<Cow<'_, Path>> for Box<Path> {
        fn from(cow: Cow<'_, Path>) -> Box<Path>;
    }
    impl From<PathBuf> for Box<Path> {
        fn from(p: PathBuf) -> Box<Path>;
    }
    impl From<Box<Path>> for PathBuf {
        fn from(boxed: Box<Path>) -> PathBuf;
    }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
        fn from(s: &T) -> PathBuf;
    }
    impl From<OsString> for PathBuf {
        fn from(s: OsString) -> PathBuf;
    }
    impl From<String> for PathBuf {
        fn from(s: String) -> PathBuf;
    }
    impl<'a> From<Cow<'a, Path>> for PathBuf {
        fn from(p: Cow<'a, Path>) -> Self;
    }
    impl From<PathBuf> for OsString {
        fn from(path_buf: PathBuf) -> OsString;
    }
    impl<'a> From<&'a Path> for Cow<'a, Path> {
        fn from(s: &'a Path) -> Cow<'a, Path>;
    }
    impl<'a> From<PathBuf> for Cow<'a, Path> {
        fn from(s: PathBuf) -> Cow<'a, Path>;
    }
    impl<'a> From<&'a PathBuf> for Cow<'a, Path> {
        fn from(p: &'a PathBuf) -> Cow<'a, Path>;
    }
    impl From<PathBuf> for Arc<Path> {
        fn from(s: PathBuf) -> Arc<Path>;
    }
    impl From<&Path> for Arc<Path> {
        fn from(s: &Path) -> Arc<Path>;
    }
    impl From<PathBuf> for Rc<Path> {
        fn from(s: PathBuf) -> Rc<Path>;
    }
    impl From<&Path> for Rc<Path> {
        fn from(s: &Path) -> Rc<Path>;
    }

    impl Eq for PathBuf {}
    impl Eq for Path {}
    impl Ord for PathBuf {}
    impl Ord for Path {}
    macro_rules! compare_self {
        ($($t:ty)*) => {$(
            impl PartialEq for $t {}
            impl PartialOrd for $t {}
        )*};
    }
    macro_rules! compare {
        ($($l:ty, $r:ty;)*) => {$(
            impl PartialEq<$r> for $l {}
            impl PartialEq<$l> for $r {}
            impl PartialOrd<$r> for $l {}
            impl PartialOrd<$l> for $r {}
        )*};
    }
    compare_self!(PathBuf Path);
    compare! {
        PathBuf, str;
        PathBuf, String;
        Path, str;
        Path, String;
        PathBuf, Path;
        PathBuf, &Path;
        Cow<'_, Path>, Path;
        Cow<'_, Path>, &Path;
        Cow<'_, Path>, PathBuf;
        PathBuf, OsStr;
        PathBuf, &OsStr;
        PathBuf, Cow<'_, OsStr>;
        PathBuf, OsString;
        Path, OsStr;
        Path, &OsStr;
        Path, Cow<'_, OsStr>;
        Path, OsString;
        &Path, OsStr;
        &Path, Cow<'_, OsStr>;
        &Path, OsString;
    }
}
pub mod fs {
    use crate::ffi::OsString;
    use crate::io::{self, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;
    use alloc_crate::string::String;
    use alloc_crate::sync::Arc;
    use alloc_crate::vec::Vec;
    use core::fmt;

    #[asyncfix::effect(disk)]
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    #[asyncfix::effect(disk)]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    #[asyncfix::effect(disk)]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[asyncfix::effect(disk)]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    #[asyncfix::effect(disk)]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[asyncfix::effect(disk)]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    #[asyncfix::effect(disk)]
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    #[asyncfix::effect(disk)]
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;

    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct File {
        inner: crate::os::fd::OwnedFd,
    }
    #[asyncfix::effect(disk)]
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn open_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufReader<File>>;
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn create_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufWriter<File>>;
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn sync_all(&self) -> io::Result<()>;
        pub fn sync_data(&self) -> io::Result<()>;
        pub fn lock(&self) -> io::Result<()>;
        pub fn lock_shared(&self) -> io::Result<()>;
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
    }
    impl File {
        pub fn options() -> OpenOptions;
        pub fn try_clone(&self) -> io::Result<File>;
        pub fn try_lock(&self) -> Result<(), TryLockError>;
        pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
        pub fn unlock(&self) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Read for File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Write for File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Seek for File {
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
        fn rewind(&mut self) -> io::Result<()>;
        fn stream_position(&mut self) -> io::Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Read for &File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Write for &File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Seek for &File {
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
        fn rewind(&mut self) -> io::Result<()>;
        fn stream_position(&mut self) -> io::Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Read for Arc<File> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Write for Arc<File> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(disk)]
    impl Seek for Arc<File> {
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
        fn rewind(&mut self) -> io::Result<()>;
        fn stream_position(&mut self) -> io::Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
    }

    #[derive(Debug)]
    pub enum TryLockError {
        Error(io::Error),
        WouldBlock,
    }
    impl fmt::Display for TryLockError {}
    impl core::error::Error for TryLockError {}
    impl From<TryLockError> for io::Error {
        fn from(err: TryLockError) -> io::Error;
    }

    #[derive(Clone, Debug)]
    pub struct OpenOptions(u32);
    impl OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        #[asyncfix::effect(disk)]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
    }

    #[derive(Clone)]
    pub struct Metadata(u64);
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> io::Result<SystemTime>;
        pub fn accessed(&self) -> io::Result<SystemTime>;
        pub fn created(&self) -> io::Result<SystemTime>;
    }
    impl fmt::Debug for Metadata {}

    #[derive(Copy, Clone, Debug, Default)]
    pub struct FileTimes(u64);
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Permissions(u32);
    impl Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct FileType(u32);
    impl FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct ReadDir(PathBuf);
    #[asyncfix::effect(disk)]
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        fn next(&mut self) -> Option<io::Result<DirEntry>>;
    }
    pub struct DirEntry(PathBuf);
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        #[asyncfix::effect(disk)]
        pub fn metadata(&self) -> io::Result<Metadata>;
        #[asyncfix::effect(disk)]
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl fmt::Debug for DirEntry {}

    #[derive(Debug)]
    pub struct DirBuilder {
        recursive: bool,
    }
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        #[asyncfix::effect(disk)]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    }
}
pub mod net {
    pub use core::net::*;

    use crate::io::{self, IoSlice, IoSliceMut, Read, Write};
    use alloc_crate::string::String;
    use alloc_crate::vec::{self, Vec};
    use core::iter::FusedIterator;
    use core::time::Duration;
    use core::{iter, option, slice};

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        #[asyncfix::effect(network)]
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
    }
    #[asyncfix::effect(network)]
    impl ToSocketAddrs for (&str, u16) {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
    }
    #[asyncfix::effect(network)]
    impl ToSocketAddrs for (String, u16) {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
    }
    #[asyncfix::effect(network)]
    impl ToSocketAddrs for str {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
    }
    #[asyncfix::effect(network)]
    impl ToSocketAddrs for String {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
    }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] {
        type Iter = iter::Cloned<slice::Iter<'a, SocketAddr>>;
        #[asyncfix::effect(none)]
        fn to_socket_addrs(&self) -> io::Result<iter::Cloned<slice::Iter<'a, SocketAddr>>>;
    }
    #[asyncfix::effect(network)]
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
        type Iter = T::Iter;
        fn to_socket_addrs(&self) -> io::Result<T::Iter>;
    }

    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum Shutdown {
        Read,
        Write,
        Both,
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct TcpStream(crate::os::fd::OwnedFd);
    impl TcpStream {
        #[asyncfix::effect(network)]
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        #[asyncfix::effect(network)]
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
        #[asyncfix::effect(network)]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<TcpStream>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, linger: Option<Duration>) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    #[asyncfix::effect(network)]
    impl Read for TcpStream {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(network)]
    impl Write for TcpStream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(network)]
    impl Read for &TcpStream {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(network)]
    impl Write for &TcpStream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct TcpListener(crate::os::fd::OwnedFd);
    impl TcpListener {
        #[asyncfix::effect(network)]
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        #[asyncfix::effect(network)]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn into_incoming(self) -> IntoIncoming;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<TcpListener>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
        pub fn only_v6(&self) -> io::Result<bool>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    #[derive(Debug)]
    pub struct Incoming<'a> {
        listener: &'a TcpListener,
    }
    #[asyncfix::effect(network)]
    impl<'a> Iterator for Incoming<'a> {
        type Item = io::Result<TcpStream>;
        fn next(&mut self) -> Option<io::Result<TcpStream>>;
    }
    impl FusedIterator for Incoming<'_> {}
    #[derive(Debug)]
    pub struct IntoIncoming {
        listener: TcpListener,
    }
    #[asyncfix::effect(network)]
    impl Iterator for IntoIncoming {
        type Item = io::Result<TcpStream>;
        fn next(&mut self) -> Option<io::Result<TcpStream>>;
    }
    impl FusedIterator for IntoIncoming {}

    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct UdpSocket(crate::os::fd::OwnedFd);
    #[asyncfix::effect(network)]
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    }
    impl UdpSocket {
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<UdpSocket>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
}
pub mod process {
    use crate::ffi::OsStr;
    use crate::fs;
    use crate::io::{self, Read, Write};
    use crate::path::Path;
    use alloc_crate::string::String;
    use alloc_crate::vec::Vec;
    use core::fmt;

    #[derive(Debug)]
    pub struct Command {
        program: crate::ffi::OsString,
    }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        #[asyncfix::effect(process)]
        pub fn spawn(&mut self) -> io::Result<Child>;
        #[asyncfix::effect(process)]
        pub fn output(&mut self) -> io::Result<Output>;
        #[asyncfix::effect(process)]
        pub fn status(&mut self) -> io::Result<ExitStatus>;
        pub fn get_program(&self) -> &OsStr;
        pub fn get_args(&self) -> CommandArgs<'_>;
        pub fn get_envs(&self) -> CommandEnvs<'_>;
        pub fn get_current_dir(&self) -> Option<&Path>;
    }
    #[derive(Clone, Debug)]
    pub struct CommandArgs<'a> {
        inner: &'a [crate::ffi::OsString],
    }
    impl<'a> Iterator for CommandArgs<'a> {
        type Item = &'a OsStr;
        fn next(&mut self) -> Option<&'a OsStr>;
    }
    impl<'a> ExactSizeIterator for CommandArgs<'a> {}
    #[derive(Clone, Debug)]
    pub struct CommandEnvs<'a> {
        inner: &'a [crate::ffi::OsString],
    }
    impl<'a> Iterator for CommandEnvs<'a> {
        type Item = (&'a OsStr, Option<&'a OsStr>);
        fn next(&mut self) -> Option<(&'a OsStr, Option<&'a OsStr>)>;
    }
    impl<'a> ExactSizeIterator for CommandEnvs<'a> {}

    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> u32;
        pub fn kill(&mut self) -> io::Result<()>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        #[asyncfix::effect(process)]
        pub fn wait(&mut self) -> io::Result<ExitStatus>;
        #[asyncfix::effect(process)]
        pub fn wait_with_output(self) -> io::Result<Output>;
    }
    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct ChildStdin(crate::os::fd::OwnedFd);
    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct ChildStdout(crate::os::fd::OwnedFd);
    #[asyncfix::io_handle(process)]
    #[derive(Debug)]
    pub struct ChildStderr(crate::os::fd::OwnedFd);
    #[asyncfix::effect(process)]
    impl Write for ChildStdin {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Write for &ChildStdin {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Read for ChildStdout {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }
    #[asyncfix::effect(process)]
    impl Read for ChildStderr {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    }

    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct Output {
        pub status: ExitStatus,
        pub stdout: Vec<u8>,
        pub stderr: Vec<u8>,
    }
    impl Output {
        pub fn exit_ok(self) -> Result<Self, ExitStatusError>;
    }

    #[derive(Debug)]
    pub struct Stdio(u32);
    impl Stdio {
        pub fn piped() -> Stdio;
        pub fn inherit() -> Stdio;
        pub fn null() -> Stdio;
        pub fn makes_pipe(&self) -> bool;
    }
    macro_rules! stdio_from {
        ($($t:ty)*) => {$(
            impl From<$t> for Stdio {
                fn from(from: $t) -> Stdio;
            }
        )*};
    }
    stdio_from!(ChildStdin ChildStdout ChildStderr fs::File io::Stdout io::Stderr io::PipeReader io::PipeWriter crate::os::fd::OwnedFd);

    #[derive(PartialEq, Eq, Clone, Copy, Debug, Default)]
    pub struct ExitStatus(i32);
    impl ExitStatus {
        pub fn exit_ok(&self) -> Result<(), ExitStatusError>;
        pub fn success(&self) -> bool;
        pub fn code(&self) -> Option<i32>;
    }
    impl fmt::Display for ExitStatus {}
    #[derive(PartialEq, Eq, Clone, Copy, Debug)]
    pub struct ExitStatusError(i32);
    impl ExitStatusError {
        pub fn code(&self) -> Option<i32>;
        pub fn into_status(&self) -> ExitStatus;
    }
    impl fmt::Display for ExitStatusError {}
    impl core::error::Error for ExitStatusError {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ExitCode(u8);
    impl ExitCode {
        pub const SUCCESS: ExitCode;
        pub const FAILURE: ExitCode;
        pub fn to_i32(self) -> i32;
        pub fn exit_process(self) -> !;
    }
    impl From<u8> for ExitCode {
        fn from(code: u8) -> Self;
    }

    pub fn exit(code: i32) -> !;
    pub fn abort() -> !;
    pub fn id() -> u32;

    #[lang = "termination"]
    pub trait Termination {
        fn report(self) -> ExitCode;
    }
    impl Termination for () {
        fn report(self) -> ExitCode;
    }
    impl Termination for ! {
        fn report(self) -> ExitCode;
    }
    impl Termination for core::convert::Infallible {
        fn report(self) -> ExitCode;
    }
    impl Termination for ExitCode {
        fn report(self) -> ExitCode;
    }
    impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {
        fn report(self) -> ExitCode;
    }
}

pub mod thread {
    use crate::io;
    use alloc_crate::boxed::Box;
    use alloc_crate::string::String;
    use alloc_crate::sync::Arc;
    use core::any::Any;
    use core::cell::{Cell, RefCell};
    use core::fmt;
    use core::marker::PhantomData;
    use core::num::NonZero;
    use core::time::Duration;

    pub type Result<T> = core::result::Result<T, Box<dyn Any + Send + 'static>>;

    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
    #[asyncfix::effect(join)]
    pub fn scope<'env, F, T>(f: F) -> T
    where
        F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;
    pub fn current() -> Thread;
    #[asyncfix::effect(none)]
    pub fn yield_now();
    pub fn panicking() -> bool;
    #[asyncfix::effect(timer)]
    pub fn sleep(dur: Duration);
    #[asyncfix::effect(timer)]
    pub fn sleep_until(deadline: crate::time::Instant);
    #[asyncfix::effect(timer)]
    pub fn sleep_ms(ms: u32);
    #[asyncfix::effect(channel)]
    pub fn park();
    #[asyncfix::effect(channel)]
    pub fn park_timeout(dur: Duration);
    #[asyncfix::effect(channel)]
    pub fn park_timeout_ms(ms: u32);
    pub fn available_parallelism() -> io::Result<NonZero<usize>>;

    #[derive(Debug)]
    pub struct Builder {
        name: Option<String>,
    }
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn stack_size(self, size: usize) -> Builder;
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>>;
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(
            self,
            scope: &'scope Scope<'scope, 'env>,
            f: F,
        ) -> io::Result<ScopedJoinHandle<'scope, T>>;
    }

    pub struct JoinHandle<T>(Arc<Cell<Option<T>>>);
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        #[asyncfix::effect(join)]
        pub fn join(self) -> Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    impl<T> fmt::Debug for JoinHandle<T> {}

    #[derive(Debug)]
    pub struct Scope<'scope, 'env: 'scope> {
        scope: PhantomData<&'scope mut &'scope ()>,
        env: PhantomData<&'env mut &'env ()>,
    }
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
    }
    pub struct ScopedJoinHandle<'scope, T>(Arc<Cell<Option<T>>>, PhantomData<&'scope ()>);
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread;
        #[asyncfix::effect(join)]
        pub fn join(self) -> Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    impl<'scope, T> fmt::Debug for ScopedJoinHandle<'scope, T> {}

    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Thread {
        inner: Arc<()>,
    }
    impl Thread {
        pub fn unpark(&self);
        pub fn id(&self) -> ThreadId;
        pub fn name(&self) -> Option<&str>;
    }
    #[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
    pub struct ThreadId(u64);
    impl ThreadId {
        pub fn as_u64(&self) -> NonZero<u64>;
    }

    pub struct LocalKey<T: 'static> {
        inner: fn() -> T,
    }
    impl<T: 'static> LocalKey<T> {
        #[doc(hidden)]
        pub const fn __new(init: fn() -> T) -> LocalKey<T>;
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> core::result::Result<R, AccessError>;
    }
    impl<T: 'static> LocalKey<Cell<T>> {
        pub fn set(&'static self, value: T);
        pub fn get(&'static self) -> T
        where
            T: Copy;
        pub fn update(&'static self, f: impl FnOnce(T) -> T)
        where
            T: Copy;
        #[asyncfix::moves]
        pub fn take(&'static self) -> T
        where
            T: Default;
        #[asyncfix::moves]
        pub fn replace(&'static self, value: T) -> T;
    }
    impl<T: 'static> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
        pub fn set(&'static self, value: T);
        #[asyncfix::moves]
        pub fn take(&'static self) -> T
        where
            T: Default;
        #[asyncfix::moves]
        pub fn replace(&'static self, value: T) -> T;
    }
    impl<T: 'static> fmt::Debug for LocalKey<T> {}
    #[derive(Clone, Copy, Eq, PartialEq, Debug)]
    pub struct AccessError;
    impl fmt::Display for AccessError {}
    impl core::error::Error for AccessError {}
}

pub mod time {
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    pub use core::time::*;

    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Instant(Duration);
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, other: Duration) -> Instant;
    }
    impl AddAssign<Duration> for Instant {
        fn add_assign(&mut self, other: Duration);
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, other: Duration) -> Instant;
    }
    impl SubAssign<Duration> for Instant {
        fn sub_assign(&mut self, other: Duration);
    }
    impl Sub<Instant> for Instant {
        type Output = Duration;
        fn sub(self, other: Instant) -> Duration;
    }

    pub const UNIX_EPOCH: SystemTime;

    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SystemTime(Duration);
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime;
        pub fn now() -> SystemTime;
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl Add<Duration> for SystemTime {
        type Output = SystemTime;
        fn add(self, dur: Duration) -> SystemTime;
    }
    impl AddAssign<Duration> for SystemTime {
        fn add_assign(&mut self, other: Duration);
    }
    impl Sub<Duration> for SystemTime {
        type Output = SystemTime;
        fn sub(self, dur: Duration) -> SystemTime;
    }
    impl SubAssign<Duration> for SystemTime {
        fn sub_assign(&mut self, other: Duration);
    }
    #[derive(Clone, Debug)]
    pub struct SystemTimeError(Duration);
    impl SystemTimeError {
        pub fn duration(&self) -> Duration;
    }
    impl core::error::Error for SystemTimeError {}
    impl fmt::Display for SystemTimeError {}
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};
    use alloc_crate::string::String;
    use core::error::Error;
    use core::fmt;

    pub fn current_dir() -> io::Result<PathBuf>;
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub fn current_exe() -> io::Result<PathBuf>;
    pub fn home_dir() -> Option<PathBuf>;
    pub fn temp_dir() -> PathBuf;
    pub fn vars() -> Vars;
    pub fn vars_os() -> VarsOs;
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
    pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
    pub fn args() -> Args;
    pub fn args_os() -> ArgsOs;

    #[derive(Debug)]
    pub struct Vars(());
    impl Iterator for Vars {
        type Item = (String, String);
        fn next(&mut self) -> Option<(String, String)>;
    }
    #[derive(Debug)]
    pub struct VarsOs(());
    impl Iterator for VarsOs {
        type Item = (OsString, OsString);
        fn next(&mut self) -> Option<(OsString, OsString)>;
    }
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }
    impl fmt::Display for VarError {}
    impl Error for VarError {}

    #[derive(Debug)]
    pub struct SplitPaths<'a>(&'a OsStr);
    impl<'a> Iterator for SplitPaths<'a> {
        type Item = PathBuf;
        fn next(&mut self) -> Option<PathBuf>;
    }
    #[derive(Debug)]
    pub struct JoinPathsError(());
    impl fmt::Display for JoinPathsError {}
    impl Error for JoinPathsError {}

    #[derive(Debug)]
    pub struct Args(());
    impl Iterator for Args {
        type Item = String;
        fn next(&mut self) -> Option<String>;
    }
    impl ExactSizeIterator for Args {}
    impl DoubleEndedIterator for Args {
        fn next_back(&mut self) -> Option<String>;
    }
    #[derive(Debug)]
    pub struct ArgsOs(());
    impl Iterator for ArgsOs {
        type Item = OsString;
        fn next(&mut self) -> Option<OsString>;
    }
    impl ExactSizeIterator for ArgsOs {}
    impl DoubleEndedIterator for ArgsOs {
        fn next_back(&mut self) -> Option<OsString>;
    }

    pub mod consts {
        pub const ARCH: &str = "x86_64";
        pub const FAMILY: &str = "unix";
        pub const OS: &str = "linux";
        pub const DLL_PREFIX: &str = "lib";
        pub const DLL_SUFFIX: &str = ".so";
        pub const DLL_EXTENSION: &str = "so";
        pub const EXE_SUFFIX: &str = "";
        pub const EXE_EXTENSION: &str = "";
    }
}

pub mod error {
    pub use core::error::*;
    use core::fmt;

    pub struct Report<E = alloc_crate::boxed::Box<dyn Error>> {
        error: E,
    }
    impl<E> Report<E> {
        pub fn new(error: E) -> Report<E>;
        pub fn pretty(self, pretty: bool) -> Self;
        pub fn show_backtrace(self, show_backtrace: bool) -> Self;
    }
    impl<E: Error> From<E> for Report<E> {
        fn from(error: E) -> Self;
    }
    impl<E: Error> fmt::Display for Report<E> {}
    impl<E> fmt::Debug for Report<E> {}
}

pub mod panic {
    pub use core::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe};

    use alloc_crate::boxed::Box;
    use core::any::Any;
    use core::fmt;

    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    #[derive(Debug)]
    pub struct PanicHookInfo<'a> {
        payload: &'a (dyn Any + Send),
        location: &'a Location<'a>,
    }
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location<'_>>;
    }
    impl fmt::Display for PanicHookInfo<'_> {}

    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
    pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
    #[asyncfix::effect(inherit)]
    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R>;
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
    pub fn always_abort();
    pub fn set_backtrace_style(style: BacktraceStyle);
    pub fn get_backtrace_style() -> Option<BacktraceStyle>;

    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum BacktraceStyle {
        Short,
        Full,
        Off,
    }
}

pub mod backtrace {
    use core::fmt;

    pub struct Backtrace(());
    impl Backtrace {
        pub fn capture() -> Backtrace;
        pub fn force_capture() -> Backtrace;
        pub const fn disabled() -> Backtrace;
        pub fn status(&self) -> BacktraceStatus;
        pub fn frames(&self) -> &[BacktraceFrame];
    }
    impl fmt::Debug for Backtrace {}
    impl fmt::Display for Backtrace {}
    #[derive(Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum BacktraceStatus {
        Unsupported,
        Disabled,
        Captured,
    }
    #[derive(Debug)]
    pub struct BacktraceFrame(());
}
pub mod os {
    pub mod raw {
        pub use core::ffi::{
            c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void,
        };
    }

    pub mod fd {
        use crate::{fs, io, net, process};
        use core::marker::PhantomData;

        pub type RawFd = i32;
        pub trait AsRawFd {
            fn as_raw_fd(&self) -> RawFd;
        }
        pub trait FromRawFd {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }
        pub trait IntoRawFd {
            fn into_raw_fd(self) -> RawFd;
        }
        pub trait AsFd {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }

        #[derive(Debug)]
        pub struct OwnedFd {
            fd: RawFd,
        }
        impl OwnedFd {
            pub fn try_clone(&self) -> io::Result<Self>;
        }
        impl Drop for OwnedFd {
            fn drop(&mut self);
        }
        #[derive(Copy, Clone, Debug)]
        pub struct BorrowedFd<'fd> {
            fd: RawFd,
            of: PhantomData<&'fd OwnedFd>,
        }
        impl BorrowedFd<'_> {
            pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
            pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
        }

        impl<T: AsFd + ?Sized> AsFd for &T {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }
        impl<T: AsFd + ?Sized> AsFd for &mut T {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }
        impl<T: AsFd + ?Sized> AsFd for alloc_crate::boxed::Box<T> {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }
        impl<T: AsFd + ?Sized> AsFd for alloc_crate::sync::Arc<T> {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }
        impl<T: AsFd + ?Sized> AsFd for alloc_crate::rc::Rc<T> {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }
        impl<T: AsRawFd> AsRawFd for alloc_crate::boxed::Box<T> {
            fn as_raw_fd(&self) -> RawFd;
        }
        impl<T: AsRawFd> AsRawFd for alloc_crate::sync::Arc<T> {
            fn as_raw_fd(&self) -> RawFd;
        }
        impl<T: AsRawFd> AsRawFd for alloc_crate::rc::Rc<T> {
            fn as_raw_fd(&self) -> RawFd;
        }

        macro_rules! as_fd {
            ($($t:ty)*) => {$(
                impl AsRawFd for $t {
                    fn as_raw_fd(&self) -> RawFd;
                }
                impl AsFd for $t {
                    fn as_fd(&self) -> BorrowedFd<'_>;
                }
            )*};
        }
        macro_rules! into_fd {
            ($($t:ty)*) => {$(
                impl IntoRawFd for $t {
                    fn into_raw_fd(self) -> RawFd;
                }
                impl FromRawFd for $t {
                    unsafe fn from_raw_fd(fd: RawFd) -> Self;
                }
                impl From<$t> for OwnedFd {
                    fn from(from: $t) -> OwnedFd;
                }
                impl From<OwnedFd> for $t {
                    fn from(fd: OwnedFd) -> Self;
                }
            )*};
        }
        as_fd! {
            OwnedFd BorrowedFd<'_>
            fs::File net::TcpStream net::TcpListener net::UdpSocket
            io::Stdin io::StdinLock<'_> io::Stdout io::StdoutLock<'_> io::Stderr io::StderrLock<'_> io::PipeReader io::PipeWriter
            process::ChildStdin process::ChildStdout process::ChildStderr
            crate::os::unix::net::UnixStream crate::os::unix::net::UnixListener crate::os::unix::net::UnixDatagram
        }
        into_fd! {
            fs::File net::TcpStream net::TcpListener net::UdpSocket io::PipeReader io::PipeWriter
            process::ChildStdin process::ChildStdout process::ChildStderr
            crate::os::unix::net::UnixStream crate::os::unix::net::UnixListener crate::os::unix::net::UnixDatagram
        }
        impl IntoRawFd for OwnedFd {
            fn into_raw_fd(self) -> RawFd;
        }
        impl FromRawFd for OwnedFd {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }
        impl AsRawFd for RawFd {
            fn as_raw_fd(&self) -> RawFd;
        }
        impl IntoRawFd for RawFd {
            fn into_raw_fd(self) -> RawFd;
        }
        impl FromRawFd for process::Stdio {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }
    }

    pub mod unix {
        pub mod prelude {
            pub use super::ffi::{OsStrExt, OsStringExt};
            pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use super::process::{CommandExt, ExitStatusExt};
            pub use super::thread::JoinHandleExt;
        }
        pub mod raw {
            pub type uid_t = u32;
            pub type gid_t = u32;
            pub type pid_t = i32;
            pub type pthread_t = u64;
            pub type mode_t = u32;
            pub type dev_t = u64;
            pub type ino_t = u64;
            pub type nlink_t = u64;
            pub type off_t = i64;
            pub type time_t = i64;
            pub type blksize_t = i64;
            pub type blkcnt_t = i64;
        }
        pub mod io {
            pub use crate::os::fd::*;
        }

        pub mod ffi {
            use crate::ffi::{OsStr, OsString};
            use alloc_crate::vec::Vec;

            pub trait OsStringExt {
                fn from_vec(vec: Vec<u8>) -> Self;
                fn into_vec(self) -> Vec<u8>;
            }
            impl OsStringExt for OsString {
                fn from_vec(vec: Vec<u8>) -> OsString;
                fn into_vec(self) -> Vec<u8>;
            }
            pub trait OsStrExt {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }
            impl OsStrExt for OsStr {
                fn from_bytes(slice: &[u8]) -> &OsStr;
                fn as_bytes(&self) -> &[u8];
            }
        }

        pub mod fs {
            use crate::os::fd::AsFd;
            use crate::path::Path;
            use crate::{fs, io};

            #[asyncfix::effect(disk)]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn mkfifo<P: AsRef<Path>>(path: P, permissions: fs::Permissions) -> io::Result<()>;

            pub trait FileExt {
                #[asyncfix::effect(io)]
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                #[asyncfix::effect(io)]
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                #[asyncfix::effect(io)]
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                #[asyncfix::effect(io)]
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            #[asyncfix::effect(disk)]
            impl FileExt for fs::File {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }
            impl PermissionsExt for fs::Permissions {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> fs::Permissions;
            }
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
            impl OpenOptionsExt for fs::OpenOptions {
                fn mode(&mut self, mode: u32) -> &mut fs::OpenOptions;
                fn custom_flags(&mut self, flags: i32) -> &mut fs::OpenOptions;
            }
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }
            impl MetadataExt for fs::Metadata {}
            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }
            impl FileTypeExt for fs::FileType {}
            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }
            impl DirEntryExt for fs::DirEntry {}
            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }
            impl DirBuilderExt for fs::DirBuilder {}
        }

        pub mod process {
            use crate::ffi::OsStr;
            use crate::path::Path;
            use crate::{io, process};

            pub fn parent_id() -> u32;

            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut process::Command;
                fn gid(&mut self, id: u32) -> &mut process::Command;
                fn groups(&mut self, groups: &[u32]) -> &mut process::Command;
                unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut process::Command;
                fn before_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut process::Command;
                fn exec(&mut self) -> io::Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut process::Command;
                fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
                fn chroot<P: AsRef<Path>>(&mut self, dir: P) -> &mut process::Command;
                fn setsid(&mut self, setsid: bool) -> &mut process::Command;
            }
            impl CommandExt for process::Command {}
            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }
            impl ExitStatusExt for process::ExitStatus {}
            pub trait ChildExt {
                fn send_signal(&self, signal: i32) -> io::Result<()>;
            }
            impl ChildExt for process::Child {}
        }

        pub mod thread {
            pub type RawPthread = u64;
            pub trait JoinHandleExt {
                fn as_pthread_t(&self) -> RawPthread;
                fn into_pthread_t(self) -> RawPthread;
            }
            impl<T> JoinHandleExt for crate::thread::JoinHandle<T> {}
        }

        pub mod net {
            use crate::io::{self, Read, Write};
            use crate::net::Shutdown;
            use crate::os::fd::OwnedFd;
            use crate::path::Path;
            use alloc_crate::string::String;
            use alloc_crate::vec::Vec;
            use core::time::Duration;

            #[derive(Clone, Debug)]
            pub struct SocketAddr(());
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&Path>;
            }
            #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
            pub struct UCred {
                pub uid: u32,
                pub gid: u32,
                pub pid: Option<i32>,
            }

            #[asyncfix::io_handle(network)]
            #[derive(Debug)]
            pub struct UnixStream(OwnedFd);
            impl UnixStream {
                #[asyncfix::effect(network)]
                pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                #[asyncfix::effect(network)]
                pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
                #[asyncfix::effect(network)]
                pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn try_clone(&self) -> io::Result<UnixStream>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_cred(&self) -> io::Result<UCred>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            #[asyncfix::effect(network)]
            impl Read for UnixStream {
                fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
                fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
                fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
                fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
                fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
            }
            #[asyncfix::effect(network)]
            impl<'a> Read for &'a UnixStream {
                fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
                fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
                fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
                fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
                fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
            }
            #[asyncfix::effect(network)]
            impl Write for UnixStream {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
                fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
                fn flush(&mut self) -> io::Result<()>;
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
                fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
            }
            #[asyncfix::effect(network)]
            impl<'a> Write for &'a UnixStream {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
                fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
                fn flush(&mut self) -> io::Result<()>;
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
                fn write_fmt(&mut self, args: core::fmt::Arguments<'_>) -> io::Result<()>;
            }

            #[asyncfix::io_handle(network)]
            #[derive(Debug)]
            pub struct UnixListener(OwnedFd);
            impl UnixListener {
                #[asyncfix::effect(network)]
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                #[asyncfix::effect(network)]
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
                #[asyncfix::effect(network)]
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> io::Result<UnixListener>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn incoming(&self) -> Incoming<'_>;
            }
            impl<'a> IntoIterator for &'a UnixListener {
                type Item = io::Result<UnixStream>;
                type IntoIter = Incoming<'a>;
                fn into_iter(self) -> Incoming<'a>;
            }
            #[derive(Debug)]
            pub struct Incoming<'a> {
                listener: &'a UnixListener,
            }
            #[asyncfix::effect(network)]
            impl<'a> Iterator for Incoming<'a> {
                type Item = io::Result<UnixStream>;
                fn next(&mut self) -> Option<io::Result<UnixStream>>;
            }

            #[asyncfix::io_handle(network)]
            #[derive(Debug)]
            pub struct UnixDatagram(OwnedFd);
            #[asyncfix::effect(network)]
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
                pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
            }
            impl UnixDatagram {
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub fn try_clone(&self) -> io::Result<UnixDatagram>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
        }
    }

    pub mod linux {
        pub mod raw {
            pub use crate::os::unix::raw::*;
        }
        pub mod fs {
            pub trait MetadataExt {
                fn st_dev(&self) -> u64;
                fn st_ino(&self) -> u64;
                fn st_mode(&self) -> u32;
                fn st_nlink(&self) -> u64;
                fn st_uid(&self) -> u32;
                fn st_gid(&self) -> u32;
                fn st_rdev(&self) -> u64;
                fn st_size(&self) -> u64;
                fn st_atime(&self) -> i64;
                fn st_atime_nsec(&self) -> i64;
                fn st_mtime(&self) -> i64;
                fn st_mtime_nsec(&self) -> i64;
                fn st_ctime(&self) -> i64;
                fn st_ctime_nsec(&self) -> i64;
                fn st_blksize(&self) -> u64;
                fn st_blocks(&self) -> u64;
            }
            impl MetadataExt for crate::fs::Metadata {}
        }
        pub mod net {
            use crate::io;
            use crate::os::unix::net::SocketAddr;

            pub trait SocketAddrExt: Sized {
                fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> io::Result<SocketAddr>;
                fn as_abstract_name(&self) -> Option<&[u8]>;
            }
            impl SocketAddrExt for SocketAddr {}
            pub trait TcpStreamExt {
                fn set_quickack(&self, quickack: bool) -> io::Result<()>;
                fn quickack(&self) -> io::Result<bool>;
            }
            impl TcpStreamExt for crate::net::TcpStream {}
        }
        pub mod process {
            use crate::io::Result;
            use crate::process::{Child, Command, ExitStatus};

            #[asyncfix::io_handle(process)]
            #[derive(Debug)]
            pub struct PidFd(crate::os::fd::OwnedFd);
            impl PidFd {
                pub fn kill(&self) -> Result<()>;
                #[asyncfix::effect(process)]
                pub fn wait(&self) -> Result<ExitStatus>;
                pub fn try_wait(&self) -> Result<Option<ExitStatus>>;
            }
            pub trait ChildExt {
                fn pidfd(&self) -> Result<&PidFd>;
                fn into_pidfd(self) -> core::result::Result<PidFd, Self>
                where
                    Self: Sized;
            }
            impl ChildExt for Child {}
            pub trait CommandExt {
                fn create_pidfd(&mut self, val: bool) -> &mut Command;
            }
            impl CommandExt for Command {}
        }
    }
    pub mod android {
        pub use super::linux::{fs, net};
    }

    // What code for Windows names most, for workspaces analysed with its cfg.
    pub mod windows {
        pub mod prelude {
            pub use super::ffi::{OsStrExt, OsStringExt};
            pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt};
            pub use super::io::{AsHandle, AsRawHandle, AsRawSocket, AsSocket, OwnedHandle, OwnedSocket, RawHandle, RawSocket};
            pub use super::process::{CommandExt, ExitStatusExt};
        }
        pub mod ffi {
            use crate::ffi::{OsStr, OsString};

            pub trait OsStringExt {
                fn from_wide(wide: &[u16]) -> Self;
            }
            impl OsStringExt for OsString {
                fn from_wide(wide: &[u16]) -> OsString;
            }
            pub trait OsStrExt {
                fn encode_wide(&self) -> EncodeWide<'_>;
            }
            impl OsStrExt for OsStr {}
            #[derive(Clone, Debug)]
            pub struct EncodeWide<'a>(&'a OsStr);
            impl<'a> Iterator for EncodeWide<'a> {
                type Item = u16;
                fn next(&mut self) -> Option<u16>;
            }
        }
        pub mod fs {
            use crate::path::Path;
            use crate::{fs, io};

            #[asyncfix::effect(disk)]
            pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[asyncfix::effect(disk)]
            pub fn junction_point<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

            #[asyncfix::effect(io)]
            pub trait FileExt {
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            }
            impl FileExt for fs::File {}
            pub trait OpenOptionsExt {
                fn access_mode(&mut self, access: u32) -> &mut Self;
                fn share_mode(&mut self, val: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: u32) -> &mut Self;
                fn attributes(&mut self, val: u32) -> &mut Self;
                fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
            }
            impl OpenOptionsExt for fs::OpenOptions {}
            pub trait MetadataExt {
                fn file_attributes(&self) -> u32;
                fn creation_time(&self) -> u64;
                fn last_access_time(&self) -> u64;
                fn last_write_time(&self) -> u64;
                fn file_size(&self) -> u64;
            }
            impl MetadataExt for fs::Metadata {}
            pub trait FileTypeExt {
                fn is_symlink_dir(&self) -> bool;
                fn is_symlink_file(&self) -> bool;
            }
            impl FileTypeExt for fs::FileType {}
        }
        pub mod io {
            use core::ffi::c_void;
            use core::marker::PhantomData;

            pub type RawHandle = *mut c_void;
            pub type RawSocket = u64;
            #[derive(Debug)]
            pub struct OwnedHandle(RawHandle);
            #[derive(Debug)]
            pub struct OwnedSocket(RawSocket);
            #[derive(Copy, Clone, Debug)]
            pub struct BorrowedHandle<'handle>(RawHandle, PhantomData<&'handle OwnedHandle>);
            #[derive(Copy, Clone, Debug)]
            pub struct BorrowedSocket<'socket>(RawSocket, PhantomData<&'socket OwnedSocket>);
            pub trait AsRawHandle {
                fn as_raw_handle(&self) -> RawHandle;
            }
            pub trait FromRawHandle {
                unsafe fn from_raw_handle(handle: RawHandle) -> Self;
            }
            pub trait IntoRawHandle {
                fn into_raw_handle(self) -> RawHandle;
            }
            pub trait AsHandle {
                fn as_handle(&self) -> BorrowedHandle<'_>;
            }
            pub trait AsRawSocket {
                fn as_raw_socket(&self) -> RawSocket;
            }
            pub trait FromRawSocket {
                unsafe fn from_raw_socket(sock: RawSocket) -> Self;
            }
            pub trait IntoRawSocket {
                fn into_raw_socket(self) -> RawSocket;
            }
            pub trait AsSocket {
                fn as_socket(&self) -> BorrowedSocket<'_>;
            }
            macro_rules! handle {
                ($($t:ty)*) => {$(
                    impl AsRawHandle for $t {}
                    impl AsHandle for $t {}
                )*};
            }
            macro_rules! socket {
                ($($t:ty)*) => {$(
                    impl AsRawSocket for $t {}
                    impl FromRawSocket for $t {}
                    impl IntoRawSocket for $t {}
                    impl AsSocket for $t {}
                )*};
            }
            handle!(OwnedHandle crate::fs::File crate::process::Child crate::io::Stdin crate::io::Stdout crate::io::Stderr);
            socket!(OwnedSocket crate::net::TcpStream crate::net::TcpListener crate::net::UdpSocket);
        }
        pub mod process {
            use crate::ffi::OsStr;
            use crate::process;

            pub trait CommandExt {
                fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
                fn show_window(&mut self, cmd_show: u16) -> &mut process::Command;
                fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut process::Command;
            }
            impl CommandExt for process::Command {}
            pub trait ExitStatusExt {
                fn from_raw(raw: u32) -> Self;
            }
            impl ExitStatusExt for process::ExitStatus {}
        }
    }
}
