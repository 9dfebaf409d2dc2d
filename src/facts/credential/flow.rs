//! Where values go: from shared state into an await that spends them, and from its reply back into shared state.
//!
//! An abstract interpreter over the engine's lowered body.
//! Each value carries marks that say where it may come from: a read of shared state, the reply of an await, a parameter.
//! What happens to shared state is a list of events in the order of evaluation.
//! A call of a function of the workspace is replaced by that function's own events, with the arguments' marks for its
//! parameters, so that it does not matter in which of the functions a step is made.

mod call;
mod naming;
mod place;
mod store;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::event::{Arm, Event, Kind, Summary};
use super::marks::{Mark, Marks, Source, cap, field, in_field, keyed, named, named_by_binding};
use super::roles::{self, Role};
use super::state::{Root, State};
use super::{strength, words};
use crate::facts::asynchronous;
use crate::facts::body::BodyCx;
use crate::facts::effects::{Awaited, EffectCx, Summaries};
use crate::facts::meaning::Meanings;
use crate::facts::types::Types;
use crate::model::{Effect, LockMode};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{
    Array, BinaryOp, BindingId, ClosureKind, Expr, ExprId, LabelId, Pat, PatId, RecordSpread, Statement,
};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::ide_db::RootDatabase;
use crate::ra::rustc_type_ir::inherent::IntoKind as _;
use crate::ra::syntax::AstNode as _;

/// More events than this of what a function calls are too much to tell apart.
const MAX_EVENTS: usize = 160;
/// How many events of its own a function has room for besides.
const OWN_EVENTS: usize = 80;
/// How long a function may be that is followed whatever it speaks of, in bytes.
const SHORT: usize = 800;
/// How long a function may be that is followed because it is given state which nothing calls a credential, in bytes.
const LONG: usize = 6000;
/// How deep calls are followed.
const MAX_DEPTH: usize = 10;
/// How often a function of a recursive group is computed before what was seen of it is remembered.
const MAX_TRIES: usize = 1;

/// Computes and remembers what functions do; one a thread.
pub struct Flows<'a, 'db> {
    pub db: &'db RootDatabase,
    pub meanings: &'db Meanings<'db>,
    pub effects: &'a Summaries,
    known: RefCell<HashMap<FunctionId, Rc<Summary>>>,
    bodies: RefCell<HashMap<FunctionId, Rc<BodyCx<'db>>>>,
    /// The functions being computed, with the place of the lowest one that each ran into.
    running: RefCell<Vec<(FunctionId, usize)>>,
    /// How often a function was computed without being remembered.
    tries: RefCell<HashMap<FunctionId, usize>>,
    /// What functions' texts say.
    texts: RefCell<HashMap<FunctionId, Spoken>>,
}

impl<'a, 'db> Flows<'a, 'db> {
    pub fn new(db: &'db RootDatabase, meanings: &'db Meanings<'db>, effects: &'a Summaries) -> Self {
        Flows {
            db,
            meanings,
            effects,
            known: RefCell::default(),
            bodies: RefCell::default(),
            running: RefCell::default(),
            tries: RefCell::default(),
            texts: RefCell::default(),
        }
    }

    /// The function's body, typed.
    pub fn body(&self, function: FunctionId) -> Rc<BodyCx<'db>> {
        if let Some(known) = self.bodies.borrow().get(&function) {
            return Rc::clone(known);
        }
        let krate = hir::Function::from(function).module(self.db).krate(self.db);
        let types = Types { db: self.db, meanings: self.meanings, krate };
        let cx = Rc::new(BodyCx::new(types, function));
        self.bodies.borrow_mut().insert(function, Rc::clone(&cx));
        cx
    }

    /// How much a function may have to do with credentials: a look at its text.
    fn spoken(&self, function: FunctionId) -> Spoken {
        if let Some(&known) = self.texts.borrow().get(&function) {
            return known;
        }
        let source = hir::HasSource::source(hir::Function::from(function), self.db);
        let spoken = source.map_or(Spoken::OfCredentials, |it| {
            let text = it.value.syntax().text().to_string();
            if text.len() <= SHORT || words::mentions_credential(&text) {
                Spoken::OfCredentials
            } else if text.len() <= LONG {
                Spoken::OfOtherThings
            } else {
                Spoken::TooMuch
            }
        });
        self.texts.borrow_mut().insert(function, spoken);
        spoken
    }

    /// What `function` does to shared state.
    pub fn summary(&self, function: FunctionId) -> Rc<Summary> {
        if let Some(known) = self.known.borrow().get(&function) {
            return Rc::clone(known);
        }
        let depth = self.running.borrow().len();
        let below = self.running.borrow().iter().position(|it| it.0 == function);
        if let Some(below) = below {
            for entry in &mut self.running.borrow_mut()[below..] {
                entry.1 = entry.1.min(below);
            }
            return Rc::default();
        }
        if depth > MAX_DEPTH {
            return Rc::default();
        }
        self.running.borrow_mut().push((function, depth));
        let cx = self.body(function);
        let mut walk = Walk::new(self, &cx);
        walk.run();
        let mut summary = walk.summary;
        super::shelter(&cx, &mut summary);
        let summary = Rc::new(summary);
        let lowest = self.running.borrow_mut().pop().map_or(depth, |it| it.1);
        // A function that ran into one below it has not seen everything; what asks for it later sees more.
        let mut tries = self.tries.borrow_mut();
        let tries = tries.entry(function).or_default();
        *tries += 1;
        if lowest >= depth || *tries > MAX_TRIES {
            self.known.borrow_mut().insert(function, Rc::clone(&summary));
        }
        summary
    }
}

