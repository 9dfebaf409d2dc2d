//! Model of `smol` 1 and 2.
#![register_tool(asyncfix)]
pub extern crate async_channel;
pub extern crate async_executor;
pub extern crate async_fs;
pub extern crate async_io;
pub extern crate async_lock;
pub extern crate async_net;
pub extern crate async_process;
extern crate futures_core;
extern crate futures_io;
pub extern crate futures_lite;

pub use async_channel as channel;
pub use async_executor::{Executor, LocalExecutor, Task};
pub use async_fs as fs;
pub use async_io::{Async, Timer, block_on};
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use futures_lite::{future, io, pin, prelude, ready, stream};

pub fn spawn<T: Send + 'static>(future: impl core::future::Future<Output = T> + Send + 'static) -> Task<T>;
#[asyncfix::effect(join)]
pub fn unblock<T, F>(f: F) -> Task<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;
#[derive(Debug)]
pub struct Unblock<T> {
    io: Option<Box<T>>,
}
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    #[asyncfix::effect(join)]
    pub async fn get_mut(&mut self) -> &mut T;
    #[asyncfix::effect(join)]
    pub async fn with_mut<R, F>(&mut self, op: F) -> R
    where
        F: FnOnce(&mut T) -> R + Send + 'static,
        R: Send + 'static,
        T: Send + 'static;
    #[asyncfix::effect(join)]
    pub async fn into_inner(self) -> T;
}
impl<T> futures_io::AsyncRead for Unblock<T> {}

impl<T> futures_io::AsyncWrite for Unblock<T> {}

impl<T> futures_io::AsyncSeek for Unblock<T> {}

impl<I: Iterator> futures_core::Stream for Unblock<I> {
    type Item = I::Item;
}
