//! Model of `serde_json` 1.
#![register_tool(asyncfix)]
extern crate serde;

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;

pub use error::{Error, Result};
pub use map::Map;
pub use value::{Number, Value, from_value, to_value};

pub fn from_str<'a, T>(s: &'a str) -> Result<T>;
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T>;
#[asyncfix::effect(inherit)]
pub fn from_reader<R, T>(rdr: R) -> Result<T>
where
    R: io::Read;
pub fn to_string<T: ?Sized>(value: &T) -> Result<String>;
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String>;
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>>;
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>>;
#[asyncfix::effect(inherit)]
pub fn to_writer<W, T: ?Sized>(writer: W, value: &T) -> Result<()>
where
    W: io::Write;
#[asyncfix::effect(inherit)]
pub fn to_writer_pretty<W, T: ?Sized>(writer: W, value: &T) -> Result<()>
where
    W: io::Write;

pub mod error {
    pub type Result<T> = core::result::Result<T, Error>;
    pub struct Error {
        err: Box<()>,
    }
    impl Error {
        pub fn line(&self) -> usize;
        pub fn column(&self) -> usize;
        pub fn classify(&self) -> Category;
        pub fn is_io(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_data(&self) -> bool;
        pub fn is_eof(&self) -> bool;
        pub fn io_error_kind(&self) -> Option<std::io::ErrorKind>;
    }
    impl core::fmt::Debug for Error {}
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}

    impl core::convert::From<Error> for std::io::Error {}

    impl serde::ser::Error for Error {}
    impl serde::de::Error for Error {}
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}

pub mod value {
    use super::{Map, Result};
    pub fn to_value<T>(value: T) -> Result<Value>;
    pub fn from_value<T>(value: Value) -> Result<T>;
    #[derive(Clone, Eq, PartialEq, Hash, Default, Debug)]
    pub enum Value {
        #[default]
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&Map<String, Value>>;
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
        #[asyncfix::moves]
        pub fn take(&mut self) -> Value;
        pub fn sort_all_objects(&mut self);
    }
    impl core::fmt::Display for Value {}

    impl core::str::FromStr for Value {
        type Err = super::Error;
    }

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: ?Sized + Index> Index for &T {}
    impl<I: Index> core::ops::Index<I> for Value {
        type Output = Value;
    }
    impl<I: Index> core::ops::IndexMut<I> for Value {}
    impl From<i8> for Value {}
    impl From<i16> for Value {}
    impl From<i32> for Value {}
    impl From<i64> for Value {}
    impl From<isize> for Value {}
    impl From<u8> for Value {}
    impl From<u16> for Value {}
    impl From<u32> for Value {}
    impl From<u64> for Value {}
    impl From<usize> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl From<Number> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl From<()> for Value {}
    impl From<std::borrow::Cow<'_, str>> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<T: Clone + Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
    impl<T: Into<Value>> From<Option<T>> for Value {}
    impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl PartialEq<i8> for Value {}
    impl PartialEq<i16> for Value {}
    impl PartialEq<i32> for Value {}
    impl PartialEq<i64> for Value {}
    impl PartialEq<isize> for Value {}
    impl PartialEq<u8> for Value {}
    impl PartialEq<u16> for Value {}
    impl PartialEq<u32> for Value {}
    impl PartialEq<u64> for Value {}
    impl PartialEq<usize> for Value {}
    impl PartialEq<f32> for Value {}
    impl PartialEq<f64> for Value {}
    impl PartialEq<bool> for Value {}
    impl PartialEq<String> for Value {}
    impl PartialEq<&str> for Value {}
    impl PartialEq<str> for Value {}
    impl PartialEq<Value> for &str {}
    impl PartialEq<Value> for String {}
    impl PartialEq<Value> for str {}
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Number {
        n: u64,
    }
    impl Number {
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn as_i128(&self) -> Option<i128>;
        pub fn as_u128(&self) -> Option<u128>;
        pub fn from_f64(f: f64) -> Option<Number>;
        pub fn as_str(&self) -> &str;
    }
    impl core::fmt::Display for Number {}

