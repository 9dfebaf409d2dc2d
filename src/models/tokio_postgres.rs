//! tokio-postgres 0.7.
#![register_tool(asyncfix)]
extern crate bytes;
extern crate futures_core;
extern crate futures_sink;
extern crate tokio;

pub use client::Client;
pub use config::Config;
use core::time::Duration;
pub use error::Error;
pub use row::{Row, SimpleQueryRow};
pub use statement::{Column, Statement};
pub use to_statement::ToStatement;
pub use transaction::Transaction;
use types::{ToSql, Type};

#[asyncfix::effect(network)]
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, NoTlsStream>), Error>;
pub struct Socket(());
pub struct NoTlsStream(());
pub mod tls {
    #[derive(Clone, Copy, Debug)]
    pub struct NoTls;
    pub trait MakeTlsConnect<S> {
        type Stream;
        type TlsConnect;
        type Error;
    }
    pub trait TlsConnect<S> {
        type Stream;
        type Error;
        type Future;
    }
    pub use super::NoTlsStream;
    impl MakeTlsConnect<super::Socket> for NoTls {
        type Stream = NoTlsStream;
        type TlsConnect = NoTls;
        type Error = super::Error;
    }
}
pub use tls::NoTls;
#[asyncfix::effect(network)]
pub struct Connection<S, T> {
    stream: S,
    t: T,
}
impl<S, T> ::core::future::Future for Connection<S, T> {
    type Output = Result<(), Error>;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<(), Error>>;
}
impl<S, T> Connection<S, T> {
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut core::task::Context<'_>) -> core::task::Poll<Option<Result<AsyncMessage, Error>>>;
}
#[derive(Clone, Debug)]
pub enum AsyncMessage {
    Notice(error::DbError),
    Notification(Notification),
}
#[derive(Clone, Debug)]
pub struct Notification {
    process_id: i32,
    channel: String,
    payload: String,
}
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
#[derive(Debug)]
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(std::sync::Arc<[()]>),
}
#[derive(Clone, Copy, Debug)]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
#[derive(Clone)]
pub struct CancelToken {
    pid: i32,
}
impl CancelToken {
    #[asyncfix::effect(network)]
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
    #[asyncfix::effect(network)]
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>;
}
mod to_statement {
    pub trait ToStatement {}
    impl ToStatement for super::Statement {}
    impl ToStatement for str {}
    impl ToStatement for String {}
}

