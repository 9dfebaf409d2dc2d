//! # relock_while_held
//!
//! ## What it does
//! Finds a lock that is taken again while its own guard may be alive: in the same function, in a function that it calls, or in a future or a task that it waits for.
//! It also finds two locks that are taken in one order here and in the other order elsewhere.
//! It is the same lock when it is the same field of the same value, the same static, or a clone of the same `Arc`; the type or the name alone do not make it so.
//!
//! ## Why it is bad
//! No lock here lets its holder in a second time: the task, or the thread, waits for itself, and everybody else for it.
//! Two readers deadlock as well where a writer that waits comes first, as with tokio's, std's and parking_lot's `RwLock`: the second reader waits for the writer, and the writer for the first reader.
//! Two locks that are taken in both orders deadlock when two tasks hold one each.
//!
//! ## Example
//! ```rust
//! use tokio::sync::RwLock;
//!
//! pub struct Accounts {
//!     names: RwLock<Vec<String>>,
//! }
//!
//! impl Accounts {
//!     pub async fn rename(&self, from: &str, to: &str) {
//!         let names = self.names.read().await;
//!         let found = names.iter().position(|it| it == from);
//!         if let Some(index) = found {
//!             self.names.write().await[index] = to.to_owned();
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::RwLock;
//!
//! pub struct Accounts {
//!     names: RwLock<Vec<String>>,
//! }
//!
//! impl Accounts {
//!     pub async fn rename(&self, from: &str, to: &str) {
//!         let found = {
//!             let names = self.names.read().await;
//!             names.iter().position(|it| it == from)
//!         };
//!         if let Some(index) = found {
//!             self.names.write().await[index] = to.to_owned();
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! A guard that is only read, and not needed once the lock is taken again, ends before that.
//! The code waits for ever where it comes that way today, so this is safe.
//! Between two readers the fix is unsafe: today both see the same state, and only a writer in between makes a deadlock.
//! Elsewhere it is advice: hand what the guard guards to the function that needs it, or let the function do without the lock.
//!
//! ## Known limits
//! `try_lock` and its like are silent, as are semaphores and reentrant locks.
//! A lock in a collection is known by the variable that it was put in only.
//! A `RefCell` that is borrowed twice panics and does not wait; it is left out.
//! Calls through `dyn Trait` are not followed.
//! A function that takes the lock under a condition on a parameter is silent where the call's own argument rules that out, as `false` or another variant of an enum does; other conditions are taken to hold.
//! Two locks in both orders are told by their fields: in methods of the type that has them, and in one field that leads to it, but not in two fields of different types, which may hold different values.
//!
//! ## References
//! - [`tokio::sync::RwLock::read`](https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.read), on readers and writers that wait
//! - [`std::sync::Mutex::lock`](https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.lock), on a thread that holds the lock already

use std::collections::BTreeSet;

use super::{Detect, Report, Rule, Subject, finding, location, short_path};
use crate::facts::body::BodyCx;
use crate::facts::branch;
use crate::facts::effects::{Awaited, function_path};
use crate::facts::life::{self, GuardLife, Origin};
use crate::facts::site::{self, Site};
use crate::facts::taken::{self, LockKind, Place, Root, Step, TakenByFunction, TakenCx, Taking};
use crate::facts::types::Types;
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Effect, Finding, Fix, LockFamily, LockMode, Safety, Severity};
use crate::ra::hir_def::StaticId;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::rewrite::{self, Decline, RewriteCx};

pub const RULE: Rule = Rule {
    id: "relock_while_held",
    finds: "the same lock taken again while its guard lives, or two locks taken in both orders",
    default: true,
    fixes: "safe, unsafe or advice",
    source: include_str!("relock_while_held.rs"),
    detect: Detect::Workspace { relevant, detect },
};

/// Why the code waits for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Conflict {
    /// Where a writer waits in between.
    Readers,
    /// Where both keys are in one part of the map.
    Shards,
    Always,
}

/// A lock taken under another, in one function.
struct Nesting {
    first: Key,
    second: Key,
    /// The fields that lead to the value that both are in.
    owner: Vec<Step>,
    /// The modes of both.
    modes: (LockMode, LockMode),
    /// Other locks that are held exclusively meanwhile.
    gates: Vec<Key>,
    finding: Finding,
    function: String,
}

