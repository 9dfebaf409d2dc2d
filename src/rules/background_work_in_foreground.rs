//! # background_work_in_foreground
//!
//! ## What it does
//! Finds a caller that runs, under a lock, the very work that a background loop runs under the same lock.
//! The loop is one that a task was spawned for, and that waits for a timer or a channel between its rounds.
//!
//! ## Why it is bad
//! The caller waits for the whole of the work, and everybody who needs the lock waits with it: a status call hangs until the sync is done.
//! The loop is there to do that work; it only has to be woken.
//!
//! ## Example
//! ```rust
//! use std::{sync::Arc, time::Duration};
//! use tokio::sync::Mutex;
//!
//! pub struct Engine {
//!     path: String,
//! }
//!
//! impl Engine {
//!     async fn cycle(&mut self) {
//!         tokio::fs::read(&self.path).await.ok();
//!     }
//! }
//!
//! pub struct Manager {
//!     engine: Arc<Mutex<Engine>>,
//! }
//!
//! impl Manager {
//!     pub fn new(path: String) -> Manager {
//!         Manager { engine: Arc::new(Mutex::new(Engine { path })) }
//!     }
//!
//!     pub fn start(&self) {
//!         let engine = self.engine.clone();
//!         tokio::spawn(async move {
//!             loop {
//!                 tokio::time::sleep(Duration::from_secs(60)).await;
//!                 engine.lock().await.cycle().await;
//!             }
//!         });
//!     }
//!
//!     pub async fn force(&self) {
//!         let mut engine = self.engine.lock().await;
//!         engine.cycle().await;
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::{sync::Arc, time::Duration};
//! use tokio::sync::Mutex;
//!
//! pub struct Engine {
//!     path: String,
//! }
//!
//! impl Engine {
//!     async fn cycle(&mut self) {
//!         tokio::fs::read(&self.path).await.ok();
//!     }
//! }
//!
//! pub struct Manager {
//!     engine: Arc<Mutex<Engine>>,
//!     /// Wakes the loop that runs `cycle`.
//!     wake: Arc<tokio::sync::Notify>,
//! }
//!
//! impl Manager {
//!     pub fn new(path: String) -> Manager {
//!         Manager { engine: Arc::new(Mutex::new(Engine { path })), wake: Arc::new(tokio::sync::Notify::new()) }
//!     }
//!
//!     pub fn start(&self) {
//!         let engine = self.engine.clone();
//!         let wake = Arc::clone(&self.wake);
//!         tokio::spawn(async move {
//!             loop {
//!                 tokio::select! {
//!                     _ = tokio::time::sleep(Duration::from_secs(60)) => {}
//!                     _ = wake.notified() => {}
//!                 }
//!                 engine.lock().await.cycle().await;
//!             }
//!         });
//!     }
//!
//!     /// Wakes the background loop, which then runs `cycle` at once.
//!     fn trigger_cycle(&self) {
//!         self.wake.notify_one();
//!     }
//!
//!     pub async fn force(&self) {
//!         self.trigger_cycle();
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! Always unsafe: the caller no longer waits for the work, and does not see when it is done.
//! The struct that owns the lock gets a `tokio::sync::Notify` in all its constructors and a method that calls `notify_one()`, the loop waits for its timer or channel and for the `Notify` in a `select!`, and the caller calls the method.
//! A function that gets the lock as an argument, and is spawned in one place, gets the `Notify` as another.
//! It is a hint where the caller uses the work's result, which it could not without waiting.
//! It is advice with a sketch, and the reason, where the caller gives the work arguments, does more under the guard, or takes the lock again behind it; where the loop does not do the work in every round, or waits in its head or in two places; and where no struct of the workspace owns the lock, or two of it may share one.
//!
//! ## Known limits
//! The work is known by the function that does it, called on the guarded value with the same arguments: the loop and the caller call the same one, or the caller's calls it.
//! A loop that is spawned by anything but a function whose name has `spawn` in it is not seen.
//! Where a guard comes from a helper, it is the same lock when it guards the same type.
//!
//! ## References
//! - [`tokio::sync::Notify::notify_one`](https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notify_one)

use std::collections::BTreeSet;

use super::{Detect, Report, Rule, Subject, finding, location, short_path};
use crate::facts::body::BodyCx;
use crate::facts::effects::{EffectCx, function_path};
use crate::facts::life::{self, GuardLife, Origin};
use crate::facts::lock_uses::{LockUse, families};
use crate::facts::site::{guarded_type, site_over};
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Effect, Finding, Fix, LockFamily, LockMode, Safety, Severity};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::syntax::ast;
use crate::rewrite::{Decline, wake};

