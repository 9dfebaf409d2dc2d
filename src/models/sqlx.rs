//! sqlx 0.5 to 0.8. An executor's work counts as network also for SQLite.
#![register_tool(asyncfix)]
extern crate chrono as chrono_crate;
extern crate futures_core;
extern crate serde_json;
extern crate tokio;
extern crate uuid as uuid_crate;

use core::time::Duration;
use futures_core::future::BoxFuture;
use std::borrow::Cow;
use std::sync::Arc;

pub use acquire::Acquire;
pub use any::{Any, AnyConnection, AnyPool};
pub use arguments::{Arguments, IntoArguments};
pub use connection::{ConnectOptions, Connection};
pub use database::Database;
pub use either::Either;
pub use error::{Error, Result};
pub use executor::{Execute, Executor};
pub use from_row::FromRow;
pub use mssql::{Mssql, MssqlConnection, MssqlPool};
pub use mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool};
pub use pool::{Pool, PoolConnection};
pub use postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use query::{query, query_with};
pub use query_as::{query_as, query_as_with};
pub use query_builder::QueryBuilder;
pub use query_scalar::{query_scalar, query_scalar_with};
pub use raw_sql::raw_sql;
pub use row::{Column, ColumnIndex, Row, TypeInfo, Value, ValueRef};
pub use sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
pub use statement::Statement;
pub use transaction::{Transaction, TransactionManager};
pub use types_::{Decode, Encode, Type};

mod either {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R> Either<L, R> {
        pub fn left(self) -> Option<L>;
        pub fn right(self) -> Option<R>;
        pub fn is_left(&self) -> bool;
        pub fn is_right(&self) -> bool;
    }
}
mod types_ {
    use super::*;
    pub trait Type<DB> {}
    pub trait Encode<'q, DB> {}
    pub trait Decode<'r, DB>: Sized {}
    impl<DB, T: ?Sized> Type<DB> for T {}
    impl<'q, DB, T: ?Sized> Encode<'q, DB> for T {}
    impl<'r, DB, T> Decode<'r, DB> for T {}
}
mod from_row {
    pub trait FromRow<'r, R>: Sized {
        fn from_row(row: &'r R) -> Result<Self, super::Error>;
    }
}
mod arguments {
    use super::*;
    pub trait Arguments<'q>: Default {
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T>(&mut self, value: T) -> Result<(), error::BoxDynError>;
        fn len(&self) -> usize;
    }
    pub trait IntoArguments<'q, DB: Database> {
        fn into_arguments(self) -> DB::Arguments;
    }
}
pub mod encode {
    pub use super::types_::Encode;
    pub enum IsNull {
        Yes,
        No,
    }
}
pub mod decode {
    pub use super::types_::Decode;
}

pub mod database {
    pub trait Database: 'static + Sized + Send + core::fmt::Debug {
        type Connection: super::Connection<Database = Self>;
        type Row: super::Row<Database = Self>;
        type QueryResult: super::QueryResultExt;
        type Column: super::Column;
        type TypeInfo: super::TypeInfo;
        type Value;
        type ValueRef;
        type Arguments;
        type Statement;
        const NAME: &'static str;
    }
}
pub trait QueryResultExt: Default {}

pub mod error {
    use super::*;
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>;
    #[derive(Debug)]
    pub enum Error {
        Configuration(BoxDynError),
        InvalidArgument(String),
        Database(Box<dyn DatabaseError>),
        Io(std::io::Error),
        Tls(BoxDynError),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnIndexOutOfBounds { index: usize, len: usize },
        ColumnNotFound(String),
        ColumnDecode { index: String, source: BoxDynError },
        Encode(BoxDynError),
        Decode(BoxDynError),
        AnyDriverError(BoxDynError),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
        Migrate(Box<migrate::MigrateError>),
        InvalidSavePointStatement,
        BeginFailed,
    }
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {
        fn from(v: std::io::Error) -> Self;
    }
    impl From<migrate::MigrateError> for Error {
        fn from(v: migrate::MigrateError) -> Self;
    }
    impl Error {
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        Other,
    }
    pub trait DatabaseError: 'static + Send + Sync + std::error::Error {
        pub fn message(&self) -> &str;
        pub fn code(&self) -> Option<Cow<'_, str>>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn kind(&self) -> ErrorKind;
        pub fn is_unique_violation(&self) -> bool;
        pub fn is_foreign_key_violation(&self) -> bool;
        pub fn is_check_violation(&self) -> bool;
    }
    impl dyn DatabaseError {
        pub fn downcast_ref<E: DatabaseError>(&self) -> &E;
        pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E>;
        pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E>;
    }
}

mod row {
    use super::*;
    pub trait ColumnIndex<T: ?Sized>: core::fmt::Debug {}
    impl<T: ?Sized> ColumnIndex<T> for usize {}
    impl<T: ?Sized> ColumnIndex<T> for &str {}
    impl<T: ?Sized> ColumnIndex<T> for String {}
    impl<T: ?Sized> ColumnIndex<T> for &String {}
    pub trait Row: Unpin + Send + Sync + 'static {
        type Database: Database<Row = Self>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column;
        fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error>;
        fn get<'r, T, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
        fn get_unchecked<'r, T, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
        fn try_get<'r, T, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error>;
        fn try_get_unchecked<'r, T, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error>;
        fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef, Error>;
    }
    pub trait Column: 'static + Send + Sync + core::fmt::Debug {
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
    }
    pub trait TypeInfo {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
    }
    pub trait Value {
        fn is_null(&self) -> bool;
        fn decode<'r, T>(&'r self) -> T;
        fn try_decode<'r, T>(&'r self) -> Result<T, Error>;
    }
    pub trait ValueRef<'r>: Sized {
        fn is_null(&self) -> bool;
    }
}
mod statement {
    use super::*;
    pub trait Statement<'q>: Send + Sync {
        type Database: Database;
        fn sql(&self) -> &str;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn query(&self) -> query::Query<'_, Self::Database>;
        fn query_as<O>(&self) -> query_as::QueryAs<'_, Self::Database, O>;
        fn query_scalar<O>(&self) -> query_scalar::QueryScalar<'_, Self::Database, O>;
    }
}