/// What a function's text speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoken {
    /// Of credentials, or it is short, as what gets and sets a value is.
    OfCredentials,
    /// Of other things, on a few pages.
    OfOtherThings,
    /// Of other things, at length.
    TooMuch,
}

type Env = HashMap<BindingId, Marks>;

/// A place: what it is reached from and the fields on the way.
type PlaceKey = (Root, Vec<String>);

struct Operand {
    expr: ExprId,
    marks: Marks,
}

struct Frame {
    label: Option<LabelId>,
    is_loop: bool,
    breaks: Option<Env>,
    value: Marks,
}

struct Walk<'w, 'a, 'db> {
    flows: &'w Flows<'a, 'db>,
    cx: &'w BodyCx<'db>,
    effects: EffectCx<'w, 'db>,
    summary: Summary,
    /// `None` where no path leads.
    env: Option<Env>,
    /// What a binding is another name for.
    places: HashMap<BindingId, PlaceKey>,
    params: HashMap<BindingId, usize>,
    /// The variable that a `&mut` variable was borrowed from.
    borrowed: HashMap<BindingId, BindingId>,
    frames: Vec<Frame>,
    branch: Vec<Arm>,
    awaited: Option<ExprId>,
    once: bool,
    spawned: bool,
    loops: usize,
}

impl<'w, 'a, 'db> Walk<'w, 'a, 'db> {
    fn new(flows: &'w Flows<'a, 'db>, cx: &'w BodyCx<'db>) -> Self {
        Walk {
            flows,
            cx,
            effects: EffectCx::new(cx, flows.effects),
            summary: Summary::default(),
            env: Some(Env::new()),
            places: HashMap::new(),
            params: HashMap::new(),
            borrowed: HashMap::new(),
            frames: Vec::new(),
            branch: Vec::new(),
            awaited: None,
            once: false,
            spawned: false,
            loops: 0,
        }
    }

    fn run(&mut self) {
        let cx = self.cx;
        let mut index = 0;
        if let Some(param) = &cx.body.self_param {
            for binding in [param.formal, param.user_written] {
                self.param(binding, 0);
            }
            index = 1;
        }
        for param in &cx.body.params {
            for pat in [param.formal, param.user_written] {
                let marks = Marks::from([Mark::of(Source::Param(index))]);
                self.bind(pat, &marks);
                if let Pat::Bind { id, .. } = &cx.body[pat] {
                    self.param(*id, index);
                }
            }
            index += 1;
        }
        let root = cx.body.root_expr();
        let body = match &cx.body[root] {
            Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => *body,
            _ => root,
        };
        let value = self.eval(body);
        self.summary.returns.extend(value);
        let is_bool = asynchronous::result(cx.db, hir::Function::from(cx.function)).is_bool();
        if is_bool {
            // What it is decided by is what it tells.
            let tests = self.summary.events.iter().filter_map(|it| match &it.kind {
                Kind::Test { of } => Some(of.clone()),
                _ => None,
            });
            let tested: Vec<Marks> = tests.collect();
            self.summary.returns.extend(tested.into_iter().flatten());
        }
        cap(&mut self.summary.returns);
    }

