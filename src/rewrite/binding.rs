//! Releasing a guard that a `let` holds: end its scope early, clone what is needed, clone the handle, or lock again.

use std::collections::BTreeSet;

use super::clone_fields::Released;
use super::source::{RewriteCx, Statements, is_deferred, is_loop, lists_around, share_loop};
use super::split_method::{self, Apart};
use super::uses::{Use, UseKind, Uses, owns, uses};
use super::{Decline, branch, clone_fields, future, head, later, pattern_guard, scope};
use crate::facts::site::guarded_type;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};
use crate::ra::syntax::ast::{self, AstNode, HasLoopBody as _, HasName as _};
use crate::ra::syntax::{SyntaxKind, SyntaxNode, TextRange, TextSize};

pub const READ_ONLY: &str = "the guard is only read and not needed at or after the await";
pub const WRITTEN_BEFORE: &str = "the guarded value is written before the await, and the lock may be what keeps that write and the I/O in order";

pub const AWAITED_AGAIN: &str =
    "several awaits use what the lock protects, and another task may come between them";
pub const LOCK_GONE: &str = "the method needs nothing of the guarded value, and the lock is not taken any more; it may be what lets one run at a time";
pub const WITHOUT_LOCK: &str = "run the method without the lock, on clones of the fields that it needs";

/// A guard held by `let guard = ..;`.
pub struct LetGuard<'db> {
    pub statement: ast::LetStmt,
    pub name: String,
    pub holder: BindingId,
    pub block: Statements,
    /// The index of `statement` in `block`.
    pub index: usize,
    pub uses: Uses<'db>,
    /// The first await under the guard.
    pub first_await: TextRange,
}

impl<'db> LetGuard<'db> {
    /// Whether `it` is in the statement with the first await or may run after it.
    pub fn is_late(&self, rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> bool {
        let scope = self.block.list.syntax();
        let awaiting =
            self.block.index_of(self.first_await).map(|it| self.block.nodes[it].text_range().start());
        it.range.start() >= awaiting.unwrap_or(self.first_await.start())
            || share_loop(scope, rewrite.location.tree, it.range, self.first_await)
    }

    pub fn is_guard(&self, it: &Use<'db>) -> bool {
        it.binding == self.holder
    }

    /// Whether the guard is called after what it guards, and not after what it is.
    pub fn names_its_value(&self) -> bool {
        let is_of_lock = ["guard", "lock", "locked", "read", "write"];
        self.name.len() > 1
            && !self.name.starts_with('_')
            && !is_of_lock.iter().any(|it| self.name == *it || self.name.ends_with(&format!("_{it}")))
    }

    /// The guard's name, where a release before the statement `awaiting` has to say it behind what is taken out.
    pub fn kept_name(&self, awaiting: usize) -> BTreeSet<String> {
        let between = &self.block.nodes[self.index + 1..awaiting];
        let later = &self.block.nodes[awaiting..];
        let keeps = between.iter().any(|it| clone_fields::binds_needed(it, later, &[]));
        keeps.then(|| self.name.clone()).into_iter().collect()
    }

    /// Refuses where the guard's name means something else at `offset`, so that `drop` would drop that.
    pub fn refuse_shadowed(&self, rewrite: &RewriteCx<'_, '_>, offset: TextSize) -> Result<(), Decline> {
        let Some(ast::Pat::IdentPat(pat)) = self.statement.pat() else { return Ok(()) };
        let own = pat.name().map(|it| it.syntax().text_range());
        match scope::binder(rewrite.location.tree, offset, &self.name) == own {
            true => Ok(()),
            false => {
                Err(format!("the name `{}` means another binding where the guard should end", self.name))
            }
        }
    }

    /// The initializer of the guard.
    pub fn initializer(&self) -> Option<ast::Expr> {
        self.statement.initializer()
    }
}

/// The fix for the guard made by `origin` and held by `holder`.
pub fn fix<'db>(rewrite: &RewriteCx<'_, 'db>, origin: ExprId, holder: BindingId) -> Result<Fix, Decline> {
    let guard = match any_let_guard(rewrite, origin, holder) {
        Ok(guard) => guard,
        Err(reason) => return pattern_guard::fix(rewrite, origin, holder).unwrap_or(Err(reason)),
    };
    match of_let_guard(rewrite, &guard) {
        Err(reason) => of_statement(rewrite, &guard).unwrap_or(Err(reason)),
        fixed => fixed,
    }
}