mod connection {
    use super::*;
    pub trait Connection: Send + Sized {
        type Database: Database<Connection = Self>;
        type Options: ConnectOptions<Connection = Self>;
        #[asyncfix::effect(network)]
        fn close(self) -> BoxFuture<'static, Result<(), Error>>;
        #[asyncfix::effect(network)]
        fn close_hard(self) -> BoxFuture<'static, Result<(), Error>>;
        #[asyncfix::effect(network)]
        fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
        #[asyncfix::effect(network)]
        fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
        #[asyncfix::effect(network)]
        fn begin_with(&mut self, statement: impl Into<Cow<'static, str>>) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
        fn is_in_transaction(&self) -> bool;
        #[asyncfix::effect(network)]
        fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> BoxFuture<'a, Result<R, E>>
        where
            F: for<'c> FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c, Result<R, E>> + 'a + Send + Sync;
        fn cached_statements_size(&self) -> usize;
        #[asyncfix::effect(network)]
        fn clear_cached_statements(&mut self) -> BoxFuture<'_, Result<(), Error>>;
        fn shrink_buffers(&mut self);
        #[asyncfix::effect(network)]
        fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>>;
        #[asyncfix::effect(network)]
        fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>>;
    }
    pub trait ConnectOptions: 'static + Send + Sync + Clone {
        type Connection: Connection<Options = Self>;
        #[asyncfix::effect(network)]
        fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>>;
        fn log_statements(self, level: LevelFilter) -> Self;
        fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
        fn disable_statement_logging(self) -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum LevelFilter {
        Off,
        Error,
        Warn,
        Info,
        Debug,
        Trace,
    }
}
use connection::LevelFilter;

mod transaction {
    use super::*;
    pub trait TransactionManager {
        type Database: Database;
    }
    #[asyncfix::io_handle(network)]
    pub struct Transaction<'c, DB: Database> {
        connection: pool::MaybePoolConnection<'c, DB>,
        open: bool,
    }
    impl<'c, DB: Database> Transaction<'c, DB> {
        #[asyncfix::effect(network)]
        pub async fn begin(conn: impl Into<pool::MaybePoolConnection<'c, DB>>) -> Result<Self, Error>;
        #[asyncfix::effect(network)]
        pub async fn commit(self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn rollback(self) -> Result<(), Error>;
    }
    impl<'c, DB: Database> ::core::ops::Deref for Transaction<'c, DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &DB::Connection;
    }
    impl<'c, DB: Database> ::core::ops::DerefMut for Transaction<'c, DB> {
        fn deref_mut(&mut self) -> &mut DB::Connection;
    }
    impl<DB: Database> AsMut<DB::Connection> for Transaction<'_, DB> {
        fn as_mut(&mut self) -> &mut DB::Connection;
    }
    impl<'c, DB: Database> Drop for Transaction<'c, DB> {
        fn drop(&mut self);
    }
    impl<DB: Database> core::fmt::Debug for Transaction<'_, DB> {}
    impl<'c, 't, DB: Database> Executor<'t> for &'t mut Transaction<'c, DB> {
        type Database = DB;
    }
    impl<'c, 't, DB: Database> Acquire<'t> for &'t mut Transaction<'c, DB> {
        type Database = DB;
        type Connection = &'t mut DB::Connection;
    }
}

mod acquire {
    use super::*;
    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: core::ops::Deref<Target = <Self::Database as Database>::Connection> + core::ops::DerefMut + Send;
        #[asyncfix::effect(network)]
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        #[asyncfix::effect(network)]
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
}

mod executor {
    use super::*;
    pub trait Executor<'c>: Send + Sized {
        type Database: Database;
        #[asyncfix::effect(network)]
        fn execute<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>>;
        fn execute_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> RowStream<'e, <Self::Database as Database>::QueryResult>;
        fn fetch<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(self, query: E) -> RowStream<'e, <Self::Database as Database>::Row>;
        fn fetch_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> RowStream<'e, Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>>;
        #[asyncfix::effect(network)]
        fn fetch_all<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>>;
        #[asyncfix::effect(network)]
        fn fetch_one<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>>;
        #[asyncfix::effect(network)]
        fn fetch_optional<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>>;
        #[asyncfix::effect(network)]
        fn prepare<'e, 'q: 'e>(self, query: &'q str) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement, Error>>;
    }
    pub trait Execute<'q, DB: Database>: Send + Sized {
        fn sql(&self) -> &'q str;
        fn persistent(&self) -> bool;
    }
    impl<'q, DB: Database> Execute<'q, DB> for &'q str {}
    #[asyncfix::effect(network)]
    pub struct RowStream<'e, T> {
        inner: futures_core::stream::BoxStream<'e, Result<T, Error>>,
    }
    impl<T> futures_core::Stream for RowStream<'_, T> {
        type Item = Result<T, Error>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>)
        -> ::core::task::Poll<Option<Result<T, Error>>>;
    }
}

