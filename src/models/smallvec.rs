//! Model of `smallvec` 1.
#![register_tool(asyncfix)]

pub unsafe trait Array {
    type Item;
    fn size() -> usize;
}
unsafe impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}

pub struct SmallVec<A: Array> {
    data: Vec<A::Item>,
}
impl<A: Array> SmallVec<A> {
    pub const fn new() -> SmallVec<A>;
    pub fn with_capacity(n: usize) -> Self;
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A>;
    pub fn from_buf(buf: A) -> SmallVec<A>;
    pub fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A>;
    pub fn from_elem(elem: A::Item, n: usize) -> Self;
    pub fn from_slice(slice: &[A::Item]) -> Self;
    pub fn inline_size(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn spilled(&self) -> bool;
    #[asyncfix::moves]
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, A>
    where
        R: core::ops::RangeBounds<usize>;
    pub fn push(&mut self, value: A::Item);
    #[asyncfix::moves]
    pub fn pop(&mut self) -> Option<A::Item>;
    pub fn append<B>(&mut self, other: &mut SmallVec<B>)
    where
        B: Array<Item = A::Item>;
    pub fn grow(&mut self, new_cap: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[A::Item];
    pub fn as_mut_slice(&mut self) -> &mut [A::Item];
    #[asyncfix::moves]
    pub fn swap_remove(&mut self, index: usize) -> A::Item;
    pub fn clear(&mut self);
    #[asyncfix::moves]
    pub fn remove(&mut self, index: usize) -> A::Item;
    pub fn insert(&mut self, index: usize, element: A::Item);
    pub fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I);
    pub fn into_vec(self) -> Vec<A::Item>;
    pub fn into_boxed_slice(self) -> Box<[A::Item]>;
    pub fn into_inner(self) -> Result<A, Self>;
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F);
    pub fn dedup(&mut self);
    pub fn dedup_by_key<F, K>(&mut self, key: F)
    where
        F: FnMut(&mut A::Item) -> K;
    pub fn resize(&mut self, len: usize, value: A::Item);
    pub fn resize_with<F>(&mut self, new_len: usize, f: F)
    where
        F: FnMut() -> A::Item;
    pub fn extend_from_slice(&mut self, slice: &[A::Item]);
}
impl<A: Array> core::ops::Deref for SmallVec<A> {
    type Target = [A::Item];
}
impl<A: Array> core::ops::DerefMut for SmallVec<A> {}

impl<A: Array> core::clone::Clone for SmallVec<A> {}

impl<A: Array> core::default::Default for SmallVec<A> {}

impl<A: Array> core::fmt::Debug for SmallVec<A> {}

impl<A: Array, B: Array> PartialEq<SmallVec<B>> for SmallVec<A> {}
impl<A: Array> Eq for SmallVec<A> {}
impl<A: Array, I: core::slice::SliceIndex<[A::Item]>> core::ops::Index<I> for SmallVec<A> {
    type Output = I::Output;
}
impl<A: Array, I: core::slice::SliceIndex<[A::Item]>> core::ops::IndexMut<I> for SmallVec<A> {}
impl<A: Array> core::convert::AsRef<[A::Item]> for SmallVec<A> {}

impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<'a, A: Array> From<&'a [A::Item]> for SmallVec<A> {}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {}
impl<A: Array> Extend<A::Item> for SmallVec<A> {}
impl<A: Array> core::iter::IntoIterator for SmallVec<A> {
    type Item = A::Item;
    type IntoIter = IntoIter<A>;
}

impl<'a, A: Array> core::iter::IntoIterator for &'a SmallVec<A> {
    type Item = &'a A::Item;
    type IntoIter = core::slice::Iter<'a, A::Item>;
}

impl<'a, A: Array> core::iter::IntoIterator for &'a mut SmallVec<A> {
    type Item = &'a mut A::Item;
    type IntoIter = core::slice::IterMut<'a, A::Item>;
}

pub struct IntoIter<A: Array> {
    data: SmallVec<A>,
}
impl<A: Array> core::iter::Iterator for IntoIter<A> {
    type Item = A::Item;
}

impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
impl<A: Array> ExactSizeIterator for IntoIter<A> {}
pub struct Drain<'a, A: Array> {
    vec: &'a mut SmallVec<A>,
}
impl<'a, A: Array> core::iter::Iterator for Drain<'a, A> {
    type Item = A::Item;
}

pub trait ToSmallVec<A: Array> {
    fn to_smallvec(&self) -> SmallVec<A>;
}
impl<A: Array> ToSmallVec<A> for [A::Item] {}
#[macro_export]
macro_rules! smallvec {
    ($elem:expr; $n:expr) => { $crate::SmallVec::from_elem($elem, $n) };
    ($($x:expr),* $(,)?) => { $crate::__from_array([$($x),*]) };
}
#[doc(hidden)]
pub fn __from_array<A: Array, const N: usize>(items: [A::Item; N]) -> SmallVec<A>;
