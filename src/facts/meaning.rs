//! What the models say an item means for locks and I/O: the `asyncfix` attributes, read and cached.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;

use super::test_code::TestCode;
use crate::model::{Effect, LockFamily, LockMode};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer, HasSource as _};
use crate::ra::hir_def::{AdtId, FunctionId};
use crate::ra::ide_db::RootDatabase;
use crate::ra::syntax::ast::{self, HasAttrs};

/// What the model says of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TypeMeaning {
    /// A value of it keeps a lock taken.
    pub guard: Option<(LockFamily, LockMode)>,
    /// It is a lock.
    pub lock: Option<LockFamily>,
    /// It is a resource that does one thing at a time; the effect of using it, `None` for memory.
    pub io_handle: Option<Effect>,
    /// Awaiting it has this effect.
    pub effect: Option<EffectWord>,
    /// `clone()` copies a handle.
    pub cheap_clone: bool,
}

/// What the model says of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FunctionMeaning {
    pub effect: Option<EffectWord>,
    /// It takes the value out and leaves another behind.
    pub moves: bool,
}

/// The argument of `effect(..)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EffectWord {
    Is(Effect),
    /// The effect of the receiver's I/O handle.
    OfHandle,
    /// The effect of the futures it is given.
    OfArguments,
}

/// Reads the attributes of model items; one a thread.
pub struct Meanings<'db> {
    db: &'db RootDatabase,
    types: RefCell<HashMap<AdtId, TypeMeaning>>,
    functions: RefCell<HashMap<FunctionId, FunctionMeaning>>,
    /// What is left out of the implementations of a trait; `None` where findings in tests are wanted too.
    tests: Option<TestCode<'db>>,
}

impl<'db> Meanings<'db> {
    pub fn new(db: &'db RootDatabase, tests: Option<TestCode<'db>>) -> Meanings<'db> {
        Meanings { db, types: RefCell::default(), functions: RefCell::default(), tests }
    }

    /// Whether a call of a trait's method may run this implementation of it: not where only tests build it.
    pub fn may_run(&self, implementation: FunctionId) -> bool {
        self.tests.as_ref().is_none_or(|it| !it.has(self.db, implementation))
    }

    /// What the model of `adt` says; nothing for a type of the workspace.
    pub fn of_type(&self, adt: AdtId) -> TypeMeaning {
        cached(&self.types, adt, || {
            let adt = hir::Adt::from(adt);
            if adt.module(self.db).krate(self.db).origin(self.db).is_local() {
                return TypeMeaning::default();
            }
            adt.source(self.db).map(|it| type_meaning(&it.value)).unwrap_or_default()
        })
    }

    /// What the model of `function` says: its own attributes, else those of its impl or trait,
    /// else those of the trait method that it implements; nothing for a function of the workspace.
    pub fn of_function(&self, function: FunctionId) -> FunctionMeaning {
        cached(&self.functions, function, || self.read_function(hir::Function::from(function)))
    }

    fn read_function(&self, function: hir::Function) -> FunctionMeaning {
        let db = self.db;
        if function.module(db).krate(db).origin(db).is_local() {
            return FunctionMeaning::default();
        }
        let Some(source) = function.source(db) else { return FunctionMeaning::default() };
        let own = function_meaning(&source.value);
        if own.effect.is_some() {
            return own;
        }
        let Some(item) = function.as_assoc_item(db) else { return own };
        let effect = match item.container(db) {
            AssocItemContainer::Trait(it) => it.source(db).and_then(|it| effect_of(&it.value)),
            AssocItemContainer::Impl(it) => it.source(db).and_then(|it| effect_of(&it.value)),
        };
        let inherited = || {
            let trait_ = item.implemented_trait(db)?;
            let name = function.name(db);
            let method = trait_.items(db).into_iter().find_map(|it| match it {
                hir::AssocItem::Function(it) if it.name(db) == name => Some(it),
                _ => None,
            })?;
            self.read_function(method).effect
        };
        FunctionMeaning { effect: effect.or_else(inherited), ..own }
    }
}

fn cached<K, V: Copy>(cache: &RefCell<HashMap<K, V>>, key: K, read: impl FnOnce() -> V) -> V
where
    K: Copy + Eq + Hash,
{
    if let Some(&value) = cache.borrow().get(&key) {
        return value;
    }
    let value = read();
    cache.borrow_mut().insert(key, value);
    value
}

fn type_meaning(node: &ast::Adt) -> TypeMeaning {
    let mut meaning = TypeMeaning::default();
    for (name, words) in attributes(node) {
        let first = words.first().map(String::as_str).unwrap_or_default();
        match name.as_str() {
            "guard" => {
                let mode = match words.get(1).map(String::as_str) {
                    Some("shared") => LockMode::Shared,
                    _ => LockMode::Exclusive,
                };
                meaning.guard = family(first).map(|it| (it, mode));
            }
            "lock" => meaning.lock = family(first),
            // `inherit`: the handle is what the type wraps, which its type arguments tell.
            "io_handle" if first == "inherit" => {}
            "io_handle" => meaning.io_handle = Some(Effect::from_word(first).unwrap_or(Effect::None)),
            "effect" => meaning.effect = effect_word(first),
            "cheap_clone" => meaning.cheap_clone = true,
            _ => {}
        }
    }
    meaning
}

fn function_meaning(node: &ast::Fn) -> FunctionMeaning {
    let moves = attributes(node).any(|(name, _)| name == "moves");
    FunctionMeaning { effect: effect_of(node), moves }
}

fn effect_of(node: &impl HasAttrs) -> Option<EffectWord> {
    attributes(node).find(|(name, _)| name == "effect").and_then(|(_, words)| effect_word(words.first()?))
}

/// The `#[asyncfix::name(words)]` attributes of a node.
fn attributes(node: &impl HasAttrs) -> impl Iterator<Item = (String, Vec<String>)> {
    node.attrs().filter_map(|attribute| {
        let text = attribute.to_string();
        let rest = text.strip_prefix("#[asyncfix::")?.strip_suffix(']')?;
        let (name, words) = rest.split_once('(').unwrap_or((rest, ""));
        let words = words.trim_end_matches(')').split(',').map(|it| it.trim().to_owned());
        Some((name.trim().to_owned(), words.filter(|it| !it.is_empty()).collect()))
    })
}

fn family(word: &str) -> Option<LockFamily> {
    match word {
        "async" => Some(LockFamily::Async),
        "sync" => Some(LockFamily::Sync),
        "borrow" => Some(LockFamily::Borrow),
        _ => None,
    }
}

fn effect_word(word: &str) -> Option<EffectWord> {
    match word {
        "io" => Some(EffectWord::OfHandle),
        "inherit" => Some(EffectWord::OfArguments),
        _ => Effect::from_word(word).map(EffectWord::Is),
    }
}