pub mod query {
    use super::*;
    use executor::RowStream;
    #[must_use]
    pub struct Query<'q, DB: Database, A = <DB as Database>::Arguments> {
        sql: &'q str,
        db: core::marker::PhantomData<(DB, A)>,
    }
    #[must_use]
    pub struct Map<'q, DB: Database, F, A = <DB as Database>::Arguments> {
        inner: Query<'q, DB, A>,
        mapper: F,
    }
    pub fn query<DB: Database>(sql: &str) -> Query<'_, DB, DB::Arguments>;
    pub fn query_with<'q, DB: Database, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A>;
    impl<'q, DB: Database, A: Send> Execute<'q, DB> for Query<'q, DB, A> {}
    impl<'q, DB: Database, A> Query<'q, DB, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn try_bind<T: 'q>(&mut self, value: T) -> Result<(), error::BoxDynError>;
        pub fn persistent(self, value: bool) -> Self;
        pub fn map<F, O>(self, f: F) -> Map<'q, DB, FnMap<DB::Row, O>, A>
        where
            F: FnMut(DB::Row) -> O + Send;
        pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, FnMap<DB::Row, O>, A>
        where
            F: FnMut(DB::Row) -> Result<O, Error> + Send;
        #[asyncfix::effect(network)]
        pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error>;
        #[asyncfix::effect(none)]
        pub async fn execute_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, DB::QueryResult>;
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, DB::Row>;
        pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E)
        -> RowStream<'e, Either<DB::QueryResult, DB::Row>>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::Row, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<DB::Row>, Error>;
    }
    pub struct FnMap<R, O> {
        f: fn(R) -> O,
    }
    impl<'q, DB: Database, R, O, A> Map<'q, DB, FnMap<R, O>, A> {
        pub fn map<G, P>(self, g: G) -> Map<'q, DB, FnMap<R, P>, A>
        where
            G: FnMut(O) -> P + Send;
        pub fn try_map<G, P>(self, g: G) -> Map<'q, DB, FnMap<R, P>, A>
        where
            G: FnMut(O) -> Result<P, Error> + Send;
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, O>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
    // What `query!`, `query_as!`, `query_scalar!` give: rows of `O`; `O` of `query!` is an anonymous record, here `Record` without fields.
    #[must_use]
    pub struct Checked<DB, O> {
        p: core::marker::PhantomData<(DB, O)>,
    }
    #[derive(Debug)]
    pub struct Record {
        p: (),
    }
    pub fn __checked<DB: Database, O>() -> Checked<DB, O>;
    impl<DB: Database, O> Checked<DB, O> {
        pub fn persistent(self, value: bool) -> Self;
        pub fn map<G, P>(self, g: G) -> Checked<DB, P>
        where
            G: FnMut(O) -> P + Send;
        pub fn try_map<G, P>(self, g: G) -> Checked<DB, P>
        where
            G: FnMut(O) -> Result<P, Error> + Send;
        #[asyncfix::effect(network)]
        pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error>;
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, O>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
}
pub mod query_as {
    use super::*;
    use executor::RowStream;
    #[must_use]
    pub struct QueryAs<'q, DB: Database, O, A = <DB as Database>::Arguments> {
        inner: query::Query<'q, DB, A>,
        o: core::marker::PhantomData<O>,
    }
    pub fn query_as<'q, DB: Database, O>(sql: &'q str) -> QueryAs<'q, DB, O, DB::Arguments>;
    pub fn query_as_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A>;
    impl<'q, DB: Database, O: Send, A: Send> Execute<'q, DB> for QueryAs<'q, DB, O, A> {}
    impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, O>;
        pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, Either<DB::QueryResult, O>>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
}
pub mod query_scalar {
    use super::*;
    use executor::RowStream;
    #[must_use]
    pub struct QueryScalar<'q, DB: Database, O, A = <DB as Database>::Arguments> {
        inner: query_as::QueryAs<'q, DB, (O,), A>,
    }
    pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, DB::Arguments>;
    pub fn query_scalar_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>;
    impl<'q, DB: Database, O: Send, A: Send> Execute<'q, DB> for QueryScalar<'q, DB, O, A> {}
    impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> RowStream<'e, O>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error>;
    }
}
pub mod raw_sql {
    use super::*;
    use executor::RowStream;
    pub struct RawSql<'q>(&'q str);
    pub fn raw_sql(sql: &str) -> RawSql<'_>;
    impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {}
    impl<'q> RawSql<'q> {
        #[asyncfix::effect(network)]
        pub async fn execute<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::QueryResult>;
        pub fn fetch<'e, E: Executor<'e>>(self, executor: E) -> RowStream<'e, <E::Database as Database>::Row>;
        #[asyncfix::effect(network)]
        pub async fn fetch_all<'e, E: Executor<'e>>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>>;
        #[asyncfix::effect(network)]
        pub async fn fetch_one<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::Row>;
        #[asyncfix::effect(network)]
        pub async fn fetch_optional<'e, E: Executor<'e>>(self, executor: E) -> Result<Option<<E::Database as Database>::Row>>;
    }
}
pub mod query_builder {
    use super::*;
    use core::fmt::Display;
    pub struct QueryBuilder<'args, DB: Database> {
        query: String,
        a: core::marker::PhantomData<&'args DB>,
    }
    impl<DB: Database> Default for QueryBuilder<'_, DB> {
        fn default() -> Self;
    }
    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self;
        pub fn push(&mut self, sql: impl Display) -> &mut Self;
        pub fn push_bind<T: 'args>(&mut self, value: T) -> &mut Self;
        pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep>;
        pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(
            &mut self,
            tuples: I,
            push_tuple: F,
        ) -> &mut Self;
        pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(
            &mut self,
            tuples: I,
            push_tuple: F,
        ) -> &mut Self;
        pub fn build(&mut self) -> query::Query<'_, DB, DB::Arguments>;
        pub fn build_query_as<'q, T>(&'q mut self) -> query_as::QueryAs<'q, DB, T, DB::Arguments>;
        pub fn build_query_scalar<'q, T>(&'q mut self) -> query_scalar::QueryScalar<'q, DB, T, DB::Arguments>;
        pub fn reset(&mut self) -> &mut Self;
        pub fn sql(&self) -> &str;
        pub fn into_sql(self) -> String;
    }
    pub struct Separated<'qb, 'args: 'qb, DB: Database, Sep> {
        b: &'qb mut QueryBuilder<'args, DB>,
        s: Sep,
    }
    impl<'qb, 'args: 'qb, DB: Database, Sep: Display> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl Display) -> &mut Self;
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self;
        pub fn push_bind<T: 'args>(&mut self, value: T) -> &mut Self;
        pub fn push_bind_unseparated<T: 'args>(&mut self, value: T) -> &mut Self;
    }
}

