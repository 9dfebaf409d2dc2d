//! bb8-redis 0.8 to 0.20.
#![register_tool(asyncfix)]
extern crate bb8;
extern crate redis;
pub use bb8;
pub use redis;
#[derive(Clone, Debug)]
pub struct RedisConnectionManager {
    client: redis::Client,
}
pub type RedisMultiplexedConnectionManager = RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new<T: redis::IntoConnectionInfo>(info: T) -> Result<Self, redis::RedisError>;
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}
