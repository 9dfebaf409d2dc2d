//! sea-orm 0.12 and 1 (outline: connections, raw statements, and the traits of derived entities).
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate serde_json;
extern crate sqlx;
use core::time::Duration;
pub use database::*;
pub use entity::*;
pub use error::*;
pub use statement::*;
mod error {
    #[derive(Debug, PartialEq, Clone)]
    pub enum DbErr {
        ConnectionAcquire(()),
        TryIntoErr {},
        Conn(RuntimeErr),
        Exec(RuntimeErr),
        Query(RuntimeErr),
        ConvertFromU64(&'static str),
        UnpackInsertId,
        UpdateGetPrimaryKey,
        RecordNotFound(String),
        AttrNotSet(String),
        Custom(String),
        Type(String),
        Json(String),
        Migration(String),
        RecordNotInserted,
        RecordNotUpdated,
    }
    impl ::core::fmt::Display for DbErr {}
    impl std::error::Error for DbErr {}
    #[derive(Debug, PartialEq, Clone)]
    pub enum RuntimeErr {
        Internal(String),
    }
    impl ::core::fmt::Display for RuntimeErr {}
    impl std::error::Error for RuntimeErr {}
    impl DbErr {
        pub fn sql_err(&self) -> Option<SqlErr>;
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum SqlErr {
        UniqueConstraintViolation(String),
        ForeignKeyConstraintViolation(String),
    }
}
mod statement {
    use super::*;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Statement {
        pub sql: String,
        pub values: Option<()>,
        pub db_backend: DbBackend,
    }
    impl Statement {
        pub fn from_string<T: Into<String>>(db_backend: DbBackend, stmt: T) -> Statement;
        pub fn from_sql_and_values<I, T: Into<String>>(db_backend: DbBackend, sql: T, values: I) -> Self;
    }
}
mod database {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug, Default)]
    pub enum DatabaseConnection {
        #[default]
        Disconnected,
    }
    pub type DbConn = DatabaseConnection;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum DatabaseBackend {
        MySql,
        Postgres,
        Sqlite,
    }
    pub type DbBackend = DatabaseBackend;
    pub struct Database;
    impl Database {
        #[asyncfix::effect(network)]
        pub async fn connect<C: Into<ConnectOptions>>(opt: C) -> Result<DatabaseConnection, DbErr>;
    }
    #[derive(Clone, Debug)]
    pub struct ConnectOptions {
        u: String,
    }
    impl ConnectOptions {
        pub fn new<T: Into<String>>(url: T) -> Self;
        pub fn get_url(&self) -> &str;
        pub fn max_connections(&mut self, v: u32) -> &mut Self;
        pub fn min_connections(&mut self, v: u32) -> &mut Self;
        pub fn connect_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn idle_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn acquire_timeout(&mut self, v: Duration) -> &mut Self;
        pub fn max_lifetime(&mut self, v: Duration) -> &mut Self;
        pub fn sqlx_logging(&mut self, v: bool) -> &mut Self;
        pub fn test_before_acquire(&mut self, v: bool) -> &mut Self;
        pub fn set_schema_search_path<T: Into<String>>(&mut self, p: T) -> &mut Self;
        pub fn sqlx_logging_level<L>(&mut self, l: L) -> &mut Self;
    }
    impl From<&str> for ConnectOptions {
        fn from(v: &str) -> Self;
    }
    impl From<String> for ConnectOptions {
        fn from(v: String) -> Self;
    }
    impl From<&String> for ConnectOptions {
        fn from(v: &String) -> Self;
    }
    impl DatabaseConnection {
        #[asyncfix::effect(network)]
        pub async fn ping(&self) -> Result<(), DbErr>;
        #[asyncfix::effect(network)]
        pub async fn close(self) -> Result<(), DbErr>;
        pub fn get_postgres_connection_pool(&self) -> &sqlx::PgPool;
        pub fn get_mysql_connection_pool(&self) -> &sqlx::MySqlPool;
        pub fn get_sqlite_connection_pool(&self) -> &sqlx::SqlitePool;
    }
    #[asyncfix::io_handle(network)]
    #[derive(Debug)]
    pub struct DatabaseTransaction {
        c: (),
    }
    impl DatabaseTransaction {
        #[asyncfix::effect(network)]
        pub async fn commit(self) -> Result<(), DbErr>;
        #[asyncfix::effect(network)]
        pub async fn rollback(self) -> Result<(), DbErr>;
    }
    impl Drop for DatabaseTransaction {
        fn drop(&mut self);
    }
    pub trait ConnectionTrait: Sync {
        fn get_database_backend(&self) -> DbBackend;
        #[asyncfix::effect(network)]
        async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
        #[asyncfix::effect(network)]
        async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
        #[asyncfix::effect(network)]
        async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
        #[asyncfix::effect(network)]
        async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    }
    impl ConnectionTrait for DatabaseConnection {}
    impl ConnectionTrait for DatabaseTransaction {}
    pub trait StreamTrait {}
    impl StreamTrait for DatabaseConnection {}
    #[asyncfix::effect(network)]
    pub trait TransactionTrait {
        async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
        async fn begin_with_config(
            &self,
            isolation_level: Option<IsolationLevel>,
            access_mode: Option<AccessMode>,
        ) -> Result<DatabaseTransaction, DbErr>;
        async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
        where
            F: for<'c> FnOnce(&'c DatabaseTransaction) -> core::pin::Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send;
    }
    impl TransactionTrait for DatabaseConnection {}
    impl TransactionTrait for DatabaseTransaction {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum IsolationLevel {
        RepeatableRead,
        ReadCommitted,
        ReadUncommitted,
        Serializable,
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum AccessMode {
        ReadOnly,
        ReadWrite,
    }
    #[derive(Debug)]
    pub enum TransactionError<E> {
        Connection(DbErr),
        Transaction(E),
    }
    impl<E: ::core::fmt::Debug> ::core::fmt::Display for TransactionError<E> {}
    impl<E: ::core::fmt::Debug> std::error::Error for TransactionError<E> {}
    #[derive(Debug)]
    pub struct ExecResult(());
    impl ExecResult {
        pub fn last_insert_id(&self) -> u64;
        pub fn rows_affected(&self) -> u64;
    }
    #[derive(Debug)]
    pub struct QueryResult(());
    impl QueryResult {
        pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
        pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr>;
        pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr>;
    }
    #[derive(Clone, Debug)]
    pub struct DeleteResult {
        pub rows_affected: u64,
    }
    #[derive(Clone, Debug)]
    pub struct UpdateResult {
        pub rows_affected: u64,
    }
}
pub mod entity {
    use super::*;
    #[derive(Clone, Debug, PartialEq)]
    pub enum ActiveValue<V> {
        Set(V),
        Unchanged(V),
        NotSet,
    }
    pub use ActiveValue::{NotSet, Set, Unchanged};
    impl<V> ActiveValue<V> {
        pub fn set(value: V) -> Self;
        pub fn unwrap(self) -> V;
        pub fn take(&mut self) -> Option<V>;
        pub fn is_set(&self) -> bool;
        pub fn is_not_set(&self) -> bool;
        pub fn as_ref(&self) -> &V;
        pub fn into_value(self) -> Option<()>;
    }
    impl<V> Default for ActiveValue<V> {
        fn default() -> Self;
    }
    pub trait ModelTrait: Clone + Send + core::fmt::Debug {
        type Entity: EntityTrait;
        fn find_related<R: EntityTrait>(&self, r: R) -> Select<R>;
        #[asyncfix::effect(network)]
        async fn delete<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr>;
    }
    pub trait ActiveModelTrait: Clone + core::fmt::Debug {
        type Entity: EntityTrait;
        #[asyncfix::effect(network)]
        async fn insert<C: ConnectionTrait>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
        #[asyncfix::effect(network)]
        async fn update<C: ConnectionTrait>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
        #[asyncfix::effect(network)]
        async fn save<C: ConnectionTrait>(self, db: &C) -> Result<Self, DbErr>
        where
            Self: Sized;
        #[asyncfix::effect(network)]
        async fn delete<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr>;
    }
    pub trait EntityTrait: Default + Send + Sync + 'static {
        type Model: Clone + Send;
        type Column;
        type PrimaryKey;
        type Relation;
        type ActiveModel;
        fn find() -> Select<Self>
        where
            Self: Sized;
        fn find_by_id<T>(values: T) -> Select<Self>
        where
            Self: Sized;
        fn insert<A>(model: A) -> Insert<A>
        where
            Self: Sized;
        fn insert_many<A, I: IntoIterator<Item = A>>(models: I) -> Insert<A>
        where
            Self: Sized;
        fn update<A>(model: A) -> Exec<Self>
        where
            Self: Sized;
        fn update_many() -> Exec<Self>
        where
            Self: Sized;
        fn delete<A>(model: A) -> Exec<Self>
        where
            Self: Sized;
        fn delete_many() -> Exec<Self>
        where
            Self: Sized;
        fn delete_by_id<T>(values: T) -> Exec<Self>
        where
            Self: Sized;
    }
    #[derive(Clone, Debug)]
    pub struct Select<E> {
        e: core::marker::PhantomData<E>,
    }
    impl<E: EntityTrait> Select<E> {
        pub fn filter<F>(self, f: F) -> Self;
        pub fn order_by<C>(self, col: C, ord: Order) -> Self;
        pub fn order_by_asc<C>(self, col: C) -> Self;
        pub fn order_by_desc<C>(self, col: C) -> Self;
        pub fn limit<T>(self, limit: T) -> Self;
        pub fn offset<T>(self, offset: T) -> Self;
        pub fn select_only(self) -> Self;
        pub fn column<C>(self, col: C) -> Self;
        pub fn group_by<C>(self, col: C) -> Self;
        pub fn distinct(self) -> Self;
        pub fn join<R>(self, join: JoinType, rel: R) -> Self;
        pub fn inner_join<R>(self, r: R) -> Self;
        pub fn left_join<R>(self, r: R) -> Self;
        pub fn lock_exclusive(self) -> Self;
        pub fn into_model<M>(self) -> Selector<M>;
        pub fn into_json(self) -> Selector<serde_json::Value>;
        pub fn into_tuple<T>(self) -> Selector<T>;
        #[asyncfix::effect(network)]
        pub async fn one<C: ConnectionTrait>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn all<C: ConnectionTrait>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn stream<'a, C: ConnectionTrait>(self, db: &'a C) -> Result<RowStream<'a, E::Model>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn count<C: ConnectionTrait>(self, db: &C) -> Result<u64, DbErr>;
        pub fn paginate<'db, C: ConnectionTrait>(self, db: &'db C, page_size: u64) -> Paginator<'db, E::Model>;
        pub fn find_with_related<R>(self, r: R) -> Self;
        pub fn find_also_related<R>(self, r: R) -> Self;
    }
    pub struct Selector<M>(M);
    impl<M> Selector<M> {
        #[asyncfix::effect(network)]
        pub async fn one<C: ConnectionTrait>(self, db: &C) -> Result<Option<M>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn all<C: ConnectionTrait>(self, db: &C) -> Result<Vec<M>, DbErr>;
    }
    #[asyncfix::effect(network)]
    pub struct RowStream<'a, T>(&'a (), T);
    impl<T> futures_core::Stream for RowStream<'_, T> {
        type Item = Result<T, DbErr>;
        fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>)
        -> ::core::task::Poll<Option<Result<T, DbErr>>>;
    }
    pub struct Paginator<'db, M>(&'db (), M);
    impl<M> Paginator<'_, M> {
        #[asyncfix::effect(network)]
        pub async fn fetch_page(&self, page: u64) -> Result<Vec<M>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn fetch(&self) -> Result<Vec<M>, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn num_items(&self) -> Result<u64, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn num_pages(&self) -> Result<u64, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<M>>, DbErr>;
        pub fn next(&mut self);
        pub fn cur_page(&self) -> u64;
    }
    pub struct Insert<A>(A);
    impl<A> Insert<A> {
        pub fn on_conflict<O>(self, o: O) -> Self;
        pub fn do_nothing(self) -> Self;
        #[asyncfix::effect(network)]
        pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<InsertResult, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn exec_without_returning<C: ConnectionTrait>(self, db: &C) -> Result<u64, DbErr>;
        #[asyncfix::effect(network)]
        pub async fn exec_with_returning<C: ConnectionTrait>(
            self,
            db: &C,
        ) -> Result<<<A as ActiveModelTrait>::Entity as EntityTrait>::Model, DbErr>
        where
            A: ActiveModelTrait;
    }
    #[derive(Debug)]
    pub struct InsertResult {
        pub last_insert_id: (),
    }
    pub struct Exec<E>(core::marker::PhantomData<E>);
    impl<E: EntityTrait> Exec<E> {
        pub fn filter<F>(self, f: F) -> Self;
        pub fn set<A>(self, a: A) -> Self;
        pub fn col_expr<T, X>(self, col: T, expr: X) -> Self;
        #[asyncfix::effect(network)]
        pub async fn exec<C: ConnectionTrait>(self, db: &C) -> Result<DeleteResult, DbErr>;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum Order {
        Asc,
        Desc,
    }
    #[derive(Clone, Copy, Debug)]
    pub enum JoinType {
        InnerJoin,
        LeftJoin,
        RightJoin,
        FullOuterJoin,
    }
    pub mod prelude {
        pub use super::super::{
            DbErr,
            entity::{ActiveModelTrait, EntityTrait, ModelTrait},
        };
    }
}
pub mod prelude {
    pub use super::{ActiveModelTrait, ActiveValue, ConnectionTrait, DatabaseConnection, DbConn, DbErr, EntityTrait, ModelTrait};
}
