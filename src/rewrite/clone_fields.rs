//! Cloning what is needed of a guarded value, so that the guard can go before the await.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::Decline;
use super::binding::{LetGuard, mentions, merged, owns_temporary_guard, with_line_break};
use super::source::{RewriteCx, Statements, is_deferred, is_loop, lists_around};
use super::split_method::{self, Split};
use super::uses::{Use, UseKind, borrows_nothing, may_borrow, option_of_reference, owns};
use crate::model::Edit;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode};
use crate::ra::syntax::{SyntaxNode, TextRange, TextSize};

/// One value that is taken out of the guard before it goes.
#[derive(Clone)]
pub struct Snapshot {
    pub name: String,
    mutable: bool,
    /// What makes it, in terms of the guard.
    pub value: String,
}

/// A `let` that borrows from the guard and is made to own.
pub struct Owned {
    statement: ast::LetStmt,
    index: usize,
    edits: Vec<Edit>,
    /// The initializer with what makes it own.
    value: String,
    name: String,
}

impl Snapshot {
    pub fn new(name: String, value: String) -> Snapshot {
        Snapshot { name, mutable: false, value }
    }

    /// The statement that takes it.
    pub fn line(&self) -> String {
        format!("let {}{} = {};", mutable(self), self.name, self.value)
    }
}

/// What was released, and how.
pub struct Released {
    pub edits: Vec<Edit>,
    /// The methods that became functions on the way.
    pub splits: Vec<Split>,
    /// Whether nothing was needed, and the lock is not even taken.
    pub is_lock_gone: bool,
}

/// Edits that clone what `late` uses need and release the guard before the statement with the first await.
///
/// All late uses read.
pub fn edits<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    late: &[&Use<'db>],
) -> Result<Released, Decline> {
    let awaiting = guard.block.index_of(guard.first_await).ok_or("the await is not in the guard's block")?;
    let from = guard.block.nodes[awaiting].text_range().start();
    let mut taken = guard.kept_name(awaiting);
    let mut snapshots: BTreeMap<String, Snapshot> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut edits = Vec::new();
    let mut owned: BTreeMap<BindingId, Owned> = BTreeMap::new();
    let mut splits = Vec::new();
    let calls = method_calls(rewrite, late);
    if let Some(&(call, it)) = calls.iter().find(|it| is_bound_in(rewrite, it.1.binding, guard, awaiting)) {
        return inside(rewrite, guard, late, call, it);
    }
    for &it in late {
        if it.range.start() < from {
            return Err("the guarded value is used in a loop around the await".into());
        }
        if it.kind == UseKind::Drop {
            edits.push(removed_drop(rewrite, it)?);
            continue;
        }
        if let Some(&(call, _)) = calls.iter().find(|call| call.1.range == it.range) {
            let split = split_call(rewrite, call, it, late, from, &mut taken, &snapshots)?;
            edits.push(split.head);
            for (key, snapshot) in split.snapshots {
                if let Entry::Vacant(entry) = snapshots.entry(key) {
                    order.push(entry.key().clone());
                    entry.insert(snapshot);
                }
            }
            splits.push(split.split);
            continue;
        }
        if guard.is_guard(it) {
            let taking = take_before(rewrite, guard, it, (from, late), &mut taken, &snapshots)?;
            edits.push(rewrite.stand_in(taking.range, taking.replacement));
            if let Some((key, snapshot)) = taking.snapshot {
                order.push(key.clone());
                snapshots.insert(key, snapshot);
            }
            continue;
        }
        if is_bound_in(rewrite, it.binding, guard, awaiting) {
            // It borrows from something that is owned by then.
            continue;
        }
        if let Entry::Vacant(entry) = owned.entry(it.binding) {
            entry.insert(own(rewrite, guard, it.binding, awaiting)?);
        }
        edits.extend(use_of_owned(rewrite, it)?);
    }
    let snapshots: Vec<Snapshot> = order.into_iter().filter_map(|it| snapshots.remove(&it)).collect();
    let owned: Vec<Owned> = owned.into_values().collect();
    let unused = snapshots.is_empty() && owned.is_empty() && guard.uses.all.len() == late.len();
    let is_lock_gone = unused && !splits.is_empty();
    match is_lock_gone {
        // Nothing of the guarded value is needed: the lock is not taken at all.
        true => {
            let statement = with_line_break(rewrite, guard.statement.syntax().text_range());
            edits.push(rewrite.replace(statement, ""));
        }
        false => edits.extend(released(rewrite, guard, awaiting, &snapshots, &owned)?),
    }
    edits.extend(immutable(rewrite, guard, late, &edits));
    Ok(Released { edits: with_splits(merged(edits), &splits), splits, is_lock_gone })
}

