//! tower-layer 0.3.
#![register_tool(asyncfix)]

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<'a, T: ?Sized + Layer<S>, S> Layer<S> for &'a T {
    type Service = T::Service;
}
#[derive(Clone, Copy)]
pub struct LayerFn<F> {
    f: F,
}
pub fn layer_fn<T>(f: T) -> LayerFn<T>;
impl<F: Fn(S) -> Out, S, Out> Layer<S> for LayerFn<F> {
    type Service = Out;
    fn layer(&self, inner: S) -> Out;
}
#[derive(Clone, Debug, Default)]
pub struct Identity {
    _p: (),
}
impl Identity {
    pub const fn new() -> Identity;
}
impl<S> Layer<S> for Identity {
    type Service = S;
    fn layer(&self, inner: S) -> S;
}
#[derive(Clone, Debug)]
pub struct Stack<Inner, Outer> {
    inner: Inner,
    outer: Outer,
}
impl<Inner, Outer> Stack<Inner, Outer> {
    pub const fn new(inner: Inner, outer: Outer) -> Self;
}
impl<S, Inner: Layer<S>, Outer: Layer<Inner::Service>> Layer<S> for Stack<Inner, Outer> {
    type Service = Outer::Service;
    fn layer(&self, service: S) -> Self::Service;
}
