//! Releasing a guard in the branch that awaits: what the branch needs from there on is cloned, and the guard dropped.

use std::collections::{BTreeMap, BTreeSet};

use super::binding::{
    AWAITED_AGAIN, LetGuard, WRITTEN_BEFORE, diverges, is_plain_way, merged, refuse_drop_with_borrow_at,
};
use super::clone_fields::{self, Snapshot};
use super::source::{RewriteCx, Statements, is_deferred, is_loop, lists_around};
use super::uses::{Use, UseKind, owns, refuse_kept};
use super::{Decline, fix as make_fix};
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::BindingId;
use crate::ra::syntax::ast::{self, AstNode, HasName as _};
use crate::ra::syntax::{TextRange, TextSize};

const TITLE: &str = "clone what is needed and release the guard in the branch that awaits";
const CLONED: &str = "what is needed after the await is only read, and is cloned first";

/// The place in a branch where the guard can go.
struct Branch<'u, 'db> {
    /// The start of the statement that awaits.
    from: TextSize,
    /// The end of the branch.
    end: TextSize,
    /// The uses at and after it.
    late: Vec<&'u Use<'db>>,
}

/// The fix for `match &*guard { A => .., B(x) => { .. x.f().await .. } }`, or `None` where the guard is needed outside of
/// one branch.
pub fn fix<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Result<Fix, Decline>> {
    let branch = branch(rewrite, guard)?;
    Some(edits(rewrite, guard, &branch).map(|edits| {
        let own = guard.statement.syntax().text_range();
        let early = |it: &&Use<'db>| own.end() <= it.range.start() && it.range.start() < branch.from;
        let written = guard.uses.all.iter().filter(early).any(|it| matches!(it.kind, UseKind::Write { .. }));
        let (safety, why) = match (written, clone_fields::is_awaited_again(rewrite, &branch.late)) {
            (true, _) => (Safety::Unsafe, WRITTEN_BEFORE),
            (false, true) => (Safety::Unsafe, AWAITED_AGAIN),
            (false, false) => (Safety::Safe, CLONED),
        };
        make_fix(TITLE, safety, why, edits)
    }))
}

fn branch<'u, 'db>(rewrite: &RewriteCx<'_, 'db>, guard: &'u LetGuard<'db>) -> Option<Branch<'u, 'db>> {
    let awaits = rewrite.site.awaits.iter().map(|it| it.range).reduce(TextRange::cover)?;
    let scope = guard.block.list.syntax();
    let list = lists_around(&rewrite.node_around(awaits)).find(|list| {
        let mut outer = list.syntax().ancestors().take_while(|it| it != scope);
        outer.all(|it| !is_loop(&it) && !is_deferred(&it))
    })?;
    let mut outer = list.syntax().ancestors().take_while(|it| it != scope);
    if list.syntax() == scope || !outer.all(|it| is_plain_way(&it)) {
        return None;
    }
    let statements = Statements::of(list.clone());
    let from = statements.nodes[statements.index_of(guard.first_await)?].text_range().start();
    let inside = list.syntax().text_range();
    let leaves = diverges(&list);
    let mut late = Vec::new();
    for it in guard.uses.all.iter().filter(|it| it.range.start() >= from) {
        match inside.contains_range(it.range) {
            true => late.push(it),
            false if leaves || is_of_another_branch(rewrite, inside, it.range) => {}
            false => return None,
        }
    }
    let changes = |it: &&&Use<'db>| {
        let shared =
            it.kind == (UseKind::Write { by_method: true }) && rewrite.cx.types.is_shared_handle(it.ty);
        matches!(it.kind, UseKind::Write { .. }) && !shared || guard.is_guard(it) && it.kind == UseKind::Move
    };
    late.iter().find(changes).is_none().then_some(Branch { from, end: inside.end(), late })
}

/// Whether `other` stands in a branch that is taken instead of the one with `inside`.
fn is_of_another_branch(rewrite: &RewriteCx<'_, '_>, inside: TextRange, other: TextRange) -> bool {
    let both = rewrite.node_around(inside.cover(other));
    if let Some(it) = ast::IfExpr::cast(both.clone()) {
        let condition = it.condition().map(|it| it.syntax().text_range());
        return condition.is_some_and(|it| !it.contains_range(other) && !it.contains_range(inside));
    }
    ast::MatchArmList::can_cast(both.kind())
}

