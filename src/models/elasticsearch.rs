//! elasticsearch 7 and 8 (outline: the common APIs by shape).
#![register_tool(asyncfix)]
extern crate http as http_crate;
extern crate serde;
#[derive(Debug)]
pub struct Error(());
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Elasticsearch(());
impl Default for Elasticsearch {
    fn default() -> Self;
}
impl Elasticsearch {
    pub fn new(transport: http::transport::Transport) -> Self;
    pub fn search<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn index<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn bulk<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn get<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn delete<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn update<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn count<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn delete_by_query<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn update_by_query<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn scroll<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn exists<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn mget<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn msearch<P>(&self, parts: P) -> ApiCall<'_, ()>;
    pub fn ping(&self) -> ApiCall<'_, ()>;
    pub fn info(&self) -> ApiCall<'_, ()>;
    pub fn clear_scroll<P>(&self, p: P) -> ApiCall<'_, ()>;
    pub fn indices(&self) -> indices::Indices<'_>;
    pub fn cluster(&self) -> Cluster<'_>;
}
pub struct Cluster<'a>(&'a ());
impl<'a> Cluster<'a> {
    pub fn health<P>(&self, parts: P) -> ApiCall<'a, ()>;
}
#[must_use]
pub struct ApiCall<'a, B = ()>(&'a (), B);
impl<'a, B> ApiCall<'a, B> {
    pub fn body<T>(self, body: T) -> ApiCall<'a, T>;
    pub fn from(self, v: i64) -> Self;
    pub fn size(self, v: i64) -> Self;
    pub fn scroll(self, v: &'a str) -> Self;
    pub fn refresh(self, v: Refresh) -> Self;
    pub fn pretty(self, v: bool) -> Self;
    pub fn error_trace(self, v: bool) -> Self;
    pub fn routing(self, v: &'a str) -> Self;
    pub fn timeout(self, v: &'a str) -> Self;
    pub fn op_type(self, v: ()) -> Self;
    pub fn allow_no_indices(self, v: bool) -> Self;
    pub fn index<T>(self, t: T) -> Self;
    #[asyncfix::effect(network)]
    pub async fn send(self) -> Result<http::response::Response, Error>;
}
#[derive(Clone, Copy, Debug)]
pub enum Refresh {
    True,
    False,
    WaitFor,
}
pub mod indices {
    use super::ApiCall;
    pub struct Indices<'a>(&'a ());
    impl<'a> Indices<'a> {
        pub fn create<P>(&self, parts: P) -> ApiCall<'a>;
        pub fn delete<P>(&self, parts: P) -> ApiCall<'a>;
        pub fn exists<P>(&self, parts: P) -> ApiCall<'a>;
        pub fn refresh<P>(&self, parts: P) -> ApiCall<'a>;
        pub fn put_mapping<P>(&self, parts: P) -> ApiCall<'a>;
        pub fn get_mapping<P>(&self, parts: P) -> ApiCall<'a>;
    }
    pub enum IndicesCreateParts<'b> {
        Index(&'b str),
    }
    pub enum IndicesDeleteParts<'b> {
        Index(&'b [&'b str]),
    }
    pub enum IndicesExistsParts<'b> {
        Index(&'b [&'b str]),
    }
    pub enum IndicesRefreshParts<'b> {
        None,
        Index(&'b [&'b str]),
    }
}
pub enum SearchParts<'b> {
    None,
    Index(&'b [&'b str]),
}
pub enum IndexParts<'b> {
    Index(&'b str),
    IndexId(&'b str, &'b str),
}
pub enum BulkParts<'b> {
    None,
    Index(&'b str),
}
pub enum GetParts<'b> {
    IndexId(&'b str, &'b str),
}
pub enum DeleteParts<'b> {
    IndexId(&'b str, &'b str),
}
pub enum UpdateParts<'b> {
    IndexId(&'b str, &'b str),
}
pub enum CountParts<'b> {
    None,
    Index(&'b [&'b str]),
}
pub enum DeleteByQueryParts<'b> {
    Index(&'b [&'b str]),
}
pub enum ScrollParts<'b> {
    None,
    ScrollId(&'b str),
}
pub mod http {
    pub use http_crate::StatusCode;
    pub mod response {
        #[asyncfix::io_handle(network)]
        #[derive(Debug)]
        pub struct Response(());
        impl Response {
            pub fn status_code(&self) -> http_crate::StatusCode;
            pub fn content_length(&self) -> Option<u64>;
            pub fn error_for_status_code(self) -> Result<Self, crate::Error>;
            pub fn error_for_status_code_ref(&self) -> Result<&Self, crate::Error>;
            #[asyncfix::effect(network)]
            pub async fn json<B: serde::de::DeserializeOwned>(self) -> Result<B, crate::Error>;
            #[asyncfix::effect(network)]
            pub async fn text(self) -> Result<String, crate::Error>;
            #[asyncfix::effect(network)]
            pub async fn bytes(self) -> Result<Vec<u8>, crate::Error>;
            #[asyncfix::effect(network)]
            pub async fn exception(self) -> Result<Option<()>, crate::Error>;
        }
    }
    pub mod transport {
        #[asyncfix::cheap_clone]
        #[derive(Clone, Debug)]
        pub struct Transport(());
        impl Transport {
            pub fn single_node(url: &str) -> Result<Transport, crate::Error>;
        }
        pub struct SingleNodeConnectionPool(());
        pub struct TransportBuilder(());
        impl TransportBuilder {
            pub fn new<P>(pool: P) -> Self;
            pub fn auth<C>(self, c: C) -> Self;
            pub fn cert_validation<C>(self, c: C) -> Self;
            pub fn build(self) -> Result<Transport, crate::Error>;
        }
    }
}
