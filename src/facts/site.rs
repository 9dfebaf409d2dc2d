//! Where a guard lives over awaits, with all that rules and fixes ask: the places, the effects, what the lock protects.

use super::body::{BodyCx, Place};
use super::effects::{Awaited, EffectCx, Effects, Summaries, function_path};
use super::life::{self, GuardLife, Origin, Release};
use super::types::Types;
use crate::model::{Effect, YIELD};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::hir_ty::with_attached_db;
use crate::ra::syntax::{TextRange, TextSize};
use crate::ra::vfs::FileId;

/// A guard that may be alive over an await.
pub struct Site<'db> {
    pub life: GuardLife<'db>,
    pub file: FileId,
    /// The expression (or parameter) that makes the guard.
    pub acquired: TextRange,
    /// The last byte of its longest life.
    pub released: TextSize,
    /// In source order.
    pub awaits: Vec<AwaitSite>,
    pub protects: Protects,
    /// The lock as the source writes it; empty where the guard comes from a function or a parameter.
    pub lock: String,
    /// Whether its code comes out of a macro, in part or whole.
    pub in_macro: bool,
}

pub struct AwaitSite {
    pub expr: ExprId,
    pub range: TextRange,
    pub awaited: Awaited,
}

/// What the lock is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protects {
    /// Data.
    State,
    /// An I/O resource that the awaited calls are on: it serialises the I/O.
    Handle(Effect),
    /// Nothing that is read: it serialises code.
    Order,
}

impl<'db> Site<'db> {
    /// The binding that holds the guard last, or `None` for a temporary.
    pub fn holder(&self) -> Option<BindingId> {
        self.life.holders.iter().next_back().copied()
    }
}

/// The guards of `cx`'s body that may be alive over an await, in source order.
pub fn sites<'db>(cx: &BodyCx<'db>, summaries: &Summaries) -> Vec<Site<'db>> {
    let lives = life::lives(cx);
    let effects = EffectCx::new(cx, summaries);
    let mut sites: Vec<Site<'db>> =
        lives.guards.into_iter().filter_map(|it| site(cx, &effects, it)).collect();
    sites.sort_by_key(|it| (it.file, it.acquired.start(), it.acquired.end()));
    sites
}

fn site<'db>(cx: &BodyCx<'db>, effects: &EffectCx<'_, 'db>, life: GuardLife<'db>) -> Option<Site<'db>> {
    let over = life.awaits.iter().map(|&expr| (expr, effects.awaited(expr))).collect();
    let mut awaits = await_sites(cx, over);
    awaits.extend(handed_over(effects, &life, HAND_OVERS));
    site_of(cx, life, awaits)
}

/// The site of a guard over the awaits, or other calls, that the caller cares for.
pub fn site_over<'db>(
    cx: &BodyCx<'db>,
    life: GuardLife<'db>,
    over: Vec<(ExprId, Awaited)>,
) -> Option<Site<'db>> {
    site_of(cx, life, await_sites(cx, over))
}

fn await_sites(cx: &BodyCx<'_>, over: Vec<(ExprId, Awaited)>) -> Vec<AwaitSite> {
    over.into_iter()
        .filter_map(|(expr, awaited)| {
            let place = cx.expr_place(expr)?;
            Some(AwaitSite { expr, range: place.range, awaited })
        })
        .collect()
}

fn site_of<'db>(cx: &BodyCx<'db>, life: GuardLife<'db>, mut awaits: Vec<AwaitSite>) -> Option<Site<'db>> {
    let origin = match life.origin {
        Origin::Expr(expr) => cx.expr_place(expr)?,
        Origin::Param(binding) => cx.binding_place(binding)?,
    };
    awaits.sort_by_key(|it| (it.range.start(), it.range.end()));
    let released = life
        .releases
        .iter()
        .filter_map(|it| {
            let (Release::ScopeEnd(expr) | Release::Moved(expr)) = *it;
            Some(cx.expr_place(expr)?.range.end())
        })
        .max();
    let last_await = awaits.iter().map(|it| it.range.end()).max()?;
    let macros = awaits.iter().filter_map(|it| cx.expr_place(it.expr)).any(|it| it.in_macro);
    Some(Site {
        file: origin.file,
        acquired: origin.range,
        released: released.unwrap_or(last_await).max(last_await),
        protects: protects(cx, &life, &awaits),
        lock: lock_text(cx, life.origin),
        in_macro: origin.in_macro || macros,
        awaits,
        life,
    })
}

/// The function of the workspace whose result the guard is.
pub fn handed_out_by(cx: &BodyCx<'_>, life: &GuardLife<'_>) -> Option<FunctionId> {
    let Origin::Expr(mut expr) = life.origin else { return None };
    while let Expr::Await { expr: inner } = cx.body[expr] {
        expr = inner;
    }
    let function = match &cx.body[expr] {
        Expr::Call { callee, .. } => cx.callee(*callee),
        Expr::MethodCall { .. } => cx.infer.method_resolution(expr).map(|it| it.0),
        _ => None,
    }?;
    let item = hir::Function::from(function);
    (item.module(cx.db).krate(cx.db).origin(cx.db).is_local() && item.has_body(cx.db)).then_some(function)
}

/// Where the guard is taken that a function returns, and the lock's text.
pub fn returned_guard(cx: &BodyCx<'_>) -> Option<(Place, String)> {
    let root = cx.body.root_expr();
    let value = match &cx.body[root] {
        Expr::Closure { body, .. } => *body,
        _ => root,
    };
    let lives = life::lives(cx);
    let returned = lives.guards.iter().find(|it| it.releases.contains(&Release::Moved(value)))?;
    let Origin::Expr(origin) = returned.origin else { return None };
    Some((cx.expr_place(origin)?, lock_text(cx, returned.origin)))
}

