//! Model of bytes 0.5 to 1.x.
#![register_tool(asyncfix)]

use core::borrow::{Borrow, BorrowMut};
use core::hash::{Hash, Hasher};
use core::mem::MaybeUninit;
use core::ops::{Deref, DerefMut, RangeBounds};
use std::fmt;
use std::io::{self, IoSlice};

pub use crate::buf::{Buf, BufMut};

#[asyncfix::cheap_clone]
pub struct Bytes {
    ptr: *const u8,
    len: usize,
}
impl Bytes {
    pub const fn new() -> Self;
    pub const fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T: AsRef<[u8]> + Send + 'static>(owner: T) -> Self;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    #[asyncfix::moves]
    pub fn split_off(&mut self, at: usize) -> Self;
    #[asyncfix::moves]
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl Clone for Bytes {
    fn clone(&self) -> Bytes;
}
impl Buf for Bytes {}

pub struct BytesMut {
    ptr: *mut u8,
    len: usize,
    cap: usize,
}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    #[asyncfix::moves]
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    #[asyncfix::moves]
    pub fn split(&mut self) -> BytesMut;
    #[asyncfix::moves]
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub unsafe fn set_len(&mut self, len: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>];
}
impl Clone for BytesMut {
    fn clone(&self) -> BytesMut;
}
impl Buf for BytesMut {}
unsafe impl BufMut for BytesMut {}
impl DerefMut for BytesMut {
    fn deref_mut(&mut self) -> &mut [u8];
}
impl AsMut<[u8]> for BytesMut {
    fn as_mut(&mut self) -> &mut [u8];
}
impl BorrowMut<[u8]> for BytesMut {
    fn borrow_mut(&mut self) -> &mut [u8];
}
impl fmt::Write for BytesMut {
    fn write_str(&mut self, s: &str) -> fmt::Result;
}
impl Extend<u8> for BytesMut {
    fn extend<T: IntoIterator<Item = u8>>(&mut self, iter: T);
}
impl<'a> Extend<&'a u8> for BytesMut {
    fn extend<T: IntoIterator<Item = &'a u8>>(&mut self, iter: T);
}
impl Extend<Bytes> for BytesMut {
    fn extend<T: IntoIterator<Item = Bytes>>(&mut self, iter: T);
}

impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8];
}
impl Borrow<[u8]> for Bytes {
    fn borrow(&self) -> &[u8];
}
impl Default for Bytes {
    fn default() -> Self;
}
impl Hash for Bytes {
    fn hash<H: Hasher>(&self, state: &mut H);
}
impl fmt::Debug for Bytes {}
impl fmt::LowerHex for Bytes {}
impl fmt::UpperHex for Bytes {}
impl PartialEq for Bytes {
    fn eq(&self, other: &Bytes) -> bool;
}
impl Eq for Bytes {}
impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Bytes) -> Option<core::cmp::Ordering>;
}
impl Ord for Bytes {
    fn cmp(&self, other: &Bytes) -> core::cmp::Ordering;
}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = buf::IntoIter<Bytes>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = core::slice::Iter<'a, u8>;
    fn into_iter(self) -> Self::IntoIter;
}
impl FromIterator<u8> for Bytes {
    fn from_iter<T: IntoIterator<Item = u8>>(into_iter: T) -> Self;
}
impl PartialEq<[u8]> for Bytes {
    fn eq(&self, other: &[u8]) -> bool;
}
impl PartialEq<Bytes> for [u8] {
    fn eq(&self, other: &Bytes) -> bool;
}
impl PartialEq<str> for Bytes {
    fn eq(&self, other: &str) -> bool;
}
impl PartialEq<Bytes> for str {
    fn eq(&self, other: &Bytes) -> bool;
}
impl PartialEq<Vec<u8>> for Bytes {
    fn eq(&self, other: &Vec<u8>) -> bool;
}
impl PartialEq<Bytes> for Vec<u8> {
    fn eq(&self, other: &Bytes) -> bool;
}
impl PartialEq<String> for Bytes {
    fn eq(&self, other: &String) -> bool;
}
impl PartialEq<Bytes> for String {
    fn eq(&self, other: &Bytes) -> bool;
}
impl<'a, T: ?Sized> PartialEq<&'a T> for Bytes
where
    Bytes: PartialEq<T>,
{
    fn eq(&self, other: &&'a T) -> bool;
}
impl PartialEq<Bytes> for &[u8] {
    fn eq(&self, other: &Bytes) -> bool;
}
impl PartialEq<Bytes> for &str {
    fn eq(&self, other: &Bytes) -> bool;
}

impl Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for BytesMut {
    fn as_ref(&self) -> &[u8];
}
impl Borrow<[u8]> for BytesMut {
    fn borrow(&self) -> &[u8];
}
impl Default for BytesMut {
    fn default() -> Self;
}
impl Hash for BytesMut {
    fn hash<H: Hasher>(&self, state: &mut H);
}
impl fmt::Debug for BytesMut {}
impl fmt::LowerHex for BytesMut {}
impl fmt::UpperHex for BytesMut {}
impl PartialEq for BytesMut {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl Eq for BytesMut {}
impl PartialOrd for BytesMut {
    fn partial_cmp(&self, other: &BytesMut) -> Option<core::cmp::Ordering>;
}
impl Ord for BytesMut {
    fn cmp(&self, other: &BytesMut) -> core::cmp::Ordering;
}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = buf::IntoIter<BytesMut>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = core::slice::Iter<'a, u8>;
    fn into_iter(self) -> Self::IntoIter;
}
impl FromIterator<u8> for BytesMut {
    fn from_iter<T: IntoIterator<Item = u8>>(into_iter: T) -> Self;
}
impl PartialEq<[u8]> for BytesMut {
    fn eq(&self, other: &[u8]) -> bool;
}
impl PartialEq<BytesMut> for [u8] {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl PartialEq<str> for BytesMut {
    fn eq(&self, other: &str) -> bool;
}
impl PartialEq<BytesMut> for str {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl PartialEq<Vec<u8>> for BytesMut {
    fn eq(&self, other: &Vec<u8>) -> bool;
}
impl PartialEq<BytesMut> for Vec<u8> {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl PartialEq<String> for BytesMut {
    fn eq(&self, other: &String) -> bool;
}
impl PartialEq<BytesMut> for String {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl<'a, T: ?Sized> PartialEq<&'a T> for BytesMut
where
    BytesMut: PartialEq<T>,
{
    fn eq(&self, other: &&'a T) -> bool;
}
impl PartialEq<BytesMut> for &[u8] {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl PartialEq<BytesMut> for &str {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl PartialEq<Bytes> for BytesMut {
    fn eq(&self, other: &Bytes) -> bool;
}
impl PartialEq<BytesMut> for Bytes {
    fn eq(&self, other: &BytesMut) -> bool;
}
impl<'a> FromIterator<&'a u8> for BytesMut {
    fn from_iter<T: IntoIterator<Item = &'a u8>>(into_iter: T) -> Self;
}

impl From<&'static [u8]> for Bytes {
    fn from(value: &'static [u8]) -> Self;
}
impl From<&'static str> for Bytes {
    fn from(value: &'static str) -> Self;
}
impl From<Vec<u8>> for Bytes {
    fn from(value: Vec<u8>) -> Self;
}
impl From<Box<[u8]>> for Bytes {
    fn from(value: Box<[u8]>) -> Self;
}
impl From<String> for Bytes {
    fn from(value: String) -> Self;
}
impl From<BytesMut> for Bytes {
    fn from(value: BytesMut) -> Self;
}
impl From<Bytes> for BytesMut {
    fn from(value: Bytes) -> Self;
}
impl<'a> From<&'a [u8]> for BytesMut {
    fn from(value: &'a [u8]) -> Self;
}
impl<'a> From<&'a str> for BytesMut {
    fn from(value: &'a str) -> Self;
}
impl From<Bytes> for Vec<u8> {
    fn from(value: Bytes) -> Self;
}
impl From<BytesMut> for Vec<u8> {
    fn from(value: BytesMut) -> Self;
}

#[derive(Debug, PartialEq, Eq)]
pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}
impl fmt::Display for TryGetError {}
impl std::error::Error for TryGetError {}
impl From<TryGetError> for io::Error {
    fn from(error: TryGetError) -> Self;
}

pub mod buf {
    use super::*;

    pub trait Buf {
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn bytes(&self) -> &[u8];
        fn chunks_vectored<'a>(&'a self, dst: &mut [IoSlice<'a>]) -> usize;
        fn advance(&mut self, cnt: usize);
        fn has_remaining(&self) -> bool;
        fn copy_to_slice(&mut self, dst: &mut [u8]);
        fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
        fn copy_to_bytes(&mut self, len: usize) -> Bytes;
        fn to_bytes(&mut self) -> Bytes;
        fn take(self, limit: usize) -> Take<Self>
        where
            Self: Sized;
        fn chain<U: Buf>(self, next: U) -> Chain<Self, U>
        where
            Self: Sized;
        fn reader(self) -> Reader<Self>
        where
            Self: Sized;
        fn get_u8(&mut self) -> u8;
        fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
        fn get_i8(&mut self) -> i8;
        fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
        fn get_u16(&mut self) -> u16;
        fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
        fn get_u16_le(&mut self) -> u16;
        fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
        fn get_u16_ne(&mut self) -> u16;
        fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError>;
        fn get_i16(&mut self) -> i16;
        fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
        fn get_i16_le(&mut self) -> i16;
        fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
        fn get_i16_ne(&mut self) -> i16;
        fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError>;
        fn get_u32(&mut self) -> u32;
        fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
        fn get_u32_le(&mut self) -> u32;
        fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
        fn get_u32_ne(&mut self) -> u32;
        fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError>;
        fn get_i32(&mut self) -> i32;
        fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
        fn get_i32_le(&mut self) -> i32;
        fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
        fn get_i32_ne(&mut self) -> i32;
        fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError>;
        fn get_u64(&mut self) -> u64;
        fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
        fn get_u64_le(&mut self) -> u64;
        fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
        fn get_u64_ne(&mut self) -> u64;
        fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError>;
        fn get_i64(&mut self) -> i64;
        fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
        fn get_i64_le(&mut self) -> i64;
        fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
        fn get_i64_ne(&mut self) -> i64;
        fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError>;
        fn get_u128(&mut self) -> u128;
        fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
        fn get_u128_le(&mut self) -> u128;
        fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
        fn get_u128_ne(&mut self) -> u128;
        fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError>;
        fn get_i128(&mut self) -> i128;
        fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
        fn get_i128_le(&mut self) -> i128;
        fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
        fn get_i128_ne(&mut self) -> i128;
        fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError>;
        fn get_f32(&mut self) -> f32;
        fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
        fn get_f32_le(&mut self) -> f32;
        fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
        fn get_f32_ne(&mut self) -> f32;
        fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError>;
        fn get_f64(&mut self) -> f64;
        fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
        fn get_f64_le(&mut self) -> f64;
        fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
        fn get_f64_ne(&mut self) -> f64;
        fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError>;
        fn get_uint(&mut self, nbytes: usize) -> u64;
        fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
        fn get_uint_le(&mut self, nbytes: usize) -> u64;
        fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
        fn get_uint_ne(&mut self, nbytes: usize) -> u64;
        fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
        fn get_int(&mut self, nbytes: usize) -> i64;
        fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
        fn get_int_le(&mut self, nbytes: usize) -> i64;
        fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
        fn get_int_ne(&mut self, nbytes: usize) -> i64;
        fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    }
    pub unsafe trait BufMut {
        fn remaining_mut(&self) -> usize;
        fn has_remaining_mut(&self) -> bool;
        unsafe fn advance_mut(&mut self, cnt: usize);
        fn chunk_mut(&mut self) -> &mut UninitSlice;
        fn put<T: Buf>(&mut self, src: T)
        where
            Self: Sized;
        fn put_slice(&mut self, src: &[u8]);
        fn put_bytes(&mut self, val: u8, cnt: usize);
        fn limit(self, limit: usize) -> Limit<Self>
        where
            Self: Sized;
        fn writer(self) -> Writer<Self>
        where
            Self: Sized;
        fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>
        where
            Self: Sized;
        fn put_u8(&mut self, n: u8);
        fn put_i8(&mut self, n: i8);
        fn put_u16(&mut self, n: u16);
        fn put_u16_le(&mut self, n: u16);
        fn put_u16_ne(&mut self, n: u16);
        fn put_i16(&mut self, n: i16);
        fn put_i16_le(&mut self, n: i16);
        fn put_i16_ne(&mut self, n: i16);
        fn put_u32(&mut self, n: u32);
        fn put_u32_le(&mut self, n: u32);
        fn put_u32_ne(&mut self, n: u32);
        fn put_i32(&mut self, n: i32);
        fn put_i32_le(&mut self, n: i32);
        fn put_i32_ne(&mut self, n: i32);
        fn put_u64(&mut self, n: u64);
        fn put_u64_le(&mut self, n: u64);
        fn put_u64_ne(&mut self, n: u64);
        fn put_i64(&mut self, n: i64);
        fn put_i64_le(&mut self, n: i64);
        fn put_i64_ne(&mut self, n: i64);
        fn put_u128(&mut self, n: u128);
        fn put_u128_le(&mut self, n: u128);
        fn put_u128_ne(&mut self, n: u128);
        fn put_i128(&mut self, n: i128);
        fn put_i128_le(&mut self, n: i128);
        fn put_i128_ne(&mut self, n: i128);
        fn put_f32(&mut self, n: f32);
        fn put_f32_le(&mut self, n: f32);
        fn put_f32_ne(&mut self, n: f32);
        fn put_f64(&mut self, n: f64);
        fn put_f64_le(&mut self, n: f64);
        fn put_f64_ne(&mut self, n: f64);
        fn put_uint(&mut self, n: u64, nbytes: usize);
        fn put_uint_le(&mut self, n: u64, nbytes: usize);
        fn put_uint_ne(&mut self, n: u64, nbytes: usize);
        fn put_int(&mut self, n: i64, nbytes: usize);
        fn put_int_le(&mut self, n: i64, nbytes: usize);
        fn put_int_ne(&mut self, n: i64, nbytes: usize);
    }
    impl<T: Buf + ?Sized> Buf for &mut T {}
    impl<T: Buf + ?Sized> Buf for Box<T> {}
    impl Buf for &[u8] {}
    impl<T: AsRef<[u8]>> Buf for io::Cursor<T> {}
    impl Buf for std::collections::VecDeque<u8> {}
    unsafe impl<T: BufMut + ?Sized> BufMut for &mut T {}
    unsafe impl<T: BufMut + ?Sized> BufMut for Box<T> {}
    unsafe impl BufMut for &mut [u8] {}
    unsafe impl BufMut for &mut [MaybeUninit<u8>] {}
    unsafe impl BufMut for Vec<u8> {}

    #[derive(Debug)]
    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T;
        pub fn first_mut(&mut self) -> &mut T;
        pub fn last_ref(&self) -> &U;
        pub fn last_mut(&mut self) -> &mut U;
        pub fn into_inner(self) -> (T, U);
    }
    impl<T: Buf, U: Buf> Buf for Chain<T, U> {}
    unsafe impl<T: BufMut, U: BufMut> BufMut for Chain<T, U> {}
    impl<T: Buf, U: Buf> IntoIterator for Chain<T, U> {
        type Item = u8;
        type IntoIter = IntoIter<Chain<T, U>>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Debug)]
    pub struct IntoIter<T>(T);
    impl<T> IntoIter<T> {
        pub fn new(inner: T) -> IntoIter<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Buf> Iterator for IntoIter<T> {
        type Item = u8;
        fn next(&mut self) -> Option<u8>;
    }
    impl<T: Buf> ExactSizeIterator for IntoIter<T> {}
    #[derive(Debug)]
    pub struct Take<T>(T);
    impl<T> Take<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }
    #[derive(Debug)]
    pub struct Limit<T>(T);
    impl<T> Limit<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }
    #[derive(Debug)]
    pub struct Reader<B>(B);
    impl<B> Reader<B> {
        pub fn into_inner(self) -> B;
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
    }
    #[derive(Debug)]
    pub struct Writer<B>(B);
    impl<B> Writer<B> {
        pub fn into_inner(self) -> B;
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
    }
    impl<T: Buf> Buf for Take<T> {}
    unsafe impl<T: BufMut> BufMut for Limit<T> {}
    impl<B: Buf> io::Read for Reader<B> {
        fn read(&mut self, dst: &mut [u8]) -> io::Result<usize>;
    }
    impl<B: Buf> io::BufRead for Reader<B> {
        fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume(&mut self, amt: usize);
    }
    impl<B: BufMut> io::Write for Writer<B> {
        fn write(&mut self, src: &[u8]) -> io::Result<usize>;
        fn flush(&mut self) -> io::Result<()>;
    }
    pub struct UninitSlice([MaybeUninit<u8>]);
    impl UninitSlice {
        pub fn new(slice: &mut [u8]) -> &mut UninitSlice;
        pub fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice;
        pub unsafe fn from_raw_parts_mut<'a>(ptr: *mut u8, len: usize) -> &'a mut UninitSlice;
        pub fn write_byte(&mut self, index: usize, byte: u8);
        pub fn copy_from_slice(&mut self, src: &[u8]);
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub unsafe fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn len(&self) -> usize;
    }
}
