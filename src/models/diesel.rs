//! diesel 2 (outline: connections, errors and running queries; the query DSL is left out).
#![register_tool(asyncfix)]
pub use connection::Connection;
pub use mysql::MysqlConnection;
pub use pg::PgConnection;
pub use result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use sqlite::SqliteConnection;
pub mod result {
    #[non_exhaustive]
    #[derive(Debug)]
    pub enum Error {
        InvalidCString(()),
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        NotFound,
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
        RollbackErrorOnCommit {},
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
    }
    impl ::core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        NotNullViolation,
        CheckViolation,
        ClosedConnection,
        Unknown,
    }
    pub trait DatabaseErrorInformation {
        pub fn message(&self) -> &str;
        pub fn details(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn table_name(&self) -> Option<&str>;
        pub fn column_name(&self) -> Option<&str>;
        pub fn constraint_name(&self) -> Option<&str>;
    }
    #[derive(Debug)]
    pub enum ConnectionError {
        InvalidCString(()),
        BadConnection(String),
        InvalidConnectionUrl(String),
        CouldntSetupConfiguration(Error),
    }
    impl ::core::fmt::Display for ConnectionError {}
    impl std::error::Error for ConnectionError {}
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
}
pub mod connection {
    use super::*;
    pub trait Connection: Sized + Send {
        #[asyncfix::effect(network)]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[asyncfix::effect(inherit)]
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
        #[asyncfix::effect(network)]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
    }
    pub trait SimpleConnection {
        #[asyncfix::effect(network)]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
}
pub mod pg {
    #[asyncfix::io_handle(network)]
    pub struct PgConnection(());
    impl super::Connection for PgConnection {}
    impl super::connection::SimpleConnection for PgConnection {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Pg;
}
pub mod mysql {
    #[asyncfix::io_handle(network)]
    pub struct MysqlConnection(());
    impl super::Connection for MysqlConnection {}
    impl super::connection::SimpleConnection for MysqlConnection {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Mysql;
}
pub mod sqlite {
    #[asyncfix::io_handle(disk)]
    pub struct SqliteConnection(());
    impl super::Connection for SqliteConnection {}
    impl super::connection::SimpleConnection for SqliteConnection {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Sqlite;
}
pub use dsl_::{
    BoolExpressionMethods, Column, Expr, Expression, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, PgTextExpressionMethods,
    Query, QueryDsl, RunQueryDsl, SelectableHelper, SqlQuery, Statement, TextExpressionMethods, delete, insert_into, insert_or_ignore_into,
    replace_into, select, sql_query, update,
};
mod dsl_ {
    use super::*;
    // a query's text is not typed: each step of the DSL gives a `Statement`
    pub trait Query {}
    pub trait Expression {}
    pub trait Column: Expression {}
    #[derive(Clone, Copy, Debug)]
    pub struct Statement {
        q: (),
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Expr {
        e: (),
    }
    #[derive(Clone, Debug)]
    pub struct SqlQuery(String);
    impl Query for Statement {}
    impl Query for SqlQuery {}
    impl Expression for Expr {}
    pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;
    impl SqlQuery {
        pub fn bind<ST, V>(self, value: V) -> SqlQuery;
    }
    pub fn insert_into<T>(target: T) -> Statement;
    pub fn insert_or_ignore_into<T>(target: T) -> Statement;
    pub fn replace_into<T>(target: T) -> Statement;
    pub fn update<T>(source: T) -> Statement;
    pub fn delete<T>(source: T) -> Statement;
    pub fn select<E>(expression: E) -> Statement;
    impl Statement {
        pub fn values<V>(self, v: V) -> Statement;
        pub fn default_values(self) -> Statement;
        pub fn set<V>(self, v: V) -> Statement;
        pub fn returning<E>(self, e: E) -> Statement;
        pub fn on_conflict<T>(self, t: T) -> Statement;
        pub fn on_conflict_do_nothing(self) -> Statement;
        pub fn do_update(self) -> Statement;
        pub fn do_nothing(self) -> Statement;
        pub fn for_update(self) -> Statement;
        pub fn for_share(self) -> Statement;
        pub fn for_no_key_update(self) -> Statement;
        pub fn skip_locked(self) -> Statement;
        pub fn no_wait(self) -> Statement;
    }
    pub trait QueryDsl: Query + Sized {
        fn filter<P>(self, predicate: P) -> Statement;
        fn or_filter<P>(self, predicate: P) -> Statement;
        fn find<PK>(self, id: PK) -> Statement;
        fn select<S>(self, selection: S) -> Statement;
        fn order<E>(self, expr: E) -> Statement;
        fn order_by<E>(self, expr: E) -> Statement;
        fn then_order_by<E>(self, expr: E) -> Statement;
        fn limit(self, limit: i64) -> Statement;
        fn offset(self, offset: i64) -> Statement;
        fn distinct(self) -> Statement;
        fn distinct_on<E>(self, e: E) -> Statement;
        fn group_by<G>(self, g: G) -> Statement;
        fn having<P>(self, p: P) -> Statement;
        fn count(self) -> Statement;
        fn inner_join<R>(self, rhs: R) -> Statement;
        fn left_join<R>(self, rhs: R) -> Statement;
        fn left_outer_join<R>(self, rhs: R) -> Statement;
        fn into_boxed<'a>(self) -> Statement;
        fn for_update(self) -> Statement;
        fn nullable(self) -> Statement;
        fn single_value(self) -> Expr;
    }
    impl<T: Query> QueryDsl for T {}
    pub trait JoinOnDsl: Sized {
        fn on<E>(self, on: E) -> Statement;
    }
    impl<T: Query> JoinOnDsl for T {}
    pub trait ExpressionMethods: Expression + Sized {
        fn eq<T>(self, other: T) -> Expr;
        fn ne<T>(self, other: T) -> Expr;
        fn gt<T>(self, other: T) -> Expr;
        fn ge<T>(self, other: T) -> Expr;
        fn lt<T>(self, other: T) -> Expr;
        fn le<T>(self, other: T) -> Expr;
        fn eq_any<T>(self, values: T) -> Expr;
        fn ne_all<T>(self, values: T) -> Expr;
        fn between<A, B>(self, a: A, b: B) -> Expr;
        fn is_null(self) -> Expr;
        fn is_not_null(self) -> Expr;
        fn asc(self) -> Expr;
        fn desc(self) -> Expr;
        fn nulls_last(self) -> Expr;
        fn is_distinct_from<T>(self, other: T) -> Expr;
    }
    impl<T: Expression> ExpressionMethods for T {}
    pub trait TextExpressionMethods: Expression + Sized {
        fn like<T>(self, other: T) -> Expr;
        fn not_like<T>(self, other: T) -> Expr;
        fn concat<T>(self, other: T) -> Expr;
    }
    impl<T: Expression> TextExpressionMethods for T {}
    pub trait PgTextExpressionMethods: Expression + Sized {
        fn ilike<T>(self, other: T) -> Expr;
    }
    impl<T: Expression> PgTextExpressionMethods for T {}
    pub trait BoolExpressionMethods: Expression + Sized {
        fn and<T>(self, other: T) -> Expr;
        fn or<T>(self, other: T) -> Expr;
    }
    impl<T: Expression> BoolExpressionMethods for T {}
    pub trait NullableExpressionMethods: Expression + Sized {
        fn nullable(self) -> Expr;
        fn assume_not_null(self) -> Expr;
    }
    impl<T: Expression> NullableExpressionMethods for T {}
    pub trait SelectableHelper: Sized {
        fn as_select() -> Expr;
        fn as_returning() -> Expr;
    }
    impl<T> SelectableHelper for T {}
    #[asyncfix::effect(network)]
    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U>;
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U>;
        fn load_iter<U>(self, conn: &mut Conn) -> QueryResult<std::vec::IntoIter<QueryResult<U>>>;
    }
    impl<T: Query, Conn> RunQueryDsl<Conn> for T {}
}
pub mod dsl {
    pub use super::dsl_::*;
    pub fn exists<T>(q: T) -> Expr;
    pub fn not<T>(e: T) -> Expr;
    pub fn count<T>(e: T) -> Expr;
    pub fn count_star() -> Expr;
    pub fn max<T>(e: T) -> Expr;
    pub fn min<T>(e: T) -> Expr;
    pub fn sum<T>(e: T) -> Expr;
    pub fn sql<T>(s: &str) -> Expr;
    #[allow(non_upper_case_globals)]
    pub const now: Expr;
}
pub mod sql_types {}
#[macro_export]
macro_rules! table {
    (use $h:tt $(:: $p:tt)* ; $($t:tt)*) => { $crate::table! { $($t)* } };
    ($(#[$m:meta])* $schema:ident . $name:ident $($t:tt)*) => { $crate::table! { $name $($t)* } };
    ($(#[$m:meta])* $name:ident { $($b:tt)* }) => { $crate::table! { $name (id) { $($b)* } } };
    ($(#[$m:meta])* $name:ident ($($pk:tt)*) { $($(#[$cm:meta])* $col:ident -> $ty:ty),* $(,)? }) => {
        pub mod $name {
            pub use self::columns::*;
            #[derive(Clone, Copy, Debug)] pub struct table;
            impl $crate::Query for table {}
            pub mod columns { $( #[derive(Clone, Copy, Debug)] pub struct $col; impl $crate::Expression for $col {} impl $crate::Column for $col {} )* }
            pub mod dsl { pub use super::columns::*; pub use super::table as $name; }
        }
    };
}
#[macro_export]
macro_rules! joinable {
    ($($t:tt)*) => {};
}
#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    ($($t:tt)*) => {};
}
pub mod r2d2 {
    use super::*;
    pub struct ConnectionManager<T>(core::marker::PhantomData<T>);
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }
    #[asyncfix::cheap_clone]
    pub struct Pool<M>(std::sync::Arc<M>);
    impl<M> Clone for Pool<M> {
        fn clone(&self) -> Self;
    }
    #[asyncfix::io_handle(network)]
    pub struct PooledConnection<M: Manage>(M::Connection);
    pub trait Manage {
        type Connection;
    }
    impl<T> Manage for ConnectionManager<T> {
        type Connection = T;
    }
    impl<M: Manage> ::core::ops::Deref for PooledConnection<M> {
        type Target = M::Connection;
        fn deref(&self) -> &M::Connection;
    }
    impl<M: Manage> ::core::ops::DerefMut for PooledConnection<M> {
        fn deref_mut(&mut self) -> &mut M::Connection;
    }
    pub struct Builder<M>(M);
    impl<M: Manage> Builder<M> {
        pub fn max_size(self, v: u32) -> Self;
        pub fn min_idle(self, v: Option<u32>) -> Self;
        pub fn connection_timeout(self, v: ::core::time::Duration) -> Self;
        pub fn test_on_check_out(self, v: bool) -> Self;
        #[asyncfix::effect(network)]
        pub fn build(self, manager: M) -> Result<Pool<M>, PoolError>;
    }
    #[derive(Debug)]
    pub struct PoolError(());
    impl ::core::fmt::Display for PoolError {}
    impl std::error::Error for PoolError {}
    impl<M: Manage> Pool<M> {
        pub fn builder() -> Builder<M>;
        #[asyncfix::effect(network)]
        pub fn new(manager: M) -> Result<Pool<M>, PoolError>;
        #[asyncfix::effect(network)]
        pub fn get(&self) -> Result<PooledConnection<M>, PoolError>;
    }
}
pub mod prelude {
    pub use super::{
        BoolExpressionMethods, Column, Connection, ConnectionError, ConnectionResult, ExpressionMethods, JoinOnDsl, MysqlConnection,
        NullableExpressionMethods, OptionalExtension, PgConnection, PgTextExpressionMethods, QueryDsl, QueryResult, RunQueryDsl,
        SelectableHelper, SqliteConnection, TextExpressionMethods, allow_tables_to_appear_in_same_query, joinable, table,
    };
}
pub mod associations {}
pub mod query_dsl {
    pub use super::{QueryDsl, RunQueryDsl};
}
pub mod expression_methods {
    pub use super::ExpressionMethods;
}
