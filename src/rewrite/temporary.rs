//! Releasing a guard that no binding holds: take what is needed into a `let` of its own, in front of the statement.

use std::collections::BTreeSet;

use super::binding::{LOCK_GONE, WITHOUT_LOCK, apart_fix};
use super::clone_fields::cloned_option;
use super::source::{RewriteCx, is_deferred};
use super::split_method::{self, Split};
use super::uses::{adjusts_mutably, borrows_nothing, option_of_reference, owns};
use super::{Decline, acquisition, fix as make_fix, future};
use crate::facts::site::guarded_type;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode, HasLoopBody as _, HasName as _};
use crate::ra::syntax::{SyntaxNode, TextRange, TextSize};

/// Where the temporary stands.
pub enum Place {
    /// The head of a `for`.
    For(ast::ForExpr),
    /// The head of an `if let`.
    IfLet(ast::IfExpr),
    Match(ast::MatchExpr),
    WhileLet(ast::WhileExpr),
    /// Anywhere else in a statement.
    Statement,
}

/// What is taken out of the guard, and how it is used once it is owned.
pub struct Taken {
    /// The expression that makes it, as a range and as text.
    pub range: TextRange,
    pub value: String,
    /// What stands in its place, `{}` for the new binding.
    pub form: String,
    pub name: String,
    mutable: bool,
    pub why: &'static str,
    /// The method that became a function, whose call `form` begins.
    split: Option<Split>,
}

const OWNED: &str = "the value is owned already: only the guard's life ends sooner";
const CLONED: &str = "what is needed is only read, and is cloned first";
const HANDLE: &str = "the guarded value is a handle: a clone of it shares what is behind it";

/// The fix for the guard made by `origin` and held by a temporary.
pub fn fix(rewrite: &RewriteCx<'_, '_>, origin: ExprId) -> Result<Fix, Decline> {
    let guard = acquisition(rewrite.cx, origin);
    let node = rewrite.syntax(guard).ok_or("the guard's expression cannot be found in the source")?;
    let (place, statement) = place_of(node.syntax())?;
    if let Some(apart) = plan_operate_commit(rewrite, guard) {
        return apart;
    }
    let taken = match &place {
        Place::For(it) => for_head(rewrite, guard, it, statement.start(), "items", &BTreeSet::new())?,
        Place::IfLet(_) | Place::Match(_) | Place::WhileLet(_) => {
            scrutinee(rewrite, guard, &place, statement.start(), &BTreeSet::new())?
        }
        Place::Statement => operand(rewrite, guard, statement.start())?,
    };
    if rewrite.site.awaits.iter().any(|it| taken.range.contains_range(it.range)) {
        return Err("the await is part of what is taken out of the guard".into());
    }
    let runs_first = runs_first(rewrite, statement.start(), taken.range, &place);
    if !runs_first {
        return Err("other calls run before the lock is taken in this statement".into());
    }
    let mutable = if taken.mutable { "mut " } else { "" };
    let replaced = rewrite.stand_in(taken.range, taken.form.replace("{}", &taken.name));
    let line = format!("let {mutable}{} = {};", taken.name, taken.value);
    let mut edits = match &place {
        Place::WhileLet(it) => while_let(rewrite, it, &taken, &line)?,
        _ if taken.value.is_empty() => vec![replaced],
        _ => vec![rewrite.line_before(statement.start(), &line), replaced],
    };
    if let Some(split) = taken.split {
        edits.extend(split.edits);
        let (safety, why) = match split.ordered.or(split.exported) {
            Some(reason) => (Safety::Unsafe, reason),
            None if split.inputs.is_empty() => (Safety::Unsafe, LOCK_GONE.to_owned()),
            None => (Safety::Safe, split.why),
        };
        return Ok(make_fix(WITHOUT_LOCK, safety, &why, edits));
    }
    if taken.why == future::ONE_AT_A_TIME {
        return Ok(make_fix(future::TITLE, Safety::Unsafe, taken.why, edits));
    }
    let title = match place {
        Place::Statement => "take what is needed first, so that the guard ends before the await",
        _ => "take the value out of the guard before the body runs",
    };
    Ok(make_fix(title, Safety::Safe, taken.why, edits))
}

