//! Model of `either` 1.
#![register_tool(asyncfix)]

pub use Either::{Left, Right};
use core::future::Future;

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[asyncfix::effect(inherit)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: core::pin::Pin<&Self>) -> Either<core::pin::Pin<&L>, core::pin::Pin<&R>>;
    pub fn as_pin_mut(self: core::pin::Pin<&mut Self>) -> Either<core::pin::Pin<&mut L>, core::pin::Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F, M>(self, f: F) -> Either<M, R>
    where
        F: FnOnce(L) -> M;
    pub fn map_right<F, S>(self, f: F) -> Either<L, S>
    where
        F: FnOnce(R) -> S;
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S>
    where
        F: FnOnce(L) -> M,
        G: FnOnce(R) -> S;
    pub fn either<F, G, T>(self, f: F, g: G) -> T
    where
        F: FnOnce(L) -> T,
        G: FnOnce(R) -> T;
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T
    where
        F: FnOnce(Ctx, L) -> T,
        G: FnOnce(Ctx, R) -> T;
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R>
    where
        F: FnOnce(L) -> Either<S, R>;
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S>
    where
        F: FnOnce(R) -> Either<L, S>;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L
    where
        L: Default;
    pub fn left_or_else<F>(self, f: F) -> L
    where
        F: FnOnce(R) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_else<F>(self, f: F) -> R
    where
        F: FnOnce(L) -> R;
    pub fn unwrap_left(self) -> L;
    pub fn unwrap_right(self) -> R;
    pub fn expect_left(self, msg: &str) -> L;
    pub fn expect_right(self, msg: &str) -> R;
    pub fn either_into<T>(self) -> T
    where
        L: Into<T>,
        R: Into<T>;
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F, M>(self, f: F) -> Either<M, M>
    where
        F: FnOnce(T) -> M;
}
impl<L: Iterator, R: Iterator<Item = L::Item>> core::iter::Iterator for Either<L, R> {
    type Item = L::Item;
}

impl<L: Future, R: Future<Output = L::Output>> core::future::Future for Either<L, R> {
    type Output = L::Output;
}

impl<L, R> core::fmt::Display for Either<L, R> {}

impl<L: core::ops::Deref, R: core::ops::Deref<Target = L::Target>> core::ops::Deref for Either<L, R> {
    type Target = L::Target;
}
impl<L: core::ops::DerefMut, R: core::ops::DerefMut<Target = L::Target>> core::ops::DerefMut for Either<L, R> {}
#[macro_export]
macro_rules! for_both {
    ($value:expr, $pattern:pat => $result:expr) => {
        match $value {
            $crate::Either::Left($pattern) => $result,
            $crate::Either::Right($pattern) => $result,
        }
    };
}
