//! bson 2.x and 3.x.
#![register_tool(asyncfix)]
extern crate serde;
pub use document::Document;
pub use oid::ObjectId;
pub use raw::{RawDocument, RawDocumentBuf};
pub type Array = Vec<Bson>;
#[derive(Clone, Debug, PartialEq)]
pub enum Bson {
    Double(f64),
    String(String),
    Array(Array),
    Document(Document),
    Boolean(bool),
    Null,
    RegularExpression(Regex),
    JavaScriptCode(String),
    Int32(i32),
    Int64(i64),
    Timestamp(Timestamp),
    Binary(Binary),
    ObjectId(oid::ObjectId),
    DateTime(DateTime),
    Symbol(String),
    Decimal128(Decimal128),
    Undefined,
    MaxKey,
    MinKey,
}
impl Bson {
    pub fn as_str(&self) -> Option<&str>;
    pub fn as_array(&self) -> Option<&Array>;
    pub fn as_document(&self) -> Option<&Document>;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn as_i32(&self) -> Option<i32>;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn as_object_id(&self) -> Option<oid::ObjectId>;
    pub fn as_datetime(&self) -> Option<&DateTime>;
    pub fn as_null(&self) -> Option<()>;
    pub fn as_document_mut(&mut self) -> Option<&mut Document>;
    pub fn as_array_mut(&mut self) -> Option<&mut Array>;
}
impl core::fmt::Display for Bson {}
impl core::fmt::Display for Document {}
impl core::fmt::Display for DateTime {}
impl Default for Bson {
    fn default() -> Self;
}
impl From<f64> for Bson {
    fn from(v: f64) -> Self;
}
impl From<f32> for Bson {
    fn from(v: f32) -> Self;
}
impl From<i32> for Bson {
    fn from(v: i32) -> Self;
}
impl From<i64> for Bson {
    fn from(v: i64) -> Self;
}
impl From<u32> for Bson {
    fn from(v: u32) -> Self;
}
impl From<bool> for Bson {
    fn from(v: bool) -> Self;
}
impl From<String> for Bson {
    fn from(v: String) -> Self;
}
impl From<&str> for Bson {
    fn from(v: &str) -> Self;
}
impl From<Document> for Bson {
    fn from(v: Document) -> Self;
}
impl From<oid::ObjectId> for Bson {
    fn from(v: oid::ObjectId) -> Self;
}
impl From<DateTime> for Bson {
    fn from(v: DateTime) -> Self;
}
impl From<Vec<Bson>> for Bson {
    fn from(v: Vec<Bson>) -> Self;
}
impl<T: Into<Bson>> From<Option<T>> for Bson {
    fn from(v: Option<T>) -> Bson;
}
#[derive(Clone, Debug, PartialEq)]
pub struct Regex {
    pub pattern: String,
    pub options: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    pub time: u32,
    pub increment: u32,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Binary {
    pub subtype: spec::BinarySubtype,
    pub bytes: Vec<u8>,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal128 {
    b: [u8; 16],
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(i64);
impl DateTime {
    pub fn now() -> Self;
    pub const fn from_millis(date: i64) -> Self;
    pub fn from_system_time(st: std::time::SystemTime) -> Self;
    pub fn to_system_time(self) -> std::time::SystemTime;
    pub const fn timestamp_millis(self) -> i64;
    pub fn try_to_rfc3339_string(self) -> Result<String, ser::Error>;
    pub fn parse_rfc3339_str(s: impl AsRef<str>) -> Result<Self, ser::Error>;
}
pub mod spec {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum BinarySubtype {
        Generic,
        Function,
        BinaryOld,
        UuidOld,
        Uuid,
        Md5,
        Encrypted,
        UserDefined(u8),
    }
}
pub mod oid {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ObjectId {
        id: [u8; 12],
    }
    impl ObjectId {
        pub fn new() -> ObjectId;
        pub const fn from_bytes(bytes: [u8; 12]) -> ObjectId;
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, Error>;
        pub fn to_hex(self) -> String;
        pub fn timestamp(self) -> crate::DateTime;
        pub const fn bytes(&self) -> [u8; 12];
    }
    impl core::fmt::Display for ObjectId {}
    #[derive(Clone, Debug)]
    pub struct Error {
        k: (),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl core::str::FromStr for ObjectId {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
}
pub mod ser {
    #[derive(Clone, Debug)]
    pub struct Error {
        k: (),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
}
pub mod de {
    #[derive(Clone, Debug)]
    pub struct Error {
        k: (),
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
}
pub fn to_document<T: ?Sized>(value: &T) -> ser::Result<Document>;
pub fn to_bson<T: ?Sized>(value: &T) -> ser::Result<Bson>;
pub fn to_vec<T>(value: &T) -> ser::Result<Vec<u8>>;
pub fn serialize_to_document<T: ?Sized>(value: &T) -> ser::Result<Document>;
pub fn from_document<T>(doc: Document) -> de::Result<T>;
pub fn from_bson<T>(bson: Bson) -> de::Result<T>;
pub fn from_slice<T>(bytes: &[u8]) -> de::Result<T>;
pub fn deserialize_from_document<T>(doc: Document) -> de::Result<T>;
pub mod raw {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RawDocumentBuf {
        d: Vec<u8>,
    }
    pub struct RawDocument {
        d: [u8],
    }
    impl core::ops::Deref for RawDocumentBuf {
        type Target = RawDocument;
        fn deref(&self) -> &RawDocument;
    }
}
pub mod document {
    use super::*;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Document {
        inner: Vec<(String, Bson)>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum ValueAccessError {
        NotPresent,
        UnexpectedType,
    }
    impl core::fmt::Display for ValueAccessError {}
    impl std::error::Error for ValueAccessError {}
    pub type ValueAccessResult<T> = Result<T, ValueAccessError>;
    impl Document {
        pub fn new() -> Document;
        pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson>;
        pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson>;
        pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64>;
        pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str>;
        pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Array>;
        pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document>;
        pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool>;
        pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32>;
        pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64>;
        pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId>;
        pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&DateTime>;
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, key: KT, val: BT) -> Option<Bson>;
        #[asyncfix::moves]
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson>;
        pub fn keys(&self) -> impl Iterator<Item = &String>;
        pub fn values(&self) -> impl Iterator<Item = &Bson>;
        pub fn iter(&self) -> impl Iterator<Item = (&String, &Bson)>;
        pub fn extend(&mut self, iter: impl Into<Document>);
    }
    impl IntoIterator for Document {
        type Item = (String, Bson);
        type IntoIter = std::vec::IntoIter<(String, Bson)>;
    }
}
#[macro_export]
macro_rules! doc {
    (@o) => {};
    (@o $k:tt : { $($i:tt)* } $(, $($r:tt)*)?) => { $crate::doc!(@o $($i)*); $crate::doc!(@o $($($r)*)?); };
    (@o $k:tt : [ $($i:tt)* ] $(, $($r:tt)*)?) => { $crate::doc!(@a $($i)*); $crate::doc!(@o $($($r)*)?); };
    (@o $k:tt : $v:expr $(, $($r:tt)*)?) => { let _ = &$v; $crate::doc!(@o $($($r)*)?); };
    (@a) => {};
    (@a { $($i:tt)* } $(, $($r:tt)*)?) => { $crate::doc!(@o $($i)*); $crate::doc!(@a $($($r)*)?); };
    (@a [ $($i:tt)* ] $(, $($r:tt)*)?) => { $crate::doc!(@a $($i)*); $crate::doc!(@a $($($r)*)?); };
    (@a $v:expr $(, $($r:tt)*)?) => { let _ = &$v; $crate::doc!(@a $($($r)*)?); };
    ($($t:tt)*) => {{ $crate::doc!(@o $($t)*); $crate::Document::new() }};
}
#[macro_export]
macro_rules! bson { ([ $($t:tt)* ]) => {{ $crate::doc!(@a $($t)*); $crate::Bson::Null }}; ({ $($t:tt)* }) => {{ $crate::doc!(@o $($t)*); $crate::Bson::Null }}; ($v:expr) => { $crate::Bson::from($v) }; }
