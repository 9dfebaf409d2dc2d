//! Where each guard of a body lives: from its acquisition to its release, on every path, and over which awaits.
//!
//! An abstract interpreter over the engine's lowered body.
//! The state is the set of guards that may be alive, each with what holds it: a binding or a temporary of some scope.
//! Branches join by union, loops run to a fixpoint, so a guard that is alive on any path to an await is reported.
//! Scopes follow the Rust reference, chapter "Destructors", for the edition of the crate.

use std::collections::{BTreeMap, BTreeSet};

use super::body::BodyCx;
use super::types::GuardType;
use crate::ra::hir_def::hir::{
    Array, BinaryOp, BindingAnnotation, BindingId, CaptureBy, ClosureKind, Expr, ExprId, LabelId, LogicOp,
    Pat, PatId, RecordSpread, Statement, UnaryOp,
};
use crate::ra::hir_def::{FunctionId, VariantId};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::hir_ty::{Adjust, BindingMode, ByRef};
use crate::ra::span::Edition;

/// Index into [`Lives::guards`].
pub type GuardIdx = usize;

/// The value that a guard first appears as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    Expr(ExprId),
    /// A parameter, or a capture of a guard whose acquisition is in the surrounding body.
    Param(BindingId),
}

/// How a guard's life ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// The scope, statement, or block that this expression is ends.
    ScopeEnd(ExprId),
    /// Moved into this call, return, closure, or assignment.
    Moved(ExprId),
}

/// One guard's life.
#[derive(Debug, Clone)]
pub struct GuardLife<'db> {
    pub origin: Origin,
    pub guard: GuardType<'db>,
    /// Every binding that holds it at some time.
    pub holders: BTreeSet<BindingId>,
    /// The awaits that it may be alive over, and the `yield`s of a stream, which suspend the body as well.
    pub awaits: BTreeSet<ExprId>,
    /// The calls that it may be alive over, those that it goes into left out.
    pub calls: BTreeSet<ExprId>,
    pub releases: BTreeSet<Release>,
    /// The coroutine (async fn, block, closure) that it is acquired in, as its closure expression.
    pub unit: Option<ExprId>,
}

/// The guards of a body, those of its closures and async blocks included.
#[derive(Debug, Default)]
pub struct Lives<'db> {
    pub guards: Vec<GuardLife<'db>>,
}

/// The lives of all guards in `body`.
pub fn lives<'db>(cx: &BodyCx<'db>) -> Lives<'db> {
    let mut interpreter = Interpreter::new(cx);
    interpreter.run();
    Lives { guards: interpreter.guards }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    Local(BindingId),
    /// A temporary that drops with the scope of this serial number.
    Temp(u32),
}

/// The guards that may be alive; `None` where no path leads.
type State = Option<BTreeSet<(GuardIdx, Holder)>>;

/// The guards that the value of an expression owns.
type Carried = Vec<GuardIdx>;

struct Scope {
    serial: u32,
    locals: Vec<BindingId>,
    /// What ends when the scope ends.
    of: ExprId,
}

struct Frame {
    label: Option<LabelId>,
    is_loop: bool,
    /// How many scopes are open around it.
    depth: usize,
    breaks: State,
    continues: State,
    carried: Carried,
}

/// A closure or async block met on the way, to be run on its own.
struct Nested {
    closure: ExprId,
    captured: Vec<(BindingId, GuardIdx)>,
}

struct Interpreter<'a, 'db> {
    cx: &'a BodyCx<'db>,
    guards: Vec<GuardLife<'db>>,
    by_origin: BTreeMap<(Origin, Option<ExprId>), GuardIdx>,
    state: State,
    scopes: Vec<Scope>,
    frames: Vec<Frame>,
    /// Serial of the scope that temporaries of the expression at hand drop with.
    temps: u32,
    /// Temporaries whose life is extended, with the scope that they drop with instead.
    extended: BTreeMap<ExprId, u32>,
    next_serial: u32,
    nested: Vec<Nested>,
    unit: Option<ExprId>,
    /// Whether the editions' newer temporary scopes hold: `if let` and tail expressions end theirs.
    rescoped: bool,
}

impl<'a, 'db> Interpreter<'a, 'db> {
    fn new(cx: &'a BodyCx<'db>) -> Self {
        Interpreter {
            cx,
            guards: Vec::new(),
            by_origin: BTreeMap::new(),
            state: Some(BTreeSet::new()),
            scopes: Vec::new(),
            frames: Vec::new(),
            temps: 0,
            extended: BTreeMap::new(),
            next_serial: 0,
            nested: Vec::new(),
            unit: None,
            rescoped: cx.edition >= Edition::Edition2024,
        }
    }

