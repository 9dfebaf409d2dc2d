//! hickory-resolver 0.24 and 0.25.
#![register_tool(asyncfix)]
use core::time::Duration;
pub use resolver::Resolver;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
pub type AsyncResolver<P = ()> = Resolver<P>;
pub type TokioAsyncResolver = Resolver;
pub type TokioResolver = Resolver;
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);
impl core::fmt::Display for Name {}
impl Name {
    pub fn to_utf8(&self) -> String;
    pub fn to_ascii(&self) -> String;
    pub fn from_utf8<S: AsRef<str>>(name: S) -> Result<Self, error::ProtoError>;
    pub fn from_ascii<S: AsRef<str>>(name: S) -> Result<Self, error::ProtoError>;
}
impl core::str::FromStr for Name {
    type Err = error::ProtoError;
    fn from_str(s: &str) -> Result<Self, error::ProtoError>;
}
pub trait IntoName: Sized {
    fn into_name(self) -> Result<Name, error::ProtoError>;
    fn to_ip(&self) -> Option<IpAddr>;
}
impl IntoName for &str {}
impl IntoName for String {}
impl IntoName for &String {}
impl IntoName for Name {}
pub trait TryParseIp {
    fn try_parse_ip(&self) -> Option<IpAddr>;
}
pub mod error {
    #[derive(Clone, Debug)]
    pub struct ResolveError {
        k: Box<ResolveErrorKind>,
    }
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub enum ResolveErrorKind {
        Message(&'static str),
        Msg(String),
        NoConnections,
        NoRecordsFound {},
        Io(std::sync::Arc<std::io::Error>),
        Proto(ProtoError),
        Timeout,
    }
    #[derive(Clone, Debug)]
    pub struct ProtoError {
        k: (),
    }
    impl core::fmt::Display for ResolveError {}
    impl std::error::Error for ResolveError {}
    impl core::fmt::Display for ProtoError {}
    impl std::error::Error for ProtoError {}
    impl ResolveError {
        pub fn kind(&self) -> &ResolveErrorKind;
        pub fn is_no_records_found(&self) -> bool;
        pub fn is_nx_domain(&self) -> bool;
    }
    impl From<ResolveError> for std::io::Error {
        fn from(e: ResolveError) -> Self;
    }
    pub type ResolveResult<T> = Result<T, ResolveError>;
}
pub use error::ResolveError;
pub mod proto {
    pub mod rr {
        pub use crate::Name;
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum RecordType {
            A,
            AAAA,
            ANY,
            CNAME,
            MX,
            NS,
            PTR,
            SOA,
            SRV,
            TXT,
            HTTPS,
            SVCB,
            CAA,
        }
        #[derive(Clone, Debug)]
        pub struct Record {
            n: Name,
        }
        impl Record {
            pub fn name(&self) -> &Name;
            pub fn ttl(&self) -> u32;
            pub fn record_type(&self) -> RecordType;
        }
    }
}
mod resolver {
    use super::*;
    use lookup::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug)]
    pub struct Resolver<P = ()> {
        i: std::sync::Arc<()>,
        p: core::marker::PhantomData<P>,
    }
    impl Resolver {
        pub fn tokio(config: config::ResolverConfig, options: config::ResolverOpts) -> Self;
        pub fn tokio_from_system_conf() -> Result<Self, ResolveError>;
        pub fn from_system_conf<Q>(p: Q) -> Result<Self, ResolveError>;
        pub fn new<Q>(config: config::ResolverConfig, options: config::ResolverOpts, p: Q) -> Self;
        pub fn new_with_conn<P>(config: config::ResolverConfig, options: config::ResolverOpts, p: P) -> Self;
        pub fn builder_tokio() -> Result<ResolverBuilder, ResolveError>;
        pub fn builder_with_config<P>(config: config::ResolverConfig, p: P) -> ResolverBuilder;
    }
    impl<P> Resolver<P> {
        pub fn clear_cache(&self);
        pub fn config(&self) -> &config::ResolverConfig;
        pub fn options(&self) -> &config::ResolverOpts;
        #[asyncfix::effect(network)]
        pub async fn lookup<N: IntoName>(&self, name: N, record_type: proto::rr::RecordType) -> Result<Lookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn lookup_ip<N: IntoName>(&self, host: N) -> Result<lookup_ip::LookupIp, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn reverse_lookup(&self, query: IpAddr) -> Result<ReverseLookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn ipv4_lookup<N: IntoName>(&self, query: N) -> Result<Ipv4Lookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn ipv6_lookup<N: IntoName>(&self, query: N) -> Result<Ipv6Lookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn mx_lookup<N: IntoName>(&self, query: N) -> Result<MxLookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn ns_lookup<N: IntoName>(&self, query: N) -> Result<NsLookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn soa_lookup<N: IntoName>(&self, query: N) -> Result<SoaLookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn srv_lookup<N: IntoName>(&self, query: N) -> Result<SrvLookup, ResolveError>;
        #[asyncfix::effect(network)]
        pub async fn txt_lookup<N: IntoName>(&self, query: N) -> Result<TxtLookup, ResolveError>;
    }
    pub struct ResolverBuilder {
        o: (),
    }
    impl ResolverBuilder {
        pub fn with_options(self, options: config::ResolverOpts) -> Self;
        pub fn options_mut(&mut self) -> &mut config::ResolverOpts;
        pub fn build(self) -> Resolver;
    }
}
pub mod lookup_ip {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct LookupIp(lookup::Lookup);
    impl LookupIp {
        pub fn iter(&self) -> std::vec::IntoIter<IpAddr>;
        pub fn valid_until(&self) -> std::time::Instant;
        pub fn query(&self) -> &();
    }
    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = std::vec::IntoIter<IpAddr>;
        fn into_iter(self) -> Self::IntoIter;
    }
}
pub mod lookup {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Lookup(());
    impl Lookup {
        pub fn records(&self) -> &[proto::rr::Record];
        pub fn iter(&self) -> core::slice::Iter<'_, proto::rr::Record>;
        pub fn record_iter(&self) -> core::slice::Iter<'_, proto::rr::Record>;
        pub fn valid_until(&self) -> std::time::Instant;
    }
    #[derive(Clone, Debug)]
    pub struct ReverseLookup(Lookup);
    impl ReverseLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::PTR>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for ReverseLookup {
        type Item = rdata::PTR;
        type IntoIter = std::vec::IntoIter<rdata::PTR>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct Ipv4Lookup(Lookup);
    impl Ipv4Lookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::A>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for Ipv4Lookup {
        type Item = rdata::A;
        type IntoIter = std::vec::IntoIter<rdata::A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct Ipv6Lookup(Lookup);
    impl Ipv6Lookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::AAAA>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for Ipv6Lookup {
        type Item = rdata::AAAA;
        type IntoIter = std::vec::IntoIter<rdata::AAAA>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct MxLookup(Lookup);
    impl MxLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::MX>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for MxLookup {
        type Item = rdata::MX;
        type IntoIter = std::vec::IntoIter<rdata::MX>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct NsLookup(Lookup);
    impl NsLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::NS>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for NsLookup {
        type Item = rdata::NS;
        type IntoIter = std::vec::IntoIter<rdata::NS>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct SoaLookup(Lookup);
    impl SoaLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::SOA>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for SoaLookup {
        type Item = rdata::SOA;
        type IntoIter = std::vec::IntoIter<rdata::SOA>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct SrvLookup(Lookup);
    impl SrvLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::SRV>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for SrvLookup {
        type Item = rdata::SRV;
        type IntoIter = std::vec::IntoIter<rdata::SRV>;
        fn into_iter(self) -> Self::IntoIter;
    }
    #[derive(Clone, Debug)]
    pub struct TxtLookup(Lookup);
    impl TxtLookup {
        pub fn iter(&self) -> core::slice::Iter<'_, rdata::TXT>;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for TxtLookup {
        type Item = rdata::TXT;
        type IntoIter = std::vec::IntoIter<rdata::TXT>;
        fn into_iter(self) -> Self::IntoIter;
    }
}
pub mod rdata {
    use super::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct A(pub Ipv4Addr);
    impl core::ops::Deref for A {
        type Target = Ipv4Addr;
        fn deref(&self) -> &Ipv4Addr;
    }
    impl core::fmt::Display for A {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct AAAA(pub Ipv6Addr);
    impl core::ops::Deref for AAAA {
        type Target = Ipv6Addr;
        fn deref(&self) -> &Ipv6Addr;
    }
    impl core::fmt::Display for AAAA {}
    #[derive(Clone, Debug)]
    pub struct PTR(pub Name);
    impl core::ops::Deref for PTR {
        type Target = Name;
        fn deref(&self) -> &Name;
    }
    impl core::fmt::Display for PTR {}
    #[derive(Clone, Debug)]
    pub struct NS(pub Name);
    impl core::ops::Deref for NS {
        type Target = Name;
        fn deref(&self) -> &Name;
    }
    impl core::fmt::Display for NS {}
    #[derive(Clone, Debug)]
    pub struct MX {
        p: u16,
    }
    impl MX {
        pub fn preference(&self) -> u16;
        pub fn exchange(&self) -> &Name;
    }
    impl core::fmt::Display for MX {}
    #[derive(Clone, Debug)]
    pub struct SRV {
        p: u16,
    }
    impl SRV {
        pub fn priority(&self) -> u16;
        pub fn weight(&self) -> u16;
        pub fn port(&self) -> u16;
        pub fn target(&self) -> &Name;
    }
    impl core::fmt::Display for SRV {}
    #[derive(Clone, Debug)]
    pub struct TXT {
        t: Box<[Box<[u8]>]>,
    }
    impl TXT {
        pub fn txt_data(&self) -> &[Box<[u8]>];
        pub fn iter(&self) -> core::slice::Iter<'_, Box<[u8]>>;
    }
    impl core::fmt::Display for TXT {}
    #[derive(Clone, Debug)]
    pub struct SOA {
        m: Name,
    }
    impl SOA {
        pub fn mname(&self) -> &Name;
        pub fn serial(&self) -> u32;
    }
    impl core::fmt::Display for SOA {}
}
pub mod config {
    use super::*;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResolverConfig {
        d: (),
    }
    impl ResolverConfig {
        pub fn new() -> Self;
        pub fn google() -> Self;
        pub fn cloudflare() -> Self;
        pub fn quad9() -> Self;
        pub fn cloudflare_tls() -> Self;
        pub fn cloudflare_https() -> Self;
        pub fn from_parts<D, S, N>(domain: D, search: S, name_servers: N) -> Self;
        pub fn add_name_server(&mut self, name_server: NameServerConfig);
        pub fn name_servers(&self) -> &[NameServerConfig];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct NameServerConfig {
        pub socket_addr: SocketAddr,
        pub protocol: Protocol,
        pub tls_dns_name: Option<String>,
        pub trust_negative_responses: bool,
        pub bind_addr: Option<SocketAddr>,
    }
    impl NameServerConfig {
        pub fn new(socket_addr: SocketAddr, protocol: Protocol) -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct NameServerConfigGroup(Vec<()>);
    impl NameServerConfigGroup {
        pub fn from_ips_clear(ips: &[IpAddr], port: u16, trust: bool) -> Self;
        pub fn google() -> Self;
        pub fn cloudflare() -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Protocol {
        Udp,
        Tcp,
        Tls,
        Https,
        Quic,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub rotate: bool,
        pub check_names: bool,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: usize,
        pub use_hosts_file: bool,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
    }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum LookupIpStrategy {
        Ipv4Only,
        Ipv6Only,
        Ipv4AndIpv6,
        Ipv6thenIpv4,
        #[default]
        Ipv4thenIpv6,
    }
}
pub mod name_server {
    #[derive(Clone, Debug, Default)]
    pub struct TokioConnectionProvider(());
    impl TokioConnectionProvider {
        pub fn new() -> Self;
    }
}
pub mod system_conf {
    pub fn read_system_conf() -> Result<(super::config::ResolverConfig, super::config::ResolverOpts), super::ResolveError>;
}