pub mod error {
    #[derive(Debug)]
    pub struct Error(Box<()>);
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl Error {
        pub fn as_db_error(&self) -> Option<&DbError>;
        pub fn is_closed(&self) -> bool;
        pub fn code(&self) -> Option<&SqlState>;
        pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct DbError {
        severity: String,
    }
    impl ::core::fmt::Display for DbError {}
    impl std::error::Error for DbError {}
    impl DbError {
        pub fn severity(&self) -> &str;
        pub fn code(&self) -> &SqlState;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn schema(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn column(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SqlState(());
    impl SqlState {
        pub fn from_code(s: &str) -> SqlState;
        pub fn code(&self) -> &str;
        pub const UNIQUE_VIOLATION: SqlState;
        pub const FOREIGN_KEY_VIOLATION: SqlState;
        pub const CHECK_VIOLATION: SqlState;
        pub const NOT_NULL_VIOLATION: SqlState;
        pub const UNDEFINED_TABLE: SqlState;
        pub const DUPLICATE_DATABASE: SqlState;
        pub const DUPLICATE_TABLE: SqlState;
        pub const T_R_SERIALIZATION_FAILURE: SqlState;
        pub const T_R_DEADLOCK_DETECTED: SqlState;
    }
}
pub mod types {
    pub trait ToSql: core::fmt::Debug {}
    pub trait FromSql<'a>: Sized {}
    impl<T: core::fmt::Debug + ?Sized> ToSql for T {}
    impl<'a, T> FromSql<'a> for T {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Type(());
    impl Type {
        pub fn name(&self) -> &str;
        pub fn schema(&self) -> &str;
        pub fn oid(&self) -> u32;
        pub const BOOL: Type;
        pub const BYTEA: Type;
        pub const INT2: Type;
        pub const INT4: Type;
        pub const INT8: Type;
        pub const FLOAT4: Type;
        pub const FLOAT8: Type;
        pub const TEXT: Type;
        pub const VARCHAR: Type;
        pub const JSON: Type;
        pub const JSONB: Type;
        pub const UUID: Type;
        pub const TIMESTAMP: Type;
        pub const TIMESTAMPTZ: Type;
        pub const DATE: Type;
        pub const TEXT_ARRAY: Type;
        pub const INT8_ARRAY: Type;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Json<T>(pub T);
    pub enum IsNull {
        Yes,
        No,
    }
}
pub mod row {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Row {
        statement: Statement,
    }
    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl<T: RowIndex + ?Sized> RowIndex for &T {}
    impl Row {
        pub fn columns(&self) -> &[Column];
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<'a, I: RowIndex, T>(&'a self, idx: I) -> T;
        pub fn try_get<'a, I: RowIndex, T>(&'a self, idx: I) -> Result<T, Error>;
    }
    #[derive(Clone, Debug)]
    pub struct SimpleQueryRow {
        v: (),
    }
    impl SimpleQueryRow {
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<I: RowIndex>(&self, idx: I) -> Option<&str>;
        pub fn try_get<I: RowIndex>(&self, idx: I) -> Result<Option<&str>, Error>;
    }
}
mod statement {
    use super::types::Type;
    #[derive(Clone)]
    pub struct Statement(std::sync::Arc<()>);
    impl Statement {
        pub fn params(&self) -> &[Type];
        pub fn columns(&self) -> &[Column];
    }
    #[derive(Clone, Debug)]
    pub struct Column {
        name: String,
    }
    impl Column {
        pub fn name(&self) -> &str;
        pub fn type_(&self) -> &Type;
    }
}

#[asyncfix::effect(network)]
pub struct RowStream {
    s: Statement,
}
impl futures_core::Stream for RowStream {
    type Item = Result<Row, Error>;
    fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<Result<Row, Error>>>;
}
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
#[asyncfix::effect(network)]
pub struct SimpleQueryStream {
    s: (),
}
impl futures_core::Stream for SimpleQueryStream {
    type Item = Result<SimpleQueryMessage, Error>;
    fn poll_next(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Option<Result<SimpleQueryMessage, Error>>>;
}
#[asyncfix::effect(network)]
pub struct CopyOutStream {
    s: (),
}
impl futures_core::Stream for CopyOutStream {
    type Item = Result<bytes::Bytes, Error>;
    fn poll_next(
        self: ::core::pin::Pin<&mut Self>,
        cx: &mut ::core::task::Context<'_>,
    ) -> ::core::task::Poll<Option<Result<bytes::Bytes, Error>>>;
}
#[asyncfix::io_handle(network)]
#[asyncfix::effect(network)]
pub struct CopyInSink<T> {
    t: T,
}
impl<T> CopyInSink<T> {
    #[asyncfix::effect(network)]
    pub async fn finish(self: core::pin::Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T> futures_sink::Sink<T> for CopyInSink<T> {
    type Error = Error;
}

mod client {
    use super::*;
    #[asyncfix::io_handle(network)]
    pub struct Client {
        inner: std::sync::Arc<()>,
    }
    impl core::fmt::Debug for Client {}
    impl Client {
        #[asyncfix::effect(network)]
        pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
        #[asyncfix::effect(network)]
        pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
        #[asyncfix::effect(network)]
        pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)])
        -> Result<Option<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(
            &self,
            statement: &T,
            params: I,
        ) -> Result<RowStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(
            &self,
            statement: &T,
            params: I,
        ) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn copy_in<T: ?Sized + ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
        #[asyncfix::effect(network)]
        pub async fn copy_out<T: ?Sized + ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_scalar<R, T: ?Sized + ToStatement>(
            &self,
            statement: &T,
            params: &[&(dyn ToSql + Sync)],
        ) -> Result<Vec<R>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_one_scalar<R, T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)])
        -> Result<R, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_opt_scalar<R, T: ?Sized + ToStatement>(
            &self,
            statement: &T,
            params: &[&(dyn ToSql + Sync)],
        ) -> Result<Option<R>, Error>;
        #[asyncfix::effect(network)]
        pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
        pub fn cancel_token(&self) -> CancelToken;
        #[asyncfix::effect(network)]
        pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn check_connection(&self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
        pub fn clear_type_cache(&self);
        pub fn is_closed(&self) -> bool;
    }
}
mod transaction {
    use super::*;
    #[asyncfix::io_handle(network)]
    pub struct Transaction<'a> {
        client: &'a mut Client,
    }
    impl Drop for Transaction<'_> {
        fn drop(&mut self);
    }
    impl<'a> Transaction<'a> {
        #[asyncfix::effect(network)]
        pub async fn commit(self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn rollback(self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
        #[asyncfix::effect(network)]
        pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
        #[asyncfix::effect(network)]
        pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)])
        -> Result<Option<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(
            &self,
            statement: &T,
            params: I,
        ) -> Result<RowStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(
            &self,
            statement: &T,
            params: I,
        ) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn copy_in<T: ?Sized + ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
        #[asyncfix::effect(network)]
        pub async fn copy_out<T: ?Sized + ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
        #[asyncfix::effect(network)]
        pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_scalar<R, T: ?Sized + ToStatement>(
            &self,
            statement: &T,
            params: &[&(dyn ToSql + Sync)],
        ) -> Result<Vec<R>, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_one_scalar<R, T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)])
        -> Result<R, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_opt_scalar<R, T: ?Sized + ToStatement>(
            &self,
            statement: &T,
            params: &[&(dyn ToSql + Sync)],
        ) -> Result<Option<R>, Error>;
        #[asyncfix::effect(network)]
        pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
        pub fn cancel_token(&self) -> CancelToken;
        #[asyncfix::effect(network)]
        pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn bind<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>;
        #[asyncfix::effect(network)]
        pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
        #[asyncfix::effect(network)]
        pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error>;
        pub fn client(&self) -> &Client;
    }
}
#[derive(Clone)]
pub struct Portal(std::sync::Arc<()>);
pub struct TransactionBuilder<'a> {
    client: &'a mut Client,
}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, v: IsolationLevel) -> Self;
    pub fn read_only(self, v: bool) -> Self;
    pub fn deferrable(self, v: bool) -> Self;
    #[asyncfix::effect(network)]
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}
#[asyncfix::effect(network)]
pub trait GenericClient {
    #[asyncfix::effect(network)]
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[asyncfix::effect(network)]
    async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[asyncfix::effect(network)]
    async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[asyncfix::effect(network)]
    async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    #[asyncfix::effect(network)]
    async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[asyncfix::effect(network)]
    async fn execute_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    #[asyncfix::effect(network)]
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[asyncfix::effect(network)]
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    fn client(&self) -> &Client;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}

