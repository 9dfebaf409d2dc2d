//! Model of `moka` 0.10 to 0.12.
#![register_tool(asyncfix)]

pub use policy::{Expiry, Policy};

#[derive(Debug, Clone)]
pub struct Entry<K, V> {
    key: Option<alloc::sync::Arc<K>>,
    value: V,
}
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn into_value(self) -> V;
    pub fn is_fresh(&self) -> bool;
    pub fn is_old_value_replaced(&self) -> bool;
}
#[derive(Debug)]
pub enum PredicateError {
    InvalidationClosuresDisabled,
}
impl core::fmt::Display for PredicateError {}
impl std::error::Error for PredicateError {}

pub mod policy {
    use core::time::Duration;
    use std::time::Instant;
    #[derive(Clone, Debug)]
    pub struct Policy {
        max_capacity: Option<u64>,
    }
    impl Policy {
        pub fn max_capacity(&self) -> Option<u64>;
        pub fn num_segments(&self) -> usize;
        pub fn time_to_live(&self) -> Option<Duration>;
        pub fn time_to_idle(&self) -> Option<Duration>;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EvictionPolicy {
        config: (),
    }
    impl EvictionPolicy {
        pub fn tiny_lfu() -> Self;
        pub fn lru() -> Self;
    }
    pub trait Expiry<K, V> {
        fn expire_after_create(&self, key: &K, value: &V, created_at: Instant) -> Option<Duration>;
        fn expire_after_read(
            &self,
            key: &K,
            value: &V,
            read_at: Instant,
            duration_until_expiry: Option<Duration>,
            last_modified_at: Instant,
        ) -> Option<Duration>;
        fn expire_after_update(&self, key: &K, value: &V, updated_at: Instant, duration_until_expiry: Option<Duration>)
        -> Option<Duration>;
    }
}
pub mod notification {
    pub type ListenerFuture = core::pin::Pin<Box<dyn core::future::Future<Output = ()> + Send>>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RemovalCause {
        Expired,
        Explicit,
        Replaced,
        Size,
    }
    impl RemovalCause {
        pub fn was_evicted(&self) -> bool;
    }
}
pub mod ops {
    pub mod compute {
        use crate::Entry;
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op<V> {
            Nop,
            Put(V),
            Remove,
        }
        #[derive(Debug)]
        pub enum CompResult<K, V> {
            Inserted(Entry<K, V>),
            ReplacedWith(Entry<K, V>),
            Removed(Entry<K, V>),
            Unchanged(Entry<K, V>),
            StillNone(alloc::sync::Arc<K>),
        }
        impl<K, V> CompResult<K, V> {
            pub fn into_entry(self) -> Option<Entry<K, V>>;
            pub fn unwrap(self) -> Entry<K, V>;
        }
    }
}
pub mod future {

    use super::notification::{ListenerFuture, RemovalCause};
    use super::ops::compute;
    use super::policy::EvictionPolicy;
    use super::{Entry, Expiry, Policy, PredicateError};
    use alloc::sync::Arc;
    use core::future::Future;
    use core::time::Duration;
    use std::collections::hash_map::RandomState;
    pub type PredicateId = String;

    #[asyncfix::cheap_clone]
    pub struct Cache<K, V, S = RandomState> {
        inner: Arc<(K, V, S)>,
    }

    impl<K, V, S> core::clone::Clone for Cache<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for Cache<K, V, S> {}

    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>;
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>;

