//! Model of `dashmap` 4 to 6 (bounds on the key left out, and the hasher parameter of the references).
#![register_tool(asyncfix)]
extern crate lock_api;

use core::borrow::Borrow;
use core::hash::{BuildHasher, Hash};
use std::collections::HashMap;
use std::collections::hash_map::RandomState;

pub use mapref::entry::{Entry, OccupiedEntry, VacantEntry};
use mapref::multiple::{RefMulti, RefMutMulti};
use mapref::one::{Ref, RefMut};
pub use read_only::ReadOnlyView;
pub use set::DashSet;
use try_result::TryResult;

pub struct RawRwLock {
    state: usize,
}
unsafe impl lock_api::RawRwLock for RawRwLock {
    type GuardMarker = lock_api::GuardNoSend;
}
unsafe impl lock_api::RawRwLockDowngrade for RawRwLock {}
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub struct SharedValue<V> {
    value: V,
}
impl<V> SharedValue<V> {
    pub const fn new(value: V) -> Self;
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_inner(self) -> V;
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {}

#[asyncfix::lock(sync)]
pub struct DashMap<K, V, S = RandomState> {
    shards: Box<[RwLock<HashMap<K, SharedValue<V>, S>>]>,
    hasher: S,
}
impl<K: Clone, V: Clone, S: Clone> core::clone::Clone for DashMap<K, V, S> {}

impl<K, V, S: Default> core::default::Default for DashMap<K, V, S> {}

impl<K, V, S> core::fmt::Debug for DashMap<K, V, S> {}

impl<K, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a, V: 'a, S> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    pub fn shards(&self) -> &[RwLock<HashMap<K, SharedValue<V>, S>>];
    pub fn shards_mut(&mut self) -> &mut [RwLock<HashMap<K, SharedValue<V>, S>>];
    pub fn into_shards(self) -> Box<[RwLock<HashMap<K, SharedValue<V>, S>>]>;
    pub fn determine_map<Q: ?Sized>(&self, key: &Q) -> usize
    where
        K: Borrow<Q>;
    pub fn determine_shard(&self, hash: usize) -> usize;
    pub fn hasher(&self) -> &S;
    pub fn try_get<Q: ?Sized>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>>
    where
        K: Borrow<Q>;
    pub fn try_get_mut<Q: ?Sized>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>>
    where
        K: Borrow<Q>;
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
#[asyncfix::effect(lock)]
impl<'a, K: 'a, V: 'a, S> DashMap<K, V, S> {
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>;
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>;
    pub fn remove_if_mut<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>;
    pub fn iter(&'a self) -> iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
    pub fn iter_mut(&'a self) -> iter::IterMut<'a, K, V, S, DashMap<K, V, S>>;
    pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<Ref<'a, K, V>>
    where
        K: Borrow<Q>;
    pub fn get_mut<Q: ?Sized>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>>
    where
        K: Borrow<Q>;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V)
    where
        K: Borrow<Q>;
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    pub fn view<Q: ?Sized, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R>
    where
        K: Borrow<Q>;
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>;
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
}
impl<K, V, S> core::iter::IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = iter::OwningIter<K, V, S>;
}

impl<'a, K, V, S> core::iter::IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
}

impl<K, V, S> core::iter::Extend<(K, V)> for DashMap<K, V, S> {}

impl<K, V, S> core::iter::FromIterator<(K, V)> for DashMap<K, V, S> {}

pub mod try_result {
    #[derive(Debug)]
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}

pub mod mapref {
    pub mod one {
        use std::collections::hash_map::RandomState;
        #[asyncfix::guard(sync, shared)]
        pub struct Ref<'a, K, V, S = RandomState> {
            key: &'a K,
            value: &'a V,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, V, S> core::ops::Deref for Ref<'a, K, V, S> {
            type Target = V;
        }
        impl<'a, K, V, S> core::ops::Drop for Ref<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Debug for Ref<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Display for Ref<'a, K, V, S> {}