/// The moves that look at what the statement which awaits does with the guard: the first that fits, or why the first that
/// might have does not.
fn of_statement<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Result<Fix, Decline>> {
    let mut declined = None;
    for fix in [future::fix, head::fix, branch::fix, later::fix] {
        match fix(rewrite, guard) {
            Some(Ok(fix)) => return Some(Ok(fix)),
            Some(Err(reason)) => declined = declined.or(Some(reason)),
            None => {}
        }
    }
    declined.map(Err)
}

/// The moves that look at the guard's block as a whole.
fn of_let_guard<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Result<Fix, Decline> {
    let (late, early): (Vec<&Use<'db>>, Vec<&Use<'db>>) = guard
        .uses
        .all
        .iter()
        .filter(|it| it.range.start() > guard.statement.syntax().text_range().start())
        .partition(|it| guard.is_late(rewrite, it));
    let written_early = early.iter().any(|it| matches!(it.kind, UseKind::Write { .. }));
    let (safety, why) =
        if written_early { (Safety::Unsafe, WRITTEN_BEFORE) } else { (Safety::Safe, READ_ONLY) };
    if late.is_empty() {
        let edits = end_scope(rewrite, guard)?;
        return Ok(super::fix("end the guard's scope before the await", safety, why, edits));
    }
    if let Some(edits) = drop_in_branch(rewrite, guard) {
        return Ok(super::fix("drop the guard before the await", safety, why, edits));
    }
    if late.iter().all(|it| it.kind == UseKind::Drop) {
        let edits = drop_earlier(rewrite, guard, &late)?;
        return Ok(super::fix("drop the guard before the await", safety, why, edits));
    }
    if late.iter().any(|it| guard.is_guard(it) && it.kind == UseKind::Move) {
        return Err("the guard is moved at or after the await".into());
    }
    if let Some(edits) = each_round(rewrite, guard) {
        let why = "another task may change the guarded value between two rounds of the loop";
        return Ok(super::fix(
            "take the lock anew in each round of the loop, and let it go before the await",
            Safety::Unsafe,
            why,
            edits,
        ));
    }
    if let Some(edits) = clone_handle(rewrite, guard) {
        let why = "the guarded value is a handle: a clone of it shares what is behind it";
        return Ok(super::fix(
            "clone the handle and release the guard before the await",
            Safety::Safe.min(safety),
            why,
            edits,
        ));
    }
    let calls = clone_fields::method_calls(rewrite, &late);
    let is_called = |it: &Use<'db>| calls.iter().any(|call| call.1.range == it.range);
    let inside = clone_fields::is_called_inside(rewrite, guard, &calls);
    if !inside && late.iter().any(|it| !is_called(it) && writes_late(rewrite, guard, it)) {
        return lock_again(rewrite, guard, &late);
    }
    let released = match clone_fields::edits(rewrite, guard, &late) {
        Ok(released) if released.splits.iter().all(|it| it.exported.is_none()) => released,
        not_safe => {
            // A clone of everything costs more, but no code has to change for it.
            if let Some(edits) = clone_value(rewrite, guard).filter(|_| !calls.is_empty()) {
                let title = "clone the value and release the guard before the await";
                let ordered = calls.iter().find_map(|it| split_method::ordered(rewrite, it.0));
                return Ok(match ordered {
                    Some(why) => super::fix(title, Safety::Unsafe, &why, edits),
                    None => {
                        let why = "the guarded value is only read, and all of it is cloned first";
                        super::fix(title, safety, why, edits)
                    }
                });
            }
            match not_safe {
                Ok(released) => released,
                Err(reason) => {
                    return plan_operate_commit(rewrite, guard, &late, &early).unwrap_or(Err(reason));
                }
            }
        }
    };
    if !released.splits.is_empty() {
        return Ok(without_lock(rewrite, released, safety, &late));
    }
    let edits = released.edits;
    if safety == Safety::Safe && clone_fields::is_awaited_again(rewrite, &late) {
        let why = AWAITED_AGAIN;
        return Ok(super::fix(
            "clone what is needed and release the guard before the await",
            Safety::Unsafe,
            why,
            edits,
        ));
    }
    let why = if written_early {
        WRITTEN_BEFORE
    } else {
        "what is needed after the await is only read, and is cloned first"
    };
    Ok(super::fix("clone what is needed and release the guard before the await", safety, why, edits))
}

