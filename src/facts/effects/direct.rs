//! What one body does by itself: the effects of the libraries that it calls, and the functions to ask next.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use super::function_path;
use crate::facts::asynchronous::{is_async, is_lazy, returns_future};
use crate::facts::body::BodyCx;
use crate::facts::meaning::EffectWord;
use crate::facts::types::Types;
use crate::model::Effect;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Array, BindingId, ClosureKind, Expr, ExprId, Pat, Statement};
use crate::ra::hir_ty::next_solver::{GenericArgs, Ty, TyKind};

/// How deep expressions and types are looked into for the future that they hold.
const DEPTH: usize = 8;

/// What a future waits for by itself, and the functions that it runs for the rest.
#[derive(Debug, Clone, Default)]
pub struct Direct {
    /// The library's function, or type, that has each effect: the first in source order.
    pub effects: BTreeMap<Effect, String>,
    /// Functions of the workspace, in source order, each once.
    pub calls: Vec<Call>,
}

/// How a function of the workspace is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Call {
    /// Its future is awaited.
    Awaited(FunctionId),
    /// It runs on the spot: it matters for what blocks the thread.
    Blocking(FunctionId),
}

impl Call {
    pub fn function(self) -> FunctionId {
        match self {
            Call::Awaited(it) | Call::Blocking(it) => it,
        }
    }
}

impl Direct {
    fn of(effect: Effect, callee: String) -> Direct {
        Direct { effects: BTreeMap::from([(effect, callee)]), calls: Vec::new() }
    }

    fn unknown(callee: &str) -> Direct {
        Direct::of(Effect::Unknown, callee.to_owned())
    }

    fn call(call: Call) -> Direct {
        Direct { effects: BTreeMap::new(), calls: vec![call] }
    }

    /// Whether anything but "unknown" is known of it.
    fn is_known(&self) -> bool {
        !self.calls.is_empty() || self.effects.keys().any(|it| *it != Effect::Unknown)
    }

    fn add(&mut self, other: Direct) {
        for (effect, callee) in other.effects {
            self.effects.entry(effect).or_insert(callee);
        }
        for call in other.calls {
            if !self.calls.contains(&call) {
                self.calls.push(call);
            }
        }
    }
}

/// What `function` does itself when it runs to its end.
pub fn of_function(asking: &BodyCx<'_>, function: FunctionId) -> Direct {
    let db = asking.db;
    let krate = hir::Function::from(function).module(db).krate(db);
    let types = Types { db, meanings: asking.types.meanings, krate };
    let container = hir::Function::from(function).as_assoc_item(db).map(|it| it.container(db));
    match container {
        Some(AssocItemContainer::Trait(trait_)) => of_trait_method(types, function, trait_),
        _ => of_own_body(types, function),
    }
}

/// The workspace's implementations of a trait's method, and its default body.
fn of_trait_method(types: Types<'_>, function: FunctionId, trait_: hir::Trait) -> Direct {
    let db = types.db;
    let method = hir::Function::from(function);
    let name = method.name(db);
    let mut direct = if method.has_body(db) { of_own_body(types, function) } else { Direct::default() };
    let mut implementations: Vec<(String, FunctionId)> = hir::Impl::all_for_trait(db, trait_)
        .into_iter()
        .flat_map(|it| it.items(db))
        .filter_map(|it| match it {
            hir::AssocItem::Function(it) if it.name(db) == name => FunctionId::try_from(it).ok(),
            _ => None,
        })
        .filter(|&it| types.meanings.may_run(it))
        .map(|it| (function_path(&types, it), it))
        .collect();
    // The engine's order is not the same from run to run.
    implementations.sort_by(|a, b| a.0.cmp(&b.0));
    if implementations.is_empty() && !method.has_body(db) {
        return Direct::unknown(&function_path(&types, function));
    }
    let is_future = returns_future(db, method);
    for (_, it) in implementations {
        direct.add(Direct::call(if is_future { Call::Awaited(it) } else { Call::Blocking(it) }));
    }
    direct
}

fn of_own_body(types: Types<'_>, function: FunctionId) -> Direct {
    let cx = BodyCx::new(types, function);
    let inner = DirectCx { cx: &cx, initializers: &RefCell::default() };
    let root = cx.body.root_expr();
    match &cx.body[root] {
        Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => {
            inner.of_body(*body, DEPTH)
        }
        _ => {
            let mut direct = inner.of_body(root, DEPTH);
            let function = hir::Function::from(function);
            if returns_future(cx.db, function) && !is_async(cx.db, function) {
                inner.collect_returned(root, &mut direct);
            }
            direct
        }
    }
}

/// Questions about one body.
pub struct DirectCx<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    /// What local variables were first set to, once that is asked.
    pub initializers: &'a RefCell<Option<HashMap<BindingId, ExprId>>>,
}