pub const RULE: Rule = Rule {
    id: "background_work_in_foreground",
    finds: "a caller that runs under a lock the very work that a background loop runs",
    default: true,
    fixes: "unsafe or advice",
    source: include_str!("background_work_in_foreground.rs"),
    detect: Detect::Workspace { relevant, detect },
};

/// One place where long work runs under a lock.
struct Run<'db> {
    item: FunctionItem,
    life: GuardLife<'db>,
    awaited: ExprId,
    work: FunctionId,
    /// What the work is given beside the guarded value, as the source writes it.
    arguments: Vec<String>,
    /// The guarded type, for people and to tell one lock from another.
    guarded: String,
    /// What the loop around it waits for between its rounds, as the source writes it.
    wait: Option<String>,
    /// Whether it stands in a block that is spawned.
    spawned: bool,
}

fn relevant(text: &str) -> bool {
    text.contains("spawn") && text.contains("await")
}

fn detect(workspace: &Workspace<'_, '_>) -> Vec<Finding> {
    let mut runs = Vec::new();
    for file in workspace.files(|text| text.contains("await")) {
        for item in workspace.functions(file, |it| workspace.may_hold_over_await(file, it)) {
            if workspace.include_tests || !item.in_test {
                runs_of(workspace, &item, &mut runs);
            }
        }
    }
    // Without a loop that waits there is no background, and the spawns need not be looked for.
    if runs.iter().all(|it| it.wait.is_none()) {
        return Vec::new();
    }
    let names: BTreeSet<String> = runs.iter().map(|it| name(workspace, it.item.id)).collect();
    let mut spawned: BTreeSet<String> = BTreeSet::new();
    for file in workspace.files(|text| text.contains("spawn") && names.iter().any(|it| text.contains(it))) {
        let may_spawn = |it: &ast::Fn| {
            let text = it.to_string();
            text.contains("spawn") && names.iter().any(|it| text.contains(it))
        };
        for item in workspace.functions(file, may_spawn) {
            collect_spawned(&workspace.body(item.id), &mut spawned);
        }
    }
    let is_spawned = |it: &Run<'_>| it.spawned || spawned.contains(&key(workspace, it.item.id));
    let (background, others): (Vec<Run<'_>>, Vec<Run<'_>>) =
        runs.into_iter().partition(|it| it.wait.is_some() && is_spawned(it));
    let foreground: Vec<Run<'_>> = others.into_iter().filter(|it| !is_spawned(it)).collect();
    let is_pair = |run: &Run<'_>, it: &Run<'_>| {
        it.guarded == run.guarded
            && it.item.id != run.item.id
            && [it, run].iter().any(|it| it.life.guard.mode == LockMode::Exclusive)
            && match it.work == run.work {
                true => it.arguments == run.arguments,
                false => reaches(workspace, run.work, it.work, 3),
            }
    };
    let pairs: Vec<(&Run<'_>, &Run<'_>)> = foreground
        .iter()
        .flat_map(|run| background.iter().filter(move |it| is_pair(run, it)).map(move |it| (run, it)))
        .collect();
    if pairs.is_empty() {
        return Vec::new();
    }
    let locks = families(workspace, |_| true, |_, family| family == LockFamily::Async);
    let lock_of = |run: &Run<'_>| {
        let is_it = |it: &LockUse<'_>| it.item.id == run.item.id && run.life.origin == Origin::Expr(it.whole);
        locks.iter().position(|it| it.uses.iter().any(is_it))
    };
    let known: Vec<(&Run<'_>, &Run<'_>, Option<usize>)> = pairs
        .into_iter()
        .filter_map(|(run, background)| match (lock_of(run), lock_of(background)) {
            (Some(one), Some(other)) => (one == other).then_some((run, background, Some(one))),
            _ => Some((run, background, None)),
        })
        .collect();
    let mut found = Vec::new();
    for (index, &(run, background, lock)) in known.iter().enumerate() {
        if known[..index].iter().any(|it| std::ptr::eq(it.0, run)) {
            continue;
        }
        let callers: Vec<FunctionId> = known.iter().filter(|it| it.2 == lock).map(|it| it.0.item.id).collect();
        let fix = match lock {
            Some(lock) => wake::fix(&wake::Subject {
                workspace,
                lock: &locks[lock],
                foreground: run.of_fix(),
                background: background.of_fix(),
                callers: &callers,
            }),
            None => Err("the guard comes from a helper".to_owned()),
        };
        found.extend(report(workspace, run, background, fix));
    }
    found
}

impl<'db> Run<'db> {
    fn of_fix(&self) -> wake::Run<'_, 'db> {
        wake::Run { item: &self.item, life: &self.life, awaited: self.awaited, work: self.work }
    }
}