/// The fix for `lock.lock().await.method().await` where the method writes what is guarded.
///
/// `None` for everything else, also where the method can do without the lock altogether.
fn plan_operate_commit(rewrite: &RewriteCx<'_, '_>, guard: ExprId) -> Option<Result<Fix, Decline>> {
    let cx = rewrite.cx;
    let call = cx.parent(guard)?;
    let Expr::MethodCall { receiver, .. } = &cx.body[call] else { return None };
    let waits = cx.parent(call).is_some_and(|it| matches!(cx.body[it], Expr::Await { .. }));
    split_method::called_method(rewrite, call).filter(|_| *receiver == guard && waits)?;
    split_method::split(rewrite, call, &[call]).err()?;
    let (range, has_arguments) = split_method::head_of_call(rewrite, call)?;
    let apart = split_method::apart(rewrite, call)?.ok()?;
    Some(Ok(apart_fix(rewrite, apart, range, has_arguments, Vec::new())))
}

/// The head or statement around the guard, and the range of the statement that a `let` can stand in front of.
fn place_of(guard: &SyntaxNode) -> Result<(Place, TextRange), Decline> {
    let range = guard.text_range();
    let holds = |it: Option<ast::Expr>| it.is_some_and(|it| it.syntax().text_range().contains_range(range));
    let mut place = Place::Statement;
    let mut below = guard.clone();
    for node in guard.ancestors().skip(1) {
        if ast::StmtList::can_cast(node.kind()) {
            return Ok((place, below.text_range()));
        }
        if is_deferred(&node) {
            return Err("the lock is taken inside a closure without a block".into());
        }
        if let Some(it) = ast::ForExpr::cast(node.clone()) {
            if holds(it.iterable()) {
                place = Place::For(it);
            }
        } else if let Some(it) = ast::WhileExpr::cast(node.clone()) {
            match it.condition() {
                Some(ast::Expr::LetExpr(_)) => place = Place::WhileLet(it),
                _ => return Err("the lock is taken in the condition of a loop".into()),
            }
        } else if let Some(it) = ast::IfExpr::cast(node.clone()) {
            match it.condition() {
                Some(ast::Expr::LetExpr(condition)) if holds(condition.expr()) => {
                    place = Place::IfLet(it.clone())
                }
                Some(condition) if condition.syntax().text_range().contains_range(range) => {
                    return Err("the lock is taken in one part of a condition".into());
                }
                _ => {}
            }
            if it.syntax().parent().is_some_and(|it| ast::IfExpr::can_cast(it.kind())) {
                return Err("the lock is taken in an `else if`, before which no statement can stand".into());
            }
        } else if let Some(it) = ast::MatchExpr::cast(node.clone()) {
            if holds(it.expr()) {
                place = Place::Match(it);
            }
        } else if ast::MatchArm::can_cast(node.kind()) {
            return Err("the lock is taken in a match arm without a block".into());
        } else if let Some(it) = ast::BinExpr::cast(node.clone())
            && matches!(it.op_kind(), Some(ast::BinaryOp::LogicOp(_)))
            && holds(it.rhs())
        {
            return Err("the lock is taken in one part of a condition".into());
        }
        below = node;
    }
    Err("the lock is not taken in a block".into())
}

/// The construct that `expr` is, with its head.
pub fn head_of(expr: &ast::Expr) -> Option<(Place, ast::Expr)> {
    match expr {
        ast::Expr::ForExpr(it) => Some((Place::For(it.clone()), it.iterable()?)),
        ast::Expr::MatchExpr(it) => Some((Place::Match(it.clone()), it.expr()?)),
        ast::Expr::IfExpr(it) => match it.condition()? {
            ast::Expr::LetExpr(condition) => Some((Place::IfLet(it.clone()), condition.expr()?)),
            _ => None,
        },
        _ => None,
    }
}

