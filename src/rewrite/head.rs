//! Releasing a guard that only the head of the awaiting statement uses: what the head yields is owned before the body runs.

use super::binding::{LOCK_AGAIN, LetGuard, STALE, WRITTEN_BEFORE, merged, relock};
use super::clone_fields::{self, Snapshot};
use super::source::RewriteCx;
use super::uses::{Use, UseKind, refuse_kept};
use super::{Decline, fix as make_fix, temporary};
use crate::model::{Edit, Fix, Safety};
use crate::ra::syntax::TextRange;
use crate::ra::syntax::ast::{self, AstNode};

/// The fix for `let guard = ..; if let Some(x) = guard.get(k) { .. }`, or `None` where the guard is used elsewhere too.
pub fn fix<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Result<Fix, Decline>> {
    let awaiting = guard.block.index_of(guard.first_await)?;
    let statement = &guard.block.nodes[awaiting];
    let construct = ast::ExprStmt::cast(statement.clone())
        .and_then(|it| it.expr())
        .or_else(|| ast::LetStmt::cast(statement.clone()).and_then(|it| it.initializer()))
        .or_else(|| ast::Expr::cast(statement.clone()))?;
    let (place, head) = temporary::head_of(&construct)?;
    let range = head.syntax().text_range();
    let from = statement.text_range().start();
    let late = |it: &&Use<'db>| it.range.start() >= from;
    let (inside, outside): (Vec<&Use<'db>>, Vec<&Use<'db>>) =
        guard.uses.all.iter().filter(late).partition(|it| range.contains_range(it.range));
    let is_bound_inside =
        |it: &Use<'db>| rewrite.cx.binding_place(it.binding).is_some_and(|it| it.range.start() >= from);
    let is_behind = |it: &Use<'db>| guard.is_guard(it) && it.range.start() >= statement.text_range().end();
    let is_no_matter = |it: &&Use<'db>| {
        guard.is_guard(it) && it.kind == UseKind::Drop || is_bound_inside(it) || is_behind(it)
    };
    let [of_guard] = *inside else { return None };
    let waits_first = rewrite.site.awaits.iter().any(|it| range.contains_range(it.range));
    if waits_first || !guard.is_guard(of_guard) || of_guard.in_macro || !outside.iter().all(is_no_matter) {
        return None;
    }
    Some(owned_head(rewrite, guard, awaiting, &place, of_guard, range))
}

fn owned_head<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    awaiting: usize,
    place: &temporary::Place,
    of_guard: &Use<'db>,
    head: TextRange,
) -> Result<Fix, Decline> {
    let (from, end) = {
        let statement = guard.block.nodes[awaiting].text_range();
        (statement.start(), statement.end())
    };
    // What is done with the guard behind the statement is done under the lock that is taken again there.
    let behind = guard
        .uses
        .all
        .iter()
        .any(|it| it.range.start() >= end && guard.is_guard(it) && it.kind != UseKind::Drop);
    let field = rewrite.text(of_guard.place_range).rsplit_once('.').map(|it| it.1.trim());
    let wanted = ["_guard", "_lock", "_read", "_write"].iter().find_map(|it| guard.name.strip_suffix(it));
    let wanted = match field.or(wanted) {
        Some(plain) => plain,
        None if guard.names_its_value() && !behind => &guard.name,
        None => "items",
    };
    let mut names = guard.kept_name(awaiting);
    if !names.is_empty() {
        refuse_kept(rewrite.cx, TextRange::new(from, end), from)?;
    }
    names.extend(behind.then(|| guard.name.clone()));
    let taken = temporary::out_of_head(rewrite, of_guard.place, place, from, wanted, &names)?;
    let snapshot = Snapshot::new(taken.name.clone(), taken.value);
    let mut edits: Vec<Edit> = clone_fields::released(rewrite, guard, awaiting, &[snapshot], &[])?;
    edits.push(rewrite.replace(taken.range, taken.form.replace("{}", &taken.name)));
    let own = guard.statement.syntax().text_range();
    let drops = guard.uses.all.iter().filter(|it| it.kind == UseKind::Drop && it.range.start() >= from);
    for it in drops.filter(|_| !behind) {
        edits.push(clone_fields::removed_drop(rewrite, it)?);
    }
    let before = guard.uses.all.iter().filter(|it| it.range.start() >= own.end());
    let written = before.into_iter().any(|it| {
        let is_early = it.range.start() < from || head.contains_range(it.range);
        is_early && matches!(it.kind, UseKind::Write { .. })
    });
    if behind {
        edits.push(relock(rewrite, guard, awaiting)?);
        return Ok(make_fix(LOCK_AGAIN, Safety::Unsafe, STALE, merged(edits)));
    }
    let (safety, why) = match written {
        true => (Safety::Unsafe, WRITTEN_BEFORE),
        false => (Safety::Safe, taken.why),
    };
    Ok(make_fix("take the value out of the guard before the body runs", safety, why, merged(edits)))
}