/// Edits of the call, and those that make its method a function.
fn with_splits(mut edits: Vec<Edit>, splits: &[Split]) -> Vec<Edit> {
    edits.extend(splits.iter().flat_map(|it| it.edits.iter().cloned()));
    edits.sort();
    edits.dedup();
    edits
}

/// The late uses on which a method of the workspace is called whose future is awaited, with those calls.
pub fn method_calls<'u, 'db>(
    rewrite: &RewriteCx<'_, 'db>,
    late: &[&'u Use<'db>],
) -> Vec<(ExprId, &'u Use<'db>)> {
    let of_use = |it: &&'u Use<'db>| {
        let call = rewrite.cx.parent(it.place)?;
        let Expr::MethodCall { receiver, .. } = &rewrite.cx.body[call] else { return None };
        let ty = rewrite.cx.infer.expr_ty(call);
        let waits = is_awaited(rewrite, call) || rewrite.cx.types.is_future(ty, rewrite.cx.generics());
        // A clone of what the method runs on needs no other function.
        let is_guard = rewrite.site.life.holders.contains(&it.binding) && it.place_range == it.range;
        let owns = !is_guard && owns(rewrite.cx, it.ty.strip_references());
        let known = split_method::called_method(rewrite, call).is_some();
        (*receiver == it.place && waits && known && !owns).then_some((call, *it))
    };
    late.iter().filter_map(of_use).collect()
}

/// A call of a method that became a function.
struct SplitCall {
    /// The edit of the call up to its arguments.
    head: Edit,
    snapshots: Vec<(String, Snapshot)>,
    split: Split,
}

fn split_call<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    call: ExprId,
    it: &Use<'db>,
    late: &[&Use<'db>],
    at: TextSize,
    taken: &mut BTreeSet<String>,
    known: &BTreeMap<String, Snapshot>,
) -> Result<SplitCall, Decline> {
    let calls: Vec<ExprId> = method_calls(rewrite, late).into_iter().map(|it| it.0).collect();
    let split = split_method::split(rewrite, call, &calls)?;
    let base = rewrite.flat(it.place_range);
    let base = base.trim_start_matches('*').to_owned();
    let again = calls.len() > 1 || runs_again(rewrite, call);
    let mut values = Vec::new();
    let mut snapshots = Vec::new();
    let mut names = Vec::new();
    let all = split.accessor.as_ref().map(|it| format!("{base}.{it}()"));
    // The same method is called a second time: what its accessor handed out is there already.
    let known_names = all.as_ref().and_then(|it| known.get(it)).map(|it| {
        let names = it.name.trim_start_matches('(').trim_end_matches(')');
        names.split(", ").map(str::to_owned).collect::<Vec<String>>()
    });
    for (index, input) in split.inputs.iter().enumerate() {
        let key = format!("{base}.{}", input.place);
        let elsewhere = late.iter().any(|it| rewrite.flat(it.place_range).starts_with(&key));
        let known_name = known_names.as_ref().and_then(|it| it.get(index));
        let name = match (known_name, known.get(&key)) {
            (Some(name), _) => name.clone(),
            (None, Some(snapshot)) => snapshot.name.clone(),
            (None, None) => name_for(rewrite, late, &input.name, at, taken),
        };
        taken.insert(name.clone());
        names.push(name.clone());
        let value = if input.is_copy { key.clone() } else { format!("{key}.clone()") };
        values.push(match (again || elsewhere) && !input.is_copy {
            true => format!("{name}.clone()"),
            false => name.clone(),
        });
        snapshots.push((key, Snapshot { name, mutable: false, value }));
    }
    if let Some(value) = all {
        let name = if let [name] = &*names { name.clone() } else { format!("({})", names.join(", ")) };
        snapshots = vec![(value.clone(), Snapshot { name, mutable: false, value })];
    }
    let odd = || "the call cannot be found in the source".to_owned();
    let (range, _) = split_method::head_of_call(rewrite, call).ok_or_else(odd)?;
    let callee = format!("{}{}", split.path, split_method::turbofish(rewrite, call));
    let head = split_method::called_with(rewrite, &callee, &values, range.end());
    Ok(SplitCall { head: rewrite.replace(range, head), snapshots, split })
}

