//! A lock over a flag that is only read and set: what each use does, and the atomic that does the same.

use std::collections::BTreeSet;

use super::Decline;
use super::flag_wait::{self, Poll};
use super::lock_type::{edit, path_at};
use super::manifest::{self, Requirement};
use super::written::Written;
use crate::facts::body::BodyCx;
use crate::facts::calls;
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse};
use crate::facts::workspace::Workspace;
use crate::model::Edit;
use crate::ra::hir;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Literal, Pat, Statement, UnaryOp};
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange, TextSize};

const ATOMIC: &str = "std::sync::atomic::AtomicBool";
const ORDER: &str = "std::sync::atomic::Ordering::SeqCst";

/// What takes the lock's place.
#[derive(Clone, Copy)]
enum Form<'a> {
    Atomic,
    /// An atomic with a `Notify` beside it, of which each set of one of `values` wakes the loops that poll for it.
    Notified {
        polls: &'a [Poll],
    },
}

impl Form<'_> {
    fn ty(self) -> String {
        match self {
            Form::Atomic => ATOMIC.to_owned(),
            Form::Notified { .. } => format!("({ATOMIC}, tokio::sync::Notify)"),
        }
    }

    /// The atomic of `lock`.
    fn atomic(self, lock: &str) -> String {
        match self {
            Form::Atomic => lock.to_owned(),
            Form::Notified { .. } => format!("{lock}.0"),
        }
    }

    /// Whether a loop waits for the flag to be `value`, or for what that may be.
    fn is_awaited(self, value: Option<bool>) -> bool {
        match self {
            Form::Atomic => false,
            Form::Notified { polls } => polls.iter().any(|it| value.is_none_or(|value| it.until == value)),
        }
    }
}

/// One thing done to the flag.
#[derive(Debug, Clone, Copy)]
pub struct FlagOp {
    /// `*guard`, the call of a method of it, or the whole assignment.
    pub expr: ExprId,
    pub kind: FlagOpKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagOpKind {
    Read,
    /// With the value that is assigned.
    Set(ExprId),
    /// Reads it and leaves nothing: `Option::take`.
    Take,
}

/// What one use of the lock does to the flag; `None` where it does more than read and set it.
pub fn operations(cx: &BodyCx<'_>, it: &LockUse<'_>) -> Option<Vec<FlagOp>> {
    let life = it.life.as_ref()?;
    if !life.awaits.is_empty() {
        return None;
    }
    let mut ops = Vec::new();
    if life.holders.is_empty() {
        ops.push(operation(cx, acquired(cx, it.whole))?);
    } else {
        for used in cx.uses_of(&life.holders) {
            if !cx.is_dropped(used) {
                ops.push(operation(cx, used)?);
            }
        }
    }
    // Whatever else runs meanwhile is part of what the lock keeps together.
    let is_own = |call: &ExprId| {
        let is_part = ops.iter().any(|it| match it.kind {
            FlagOpKind::Set(value) => is_plain_part(cx, value, *call),
            FlagOpKind::Read | FlagOpKind::Take => {
                it.expr == *call || receiver_of(cx, it.expr) == Some(*call)
            }
        });
        is_part || cx.is_dropped_by(*call)
    };
    life.calls.iter().all(is_own).then_some(ops)
}

/// Whether `call` is in `value`, and asks the standard library for something that needs no lock.
fn is_plain_part(cx: &BodyCx<'_>, value: ExprId, call: ExprId) -> bool {
    let mut is_inside = false;
    cx.walk(value, &mut |it| is_inside |= it == call);
    is_inside
        && calls::named_function(cx, call).is_some_and(|it| {
            let function = hir::Function::from(it);
            function.module(cx.db).krate(cx.db).origin(cx.db).is_lang()
                && !matches!(function.name(cx.db).as_str(), "lock" | "read" | "write")
        })
}

/// The guard itself, behind `.await`, `.unwrap()` and the like.
fn acquired(cx: &BodyCx<'_>, whole: ExprId) -> ExprId {
    let mut expr = whole;
    while let Some(parent) = cx.parent(expr) {
        match &cx.body[parent] {
            Expr::MethodCall { receiver, method_name, .. }
                if *receiver == expr
                    && matches!(method_name.as_str(), "unwrap" | "expect" | "unwrap_or_else") =>
            {
                expr = parent;
            }
            _ => break,
        }
    }
    expr
}

/// What is done to `*guard`.
fn operation(cx: &BodyCx<'_>, guard: ExprId) -> Option<FlagOp> {
    let place = cx.parent(guard)?;
    if let Expr::MethodCall { receiver, method_name, args, .. } = &cx.body[place]
        && *receiver == guard
    {
        let kind = match method_name.as_str() {
            "is_some" | "is_none" => FlagOpKind::Read,
            // Its result is asked for the same.
            "take" => {
                let asked = cx.parent(place).filter(|&it| {
                    receiver_of(cx, it) == Some(place)
                        && matches!(cx.called_name(it).as_str(), "is_some" | "is_none")
                });
                return Some(FlagOp { expr: asked.unwrap_or(place), kind: FlagOpKind::Take });
            }
            _ => return None,
        };
        return args.is_empty().then_some(FlagOp { expr: place, kind });
    }
    let Expr::UnaryOp { op: UnaryOp::Deref, .. } = cx.body[place] else { return None };
    if let Some(assignment) = assignment_to(cx, place) {
        let Expr::Assignment { value, .. } = cx.body[assignment] else { return None };
        return Some(FlagOp { expr: assignment, kind: FlagOpKind::Set(value) });
    }
    match cx.parent(place).map(|it| &cx.body[it]) {
        Some(Expr::Ref { .. } | Expr::Field { .. }) => None,
        Some(Expr::BinaryOp {
            lhs, op: Some(crate::ra::hir_def::hir::BinaryOp::Assignment { .. }), ..
        }) if *lhs == place => None,
        _ => Some(FlagOp { expr: place, kind: FlagOpKind::Read }),
    }
}

fn assignment_to(cx: &BodyCx<'_>, place: ExprId) -> Option<ExprId> {
    cx.body.exprs().find_map(|(id, expr)| match expr {
        Expr::Assignment { target, .. } if matches!(cx.body[*target], Pat::Expr(it) if it == place) => {
            Some(id)
        }
        _ => None,
    })
}

/// The edits that make the flag an `AtomicBool`, or the site that stands in the way.
pub fn to_atomic<'db>(
    workspace: &Workspace<'_, 'db>,
    family: &LockFamilyOfPlaces<'db>,
) -> Result<Vec<Edit>, Decline> {
    rewrite(workspace, family, Form::Atomic)
}

