//! Model of futures-task 0.3.
#![register_tool(asyncfix)]

use core::future::Future;
use core::marker::PhantomData;
use core::ops::Deref;
use core::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
pub use std::task::Wake;

pub trait ArcWake: Send + Sync {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}

pub fn waker<W: ArcWake + 'static>(wake: Arc<W>) -> Waker;
pub fn noop_waker() -> Waker;
pub fn noop_waker_ref() -> &'static Waker;

#[derive(Debug)]
pub struct WakerRef<'a> {
    waker: &'a Waker,
}
impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a Waker) -> Self;
}
impl Deref for WakerRef<'_> {
    type Target = Waker;
    fn deref(&self) -> &Waker;
}
pub fn waker_ref<W: ArcWake + 'static>(wake: &Arc<W>) -> WakerRef<'_>;

pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}
pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}
impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Arc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Arc<Sp> {}

#[derive(Debug)]
pub struct SpawnError {
    _priv: (),
}
impl SpawnError {
    pub fn shutdown() -> Self;
    pub fn is_shutdown(&self) -> bool;
}
impl core::fmt::Display for SpawnError {}
impl std::error::Error for SpawnError {}

pub unsafe trait UnsafeFutureObj<'a, T>: 'a {}
unsafe impl<'a, T, F: Future<Output = T> + 'a> UnsafeFutureObj<'a, T> for Box<F> {}
unsafe impl<'a, T, F: Future<Output = T> + 'a> UnsafeFutureObj<'a, T> for Pin<Box<F>> {}

#[asyncfix::effect(inherit)]
pub struct FutureObj<'a, T>(PhantomData<(&'a (), T)>);
impl<'a, T> FutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + Send>(f: F) -> Self;
}
impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}
impl<'a, F: Future<Output = ()> + Send + 'a> From<Box<F>> for FutureObj<'a, ()> {
    fn from(f: Box<F>) -> Self;
}
impl<'a, F: Future<Output = ()> + Send + 'a> From<Pin<Box<F>>> for FutureObj<'a, ()> {
    fn from(f: Pin<Box<F>>) -> Self;
}

#[asyncfix::effect(inherit)]
pub struct LocalFutureObj<'a, T>(PhantomData<(&'a (), T)>);
impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + 'a>(f: F) -> Self;
}
impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}
impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {
    fn from(f: FutureObj<'a, T>) -> Self;
}
impl<'a, F: Future<Output = ()> + 'a> From<Box<F>> for LocalFutureObj<'a, ()> {
    fn from(f: Box<F>) -> Self;
}
impl<'a, F: Future<Output = ()> + 'a> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> {
    fn from(f: Pin<Box<F>>) -> Self;
}