    fn run(&mut self) {
        let root = self.cx.body.root_expr();
        let params: Vec<PatId> = self.cx.body.params.iter().map(|it| it.formal).collect();
        let asynchronous =
            matches!(self.cx.body[root], Expr::Closure { closure_kind: ClosureKind::Coroutine { .. }, .. });
        let mut captured = Vec::new();
        let own = self.cx.body.self_param.map(|it| it.formal);
        let bindings = params.into_iter().flat_map(|it| self.owning_bindings(it));
        for binding in own.into_iter().chain(bindings).collect::<Vec<_>>() {
            if let Some(guard) = self.cx.guard_in(self.cx.infer.binding_ty(binding)) {
                let unit = asynchronous.then_some(root);
                captured.push((binding, self.guard(Origin::Param(binding), guard, unit)));
            }
        }
        if asynchronous {
            self.nested.push(Nested { closure: root, captured });
        } else {
            self.unit_body(root, root, captured, None);
        }
        let mut seen = BTreeSet::new();
        while let Some(nested) = self.nested.pop() {
            if !seen.insert(nested.closure) {
                continue;
            }
            let Expr::Closure { body, closure_kind, .. } = &self.cx.body[nested.closure] else { continue };
            let coroutine = matches!(closure_kind, ClosureKind::Coroutine { .. });
            self.unit_body(nested.closure, *body, nested.captured, coroutine.then_some(nested.closure));
        }
    }

    /// Runs one body: a function's, a closure's, or an async block's.
    fn unit_body(
        &mut self,
        of: ExprId,
        body: ExprId,
        captured: Vec<(BindingId, GuardIdx)>,
        unit: Option<ExprId>,
    ) {
        self.unit = unit;
        self.state = Some(captured.iter().map(|&(binding, guard)| (guard, Holder::Local(binding))).collect());
        self.scopes.clear();
        self.frames.clear();
        let serial = self.enter(of);
        for (binding, guard) in captured {
            self.guards[guard].holders.insert(binding);
            self.declare(binding);
        }
        self.temps = serial;
        let carried = self.value(body);
        self.release_carried(carried, Release::Moved(body));
        self.exit();
    }

    // ---- guards and state

    fn guard(&mut self, origin: Origin, guard: GuardType<'db>, unit: Option<ExprId>) -> GuardIdx {
        let key = (origin, unit);
        if let Some(&idx) = self.by_origin.get(&key) {
            return idx;
        }
        let idx = self.guards.len();
        self.by_origin.insert(key, idx);
        self.guards.push(GuardLife {
            origin,
            guard,
            holders: BTreeSet::new(),
            awaits: BTreeSet::new(),
            calls: BTreeSet::new(),
            releases: BTreeSet::new(),
            unit,
        });
        idx
    }

    fn hold(&mut self, carried: &[GuardIdx], holder: Holder) {
        if let Some(state) = &mut self.state {
            state.extend(carried.iter().map(|&guard| (guard, holder)));
        }
        if let Holder::Local(binding) = holder {
            for &guard in carried {
                self.guards[guard].holders.insert(binding);
            }
        }
    }

    /// Takes the guards that `holder` holds out of the state.
    fn take(&mut self, holder: Holder) -> Carried {
        let Some(state) = &mut self.state else { return Vec::new() };
        let taken: Carried = state.iter().filter(|it| it.1 == holder).map(|it| it.0).collect();
        state.retain(|it| it.1 != holder);
        taken
    }

    fn held_by(&self, holder: Holder) -> Carried {
        self.state.iter().flatten().filter(|it| it.1 == holder).map(|it| it.0).collect()
    }

    fn release_carried(&mut self, carried: Carried, release: Release) {
        for guard in carried {
            self.guards[guard].releases.insert(release);
        }
    }

    fn enter(&mut self, of: ExprId) -> u32 {
        self.next_serial += 1;
        self.scopes.push(Scope { serial: self.next_serial, locals: Vec::new(), of });
        self.next_serial
    }