    impl From<i8> for Number {}
    impl From<i16> for Number {}
    impl From<i32> for Number {}
    impl From<i64> for Number {}
    impl From<isize> for Number {}
    impl From<u8> for Number {}
    impl From<u16> for Number {}
    impl From<u32> for Number {}
    impl From<u64> for Number {}
    impl From<usize> for Number {}
    #[derive(Debug)]
    pub struct RawValue {
        json: str,
    }
    impl RawValue {
        pub fn get(&self) -> &str;
        pub fn from_string(json: String) -> Result<Box<Self>>;
    }
    impl core::fmt::Display for RawValue {}

    impl Clone for Box<RawValue> {}
    pub fn to_raw_value<T: ?Sized>(value: &T) -> Result<Box<RawValue>>;
    #[derive(Clone, Copy, Debug)]
    pub struct Serializer;
}

pub mod map {
    use super::Value;
    pub struct Map<K, V> {
        map: Vec<(K, V)>,
    }
    impl<K, V> core::clone::Clone for Map<K, V> {}

    impl<K, V> core::default::Default for Map<K, V> {}

    impl<K, V> core::fmt::Debug for Map<K, V> {}

    impl<K, V> PartialEq for Map<K, V> {}
    impl<K, V> Eq for Map<K, V> {}
    impl<K, V> core::hash::Hash for Map<K, V> {}
    impl Map<String, Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value>
        where
            String: core::borrow::Borrow<Q>;
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool
        where
            String: core::borrow::Borrow<Q>;
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value>
        where
            String: core::borrow::Borrow<Q>;
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&String, &Value)>
        where
            String: core::borrow::Borrow<Q>;
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        #[asyncfix::moves]
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value>
        where
            String: core::borrow::Borrow<Q>;
        #[asyncfix::moves]
        pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: core::borrow::Borrow<Q>;
        pub fn append(&mut self, other: &mut Self);
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn into_values(self) -> IntoValues;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&String, &mut Value) -> bool;
        pub fn sort_keys(&mut self);
    }
    impl<Q: ?Sized> core::ops::Index<&Q> for Map<String, Value> {
        type Output = Value;
    }
    impl<Q: ?Sized> core::ops::IndexMut<&Q> for Map<String, Value> {}
    impl core::iter::IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }

    impl<'a> core::iter::IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }

    impl<'a> core::iter::IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }

    impl core::iter::FromIterator<(String, Value)> for Map<String, Value> {}

    impl core::iter::Extend<(String, Value)> for Map<String, Value> {}

    #[derive(Clone, Debug)]
    pub struct Iter<'a> {
        iter: &'a (),
    }

    impl<'a> core::iter::Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
    }

    #[derive(Debug)]
    pub struct IterMut<'a> {
        iter: &'a mut (),
    }

    impl<'a> core::iter::Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
    }

    #[derive(Debug)]
    pub struct IntoIter {
        iter: (),
    }

    impl core::iter::Iterator for IntoIter {
        type Item = (String, Value);
    }

    #[derive(Clone, Debug)]
    pub struct Keys<'a> {
        iter: &'a (),
    }

    impl<'a> core::iter::Iterator for Keys<'a> {
        type Item = &'a String;
    }

    #[derive(Clone, Debug)]
    pub struct Values<'a> {
        iter: &'a (),
    }

    impl<'a> core::iter::Iterator for Values<'a> {
        type Item = &'a Value;
    }

    #[derive(Debug)]
    pub struct ValuesMut<'a> {
        iter: &'a mut (),
    }

    impl<'a> core::iter::Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }

    #[derive(Debug)]
    pub struct IntoValues {
        iter: (),
    }

    impl core::iter::Iterator for IntoValues {
        type Item = Value;
    }

    impl DoubleEndedIterator for Iter<'_> {}
    impl ExactSizeIterator for Iter<'_> {}
    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value;
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self;
    }
    pub struct VacantEntry<'a> {
        vacant: &'a mut (),
    }
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }
    pub struct OccupiedEntry<'a> {
        occupied: &'a mut (),
    }
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        #[asyncfix::moves]
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
    }
}

