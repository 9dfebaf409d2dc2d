//! Which functions are asynchronous, and which only make a future?
//!
//! An `async fn` of the workspace is shown to the engine as a `const fn` that returns a future of the models
//! (`load::view`); those that a macro makes are as they are written.

use super::meaning::Meanings;
use crate::ra::hir;
use crate::ra::hir_def::{AdtId, FunctionId};
use crate::ra::hir_ty::db::HirDatabase;
use crate::ra::hir_ty::next_solver::{DbInterner, Ty};
use crate::ra::ide_db::RootDatabase;
use crate::ra::rustc_type_ir::inherent::Ty as _;

/// The futures of the models' prelude: of a call with a result, and of one with none.
const FUTURES: [&str; 2] = ["j", "k"];

/// Whether the function is written `async fn`.
pub fn is_async(db: &RootDatabase, function: hir::Function) -> bool {
    function.is_async(db) || function.is_const(db) && output(db, function).is_some()
}

/// Whether a call of the function makes a future, for which the call itself does nothing yet.
pub fn returns_future(db: &RootDatabase, function: hir::Function) -> bool {
    is_async(db, function) || function.returns_impl_future(db) || output(db, function).is_some()
}

/// Whether the type is the future of an async function's call; it holds what the call was given.
pub fn is_future_of_call(db: &dyn HirDatabase, ty: AdtId) -> bool {
    let ty = hir::Adt::from(ty);
    FUTURES.contains(&ty.name(db).as_str()) && ty.module(db).krate(db).origin(db).is_lang()
}

/// Whether a result of the type waits, or reads, only when it is awaited or polled in its turn.
pub fn is_lazy<'db>(db: &'db RootDatabase, meanings: &Meanings<'db>, result: &hir::Type<'db>) -> bool {
    let mut lazy = false;
    result.walk(db, |it| {
        lazy |= match (it.as_type_param(db), it.as_adt()) {
            // What is called on itself hands itself on.
            (Some(parameter), _) => parameter.name(db).as_str() == "Self",
            (None, Some(adt)) => {
                meanings.of_type(adt.into()).effect.is_some() || adt.name(db).as_str() == "Poll"
            }
            (None, None) => it.as_dyn_trait().is_some() || it.as_impl_traits(db).is_some(),
        };
    });
    lazy
}

/// What the function comes to, awaited where it is async.
pub fn result(db: &RootDatabase, function: hir::Function) -> hir::Type<'_> {
    let ty = function.ret_type(db);
    match is_async(db, function) {
        true => function.async_ret_type(db).or_else(|| output(db, function)).unwrap_or(ty),
        false => ty,
    }
}

/// The same as the engine's own type, with its lifetimes erased.
pub fn result_ty<'db>(db: &'db RootDatabase, function: FunctionId) -> Ty<'db> {
    let interner = DbInterner::new_no_crate(db);
    let signature = db.callable_item_signature(function.into()).instantiate_identity().skip_norm_wip();
    let ty = interner.instantiate_bound_regions_with_erased(signature).output();
    match ty.as_adt().filter(|(adt, _)| is_future_of_call(db, *adt)) {
        Some((_, args)) => args.types().next().unwrap_or_else(|| Ty::new_unit(interner)),
        None => ty,
    }
}

/// What the future that the function returns comes to.
fn output(db: &RootDatabase, function: hir::Function) -> Option<hir::Type<'_>> {
    function.ret_type(db).into_future_output(db)
}
