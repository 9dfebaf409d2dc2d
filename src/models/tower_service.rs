//! tower-service 0.3.
#![register_tool(asyncfix)]
use core::future::Future;
use core::task::{Context, Poll};

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    #[asyncfix::effect(network)]
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<'a, S: Service<Request> + 'a, Request> Service<Request> for &'a mut S {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S: Service<Request> + ?Sized, Request> Service<Request> for Box<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
