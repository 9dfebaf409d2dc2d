//! Under which values of its parameters does a function come to an expression, and does a call give it such values?

use super::body::BodyCx;
use crate::ra::hir_def::hir::{BinaryOp, Expr, ExprId, Literal, LogicOp, Pat, PatId, Statement, UnaryOp};
use crate::ra::hir_def::{CallableDefId, VariantId};
use crate::ra::hir_ty::next_solver::TyKind;

/// What a parameter, `self` first, has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    pub param: usize,
    pub wanted: Wanted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Bool(bool),
    Variant(VariantId),
    NotVariant(VariantId),
}

/// What an expression is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    Bool(bool),
    Variant(VariantId),
}

impl Wanted {
    /// Whether a constant is not what is wanted.
    pub fn excludes(self, constant: Constant) -> bool {
        match (self, constant) {
            (Wanted::Bool(wanted), Constant::Bool(it)) => wanted != it,
            (Wanted::Variant(wanted), Constant::Variant(it)) => wanted != it,
            (Wanted::NotVariant(other), Constant::Variant(it)) => other == it,
            _ => false,
        }
    }

    /// Whether nothing is both.
    fn contradicts(self, other: Wanted) -> bool {
        match (self, other) {
            (Wanted::Bool(a), Wanted::Bool(b)) => a != b,
            (Wanted::Variant(a), Wanted::Variant(b)) => a != b,
            (Wanted::Variant(a), Wanted::NotVariant(b)) | (Wanted::NotVariant(b), Wanted::Variant(a)) => {
                a == b
            }
            _ => false,
        }
    }
}

/// Whether no arguments fulfil all the conditions.
pub fn contradict(conditions: &[Condition]) -> bool {
    conditions.iter().enumerate().any(|(index, a)| {
        conditions[index + 1..].iter().any(|b| a.param == b.param && a.wanted.contradicts(b.wanted))
    })
}

/// The conditions under which the body comes to `expr`.
///
/// `param` says which parameter an expression is, if it is one that nothing is assigned to.
pub fn conditions(cx: &BodyCx<'_>, expr: ExprId, param: &impl Fn(ExprId) -> Option<usize>) -> Vec<Condition> {
    let mut facts = Facts { cx, param, found: Vec::new() };
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        facts.inside(outer, inner);
        inner = outer;
    }
    facts.found
}

/// The variant or truth value that an expression makes.
pub fn constant(cx: &BodyCx<'_>, expr: ExprId) -> Option<Constant> {
    match &cx.body[expr] {
        Expr::Literal(Literal::Bool(it)) => Some(Constant::Bool(*it)),
        Expr::UnaryOp { expr, op: UnaryOp::Not } => match constant(cx, *expr)? {
            Constant::Bool(it) => Some(Constant::Bool(!it)),
            Constant::Variant(_) => None,
        },
        Expr::Ref { expr, .. } => constant(cx, *expr),
        Expr::Path(_) => cx.variant_named(expr).map(Constant::Variant),
        Expr::RecordLit { .. } => match cx.infer.variant_resolution_for_expr(expr)? {
            it @ VariantId::EnumVariantId(_) => Some(Constant::Variant(it)),
            _ => None,
        },
        Expr::Call { callee, .. } => match &cx.infer.expr_ty(*callee).inner().internee {
            TyKind::FnDef(def, _) => match def.0 {
                CallableDefId::EnumVariantId(it) => Some(Constant::Variant(it.into())),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

struct Facts<'a, 'db, P> {
    cx: &'a BodyCx<'db>,
    param: &'a P,
    found: Vec<Condition>,
}

impl<P: Fn(ExprId) -> Option<usize>> Facts<'_, '_, P> {
    /// What `outer` says where its part `inner` runs.
    fn inside(&mut self, outer: ExprId, inner: ExprId) {
        let cx = self.cx;
        match &cx.body[outer] {
            Expr::If { condition, then_branch, .. } if inner != *condition => {
                self.holds(*condition, inner == *then_branch);
            }
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(op)) } if inner == *rhs => {
                self.holds(*lhs, *op == LogicOp::And);
            }
            Expr::Match { expr, arms } => {
                let Some(index) = arms.iter().position(|it| it.expr == inner || it.guard == Some(inner))
                else {
                    return;
                };
                for earlier in arms[..index].iter().filter(|it| it.guard.is_none()) {
                    self.matches(*expr, earlier.pat, false);
                }
                self.matches(*expr, arms[index].pat, true);
                if let Some(guard) = arms[index].guard.filter(|&it| it != inner) {
                    self.holds(guard, true);
                }
            }
            Expr::Block { statements, .. } | Expr::Unsafe { statements, .. } => {
                for statement in statements {
                    match *statement {
                        Statement::Let { initializer: Some(it), .. } if it == inner => break,
                        Statement::Let { pat, initializer: Some(it), else_branch: Some(other), .. } => {
                            if other == inner {
                                self.matches(it, pat, false);
                                break;
                            }
                            self.matches(it, pat, true);
                        }
                        Statement::Expr { expr, .. } if expr == inner => break,
                        Statement::Expr { expr, .. } => {
                            if let Expr::If { condition, then_branch, else_branch: None } = cx.body[expr]
                                && self.leaves(then_branch)
                            {
                                self.holds(condition, false);
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether a block ends by going elsewhere.
    fn leaves(&self, block: ExprId) -> bool {
        match &self.cx.body[block] {
            Expr::Return { .. } | Expr::Break { .. } | Expr::Continue { .. } => true,
            Expr::Block { statements, tail, .. } => match (tail, statements.last()) {
                (Some(tail), _) => self.leaves(*tail),
                (None, Some(Statement::Expr { expr, .. })) => self.leaves(*expr),
                _ => false,
            },
            _ => false,
        }
    }

    /// `condition` is `value`.
    fn holds(&mut self, condition: ExprId, value: bool) {
        match &self.cx.body[condition] {
            Expr::UnaryOp { expr, op: UnaryOp::Not } => self.holds(*expr, !value),
            Expr::BinaryOp { lhs, rhs, op: Some(BinaryOp::LogicOp(op)) } => {
                if (*op == LogicOp::And) == value {
                    self.holds(*lhs, value);
                    self.holds(*rhs, value);
                }
            }
            Expr::Let { pat, expr } => self.matches(*expr, *pat, value),
            _ => {
                if let Some(param) = (self.param)(condition) {
                    self.found.push(Condition { param, wanted: Wanted::Bool(value) });
                }
            }
        }
    }

    /// Whether `expr` is what `pat` matches is `value`.
    fn matches(&mut self, expr: ExprId, pat: PatId, value: bool) {
        let cx = self.cx;
        let Some(param) = (self.param)(expr) else { return };
        let mut pat = pat;
        while let Pat::Ref { pat: inner, .. } = cx.body[pat] {
            pat = inner;
        }
        let Some(variant @ VariantId::EnumVariantId(_)) = cx.variant_of_pat(pat) else { return };
        let wanted = match value {
            true => Wanted::Variant(variant),
            // A part of the variant may be what does not match.
            false if cx.is_irrefutable_inside(pat) => Wanted::NotVariant(variant),
            false => return,
        };
        self.found.push(Condition { param, wanted });
    }
}
