//! A lock over a `bool` that is only read and set: what each use does, and the atomic that does the same.

use std::collections::BTreeSet;

use super::Decline;
use super::lock_type::{edit, path_at};
use super::written::Written;
use crate::facts::body::BodyCx;
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse};
use crate::facts::workspace::Workspace;
use crate::model::Edit;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Literal, Pat, Statement, UnaryOp};
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange, TextSize};

const ATOMIC: &str = "std::sync::atomic::AtomicBool";
const ORDER: &str = "std::sync::atomic::Ordering::SeqCst";

/// One thing done to the flag.
#[derive(Debug, Clone, Copy)]
pub struct FlagOp {
    /// `*guard`, or the whole assignment.
    pub expr: ExprId,
    pub kind: FlagOpKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagOpKind {
    Read,
    /// With the value that is assigned.
    Set(ExprId),
}

/// What one use of the lock does to the flag; `None` where it does more than read and set it.
pub fn operations(cx: &BodyCx<'_>, it: &LockUse<'_>) -> Option<Vec<FlagOp>> {
    let life = it.life.as_ref()?;
    if !life.awaits.is_empty() {
        return None;
    }
    let guard = acquired(cx, it.whole);
    if life.holders.is_empty() {
        // Whatever else runs meanwhile is part of what the lock keeps together.
        let alone = life.calls.is_empty();
        return alone.then(|| Some(vec![operation(cx, guard)?])).flatten();
    }
    let mut ops = Vec::new();
    for used in cx.uses_of(&life.holders) {
        if !cx.is_dropped(used) {
            ops.push(operation(cx, used)?);
        }
    }
    Some(ops)
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
pub fn to_atomic(
    workspace: &Workspace<'_, '_>,
    family: &LockFamilyOfPlaces<'_>,
) -> Result<Vec<Edit>, Decline> {
    if let Some(it) = family.obstacles.first() {
        return Err(format!("{} {}", workspace.shown_place(it.file, it.start), it.why));
    }
    let mut edits = Vec::new();
    for &(file, range) in &family.written {
        let whole = written_type(&workspace.tree(file), range).ok_or_else(|| {
            format!("{} writes the type in its own way", workspace.shown_place(file, range.start()))
        })?;
        edits.push(edit(file, whole, ATOMIC));
    }
    for &(file, range) in &family.constructors {
        let path = path_at(workspace, file, range);
        let name = path.and_then(|it| it.segment()).and_then(|it| it.name_ref());
        match name.map(|it| it.to_string()).as_deref() {
            Some("from") => edits.push(edit(file, range, &format!("{ATOMIC}::from"))),
            _ => edits.push(edit(file, range, &format!("{ATOMIC}::new"))),
        }
    }
    let mut cleared: BTreeSet<(usize, TextSize)> = BTreeSet::new();
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        let ops = operations(&cx, it).unwrap_or_default();
        for op in ops.iter().filter(|it| it.kind == FlagOpKind::Read) {
            read_edits(workspace, family, &cx, it, op, &mut edits, &mut cleared)?;
        }
    }
    for it in &family.uses {
        let cx = workspace.body(it.item.id);
        set_edits(workspace, &cx, it, &cleared, &mut edits)?;
    }
    edits.sort();
    edits.dedup();
    Ok(edits)
}

/// `load`, or `swap` where the value is set at once to the other one; `cleared` gets the place of that assignment.
fn read_edits(
    workspace: &Workspace<'_, '_>,
    family: &LockFamilyOfPlaces<'_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    op: &FlagOp,
    edits: &mut Vec<Edit>,
    cleared: &mut BTreeSet<(usize, TextSize)>,
) -> Result<(), Decline> {
    let lock = lock_text(workspace, cx, it)?;
    let file = it.item.file;
    let range = plain_range(workspace, cx, it, op.expr)?;
    let call = match test_and_set(cx, op.expr) {
        Some((value, assigned)) if is_of_family(cx, family, it, assigned) => {
            let at = plain_range(workspace, cx, it, assigned)?;
            cleared.insert((file, at.start()));
            format!("{lock}.swap({value}, {ORDER})")
        }
        _ => format!("{lock}.load({ORDER})"),
    };
    edits.push(edit(file, range, &call));
    Ok(())
}

/// `if *flag { .. *flag = false; .. }`: the value that is set, and the assignment.
fn test_and_set(cx: &BodyCx<'_>, read: ExprId) -> Option<(bool, ExprId)> {
    let mut condition = read;
    let mut wanted = true;
    let mut parent = cx.parent(read)?;
    if let Expr::UnaryOp { op: UnaryOp::Not, .. } = cx.body[parent] {
        condition = parent;
        wanted = false;
        parent = cx.parent(parent)?;
    }
    let Expr::If { condition: tested, then_branch, .. } = &cx.body[parent] else { return None };
    if *tested != condition {
        return None;
    }
    let Expr::Block { statements, .. } = &cx.body[*then_branch] else { return None };
    statements.iter().find_map(|statement| {
        let Statement::Expr { expr, .. } = statement else { return None };
        let Expr::Assignment { target, value } = cx.body[*expr] else { return None };
        let Pat::Expr(place) = cx.body[target] else { return None };
        let Expr::UnaryOp { op: UnaryOp::Deref, .. } = cx.body[place] else { return None };
        let Expr::Literal(Literal::Bool(value)) = cx.body[value] else { return None };
        (value != wanted).then_some((value, *expr))
    })
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
    workspace: &Workspace<'_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    cleared: &BTreeSet<(usize, TextSize)>,
    edits: &mut Vec<Edit>,
) -> Result<(), Decline> {
    let file = it.item.file;
    let written = Written::new(workspace, file);
    let tree = &written.tree;
    let ops = operations(cx, it).unwrap_or_default();
    let place = |range: TextRange| workspace.shown_place(file, range.start());
    let sets = ops.iter().filter_map(|op| match op.kind {
        FlagOpKind::Set(value) => Some((op.expr, value)),
        FlagOpKind::Read => None,
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
        let value = plain_range(workspace, cx, it, value)?;
        let text = &workspace.sources.files[file].text;
        let value = text.get(value.start().into()..value.end().into()).unwrap_or_default();
        edits.push(edit(file, range, &format!("{lock}.store({value}, {ORDER})")));
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
    match &cx.body[it.call] {
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