/// What the head at `place` yields of the guard that `guard` is the use of, owned, for a `let` in front of `at`.
///
/// It is called `wanted` where that is a collection, and by none of `names`.
pub fn out_of_head(
    rewrite: &RewriteCx<'_, '_>,
    guard: ExprId,
    place: &Place,
    at: TextSize,
    wanted: &str,
    names: &BTreeSet<String>,
) -> Result<Taken, Decline> {
    match place {
        Place::For(it) => for_head(rewrite, guard, it, at, wanted, names),
        _ => scrutinee(rewrite, guard, place, at, names),
    }
}

/// Whether nothing else in the statement runs before the taken expression.
fn runs_first(rewrite: &RewriteCx<'_, '_>, start: TextSize, taken: TextRange, place: &Place) -> bool {
    if !matches!(place, Place::Statement) {
        return true;
    }
    !rewrite.works_before(start, taken)
}

/// `let items = lock.lock().await.drain(..).collect::<Vec<_>>();` for the head of a `for`.
fn for_head(
    rewrite: &RewriteCx<'_, '_>,
    guard: ExprId,
    it: &ast::ForExpr,
    at: TextSize,
    wanted: &str,
    names: &BTreeSet<String>,
) -> Result<Taken, Decline> {
    let cx = rewrite.cx;
    let head = it.iterable().ok_or("the loop has no head")?;
    let range = head.syntax().text_range();
    let text = rewrite.flat(range);
    let head_id = lowered(rewrite, guard, range).ok_or("the loop's head cannot be typed")?;
    let name = rewrite.name_at(wanted, names, at, &[range]);
    let ty = cx.infer.expr_ty(head_id);
    let taken = |value: String, form: &'static str, why: &'static str| Taken {
        range,
        value,
        form: form.to_owned(),
        name,
        mutable: false,
        why,
        split: None,
    };
    if borrows_nothing(ty) {
        return Ok(taken(text, "{}", OWNED));
    }
    // `&guard.items`, `guard.items.iter()`: the collection is cloned and iterated as before.
    if let Expr::Ref { expr, mutability, .. } = &cx.body[head_id] {
        let clone = cloned_place(rewrite, *expr)
            .filter(|_| !mutability.is_mut())
            .ok_or("the loop changes the guarded collection")?;
        return Ok(taken(clone, "&{}", CLONED));
    }
    let Expr::MethodCall { receiver, method_name, args, .. } = &cx.body[head_id] else {
        return Err("the loop runs over something that borrows from the guarded value".into());
    };
    let pat = it.pat().ok_or("the loop has no pattern")?.syntax().text_range();
    let item = cx.pat_type_at(pat).ok_or("the items of the loop cannot be typed")?;
    match method_name.as_str() {
        "iter" if args.is_empty() => {
            let clone = cloned_place(rewrite, *receiver).ok_or("the guarded collection cannot be cloned")?;
            Ok(taken(clone, "{}.iter()", CLONED))
        }
        "values" | "keys" => {
            item.as_reference()
                .filter(|it| !it.2.is_mut() && owns(rewrite.cx, it.0))
                .ok_or("the items cannot be cloned")?;
            Ok(taken(format!("{text}.cloned().collect::<Vec<_>>()"), "&{}", CLONED))
        }
        _ if borrows_nothing(item) => Ok(taken(format!("{text}.collect::<Vec<_>>()"), "{}", OWNED)),
        _ if let Some(collection) = iterated(rewrite, head_id) => {
            let clone = cloned_place(rewrite, collection).ok_or("the guarded collection cannot be cloned")?;
            let range = cx.expr_place(collection).ok_or("the loop's head cannot be typed")?.range;
            Ok(Taken { range, ..taken(clone, "{}", CLONED) })
        }
        "iter_mut" | "values_mut" => Err("the loop changes the guarded collection in place".into()),
        _ => Err("the items of the loop borrow from the guarded value".into()),
    }
}

/// The place that a chain of adapters runs over: `items` in `items.iter().enumerate()`.
fn iterated(rewrite: &RewriteCx<'_, '_>, chain: ExprId) -> Option<ExprId> {
    let mut expr = chain;
    while let Expr::MethodCall { receiver, method_name, args, .. } = &rewrite.cx.body[expr] {
        if method_name.as_str() == "iter" && args.is_empty() {
            return Some(*receiver);
        }
        expr = *receiver;
    }
    None
}