/// Whether a call may run more than once for one guard: in a loop or closure around it.
pub fn runs_again(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> bool {
    let Some(place) = rewrite.cx.expr_place(call) else { return true };
    let scope = rewrite.node_around(rewrite.site.acquired).ancestors().find_map(ast::StmtList::cast);
    let Some(scope) = scope else { return true };
    let around = rewrite.node_around(place.range).ancestors().take_while(|it| it != scope.syntax());
    around.into_iter().any(|it| is_loop(&it) || is_deferred(&it))
}

/// The release inside of the construct whose pattern binds what the call is made on, as `if let Some(eng) = guard.as_mut()`.
fn inside<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    late: &[&Use<'db>],
    call: ExprId,
    it: &Use<'db>,
) -> Result<Released, Decline> {
    let name = rewrite.cx.name(it.binding);
    let borrows = || format!("`{name}` borrows from the guarded value and is used in other places too");
    if runs_again(rewrite, call) {
        return Err("the guarded value is used in a loop around the await".into());
    }
    let list = lists_around(&rewrite.node_around(it.range)).next().ok_or_else(borrows)?;
    let block = Statements::of(list);
    let statement = block.index_of(it.range).map(|at| block.nodes[at].text_range()).ok_or_else(borrows)?;
    let bound = rewrite.cx.binding_place(it.binding).ok_or_else(borrows)?.range;
    let awaits = rewrite.site.awaits.iter().all(|it| statement.contains_range(it.range));
    let others = late.iter().filter(|other| other.range != it.range);
    if !awaits
        || bound.start() >= statement.start()
        || others.into_iter().any(|it| it.range.end() > statement.start())
    {
        return Err(borrows());
    }
    let mut taken = BTreeSet::new();
    let split = split_call(rewrite, call, it, late, statement.start(), &mut taken, &BTreeMap::new())?;
    let mut edits = vec![split.head];
    for (_, it) in &split.snapshots {
        edits.push(rewrite.line_before(statement.start(), &format!("let {} = {};", it.name, it.value)));
    }
    guard.refuse_shadowed(rewrite, statement.start())?;
    edits.push(rewrite.line_before(statement.start(), &format!("drop({});", guard.name)));
    let splits = vec![split.split];
    Ok(Released { edits: with_splits(merged(edits), &splits), splits, is_lock_gone: false })
}

/// The edit that makes the guard's binding immutable, where nothing writes through it any more.
fn immutable<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    late: &[&Use<'db>],
    edits: &[Edit],
) -> Option<Edit> {
    let Some(ast::Pat::IdentPat(pat)) = guard.statement.pat() else { return None };
    let word = pat.mut_token()?.text_range();
    let is_late = |it: &Use<'db>| late.iter().any(|late| late.range == it.range);
    let written = guard.uses.all.iter().any(|it| !is_late(it) && it.kind != UseKind::Read);
    let replaced =
        edits.iter().any(|it| it.span.start <= word.start().into() && it.span.end > word.start().into());
    (!written && !replaced).then(|| rewrite.replace(with_line_break(rewrite, word), ""))
}

/// Whether what is taken out of the guard is awaited on more than once: the lock kept those awaits together.
pub fn is_awaited_again<'db>(rewrite: &RewriteCx<'_, 'db>, late: &[&Use<'db>]) -> bool {
    let mut awaits = BTreeSet::new();
    for it in late {
        let mut expr = it.place;
        while let Some(parent) = rewrite.cx.parent(expr) {
            match &rewrite.cx.body[parent] {
                Expr::Await { .. } => {
                    awaits.insert(parent);
                    break;
                }
                Expr::MethodCall { receiver, .. } if *receiver == expr => expr = parent,
                Expr::Field { .. } => expr = parent,
                _ => break,
            }
        }
    }
    awaits.len() > 1
}

