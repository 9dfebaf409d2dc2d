//! Which values of unknown type are guards, to judge by the names of their lock and of the method that takes it?
//!
//! A receiver stays unknown where it is reached through a type of a library without a model.
//! There the acquiring call decides together with the fields of that name that the crate declares; every finding
//! about such a guard says so.

use std::collections::{HashMap, HashSet};

use super::body::BodyCx;
use super::types::GuardType;
use crate::model::{LockFamily, LockMode};
use crate::ra::hir::{self, HasSource as _};
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Pat, Statement};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::rustc_type_ir::inherent::Ty as _;
use crate::ra::syntax::ast::{self, AstNode as _};

/// The guards of a body that only names tell of.
#[derive(Debug, Default)]
pub struct NamedGuards<'db> {
    pub exprs: HashMap<ExprId, GuardType<'db>>,
    pub bindings: HashMap<BindingId, GuardType<'db>>,
    /// The guards that an unknown method is called on: the call borrows them, as nearly all do.
    pub receivers: HashSet<ExprId>,
}

/// The calls `lock.read().await` and the like whose receiver is unknown, and the variables that they initialise.
pub fn named_guards<'db>(cx: &BodyCx<'db>) -> NamedGuards<'db> {
    let mut named = NamedGuards::default();
    for (expr, _) in cx.body.exprs() {
        if let Some(guard) = acquired(cx, expr) {
            named.exprs.insert(expr, guard);
        }
    }
    if named.exprs.is_empty() {
        return named;
    }
    for (_, block) in cx.body.exprs() {
        let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = block else { continue };
        for statement in statements {
            if let Statement::Let { pat, initializer: Some(initializer), .. } = statement
                && let Pat::Bind { id, subpat: None } = cx.body[*pat]
                && let Some(&guard) = named.exprs.get(initializer)
            {
                named.bindings.insert(id, guard);
            }
        }
    }
    for (expr, _) in cx.body.exprs() {
        if let Some(guard) = cx.local(expr).and_then(|it| named.bindings.get(&it)) {
            named.exprs.insert(expr, *guard);
        }
    }
    named.receivers = cx
        .body
        .exprs()
        .filter_map(|(expr, call)| match call {
            Expr::MethodCall { receiver, .. } if cx.infer.method_resolution(expr).is_none() => {
                Some(*receiver)
            }
            _ => None,
        })
        .filter(|it| named.exprs.contains_key(it))
        .collect();
    named
}

/// The guard that `expr` awaits, if it is the unresolved acquisition of a field that the crate declares as a lock.
fn acquired<'db>(cx: &BodyCx<'db>, expr: ExprId) -> Option<GuardType<'db>> {
    let Expr::Await { expr: call } = cx.body[expr] else { return None };
    let Expr::MethodCall { receiver, method_name, args, .. } = &cx.body[call] else { return None };
    let (lock, mode) = match method_name.as_str() {
        "lock" | "lock_owned" => ("Mutex", LockMode::Exclusive),
        "read" | "read_owned" => ("RwLock", LockMode::Shared),
        "write" | "write_owned" => ("RwLock", LockMode::Exclusive),
        _ => return None,
    };
    let Expr::Field { name, .. } = &cx.body[*receiver] else { return None };
    let unknown = args.is_empty()
        && cx.infer.method_resolution(call).is_none()
        && is_unknown(cx.infer.expr_ty(*receiver));
    let found = unknown && declares_lock(cx, name.as_str(), lock);
    let ty = cx.infer.expr_ty(expr);
    found.then_some(GuardType { family: LockFamily::Async, mode, ty, by_name: true })
}

fn is_unknown(ty: Ty<'_>) -> bool {
    ty.is_ty_error()
}

/// Whether a struct of the crate has a field `name` that is an async lock, and none where it is a lock of another kind.
fn declares_lock(cx: &BodyCx<'_>, name: &str, lock: &str) -> bool {
    let declarations = cx.types.krate.modules(cx.db).into_iter().flat_map(|it| it.declarations(cx.db));
    let fields = declarations.filter_map(|it| match it {
        hir::ModuleDef::Adt(hir::Adt::Struct(it)) => Some(it.fields(cx.db)),
        _ => None,
    });
    let kinds: Vec<bool> = fields
        .flatten()
        .filter(|it| it.name(cx.db).as_str() == name)
        .filter_map(|it| is_lock(cx, it, lock))
        .collect();
    !kinds.is_empty() && kinds.into_iter().all(|it| it)
}

/// Whether a field is an async lock of that kind; `None` where it is no lock.
fn is_lock(cx: &BodyCx<'_>, field: hir::Field, lock: &str) -> Option<bool> {
    let mut ty = cx.types.declared_type(field.into())?;
    while cx.types.is_shared_pointer(ty) {
        ty = ty.as_adt()?.1.types().next()?;
    }
    if let Some((id, _)) = ty.as_adt() {
        let family = cx.types.meanings.of_type(id).lock?;
        let is_kind = hir::Adt::from(id).name(cx.db).as_str().ends_with(lock);
        return Some(family == LockFamily::Async && is_kind);
    }
    if !is_unknown(ty) {
        return None;
    }
    let source = field.source(cx.db)?.value;
    let hir::FieldSource::Named(source) = source else { return None };
    let paths = ast::RecordField::ty(&source)?.syntax().descendants().filter_map(ast::PathType::cast);
    let mut names = paths.filter_map(|it| it.path()?.segment()?.name_ref().map(|it| it.text().to_string()));
    let name = names.find(|it| it != "Arc" && it != "Rc")?;
    (name.ends_with("Mutex") || name.ends_with("RwLock")).then(|| name.ends_with(lock))
}