/// Which lock it is in any value of its type: the fields from the value that both locks of a nesting are in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    root: Option<StaticId>,
    steps: Vec<Step>,
}

fn relevant(text: &str) -> bool {
    ["lock", "read(", "write(", "DashMap", "scc::"].iter().any(|it| text.contains(it))
}

fn detect(workspace: &Workspace<'_, '_>) -> Vec<Finding> {
    let functions = TakenByFunction::default();
    let mut found = Vec::new();
    let mut nestings = Vec::new();
    for file in workspace.files(relevant) {
        for item in workspace.functions(file, |it| workspace.may_lock(file, it)) {
            if workspace.include_tests || !item.in_test {
                in_function(workspace, &functions, &item, &mut found, &mut nestings);
            }
        }
    }
    found.extend(both_orders(nestings));
    found
}

fn in_function(
    workspace: &Workspace<'_, '_>,
    functions: &TakenByFunction,
    item: &FunctionItem,
    found: &mut Vec<Finding>,
    nestings: &mut Vec<Nesting>,
) {
    let cx = workspace.body(item.id);
    let lives = life::lives(&cx).guards;
    if lives.iter().all(|it| it.guard.family == LockFamily::Borrow || it.calls.is_empty()) {
        return;
    }
    let taken_cx = TakenCx::new(&cx, functions);
    // A statement may be built for tests only.
    let is_wanted = |expr: ExprId| {
        let is_test = cx.expr_place(expr).is_some_and(|it| {
            workspace.file_index(it.file) == Some(item.file) && workspace.is_test_code(item.file, it.range)
        });
        workspace.include_tests || !is_test
    };
    let held: Vec<(&GuardLife<'_>, Taking)> = lives
        .iter()
        .filter(|it| it.guard.family != LockFamily::Borrow)
        .filter_map(|it| match it.origin {
            Origin::Expr(origin) if !is_wanted(origin) => None,
            Origin::Expr(origin) => Some((it, taken_cx.taken_by_guard(origin)?)),
            Origin::Param(_) => None,
        })
        .collect();
    for (life, first) in &held {
        let Some(place) = &first.place else { continue };
        let mut again: Vec<(Taking, Conflict)> = Vec::new();
        let mut others: Vec<(Taking, Place)> = Vec::new();
        let under = taken_cx.conditions(first.expr);
        for &expr in life.calls.iter().chain(&life.awaits) {
            let takings = match is_wanted(expr) {
                true => taken_cx.taken_at(expr),
                false => Vec::new(),
            };
            let around = if takings.is_empty() { Vec::new() } else { taken_cx.conditions(expr) };
            let is_possible = |it: &Taking| {
                !branch::contradict(&[&*under, &around, &first.conditions, &it.conditions].concat())
            };
            for taking in takings.into_iter().filter(is_possible) {
                match &taking.place {
                    Some(second) if second == place => {
                        let conflict = conflict(&cx.types, first.kind, taking.kind);
                        if let Some(conflict) = conflict
                            && is_same_value(&cx, life, place)
                        {
                            again.push((taking, conflict));
                        }
                    }
                    Some(second) if !again.iter().any(|it| it.0.expr == expr) => {
                        others.push((taking.clone(), second.clone()));
                    }
                    _ => {}
                }
            }
        }
        if !again.is_empty() {
            found.extend(relocked(workspace, &cx, item, life, again));
            continue;
        }
        for (taking, second) in others {
            let gates = held
                .iter()
                .filter(|(other, it)| {
                    it.kind.mode == LockMode::Exclusive
                        && it.expr != first.expr
                        && (other.calls.contains(&first.expr) || other.awaits.contains(&first.expr))
                })
                .filter_map(|it| it.1.place.clone())
                .collect::<Vec<_>>();
            nestings.extend(nesting(workspace, &cx, item, life, (first, place), (taking, second), &gates));
        }
    }
}

/// Whether the second acquisition waits for the first guard.
fn conflict(types: &Types<'_>, first: LockKind, second: LockKind) -> Option<Conflict> {
    let readers = first.mode == LockMode::Shared && second.mode == LockMode::Shared;
    let is_lock = taken::is_whole(types, first.lock);
    match (readers, first.upgradable, second.upgradable) {
        (true, true, true) => Some(Conflict::Always),
        (true, false, false) if taken::prefers_writers(types, first.lock) => Some(Conflict::Readers),
        (true, ..) => None,
        _ if is_lock => Some(Conflict::Always),
        _ => Some(Conflict::Shards),
    }
}

/// Whether the place is the same value at both acquisitions: not the loop variable of two iterations.
fn is_same_value(cx: &BodyCx<'_>, life: &GuardLife<'_>, place: &Place) -> bool {
    let Root::Local(root) = place.root else { return true };
    let Some(declared) = cx.binding_place(root).map(|it| it.range) else { return false };
    let loops = cx.body.exprs().filter(|(_, it)| matches!(it, Expr::Loop { .. }));
    let around = loops
        .filter_map(|(id, _)| cx.expr_place(id))
        .map(|it| it.range)
        .filter(|it| it.contains_range(declared));
    let Some(innermost) = around.min_by_key(|it| it.len()) else { return true };
    life.holders
        .iter()
        .all(|&it| cx.binding_place(it).is_none_or(|it| innermost.contains_range(it.range)))
}

fn relocked<'db>(
    workspace: &Workspace<'_, 'db>,
    cx: &BodyCx<'db>,
    item: &FunctionItem,
    life: &GuardLife<'db>,
    again: Vec<(Taking, Conflict)>,
) -> Option<Finding> {
    let worst = again.iter().map(|it| it.1).max()?;
    let (main, _) = again.iter().filter(|it| it.1 == worst).min_by_key(|it| it.0.chain.len())?;
    let main_words = taking_words(main);
    let site = site_at(cx, item, workspace, life, again.iter().map(|it| &it.0))?;
    let subject = Subject { cx, site: &site, workspace };
    let guard = subject.guard_words();
    let message = match worst {
        Conflict::Always => format!(
            "{guard} is held while {main_words} the same lock again: it waits for itself for ever; release the guard first"
        ),
        Conflict::Readers => format!(
            "{guard} is held while {main_words} the same lock again: where a writer waits in between, all three wait for ever; read once, or release the guard first"
        ),
        Conflict::Shards => format!(
            "{guard} is held while {main_words} the same map again: where both keys fall into one shard, it waits for itself for ever; release the guard first"
        ),
    };
    let path = function_path(&cx.types, item.id);
    let tree = workspace.tree(item.file);
    let location = location(workspace, item, &tree, &path);
    let rewrite_cx = RewriteCx { cx, site: &site, location, workspace };
    let fix = rewrite::release_before_relock(&rewrite_cx).map(|it| match worst {
        Conflict::Readers if it.safety == Safety::Safe => Fix {
            safety: Safety::Unsafe,
            why: "another task may change what the lock guards between the two reads".to_owned(),
            ..it
        },
        _ => it,
    });
    let (fix, declined) = split(fix);
    let report = Report { severity: Severity::Warning, message, awaits: site.awaits.iter().collect() };
    Some(finding(RULE.id, &subject, report, location, fix, declined))
}

