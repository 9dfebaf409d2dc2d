//! Questions about types: does a value keep a lock taken, can it be cloned, is it a handle.

use super::asynchronous::is_future_of_call;
use super::meaning::Meanings;
use crate::model::{Effect, LockFamily, LockMode};
use crate::ra::hir::{self, DisplayTarget, HirDisplay as _};
use crate::ra::hir_def::lang_item::lang_items;
use crate::ra::hir_def::{AdtId, FieldId, GenericDefId, TraitId, VariantId};
use crate::ra::hir_ty::ParamEnvAndCrate;
use crate::ra::hir_ty::Span;
use crate::ra::hir_ty::db::HirDatabase;
use crate::ra::hir_ty::next_solver::{DbInterner, GenericArgs, Ty, TyKind};
use crate::ra::hir_ty::traits::{implements_trait_unique, implements_trait_unique_with_infcx};
use crate::ra::ide_db::RootDatabase;
use crate::ra::rustc_type_ir::inherent::Clause as _;
use crate::ra::rustc_type_ir::{AliasTyKind, Interner as _};

/// How deep a type is looked into; types nest, and may do so without end through their own fields.
const DEPTH: usize = 6;

/// A guard type found in the type of a value.
#[derive(Debug, Clone, Copy)]
pub struct GuardType<'db> {
    pub family: LockFamily,
    pub mode: LockMode,
    /// The guard itself, `MutexGuard<'_, T>` of an `Option<MutexGuard<'_, T>>`.
    pub ty: Ty<'db>,
    /// Whether names decided, since the type is unknown.
    pub by_name: bool,
}

/// Answers for one crate's point of view.
#[derive(Clone, Copy)]
pub struct Types<'db> {
    pub db: &'db RootDatabase,
    pub meanings: &'db Meanings<'db>,
    pub krate: hir::Crate,
}

