//! How the code uses a guard: which of its places, to read or to write, and what else borrows from it.

use std::collections::BTreeSet;

use super::Decline;
use crate::facts::body::BodyCx;
use crate::facts::life::Origin;
pub use crate::facts::place_use::{
    UseKind, adjusts_mutably, is_undecided, kind_of, longest_place, may_borrow, option_of_reference, owns,
};
use crate::facts::site::Site;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Pat, Statement};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::{TextRange, TextSize};

/// One mention of the guard's binding, or of one that borrows from the guard.
#[derive(Debug, Clone, Copy)]
pub struct Use<'db> {
    pub binding: BindingId,
    /// The binding's name in the source.
    pub range: TextRange,
    /// The longest place that it starts: `guard.a.b`.
    pub place: ExprId,
    pub place_range: TextRange,
    /// The type of the place.
    pub ty: Ty<'db>,
    pub kind: UseKind,
    /// Whether it stands in the arguments of a macro.
    pub in_macro: bool,
}

/// Whether a value of type `ty` cannot hold a borrow.
pub fn borrows_nothing(ty: Ty<'_>) -> bool {
    !may_borrow(ty, 6) && !is_undecided(ty)
}

/// Everything that mentions the guard of a site.
pub struct Uses<'db> {
    /// In source order.
    pub all: Vec<Use<'db>>,
    /// Bindings that borrow from the guard, the guard's own left out.
    pub derived: BTreeSet<BindingId>,
}

/// The uses of the guard that `holder` holds, and of what borrows from it.
///
/// `None` where a mention cannot be placed in the source, as a `{guard}` in a format string.
pub fn uses<'db>(cx: &BodyCx<'db>, site: &Site<'db>, holder: BindingId) -> Option<Uses<'db>> {
    let derived = derived_bindings(cx, site, holder);
    let mut all = Vec::new();
    let mut misplaced = false;
    let mut visit = |expr: ExprId| {
        let Some(binding) = cx.local(expr) else { return };
        // The engine's own, for `?` and `for`: what they hold goes on to a binding of the source.
        if cx.name(binding).starts_with("<ra@") {
            return;
        }
        if binding != holder && !derived.contains(&binding) {
            return;
        }
        match use_of(cx, site, expr, binding) {
            Some(it) => all.push(it),
            None => misplaced = true,
        }
    };
    cx.walk(cx.body.root_expr(), &mut visit);
    all.sort_by_key(|it| (it.range.start(), it.range.end()));
    (!misplaced).then_some(Uses { all, derived })
}

fn use_of<'db>(cx: &BodyCx<'db>, site: &Site<'db>, expr: ExprId, binding: BindingId) -> Option<Use<'db>> {
    let here = cx.expr_place(expr)?;
    let place = longest_place(cx, expr);
    let place_here = cx.expr_place(place)?;
    if here.file != site.file || cx.text(expr) != cx.name(binding) {
        return None;
    }
    Some(Use {
        binding,
        range: here.range,
        place,
        place_range: place_here.range,
        ty: cx.infer.expr_ty(place),
        kind: kind_of(cx, expr, place),
        in_macro: here.in_macro,
    })
}

/// The bindings that may borrow from the guard, directly or through another.
fn derived_bindings(cx: &BodyCx<'_>, site: &Site<'_>, holder: BindingId) -> BTreeSet<BindingId> {
    let mut sources: BTreeSet<BindingId> = BTreeSet::from([holder]);
    loop {
        let before = sources.len();
        for (pats, scrutinee) in bound_expressions(cx) {
            let mut mentions = false;
            cx.walk(scrutinee, &mut |it| {
                mentions |= cx.local(it).is_some_and(|it| sources.contains(&it));
                mentions |= matches!(site.life.origin, Origin::Expr(origin) if origin == it)
                    && site.life.holders.is_empty();
            });
            if !mentions {
                continue;
            }
            for pat in pats {
                cx.body.walk_bindings_in_pat(pat, |binding| {
                    if binding != holder && !borrows_nothing(cx.infer.binding_ty(binding)) {
                        sources.insert(binding);
                    }
                });
            }
        }
        if sources.len() == before {
            sources.remove(&holder);
            return sources;
        }
    }
}

/// Every pattern with the expression that it takes apart.
fn bound_expressions(cx: &BodyCx<'_>) -> Vec<(Vec<crate::ra::hir_def::hir::PatId>, ExprId)> {
    let mut bound = Vec::new();
    for (_, expr) in cx.body.exprs() {
        match expr {
            Expr::Block { statements, .. } | Expr::Unsafe { statements, .. } => {
                for statement in statements {
                    if let Statement::Let { pat, initializer: Some(initializer), .. } = statement {
                        bound.push((vec![*pat], *initializer));
                    }
                }
            }
            Expr::Let { pat, expr } => bound.push((vec![*pat], *expr)),
            Expr::Match { expr, arms } => bound.push((arms.iter().map(|it| it.pat).collect(), *expr)),
            Expr::Assignment { target, value } if !matches!(cx.body[*target], Pat::Wild) => {
                bound.push((vec![*target], *value))
            }
            _ => {}
        }
    }
    bound
}

/// Refuses where a variable from before `at` may keep what is borrowed in `region` from a value that is made at `at`: it
/// would outlive that.
pub fn refuse_kept(cx: &BodyCx<'_>, region: TextRange, at: TextSize) -> Result<(), Decline> {
    for (expr, _) in cx.body.exprs() {
        let Some(binding) = cx.local(expr).filter(|_| adjusts_mutably(cx, expr)) else { continue };
        let is_inside = cx.expr_place(expr).is_some_and(|it| region.contains_range(it.range));
        let is_older = cx.binding_place(binding).is_some_and(|it| it.range.start() < at);
        let ty = cx.infer.binding_ty(binding).strip_references();
        if is_inside && is_older && !borrows_nothing(ty) && cx.guard_in(ty).is_none() {
            return Err(format!("`{}` may keep what is borrowed from the clone", cx.name(binding)));
        }
    }
    Ok(())
}
