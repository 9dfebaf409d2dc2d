//! Model of `scc` 2 and 3 (the `*_sync` names are those of version 3).
#![register_tool(asyncfix)]

pub use hash_cache::HashCache;
pub use hash_index::HashIndex;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use tree_index::TreeIndex;

#[derive(Debug, Default)]
pub struct Guard {
    collector: *const (),
}
impl Guard {
    pub fn new() -> Self;
    pub fn accelerate(&self);
}
pub mod ebr {
    pub use super::Guard;
}

pub mod hash_map {
    use core::ops::RangeInclusive;
    use std::collections::hash_map::RandomState;
    #[asyncfix::lock(sync)]
    pub struct HashMap<K, V, H = RandomState> {
        data: core::cell::UnsafeCell<(K, V)>,
        hasher: H,
    }

    impl<K, V, H> core::clone::Clone for HashMap<K, V, H> {}

    impl<K, V, H> core::default::Default for HashMap<K, V, H> {}

    impl<K, V, H> core::fmt::Debug for HashMap<K, V, H> {}

    impl<K, V, H> core::ops::Drop for HashMap<K, V, H> {}

    impl<K, V, H> core::iter::FromIterator<(K, V)> for HashMap<K, V, H> {}

    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> HashMap<K, V, H> {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q: ?Sized>(&self, key: &Q) -> usize;
        #[asyncfix::effect(lock)]
        pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn first_entry(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn first_entry_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn first_entry_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn begin(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn any_entry_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn upsert(&self, key: K, val: V) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub fn upsert_sync(&self, key: K, val: V) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub fn update<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn update_sync<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub async fn update_async<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn scan_sync<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn prune_sync<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn clear(&self);
        #[asyncfix::effect(lock)]
        pub fn clear_sync(&self);
        #[asyncfix::effect(lock)]
        pub async fn clear_async(&self);

        #[asyncfix::effect(lock)]
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct OccupiedEntry<'h, K, V, H = RandomState> {
        map: &'h HashMap<K, V, H>,
    }
    impl<'h, K, V, H> core::ops::Deref for OccupiedEntry<'h, K, V, H> {
        type Target = V;
    }
    impl<'h, K, V, H> core::ops::DerefMut for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::ops::Drop for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Debug for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Display for OccupiedEntry<'h, K, V, H> {}

    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn put(&mut self, val: V) -> V;
        pub fn update(self, val: V);
        pub fn remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        #[asyncfix::effect(lock)]
        pub fn next(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub fn next_sync(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
        pub fn remove_and_sync(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct VacantEntry<'h, K, V, H = RandomState> {
        map: &'h HashMap<K, V, H>,
        key: K,
    }
    impl<'h, K, V, H> VacantEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    pub struct Reserve<'h, K, V, H = RandomState> {
        map: &'h HashMap<K, V, H>,
    }
    impl<K, V, H> Reserve<'_, K, V, H> {
        pub fn additional_capacity(&self) -> usize;
    }
    impl<'h, K, V, H> core::ops::Deref for Reserve<'h, K, V, H> {
        type Target = HashMap<K, V, H>;
    }
}

pub mod hash_index {
    use core::ops::RangeInclusive;
    use std::collections::hash_map::RandomState;
    #[asyncfix::lock(sync)]
    pub struct HashIndex<K, V, H = RandomState> {
        data: core::cell::UnsafeCell<(K, V)>,
        hasher: H,
    }

    impl<K, V, H> core::clone::Clone for HashIndex<K, V, H> {}

    impl<K, V, H> core::default::Default for HashIndex<K, V, H> {}

    impl<K, V, H> core::fmt::Debug for HashIndex<K, V, H> {}

    impl<K, V, H> core::ops::Drop for HashIndex<K, V, H> {}

    impl<K, V, H> core::iter::FromIterator<(K, V)> for HashIndex<K, V, H> {}

    impl<K, V> HashIndex<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> HashIndex<K, V, H> {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q: ?Sized>(&self, key: &Q) -> usize;
        #[asyncfix::effect(lock)]
        pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn first_entry(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn first_entry_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn first_entry_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn any_entry_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_if<Q: ?Sized, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn clear(&self);
        #[asyncfix::effect(lock)]
        pub fn clear_sync(&self);
        #[asyncfix::effect(lock)]
        pub async fn clear_async(&self);

        pub fn peek<'g, Q: ?Sized>(&self, key: &Q, guard: &'g crate::Guard) -> Option<&'g V>;
        pub fn peek_with<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter<'h, 'g>(&'h self, guard: &'g crate::Guard) -> Iter<'h, 'g, K, V, H>;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct OccupiedEntry<'h, K, V, H = RandomState> {
        map: &'h HashIndex<K, V, H>,
    }
    impl<'h, K, V, H> core::ops::Deref for OccupiedEntry<'h, K, V, H> {
        type Target = V;
    }
    impl<'h, K, V, H> core::ops::Drop for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Debug for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Display for OccupiedEntry<'h, K, V, H> {}

    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn put(&mut self, val: V) -> V;
        pub fn update(self, val: V);
        pub fn remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        #[asyncfix::effect(lock)]
        pub fn next(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub fn next_sync(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
        pub fn remove_and_sync(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct VacantEntry<'h, K, V, H = RandomState> {
        map: &'h HashIndex<K, V, H>,
        key: K,
    }
    impl<'h, K, V, H> VacantEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    pub struct Reserve<'h, K, V, H = RandomState> {
        map: &'h HashIndex<K, V, H>,
    }
    impl<K, V, H> Reserve<'_, K, V, H> {
        pub fn additional_capacity(&self) -> usize;
    }
    impl<'h, K, V, H> core::ops::Deref for Reserve<'h, K, V, H> {
        type Target = HashIndex<K, V, H>;
    }

    pub struct Iter<'h, 'g, K, V, H = RandomState> {
        map: &'h HashIndex<K, V, H>,
        guard: &'g (),
    }
    impl<'h, 'g, K, V, H> core::iter::Iterator for Iter<'h, 'g, K, V, H> {
        type Item = (&'g K, &'g V);
    }
}

pub mod hash_cache {
    use core::ops::RangeInclusive;
    use std::collections::hash_map::RandomState;
    #[asyncfix::lock(sync)]
    pub struct HashCache<K, V, H = RandomState> {
        data: core::cell::UnsafeCell<(K, V)>,
        hasher: H,
    }

    impl<K, V, H> core::clone::Clone for HashCache<K, V, H> {}

    impl<K, V, H> core::default::Default for HashCache<K, V, H> {}

    impl<K, V, H> core::fmt::Debug for HashCache<K, V, H> {}

    impl<K, V, H> core::ops::Drop for HashCache<K, V, H> {}

    impl<K, V, H> core::iter::FromIterator<(K, V)> for HashCache<K, V, H> {}

    impl<K, V> HashCache<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> HashCache<K, V, H> {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q: ?Sized>(&self, key: &Q) -> usize;
        #[asyncfix::effect(lock)]
        pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        #[asyncfix::effect(lock)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub fn put(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn put_sync(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn put_async(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>;
        #[asyncfix::effect(lock)]
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn scan_sync<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        #[asyncfix::effect(lock)]
        pub fn clear(&self);
        #[asyncfix::effect(lock)]
        pub fn clear_sync(&self);
        #[asyncfix::effect(lock)]
        pub async fn clear_async(&self);
    }
    #[asyncfix::guard(sync, exclusive)]
    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct OccupiedEntry<'h, K, V, H = RandomState> {
        map: &'h HashCache<K, V, H>,
    }
    impl<'h, K, V, H> core::ops::Deref for OccupiedEntry<'h, K, V, H> {
        type Target = V;
    }
    impl<'h, K, V, H> core::ops::DerefMut for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::ops::Drop for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Debug for OccupiedEntry<'h, K, V, H> {}
    impl<'h, K, V, H> core::fmt::Display for OccupiedEntry<'h, K, V, H> {}

    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn put(&mut self, val: V) -> V;
        pub fn update(self, val: V);
        pub fn remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        #[asyncfix::effect(lock)]
        pub fn next(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub fn next_sync(self) -> Option<Self>;
        #[asyncfix::effect(lock)]
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        #[asyncfix::effect(lock)]
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
        pub fn remove_and_sync(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
    }
    #[asyncfix::guard(sync, exclusive)]
    pub struct VacantEntry<'h, K, V, H = RandomState> {
        map: &'h HashCache<K, V, H>,
        key: K,
    }
    impl<'h, K, V, H> VacantEntry<'h, K, V, H> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn put_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    pub struct Reserve<'h, K, V, H = RandomState> {
        map: &'h HashCache<K, V, H>,
    }
    impl<K, V, H> Reserve<'_, K, V, H> {
        pub fn additional_capacity(&self) -> usize;
    }
    impl<'h, K, V, H> core::ops::Deref for Reserve<'h, K, V, H> {
        type Target = HashCache<K, V, H>;
    }
}

pub mod hash_set {
    use std::collections::hash_map::RandomState;
    #[asyncfix::lock(sync)]
    pub struct HashSet<K, H = RandomState> {
        map: super::HashMap<K, (), H>,
    }
    impl<K, H> core::clone::Clone for HashSet<K, H> {}

