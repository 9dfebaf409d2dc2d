//! rusqlite 0.2x and 0.3x (blocking).
#![register_tool(asyncfix)]
use core::time::Duration;
use std::path::Path;

pub type Result<T, E = Error> = core::result::Result<T, E>;
#[derive(Debug)]
pub enum Error {
    SqliteFailure(ffi::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, types::Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(core::str::Utf8Error),
    InvalidParameterName(String),
    InvalidPath(std::path::PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, types::Type),
    StatementChangedRows(usize),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<core::str::Utf8Error> for Error {
    fn from(v: core::str::Utf8Error) -> Self;
}
impl From<types::FromSqlError> for Error {
    fn from(v: types::FromSqlError) -> Self;
}
impl Error {
    pub fn sqlite_error(&self) -> Option<&ffi::Error>;
    pub fn sqlite_error_code(&self) -> Option<ffi::ErrorCode>;
}
pub use ffi::ErrorCode;
pub mod ffi {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Error {
        pub code: ErrorCode,
        pub extended_code: i32,
    }
    impl core::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ErrorCode {
        InternalMalfunction,
        PermissionDenied,
        OperationAborted,
        DatabaseBusy,
        DatabaseLocked,
        OutOfMemory,
        ReadOnly,
        OperationInterrupted,
        SystemIoFailure,
        DatabaseCorrupt,
        NotFound,
        DiskFull,
        CannotOpen,
        ConstraintViolation,
        TypeMismatch,
        Unknown,
    }
}
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>>;
}

#[asyncfix::io_handle(disk)]
#[derive(Debug)]
pub struct Connection {
    db: core::cell::RefCell<()>,
}
impl Connection {
    #[asyncfix::effect(disk)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    pub fn open_in_memory() -> Result<Connection>;
    #[asyncfix::effect(disk)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection>;
    #[asyncfix::effect(disk)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    #[asyncfix::effect(disk)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    #[asyncfix::effect(disk)]
    pub fn query_one<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    #[asyncfix::effect(disk)]
    pub fn query_row_and_then<T, E, P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E>;
    #[asyncfix::effect(disk)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[asyncfix::effect(disk)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    #[asyncfix::effect(disk)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[asyncfix::effect(disk)]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[asyncfix::effect(disk)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[asyncfix::effect(disk)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[asyncfix::effect(disk)]
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn pragma_query_value<T, F: FnOnce(&Row<'_>) -> Result<T>>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T>;
    #[asyncfix::effect(disk)]
    pub fn close(self) -> Result<(), (Connection, Error)>;
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    pub fn changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn path(&self) -> Option<&str>;
    pub fn total_changes(&self) -> u64;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn create_scalar_function<F, T>(&self, fn_name: &str, n_arg: i32, flags: functions::FunctionFlags, x_func: F) -> Result<()>
    where
        F: Fn(&functions::Context<'_>) -> Result<T> + Send + 'static;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    #[asyncfix::effect(disk)]
    pub fn backup<P: AsRef<Path>>(&self, name: &str, dst_path: P, progress: Option<fn()>) -> Result<()>;
}
pub struct InterruptHandle {
    l: (),
}
impl InterruptHandle {
    pub fn interrupt(&self);
}
pub mod functions {
    #[derive(Clone, Copy, Debug)]
    pub struct FunctionFlags(i32);
    pub struct Context<'a> {
        a: &'a (),
    }
    impl Context<'_> {
        pub fn get<T>(&self, idx: usize) -> super::Result<T>;
        pub fn len(&self) -> usize;
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenFlags(i32);
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags;
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags;
    pub const SQLITE_OPEN_CREATE: OpenFlags;
    pub const SQLITE_OPEN_URI: OpenFlags;
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags;
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags;
    pub const SQLITE_OPEN_SHARED_CACHE: OpenFlags;
}
impl core::ops::BitOr for OpenFlags {
    type Output = OpenFlags;
    fn bitor(self, o: OpenFlags) -> OpenFlags;
}
impl Default for OpenFlags {
    fn default() -> Self;
}
#[derive(Clone, Copy, Debug)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}
#[asyncfix::io_handle(disk)]
#[derive(Debug)]
pub struct Transaction<'conn> {
    conn: &'conn Connection,
}
impl Transaction<'_> {
    #[asyncfix::effect(disk)]
    pub fn commit(self) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn rollback(self) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn finish(self) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
}
impl core::ops::Deref for Transaction<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection;
}
impl Drop for Transaction<'_> {
    fn drop(&mut self);
}
#[asyncfix::io_handle(disk)]
#[derive(Debug)]
pub struct Savepoint<'conn> {
    conn: &'conn Connection,
}
impl Savepoint<'_> {
    #[asyncfix::effect(disk)]
    pub fn commit(self) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn rollback(&mut self) -> Result<()>;
    #[asyncfix::effect(disk)]
    pub fn finish(self) -> Result<()>;
}
impl core::ops::Deref for Savepoint<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection;
}
#[asyncfix::io_handle(disk)]
pub struct Statement<'conn> {
    conn: &'conn Connection,
}
impl Statement<'_> {
    #[asyncfix::effect(disk)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[asyncfix::effect(disk)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    #[asyncfix::effect(disk)]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[asyncfix::effect(disk)]
    pub fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>;
    #[asyncfix::effect(disk)]
    pub fn query_and_then<T, E, P: Params, F: FnMut(&Row<'_>) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>;
    #[asyncfix::effect(disk)]
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T>;
    #[asyncfix::effect(disk)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[asyncfix::effect(disk)]
    pub fn finalize(self) -> Result<()>;
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn parameter_count(&self) -> usize;
    pub fn readonly(&self) -> bool;
}
pub struct CachedStatement<'conn> {
    s: Statement<'conn>,
}
impl<'conn> core::ops::Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
    fn deref(&self) -> &Statement<'conn>;
}
impl<'conn> core::ops::DerefMut for CachedStatement<'conn> {
    fn deref_mut(&mut self) -> &mut Statement<'conn>;
}
pub struct Rows<'stmt> {
    s: &'stmt (),
}
impl<'stmt> Rows<'stmt> {
    #[asyncfix::effect(disk)]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
}
pub struct Map<'stmt, F> {
    rows: Rows<'stmt>,
    f: F,
}
pub struct MappedRows<'stmt, F> {
    rows: Rows<'stmt>,
    map: F,
}
impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for MappedRows<'_, F> {
    type Item = Result<T>;
    fn next(&mut self) -> Option<Result<T>>;
}
pub struct AndThenRows<'stmt, F> {
    rows: Rows<'stmt>,
    map: F,
}
impl<T, E, F: FnMut(&Row<'_>) -> Result<T, E>> Iterator for AndThenRows<'_, F> {
    type Item = Result<T, E>;
    fn next(&mut self) -> Option<Result<T, E>>;
}
pub struct Row<'stmt> {
    s: &'stmt (),
}
impl<'stmt> Row<'stmt> {
    pub fn get<I: RowIndex, T>(&self, idx: I) -> Result<T>;
    pub fn get_unwrap<I: RowIndex, T>(&self, idx: I) -> T;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<types::ValueRef<'_>>;
}
pub trait RowIndex {}
impl RowIndex for usize {}
impl RowIndex for &str {}
pub trait Params {}
impl<T> Params for T {}
pub trait ToSql {}
impl<T: ?Sized> ToSql for T {}
pub struct ParamsFromIter<I>(I);
pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I>;
pub mod types {
    pub use super::ToSql;
    pub trait FromSql: Sized {}
    impl<T> FromSql for T {}
    pub type FromSqlResult<T> = Result<T, FromSqlError>;
    #[derive(Debug)]
    pub enum FromSqlError {
        InvalidType,
        OutOfRange(i64),
        Other(Box<dyn std::error::Error + Send + Sync + 'static>),
    }
    impl core::fmt::Display for FromSqlError {}
    impl std::error::Error for FromSqlError {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Null,
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
    }
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum ValueRef<'a> {
        Null,
        Integer(i64),
        Real(f64),
        Text(&'a [u8]),
        Blob(&'a [u8]),
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Type {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    }
    impl core::fmt::Display for Type {}
    pub enum ToSqlOutput<'a> {
        Borrowed(ValueRef<'a>),
        Owned(Value),
    }
}
pub mod backup {
    pub struct Backup<'a, 'b> {
        a: &'a super::Connection,
        b: &'b mut super::Connection,
    }
    impl Backup<'_, '_> {
        #[asyncfix::effect(disk)]
        pub fn new<'a, 'b>(from: &'a super::Connection, to: &'b mut super::Connection) -> super::Result<Backup<'a, 'b>>;
        #[asyncfix::effect(disk)]
        pub fn run_to_completion(
            &self,
            pages_per_step: i32,
            pause_between_pages: core::time::Duration,
            progress: Option<fn()>,
        ) -> super::Result<()>;
    }
}
#[macro_export]
macro_rules! params { () => { &[] as &[&dyn $crate::ToSql] }; ($($e:expr),+ $(,)?) => { &[$(&$e as &dyn $crate::ToSql),+] as &[&dyn $crate::ToSql] }; }
#[macro_export]
macro_rules! named_params { () => { &[] as &[(&str, &dyn $crate::ToSql)] }; ($($k:literal : $e:expr),+ $(,)?) => { &[$(($k, &$e as &dyn $crate::ToSql)),+] as &[(&str, &dyn $crate::ToSql)] }; }
