//! bb8 0.7 to 0.9.
#![register_tool(asyncfix)]
use core::time::Duration;

#[asyncfix::cheap_clone]
pub struct Pool<M: ManageConnection> {
    inner: std::sync::Arc<M>,
}
impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Self;
}
impl<M: ManageConnection> core::fmt::Debug for Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    #[asyncfix::effect(network)]
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    #[asyncfix::effect(network)]
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    #[asyncfix::effect(network)]
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn state(&self) -> State;
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>>;
}
#[asyncfix::io_handle(network)]
pub struct PooledConnection<'a, M: ManageConnection> {
    pool: &'a Pool<M>,
    conn: Option<M::Connection>,
}
impl<'a, M: ManageConnection> core::ops::Deref for PooledConnection<'a, M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection;
}
impl<'a, M: ManageConnection> core::ops::DerefMut for PooledConnection<'a, M> {
    fn deref_mut(&mut self) -> &mut M::Connection;
}
impl<'a, M: ManageConnection> Drop for PooledConnection<'a, M> {
    fn drop(&mut self);
}
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
#[derive(Debug)]
pub struct Builder<M: ManageConnection> {
    m: core::marker::PhantomData<M>,
}
impl<M: ManageConnection> Default for Builder<M> {
    fn default() -> Self;
}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, v: u32) -> Self;
    pub fn min_idle(self, v: impl Into<Option<u32>>) -> Self;
    pub fn test_on_check_out(self, v: bool) -> Self;
    pub fn max_lifetime(self, v: impl Into<Option<Duration>>) -> Self;
    pub fn idle_timeout(self, v: impl Into<Option<Duration>>) -> Self;
    pub fn connection_timeout(self, v: Duration) -> Self;
    pub fn retry_connection(self, v: bool) -> Self;
    pub fn error_sink(self, v: Box<dyn ErrorSink<M::Error>>) -> Self;
    pub fn reaper_rate(self, v: Duration) -> Self;
    pub fn queue_strategy(self, v: QueueStrategy) -> Self;
    pub fn connection_customizer(self, v: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self;
    #[asyncfix::effect(network)]
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
#[derive(Clone, Copy, Debug, Default)]
pub enum QueueStrategy {
    #[default]
    Fifo,
    Lifo,
}
#[asyncfix::effect(network)]
pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection;
    type Error: core::fmt::Debug;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    #[asyncfix::effect(none)]
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait CustomizeConnection<C, E>: Send + Sync {
    #[asyncfix::effect(network)]
    async fn on_acquire(&self, connection: &mut C) -> Result<(), E>;
}
pub trait ErrorSink<E>: Send + Sync {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}
#[derive(Clone, Debug, PartialEq)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
#[derive(Clone, Debug, PartialEq)]
pub enum AddError<C> {
    Broken(C),
    NoCapacity(C),
}
impl<E: core::fmt::Debug> core::fmt::Display for RunError<E> {}
impl<E: core::fmt::Debug> std::error::Error for RunError<E> {}
impl<E: core::fmt::Debug> core::fmt::Display for AddError<E> {}
impl<E: core::fmt::Debug> std::error::Error for AddError<E> {}
impl<E> From<E> for RunError<E> {
    fn from(v: E) -> Self;
}