        #[asyncfix::effect(none)]
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V;
        #[asyncfix::effect(inherit)]
        pub async fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl Future<Output = V>) -> V;
        #[asyncfix::effect(inherit)]
        pub async fn get_with_if(&self, key: K, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool + Send) -> V;
        #[asyncfix::effect(inherit)]
        pub async fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>;
        #[asyncfix::effect(inherit)]
        pub async fn optionally_get_with_by_ref<F, Q: ?Sized>(&self, key: &Q, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>;
        #[asyncfix::effect(inherit)]
        pub async fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>;
        #[asyncfix::effect(inherit)]
        pub async fn try_get_with_by_ref<F, E, Q: ?Sized>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>;
        #[asyncfix::effect(lock)]
        pub async fn insert(&self, key: K, value: V);
        #[asyncfix::effect(lock)]
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q);
        #[asyncfix::effect(lock)]
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub async fn run_pending_tasks(&self);
        pub fn blocking(&self) -> BlockingOp<'_, K, V, S>;
    }
    impl<'a, K, V, S> core::iter::IntoIterator for &'a Cache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {
        key: K,
        cache: &'a Cache<K, V, S>,
    }
    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        #[asyncfix::effect(inherit)]
        pub async fn and_compute_with<F, Fut>(self, f: F) -> compute::CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = compute::Op<V>>;
        #[asyncfix::effect(inherit)]
        pub async fn and_try_compute_with<F, Fut, E>(self, f: F) -> Result<compute::CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<compute::Op<V>, E>>;
        #[asyncfix::effect(inherit)]
        pub async fn and_upsert_with<F, Fut>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = V>;
        #[asyncfix::effect(lock)]
        pub async fn or_default(self) -> Entry<K, V>;
        #[asyncfix::effect(lock)]
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_insert_with_if(self, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool + Send) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        #[asyncfix::effect(inherit)]
        pub async fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: Future<Output = Result<V, E>>;
    }
    pub struct RefKeyEntrySelector<'a, K, Q: ?Sized, V, S> {
        key: &'a Q,
        cache: &'a Cache<K, V, S>,
    }
    impl<'a, K, Q: ?Sized, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        #[asyncfix::effect(inherit)]
        pub async fn and_compute_with<F, Fut>(self, f: F) -> compute::CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = compute::Op<V>>;
        #[asyncfix::effect(inherit)]
        pub async fn and_try_compute_with<F, Fut, E>(self, f: F) -> Result<compute::CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<compute::Op<V>, E>>;
        #[asyncfix::effect(inherit)]
        pub async fn and_upsert_with<F, Fut>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = V>;
        #[asyncfix::effect(lock)]
        pub async fn or_default(self) -> Entry<K, V>;
        #[asyncfix::effect(lock)]
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_insert_with_if(self, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool + Send) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        #[asyncfix::effect(inherit)]
        pub async fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: Future<Output = Result<V, E>>;
    }

    pub struct CacheBuilder<K, V, C> {
        cache: core::marker::PhantomData<(K, V, C)>,
    }
    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn eviction_listener_with_queued_delivery_mode<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn async_eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture + Send + Sync + 'static;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }
    pub struct Iter<'i, K, V> {
        marker: core::marker::PhantomData<&'i (K, V)>,
    }
    impl<'i, K, V> core::iter::Iterator for Iter<'i, K, V> {
        type Item = (Arc<K>, V);
    }

    pub struct BlockingOp<'a, K, V, S>(&'a Cache<K, V, S>);
    impl<'a, K, V, S> BlockingOp<'a, K, V, S> {
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q: ?Sized>(&self, key: &Q);
    }
    pub trait FutureExt: Future {
        fn boxed<'a, T>(self) -> core::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>
        where
            Self: Future<Output = T> + Sized + Send + 'a;
    }
    impl<F: Future> FutureExt for F {}
}
pub mod sync {

    use super::notification::RemovalCause;
    use super::ops::compute;
    use super::policy::EvictionPolicy;
    use super::{Entry, Expiry, Policy, PredicateError};
    use alloc::sync::Arc;
    use core::time::Duration;
    use std::collections::hash_map::RandomState;
    pub type PredicateId = String;

    #[asyncfix::cheap_clone]
    pub struct Cache<K, V, S = RandomState> {
        inner: Arc<(K, V, S)>,
    }

