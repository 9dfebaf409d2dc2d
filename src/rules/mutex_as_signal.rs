//! # mutex_as_signal
//!
//! ## What it does
//! Finds a lock, async or not, over a flag that is only set and read: a `bool`, an `Option<()>`, or an enum of bare names.
//!
//! ## Why it is bad
//! A lock says that a value is changed in several steps; a flag is changed in one.
//! Who polls it in a loop with a sleep reacts late or burns time, where `tokio::sync::Notify` wakes it at once.
//! Who tests it under one guard and clears it under the next loses what is set in between; an atomic does both in one step.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Worker {
//!     stop: Mutex<bool>,
//! }
//!
//! impl Worker {
//!     pub fn stop(&self) {
//!         *self.stop.lock().unwrap() = true;
//!     }
//!
//!     pub async fn run(&self, jobs: Vec<tokio::task::JoinHandle<()>>) {
//!         for job in jobs {
//!             if *self.stop.lock().unwrap() {
//!                 break;
//!             }
//!             job.await.ok();
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Worker {
//!     stop: std::sync::atomic::AtomicBool,
//! }
//!
//! impl Worker {
//!     pub fn stop(&self) {
//!         self.stop.store(true, std::sync::atomic::Ordering::SeqCst);
//!     }
//!
//!     pub async fn run(&self, jobs: Vec<tokio::task::JoinHandle<()>>) {
//!         for job in jobs {
//!             if self.stop.load(std::sync::atomic::Ordering::SeqCst) {
//!                 break;
//!             }
//!             job.await.ok();
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix safety
//! A `bool` that is read between pieces of work becomes an `AtomicBool`, in all its places or in none.
//! A test with the assignment that answers it becomes one `swap`.
//! It is safe where all that can see the flag is in the workspace, and unsafe where it is public.
//! A flag that is polled in a loop with a sleep gets advice with a sketch: the waiter of a `Notify` is made before the check, so that no wake-up is lost.
//!
//! ## Known limits
//! A flag that one guard reads and sets, or that is held over other work, is left alone, or found and not fixed.
//! A lock over `()` keeps code in order, and is not reported.
//! An enum or an `Option<()>` is found, and has to be made an atomic by hand.
//!
//! ## References
//! - [`tokio::sync::Notify`](https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html)
//! - Clippy's [`mutex_atomic`](https://rust-lang.github.io/rust-clippy/master/#mutex_atomic)

use std::collections::BTreeSet;

use super::{Detect, Rule, declaration_finding};
use crate::facts::body::BodyCx;
use crate::facts::effects::EffectCx;
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse, families};
use crate::facts::workspace::Workspace;
use crate::model::{Effect, Finding, Fix, LockFamily, Safety};
use crate::ra::hir;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::rewrite::flag::{self, FlagOpKind};

pub const RULE: Rule = Rule {
    id: "mutex_as_signal",
    finds: "a lock over a flag that is only set and polled",
    default: true,
    fixes: "safe, unsafe or advice",
    source: include_str!("mutex_as_signal.rs"),
    detect: Detect::Workspace { relevant, detect },
};

fn relevant(text: &str) -> bool {
    text.contains("Mutex<") || text.contains("RwLock<") || text.contains("Mutex::new(") || text.contains("RwLock::new(")
}

fn detect(workspace: &Workspace<'_, '_>) -> Vec<Finding> {
    let flags = flag_types(workspace);
    let written = |text: &str| locked_words(text).any(|it| flags.contains(it));
    let wanted =
        |ty, family| family != LockFamily::Borrow && is_flag_lock(workspace, ty);
    families(workspace, written, wanted).iter().filter_map(|it| check(workspace, it)).collect()
}

/// The words that begin a flag where a lock guards one: `bool`, its values, `Option<()>`, and the enums of the workspace.
fn flag_types(workspace: &Workspace<'_, '_>) -> BTreeSet<String> {
    let mut flags: BTreeSet<String> = ["bool", "true", "false", "Option<()>"].map(str::to_owned).into();
    let mut guarded: BTreeSet<String> = BTreeSet::new();
    for file in workspace.files(relevant) {
        let text: String = workspace.sources.files[file].text.split_whitespace().collect();
        guarded.extend(locked_words(&text).map(str::to_owned));
    }
    let is_enum = |name: &str| {
        let head = format!("enum {name}");
        let declares = |text: &str| {
            text.match_indices(&head).any(|(at, _)| {
                !text[at + head.len()..].starts_with(|it: char| it.is_alphanumeric() || it == '_')
            })
        };
        workspace.sources.files.iter().any(|it| declares(&it.text))
    };
    flags.extend(guarded.into_iter().filter(|it| is_enum(it)));
    flags
}

