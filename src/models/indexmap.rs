//! Model of `indexmap` 1 and 2.
#![register_tool(asyncfix)]

pub use map::IndexMap;
pub use set::IndexSet;
pub trait Equivalent<K: ?Sized> {
    fn equivalent(&self, key: &K) -> bool;
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {
    kind: (),
}

pub mod map {
    use super::TryReserveError;
    use std::collections::hash_map::RandomState;

    pub struct IndexMap<K, V, S = RandomState> {
        table: Vec<(K, V)>,
        hash_builder: S,
    }
    impl<K: Clone, V: Clone, S: Clone> core::clone::Clone for IndexMap<K, V, S> {}

    impl<K, V, S: Default> core::default::Default for IndexMap<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for IndexMap<K, V, S> {}

    impl<K: PartialEq, V: PartialEq, S> PartialEq for IndexMap<K, V, S> {}
    impl<K: Eq, V: Eq, S> Eq for IndexMap<K, V, S> {}
    impl<K, V> IndexMap<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub const fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn hasher(&self) -> &S;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
        pub fn into_keys(self) -> IntoKeys<K, V>;
        pub fn into_values(self) -> IntoValues<K, V>;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool;
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V>;
        pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>;
        pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        #[asyncfix::moves]
        pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
        #[asyncfix::moves]
        pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
        #[asyncfix::moves]
        pub fn drain<R: core::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, K, V>;
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
        pub fn truncate(&mut self, len: usize);
        pub fn split_off(&mut self, at: usize) -> Self;
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>);
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>);
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>);
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V>;
        pub fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)>;
        pub fn get_full_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)>;
        pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize>;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>>;
        #[asyncfix::moves]
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V>;
        #[asyncfix::moves]
        pub fn swap_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::moves]
        pub fn swap_remove_full<Q: ?Sized>(&mut self, key: &Q) -> Option<(usize, K, V)>;
        #[asyncfix::moves]
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V>;
        #[asyncfix::moves]
        pub fn shift_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::moves]
        pub fn shift_remove_full<Q: ?Sized>(&mut self, key: &Q) -> Option<(usize, K, V)>;
        #[asyncfix::moves]
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        #[asyncfix::moves]
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
        #[asyncfix::moves]
        pub fn pop(&mut self) -> Option<(K, V)>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn last(&self) -> Option<(&K, &V)>;
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>);
        pub fn sort_keys(&mut self);
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> core::cmp::Ordering;
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            F: FnMut(&K, &V) -> T;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> core::cmp::Ordering;
        pub fn sort_unstable_keys(&mut self);
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> core::cmp::Ordering;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &Slice<K, V>;
    }
    impl<K, V, S> core::iter::IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }

    impl<'a, K, V, S> core::iter::IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }

    impl<'a, K, V, S> core::iter::IntoIterator for &'a mut IndexMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }

    impl<K, V, S: Default> core::iter::FromIterator<(K, V)> for IndexMap<K, V, S> {}

    impl<K, V, S> core::iter::Extend<(K, V)> for IndexMap<K, V, S> {}

    impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S> {}
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> {}
    impl<K, V, Q: ?Sized, S> core::ops::Index<&Q> for IndexMap<K, V, S> {
        type Output = V;
    }

    pub struct Iter<'a, K, V> {
        inner: core::slice::Iter<'a, (K, V)>,
    }

    impl<'a, K, V> core::iter::Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }

    impl<'a, K, V> core::clone::Clone for Iter<'a, K, V> {}

    pub struct IterMut<'a, K, V> {
        inner: core::slice::IterMut<'a, (K, V)>,
    }

    impl<'a, K, V> core::iter::Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }

    pub struct IntoIter<K, V> {
        inner: Vec<(K, V)>,
    }

    impl<K, V> core::iter::Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }

    pub struct Keys<'a, K, V> {
        inner: Iter<'a, K, V>,
    }

    impl<'a, K, V> core::iter::Iterator for Keys<'a, K, V> {
        type Item = &'a K;
    }

    impl<'a, K, V> core::clone::Clone for Keys<'a, K, V> {}

    pub struct Values<'a, K, V> {
        inner: Iter<'a, K, V>,
    }

    impl<'a, K, V> core::iter::Iterator for Values<'a, K, V> {
        type Item = &'a V;
    }

    impl<'a, K, V> core::clone::Clone for Values<'a, K, V> {}

    pub struct ValuesMut<'a, K, V> {
        inner: IterMut<'a, K, V>,
    }

    impl<'a, K, V> core::iter::Iterator for ValuesMut<'a, K, V> {
        type Item = &'a mut V;
    }

    pub struct IntoKeys<K, V> {
        inner: IntoIter<K, V>,
    }

    impl<K, V> core::iter::Iterator for IntoKeys<K, V> {
        type Item = K;
    }

    pub struct IntoValues<K, V> {
        inner: IntoIter<K, V>,
    }

    impl<K, V> core::iter::Iterator for IntoValues<K, V> {
        type Item = V;
    }

    pub struct Drain<'a, K, V> {
        inner: &'a mut Vec<(K, V)>,
    }

    impl<'a, K, V> core::iter::Iterator for Drain<'a, K, V> {
        type Item = (K, V);
    }

    impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
    impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
    impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
    impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
    impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> DoubleEndedIterator for Keys<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for Values<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for ValuesMut<'_, K, V> {}
    impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}

    impl<K, V, Q: ?Sized, S> core::ops::IndexMut<&Q> for IndexMap<K, V, S> {}
    impl<K, V, S> core::ops::Index<usize> for IndexMap<K, V, S> {
        type Output = V;
    }
    impl<K, V, S> core::ops::IndexMut<usize> for IndexMap<K, V, S> {}
    pub struct Slice<K, V> {
        entries: [(K, V)],
    }
    impl<K, V> Slice<K, V> {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn last(&self) -> Option<(&K, &V)>;
    }
    pub struct IndexedEntry<'a, K, V> {
        map: &'a mut (K, V),
    }
    impl<'a, K, V> IndexedEntry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        #[asyncfix::moves]
        pub fn insert(&mut self, value: V) -> V;
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
    }

    pub enum Entry<'a, K, V> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
        pub fn or_default(self) -> &'a mut V
        where
            V: Default;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn index(&self) -> usize;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
    }
    pub struct OccupiedEntry<'a, K, V> {
        map: &'a mut (K, V),
    }
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        #[asyncfix::moves]
        pub fn insert(&mut self, value: V) -> V;
        #[asyncfix::moves]
        pub fn remove(self) -> V;
        #[asyncfix::moves]
        pub fn remove_entry(self) -> (K, V);
        #[asyncfix::moves]
        pub fn swap_remove(self) -> V;
        #[asyncfix::moves]
        pub fn swap_remove_entry(self) -> (K, V);
        #[asyncfix::moves]
        pub fn shift_remove(self) -> V;
        #[asyncfix::moves]
        pub fn shift_remove_entry(self) -> (K, V);

        pub fn index(&self) -> usize;
    }
    pub struct VacantEntry<'a, K, V> {
        key: K,
        map: &'a mut (K, V),
    }
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
        pub fn index(&self) -> usize;
    }
}
pub mod set {
    use std::collections::hash_map::RandomState;

