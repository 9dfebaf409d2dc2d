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
//!
//! A `bool` that a loop polls between sleeps becomes an `AtomicBool` with a `tokio::sync::Notify` beside it, as a pair like that of a `Mutex` and a `Condvar`.
//! The loop makes its waiter before it checks the flag, so that no change is missed, and every assignment of what a loop waits for wakes the loops.
//! That is always unsafe: the loop comes round when the flag changes, and no longer in between.
//! Where the loop does more than wait, or sleeps by another library than tokio, it is advice with a sketch.
//!
//! A loop that polls an enum gets the advice to use a `watch` channel, and one that polls for a value in an `Option` a `oneshot` or a `watch` channel.
//! A variable's lock over `()` that is taken only to wait for who holds it is a hint; that of a field may keep tasks apart as well.
//!
//! ## Known limits
//! A flag that is held over other work, or that one guard changes by what it was, is left alone, or found and not fixed.
//! A lock over `()` that keeps code in order is not reported.
//! An enum or an `Option<()>` is found, and has to be made an atomic by hand.
//!
//! ## References
//! - [`tokio::sync::Notify`](https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html)
//! - Clippy's [`mutex_atomic`](https://rust-lang.github.io/rust-clippy/master/#mutex_atomic)

use std::collections::BTreeSet;

use super::{Detect, Rule, declaration_finding};
use crate::facts::body::BodyCx;
use crate::facts::effects::EffectCx;
use crate::facts::life::GuardLife;
use crate::facts::lock_names::Written;
use crate::facts::lock_uses::{Declared, LockFamilyOfPlaces, LockUse, Reach, Spot, families};
use crate::facts::site::guarded_type;
use crate::facts::types::Types;
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Effect, Finding, Fix, LockFamily, Safety, Severity};
use crate::ra::hir;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{AdtId, FieldId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::rustc_type_ir::inherent::Ty as _;
use crate::ra::syntax::ast::{self, AstNode as _, HasName as _};
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
    let polled = words_where_polled(workspace);
    let written = |it: Written<'_>| {
        locked_words(it.text()).any(|word| match (word, it) {
            // A value that is polled for counts where somebody polls.
            ("Option" | "None", Written::Place { name, .. } | Written::Signature { name, .. }) => {
                polled.contains(name)
            }
            ("Option" | "None", Written::Function(text)) => polls(text),
            // Over nothing, that of a variable alone: who has it writes its type, or makes it.
            ("()", Written::Place { .. } | Written::Signature { .. }) => false,
            _ => flags.contains(word),
        })
    };
    let wanted =
        |ty, family| family != LockFamily::Borrow && is_flag_lock(workspace, ty);
    families(workspace, written, wanted).iter().filter_map(|it| check(workspace, it)).collect()
}

fn polls(text: &str) -> bool {
    text.contains("sleep(") || text.contains("yield_now")
}

/// The words in the functions that may poll.
fn words_where_polled(workspace: &Workspace<'_, '_>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for file in workspace.files(polls) {
        for function in workspace.tree(file).descendants().filter_map(ast::Fn::cast) {
            let text = function.to_string();
            if polls(&text) {
                words.extend(text.split(|it: char| !it.is_alphanumeric() && it != '_').map(str::to_owned));
            }
        }
    }
    words
}

/// The words that begin a flag where a lock guards one: `bool`, its values, `Option<()>`, and the enums of the workspace.
fn flag_types(workspace: &Workspace<'_, '_>) -> BTreeSet<String> {
    let mut flags: BTreeSet<String> =
        ["bool", "true", "false", "Option<()>", "()"].map(str::to_owned).into();
    let mut guarded: BTreeSet<String> = BTreeSet::new();
    for file in workspace.files(relevant) {
        let text: String = workspace.sources.files[file].text.split_whitespace().collect();
        guarded.extend(locked_words(&text).map(str::to_owned));
    }
    let guarded: BTreeSet<String> = guarded.difference(&flags).cloned().collect();
    let may_declare =
        |text: &str| text.contains("enum ") && guarded.iter().any(|it| text.contains(it.as_str()));
    for (index, file) in workspace.sources.files.iter().enumerate() {
        if may_declare(&file.text) {
            let enums = workspace.tree(index).descendants().filter_map(ast::Enum::cast);
            let names = enums.filter(is_of_bare_names).filter_map(|it| Some(it.name()?.to_string()));
            flags.extend(names.filter(|it| guarded.contains(it)));
        }
    }
    flags
}

