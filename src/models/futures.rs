//! Model of futures 0.3: the parts of its crates at their `futures::` paths, and the executors.
#![register_tool(asyncfix)]

extern crate futures_channel;
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate futures_task;
extern crate futures_util;

pub use futures_core::future::{Future, TryFuture};
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::{
    AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, FutureExt, SinkExt, StreamExt, TryFutureExt, TryStreamExt,
};
pub use futures_util::{future, io, lock, never, sink, stream, task};
pub use futures_util::{join, pending, pin_mut, poll, ready, select, select_biased, stream_select, try_join};

pub mod channel {
    pub use futures_channel::{mpsc, oneshot};
}

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::io::{
        AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _,
    };
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
}

pub mod executor {
    use core::ops::{Deref, DerefMut};
    use futures_core::future::Future;
    use futures_core::stream::Stream;
    use futures_task::{FutureObj, LocalSpawn, Spawn};
    use std::io;

    #[asyncfix::effect(inherit)]
    pub fn block_on<F: Future>(f: F) -> F::Output;
    #[asyncfix::effect(inherit)]
    pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
    #[derive(Debug)]
    #[asyncfix::effect(inherit)]
    pub struct BlockingStream<S>(S);
    impl<S> BlockingStream<S> {
        pub fn into_inner(self) -> S;
    }
    impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
        type Item = S::Item;
        #[asyncfix::effect(inherit)]
        fn next(&mut self) -> Option<S::Item>;
    }
    impl<S> Deref for BlockingStream<S> {
        type Target = S;
        fn deref(&self) -> &S;
    }
    impl<S> DerefMut for BlockingStream<S> {
        fn deref_mut(&mut self) -> &mut S;
    }

    #[derive(Debug, Default)]
    pub struct LocalPool(());
    impl LocalPool {
        pub fn new() -> Self;
        pub fn spawner(&self) -> LocalSpawner;
        #[asyncfix::effect(join)]
        pub fn run(&mut self);
        #[asyncfix::effect(inherit)]
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
        pub fn try_run_one(&mut self) -> bool;
        pub fn run_until_stalled(&mut self);
    }
    #[derive(Clone, Debug)]
    #[asyncfix::cheap_clone]
    pub struct LocalSpawner(());
    impl Spawn for LocalSpawner {}
    impl LocalSpawn for LocalSpawner {}

    #[derive(Clone, Debug)]
    #[asyncfix::cheap_clone]
    pub struct ThreadPool(());
    impl ThreadPool {
        pub fn new() -> Result<Self, io::Error>;
        pub fn builder() -> ThreadPoolBuilder;
        pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
        pub fn spawn_ok<Fut: Future<Output = ()> + Send + 'static>(&self, future: Fut);
    }
    impl Spawn for ThreadPool {}
    #[derive(Debug, Default)]
    pub struct ThreadPoolBuilder(());
    impl ThreadPoolBuilder {
        pub fn new() -> Self;
        pub fn pool_size(&mut self, size: usize) -> &mut Self;
        pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
        pub fn after_start<F: Fn(usize) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn before_stop<F: Fn(usize) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
        pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
    }
    #[derive(Debug)]
    pub struct Enter(());
    #[derive(Debug)]
    pub struct EnterError(());
    pub fn enter() -> Result<Enter, EnterError>;
}