/// The edits that make it an `AtomicBool` with a `Notify`, for which the loops of `polled` wait.
///
/// `polled` are uses in loops that do nothing but poll, each with what it reads.
pub fn to_notified<'db>(
    workspace: &Workspace<'_, 'db>,
    family: &LockFamilyOfPlaces<'db>,
    polled: &[(&LockUse<'_>, ExprId)],
) -> Result<Vec<Edit>, Decline> {
    let mut polls = Vec::new();
    for &(it, read) in polled {
        let cx = workspace.body(it.item.id);
        lock_text(workspace, &cx, it)?;
        let lock = receiver(&cx, it).filter(|&it| cx.is_place(it));
        let lock = lock.ok_or("the loop gets the flag anew in each round")?;
        let range = plain_range(workspace, &cx, it, read)?;
        polls.push(flag_wait::poll(workspace, &cx, it, range, cx.text(lock))?);
    }
    let mut edits = rewrite(workspace, family, Form::Notified { polls: &polls })?;
    let files: BTreeSet<usize> =
        family.written.iter().map(|it| it.0).chain(polls.iter().map(|it| it.file)).collect();
    let tokio = Requirement { package: "tokio", version: "1", features: &["sync"] };
    for file in files.into_iter().filter(|&it| workspace.sources.manifest_of(it).is_some()) {
        let required = manifest::require(workspace.sources, file, &tokio)?;
        if required.extern_name != "tokio" {
            return Err(format!("`tokio` is called `{}` in this package", required.extern_name));
        }
        edits.extend(required.edits);
    }
    edits.sort();
    edits.dedup();
    Ok(edits)
}

/// What is rewritten to what.
struct Change<'a, 'w, 'db> {
    workspace: &'a Workspace<'w, 'db>,
    family: &'a LockFamilyOfPlaces<'db>,
    form: Form<'a>,
}

