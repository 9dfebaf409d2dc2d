//! deadpool-postgres 0.10 to 0.14.
#![register_tool(asyncfix)]
extern crate deadpool;
extern crate tokio_postgres;

pub use deadpool::managed::{Metrics, PoolConfig, QueueMode, RecycleError, Timeouts};
pub use deadpool::{Runtime, Status};
pub use tokio_postgres;
use tokio_postgres::{Error, Statement, types::Type};

pub type Pool = deadpool::managed::Pool<Manager>;
pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager>;
pub type BuildError = deadpool::managed::BuildError;
pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;
pub type PoolError = deadpool::managed::PoolError<Error>;
pub type Object = deadpool::managed::Object<Manager>;
pub type Client = Object;
pub type Hook = deadpool::managed::Hook<Manager>;
pub type HookError = deadpool::managed::HookError<Error>;

#[derive(Debug)]
pub struct Manager {
    pub statement_caches: (),
}
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self;
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self;
}
impl deadpool::managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
}
#[asyncfix::io_handle(network)]
#[derive(Debug)]
pub struct ClientWrapper {
    client: tokio_postgres::Client,
    pub statement_cache: std::sync::Arc<StatementCache>,
}
#[derive(Debug)]
pub struct StatementCache {
    m: (),
}
impl StatementCache {
    pub fn size(&self) -> usize;
    pub fn clear(&self);
}
impl ClientWrapper {
    #[asyncfix::effect(network)]
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}
impl core::ops::Deref for ClientWrapper {
    type Target = tokio_postgres::Client;
    fn deref(&self) -> &tokio_postgres::Client;
}
impl core::ops::DerefMut for ClientWrapper {
    fn deref_mut(&mut self) -> &mut tokio_postgres::Client;
}
#[asyncfix::io_handle(network)]
pub struct Transaction<'a> {
    txn: tokio_postgres::Transaction<'a>,
    pub statement_cache: std::sync::Arc<StatementCache>,
}
impl Transaction<'_> {
    #[asyncfix::effect(network)]
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[asyncfix::effect(network)]
    pub async fn commit(self) -> Result<(), Error>;
    #[asyncfix::effect(network)]
    pub async fn rollback(self) -> Result<(), Error>;
    #[asyncfix::effect(network)]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[asyncfix::effect(network)]
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error>;
}
impl<'a> core::ops::Deref for Transaction<'a> {
    type Target = tokio_postgres::Transaction<'a>;
    fn deref(&self) -> &tokio_postgres::Transaction<'a>;
}
impl<'a> core::ops::DerefMut for Transaction<'a> {
    fn deref_mut(&mut self) -> &mut tokio_postgres::Transaction<'a>;
}
pub struct TransactionBuilder<'a> {
    b: tokio_postgres::TransactionBuilder<'a>,
}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, v: tokio_postgres::IsolationLevel) -> Self;
    pub fn read_only(self, v: bool) -> Self;
    pub fn deferrable(self, v: bool) -> Self;
    #[asyncfix::effect(network)]
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}
#[asyncfix::effect(network)]
pub trait GenericClient: Sync + Send {
    async fn query<T: ?Sized + tokio_postgres::ToStatement>(
        &self,
        query: &T,
        params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, Error>;
    async fn query_one<T: ?Sized + tokio_postgres::ToStatement>(
        &self,
        statement: &T,
        params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<tokio_postgres::Row, Error>;
    async fn query_opt<T: ?Sized + tokio_postgres::ToStatement>(
        &self,
        statement: &T,
        params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Option<tokio_postgres::Row>, Error>;
    async fn execute<T: ?Sized + tokio_postgres::ToStatement>(
        &self,
        query: &T,
        params: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<u64, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
}
impl GenericClient for Object {}
impl GenericClient for Transaction<'_> {}
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>,
    pub user: Option<String>,
    pub password: Option<String>,
    pub dbname: Option<String>,
    pub options: Option<String>,
    pub application_name: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub port: Option<u16>,
    pub ports: Option<Vec<u16>>,
    pub connect_timeout: Option<core::time::Duration>,
    pub keepalives: Option<bool>,
    pub manager: Option<ManagerConfig>,
    pub pool: Option<PoolConfig>,
}
impl Config {
    pub fn new() -> Self;
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError>;
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError>;
}
#[derive(Debug)]
pub enum ConfigError {
    DbnameMissing,
    DbnameEmpty,
}
impl core::fmt::Display for ConfigError {}
impl std::error::Error for ConfigError {}
#[derive(Clone, Debug, Default)]
pub struct ManagerConfig {
    pub recycling_method: RecyclingMethod,
}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RecyclingMethod {
    #[default]
    Fast,
    Verified,
    Clean,
    Custom(String),
}
