//! Which locks a body takes, and which lock each one is: directly, and down its calls.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use super::body::BodyCx;
use super::branch::{self, Condition, Constant};
use super::effects::function_path;
use super::meaning::EffectWord;
use super::types::Types;
use crate::facts::asynchronous::{is_async, returns_future};
use crate::model::{Effect, LockFamily, LockMode};
use crate::ra::hir;
use crate::ra::hir_def::hir::{BindingId, ClosureKind, Expr, ExprId, Pat, Statement, UnaryOp};
use crate::ra::hir_def::{AdtId, FieldId, FunctionId, StaticId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};

/// How many calls deep a lock is looked for.
const CALL_DEPTH: usize = 5;

/// How many fields deep a place may be: recursion through a field makes no end of places.
const PLACE_DEPTH: usize = 6;

/// Which lock it is: the same place is the same lock, as long as nothing is assigned to it.
///
/// References, `Arc`s and clones of `Arc`s are seen through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    pub root: Root,
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Root {
    /// A parameter by its index, `self` first.
    Param(usize),
    Local(BindingId),
    Static(StaticId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    Field(FieldId),
    /// A tuple's field.
    Index(u32),
}

/// What is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LockKind {
    pub lock: AdtId,
    pub family: LockFamily,
    pub mode: LockMode,
    pub upgradable: bool,
}

/// One lock that is taken and waited for.
#[derive(Debug, Clone)]
pub struct Taking {
    /// The call that blocks, or the await.
    pub expr: ExprId,
    /// `None` where it cannot be told which lock it is.
    pub place: Option<Place>,
    pub kind: LockKind,
    /// The acquiring function and those that lead to it, the called one first.
    pub chain: Vec<String>,
    /// What the parameters of the body have to be for it.
    pub conditions: Vec<Condition>,
}

/// Computes and remembers which locks functions take; one a thread.
#[derive(Default)]
pub struct TakenByFunction {
    known: RefCell<HashMap<(FunctionId, usize), Vec<Taking>>>,
}

/// Questions about locks from inside one body.
pub struct TakenCx<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    functions: &'a TakenByFunction,
    initializers: HashMap<BindingId, ExprId>,
    assigned: BTreeSet<BindingId>,
    params: HashMap<BindingId, usize>,
}

impl<'a, 'db> TakenCx<'a, 'db> {
    pub fn new(cx: &'a BodyCx<'db>, functions: &'a TakenByFunction) -> Self {
        let (initializers, assigned) = bindings_set(cx);
        TakenCx { cx, functions, initializers, assigned, params: params(cx) }
    }

    /// The locks that the evaluation of `expr` takes, if it is a call or an await: its own, or those of the
    /// function that it calls.
    pub fn taken_at(&self, expr: ExprId) -> Vec<Taking> {
        self.taken_at_depth(expr, CALL_DEPTH)
    }