fn rewrite<'db>(
    workspace: &Workspace<'_, 'db>,
    family: &LockFamilyOfPlaces<'db>,
    form: Form<'_>,
) -> Result<Vec<Edit>, Decline> {
    let change = Change { workspace, family, form };
    if let Some(it) = family.obstacles.first() {
        return Err(format!("{} {}", workspace.shown_place(it.file, it.start), it.why));
    }
    let mut edits = Vec::new();
    for &(file, range) in &family.written {
        let whole = written_type(&workspace.tree(file), range).ok_or_else(|| {
            format!("{} writes the type in its own way", workspace.shown_place(file, range.start()))
        })?;
        edits.push(edit(file, whole, &form.ty()));
    }
    for &(file, range) in &family.constructors {
        constructor_edits(workspace, file, range, form, &mut edits)?;
    }
    let mut cleared: BTreeSet<(usize, TextSize)> = BTreeSet::new();
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        let ops = operations(&cx, it).unwrap_or_default();
        for op in ops.iter().filter(|it| it.kind == FlagOpKind::Read) {
            read_edits(&change, &cx, it, op, &mut edits, &mut cleared)?;
        }
    }
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        set_edits(&change, &cx, it, &cleared, &mut edits)?;
    }
    if let Form::Notified { polls } = form {
        for poll in polls {
            // The loop is written anew as a whole, what it reads included.
            edits.retain(|it| !(it.span.file == poll.file && poll.replaces(&it.span)));
            edits.extend(poll.edits.iter().cloned());
        }
    }
    edits.sort();
    edits.dedup();
    Ok(edits)
}

fn constructor_edits(
    workspace: &Workspace<'_, '_>,
    file: usize,
    range: TextRange,
    form: Form<'_>,
    edits: &mut Vec<Edit>,
) -> Result<(), Decline> {
    let path = path_at(workspace, file, range);
    let name = path.and_then(|it| it.segment()).and_then(|it| it.name_ref()).map(|it| it.to_string());
    let name = match name.as_deref() {
        Some(name @ ("from" | "default")) => name.to_owned(),
        _ => "new".to_owned(),
    };
    let Form::Notified { .. } = form else {
        edits.push(edit(file, range, &format!("{ATOMIC}::{name}")));
        return Ok(());
    };
    let written = Written::new(workspace, file);
    let call: Option<ast::CallExpr> = written.node(range);
    let call = call.filter(|it| it.syntax().text_range().start() == range.start());
    let call = call.ok_or_else(|| {
        format!("{} makes the lock in its own way", workspace.shown_place(file, range.start()))
    })?;
    let around = call.syntax().ancestors();
    let in_constant = around.into_iter().any(|it| {
        ast::Static::can_cast(it.kind()) || ast::Fn::cast(it).is_some_and(|it| it.const_token().is_some())
    });
    let notify = if in_constant { "const_new" } else { "new" };
    edits.push(edit(file, range, &format!("({ATOMIC}::{name}")));
    let end = TextRange::empty(call.syntax().text_range().end());
    edits.push(edit(file, end, &format!(", tokio::sync::Notify::{notify}())")));
    Ok(())
}

/// `load`, or `swap` where the value is set at once to the other one; `cleared` gets the place of that assignment.
fn read_edits(
    change: &Change<'_, '_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    op: &FlagOp,
    edits: &mut Vec<Edit>,
    cleared: &mut BTreeSet<(usize, TextSize)>,
) -> Result<(), Decline> {
    let Change { workspace, family, form } = *change;
    let lock = form.atomic(&lock_text(workspace, cx, it)?);
    let file = it.item.file;
    let range = plain_range(workspace, cx, it, op.expr)?;
    let call = match test_and_set(cx, op.expr) {
        Some((value, assigned)) if is_of_family(cx, family, it, assigned) => {
            let at = plain_range(workspace, cx, it, assigned)?;
            if form.is_awaited(Some(value)) {
                return Err(format!(
                    "{} tests the flag and sets what a loop waits for",
                    workspace.shown_place(file, at.start())
                ));
            }
            cleared.insert((file, at.start()));
            format!("{lock}.swap({value}, {ORDER})")
        }
        _ => format!("{lock}.load({ORDER})"),
    };
    edits.push(edit(file, range, &call));
    Ok(())
}

