//! What lets one task at a time through: a guard from before the read to after the store, a flag, a file lock.

use super::event::{Kind, Summary};
use super::{Race, await_of, roles, words};
use crate::facts::body::BodyCx;
use crate::facts::calls::CallSite;
use crate::facts::life::{self, GuardLife, Lives, Origin, Release};
use crate::facts::workspace::Workspace;
use crate::model::LockMode;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId, Pat, Statement};
use crate::ra::syntax::TextRange;

/// How far up callers are asked.
const MAX_DEPTH: usize = 4;

/// Whether something in the function itself serialises the race.
pub fn is_serialised(cx: &BodyCx<'_>, lives: &Lives<'_>, summary: &Summary, race: &Race) -> bool {
    lives.guards.iter().any(|it| covers(cx, it, summary, race))
        || sets_flag_under_lock(summary, race)
        || compares_and_sets(summary, race)
        || named_lock_covers(cx, range(cx, race.read), range(cx, race.spend))
}

/// Whether the guard lives from before the race's read to after its store, and keeps all others out.
pub fn covers(cx: &BodyCx<'_>, guard: &GuardLife<'_>, summary: &Summary, race: &Race) -> bool {
    guard.guard.mode == LockMode::Exclusive
        && is_acquired_before(cx, guard, race.read)
        && is_over_refresh(cx, guard, summary, race)
}

/// What takes an exclusive lock that is held over the race's spend and store, where that is after the read.
pub fn held_after_read(cx: &BodyCx<'_>, lives: &Lives<'_>, summary: &Summary, race: &Race) -> Option<ExprId> {
    lives.guards.iter().find_map(|guard| match guard.origin {
        Origin::Expr(origin)
            if guard.guard.mode == LockMode::Exclusive
                && !is_acquired_before(cx, guard, race.read)
                && is_over_refresh(cx, guard, summary, race) =>
        {
            Some(origin)
        }
        _ => None,
    })
}

fn is_acquired_before(cx: &BodyCx<'_>, guard: &GuardLife<'_>, read_expr: ExprId) -> bool {
    let Some(read) = range(cx, read_expr) else { return false };
    match guard.origin {
        Origin::Expr(expr) => match range(cx, expr) {
            Some(it) => it.start() <= read.start() && !strictly_after(cx, expr, read_expr),
            None => false,
        },
        Origin::Param(_) => true,
    }
}

/// Whether the guard is alive over the race's spend, and released only after its store.
fn is_over_refresh(cx: &BodyCx<'_>, guard: &GuardLife<'_>, summary: &Summary, race: &Race) -> bool {
    let [_, spend, store] = race.events.map(|it| &summary.events[it]);
    let over = |expr: ExprId| guard.awaits.contains(&expr) || is_moved_into(cx, guard, expr);
    if !over(await_of(spend)) {
        return false;
    }
    let released = guard
        .releases
        .iter()
        .filter_map(|it| {
            let (Release::ScopeEnd(expr) | Release::Moved(expr)) = *it;
            Some(range(cx, expr)?.end())
        })
        .max();
    let stored = range(cx, store.at).map(|it| it.start());
    over(await_of(store)) || stored.is_some_and(|it| released.is_none_or(|released| it < released))
}

/// Whether the guard's acquisition starts where the read does and yet comes after it.
fn strictly_after(cx: &BodyCx<'_>, acquisition: ExprId, read: ExprId) -> bool {
    let (Some(acquisition), Some(read)) = (range(cx, acquisition), range(cx, read)) else { return true };
    acquisition.start() == read.start() && acquisition.end() > read.end() && !acquisition.contains_range(read)
}

/// Whether the guard is handed over to the call that `expr` awaits.
fn is_moved_into(cx: &BodyCx<'_>, guard: &GuardLife<'_>, expr: ExprId) -> bool {
    let Some(spend) = range(cx, expr) else { return false };
    guard.releases.iter().any(|it| match it {
        Release::Moved(it) => {
            range(cx, *it).is_some_and(|it| it.contains_range(spend) || spend.contains_range(it))
        }
        Release::ScopeEnd(_) => false,
    })
}

