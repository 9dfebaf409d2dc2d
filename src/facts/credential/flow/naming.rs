//! What a call and its arguments are called, and what a call into a library does with state.

use super::Walk;
use crate::facts::calls;
use crate::facts::credential::roles::{self, Role};
use crate::facts::effects::function_path;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::hir::{Expr, ExprId, Literal};
use crate::ra::hir_ty::next_solver::TyKind;
use crate::ra::rustc_type_ir::inherent::IntoKind as _;

impl<'db> Walk<'_, '_, 'db> {
    /// Whether `expr` is the call that `?` makes.
    pub(super) fn is_try(&self, expr: ExprId) -> bool {
        let Expr::Call { callee, .. } = &self.cx.body[expr] else { return false };
        matches!(&self.cx.body[*callee], Expr::Path(crate::ra::hir_def::expr_store::path::Path::LangItem(..)))
    }

    pub(super) fn string(&self, expr: ExprId) -> Option<String> {
        match &self.cx.body[expr] {
            Expr::Literal(Literal::String(text)) => Some(text.as_str().to_owned()),
            Expr::Ref { expr, .. } => self.string(*expr),
            Expr::MethodCall { receiver, args, method_name, .. }
                if args.is_empty() && matches!(method_name.as_str(), "to_string" | "to_owned" | "into") =>
            {
                self.string(*receiver)
            }
            _ => None,
        }
    }

    /// The type before the last segment of a path that is called: `RefreshToken` of `RefreshToken::new`.
    pub(super) fn owner_name(&self, call: ExprId) -> Option<String> {
        let Expr::Call { callee, .. } = &self.cx.body[call] else { return None };
        let Expr::Path(path) = &self.cx.body[*callee] else { return None };
        let segments = path.mod_path()?.segments();
        let at = segments.len().checked_sub(2)?;
        Some(segments[at].as_str().to_owned())
    }

    pub(super) fn role(&self, call: ExprId) -> Role {
        let cx = self.cx;
        let name = self.cx.called_name(call);
        if name.is_empty() {
            return Role::Plain;
        }
        let Some(function) = calls::named_function(cx, call) else {
            return match cx.body[call] {
                Expr::MethodCall { .. } => roles::of_name(&name),
                _ => Role::Plain,
            };
        };
        if calls::is_local(cx, function) {
            // A trait's method without a body is someone else's.
            return if calls::targets(cx, call).is_empty() { roles::of_name(&name) } else { Role::Plain };
        }
        let db = cx.db;
        let hir_function = hir::Function::from(function);
        let owner = hir_function.as_assoc_item(db).and_then(|it| match it.container(db) {
            AssocItemContainer::Trait(_) => None,
            AssocItemContainer::Impl(it) => it.self_ty(db).as_adt().map(|it| it.name(db).as_str().to_owned()),
        });
        let owner = owner.unwrap_or_else(|| self.receiver_name(call));
        roles::of_function(&function_path(&cx.types, function), &owner, &name)
    }

    /// The type that a method is called on, or a function's first argument.
    pub(super) fn receiver_name(&self, call: ExprId) -> String {
        let receiver = match &self.cx.body[call] {
            Expr::MethodCall { receiver, .. } => *receiver,
            Expr::Call { args, .. } => match args.first() {
                Some(first) => *first,
                None => return String::new(),
            },
            _ => return String::new(),
        };
        let mut ty = self.cx.infer.expr_ty(receiver);
        while let TyKind::Ref(_, inner, _) = ty.kind() {
            ty = inner;
        }
        ty.as_adt().map(|it| hir::Adt::from(it.0).name(self.cx.db).as_str().to_owned()).unwrap_or_default()
    }
}
