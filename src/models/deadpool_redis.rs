//! deadpool-redis 0.12 to 0.20.
#![register_tool(asyncfix)]
extern crate deadpool;
extern crate redis;

pub use deadpool::managed::{Metrics, PoolConfig, QueueMode, Timeouts};
pub use deadpool::{Runtime, Status};
pub use redis;
use redis::aio::MultiplexedConnection;

pub type Pool = deadpool::managed::Pool<Manager, Connection>;
pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, Connection>;
pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;
pub type PoolError = deadpool::managed::PoolError<redis::RedisError>;
pub type Object = deadpool::managed::Object<Manager>;
pub type BuildError = deadpool::managed::BuildError;
#[derive(Debug)]
pub struct Manager {
    client: redis::Client,
}
impl Manager {
    pub fn new<T: redis::IntoConnectionInfo>(params: T) -> redis::RedisResult<Self>;
}
impl deadpool::managed::Manager for Manager {
    type Type = MultiplexedConnection;
    type Error = redis::RedisError;
}
#[asyncfix::io_handle(network)]
pub struct Connection {
    conn: Object,
}
impl Connection {
    pub fn take(this: Self) -> MultiplexedConnection;
}
impl From<Object> for Connection {
    fn from(v: Object) -> Self;
}
impl core::ops::Deref for Connection {
    type Target = MultiplexedConnection;
    fn deref(&self) -> &MultiplexedConnection;
}
impl core::ops::DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut MultiplexedConnection;
}
impl redis::aio::ConnectionLike for Connection {}
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>,
    pub connection: Option<ConnectionInfo>,
    pub pool: Option<PoolConfig>,
}
pub type ConnectionInfo = redis::ConnectionInfo;
impl Config {
    pub fn from_url<T: Into<String>>(url: T) -> Config;
    pub fn from_connection_info<T: Into<ConnectionInfo>>(connection_info: T) -> Config;
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError>;
}
#[derive(Debug)]
pub enum ConfigError {
    UrlAndConnectionSpecified,
    Redis(redis::RedisError),
}
impl core::fmt::Display for ConfigError {}
impl std::error::Error for ConfigError {}
pub mod cluster {
    pub type Pool = deadpool::managed::Pool<Manager, Connection>;
    #[derive(Debug)]
    pub struct Manager {
        c: (),
    }
    impl deadpool::managed::Manager for Manager {
        type Type = redis::cluster_async::ClusterConnection;
        type Error = redis::RedisError;
    }
    #[asyncfix::io_handle(network)]
    pub struct Connection {
        conn: deadpool::managed::Object<Manager>,
    }
    impl core::ops::Deref for Connection {
        type Target = redis::cluster_async::ClusterConnection;
        fn deref(&self) -> &redis::cluster_async::ClusterConnection;
    }
    impl core::ops::DerefMut for Connection {
        fn deref_mut(&mut self) -> &mut redis::cluster_async::ClusterConnection;
    }
    impl redis::aio::ConnectionLike for Connection {}
    #[derive(Clone, Debug, Default)]
    pub struct Config {
        pub urls: Option<Vec<String>>,
    }
    impl Config {
        pub fn from_urls<T: Into<Vec<String>>>(urls: T) -> Config;
        pub fn create_pool(&self, runtime: Option<super::Runtime>) -> Result<Pool, super::CreatePoolError>;
    }
}
