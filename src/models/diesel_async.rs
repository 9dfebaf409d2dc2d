//! diesel-async 0.3 to 0.6 (the query DSL itself is unknown; `RunQueryDsl` applies to any query).
#![register_tool(asyncfix)]
extern crate bb8 as bb8_crate;
extern crate deadpool as deadpool_crate;
extern crate diesel;
extern crate futures_core;
use diesel::result::{ConnectionResult, QueryResult};
use futures_core::future::BoxFuture;
pub mod scoped {
    pub type ScopedBoxFuture<'upper_bound, 'subscope, T> = core::pin::Pin<Box<dyn Future<Output = T> + Send + 'subscope>>;
}
pub mod scoped_futures {
    pub use super::scoped::ScopedBoxFuture;
    pub trait ScopedFutureExt: Sized {
        #[asyncfix::effect(inherit)]
        fn scope_boxed<'a>(self) -> core::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>
        where
            Self: Future + Send + 'a;
        #[asyncfix::effect(inherit)]
        fn scope_boxed_local<'a>(self) -> core::pin::Pin<Box<dyn Future<Output = Self::Output> + 'a>>
        where
            Self: Future + 'a;
    }
    impl<F: Future> ScopedFutureExt for F {}
}
#[asyncfix::io_handle(network)]
pub struct AsyncPgConnection(());
#[asyncfix::io_handle(network)]
pub struct AsyncMysqlConnection(());
impl AsyncPgConnection {
    #[asyncfix::effect(network)]
    pub async fn try_from(conn: ()) -> ConnectionResult<Self>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}
pub struct TransactionBuilder<'a>(&'a mut AsyncPgConnection);
impl<'a> TransactionBuilder<'a> {
    pub fn serializable(self) -> Self;
    pub fn repeatable_read(self) -> Self;
    pub fn read_committed(self) -> Self;
    pub fn read_only(self) -> Self;
    pub fn read_write(self) -> Self;
    pub fn deferrable(self) -> Self;
    #[asyncfix::effect(network)]
    pub async fn run<'b, T, E, F: for<'r> FnOnce(&'r mut AsyncPgConnection) -> BoxFuture<'r, Result<T, E>> + Send + 'b>(
        &mut self,
        f: F,
    ) -> Result<T, E>;
}
#[asyncfix::effect(network)]
pub trait SimpleAsyncConnection {
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}
#[asyncfix::effect(network)]
pub trait AsyncConnection: SimpleAsyncConnection + Sized + Send {
    async fn establish(database_url: &str) -> ConnectionResult<Self>;
    async fn transaction<'a, R, E, F>(&mut self, callback: F) -> Result<R, E>
    where
        F: for<'r> FnOnce(&'r mut Self) -> BoxFuture<'r, Result<R, E>> + Send + 'a;
    async fn begin_test_transaction(&mut self) -> QueryResult<()>;
    async fn load<T>(&mut self, source: T) -> QueryResult<RowStream<'_, ()>>;
    async fn execute_returning_count<T>(&mut self, source: T) -> QueryResult<usize>;
    async fn test_transaction<'a, R, E, F>(&'a mut self, f: F) -> R
    where
        F: for<'r> FnOnce(&'r mut Self) -> BoxFuture<'r, Result<R, E>> + Send + 'a;
}
impl SimpleAsyncConnection for AsyncPgConnection {}
impl AsyncConnection for AsyncPgConnection {}
impl SimpleAsyncConnection for AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection {}
#[asyncfix::effect(network)]
pub struct Load<'conn, T>(&'conn (), T);
impl<T> ::core::future::Future for Load<'_, T> {
    type Output = T;
    fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<T>;
}
pub trait RunQueryDsl<Conn>: Sized {
    #[asyncfix::effect(network)]
    fn execute<'conn>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<usize>>;
    #[asyncfix::effect(network)]
    fn load<'conn, U>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<Vec<U>>>;
    #[asyncfix::effect(network)]
    fn load_stream<'conn, U>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<RowStream<'conn, U>>>;
    #[asyncfix::effect(network)]
    fn get_result<'conn, U>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<U>>;
    #[asyncfix::effect(network)]
    fn get_results<'conn, U>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<Vec<U>>>;
    #[asyncfix::effect(network)]
    fn first<'conn, U>(self, conn: &'conn mut Conn) -> Load<'conn, QueryResult<U>>;
}
impl<T, Conn> RunQueryDsl<Conn> for T {}
#[asyncfix::effect(network)]
pub struct RowStream<'a, U>(&'a (), U);
impl<U> futures_core::Stream for RowStream<'_, U> {
    type Item = QueryResult<U>;
    fn poll_next(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Option<QueryResult<U>>>;
}
pub trait SaveChangesDsl<Conn> {
    #[asyncfix::effect(network)]
    async fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>
    where
        Self: Sized;
}
impl<T, Conn> SaveChangesDsl<Conn> for T {}
pub mod pooled_connection {
    pub struct AsyncDieselConnectionManager<C>(core::marker::PhantomData<C>);
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> Self;
        pub fn new_with_config(connection_url: impl Into<String>, c: ManagerConfig<C>) -> Self;
    }
    pub struct ManagerConfig<C>(C);
    #[derive(Debug)]
    pub enum PoolError {
        ConnectionError(diesel::ConnectionError),
        QueryError(diesel::result::Error),
    }
    impl ::core::fmt::Display for PoolError {}
    impl std::error::Error for PoolError {}
    impl<C: Send + 'static> bb8_crate::ManageConnection for AsyncDieselConnectionManager<C> {
        type Connection = C;
        type Error = PoolError;
    }
    impl<C: Send + 'static> deadpool_crate::managed::Manager for AsyncDieselConnectionManager<C> {
        type Type = C;
        type Error = PoolError;
    }
    pub mod bb8 {
        use super::*;
        pub type Pool<C> = bb8_crate::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<'a, C> = bb8_crate::PooledConnection<'a, AsyncDieselConnectionManager<C>>;
        pub type RunError = bb8_crate::RunError<PoolError>;
    }
    pub mod deadpool {
        use super::*;
        pub type Pool<C> = deadpool_crate::managed::Pool<AsyncDieselConnectionManager<C>>;
        pub type Object<C> = deadpool_crate::managed::Object<AsyncDieselConnectionManager<C>>;
        pub type PoolError = deadpool_crate::managed::PoolError<super::PoolError>;
        pub type BuildError = deadpool_crate::managed::BuildError;
    }
    pub mod mobc {}
}