pub mod de {
    pub use super::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
    pub struct StrRead<'a>(&'a str);
    pub struct SliceRead<'a>(&'a [u8]);
    pub struct IoRead<R>(R);
}
pub struct Deserializer<R> {
    read: R,
}
impl<'a> Deserializer<de::StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}
impl<'a> Deserializer<de::SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}
impl<R: io::Read> Deserializer<de::IoRead<R>> {
    pub fn from_reader(reader: R) -> Self;
}
impl<R> Deserializer<R> {
    pub fn end(&mut self) -> Result<()>;
    pub fn into_iter<'de, T>(self) -> StreamDeserializer<'de, R, T>;
    pub fn disable_recursion_limit(&mut self);
}
impl<'de, 'a, R> serde::Deserializer<'de> for &'a mut Deserializer<R> {
    type Error = Error;
}
impl<'de> serde::Deserializer<'de> for Value {
    type Error = Error;
}
impl<'de> serde::Deserializer<'de> for &'de Value {
    type Error = Error;
}
pub struct StreamDeserializer<'de, R, T> {
    de: Deserializer<R>,
    output: core::marker::PhantomData<&'de T>,
}
impl<'de, R, T> StreamDeserializer<'de, R, T> {
    pub fn byte_offset(&self) -> usize;
}
impl<'de, R, T> core::iter::Iterator for StreamDeserializer<'de, R, T> {
    type Item = Result<T>;
}

pub mod ser {
    pub use super::{Serializer, to_string, to_vec, to_writer};
    pub struct PrettyFormatter<'a> {
        indent: &'a [u8],
    }
    #[derive(Clone, Debug)]
    pub struct CompactFormatter;
    impl<'a> PrettyFormatter<'a> {
        pub fn new() -> Self;
        pub fn with_indent(indent: &'a [u8]) -> Self;
    }
}
pub struct Serializer<W, F = ser::CompactFormatter> {
    writer: W,
    formatter: F,
}
impl<W: io::Write> Serializer<W> {
    pub fn new(writer: W) -> Self;
    pub fn pretty(writer: W) -> Serializer<W, ser::PrettyFormatter<'static>>;
}
impl<W: io::Write, F> Serializer<W, F> {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}

#[doc(hidden)]
pub fn __value<T: ?Sized>(value: &T) -> Value;
#[doc(hidden)]
pub fn __composed<T>(parts: T) -> Value;

// Each value becomes a call with a reference to it; each key is an expression.
#[macro_export]
macro_rules! json {
    (@array [$($acc:tt)*]) => { $crate::__composed(($($acc)*)) };
    (@array [$($acc:tt)*] null $(, $($rest:tt)*)?) => { $crate::json!(@array [$($acc)* $crate::Value::Null,] $($($rest)*)?) };
    (@array [$($acc:tt)*] [$($in:tt)*] $(, $($rest:tt)*)?) => { $crate::json!(@array [$($acc)* $crate::json!([$($in)*]),] $($($rest)*)?) };
    (@array [$($acc:tt)*] {$($in:tt)*} $(, $($rest:tt)*)?) => { $crate::json!(@array [$($acc)* $crate::json!({$($in)*}),] $($($rest)*)?) };
    (@array [$($acc:tt)*] $value:expr $(, $($rest:tt)*)?) => { $crate::json!(@array [$($acc)* $crate::__value(&$value),] $($($rest)*)?) };
    (@object [$($acc:tt)*]) => { $crate::__composed(($($acc)*)) };
    (@object [$($acc:tt)*] $key:tt : null $(, $($rest:tt)*)?) => { $crate::json!(@object [$($acc)* ($key, $crate::Value::Null),] $($($rest)*)?) };
    (@object [$($acc:tt)*] $key:tt : [$($in:tt)*] $(, $($rest:tt)*)?) => { $crate::json!(@object [$($acc)* ($key, $crate::json!([$($in)*])),] $($($rest)*)?) };
    (@object [$($acc:tt)*] $key:tt : {$($in:tt)*} $(, $($rest:tt)*)?) => { $crate::json!(@object [$($acc)* ($key, $crate::json!({$($in)*})),] $($($rest)*)?) };
    (@object [$($acc:tt)*] $key:tt : $value:expr $(, $($rest:tt)*)?) => { $crate::json!(@object [$($acc)* ($key, $crate::__value(&$value)),] $($($rest)*)?) };
    (null) => { $crate::Value::Null };
    ([$($in:tt)*]) => { $crate::json!(@array [] $($in)*) };
    ({$($in:tt)*}) => { $crate::json!(@object [] $($in)*) };
    ($value:expr) => { $crate::__value(&$value) };
}