/// Whether the enum is no more than a choice of names.
fn is_of_bare_names(it: &ast::Enum) -> bool {
    it.variant_list().is_some_and(|it| it.variants().all(|it| it.field_list().is_none()))
}

/// The first word of what is locked, in each type of a lock and each call of its constructor in `text`, which has no
/// blanks.
fn locked_words(text: &str) -> impl Iterator<Item = &str> {
    ["Mutex<", "RwLock<", "Mutex::new(", "RwLock::new("].into_iter().flat_map(move |head| {
        text.match_indices(head).map(move |(at, _)| {
            let rest = &text[at + head.len()..];
            if let Some(it) = ["Option<()>", "()"].into_iter().find(|it| rest.starts_with(it)) {
                return it;
            }
            let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(rest.len());
            &rest[..end]
        })
    })
}

/// Whether the type is a lock over a flag, over nothing, or over a value that may be there.
fn is_flag_lock<'db>(workspace: &Workspace<'_, 'db>, ty: Ty<'db>) -> bool {
    let Some((_, args)) = ty.as_adt() else { return false };
    let Some(guarded) = args.types().last() else { return false };
    match &guarded.inner().internee {
        TyKind::Bool => true,
        TyKind::Tuple(_) => guarded.is_unit(),
        TyKind::Adt(adt, _) => {
            let adt = hir::Adt::from(adt.def_id());
            match adt {
                hir::Adt::Enum(_) if adt.name(workspace.db).as_str() == "Option" => true,
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

fn check<'db>(workspace: &Workspace<'_, 'db>, family: &LockFamilyOfPlaces<'db>) -> Option<Finding> {
    let declared = family.declared.first()?;
    if !workspace.include_tests && workspace.is_test_code(declared.file, declared.range) {
        return None;
    }
    match guarded(workspace, family)? {
        Guarded::Nothing => gate(workspace, family, declared),
        Guarded::Slot => slot(workspace, family, declared),
        flag => flag_finding(workspace, family, declared, flag),
    }
}

/// What the lock is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Guarded {
    Bool,
    /// `Option<()>`.
    Unit,
    Enum,
    /// An `Option` of something.
    Slot,
    Nothing,
}

fn guarded<'db>(workspace: &Workspace<'_, 'db>, family: &LockFamilyOfPlaces<'db>) -> Option<Guarded> {
    let taken = family.uses.iter().find_map(|it| Some((it.item.id, it.life.as_ref()?)))?;
    let guarded = match family.declared.first()?.spot {
        // What is unknown there may have become something in the body that uses it.
        Spot::Field(field) => guarded_by(&workspace.types(taken.0), field, family.lock)?,
        _ => guarded_type(taken.1.guard.ty)?,
    };
    if matches!(guarded.inner().internee, TyKind::Bool) {
        return Some(Guarded::Bool);
    }
    if guarded.is_unit() {
        return Some(Guarded::Nothing);
    }
    let (adt, args) = guarded.as_adt()?;
    let is_option = hir::Adt::from(adt).name(workspace.db).as_str() == "Option";
    Some(match args.types().next() {
        Some(it) if it.is_ty_error() => return None,
        Some(it) if is_option && it.is_unit() => Guarded::Unit,
        _ if is_option => Guarded::Slot,
        _ => Guarded::Enum,
    })
}

/// What the lock in a field is over, as the field's type says.
fn guarded_by<'db>(types: &Types<'db>, field: FieldId, lock: AdtId) -> Option<Ty<'db>> {
    let mut ty = types.declared_type(field)?;
    loop {
        if let Some((inner, ..)) = ty.as_reference() {
            ty = inner;
            continue;
        }
        let (id, args) = ty.as_adt()?;
        if id == lock {
            return args.types().last();
        }
        ty = args.types().next()?;
    }
}