fn name(workspace: &Workspace<'_, '_>, function: FunctionId) -> String {
    hir::Function::from(function).name(workspace.db).as_str().to_owned()
}

fn key(workspace: &Workspace<'_, '_>, function: FunctionId) -> String {
    function_path(&workspace.types(function), function)
}

/// The awaits of long work of the workspace under a guard.
fn runs_of<'db>(workspace: &Workspace<'_, 'db>, item: &FunctionItem, runs: &mut Vec<Run<'db>>) {
    let cx = workspace.body(item.id);
    let effects = EffectCx::new(&cx, workspace.summaries);
    for life in life::lives(&cx).guards {
        if life.guard.family != LockFamily::Async {
            continue;
        }
        let Some(guarded) = guarded_type(life.guard.ty).filter(|it| !it.is_unit()) else { continue };
        let guarded = cx.types.display(guarded);
        for &awaited in &life.awaits {
            let Some(work) = awaited_function(&cx, awaited) else { continue };
            let Some(arguments) = beside_guarded(&cx, &life, awaited) else { continue };
            if effects.awaited(awaited).is_long() {
                let (wait, spawned) = around(&cx, &effects, awaited);
                let (item, life, guarded) = (item.clone(), life.clone(), guarded.clone());
                runs.push(Run { item, life, awaited, work, arguments, guarded, wait, spawned });
            }
        }
    }
}

/// The function of the workspace whose future is awaited.
fn awaited_function(cx: &BodyCx<'_>, awaited: ExprId) -> Option<FunctionId> {
    let Expr::Await { expr } = cx.body[awaited] else { return None };
    let function = called(cx, expr)?;
    let local = hir::Function::from(function).module(cx.db).krate(cx.db).origin(cx.db).is_local();
    local.then_some(function)
}

fn called(cx: &BodyCx<'_>, expr: ExprId) -> Option<FunctionId> {
    match &cx.body[expr] {
        Expr::MethodCall { .. } => {
            cx.infer.method_resolution(expr).map(|it| cx.concrete(it.0, it.1))
        }
        Expr::Call { callee, .. } => cx.concrete_callee(*callee),
        _ => None,
    }
}

/// The arguments of the awaited call apart from the guarded value; `None` where it is not the guarded value that the
/// call works on, but a part that was looked up in it.
fn beside_guarded(cx: &BodyCx<'_>, life: &GuardLife<'_>, awaited: ExprId) -> Option<Vec<String>> {
    let Expr::Await { expr: call } = cx.body[awaited] else { return None };
    let operands: Vec<ExprId> = match &cx.body[call] {
        Expr::MethodCall { receiver, args, .. } => {
            std::iter::once(*receiver).chain(args.iter().copied()).collect()
        }
        Expr::Call { args, .. } => args.to_vec(),
        _ => return None,
    };
    let is_guarded = |operand: ExprId| {
        let mut expr = operand;
        loop {
            if Origin::Expr(expr) == life.origin {
                return true;
            }
            match &cx.body[expr] {
                Expr::Ref { expr: inner, .. }
                | Expr::UnaryOp { expr: inner, .. }
                | Expr::Field { expr: inner, .. } => expr = *inner,
                // `unwrap()` and the like of a lock that may be poisoned.
                Expr::MethodCall { receiver, args, .. } if args.is_empty() => expr = *receiver,
                _ => return cx.local(expr).is_some_and(|it| life.holders.contains(&it)),
            }
        }
    };
    let (guarded, others): (Vec<ExprId>, Vec<ExprId>) = operands.into_iter().partition(|&it| is_guarded(it));
    (!guarded.is_empty()).then(|| others.into_iter().map(|it| cx.text(it)).collect())
}

/// What the loop around `expr` waits for, and whether a block around it is spawned.
fn around(cx: &BodyCx<'_>, effects: &EffectCx<'_, '_>, expr: ExprId) -> (Option<String>, bool) {
    let (mut wait, mut spawned) = (None, false);
    let mut inner = expr;
    // A loop around a block of its own starts that block in each round, and does not run it.
    let mut is_inside = true;
    while let Some(outer) = cx.parent(inner) {
        match &cx.body[outer] {
            Expr::Loop { body, .. } if wait.is_none() && is_inside => wait = waits_for(cx, effects, *body),
            Expr::Call { .. } | Expr::MethodCall { .. } if matches!(cx.body[inner], Expr::Closure { .. }) => {
                spawned |= spawns(cx, outer);
            }
            Expr::Closure { .. } => is_inside = false,
            _ => {}
        }
        inner = outer;
    }
    (wait, spawned)
}

