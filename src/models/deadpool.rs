//! deadpool 0.9 to 0.12.
#![register_tool(asyncfix)]

#[derive(Clone, Copy, Debug)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime {
    Tokio1,
    AsyncStd1,
    SmolTwo,
}

pub mod managed {
    pub use super::{Runtime, Status};
    use core::time::Duration;
    use std::borrow::Cow;
    #[asyncfix::effect(network)]
    pub trait Manager: Sync + Send {
        type Type;
        type Error;
        async fn create(&self) -> Result<Self::Type, Self::Error>;
        async fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> RecycleResult<Self::Error>;
        #[asyncfix::effect(none)]
        fn detach(&self, obj: &mut Self::Type);
    }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    #[asyncfix::cheap_clone]
    pub struct Pool<M: Manager, W = Object<M>> {
        inner: std::sync::Arc<M>,
        w: core::marker::PhantomData<fn() -> W>,
    }
    impl<M: Manager, W> Clone for Pool<M, W> {
        fn clone(&self) -> Self;
    }
    impl<M: Manager, W> core::fmt::Debug for Pool<M, W> {}
    impl<M: Manager, W> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        #[asyncfix::effect(network)]
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        #[asyncfix::effect(network)]
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type>;
        pub fn close(&self);
        pub fn timeouts(&self) -> Timeouts;
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
        pub fn manager(&self) -> &M;
        pub fn weak(&self) -> WeakPool<M, W>;
    }
    pub struct WeakPool<M: Manager, W = Object<M>> {
        m: core::marker::PhantomData<(M, W)>,
    }
    impl<M: Manager, W> WeakPool<M, W> {
        pub fn upgrade(&self) -> Option<Pool<M, W>>;
    }
    #[derive(Debug)]
    pub struct RetainResult<T> {
        pub retained: usize,
        pub removed: Vec<T>,
    }
    #[asyncfix::io_handle(network)]
    pub struct Object<M: Manager> {
        inner: Option<M::Type>,
    }
    impl<M: Manager> core::fmt::Debug for Object<M> {}
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
        pub fn id(this: &Self) -> ObjectId;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ObjectId(usize);
    impl<M: Manager> core::ops::Deref for Object<M> {
        type Target = M::Type;
        fn deref(&self) -> &M::Type;
    }
    impl<M: Manager> core::ops::DerefMut for Object<M> {
        fn deref_mut(&mut self) -> &mut M::Type;
    }
    impl<M: Manager> AsRef<M::Type> for Object<M> {
        fn as_ref(&self) -> &M::Type;
    }
    impl<M: Manager> AsMut<M::Type> for Object<M> {
        fn as_mut(&mut self) -> &mut M::Type;
    }
    impl<M: Manager> Drop for Object<M> {
        fn drop(&mut self);
    }
    pub struct PoolBuilder<M: Manager, W = Object<M>> {
        m: M,
        w: core::marker::PhantomData<W>,
    }
    impl<M: Manager, W> PoolBuilder<M, W> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        pub fn config(self, v: PoolConfig) -> Self;
        pub fn max_size(self, v: usize) -> Self;
        pub fn timeouts(self, v: Timeouts) -> Self;
        pub fn wait_timeout(self, v: Option<Duration>) -> Self;
        pub fn create_timeout(self, v: Option<Duration>) -> Self;
        pub fn recycle_timeout(self, v: Option<Duration>) -> Self;
        pub fn queue_mode(self, v: QueueMode) -> Self;
        pub fn post_create(self, v: impl Into<Hook<M>>) -> Self;
        pub fn pre_recycle(self, v: impl Into<Hook<M>>) -> Self;
        pub fn post_recycle(self, v: impl Into<Hook<M>>) -> Self;
        pub fn runtime(self, v: Runtime) -> Self;
    }
    #[derive(Debug)]
    pub enum BuildError {
        NoRuntimeSpecified,
    }
    impl core::fmt::Display for BuildError {}
    impl std::error::Error for BuildError {}
    #[derive(Clone, Copy, Debug)]
    pub struct PoolConfig {
        pub max_size: usize,
        pub timeouts: Timeouts,
        pub queue_mode: QueueMode,
    }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Default for PoolConfig {
        fn default() -> Self;
    }
    impl Default for Timeouts {
        fn default() -> Self;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }
    impl Timeouts {
        pub const fn new() -> Self;
        pub const fn wait_millis(wait: u64) -> Self;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum QueueMode {
        #[default]
        Fifo,
        Lifo,
    }
    #[derive(Debug)]
    pub enum CreatePoolError<C> {
        Config(C),
        Build(BuildError),
    }
    #[derive(Debug)]
    pub enum PoolError<E> {
        Timeout(TimeoutType),
        Backend(E),
        Closed,
        NoRuntimeSpecified,
        PostCreateHook(HookError<E>),
    }
    #[derive(Debug)]
    pub enum RecycleError<E> {
        Message(Cow<'static, str>),
        StaticMessage(&'static str),
        Backend(E),
    }
    #[derive(Debug)]
    pub enum HookError<E> {
        Message(Cow<'static, str>),
        Backend(E),
    }
    #[derive(Clone, Copy, Debug)]
    pub enum TimeoutType {
        Wait,
        Create,
        Recycle,
    }
    impl<C> core::fmt::Display for CreatePoolError<C> {}
    impl<C> std::error::Error for CreatePoolError<C> {}
    impl<E: core::fmt::Debug> core::fmt::Display for PoolError<E> {}
    impl<E: core::fmt::Debug> std::error::Error for PoolError<E> {}
    impl<E: core::fmt::Debug> core::fmt::Display for RecycleError<E> {}
    impl<E: core::fmt::Debug> std::error::Error for RecycleError<E> {}
    impl<E: core::fmt::Debug> core::fmt::Display for HookError<E> {}
    impl<E: core::fmt::Debug> std::error::Error for HookError<E> {}
    impl<E> From<E> for PoolError<E> {
        fn from(e: E) -> Self;
    }
    impl<E> From<E> for RecycleError<E> {
        fn from(e: E) -> Self;
    }
    pub type HookResult<E> = Result<(), HookError<E>>;
    pub type HookFuture<'a, E> = core::pin::Pin<Box<dyn Future<Output = HookResult<E>> + Send + 'a>>;
    pub struct Hook<M: Manager> {
        m: core::marker::PhantomData<M>,
    }
    impl<M: Manager> Hook<M> {
        pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send + 'static) -> Self;
        pub fn async_fn(f: impl for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error> + Sync + Send + 'static) -> Self;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Metrics {
        pub created: std::time::Instant,
        pub recycled: Option<std::time::Instant>,
        pub recycle_count: usize,
    }
    impl Metrics {
        pub fn age(&self) -> Duration;
        pub fn last_used(&self) -> Duration;
    }
}
pub mod unmanaged {
    use super::Status;
    #[asyncfix::cheap_clone]
    pub struct Pool<T> {
        inner: std::sync::Arc<T>,
    }
    impl<T> Clone for Pool<T> {
        fn clone(&self) -> Self;
    }
    #[derive(Debug)]
    pub enum PoolError {
        Timeout,
        Closed,
        NoRuntimeSpecified,
    }
    impl core::fmt::Display for PoolError {}
    impl std::error::Error for PoolError {}
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self;
        #[asyncfix::effect(lock)]
        pub async fn get(&self) -> Result<Object<T>, PoolError>;
        pub fn try_get(&self) -> Result<Object<T>, PoolError>;
        #[asyncfix::effect(lock)]
        pub async fn timeout_get(&self, timeout: Option<core::time::Duration>) -> Result<Object<T>, PoolError>;
        #[asyncfix::effect(lock)]
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
        #[asyncfix::effect(lock)]
        pub async fn remove(&self) -> Result<T, PoolError>;
        pub fn try_remove(&self) -> Result<T, PoolError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
    }
    impl<T, I: IntoIterator<Item = T>> From<I> for Pool<T> {
        fn from(iter: I) -> Self;
    }
    pub struct Object<T> {
        obj: Option<T>,
    }
    impl<T> Object<T> {
        pub fn take(this: Self) -> T;
    }
    impl<T> core::ops::Deref for Object<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T> core::ops::DerefMut for Object<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T> Drop for Object<T> {
        fn drop(&mut self);
    }
}