/// The scrutinee of an `if let`, `match` or `while let`, made to own what it matches.
fn scrutinee(
    rewrite: &RewriteCx<'_, '_>,
    guard: ExprId,
    place: &Place,
    at: TextSize,
    names: &BTreeSet<String>,
) -> Result<Taken, Decline> {
    let cx = rewrite.cx;
    let head = match place {
        Place::IfLet(it) => match it.condition() {
            Some(ast::Expr::LetExpr(it)) => it.expr(),
            _ => None,
        },
        Place::WhileLet(it) => match it.condition() {
            Some(ast::Expr::LetExpr(it)) => it.expr(),
            _ => None,
        },
        Place::Match(it) => it.expr(),
        Place::For(_) | Place::Statement => None,
    };
    let range = head.ok_or("there is no scrutinee")?.syntax().text_range();
    if rewrite.site.awaits.iter().any(|it| range.contains_range(it.range)) {
        return operand(rewrite, guard, at);
    }
    let text = rewrite.flat(range);
    let head_id = lowered(rewrite, guard, range).ok_or("the scrutinee cannot be typed")?;
    let ty = cx.infer.expr_ty(head_id);
    let wanted = name_in_pattern(place).unwrap_or_else(|| name_of(rewrite, guard, head_id));
    let name = rewrite.name_at(&wanted, names, at, &[range]);
    let taken = |value: String, form: &'static str, why: &'static str| Taken {
        range,
        value,
        form: form.to_owned(),
        name,
        mutable: false,
        why,
        split: None,
    };
    if has_mutable_binding(place) {
        return Err("the pattern borrows the guarded value mutably".into());
    }
    if cx.is_place(head_id) || matches!(cx.body[head_id], Expr::Field { .. }) {
        let clone = cloned_place(rewrite, head_id).ok_or("the matched value cannot be cloned")?;
        return Ok(taken(clone, "{}", CLONED));
    }
    if cx.guard_in(ty).is_some() {
        return Err("the pattern binds the guard itself".into());
    }
    if borrows_nothing(ty) || is_moved_out(rewrite, head_id) {
        return Ok(taken(text, "{}", OWNED));
    }
    if let Expr::Ref { expr, mutability, .. } = &cx.body[head_id] {
        if mutability.is_mut() {
            return Err("the pattern borrows the guarded value mutably".into());
        }
        let clone = cloned_place(rewrite, *expr)
            .ok_or_else(|| format!("`{}` is not `Clone`", cx.types.display(cx.infer.expr_ty(*expr))))?;
        return Ok(taken(clone, "&{}", CLONED));
    }
    let inner = option_of_reference(rewrite.cx, ty).ok_or("the pattern borrows from the guarded value")?;
    match owns(rewrite.cx, inner) {
        true => Ok(taken(cloned_option(rewrite, &text), "&{}", CLONED)),
        false => Err(format!("`{}` is not `Clone`", cx.types.display(inner))),
    }
}

/// The one name that the pattern of an `if let` or `while let` binds, as `task` in `Some(task)`.
fn name_in_pattern(place: &Place) -> Option<String> {
    let condition = match place {
        Place::IfLet(it) => it.condition(),
        Place::WhileLet(it) => it.condition(),
        Place::For(_) | Place::Match(_) | Place::Statement => None,
    };
    let Some(ast::Expr::LetExpr(condition)) = condition else { return None };
    let names = condition.pat()?.syntax().descendants().filter_map(ast::IdentPat::cast);
    let mut names = names.filter_map(|it| it.name()).map(|it| it.to_string());
    let name = names.next().filter(|it| it.chars().next().is_some_and(char::is_lowercase))?;
    names.next().is_none().then_some(name)
}

/// Whether a method took the value out of the lock, as `Option::take` does: what was in there borrows from no guard.
///
/// `drain` hands out a borrow, which its type tells.
fn is_moved_out<'db>(rewrite: &RewriteCx<'_, 'db>, head: ExprId) -> bool {
    let cx = rewrite.cx;
    let moves = cx.infer.method_resolution(head).is_some_and(|it| cx.types.meanings.of_function(it.0).moves);
    let borrows = cx.infer.expr_ty(head).as_adt().is_none_or(|(_, args)| args.regions().next().is_some());
    moves && !borrows
}

