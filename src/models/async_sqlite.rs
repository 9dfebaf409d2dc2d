//! async-sqlite 0.2 to 0.5.
#![register_tool(asyncfix)]
extern crate rusqlite;
pub use rusqlite;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
#[derive(Debug)]
pub enum Error {
    Closed,
    PragmaUpdate { name: &'static str, exp: &'static str, got: String },
    Rusqlite(rusqlite::Error),
}
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<rusqlite::Error> for Error {
    fn from(v: rusqlite::Error) -> Self;
}
#[derive(Clone, Copy, Debug)]
pub enum JournalMode {
    Delete,
    Truncate,
    Persist,
    Memory,
    Wal,
    Off,
}
#[derive(Clone, Debug, Default)]
pub struct ClientBuilder {
    p: (),
}
#[derive(Clone, Debug, Default)]
pub struct PoolBuilder {
    p: (),
}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn path(self, v: impl AsRef<Path>) -> Self;
    pub fn flags(self, v: OpenFlags) -> Self;
    pub fn journal_mode(self, v: JournalMode) -> Self;
    pub fn vfs(self, v: &str) -> Self;
    #[asyncfix::effect(disk)]
    pub async fn open(self) -> Result<Client, Error>;
    #[asyncfix::effect(disk)]
    pub fn open_blocking(self) -> Result<Client, Error>;
}
impl PoolBuilder {
    pub fn new() -> Self;
    pub fn path(self, v: impl AsRef<Path>) -> Self;
    pub fn flags(self, v: OpenFlags) -> Self;
    pub fn journal_mode(self, v: JournalMode) -> Self;
    pub fn vfs(self, v: &str) -> Self;
    pub fn num_conns(self, v: usize) -> Self;
    #[asyncfix::effect(disk)]
    pub async fn open(self) -> Result<Pool, Error>;
    #[asyncfix::effect(disk)]
    pub fn open_blocking(self) -> Result<Pool, Error>;
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct Client {
    tx: (),
}
#[asyncfix::cheap_clone]
#[derive(Clone)]
pub struct Pool {
    tx: (),
}
impl Client {
    #[asyncfix::effect(disk)]
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_and_then<F, T, E>(&self, func: F) -> Result<T, E>
    where
        F: FnOnce(&Connection) -> Result<T, E> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_mut_and_then<F, T, E>(&self, func: F) -> Result<T, E>
    where
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn close(&self) -> Result<(), Error>;
    #[asyncfix::effect(disk)]
    pub fn conn_blocking<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub fn conn_mut_blocking<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut Connection) -> Result<T, rusqlite::Error> + Send + 'static;
}
impl Pool {
    #[asyncfix::effect(disk)]
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_and_then<F, T, E>(&self, func: F) -> Result<T, E>
    where
        F: FnOnce(&Connection) -> Result<T, E> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn conn_mut_and_then<F, T, E>(&self, func: F) -> Result<T, E>
    where
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub async fn close(&self) -> Result<(), Error>;
    #[asyncfix::effect(disk)]
    pub fn conn_blocking<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&Connection) -> Result<T, rusqlite::Error> + Send + 'static;
    #[asyncfix::effect(disk)]
    pub fn conn_mut_blocking<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut Connection) -> Result<T, rusqlite::Error> + Send + 'static;
}