/// The first word of what is locked, in each type of a lock and each call of its constructor in `text`, which has no
/// blanks.
fn locked_words(text: &str) -> impl Iterator<Item = &str> {
    ["Mutex<", "RwLock<", "Mutex::new(", "RwLock::new("].into_iter().flat_map(move |head| {
        text.match_indices(head).map(move |(at, _)| {
            let rest = &text[at + head.len()..];
            if rest.starts_with("Option<()>") {
                return "Option<()>";
            }
            let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(rest.len());
            &rest[..end]
        })
    })
}

/// Whether the type is a lock over a flag.
fn is_flag_lock<'db>(workspace: &Workspace<'_, 'db>, ty: Ty<'db>) -> bool {
    let Some((_, args)) = ty.as_adt() else { return false };
    let Some(guarded) = args.types().last() else { return false };
    match &guarded.inner().internee {
        TyKind::Bool => true,
        TyKind::Adt(adt, args) => {
            let adt = hir::Adt::from(adt.def_id());
            match adt {
                hir::Adt::Enum(_) if adt.name(workspace.db).as_str() == "Option" => {
                    args.types().next().is_some_and(|it| it.is_unit())
                }
                hir::Adt::Enum(it) => {
                    let local = it.module(workspace.db).krate(workspace.db).origin(workspace.db).is_local();
                    let variants = it.variants(workspace.db);
                    local && variants.len() > 1 && variants.iter().all(|it| it.fields(workspace.db).is_empty())
                }
                _ => false,
            }
        }
        _ => false,
    }
}

fn check(workspace: &Workspace<'_, '_>, family: &LockFamilyOfPlaces<'_>) -> Option<Finding> {
    let declared = family.declared.first()?;
    if !workspace.include_tests && workspace.is_test_code(declared.file, declared.range) {
        return None;
    }
    let (mut reads, mut sets) = (0, 0);
    let mut polled: Option<String> = None;
    let mut is_bool = true;
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        for op in flag::operations(&cx, it)? {
            match op.kind {
                FlagOpKind::Read => {
                    reads += 1;
                    is_bool &= matches!(cx.infer.expr_ty(op.expr).inner().internee, TyKind::Bool);
                    if polled.is_none() && !it.item.in_test {
                        polled = polling(workspace, &cx, it, op.expr);
                    }
                }
                FlagOpKind::Set(_) => sets += 1,
            }
        }
    }
    if reads == 0 || sets == 0 {
        return None;
    }
    let lock = hir::Adt::from(family.lock).name(workspace.db).as_str().to_owned();
    let path = &declared.path;
    let message = match &polled {
        Some(_) => format!(
            "`{path}` is a `{lock}` over a flag that a loop polls between sleeps: a `Notify` wakes the loop at once, and costs nothing while it waits"
        ),
        None => format!(
            "`{path}` is a `{lock}` over a flag that is only set and read: an atomic does that in one step, without a guard to hold"
        ),
    };
    let public = family.declared.iter().any(|it| it.public);
    let fix = match polled {
        Some(place) => Ok(Fix {
            title: "wait for a `tokio::sync::Notify` in the place of the sleep".to_owned(),
            safety: Safety::Display,
            why: format!(
                "first in the loop, before the flag is read: `let woken = {place}_changed.notified();`; in the place of the sleep: `woken.await;`; after each change of the flag: `{place}_changed.notify_waiters();`"
            ),
            edits: Vec::new(),
            rewrites_declaration: true,
        }),
        None if !is_bool => Err("only a `bool` has an atomic that takes its place as it stands".to_owned()),
        None => flag::to_atomic(workspace, family).map(|edits| Fix {
            title: "make it an `AtomicBool`".to_owned(),
            safety: if public { Safety::Unsafe } else { Safety::Safe },
            why: match public {
                true => "the flag is public, and code outside of the workspace may use it".to_owned(),
                false => "every use reads or sets the flag alone, and is in the workspace".to_owned(),
            },
            edits,
            rewrites_declaration: true,
        }),
    };
    Some(declaration_finding(RULE.id, workspace, declared, message, fix))
}

/// The flag as a loop writes it that does nothing but sleep until the flag changes.
fn polling(
    workspace: &Workspace<'_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    read: ExprId,
) -> Option<String> {
    let mut around = read;
    let body = loop {
        around = cx.parent(around)?;
        match &cx.body[around] {
            Expr::Loop { body, .. } => break *body,
            Expr::Closure { .. } => return None,
            _ => {}
        }
    };
    let effects = EffectCx::new(cx, workspace.summaries);
    let (mut sleeps, mut works) = (false, false);
    cx.walk(body, &mut |expr| {
        if !matches!(cx.body[expr], Expr::Await { .. }) || expr == it.whole {
            return;
        }
        let awaited = effects.awaited(expr);
        let only = |effect: Effect| awaited.effects.keys().eq([&effect]);
        if only(Effect::Timer) || awaited.callee.ends_with("yield_now") {
            sleeps = true;
        } else if !only(Effect::Lock) {
            works = true;
        }
    });
    let Expr::MethodCall { receiver, .. } = &cx.body[it.call] else { return None };
    (sleeps && !works).then(|| cx.text(*receiver))
}
