//! Taking a future that borrows nothing from the guarded value out of the guard, as a callback's, to await it without the lock.

use super::binding::{LetGuard, merged, refuse_drop_with_borrow};
use super::source::{RewriteCx, Statements, is_deferred, is_loop, lists_around};
use super::uses::{UseKind, borrows_nothing};
use super::{Decline, fix as make_fix};
use crate::facts::site::guarded_type;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir;
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::syntax::ast::AstNode;
use crate::ra::syntax::{TextRange, TextSize};

pub const TITLE: &str = "make the future under the lock, and await it without";
pub const ONE_AT_A_TIME: &str =
    "the lock lets one such future run at a time, in the order of the calls; released, two may run at once";

/// The fix for `let mut f = lock.lock().await; f(x).await`, or `None` where the future is not of that kind.
pub fn fix<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Result<Fix, Decline>> {
    let [site] = &*rewrite.site.awaits else { return None };
    let Expr::Await { expr: future } = rewrite.cx.body[site.expr] else { return None };
    is_free(rewrite, future).then_some(())?;
    let made = rewrite.syntax(future)?.syntax().text_range();
    // What the arguments borrow from the guard, the future may hold.
    let called = match rewrite.cx.body[future] {
        Expr::Call { callee, .. } => rewrite.cx.expr_place(callee)?.range,
        _ => made,
    };
    let late = guard.uses.all.iter().filter(|it| guard.is_late(rewrite, it));
    late.into_iter()
        .all(|it| called.contains_range(it.range) || it.kind == UseKind::Drop && guard.is_guard(it))
        .then_some(())?;
    Some(edits(rewrite, guard, site.range, made).map(|it| make_fix(TITLE, Safety::Unsafe, ONE_AT_A_TIME, it)))
}

/// Whether a call makes a future that borrows nothing from what it is called on.
///
/// What a closure returns cannot borrow from the closure itself: only the arguments could, and they are there before.
pub fn is_free(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> bool {
    let cx = rewrite.cx;
    match &cx.body[call] {
        Expr::Call { callee, .. } => is_callback(rewrite, cx.infer.expr_ty(*callee)),
        Expr::MethodCall { .. } => {
            let ty = cx.infer.expr_ty(call);
            borrows_nothing(ty) && ty.as_adt().is_some() && cx.types.is_future(ty, cx.generics())
        }
        _ => false,
    }
}

/// Whether `ty` comes, through guards, boxes and references, to a function pointer or a `dyn Fn`.
fn is_callback<'db>(rewrite: &RewriteCx<'_, 'db>, ty: Ty<'db>) -> bool {
    let cx = rewrite.cx;
    let mut ty = ty;
    for _ in 0..6 {
        ty = match &ty.inner().internee {
            TyKind::FnPtr(..) => return true,
            TyKind::Dynamic(..) => {
                let name = ty.dyn_trait().map(|it| hir::Trait::from(it).name(cx.db).as_str().to_owned());
                return name.is_some_and(|it| matches!(&*it, "Fn" | "FnMut"));
            }
            TyKind::Ref(_, inner, _) => *inner,
            TyKind::Adt(..) if cx.guard_in(ty).is_some() => match guarded_type(ty) {
                Some(inner) => inner,
                None => return false,
            },
            TyKind::Adt(_, args) if ty.is_box() => match args.types().next() {
                Some(inner) => inner,
                None => return false,
            },
            _ => return false,
        };
    }
    false
}

fn edits<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    guard: &LetGuard<'db>,
    awaited: TextRange,
    made: TextRange,
) -> Result<Vec<Edit>, Decline> {
    let odd = || "the future is made in another statement than it is awaited in".to_owned();
    let around = rewrite.node_around(awaited);
    let list = lists_around(&around).next().ok_or_else(odd)?;
    let scope = guard.block.list.syntax();
    let mut outer = list.syntax().ancestors().take_while(|it| it != scope);
    if outer.any(|it| is_loop(&it) || is_deferred(&it)) {
        return Err("the guarded value is used in a loop around the await".into());
    }
    let statements = Statements::of(list.clone());
    let index = statements.index_of(awaited).ok_or_else(odd)?;
    let statement = statements.nodes[index].text_range();
    if !rewrite.runs_first(&statements.nodes[index], made) {
        return Err("other calls of the statement run before the future is made".into());
    }
    let head = TextRange::new(statement.start(), made.start());
    let behind = rewrite.text(TextRange::new(made.end(), awaited.end()));
    let blank = behind.find('.').map(|it| &behind[..it]).filter(|it| it.trim().is_empty());
    let gap = TextRange::at(made.end(), blank.map_or(0.into(), TextSize::of));
    let (prefix, newline) = (rewrite.text(head), rewrite.newline());
    let name = rewrite.name_at("future", &Default::default(), statement.start(), &[made]);
    let is_here = list.syntax() == scope;
    let mut edits: Vec<Edit> = guard
        .uses
        .all
        .iter()
        .filter(|it| it.kind == UseKind::Drop && it.range.start() >= statement.start())
        .map(|it| super::clone_fields::removed_drop(rewrite, it))
        .collect::<Result<_, _>>()?;
    if is_here && guard.index + 1 == index {
        let start = guard.statement.syntax().text_range().start();
        let (indent, unit) = (rewrite.indent_at(start), rewrite.indent_unit());
        edits.extend(rewrite.indented(TextRange::new(start, made.end())));
        edits.push(rewrite.insert(start, format!("let {name} = {{{newline}{indent}{unit}")));
        edits.push(rewrite.replace(head, ""));
        edits.push(rewrite.replace(gap, format!("{newline}{indent}}};{newline}{indent}{prefix}{name}")));
        return Ok(merged(edits));
    }
    refuse_drop_with_borrow(rewrite, guard)?;
    guard.refuse_shadowed(rewrite, statement.start())?;
    let indent = rewrite.indent_at(statement.start());
    edits.push(rewrite.replace(head, format!("let {name} = ")));
    let drop = format!(";{newline}{indent}drop({});{newline}{indent}{prefix}{name}", guard.name);
    edits.push(rewrite.replace(gap, drop));
    Ok(merged(edits))
}