/// The fix for a method that writes what is guarded: it takes the lock itself, and not while it waits.
///
/// `None` where the guard is there for more than one call.
fn plan_operate_commit<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    late: &[&Use<'db>],
    early: &[&Use<'db>],
) -> Option<Result<Fix, Decline>> {
    let [(call, it)] = *clone_fields::method_calls(rewrite, late) else { return None };
    if !early.is_empty() || late.len() != 1 || !guard.is_guard(it) || clone_fields::runs_again(rewrite, call)
    {
        return None;
    }
    let (range, has_arguments) = split_method::head_of_call(rewrite, call)?;
    let apart = match split_method::apart(rewrite, call)? {
        Ok(apart) => apart,
        Err(reason) => return Some(Err(reason)),
    };
    let statement = with_line_break(rewrite, guard.statement.syntax().text_range());
    Some(Ok(apart_fix(rewrite, apart, range, has_arguments, vec![rewrite.replace(statement, "")])))
}

/// The title of the fix whose method takes the lock itself.
pub const APART: &str = "take the lock to read and to store, and not while the method waits";

/// The fix that calls what takes the lock itself, in place of the head of a method call.
pub fn apart_fix(
    rewrite: &RewriteCx<'_, '_>,
    apart: Apart,
    head: TextRange,
    has_arguments: bool,
    mut edits: Vec<Edit>,
) -> Fix {
    let title = APART;
    if apart.safety == Safety::Display {
        return super::fix(title, apart.safety, &apart.why, Vec::new());
    }
    let comma = if has_arguments { ", " } else { "" };
    edits.push(rewrite.replace(head, format!("{}{comma}", apart.head)));
    edits.extend(apart.edits);
    super::fix(title, apart.safety, &apart.why, edits)
}

/// The fix that runs methods of the guarded value without the lock.
fn without_lock<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    released: Released,
    safety: Safety,
    late: &[&Use<'db>],
) -> Fix {
    let caution = released.splits.iter().find_map(|it| it.ordered.clone().or_else(|| it.exported.clone()));
    let (safety, why) = match caution {
        _ if safety < Safety::Safe => (safety, WRITTEN_BEFORE.to_owned()),
        Some(reason) => (Safety::Unsafe, reason),
        None if clone_fields::is_awaited_again(rewrite, late) => (Safety::Unsafe, AWAITED_AGAIN.to_owned()),
        None if released.is_lock_gone => (Safety::Unsafe, LOCK_GONE.to_owned()),
        None => {
            (Safety::Safe, released.splits.iter().map(|it| it.why.as_str()).collect::<Vec<_>>().join("; "))
        }
    };
    super::fix(WITHOUT_LOCK, safety, &why, released.edits)
}

/// Whether a late use writes through the guard, a method on a cheap handle in it left out.
fn writes_late<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>, it: &Use<'db>) -> bool {
    match it.kind {
        UseKind::Write { by_method: true } => {
            !guard.is_guard(it) || !rewrite.cx.types.is_shared_handle(it.ty)
        }
        UseKind::Write { .. } => true,
        _ => false,
    }
}

/// The `let` that holds the guard made by `origin`, with its uses.
pub fn any_let_guard<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    origin: ExprId,
    holder: BindingId,
) -> Result<LetGuard<'db>, Decline> {
    let name = rewrite.cx.name(holder);
    let odd = || format!("`{name}` is bound by a pattern that asyncfix does not take apart");
    let node = rewrite.syntax(origin).ok_or("the guard's expression cannot be found in the source")?;
    let statement = node
        .syntax()
        .ancestors()
        .take_while(|it| ast::StmtList::cast(it.clone()).is_none())
        .find_map(ast::LetStmt::cast)
        .ok_or_else(odd)?;
    let bound = match statement.pat() {
        Some(ast::Pat::IdentPat(pat)) if pat.pat().is_none() => pat.name().map(|it| it.to_string()),
        _ => None,
    };
    if bound.as_deref() != Some(name.as_str()) || statement.let_else().is_some() {
        return Err(odd());
    }
    let list = statement.syntax().parent().and_then(ast::StmtList::cast).ok_or_else(odd)?;
    let block = Statements::of(list);
    let index = block.index_of(statement.syntax().text_range()).ok_or_else(odd)?;
    if let Some(comment) = says_keep(rewrite, &statement, &block) {
        return Err(format!("a comment says that the lock is kept on purpose: {comment}"));
    }
    let uses = uses(rewrite.cx, rewrite.site, holder)
        .ok_or("the guard is used in a format string or a macro that asyncfix does not rewrite")?;
    let first_await = rewrite
        .site
        .awaits
        .iter()
        .map(|it| it.range)
        .min_by_key(|it| it.start())
        .ok_or("there is no await")?;
    let first_await = built_before(rewrite, &uses, first_await).unwrap_or(first_await);
    if !block.list.syntax().text_range().contains_range(first_await) {
        return Err("the await stands in another macro or function than the guard".into());
    }
    Ok(LetGuard { statement, name, holder, block, index, uses, first_await })
}

