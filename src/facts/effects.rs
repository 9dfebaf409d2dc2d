//! What awaiting a future does: from the models, and from the bodies of workspace functions, nearest first.

mod direct;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use self::direct::{Call, Direct, DirectCx};
use super::body::BodyCx;
use super::types::Types;
use crate::model::{Effect, YIELD};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};

/// Each effect with the shortest chain of functions that leads to it, the awaited one first.
///
/// Effects are looked for from the nearest functions outwards, until one does I/O: what is further off changes
/// nothing for a finding, and would have to be typed.
pub type Effects = BTreeMap<Effect, Vec<String>>;

/// How many calls that block the thread may follow each other after the last await.
const BLOCKING_DEPTH: usize = 3;

/// How many functions are looked at for one await.
/// Beyond that its effect is unknown: a chain of such a length could not be explained to anyone.
const MAX_FUNCTIONS: usize = 200;

/// An awaited future.
#[derive(Debug, Clone, Default)]
pub struct Awaited {
    /// The function whose future it is, by path; empty where there is none.
    pub callee: String,
    pub effects: Effects,
    /// Nothing is known of the callee; its name sounds like input or output.
    pub by_name: bool,
}

impl Awaited {
    /// Whether it does I/O or sleeps, or sounds as if it did: too long to hold an async lock over.
    pub fn is_long(&self) -> bool {
        self.by_name || self.effects.keys().any(|it| it.is_io())
    }

    /// The effect that matters most, with its chain.
    pub fn main(&self) -> (Effect, Vec<String>) {
        match self.effects.iter().next_back() {
            Some((&effect, chain)) => (effect, chain.clone()),
            None => (Effect::None, vec![self.callee.clone()]),
        }
    }
}

/// Remembers what functions do by themselves; one a database, for all threads.
#[derive(Default)]
pub struct Summaries {
    known: Mutex<HashMap<FunctionId, Arc<Direct>>>,
}

impl Summaries {
    /// What `function` does itself when it runs to its end; for a trait's method also which implementations it runs.
    fn of(&self, cx: &BodyCx<'_>, function: FunctionId) -> Arc<Direct> {
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known().get(&function) {
            return found.clone();
        }
        // Another thread may do the same meanwhile; both come to the same result.
        let found = Arc::new(direct::of_function(cx, function));
        known().insert(function, found.clone());
        found
    }
}

/// Questions about effects from inside one body.
pub struct EffectCx<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    pub summaries: &'a Summaries,
    initializers: RefCell<Option<HashMap<BindingId, ExprId>>>,
}

impl<'a, 'db> EffectCx<'a, 'db> {
    pub fn new(cx: &'a BodyCx<'db>, summaries: &'a Summaries) -> Self {
        EffectCx { cx, summaries, initializers: RefCell::default() }
    }

    /// What the await expression `expr` waits for; a `yield` waits for whoever reads the stream.
    pub fn awaited(&self, expr: ExprId) -> Awaited {
        if let Expr::Yield { .. } = self.cx.body[expr] {
            let effects = Effects::from([(Effect::Unknown, vec![YIELD.to_owned()])]);
            return Awaited { callee: YIELD.to_owned(), effects, by_name: false };
        }
        let Expr::Await { expr: future } = self.cx.body[expr] else { return Awaited::default() };
        let direct = DirectCx { cx: self.cx, initializers: &self.initializers };
        let callee = direct.callee_of_future(future);
        let mut effects = self.reached(&direct.of_future(future));
        let by_name = effects.contains_key(&Effect::Unknown) && direct.sounds_like_io(future);
        if effects.len() > 1 {
            effects.remove(&Effect::None);
        }
        let callee = callee.map(|it| self.path_of(it)).unwrap_or_default();
        Awaited { callee, effects, by_name }
    }

    /// Whether evaluating the call `expr` does I/O or sleeps on the spot, and blocks its thread.
    pub fn blocks(&self, expr: ExprId) -> bool {
        self.on_the_spot(expr).keys().any(|it| it.is_io())
    }

