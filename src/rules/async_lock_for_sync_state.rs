//! # async_lock_for_sync_state
//!
//! ## What it does
//! Finds an async lock of a field or static of which no guard is ever held over an await, in any use in the workspace.
//!
//! ## Why it is bad
//! An async lock is there to be held over awaits; where it never is, it costs more than a blocking one, makes each function that touches the state `async`, and can be held over an await by the next change.
//! A `parking_lot` lock over plain state is never held for long, and the compiler refuses to move its guard over an await in a spawned task.
//!
//! ## Example
//! ```rust
//! use tokio::sync::Mutex;
//!
//! pub struct Status {
//!     line: Mutex<String>,
//! }
//!
//! impl Status {
//!     pub async fn set(&self, line: &str) {
//!         *self.line.lock().await = line.to_owned();
//!     }
//!
//!     pub async fn get(&self) -> String {
//!         self.line.lock().await.clone()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use parking_lot::Mutex;
//!
//! pub struct Status {
//!     line: Mutex<String>,
//! }
//!
//! impl Status {
//!     pub async fn set(&self, line: &str) {
//!         *self.line.lock() = line.to_owned();
//!     }
//!
//!     pub async fn get(&self) -> String {
//!         self.line.lock().clone()
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! The fix changes the declaration, what makes the lock, every use, the imports and `Cargo.toml` together, or nothing.
//! It is safe where all that can see the lock is in the workspace, and unsafe where the lock is public.
//! Where a function hands the guard out, or gets it by reference, the guard's type in its signature changes too.
//! A `Mutex` becomes an `RwLock` where reads dominate: at least three guards only read, and at least four times as many as write; and the guarded type is made of numbers, strings, collections and the like, which threads may read together.
//! With `--config sync-lock=std` it becomes a lock of `std::sync` with an `unwrap()` where it is taken, in packages that do not depend on parking_lot; that is unsafe, since a panic under the guard poisons such a lock.
//! A function that has no await left stays `async`: its callers await it.
//!
//! ## Known limits
//! A guard that is alive over an await is a matter of the `lock_held_across_*` rules, also where it need not be, as in the head of an `if let`, `match` or `for`: with one of them selected as well, their fix comes first, and this one in the next round.
//! A lock that may be taken where nobody has seen it is left alone: one that is handed to a library, to a macro of an unknown crate, or out by a public function, or that is reached through a value of unknown type.
//! A lock that a trait's method takes or returns, or whose type stands in an alias, is found and not fixed; the site that stands in the way is named.
//! A guard that is dropped by hand before an await in its own block is found and not fixed: the compiler takes it for held there, and the task would have to stay on its thread.
//! Locks over I/O handles and over `()` are left alone, and those whose guards are moved into another function, kept, or handed out by a public function or a trait's method.
//! A lock that is waited for in a `select!`, a `timeout` or a `join!` is left alone, and one that is taken in a `stream!`, which stops at each `yield`.
//! What code outside of the workspace does with a public lock is not known: the message speaks of the workspace, and the fix is unsafe.
//!
//! ## References
//! - [Which kind of mutex should you use?](https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#which-kind-of-mutex-should-you-use)

use std::collections::BTreeSet;

use super::{Detect, Rule, declaration_finding};
use crate::config::SyncLock;
use crate::facts::body::BodyCx;
use crate::facts::effects::EffectCx;
use crate::facts::guard_flow;
use crate::facts::life::{GuardLife, Origin, Release};
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse, Reach, UsesBehind, families};
use crate::facts::reads;
use crate::facts::site::guarded_type;
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Finding, Fix, LockFamily, Safety};
use crate::ra::hir;
use crate::ra::hir_def::hir::{Expr, ExprId, Statement};
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, SyntaxNode};
use crate::rewrite::lock_type::{self, Change};

pub const RULE: Rule = Rule {
    id: "async_lock_for_sync_state",
    finds: "an async lock none of whose guards ever lives over an await",
    default: false,
    fixes: "safe or unsafe",
    source: include_str!("async_lock_for_sync_state.rs"),
    detect: Detect::Workspace { relevant, detect },
};

fn relevant(text: &str) -> bool {
    text.contains("await") && (text.contains("Mutex") || text.contains("RwLock"))
}

fn detect(workspace: &Workspace<'_, '_>) -> Vec<Finding> {
    let families = families(workspace, |_| true, |_, family| family == LockFamily::Async);
    let mut found = Vec::new();
    let mut changes: Vec<(usize, Change<'_, '_>)> = Vec::new();
    for family in &families {
        let Some((finding, change)) = check(workspace, family) else { continue };
        changes.extend(change.map(|it| (found.len(), it)));
        found.push(finding);
    }
    for group in groups(workspace, &changes) {
        let together: Vec<&Change<'_, '_>> = group.iter().map(|&it| &changes[it].1).collect();
        let target = together.first().map(|it| lock_type::target(workspace, it.family)).unwrap_or_default();
        let Ok(edits) = lock_type::to_blocking(workspace, target, &together) else { continue };
        for it in group {
            if let Some(fix) = &mut found[changes[it].0].fix {
                fix.edits.clone_from(&edits);
            }
        }
    }
    found
}