pub mod pool {
    use super::*;
    #[asyncfix::cheap_clone]
    pub struct Pool<DB: Database>(Arc<PoolInner<DB>>);
    struct PoolInner<DB>(core::marker::PhantomData<DB>);
    impl<DB: Database> Clone for Pool<DB> {
        fn clone(&self) -> Self;
    }
    impl<DB: Database> core::fmt::Debug for Pool<DB> {}
    impl<DB: Database> Pool<DB> {
        #[asyncfix::effect(network)]
        pub async fn connect(url: &str) -> Result<Self, Error>;
        #[asyncfix::effect(network)]
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
        #[asyncfix::effect(network)]
        pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error>;
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        #[asyncfix::effect(network)]
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        #[asyncfix::effect(network)]
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
        #[asyncfix::effect(network)]
        pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'static, DB>, Error>;
        #[asyncfix::effect(network)]
        pub async fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn size(&self) -> u32;
        pub fn num_idle(&self) -> usize;
        pub fn options(&self) -> &PoolOptions<DB>;
        pub fn close_event(&self) -> CloseEvent;
        pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options>;
        pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options);
    }
    impl<'p, DB: Database> Executor<'p> for &'p Pool<DB> {
        type Database = DB;
    }
    impl<'a, DB: Database> Acquire<'static> for &'a Pool<DB> {
        type Database = DB;
        type Connection = PoolConnection<DB>;
    }
    #[asyncfix::effect(join)]
    pub struct CloseEvent {
        l: (),
    }
    impl ::core::future::Future for CloseEvent {
        type Output = ();
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<()>;
    }
    impl CloseEvent {
        #[asyncfix::effect(inherit)]
        pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error>;
    }
    #[asyncfix::io_handle(network)]
    pub struct PoolConnection<DB: Database> {
        live: Option<DB::Connection>,
        pool: Arc<PoolInner<DB>>,
    }
    impl<DB: Database> ::core::ops::Deref for PoolConnection<DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &DB::Connection;
    }
    impl<DB: Database> ::core::ops::DerefMut for PoolConnection<DB> {
        fn deref_mut(&mut self) -> &mut DB::Connection;
    }
    impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {
        fn as_ref(&self) -> &DB::Connection;
    }
    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {
        fn as_mut(&mut self) -> &mut DB::Connection;
    }
    impl<DB: Database> core::fmt::Debug for PoolConnection<DB> {}
    impl<DB: Database> Drop for PoolConnection<DB> {
        fn drop(&mut self);
    }
    impl<DB: Database> PoolConnection<DB> {
        #[asyncfix::effect(network)]
        pub async fn close(self) -> Result<(), Error>;
        pub fn close_on_drop(&mut self);
        pub fn detach(self) -> DB::Connection;
        pub fn leak(self) -> DB::Connection;
    }
    impl<'c, DB: Database> Executor<'c> for &'c mut PoolConnection<DB> {
        type Database = DB;
    }
    impl<'c, DB: Database> Acquire<'c> for &'c mut PoolConnection<DB> {
        type Database = DB;
        type Connection = &'c mut DB::Connection;
    }
    pub enum MaybePoolConnection<'c, DB: Database> {
        Connection(&'c mut DB::Connection),
        PoolConnection(PoolConnection<DB>),
    }
    impl<'c, DB: Database> ::core::ops::Deref for MaybePoolConnection<'c, DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &DB::Connection;
    }
    impl<'c, DB: Database> ::core::ops::DerefMut for MaybePoolConnection<'c, DB> {
        fn deref_mut(&mut self) -> &mut DB::Connection;
    }
    #[derive(Clone, Debug)]
    pub struct PoolOptions<DB: Database> {
        db: core::marker::PhantomData<fn() -> DB>,
    }
    #[derive(Debug)]
    pub struct PoolConnectionMetadata {
        pub age: Duration,
        pub idle_for: Duration,
    }
    impl<DB: Database> Default for PoolOptions<DB> {
        fn default() -> Self;
    }
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self;
        pub fn max_connections(self, v: u32) -> Self;
        pub fn min_connections(self, v: u32) -> Self;
        pub fn acquire_timeout(self, v: Duration) -> Self;
        pub fn connect_timeout(self, v: Duration) -> Self;
        pub fn acquire_time_level(self, v: LevelFilter) -> Self;
        pub fn acquire_slow_level(self, v: LevelFilter) -> Self;
        pub fn acquire_slow_threshold(self, v: Duration) -> Self;
        pub fn max_lifetime(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn idle_timeout(self, v: impl Into<Option<Duration>>) -> Self;
        pub fn test_before_acquire(self, v: bool) -> Self;
        pub fn get_max_connections(&self) -> u32;
        pub fn get_min_connections(&self) -> u32;
        pub fn get_acquire_timeout(&self) -> Duration;
        pub fn get_max_lifetime(&self) -> Option<Duration>;
        pub fn get_idle_timeout(&self) -> Option<Duration>;
        pub fn after_connect<F>(self, callback: F) -> Self
        where
            F: for<'c> Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<(), Error>> + 'static + Send + Sync;
        pub fn before_acquire<F>(self, callback: F) -> Self
        where
            F: for<'c> Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
        pub fn after_release<F>(self, callback: F) -> Self
        where
            F: for<'c> Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
        #[asyncfix::effect(network)]
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        #[asyncfix::effect(network)]
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
    }
}

