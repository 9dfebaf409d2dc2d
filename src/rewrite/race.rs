//! Which release would open a race: where the lock is what keeps a read, a wait and a write together.

use std::collections::BTreeSet;

use super::source::RewriteCx;
use crate::facts::body::BodyCx;
use crate::facts::credential::release::{self, Opened};
use crate::facts::credential::{self, Race};
use crate::facts::effects::{EffectCx, Summaries};
use crate::model::Effect;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Statement};
use crate::ra::syntax::ast::{self, AstNode as _};

/// The refresh of a credential that the guard lets one task do at a time.
pub fn single_flight(rewrite: &RewriteCx<'_, '_>) -> Option<Race> {
    credential::single_flight(&rewrite.workspace.flows, rewrite.cx, &rewrite.site.life)
}

/// Why the guard of a refresh is not simply let go.
pub fn released(race: &Race) -> String {
    let credential = race.read_state.words();
    format!(
        "the lock lets one task at a time refresh {credential}; released, two would spend the same credential"
    )
}

/// The race that the release of the guard would open, by what flows from the read under it to a store after the awaits.
pub fn opened(rewrite: &RewriteCx<'_, '_>) -> Option<Opened> {
    let awaits: Vec<ExprId> = rewrite.site.awaits.iter().map(|it| it.expr).collect();
    release::opened(&rewrite.workspace.flows, rewrite.cx, &rewrite.site.life, &awaits)
}

/// Whether the text says that the lock is taken to write again after the awaits: the last resort where nothing is seen to
/// flow.
pub fn taken_again(rewrite: &RewriteCx<'_, '_>) -> Option<String> {
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
    again.then(|| format!("`{lock}` is taken again after the await, to judge by its name: what was read before may be stale by then, and an update can be lost"))
}

/// Why a method must run under the lock, to judge by names alone: it spends a credential, and two at a time would spend
/// the same one.
pub fn by_name(rewrite: &RewriteCx<'_, '_>, method: &str) -> Option<String> {
    speaks_of_credential(rewrite, method).then(|| {
        "by their names, the lock lets one task at a time refresh a credential; released, two would spend the same one".into()
    })
}

/// Whether the lock, its type, the function or `method` speaks of a credential: then the lock is likely a single flight.
pub fn speaks_of_credential(rewrite: &RewriteCx<'_, '_>, method: &str) -> bool {
    let words = format!(
        "{} {} {} {method}",
        rewrite.site.lock,
        rewrite.cx.types.guard_name(rewrite.site.life.guard.ty),
        rewrite.location.function
    );
    let words = words.to_lowercase();
    ["token", "credential", "refresh", "session", "login", "auth"].iter().any(|it| words.contains(it))
}

/// Functions that put data where the next one to put data there overwrites it, or comes behind it.
const STORES: [&str; 10] =
    ["append", "copy", "flush", "persist", "rename", "save", "store", "write", "write_all", "write_all_buf"];

/// Whether a method writes fields of `self` to disk: without the lock an older state can overwrite a newer one.
pub fn persists(cx: &BodyCx<'_>, summaries: &Summaries) -> bool {
    let state = state_variables(cx);
    let effects = EffectCx::new(cx, summaries);
    let is_state = |expr: ExprId| {
        let mut found = false;
        cx.walk(expr, &mut |it| found |= is_of_state(cx, it, &state));
        found
    };
    cx.body.exprs().any(|(await_, expr)| {
        let Expr::Await { expr: future } = expr else { return false };
        // The first argument of a function is where to, the receiver of a method too.
        let data: Vec<ExprId> = match &cx.body[*future] {
            Expr::Call { args, .. } => args.iter().skip(1).copied().collect(),
            Expr::MethodCall { args, .. } => args.to_vec(),
            _ => return false,
        };
        let awaited = effects.awaited(await_);
        let stores = awaited
            .effects
            .get(&Effect::Disk)
            .and_then(|it| it.last())
            .is_some_and(|it| STORES.contains(&it.rsplit("::").next().unwrap_or_default()));
        stores && data.into_iter().any(is_state)
    })
}

/// The variables that are made of fields of `self`, and of nothing that was waited for.
fn state_variables(cx: &BodyCx<'_>) -> BTreeSet<BindingId> {
    let mut state = BTreeSet::new();
    loop {
        let before = state.len();
        for (_, expr) in cx.body.exprs() {
            let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else { continue };
            for statement in statements {
                let Statement::Let { pat, initializer: Some(initializer), .. } = statement else { continue };
                let (mut waits, mut made) = (false, false);
                cx.walk(*initializer, &mut |it| {
                    waits |= matches!(cx.body[it], Expr::Await { .. });
                    made |= is_of_state(cx, it, &state);
                });
                if made && !waits {
                    cx.body.walk_bindings_in_pat(*pat, |it| {
                        state.insert(it);
                    });
                }
            }
        }
        if state.len() == before {
            return state;
        }
    }
}

fn is_of_state(cx: &BodyCx<'_>, expr: ExprId, state: &BTreeSet<BindingId>) -> bool {
    cx.local(expr).is_some_and(|it| cx.body.is_any_self_param(it) || state.contains(&it))
}
