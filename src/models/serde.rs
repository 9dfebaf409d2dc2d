//! Model of `serde` 1. Derives are not expanded, so every type counts as (de)serializable.
#![register_tool(asyncfix)]

pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};

pub mod ser {
    use core::fmt::{Debug, Display};
    pub trait Error: Sized + std::error::Error {
        fn custom<T>(msg: T) -> Self
        where
            T: Display;
    }
    pub trait Serialize {
        fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
    }
    impl<T: ?Sized> Serialize for T {}
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct;
        type SerializeTupleVariant;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error>;
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error>;
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T: ?Sized + Serialize>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error>;
        fn collect_map<K, V, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error>;
        fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }
    pub trait SerializeSeq {
        type Ok;
        type Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTuple {
        type Ok;
        type Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K: ?Sized + Serialize, V: ?Sized + Serialize>(&mut self, key: &K, value: &V) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
}
pub mod de {
    use core::fmt::{self, Debug, Display};
    use core::marker::PhantomData;
    pub trait Error: Sized + std::error::Error {
        fn custom<T>(msg: T) -> Self
        where
            T: Display;
        fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self;
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self;
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self;
        fn missing_field(field: &'static str) -> Self;
        fn duplicate_field(field: &'static str) -> Self;
    }
    #[derive(Clone, PartialEq, Debug)]
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&'a str),
        Bytes(&'a [u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&'a str),
    }
    pub trait Expected {}
    impl Expected for &str {}
    impl<'de, T: Visitor<'de>> Expected for T {}
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
        where
            D: Deserializer<'de>;
    }
    impl<'de, T: Sized> Deserialize<'de> for T {}
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T> DeserializeOwned for T where T: for<'de> Deserialize<'de> {}
    pub trait DeserializeSeed<'de>: Sized {
        type Value;
        fn deserialize<D>(self, deserializer: D) -> Result<Self::Value, D::Error>
        where
            D: Deserializer<'de>;
    }
    impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PhantomData<T> {
        type Value = T;
    }
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }
    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E>;
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E>;
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error>;
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;
    }
    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error>;
        fn size_hint(&self) -> Option<usize>;
    }
    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error>;
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error>;
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error>;
        fn size_hint(&self) -> Option<usize>;
    }
    #[derive(Copy, Clone, Default, Debug)]
    pub struct IgnoredAny;
}
