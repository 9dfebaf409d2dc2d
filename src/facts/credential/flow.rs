//! Where values go: from shared state into an await that spends them, and from its reply back into shared state.
//!
//! An abstract interpreter over the engine's lowered body.
//! Each value carries marks that say where it may come from: a read of shared state, the reply of an await, a parameter.
//! What happens to shared state is a list of events in the order of evaluation.
//! A call of a function of the workspace is replaced by that function's own events, with the arguments' marks for its
//! parameters, so that it does not matter in which of the functions a step is made.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::marks::{
    Mark, Marks, Source, cap, field, in_field, keyed, named, named_by_binding, named_by_getter,
};
use super::roles::{self, Outside, Role};
use super::words::{self, Strength};
use crate::facts::body::BodyCx;
use crate::facts::calls;
use crate::facts::effects::{Awaited, EffectCx, Summaries, function_path};
use crate::facts::meaning::Meanings;
use crate::facts::site::guarded_type;
use crate::facts::types::Types;
use crate::model::{Effect, LockMode};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::hir::{
    Array, BinaryOp, BindingId, ClosureKind, Expr, ExprId, LabelId, Literal, Pat, PatId, RecordSpread,
    Statement,
};
use crate::ra::hir_def::{FunctionId, StaticId};
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
/// How deep calls are followed.
const MAX_DEPTH: usize = 10;
/// How often a function of a recursive group is computed before what was seen of it is remembered.
const MAX_TRIES: usize = 1;

/// What a piece of state is reached from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Root {
    Param(usize),
    Static(StaticId),
    /// A variable of the function.
    Local(u32),
    Outside(Outside),
    Unknown,
}

/// A piece of state that outlives a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    pub root: Root,
    /// The fields from the root to it.
    pub path: Vec<String>,
    /// The type that it keeps, as it is written; empty where that is not known.
    pub ty: String,
}

impl State {
    /// Whether both may be the same state: reached on the same way, or of one type under one name.
    pub fn is_same(&self, other: &State) -> bool {
        if matches!(self.root, Root::Outside(_)) || matches!(other.root, Root::Outside(_)) {
            return self.root == other.root;
        }
        if self.root == other.root && !matches!(self.root, Root::Unknown) {
            return self.path == other.path;
        }
        let known = |it: &State| matches!(it.root, Root::Static(_));
        !known(self)
            && !known(other)
            && self.path.last() == other.path.last()
            && self.ty == other.ty
            && !(self.ty.is_empty() && self.path.is_empty())
    }

    /// The words for it in a message.
    pub fn words(&self) -> String {
        match self.root {
            Root::Outside(outside) => outside.words().to_owned(),
            _ if self.path.is_empty() => "shared state".to_owned(),
            _ => format!("`{}`", self.path.join(".")),
        }
    }
}

/// One thing that happens to shared state.
#[derive(Debug, Clone)]
pub enum Kind {
    Read {
        state: State,
        /// The mode of the guard that it is read through, where there is one.
        guard: Option<LockMode>,
        /// What the name of the state, its type and the type's fields say.
        strength: Option<Strength>,
        /// Its type is called after a credential, or keeps one beside the time that it ends.
        is_token: bool,
    },
    /// A branch is taken by the value.
    Test { of: Marks },
    /// An await that reaches out of the program with the value.
    Spend { with: Marks, callee: String, chain: Vec<String>, effect: Effect, by_name: bool },
    Store {
        state: State,
        value: Marks,
        /// The field that is written, where it is not the whole.
        name: Option<Rc<str>>,
        /// Whether others may see it; a write through a `&mut` parameter is its caller's business.
        shared: bool,
        /// It is a flag that is set.
        sets_flag: bool,
    },
    /// A test and set in one step.
    CompareExchange,
}

/// An event with its place.
#[derive(Debug, Clone)]
pub struct Event {
    pub kind: Kind,
    /// The expression of this body that it happens in: a call where it happens in what is called.
    pub at: ExprId,
    /// The await of this body that it happens under.
    pub awaited: Option<ExprId>,
    /// Where it happens in the end.
    pub origin: (FunctionId, ExprId),
    /// The arms that lead to it, outermost first.
    pub branch: Vec<Arm>,
    /// It happens in what a once-cell or a loading cache runs for one task at a time.
    pub once: bool,
    /// It happens in a loop of a task that is spawned: one task, one after the other.
    pub confined: bool,
    /// It happens in a function that is called at `at`.
    pub inlined: bool,
    /// It is a step of a refresh that the function it happens in serialises.
    pub sheltered: bool,
}

