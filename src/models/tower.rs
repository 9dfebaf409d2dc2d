//! tower 0.4 and 0.5.
#![register_tool(asyncfix)]
extern crate futures_core;
extern crate tokio;
extern crate tower_layer;
extern crate tower_service;

use core::task::{Context, Poll};
use core::time::Duration;

pub use builder::ServiceBuilder;
pub use make::MakeService;
pub use tower_layer::Layer;
pub use tower_service::Service;
pub use util::{ServiceExt, service_fn};
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub mod layer {
    pub use tower_layer::{Layer, LayerFn, layer_fn};
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}

pub mod builder {
    use super::*;
    use tower_layer::{Identity, LayerFn, Stack};
    #[derive(Clone)]
    pub struct ServiceBuilder<L> {
        layer: L,
    }
    impl Default for ServiceBuilder<Identity> {
        fn default() -> Self;
    }
    impl ServiceBuilder<Identity> {
        pub const fn new() -> Self;
    }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<util::Either<T, Identity>, L>>;
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>>;
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<buffer::BufferLayer<Request>, L>>;
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<limit::ConcurrencyLimitLayer, L>>;
        pub fn load_shed(self) -> ServiceBuilder<Stack<load_shed::LoadShedLayer, L>>;
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<limit::RateLimitLayer, L>>;
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<retry::RetryLayer<P>, L>>;
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<timeout::TimeoutLayer, L>>;
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<filter::FilterLayer<P>, L>>;
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<filter::AsyncFilterLayer<P>, L>>;
        pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<util::MapRequestLayer<F>, L>>
        where
            F: FnMut(R1) -> R2 + Clone;
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<util::MapResponseLayer<F>, L>>;
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<util::MapErrLayer<F>, L>>;
        pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<util::MapFutureLayer<F>, L>>;
        pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<util::ThenLayer<F>, L>>;
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<util::AndThenLayer<F>, L>>;
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<util::MapResultLayer<F>, L>>;
        pub fn into_inner(self) -> L;
        pub fn service<S>(&self, service: S) -> L::Service
        where
            L: Layer<S>;
        pub fn service_fn<F>(self, f: F) -> L::Service
        where
            L: Layer<util::ServiceFn<F>>;
        pub fn check_clone(self) -> Self;
        pub fn check_service_clone<S>(self) -> Self;
    }
    impl<S, L: Layer<S>> Layer<S> for ServiceBuilder<L> {
        type Service = L::Service;
        fn layer(&self, inner: S) -> Self::Service;
    }
}

pub mod make {
    use super::*;
    pub trait MakeService<Target, Request> {
        type Response;
        type Error;
        type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
        type MakeError;
        type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
        #[asyncfix::effect(network)]
        fn make_service(&mut self, target: Target) -> Self::Future;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    }
    impl<M, S, Target, Request> MakeService<Target, Request> for M
    where
        M: Service<Target, Response = S>,
        S: Service<Request>,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Service = S;
        type MakeError = M::Error;
        type Future = M::Future;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Shared<S> {
        service: S,
    }
    impl<S> Shared<S> {
        pub const fn new(service: S) -> Self;
    }
    impl<S: Clone, T> Service<T> for Shared<S> {
        type Response = S;
        type Error = core::convert::Infallible;
        type Future = core::future::Ready<Result<S, core::convert::Infallible>>;
    }
}