fn edits<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    branch: &Branch<'_, 'db>,
) -> Result<Vec<Edit>, Decline> {
    let from = branch.from;
    refuse_drop_with_borrow_at(rewrite, guard, from)?;
    refuse_kept(rewrite.cx, TextRange::new(from, branch.end), from)?;
    let mut edits = Vec::new();
    let mut taken = BTreeSet::from([guard.name.clone()]);
    let mut snapshots: BTreeMap<String, Snapshot> = BTreeMap::new();
    let mut lines = Vec::new();
    let needed: Vec<&Use<'db>> = branch
        .late
        .iter()
        .copied()
        .filter(|it| rewrite.cx.binding_place(it.binding).is_none_or(|it| it.range.start() < from))
        .collect();
    let whole: BTreeSet<BindingId> = needed
        .iter()
        .filter(|it| !guard.is_guard(it) && is_whole(rewrite, it))
        .map(|it| it.binding)
        .collect();
    let mut owned = BTreeSet::new();
    for &it in &needed {
        if guard.is_guard(it) && it.kind == UseKind::Drop {
            edits.push(clone_fields::removed_drop(rewrite, it)?);
            continue;
        }
        if whole.contains(&it.binding) {
            if owned.insert(it.binding) {
                let (name, value) = clone_of(rewrite, it)?;
                taken.insert(name.clone());
                lines.push(format!("let {name} = {value};"));
            }
            if is_whole(rewrite, it) {
                edits.extend(clone_fields::use_of_owned(rewrite, it)?);
            }
            continue;
        }
        let taking =
            clone_fields::take_before(rewrite, guard, it, (from, &branch.late), &mut taken, &snapshots)?;
        edits.push(rewrite.stand_in(taking.range, taking.replacement));
        if let Some((key, snapshot)) = taking.snapshot {
            lines.push(snapshot.line());
            snapshots.insert(key, snapshot);
        }
    }
    let mut name = guard.name.clone();
    if guard.refuse_shadowed(rewrite, from).is_err() {
        let (renamed, of_name) = renamed(rewrite, guard, &taken, from)?;
        name = renamed;
        edits.extend(of_name);
    }
    lines.push(format!("drop({name});"));
    edits.extend(lines.iter().map(|it| rewrite.line_before(from, it)));
    Ok(merged(edits))
}

/// Whether a use is of the borrowed value itself and not of a field.
fn is_whole(rewrite: &RewriteCx<'_, '_>, it: &Use<'_>) -> bool {
    it.place_range == it.range
        || rewrite.text(it.place_range).strip_prefix('*') == Some(rewrite.text(it.range))
}

/// The binding's name, and what clones the value that it refers to.
fn clone_of<'db>(rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> Result<(String, String), Decline> {
    let cx = rewrite.cx;
    let name = cx.name(it.binding);
    let ty = cx.infer.binding_ty(it.binding);
    let (inner, _, mutability) = ty
        .as_reference()
        .ok_or_else(|| format!("`{name}` borrows from the guarded value and is used after the await"))?;
    if mutability.is_mut() {
        return Err(format!("`{name}` may change the guarded value after the await"));
    }
    if !owns(cx, inner) {
        return Err(format!("`{name}` cannot be cloned: `{}` is not `Clone`", cx.types.display(inner)));
    }
    if cx.types.is_collection(inner) && !clone_fields::is_walked(rewrite, it.place) {
        return Err(format!("all of `{name}` would be cloned for a part of it"));
    }
    let value = match cx.types.is_copy(inner, cx.generics()) {
        true => format!("*{name}"),
        false => format!("{name}.clone()"),
    };
    Ok((name, value))
}

/// A new name for the guard, whose own means something else where it is dropped, and the edits that give it.
fn renamed<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    taken: &BTreeSet<String>,
    from: TextSize,
) -> Result<(String, Vec<Edit>), Decline> {
    let Some(ast::Pat::IdentPat(pat)) = guard.statement.pat() else {
        return Err("the guard is bound by a pattern".into());
    };
    let name = pat.name().ok_or("the guard has no name")?;
    let uses = guard.uses.all.iter().filter(|it| guard.is_guard(it)).collect::<Vec<_>>();
    if uses.iter().any(|it| it.in_macro || it.kind == UseKind::Drop) {
        return Err(format!("the name `{}` means another binding where the guard should end", guard.name));
    }
    let mut ranges: Vec<TextRange> = uses.iter().map(|it| it.range).collect();
    ranges.push(TextRange::empty(from));
    let start = guard.statement.syntax().text_range().start();
    let new = rewrite.name_at("guard", taken, start, &ranges);
    let edits = uses.iter().map(|it| rewrite.replace(it.range, new.clone()));
    let edits = edits.chain([rewrite.replace(name.syntax().text_range(), new.clone())]).collect();
    Ok((new, edits))
}