impl<'db> Types<'db> {
    /// The first guard that a value of type `ty` owns: itself, or within an `Option`, a tuple, a struct.
    ///
    /// A reference to a guard owns none.
    pub fn guard_in(&self, ty: Ty<'db>) -> Option<GuardType<'db>> {
        self.guard_at_depth(ty, DEPTH)
    }

    fn guard_at_depth(&self, ty: Ty<'db>, depth: usize) -> Option<GuardType<'db>> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let meaning = self.meanings.of_type(id);
                if let Some((family, mode)) = meaning.guard {
                    return Some(GuardType { family, mode, ty, by_name: false });
                }
                if meaning.lock.is_some() || self.owns_nothing(id) {
                    return None;
                }
                if self.is_language(id) {
                    return args.types().find_map(|it| self.guard_at_depth(it, depth));
                }
                self.field_types(id, *args).into_iter().find_map(|it| self.guard_at_depth(it, depth))
            }
            TyKind::Tuple(_) => ty.as_tuple()?.iter().find_map(|it| self.guard_at_depth(it, depth)),
            TyKind::Array(it, _) | TyKind::Slice(it) => self.guard_at_depth(*it, depth),
            TyKind::Alias(_) => self.guard_at_depth(self.behind_impl_deref(ty)?, depth),
            _ => None,
        }
    }

    /// The type that a function returns as `impl Deref`, which is how a guard is handed out without its name.
    ///
    /// Other opaque types are not looked behind: that types the body of the function.
    fn behind_impl_deref(&self, ty: Ty<'db>) -> Option<Ty<'db>> {
        let TyKind::Alias(alias) = &ty.inner().internee else { return None };
        let AliasTyKind::Opaque { def_id } = alias.kind else { return None };
        let lang = lang_items(self.db, self.krate.into());
        let derefs = ty.impl_trait_bounds(self.db)?.into_iter().any(|it| {
            let bound = it.as_trait_clause().map(|it| it.def_id().0);
            bound.is_some() && (bound == lang.Deref || bound == lang.DerefMut)
        });
        let interner = DbInterner::new_with(self.db, self.krate.into());
        derefs.then(|| interner.type_of(def_id.into()).instantiate(interner, alias.args).skip_norm_wip())
    }

    /// Whether values of the variant `variant` of an enum with arguments of `ty` own a guard.
    pub fn variant_owns_guard(&self, variant: VariantId, ty: Ty<'db>) -> bool {
        // Broken code matches a value of one type with a pattern of another.
        let Some((_, args)) = ty.as_adt().filter(|it| it.0 == variant.adt_id(self.db)) else {
            return self.guard_in(ty).is_some();
        };
        let fields = self.variant_fields(variant, args);
        fields.into_iter().any(|it| self.guard_in(it).is_some())
    }

    /// Types that name a guard but keep none: weak and phantom references, threads' and channels' ends.
    fn owns_nothing(&self, id: AdtId) -> bool {
        let name = hir::Adt::from(id).name(self.db);
        matches!(name.as_str(), "PhantomData" | "Weak" | "JoinHandle" | "Sender" | "Receiver" | "NonNull")
            || is_future_of_call(self.db, id)
    }

    fn is_language(&self, id: AdtId) -> bool {
        hir::Adt::from(id).module(self.db).krate(self.db).origin(self.db).is_lang()
    }

    fn field_types(&self, id: AdtId, args: GenericArgs<'db>) -> Vec<Ty<'db>> {
        match id {
            AdtId::StructId(it) => self.variant_fields(it.into(), args),
            AdtId::UnionId(_) => Vec::new(),
            AdtId::EnumId(it) => {
                let variants = hir::Enum::from(it).variants(self.db);
                variants
                    .into_iter()
                    .flat_map(|it| self.variant_fields(hir::Variant::from(it).into(), args))
                    .collect()
            }
        }
    }

    fn variant_fields(&self, variant: VariantId, args: GenericArgs<'db>) -> Vec<Ty<'db>> {
        let interner = DbInterner::new_no_crate(self.db);
        let fields = self.db.field_types(variant);
        fields.iter().map(|(_, field)| field.ty().instantiate(interner, args).skip_norm_wip()).collect()
    }

    /// The type that a field is declared with.
    pub fn declared_type(&self, field: FieldId) -> Option<Ty<'db>> {
        let fields = self.db.field_types(field.parent);
        fields
            .iter()
            .find(|it| it.0 == field.local_id)
            .map(|it| it.1.ty().instantiate_identity().skip_norm_wip())
    }

    /// The fields of a struct with their types, in order; empty for anything else.
    pub fn struct_fields(&self, ty: Ty<'db>) -> Vec<Ty<'db>> {
        match ty.as_adt() {
            Some((id @ AdtId::StructId(_), args)) => self.field_types(id, args),
            _ => Vec::new(),
        }
    }

    /// The type of the field `name` of a struct or tuple.
    pub fn field(&self, ty: Ty<'db>, name: &str) -> Option<Ty<'db>> {
        if let TyKind::Tuple(_) = &ty.inner().internee {
            return ty.as_tuple()?.iter().nth(name.parse().ok()?);
        }
        let (AdtId::StructId(id), args) = ty.as_adt()? else { return None };
        let fields = hir::Struct::from(id).fields(self.db);
        let index = fields.iter().position(|it| it.name(self.db).as_str() == name)?;
        self.variant_fields(id.into(), args).get(index).copied()
    }

    /// Whether `ty: Clone`, seen from inside `owner`. Unknown types are not.
    pub fn is_clone(&self, ty: Ty<'db>, owner: GenericDefId) -> bool {
        self.implements(ty, owner, |it| it.Clone)
    }

    /// Whether `ty: Copy`, seen from inside `owner`. Unknown types are not.
    pub fn is_copy(&self, ty: Ty<'db>, owner: GenericDefId) -> bool {
        self.implements(ty, owner, |it| it.Copy)
    }

    /// Whether values of `ty` can be compared with each other, seen from inside `owner`. Unknown types cannot.
    pub fn is_partial_eq(&self, ty: Ty<'db>, owner: GenericDefId) -> bool {
        if ty.references_only_ty_error() {
            return false;
        }
        let krate = self.krate.into();
        let Some(trait_) = lang_items(self.db, krate).PartialEq else { return false };
        let env = ParamEnvAndCrate { param_env: self.db.trait_environment(owner), krate };
        // A `String` can be compared with a `str` too: it is with its own type that counts.
        implements_trait_unique_with_infcx(self.db, env, trait_, &mut |infcx| {
            infcx.fill_rest_fresh_args(Span::Dummy, trait_.into(), [ty.into(), ty.into()])
        })
    }

    /// Whether `ty: Future`, seen from inside `owner`. Unknown types are not.
    pub fn is_future(&self, ty: Ty<'db>, owner: GenericDefId) -> bool {
        self.implements(ty, owner, |it| it.Future)
    }

    fn implements(
        &self,
        ty: Ty<'db>,
        owner: GenericDefId,
        lang: impl FnOnce(&crate::ra::hir_def::lang_item::LangItems) -> Option<TraitId>,
    ) -> bool {
        if ty.references_only_ty_error() {
            return false;
        }
        let krate = self.krate.into();
        let Some(trait_) = lang(lang_items(self.db, krate)) else { return false };
        let env = ParamEnvAndCrate { param_env: self.db.trait_environment(owner), krate };
        implements_trait_unique(ty, self.db, env, trait_)
    }

    /// Whether dropping a `ty` may run code. Unknown types may.
    pub fn needs_drop(&self, ty: Ty<'db>) -> bool {
        match &ty.inner().internee {
            TyKind::Ref(..)
            | TyKind::RawPtr(..)
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Int(_)
            | TyKind::Uint(_)
            | TyKind::Float(_) => false,
            TyKind::Tuple(_) => ty.as_tuple().is_some_and(|it| it.iter().any(|it| self.needs_drop(it))),
            TyKind::Adt(_, args) if self.is_option(ty) => args.types().any(|it| self.needs_drop(it)),
            _ => true,
        }
    }

    fn is_option(&self, ty: Ty<'db>) -> bool {
        ty.as_adt().is_some_and(|(id, _)| {
            self.is_language(id) && hir::Adt::from(id).name(self.db).as_str() == "Option"
        })
    }

    /// Whether `ty` is an `Arc` or `Rc`: its clones share what is behind them, and it dereferences to that.
    pub fn is_shared_pointer(&self, ty: Ty<'db>) -> bool {
        ty.as_adt().is_some_and(|(id, _)| {
            self.is_language(id) && matches!(hir::Adt::from(id).name(self.db).as_str(), "Arc" | "Rc")
        })
    }

    /// Whether cloning a `ty` copies a handle and both clones share what is behind it:
    /// an `Arc` or a marked type, an `Option` of one, or a struct of the workspace made of nothing else.
    pub fn is_cheap_handle(&self, ty: Ty<'db>) -> bool {
        self.cheap_at_depth(ty, DEPTH)
    }

    fn cheap_at_depth(&self, ty: Ty<'db>, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let Some((id, args)) = ty.as_adt() else { return false };
        if self.meanings.of_type(id).cheap_clone {
            return true;
        }
        if self.is_option(ty) {
            return args.types().all(|it| self.cheap_at_depth(it, depth));
        }
        let local = hir::Adt::from(id).module(self.db).krate(self.db).origin(self.db).is_local();
        let fields = match id {
            AdtId::StructId(_) if local => self.field_types(id, args),
            _ => return false,
        };
        !fields.is_empty() && fields.into_iter().all(|it| self.cheap_at_depth(it, depth))
    }

    /// Whether `ty` itself is a client or an end of a channel: a clone of it does what it would, also as `&mut self`.
    pub fn is_shared_handle(&self, ty: Ty<'db>) -> bool {
        ty.as_adt().is_some_and(|(id, _)| !self.is_language(id) && self.meanings.of_type(id).cheap_clone)
    }

    /// Whether a `ty` holds a cell of its own, not behind a shared pointer: what is written to a clone is lost.
    pub fn has_cell(&self, ty: Ty<'db>) -> bool {
        self.cell_at_depth(ty, DEPTH)
    }

    fn cell_at_depth(&self, ty: Ty<'db>, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match &ty.inner().internee {
            TyKind::Tuple(_) => {
                ty.as_tuple().is_some_and(|it| it.iter().any(|it| self.cell_at_depth(it, depth)))
            }
            TyKind::Array(inner, _) => self.cell_at_depth(*inner, depth),
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let meaning = self.meanings.of_type(id);
                let name = hir::Adt::from(id).name(self.db);
                if meaning.lock.is_some() || self.is_language(id) && name.as_str().ends_with("Cell") {
                    return true;
                }
                if meaning.cheap_clone {
                    return false;
                }
                match self.is_language(id) {
                    true => args.types().any(|it| self.cell_at_depth(it, depth)),
                    false => self.field_types(id, *args).into_iter().any(|it| self.cell_at_depth(it, depth)),
                }
            }
            _ => false,
        }
    }

    /// Whether `ty` is one of std's collections.
    pub fn is_collection(&self, ty: Ty<'db>) -> bool {
        ty.as_adt().is_some_and(|(id, _)| {
            let name = hir::Adt::from(id).name(self.db);
            let names =
                ["Vec", "VecDeque", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap", "LinkedList"];
            self.is_language(id) && names.contains(&name.as_str())
        })
    }

    /// The effect of using `ty` if it is, or owns, an I/O resource that does one thing at a time.
    pub fn io_handle(&self, ty: Ty<'db>) -> Option<Effect> {
        self.handle_at_depth(ty, 4)
    }

    fn handle_at_depth(&self, ty: Ty<'db>, depth: usize) -> Option<Effect> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let meaning = self.meanings.of_type(id);
                if meaning.io_handle.is_some() {
                    return meaning.io_handle;
                }
                if meaning.lock.is_some() {
                    return None;
                }
                match self.is_language(id) {
                    true => args.types().find_map(|it| self.handle_at_depth(it, depth)),
                    false => {
                        let of_arguments = || args.types().find_map(|it| self.handle_at_depth(it, depth));
                        let local =
                            hir::Adt::from(id).module(self.db).krate(self.db).origin(self.db).is_local();
                        match local {
                            true => self
                                .field_types(id, *args)
                                .into_iter()
                                .find_map(|it| self.handle_at_depth(it, depth)),
                            false => of_arguments(),
                        }
                    }
                }
            }
            TyKind::Tuple(_) => ty.as_tuple()?.iter().find_map(|it| self.handle_at_depth(it, depth)),
            TyKind::Ref(_, it, _) => self.handle_at_depth(*it, depth),
            TyKind::Dynamic(..) => {
                let name = hir::Trait::from(ty.dyn_trait()?).name(self.db);
                handle_trait(name.as_str())
            }
            TyKind::Param(_) => {
                let clauses = ty.impl_trait_bounds(self.db)?;
                clauses.into_iter().find_map(|it| {
                    let bound = it.as_trait_clause()?;
                    handle_trait(hir::Trait::from(bound.def_id().0).name(self.db).as_str())
                })
            }
            _ => None,
        }
    }

    /// The type for people, with the guard's path: `tokio::sync::MutexGuard<Engine>`.
    pub fn guard_name(&self, ty: Ty<'db>) -> String {
        let Some((id, args)) = ty.as_adt() else { return self.display(ty) };
        let adt = hir::Adt::from(id);
        let shown: Vec<String> = args
            .types()
            .map(|it| self.display(it))
            .filter(|it| it != "RawMutex" && it != "RawRwLock" && it != "Global")
            .collect();
        let path = self.path_of(adt.module(self.db), adt.name(self.db).as_str());
        match shown.is_empty() {
            true => path,
            false => format!("{path}<{}>", shown.join(", ")),
        }
    }

    /// `crate::module::name` of an item.
    pub fn path_of(&self, module: hir::Module, name: &str) -> String {
        let db = self.db;
        let krate = module.krate(db).display_name(db).map_or_else(String::new, |it| it.to_string());
        let mut path = vec![krate.replace('-', "_")];
        let modules = module.path_to_root(db);
        path.extend(modules.iter().rev().filter_map(|it| it.name(db)).map(|it| it.as_str().to_owned()));
        path.push(name.to_owned());
        path.join("::")
    }

    /// The type as the user would write it.
    pub fn display(&self, ty: Ty<'db>) -> String {
        ty.display(self.db, DisplayTarget::from_crate(self.db, self.krate.into())).to_string()
    }
}

/// What a generic handle does, by the trait that says it is one.
fn handle_trait(name: &str) -> Option<Effect> {
    match name {
        "AsyncRead" | "AsyncWrite" | "AsyncBufRead" | "AsyncSeek" | "AsyncReadExt" | "AsyncWriteExt"
        | "Sink" | "SinkExt" | "Read" | "Write" => Some(Effect::Unknown),
        _ => None,
    }
}
