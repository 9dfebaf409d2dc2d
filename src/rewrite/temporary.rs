//! Releasing a guard that no binding holds.
use super::source::RewriteCx;
use super::Decline;
use crate::model::Fix;
use crate::ra::hir_def::hir::ExprId;

pub fn fix(_rewrite: &RewriteCx<'_, '_, '_>, _origin: ExprId) -> Result<Fix, Decline> {
    Err("not yet".into())
}