    fn param(&mut self, binding: BindingId, index: usize) {
        self.params.insert(binding, index);
        self.places.insert(binding, (Root::Param(index), Vec::new()));
        let marks = Marks::from([Mark::of(Source::Param(index))]);
        if let Some(env) = &mut self.env {
            env.insert(binding, marks);
        }
    }

    // ---- events

    fn emit(&mut self, kind: Kind, at: ExprId, origin: (FunctionId, ExprId)) -> usize {
        let event = Event {
            kind,
            at,
            awaited: self.awaited,
            origin,
            branch: self.branch.clone(),
            once: self.once,
            confined: self.spawned && self.loops > 0,
            inlined: origin != (self.cx.function, at),
            sheltered: false,
        };
        self.push(event)
    }

    /// Adds an event, or joins it with the same one of a loop's round before.
    fn push(&mut self, event: Event) -> usize {
        let is_test = matches!(event.kind, Kind::Test { .. });
        let same = self.summary.events.iter().position(|it| {
            it.at == event.at
                && (it.origin == event.origin || is_test && event.inlined)
                && it.branch == event.branch
                && std::mem::discriminant(&it.kind) == std::mem::discriminant(&event.kind)
                && state_of(&it.kind) == state_of(&event.kind)
        });
        if let Some(same) = same {
            match (&mut self.summary.events[same].kind, event.kind) {
                (Kind::Test { of: known }, Kind::Test { of: new })
                | (Kind::Spend { with: known, .. }, Kind::Spend { with: new, .. })
                | (Kind::Store { value: known, .. }, Kind::Store { value: new, .. }) => {
                    known.extend(new);
                    cap(known);
                }
                _ => {}
            }
            return same;
        }
        self.summary.events.push(event);
        self.summary.events.len() - 1
    }

    /// Whether no more of what is called has room.
    fn is_crowded(&self) -> bool {
        self.summary.events.len() >= MAX_EVENTS
    }

    fn is_full(&self) -> bool {
        self.summary.events.len() >= MAX_EVENTS + OWN_EVENTS
    }

    fn read(&mut self, at: ExprId, state: State, guard: Option<LockMode>, ty: Option<Ty<'db>>) -> Marks {
        if self.is_full() {
            return Marks::new();
        }
        let strength = strength::of_state(self.cx, &state, ty);
        let is_token = ty.is_some_and(|it| strength::is_token(self.cx, it, 4));
        let origin = (self.cx.function, at);
        let event = self.emit(Kind::Read { state, guard, strength, is_token }, at, origin);
        Marks::from([Mark::of(Source::Event(event))])
    }

    fn test(&mut self, at: ExprId, of: &Marks) {
        if !of.is_empty() && !self.is_full() {
            self.emit(Kind::Test { of: of.clone() }, at, (self.cx.function, at));
        }
    }

    fn store(&mut self, at: ExprId, state: State, value: Marks, name: Option<Rc<str>>, shared: bool) {
        if self.is_full() {
            return;
        }
        let sets_flag = false;
        let kind = Kind::Store { state, value, name, shared, sets_flag };
        self.emit(kind, at, (self.cx.function, at));
    }

    // ---- expressions

    fn eval(&mut self, expr: ExprId) -> Marks {
        if self.env.is_none() {
            return Marks::new();
        }
        let mut marks = self.eval_inner(expr);
        if self.cx.never_returns(expr) {
            self.env = None;
        }
        cap(&mut marks);
        marks
    }