/// The call that makes a future out of the guarded value, where that is awaited in a later statement: it begins there.
fn built_before<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    uses: &Uses<'db>,
    first_await: TextRange,
) -> Option<TextRange> {
    let cx = rewrite.cx;
    let calls = uses.all.iter().filter_map(|it| {
        let call = cx.parent(it.place)?;
        let Expr::MethodCall { receiver, .. } = &cx.body[call] else { return None };
        let is_future = cx.types.is_future(cx.infer.expr_ty(call), cx.generics());
        (*receiver == it.place && is_future).then(|| cx.expr_place(call))?
    });
    calls.map(|it| it.range).filter(|it| it.end() <= first_await.start()).min_by_key(|it| it.start())
}

/// The comment before the guard, or in its block behind it, that says why the lock is kept.
fn says_keep<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    statement: &ast::LetStmt,
    block: &Statements,
) -> Option<String> {
    let last = rewrite.site.awaits.iter().map(|it| it.range.end()).max()?;
    let start = statement.syntax().text_range().start();
    let tokens = block.list.syntax().descendants_with_tokens().filter_map(|it| it.into_token());
    let mut comments =
        tokens.filter(|it| it.kind() == SyntaxKind::COMMENT && it.text_range().start() <= last);
    comments.find_map(|it| {
        let text = it.text().to_lowercase();
        let near = it.text_range().end() + TextSize::from(200) >= start;
        let keeps = ["keep", "hold", "held"].iter().any(|word| text.contains(word)) && text.contains("lock");
        (near && keeps).then(|| format!("`{}`", it.text().trim_start_matches('/').trim()))
    })
}

// ---- end the scope early

/// Edits that end the guard's scope after its last use; every use is before the first await.
fn end_scope<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Result<Vec<Edit>, Decline> {
    let awaits = guard.block.index_of(guard.first_await).ok_or("the await is not in the guard's block")?;
    let last =
        guard.uses.all.iter().filter_map(|it| guard.block.index_of(it.range)).max().unwrap_or(guard.index);
    if last >= awaits {
        return drop_in_branch(rewrite, guard)
            .ok_or_else(|| "the await and the guard's last use are in one statement".into());
    }
    let first_node = &guard.block.nodes[guard.index];
    let last_node = &guard.block.nodes[last];
    let region = first_node.text_range().cover(last_node.text_range());
    let needed = needed_later(guard, last);
    let unit = rewrite.indent_unit();
    let (indent, newline) = (rewrite.indent_at(region.start()), rewrite.newline());
    if needed.is_empty() && last > guard.index {
        let mut edits = rewrite.indented(region);
        edits.push(rewrite.insert(region.start(), format!("{{{newline}{indent}{unit}")));
        edits.push(rewrite.insert(region.end(), format!("{newline}{indent}}}")));
        return Ok(merged(edits));
    }
    if let Some(edits) = block_as_value(rewrite, guard, last, &needed) {
        return Ok(edits);
    }
    drop_after(rewrite, guard, last_node)
}

/// `let x = { let guard = ..; .. e };` of `let guard = ..; .. let x = e;` where nothing but `x` is needed later.
fn block_as_value<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    last: usize,
    needed: &BTreeSet<String>,
) -> Option<Vec<Edit>> {
    let last_let = ast::LetStmt::cast(guard.block.nodes[last].clone())?;
    if last == guard.index || last_let.let_else().is_some() {
        return None;
    }
    let ast::Pat::IdentPat(pat) = last_let.pat()? else { return None };
    let only = pat.name()?.to_string();
    if needed.len() != 1 || !needed.contains(&only) {
        return None;
    }
    let value = last_let.initializer()?;
    if owns_temporary_guard(rewrite, &value) {
        return None;
    }
    let start = guard.block.nodes[guard.index].text_range().start();
    let last_range = last_let.syntax().text_range();
    let value_range = value.syntax().text_range();
    let head = rewrite.text(TextRange::new(last_range.start(), value_range.start())).to_owned();
    let region = TextRange::new(start, last_range.end());
    let (indent, newline, unit) = (rewrite.indent_at(start), rewrite.newline(), rewrite.indent_unit());
    let mut edits: Vec<Edit> = rewrite.indented(region);
    // The `let x =` moves in front of the block; what it leaves behind is the block's value.
    edits.retain(|it| {
        !(usize::from(last_range.start()) < it.span.start && it.span.start < usize::from(value_range.start()))
    });
    edits.push(rewrite.insert(start, format!("{head}{{{newline}{indent}{unit}")));
    edits.push(rewrite.replace(TextRange::new(last_range.start(), value_range.start()), ""));
    edits.push(
        rewrite.replace(TextRange::new(value_range.end(), last_range.end()), format!("{newline}{indent}}};")),
    );
    Some(merged(edits))
}