/// Whether a call is made on what a pattern of the awaiting statement borrows from the guard.
pub fn is_called_inside<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    calls: &[(ExprId, &Use<'db>)],
) -> bool {
    let awaiting = guard.block.index_of(guard.first_await);
    awaiting.is_some_and(|at| calls.iter().any(|it| is_bound_in(rewrite, it.1.binding, guard, at)))
}

/// Whether `binding` is introduced at or after the statement that awaits.
fn is_bound_in<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    binding: BindingId,
    guard: &LetGuard<'db>,
    awaiting: usize,
) -> bool {
    let from = guard.block.nodes[awaiting].text_range().start();
    rewrite.cx.binding_place(binding).is_some_and(|it| it.range.start() >= from)
}

/// The edit that takes a `drop(guard);` statement away.
pub fn removed_drop<'db>(rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> Result<Edit, Decline> {
    let call = rewrite.node_around(it.range).ancestors().find_map(ast::ExprStmt::cast);
    let range = call.ok_or("the guard is dropped inside an expression")?.syntax().text_range();
    Ok(rewrite.replace(with_line_break(rewrite, range), ""))
}

/// A late use of the guard, and what stands for it.
pub struct Taking {
    pub range: TextRange,
    pub replacement: String,
    /// What is to be taken out for it, by its place; `None` where that is known already.
    pub snapshot: Option<(String, Snapshot)>,
}

/// What stands for a late use of the guard that reads, with what has to be taken out for it under a name that is new to
/// the function.
pub fn take<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    it: &Use<'db>,
    taken: &mut BTreeSet<String>,
    known: &BTreeMap<String, Snapshot>,
) -> Result<Taking, Decline> {
    let name = &|wanted: &str, taken: &BTreeSet<String>| rewrite.fresh_name(wanted, taken);
    take_as(rewrite, guard, it, name, taken, known)
}

/// The name for what is taken out in front of the statement at `at`, for the late uses of the guard behind it.
fn name_for(
    rewrite: &RewriteCx<'_, '_>,
    late: &[&Use<'_>],
    wanted: &str,
    at: TextSize,
    taken: &BTreeSet<String>,
) -> String {
    // What a pattern behind `at` binds keeps its name.
    let is_before = |it: &&&Use<'_>| {
        let bound = rewrite.cx.binding_place(it.binding);
        it.range.start() >= at && bound.is_none_or(|it| it.range.start() < at)
    };
    let uses: Vec<TextRange> = late.iter().filter(is_before).map(|it| it.range).collect();
    rewrite.name_at(wanted, taken, at, &uses)
}

