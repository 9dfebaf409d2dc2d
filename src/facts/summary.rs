//! What a method does with `self`: which fields, to read or to write, before or after it waits, and which other methods.

use super::body::BodyCx;
use super::place_use::{UseKind, kind_of, longest_place, may_borrow};
use crate::facts::asynchronous::{is_async, result_ty};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{ClosureKind, Expr, ExprId};
use crate::ra::hir_ty::Adjust;
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::{TextRange, TextSize};

/// How a method takes the value that it is called on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// It is no method.
    None,
    Shared,
    Exclusive,
    Owned,
}

/// One mention of a field of `self`.
#[derive(Debug, Clone)]
pub struct FieldUse<'db> {
    /// Where the word `self` starts.
    pub start: TextSize,
    /// The names behind it, as far as each is a plain field of the one before: `["config", "url"]`.
    pub fields: Vec<String>,
    /// The types of those fields.
    pub types: Vec<Ty<'db>>,
    /// The fields as the engine knows them; `None` for one of a tuple.
    pub definitions: Vec<Option<hir::Field>>,
    /// What is done with the whole place that starts here, which may reach further than `fields`.
    pub kind: UseKind,
    /// When it happens, as an offset: a write is done where its statement is.
    pub time: TextSize,
    /// Whether the code around it runs with what it captures moved into it.
    pub in_move: bool,
    /// Whether it may run more than once in one call.
    pub repeated: bool,
    /// Whether a part of it is looked up, as by an index, and not the whole walked or handed on.
    pub is_looked_up: bool,
}

/// A call of another method on `self`.
#[derive(Debug, Clone)]
pub struct SelfCall {
    pub function: FunctionId,
    /// Where the word `self` starts.
    pub start: TextSize,
    pub range: TextRange,
    pub is_awaited: bool,
    pub repeated: bool,
    pub in_move: bool,
}

/// What a method does with `self`.
#[derive(Debug, Clone)]
pub struct Summary<'db> {
    pub function: FunctionId,
    pub receiver: Receiver,
    pub is_async: bool,
    /// In source order.
    pub fields: Vec<FieldUse<'db>>,
    /// In source order.
    pub calls: Vec<SelfCall>,
    /// Mentions of `self` that are neither: it is cloned, handed on, matched as a whole. Their text.
    pub whole: Vec<String>,
    /// The awaits, in source order.
    pub awaits: Vec<TextRange>,
    /// Whether its result may borrow from `self` or from a parameter.
    pub hands_out_borrow: bool,
}

impl<'db> Summary<'db> {
    /// The summary of the function whose body `cx` is.
    pub fn of(cx: &BodyCx<'db>) -> Summary<'db> {
        let function = hir::Function::from(cx.function);
        let mut summary = Summary {
            function: cx.function,
            receiver: receiver(cx, function),
            is_async: is_async(cx.db, function),
            fields: Vec::new(),
            calls: Vec::new(),
            whole: Vec::new(),
            awaits: Vec::new(),
            hands_out_borrow: false,
        };
        let result = result_type(cx);
        summary.hands_out_borrow = result.is_none_or(|it| may_borrow(it, 6));
        cx.walk(cx.body.root_expr(), &mut |expr| {
            if let Expr::Await { .. } = cx.body[expr] {
                summary.awaits.extend(cx.expr_place(expr).map(|it| it.range));
            }
            if cx.local(expr).is_some_and(|it| cx.body.is_any_self_param(it)) {
                summary.mention(cx, expr);
            }
        });
        summary.awaits.sort_by_key(|it| (it.start(), it.end()));
        summary.fields.sort_by_key(|it| it.start);
        summary.calls.sort_by_key(|it| it.start);
        summary
    }

    fn mention(&mut self, cx: &BodyCx<'db>, expr: ExprId) {
        let Some(here) = cx.expr_place(expr) else {
            // The engine binds the parameters of an async function anew; anything else is not understood.
            if !cx.is_initializer(expr) {
                self.whole.push("self".to_owned());
            }
            return;
        };
        if cx.text(expr) != "self" {
            self.whole.push(cx.text(expr));
            return;
        }
        if let Some(call) = self_call(cx, expr, here.range.start()) {
            self.calls.push(call);
            return;
        }
        let steps = field_steps(cx, expr);
        if steps.is_empty() {
            let around = cx.parent(expr).map(|it| cx.text(it)).unwrap_or_default();
            self.whole.push(around);
            return;
        }
        let place = longest_place(cx, expr);
        let kind = kind_of(cx, expr, place);
        let range = cx.expr_place(place).map_or(here.range, |it| it.range);
        let time = match kind {
            UseKind::Write { .. } => {
                cx.parent(place).and_then(|it| cx.expr_place(it)).map_or(range.end(), |it| it.range.end())
            }
            _ => range.end(),
        };
        let (repeated, in_move) = surroundings(cx, expr);
        self.fields.push(FieldUse {
            start: here.range.start(),
            fields: steps.iter().map(|it| field_name(cx, *it)).collect(),
            types: steps.iter().map(|it| cx.infer.expr_ty(*it)).collect(),
            definitions: steps.iter().map(|it| definition(cx, *it)).collect(),
            kind,
            time,
            in_move,
            repeated,
            is_looked_up: is_looked_up(cx, place),
        });
    }

    /// The writes to fields; a method on a handle whose clones share what is behind it is none.
    pub fn writes(&self, cx: &BodyCx<'db>) -> impl Iterator<Item = &FieldUse<'db>> {
        self.fields.iter().filter(|it| is_write(cx, it))
    }

    /// Whether `at` comes after the start of an await's wait, by the order of the source.
    pub fn is_after_await(&self, at: TextSize) -> bool {
        self.awaits.iter().any(|it| it.end() <= at)
    }
}

/// Whether a use changes the field itself.
pub fn is_write<'db>(cx: &BodyCx<'db>, it: &FieldUse<'db>) -> bool {
    match it.kind {
        UseKind::Write { by_method } => !(by_method && is_shared(cx, it)),
        _ => false,
    }
}

/// Whether a use needs the field's clone to be mutable though it changes nothing of `self`.
pub fn is_mutable_handle<'db>(cx: &BodyCx<'db>, it: &FieldUse<'db>) -> bool {
    matches!(it.kind, UseKind::Write { by_method: true }) && is_shared(cx, it)
}