/// `drop(guard);` on a line of its own after `last`.
fn drop_after<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    last: &SyntaxNode,
) -> Result<Vec<Edit>, Decline> {
    refuse_drop_with_borrow(rewrite, guard)?;
    let range = last.text_range();
    guard.refuse_shadowed(rewrite, range.end())?;
    Ok(vec![rewrite.line_after(range.start(), range.end(), &format!("drop({});", guard.name))])
}

/// What borrows from the guard and has a destructor would still be alive at a `drop(guard)`.
pub fn refuse_drop_with_borrow<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
) -> Result<(), Decline> {
    refuse_drop_with_borrow_at(rewrite, guard, guard.block.list.syntax().text_range().end())
}

/// [`refuse_drop_with_borrow`] for a `drop(guard)` at an offset: what is bound behind it borrows from something else.
pub fn refuse_drop_with_borrow_at<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    at: TextSize,
) -> Result<(), Decline> {
    for &binding in &guard.uses.derived {
        // The engine's own, for `?`, `for` and formatting, end with their expression, in which no `drop` is put.
        let is_made_up = rewrite.cx.name(binding).starts_with("<ra@");
        if is_made_up || rewrite.cx.binding_place(binding).is_some_and(|it| it.range.start() >= at) {
            continue;
        }
        if rewrite.cx.types.needs_drop(rewrite.cx.infer.binding_ty(binding)) {
            return Err(format!(
                "`{}` borrows from the guard to the end of the block",
                rewrite.cx.name(binding)
            ));
        }
    }
    Ok(())
}

/// Moves the `drop(guard)` that comes after the await in front of it.
fn drop_earlier<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    drops: &[&Use<'db>],
) -> Result<Vec<Edit>, Decline> {
    refuse_drop_with_borrow(rewrite, guard)?;
    let awaiting = guard.block.index_of(guard.first_await).ok_or("the await is not in the guard's block")?;
    let mut edits = Vec::new();
    for it in drops {
        edits.push(clone_fields::removed_drop(rewrite, it)?);
    }
    let from = guard.block.nodes[awaiting].text_range().start();
    guard.refuse_shadowed(rewrite, from)?;
    edits.push(rewrite.line_before(from, &format!("drop({});", guard.name)));
    Ok(edits)
}

/// `drop(guard);` right before the statement with the awaits, in the innermost block where no use follows.
fn drop_in_branch<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Vec<Edit>> {
    refuse_drop_with_borrow(rewrite, guard).ok()?;
    let awaits = rewrite.site.awaits.iter().map(|it| it.range).reduce(TextRange::cover)?;
    let scope = guard.block.list.syntax();
    for list in lists_around(&rewrite.node_around(awaits)) {
        let around: Vec<SyntaxNode> = list.syntax().ancestors().take_while(|it| it != scope).collect();
        if list.syntax() != scope && !scope.text_range().contains_range(list.syntax().text_range()) {
            return None;
        }
        if around.iter().any(|it| is_loop(it) || is_deferred(it) || !is_plain_way(it)) {
            return None;
        }
        let statements = Statements::of(list.clone());
        let index = statements.index_of(guard.first_await)?;
        let statement = statements.nodes[index].clone();
        let from = statement.text_range().start();
        let leaves = list.syntax() != scope && diverges(&list);
        let follows = |it: &Use<'db>| {
            let inside = list.syntax().text_range().contains_range(it.range);
            it.range.start() >= from && (inside || !leaves) && it.kind != UseKind::Drop
        };
        let dropped_later = guard.uses.all.iter().any(|it| {
            it.kind == UseKind::Drop
                && it.range.start() >= from
                && (!leaves || list.syntax().text_range().contains_range(it.range))
        });
        if !guard.uses.all.iter().any(follows) && !dropped_later {
            guard.refuse_shadowed(rewrite, from).ok()?;
            return Some(vec![rewrite.line_before(from, &format!("drop({});", guard.name))]);
        }
        if list.syntax() == scope {
            return None;
        }
    }
    None
}

/// Whether nothing of `node` runs after what is inside it, as the target of an assignment does.
pub fn is_plain_way(node: &SyntaxNode) -> bool {
    matches!(
        node.kind(),
        SyntaxKind::STMT_LIST
            | SyntaxKind::BLOCK_EXPR
            | SyntaxKind::IF_EXPR
            | SyntaxKind::MATCH_EXPR
            | SyntaxKind::MATCH_ARM_LIST
            | SyntaxKind::MATCH_ARM
            | SyntaxKind::EXPR_STMT
            | SyntaxKind::LET_STMT
            | SyntaxKind::LET_ELSE
    )
}

