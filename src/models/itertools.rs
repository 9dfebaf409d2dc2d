//! Model of `itertools` 0.10 to 0.14 (the adapters and reductions in common use).
#![register_tool(asyncfix)]
extern crate either;

use alloc::vec::IntoIter as VecIntoIter;
use core::cmp::Ordering;
use core::fmt::Display;
use core::hash::Hash;
pub use either::Either;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EitherOrBoth<A, B = A> {
    Both(A, B),
    Left(A),
    Right(B),
}
impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool;
    pub fn has_right(&self) -> bool;
    pub fn left(self) -> Option<A>;
    pub fn right(self) -> Option<B>;
    pub fn as_ref(&self) -> EitherOrBoth<&A, &B>;
    pub fn left_and_right(self) -> (Option<A>, Option<B>);
    pub fn or(self, l: A, r: B) -> (A, B);
}
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Position {
    First,
    Middle,
    Last,
    Only,
}
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum MinMaxResult<T> {
    NoElements,
    OneElement(T),
    MinMax(T, T),
}
impl<T: Clone> MinMaxResult<T> {
    pub fn into_option(self) -> Option<(T, T)>;
}
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T;
    pub fn is_done(&self) -> bool;
}

pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> adapters::Boxed<Self::Item>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn intersperse(self, element: Self::Item) -> adapters::Boxed<Self::Item>
    where
        Self: Sized;
    fn zip_longest<J>(self, other: J) -> adapters::Boxed<EitherOrBoth<Self::Item, J::Item>>
    where
        J: IntoIterator,
        Self: Sized;
    fn zip_eq<J>(self, other: J) -> adapters::Boxed<(Self::Item, J::Item)>
    where
        J: IntoIterator,
        Self: Sized;
    fn batching<B, F>(self, f: F) -> adapters::Boxed<B>
    where
        F: FnMut(&mut Self) -> Option<B>,
        Self: Sized;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn chunks(self, size: usize) -> IntoChunks<Self>
    where
        Self: Sized;
    fn tuple_windows<T>(self) -> adapters::Boxed<T>
    where
        Self: Sized;
    fn tuples<T>(self) -> adapters::Boxed<T>
    where
        Self: Sized;
    fn step(self, n: usize) -> adapters::Boxed<Self::Item>
    where
        Self: Sized;
    fn map_into<R>(self) -> adapters::Boxed<R>
    where
        Self: Sized,
        Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> adapters::Boxed<Result<U, E>>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> adapters::Boxed<Result<T, E>>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> adapters::Boxed<Result<U, E>>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> adapters::Boxed<Result<T::Item, E>>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnOnce(adapters::Boxed<T>) -> R;
    fn merge<J>(self, other: J) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        J: IntoIterator<Item = Self::Item>,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn kmerge(self) -> adapters::Boxed<<Self::Item as IntoIterator>::Item>
    where
        Self: Sized,
        Self::Item: IntoIterator;
    fn cartesian_product<J>(self, other: J) -> adapters::Boxed<(Self::Item, J::Item)>
    where
        Self: Sized,
        J: IntoIterator;
    fn coalesce<F>(self, f: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> adapters::Boxed<Self::Item>
    where
        Self: Sized;
    fn dedup_by<F>(self, cmp: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> adapters::Boxed<(usize, Self::Item)>
    where
        Self: Sized;
    fn duplicates(self) -> adapters::Boxed<Self::Item>
    where
        Self: Sized;
    fn unique(self) -> adapters::Boxed<Self::Item>
    where
        Self: Sized;
    fn unique_by<V, F>(self, f: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> V;
    fn peeking_take_while<F>(&mut self, accept: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> adapters::Boxed<Self::Item>
    where
        Self: Clone,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> adapters::Boxed<A>
    where
        Self: Sized + Iterator<Item = Option<A>>;
    fn tuple_combinations<T>(self) -> adapters::Boxed<T>
    where
        Self: Sized + Clone;
    fn combinations(self, k: usize) -> adapters::Boxed<Vec<Self::Item>>
    where
        Self: Sized;
    fn permutations(self, k: usize) -> adapters::Boxed<Vec<Self::Item>>
    where
        Self: Sized;
    fn powerset(self) -> adapters::Boxed<Vec<Self::Item>>
    where
        Self: Sized;
    fn pad_using<F>(self, min: usize, f: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> adapters::Boxed<(Position, Self::Item)>
    where
        Self: Sized;
    fn positions<P>(self, predicate: P) -> adapters::Boxed<usize>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> adapters::Boxed<Self::Item>
    where
        Self: Sized,
        F: FnMut(&mut Self::Item);
    fn next_tuple<T>(&mut self) -> Option<T>
    where
        Self: Sized;
    fn collect_tuple<T>(self) -> Option<T>
    where
        Self: Sized;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)>
    where
        P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, pred: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool;
    fn all_equal(&mut self) -> bool;
    fn all_unique(&mut self) -> bool;
    fn dropping(self, n: usize) -> Self
    where
        Self: Sized;
    fn foreach<F>(self, f: F)
    where
        F: FnMut(Self::Item),
        Self: Sized;
    fn concat(self) -> Self::Item
    where
        Self: Sized;
    fn collect_vec(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Sized + Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A: 'a, J>(&mut self, from: J) -> usize
    where
        Self: Iterator<Item = &'a mut A>,
        J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String;
    fn format(self, sep: &str) -> Format<'_>
    where
        Self: Sized;
    fn format_with<F>(self, sep: &str, format: F) -> Format<'_>
    where
        Self: Sized;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E>
    where
        Self: Iterator<Item = Result<A, E>>,
        F: FnMut(B, A) -> B;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B>
    where
        F: FnMut(B, Self::Item) -> FoldWhile<B>,
        Self: Sized;
    fn sum1<S>(self) -> Option<S>
    where
        Self: Sized;
    fn sorted(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized;
    fn sorted_unstable(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized;
    fn sorted_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized;
    fn k_largest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B)
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Either<L, R>,
        A: Default + Extend<L>,
        B: Default + Extend<R>;
    fn partition_result<A, B, T, E>(self) -> (A, B)
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        A: Default + Extend<T>,
        B: Default + Extend<E>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = V> + Sized,
        F: FnMut(&V) -> K;
    fn into_grouping_map<K, V>(self) -> GroupingMap<K, V>
    where
        Self: Iterator<Item = (K, V)> + Sized;
    fn into_grouping_map_by<K, V, F>(self, f: F) -> GroupingMap<K, V>
    where
        Self: Iterator<Item = V> + Sized,
        F: FnMut(&V) -> K;
    fn min_set(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn max_set(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K;
    fn minmax(self) -> MinMaxResult<Self::Item>
    where
        Self: Sized;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K;
    fn position_max(self) -> Option<usize>
    where
        Self: Sized;
    fn position_min(self) -> Option<usize>
    where
        Self: Sized;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn multipeek(self) -> MultiPeek<Self>
    where
        Self: Sized;
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self: Sized;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> K;
    fn multiunzip<F>(self) -> F
    where
        Self: Sized;
}
impl<T: Iterator + ?Sized> Itertools for T {}

pub mod adapters {
    // The concrete adapters are never named in code that matters here.
    pub struct Boxed<T> {
        item: core::marker::PhantomData<T>,
    }
    impl<T> core::iter::Iterator for Boxed<T> {
        type Item = T;
    }

    impl<T> DoubleEndedIterator for Boxed<T> {}
    impl<T> ExactSizeIterator for Boxed<T> {}
    impl<T> Clone for Boxed<T> {}
}
pub struct ChunkBy<K, I: Iterator, F> {
    iter: I,
    key: F,
    current: Option<K>,
}
pub use ChunkBy as GroupBy;
impl<K, I: Iterator, F> ChunkBy<K, I, F> {}
impl<'a, K, I: Iterator, F> core::iter::IntoIterator for &'a ChunkBy<K, I, F> {
    type Item = (K, adapters::Boxed<I::Item>);
    type IntoIter = adapters::Boxed<(K, adapters::Boxed<I::Item>)>;
}

pub struct IntoChunks<I: Iterator> {
    iter: I,
}
impl<'a, I: Iterator> core::iter::IntoIterator for &'a IntoChunks<I> {
    type Item = adapters::Boxed<I::Item>;
    type IntoIter = adapters::Boxed<adapters::Boxed<I::Item>>;
}

pub struct GroupingMap<K, V> {
    marker: core::marker::PhantomData<(K, V)>,
}
impl<K, V> GroupingMap<K, V> {
    pub fn collect<C>(self) -> HashMap<K, C>;
    pub fn fold<FO, R>(self, init: R, operation: FO) -> HashMap<K, R>
    where
        FO: FnMut(R, &K, V) -> R;
    pub fn sum(self) -> HashMap<K, V>;
    pub fn max(self) -> HashMap<K, V>;
    pub fn min(self) -> HashMap<K, V>;
}
pub struct ExactlyOneError<I: Iterator> {
    inner: I,
}
impl<I: Iterator> core::fmt::Debug for ExactlyOneError<I> {}
impl<I: Iterator> Display for ExactlyOneError<I> {}
impl<I: Iterator> std::error::Error for ExactlyOneError<I> {}
pub struct MultiPeek<I: Iterator> {
    iter: I,
}
impl<I: Iterator> MultiPeek<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn reset_peek(&mut self);
}
impl<I: Iterator> core::iter::Iterator for MultiPeek<I> {
    type Item = I::Item;
}

pub struct Format<'a> {
    sep: &'a str,
}
impl Display for Format<'_> {}
pub fn join<I>(iterable: I, sep: &str) -> String
where
    I: IntoIterator;
pub fn concat<I>(iterable: I) -> I::Item
where
    I: IntoIterator;
pub fn max<I>(iterable: I) -> Option<I::Item>
where
    I: IntoIterator;
pub fn min<I>(iterable: I) -> Option<I::Item>
where
    I: IntoIterator;
pub fn sorted<I>(iterable: I) -> VecIntoIter<I::Item>
where
    I: IntoIterator;
pub fn zip_eq<I, J>(i: I, j: J) -> adapters::Boxed<(I::Item, J::Item)>
where
    I: IntoIterator,
    J: IntoIterator;
pub fn repeat_n<A: Clone>(element: A, n: usize) -> adapters::Boxed<A>;
#[macro_export]
macro_rules! izip {
    ($first:expr $(,)?) => {
        ::core::iter::IntoIterator::into_iter($first)
    };
    ($first:expr, $second:expr $(,)?) => {
        ::core::iter::Iterator::zip(::core::iter::IntoIterator::into_iter($first), $second)
    };
    ($first:expr, $second:expr, $third:expr $(,)?) => {
        ::core::iter::Iterator::map(
            ::core::iter::Iterator::zip(::core::iter::Iterator::zip(::core::iter::IntoIterator::into_iter($first), $second), $third),
            |((a, b), c)| (a, b, c),
        )
    };
}
#[macro_export]
macro_rules! chain {
    ($first:expr $(, $rest:expr)* $(,)?) => { ::core::iter::IntoIterator::into_iter($first)$(.chain($rest))* };
}
#[macro_export]
macro_rules! iproduct {
    ($first:expr, $second:expr $(,)?) => {
        $crate::Itertools::cartesian_product(::core::iter::IntoIterator::into_iter($first), $second)
    };
}
