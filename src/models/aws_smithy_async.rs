//! aws-smithy-async 1.x.
#![register_tool(asyncfix)]
pub mod future {
    pub mod pagination_stream {
        #[asyncfix::io_handle(network)]
        #[asyncfix::effect(network)]
        pub struct PaginationStream<Item> {
            i: core::marker::PhantomData<Item>,
        }
        impl<Item> PaginationStream<Item> {
            #[asyncfix::effect(network)]
            pub async fn next(&mut self) -> Option<Item>;
            #[asyncfix::effect(network)]
            pub async fn collect<T: FromIterator<Item>>(self) -> T;
        }
        impl<T, E> PaginationStream<Result<T, E>> {
            #[asyncfix::effect(network)]
            pub async fn try_next(&mut self) -> Result<Option<T>, E>;
            #[asyncfix::effect(network)]
            pub async fn try_collect(self) -> Result<Vec<T>, E>;
            pub fn into_stream_03x(self) -> Self;
        }
        pub use futures_like::TryFlatMap;
        mod futures_like {
            pub struct TryFlatMap<I>(I);
            impl<I> TryFlatMap<I> {
                pub fn new(stream: I) -> Self;
            }
        }
    }
}
pub mod rt {
    pub mod sleep {
        #[derive(Clone, Debug)]
        pub struct TokioSleep {}
        impl TokioSleep {
            pub fn new() -> TokioSleep;
        }
    }
}
