//! What awaiting a future does: from the models, and from the bodies of workspace functions to a fixpoint.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use super::body::BodyCx;
use super::meaning::EffectWord;
use super::types::Types;
use crate::model::Effect;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{ClosureKind, Expr, ExprId, Pat, Statement};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};

/// Each effect with the shortest chain of functions that leads to it, the awaited one first.
pub type Effects = BTreeMap<Effect, Vec<String>>;

/// How deep calls that are not awaited are followed for blocking work.
const BLOCKING_DEPTH: usize = 3;

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

/// Computes and remembers the effects of functions; one a thread.
#[derive(Default)]
pub struct Summaries {
    known: RefCell<HashMap<FunctionId, Effects>>,
    /// Functions being computed, with the depth of the lowest one that the computation ran into.
    stack: RefCell<Vec<(FunctionId, usize)>>,
}

/// Questions about effects from inside one body.
pub struct EffectCx<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    pub summaries: &'a Summaries,
    initializers: RefCell<Option<HashMap<crate::ra::hir_def::hir::BindingId, ExprId>>>,
    blocking_depth: usize,
}

impl<'a, 'db> EffectCx<'a, 'db> {
    pub fn new(cx: &'a BodyCx<'db>, summaries: &'a Summaries) -> Self {
        EffectCx { cx, summaries, initializers: RefCell::default(), blocking_depth: BLOCKING_DEPTH }
    }

    /// What the await expression `expr` waits for.
    pub fn awaited(&self, expr: ExprId) -> Awaited {
        let Expr::Await { expr: future } = self.cx.body[expr] else { return Awaited::default() };
        let callee = self.callee_of_future(future, 4);
        let mut effects = self.of_future(future, 8);
        let by_name = effects.contains_key(&Effect::Unknown) && self.sounds_like_io(future);
        if effects.len() > 1 {
            effects.remove(&Effect::None);
        }
        let callee = callee.map(|it| self.path_of(it)).unwrap_or_default();
        Awaited { callee, effects, by_name }
    }

    fn callee_of_future(&self, expr: ExprId, depth: usize) -> Option<FunctionId> {
        let depth = depth.checked_sub(1)?;
        match &self.cx.body[expr] {
            Expr::MethodCall { .. } => self.cx.infer.method_resolution(expr).map(|it| it.0),
            Expr::Call { callee, .. } => self.cx.callee(*callee),
            Expr::Path(_) => self.callee_of_future(self.initializer(expr)?, depth),
            Expr::Ref { expr, .. } => self.callee_of_future(*expr, depth),
            Expr::Block { tail: Some(tail), .. } => self.callee_of_future(*tail, depth),
            _ => None,
        }
    }

    /// Whether evaluating the call `expr` does I/O or sleeps on the spot, and blocks its thread.
    pub fn blocks(&self, expr: ExprId) -> bool {
        let mut effects = Effects::new();
        match &self.cx.body[expr] {
            Expr::MethodCall { receiver, .. } => {
                if let Some((function, _)) = self.cx.infer.method_resolution(expr) {
                    self.collect_blocking(function, Some(*receiver), &mut effects);
                }
            }
            Expr::Call { callee, .. } => {
                if let Some(function) = self.cx.callee(*callee) {
                    self.collect_blocking(function, None, &mut effects);
                }
            }
            _ => {}
        }
        effects.keys().any(|it| it.is_io())
    }