pub mod util {
    use super::*;
    pub trait ServiceExt<Request>: Service<Request> {
        #[asyncfix::effect(inherit)]
        fn ready(&mut self) -> Ready<'_, Self, Request>
        where
            Self: Sized;
        #[asyncfix::effect(inherit)]
        fn ready_and(&mut self) -> Ready<'_, Self, Request>
        where
            Self: Sized;
        #[asyncfix::effect(inherit)]
        fn ready_oneshot(self) -> ReadyOneshot<Self, Request>
        where
            Self: Sized;
        #[asyncfix::effect(network)]
        fn oneshot(self, req: Request) -> Oneshot<Self, Request>
        where
            Self: Sized;
        fn call_all<S>(self, reqs: S) -> CallAll<Self, S>
        where
            Self: Sized,
            S: futures_core::Stream<Item = Request>;
        fn and_then<F>(self, f: F) -> AndThen<Self, F>
        where
            Self: Sized;
        fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Response) -> Response + Clone;
        fn map_err<F, Error>(self, f: F) -> MapErr<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Error) -> Error + Clone;
        fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F>
        where
            Self: Sized,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone;
        fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F>
        where
            Self: Sized,
            F: FnMut(NewRequest) -> Request;
        fn filter<F, NewRequest>(self, filter: F) -> filter::Filter<Self, F>
        where
            Self: Sized;
        fn filter_async<F, NewRequest>(self, filter: F) -> filter::AsyncFilter<Self, F>
        where
            Self: Sized;
        fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F>
        where
            Self: Sized,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone,
            Fut: Future<Output = Result<Response, Error>>;
        fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Future) -> Fut,
            Fut: Future<Output = Result<Response, Error>>;
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
        where
            Self: Sized + Send + 'static;
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
        where
            Self: Clone + Sized + Send + 'static;
    }
    impl<T: ?Sized + Service<Request>, Request> ServiceExt<Request> for T {}
    #[asyncfix::effect(network)]
    pub struct Ready<'a, T, R>(&'a mut T, core::marker::PhantomData<fn(R)>);
    impl<'a, T: Service<R>, R> ::core::future::Future for Ready<'a, T, R> {
        type Output = Result<&'a mut T, T::Error>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<&'a mut T, T::Error>>;
    }
    #[asyncfix::effect(network)]
    pub struct ReadyOneshot<T, R>(T, core::marker::PhantomData<fn(R)>);
    impl<T: Service<R>, R> ::core::future::Future for ReadyOneshot<T, R> {
        type Output = Result<T, T::Error>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<T, T::Error>>;
    }
    #[asyncfix::effect(network)]
    pub struct Oneshot<S, Req> {
        s: S,
        r: Req,
    }
    impl<S: Service<Req>, Req> ::core::future::Future for Oneshot<S, Req> {
        type Output = Result<S::Response, S::Error>;
        fn poll(self: ::core::pin::Pin<&mut Self>, cx: &mut ::core::task::Context<'_>)
        -> ::core::task::Poll<Result<S::Response, S::Error>>;
    }
    #[asyncfix::effect(network)]
    pub struct CallAll<Svc, S> {
        svc: Svc,
        s: S,
    }
    impl<Svc: Service<S::Item>, S: futures_core::Stream> futures_core::Stream for CallAll<Svc, S> {
        type Item = Result<Svc::Response, Svc::Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<Svc::Response, Svc::Error>>>;
    }
    #[asyncfix::effect(network)]
    pub struct CallAllUnordered<Svc, S> {
        svc: Svc,
        s: S,
    }
    impl<Svc: Service<S::Item>, S: futures_core::Stream> futures_core::Stream for CallAllUnordered<Svc, S> {
        type Item = Result<Svc::Response, Svc::Error>;
        fn poll_next(
            self: ::core::pin::Pin<&mut Self>,
            cx: &mut ::core::task::Context<'_>,
        ) -> ::core::task::Poll<Option<Result<Svc::Response, Svc::Error>>>;
    }
    impl<Svc, S> CallAll<Svc, S> {
        pub fn unordered(self) -> CallAllUnordered<Svc, S>;
        pub fn into_inner(self) -> Svc;
    }
    type Fut<T, E> = core::pin::Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
    pub fn service_fn<T>(f: T) -> ServiceFn<T>;
    #[derive(Clone, Copy)]
    pub struct ServiceFn<T> {
        f: T,
    }
    impl<T, F, Request, R, E> Service<Request> for ServiceFn<T>
    where
        T: FnMut(Request) -> F,
        F: Future<Output = Result<R, E>>,
    {
        type Response = R;
        type Error = E;
        type Future = F;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B, R> Service<R> for Either<A, B>
    where
        A: Service<R>,
        B: Service<R, Response = A::Response, Error = A::Error>,
    {
        type Response = A::Response;
        type Error = A::Error;
        type Future = Fut<A::Response, A::Error>;
    }
    impl<S, A: Layer<S>, B: Layer<S>> Layer<S> for Either<A, B> {
        type Service = Either<A::Service, B::Service>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, tower_layer::Identity>;

    #[derive(Clone)]
    pub struct AndThen<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct MapResponse<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct MapErr<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct MapResult<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct MapRequest<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct Then<S, F> {
        inner: S,
        f: F,
    }
    #[derive(Clone)]
    pub struct MapFuture<S, F> {
        inner: S,
        f: F,
    }
    impl<S: Service<R>, F: FnOnce(S::Response) -> Fu + Clone, Fu: Future<Output = Result<O, S::Error>>, R, O> Service<R> for AndThen<S, F> {
        type Response = O;
        type Error = S::Error;
        type Future = Fut<O, S::Error>;
    }
    impl<S: Service<R>, F: FnOnce(S::Response) -> O + Clone, R, O> Service<R> for MapResponse<S, F> {
        type Response = O;
        type Error = S::Error;
        type Future = Fut<O, S::Error>;
    }
    impl<S: Service<R>, F: FnOnce(S::Error) -> E + Clone, R, E> Service<R> for MapErr<S, F> {
        type Response = S::Response;
        type Error = E;
        type Future = Fut<S::Response, E>;
    }
    impl<S: Service<R>, F: FnOnce(Result<S::Response, S::Error>) -> Result<O, E> + Clone, R, O, E> Service<R> for MapResult<S, F> {
        type Response = O;
        type Error = E;
        type Future = Fut<O, E>;
    }
    impl<S: Service<R2>, F: FnMut(R1) -> R2, R1, R2> Service<R1> for MapRequest<S, F> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<S: Service<R>, F: FnOnce(Result<S::Response, S::Error>) -> Fu + Clone, Fu: Future<Output = Result<O, E>>, R, O, E> Service<R>
        for Then<S, F>
    {
        type Response = O;
        type Error = E;
        type Future = Fut<O, E>;
    }
    impl<S: Service<R>, F: FnMut(S::Future) -> Fu, Fu: Future<Output = Result<O, E>>, R, O, E> Service<R> for MapFuture<S, F> {
        type Response = O;
        type Error = E;
        type Future = Fu;
    }
    #[derive(Clone, Debug)]
    pub struct AndThenLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct MapResponseLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct MapErrLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct MapResultLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct MapRequestLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct ThenLayer<F> {
        f: F,
    }
    #[derive(Clone, Debug)]
    pub struct MapFutureLayer<F> {
        f: F,
    }
    impl<S, F> Layer<S> for AndThenLayer<F> {
        type Service = AndThen<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for MapResponseLayer<F> {
        type Service = MapResponse<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for MapErrLayer<F> {
        type Service = MapErr<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for MapResultLayer<F> {
        type Service = MapResult<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for MapRequestLayer<F> {
        type Service = MapRequest<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for ThenLayer<F> {
        type Service = Then<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<S, F> Layer<S> for MapFutureLayer<F> {
        type Service = MapFuture<S, F>;
        fn layer(&self, inner: S) -> Self::Service;
    }
    impl<F> MapResponseLayer<F> {
        pub const fn new(f: F) -> Self;
    }
    impl<F> MapErrLayer<F> {
        pub const fn new(f: F) -> Self;
    }
    impl<F> MapRequestLayer<F> {
        pub const fn new(f: F) -> Self;
    }

    #[asyncfix::io_handle(network)]
    pub struct BoxService<T, U, E> {
        inner: Box<dyn Service<T, Response = U, Error = E, Future = Fut<U, E>> + Send>,
    }
    #[asyncfix::io_handle(network)]
    pub struct UnsyncBoxService<T, U, E> {
        inner: Box<dyn Service<T, Response = U, Error = E, Future = Fut<U, E>>>,
    }
    pub struct BoxCloneService<T, U, E>(Box<dyn Service<T, Response = U, Error = E, Future = Fut<U, E>> + Send>);
    pub struct BoxCloneSyncService<T, U, E>(Box<dyn Service<T, Response = U, Error = E, Future = Fut<U, E>> + Send + Sync>);
    impl<T, U, E> Clone for BoxCloneService<T, U, E> {
        fn clone(&self) -> Self;
    }
    impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {
        fn clone(&self) -> Self;
    }
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Send + 'static;
    }
    impl<T, U, E> UnsyncBoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + 'static;
    }
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + 'static;
    }
    impl<T, U, E> BoxCloneSyncService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static;
    }
    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Fut<U, E>;
    }
    impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Fut<U, E>;
    }
    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Fut<U, E>;
    }
    impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Fut<U, E>;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Optional<T> {
        inner: Option<T>,
    }
    impl<T: Service<R>, R> Service<R> for Optional<T> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = Fut<T::Response, BoxError>;
    }
}

