//! Model of `lru` 0.7 to 0.16.
#![register_tool(asyncfix)]

use core::num::NonZeroUsize;

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher(());
pub struct LruCache<K, V, S = DefaultHasher> {
    map: Vec<(K, V)>,
    hasher: S,
}

impl<K: Clone, V: Clone, S: Clone> core::clone::Clone for LruCache<K, V, S> {}

impl<K, V, S> core::fmt::Debug for LruCache<K, V, S> {}

impl<K, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V>;
    pub fn unbounded() -> LruCache<K, V>;
}
impl<K, V, S> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S>;
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S>;
    #[asyncfix::moves]
    pub fn put(&mut self, k: K, v: V) -> Option<V>;
    #[asyncfix::moves]
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)>;
    pub fn get<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a V>;
    pub fn get_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a mut V>;
    pub fn get_key_value<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<(&'a K, &'a V)>;
    pub fn get_key_value_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<(&'a K, &'a mut V)>;
    pub fn get_or_insert<F>(&mut self, k: K, f: F) -> &V
    where
        F: FnOnce() -> V;
    pub fn get_or_insert_ref<'a, Q: ?Sized, F>(&'a mut self, k: &Q, f: F) -> &'a V
    where
        F: FnOnce() -> V;
    pub fn try_get_or_insert<F, E>(&mut self, k: K, f: F) -> Result<&V, E>
    where
        F: FnOnce() -> Result<V, E>;
    pub fn get_or_insert_mut<F>(&mut self, k: K, f: F) -> &mut V
    where
        F: FnOnce() -> V;
    pub fn get_or_insert_mut_ref<'a, Q: ?Sized, F>(&'a mut self, k: &Q, f: F) -> &'a mut V
    where
        F: FnOnce() -> V;
    pub fn try_get_or_insert_mut<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E>
    where
        F: FnOnce() -> Result<V, E>;
    pub fn peek<'a, Q: ?Sized>(&'a self, k: &Q) -> Option<&'a V>;
    pub fn peek_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a mut V>;
    pub fn peek_lru(&self) -> Option<(&K, &V)>;
    pub fn peek_mru(&self) -> Option<(&K, &V)>;
    pub fn contains<Q: ?Sized>(&self, k: &Q) -> bool;
    #[asyncfix::moves]
    pub fn pop<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
    #[asyncfix::moves]
    pub fn pop_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
    #[asyncfix::moves]
    pub fn pop_lru(&mut self) -> Option<(K, V)>;
    #[asyncfix::moves]
    pub fn pop_mru(&mut self) -> Option<(K, V)>;
    pub fn promote<Q: ?Sized>(&mut self, k: &Q) -> bool;
    pub fn demote<Q: ?Sized>(&mut self, k: &Q) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn cap(&self) -> NonZeroUsize;
    pub fn resize(&mut self, cap: NonZeroUsize);
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
}
impl<K, V, S> core::iter::IntoIterator for LruCache<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}

impl<'a, K, V, S> core::iter::IntoIterator for &'a LruCache<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}

impl<'a, K, V, S> core::iter::IntoIterator for &'a mut LruCache<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}

pub struct Iter<'a, K, V> {
    inner: &'a Vec<(K, V)>,
}

impl<'a, K, V> core::iter::Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}

pub struct IterMut<'a, K, V> {
    inner: &'a mut Vec<(K, V)>,
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

impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