        impl<'a, K, V, S> Ref<'a, K, V, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F, T: ?Sized>(self, f: F) -> MappedRef<'a, K, V, T>
            where
                F: FnOnce(&V) -> &T;
            pub fn try_map<F, T: ?Sized>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self>
            where
                F: FnOnce(&V) -> Option<&T>;
        }
        #[asyncfix::guard(sync, exclusive)]
        pub struct RefMut<'a, K, V, S = RandomState> {
            key: &'a K,
            value: &'a mut V,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, V, S> core::ops::Deref for RefMut<'a, K, V, S> {
            type Target = V;
        }
        impl<'a, K, V, S> core::ops::DerefMut for RefMut<'a, K, V, S> {}
        impl<'a, K, V, S> core::ops::Drop for RefMut<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Debug for RefMut<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Display for RefMut<'a, K, V, S> {}

        impl<'a, K, V, S> RefMut<'a, K, V, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> Ref<'a, K, V>;
            pub fn map<F, T: ?Sized>(self, f: F) -> MappedRefMut<'a, K, V, T>
            where
                F: FnOnce(&mut V) -> &mut T;
            pub fn try_map<F, T: ?Sized>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self>
            where
                F: FnOnce(&mut V) -> Option<&mut T>;
        }
        #[asyncfix::guard(sync, shared)]
        pub struct MappedRef<'a, K, V, T: ?Sized, S = RandomState> {
            key: &'a K,
            value: &'a T,
            map: core::marker::PhantomData<(V, S)>,
        }
        impl<'a, K, V, T: ?Sized, S> core::ops::Deref for MappedRef<'a, K, V, T, S> {
            type Target = T;
        }
        impl<'a, K, V, T: ?Sized, S> core::ops::Drop for MappedRef<'a, K, V, T, S> {}
        impl<'a, K, V, T: ?Sized, S> core::fmt::Debug for MappedRef<'a, K, V, T, S> {}
        impl<'a, K, V, T: ?Sized, S> core::fmt::Display for MappedRef<'a, K, V, T, S> {}

        impl<'a, K, V, T: ?Sized, S> MappedRef<'a, K, V, T, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F, T2: ?Sized>(self, f: F) -> MappedRef<'a, K, V, T2>
            where
                F: FnOnce(&T) -> &T2;
            pub fn try_map<F, T2: ?Sized>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self>
            where
                F: FnOnce(&T) -> Option<&T2>;
        }
        #[asyncfix::guard(sync, exclusive)]
        pub struct MappedRefMut<'a, K, V, T: ?Sized, S = RandomState> {
            key: &'a K,
            value: &'a mut T,
            map: core::marker::PhantomData<(V, S)>,
        }
        impl<'a, K, V, T: ?Sized, S> core::ops::Deref for MappedRefMut<'a, K, V, T, S> {
            type Target = T;
        }
        impl<'a, K, V, T: ?Sized, S> core::ops::DerefMut for MappedRefMut<'a, K, V, T, S> {}
        impl<'a, K, V, T: ?Sized, S> core::ops::Drop for MappedRefMut<'a, K, V, T, S> {}
        impl<'a, K, V, T: ?Sized, S> core::fmt::Debug for MappedRefMut<'a, K, V, T, S> {}
        impl<'a, K, V, T: ?Sized, S> core::fmt::Display for MappedRefMut<'a, K, V, T, S> {}

        impl<'a, K, V, T: ?Sized, S> MappedRefMut<'a, K, V, T, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F, T2: ?Sized>(self, f: F) -> MappedRefMut<'a, K, V, T2>
            where
                F: FnOnce(&mut T) -> &mut T2;
            pub fn try_map<F, T2: ?Sized>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self>
            where
                F: FnOnce(&mut T) -> Option<&mut T2>;
        }
    }
    pub mod multiple {
        use std::collections::hash_map::RandomState;
        #[asyncfix::guard(sync, shared)]
        pub struct RefMulti<'a, K, V, S = RandomState> {
            key: &'a K,
            value: &'a V,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, V, S> core::ops::Deref for RefMulti<'a, K, V, S> {
            type Target = V;
        }
        impl<'a, K, V, S> core::ops::Drop for RefMulti<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Debug for RefMulti<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Display for RefMulti<'a, K, V, S> {}

        impl<'a, K, V, S> RefMulti<'a, K, V, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }
        #[asyncfix::guard(sync, exclusive)]
        pub struct RefMutMulti<'a, K, V, S = RandomState> {
            key: &'a K,
            value: &'a mut V,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, V, S> core::ops::Deref for RefMutMulti<'a, K, V, S> {
            type Target = V;
        }
        impl<'a, K, V, S> core::ops::DerefMut for RefMutMulti<'a, K, V, S> {}
        impl<'a, K, V, S> core::ops::Drop for RefMutMulti<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Debug for RefMutMulti<'a, K, V, S> {}
        impl<'a, K, V, S> core::fmt::Display for RefMutMulti<'a, K, V, S> {}

        impl<'a, K, V, S> RefMutMulti<'a, K, V, S> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }
    }
    pub mod entry {
        use super::one::RefMut;
        use std::collections::hash_map::RandomState;
        #[asyncfix::guard(sync, exclusive)]
        pub enum Entry<'a, K, V, S = RandomState> {
            Occupied(OccupiedEntry<'a, K, V, S>),
            Vacant(VacantEntry<'a, K, V, S>),
        }
        impl<'a, K, V, S> Entry<'a, K, V, S> {
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn or_default(self) -> RefMut<'a, K, V>
            where
                V: Default;
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
            pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'a, K, V>, E>;
            pub fn insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        #[asyncfix::guard(sync, exclusive)]
        pub struct VacantEntry<'a, K, V, S = RandomState> {
            key: K,
            shard: core::marker::PhantomData<(&'a mut V, S)>,
        }
        impl<'a, K, V, S> Drop for VacantEntry<'a, K, V, S> {}
        impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
            pub fn insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
        }
        #[asyncfix::guard(sync, exclusive)]
        pub struct OccupiedEntry<'a, K, V, S = RandomState> {
            key: K,
            shard: core::marker::PhantomData<(&'a mut V, S)>,
        }
        impl<'a, K, V, S> Drop for OccupiedEntry<'a, K, V, S> {}
        impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn into_ref(self) -> RefMut<'a, K, V>;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
            pub fn remove(self) -> V;
            pub fn remove_entry(self) -> (K, V);
            pub fn replace_entry(self, value: V) -> (K, V);
        }
    }
}

