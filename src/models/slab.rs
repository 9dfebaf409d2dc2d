//! Model of `slab` 0.4.
#![register_tool(asyncfix)]

#[derive(Clone, Debug)]
pub struct Slab<T> {
    entries: Vec<Option<T>>,
}
impl<T> core::default::Default for Slab<T> {}

impl<T> Slab<T> {
    pub const fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Slab<T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn clear(&mut self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn get(&self, key: usize) -> Option<&T>;
    pub fn get_mut(&mut self, key: usize) -> Option<&mut T>;
    pub fn get2_mut(&mut self, key1: usize, key2: usize) -> Option<(&mut T, &mut T)>;
    pub fn key_of(&self, present_element: &T) -> usize;
    pub fn insert(&mut self, val: T) -> usize;
    pub fn vacant_key(&self) -> usize;
    pub fn vacant_entry(&mut self) -> VacantEntry<'_, T>;
    #[asyncfix::moves]
    pub fn try_remove(&mut self, key: usize) -> Option<T>;
    #[asyncfix::moves]
    pub fn remove(&mut self, key: usize) -> T;
    pub fn contains(&self, key: usize) -> bool;
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(usize, &mut T) -> bool;
    #[asyncfix::moves]
    pub fn drain(&mut self) -> Drain<'_, T>;
}
impl<T> core::ops::Index<usize> for Slab<T> {
    type Output = T;
}
impl<T> core::ops::IndexMut<usize> for Slab<T> {}

impl<T> core::iter::IntoIterator for Slab<T> {
    type Item = (usize, T);
    type IntoIter = IntoIter<T>;
}

impl<'a, T> core::iter::IntoIterator for &'a Slab<T> {
    type Item = (usize, &'a T);
    type IntoIter = Iter<'a, T>;
}

impl<'a, T> core::iter::IntoIterator for &'a mut Slab<T> {
    type Item = (usize, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}

impl<T> core::iter::FromIterator<(usize, T)> for Slab<T> {}

pub struct VacantEntry<'a, T> {
    slab: &'a mut Slab<T>,
    key: usize,
}
impl<'a, T> VacantEntry<'a, T> {
    pub fn insert(self, val: T) -> &'a mut T;
    pub fn key(&self) -> usize;
}

pub struct Iter<'a, T> {
    slab: &'a Slab<T>,
}

impl<'a, T> core::iter::Iterator for Iter<'a, T> {
    type Item = (usize, &'a T);
}

pub struct IterMut<'a, T> {
    slab: &'a mut Slab<T>,
}

impl<'a, T> core::iter::Iterator for IterMut<'a, T> {
    type Item = (usize, &'a mut T);
}

pub struct IntoIter<T> {
    slab: Slab<T>,
}

impl<T> core::iter::Iterator for IntoIter<T> {
    type Item = (usize, T);
}

pub struct Drain<'a, T> {
    slab: &'a mut Slab<T>,
}

impl<'a, T> core::iter::Iterator for Drain<'a, T> {
    type Item = T;
}

impl<T> DoubleEndedIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