pub mod config {
    use super::*;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Config {
        user: Option<String>,
    }
    impl Default for Config {
        fn default() -> Self;
    }
    impl ::core::str::FromStr for Config {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SslMode {
        Disable,
        Prefer,
        Require,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetSessionAttrs {
        Any,
        ReadWrite,
        ReadOnly,
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Host {
        Tcp(String),
        Unix(std::path::PathBuf),
    }
    impl Config {
        pub fn new() -> Config;
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
        pub fn get_user(&self) -> Option<&str>;
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config;
        pub fn get_password(&self) -> Option<&[u8]>;
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
        pub fn get_dbname(&self) -> Option<&str>;
        pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
        pub fn get_hosts(&self) -> &[Host];
        pub fn get_ports(&self) -> &[u16];
        pub fn ssl_mode(&mut self, v: SslMode) -> &mut Self;
        pub fn port(&mut self, v: u16) -> &mut Self;
        pub fn connect_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn tcp_user_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn keepalives(&mut self, v: bool) -> &mut Self;
        pub fn keepalives_idle(&mut self, v: Duration) -> &mut Self;
        pub fn target_session_attrs(&mut self, v: TargetSessionAttrs) -> &mut Self;
        #[asyncfix::effect(network)]
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, NoTlsStream>), Error>;
        #[asyncfix::effect(network)]
        pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, NoTlsStream>), Error>;
    }
}
