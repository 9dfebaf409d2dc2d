//! Whether state is a credential, to judge by the names of it, of its type and of the type's fields.

use super::state::State;
use super::words::{self, Strength};
use crate::facts::body::BodyCx;
use crate::ra::hir;
use crate::ra::hir_ty::next_solver::{Ty, TyKind};

/// What the state's name and the fields of its type say.
pub fn of_state<'db>(cx: &BodyCx<'db>, state: &State, ty: Option<Ty<'db>>) -> Option<Strength> {
    let by_path = state.path.last().and_then(|it| words::strength(it));
    let by_type = ty.and_then(|it| of_type(cx, it, 3));
    by_path.max(by_type)
}

/// Whether a type is a credential as it is cached: called after one, or with one beside the time that it ends.
pub fn is_token<'db>(cx: &BodyCx<'db>, ty: Ty<'db>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match &ty.inner().internee {
        TyKind::Adt(adt, args) => {
            let adt = hir::Adt::from(adt.def_id());
            let fields = match adt {
                hir::Adt::Struct(it) if it.module(cx.db).krate(cx.db).origin(cx.db).is_local() => {
                    it.fields(cx.db)
                }
                _ => Vec::new(),
            };
            let name = |it: &hir::Field| it.name(cx.db).as_str().to_owned();
            let ends = fields.iter().any(|it| words::is_end(&name(it)));
            words::strength(adt.name(cx.db).as_str()).is_some()
                || ends && fields.iter().any(|it| words::strength(&name(it)).is_some())
                || args.types().any(|it| is_token(cx, it, depth))
        }
        TyKind::Tuple(_) => ty.as_tuple().is_some_and(|it| it.iter().any(|it| is_token(cx, it, depth))),
        TyKind::Ref(_, it, _) => is_token(cx, *it, depth),
        _ => false,
    }
}

fn of_type<'db>(cx: &BodyCx<'db>, ty: Ty<'db>, depth: usize) -> Option<Strength> {
    let depth = depth.checked_sub(1)?;
    match &ty.inner().internee {
        TyKind::Adt(adt, args) => {
            let id = adt.def_id();
            let adt = hir::Adt::from(id);
            let own = words::strength(adt.name(cx.db).as_str());
            let inner = args.types().filter_map(|it| of_type(cx, it, depth)).max();
            let fields = match adt {
                hir::Adt::Struct(it) => {
                    let local = it.module(cx.db).krate(cx.db).origin(cx.db).is_local();
                    let fields = if local { it.fields(cx.db) } else { Vec::new() };
                    fields.iter().filter_map(|it| words::strength(it.name(cx.db).as_str())).max()
                }
                _ => None,
            };
            own.max(inner).max(fields)
        }
        TyKind::Tuple(_) => ty.as_tuple()?.iter().filter_map(|it| of_type(cx, it, depth)).max(),
        TyKind::Ref(_, it, _) => of_type(cx, *it, depth),
        _ => None,
    }
}