/// The changes that share a file, the name of the lock and its library, and are as safe as each other: they share its
/// import, and are made as one. Those of another name that stand in the same `use` line get their turn in the next round.
fn groups(workspace: &Workspace<'_, '_>, changes: &[(usize, Change<'_, '_>)]) -> Vec<Vec<usize>> {
    let files = |it: &Change<'_, '_>| -> BTreeSet<usize> {
        it.family.written.iter().chain(&it.family.constructors).map(|it| it.0).collect()
    };
    let kind = |index: usize| {
        let change = &changes[index].1;
        (is_public(change.family), change.name.as_str(), lock_type::target(workspace, change.family))
    };
    let mut groups: Vec<(BTreeSet<usize>, Vec<usize>)> = Vec::new();
    for (index, (_, change)) in changes.iter().enumerate() {
        let mut group = (files(change), vec![index]);
        let joins = |it: &(BTreeSet<usize>, Vec<usize>)| {
            kind(it.1[0]) == kind(index) && !it.0.is_disjoint(&group.0)
        };
        let (near, far): (Vec<_>, Vec<_>) = groups.into_iter().partition(joins);
        groups = far;
        for mut it in near {
            group.0.append(&mut it.0);
            group.1.append(&mut it.1);
        }
        groups.push(group);
    }
    groups.into_iter().map(|it| it.1).filter(|it| it.len() > 1).collect()
}

fn is_public(family: &LockFamilyOfPlaces<'_>) -> bool {
    family.reach > Reach::Workspace
}

/// The finding for a family, and the change of type where that is its fix.
fn check<'f, 'db>(
    workspace: &Workspace<'_, 'db>,
    family: &'f LockFamilyOfPlaces<'db>,
) -> Option<(Finding, Option<Change<'f, 'db>>)> {
    let declared = family.declared.first()?;
    if !workspace.include_tests && workspace.is_test_code(declared.file, declared.range) {
        return None;
    }
    let taking: Vec<&LockUse<'_>> =
        family.uses.iter().filter(|it| !matches!(it.method.as_str(), "get_mut" | "into_inner")).collect();
    if taking.is_empty() {
        return None;
    }
    // Whoever else may take it may hold it over an await.
    let is_known = family.obstacles.iter().all(|it| it.uses == UsesBehind::Known);
    if family.reach == Reach::HandedOut || !is_known {
        return None;
    }
    // Awaited elsewhere, as in a `select!`: it is waited for together with something else.
    let is_short = |it: &&LockUse<'_>| it.life.as_ref().is_some_and(|life| is_short(workspace, &it.item, life));
    if !taking.iter().all(is_short) {
        return None;
    }
    let handed = guard_flow::follow(workspace, &family.uses);
    if handed.escapes || !handed.lives.iter().all(|(item, life)| self::is_short(workspace, item, life)) {
        return None;
    }
    let old = hir::Adt::from(family.lock).name(workspace.db).as_str().to_owned();
    let public = is_public(family);
    let only_read = Some(())
        .filter(|()| old == "Mutex" && handed.written.is_empty() && handed.lives.is_empty())
        .and_then(|()| reads::dominating(workspace, &family.uses));
    let lock = if only_read.is_some() { "RwLock".to_owned() } else { old };
    let readers = only_read.as_ref().map(|it| it.iter().filter(|&&it| it).count());
    let change = Change { family, name: lock.clone(), guards: handed.written, only_read };
    let n_guards = taking.len() + handed.lives.len();
    let held = match (n_guards, public) {
        (1, false) => "its one guard is not held over an await".to_owned(),
        (1, true) => "its one guard in this workspace is not held over an await".to_owned(),
        (n, false) => format!("none of its {n} guards is held over an await"),
        (n, true) => format!("none of its {n} guards in this workspace is held over an await"),
    };
    let target = lock_type::target(workspace, family);
    let module = lock_type::module(target);
    let better = match readers {
        Some(n) => format!("a `{module}::RwLock` costs less, needs no `async`, and lets the {n} that only read in together"),
        None => format!("a `{module}::{lock}` costs less, and needs no `async`"),
    };
    let message = format!("`{}` is an async lock, and {held}: {better}", declared.path);
    let in_sight = || {
        let own = taking.iter().filter_map(|it| Some((&it.item, it.life.as_ref()?)));
        own.chain(handed.lives.iter().map(|it| (&it.0, &it.1)))
    };
    let obstacle = family.obstacles.iter().chain(&handed.obstacles).next();
    let obstacle = obstacle
        .map(|it| format!("{} {}", workspace.shown_place(it.file, it.start), it.why))
        .or_else(|| in_sight().find_map(|(item, life)| dropped_by_hand(workspace, item, life)));
    let fix = match obstacle {
        Some(it) => Err(it),
        None => lock_type::to_blocking(workspace, target, &[&change]).map(|edits| {
            let (safety, why) = meaning(target, public);
            let title = format!("make it a `{module}::{lock}`");
            Fix { title, safety, why: why.to_owned(), edits, rewrites_declaration: true }
        }),
    };
    let change = fix.is_ok().then_some(change);
    let finding = declaration_finding(RULE.id, workspace, declared, message, fix);
    Some((finding, change))
}