fn split(fix: Result<Fix, Decline>) -> (Option<Fix>, Option<Decline>) {
    match fix {
        Ok(fix) => (Some(fix), None),
        Err(reason) => (None, Some(reason)),
    }
}

/// The guard with the acquisitions under it as its points.
fn site_at<'a, 'db>(
    cx: &BodyCx<'db>,
    item: &FunctionItem,
    workspace: &Workspace<'_, '_>,
    life: &GuardLife<'db>,
    takings: impl Iterator<Item = &'a Taking>,
) -> Option<Site<'db>> {
    let mut seen = BTreeSet::new();
    let points = takings
        .filter(|it| seen.insert(it.expr))
        .map(|it| {
            let callee = it.chain.first().cloned().unwrap_or_default();
            let effects = [(Effect::Lock, it.chain.clone())].into();
            (it.expr, Awaited { callee, effects, by_name: false })
        })
        .collect();
    let site = site::site_over(cx, life.clone(), points)?;
    (workspace.file_index(site.file) == Some(item.file)).then_some(site)
}

/// "`Engine::state` takes", "`Mutex::lock` takes".
fn taking_words(taking: &Taking) -> String {
    let callee = taking.chain.first().map(|it| short_path(it)).unwrap_or_default();
    let links: Vec<String> = taking.chain.iter().skip(1).map(|it| short_path(it)).collect();
    let via = if links.is_empty() { String::new() } else { format!(" (via `{}`)", links.join("` → `")) };
    format!("`{callee}`{via} takes")
}

