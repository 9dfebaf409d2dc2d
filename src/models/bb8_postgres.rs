//! bb8-postgres 0.7 to 0.9.
#![register_tool(asyncfix)]
extern crate bb8;
extern crate tokio_postgres;
pub use bb8;
pub use tokio_postgres;
#[derive(Clone, Debug)]
pub struct PostgresConnectionManager<Tls> {
    config: tokio_postgres::Config,
    tls: Tls,
}
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: tokio_postgres::Config, tls: Tls) -> Self;
    pub fn new_from_stringlike<T: ToString>(params: T, tls: Tls) -> Result<Self, tokio_postgres::Error>;
}
impl<Tls: Send + Sync + 'static> bb8::ManageConnection for PostgresConnectionManager<Tls> {
    type Connection = tokio_postgres::Client;
    type Error = tokio_postgres::Error;
}
