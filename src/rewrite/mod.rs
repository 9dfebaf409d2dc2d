//! How a guard's life is made shorter: which move fits a site, or why none does.

mod binding;
mod branch;
mod clone_fields;
pub mod flag;
mod flag_wait;
mod future;
mod head;
mod later;
pub mod lock_type;
pub mod manifest;
mod naming;
mod new_field;
mod pattern_guard;
mod race;
pub mod refresh_lock;
mod scope;
mod source;
mod split_method;
mod temporary;
mod uses;
mod wait;
pub mod wake;
mod written;

pub use self::source::{Location, RewriteCx};
use crate::facts::body::BodyCx;
use crate::facts::credential::release::Opened;
use crate::facts::life::Origin;
use crate::facts::site::Protects;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::{Expr, ExprId};

/// Why a fix declines, in one line.
pub type Decline = String;

/// The fix that releases the guard of `site` before its awaits, or why there is none.
///
/// Nothing is edited inside a macro.
pub fn release(rewrite: &RewriteCx<'_, '_>) -> Result<Fix, Decline> {
    refuse_serial(rewrite)?;
    if let Some(race) = race::single_flight(rewrite) {
        return refresh_lock::take_out(rewrite, &race);
    }
    let mut fix = shorter(rewrite)?;
    let opened = race::opened(rewrite);
    let reason = opened.as_ref().map(Opened::words);
    if opened.is_some_and(|it| it.is_check_then_act()) {
        return Err(reason.unwrap_or_default());
    }
    if fix.safety == Safety::Safe || locks_again(&fix) {
        if let Some(reason) = reason.or_else(|| race::taken_again(rewrite)) {
            fix.safety = Safety::Unsafe;
            fix.why = reason;
        }
    } else if fix.title == binding::APART
        && let Some(reason) = reason
    {
        fix.why = format!("{}; {reason}", fix.why);
    }
    Ok(fix)
}

/// Refuses where the guard is not there for what is read through it.
fn refuse_serial(rewrite: &RewriteCx<'_, '_>) -> Result<(), Decline> {
    match rewrite.site.protects {
        Protects::Handle(_) => {
            Err("the lock serialises an I/O resource; released, operations would mix".into())
        }
        Protects::Order => {
            Err("the guard is held for its own sake: it serialises the code, or nothing needs it".into())
        }
        Protects::State => Ok(()),
    }
}

/// The move that makes the guard's life shorter.
fn shorter(rewrite: &RewriteCx<'_, '_>) -> Result<Fix, Decline> {
    let site = rewrite.site;
    if site.in_macro {
        return Err("the guard is taken inside a macro, which asyncfix does not rewrite".into());
    }
    if site.life.guard.by_name {
        return Err("what the lock guards is of unknown type; that it is a lock was told by its name".into());
    }
    let Origin::Expr(origin) = site.life.origin else {
        return Err("the guard is taken elsewhere and passed in; release it where it is taken".into());
    };
    let mut fix = match site.life.holders.len() {
        0 => temporary::fix(rewrite, origin)?,
        1 => match site.holder() {
            Some(holder) => binding::fix(rewrite, origin, holder)?,
            None => return Err("nothing holds the guard".into()),
        },
        _ => return Err("the guard moves from binding to binding".into()),
    };
    fix.edits.sort();
    Ok(fix)
}

/// The fix that ends the guard of `site` before the same lock is taken again at the site's points, or why there is none.
///
/// Only an earlier end answers that: the guard is not taken anew behind it.
pub fn release_before_relock(rewrite: &RewriteCx<'_, '_>) -> Result<Fix, Decline> {
    let reworded =
        |text: &str| text.replace("the await", "the second acquisition").replace("awaits", "calls");
    refuse_serial(rewrite).map_err(|it| reworded(&it))?;
    if let Some(race) = race::single_flight(rewrite) {
        return Err(race::released(&race));
    }
    let fix = shorter(rewrite).map_err(|it| reworded(&it))?;
    if locks_again(&fix) {
        return Err("what the lock guards is written after the second acquisition".into());
    }
    Ok(Fix { title: reworded(&fix.title), why: reworded(&fix.why), ..fix })
}

/// Whether the fix takes the lock a second time after the awaits.
pub fn locks_again(fix: &Fix) -> bool {
    fix.title == binding::LOCK_AGAIN
}

/// A fix with its edits in order.
fn fix(title: &str, safety: Safety, why: &str, edits: Vec<Edit>) -> Fix {
    Fix { title: title.to_owned(), safety, why: why.to_owned(), edits, rewrites_declaration: false }
}

/// The expression with its `.await`, `?`, `.unwrap()`, `.expect(..)`: what makes the guard, to the end.
fn acquisition(cx: &BodyCx<'_>, origin: ExprId) -> ExprId {
    let mut expr = origin;
    while let Some(parent) = cx.parent(expr) {
        match &cx.body[parent] {
            Expr::Await { .. } => expr = parent,
            Expr::MethodCall { receiver, method_name, .. }
                if *receiver == expr && matches!(method_name.as_str(), "unwrap" | "expect") =>
            {
                expr = parent;
            }
            _ => break,
        }
    }
    expr
}