/// Whether a block never comes to its end.
pub fn diverges(list: &ast::StmtList) -> bool {
    let last = Statements::of(list.clone()).nodes.pop();
    let Some(last) = last else { return false };
    let expr = ast::ExprStmt::cast(last.clone()).and_then(|it| it.expr()).or_else(|| ast::Expr::cast(last));
    matches!(expr, Some(ast::Expr::ReturnExpr(_) | ast::Expr::BreakExpr(_) | ast::Expr::ContinueExpr(_)))
}

/// The names that the statements from the guard to `last` bind and later ones use.
fn needed_later(guard: &LetGuard<'_>, last: usize) -> BTreeSet<String> {
    let region = &guard.block.nodes[guard.index + 1..=last];
    let mut needed = BTreeSet::new();
    for node in region {
        let Some(statement) = ast::LetStmt::cast(node.clone()) else {
            if ast::Item::cast(node.clone()).is_some() {
                needed.insert(String::from("an item"));
            }
            continue;
        };
        let Some(pat) = statement.pat() else { continue };
        for name in pat.syntax().descendants().filter_map(ast::Name::cast) {
            let name = name.to_string();
            let used = guard.block.nodes[last + 1..].iter().any(|it| mentions(it, &name));
            if used {
                needed.insert(name);
            }
        }
    }
    needed
}

/// Whether `node` holds the identifier `name`, in a format string too.
pub fn mentions(node: &SyntaxNode, name: &str) -> bool {
    node.descendants_with_tokens().filter_map(|it| it.into_token()).any(|it| {
        it.text() == name
            || it.kind() == crate::ra::syntax::SyntaxKind::STRING && it.text().contains(&format!("{{{name}"))
    })
}

/// Whether evaluating `expr` makes a temporary that owns a guard: at the end of a block it would outlive the block's locals.
pub fn owns_temporary_guard(rewrite: &RewriteCx<'_, '_>, expr: &ast::Expr) -> bool {
    let range = expr.syntax().text_range();
    let mut found = false;
    for (id, _) in rewrite.cx.body.exprs() {
        if rewrite.cx.guard_in(rewrite.cx.infer.expr_ty(id)).is_some()
            && !matches!(rewrite.cx.body[id], Expr::Path(_))
            && rewrite.cx.expr_place(id).is_some_and(|it| range.contains_range(it.range))
        {
            found = true;
        }
    }
    found
}

// ---- clone the handle

/// `.clone()` behind the acquisition, where the guarded value is a handle and all uses get by with it.
fn clone_handle<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Vec<Edit>> {
    let cx = rewrite.cx;
    let guarded = guarded_type(rewrite.site.life.guard.ty)?;
    (cx.types.is_cheap_handle(guarded) && cx.types.is_clone(guarded, cx.generics())).then_some(())?;
    cloned_binding(rewrite, guard)
}

/// `.clone()` behind the acquisition, where the guarded value is a struct of the workspace that is only read.
fn clone_value<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Vec<Edit>> {
    let guarded = guarded_type(rewrite.site.life.guard.ty)?;
    let (id, _) = guarded.as_adt()?;
    let is_local =
        hir::Adt::from(id).module(rewrite.cx.db).krate(rewrite.cx.db).origin(rewrite.cx.db).is_local();
    (is_local && owns(rewrite.cx, guarded)).then_some(())?;
    guard.uses.all.iter().all(|it| it.kind == UseKind::Read).then_some(())?;
    let mut edits = cloned_binding(rewrite, guard)?;
    if let Some(ast::Pat::IdentPat(pat)) = guard.statement.pat()
        && let Some(word) = pat.mut_token()
    {
        edits.push(rewrite.replace(with_line_break(rewrite, word.text_range()), ""));
    }
    Some(edits)
}

/// The edits that bind a clone of the guarded value in the place of the guard.
fn cloned_binding<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Vec<Edit>> {
    let initializer = guard.initializer()?;
    let mut edits = vec![rewrite.insert(initializer.syntax().text_range().end(), ".clone()")];
    for it in guard.uses.all.iter().filter(|it| guard.is_guard(it)) {
        match it.kind {
            UseKind::Read => {}
            UseKind::Drop => return None,
            UseKind::Write { by_method: true } if it.place_range == it.range => return None,
            _ => return None,
        }
        // `*guard` is the value itself now.
        if it.in_macro {
            let before = rewrite.location.text.get(..it.range.start().into())?.trim_end();
            (!before.ends_with('*')).then_some(())?;
            continue;
        }
        let parent = rewrite.expr_at(it.range)?.syntax().parent()?;
        if let Some(prefix) = ast::PrefixExpr::cast(parent)
            && prefix.op_kind() == Some(ast::UnaryOp::Deref)
        {
            let star = prefix.op_token()?.text_range();
            edits.push(rewrite.replace(star, ""));
        }
    }
    Some(edits)
}

