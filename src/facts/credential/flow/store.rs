//! What is written where: through a guard or a `&mut` parameter, or into a variable.

use std::rc::Rc;

use super::{Operand, Walk};
use crate::facts::calls;
use crate::facts::credential::event::Kind;
use crate::facts::credential::marks::{Marks, Source, cap, keyed};
use crate::facts::credential::state::{Root, State};
use crate::model::LockMode;
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Literal, Pat, PatId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::rustc_type_ir::inherent::IntoKind as _;

impl<'db> Walk<'_, '_, 'db> {
    /// What is handed out through `&mut` arguments, as by `read_to_string(&mut text)`.
    pub(super) fn write_back(&mut self, operands: &[Operand], marks: &Marks) {
        let cx = self.cx;
        let targets: Vec<BindingId> = operands
            .iter()
            .filter_map(|it| match &cx.body[it.expr] {
                Expr::Ref { expr, mutability: crate::ra::hir_def::type_ref::Mutability::Mut, .. } => {
                    cx.local_root(*expr)
                }
                _ => None,
            })
            .collect();
        if let Some(env) = &mut self.env {
            for it in targets {
                let known = env.entry(it).or_default();
                known.extend(marks.iter().cloned());
                cap(known);
            }
        }
    }

    /// Whether the call changes what is behind a guard or a `&mut` parameter; then the store is recorded.
    pub(super) fn writes_through(
        &mut self,
        expr: ExprId,
        receiver: Option<&Operand>,
        name: &str,
        operands: &[Operand],
    ) -> bool {
        let cx = self.cx;
        let (target, values): (&Operand, &[Operand]) = match (receiver, operands) {
            (Some(receiver), [_, values @ ..]) => {
                let exclusive = calls::named_function(cx, expr).is_some_and(|it| {
                    let function = hir::Function::from(it);
                    function.self_param(cx.db).is_some_and(|it| it.access(cx.db) == hir::Access::Exclusive)
                });
                if !exclusive {
                    return false;
                }
                (receiver, values)
            }
            (None, [target, values @ ..]) if matches!(name, "replace" | "take" | "swap") => (target, values),
            _ => return false,
        };
        // What only hands the place on writes nothing.
        let hands_on = [
            "as_mut",
            "deref_mut",
            "get_mut",
            "unwrap",
            "expect",
            "iter_mut",
            "as_deref_mut",
            "entry",
            "borrow_mut",
            "next",
            "by_ref",
            "values_mut",
            "as_mut_slice",
            "get_or_insert_with",
            "as_object_mut",
            "pointer_mut",
        ];
        if hands_on.contains(&name) {
            return false;
        }
        let value: Marks = values.iter().flat_map(|it| it.marks.iter().cloned()).collect();
        let value = match values.first().and_then(|it| self.string(it.expr)) {
            Some(key) => keyed(value, &key),
            None => value,
        };
        self.store_to(expr, target.expr, target.marks.clone(), value)
    }

    pub(super) fn assign(&mut self, expr: ExprId, target: PatId, value: ExprId, marks: Marks) {
        match &self.cx.body[target] {
            Pat::Expr(place) => {
                let place = *place;
                self.assign_to(expr, place, marks);
                let is_true = matches!(self.cx.body[value], Expr::Literal(Literal::Bool(true)));
                if is_true
                    && let Some(event) = self.summary.events.last_mut()
                    && event.at == expr
                    && let Kind::Store { sets_flag, .. } = &mut event.kind
                {
                    *sets_flag = true;
                }
            }
            Pat::Bind { .. } => self.bind(target, &marks),
            _ => {
                let mut places = Vec::new();
                self.cx.body.walk_pats(target, &mut |it| {
                    if let Pat::Expr(place) = &self.cx.body[it] {
                        places.push(*place);
                    }
                });
                for place in places {
                    self.assign_to(expr, place, marks.clone());
                }
            }
        }
    }

    pub(super) fn assign_to(&mut self, expr: ExprId, place: ExprId, value: Marks) {
        if let Some(binding) = self.cx.local(place) {
            if let Some(env) = &mut self.env {
                env.insert(binding, value);
            }
            return;
        }
        let marks = self.eval(place);
        self.store_to(expr, place, marks, value);
    }

    /// Records a write of `value` to `place`, where it is behind a guard or a `&mut` parameter.
    ///
    /// A write to a variable of the function changes what that carries.
    pub(super) fn store_to(&mut self, expr: ExprId, place: ExprId, marks: Marks, value: Marks) -> bool {
        let name = self.last_field(place);
        let origin = (self.cx.function, expr);
        self.store_at(expr, place, marks, value, name, origin)
    }

    pub(super) fn store_at(
        &mut self,
        expr: ExprId,
        place: ExprId,
        marks: Marks,
        value: Marks,
        name: Option<Rc<str>>,
        origin: (FunctionId, ExprId),
    ) -> bool {
        let cx = self.cx;
        let root = self.local_bottom(place);
        let is_reference = |ty: Ty<'db>| cx.guard_in(ty).is_some() || matches!(ty.kind(), TyKind::Ref(..));
        // A reference into a variable that the function owns changes that one alone.
        let bottom = std::iter::successors(root, |it| self.borrowed.get(it).copied()).take(8).last();
        let by_reference = bottom.is_none_or(|it| is_reference(cx.infer.binding_ty(it)));
        let guard = marks.iter().find_map(|it| match it.source {
            Source::Event(it) => match &self.summary.events[it].kind {
                Kind::Read { state, guard: Some(LockMode::Exclusive), .. } => Some(state.clone()),
                _ => None,
            },
            Source::Param(_) => None,
        });
        if by_reference && let Some(state) = guard {
            if !self.is_full() {
                let kind = Kind::Store { state, value, name, shared: true, sets_flag: false };
                self.emit(kind, expr, origin);
            }
            return true;
        }
        let Some((root_key, path)) = self.place(place) else { return false };
        if let Root::Param(_) = root_key
            && !self.is_full()
        {
            let state = State { root: root_key, path, ty: String::new() };
            let kind = Kind::Store { state, value, name, shared: false, sets_flag: false };
            self.emit(kind, expr, origin);
            return true;
        }
        // A reference into what a `&mut` parameter refers to.
        let into_param = marks.iter().find_map(|it| match it.source {
            Source::Param(param) if by_reference && root.is_some() => Some(param),
            _ => None,
        });
        if let Some(param) = into_param
            && !self.is_full()
        {
            let state = State { root: Root::Param(param), path: Vec::new(), ty: String::new() };
            let kind = Kind::Store { state, value: value.clone(), name, shared: false, sets_flag: false };
            self.emit(kind, expr, origin);
        }
        let mut changed = root;
        while let (Some(binding), Some(env)) = (changed, &mut self.env) {
            let known = env.entry(binding).or_default();
            known.extend(value.iter().cloned());
            cap(known);
            changed = self.borrowed.get(&binding).copied();
        }
        false
    }
}