/// Whether a pattern of the construct binds with `ref mut`.
fn has_mutable_binding(place: &Place) -> bool {
    let node = match place {
        Place::IfLet(it) => it.condition().map(|it| it.syntax().clone()),
        Place::WhileLet(it) => it.condition().map(|it| it.syntax().clone()),
        Place::Match(it) => it.match_arm_list().map(|it| it.syntax().clone()),
        Place::For(_) | Place::Statement => None,
    };
    let bindings = node.into_iter().flat_map(|it| it.descendants()).filter_map(ast::IdentPat::cast);
    bindings.into_iter().any(|it| it.ref_token().is_some() && it.mut_token().is_some())
}

/// The part of a statement that needs the guard, up to where it is owned.
fn operand(rewrite: &RewriteCx<'_, '_>, guard: ExprId, at: TextSize) -> Result<Taken, Decline> {
    let cx = rewrite.cx;
    let generics = cx.generics();
    let guarded = guarded_type(rewrite.site.life.guard.ty).ok_or("the guarded type is not known")?;
    let take = |expr: ExprId, value: String, why: &'static str, mutable: bool| -> Result<Taken, Decline> {
        let range = cx.expr_place(expr).ok_or("the expression cannot be found in the source")?.range;
        let name = rewrite.name_at(&name_of(rewrite, guard, expr), &BTreeSet::new(), at, &[range]);
        Ok(Taken { range, value, form: "{}".to_owned(), name, mutable, why, split: None })
    };
    let text = |expr: ExprId| rewrite.flat_expr(expr);
    let mut expr = guard;
    loop {
        let Some(parent) = cx.parent(expr) else { return Err("the guard's use cannot be followed".into()) };
        match &cx.body[parent] {
            Expr::Field { expr: base, .. } if *base == expr => {
                let ty = cx.infer.expr_ty(parent);
                let shared = !adjusts_mutably(cx, parent) || cx.types.is_shared_handle(ty);
                if cx.types.is_cheap_handle(ty) && shared && !is_written(rewrite, parent) {
                    return take(
                        parent,
                        format!("{}.clone()", text(parent)),
                        HANDLE,
                        adjusts_mutably(cx, parent),
                    );
                }
                if cx.types.is_copy(ty, generics) && !is_written(rewrite, parent) {
                    return take(parent, text(parent), CLONED, false);
                }
                if is_last_field(rewrite, parent)
                    && owns(rewrite.cx, ty)
                    && !is_written(rewrite, parent)
                    && !adjusts_mutably(cx, parent)
                {
                    return take(parent, format!("{}.clone()", text(parent)), CLONED, false);
                }
                expr = parent;
            }
            Expr::MethodCall { receiver, .. } if *receiver == expr => {
                let ty = cx.infer.expr_ty(parent);
                let awaited = matches!(cx.parent(parent).map(|it| &cx.body[it]), Some(Expr::Await { .. }));
                if awaited || cx.types.is_future(ty, generics) {
                    let shared = !adjusts_mutably(cx, guard) || cx.types.is_shared_handle(guarded);
                    if cx.types.is_cheap_handle(guarded) && shared && expr == guard {
                        return take(
                            guard,
                            format!("{}.clone()", text(guard)),
                            HANDLE,
                            adjusts_mutably(cx, guard),
                        );
                    }
                    if awaited && future::is_free(rewrite, parent) {
                        return take_future(rewrite, parent, at);
                    }
                    return split_operand(rewrite, guard, parent, at);
                }
                if is_receiver_of_unknown(rewrite, parent) {
                    return Err("a method that asyncfix does not know follows".into());
                }
                if borrows_nothing(ty) && cx.guard_in(ty).is_none() {
                    return take(parent, text(parent), OWNED, adjusts_mutably(cx, parent));
                }
                if let Some((inner, _, mutability)) = ty.as_reference()
                    && !mutability.is_mut()
                    && cx.types.is_cheap_handle(inner)
                {
                    return take(parent, format!("{}.clone()", text(parent)), HANDLE, false)
                        .map(referenced(rewrite, parent));
                }
                expr = parent;
            }
            Expr::Call { callee, .. } if *callee == expr && future::is_free(rewrite, parent) => {
                return take_future(rewrite, parent, at);
            }
            Expr::UnaryOp { expr: inner, .. } if *inner == expr => {
                let ty = cx.infer.expr_ty(parent);
                if cx.types.is_copy(ty, generics) {
                    return take(parent, text(parent), CLONED, false);
                }
                expr = parent;
            }
            Expr::Match { expr: scrutinee, .. } if *scrutinee == expr && is_tried(rewrite, expr) => {
                // `?`: the value goes on behind it.
                let ty = cx.infer.expr_ty(parent);
                if borrows_nothing(ty) && cx.guard_in(ty).is_none() {
                    return take(parent, text(parent), OWNED, false);
                }
                if let Some((inner, _, mutability)) = ty.as_reference()
                    && !mutability.is_mut()
                    && owns(rewrite.cx, inner)
                {
                    return take(parent, format!("{}.clone()", text(parent)), CLONED, false)
                        .map(referenced(rewrite, parent));
                }
                expr = parent;
            }
            Expr::Call { args, callee } if args.contains(&expr) && is_try_branch(rewrite, *callee) => {
                expr = parent
            }
            Expr::Ref { expr: inner, mutability, .. } if *inner == expr && !mutability.is_mut() => {
                let place = *inner;
                let ty = cx.infer.expr_ty(place);
                if owns(rewrite.cx, ty) {
                    return take(place, cloned_place(rewrite, place).unwrap_or_default(), CLONED, false);
                }
                return Err(format!("`{}` is not `Clone`", cx.types.display(ty)));
            }
            _ => return Err("the statement borrows from the guarded value over the await".into()),
        }
    }
}

