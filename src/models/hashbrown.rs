//! Model of `hashbrown` 0.12 to 0.17.
#![register_tool(asyncfix)]

pub use hash_map::HashMap;
pub use hash_set::HashSet;
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TryReserveError {
    CapacityOverflow,
    AllocError,
}
#[derive(Clone, Debug, Default)]
pub struct DefaultHashBuilder {
    inner: (),
}
impl core::hash::BuildHasher for DefaultHashBuilder {
    type Hasher = std::collections::hash_map::DefaultHasher;
}
pub trait Equivalent<K: ?Sized> {
    fn equivalent(&self, key: &K) -> bool;
}

pub mod hash_map {
    pub use super::DefaultHashBuilder;
    use super::DefaultHashBuilder as RandomState;
    use super::TryReserveError;

    pub struct HashMap<K, V, S = RandomState> {
        table: Vec<(K, V)>,
        hash_builder: S,
    }
    impl<K: Clone, V: Clone, S: Clone> core::clone::Clone for HashMap<K, V, S> {}

    impl<K, V, S: Default> core::default::Default for HashMap<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for HashMap<K, V, S> {}

    impl<K: PartialEq, V: PartialEq, S> PartialEq for HashMap<K, V, S> {}
    impl<K: Eq, V: Eq, S> Eq for HashMap<K, V, S> {}
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> HashMap<K, V, S> {
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
        pub fn drain(&mut self) -> Drain<'_, K, V>;
        pub fn extract_if<F>(&mut self, f: F) -> impl Iterator<Item = (K, V)>
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S>;
        pub fn entry_ref<'b, Q: ?Sized>(&mut self, key: &'b Q) -> Entry<'_, K, V, S>;
        pub fn get_key_value_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<(&K, &mut V)>;
        pub fn get_many_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N];
        pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N];
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V, S>>;
        pub fn raw_entry(&self) -> RawEntryBuilder<'_, K, V, S>;
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<'_, K, V, S>;
    }
    impl<K, V, S> core::iter::IntoIterator for HashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }

    impl<'a, K, V, S> core::iter::IntoIterator for &'a HashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }

    impl<'a, K, V, S> core::iter::IntoIterator for &'a mut HashMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }

    impl<K, V, S: Default> core::iter::FromIterator<(K, V)> for HashMap<K, V, S> {}

    impl<K, V, S> core::iter::Extend<(K, V)> for HashMap<K, V, S> {}

    impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}
    impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {}
    impl<K, V, Q: ?Sized, S> core::ops::Index<&Q> for HashMap<K, V, S> {
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

    pub enum Entry<'a, K, V, S = RandomState> {
        Occupied(OccupiedEntry<'a, K, V, S>),
        Vacant(VacantEntry<'a, K, V, S>),
    }
    impl<'a, K, V, S> Entry<'a, K, V, S> {
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
        pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S>;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S>;
        pub fn or_default_entry(self) -> OccupiedEntry<'a, K, V, S>;
    }
    pub struct OccupiedEntry<'a, K, V, S = RandomState> {
        map: &'a mut (K, V, S),
    }
    impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
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
    }
    pub struct VacantEntry<'a, K, V, S = RandomState> {
        key: K,
        map: &'a mut (K, V, S),
    }
    impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S>;
    }

    pub struct OccupiedError<'a, K, V, S = RandomState> {
        pub entry: OccupiedEntry<'a, K, V, S>,
        pub value: V,
    }
    pub struct RawEntryBuilder<'a, K, V, S> {
        map: &'a HashMap<K, V, S>,
    }
    impl<'a, K, V, S> RawEntryBuilder<'a, K, V, S> {
        pub fn from_key<Q: ?Sized>(self, k: &Q) -> Option<(&'a K, &'a V)>;
        pub fn from_key_hashed_nocheck<Q: ?Sized>(self, hash: u64, k: &Q) -> Option<(&'a K, &'a V)>;
        pub fn from_hash<F>(self, hash: u64, is_match: F) -> Option<(&'a K, &'a V)>
        where
            F: FnMut(&K) -> bool;
    }
    pub struct RawEntryBuilderMut<'a, K, V, S> {
        map: &'a mut HashMap<K, V, S>,
    }
    impl<'a, K, V, S> RawEntryBuilderMut<'a, K, V, S> {
        pub fn from_key<Q: ?Sized>(self, k: &Q) -> RawEntryMut<'a, K, V, S>;
        pub fn from_key_hashed_nocheck<Q: ?Sized>(self, hash: u64, k: &Q) -> RawEntryMut<'a, K, V, S>;
        pub fn from_hash<F>(self, hash: u64, is_match: F) -> RawEntryMut<'a, K, V, S>
        where
            F: FnMut(&K) -> bool;
    }
    pub enum RawEntryMut<'a, K, V, S> {
        Occupied(OccupiedEntry<'a, K, V, S>),
        Vacant(RawVacantEntryMut<'a, K, V, S>),
    }
    impl<'a, K, V, S> RawEntryMut<'a, K, V, S> {
        pub fn or_insert(self, default_key: K, default_val: V) -> (&'a mut K, &'a mut V);
        pub fn or_insert_with<F>(self, default: F) -> (&'a mut K, &'a mut V)
        where
            F: FnOnce() -> (K, V);
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut K, &mut V);
    }
    pub struct RawVacantEntryMut<'a, K, V, S> {
        map: &'a mut HashMap<K, V, S>,
    }
    impl<'a, K, V, S> RawVacantEntryMut<'a, K, V, S> {
        pub fn insert(self, key: K, value: V) -> (&'a mut K, &'a mut V);
        pub fn insert_hashed_nocheck(self, hash: u64, key: K, value: V) -> (&'a mut K, &'a mut V);
    }
}
pub mod hash_set {
    use super::DefaultHashBuilder as RandomState;