    /// The effects of awaiting the value of `expr`.
    fn of_future(&self, expr: ExprId, depth: usize) -> Effects {
        let Some(depth) = depth.checked_sub(1) else { return unknown("…") };
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::MethodCall { receiver, args, .. } => {
                let operands: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                match cx.infer.method_resolution(expr) {
                    Some((function, generic_args)) => {
                        let function = cx.concrete(function, generic_args);
                        self.of_call(expr, function, &operands, depth)
                    }
                    None => self.of_type(expr, depth),
                }
            }
            Expr::Call { callee, args } => match cx.concrete_callee(*callee) {
                Some(function) => self.of_call(expr, function, args, depth),
                None => self.of_type(expr, depth),
            },
            Expr::Path(_) => match self.initializer(expr) {
                Some(initializer) => self.of_future(initializer, depth),
                None => self.of_type(expr, depth),
            },
            Expr::Ref { expr, .. } | Expr::Const(expr) | Expr::Cast { expr, .. } => {
                self.of_future(*expr, depth)
            }
            Expr::Closure { body, .. } => self.of_body(*body, depth),
            Expr::Block { tail: Some(tail), .. } | Expr::Unsafe { tail: Some(tail), .. } => {
                self.of_future(*tail, depth)
            }
            Expr::If { then_branch, else_branch, .. } => {
                let mut effects = self.of_future(*then_branch, depth);
                if let Some(other) = else_branch {
                    merge(&mut effects, self.of_future(*other, depth));
                }
                effects
            }
            Expr::Match { arms, .. } => {
                let mut effects = Effects::new();
                for arm in arms {
                    if !cx.infer.expr_ty(arm.expr).is_never() {
                        merge(&mut effects, self.of_future(arm.expr, depth));
                    }
                }
                effects
            }
            _ => self.of_type(expr, depth),
        }
    }

    /// The effects of the awaits in `body` and of the blocking calls, those in other closures left out.
    fn of_body(&self, body: ExprId, depth: usize) -> Effects {
        let mut effects = Effects::new();
        self.collect(body, depth, &mut effects);
        effects
    }

    fn collect(&self, expr: ExprId, depth: usize, effects: &mut Effects) {
        match &self.cx.body[expr] {
            Expr::Await { expr: future } => merge(effects, self.of_future(*future, depth)),
            Expr::MethodCall { receiver, .. } => {
                if let Some((function, _)) = self.cx.infer.method_resolution(expr) {
                    self.collect_blocking(function, Some(*receiver), effects);
                }
            }
            Expr::Call { callee, .. } => {
                if let Some(function) = self.cx.callee(*callee) {
                    self.collect_blocking(function, None, effects);
                }
            }
            _ => {}
        }
        if !matches!(self.cx.body[expr], Expr::Closure { .. }) {
            self.cx.body.walk_child_exprs(expr, |it| self.collect(it, depth, effects));
        }
    }

    fn collect_blocking(&self, function: FunctionId, receiver: Option<ExprId>, effects: &mut Effects) {
        let hir_function = hir::Function::from(function);
        if hir_function.is_async(self.cx.db) {
            return;
        }
        let meaning = self.cx.types.meanings.of_function(function).effect;
        let of_handle = || receiver.and_then(|it| self.cx.types.io_handle(self.cx.infer.expr_ty(it)));
        let effect = match meaning {
            Some(EffectWord::Is(effect)) => Some(effect),
            Some(EffectWord::OfHandle) => of_handle(),
            _ => None,
        };
        if let Some(effect) = effect {
            if effect.is_io() && !self.returns_future(hir_function) {
                merge(effects, Effects::from([(effect, vec![self.path_of(function)])]));
            }
            return;
        }
        let local = hir_function.module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_local();
        if local
            && self.blocking_depth > 0
            && hir_function.has_body(self.cx.db)
            && !self.returns_future(hir_function)
        {
            let path = self.path_of(function);
            let summary = self.summary(function, self.blocking_depth - 1);
            let io = summary.into_iter().filter(|it| it.0.is_io());
            merge(effects, io.map(|(effect, chain)| (effect, prefixed(&path, chain))).collect());
        }
    }

    fn returns_future(&self, function: hir::Function) -> bool {
        let db = self.cx.db;
        function.returns_impl_future(db) || function.ret_type(db).into_future_output(db).is_some()
    }

    fn of_call(&self, call: ExprId, function: FunctionId, operands: &[ExprId], depth: usize) -> Effects {
        let db = self.cx.db;
        let hir_function = hir::Function::from(function);
        let path = self.path_of(function);
        if hir_function.module(db).krate(db).origin(db).is_local() {
            let mut effects = Effects::new();
            for (effect, chain) in self.implementations(function) {
                merge(&mut effects, Effects::from([(effect, prefixed(&path, chain))]));
            }
            return effects;
        }
        match self.cx.types.meanings.of_function(function).effect {
            Some(EffectWord::Is(effect)) => Effects::from([(effect, vec![path])]),
            Some(EffectWord::OfHandle) => {
                let handle =
                    operands.first().and_then(|it| self.cx.types.io_handle(self.cx.infer.expr_ty(*it)));
                Effects::from([(handle.unwrap_or(Effect::Unknown), vec![path])])
            }
            Some(EffectWord::OfArguments) => {
                let mut effects = Effects::new();
                for &operand in operands {
                    merge(&mut effects, self.of_operand(operand, depth));
                }
                effects
            }
            None => self.of_type(call, depth),
        }
    }

    /// The effect of an argument of a function that waits for its arguments: a future, or a closure that makes one.
    fn of_operand(&self, operand: ExprId, depth: usize) -> Effects {
        match &self.cx.body[operand] {
            Expr::Closure { closure_kind: ClosureKind::Closure, body, .. } => {
                let mut effects = self.of_body(*body, depth);
                if matches!(
                    self.cx.body[*body],
                    Expr::Closure { .. } | Expr::Block { .. } | Expr::Call { .. } | Expr::MethodCall { .. }
                ) {
                    merge(&mut effects, self.of_operand(*body, depth));
                }
                effects
            }
            Expr::Closure { .. } => self.of_future(operand, depth),
            Expr::Block { tail: Some(tail), .. } => self.of_operand(*tail, depth),
            Expr::Tuple { exprs } => {
                let mut effects = Effects::new();
                for &it in exprs {
                    merge(&mut effects, self.of_operand(it, depth));
                }
                effects
            }
            _ => {
                let known = self.of_future(operand, depth);
                let future = self.cx.types.is_future(self.cx.infer.expr_ty(operand), self.cx.generics());
                if future || known.keys().any(|it| *it != Effect::Unknown) { known } else { Effects::new() }
            }
        }
    }

    /// The effects that the type of `expr` tells.
    fn of_type(&self, expr: ExprId, depth: usize) -> Effects {
        let ty = self.cx.infer.expr_ty(expr);
        self.of_type_at(ty, depth).unwrap_or_else(|| unknown(&self.shown(expr)))
    }

    fn of_type_at(&self, ty: Ty<'db>, depth: usize) -> Option<Effects> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let adt = hir::Adt::from(id);
                let path = || self.cx.types.path_of(adt.module(self.cx.db), adt.name(self.cx.db).as_str());
                match self.cx.types.meanings.of_type(id).effect {
                    Some(EffectWord::Is(effect)) => Some(Effects::from([(effect, vec![path()])])),
                    Some(_) => args.types().find_map(|it| self.of_type_at(it, depth)),
                    None if matches!(adt.name(self.cx.db).as_str(), "Pin" | "Box") => {
                        args.types().next().and_then(|it| self.of_type_at(it, depth))
                    }
                    None => None,
                }
            }
            TyKind::Ref(_, inner, _) => self.of_type_at(*inner, depth),
            _ => None,
        }
    }

    /// The summaries of what a call of `function` may run: itself, or the workspace's impls of a trait method.
    fn implementations(&self, function: FunctionId) -> Effects {
        let db = self.cx.db;
        let hir_function = hir::Function::from(function);
        let container = hir_function.as_assoc_item(db).map(|it| it.container(db));
        let Some(AssocItemContainer::Trait(trait_)) = container else {
            return self.summary(function, BLOCKING_DEPTH);
        };
        let name = hir_function.name(db);
        let mut effects = Effects::new();
        let mut any = false;
        if hir_function.has_body(db) {
            any = true;
            merge(&mut effects, self.summary(function, BLOCKING_DEPTH));
        }
        for impl_ in hir::Impl::all_for_trait(db, trait_) {
            let method = impl_.items(db).into_iter().find_map(|it| match it {
                hir::AssocItem::Function(it) if it.name(db) == name => Some(it),
                _ => None,
            });
            if let Some(method) = method.and_then(|it| FunctionId::try_from(it).ok()) {
                any = true;
                merge(&mut effects, self.summary(method, BLOCKING_DEPTH));
            }
        }
        if any { effects } else { unknown(&self.path_of(function)) }
    }

    /// The effects of running `function` to its end; chains start with what it awaits.
    fn summary(&self, function: FunctionId, blocking_depth: usize) -> Effects {
        if let Some(known) = self.summaries.known.borrow().get(&function) {
            return known.clone();
        }
        let depth = self.summaries.stack.borrow().len();
        let running = self.summaries.stack.borrow().iter().position(|it| it.0 == function);
        if let Some(running) = running {
            for entry in &mut self.summaries.stack.borrow_mut()[running..] {
                entry.1 = entry.1.min(running);
            }
            return Effects::new();
        }
        self.summaries.stack.borrow_mut().push((function, depth));
        let effects = self.compute(function, blocking_depth);
        let lowest = self.summaries.stack.borrow_mut().pop().map_or(depth, |it| it.1);
        // A function that ran into one below it has not seen everything yet; that one will compute it again.
        if lowest >= depth {
            self.summaries.known.borrow_mut().insert(function, effects.clone());
        }
        effects
    }

    fn compute(&self, function: FunctionId, blocking_depth: usize) -> Effects {
        let db = self.cx.db;
        let krate = hir::Function::from(function).module(db).krate(db);
        let types = Types { db, meanings: self.cx.types.meanings, krate };
        let cx = BodyCx::new(types, function);
        let inner =
            EffectCx { cx: &cx, summaries: self.summaries, initializers: RefCell::default(), blocking_depth };
        let root = cx.body.root_expr();
        match &cx.body[root] {
            Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => {
                inner.of_body(*body, 8)
            }
            _ => {
                let mut effects = inner.of_body(root, 8);
                let returns_future = inner.returns_future(hir::Function::from(function));
                if returns_future {
                    inner.collect_returned(root, &mut effects);
                }
                effects
            }
        }
    }

    /// The futures that a function which is not async returns.
    fn collect_returned(&self, expr: ExprId, effects: &mut Effects) {
        match &self.cx.body[expr] {
            Expr::Block { tail: Some(tail), .. } | Expr::Unsafe { tail: Some(tail), .. } => {
                self.collect_returned(*tail, effects)
            }
            _ => merge(effects, self.of_operand_or_future(expr)),
        }
    }

    fn of_operand_or_future(&self, expr: ExprId) -> Effects {
        // `Box::pin(async move { .. })` and the like: the future is an argument of a constructor.
        if let Expr::Call { args, callee } = &self.cx.body[expr]
            && let [argument] = **args
            && self
                .cx
                .callee(*callee)
                .is_some_and(|it| matches!(hir::Function::from(it).name(self.cx.db).as_str(), "pin" | "new"))
        {
            return self.of_future(argument, 8);
        }
        self.of_future(expr, 8)
    }

    /// What the local variable that `expr` names was first set to.
    fn initializer(&self, expr: ExprId) -> Option<ExprId> {
        let binding = self.cx.local(expr)?;
        let mut initializers = self.initializers.borrow_mut();
        let map = initializers.get_or_insert_with(|| {
            let mut map = HashMap::new();
            for (_, expr) in self.cx.body.exprs() {
                let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else {
                    continue;
                };
                for statement in statements {
                    if let Statement::Let { pat, initializer: Some(initializer), .. } = statement
                        && let Pat::Bind { id, .. } = &self.cx.body[*pat]
                    {
                        map.insert(*id, *initializer);
                    }
                }
            }
            for (_, expr) in self.cx.body.exprs() {
                let Expr::Match { expr: scrutinee, arms } = expr else { continue };
                if let [arm] = &**arms
                    && let Pat::Bind { id, .. } = &self.cx.body[arm.pat]
                {
                    map.insert(*id, *scrutinee);
                }
            }
            map
        });
        map.get(&binding).copied()
    }

    /// The path of a function for people: `crate::module::Type::name`.
    pub fn path_of(&self, function: FunctionId) -> String {
        function_path(&self.cx.types, function)
    }

    fn shown(&self, expr: ExprId) -> String {
        match &self.cx.body[expr] {
            Expr::MethodCall { method_name, .. } => method_name.as_str().to_owned(),
            Expr::Call { callee, .. } => self.shown(*callee),
            Expr::Path(path) => path
                .mod_path()
                .and_then(|it| it.segments().last().map(|it| it.as_str().to_owned()))
                .unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// Whether the name of a call whose function is not known is one of those that do input or output.
    fn sounds_like_io(&self, expr: ExprId) -> bool {
        match &self.cx.body[expr] {
            Expr::MethodCall { .. } if self.cx.infer.method_resolution(expr).is_none() => {
                IO_NAMES.contains(&self.shown(expr).as_str())
            }
            Expr::Call { callee, .. } if self.cx.callee(*callee).is_none() => {
                IO_NAMES.contains(&self.shown(expr).as_str())
            }
            _ => false,
        }
    }
}

/// Names of methods that, where nothing else is known, are taken for input or output.
const IO_NAMES: [&str; 28] = [
    "accept",
    "close",
    "connect",
    "download",
    "execute",
    "fetch",
    "fetch_all",
    "fetch_one",
    "flush",
    "get_object",
    "open",
    "ping",
    "publish",
    "put_object",
    "query",
    "read_to_end",
    "request",
    "send",
    "send_request",
    "send_to",
    "shutdown",
    "sleep",
    "subscribe",
    "sync_all",
    "upload",
    "wait",
    "write_all",
    "write_frame",
];

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

fn unknown(callee: &str) -> Effects {
    Effects::from([(Effect::Unknown, vec![callee.to_owned()])])
}

fn prefixed(path: &str, chain: Vec<String>) -> Vec<String> {
    std::iter::once(path.to_owned()).chain(chain.into_iter().filter(|it| !it.is_empty())).collect()
}

fn merge(into: &mut Effects, from: Effects) {
    for (effect, chain) in from {
        match into.get(&effect) {
            Some(known) if known.len() <= chain.len() => {}
            _ => {
                into.insert(effect, chain);
            }
        }
    }
}
