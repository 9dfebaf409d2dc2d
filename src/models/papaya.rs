//! Model of `papaya` 0.1 and 0.2. Its guards keep memory alive, they are no locks.
#![register_tool(asyncfix)]

use std::collections::hash_map::RandomState;

pub trait Guard {}
#[derive(Debug)]
pub struct LocalGuard<'a> {
    collector: &'a (),
}
impl Guard for LocalGuard<'_> {}
impl<'a> Drop for LocalGuard<'a> {}
#[derive(Debug)]
pub struct OwnedGuard<'a> {
    collector: &'a (),
}
impl Guard for OwnedGuard<'_> {}
impl<'a> Drop for OwnedGuard<'a> {}
#[derive(Clone, Debug, Default)]
pub struct Collector(());
#[derive(Debug)]
pub enum ResizeMode {
    Incremental(usize),
    Blocking,
}
#[derive(Debug, PartialEq, Eq)]
pub enum Operation<V, T> {
    Insert(V),
    Remove,
    Abort(T),
}
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum Compute<'g, K, V, T> {
    Inserted(&'g K, &'g V),
    Updated { old: (&'g K, &'g V), new: (&'g K, &'g V) },
    Removed(&'g K, &'g V),
    Aborted(T),
}
#[derive(Debug, PartialEq, Eq)]
pub struct OccupiedError<'a, V: 'a> {
    pub current: &'a V,
    pub not_inserted: V,
}

pub struct HashMap<K, V, S = RandomState> {
    raw: core::cell::UnsafeCell<(K, V)>,
    hasher: S,
}

impl<K, V, S> core::clone::Clone for HashMap<K, V, S> {}

impl<K, V, S> core::default::Default for HashMap<K, V, S> {}

impl<K, V, S> core::fmt::Debug for HashMap<K, V, S> {}

impl<K, V, S> core::iter::FromIterator<(K, V)> for HashMap<K, V, S> {}

impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V>;
    pub fn with_capacity(capacity: usize) -> HashMap<K, V>;
    pub fn builder() -> HashMapBuilder<K, V>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S>;
    pub fn pin(&self) -> HashMapRef<'_, K, V, S, LocalGuard<'_>>;
    pub fn pin_owned(&self) -> HashMapRef<'_, K, V, S, OwnedGuard<'_>>;
    pub fn guard(&self) -> LocalGuard<'_>;
    pub fn owned_guard(&self) -> OwnedGuard<'_>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn contains_key<Q: ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool;
    pub fn get<'g, Q: ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g V>;
    pub fn get_key_value<'g, Q: ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<(&'g K, &'g V)>;
    pub fn insert<'g>(&self, key: K, value: V, guard: &'g impl Guard) -> Option<&'g V>;
    pub fn try_insert<'g>(&self, key: K, value: V, guard: &'g impl Guard) -> Result<&'g V, OccupiedError<'g, V>>;
    pub fn get_or_insert<'g>(&self, key: K, value: V, guard: &'g impl Guard) -> &'g V;
    pub fn get_or_insert_with<'g, F: FnOnce() -> V>(&self, key: K, f: F, guard: &'g impl Guard) -> &'g V;
    pub fn update<'g, F: Fn(&V) -> V>(&self, key: K, update: F, guard: &'g impl Guard) -> Option<&'g V>;
    pub fn update_or_insert<'g, F: Fn(&V) -> V>(&self, key: K, update: F, value: V, guard: &'g impl Guard) -> &'g V;
    pub fn update_or_insert_with<'g, U: Fn(&V) -> V, F: FnOnce() -> V>(&self, key: K, update: U, f: F, guard: &'g impl Guard) -> &'g V;
    pub fn compute<'g, F: FnMut(Option<(&'g K, &'g V)>) -> Operation<V, T>, T>(
        &self,
        key: K,
        compute: F,
        guard: &'g impl Guard,
    ) -> Compute<'g, K, V, T>;
    pub fn remove<'g, Q: ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g V>;
    pub fn remove_entry<'g, Q: ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<(&'g K, &'g V)>;
    pub fn reserve(&self, additional: usize, guard: &impl Guard);
    pub fn clear(&self, guard: &impl Guard);
    pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F, guard: &impl Guard);
    pub fn iter<'g, G>(&self, guard: &'g G) -> Iter<'g, K, V, G>;
    pub fn keys<'g, G>(&self, guard: &'g G) -> Keys<'g, K, V, G>;
    pub fn values<'g, G>(&self, guard: &'g G) -> Values<'g, K, V, G>;
}
pub struct HashMapBuilder<K, V, S = RandomState> {
    hasher: S,
    marker: core::marker::PhantomData<(K, V)>,
}
impl<K, V, S> HashMapBuilder<K, V, S> {
    pub fn hasher<S2>(self, hasher: S2) -> HashMapBuilder<K, V, S2>;
    pub fn collector(self, collector: Collector) -> HashMapBuilder<K, V, S>;
    pub fn capacity(self, capacity: usize) -> HashMapBuilder<K, V, S>;
    pub fn resize_mode(self, resize_mode: ResizeMode) -> Self;
    pub fn build(self) -> HashMap<K, V, S>;
}
pub struct HashMapRef<'map, K, V, S, G> {
    guard: G,
    map: &'map HashMap<K, V, S>,
}
impl<'map, K, V, S, G> HashMapRef<'map, K, V, S, G> {
    pub fn map(&self) -> &'map HashMap<K, V, S>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V>;
    pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)>;
    pub fn insert(&self, key: K, value: V) -> Option<&V>;
    pub fn try_insert(&self, key: K, value: V) -> Result<&V, OccupiedError<'_, V>>;
    pub fn try_insert_with<F: FnOnce() -> V>(&self, key: K, f: F) -> Result<&V, &V>;
    pub fn get_or_insert(&self, key: K, value: V) -> &V;
    pub fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, f: F) -> &V;
    pub fn update<F: Fn(&V) -> V>(&self, key: K, update: F) -> Option<&V>;
    pub fn update_or_insert<F: Fn(&V) -> V>(&self, key: K, update: F, value: V) -> &V;
    pub fn update_or_insert_with<U: Fn(&V) -> V, F: FnOnce() -> V>(&self, key: K, update: U, f: F) -> &V;
    pub fn compute<'g, F: FnMut(Option<(&'g K, &'g V)>) -> Operation<V, T>, T>(&'g self, key: K, compute: F) -> Compute<'g, K, V, T>;
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<&V>;
    pub fn remove_entry<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)>;
    pub fn remove_if<Q: ?Sized, F: FnMut(&K, &V) -> bool>(&self, key: &Q, should_remove: F) -> Result<Option<(&K, &V)>, (&K, &V)>;
    pub fn clear(&self);
    pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F);
    pub fn reserve(&self, additional: usize);
    pub fn iter(&self) -> Iter<'_, K, V, G>;
    pub fn keys(&self) -> Keys<'_, K, V, G>;
    pub fn values(&self) -> Values<'_, K, V, G>;
}
impl<'a, K, V, S, G> core::iter::IntoIterator for &'a HashMapRef<'_, K, V, S, G> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V, G>;
}