    fn taken_at_depth(&self, expr: ExprId, depth: usize) -> Vec<Taking> {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Await { expr: future } => {
                // A task that was spawned earlier may be done with the lock.
                let future = match cx.body[*future] {
                    Expr::Path(_) => self.unpinned(*future),
                    _ => self.joined(self.unpinned(*future)),
                };
                if self.may_be_left(expr) {
                    return Vec::new();
                }
                if let Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } =
                    cx.body[future]
                {
                    let inside =
                        running_in(cx, body).into_iter().flat_map(|it| self.taken_at_depth(it, depth));
                    return inside.map(|it| Taking { expr, ..it }).collect();
                }
                match self.call(future) {
                    Some((function, operands)) if self.waits_when_awaited(function) => {
                        self.taken_by_call(expr, function, &operands, depth)
                    }
                    _ => Vec::new(),
                }
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => match self.call(expr) {
                Some((function, operands)) if !self.waits_when_awaited(function) => {
                    self.taken_by_call(expr, function, &operands, depth)
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The lock that the guard made by `origin` is of.
    pub fn taken_by_guard(&self, origin: ExprId) -> Option<Taking> {
        let mut taken = self.taken_at(origin);
        let mode = self.cx.guard_in(self.cx.infer.expr_ty(origin))?;
        if let Some((function, operands)) = self.call(self.unawaited(origin))
            && self.is_try(function)
        {
            return self.own_taking(origin, function, &operands);
        }
        // A helper that hands out a guard may take other locks on its way.
        taken.retain(|it| it.kind.family == mode.family && it.kind.mode == mode.mode);
        taken.dedup_by(|a, b| a.place == b.place && a.kind == b.kind);
        match taken.len() {
            1 => taken.pop(),
            _ => None,
        }
    }

    /// Which lock, or value, the expression names.
    pub fn place(&self, expr: ExprId) -> Option<Place> {
        self.place_at_depth(expr, 12)
    }

    fn place_at_depth(&self, expr: ExprId, depth: usize) -> Option<Place> {
        let depth = depth.checked_sub(1)?;
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Path(_) => {
                if let Some(id) = cx.static_of(expr) {
                    return Some(Place { root: Root::Static(id), steps: Vec::new() });
                }
                let binding = cx.local(expr)?;
                if self.assigned.contains(&binding) {
                    return None;
                }
                if let Some(&index) = self.params.get(&binding) {
                    return Some(Place { root: Root::Param(index), steps: Vec::new() });
                }
                let alias = self.initializers.get(&binding).and_then(|&it| self.place_at_depth(it, depth));
                Some(alias.unwrap_or(Place { root: Root::Local(binding), steps: Vec::new() }))
            }
            Expr::Field { expr: base, .. } => {
                let mut place = self.place_at_depth(*base, depth)?;
                let field = cx.infer.field_resolution(expr)?;
                let step = field.left().map(Step::Field);
                place.steps.push(step.or_else(|| field.right().map(|it| Step::Index(it.index)))?);
                (place.steps.len() <= PLACE_DEPTH).then_some(place)
            }
            Expr::Ref { expr, .. } | Expr::UnaryOp { expr, op: UnaryOp::Deref } => {
                self.place_at_depth(*expr, depth)
            }
            Expr::Block { statements, tail: Some(tail), .. } if statements.is_empty() => {
                self.place_at_depth(*tail, depth)
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                let (function, operands) = self.call(expr)?;
                let inner = *operands.first()?;
                if self.hands_on(function, inner) {
                    return self.place_at_depth(inner, depth);
                }
                let place = self.accessed(function)?;
                self.seen_from(&place, &operands, depth)
            }
            _ => None,
        }
    }

    /// Whether the function's result is its first operand, seen another way.
    fn hands_on(&self, function: FunctionId, operand: ExprId) -> bool {
        let cx = self.cx;
        let hir_function = hir::Function::from(function);
        let local = hir_function.module(cx.db).krate(cx.db).origin(cx.db).is_local();
        if local && hir_function.has_body(cx.db) {
            return false;
        }
        match hir_function.name(cx.db).as_str() {
            "clone" => cx.types.is_cheap_handle(peeled(self.adjusted(operand))),
            "as_ref" | "as_deref" | "deref" | "borrow" | "unwrap" | "expect" => true,
            _ => false,
        }
    }

    /// The place that a getter returns, in terms of its parameters: `&self.inner` of `fn inner(&self)`.
    fn accessed(&self, function: FunctionId) -> Option<Place> {
        let db = self.cx.db;
        let hir_function = hir::Function::from(function);
        let local = hir_function.module(db).krate(db).origin(db).is_local();
        if !local || !hir_function.has_body(db) || is_async(db, hir_function) {
            return None;
        }
        let cx = body_of(&self.cx.types, function);
        let Expr::Block { statements, tail: Some(tail), .. } = &cx.body[cx.body.root_expr()] else {
            return None;
        };
        if !statements.is_empty() {
            return None;
        }
        let place = TakenCx::new(&cx, self.functions).place_at_depth(*tail, 4)?;
        matches!(place.root, Root::Param(_) | Root::Static(_)).then_some(place)
    }

    /// A place of a called function, in terms of this body.
    fn seen_from(&self, place: &Place, operands: &[ExprId], depth: usize) -> Option<Place> {
        match place.root {
            Root::Static(_) => Some(place.clone()),
            Root::Local(_) => None,
            Root::Param(index) => {
                let mut base = self.place_at_depth(*operands.get(index)?, depth)?;
                base.steps.extend(place.steps.iter().copied());
                (base.steps.len() <= PLACE_DEPTH).then_some(base)
            }
        }
    }

    fn taken_by_call(
        &self,
        expr: ExprId,
        function: FunctionId,
        operands: &[ExprId],
        depth: usize,
    ) -> Vec<Taking> {
        if self.is_try(function) {
            return Vec::new();
        }
        if let Some(own) = self.own_taking(expr, function, operands) {
            return vec![own];
        }
        let path = function_path(&self.cx.types, function);
        let of_function = self.of_function(function, depth);
        of_function
            .into_iter()
            .filter_map(|it| {
                Some(Taking {
                    expr,
                    place: it.place.as_ref().and_then(|place| self.seen_from(place, operands, 12)),
                    kind: it.kind,
                    chain: std::iter::once(path.clone()).chain(it.chain).collect(),
                    conditions: self.conditions_from(&it.conditions, operands)?,
                })
            })
            .collect()
    }

    /// The conditions of a called function in terms of this body; `None` where the arguments rule them out.
    fn conditions_from(&self, conditions: &[Condition], operands: &[ExprId]) -> Option<Vec<Condition>> {
        let mut own = Vec::new();
        for it in conditions {
            let Some(&operand) = operands.get(it.param) else { continue };
            match (self.constant(operand), self.param(operand)) {
                (Some(constant), _) if it.wanted.excludes(constant) => return None,
                (None, Some(param)) => own.push(Condition { param, wanted: it.wanted }),
                _ => {}
            }
        }
        Some(own)
    }

    /// The conditions under which this body comes to `expr`.
    pub fn conditions(&self, expr: ExprId) -> Vec<Condition> {
        branch::conditions(self.cx, expr, &|it| self.param(it))
    }

    /// The parameter that an expression is.
    fn param(&self, expr: ExprId) -> Option<usize> {
        let place = self.place(expr)?;
        match place.root {
            Root::Param(index) if place.steps.is_empty() => Some(index),
            _ => None,
        }
    }

    /// What an expression is, a variable being what it was set to.
    fn constant(&self, expr: ExprId) -> Option<Constant> {
        let local = self.cx.local(expr).filter(|it| !self.assigned.contains(it));
        match local.and_then(|it| self.initializers.get(&it)) {
            Some(&it) => branch::constant(self.cx, it),
            None => branch::constant(self.cx, expr),
        }
    }

    /// What a library's function takes, if it is one that takes a lock.
    fn own_taking(&self, expr: ExprId, function: FunctionId, operands: &[ExprId]) -> Option<Taking> {
        let cx = self.cx;
        let takes = cx.types.meanings.of_function(function).effect == Some(EffectWord::Is(Effect::Lock));
        if !takes && !self.is_try(function) {
            return None;
        }
        let receiver = *operands.first()?;
        let lock = self.lock_of(self.adjusted(receiver))?;
        let family = cx.types.meanings.of_type(lock).lock?;
        let guard = cx.guard_in(cx.infer.expr_ty(expr));
        let name = hir::Function::from(function).name(cx.db).as_str().to_owned();
        let reads = ["len", "is_empty", "contains_key", "contains", "capacity", "view", "get_cloned"];
        let mode = match guard {
            Some(guard) => guard.mode,
            None if reads.contains(&name.as_str()) => LockMode::Shared,
            None => LockMode::Exclusive,
        };
        let upgradable = name.starts_with("upgradable");
        let chain = vec![function_path(&cx.types, function)];
        let kind = LockKind { lock, family, mode, upgradable };
        Some(Taking { expr, place: self.place(receiver), kind, chain, conditions: Vec::new() })
    }

    /// The locks that running `function` takes, places in terms of its parameters.
    fn of_function(&self, function: FunctionId, depth: usize) -> Vec<Taking> {
        let db = self.cx.db;
        let hir_function = hir::Function::from(function);
        let local = hir_function.module(db).krate(db).origin(db).is_local();
        let Some(depth) = depth.checked_sub(1) else { return Vec::new() };
        if !local || !hir_function.has_body(db) {
            return Vec::new();
        }
        if let Some(known) = self.functions.known.borrow().get(&(function, depth)) {
            return known.clone();
        }
        // A recursive call finds nothing new.
        self.functions.known.borrow_mut().insert((function, depth), Vec::new());
        let cx = body_of(&self.cx.types, function);
        let inner = TakenCx::new(&cx, self.functions);
        let mut taken: Vec<Taking> = Vec::new();
        for expr in running(&cx) {
            let here = inner.taken_at_depth(expr, depth);
            let around = if here.is_empty() { Vec::new() } else { inner.conditions(expr) };
            for mut it in here {
                it.conditions.extend(around.iter().copied());
                if branch::contradict(&it.conditions) {
                    continue;
                }
                let from_outside =
                    it.place.as_ref().is_some_and(|it| matches!(it.root, Root::Param(_) | Root::Static(_)));
                let is_new = |known: &Taking| {
                    known.place == it.place
                        && known.kind == it.kind
                        && known.chain.len() <= it.chain.len()
                        && known.conditions.iter().all(|known| it.conditions.contains(known))
                };
                if from_outside && !taken.iter().any(is_new) {
                    taken.push(it);
                }
            }
        }
        self.functions.known.borrow_mut().insert((function, depth), taken.clone());
        taken
    }

    fn call(&self, expr: ExprId) -> Option<(FunctionId, Vec<ExprId>)> {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::MethodCall { receiver, args, .. } => {
                let (function, generics) = cx.infer.method_resolution(expr)?;
                let operands = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                Some((cx.concrete(function, generics), operands))
            }
            Expr::Call { callee, args } => Some((cx.concrete_callee(*callee)?, args.to_vec())),
            _ => None,
        }
    }

    /// The future inside `Box::pin(..)` and `&mut ..`, and what a binding of one was set to.
    fn unpinned(&self, future: ExprId) -> ExprId {
        let cx = self.cx;
        match &cx.body[future] {
            Expr::Ref { expr, .. } => self.unpinned(*expr),
            Expr::Call { callee, args } if args.len() == 1 => {
                let pins = cx
                    .callee(*callee)
                    .is_some_and(|it| hir::Function::from(it).name(cx.db).as_str() == "pin");
                if pins { self.unpinned(args[0]) } else { future }
            }
            Expr::Path(_) => {
                let binding = cx.local(future).filter(|it| !self.assigned.contains(it));
                binding.and_then(|it| self.initializers.get(&it)).map_or(future, |&it| self.unpinned(it))
            }
            _ => future,
        }
    }

    /// What a task runs that is awaited: its own future, where `future` is a library's `spawn` of it.
    fn joined(&self, future: ExprId) -> ExprId {
        let cx = self.cx;
        match self.call(future) {
            Some((function, operands)) if operands.len() == 1 => {
                let function = hir::Function::from(function);
                let local = function.module(cx.db).krate(cx.db).origin(cx.db).is_local();
                match !local && function.name(cx.db).as_str() == "spawn" {
                    true => self.unpinned(operands[0]),
                    false => future,
                }
            }
            _ => future,
        }
    }

    /// Whether the await is an arm of a `select!`, which another arm may end.
    fn may_be_left(&self, expr: ExprId) -> bool {
        let cx = self.cx;
        let mut inner = expr;
        while let Some(outer) = cx.parent(inner) {
            if let Expr::Match { expr: scrutinee, .. } = &cx.body[outer]
                && *scrutinee != inner
                && cx.called_name(*scrutinee) == "which_arm"
            {
                return true;
            }
            if matches!(cx.body[outer], Expr::Closure { .. }) {
                return false;
            }
            inner = outer;
        }
        false
    }

    fn unawaited(&self, expr: ExprId) -> ExprId {
        match &self.cx.body[expr] {
            Expr::Await { expr } => self.unpinned(*expr),
            _ => expr,
        }
    }

    /// Whether calling the function makes a future, and awaiting it does the work.
    fn waits_when_awaited(&self, function: FunctionId) -> bool {
        returns_future(self.cx.db, hir::Function::from(function))
    }

    /// Whether the function gives up where the lock is taken.
    fn is_try(&self, function: FunctionId) -> bool {
        let function = hir::Function::from(function);
        let name = function.name(self.cx.db).as_str().to_owned();
        name.starts_with("try_") || name.contains("recursive") || name.contains("timeout")
    }

    /// The type of `expr` after auto-ref and auto-deref.
    fn adjusted(&self, expr: ExprId) -> Ty<'db> {
        self.cx.infer.type_of_expr_with_adjust(expr).unwrap_or_else(|| self.cx.infer.expr_ty(expr))
    }