// ---- once a round

/// For a guard that only a loop uses, and in each round before it waits: the lock is taken in the loop, and let go there.
fn each_round<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Vec<Edit>> {
    let lock = &rewrite.site.lock;
    let take = rewrite.text(guard.statement.syntax().text_range());
    if lock.is_empty() || take.contains("_owned") {
        return None;
    }
    let at = guard.block.index_of(rewrite.site.awaits.iter().map(|it| it.range).reduce(TextRange::cover)?)?;
    let node = &guard.block.nodes[at];
    let expr = ast::ExprStmt::cast(node.clone())
        .and_then(|it| it.expr())
        .or_else(|| ast::Expr::cast(node.clone()))?;
    let body = match &expr {
        ast::Expr::ForExpr(it) => it.loop_body(),
        ast::Expr::WhileExpr(it) => it.loop_body(),
        ast::Expr::LoopExpr(it) => it.loop_body(),
        _ => None,
    }?;
    let round = Statements::of(body.stmt_list()?);
    let own = guard.statement.syntax().text_range();
    let uses = guard.uses.all.iter().filter(|it| !own.contains_range(it.range));
    let used = uses.map(|it| round.index_of(it.range)).collect::<Option<Vec<usize>>>()?;
    let (first, last) = (*used.iter().min()?, *used.iter().max()?);
    let awaits =
        rewrite.site.awaits.iter().map(|it| round.index_of(it.range)).collect::<Option<Vec<usize>>>()?;
    let is_apart = awaits.iter().all(|it| *it < first || *it > last);
    let is_plain = round.nodes[first..=last].iter().all(|it| ast::Stmt::can_cast(it.kind()))
        || last + 1 < round.nodes.len();
    let keeps_name =
        !shadows_name(&expr, lock) && !round.nodes[..first].iter().any(|it| shadows_lock(it, lock));
    if !is_apart || !is_plain || !keeps_name || moves_lock(node, lock) {
        return None;
    }
    refuse_drop_with_borrow(rewrite, guard).ok()?;
    let last = round.nodes[last].text_range();
    guard.refuse_shadowed(rewrite, last.end()).ok()?;
    Some(merged(vec![
        rewrite.replace(with_line_break(rewrite, own), ""),
        rewrite.line_before(round.nodes[first].text_range().start(), take),
        rewrite.line_after(last.start(), last.end(), &format!("drop({});", guard.name)),
    ]))
}

/// Whether the pattern of a `for` binds the first name of the lock's place anew.
fn shadows_name(expr: &ast::Expr, lock: &str) -> bool {
    let first = lock.split(['.', '(', '?', '[']).next().unwrap_or_default().trim();
    let ast::Expr::ForExpr(it) = expr else { return false };
    it.pat()
        .is_some_and(|it| it.syntax().descendants().filter_map(ast::Name::cast).any(|it| it.text() == first))
}

// ---- lock again

/// Why the guard is not the same after it was let go.
pub const STALE: &str = "another task may change the guarded value during the await: what was read before may be stale, and an update can be lost";

/// The title of the fix that takes the lock a second time.
pub const LOCK_AGAIN: &str = "release the guard for the await and take the lock again after it";