/// `if *flag { .. *flag = false; .. }`, or `if *flag { return; } *flag = true;` under one guard: the value that is set,
/// and the assignment.
///
/// What is awaited before the assignment would see the flag as it was.
fn test_and_set(cx: &BodyCx<'_>, read: ExprId) -> Option<(bool, ExprId)> {
    let mut condition = read;
    let mut wanted = true;
    let mut parent = cx.parent(read)?;
    if let Expr::UnaryOp { op: UnaryOp::Not, .. } = cx.body[parent] {
        condition = parent;
        wanted = false;
        parent = cx.parent(parent)?;
    }
    let Expr::If { condition: tested, then_branch, else_branch } = cx.body[parent] else { return None };
    if tested != condition {
        return None;
    }
    let Expr::Block { statements, tail, .. } = &cx.body[then_branch] else { return None };
    if let Some(found) = first_assignment(cx, statements, |_, value| value != wanted) {
        return Some(found);
    }
    let last = tail.or_else(|| match statements.last() {
        Some(Statement::Expr { expr, .. }) => Some(*expr),
        _ => None,
    });
    let leaves = last.is_some_and(|it| {
        matches!(cx.body[it], Expr::Return { .. } | Expr::Break { .. } | Expr::Continue { .. })
    });
    let around = cx.parent(parent)?;
    let Expr::Block { statements, .. } = &cx.body[around] else { return None };
    let own =
        statements.iter().position(|it| matches!(it, Statement::Expr { expr, .. } if *expr == parent))?;
    if !leaves || else_branch.is_some() || holder(cx, read).is_none() {
        return None;
    }
    first_assignment(cx, &statements[own + 1..], |place, value| {
        value == wanted && holder(cx, place) == holder(cx, read)
    })
}

/// The binding that holds the guard of `*guard`.
fn holder(cx: &BodyCx<'_>, place: ExprId) -> Option<BindingId> {
    match cx.body[place] {
        Expr::UnaryOp { expr, .. } => cx.local(expr),
        _ => None,
    }
}

/// The first assignment of a literal to a `*guard` that `wanted` accepts, where nothing is awaited before it.
fn first_assignment(
    cx: &BodyCx<'_>,
    statements: &[Statement],
    wanted: impl Fn(ExprId, bool) -> bool,
) -> Option<(bool, ExprId)> {
    for statement in statements {
        if let Statement::Expr { expr, .. } = statement
            && let Expr::Assignment { target, value } = cx.body[*expr]
            && let Pat::Expr(place) = cx.body[target]
            && let Expr::UnaryOp { op: UnaryOp::Deref, .. } = cx.body[place]
            && let Expr::Literal(Literal::Bool(value)) = cx.body[value]
            && wanted(place, value)
        {
            return Some((value, *expr));
        }
        if awaits_more(cx, statement) {
            return None;
        }
    }
    None
}

/// Whether a statement waits for more than a lock.
fn awaits_more(cx: &BodyCx<'_>, statement: &Statement) -> bool {
    let roots: Vec<ExprId> = match statement {
        Statement::Expr { expr, .. } => vec![*expr],
        Statement::Let { initializer, .. } => initializer.iter().copied().collect(),
        Statement::Item(_) => Vec::new(),
    };
    let mut found = false;
    for root in roots {
        cx.walk(root, &mut |it| {
            if let Expr::Await { expr } = cx.body[it] {
                found |= !matches!(cx.called_name(expr).as_str(), "lock" | "read" | "write");
            }
        });
    }
    found
}

/// Whether the assignment is to the flag of the same lock as the use.
fn is_of_family(
    cx: &BodyCx<'_>,
    family: &LockFamilyOfPlaces<'_>,
    it: &LockUse<'_>,
    assigned: ExprId,
) -> bool {
    let text = |it: &LockUse<'_>| receiver(cx, it).map(|it| cx.text(it));
    family.uses.iter().filter(|other| other.item.id == it.item.id).any(|other| {
        text(other) == text(it)
            && operations(cx, other).is_some_and(|ops| ops.iter().any(|op| op.expr == assigned))
    })
}

