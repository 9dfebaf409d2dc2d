//! Whether a new lock would turn an order of locks round: it is taken before those that the refresh takes, so nobody may
//! hold one of them while he calls the refresh.

use std::collections::{HashMap, HashSet};

use super::others::LockId;
use super::{Decline, Lock, Subject};
use crate::facts::body::BodyCx;
use crate::facts::life::{self, Origin};
use crate::facts::taken::{TakenByFunction, TakenCx};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId};

/// How far up callers are asked.
const MAX_DEPTH: usize = 5;

/// Refuses where a path holds a lock and comes to the refresh, which takes that lock, or another refresh does, under
/// the new one.
pub fn refuse(subject: &Subject<'_, '_>, cx: &BodyCx<'_>, lock: &Lock) -> Result<(), Decline> {
    let functions = TakenByFunction::default();
    let mut refreshes: Vec<FunctionId> = vec![subject.item.id];
    refreshes.extend(subject.sheltered.iter().map(|it| it.0.id));
    let owner = super::impl_struct(cx, subject.item.id);
    let of_owner = |it: &FunctionId| owner.is_some() && super::impl_struct(cx, *it) == owner;
    refreshes.extend(subject.racing.iter().copied().filter(of_owner));
    refreshes.sort();
    refreshes.dedup();
    let mut under: HashSet<LockId> = HashSet::new();
    for &function in &refreshes {
        let body = subject.workspace.flows.body(function);
        let taken = TakenCx::new(&body, &functions);
        for (expr, it) in body.body.exprs() {
            if matches!(it, Expr::Await { .. } | Expr::Call { .. } | Expr::MethodCall { .. }) {
                under.extend(taken.taken_at(expr).iter().filter_map(|it| LockId::of(it.place.as_ref()?)));
            }
        }
    }
    if let Some(existing) = lock.existing.map(LockId::Field) {
        if under.contains(&existing) {
            let name = existing.name(subject.workspace);
            return Err(format!("`{name}` is taken on the way already, and would be waited for twice"));
        }
        under.insert(existing);
    }
    let mut known: HashMap<FunctionId, usize> = HashMap::new();
    for function in refreshes {
        refuse_holders(subject, &functions, &under, function, MAX_DEPTH, &mut known)?;
    }
    Ok(())
}

/// Refuses where a caller of `function`, or one of its callers, holds one of the locks over the call.
fn refuse_holders(
    subject: &Subject<'_, '_>,
    functions: &TakenByFunction,
    under: &HashSet<LockId>,
    function: FunctionId,
    depth: usize,
    known: &mut HashMap<FunctionId, usize>,
) -> Result<(), Decline> {
    let workspace = subject.workspace;
    if depth == 0 || known.get(&function).is_some_and(|it| *it >= depth) {
        return Ok(());
    }
    known.insert(function, depth);
    for site in workspace.callers.of(workspace, function).iter() {
        let cx = workspace.flows.body(site.caller.id);
        if let Some(held) = held_over(&cx, functions, site.call).into_iter().find(|it| under.contains(it)) {
            let name = |it: FunctionId| hir::Function::from(it).name(cx.db).as_str().to_owned();
            let (caller, called, held) = (name(site.caller.id), name(function), held.name(workspace));
            return Err(format!(
                "`{caller}` holds `{held}` while it calls `{called}`, and a refresh takes `{held}` under the new lock: each would wait for the other"
            ));
        }
        refuse_holders(subject, functions, under, site.caller.id, depth - 1, known)?;
    }
    Ok(())
}

/// The field or static that is the lock of the guard made by `origin`.
pub fn lock_of(taken: &TakenCx<'_, '_>, origin: ExprId) -> Option<LockId> {
    LockId::of(&taken.taken_by_guard(origin)?.place?)
}

/// The locks whose guards are alive over a call, or over the await of what it gives.
fn held_over(cx: &BodyCx<'_>, functions: &TakenByFunction, call: ExprId) -> Vec<LockId> {
    let awaited = std::iter::successors(Some(call), |it| cx.parent(*it))
        .find(|it| matches!(cx.body[*it], Expr::Await { .. }));
    let lives = life::lives(cx);
    let taken = TakenCx::new(cx, functions);
    let over = lives.guards.iter().filter(|it| awaited.is_some_and(|at| it.awaits.contains(&at)));
    over.filter_map(|it| match it.origin {
        Origin::Expr(origin) => lock_of(&taken, origin),
        Origin::Param(_) => None,
    })
    .collect()
}