    impl<K, H> core::default::Default for HashSet<K, H> {}

    impl<K, H> core::fmt::Debug for HashSet<K, H> {}

    impl<K, H> core::iter::FromIterator<K> for HashSet<K, H> {}

    impl<K> HashSet<K, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, H> HashSet<K, H> {
        pub const fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K) -> Result<(), K>;
        #[asyncfix::effect(lock)]
        pub fn insert_sync(&self, key: K) -> Result<(), K>;
        #[asyncfix::effect(lock)]
        pub async fn insert_async(&self, key: K) -> Result<(), K>;
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub fn remove_if<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub fn remove_if_sync<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub async fn remove_if_async<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>;
        #[asyncfix::effect(lock)]
        pub fn read<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        #[asyncfix::effect(lock)]
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn scan<F: FnMut(&K)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn scan_sync<F: FnMut(&K)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F);
        #[asyncfix::effect(lock)]
        pub fn any<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub fn any_sync<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
        #[asyncfix::effect(lock)]
        pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F);
        #[asyncfix::effect(lock)]
        pub fn retain_sync<F: FnMut(&K) -> bool>(&self, filter: F);
        #[asyncfix::effect(lock)]
        pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
        #[asyncfix::effect(lock)]
        pub fn clear(&self);
        #[asyncfix::effect(lock)]
        pub fn clear_sync(&self);
        #[asyncfix::effect(lock)]
        pub async fn clear_async(&self);
    }
}
pub mod tree_index {
    use super::Guard;
    pub struct TreeIndex<K, V> {
        root: core::cell::UnsafeCell<(K, V)>,
    }

