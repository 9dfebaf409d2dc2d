//! Which release would open a race: where the lock is what keeps a read, a wait and a write together.

use super::source::RewriteCx;
use crate::ra::syntax::ast::{self, AstNode as _};

/// Why a release would open a race: the same lock is taken again after the awaits, and what was read may be stale by then.
pub fn written_back(rewrite: &RewriteCx<'_, '_>) -> Option<String> {
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

/// Why a method must run under the lock: it spends a credential, and two at a time would spend the same one.
pub fn single_flight(rewrite: &RewriteCx<'_, '_>, method: &str) -> Option<String> {
    speaks_of_credential(rewrite, method).then(|| {
        "the lock lets one task at a time refresh a credential; released, two would spend the same one".into()
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
