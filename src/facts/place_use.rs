//! What an expression does with a place that starts at a variable, and whether a type can be owned apart from it.

use super::asynchronous::is_future_of_call;
use super::body::BodyCx;
use crate::ra::hir_def::hir::{BinaryOp, Expr, ExprId, UnaryOp};
use crate::ra::hir_ty::next_solver::{Mutability, Ty, TyKind};
use crate::ra::hir_ty::{Adjust, AutoBorrow, OverloadedDeref, with_attached_db};

/// What a use does with a place.
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

/// What the code around `place`, which `expr` starts, does with it.
pub fn kind_of(cx: &BodyCx<'_>, expr: ExprId, place: ExprId) -> UseKind {
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

/// Whether a value of type `ty` can hold a borrow: a reference, a type with a lifetime, or what is not known.
///
/// `!` counts as not known: the engine falls back to it where a `?` is on an unknown type.
pub fn may_borrow(ty: Ty<'_>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    match &ty.inner().internee {
        TyKind::Ref(region, inner, _) => {
            // `&'static str` and the like borrow from nothing.
            !is_static(*region) || may_borrow(*inner, depth)
        }
        TyKind::Adt(adt, _) if with_attached_db(|db| is_future_of_call(db, adt.def_id())) => true,
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

/// Whether `ty` is what the engine falls back to for a type that nothing decides, as behind the `?` of an unknown type.
///
/// No value of it is worth keeping, so that taking it for a borrow costs nothing.
pub fn is_undecided(ty: Ty<'_>) -> bool {
    ty.is_never() || ty.is_unit()
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