/// A call under the lock whose future is awaited without it.
fn take_future(rewrite: &RewriteCx<'_, '_>, call: ExprId, at: TextSize) -> Result<Taken, Decline> {
    let range = rewrite.cx.expr_place(call).ok_or("the call cannot be found in the source")?.range;
    Ok(Taken {
        range,
        value: rewrite.flat(range),
        form: "{}".to_owned(),
        name: rewrite.name_at("future", &BTreeSet::new(), at, &[range]),
        mutable: false,
        why: future::ONE_AT_A_TIME,
        split: None,
    })
}

/// The head of a call of a method on the guarded value, which becomes a function of fields that are cloned first.
fn split_operand(
    rewrite: &RewriteCx<'_, '_>,
    guard: ExprId,
    call: ExprId,
    at: TextSize,
) -> Result<Taken, Decline> {
    let odd = || "the call cannot be found in the source".to_owned();
    let Expr::MethodCall { receiver, .. } = &rewrite.cx.body[call] else { return Err(odd()) };
    let split = split_method::split(rewrite, call, &[call])?;
    let (range, _) = split_method::head_of_call(rewrite, call).ok_or_else(odd)?;
    let lock = rewrite.cx.expr_place(guard).ok_or_else(odd)?.range;
    let on = rewrite.cx.expr_place(*receiver).ok_or_else(odd)?.range;
    let mut taken = BTreeSet::new();
    let mut fresh = |wanted: &str| {
        let name = rewrite.name_at(wanted, &taken, at, &[range]);
        taken.insert(name.clone());
        name
    };
    let names: Vec<String> = split.inputs.iter().map(|it| fresh(&it.name)).collect();
    let callee = format!("{}{}", split.path, split_method::turbofish(rewrite, call));
    let form = split_method::called_with(rewrite, &callee, &names, range.end());
    let place = |base: &str, it: &split_method::Input| {
        format!("{base}.{}{}", it.place, if it.is_copy { "" } else { ".clone()" })
    };
    let whole = rewrite.flat(on);
    let value = match (&split.accessor, &*split.inputs) {
        (_, []) => String::new(),
        (Some(accessor), _) => format!("{whole}.{accessor}()"),
        (None, [only]) => place(&whole, only),
        (None, all) => {
            let (indent, newline) = (rewrite.indent_at(at), rewrite.newline());
            let inner = format!("{newline}{indent}{}", rewrite.indent_unit());
            let holder = fresh("guard");
            let rest = rewrite.text(TextRange::new(lock.end(), on.end())).trim().to_owned();
            let mutable = if rest.contains("_mut") { "mut " } else { "" };
            let mut lines = format!("{inner}let {mutable}{holder} = {};", rewrite.flat(lock));
            let is_field =
                rest.split('.').skip(1).all(|it| it.chars().all(|it| it.is_alphanumeric() || it == '_'));
            let base = match is_field {
                true => format!("{holder}{rest}"),
                false => {
                    let value = fresh("value");
                    lines.push_str(&format!("{inner}let {value} = {holder}{rest};"));
                    value
                }
            };
            let all: Vec<String> = all.iter().map(|it| place(&base, it)).collect();
            format!("{{{lines}{inner}({}){newline}{indent}}}", all.join(", "))
        }
    };
    let name = if let [name] = &*names { name.clone() } else { format!("({})", names.join(", ")) };
    Ok(Taken { range, value, form, name, mutable: false, why: CLONED, split: Some(split) })
}

