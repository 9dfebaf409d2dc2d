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
//! pub fn start(engine: Arc<Mutex<Engine>>) {
//!     tokio::spawn(async move {
//!         loop {
//!             tokio::time::sleep(Duration::from_secs(60)).await;
//!             engine.lock().await.cycle().await;
//!         }
//!     });
//! }
//!
//! pub async fn force(engine: Arc<Mutex<Engine>>) {
//!     engine.lock().await.cycle().await;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::{sync::Arc, time::Duration};
//! use tokio::sync::{Mutex, Notify};
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
//! pub fn start(engine: Arc<Mutex<Engine>>, wake: Arc<Notify>) {
//!     tokio::spawn(async move {
//!         loop {
//!             tokio::select! {
//!                 _ = tokio::time::sleep(Duration::from_secs(60)) => {}
//!                 _ = wake.notified() => {}
//!             }
//!             engine.lock().await.cycle().await;
//!         }
//!     });
//! }
//!
//! pub fn force(wake: &Notify) {
//!     wake.notify_one();
//! }
//! ```
//!
//! ## Fix safety
//! Advice with a sketch: the caller no longer waits for the work, and no longer sees its result.
//!
//! ## Known limits
//! The work is known by the function that does it: the loop and the caller call the same one, or the caller's calls it.
//! A loop that is spawned by anything but a function whose name has `spawn` in it is not seen.
//!
//! ## References
//! - [`tokio::sync::Notify::notify_one`](https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notify_one)

use std::collections::BTreeSet;

use super::{Detect, Report, Rule, Subject, finding, location, short_path};
use crate::facts::body::BodyCx;
use crate::facts::effects::{EffectCx, function_path};
use crate::facts::life::{self, GuardLife};
use crate::facts::site::{guarded_type, site_over};
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Effect, Finding, Fix, LockFamily, Safety, Severity};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::syntax::ast;

pub const RULE: Rule = Rule {
    id: "background_work_in_foreground",
    finds: "a caller that runs under a lock the very work that a background loop runs",
    default: true,
    fixes: "advice",
    source: include_str!("background_work_in_foreground.rs"),
    detect: Detect::Workspace { relevant, detect },
};

/// One place where long work runs under a lock.
struct Run<'db> {
    item: FunctionItem,
    life: GuardLife<'db>,
    awaited: ExprId,
    work: FunctionId,
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
    let (background, foreground): (Vec<Run<'_>>, Vec<Run<'_>>) =
        runs.into_iter().partition(|it| it.wait.is_some() && is_spawned(it));
    foreground
        .iter()
        .filter(|it| !is_spawned(it))
        .filter_map(|run| {
            let background = background.iter().find(|it| {
                it.guarded == run.guarded
                    && it.item.id != run.item.id
                    && (it.work == run.work || reaches(workspace, run.work, it.work, 3))
            })?;
            report(workspace, run, background)
        })
        .collect()
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
            if effects.awaited(awaited).is_long() {
                let (wait, spawned) = around(&cx, &effects, awaited);
                let (item, life, guarded) = (item.clone(), life.clone(), guarded.clone());
                runs.push(Run { item, life, awaited, work, guarded, wait, spawned });
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

/// What the loop around `expr` waits for, and whether a block around it is spawned.
fn around(cx: &BodyCx<'_>, effects: &EffectCx<'_, '_>, expr: ExprId) -> (Option<String>, bool) {
    let (mut wait, mut spawned) = (None, false);
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        match &cx.body[outer] {
            Expr::Loop { body, .. } if wait.is_none() => wait = waits_for(cx, effects, *body),
            Expr::Call { .. } | Expr::MethodCall { .. } if matches!(cx.body[inner], Expr::Closure { .. }) => {
                spawned |= spawns(cx, outer);
            }
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
                found = Some(cx.text(expr)).filter(|it| !it.is_empty());
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

fn report(workspace: &Workspace<'_, '_>, run: &Run<'_>, background: &Run<'_>) -> Option<Finding> {
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
    let name = work.rsplit("::").next().unwrap_or(&work).to_owned();
    let wait = background.wait.clone().unwrap_or_default();
    let fix = Fix {
        title: format!("wake the loop with a `tokio::sync::Notify` in the place of running `{name}` here"),
        safety: Safety::Display,
        why: format!(
            "beside the lock: `wake: Arc<tokio::sync::Notify>`, and `pub fn trigger_{name}(&self) {{ self.wake.notify_one(); }}`; in the loop, for `{wait}.await`: `tokio::select! {{ _ = {wait} => {{}} _ = wake.notified() => {{}} }}`; here: `trigger_{name}()`; the caller then waits for nothing, and sees no result"
        ),
        edits: Vec::new(),
        rewrites_declaration: false,
    };
    let path = function_path(&cx.types, run.item.id);
    let tree = workspace.tree(run.item.file);
    let at = location(workspace, &run.item, &tree, &path);
    let report = Report { severity: Severity::Warning, message, awaits: site.awaits.iter().collect() };
    Some(finding(RULE.id, &subject, report, at, Some(fix), None))
}
