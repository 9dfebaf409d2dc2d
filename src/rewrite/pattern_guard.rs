//! Releasing a guard that the pattern of an `if let` or `let`-`else` binds: drop it before the await, or bind a clone.

use super::binding::{READ_ONLY, WRITTEN_BEFORE, merged};
use super::source::{RewriteCx, Statements, share_loop};
use super::uses::{Use, UseKind, owns, uses};
use super::{Decline, fix as make_fix};
use crate::facts::site::guarded_type;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};
use crate::ra::hir_ty::{Adjust, OverloadedDeref};
use crate::ra::syntax::ast::{self, AstNode, HasName as _};
use crate::ra::syntax::{SyntaxNode, TextRange};

/// `if let Ok(guard) = lock.lock() { .. }`.
struct PatternGuard<'db> {
    /// The statement that an `if let` stands in, which a `let` can stand in front of; none for a `let`-`else`.
    statement: Option<SyntaxNode>,
    /// `Ok` or `Some`.
    variant: TextRange,
    /// The binding in the pattern, its `mut` included.
    binding: TextRange,
    name: String,
    head: TextRange,
    body: Statements,
    uses: Vec<Use<'db>>,
    /// The index of the first awaiting statement in `body`.
    awaiting: usize,
}

/// The fix for a guard that the pattern of an `if let` binds, or `None` where it is bound in another way.
pub fn fix<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    origin: ExprId,
    holder: BindingId,
) -> Option<Result<Fix, Decline>> {
    let guard = pattern_guard(rewrite, origin, holder)?;
    let from = guard.body.nodes[guard.awaiting].text_range().start();
    let scope = guard.body.list.syntax();
    let await_ = rewrite.site.awaits.first()?.range;
    let late = |it: &&Use<'db>| {
        it.range.start() >= from || share_loop(scope, rewrite.location.tree, it.range, await_)
    };
    let written = guard.uses.iter().any(|it| matches!(it.kind, UseKind::Write { .. }));
    if !guard.uses.iter().any(|it| late(&it))
        && super::scope::binder(rewrite.location.tree, from, &guard.name)
            .is_some_and(|it| guard.binding.contains_range(it))
    {
        let (safety, why) =
            if written { (Safety::Unsafe, WRITTEN_BEFORE) } else { (Safety::Safe, READ_ONLY) };
        let edits = vec![rewrite.line_before(from, &format!("drop({});", guard.name))];
        return Some(Ok(make_fix("drop the guard before the await", safety, why, edits)));
    }
    if written {
        return Some(Err(
            "the guard is bound by the pattern of an `if let`, and what it guards is written".into()
        ));
    }
    Some(bound_clone(rewrite, &guard))
}

fn pattern_guard<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    origin: ExprId,
    holder: BindingId,
) -> Option<PatternGuard<'db>> {
    let node = rewrite.syntax(origin)?;
    let outer = || node.syntax().ancestors().take_while(|it| !ast::StmtList::can_cast(it.kind()));
    let (pat, head, list, statement) = match outer().find_map(ast::IfExpr::cast) {
        Some(it) => {
            let Some(ast::Expr::LetExpr(condition)) = it.condition() else { return None };
            (condition.pat()?, condition.expr()?, it.then_branch()?.stmt_list()?, outer().last())
        }
        None => {
            let it = outer().find_map(ast::LetStmt::cast)?;
            it.let_else()?;
            let list = it.syntax().parent().and_then(ast::StmtList::cast)?;
            (it.pat()?, it.initializer()?, list, None)
        }
    };
    let head = head.syntax().text_range();
    let ast::Pat::TupleStructPat(pat) = pat else { return None };
    let variant = pat.path()?.syntax().text_range();
    let mut fields = pat.fields();
    let Some(ast::Pat::IdentPat(binding)) = fields.next() else { return None };
    let name = binding.name()?.to_string();
    let is_plain = fields.next().is_none() && binding.ref_token().is_none() && binding.pat().is_none();
    if !is_plain || !head.contains_range(node.syntax().text_range()) || rewrite.cx.name(holder) != name {
        return None;
    }
    if statement.as_ref().is_some_and(|it| !rewrite.runs_first(it, head)) {
        return None;
    }
    let body = Statements::of(list);
    let first_await = rewrite.site.awaits.first()?.range;
    let awaiting = body.index_of(first_await)?;
    let found = uses(rewrite.cx, rewrite.site, holder)?;
    Some(PatternGuard {
        statement,
        variant,
        binding: binding.syntax().text_range(),
        name,
        head,
        body,
        uses: found.all,
        awaiting,
    })
}

