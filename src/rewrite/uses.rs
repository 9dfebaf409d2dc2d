//! How the code uses a guard: which of its places, to read or to write, and what else borrows from it.

use std::collections::BTreeSet;

use crate::facts::body::BodyCx;
use crate::facts::life::Origin;
use crate::facts::site::Site;
use crate::ra::hir_def::hir::{BinaryOp, BindingId, Expr, ExprId, Pat, Statement, UnaryOp};
use crate::ra::hir_ty::next_solver::Mutability;
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::hir_ty::{Adjust, AutoBorrow, OverloadedDeref, with_attached_db};
use crate::ra::syntax::TextRange;

/// What a use does with the guarded value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UseKind {
    Read,
    /// Writes, or hands out what can write. `by_method` is a call that takes the place as `&mut self`.
    Write {
        by_method: bool,
    },
    /// The guard itself goes elsewhere.
    Move,
    /// `drop(guard)`.
    Drop,
}

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

/// `guard.a.b` of `guard`; an explicit `*guard` is part of the place.
pub fn longest_place(cx: &BodyCx<'_>, expr: ExprId) -> ExprId {
    let mut place = expr;
    while let Some(parent) = cx.parent(place) {
        match &cx.body[parent] {
            Expr::Field { expr, .. } if *expr == place => place = parent,
            Expr::UnaryOp { expr: inner, op: UnaryOp::Deref } if *inner == place && place == expr => {
                place = parent
            }
            _ => break,
        }
    }
    place
}

fn kind_of(cx: &BodyCx<'_>, expr: ExprId, place: ExprId) -> UseKind {
    if cx.is_dropped(expr) {
        return UseKind::Drop;
    }
    let is_receiver = |it: ExprId| match cx.parent(it).map(|it| &cx.body[it]) {
        Some(Expr::MethodCall { receiver, .. }) => *receiver == it,
        _ => false,
    };
    let mut step = Some(expr);
    while let Some(it) = step {
        if adjusts_mutably(cx, it) {
            return UseKind::Write { by_method: it == place && is_receiver(it) || is_receiver(place) };
        }
        step = if it == place { None } else { cx.parent(it) };
    }
    let Some(parent) = cx.parent(place) else { return UseKind::Read };
    let write = UseKind::Write { by_method: false };
    match &cx.body[parent] {
        Expr::Ref { mutability, .. } if mutability.is_mut() => write,
        Expr::Assignment { value, .. } if *value != place => write,
        Expr::BinaryOp { lhs, op: Some(BinaryOp::Assignment { .. }), .. } if *lhs == place => write,
        Expr::Call { args, .. }
            if place == expr && args.contains(&place) && !is_place_adjusted(cx, place) =>
        {
            UseKind::Move
        }
        Expr::MethodCall { args, .. }
            if place == expr && args.contains(&place) && !is_place_adjusted(cx, place) =>
        {
            UseKind::Move
        }
        Expr::Return { .. } | Expr::Break { .. } | Expr::RecordLit { .. } | Expr::Tuple { .. }
            if place == expr =>
        {
            UseKind::Move
        }
        _ if place == expr && cx.is_initializer(place) => UseKind::Move,
        _ => UseKind::Read,
    }
}

fn is_place_adjusted(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    cx.infer
        .expr_adjustment(expr)
        .is_some_and(|it| it.iter().any(|it| matches!(it.kind, Adjust::Borrow(_) | Adjust::Deref(_))))
}

/// Whether auto-ref or auto-deref borrows `expr` mutably, as a method on `&mut self` does.
pub fn adjusts_mutably(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    cx.infer.expr_adjustment(expr).unwrap_or_default().iter().any(|it| match &it.kind {
        Adjust::Deref(Some(OverloadedDeref(mutability))) => mutability.is_mut(),
        Adjust::Borrow(AutoBorrow::Ref(mutability)) => Mutability::from(*mutability).is_mut(),
        _ => false,
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
                    if binding != holder && may_borrow(cx.infer.binding_ty(binding), 6) {
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

/// Whether a value of type `ty` can hold a borrow: a reference, a type with a lifetime, or what is not known.
pub fn may_borrow(ty: Ty<'_>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    match &ty.inner().internee {
        TyKind::Ref(region, inner, _) => {
            // `&'static str` and the like borrow from nothing.
            !is_static(*region) || may_borrow(*inner, depth)
        }
        TyKind::Adt(_, args) => {
            args.regions().any(|it| !is_static(it)) || args.types().any(|it| may_borrow(it, depth))
        }
        TyKind::Tuple(_) => ty.as_tuple().is_some_and(|it| it.iter().any(|it| may_borrow(it, depth))),
        TyKind::Array(inner, _) | TyKind::Slice(inner) => may_borrow(*inner, depth),
        TyKind::Bool
        | TyKind::Char
        | TyKind::Int(_)
        | TyKind::Uint(_)
        | TyKind::Float(_)
        | TyKind::Str
        | TyKind::Never
        | TyKind::FnDef(..)
        | TyKind::FnPtr(..)
        | TyKind::Param(_)
        | TyKind::RawPtr(..) => false,
        // Trait objects are mostly shared services; a boxed future mostly borrows what made it.
        TyKind::Dynamic(..) => ty.dyn_trait().is_some_and(|it| {
            with_attached_db(|db| crate::ra::hir::Trait::from(it).name(db).as_str() == "Future")
        }),
        _ => true,
    }
}

fn is_static(region: crate::ra::hir_ty::next_solver::Region<'_>) -> bool {
    use crate::ra::rustc_type_ir::inherent::IntoKind as _;
    matches!(region.kind(), crate::ra::rustc_type_ir::RegionKind::ReStatic)
}

/// Whether a clone of `ty` is a value of its own, which behaves as the original would.
pub fn owns<'db>(cx: &BodyCx<'db>, ty: Ty<'db>) -> bool {
    !may_borrow(ty, 6)
        && !matches!(ty.inner().internee, TyKind::Str | TyKind::Slice(_))
        && !cx.types.has_cell(ty)
        && cx.types.is_clone(ty, cx.generics())
}

/// The `T` of an `Option<&T>`.
pub fn option_of_reference<'db>(cx: &BodyCx<'db>, ty: Ty<'db>) -> Option<Ty<'db>> {
    let (id, args) = ty.as_adt()?;
    let (inner, _, mutability) = args.types().next()?.as_reference()?;
    let name = crate::ra::hir::Adt::from(id).name(cx.db);
    (name.as_str() == "Option" && !mutability.is_mut()).then_some(inner)
}
