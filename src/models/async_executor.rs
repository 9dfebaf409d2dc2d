//! Model of `async_executor` 1 (with the `Task` of `async_task` 4).
#![register_tool(asyncfix)]

use core::future::Future;

#[asyncfix::effect(join)]
#[derive(Debug)]
pub struct Task<T, M = ()> {
    marker: core::marker::PhantomData<(T, M)>,
}
impl<T, M> Task<T, M> {
    pub fn detach(self);
    #[asyncfix::effect(join)]
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> core::future::Future for Task<T, M> {
    type Output = T;
}

impl<T, M> core::ops::Drop for Task<T, M> {}

impl<T, M> Unpin for Task<T, M> {}
#[asyncfix::effect(join)]
#[derive(Debug)]
pub struct FallibleTask<T, M = ()> {
    task: Task<T, M>,
}
impl<T, M> FallibleTask<T, M> {
    pub fn detach(self);
    #[asyncfix::effect(join)]
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M> core::future::Future for FallibleTask<T, M> {
    type Output = Option<T>;
}

#[derive(Debug, Default)]
pub struct Executor<'a> {
    marker: core::marker::PhantomData<&'a ()>,
}
impl<'a> Executor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + Send + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    #[asyncfix::effect(join)]
    pub async fn tick(&self);
    #[asyncfix::effect(inherit)]
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Executor<'static> {
    pub fn leak(self) -> &'static StaticExecutor;
}
#[derive(Debug, Default)]
pub struct LocalExecutor<'a> {
    marker: core::marker::PhantomData<(&'a (), *const ())>,
}
impl<'a> LocalExecutor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    #[asyncfix::effect(join)]
    pub async fn tick(&self);
    #[asyncfix::effect(inherit)]
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
#[derive(Debug, Default)]
pub struct StaticExecutor {
    state: (),
}
impl StaticExecutor {
    pub const fn new() -> Self;
    pub fn spawn<T: 'static>(&'static self, future: impl Future<Output = T> + Send + 'static) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    #[asyncfix::effect(join)]
    pub async fn tick(&self);
    #[asyncfix::effect(inherit)]
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