    impl<K, V> core::clone::Clone for TreeIndex<K, V> {}

    impl<K, V> core::default::Default for TreeIndex<K, V> {}

    impl<K, V> core::fmt::Debug for TreeIndex<K, V> {}

    impl<K, V> TreeIndex<K, V> {
        pub const fn new() -> Self;
        pub fn clear(&self);
        pub fn depth(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn peek<'g, Q: ?Sized>(&self, key: &Q, guard: &'g Guard) -> Option<&'g V>;
        pub fn peek_with<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>;
        pub fn peek_entry<'g, Q: ?Sized>(&self, key: &Q, guard: &'g Guard) -> Option<(&'g K, &'g V)>;
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter<'t, 'g>(&'t self, guard: &'g Guard) -> Iter<'t, 'g, K, V>;
        pub fn range<'t, 'g, Q: ?Sized, R: core::ops::RangeBounds<Q>>(&'t self, range: R, guard: &'g Guard) -> Iter<'t, 'g, K, V>;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_if<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_if_sync<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub async fn remove_if_async<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool;
        #[asyncfix::effect(lock)]
        pub fn remove_range<Q: ?Sized, R: core::ops::RangeBounds<Q>>(&self, range: R);
        #[asyncfix::effect(lock)]
        pub fn remove_range_sync<Q: ?Sized, R: core::ops::RangeBounds<Q>>(&self, range: R);
        #[asyncfix::effect(lock)]
        pub async fn remove_range_async<Q: ?Sized, R: core::ops::RangeBounds<Q>>(&self, range: R);
    }
    pub struct Iter<'t, 'g, K, V> {
        tree: &'t TreeIndex<K, V>,
        guard: &'g Guard,
    }
    impl<'t, 'g, K, V> core::iter::Iterator for Iter<'t, 'g, K, V> {
        type Item = (&'g K, &'g V);
    }
}
