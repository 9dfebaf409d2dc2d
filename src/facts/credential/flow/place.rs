//! Which place an expression names: what it is reached from, and the fields on the way.

use std::rc::Rc;

use super::{PlaceKey, Walk};
use crate::facts::calls;
use crate::facts::credential::state::{Root, State};
use crate::ra::hir;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId};
use crate::ra::hir_ty::next_solver::Ty;

impl<'db> Walk<'_, '_, 'db> {
    /// The way to a place, through names for it, references and handles.
    pub(super) fn place(&self, expr: ExprId) -> Option<PlaceKey> {
        let cx = self.cx;
        match &cx.body[expr] {
            Expr::Path(_) => match cx.local(expr) {
                Some(binding) => Some(
                    self.places
                        .get(&binding)
                        .cloned()
                        .unwrap_or((Root::Local(binding.into_raw().into_u32()), Vec::new())),
                ),
                None => cx.static_of(expr).map(|it| (Root::Static(it), vec![cx.text(expr)])),
            },
            Expr::Field { expr, name } => {
                let (root, mut path) = self.place(*expr)?;
                path.push(name.as_str().to_owned());
                Some((root, path))
            }
            Expr::Ref { expr, .. } | Expr::UnaryOp { expr, .. } => self.place(*expr),
            Expr::Index { base, .. } => self.place(*base),
            Expr::MethodCall { receiver, method_name, args, .. } if args.is_empty() => {
                let same = ["clone", "as_ref", "borrow", "deref", "to_owned", "inner", "get_ref", "as_mut"];
                if same.contains(&method_name.as_str()) {
                    return self.place(*receiver);
                }
                let (root, mut path) = self.place(*receiver)?;
                let function = calls::named_function(cx, expr)?;
                calls::is_local(cx, function).then(|| {
                    path.push(method_name.as_str().to_owned());
                    (root, path)
                })
            }
            Expr::Call { callee, args } => match **args {
                [only] => {
                    let name = cx.callee(*callee).map(|it| hir::Function::from(it).name(cx.db));
                    (name.is_some_and(|it| it.as_str() == "clone")).then(|| self.place(only)).flatten()
                }
                _ => None,
            },
            Expr::Block { statements, tail: Some(tail), .. } if statements.is_empty() => self.place(*tail),
            _ => None,
        }
    }

    pub(super) fn state_at(&self, expr: Option<ExprId>, ty: Option<Ty<'db>>) -> State {
        let (root, path) = expr.and_then(|it| self.place(it)).unwrap_or((Root::Unknown, Vec::new()));
        State { root, path, ty: ty.map(|it| self.cx.types.display(it)).unwrap_or_default() }
    }

    /// The local variable that a place is reached from, through methods that hand the place on.
    pub(super) fn local_bottom(&self, place: ExprId) -> Option<BindingId> {
        match &self.cx.body[place] {
            Expr::Field { expr, .. }
            | Expr::UnaryOp { expr, .. }
            | Expr::Ref { expr, .. }
            | Expr::Index { base: expr, .. }
            | Expr::MethodCall { receiver: expr, .. }
            | Expr::Await { expr }
            | Expr::Match { expr, .. } => self.local_bottom(*expr),
            Expr::Call { args, .. } if self.is_try(place) => self.local_bottom(*args.first()?),
            _ => self.cx.local(place),
        }
    }

    pub(super) fn last_field(&self, place: ExprId) -> Option<Rc<str>> {
        match &self.cx.body[place] {
            Expr::Field { name, .. } => Some(name.as_str().into()),
            Expr::Index { index, .. } => self.string(*index).map(Into::into),
            Expr::UnaryOp { expr, .. } | Expr::Ref { expr, .. } | Expr::MethodCall { receiver: expr, .. } => {
                self.last_field(*expr)
            }
            _ => None,
        }
    }
}