    fn eval_inner(&mut self, expr: ExprId) -> Marks {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Path(_) => match cx.local(expr) {
                Some(binding) => {
                    self.env.as_ref().and_then(|it| it.get(&binding)).cloned().unwrap_or_default()
                }
                None => Marks::new(),
            },
            Expr::Field { expr: base, name } => {
                let base = self.eval(*base);
                field(base, name.as_str())
            }
            Expr::Index { base, index } => {
                let marks = self.eval(*base);
                // What it is chosen by is not what it is.
                self.eval(*index);
                match self.string(*index) {
                    Some(literal) => named(marks, &literal),
                    None => marks,
                }
            }
            Expr::UnaryOp { expr, .. }
            | Expr::Ref { expr, .. }
            | Expr::Cast { expr, .. }
            | Expr::Const(expr) => self.eval(*expr),
            Expr::Await { expr: future } => self.await_(expr, *future),
            Expr::Call { callee, args } => {
                self.eval(*callee);
                let operands = self.operands(expr, None, args);
                self.call(expr, operands)
            }
            Expr::MethodCall { receiver, args, .. } => {
                let operands = self.operands(expr, Some(*receiver), args);
                self.call(expr, operands)
            }
            Expr::Tuple { exprs } => {
                let key = exprs.first().and_then(|it| self.string(*it));
                let mut all = Marks::new();
                for (index, &it) in exprs.iter().enumerate() {
                    let marks = self.eval(it);
                    all.extend(match &key {
                        Some(key) if index == 1 => keyed(marks, key),
                        _ => marks,
                    });
                }
                all
            }
            Expr::Array(Array::ElementList { elements }) => self.eval_all(elements),
            Expr::Array(Array::Repeat { initializer, .. }) => self.eval(*initializer),
            Expr::RecordLit { fields, spread, .. } => {
                let mut all = Marks::new();
                for field in fields {
                    let marks = self.eval(field.expr);
                    all.extend(in_field(keyed(marks, field.name.as_str()), field.name.as_str()));
                }
                if let RecordSpread::Expr(it) = spread {
                    all.extend(self.eval(*it));
                }
                all
            }
            Expr::Range { lhs, rhs, .. } => {
                let parts: Vec<ExprId> = lhs.iter().chain(rhs.iter()).copied().collect();
                self.eval_all(&parts)
            }
            Expr::Block { statements, tail, label, .. } => self.block(statements, *tail, *label),
            Expr::Unsafe { statements, tail, .. } => self.block(statements, *tail, None),
            Expr::If { condition, then_branch, else_branch } => {
                self.condition(*condition);
                self.branches(expr, &[Some(*then_branch), *else_branch], |walk, it| {
                    it.map(|it| walk.eval(it)).unwrap_or_default()
                })
            }
            Expr::Let { .. } => {
                self.condition(expr);
                Marks::new()
            }
            Expr::Match { expr: scrutinee, arms } => {
                let scrutinee = *scrutinee;
                let marks = self.eval(scrutinee);
                if !self.is_try(scrutinee) {
                    self.test(scrutinee, &marks);
                }
                let place = self.place(scrutinee);
                let arms: Vec<_> = arms.iter().map(|it| (it.pat, it.guard, it.expr)).collect();
                self.branches(expr, &arms, |walk, &(pat, guard, value)| {
                    walk.bind(pat, &marks);
                    walk.alias(pat, place.clone());
                    walk.borrow(pat, scrutinee);
                    if let Some(guard) = guard {
                        walk.condition(guard);
                    }
                    walk.eval(value)
                })
            }
            Expr::Loop { body, label, .. } => self.loop_(*body, *label),
            Expr::Break { expr: value, label } => {
                let marks = value.map(|it| self.eval(it)).unwrap_or_default();
                let env = self.env.take();
                let target = self.frames.iter_mut().rev().find(|it| match label {
                    Some(_) => it.label == *label,
                    None => it.is_loop,
                });
                if let Some(frame) = target {
                    frame.value.extend(marks);
                    frame.breaks = joined(frame.breaks.take(), env);
                }
                Marks::new()
            }
            Expr::Continue { .. } => {
                self.env = None;
                Marks::new()
            }
            Expr::Return { expr: value } | Expr::Yeet { expr: value } => {
                let marks = value.map(|it| self.eval(it)).unwrap_or_default();
                self.summary.returns.extend(marks);
                cap(&mut self.summary.returns);
                self.env = None;
                Marks::new()
            }
            Expr::BinaryOp { lhs, rhs, op } => {
                let mut marks = self.eval(*lhs);
                marks.extend(self.eval(*rhs));
                if let Some(BinaryOp::Assignment { .. }) = op {
                    self.assign_to(expr, *lhs, marks.clone());
                    return Marks::new();
                }
                marks
            }
            Expr::Assignment { target, value } => {
                let marks = self.eval(*value);
                self.assign(expr, *target, *value, marks);
                Marks::new()
            }
            Expr::Closure { body, args, closure_kind, .. } => {
                self.closure(*body, args, closure_kind, &Marks::new())
            }
            Expr::Yield { expr: Some(it) } | Expr::Become { expr: it } => self.eval(*it),
            _ => Marks::new(),
        }
    }

    fn eval_all(&mut self, exprs: &[ExprId]) -> Marks {
        let mut all = Marks::new();
        for &it in exprs {
            all.extend(self.eval(it));
        }
        all
    }

    /// The operands of a call; closures see what the others are.
    fn operands(&mut self, call: ExprId, receiver: Option<ExprId>, args: &[ExprId]) -> Vec<Operand> {
        let cx = self.cx;
        let mut operands: Vec<Operand> = Vec::new();
        let name = self.cx.called_name(call);
        let once = matches!(self.role(call), Role::Once);
        let spawns = name.starts_with("spawn");
        let (outer_once, outer_spawned) = (self.once, self.spawned);
        self.once |= once;
        self.spawned |= spawns;
        let outer_loops = if spawns { std::mem::take(&mut self.loops) } else { self.loops };
        let outer_awaited = if spawns { self.awaited.take() } else { self.awaited };
        let key = args.first().filter(|_| args.len() > 1).and_then(|it| self.string(*it));
        for &it in receiver.iter().chain(args) {
            let marks = match &cx.body[it] {
                Expr::Closure { body, args, closure_kind: closure_kind @ ClosureKind::Closure, .. } => {
                    let given: Marks = operands.iter().flat_map(|it| it.marks.iter().cloned()).collect();
                    self.closure(*body, args, closure_kind, &given)
                }
                _ => self.eval(it),
            };
            let marks = match &key {
                Some(key) if args.get(1) == Some(&it) => keyed(marks, key),
                _ => marks,
            };
            operands.push(Operand { expr: it, marks });
        }
        self.once = outer_once;
        self.spawned = outer_spawned;
        self.loops = outer_loops;
        self.awaited = outer_awaited;
        operands
    }

    fn closure(&mut self, body: ExprId, args: &[PatId], kind: &ClosureKind, given: &Marks) -> Marks {
        for &arg in args {
            self.bind(arg, given);
        }
        let returns = std::mem::take(&mut self.summary.returns);
        let frames = std::mem::take(&mut self.frames);
        let before = self.env.clone();
        let outer_awaited = match kind {
            ClosureKind::Closure => self.awaited,
            _ => self.awaited.take(),
        };
        let mut marks = self.eval(body);
        self.awaited = outer_awaited;
        self.env = joined(self.env.take(), before);
        self.frames = frames;
        marks.extend(std::mem::replace(&mut self.summary.returns, returns));
        marks
    }

    fn await_(&mut self, expr: ExprId, future: ExprId) -> Marks {
        let outer = self.awaited.replace(expr);
        let known = self.summary.events.len();
        let marks = self.eval(future);
        self.awaited = Some(expr);
        let result = self.awaited_value(expr, future, marks, known);
        self.awaited = outer;
        result
    }

    fn awaited_value(&mut self, expr: ExprId, future: ExprId, mut marks: Marks, known: usize) -> Marks {
        let cx = self.cx;
        // The guard of an async lock comes out of the await.
        if let Some(marks) = self.acquired(expr, future, &marks) {
            return marks;
        }
        let new = || self.summary.events.get(known..).unwrap_or_default().iter();
        let spent: Vec<usize> = new()
            .enumerate()
            .filter(|(_, it)| matches!(it.kind, Kind::Spend { .. }) && it.awaited == Some(expr))
            .map(|it| it.0 + known)
            .collect();
        if let Some(&last) = spent.last() {
            let has_reply =
                marks.iter().any(|it| matches!(it.source, Source::Event(it) if spent.contains(&it)));
            if !has_reply && !cx.infer.expr_ty(expr).is_unit() {
                marks.insert(Mark::of(Source::Event(last)));
            }
            return marks;
        }
        let role = self.role(self.call_behind(future));
        if !matches!(role, Role::Plain | Role::Once) || self.is_full() {
            return marks;
        }
        if self.is_on_reply(future) {
            self.write_to_connection(expr, future);
            return marks;
        }
        let awaited: Awaited = self.effects.awaited(expr);
        let (effect, chain) = awaited.main();
        let name = self.cx.called_name(self.call_behind(future));
        let sounds = awaited.by_name || words::renews(&name);
        let by_name = effect == Effect::Unknown && sounds;
        if chain.iter().any(|it| matches!(roles::of_function(it, "", ""), Role::ReadAndStore(_))) {
            return marks;
        }
        let reads_reply = chain.iter().any(|it| it.contains("Response::") || it.contains("Body::"));
        if effect != Effect::Network && !by_name || reads_reply {
            return marks;
        }
        let callee = if awaited.callee.is_empty() { name } else { awaited.callee };
        let kind = Kind::Spend { with: marks, callee, chain, effect, by_name };
        let event = self.emit(kind, expr, (cx.function, expr));
        Marks::from([Mark::of(Source::Event(event))])
    }

    /// What is written to a connection is spent, and what is read from it later is the reply.
    fn write_to_connection(&mut self, expr: ExprId, future: ExprId) {
        let cx = self.cx;
        let Expr::MethodCall { receiver, args, .. } = &cx.body[future] else { return };
        let Some(connection) = self.local_bottom(*receiver) else { return };
        let given = self.eval_all(args);
        if given.is_empty() {
            return;
        }
        let awaited: Awaited = self.effects.awaited(expr);
        let (effect, chain) = awaited.main();
        if effect != Effect::Network {
            return;
        }
        let kind = Kind::Spend { with: given, callee: awaited.callee, chain, effect, by_name: false };
        let event = self.emit(kind, expr, (cx.function, expr));
        if let Some(env) = &mut self.env {
            env.entry(connection).or_default().insert(Mark::of(Source::Event(event)));
        }
    }

    /// Whether a future is made by a method of what another await gave, as that of a response which is read.
    fn is_on_reply(&self, future: ExprId) -> bool {
        match &self.cx.body[future] {
            Expr::Await { .. } => true,
            Expr::MethodCall { receiver, .. } => self.is_on_reply(*receiver),
            Expr::Match { expr, .. } | Expr::Field { expr, .. } | Expr::Ref { expr, .. } => {
                self.is_on_reply(*expr)
            }
            Expr::Call { args, .. } if self.is_try(future) => {
                args.first().is_some_and(|it| self.is_on_reply(*it))
            }
            Expr::Path(_) => {
                let marks = self.cx.local(future).and_then(|it| self.env.as_ref()?.get(&it));
                marks.into_iter().flatten().any(|it| match it.source {
                    Source::Event(it) => matches!(self.summary.events[it].kind, Kind::Spend { .. }),
                    Source::Param(_) => false,
                })
            }
            _ => false,
        }
    }

    /// The call that makes a future: that of an initializer where the future is a variable.
    fn call_behind(&self, future: ExprId) -> ExprId {
        match &self.cx.body[future] {
            Expr::Ref { expr, .. } => self.call_behind(*expr),
            _ => future,
        }
    }

    // ---- bindings and control flow

    fn bind(&mut self, pat: PatId, marks: &Marks) {
        let cx = self.cx;
        match &cx.body[pat] {
            Pat::Bind { id, subpat } => {
                let marks = named_by_binding(marks.clone(), &cx.name(*id));
                self.places.remove(id);
                if let Some(env) = &mut self.env {
                    env.insert(*id, marks.clone());
                }
                if let Some(subpat) = subpat {
                    self.bind(*subpat, &marks);
                }
            }
            Pat::Record { args, .. } => {
                for it in args {
                    let part = field(marks.clone(), it.name.as_str());
                    self.bind(it.pat, &part);
                }
            }
            _ => {
                let mut children = Vec::new();
                cx.body[pat].walk_child_pats(|it| children.push(it));
                for child in children {
                    self.bind(child, marks);
                }
            }
        }
    }

    /// Remembers that the one binding of `pat` is another name for a place.
    fn alias(&mut self, pat: PatId, place: Option<PlaceKey>) {
        let mut pat = pat;
        while let Pat::TupleStruct { args, .. } = &self.cx.body[pat] {
            let [only] = **args else { return };
            pat = only;
        }
        if let (Pat::Bind { id, .. }, Some(place)) = (&self.cx.body[pat], place) {
            self.places.insert(*id, place);
        }
    }

    fn condition(&mut self, expr: ExprId) {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Let { pat, expr: value } => {
                let marks = self.eval(*value);
                self.test(*value, &marks);
                self.bind(*pat, &marks);
                let place = self.place(*value);
                self.alias(*pat, place);
                self.borrow(*pat, *value);
            }
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(_)) } => {
                self.condition(*lhs);
                self.condition(*rhs);
            }
            _ => {
                let marks = self.eval(expr);
                self.test(expr, &marks);
            }
        }
    }

    fn branches<T>(&mut self, expr: ExprId, arms: &[T], mut f: impl FnMut(&mut Self, &T) -> Marks) -> Marks {
        let before = self.env.clone();
        let mut after = None;
        let mut result = Marks::new();
        for (index, arm) in arms.iter().enumerate() {
            self.env = before.clone();
            let key = Arm { function: self.cx.function, branch: expr, index };
            self.branch.push(key);
            result.extend(f(self, arm));
            self.branch.pop();
            if self.env.is_none() && before.is_some() {
                self.summary.leaving.insert(key);
            }
            after = joined(after, self.env.take());
        }
        self.env = after;
        result
    }

    fn loop_(&mut self, body: ExprId, label: Option<LabelId>) -> Marks {
        let mut entry = self.env.clone();
        let mut breaks = None;
        let mut value = Marks::new();
        self.loops += 1;
        // Two rounds: what the first leaves behind, the second sees.
        for _ in 0..2 {
            self.frames.push(Frame { label, is_loop: true, breaks: None, value: Marks::new() });
            self.env = entry.clone();
            self.eval(body);
            let Some(frame) = self.frames.pop() else { break };
            entry = joined(entry, self.env.take());
            breaks = joined(breaks, frame.breaks);
            value.extend(frame.value);
        }
        self.loops -= 1;
        self.env = breaks;
        value
    }

    fn block(&mut self, statements: &[Statement], tail: Option<ExprId>, label: Option<LabelId>) -> Marks {
        if label.is_some() {
            self.frames.push(Frame { label, is_loop: false, breaks: None, value: Marks::new() });
        }
        for statement in statements {
            match statement {
                Statement::Let { pat, initializer: Some(initializer), else_branch, .. } => {
                    self.let_(*pat, *initializer, *else_branch);
                }
                Statement::Expr { expr, .. } => {
                    self.eval(*expr);
                }
                _ => {}
            }
        }
        let mut marks = tail.map(|it| self.eval(it)).unwrap_or_default();
        if label.is_some()
            && let Some(frame) = self.frames.pop()
        {
            self.env = joined(self.env.take(), frame.breaks);
            marks.extend(frame.value);
        }
        marks
    }

    fn let_(&mut self, pat: PatId, initializer: ExprId, else_branch: Option<ExprId>) {
        let cx = self.cx;
        let elements: Option<(Vec<ExprId>, Vec<PatId>)> = match (&cx.body[initializer], &cx.body[pat]) {
            (Expr::Tuple { exprs }, Pat::Tuple { args, ellipsis: None }) if exprs.len() == args.len() => {
                Some((exprs.to_vec(), args.to_vec()))
            }
            _ => None,
        };
        if let Some((exprs, pats)) = elements {
            for (expr, pat) in exprs.into_iter().zip(pats) {
                let marks = self.eval(expr);
                self.bind(pat, &marks);
            }
            return;
        }
        let place = self.place(initializer).filter(|it| !matches!(it.0, Root::Local(_)));
        let marks = self.eval(initializer);
        if let Some(else_branch) = else_branch {
            self.test(initializer, &marks);
            self.branches(initializer, &[Some(else_branch), None], |walk, it| {
                it.map(|it| walk.eval(it)).unwrap_or_default()
            });
        }
        self.bind(pat, &marks);
        self.borrow(pat, initializer);
        if !self.holds_guard(initializer) {
            self.alias(pat, place);
        }
    }

    /// Remembers what the references that `pat` binds were borrowed from.
    fn borrow(&mut self, pat: PatId, from: ExprId) {
        let Some(bottom) = self.local_bottom(from) else { return };
        let cx = self.cx;
        let mut bindings = Vec::new();
        cx.body.walk_bindings_in_pat(pat, |it| bindings.push(it));
        for binding in bindings {
            if binding != bottom && matches!(cx.infer.binding_ty(binding).kind(), TyKind::Ref(..)) {
                self.borrowed.insert(binding, bottom);
            }
        }
    }

    fn holds_guard(&self, expr: ExprId) -> bool {
        self.cx.guard_in(self.cx.infer.expr_ty(expr)).is_some()
    }
}

fn state_of(kind: &Kind) -> Option<&State> {
    match kind {
        Kind::Read { state, .. } | Kind::Store { state, .. } => Some(state),
        _ => None,
    }
}

fn joined(a: Option<Env>, b: Option<Env>) -> Option<Env> {
    match (a, b) {
        (Some(mut a), Some(b)) => {
            for (binding, marks) in b {
                let known = a.entry(binding).or_default();
                known.extend(marks);
                cap(known);
            }
            Some(a)
        }
        (a, b) => a.or(b),
    }
}
