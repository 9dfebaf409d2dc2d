//! Model of futures-sink 0.3.
#![register_tool(asyncfix)]

use core::pin::Pin;
use core::task::{Context, Poll};
use std::ops::DerefMut;

#[asyncfix::effect(inherit)]
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    #[asyncfix::effect(none)]
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}

impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for &mut S {
    type Error = S::Error;
}
impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for Box<S> {
    type Error = S::Error;
}
impl<P, Item> Sink<Item> for Pin<P>
where
    P: DerefMut + Unpin,
    P::Target: Sink<Item>,
{
    type Error = <P::Target as Sink<Item>>::Error;
}
impl<T> Sink<T> for Vec<T> {
    type Error = core::convert::Infallible;
}
impl<T> Sink<T> for std::collections::VecDeque<T> {
    type Error = core::convert::Infallible;
}