    impl<K, V, S> core::clone::Clone for Cache<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for Cache<K, V, S> {}

    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>;
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>;

        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        #[asyncfix::effect(inherit)]
        pub fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl FnOnce() -> V) -> V;
        #[asyncfix::effect(inherit)]
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool + Send) -> V;
        #[asyncfix::effect(inherit)]
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn optionally_get_with_by_ref<F, Q: ?Sized>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
        #[asyncfix::effect(inherit)]
        pub fn try_get_with_by_ref<F, E, Q: ?Sized>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K, value: V);
        #[asyncfix::effect(lock)]
        pub fn invalidate<Q: ?Sized>(&self, key: &Q);
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> core::iter::IntoIterator for &'a Cache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    #[asyncfix::cheap_clone]
    pub struct SegmentedCache<K, V, S = RandomState> {
        inner: Arc<(K, V, S)>,
    }

    impl<K, V, S> core::clone::Clone for SegmentedCache<K, V, S> {}

    impl<K, V, S> core::fmt::Debug for SegmentedCache<K, V, S> {}

    impl<K, V> SegmentedCache<K, V, RandomState> {
        pub fn new(max_capacity: u64, num_segments: usize) -> Self;
        pub fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
    }
    impl<K, V, S> SegmentedCache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;

        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        #[asyncfix::effect(inherit)]
        pub fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl FnOnce() -> V) -> V;
        #[asyncfix::effect(inherit)]
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool + Send) -> V;
        #[asyncfix::effect(inherit)]
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn optionally_get_with_by_ref<F, Q: ?Sized>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        #[asyncfix::effect(inherit)]
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
        #[asyncfix::effect(inherit)]
        pub fn try_get_with_by_ref<F, E, Q: ?Sized>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
        #[asyncfix::effect(lock)]
        pub fn insert(&self, key: K, value: V);
        #[asyncfix::effect(lock)]
        pub fn invalidate<Q: ?Sized>(&self, key: &Q);
        #[asyncfix::effect(lock)]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V>;
        #[asyncfix::effect(lock)]
        pub fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> core::iter::IntoIterator for &'a SegmentedCache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {
        key: K,
        cache: &'a Cache<K, V, S>,
    }
    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        #[asyncfix::effect(inherit)]
        pub fn and_compute_with<F>(self, f: F) -> compute::CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> compute::Op<V>;
        #[asyncfix::effect(inherit)]
        pub fn and_try_compute_with<F, E>(self, f: F) -> Result<compute::CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Result<compute::Op<V>, E>;
        #[asyncfix::effect(inherit)]
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> V;
        #[asyncfix::effect(lock)]
        pub fn or_default(self) -> Entry<K, V>;
        #[asyncfix::effect(lock)]
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool + Send) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        #[asyncfix::effect(inherit)]
        pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
    }
    pub struct RefKeyEntrySelector<'a, K, Q: ?Sized, V, S> {
        key: &'a Q,
        cache: &'a Cache<K, V, S>,
    }
    impl<'a, K, Q: ?Sized, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        #[asyncfix::effect(inherit)]
        pub fn and_compute_with<F>(self, f: F) -> compute::CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> compute::Op<V>;
        #[asyncfix::effect(inherit)]
        pub fn and_try_compute_with<F, E>(self, f: F) -> Result<compute::CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Result<compute::Op<V>, E>;
        #[asyncfix::effect(inherit)]
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> V;
        #[asyncfix::effect(lock)]
        pub fn or_default(self) -> Entry<K, V>;
        #[asyncfix::effect(lock)]
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool + Send) -> Entry<K, V>;
        #[asyncfix::effect(inherit)]
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        #[asyncfix::effect(inherit)]
        pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>;
    }

    pub struct CacheBuilder<K, V, C> {
        cache: core::marker::PhantomData<(K, V, C)>,
    }
    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>;
        pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
    }
    impl<K, V> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>> {
        pub fn build(self) -> SegmentedCache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> SegmentedCache<K, V, S>;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn eviction_listener_with_queued_delivery_mode<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;

        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }
    pub struct Iter<'i, K, V> {
        marker: core::marker::PhantomData<&'i (K, V)>,
    }
    impl<'i, K, V> core::iter::Iterator for Iter<'i, K, V> {
        type Item = (Arc<K>, V);
    }

    pub trait ConcurrentCacheExt<K, V> {
        fn sync(&self);
    }
}