/// One arm of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Arm {
    pub function: FunctionId,
    pub branch: ExprId,
    pub index: usize,
}

/// What a function does to shared state.
#[derive(Debug, Default)]
pub struct Summary {
    pub events: Vec<Event>,
    pub returns: Marks,
    /// Arms that do not come back to what is after their branch.
    pub leaving: HashSet<Arm>,
}

impl Summary {
    /// Whether one run can pass through both events, `first` before `second`.
    pub fn can_follow(&self, first: &Event, second: &Event) -> bool {
        first.branch.iter().all(|arm| {
            let other =
                second.branch.iter().find(|it| it.function == arm.function && it.branch == arm.branch);
            match other {
                Some(other) => other.index == arm.index,
                None => !self.leaving.contains(arm),
            }
        })
    }

    /// The reads and spends behind `marks`, through the spends that were themselves made with replies.
    pub fn events_behind(&self, marks: &Marks) -> BTreeSet<usize> {
        marks
            .iter()
            .filter_map(|it| if let Source::Event(event) = it.source { Some(event) } else { None })
            .collect()
    }
}

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
    /// Whether a function may matter, by its text.
    texts: RefCell<HashMap<FunctionId, bool>>,
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

    /// Whether a function is short, as what gets and sets a value is, or speaks of credentials: a look at its text.
    fn may_matter(&self, function: FunctionId) -> bool {
        if let Some(&known) = self.texts.borrow().get(&function) {
            return known;
        }
        let source = hir::HasSource::source(hir::Function::from(function), self.db);
        let matters = source.is_none_or(|it| {
            let text = it.value.syntax().text().to_string();
            text.len() <= SHORT || words::mentions_credential(&text)
        });
        self.texts.borrow_mut().insert(function, matters);
        matters
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
        let is_bool = hir::Function::from(cx.function).ret_type(cx.db).is_bool();
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
        let strength = self.state_strength(&state, ty);
        let is_token = ty.is_some_and(|it| self.is_token(it, 4));
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

    /// What the state's name and the fields of its type say.
    fn state_strength(&self, state: &State, ty: Option<Ty<'db>>) -> Option<Strength> {
        let by_path = state.path.last().and_then(|it| words::strength(it));
        let by_type = ty.and_then(|it| self.type_strength(it, 3));
        by_path.max(by_type)
    }

    /// Whether a type is a credential as it is cached: called after one, or with one beside the time that it ends.
    fn is_token(&self, ty: Ty<'db>, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let adt = hir::Adt::from(adt.def_id());
                let fields = match adt {
                    hir::Adt::Struct(it)
                        if it.module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_local() =>
                    {
                        it.fields(self.cx.db)
                    }
                    _ => Vec::new(),
                };
                let name = |it: &hir::Field| it.name(self.cx.db).as_str().to_owned();
                let ends = fields.iter().any(|it| words::is_end(&name(it)));
                words::strength(adt.name(self.cx.db).as_str()).is_some()
                    || ends && fields.iter().any(|it| words::strength(&name(it)).is_some())
                    || args.types().any(|it| self.is_token(it, depth))
            }
            TyKind::Tuple(_) => ty.as_tuple().is_some_and(|it| it.iter().any(|it| self.is_token(it, depth))),
            TyKind::Ref(_, it, _) => self.is_token(*it, depth),
            _ => false,
        }
    }

    fn type_strength(&self, ty: Ty<'db>, depth: usize) -> Option<Strength> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let adt = hir::Adt::from(id);
                let own = words::strength(adt.name(self.cx.db).as_str());
                let inner = args.types().filter_map(|it| self.type_strength(it, depth)).max();
                let fields = match adt {
                    hir::Adt::Struct(it) => {
                        let local = it.module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_local();
                        let fields = if local { it.fields(self.cx.db) } else { Vec::new() };
                        fields.iter().filter_map(|it| words::strength(it.name(self.cx.db).as_str())).max()
                    }
                    _ => None,
                };
                own.max(inner).max(fields)
            }
            TyKind::Tuple(_) => ty.as_tuple()?.iter().filter_map(|it| self.type_strength(it, depth)).max(),
            TyKind::Ref(_, it, _) => self.type_strength(*it, depth),
            _ => None,
        }
    }

    // ---- places

    /// The way to a place, through names for it, references and handles.
    fn place(&self, expr: ExprId) -> Option<PlaceKey> {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Path(_) => match cx.local(expr) {
                Some(binding) => Some(
                    self.places
                        .get(&binding)
                        .cloned()
                        .unwrap_or((Root::Local(binding.into_raw().into_u32()), Vec::new())),
                ),
                None => cx.static_of(expr).map(|it| (Root::Static(it), vec![cx.text(expr)])),
            },
            Expr::Field { expr, name } => {
                let (root, mut path) = self.place(*expr)?;
                path.push(name.as_str().to_owned());
                Some((root, path))
            }
            Expr::Ref { expr, .. } | Expr::UnaryOp { expr, .. } => self.place(*expr),
            Expr::Index { base, .. } => self.place(*base),
            Expr::MethodCall { receiver, method_name, args, .. } if args.is_empty() => {
                let same = ["clone", "as_ref", "borrow", "deref", "to_owned", "inner", "get_ref", "as_mut"];
                if same.contains(&method_name.as_str()) {
                    return self.place(*receiver);
                }
                let (root, mut path) = self.place(*receiver)?;
                let function = calls::named_function(cx, expr)?;
                calls::is_local(cx, function).then(|| {
                    path.push(method_name.as_str().to_owned());
                    (root, path)
                })
            }
            Expr::Call { callee, args } => match **args {
                [only] => {
                    let name = cx.callee(*callee).map(|it| hir::Function::from(it).name(cx.db));
                    (name.is_some_and(|it| it.as_str() == "clone")).then(|| self.place(only)).flatten()
                }
                _ => None,
            },
            Expr::Block { statements, tail: Some(tail), .. } if statements.is_empty() => self.place(*tail),
            _ => None,
        }
    }

    fn state_at(&self, expr: Option<ExprId>, ty: Option<Ty<'db>>) -> State {
        let (root, path) = expr.and_then(|it| self.place(it)).unwrap_or((Root::Unknown, Vec::new()));
        State { root, path, ty: ty.map(|it| self.cx.types.display(it)).unwrap_or_default() }
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

    /// The read that a guard makes possible, where `expr` is what acquires it.
    fn acquired(&mut self, expr: ExprId, from: ExprId, operands: &Marks) -> Option<Marks> {
        let cx = self.cx;
        let guard = cx.guard_in(cx.infer.expr_ty(expr))?;
        let through_guard = operands.iter().any(|it| match it.source {
            Source::Event(it) => matches!(self.summary.events[it].kind, Kind::Read { guard: Some(_), .. }),
            Source::Param(_) => false,
        });
        if through_guard {
            return None;
        }
        let lock = match &cx.body[from] {
            Expr::MethodCall { receiver, .. } => Some(*receiver),
            Expr::Call { args, .. } => args.first().copied(),
            _ => None,
        };
        let guarded = guarded_type(guard.ty);
        let state = self.state_at(lock, guarded);
        Some(self.read(expr, state, Some(guard.mode), guarded))
    }

    fn call(&mut self, expr: ExprId, operands: Vec<Operand>) -> Marks {
        let cx = self.cx;
        if self.env.is_none() {
            return Marks::new();
        }
        let targets = calls::targets(cx, expr);
        if self.is_worth_following(&targets, &operands) {
            return self.inline(expr, &targets, &operands);
        }
        let name = self.cx.called_name(expr);
        let all: Marks = operands.iter().flat_map(|it| it.marks.iter().cloned()).collect();
        if let Some(marks) = self.acquired(expr, expr, &all) {
            return marks;
        }
        let receiver = match &cx.body[expr] {
            Expr::MethodCall { .. } => operands.first(),
            _ => None,
        };
        let args = || -> Marks {
            let skip = usize::from(receiver.is_some());
            operands.iter().skip(skip).flat_map(|it| it.marks.iter().cloned()).collect()
        };
        match self.role(expr) {
            Role::Read => {
                let state = self.state_at(receiver.map(|it| it.expr), None);
                let ty = receiver.map(|it| cx.infer.expr_ty(it.expr));
                return self.read(expr, state, None, ty);
            }
            Role::Store => {
                let state = self.state_at(receiver.map(|it| it.expr), None);
                let sets_flag = args().is_empty();
                let kind = Kind::Store { state, value: args(), name: None, shared: true, sets_flag };
                if !self.is_full() {
                    self.emit(kind, expr, (cx.function, expr));
                }
                return Marks::new();
            }
            Role::ReadOutside(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                let mut marks = self.read(expr, state, None, None);
                let literal = operands.iter().find_map(|it| self.string(it.expr));
                if let Some(literal) = literal {
                    marks = named(marks, &literal);
                }
                self.write_back(&operands, &marks);
                return marks;
            }
            Role::StoreOutside(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                // The first of two is where it goes.
                let what = match operands.as_slice() {
                    [_, contents @ ..] if !contents.is_empty() => contents,
                    all => all,
                };
                let value: Marks = what.iter().flat_map(|it| it.marks.iter().cloned()).collect();
                self.store(expr, state, value, None, true);
                return all;
            }
            Role::ReadAndStore(outside) => {
                let state = State { root: Root::Outside(outside), path: Vec::new(), ty: String::new() };
                if all.iter().any(|it| matches!(it.source, Source::Event(_))) {
                    self.store(expr, state.clone(), all.clone(), None, true);
                }
                let mut marks = all;
                marks.extend(self.read(expr, state, None, None));
                return marks;
            }
            Role::Take => return Marks::new(),
            Role::CompareExchange => {
                if !self.is_full() {
                    self.emit(Kind::CompareExchange, expr, (cx.function, expr));
                }
                return all;
            }
            Role::Once | Role::Plain => {}
        }
        if self.writes_through(expr, receiver, &name, &operands) {
            let marks = if is_taking(&name) { Marks::new() } else { all };
            return marks;
        }
        self.write_back(&operands, &all);
        // What becomes of an error is no part of the value.
        let of_error = [
            "ok_or",
            "ok_or_else",
            "context",
            "with_context",
            "map_err",
            "expect",
            "wrap_err",
            "wrap_err_with",
        ];
        if of_error.contains(&name.as_str())
            && let Some(receiver) = receiver
        {
            return receiver.marks.clone();
        }
        // A closure that picks a part out of what it is given.
        let picks = ["map", "and_then", "filter_map", "then", "map_or", "map_or_else"];
        if picks.contains(&name.as_str())
            && let [_, .., closure] = operands.as_slice()
            && matches!(cx.body[closure.expr], Expr::Closure { .. })
        {
            return closure.marks.clone();
        }
        let key = match words::strength(&name) {
            Some(_) => Some(name.clone()),
            None => self.owner_name(expr).filter(|it| words::strength(it) == Some(Strength::SingleUse)),
        };
        match key {
            _ if matches!(name.as_str(), "bearer_auth" | "basic_auth") => {
                let mut marks = receiver.map(|it| it.marks.clone()).unwrap_or_default();
                marks.extend(keyed(args(), "authorization"));
                marks
            }
            Some(key) if receiver.is_some() => {
                let mut marks =
                    named_by_getter(receiver.map(|it| it.marks.clone()).unwrap_or_default(), &key);
                marks.extend(keyed(args(), &key));
                marks
            }
            Some(key) => keyed(all, &key),
            None if receiver.is_some() && operands.len() == 1 => {
                // A getter of a library: `session.user_id()`.
                named_by_getter(all, &name)
            }
            None => {
                let literal = match operands.as_slice() {
                    [_, literal] => self.string(literal.expr),
                    _ => None,
                };
                match literal {
                    Some(literal) => named(all, &literal),
                    None => all,
                }
            }
        }
    }

    /// Whether what is called can matter: it is short, or speaks of credentials, or is given state or a credential.
    fn is_worth_following(&self, targets: &[FunctionId], operands: &[Operand]) -> bool {
        if targets.is_empty() || self.flows.running.borrow().len() > MAX_DEPTH {
            return false;
        }
        let is_credential = |it: &Option<Rc<str>>| it.as_deref().and_then(words::strength).is_some();
        let matters = |mark: &Mark| {
            let of_state = match mark.source {
                Source::Event(it) => matches!(self.summary.events[it].kind, Kind::Read { .. }),
                Source::Param(_) => false,
            };
            of_state || is_credential(&mark.name) || is_credential(&mark.key)
        };
        operands.iter().any(|it| it.marks.iter().any(matters))
            || targets.iter().any(|it| self.flows.may_matter(*it))
    }

    /// What is handed out through `&mut` arguments, as by `read_to_string(&mut text)`.
    fn write_back(&mut self, operands: &[Operand], marks: &Marks) {
        let cx = self.cx;
        let targets: Vec<BindingId> = operands
            .iter()
            .filter_map(|it| match &cx.body[it.expr] {
                Expr::Ref { expr, mutability: crate::ra::hir_def::type_ref::Mutability::Mut, .. } => {
                    cx.local_root(*expr)
                }
                _ => None,
            })
            .collect();
        if let Some(env) = &mut self.env {
            for it in targets {
                let known = env.entry(it).or_default();
                known.extend(marks.iter().cloned());
                cap(known);
            }
        }
    }

    /// Whether the call changes what is behind a guard or a `&mut` parameter; then the store is recorded.
    fn writes_through(
        &mut self,
        expr: ExprId,
        receiver: Option<&Operand>,
        name: &str,
        operands: &[Operand],
    ) -> bool {
        let cx = self.cx;
        let (target, values): (&Operand, &[Operand]) = match (receiver, operands) {
            (Some(receiver), [_, values @ ..]) => {
                let exclusive = calls::named_function(cx, expr).is_some_and(|it| {
                    let function = hir::Function::from(it);
                    function.self_param(cx.db).is_some_and(|it| it.access(cx.db) == hir::Access::Exclusive)
                });
                if !exclusive {
                    return false;
                }
                (receiver, values)
            }
            (None, [target, values @ ..]) if matches!(name, "replace" | "take" | "swap") => (target, values),
            _ => return false,
        };
        // What only hands the place on writes nothing.
        let hands_on = [
            "as_mut",
            "deref_mut",
            "get_mut",
            "unwrap",
            "expect",
            "iter_mut",
            "as_deref_mut",
            "entry",
            "borrow_mut",
            "next",
            "by_ref",
            "values_mut",
            "as_mut_slice",
            "get_or_insert_with",
            "as_object_mut",
            "pointer_mut",
        ];
        if hands_on.contains(&name) {
            return false;
        }
        let value: Marks = values.iter().flat_map(|it| it.marks.iter().cloned()).collect();
        let value = match values.first().and_then(|it| self.string(it.expr)) {
            Some(key) => keyed(value, &key),
            None => value,
        };
        self.store_to(expr, target.expr, target.marks.clone(), value)
    }

    fn inline(&mut self, expr: ExprId, targets: &[FunctionId], operands: &[Operand]) -> Marks {
        let mut result = Marks::new();
        for (index, &target) in targets.iter().enumerate() {
            let summary = self.flows.summary(target);
            if targets.len() > 1 {
                self.branch.push(Arm { function: self.cx.function, branch: expr, index });
            }
            result.extend(self.inline_one(expr, &summary, operands));
            if targets.len() > 1 {
                self.branch.pop();
            }
        }
        let name = self.cx.called_name(expr);
        if operands.len() == 1 { named_by_getter(result, &name) } else { result }
    }

    fn inline_one(&mut self, expr: ExprId, summary: &Summary, operands: &[Operand]) -> Marks {
        let mut map: BTreeMap<usize, usize> = BTreeMap::new();
        for (index, event) in summary.events.iter().enumerate() {
            let kind = match &event.kind {
                Kind::Read { state, guard, strength, is_token } => {
                    let state = self.rebased(state, operands);
                    let strength = (*strength).max(state.path.last().and_then(|it| words::strength(it)));
                    Kind::Read { state, guard: *guard, strength, is_token: *is_token }
                }
                Kind::Test { of } => {
                    let of = substituted(of, &map, operands);
                    if of.is_empty() {
                        continue;
                    }
                    Kind::Test { of }
                }
                Kind::Spend { with, callee, chain, effect, by_name } => Kind::Spend {
                    with: substituted(with, &map, operands),
                    callee: callee.clone(),
                    chain: chain.clone(),
                    effect: *effect,
                    by_name: *by_name,
                },
                Kind::Store { state, value, name, shared, sets_flag } => {
                    let value = substituted(value, &map, operands);
                    if !shared {
                        let Root::Param(param) = state.root else { continue };
                        let Some(operand) = operands.get(param) else { continue };
                        let (target, marks) = (operand.expr, operand.marks.clone());
                        let name = name.as_ref().or(None).cloned();
                        self.store_named(
                            expr,
                            target,
                            marks,
                            value,
                            name.or(state.path.last().map(|it| it.as_str().into())),
                            event,
                        );
                        continue;
                    }
                    let state = self.rebased(state, operands);
                    Kind::Store { state, value, name: name.clone(), shared: true, sets_flag: *sets_flag }
                }
                Kind::CompareExchange => Kind::CompareExchange,
            };
            if self.is_crowded() {
                break;
            }
            let mut branch = self.branch.clone();
            branch.extend(event.branch.iter().copied());
            let new = Event {
                kind,
                at: expr,
                awaited: self.awaited,
                origin: event.origin,
                branch,
                once: event.once || self.once,
                confined: event.confined || self.spawned && self.loops > 0,
                inlined: true,
                sheltered: event.sheltered,
            };
            map.insert(index, self.push(new));
        }
        substituted(&summary.returns, &map, operands)
    }

    /// The callee's state as this body reaches it.
    fn rebased(&self, state: &State, operands: &[Operand]) -> State {
        let (root, path) = match state.root {
            Root::Param(param) => {
                let place = operands.get(param).and_then(|it| self.place(it.expr));
                match place {
                    Some((root, mut path)) => {
                        path.extend(state.path.iter().cloned());
                        (root, path)
                    }
                    None => (Root::Unknown, state.path.clone()),
                }
            }
            Root::Local(_) => (Root::Unknown, state.path.clone()),
            root => (root, state.path.clone()),
        };
        State { root, path, ty: state.ty.clone() }
    }

    // ---- writing

    fn assign(&mut self, expr: ExprId, target: PatId, value: ExprId, marks: Marks) {
        match &self.cx.body[target] {
            Pat::Expr(place) => {
                let place = *place;
                self.assign_to(expr, place, marks);
                let is_true = matches!(self.cx.body[value], Expr::Literal(Literal::Bool(true)));
                if is_true
                    && let Some(event) = self.summary.events.last_mut()
                    && event.at == expr
                    && let Kind::Store { sets_flag, .. } = &mut event.kind
                {
                    *sets_flag = true;
                }
            }
            Pat::Bind { .. } => self.bind(target, &marks),
            _ => {
                let mut places = Vec::new();
                self.cx.body.walk_pats(target, &mut |it| {
                    if let Pat::Expr(place) = &self.cx.body[it] {
                        places.push(*place);
                    }
                });
                for place in places {
                    self.assign_to(expr, place, marks.clone());
                }
            }
        }
    }

    fn assign_to(&mut self, expr: ExprId, place: ExprId, value: Marks) {
        if let Some(binding) = self.cx.local(place) {
            if let Some(env) = &mut self.env {
                env.insert(binding, value);
            }
            return;
        }
        let marks = self.eval(place);
        self.store_to(expr, place, marks, value);
    }

    /// Records a write of `value` to `place`, where it is behind a guard or a `&mut` parameter.
    ///
    /// A write to a variable of the function changes what that carries.
    fn store_to(&mut self, expr: ExprId, place: ExprId, marks: Marks, value: Marks) -> bool {
        let name = self.last_field(place);
        let origin = (self.cx.function, expr);
        self.store_at(expr, place, marks, value, name, origin)
    }

    fn store_named(
        &mut self,
        expr: ExprId,
        place: ExprId,
        marks: Marks,
        value: Marks,
        name: Option<Rc<str>>,
        event: &Event,
    ) {
        self.store_at(expr, place, marks, value, name, event.origin);
    }

    fn store_at(
        &mut self,
        expr: ExprId,
        place: ExprId,
        marks: Marks,
        value: Marks,
        name: Option<Rc<str>>,
        origin: (FunctionId, ExprId),
    ) -> bool {
        let cx = self.cx;
        let root = self.local_bottom(place);
        let is_reference = |ty: Ty<'db>| cx.guard_in(ty).is_some() || matches!(ty.kind(), TyKind::Ref(..));
        let by_reference = root.is_none_or(|it| is_reference(cx.infer.binding_ty(it)));
        let guard = marks.iter().find_map(|it| match it.source {
            Source::Event(it) => match &self.summary.events[it].kind {
                Kind::Read { state, guard: Some(LockMode::Exclusive), .. } => Some(state.clone()),
                _ => None,
            },
            Source::Param(_) => None,
        });
        if by_reference && let Some(state) = guard {
            if !self.is_full() {
                let kind = Kind::Store { state, value, name, shared: true, sets_flag: false };
                self.emit(kind, expr, origin);
            }
            return true;
        }
        let Some((root_key, path)) = self.place(place) else { return false };
        if let Root::Param(_) = root_key
            && !self.is_full()
        {
            let state = State { root: root_key, path, ty: String::new() };
            let kind = Kind::Store { state, value, name, shared: false, sets_flag: false };
            self.emit(kind, expr, origin);
            return true;
        }
        // A reference into what a `&mut` parameter refers to.
        let into_param = marks.iter().find_map(|it| match it.source {
            Source::Param(param) if by_reference && root.is_some() => Some(param),
            _ => None,
        });
        if let Some(param) = into_param
            && !self.is_full()
        {
            let state = State { root: Root::Param(param), path: Vec::new(), ty: String::new() };
            let kind = Kind::Store { state, value: value.clone(), name, shared: false, sets_flag: false };
            self.emit(kind, expr, origin);
        }
        let mut changed = root;
        while let (Some(binding), Some(env)) = (changed, &mut self.env) {
            let known = env.entry(binding).or_default();
            known.extend(value.iter().cloned());
            cap(known);
            changed = self.borrowed.get(&binding).copied();
        }
        false
    }

    /// The local variable that a place is reached from, through methods that hand the place on.
    fn local_bottom(&self, place: ExprId) -> Option<BindingId> {
        match &self.cx.body[place] {
            Expr::Field { expr, .. }
            | Expr::UnaryOp { expr, .. }
            | Expr::Ref { expr, .. }
            | Expr::Index { base: expr, .. }
            | Expr::MethodCall { receiver: expr, .. }
            | Expr::Await { expr }
            | Expr::Match { expr, .. } => self.local_bottom(*expr),
            Expr::Call { args, .. } if self.is_try(place) => self.local_bottom(*args.first()?),
            _ => self.cx.local(place),
        }
    }

    fn last_field(&self, place: ExprId) -> Option<Rc<str>> {
        match &self.cx.body[place] {
            Expr::Field { name, .. } => Some(name.as_str().into()),
            Expr::Index { index, .. } => self.string(*index).map(Into::into),
            Expr::UnaryOp { expr, .. } | Expr::Ref { expr, .. } | Expr::MethodCall { receiver: expr, .. } => {
                self.last_field(*expr)
            }
            _ => None,
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

    // ---- names

    /// Whether `expr` is the call that `?` makes.
    fn is_try(&self, expr: ExprId) -> bool {
        let Expr::Call { callee, .. } = &self.cx.body[expr] else { return false };
        matches!(&self.cx.body[*callee], Expr::Path(crate::ra::hir_def::expr_store::path::Path::LangItem(..)))
    }

    fn string(&self, expr: ExprId) -> Option<String> {
        match &self.cx.body[expr] {
            Expr::Literal(Literal::String(text)) => Some(text.as_str().to_owned()),
            Expr::Ref { expr, .. } => self.string(*expr),
            Expr::MethodCall { receiver, args, method_name, .. }
                if args.is_empty() && matches!(method_name.as_str(), "to_string" | "to_owned" | "into") =>
            {
                self.string(*receiver)
            }
            _ => None,
        }
    }

    /// The type before the last segment of a path that is called: `RefreshToken` of `RefreshToken::new`.
    fn owner_name(&self, call: ExprId) -> Option<String> {
        let Expr::Call { callee, .. } = &self.cx.body[call] else { return None };
        let Expr::Path(path) = &self.cx.body[*callee] else { return None };
        let segments = path.mod_path()?.segments();
        let at = segments.len().checked_sub(2)?;
        Some(segments[at].as_str().to_owned())
    }

    fn role(&self, call: ExprId) -> Role {
        let cx = self.cx;
        let name = self.cx.called_name(call);
        if name.is_empty() {
            return Role::Plain;
        }
        let Some(function) = calls::named_function(cx, call) else {
            return match cx.body[call] {
                Expr::MethodCall { .. } => roles::of_name(&name),
                _ => Role::Plain,
            };
        };
        if calls::is_local(cx, function) {
            // A trait's method without a body is someone else's.
            return if calls::targets(cx, call).is_empty() { roles::of_name(&name) } else { Role::Plain };
        }
        let db = cx.db;
        let hir_function = hir::Function::from(function);
        let owner = hir_function.as_assoc_item(db).and_then(|it| match it.container(db) {
            AssocItemContainer::Trait(_) => None,
            AssocItemContainer::Impl(it) => it.self_ty(db).as_adt().map(|it| it.name(db).as_str().to_owned()),
        });
        let owner = owner.unwrap_or_else(|| self.receiver_name(call));
        roles::of_function(&function_path(&cx.types, function), &owner, &name)
    }

    /// The type that a method is called on, or a function's first argument.
    fn receiver_name(&self, call: ExprId) -> String {
        let receiver = match &self.cx.body[call] {
            Expr::MethodCall { receiver, .. } => *receiver,
            Expr::Call { args, .. } => match args.first() {
                Some(first) => *first,
                None => return String::new(),
            },
            _ => return String::new(),
        };
        let mut ty = self.cx.infer.expr_ty(receiver);
        while let TyKind::Ref(_, inner, _) = ty.kind() {
            ty = inner;
        }
        ty.as_adt().map(|it| hir::Adt::from(it.0).name(self.cx.db).as_str().to_owned()).unwrap_or_default()
    }
}

fn state_of(kind: &Kind) -> Option<&State> {
    match kind {
        Kind::Read { state, .. } | Kind::Store { state, .. } => Some(state),
        _ => None,
    }
}

/// Whether a method of that name takes the value out.
fn is_taking(name: &str) -> bool {
    let takes =
        ["take", "pop", "pop_front", "pop_back", "remove", "swap_remove", "drain", "split_off", "retain"];
    takes.contains(&name)
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

/// The callee's marks as the caller sees them.
fn substituted(marks: &Marks, map: &BTreeMap<usize, usize>, operands: &[Operand]) -> Marks {
    let mut result = Marks::new();
    for mark in marks {
        match mark.source {
            Source::Event(event) => {
                if let Some(&event) = map.get(&event) {
                    result.insert(Mark { source: Source::Event(event), ..mark.clone() });
                }
            }
            Source::Param(param) => {
                let Some(operand) = operands.get(param) else { continue };
                for outer in &operand.marks {
                    let mut outer = Marks::from([outer.clone()]);
                    if let Some(name) = &mark.name {
                        // The callee's name is that of a field where the argument has one of that name.
                        let is_field = outer.iter().any(|it| it.field.is_some());
                        outer = match words::strength(name) {
                            _ if is_field => field(outer, name),
                            Some(_) => named_by_binding(outer, name),
                            None => named(outer, name),
                        };
                    }
                    if let Some(key) = &mark.key {
                        outer = keyed(outer, key);
                    }
                    if let Some(name) = &mark.field {
                        outer = in_field(outer, name);
                    }
                    result.extend(outer);
                }
            }
        }
    }
    cap(&mut result);
    result
}