/// Marks a value that was a reference and is owned now, where the code needs a reference still.
fn referenced<'a>(rewrite: &'a RewriteCx<'_, '_>, expr: ExprId) -> impl FnOnce(Taken) -> Taken + 'a {
    let receiver = rewrite.cx.parent(expr).is_some_and(|it| match &rewrite.cx.body[it] {
        Expr::MethodCall { receiver, .. } => *receiver == expr,
        Expr::Field { .. } => true,
        _ => false,
    });
    move |taken| if receiver { taken } else { Taken { form: "&{}".to_owned(), ..taken } }
}

/// `while let P = e { .. }` as `loop { let next = e; let P = next else { break }; .. }`.
fn while_let(
    rewrite: &RewriteCx<'_, '_>,
    it: &ast::WhileExpr,
    taken: &Taken,
    line: &str,
) -> Result<Vec<Edit>, Decline> {
    let odd = || "the loop is not of the plain form `while let`".to_owned();
    let Some(ast::Expr::LetExpr(condition)) = it.condition() else { return Err(odd()) };
    let pat = condition.pat().ok_or_else(odd)?;
    let scrutinee = condition.expr().ok_or_else(odd)?.syntax().text_range();
    let body = it.loop_body().and_then(|it| it.stmt_list()).ok_or_else(odd)?;
    let brace = body.l_curly_token().ok_or_else(odd)?.text_range();
    let keyword = it.while_token().ok_or_else(odd)?.text_range();
    let before = rewrite.text(TextRange::new(scrutinee.start(), taken.range.start())).to_owned();
    let after = rewrite.text(TextRange::new(taken.range.end(), scrutinee.end())).to_owned();
    let head = format!("{before}{}{after}", taken.form.replace("{}", &taken.name));
    let indent = format!("{}{}", rewrite.indent_at(it.syntax().text_range().start()), rewrite.indent_unit());
    let newline = rewrite.newline();
    let pat = rewrite.text(pat.syntax().text_range());
    let text = format!("loop {{{newline}{indent}{line}{newline}{indent}let {pat} = {head} else {{ break }};");
    Ok(vec![rewrite.replace(TextRange::new(keyword.start(), brace.end()), text)])
}

/// The lowered expression of exactly `range` around `inner`.
fn lowered(rewrite: &RewriteCx<'_, '_>, inner: ExprId, range: TextRange) -> Option<ExprId> {
    let mut expr = inner;
    loop {
        if rewrite.cx.expr_place(expr).is_some_and(|it| it.range == range) {
            return Some(expr);
        }
        expr = rewrite.cx.parent(expr)?;
    }
}