    /// The lock that a reference or shared pointer of this type is to.
    ///
    /// A semaphore has room for several, and a reentrant lock for its own thread.
    fn lock_of(&self, ty: Ty<'db>) -> Option<AdtId> {
        let cx = self.cx;
        let mut ty = peeled(ty);
        for _ in 0..3 {
            let (id, args) = ty.as_adt()?;
            if cx.types.meanings.of_type(id).lock.is_some() {
                let name = hir::Adt::from(id).name(cx.db);
                let several = name.as_str().contains("Reentrant") || name.as_str() == "Semaphore";
                return (!several).then_some(id);
            }
            if !cx.types.is_shared_pointer(ty) {
                return None;
            }
            ty = args.types().next()?;
        }
        None
    }
}

impl Place {
    /// The names of its fields, for people: `state.users`.
    pub fn field_names(&self, types: &Types<'_>) -> String {
        let names = self.steps.iter().map(|it| match it {
            Step::Field(field) => hir::Field::from(*field).name(types.db).as_str().to_owned(),
            Step::Index(index) => index.to_string(),
        });
        let of_static = match self.root {
            Root::Static(id) => Some(hir::Static::from(id).name(types.db).as_str().to_owned()),
            Root::Param(_) | Root::Local(_) => None,
        };
        of_static.into_iter().chain(names).collect::<Vec<_>>().join(".")
    }
}