    fn declare(&mut self, binding: BindingId) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.locals.push(binding);
        }
    }

    fn exit(&mut self) {
        let depth = self.scopes.len().saturating_sub(1);
        let state = self.state.take();
        self.state = self.left(state, depth);
        self.scopes.truncate(depth);
    }

    /// `state` after leaving all scopes from `depth` on.
    fn left(&mut self, state: State, depth: usize) -> State {
        let mut state = state?;
        for scope in self.scopes[depth..].iter().rev() {
            let ends = |holder: Holder| match holder {
                Holder::Local(binding) => scope.locals.contains(&binding),
                Holder::Temp(serial) => serial == scope.serial,
            };
            for &(guard, holder) in state.iter() {
                if ends(holder) {
                    self.guards[guard].releases.insert(Release::ScopeEnd(scope.of));
                }
            }
            state.retain(|it| !ends(it.1));
        }
        Some(state)
    }

    /// Runs `f` in a scope of its own that temporaries drop with.
    fn terminating<T>(&mut self, of: ExprId, f: impl FnOnce(&mut Self) -> T) -> T {
        let serial = self.enter(of);
        let outer = std::mem::replace(&mut self.temps, serial);
        let result = f(self);
        self.temps = outer;
        self.exit();
        result
    }

    // ---- expressions

    /// Evaluates `expr` for its value, which is moved out; returns the guards that the value owns.
    fn value(&mut self, expr: ExprId) -> Carried {
        if self.is_borrowed_in_place(expr) || self.cx.is_named_receiver(expr) {
            self.place(expr);
            return Vec::new();
        }
        let carried = self.rvalue(expr);
        if self.cx.never_returns(expr) {
            self.state = None;
            return Vec::new();
        }
        carried
    }

    /// Whether auto-ref or auto-deref turns the expression into a place.
    fn is_borrowed_in_place(&self, expr: ExprId) -> bool {
        let adjustments = self.cx.infer.expr_adjustment(expr).unwrap_or_default();
        adjustments.iter().any(|it| match &it.kind {
            Adjust::Borrow(_) | Adjust::Deref(Some(_)) => true,
            Adjust::Deref(None) => false,
            Adjust::NeverToAny | Adjust::Pointer(_) => false,
        })
    }

    /// Evaluates `expr` as a place: what is not one is put into a temporary.
    fn place(&mut self, expr: ExprId) {
        match &self.cx.body[expr] {
            Expr::Path(_) => {}
            Expr::Field { expr, .. } => self.place(*expr),
            Expr::Index { base, index } => {
                self.place(*base);
                self.discard(*index);
            }
            Expr::UnaryOp { expr, op: UnaryOp::Deref } => self.place(*expr),
            _ => {
                let carried = self.rvalue(expr);
                if self.cx.never_returns(expr) {
                    self.state = None;
                    return;
                }
                let serial = self.extended.get(&expr).copied().unwrap_or(self.temps);
                self.hold(&carried, Holder::Temp(serial));
            }
        }
    }

    /// Evaluates `expr` for a value that is moved into something which drops or hides it.
    fn discard(&mut self, expr: ExprId) {
        let carried = self.value(expr);
        self.release_carried(carried, Release::Moved(expr));
    }

    fn rvalue(&mut self, expr: ExprId) -> Carried {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Path(_) => match cx.local(expr) {
                Some(binding) if cx.guard_of(expr).is_some() => self.take(Holder::Local(binding)),
                _ => Vec::new(),
            },
            Expr::Field { expr: base, .. } => self.moved_field(expr, *base),
            Expr::Index { .. } => {
                self.place(expr);
                Vec::new()
            }
            Expr::UnaryOp { expr: inner, op: UnaryOp::Deref } => {
                self.place(*inner);
                Vec::new()
            }
            Expr::UnaryOp { expr: inner, .. } => {
                self.discard(*inner);
                Vec::new()
            }
            Expr::Ref { expr: inner, .. } => {
                self.place(*inner);
                Vec::new()
            }
            Expr::Call { callee, args } => {
                self.discard(*callee);
                let carried = self.values(args.iter().copied());
                self.call_result(expr, carried, cx.is_iterator_next(*callee))
            }
            Expr::MethodCall { receiver, args, .. } => {
                if cx.infer.method_resolution(expr).is_none() {
                    // A method that is not known most likely borrows its receiver.
                    self.place(*receiver);
                    let carried = self.values(args.iter().copied());
                    return self.call_result(expr, carried, false);
                }
                let mut carried = self.values(std::iter::once(*receiver).chain(args.iter().copied()));
                if let Some((function, _)) = cx.infer.method_resolution(expr) {
                    carried.extend(self.taken_out(function, *receiver));
                }
                self.call_result(expr, carried, false)
            }
            Expr::Await { expr: future } => {
                let carried = self.value(*future);
                self.release_carried(carried, Release::Moved(expr));
                self.await_point(expr);
                self.call_result(expr, Vec::new(), false)
            }
            Expr::Tuple { exprs } => self.values(exprs.iter().copied()),
            Expr::Array(Array::ElementList { elements }) => self.values(elements.iter().copied()),
            Expr::Array(Array::Repeat { initializer, .. }) => self.value(*initializer),
            Expr::RecordLit { fields, spread, .. } => {
                let carried = self.values(fields.iter().map(|it| it.expr));
                if let RecordSpread::Expr(it) = spread {
                    self.place(*it);
                }
                carried
            }
            Expr::Cast { expr: inner, .. } => self.value(*inner),
            Expr::Range { lhs, rhs, .. } => self.values(lhs.iter().chain(rhs.iter()).copied()),
            Expr::Block { statements, tail, label, .. } => self.block(expr, statements, *tail, *label),
            Expr::Unsafe { statements, tail, .. } => self.block(expr, statements, *tail, None),
            Expr::If { condition, then_branch, else_branch } => {
                self.if_(*condition, *then_branch, *else_branch)
            }
            Expr::Let { .. } => {
                // Reached only where a `let` stands outside a condition, in broken code.
                self.terminating(expr, |it| it.condition(expr));
                Vec::new()
            }
            Expr::Match { expr: scrutinee, arms } => {
                let arms: Vec<_> = arms.iter().map(|it| (it.pat, it.guard, it.expr)).collect();
                self.match_(*scrutinee, &arms)
            }
            Expr::Loop { body, label, .. } => self.loop_(expr, *body, *label),
            Expr::Break { expr: value, label } => {
                let carried = value.map(|it| self.value(it)).unwrap_or_default();
                self.jump(*label, true, carried);
                Vec::new()
            }
            Expr::Continue { label } => {
                self.jump(*label, false, Vec::new());
                Vec::new()
            }
            Expr::Return { expr: value } | Expr::Yeet { expr: value } => {
                if let Some(value) = value {
                    self.discard(*value);
                }
                self.leave_all();
                Vec::new()
            }
            Expr::Become { expr: value } => {
                self.discard(*value);
                self.leave_all();
                Vec::new()
            }
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(_)) } => {
                self.terminating(*lhs, |it| it.discard(*lhs));
                let short = self.state.clone();
                self.terminating(*rhs, |it| it.discard(*rhs));
                self.join(short);
                Vec::new()
            }
            Expr::BinaryOp { lhs, rhs, op } => {
                let by_place = matches!(op, Some(BinaryOp::CmpOp(_) | BinaryOp::Assignment { .. }));
                if by_place {
                    self.place(*lhs)
                } else {
                    self.discard(*lhs)
                }
                if matches!(op, Some(BinaryOp::CmpOp(_))) {
                    self.place(*rhs)
                } else {
                    self.discard(*rhs)
                }
                Vec::new()
            }
            Expr::Assignment { target, value } => {
                self.assign(expr, *target, *value);
                Vec::new()
            }
            Expr::Closure { closure_kind, .. } => self.closure(expr, *closure_kind),
            Expr::Const(inner) => self.value(*inner),
            Expr::Yield { expr: value } => {
                if let Some(value) = value {
                    self.discard(*value);
                }
                self.await_point(expr);
                Vec::new()
            }
            Expr::Missing
            | Expr::Literal(_)
            | Expr::Underscore
            | Expr::OffsetOf(_)
            | Expr::InlineAsm(_)
            | Expr::IncludeBytes => Vec::new(),
        }
    }

    /// Evaluates operands in order; a guard in an earlier one is alive while the later ones run.
    fn values(&mut self, exprs: impl Iterator<Item = ExprId>) -> Carried {
        let mut all = Vec::new();
        self.next_serial += 1;
        let pending = Holder::Temp(self.next_serial);
        for expr in exprs {
            let carried = self.value(expr);
            self.hold(&carried, pending);
            all.extend(carried);
        }
        self.take(pending);
        all
    }

    /// What the result of a call owns: the guards that went in, or a new one, or nothing.
    fn call_result(&mut self, expr: ExprId, carried: Carried, passes_on: bool) -> Carried {
        for &(guard, _) in self.state.iter().flatten() {
            self.guards[guard].calls.insert(expr);
        }
        let Some(guard) = self.cx.guard_of(expr) else {
            self.release_carried(carried, Release::Moved(expr));
            return Vec::new();
        };
        if !carried.is_empty() {
            return carried;
        }
        if passes_on || self.state.is_none() {
            return Vec::new();
        }
        vec![self.guard(Origin::Expr(expr), guard, self.unit)]
    }

    fn moved_field(&mut self, expr: ExprId, base: ExprId) -> Carried {
        let Some(guard) = self.cx.guard_in(self.cx.infer.expr_ty(expr)) else {
            self.place(expr);
            return Vec::new();
        };
        let mut root = base;
        while let Expr::Field { expr, .. } = &self.cx.body[root] {
            root = *expr;
        }
        let Some(binding) = self.cx.local(root) else {
            self.place(expr);
            return Vec::new();
        };
        let holder = Holder::Local(binding);
        let held = self.held_by(holder);
        let matching: Carried =
            held.iter().copied().filter(|&it| self.guards[it].guard.ty == guard.ty).collect();
        let moved = if matching.is_empty() { held } else { matching };
        if let Some(state) = &mut self.state {
            state.retain(|it| it.1 != holder || !moved.contains(&it.0));
        }
        moved
    }

    fn await_point(&mut self, expr: ExprId) {
        for &(guard, _) in self.state.iter().flatten() {
            self.guards[guard].awaits.insert(expr);
        }
    }

    fn closure(&mut self, expr: ExprId, kind: ClosureKind) -> Carried {
        let mut captured = Vec::new();
        let mut carried = Vec::new();
        if let Some(data) = self.cx.infer.closures_data.get(&expr) {
            for (&binding, places) in &data.min_captures {
                let owns =
                    places.iter().any(|it| !it.is_by_ref() && self.cx.guard_in(it.place.ty()).is_some());
                if owns {
                    for guard in self.take(Holder::Local(binding)) {
                        captured.push((binding, guard));
                        carried.push(guard);
                    }
                }
            }
        }
        // Where a type in it is unknown, the engine does not see all that a block which moves takes along.
        if let Expr::Closure { body, capture_by: CaptureBy::Value, .. } = &self.cx.body[expr] {
            let mut mentioned = Vec::new();
            self.cx.walk(*body, &mut |it| mentioned.extend(self.cx.local(it)));
            for binding in mentioned {
                for guard in self.take(Holder::Local(binding)) {
                    captured.push((binding, guard));
                    carried.push(guard);
                }
            }
        }
        let unit = matches!(kind, ClosureKind::Coroutine { .. }).then_some(expr);
        let captured = captured
            .into_iter()
            .map(|(binding, guard)| {
                let (origin, ty) = (self.guards[guard].origin, self.guards[guard].guard);
                (binding, self.guard(origin, ty, unit))
            })
            .collect();
        self.nested.push(Nested { closure: expr, captured });
        carried
    }

    // ---- control flow

    fn join(&mut self, other: State) {
        self.state = joined(self.state.take(), other);
    }

    fn jump(&mut self, label: Option<LabelId>, is_break: bool, carried: Carried) {
        let target = self.frames.iter().rposition(|it| match label {
            Some(_) => it.label == label,
            None => it.is_loop,
        });
        let Some(target) = target else {
            self.leave_all();
            return;
        };
        let state = self.state.take();
        let state = self.left(state, self.frames[target].depth);
        let frame = &mut self.frames[target];
        frame.carried.extend(carried);
        let slot = if is_break { &mut frame.breaks } else { &mut frame.continues };
        *slot = joined(slot.take(), state);
    }

    fn leave_all(&mut self) {
        let state = self.state.take();
        self.left(state, 0);
    }

    fn loop_(&mut self, expr: ExprId, body: ExprId, label: Option<LabelId>) -> Carried {
        let mut entry = self.state.clone();
        loop {
            let frame = Frame {
                label,
                is_loop: true,
                depth: self.scopes.len(),
                breaks: None,
                continues: None,
                carried: Vec::new(),
            };
            self.frames.push(frame);
            self.state = entry.clone();
            self.terminating(body, |it| it.discard(body));
            let Some(frame) = self.frames.pop() else { return Vec::new() };
            let next = joined(joined(self.state.take(), frame.continues), entry.clone());
            if next == entry {
                self.state = frame.breaks;
                let carried = frame.carried;
                return if self.cx.guard_in(self.cx.infer.expr_ty(expr)).is_some() {
                    carried
                } else {
                    Vec::new()
                };
            }
            entry = next;
        }
    }

    fn block(
        &mut self,
        expr: ExprId,
        statements: &[Statement],
        tail: Option<ExprId>,
        label: Option<LabelId>,
    ) -> Carried {
        if let Some(label) = label {
            self.frames.push(Frame {
                label: Some(label),
                is_loop: false,
                depth: self.scopes.len(),
                breaks: None,
                continues: None,
                carried: Vec::new(),
            });
        }
        let serial = self.enter(expr);
        for statement in statements {
            match statement {
                Statement::Let { pat, initializer, else_branch, .. } => {
                    self.let_(serial, *pat, *initializer, *else_branch);
                }
                Statement::Expr { expr, .. } => self.terminating(*expr, |it| it.discard(*expr)),
                Statement::Item(_) => {}
            }
        }
        let mut carried = match tail {
            Some(tail) if self.rescoped && !self.extended.contains_key(&tail) => {
                self.terminating(tail, |it| it.value(tail))
            }
            Some(tail) => self.value(tail),
            None => Vec::new(),
        };
        self.exit();
        if label.is_some()
            && let Some(frame) = self.frames.pop()
        {
            self.join(frame.breaks);
            carried.extend(frame.carried);
        }
        carried
    }

    fn let_(&mut self, block: u32, pat: PatId, initializer: Option<ExprId>, else_branch: Option<ExprId>) {
        let Some(initializer) = initializer else {
            self.declare_all(pat);
            return;
        };
        let serial = self.enter(initializer);
        let outer = std::mem::replace(&mut self.temps, serial);
        self.extend_temporaries(initializer, block, self.has_ref_binding(pat));
        let scrutinee = self.scrutinee(initializer, std::iter::once(pat));
        let refuted = else_branch.map(|_| self.refuted_state(pat, &scrutinee));
        self.bind(pat, &scrutinee, true);
        self.temps = outer;
        // The bindings belong to the block, not to the statement.
        let bound: Vec<BindingId> = self.bindings(pat);
        let statement = self.scopes.len() - 1;
        if let Some(scope) = statement.checked_sub(1).and_then(|it| self.scopes.get_mut(it)) {
            scope.locals.extend(bound.iter().copied());
        }
        if let (Some(else_branch), Some(refuted)) = (else_branch, refuted) {
            let matched = self.state.take();
            let matched = self.left(matched, statement);
            self.state = self.left(refuted, statement);
            self.scopes.truncate(statement);
            self.terminating(else_branch, |it| it.discard(else_branch));
            self.join(matched);
        } else {
            self.exit();
        }
    }

    fn if_(&mut self, condition: ExprId, then_branch: ExprId, else_branch: Option<ExprId>) -> Carried {
        let serial = self.enter(then_branch);
        let outer = self.temps;
        let rescoped = self.rescoped && self.has_let(condition);
        if rescoped {
            self.temps = serial;
        }
        let refuted = self.condition(condition);
        self.temps = outer;
        let mut carried = self.terminating(then_branch, |it| it.value(then_branch));
        let depth = self.scopes.len() - 1;
        let taken = self.state.take();
        let taken = self.left(taken, depth);
        // Without the newer scopes the temporaries of the condition belong to an outer scope and stay.
        self.state = self.left(refuted, depth);
        self.scopes.truncate(depth);
        if let Some(else_branch) = else_branch {
            carried.extend(self.terminating(else_branch, |it| it.value(else_branch)));
        }
        self.join(taken);
        carried
    }

    fn has_let(&self, condition: ExprId) -> bool {
        match &self.cx.body[condition] {
            Expr::Let { .. } => true,
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(LogicOp::And)) } => {
                self.has_let(*lhs) || self.has_let(*rhs)
            }
            _ => false,
        }
    }

    /// Evaluates a condition; the state is then that of "true", and that of "false" is returned.
    fn condition(&mut self, condition: ExprId) -> State {
        match &self.cx.body[condition] {
            Expr::Let { pat, expr } => {
                let (pat, expr) = (*pat, *expr);
                let scrutinee = self.scrutinee(expr, std::iter::once(pat));
                let refuted = self.refuted_state(pat, &scrutinee);
                self.bind(pat, &scrutinee, false);
                self.declare_all(pat);
                refuted
            }
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(LogicOp::And)) }
                if self.has_let(condition) =>
            {
                let (lhs, rhs) = (*lhs, *rhs);
                let first = self.condition(lhs);
                let second = self.condition(rhs);
                joined(first, second)
            }
            _ => {
                self.terminating(condition, |it| it.discard(condition));
                let mut refuted = self.state.clone();
                let (when_true, when_false) = (self.emptied(condition, true), self.emptied(condition, false));
                without(&mut self.state, &when_true);
                without(&mut refuted, &when_false);
                refuted
            }
        }
    }

    /// The bindings that are `None` or an error, and so hold no guard, where the condition has the given value.
    fn emptied(&self, condition: ExprId, value: bool) -> Vec<BindingId> {
        match &self.cx.body[condition] {
            Expr::MethodCall { receiver, method_name, args, .. } if args.is_empty() => {
                let empty_when = match method_name.as_str() {
                    "is_none" | "is_err" => true,
                    "is_some" | "is_ok" => false,
                    _ => return Vec::new(),
                };
                let asked = empty_when == value && self.wraps_guard(*receiver);
                self.cx.local(*receiver).filter(|_| asked).into_iter().collect()
            }
            Expr::UnaryOp { expr, op: UnaryOp::Not } => self.emptied(*expr, !value),
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(op)) } => {
                let both_hold = matches!(op, LogicOp::And) == value;
                match both_hold {
                    true => [*lhs, *rhs].into_iter().flat_map(|it| self.emptied(it, value)).collect(),
                    false => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// Whether `expr` is an `Option` of a guard or the like, and not the guard of an `Option`, which has its methods too.
    fn wraps_guard(&self, expr: ExprId) -> bool {
        let ty = self.cx.infer.expr_ty(expr);
        self.cx.guard_in(ty).is_some_and(|it| it.ty != ty)
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[(PatId, Option<ExprId>, ExprId)]) -> Carried {
        let matched = self.scrutinee(scrutinee, arms.iter().map(|it| it.0));
        let mut before = self.state.take();
        let mut after: State = None;
        let mut carried = Vec::new();
        for &(pat, guard, body) in arms {
            self.state = before.clone();
            let serial = self.enter(body);
            let outer = std::mem::replace(&mut self.temps, serial);
            self.bind(pat, &matched, false);
            self.declare_all(pat);
            if let Some(guard) = guard {
                self.terminating(guard, |it| it.discard(guard));
            }
            carried.extend(self.value(body));
            self.temps = outer;
            self.exit();
            after = joined(after, self.state.take());
            // What comes to the next arm did not match this one.
            if guard.is_none()
                && let (Some(from), Some(state)) = (matched.from, &mut before)
                && self.only_other_variants_lack_guard(pat, matched.ty)
            {
                state.retain(|it| it.1 != from || !matched.guards.contains(&it.0));
            }
        }
        self.state = if arms.is_empty() { before } else { after };
        carried.sort_unstable();
        carried.dedup();
        carried
    }

    fn assign(&mut self, expr: ExprId, target: PatId, value: ExprId) {
        let carried = self.value(value);
        match &self.cx.body[target] {
            Pat::Expr(place) => match self.cx.local(*place) {
                Some(binding) => {
                    let holder = Holder::Local(binding);
                    let old = self.take(holder);
                    self.release_carried(old, Release::Moved(expr));
                    self.hold(&carried, holder);
                }
                None => self.assign_within(expr, *place, carried),
            },
            Pat::Wild => self.hold(&carried, Holder::Temp(self.temps)),
            _ => self.release_carried(carried, Release::Moved(expr)),
        }
    }

    /// Assigns to a part of a variable: the variable holds what went in, until that part is overwritten.
    fn assign_within(&mut self, expr: ExprId, place: ExprId, carried: Carried) {
        self.place(place);
        let ty = self.cx.guard_in(self.cx.infer.expr_ty(place)).map(|it| it.ty);
        let Some((root, ty)) = self.cx.local_root(place).zip(ty) else {
            self.release_carried(carried, Release::Moved(expr));
            return;
        };
        let holder = Holder::Local(root);
        let old: Carried =
            self.held_by(holder).into_iter().filter(|&it| self.guards[it].guard.ty == ty).collect();
        self.forget(&old, holder);
        self.release_carried(old, Release::Moved(expr));
        self.hold(&carried, holder);
    }

    /// The guards that `Option::take` and the like take out of a variable, or of a part of one.
    fn taken_out(&mut self, function: FunctionId, receiver: ExprId) -> Carried {
        let item = crate::ra::hir::Function::from(function);
        let takes = matches!(item.name(self.cx.db).as_str(), "take" | "replace")
            && item.module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_lang();
        let root = self.cx.local_root(receiver).filter(|_| takes && self.wraps_guard(receiver));
        let ty = self.cx.guard_in(self.cx.infer.expr_ty(receiver)).map(|it| it.ty);
        let Some((root, ty)) = root.zip(ty) else { return Vec::new() };
        let holder = Holder::Local(root);
        let taken: Carried =
            self.held_by(holder).into_iter().filter(|&it| self.guards[it].guard.ty == ty).collect();
        self.forget(&taken, holder);
        taken
    }

    // ---- patterns

    /// Evaluates what patterns are matched against.
    fn scrutinee(&mut self, expr: ExprId, pats: impl Iterator<Item = PatId>) -> Scrutinee<'db> {
        let ty = self.cx.infer.expr_ty(expr);
        if self.cx.is_place(expr) {
            let moves = pats.into_iter().any(|it| !self.owning_bindings(it).is_empty());
            let root = self.cx.local_root(expr).filter(|_| moves || self.cx.guard_of(expr).is_some());
            self.place(expr);
            let from = root.map(Holder::Local);
            let guards = from.map(|it| self.held_by(it)).unwrap_or_default();
            return Scrutinee { guards, from, ty };
        }
        let carried = self.value(expr);
        let serial = self.extended.get(&expr).copied().unwrap_or(self.temps);
        let from = Holder::Temp(serial);
        self.hold(&carried, from);
        Scrutinee { guards: carried, from: Some(from), ty }
    }

    /// Moves the guards of the scrutinee into the bindings of `pat` that take them by value.
    fn bind(&mut self, pat: PatId, scrutinee: &Scrutinee<'db>, irrefutable: bool) {
        let Some(from) = scrutinee.from else { return };
        if scrutinee.guards.is_empty() {
            return;
        }
        let owning = self.owning_bindings(pat);
        if owning.is_empty() {
            if !irrefutable && self.excludes_guard(pat, scrutinee.ty) {
                self.forget(&scrutinee.guards, from);
            }
            return;
        }
        let guards = scrutinee.guards.clone();
        if let Some(state) = &mut self.state {
            state.retain(|it| it.1 != from || !guards.contains(&it.0));
        }
        if owning.len() == guards.len() {
            for (&binding, &guard) in owning.iter().zip(&guards) {
                self.hold(&[guard], Holder::Local(binding));
            }
        } else {
            for binding in owning {
                self.hold(&guards, Holder::Local(binding));
            }
        }
    }

    fn forget(&mut self, guards: &[GuardIdx], from: Holder) {
        if let Some(state) = &mut self.state {
            state.retain(|it| it.1 != from || !guards.contains(&it.0));
        }
    }

    /// The state in which `pat` did not match.
    fn refuted_state(&mut self, pat: PatId, scrutinee: &Scrutinee<'db>) -> State {
        let mut state = self.state.clone()?;
        if let Some(from) = scrutinee.from
            && self.only_other_variants_lack_guard(pat, scrutinee.ty)
        {
            state.retain(|it| it.1 != from || !scrutinee.guards.contains(&it.0));
        }
        Some(state)
    }

    /// Whether a value that matches `pat` cannot own a guard: `None`, `Err(_)`.
    fn excludes_guard(&self, pat: PatId, ty: Ty<'db>) -> bool {
        match &self.cx.body[pat] {
            Pat::Or(pats) => pats.iter().all(|&it| self.excludes_guard(it, ty)),
            // `Err(WouldBlock)`: the variant may hold a guard, but not what is in it.
            Pat::TupleStruct { args, ellipsis: None, .. }
                if let [inner] = **args
                    && self.excludes_guard(inner, self.cx.infer.pat_ty(inner)) =>
            {
                true
            }
            _ => self.cx.variant_of_pat(pat).is_some_and(|it| !self.cx.types.variant_owns_guard(it, ty)),
        }
    }

    /// Whether a value that does not match `pat` cannot own a guard: after `Some(..)`, `Ok(..)`.
    fn only_other_variants_lack_guard(&self, pat: PatId, ty: Ty<'db>) -> bool {
        let Some(variant) = self.cx.variant_of_pat(pat) else { return false };
        let VariantId::EnumVariantId(this) = variant else { return false };
        if !self.cx.is_irrefutable_inside(pat) {
            return false;
        }
        self.cx.sibling_variants(this).into_iter().all(|it| !self.cx.types.variant_owns_guard(it.into(), ty))
    }

    fn bindings(&self, pat: PatId) -> Vec<BindingId> {
        let mut bindings = Vec::new();
        self.cx.body.walk_bindings_in_pat(pat, |it| bindings.push(it));
        bindings
    }

    fn declare_all(&mut self, pat: PatId) {
        for binding in self.bindings(pat) {
            self.declare(binding);
        }
    }

    /// The bindings of `pat` that take a value with a guard in it.
    fn owning_bindings(&self, pat: PatId) -> Vec<BindingId> {
        let mut owning = Vec::new();
        self.cx.body.walk_pats(pat, &mut |pat| {
            if let Pat::Bind { id, .. } = &self.cx.body[pat]
                && !matches!(self.cx.infer.binding_mode(pat), Some(BindingMode(ByRef::Yes(_), _)))
                && self.cx.guard_held_by(*id).is_some()
                && !owning.contains(id)
            {
                owning.push(*id);
            }
        });
        owning
    }

    fn has_ref_binding(&self, pat: PatId) -> bool {
        let mut found = false;
        self.cx.body.walk_pats(pat, &mut |pat| {
            if let Pat::Bind { id, .. } = &self.cx.body[pat] {
                let mode = self.cx.body[*id].mode;
                found |= matches!(mode, BindingAnnotation::Ref | BindingAnnotation::RefMut);
            }
        });
        found
    }

    // ---- temporary lifetime extension

    /// Marks the temporaries of a `let` initializer that live as long as the block.
    fn extend_temporaries(&mut self, expr: ExprId, block: u32, by_pattern: bool) {
        if by_pattern {
            self.extend_operand(expr, block);
        }
        match &self.cx.body[expr] {
            Expr::Ref { expr, .. } => {
                let inner = *expr;
                self.extend_operand(inner, block);
                self.extend_temporaries(inner, block, false);
            }
            Expr::Tuple { exprs } => exprs.iter().for_each(|&it| self.extend_temporaries(it, block, false)),
            Expr::Array(Array::ElementList { elements }) => {
                elements.iter().for_each(|&it| self.extend_temporaries(it, block, false));
            }
            Expr::RecordLit { fields, .. } => {
                fields.iter().for_each(|it| self.extend_temporaries(it.expr, block, false));
            }
            Expr::Cast { expr, .. } => self.extend_temporaries(*expr, block, false),
            Expr::Block { tail: Some(tail), .. } => self.extend_temporaries(*tail, block, false),
            Expr::If { then_branch, else_branch: Some(else_branch), .. } => {
                self.extend_temporaries(*then_branch, block, false);
                self.extend_temporaries(*else_branch, block, false);
            }
            Expr::Match { arms, .. } => {
                arms.iter().for_each(|it| self.extend_temporaries(it.expr, block, false));
            }
            _ => {}
        }
    }

    /// Extends the operand of a borrow, through the places that it is made of.
    fn extend_operand(&mut self, expr: ExprId, block: u32) {
        self.extended.insert(expr, block);
        match &self.cx.body[expr] {
            Expr::Field { expr, .. } | Expr::Index { base: expr, .. } => self.extend_operand(*expr, block),
            Expr::UnaryOp { expr, op: UnaryOp::Deref } => self.extend_operand(*expr, block),
            _ => {}
        }
    }
}

/// What patterns are matched against: the guards in it and what holds them.
struct Scrutinee<'db> {
    guards: Vec<GuardIdx>,
    from: Option<Holder>,
    ty: Ty<'db>,
}

/// Takes what `bindings` hold out of `state`.
fn without(state: &mut State, bindings: &[BindingId]) {
    if let Some(state) = state {
        state.retain(|it| !matches!(it.1, Holder::Local(binding) if bindings.contains(&binding)));
    }
}

fn joined(a: State, b: State) -> State {
    match (a, b) {
        (Some(mut a), Some(b)) => {
            a.extend(b);
            Some(a)
        }
        (a, b) => a.or(b),
    }
}