/// Whether a flag is tested and set under one exclusive guard before the spend.
fn sets_flag_under_lock(summary: &Summary, race: &Race) -> bool {
    let spend = &summary.events[race.events[1]];
    summary.events[..race.events[1]]
        .iter()
        .any(|it| is_locked_flag(summary, &it.kind) && summary.can_follow(it, spend))
}

/// Whether the event sets a flag that is behind an exclusive guard.
fn is_locked_flag(summary: &Summary, kind: &Kind) -> bool {
    let Kind::Store { state, sets_flag: true, .. } = kind else { return false };
    summary.events.iter().any(|it| match &it.kind {
        Kind::Read { state: read, guard: Some(LockMode::Exclusive), .. } => read.is_same(state),
        _ => false,
    })
}

/// Whether a flag is set under a lock, or in one step, before the call.
fn flag_before(cx: &BodyCx<'_>, summary: &Summary, call: ExprId) -> bool {
    let Some(call) = range(cx, call) else { return false };
    summary.events.iter().any(|event| {
        let before = !event.inlined && range(cx, event.at).is_some_and(|it| it.end() <= call.start());
        before && (matches!(event.kind, Kind::CompareExchange) || is_locked_flag(summary, &event.kind))
    })
}

/// Whether a test and set in one step decides who spends.
fn compares_and_sets(summary: &Summary, race: &Race) -> bool {
    summary.events[..race.events[1]].iter().any(|it| matches!(it.kind, Kind::CompareExchange))
}

/// Whether a value that is called a lock, and whose type is not known for one, is bound around both places.
fn named_lock_covers(cx: &BodyCx<'_>, first: Option<TextRange>, last: Option<TextRange>) -> bool {
    let (Some(first), Some(last)) = (first, last) else { return false };
    cx.body.exprs().any(|(block, expr)| {
        let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else { return false };
        if !range(cx, block).is_some_and(|it| it.contains_range(last)) {
            return false;
        }
        statements.iter().any(|statement| {
            let (value, is_bound) = match statement {
                Statement::Let { pat, initializer: Some(value), .. } => {
                    (*value, !matches!(cx.body[*pat], Pat::Wild))
                }
                Statement::Expr { expr, .. } => (*expr, false),
                _ => return false,
            };
            range(cx, value).is_some_and(|it| it.end() <= first.start())
                && (is_bound && (makes_named_lock(cx, value) || binds_named_guard(cx, statement))
                    || locks_a_file(cx, value))
        })
    })
}

/// Whether what is bound is called a guard, and its type does not say what it is.
fn binds_named_guard(cx: &BodyCx<'_>, statement: &Statement) -> bool {
    let Statement::Let { pat, .. } = statement else { return false };
    let mut found = false;
    cx.body.walk_bindings_in_pat(*pat, |it| {
        let ty = cx.infer.binding_ty(it);
        let named =
            words::words(&cx.name(it)).iter().any(|it| matches!(it.as_str(), "guard" | "permit" | "lease"));
        found |= named && cx.guard_in(ty).is_none() && ty.references_only_ty_error();
    });
    found
}

fn makes_named_lock(cx: &BodyCx<'_>, value: ExprId) -> bool {
    let ty = cx.infer.expr_ty(value);
    if cx.guard_in(ty).is_some() {
        return false;
    }
    let mut found = false;
    for call in outer_calls(cx, value) {
        let name = cx.called_name(call);
        found |= words::serialises(&name) || name == "acquire" || name == "acquire_owned";
    }
    found
}

fn locks_a_file(cx: &BodyCx<'_>, value: ExprId) -> bool {
    let names = ["lock_exclusive", "try_lock_exclusive", "lock_contended", "flock", "lock_file"];
    outer_calls(cx, value).into_iter().any(|it| names.contains(&cx.called_name(it).as_str()))
}