/// Releases before the statement with the awaits and takes the lock again after it, for what is written there.
fn lock_again<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    late: &[&Use<'db>],
) -> Result<Fix, Decline> {
    let awaits =
        rewrite.site.awaits.iter().map(|it| it.range).reduce(TextRange::cover).ok_or("there is no await")?;
    let index = guard
        .block
        .index_of(awaits)
        .ok_or("the guarded value is used between awaits; split the work into plan, operate and commit")?;
    let statement = guard.block.nodes[index].text_range();
    if let Some(inside) = late.iter().find(|it| statement.contains_range(it.range)) {
        let what = match inside.kind {
            UseKind::Write { by_method: true } if is_awaited_call(rewrite, inside) => {
                "the awaited call changes the guarded value itself; split it into plan, operate and commit, or give the value to a task of its own"
            }
            _ => "the guarded value is used in the very statement that awaits, and written after it",
        };
        return Err(what.into());
    }
    if late.iter().any(|it| !guard.is_guard(it)) {
        return Err("a borrow from the guard is used after the await".into());
    }
    let mut edits = vec![relock(rewrite, guard, index)?];
    let between: Vec<&Use<'db>> = guard
        .uses
        .all
        .iter()
        .filter(|it| {
            guard.is_guard(it)
                && it.range.end() <= statement.start()
                && it.range.start() > guard.statement.syntax().text_range().end()
        })
        .collect();
    if between.is_empty() {
        // Nothing uses the first guard: the lock is simply taken later.
        edits.push(rewrite.replace(with_line_break(rewrite, guard.statement.syntax().text_range()), ""));
        return Ok(super::fix(
            "take the lock after the await",
            Safety::Unsafe,
            "the await no longer runs under the lock; what the lock kept in order with it may now come between",
            edits,
        ));
    }
    edits.push(rewrite.line_before(statement.start(), &format!("drop({});", guard.name)));
    Ok(super::fix(LOCK_AGAIN, Safety::Unsafe, STALE, edits))
}

/// The edit that takes the lock again behind the statement `index`, which has all awaits.
pub fn relock<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    index: usize,
) -> Result<Edit, Decline> {
    let statement = guard.block.nodes[index].text_range();
    if !rewrite.site.awaits.iter().all(|it| statement.contains_range(it.range)) {
        return Err(
            "the guarded value is used between awaits; split the work into plan, operate and commit".into()
        );
    }
    if rewrite.site.lock.is_empty() {
        return Err("the guard comes from a function, which may do more than lock".into());
    }
    if ast::Stmt::cast(guard.block.nodes[index].clone()).is_none() {
        return Err("the awaiting expression is the value of the block".into());
    }
    if guard.block.nodes[guard.index + 1..=index].iter().any(|it| shadows_lock(it, &rewrite.site.lock)) {
        return Err(format!("`{}` means something else after the await", rewrite.site.lock));
    }
    if moves_lock(&guard.block.nodes[index], &rewrite.site.lock) {
        return Err(format!("`{}` is moved in the statement that awaits", rewrite.site.lock));
    }
    refuse_drop_with_borrow(rewrite, guard)?;
    guard.refuse_shadowed(rewrite, statement.start())?;
    let take = rewrite.text(guard.statement.syntax().text_range());
    Ok(rewrite.line_after(statement.start(), statement.end(), take))
}

/// Whether the local variable that the lock is reached through goes by value into a call of `node`.
pub fn moves_lock(node: &SyntaxNode, lock: &str) -> bool {
    let first = lock.split(['.', '(', '?', '[']).next().unwrap_or_default().trim();
    node.descendants().filter_map(ast::PathExpr::cast).any(|it| {
        it.syntax().text() == first
            && it.syntax().parent().is_some_and(|it| it.kind() == SyntaxKind::ARG_LIST)
    })
}

/// Whether a method that `it` is the receiver of is awaited at once.
fn is_awaited_call<'db>(rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> bool {
    let call = rewrite.cx.parent(it.place);
    let around = call.and_then(|it| rewrite.cx.parent(it));
    around.is_some_and(|it| matches!(rewrite.cx.body[it], Expr::Await { .. }))
}

/// A statement's range with the line break and indentation behind it.
pub fn with_line_break(rewrite: &RewriteCx<'_, '_>, range: TextRange) -> TextRange {
    let rest = rewrite.location.text.get(range.end().into()..).unwrap_or_default();
    let width = rest.len() - rest.trim_start().len();
    TextRange::at(range.start(), range.len() + TextSize::try_from(width).unwrap_or_default())
}

/// Whether a `let` in `node` binds the first name of the lock's place anew.
pub fn shadows_lock(node: &SyntaxNode, lock: &str) -> bool {
    let first = lock.split(['.', '(', '?', '[']).next().unwrap_or_default().trim();
    let Some(statement) = ast::LetStmt::cast(node.clone()) else { return false };
    statement
        .pat()
        .is_some_and(|it| it.syntax().descendants().filter_map(ast::Name::cast).any(|it| it.text() == first))
}

/// Edits at one offset become one, so that their order is theirs to keep.
pub fn merged(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|it| (it.span.start, it.span.end));
    let mut merged: Vec<Edit> = Vec::new();
    for edit in edits {
        match merged.last_mut() {
            Some(last) if last.span.end == edit.span.start && last.span.start == last.span.end => {
                last.span.end = edit.span.end;
                last.replacement.push_str(&edit.replacement);
            }
            _ => merged.push(edit),
        }
    }
    merged
}