impl<'db> DirectCx<'_, 'db> {
    /// The function whose call makes the future that `expr` is.
    pub fn callee_of_future(&self, expr: ExprId) -> Option<FunctionId> {
        self.callee_at_depth(expr, 4)
    }

    fn callee_at_depth(&self, expr: ExprId, depth: usize) -> Option<FunctionId> {
        let depth = depth.checked_sub(1)?;
        match &self.cx.body[expr] {
            Expr::MethodCall { .. } => self.cx.infer.method_resolution(expr).map(|it| it.0),
            Expr::Call { callee, .. } => self.cx.callee(*callee),
            Expr::Path(_) => self.callee_at_depth(self.initializer(expr)?, depth),
            Expr::Ref { expr, .. } => self.callee_at_depth(*expr, depth),
            Expr::Block { tail: Some(tail), .. } => self.callee_at_depth(*tail, depth),
            _ => None,
        }
    }

    /// What awaiting the value of `expr` does.
    pub fn of_future(&self, expr: ExprId) -> Direct {
        self.of_future_at(expr, DEPTH)
    }

    fn of_future_at(&self, expr: ExprId, depth: usize) -> Direct {
        let Some(depth) = depth.checked_sub(1) else { return Direct::unknown("…") };
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
            Expr::Call { callee, args } => match (self.pinned(expr), cx.concrete_callee(*callee)) {
                (Some(future), _) => self.of_future_at(future, depth),
                (None, Some(function)) => self.of_call(expr, function, args, depth),
                (None, None) => self.of_type(expr, depth),
            },
            Expr::Path(_) => match self.initializer(expr) {
                Some(initializer) => self.of_future_at(initializer, depth),
                None => self.of_type(expr, depth),
            },
            Expr::Ref { expr, .. } | Expr::Const(expr) | Expr::Cast { expr, .. } => {
                self.of_future_at(*expr, depth)
            }
            Expr::Closure { body, .. } => self.of_body(*body, depth),
            Expr::Block { tail: Some(tail), .. } | Expr::Unsafe { tail: Some(tail), .. } => {
                self.of_future_at(*tail, depth)
            }
            Expr::If { then_branch, else_branch, .. } => {
                let mut direct = self.of_future_at(*then_branch, depth);
                if let Some(other) = else_branch {
                    direct.add(self.of_future_at(*other, depth));
                }
                direct
            }
            Expr::Match { arms, .. } => {
                let mut direct = Direct::default();
                for arm in arms {
                    if !cx.infer.expr_ty(arm.expr).is_never() {
                        direct.add(self.of_future_at(arm.expr, depth));
                    }
                }
                direct
            }
            _ => self.of_type(expr, depth),
        }
    }

    /// What the awaits in `body` and its blocking calls do, those in other closures left out.
    fn of_body(&self, body: ExprId, depth: usize) -> Direct {
        let mut direct = Direct::default();
        self.collect(body, depth, &mut direct);
        direct
    }

    fn collect(&self, expr: ExprId, depth: usize, direct: &mut Direct) {
        match &self.cx.body[expr] {
            Expr::Await { expr: future } => direct.add(self.of_future_at(*future, depth)),
            _ => direct.add(self.of_blocking_call(expr)),
        }
        if !matches!(self.cx.body[expr], Expr::Closure { .. }) {
            self.cx.body.walk_child_exprs(expr, |it| self.collect(it, depth, direct));
        }
    }

    /// What evaluating the call `expr` does on the spot; nothing where it is no call, or makes a future.
    pub fn of_blocking_call(&self, expr: ExprId) -> Direct {
        match &self.cx.body[expr] {
            Expr::MethodCall { receiver, args, .. } => match self.cx.infer.method_resolution(expr) {
                Some((function, generic_args)) => {
                    let operands = std::iter::once(*receiver).chain(args.iter().copied());
                    let function = self.run_for(function, generic_args);
                    self.of_blocking(function, &operands.collect::<Vec<_>>())
                }
                None => Direct::default(),
            },
            Expr::Call { callee, args } => match self.cx.callee(*callee) {
                Some(function) => {
                    let function = match &self.cx.infer.expr_ty(*callee).inner().internee {
                        TyKind::FnDef(_, generic_args) => self.run_for(function, *generic_args),
                        _ => function,
                    };
                    self.of_blocking(function, args)
                }
                None => Direct::default(),
            },
            _ => Direct::default(),
        }
    }

    /// The library's implementation that runs for a trait's function of a library, if it may say more than the trait.
    fn run_for(&self, function: FunctionId, generic_args: GenericArgs<'db>) -> FunctionId {
        if self.is_local(function) {
            return function;
        }
        let name = hir::Function::from(function).name(self.cx.db);
        let effect = self.cx.types.meanings.of_function(function).effect;
        let may_differ =
            matches!(effect, Some(EffectWord::Is(_))) || BLOCKING_IN_IMPL.contains(&name.as_str());
        if may_differ { self.cx.concrete(function, generic_args) } else { function }
    }

    fn of_blocking(&self, function: FunctionId, operands: &[ExprId]) -> Direct {
        let db = self.cx.db;
        let callee = hir::Function::from(function);
        if returns_future(db, callee) {
            return Direct::default();
        }
        let of_handle =
            || operands.first().and_then(|&it| self.cx.types.io_handle(self.cx.infer.expr_ty(it)));
        let effect = match self.cx.types.meanings.of_function(function).effect {
            Some(EffectWord::Is(effect)) => Some(effect),
            Some(EffectWord::OfHandle) => of_handle(),
            Some(EffectWord::OfArguments) if !is_lazy(db, self.cx.types.meanings, &callee.ret_type(db)) => {
                let mut direct = Direct::default();
                for &operand in operands {
                    direct.add(self.of_operand(operand, DEPTH));
                }
                return direct;
            }
            _ => None,
        };
        match effect {
            Some(effect) if effect.is_io() => Direct::of(effect, self.path_of(function)),
            None if self.is_local(function) && callee.has_body(db) => Direct::call(Call::Blocking(function)),
            _ => Direct::default(),
        }
    }

    fn is_local(&self, function: FunctionId) -> bool {
        let db = self.cx.db;
        hir::Function::from(function).module(db).krate(db).origin(db).is_local()
    }

    fn of_call(&self, call: ExprId, function: FunctionId, operands: &[ExprId], depth: usize) -> Direct {
        if self.is_local(function) {
            return Direct::call(Call::Awaited(function));
        }
        let path = self.path_of(function);
        match self.cx.types.meanings.of_function(function).effect {
            Some(EffectWord::Is(effect)) => Direct::of(effect, path),
            Some(EffectWord::OfHandle) => {
                let receiver = operands.first().map(|it| self.cx.infer.expr_ty(*it));
                let handle = receiver.and_then(|it| self.cx.types.io_handle(it));
                Direct::of(handle.unwrap_or(Effect::Unknown), path)
            }
            Some(EffectWord::OfArguments) => {
                let mut direct = Direct::default();
                for &operand in operands {
                    direct.add(self.of_operand(operand, depth));
                }
                direct
            }
            None => self.of_type(call, depth),
        }
    }

    /// The effect of an argument of a function that waits for its arguments: a future, a closure that makes one, or a
    /// list of them.
    fn of_operand(&self, operand: ExprId, depth: usize) -> Direct {
        match &self.cx.body[operand] {
            Expr::Closure { closure_kind: ClosureKind::Closure, body, .. } => {
                let mut direct = self.of_body(*body, depth);
                if matches!(
                    self.cx.body[*body],
                    Expr::Closure { .. } | Expr::Block { .. } | Expr::Call { .. } | Expr::MethodCall { .. }
                ) {
                    direct.add(self.of_operand(*body, depth));
                }
                direct
            }
            Expr::Closure { .. } => self.of_future_at(operand, depth),
            Expr::Block { tail: Some(tail), .. } => self.of_operand(*tail, depth),
            Expr::Ref { expr, .. } => self.of_operand(*expr, depth),
            Expr::Tuple { exprs } => self.of_operands(exprs.iter().copied(), depth),
            Expr::Array(Array::ElementList { elements }) => self.of_operands(elements.iter().copied(), depth),
            _ => {
                if let Some(function) = self.function_by_name(operand) {
                    return self.of_call(operand, function, &[], depth);
                }
                if !self.runs_on_the_spot(operand) {
                    let known = self.of_future_at(operand, depth);
                    let ty = self.cx.infer.expr_ty(operand);
                    if self.cx.types.is_future(ty, self.cx.generics()) || known.is_known() {
                        return known;
                    }
                }
                self.of_list(operand, depth)
            }
        }
    }

    fn of_operands(&self, operands: impl Iterator<Item = ExprId>, depth: usize) -> Direct {
        let mut direct = Direct::default();
        for operand in operands {
            direct.add(self.of_operand(operand, depth));
        }
        direct
    }

    /// The function that makes a future and is handed over by its name, as in `map(fetch)`.
    fn function_by_name(&self, expr: ExprId) -> Option<FunctionId> {
        let Expr::Path(_) = &self.cx.body[expr] else { return None };
        self.cx.concrete_callee(expr).filter(|it| returns_future(self.cx.db, hir::Function::from(*it)))
    }

    /// Whether `expr` calls a function of the workspace that is done when it returns.
    fn runs_on_the_spot(&self, expr: ExprId) -> bool {
        let function = match &self.cx.body[expr] {
            Expr::MethodCall { .. } => self.cx.infer.method_resolution(expr).map(|it| it.0),
            Expr::Call { callee, .. } => self.cx.callee(*callee),
            _ => None,
        };
        function.is_some_and(|it| self.is_local(it) && !returns_future(self.cx.db, hir::Function::from(it)))
    }

    /// What the futures of a list do: those that an iterator's adapters make of it, or that are put into it.
    fn of_list(&self, expr: ExprId, depth: usize) -> Direct {
        let Some(depth) = depth.checked_sub(1) else { return Direct::default() };
        let is_language = |function: FunctionId| {
            let krate = hir::Function::from(function).module(self.cx.db).krate(self.cx.db);
            krate.origin(self.cx.db).is_lang()
        };
        let direct = match &self.cx.body[expr] {
            Expr::MethodCall { receiver, args, .. } => {
                match self.cx.infer.method_resolution(expr).filter(|it| is_language(it.0)) {
                    Some(_) => {
                        return self
                            .of_operands(std::iter::once(*receiver).chain(args.iter().copied()), depth);
                    }
                    None => Direct::default(),
                }
            }
            Expr::Call { callee, args } => match self.cx.callee(*callee).filter(|it| is_language(*it)) {
                Some(_) => return self.of_operands(args.iter().copied(), depth),
                None => Direct::default(),
            },
            Expr::Path(_) => {
                let mut direct =
                    self.initializer(expr).map(|it| self.of_operand(it, depth)).unwrap_or_default();
                if let Some(binding) = self.cx.local(expr) {
                    direct.add(self.of_operands(self.put_into(binding).into_iter(), depth));
                }
                direct
            }
            _ => Direct::default(),
        };
        let is_silent = direct.effects.is_empty() && direct.calls.is_empty();
        if is_silent && self.cx.types.is_collection(self.cx.infer.expr_ty(expr)) {
            return Direct::unknown(&self.shown(expr));
        }
        direct
    }

    /// What is put into the collection that `binding` is.
    fn put_into(&self, binding: BindingId) -> Vec<ExprId> {
        let mut put = Vec::new();
        for (_, expr) in self.cx.body.exprs() {
            if let Expr::MethodCall { receiver, method_name, args, .. } = expr
                && PUTS.contains(&method_name.as_str())
                && self.cx.local(*receiver) == Some(binding)
            {
                put.extend(args.iter().copied());
            }
        }
        put
    }

    /// What the type of `expr` tells.
    fn of_type(&self, expr: ExprId, depth: usize) -> Direct {
        let ty = self.cx.infer.expr_ty(expr);
        self.of_type_at(ty, depth).unwrap_or_else(|| Direct::unknown(&self.shown(expr)))
    }

    fn of_type_at(&self, ty: Ty<'db>, depth: usize) -> Option<Direct> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let adt = hir::Adt::from(id);
                let name = adt.name(self.cx.db);
                match self.cx.types.meanings.of_type(id).effect {
                    Some(EffectWord::Is(effect)) => {
                        let path = self.cx.types.path_of(adt.module(self.cx.db), name.as_str());
                        Some(Direct::of(effect, path))
                    }
                    Some(_) => args.types().find_map(|it| self.of_type_at(it, depth)),
                    None if matches!(name.as_str(), "Pin" | "Box") => {
                        args.types().next().and_then(|it| self.of_type_at(it, depth))
                    }
                    None => None,
                }
            }
            TyKind::Ref(_, inner, _) => self.of_type_at(*inner, depth),
            _ => None,
        }
    }

    /// The futures that a function which is not async returns.
    fn collect_returned(&self, expr: ExprId, direct: &mut Direct) {
        match &self.cx.body[expr] {
            Expr::Block { tail: Some(tail), .. } | Expr::Unsafe { tail: Some(tail), .. } => {
                self.collect_returned(*tail, direct)
            }
            _ => direct.add(self.of_future(expr)),
        }
    }

    /// The future that `Box::pin(async move { .. })` and the like put behind a pointer.
    fn pinned(&self, expr: ExprId) -> Option<ExprId> {
        let Expr::Call { args, callee } = &self.cx.body[expr] else { return None };
        let [argument] = **args else { return None };
        let function = hir::Function::from(self.cx.callee(*callee)?);
        let is_pointer = matches!(function.name(self.cx.db).as_str(), "pin" | "new")
            && function.module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_lang();
        is_pointer.then_some(argument)
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

    fn path_of(&self, function: FunctionId) -> String {
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
    pub fn sounds_like_io(&self, expr: ExprId) -> bool {
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

/// Methods that put their arguments into the collection that they are called on.
const PUTS: [&str; 5] = ["push", "push_back", "push_front", "insert", "extend"];

/// Names of traits' functions whose implementation decides whether they block.
const BLOCKING_IN_IMPL: [&str; 2] = ["next", "to_socket_addrs"];

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