    /// What evaluating the call `expr` does on the spot, of what blocks its thread.
    pub fn on_the_spot(&self, expr: ExprId) -> Effects {
        let direct = DirectCx { cx: self.cx, initializers: &self.initializers };
        self.reached(&direct.of_blocking_call(expr))
    }

    /// The path of a function for people: `crate::module::Type::name`.
    pub fn path_of(&self, function: FunctionId) -> String {
        function_path(&self.cx.types, function)
    }

    /// The effects of `start` and of the functions that it runs, one call further at a time.
    fn reached(&self, start: &Direct) -> Effects {
        let mut search = Search {
            paths: |it| self.path_of(it),
            links: Vec::new(),
            seen: HashSet::new(),
            effects: Effects::new(),
        };
        search.add(start, None);
        let mut level = 0..search.links.len();
        while !level.is_empty() && !search.does_io() {
            // Most functions that run on the spot do nothing of note, so those that are awaited come first.
            let (awaited, blocking): (Vec<usize>, Vec<usize>) =
                level.clone().partition(|&it| search.links[it].blocking == 0);
            for links in [awaited, blocking] {
                if search.does_io() {
                    break;
                }
                for link in links {
                    let function = search.links[link].call.function();
                    search.add(&self.summaries.of(self.cx, function), Some(link));
                    // No other effect matters more.
                    if search.effects.contains_key(&Effect::Network) {
                        return search.effects;
                    }
                }
            }
            level = level.end..search.links.len();
        }
        search.effects
    }
}

/// A walk through the calls, the nearest first.
struct Search<P: Fn(FunctionId) -> String> {
    paths: P,
    links: Vec<Link>,
    seen: HashSet<Call>,
    effects: Effects,
}

/// A call that was come to.
struct Link {
    call: Call,
    /// The link of the function that the call stands in.
    from: Option<usize>,
    /// How many calls have blocked the thread since the last await, this one included.
    blocking: usize,
}

impl<P: Fn(FunctionId) -> String> Search<P> {
    fn does_io(&self) -> bool {
        self.effects.keys().any(|it| it.is_io())
    }

    /// Adds what the function of `from` does by itself, and the calls to follow.
    fn add(&mut self, direct: &Direct, from: Option<usize>) {
        let blocking = from.map_or(0, |it| self.links[it].blocking);
        for (&effect, callee) in &direct.effects {
            // A function that is not awaited matters for what blocks the thread alone.
            if (blocking == 0 || effect.is_io()) && !self.effects.contains_key(&effect) {
                let chain = self.chain(from, callee);
                self.effects.insert(effect, chain);
            }
        }
        for &call in &direct.calls {
            let blocking = match call {
                Call::Awaited(_) => 0,
                Call::Blocking(_) => blocking + 1,
            };
            if blocking > BLOCKING_DEPTH || self.seen.contains(&call) {
                continue;
            }
            if self.links.len() == MAX_FUNCTIONS {
                self.effects.entry(Effect::Unknown).or_insert_with(|| vec!["…".to_owned()]);
                return;
            }
            self.seen.insert(call);
            self.links.push(Link { call, from, blocking });
        }
    }

    /// The functions from the awaited one to `callee`.
    fn chain(&self, from: Option<usize>, callee: &str) -> Vec<String> {
        let links = std::iter::successors(from, |&it| self.links[it].from);
        let mut chain: Vec<String> = links.map(|it| (self.paths)(self.links[it].call.function())).collect();
        chain.reverse();
        if !callee.is_empty() {
            chain.push(callee.to_owned());
        }
        chain
    }
}

/// The path of a function for people: `crate::module::Type::name`.
pub fn function_path(types: &Types<'_>, function: FunctionId) -> String {
    let db = types.db;
    let function = hir::Function::from(function);
    let owner = function.as_assoc_item(db).and_then(|it| match it.container(db) {
        AssocItemContainer::Trait(it) => Some(it.name(db).as_str().to_owned()),
        AssocItemContainer::Impl(it) => it.self_ty(db).as_adt().map(|it| it.name(db).as_str().to_owned()),
    });
    let name = function.name(db).as_str().to_owned();
    let name = owner.map_or(name.clone(), |it| format!("{it}::{name}"));
    types.path_of(function.module(db), &name)
}