pub mod iter {
    use super::*;
    pub struct OwningIter<K, V, S = RandomState> {
        map: DashMap<K, V, S>,
    }
    impl<K, V, S> core::iter::Iterator for OwningIter<K, V, S> {
        type Item = (K, V);
    }

    #[asyncfix::guard(sync, shared)]
    pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
        map: &'a M,
        marker: core::marker::PhantomData<(K, V, S)>,
    }
    impl<'a, K, V, S, M> core::iter::Iterator for Iter<'a, K, V, S, M> {
        type Item = RefMulti<'a, K, V>;
    }

    impl<'a, K, V, S, M> Clone for Iter<'a, K, V, S, M> {}
    impl<'a, K, V, S, M> core::ops::Drop for Iter<'a, K, V, S, M> {}

    #[asyncfix::guard(sync, exclusive)]
    pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
        map: &'a M,
        marker: core::marker::PhantomData<(K, V, S)>,
    }
    impl<'a, K, V, S, M> core::iter::Iterator for IterMut<'a, K, V, S, M> {
        type Item = RefMutMulti<'a, K, V>;
    }

    impl<'a, K, V, S, M> core::ops::Drop for IterMut<'a, K, V, S, M> {}
}

pub mod read_only {
    use super::*;
    pub struct ReadOnlyView<K, V, S = RandomState> {
        map: DashMap<K, V, S>,
    }
    impl<K: Clone, V: Clone, S: Clone> core::clone::Clone for ReadOnlyView<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for ReadOnlyView<K, V, S> {}

    impl<'a, K: 'a, V: 'a, S> ReadOnlyView<K, V, S> {
        pub fn into_inner(self) -> DashMap<K, V, S>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn contains_key<Q: ?Sized>(&'a self, key: &Q) -> bool
        where
            K: Borrow<Q>;
        pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<&'a V>
        where
            K: Borrow<Q>;
        pub fn get_key_value<Q: ?Sized>(&'a self, key: &Q) -> Option<(&'a K, &'a V)>
        where
            K: Borrow<Q>;
        pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
        pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
        pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
    }
}

pub mod set {
    use super::*;
    #[asyncfix::lock(sync)]
    pub struct DashSet<K, S = RandomState> {
        inner: DashMap<K, (), S>,
    }
    impl<K: Clone, S: Clone> core::clone::Clone for DashSet<K, S> {}

