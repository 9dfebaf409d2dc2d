//! Model of `rand` 0.7 to 0.9.
#![register_tool(asyncfix)]

pub use distr::Distribution;
pub use rngs::ThreadRng;

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
impl<R: RngCore + ?Sized> RngCore for &mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}
pub trait CryptoRng: RngCore {}
pub trait Rng: RngCore {
    fn random<T>(&mut self) -> T;
    fn r#gen<T>(&mut self) -> T;
    fn random_iter<T>(self) -> distr::Iter<Self, T>
    where
        Self: Sized;
    fn random_range<T, R>(&mut self, range: R) -> T
    where
        R: distr::uniform::SampleRange<T>;
    fn gen_range<T, R>(&mut self, range: R) -> T
    where
        R: distr::uniform::SampleRange<T>;
    fn random_bool(&mut self, p: f64) -> bool;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D: Distribution<T>>(self, distr: D) -> distr::Iter<Self, T>
    where
        Self: Sized;
    fn fill<T: ?Sized>(&mut self, dest: &mut T);
}
impl<R: RngCore + ?Sized> Rng for R {}
pub trait SeedableRng: Sized {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng(rng: &mut impl RngCore) -> Self;
    fn from_os_rng() -> Self;
    fn from_entropy() -> Self;
}
#[derive(Debug)]
pub struct Error(());
impl core::fmt::Display for Error {}
impl std::error::Error for Error {}

pub fn rng() -> ThreadRng;
pub fn thread_rng() -> ThreadRng;
pub fn random<T>() -> T;
pub fn random_range<T, R>(range: R) -> T
where
    R: distr::uniform::SampleRange<T>;
pub fn random_bool(p: f64) -> bool;
pub fn fill<T: ?Sized>(dest: &mut T);

pub mod rngs {
    use super::*;
    #[asyncfix::cheap_clone]
    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng {
        rng: alloc::rc::Rc<()>,
    }
    impl RngCore for ThreadRng {}
    impl CryptoRng for ThreadRng {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng(());
    impl RngCore for StdRng {}
    impl CryptoRng for StdRng {}
    impl SeedableRng for StdRng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng(());
    impl RngCore for SmallRng {}
    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct OsRng;
    impl RngCore for OsRng {}
    impl CryptoRng for OsRng {}
    pub mod mock {
        pub struct StepRng {
            v: u64,
        }
        impl StepRng {
            pub fn new(initial: u64, increment: u64) -> Self;
        }
        impl super::RngCore for StepRng {}
    }
}
pub mod distr {
    use super::Rng;
    pub trait Distribution<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
        fn sample_iter<R: Rng>(self, rng: R) -> Iter<R, T>
        where
            Self: Sized;
    }
    pub struct Iter<R, T> {
        rng: R,
        phantom: core::marker::PhantomData<T>,
    }
    impl<R, T> core::iter::Iterator for Iter<R, T> {
        type Item = T;
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct StandardUniform;
    pub use StandardUniform as Standard;
    impl<T> Distribution<T> for StandardUniform {}
    #[derive(Clone, Copy, Debug)]
    pub struct Bernoulli(u64);
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, super::Error>;
    }
    impl Distribution<bool> for Bernoulli {}
    pub use uniform::Uniform;
    pub use weighted::WeightedIndex;
    pub mod weighted {
        #[derive(Debug, Clone)]
        pub struct WeightedIndex<X> {
            weights: Vec<X>,
        }
        impl<X> WeightedIndex<X> {
            pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, crate::Error>;
        }
        impl<X> super::Distribution<usize> for WeightedIndex<X> {}
    }
    pub mod uniform {
        pub trait SampleRange<T> {}
        impl<T> SampleRange<T> for core::ops::Range<T> {}
        impl<T> SampleRange<T> for core::ops::RangeInclusive<T> {}
        #[derive(Clone, Copy, Debug)]
        pub struct Uniform<X>(X);
        impl<X> Uniform<X> {
            pub fn new(low: X, high: X) -> Result<Uniform<X>, crate::Error>;
            pub fn new_inclusive(low: X, high: X) -> Result<Uniform<X>, crate::Error>;
        }
        impl<X> From<core::ops::Range<X>> for Uniform<X> {}
        impl<X> From<core::ops::RangeInclusive<X>> for Uniform<X> {}
        impl<X> super::Distribution<X> for Uniform<X> {}
    }
}
pub use distr as distributions;
pub mod seq {
    use super::Rng;
    pub trait SliceRandom {
        type Item;
        fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        fn choose_multiple<R: Rng + ?Sized>(&self, rng: &mut R, amount: usize) -> alloc::vec::IntoIter<&Self::Item>;
        fn choose_weighted<R: Rng + ?Sized, F, W>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, super::Error>
        where
            F: Fn(&Self::Item) -> W;
        fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R);
        fn partial_shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]);
    }
    impl<T> SliceRandom for [T] {
        type Item = T;
    }
    pub trait IndexedRandom {
        type Output;
        fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&Self::Output>;
        fn choose_multiple<R: Rng + ?Sized>(&self, rng: &mut R, amount: usize) -> alloc::vec::IntoIter<&Self::Output>;
        fn choose_weighted<R: Rng + ?Sized, F, W>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, super::Error>
        where
            F: Fn(&Self::Output) -> W;
    }
    impl<T> IndexedRandom for [T] {
        type Output = T;
    }
    pub trait IndexedMutRandom {
        type Output;
        fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Output>;
    }
    impl<T> IndexedMutRandom for [T] {
        type Output = T;
    }
    pub trait IteratorRandom: Iterator {
        fn choose<R: Rng + ?Sized>(self, rng: &mut R) -> Option<Self::Item>
        where
            Self: Sized;
        fn choose_stable<R: Rng + ?Sized>(self, rng: &mut R) -> Option<Self::Item>
        where
            Self: Sized;
        fn choose_multiple<R: Rng + ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>
        where
            Self: Sized;
    }
    impl<I: Iterator> IteratorRandom for I {}
    pub mod index {}
}
pub mod prelude {
    pub use super::distr::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use super::{CryptoRng, Rng, RngCore, SeedableRng, random, rng, thread_rng};
}
