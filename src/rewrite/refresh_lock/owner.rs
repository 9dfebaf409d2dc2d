//! The struct that owns a credential gets a lock.

use super::family::Family;
use super::written::Written;
use super::{Decline, Lock, Subject};
use crate::facts::body::BodyCx;
use crate::facts::credential::state::{Root, State};
use crate::model::{LockFamily, Safety};
use crate::ra::hir;
use crate::ra::hir_def::FieldId;
use crate::ra::syntax::ast::{self, HasName as _};
use crate::rewrite::new_field::{self, NewField, Shared};

/// The field that is added.
const FIELD: &str = "refresh_lock";

/// The lock in the struct that owns `state`.
pub fn lock(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    state: &State,
    family: Family,
) -> Result<Lock, Decline> {
    let owner = Owner::find(subject, cx, source, state)?;
    if let Some(field) = owner.existing(cx) {
        return Ok(Lock {
            path: format!("{}.{}", owner.access, field.name(cx.db).as_str()),
            before: Vec::new(),
            edits: Vec::new(),
            safety: Safety::Safe,
            why: None,
            owner: Some(owner.struct_),
            existing: Some(FieldId::from(field)),
        });
    }
    let field = NewField {
        name: FIELD,
        doc: "Lets one refresh run at a time.",
        ty: family.ty,
        new: family.made,
        constant: family.constant,
        shared: Shared::ByClones,
        beside: None,
    };
    let added = new_field::add(subject.workspace, owner.struct_, &field, &[subject.item.id])?;
    Ok(Lock {
        path: format!("{}.{FIELD}", owner.access),
        before: Vec::new(),
        edits: added.edits,
        safety: if added.breaks.is_some() { Safety::Unsafe } else { Safety::Safe },
        why: added.breaks,
        owner: Some(owner.struct_),
        existing: None,
    })
}

/// The struct that is to have the lock, and how the function reaches it.
struct Owner {
    struct_: hir::Struct,
    access: String,
}

impl Owner {
    /// The innermost struct of the workspace on the way to the state.
    fn find(
        subject: &Subject<'_, '_>,
        cx: &BodyCx<'_>,
        source: &Written<'_>,
        state: &State,
    ) -> Result<Owner, Decline> {
        let Root::Param(param) = state.root else { return Err("the credential belongs to no struct".into()) };
        let function = hir::Function::from(subject.item.id);
        let has_self = function.has_self_param(cx.db);
        let params = function.assoc_fn_params(cx.db);
        let mut ty = params.get(param).ok_or("the parameter cannot be found")?.ty().clone();
        let mut access = match (has_self, param) {
            (true, 0) => "self".to_owned(),
            _ => param_name(source, subject, param - usize::from(has_self))
                .ok_or("the credential comes in through a pattern")?,
        };
        let mut found = None;
        for field in std::iter::once(None).chain(state.path.iter().map(Some)) {
            if let Some(name) = field {
                let Some(hir::Adt::Struct(it)) = ty.as_adt() else { break };
                let fields = it.fields(cx.db);
                let Some(field) = fields.into_iter().find(|it| it.name(cx.db).as_str() == name) else {
                    break;
                };
                ty = field.ty(cx.db);
                access = format!("{access}.{name}");
            }
            ty = peeled(cx, ty);
            let Some(hir::Adt::Struct(it)) = ty.as_adt() else { break };
            if !it.module(cx.db).krate(cx.db).origin(cx.db).is_local() {
                break;
            }
            // The struct that is guarded is behind the lock; it is the one around the lock that is wanted.
            if field.is_none() || state.path.last() != field {
                found = Some((it, access.clone()));
            }
        }
        let (struct_, access) = found.ok_or("no struct of the workspace owns the credential")?;
        Ok(Owner { struct_, access })
    }

    /// A field that is a lock over nothing already.
    fn existing(&self, cx: &BodyCx<'_>) -> Option<hir::Field> {
        let fields = self.struct_.fields(cx.db);
        let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
        let is_lock = |it: &hir::Field| {
            let ty = it.ty(cx.db);
            let is_async = peeled(cx, ty.clone())
                .as_adt()
                .is_some_and(|it| cx.types.meanings.of_type(it.into()).lock == Some(LockFamily::Async));
            let ty = hir::HirDisplay::display(&ty, cx.db, target).to_string();
            let words = crate::facts::credential::words::words(it.name(cx.db).as_str());
            is_async
                && matches!(ty.as_str(), "Mutex<()>" | "Arc<Mutex<()>>")
                && words.iter().any(|it| matches!(it.as_str(), "refresh" | "renew" | "token" | "flight"))
        };
        let mut locks = fields.into_iter().filter(is_lock);
        locks.next().filter(|_| locks.next().is_none())
    }
}

/// The type behind references and owning pointers.
fn peeled<'db>(cx: &BodyCx<'db>, ty: hir::Type<'db>) -> hir::Type<'db> {
    let mut ty = ty;
    for _ in 0..4 {
        if let Some((inner, _)) = ty.as_reference() {
            ty = inner;
            continue;
        }
        let is_pointer =
            ty.as_adt().is_some_and(|it| matches!(it.name(cx.db).as_str(), "Arc" | "Box" | "Rc" | "Pin"));
        let inner = ty.type_arguments().next().filter(|_| is_pointer);
        match inner {
            Some(inner) => ty = inner,
            None => break,
        }
    }
    ty
}

/// The name of a parameter, where it has one.
fn param_name(source: &Written<'_>, subject: &Subject<'_, '_>, index: usize) -> Option<String> {
    let function = source.function(subject.item.range)?;
    let param = function.param_list()?.params().nth(index)?;
    match param.pat()? {
        ast::Pat::IdentPat(it) => Some(it.name()?.to_string()),
        _ => None,
    }
}