/// [`take`] in front of the statement at an offset, under a name that may be bound already where the late uses mean the new
/// one all the same.
pub fn take_before<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    it: &Use<'db>,
    (at, late): (TextSize, &[&Use<'db>]),
    taken: &mut BTreeSet<String>,
    known: &BTreeMap<String, Snapshot>,
) -> Result<Taking, Decline> {
    let name = &|wanted: &str, taken: &BTreeSet<String>| name_for(rewrite, late, wanted, at, taken);
    take_as(rewrite, guard, it, name, taken, known)
}

/// [`take`] under the name that `name` gives, by what is wanted and what is taken.
fn take_as<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    it: &Use<'db>,
    name: &dyn Fn(&str, &BTreeSet<String>) -> String,
    taken: &mut BTreeSet<String>,
    known: &BTreeMap<String, Snapshot>,
) -> Result<Taking, Decline> {
    let cx = rewrite.cx;
    let key = rewrite.flat(it.place_range);
    if it.place_range == it.range {
        return take_call(rewrite, guard, it, name, taken, known);
    }
    let generics = cx.generics();
    let copy = cx.types.is_copy(it.ty, generics);
    if may_borrow(it.ty, 6) || !(copy || cx.types.is_clone(it.ty, generics)) {
        return Err(format!("`{}` cannot be cloned: `{}` is not `Clone`", key, cx.types.display(it.ty)));
    }
    if cx.types.has_cell(it.ty) {
        return Err(format!("`{key}` holds a cell: what is written to a clone of it would be lost"));
    }
    if cx.types.is_collection(it.ty) && !is_walked(rewrite, it.place) {
        return Err(format!("all of `{key}` would be cloned for a part of it"));
    }
    if let Some(snapshot) = known.get(&key) {
        return Ok(Taking { range: it.place_range, replacement: snapshot.name.clone(), snapshot: None });
    }
    let name = match name_of_place(&key) {
        Some(wanted) => name(&wanted, taken),
        // The whole value may go by the guard's name, where that means the guard no more.
        None if guard.names_its_value() && name(&guard.name, taken) == guard.name => guard.name.clone(),
        None => name(&format!("{}_value", guard.name.trim_start_matches('_')), taken),
    };
    taken.insert(name.clone());
    let value = match copy {
        true => key.clone(),
        false => format!("{}.clone()", key.trim_start_matches('*')),
    };
    let mutable = matches!(it.kind, UseKind::Write { .. });
    let snapshot = Snapshot { name: name.clone(), mutable, value };
    Ok(Taking { range: it.place_range, replacement: name, snapshot: Some((key, snapshot)) })
}

/// A call on the guarded value itself: its result is taken, where it is owned and needs nothing of what comes later.
fn take_call<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    it: &Use<'db>,
    name: &dyn Fn(&str, &BTreeSet<String>) -> String,
    taken: &mut BTreeSet<String>,
    known: &BTreeMap<String, Snapshot>,
) -> Result<Taking, Decline> {
    let cx = rewrite.cx;
    let whole = || "the guarded value as a whole is used at the await".to_owned();
    let call = cx.parent(it.place).ok_or_else(whole)?;
    let Expr::MethodCall { receiver, args, method_name, .. } = &cx.body[call] else { return Err(whole()) };
    let method = method_name.as_str().to_owned();
    if *receiver != it.place {
        return Err(whole());
    }
    let ty = cx.infer.expr_ty(call);
    if is_awaited(rewrite, call) || cx.types.is_future(ty, cx.generics()) {
        return Err(format!(
            "`{method}` runs on the guarded value itself; make it a function of what it needs, or the value a handle"
        ));
    }
    if !args.is_empty() {
        return Err(format!("`{method}` is called on the guarded value after the await begins"));
    }
    let range = cx.expr_place(call).ok_or_else(whole)?.range;
    if rewrite
        .expr_at(range)
        .and_then(|it| it.syntax().parent())
        .is_some_and(|it| ast::TryExpr::can_cast(it.kind()))
    {
        return Err(format!("`{method}` may fail, and would run before what comes first in the statement"));
    }
    let text = rewrite.flat(range);
    let (value, used) = owned_form(rewrite, ty, &text)
        .ok_or_else(|| format!("`{method}` hands out a borrow of the guarded value"))?;
    let stands_for = |name: &str| match used {
        Form::Owned => name.to_owned(),
        Form::Reference => {
            if is_receiver(rewrite, call) {
                name.to_owned()
            } else {
                format!("&{name}")
            }
        }
        Form::Option => format!("{name}.as_ref()"),
    };
    if let Some(snapshot) = known.get(&text) {
        return Ok(Taking { range, replacement: stands_for(&snapshot.name), snapshot: None });
    }
    let wanted = method.trim_start_matches("get_").trim_start_matches("as_");
    let wanted = if matches!(wanted, "get" | "iter" | "ref" | "") { guard.name.as_str() } else { wanted };
    let name = name(wanted, taken);
    taken.insert(name.clone());
    let replacement = stands_for(&name);
    Ok(Taking { range, replacement, snapshot: Some((text, Snapshot { name, mutable: false, value })) })
}

