//! Where the guards of a lock go, as a result or by reference, and the types that signatures write for them there.

use super::body::BodyCx;
use super::calls;
use super::life::{self, GuardLife, Origin, Release};
use super::lock_uses::{LockUse, Obstacle, UsesBehind, written_in};
use super::site::handed_out_by;
use super::workspace::{FunctionItem, Workspace};
use crate::ra::hir::{self, AsAssocItem as _, HasVisibility as _};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{AdtId, FunctionId};
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange};

/// How often a guard may be handed on as a result.
const HAND_OVERS: usize = 3;

/// What is known of the guards behind the functions that take them.
#[derive(Default)]
pub struct Handed<'db> {
    /// The paths of guard types in signatures, without their arguments.
    pub written: Vec<(usize, TextRange)>,
    /// The guards that are the results of functions which hand them out.
    pub lives: Vec<(FunctionItem, GuardLife<'db>)>,
    pub obstacles: Vec<Obstacle>,
    /// Whether code that is not in sight may get one: through a trait's method, a public function, or a type that does
    /// not name it.
    pub escapes: bool,
}

/// Whether a release is the function's own result.
pub fn is_returned(cx: &BodyCx<'_>, release: Release) -> bool {
    let Release::Moved(expr) = release else { return false };
    expr == body_value(cx) || matches!(cx.body[expr], Expr::Return { .. })
}

fn body_value(cx: &BodyCx<'_>) -> ExprId {
    let root = cx.body.root_expr();
    match &cx.body[root] {
        Expr::Closure { body, .. } => *body,
        _ => root,
    }
}

/// Follows the guards of `uses`.
pub fn follow<'db>(workspace: &Workspace<'_, 'db>, uses: &[LockUse<'db>]) -> Handed<'db> {
    let mut handed = Handed::default();
    let mut seen: Vec<FunctionId> = Vec::new();
    let taken = uses.iter().filter_map(|it| Some((it.item.clone(), it.life.clone()?)));
    let mut level: Vec<(FunctionItem, GuardLife<'db>)> = taken.collect();
    for _ in 0..HAND_OVERS {
        let mut next = Vec::new();
        for (item, life) in &level {
            let cx = workspace.body(item.id);
            lent(workspace, &cx, item, life, &mut handed);
            let is_result = life.releases.iter().any(|&it| is_returned(&cx, it));
            if is_result && !seen.contains(&item.id) {
                seen.push(item.id);
                returned(workspace, item, life, &mut handed);
                next.extend(results_of(workspace, item.id));
            }
        }
        handed.lives.extend(next.iter().cloned());
        level = next;
    }
    if let Some((item, _)) = level.first() {
        obstacle(item, "hands the guard on again and again", &mut handed);
    }
    handed.written.sort_by_key(|it| (it.0, it.1.start()));
    handed.written.dedup();
    handed
}

fn obstacle(item: &FunctionItem, why: &str, handed: &mut Handed<'_>) {
    let why = why.to_owned();
    let uses = UsesBehind::Known;
    handed.obstacles.push(Obstacle { file: item.file, start: item.range.start(), why, uses });
}

/// The functions that get the guard itself by reference, and not what it guards.
fn lent<'db>(
    workspace: &Workspace<'_, 'db>,
    cx: &BodyCx<'db>,
    item: &FunctionItem,
    life: &GuardLife<'db>,
    handed: &mut Handed<'db>,
) {
    let Some((guard, _)) = life.guard.ty.as_adt() else { return };
    let mut places = cx.uses_of(&life.holders);
    places.extend(match life.origin {
        Origin::Expr(it) => Some(it),
        Origin::Param(_) => None,
    });
    for place in places {
        if let Some(name) = consumer(cx, place, guard) {
            let why = format!("hands the guard to `{name}`, which is not of this workspace");
            obstacle(item, &why, handed);
        }
        let Some(reference) = cx.parent(place).filter(|&it| matches!(cx.body[it], Expr::Ref { .. })) else {
            continue;
        };
        let Some(call) = cx.parent(reference) else { continue };
        let index = match &cx.body[call] {
            Expr::Call { args, .. } => args.iter().position(|&it| it == reference),
            Expr::MethodCall { args, .. } => args.iter().position(|&it| it == reference),
            _ => None,
        };
        // `&guard` where `&T` is wanted is what it guards.
        let given = cx.infer.type_of_expr_with_adjust(reference).and_then(|it| it.as_reference());
        if given.and_then(|it| it.0.as_adt()).is_none_or(|it| it.0 != guard) {
            continue;
        }
        let function = calls::named_function(cx, call).filter(|&it| calls::is_local(cx, it));
        let Some((function, index)) = function.zip(index) else {
            obstacle(item, "hands the guard to a function that is not of this workspace", handed);
            continue;
        };
        let ty = workspace.function_on_disk(function).and_then(|(file, node)| {
            let params = node.param_list()?;
            Some((file, params.params().nth(index)?.ty()?.syntax().text_range()))
        });
        if !signature(workspace, ty, guard, handed) {
            obstacle(item, "lends the guard to a function under a type that does not name it", handed);
        }
    }
}

