//! r2d2_sqlite 0.2x (blocking).
#![register_tool(asyncfix)]
extern crate r2d2;
extern crate rusqlite;
pub use rusqlite;
#[derive(Debug)]
pub struct SqliteConnectionManager {
    s: (),
}
impl SqliteConnectionManager {
    pub fn file<P: AsRef<std::path::Path>>(path: P) -> Self;
    pub fn memory() -> Self;
    pub fn with_flags(self, flags: rusqlite::OpenFlags) -> Self;
    pub fn with_init<F>(self, init: F) -> Self
    where
        F: Fn(&mut rusqlite::Connection) -> Result<(), rusqlite::Error> + Send + Sync + 'static;
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = rusqlite::Connection;
    type Error = rusqlite::Error;
}