/// How a value that was borrowed is used once it is owned.
#[derive(Debug, Clone, Copy)]
enum Form {
    Owned,
    /// It was a reference.
    Reference,
    /// It was an `Option` of a reference.
    Option,
}

/// The text that makes `text`, of type `ty`, an owned value.
fn owned_form<'db>(rewrite: &RewriteCx<'_, 'db>, ty: Ty<'db>, text: &str) -> Option<(String, Form)> {
    let cx = rewrite.cx;
    if borrows_nothing(ty) {
        return Some((text.to_owned(), Form::Owned));
    }
    if let Some((inner, _, mutability)) = ty.as_reference() {
        if mutability.is_mut() || !owns(cx, inner) {
            return None;
        }
        let base = match text.strip_prefix('&') {
            Some(base) => base.trim_start().to_owned(),
            None => text.to_owned(),
        };
        let base = base.strip_prefix('*').unwrap_or(&base).to_owned();
        return Some((format!("{base}.clone()"), Form::Reference));
    }
    let inner = option_of_reference(cx, ty)?;
    owns(cx, inner).then(|| (cloned_option(rewrite, text), Form::Option))
}

/// The text that makes the `Option` of a reference, `text`, one of a value: without a detour through `as_ref`.
pub fn cloned_option(rewrite: &RewriteCx<'_, '_>, text: &str) -> String {
    // The guards of an `Arc` around a lock may be `Clone` themselves.
    let is_plain = !rewrite.cx.types.guard_name(rewrite.site.life.guard.ty).contains("ReadGuardArc");
    match text.strip_suffix(".as_ref()") {
        Some(option) if is_plain => format!("{option}.clone()"),
        _ => format!("{text}.cloned()"),
    }
}

/// Makes the `let` of `binding`, which borrows from the guard, own what it borrows.
fn own<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    binding: BindingId,
    awaiting: usize,
) -> Result<Owned, Decline> {
    let cx = rewrite.cx;
    let name = cx.name(binding);
    let borrows = || format!("`{name}` borrows from the guarded value and is used after the await");
    let place = cx.binding_place(binding).ok_or_else(borrows)?;
    let index = guard.block.index_of(place.range).filter(|&it| it < awaiting).ok_or_else(borrows)?;
    let statement = ast::LetStmt::cast(guard.block.nodes[index].clone()).ok_or_else(borrows)?;
    let simple = matches!(statement.pat(), Some(ast::Pat::IdentPat(it)) if it.pat().is_none() && it.ref_token().is_none());
    if !simple || statement.ty().is_some() || statement.let_else().is_some() {
        return Err(borrows());
    }
    let initializer = statement.initializer().ok_or_else(borrows)?;
    let range = initializer.syntax().text_range();
    let text = rewrite.text(range);
    let (value, form) = owned_form(rewrite, cx.infer.binding_ty(binding), text).ok_or_else(borrows)?;
    if matches!(form, Form::Owned) || !is_postfix(&initializer) {
        return Err(borrows());
    }
    let edits = vec![rewrite.replace(range, value.clone())];
    Ok(Owned { statement, index, edits, value, name })
}

/// Whether a method call can be put behind an expression as it stands.
fn is_postfix(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::RefExpr(it) => it.expr().is_some_and(|it| is_postfix(&it)),
        ast::Expr::PrefixExpr(it) => {
            it.op_kind() == Some(ast::UnaryOp::Deref) && it.expr().is_some_and(|it| is_postfix(&it))
        }
        ast::Expr::MethodCallExpr(_)
        | ast::Expr::CallExpr(_)
        | ast::Expr::PathExpr(_)
        | ast::Expr::FieldExpr(_)
        | ast::Expr::IndexExpr(_)
        | ast::Expr::TryExpr(_)
        | ast::Expr::AwaitExpr(_)
        | ast::Expr::ParenExpr(_) => true,
        _ => false,
    }
}

