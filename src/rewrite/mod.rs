//! How a guard's life is made shorter: which move fits a site, or why none does.

mod binding;
mod clone_fields;
pub mod refresh_lock;
mod source;
mod temporary;
mod uses;

pub use self::source::Location;
use self::source::RewriteCx;
use crate::facts::body::BodyCx;
use crate::facts::life::Origin;
use crate::facts::site::{Protects, Site};
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::syntax::ast::{self, AstNode as _};

/// Why a fix declines, in one line.
pub type Decline = String;

/// The fix that releases the guard of `site` before its awaits, or why there is none.
///
/// Nothing is edited inside a macro.
pub fn release<'db>(cx: &BodyCx<'db>, site: &Site<'db>, location: Location<'_>) -> Result<Fix, Decline> {
    match site.protects {
        Protects::Handle(_) => {
            return Err("the lock serialises an I/O resource; released, operations would mix".into());
        }
        Protects::Order => {
            return Err(
                "the guard is held for its own sake: it serialises the code, or nothing needs it".into()
            );
        }
        Protects::State => {}
    }
    if let Some(credential) = &site.single_flight {
        return Err(format!(
            "the lock lets one task at a time refresh {credential}; released, two would spend the same credential"
        ));
    }
    if site.in_macro {
        return Err("the guard is taken inside a macro, which asyncfix does not rewrite".into());
    }
    let Origin::Expr(origin) = site.life.origin else {
        return Err("the guard is taken elsewhere and passed in; release it where it is taken".into());
    };
    let rewrite = RewriteCx { cx, site, location };
    let mut fix = match site.life.holders.len() {
        0 => temporary::fix(&rewrite, origin)?,
        1 => match site.holder() {
            Some(holder) => binding::fix(&rewrite, origin, holder)?,
            None => return Err("nothing holds the guard".into()),
        },
        _ => return Err("the guard moves from binding to binding".into()),
    };
    if fix.safety == Safety::Safe
        && let Some(reason) = written_back(&rewrite)
    {
        fix.safety = Safety::Unsafe;
        fix.why = reason;
    }
    fix.edits.sort();
    Ok(fix)
}

/// A fix with its edits in order.
fn fix(title: &str, safety: Safety, why: &str, edits: Vec<Edit>) -> Fix {
    Fix { title: title.to_owned(), safety, why: why.to_owned(), edits }
}

/// Why a release would open a race: the same lock is taken again after the awaits, and what was read may be stale by then.
fn written_back(rewrite: &RewriteCx<'_, '_>) -> Option<String> {
    let lock = &rewrite.site.lock;
    if lock.is_empty() {
        return None;
    }
    let last = rewrite.site.awaits.iter().map(|it| it.range.end()).max()?;
    let function = rewrite.node_around(rewrite.site.acquired).ancestors().find_map(ast::Fn::cast)?;
    let again = function.syntax().descendants().filter_map(ast::MethodCallExpr::cast).any(|call| {
        let receiver = call.receiver().map(|it| it.syntax().text().to_string());
        let receiver: String = receiver.unwrap_or_default().split_whitespace().collect();
        let lock: String = lock.split_whitespace().collect();
        let writes = call.name_ref().is_some_and(|it| {
            ["lock", "write", "lock_owned", "write_owned"].iter().any(|name| it.text() == *name)
        });
        writes && receiver == lock && call.syntax().text_range().start() >= last
    });
    again.then(|| format!("`{lock}` is taken again after the await: what was read before may be stale by then, and an update can be lost"))
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