/// Whether a second reader waits behind a writer that waits for the first.
pub fn prefers_writers(types: &Types<'_>, lock: AdtId) -> bool {
    let adt = hir::Adt::from(lock);
    let krate = adt.module(types.db).krate(types.db).display_name(types.db);
    let krate = krate.map(|it| it.to_string()).unwrap_or_default();
    let fair = ["tokio", "std", "lock_api", "async_lock", "async_std", "futures_locks"];
    adt.name(types.db).as_str() == "RwLock" && fair.contains(&krate.replace('-', "_").as_str())
}

/// The function's body with its types, from its crate's point of view.
fn body_of<'db>(types: &Types<'db>, function: FunctionId) -> BodyCx<'db> {
    let krate = hir::Function::from(function).module(types.db).krate(types.db);
    BodyCx::new(Types { krate, ..*types }, function)
}

fn peeled(mut ty: Ty<'_>) -> Ty<'_> {
    while let TyKind::Ref(_, inner, _) = &ty.inner().internee {
        ty = *inner;
    }
    ty
}

/// The expressions that run when the function does, or when its future does: closures and inner blocks left out.
fn running(cx: &BodyCx<'_>) -> Vec<ExprId> {
    match &cx.body[cx.body.root_expr()] {
        Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => running_in(cx, *body),
        _ => running_in(cx, cx.body.root_expr()),
    }
}

/// The expressions that run when `root` does.
fn running_in(cx: &BodyCx<'_>, root: ExprId) -> Vec<ExprId> {
    let mut acc = Vec::new();
    let mut queue = vec![root];
    let function = hir::Function::from(cx.function);
    let returned = match is_async(cx.db, function) {
        true => None,
        false => returned_block(cx, cx.body.root_expr()),
    };
    while let Some(expr) = queue.pop() {
        acc.push(expr);
        match &cx.body[expr] {
            Expr::Closure { body, .. } => {
                if Some(expr) == returned {
                    queue.push(*body);
                }
            }
            _ => cx.body.walk_child_exprs(expr, |it| queue.push(it)),
        }
    }
    acc
}

/// The `async` block that a function which is not async returns, pinned or not.
fn returned_block(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    match &cx.body[expr] {
        Expr::Block { tail: Some(tail), .. } => returned_block(cx, *tail),
        Expr::Call { args, .. } if args.len() == 1 => returned_block(cx, args[0]),
        Expr::MethodCall { receiver, method_name, .. } if method_name.as_str() == "boxed" => {
            returned_block(cx, *receiver)
        }
        Expr::Closure { closure_kind: ClosureKind::Coroutine { .. }, .. } => Some(expr),
        _ => None,
    }
}

/// What each binding was first set to, and the bindings that are set again.
fn bindings_set(cx: &BodyCx<'_>) -> (HashMap<BindingId, ExprId>, BTreeSet<BindingId>) {
    let mut initializers = HashMap::new();
    let mut assigned = BTreeSet::new();
    for (_, expr) in cx.body.exprs() {
        match expr {
            Expr::Block { statements, .. } | Expr::Unsafe { statements, .. } => {
                for statement in statements {
                    if let Statement::Let { pat, initializer: Some(initializer), .. } = statement
                        && let Pat::Bind { id, subpat: None } = &cx.body[*pat]
                    {
                        initializers.insert(*id, *initializer);
                    }
                }
            }
            Expr::Assignment { target, .. } => {
                if let Pat::Expr(place) = &cx.body[*target] {
                    assigned.extend(cx.local(*place));
                }
            }
            _ => {}
        }
    }
    (initializers, assigned)
}

/// The bindings that are parameters, by index.
fn params(cx: &BodyCx<'_>) -> HashMap<BindingId, usize> {
    let mut params = HashMap::new();
    let own = usize::from(cx.body.self_param.is_some());
    if let Some(it) = cx.body.self_param {
        params.insert(it.formal, 0);
        params.insert(it.user_written, 0);
    }
    for (index, param) in cx.body.params.iter().enumerate() {
        for pat in [param.formal, param.user_written] {
            if let Pat::Bind { id, subpat: None } = &cx.body[pat] {
                params.insert(*id, index + own);
            }
        }
    }
    params
}

/// The type of a parameter by its index, `self` first.
pub fn param_type<'db>(cx: &BodyCx<'db>, index: usize) -> Option<Ty<'db>> {
    let own = usize::from(cx.body.self_param.is_some());
    match cx.body.self_param {
        Some(it) if index == 0 => Some(cx.infer.binding_ty(it.formal)),
        _ => Some(cx.infer.pat_ty(cx.body.params.get(index.checked_sub(own)?)?.formal)),
    }
}

/// Whether the lock is one lock, and not a map with one lock for each part.
pub fn is_whole(types: &Types<'_>, lock: AdtId) -> bool {
    let name = hir::Adt::from(lock).name(types.db);
    name.as_str().contains("Mutex") || name.as_str().contains("Lock")
}