    impl<K, S: Default> core::default::Default for DashSet<K, S> {}

    impl<K, S> core::fmt::Debug for DashSet<K, S> {}

    impl<K> DashSet<K, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<'a, K: 'a, S> DashSet<K, S> {
        pub fn with_hasher(hasher: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
        pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
        pub fn hasher(&self) -> &S;
    }
    #[asyncfix::effect(lock)]
    impl<'a, K: 'a, S> DashSet<K, S> {
        pub fn insert(&self, key: K) -> bool;
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K>
        where
            K: Borrow<Q>;
        pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K>
        where
            K: Borrow<Q>;
        pub fn iter(&'a self) -> iter_set::Iter<'a, K, S, DashMap<K, (), S>>;
        pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<setref::one::Ref<'a, K>>
        where
            K: Borrow<Q>;
        pub fn shrink_to_fit(&self);
        pub fn retain(&self, f: impl FnMut(&K) -> bool);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&self);
        pub fn capacity(&self) -> usize;
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>;
    }
    impl<K, S> core::iter::IntoIterator for DashSet<K, S> {
        type Item = K;
        type IntoIter = iter_set::OwningIter<K, S>;
    }

    impl<'a, K, S> core::iter::IntoIterator for &'a DashSet<K, S> {
        type Item = setref::multiple::RefMulti<'a, K>;
        type IntoIter = iter_set::Iter<'a, K, S, DashMap<K, (), S>>;
    }

    impl<K, S> core::iter::Extend<K> for DashSet<K, S> {}

    impl<K, S> core::iter::FromIterator<K> for DashSet<K, S> {}
}
pub mod iter_set {
    use super::*;
    pub struct OwningIter<K, S> {
        set: DashSet<K, S>,
    }
    impl<K, S> core::iter::Iterator for OwningIter<K, S> {
        type Item = K;
    }

    #[asyncfix::guard(sync, shared)]
    pub struct Iter<'a, K, S, M> {
        map: &'a M,
        marker: core::marker::PhantomData<(K, S)>,
    }
    impl<'a, K, S, M> core::iter::Iterator for Iter<'a, K, S, M> {
        type Item = setref::multiple::RefMulti<'a, K>;
    }

    impl<'a, K, S, M> core::ops::Drop for Iter<'a, K, S, M> {}
}
pub mod setref {
    pub mod one {
        use std::collections::hash_map::RandomState;
        #[asyncfix::guard(sync, shared)]
        pub struct Ref<'a, K, S = RandomState> {
            key: &'a K,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, S> core::ops::Deref for Ref<'a, K, S> {
            type Target = K;
        }
        impl<'a, K, S> core::ops::Drop for Ref<'a, K, S> {}
        impl<'a, K, S> core::fmt::Debug for Ref<'a, K, S> {}
        impl<'a, K, S> core::fmt::Display for Ref<'a, K, S> {}

        impl<'a, K, S> Ref<'a, K, S> {
            pub fn key(&self) -> &K;
        }
    }
    pub mod multiple {
        use std::collections::hash_map::RandomState;
        #[asyncfix::guard(sync, shared)]
        pub struct RefMulti<'a, K, S = RandomState> {
            key: &'a K,
            hasher: core::marker::PhantomData<S>,
        }
        impl<'a, K, S> core::ops::Deref for RefMulti<'a, K, S> {
            type Target = K;
        }
        impl<'a, K, S> core::ops::Drop for RefMulti<'a, K, S> {}
        impl<'a, K, S> core::fmt::Debug for RefMulti<'a, K, S> {}
        impl<'a, K, S> core::fmt::Display for RefMulti<'a, K, S> {}

        impl<'a, K, S> RefMulti<'a, K, S> {
            pub fn key(&self) -> &K;
        }
    }
}