/// The library's function that takes the guard itself at `place`, as the guard's own `map` and `downgrade` do.
fn consumer(cx: &BodyCx<'_>, place: ExprId, guard: AdtId) -> Option<String> {
    let call = cx.parent(place)?;
    let takes = match &cx.body[call] {
        Expr::Call { args, .. } => args.contains(&place),
        Expr::MethodCall { receiver, args, .. } => *receiver == place || args.contains(&place),
        _ => false,
    };
    let given = cx.infer.type_of_expr_with_adjust(place).unwrap_or(cx.infer.expr_ty(place));
    if !takes || given.as_adt().is_none_or(|it| it.0 != guard) {
        return None;
    }
    let function = calls::named_function(cx, call).filter(|&it| !calls::is_local(cx, it))?;
    let name = hir::Function::from(function).name(cx.db).as_str().to_owned();
    (name != "drop").then_some(name)
}

/// The type that a function writes for the guard that it hands out.
fn returned<'db>(
    workspace: &Workspace<'_, 'db>,
    item: &FunctionItem,
    life: &GuardLife<'db>,
    handed: &mut Handed<'db>,
) {
    let Some((guard, _)) = life.guard.ty.as_adt() else { return };
    let function = hir::Function::from(item.id);
    let of_trait = function.as_assoc_item(workspace.db).is_some_and(|it| {
        it.implemented_trait(workspace.db).is_some() || it.container_trait(workspace.db).is_some()
    });
    if of_trait || function.visibility(workspace.db) == hir::Visibility::Public {
        handed.escapes = true;
        return;
    }
    let ty = workspace
        .function_on_disk(item.id)
        .and_then(|(file, node)| Some((file, node.ret_type()?.ty()?.syntax().text_range())));
    if !signature(workspace, ty, guard, handed) {
        handed.escapes = true;
    }
}

/// Notes where a type in a signature names the guard; `false` where it does not.
fn signature(
    workspace: &Workspace<'_, '_>,
    ty: Option<(usize, TextRange)>,
    guard: AdtId,
    handed: &mut Handed<'_>,
) -> bool {
    let found = ty.and_then(|(file, range)| {
        let node: SyntaxNode = workspace
            .view(file)?
            .covering_element(range)
            .ancestors()
            .take_while(|it| it.text_range() == range)
            .last()?;
        Some((file, written_in(workspace, &node, guard)))
    });
    match found {
        Some((file, ranges)) if !ranges.is_empty() => {
            handed.written.extend(ranges.into_iter().map(|it| (file, it)));
            true
        }
        _ => false,
    }
}

/// The guards that are results of `function`, in all that call it.
fn results_of<'db>(
    workspace: &Workspace<'_, 'db>,
    function: FunctionId,
) -> Vec<(FunctionItem, GuardLife<'db>)> {
    let name = hir::Function::from(function).name(workspace.db).as_str().to_owned();
    let mut found = Vec::new();
    for (file, loaded) in workspace.sources.files.iter().enumerate() {
        if !loaded.text.contains(&name) {
            continue;
        }
        let calls = |it: &ast::Fn| it.syntax().text().to_string().contains(&name);
        for item in workspace.functions(file, calls) {
            let cx = workspace.body(item.id);
            let lives = life::lives(&cx).guards.into_iter();
            let results = lives.filter(|it| handed_out_by(&cx, it) == Some(function));
            found.extend(results.map(|it| (item.clone(), it)));
        }
    }
    found
}