/// The text that clones the place `expr`: `lock.lock().await.items.clone()`.
fn cloned_place(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> Option<String> {
    let cx = rewrite.cx;
    let text = rewrite.flat_expr(expr);
    // `*guard` and `guard` behind a method call are the guarded value.
    let (ty, base) = match &cx.body[expr] {
        Expr::UnaryOp { expr: inner, .. } => (cx.infer.expr_ty(expr), rewrite.flat_expr(*inner)),
        _ => (dereferenced(rewrite, expr), text.clone()),
    };
    if cx.types.is_copy(ty, cx.generics())
        && matches!(cx.body[expr], Expr::UnaryOp { .. } | Expr::Field { .. })
    {
        return Some(text);
    }
    owns(rewrite.cx, ty).then(|| format!("{base}.clone()"))
}

/// The type of `expr`, or what it guards where it is a guard.
fn dereferenced<'db>(rewrite: &RewriteCx<'_, 'db>, expr: ExprId) -> Ty<'db> {
    let ty = rewrite.cx.infer.expr_ty(expr);
    match rewrite.cx.guard_in(ty) {
        Some(_) => guarded_type(ty).unwrap_or(ty),
        None => ty.strip_references(),
    }
}

/// A name for what is taken: the method or field that yields it, or the lock's.
fn name_of(rewrite: &RewriteCx<'_, '_>, guard: ExprId, expr: ExprId) -> String {
    let cx = rewrite.cx;
    let lock = rewrite.site.lock.rsplit(['.', ':', '&', '*', ' ']).next().unwrap_or_default();
    let lock: String = lock.chars().filter(|it| it.is_alphanumeric() || *it == '_').collect();
    let lock = if lock.is_empty() || lock == "self" || lock.starts_with(|it: char| it.is_numeric()) {
        "value".to_owned()
    } else {
        lock
    };
    let name = match &cx.body[expr] {
        _ if expr == guard => lock.clone(),
        Expr::Field { name, .. } => name.as_str().to_owned(),
        Expr::MethodCall { method_name, .. } => {
            let plain = method_name
                .as_str()
                .trim_start_matches("get_")
                .trim_start_matches("take_")
                .trim_start_matches("as_");
            match plain {
                "get" | "get_mut" | "take" | "remove" | "pop" | "pop_front" | "pop_back" | "next"
                | "clone" | "cloned" | "ref" | "as_ref" | "first" | "last" | "unwrap" | "expect"
                | "ok_or" | "ok_or_else" | "insert" | "replace" | "entry" | "" => singular(&lock),
                plain => plain.to_owned(),
            }
        }
        _ => singular(&lock),
    };
    if name.starts_with(|it: char| it.is_numeric()) { lock } else { name }
}

/// `task` of `tasks`.
fn singular(name: &str) -> String {
    match name.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with('s') && !one.ends_with('u') => one.to_owned(),
        _ => name.to_owned(),
    }
}

/// Whether no further field is taken of `expr`.
fn is_last_field(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    !rewrite.cx.parent(expr).is_some_and(|it| matches!(rewrite.cx.body[it], Expr::Field { .. }))
}

fn is_written(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    rewrite.cx.parent(expr).is_some_and(|it| match &rewrite.cx.body[it] {
        Expr::Assignment { value, .. } => *value != expr,
        Expr::BinaryOp { lhs, op: Some(crate::ra::hir_def::hir::BinaryOp::Assignment { .. }), .. } => {
            *lhs == expr
        }
        Expr::Ref { mutability, .. } => mutability.is_mut(),
        _ => false,
    })
}

/// Whether a method that cannot be resolved is called on `expr`: it may need it to be mutable.
fn is_receiver_of_unknown(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    rewrite.cx.parent(expr).is_some_and(|it| match &rewrite.cx.body[it] {
        Expr::MethodCall { receiver, .. } => {
            *receiver == expr && rewrite.cx.infer.method_resolution(it).is_none()
        }
        _ => false,
    })
}

/// Whether `expr` is the `Try::branch(..)` of a `?`.
fn is_tried(rewrite: &RewriteCx<'_, '_>, expr: ExprId) -> bool {
    matches!(&rewrite.cx.body[expr], Expr::Call { callee, .. } if is_try_branch(rewrite, *callee))
}

fn is_try_branch(rewrite: &RewriteCx<'_, '_>, callee: ExprId) -> bool {
    use crate::ra::hir_def::expr_store::path::Path;
    matches!(&rewrite.cx.body[callee], Expr::Path(Path::LangItem(..)))
}
