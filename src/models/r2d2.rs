//! r2d2 0.8 (blocking).
#![register_tool(asyncfix)]
use core::time::Duration;
#[asyncfix::cheap_clone]
pub struct Pool<M: ManageConnection>(std::sync::Arc<M>);
impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Self;
}
impl<M: ManageConnection> core::fmt::Debug for Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    #[asyncfix::effect(network)]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    #[asyncfix::effect(network)]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    #[asyncfix::effect(network)]
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn test_on_check_out(&self) -> bool;
    pub fn max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(&self) -> Option<Duration>;
    pub fn connection_timeout(&self) -> Duration;
}
#[asyncfix::io_handle(network)]
pub struct PooledConnection<M: ManageConnection> {
    pool: Pool<M>,
    conn: Option<M::Connection>,
}
impl<M: ManageConnection> core::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection;
}
impl<M: ManageConnection> core::ops::DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection;
}
impl<M: ManageConnection> Drop for PooledConnection<M> {
    fn drop(&mut self);
}
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
#[derive(Debug)]
pub struct Error(Option<String>);
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Builder<M: ManageConnection> {
    m: core::marker::PhantomData<M>,
}
impl<M: ManageConnection> Default for Builder<M> {
    fn default() -> Self;
}
impl<M: ManageConnection> Builder<M> {
    pub fn max_size(self, v: u32) -> Self;
    pub fn min_idle(self, v: Option<u32>) -> Self;
    pub fn test_on_check_out(self, v: bool) -> Self;
    pub fn max_lifetime(self, v: Option<Duration>) -> Self;
    pub fn idle_timeout(self, v: Option<Duration>) -> Self;
    pub fn connection_timeout(self, v: Duration) -> Self;
    pub fn error_handler(self, v: Box<dyn HandleError<M::Error>>) -> Self;
    pub fn connection_customizer(self, v: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self;
    #[asyncfix::effect(network)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
pub trait HandleError<E>: Send + Sync {
    fn handle_error(&self, error: E);
}
pub trait CustomizeConnection<C, E>: Send + Sync {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}
#[asyncfix::effect(network)]
pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    #[asyncfix::effect(none)]
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