fn set_edits(
    change: &Change<'_, '_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    cleared: &BTreeSet<(usize, TextSize)>,
    edits: &mut Vec<Edit>,
) -> Result<(), Decline> {
    let Change { workspace, form, .. } = *change;
    let file = it.item.file;
    let written = Written::new(workspace, file);
    let tree = &written.tree;
    let ops = operations(cx, it).unwrap_or_default();
    let place = |range: TextRange| workspace.shown_place(file, range.start());
    let sets = ops.iter().filter_map(|op| match op.kind {
        FlagOpKind::Set(value) => Some((op.expr, value)),
        FlagOpKind::Read | FlagOpKind::Take => None,
    });
    let mut left = ops.len();
    for (assigned, value) in sets {
        let range = plain_range(workspace, cx, it, assigned)?;
        if cleared.contains(&(file, range.start())) {
            edits.push(written.replace(written.statement_lines(range), ""));
            left -= 1;
            continue;
        }
        let mut again = false;
        cx.walk(value, &mut |inner| {
            let held = it
                .life
                .as_ref()
                .is_some_and(|life| cx.local(inner).is_some_and(|it| life.holders.contains(&it)));
            again |= held || inner == it.whole;
        });
        if again {
            return Err(format!("{} sets the flag to what it makes of itself", place(range)));
        }
        let lock = lock_text(workspace, cx, it)?;
        let literal = match cx.body[value] {
            Expr::Literal(Literal::Bool(it)) => Some(it),
            _ => None,
        };
        let value = written.slice(plain_range(workspace, cx, it, value)?);
        let store = format!("{}.store({value}, {ORDER})", form.atomic(&lock));
        if !form.is_awaited(literal) {
            edits.push(edit(file, range, &store));
            continue;
        }
        let wake = format!("{lock}.1.notify_waiters()");
        let parent = written.node::<ast::Expr>(range).and_then(|it| it.syntax().parent());
        let in_statement = parent.is_some_and(|it| ast::ExprStmt::can_cast(it.kind()));
        let (newline, indent) = (written.newline(), written.indent_at(range.start()));
        let both = match in_statement {
            true => format!("{store};{newline}{indent}{wake}"),
            false => format!("{{ {store}; {wake}; }}"),
        };
        edits.push(edit(file, range, &both));
    }
    let Some(life) = it.life.as_ref().filter(|it| !it.holders.is_empty()) else { return Ok(()) };
    // A guard of its own that does two things kept them together.
    if left > 1 {
        let (call, _) = it.ranges.ok_or("the flag is used inside a macro")?;
        return Err(format!("{} reads and sets the flag under one guard", place(call)));
    }
    let holder = holder_statement(cx, tree, &life.holders)
        .ok_or_else(|| format!("{} binds the guard in its own way", place(it.item.range)))?;
    edits.push(written.replace(written.statement_lines(holder), ""));
    for used in cx.uses_of(&life.holders).into_iter().filter(|&used| cx.is_dropped(used)) {
        let dropped = plain_range(workspace, cx, it, used)?;
        let statement: Option<ast::ExprStmt> = written.node(dropped);
        let statement =
            statement.ok_or_else(|| format!("{} drops the guard in an expression", place(dropped)))?;
        let range = statement.syntax().text_range();
        edits.push(written.replace(written.statement_lines(range), ""));
    }
    Ok(())
}

fn receiver(cx: &BodyCx<'_>, it: &LockUse<'_>) -> Option<ExprId> {
    receiver_of(cx, it.call)
}

fn receiver_of(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    match &cx.body[call] {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        _ => None,
    }
}

fn lock_text(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, it: &LockUse<'_>) -> Result<String, Decline> {
    let odd = || {
        format!("{} uses the flag inside a macro", workspace.shown_place(it.item.file, it.item.range.start()))
    };
    let receiver = receiver(cx, it).ok_or_else(odd)?;
    plain_range(workspace, cx, it, receiver)?;
    Ok(cx.text(receiver))
}

/// Where an expression stands, if not in a macro.
fn plain_range(
    workspace: &Workspace<'_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    expr: ExprId,
) -> Result<TextRange, Decline> {
    let place = cx.expr_place(expr).filter(|it| !it.in_macro).map(|it| it.range);
    place.ok_or_else(|| {
        format!("{} uses the flag inside a macro", workspace.shown_place(it.item.file, it.item.range.start()))
    })
}

/// The `let` that binds the guard.
fn holder_statement(cx: &BodyCx<'_>, tree: &SyntaxNode, holders: &BTreeSet<BindingId>) -> Option<TextRange> {
    let mut holders = holders.iter();
    let (Some(&holder), None) = (holders.next(), holders.next()) else { return None };
    let place = cx.binding_place(holder).filter(|it| !it.in_macro)?;
    let statement = tree.covering_element(place.range).ancestors().find_map(ast::LetStmt::cast)?;
    let is_plain =
        matches!(statement.pat(), Some(ast::Pat::IdentPat(it)) if it.syntax().text_range() == place.range);
    (is_plain && statement.let_else().is_none()).then(|| statement.syntax().text_range())
}

/// The type with its arguments of which `range` is the path.
fn written_type(tree: &SyntaxNode, range: TextRange) -> Option<TextRange> {
    let around = tree.covering_element(range);
    let ty = around
        .ancestors()
        .filter_map(ast::PathType::cast)
        .find(|it| it.syntax().text_range().start() == range.start())?;
    Some(ty.syntax().text_range())
}
