//! Model of `secrecy` 0.8 and 0.10 (`SecretString` as in 0.10; `Secret` is that of 0.8).
#![register_tool(asyncfix)]

pub mod zeroize {
    pub trait Zeroize {
        fn zeroize(&mut self);
    }
    impl<T: ?Sized> Zeroize for T {}
    pub struct Zeroizing<Z>(Z);
    impl<Z> Zeroizing<Z> {
        pub fn new(value: Z) -> Self;
    }
    impl<Z> core::ops::Deref for Zeroizing<Z> {
        type Target = Z;
    }
    impl<Z> core::ops::DerefMut for Zeroizing<Z> {}

    impl<Z> core::clone::Clone for Zeroizing<Z> {}

    impl<Z> Drop for Zeroizing<Z> {}
    impl<Z> From<Z> for Zeroizing<Z> {}
}
pub use zeroize::Zeroize;

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
pub trait CloneableSecret: Clone {}
pub trait SerializableSecret {}
pub trait DebugSecret {}

pub struct SecretBox<S: ?Sized> {
    inner_secret: Box<S>,
}
impl<S: ?Sized> SecretBox<S> {
    pub fn new(boxed_secret: Box<S>) -> Self;
}
impl<S> SecretBox<S> {
    pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> Self;
    pub fn init_with(ctr: impl FnOnce() -> S) -> Self;
    pub fn try_init_with<E>(ctr: impl FnOnce() -> Result<S, E>) -> Result<Self, E>;
}
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {}
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {}
impl<S: ?Sized> core::convert::From<Box<S>> for SecretBox<S> {}

impl<S: ?Sized> core::clone::Clone for SecretBox<S> {}

impl<S: ?Sized> core::fmt::Debug for SecretBox<S> {}

impl<S: ?Sized> core::ops::Drop for SecretBox<S> {}

impl<S> Default for SecretBox<S> {}
pub type SecretSlice<S> = SecretBox<[S]>;
pub type SecretString = SecretBox<str>;
impl<S> From<Vec<S>> for SecretSlice<S> {}
impl From<String> for SecretString {}
impl From<&str> for SecretString {}
impl Default for SecretString {}
impl SecretBox<str> {
    pub fn from_str(s: &str) -> Result<Self, core::convert::Infallible>;
}

pub struct Secret<S> {
    inner_secret: S,
}
impl<S> Secret<S> {
    pub fn new(secret: S) -> Self;
}
impl<S> ExposeSecret<S> for Secret<S> {}
impl<S> core::convert::From<S> for Secret<S> {}

impl<S> core::clone::Clone for Secret<S> {}

impl<S> core::fmt::Debug for Secret<S> {}

impl<S> core::ops::Drop for Secret<S> {}

pub type SecretVec<S> = Secret<Vec<S>>;