/// A lock over a flag.
fn flag_finding<'db>(
    workspace: &Workspace<'_, 'db>,
    family: &LockFamilyOfPlaces<'db>,
    declared: &Declared,
    guarded: Guarded,
) -> Option<Finding> {
    let (mut reads, mut sets) = (0, 0);
    let mut polled: Vec<(&LockUse<'_>, ExprId)> = Vec::new();
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        for op in flag::operations(&cx, it)? {
            match op.kind {
                FlagOpKind::Read => {
                    reads += 1;
                    if !it.item.in_test && is_polling(workspace, &cx, it, op.expr) {
                        polled.push((it, op.expr));
                    }
                }
                FlagOpKind::Set(_) => sets += 1,
                FlagOpKind::Take => {
                    reads += 1;
                    sets += 1;
                }
            }
        }
    }
    if reads == 0 || sets == 0 {
        return None;
    }
    let lock = hir::Adt::from(family.lock).name(workspace.db).as_str().to_owned();
    let path = &declared.path;
    let message = match polled.is_empty() {
        false => format!(
            "`{path}` is a `{lock}` over a flag that a loop polls between sleeps: a `Notify` wakes the loop at once, and costs nothing while it waits"
        ),
        true => format!(
            "`{path}` is a `{lock}` over a flag that is only set and read: an atomic does that in one step, without a guard to hold"
        ),
    };
    let fix = match (guarded, polled.first()) {
        (Guarded::Bool, None) => flag::to_atomic(workspace, family).map(|it| atomic(family, it)),
        (Guarded::Bool, Some(first)) => {
            let fix = flag::to_notified(workspace, family, &polled).map(notified);
            Ok(fix.unwrap_or_else(|reason| sketch(workspace, first.0, &reason)))
        }
        (Guarded::Enum, Some(_)) => Ok(advice(
            "let the loop wait for a `tokio::sync::watch` channel",
            "only a `bool` has an atomic that takes its place as it stands, and a `watch` channel has a value of any type: `send_replace(..)` sets it, and `subscribe().wait_for(|it| ..)` is the loop",
        )),
        (Guarded::Enum, None) => Err("only a `bool` has an atomic that takes its place as it stands: an enum's is its number in an `AtomicU8`".to_owned()),
        (_, Some(first)) => Ok(sketch(workspace, first.0, "an `Option<()>` says no more than a `bool`")),
        (_, None) => Err("an `Option<()>` says no more than a `bool`: make it one, and it can be an `AtomicBool`".to_owned()),
    };
    Some(declaration_finding(RULE.id, workspace, declared, message, fix))
}

fn atomic(family: &LockFamilyOfPlaces<'_>, edits: Vec<Edit>) -> Fix {
    let public = family.reach > Reach::Workspace;
    Fix {
        title: "make it an `AtomicBool`".to_owned(),
        safety: if public { Safety::Unsafe } else { Safety::Safe },
        why: match public {
            true => "the flag is public, and code outside of the workspace may use it".to_owned(),
            false => "every use reads or sets the flag alone, and is in the workspace".to_owned(),
        },
        edits,
        rewrites_declaration: true,
    }
}

fn notified(edits: Vec<Edit>) -> Fix {
    Fix {
        title: "make it an `AtomicBool` with a `tokio::sync::Notify`, and let the loop wait for that".to_owned(),
        safety: Safety::Unsafe,
        why: "the loop comes round when the flag changes, and no longer in between; its waiter is made before the check, so that no change is missed".to_owned(),
        edits,
        rewrites_declaration: true,
    }
}

/// The wait by hand, and why asyncfix does not write it.
fn sketch(workspace: &Workspace<'_, '_>, it: &LockUse<'_>, reason: &str) -> Fix {
    let cx = workspace.body(it.item.id);
    let place = match &cx.body[it.call] {
        Expr::MethodCall { receiver, .. } => cx.text(*receiver),
        _ => String::new(),
    };
    advice(
        "wait for a `tokio::sync::Notify` in the place of the sleep",
        &format!(
            "{reason}; by hand, first in the loop, before the flag is read: `let woken = {place}_changed.notified();`; in the place of the sleep: `woken.await;`; after each change of the flag: `{place}_changed.notify_waiters();`"
        ),
    )
}