/// What a use of a binding becomes once the binding owns its value.
pub fn use_of_owned<'db>(rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> Result<Vec<Edit>, Decline> {
    let cx = rewrite.cx;
    let name = rewrite.text(it.range);
    let ty = cx.infer.binding_ty(it.binding);
    if !matches!(it.kind, UseKind::Read | UseKind::Move) {
        return Err(format!(
            "`{name}` borrows from the guarded value and is written through after the await"
        ));
    }
    if ty.as_reference().is_none() {
        return Ok(vec![rewrite.replace(it.range, format!("{name}.as_ref()"))]);
    }
    let syntax = rewrite.expr_at(it.range);
    let parent = syntax.as_ref().and_then(|it| it.syntax().parent());
    let starred =
        parent.clone().and_then(ast::PrefixExpr::cast).filter(|it| it.op_kind() == Some(ast::UnaryOp::Deref));
    if let Some(prefix) = starred {
        let star = prefix.op_token().ok_or("a dereference without a star")?;
        return Ok(vec![rewrite.replace(star.text_range(), "")]);
    }
    let through_dot = it.place_range != it.range
        || parent.is_some_and(|node| match ast::MethodCallExpr::cast(node) {
            Some(call) => call.receiver().is_some_and(|receiver| receiver.syntax().text_range() == it.range),
            None => false,
        });
    // A macro's argument is formatted, or handed on, by reference as well.
    if through_dot || it.in_macro {
        return Ok(Vec::new());
    }
    Ok(vec![rewrite.replace(it.range, format!("&{name}"))])
}

/// Edits that take the snapshots and release the guard before the statement `awaiting`.
pub fn released<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    awaiting: usize,
    snapshots: &[Snapshot],
    owned: &[Owned],
) -> Result<Vec<Edit>, Decline> {
    if let Some(edits) = block_form(rewrite, guard, awaiting, snapshots, owned) {
        return Ok(edits);
    }
    let from = guard.block.nodes[awaiting].text_range().start();
    guard.refuse_shadowed(rewrite, from)?;
    if snapshots.iter().any(|it| it.name == guard.name) {
        return Err(format!("a value that is taken out would go by the name of the guard, `{}`", guard.name));
    }
    let mut edits: Vec<Edit> = owned.iter().flat_map(|it| it.edits.clone()).collect();
    for it in snapshots {
        edits.push(rewrite.line_before(from, &it.line()));
    }
    edits.push(rewrite.line_before(from, &format!("drop({});", guard.name)));
    Ok(edits)
}

fn mutable(snapshot: &Snapshot) -> &'static str {
    if snapshot.mutable { "mut " } else { "" }
}