/// `let url = lock.lock().ok().map(|url| url.clone());` in front of `if let Some(url) = url`.
fn bound_clone<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &PatternGuard<'db>) -> Result<Fix, Decline> {
    let cx = rewrite.cx;
    let guarded = guarded_type(rewrite.site.life.guard.ty).ok_or("the guarded type is not known")?;
    let own: Vec<&Use<'db>> =
        guard.uses.iter().filter(|it| rewrite.site.life.holders.contains(&it.binding)).collect();
    let field = only_field(rewrite, &own);
    let ty = field.as_ref().map_or(guarded, |it| it.1);
    if !owns(cx, ty) {
        return Err(format!("`{}` is not `Clone`", cx.types.display(ty)));
    }
    if cx.types.is_collection(ty) {
        return Err(format!("all of `{}` would be cloned", guard.name));
    }
    let mut edits = Vec::new();
    for it in &own {
        edits.extend(match &field {
            Some(_) => vec![rewrite.replace(it.place_range, field_name(rewrite, it))],
            None => of_clone(rewrite, it)?,
        });
    }
    let bound = field.as_ref().map_or(guard.name.clone(), |it| it.0.clone());
    let place = match &field {
        Some((name, _)) => format!("{}.{name}", guard.name),
        None => guard.name.clone(),
    };
    let value = match (cx.types.is_copy(ty, cx.generics()), &field) {
        (true, Some(_)) => place,
        (true, None) => format!("*{place}"),
        (false, _) => format!("{place}.clone()"),
    };
    let ok = match rewrite.text(guard.variant) {
        "Ok" => ".ok()",
        "Some" => "",
        other => return Err(format!("the pattern `{other}` is not taken apart")),
    };
    let taken = format!("{ok}.map(|{}| {value})", guard.name);
    match &guard.statement {
        Some(statement) => {
            let start = statement.text_range().start();
            let name = rewrite.name_at(&bound, &Default::default(), start, &[guard.head]);
            let line = format!("let {name} = {}{taken};", rewrite.flat(guard.head));
            edits.push(rewrite.line_before(start, &line));
            edits.push(rewrite.replace(guard.head, name));
        }
        None => edits.push(rewrite.insert(guard.head.end(), taken)),
    }
    edits.push(rewrite.replace(guard.variant, "Some"));
    edits.push(rewrite.replace(guard.binding, bound));
    let why = "what is needed is only read, and is cloned first";
    Ok(make_fix("take the value out of the guard before the body runs", Safety::Safe, why, merged(edits)))
}

/// The one field of the guarded value that all uses are of, with its type.
fn only_field<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    own: &[&Use<'db>],
) -> Option<(String, crate::ra::hir_ty::next_solver::Ty<'db>)> {
    let first = own.first()?;
    let name = field_name(rewrite, first);
    let is_name = name.chars().all(|it| it.is_alphanumeric() || it == '_')
        && name.starts_with(|it: char| it.is_alphabetic());
    let same = own.iter().all(|it| it.place_range != it.range && field_name(rewrite, it) == name);
    (is_name && same).then_some((name, first.ty))
}

/// What stands behind the guard's name in the place of a use.
fn field_name(rewrite: &RewriteCx<'_, '_>, it: &Use<'_>) -> String {
    let place: String = rewrite.text(it.place_range).split_whitespace().collect();
    place.split_once('.').map(|it| it.1.to_owned()).unwrap_or_default()
}

/// What a use of the guard becomes once its name is that of a clone of the guarded value.
fn of_clone<'db>(rewrite: &RewriteCx<'_, 'db>, it: &Use<'db>) -> Result<Vec<Edit>, Decline> {
    let cx = rewrite.cx;
    let odd = || format!("the guard `{}` itself is handed on", rewrite.text(it.range));
    if it.kind != UseKind::Read {
        return Err(odd());
    }
    if it.place_range != it.range {
        let is_deref = rewrite.text(it.place_range).starts_with('*');
        let star = TextRange::new(it.place_range.start(), it.range.start());
        return Ok(if is_deref { vec![rewrite.replace(star, "")] } else { Vec::new() });
    }
    // The method, or what takes the reference, must look through the guard.
    let looks_through = |expr: ExprId| {
        let adjustments = cx.infer.expr_adjustment(expr).unwrap_or_default();
        adjustments.iter().any(|it| matches!(&it.kind, Adjust::Deref(Some(OverloadedDeref(_)))))
    };
    let parent = cx.parent(it.place).ok_or_else(odd)?;
    if let Some(range) = value_of(rewrite, it, parent) {
        let name = rewrite.text(it.range);
        let is_looked_into = matches!(
            cx.parent(parent).map(|it| &cx.body[it]),
            Some(Expr::MethodCall { receiver, .. } | Expr::Field { expr: receiver, .. }) if *receiver == parent
        );
        return Ok(vec![
            rewrite.replace(range, if is_looked_into { name.to_owned() } else { format!("&{name}") }),
        ]);
    }
    let is_through = match &cx.body[parent] {
        Expr::MethodCall { receiver, .. } if *receiver == it.place => looks_through(it.place),
        // What a macro formats is written as the value would be.
        _ if it.in_macro => true,
        Expr::Ref { .. } => looks_through(parent),
        _ => false,
    };
    is_through.then(Vec::new).ok_or_else(odd)
}

/// The call `guard.value()`, by which the guard of a map hands out the value.
fn value_of(rewrite: &RewriteCx<'_, '_>, it: &Use<'_>, call: ExprId) -> Option<TextRange> {
    let Expr::MethodCall { receiver, method_name, args, .. } = &rewrite.cx.body[call] else { return None };
    let is_value = *receiver == it.place && method_name.as_str() == "value" && args.is_empty();
    is_value.then(|| rewrite.cx.expr_place(call))?.map(|it| it.range)
}