/// The first await of the loop's body that waits for a timer or a channel.
fn waits_for(cx: &BodyCx<'_>, effects: &EffectCx<'_, '_>, body: ExprId) -> Option<String> {
    let mut found = None;
    cx.walk(body, &mut |it| {
        if found.is_none()
            && let Expr::Await { expr } = cx.body[it]
        {
            let (effect, _) = effects.awaited(it).main();
            if matches!(effect, Effect::Timer | Effect::Channel) {
                // `select!` keeps its futures in variables of its own.
                let made = cx.local(expr).and_then(|it| cx.initializer(it));
                found = Some(cx.text(made.unwrap_or(expr))).filter(|it| !it.is_empty());
            }
        }
    });
    found
}

fn spawns(cx: &BodyCx<'_>, call: ExprId) -> bool {
    called(cx, call).is_some_and(|it| hir::Function::from(it).name(cx.db).as_str().contains("spawn"))
}

/// The functions whose futures, or calls, are arguments of a `spawn`.
fn collect_spawned(cx: &BodyCx<'_>, spawned: &mut BTreeSet<String>) {
    let mut calls = Vec::new();
    cx.walk(cx.body.root_expr(), &mut |it| {
        if matches!(cx.body[it], Expr::Call { .. } | Expr::MethodCall { .. }) && spawns(cx, it) {
            calls.push(it);
        }
    });
    for call in calls {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = &cx.body[call] else { continue };
        for &argument in args {
            cx.walk(argument, &mut |it| {
                if let Some(function) = called(cx, it) {
                    spawned.insert(function_path(&cx.types, function));
                }
            });
        }
    }
}

/// Whether `from` calls `to`, directly or down its calls.
fn reaches(workspace: &Workspace<'_, '_>, from: FunctionId, to: FunctionId, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    if !hir::Function::from(from).has_body(workspace.db) {
        return false;
    }
    let cx = workspace.body(from);
    let mut callees = Vec::new();
    cx.walk(cx.body.root_expr(), &mut |it| callees.extend(called(&cx, it)));
    callees.contains(&to)
        || callees.into_iter().any(|it| {
            let krate = hir::Function::from(it).module(workspace.db).krate(workspace.db);
            it != from && krate.origin(workspace.db).is_local() && reaches(workspace, it, to, depth)
        })
}

fn report(
    workspace: &Workspace<'_, '_>,
    run: &Run<'_>,
    background: &Run<'_>,
    fix: Result<Fix, Decline>,
) -> Option<Finding> {
    let cx = workspace.body(run.item.id);
    let life = life::lives(&cx).guards.into_iter().find(|it| it.origin == run.life.origin)?;
    let effects = EffectCx::new(&cx, workspace.summaries);
    let site = site_over(&cx, life, vec![(run.awaited, effects.awaited(run.awaited))])?;
    if workspace.file_index(site.file) != Some(run.item.file) {
        return None;
    }
    let subject = Subject { cx: &cx, site: &site, workspace };
    let work = short_path(&function_path(&cx.types, run.work));
    let place = workspace.shown_place(background.item.file, background.item.range.start());
    let message = format!(
        "{} is held while `{work}` runs, which the background loop of `{}` ({place}) runs as well: wake the loop, and return at once",
        subject.guard_words(),
        short_path(&key(workspace, background.item.id)),
    );
    let fix = fix.unwrap_or_else(|reason| advice(&work, background, &reason));
    let path = function_path(&cx.types, run.item.id);
    let tree = workspace.tree(run.item.file);
    let at = location(workspace, &run.item, &tree, &path);
    // Who needs the result has a reason to wait: that is for people to weigh.
    let severity = match wake::uses_result(workspace, run.of_fix()) {
        true => Severity::Hint,
        false => Severity::Warning,
    };
    let report = Report { severity, message, awaits: site.awaits.iter().collect() };
    Some(finding(RULE.id, &subject, report, at, Some(fix), None))
}

/// What is to be done by hand, and why asyncfix does not do it.
fn advice(work: &str, background: &Run<'_>, reason: &str) -> Fix {
    let name = work.rsplit("::").next().unwrap_or(work);
    let wait = background.wait.clone().unwrap_or_default();
    Fix {
        title: format!("wake the loop with a `tokio::sync::Notify` in the place of running `{name}` here"),
        safety: Safety::Display,
        why: format!(
            "{reason}; by hand, beside the lock: `wake: Arc<tokio::sync::Notify>`, and `pub fn trigger_{name}(&self) {{ self.wake.notify_one(); }}`; in the loop, for `{wait}.await`: `tokio::select! {{ _ = {wait} => {{}} _ = wake.notified() => {{}} }}`; here: `trigger_{name}()`; the caller then waits for nothing, and sees no result"
        ),
        edits: Vec::new(),
        rewrites_declaration: false,
    }
}