/// The nesting of two locks that are in one value, or are statics.
fn nesting<'db>(
    workspace: &Workspace<'_, 'db>,
    cx: &BodyCx<'db>,
    item: &FunctionItem,
    life: &GuardLife<'db>,
    (first, first_place): (&Taking, &Place),
    (taking, second_place): (Taking, Place),
    gates: &[Place],
) -> Option<Nesting> {
    let statics = |it: &Place| matches!(it.root, Root::Static(_));
    if first_place.root != second_place.root && !(statics(first_place) && statics(&second_place)) {
        return None;
    }
    if is_exclusive_root(cx, first_place) || !is_same_value(cx, life, first_place) {
        return None;
    }
    let shared = match first_place.root == second_place.root {
        true => first_place.steps.iter().zip(&second_place.steps).take_while(|(a, b)| a == b).count(),
        false => 0,
    };
    let key = |it: &Place| {
        let root = match it.root {
            Root::Static(id) => Some(id),
            Root::Param(_) | Root::Local(_) => None,
        };
        Key { root, steps: it.steps[shared.min(it.steps.len())..].to_vec() }
    };
    let owner = first_place.steps[..shared].to_vec();
    let keys = (key(first_place), key(&second_place));
    let is_named = |it: &Key| it.root.is_some() || matches!(it.steps.first(), Some(Step::Field(_)));
    if !is_named(&keys.0) || !is_named(&keys.1) {
        return None;
    }
    let gates = gates.iter().filter(|it| it.root == first_place.root || statics(it)).map(key).collect();
    let names = (first_place.field_names(&cx.types), second_place.field_names(&cx.types));
    let site = site_at(cx, item, workspace, life, std::iter::once(&taking))?;
    let subject = Subject { cx, site: &site, workspace };
    let message = format!("`{}` is locked, and then {} `{}`", names.0, taking_words(&taking), names.1);
    let path = function_path(&cx.types, item.id);
    let tree = workspace.tree(item.file);
    let location = location(workspace, item, &tree, &path);
    let report = Report { severity: Severity::Warning, message, awaits: site.awaits.iter().collect() };
    let declined = "which of the two orders is right is for the program to say".to_owned();
    Some(Nesting {
        first: keys.0,
        second: keys.1,
        owner,
        modes: (first.kind.mode, taking.kind.mode),
        gates,
        finding: finding(RULE.id, &subject, report, location, None, Some(declined)),
        function: short_path(&path),
    })
}

/// Whether the locks are in a value that nobody else can reach meanwhile.
fn is_exclusive_root(cx: &BodyCx<'_>, place: &Place) -> bool {
    let Root::Param(index) = place.root else { return false };
    taken::param_type(cx, index)
        .and_then(|it| it.as_reference())
        .is_some_and(|(_, _, mutability)| mutability.is_mut())
}

/// Whether the values that two pairs of locks are in may be one: not where each is a field's of another type, which
/// may have a value of its own.
fn may_share_owner(one: &[Step], other: &[Step]) -> bool {
    one.ends_with(other) || other.ends_with(one)
}

/// The first nesting of each pair of locks that are nested the other way round as well.
fn both_orders(nestings: Vec<Nesting>) -> Vec<Finding> {
    let waits = |a: LockMode, b: LockMode| a == LockMode::Exclusive || b == LockMode::Exclusive;
    let mut found: Vec<Finding> = Vec::new();
    let mut told: Vec<(&Key, &Key)> = Vec::new();
    for (index, one) in nestings.iter().enumerate() {
        let is_told = told.iter().any(|it| {
            *it == (&one.first, &one.second) || *it == (&one.second, &one.first)
        });
        let reversed = nestings[index + 1..].iter().find(|other| {
            other.first == one.second
                && other.second == one.first
                && waits(one.modes.0, other.modes.1)
                && waits(one.modes.1, other.modes.0)
                && !one.gates.iter().any(|it| other.gates.contains(it))
                && may_share_owner(&one.owner, &other.owner)
        });
        let Some(other) = reversed.filter(|_| !is_told) else { continue };
        told.push((&one.first, &one.second));
        let mut finding = one.finding.clone();
        let reverse = &other.finding.message;
        finding.message = format!(
            "{}, while in `{}` {reverse}: two tasks that hold one each wait for ever; take both in one order",
            finding.message, other.function
        );
        found.push(finding);
    }
    found
}