    pub struct HashSet<T, S = RandomState> {
        table: Vec<T>,
        hash_builder: S,
    }
    impl<T: Clone, S: Clone> core::clone::Clone for HashSet<T, S> {}

    impl<T, S: Default> core::default::Default for HashSet<T, S> {}

    impl<T, S> core::fmt::Debug for HashSet<T, S> {}

    impl<T: PartialEq, S> PartialEq for HashSet<T, S> {}
    impl<T: Eq, S> Eq for HashSet<T, S> {}
    impl<T> HashSet<T, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<T, S> HashSet<T, S> {
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
        pub fn is_subset<S2>(&self, other: &HashSet<T, S2>) -> bool;
        pub fn is_superset<S2>(&self, other: &HashSet<T, S2>) -> bool;
        pub fn is_disjoint<S2>(&self, other: &HashSet<T, S2>) -> bool;
        pub fn difference<'a, S2>(&'a self, other: &'a HashSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn symmetric_difference<'a, S2>(&'a self, other: &'a HashSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn intersection<'a, S2>(&'a self, other: &'a HashSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        pub fn union<'a, S2>(&'a self, other: &'a HashSet<T, S2>) -> impl Iterator<Item = &'a T> + Clone;
        #[asyncfix::moves]
        pub fn drain(&mut self) -> Drain<'_, T>;
        pub fn extract_if<F>(&mut self, f: F) -> impl Iterator<Item = T>
        where
            F: FnMut(&T) -> bool;
        pub fn get_or_insert(&mut self, value: T) -> &T;
        pub fn get_or_insert_with<Q: ?Sized, F>(&mut self, value: &Q, f: F) -> &T
        where
            F: FnOnce(&Q) -> T;
    }
    impl<T, S> core::iter::IntoIterator for HashSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }

    impl<'a, T, S> core::iter::IntoIterator for &'a HashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<T, S: Default> core::iter::FromIterator<T> for HashSet<T, S> {}

    impl<T, S> core::iter::Extend<T> for HashSet<T, S> {}

    impl<'a, T: Copy, S> Extend<&'a T> for HashSet<T, S> {}
    impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> {}

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
}
pub mod hash_table {
    pub struct HashTable<T> {
        table: Vec<T>,
    }
    impl<T> HashTable<T> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn find(&self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&T>;
        pub fn find_mut(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&mut T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn iter(&self) -> core::slice::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, T>;
    }
}
pub use hash_table::HashTable;