pub mod buffer {
    use super::*;
    #[asyncfix::cheap_clone]
    pub struct Buffer<Req, F> {
        tx: tokio::sync::mpsc::Sender<Req>,
        f: core::marker::PhantomData<fn() -> F>,
    }
    impl<Req, F> Clone for Buffer<Req, F> {
        fn clone(&self) -> Self;
    }
    impl<Req, F> Buffer<Req, F> {
        pub fn new<S>(service: S, bound: usize) -> Self
        where
            S: Service<Req, Future = F> + Send + 'static;
    }
    impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F>
    where
        F: Future<Output = Result<Rsp, E>>,
    {
        type Response = Rsp;
        type Error = BoxError;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<Rsp, BoxError>> + Send>>;
    }
    pub struct BufferLayer<Request> {
        bound: usize,
        r: core::marker::PhantomData<fn(Request)>,
    }
    impl<Request> BufferLayer<Request> {
        pub const fn new(bound: usize) -> Self;
    }
    impl<S: Service<Request>, Request> Layer<S> for BufferLayer<Request> {
        type Service = Buffer<Request, S::Future>;
        fn layer(&self, service: S) -> Self::Service;
    }
}

pub mod limit {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct ConcurrencyLimit<T> {
        inner: T,
    }
    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> Self;
        pub fn with_semaphore(inner: T, semaphore: std::sync::Arc<tokio::sync::Semaphore>) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<S: Service<R>, R> Service<R> for ConcurrencyLimit<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    #[derive(Clone, Debug)]
    pub struct ConcurrencyLimitLayer {
        max: usize,
    }
    #[derive(Clone, Debug)]
    pub struct GlobalConcurrencyLimitLayer {
        max: usize,
    }
    impl ConcurrencyLimitLayer {
        pub const fn new(max: usize) -> Self;
    }
    impl GlobalConcurrencyLimitLayer {
        pub fn new(max: usize) -> Self;
        pub fn with_semaphore(semaphore: std::sync::Arc<tokio::sync::Semaphore>) -> Self;
    }
    impl<S> Layer<S> for ConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
        fn layer(&self, service: S) -> Self::Service;
    }
    impl<S> Layer<S> for GlobalConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
        fn layer(&self, service: S) -> Self::Service;
    }
    #[derive(Debug)]
    pub struct RateLimit<T> {
        inner: T,
    }
    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: rate::Rate) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<S: Service<R>, R> Service<R> for RateLimit<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    #[derive(Clone, Debug)]
    pub struct RateLimitLayer {
        n: u64,
    }
    impl RateLimitLayer {
        pub const fn new(num: u64, per: Duration) -> Self;
    }
    impl<S> Layer<S> for RateLimitLayer {
        type Service = RateLimit<S>;
        fn layer(&self, service: S) -> Self::Service;
    }
    pub mod rate {
        pub use super::{RateLimit, RateLimitLayer};
        #[derive(Clone, Copy, Debug)]
        pub struct Rate {
            n: u64,
        }
        impl Rate {
            pub const fn new(num: u64, per: core::time::Duration) -> Self;
        }
    }
    pub mod concurrency {
        pub use super::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
    }
}
pub mod load_shed {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct LoadShed<S> {
        inner: S,
    }
    impl<S> LoadShed<S> {
        pub const fn new(inner: S) -> Self;
    }
    impl<S: Service<R>, R> Service<R> for LoadShed<S> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct LoadShedLayer;
    impl LoadShedLayer {
        pub const fn new() -> Self;
    }
    impl<S> Layer<S> for LoadShedLayer {
        type Service = LoadShed<S>;
        fn layer(&self, service: S) -> Self::Service;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct Overloaded;
        impl ::core::fmt::Display for Overloaded {}
        impl std::error::Error for Overloaded {}
    }
}
pub mod timeout {
    use super::*;
    #[derive(Clone, Debug)]
    pub struct Timeout<T> {
        inner: T,
        timeout: Duration,
    }
    impl<T> Timeout<T> {
        pub const fn new(inner: T, timeout: Duration) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<S: Service<R>, R> Service<R> for Timeout<S> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;
    }
    #[derive(Clone, Debug)]
    pub struct TimeoutLayer {
        timeout: Duration,
    }
    impl TimeoutLayer {
        pub const fn new(timeout: Duration) -> Self;
    }
    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
        fn layer(&self, service: S) -> Self::Service;
    }
    pub mod error {
        #[derive(Debug, Default)]
        pub struct Elapsed(());
        impl ::core::fmt::Display for Elapsed {}
        impl std::error::Error for Elapsed {}
        impl Elapsed {
            pub const fn new() -> Self;
        }
    }
}
pub mod retry {
    use super::*;
    pub trait Policy<Req, Res, E> {
        type Future: Future<Output = ()>;
        fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
        fn clone_request(&mut self, req: &Req) -> Option<Req>;
    }
    #[derive(Clone, Debug)]
    pub struct Retry<P, S> {
        policy: P,
        service: S,
    }
    impl<P, S> Retry<P, S> {
        pub const fn new(policy: P, service: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<P, S: Service<R>, R> Service<R> for Retry<P, S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;
    }
    #[derive(Clone, Debug)]
    pub struct RetryLayer<P> {
        policy: P,
    }
    impl<P> RetryLayer<P> {
        pub const fn new(policy: P) -> Self;
    }
    impl<P: Clone, S> Layer<S> for RetryLayer<P> {
        type Service = Retry<P, S>;
        fn layer(&self, service: S) -> Self::Service;
    }
}
pub mod filter {
    use super::*;
    pub trait Predicate<Request> {
        type Request;
        fn check(&mut self, request: Request) -> Result<Self::Request, BoxError>;
    }
    pub trait AsyncPredicate<Request> {
        type Future: Future<Output = Result<Self::Request, BoxError>>;
        type Request;
        fn check(&mut self, request: Request) -> Self::Future;
    }
    #[derive(Clone, Debug)]
    pub struct Filter<T, U> {
        inner: T,
        predicate: U,
    }
    #[derive(Clone, Debug)]
    pub struct AsyncFilter<T, U> {
        inner: T,
        predicate: U,
    }
    #[derive(Clone, Debug)]
    pub struct FilterLayer<U> {
        predicate: U,
    }
    #[derive(Clone, Debug)]
    pub struct AsyncFilterLayer<U> {
        predicate: U,
    }
    impl<U> FilterLayer<U> {
        pub const fn new(predicate: U) -> Self;
    }
    impl<U> AsyncFilterLayer<U> {
        pub const fn new(predicate: U) -> Self;
    }
    impl<U: Clone, S> Layer<S> for FilterLayer<U> {
        type Service = Filter<S, U>;
        fn layer(&self, service: S) -> Self::Service;
    }
    impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> {
        type Service = AsyncFilter<S, U>;
        fn layer(&self, service: S) -> Self::Service;
    }
    impl<T: Service<U::Request>, U: Predicate<R>, R> Service<R> for Filter<T, U> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<T::Response, BoxError>> + Send>>;
    }
    impl<T: Service<U::Request>, U: AsyncPredicate<R>, R> Service<R> for AsyncFilter<T, U> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = core::pin::Pin<Box<dyn Future<Output = Result<T::Response, BoxError>> + Send>>;
    }
}
pub mod discover {
    #[derive(Clone, Debug)]
    pub enum Change<K, V> {
        Insert(K, V),
        Remove(K),
    }
}
pub mod steer {
    pub struct Steer<S, F, Req> {
        services: Vec<S>,
        f: F,
        r: core::marker::PhantomData<Req>,
    }
    impl<S, F, Req> Steer<S, F, Req> {
        pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Self;
    }
}