/// How safe the change of a lock's type is, and why.
fn meaning(target: SyncLock, public: bool) -> (Safety, &'static str) {
    match (target, public) {
        (SyncLock::ParkingLot, false) => {
            (Safety::Safe, "no guard is held over an await, and every use is in the workspace")
        }
        (SyncLock::ParkingLot, true) => {
            (Safety::Unsafe, "the lock is public, and code outside of the workspace may use it")
        }
        (SyncLock::Std, false) => (
            Safety::Unsafe,
            "a panic under its guard poisons a std lock: each `unwrap` panics from then on, and `try_lock` fails",
        ),
        (SyncLock::Std, true) => (
            Safety::Unsafe,
            "the lock is public, and code outside of the workspace may use it; and a panic under its guard poisons a std lock: each `unwrap` panics from then on, and `try_lock` fails",
        ),
    }
}

/// The place of a guard that ends in the middle of its block, with an await of the same task further on in that block.
///
/// The compiler takes it for held until the end of the block, and a task with a blocking guard in it stays on its
/// thread.
fn dropped_by_hand(
    workspace: &Workspace<'_, '_>,
    item: &FunctionItem,
    life: &GuardLife<'_>,
) -> Option<String> {
    let cx = workspace.body(item.id);
    let tree = workspace.view(item.file)?;
    let unit_of = |expr: ExprId| {
        let mut inner = expr;
        while let Some(outer) = cx.parent(inner) {
            if matches!(cx.body[outer], Expr::Closure { .. }) {
                return Some(outer);
            }
            inner = outer;
        }
        None
    };
    life.holders.iter().find_map(|&holder| {
        let bound = cx.binding_place(holder)?.range;
        let is_scope = |it: &SyntaxNode| {
            ast::StmtList::can_cast(it.kind())
                || ast::IfExpr::can_cast(it.kind())
                || ast::MatchArm::can_cast(it.kind())
                || ast::WhileExpr::can_cast(it.kind())
        };
        let scope = tree.covering_element(bound).ancestors().find(is_scope)?.text_range();
        let is_later = |expr: ExprId| {
            let place = cx.expr_place(expr).map(|it| it.range);
            place.is_some_and(|it| scope.contains_range(it) && it.end() > bound.end())
        };
        // The await of the lock itself comes before there is a guard.
        let awaits = cx.body.exprs().filter(|(it, expr)| {
            matches!(expr, Expr::Await { .. })
                && Origin::Expr(*it) != life.origin
                && is_later(*it)
                && unit_of(*it) == life.unit
        });
        (awaits.count() > 0).then(|| {
            format!(
                "{} ends its guard before an await in the same block, where the compiler takes it for held: end it by a block of its own first",
                workspace.shown_place(item.file, bound.start())
            )
        })
    })
}

/// Whether a guard in the body of `item` ends there, with nothing waited for and no thread blocked in its life.
fn is_short(workspace: &Workspace<'_, '_>, item: &FunctionItem, life: &GuardLife<'_>) -> bool {
    let cx = workspace.body(item.id);
    if let Some(guarded) = guarded_type(life.guard.ty)
        && (guarded.is_unit() || cx.types.io_handle(guarded).is_some())
    {
        return false;
    }
    let leaves = life.releases.iter().any(|it| match *it {
        Release::ScopeEnd(_) => false,
        // Those that get it then are asked as well.
        Release::Moved(_) if guard_flow::is_returned(&cx, *it) => false,
        Release::Moved(expr) => {
            let is_statement = cx.parent(expr).is_some_and(|parent| match &cx.body[parent] {
                Expr::Block { statements, .. } => {
                    statements.iter().any(|it| matches!(it, Statement::Expr { expr: it, .. } if *it == expr))
                }
                _ => false,
            });
            let is_read = matches!(&cx.body[expr], Expr::UnaryOp { .. } | Expr::MethodCall { .. }) && life.holders.is_empty();
            let is_given = match &cx.body[expr] {
                Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                    args.iter().any(|&it| cx.guard_of(it).is_some())
                }
                _ => false,
            };
            (is_given || !is_statement) && !cx.is_dropped_by(expr) && !is_read && !cx.is_dropped(expr)
        }
    });
    let effects = EffectCx::new(&cx, workspace.summaries);
    life.awaits.is_empty() && !leaves && !is_in_stream(&cx, life) && !life.calls.iter().any(|&it| effects.blocks(it))
}

/// Whether the guard is taken in a block that yields: there it waits for whoever reads the stream.
fn is_in_stream(cx: &BodyCx<'_>, life: &GuardLife<'_>) -> bool {
    let Origin::Expr(origin) = life.origin else { return false };
    let around = |expr: ExprId| {
        let parents = std::iter::successors(Some(expr), |&it| cx.parent(it));
        parents.skip(1).find(|&it| matches!(cx.body[it], Expr::Closure { .. }))
    };
    let block = around(origin);
    cx.body.exprs().any(|(it, expr)| matches!(expr, Expr::Yield { .. }) && around(it) == block)
}