pub struct Iter<'g, K, V, G> {
    guard: &'g G,
    marker: core::marker::PhantomData<(K, V)>,
}

impl<'g, K: 'g, V: 'g, G> core::iter::Iterator for Iter<'g, K, V, G> {
    type Item = (&'g K, &'g V);
}

pub struct Keys<'g, K, V, G> {
    iter: Iter<'g, K, V, G>,
}

impl<'g, K: 'g, V: 'g, G> core::iter::Iterator for Keys<'g, K, V, G> {
    type Item = &'g K;
}

pub struct Values<'g, K, V, G> {
    iter: Iter<'g, K, V, G>,
}

impl<'g, K: 'g, V: 'g, G> core::iter::Iterator for Values<'g, K, V, G> {
    type Item = &'g V;
}

pub struct HashSet<K, S = RandomState> {
    raw: core::cell::UnsafeCell<K>,
    hasher: S,
}

impl<K, S> core::clone::Clone for HashSet<K, S> {}

impl<K, S> core::default::Default for HashSet<K, S> {}

impl<K, S> core::fmt::Debug for HashSet<K, S> {}

impl<K, S> core::iter::FromIterator<K> for HashSet<K, S> {}

impl<K> HashSet<K> {
    pub fn new() -> HashSet<K>;
    pub fn with_capacity(capacity: usize) -> HashSet<K>;
}
impl<K, S> HashSet<K, S> {
    pub fn with_hasher(hash_builder: S) -> HashSet<K, S>;
    pub fn pin(&self) -> HashSetRef<'_, K, S, LocalGuard<'_>>;
    pub fn pin_owned(&self) -> HashSetRef<'_, K, S, OwnedGuard<'_>>;
    pub fn guard(&self) -> LocalGuard<'_>;
    pub fn owned_guard(&self) -> OwnedGuard<'_>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn contains<Q: ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool;
    pub fn get<'g, Q: ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g K>;
    pub fn insert(&self, key: K, guard: &impl Guard) -> bool;
    pub fn remove<Q: ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool;
    pub fn clear(&self, guard: &impl Guard);
    pub fn retain<F: FnMut(&K) -> bool>(&self, f: F, guard: &impl Guard);
    pub fn iter<'g, G>(&self, guard: &'g G) -> SetIter<'g, K, G>;
}
pub struct HashSetRef<'set, K, S, G> {
    guard: G,
    set: &'set HashSet<K, S>,
}
impl<'set, K, S, G> HashSetRef<'set, K, S, G> {
    pub fn set(&self) -> &'set HashSet<K, S>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&K>;
    pub fn insert(&self, key: K) -> bool;
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> bool;
    pub fn clear(&self);
    pub fn retain<F: FnMut(&K) -> bool>(&self, f: F);
    pub fn reserve(&self, additional: usize);
    pub fn iter(&self) -> SetIter<'_, K, G>;
}
impl<'a, K, S, G> core::iter::IntoIterator for &'a HashSetRef<'_, K, S, G> {
    type Item = &'a K;
    type IntoIter = SetIter<'a, K, G>;
}

#[doc(hidden)]

pub struct SetIter<'g, K, G> {
    guard: &'g G,
    marker: core::marker::PhantomData<K>,
}

impl<'g, K: 'g, G> core::iter::Iterator for SetIter<'g, K, G> {
    type Item = &'g K;
}