/// `let (a, b) = { let guard = ..; .. (guard.a.clone(), guard.b.clone()) };` where nothing else of the statements is needed later.
fn block_form<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    awaiting: usize,
    snapshots: &[Snapshot],
    owned: &[Owned],
) -> Option<Vec<Edit>> {
    let between = &guard.block.nodes[guard.index + 1..awaiting];
    let owned_names: Vec<&str> = owned.iter().map(|it| it.name.as_str()).collect();
    if between.iter().any(|it| binds_needed(it, &guard.block.nodes[awaiting..], &owned_names)) {
        return None;
    }
    if snapshots.is_empty() && owned.is_empty() {
        return None;
    }
    let last_owned = match owned {
        [] => None,
        [only] if only.index + 1 == awaiting => Some(only),
        _ => return None,
    };
    if let Some(owned) = last_owned
        && owned.statement.initializer().is_none_or(|it| owns_temporary_guard(rewrite, &it))
    {
        return None;
    }
    let start = guard.statement.syntax().text_range().start();
    let (indent, newline, unit) = (rewrite.indent_at(start), rewrite.newline(), rewrite.indent_unit());
    let mut names: Vec<String> = last_owned.iter().map(|it| it.name.clone()).collect();
    names.extend(snapshots.iter().map(|it| format!("{}{}", mutable(it), it.name)));
    let mut values: Vec<String> = last_owned.iter().map(|it| it.value.clone()).collect();
    values.extend(snapshots.iter().map(|it| it.value.clone()));
    let (pattern, value) = match (&*names, &*values) {
        ([name], [value]) => (name.clone(), value.clone()),
        _ => (format!("({})", names.join(", ")), format!("({})", values.join(", "))),
    };
    if let ([], [snapshot], None) = (between, snapshots, last_owned)
        && let Some(line) = one_liner(rewrite, guard, snapshot)
    {
        return Some(vec![rewrite.replace(guard.statement.syntax().text_range(), line)]);
    }
    let body_end = match last_owned {
        Some(owned) => owned.statement.syntax().text_range().start(),
        None => guard.block.nodes[awaiting - 1].text_range().end(),
    };
    let mut edits = rewrite.indented(TextRange::new(start, body_end));
    edits.push(rewrite.insert(start, format!("let {pattern} = {{{newline}{indent}{unit}")));
    match last_owned {
        Some(owned) => {
            let range = owned.statement.syntax().text_range();
            edits.push(rewrite.replace(range, format!("{unit}{value}{newline}{indent}}};")));
        }
        None => edits
            .push(rewrite.insert(body_end, format!("{newline}{indent}{unit}{value}{newline}{indent}}};"))),
    }
    Some(edits)
}

/// `let url = engine.lock().await.url.clone();`, where it fits on a line.
fn one_liner<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    snapshot: &Snapshot,
) -> Option<String> {
    let initializer = guard.initializer()?;
    let text = rewrite.text(initializer.syntax().text_range());
    let start = guard.statement.syntax().text_range().start();
    let starred = snapshot.value.strip_prefix('*');
    let rest = starred.unwrap_or(&snapshot.value).strip_prefix(guard.name.as_str())?;
    let star = if starred.is_some() { "*" } else { "" };
    let line = format!("let {}{} = {star}{text}{rest};", mutable(snapshot), snapshot.name);
    let fits = !text.contains('\n') && line.len() + rewrite.indent_at(start).len() <= 100;
    (fits && is_postfix(&initializer)).then_some(line)
}

/// Whether `node` binds a name that a later statement uses, those in `known` left out.
pub fn binds_needed(node: &SyntaxNode, later: &[SyntaxNode], known: &[&str]) -> bool {
    if ast::Item::cast(node.clone()).is_some() {
        return true;
    }
    let Some(pat) = ast::LetStmt::cast(node.clone()).and_then(|it| it.pat()) else { return false };
    pat.syntax().descendants().filter_map(ast::Name::cast).any(|name| {
        let name = name.to_string();
        !known.contains(&name.as_str()) && later.iter().any(|it| mentions(it, &name))
    })
}

/// The name for what a place holds: its last field; none where it is the whole value.
fn name_of_place(place: &str) -> Option<String> {
    let last = place.rsplit('.').next().unwrap_or_default();
    let is_name = last.chars().next().is_some_and(|it| it.is_alphabetic() || it == '_');
    (is_name && place.contains('.')).then(|| last.to_owned())
}

fn is_awaited(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    rewrite.cx.parent(expr).is_some_and(|it| matches!(rewrite.cx.body[it], Expr::Await { .. }))
}

/// Whether a collection is used as a whole: iterated, borrowed, cloned.
pub fn is_walked(rewrite: &RewriteCx<'_, '_>, place: ExprId) -> bool {
    match rewrite.cx.parent(place).map(|it| &rewrite.cx.body[it]) {
        Some(Expr::MethodCall { receiver, method_name, .. }) if *receiver == place => {
            matches!(method_name.as_str(), "iter" | "values" | "keys" | "clone" | "to_vec" | "into_iter")
        }
        Some(Expr::Index { .. }) => false,
        _ => true,
    }
}

fn is_receiver(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    rewrite.cx.parent(expr).is_some_and(
        |it| matches!(&rewrite.cx.body[it], Expr::MethodCall { receiver, .. } if *receiver == expr),
    )
}
