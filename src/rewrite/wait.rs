//! Waiting for one of tokio's timers or channels, as the source writes it.

use crate::facts::body::BodyCx;
use crate::facts::calls;
use crate::ra::hir;
use crate::ra::syntax::AstNode as _;
use crate::ra::syntax::ast;

/// Whether what is awaited is a call of one of tokio's functions with these names.
pub fn is_for(cx: &BodyCx<'_>, awaited: &ast::AwaitExpr, names: &[&str]) -> bool {
    let Some(range) = awaited.expr().map(|it| it.syntax().text_range()) else { return false };
    cx.body.exprs().any(|(expr, _)| {
        let stands_there = cx.expr_place(expr).is_some_and(|it| !it.in_macro && it.range == range);
        stands_there
            && calls::named_function(cx, expr).is_some_and(|it| {
                let function = hir::Function::from(it);
                let krate = function.module(cx.db).krate(cx.db).display_name(cx.db);
                krate.is_some_and(|it| it.to_string() == "tokio")
                    && names.contains(&function.name(cx.db).as_str())
            })
    })
}
