//! Model of `async_global_executor` 2 and 3.
#![register_tool(asyncfix)]
extern crate async_executor;

pub use async_executor::Task;
use core::future::Future;

#[asyncfix::effect(inherit)]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;
pub fn spawn<F: Future<Output = T> + Send + 'static, T: 'static>(future: F) -> Task<T>;
pub fn spawn_local<F: Future<Output = T> + 'static, T: 'static>(future: F) -> Task<T>;
pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: 'static>(f: F) -> Task<T>;
pub fn init();
pub fn init_with_config(config: GlobalExecutorConfig);
pub async fn spawn_more_threads(count: usize) -> std::io::Result<usize>;
pub fn stop_thread() -> Task<bool>;
pub fn stop_current_thread() -> Task<bool>;

#[derive(Default)]
pub struct GlobalExecutorConfig {
    min_threads: Option<usize>,
}
impl GlobalExecutorConfig {
    pub fn with_env_var(self, env_var: &'static str) -> Self;
    pub fn with_min_threads(self, min_threads: usize) -> Self;
    pub fn with_max_threads(self, max_threads: usize) -> Self;
    pub fn with_thread_name_fn(self, thread_name_fn: impl Fn() -> String + Send + Sync + 'static) -> Self;
    pub fn with_thread_name(self, thread_name: impl Into<String>) -> Self;
}