/// The calls that a statement's value is the result of, through `?`, `.await` and the like.
fn outer_calls(cx: &BodyCx<'_>, value: ExprId) -> Vec<ExprId> {
    let mut calls = Vec::new();
    let mut next = Some(value);
    while let Some(expr) = next {
        next = match &cx.body[expr] {
            Expr::MethodCall { receiver, .. } => {
                calls.push(expr);
                Some(*receiver)
            }
            Expr::Call { args, .. } => {
                calls.push(expr);
                args.first().copied()
            }
            Expr::Await { expr } | Expr::Ref { expr, .. } | Expr::Match { expr, .. } => Some(*expr),
            _ => None,
        };
    }
    calls
}

fn range(cx: &BodyCx<'_>, expr: ExprId) -> Option<TextRange> {
    cx.expr_place(expr).map(|it| it.range)
}

/// How the callers of a function take turns.
#[derive(Debug, Clone, Default)]
pub struct Turns {
    /// Calls that something serialises.
    pub serialised: usize,
    /// Calls that nothing serialises.
    pub bare: Vec<CallSite>,
}

impl Turns {
    /// Whether every known caller takes turns, and there is one.
    pub fn all(&self) -> bool {
        self.bare.is_empty() && self.serialised > 0
    }
}

/// How the callers of `function` in the workspace take turns.
pub fn turns(workspace: &Workspace<'_, '_>, function: FunctionId) -> Turns {
    turns_at(workspace, function, MAX_DEPTH)
}

fn turns_at(workspace: &Workspace<'_, '_>, function: FunctionId, depth: usize) -> Turns {
    let mut turns = Turns::default();
    for site in workspace.callers.of(workspace, function).iter() {
        if site.caller.id == function {
            continue;
        }
        let cx = workspace.flows.body(site.caller.id);
        let here = is_site_serialised(&cx, site.call)
            || flag_before(&cx, &workspace.flows.summary(site.caller.id), site.call)
            || is_in_task_loop(workspace, &cx, site.call)
            || depth > 0 && turns_at(workspace, site.caller.id, depth - 1).all();
        match here {
            true => turns.serialised += 1,
            false => turns.bare.push(site.clone()),
        }
    }
    turns
}

/// Whether a guard of the caller keeps others out for the whole call.
fn is_site_serialised(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let awaited = ancestors(cx, call).into_iter().find(|it| matches!(cx.body[*it], Expr::Await { .. }));
    let lives = life::lives(cx);
    let guarded = lives.guards.iter().any(|it| {
        it.guard.mode == LockMode::Exclusive && awaited.is_some_and(|awaited| it.awaits.contains(&awaited))
    });
    let once = ancestors(cx, call).into_iter().any(|it| roles::is_once(&cx.called_name(it)));
    guarded || once || named_lock_covers(cx, range(cx, call), range(cx, call))
}

/// Whether the call is made in the loop of one task.
fn is_in_task_loop(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, call: ExprId) -> bool {
    let around = ancestors(cx, call);
    let Some(at) = around.iter().position(|it| matches!(cx.body[*it], Expr::Loop { .. })) else {
        return false;
    };
    let spawns =
        |cx: &BodyCx<'_>, exprs: &[ExprId]| exprs.iter().any(|it| cx.called_name(*it).starts_with("spawn"));
    if spawns(cx, &around[at..]) {
        return true;
    }
    let sites = workspace.callers.of(workspace, cx.function);
    !sites.is_empty()
        && sites.iter().all(|it| {
            let cx = workspace.flows.body(it.caller.id);
            spawns(&cx, &ancestors(&cx, it.call))
        })
}

/// The expressions around `expr`, innermost first.
fn ancestors(cx: &BodyCx<'_>, expr: ExprId) -> Vec<ExprId> {
    std::iter::successors(cx.parent(expr), |it| cx.parent(*it)).collect()
}
