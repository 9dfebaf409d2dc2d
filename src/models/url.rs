//! Model of `url` 2.
#![register_tool(asyncfix)]

use core::net::{Ipv4Addr, Ipv6Addr};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Url {
    serialization: String,
}
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Url, ParseError>
    where
        I: IntoIterator,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn join(&self, input: &str) -> Result<Url, ParseError>;
    pub fn make_relative(&self, url: &Url) -> Option<String>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    #[asyncfix::effect(network)]
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<core::net::SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<core::str::Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> form_urlencoded::Parse<'_>;
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>>;
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn set_path(&mut self, path: &str);
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: core::net::IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()>;
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()>;
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()>;
}
impl core::fmt::Display for Url {}

impl core::str::FromStr for Url {
    type Err = ParseError;
}

impl core::convert::AsRef<str> for Url {}

impl<'a> core::convert::TryFrom<&'a str> for Url {
    type Error = ParseError;
}

impl From<Url> for String {}

#[derive(Copy, Clone)]
pub struct ParseOptions<'a> {
    base_url: Option<&'a Url>,
}
impl<'a> ParseOptions<'a> {
    pub fn base_url(self, new: Option<&'a Url>) -> Self;
    pub fn parse(self, input: &str) -> Result<Url, ParseError>;
}
pub struct UrlQuery<'a> {
    url: Option<&'a mut Url>,
}
pub struct PathSegmentsMut<'a> {
    url: &'a mut Url,
}
impl<'a> PathSegmentsMut<'a> {
    pub fn clear(&mut self) -> &mut Self;
    pub fn pop_if_empty(&mut self) -> &mut Self;
    pub fn pop(&mut self) -> &mut Self;
    pub fn push(&mut self, segment: &str) -> &mut Self;
    pub fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut Self;
}
impl<'a> core::ops::Drop for PathSegmentsMut<'a> {}

#[derive(Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}
impl<'a> Host<&'a str> {
    pub fn to_owned(&self) -> Host<String>;
}
impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
}
impl<S> core::fmt::Display for Host<S> {}

#[derive(PartialEq, Eq, Hash, Clone, Debug)]
pub enum Origin {
    Opaque(OpaqueOrigin),
    Tuple(String, Host<String>, u16),
}
impl Origin {
    pub fn is_tuple(&self) -> bool;
    pub fn ascii_serialization(&self) -> String;
    pub fn unicode_serialization(&self) -> String;
}
#[derive(Eq, PartialEq, Hash, Clone, Debug)]
pub struct OpaqueOrigin(usize);
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum ParseError {
    EmptyHost,
    IdnaError,
    InvalidPort,
    InvalidIpv4Address,
    InvalidIpv6Address,
    InvalidDomainCharacter,
    RelativeUrlWithoutBase,
    RelativeUrlWithCannotBeABaseBase,
    SetHostOnCannotBeABaseUrl,
    Overflow,
}
impl core::fmt::Debug for ParseError {}
impl core::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}

pub mod form_urlencoded {
    use std::borrow::Cow;
    pub fn parse(input: &[u8]) -> Parse<'_>;
    #[derive(Copy, Clone)]
    pub struct Parse<'a> {
        input: &'a [u8],
    }
    impl<'a> core::iter::Iterator for Parse<'a> {
        type Item = (Cow<'a, str>, Cow<'a, str>);
    }

    impl<'a> Parse<'a> {
        pub fn into_owned(self) -> ParseIntoOwned<'a>;
    }
    pub struct ParseIntoOwned<'a> {
        inner: Parse<'a>,
    }
    impl<'a> core::iter::Iterator for ParseIntoOwned<'a> {
        type Item = (String, String);
    }

    pub fn byte_serialize(input: &[u8]) -> ByteSerialize<'_>;
    pub struct ByteSerialize<'a> {
        bytes: &'a [u8],
    }
    impl<'a> core::iter::Iterator for ByteSerialize<'a> {
        type Item = &'a str;
    }

    pub trait Target {
        type Finished;
    }
    impl Target for String {
        type Finished = String;
    }
    impl<'a> Target for super::UrlQuery<'a> {
        type Finished = &'a mut super::Url;
    }
    pub struct Serializer<'a, T: Target> {
        target: Option<T>,
        encoding: &'a (),
    }
    impl<'a, T: Target> Serializer<'a, T> {
        pub fn new(target: T) -> Self;
        pub fn clear(&mut self) -> &mut Self;
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
        pub fn append_key_only(&mut self, name: &str) -> &mut Self;
        pub fn extend_pairs<I, K, V>(&mut self, iter: I) -> &mut Self
        where
            I: IntoIterator,
            K: AsRef<str>,
            V: AsRef<str>;
        pub fn finish(&mut self) -> T::Finished;
    }
}