    pub struct IndexSet<T, S = RandomState> {
        table: Vec<T>,
        hash_builder: S,
    }
    impl<T: Clone, S: Clone> core::clone::Clone for IndexSet<T, S> {}

    impl<T, S: Default> core::default::Default for IndexSet<T, S> {}

    impl<T, S> core::fmt::Debug for IndexSet<T, S> {}

    impl<T: PartialEq, S> PartialEq for IndexSet<T, S> {}
    impl<T: Eq, S> Eq for IndexSet<T, S> {}
    impl<T> IndexSet<T, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<T, S> IndexSet<T, S> {
        pub const fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn hasher(&self) -> &S;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&T) -> bool;
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>;
        pub fn insert(&mut self, value: T) -> bool;
        #[asyncfix::moves]
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        #[asyncfix::moves]
        pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
        pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool;
        pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool;
        pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool;
        pub fn difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        #[asyncfix::moves]
        pub fn drain<R: core::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
        pub fn truncate(&mut self, len: usize);
        pub fn insert_full(&mut self, value: T) -> (usize, bool);
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool;
        pub fn get_full<Q: ?Sized>(&self, value: &Q) -> Option<(usize, &T)>;
        pub fn get_index_of<Q: ?Sized>(&self, value: &Q) -> Option<usize>;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        #[asyncfix::moves]
        pub fn swap_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
        #[asyncfix::moves]
        pub fn shift_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>;
        #[asyncfix::moves]
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T>;
        #[asyncfix::moves]
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
        #[asyncfix::moves]
        pub fn pop(&mut self) -> Option<T>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn sort(&mut self);
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> core::cmp::Ordering;
        pub fn reverse(&mut self);
    }
    impl<T, S> core::iter::IntoIterator for IndexSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }

    impl<'a, T, S> core::iter::IntoIterator for &'a IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<T, S: Default> core::iter::FromIterator<T> for IndexSet<T, S> {}

    impl<T, S> core::iter::Extend<T> for IndexSet<T, S> {}

    impl<'a, T: Copy, S> Extend<&'a T> for IndexSet<T, S> {}
    impl<T, const N: usize> From<[T; N]> for IndexSet<T, RandomState> {}

    pub struct Iter<'a, T> {
        inner: core::slice::Iter<'a, T>,
    }

    impl<'a, T> core::iter::Iterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T> core::clone::Clone for Iter<'a, T> {}

    pub struct IntoIter<T> {
        inner: Vec<T>,
    }

    impl<T> core::iter::Iterator for IntoIter<T> {
        type Item = T;
    }

    pub struct Drain<'a, T> {
        inner: &'a mut Vec<T>,
    }

    impl<'a, T> core::iter::Iterator for Drain<'a, T> {
        type Item = T;
    }

    impl<T> ExactSizeIterator for Iter<'_, T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}

    impl<T, S> core::ops::Index<usize> for IndexSet<T, S> {
        type Output = T;
    }
    impl<T> DoubleEndedIterator for Iter<'_, T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}
}
#[macro_export]
macro_rules! indexmap {
    ($($key:expr => $value:expr),* $(,)?) => { $crate::map::IndexMap::from([$(($key, $value)),*]) };
}
#[macro_export]
macro_rules! indexset {
    ($($value:expr),* $(,)?) => { $crate::set::IndexSet::from([$($value),*]) };
}
