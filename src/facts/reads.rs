//! Which uses of a lock only read what it guards, and whether those dominate.

use super::body::BodyCx;
use super::lock_uses::LockUse;
use super::place_use::{UseKind, kind_of, longest_place};
use super::site::guarded_type;
use super::workspace::Workspace;
use crate::ra::hir;
use crate::ra::hir_def::hir::{BindingAnnotation, Expr};
use crate::ra::hir_def::{AdtId, FieldId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};

/// Reads dominate where at least so many guards only read..
const READERS: usize = 3;
/// ..and so many times as many as those that write.
const TIMES: usize = 4;

/// The types of std that threads may read together where they may read what is inside.
const CONTAINERS: [&str; 18] = [
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "Box",
    "Duration",
    "HashMap",
    "HashSet",
    "Instant",
    "IpAddr",
    "Option",
    "PathBuf",
    "RandomState",
    "Result",
    "SocketAddr",
    "String",
    "SystemTime",
    "Vec",
    "VecDeque",
];

/// For each use whether it only reads; `None` where reads do not dominate, or only one thread may read at a time.
pub fn dominating<'db>(workspace: &Workspace<'_, 'db>, uses: &[LockUse<'db>]) -> Option<Vec<bool>> {
    let mut only_read = Vec::new();
    let mut takes = 0;
    for it in uses {
        let is_owner = matches!(it.method.as_str(), "get_mut" | "into_inner");
        takes += usize::from(!is_owner);
        only_read.push(!is_owner && is_read(workspace, it)?);
    }
    let readers = only_read.iter().filter(|&&it| it).count();
    (readers >= READERS && readers >= TIMES * (takes - readers)).then_some(only_read)
}

fn is_read<'db>(workspace: &Workspace<'_, 'db>, it: &LockUse<'db>) -> Option<bool> {
    let cx = workspace.body(it.item.id);
    // Who asks whether the lock is free asks for readers too.
    let asked = cx.parent(it.whole).map(|it| cx.called_name(it)).unwrap_or_default();
    if it.method.starts_with("try_") && asked.starts_with("is_") {
        return None;
    }
    let life = it.life.as_ref()?;
    let guarded = guarded_type(life.guard.ty)?;
    if !is_read_together(&cx, guarded, 6) {
        return None;
    }
    // A pattern that borrows mutably shows in no adjustment.
    let text = &workspace.sources.files[it.item.file].text;
    let text = text.get(std::ops::Range::<usize>::from(it.item.range)).unwrap_or_default();
    if text.contains("ref mut") {
        return Some(false);
    }
    if life.holders.is_empty() {
        let place = longest_place(&cx, it.whole);
        return Some(kind_of(&cx, it.whole, place) == UseKind::Read);
    }
    // What is not `mut` cannot be written through.
    let is_plain = life.holders.iter().all(|&it| !matches!(cx.body[it].mode, BindingAnnotation::Mutable));
    let only_reads = cx.uses_of(&life.holders).into_iter().all(|used| {
        let place = longest_place(&cx, used);
        matches!(kind_of(&cx, used, place), UseKind::Read | UseKind::Drop)
            && !matches!(cx.parent(used).map(|it| &cx.body[it]), Some(Expr::Ref { mutability, .. }) if mutability.is_mut())
    });
    Some(is_plain && only_reads)
}

/// Whether several threads may read a value of the type at once, as far as it is made of what is known.
fn is_read_together<'db>(cx: &BodyCx<'db>, ty: Ty<'db>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match &ty.inner().internee {
        TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Uint(_) | TyKind::Float(_) | TyKind::Str => {
            true
        }
        TyKind::Slice(inner) | TyKind::Array(inner, _) => is_read_together(cx, *inner, depth),
        TyKind::Tuple(_) => {
            ty.as_tuple().is_some_and(|it| it.iter().all(|it| is_read_together(cx, it, depth)))
        }
        TyKind::Adt(adt, args) => {
            let id = adt.def_id();
            let item = hir::Adt::from(id);
            let origin = item.module(cx.db).krate(cx.db).origin(cx.db);
            let inside = || args.types().all(|it| is_read_together(cx, it, depth));
            if origin.is_lang() {
                return CONTAINERS.contains(&item.name(cx.db).as_str()) && inside();
            }
            origin.is_local()
                && inside()
                && fields(cx, id).is_some_and(|fields| {
                    fields.into_iter().all(|it| {
                        cx.types.declared_type(it).is_some_and(|it| {
                            // A parameter stands for one of `args`.
                            matches!(it.inner().internee, TyKind::Param(_)) || is_read_together(cx, it, depth)
                        })
                    })
                })
        }
        _ => false,
    }
}

fn fields(cx: &BodyCx<'_>, adt: AdtId) -> Option<Vec<FieldId>> {
    let fields = match hir::Adt::from(adt) {
        hir::Adt::Struct(it) => it.fields(cx.db),
        hir::Adt::Enum(it) => it.variants(cx.db).into_iter().flat_map(|it| it.fields(cx.db)).collect(),
        hir::Adt::Union(_) => return None,
    };
    Some(fields.into_iter().map(FieldId::from).collect())
}
