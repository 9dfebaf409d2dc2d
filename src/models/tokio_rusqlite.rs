//! tokio-rusqlite 0.3 to 0.7.
#![register_tool(asyncfix)]
extern crate rusqlite;
pub use rusqlite;
pub use rusqlite::{
    OpenFlags, OptionalExtension, Params, Row, Rows, Statement, ToSql, Transaction, TransactionBehavior, named_params, params,
    params_from_iter, types,
};
use std::path::Path;
#[derive(Debug)]
pub enum Error {
    ConnectionClosed,
    Close((Connection, rusqlite::Error)),
    Rusqlite(rusqlite::Error),
    Other(Box<dyn std::error::Error + Send + Sync + 'static>),
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<rusqlite::Error> for Error {
    fn from(v: rusqlite::Error) -> Self;
}
pub type Result<T, E = Error> = core::result::Result<T, E>;
#[asyncfix::cheap_clone]
#[derive(Clone, Debug)]
pub struct Connection {
    sender: (),
}
impl Connection {
    #[asyncfix::effect(disk)]
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[asyncfix::effect(channel)]
    pub async fn open_in_memory() -> Result<Self>;
    #[asyncfix::effect(disk)]
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    #[asyncfix::effect(disk)]
    pub async fn call<F, R>(&self, function: F) -> Result<R>
    where
        F: FnOnce(&mut rusqlite::Connection) -> Result<R> + 'static + Send;
    #[asyncfix::effect(disk)]
    pub async fn call_unwrap<F, R>(&self, function: F) -> R
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R>
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn close(self) -> Result<()>;
}
impl From<rusqlite::Connection> for Connection {
    fn from(v: rusqlite::Connection) -> Self;
}