fn is_shared<'db>(cx: &BodyCx<'db>, it: &FieldUse<'db>) -> bool {
    it.types.last().is_some_and(|it| cx.types.is_shared_handle(*it))
}

fn receiver(cx: &BodyCx<'_>, function: hir::Function) -> Receiver {
    match function.self_param(cx.db).map(|it| it.access(cx.db)) {
        None => Receiver::None,
        Some(hir::Access::Shared) => Receiver::Shared,
        Some(hir::Access::Exclusive) => Receiver::Exclusive,
        Some(hir::Access::Owned) => Receiver::Owned,
    }
}

/// What the function's body, or the future that it is, comes to.
fn result_type<'db>(cx: &BodyCx<'db>) -> Option<Ty<'db>> {
    let root = cx.body.root_expr();
    match &cx.body[root] {
        Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => {
            Some(cx.infer.expr_ty(*body))
        }
        // A body that is shown as a plain function's does not come to the function's type.
        _ if is_async(cx.db, hir::Function::from(cx.function)) => Some(result_ty(cx.db, cx.function)),
        _ => Some(cx.infer.expr_ty(root)),
    }
}

fn self_call(cx: &BodyCx<'_>, expr: ExprId, start: TextSize) -> Option<SelfCall> {
    let call = cx.parent(expr)?;
    let Expr::MethodCall { receiver, .. } = &cx.body[call] else { return None };
    if *receiver != expr {
        return None;
    }
    let (function, _) = cx.infer.method_resolution(call)?;
    let item = hir::Function::from(function);
    let is_local = item.module(cx.db).krate(cx.db).origin(cx.db).is_local();
    let container = item.as_assoc_item(cx.db)?.container(cx.db);
    // A method of a trait may be one of `self` as a whole, such as `clone`.
    if !is_local || !matches!(container, AssocItemContainer::Impl(_)) || !item.has_body(cx.db) {
        return None;
    }
    let (repeated, in_move) = surroundings(cx, expr);
    let is_awaited = cx.parent(call).is_some_and(|it| matches!(cx.body[it], Expr::Await { .. }));
    Some(SelfCall { function, start, range: cx.expr_place(call)?.range, is_awaited, repeated, in_move })
}

/// The fields behind `self`, one within the other, up to where a pointer is followed.
fn field_steps(cx: &BodyCx<'_>, expr: ExprId) -> Vec<ExprId> {
    let mut steps = Vec::new();
    let mut place = expr;
    while let Some(parent) = cx.parent(place) {
        let Expr::Field { expr: base, .. } = &cx.body[parent] else { break };
        let follows = cx.infer.expr_adjustment(place).unwrap_or_default();
        if *base != place || place != expr && follows.iter().any(|it| matches!(it.kind, Adjust::Deref(_))) {
            break;
        }
        place = parent;
        steps.push(place);
    }
    steps
}

fn field_name(cx: &BodyCx<'_>, expr: ExprId) -> String {
    match &cx.body[expr] {
        Expr::Field { name, .. } => name.as_str().to_owned(),
        _ => String::new(),
    }
}

fn definition(cx: &BodyCx<'_>, expr: ExprId) -> Option<hir::Field> {
    Some(cx.infer.field_resolution(expr)?.left()?.into())
}

/// Whether the code at `expr` may run again in the same call, and whether it runs with its captures moved in.
fn surroundings(cx: &BodyCx<'_>, expr: ExprId) -> (bool, bool) {
    let (mut repeated, mut in_move) = (false, false);
    let mut at = cx.parent(expr);
    while let Some(it) = at {
        at = cx.parent(it);
        match &cx.body[it] {
            Expr::Loop { .. } => repeated = true,
            Expr::Closure { closure_kind, capture_by, .. } if at.is_some() => {
                repeated |= matches!(closure_kind, ClosureKind::Closure);
                in_move |= matches!(capture_by, crate::ra::hir_def::hir::CaptureBy::Value);
            }
            _ => {}
        }
    }
    (repeated, in_move)
}

/// Methods of a collection for which a clone of all of it is too much.
const LOOK_UPS: [&str; 20] = [
    "back",
    "binary_search",
    "capacity",
    "contains",
    "contains_key",
    "first",
    "first_key_value",
    "front",
    "get",
    "get_key_value",
    "get_many",
    "get_or_default",
    "is_empty",
    "last",
    "last_key_value",
    "len",
    "nth",
    "peek",
    "pop",
    "range",
];

/// Whether the code asks a collection for a part of it.
fn is_looked_up(cx: &BodyCx<'_>, place: ExprId) -> bool {
    match cx.parent(place).map(|it| &cx.body[it]) {
        Some(Expr::MethodCall { receiver, method_name, .. }) if *receiver == place => {
            LOOK_UPS.contains(&method_name.as_str())
        }
        Some(Expr::Index { base, .. }) => *base == place,
        _ => false,
    }
}