/// How often a guard may be handed on by value before it is lost from sight.
const HAND_OVERS: usize = 3;

/// The awaited calls that the guard is moved into, where the called function holds it over awaits of its own.
fn handed_over(effects: &EffectCx<'_, '_>, life: &GuardLife<'_>, depth: usize) -> Vec<AwaitSite> {
    let cx = effects.cx;
    let mut awaits = Vec::new();
    for release in &life.releases {
        let Release::Moved(call) = *release else { continue };
        let Some(expr) = cx.parent(call).filter(|it| matches!(cx.body[*it], Expr::Await { .. })) else {
            continue;
        };
        let function = match &cx.body[call] {
            Expr::Call { callee, .. } => cx.callee(*callee),
            Expr::MethodCall { .. } => cx.infer.method_resolution(call).map(|it| it.0),
            _ => None,
        };
        let Some((function, place)) = function.zip(cx.expr_place(expr)) else { continue };
        let inside = held_inside(effects, function, depth);
        if !inside.is_empty() {
            let callee = function_path(&cx.types, function);
            let by_name = false;
            awaits.push(AwaitSite {
                expr,
                range: place.range,
                awaited: Awaited { callee, effects: inside, by_name },
            });
        }
    }
    awaits
}

/// What a function of the workspace waits for under the guards that are its parameters, with chains that start with it.
fn held_inside(effects: &EffectCx<'_, '_>, function: FunctionId, depth: usize) -> Effects {
    let db = effects.cx.db;
    let item = hir::Function::from(function);
    let krate = item.module(db).krate(db);
    let mut inside = Effects::new();
    let Some(depth) = depth.checked_sub(1) else { return inside };
    if !krate.origin(db).is_local() || !item.has_body(db) {
        return inside;
    }
    let types = Types { krate, ..effects.cx.types };
    let cx = BodyCx::new(types, function);
    let of_callee = EffectCx::new(&cx, effects.summaries);
    let path = function_path(&types, function);
    for life in life::lives(&cx).guards.iter().filter(|it| matches!(it.origin, Origin::Param(_))) {
        let awaited = life.awaits.iter().map(|it| of_callee.awaited(*it));
        for awaited in awaited.chain(handed_over(&of_callee, life, depth).into_iter().map(|it| it.awaited)) {
            for (effect, chain) in awaited.effects {
                let chain = std::iter::once(path.clone()).chain(chain);
                inside.entry(effect).or_insert_with(|| chain.collect());
            }
        }
    }
    inside
}

/// The text of the place whose method makes the guard: `self.state` of `self.state.lock().await`.
fn lock_text(cx: &BodyCx<'_>, origin: Origin) -> String {
    let Origin::Expr(mut expr) = origin else { return String::new() };
    loop {
        match &cx.body[expr] {
            Expr::Await { expr: inner } => expr = *inner,
            Expr::MethodCall { receiver, .. } => {
                let place = cx.is_place(*receiver)
                    || matches!(cx.body[*receiver], Expr::MethodCall { .. } | Expr::Call { .. });
                return if place { cx.text(*receiver) } else { String::new() };
            }
            _ => return String::new(),
        }
    }
}

/// What the guard dereferences to: the last type argument, by the convention of every lock crate.
///
/// Behind it there may be a hasher, or a way to wait: parameters whose default is a type, and not another parameter.
pub fn guarded_type<'db>(guard: Ty<'db>) -> Option<Ty<'db>> {
    let (id, args) = guard.as_adt()?;
    let index = with_attached_db(|db| {
        let parameters = hir::GenericDef::from(hir::Adt::from(id)).type_or_const_params(db);
        let types = parameters.into_iter().filter_map(|it| it.as_type_param(db));
        let is_guarded = |it: hir::TypeParam| it.default(db).is_none_or(|it| it.as_type_param(db).is_some());
        types.enumerate().filter(|it| is_guarded(it.1)).map(|it| it.0).last()
    });
    args.types().nth(index?)
}

fn protects(cx: &BodyCx<'_>, life: &GuardLife<'_>, awaits: &[AwaitSite]) -> Protects {
    let guarded = guarded_type(life.guard.ty);
    if guarded.is_some_and(|it| it.is_unit()) || is_never_read(cx, life) {
        return Protects::Order;
    }
    let Some(effect) = guarded.and_then(|it| cx.types.io_handle(it)) else { return Protects::State };
    // A reader of the stream comes between two uses of the resource, and not into one.
    let mut awaited = awaits.iter().filter(|it| it.awaited.callee != YIELD);
    let on_guard = awaited.all(|it| awaits_through_guard(cx, life, it.expr));
    if on_guard { Protects::Handle(effect) } else { Protects::State }
}

/// Whether no expression uses a binding of the guard but to drop it.
fn is_never_read(cx: &BodyCx<'_>, life: &GuardLife<'_>) -> bool {
    !life.holders.is_empty()
        && cx.uses_of(&life.holders).into_iter().all(|it| cx.is_dropped(it) || cx.is_initializer(it))
}

/// Whether the await at `expr` waits for a call on the guarded value itself, or on something reached through it.
fn awaits_through_guard(cx: &BodyCx<'_>, life: &GuardLife<'_>, expr: ExprId) -> bool {
    let mut found = false;
    cx.walk(expr, &mut |it| {
        found |= match life.origin {
            Origin::Expr(origin) if origin == it => true,
            _ => cx
                .local(it)
                .is_some_and(|binding| life.holders.contains(&binding) || cx.borrows_from(binding, life)),
        };
    });
    found
}