pub mod postgres {
    use super::*;
    #[derive(Debug)]
    pub struct Postgres;
    impl Database for Postgres {
        type Connection = PgConnection;
        type Row = PgRow;
        type QueryResult = PgQueryResult;
        type Column = PgColumn;
        type TypeInfo = PgTypeInfo;
        type Value = PgValue;
        type ValueRef = PgValueRef;
        type Arguments = PgArguments;
        type Statement = PgStatement;
    }
    pub type PgPool = Pool<Postgres>;
    pub type PgPoolOptions = pool::PoolOptions<Postgres>;
    pub type PgTransaction<'c> = Transaction<'c, Postgres>;
    pub type PgQueryBuilder<'q> = QueryBuilder<'q, Postgres>;
    pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
    impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct PgConnection {
        inner: Box<()>,
    }
    impl Connection for PgConnection {
        type Database = Postgres;
        type Options = PgConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut PgConnection {
        type Database = Postgres;
    }
    impl<'c> Acquire<'c> for &'c mut PgConnection {
        type Database = Postgres;
        type Connection = &'c mut PgConnection;
    }
    #[derive(Debug)]
    pub struct PgRow {
        v: Vec<()>,
    }
    impl Row for PgRow {
        type Database = Postgres;
    }
    #[derive(Clone, Debug, Default)]
    pub struct PgQueryResult {
        rows_affected: u64,
    }
    impl QueryResultExt for PgQueryResult {}
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    #[derive(Clone, Debug)]
    pub struct PgColumn {
        name: String,
    }
    impl Column for PgColumn {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct PgTypeInfo(());
    impl TypeInfo for PgTypeInfo {}
    #[derive(Clone)]
    pub struct PgValue {
        v: (),
    }
    impl Value for PgValue {}
    #[derive(Clone)]
    pub struct PgValueRef {
        v: (),
    }
    impl ValueRef<'_> for PgValueRef {}
    #[derive(Default)]
    pub struct PgArguments {
        v: (),
    }
    impl<'q> Arguments<'q> for PgArguments {}
    #[derive(Clone, Debug)]
    pub struct PgStatement {
        v: (),
    }
    impl<'q> Statement<'q> for PgStatement {
        type Database = Postgres;
    }
    #[derive(Clone, Debug)]
    pub struct PgConnectOptions {
        v: (),
    }
    impl ConnectOptions for PgConnectOptions {
        type Connection = PgConnection;
    }
    impl ::core::str::FromStr for PgConnectOptions {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    impl Default for PgConnectOptions {
        fn default() -> Self;
    }
    impl PgConnectOptions {
        pub fn new() -> Self;
        pub fn new_without_pgpass() -> Self;
        pub fn host(self, v: &str) -> Self;
        pub fn port(self, v: u16) -> Self;
        pub fn username(self, v: &str) -> Self;
        pub fn password(self, v: &str) -> Self;
        pub fn database(self, v: &str) -> Self;
        pub fn ssl_mode(self, v: PgSslMode) -> Self;
        pub fn ssl_root_cert(self, v: impl AsRef<std::path::Path>) -> Self;
        pub fn ssl_client_cert(self, v: impl AsRef<std::path::Path>) -> Self;
        pub fn ssl_client_key(self, v: impl AsRef<std::path::Path>) -> Self;
        pub fn statement_cache_capacity(self, v: usize) -> Self;
        pub fn application_name(self, v: &str) -> Self;
        pub fn extra_float_digits(self, v: impl Into<Option<i8>>) -> Self;
        pub fn socket(self, v: impl AsRef<std::path::Path>) -> Self;
        pub fn options<K, V, I: IntoIterator<Item = (K, V)>>(self, options: I) -> Self;
        pub fn get_host(&self) -> &str;
        pub fn get_database(&self) -> Option<&str>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PgSslMode {
        Disable,
        Allow,
        Prefer,
        Require,
        VerifyCa,
        VerifyFull,
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct PgListener {
        pool: PgPool,
    }
    impl PgListener {
        #[asyncfix::effect(network)]
        pub async fn connect(url: &str) -> Result<Self, Error>;
        #[asyncfix::effect(network)]
        pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error>;
        #[asyncfix::effect(network)]
        pub async fn listen(&mut self, channel: &str) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn unlisten_all(&mut self) -> Result<(), Error>;
        #[asyncfix::effect(network)]
        pub async fn recv(&mut self) -> Result<PgNotification, Error>;
        #[asyncfix::effect(network)]
        pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error>;
        pub fn next_buffered(&mut self) -> Option<PgNotification>;
        pub fn eager_reconnect(&mut self, val: bool);
        pub fn into_stream(self) -> NotificationStream;
    }
    #[asyncfix::effect(network)]
    pub struct NotificationStream {
        l: PgListener,
    }
    impl futures_core::Stream for NotificationStream {
        type Item = Result<PgNotification, Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<PgNotification, Error>>>;
    }
    #[derive(Debug)]
    pub struct PgNotification(());
    impl PgNotification {
        pub fn process_id(&self) -> u32;
        pub fn channel(&self) -> &str;
        pub fn payload(&self) -> &str;
    }
    #[derive(Debug)]
    pub struct PgDatabaseError(());
    impl ::core::fmt::Display for PgDatabaseError {}
    impl std::error::Error for PgDatabaseError {}
    impl error::DatabaseError for PgDatabaseError {}
    impl PgDatabaseError {
        pub fn code(&self) -> &str;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn severity(&self) -> PgSeverity;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PgSeverity {
        Panic,
        Fatal,
        Error,
        Warning,
        Notice,
        Debug,
        Info,
        Log,
    }
    #[derive(Clone, Debug)]
    pub struct PgAdvisoryLock {
        k: (),
    }
    impl PgAdvisoryLock {
        pub fn new(key_string: impl Into<String>) -> Self;
        #[asyncfix::effect(network)]
        pub async fn acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<PgAdvisoryLockGuard<C>>;
        #[asyncfix::effect(network)]
        pub async fn try_acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<C>, C>>;
    }
    pub struct PgAdvisoryLockGuard<C> {
        c: Option<C>,
    }
    impl<C> ::core::ops::Deref for PgAdvisoryLockGuard<C> {
        type Target = C;
        fn deref(&self) -> &C;
    }
    impl<C> ::core::ops::DerefMut for PgAdvisoryLockGuard<C> {
        fn deref_mut(&mut self) -> &mut C;
    }
    impl<C> PgAdvisoryLockGuard<C> {
        #[asyncfix::effect(network)]
        pub async fn release_now(self) -> Result<C, Error>;
    }
    impl PgConnection {
        #[asyncfix::effect(network)]
        pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>>;
    }
    #[asyncfix::io_handle(network)]
    pub struct PgCopyIn<C> {
        c: C,
    }
    impl<C> PgCopyIn<C> {
        #[asyncfix::effect(network)]
        pub async fn send(&mut self, data: impl core::ops::Deref<Target = [u8]>) -> Result<&mut Self>;
        #[asyncfix::effect(network)]
        pub async fn finish(self) -> Result<u64>;
        #[asyncfix::effect(network)]
        pub async fn abort(self, msg: impl Into<String>) -> Result<()>;
    }
    pub mod types {
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct PgInterval {
            pub months: i32,
            pub days: i32,
            pub microseconds: i64,
        }
    }
}

pub mod mysql {
    use super::*;
    #[derive(Debug)]
    pub struct MySql;
    impl Database for MySql {
        type Connection = MySqlConnection;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
        type Column = MySqlColumn;
        type TypeInfo = MySqlTypeInfo;
        type Value = MySqlValue;
        type ValueRef = MySqlValueRef;
        type Arguments = MySqlArguments;
        type Statement = MySqlStatement;
    }
    pub type MySqlPool = Pool<MySql>;
    pub type MySqlPoolOptions = pool::PoolOptions<MySql>;
    pub type MySqlTransaction<'c> = Transaction<'c, MySql>;
    pub type MySqlQueryBuilder<'q> = QueryBuilder<'q, MySql>;
    pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
    impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct MySqlConnection {
        inner: Box<()>,
    }
    impl Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut MySqlConnection {
        type Database = MySql;
    }
    impl<'c> Acquire<'c> for &'c mut MySqlConnection {
        type Database = MySql;
        type Connection = &'c mut MySqlConnection;
    }
    #[derive(Debug)]
    pub struct MySqlRow {
        v: Vec<()>,
    }
    impl Row for MySqlRow {
        type Database = MySql;
    }
    #[derive(Clone, Debug, Default)]
    pub struct MySqlQueryResult {
        rows_affected: u64,
    }
    impl QueryResultExt for MySqlQueryResult {}
    impl MySqlQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> u64;
    }
    #[derive(Clone, Debug)]
    pub struct MySqlColumn {
        name: String,
    }
    impl Column for MySqlColumn {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct MySqlTypeInfo(());
    impl TypeInfo for MySqlTypeInfo {}
    #[derive(Clone)]
    pub struct MySqlValue {
        v: (),
    }
    impl Value for MySqlValue {}
    #[derive(Clone)]
    pub struct MySqlValueRef {
        v: (),
    }
    impl ValueRef<'_> for MySqlValueRef {}
    #[derive(Default)]
    pub struct MySqlArguments {
        v: (),
    }
    impl<'q> Arguments<'q> for MySqlArguments {}
    #[derive(Clone, Debug)]
    pub struct MySqlStatement {
        v: (),
    }
    impl<'q> Statement<'q> for MySqlStatement {
        type Database = MySql;
    }
    #[derive(Clone, Debug)]
    pub struct MySqlConnectOptions {
        v: (),
    }
    impl ConnectOptions for MySqlConnectOptions {
        type Connection = MySqlConnection;
    }
    impl ::core::str::FromStr for MySqlConnectOptions {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    impl Default for MySqlConnectOptions {
        fn default() -> Self;
    }
    impl MySqlConnectOptions {
        pub fn new() -> Self;
        pub fn host(self, v: &str) -> Self;
        pub fn port(self, v: u16) -> Self;
        pub fn username(self, v: &str) -> Self;
        pub fn password(self, v: &str) -> Self;
        pub fn database(self, v: &str) -> Self;
        pub fn ssl_mode(self, v: MySqlSslMode) -> Self;
        pub fn charset(self, v: &str) -> Self;
        pub fn collation(self, v: &str) -> Self;
        pub fn socket(self, v: impl AsRef<std::path::Path>) -> Self;
        pub fn statement_cache_capacity(self, v: usize) -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MySqlSslMode {
        Disabled,
        Preferred,
        Required,
        VerifyCa,
        VerifyIdentity,
    }
    #[derive(Debug)]
    pub struct MySqlDatabaseError(());
    impl ::core::fmt::Display for MySqlDatabaseError {}
    impl std::error::Error for MySqlDatabaseError {}
    impl error::DatabaseError for MySqlDatabaseError {}
    impl MySqlDatabaseError {
        pub fn number(&self) -> u16;
        pub fn message(&self) -> &str;
    }
}

pub mod sqlite {
    use super::*;
    #[derive(Debug)]
    pub struct Sqlite;
    impl Database for Sqlite {
        type Connection = SqliteConnection;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
        type Column = SqliteColumn;
        type TypeInfo = SqliteTypeInfo;
        type Value = SqliteValue;
        type ValueRef = SqliteValueRef;
        type Arguments = SqliteArguments;
        type Statement = SqliteStatement;
    }
    pub type SqlitePool = Pool<Sqlite>;
    pub type SqlitePoolOptions = pool::PoolOptions<Sqlite>;
    pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;
    pub type SqliteQueryBuilder<'q> = QueryBuilder<'q, Sqlite>;
    pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
    impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
    #[asyncfix::io_handle(disk)]
    #[derive(Debug)]
    pub struct SqliteConnection {
        inner: Box<()>,
    }
    impl Connection for SqliteConnection {
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut SqliteConnection {
        type Database = Sqlite;
    }
    impl<'c> Acquire<'c> for &'c mut SqliteConnection {
        type Database = Sqlite;
        type Connection = &'c mut SqliteConnection;
    }
    #[derive(Debug)]
    pub struct SqliteRow {
        v: Vec<()>,
    }
    impl Row for SqliteRow {
        type Database = Sqlite;
    }
    #[derive(Clone, Debug, Default)]
    pub struct SqliteQueryResult {
        rows_affected: u64,
    }
    impl QueryResultExt for SqliteQueryResult {}
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_rowid(&self) -> i64;
    }
    #[derive(Clone, Debug)]
    pub struct SqliteColumn {
        name: String,
    }
    impl Column for SqliteColumn {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct SqliteTypeInfo(());
    impl TypeInfo for SqliteTypeInfo {}
    #[derive(Clone)]
    pub struct SqliteValue {
        v: (),
    }
    impl Value for SqliteValue {}
    #[derive(Clone)]
    pub struct SqliteValueRef {
        v: (),
    }
    impl ValueRef<'_> for SqliteValueRef {}
    #[derive(Default)]
    pub struct SqliteArguments {
        v: (),
    }
    impl<'q> Arguments<'q> for SqliteArguments {}
    #[derive(Clone, Debug)]
    pub struct SqliteStatement {
        v: (),
    }
    impl<'q> Statement<'q> for SqliteStatement {
        type Database = Sqlite;
    }
    #[derive(Clone, Debug)]
    pub struct SqliteConnectOptions {
        v: (),
    }
    impl ConnectOptions for SqliteConnectOptions {
        type Connection = SqliteConnection;
    }
    impl ::core::str::FromStr for SqliteConnectOptions {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    impl Default for SqliteConnectOptions {
        fn default() -> Self;
    }
    impl SqliteConnectOptions {
        pub fn new() -> Self;
        pub fn filename(self, filename: impl AsRef<std::path::Path>) -> Self;
        pub fn get_filename(&self) -> &std::path::Path;
        pub fn pragma<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(self, key: K, value: V) -> Self;
        pub fn in_memory(self, v: bool) -> Self;
        pub fn foreign_keys(self, v: bool) -> Self;
        pub fn shared_cache(self, v: bool) -> Self;
        pub fn journal_mode(self, v: SqliteJournalMode) -> Self;
        pub fn locking_mode(self, v: SqliteLockingMode) -> Self;
        pub fn read_only(self, v: bool) -> Self;
        pub fn create_if_missing(self, v: bool) -> Self;
        pub fn statement_cache_capacity(self, v: usize) -> Self;
        pub fn busy_timeout(self, v: Duration) -> Self;
        pub fn synchronous(self, v: SqliteSynchronous) -> Self;
        pub fn auto_vacuum(self, v: SqliteAutoVacuum) -> Self;
        pub fn page_size(self, v: u32) -> Self;
        pub fn immutable(self, v: bool) -> Self;
        pub fn serialized(self, v: bool) -> Self;
        pub fn command_buffer_size(self, v: usize) -> Self;
        pub fn row_buffer_size(self, v: usize) -> Self;
        pub fn optimize_on_close(self, v: bool) -> Self;
        pub fn vfs(self, v: impl Into<Cow<'static, str>>) -> Self;
        pub fn collation(self, v: &str) -> Self;
        pub fn extension(self, extension_name: impl Into<Cow<'static, str>>) -> Self;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SqliteJournalMode {
        Delete,
        Truncate,
        Persist,
        Memory,
        Wal,
        Off,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SqliteLockingMode {
        Normal,
        Exclusive,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SqliteSynchronous {
        Off,
        Normal,
        Full,
        Extra,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SqliteAutoVacuum {
        None,
        Full,
        Incremental,
    }
    #[derive(Debug)]
    pub struct SqliteError {
        code: i32,
    }
    impl ::core::fmt::Display for SqliteError {}
    impl std::error::Error for SqliteError {}
    impl error::DatabaseError for SqliteError {}
    impl SqliteConnection {
        #[asyncfix::effect(lock)]
        pub async fn lock_handle(&mut self) -> Result<LockedSqliteHandle<'_>, Error>;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct LockedSqliteHandle<'a> {
        c: &'a mut SqliteConnection,
    }
}

pub mod any {
    use super::*;
    #[derive(Debug)]
    pub struct Any;
    impl Database for Any {
        type Connection = AnyConnection;
        type Row = AnyRow;
        type QueryResult = AnyQueryResult;
        type Column = AnyColumn;
        type TypeInfo = AnyTypeInfo;
        type Value = AnyValue;
        type ValueRef = AnyValueRef;
        type Arguments = AnyArguments;
        type Statement = AnyStatement;
    }
    pub type AnyPool = Pool<Any>;
    pub type AnyPoolOptions = pool::PoolOptions<Any>;
    pub type AnyTransaction<'c> = Transaction<'c, Any>;
    pub type AnyQueryBuilder<'q> = QueryBuilder<'q, Any>;
    pub trait AnyExecutor<'c>: Executor<'c, Database = Any> {}
    impl<'c, T: Executor<'c, Database = Any>> AnyExecutor<'c> for T {}
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct AnyConnection {
        inner: Box<()>,
    }
    impl Connection for AnyConnection {
        type Database = Any;
        type Options = AnyConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut AnyConnection {
        type Database = Any;
    }
    impl<'c> Acquire<'c> for &'c mut AnyConnection {
        type Database = Any;
        type Connection = &'c mut AnyConnection;
    }
    #[derive(Debug)]
    pub struct AnyRow {
        v: Vec<()>,
    }
    impl Row for AnyRow {
        type Database = Any;
    }
    #[derive(Clone, Debug, Default)]
    pub struct AnyQueryResult {
        rows_affected: u64,
    }
    impl QueryResultExt for AnyQueryResult {}
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> Option<i64>;
    }
    #[derive(Clone, Debug)]
    pub struct AnyColumn {
        name: String,
    }
    impl Column for AnyColumn {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnyTypeInfo(());
    impl TypeInfo for AnyTypeInfo {}
    #[derive(Clone)]
    pub struct AnyValue {
        v: (),
    }
    impl Value for AnyValue {}
    #[derive(Clone)]
    pub struct AnyValueRef {
        v: (),
    }
    impl ValueRef<'_> for AnyValueRef {}
    #[derive(Default)]
    pub struct AnyArguments {
        v: (),
    }
    impl<'q> Arguments<'q> for AnyArguments {}
    #[derive(Clone, Debug)]
    pub struct AnyStatement {
        v: (),
    }
    impl<'q> Statement<'q> for AnyStatement {
        type Database = Any;
    }
    #[derive(Clone, Debug)]
    pub struct AnyConnectOptions {
        v: (),
    }
    impl ConnectOptions for AnyConnectOptions {
        type Connection = AnyConnection;
    }
    impl ::core::str::FromStr for AnyConnectOptions {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    impl Default for AnyConnectOptions {
        fn default() -> Self;
    }
    impl AnyConnectOptions {
        pub fn new() -> Self;
    }
    pub fn install_default_drivers();
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum AnyKind {
        Postgres,
        MySql,
        Sqlite,
        Mssql,
    }
    impl AnyConnection {
        pub fn kind(&self) -> AnyKind;
        pub fn backend_name(&self) -> &str;
    }
}

pub mod mssql {
    use super::*;
    #[derive(Debug)]
    pub struct Mssql;
    impl Database for Mssql {
        type Connection = MssqlConnection;
        type Row = MssqlRow;
        type QueryResult = MssqlQueryResult;
        type Column = MssqlColumn;
        type TypeInfo = MssqlTypeInfo;
        type Value = MssqlValue;
        type ValueRef = MssqlValueRef;
        type Arguments = MssqlArguments;
        type Statement = MssqlStatement;
    }
    pub type MssqlPool = Pool<Mssql>;
    pub type MssqlPoolOptions = pool::PoolOptions<Mssql>;
    pub type MssqlTransaction<'c> = Transaction<'c, Mssql>;
    pub type MssqlQueryBuilder<'q> = QueryBuilder<'q, Mssql>;
    pub trait MssqlExecutor<'c>: Executor<'c, Database = Mssql> {}
    impl<'c, T: Executor<'c, Database = Mssql>> MssqlExecutor<'c> for T {}
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct MssqlConnection {
        inner: Box<()>,
    }
    impl Connection for MssqlConnection {
        type Database = Mssql;
        type Options = MssqlConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut MssqlConnection {
        type Database = Mssql;
    }
    impl<'c> Acquire<'c> for &'c mut MssqlConnection {
        type Database = Mssql;
        type Connection = &'c mut MssqlConnection;
    }
    #[derive(Debug)]
    pub struct MssqlRow {
        v: Vec<()>,
    }
    impl Row for MssqlRow {
        type Database = Mssql;
    }
    #[derive(Clone, Debug, Default)]
    pub struct MssqlQueryResult {
        rows_affected: u64,
    }
    impl QueryResultExt for MssqlQueryResult {}
    impl MssqlQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    #[derive(Clone, Debug)]
    pub struct MssqlColumn {
        name: String,
    }
    impl Column for MssqlColumn {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct MssqlTypeInfo(());
    impl TypeInfo for MssqlTypeInfo {}
    #[derive(Clone)]
    pub struct MssqlValue {
        v: (),
    }
    impl Value for MssqlValue {}
    #[derive(Clone)]
    pub struct MssqlValueRef {
        v: (),
    }
    impl ValueRef<'_> for MssqlValueRef {}
    #[derive(Default)]
    pub struct MssqlArguments {
        v: (),
    }
    impl<'q> Arguments<'q> for MssqlArguments {}
    #[derive(Clone, Debug)]
    pub struct MssqlStatement {
        v: (),
    }
    impl<'q> Statement<'q> for MssqlStatement {
        type Database = Mssql;
    }
    #[derive(Clone, Debug)]
    pub struct MssqlConnectOptions {
        v: (),
    }
    impl ConnectOptions for MssqlConnectOptions {
        type Connection = MssqlConnection;
    }
    impl ::core::str::FromStr for MssqlConnectOptions {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Error>;
    }
    impl Default for MssqlConnectOptions {
        fn default() -> Self;
    }
    impl MssqlConnectOptions {
        pub fn new() -> Self;
    }
}

pub mod migrate {
    use super::*;
    #[derive(Debug)]
    pub enum MigrateError {
        Execute(Error),
        ExecuteMigration(Error, i64),
        Source(error::BoxDynError),
        VersionMissing(i64),
        VersionMismatch(i64),
        VersionNotPresent(i64),
        Dirty(i64),
    }
    impl ::core::fmt::Display for MigrateError {}
    impl std::error::Error for MigrateError {}
    impl From<Error> for MigrateError {
        fn from(v: Error) -> Self;
    }
    #[derive(Debug)]
    pub struct Migrator {
        pub migrations: Cow<'static, [Migration]>,
        pub ignore_missing: bool,
        pub locking: bool,
        pub no_tx: bool,
    }
    impl Migrator {
        #[asyncfix::effect(disk)]
        pub async fn new<S>(source: S) -> Result<Self, MigrateError>;
        pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self;
        pub fn set_locking(&mut self, locking: bool) -> &Self;
        pub fn iter(&self) -> core::slice::Iter<'_, Migration>;
        pub fn version_exists(&self, version: i64) -> bool;
        #[asyncfix::effect(network)]
        pub async fn run<'a, A: Acquire<'a>>(&self, migrator: A) -> Result<(), MigrateError>;
        #[asyncfix::effect(network)]
        pub async fn undo<'a, A: Acquire<'a>>(&self, migrator: A, target: i64) -> Result<(), MigrateError>;
    }
    #[derive(Clone, Debug)]
    pub struct Migration {
        pub version: i64,
        pub description: Cow<'static, str>,
        pub migration_type: MigrationType,
        pub sql: Cow<'static, str>,
        pub checksum: Cow<'static, [u8]>,
        pub no_tx: bool,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MigrationType {
        Simple,
        ReversibleUp,
        ReversibleDown,
    }
    pub trait MigrateDatabase {
        #[asyncfix::effect(network)]
        fn create_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
        #[asyncfix::effect(network)]
        fn database_exists(url: &str) -> BoxFuture<'_, Result<bool, Error>>;
        #[asyncfix::effect(network)]
        fn drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
    }
    impl MigrateDatabase for Postgres {}
    impl MigrateDatabase for MySql {}
    impl MigrateDatabase for Sqlite {}
    impl MigrateDatabase for Any {}
    pub fn __migrator() -> Migrator;
}
pub mod types {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Json<T: ?Sized>(pub T);
    impl<T> ::core::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T> ::core::ops::DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for Json<T> {
        fn from(v: T) -> Self;
    }
    impl<T> AsRef<T> for Json<T> {
        fn as_ref(&self) -> &T;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Text<T>(pub T);
    pub use super::types_::{Decode, Encode, Type};
    pub use chrono_crate as chrono;
    pub use serde_json::Value as JsonValue;
    pub use uuid_crate as uuid;
    pub use uuid_crate::Uuid;
}
pub mod prelude {
    pub use super::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Statement, Type};
}

#[macro_export]
macro_rules! __sqlx_args { ($($a:expr),* $(,)?) => { $( let _ = &$a; )* }; }
#[macro_export]
macro_rules! query {
    ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }};
}
#[macro_export]
macro_rules! query_unchecked { ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }}; }
#[macro_export]
macro_rules! query_file { ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }}; }
#[macro_export]
macro_rules! query_as { ($o:path, $q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $o>() }}; }
#[macro_export]
macro_rules! query_as_unchecked { ($o:path, $q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $o>() }}; }
#[macro_export]
macro_rules! query_file_as { ($o:path, $q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $o>() }}; }
#[macro_export]
macro_rules! query_scalar { ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }}; }
#[macro_export]
macro_rules! query_scalar_unchecked { ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }}; }
#[macro_export]
macro_rules! query_file_scalar { ($q:expr $(, $a:expr)* $(,)?) => {{ $( let _ = &$a; )* $crate::query::__checked::<_, $crate::query::Record>() }}; }
#[macro_export]
macro_rules! migrate {
    ($($t:tt)*) => {
        $crate::migrate::__migrator()
    };
}
