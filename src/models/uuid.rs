//! Model of `uuid` 1.
#![register_tool(asyncfix)]

pub type Bytes = [u8; 16];
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Uuid([u8; 16]);
impl Uuid {
    pub const NAMESPACE_DNS: Uuid;
    pub const NAMESPACE_URL: Uuid;
    pub const NAMESPACE_OID: Uuid;
    pub const NAMESPACE_X500: Uuid;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn new_v4() -> Uuid;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn now_v7() -> Self;
    pub const fn nil() -> Self;
    pub const fn max() -> Self;
    pub const fn is_nil(&self) -> bool;
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub const fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
    pub const fn from_bytes(bytes: [u8; 16]) -> Uuid;
    pub fn from_bytes_ref(bytes: &[u8; 16]) -> &Uuid;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn as_u128(&self) -> u128;
    pub const fn as_u64_pair(&self) -> (u64, u64);
    pub const fn as_bytes(&self) -> &[u8; 16];
    pub const fn into_bytes(self) -> [u8; 16];
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub const fn hyphenated(self) -> fmt::Hyphenated;
    pub fn as_hyphenated(&self) -> &fmt::Hyphenated;
    pub fn to_hyphenated(self) -> fmt::Hyphenated;
    pub const fn simple(self) -> fmt::Simple;
    pub fn as_simple(&self) -> &fmt::Simple;
    pub fn to_simple(self) -> fmt::Simple;
    pub const fn urn(self) -> fmt::Urn;
    pub const fn braced(self) -> fmt::Braced;
    pub const fn get_version_num(&self) -> usize;
    pub const fn get_version(&self) -> Option<Version>;
    pub const fn get_variant(&self) -> Variant;
    pub const fn get_timestamp(&self) -> Option<Timestamp>;
    pub const fn encode_buffer() -> [u8; 45];
}
impl core::fmt::Display for Uuid {}

impl core::str::FromStr for Uuid {
    type Err = Error;
}

impl core::convert::AsRef<[u8]> for Uuid {}

impl core::fmt::LowerHex for Uuid {}
impl core::fmt::UpperHex for Uuid {}
impl core::convert::From<u128> for Uuid {}

impl core::convert::From<[u8; 16]> for Uuid {}

impl core::convert::From<Uuid> for String {}

impl<'a> core::convert::TryFrom<&'a str> for Uuid {
    type Error = Error;
}

impl core::convert::TryFrom<String> for Uuid {
    type Error = Error;
}

impl core::convert::TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}

#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Error(());
impl core::fmt::Debug for Error {}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {
    seconds: u64,
}
impl Timestamp {
    pub fn now(context: impl ClockSequence) -> Self;
    pub const fn from_unix(context: impl ClockSequence, seconds: u64, subsec_nanos: u32) -> Self;
    pub const fn to_unix(&self) -> (u64, u32);
}
pub trait ClockSequence {}
#[derive(Debug, Clone, Copy, Default)]
pub struct NoContext;
impl ClockSequence for NoContext {}
pub mod timestamp {
    pub use super::Timestamp;
    pub mod context {
        pub use crate::NoContext;
    }
}
pub mod fmt {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Hyphenated(super::Uuid);
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Simple(super::Uuid);
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Urn(super::Uuid);
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Braced(super::Uuid);
    impl core::fmt::Display for Hyphenated {}

    impl core::fmt::Display for Simple {}

    impl core::fmt::Display for Urn {}

    impl core::fmt::Display for Braced {}

    impl Hyphenated {
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub const fn into_uuid(self) -> super::Uuid;
    }
    impl Simple {
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub const fn into_uuid(self) -> super::Uuid;
    }
}
#[macro_export]
macro_rules! uuid {
    ($uuid:expr) => {
        $crate::__uuid($uuid)
    };
}
#[doc(hidden)]
pub const fn __uuid(s: &str) -> Uuid;
