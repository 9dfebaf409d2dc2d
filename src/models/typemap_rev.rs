//! typemap_rev 0.1 to 1.
#![register_tool(asyncfix)]
pub trait TypeMapKey: 'static {
    type Value;
}
#[derive(Debug, Default)]
pub struct TypeMap(std::collections::HashMap<u64, Box<dyn core::any::Any + Send + Sync>>);
impl TypeMap {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn contains_key<T: TypeMapKey>(&self) -> bool;
    pub fn insert<T: TypeMapKey>(&mut self, value: T::Value);
    pub fn entry<T: TypeMapKey>(&mut self) -> Entry<'_, T>;
    pub fn get<T: TypeMapKey>(&self) -> Option<&T::Value>;
    pub fn get_mut<T: TypeMapKey>(&mut self) -> Option<&mut T::Value>;
    #[asyncfix::moves]
    pub fn remove<T: TypeMapKey>(&mut self) -> Option<T::Value>;
}
pub enum Entry<'a, K: TypeMapKey> {
    Occupied(OccupiedEntry<'a, K>),
    Vacant(VacantEntry<'a, K>),
}
pub struct OccupiedEntry<'a, K: TypeMapKey>(&'a mut K::Value);
pub struct VacantEntry<'a, K: TypeMapKey>(&'a mut K::Value);
impl<'a, K: TypeMapKey> Entry<'a, K> {
    pub fn or_insert(self, value: K::Value) -> &'a mut K::Value;
    pub fn or_insert_with<F: FnOnce() -> K::Value>(self, f: F) -> &'a mut K::Value;
    pub fn and_modify<F: FnOnce(&mut K::Value)>(self, f: F) -> Self;
    pub fn or_default(self) -> &'a mut K::Value;
}
impl<'a, K: TypeMapKey> OccupiedEntry<'a, K> {
    pub fn get(&self) -> &K::Value;
    pub fn get_mut(&mut self) -> &mut K::Value;
    pub fn into_mut(self) -> &'a mut K::Value;
}