fn advice(title: &str, why: &str) -> Fix {
    Fix {
        title: title.to_owned(),
        safety: Safety::Display,
        why: why.to_owned(),
        edits: Vec::new(),
        rewrites_declaration: true,
    }
}

/// A variable's lock over nothing that one task holds while it works, and others take only to wait for it.
///
/// That of a field may keep tasks apart as well, of which nobody knows how many there are.
fn gate(
    workspace: &Workspace<'_, '_>,
    family: &LockFamilyOfPlaces<'_>,
    declared: &Declared,
) -> Option<Finding> {
    if matches!(declared.spot, Spot::Field(_) | Spot::Static(_)) {
        return None;
    }
    let lives = || family.uses.iter().filter_map(|it| Some((it, it.life.as_ref()?)));
    let only_waits = |(it, life): (&LockUse<'_>, &GuardLife<'_>)| {
        let cx = workspace.body(it.item.id);
        life.holders.is_empty() && life.awaits.is_empty() && life.calls.iter().all(|&it| cx.is_dropped_by(it))
    };
    let waits = lives().filter(|&it| only_waits(it)).count();
    let works = lives().any(|it| !it.1.awaits.is_empty());
    if waits == 0 || !works {
        return None;
    }
    let lock = hir::Adt::from(family.lock).name(workspace.db).as_str().to_owned();
    let message = format!(
        "`{}` is a `{lock}` over nothing that is taken and let go at once, to wait for who holds it: those who wait go through one by one",
        declared.path
    );
    let fix = advice(
        "let them wait for a `tokio::sync::watch` channel",
        "a `watch` channel says that the work is done to all that wait at once: `wait_for(|it| *it)` before, `send_replace(true)` behind the work",
    );
    let finding = declaration_finding(RULE.id, workspace, declared, message, Ok(fix));
    Some(Finding { severity: Severity::Hint, ..finding })
}

/// A lock over an `Option` that a loop polls until somebody puts a value there.
fn slot(
    workspace: &Workspace<'_, '_>,
    family: &LockFamilyOfPlaces<'_>,
    declared: &Declared,
) -> Option<Finding> {
    let (mut polls, mut sets) = (0, 0);
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        if is_polling(workspace, &cx, it, it.whole) {
            polls += 1;
            continue;
        }
        for op in flag::operations(&cx, it)? {
            match op.kind {
                FlagOpKind::Set(_) => sets += 1,
                FlagOpKind::Read | FlagOpKind::Take => {}
            }
        }
    }
    if polls == 0 || sets == 0 {
        return None;
    }
    let lock = hir::Adt::from(family.lock).name(workspace.db).as_str().to_owned();
    let message = format!(
        "`{}` is a `{lock}` that a loop polls between sleeps until there is a value in it: a channel hands the value over at once",
        declared.path
    );
    let fix = match (polls, sets) {
        (1, 1) => advice(
            "hand the value over by a `tokio::sync::oneshot` channel",
            "it is set in one place and waited for in one: `send(value)` there, `receiver.await` here; where it may be set again, a `watch` channel keeps the last one",
        ),
        _ => advice(
            "hand the value over by a `tokio::sync::watch` channel",
            "it is set or waited for in several places: `send_replace(Some(value))` sets it, and `subscribe().wait_for(Option::is_some)` waits",
        ),
    };
    Some(declaration_finding(RULE.id, workspace, declared, message, Ok(fix)))
}

/// Whether the loop around a read does nothing but sleep until the flag changes.
fn is_polling(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, it: &LockUse<'_>, read: ExprId) -> bool {
    let mut around = read;
    let body = loop {
        let Some(outer) = cx.parent(around) else { return false };
        match &cx.body[outer] {
            Expr::Loop { body, .. } => break *body,
            Expr::Closure { .. } => return false,
            _ => around = outer,
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
    sleeps && !works
}
